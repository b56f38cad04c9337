package cadence.notes.ui;

import cadence.clients.ClientAction;
import cadence.clients.ClientRef;
import cadence.clinics.ClinicService;
import cadence.notes.RecordPrintService;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** "Print" on the client's page: the record for a period, for whoever treats the client. */
@SpringComponent
class RecordPrintAction implements ClientAction {

    private final RecordPrintService records;
    private final RecordPrinting printing;
    private final ClinicService clinics;
    private final Clock clock;

    RecordPrintAction(RecordPrintService records, RecordPrinting printing, ClinicService clinics, Clock clock) {
        this.records = records;
        this.printing = printing;
        this.clinics = clinics;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> action(ClientRef client, Runnable afterwards) {
        return records.mayExport(client)
                ? Optional.of(new Button(
                        I18NProvider.translate("notes.print"),
                        Icons.PRINT.create(),
                        click -> new RecordPrintDialog(records, printing, client, today(client)).open()))
                : Optional.empty();
    }

    private LocalDate today(ClientRef client) {
        return LocalDate.ofInstant(
                clock.instant(), clinics.clinic(client.clinic()).zone());
    }
}
