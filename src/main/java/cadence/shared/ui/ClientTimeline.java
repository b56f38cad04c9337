package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Months of a client in one picture: events as flags, plan windows as bars, sessions as shapes, pain before and after. */
@Tag("cadence-client-timeline")
@JsModule("./cadence-client-timeline.ts")
public class ClientTimeline extends Component {

    /** As the element reads it: ISO dates, spans that end before their last day's midnight. */
    private record Drawn(
            String title,
            String remark,
            String from,
            String to,
            String today,
            @Nullable Integer start,
            List<Month> months,
            List<Flag> events,
            List<Span> windows,
            List<Span> phases,
            List<Mark> sessions,
            List<Pain> pain,
            @Nullable Measure measure,
            Map<String, String> words,
            Reading reading) {}

    record Month(String date, String name) {}

    private record Flag(String date, String end, String name, String detail, String title, boolean past, boolean off) {}

    private record Span(String from, String to, boolean past, String title, List<String> lines) {}

    private record Point(String date, BigDecimal value) {}

    private record Measure(
            String name,
            BigDecimal low,
            BigDecimal high,
            List<BigDecimal> ticks,
            List<Point> first,
            List<Point> second,
            String firstName,
            String secondName) {}

    private record Mark(String id, String date, String type, String state, String title) {}

    private record Pain(
            String date, @Nullable Integer before, @Nullable Integer after) {}

    /** Draws a story instead of the one before. */
    public void setStory(ClientStory story) {
        getElement()
                .setPropertyBean(
                        "story",
                        new Drawn(
                                story.title(),
                                story.remark(),
                                story.from().toString(),
                                story.to().toString(),
                                story.today().toString(),
                                story.startPain(),
                                months(story.from(), story.to(), getLocale()),
                                flags(story),
                                story.windows().stream()
                                        .flatMap(window ->
                                                span(story, window.from(), window.to(), window.title(), List.of()))
                                        .toList(),
                                story.phases().stream()
                                        .flatMap(phase ->
                                                span(story, phase.from(), phase.to(), phase.title(), phase.lines()))
                                        .toList(),
                                inside(story, story.sessions(), ClientStory.Session::date)
                                        .map(ClientTimeline::mark)
                                        .toList(),
                                inside(story, story.pain(), ClientStory.Pain::date)
                                        .map(pain -> new Pain(pain.date().toString(), pain.before(), pain.after()))
                                        .toList(),
                                measure(story),
                                story.words(),
                                story.reading()));
    }

    /** What changes the picture, shown under it. */
    public void setControls(Component... controls) {
        for (Component control : controls) {
            control.getElement().setAttribute("slot", "controls");
            getElement().appendChild(control.getElement());
        }
    }

    /** Called with the id of the session a person chose. */
    public Registration onChoose(Consumer<String> listener) {
        return Drawings.onChoose(this, "session-chosen", listener);
    }

    static List<Month> months(LocalDate from, LocalDate to, Locale locale) {
        Locale names = locale.getLanguage().equals("en") ? Locale.ENGLISH : locale;
        LocalDate first =
                from.getDayOfMonth() == 1 ? from : from.withDayOfMonth(1).plusMonths(1);
        return first.isAfter(to)
                ? List.of()
                : first.datesUntil(to.plusDays(1), Period.ofMonths(1))
                        .map(day -> new Month(
                                day.toString(), day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, names)))
                        .toList();
    }

    /** Those that touch the months shown; what sticks out is cut off. */
    private static List<Flag> flags(ClientStory story) {
        return story.flags().stream()
                .filter(flag -> overlaps(story, flag.date(), flag.end()))
                .sorted(Comparator.comparing(ClientStory.Flag::date))
                .map(flag -> new Flag(
                        later(flag.date(), story.from()).toString(),
                        earlier(flag.end(), story.to()).toString(),
                        flag.name(),
                        flag.detail(),
                        flag.title(),
                        flag.end().isBefore(story.today()),
                        flag.off()))
                .toList();
    }

    private static @Nullable Measure measure(ClientStory story) {
        ClientStory.Measure measure = story.measure();
        return measure == null
                ? null
                : new Measure(
                        measure.name(),
                        measure.low(),
                        measure.high(),
                        List.of(
                                measure.low(),
                                measure.low().add(measure.high()).divide(BigDecimal.TWO),
                                measure.high()),
                        points(story, measure.first()),
                        points(story, measure.second()),
                        measure.firstName(),
                        measure.secondName());
    }

    private static List<Point> points(ClientStory story, List<ClientStory.Point> points) {
        return inside(story, points, ClientStory.Point::date)
                .map(point -> new Point(point.date().toString(), point.value()))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static <T> Stream<T> inside(ClientStory story, List<T> all, Function<T, LocalDate> date) {
        return all.stream()
                .filter(each -> overlaps(story, date.apply(each), date.apply(each)))
                .sorted(Comparator.comparing(date));
    }

    private static boolean overlaps(ClientStory story, LocalDate from, LocalDate to) {
        return !to.isBefore(story.from()) && !from.isAfter(story.to());
    }

    private static Stream<Span> span(
            ClientStory story, LocalDate from, LocalDate to, String title, List<String> lines) {
        if (!overlaps(story, from, to)) {
            return Stream.empty();
        }
        LocalDate start = from.isBefore(story.from()) ? story.from() : from;
        LocalDate end = to.isAfter(story.to()) ? story.to() : to.plusDays(1);
        return Stream.of(new Span(start.toString(), end.toString(), to.isBefore(story.today()), title, lines));
    }

    private static Mark mark(ClientStory.Session session) {
        return new Mark(
                session.id(),
                session.date().toString(),
                session.shape().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                session.state().name().toLowerCase(Locale.ROOT),
                session.title());
    }
}
