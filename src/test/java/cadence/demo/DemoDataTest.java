package cadence.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class DemoDataTest {

    private static final Instant NOW = Instant.parse("2026-09-15T13:22:07Z");
    private static final Pattern GAP = Pattern.compile("[{}]|\\bnull\\b|  ");

    @Test
    void the_same_moment_gives_the_same_rows() {
        DemoRows once = DemoData.of(NOW);
        DemoRows again = DemoData.of(NOW);

        assertThat(DemoTable.values())
                .allSatisfy(table -> assertThat(again.text(table)).isEqualTo(once.text(table)));
    }

    @Test
    void another_moment_gives_other_rows() {
        assertThat(DemoData.of(NOW.plusSeconds(86_400)).text(DemoTable.APPOINTMENT))
                .isNotEqualTo(DemoData.of(NOW).text(DemoTable.APPOINTMENT));
    }

    @Test
    void no_text_has_a_gap_left_to_fill() {
        DemoRows rows = DemoData.of(NOW);

        assertThat(List.of(
                        DemoTable.NOTE_CONTENT, DemoTable.NOTE_TECHNIQUE, DemoTable.ADDENDUM, DemoTable.CLIENT_CONTACT))
                .allSatisfy(table -> assertThat(rows.text(table)).doesNotContainPattern(GAP));
    }

    @Test
    void most_marks_were_there_at_the_visit_before() {
        DemoRows rows = DemoData.of(NOW);
        Map<String, Map<String, Set<String>>> visits = new HashMap<>();
        rows.text(DemoTable.NOTE_MARK)
                .lines()
                .map(line -> line.split("\t"))
                .forEach(cell -> visits.computeIfAbsent(cell[3], client -> new LinkedHashMap<>())
                        .computeIfAbsent(cell[0], note -> new HashSet<>())
                        .add(cell[5] + cell[6] + cell[7]));
        int marks = 0;
        int known = 0;
        for (Map<String, Set<String>> ofClient : visits.values()) {
            Set<String> before = Set.of();
            for (Set<String> places : ofClient.values()) {
                if (!before.isEmpty()) {
                    marks += places.size();
                    known += (int) places.stream().filter(before::contains).count();
                }
                before = places;
            }
        }

        assertThat(rows.count(DemoTable.NOTE_MARK)).isGreaterThan(3_000);
        assertThat(known / (double) marks).isBetween(0.5, 0.95);
    }

    @Test
    void names_are_not_repeated() {
        List<String> names = DemoData.of(NOW)
                .text(DemoTable.CLIENT)
                .lines()
                .map(line -> line.split("\t")[1] + " " + line.split("\t")[2])
                .toList();

        assertThat(names).hasSize(Guests.COUNT).doesNotHaveDuplicates();
    }

    @Test
    void everyone_who_may_sign_in_has_the_password_that_the_start_prints() {
        List<String> hashes = DemoData.of(NOW)
                .text(DemoTable.CREDENTIAL)
                .lines()
                .map(line -> line.split("\t")[1])
                .distinct()
                .toList();

        assertThat(hashes).hasSize(1);
        var encoder = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);
        assertThat(encoder.matches("cadence-demo", hashes.getFirst())).isTrue();
        assertThat(encoder.upgradeEncoding(hashes.getFirst())).isFalse();
    }

    @Test
    void a_missing_resource_is_named() {
        assertThatThrownBy(() -> Lines.of("nowhere.txt")).hasMessageContaining("demo/nowhere.txt");
    }
}
