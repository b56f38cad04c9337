import { css, html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { daysBetween, drawingStyles, haloed, readingTable, upright, type Reading } from './drawing';
import { MeasuredElement } from './measured-element';
import { placeLabels, shapeOf, type EventFlag, type SessionMark } from './timeline-marks';

interface Window { from: string; to: string; past: boolean; title: string }
interface Phase { from: string; to: string; lines: string[] }
interface Pain { date: string; before: number | null; after: number | null }
interface Words {
  events: string; plan: string; sessions: string; pain: string; today: string; missed: string; band: string;
  done: string; planned: string; maintenance: string; preEvent: string; postEvent: string; injury: string; painBefore: string; painAfter: string;
}
interface Story {
  title: string; remark: string; from: string; to: string; today: string; start: number | null;
  months: { date: string; name: string }[];
  events: EventFlag[]; windows: Window[]; phases: Phase[]; sessions: SessionMark[]; pain: Pain[]; words: Words; reading: Reading;
}

const HEIGHT = 304;
const LEFT = 88;
const SESSIONS = 124;
const ZERO = 292.5;
const POINT = 13.2;
/** Longer than this, pain before two sessions is not one story. */
const GAP_DAYS = 45;

/** Months of a client in one picture: events, plan windows, sessions, pain before and after. */
class ClientTimeline extends MeasuredElement {
  static override properties = { ...MeasuredElement.properties, story: { attribute: false } };
  static override styles = [drawingStyles, css`
    .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 8px; padding-bottom: 8px; }
    h2 { margin: 0; font: inherit; font-weight: 600; color: var(--lumo-header-text-color); }
    .remark { color: var(--lumo-tertiary-text-color); }
    .legend { margin-inline-start: auto; display: flex; flex-wrap: wrap; gap: 0 12px; font-size: 12px; color: var(--lumo-secondary-text-color); }
    .legend span { display: inline-flex; gap: 4px; align-items: center; }
    .legend i { width: 1px; height: 12px; align-self: center; background: var(--cad-line-strong); }
    .scroll { overflow-x: auto; overflow-y: hidden; }
    .mark { cursor: pointer; }
    .name { font-size: 12px; fill: var(--lumo-secondary-text-color); }
  `];
  declare story: Story | undefined;

  override render() {
    const story = this.story;
    if (!story || !this.width) {
      return nothing;
    }
    const width = Math.max(640, this.width);
    const days = daysBetween(story.from, story.to) || 1;
    const x = (date: string) => LEFT + (daysBetween(story.from, date) / days) * (width - LEFT - 1);
    return html`<div class="head"><h2>${story.title}</h2><span class="remark">${story.remark}</span>${this.legend(story.words)}</div>
      <div class="scroll" tabindex="0"><svg width=${width} height=${HEIGHT} aria-hidden="true">
        ${story.phases.map((phase) => svg`<rect x=${x(phase.from)} y="24" width=${Math.max(0, x(phase.to) - x(phase.from))} height=${HEIGHT - 24} fill="var(--cad-sunk)"/>`)}
        ${this.ground(story, width, x)}
        ${this.windows(story, x)}
        ${placeLabels(story.events, x, width).map((flag) => svg`<g style=${this.halo(story, flag.date)}><title>${flag.name}, ${flag.detail}</title>
          <path d="M${flag.x} 28V84" stroke="var(--lumo-header-text-color)" stroke-width="1.5"/>
          <path d="M${flag.x} 28h9l-2.5 3.5L${flag.x + 9} 35h-9z" fill=${flag.past ? 'var(--lumo-tertiary-text-color)' : 'var(--lumo-header-text-color)'}/>
          ${flag.place === 'none' ? nothing : svg`<text x=${flag.textX} y=${flag.place === 'low' ? 77 : 37} text-anchor=${flag.anchor} style=${haloed} font-size="12" font-weight="500"
            fill="var(--lumo-header-text-color)">${flag.name}</text>
          ${flag.place === 'low' ? nothing : svg`<text class="axis" x=${flag.detailX} y="53" text-anchor=${flag.anchor} style=${haloed}>${flag.detail}</text>`}`}</g>`)}
        ${story.phases.map((phase) => phase.lines.map((line, at) => svg`<text class="axis" x=${x(phase.from) + 6} y=${177 + at * 14}>${line}</text>`))}
        ${this.painBand(story, width)}
        ${story.sessions.map((session) => svg`<g class="mark" @click=${() => this.choose(session.id)}><title>${session.title}</title>
          <rect x=${x(session.date) - 9} y="112" width="18" height="24" fill="transparent"/>${shapeOf(session, x(session.date), SESSIONS, story.today)}
          ${session.state === 'missed' ? svg`<text class="axis" x=${x(session.date) + 9} y="128" style="fill: var(--lumo-warning-text-color)">${story.words.missed}</text>` : nothing}</g>`)}
        ${this.painLines(story, x)}
        ${this.painDots(story.pain, x)}
        <path class="today" d="M${x(story.today)} 18V${HEIGHT}" stroke="var(--lumo-error-color)" stroke-width="1.25" stroke-dasharray="1 3"/>
        <text x=${x(story.today) + 6} y="177" font-size="11" font-weight="500" fill="var(--lumo-error-text-color)">${story.words.today}</text>
      </svg></div>${readingTable(story.reading)}`;
  }

  /** On a phone the picture is wider than the screen: begin around today. */
  protected override updated(changed: PropertyValues): void {
    if (changed.has('story') || changed.has('width')) {
      const scroll = this.renderRoot.querySelector<HTMLElement>('.scroll');
      const mark = this.renderRoot.querySelector<SVGGraphicsElement>('.today');
      if (scroll && mark) {
        scroll.scrollLeft = mark.getBBox().x - scroll.clientWidth * 0.6;
      }
    }
  }

  private ground(story: Story, width: number, x: (date: string) => number) {
    const words = story.words;
    const month = story.today.slice(0, 7);
    return svg`
      ${story.months.map((start) => svg`${upright(x(start.date), 20, HEIGHT)}
        <text class="name" x=${x(start.date) + 6} y="12" font-weight=${start.date.startsWith(month) ? 600 : 400}>${start.name}</text>`)}
      ${[[words.events, 44], [words.plan, 101], [words.sessions, 128], [words.pain, 170]].map(([name, y]) => svg`<text class="name" x="0" y=${y}>${name}</text>`)}
      ${[84.5, 108.5, 140.5].map((y) => svg`<path class="hair" d="M0 ${y}H${width}"/>`)}`;
  }

  private windows(story: Story, x: (date: string) => number) {
    return story.windows.map((window) => svg`<g><title>${window.title}</title><rect x=${x(window.from)} y="92" width=${Math.max(5, x(window.to) - x(window.from))} height="9" rx="2.5"
      fill=${window.past ? 'var(--cad-line)' : 'var(--lumo-primary-color-10pct)'} stroke=${window.past ? 'none' : 'var(--lumo-primary-color)'}/></g>`);
  }

  private painBand(story: Story, width: number) {
    const better = story.start === null ? 0 : story.start - 2;
    return svg`${better > 0 ? svg`<rect x=${LEFT} y=${ZERO - better * POINT} width=${width - LEFT} height=${better * POINT} fill="var(--cad-band)" opacity=".55"/>` : nothing}
      ${[0, 5, 10].map((point) => svg`<path class="hair" d="M${LEFT} ${ZERO - point * POINT}H${width}"/>
        <text class="axis" x=${LEFT - 8} y=${ZERO + 3.5 - point * POINT} text-anchor="end">${point}</text>`)}
      ${better > 0 ? svg`<text class="axis" x=${width - 6} y="286" text-anchor="end">${story.words.band}</text>` : nothing}`;
  }

  private painLines(story: Story, x: (date: string) => number) {
    const missed = story.sessions.filter((session) => session.state === 'missed').map((session) => session.date);
    const runs: Pain[][] = [];
    let last: Pain | undefined;
    for (const pain of story.pain.filter((each) => each.before !== null)) {
      const joined = last !== undefined && daysBetween(last.date, pain.date) <= GAP_DAYS
        && !missed.some((date) => date > last!.date && date < pain.date);
      if (!joined) {
        runs.push([]);
      }
      runs[runs.length - 1]!.push(pain);
      last = pain;
    }
    return runs.map((run) => svg`<path fill="none" stroke="var(--lumo-primary-color)" stroke-width="1.75" stroke-linejoin="round"
      d=${run.map((pain, at) => `${at ? 'L' : 'M'}${x(pain.date)} ${ZERO - pain.before! * POINT}`).join('')}/>`);
  }

  private painDots(pains: Pain[], x: (date: string) => number) {
    return pains.map((pain) => svg`
      ${pain.before !== null && pain.after !== null ? svg`<path d="M${x(pain.date)} ${ZERO - pain.before * POINT}V${ZERO - pain.after * POINT}"
        stroke="var(--lumo-primary-color)" stroke-dasharray="2 2"/>` : nothing}
      ${pain.after === null ? nothing : svg`<circle cx=${x(pain.date)} cy=${ZERO - pain.after * POINT} r="3" fill="var(--lumo-base-color)" stroke="var(--lumo-primary-color)" stroke-width="1.5"/>`}
      ${pain.before === null ? nothing : svg`<circle cx=${x(pain.date)} cy=${ZERO - pain.before * POINT} r="3.5" fill="var(--lumo-primary-color)" stroke="var(--lumo-base-color)"/>`}`);
  }

  /** Labels are ringed in the colour they stand on. */
  private halo(story: Story, date: string): string {
    return story.phases.some((phase) => date >= phase.from && date <= phase.to) ? '--halo: var(--cad-sunk)' : '';
  }

  private legend(words: Words): TemplateResult {
    const sign = (type: SessionMark['type'], state: SessionMark['state'], quiet = false) => html`<svg width="14" height="12">${
      shapeOf({ id: '', date: '', title: '', type, state }, 7, 6, 'never', quiet)}</svg>`;
    const dot = (hollow: boolean) => html`<svg width="14" height="12"><circle cx="7" cy="6" r=${hollow ? 3 : 3.5} stroke-width="1.5"
      stroke="var(--lumo-primary-color)" fill=${hollow ? 'var(--lumo-base-color)' : 'var(--lumo-primary-color)'}/></svg>`;
    return html`<div class="legend" aria-hidden="true">
      <span>${sign('maintenance', 'done')}${words.done}</span><span>${sign('maintenance', 'planned')}${words.planned}</span>
      <span>${sign('maintenance', 'missed')}${words.missed}</span><i></i>
      <span>${sign('maintenance', 'planned', true)}${words.maintenance}</span><span>${sign('pre-event', 'planned', true)}${words.preEvent}</span>
      <span>${sign('post-event', 'planned', true)}${words.postEvent}</span><span>${sign('injury', 'planned', true)}${words.injury}</span><i></i>
      <span>${dot(false)}${words.painBefore}</span><span>${dot(true)}${words.painAfter}</span></div>`;
  }

  private choose(id: string): void {
    if (id) {
      this.dispatchEvent(new CustomEvent('session-chosen', { detail: { id } }));
    }
  }
}

customElements.define('cadence-client-timeline', ClientTimeline);
