package cadence.notes.ui;

import cadence.notes.MissingNotes;
import cadence.notes.SignedOnTime;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Formats;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Note completion by therapist, adding up. */
class SignedOnTimePane extends Aside {

    private static final long serialVersionUID = 1;

    SignedOnTimePane(MissingNotes missing) {
        addClassNames("side", "signed-on-time");
        figures(missing);
        var how = new Paragraph(getTranslation("notes.remind.how"));
        how.addClassName("small-print");
        add(new SectionHead(getTranslation("notes.remind.title")), how);
    }

    private void figures(MissingNotes missing) {
        Formats formats = UiFormats.in(missing.zone());
        long signed = missing.signed().stream().mapToLong(SignedOnTime::signed).sum();
        long attended =
                missing.signed().stream().mapToLong(SignedOnTime::attended).sum();
        add(new SectionHead(getTranslation("notes.on-time")).aside(formats.range(missing.from(), missing.until())));
        if (attended == 0) {
            add(new EmptyState(getTranslation("notes.on-time.none")));
            return;
        }
        var share = new Span(whole(formats, signed, attended));
        share.addClassName("figure-value");
        var of = new Span(getTranslation("notes.on-time.of", formats.number(attended)));
        of.addClassName("sec");
        var figure = new Paragraph(share, new Span(" "), of);
        figure.addClassName("big");
        var table = new DataTable(getTranslation("notes.on-time"))
                .column(getTranslation("notes.on-time.therapist"))
                .figures(getTranslation("notes.on-time.signed"))
                .figures(getTranslation("notes.on-time.attended"))
                .figures(getTranslation("notes.on-time.percent"));
        for (SignedOnTime one : missing.signed()) {
            table.row(
                    one.therapistName(),
                    formats.number(one.signed()),
                    formats.number(one.attended()),
                    whole(formats, one.signed(), one.attended()));
        }
        table.sum(
                getTranslation("notes.on-time.all"),
                formats.number(signed),
                formats.number(attended),
                whole(formats, signed, attended));
        var rule = new Paragraph(getTranslation("notes.on-time.rule"));
        rule.addClassName("small-print");
        add(figure, table, rule);
    }

    private static String whole(Formats formats, long part, long of) {
        return formats.percent(part, of);
    }
}
