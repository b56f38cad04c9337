package cadence.notes;

import cadence.clients.ClientAlert;
import cadence.clients.ClientConsent;
import cadence.clients.ClientPage;
import cadence.shared.NoteId;
import java.util.List;

/**
 * A client's record for a period, as one clinic holds it, about to be printed: who it is, alerts, consents and measures; the
 * notes are read one by one. Only {@link RecordPrintService} makes one, after the password was given anew, so that to hold it is
 * to be allowed.
 */
public final class RecordPrint {

    private final ClientPage client;
    private final RecordPeriod period;
    private final List<ClientAlert> alerts;
    private final List<ClientConsent> consents;
    private final MeasureHistory measures;
    private final List<NoteId> notes;
    private final int drafts;
    private final PrintMark mark;

    RecordPrint(
            ClientPage client,
            RecordPeriod period,
            List<ClientAlert> alerts,
            List<ClientConsent> consents,
            MeasureHistory measures,
            List<NoteId> notes,
            int drafts,
            PrintMark mark) {
        this.client = client;
        this.period = period;
        this.alerts = List.copyOf(alerts);
        this.consents = List.copyOf(consents);
        this.measures = measures;
        this.notes = List.copyOf(notes);
        this.drafts = drafts;
        this.mark = mark;
    }

    public ClientPage client() {
        return client;
    }

    public RecordPeriod period() {
        return period;
    }

    /** Those of this clinic that hold now. */
    public List<ClientAlert> alerts() {
        return alerts;
    }

    public List<ClientConsent> consents() {
        return consents;
    }

    /** Of the period's sessions. */
    public MeasureHistory measures() {
        return measures;
    }

    /** The signed ones whose session began in the period, the earliest first. */
    public List<NoteId> notes() {
        return notes;
    }

    /** How many unsigned notes the period has: they are left out. */
    public int drafts() {
        return drafts;
    }

    public PrintMark mark() {
        return mark;
    }
}
