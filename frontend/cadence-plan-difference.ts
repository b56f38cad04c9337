import { css, html, nothing, svg, type PropertyValues } from 'lit';
import { drawingStyles, haloed, upright } from './drawing';
import { MeasuredElement } from './measured-element';
import { BAR, leastWidth, placeLines, placeRow, TO_BARS, type Bar, type Flag, type Look, type PlacedBar, type PlacedFlag } from './plan-difference-layout';

interface Difference {
  label: string;
  /** How many days are shown, and which of them is today: it may lie outside. */
  days: number; today: number;
  words: { before: string; after: string; today: string };
  ticks: { day: number; name: string }[];
  before: { bars: Bar[]; flags: Flag[] };
  after: { bars: Bar[]; flags: Flag[] };
}

const AXIS = 20;
/** Room for a row's name: left of it, and where the picture scrolls above it. */
const NAME = 72;
const NAME_LINE = 20;
const ROW_GAP = 39;

const BARS: Record<Look, { fill: string; line: string; ink: string; dash?: string; struck?: boolean }> = {
  kept: { fill: 'var(--cad-hover)', line: 'var(--cad-line-strong)', ink: 'var(--lumo-secondary-text-color)' },
  pinned: { fill: 'var(--cad-hover)', line: 'var(--lumo-secondary-text-color)', ink: 'var(--lumo-secondary-text-color)' },
  old: { fill: 'var(--lumo-base-color)', line: 'var(--lumo-tertiary-text-color)', ink: 'var(--lumo-tertiary-text-color)', dash: '3 2' },
  dropped: { fill: 'var(--lumo-base-color)', line: 'var(--lumo-warning-text-color)', ink: 'var(--lumo-warning-text-color)', dash: '3 2', struck: true },
  moved: { fill: 'var(--lumo-primary-color-10pct)', line: 'var(--lumo-primary-color)', ink: 'var(--lumo-primary-text-color)' },
  new: { fill: 'var(--lumo-primary-color)', line: 'none', ink: 'var(--lumo-primary-contrast-color)' },
};

const FLAGS = { same: 'var(--lumo-header-text-color)', old: 'var(--lumo-tertiary-text-color)', new: 'var(--lumo-primary-text-color)' };

/** A plan as it is above, as it would be below: events as flags, windows as bars, what moves joined by a line. */
class PlanDifference extends MeasuredElement {
  static override properties = { ...MeasuredElement.properties, difference: { attribute: false } };
  static override styles = [drawingStyles, css`
    :host { position: relative; }
    .scroll { overflow-x: auto; overflow-y: hidden; outline-offset: -2px; }
    .name { position: absolute; left: 0; color: var(--lumo-secondary-text-color); background: var(--lumo-base-color); padding-inline-end: 6px; }
    .name.after { font-weight: 600; color: var(--lumo-header-text-color); }
    .bar { font-size: 11px; font-weight: 500; }
    .flag { font-size: 12px; font-weight: 500; }
  `];
  declare difference: Difference | undefined;
  private readonly measure = document.createElement('canvas').getContext('2d');

