package cadence.clinics;

import cadence.shared.ClinicId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes clinics and rooms. */
@Component
class ClinicStore {

    private static final String INSERT = """
            insert into clinic (id, name, time_zone, country, address, phone)
            values (:id, :name, :zone, :country, :address, :phone)
            """;

    private static final String UPDATE = """
            update clinic set name = :name, time_zone = :zone, country = :country, address = :address, phone = :phone,
                note_deadline_hours = :deadline, cancellation_notice_hours = :notice,
                target_low_percent = :low, target_high_percent = :high,
                run_up_weeks = :runUpWeeks, run_up_interval_days = :runUpDays, deep_session_gap_days = :gap,
                maintenance_minutes_from = :maintenanceFrom, maintenance_minutes_to = :maintenanceTo,
                pre_event_minutes_from = :preEventFrom, pre_event_minutes_to = :preEventTo,
                post_event_minutes_from = :postEventFrom, post_event_minutes_to = :postEventTo,
                notes_readable_by = :readers, remind_by_mail = :mail, cosignature = :coSignature, version = version + 1
            where id = :id and version = :version and archived_at is null
            """;

    private final JdbcClient jdbc;

    ClinicStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ClinicId id, ClinicDetails details) {
        with(jdbc.sql(INSERT), id, details).update();
    }

    /** False when the version is not the current one. */
    boolean update(ClinicId id, ClinicDetails details, ClinicSettings settings, int version) {
        SessionLengths lengths = settings.lengths();
        return with(jdbc.sql(UPDATE), id, details)
                        .param("deadline", settings.noteDeadlineHours())
                        .param("notice", settings.cancellationNoticeHours())
                        .param("low", settings.targetLowPercent())
                        .param("high", settings.targetHighPercent())
                        .param("runUpWeeks", settings.runUpWeeks())
                        .param("runUpDays", settings.runUpIntervalDays())
                        .param("gap", settings.deepSessionGapDays())
                        .param("maintenanceFrom", lengths.maintenance().from())
                        .param("maintenanceTo", lengths.maintenance().to())
                        .param("preEventFrom", lengths.preEvent().from())
                        .param("preEventTo", lengths.preEvent().to())
                        .param("postEventFrom", lengths.postEvent().from())
                        .param("postEventTo", lengths.postEvent().to())
                        .param("readers", settings.notesReadableBy().name())
                        .param("mail", settings.remindByMail())
                        .param("coSignature", settings.coSignature())
                        .param("version", version)
                        .update()
                == 1;
    }

    void insertRoom(UUID id, ClinicId clinic, String name) {
        jdbc.sql("insert into room (id, clinic_id, name) values (:id, :clinic, :name)")
                .param("id", id)
                .param("clinic", clinic.value())
                .param("name", name)
                .update();
    }

    void deleteRoom(ClinicId clinic, UUID room) {
        jdbc.sql("delete from room where id = :id and clinic_id = :clinic")
                .param("id", room)
                .param("clinic", clinic.value())
                .update();
    }

    private static JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec statement, ClinicId id, ClinicDetails details) {
        return statement
                .param("id", id.value())
                .param("name", details.name())
                .param("zone", details.timeZone())
                .param("country", details.country())
                .param("address", details.address())
                .param("phone", details.phone());
    }
}
