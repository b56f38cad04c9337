package cadence.plans;

import cadence.clients.ClientRef;
import cadence.diary.BookingGuard;
import cadence.diary.NewAppointment;
import cadence.shared.AppointmentId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lends the rules of treatment to the diary. */
@Component
class BookingRuleGuard implements BookingGuard {

    private final RuleService rules;

    BookingRuleGuard(RuleService rules) {
        this.rules = rules;
    }

    @Override
    public Breach check(NewAppointment wanted, @Nullable AppointmentId itself) {
        var visit =
                Visit.booked(new ClientRef(wanted.client(), wanted.clinic()), itself, wanted.type(), wanted.start());
        BrokenRules broken = rules.broken(visit);
        return new Breach() {
            @Override
            public boolean isEmpty() {
                return broken.isEmpty();
            }

            @Override
            public List<String> words() {
                return broken.words();
            }

            @Override
            public void allow(AppointmentId booked, String reason) {
                rules.allow(visit, booked, broken, reason, false);
            }
        };
    }
}
