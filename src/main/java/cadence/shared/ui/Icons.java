package cadence.shared.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The drawn icons, one symbol each in {@code icons.svg}. */
public enum Icons {
    CLOCK,
    CALENDAR,
    USER,
    USERS,
    DOC,
    FLAG,
    CHART,
    TABLE,
    SHIELD,
    BUILDING,
    ID_CARD,
    SLIDERS,
    SEARCH,
    PLUS,
    CHEVRON_DOWN,
    CHEVRON_LEFT,
    CHEVRON_RIGHT,
    CHEVRON_UP,
    CLOSE,
    MENU,
    TICK,
    HALF,
    RING,
    DOT_RING,
    DASHED_RING,
    OVERDUE,
    DASH,
    CROSS,
    DANGER,
    ATTENTION,
    WARNING,
    STOP,
    INFO,
    DOWNLOAD,
    PENCIL,
    UNDO,
    MORE,
    HELP,
    MOON,
    SUN,
    SIGN_OUT,
    LOCK,
    MAIL,
    COPY,
    PRINT,
    BODY,
    LINK,
    PIN,
    TRASH,
    BRAND;

    /** Where the sprite is served, relative to the application's root. */
    public static final String SPRITE = "icons.svg";

    /** The symbol's id in the sprite. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A new icon of 16 px, hidden from screen readers as it always stands beside a word or a label. */
    public SvgIcon create() {
        return create(16);
    }

    /**
     * A new icon.
     *
     * @param pixels the side of its square in CSS pixels
     */
    public SvgIcon create(int pixels) {
        var icon = new SvgIcon(SPRITE, symbol());
        icon.setSize(pixels + "px");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
