package cadence.notes.ui;

import cadence.clients.ClientAlert;
import cadence.notes.Addendum;
import cadence.notes.AttachmentRow;
import cadence.notes.CoSignature;
import cadence.notes.Deadline;
import cadence.notes.DraftContent;
import cadence.notes.NotePart;
import cadence.notes.NotePrint;
import cadence.notes.NoteSession;
import cadence.notes.OpenedNote;
import cadence.notes.PrintedNote;
import cadence.notes.Seal;
import cadence.plans.RuleException;
import cadence.shared.print.PrintSheet;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Texts;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A signed note on paper: who and when, what was written, found and done, who signed, what was added. */
final class NotePrintSheet {

    private static final String WARNING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="#8a5300" stroke-width="1.5"
                stroke-linecap="round" stroke-linejoin="round"><path d="M8 2.25 1.75 13.25h12.5z"/><path d="M8 6.5v3.25M8 11.4v.1"/></svg>
            """;

    private final PrintSheet sheet;
    private final PrintWords words;
    private final Formats formats;
    /** The level of the part's headings: below that of the note's own. */
    private final String heading;

    NotePrintSheet(PrintSheet sheet, PrintWords words, String heading) {
        this.sheet = sheet;
        this.words = words;
        this.formats = words.formats();
        this.heading = heading;
    }

    /** One note, as a document of its own. */
    static PrintSheet of(NotePrint print, Texts texts) {
        PrintedNote printed = print.printed();
        NoteSession session = printed.note().session();
        var words = new PrintWords(texts, session.zone());
        String day = words.dayLong(PrintWords.day(session));
        var sheet = new PrintSheet(words.language(), words.of("notes.print.title", day, session.clientName()));
        PrintPage.frame(
                sheet,
                words,
                print.mark(),
                words.of("notes.print.running", session.clientName(), day),
                words.seal(printed.seal()));
        Element head = sheet.add(sheet.body(), "div", "hd");
        Element who = sheet.add(head, "div", "who");
        sheet.add(who, "h1", "", session.clientName());
        sheet.add(who, "p", "sec", words.born(session.birthDate(), PrintWords.day(session)));
        var note = new NotePrintSheet(sheet, words, "h2");
        note.when(head, session, "p");
        note.body(sheet.body(), printed);
        return sheet;
    }

    /** One note of a record, with its own heading. */
    void section(Element parent, PrintedNote printed) {
        NoteSession session = printed.note().session();
        Element section = sheet.add(parent, "div", "note");
        Element head = sheet.add(section, "div", "hd");
        when(head, session, "h2");
        sheet.bookmark(head, words.of("notes.print.session", words.dayLong(PrintWords.day(session))));
        body(section, printed);
        if (!printed.seal().isEmpty()) {
            sheet.add(section, "p", "ter", words.seal(printed.seal()));
        }
    }

    private void when(Element head, NoteSession session, String tag) {
        Element when = sheet.add(head, "div", "when");
        sheet.add(when, tag, "b", words.of("notes.print.session", words.dayLong(PrintWords.day(session))));
        String room = session.room().isEmpty() ? "" : ", " + session.room();
        String time = session.startsAt().equals(session.endsAt())
                ? formats.time(session.startsAt())
                : formats.range(session.startsAt(), session.endsAt());
        sheet.add(when, "p", "sec", session.clinicName() + room + ", " + time);
    }

    private void body(Element parent, PrintedNote printed) {
        OpenedNote note = printed.note();
        if (note.seal() == Seal.BROKEN) {
            sheet.add(
                    sheet.add(parent, "div", "ca"), "p", "b", words.of("notes.seal.broken", String.valueOf(note.id())));
        }
        alerts(parent, printed.alerts());
        facts(parent, note);
        for (RuleException given : note.exceptions()) {
            sheet.add(sheet.add(parent, "div", "p"), "p", "text", ExceptionWords.of(given, formats, words::of));
        }
        for (NotePart part : NotePart.values()) {
            if (!note.content().part(part).isBlank()) {
                part(
                        parent,
                        words.of("notes.part." + part.key()),
                        note.content().part(part),
                        "");
            }
        }
        new NotePrintFindings(sheet, words, heading).add(parent, note.content());
        if (!printed.files().isEmpty()) {
            part(parent, words.of("notes.files"), files(printed.files()), "");
        }
        signature(parent, printed);
        for (int number = 1; number <= note.addenda().size(); number++) {
            Addendum addendum = note.addenda().get(number - 1);
            part(
                    parent,
                    words.of("notes.addendum.number", number),
                    addendum.text(),
                    words.of("notes.addendum.by", addendum.author(), formats.dateTime(addendum.signedAt())));
        }
    }

    /** In an edge, each on its line; none without one. */
    void alerts(Element parent, List<ClientAlert> alerts) {
        if (alerts.isEmpty()) {
            return;
        }
        Element edge = sheet.add(parent, "div", "ca");
        for (ClientAlert alert : alerts) {
            Element line = sheet.add(edge, "p", "");
            sheet.drawing(line, () -> WARNING, "sign", words.of("notes.print.sign"));
            sheet.add(line, "span", "b", words.of("clients.alert." + alert.kind()));
            String region = alert.region().isBlank() ? "" : words.of("clients.alert.region", alert.region()) + " ";
            sheet.text(line, " " + region + alert.text().strip().replaceAll("([^.!?])$", "$1."));
            if (alert.clearanceMissing()) {
                sheet.add(line, "span", "b", " " + words.of("clients.alert.no-clearance"));
            }
            alert.cleared()
                    .ifPresent(day -> sheet.text(
                            line, " " + words.of("clients.alert.cleared", formats.date(day), alert.clearance())));
        }
    }

    private void facts(Element parent, OpenedNote note) {
        DraftContent content = note.content();
        var screening = new ScreeningWords(words, note.session(), formats);
        Element facts = sheet.add(sheet.add(parent, "div", "meta"), "div", "row");
        fact(facts, words.of("notes.type"), new Facts(words).type(content.type(), content.purpose()));
        fact(facts, words.of("notes.reason"), content.reason());
        fact(facts, words.of("notes.flags.label"), screening.brief(content.screening()));
        if (!content.screening().refers()) {
            fact(
                    facts,
                    words.of("notes.print.pain"),
                    words.of(
                            "notes.print.pain.of",
                            words.orNone(content.painBefore()),
                            words.orNone(content.painAfter())));
            fact(facts, words.of("notes.print.hands-on"), handsOn(content));
        }
    }

    private String handsOn(DraftContent content) {
        String minutes = content.minutes() == null ? "" : words.of("notes.fact.minutes", content.minutes());
        String pressure = content.pressure() == null ? "" : words.of("notes.fact.pressure", content.pressure());
        return minutes.isEmpty() || pressure.isEmpty() ? minutes + pressure : minutes + ", " + pressure;
    }

    private void fact(Element row, String name, String value) {
        Element fact = sheet.add(row, "div", "fact");
        sheet.add(fact, "p", "ter", name);
        sheet.add(fact, "p", "value", value);
    }

    private void part(Element parent, String name, String text, String by) {
        Element part = sheet.add(parent, "div", "p");
        sheet.add(part, heading, "", name);
        Element paragraph = sheet.add(part, "p", "text", text);
        if (!by.isEmpty()) {
            sheet.text(paragraph, " ");
            sheet.add(paragraph, "span", "ter", by);
        }
    }

    private String files(List<AttachmentRow> files) {
        return words.of(
                "notes.print.files", files.stream().map(AttachmentRow::name).collect(Collectors.joining(", ")));
    }

    private void coSignature(Element signature, @Nullable CoSignature asked) {
        if (asked == null) {
            return;
        }
        Instant given = asked.signedAt();
        sheet.add(
                signature,
                "p",
                "sec",
                given == null
                        ? words.of("notes.co-sign.awaiting", asked.lead(), formats.dateTime(asked.askedAt()))
                        : words.of("notes.co-sign.by", asked.lead(), formats.dateTime(given)));
    }

    private void signature(Element parent, PrintedNote printed) {
        OpenedNote note = printed.note();
        Element signature = sheet.add(parent, "div", "sg");
        Element who = sheet.add(signature, "p", "");
        sheet.add(who, "span", "b", words.of("notes.print.signed", note.author()));
        printed.registrations().forEach(one -> sheet.text(who, ", " + one));
        Instant at = note.signedAt();
        if (at != null) {
            sheet.add(
                    signature,
                    "p",
                    "sec",
                    words.of(
                            "notes.print.locked",
                            formats.pattern("EEE d MMM yyyy", at.atZone(formats.zone())),
                            formats.timeSeconds(at),
                            note.version()));
            Deadline due = note.due();
            if (note.isLate() && due != null) {
                sheet.add(signature, "p", "b", words.of("notes.late", formats.age(due.age(at)), due.hours()));
            }
        }
        coSignature(signature, note.coSignature());
    }
}
