package cadence.diary.ui;

import cadence.diary.Fit;
import cadence.shared.ui.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The free times of a day as choices, and a sentence when the wanted time is none of them. */
class FreeTimes extends Div {

    private static final int SHOWN = 16;

    private final Paragraph head = new Paragraph();
    private final Div times = new Div();
    private final Paragraph remark = new Paragraph();
    private final Consumer<LocalTime> choose;

    FreeTimes(Consumer<LocalTime> choose) {
        this.choose = choose;
        head.addClassName("sec");
        times.addClassName("filter-bar");
        remark.addClassName("warn");
        remark.getElement().setAttribute("role", "status");
        times.getElement().setAttribute("role", "group");
        add(head, times, remark);
    }

    /** Shows what is free; many are cut, as the time can be typed too. */
    void show(List<Instant> starts, Formats formats, String whose, String day) {
        times.removeAll();
        head.setText(
                starts.isEmpty()
                        ? getTranslation("diary.free.none", whose, day)
                        : getTranslation(
                                "diary.free.some", whose, day, formats.zone().getId()));
        times.getElement().setAttribute("aria-label", head.getText());
        starts.stream().limit(SHOWN).forEach(start -> {
            var button = new Button(
                    formats.time(start),
                    click -> choose.accept(start.atZone(formats.zone()).toLocalTime()));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.addClassName("num");
            times.add(button);
        });
        if (starts.size() > SHOWN) {
            var more = new Span(getTranslation("diary.free.more", starts.size() - SHOWN));
            more.addClassName("sec");
            times.add(more);
        }
    }

    void nothingKnown() {
        head.setText("");
        times.removeAll();
        fit(Optional.empty(), "");
    }

    /** Says in a sentence that the wanted time is not in the therapist's hours; nothing when it is. */
    void fit(Optional<Fit> fit, String whose) {
        remark.setText(fit.filter(found -> found != Fit.INSIDE)
                .map(found -> getTranslation("diary.fit." + found, whose))
                .orElse(""));
    }
}
