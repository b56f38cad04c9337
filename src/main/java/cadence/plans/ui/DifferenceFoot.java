package cadence.plans.ui;

import cadence.plans.DifferencePage;
import cadence.plans.TreatmentPlan.State;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Accept or keep; neither is what Enter does. */
class DifferenceFoot extends Footer {

    private static final long serialVersionUID = 1;

    DifferenceFoot(DifferencePage page, Runnable keep, Runnable accept) {
        addClassNames("page-foot", "diff-foot");
        boolean draft = page.plan().state() == State.DRAFT;
        Paragraph rule = new Paragraph(getTranslation("plans.diff.foot"));
        rule.addClassName("sec");
        Span space = new Span();
        space.addClassName("grow");
        Button kept =
                new Button(getTranslation(draft ? "plans.diff.keep-draft" : "plans.diff.keep"), click -> keep.run());
        Button accepted = new Button(getTranslation("plans.diff.accept"), click -> accept.run());
        accepted.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        for (Button button : new Button[] {kept, accepted}) {
            button.setDisableOnClick(true);
        }
        add(rule, space, kept, accepted);
    }
}
