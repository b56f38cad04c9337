package cadence.shared;

/**
 * What was asked for does not exist, or is not the actor's to see: the two look the same (access.md). Carries no text on
 * purpose, so that nothing can leak through it.
 */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("not found");
    }

    public NotFound(Throwable cause) {
        super("not found", cause);
    }
}
