package cadence.shared.print;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Draws a sheet's drawings one at a time, each made when its page is: a record of hundreds of notes would otherwise hold every
 * body chart at once. The style sheet gives each its size.
 */
final class PrintDrawings implements SVGDrawer {

    private final PrintSheet sheet;
    private final SVGDrawer batik = new BatikSVGDrawer();

    PrintDrawings(PrintSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public SVGImage buildSVGImage(
            Element place, Box box, CssContext css, double width, double height, double dotsPerPixel) {
        return new SVGImage() {
            @Override
            public int getIntrinsicWidth() {
                return (int) width;
            }

            @Override
            public int getIntrinsicHeight() {
                return (int) height;
            }

            @Override
            public void drawSVG(OutputDevice device, RenderingContext page, double x, double y) {
                batik.buildSVGImage(sheet.drawn(place), box, css, width, height, dotsPerPixel)
                        .drawSVG(device, page, x, y);
            }
        };
    }

    @Override
    public void withUserAgent(UserAgentCallback nothingIsFetched) {
        batik.withUserAgent(nothingIsFetched);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        batik.importFontFaceRules(fontFaces, shared);
    }

    /** Not needed: our drawings hold no text. */
    @Override
    public void addFontFile(File fontFile, String family, Integer weight, FontStyle style) {}

    /** As {@link #addFontFile}. */
    @Override
    public void addFontStream(FSSupplier<InputStream> supplier, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() throws IOException {
        batik.close();
    }
}
