package cadence.notes.ui;

import cadence.diary.Bookings;
import cadence.notes.AwaitedCoSignature;
import cadence.notes.MissingNote;
import cadence.notes.Reminder;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Grids;
import cadence.shared.ui.StateMark;
import cadence.shared.ui.StateMark.Glyph;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
                aria-hidden="true"></vaadin-icon><span class="two-line"><span>${item.note}</span>
                <span class="ter small" ?hidden="${!item.lead}">${item.lead}</span></span></span>
              <svg class="age ${item.late}" width="192" height="46" viewBox="0 0 192 46" aria-hidden="true">
                <path class="deadline" d="${item.deadline}"></path><path class="tick" d="${item.ticks}"></path>
                <path class="line" d="${item.line}"></path><path class="over" d="${item.over}"></path>
                <circle cx="${item.end}" cy="23" r="4"></circle><path class="on" d="${item.on}"></path></svg>
              <span class="since"><span class="state ${item.lateTone}"><vaadin-icon src="icons.svg"
                symbol="overdue" aria-hidden="true" ?hidden="${!item.over}"></vaadin-icon><span>${item.since}</span></span></span>
              <span class="reminded ter num" title="${item.remindedBy}" ?hidden="${!item.reminded}"><span
                class="stacked">${item.remindedWord} </span>${item.reminded}</span>
            </div>""";

    private final transient Instant now;

    /** @param changed runs after somebody said what became of a session */
    MissingGrid(List<MissingNote> notes, Instant now, Bookings bookings, Runnable changed) {
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
                        .withProperty("glyph", note -> glyph(note).symbol())
                        .withProperty("tone", note -> tone(note).cssName())
                        .withProperty("note", this::state)
                        .withProperty("lead", this::lead)
                        .withProperty("late", this::lateness)
                        .withProperty("deadline", note -> "M" + deadline(note) + " 0V46")
                        .withProperty("line", note -> "M" + BEGIN + " 23H" + Math.min(end(note), deadline(note)))
                        .withProperty(
                                "over", note -> note.isOverdue(now) ? "M" + deadline(note) + " 23H" + end(note) : "")
                        .withProperty("end", this::end)
                        .withProperty("on", note -> offAxis(note) ? "M186 18l5 5-5 5" : "")
                        .withProperty("lateTone", this::lateTone)
                        .withProperty("ticks", MissingGrid::ticks)
                        .withProperty("since", this::since)
                        .withProperty("reminded", this::reminded)
                        .withProperty("remindedWord", note -> getTranslation("notes.missing.column.reminded"))
                        .withProperty("remindedBy", this::remindedBy))
                .setHeader(getTranslation("notes.missing.session"));
        boolean settles = notes.stream().anyMatch(note -> note.state() == MissingNote.State.NO_OUTCOME);
        if (settles) {
            addColumn(new ComponentRenderer<>(note -> settle(note, bookings, changed)))
                    .setKey("settle")
                    .setHeader(getTranslation("notes.missing.settle"))
                    .setFlexGrow(0)
                    .setWidth("40px");
        }
        setItems(notes);
    }

    private static Component settle(MissingNote note, Bookings bookings, Runnable changed) {
        return note.state() == MissingNote.State.NO_OUTCOME
                ? bookings.outcomeMenu(note.appointment(), note.outcome(), note.startsAt(), note.clientName(), changed)
                : new Span();
    }

    private static Glyph glyph(MissingNote note) {
        return switch (note.state()) {
            case DRAFT -> Glyph.HALF;
            case AWAITING -> Glyph.WAITING;
            case NOT_STARTED -> Glyph.RING;
            case NO_OUTCOME -> Glyph.ATTENTION;
        };
    }

    private static StateMark.Tone tone(MissingNote note) {
        return note.state() == MissingNote.State.AWAITING ? StateMark.Tone.QUIET : StateMark.Tone.ATTEND;
    }

    private static Formats formats(MissingNote note) {
        return UiFormats.in(note.zone());
    }

    private String state(MissingNote note) {
        Instant saved = note.savedAt();
        if (saved == null || note.state() != MissingNote.State.DRAFT) {
            return getTranslation("notes.filter." + note.state());
        }
        return getTranslation("notes.state.draft", RecentTimes.bare(formats(note), saved, now));
    }

    /** Who is to co-sign, and since when: "Daniel Osei, asked Mon 18:02". */
    private String lead(MissingNote note) {
        AwaitedCoSignature awaited = note.awaited();
        return awaited == null
                ? ""
                : getTranslation(
                        "notes.missing.lead", awaited.lead(), RecentTimes.bare(formats(note), awaited.askedAt(), now));
    }

    private String reminded(MissingNote note) {
        Reminder reminder = note.reminded();
        return reminder == null ? "" : RecentTimes.told(this, formats(note), reminder.at(), now);
    }

    private String remindedBy(MissingNote note) {
        Reminder reminder = note.reminded();
        return reminder == null ? "" : getTranslation("notes.reminded.by", RemindingWords.sender(this, reminder));
    }

    private String lateness(MissingNote note) {
        if (note.isOverdue(now)) {
            return "err";
        }
        return note.isDueSoon(now) ? "warn" : "sec";
    }

    private String lateTone(MissingNote note) {
        if (note.isOverdue(now)) {
            return StateMark.Tone.STOP.cssName();
        }
        return (note.isDueSoon(now) ? StateMark.Tone.ATTEND : StateMark.Tone.QUIET).cssName();
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

    /** 24, 48 and 72 h, where no deadline is drawn. */
    private static String ticks(MissingNote note) {
        return IntStream.rangeClosed(1, 3)
                .filter(days -> days * 24 != note.deadlineHours())
                .mapToObj(days -> "M" + (BEGIN + days * DAY) + " 0V46")
                .collect(Collectors.joining());
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
