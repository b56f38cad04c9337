package cadence.shared.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Everything a client needs to reach the database as one role. {@code url} is a JDBC address without the password. */
public record Login(String url, String host, int port, String database, String user, String password) {

    static Login of(String host, int port, String database, String user, String password) {
        return new Login(
                "jdbc:postgresql://" + host + ":" + port + "/" + database, host, port, database, user, password);
    }

    /**
     * A new connection, not pooled.
     *
     * @throws SQLException where the server does not answer or refuses the password
     */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
