package cadence.clinics;

/**
 * What a form holds of a clinic, as typed; {@link ClinicService} says what does not fit.
 *
 * @param timeZone an id of the time zone database such as Europe/London
 */
public record ClinicDetails(String name, String timeZone, String country, String address, String phone) {

    static ClinicDetails of(ClinicRow row) {
        return new ClinicDetails(row.name(), row.zone().getId(), row.country(), row.address(), row.phone());
    }
}
