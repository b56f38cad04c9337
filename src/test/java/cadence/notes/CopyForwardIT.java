package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.notes.NoteHistory.Past;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Random histories of one client's notes: drafts, signed, addenda, several authors and clinics, empty parts. */
class CopyForwardIT extends PostgresIT {

    private static final long SEED = 20_261_122;
    private static final int HISTORIES = 60;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Set<NotePart> ALL = EnumSet.allOf(NotePart.class);

    @Autowired
    private CopyForwardService copies;

    @Autowired
    private SessionNoteService notes;

    @Test
    void over_random_histories_it_is_always_the_latest_signed_note_of_that_clinic_and_never_more_than_its_text() {
        Random random = new Random(SEED);
        int carried = 0;
        for (int i = 0; i < HISTORIES; i++) {
            ClinicId here = fixtures.clinic();
            ClinicId there = fixtures.clinic();
            List<AccountId> therapists =
                    List.of(fixtures.therapist(here, there), fixtures.therapist(here), fixtures.therapist(here, there));
            ClientId client = fixtures.client(here, there);
            AccountId actor = therapists.get(random.nextInt(therapists.size()));
            List<Past> history = new NoteHistory(fixtures, random).make(client, List.of(here, there), therapists);
            AppointmentId session = today(here, actor, client);
            As.person(actor);
            Optional<Past> latest = history.stream()
                    .filter(past -> past.signed() && past.clinic().equals(here))
                    .max(Comparator.comparing(Past::starts));
            DraftContent draft = NoteHistory.typed(random, notes.open(session).content());

            CarryOffer offer = copies.offer(session);

            assertThat(offer.from())
                    .as("seed %d, history %d", SEED, i)
                    .isEqualTo(latest.map(past -> LocalDate.ofInstant(past.starts(), LONDON))
                            .orElse(null));
            if (latest.isEmpty()) {
                assertThatThrownBy(() -> copies.carry(session, draft, ALL)).isInstanceOf(NotFound.class);
                continue;
            }
            assertThat(offer.parts()).isEqualTo(written(latest.get().texts()));
            DraftContent with = copies.carry(session, draft, ALL);
            CopyForwardTest.assertOnlyTextsDiffer(draft, with);
            for (NotePart part : ALL) {
                String typed = draft.part(part);
                String text = latest.get().texts().getOrDefault(part, "");
                assertThat(with.part(part))
                        .as("history %d, %s", i, part)
                        .isEqualTo(text.isEmpty() ? typed : typed.isBlank() ? text : typed + "\n\n" + text);
            }
            assertThat(with.carried()).isEqualTo(offer.parts());
            carried += with.carried().size();
            assertThat(copies.offer(session).carried().keySet()).isEqualTo(with.carried());
        }
        assertThat(carried).as("the histories carry something at all").isGreaterThan(HISTORIES);
    }

    @Test
    void the_date_stays_that_of_the_note_it_came_from_when_a_later_one_is_signed() {
        ClinicId clinic = fixtures.clinic();
        AccountId elise = fixtures.therapist(clinic);
        ClientId client = fixtures.client(clinic);
        NoteHistory history = new NoteHistory(fixtures, new Random(1));
        history.signed(clinic, client, elise, 14, Map.of(NotePart.PLAN, "Heel drops."));
        AppointmentId session = today(clinic, elise, client);
        As.person(elise);
        DraftContent carried = copies.carry(session, notes.open(session).content(), ALL);
        notes.saveDraft(session, carried, 0);
        history.signed(clinic, client, elise, 7, Map.of(NotePart.PLAN, "Hills."));

        CarryOffer offer = copies.offer(session);

        assertThat(offer.from()).isEqualTo("2026-09-08");
        assertThat(offer.carried()).containsExactly(Map.entry(NotePart.PLAN, LocalDate.parse("2026-09-01")));
        assertThat(notes.open(session).content().carried()).containsExactly(NotePart.PLAN);
        assertThat(copies.remove(session, carried, NotePart.PLAN).part(NotePart.PLAN))
                .isEmpty();
    }

    @Test
    void signing_waits_until_every_carried_part_is_confirmed() {
        ClinicId clinic = fixtures.clinic();
        AccountId elise = fixtures.therapist(clinic);
        ClientId client = fixtures.client(clinic);
        new NoteHistory(fixtures, new Random(1))
                .signed(clinic, client, elise, 14, Map.of(NotePart.PLAN, "Heel drops."));
        AppointmentId session = today(clinic, elise, client);
        As.person(elise);
        DraftContent carried = copies.carry(session, notes.open(session).content(), ALL);

        assertThat(carried.missing()).contains(MissingPart.CONFIRM);
        assertThatThrownBy(() -> notes.sign(session, carried, 0)).hasMessage("notes.sign.incomplete");
    }

    @Test
    void a_colleague_carries_nothing_into_a_session_that_is_not_theirs_and_the_reading_is_in_the_trail() {
        ClinicId clinic = fixtures.clinic();
        AccountId elise = fixtures.therapist(clinic);
        AccountId daniel = fixtures.therapist(clinic);
        ClientId client = fixtures.client(clinic);
        fixtures.treats(daniel, client, clinic);
        new NoteHistory(fixtures, new Random(1))
                .signed(clinic, client, elise, 14, Map.of(NotePart.PLAN, "Heel drops."));
        AppointmentId session = today(clinic, elise, client);
        DraftContent draft = As.person(elise, () -> notes.open(session).content());

        assertThatThrownBy(() -> As.person(daniel, () -> copies.offer(session))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(daniel, () -> copies.carry(session, draft, ALL)))
                .isInstanceOf(NotFound.class);
        As.person(elise, () -> copies.carry(session, draft, ALL));
        assertThat(fixtures.jdbc()
                        .sql("select count(*) from audit_entry where action = 'note.read' and client_id = ?"
                                + " and reason = 'copy forward'")
                        .param(client.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private AppointmentId today(ClinicId clinic, AccountId therapist, ClientId client) {
        return fixtures.appointment(
                clinic, therapist, client, TestClock.START.minus(Duration.ofMinutes(20)), 60, "ARRIVED");
    }

    private static Set<NotePart> written(Map<NotePart, String> texts) {
        return texts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
