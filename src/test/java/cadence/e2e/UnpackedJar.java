package cadence.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The packaged jar, unpacked as {@code ./cadence run} does it: it starts for a third less work, and many are started here. */
final class UnpackedJar {

    private static final Path PACKED = Path.of("target/cadence.jar").toAbsolutePath();

    private UnpackedJar() {}

    /** Into a new folder; returns the jar to start. */
    static Path in(Path folder) {
        Path unpacked = folder.resolve("app");
        try {
            Process tool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djarmode=tools",
                            "-jar",
                            PACKED.toString(),
                            "extract",
                            "--destination",
                            unpacked.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            Files.createTempFile(folder, "unpacking-", ".log").toFile())
                    .start();
            if (tool.waitFor() != 0) {
                throw new IllegalStateException(PACKED + " cannot be unpacked; " + folder + " says why.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return unpacked.resolve(PACKED.getFileName());
    }
}
