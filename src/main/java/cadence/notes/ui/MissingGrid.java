package cadence.notes.ui;

import cadence.notes.MissingNote;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Grids;
import cadence.shared.ui.StateMark;
import cadence.shared.ui.StateMark.Glyph;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One therapist's missing notes; every age drawn on the same axis, the clinic's deadline dotted. */
class MissingGrid extends Grid<MissingNote> {

    private static final long serialVersionUID = 1;

    /** Pixels a day on the axis, where it begins, and where it ends: longer ages end in an arrow there. */
    private static final int DAY = 46;

    private static final int BEGIN = 4;
    private static final int END = 188;

    private static final String ROW = """
            <div class="miss">
              <span class="two-line small num"><span>${item.day}</span><span>${item.time}</span></span>
              <span class="m client">${item.client}</span>
              <span class="state ${item.tone}"><vaadin-icon src="icons.svg" symbol="${item.glyph}"
                aria-hidden="true"></vaadin-icon><span>${item.note}</span></span>
              <svg class="age ${item.late}" width="192" height="46" viewBox="0 0 192 46" aria-hidden="true">
                <path class="deadline" d="${item.deadline}"></path><path class="tick" d="M96 0V46M142 0V46"></path>
                <path class="line" d="${item.line}"></path><path class="over" d="${item.over}"></path>
                <circle cx="${item.end}" cy="23" r="4"></circle><path class="on" d="${item.on}"></path></svg>
              <span class="since ${item.late}">${item.since}</span>
            </div>""";

    private final transient Instant now;

    MissingGrid(List<MissingNote> notes, Instant now) {
        super(MissingNote.class, false);
        this.now = now;
        Grids.inline(this, notes.getFirst().therapistName());
        addClassNames("missing", "no-header");
        addColumn(LitRenderer.<MissingNote>of(ROW)
                        .withProperty(
                                "day",
                                note -> formats(note)
                                        .relativeDay(
                                                note.day(),
                                                now.atZone(note.zone()).toLocalDate()))
                        .withProperty("time", note -> formats(note).range(note.startsAt(), note.endsAt()))
                        .withProperty("client", MissingNote::clientName)
                        .withProperty("glyph", note -> (note.isDraft() ? Glyph.HALF : Glyph.RING).symbol())
                        .withProperty("tone", note -> StateMark.Tone.ATTEND.cssName())
                        .withProperty("note", this::state)
                        .withProperty("late", this::lateness)
                        .withProperty("deadline", note -> "M" + deadline(note) + " 0V46")
                        .withProperty("line", note -> "M" + BEGIN + " 23H" + Math.min(end(note), deadline(note)))
                        .withProperty(
                                "over", note -> note.isOverdue(now) ? "M" + deadline(note) + " 23H" + end(note) : "")
                        .withProperty("end", this::end)
                        .withProperty("on", note -> offAxis(note) ? "M186 18l5 5-5 5" : "")
                        .withProperty("since", this::since))
                .setHeader(getTranslation("notes.missing.session"));
        setItems(notes);
    }

    private static Formats formats(MissingNote note) {
        return UiFormats.in(note.zone());
    }

    private String state(MissingNote note) {
        Instant saved = note.savedAt();
        if (saved == null) {
            return getTranslation("notes.filter.NOT_STARTED");
        }
        boolean sameDay =
                formats(note).localDate(saved).equals(now.atZone(note.zone()).toLocalDate());
        return getTranslation(
                "notes.state.draft",
                sameDay ? formats(note).time(saved) : formats(note).dayTime(saved));
    }

    private String lateness(MissingNote note) {
        if (note.isOverdue(now)) {
            return "err";
        }
        return note.isDueSoon(now) ? "warn" : "sec";
    }

    private String since(MissingNote note) {
        String age = formats(note).age(note.age(now));
        if (note.isOverdue(now)) {
            return getTranslation("notes.age.overdue", age);
        }
        return note.isDueSoon(now)
                ? getTranslation("notes.age.due-in", age, formats(note).age(note.left(now)))
                : age;
    }

    private int deadline(MissingNote note) {
        return Math.min(END, BEGIN + DAY * note.deadlineHours() / 24);
    }

    private int end(MissingNote note) {
        return (int) Math.min(END, at(note));
    }

    private boolean offAxis(MissingNote note) {
        return at(note) > END;
    }

    private long at(MissingNote note) {
        return BEGIN + note.age(now).toMinutes() * DAY / Duration.ofDays(1).toMinutes();
    }
}
