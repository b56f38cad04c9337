package cadence.utilisation.ui;

import cadence.shared.ui.EmptyState;
import cadence.shared.ui.ListAndDetail;
import cadence.shared.ui.SectionHead;
import cadence.utilisation.FigureCell;
import cadence.utilisation.Figures;
import cadence.utilisation.HeatCell;
import cadence.utilisation.Measure;
import cadence.utilisation.Period;
import cadence.utilisation.Ratio;
import cadence.utilisation.TherapistFigures;
import cadence.utilisation.UtilisationClinic;
import cadence.utilisation.UtilisationFilter;
import cadence.utilisation.UtilisationReport;
import cadence.utilisation.UtilisationService;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clinic's figures: headlines, a line for each therapist, the hours of the week; the rows of a figure beside them. */
class ClinicFiguresPanel extends ListAndDetail {

    private static final long serialVersionUID = 1;

    private final transient UtilisationService utilisation;
    private final transient FigureWords words;
    private final transient UtilisationClinic clinic;
    private final transient UtilisationFilter filter;
    private final transient UtilisationReport report;

    ClinicFiguresPanel(
            UtilisationService utilisation, FigureWords words, UtilisationClinic clinic, UtilisationFilter filter) {
        super(() -> {});
        this.utilisation = utilisation;
        this.words = words;
        this.clinic = clinic;
        this.filter = filter;
        this.report = utilisation.report(filter);
        setMasterSize("min(100%, 720px)");
        setDetailSize("360px");
        // The layout itself hears Esc only within the detail.
        Shortcuts.addShortcutListener(this, () -> show(null), Key.ESCAPE).listenOn(this);
        addBackdropClickListener(click -> show(null));
        setMaster(master(utilisation.heat(filter)));
    }

    private Div master(List<HeatCell> heat) {
        Div body = new Div();
        body.addClassName("page-body");
        body.add(new FigureBar(
                words, FigureBar.HEADLINES, report.total(), report.before(), this::opens, this::openTotal));
        if (report.therapists().isEmpty()) {
            body.add(new EmptyState(words.text("none")));
            return body;
        }
        FigureLine total = FigureLine.total(clinic, report, words.text("total.clinic"));
        FigureGrid grid = new FigureGrid(
                words, words.text("column.therapist"), filter.period(), total, clinic.withRows(), this::open);
        grid.setItems(report.therapists().stream()
                .map(line -> FigureLine.of(clinic, report, line))
                .toList());
        grid.getClassNames().set("no-total", clinic.ownOnly());
        SectionHead phone = new SectionHead(words.text("column.therapists"))
                .count(report.therapists().size())
                .aside(words.text("phone.weeks", clinic.targetLow(), clinic.targetHigh()));
        phone.addClassName("phone-head");
        body.add(phone, grid);
        if (heat.isEmpty()) {
            body.add(new EmptyState(words.text("heat.empty")));
        } else {
            body.add(new HeatSection(
                    words, clinic, heat, clinic.withRows() ? (day, hour) -> openHour(heat, day, hour) : null));
        }
        body.add(OtherFigures.of(words, report.total(), report.before(), this::opens, this::openTotal));
        return body;
    }

    private boolean opens(Measure measure) {
        return clinic.withRows() || measure.ofDays();
    }

    private void openTotal(Measure measure) {
        open(FigureLine.total(clinic, report, words.text("total.clinic")), measure);
    }

    private void open(FigureLine line, Measure measure) {
        show(line, opens(measure) ? measure : Measure.AVAILABLE, null);
    }

    /** @param week the Monday of the week to look at, or null for the whole period */
    private void show(FigureLine line, Measure measure, @Nullable LocalDate week) {
        Period period = week == null ? filter.period() : filter.period().week(week);
        FigureCell cell = FigureCell.of(new UtilisationFilter(clinic.id(), period), measure);
        Figures figures = figures(line, week);
        FigureRowsPane pane = new FigureRowsPane(
                utilisation,
                words,
                line.therapist() == null ? cell : cell.by(line.therapist()),
                words.text("rows.whose", line.name(), words.formats().range(period.from(), period.until())),
                measure.of(figures));
        if (measure == Measure.BOOKED || measure == Measure.DELIVERED) {
            pane.minutes(figures);
        }
        if (filter.period().weeks().size() > 1) {
            pane.top(weeks(line, measure, week));
        }
        pane.onClose(words.text("rows.close"), () -> show(null));
        show(pane);
    }

    private Select<LocalDate> weeks(FigureLine line, Measure measure, @Nullable LocalDate week) {
        Select<LocalDate> select = new Select<>();
        select.setAriaLabel(words.text("rows.week"));
        select.setItems(filter.period().weeks());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.text("rows.period"));
        select.setItemLabelGenerator(monday -> monday == null
                ? words.text("rows.period")
                : words.text(
                        "rows.week-of",
                        words.formats().dayMonth(monday),
                        words.signed(measure, measure.of(figures(line, monday)))));
        select.setValue(week);
        select.setWidthFull();
        select.addValueChangeListener(change -> show(line, measure, change.getValue()));
        return select;
    }

    private Figures figures(FigureLine line, @Nullable LocalDate week) {
        if (line.therapist() == null) {
            return week == null ? report.total() : report.week(week);
        }
        TherapistFigures therapist = report.therapists().stream()
                .filter(one -> one.therapist().equals(line.therapist()))
                .findFirst()
                .orElseThrow();
        return week == null ? therapist.total() : therapist.week(week);
    }

    private void openHour(List<HeatCell> heat, DayOfWeek day, int hour) {
        Ratio booked = heat.stream()
                .filter(cell -> cell.weekday() == day && cell.hour() == hour)
                .map(HeatCell::booked)
                .findFirst()
                .orElseThrow();
        FigureRowsPane pane = new FigureRowsPane(
                utilisation,
                words,
                FigureCell.at(filter, day, hour),
                words.text(
                        "rows.hour",
                        day.getDisplayName(TextStyle.FULL, words.formats().locale()),
                        hour,
                        hour + 1),
                booked);
        pane.onClose(words.text("rows.close"), () -> show(null));
        show(pane);
    }
}
