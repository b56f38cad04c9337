package cadence.testing;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Id;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row, or more, in every table for one clinic. A table added to the product gets its row here. */
public record EveryTable(
        ClinicId clinic, AccountId therapist, AccountId manager, ClientId client, AppointmentId visit) {

    public static EveryTable fill(Fixtures fixtures) {
        ClinicId clinic = fixtures.clinic();
        AccountId therapist = fixtures.therapist(clinic);
        ClientId client = fixtures.client(clinic);
        AppointmentId visit =
                fixtures.appointment(clinic, therapist, client, TestClock.START.minusSeconds(7200), 60, "ATTENDED");
        EveryTable all = new EveryTable(clinic, therapist, fixtures.manager(clinic), client, visit);
        all.accounts(fixtures);
        all.clients(fixtures.jdbc());
        all.diary(fixtures);
        all.plans(fixtures.jdbc());
        all.notes(fixtures.jdbc());
        all.supervision(fixtures);
        return all;
    }

    private void accounts(Fixtures fixtures) {
        JdbcClient jdbc = fixtures.jdbc();
        OffsetDateTime now = Fixtures.utc(TestClock.START);
        jdbc.sql("insert into credential (account_id, password_hash, changed_at) values (?, 'none', ?)")
                .params(therapist.value(), now)
                .update();
        jdbc.sql("insert into invitation (account_id, token_hash, created_at, expires_at) values (?, ?, ?, ?)")
                .params(therapist.value(), "digest " + therapist, now, now.plusDays(7))
                .update();
        jdbc.sql("insert into professional_registration (account_id, kind, body, valid_until)"
                        + " values (?, 'REGISTRATION', 'SMA', '2027-01-01')")
                .param(therapist.value())
                .update();
        jdbc.sql("insert into sign_in_attempt (attempt_key, failures, last_at) values (?, 1, ?)")
                .params((therapist.toString() + therapist).replace("-", ""), now)
                .update();
        jdbc.sql("insert into admin_request (account_id, requested_by, requested_at) values (?, ?, ?)")
                .params(therapist.value(), fixtures.admin().value(), now)
                .update();
        jdbc.sql("insert into audit_entry (at, kind, action, actor_id, clinic_id) values (?, 'CLINICAL', 'x', ?, ?)")
                .params(now, therapist.value(), clinic.value())
                .update();
    }

    private void clients(JdbcClient jdbc) {
        OffsetDateTime now = Fixtures.utc(TestClock.START);
        jdbc.sql("insert into client_alert (client_id, clinic_id, kind, text, recorded_by, recorded_at)"
                        + " values (?, ?, 'CAUTION', 'Anticoagulant', ?, ?)")
                .params(client.value(), clinic.value(), therapist.value(), now)
                .update();
        jdbc.sql("insert into client_consent (client_id, clinic_id, kind, wording_version, given_on, recorded_by,"
                        + " recorded_at) values (?, ?, 'TREAT', 3, '2026-01-12', ?, ?)")
                .params(client.value(), clinic.value(), therapist.value(), now)
                .update();
    }

    private void diary(Fixtures fixtures) {
        JdbcClient jdbc = fixtures.jdbc();
        OffsetDateTime now = Fixtures.utc(TestClock.START);
        fixtures.room(clinic, "Room 1");
        jdbc.sql("insert into roster_shift (clinic_id, therapist_id, weekday, starts, ends, valid_from)"
                        + " values (?, ?, 2, '08:00', '16:00', '2026-01-01')")
                .params(clinic.value(), therapist.value())
                .update();
        jdbc.sql("insert into therapist_leave (therapist_id, kind, state, starts_at, ends_at)"
                        + " values (?, 'HOLIDAY', 'APPROVED', ?, ?)")
                .params(therapist.value(), now.plusDays(30), now.plusDays(37))
                .update();
        jdbc.sql("insert into diary_block (clinic_id, therapist_id, label, starts_at, ends_at)"
                        + " values (?, ?, 'BREAK', ?, ?)")
                .params(clinic.value(), therapist.value(), now, now.plusMinutes(30))
                .update();
    }

    private void plans(JdbcClient jdbc) {
        OffsetDateTime now = Fixtures.utc(TestClock.START);
        UUID event = Id.nextValue();
        UUID edition = Id.nextValue();
        UUID plan = Id.nextValue();
        jdbc.sql("insert into event (id, name) values (?, ?)")
                .params(event, "Event " + event)
                .update();
        jdbc.sql("insert into event_edition (id, event_id, first_day, last_day)"
                        + " values (?, ?, '2026-10-11', '2026-10-11')")
                .params(edition, event)
                .update();
        jdbc.sql("insert into edition_change (edition_id, kind, from_first, from_last, to_first, to_last, changed_at)"
                        + " values (?, 'MOVED', '2026-10-11', '2026-10-11', '2026-10-25', '2026-10-25', ?)")
                .params(edition, now)
                .update();
        UUID entry = Id.nextValue();
        jdbc.sql("insert into client_event (id, client_id, clinic_id, edition_id) values (?, ?, ?, ?)")
                .params(entry, client.value(), clinic.value(), edition)
                .update();
        jdbc.sql("insert into client_recall (client_id, clinic_id, called_at, called_by, until)"
                        + " values (?, ?, ?, ?, '2026-10-01')")
                .params(client.value(), clinic.value(), now, therapist.value())
                .update();
        jdbc.sql("insert into client_soreness (entry_id, client_id, clinic_id, hours, value, taken_at, taken_by)"
                        + " values (?, ?, ?, 24, 6, ?, ?)")
                .params(entry, client.value(), clinic.value(), now, therapist.value())
                .update();
        jdbc.sql("insert into treatment_plan (id, client_id, clinic_id, therapist_id, reason, state, starts_on,"
                        + " created_at) values (?, ?, ?, ?, 'Keep running', 'ACTIVE', '2026-01-12', ?)")
                .params(plan, client.value(), clinic.value(), therapist.value(), now)
                .update();
        jdbc.sql("insert into plan_goal (plan_id, client_id, clinic_id, position, measure)"
                        + " values (?, ?, ?, 1, 'PSFS')")
                .params(plan, client.value(), clinic.value())
                .update();
        jdbc.sql(
                        "insert into plan_session (plan_id, client_id, clinic_id, treatment_type, earliest, latest, suggested,"
                                + " state) values (?, ?, ?, 'MAINTENANCE', '2026-09-12', '2026-09-18', '2026-09-15', 'PLANNED')")
                .params(plan, client.value(), clinic.value())
                .update();
        jdbc.sql("insert into plan_exercise (plan_id, client_id, clinic_id, position, name)"
                        + " values (?, ?, ?, 0, 'Heel drops')")
                .params(plan, client.value(), clinic.value())
                .update();
        jdbc.sql("insert into plan_criterion (plan_id, client_id, clinic_id, position, words)"
                        + " values (?, ?, ?, 0, 'Runs 10 km without pain')")
                .params(plan, client.value(), clinic.value())
                .update();
        jdbc.sql("insert into plan_review (plan_id, client_id, clinic_id, due_on, done_at, done_by)"
                        + " values (?, ?, ?, '2026-06-01', ?, ?)")
                .params(plan, client.value(), clinic.value(), now, therapist.value())
                .update();
        jdbc.sql("insert into plan_version (plan_id, client_id, clinic_id, number, made_at, made_by, deed, content)"
                        + " values (?, ?, ?, 1, ?, ?, 'CREATED', '{}')")
                .params(plan, client.value(), clinic.value(), now, therapist.value())
                .update();
        jdbc.sql("insert into client_absence (client_id, clinic_id, first_day, last_day)"
                        + " values (?, ?, '2026-12-20', '2027-01-02')")
                .params(client.value(), clinic.value())
                .update();
        jdbc.sql(
                        "insert into rule_exception (client_id, clinic_id, appointment_id, at_note, because, reason, made_by, made_at)"
                                + " values (?, ?, ?, false, '[]', 'Asked for it', ?, ?)")
                .params(client.value(), clinic.value(), visit.value(), therapist.value(), now)
                .update();
    }

    private void supervision(Fixtures fixtures) {
        AccountId lead = fixtures.therapist(clinic);
        JdbcClient jdbc = fixtures.jdbc();
        OffsetDateTime now = Fixtures.utc(TestClock.START);
        jdbc.sql("insert into supervision (clinic_id, therapist_id, lead_id, from_day) values (?, ?, ?, '2026-01-01')")
                .params(clinic.value(), therapist.value(), lead.value())
                .update();
        jdbc.sql(
                        "insert into note_cosignature (note_id, clinic_id, client_id, author_id, lead_id, starts_at, ends_at, asked_at, signed_at)"
                                + " select id, clinic_id, client_id, author_id, ?, started_at, started_at, signed_at, ? from session_note where appointment_id = ?")
                .params(lead.value(), now, visit.value())
                .update();
        jdbc.sql("insert into note_remark (note_id, clinic_id, client_id, author_id, lead_id, kind, text, at)"
                        + " select note_id, clinic_id, client_id, author_id, lead_id, 'COSIGNED', 'Well seen.', ?"
                        + " from note_cosignature where author_id = ?")
                .params(now, therapist.value())
                .update();
    }

    private void notes(JdbcClient jdbc) {
        OffsetDateTime now = Fixtures.utc(TestClock.START);
        UUID note = Id.nextValue();
        jdbc.sql("insert into session_note (id, appointment_id, clinic_id, client_id, author_id, state, started_at,"
                        + " saved_at, signed_at) values (?, ?, ?, ?, ?, 'SIGNED', ?, ?, ?)")
                .params(note, visit.value(), clinic.value(), client.value(), therapist.value(), now, now, now)
                .update();
        jdbc.sql("insert into note_technique (note_id, position, clinic_id, client_id, author_id, technique)"
                        + " values (?, 0, ?, ?, ?, 'Effleurage')")
                .params(note, clinic.value(), client.value(), therapist.value())
                .update();
        jdbc.sql(
                        "insert into note_mark (note_id, position, clinic_id, client_id, author_id, region, side, kind, intensity,"
                                + " reported) values (?, 0, ?, ?, ?, 'soleus', 'LEFT', 'TIGHT', 2, true)")
                .params(note, clinic.value(), client.value(), therapist.value())
                .update();
        jdbc.sql("insert into note_stroke (note_id, position, clinic_id, client_id, author_id, view, points)"
                        + " values (?, 0, ?, ?, ?, 'back', '[0, 0, 5, 5]')")
                .params(note, clinic.value(), client.value(), therapist.value())
                .update();
        jdbc.sql("insert into note_measure (note_id, position, clinic_id, client_id, author_id, measure, side, value)"
                        + " values (?, 0, ?, ?, ?, 'ANKLE_DORSIFLEXION', 'LEFT', 9)")
                .params(note, clinic.value(), client.value(), therapist.value())
                .update();
        UUID file = Id.nextValue();
        jdbc.sql(
                        "insert into note_attachment (id, note_id, clinic_id, client_id, author_id, name, type, bytes, scanned,"
                                + " added_at) values (?, ?, ?, ?, ?, 'calf.png', 'PNG', 1, false, ?)")
                .params(file, note, clinic.value(), client.value(), therapist.value(), now)
                .update();
        jdbc.sql("insert into note_attachment_piece (attachment_id, position, note_id, clinic_id, client_id, author_id,"
                        + " content) values (?, 0, ?, ?, ?, ?, 'x')")
                .params(file, note, clinic.value(), client.value(), therapist.value())
                .update();
        jdbc.sql(
                        "insert into note_screening (note_id, clinic_id, client_id, author_id, asked_at) values (?, ?, ?, ?, ?)")
                .params(note, clinic.value(), client.value(), therapist.value(), now)
                .update();
        jdbc.sql("insert into note_content (note_id, clinic_id, client_id, author_id, signed, subjective)"
                        + " values (?, ?, ?, ?, true, 'Both calves tight')")
                .params(note, clinic.value(), client.value(), therapist.value())
                .update();
        jdbc.sql("insert into note_draft_state (note_id, version, author_id, saved_at, content)"
                        + " values (?, 1, ?, ?, '{}')")
                .params(note, therapist.value(), now)
                .update();
        jdbc.sql("insert into note_addendum (note_id, clinic_id, client_id, author_id, text, signed_at)"
                        + " values (?, ?, ?, ?, 'Left, not right', ?)")
                .params(note, clinic.value(), client.value(), therapist.value(), now)
                .update();
        jdbc.sql("insert into outside_file_due (id, due_at) values (?, ?)")
                .params(Id.nextValue(), now.plusYears(100))
                .update();
        jdbc.sql("insert into note_reminder (appointment_id, clinic_id, therapist_id, sent_by, sent_at, day)"
                        + " values (?, ?, ?, ?, ?, '2026-09-15')")
                .params(visit.value(), clinic.value(), therapist.value(), manager.value(), now)
                .update();
        jdbc.sql("insert into note_reminder_mail (therapist_id, clinic_id, day, automatic, queued_at, next_try_at,"
                        + " sent_at) values (?, ?, '2026-09-15', false, ?, ?, ?)")
                .params(therapist.value(), clinic.value(), now, now, now)
                .update();
        jdbc.sql(
                        "insert into note_snippet (clinic_id, name, text) values (?, 'home calf', 'Heel drops, 3 × 12 daily.')")
                .param(clinic.value())
                .update();
        jdbc.sql("insert into note_carry (appointment_id, author_id, part, clinic_id, source_id)"
                        + " values (?, ?, 'PLAN', ?, ?)")
                .params(visit.value(), therapist.value(), clinic.value(), note)
                .update();
    }
}
