package cadence.notes.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before a draft is thrown away. */
class DiscardDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1;

    DiscardDialog(String client, Runnable discard) {
        setHeader(getTranslation("notes.discard.title", client));
        setText(getTranslation("notes.discard.text"));
        setCancelable(true);
        setCancelText(getTranslation("notes.discard.keep"));
        setConfirmText(getTranslation("notes.discard.confirm"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> discard.run());
    }
}
