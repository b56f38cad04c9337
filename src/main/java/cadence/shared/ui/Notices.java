package cadence.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Refusals and the chance to undo, at the bottom start for 8 s; they stay while pointed at or focused. */
public final class Notices {
    private static final int SHOWN_MS = 8000;

    private static final String CLOSE_WHEN_LEFT_ALONE = """
            const notice = this, content = $0, wait = $1;
            const arm = () => setTimeout(() => {
              const card = content.closest('vaadin-notification-card');
              if (card && card.matches(':hover, :focus-within')) arm(); else notice.opened = false;
            }, wait);
            arm();""";

    private Notices() {}

    /** Says that something was not done, and why. */
    public static Notification refusal(String sentence) {
        var notice = build(sentence);
        notice.setAssertive(true);
        notice.open();
        return notice;
    }

    /** Says something that cannot be seen elsewhere on the screen. */
    public static Notification say(String sentence) {
        var notice = build(sentence);
        notice.open();
        return notice;
    }

    /**
     * Says what was done and offers to take it back.
     *
     * @param undo runs once at most, then the notice closes
     */
    public static Notification undo(String sentence, String action, Runnable undo) {
        var button = new Button(action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        var notice = build(sentence, button);
        button.addClickListener(click -> {
            if (notice.isOpened()) {
                notice.close();
                undo.run();
            }
        });
        notice.open();
        return notice;
    }

    private static Notification build(String sentence, Button... actions) {
        var line = new Div(new Span(sentence));
        line.addClassName("notice");
        line.add(actions);
        var notice = new Notification(line);
        notice.setPosition(Position.BOTTOM_START);
        notice.setDuration(0);
        notice.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                notice.getElement().executeJs(CLOSE_WHEN_LEFT_ALONE, line.getElement(), SHOWN_MS);
            }
        });
        return notice;
    }
}
