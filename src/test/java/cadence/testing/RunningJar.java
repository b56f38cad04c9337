package cadence.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged Cadence in a process of its own, as a person runs it. */
public final class RunningJar {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path output;
    private final Path data;
    private final int port;

    private RunningJar(Process process, Path output, Path data, int port) {
        this.process = process;
        this.output = output;
        this.data = data;
        this.port = port;
    }

    /** Starts the jar on this data folder; does not wait. Options are those of {@code ./cadence run}. */
    public static RunningJar launch(Path data, String... options) {
        try {
            int port = freePort();
            Path output = Files.createTempFile("cadence-", ".out");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "-jar",
                    "target/cadence.jar",
                    "--port",
                    Integer.toString(port),
                    "--data",
                    data.toString()));
            command.addAll(List.of(options));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new RunningJar(process, output, data, port);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns once it says that it is running. */
    public RunningJar awaitRunning() {
        await().atMost(PATIENCE)
                .failFast(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("Cadence ended: " + output());
                    }
                })
                .until(() -> output().contains("Cadence is running at"));
        return this;
    }

    /** The exit code, once it has ended. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    public Process process() {
        return process;
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** What it has said so far, errors included. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public int status(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address() + path)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    /** A connection to its database, made from what {@code ./cadence db} prints. */
    public Connection connect(String role) throws SQLException {
        return connect(data, role);
    }

    /** The same for any server that runs on this data folder. */
    public static Connection connect(Path data, String role) throws SQLException {
        try {
            Process db = new ProcessBuilder("sh", "./cadence", "db", "--role", role, "--data", data.toString()).start();
            Map<String, String> exported = new TreeMap<>();
            Matcher pair = Pattern.compile("(PG[A-Z]+)='?([^' \n]*)")
                    .matcher(new String(db.getInputStream().readAllBytes()));
            while (pair.find()) {
                exported.put(pair.group(1), pair.group(2));
            }
            if (db.waitFor() != 0) {
                throw new SQLException(new String(db.getErrorStream().readAllBytes()));
            }
            String user = exported.getOrDefault("PGUSER", "");
            String password = Files.readAllLines(Path.of(exported.getOrDefault("PGPASSFILE", ""))).stream()
                    .filter(line -> line.contains(":" + user + ":"))
                    .map(line -> line.substring(line.lastIndexOf(':') + 1))
                    .findFirst()
                    .orElseThrow();
            return DriverManager.getConnection(
                    "jdbc:postgresql://" + exported.get("PGHOST") + ":" + exported.get("PGPORT") + "/"
                            + exported.get("PGDATABASE"),
                    user,
                    password);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
