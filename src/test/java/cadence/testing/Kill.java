package cadence.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
