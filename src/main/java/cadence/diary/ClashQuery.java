package cadence.diary;

import cadence.shared.AppointmentId;
import cadence.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says in a sentence what stands in the way of a booking that the database refused. A transaction of its own: the refused
 * one is lost, and what won is committed.
 */
@Component
class ClashQuery {

    private static final String CLASH = """
            select x.taken, x.taken_until, t.full_name taken_by, r.name room, w.full_name therapist,
                   k.given_name || ' ' || k.family_name client
            from diary_clash(:clinic, :therapist, :client, :room, :from, :until, :moved) x
            left join account t on t.id = x.taken_by
            left join room r on r.id = :room
            left join account w on w.id = :therapist
            left join client k on k.id = :client
            """;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final JdbcClient jdbc;

    ClashQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Clash(
            String taken,
            OffsetDateTime takenUntil,
            @Nullable String takenBy,
            @Nullable String room,
            @Nullable String therapist,
            @Nullable String client) {}

    /**
     * The refusal to tell, or empty when nothing that is committed stands in the way (any more).
     *
     * @param moved the appointment that itself does not count
     * @param prefix of the sentences' keys
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Optional<Refused> find(NewAppointment wanted, @Nullable AppointmentId moved, String prefix, ZoneId zone) {
        Instant until = wanted.start().plus(Duration.ofMinutes(wanted.minutes()));
        return jdbc.sql(CLASH)
                .param("clinic", wanted.clinic().value())
                .param("therapist", wanted.therapist().value())
                .param("client", wanted.client().value())
                .param("room", wanted.room() == null ? null : wanted.room().value())
                .param("from", wanted.start().atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("moved", moved == null ? null : moved.value())
                .query(Clash.class)
                .optional()
                .map(clash -> sentence(clash, prefix, zone));
    }

    private static Refused sentence(Clash clash, String prefix, ZoneId zone) {
        String until = TIME.format(clash.takenUntil().atZoneSameInstant(zone));
        return switch (clash.taken()) {
            case "THERAPIST" -> new Refused("start", prefix + "therapist", shown(clash.therapist()), until);
            case "CLIENT" -> new Refused("start", prefix + "client", shown(clash.client()), until);
            default ->
                clash.takenBy() == null
                        ? new Refused("room", prefix + "room", shown(clash.room()), until)
                        : new Refused("room", prefix + "room-by", shown(clash.room()), clash.takenBy(), until);
        };
    }

    private static String shown(@Nullable String name) {
        return name == null ? "" : name;
    }
}
