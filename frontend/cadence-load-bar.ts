import { LitElement, css, html, nothing, svg } from 'lit';
import { drawingStyles } from './drawing';

interface Part { kind: string; minutes: number }
interface Load { parts: Part[]; capacity: number; low: number; high: number; most: number; reading: string }

const WIDTH = 1000;
const HEIGHT = 20;
const FILLS: Record<string, string> = {
  maintenance: 'var(--cad-heat-4)',
  'pre-event': 'var(--cad-heat-3)',
  'post-event': 'var(--cad-heat-2)',
  'injury-prevention': 'var(--cad-k-numb)',
};

/** What a week asks for, part after part, against what the roster leaves (the upright line) and the target band below it. */
class LoadBar extends LitElement {
  static override properties = { load: { attribute: false } };
  static override styles = [drawingStyles, css`:host { width: 100%; min-width: 60px; height: ${HEIGHT}px; }`];
  declare load: Load | undefined;

  override render() {
    const load = this.load;
    if (!load) {
      return nothing;
    }
    const x = (minutes: number) => (load.most > 0 ? (minutes / load.most) * (WIDTH - 4) : 0);
    let from = 0;
    return html`<svg width="100%" height=${HEIGHT} viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
        ${load.capacity > 0
          ? svg`<rect x=${x((load.capacity * load.low) / 100)} y="0" height=${HEIGHT} fill="var(--cad-band)"
              width=${Math.max(4, x((load.capacity * (load.high - load.low)) / 100))}/>`
          : nothing}
        ${load.parts.filter((part) => part.minutes > 0).map((part) => {
          const start = from;
          from += part.minutes;
          const fill = FILLS[part.kind];
          return svg`<rect x=${x(start)} y="5" width=${x(part.minutes)} height="10" vector-effect="non-scaling-stroke"
            fill=${fill ?? 'var(--lumo-base-color)'} stroke=${fill ? 'var(--lumo-base-color)' : 'var(--lumo-secondary-text-color)'}
            stroke-width="1"/>`;
        })}
        ${load.capacity > 0
          ? svg`<path d="M${x(load.capacity)} 0V${HEIGHT}" stroke="var(--lumo-secondary-text-color)" stroke-width="1.5" vector-effect="non-scaling-stroke"/>`
          : nothing}
      </svg><span class="sr">${load.reading}</span>`;
  }
}

customElements.define('cadence-load-bar', LoadBar);
