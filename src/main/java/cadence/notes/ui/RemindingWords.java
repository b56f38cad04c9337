package cadence.notes.ui;

import cadence.notes.Reminded;
import cadence.notes.Reminder;
import cadence.shared.ui.Formats;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;

/** What became of "Remind", in sentences. */
final class RemindingWords {

    /** So many are told one by one. */
    private static final int TOLD = 2;

    private final Component words;

    RemindingWords(Component words) {
        this.words = words;
    }

    String of(Reminded reminded) {
        List<String> sentences = new ArrayList<>();
        if (reminded.sent() > 0) {
            sentences.add(words.getTranslation(
                    reminded.mailed() > 0 ? "notes.remind.sent.mailed" : "notes.remind.sent",
                    reminded.sent(),
                    reminded.mailed()));
        }
        reminded.earlier().stream().limit(TOLD).map(this::earlier).forEach(sentences::add);
        if (reminded.earlier().size() > TOLD) {
            sentences.add(words.getTranslation(
                    "notes.remind.earlier.more", reminded.earlier().size() - TOLD));
        }
        if (!reminded.unreachable().isEmpty()) {
            sentences.add(words.getTranslation("notes.remind.unreachable", String.join(", ", reminded.unreachable())));
        }
        return sentences.isEmpty() ? words.getTranslation("notes.remind.nothing") : String.join(" ", sentences);
    }

    private String earlier(Reminded.Earlier earlier) {
        Formats formats = UiFormats.in(earlier.zone());
        Reminder reminder = earlier.reminder();
        return words.getTranslation(
                "notes.remind.earlier", earlier.clientName(), formats.time(reminder.at()), sender(words, reminder));
    }

    static String sender(Component words, Reminder reminder) {
        String by = reminder.by();
        return by == null ? words.getTranslation("notes.reminded.clock") : by;
    }
}
