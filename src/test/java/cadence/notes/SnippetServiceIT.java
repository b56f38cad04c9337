package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

class SnippetServiceIT extends PostgresIT {

    @Autowired
    private SnippetService snippets;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ClinicId clinic;
    private AccountId elise;
    private AccountId daniel;
    private AccountId stranger;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        daniel = fixtures.therapist(clinic);
        stranger = fixtures.therapist(fixtures.clinic());
        As.person(elise);
    }

    @Test
    void ones_own_are_ones_own_and_the_clinics_are_its_therapists() {
        Snippet own = snippets.add("heel drops", "Eccentric heel drops, {side}.", null);
        Snippet shared = snippets.add("tender", "May feel tender.", clinic);

        assertThat(snippets.of(clinic)).containsExactly(own, shared);
        As.person(daniel);
        assertThat(snippets.of(clinic)).containsExactly(shared);
        Snippet changed = snippets.change(shared.id(), "tender", "Tender until tomorrow.", shared.version());
        assertThatThrownBy(() -> snippets.change(own.id(), "x", "y", 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> snippets.delete(own.id())).isInstanceOf(NotFound.class);
        As.person(elise);
        assertThat(snippets.of(clinic)).containsExactly(own, changed);
    }

    @Test
    void another_clinics_therapist_its_manager_and_an_admin_get_none() {
        Snippet shared = snippets.add("tender", "May feel tender.", clinic);

        As.person(stranger);
        assertThatThrownBy(() -> snippets.of(clinic)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> snippets.add("x", "y", clinic)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> snippets.delete(shared.id())).isInstanceOf(NotFound.class);
        for (AccountId person : List.of(fixtures.manager(clinic), fixtures.admin())) {
            As.person(person);
            assertThatThrownBy(() -> snippets.of(clinic)).isInstanceOfAny(NotFound.class, AccessDeniedException.class);
            assertThatThrownBy(() -> snippets.add("x", "y", null))
                    .isInstanceOfAny(NotFound.class, AccessDeniedException.class);
        }
    }

    @Test
    void the_database_alone_hides_and_keeps_them_from_everyone_else() {
        snippets.add("own", "Mine.", null);
        snippets.add("shared", "The clinic's.", clinic);

        for (AccountId person : List.of(stranger, fixtures.manager(clinic), fixtures.admin())) {
            As.person(person);
            assertThat(raw("select count(*) from note_snippet")).as("read").isZero();
            assertThat(change("update note_snippet set text = 'x'")).isZero();
            assertThat(change("delete from note_snippet")).isZero();
            assertThatThrownBy(() -> change(
                            "insert into note_snippet (clinic_id, name, text) values ('" + clinic + "', 'x', 'y')"))
                    .isInstanceOf(RuntimeException.class);
        }
        As.person(daniel);
        assertThat(raw("select count(*) from note_snippet")).isEqualTo(1);
    }

    @Test
    void names_are_needed_once_each_and_bounds_are_told_beside_the_field() {
        snippets.add("Tender", "a", null);

        refused("name", () -> snippets.add(" tender ", "b", null));
        refused("name", () -> snippets.add("  ", "b", null));
        refused("name", () -> snippets.add("x".repeat(41), "b", null));
        refused("text", () -> snippets.add("y", " \n", null));
        refused("text", () -> snippets.add("y", "x".repeat(2001), null));
        refused("name", () -> snippets.change(snippets.add("other", "b", null).id(), "TENDER", "b", 0));
        assertThat(snippets.add("tender", "of the clinic, under the same name", clinic)
                        .isOwn())
                .isFalse();
    }

    @Test
    void a_change_that_a_colleague_made_first_is_not_overwritten() {
        Snippet shared = snippets.add("tender", "May feel tender.", clinic);
        As.person(daniel, () -> snippets.change(shared.id(), "tender", "From Daniel.", shared.version()));

        refused("", () -> snippets.change(shared.id(), "tender", "From Elise.", shared.version()));
        assertThat(snippets.of(clinic).getFirst().text()).isEqualTo("From Daniel.");
    }

    @Test
    void a_deleted_one_is_gone() {
        Snippet own = snippets.add("heel drops", "Eccentric heel drops.", null);
        snippets.delete(own.id());

        assertThat(snippets.of(clinic)).isEmpty();
    }

    private static void refused(String field, Runnable deed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private long raw(String statement) {
        return transaction.execute(
                status -> jdbc.sql(statement).query(Long.class).single());
    }

    private int change(String statement) {
        return transaction.execute(status -> jdbc.sql(statement).update());
    }
}
