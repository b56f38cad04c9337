package cadence.diary.ui;

import cadence.diary.Outcome;
import cadence.shared.AppointmentId;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.Duration;
import java.time.Instant;

/** What became of an appointment, as a small menu of what can follow now. */
class OutcomeMenu extends MenuBar {

    private static final Duration ARRIVES_EARLY = Duration.ofHours(12);

    private final Settling settling;
    private final AppointmentId appointment;
    private final String who;
    private final Runnable afterwards;

    OutcomeMenu(
            Settling settling,
            AppointmentId appointment,
            Outcome outcome,
            Instant startsAt,
            String who,
            Runnable afterwards) {
        this.settling = settling;
        this.appointment = appointment;
        this.who = who;
        this.afterwards = afterwards;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        MenuItem opener = addItem(Icons.MORE.create());
        opener.setAriaLabel(getTranslation("diary.outcome.menu", who));
        SubMenu menu = opener.getSubMenu();
        Instant now = settling.now();
        for (Outcome next : outcome.next()) {
            if (canBeKnown(next, startsAt, now)) {
                offer(menu, next);
            }
        }
    }

    private static boolean canBeKnown(Outcome next, Instant startsAt, Instant now) {
        return switch (next) {
            case ATTENDED, NO_SHOW -> !startsAt.isAfter(now);
            case ARRIVED -> startsAt.minus(ARRIVES_EARLY).isBefore(now);
            default -> true;
        };
    }

    private void offer(SubMenu menu, Outcome next) {
        menu.addItem(getTranslation("diary.outcome.do." + next), click -> {
            if (next == Outcome.CANCELLED) {
                new CancelDialog(settling, appointment, who, afterwards).open();
            } else if (settling.settle(appointment, next, "")) {
                afterwards.run();
            }
        });
    }
}
