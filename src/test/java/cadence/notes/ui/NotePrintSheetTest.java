package cadence.notes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.notes.BodyChart;
import cadence.notes.BodyMap;
import cadence.notes.BodyMark;
import cadence.notes.BodySpot;
import cadence.notes.MarkKind;
import cadence.notes.NotePart;
import cadence.notes.NotePrint;
import cadence.notes.Side;
import cadence.shared.print.Pdf;
import cadence.shared.print.PrintSheet;
import cadence.shared.ui.Texts;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class NotePrintSheetTest {

    @Test
    void says_everything_in_the_order_in_which_it_is_read() {
        assertThat(print(PrintSamples.note()).text())
                .containsSubsequence(
                        "Tomasz Wiśniewski",
                        "41, born 3 February 1985",
                        "Session note, Tuesday 1 September 2026",
                        "21st Century Clinic, Room 2, 14:00–15:00",
                        "Caution Anticoagulant. Cleared 2 Jul 2026. GP letter",
                        "Maintenance",
                        "Left calf after a knock",
                        "Asked 14:02, none",
                        "6, 4 of 10",
                        "47 min, pressure 2",
                        "Subjective Left calf knocked on a gate",
                        "Objective Left calf tight 3",
                        "Assessment Load-related",
                        "Plan Two-weekly",
                        "3 × 12 daily",
                        "Aftercare Cool",
                        "Next session 15 September",
                        "Body chart",
                        "1 Left calf, inner head tight 3",
                        "1 Left calf, inner head bruised 1",
                        "2 Left lower calf bruised 2",
                        "5 Left hip flexor",
                        "“upper third”, not reported",
                        "Techniques",
                        "Hamstrings Effleurage, petrissage 2 20",
                        "Range of motion",
                        "Ankle dorsiflexion 8° 14°",
                        "Going downstairs, PSFS 6.5",
                        "Signed by Elise Hartley, SMA 20417",
                        "Tue 1 Sep 2026, 15:12:31. Version 2, locked.",
                        "Addendum 1 The GP letter",
                        "Elise Hartley, 3 Sep 2026, 09:12",
                        "Addendum 2 Seen today");
    }

    @Test
    void every_page_says_who_printed_it_when_and_which_page_it_is() {
        Pdf pdf = print(PrintSamples.note());

        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(pdf.text().split("Printed Tue 15 Sep 2026, 14:22 by Elise Hartley\\. This print is in the trail\\."))
                .hasSize(3);
        assertThat(pdf.text()).contains("Tomasz Wiśniewski, Tuesday 1 September 2026", "Seal 51b0 c92e … 7a44");
    }

    @Test
    void is_tagged_for_screen_readers_and_brings_its_fonts() {
        Pdf pdf = print(PrintSamples.note());

        assertThat(pdf.about()).isEqualTo("Session note, Tuesday 1 September 2026, Tomasz Wiśniewski|en-GB|true|true");
        assertThat(pdf.tags()).contains("H1", "H2", "P", "Table", "TR", "TH", "TD", "Figure");
        assertThat(pdf.drawings())
                .contains(
                        "Body chart, Front. What is marked stands in the table that follows.",
                        "Body chart, Back. What is marked stands in the table that follows.")
                .doesNotContainNull()
                .doesNotContain("");
        assertThat(pdf.fontsNotEmbedded()).isEmpty();
    }

    @Test
    void any_script_and_any_sign_prints_or_leaves_a_box() {
        Pdf pdf = print(PrintSamples.of(
                "Владимир Παπαδόπουλος-Nguyễn Świętochłowski",
                PrintSamples.content(
                        Map.of(NotePart.SUBJECTIVE, "≥ 3 ✓ ½ 中 \uD83C\uDFC3 \u0007 \uFFFF end"), BodyChart.EMPTY)));

        assertThat(pdf.text()).contains("Владимир Παπαδόπουλος-Nguyễn Świętochłowski", "≥ 3 ✓ ½ □", "end");
        assertThat(pdf.fontsNotEmbedded()).isEmpty();
        assertThat(pdf.drawings()).noneMatch(words -> words.startsWith("Body"));
    }

    @Test
    void what_was_typed_is_text_and_nothing_else() {
        String typed =
                "</p><script>alert(1)</script> & <img src=\"file:///etc/hostname\"> {{7*7}} &amp; <style>*{display:none}</style>";
        Pdf pdf = print(PrintSamples.of(
                "<h1>Ida</h1> & May",
                PrintSamples.content(
                        Map.of(NotePart.PLAN, typed),
                        new BodyChart(
                                List.of(new BodyMark(
                                        "soleus", Side.LEFT, MarkKind.TIGHT, 1, true, "\"><script>x()</script>")),
                                List.of()))));

        assertThat(pdf.text().replace(" ", ""))
                .contains(typed.replace(" ", ""), "<h1>Ida</h1>&May", "\"><script>x()</script>");
    }

    @Test
    void nothing_is_fetched_even_where_a_sheet_asks_for_it() throws IOException {
        var asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            var sheet = new PrintSheet("en-GB", "Fetching");
            Element picture = sheet.add(sheet.body(), "img", "");
            picture.setAttribute("src", base + "/a.png");
            picture.setAttribute("alt", "x");
            Element style = sheet.add(sheet.body(), "link", "");
            style.setAttribute("rel", "stylesheet");
            style.setAttribute("href", base + "/a.css");
            sheet.add(sheet.body(), "p", "").setAttribute("style", "background-image: url(" + base + "/b.png)");
            sheet.drawing(
                    sheet.body(),
                    () ->
                            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">"
                                    + "<image xlink:href=\"" + base + "/c.png\" width=\"9\" height=\"9\"/></svg>",
                    "sign",
                    "x");
            sheet.add(sheet.body(), "p", "", "Still here");

            assertThat(Pdf.of(sheet).text()).contains("Still here");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void the_fullest_chart_and_the_longest_text_go_on_over_the_pages() {
        var marks = new ArrayList<BodyMark>();
        for (String region : BodyMap.house().regions()) {
            for (Side side : Side.values()) {
                if (BodyMap.house().has(new BodySpot(region, side)) && marks.size() < BodyChart.MARKS_LIMIT) {
                    marks.add(new BodyMark(region, side, MarkKind.TIGHT, 2, true, "comment " + marks.size()));
                }
            }
        }
        String longest = "A line of a long text, as one writes it.\n".repeat(480);
        Pdf pdf = print(PrintSamples.of(
                "Ida May",
                PrintSamples.content(
                        Map.of(NotePart.SUBJECTIVE, longest + "LAST LINE", NotePart.PLAN, "W".repeat(3000)),
                        new BodyChart(marks, List.of()))));

        assertThat(pdf.pages()).isGreaterThan(10);
        assertThat(pdf.text()).contains("LAST LINE", "“comment " + (marks.size() - 1) + "”", "Addendum 2");
        assertThat(pdf.drawings()).hasSize(5);
    }

    private static Pdf print(NotePrint note) {
        return Pdf.of(NotePrintSheet.of(note, new Texts()));
    }
}
