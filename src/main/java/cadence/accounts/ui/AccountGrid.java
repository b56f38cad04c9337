package cadence.accounts.ui;

import cadence.accounts.AccountRow;
import cadence.accounts.AccountState;
import cadence.shared.AccountId;
import cadence.shared.ui.Grids;
import cadence.shared.ui.StateMark;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The accounts, two lines each. */
class AccountGrid extends Grid<AccountRow> {

    private static final long serialVersionUID = 1;

    private static final String TWO_LINES = """
            <div class="two-line small"><span class="${item.firstClass}">${item.first}</span><span class="ter el">${item.second}</span></div>""";

    private final transient AccountWords words;
    private @Nullable AccountId open;

    AccountGrid(AccountWords words) {
        this.words = words;
        Grids.dense(this, getTranslation("accounts.list.title"));
        addClassNames("two-line-rows", "bleed");
        setSelectionMode(SelectionMode.NONE);
        setSizeFull();
        addColumn(name())
                .setHeader(getTranslation("accounts.column.name"))
                .setWidth("220px")
                .setFlexGrow(3);
        addColumn(state())
                .setHeader(getTranslation("accounts.column.state"))
                .setWidth("148px")
                .setFlexGrow(0);
        addColumn(memberships())
                .setHeaderPartName("wide")
                .setPartNameGenerator(row -> "wide")
                .setHeader(getTranslation("accounts.column.memberships"))
                .setWidth("180px")
                .setFlexGrow(3);
        addColumn(registered())
                .setHeaderPartName("wide")
                .setPartNameGenerator(row -> "wide")
                .setHeader(getTranslation("accounts.column.registered"))
                .setWidth("148px")
                .setFlexGrow(0);
        addColumn(row -> lastSignIn(row.lastSignIn()))
                .setHeader(getTranslation("accounts.column.last"))
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(row -> row.lastSignIn() == null ? "num ter wide" : "num wide")
                .setHeaderPartName("wide")
                .setWidth("112px")
                .setFlexGrow(0);
        setPartNameGenerator(row -> row.id().equals(open) ? "sel" : null);
    }

    void onOpen(Consumer<AccountId> listener) {
        addItemClickListener(click -> listener.accept(click.getItem().id()));
    }

    /** Marks the account whose detail is open. */
    void mark(@Nullable AccountId account) {
        open = account;
        getDataProvider().refreshAll();
    }

    private static Renderer<AccountRow> name() {
        return LitRenderer.<AccountRow>of("""
                        <div class="two-line small"><a class="b el" href="accounts/${item.id}" router-link>${item.first}</a><span class="ter el">${item.second}</span></div>""")
                .withProperty("id", row -> row.id().toString())
                .withProperty("first", AccountRow::fullName)
                .withProperty("second", AccountRow::email);
    }

    private Renderer<AccountRow> state() {
        return LitRenderer.<AccountRow>of(StateMark.LIT)
                .withProperty("glyph", row -> stateOf(row).glyph().symbol())
                .withProperty("tone", row -> stateOf(row).tone().cssName())
                .withProperty("text", row -> stateOf(row).text());
    }

    private AccountWords.State stateOf(AccountRow row) {
        return words.state(row.state(), row.invitedUntil());
    }

    private Renderer<AccountRow> memberships() {
        return LitRenderer.<AccountRow>of(TWO_LINES)
                .withProperty("firstClass", row -> row.endedOn() == null ? "el" : "ter el")
                .withProperty("first", this::clinics)
                .withProperty("second", this::roles);
    }

    private String clinics(AccountRow row) {
        LocalDate ended = row.endedOn();
        if (ended != null) {
            return getTranslation("accounts.list.until", words.formats().date(ended));
        }
        if (row.roles().isEmpty()) {
            return getTranslation("accounts.list.no-clinic");
        }
        return row.clinics().isEmpty()
                ? getTranslation("accounts.list.organisation")
                : String.join(", ", row.clinics());
    }

    private String roles(AccountRow row) {
        LocalDate starts = row.startsOn();
        String roles = words.roles(row.roles());
        return starts == null
                ? roles
                : getTranslation("accounts.list.from", roles, words.formats().date(starts));
    }

    private Renderer<AccountRow> registered() {
        return LitRenderer.<AccountRow>of(TWO_LINES)
                .withProperty("firstClass", row -> {
                    LocalDate until = row.registeredUntil();
                    return until == null || row.state() == AccountState.LEFT
                            ? "num ter"
                            : "num " + words.urgency(until);
                })
                .withProperty("first", row -> {
                    LocalDate until = row.registeredUntil();
                    return until == null ? getTranslation("shared.not-available") : words.validUntil(until);
                })
                .withProperty("second", AccountRow::registeredWith);
    }

    private String lastSignIn(@Nullable Instant last) {
        if (last == null) {
            return getTranslation("accounts.list.never");
        }
        LocalDate day = LocalDate.ofInstant(last, words.formats().zone());
        if (day.equals(words.today())) {
            return words.formats().time(last);
        }
        return day.isBefore(words.today().minusMonths(10))
                ? words.formats().date(day)
                : words.formats().relativeDay(day, words.today());
    }
}
