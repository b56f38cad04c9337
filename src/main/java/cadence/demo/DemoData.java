package cadence.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All rows of the demo data for one moment; the same moment gives the same rows. */
final class DemoData {

    private static final long SEED = 21_1984;

    private final Moment moment;
    private final Dice dice = new Dice(SEED);
    private final DemoRows rows = new DemoRows();

    private final Map<String, UUID> catalogue;

    private DemoData(Instant now, Map<String, UUID> catalogue) {
        moment = Moment.of(now.truncatedTo(ChronoUnit.SECONDS));
        this.catalogue = catalogue;
    }

    /** For a database without a catalogue of events. */
    static DemoRows of(Instant now) {
        return of(now, Map.of());
    }

    /** @param catalogue the events that are there already, by name */
    static DemoRows of(Instant now, Map<String, UUID> catalogue) {
        DemoData data = new DemoData(now, catalogue);
        data.make();
        return data.rows;
    }

    private void make() {
        Map<String, Clinic> clinics = Clinic.load(moment, dice, rows);
        Staff staff = new Staff(moment, dice, rows);
        staff.load(clinics);
        Roster roster = new Roster(moment, staff, clinics);
        roster.load(dice, rows);
        Absences absences = new Absences(moment, dice, rows);
        absences.load(staff);
        Guests guests = new Guests(moment, dice);
        guests.load(staff, clinics);
        Panels panels = new Panels(moment, dice, roster);
        panels.assign(guests.all());
        Calendar calendar = new Calendar(moment, dice, rows, catalogue);
        calendar.load();
        calendar.enter(guests.cast(), guests.all());
        new Courses(moment, dice).decide(guests.cast(), guests.all());

        Phrases problems = Phrases.of("problems.txt");
        Wording wording = new Wording(problems, dice);
        Outcomes outcomes = new Outcomes(moment, dice);
        Booker booker = new Booker(moment, dice, new Kinds(problems, wording, dice), outcomes);
        Script script = new Script(moment, guests.cast(), booker, outcomes);
        script.reserve();
        List<Booking> bookings = new DayFiller(moment, dice, roster, absences, panels, booker).play(script);
        Unfinished unfinished = new Unfinished(moment);
        unfinished.choose(bookings, staff);

        Care care = new Care();
        Records records = new Records(moment, dice, rows, earlierNames(guests.all()), care);
        guests.all().forEach(records::write);
        new Safety(moment, dice, rows).write(guests.cast(), guests.all());
        Trail trail = new Trail(moment, dice, rows);
        trail.signIns(staff);
        NoteTexts texts = new NoteTexts(problems, Phrases.of("sessions.txt"), wording, dice);
        Charts charts = new Charts(moment, new Dice(SEED + 1), rows);
        Supervised supervised = new Supervised(moment, new Dice(SEED + 2), rows, trail, clinics, staff);
        Measured measured = new Measured();
        Notes notes = new Notes(moment, dice, rows, texts, charts, trail, supervised, measured);
        for (Booking booking : bookings) {
            write(booking, staff);
            care.begin(booking.therapist.id(), booking.client.id, booking.clinic.id(), booking.bookedAt);
            notes.write(booking, unfinished);
        }
        Days days = new Days(moment, new Dice(SEED + 3), rows, roster, absences);
        Plans plans = new Plans(
                moment,
                new Dice(SEED + 4),
                rows,
                new PlanParts(moment, new Dice(SEED + 5), rows, measured),
                days,
                bookings);
        guests.all().forEach(plans::write);
        care.write(rows);
        // Last: the dice of everything above stay as they fell before.
        new SnippetLines(moment, dice, rows).write(clinics, staff);
        new Reminders(moment, dice, rows).write(bookings, unfinished, staff);
        supervised.write();
    }

    private void write(Booking booking, Staff staff) {
        Colleague desk = staff.managerOf(booking.clinic);
        boolean bySelf = booking.bookedByTherapist;
        rows.add(
                DemoTable.APPOINTMENT,
                booking.id,
                booking.clinic.id(),
                booking.therapist.id(),
                booking.client.id,
                booking.room,
                booking.kind.type(),
                booking.kind.purpose(),
                booking.kind.reason(),
                booking.start,
                booking.end,
                booking.outcome,
                booking.outcomeAt,
                booking.outcomeAt == null ? null : booking.isCancelled() ? desk.id() : booking.therapist.id(),
                booking.cancelReason,
                booking.bookedAt,
                bySelf ? booking.therapist.id() : desk.id());
    }

    private Map<String, String> earlierNames(List<Client> clients) {
        Map<String, String> names = new HashMap<>();
        for (Lines.Line line : Lines.of("cast.txt")) {
            if (line.has(3)) {
                names.put(line.text(1) + " " + line.text(2), line.text(3));
            }
        }
        Lines.Line line = Lines.of("earlier-names.txt").getFirst();
        List<String> choices = new ArrayList<>(List.of(line.text(0).split(",")));
        for (Client client : clients) {
            if (client.woman && !choices.isEmpty() && dice.chance(0.1)) {
                names.put(client.name(), choices.removeFirst());
            }
        }
        return names;
    }
}
