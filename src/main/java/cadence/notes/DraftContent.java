package cadence.notes;

import cadence.shared.Purpose;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import cadence.shared.Typed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a note says. Immutable.
 *
 * @param reason why the client came, at most 300 characters; required before signing
 * @param parts the written parts, at most 20,000 characters each; a part that is not written is absent or empty
 * @param pressure overall, 1 to 5
 * @param minutes hands-on, 1 to 480
 * @param painBefore 0 (none) to 10 (worst)
 * @param painAfter 0 (none) to 10 (worst)
 * @param chart what was found on the body
 * @param measurements in the order in which they were taken, at most 80
 * @param carried parts that were taken from the latest signed note and that nobody confirmed yet
 * @param screening the red flags of this session as asked; never carried over
 * @param exception why the session breaks a rule, at most 300 characters; of a draft only: signing keeps it with the session
 */
public record DraftContent(
        @Nullable TreatmentType type,
        @Nullable Purpose purpose,
        String reason,
        Map<NotePart, String> parts,
        @Nullable Integer pressure,
        @Nullable Integer minutes,
        @Nullable Integer painBefore,
        @Nullable Integer painAfter,
        List<TechniqueLine> techniques,
        BodyChart chart,
        List<Measurement> measurements,
        Set<NotePart> carried,
        Screening screening,
        String exception) {

    public static final int PART_LIMIT = 20_000;
    public static final int REASON_LIMIT = 300;
    public static final int MINUTES_LIMIT = 480;
    public static final int MEASUREMENTS_LIMIT = 80;
    public static final DraftContent EMPTY = new DraftContent(
            null,
            null,
            "",
            Map.of(),
            null,
            null,
            null,
            null,
            List.of(),
            BodyChart.EMPTY,
            List.of(),
            Set.of(),
            Screening.NOT_ASKED);

    /** What gives no reason for an exception. */
    public DraftContent(
            @Nullable TreatmentType type,
            @Nullable Purpose purpose,
            String reason,
            Map<NotePart, String> parts,
            @Nullable Integer pressure,
            @Nullable Integer minutes,
            @Nullable Integer painBefore,
            @Nullable Integer painAfter,
            List<TechniqueLine> techniques,
            BodyChart chart,
            List<Measurement> measurements,
            Set<NotePart> carried,
            Screening screening) {
        this(
                type,
                purpose,
                reason,
                parts,
                pressure,
                minutes,
                painBefore,
                painAfter,
                techniques,
                chart,
                measurements,
                carried,
                screening,
                "");
    }

    public DraftContent {
        var all = new EnumMap<NotePart, String>(NotePart.class);
        parts.forEach((part, text) -> {
            if (!text.isEmpty()) {
                all.put(part, clean(text));
            }
        });
        reason = clean(reason);
        exception = clean(exception);
        purpose = type == TreatmentType.INJURY_PREVENTION ? purpose : null;
        parts = Map.copyOf(all);
        techniques = techniques.stream()
                .filter(line -> !line.isEmpty())
                .map(TechniqueLine::clean)
                .toList();
        measurements = List.copyOf(measurements);
        var unconfirmed = EnumSet.noneOf(NotePart.class);
        unconfirmed.addAll(carried);
        // A part that was emptied has nothing to confirm.
        unconfirmed.retainAll(parts.keySet());
        carried = Collections.unmodifiableSet(unconfirmed);
    }

    public String part(NotePart part) {
        return parts.getOrDefault(part, "");
    }

    /** The same with other written parts. */
    DraftContent with(Map<NotePart, String> texts, Set<NotePart> unconfirmed) {
        return new DraftContent(
                type,
                purpose,
                reason,
                texts,
                pressure,
                minutes,
                painBefore,
                painAfter,
                techniques,
                chart,
                measurements,
                unconfirmed,
                screening,
                exception);
    }

    /** The same with these answers. */
    public DraftContent withScreening(Screening asked) {
        return new DraftContent(
                type,
                purpose,
                reason,
                parts,
                pressure,
                minutes,
                painBefore,
                painAfter,
                techniques,
                chart,
                measurements,
                carried,
                asked,
                exception);
    }

    /** The same with this reason for an exception. */
    public DraftContent withException(String why) {
        return new DraftContent(
                type,
                purpose,
                reason,
                parts,
                pressure,
                minutes,
                painBefore,
                painAfter,
                techniques,
                chart,
                measurements,
                carried,
                screening,
                why);
    }

    /**
     * As it is signed: hands-on minutes are suggested from the booking, and a client who was referred had none. The reason for
     * an exception is kept with the session.
     */
    DraftContent asSigned() {
        return screening.refers()
                ? new DraftContent(
                        type,
                        purpose,
                        reason,
                        parts,
                        pressure,
                        null,
                        painBefore,
                        painAfter,
                        techniques,
                        chart,
                        measurements,
                        carried,
                        screening)
                : withException("");
    }

    /**
     * What the note still lacks before signing: the red flags asked, type and reason always (domain.md), and what a session is
     * measured by. The record of a referral has no session to measure. {@link HandsOn} adds what the client's record lacks.
     */
    public List<MissingPart> missing() {
        var missing = new ArrayList<MissingPart>();
        if (!screening.refers() && !screening.clearFor(type)) {
            missing.add(MissingPart.RED_FLAGS);
        }
        if (type == null) {
            missing.add(MissingPart.TYPE);
        }
        if (type == TreatmentType.INJURY_PREVENTION && purpose == null) {
            missing.add(MissingPart.PURPOSE);
        }
        if (Typed.isBlank(reason)) {
            missing.add(MissingPart.REASON);
        }
        if (!screening.refers()) {
            addMissingOfSession(missing);
        }
        if (!carried.isEmpty()) {
            missing.add(MissingPart.CONFIRM);
        }
        return List.copyOf(missing);
    }

    private void addMissingOfSession(List<MissingPart> missing) {
        if (parts.entrySet().stream().noneMatch(part -> part.getKey().isSoap() && !Typed.isBlank(part.getValue()))) {
            missing.add(MissingPart.TEXT);
        }
        if (minutes == null) {
            missing.add(MissingPart.MINUTES);
        }
        if (painBefore == null) {
            missing.add(MissingPart.PAIN_BEFORE);
        }
        if (painAfter == null) {
            missing.add(MissingPart.PAIN_AFTER);
        }
    }

    /** @throws Refused naming the input that is out of bounds; nothing is ever cut */
    void requireWithinBounds() {
        require(reason.length() <= REASON_LIMIT, "reason", "notes.too-long", REASON_LIMIT);
        require(exception.length() <= REASON_LIMIT, "exception", "notes.too-long", REASON_LIMIT);
        parts.forEach((part, text) -> require(text.length() <= PART_LIMIT, part.key(), "notes.too-long", PART_LIMIT));
        Typed.requireWhole("reason", reason);
        Typed.requireWhole("exception", exception);
        parts.forEach((part, text) -> Typed.requireWhole(part.key(), text));
        requireRange(pressure, 1, 5, "pressure");
        requireRange(minutes, 1, MINUTES_LIMIT, "minutes");
        requireRange(painBefore, 0, 10, "pain-before");
        requireRange(painAfter, 0, 10, "pain-after");
        for (TechniqueLine line : techniques) {
            int limit = TechniqueLine.TEXT_LIMIT;
            require(
                    line.region().length() <= limit && line.technique().length() <= limit,
                    "techniques",
                    "notes.too-long",
                    limit);
            Typed.requireWhole("techniques", line.region() + " " + line.technique());
            requireRange(line.pressure(), 1, 5, "techniques");
            requireRange(line.minutes(), 1, MINUTES_LIMIT, "techniques");
        }
        chart.requireWithinBounds();
        require(measurements.size() <= MEASUREMENTS_LIMIT, "measurements", "notes.too-many", MEASUREMENTS_LIMIT);
        measurements.forEach(Measurement::requireWithinBounds);
        screening.requireWithinBounds();
    }

    /** Without the one character that PostgreSQL cannot keep in a text. */
    static String clean(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    private static void requireRange(@Nullable Integer value, int from, int to, String field) {
        require(value == null || value >= from && value <= to, field, "notes.out-of-range", from, to);
    }

    private static void require(boolean holds, String field, String message, Object... arguments) {
        if (!holds) {
            throw new Refused(field, message, arguments);
        }
    }
}
