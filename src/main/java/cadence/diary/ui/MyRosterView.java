package cadence.diary.ui;

import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.diary.BookingChoiceService;
import cadence.diary.LeaveRow;
import cadence.diary.LeaveService;
import cadence.diary.RosterService;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Icons;
import cadence.shared.ui.PageHead;
import cadence.shared.ui.RowItem;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** A therapist's own week at all clinics, read-only, and their leave. */
@Route("my-roster")
@OpensFor(resource = Resource.LEAVE_REQUEST, operation = Operation.CREATE)
@StyleSheet("diary.css")
public class MyRosterView extends Div implements HasDynamicTitle {

    private final transient RosterService rosters;
    private final transient LeaveService leaves;
    private final transient Clock clock;
    private final ZoneId zone;

    MyRosterView(RosterService rosters, LeaveService leaves, BookingChoiceService choices, Clock clock) {
        this.rosters = rosters;
        this.leaves = leaves;
        this.clock = clock;
        this.zone = choices.clinics().stream()
                .findFirst()
                .<ZoneId>map(clinic -> clinic.zone())
                .orElse(ZoneOffset.UTC);
        addClassName("page");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("diary.mine.page");
    }

    private void show() {
        var words = new TeamWords(UiFormats.in(zone), clock.instant());
        var roster = new Div(
                new SectionHead(getTranslation("diary.roster.title")).aside(getTranslation("diary.mine.by-manager")),
                new RosterTable(rosters.own(), words, true));
        roster.addClassName("section");
        var body = new Div(roster, leave(words));
        body.addClassNames("page-body", "reading");
        var ask = new Button(
                getTranslation("diary.leave.ask"),
                Icons.PLUS.create(14),
                click -> new LeaveDialog(
                                getTranslation("diary.leave.ask"),
                                getTranslation("diary.leave.ask.do"),
                                words.today(),
                                zone,
                                leaves::request,
                                this::show)
                        .open());
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        removeAll();
        add(new PageHead(getTranslation("diary.mine.title")).actions(ask), body);
    }

    private Div leave(TeamWords words) {
        List<LeaveRow> own = leaves.own();
        var section = new Div(new SectionHead(getTranslation("diary.leave.title")).count(own.size()));
        section.addClassName("section");
        if (own.isEmpty()) {
            section.add(new EmptyState(getTranslation("diary.mine.no-leave")));
            return section;
        }
        UnorderedList list = RowItem.list();
        own.forEach(row -> list.add(new RowItem(words.span(row), words.leaveFacts(row))
                .trailing(words.leave(row).mark())));
        section.add(list);
        return section;
    }
}
