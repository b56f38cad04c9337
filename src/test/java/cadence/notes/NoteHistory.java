package cadence.notes;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Id;
import cadence.testing.Fixtures;
import cadence.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes earlier notes of a client, as the superuser: what the tests of copy-forward stand on. */
final class NoteHistory {

    private static final int MOST = 7;

    private final Fixtures fixtures;
    private final Random random;

    NoteHistory(Fixtures fixtures, Random random) {
        this.fixtures = fixtures;
        this.random = random;
    }

    /** A note of the past. */
    record Past(ClinicId clinic, Instant starts, boolean signed, Map<NotePart, String> texts) {}

    /** None to seven notes, a day or more apart, made in any order and signed in any order. */
    List<Past> make(ClientId client, List<ClinicId> clinics, List<AccountId> therapists) {
        List<Integer> days = new ArrayList<>();
        int count = random.nextInt(MOST + 1);
        for (int i = 0; i < count; i++) {
            days.add(1 + i * 3 + random.nextInt(3));
        }
        Collections.shuffle(days, random);
        List<Past> history = new ArrayList<>();
        for (int day : days) {
            history.add(write(
                    clinics.get(random.nextInt(clinics.size())),
                    client,
                    therapists.get(random.nextInt(therapists.size())),
                    day,
                    random.nextInt(4) > 0,
                    random.nextInt(20),
                    texts(random)));
        }
        return history;
    }

    /** A note that its author signed so many days ago. */
    Past signed(ClinicId clinic, ClientId client, AccountId author, int daysAgo, Map<NotePart, String> texts) {
        return write(clinic, client, author, daysAgo, true, 0, texts);
    }

    /** What someone has typed already. */
    static DraftContent typed(Random random, DraftContent begun) {
        return begun.with(texts(random), java.util.Set.of());
    }

    private static Map<NotePart, String> texts(Random random) {
        Map<NotePart, String> texts = new EnumMap<>(NotePart.class);
        for (NotePart part : NotePart.values()) {
            if (random.nextBoolean()) {
                texts.put(part, part.key() + " " + random.nextInt(1000));
            }
        }
        return texts;
    }

    private Past write(
            ClinicId clinic,
            ClientId client,
            AccountId author,
            int daysAgo,
            boolean signed,
            int signedAfterDays,
            Map<NotePart, String> texts) {
        Instant starts = TestClock.START.minus(Duration.ofDays(daysAgo));
        AppointmentId session = fixtures.appointment(clinic, author, client, starts, 60, "ATTENDED");
        OffsetDateTime at = Fixtures.utc(starts.plus(Duration.ofDays(signedAfterDays)));
        UUID note = Id.nextValue();
        fixtures.jdbc()
                .sql("insert into session_note (id, appointment_id, clinic_id, client_id, author_id, state, started_at,"
                        + " saved_at, signed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        note,
                        session.value(),
                        clinic.value(),
                        client.value(),
                        author.value(),
                        signed ? "SIGNED" : "DRAFT",
                        Fixtures.utc(starts),
                        at,
                        orNull(signed, at))
                .update();
        fixtures.jdbc()
                .sql(
                        "insert into note_technique (note_id, position, clinic_id, client_id, author_id, region, technique)"
                                + " values (?, 0, ?, ?, ?, 'Left calf', 'Friction')")
                .params(note, clinic.value(), client.value(), author.value())
                .update();
        fixtures.jdbc()
                .sql(
                        "insert into note_content (note_id, clinic_id, client_id, author_id, signed, treatment_type, reason,"
                                + " subjective, objective, assessment, plan, aftercare, next_session, pressure, minutes,"
                                + " pain_before, pain_after)"
                                + " values (?, ?, ?, ?, ?, 'PRE_EVENT', 'earlier', ?, ?, ?, ?, ?, ?, 5, 33, 9, 8)")
                .params(
                        note,
                        clinic.value(),
                        client.value(),
                        author.value(),
                        signed,
                        texts.getOrDefault(NotePart.SUBJECTIVE, ""),
                        texts.getOrDefault(NotePart.OBJECTIVE, ""),
                        texts.getOrDefault(NotePart.ASSESSMENT, ""),
                        texts.getOrDefault(NotePart.PLAN, ""),
                        texts.getOrDefault(NotePart.AFTERCARE, ""),
                        texts.getOrDefault(NotePart.NEXT_SESSION, ""))
                .update();
        if (signed && random.nextBoolean()) {
            fixtures.jdbc()
                    .sql("insert into note_addendum (note_id, clinic_id, client_id, author_id, text, signed_at)"
                            + " values (?, ?, ?, ?, 'never carried', ?)")
                    .params(note, clinic.value(), client.value(), author.value(), at)
                    .update();
        }
        return new Past(clinic, starts, signed, texts);
    }

    private static @Nullable OffsetDateTime orNull(boolean wanted, OffsetDateTime at) {
        return wanted ? at : null;
    }
}
