import { css, html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { daysBetween, drawingStyles, haloed, readingTable, upright, type Reading } from './drawing';
import { MeasuredElement } from './measured-element';
import { NAME_LINES, placeLabels, shapeOf, type EventFlag, type PlacedFlag, type SessionMark } from './timeline-marks';
import { GAP_DAYS, measureLines, runs, type Measure } from './timeline-measure';

interface Window { from: string; to: string; past: boolean; title: string }
interface Phase { from: string; to: string; lines: string[]; title: string }
interface Pain { date: string; before: number | null; after: number | null }
interface Words {
  events: string; plan: string; sessions: string; pain: string; today: string; missed: string; band: string; marks: string;
  done: string; booked: string; planned: string; maintenance: string; preEvent: string; postEvent: string; injury: string;
  painBefore: string; painAfter: string;
}
interface Story {
  title: string; remark: string; from: string; to: string; today: string; start: number | null;
  months: { date: string; name: string }[];
  events: EventFlag[]; windows: Window[]; phases: Phase[]; sessions: SessionMark[]; pain: Pain[]; measure: Measure | null;
  words: Words; reading: Reading;
}
/** What the arrow keys reach, in the order of days. */
interface Stop { key: string; date: string; title: string; id: string; x: number; y: number; w: number; h: number }

const HEIGHT = 304;
const LEFT = 88;
const SESSIONS = 124;
const ZERO = 292.5;
const SCALE = 132;
/** Narrower, the names of months and sessions run into each other. */
const MONTH_ON_PHONE = 62;
const MONTH = 40;
const PHONE = 700;
const LETTER = 5.8;
/** Fewer letters say nothing. */
const SHORTEST = 13;

/** Months of a client in one picture: events, plan windows, sessions, pain before and after or another measure. */
class ClientTimeline extends MeasuredElement {
  static override properties = { ...MeasuredElement.properties, story: { attribute: false }, at: { state: true } };
  static override styles = [drawingStyles, css`
    .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 8px; padding-bottom: 8px; }
    h2 { margin: 0; font: inherit; font-weight: 600; color: var(--lumo-header-text-color); }
    .remark { color: var(--lumo-tertiary-text-color); }
    .legend { margin-inline-start: auto; display: flex; flex-wrap: wrap; gap: 0 12px; font-size: 12px; color: var(--lumo-secondary-text-color); }
    .legend span { display: inline-flex; gap: 4px; align-items: center; }
    .legend i { width: 1px; height: 12px; align-self: center; background: var(--cad-line-strong); }
    .frame { position: relative; }
    .scroll { overflow-x: auto; overflow-y: hidden; outline: none; border-radius: 4px; }
    .scroll:focus-visible { box-shadow: 0 0 0 2px var(--lumo-base-color), 0 0 0 4px var(--lumo-primary-color); }
    .side { position: absolute; inset: 0 auto auto 0; pointer-events: none; background: var(--lumo-base-color); box-shadow: 4px 0 6px -4px var(--cad-line-strong); }
    .mark { cursor: pointer; }
    .name { font-size: 12px; fill: var(--lumo-secondary-text-color); }
    .at { fill: none; stroke: var(--lumo-primary-color); stroke-width: 2; pointer-events: none; }
    .foot { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; min-height: 28px; padding-top: 4px; }
    .said { margin: 0; flex: 1 1 320px; color: var(--lumo-secondary-text-color); }
  `];
  declare story: Story | undefined;
  declare at: number;
  private stops: Stop[] = [];

  constructor() {
    super();
    this.at = -1;
  }

  override render() {
    const story = this.story;
    if (!story || !this.width) {
      return nothing;
    }
    const width = Math.max(this.width, LEFT + story.months.length * (this.width < PHONE ? MONTH_ON_PHONE : MONTH));
    const days = daysBetween(story.from, story.to) || 1;
    const x = (date: string) => LEFT + (daysBetween(story.from, date) / days) * (width - LEFT - 1);
    const y = (value: number) => ZERO - ((value - this.low(story)) / (this.high(story) - this.low(story))) * SCALE;
    const flags = placeLabels(story.events, x, width);
    this.stops = this.stopsOf(story, flags, x);
    const stop = this.stops[this.at];
    return html`<div class="head"><h2>${story.title}</h2><span class="remark">${story.remark}</span>${this.legend(story.words)}</div>
      <div class="frame"><div class="scroll" tabindex="0" role="listbox" aria-label=${story.words.marks} aria-activedescendant=${stop ? `stop-${this.at}` : nothing}
        @keydown=${this.key} @blur=${() => { this.at = -1; }}><svg width=${width} height=${HEIGHT} role="none">
        <g aria-hidden="true">
          ${story.phases.map((phase) => svg`<rect class="phase" x=${x(phase.from)} y="24" width=${Math.max(0, x(phase.to) - x(phase.from))} height=${HEIGHT - 24} fill="var(--cad-sunk)"><title>${phase.title}</title></rect>`)}
          ${this.ground(story, width, x)}
          ${this.windows(story, x)}
          ${flags.map((flag) => this.flag(story, flag))}
          ${story.phases.map((phase) => this.phaseWords(phase, x))}
          ${story.measure ? this.measureGround(story.measure, width, y) : this.painBand(story, width, y)}
          ${story.sessions.map((session) => svg`<g class="mark" @click=${() => this.choose(session.id)}><title>${session.title}</title>
            <rect x=${x(session.date) - 9} y="112" width="18" height="24" fill="transparent"/>${shapeOf(session, x(session.date), SESSIONS, story.today)}
            ${this.hasRoomForMissed(story, session, x) ? svg`<text class="axis" x=${x(session.date) + 9} y="128" style="fill: var(--lumo-warning-text-color)">${story.words.missed}</text>` : nothing}</g>`)}
          ${story.measure ? measureLines(story.measure, x, y) : svg`${this.painLines(story, x, y)}${this.painDots(story.pain, x, y)}`}
          ${this.today(story, width, x)}
          ${stop ? svg`<rect class="at" x=${stop.x} y=${stop.y} width=${stop.w} height=${stop.h} rx="4"/>` : nothing}
        </g>
        ${this.stops.map((each, at) => svg`<g id=${`stop-${at}`} role="option" aria-selected=${at === this.at} aria-label=${each.title}></g>`)}
      </svg></div>${width > this.width ? this.side(story) : nothing}</div>
      <div class="foot"><p class="said" aria-hidden="true">${stop?.title ?? ''}</p><slot name="controls"></slot></div>${readingTable(story.reading)}`;
  }

  /** On a phone the picture is wider than the screen: begin around today. */
  protected override updated(changed: PropertyValues): void {
    const scroll = this.renderRoot.querySelector<HTMLElement>('.scroll');
    const mark = this.renderRoot.querySelector<SVGGraphicsElement>('.today');
    if (changed.has('story') || changed.has('width')) {
      if (scroll && mark) {
        scroll.scrollLeft = mark.getBBox().x - scroll.clientWidth * 0.6;
      }
    }
    const stop = this.stops[this.at];
    if (changed.has('at') && scroll && stop && (stop.x < scroll.scrollLeft + LEFT || stop.x + stop.w > scroll.scrollLeft + scroll.clientWidth)) {
      scroll.scrollLeft = stop.x - scroll.clientWidth / 2;
    }
  }

  private low(story: Story): number {
    return story.measure ? story.measure.low : 0;
  }

  private high(story: Story): number {
    return story.measure ? story.measure.high : 10;
  }

  private stopsOf(story: Story, flags: PlacedFlag[], x: (date: string) => number): Stop[] {
    const stop = (key: string, date: string, title: string, id: string, left: number, y: number, w: number, h: number): Stop =>
      ({ key, date, title, id, x: left, y, w, h });
    return [
      ...flags.map((flag) => stop('1', flag.date, flag.title, '', flag.x - 5, 25, Math.max(18, flag.endX - flag.x + 12), 60)),
      ...story.windows.map((window) => stop('2', window.from, window.title, '', x(window.from) - 3, 89, Math.max(11, x(window.to) - x(window.from) + 6), 15)),
      ...story.sessions.map((session) => stop('3', session.date, session.title, session.id, x(session.date) - 9, 114, 18, 20)),
    ].sort((one, other) => `${one.date}${one.key}`.localeCompare(`${other.date}${other.key}`));
  }

  private key(event: KeyboardEvent): void {
    const last = this.stops.length - 1;
    const today = this.stops.findIndex((stop) => stop.date >= (this.story?.today ?? ''));
    const begun = this.at >= 0;
    const to: Record<string, number> = {
      ArrowRight: begun ? Math.min(last, this.at + 1) : today < 0 ? last : today,
      ArrowLeft: begun ? Math.max(0, this.at - 1) : today < 1 ? last : today - 1,
      Home: 0, End: last, Escape: -1,
    };
    if (event.key in to && last >= 0 && (event.key !== 'Escape' || begun)) {
      event.preventDefault();
      this.at = to[event.key]!;
    } else if (event.key === 'Enter' && begun) {
      this.choose(this.stops[this.at]?.id ?? '');
    }
  }

  private flag(story: Story, flag: PlacedFlag) {
    const ink = flag.off || flag.past ? 'var(--lumo-tertiary-text-color)' : 'var(--lumo-header-text-color)';
    const pole = (at: number) => svg`<path d="M${at} 28V84" stroke=${flag.off ? ink : 'var(--lumo-header-text-color)'} stroke-width="1.5" stroke-dasharray=${flag.off ? '3 3' : 'none'}/>`;
    return svg`<g class="flag" style=${this.halo(story, flag.date)}><title>${flag.title}</title>
      ${flag.endX > flag.x ? svg`<rect class="stages" x=${flag.x} y="28" width=${flag.endX - flag.x} height="56" fill=${ink} opacity=".14"/>${pole(flag.endX)}` : nothing}
      ${pole(flag.x)}
      ${flag.endX > flag.x ? svg`<path d="M${flag.x} 28H${flag.endX}" stroke=${ink} stroke-width="3"/>` : svg`<path d="M${flag.x} 28h9l-2.5 3.5L${flag.x + 9} 35h-9z" fill=${ink}/>`}
      ${flag.place === 'none' ? nothing : svg`<text class="event" x=${flag.textX} y=${NAME_LINES[flag.place]} text-anchor=${flag.anchor} style=${flag.off ? nothing : haloed} font-size="12" font-weight="500"
        text-decoration=${flag.off ? 'line-through' : 'none'} fill=${flag.off ? ink : 'var(--lumo-header-text-color)'}>${flag.text}</text>`}
      ${flag.place === 'high' ? svg`<text class="axis event" x=${flag.detailX} y="53" text-anchor=${flag.anchor} style=${haloed}>${flag.detail}</text>` : nothing}</g>`;
  }

  private ground(story: Story, width: number, x: (date: string) => number) {
    const month = story.today.slice(0, 7);
    return svg`
      ${story.months.map((start) => svg`${upright(x(start.date), 20, HEIGHT)}
        <text class="name" x=${x(start.date) + 6} y="12" font-weight=${start.date.startsWith(month) ? 600 : 400}>${start.name}</text>`)}
      ${this.rowNames(story)}
      ${[84.5, 108.5, 140.5].map((y) => svg`<path class="hair" d="M0 ${y}H${width}"/>`)}`;
  }

  private rowNames(story: Story) {
    const words = story.words;
    return [[words.events, 44], [words.plan, 101], [words.sessions, 128], [story.measure ? '' : words.pain, 170]]
      .map(([name, y]) => svg`<text class="name" x="0" y=${y}>${name}</text>`);
  }

  /** Where the picture is wider than the screen, the rows' names stay in sight. */
  private side(story: Story) {
    const y = (value: number) => ZERO - ((value - this.low(story)) / (this.high(story) - this.low(story))) * SCALE;
    return html`<svg class="side" width="74" height=${HEIGHT} aria-hidden="true">${this.rowNames(story)}
      ${(story.measure?.ticks ?? [0, 5, 10]).map((tick) => svg`<text class="axis" x="70" y=${y(tick) + 3.5} text-anchor="end">${tick}</text>`)}</svg>`;
  }

  private windows(story: Story, x: (date: string) => number) {
    return story.windows.map((window) => svg`<g class="window"><title>${window.title}</title><rect x=${x(window.from)} y="92" width=${Math.max(5, x(window.to) - x(window.from))} height="9" rx="2.5"
      fill=${window.past ? 'var(--cad-line)' : 'var(--lumo-primary-color-10pct)'} stroke=${window.past ? 'none' : 'var(--lumo-primary-color)'}/></g>`);
  }

  /** Words only where the stretch is wide enough for the shortest of them: its title has them in any case. */
  private phaseWords(phase: Phase, x: (date: string) => number) {
    return this.fitting(phase, x).map((line, at) => svg`<text class="axis" x=${x(phase.from) + 6} y=${177 + at * 14}>${line}</text>`);
  }

  private fitting(phase: Phase, x: (date: string) => number): string[] {
    const letters = Math.floor((x(phase.to) - x(phase.from) - 8) / LETTER);
    return letters < SHORTEST ? [] : phase.lines.map((line) => (line.length <= letters ? line : `${line.slice(0, letters - 1).trimEnd()}…`));
  }

  private hasRoomForMissed(story: Story, session: SessionMark, x: (date: string) => number): boolean {
    const at = x(session.date);
    return session.state === 'missed' && story.sessions.every((other) => other === session || x(other.date) < at || x(other.date) > at + 54);
  }

  private today(story: Story, width: number, x: (date: string) => number) {
    const at = x(story.today);
    const taken = story.phases.some((phase) => x(phase.from) < at + 40
      && x(phase.from) + Math.max(-99, ...this.fitting(phase, x).map((line) => line.length)) * LETTER + 10 > at);
    const left = at + 44 > width;
    return svg`<path class="today" d="M${at} 18V${HEIGHT}" stroke="var(--lumo-error-color)" stroke-width="1.25" stroke-dasharray="1 3"/>
      <text x=${left ? at - 6 : at + 6} y=${taken ? 153 : 177} text-anchor=${left ? 'end' : 'start'} style=${haloed} font-size="11" font-weight="500" fill="var(--lumo-error-text-color)">${story.words.today}</text>`;
  }

  private painBand(story: Story, width: number, y: (value: number) => number) {
    const better = story.start === null ? 0 : story.start - 2;
    return svg`${better > 0 ? svg`<rect x=${LEFT} y=${y(better)} width=${width - LEFT} height=${ZERO - y(better)} fill="var(--cad-band)" opacity=".55"/>` : nothing}
      ${[0, 5, 10].map((point) => this.tick(point, width, y))}
      ${better > 0 ? svg`<text class="axis" x=${width - 6} y="286" text-anchor="end">${story.words.band}</text>` : nothing}`;
  }

  private measureGround(measure: Measure, width: number, y: (value: number) => number) {
    return measure.ticks.map((tick) => this.tick(tick, width, y));
  }

  private tick(value: number, width: number, y: (value: number) => number) {
    return svg`<path class="hair" d="M${LEFT} ${y(value)}H${width}"/><text class="axis" x=${LEFT - 8} y=${y(value) + 3.5} text-anchor="end">${value}</text>`;
  }

  private painLines(story: Story, x: (date: string) => number, y: (value: number) => number) {
    const missed = story.sessions.filter((session) => session.state === 'missed').map((session) => session.date);
    const apart = (before: Pain, after: Pain) => daysBetween(before.date, after.date) > GAP_DAYS
      || missed.some((date) => date > before.date && date < after.date);
    return runs(story.pain.filter((each) => each.before !== null), apart).map((run) => svg`<path fill="none" stroke="var(--lumo-primary-color)"
      stroke-width="1.75" stroke-linejoin="round" d=${run.map((pain, at) => `${at ? 'L' : 'M'}${x(pain.date)} ${y(pain.before!)}`).join('')}/>`);
  }

  private painDots(pains: Pain[], x: (date: string) => number, y: (value: number) => number) {
    return pains.map((pain) => svg`
      ${pain.before !== null && pain.after !== null ? svg`<path d="M${x(pain.date)} ${y(pain.before)}V${y(pain.after)}"
        stroke="var(--lumo-primary-color)" stroke-dasharray="2 2"/>` : nothing}
      ${pain.after === null ? nothing : svg`<circle cx=${x(pain.date)} cy=${y(pain.after)} r="3" fill="var(--lumo-base-color)" stroke="var(--lumo-primary-color)" stroke-width="1.5"/>`}
      ${pain.before === null ? nothing : svg`<circle cx=${x(pain.date)} cy=${y(pain.before)} r="3.5" fill="var(--lumo-primary-color)" stroke="var(--lumo-base-color)"/>`}`);
  }

  /** Labels are ringed in the colour they stand on. */
  private halo(story: Story, date: string): string {
    return story.phases.some((phase) => date >= phase.from && date <= phase.to) ? '--halo: var(--cad-sunk)' : '';
  }

  private legend(words: Words): TemplateResult {
    const sign = (type: SessionMark['type'], state: SessionMark['state'], quiet = false) => html`<svg width="14" height="12">${
      shapeOf({ date: '', type, state }, 7, 6, 'never', quiet)}</svg>`;
    const dot = (hollow: boolean) => html`<svg width="14" height="12"><circle cx="7" cy="6" r=${hollow ? 3 : 3.5} stroke-width="1.5"
      stroke="var(--lumo-primary-color)" fill=${hollow ? 'var(--lumo-base-color)' : 'var(--lumo-primary-color)'}/></svg>`;
    const measure = this.story?.measure;
    const names = measure ? [measure.firstName, measure.secondName] : [words.painBefore, words.painAfter];
    return html`<div class="legend" aria-hidden="true">
      <span>${sign('maintenance', 'done')}${words.done}</span><span>${sign('maintenance', 'booked')}${words.booked}</span>
      <span>${sign('maintenance', 'planned')}${words.planned}</span><span>${sign('maintenance', 'missed')}${words.missed}</span><i></i>
      <span>${sign('maintenance', 'planned', true)}${words.maintenance}</span><span>${sign('pre-event', 'planned', true)}${words.preEvent}</span>
      <span>${sign('post-event', 'planned', true)}${words.postEvent}</span><span>${sign('injury', 'planned', true)}${words.injury}</span><i></i>
      ${names.map((name, at) => name ? html`<span>${dot(at > 0)}${name}</span>` : nothing)}</div>`;
  }

  private choose(id: string): void {
    if (id) {
      this.dispatchEvent(new CustomEvent('session-chosen', { detail: { id } }));
    }
  }
}

customElements.define('cadence-client-timeline', ClientTimeline);
