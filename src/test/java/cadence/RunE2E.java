package cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cadence.testing.Kill;
import cadence.testing.RunningJar;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged Cadence is started, killed in every way, started again, and stopped. */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class RunE2E {

    @Test
    void the_next_run_comes_up_with_every_committed_row_whatever_was_killed(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        RunningJar run = RunningJar.launch(data, "--no-demo").awaitRunning();
        try {
            assertThat(ask(run, "show fsync")).isEqualTo("on");
            assertThat(ask(run, "show synchronous_commit")).isEqualTo("on");
            execute(run, "create schema scratch");
            execute(run, "create table scratch.written (n int primary key)");
            refuses_a_second_run(data);

            execute(run, "insert into scratch.written values (1)");
            run.process().destroyForcibly().waitFor();
            run = RunningJar.launch(data, "--no-demo").awaitRunning();
            assertThat(ask(run, "select string_agg(n::text, ',' order by n) from scratch.written"))
                    .isEqualTo("1");

            execute(run, "insert into scratch.written values (2)");
            Kill.postgres(data);
            awaitDatabase(run);
            assertThat(ask(run, "select string_agg(n::text, ',' order by n) from scratch.written"))
                    .isEqualTo("1,2");
            assertThat(run.status("/sign-in")).isEqualTo(200);

            execute(run, "insert into scratch.written values (3)");
            run.process().destroyForcibly();
            Kill.postgres(data);
            run.process().waitFor();
            run = RunningJar.launch(data, "--no-demo").awaitRunning();
            assertThat(ask(run, "select string_agg(n::text, ',' order by n) from scratch.written"))
                    .isEqualTo("1,2,3");

            ProcessHandle postmaster = Kill.postmaster(data);
            run.process().destroy();
            run.process().waitFor();
            assertThat(postmaster.onExit()).as("nothing is left behind").succeedsWithin(10, TimeUnit.SECONDS);
        } finally {
            run.process().destroy();
            run.process().waitFor();
        }
    }

    private static void refuses_a_second_run(Path data) throws Exception {
        RunningJar second = RunningJar.launch(data, "--no-demo");
        assertThat(second.awaitEnd()).isEqualTo(1);
        assertThat(second.output())
                .isEqualTo("cadence: The data folder " + data.toRealPath() + " is in use by another run.\n");
    }

    private static void awaitDatabase(RunningJar run) {
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> ask(run, "select 1").equals("1"));
    }

    private static String ask(RunningJar run, String question) throws SQLException {
        try (Connection connection = run.connect("superuser");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void execute(RunningJar run, String command) throws SQLException {
        try (Connection connection = run.connect("superuser");
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
