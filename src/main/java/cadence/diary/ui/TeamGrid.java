package cadence.diary.ui;

import cadence.shared.AccountId;
import cadence.shared.ui.Grids;
import cadence.shared.ui.StateMark;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The people of a clinic, two lines each. */
class TeamGrid extends Grid<TeamLine> {

    private static final String TWO_LINES = """
            <div class="two-line small"><span class="${item.tone} el"><span class="on-phone ter" ?hidden="${!item.first}">${item.phone}</span> ${item.first}</span><span class="${item.secondTone} el">${item.second}</span></div>""";

    private static final String NAME = """
            <div class="two-line small"><a class="b el" href="team/${item.id}" router-link>${item.first}</a><span class="ter el">${item.second}</span></div>""";

    private final transient TeamWords words;
    private @Nullable AccountId open;

    TeamGrid(TeamWords words) {
        this.words = words;
        Grids.dense(this, getTranslation("diary.team.title"));
        addClassNames("two-line-rows", "bleed", "phone-rows", "team-grid");
        setSelectionMode(SelectionMode.NONE);
        setSizeFull();
        addColumn(LitRenderer.<TeamLine>of(NAME)
                        .withProperty("id", line -> line.member().id().toString())
                        .withProperty("first", line -> line.member().fullName())
                        .withProperty("second", line -> line.member().email()))
                .setHeader(getTranslation("diary.team.name"))
                .setWidth("176px")
                .setFlexGrow(3);
        addColumn(state())
                .setHeader(getTranslation("diary.team.state"))
                .setWidth("116px")
                .setFlexGrow(0)
                .setPartNameGenerator(line -> "c-state");
        addColumn(two(
                        "",
                        line -> words.roles(line.member().roles()),
                        line -> "",
                        line -> getTranslation(
                                "diary.team.since",
                                words.formats().date(line.member().from())),
                        line -> "ter"))
                .setHeader(getTranslation("diary.team.role"))
                .setWidth("124px")
                .setFlexGrow(1)
                .setPartNameGenerator(line -> "c-role");
        addColumn(two(
                        getTranslation("diary.team.registered"),
                        line -> words.registered(line.member()),
                        line -> "num " + words.urgency(line.member()),
                        line -> line.member().registeredWith(),
                        line -> "ter"))
                .setHeader(getTranslation("diary.team.registered"))
                .setWidth("128px")
                .setFlexGrow(0)
                .setPartNameGenerator(line -> "c-registered");
        addColumn(two("", this::hours, line -> "num", line -> words.weekdays(line.week(words.today())), line -> "ter"))
                .setHeader(getTranslation("diary.team.week"))
                .setWidth("124px")
                .setFlexGrow(1)
                .setPartNameGenerator(line -> "c-week");
        addColumn(two(getTranslation("diary.team.away"), this::leave, line -> "num", this::requests, line -> "warn"))
                .setHeader(getTranslation("diary.team.leave"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("160px")
                .setFlexGrow(0)
                .setPartNameGenerator(line -> "c-leave");
        setPartNameGenerator(line -> line.member().id().equals(open) ? "sel" : null);
    }

    void onOpen(Consumer<AccountId> listener) {
        addItemClickListener(click -> listener.accept(click.getItem().member().id()));
    }

    /** Marks the one whose detail is open. */
    void mark(@Nullable AccountId account) {
        open = account;
        getDataProvider().refreshAll();
    }

    private Renderer<TeamLine> state() {
        return LitRenderer.<TeamLine>of(StateMark.LIT)
                .withProperty(
                        "glyph", line -> words.state(line.member()).glyph().symbol())
                .withProperty("tone", line -> words.state(line.member()).tone().cssName())
                .withProperty("text", line -> words.state(line.member()).text());
    }

    private String hours(TeamLine line) {
        if (!line.isTherapist()) {
            return getTranslation("shared.not-available");
        }
        long minutes = line.minutes(words.today());
        return minutes == 0
                ? getTranslation("diary.day.not-rostered")
                : words.formats().length(minutes);
    }

    private String leave(TeamLine line) {
        return line.nextLeave().map(words::span).orElse("");
    }

    private String requests(TeamLine line) {
        return line.requests() == 0 ? "" : getTranslation("diary.team.requests", line.requests());
    }

    private static Renderer<TeamLine> two(
            String onPhone,
            Function<TeamLine, String> first,
            Function<TeamLine, String> tone,
            Function<TeamLine, String> second,
            Function<TeamLine, String> secondTone) {
        return LitRenderer.<TeamLine>of(TWO_LINES)
                .withProperty("phone", line -> onPhone)
                .withProperty("first", first::apply)
                .withProperty("tone", tone::apply)
                .withProperty("second", second::apply)
                .withProperty("secondTone", secondTone::apply);
    }
}
