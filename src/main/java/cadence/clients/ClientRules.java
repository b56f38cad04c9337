package cadence.clients;

import cadence.shared.Refused;
import cadence.shared.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a client's form may hold. Pure: form and service ask the same rules. */
public final class ClientRules {

    /** Fields of the form, as {@link Refused#field()} names them. */
    public static final String GIVEN = "givenName";

    public static final String FAMILY = "familyName";
    public static final String EARLIER = "earlierName";
    public static final String BIRTH = "birthDate";
    public static final String EMAIL = "email";
    public static final String PHONE = "phone";
    public static final String ADDRESS = "address";
    public static final String EMERGENCY = "emergencyContact";
    public static final String CLINIC = "clinic";
    public static final String THERAPIST = "therapist";

    private static final int NAME = 80;
    private static final int OLDEST_YEARS = 120;
    private static final Pattern EMAIL_SHAPE = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]{2,}");
    private static final Pattern PHONE_SHAPE = Pattern.compile("[+0-9][0-9 ()./-]{4,}( ?(x|ext\\.?) ?[0-9]+)?");

    private ClientRules() {}

    /**
     * Everything that is to be mended, in the order of the form; empty when the form is fit to be kept.
     *
     * @param today in the clinic's zone
     */
    public static List<Refused> problems(ClientData data, LocalDate today) {
        List<Refused> problems = new ArrayList<>();
        gather(problems, () -> Typed.requiredLine(GIVEN, data.givenName(), NAME));
        gather(problems, () -> Typed.requiredLine(FAMILY, data.familyName(), NAME));
        gather(problems, () -> Typed.line(EARLIER, data.earlierName(), NAME));
        gather(problems, () -> birthDate(data.birthDate(), today));
        gather(problems, () -> email(data.contact().email()));
        gather(problems, () -> phone(data.contact().phone()));
        gather(problems, () -> Typed.lines(ADDRESS, data.contact().address(), 400));
        gather(problems, () -> Typed.line(EMERGENCY, data.contact().emergencyContact(), 200));
        if (data.clinic() == null) {
            problems.add(new Refused(CLINIC, "clients.form.clinic.missing"));
        }
        return problems;
    }

    /**
     * The data as they are kept: edges trimmed.
     *
     * @throws Refused the first of {@link #problems}
     */
    static ClientData clean(ClientData data, LocalDate today) {
        List<Refused> problems = problems(data, today);
        if (!problems.isEmpty()) {
            throw problems.getFirst();
        }
        ClientContact contact = data.contact();
        return new ClientData(
                Typed.line(GIVEN, data.givenName(), NAME),
                Typed.line(FAMILY, data.familyName(), NAME),
                Typed.line(EARLIER, data.earlierName(), NAME),
                data.birthDate(),
                new ClientContact(
                        Typed.line(EMAIL, contact.email(), 254),
                        Typed.line(PHONE, contact.phone(), 40),
                        Typed.lines(ADDRESS, contact.address(), 400),
                        Typed.line(EMERGENCY, contact.emergencyContact(), 200)),
                data.clinic(),
                data.therapist());
    }

    private static void birthDate(@Nullable LocalDate date, LocalDate today) {
        if (date != null && date.isAfter(today)) {
            throw new Refused(BIRTH, "clients.form.birth.future");
        }
        if (date != null && date.isBefore(today.minusYears(OLDEST_YEARS))) {
            throw new Refused(BIRTH, "clients.form.birth.old", OLDEST_YEARS);
        }
    }

    private static void email(String typed) {
        String email = Typed.line(EMAIL, typed, 254);
        if (!email.isEmpty() && !EMAIL_SHAPE.matcher(email).matches()) {
            throw new Refused(EMAIL, "clients.form.email.shape");
        }
    }

    private static void phone(String typed) {
        String phone = Typed.line(PHONE, typed, 40);
        if (!phone.isEmpty() && !PHONE_SHAPE.matcher(phone).matches()) {
            throw new Refused(PHONE, "clients.form.phone.shape");
        }
    }

    private static void gather(List<Refused> problems, Runnable check) {
        try {
            check.run();
        } catch (Refused problem) {
            problems.add(problem);
        }
    }
}
