package cadence.notes.ui;

import cadence.notes.NotePrint;
import cadence.notes.NotePrintService;
import cadence.shared.NotFound;
import cadence.shared.NoteId;
import cadence.shared.Refused;
import cadence.shared.print.PrintPdf;
import cadence.shared.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A signed note as a PDF. Neither address nor file name say whose it is, and no cache keeps it. */
@Controller
class NotePrintController {

    private final NotePrintService prints;
    private final Texts texts;

    NotePrintController(NotePrintService prints, Texts texts) {
        this.prints = prints;
        this.texts = texts;
    }

    /** Where a note's print is found. */
    static String path(NoteId note) {
        return "notes/" + note + "/print";
    }

    @GetMapping("/notes/{id}/print")
    void print(@PathVariable String id, HttpServletResponse response) throws IOException {
        NotePrint print = prints.print(NoteId.parse(id));
        var pdf = new ByteArrayOutputStream(100_000);
        PrintPdf.write(NotePrintSheet.of(print, texts), pdf);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setContentLength(pdf.size());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline()
                        .filename(
                                "note-" + PrintWords.day(print.printed().note().session()) + ".pdf")
                        .build()
                        .toString());
        pdf.writeTo(response.getOutputStream());
    }

    /** A foreign note looks exactly like one that does not exist (access.md). */
    @ExceptionHandler({NotFound.class, AccessDeniedException.class})
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refused refused) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(texts.getTranslation(refused.messageKey(), Locale.UK, refused.arguments()));
    }
}
