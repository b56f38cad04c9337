package cadence;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.testing.CrashWriter;
import cadence.testing.Kill;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** No row whose commit was confirmed is lost, whatever is killed while writing. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DurabilityE2E {

    private static final int KILLS = 10;
    private static final int ROWS_BETWEEN_KILLS = 40;

    private final Set<Long> confirmed = new TreeSet<>();
    private Path data = Path.of("");
    private @Nullable Process writer;
    private @Nullable BufferedReader said;

    @BeforeEach
    void choose_folder(@TempDir Path folder) {
        data = folder.resolve("data");
    }

    @AfterEach
    void stop() throws Exception {
        if (writer != null) {
            writer.destroy();
            writer.waitFor();
        }
    }

    @Test
    void every_confirmed_row_outlives_ten_kills_of_the_jvm() throws Exception {
        for (int i = 0; i < KILLS; i++) {
            startAndCheck();
            awaitRows(ROWS_BETWEEN_KILLS);
            running().toHandle().destroyForcibly();
            readToTheEnd();
            assertThat(Kill.postmaster(data).isAlive())
                    .as("PostgreSQL is left behind")
                    .isTrue();
        }
        startAndCheck();
    }

    @Test
    void every_confirmed_row_outlives_ten_kills_of_postgresql_and_writing_goes_on_by_itself() throws Exception {
        startAndCheck();
        for (int i = 0; i < KILLS; i++) {
            awaitRows(ROWS_BETWEEN_KILLS);
            // What is read may have been said before the last kill: on, until a whole server is there to be killed.
            while (Kill.processes(data) <= 3) {
                awaitRows(1);
            }
            if (i % 2 == 0) {
                assertThat(Kill.postgres(data)).isGreaterThan(3);
            } else {
                Kill.postmasterOnly(data);
            }
        }
        awaitRows(ROWS_BETWEEN_KILLS);
        running().toHandle().destroy();
        readToTheEnd();
        startAndCheck();
    }

    @Test
    void every_confirmed_row_outlives_ten_kills_of_both() throws Exception {
        for (int i = 0; i < KILLS; i++) {
            startAndCheck();
            awaitRows(ROWS_BETWEEN_KILLS);
            ProcessHandle postmaster = Kill.postmaster(data);
            running().toHandle().destroyForcibly();
            Kill.postgres(data);
            readToTheEnd();
            assertThat(postmaster.onExit()).succeedsWithin(20, TimeUnit.SECONDS);
        }
        startAndCheck();
    }

    private void startAndCheck() throws IOException {
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashWriter.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        writer = started;
        BufferedReader reader = started.inputReader();
        said = reader;
        Set<Long> found = new TreeSet<>();
        for (String line = reader.readLine(); ; line = reader.readLine()) {
            assertThat(line).as("the next start comes up").isNotNull();
            if (line.equals("ready")) {
                break;
            }
            if (line.startsWith("found ")) {
                found.add(number(line));
            }
        }
        assertThat(found).containsAll(confirmed);
    }

    private void awaitRows(int rows) throws IOException {
        int seen = 0;
        while (seen < rows) {
            String line = reader().readLine();
            assertThat(line).as("the writer goes on").isNotNull();
            seen += confirm(line) ? 1 : 0;
        }
    }

    /** What the killed writer had said before its end counts as well. */
    private void readToTheEnd() throws IOException, InterruptedException {
        reader().lines().forEach(this::confirm);
        running().waitFor();
    }

    private boolean confirm(String line) {
        return line.startsWith("written ") && confirmed.add(number(line));
    }

    private static long number(String line) {
        return Long.parseLong(line.substring(line.indexOf(' ') + 1));
    }

    /** To be killed through its handle: Process.destroy would throw away what it said last. */
    private Process running() {
        assertThat(writer).isNotNull();
        return writer;
    }

    private BufferedReader reader() {
        assertThat(said).isNotNull();
        return said;
    }
}
