package cadence.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartsTest {

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void a_head_shows_the_path_the_title_and_what_can_be_done() {
        var head = new PageHead("Tomasz Wiśniewski")
                .crumbs("Path", new Crumb("Clients", "clients"), new Crumb("Tomasz Wiśniewski", null))
                .facts("41, born 3 Feb 1985", "", "07700 900142")
                .actions(new Button("Book"));
        UI.getCurrent().add(head);

        assertThat(_get(head, H1.class).getText()).isEqualTo("Tomasz Wiśniewski");
        assertThat(_get(head, Anchor.class).getHref()).isEqualTo("clients");
        assertThat(_find(head, Span.class)).extracting(Span::getText).contains("41, born 3 Feb 1985", "07700 900142");
        _assertOne(head, Button.class, spec -> spec.withText("Book"));
    }

    @Test
    void a_count_stands_between_the_title_and_the_remark() {
        var head = new SectionHead("Unfinished notes").aside("due within 24 h").count(4);

        assertThat(head.getElement().getTextRecursively()).isEqualTo("Unfinished notes4due within 24 h");
    }

    @Test
    void the_first_filter_is_pressed_until_another_one_is() {
        List<String> chosen = new ArrayList<>();
        var bar = new FilterBar<String>("Filter accounts")
                .add("all", "All", 31)
                .add("active", "Active", 25)
                .onChange(chosen::add);
        UI.getCurrent().add(bar);
        assertThat(bar.selected()).isEqualTo("all");

        _click(_get(bar, Button.class, spec -> spec.withText("Active")));

        assertThat(chosen).containsExactly("active");
        assertThat(bar.selected()).isEqualTo("active");
        assertThat(_find(bar, Button.class))
                .extracting(button -> button.getElement().getAttribute("aria-pressed"))
                .containsExactly("false", "true");
    }

    @Test
    void choosing_a_filter_in_code_tells_nobody() {
        List<String> chosen = new ArrayList<>();
        var bar = new FilterBar<String>("Filter")
                .add("a", "A", 1)
                .add("b", "B", 2)
                .onChange(chosen::add);

        bar.select("b");

        assertThat(chosen).isEmpty();
        assertThat(bar.selected()).isEqualTo("b");
    }

    @Test
    void undo_runs_once_and_closes_the_notice() {
        var undone = new AtomicInteger();
        var notice = Notices.undo("Session cancelled, 14:22.", "Undo", undone::incrementAndGet);
        Button undo = _get(notice, Button.class, spec -> spec.withText("Undo"));

        _click(undo);
        undo.click();

        assertThat(undone).hasValue(1);
        assertThat(notice.isOpened()).isFalse();
    }

    @Test
    void only_what_forbids_treatment_interrupts_a_screen_reader() {
        assertThat(AlertLine.stop("Red flag", "Fever, 38.4 °C").getAriaRole()).hasValue("alert");
        assertThat(AlertLine.caution("Caution", "Anticoagulant").getAriaRole()).isEmpty();
    }

    @Test
    void a_definition_reaches_screen_readers_too() {
        var figure = new Figure("Booked", "71.9", "%", "+2.1 points")
                .definition("Booked minutes ÷ available minutes.", "1,410 ÷ 1,680 = 83.9 %");
        UI.getCurrent().add(figure);

        Button opener = _get(figure, Button.class, spec -> spec.withText("Booked"));
        String id = opener.getElement().getAttribute("aria-describedby");

        assertThat(_get(figure, Span.class, spec -> spec.withId(id)).getText())
                .isEqualTo("Booked minutes ÷ available minutes. 1,410 ÷ 1,680 = 83.9 %");
    }

    @Test
    void a_table_aligns_its_figures() {
        var table = new DataTable("Goals").column("Measure").figures("Now").row("Going downstairs", 7);

        assertThat(table.getElement().getOuterHTML()).contains("<td class=\"n\"><span>7</span></td>");
    }

    @Test
    void a_cell_of_a_table_that_stacks_knows_its_column() {
        var table = new DataTable("Events")
                .column("Event")
                .column("Goal")
                .stacking()
                .row("Reading Half", "1:38");

        assertThat(table.getElement().getOuterHTML()).contains("<td data-name=\"Goal\"><span>1:38</span></td>");
    }

    @Test
    void a_day_ends_after_it_begins() {
        var reading = new Reading("The day", List.of("Time"), List.of());

        assertThatThrownBy(() -> new DayStrip.Day(600, 600, null, List.of(), List.of(), reading))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
