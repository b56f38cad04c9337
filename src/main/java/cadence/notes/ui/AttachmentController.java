package cadence.notes.ui;

import cadence.notes.AttachmentRow;
import cadence.notes.AttachmentService;
import cadence.shared.AttachmentId;
import cadence.shared.NotFound;
import cadence.shared.Sha256;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out files of notes. Whatever they hold, the browser is told not to run it: its kind is fixed, it stands in a sandbox,
 * and what is no picture is offered for saving, never opened in the page.
 */
@Controller
class AttachmentController {

    private static final String SANDBOX = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";

    private final AttachmentService files;

    AttachmentController(AttachmentService files) {
        this.files = files;
    }

    @GetMapping("/files/{id}")
    void file(@PathVariable String id, HttpServletResponse response) throws IOException {
        AttachmentRow row = files.open(AttachmentId.parse(id));
        quiet(response);
        response.setContentType(row.type().mediaType());
        response.setContentLengthLong(row.bytes());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                (row.type().isShownByBrowsers() ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(row.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        write(row, response.getOutputStream());
    }

    /**
     * The last piece only once a file that lies outside is known to be what was added: otherwise the browser says that it broke
     * off. What lies in the database is under its own lock.
     */
    private void write(AttachmentRow row, OutputStream out) throws IOException {
        MessageDigest digest = Sha256.begin();
        Optional<byte[]> piece = files.piece(row.id(), 0);
        for (int next = 1; piece.isPresent(); next++) {
            digest.update(piece.get());
            Optional<byte[]> following = files.piece(row.id(), next);
            if (following.isEmpty() && !files.isWhole(row.id(), digest.digest())) {
                throw new IOException("A file in the object store is not as it was added.");
            }
            out.write(piece.get());
            piece = following;
        }
    }

    @GetMapping("/files/{id}/thumbnail")
    void thumbnail(@PathVariable String id, HttpServletResponse response) throws IOException {
        byte[] png = files.thumbnail(AttachmentId.parse(id));
        if (png == null) {
            throw new NotFound();
        }
        quiet(response);
        response.setContentType(MediaType.IMAGE_PNG_VALUE);
        response.setContentLength(png.length);
        response.getOutputStream().write(png);
    }

    private static void quiet(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", SANDBOX);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    /** A foreign file looks exactly like one that does not exist (access.md). */
    @ExceptionHandler({NotFound.class, AccessDeniedException.class})
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().build();
    }
}
