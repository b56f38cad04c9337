package cadence.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Light, dark or as the device: remembered in a cookie, so that a page is sent in the right colours, and with the account,
 * so that it follows the person to another device.
 */
@Component
class Look {

    static final String COOKIE = "cadence-look";

    private static final int A_YEAR_IN_SECONDS = 365 * 24 * 3600;

    enum Scheme {
        SYSTEM,
        LIGHT,
        DARK;

        String key() {
            return "shell.me." + name().toLowerCase(Locale.ROOT);
        }

        ColorScheme.Value value() {
            return switch (this) {
                case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
                case LIGHT -> ColorScheme.Value.LIGHT;
                case DARK -> ColorScheme.Value.DARK;
            };
        }
    }

    private final LookMemory memory;

    Look(LookMemory memory) {
        this.memory = memory;
    }

    /** The scheme in force for this page. */
    Scheme chosen() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return Optional.ofNullable(request)
                .flatMap(Look::fromCookie)
                .or(memory::remembered)
                .orElse(Scheme.SYSTEM);
    }

    /** Sets the page's scheme and remembers it. */
    void choose(Scheme scheme) {
        UI.getCurrent().getPage().setColorScheme(scheme.value());
        memory.remember(scheme);
        write(scheme);
    }

    static Optional<Scheme> fromCookie(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .flatMap(cookie -> Arrays.stream(Scheme.values())
                                .filter(scheme -> scheme.name().equals(cookie.getValue())))
                        .findFirst();
    }

    static void write(Scheme scheme) {
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response == null) {
            return;
        }
        Cookie cookie = new Cookie(COOKIE, scheme.name());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(A_YEAR_IN_SECONDS);
        response.addCookie(cookie);
    }
}
