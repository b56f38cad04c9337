package cadence.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EmbeddedServerIT {

    private final EmbeddedServer server = TestServer.get();

    @ParameterizedTest
    @CsvSource({
        "fsync,on",
        "synchronous_commit,on",
        "full_page_writes,on",
        "data_checksums,on",
        "listen_addresses,127.0.0.1"
    })
    void the_server_is_durable_and_closed(String setting, String expected) throws SQLException {
        assertThat(ask(DatabaseRole.SUPERUSER, "show " + setting)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(DatabaseRole.class)
    void nobody_gets_in_without_the_right_password(DatabaseRole role) {
        Login login = server.login(role);
        assertThatThrownBy(() -> DriverManager.getConnection(login.url(), login.user(), "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(login.url(), login.user(), ""))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void no_line_of_the_access_file_trusts_anybody() throws SQLException {
        assertThat(ask(DatabaseRole.SUPERUSER, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
    }

    @Test
    void the_application_owns_nothing_and_may_not_bypass_anything() throws SQLException {
        assertThat(ask(
                        DatabaseRole.APP,
                        "select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication"
                                + " from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(ask(DatabaseRole.APP, "select has_schema_privilege('public', 'create')"))
                .isEqualTo("f");
        assertThat(ask(DatabaseRole.APP, "select has_database_privilege('cadence', 'temporary')"))
                .isEqualTo("f");
        assertThatThrownBy(() -> ask(DatabaseRole.APP, "create table public.mine (id int)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_owner_creates_tables_and_trusted_extensions() throws SQLException {
        try (Connection connection = server.login(DatabaseRole.OWNER).connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create extension if not exists pg_trgm");
            statement.execute("create extension if not exists btree_gist");
            statement.execute("create extension if not exists unaccent");
            statement.execute("create table ops_probe (id int primary key)");
            connection.rollback();
        }
    }

    @Test
    void names_are_sorted_as_people_sort_them() throws SQLException {
        assertThat(
                        ask(
                                DatabaseRole.APP,
                                "select string_agg(n, ' ' order by n) from (values ('Zoe'), ('Ångström'), ('bell'), ('Abel')) t(n)"))
                .isEqualTo("Abel Ångström bell Zoe");
    }

    @Test
    void a_second_run_on_the_same_folder_is_refused_and_the_folder_comes_free_after_close(@TempDir Path folder)
            throws Exception {
        Path data = folder.resolve("data");
        try (EmbeddedServer first = EmbeddedServer.start(data)) {
            assertThatThrownBy(() -> EmbeddedServer.start(data))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessage("The data folder " + data.toRealPath() + " is in use by another run.");
            assertThat(EmbeddedServer.ofLivingRun(data, DatabaseRole.OWNER)).contains(first.login(DatabaseRole.OWNER));
            assertThat(Files.getPosixFilePermissions(data.resolve("pgpass")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            try (Connection connection = first.login(DatabaseRole.OWNER).connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept (id int)");
            }
        }
        assertThat(EmbeddedServer.ofLivingRun(data, DatabaseRole.OWNER)).isEmpty();
        try (EmbeddedServer second = EmbeddedServer.start(data);
                Connection connection = second.login(DatabaseRole.OWNER).connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from kept")) {
            assertThat(rows.next()).isTrue();
        }
    }

    private String ask(DatabaseRole role, String sql) throws SQLException {
        try (Connection connection = server.login(role).connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
