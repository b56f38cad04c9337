package cadence.plans.ui;

import cadence.plans.DifferencePage;
import cadence.plans.DifferencePage.Offer;
import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.Booking;
import cadence.plans.TreatmentPlan.Session;
import cadence.plans.planner.PlanDifference.Change;
import cadence.plans.planner.PlanDifference.Kind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;

/** What a change means for the booking of its session, and what can be done about it. */
record DifferenceBookings(DifferencePage page, DifferenceWords words, DifferenceDeeds deeds) {

    Component cell(Change change) {
        Div cell = new Div();
        cell.addClassName("bk");
        Optional<Session> session = page.session(change.before());
        Booking booking = session.map(Session::booking).orElse(null);
        if (booking == null) {
            cell.add(remark(change.kind() == Kind.DROPPED ? "plans.diff.booked.never" : "plans.diff.booked.not"));
        } else if (change.losesBooking()) {
            String said = change.kind() == Kind.DROPPED ? "plans.diff.booked.left" : "plans.diff.booked.unfit";
            Span unfit = new Span(PlanWords.say(said, words.at(booking.startsAt())));
            unfit.addClassName("warn");
            cell.add(unfit);
        } else {
            Span kept = new Span(words.at(booking.startsAt()));
            kept.addClassName("num");
            cell.add(kept);
        }
        if (page.mayChange()) {
            session.ifPresent(own -> offer(cell, change, own));
        }
        return cell;
    }

    private void offer(Div cell, Change change, Session session) {
        Offer offer = page.offers().get(session.id());
        if (offer != null) {
            move(cell, session, offer);
        }
        if (session.pinned()) {
            cell.add(link("plans.diff.unpin", () -> deeds.unpin(session)));
        } else if (change.kind() == Kind.DROPPED || change.kind() == Kind.MOVED) {
            cell.add(link("plans.diff.pin-instead", () -> deeds.pin(session)));
        } else {
            cell.add(link("plans.diff.pin", () -> deeds.pin(session)));
        }
        if (session.booking() == null && change.kind() == Kind.KEPT && !change.changesWindow() && isToCome(session)) {
            cell.add(link("plans.diff.book", () -> deeds.book(session)));
        }
    }

    private void move(Div cell, Session session, Offer offer) {
        Instant to = offer.to();
        if (to == null) {
            String why = offer.whose().isEmpty() ? "plans.diff.no-offer" : "plans.left.theirs";
            cell.add(remark(why, offer.whose()));
        } else if (deeds.moves(session.id())) {
            cell.add(
                    new Span(PlanWords.say("plans.diff.moves", words.at(to))),
                    link("plans.diff.leave", () -> deeds.move(session.id(), false)));
        } else {
            cell.add(link("plans.diff.move", () -> deeds.move(session.id(), true), words.at(to)));
        }
    }

    private boolean isToCome(Session session) {
        return session.state() == TreatmentPlan.SessionState.PLANNED
                && !session.latest().isBefore(page.today());
    }

    private static Span remark(String key, Object... args) {
        Span remark = new Span(PlanWords.say(key, args));
        remark.addClassName("ter");
        return remark;
    }

    private static Button link(String key, Runnable deed, Object... args) {
        Button link = new Button(PlanWords.say(key, args), click -> deed.run());
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return link;
    }
}
