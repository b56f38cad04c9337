package cadence.shared.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of prints, all of them embedded: Inter, which comes in one file for each script, and DejaVu Sans for the signs that
 * Inter lacks. A letter is taken from the first that has it.
 */
public final class PrintFonts {

    private static final List<String> SCRIPTS =
            List.of("latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese");
    private static final List<Integer> WEIGHTS = List.of(400, 500, 600);
    private static final String INTER = "/META-INF/resources/_static/inter/5.2.5/files/inter-%s-%d-normal.woff";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans%s.ttf";

    private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

    private PrintFonts() {}

    /** For a style sheet: the families in the order in which a letter is looked for. */
    static String families() {
        return String.join(", ", SCRIPTS.stream().map(PrintFonts::family).toList()) + ", DejaVu";
    }

    static void register(PdfRendererBuilder builder) {
        for (int weight : WEIGHTS) {
            for (String script : SCRIPTS) {
                builder.useFont(
                        () -> new ByteArrayInputStream(inter(script, weight)),
                        family(script),
                        weight,
                        FontStyle.NORMAL,
                        true);
            }
            String name = DEJAVU.formatted(weight == 600 ? "-Bold" : "");
            builder.useFont(
                    () -> new ByteArrayInputStream(READ.computeIfAbsent(name, PrintFonts::resource)),
                    "DejaVu",
                    weight,
                    FontStyle.NORMAL,
                    true);
        }
    }

    /**
     * A whole number as the path of an SVG, in the bold weight: a drawing then needs no font.
     *
     * @param number not negative
     * @param size of the font, in units of the drawing
     * @param x its middle
     * @param y its base line
     */
    public static String outline(int number, int size, int x, int y) {
        double scale = (double) size / Digits.PER_EM;
        var whole = new GeneralPath();
        double across = 0;
        for (char digit : Integer.toString(number).toCharArray()) {
            whole.append(
                    Digits.PATHS[digit - '0'].getPathIterator(AffineTransform.getTranslateInstance(across, 0)), false);
            across += Digits.WIDTHS[digit - '0'];
        }
        return svg(whole.getPathIterator(new AffineTransform(scale, 0, 0, -scale, x - across * scale / 2, y)));
    }

    /** Inter's bold digits, read once. */
    private static final class Digits {

        static final int PER_EM;
        static final GeneralPath[] PATHS = new GeneralPath[10];
        static final int[] WIDTHS = new int[10];

        static {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(inter("latin", 600)))) {
                PER_EM = font.getUnitsPerEm();
                for (int digit = 0; digit < 10; digit++) {
                    int glyph = font.getUnicodeCmapLookup().getGlyphId('0' + digit);
                    PATHS[digit] = Objects.requireNonNull(font.getGlyph().getGlyph(glyph))
                            .getPath();
                    WIDTHS[digit] = font.getAdvanceWidth(glyph);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String svg(PathIterator path) {
        var text = new StringBuilder();
        double[] at = new double[6];
        for (; !path.isDone(); path.next()) {
            int numbers = switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    text.append('M');
                    yield 2;
                }
                case PathIterator.SEG_LINETO -> {
                    text.append('L');
                    yield 2;
                }
                case PathIterator.SEG_QUADTO -> {
                    text.append('Q');
                    yield 4;
                }
                case PathIterator.SEG_CUBICTO -> {
                    text.append('C');
                    yield 6;
                }
                default -> {
                    text.append('Z');
                    yield 0;
                }
            };
            for (int i = 0; i < numbers; i++) {
                text.append(i == 0 ? "" : " ").append(Math.round(at[i]));
            }
        }
        return text.toString();
    }

    private static String family(String script) {
        return "Inter-" + script;
    }

    private static byte[] inter(String script, int weight) {
        return READ.computeIfAbsent(INTER.formatted(script, weight), name -> Woff.unwrap(resource(name)));
    }

    private static byte[] resource(String name) {
        try (InputStream file = PrintFonts.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
