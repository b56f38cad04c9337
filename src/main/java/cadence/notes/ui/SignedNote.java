package cadence.notes.ui;

import cadence.notes.AttachmentRow;
import cadence.notes.CoSignature;
import cadence.notes.NoteComparison;
import cadence.notes.OpenedNote;
import cadence.notes.ui.NoteVersions.Version;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A signed note, read-only, with its addenda; for its author also compared with what led there. */
class SignedNote extends Div {

    private static final long serialVersionUID = 1;

    private final transient OpenedNote note;
    private final transient NoteVersions versions;
    private final Div words = new Div();
    private final Div beside = new Div();
    private final Div signedWords;
    private final SignedFindings findings;
    private final VersionLine line;
    private final @Nullable CompareBar bar;

    SignedNote(OpenedNote note, List<AttachmentRow> files, NoteVersions versions) {
        this.note = note;
        this.versions = versions;
        addClassNames("page-body", "split", "signed-note");
        // Nothing in it need have the focus, and it scrolls: by the arrow keys too.
        getElement().setAttribute("tabindex", "0");
        signedWords = SignedSheet.of(note.content());
        findings = new SignedFindings(note, files);
        line = new VersionLine(note, versions.all(), this::choose, this::addendum);
        line.setVisible(versions.canCompare() || !note.addenda().isEmpty());
        bar = versions.canCompare() ? new CompareBar(versions, this::show) : null;
        var main = new Div();
        main.addClassName("stack");
        if (bar != null) {
            main.add(bar);
            step(bar, Key.ARROW_DOWN, 1);
            step(bar, Key.ARROW_UP, -1);
        }
        main.add(words);
        CoSignature asked = note.coSignature();
        if (asked != null && !asked.remarks().isEmpty()) {
            // What is still wanted comes first; what was said stands with the addenda.
            var remarks = new LeadRemarks(asked, UiFormats.in(note.session().zone()));
            main.addComponentAtIndex(main.indexOf(words) + (asked.isAwaited() ? 0 : 1), remarks);
        }
        if (!note.addenda().isEmpty()) {
            main.add(SignedSheet.addenda(note));
        }
        var side = new Div(line, beside);
        side.addClassName("side");
        add(main, side);
        show();
    }

    private void step(CompareBar through, Key key, int by) {
        Shortcuts.addShortcutListener(this, () -> through.step(by), key, KeyModifier.ALT)
                .setBrowserDefaultAllowed(false);
    }

    private void choose(Version version) {
        if (bar == null || version.isSigned()) {
            if (bar != null) {
                bar.showSigned();
            }
        } else {
            bar.compare(version);
        }
    }

    private void addendum(int number) {
        getElement()
                .executeJs(
                        "this.querySelector('#' + $0)?.scrollIntoView({ block: 'nearest' })",
                        SignedSheet.addendumId(number));
    }

    private void show() {
        words.removeAll();
        beside.removeAll();
        if (bar != null && bar.isComparing()) {
            compare(bar);
        } else {
            words.add(signedWords);
            beside.add(findings);
            line.mark(versions.signed(), null);
        }
    }

    private void compare(CompareBar by) {
        Version earlier = by.earlier();
        Version later = by.later();
        var comparison = NoteComparison.between(versions.content(earlier), versions.content(later));
        var sheet = new ComparedSheet(comparison);
        var changed = new WhatChanged(
                comparison,
                note.session(),
                getTranslation(later.isSigned() ? "notes.compare.to-signed" : "notes.compare.to-draft"));
        words.add(sheet);
        beside.add(changed);
        by.walk(Stream.concat(sheet.places().stream(), changed.places().stream())
                .toList());
        line.mark(later, earlier);
    }
}
