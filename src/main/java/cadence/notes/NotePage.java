package cadence.notes;

import java.util.List;

/**
 * Some notes of a client, latest session first.
 *
 * @param more whether older ones follow
 */
public record NotePage(List<NoteRow> notes, boolean more) {}
