package cadence.clients.ui;

import cadence.access.Access;
import cadence.clients.ClientContact;
import cadence.clients.ClientData;
import cadence.clients.ClientFileService;
import cadence.clinics.ClinicChoice;
import cadence.clinics.ClinicRow;
import cadence.clinics.ClinicService;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Opens the dialog that registers a client, for a manager. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class NewClientDialogs {

    private final ClientFileService files;
    private final ClinicService clinics;
    private final ClinicChoice choice;
    private final Access access;
    private final Clock clock;

    NewClientDialogs(ClientFileService files, ClinicService clinics, ClinicChoice choice, Access access, Clock clock) {
        this.files = files;
        this.clinics = clinics;
        this.choice = choice;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Opens the dialog.
     *
     * @param typed what was searched for: taken for the name
     * @param afterwards called with the new client
     */
    void open(String typed, Consumer<ClientId> afterwards) {
        Map<ClinicId, String> managed = new LinkedHashMap<>();
        for (ClinicRow clinic : clinics.myClinics()) {
            if (access.rights().managerAt().contains(clinic.id())) {
                managed.put(clinic.id(), clinic.name());
            }
        }
        ClinicId first = choice.one()
                .filter(managed::containsKey)
                .orElse(managed.size() == 1 ? managed.keySet().iterator().next() : null);
        ClientForm form = new ClientForm();
        form.offer(managed, files::therapists, false);
        form.show(named(typed, first));
        new NewClientDialog(form, files, clock, afterwards).open();
    }

    /** "Tomasz Wiśniewski" is given and family name, "Wiśniewski" the family name; digits and addresses are neither. */
    private static ClientData named(String typed, @Nullable ClinicId clinic) {
        String name = typed.chars().anyMatch(letter -> Character.isDigit(letter) || letter == '@') ? "" : typed.strip();
        int space = name.lastIndexOf(' ');
        return new ClientData(
                space < 0 ? "" : capital(name.substring(0, space)),
                capital(name.substring(space + 1)),
                "",
                null,
                ClientContact.NONE,
                clinic,
                null);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
