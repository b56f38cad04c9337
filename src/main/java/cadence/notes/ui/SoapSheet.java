package cadence.notes.ui;

import cadence.notes.DraftContent;
import cadence.notes.NotePart;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The six parts on one sheet. */
class SoapSheet extends FormLayout {

    private static final long serialVersionUID = 1;

    private final Map<NotePart, TextArea> areas = new EnumMap<>(NotePart.class);

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
            addFormItem(area(part, changed), getTranslation("notes.part." + part.key()));
        }
    }

    private TextArea area(NotePart part, Runnable changed) {
        var area = new TextArea();
        area.addClassName("note-t");
        area.setAriaLabel(getTranslation("notes.part." + part.key()));
        DraftKeeper.name(area, part.key());
        area.setMinRows(part.isSoap() ? 3 : 1);
        area.setManualValidation(true);
        area.setValueChangeMode(NoteForm.SENDING);
        area.setValueChangeTimeout(NoteForm.PAUSE_MS);
        area.addValueChangeListener(change -> {
            Limits.check(area, area, DraftContent.PART_LIMIT);
            changed.run();
        });
        areas.put(part, area);
        return area;
    }

    void show(DraftContent content) {
        areas.forEach((part, area) -> area.setValue(content.part(part)));
    }

    /** As they may be saved: a part that is too long is left as it was saved before. */
    Map<NotePart, String> parts(DraftContent saved) {
        Map<NotePart, String> parts = new EnumMap<>(NotePart.class);
        areas.forEach((part, area) ->
                parts.put(part, Limits.fits(area, DraftContent.PART_LIMIT) ? area.getValue() : saved.part(part)));
        return parts;
    }

    boolean fits() {
        return areas.values().stream().allMatch(area -> Limits.fits(area, DraftContent.PART_LIMIT));
    }

    void focus(NotePart part) {
        Objects.requireNonNull(areas.get(part)).focus();
    }

    void focusTooLong() {
        areas.values().stream()
                .filter(area -> !Limits.fits(area, DraftContent.PART_LIMIT))
                .findFirst()
                .ifPresent(TextArea::focus);
    }
}
