package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.ui.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BodyMapTest {

    private final BodyMap map = BodyMap.house();

    @Test
    void there_are_more_than_sixty_named_regions_each_with_a_word_in_the_bundle() {
        assertThat(map.regions()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(map.regions())
                .allSatisfy(region -> assertThat(new Texts().getTranslation("body.region." + region, Locale.UK))
                        .isNotBlank()
                        .doesNotStartWith("!"));
    }

    @Test
    void left_is_the_clients_own_in_every_view() {
        assertThat(map.place("front", new BodySpot("iliopsoas", Side.LEFT))
                        .orElseThrow()
                        .x())
                .isPositive();
        assertThat(map.place("back", new BodySpot("soleus", Side.LEFT))
                        .orElseThrow()
                        .x())
                .isNegative();
        assertThat(map.place("side-right", new BodySpot("soleus", Side.LEFT))).isEmpty();
        assertThat(map.place("side-right", new BodySpot("soleus", Side.RIGHT))).isPresent();
    }

    @Test
    void everyday_words_mean_regions() {
        assertThat(map.named("Left calf"))
                .containsExactlyInAnyOrder(
                        new BodySpot("gastrocnemius-medial", Side.LEFT),
                        new BodySpot("gastrocnemius-lateral", Side.LEFT),
                        new BodySpot("soleus", Side.LEFT));
        assertThat(map.named("Both hamstrings")).hasSize(4);
        assertThat(map.named("lower back"))
                .doesNotContain(new BodySpot("rhomboids", Side.LEFT))
                .hasSize(6);
        assertThat(map.named("the old dog")).isEmpty();
    }

    @Test
    void what_techniques_suggest_is_understood() {
        String[] suggested =
                new Texts().getTranslation("notes.regions", Locale.UK).split("\\|");

        assertThat(suggested)
                .allSatisfy(words -> assertThat(map.named(words)).as(words).isNotEmpty());
    }
}
