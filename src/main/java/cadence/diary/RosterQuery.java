package cadence.diary;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.Id;
import cadence.shared.RoomId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roster's rows: read, ended, begun. */
@Component
class RosterQuery {

    private static final String ROWS = """
            select s.id, s.clinic_id, c.name clinic_name, s.therapist_id, s.weekday, s.starts, s.ends, s.room_id,
                   r.name room_name, s.valid_from, s.valid_until
            from roster_shift s
            join clinic c on c.id = s.clinic_id
            left join room r on r.id = s.room_id
            """;

    private static final String OF_CLINIC = ROWS + """
            where s.clinic_id = :clinic and (cast(:therapist as uuid) is null or s.therapist_id = :therapist)
              and coalesce(s.valid_until, 'infinity') >= :from
            order by s.therapist_id, s.valid_from, s.weekday, s.starts, s.id
            """;

    private static final String OF_THERAPIST = ROWS + """
            where s.therapist_id = :therapist and coalesce(s.valid_until, 'infinity') >= :from
            order by s.valid_from, s.weekday, s.starts, s.id
            """;

    private static final String INSERT = """
            insert into roster_shift (id, clinic_id, therapist_id, room_id, weekday, starts, ends, valid_from)
            values (:id, :clinic, :therapist, :room, :weekday, :starts, :ends, :from)
            """;

    private static final String ELSEWHERE = """
            select clinic_name, shift_starts, shift_ends
            from diary_rostered_elsewhere(:clinic, :therapist, :weekday, :starts, :ends, :from)
            """;

    private final JdbcClient jdbc;

    RosterQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A shift of another clinic; no name where it is none of the actor's. */
    record Elsewhere(@Nullable String clinicName, LocalTime shiftStarts, LocalTime shiftEnds) {}

    /** Rows that hold on that day or later. */
    List<RosterRow> ofClinic(ClinicId clinic, @Nullable AccountId therapist, LocalDate from) {
        return jdbc.sql(OF_CLINIC)
                .param("clinic", clinic.value())
                .param("therapist", therapist == null ? null : therapist.value())
                .param("from", from)
                .query(RosterQuery::row)
                .list();
    }

    List<RosterRow> ofTherapist(AccountId therapist, LocalDate from) {
        return jdbc.sql(OF_THERAPIST)
                .param("therapist", therapist.value())
                .param("from", from)
                .query(RosterQuery::row)
                .list();
    }

    Optional<Elsewhere> elsewhere(ClinicId clinic, AccountId therapist, Shift shift, LocalDate from) {
        return jdbc.sql(ELSEWHERE)
                .param("clinic", clinic.value())
                .param("therapist", therapist.value())
                .param("weekday", shift.weekday().getValue())
                .param("starts", shift.starts())
                .param("ends", shift.ends())
                .param("from", from)
                .query(Elsewhere.class)
                .optional();
    }

    /** The row's last day; it is taken away when it would have none. */
    void end(RosterRow row, LocalDate lastDay) {
        if (lastDay.isBefore(row.validFrom())) {
            jdbc.sql("delete from roster_shift where id = :id")
                    .param("id", row.id())
                    .update();
        } else {
            jdbc.sql("update roster_shift set valid_until = :last where id = :id")
                    .param("last", lastDay)
                    .param("id", row.id())
                    .update();
        }
    }

    void begin(ClinicId clinic, AccountId therapist, Shift shift, LocalDate from) {
        RoomId room = shift.room();
        jdbc.sql(INSERT)
                .param("id", Id.nextValue())
                .param("clinic", clinic.value())
                .param("therapist", therapist.value())
                .param("room", room == null ? null : room.value())
                .param("weekday", shift.weekday().getValue())
                .param("starts", shift.starts())
                .param("ends", shift.ends())
                .param("from", from)
                .update();
    }

    private static RosterRow row(ResultSet row, int number) throws SQLException {
        UUID room = row.getObject("room_id", UUID.class);
        String roomName = row.getString("room_name");
        return new RosterRow(
                row.getObject("id", UUID.class),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                row.getString("clinic_name"),
                new AccountId(row.getObject("therapist_id", UUID.class)),
                new Shift(
                        DayOfWeek.of(row.getInt("weekday")),
                        row.getObject("starts", LocalTime.class),
                        row.getObject("ends", LocalTime.class),
                        room == null ? null : new RoomId(room)),
                roomName == null ? "" : roomName,
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
