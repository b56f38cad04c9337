package cadence.plans.ui;

import cadence.clients.PainHistory;
import cadence.plans.EventEntry;
import cadence.plans.PlanDetails;
import cadence.plans.PlanPrint;
import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.Session;
import cadence.plans.TreatmentPlan.SessionState;
import cadence.shared.print.PrintFrame;
import cadence.shared.print.PrintSheet;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A plan as its client takes it home: when to come and why, in everyday words, nothing of what was found. */
final class PlanPrintSheet {

    private final Texts texts;
    private final Locale locale;
    private final Formats formats;
    private final PlanPrint print;
    private final PrintSheet sheet;

    private PlanPrintSheet(PlanPrint print, Texts texts) {
        this.texts = texts;
        this.print = print;
        locale = texts.getProvidedLocales().getFirst();
        formats = new Formats(
                locale,
                print.zone(),
                new Formats.Words(
                        say("shared.not-available"),
                        say("shared.today"),
                        say("shared.yesterday"),
                        say("shared.tomorrow")));
        sheet = new PrintSheet(locale.toLanguageTag(), say("plans.print.document", print.client()));
    }

    static PrintSheet of(PlanPrint print, Texts texts) {
        return new PlanPrintSheet(print, texts).made();
    }

    private PrintSheet made() {
        PrintFrame.add(
                sheet,
                say("plans.print.running", print.client()),
                say(
                        "plans.print.foot",
                        formats.date(print.at().atZone(print.zone()).toLocalDate()),
                        formats.time(print.at()),
                        print.by()),
                "",
                (page, pages) -> say("plans.print.page", page, pages));
        head();
        sessions();
        picture();
        exercises();
        pain();
        if (!print.phone().isBlank()) {
            sheet.add(sheet.body(), "p", "sec", say("plans.print.call", print.clinic(), print.phone()));
        }
        return sheet;
    }

    private void head() {
        TreatmentPlan plan = print.plan();
        Element head = sheet.add(sheet.body(), "div", "hd");
        Element who = sheet.add(head, "div", "who");
        sheet.add(who, "h1", "", say("plans.print.title"));
        sheet.add(who, "p", "b", print.client());
        Element when = sheet.add(head, "div", "when");
        sheet.add(when, "p", "b", print.clinic());
        sheet.add(when, "p", "sec", say("plans.print.with", plan.therapist().name()));
        sheet.add(sheet.body(), "p", "", plan.reason());
    }

    private void sessions() {
        List<Session> coming = print.plan().standing().stream()
                .filter(session -> session.state() == SessionState.PLANNED
                        && !session.latest().isBefore(print.plan().today()))
                .toList();
        chapter("plans.print.sessions");
        if (coming.isEmpty()) {
            sheet.add(sheet.body(), "p", "sec", say("plans.print.sessions.none"));
            return;
        }
        Element table = table("plans.print.when", "plans.print.what", "plans.print.why");
        for (Session session : coming) {
            Element row = sheet.add(table, "tr", "");
            Element when = sheet.add(row, "td", "");
            when(when, session);
            Element what = sheet.add(row, "td", "b", say("plans.print.type." + session.type()));
            sheet.add(
                    what,
                    "span",
                    "beside",
                    say(
                            "plans.print.minutes",
                            session.treatment().minutes().from(),
                            session.treatment().minutes().to()));
            sheet.add(row, "td", "", why(session));
        }
    }

    private void when(Element cell, Session session) {
        TreatmentPlan.Booking booking = session.booking();
        if (booking != null) {
            sheet.add(cell, "span", "b", formats.day(booking.day()) + ", " + formats.time(booking.startsAt()));
            sheet.add(cell, "span", "beside", say("plans.print.booked"));
        } else {
            sheet.add(cell, "span", "b", formats.range(session.earliest(), session.latest()));
            sheet.add(cell, "span", "beside", say("plans.print.best", formats.day(session.suggested())));
        }
    }

