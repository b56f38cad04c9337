package cadence.notes.ui;

import cadence.notes.CoSignature;
import cadence.notes.LeadRemark;
import cadence.shared.ui.Formats;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;

/** What leads said of a signed note, oldest first. */
class LeadRemarks extends Section {

    private static final long serialVersionUID = 1;

    LeadRemarks(CoSignature asked, Formats formats) {
        addClassName("section");
        add(new SectionHead(getTranslation("notes.co-sign.remarks"))
                .count(asked.remarks().size()));
        asked.remarks().forEach(remark -> add(part(remark, formats)));
    }

    private Div part(LeadRemark remark, Formats formats) {
        var by = new Div();
        by.setText(getTranslation("notes.addendum.by", remark.by(), formats.dateTime(remark.at())));
        by.addClassName("note-foot");
        var words = new Div();
        words.setText(remark.text());
        words.addClassName("note-body");
        return SignedSheet.part(getTranslation("notes.co-sign.remark." + remark.kind()), new Div(by, words));
    }
}
