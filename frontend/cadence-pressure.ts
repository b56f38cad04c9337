import { LitElement, css, html } from 'lit';
import { drawingStyles } from './drawing';

const MOST = 5;

/** Pressure 1 to 5 as a bar of five; 0 is not said yet. Arrow keys and digits change it. */
class Pressure extends LitElement {
  static override properties = {
    value: { type: Number },
    readonly: { type: Boolean, reflect: true },
    label: { type: String },
    invalid: { type: Boolean, reflect: true },
  };
  static override styles = [drawingStyles, css`
    :host { display: inline-flex; vertical-align: middle; }
    .bar { display: inline-flex; align-items: center; gap: 3px; height: 24px; border-radius: 4px; outline: none; }
    .bar:focus-visible { box-shadow: 0 0 0 2px var(--lumo-base-color), 0 0 0 4px var(--lumo-primary-color); }
    i { width: 12px; height: 24px; padding: 9px 0; background: var(--cad-line-strong) content-box; border-radius: 2px; }
    i::before { content: ''; display: block; height: 6px; border-radius: 2px; background: var(--cad-line-strong); }
    i { background: none; }
    i.on::before { background: var(--lumo-secondary-text-color); }
    :host(:not([readonly])) i { cursor: pointer; }
    :host(:not([readonly])) .bar:hover i.on::before { background: var(--lumo-primary-color); }
    :host([invalid]) i:not(.on)::before { background: var(--lumo-error-color); }
    b { font-weight: 500; margin-inline-start: 5px; min-width: 8px; font-variant-numeric: tabular-nums; }
    @media (pointer: coarse) { .bar { height: 44px; } i { height: 44px; padding: 19px 0; width: 20px; } }
    @media (forced-colors: active) { i.on::before { background: CanvasText; } }
  `];
  declare value: number;
  declare readonly: boolean;
  declare invalid: boolean;
  declare label: string;

  constructor() {
    super();
    this.value = 0;
    this.readonly = false;
    this.invalid = false;
    this.label = '';
  }

  override render() {
    const steps = Array.from({ length: MOST }, (_, at) => at + 1);
    return html`<span class="bar" role="slider" tabindex=${this.readonly ? -1 : 0} aria-label=${this.label}
        aria-valuemin="0" aria-valuemax=${MOST} aria-valuenow=${this.value} aria-readonly=${String(this.readonly)} @keydown=${this.onKey}>
        ${steps.map((step) => html`<i class=${step <= this.value ? 'on' : ''} @click=${() => this.choose(step)}></i>`)}
        <b>${this.value || ''}</b></span>`;
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.bar')?.focus(options);
  }

  private onKey(event: KeyboardEvent): void {
    const next = this.next(event.key);
    if (next !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.choose(next);
    }
  }

  private next(key: string): number | undefined {
    switch (key) {
      case 'ArrowRight': case 'ArrowUp': return Math.min(MOST, this.value + 1);
      case 'ArrowLeft': case 'ArrowDown': return Math.max(0, this.value - 1);
      case 'Home': return 1;
      case 'End': return MOST;
      case 'Delete': case 'Backspace': return 0;
      default: return /^[0-5]$/.test(key) ? Number(key) : undefined;
    }
  }

  private choose(value: number): void {
    if (!this.readonly && value !== this.value) {
      this.value = value;
      this.dispatchEvent(new CustomEvent('value-changed', { detail: { value }, bubbles: false }));
    }
  }
}

customElements.define('cadence-pressure', Pressure);
