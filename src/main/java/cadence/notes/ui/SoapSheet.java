package cadence.notes.ui;

import cadence.notes.CarryOffer;
import cadence.notes.DraftContent;
import cadence.notes.NotePart;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The six parts on one sheet. */
class SoapSheet extends FormLayout {

    private static final long serialVersionUID = 1;

    private final Map<NotePart, TextArea> areas = new EnumMap<>(NotePart.class);
    private final Map<NotePart, PartField> fields = new EnumMap<>(NotePart.class);
    private final Set<NotePart> carried = EnumSet.noneOf(NotePart.class);
    private final Button all = new Button();
    private transient CarryOffer offer = new CarryOffer(null, Set.of(), Map.of());
    private transient @Nullable Carrying deeds;

    SoapSheet(Runnable changed) {
        addClassName("sheet");
        setAutoResponsive(true);
        setLabelsAside(true);
        setMaxColumns(1);
        setExpandColumns(true);
        setExpandFields(true);
        setColumnWidth("300px");
        setLabelWidth("104px");
        setLabelSpacing("0px");
        setRowSpacing("0px");
        for (NotePart part : NotePart.values()) {
            var field = new PartField(part, area(part, changed), this::deeds);
            field.in(addFormItem(field, getTranslation("notes.part." + part.key())));
            fields.put(part, field);
        }
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        all.addClassName("carry-all");
        all.getElement().setAttribute("aria-keyshortcuts", "Alt+Shift+C");
        all.addClickListener(click -> deeds().carry(empty()));
        all.setVisible(false);
    }

    private TextArea area(NotePart part, Runnable changed) {
        var area = new TextArea();
        area.addClassName("note-t");
        area.setAriaLabel(getTranslation("notes.part." + part.key()));
        DraftKeeper.name(area, part.key());
        area.setMinRows(part.isSoap() ? 3 : 1);
        if (part == NotePart.AFTERCARE) {
            area.setPlaceholder(getTranslation("notes.part.empty.aftercare"));
        }
        area.setManualValidation(true);
        area.setValueChangeMode(NoteForm.SENDING);
        area.setValueChangeTimeout(NoteForm.PAUSE_MS);
        area.addValueChangeListener(change -> {
            Limits.check(area, area, DraftContent.PART_LIMIT);
            if (area.isEmpty()) {
                confirm(part);
            }
            all.setVisible(!empty().isEmpty());
            changed.run();
        });
        areas.put(part, area);
        return area;
    }

    void show(DraftContent content) {
        areas.forEach((part, area) -> area.setValue(content.part(part)));
        carried.clear();
        carried.addAll(content.carried());
        fields.keySet().forEach(this::mark);
    }

    /** Shows one part alone: what was typed into the others stays, however long it is. */
    void show(NotePart part, DraftContent content) {
        // Before the text: setting that saves, and no state may be saved in which the mark is missing.
        if (content.carried().contains(part)) {
            carried.add(part);
        } else {
            carried.remove(part);
        }
        Objects.requireNonNull(areas.get(part)).setValue(content.part(part));
        mark(part);
    }

    /** Who carries. */
    void help(Carrying helper) {
        deeds = helper;
    }

    private Carrying deeds() {
        return Objects.requireNonNull(deeds);
    }

    /** "Carry all from 1 Sep", to be placed under the sheet: into every part that is empty. */
    Button carryAll() {
        return all;
    }

    /** Parts in which nothing is written here, and something in the earlier note. */
    private Set<NotePart> empty() {
        return offer.parts().stream()
                .filter(part ->
                        Objects.requireNonNull(areas.get(part)).getValue().isBlank())
                .collect(Collectors.toSet());
    }

    /** What can be carried, and from when what is carried comes. */
    void offer(CarryOffer what) {
        offer = what;
        LocalDate from = what.from();
        String day = from == null ? "" : dayMonth(from);
        fields.forEach((part, field) -> {
            boolean offered = from != null && what.parts().contains(part);
            field.offer(offered ? getTranslation("notes.carry", day) : "");
            mark(part);
        });
        all.setText(getTranslation("notes.carry.all", day));
        all.setVisible(!empty().isEmpty());
    }

    /** The parts that still wait for their confirmation. */
    Set<NotePart> carried() {
        return Set.copyOf(carried);
    }

    void confirm(NotePart part) {
        carried.remove(part);
        mark(part);
    }

    /** As they may be saved: a part that is too long is left as it was saved before. */
    Map<NotePart, String> parts(DraftContent saved) {
        Map<NotePart, String> parts = new EnumMap<>(NotePart.class);
        areas.forEach((part, area) -> parts.put(part, fits(part) ? area.getValue() : saved.part(part)));
        return parts;
    }

    boolean fits(NotePart part) {
        return Limits.fits(Objects.requireNonNull(areas.get(part)), DraftContent.PART_LIMIT);
    }

    boolean fits() {
        return areas.keySet().stream().allMatch(this::fits);
    }

    void focus(NotePart part) {
        Objects.requireNonNull(areas.get(part)).focus();
    }

    void focusCarried() {
        carried.stream().findFirst().ifPresent(this::focus);
    }

    void focusTooLong() {
        areas.keySet().stream().filter(part -> !fits(part)).findFirst().ifPresent(this::focus);
    }

    private void mark(NotePart part) {
        LocalDate day = offer.carried().getOrDefault(part, offer.from());
        Objects.requireNonNull(fields.get(part))
                .carried(
                        !carried.contains(part)
                                ? ""
                                : day == null
                                        ? getTranslation("notes.carried.undated")
                                        : getTranslation("notes.carried", dayMonth(day)));
    }

    private static String dayMonth(LocalDate day) {
        return UiFormats.in(ZoneOffset.UTC).dayMonth(day);
    }
}
