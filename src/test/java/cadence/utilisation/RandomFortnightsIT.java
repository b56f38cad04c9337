package cadence.utilisation;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.utilisation.MinuteByMinute.Shift;
import cadence.utilisation.MinuteByMinute.Span;
import cadence.utilisation.MinuteByMinute.Visit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Random diaries of a fortnight around a clock change: the SQL against {@link MinuteByMinute}. */
class RandomFortnightsIT extends PostgresIT {

    private static final int FORTNIGHTS = 27;
    private static final int THERAPISTS = 4;
    private static final List<String> OUTCOMES =
            List.of("ATTENDED", "ATTENDED", "ATTENDED", "NO_SHOW", "CANCELLED", "LATE_CANCELLED", "SCHEDULED");

    /** A zone, a day near a jump of its clock, and from when on its shifts may begin and end (not inside the jump). */
    private record Place(String zone, LocalDate day, int earliest) {}

    private static final List<Place> PLACES = List.of(
            new Place("Europe/London", LocalDate.of(2026, 3, 29), 3),
            new Place("Europe/London", LocalDate.of(2026, 10, 25), 3),
            new Place("America/New_York", LocalDate.of(2026, 3, 8), 4),
            new Place("America/New_York", LocalDate.of(2026, 11, 1), 4),
            new Place("Australia/Lord_Howe", LocalDate.of(2026, 4, 5), 4),
            new Place("Australia/Lord_Howe", LocalDate.of(2026, 10, 4), 4),
            new Place("America/Havana", LocalDate.of(2026, 3, 8), 5),
            new Place("America/Havana", LocalDate.of(2026, 11, 1), 5),
            new Place("Asia/Kathmandu", LocalDate.of(2026, 6, 14), 3));

    @Autowired
    private UtilisationService utilisation;

    @Test
    void the_figures_are_those_of_every_minute_looked_at_on_its_own() {
        clock.set(Instant.parse("2027-01-10T12:00:00Z"));
        for (int seed = 0; seed < FORTNIGHTS; seed++) {
            fortnight(seed);
        }
    }

    private void fortnight(int seed) {
        Random random = new Random(seed);
        Place place = PLACES.get(seed % PLACES.size());
        LocalDate from = place.day().minusDays(random.nextInt(14));
        Period period = new Period(from, from.plusDays(13));
        ClinicId clinic = fixtures.clinic(place.zone());
        AccountId manager = fixtures.manager(clinic);
        List<ClientId> clients = List.of(fixtures.client(clinic), fixtures.client(clinic), fixtures.client(clinic));
        Map<AccountId, MinuteByMinute> expected = new LinkedHashMap<>();
        try (DiaryFixture diary = new DiaryFixture(clinic, place.zone())) {
            for (int n = 0; n < THERAPISTS; n++) {
                AccountId therapist = fixtures.therapist(clinic);
                MinuteByMinute slow = new MinuteByMinute(ZoneId.of(place.zone()), period);
                fill(random, place, period, diary, therapist, clients, slow);
                expected.put(therapist, slow.count());
            }
        }
        As.person(manager);
        compare(seed, new UtilisationFilter(clinic, period), expected);
    }

    private static void fill(
            Random random,
            Place place,
            Period period,
            DiaryFixture diary,
            AccountId therapist,
            List<ClientId> clients,
            MinuteByMinute slow) {
        for (int n = random.nextInt(10); n > 0; n--) {
            Shift shift = shift(random, place, period);
            if (diary.shift(therapist, shift.weekday(), shift.starts(), shift.ends(), shift.from(), shift.until())) {
                slow.shifts.add(shift);
            }
        }
        Instant begin =
                period.from().minusDays(1).atStartOfDay(ZoneId.of(place.zone())).toInstant();
        for (int n = random.nextInt(3); n > 0; n--) {
            Span span = span(random, begin, 3 * 24 * 60);
            boolean approved = random.nextInt(4) > 0;
            diary.leave(therapist, approved ? "APPROVED" : "REQUESTED", span.starts(), span.ends());
            if (approved) {
                slow.leave.add(span);
            }
        }
        for (int n = random.nextInt(12); n > 0; n--) {
            Span span = span(random, begin, 150);
            diary.block(therapist, span.starts(), span.ends());
            slow.blocks.add(span);
        }
        for (int n = 10 + random.nextInt(50); n > 0; n--) {
            Span span = span(random, begin, 180);
            String outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
            int minutes = (int) Duration.between(span.starts(), span.ends()).toMinutes();
            ClientId client = clients.get(random.nextInt(clients.size()));
            if (diary.booked(therapist, client, span.starts(), minutes, outcome, begin, begin)
                    .isPresent()) {
                slow.visits.add(new Visit(span, outcome));
            }
        }
    }

