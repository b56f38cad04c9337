import { LitElement, type PropertyValues } from 'lit';

/** An element that draws in real pixels: it knows its width and draws again when that changes. */
export class MeasuredElement extends LitElement {
  static override properties = { width: { state: true } };
  declare width: number;

  private readonly watcher = new ResizeObserver((entries) => {
    const width = Math.floor(entries[0]?.contentRect.width ?? 0);
    if (width > 0 && width !== this.width) {
      this.width = width;
    }
  });

  constructor() {
    super();
    this.width = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.watcher.observe(this);
  }

  override disconnectedCallback(): void {
    this.watcher.disconnect();
    super.disconnectedCallback();
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    return this.width > 0 || !changed.has('width');
  }
}
