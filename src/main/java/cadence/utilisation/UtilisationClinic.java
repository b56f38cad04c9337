package cadence.utilisation;

import cadence.shared.ClinicId;
import java.time.ZoneId;

/**
 * A clinic whose figures the person may see, with the settings they are read by.
 *
 * @param targetLow lower edge of the target band in percent, clinic setting
 * @param targetHigh upper edge of the target band in percent, clinic setting
 * @param withRows whether the person may also see the rows behind the figures (an admin may not)
 * @param ownOnly whether the figures are the person's own, not the clinic's
 */
public record UtilisationClinic(
        ClinicId id, String name, ZoneId zone, int targetLow, int targetHigh, boolean withRows, boolean ownOnly) {

    /** Where booked minutes stand against the target band. */
    public enum Band {
        NONE,
        BELOW,
        IN,
        ABOVE
    }

    /** The edges belong to the band; without availability there is no ratio and no band. */
    public Band band(Ratio booked) {
        if (booked.whole() == 0) {
            return Band.NONE;
        }
        long hundredfold = booked.part() * 100;
        if (hundredfold < targetLow * booked.whole()) {
            return Band.BELOW;
        }
        return hundredfold > targetHigh * booked.whole() ? Band.ABOVE : Band.IN;
    }
}
