package cadence.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a killed run left behind in the data folder. Only asked while this run holds the folder's lock, so whatever
 * PostgreSQL still works there belongs to nobody.
 */
final class Orphans {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Orphans() {}

    /** Leaves no process at work in the cluster, and no {@code postmaster.pid} that names somebody else's process. */
    static void clear(Path cluster, PostgresCommands commands) {
        if (!Files.isDirectory(cluster)) {
            return;
        }
        Optional<PostmasterFile> file = PostmasterFile.read(cluster);
        boolean postmasterLives = file.isPresent()
                && ProcessHandle.of(file.get().pid())
                        .filter(process -> isAtWorkIn(process, cluster))
                        .isPresent();
        if (postmasterLives) {
            commands.run("pg_ctl", List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60"));
        }
        // Children of a killed postmaster end by themselves, but one in a long query only after that query.
        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> isAtWorkIn(process, cluster))
                .toList();
        left.forEach(ProcessHandle::destroyForcibly);
        left.forEach(Orphans::awaitEnd);
        if (file.isPresent() && !postmasterLives) {
            forget(cluster, file.get());
        }
    }

    /** After a restart of the machine the number in the file may be another program's: PostgreSQL would refuse. */
    private static void forget(Path cluster, PostmasterFile file) {
        if (ProcessHandle.of(file.pid()).isPresent()) {
            try {
                Files.deleteIfExists(cluster.resolve(PostmasterFile.NAME));
            } catch (IOException e) {
                throw new EmbeddedServerException("A stale file in " + cluster + " cannot be removed.", e);
            }
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new EmbeddedServerException(
                    "A PostgreSQL process of an earlier run, " + process.pid() + ", does not end.", e);
        }
    }

    private static boolean isAtWorkIn(ProcessHandle process, Path cluster) {
        Path workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
        if (Files.isDirectory(Path.of("/proc/self"))) {
            try {
                return Files.readSymbolicLink(workingFolder).equals(cluster);
            } catch (IOException | SecurityException gone) {
                return false;
            }
        }
        // macOS has no /proc; the postmaster carries its data folder on the command line.
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres") && line.contains(cluster.toString()))
                .isPresent();
    }
}
