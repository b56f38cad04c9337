package cadence.utilisation.ui;

import cadence.shared.AccountId;
import cadence.shared.TreatmentType;
import cadence.shared.ui.LoadBar;
import cadence.utilisation.Demand;
import cadence.utilisation.Ratio;
import cadence.utilisation.UtilisationClinic;
import cadence.utilisation.UtilisationClinic.Band;
import cadence.utilisation.Workload;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of one of the tables: a week, a therapist, a clinic, or the sum of all of them.
 *
 * @param name as it is shown
 * @param remark a quiet word under the name, may be empty
 * @param week null unless the line is a week's
 * @param therapist null unless the line is a therapist's
 * @param clinic whose band holds; null for several clinics together
 * @param weeks demand by capacity for each week; empty if they are not shown
 */
record ForecastLine(
        String name,
        String remark,
        @Nullable LocalDate week,
        @Nullable AccountId therapist,
        @Nullable UtilisationClinic clinic,
        Workload workload,
        List<Ratio> weeks) {

    Demand demand() {
        return workload.demand();
    }

    long planned(TreatmentType type) {
        return workload.of(type).planned();
    }

    Band band() {
        if (clinic == null) {
            return Band.NONE;
        }
        return ForecastFigures.isAbove(clinic, workload) ? Band.ABOVE : clinic.band(workload.load());
    }

    LoadBar.Load bar(long most, String reading) {
        List<LoadBar.Part> parts = new ArrayList<>();
        for (TreatmentType type : TreatmentType.values()) {
            parts.add(new LoadBar.Part(kind(type), planned(type)));
        }
        parts.add(new LoadBar.Part("other", demand().other()));
        return new LoadBar.Load(
                parts,
                workload.capacity(),
                clinic == null ? 0 : clinic.targetLow(),
                clinic == null ? 0 : clinic.targetHigh(),
                most,
                reading);
    }

    /** Percent for the drawing; null where nothing is available. */
    List<@Nullable BigDecimal> percents() {
        List<@Nullable BigDecimal> percents = new ArrayList<>();
        weeks.forEach(week -> percents.add(week.percent()
                .map(value -> value.setScale(1, RoundingMode.HALF_UP))
                .orElse(null)));
        return percents;
    }

    static String kind(TreatmentType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
