package cadence.diary.ui;

import cadence.accounts.AccountState;
import cadence.diary.LeaveRow;
import cadence.diary.LeaveState;
import cadence.shared.ui.DetailPane;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.KeyValues;
import cadence.shared.ui.RowItem;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** One person of the team: registration, week, leave, and what a manager can do. */
class TeamPane extends DetailPane {

    private final transient TeamLine line;
    private final transient TeamWords words;
    private final transient TeamDeeds deeds;

    TeamPane(TeamLine line, TeamWords words, TeamDeeds deeds) {
        super(line.member().fullName());
        this.line = line;
        this.words = words;
        this.deeds = deeds;
        sum(new Span(line.member().email()));
        onClose(getTranslation("diary.team.close"), deeds::close);
        body(state(), facts());
        if (line.isTherapist()) {
            body(roster(), leave());
            if (line.member().state() == AccountState.ACTIVE
                    && line.member().roles().size() == 1) {
                foot(new Button(getTranslation("diary.team.suspend"), click -> deeds.suspend(line)));
            }
        }
    }

    private Component state() {
        var state = new Div(words.state(line.member()).mark());
        state.addClassName("line");
        return state;
    }

    private Component facts() {
        var registered = new Span(words.registered(line.member()));
        registered.addClassNames("num", "nw");
        String urgency = words.urgency(line.member());
        if (!urgency.isEmpty()) {
            registered.addClassName(urgency);
        }
        String body = line.member().registeredWith();
        return new KeyValues()
                .add(
                        getTranslation("diary.team.role"),
                        words.roles(line.member().roles()))
                .add(
                        getTranslation("diary.team.from"),
                        words.formats().date(line.member().from()))
                .add(
                        getTranslation("diary.team.registered"),
                        body.isEmpty() ? registered : new Span(registered, new Span(" " + body)));
    }

    private Component roster() {
        var section = new Div(
                new SectionHead(getTranslation("diary.roster.title"))
                        .aside(link("diary.roster.change", () -> deeds.changeRoster(line))),
                new RosterTable(line.shifts(), words, false));
        section.addClassName("section");
        return section;
    }

    private Component leave() {
        var section = new Div(new SectionHead(getTranslation("diary.leave.title"))
                .count(line.leave().size())
                .aside(link("diary.leave.add", () -> deeds.addLeave(line))));
        section.addClassName("section");
        if (line.leave().isEmpty()) {
            section.add(new EmptyState(getTranslation("diary.leave.none")));
            return section;
        }
        UnorderedList list = RowItem.list();
        line.leave().forEach(row -> list.add(leave(row)));
        section.add(list);
        return section;
    }

    private RowItem leave(LeaveRow row) {
        var item = new RowItem(words.span(row), words.leaveFacts(row));
        item.trailing(words.leave(row).mark());
        if (row.state() == LeaveState.REFUSED) {
            return item;
        }
        var buttons = new Div();
        buttons.addClassName("settle-deeds");
        if (row.state() == LeaveState.REQUESTED) {
            buttons.add(small("diary.leave.approve", row, () -> deeds.approve(row)));
        }
        buttons.add(small(
                row.state() == LeaveState.REQUESTED ? "diary.leave.refuse" : "diary.leave.take-back",
                row,
                () -> deeds.refuse(row)));
        item.addClassName("unresolved");
        item.add(buttons);
        return item;
    }

    private Button small(String key, LeaveRow row, Runnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key) + ", " + words.span(row));
        return button;
    }

    private Button link(String key, Runnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName("link");
        return button;
    }
}
