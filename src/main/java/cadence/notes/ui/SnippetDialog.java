package cadence.notes.ui;

import cadence.notes.Snippet;
import cadence.notes.SnippetService;
import cadence.shared.ClinicId;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps snippets: one's own and the clinic's. A new one is inserted where the slash was typed. */
class SnippetDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** Whose a snippet is. */
    private enum Owner {
        OWN,
        CLINIC
    }

    private final transient SnippetService service;
    private final ClinicId clinic;
    private final transient Refusals refusals = new Refusals();
    private final Select<Snippet> which = new Select<>();
    private final TextField name = refusals.field("name", new TextField(getTranslation("notes.snippet.name")));
    private final TextArea text = refusals.field("text", new TextArea(getTranslation("notes.snippet.text")));
    private final RadioButtonGroup<Owner> owner = new RadioButtonGroup<>(getTranslation("notes.snippet.owner"));
    private final Button delete = new Button(getTranslation("notes.snippet.delete"), click -> delete());
    private String made = "";

    /**
     * Opens it.
     *
     * @param wanted the name that a new one begins with; null to change one that is there
     * @param closed gets the text of the snippet that was made, or nothing
     */
    SnippetDialog(SnippetService service, ClinicId clinic, @Nullable String wanted, Consumer<String> closed) {
        this.service = service;
        this.clinic = clinic;
        setHeaderTitle(getTranslation("notes.snippets"));
        setWidth("min(480px, calc(100vw - 32px))");
        setCloseOnOutsideClick(false);
        which.setLabel(getTranslation("notes.snippet"));
        which.setEmptySelectionAllowed(true);
        which.setEmptySelectionCaption(getTranslation("notes.snippets.new"));
        which.setItemLabelGenerator(snippet -> snippet == null ? getTranslation("notes.snippets.new") : label(snippet));
        which.addValueChangeListener(change -> show(change.getValue()));
        name.setManualValidation(true);
        text.setManualValidation(true);
        text.setMinRows(3);
        owner.setItems(Owner.values());
        owner.setItemLabelGenerator(value -> getTranslation("notes.snippet.owner." + value));
        owner.addClassName("segments");
        var form = new FormLayout(which, name, text, owner);
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setMaxColumns(1);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        add(new Paragraph(getTranslation("notes.snippets.hint", "{side}")), form);
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        var close = new Button(getTranslation("notes.snippets.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var save = new Button(getTranslation("notes.snippet.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(delete, close, save);
        reload(null);
        if (wanted != null) {
            name.setValue(wanted);
        }
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                closed.accept(made);
            } else if (wanted == null) {
                which.focus();
            } else {
                name.focus();
            }
        });
    }

    private void reload(@Nullable Snippet chosen) {
        List<Snippet> all = service.of(clinic);
        which.setItems(all);
        which.setValue(chosen);
        show(chosen);
    }

    private void show(@Nullable Snippet snippet) {
        name.setValue(snippet == null ? "" : snippet.name());
        text.setValue(snippet == null ? "" : snippet.text());
        owner.setValue(snippet == null || snippet.isOwn() ? Owner.OWN : Owner.CLINIC);
        owner.setReadOnly(snippet != null);
        delete.setVisible(snippet != null);
    }

    private void save() {
        Snippet chosen = which.getValue();
        if (chosen == null) {
            ClinicId whose = owner.getValue() == Owner.CLINIC ? clinic : null;
            if (refusals.attempt(() ->
                    made = service.add(name.getValue(), text.getValue(), whose).text())) {
                close();
            }
        } else if (refusals.attempt(
                () -> service.change(chosen.id(), name.getValue(), text.getValue(), chosen.version()))) {
            close();
        }
    }

    private void delete() {
        Snippet chosen = which.getValue();
        if (chosen != null && refusals.attempt(() -> service.delete(chosen.id()))) {
            reload(null);
            which.focus();
        }
    }

    private String label(Snippet snippet) {
        return snippet.isOwn() ? snippet.name() : getTranslation("notes.snippet.of-clinic", snippet.name());
    }
}
