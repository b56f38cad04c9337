package cadence.shared.ui;

import com.vaadin.flow.component.HasElement;

/** Makes Vaadin's strip of tabs say what it is to assistive technology. */
public final class TabStrip {

    /** The scrolling part inside the strip is focusable, so a list of tabs seems to hold something that is no tab. */
    private static final String PLAIN = """
            const host = this;
            customElements.whenDefined('vaadin-tabs').then(() => requestAnimationFrame(() => {
              const tabs = host.localName === 'vaadin-tabs' ? host : host.querySelector('vaadin-tabs');
              tabs?.shadowRoot?.querySelector('[part="tabs"]')?.removeAttribute('tabindex');
            }));""";

    private TabStrip() {}

    /** For a Tabs or a TabSheet, each time it is attached. */
    public static void plain(HasElement tabs) {
        tabs.getElement().addAttachListener(attached -> tabs.getElement().executeJs(PLAIN));
    }
}
