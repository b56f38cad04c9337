package cadence.demo;

/** The tables that the demo data fills, each after those it refers to, and how. */
enum DemoTable {
    CLINIC(
            "copy clinic (id, name, time_zone, address, phone, note_deadline_hours, cancellation_notice_hours,"
                    + " target_low_percent, target_high_percent, deep_session_gap_days, notes_readable_by, cosignature, created_at) from stdin"),
    ROOM("copy room (id, clinic_id, name) from stdin"),
    ACCOUNT("copy account (id, email, full_name, state, profile, created_at, activated_at, suspended_at, left_at,"
            + " last_sign_in_at) from stdin"),
    CREDENTIAL("copy credential (account_id, password_hash, changed_at) from stdin"),
    MEMBERSHIP("copy membership (id, account_id, clinic_id, role, from_date, until_date) from stdin"),
    SUPERVISION("copy supervision (id, clinic_id, therapist_id, lead_id, from_day) from stdin"),
    INVITATION("copy invitation (id, account_id, token_hash, created_at, created_by, expires_at) from stdin"),
    REGISTRATION("copy professional_registration (id, account_id, kind, body, number, valid_until) from stdin"),
    CLIENT("copy client (id, given_name, family_name, earlier_name, birth_date, created_at) from stdin"),
    CLIENT_REGISTRATION("copy client_registration (client_id, clinic_id, since, assigned_therapist_id) from stdin"),
    CLIENT_CONTACT("copy client_contact (client_id, email, phone, address, emergency_contact) from stdin"),
    CARE_RELATION("copy care_relation (therapist_id, client_id, clinic_id, since) from stdin"),
    CLIENT_ALERT("copy client_alert (id, client_id, clinic_id, kind, text, region, clearance, cleared_on, recorded_by,"
            + " recorded_at) from stdin"),
    CLIENT_CONSENT("copy client_consent (id, client_id, clinic_id, kind, wording_version, share_with, given_on,"
            + " withdrawn_on, recorded_by, recorded_at) from stdin"),
    ROSTER_SHIFT("copy roster_shift (id, clinic_id, therapist_id, room_id, weekday, starts, ends, valid_from,"
            + " valid_until) from stdin"),
    LEAVE("copy therapist_leave (id, therapist_id, kind, state, starts_at, ends_at) from stdin"),
    BLOCK("copy diary_block (id, clinic_id, therapist_id, label, starts_at, ends_at) from stdin"),
    APPOINTMENT("copy appointment (id, clinic_id, therapist_id, client_id, room_id, treatment_type, purpose, reason,"
            + " starts_at, ends_at, outcome, outcome_at, outcome_by, cancel_reason, booked_at, booked_by) from stdin"),
    EVENT("copy event (id, name, place, distance_km, days) from stdin"),
    EDITION("copy event_edition (id, event_id, first_day, last_day, label) from stdin"),
    EDITION_CHANGE("copy edition_change (id, edition_id, kind, from_first, from_last, to_first, to_last, changed_at)"
            + " from stdin"),
    CLIENT_EVENT("copy client_event (id, client_id, clinic_id, edition_id, goal, result, withdrawn_on) from stdin"),
    SORENESS("copy client_soreness (id, entry_id, client_id, clinic_id, hours, value, taken_at, taken_by) from stdin"),
    PLAN("copy treatment_plan (id, client_id, clinic_id, therapist_id, reason, state, starts_on, ends_on, created_at,"
            + " activated_at, ended_at, end_reason, episode, course_purpose, course_from, course_sessions, course_every_days,"
            + " course_minutes_from, course_minutes_to) from stdin"),
    PLAN_GOAL("copy plan_goal (id, plan_id, client_id, clinic_id, position, measure, measure_code, subject, side, unit,"
            + " baseline, baseline_on, latest, latest_on, target) from stdin"),
    PLAN_EXERCISE("copy plan_exercise (id, plan_id, client_id, clinic_id, position, name, dose, times_a_week, hint)"
            + " from stdin"),
    PLAN_CRITERION("copy plan_criterion (id, plan_id, client_id, clinic_id, position, words, met_on) from stdin"),
    PLAN_SESSION("copy plan_session (id, plan_id, client_id, clinic_id, treatment_type, earliest, latest, suggested,"
            + " because, state, appointment_id, left_appointment_id, pinned, pinned_by, pinned_at, pin_reason, entry_id,"
            + " stage, pace, depth, minutes_from, minutes_to) from stdin"),
    PLAN_REVIEW("copy plan_review (id, plan_id, client_id, clinic_id, due_on, done_at, done_by, words) from stdin"),
    PLAN_VERSION("copy plan_version (id, plan_id, client_id, clinic_id, number, made_at, made_by, deed, words, content)"
            + " from stdin"),
    CLIENT_ABSENCE("copy client_absence (id, client_id, clinic_id, first_day, last_day, words) from stdin"),
    NOTE("copy session_note (id, appointment_id, clinic_id, client_id, author_id, state, started_at, saved_at,"
            + " signed_at, version, due_at, due_hours) from stdin"),
    // Before the content: once that is signed, the others are locked.
    NOTE_TECHNIQUE("copy note_technique (note_id, position, clinic_id, client_id, author_id, region, technique,"
            + " pressure, minutes) from stdin"),
    NOTE_SCREENING(
            "copy note_screening (note_id, clinic_id, client_id, author_id, asked_at, flags, temperature) from stdin"),
    NOTE_MEASURE("copy note_measure (note_id, position, clinic_id, client_id, author_id, measure, subject, side, value)"
            + " from stdin"),
    NOTE_MARK(
            "copy note_mark (note_id, position, clinic_id, client_id, author_id, region, side, kind, intensity, reported,"
                    + " comment) from stdin"),
    NOTE_CONTENT("copy note_content (note_id, clinic_id, client_id, author_id, signed, treatment_type, purpose, reason,"
            + " subjective, objective, assessment, plan, aftercare, next_session, pressure, minutes, pain_before,"
            + " pain_after) from stdin"),
    ADDENDUM("copy note_addendum (id, note_id, clinic_id, client_id, author_id, text, signed_at) from stdin"),
    COSIGNATURE(
            "copy note_cosignature (note_id, clinic_id, client_id, author_id, lead_id, starts_at, ends_at, asked_at, signed_at) from stdin"),
    REMARK("copy note_remark (id, note_id, clinic_id, client_id, author_id, lead_id, kind, text, at) from stdin"),
    NOTE_SNIPPET("copy note_snippet (id, clinic_id, author_id, name, text) from stdin"),
    NOTE_REMINDER("copy note_reminder (id, appointment_id, clinic_id, therapist_id, sent_by, sent_at, day) from stdin"),
    AUDIT_ENTRY(
            "copy audit_entry (id, at, kind, action, actor_id, clinic_id, client_id, record_type, record_id, reason,"
                    + " address) from stdin");

    private final String copy;

    DemoTable(String copy) {
        this.copy = copy;
    }

    String copy() {
        return copy;
    }
}
