package cadence.plans.ui;

import cadence.plans.PlanReviews;
import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.Review;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Formats;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;

/** The reviews that were held, and the way to hold one. */
class ReviewSection extends Div {

    private static final long serialVersionUID = 1;

    ReviewSection(TreatmentPlan plan, ZoneId zone) {
        addClassName("section");
        Formats formats = UiFormats.in(zone);
        add(new SectionHead(getTranslation("plans.reviews"))
                .count(plan.reviews().size()));
        if (plan.reviews().isEmpty()) {
            add(new EmptyState(getTranslation("plans.reviews.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plan-list");
        for (Review review : plan.reviews()) {
            Span when = new Span(formats.dateTime(review.doneAt()));
            when.addClassNames("b", "num");
            Div line = new Div(when, new Span(review.by()));
            line.addClassName("plan-item");
            Paragraph words = new Paragraph(review.words());
            words.addClassName("plan-review-words");
            list.add(new ListItem(line, words));
        }
        add(list);
    }

    /** The button that holds one, with the day since when it is due where it is. */
    static Button action(TreatmentPlan plan, PlanDesk desk, Runnable again) {
        Button hold = new Button(
                PlanWords.say("plans.review.hold"), click -> new ReviewDialog(plan, desk.reviews(), again).open());
        if (PlanReviews.due(plan).isEmpty()) {
            hold.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        }
        return hold;
    }
}
