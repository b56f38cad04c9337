package cadence.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Loads the demo data into the embedded database where that is still empty: after the migrations, before the first request.
 * One transaction, as the superuser: killed in the middle it leaves nothing, and the next start loads again.
 */
@Component
@ConditionalOnBooleanProperty("cadence.demo")
class DemoLoader implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final String url;
    private final String user;
    private final String password;
    private final Clock clock;

    DemoLoader(
            @Value("${cadence.superuser.url}") String url,
            @Value("${cadence.superuser.username}") String user,
            @Value("${cadence.superuser.password}") String password,
            Clock clock) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            load();
        } catch (SQLException e) {
            throw new IllegalStateException("The demo data could not be loaded", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return false where the database has clinics already, and was left alone */
    boolean load() throws SQLException, IOException {
        long started = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.setAutoCommit(false);
            if (!isEmpty(connection)) {
                return false;
            }
            Instant now = clock.instant();
            DemoRows rows = DemoData.of(now, catalogue(connection));
            rows.copyInto(connection);
            Afterwards.of(connection);
            connection.commit();
            connection.setAutoCommit(true);
            analyse(connection);
            LOG.info(
                    "Demo data loaded in {} s: {} clients, {} appointments, {} notes",
                    String.format(
                            Locale.ROOT,
                            "%.1f",
                            Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0),
                    rows.count(DemoTable.CLIENT),
                    rows.count(DemoTable.APPOINTMENT),
                    rows.count(DemoTable.NOTE));
            return true;
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table clinic in share row exclusive mode");
            try (ResultSet rows = statement.executeQuery("select not exists (select from clinic)")) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static Map<String, UUID> catalogue(Connection connection) throws SQLException {
        Map<String, UUID> events = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name, id from event")) {
            while (rows.next()) {
                events.put(rows.getString("name"), rows.getObject("id", UUID.class));
            }
        }
        return events;
    }

    /** Without statistics the planner would take the full tables for empty ones. */
    private static void analyse(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }
}
