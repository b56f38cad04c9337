import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { body, type Drawn } from './body/body-drawing';
import { commandOf, neighbour, type Command } from './body/body-keys';
import { list } from './body/body-list';
import { VIEWS, boxOf, placeOf, placesOf, spot, viewsOf, type Side, type View } from './body/body-map';
import {
  EMPTY, History, changed, countIn, grouped, marksAt, parse, withKind, withStroke, without,
  type Chart, type Group, type Kind, type Mark,
} from './body/body-chart-state';
import { panel, type Chosen } from './body/body-panel';
import { chartStyles, figureStyles } from './body/body-styles';
import { markText, nameOf, word, type Compared, type Texts, type Warning } from './body/body-texts';
import { drawingStyles } from './drawing';

const PENCIL = html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="m3 13 .6-2.8 7.6-7.6 2.2 2.2-7.6 7.6z"/></svg>`;
const UNDO = html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M5.5 3 2.75 5.75 5.5 8.5M3 5.75h6a3.5 3.5 0 0 1 0 7H6"/></svg>`;
const REDO = html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="m10.5 3 2.75 2.75L10.5 8.5M13 5.75H7a3.5 3.5 0 0 0 0 7h3"/></svg>`;
const TURN = html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8c0-1.7 2.5-3 5.5-3s5.5 1.3 5.5 3-2.5 3-5.5 3M10 9 8 11l2 2"/></svg>`;
const LARGE = html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M9.5 2.5h4v4M6.5 13.5h-4v-4M13.5 2.5 9 7M2.5 13.5 7 9"/></svg>`;

/** Below this width the chart is one large view with its panel, for a phone. */
const TALL_BELOW = 400;
const SMALL_PX = 258;
const PARTS: Record<string, [number, number]> = { whole: [0, 1], upper: [0, 0.54], lower: [0.46, 1] };
/** Between two points of a drawn line, in units of the drawing. */
const STEP = 10;

/**
 * The body with what was found on it. `value` is the chart as JSON, the same text that the server keeps; every change is
 * told by `value-changed`. All texts come from the server.
 */
class BodyChart extends LitElement {
  static override properties = {
    value: { type: String },
    texts: { type: Object },
    compared: { type: Object },
    warnings: { type: Array },
    readonly: { type: Boolean, reflect: true },
    layout: { type: String, reflect: true },
    chart: { state: true }, view: { state: true }, active: { state: true }, chosen: { state: true }, open: { state: true },
    sides: { state: true }, pencil: { state: true }, line: { state: true }, large: { state: true }, portion: { state: true },
    leftHanded: { state: true }, tall: { state: true }, said: { state: true }, room: { state: true },
  };
  static override styles = [drawingStyles, figureStyles, chartStyles];
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  declare texts: Texts;
  declare compared: Compared;
  declare warnings: Warning[];
  declare readonly: boolean;
  /** "note" beside the text, "film" a small picture. */
  declare layout: string;
  declare chart: Chart;
  declare view: View;
  declare active: string;
  declare chosen: Chosen | undefined;
  declare open: boolean;
  declare sides: boolean;
  declare pencil: boolean;
  declare line: number[];
  declare large: boolean;
  declare portion: string;
  declare leftHanded: boolean;
  declare tall: boolean;
  declare said: string;
  declare room: number;

  private history = new History();
  private intensity = 2;
  private drawing: View | undefined;
  private focusWanted = '';
  /** Changes of one typed comment are one step back. */
  private typing = '';
  private readonly watcher = new ResizeObserver((entries) => {
    const width = Math.floor(entries[0]?.contentRect.width ?? 0);
    if (width > 0) {
      this.tall = width < TALL_BELOW;
    }
  });
  private readonly resized = (): void => {
    this.room = Math.max(320, window.innerHeight - 190);
  };

  constructor() {
    super();
    this.chart = EMPTY;
    this.texts = { label: '', names: {}, sides: { LEFT: '{0}', RIGHT: '{0}', CENTRE: '{0}' }, kinds: {} as Texts['kinds'], levels: [], views: {}, words: {} };
    this.compared = { since: '', gone: '', words: {} };
    this.warnings = [];
    this.readonly = false;
    this.layout = 'note';
    this.view = 'back';
    this.active = '';
    this.open = false;
    this.sides = false;
    this.pencil = false;
    this.line = [];
    this.large = false;
    this.portion = 'whole';
    this.leftHanded = false;
    this.tall = false;
    this.said = '';
    this.room = 560;
  }

