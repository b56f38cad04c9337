package cadence.notes.ui;

import cadence.notes.BodyMark;
import cadence.notes.BodyWords;
import cadence.notes.ChartComparison.Change;
import cadence.notes.ChartComparison.Kind;
import cadence.notes.DraftContent;
import cadence.notes.Measurable;
import cadence.notes.Measurement;
import cadence.notes.NoteComparison;
import cadence.notes.NoteSession;
import cadence.notes.WordDiff;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The changes counted, part by part, and those that are no words: the chart, pain, techniques, measures. */
class WhatChanged extends Section {

    private static final long serialVersionUID = 1;

    private final UnorderedList list = new UnorderedList();
    private final List<Place> places = new ArrayList<>();
    private final List<String> same = new ArrayList<>();
    private final Facts facts = new Facts(this::getTranslation);
    private final BodyWords body = new BodyWords(this::getTranslation);

    WhatChanged(NoteComparison comparison, NoteSession session, String aside) {
        addClassName("section");
        list.addClassName("what-changed");
        add(new SectionHead(getTranslation("notes.compare.what")).aside(aside), list);
        comparison.parts().forEach((part, words) -> count(SignedSheet.name(part), words));
        chart(comparison);
        DraftContent before = comparison.before();
        DraftContent after = comparison.after();
        value("notes.type", facts.type(before.type(), before.purpose()), facts.type(after.type(), after.purpose()));
        value("notes.reason", before.reason(), after.reason());
        value("notes.signed.pain-before", figure(before.painBefore()), figure(after.painBefore()));
        value("notes.signed.pain-after", figure(before.painAfter()), figure(after.painAfter()));
        var asked = new ScreeningWords(this::getTranslation, session);
        value("notes.flags.label", asked.all(before.screening()), asked.all(after.screening()));
        value("notes.pressure", figure(before.pressure()), figure(after.pressure()));
        value("notes.minutes", figure(before.minutes()), figure(after.minutes()));
        techniques(comparison);
        measures(comparison);
        if (!same.isEmpty()) {
            var rest = new Span(getTranslation("notes.compare.same", String.join(", ", same)));
            rest.addClassName("ter");
            var item = new ListItem(rest);
            item.addClassName("same");
            list.add(item);
        }
    }

    /** Changes that are not in the text, in the order they stand here. */
    List<Place> places() {
        return List.copyOf(places);
    }

    private void count(String name, WordDiff words) {
        if (words.isSame()) {
            same.add(BodyWords.inside(name));
            return;
        }
        var counted = new Span();
        if (words.wordsIn() > 0) {
            counted.add(Changes.in("+" + words.wordsIn()));
        }
        if (words.wordsOut() > 0) {
            counted.add(Changes.out("−" + words.wordsOut()));
        }
        boolean wordless = words.wordsIn() + words.wordsOut() == 0;
        counted.add(new Span(getTranslation(wordless ? "notes.compare.signs" : "notes.compare.words")));
        counted.addClassNames("ter", "num", "counted");
        row(name, counted);
    }

    private void chart(NoteComparison comparison) {
        String name = getTranslation("notes.compare.chart");
        List<Change> changed = comparison.chart().changed();
        changed.forEach(change -> place(name, mark(change)));
        for (BodyMark mark : comparison.rewritten()) {
            place(name, Changes.in(body.line(mark)));
        }
        if (comparison.strokesChanged()) {
            place(name, new Span(getTranslation("notes.compare.strokes")));
        }
        if (changed.isEmpty() && comparison.rewritten().isEmpty() && !comparison.strokesChanged()) {
            same.add(BodyWords.inside(name));
        }
    }

    private Component mark(Change change) {
        BodyMark mark = change.mark();
        if (change.kind() == Kind.NEW) {
            return Changes.in(body.line(mark));
        }
        if (change.kind() == Kind.GONE) {
            return Changes.out(body.line(mark));
        }
        return new Span(getTranslation(
                "notes.compare.mark",
                body.name(mark.spot()),
                BodyWords.inside(getTranslation("body.kind." + mark.kind())),
                change.was(),
                mark.intensity()));
    }

    private void techniques(NoteComparison comparison) {
        String name = getTranslation("notes.techniques.title");
        comparison.techniquesOut().forEach(line -> place(name, Changes.out(facts.technique(line))));
        comparison.techniquesIn().forEach(line -> place(name, Changes.in(facts.technique(line))));
        if (comparison.techniquesOut().isEmpty() && comparison.techniquesIn().isEmpty()) {
            same.add(BodyWords.inside(name));
        }
    }

    private void measures(NoteComparison comparison) {
        comparison.measures().forEach(one -> {
            place(name(one.what()), pair(figure(one.before()), figure(one.after())));
        });
        if (comparison.measures().isEmpty()) {
            same.add(BodyWords.inside(getTranslation("notes.measure.all")));
        }
    }

    private String name(Measurement one) {
        String name = MeasureWords.name(new Measurable(one.measure(), one.subject()));
        return one.side() == null ? name : getTranslation("notes.compare.side." + one.side(), name);
    }

    private static String figure(@Nullable BigDecimal value) {
        return MeasureWords.figure(value);
    }

    private void value(String key, String before, String after) {
        if (before.equals(after)) {
            same.add(BodyWords.inside(getTranslation(key)));
        } else {
            place(getTranslation(key), pair(before, after));
        }
    }

    private static Component pair(String before, String after) {
        var pair = new Span();
        if (!before.isEmpty()) {
            pair.add(Changes.out(before));
        }
        if (!before.isEmpty() && !after.isEmpty()) {
            pair.add(new Span(" "));
        }
        if (!after.isEmpty()) {
            pair.add(Changes.in(after));
        }
        return pair;
    }

    private void place(String name, Component change) {
        places.add(new Place(row(name, change), name));
    }

    private ListItem row(String name, Component change) {
        var label = new Span(name);
        label.addClassName("m");
        change.addClassName("num");
        var item = new ListItem(label, change);
        list.add(item);
        return item;
    }

    private String figure(@Nullable Integer value) {
        return value == null ? getTranslation("notes.fact.not-asked") : value.toString();
    }
}
