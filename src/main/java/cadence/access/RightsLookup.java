package cadence.access;

import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NoteId;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Reads the rights by the same SQL functions that row-level security asks, once per request. */
@Component
class RightsLookup {

    private static final String REMEMBERED = RightsLookup.class.getName();

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    RightsLookup(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    private record Remembered(Object person, Rights rights) {}

    @Transactional(readOnly = true)
    public Rights rights() {
        SignedIn person = currentUser.get().orElse(null);
        if (person == null) {
            return Rights.NONE;
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(REMEMBERED, RequestAttributes.SCOPE_REQUEST) instanceof Remembered remembered
                && remembered.person().equals(person.account())) {
            return remembered.rights();
        }
        Rights rights = jdbc.sql("select actor_clinics('THERAPIST') t, actor_clinics('MANAGER') m, actor_is_admin() a")
                .query((row, number) -> new Rights(ids(row.getArray("t")), ids(row.getArray("m")), row.getBoolean("a")))
                .single();
        if (request != null) {
            request.setAttribute(REMEMBERED, new Remembered(person.account(), rights), RequestAttributes.SCOPE_REQUEST);
        }
        return rights;
    }

    @Transactional(readOnly = true)
    public boolean treats(ClientId client, ClinicId clinic) {
        return jdbc.sql("select actor_treats(:client, :clinic)")
                .param("client", client.value())
                .param("clinic", clinic.value())
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public boolean leads(NoteId note) {
        return jdbc.sql("select actor_leads(:note)")
                .param("note", note.value())
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public boolean opensNotesToTeam(ClinicId clinic) {
        return jdbc.sql("select :clinic = any (actor_team_clinics())")
                .param("clinic", clinic.value())
                .query(Boolean.class)
                .single();
    }

    private static Set<ClinicId> ids(Array array) throws SQLException {
        Set<ClinicId> ids = new LinkedHashSet<>();
        Arrays.stream((Object[]) array.getArray()).forEach(id -> ids.add(new ClinicId((UUID) id)));
        return Set.copyOf(ids);
    }
}
