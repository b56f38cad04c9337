package cadence.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** What PostgreSQL itself has of a note's text, asked as soon as it answers. */
final class StoredText {

    private static final String TEXT = """
            select c.subjective from session_note n join note_content c on c.note_id = n.id where n.appointment_id = ?
            """;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private StoredText() {}

    /** @param address the note's own in the browser */
    static String of(Path data, String address) {
        String[] parts = address.split("/");
        UUID appointment = UUID.fromString(parts[parts.length - 2]);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return read(data, appointment);
            } catch (SQLException | IOException notYet) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(notYet);
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }

    private static String read(Path data, UUID appointment) throws SQLException, IOException {
        List<String> postmaster = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        if (postmaster.size() < 4) {
            throw new IOException("not up yet");
        }
        String password = Files.readAllLines(data.resolve("pgpass")).stream()
                .filter(line -> line.contains(":postgres:"))
                .map(line -> line.substring(line.lastIndexOf(':') + 1))
                .findFirst()
                .orElseThrow();
        String url = "jdbc:postgresql://127.0.0.1:" + postmaster.get(3).strip() + "/cadence";
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                PreparedStatement query = connection.prepareStatement(TEXT)) {
            query.setObject(1, appointment);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }
}
