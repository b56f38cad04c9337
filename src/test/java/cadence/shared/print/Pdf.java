package cadence.shared.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF that was made, opened by another hand. */
public record Pdf(
        String text, List<String> fontsNotEmbedded, List<String> tags, List<String> drawings, String about, int pages) {

    /** @param title and the language, and whether it is marked as tagged, in {@link #about} */
    public static Pdf of(PrintSheet sheet) {
        var out = new ByteArrayOutputStream();
        try {
            PrintPdf.write(sheet, out);
            return of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Pdf of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            var tags = new ArrayList<String>();
            var drawings = new ArrayList<String>();
            walk(catalog.getStructureTreeRoot(), tags, drawings);
            String about = document.getDocumentInformation().getTitle() + "|" + catalog.getLanguage() + "|"
                    + catalog.getMarkInfo().isMarked() + "|"
                    + catalog.getViewerPreferences().displayDocTitle();
            return new Pdf(
                    new PDFTextStripper().getText(document).replaceAll("\\s+", " "),
                    loose(document),
                    tags,
                    drawings,
                    about,
                    document.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> loose(PDDocument document) throws IOException {
        var loose = new ArrayList<String>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                if (!font.isEmbedded()) {
                    loose.add(font.getName());
                }
            }
        }
        return loose;
    }

    private static void walk(PDStructureNode node, List<String> tags, List<String> drawings) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                if ("Figure".equals(element.getStructureType())) {
                    drawings.add(element.getAlternateDescription());
                }
                walk(element, tags, drawings);
            }
        }
    }
}
