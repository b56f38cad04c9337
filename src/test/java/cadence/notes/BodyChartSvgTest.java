package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.ui.Texts;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class BodyChartSvgTest {

    private static final BodyWords WORDS =
            new BodyWords((key, arguments) -> new Texts().getTranslation(key, Locale.UK, arguments));

    private static final BodyChart CHART = new BodyChart(
            List.of(
                    new BodyMark("soleus", Side.LEFT, MarkKind.TIGHT, 2, true, ""),
                    new BodyMark("soleus", Side.LEFT, MarkKind.BRUISED, 1, true, ""),
                    new BodyMark(
                            "iliopsoas", Side.RIGHT, MarkKind.TENDER, 3, false, "\"><script>alert(1)</script> & 'so'")),
            List.of(new Stroke("back", List.of(-120, 2400, -118, 2460))));

    private final String svg = BodyChartSvg.of(CHART, Set.of(new BodySpot("heel", Side.RIGHT)), WORDS);

    @Test
    void draws_exactly_the_marks_with_their_numbers() throws Exception {
        // The heel is in the back view, once forbidden; soleus is marked in the back, iliopsoas in the front.
        assertThat(count("class=\"mark\"")).isEqualTo(2);
        assertThat(count("class=\"tag\"")).isEqualTo(2);
        assertThat(count("class=\"stroke\"")).isEqualTo(1);
        assertThat(count("class=\"forbidden\"")).isEqualTo(1);
        assertThat(svg).contains("fill=\"#0b6070\" fill-opacity=\"0.66\"", "fill=\"#a86a00\" fill-opacity=\"1\"");
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
    }

    @Test
    void has_no_script_and_escapes_what_was_typed() {
        assertThat(svg)
                .doesNotContain("<script", "href", "onload", "'so'")
                .contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#39;so&#39;");
    }

    @Test
    void the_lines_beside_it_say_the_same() {
        assertThat(BodyChartSvg.lines(CHART, WORDS))
                .containsExactly(
                        "1 Left lower calf: tight 2",
                        "1 Left lower calf: bruised 1",
                        "2 Right hip flexor: tender 3, “\"><script>alert(1)</script> & 'so'”, not reported");
    }

    @Test
    void an_empty_chart_is_a_body_without_marks() {
        assertThat(BodyChartSvg.of(BodyChart.EMPTY, Set.of(), WORDS)).doesNotContain("class=\"mark\"", "class=\"tag\"");
    }

    private long count(String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(svg).results().count();
    }
}
