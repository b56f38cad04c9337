package cadence.utilisation;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The third wall: the functions behind the figures, asked directly as the application's database role. */
class FiguresGuardIT extends PostgresIT {

    private static final String FIGURES = "select count(*) from utilisation_figures(:clinic, :from, :until)";
    private static final String HEAT = "select count(*) from utilisation_heat(:clinic, :from, :until)";
    private static final String ROWS =
            "select count(*) from utilisation_rows(:clinic, :from, :until, null, null, null)";
    private static final String DAYS = "select count(*) from utilisation_available_rows(:clinic, :from, :until, null)";
    private static final String PLANNED = "select count(*) from utilisation_planned_rows(:clinic, :from, :until, null)";
    private static final String FACTS = "select count(*) from utilisation_fact(:clinic, :from, :until)";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ClinicId clinic;
    private AccountId elise;
    private AccountId daniel;

    @BeforeEach
    void aDay() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        daniel = fixtures.therapist(clinic);
        try (DiaryFixture diary = new DiaryFixture(clinic, "Europe/London")) {
            diary.shift(elise, java.time.DayOfWeek.MONDAY, "09:00", "17:00");
            diary.appointment(elise, fixtures.client(clinic), "2026-03-23T09:00", 60, "ATTENDED");
            diary.planned(diary.plan(elise, fixtures.client(clinic)), "2026-03-23", "2026-03-25", "MISSED", null);
        }
        clock.set(Instant.parse("2026-05-01T12:00:00Z"));
    }

    private List<Long> counts(@Nullable AccountId person) {
        if (person == null) {
            As.nobody();
        } else {
            As.person(person);
        }
        return java.util.stream.Stream.of(FIGURES, HEAT, DAYS, ROWS, PLANNED, FACTS)
                .map(this::count)
                .toList();
    }

    private long count(String sql) {
        Long count = transaction.execute(status -> jdbc.sql(sql)
                .param("clinic", clinic.value())
                .param("from", LocalDate.of(2026, 3, 23))
                .param("until", LocalDate.of(2026, 3, 29))
                .query(Long.class)
                .single());
        return count == null ? -1 : count;
    }

    @Test
    void a_manager_of_the_clinic_gets_figures_and_rows() {
        assertThat(counts(fixtures.manager(clinic))).containsExactly(6L, 8L, 1L, 1L, 1L, 1L);
    }

    @Test
    void an_admin_gets_figures_without_a_single_appointment() {
        assertThat(counts(fixtures.admin())).containsExactly(6L, 8L, 1L, 0L, 0L, 0L);
    }

    @Test
    void a_therapist_gets_their_own() {
        assertThat(counts(elise)).containsExactly(4L, 8L, 1L, 1L, 1L, 1L);
        assertThat(counts(daniel)).containsExactly(4L, 0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void nobody_else_gets_anything() {
        assertThat(counts(fixtures.manager(fixtures.clinic()))).containsOnly(0L);
        assertThat(counts(fixtures.therapist(fixtures.clinic()))).containsOnly(0L);
        assertThat(counts(null)).containsOnly(0L);
    }

    @Test
    void a_membership_that_has_ended_gets_nothing() {
        AccountId gone = fixtures.account("Gone Away", "ACTIVE");
        fixtures.membership(gone, clinic, "MANAGER", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 30));
        assertThat(counts(gone)).containsOnly(0L);
    }
}
