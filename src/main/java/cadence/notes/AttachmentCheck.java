package cadence.notes;

import cadence.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/**
 * Judges a file by what it holds. What is two things at once (a picture that is also a page or an archive), a picture that
 * cannot be decoded, and a PDF that acts when it is opened are refused: nothing that comes back out of a note may act.
 */
@Component
class AttachmentCheck {

    static final int LIMIT = 20 * 1024 * 1024;
    static final int NAME_LIMIT = 200;

    /** A picture with more pixels than this is refused before it is decoded: 100 megapixels take 400 MB. */
    private static final long PIXELS_LIMIT = 100_000_000;

    private static final int HEAD = 4096;

    /** What a page or a script begins with; none of it occurs at the head of a picture. */
    private static final List<String> MARKUP =
            List.of("<script", "<html", "<svg", "<!doctype", "<?php", "<body", "<iframe");

    private static final byte[] ARCHIVE_END = {'P', 'K', 5, 6};

    private final Tika tika = new Tika();

    /** @throws Refused with a sentence that says what is wrong with the file */
    AttachmentType check(String fileName, byte[] content) {
        if (content.length == 0) {
            throw refused("empty", fileName);
        }
        if (content.length > LIMIT) {
            throw refused("too-big", fileName);
        }
        AttachmentType type = AttachmentType.of(tika.detect(content)).orElseThrow(() -> refused("kind", fileName));
        if (!type.isNameOf(fileName)) {
            throw new Refused("file", "notes.file.ending", fileName, type.name());
        }
        if (isMoreThanOneThing(type, content)) {
            throw refused("two-things", fileName);
        }
        if (type == AttachmentType.PDF) {
            requireQuietPdf(fileName, content);
        } else if (type.isReadable()) {
            requirePicture(fileName, content);
        }
        return type;
    }

    private static boolean isMoreThanOneThing(AttachmentType type, byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int tail = Math.max(0, content.length - 66_000);
        boolean archive = indexOf(content, ARCHIVE_END, tail) >= 0;
        int pdf = head.indexOf("%pdf-");
        return archive
                || MARKUP.stream().anyMatch(head::contains)
                || (type == AttachmentType.PDF ? pdf != 0 : pdf >= 0);
    }

    private static void requirePicture(String fileName, byte[] content) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw refused("broken", fileName);
            }
            var reader = readers.next();
            try {
                reader.setInput(stream);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > PIXELS_LIMIT) {
                    throw refused("too-many-pixels", fileName);
                }
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refused refusal ? refusal : refused("broken", fileName);
        }
    }

    private static void requireQuietPdf(String fileName, byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
            COSDictionary names = catalogue.getCOSDictionary(COSName.NAMES);
            boolean acts = catalogue.containsKey(COSName.AA)
                    || actsWhenOpened(catalogue)
                    || names != null
                            && (names.containsKey(COSName.getPDFName("JavaScript"))
                                    || names.containsKey(COSName.getPDFName("EmbeddedFiles")));
            if (acts) {
                throw refused("acts", fileName);
            }
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refused refusal ? refusal : refused("broken", fileName);
        }
    }

    /** To jump to a page when opened is no harm; to run, launch or send something is. */
    private static boolean actsWhenOpened(COSDictionary catalogue) {
        COSDictionary action = catalogue.getCOSDictionary(COSName.OPEN_ACTION);
        return action != null && !"GoTo".equals(action.getNameAsString(COSName.S));
    }

    private static int indexOf(byte[] content, byte[] wanted, int from) {
        for (int at = from; at <= content.length - wanted.length; at++) {
            int same = 0;
            while (same < wanted.length && content[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }

    private static Refused refused(String why, String fileName) {
        return new Refused("file", "notes.file." + why, fileName);
    }
}
