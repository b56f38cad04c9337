package cadence.plans;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.plans.TreatmentPlan.Session;
import cadence.plans.TreatmentPlan.SessionState;
import cadence.plans.planner.PlanDifference.Kind;
import cadence.plans.planner.Window;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.PlanId;
import cadence.testing.As;
import cadence.testing.Fixtures;
import cadence.testing.PostgresIT;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Ten clients whose lives change twenty times each, by a seed: races entered, moved, withdrawn, sessions booked, held, missed,
 * cancelled, pinned, days gone by. Whatever is proposed then: once it is accepted nothing more is proposed, and what is past or
 * pinned is where it was (domain.md, "The event-aware plan").
 */
class AcceptedProposalsIT extends PostgresIT {

    private static final int CHANGES = 20;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private PlanEditService edits;

    @Autowired
    private PlanService plans;

    @Autowired
    private EventService events;

    private final Set<LocalDate> booked = new HashSet<>();
    private SplittableRandom random = new SplittableRandom(0);
    private ClinicId here;
    private AccountId elise;
    private ClientRef ref;
    private PlanId plan;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void after_what_was_proposed_is_accepted_nothing_more_is_proposed(long seed) {
        random = new SplittableRandom(seed);
        here = fixtures.clinic();
        elise = fixtures.therapist(here);
        ClientId tomasz = fixtures.client("Tomasz", "Wiśniewski", here);
        fixtures.treats(elise, tomasz, here);
        ref = new ClientRef(tomasz, here);
        As.person(elise);
        plan = edits.draft(
                ref, new PlanDetails("Keep running", null, today(), null, true, List.of(), List.of(), List.of()));
        proposals.accept(proposals.propose(plan));

        for (int change = 1; change <= CHANGES; change++) {
            String what = change();
            Proposal proposal = proposals.propose(plan);
            Map<SessionId, Window> fixed = fixed(proposal.plan());
            proposals.accept(proposal);
            assertThat(fixed(plans.plan(plan))).as(what).containsAllEntriesOf(fixed);
            assertThat(proposals.propose(plan).difference().changes())
                    .as("seed %d, change %d: %s", seed, change, what)
                    .allMatch(each -> each.kind() == Kind.KEPT && !each.changesWindow());
        }
    }

    private String change() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> enter();
            case 2 -> moveRace();
            case 3 -> withdraw();
            case 4 -> visit("SCHEDULED");
            case 5 -> visit(random.nextBoolean() ? "ATTENDED" : "NO_SHOW");
            case 6 -> cancel();
            case 7 -> pin();
            default -> daysGoBy();
        };
    }

    private String enter() {
        LocalDate first = today().plusDays(random.nextInt(1, 150));
        LocalDate last = random.nextInt(4) == 0 ? first.plusDays(random.nextInt(1, 6)) : null;
        events.enter(ref, "Race of " + first + " " + random.nextLong(), first, last, "");
        return "a race on " + first;
    }

    private String moveRace() {
        int days = random.nextInt(-20, 21);
        fixtures.jdbc()
                .sql("update event_edition set first_day = first_day + ?, last_day = last_day + ? where id in"
                        + " (select edition_id from client_event where client_id = ? order by id limit 1)")
                .params(days, days, ref.client().value())
                .update();
        return "a race moved by " + days;
    }

    private String withdraw() {
        events.entries(ref).stream()
                .filter(entry -> entry.withdrawnOn() == null)
                .findFirst()
                .ifPresent(events::withdraw);
        return "a race withdrawn";
    }

    /** On a day of a session, or on any other. */
    private String visit(String outcome) {
        List<Session> standing = plans.plan(plan).standing();
        boolean past = !outcome.equals("SCHEDULED");
        LocalDate day = !past && random.nextBoolean() && !standing.isEmpty()
                ? standing.get(random.nextInt(standing.size())).suggested()
                : today().plusDays(past ? -random.nextInt(1, 15) : random.nextInt(1, 120));
        if (!booked.add(day)) {
            return "nothing";
        }
        List<String> types = List.of("MAINTENANCE", "MAINTENANCE", "PRE_EVENT", "POST_EVENT");
        var visit = fixtures.appointment(
                here, elise, ref.client(), day.atTime(10, 0).toInstant(ZoneOffset.UTC), 60, outcome);
        fixtures.jdbc()
                .sql("update appointment set treatment_type = ? where id = ?")
                .params(types.get(random.nextInt(types.size())), visit.value())
                .update();
        return outcome + " on " + day;
    }

    private String cancel() {
        fixtures.jdbc()
                .sql(
                        "update appointment set outcome = 'CANCELLED', outcome_at = ?, outcome_by = ? where id in (select id from"
                                + " appointment where client_id = ? and outcome = 'SCHEDULED' order by starts_at desc limit 1)")
                .params(
                        Fixtures.utc(clock.instant()),
                        elise.value(),
                        ref.client().value())
                .update();
        return "the last booking cancelled";
    }

    private String pin() {
        List<Session> open = plans.plan(plan).standing().stream()
                .filter(session -> session.state() == SessionState.PLANNED
                        && !session.latest().isBefore(today()))
                .toList();
        if (!open.isEmpty()) {
            Session session = open.get(random.nextInt(open.size()));
            if (session.pinned()) {
                proposals.unpin(plan, session.id());
            } else {
                proposals.pin(plan, session.id(), "only then");
            }
        }
        return "pinned or let go";
    }

    private String daysGoBy() {
        int days = random.nextInt(1, 15);
        clock.advance(Duration.ofDays(days));
        return days + " days gone by";
    }

    private Map<SessionId, Window> fixed(TreatmentPlan of) {
        Map<SessionId, Window> fixed = new HashMap<>();
        of.standing().stream()
                .filter(session -> session.pinned()
                        || session.state() != SessionState.PLANNED
                        || session.latest().isBefore(today()))
                .forEach(session -> fixed.put(session.id(), session.window()));
        return fixed;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
