package cadence.plans.ui;

import cadence.plans.RuleWords;
import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.Booking;
import cadence.plans.TreatmentPlan.Pin;
import cadence.plans.TreatmentPlan.Session;
import cadence.plans.TreatmentPlan.SessionState;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Formats;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** The sessions of a plan: those to come, those over and those dropped folded in below. */
class PlanSessions extends Div {

    private static final long serialVersionUID = 1;

    private final transient TreatmentPlan plan;
    private final transient Formats formats;
    private final transient Function<Session, Component> deeds;

    PlanSessions(TreatmentPlan plan, ZoneId zone) {
        this(plan, zone, session -> new Span());
    }

    /** @param deeds what can be done with a session to come */
    PlanSessions(TreatmentPlan plan, ZoneId zone, Function<Session, Component> deeds) {
        this.plan = plan;
        this.deeds = deeds;
        this.formats = UiFormats.in(zone);
        addClassName("section");
        List<Session> ahead = plan.standing().stream().filter(this::isAhead).toList();
        List<Session> over =
                plan.standing().stream().filter(session -> !isAhead(session)).toList();
        List<Session> dropped = plan.sessions().stream()
                .filter(session -> session.state() == SessionState.DROPPED)
                .toList();
        add(new SectionHead(getTranslation("plans.sessions"))
                .count(getTranslation("plans.sessions.ahead", ahead.size())));
        if (ahead.isEmpty()) {
            add(new EmptyState(getTranslation("plans.sessions.none")));
        } else {
            add(table(ahead));
        }
        if (!over.isEmpty()) {
            long missed = over.stream()
                    .filter(session -> session.state() == SessionState.MISSED)
                    .count();
            add(folded(getTranslation("plans.sessions.over", over.size(), missed), over.reversed()));
        }
        if (!dropped.isEmpty()) {
            add(folded(getTranslation("plans.sessions.dropped", dropped.size()), dropped));
        }
    }

    /** Still to come, or over without anyone saying what came of it. */
    private boolean isAhead(Session session) {
        return session.state() == SessionState.PLANNED;
    }

    private NativeDetails folded(String summary, List<Session> sessions) {
        NativeDetails details = new NativeDetails(summary);
        details.addClassName("folded");
        details.setContent(table(sessions));
        return details;
    }

    private DataTable table(List<Session> sessions) {
        DataTable table = SessionCells.table("plans.sessions").column(getTranslation("plans.state"));
        for (Session session : sessions) {
            table.row(
                    window(session),
                    SessionCells.what(session.treatment()),
                    SessionCells.rule(RuleWords.of(session)),
                    state(session));
        }
        return table;
    }

    private Component window(Session session) {
        Component window = SessionCells.window(session.window(), plan.today());
        Pin pin = session.pin();
        if (pin == null) {
            return window;
        }
        Span pinned = SessionCells.pinned(pin);
        return SessionCells.lines(window, pinned);
    }

    private Component state(Session session) {
        Div lines = SessionCells.lines(PlanWords.state(session.state()), booking(session));
        Booking left = session.left();
        if (left != null) {
            Span words = new Span(getTranslation("plans.session.left", formats.dayTime(left.startsAt())));
            words.addClassName("attend");
            lines.add(words);
        }
        lines.add(deeds.apply(session));
        return lines;
    }

    private Span booking(Session session) {
        Booking booking = session.booking();
        Span words = new Span(
                booking == null
                        ? session.state() == SessionState.PLANNED ? getTranslation("plans.session.not-booked") : ""
                        : formats.dayTime(booking.startsAt()));
        words.addClassNames("num", "ter");
        return words;
    }
}
