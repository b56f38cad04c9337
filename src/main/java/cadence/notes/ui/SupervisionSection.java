package cadence.notes.ui;

import cadence.notes.ClinicSupervision;
import cadence.notes.Supervision;
import cadence.notes.SupervisionService;
import cadence.shared.ClinicId;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Refusals;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.StateMark;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Therapist, lead, and what waits for them; changed at once, like the rooms. */
@StyleSheet("notes.css")
class SupervisionSection extends Section {

    private static final long serialVersionUID = 1;

    private final transient SupervisionService service;
    private final transient ClinicId clinic;
    private final boolean readOnly;

    SupervisionSection(SupervisionService service, ClinicId clinic, boolean readOnly) {
        this.service = service;
        this.clinic = clinic;
        this.readOnly = readOnly;
        addClassNames("section", "supervision");
        show();
    }

    private void show() {
        removeAll();
        ClinicSupervision now = service.of(clinic);
        long holding =
                now.rows().stream().filter(row -> !row.hasEnded(now.today())).count();
        add(new SectionHead(getTranslation("notes.supervision")).count(holding), rule(now));
        if (now.rows().isEmpty()) {
            add(new EmptyState(getTranslation("notes.supervision.none")));
        } else {
            add(table(now));
        }
        if (!readOnly) {
            add(adding(now));
        }
    }

    private Paragraph rule(ClinicSupervision now) {
        var rule = new Paragraph(getTranslation(now.asked() ? "notes.supervision.on" : "notes.supervision.off"));
        rule.addClassNames("ter", "small");
        return rule;
    }

    private DataTable table(ClinicSupervision now) {
        var table = new DataTable(getTranslation("notes.supervision"))
                .column(getTranslation("notes.supervision.therapist"))
                .column(getTranslation("notes.supervision.lead"))
                .column(getTranslation("notes.supervision.days"));
        if (!readOnly) {
            table.column(getTranslation("notes.supervision.waiting")).column("");
        }
        table.stacking();
        Formats formats = UiFormats.in(now.zone());
        for (Supervision row : now.rows()) {
            boolean ended = row.hasEnded(now.today());
            var name = new Span(row.therapistName());
            name.addClassName(ended ? "ter" : "b");
            if (readOnly) {
                table.row(name, lead(row, ended), days(row, formats, now.today()));
            } else {
                table.row(
                        name,
                        lead(row, ended),
                        days(row, formats, now.today()),
                        waiting(row, formats, now.now()),
                        ended ? "" : deeds(row, now));
            }
        }
        return table;
    }

    private Component lead(Supervision row, boolean ended) {
        if (ended || row.leadHere()) {
            var name = new Span(row.leadName());
            name.setClassName("ter", ended);
            return name;
        }
        // What waits goes on waiting for someone who cannot come: it needs a person.
        return new StateMark(
                StateMark.Glyph.ATTENTION,
                StateMark.Tone.ATTEND,
                getTranslation("notes.supervision.gone", row.leadName()));
    }

    private Span days(Supervision row, Formats formats, LocalDate today) {
        LocalDate until = row.until();
        String days = until == null
                ? getTranslation(
                        row.from().isAfter(today) ? "notes.supervision.begins" : "notes.supervision.since",
                        formats.date(row.from()))
                : getTranslation("notes.supervision.until", formats.date(row.from()), formats.date(until));
        var words = new Span(days);
        words.addClassNames("num", row.hasEnded(today) ? "ter" : "sec");
        return words;
    }

    private String waiting(Supervision row, Formats formats, Instant now) {
        Instant oldest = row.oldest();
        return oldest == null
                ? "0"
                : getTranslation("notes.supervision.oldest", row.waiting(), formats.age(Duration.between(oldest, now)));
    }

    private Component deeds(Supervision row, ClinicSupervision now) {
        var change = new Button(
                getTranslation("notes.supervision.change"),
                click -> new ChangeLeadDialog(service, clinic, row, now.therapists(), this::show).open());
        change.addThemeVariants(ButtonVariant.SMALL);
        change.setAriaLabel(getTranslation("notes.supervision.change.aria", row.therapistName()));
        var end = new Button(getTranslation("notes.supervision.end"), click -> end(row));
        end.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.LUMO_TERTIARY);
        end.setAriaLabel(getTranslation("notes.supervision.end.aria", row.therapistName()));
        var deeds = new Div(change, end);
        deeds.addClassName("supervision-deeds");
        return deeds;
    }

    private void end(Supervision row) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("notes.supervision.end.title", row.therapistName()));
        dialog.setText(getTranslation("notes.supervision.end.text", row.therapistName()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("notes.supervision.keep"));
        dialog.setConfirmText(getTranslation("notes.supervision.end.do"));
        dialog.addConfirmListener(confirmed -> {
            new Refusals().attempt(() -> service.end(clinic, row.id()));
            show();
        });
        dialog.open();
    }

    private Component adding(ClinicSupervision now) {
        var refusals = new Refusals();
        ComboBox<ClinicSupervision.Therapist> therapist =
                refusals.field("therapist", choice("notes.supervision.therapist", now));
        ComboBox<ClinicSupervision.Therapist> lead = refusals.field("lead", choice("notes.supervision.lead", now));
        DatePicker from = refusals.field("from", Days.picker("notes.supervision.from"));
        from.setValue(now.today());
        var add = new Button(getTranslation("notes.supervision.add"), click -> {
            if (refusals.attempt(() -> service.add(clinic, id(therapist), id(lead), from.getValue()))) {
                show();
            }
        });
        var line = new Div(therapist, lead, from, add);
        line.addClassName("supervision-add");
        return line;
    }

    private ComboBox<ClinicSupervision.Therapist> choice(String label, ClinicSupervision now) {
        return choice(getTranslation(label), now.therapists());
    }

    static ComboBox<ClinicSupervision.Therapist> choice(
            String label, java.util.List<ClinicSupervision.Therapist> therapists) {
        ComboBox<ClinicSupervision.Therapist> box = new ComboBox<>(label);
        box.setItems(therapists);
        box.setItemLabelGenerator(ClinicSupervision.Therapist::name);
        box.setManualValidation(true);
        return box;
    }

    static cadence.shared.@Nullable AccountId id(ComboBox<ClinicSupervision.Therapist> box) {
        return box.getOptionalValue().map(ClinicSupervision.Therapist::id).orElse(null);
    }
}
