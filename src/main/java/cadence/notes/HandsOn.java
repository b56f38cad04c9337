package cadence.notes;

import cadence.clients.ClientAlert;
import cadence.clients.ClientConsent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the client's record says before hands go on (domain.md, "Before hands go on"); what is asked in the session itself is
 * {@link Screening}.
 *
 * @param consent the consent to treat that holds on the day of the session, null without one
 * @param standing red flags on the client's record that nobody has ended
 * @param uncleared cautions without a recorded clearance
 */
public record HandsOn(@Nullable ClientConsent consent, List<ClientAlert> standing, List<ClientAlert> uncleared) {

    public HandsOn {
        standing = List.copyOf(standing);
        uncleared = List.copyOf(uncleared);
    }

    /**
     * As it stood for one session.
     *
     * @param day of the session, in the clinic's zone: a consent withdrawn on that day no longer holds on it
     * @param ends when the session ended: what was recorded later did not stand in its way
     */
    static HandsOn of(List<ClientConsent> consents, List<ClientAlert> alerts, LocalDate day, Instant ends) {
        List<ClientAlert> known = alerts.stream()
                .filter(alert -> alert.recordedAt().isBefore(ends))
                .toList();
        return new HandsOn(
                consents.stream()
                        .filter(consent -> consent.kind() == ClientConsent.Kind.TREAT && holds(consent, day))
                        .findFirst()
                        .orElse(null),
                known.stream()
                        .filter(alert -> alert.kind() == ClientAlert.Kind.RED_FLAG)
                        .toList(),
                known.stream().filter(ClientAlert::clearanceMissing).toList());
    }

    private static boolean holds(ClientConsent consent, LocalDate day) {
        LocalDate withdrawn = consent.withdrawnOn();
        return !consent.givenOn().isAfter(day) && (withdrawn == null || withdrawn.isAfter(day));
    }

    /**
     * Everything that signing waits for, in the order of the form: what the note lacks and what the record lacks. The record of
     * a referral lacks neither consent nor clearance, since nobody is treated.
     */
    public List<MissingPart> missing(DraftContent content) {
        Set<MissingPart> missing = EnumSet.noneOf(MissingPart.class);
        missing.addAll(content.missing());
        if (!content.screening().refers()) {
            if (!standing.isEmpty()) {
                missing.add(MissingPart.RED_FLAGS);
            }
            if (consent == null) {
                missing.add(MissingPart.CONSENT);
            }
            if (!uncleared.isEmpty()) {
                missing.add(MissingPart.CLEARANCE);
            }
        }
        return List.copyOf(missing);
    }
}
