package cadence.notes;

import cadence.clients.ClientAlert;
import java.util.List;

/**
 * A signed note as it is printed.
 *
 * @param alerts of the note's clinic that hold at the time of printing
 * @param registrations the author's as they stand now and were not over at signing, such as "SMA 20417"; empty unless the
 *     author prints: nobody else of the team may read them
 * @param files what is attached, by name: not printed
 * @param seal as made at signing, in hexadecimal; empty for a note signed before seals were kept
 */
public record PrintedNote(
        OpenedNote note, List<ClientAlert> alerts, List<String> registrations, List<AttachmentRow> files, String seal) {

    public PrintedNote {
        alerts = List.copyOf(alerts);
        registrations = List.copyOf(registrations);
        files = List.copyOf(files);
    }
}
