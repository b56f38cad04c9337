package cadence.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoDataIT {

    /** Tuesday 15 September 2026, 14:22:07 in London. */
    private static final Instant NOW = Instant.parse("2026-09-15T13:22:07Z");

    private DemoDatabase database;
    private JdbcClient jdbc;

    @BeforeAll
    void load() throws Exception {
        database = DemoDatabase.create("demo_tuesday");
        jdbc = database.jdbc();
        database.load(NOW);
    }

    @Test
    void the_races_of_the_source_page_take_the_catalogues_rows() {
        assertThat(jdbc.sql("select e.name from event e where of_catalogue"
                                + " and exists (select from event_edition d where d.event_id = e.id) order by e.name")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "London Marathon",
                        "Malaga Marathon",
                        "Marathon des Sables",
                        "Norwegian Midnight Sun Marathon",
                        "Reading Half Marathon");
        assertThat(
                        count(
                                "select count(*) from event_edition d where not exists (select from event e where e.id = d.event_id)"))
                .isZero();
    }

    @Test
    void the_house_is_full() {
        assertThat(count("select count(*) from clinic")).isEqualTo(3);
        assertThat(count("select count(*) from client")).isEqualTo(400);
        assertThat(people("THERAPIST")).isEqualTo(10);
        assertThat(people("MANAGER")).isEqualTo(2);
        assertThat(people("ADMIN")).isEqualTo(1);
        assertThat(count("select count(*) from account where state = 'INVITED'"))
                .isEqualTo(2);
        assertThat(count("select count(*) from appointment where starts_at < '2025-04-15'"))
                .isPositive();
        assertThat(count("select count(*) from appointment where starts_at > '2026-10-20'"))
                .isPositive();
    }

    private long people(String role) {
        return jdbc.sql("""
                select count(distinct m.account_id) from membership m join account a on a.id = m.account_id
                where m.role = ? and a.state = 'ACTIVE' and m.until_date is distinct from '2026-06-30'
                """).param(role).query(Long.class).single();
    }

    @Test
    void every_outcome_kind_and_state_is_there() {
        assertThat(texts("select distinct outcome from appointment"))
                .containsExactlyInAnyOrder(
                        "SCHEDULED", "ARRIVED", "ATTENDED", "NO_SHOW", "CANCELLED", "LATE_CANCELLED");
        assertThat(texts("select distinct treatment_type from appointment")).hasSize(4);
        assertThat(texts("select distinct standing from plan_session_standing"))
                .containsExactlyInAnyOrder("PLANNED", "ATTENDED", "MISSED", "DROPPED");
        assertThat(texts("select distinct state from treatment_plan")).contains("ACTIVE", "COMPLETED", "STOPPED");
        assertThat(texts("select distinct kind from client_alert")).hasSize(3);
        assertThat(texts("select distinct kind from client_consent")).hasSize(3);
        assertThat(texts("select distinct kind from therapist_leave")).hasSize(3);
        assertThat(texts("select distinct label from diary_block")).hasSize(4);
    }

    @Test
    void past_appointments_without_an_outcome_are_few() {
        assertThat(count("select count(*) from appointment where outcome = 'SCHEDULED' and ends_at < '" + NOW + "'"))
                .isBetween(3L, 8L);
    }

    @Test
    void no_note_lacks_its_content() {
        assertThat(count("select count(*) from session_note n left join note_content c on c.note_id = n.id"
                        + " where c.note_id is null or c.signed <> (n.state = 'SIGNED') or c.reason = ''"
                        + " or c.subjective = ''"))
                .isZero();
        assertThat(count("select count(*) from note_content where signed and (objective = '' or assessment = ''"
                        + " or plan = '' or aftercare = '' or next_session = '' or minutes is null"
                        + " or pain_before is null or pain_after is null)"))
                .isZero();
        assertThat(count("select count(*) from session_note n where not exists"
                        + " (select from note_technique t where t.note_id = n.id) and n.state = 'SIGNED'"))
                .isZero();
    }

    @Test
    void notes_are_signed_in_time_and_late_and_never_before_the_session() {
        String signed = "select count(*) from session_note n join appointment a on a.id = n.appointment_id where ";
        assertThat(count(signed + "n.signed_at <= a.ends_at + interval '24 hours'"))
                .isGreaterThan(7000);
        assertThat(count(signed + "n.signed_at > a.ends_at + interval '24 hours'"))
                .isBetween(200L, 1500L);
        assertThat(count(signed + "n.signed_at < a.starts_at or n.signed_at > '" + NOW + "'"))
                .isZero();
        assertThat(count(signed + "n.state = 'DRAFT'")).isBetween(4L, 12L);
    }

    @Test
    void what_is_supervised_asks_and_the_latest_of_it_waits() {
        assertThat(count("select count(*) from supervision s join clinic c on c.id = s.clinic_id where c.cosignature"))
                .isEqualTo(1);
        // As the database itself would have asked: every note signed under supervision, and no other.
        assertThat(
                        count(
                                "select count(*) from session_note n join clinic c on c.id = n.clinic_id and c.cosignature"
                                        + " join supervision s on s.clinic_id = c.id and s.therapist_id = n.author_id"
                                        + " full join note_cosignature k on k.note_id = n.id where n.state = 'SIGNED'"
                                        + " and ((n.signed_at at time zone c.time_zone)::date >= s.from_day) <> (k.note_id is not null)"))
                .isZero();
        assertThat(count("select count(*) from note_cosignature k join session_note n on n.id = k.note_id"
                        + " where k.asked_at <> n.signed_at or k.signed_at < k.asked_at or k.signed_at > '" + NOW
                        + "'"))
                .isZero();
        assertThat(count("select count(*) from note_cosignature where signed_at is null"))
                .isEqualTo(3);
        assertThat(count("select count(*) from note_cosignature where signed_at is not null"))
                .isGreaterThan(80);
        assertThat(count("select count(*) from note_remark")).isGreaterThan(5);
        assertThat(count("select count(*) from note_remark r join note_cosignature k on k.note_id = r.note_id"
                        + " where r.kind = 'COSIGNED' and r.at is distinct from k.signed_at"
                        + " or r.kind = 'ADDENDUM' and k.signed_at is not null"))
                .isZero();
    }

    @Test
    void nothing_is_written_down_before_it_happens() {
        assertThat(count("select count(*) from appointment where booked_at > '" + NOW + "' or booked_at > ends_at"
                        + " or outcome_at > '" + NOW + "' or outcome_at < booked_at"))
                .isZero();
        assertThat(count("select count(*) from appointment where outcome = 'ATTENDED' and ends_at > '" + NOW + "'"))
                .isZero();
    }

    @Test
    void every_reference_holds() {
        // Loaded with the checks off: each foreign key is made anew here, which checks every row.
        assertThat(count("select count(*) from pg_constraint where contype = 'f'"))
                .isGreaterThan(50);
        jdbc.sql("""
                do $$
                declare k record;
                begin
                  for k in select conrelid::regclass as tab, conname, pg_get_constraintdef(oid) as def
                           from pg_constraint where contype = 'f' and conparentid = 0 loop
                    execute format('alter table %s drop constraint %I', k.tab, k.conname);
                    execute format('alter table %s add constraint %I %s', k.tab, k.conname, k.def);
                  end loop;
                end $$
                """).update();
    }

    @Test
    void who_books_notes_or_plans_treats() {
        for (String therapist : List.of(
                "therapist_id from appointment", "author_id from session_note", "therapist_id from treatment_plan")) {
            assertThat(count("select count(*) from (select client_id, clinic_id, "
                            + therapist.replace(" from", " as who from")
                            + ") s where not exists (select from care_relation r where r.therapist_id = s.who"
                            + " and r.client_id = s.client_id and r.clinic_id = s.clinic_id)"))
                    .as(therapist)
                    .isZero();
        }
    }

    @Test
    void a_second_load_changes_nothing() throws Exception {
        assertThat(database.loader(NOW).load()).isFalse();
        assertThat(count("select count(*) from client")).isEqualTo(400);
    }

    @Test
    void a_load_that_breaks_off_leaves_nothing_and_the_next_one_succeeds() throws Exception {
        DemoDatabase other = DemoDatabase.create("demo_broken");
        other.jdbc()
                .sql("alter table audit_entry add constraint full_disk check (false)")
                .update();

        assertThatThrownBy(() -> other.loader(NOW).load()).isInstanceOf(SQLException.class);
        assertThat(other.jdbc()
                        .sql("select count(*) from clinic")
                        .query(Long.class)
                        .single())
                .isZero();

        other.jdbc().sql("alter table audit_entry drop constraint full_disk").update();
        assertThat(other.loader(NOW).load()).isTrue();
    }

    @Test
    void a_plan_that_is_no_draft_has_versions_goals_exercises_and_criteria() {
        for (String part : List.of("plan_goal", "plan_exercise", "plan_criterion", "plan_version")) {
            assertThat(count("select count(*) from treatment_plan p where not exists (select from " + part
                            + " x where x.plan_id = p.id)"))
                    .as(part)
                    .isZero();
        }
        assertThat(count("select count(*) from plan_version where number = 1 and deed = 'CREATED'"))
                .isEqualTo(count("select count(*) from treatment_plan"));
        assertThat(count("select count(*) from plan_version where made_at > '" + NOW + "'"))
                .isZero();
        assertThat(count("select count(*) from plan_review")).isGreaterThan(10);
        assertThat(count("select count(*) from client_absence")).isGreaterThan(3);
        // What a note measures is where the goal's values come from.
        assertThat(count("select count(*) from plan_goal g where g.latest_on is not null and not exists"
                        + " (select from note_measure m join session_note n on n.id = m.note_id"
                        + " where m.client_id = g.client_id and m.measure = g.measure_code and m.subject = g.subject"
                        + " and m.side is not distinct from g.side and m.value = g.latest)"))
                .isZero();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
