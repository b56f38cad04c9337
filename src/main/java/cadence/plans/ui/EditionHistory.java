package cadence.plans.ui;

import cadence.plans.EditionChange;
import cadence.shared.ui.Formats;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Who changed the days of an edition, when, and from what; nothing where nobody did. */
class EditionHistory extends UnorderedList {

    private static final long serialVersionUID = 1;

    EditionHistory(List<EditionChange> changes, Formats formats) {
        addClassNames("edition-history", "small", "ter");
        setVisible(!changes.isEmpty());
        changes.forEach(change -> add(new ListItem(words(change, formats))));
    }

    private String words(EditionChange change, Formats formats) {
        String who = change.who().isEmpty() ? getTranslation("plans.edition.someone") : change.who();
        return getTranslation(
                "plans.edition.was." + change.kind(),
                days(change.from(), formats),
                days(change.to(), formats),
                who,
                formats.date(formats.localDate(change.at())));
    }

    private static String days(EditionChange.Days days, Formats formats) {
        return days.first().equals(days.last()) ? formats.date(days.first()) : formats.range(days.first(), days.last());
    }
}
