package cadence.shell;

import cadence.shared.ui.BodyDrawing;
import cadence.shared.ui.ClientTimeline;
import cadence.shared.ui.HeldText;
import cadence.shared.ui.HoursCurve;
import cadence.shared.ui.Icons;
import cadence.shared.ui.Keys;
import cadence.shared.ui.MeasurePlot;
import cadence.shared.ui.PageHead;
import cadence.shared.ui.PageTitled;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** The frame around every view: where one is, where one can go, and for which clinics. */
// A route's bundle holds what its byte code names. Dialogs, menus and tabs that a room lends through an interface are
// not found that way and would come without their connectors, so the frame of every route names what they need.
@Uses(ComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(ContextMenu.class)
@Uses(DatePicker.class)
@Uses(Dialog.class)
@Uses(FormLayout.class)
@Uses(Grid.class)
@Uses(MasterDetailLayout.class)
@Uses(MenuBar.class)
@Uses(Notification.class)
@Uses(Popover.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(TabSheet.class)
@Uses(EmailField.class)
@Uses(IntegerField.class)
@Uses(BigDecimalField.class)
@Uses(Checkbox.class)
@Uses(TextArea.class)
@Uses(PasswordField.class)
@Uses(ProgressBar.class)
@Uses(TextField.class)
@Uses(TimePicker.class)
@Uses(Upload.class)
@Uses(Card.class)
@Uses(ClientTimeline.class)
@Uses(HoursCurve.class)
@Uses(MeasurePlot.class)
@Uses(BodyDrawing.class)
@Uses(HeldText.class)
@Layout
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    private final Span title = new Span();
    private final NavigationMenu navigation;
    private Registration titled = () -> {};

    MainLayout(NavigationMenu navigation, ClinicSwitcher switcher, PersonMenu person, GoToDialogs goTo) {
        this.navigation = navigation;
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        title.addClassName("navbar-title");
        Button search = new Button(Icons.SEARCH.create(), click -> goTo.open());
        search.addThemeName("icon tertiary");
        search.setAriaLabel(getTranslation("shell.goto"));
        addToNavbar(toggle, title, search);
        Keys keys = new Keys();
        keys.onGoTo(goTo::open);
        keys.onHelp(() -> new ShortcutsDialog().open());
        addToDrawer(brand(), switcher, goToButton(goTo), navigation, foot(person), keys);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        titled = ComponentUtil.addListener(event.getUI(), PageTitled.class, page -> title.setText(page.title()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        titled.remove();
        super.onDetach(event);
    }

    @Override
    public void setContent(com.vaadin.flow.component.@Nullable Component content) {
        super.setContent(content);
        if (content != null) {
            content.getElement().setAttribute("role", "main");
        }
    }

    /** On small screens the view's title stands in the bar; the counts in the navigation are as of this page. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        title.setText(headOf(getContent()).map(PageHead::title).orElseGet(() -> titleOf(event)));
        navigation.refresh();
    }

    private static Optional<PageHead> headOf(com.vaadin.flow.component.@Nullable Component content) {
        return Stream.ofNullable(content)
                .flatMap(com.vaadin.flow.component.Component::getChildren)
                .filter(PageHead.class::isInstance)
                .map(PageHead.class::cast)
                .findFirst();
    }

    /** Asked of the view itself: the page's title is set only after this. */
    private static String titleOf(AfterNavigationEvent event) {
        String page =
                event.getActiveChain().isEmpty() || !(event.getActiveChain().getFirst() instanceof HasDynamicTitle view)
                        ? ""
                        : view.getPageTitle();
        int end = page.lastIndexOf(" – ");
        return end < 0 ? page : page.substring(0, end);
    }

    private Div brand() {
        Div brand = new Div(Icons.BRAND.create(20), new Span(getTranslation("shell.product")));
        brand.addClassName("brand");
        return brand;
    }

    private Button goToButton(GoToDialogs goTo) {
        Span key = new Span(getTranslation("shell.goto.key"));
        key.addClassName("kbd");
        Button button = new Button(getTranslation("shell.goto"), Icons.SEARCH.create(14), click -> goTo.open());
        button.setSuffixComponent(key);
        button.addClassName("goto");
        return button;
    }

    private Div foot(PersonMenu person) {
        Span key = new Span("?");
        key.addClassName("kbd");
        Button help = new Button(
                getTranslation("shell.shortcuts"), Icons.HELP.create(), click -> new ShortcutsDialog().open());
        help.setSuffixComponent(key);
        help.addClassName("drawer-item");
        Div foot = new Div(help, person);
        foot.addClassName("drawer-foot");
        return foot;
    }
}
