package cadence.shared.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database {@code cadence} and its two roles. The owner has the database and its schema, and so may migrate and
 * create trusted extensions; the application may log in and use what it is granted, nothing more.
 */
final class Roles {

    static final String DATABASE = "cadence";

    private static final String ROLES = """
            do $$
            begin
              if not exists (select from pg_roles where rolname = 'cadence_owner') then
                create role cadence_owner;
              end if;
              if not exists (select from pg_roles where rolname = 'cadence_app') then
                create role cadence_app;
              end if;
              execute format('alter role cadence_owner login nosuperuser nobypassrls nocreatedb nocreaterole'
                || ' noreplication password %L', current_setting('cadence.owner_password'));
              execute format('alter role cadence_app login nosuperuser nobypassrls nocreatedb nocreaterole'
                || ' noreplication password %L', current_setting('cadence.app_password'));
              revoke all on database postgres from public;
              revoke all on database template1 from public;
            end $$""";

    private static final String RIGHTS = """
            alter schema public owner to cadence_owner;
            revoke all on schema public from public;
            grant usage on schema public to cadence_app;
            revoke all on database cadence from public;
            grant connect on database cadence to cadence_app;
            """;

    private Roles() {}

    /** Makes what is missing; a second call changes nothing. */
    static void ensure(int port, Passwords passwords) {
        String superuser = DatabaseRole.SUPERUSER.user();
        String password = passwords.of(DatabaseRole.SUPERUSER);
        try (Connection maintenance =
                Login.of(Cluster.HOST, port, "postgres", superuser, password).connect()) {
            if (isComplete(maintenance)) {
                return;
            }
            bind(maintenance, "cadence.owner_password", passwords.of(DatabaseRole.OWNER));
            bind(maintenance, "cadence.app_password", passwords.of(DatabaseRole.APP));
            execute(maintenance, ROLES);
            if (!databaseExists(maintenance)) {
                execute(maintenance, "create database cadence owner cadence_owner");
            }
            try (Connection inside =
                    Login.of(Cluster.HOST, port, DATABASE, superuser, password).connect()) {
                execute(inside, RIGHTS);
            }
            execute(maintenance, "comment on database cadence is 'made by Cadence'");
        } catch (SQLException e) {
            throw new EmbeddedServerException("The database's roles cannot be made: " + e.getMessage(), e);
        }
    }

    /** The comment is written last, so its presence says that everything before it was done. */
    private static boolean isComplete(Connection connection) throws SQLException {
        return holds(
                connection,
                "select exists (select from pg_database d where datname = 'cadence'"
                        + " and shobj_description(d.oid, 'pg_database') = 'made by Cadence')");
    }

    private static boolean databaseExists(Connection connection) throws SQLException {
        return holds(connection, "select exists (select from pg_database where datname = 'cadence')");
    }

    private static boolean holds(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question);
                ResultSet answer = statement.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static void bind(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
