package cadence.shared.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A durable, closed PostgreSQL 18 in a folder of this machine (docs/decisions: the embedded server).
 *
 * <p>One run at a time holds a folder. Whatever a killed run left there is stopped and recovered at the next start. A
 * PostgreSQL that is killed under a living run is started again at the same port.
 */
public final class EmbeddedServer implements AutoCloseable {

    private final DataFolder folder;
    private final Cluster cluster;
    private final Passwords passwords;
    private final int port;
    private boolean closed;

    private EmbeddedServer(DataFolder folder, Cluster cluster, Passwords passwords, int port) {
        this.folder = folder;
        this.cluster = cluster;
        this.passwords = passwords;
        this.port = port;
    }

    /**
     * Starts the server of this folder, making folder and database where there are none. Returns once logins are
     * accepted, which after a crash may take minutes.
     *
     * @throws EmbeddedServerException with a sentence for the operator: the folder is in use, cannot be written, …
     */
    public static EmbeddedServer start(Path dataDir) {
        DataFolder folder = DataFolder.take(dataDir);
        try {
            PostgresCommands commands = new PostgresCommands(PostgresBinaries.unpacked(folder.root()));
            Cluster cluster = new Cluster(folder, commands);
            Orphans.clear(folder.cluster(), commands);
            Passwords passwords = passwords(folder, cluster);
            if (!cluster.exists()) {
                cluster.create(passwords);
            }
            PostmasterFile postmaster = cluster.start(Cluster.freePort());
            EmbeddedServer server = new EmbeddedServer(folder, cluster, passwords, postmaster.port());
            Roles.ensure(postmaster.port(), passwords);
            server.watch(postmaster);
            return server;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static Passwords passwords(DataFolder folder, Cluster cluster) {
        if (Files.exists(folder.passwords())) {
            return Passwords.read(folder.passwords());
        }
        if (cluster.exists()) {
            throw new EmbeddedServerException(
                    "The file " + folder.passwords() + " with the database's passwords is missing.");
        }
        return Passwords.create(folder.passwords());
    }

    /**
     * How to reach the server of another, living run of this folder; empty where there is none.
     *
     * @throws EmbeddedServerException where the folder is in use but cannot be read
     */
    public static Optional<Login> ofLivingRun(Path dataDir, DatabaseRole role) {
        if (!DataFolder.isTaken(dataDir)) {
            return Optional.empty();
        }
        Passwords passwords = Passwords.read(dataDir.resolve(DataFolder.PASSWORDS));
        return PostmasterFile.read(dataDir.resolve(DataFolder.CLUSTER))
                .map(postmaster -> login(postmaster.port(), role, passwords));
    }

    /** How to reach the database {@code cadence} as this role. */
    public Login login(DatabaseRole role) {
        return login(port, role, passwords);
    }

    private static Login login(int port, DatabaseRole role, Passwords passwords) {
        return Login.of(Cluster.HOST, port, Roles.DATABASE, role.user(), passwords.of(role));
    }

    private void watch(PostmasterFile postmaster) {
        ProcessHandle.of(postmaster.pid())
                .ifPresentOrElse(
                        process -> {
                            var unused = process.onExit().thenRun(this::startAgain);
                        },
                        this::startAgain);
    }

    private synchronized void startAgain() {
        if (closed) {
            return;
        }
        cluster.stop();
        watch(cluster.start(port));
    }

    /** Stops PostgreSQL cleanly and gives the folder free. A second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            cluster.stop();
        } finally {
            folder.close();
        }
    }
}
