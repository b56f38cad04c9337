package cadence.accounts.ui;

import cadence.access.CurrentUser;
import cadence.accounts.SignInPage;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;

/**
 * The sign-in page: a plain form that the browser itself posts, so that password managers know it and the password never
 * becomes the state of a component.
 */
@Route(value = SignInPage.ROUTE, autoLayout = false)
@AnonymousAllowed
@Uses(EmailField.class)
@Uses(PasswordField.class)
public class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SUBMIT_BY_BUTTON = """
            const form = this, button = $0;
            button.addEventListener('click', () => form.requestSubmit());
            form.addEventListener('keydown', event => {
              if (event.key === 'Enter' && event.target.localName === 'input') { event.preventDefault(); form.requestSubmit(); }
            });
            form.addEventListener('submit', event => {
              if (form.sent) { event.preventDefault(); } else { form.sent = true; button.textContent = $1; }
            });
            window.addEventListener('pageshow', () => { form.sent = false; button.textContent = $2; });
            customElements.whenDefined('vaadin-email-field').then(() => requestAnimationFrame(
                () => form.querySelector($3).focus()));
            """;

    private final CurrentUser currentUser;
    private final Paragraph notice = new Paragraph();
    private final Element form = new Element("form");
    private final Element email = new Element("vaadin-email-field");
    private final Element password = new Element("vaadin-password-field");
    private final Button submit = new Button(getTranslation("accounts.sign-in.submit"));

    SignInView(CurrentUser currentUser, @Value("${server.servlet.session.timeout}") Duration idleTime) {
        this.currentUser = currentUser;
        addClassName("login");
        Div column = new Div(brand(), new H1(getTranslation("accounts.sign-in.hint")), notice);
        column.addClassName("login-column");
        notice.addClassName("sec");
        notice.getElement().setAttribute("role", "status");
        notice.setVisible(false);
        column.getElement().appendChild(form());
        Footer foot = new Footer(new Span(getTranslation("accounts.sign-in.idle", idleTime.toMinutes())));
        foot.addClassName("login-foot");
        add(column, foot);
    }

    private Div brand() {
        Div brand = new Div(Icons.BRAND.create(24), new Span(getTranslation("accounts.product")));
        brand.addClassName("brand");
        return brand;
    }

    private Element form() {
        field(email, "accounts.email", "username", "username");
        field(password, "accounts.password", "password", "current-password");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        form.setAttribute("method", "post");
        form.setAttribute("action", SignInPage.ROUTE);
        form.setAttribute("novalidate", "");
        form.getClassList().add("login-form");
        form.appendChild(email, password, submit.getElement());
        return form;
    }

    private void field(Element field, String labelKey, String name, String autocomplete) {
        field.setProperty("label", getTranslation(labelKey));
        field.setProperty("name", name);
        field.setProperty("autocomplete", autocomplete);
        field.setProperty("autocapitalize", "none");
        field.setProperty("manualValidation", true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.get().isPresent()) {
            event.forwardTo("");
            return;
        }
        Map<String, List<String>> told =
                event.getLocation().getQueryParameters().getParameters();
        if (told.containsKey(SignInPage.FAILED)) {
            refuse(getTranslation("accounts.sign-in.failed"));
        } else if (told.containsKey(SignInPage.WAIT)) {
            refuse(waitSentence(told.getOrDefault(SignInPage.WAIT, List.of("")).getFirst()));
        } else if (told.containsKey(SignInPage.OUT)) {
            say("accounts.sign-in.out");
        } else if (told.containsKey(SignInPage.ENDED)) {
            say("accounts.sign-in.ended");
        } else if (told.containsKey(SignInPage.WELCOME)) {
            say("accounts.sign-in.welcome");
            recallEmail();
        }
    }

    private void refuse(String sentence) {
        recallEmail();
        email.setProperty("invalid", true);
        password.setProperty("invalid", true);
        password.setProperty("errorMessage", sentence);
    }

    private void recallEmail() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        if (session.getAttribute(SignInPage.TYPED_EMAIL) instanceof String typed) {
            email.setProperty("value", typed);
            session.removeAttribute(SignInPage.TYPED_EMAIL);
        }
    }

    private void say(String key) {
        notice.setText(getTranslation(key));
        notice.setVisible(true);
    }

    /** The number comes out of an address that anyone can type. */
    private String waitSentence(String seconds) {
        if (!seconds.matches("\\d{1,4}")) {
            return getTranslation("accounts.sign-in.wait.minutes", 1);
        }
        int wait = Integer.parseInt(seconds);
        return wait < 90
                ? getTranslation("accounts.sign-in.wait.seconds", wait)
                : getTranslation("accounts.sign-in.wait.minutes", (wait + 59) / 60);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        boolean emailKnown = !email.getProperty("value", "").isEmpty();
        form.executeJs(
                SUBMIT_BY_BUTTON,
                submit.getElement(),
                getTranslation("accounts.sign-in.working"),
                getTranslation("accounts.sign-in.submit"),
                emailKnown ? "vaadin-password-field" : "vaadin-email-field");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.sign-in.title");
    }
}
