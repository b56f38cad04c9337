package cadence.utilisation.ui;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.utilisation.ClinicFigures;
import cadence.utilisation.Figures;
import cadence.utilisation.Measure;
import cadence.utilisation.Ratio;
import cadence.utilisation.TherapistFigures;
import cadence.utilisation.UtilisationClinic;
import cadence.utilisation.UtilisationReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table: a therapist, a clinic, or the sum of all of them.
 *
 * @param therapist null unless the line is a therapist's
 * @param clinic whose band and zone hold; null for the sum over several clinics
 * @param weeks booked by available for each ISO week; empty if the weeks are not shown
 */
record FigureLine(
        @Nullable AccountId therapist,
        @Nullable UtilisationClinic clinic,
        String name,
        Figures figures,
        List<Ratio> weeks) {

    static FigureLine of(UtilisationClinic clinic, UtilisationReport report, TherapistFigures therapist) {
        return new FigureLine(
                therapist.therapist(), clinic, therapist.name(), therapist.total(), weeks(report, therapist::week));
    }

    static FigureLine total(UtilisationClinic clinic, UtilisationReport report, String name) {
        return new FigureLine(null, clinic, name, report.total(), weeks(report, report::week));
    }

    static FigureLine of(ClinicFigures line) {
        return new FigureLine(null, line.clinic(), line.clinic().name(), line.total(), List.of());
    }

    @Nullable
    ClinicId clinicId() {
        return clinic == null ? null : clinic.id();
    }

    /** Percent for the drawing; null where nothing was available. */
    List<@Nullable BigDecimal> percents() {
        List<@Nullable BigDecimal> percents = new ArrayList<>();
        weeks.forEach(week -> percents.add(week.percent()
                .map(value -> value.setScale(1, RoundingMode.HALF_UP))
                .orElse(null)));
        return percents;
    }

    private static List<Ratio> weeks(UtilisationReport report, Function<LocalDate, Figures> figures) {
        return report.period().weeks().stream()
                .map(figures)
                .map(Measure.BOOKED::of)
                .toList();
    }
}
