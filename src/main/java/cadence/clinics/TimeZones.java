package cadence.clinics;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The time zones that both Java and the database know: a day must begin at the same moment for both. */
@Component
class TimeZones {

    private final ClinicQuery query;
    private volatile Set<String> known = Set.of();

    TimeZones(ClinicQuery query) {
        this.query = query;
    }

    /** In alphabetical order. */
    @Transactional(readOnly = true)
    public List<String> all() {
        return List.copyOf(known());
    }

    @Transactional(readOnly = true)
    public boolean knows(String zone) {
        return known().contains(zone);
    }

    /** Asked of the database once: it reads a file for each zone. */
    private Collection<String> known() {
        if (known.isEmpty()) {
            Set<String> both = new TreeSet<>(query.databaseZones());
            both.retainAll(ZoneId.getAvailableZoneIds());
            both.removeIf(zone -> zone.startsWith("Etc/") || zone.startsWith("posix") || zone.startsWith("SystemV/"));
            known = both;
        }
        return known;
    }
}
