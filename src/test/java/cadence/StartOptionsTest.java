package cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StartOptionsTest {

    @Test
    void without_options_it_runs_the_demo_in_the_folder_data() {
        StartOptions options = StartOptions.parse();

        assertThat(options.data()).isEqualTo(Path.of("data"));
        assertThat(options.demo()).isTrue();
        assertThat(options.invitesAdmin()).isFalse();
        assertThat(options.springArguments()).isEmpty();
    }

    @Test
    void port_folder_and_no_demo_are_understood_and_the_rest_is_left_to_spring() {
        StartOptions options =
                StartOptions.parse("--port", "9000", "--data", "/srv/cadence", "--no-demo", "--server.address=0.0.0.0");

        assertThat(options.data()).isEqualTo(Path.of("/srv/cadence"));
        assertThat(options.demo()).isFalse();
        assertThat(options.springArguments()).containsExactly("--server.port=9000", "--server.address=0.0.0.0");
    }

    @Test
    void what_spring_is_given_starts_the_same_again() {
        StartOptions options = StartOptions.parse(
                "--port", "9000", "--data", "/srv/my cadence", "--no-demo", "--server.address=0.0.0.0");

        assertThat(StartOptions.parse(options.forSpring())).isEqualTo(options);
        assertThat(StartOptions.parse(StartOptions.parse().forSpring())).isEqualTo(StartOptions.parse());
    }

    @Test
    void inviting_the_first_admin_never_loads_a_demo() {
        StartOptions options = StartOptions.parse("admin", "gwen@clinic.example", "--data", "x");

        assertThat(options.admin()).isEqualTo("gwen@clinic.example");
        assertThat(options.demo()).isFalse();
        assertThat(options.data()).isEqualTo(Path.of("x"));
    }
}
