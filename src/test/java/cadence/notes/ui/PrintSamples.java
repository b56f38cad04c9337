package cadence.notes.ui;

import cadence.clients.AlertId;
import cadence.clients.ClientAlert;
import cadence.clients.ClientRef;
import cadence.diary.Outcome;
import cadence.notes.Addendum;
import cadence.notes.BodyChart;
import cadence.notes.BodyMark;
import cadence.notes.DraftContent;
import cadence.notes.MarkKind;
import cadence.notes.Measure;
import cadence.notes.Measurement;
import cadence.notes.NotePart;
import cadence.notes.NotePrint;
import cadence.notes.NoteSession;
import cadence.notes.NoteState;
import cadence.notes.OpenedNote;
import cadence.notes.PrintMark;
import cadence.notes.PrintedNote;
import cadence.notes.Screening;
import cadence.notes.Seal;
import cadence.notes.Side;
import cadence.notes.TechniqueLine;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Id;
import cadence.shared.NoteId;
import cadence.shared.TreatmentType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Notes to print, as the design's picture has them. */
final class PrintSamples {

    static final PrintMark MARK = new PrintMark("Elise Hartley", Instant.parse("2026-09-15T13:22:00Z"));

    private static final ClientRef CLIENT = new ClientRef(ClientId.next(), ClinicId.next());

    private PrintSamples() {}

    /** The note of the picture. */
    static NotePrint note() {
        return of(
                "Tomasz Wiśniewski",
                content(
                        Map.of(
                                NotePart.SUBJECTIVE,
                                "Left calf knocked on a gate on Saturday, sore to touch since, worse going downstairs. Ran 18 km on Sunday at an easy pace without stopping. Sleeps well. Takes apixaban, no change.",
                                NotePart.OBJECTIVE,
                                "Left calf tight 3 with a fresh bruise, 4 cm, medial head. Left glute tender 1, eased after mobilisation. Ankle dorsiflexion left 8°, right 14°. No heat, no swelling.",
                                NotePart.ASSESSMENT,
                                "Load-related tightness with a contusion on top. No sign of a strain. Deep work kept away from the left calf.",
                                NotePart.PLAN,
                                "Two-weekly until the event. Eccentric heel drops, 3 × 12 daily, both sides. Check the left calf first next time.",
                                NotePart.AFTERCARE,
                                "Cool for ten minutes in the evening. Report a bruise that grows or a calf that swells.",
                                NotePart.NEXT_SESSION,
                                "15 September, maintenance."),
                        chart()));
    }

    static BodyChart chart() {
        return new BodyChart(
                List.of(
                        mark("gastrocnemius-medial", MarkKind.TIGHT, 3),
                        mark("gastrocnemius-medial", MarkKind.BRUISED, 1),
                        mark("soleus", MarkKind.BRUISED, 2),
                        mark("biceps-femoris", MarkKind.TRIGGER_POINT, 2),
                        mark("gluteus-maximus", MarkKind.TENDER, 1),
                        new BodyMark("iliopsoas", Side.LEFT, MarkKind.TIGHT, 2, false, "upper third")),
                List.of());
    }

    static BodyMark mark(String region, MarkKind kind, int intensity) {
        return new BodyMark(region, Side.LEFT, kind, intensity, true, "");
    }

    static DraftContent content(Map<NotePart, String> parts, BodyChart chart) {
        return new DraftContent(
                TreatmentType.MAINTENANCE,
                null,
                "Left calf after a knock, marathon run-up",
                parts,
                2,
                47,
                6,
                4,
                List.of(
                        new TechniqueLine("Left glute", "Mobilisation", 2, 15),
                        new TechniqueLine("Hamstrings", "Effleurage, petrissage", 2, 20),
                        new TechniqueLine("Hip flexors", "MET", 2, 12)),
                chart,
                List.of(
                        measured(Measure.ANKLE_DORSIFLEXION, Side.LEFT, "8"),
                        measured(Measure.ANKLE_DORSIFLEXION, Side.RIGHT, "14"),
                        measured(Measure.HIP_EXTENSION, Side.LEFT, "7"),
                        measured(Measure.HIP_EXTENSION, Side.RIGHT, "13"),
                        new Measurement(Measure.PSFS, "Going downstairs", null, new BigDecimal("6.5"))),
                Set.of(),
                new Screening(Instant.parse("2026-09-01T13:02:00Z"), Set.of(), null, null));
    }

    private static Measurement measured(Measure measure, Side side, String value) {
        return new Measurement(measure, "", side, new BigDecimal(value));
    }

    /** That client with that note, and two addenda. */
    static NotePrint of(String client, DraftContent content) {
        var session = new NoteSession(
                AppointmentId.next(),
                CLIENT.clinic(),
                "21st Century Clinic",
                ZoneId.of("Europe/London"),
                "Room 2",
                CLIENT.client(),
                client,
                LocalDate.of(1985, 2, 3),
                Instant.parse("2026-09-01T13:00:00Z"),
                Instant.parse("2026-09-01T14:00:00Z"),
                Outcome.ATTENDED,
                24,
                true,
                TreatmentType.MAINTENANCE,
                null,
                "",
                "",
                null);
        var note = new OpenedNote(
                session,
                NoteId.next(),
                NoteState.SIGNED,
                content,
                2,
                Instant.parse("2026-09-01T14:12:31Z"),
                Instant.parse("2026-09-01T14:12:31Z"),
                "Elise Hartley",
                true,
                List.of(
                        new Addendum(
                                "Elise Hartley",
                                "The GP letter of 2 July on apixaban was on file on 1 September and was followed: light to moderate pressure.",
                                Instant.parse("2026-09-03T08:12:00Z")),
                        new Addendum(
                                "Elise Hartley",
                                "Seen today: the bruise is down to 2 cm and yellow. The client recalls a second knock on 2 September.",
                                Instant.parse("2026-09-15T13:06:00Z"))),
                null,
                Seal.HOLDS,
                MARK.at(),
                null,
                List.of());
        return new NotePrint(
                new PrintedNote(note, List.of(caution()), List.of("SMA 20417"), List.of(), "51b0c92e00ff7a44"), MARK);
    }

    private static ClientAlert caution() {
        return new ClientAlert(
                new AlertId(Id.nextValue()),
                CLIENT,
                ClientAlert.Kind.CAUTION,
                "Anticoagulant",
                "",
                "GP letter: light to moderate pressure.",
                LocalDate.of(2026, 7, 2),
                "Elise Hartley",
                Instant.parse("2026-07-02T08:00:00Z"),
                null,
                0);
    }
}
