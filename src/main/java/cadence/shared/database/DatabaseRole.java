package cadence.shared.database;

import java.util.Locale;

/** The three logins of the database. Only the owner migrates; the application owns nothing. */
public enum DatabaseRole {
    SUPERUSER("postgres"),
    OWNER("cadence_owner"),
    APP("cadence_app");

    private final String user;

    DatabaseRole(String user) {
        this.user = user;
    }

    /** The name of the role inside PostgreSQL. */
    public String user() {
        return user;
    }

    /** The name that the operator types after {@code --role}. */
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }
}
