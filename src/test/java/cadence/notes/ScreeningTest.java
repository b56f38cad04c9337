package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cadence.clients.AlertId;
import cadence.clients.ClientAlert;
import cadence.clients.ClientConsent;
import cadence.clients.ClientRef;
import cadence.clients.ConsentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Purpose;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScreeningTest {

    private static final Instant ASKED = Instant.parse("2026-09-15T13:03:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final ClientRef CLIENT = new ClientRef(ClientId.next(), ClinicId.next());

    @Test
    void a_measured_fever_is_a_red_flag_whether_or_not_it_was_ticked() {
        assertThat(Screening.asked(ASKED, Set.of(), new BigDecimal("38.1")).flags())
                .containsExactly(RedFlag.FEVER);
        assertThat(Screening.asked(ASKED, Set.of(), new BigDecimal("38.0")).flags())
                .isEmpty();
        assertRefused(Set.of(RedFlag.FEVER), null, "notes.flags.temperature.missing");
        assertRefused(Set.of(RedFlag.FEVER), "37.9", "notes.flags.temperature.no-fever");
        assertRefused(Set.of(), "3.7", "notes.flags.temperature.bounds");
        assertRefused(Set.of(), "384", "notes.flags.temperature.bounds");
    }

    @Test
    void after_an_event_the_temperature_belongs_to_the_questions() {
        Screening without = Screening.asked(ASKED, Set.of(), null);
        assertThat(without.clearFor(TreatmentType.MAINTENANCE)).isTrue();
        assertThat(without.clearFor(TreatmentType.POST_EVENT)).isFalse();
        assertThat(Screening.asked(ASKED, Set.of(), new BigDecimal("37.2")).clearFor(TreatmentType.POST_EVENT))
                .isTrue();
    }

    @Test
    void a_referral_says_to_whom() {
        Screening flagged = Screening.asked(ASKED, Set.of(RedFlag.FRACTURE), null);
        assertThat(flagged.stops()).isTrue();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> flagged.refer("  ", ASKED));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> flagged.refer("x".repeat(121), ASKED));
        assertThat(flagged.refer(" A&E ", ASKED).referral()).isEqualTo(new Screening.Referral("A&E", ASKED));
        assertThat(flagged.refer("A&E", ASKED).stops()).isFalse();
    }

    /** Whatever else a note says: with a red flag that nobody acted on it is never a session that can be signed. */
    @Test
    void an_unresolved_red_flag_is_never_signed_as_a_session() {
        var random = new Random(21_1984);
        int stopped = 0;
        int ready = 0;
        for (int i = 0; i < 20_000; i++) {
            Screening screening = anyScreening(random);
            HandsOn record = anyRecord(random);
            DraftContent content = anyContent(random, screening);
            List<MissingPart> missing = record.missing(content);
            boolean flagged = !screening.flags().isEmpty() || !record.standing().isEmpty();
            if (flagged && !screening.refers()) {
                stopped++;
                assertThat(missing).as("%s %s", content, record).contains(MissingPart.RED_FLAGS);
            }
            if (missing.isEmpty() && !screening.refers()) {
                ready++;
                assertThat(flagged).as("%s %s", content, record).isFalse();
                assertThat(screening.askedAt()).isNotNull();
                assertThat(record.consent()).isNotNull();
                assertThat(record.uncleared()).isEmpty();
                assertThat(content.type() == TreatmentType.POST_EVENT && screening.temperature() == null)
                        .isFalse();
            }
            if (screening.refers()) {
                assertThat(content.asSigned().minutes()).isNull();
            }
        }
        assertThat(stopped).isGreaterThan(1000);
        assertThat(ready).isGreaterThan(100);
    }

    @Test
    void the_record_of_a_referral_needs_no_techniques_no_pain_and_no_minutes() {
        Screening referred =
                Screening.asked(ASKED, Set.of(RedFlag.SUSPECTED_DVT), null).refer("GP, Dr Shah", ASKED);
        var record = new HandsOn(null, List.of(), List.of(alert(ClientAlert.Kind.CAUTION, ASKED)));
        assertThat(record.missing(DraftContent.EMPTY.withScreening(referred)))
                .containsExactly(MissingPart.TYPE, MissingPart.REASON);
    }

    @Test
    void a_consent_holds_from_its_day_until_it_is_withdrawn() {
        assertThat(consentOf(DAY, null)).isNotNull();
        assertThat(consentOf(DAY.plusDays(1), null)).isNull();
        assertThat(consentOf(DAY.minusYears(1), DAY)).isNull();
        assertThat(consentOf(DAY.minusYears(1), DAY.plusDays(1))).isNotNull();
        assertThat(HandsOn.of(List.of(consent(ClientConsent.Kind.DATA, DAY, null)), List.of(), DAY, ASKED)
                        .consent())
                .isNull();
    }

    @Test
    void what_was_recorded_after_the_session_did_not_stand_in_its_way() {
        List<ClientAlert> alerts =
                List.of(alert(ClientAlert.Kind.RED_FLAG, ASKED.plusSeconds(1)), alert(ClientAlert.Kind.CAUTION, ASKED));
        HandsOn record = HandsOn.of(List.of(), alerts, DAY, ASKED);
        assertThat(record.standing()).isEmpty();
        assertThat(record.uncleared()).isEmpty();
        assertThat(HandsOn.of(List.of(), alerts, DAY, ASKED.plusSeconds(2)).missing(DraftContent.EMPTY))
                .contains(MissingPart.RED_FLAGS, MissingPart.CONSENT, MissingPart.CLEARANCE);
    }

    private static void assertRefused(Set<RedFlag> ticked, @Nullable String temperature, String message) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> Screening.asked(ASKED, ticked, temperature == null ? null : new BigDecimal(temperature)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("temperature"))
                .withMessage(message);
    }

    private static Screening anyScreening(Random random) {
        var flags = EnumSet.noneOf(RedFlag.class);
        if (random.nextInt(3) == 0) {
            flags.add(RedFlag.values()[random.nextInt(RedFlag.values().length)]);
        }
        BigDecimal temperature = random.nextBoolean() ? BigDecimal.valueOf(355 + random.nextInt(45), 1) : null;
        Screening.Referral referral = random.nextInt(4) == 0 ? new Screening.Referral("GP", ASKED) : null;
        return new Screening(random.nextInt(5) == 0 ? null : ASKED, flags, temperature, referral);
    }

    private static HandsOn anyRecord(Random random) {
        return new HandsOn(
                random.nextInt(4) == 0 ? null : consent(ClientConsent.Kind.TREAT, DAY, null),
                random.nextInt(5) == 0 ? List.of(alert(ClientAlert.Kind.RED_FLAG, ASKED)) : List.of(),
                random.nextInt(5) == 0 ? List.of(alert(ClientAlert.Kind.CAUTION, ASKED)) : List.of());
    }

    private static DraftContent anyContent(Random random, Screening screening) {
        return new DraftContent(
                random.nextInt(8) == 0 ? null : TreatmentType.values()[random.nextInt(4)],
                random.nextBoolean() ? Purpose.TREATMENT : null,
                random.nextInt(8) == 0 ? "" : "Both calves tight",
                random.nextInt(8) == 0 ? Map.of() : Map.of(NotePart.OBJECTIVE, "words"),
                null,
                random.nextInt(8) == 0 ? null : 45,
                random.nextInt(8) == 0 ? null : 5,
                random.nextInt(8) == 0 ? null : 2,
                List.of(),
                BodyChart.EMPTY,
                List.of(),
                Set.of(),
                screening);
    }

    private static @Nullable ClientConsent consentOf(LocalDate given, @Nullable LocalDate withdrawn) {
        return HandsOn.of(List.of(consent(ClientConsent.Kind.TREAT, given, withdrawn)), List.of(), DAY, ASKED)
                .consent();
    }

    private static ClientConsent consent(ClientConsent.Kind kind, LocalDate given, @Nullable LocalDate withdrawn) {
        return new ClientConsent(
                new ConsentId(UUID.randomUUID()), CLIENT, kind, 3, "", given, withdrawn, "Elise Hartley");
    }

    private static ClientAlert alert(ClientAlert.Kind kind, Instant recorded) {
        return new ClientAlert(
                new AlertId(UUID.randomUUID()),
                CLIENT,
                kind,
                "a fact",
                "",
                "",
                null,
                "Elise Hartley",
                recorded,
                null,
                0);
    }
}
