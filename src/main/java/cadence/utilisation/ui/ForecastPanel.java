package cadence.utilisation.ui;

import cadence.shared.ui.EmptyState;
import cadence.shared.ui.ListAndDetail;
import cadence.shared.ui.SectionHead;
import cadence.utilisation.Forecast;
import cadence.utilisation.Ratio;
import cadence.utilisation.TherapistWorkload;
import cadence.utilisation.UtilisationClinic;
import cadence.utilisation.Workload;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** A clinic's coming weeks: figures, a bar for each week, a line for each therapist; what makes a line up beside them. */
class ForecastPanel extends ListAndDetail {

    private static final long serialVersionUID = 1;

    private final transient FigureWords words;
    private final transient UtilisationClinic clinic;
    private final transient Forecast forecast;

    ForecastPanel(FigureWords words, UtilisationClinic clinic, Forecast forecast) {
        super(() -> {});
        this.words = words;
        this.clinic = clinic;
        this.forecast = forecast;
        setMasterSize("min(100%, 720px)");
        setDetailSize("360px");
        // The layout itself hears Esc only within the detail.
        Shortcuts.addShortcutListener(this, () -> show(null), Key.ESCAPE).listenOn(this);
        addBackdropClickListener(click -> show(null));
        setMaster(master());
    }

    private Div master() {
        Workload total = forecast.total();
        Div body = new Div();
        body.addClassName("page-body");
        body.add(new ForecastFigures(words, clinic, total, forecast.weeks().values()));
        if (total.demand().minutes() == 0 && total.capacity() == 0) {
            body.add(new EmptyState(words.text("forecast.none")));
            return body;
        }
        SectionHead weeks = new SectionHead(words.text("forecast.by-week"));
        weeks.count(clinic.zone().getId());
        weeks.addClassName("bare");
        body.add(
                weeks,
                new ForecastGrid(words, words.text("forecast.by-week"), this::openWeek)
                        .weeks(
                                forecast.weeks().entrySet().stream()
                                        .map(entry -> week(entry.getKey(), entry.getValue()))
                                        .toList(),
                                total(words.text("forecast.total"), total, List.of())));
        SectionHead people = new SectionHead(words.text("forecast.by-therapist"));
        people.addClassName("bare");
        body.add(
                people,
                new ForecastGrid(words, words.text("forecast.by-therapist"), this::openTherapist)
                        .people(
                                words.text("column.therapist"),
                                forecast.therapists().stream()
                                        .map(this::therapist)
                                        .toList(),
                                total(words.text("total.clinic"), total, loads(this::of))));
        return body;
    }

    private Workload of(LocalDate monday) {
        return forecast.weeks().getOrDefault(monday, Workload.NONE);
    }

    private ForecastLine week(LocalDate monday, Workload workload) {
        boolean present = monday.equals(forecast.weeks().firstKey());
        return new ForecastLine(
                words.formats().dayMonth(monday),
                present ? words.text("forecast.present") : "",
                monday,
                null,
                clinic,
                workload,
                List.of());
    }

    private ForecastLine therapist(TherapistWorkload therapist) {
        return new ForecastLine(
                therapist.name(),
                therapist.worksHere() ? "" : words.text("forecast.left"),
                null,
                therapist.therapist(),
                clinic,
                therapist.total(),
                loads(therapist::week));
    }

    private List<Ratio> loads(Function<LocalDate, Workload> workload) {
        return forecast.weeks().keySet().stream()
                .map(workload)
                .map(Workload::load)
                .toList();
    }

    private ForecastLine total(String name, Workload workload, List<Ratio> weeks) {
        return new ForecastLine(name, "", null, null, clinic, workload, weeks);
    }

    private void openWeek(ForecastLine line) {
        LocalDate monday = line.week();
        if (monday != null) {
            open(new ForecastPane(
                    words,
                    words.text("forecast.week-of", words.formats().dayMonth(monday)),
                    clinic.name(),
                    line.workload(),
                    forecast.therapists().stream()
                            .map(one -> new ForecastPane.Part(one.name(), one.week(monday)))
                            .toList()));
        }
    }

    private void openTherapist(ForecastLine line) {
        TherapistWorkload therapist = forecast.therapists().stream()
                .filter(one -> one.therapist().equals(line.therapist()))
                .findFirst()
                .orElseThrow();
        open(new ForecastPane(
                words,
                therapist.name(),
                clinic.name(),
                line.workload(),
                forecast.weeks().keySet().stream()
                        .map(monday -> new ForecastPane.Part(
                                words.text("forecast.week-of", words.formats().dayMonth(monday)),
                                therapist.week(monday)))
                        .toList()));
    }

    private void open(ForecastPane pane) {
        pane.onClose(words.text("rows.close"), () -> show(null));
        show(pane);
    }
}
