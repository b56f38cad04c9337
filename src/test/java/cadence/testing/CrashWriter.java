package cadence.testing;

import cadence.shared.database.DatabaseRole;
import cadence.shared.database.EmbeddedServer;
import cadence.shared.database.Login;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A process of its own, to be killed: starts the server, says which rows it finds ({@code found N}), then {@code
 * ready}, then writes without end and says {@code written N} after each commit. Begins again after a lost connection.
 */
public final class CrashWriter {

    private final Login login;
    private long next;

    private CrashWriter(Login login) {
        this.login = login;
    }

    public static void main(String[] arguments) throws SQLException {
        EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        CrashWriter writer = new CrashWriter(server.login(DatabaseRole.SUPERUSER));
        writer.sayWhatIsThere();
        System.out.println("ready");
        if (arguments.length > 1) {
            return;
        }
        while (true) {
            writer.writeUntilTheConnectionIsLost();
        }
    }

    private void sayWhatIsThere() throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists scratch");
            statement.execute("create table if not exists scratch.written (n bigint primary key)");
            try (ResultSet rows = statement.executeQuery("select n from scratch.written order by n")) {
                while (rows.next()) {
                    next = rows.getLong(1);
                    System.out.println("found " + next);
                }
            }
        }
    }

    private void writeUntilTheConnectionIsLost() {
        try (Connection connection = login.connect();
                PreparedStatement insert = connection.prepareStatement("insert into scratch.written values (?)")) {
            while (true) {
                // Never the same number twice: one that was lost before its commit was confirmed may be there or not.
                next++;
                insert.setLong(1, next);
                insert.executeUpdate();
                System.out.println("written " + next);
            }
        } catch (SQLException lost) {
            Thread.onSpinWait();
        }
    }
}
