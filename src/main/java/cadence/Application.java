package cadence;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Cadence: from a booked appointment to a signed note, and the figures that follow. */
@SpringBootApplication
@EnableScheduling
public class Application {

    /**
     * Options: {@code --port N}, {@code --data DIR}, {@code --no-demo}; everything else is Spring Boot's. With {@code admin
     * EMAIL} first it prints an invitation link and ends.
     */
    public static void main(String[] arguments) {
        StartOptions options = StartOptions.parse(arguments);
        if (options.invitesAdmin()) {
            System.exit(new InviteFirstAdmin(options).run());
        }
        SpringApplication application = new SpringApplication(Application.class);
        application.addInitializers(new PortCheck(), new EmbeddedDatabase(options));
        application.addListeners(new StartNotice(options.data()));
        try {
            application.run(options.forSpring());
        } catch (RuntimeException e) {
            if (e.getClass().getSimpleName().equals("SilentExitException")) {
                // No failure: the developer tools of ./cadence dev end this thread and go on in another.
                throw e;
            }
            // Reported already, by StartFailureReporter or by Spring Boot; the closed context has stopped the database.
            System.exit(1);
        }
    }
}
