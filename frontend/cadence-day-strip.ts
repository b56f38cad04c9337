import { css, html, nothing, svg } from 'lit';
import { drawingStyles, readingTable, upright, type Reading } from './drawing';
import { MeasuredElement } from './measured-element';

interface Session { id: string; from: number; to: number; name: string; shortName: string; look: 'done' | 'attend' | 'off' | 'live' | 'ahead'; title: string }
interface Travel { from: number; to: number }
interface Day { from: number; to: number; now: number | null; sessions: Session[]; travel: Travel[]; reading: Reading }

const LOOKS = {
  done: { fill: 'var(--cad-hover)', stroke: 'none', text: 'var(--lumo-tertiary-text-color)', weight: 500 },
  attend: { fill: 'var(--lumo-warning-color-10pct)', stroke: 'var(--cad-warning-line)', text: 'var(--lumo-warning-text-color)', weight: 500 },
  off: { fill: 'var(--lumo-base-color)', stroke: 'var(--cad-line-strong)', text: 'var(--lumo-tertiary-text-color)', weight: 500 },
  live: { fill: 'var(--lumo-primary-color)', stroke: 'none', text: 'var(--lumo-primary-contrast-color)', weight: 600 },
  ahead: { fill: 'var(--lumo-base-color)', stroke: 'var(--cad-line-strong)', text: 'var(--lumo-secondary-text-color)', weight: 500 },
};

const pen = document.createElement('canvas').getContext('2d');

const widthOf = (text: string): number => {
  if (!pen) {
    return text.length * 6.4;
  }
  pen.font = '500 11px Inter, system-ui, sans-serif';
  return pen.measureText(text).width;
};

/** The day to scale: when somebody is treated, where it is empty, when one travels, what time it is. */
class DayStrip extends MeasuredElement {
  static override properties = { ...MeasuredElement.properties, day: { attribute: false } };
  static override styles = [drawingStyles, css`:host { height: 60px; } text { pointer-events: none; }`];
  declare day: Day | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Names are measured: again when the font is there.
    void document.fonts.ready.then(() => this.requestUpdate());
  }

  override render() {
    const day = this.day;
    if (!day || !this.width) {
      return nothing;
    }
    const x = (minute: number) => ((minute - day.from) / (day.to - day.from)) * (this.width - 1);
    const hours = [];
    for (let minute = Math.ceil(day.from / 60) * 60; minute <= day.to; minute += 60) {
      hours.push(minute);
    }
    const narrow = x(day.from + 60) < 32;
    return html`<svg width=${this.width} height="60" aria-hidden="true">
        ${hours.map((minute, index) => svg`${upright(x(minute), 20, 48)}
          ${minute < day.to && (!narrow || index % 2 === 0)
            ? svg`<text class="axis" x=${x(minute) + 4} y="12">${String(minute / 60).padStart(2, '0')}</text>` : nothing}`)}
        ${day.travel.map((gap) => svg`<path d="M${x(gap.from) + 6} 34H${x(gap.to) - 6}" stroke="var(--cad-line-strong)" stroke-width="1.5" stroke-dasharray="2 4"/>`)}
        ${day.sessions.map((session) => this.session(session, x))}
        ${day.now === null || day.now < day.from || day.now > day.to ? nothing
          : svg`<path d="M${x(day.now)} 14V20M${x(day.now)} 48V54" stroke="var(--lumo-error-color)" stroke-width="2"/>`}
      </svg>${readingTable(day.reading)}`;
  }

  private session(session: Session, x: (minute: number) => number) {
    const look = LOOKS[session.look];
    const left = x(session.from) + 0.5;
    const width = Math.max(6, x(session.to) - x(session.from) - 3);
    const label = [session.name, session.shortName, ''].find((text) => widthOf(text) <= width) ?? '';
    return svg`<g style="cursor: pointer" @click=${() => this.choose(session.id)}>
      <title>${session.title}</title>
      <rect x=${left} y="20.5" width=${width} height="27" rx="4" fill=${look.fill} stroke=${look.stroke}
        stroke-dasharray=${session.look === 'off' ? '3 3' : 'none'}/>
      <text x=${left + width / 2} y="38" text-anchor="middle" font-size="11" font-weight=${look.weight} fill=${look.text}>${label}</text></g>`;
  }

  private choose(id: string) {
    this.dispatchEvent(new CustomEvent('session-chosen', { detail: { id } }));
  }
}

customElements.define('cadence-day-strip', DayStrip);
