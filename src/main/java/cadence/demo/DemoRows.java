package cadence.demo;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
            } else {
                escape(value.toString(), out);
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

    private static void escape(String value, StringBuilder out) {
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
