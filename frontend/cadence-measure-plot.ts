import { css, html, nothing, svg } from 'lit';
import { daysBetween, drawingStyles, haloed, readingTable, type Reading } from './drawing';
import { MeasuredElement } from './measured-element';

interface Point { day: string; value: number }
interface Line { letter: string; hollow: boolean; points: Point[] }
interface Band { from: number; to: number; word: string }
interface Plot {
  from: string; to: string; fromWords: string; toWords: string; least: number; most: number;
  lines: Line[]; bands: Band[]; reading: Reading;
}

const HEIGHT = 132;
const TOP = 10;
const FLOOR = 110;
const LEFT = 30;
const RIGHT = 44;
// Farther apart than this, two values are not joined: a gap stays a gap, as in the client's timeline.
const GAP_DAYS = 45;

/** One measure over time: left a solid line with dots, right a broken one with hollow squares; the band says usual or better. */
class MeasurePlot extends MeasuredElement {
  static override properties = { ...MeasuredElement.properties, plot: { attribute: false } };
  static override styles = [drawingStyles, css`:host { height: ${HEIGHT}px; position: relative; }`];
  declare plot: Plot | undefined;

  override render() {
    const plot = this.plot;
    if (!plot || this.width === 0) {
      return nothing;
    }
    const wide = this.width - LEFT - RIGHT;
    const span = Math.max(1, daysBetween(plot.from, plot.to));
    const x = (day: string) => LEFT + 6 + (daysBetween(plot.from, day) / span) * (wide - 12);
    const y = (value: number) => FLOOR - ((value - plot.least) / Math.max(1, plot.most - plot.least)) * (FLOOR - TOP);
    const inside = (value: number) => Math.min(plot.most, Math.max(plot.least, value));
    return html`<svg width=${this.width} height=${HEIGHT} aria-hidden="true">
        ${plot.bands.map((band, index) => this.band(band, index, wide, y(inside(band.from)), y(inside(band.to))))}
        ${[plot.least, plot.most].map((value) => svg`
          <path class="hair" d="M${LEFT} ${Math.round(y(value)) + 0.5}h${wide}"/>
          <text class="axis" x=${LEFT - 6} y=${y(value) + 4} text-anchor="end">${value}</text>`)}
        <text class="axis" x=${LEFT} y=${HEIGHT - 4}>${plot.fromWords}</text>
        ${span > 1 ? svg`<text class="axis" x=${LEFT + wide} y=${HEIGHT - 4} text-anchor="end">${plot.toWords}</text>` : nothing}
        ${plot.lines.map((line) => this.line(line, x, y))}
        ${this.ends(plot.lines, wide, y)}
      </svg>${readingTable(plot.reading)}`;
  }

  private band(band: Band, index: number, wide: number, low: number, high: number) {
    return low - high < 1 ? nothing : svg`
      <rect x=${LEFT} y=${high} width=${wide} height=${low - high} fill="var(--cad-band)" opacity=${0.45 + index * 0.25}/>
      ${low - high > 13 ? svg`<text class="axis" x=${LEFT + 6} y=${high + 12}>${band.word}</text>` : nothing}`;
  }

  private line(line: Line, x: (day: string) => number, y: (value: number) => number) {
    const ink = line.hollow ? 'var(--lumo-secondary-text-color)' : 'var(--lumo-primary-color)';
    const path = line.points.map((point, index) => {
      const before = line.points[index - 1];
      const joined = before && daysBetween(before.day, point.day) <= GAP_DAYS;
      return `${joined ? 'L' : 'M'}${x(point.day)} ${y(point.value)}`;
    }).join('');
    return svg`<path d=${path} fill="none" stroke=${ink} stroke-width="1.5" stroke-dasharray=${line.hollow ? '4 3' : 'none'}/>
      ${line.points.map((point) => line.hollow
        ? svg`<rect x=${x(point.day) - 3} y=${y(point.value) - 3} width="6" height="6" fill="var(--lumo-base-color)" stroke=${ink} stroke-width="1.5"/>`
        : svg`<circle cx=${x(point.day)} cy=${y(point.value)} r="3.5" fill=${ink}/>`)}`;
  }

  /** The last figures at the right edge, with the line's letter; kept apart where they would lie on each other. */
  private ends(lines: Line[], wide: number, y: (value: number) => number) {
    const ends = lines.flatMap((line) => {
      const last = line.points.at(-1);
      return last ? [{ text: `${line.letter} ${last.value}`.trim(), at: y(last.value) + 4 }] : [];
    }).sort((one, other) => one.at - other.at);
    for (let i = 1; i < ends.length; i++) {
      ends[i]!.at = Math.max(ends[i]!.at, ends[i - 1]!.at + 13);
    }
    return ends.map((end) => svg`<text x=${LEFT + wide + 6} y=${end.at} style=${`font-size:12px;fill:var(--lumo-body-text-color);${haloed}`}>${end.text}</text>`);
  }
}

customElements.define('cadence-measure-plot', MeasurePlot);
