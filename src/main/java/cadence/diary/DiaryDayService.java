package cadence.diary;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.diary.DiaryDayQuery.Day;
import cadence.diary.DiaryDayQuery.Person;
import cadence.diary.DiaryDayQuery.Place;
import cadence.diary.DiaryDayQuery.Stretch;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A day of the diary: all therapists of a clinic for its manager, their own day for a therapist. */
@Service
public class DiaryDayService {

    private static final int MOST_UNRESOLVED = 50;

    private final DiaryDayQuery query;
    private final AppointmentQuery appointments;
    private final Access access;
    private final CurrentUser currentUser;
    private final Clock clock;

    DiaryDayService(
            DiaryDayQuery query, AppointmentQuery appointments, Access access, CurrentUser currentUser, Clock clock) {
        this.query = query;
        this.appointments = appointments;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The day at the clinic, by the therapists' names. @param day in the clinic's own zone */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<TherapistDay> day(ClinicId clinic, LocalDate day) {
        access.require(Resource.APPOINTMENT, Operation.READ, clinic);
        Place place = query.place(clinic);
        if (place == null) {
            throw new NotFound();
        }
        Instant from = day.atStartOfDay(place.zone()).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(place.zone()).toInstant();
        AccountId only = onlyOf(clinic);
        List<AppointmentRow> rows = appointments.between(List.of(clinic), only, from, until);
        Day stretches = query.day(clinic, place.zone(), day, from, until);
        return query.therapists(clinic, day, from, until).stream()
                .filter(person -> only == null || only.value().equals(person.id()))
                .map(person -> dayOf(person, clinic, place, rows, stretches))
                .toList();
    }

    /** Past appointments without an outcome in those clinics, latest first, at most 50; a therapist's own only. */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<AppointmentRow> unresolved(Collection<ClinicId> clinics) {
        Instant now = clock.instant();
        return clinics.stream()
                .filter(clinic -> access.may(Resource.APPOINTMENT, Operation.READ, clinic))
                .flatMap(clinic ->
                        appointments.unresolved(List.of(clinic), onlyOf(clinic), now, MOST_UNRESOLVED).stream())
                .sorted(Comparator.comparing(AppointmentRow::startsAt).reversed())
                .limit(MOST_UNRESOLVED)
                .toList();
    }

    /** The one therapist whose diary the actor sees there, or null for all of them. */
    private @Nullable AccountId onlyOf(ClinicId clinic) {
        return access.rights().managerAt().contains(clinic) ? null : currentUser.id();
    }

    private static TherapistDay dayOf(Person person, ClinicId clinic, Place place, List<AppointmentRow> rows, Day day) {
        List<Stretch> rostered = own(day.rostered(), person);
        List<Stretch> leave = own(day.leave(), person);
        List<Stretch> blocks = own(day.blocks(), person);
        DayPlan plan = new DayPlan(spans(rostered), spans(leave), spans(blocks), spans(own(day.busy(), person)));
        List<DayLine> lines = new ArrayList<>();
        rows.stream()
                .filter(row -> row.therapist().value().equals(person.id()))
                .forEach(row -> lines.add(new DayLine.Booked(row)));
        blocks.forEach(block -> lines.add(new DayLine.Blocked(
                new BlockId(block.id()),
                BlockLabel.valueOf(block.word()),
                block.span().from(),
                block.span().until())));
        leave.forEach(away -> lines.add(new DayLine.OnLeave(
                LeaveKind.valueOf(away.word()), away.span().from(), away.span().until())));
        plan.free().forEach(span -> lines.add(new DayLine.Free(span.from(), span.until())));
        lines.sort(Comparator.comparing(DayLine::from).thenComparing(DayLine::until));
        return new TherapistDay(
                clinic,
                place.name(),
                place.zone(),
                new AccountId(person.id()),
                person.name(),
                Span.joined(spans(rostered)),
                rostered.stream()
                        .map(Stretch::extra)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList(),
                List.copyOf(lines));
    }

    private static List<Stretch> own(List<Stretch> all, Person person) {
        return all.stream()
                .filter(stretch -> stretch.therapistId().equals(person.id()))
                .toList();
    }

    private static List<Span> spans(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::span).toList();
    }
}
