package cadence.clinics;

import cadence.access.Access;
import cadence.shared.ClinicId;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the clinic switcher is set to, for this session: one clinic, or all of the person's. */
@SpringComponent
@VaadinSessionScope
public class ClinicChoice {

    private final Access access;
    private @Nullable ClinicId chosen;

    ClinicChoice(Access access) {
        this.access = access;
    }

    /** The one clinic chosen, or empty for all; a clinic that the person has left since counts as not chosen. */
    public Optional<ClinicId> one() {
        return Optional.ofNullable(chosen).filter(access.clinics()::contains);
    }

    /** The clinics to show: the chosen one, or all where the person is therapist or manager. */
    public Set<ClinicId> scope() {
        return one().map(Set::of).orElseGet(access::clinics);
    }

    public void choose(@Nullable ClinicId clinic) {
        this.chosen = clinic;
    }
}
