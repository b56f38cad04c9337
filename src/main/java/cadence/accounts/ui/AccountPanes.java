package cadence.accounts.ui;

import cadence.accounts.AccountAdminService;
import cadence.accounts.MembershipService;
import cadence.accounts.RegistrationService;
import cadence.clinics.ClinicRow;
import cadence.clinics.ClinicService;
import cadence.shared.AccountId;
import cadence.shared.ui.UiFormats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the views of accounts need: services and words. An admin belongs to no clinic; times are those of the first one. */
@Component
class AccountPanes {

    private final AccountAdminService accounts;
    private final MembershipService memberships;
    private final RegistrationService registrations;
    private final ClinicService clinics;
    private final Clock clock;

    AccountPanes(
            AccountAdminService accounts,
            MembershipService memberships,
            RegistrationService registrations,
            ClinicService clinics,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.registrations = registrations;
        this.clinics = clinics;
        this.clock = clock;
    }

    AccountAdminService accounts() {
        return accounts;
    }

    MembershipService memberships() {
        return memberships;
    }

    RegistrationService registrations() {
        return registrations;
    }

    ClinicService clinics() {
        return clinics;
    }

    AccountWords words() {
        ZoneId zone = clinics.list().stream().findFirst().map(ClinicRow::zone).orElse(ZoneOffset.UTC);
        Instant now = clock.instant();
        return new AccountWords(UiFormats.in(zone), now, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    /** The detail of an account; {@code changed} runs after a change. */
    AccountPane pane(AccountId account, Consumer<AccountId> changed) {
        return new AccountPane(this, accounts.detail(account), changed);
    }

    /** Asks whom to invite; {@code afterwards} runs when it is done. */
    void invite(Consumer<AccountId> afterwards) {
        new InviteAccountDialog(this, afterwards).open();
    }
}
