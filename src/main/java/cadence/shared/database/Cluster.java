package cadence.shared.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The files of one PostgreSQL server, and its start and stop. */
final class Cluster {

    static final String HOST = "127.0.0.1";

    private static final String ACCESS = """
            # Written by Cadence at every start: passwords for everyone, this machine only.
            local all         all           scram-sha-256
            host  all         all 127.0.0.1/32 scram-sha-256
            host  all         all ::1/128      scram-sha-256
            """;

    /** On the command line, where neither postgresql.conf nor ALTER SYSTEM can undo it. Errors are logged without data. */
    private static final String SETTINGS = "-c fsync=on -c full_page_writes=on -c synchronous_commit=on"
            + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c password_encryption=scram-sha-256"
            + " -c log_error_verbosity=terse -c log_min_error_statement=panic -c log_statement=none"
            + " -c max_connections=60 -c timezone=UTC -c logging_collector=off";

    /** Seconds. A recovery after a crash replays the log since the last checkpoint, which takes its time. */
    private static final String START_PATIENCE = "600";

    private final DataFolder folder;
    private final PostgresCommands commands;

    Cluster(DataFolder folder, PostgresCommands commands) {
        this.folder = folder;
        this.commands = commands;
    }

    boolean exists() {
        return Files.isDirectory(folder.cluster());
    }

    /** Makes the cluster beside its place and moves it there, so that a half-made one is never taken for one. */
    void create(Passwords passwords) {
        try {
            Path unfinished = folder.unfinishedCluster();
            Folders.delete(unfinished);
            Path password = Files.createTempFile(folder.root(), "initdb-", "");
            try {
                Files.writeString(password, passwords.of(DatabaseRole.SUPERUSER) + "\n");
                PostgresCommands.Outcome outcome = commands.run(
                        "initdb",
                        List.of(
                                "--pgdata=" + unfinished,
                                "--username=" + DatabaseRole.SUPERUSER.user(),
                                "--pwfile=" + password,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--locale-provider=icu",
                                "--icu-locale=und",
                                "--no-instructions"));
                if (!outcome.succeeded()) {
                    throw new EmbeddedServerException("The database cannot be made: " + outcome.output());
                }
            } finally {
                Files.deleteIfExists(password);
            }
            Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new EmbeddedServerException("The database cannot be made: " + e.getMessage(), e);
        }
    }

    /** Returns once the server accepts logins, recovery included. */
    PostmasterFile start(int port) {
        try {
            Files.writeString(folder.cluster().resolve("pg_hba.conf"), ACCESS);
        } catch (IOException e) {
            throw new EmbeddedServerException("The data folder cannot be written: " + e.getMessage(), e);
        }
        PostgresCommands.Outcome outcome = commands.run(
                "pg_ctl",
                List.of(
                        "start",
                        "-D",
                        folder.cluster().toString(),
                        "-l",
                        folder.log().toString(),
                        "-w",
                        "-t",
                        START_PATIENCE,
                        "-o",
                        SETTINGS + " -p " + port));
        if (!outcome.succeeded()) {
            throw new EmbeddedServerException("PostgreSQL did not start; " + folder.log() + " says why.");
        }
        return PostmasterFile.read(folder.cluster())
                .orElseThrow(() -> new EmbeddedServerException("PostgreSQL ended right after its start."));
    }

    void stop() {
        Orphans.clear(folder.cluster(), commands);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new EmbeddedServerException("No free port for PostgreSQL.", e);
        }
    }
}
