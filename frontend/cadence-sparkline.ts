import { LitElement, css, html, nothing, svg } from 'lit';
import { drawingStyles } from './drawing';

interface Weeks { values: (number | null)[]; low: number; high: number; selected: number | null; reading: string }

const WIDTH = 190;
const HEIGHT = 34;

/** A therapist's weeks against the target band: filled in or above it, hollow below, a dash where nothing was available. */
class Sparkline extends LitElement {
  static override properties = { weeks: { attribute: false } };
  static override styles = [drawingStyles, css`:host { width: ${WIDTH}px; max-width: 100%; height: ${HEIGHT}px; }`];
  declare weeks: Weeks | undefined;

  override render() {
    const weeks = this.weeks;
    if (!weeks) {
      return nothing;
    }
    const known = weeks.values.filter((value): value is number => value !== null);
    const least = Math.min(weeks.low, ...known) - 4;
    const most = Math.max(weeks.high, ...known) + 4;
    const step = (WIDTH - 16) / Math.max(1, weeks.values.length - 1);
    const x = (index: number) => 8 + index * step;
    const y = (value: number) => 4 + (1 - (value - least) / (most - least)) * (HEIGHT - 8);
    return html`<svg width="100%" height=${HEIGHT} viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMinYMid" aria-hidden="true">
        <rect x="0" y=${y(weeks.high)} width=${WIDTH} height=${Math.max(2, y(weeks.low) - y(weeks.high))} fill="var(--cad-band)"/>
        ${this.runs(weeks.values).map((run) => svg`<path fill="none" stroke="var(--cad-bar)" stroke-width="1.25"
          d=${run.map(([index, value], at) => `${at ? 'L' : 'M'}${x(index)} ${y(value)}`).join('')}/>`)}
        ${weeks.values.map((value, index) => {
          if (value === null) {
            return svg`<path d="M${x(index) - 2.5} ${HEIGHT - 4}h5" stroke="var(--lumo-tertiary-text-color)" stroke-width="1.25"/>`;
          }
          const chosen = index === weeks.selected;
          const ink = chosen ? 'var(--lumo-primary-color)' : 'var(--lumo-secondary-text-color)';
          return svg`<circle cx=${x(index)} cy=${y(value)} r=${chosen ? 3.5 : 2.5} stroke=${ink} stroke-width="1.25"
            fill=${value < weeks.low ? 'var(--lumo-base-color)' : ink}/>`;
        })}
      </svg><span class="sr">${weeks.reading}</span>`;
  }

  /** Weeks without a figure break the line: a gap stays a gap. */
  private runs(values: (number | null)[]): [number, number][][] {
    const runs: [number, number][][] = [];
    let open = false;
    values.forEach((value, index) => {
      if (value === null) {
        open = false;
      } else {
        if (!open) {
          runs.push([]);
        }
        runs[runs.length - 1]!.push([index, value]);
        open = true;
      }
    });
    return runs;
  }
}

customElements.define('cadence-sparkline', Sparkline);
