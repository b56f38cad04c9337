package cadence.diary.ui;

import cadence.diary.AppointmentService;
import cadence.diary.Outcome;
import cadence.shared.AppointmentId;
import cadence.shared.Refused;
import cadence.shared.ui.Notices;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Records an outcome for the views, and shows a refusal as a notice. */
@Component
class Settling {

    private final AppointmentService appointments;
    private final Clock clock;

    Settling(AppointmentService appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    /** @throws Refused if it cannot be recorded, or the reason does not fit */
    void cancel(AppointmentId appointment, String reason) {
        appointments.settle(appointment, Outcome.CANCELLED, reason);
    }

    /** @return whether it was recorded */
    boolean settle(AppointmentId appointment, Outcome outcome, String reason) {
        try {
            appointments.settle(appointment, outcome, reason);
            return true;
        } catch (Refused refused) {
            Notices.refusal(UI.getCurrent().getTranslation(refused.messageKey(), refused.arguments()));
            return false;
        }
    }

    Instant now() {
        return clock.instant();
    }
}
