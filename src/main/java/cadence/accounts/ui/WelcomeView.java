package cadence.accounts.ui;

import cadence.accounts.InvitationService;
import cadence.accounts.InvitedPerson;
import cadence.accounts.SignInPage;
import cadence.shared.NotFound;
import cadence.shared.ui.Icons;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where an invitation's link leads: name and password, once. */
@Route(value = "welcome", autoLayout = false)
@AnonymousAllowed
public class WelcomeView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient InvitationService invitations;
    private final transient Refusals refusals = new Refusals();
    private final Div column = new Div();

    WelcomeView(InvitationService invitations) {
        this.invitations = invitations;
        addClassName("login");
        column.addClassName("login-column");
        add(column);
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        column.removeAll();
        column.add(brand());
        invitations.invited(token).ifPresentOrElse(person -> ask(token, person), this::sayDead);
    }

    private Div brand() {
        Div brand = new Div(Icons.BRAND.create(24), new Span(getTranslation("accounts.product")));
        brand.addClassName("brand");
        return brand;
    }

    private void ask(String token, InvitedPerson person) {
        EmailField email = new EmailField(getTranslation("accounts.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setValue(person.email());
        email.setReadOnly(true);
        TextField name = refusals.field("fullName", new TextField(getTranslation("accounts.name")));
        name.setAutocomplete(Autocomplete.NAME);
        name.setManualValidation(true);
        name.setValue(person.fullName());
        PasswordField password = refusals.field("password", new PasswordField(getTranslation("accounts.password")));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setManualValidation(true);
        password.setHelperText(getTranslation("accounts.welcome.password-hint"));
        password.focus();
        Button save = new Button(getTranslation("accounts.welcome.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        save.addClickListener(click -> accept(token, name, password));
        column.add(new H1(getTranslation("accounts.welcome.hint")), email, name, password, save);
    }

    private void accept(String token, TextField name, PasswordField password) {
        try {
            if (refusals.attempt(() -> signInNext(invitations.accept(token, name.getValue(), password.getValue())))) {
                password.clear();
            }
        } catch (NotFound usedMeanwhile) {
            column.removeAll();
            column.add(brand());
            sayDead();
        }
    }

    private void signInNext(InvitedPerson person) {
        VaadinSession.getCurrent().getSession().setAttribute(SignInPage.TYPED_EMAIL, person.email());
        UI.getCurrent().getPage().setLocation(SignInPage.ROUTE + "?" + SignInPage.WELCOME);
    }

    private void sayDead() {
        Paragraph why = new Paragraph(getTranslation("accounts.welcome.dead.text"));
        why.addClassName("sec");
        Anchor signIn = new Anchor(SignInPage.ROUTE, getTranslation("accounts.welcome.sign-in"));
        signIn.addClassName("link");
        column.add(new H1(getTranslation("accounts.welcome.dead")), why, signIn);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.welcome.title");
    }
}
