package cadence.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Files made here, so that no binary lies in the repository. */
public final class Samples {

    private Samples() {}

    /** A picture of this kind ("png", "jpg", "gif"). */
    public static byte[] picture(String kind) {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(100, 100, 300, 200);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, kind, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** One empty page; with a script that runs when it is opened, if wanted. */
    public static byte[] pdf(boolean withScript) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (withScript) {
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A drawing with a script in it. */
    public static byte[] scriptedSvg() {
        return "<svg xmlns='http://www.w3.org/2000/svg'><script>window.ran=1</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A GIF by its first bytes, a page with a script by what follows. */
    public static byte[] pictureThatIsAPage() {
        return joined(
                picture("gif"),
                6,
                "/*<html><script>window.ran=1</script></html>*/".getBytes(StandardCharsets.US_ASCII));
    }

    /** A picture with an archive behind it. */
    public static byte[] pictureThatIsAnArchive() {
        byte[] picture = picture("png");
        return joined(picture, picture.length, new byte[] {
            'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
        });
    }

    /** A PNG blown up to this many bytes by what follows its end. */
    public static byte[] large(int bytes) {
        byte[] picture = picture("png");
        return joined(picture, picture.length, new byte[bytes - picture.length]);
    }

    private static byte[] joined(byte[] whole, int at, byte[] put) {
        byte[] joined = new byte[whole.length + put.length];
        System.arraycopy(whole, 0, joined, 0, at);
        System.arraycopy(put, 0, joined, at, put.length);
        System.arraycopy(whole, at, joined, at + put.length, whole.length - at);
        return joined;
    }
}
