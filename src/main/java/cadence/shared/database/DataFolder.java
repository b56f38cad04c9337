package cadence.shared.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The layout of the data folder, and the lock that says one run is using it.
 *
 * <p>The kernel drops the lock with the JVM, however the JVM ends: a lock that is held is a living run, a PostgreSQL
 * without one is an orphan.
 */
final class DataFolder implements AutoCloseable {

    static final String CLUSTER = "postgres";
    static final String PASSWORDS = "pgpass";

    private static final String LOCK = "run.lock";

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the folder for this run, making it if needed.
     *
     * @throws EmbeddedServerException where another run has it or it cannot be written
     */
    static DataFolder take(Path folder) {
        Path root = create(folder);
        try {
            FileChannel channel =
                    FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new EmbeddedServerException("The data folder " + root + " is in use by another run.");
            }
            return new DataFolder(root, channel, lock);
        } catch (IOException e) {
            throw new EmbeddedServerException("The data folder " + root + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Whether a living run, of this JVM or another, has the folder. Makes nothing. */
    static boolean isTaken(Path folder) {
        Path file = folder.resolve(LOCK);
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        } catch (IOException e) {
            throw new EmbeddedServerException("The data folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Path create(Path folder) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return folder.toRealPath();
        } catch (IOException e) {
            throw new EmbeddedServerException("The data folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path cluster() {
        return root.resolve(CLUSTER);
    }

    Path unfinishedCluster() {
        return root.resolve("postgres.unfinished");
    }

    Path passwords() {
        return root.resolve(PASSWORDS);
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path root() {
        return root;
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new EmbeddedServerException("The lock on " + root + " cannot be released: " + e.getMessage(), e);
        }
    }
}
