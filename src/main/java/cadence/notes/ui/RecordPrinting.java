package cadence.notes.ui;

import cadence.notes.RecordPrint;
import cadence.notes.RecordPrintService;
import cadence.shared.print.PrintPdf;
import cadence.shared.ui.Texts;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Makes records in the background, as the person who asked for them; few at a time, as each holds its pages in memory. */
@SpringComponent
class RecordPrinting {

    private static final Logger LOG = LoggerFactory.getLogger(RecordPrinting.class);
    private static final int AT_A_TIME = 2;

    private final RecordPrintService records;
    private final Texts texts;
    private final Semaphore places = new Semaphore(AT_A_TIME);

    RecordPrinting(RecordPrintService records, Texts texts) {
        this.records = records;
        this.texts = texts;
    }

    /** How far it is; what it made. Read by the page that waits. */
    static final class Job {

        private final AtomicInteger read = new AtomicInteger();
        private final int notes;
        private volatile byte @Nullable [] file;
        private volatile boolean failed;
        private volatile boolean given;

        private Job(int notes) {
            this.notes = notes;
        }

        /** Notes read so far. */
        int read() {
            return read.get();
        }

        int notes() {
            return notes;
        }

        byte @Nullable [] file() {
            return file;
        }

        boolean failed() {
            return failed;
        }

        /** Nobody waits for it any more. */
        void giveUp() {
            given = true;
            file = null;
        }
    }

    Job start(RecordPrint record) {
        var job = new Job(record.notes().size());
        Thread.ofVirtual().name("record-print").start(new DelegatingSecurityContextRunnable(() -> work(record, job)));
        return job;
    }

    private void work(RecordPrint record, Job job) {
        try {
            places.acquire();
            try {
                make(record, job);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("A record could not be printed", e);
        } finally {
            // Whatever ended it: somebody waits to be told.
            job.failed = job.file == null && !job.given;
        }
    }

    private void make(RecordPrint record, Job job) throws IOException {
        var sheet = new RecordPrintSheet(record, texts);
        for (var note : record.notes()) {
            if (job.given) {
                return;
            }
            sheet.add(records.note(record, note));
            job.read.incrementAndGet();
        }
        var pdf = new ByteArrayOutputStream(1_000_000);
        PrintPdf.write(sheet.sheet(), pdf);
        if (!job.given) {
            job.file = pdf.toByteArray();
        }
    }
}
