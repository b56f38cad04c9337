package cadence.notes.ui;

import cadence.notes.DraftFields;
import cadence.notes.DraftKeeperService;
import cadence.notes.DraftKeeperService.Kept;
import cadence.notes.PageDraft;
import cadence.notes.SaveResult;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a page saves its draft when Vaadin cannot: a view lives in one server's memory, and goes with it. Asks for the same
 * session and CSRF token as everything else.
 */
@RestController
class DraftEndpoint {

    /** Vaadin's own way to the reader's language asks for its servlet, which has no part in this. */
    private static final Locale LOCALE = Locale.UK;

    private final DraftKeeperService keeper;
    private final Texts texts;

    DraftEndpoint(DraftKeeperService keeper, Texts texts) {
        this.keeper = keeper;
        this.texts = texts;
    }

    /** @param chosen whether a person chose this text over another */
    record Typed(
            String author, int version, Map<String, String> fields, Map<String, List<String>> past, boolean chosen) {}

    /** @param at as "14:22:07", in the clinic's time zone */
    record Saved(int version, String at, Map<String, String> prints) {}

    /** @param fields what is kept instead */
    record Conflict(int version, String at, boolean signed, Map<String, String> fields) {}

    record Sentence(String sentence) {}

    @PutMapping("/drafts/{appointment}")
    ResponseEntity<Object> keep(@PathVariable String appointment, @RequestBody Typed typed) {
        Kept kept = keeper.keep(
                AppointmentId.parse(appointment),
                new PageDraft(
                        AccountId.parse(typed.author()),
                        typed.version(),
                        typed.fields(),
                        typed.past(),
                        typed.chosen()));
        return switch (kept.result()) {
            case SaveResult.Saved saved ->
                answer(
                        HttpStatus.OK,
                        new Saved(saved.version(), time(saved.at(), kept.zone()), DraftFields.prints(kept.content())));
            case SaveResult.Conflict other ->
                answer(
                        HttpStatus.CONFLICT,
                        new Conflict(
                                other.version(),
                                time(other.at(), kept.zone()),
                                other.signed(),
                                DraftFields.of(other.other())));
        };
    }

    @ExceptionHandler
    ResponseEntity<Object> notFound(NotFound foreign) {
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refusal) {
        String sentence = texts.getTranslation(refusal.messageKey(), LOCALE, refusal.arguments());
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, new Sentence(sentence));
    }

    /** The page tries again by itself; what the database said stays out of its answer. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Object> unreachable(RuntimeException lost) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }

    private static ResponseEntity<Object> answer(HttpStatus status, Object body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    private static String time(Instant at, ZoneId zone) {
        return new Formats(LOCALE, zone).timeSeconds(at);
    }
}
