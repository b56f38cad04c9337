package cadence.notes;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.coobird.thumbnailator.Thumbnails.Builder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Draws a file small: a picture, upright as its camera says, or the first page of a PDF. */
@Component
class Thumbnails {

    /** Pixels at the longer side: 96 on a screen of double density. */
    private static final int SIZE = 192;

    /** A page of 8.27 inches at this many dots an inch is a little wider than a thumbnail. */
    private static final float DOTS_PER_INCH = 30;

    private static final Logger LOG = LoggerFactory.getLogger(Thumbnails.class);

    /** A PNG; null where this machine cannot draw it, which is no reason to refuse the file. */
    byte @Nullable [] of(AttachmentType type, byte[] content) {
        try {
            if (type == AttachmentType.PDF) {
                try (PDDocument document = Loader.loadPDF(content)) {
                    return png(net.coobird.thumbnailator.Thumbnails.of(
                            new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH)));
                }
            }
            return type.isReadable()
                    ? png(net.coobird.thumbnailator.Thumbnails.of(new ByteArrayInputStream(content)))
                    : null;
        } catch (IOException | RuntimeException undrawable) {
            LOG.info("A file of kind {} could not be drawn small.", type);
            return null;
        }
    }

    private static byte[] png(Builder<?> picture) throws IOException {
        var png = new ByteArrayOutputStream();
        picture.size(SIZE, SIZE)
                .imageType(BufferedImage.TYPE_INT_ARGB)
                .outputFormat("png")
                .toOutputStream(png);
        return png.toByteArray();
    }
}
