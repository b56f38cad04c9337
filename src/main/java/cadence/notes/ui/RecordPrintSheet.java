package cadence.notes.ui;

import cadence.clients.ClientConsent;
import cadence.clients.ClientContact;
import cadence.clients.ClientPage;
import cadence.notes.MeasureHistory;
import cadence.notes.PrintedNote;
import cadence.notes.RecordPrint;
import cadence.notes.Side;
import cadence.shared.print.PrintSheet;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A client's record for a period on paper: a page that says what is in it, alerts, consents, measurements, note by note. */
final class RecordPrintSheet {

    private final PrintSheet sheet;
    private final PrintWords words;
    private final Formats formats;
    private final RecordPrint record;
    private final NotePrintSheet notes;

    RecordPrintSheet(RecordPrint record, Texts texts) {
        this.record = record;
        ClientPage client = record.client();
        words = new PrintWords(texts, client.here().zone());
        formats = words.formats();
        String period = formats.range(record.period().from(), record.period().until());
        sheet = new PrintSheet(words.language(), words.of("notes.record.document", client.fullName(), period));
        notes = new NotePrintSheet(sheet, words, "h3");
        PrintPage.frame(sheet, words, record.mark(), words.of("notes.print.running", client.fullName(), born()), "");
        front(period);
        alerts();
        consents();
        measures();
    }

    void add(PrintedNote note) {
        notes.section(sheet.body(), note);
    }

    PrintSheet sheet() {
        return sheet;
    }

    private String born() {
        LocalDate born = record.client().birthDate();
        return born == null ? "" : words.of("notes.record.born", formats.date(born));
    }

    private LocalDate today() {
        return record.mark().at().atZone(formats.zone()).toLocalDate();
    }

    private void front(String period) {
        ClientPage client = record.client();
        Element head = sheet.add(sheet.body(), "div", "hd");
        Element who = sheet.add(head, "div", "who");
        sheet.add(who, "h1", "", client.fullName());
        sheet.add(who, "p", "sec", words.born(client.birthDate(), today()));
        sheet.bookmark(who, words.of("notes.record.front"));
        Element what = sheet.add(head, "div", "when");
        sheet.add(what, "p", "b", words.of("notes.record.of", period));
        sheet.add(what, "p", "sec", client.here().clinicName());
        line("notes.record.earlier", client.earlierName());
        ClientContact contact = client.contact();
        if (contact != null) {
            line("clients.form.phone", contact.phone());
            line("clients.form.email", contact.email());
            line("clients.form.address", contact.address());
            line("clients.form.emergencyContact", contact.emergencyContact());
        }
        line("notes.record.since", formats.date(client.here().since()));
        list(
                "notes.record.in",
                words.of("notes.record.in.notes", record.notes().size()),
                words.of("notes.record.in.other", formats.date(today())),
                words.of("notes.record.in.measures"));
        list(
                "notes.record.out",
                words.of("notes.record.out.drafts", record.drafts()),
                words.of("notes.record.out.files"),
                words.of("notes.record.out.other"),
                words.of("notes.record.out.clinics"));
        line(
                "notes.record.by",
                words.of(
                        "notes.record.by.when",
                        record.mark().by(),
                        formats.dateTime(record.mark().at())));
    }

    private void line(String key, String value) {
        if (!value.isBlank()) {
            Element line = sheet.add(sheet.body(), "div", "p");
            sheet.add(line, "p", "label", words.of(key));
            sheet.add(line, "p", "text", value);
        }
    }

    private void list(String key, String... lines) {
        Element part = sheet.add(sheet.body(), "div", "p");
        sheet.add(part, "h2", "", words.of(key));
        Element list = sheet.add(part, "ul", "text");
        for (String line : lines) {
            sheet.add(list, "li", "", line);
        }
    }

    private Element chapter(String key) {
        Element heading = sheet.add(sheet.body(), "h2", "chapter", words.of(key));
        sheet.bookmark(heading, words.of(key));
        return sheet.body();
    }

