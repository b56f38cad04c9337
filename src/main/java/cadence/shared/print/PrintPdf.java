package cadence.shared.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Makes the PDF of a sheet: tagged for screen readers (PDF/UA), every font embedded, nothing fetched from anywhere. What was
 * typed reaches it as text nodes only, so that there is no markup to smuggle in.
 */
public final class PrintPdf {

    static {
        // It speaks of what it lays out, and that is clinical.
        XRLog.setLoggingEnabled(false);
    }

    private PrintPdf() {}

    public static void write(PrintSheet sheet, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl(
                (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUriResolver((base, uri) -> null);
        PrintFonts.register(builder);
        builder.useReplacementText("\u25A1");
        builder.withProducer("Cadence");
        builder.withW3cDocument(sheet.document(), null);
        try (var drawer = new PrintDrawings(sheet)) {
            builder.useSVGDrawer(drawer);
            builder.toStream(out);
            builder.run();
        }
    }
}
