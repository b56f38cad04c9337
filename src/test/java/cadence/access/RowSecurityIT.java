package cadence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.AccountId;
import cadence.shared.database.DatabaseRole;
import cadence.shared.database.Login;
import cadence.testing.As;
import cadence.testing.EveryTable;
import cadence.testing.PostgresIT;
import cadence.testing.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The third wall, asked of PostgreSQL's own catalogue and by raw SQL under the application's role. */
class RowSecurityIT extends PostgresIT {

    /** Liquibase's own book-keeping: no personal data, and no right for the application at all. */
    private static final Set<String> BOOK_KEEPING = Set.of("databasechangelog", "databasechangeloglock");

    /** The catalogue of events names no person (domain.md, "Events"); everyone who is signed in reads it. */
    private static final Set<String> OF_NOBODY = Set.of("event", "event_edition", "edition_change");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private EveryTable here;
    private AccountId elsewhere;

    @BeforeEach
    void two_clinics() {
        here = EveryTable.fill(fixtures);
        elsewhere = fixtures.therapist(fixtures.clinic());
    }

    @Test
    void every_table_enables_and_forces_row_level_security() {
        List<String> open = fixtures.jdbc()
                .sql(
                        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')"
                                + " and not (relrowsecurity and relforcerowsecurity)")
                .query(String.class)
                .list();
        assertThat(open).containsExactlyInAnyOrderElementsOf(BOOK_KEEPING);
    }

    @Test
    void every_view_asks_with_the_rights_of_who_asks() {
        assertThat(fixtures.jdbc()
                        .sql(
                                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'"
                                        + " and not coalesce(reloptions::text like '%security_invoker=true%', false)")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void the_applications_role_owns_nothing_and_cannot_pass_the_wall() {
        String app = TestServer.get().login(DatabaseRole.APP).user();
        assertThat(fixtures.jdbc()
                        .sql(
                                "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = ?")
                        .param(app)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(fixtures.jdbc()
                        .sql("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication"
                                + " from pg_roles where rolname = ?")
                        .param(app)
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(fixtures.jdbc()
                        .sql("select pg_has_role(?, 'cadence_owner', 'member')")
                        .param(app)
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void raw_sql_without_a_bound_person_finds_no_row_in_any_table() {
        JdbcClient raw = raw();
        for (String table : tables()) {
            assertThat(count(fixtures.jdbc(), table))
                    .as("fixture rows in " + table)
                    .isPositive();
            assertThat(readable(raw, table)).as(table).isZero();
        }
    }

    @Test
    void bound_as_a_therapist_of_one_clinic_no_row_of_another_is_found() {
        As.person(elsewhere);
        transaction.executeWithoutResult(status -> {
            for (String table : tables()) {
                if (!OF_NOBODY.contains(table)) {
                    assertThat(foreignRows(table)).as(table).isZero();
                }
            }
        });
    }

    @Test
    void bound_as_a_manager_no_content_of_a_note_is_found() {
        As.person(here.manager());
        transaction.executeWithoutResult(status -> {
            for (String table : List.of(
                    "note_content",
                    "note_technique",
                    "note_mark",
                    "note_stroke",
                    "note_measure",
                    "note_attachment",
                    "note_attachment_piece",
                    "note_screening",
                    "note_draft_state",
                    "note_remark",
                    "note_addendum")) {
                assertThat(count(jdbc, table)).as(table).isZero();
            }
            assertThat(count(jdbc, "session_note")).isPositive();
        });
    }

    @Test
    void bound_as_an_admin_nothing_clinical_is_found() {
        As.person(fixtures.admin());
        transaction.executeWithoutResult(status -> {
            for (String table : List.of(
                    "client",
                    "client_contact",
                    "client_alert",
                    "client_consent",
                    "client_event",
                    "treatment_plan",
                    "plan_session",
                    "appointment",
                    "session_note",
                    "note_content",
                    "note_mark",
                    "note_stroke",
                    "note_measure",
                    "note_attachment",
                    "note_attachment_piece",
                    "note_screening",
                    "note_cosignature",
                    "note_remark",
                    "note_addendum",
                    "credential")) {
                assertThat(count(jdbc, table)).as(table).isZero();
            }
        });
    }

    @Test
    void a_signed_note_can_neither_be_changed_nor_deleted_by_its_author() {
        As.person(here.therapist());
        for (String table : List.of(
                "session_note",
                "note_content",
                "note_technique",
                "note_mark",
                "note_stroke",
                "note_measure",
                "note_attachment",
                "note_attachment_piece",
                "note_screening",
                "note_cosignature",
                "note_remark",
                "note_addendum")) {
            String author = "author_id = '" + here.therapist() + "'";
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            status -> jdbc.sql("update " + table + " set author_id = author_id where " + author)
                                    .update()))
                    .as("update " + table)
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            status -> jdbc.sql("delete from " + table + " where " + author)
                                    .update()))
                    .as("delete " + table)
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void nobody_grants_themselves_a_membership() {
        for (AccountId person : List.of(fixtures.admin(), here.manager(), here.therapist())) {
            As.person(person);
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            status -> jdbc.sql("insert into membership (account_id, clinic_id, role, from_date)"
                                            + " values (?, ?, 'THERAPIST', '2026-01-01')")
                                    .params(person.value(), here.clinic().value())
                                    .update()))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void the_trail_cannot_be_rewritten_by_the_application() {
        for (String deed : List.of("update audit_entry set action = 'y'", "delete from audit_entry")) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            status -> jdbc.sql(deed).update()))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    private List<String> tables() {
        List<String> tables = new ArrayList<>(fixtures.jdbc()
                .sql(
                        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')")
                .query(String.class)
                .list());
        tables.removeAll(BOOK_KEEPING);
        return tables;
    }

    /** Rows that belong to the other clinic, however the table names it. */
    private long foreignRows(String table) {
        List<String> columns = fixtures.jdbc()
                .sql(
                        "select attname from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped")
                .param(table)
                .query(String.class)
                .list();
        if (!mayRead(table)) {
            return 0;
        }
        if ("clinic".equals(table)) {
            return count(jdbc, "clinic where id = '" + here.clinic() + "'");
        }
        if ("client".equals(table)) {
            return count(jdbc, "client where id = '" + here.client() + "'");
        }
        if ("account".equals(table)) {
            return count(jdbc, "account where id = '" + here.therapist() + "'");
        }
        for (String owner : List.of("clinic_id", "client_id", "account_id", "therapist_id", "author_id", "actor_id")) {
            if (columns.contains(owner)) {
                return count(
                        jdbc,
                        table + " where " + owner + " in ('" + here.clinic() + "', '" + here.client() + "', '"
                                + here.therapist() + "')");
            }
        }
        return count(jdbc, table);
    }

    private boolean mayRead(String table) {
        return jdbc.sql("select has_table_privilege(current_user, ?, 'select')")
                .param(table)
                .query(Boolean.class)
                .single();
    }

    private static long readable(JdbcClient raw, String table) {
        return raw.sql("select has_table_privilege(current_user, ?, 'select')")
                        .param(table)
                        .query(Boolean.class)
                        .single()
                ? count(raw, table)
                : 0;
    }

    private static long count(JdbcClient jdbc, String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    /** Not the application's pool: a connection as anyone who got hold of the role's password would open it. */
    private static JdbcClient raw() {
        Login app = TestServer.get().login(DatabaseRole.APP);
        return JdbcClient.create(new DriverManagerDataSource(app.url(), app.user(), app.password()));
    }
}
