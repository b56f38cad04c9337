package cadence.diary.ui;

import cadence.access.Access;
import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clinics.ClinicChoice;
import cadence.diary.BookingChoiceService;
import cadence.diary.BookingChoices.Clinic;
import cadence.diary.LeaveRow;
import cadence.shared.AccountId;
import cadence.shared.NotFound;
import cadence.shared.ui.Icons;
import cadence.shared.ui.ListAndDetail;
import cadence.shared.ui.PageHead;
import cadence.shared.ui.Refusals;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of a clinic: who they are, when they work, when they are away. For its manager. */
@Route(TeamNavigation.ROUTE)
@OpensFor(resource = Resource.ROSTER, operation = Operation.UPDATE)
@StyleSheet("diary.css")
public class TeamView extends Div implements HasUrlParameter<String>, HasDynamicTitle, TeamDeeds {

    private final transient TeamData data;
    private final transient BookingChoiceService choices;
    private final transient Clock clock;
    private final transient Refusals refusals = new Refusals();
    private final transient List<Clinic> clinics;
    private final ListAndDetail layout = new ListAndDetail(this::close);
    private final Select<Clinic> clinic = new Select<>();
    private @Nullable AccountId open;

    TeamView(TeamData data, BookingChoiceService choices, Access access, ClinicChoice scope, Clock clock) {
        this.data = data;
        this.choices = choices;
        this.clock = clock;
        var managed = access.rights().managerAt();
        List<Clinic> all = choices.clinics().stream()
                .filter(one -> managed.contains(one.id()))
                .toList();
        List<Clinic> inScope =
                all.stream().filter(one -> scope.scope().contains(one.id())).toList();
        this.clinics = inScope.isEmpty() ? all : inScope;
        if (clinics.isEmpty()) {
            throw new NotFound();
        }
        addClassName("page");
        clinic.setItems(clinics);
        clinic.setItemLabelGenerator(Clinic::name);
        clinic.getElement().setProperty("accessibleName", getTranslation("diary.book.clinic"));
        clinic.setVisible(clinics.size() > 1);
        clinic.setValue(clinics.getFirst());
        clinic.addValueChangeListener(change -> {
            if (open == null) {
                show();
            } else {
                close();
            }
        });
        add(head(), layout);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        open = id == null ? null : AccountId.parse(id);
        if (open != null && find(open, clinic.getValue()) == null) {
            AccountId wanted = open;
            Clinic theirs = clinics.stream()
                    .filter(one -> find(wanted, one) != null)
                    .findFirst()
                    .orElseThrow(NotFound::new);
            open = null;
            clinic.setValue(theirs);
            open = wanted;
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("diary.team.page");
    }

    private PageHead head() {
        var invite = new Button(
                getTranslation("diary.team.invite"),
                Icons.PLUS.create(14),
                click -> new InviteTherapistDialog(data.accounts(), clinic.getValue(), words(), this::show).open());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new PageHead(getTranslation("diary.team.title"))
                .sum(getTranslation("diary.team.sum"))
                .actions(clinic, invite)
                .lined();
    }

    private TeamWords words() {
        return new TeamWords(UiFormats.in(clinic.getValue().zone()), clock.instant());
    }

    private @Nullable TeamLine find(AccountId account, Clinic where) {
        return data.team(where.id()).stream()
                .filter(line -> line.member().id().equals(account))
                .findFirst()
                .orElse(null);
    }

    private void show() {
        TeamWords words = words();
        List<TeamLine> team = data.team(clinic.getValue().id());
        var grid = new TeamGrid(words);
        grid.setItems(team);
        grid.onOpen(TeamNavigation::open);
        grid.mark(open);
        var body = new Div(grid);
        body.addClassNames("page-body", "flush");
        layout.setMaster(body);
        layout.show(team.stream()
                .filter(line -> line.member().id().equals(open))
                .findFirst()
                .map(line -> new TeamPane(line, words, this))
                .orElse(null));
    }

    @Override
    public void close() {
        TeamNavigation.openList();
    }

    @Override
    public void changeRoster(TeamLine line) {
        Clinic here = clinic.getValue();
        new RosterDialog(
                        line,
                        words(),
                        choices.rooms(here.id()),
                        (from, week) ->
                                data.rosters().change(here.id(), line.member().id(), from, week),
                        this::show)
                .open();
    }

    @Override
    public void addLeave(TeamLine line) {
        Clinic here = clinic.getValue();
        new LeaveDialog(
                        getTranslation("diary.leave.add-for", line.member().fullName()),
                        getTranslation("diary.leave.submit"),
                        words().today(),
                        here.zone(),
                        (kind, from, until) ->
                                data.leaves().add(here.id(), line.member().id(), kind, from, until),
                        this::show)
                .open();
    }

    @Override
    public void approve(LeaveRow leave) {
        refusals.attempt(() -> data.leaves().approve(clinic.getValue().id(), leave.id()));
        show();
    }

    @Override
    public void refuse(LeaveRow leave) {
        refusals.attempt(() -> data.leaves().refuse(clinic.getValue().id(), leave.id()));
        show();
    }

    /** Names the person; the safe button has the focus. */
    @Override
    public void suspend(TeamLine line) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("diary.team.suspend.ask", line.member().fullName()));
        dialog.setText(getTranslation("diary.team.suspend.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("diary.cancel"));
        dialog.setConfirmText(getTranslation("diary.team.suspend.do"));
        dialog.addConfirmListener(confirmed -> {
            refusals.attempt(() -> data.accounts()
                    .suspend(clinic.getValue().id(), line.member().id()));
            show();
        });
        dialog.addOpenedChangeListener(opened ->
                dialog.getElement().executeJs("setTimeout(() => this.querySelector('[slot=cancel-button]')?.focus())"));
        dialog.open();
    }
}
