package cadence.notes;

/** One signed note, read to be printed. */
public record NotePrint(PrintedNote printed, PrintMark mark) {}
