package cadence;

import cadence.shared.database.DatabaseRole;
import cadence.shared.database.EmbeddedServer;
import cadence.shared.database.EmbeddedServerException;
import cadence.shared.database.Login;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
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
        Map<String, Object> properties = properties(logins(context));
        environment.getPropertySources().addFirst(new MapPropertySource("embedded database", properties));
    }

    /** The application's own role may not migrate, so a server needs the owner's login as well. */
    private static void requireOwner(ConfigurableEnvironment environment) {
        if (!environment.containsProperty("spring.liquibase.user")) {
            throw new EmbeddedServerException("SPRING_DATASOURCE_URL is set, but the owner's login is not:"
                    + " set SPRING_LIQUIBASE_USER and SPRING_LIQUIBASE_PASSWORD too.");
        }
    }

    /** Inviting an admin works beside a living run; a run of its own wants the folder for itself. */
    private Function<DatabaseRole, Login> logins(ConfigurableApplicationContext context) {
        if (options.invitesAdmin()
                && EmbeddedServer.ofLivingRun(options.data(), DatabaseRole.APP).isPresent()) {
            return role -> EmbeddedServer.ofLivingRun(options.data(), role).orElseThrow();
        }
        EmbeddedServer server = EmbeddedServer.start(options.data());
        // What is registered first is destroyed last: the database stays until nobody needs it any more.
        ((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean("embeddedServer", server::close);
        return server::login;
    }

    private Map<String, Object> properties(Function<DatabaseRole, Login> logins) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("cadence.embedded", "true");
        properties.put("cadence.demo", Boolean.toString(options.demo()));
        put(properties, "spring.datasource", "username", logins.apply(DatabaseRole.APP));
        put(properties, "spring.liquibase", "user", logins.apply(DatabaseRole.OWNER));
        if (options.demo()) {
            put(properties, "cadence.superuser", "username", logins.apply(DatabaseRole.SUPERUSER));
        }
        return properties;
    }

    private static void put(Map<String, Object> properties, String prefix, String userProperty, Login login) {
        properties.put(prefix + ".url", login.url());
        properties.put(prefix + "." + userProperty, login.user());
        properties.put(prefix + ".password", login.password());
    }
}
