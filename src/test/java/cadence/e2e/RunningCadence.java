package cadence.e2e;

import cadence.testing.RunningJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/** The packaged jar with its embedded database and demo data, in a process of its own that can be killed. */
final class RunningCadence implements AutoCloseable {

    /** The compiler that optimises would be at work for most of the life of a server that lives for minutes. */
    private static final List<String> JVM_OPTIONS =
            List.of(System.getProperty("cadence.jvm", "-XX:TieredStopAtLevel=1").split(" ", -1)).stream()
                    .filter(option -> !option.isEmpty())
                    .toList();

    /** What goes with the JVM of the tests, the last first: a server needs its jar until it has ended. */
    private static final Deque<Runnable> AT_THE_END = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> AT_THE_END.forEach(Runnable::run)));
    }

    private static final Path JAR = jar();

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final String SESSION = """
            insert into appointment (clinic_id, therapist_id, client_id, treatment_type, reason, starts_at, ends_at, outcome,
                                     booked_at, booked_by)
            select c.clinic_id, e.id, c.client_id, 'MAINTENANCE', 'Routine',
                   date_trunc('day', now(), 'UTC') - make_interval(days => ?) + interval '1 hour',
                   date_trunc('day', now(), 'UTC') - make_interval(days => ?) + interval '105 minutes', 'ARRIVED',
                   now() - interval '60 days', e.id
            from account e, lateral (
                select distinct on (s.client_id) s.client_id, s.clinic_id from client_consent s
                where s.kind = 'TREAT' and s.withdrawn_on is null and s.given_on < current_date - 60
                  and not exists (select from client_alert l where l.client_id = s.client_id)
                  and not exists (select from treatment_plan t where t.client_id = s.client_id and t.state = 'ACTIVE')
                  and not exists (select from client_event v where v.client_id = s.client_id)
                  and exists (select from session_note n where n.client_id = s.client_id and n.clinic_id = s.clinic_id
                              and n.author_id = e.id and n.state = 'SIGNED')
                  and exists (select from appointment p where p.client_id = s.client_id and p.clinic_id = s.clinic_id
                              and p.therapist_id = e.id and p.outcome = 'ATTENDED')
                order by s.client_id, s.clinic_id offset ? limit 1) c
            where e.email = 'elise.hartley@cadence.example'
            returning id
            """;

    private final AtomicInteger sessions = new AtomicInteger();
    private final Path data;
    private final int port;
    private Process process;

    private RunningCadence(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.process = launch();
    }

    /** One for all journeys that leave the server alone. */
    static RunningCadence shared() {
        return Shared.INSTANCE;
    }

    /** One of a test's own, in an empty folder. */
    static RunningCadence fresh() {
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            free.close();
            return new RunningCadence(Files.createTempDirectory("cadence-e2e-"), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Where its database lives. */
    Path data() {
        return data;
    }

    /**
     * A session of Elise's that waits for its note and for nothing else, the journey's own: its client has consented and has no
     * alert, and no plan or race whose rules it could break. It lies in a night some days ago, where nobody's diary has anything, so that it is there whatever the time of day.
     *
     * @return the address of its note
     */
    String noteToWrite() {
        try (Connection connection = RunningJar.connect(data, "superuser");
                PreparedStatement insert = connection.prepareStatement(SESSION)) {
            int nth = sessions.incrementAndGet();
            insert.setInt(1, nth);
            insert.setInt(2, nth);
            insert.setInt(3, nth);
            try (ResultSet id = insert.executeQuery()) {
                id.next();
                return "appointments/" + id.getString(1) + "/note";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kills the server as {@code kill -9} does: no goodbye to the database, which lives on as an orphan. */
    void kill() {
        process.destroyForcibly();
        join(process);
    }

    /** Starts it again on the same data and waits until it answers. */
    void startAgain() {
        try {
            process = launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        join(process);
        delete(data);
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jar() {
        String given = System.getProperty("cadence.jar", "");
        if (!given.isEmpty()) {
            return Path.of(given).toAbsolutePath();
        }
        try {
            Path folder = Files.createTempDirectory("cadence-jar-");
            AT_THE_END.addLast(() -> delete(folder));
            return UnpackedJar.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch() throws IOException {
        Path log = data.resolveSibling(data.getFileName() + ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx768m", "-XX:+UseCompactObjectHeaders"));
        command.addAll(JVM_OPTIONS);
        command.addAll(List.of("-jar", JAR.toString(), "--port", String.valueOf(port), "--data", data.toString()));
        Process started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        awaitAnswer(started, log);
        return started;
    }

    private void awaitAnswer(Process started, Path log) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/sign-in"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            while (System.nanoTime() < deadline && started.isAlive()) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Nobody listens there yet.
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    break;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
        started.destroyForcibly();
        throw new IllegalStateException("Cadence did not start: " + Files.readString(log));
    }

    private static void join(Process process) {
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Shared {

        private static final RunningCadence INSTANCE = start();

        private static RunningCadence start() {
            RunningCadence running = fresh();
            AT_THE_END.addFirst(running::close);
            return running;
        }
    }
}
