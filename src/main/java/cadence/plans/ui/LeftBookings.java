package cadence.plans.ui;

import cadence.plans.LeftBooking;
import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.SessionState;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Appointments that a plan left behind, until someone moves or cancels them; not visible where there are none. */
class LeftBookings extends Div {

    private static final long serialVersionUID = 1;

    private final transient TreatmentPlan plan;
    private final transient PlanBookingDialogs dialogs;
    private final transient Runnable afterwards;

    /** @param afterwards shows the plan anew */
    LeftBookings(TreatmentPlan plan, List<LeftBooking> left, PlanBookingDialogs dialogs, Runnable afterwards) {
        this.plan = plan;
        this.dialogs = dialogs;
        this.afterwards = afterwards;
        addClassNames("section", "left-bookings");
        setVisible(!left.isEmpty());
        if (left.isEmpty()) {
            return;
        }
        DataTable table = new DataTable(getTranslation("plans.left.title"))
                .column(getTranslation("plans.left.booking"))
                .column(getTranslation("plans.diff.session"))
                .column(getTranslation("plans.left.now"))
                .column(getTranslation("plans.left.deeds"))
                .stacking();
        left.forEach(each -> table.row(booking(each), type(each), now(each), deeds(each)));
        add(new SectionHead(getTranslation("plans.left.title")).count(left.size()), table);
    }

    private Component booking(LeftBooking left) {
        DifferenceWords words = words(left);
        Span booking = new Span(words.at(left.appointment().startsAt()));
        booking.addClassNames("num", "warn");
        Span whose = new Span(" " + left.appointment().therapistName());
        whose.addClassName("ter");
        return new Span(booking, whose);
    }

    private Component type(LeftBooking left) {
        return new Span(getTranslation("plans.type." + left.appointment().type()));
    }

    private Component now(LeftBooking left) {
        boolean gone = left.session().state() == SessionState.DROPPED;
        return new Span(
                gone
                        ? getTranslation("plans.left.gone")
                        : getTranslation(
                                "plans.left.window",
                                words(left)
                                        .days(
                                                left.session().earliest(),
                                                left.session().latest())));
    }

    private Component deeds(LeftBooking left) {
        if (!left.mine()) {
            Span theirs = new Span(
                    getTranslation("plans.left.theirs", left.appointment().therapistName()));
            theirs.addClassName("ter");
            return theirs;
        }
        return new Div(
                link("plans.left.move", () -> dialogs.move(plan, left, afterwards)),
                link("plans.left.cancel", () -> dialogs.cancel(left, afterwards)));
    }

    private Button link(String key, Runnable deed) {
        Button link = new Button(getTranslation(key), click -> deed.run());
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return link;
    }

    private DifferenceWords words(LeftBooking left) {
        return new DifferenceWords(UiFormats.in(left.appointment().zone()), plan.today());
    }
}
