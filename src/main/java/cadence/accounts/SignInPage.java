package cadence.accounts;

/** The address of the sign-in page and what it can be told. Public for its view only. */
public final class SignInPage {

    public static final String ROUTE = "sign-in";

    public static final String PATH = "/" + ROUTE;

    /** Where a page that was left open asks how it stands. */
    public static final String STANDING = PATH + "/standing";

    /** Email and password did not fit. */
    public static final String FAILED = "failed";

    /** Seconds until the next try, after several that failed. */
    public static final String WAIT = "wait";

    /** The person signed out. */
    public static final String OUT = "out";

    /** The session ended without the person's doing. */
    public static final String ENDED = "ended";

    /** A password was just set. */
    public static final String WELCOME = "welcome";

    /** Session attribute: the email last typed, so that a failed try does not lose it. */
    public static final String TYPED_EMAIL = "cadence.typed-email";

    private SignInPage() {}
}
