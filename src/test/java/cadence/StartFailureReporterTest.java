package cadence;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.database.EmbeddedServerException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class StartFailureReporterTest {

    @ParameterizedTest
    @CsvSource({
        "08001,The database cannot be reached at the address in SPRING_DATASOURCE_URL.",
        "08004,The database refuses the user name or the password.",
        "28P01,The database refuses the user name or the password.",
        "3D000,The database named in SPRING_DATASOURCE_URL does not exist."
    })
    void what_the_operator_can_mend_is_said_in_one_sentence(String sqlState, String sentence) {
        Throwable failure = new IllegalStateException("bean", new SQLException("details", sqlState));

        assertThat(StartFailureReporter.sentence(failure)).isEqualTo(sentence);
    }

    @Test
    void the_innermost_known_reason_is_found_and_an_unknown_one_is_left_to_spring() {
        assertThat(StartFailureReporter.sentence(new RuntimeException(new PortInUseException(80))))
                .isEqualTo("Port 80 is already in use; choose another with --port.");
        assertThat(StartFailureReporter.sentence(new EmbeddedServerException("The folder is full.")))
                .isEqualTo("The folder is full.");
        assertThat(StartFailureReporter.sentence(new IllegalStateException("?")))
                .isNull();
    }

    @Test
    void a_taken_port_is_noticed_before_anything_is_started() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                GenericApplicationContext context = new GenericApplicationContext()) {
            int port = taken.getLocalPort();
            context.setEnvironment(new MockEnvironment().withProperty("server.port", Integer.toString(port)));

            Assertions.assertThatThrownBy(() -> new PortCheck().initialize(context))
                    .hasMessage("Port " + port + " is already in use; choose another with --port.");
        }
    }
}
