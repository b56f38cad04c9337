package cadence.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people who sign in, with their memberships, registrations and invitations. All share one password. */
final class Staff {

    /** Argon2id of the password that the start prints; made once, because making it takes a third of a second. */
    private static final String PASSWORD_HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$CnSe2Bt8C3esDuQeGJ4EBg" + "$ouZ4wadgronRxPSqkYp6T1sCd1T2KZd6RXExqrej9q8";

    private final Map<String, Colleague> colleagues = new LinkedHashMap<>();
    private final Moment moment;
    private final Dice dice;
    private final DemoRows rows;

    Staff(Moment moment, Dice dice, DemoRows rows) {
        this.moment = moment;
        this.dice = dice;
        this.rows = rows;
    }

    void load(Map<String, Clinic> clinics) {
        for (Lines.Line line : Lines.of("staff.txt")) {
            addAccount(line);
        }
        for (Lines.Line line : Lines.of("memberships.txt")) {
            Clinic clinic = clinics.get(line.text(1));
            rows.add(
                    DemoTable.MEMBERSHIP,
                    dice.id(moment.now()),
                    get(line.text(0)).id(),
                    clinic == null ? null : clinic.id(),
                    line.text(2),
                    moment.day(line.number(3)),
                    line.has(4) ? moment.day(line.number(4)) : null);
        }
        for (Lines.Line line : Lines.of("registrations.txt")) {
            rows.add(
                    DemoTable.REGISTRATION,
                    dice.id(moment.now()),
                    get(line.text(0)).id(),
                    line.text(1),
                    line.text(2),
                    line.text(3),
                    moment.day(line.number(4)));
        }
    }

    private void addAccount(Lines.Line line) {
        LocalDate joined = moment.day(-line.number(4));
        Instant created = Moment.at(joined, 9 * 60 + 20);
        String state = line.text(3);
        UUID id = dice.id(created);
        Colleague colleague = new Colleague(
                line.text(0),
                id,
                line.text(1),
                line.text(2),
                state,
                joined,
                Double.parseDouble(line.text(5)),
                line.number(6));
        colleagues.put(colleague.key(), colleague);
        boolean invited = state.equals("INVITED");
        rows.add(
                DemoTable.ACCOUNT,
                id,
                colleague.email(),
                colleague.name(),
                state,
                line.text(7),
                created,
                invited ? null : created.plus(1, ChronoUnit.DAYS),
                state.equals("SUSPENDED") ? Moment.at(moment.day(-15), 10 * 60) : null,
                state.equals("LEFT") ? Moment.at(moment.day(-77), 17 * 60) : null,
                lastSignIn(state));
        if (invited) {
            invite(id, created);
        } else {
            rows.add(DemoTable.CREDENTIAL, id, PASSWORD_HASH, created.plus(1, ChronoUnit.DAYS));
        }
    }

    private @Nullable Instant lastSignIn(String state) {
        return switch (state) {
            case "ACTIVE" -> moment.now().minus(dice.between(7, 400), ChronoUnit.MINUTES);
            case "SUSPENDED" -> Moment.at(moment.day(-17), 9 * 60 + 41);
            case "LEFT" -> Moment.at(moment.day(-77), 16 * 60 + 12);
            default -> null;
        };
    }

    /** An open link for the one invited of late, an expired one for the other; the secrets are known to nobody. */
    private void invite(UUID account, Instant created) {
        rows.add(
                DemoTable.INVITATION,
                dice.id(created),
                account,
                dice.id(created).toString().replace("-", "").repeat(2),
                created,
                get("gwen").id(),
                created.plus(7, ChronoUnit.DAYS));
    }

    Colleague get(String key) {
        Colleague found = colleagues.get(key);
        if (found == null) {
            throw new IllegalStateException("no colleague " + key);
        }
        return found;
    }

    List<Colleague> all() {
        return List.copyOf(colleagues.values());
    }

    /** Who books and settles for a clinic at the desk. */
    Colleague managerOf(Clinic clinic) {
        return get(clinic.key().equals("jericho") ? "emeka" : "nadia");
    }
}
