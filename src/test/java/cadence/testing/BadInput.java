package cadence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * What people paste, mistype and try: put to a field of a form, each is either kept and found again as it was typed, or refused
 * with a sentence beside that very field, what was typed still in it and nothing written.
 */
public final class BadInput {

    /** Days that no form has a use for. */
    public static final List<LocalDate> DAYS =
            List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.MIN, LocalDate.MAX);

    /** Numbers that no form has a use for. */
    public static final List<Integer> NUMBERS = List.of(-1, Integer.MIN_VALUE, Integer.MAX_VALUE);

    public static final String HTML = "<img src=x onerror=window.hit=1>";

    private enum Fate {
        KEPT,
        REFUSED,
        /** Kept where the field may be empty, refused where it must not be. */
        NOTHING
    }

    private record Text(String name, String typed, Fate fate) {}

    private final int limit;
    private boolean required;
    private boolean shaped;

    private BadInput(int limit) {
        this.limit = limit;
    }

    /** @param limit how many characters the field takes */
    public static BadInput text(int limit) {
        return new BadInput(limit);
    }

    /** The field must hold something. */
    public BadInput required() {
        required = true;
        return this;
    }

    /** The field takes one shape only, such as an email address. */
    public BadInput shaped() {
        shaped = true;
        return this;
    }

    /** All of the texts, for a search: whatever it finds, it goes on. */
    public static List<String> texts() {
        return new BadInput(100).all().stream().map(Text::typed).toList();
    }

    private List<Text> all() {
        return List.of(
                new Text("empty", "", Fate.NOTHING),
                new Text("blank", " \t\u00A0\u3000 ", Fate.NOTHING),
                new Text("invisible", "\u200B\u2060\uFEFF", Fate.NOTHING),
                new Text("one too long", "x".repeat(limit + 1), Fate.REFUSED),
                new Text("100 kB", "<b>😀</b> שלום ".repeat(7_000).substring(0, 100_000), Fate.REFUSED),
                new Text("emoji", "🏃🏽‍♀️ 👨‍👩‍👧 Zoë", Fate.KEPT),
                new Text("right to left", "\u202Eשלום\u202C \u2067مرحبا\u2069 abc", Fate.KEPT),
                new Text("HTML", HTML, Fate.KEPT),
                new Text("SQL", "'; drop table x; -- \\ {0}", Fate.KEPT),
                new Text("NUL", "a\0b\u0007c", Fate.KEPT),
                new Text("half a character", "a\uD83Db", Fate.REFUSED),
                new Text("other half", "\uDE00", Fate.REFUSED));
    }

    /**
     * Puts every text to the field.
     *
     * @param form opens the form afresh, everything else in it in order, and gives the field
     * @param submit by the form's own button
     * @param state all that the form writes, as one text
     */
    public <F extends Component & HasValue<?, String> & HasValidationProperties> void put(
            Supplier<F> form, Runnable submit, Supplier<String> state) {
        F field = form.get();
        for (Text text : all()) {
            String before = state.get();
            LocatorJ._setValue(field, text.typed());
            submit.run();
            if (field.isInvalid()) {
                assertThat(fate(text)).as("%s is refused", text.name()).isEqualTo(Fate.REFUSED);
                assertThat(field.getValue()).as(text.name()).isEqualTo(text.typed());
                assertRefused(field, text.name(), before, state.get());
            } else {
                assertThat(fate(text)).as("%s is kept", text.name()).isEqualTo(Fate.KEPT);
                if (text.fate() != Fate.NOTHING) {
                    assertThat(visible(state.get())).as(text.name()).contains(visible(text.typed()));
                }
                field = form.get();
            }
        }
    }

    private Fate fate(Text text) {
        return switch (text.fate()) {
            case NOTHING -> required ? Fate.REFUSED : Fate.KEPT;
            case KEPT -> shaped ? Fate.REFUSED : Fate.KEPT;
            case REFUSED -> Fate.REFUSED;
        };
    }

    /** Puts values that all have to be refused to the field; the form stays open between them. */
    @SafeVarargs
    public static <T, F extends Component & HasValue<?, T> & HasValidationProperties> void refused(
            F field, Runnable submit, Supplier<String> state, List<? extends T> values, T... more) {
        String before = state.get();
        for (T value : java.util.stream.Stream.concat(values.stream(), java.util.Arrays.stream(more))
                .toList()) {
            field.setValue(value);
            submit.run();
            assertThat(field.getValue()).isEqualTo(value);
            assertRefused(field, String.valueOf(value), before, state.get());
        }
    }

    /** Types what is no date, no time or no number at all, which must not count as nothing. */
    public static <F extends Component & HasValue<?, ?> & HasValidationProperties> void unreadable(
            F field, Runnable submit, Supplier<String> state) {
        String before = state.get();
        type(field, "31/31/2026 <b>");
        submit.run();
        assertThat(field.getElement().getProperty("_inputElementValue")).isEqualTo("31/31/2026 <b>");
        assertRefused(field, "unreadable", before, state.get());
    }

    /** As the browser tells the server of what it cannot read. */
    public static void type(Component field, String text) {
        if (field instanceof HasValue<?, ?> value) {
            value.clear();
        }
        field.getElement().setProperty("_inputElementValue", text);
        BasicUtilsKt._fireDomEvent(field, "unparsable-change");
    }

    private static <F extends Component & HasValidationProperties> void assertRefused(
            F field, String name, String before, String after) {
        assertThat(field.isInvalid()).as("%s is refused", name).isTrue();
        assertThat(field.getErrorMessage())
                .as(name)
                .isNotBlank()
                .doesNotStartWith("!")
                .hasSizeLessThan(200);
        assertThat(field.isAttached()).as("%s: the form is open", name).isTrue();
        assertThat(after).as("%s: nothing is written", name).isEqualTo(before);
    }

    /** Without what a form may leave out: edges, control characters, kinds of space. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Z}]", "");
    }
}
