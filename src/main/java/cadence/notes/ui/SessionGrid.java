package cadence.notes.ui;

import cadence.clients.ClientsNavigation;
import cadence.diary.Bookings;
import cadence.notes.DaySession;
import cadence.notes.NoteNavigation;
import cadence.notes.NoteState;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Grids;
import cadence.shared.ui.StateMark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sessions of a day at one clinic. */
class SessionGrid extends Grid<DaySession> {

    private static final long serialVersionUID = 1;

    private static final String ROW = """
            <div class="sess">
              <time><b>${item.from}</b><span>${item.to}</span></time>
              <div class="who"><a class="b" href="${item.href}">${item.name}</a><span class="sec el">${item.why}</span></div>
              <span class="flags">
                <span class="flag stop" ?hidden="${!item.red}"><vaadin-icon src="icons.svg" symbol="stop"
                  aria-hidden="true"></vaadin-icon>${item.redWord}</span>
                <span class="flag caution" ?hidden="${!item.caution}"><vaadin-icon src="icons.svg" symbol="warning"
                  aria-hidden="true"></vaadin-icon>${item.cautionWord}</span>
                <span class="flag new" ?hidden="${!item.first}">${item.firstWord}</span>
              </span>
              <span class="state ${item.tone}" ?hidden="${!item.text}"><vaadin-icon src="icons.svg" symbol="${item.glyph}"
                aria-hidden="true"></vaadin-icon><span>${item.text}</span></span>
            </div>""";

    private final transient Bookings bookings;
    private final transient NoteMarks marks;
    private final transient Instant now;
    private final Runnable changed;

    SessionGrid(
            List<DaySession> sessions,
            Optional<DaySession> next,
            Formats formats,
            Instant now,
            Bookings bookings,
            Runnable changed) {
        super(DaySession.class, false);
        this.bookings = bookings;
        this.now = now;
        this.changed = changed;
        this.marks = new NoteMarks(this::getTranslation, formats, now);
        Grids.inline(this, sessions.getFirst().clinicName());
        addClassNames("sessions", "no-header");
        Facts facts = new Facts(this::getTranslation);
        addColumn(LitRenderer.<DaySession>of(ROW)
                        .withProperty("from", session -> formats.time(session.startsAt()))
                        .withProperty("to", session -> formats.time(session.endsAt()))
                        .withProperty("href", session -> ClientsNavigation.path(session.client()))
                        .withProperty("name", DaySession::clientName)
                        .withProperty(
                                "why",
                                session -> facts.typeAndReason(session.type(), session.purpose(), session.reason()))
                        .withProperty("red", DaySession::redFlag)
                        .withProperty("redWord", session -> getTranslation("clients.alert.RED_FLAG"))
                        .withProperty("caution", session -> session.caution() && !session.redFlag())
                        .withProperty("cautionWord", session -> getTranslation("clients.alert.CAUTION"))
                        .withProperty("first", DaySession::first)
                        .withProperty("firstWord", session -> getTranslation("notes.today.new"))
                        .withProperty(
                                "glyph", session -> mark(session, next).glyph().symbol())
                        .withProperty(
                                "tone", session -> mark(session, next).tone().cssName())
                        .withProperty("text", session -> mark(session, next).text()))
                .setHeader(getTranslation("notes.today.session"))
                .setFlexGrow(1);
        addColumn(new ComponentRenderer<>(this::deeds))
                .setHeader(getTranslation("notes.today.deeds"))
                .setFlexGrow(0)
                .setWidth("136px")
                .setPartNameGenerator(session -> "deeds");
        setPartNameGenerator(session -> session.isNow(now) ? "now" : null);
        addItemClickListener(click -> open(click.getItem()));
        setItems(sessions);
    }

    private NoteMarks.Mark mark(DaySession session, Optional<DaySession> next) {
        return marks.of(session, next.filter(session::equals).isPresent());
    }

    /** A row leads to its note once there is one to read or to write, before that to the client. */
    private void open(DaySession session) {
        if (session.note() != NoteState.NOT_STARTED || session.isOn() && !session.isToCome(now)) {
            NoteNavigation.open(session.id());
        } else {
            ClientsNavigation.open(session.client());
        }
    }

    private Component deeds(DaySession session) {
        var deeds = new Div();
        deeds.addClassName("deeds");
        if (session.isOn()
                && session.note() != NoteState.SIGNED
                && !(session.isToCome(now) && session.note() == NoteState.NOT_STARTED)) {
            deeds.add(write(session));
        }
        deeds.add(bookings.outcomeMenu(
                session.id(), session.outcome(), session.startsAt(), session.clientName(), changed));
        return deeds;
    }

    private Button write(DaySession session) {
        String key = session.note() == NoteState.DRAFT ? "notes.today.continue" : "notes.today.start";
        var button = new Button(getTranslation(key), click -> NoteNavigation.open(session.id()));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key + ".aria", session.clientName()));
        if (session.isNow(now)) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    /** The same mark, outside a grid. */
    static StateMark mark(NoteMarks.Mark mark) {
        return new StateMark(mark.glyph(), mark.tone(), mark.text());
    }
}