    /** By day, or over the night's jump from midnight on. */
    private static Shift shift(Random random, Place place, Period period) {
        DayOfWeek weekday = random.nextInt(3) == 0 ? place.day().getDayOfWeek() : DayOfWeek.of(1 + random.nextInt(7));
        boolean night = random.nextInt(4) == 0 && !place.zone().equals("America/Havana");
        LocalTime starts =
                night ? LocalTime.MIDNIGHT : LocalTime.of(place.earliest() + random.nextInt(8), 5 * random.nextInt(12));
        LocalTime ends = night
                ? LocalTime.of(place.earliest() + 1, 5 * random.nextInt(12))
                : starts.plusMinutes(30 + random.nextInt(600));
        return new Shift(
                weekday,
                starts,
                ends,
                period.from().minusDays(20).plusDays(random.nextInt(25)),
                period.until().minusDays(5).plusDays(random.nextInt(20)));
    }

    /** Sixteen days, so that some of it lies over the period's edges. */
    private static Span span(Random random, Instant begin, int longest) {
        Instant starts = begin.plus(Duration.ofMinutes(random.nextInt(16 * 24 * 60)));
        return new Span(starts, starts.plus(Duration.ofMinutes(5 + random.nextInt(longest))));
    }

    private void compare(int seed, UtilisationFilter filter, Map<AccountId, MinuteByMinute> expected) {
        UtilisationReport report = utilisation.report(filter);
        Figures total = Figures.NONE;
        Map<MinuteByMinute.Hour, Ratio> heat = new HashMap<>();
        for (TherapistFigures line : report.therapists()) {
            MinuteByMinute slow = expected.get(line.therapist());
            assertThat(line.total().minutes()).as("seed %s, minutes", seed).isEqualTo(slow.minutes());
            assertThat(line.total().visits())
                    .as("seed %s, visits", seed)
                    .isEqualTo(new Figures.Visits(
                            slow.starting("ATTENDED", "NO_SHOW", "CANCELLED", "LATE_CANCELLED", "SCHEDULED"),
                            slow.starting("ATTENDED"),
                            slow.starting("NO_SHOW"),
                            slow.starting("CANCELLED", "LATE_CANCELLED"),
                            slow.starting("LATE_CANCELLED"),
                            slow.starting("SCHEDULED")));
            for (LocalDate monday : filter.period().weeks()) {
                assertThat(line.week(monday).minutes())
                        .as("seed %s, week of %s", seed, monday)
                        .isEqualTo(slow.within(filter.period().week(monday)).minutes());
            }
            total = total.plus(line.total());
            slow.heat()
                    .forEach((hour, ratio) -> heat.merge(
                            hour, ratio, (one, two) -> new Ratio(one.part() + two.part(), one.whole() + two.whole())));
        }
        assertThat(report.therapists()).hasSize(THERAPISTS);
        assertThat(report.total().minutes()).as("seed %s, total", seed).isEqualTo(total.minutes());
        Map<MinuteByMinute.Hour, Ratio> drawn = new HashMap<>();
        utilisation
                .heat(filter)
                .forEach(cell -> drawn.put(new MinuteByMinute.Hour(cell.weekday(), cell.hour()), cell.booked()));
        assertThat(drawn).as("seed %s, hours", seed).isEqualTo(heat);
        for (Measure measure : List.of(Measure.BOOKED, Measure.OUTSIDE, Measure.DELIVERED, Measure.UNRESOLVED)) {
            assertThat(utilisation
                            .rows(FigureCell.of(filter, measure), 0, UtilisationService.MOST_ROWS)
                            .sum()
                            .part())
                    .as("seed %s, rows of %s", seed, measure)
                    .isEqualTo(measure.of(report.total()).part());
        }
        assertThat(utilisation
                        .days(FigureCell.of(filter, Measure.AVAILABLE), 0, 1)
                        .sum()
                        .part())
                .isEqualTo(total.minutes().available());
    }
}
