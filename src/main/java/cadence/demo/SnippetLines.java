package cadence.demo;

import java.util.Map;

/** Texts to insert while writing: the clinics' own and a few people's. */
final class SnippetLines {

    private final Moment moment;
    private final Dice dice;
    private final DemoRows rows;

    SnippetLines(Moment moment, Dice dice, DemoRows rows) {
        this.moment = moment;
        this.dice = dice;
        this.rows = rows;
    }

    void write(Map<String, Clinic> clinics, Staff staff) {
        for (Lines.Line line : Lines.of("snippets.txt")) {
            Clinic clinic = clinics.get(line.text(0));
            rows.add(
                    DemoTable.NOTE_SNIPPET,
                    dice.id(moment.now()),
                    clinic == null ? null : clinic.id(),
                    clinic == null ? staff.get(line.text(0)).id() : null,
                    line.text(1),
                    line.text(2));
        }
    }
}
