package cadence.notes.ui;

import cadence.clients.ClientAction;
import cadence.clients.ClientRef;
import cadence.notes.ClientStoryService;
import cadence.notes.NoteNavigation;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/** "Open note, 14:00" on the client's page, while the note of today's session is still to be written. */
@SpringComponent
class OpenNoteAction implements ClientAction {

    private final ClientStoryService stories;

    OpenNoteAction(ClientStoryService stories) {
        this.stories = stories;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> action(ClientRef client, Runnable afterwards) {
        return stories.sessionOfToday(client)
                .filter(session -> !session.signed())
                .map(session -> {
                    Button open = new Button(
                            I18NProvider.translate(
                                    "notes.client.open",
                                    UiFormats.in(session.zone()).time(session.startsAt())),
                            click -> NoteNavigation.open(session.id()));
                    open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                    return open;
                });
    }
}
