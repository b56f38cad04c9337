package cadence.accounts.ui;

import cadence.access.Role;
import cadence.accounts.AccountDetail;
import cadence.accounts.AccountState;
import cadence.accounts.AdminRequestRow;
import cadence.accounts.Invited;
import cadence.accounts.MembershipRow;
import cadence.accounts.RegistrationRow;
import cadence.shared.AccountId;
import cadence.shared.ui.AlertLine;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.DetailPane;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Refusals;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.StateMark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Function;

/** One account: state, memberships, registration and insurance, and what can be done. */
class AccountPane extends DetailPane {

    private static final long serialVersionUID = 1;

    private final transient AccountPanes panes;
    private final transient AccountDetail account;
    private final transient Consumer<AccountId> changed;
    private final transient AccountWords words;
    private final transient Refusals refusals = new Refusals();

    AccountPane(AccountPanes panes, AccountDetail account, Consumer<AccountId> changed) {
        super(account.fullName());
        this.panes = panes;
        this.account = account;
        this.changed = changed;
        this.words = panes.words();
        sum(new Span(account.email()));
        onClose(getTranslation("accounts.close"), AccountsNavigation::openList);
        body(stateLine());
        AdminRequestRow request = account.adminRequest();
        if (request != null) {
            body(adminRequest(request));
        }
        body(memberships(), registrations());
        actions();
    }

    private Component stateLine() {
        AccountWords.State state = words.state(account.state(), account.invitedUntil());
        String text = switch (account.state()) {
            case ACTIVE -> getTranslation("accounts.since.active", day(account.since()));
            case SUSPENDED -> getTranslation("accounts.since.suspended", day(account.since()));
            case LEFT -> getTranslation("accounts.since.left", day(account.since()));
            case INVITED -> state.text();
        };
        Instant last = account.lastSignIn();
        Span seen = new Span(
                last == null
                        ? getTranslation("accounts.never-signed-in")
                        : getTranslation(
                                "accounts.last-signed-in", words.formats().dayTime(last)));
        seen.addClassName("ter");
        Div line = new Div(new StateMark(state.glyph(), state.tone(), text), seen);
        line.addClassName("line");
        return line;
    }

    private Component adminRequest(AdminRequestRow request) {
        AlertLine line = AlertLine.caution(
                getTranslation("accounts.admin.waiting"),
                getTranslation("accounts.admin.waiting.text", request.requestedBy(), day(request.requestedAt())));
        Button button = request.mine()
                ? new Button(
                        getTranslation("accounts.admin.withdraw"),
                        click -> change(() -> panes.memberships().withdrawAdminRequest(request.id())))
                : new Button(
                        getTranslation("accounts.admin.approve"),
                        click -> confirm(
                                "accounts.admin.approve.confirm",
                                () -> panes.memberships().approveAdmin(request.id())));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return line.action(button);
    }

    private Div memberships() {
        SectionHead head = new SectionHead(getTranslation("accounts.memberships"))
                .count(account.memberships().size());
        if (account.state() != AccountState.LEFT) {
            head.aside(link("accounts.add", () -> MembershipDialog.add(panes, account, changed)));
        }
        Div section = section(head);
        if (account.memberships().isEmpty()) {
            section.add(new EmptyState(getTranslation("accounts.memberships.none")));
            return section;
        }
        DataTable table = new DataTable(getTranslation("accounts.memberships"))
                .column(getTranslation("accounts.clinic"))
                .column(getTranslation("accounts.from"))
                .column(getTranslation("accounts.until"));
        account.memberships()
                .forEach(row -> table.row(
                        twoLines(clinicOf(row), getTranslation("accounts.role." + row.role())),
                        num(row.from()),
                        until(row)));
        section.add(table);
        return section;
    }

    private Component clinicOf(MembershipRow row) {
        String name = row.role() == Role.ADMIN ? getTranslation("accounts.list.organisation") : row.clinicName();
        Button edit = link(name, () -> MembershipDialog.edit(panes, account, row, changed), Function.identity());
        edit.setAriaLabel(
                getTranslation("accounts.membership.edit", name, getTranslation("accounts.role." + row.role())));
        return edit;
    }

    private Component until(MembershipRow row) {
        LocalDate until = row.until();
        if (until == null) {
            Span open = new Span(getTranslation("accounts.open"));
            open.addClassName("ter");
            return open;
        }
        Span end = num(until);
        if (until.isBefore(words.today())) {
            end.addClassName("ter");
        }
        return end;
    }