    /** Why in everyday words: by what the session is, and for which race. */
    private String why(Session session) {
        String race = print.story().entries().stream()
                .filter(entry -> session.race() != null
                        && entry.id().value().equals(session.race().race()))
                .map(entry -> entry.edition().event())
                .findFirst()
                .orElse("");
        return switch (session.type()) {
            case PRE_EVENT -> say("plans.print.why.PRE_EVENT", race);
            case POST_EVENT -> say("plans.print.why.POST_EVENT", race);
            case INJURY_PREVENTION -> say("plans.print.why.INJURY_PREVENTION");
            case MAINTENANCE ->
                print.story().runUps().stream()
                        .filter(runUp -> !session.suggested().isBefore(runUp.from())
                                && !session.suggested().isAfter(runUp.to()))
                        .findFirst()
                        .map(runUp -> say("plans.print.why.run-up", runUp.event()))
                        .orElseGet(() -> say("plans.print.why.MAINTENANCE"));
        };
    }

    private void picture() {
        chapter("plans.print.months");
        PlanPrintPicture.add(sheet, print.story(), formats, say("plans.print.picture"));
        sheet.add(sheet.body(), "p", "ter", say("plans.print.signs"));
        List<EventEntry> entries = print.story().entries();
        if (!entries.isEmpty()) {
            Element list = sheet.add(sheet.body(), "ol", "events");
            for (EventEntry entry : entries) {
                Element item = sheet.add(list, "li", "");
                sheet.add(item, "span", "b", entry.edition().event());
                sheet.text(
                        item,
                        ", "
                                + formats.range(
                                        entry.edition().firstDay(),
                                        entry.edition().lastDay())
                                + (entry.starts() ? goal(entry.goal()) : ", " + say("plans.print.not-started")));
            }
        }
    }

    private String goal(String goal) {
        return goal.isBlank() ? "" : ", " + say("plans.story.goal", goal);
    }

    private void exercises() {
        List<PlanDetails.Exercise> exercises = print.plan().details().exercises();
        if (exercises.isEmpty()) {
            return;
        }
        chapter("plans.print.home");
        Element table = table("plans.print.exercise", "plans.print.dose", "plans.print.often");
        for (PlanDetails.Exercise exercise : exercises) {
            Element row = sheet.add(table, "tr", "");
            Element name = sheet.add(row, "td", "b", exercise.name());
            if (!exercise.hint().isBlank()) {
                sheet.add(name, "span", "beside", exercise.hint());
            }
            sheet.add(row, "td", "", exercise.dose());
            sheet.add(row, "td", "", often(exercise.timesAWeek()));
        }
    }

    private String often(@Nullable Integer times) {
        return times == null ? "" : times == 7 ? say("plans.print.daily") : say("plans.print.times", times);
    }

    private void pain() {
        List<PainHistory.Pain> pain = print.story().pain();
        if (pain.isEmpty()) {
            return;
        }
        chapter("plans.print.pain");
        Element table = table("plans.story.day", "plans.print.before", "plans.print.after");
        for (PainHistory.Pain each : pain) {
            Element row = sheet.add(table, "tr", "");
            sheet.add(row, "td", "", day(each.day()));
            sheet.add(row, "td", "", figure(each.before()));
            sheet.add(row, "td", "", figure(each.after()));
        }
    }

    private String day(LocalDate day) {
        return formats.date(day);
    }

    private String figure(@Nullable Integer value) {
        return value == null ? say("shared.not-available") : say("plans.print.of-ten", value);
    }

    private void chapter(String key) {
        Element heading = sheet.add(sheet.body(), "h2", "chapter", say(key));
        sheet.bookmark(heading, say(key));
    }

    /** A table of three columns, the last the widest. */
    private Element table(String... heads) {
        Element table = sheet.add(sheet.body(), "table", "three");
        Element row = sheet.add(sheet.add(table, "thead", ""), "tr", "");
        for (int column = 0; column < heads.length; column++) {
            sheet.add(row, "th", "c" + (column + 1), say(heads[column]));
        }
        return sheet.add(table, "tbody", "");
    }

    private String say(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