  override render() {
    const shown = this.difference;
    if (!shown || !this.width) {
      return nothing;
    }
    const days = shown.days;
    const scrolls = NAME + leastWidth(days) > this.width;
    const left = scrolls ? 0 : NAME;
    const width = Math.max(this.width, left + leastWidth(days));
    const toX = (day: number) => left + (day / days) * (width - left - 1);
    const lead = scrolls ? NAME_LINE : 0;
    const row = (part: Difference['before'], top: number) => placeRow(part.bars, part.flags, top, left, width, toX, this.wide(11), this.wide(12));
    const before = row(shown.before, AXIS + lead);
    const middle = Math.round(before.bottom + ROW_GAP) + 0.5;
    const afterTop = scrolls ? middle + NAME_LINE + 4 : middle - 8.5;
    const after = row(shown.after, afterTop);
    const height = Math.ceil(after.bottom + 22.5);
    const nameTop = (top: number) => (scrolls ? top - NAME_LINE : top + TO_BARS);
    return html`<div class="scroll" tabindex=${scrolls ? 0 : nothing} role=${scrolls ? 'group' : nothing} aria-label=${scrolls ? shown.label : nothing}>
      <svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="img" aria-label=${shown.label}>
        ${shown.ticks.map((tick) => svg`${upright(toX(tick.day), AXIS, height)}<text class="axis" x=${toX(tick.day) + 5} y="12">${tick.name}</text>`)}
        <path class="hair" d="M0 ${middle}H${width}"/>
        ${placeLines(before.bars, after.bars).map((line) => svg`<path class="move" fill="none" stroke="var(--lumo-primary-color)" stroke-width="1.25"
          d="M${line.x1} ${line.y1}C${line.x1} ${line.y1 + 40} ${line.x2} ${line.y2 - 40} ${line.x2} ${line.y2}"/>`)}
        ${[before, after].map((each) => svg`${each.bars.map((bar) => this.bar(bar))}${each.flags.map((flag) => this.flag(flag))}`)}
        ${shown.today >= 0 && shown.today < days ? this.today(shown, toX(shown.today), height) : nothing}
      </svg></div>
      <span class="name" style="top: ${nameTop(AXIS + lead)}px" aria-hidden="true">${shown.words.before}</span>
      <span class="name after" style="top: ${nameTop(afterTop)}px" aria-hidden="true">${shown.words.after}</span>`;
  }

  /** Where the picture is wider than the screen: begin at what changes. */
  protected override updated(changed: PropertyValues): void {
    if (changed.has('difference') || changed.has('width')) {
      const scroll = this.renderRoot.querySelector<HTMLElement>('.scroll');
      const marks = [...this.renderRoot.querySelectorAll<SVGGraphicsElement>('.bar:not(.kept):not(.pinned)')];
      if (scroll && marks.length) {
        scroll.scrollLeft = Math.min(...marks.map((mark) => mark.getBBox().x)) - scroll.clientWidth * 0.2;
      }
    }
  }

  private wide(size: number) {
    return (word: string) => {
      if (!this.measure) {
        return word.length * size * 0.56;
      }
      this.measure.font = `500 ${size}px ${getComputedStyle(this).fontFamily}`;
      return this.measure.measureText(word).width;
    };
  }

  private bar(bar: PlacedBar) {
    const look = BARS[bar.look];
    return svg`<g class="bar ${bar.look}"><title>${bar.title}</title>
      <rect x=${bar.x} y=${bar.y} width=${bar.width} height=${BAR} rx=${Math.min(4, bar.width / 2)} fill=${look.fill} stroke=${look.line} stroke-dasharray=${look.dash ?? nothing}/>
      ${bar.word ? svg`<text x=${bar.x + bar.width / 2} y=${bar.y + 14.5} text-anchor="middle" fill=${look.ink}
        text-decoration=${look.struck ? 'line-through' : nothing}>${bar.word}</text>` : nothing}</g>`;
  }

  private flag(flag: PlacedFlag) {
    const ink = FLAGS[flag.look];
    return svg`<g class="flag ${flag.look}"><title>${flag.name}</title>
      <path d="M${flag.x} ${flag.y}v30" stroke=${ink} stroke-width="1.5" stroke-dasharray=${flag.look === 'old' ? '3 3' : nothing}/>
      <path d="M${flag.x} ${flag.y}h9l-2.5 3.5 2.5 3.5h-9z" fill=${ink}/>
      ${flag.shown ? svg`<text x=${flag.textX} y=${flag.textY} text-anchor=${flag.anchor} fill=${ink} style=${haloed}>${flag.name}</text>
        ${flag.look === 'old' ? svg`<path d="M${flag.anchor === 'end' ? flag.textX - flag.textWidth : flag.textX} ${flag.textY - 4}h${flag.textWidth}" stroke=${ink}/>` : nothing}` : nothing}</g>`;
  }

  private today(shown: Difference, x: number, height: number) {
    return svg`<path class="today" d="M${x} ${AXIS}V${height}" stroke="var(--lumo-error-color)" stroke-width="1.25" stroke-dasharray="1 3"/>
      <text x=${x + 5} y=${height - 6} font-size="11" font-weight="500" fill="var(--lumo-error-text-color)">${shown.words.today}</text>`;
  }
}

customElements.define('cadence-plan-difference', PlanDifference);
