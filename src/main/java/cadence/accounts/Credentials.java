package cadence.accounts;

import java.util.Locale;

/** What may be typed as email and password. */
final class Credentials {

    static final int EMAIL_MAX = 254;
    static final int PASSWORD_MIN = 12;
    static final int PASSWORD_MAX = 200;

    private Credentials() {}

    /** The email as it is stored, or empty when it can belong to nobody (too long, or with control characters). */
    static String email(String typed) {
        String email = typed.strip().toLowerCase(Locale.ROOT);
        return email.length() > EMAIL_MAX || email.chars().anyMatch(Character::isISOControl) ? "" : email;
    }
}
