package cadence.notes.ui;

import cadence.notes.CarryOffer;
import cadence.notes.CopyForwardService;
import cadence.notes.DraftContent;
import cadence.notes.FavouriteTechniquesService;
import cadence.notes.NotePart;
import cadence.notes.OpenedNote;
import cadence.notes.SnippetService;
import cadence.shared.AppointmentId;
import cadence.shared.ui.Notices;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What shortens the writing of a note: snippets, favourite techniques, and parts of the latest signed note. */
final class QuickWriting implements Carrying, Snippets.Keeping {

    private final CopyForwardService copies;
    private final SnippetService snippets;
    private final OpenedNote opened;
    private final NoteForm form;
    private final Supplier<DraftContent> written;
    private final Runnable save;

    /** The services it asks, as one. */
    record Helpers(CopyForwardService copies, SnippetService snippets, FavouriteTechniquesService favourites) {}

    /**
     * Helps with this form from now on.
     *
     * @param written what stands on the page
     * @param save saves what stands on the page
     */
    QuickWriting(Helpers helpers, OpenedNote opened, NoteForm form, Supplier<DraftContent> written, Runnable save) {
        this.copies = helpers.copies();
        this.snippets = helpers.snippets();
        this.opened = opened;
        this.form = form;
        this.written = written;
        this.save = save;
        form.help(
                this,
                this,
                type -> type == null ? List.of() : helpers.favourites().of(type));
        form.sheet().offer(offer());
        showSnippets();
    }

    @Override
    public void carry(Set<NotePart> parts) {
        Set<NotePart> fitting = parts.stream().filter(form.sheet()::fits).collect(Collectors.toSet());
        change(() -> copies.carry(appointment(), written.get(), fitting), fitting);
        form.keys().carried();
    }

    @Override
    public void confirm(NotePart part) {
        form.sheet().confirm(part);
        save.run();
    }

    @Override
    public void remove(NotePart part) {
        DraftContent before = written.get();
        change(() -> copies.remove(appointment(), before, part), Set.of(part));
        String left = written.get().part(part);
        Notices.undo(
                I18NProvider.translate("notes.carried.removed"), I18NProvider.translate("notes.discard.undo"), () -> {
                    // What was typed since stays: then it is carried once more, below it.
                    if (written.get().part(part).equals(left)) {
                        change(() -> before, Set.of(part));
                    } else {
                        carry(Set.of(part));
                    }
                });
    }

    @Override
    public void keep(String name, boolean fresh) {
        new SnippetDialog(snippets, opened.session().clinic(), fresh ? name : null, made -> {
                    showSnippets();
                    form.snippets().resume(made);
                })
                .open();
    }

    private void change(Supplier<DraftContent> deed, Set<NotePart> parts) {
        try {
            DraftContent with = deed.get();
            form.sheet().offer(offer());
            parts.forEach(part -> form.sheet().show(part, with));
            save.run();
        } catch (DataAccessException | TransactionException unreachable) {
            Notices.refusal(I18NProvider.translate("notes.carry.trouble"));
        }
    }

    private CarryOffer offer() {
        return copies.offer(appointment());
    }

    private void showSnippets() {
        form.snippets().show(snippets.of(opened.session().clinic()));
    }

    private AppointmentId appointment() {
        return opened.session().appointment();
    }
}
