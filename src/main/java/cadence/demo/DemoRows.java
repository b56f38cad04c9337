package cadence.demo;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The rows to be loaded, in PostgreSQL's own text format of COPY. */
final class DemoRows {

    private final Map<DemoTable, StringBuilder> rows = new EnumMap<>(DemoTable.class);
    private final Map<DemoTable, Integer> counts = new EnumMap<>(DemoTable.class);

    /** Values in the order of the table's columns. */
    void add(DemoTable table, @Nullable Object... values) {
        StringBuilder out = rows.computeIfAbsent(table, key -> new StringBuilder());
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                out.append('\t');
            }
            Object value = values[i];
            if (value == null) {
                out.append("\\N");
            } else if (value instanceof String text) {
                escape(text, out);
            } else if (value instanceof Instant at) {
                write(at, out);
            } else {
                out.append(value);
            }
        }
        out.append('\n');
        counts.merge(table, 1, Integer::sum);
    }

    /** All rows of a table as they are loaded. */
    String text(DemoTable table) {
        return rows.getOrDefault(table, new StringBuilder()).toString();
    }

    int count(DemoTable table) {
        return counts.getOrDefault(table, 0);
    }

    /**
     * Without triggers and foreign keys, which would take most of the time: the rows bring their own care relations, and
     * the tests prove that every reference holds.
     */
    void copyInto(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
        }
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Map.Entry<DemoTable, StringBuilder> entry : rows.entrySet()) {
            copies.copyIn(
                    entry.getKey().copy(), new StringReader(entry.getValue().toString()));
        }
    }

    /** As Instant.toString, without its fractions and many times faster: there are a hundred thousand of them. */
    private static void write(Instant at, StringBuilder out) {
        long seconds = at.getEpochSecond();
        int second = (int) Math.floorMod(seconds, 86_400L);
        out.append(LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L))).append('T');
        twoDigits(second / 3600, out).append(':');
        twoDigits(second / 60 % 60, out).append(':');
        twoDigits(second % 60, out).append('Z');
    }

    private static StringBuilder twoDigits(int number, StringBuilder out) {
        return out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static void escape(String value, StringBuilder out) {
        if (value.indexOf('\\') < 0 && value.indexOf('\t') < 0 && value.indexOf('\n') < 0 && value.indexOf('\r') < 0) {
            out.append(value);
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
    }
}
