package cadence.clients;

import cadence.clients.ClientMatch.By;
import cadence.clients.ClientMatch.Mark;
import cadence.clients.ClientMatch.Piece;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes lines of the list, and finds why each of them answers the search. */
final class ClientRowReader {

    private final SearchText text;

    ClientRowReader(ClientFilter filter) {
        this.text = SearchText.of(filter.text());
    }

    ClientRow read(ResultSet row) throws SQLException {
        return new ClientRow(
                new ClientRef(
                        new ClientId(row.getObject("id", UUID.class)),
                        new ClinicId(row.getObject("clinic_id", UUID.class))),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getBoolean("open"),
                row.getObject("birth_date", LocalDate.class),
                ZoneId.of(row.getString("time_zone")),
                instant(row, "last_seen"),
                instant(row, "next_start"),
                row.getString("next_event"),
                row.getObject("next_event_day", LocalDate.class),
                Arrays.stream((Object[]) row.getArray("therapists").getArray())
                        .map(String::valueOf)
                        .toList(),
                alert(row),
                match(row));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static ClientRow.@Nullable Alert alert(ResultSet row) throws SQLException {
        String kind = row.getString("alert_kind");
        if (kind == null) {
            return null;
        }
        String region = row.getString("alert_region");
        String fact = row.getString("alert_text");
        return new ClientRow.Alert(
                ClientAlert.Kind.valueOf(kind),
                region.isBlank() ? fact : region + ": " + fact,
                row.getBoolean("alert_cleared"),
                row.getInt("alert_others"));
    }

    private ClientMatch match(ResultSet row) throws SQLException {
        if (text.words().isEmpty()) {
            return ClientMatch.NONE;
        }
        if (row.getObject("distance") != null) {
            return byName(row.getString("given_name"), row.getString("family_name"), row.getString("earlier_name"));
        }
        if (row.getBoolean("by_birth")) {
            return new ClientMatch(By.BIRTH_DATE, 0, List.of(), List.of(), List.of());
        }
        return row.getBoolean("by_phone")
                ? other(By.PHONE, row.getString("phone"), "")
                : other(By.EMAIL, row.getString("email"), text.email());
    }

    private static ClientMatch other(By by, String value, String part) {
        int at = part.isEmpty() ? -1 : value.toLowerCase(Locale.ROOT).indexOf(part);
        List<Piece> pieces = at < 0
                ? List.of(new Piece(value, Mark.PLAIN))
                : List.of(
                        new Piece(value.substring(0, at), Mark.PLAIN),
                        new Piece(value.substring(at, at + part.length()), Mark.SAME),
                        new Piece(value.substring(at + part.length()), Mark.PLAIN));
        return new ClientMatch(by, 0, List.of(), List.of(), pieces);
    }

    /** Every word is laid over the name where it fits best: family before given before earlier name. */
    private ClientMatch byName(String given, String family, String earlier) {
        List<String> names = List.of(family, given, earlier);
        List<Mark[]> marks = names.stream().map(NameMarker::none).toList();
        int slips = 0;
        boolean met = false;
        for (String word : text.words()) {
            NameMarker.Overlay best = null;
            int where = 0;
            for (int i = 0; i < names.size(); i++) {
                NameMarker.Overlay here = NameMarker.find(word, names.get(i));
                if (here != null && (best == null || here.slips() < best.slips())) {
                    best = here;
                    where = i;
                }
            }
            if (best != null) {
                NameMarker.over(marks.get(where), best.marks());
                slips += best.slips();
                met = met || where == 2;
            }
        }
        return new ClientMatch(
                met ? By.EARLIER_NAME : By.NAME,
                slips,
                NameMarker.cut(given, marks.get(1)),
                NameMarker.cut(family, marks.get(0)),
                met ? NameMarker.cut(earlier, marks.get(2)) : List.of());
    }
}
