package cadence.notes;

import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The red flags of one session, as asked (domain.md, "Before hands go on"). Belongs to this session alone: never carried over.
 *
 * @param askedAt null while nobody asked
 * @param flags what was found; one is enough to stop the session
 * @param temperature in °C as measured, with one decimal; null where it was not
 * @param referral null while nobody referred
 */
public record Screening(
        @Nullable Instant askedAt,
        Set<RedFlag> flags,
        @Nullable BigDecimal temperature,
        @Nullable Referral referral) {

    /** Fever is a temperature over this, in °C (domain.md). */
    public static final BigDecimal FEVER_OVER = new BigDecimal("38.0");

    /** What a thermometer on a living person can show, in °C. */
    public static final int COLDEST = 30;

    public static final int HOTTEST = 45;
    public static final int REFERRED_TO_LIMIT = 120;

    public static final Screening NOT_ASKED = new Screening(null, Set.of(), null, null);

    /**
     * To whom the client was sent instead of being treated, and when.
     *
     * @param to at most 120 characters
     */
    public record Referral(String to, Instant at) {}

    public Screening {
        var found = EnumSet.noneOf(RedFlag.class);
        found.addAll(flags);
        if (temperature != null) {
            temperature = temperature.setScale(1, RoundingMode.HALF_UP);
        }
        flags = Collections.unmodifiableSet(found);
    }

    /**
     * What the client answered. A measured fever is a red flag whether or not it was ticked.
     *
     * @throws Refused naming the temperature when it is none, is asked for and missing, or is no fever where one was ticked
     */
    public static Screening asked(Instant at, Set<RedFlag> ticked, @Nullable BigDecimal temperature) {
        var flags = EnumSet.noneOf(RedFlag.class);
        flags.addAll(ticked);
        if (temperature == null && flags.contains(RedFlag.FEVER)) {
            throw new Refused("temperature", "notes.flags.temperature.missing");
        }
        if (temperature != null && temperature.setScale(1, RoundingMode.HALF_UP).compareTo(FEVER_OVER) > 0) {
            flags.add(RedFlag.FEVER);
        }
        var screening = new Screening(at.truncatedTo(ChronoUnit.SECONDS), flags, temperature, null);
        screening.requireWithinBounds();
        return screening;
    }

    /** The same answers, and that the client was referred; this ends the note as the record of a referral. */
    public Screening refer(String to, Instant at) {
        String whom = DraftContent.clean(to).strip();
        if (whom.isEmpty()) {
            throw new Refused("to", "notes.refer.to.missing");
        }
        var referred =
                new Screening(askedAt, flags, temperature, new Referral(whom, at.truncatedTo(ChronoUnit.SECONDS)));
        referred.requireWithinBounds();
        return referred;
    }

    /** Whether a red flag was found that nobody has acted on: no session, refer. */
    public boolean stops() {
        return !flags.isEmpty() && referral == null;
    }

    /** Whether the client was referred instead of being treated. */
    public boolean refers() {
        return referral != null;
    }

    /** Whether hands may go on: asked, none found, and after an event the temperature was measured. */
    public boolean clearFor(@Nullable TreatmentType type) {
        return askedAt != null && flags.isEmpty() && !refers() && !lacksTemperature(type);
    }

    /** After an event the temperature is part of the questions. */
    public boolean lacksTemperature(@Nullable TreatmentType type) {
        return type == TreatmentType.POST_EVENT && temperature == null;
    }

    /** @throws Refused naming the input that is out of bounds */
    void requireWithinBounds() {
        if (temperature != null
                && (temperature.compareTo(BigDecimal.valueOf(COLDEST)) < 0
                        || temperature.compareTo(BigDecimal.valueOf(HOTTEST)) > 0)) {
            throw new Refused("temperature", "notes.flags.temperature.bounds", COLDEST, HOTTEST);
        }
        boolean fever = temperature != null && temperature.compareTo(FEVER_OVER) > 0;
        if (askedAt != null && flags.contains(RedFlag.FEVER) != fever) {
            throw new Refused("temperature", "notes.flags.temperature.no-fever");
        }
        if (referral != null && referral.to().length() > REFERRED_TO_LIMIT) {
            throw new Refused("to", "notes.too-long", REFERRED_TO_LIMIT);
        }
    }
}
