package cadence.accounts;

import cadence.audit.AuditTrail;
import cadence.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing without ever locking anyone out: after some tries that failed, the next one has to wait, twice as long
 * each time, and every quarter of an hour of quiet forgives one. Counted per email and address, and more generously per
 * address, in a table, so that two nodes count together. A try counts as failed until it has succeeded, so that tries side by
 * side are counted too.
 */
@Component
class SignInThrottle {

    static final Duration FORGIVES_ONE_AFTER = Duration.ofMinutes(15);

    /** How many tries are free, and how long a wait can become. */
    private record Limit(String key, int free, Duration longest) {}

    /** What {@link #succeeded} takes back. */
    record Try(List<String> keys) {}

    private record Count(int failures, Instant last) {}

    private static final String BIND = "select set_config('cadence.attempt', :key, true)";

    private static final String ENSURE = """
            insert into sign_in_attempt (attempt_key, failures, last_at) values (:key, 0, :now)
            on conflict (attempt_key) do nothing
            """;

    private static final String LOCK =
            "select failures, last_at from sign_in_attempt where attempt_key = :key for update";

    private static final String COUNT =
            "update sign_in_attempt set failures = :failures, last_at = :now where attempt_key = :key";

    private static final String TAKE_BACK =
            "update sign_in_attempt set failures = greatest(failures - :by, 0) where attempt_key = :key";

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws TooManyTries if the wait since the last failure is not over; such a try is not counted */
    @Transactional
    public Try begin(String email, String address) {
        List<Limit> limits = List.of(
                new Limit(Secret.digest(email + "\n" + address), 5, Duration.ofMinutes(15)),
                new Limit(Secret.digest("\n" + address), 40, Duration.ofMinutes(1)));
        limits.forEach(this::count);
        return new Try(limits.stream().map(Limit::key).toList());
    }

    /** The try was right: forgets the failures of this email here, and this try at this address. */
    @Transactional
    public void succeeded(Try attempt) {
        takeBack(attempt.keys().getFirst(), Integer.MAX_VALUE);
        takeBack(attempt.keys().getLast(), 1);
        jdbc.sql("select forget_old_sign_in_attempts()").query().listOfRows();
    }

    /** The try stays counted and enters the trail, with the account if there is one. */
    @Transactional
    public void failed(Optional<AccountId> account) {
        failed("sign-in.failed", account);
    }

    /** As {@link #failed(Optional)}, when the password was asked for another deed. */
    @Transactional
    public void failed(String action, Optional<AccountId> account) {
        audit.security(action, account.orElse(null), null);
    }

    private void count(Limit limit) {
        bind(limit.key());
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql(ENSURE).param("key", limit.key()).param("now", now).update();
        Count before = jdbc.sql(LOCK)
                .param("key", limit.key())
                .query(SignInThrottle::read)
                .single();
        Duration passed = Duration.between(before.last(), clock.instant());
        Duration quiet = passed.isNegative() ? Duration.ZERO : passed;
        int failures = Math.max(0, before.failures() - (int) Math.min(1000, quiet.dividedBy(FORGIVES_ONE_AFTER)));
        Duration left = waitAfter(failures, limit).minus(quiet);
        if (left.isPositive()) {
            throw new TooManyTries(left);
        }
        jdbc.sql(COUNT)
                .param("failures", failures + 1)
                .param("now", now)
                .param("key", limit.key())
                .update();
    }

    private static Duration waitAfter(int failures, Limit limit) {
        if (failures < limit.free()) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(failures - limit.free(), 20));
        return wait.compareTo(limit.longest()) < 0 ? wait : limit.longest();
    }

    private void takeBack(String key, int by) {
        bind(key);
        jdbc.sql(TAKE_BACK).param("by", by).param("key", key).update();
    }

    private void bind(String key) {
        jdbc.sql(BIND).param("key", key).query(String.class).single();
    }

    private static Count read(ResultSet row, int number) throws SQLException {
        return new Count(
                row.getInt("failures"),
                row.getObject("last_at", OffsetDateTime.class).toInstant());
    }
}
