package cadence.diary.ui;

import cadence.access.Access;
import cadence.clients.ClientAction;
import cadence.clients.ClientRef;
import cadence.diary.Bookings;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;

/** Books the client from their page. */
@org.springframework.stereotype.Component
class BookAction implements ClientAction {

    private final Bookings bookings;
    private final Access access;

    BookAction(Bookings bookings, Access access) {
        this.bookings = bookings;
        this.access = access;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> action(ClientRef client, Runnable afterwards) {
        boolean may = access.rights().managerAt().contains(client.clinic())
                || access.treats(client.client(), client.clinic());
        return may
                ? Optional.of(new Button(
                        I18NProvider.translate("diary.book.submit"),
                        click -> bookings.openDialog(Optional.of(client), afterwards)))
                : Optional.empty();
    }
}