  get value(): string {
    return JSON.stringify(this.chart);
  }

  set value(text: string) {
    if (text !== this.value) {
      this.chart = parse(text);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.watcher.observe(this);
    window.addEventListener('resize', this.resized);
    this.resized();
  }

  override disconnectedCallback(): void {
    this.watcher.disconnect();
    window.removeEventListener('resize', this.resized);
    super.disconnectedCallback();
  }

  override focus(): void {
    this.focusWanted = this.activeIn(this.shown());
    this.requestUpdate();
  }

  protected override updated(changes: PropertyValues): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && changes.has('large')) {
      if (this.large && !dialog.open) {
        dialog.showModal();
      } else if (!this.large && dialog.open) {
        dialog.close();
      }
    }
    if (this.focusWanted !== '') {
      const wanted = this.focusWanted;
      this.focusWanted = '';
      const root = this.large ? dialog : this.renderRoot;
      root?.querySelector<HTMLElement>(wanted.startsWith('.') ? wanted : `[id="${wanted}"]`)?.focus();
    }
  }

  override render(): TemplateResult {
    if (this.layout === 'film') {
      return html`<div class="chart">${(['front', 'back'] as View[]).map((view) => body(this.drawn(view, 104, { small: true })))}</div>`;
    }
    return html`${this.head()}
      ${this.large ? nothing : this.tall && !this.readonly ? this.tallChart() : this.noteChart()}
      ${this.large ? this.dialog() : nothing}
      <div class="sr" role="status" aria-live="polite">${this.said}</div>`;
  }

  private head(): TemplateResult {
    const sides = word(this.texts, this.sides ? 'showFront' : 'showSides');
    return html`<div class="head"><h2>${word(this.texts, 'title')}</h2><span class="grow"></span>
      ${this.compared.since ? html`<span class="since">${this.compared.since}</span>` : nothing}
      ${this.tall && !this.readonly ? nothing : html`<button type="button" class="tool" title=${sides} aria-label=${sides} aria-pressed=${this.sides ? 'true' : 'false'}
        @click=${() => this.turn()}>${TURN}</button>`}
      ${this.readonly ? nothing : this.tools()}</div>`;
  }

  private tools(): TemplateResult {
    return html`
      <button type="button" class="tool" title=${word(this.texts, 'pencil')} aria-label=${word(this.texts, 'pencil')}
        aria-pressed=${this.pencil ? 'true' : 'false'} @click=${() => { this.pencil = !this.pencil; }}>${PENCIL}</button>
      <button type="button" class="tool" title=${word(this.texts, 'undo')} aria-label=${word(this.texts, 'undo')}
        ?disabled=${!this.history.canUndo} @click=${() => this.undo()}>${UNDO}</button>
      ${this.tall ? nothing : html`<button type="button" class="tool" title=${word(this.texts, 'large')} aria-label=${word(this.texts, 'large')}
        @click=${() => this.enlarge(this.view)}>${LARGE}</button>`}`;
  }

  private noteChart(): TemplateResult {
    const height = window.innerWidth <= 1100 ? SMALL_PX - 10 : SMALL_PX;
    return html`<div class=${this.pencil ? 'chart drawing' : this.tall ? 'chart narrow' : 'chart'}>
        ${this.shown().map((view) => html`<figure>${this.stage(view, height, [0, 1])}<figcaption>${this.texts.views[view]}</figcaption></figure>`)}
        ${this.list()}</div>
      ${this.open && this.chosen && !this.readonly ? this.panel(true) : nothing}`;
  }

  private tallChart(): TemplateResult {
    return html`<div class=${this.pencil ? 'tall drawing' : 'tall'}>
      <div class="strip">${VIEWS.map((view) => this.viewButton(view, false))}</div>
      ${this.partButtons()}
      <div class="stage">${this.stage(this.view, Math.min(480, this.room), PARTS[this.portion]!)}</div>
      ${this.chosen ? this.panel(false) : nothing}${this.list()}</div>`;
  }

  private dialog(): TemplateResult {
    const front = this.view === 'front';
    return html`<dialog aria-label=${this.texts.label} @close=${() => { this.large = false; this.open = false; }}>
      <div class="top"><b class="grow">${this.texts.label}</b>${this.partButtons()}</div>
      <div class=${this.leftHanded ? 'large mirrored' : 'large'}>
        <div class="strip">${VIEWS.map((view) => this.viewButton(view, true))}</div>
        <div class=${this.pencil ? 'stage drawing' : 'stage'}>
          ${this.view.startsWith('side') ? nothing : html`<div class="sides"><span>${word(this.texts, front ? 'right' : 'left')}</span><span>${word(this.texts, front ? 'left' : 'right')}</span></div>`}
          ${this.stage(this.view, this.room, PARTS[this.portion]!)}</div>
        <div class="right">${this.list()}${this.chosen ? this.panel(false) : html`<p class="none">${word(this.texts, 'tap')}</p>`}</div>
      </div>
      <div class="bar"><span class="grow"></span>
        <button type="button" class="text-tool" aria-pressed=${this.pencil ? 'true' : 'false'} @click=${() => { this.pencil = !this.pencil; }}>${PENCIL}${word(this.texts, 'pencil')}</button>
        <button type="button" class="text-tool" ?disabled=${!this.history.canUndo} @click=${() => this.undo()}>${UNDO}${word(this.texts, 'undo')}</button>
        <button type="button" class="text-tool" ?disabled=${!this.history.canRedo} @click=${() => this.redo()}>${REDO}${word(this.texts, 'redo')}</button>
        <button type="button" class="text-tool" aria-pressed=${this.leftHanded ? 'true' : 'false'} @click=${() => { this.leftHanded = !this.leftHanded; }}>${word(this.texts, 'leftHanded')}</button>
        <button type="button" class="text-tool primary" @click=${() => { this.large = false; }}>${word(this.texts, 'back')}</button></div>
    </dialog>`;
  }

  private partButtons(): TemplateResult {
    return html`<div class="seg" role="group" aria-label=${word(this.texts, 'part')}>${Object.keys(PARTS).map((part) => html`
      <button type="button" aria-pressed=${this.portion === part ? 'true' : 'false'} @click=${() => { this.portion = part; }}>${word(this.texts, part)}</button>`)}</div>`;
  }

  private viewButton(view: View, pictured: boolean): TemplateResult {
    const count = countIn(this.chart, view);
    return html`<button type="button" aria-pressed=${this.view === view ? 'true' : 'false'} @click=${() => this.show(view)}>
      ${pictured ? body(this.drawn(view, 96, { small: true })) : nothing}
      <span>${this.texts.views[view]}${count > 0 ? ` ${count}` : ''}</span></button>`;
  }

  private stage(view: View, pixels: number, part: [number, number]): TemplateResult {
    const active = this.readonly ? '' : this.activeIn(this.large || this.tall ? [this.view] : this.shown());
    return html`<div @click=${(event: Event) => this.clicked(event, view)} @keydown=${(event: KeyboardEvent) => this.key(event, view)}
      @pointerdown=${(event: PointerEvent) => this.penDown(event, view)} @pointermove=${(event: PointerEvent) => this.penMove(event, view)}
      @pointerup=${() => this.penUp()} @pointercancel=${() => this.penUp()}>
      ${body(this.drawn(view, pixels, { active, from: part[0], to: part[1] }))}</div>`;
  }

  private drawn(view: View, pixels: number, more: Partial<Drawn>): Drawn {
    return {
      view, chart: this.chart, texts: this.texts, warnings: this.warnings, pixels, from: 0, to: 1, active: '',
      selected: this.chosen ? spot(this.chosen.region, this.chosen.side) : '', line: this.drawing === view ? this.line : [], small: false, ...more,
    };
  }

  private list(): TemplateResult {
    return list({
      chart: this.chart, texts: this.texts, compared: this.compared, warnings: this.warnings, readonly: this.readonly,
      selected: this.chosen ? spot(this.chosen.region, this.chosen.side) : '', choose: (group) => this.chooseGroup(group),
    });
  }

  private panel(over: boolean): TemplateResult {
    return html`<div @keydown=${(event: KeyboardEvent) => this.panelKey(event)}>${panel({
      chart: this.chart, texts: this.texts, chosen: this.chosen!, over,
      move: (region, side, both) => this.choose(this.chosen!.view, region, side, both),
      kind: (kind) => this.kind(kind),
      intensity: (intensity) => this.setIntensity(intensity),
      change: (change) => this.change(change),
      remove: () => this.removeMark(),
      close: () => this.close(),
    })}</div>`;
  }

  /** The views that stand side by side. */
  private shown(): View[] {
    return this.large || (this.tall && !this.readonly) ? [this.view] : this.sides ? ['side-left', 'side-right'] : ['front', 'back'];
  }

  /** The one place in the tab order: what was last, or the first. */
  private activeIn(views: View[]): string {
    const all = views.flatMap((view) => placesOf(view));
    return all.find((place) => place.id === this.active)?.id ?? all[0]?.id ?? '';
  }

  private turn(): void {
    this.sides = !this.sides;
    this.view = this.sides ? 'side-left' : 'back';
    this.close();
  }

  private show(view: View): void {
    this.view = view;
  }

  private enlarge(view: View): void {
    this.view = view;
    this.large = true;
    this.open = false;
    this.focusWanted = this.activeIn([view]);
  }

  private clicked(event: Event, view: View): void {
    if (this.readonly || this.pencil) {
      return;
    }
    const target = event.target as Element;
    const id = target.getAttribute('data-for') ?? target.id;
    const place = placesOf(view).find((one) => one.id === id);
    if (this.layout === 'note' && !this.large && !this.tall && matchMedia('(pointer: coarse)').matches) {
      // A finger cannot hit a body of this size.
      this.enlarge(view);
      if (place) {
        this.choose(view, place.region, place.side, false);
      }
    } else if (place) {
      this.choose(view, place.region, place.side, false);
      this.open = true;
      this.focusWanted = place.id;
    }
  }

  private choose(view: View, region: string, side: Side, both: boolean): void {
    const marks = marksAt(this.chart, region, side);
    this.chosen = { view, region, side, both, kind: marks.at(-1)?.kind };
    this.active = placeOf(view, region, side)?.id ?? this.active;
    this.typing = '';
  }

  private chooseGroup(group: Group): void {
    const views = viewsOf(group.region, group.side);
    const view = views.includes(this.view) ? this.view : (views.find((one) => this.shown().includes(one)) ?? views[0]!);
    if (this.large || this.tall) {
      this.view = view;
    } else if (!this.shown().includes(view)) {
      this.sides = view.startsWith('side');
    }
    this.choose(view, group.region, group.side, false);
    this.open = true;
    this.focusWanted = '.comment';
  }

  private close(): void {
    if (this.open && this.chosen) {
      this.focusWanted = placeOf(this.chosen.view, this.chosen.region, this.chosen.side)?.id ?? '';
    }
    this.open = false;
  }

  private panelKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !this.large) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  }

  private key(event: KeyboardEvent, view: View): void {
    const command = commandOf(event);
    const place = placesOf(view).find((one) => one.id === (event.target as Element).id);
    if (!command || !place) {
      if (event.key === 'Escape' && this.open) {
        event.preventDefault();
        event.stopPropagation();
        this.close();
      }
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (command.what === 'move') {
      this.move(view, place.id, command.x, command.y);
      return;
    }
    if (command.what !== 'undo' && command.what !== 'redo' && (this.chosen?.region !== place.region || this.chosen.side !== place.side)) {
      this.choose(view, place.region, place.side, false);
    }
    this.obey(command);
  }

  private obey(command: Command): void {
    switch (command.what) {
      case 'kind': this.kind(command.kind); break;
      case 'intensity': this.setIntensity(command.intensity); break;
      case 'remove': this.removeMark(); break;
      case 'undo': this.undo(); break;
      case 'redo': this.redo(); break;
      case 'reported': this.change({ reported: !(this.current()?.reported ?? true) }); break;
      case 'comment': this.open = true; this.focusWanted = '.comment'; break;
      case 'edit': this.open = true; this.focusWanted = '.kinds button'; break;
      case 'move': break;
    }
  }

  private move(view: View, id: string, x: number, y: number): void {
    const next = neighbour(this.shown(), { view, id }, x, y);
    if (next) {
      this.active = next.place.id;
      this.focusWanted = next.place.id;
      if (this.chosen) {
        this.choose(next.view, next.place.region, next.place.side, false);
      }
    }
  }

  private current(): Mark | undefined {
    const chosen = this.chosen;
    return chosen && marksAt(this.chart, chosen.region, chosen.side).find((mark) => mark.kind === chosen.kind);
  }

  /** Both sides where both are meant. */
  private targets(): Side[] {
    const chosen = this.chosen!;
    return chosen.both && chosen.side !== 'CENTRE' ? ['LEFT', 'RIGHT'] : [chosen.side];
  }

  private kind(kind: Kind): void {
    let next = this.chart;
    for (const side of this.targets()) {
      next = withKind(next, this.chosen!.region, side, kind, this.intensity);
    }
    this.chosen = { ...this.chosen!, kind };
    this.become(next);
    this.saySelected('marked');
  }

  private setIntensity(intensity: number): void {
    this.intensity = intensity;
    if (this.current()) {
      this.change({ intensity });
      this.saySelected('marked');
    }
  }

  private change(change: Partial<Mark>): void {
    const mark = this.current();
    if (!mark) {
      return;
    }
    let next = this.chart;
    for (const side of this.targets()) {
      next = changed(next, mark.region, side, mark.kind, change);
    }
    const typed = change.comment === undefined ? '' : `${spot(mark.region, mark.side)}.${mark.kind}`;
    this.become(next, typed !== '' && typed === this.typing);
    this.typing = typed;
    if (change.reported !== undefined) {
      this.say(word(this.texts, change.reported ? 'reported' : 'unreported'));
    }
  }

  private removeMark(): void {
    const mark = this.current() ?? (this.chosen && marksAt(this.chart, this.chosen.region, this.chosen.side).at(-1));
    if (!mark) {
      return;
    }
    let next = this.chart;
    for (const side of this.targets()) {
      next = without(next, mark.region, side, mark.kind);
    }
    this.become(next);
    this.say(word(this.texts, 'removed', nameOf(this.texts, mark.region, mark.side), markText(this.texts, mark)));
    this.chosen = { ...this.chosen!, kind: marksAt(next, mark.region, mark.side).at(-1)?.kind };
  }

  private undo(): void {
    this.restore(this.history.undo(this.chart), 'undone');
  }

  private redo(): void {
    this.restore(this.history.redo(this.chart), 'redone');
  }

  private restore(chart: Chart | undefined, what: string): void {
    if (chart) {
      this.typing = '';
      this.chart = chart;
      if (this.chosen) {
        this.chosen = { ...this.chosen, kind: marksAt(chart, this.chosen.region, this.chosen.side).at(-1)?.kind };
      }
      this.tell();
      this.say(word(this.texts, what, grouped(chart.marks).length));
    }
  }

  private become(next: Chart, sameStep = false): void {
    if (next !== this.chart) {
      if (!sameStep) {
        this.history.did(this.chart);
      }
      this.typing = '';
      this.chart = next;
      this.tell();
    }
  }

  private tell(): void {
    this.dispatchEvent(new CustomEvent('value-changed', { detail: { value: this.value }, bubbles: false }));
  }

  private saySelected(what: string): void {
    const mark = this.current();
    if (mark) {
      this.say(word(this.texts, what, nameOf(this.texts, mark.region, mark.side), markText(this.texts, mark)));
    }
  }

  /** The same words twice are still news. */
  private say(text: string): void {
    this.said = text === this.said ? `${text}\u00a0` : text;
  }

  private penDown(event: PointerEvent, view: View): void {
    if (this.pencil && !this.readonly && event.isPrimary) {
      event.preventDefault();
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      this.drawing = view;
      this.line = this.at(event, view);
    }
  }

  private penMove(event: PointerEvent, view: View): void {
    if (this.drawing === view) {
      const [x, y] = this.at(event, view) as [number, number];
      const [lastX, lastY] = this.line.slice(-2) as [number, number];
      if (Math.hypot(x - lastX, y - lastY) >= STEP) {
        this.line = [...this.line, x, y];
      }
    }
  }

  private penUp(): void {
    if (this.drawing) {
      const next = withStroke(this.chart, this.drawing, this.line);
      this.drawing = undefined;
      this.line = [];
      if (next !== this.chart) {
        this.become(next);
        this.say(word(this.texts, 'drawn'));
      }
    }
  }

  /** Where a pointer is, in the view's own units. */
  private at(event: PointerEvent, view: View): number[] {
    const picture = (event.currentTarget as Element).querySelector('svg')!;
    const matrix = picture.getScreenCTM()!.inverse();
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    const [left, top, width, height] = boxOf(view);
    return [Math.round(Math.min(Math.max(point.x, left), left + width)), Math.round(Math.min(Math.max(point.y, top), top + height))];
  }
}

customElements.define('cadence-body-chart', BodyChart);
