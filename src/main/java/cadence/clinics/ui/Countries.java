package cadence.clinics.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The countries of ISO 3166 to choose from, by name in the reader's language. */
final class Countries {

    private Countries() {}

    static ComboBox<String> field(String label, String value) {
        ComboBox<String> field = new ComboBox<>(label);
        Locale reader = Locale.UK;
        List<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .sorted(Comparator.comparing(code -> name(code, reader)))
                .toList();
        field.setItems(codes);
        field.setItemLabelGenerator(code -> name(code, reader));
        field.setValue(value);
        return field;
    }

    private static String name(String code, Locale reader) {
        return Locale.of("", code).getDisplayCountry(reader);
    }
}
