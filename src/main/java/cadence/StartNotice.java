package cadence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Tells the operator, once it is true, where Cadence is and how to sign in. */
record StartNotice(Path data) implements ApplicationListener<ApplicationReadyEvent> {

    /** In the data folder: where the run that holds it answers. */
    static final String ADDRESS_FILE = "address";

    private static final String DEMO = """

              This is a demo: its people, clients and notes are invented. Sign in as

                Therapist   elise.hartley@cadence.example
                Manager     nadia.anwar@cadence.example
                Admin       gwen.lloyd@cadence.example
                Password    cadence-demo
            """;

    private static final String NO_DEMO = """

              The first admin's invitation link: ./cadence admin EMAIL
            """;

    private static final String HAS_DEMO =
            "select exists (select from account where email = 'elise.hartley@cadence.example')";

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Environment environment = event.getApplicationContext().getEnvironment();
        String address = "http://" + environment.getProperty("server.address", "127.0.0.1") + ":"
                + environment.getProperty("local.server.port", "8080");
        boolean embedded = environment.getProperty("cadence.embedded", Boolean.class, false);
        if (embedded) {
            remember(address);
        }
        System.out.printf(
                "%n  Cadence is running at %s%n%s%n  Data: %s   Stop: Ctrl-C%n%n",
                address,
                hasDemo(environment) ? DEMO : NO_DEMO,
                embedded ? data.toAbsolutePath().normalize() : "the PostgreSQL server of SPRING_DATASOURCE_URL");
    }

    private void remember(String address) {
        try {
            Files.writeString(data.resolve(ADDRESS_FILE), address);
        } catch (IOException e) {
            throw new IllegalStateException("The data folder cannot be written", e);
        }
    }

    /** The demo data go into an empty database only, so wanting them is not having them. */
    private static boolean hasDemo(Environment environment) {
        String url = environment.getProperty("cadence.superuser.url", "");
        if (url.isEmpty()) {
            return false;
        }
        try (Connection connection = DriverManager.getConnection(
                        url,
                        environment.getRequiredProperty("cadence.superuser.username"),
                        environment.getRequiredProperty("cadence.superuser.password"));
                PreparedStatement statement = connection.prepareStatement(HAS_DEMO);
                ResultSet answer = statement.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not answer", e);
        }
    }
}
