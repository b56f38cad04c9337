package cadence;

import cadence.shared.database.DatabaseRole;
import cadence.shared.database.EmbeddedServer;
import cadence.shared.database.EmbeddedServerException;
import cadence.shared.database.Login;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Where no database server is named, starts the one that comes along, and stops it after the context has closed. */
record EmbeddedDatabase(StartOptions options) implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.containsProperty("spring.datasource.url")) {
            requireOwner(environment);
            return;
        }
        EmbeddedServer server = EmbeddedServer.start(options.data());
        // What is registered first is destroyed last: the database stays until nobody needs it any more.
        ((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean("embeddedServer", server::close);
        environment.getPropertySources().addFirst(new MapPropertySource("embedded database", properties(server)));
    }

    /** The application's own role may not migrate, so a server needs the owner's login as well. */
    private static void requireOwner(ConfigurableEnvironment environment) {
        if (!environment.containsProperty("spring.liquibase.user")) {
            throw new EmbeddedServerException("SPRING_DATASOURCE_URL is set, but the owner's login is not:"
                    + " set SPRING_LIQUIBASE_USER and SPRING_LIQUIBASE_PASSWORD too.");
        }
    }

    private Map<String, Object> properties(EmbeddedServer server) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("cadence.embedded", "true");
        properties.put("cadence.demo", Boolean.toString(options.demo()));
        Login app = server.login(DatabaseRole.APP);
        properties.put("spring.datasource.url", app.url());
        properties.put("spring.datasource.username", app.user());
        properties.put("spring.datasource.password", app.password());
        Login owner = server.login(DatabaseRole.OWNER);
        properties.put("spring.liquibase.url", owner.url());
        properties.put("spring.liquibase.user", owner.user());
        properties.put("spring.liquibase.password", owner.password());
        if (options.demo()) {
            Login superuser = server.login(DatabaseRole.SUPERUSER);
            properties.put("cadence.superuser.url", superuser.url());
            properties.put("cadence.superuser.username", superuser.user());
            properties.put("cadence.superuser.password", superuser.password());
        }
        return properties;
    }
}
