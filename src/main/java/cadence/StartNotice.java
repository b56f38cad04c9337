package cadence;

import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Tells the operator, once it is true, where Cadence is and how to sign in. */
record StartNotice(Path data) implements ApplicationListener<ApplicationReadyEvent> {

    private static final String DEMO = """

              This is a demo: its people, clients and notes are invented. Sign in as

                Therapist   elise.hartley@cadence.example
                Manager     nadia.anwar@cadence.example
                Admin       gwen.lloyd@cadence.example
                Password    cadence-demo
            """;

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Environment environment = event.getApplicationContext().getEnvironment();
        System.out.println(text(environment));
    }

    private String text(Environment environment) {
        String address = environment.getProperty("server.address", "127.0.0.1");
        String port = environment.getProperty("local.server.port", "8080");
        StringBuilder text = new StringBuilder("\n  Cadence is running at http://")
                .append(address)
                .append(':')
                .append(port)
                .append('\n');
        if (environment.getProperty("cadence.demo", Boolean.class, false)) {
            text.append(DEMO);
        }
        if (environment.getProperty("cadence.embedded", Boolean.class, false)) {
            text.append("\n  Data: ").append(data.toAbsolutePath().normalize());
        } else {
            text.append("\n  Data: the PostgreSQL server of SPRING_DATASOURCE_URL");
        }
        return text.append("   Stop: Ctrl-C\n").toString();
    }
}
