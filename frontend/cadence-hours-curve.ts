import { css, html, nothing, svg } from 'lit';
import { drawingStyles, haloed, readingTable, type Reading } from './drawing';
import { MeasuredElement } from './measured-element';

interface Curve { values: (number | null)[]; ticks: string[]; accent: boolean; reading: Reading }

const HEIGHT = 108;
const TOP = 16;
const FLOOR = 86;
const LEFT = 24;
const RIGHT = 14;

/** A score from 0 to 10 at a few fixed hours, always on the same axes; a value that is missing breaks the line. */
class HoursCurve extends MeasuredElement {
  static override properties = { ...MeasuredElement.properties, curve: { attribute: false } };
  static override styles = [drawingStyles, css`:host { height: ${HEIGHT}px; position: relative; }`];
  declare curve: Curve | undefined;

  override render() {
    const curve = this.curve;
    if (!curve || this.width === 0) {
      return nothing;
    }
    const step = (this.width - LEFT - RIGHT - 24) / Math.max(1, curve.ticks.length - 1);
    const x = (index: number) => LEFT + 12 + index * step;
    const y = (value: number) => FLOOR - (value / 10) * (FLOOR - TOP);
    const ink = curve.accent ? 'var(--lumo-primary-color)' : 'var(--lumo-secondary-text-color)';
    return html`<svg width=${this.width} height=${HEIGHT} aria-hidden="true">
        ${[0, 5, 10].map((value) => svg`
          <path class="hair" d="M${LEFT} ${Math.round(y(value)) + 0.5}H${this.width - RIGHT}"/>
          <text class="axis" x=${LEFT - 6} y=${y(value) + 4} text-anchor="end">${value}</text>`)}
        ${curve.ticks.map((tick, index) => svg`
          <text class="axis" x=${x(index)} y=${HEIGHT - 6} text-anchor="middle">${tick}</text>`)}
        <path d=${this.path(curve.values, x, y)} fill="none" stroke=${ink} stroke-width="1.5"/>
        ${curve.values.map((value, index) => value === null ? nothing : svg`
          <circle cx=${x(index)} cy=${y(value)} r="3.5" fill=${ink}/>
          <text x=${x(index)} y=${y(value) - 8} text-anchor="middle"
            style=${`font-size:12px;fill:var(--lumo-body-text-color);${haloed}`}>${value}</text>`)}
      </svg>${readingTable(curve.reading)}`;
  }

  private path(values: (number | null)[], x: (index: number) => number, y: (value: number) => number): string {
    return values.map((value, index) => {
      if (value === null) {
        return '';
      }
      const before = values[index - 1];
      return `${before === null || before === undefined ? 'M' : 'L'}${x(index)} ${y(value)}`;
    }).join('');
  }
}

customElements.define('cadence-hours-curve', HoursCurve);
