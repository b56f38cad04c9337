package cadence.plans;

import cadence.clients.ClientRef;
import cadence.diary.Outcome;
import cadence.plans.PlanDetails.Criterion;
import cadence.plans.PlanDetails.Exercise;
import cadence.plans.PlanDetails.Goal;
import cadence.plans.TreatmentPlan.Booking;
import cadence.plans.TreatmentPlan.Pin;
import cadence.plans.TreatmentPlan.Review;
import cadence.plans.TreatmentPlan.Session;
import cadence.plans.TreatmentPlan.SessionState;
import cadence.plans.TreatmentPlan.State;
import cadence.plans.TreatmentPlan.Therapist;
import cadence.plans.planner.Course;
import cadence.plans.planner.Depth;
import cadence.plans.planner.Minutes;
import cadence.plans.planner.Pace;
import cadence.plans.planner.RaceRef;
import cadence.plans.planner.Treatment;
import cadence.plans.planner.Window;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.PlanId;
import cadence.shared.TreatmentType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of plans as what they mean. */
final class PlanRows {

    private PlanRows() {}

    static TreatmentPlan plan(
            ResultSet row,
            List<Goal> goals,
            List<Exercise> exercises,
            List<Criterion> criteria,
            List<Session> sessions,
            List<Review> reviews)
            throws SQLException {
        return new TreatmentPlan(
                new PlanId(row.getObject("id", UUID.class)),
                client(row),
                new Therapist(new AccountId(row.getObject("therapist_id", UUID.class)), row.getString("therapist")),
                State.valueOf(row.getString("state")),
                new PlanDetails(
                        row.getString("reason"),
                        course(row),
                        day(row, "starts_on"),
                        row.getObject("ends_on", LocalDate.class),
                        row.getBoolean("stage_sessions"),
                        goals,
                        exercises,
                        criteria),
                sessions,
                reviews,
                instant(row, "created_at"),
                row.getString("end_reason"),
                day(row, "today"),
                row.getInt("version"));
    }

    static ClientRef client(ResultSet row) throws SQLException {
        return new ClientRef(
                new ClientId(row.getObject("client_id", UUID.class)),
                new ClinicId(row.getObject("clinic_id", UUID.class)));
    }

    static Session session(ResultSet row) throws SQLException {
        UUID entry = row.getObject("entry_id", UUID.class);
        return new Session(
                new SessionId(row.getObject("id", UUID.class)),
                new Treatment(
                        TreatmentType.valueOf(row.getString("treatment_type")),
                        Pace.valueOf(row.getString("pace")),
                        Depth.valueOf(row.getString("depth")),
                        new Minutes(row.getInt("minutes_from"), row.getInt("minutes_to"))),
                entry == null ? null : new RaceRef(entry, row.getInt("stage")),
                new Window(day(row, "earliest"), day(row, "latest"), day(row, "suggested")),
                BecauseJson.read(row.getString("because")),
                SessionState.valueOf(row.getString("standing")),
                booking(row, "booking_id", "starts_at", "booked_day", "outcome"),
                row.getBoolean("pinned")
                        ? new Pin(
                                row.getString("pinned_by_name"),
                                instantOrNull(row, "pinned_at"),
                                row.getString("pin_reason"))
                        : null,
                booking(row, "left_id", "left_starts_at", "left_day", "left_outcome"));
    }

    static Goal goal(ResultSet row) throws SQLException {
        String side = row.getString("side");
        return new Goal(
                row.getString("measure"),
                row.getString("measure_code"),
                row.getString("subject"),
                side == null ? null : PlanDetails.Side.valueOf(side),
                row.getString("unit"),
                row.getBigDecimal("baseline"),
                row.getObject("baseline_on", LocalDate.class),
                row.getBigDecimal("latest"),
                row.getObject("latest_on", LocalDate.class),
                row.getBigDecimal("target"));
    }

    static Exercise exercise(ResultSet row) throws SQLException {
        return new Exercise(
                row.getString("name"),
                row.getString("dose"),
                row.getObject("times_a_week", Integer.class),
                row.getString("hint"));
    }

    static Criterion criterion(ResultSet row) throws SQLException {
        return new Criterion(row.getString("words"), row.getObject("met_on", LocalDate.class));
    }

    static Review review(ResultSet row) throws SQLException {
        return new Review(
                day(row, "due_on"), instant(row, "done_at"), row.getString("done_by_name"), row.getString("words"));
    }

    private static @Nullable Course course(ResultSet row) throws SQLException {
        String purpose = row.getString("course_purpose");
        return purpose == null
                ? null
                : new Course(
                        Course.Purpose.valueOf(purpose),
                        day(row, "course_from"),
                        row.getInt("course_sessions"),
                        row.getInt("course_every_days"),
                        new Minutes(row.getInt("course_minutes_from"), row.getInt("course_minutes_to")));
    }

    private static @Nullable Booking booking(ResultSet row, String id, String start, String day, String outcome)
            throws SQLException {
        UUID appointment = row.getObject(id, UUID.class);
        return appointment == null
                ? null
                : new Booking(
                        new AppointmentId(appointment),
                        instant(row, start),
                        day(row, day),
                        Outcome.valueOf(row.getString(outcome)));
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
