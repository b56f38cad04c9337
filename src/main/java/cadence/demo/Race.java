package cadence.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client's entry to an edition of an event. */
final class Race {

    private final Edition edition;
    final String goal;
    final String result;
    private final boolean before;
    private final boolean after;
    private boolean beforeDone;
    private boolean afterDone;
    /** The client's entry, once it is written. */
    @Nullable
    UUID entry;

    boolean withdrawn;

    /** The dates of an event in the demo calendar. */
    record Edition(UUID id, String event, double km, int days, LocalDate first) {

        LocalDate last() {
            return first.plusDays(days - 1L);
        }

        /** The same edition as it was announced, before it was moved. */
        Edition before(int days) {
            return new Edition(id, event, km, this.days, first.minusDays(days));
        }
    }

    /**
     * @param before whether the client likes a pre-event session
     * @param after whether the client likes a post-event session
     */
    Race(Edition edition, String goal, String result, boolean before, boolean after) {
        this.edition = edition;
        this.goal = goal;
        this.result = result;
        this.before = before;
        this.after = after;
    }

    Edition edition() {
        return edition;
    }

    boolean wantsBefore(LocalDate date) {
        return before && !beforeDone && date.toEpochDay() == edition.first().toEpochDay() - 1;
    }

    /** On the last day itself only late enough for the finish. */
    boolean wantsAfter(LocalDate date, int minute) {
        long days = date.toEpochDay() - edition.first().toEpochDay() - edition.days() + 1;
        return after && !afterDone && days <= 2 && (days > 0 || days == 0 && minute >= 15 * 60);
    }

    boolean wants(LocalDate date, int minute) {
        return wantsBefore(date) || wantsAfter(date, minute);
    }

    /** From five days before the start to two days after the finish there is no other session. */
    boolean isNear(LocalDate date) {
        long days = date.toEpochDay() - edition.first().toEpochDay();
        return days >= -5 && days < edition.days() + 2;
    }

    void doneBefore() {
        beforeDone = true;
    }

    void doneAfter() {
        afterDone = true;
    }
}
