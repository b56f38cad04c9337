package cadence.accounts.ui;

import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.accounts.AccountAdminService;
import cadence.accounts.AccountCounts;
import cadence.accounts.AccountFilter;
import cadence.accounts.AccountFilter.Kind;
import cadence.shared.AccountId;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.FilterBar;
import cadence.shared.ui.Icons;
import cadence.shared.ui.ListAndDetail;
import cadence.shared.ui.PageHead;
import cadence.shared.ui.Shortened;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;

/** All accounts, and beside them the one that is open. */
@Route(AccountsNavigation.LIST)
@StyleSheet("accounts.css")
@OpensFor(resource = Resource.ACCOUNT, operation = Operation.READ)
public class AccountListView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final int PAUSE = 200;

    private final transient AccountAdminService accounts;
    private final transient AccountPanes panes;
    private final ListAndDetail layout = new ListAndDetail(AccountsNavigation::openList);
    private final FilterBar<Kind> filters = new FilterBar<>(getTranslation("accounts.list.filters"));
    private final TextField search = new TextField();
    private final AccountGrid grid;
    private final Div body = new Div();
    private transient AccountFilter filter = AccountFilter.ALL;

    AccountListView(AccountAdminService accounts, AccountPanes panes) {
        this.accounts = accounts;
        this.panes = panes;
        grid = new AccountGrid(panes.words());
        addClassName("page");
        body.addClassNames("page-body", "flush", "accounts-list");
        grid.setItems(query -> accounts.list(filter, query.getOffset(), query.getLimit()).stream());
        grid.onOpen(AccountsNavigation::open);
        layout.setMaster(body);
        add(head(), layout);
        show();
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        AccountId account = id == null ? null : AccountId.parse(id);
        layout.show(account == null ? null : panes.pane(account, this::refresh));
        grid.mark(account);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.list.page-title");
    }

    private PageHead head() {
        Button invite = new Button(
                getTranslation("accounts.invite"), Icons.PLUS.create(14), click -> panes.invite(this::refreshAndOpen));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        search.addClassName("search");
        search.setPlaceholder(getTranslation("accounts.search"));
        search.setAriaLabel(getTranslation("accounts.search"));
        search.setPrefixComponent(Icons.SEARCH.create(14));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE);
        search.addValueChangeListener(change -> change(filter.search(change.getValue())));
        filters.add(Kind.ALL, getTranslation("accounts.filter.all"), 0)
                .add(Kind.ACTIVE, getTranslation("accounts.filter.active"), 0)
                .add(Kind.INVITED, getTranslation("accounts.filter.invited"), 0)
                .add(Kind.SUSPENDED, getTranslation("accounts.filter.suspended"), 0)
                .add(Kind.LEFT, getTranslation("accounts.filter.left"), 0)
                .divider()
                .attend(Kind.ENDING, getTranslation("accounts.filter.ending"), 0)
                .onChange(kind -> change(filter.kind(kind)));
        Div line = new Div(search, filters);
        line.addClassName("filters");
        return new PageHead(getTranslation("accounts.list.title"))
                .actions(invite)
                .below(line)
                .lined();
    }

    private void change(AccountFilter changed) {
        filter = changed;
        show();
    }

    private void show() {
        count(accounts.counts());
        body.removeAll();
        if (accounts.list(filter, 0, 1).isEmpty()) {
            body.add(empty());
        } else {
            grid.getDataProvider().refreshAll();
            body.add(grid);
        }
    }

    private EmptyState empty() {
        String typed = filter.search().strip();
        return typed.isEmpty()
                ? new EmptyState(getTranslation("accounts.none.kind"))
                : new EmptyState(
                        getTranslation("accounts.none.found", Shortened.of(typed, 60)),
                        getTranslation("accounts.none.found.text"));
    }

    private void count(AccountCounts counts) {
        filters.count(Kind.ALL, counts.all())
                .count(Kind.ACTIVE, counts.active())
                .count(Kind.INVITED, counts.invited())
                .count(Kind.SUSPENDED, counts.suspended())
                .count(Kind.LEFT, counts.left())
                .count(Kind.ENDING, counts.ending());
    }

    /** After a change to the open account. */
    private void refresh(AccountId account) {
        show();
        layout.show(panes.pane(account, this::refresh));
    }

    private void refreshAndOpen(AccountId account) {
        show();
        AccountsNavigation.open(account);
    }
}
