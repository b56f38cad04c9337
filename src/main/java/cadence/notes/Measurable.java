package cadence.notes;

/**
 * Something that can be measured on one client.
 *
 * @param subject the client's own activity for PSFS, empty otherwise
 */
public record Measurable(Measure measure, String subject) {

    public Measurable {
        subject = measure == Measure.PSFS ? DraftContent.clean(subject).strip() : "";
    }

    public static Measurable of(Measure measure) {
        return new Measurable(measure, "");
    }

    /** One of the client's own activities, for the Patient-Specific Functional Scale. */
    public static Measurable activity(String name) {
        return new Measurable(Measure.PSFS, name);
    }
}
