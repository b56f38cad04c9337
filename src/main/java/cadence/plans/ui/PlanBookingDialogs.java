package cadence.plans.ui;

import cadence.diary.BookingWish;
import cadence.diary.Bookings;
import cadence.plans.LeftBooking;
import cadence.plans.PlanBookingService;
import cadence.plans.ProposalService;
import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.Session;
import cadence.plans.planner.Course;
import cadence.shared.Purpose;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Notices;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Books, moves and pins a plan's sessions from the rows that show them. */
@SpringComponent
class PlanBookingDialogs {

    private final Bookings bookings;
    private final PlanBookingService planBookings;
    private final ProposalService proposals;

    PlanBookingDialogs(Bookings bookings, PlanBookingService planBookings, ProposalService proposals) {
        this.bookings = bookings;
        this.planBookings = planBookings;
        this.proposals = proposals;
    }

    /** The appointments that the plan left behind, as a section; invisible where there are none. */
    LeftBookings left(TreatmentPlan plan, Runnable afterwards) {
        return new LeftBookings(plan, planBookings.left(plan), this, afterwards);
    }

    /** What can be done with a session of the plan's table; empty once it is over. */
    SessionDeeds deeds(TreatmentPlan plan, Session session, Runnable afterwards) {
        return new SessionDeeds(plan, session, this, afterwards);
    }

    /** The diary's dialog, filled with what the plan knows; what is booked there keeps the session if it fits. */
    void book(TreatmentPlan plan, Session session, Runnable afterwards) {
        LocalDate day = session.suggested().isBefore(plan.today()) ? plan.today() : session.suggested();
        BookingWish wish = new BookingWish(
                plan.client(),
                session.type(),
                purpose(plan, session),
                session.treatment().minutes().to(),
                day,
                plan.reason());
        bookings.openDialog(wish, booked -> {
            tell(planBookings.keeps(plan.id(), session.id(), booked));
            afterwards.run();
        });
    }

    void pin(TreatmentPlan plan, Session session, Runnable afterwards) {
        new PinDialog(what(plan, session), reason -> proposals.pin(plan.id(), session.id(), reason), afterwards).open();
    }

    void unpin(TreatmentPlan plan, Session session, Runnable afterwards) {
        try {
            proposals.unpin(plan.id(), session.id());
        } catch (Refused refused) {
            Notices.refusal(PlanWords.say(refused.messageKey(), refused.arguments()));
        }
        afterwards.run();
    }

    /** Moves an appointment that the plan left behind. */
    void move(TreatmentPlan plan, LeftBooking left, Runnable afterwards) {
        Session session = left.session();
        LocalDate day = session.suggested().isBefore(plan.today()) ? plan.today() : session.suggested();
        bookings.openMove(left.appointment().id(), day, () -> {
            tell(planBookings.keeps(plan.id(), session.id(), left.appointment().id()));
            afterwards.run();
        });
    }

    void cancel(LeftBooking left, Runnable afterwards) {
        bookings.openCancel(left.appointment().id(), left.appointment().clientName(), afterwards);
    }

    private static void tell(boolean keeps) {
        if (!keeps) {
            Notices.say(PlanWords.say("plans.diff.book.outside"));
        }
    }

    private static @Nullable Purpose purpose(TreatmentPlan plan, Session session) {
        if (session.type() != TreatmentType.INJURY_PREVENTION) {
            return null;
        }
        Course course = plan.details().course();
        return course != null && course.purpose() == Course.Purpose.TREATMENT ? Purpose.TREATMENT : Purpose.PREVENTION;
    }

    private static String what(TreatmentPlan plan, Session session) {
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        return PlanWords.say("plans.type." + session.type()) + ", "
                + new DifferenceWords(formats, plan.today()).days(session.earliest(), session.latest());
    }
}
