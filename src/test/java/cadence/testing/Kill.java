package cadence.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** {@code kill -9}. */
public final class Kill {

    private Kill() {}

    /** The postmaster and all its children, at once. Returns how many processes were killed. */
    public static int postgres(Path data) {
        ProcessHandle postmaster = postmaster(data);
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        return all.size();
    }

    /** How many processes the folder's PostgreSQL has now: none between the death of one and the start of the next. */
    public static long processes(Path data) {
        try {
            ProcessHandle postmaster = postmaster(data);
            return postmaster.isAlive() ? 1 + postmaster.descendants().count() : 0;
        } catch (UncheckedIOException | NoSuchElementException betweenTwo) {
            // The one before is gone, and the next has not yet said its number.
            return 0;
        }
    }

    /** The postmaster alone: its children are left behind. */
    public static void postmasterOnly(Path data) {
        postmaster(data).destroyForcibly();
    }

    /** The PostgreSQL at work in this data folder of Cadence. */
    public static ProcessHandle postmaster(Path data) {
        try {
            String pid =
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
