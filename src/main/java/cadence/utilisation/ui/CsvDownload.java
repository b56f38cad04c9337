package cadence.utilisation.ui;

import cadence.shared.ui.Icons;
import cadence.utilisation.UtilisationClinic;
import cadence.utilisation.UtilisationFilter;
import cadence.utilisation.UtilisationService;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** A link that reads the figures afresh, leaves a trace, and gives them as a file. */
class CsvDownload extends Anchor {

    private static final long serialVersionUID = 1;

    CsvDownload(UtilisationService utilisation, FigureWords words, UtilisationClinic clinic, UtilisationFilter filter) {
        addClassName("csv");
        add(Icons.DOWNLOAD.create(14), new Span(words.text("csv")));
        getElement().setAttribute("aria-label", words.text("csv.label"));
        UtilisationCsv csv = new UtilisationCsv(words.texts());
        setHref(DownloadHandler.fromInputStream(event -> {
            byte[] file = csv.of(clinic, utilisation.export(filter)).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(file), name(filter), "text/csv;charset=utf-8", file.length);
        }));
        setDownload(true);
    }

    private static String name(UtilisationFilter filter) {
        return "utilisation-" + filter.period().from() + "-" + filter.period().until() + ".csv";
    }
}
