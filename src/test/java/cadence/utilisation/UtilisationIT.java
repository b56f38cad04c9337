package cadence.utilisation;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of domain.md on fixtures that were worked out by hand; the sums are written beside the rows. */
class UtilisationIT extends PostgresIT {

    private static final Period SPRING = new Period(LocalDate.of(2026, 3, 23), LocalDate.of(2026, 3, 29));
    private static final Period AUTUMN = new Period(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 25));

    @Autowired
    private UtilisationService utilisation;

    private ClinicId clinic;
    private AccountId elise;
    private AccountId daniel;
    private AccountId manager;
    private DiaryFixture diary;

    @BeforeEach
    void aClinic() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        daniel = fixtures.therapist(clinic);
        manager = fixtures.manager(clinic);
        diary = new DiaryFixture(clinic, "Europe/London");
        clock.set(Instant.parse("2026-11-20T12:00:00Z"));
    }

    @AfterEach
    void closed() {
        diary.close();
    }

    /** The week in which the clock jumps from 01:00 to 02:00 on Sunday 29 March. */
    private void springWeek() {
        diary.shift(elise, MONDAY, "09:00", "17:00"); // 480
        diary.shift(elise, TUESDAY, "09:00", "17:00"); // 480
        diary.shift(elise, WEDNESDAY, "09:00", "12:00"); // 180
        diary.shift(elise, SATURDAY, "09:00", "13:00"); // 240
        diary.shift(elise, SUNDAY, "00:00", "06:00"); // 300, one hour is skipped: 1,680 rostered
        LocalTime nine = LocalTime.of(9, 0);
        diary.shift(elise, THURSDAY, nine, nine.plusHours(8), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 25));
        diary.leave(
                elise, "APPROVED", diary.at("2026-03-24T12:00"), diary.at("2026-03-25T00:00")); // 300 within the roster
        diary.leave(elise, "REQUESTED", diary.at("2026-03-23T09:00"), diary.at("2026-03-23T10:00"));
        diary.block(elise, diary.at("2026-03-23T12:00"), diary.at("2026-03-23T12:45")); // 45
        diary.block(elise, diary.at("2026-03-24T11:30"), diary.at("2026-03-24T12:30")); // 30, the rest is leave already
        diary.block(elise, diary.at("2026-03-23T16:30"), diary.at("2026-03-23T17:30")); // 30, the rest is not rostered
        // available 1,680 − 300 − 105 = 1,275

        ClinicId elsewhere = fixtures.clinic();
        ClientId seenElsewhere = fixtures.client("Anders", "Lindqvist", clinic, elsewhere);
        ClientId fresh = fixtures.client("Chidi", "Nwosu", clinic);
        ClientId freshToo = fixtures.client("Saoirse", "Kelly", clinic);
        ClientId regular = fixtures.client("Megan", "Thomas", clinic);
        ClientId other = fixtures.client("Li", "Wen", clinic);
        ClientId another = fixtures.client("Joseph", "Adler", clinic);
        fixtures.appointment(
                elsewhere,
                fixtures.therapist(elsewhere),
                seenElsewhere,
                Instant.parse("2026-01-12T10:00:00Z"),
                60,
                "ATTENDED");

        // Sunday 22 March into Monday: counts the week before, 20 of its minutes lie in this week, outside.
        diary.appointment(elise, regular, "2026-03-22T23:30", 50, "ATTENDED");
        AppointmentId monday = diary.appointment(elise, seenElsewhere, "2026-03-23T09:00", 60, "ATTENDED"); // 60
        diary.note(monday, diary.at("2026-03-24T10:00")); // 24 h after its end, to the minute
        AppointmentId overBreak =
                diary.appointment(elise, fresh, "2026-03-23T11:30", 60, "ATTENDED"); // 30, 30 in the break
        diary.note(overBreak, diary.at("2026-03-24T12:30").plusSeconds(1)); // a second late
        diary.appointment(elise, other, "2026-03-24T08:30", 45, "NO_SHOW"); // 15, 30 before the roster begins
        diary.appointment(elise, other, "2026-03-25T10:00", 60, "LATE_CANCELLED"); // 0
        AppointmentId wednesday = diary.appointment(elise, seenElsewhere, "2026-03-25T10:00", 45, "ATTENDED"); // 45
        diary.note(wednesday, null);
        AppointmentId unrostered =
                diary.appointment(elise, freshToo, "2026-03-26T10:00", 60, "ATTENDED"); // 0, 60 outside
        diary.note(unrostered, diary.at("2026-03-26T18:00"));
        diary.appointment(elise, freshToo, "2026-03-28T10:00", 60, "CANCELLED"); // 0
        // 00:30 to 02:30 by the clock on the wall, 60 minutes long, without an outcome
        diary.appointment(elise, another, "2026-03-29T00:30", 60, "SCHEDULED"); // 60
        // Sunday into Monday 30 March: counts this week, 30 of its minutes lie in it, outside.
        diary.appointment(elise, regular, "2026-03-29T23:30", 45, "ATTENDED");
        // booked 60 + 30 + 15 + 45 + 60 = 210; outside 20 + 30 + 30 + 60 + 30 = 170
        // delivered 20 + 60 + 60 + 45 + 60 + 30 = 275

        Instant end = diary.at("2026-03-30T00:00");
        next(seenElsewhere, "2026-04-13T09:00", "SCHEDULED", end.minusSeconds(1), end); // booked by the period's end
        next(fresh, "2026-04-13T10:00", "SCHEDULED", end, end); // booked when the period was over
        next(freshToo, "2026-04-13T11:00", "CANCELLED", end.minusSeconds(99), end.minusSeconds(1)); // booked, given up
        next(regular, "2026-04-13T12:00", "CANCELLED", end.minusSeconds(99), end); // given up when the period was over

        UUID plan = diary.plan(elise, seenElsewhere);
        diary.planned(plan, "2026-03-20", "2026-03-25", "ATTENDED", wednesday); // attended on its last day
        diary.planned(plan, "2026-03-16", "2026-03-24", "ATTENDED", wednesday); // attended after its window
        diary.planned(
                diary.plan(elise, fixtures.client(clinic)), "2026-03-23", "2026-03-29", "PLANNED", null); // missed
        diary.planned(plan, "2026-03-23", "2026-03-29", "DROPPED", null); // planned no more
        diary.planned(plan, "2026-03-23", "2026-03-30", "PLANNED", null); // ends in another week

        // Daniel has no roster: nothing to divide by. His client is new; the note is signed in time.
        AppointmentId favour = diary.appointment(daniel, other, "2026-03-24T10:00", 60, "ATTENDED");
        diary.note(favour, diary.at("2026-03-24T12:00"));
    }

    private void next(ClientId client, String starts, String outcome, Instant bookedAt, Instant outcomeAt) {
        assertThat(diary.booked(elise, client, diary.at(starts), 45, outcome, bookedAt, outcomeAt))
                .isPresent();
    }

    private UtilisationReport reportOf(Period period) {
        As.person(manager);
        return utilisation.report(new UtilisationFilter(clinic, period));
    }

    private Figures of(UtilisationReport report, AccountId who) {
        return report.therapists().stream()
                .filter(line -> line.therapist().equals(who))
                .findFirst()
                .orElseThrow()
                .total();
    }

    @Test
    void the_week_in_which_an_hour_is_skipped() {
        springWeek();
        UtilisationReport report = reportOf(SPRING);
        Figures her = of(report, elise);
        assertThat(her.minutes()).isEqualTo(new Figures.Minutes(1680, 300, 105, 1275, 210, 170, 275));
        assertThat(her.visits()).isEqualTo(new Figures.Visits(9, 5, 1, 2, 1, 1));
        assertThat(her.others()).isEqualTo(new Figures.Others(4, 2, 2, 2, 3, 1));
        assertThat(Measure.BOOKED.of(her)).isEqualTo(new Ratio(210, 1275));
        assertThat(Measure.DELIVERED.of(her)).isEqualTo(new Ratio(275, 1275));
        assertThat(Measure.NO_SHOW.of(her)).isEqualTo(new Ratio(1, 6));
        assertThat(Measure.CANCELLED.of(her)).isEqualTo(new Ratio(2, 9));
        assertThat(Measure.LATE_CANCELLED.of(her)).isEqualTo(new Ratio(1, 9));
        assertThat(Measure.REBOOKED.of(her)).isEqualTo(new Ratio(2, 4));
        assertThat(Measure.VISITS_PER_NEW_CLIENT.of(her)).isEqualTo(new Ratio(5, 2));
        assertThat(Measure.NOTES_ON_TIME.of(her)).isEqualTo(new Ratio(2, 5));
        assertThat(Measure.PLAN_ADHERENCE.of(her)).isEqualTo(new Ratio(1, 3));
        assertThat(Measure.UNRESOLVED.of(her).part()).isEqualTo(1);
    }

    @Test
    void a_note_that_waits_for_a_co_signature_counts_as_signed_when_that_is_there() {
        fixtures.supervises(daniel, elise, clinic);
        for (int hour : new int[] {9, 11, 13}) {
            AppointmentId visit = diary.appointment(
                    elise, fixtures.client(clinic), "2026-03-23T%02d:00".formatted(hour), 60, "ATTENDED");
            diary.note(visit, diary.at("2026-03-23T16:00"));
            if (hour < 13) {
                fixtures.jdbc()
                        .sql("update note_cosignature k set signed_at = ? from session_note n"
                                + " where n.id = k.note_id and n.appointment_id = ?")
                        // In time for the second only: 24 h after 12:00, to the minute.
                        .params(cadence.testing.Fixtures.utc(diary.at("2026-03-24T12:00")), visit.value())
                        .update();
            }
        }
        diary.note(
                diary.appointment(daniel, fixtures.client(clinic), "2026-03-23T09:00", 60, "ATTENDED"),
                diary.at("2026-03-23T16:00"));
        UtilisationReport report = reportOf(SPRING);
        assertThat(Measure.NOTES_ON_TIME.of(of(report, elise))).isEqualTo(new Ratio(1, 3));
        assertThat(Measure.NOTES_ON_TIME.of(of(report, daniel))).isEqualTo(new Ratio(1, 1));
    }

    @Test
    void nothing_available_is_no_ratio_and_its_minutes_stand_apart() {
        springWeek();
        Figures his = of(reportOf(SPRING), daniel);
        assertThat(his.minutes()).isEqualTo(new Figures.Minutes(0, 0, 0, 0, 0, 60, 60));
        assertThat(Measure.BOOKED.of(his).percent()).isEmpty();
        assertThat(Measure.DELIVERED.of(his).percent()).isEmpty();
    }

    @Test
    void the_total_is_made_of_minutes_and_people() {
        springWeek();
        UtilisationReport report = reportOf(SPRING);
        assertThat(report.total().minutes()).isEqualTo(new Figures.Minutes(1680, 300, 105, 1275, 210, 230, 335));
        assertThat(report.total().visits()).isEqualTo(new Figures.Visits(10, 6, 1, 2, 1, 1));
        assertThat(report.total().others()).isEqualTo(new Figures.Others(5, 2, 3, 3, 3, 1));
        assertThat(report.weeks()).containsOnlyKeys(SPRING.from());
        assertThat(report.week(SPRING.from())).isEqualTo(report.total());
    }

    @Test
    void the_period_before_and_the_weeks_of_a_longer_one() {
        springWeek();
        Period two = new Period(SPRING.from().minusWeeks(1), SPRING.until());
        UtilisationReport report = reportOf(two);
        Figures first = report.week(two.from());
        Figures second = report.week(SPRING.from());
        // The week before has the Thursday's shift still, and the 30 minutes of Sunday 22 March before midnight.
        assertThat(first.minutes()).isEqualTo(new Figures.Minutes(2220, 0, 0, 2220, 0, 30, 30));
        assertThat(second.minutes()).isEqualTo(new Figures.Minutes(1680, 300, 105, 1275, 210, 230, 335));
        assertThat(report.total().minutes()).isEqualTo(new Figures.Minutes(3900, 300, 105, 3495, 210, 260, 365));
        // Of the first week's one client the next visit was booked within that week already.
        assertThat(first.others().seen()).isEqualTo(1);
        assertThat(report.total().others().seen()).isEqualTo(5);
        assertThat(reportOf(SPRING).before()).isEqualTo(first);
    }

    @Test
    void the_week_in_which_an_hour_comes_twice() {
        diary.shift(elise, SUNDAY, "00:00", "06:00"); // 420
        diary.block(elise, diary.at("2026-10-25T05:00"), diary.at("2026-10-25T05:30")); // 30: 390 available
        ClientId client = fixtures.client(clinic);
        diary.appointment(elise, client, "2026-10-25T00:30", 120, "ATTENDED"); // to the second 01:30
        diary.appointment(elise, client, "2026-10-25T05:15", 60, "ATTENDED"); // 30 inside, 15 + 15 outside
        UtilisationReport report = reportOf(AUTUMN);
        assertThat(report.total().minutes()).isEqualTo(new Figures.Minutes(420, 0, 30, 390, 150, 30, 180));
        assertThat(utilisation.heat(new UtilisationFilter(clinic, AUTUMN)))
                .containsExactly(
                        new HeatCell(SUNDAY, 0, new Ratio(30, 60)),
                        new HeatCell(SUNDAY, 1, new Ratio(90, 120)),
                        new HeatCell(SUNDAY, 2, new Ratio(0, 60)),
                        new HeatCell(SUNDAY, 3, new Ratio(0, 60)),
                        new HeatCell(SUNDAY, 4, new Ratio(0, 60)),
                        new HeatCell(SUNDAY, 5, new Ratio(30, 30)));
    }

    @ParameterizedTest
    @EnumSource
    void the_rows_behind_a_figure_add_up_to_it(Measure measure) {
        springWeek();
        UtilisationReport report = reportOf(SPRING);
        FigureCell all = FigureCell.of(new UtilisationFilter(clinic, SPRING), measure);
        assertRowsAddUp(all, measure.of(report.total()));
        for (TherapistFigures line : report.therapists()) {
            assertRowsAddUp(all.by(line.therapist()), measure.of(line.total()));
        }
    }

    private void assertRowsAddUp(FigureCell cell, Ratio figure) {
        Ratio sum;
        Ratio told;
        if (cell.measure().ofDays()) {
            FigureRows<RosteredDay> days = utilisation.days(cell, 0, 100);
            boolean available = cell.measure() == Measure.AVAILABLE;
            sum = new Ratio(
                    days.rows().stream()
                            .mapToLong(d -> available ? d.available() : d.rostered())
                            .sum(),
                    0);
            told = available ? days.sum() : sum;
            assertThat(days.rows())
                    .allSatisfy(d -> assertThat(d.available()).isEqualTo(d.rostered() - d.onLeave() - d.blocked()));
        } else {
            FigureRows<FigureRow> rows = utilisation.rows(cell, 0, 100);
            sum = new Ratio(
                    rows.rows().stream().mapToLong(FigureRow::part).sum(),
                    rows.rows().stream().mapToLong(FigureRow::whole).sum());
            told = rows.sum();
            assertThat(rows.rows()).hasSize(rows.count());
        }
        assertThat(told).isEqualTo(sum);
        boolean minutesByMinutes = cell.measure() == Measure.BOOKED || cell.measure() == Measure.DELIVERED;
        assertThat(sum).isEqualTo(minutesByMinutes ? new Ratio(figure.part(), 0) : figure);
    }

    @Test
    void the_rows_behind_an_hour_of_the_week_add_up_to_it() {
        springWeek();
        UtilisationFilter filter = new UtilisationFilter(clinic, SPRING);
        As.person(manager);
        for (HeatCell cell : utilisation.heat(filter)) {
            FigureRows<FigureRow> rows = utilisation.rows(FigureCell.at(filter, cell.weekday(), cell.hour()), 0, 100);
            assertThat(rows.sum().part()).isEqualTo(cell.booked().part());
        }
        assertThat(utilisation
                        .rows(FigureCell.at(filter, DayOfWeek.MONDAY, 11), 0, 100)
                        .rows())
                .extracting(FigureRow::client, FigureRow::part)
                .containsExactly(tuple("Chidi Nwosu", 30L));
    }

    @Test
    void a_page_of_rows_knows_what_all_of_them_add_up_to() {
        springWeek();
        As.person(manager);
        FigureCell cell = FigureCell.of(new UtilisationFilter(clinic, SPRING), Measure.DELIVERED);
        FigureRows<FigureRow> page = utilisation.rows(cell, 2, 2);
        assertThat(page.rows()).hasSize(2);
        assertThat(page.count()).isEqualTo(7);
        assertThat(page.sum().part()).isEqualTo(335);
    }

    @Test
    void what_is_to_come_is_not_unresolved_and_no_window_that_is_open_has_ended() {
        springWeek();
        clock.set(diary.at("2026-03-25T10:30"));
        Figures her = of(reportOf(SPRING), elise);
        assertThat(her.visits().unresolved()).isZero();
        assertThat(her.others().planned()).isEqualTo(1);
    }

    @Test
    void a_manager_of_another_clinic_finds_nothing() {
        springWeek();
        As.person(fixtures.manager(fixtures.clinic()));
        assertNothingToBeFound();
    }

    @Test
    void a_clinic_that_does_not_exist_is_found_by_nobody() {
        clinic = ClinicId.next();
        As.person(manager);
        assertNothingToBeFound();
        As.person(fixtures.admin());
        UtilisationFilter filter = new UtilisationFilter(clinic, SPRING);
        assertThatThrownBy(() -> utilisation.report(filter)).isInstanceOf(NotFound.class);
    }

    private void assertNothingToBeFound() {
        UtilisationFilter filter = new UtilisationFilter(clinic, SPRING);
        FigureCell cell = FigureCell.of(filter, Measure.BOOKED);
        assertThatThrownBy(() -> utilisation.report(filter)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> utilisation.heat(filter)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> utilisation.rows(cell, 0, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> utilisation.days(cell, 0, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> utilisation.export(filter)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> utilisation.organisation(SPRING)).isInstanceOf(NotFound.class);
        assertThat(utilisation.clinics(clinic)).noneMatch(one -> one.id().equals(clinic));
    }

    @Test
    void an_admin_sees_the_same_figures_and_no_rows() {
        springWeek();
        UtilisationReport managers = reportOf(SPRING);
        As.person(fixtures.admin());
        UtilisationFilter filter = new UtilisationFilter(clinic, SPRING);
        assertThat(utilisation.report(filter)).isEqualTo(managers);
        assertThat(utilisation.organisation(SPRING))
                .filteredOn(line -> line.clinic().id().equals(clinic))
                .extracting(ClinicFigures::total)
                .containsExactly(managers.total());
        assertThat(utilisation.clinics(null))
                .filteredOn(one -> one.id().equals(clinic))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.withRows()).isFalse();
                    assertThat(one.ownOnly()).isFalse();
                });
        assertThatThrownBy(() -> utilisation.rows(FigureCell.of(filter, Measure.BOOKED), 0, 10))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_therapist_sees_their_own_figures_only() {
        springWeek();
        UtilisationReport managers = reportOf(SPRING);
        As.person(elise);
        UtilisationFilter filter = new UtilisationFilter(clinic, SPRING);
        UtilisationReport own = utilisation.report(filter);
        assertThat(own.therapists()).extracting(TherapistFigures::therapist).containsExactly(elise);
        assertThat(own.total()).isEqualTo(of(managers, elise));
        assertThat(own.before()).isEqualTo(of(reportOf(SPRING.before()), elise));
        As.person(elise);
        assertThat(utilisation
                        .rows(FigureCell.of(filter, Measure.OUTSIDE), 0, 100)
                        .sum()
                        .part())
                .isEqualTo(170);
        FigureCell his = FigureCell.of(filter, Measure.OUTSIDE).by(daniel);
        assertThat(utilisation.rows(his, 0, 100).rows()).isEmpty();
        assertThat(utilisation
                        .days(FigureCell.of(filter, Measure.AVAILABLE).by(daniel), 0, 100)
                        .rows())
                .isEmpty();
        As.person(daniel);
        assertThat(utilisation.heat(filter)).isEmpty();
    }

    @Test
    void taking_figures_out_leaves_a_trace() {
        springWeek();
        As.person(manager);
        UtilisationFilter filter = new UtilisationFilter(clinic, SPRING);
        assertThat(utilisation.export(filter)).isEqualTo(utilisation.report(filter));
        assertThat(fixtures.jdbc()
                        .sql("select kind || ' ' || action from audit_entry where clinic_id = ? and actor_id = ?")
                        .params(clinic.value(), manager.value())
                        .query(String.class)
                        .list())
                .containsExactly("ADMINISTRATIVE utilisation.export");
    }
}
