package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
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
            Map<String, String> words,
            Reading reading) {}

    record Month(String date, String name) {}

    private record Flag(String date, String name, String detail, boolean past) {}

    private record Span(String from, String to, boolean past, String title, List<String> lines) {}

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
                                inside(story, story.flags(), ClientStory.Flag::date)
                                        .map(flag -> new Flag(
                                                flag.date().toString(),
                                                flag.name(),
                                                flag.detail(),
                                                flag.date().isBefore(story.today())))
                                        .toList(),
                                story.windows().stream()
                                        .flatMap(window ->
                                                span(story, window.from(), window.to(), window.title(), List.of()))
                                        .toList(),
                                story.phases().stream()
                                        .flatMap(phase -> span(story, phase.from(), phase.to(), "", phase.lines()))
                                        .toList(),
                                inside(story, story.sessions(), ClientStory.Session::date)
                                        .map(ClientTimeline::mark)
                                        .toList(),
                                inside(story, story.pain(), ClientStory.Pain::date)
                                        .map(pain -> new Pain(pain.date().toString(), pain.before(), pain.after()))
                                        .toList(),
                                story.words(),
                                story.reading()));
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
