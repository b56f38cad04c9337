package cadence.testing;

import cadence.Application;
import cadence.shared.database.DatabaseRole;
import cadence.shared.database.EmbeddedServer;
import cadence.shared.database.Login;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The base of all tests on the whole product: one Spring context and one PostgreSQL for all of them, the real application
 * role, a clock of its own. Each test makes its own data with {@link Fixtures} and acts as a person with {@link As}.
 */
@SpringBootTest(
        classes = {Application.class, TestConfiguration.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class PostgresIT {

    @Autowired
    protected TestClock clock;

    protected final Fixtures fixtures = new Fixtures();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        EmbeddedServer server = TestServer.get();
        Login app = server.login(DatabaseRole.APP);
        Login owner = server.login(DatabaseRole.OWNER);
        properties.add("spring.datasource.url", app::url);
        properties.add("spring.datasource.username", app::user);
        properties.add("spring.datasource.password", app::password);
        // No development server, whether or not the front end was built before.
        properties.add("vaadin.productionMode", () -> "true");
        properties.add("spring.liquibase.url", owner::url);
        properties.add("spring.liquibase.user", owner::user);
        properties.add("spring.liquibase.password", owner::password);
    }

    @BeforeEach
    void begin() {
        clock.reset();
        As.nobody();
    }

    @AfterEach
    void end() {
        As.nobody();
    }
}
