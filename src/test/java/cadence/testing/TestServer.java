package cadence.testing;

import cadence.shared.database.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL for all tests of a JVM, in a temporary folder that goes with the JVM. */
public final class TestServer {

    private TestServer() {}

    /** The shared server; started by the first call. */
    public static EmbeddedServer get() {
        return Holder.SERVER;
    }

    private static final class Holder {

        private static final EmbeddedServer SERVER = start();

        private static EmbeddedServer start() {
            Path folder = temporaryFolder();
            EmbeddedServer server = EmbeddedServer.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
            return server;
        }
    }

    /** In memory where the machine offers it: the settings stay durable, the disk's pace does not matter here. */
    private static Path temporaryFolder() {
        Path memory = Path.of("/dev/shm");
        try {
            return Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "cadence-test-")
                    : Files.createTempDirectory("cadence-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedServer server, Path folder) {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
