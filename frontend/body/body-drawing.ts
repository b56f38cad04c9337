import { nothing, svg, type TemplateResult } from 'lit';
import { COLOUR, SHARE, grouped, marksAt, strongest, type Chart } from './body-chart-state';
import { boxOf, figureOf, placesOf, type Place, type View } from './body-map';
import { tags } from './body-numbers';
import { marksText, nameOf, type Texts, type Warning } from './body-texts';

/** What one view is drawn from. */
export interface Drawn {
  view: View;
  chart: Chart;
  texts: Texts;
  warnings: Warning[];
  /** Height in pixels: lines and numbers keep their size on the screen. */
  pixels: number;
  /** Part of the height that is shown, from 0 to 1. */
  from: number;
  to: number;
  /** The place in the tab order; empty where nothing can be chosen. */
  active: string;
  /** "region.side" of what is chosen. */
  selected: string;
  /** The points of a line that is being drawn. */
  line: number[];
  /** A picture only: no names, no numbers, nothing to choose. */
  small: boolean;
}

const NUMBER_PX = 9;

/** One view of the body with its marks. Numbers and lines are in units of the drawing, scaled to the pixels shown. */
export const body = (drawn: Drawn): TemplateResult => {
  const { view, chart, small } = drawn;
  const [left, top, width, height] = boxOf(view);
  const shown = height * (drawn.to - drawn.from);
  const px = shown / drawn.pixels;
  const box = `${left} ${top + height * drawn.from} ${width} ${shown}`;
  const style = `--px: ${px.toFixed(2)}`;
  return svg`<svg class="figure" viewBox=${box} height=${drawn.pixels} width=${Math.round((width / shown) * drawn.pixels)} style=${style}
      data-view=${view} role=${small ? 'img' : 'group'} aria-label=${drawn.texts.views[view] ?? view} aria-hidden=${small ? 'true' : nothing}>
    ${hatching(drawn, px)}
    ${twice(view, 'shape')}
    <g class="regions">${placesOf(view).map((place) => region(drawn, place))}</g>
    ${twice(view, 'detail')}${twice(view, 'crease')}${twice(view, 'outline')}
    ${small || drawn.active === '' ? nothing : svg`<g class="hits">${placesOf(view).filter((place) => place.reach > 0).map(hit)}</g>`}
    ${warned(drawn).map((place) => glyph(place, px * (small ? 0.7 : 1)))}
    ${chart.strokes.filter((stroke) => stroke.view === view).map((stroke) => line(stroke.points))}
    ${drawn.line.length > 2 ? line(drawn.line) : nothing}
    ${small ? nothing : numbers(drawn, px)}
  </svg>`;
};

const mirrored = 'scale(-1,1)';

/** The figure's own lines: one half and its mirror image, or the one side. */
const twice = (view: View, what: 'shape' | 'detail' | 'crease' | 'outline') => {
  const d = figureOf(view)[what];
  if (!d) {
    return nothing;
  }
  const side = view.startsWith('side');
  return svg`
    ${view === 'side-right' ? nothing : svg`<path class=${what} d=${d} />`}
    ${side && view === 'side-left' ? nothing : svg`<path class=${what} d=${d} transform=${mirrored} />`}`;
};

const region = (drawn: Drawn, place: Place) => {
  const marks = marksAt(drawn.chart, place.region, place.side);
  const mark = strongest(marks);
  const warned = drawn.warnings.find((one) => one.region === place.region && one.side === place.side);
  const classes = [mark ? 'marked' : '', warned ? 'warned' : '', drawn.selected === `${place.region}.${place.side}` ? 'chosen' : ''].join(' ').trim();
  const shade = mark ? `--shade: var(--cad-k-${COLOUR[mark.kind]}); --share: ${SHARE[mark.intensity]}` : nothing;
  const turned = place.mirrored ? mirrored : nothing;
  const hatched = warned
    ? svg`<path class="hatch" d=${place.d} transform=${turned} style=${`fill: url(#${hatch(drawn)})`} />`
    : nothing;
  if (drawn.small || drawn.active === '') {
    return svg`<path class=${classes || nothing} d=${place.d} transform=${turned} style=${shade} />${hatched}`;
  }
  const name = nameOf(drawn.texts, place.region, place.side);
  const said = [name, marksText(drawn.texts, marks), warned?.sentence ?? ''].filter((part) => part !== '').join('. ');
  return svg`<path class=${classes || nothing} id=${place.id} data-region=${place.region} data-side=${place.side} d=${place.d}
      transform=${turned} style=${shade} role="button" aria-label=${said} aria-pressed=${mark ? 'true' : 'false'}
      tabindex=${drawn.active === place.id ? 0 : -1}><title>${name}</title></path>${hatched}`;
};

/** What a finger hits beside a small region. */
const hit = (place: Place) =>
  svg`<path d=${place.d} transform=${place.mirrored ? mirrored : nothing} stroke-width=${2 * place.reach} data-for=${place.id} />`;

/** The same view may stand there twice, in two sizes. */
const hatch = (drawn: Drawn): string => `hatch-${drawn.view}-${drawn.pixels}-${drawn.from}`;

const hatching = (drawn: Drawn, px: number) =>
  drawn.warnings.length === 0
    ? nothing
    : svg`<defs><pattern id=${hatch(drawn)} width=${5 * px} height=${5 * px} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatching" d=${`M0 0V${5 * px}`} stroke-width=${1.6 * px} /></pattern></defs>`;

/** One place for each warning and side: the topmost of its regions. */
const warned = (drawn: Drawn): Place[] => {
  const first = new Map<string, Place>();
  for (const warning of drawn.warnings) {
    const place = placesOf(drawn.view).find((one) => one.region === warning.region && one.side === warning.side);
    const key = `${warning.sentence} ${warning.side}`;
    if (place && place.y < (first.get(key)?.y ?? Infinity)) {
      first.set(key, place);
    }
  }
  return [...first.values()];
};

/** A triangle: the warning's own shape, so that it is told without colour. */
const glyph = (at: Place, px: number) => {
  const size = 5.5 * px;
  return svg`<g class="glyph" transform=${`translate(${at.x} ${at.y - 5 * px})`}><path d=${`M0 ${-size}L${size} ${size * 0.8}H${-size}Z`} stroke-width=${px * 1.3} />
    <path d=${`M0 ${-size * 0.3}V${size * 0.2}M0 ${size * 0.45}v${size * 0.05}`} stroke-width=${px * 1.3} /></g>`;
};

const line = (points: number[]) => {
  const parts: string[] = [];
  for (let at = 0; at + 1 < points.length; at += 2) {
    parts.push(`${points[at]} ${points[at + 1]}`);
  }
  return svg`<path class="stroke" d=${`M${parts.join('L')}`} />`;
};

const numbers = (drawn: Drawn, px: number) =>
  tags(drawn.view, grouped(drawn.chart.marks), NUMBER_PX * px).map((tag) => {
    const group = grouped(drawn.chart.marks)[tag.number - 1];
    return svg`<g class=${group?.key === drawn.selected ? 'tag chosen' : 'tag'} aria-hidden="true">
      <path d=${`M${tag.fromX} ${tag.fromY}L${tag.x} ${tag.y}`} stroke-width=${1.1 * px} />
      <circle cx=${tag.x} cy=${tag.y} r=${NUMBER_PX * px * 0.94} stroke-width=${1.1 * px} />
      <text x=${tag.x} y=${tag.y + 4.2 * px} font-size=${12 * px}>${tag.number}</text></g>`;
  });