    private void alerts() {
        Element body = chapter("notes.record.alerts");
        if (record.alerts().isEmpty()) {
            sheet.add(body, "p", "sec", words.of("notes.record.alerts.none"));
        }
        notes.alerts(body, record.alerts());
    }

    private void consents() {
        Element body = chapter("clients.consent.title");
        if (record.consents().isEmpty()) {
            sheet.add(body, "p", "sec", words.of("clients.consent.none"));
            return;
        }
        Element table = table(
                body,
                "clients.consent.kind",
                "clients.consent.version.short",
                "clients.consent.given-on",
                "clients.consent.by",
                "clients.consent.state");
        for (ClientConsent consent : record.consents()) {
            LocalDate withdrawn = consent.withdrawnOn();
            row(
                    table,
                    consent.kind() == ClientConsent.Kind.SHARE
                            ? words.of("clients.consent.SHARE.with", consent.sharedWith())
                            : words.of("clients.consent." + consent.kind()),
                    Integer.toString(consent.wordingVersion()),
                    formats.date(consent.givenOn()),
                    consent.recordedBy(),
                    withdrawn == null
                            ? words.of("notes.record.holds")
                            : words.of("clients.consent.state.withdrawn", formats.date(withdrawn)));
        }
    }

    private void measures() {
        Element body = chapter("notes.record.measures");
        if (record.measures().isEmpty()) {
            sheet.add(body, "p", "sec", words.of("notes.record.measures.none"));
            return;
        }
        if (!record.measures().pain().isEmpty()) {
            sheet.add(body, "h3", "", words.of("notes.record.pain"));
            Element table = table(body, "notes.plot.day", "notes.pain.before", "notes.pain.after");
            for (MeasureHistory.Pain pain : record.measures().pain()) {
                row(table, formats.date(pain.day()), words.orNone(pain.before()), words.orNone(pain.after()));
            }
        }
        record.measures().series().forEach(one -> series(body, one));
    }

    private void series(Element body, MeasureHistory.Series series) {
        boolean sided = series.what().measure().isSided();
        boolean degrees = series.what().measure().isRangeOfMotion();
        sheet.add(body, "h3", "", words.measure(series.what()));
        Element table = sided
                ? table(body, "notes.plot.day", "notes.measure.left", "notes.measure.right")
                : table(body, "notes.plot.day", degrees ? "notes.measure.figure" : "notes.print.of-ten");
        LocalDate day = null;
        BigDecimal left = null;
        BigDecimal right = null;
        for (MeasureHistory.Value value : series.values()) {
            boolean rightSide = value.side() == Side.RIGHT;
            // A second session of the same day has its own line.
            if (day != null && (!value.day().equals(day) || (rightSide ? right : left) != null)) {
                values(table, sided, degrees, day, left, right);
                left = null;
                right = null;
            }
            day = value.day();
            left = rightSide ? left : value.value();
            right = rightSide ? value.value() : right;
        }
        if (day != null) {
            values(table, sided, degrees, day, left, right);
        }
    }

    private void values(
            Element table,
            boolean sided,
            boolean degrees,
            LocalDate day,
            @Nullable BigDecimal left,
            @Nullable BigDecimal right) {
        String first = degrees ? words.degrees(left) : words.figure(left);
        if (sided) {
            row(table, formats.date(day), first, words.degrees(right));
        } else {
            row(table, formats.date(day), first);
        }
    }

    private Element table(Element parent, String... columns) {
        Element table = sheet.add(parent, "table", "plain columns-" + columns.length);
        Element row = sheet.add(sheet.add(table, "thead", ""), "tr", "");
        for (String column : columns) {
            sheet.add(row, "th", "", words.of(column)).setAttribute("scope", "col");
        }
        return sheet.add(table, "tbody", "");
    }

    private void row(Element table, String... cells) {
        Element row = sheet.add(table, "tr", "");
        for (String cell : cells) {
            sheet.add(row, "td", "", cell);
        }
    }
}
