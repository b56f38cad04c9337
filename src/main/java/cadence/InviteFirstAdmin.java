package cadence;

import cadence.accounts.FirstAdminService;
import cadence.shared.Refused;
import cadence.shared.ui.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./cadence admin EMAIL}: makes only the few beans that it needs, answers, and ends. */
record InviteFirstAdmin(StartOptions options) {

    /** Vaadin's beans want a web server; this one is at a port nobody knows, for a moment, for this machine. */
    private static final String[] WITHOUT_DOORS = {
        "--server.address=127.0.0.1", "--server.port=0", "--management.server.port=-1"
    };

    /** The exit code. */
    int run() {
        SpringApplication application = new SpringApplication(Application.class);
        application.setLazyInitialization(true);
        application.setDefaultProperties(Map.of("cadence.url", address()));
        application.addInitializers(new EmbeddedDatabase(options));
        try (ConfigurableApplicationContext context = application.run(WITHOUT_DOORS)) {
            context.getBean(SpringLiquibase.class);
            String link = context.getBean(FirstAdminService.class).invite(options.admin());
            System.out.println(link);
            return 0;
        } catch (Refused e) {
            System.err.println("cadence: " + sentence(e));
            return 1;
        } catch (RuntimeException e) {
            // Reported already, by StartFailureReporter or by Spring Boot.
            return 1;
        }
    }

    /** Where the living run of this folder answers, or would by default. */
    private String address() {
        Path file = options.data().resolve(StartNotice.ADDRESS_FILE);
        try {
            return Files.exists(file) ? Files.readString(file) : "http://127.0.0.1:8080";
        } catch (IOException e) {
            return "http://127.0.0.1:8080";
        }
    }

    private static String sentence(Refused refused) {
        return new Texts().getTranslation(refused.messageKey(), Locale.UK, refused.arguments());
    }
}
