package cadence.shared;

import java.util.List;

/**
 * A rule refuses what was asked, with a reason the person can act on. The message is a key of the message bundle, its
 * arguments fill the placeholders; it never carries clinical text.
 */
public final class Refused extends RuntimeException {

    private final String field;
    private final transient List<Object> arguments;

    /**
     * @param field the name of the input that is to be mended, or empty when the refusal concerns the whole
     * @param messageKey key of the message bundle
     */
    public Refused(String field, String messageKey, Object... arguments) {
        super(messageKey);
        this.field = field;
        this.arguments = List.of(arguments);
    }

    public String field() {
        return field;
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
