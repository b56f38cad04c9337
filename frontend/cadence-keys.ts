import { LitElement, nothing } from 'lit';

const TYPED_INTO = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
const REGIONS = 'vaadin-side-nav, .page-head, .page-body, .side, .detail, .note-form .sheet, .body-section, .techniques, .measures, .measured, .page-foot';
const FOCUSABLE = 'a[href], vaadin-button, vaadin-text-field, vaadin-text-area, vaadin-grid, vaadin-tabs, vaadin-side-nav-item, vaadin-select, vaadin-combo-box, vaadin-integer-field, vaadin-radio-button, cadence-pressure, cadence-body-chart:not([readonly]), [tabindex="0"]';

/** Keys that work everywhere: Ctrl/Cmd K, ? and / (outside of fields), F6 to the next region. */
class Keys extends LitElement {
  static override properties = { singleKeys: { type: Boolean } };
  declare singleKeys: boolean;

  private readonly onKey = (event: KeyboardEvent): void => this.handle(event);

  constructor() {
    super();
    this.singleKeys = true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('keydown', this.onKey);
    super.disconnectedCallback();
  }

  override render() {
    return nothing;
  }

  private handle(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.repeat) {
      return;
    }
    const chord = event.ctrlKey || event.metaKey;
    if (chord && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      this.tell(event, 'go-to');
    } else if (event.key === 'F6' && !chord) {
      event.preventDefault();
      this.nextRegion(event.shiftKey ? -1 : 1);
    } else if (this.singleKeys && !chord && !event.altKey && !this.typing(event)) {
      if (event.key === '?') {
        this.tell(event, 'help');
      } else if (event.key === '/' && this.focusSearch()) {
        event.preventDefault();
      }
    }
  }

  private tell(event: KeyboardEvent, what: string): void {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent(what));
  }

  private typing(event: KeyboardEvent): boolean {
    return event.composedPath().some((node) => node instanceof Element && node.matches(TYPED_INTO));
  }

  private focusSearch(): boolean {
    const fields = [...document.querySelectorAll<HTMLElement>('.search')].filter((field) => field.offsetParent !== null);
    fields[0]?.focus();
    return fields.length > 0;
  }

  private nextRegion(step: number): void {
    const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)]
      // A note's parts are regions themselves; the page around them is not one more.
      .filter((region) => region.querySelector('.note-form') === null && this.first(region) !== undefined);
    if (regions.length === 0) {
      return;
    }
    const active = document.activeElement;
    let here = -1;
    regions.forEach((region, at) => {
      if (active && region.contains(active)) {
        here = at;
      }
    });
    // A region whose first part takes no focus is passed over: nobody is to be stuck before it.
    const from = here < 0 && step < 0 ? 0 : here;
    for (let tried = 1; tried <= regions.length; tried++) {
      const next = regions[(from + step * tried + regions.length * 2) % regions.length]!;
      this.first(next)?.focus();
      if (next.contains(document.activeElement)) {
        return;
      }
    }
  }

  private first(region: HTMLElement): HTMLElement | undefined {
    const parts = [...region.querySelectorAll<HTMLElement>('[data-begin]'), ...region.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const first = parts.find((part) => part.offsetParent !== null && !part.hasAttribute('disabled') && part.getAttribute('tabindex') !== '-1');
    // A group's tab stop is the button that is chosen.
    return first?.matches('vaadin-radio-button') ? (first.parentElement?.querySelector<HTMLElement>('vaadin-radio-button[checked]') ?? first) : first;
  }
}

customElements.define('cadence-keys', Keys);
