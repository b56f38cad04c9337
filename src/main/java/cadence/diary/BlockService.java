package cadence.diary;

import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Breaks, training and meetings: a therapist's own, or any of the clinic's for its manager. */
@Service
public class BlockService {

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(731);

    private static final String INSERT = """
            insert into diary_block (id, clinic_id, therapist_id, label, starts_at, ends_at)
            values (:id, :clinic, :therapist, :label, :from, :until)
            """;

    private static final String TAKEN = """
            select exists (select 1 from diary_busy(:clinic, :therapist, :from, :until))
                or exists (select 1 from diary_block
                           where therapist_id = :therapist and starts_at < :until and ends_at > :from)
            """;

    private static final String ONE = "select clinic_id, therapist_id from diary_block where id = :id";

    private final JdbcClient jdbc;
    private final BookingQuery clinics;
    private final BookingRules rules;
    private final AuditTrail audit;
    private final Clock clock;

    BlockService(JdbcClient jdbc, BookingQuery clinics, BookingRules rules, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.clinics = clinics;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    private record Owner(UUID clinicId, UUID therapistId) {}

    /** @throws Refused if the end is not after the start, it is longer than a day, or something is there already */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.CREATE)
    @Transactional
    public BlockId add(ClinicId clinic, AccountId therapist, BlockLabel label, Instant from, Instant until) {
        rules.requireDiary(clinic, therapist, Operation.CREATE);
        check(from, until);
        if (!clinics.worksHere(
                therapist, clinic, from.atZone(clinics.rules(clinic).zone()).toLocalDate())) {
            throw new Refused("therapist", "diary.book.therapist-not-here");
        }
        if (taken(clinic, therapist, from, until)) {
            throw new Refused("start", "diary.block.taken");
        }
        BlockId id = BlockId.next();
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("clinic", clinic.value())
                .param("therapist", therapist.value())
                .param("label", label.name())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
        audit.administrative("block.added", clinic, null, id);
        return id;
    }

    /** @throws NotFound if there is none, or the diary is not the actor's to keep */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.UPDATE)
    @Transactional
    public void remove(BlockId block) {
        Owner owner = jdbc.sql(ONE)
                .param("id", block.value())
                .query(Owner.class)
                .optional()
                .orElseThrow(NotFound::new);
        ClinicId clinic = new ClinicId(owner.clinicId());
        rules.requireDiary(clinic, new AccountId(owner.therapistId()), Operation.UPDATE);
        jdbc.sql("delete from diary_block where id = :id")
                .param("id", block.value())
                .update();
        audit.administrative("block.removed", clinic, null, block);
    }

    private void check(Instant from, Instant until) {
        Instant now = clock.instant();
        if (!from.isBefore(until)) {
            throw new Refused("end", "diary.block.order");
        }
        if (Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new Refused("end", "diary.block.long");
        }
        if (from.isBefore(now.minus(BACK)) || until.isAfter(now.plus(AHEAD))) {
            throw new Refused("date", "diary.book.date-range", BACK.toDays());
        }
    }

    private boolean taken(ClinicId clinic, AccountId therapist, Instant from, Instant until) {
        return jdbc.sql(TAKEN)
                .param("clinic", clinic.value())
                .param("therapist", therapist.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
