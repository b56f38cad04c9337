package cadence.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every cell of access.md's row "export of one client's record". */
class ExportPolicyTest {

    @ParameterizedTest
    @EnumSource(Relation.class)
    void a_record_is_exported_by_who_treats_the_client_and_nobody_else(Relation relation) {
        assertThat(AccessPolicy.allows(relation, Resource.CLIENT_RECORD, Operation.EXPORT))
                .isEqualTo(relation == Relation.TREATING);
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void nothing_else_is_done_to_a_record_as_a_whole(Operation operation) {
        for (Relation relation : Relation.values()) {
            assertThat(AccessPolicy.allows(relation, Resource.CLIENT_RECORD, operation))
                    .as(relation + " " + operation)
                    .isEqualTo(relation == Relation.TREATING && operation == Operation.EXPORT);
        }
    }
}
