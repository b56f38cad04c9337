package cadence.notes.ui;

import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clinics.ClinicChoice;
import cadence.diary.Bookings;
import cadence.notes.MissingNote;
import cadence.notes.MissingNotes;
import cadence.notes.MissingNotesService;
import cadence.notes.Reminded;
import cadence.notes.ReminderService;
import cadence.shared.ui.FilterBar;
import cadence.shared.ui.Notices;
import cadence.shared.ui.PageHead;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Stream;

/** For a manager: which notes are missing, by therapist, and the way to remind of them. Never what a note says. */
@Route(MissingNotesView.ROUTE)
@OpensFor(resource = Resource.MISSING_NOTES, operation = Operation.READ)
@StyleSheet("notes.css")
public class MissingNotesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    static final String ROUTE = "missing-notes";

    private final transient MissingNotesService service;
    private final transient ReminderService reminders;
    private final transient ClinicChoice clinics;
    private final transient Bookings bookings;
    private MissingFilter filter = MissingFilter.ALL;

    MissingNotesView(MissingNotesService service, ReminderService reminders, ClinicChoice clinics, Bookings bookings) {
        this.service = service;
        this.reminders = reminders;
        this.clinics = clinics;
        this.bookings = bookings;
        addClassNames("page", "missing-notes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MissingFilter.PARAMETER)
                .flatMap(MissingFilter::of)
                .orElse(MissingFilter.ALL);
        refresh();
    }

    private void refresh() {
        removeAll();
        MissingNotes missing = service.of(clinics.scope());
        if (count(missing, filter) == 0) {
            filter = MissingFilter.ALL;
        }
        var list = new MissingList(missing, bookings, this::remind, this::refresh);
        var head = new PageHead(getTranslation("notes.missing.title")).lined();
        List<MissingNote> overdue = missing.notes().stream()
                .filter(MissingFilter.OVERDUE.at(missing.now()))
                .filter(MissingList::isTheAuthors)
                .toList();
        if (!overdue.isEmpty()) {
            String name = getTranslation("notes.remind.overdue", overdue.size());
            var remind = new Button(name, click -> remind(overdue, name));
            remind.setDisableOnClick(true);
            head.actions(remind);
        }
        head.below(filters(missing, list));
        list.show(filter);
        var body = new Div(list, new SignedOnTimePane(missing));
        body.addClassNames("page-body", "split", "missing-body");
        add(head, body);
    }

    private void remind(List<MissingNote> notes) {
        remind(notes, getTranslation("notes.remind.aria", notes.getFirst().therapistName(), notes.size()));
    }

    /** @param button what the button that was pressed is called: the new one of that name has the focus afterwards */
    private void remind(List<MissingNote> notes, String button) {
        new Refusals().attempt(() -> {
            Reminded reminded = reminders.remind(
                    notes.stream().map(MissingNote::appointment).toList());
            String sentence = new RemindingWords(this).of(reminded);
            if (reminded.sent() > 0) {
                Notices.say(sentence);
            } else {
                Notices.refusal(sentence);
            }
        });
        refresh();
        within(this)
                .filter(part -> part instanceof Button one
                        && (one.getText().equals(button)
                                || one.getAriaLabel().filter(button::equals).isPresent()))
                .findFirst()
                .ifPresent(part -> ((Button) part).focus());
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(MissingNotesView::within));
    }

    private FilterBar<MissingFilter> filters(MissingNotes missing, MissingList list) {
        var bar = new FilterBar<MissingFilter>(getTranslation("notes.missing.filter"));
        for (MissingFilter one : List.of(MissingFilter.ALL, MissingFilter.NOT_STARTED, MissingFilter.DRAFT)) {
            bar.add(one, name(one), count(missing, one));
        }
        for (MissingFilter one : List.of(MissingFilter.AWAITING, MissingFilter.NO_OUTCOME)) {
            if (count(missing, one) > 0) {
                bar.add(one, name(one), count(missing, one));
            }
        }
        bar.divider();
        bar.stop(MissingFilter.OVERDUE, name(MissingFilter.OVERDUE), count(missing, MissingFilter.OVERDUE));
        bar.attend(
                MissingFilter.SOON,
                getTranslation("notes.filter.SOON", MissingNote.SOON.toHours()),
                count(missing, MissingFilter.SOON));
        bar.select(filter);
        bar.onChange(chosen -> {
            filter = chosen;
            list.show(chosen);
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address(chosen)));
        });
        return bar;
    }

    private static String address(MissingFilter filter) {
        return filter == MissingFilter.ALL ? ROUTE : ROUTE + "?" + MissingFilter.PARAMETER + "=" + filter.path();
    }

    private String name(MissingFilter one) {
        return getTranslation("notes.filter." + one);
    }

    private static long count(MissingNotes missing, MissingFilter one) {
        return missing.notes().stream().filter(one.at(missing.now())).count();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notes.missing.page-title");
    }
}
