package cadence.utilisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.ui.Texts;
import cadence.utilisation.Figures;
import cadence.utilisation.Measure;
import cadence.utilisation.Period;
import cadence.utilisation.TherapistFigures;
import cadence.utilisation.UtilisationClinic;
import cadence.utilisation.UtilisationReport;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UtilisationCsvTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 23);
    private static final Figures WEEK = new Figures(
            new Figures.Minutes(1680, 300, 105, 1275, 210, 170, 275),
            new Figures.Visits(9, 5, 1, 2, 1, 1),
            new Figures.Others(4, 2, 2, 2, 3, 1));

    private final UtilisationClinic clinic = new UtilisationClinic(
            ClinicId.next(), "21st Century Clinic", ZoneId.of("Europe/London"), 70, 80, true, false);

    private List<CsvRecord> csvOf(String therapist, Figures figures) {
        UtilisationReport report = new UtilisationReport(
                new Period(MONDAY, MONDAY.plusDays(6)),
                figures,
                Figures.NONE,
                Map.of(MONDAY, figures),
                List.of(new TherapistFigures(AccountId.next(), therapist, figures, Map.of(MONDAY, figures))));
        Texts texts = new Texts();
        String csv = new UtilisationCsv((key, arguments) -> texts.getTranslation(key, Locale.UK, arguments))
                .of(clinic, report);
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .detectBomHeader(false)
                .ofCsvRecord(csv.substring(1))
                .stream()
                .toList();
    }

    @Test
    void every_therapist_has_a_line_a_week_and_a_total() {
        List<CsvRecord> lines = csvOf("Elise Hartley", WEEK);
        assertThat(lines.get(0).getFields()).startsWith("Clinic", "Therapist", "Week from Monday", "Rostered min");
        assertThat(lines.get(1).getFields())
                .startsWith(
                        "21st Century Clinic",
                        "Elise Hartley",
                        "2026-03-23",
                        "1680",
                        "300",
                        "105",
                        "1275",
                        "210",
                        "170",
                        "275",
                        "9",
                        "5",
                        "1",
                        "2",
                        "1",
                        "1",
                        "4",
                        "2",
                        "2",
                        "2",
                        "3",
                        "1",
                        "16.5",
                        "21.6",
                        "16.7");
        assertThat(lines.get(2).getFields()).startsWith("21st Century Clinic", "Elise Hartley", "Whole period", "1680");
        assertThat(lines.get(4).getFields()).startsWith("21st Century Clinic", "Clinic", "Whole period", "1680");
        assertThat(lines.get(1).getFieldCount()).isEqualTo(lines.get(0).getFieldCount());
    }

    @Test
    void a_ratio_of_nothing_is_empty() {
        assertThat(csvOf("Elise Hartley", Figures.NONE).get(1).getFields().subList(22, 31))
                .containsOnly("");
    }

    @Test
    void the_definitions_come_along() {
        assertThat(csvOf("Elise Hartley", WEEK))
                .filteredOn(line -> line.getField(0).equals("Plan adherence"))
                .singleElement()
                .satisfies(line -> assertThat(line.getField(1)).startsWith("Planned sessions attended inside"));
        assertThat(csvOf("Elise Hartley", WEEK).size()).isEqualTo(5 + 1 + Measure.values().length);
    }

    @Test
    void a_name_that_a_spreadsheet_takes_for_a_formula_stays_a_name() {
        assertThat(csvOf("=HYPERLINK(\"http://x\")", WEEK).get(1).getField(1)).isEqualTo("'=HYPERLINK(\"http://x\")");
        assertThat(UtilisationCsv.harmless("+1")).isEqualTo("'+1");
        assertThat(UtilisationCsv.harmless("-1")).isEqualTo("'-1");
        assertThat(UtilisationCsv.harmless("@A1")).isEqualTo("'@A1");
        assertThat(UtilisationCsv.harmless("\tx")).isEqualTo("'\tx");
        assertThat(UtilisationCsv.harmless("O’Neill")).isEqualTo("O’Neill");
    }
}