    private Div registrations() {
        Div section = section(new SectionHead(getTranslation("accounts.registrations"))
                .aside(link("accounts.add", () -> RegistrationDialog.add(panes, account, changed))));
        if (account.registrations().isEmpty()) {
            section.add(new EmptyState(getTranslation("accounts.registrations.none")));
            return section;
        }
        DataTable table = new DataTable(getTranslation("accounts.registrations"))
                .column(getTranslation("accounts.registration.body"))
                .figures(getTranslation("accounts.registration.until"));
        account.registrations()
                .forEach(row -> table.row(
                        twoLines(bodyOf(row), getTranslation("accounts.registration." + row.kind())),
                        validUntil(row.validUntil())));
        section.add(table);
        return section;
    }

    private Component bodyOf(RegistrationRow row) {
        Button edit =
                link(row.body(), () -> RegistrationDialog.edit(panes, account, row, changed), Function.identity());
        edit.setAriaLabel(getTranslation("accounts.registration.edit", row.body()));
        return edit;
    }

    private Span validUntil(LocalDate until) {
        Span end = new Span(words.validUntil(until));
        end.addClassNames("num", "nw");
        String urgency = words.urgency(until);
        if (!urgency.isEmpty()) {
            end.addClassName(urgency);
        }
        return end;
    }

    private void actions() {
        switch (account.state()) {
            case INVITED -> {
                foot(button("accounts.link.resend", () -> newLink()));
                if (account.invitedUntil() != null) {
                    foot(button(
                            "accounts.link.revoke",
                            () -> change(() -> panes.accounts().revokeInvitation(account.id()))));
                }
            }
            case ACTIVE ->
                foot(
                        button("accounts.link.reset", () -> confirmThen("accounts.link.reset.confirm", this::newLink)),
                        button(
                                "accounts.suspend",
                                () -> confirm(
                                        "accounts.suspend.confirm",
                                        () -> panes.accounts().suspend(account.id()))));
            case SUSPENDED ->
                foot(button(
                        "accounts.reactivate",
                        () -> confirm(
                                "accounts.reactivate.confirm",
                                () -> panes.accounts().reactivate(account.id()))));
            case LEFT -> {}
        }
        foot(button("accounts.rename", () -> RenameDialog.open(panes, account, changed)));
        if (account.state() != AccountState.LEFT) {
            Button left = button(
                    "accounts.left",
                    () -> confirm(
                            "accounts.left.confirm", () -> panes.accounts().markAsLeft(account.id())));
            left.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            foot(left);
        }
    }

    private void newLink() {
        Invited[] made = new Invited[1];
        if (refusals.attempt(() -> made[0] = panes.accounts().newLink(account.id()))) {
            changed.accept(account.id());
            LinkDialog.show(made[0], words);
        }
    }

    private void confirm(String key, Runnable deed) {
        confirmThen(key, () -> change(deed));
    }

    /** Names the person; the safe button has the focus. */
    private void confirmThen(String key, Runnable deed) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation(key, account.fullName()));
        dialog.setText(getTranslation(key + ".text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("accounts.cancel"));
        dialog.setConfirmText(getTranslation(key + ".do"));
        dialog.addConfirmListener(confirmed -> deed.run());
        dialog.addOpenedChangeListener(opened ->
                dialog.getElement().executeJs("setTimeout(() => this.querySelector('[slot=cancel-button]')?.focus())"));
        dialog.open();
    }

    private void change(Runnable deed) {
        if (refusals.attempt(deed)) {
            changed.accept(account.id());
        }
    }

    private static Div twoLines(Component first, String second) {
        Span quiet = new Span(second);
        quiet.addClassName("ter");
        Div lines = new Div(first, quiet);
        lines.addClassNames("two-line", "small");
        return lines;
    }

    private static Div section(SectionHead head) {
        Div section = new Div(head);
        section.addClassName("section");
        return section;
    }

    private Span num(LocalDate date) {
        Span span = new Span(words.formats().date(date));
        span.addClassNames("num", "nw");
        return span;
    }

    private String day(Instant instant) {
        ZoneId zone = words.formats().zone();
        return words.formats().date(LocalDate.ofInstant(instant, zone));
    }

    private Button button(String key, Runnable deed) {
        return new Button(getTranslation(key), click -> deed.run());
    }

    private Button link(String key, Runnable deed) {
        return link(key, deed, this::getTranslation);
    }

    private static Button link(String text, Runnable deed, Function<String, String> translation) {
        Button link = new Button(translation.apply(text), click -> deed.run());
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        link.addClassName("link");
        return link;
    }
}
