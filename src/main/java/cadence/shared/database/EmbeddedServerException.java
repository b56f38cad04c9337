package cadence.shared.database;

import org.jspecify.annotations.Nullable;

/** Says in one plain sentence, fit for the operator, why the embedded server cannot run. */
public class EmbeddedServerException extends RuntimeException {

    public EmbeddedServerException(String sentence) {
        super(sentence);
    }

    public EmbeddedServerException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
