import { css, html, svg, type TemplateResult } from 'lit';

/** A drawing's data as a table, for those who do not see the drawing. */
export interface Reading {
  caption: string;
  head: string[];
  rows: string[][];
}

/** What every drawing has: the house's figures, and a table that only screen readers find. */
export const drawingStyles = css`
  :host { display: block; min-width: 0; font: 400 13px/20px var(--lumo-font-family); color: var(--lumo-body-text-color); }
  :host([hidden]) { display: none; }
  *, *::before, *::after { box-sizing: border-box; }
  svg { display: block; overflow: visible; }
  text { font-family: var(--lumo-font-family); font-feature-settings: 'tnum', 'cv05', 'ss03'; }
  .axis { font-size: 11px; fill: var(--lumo-tertiary-text-color); }
  .hair { stroke: var(--cad-line); stroke-width: 1; shape-rendering: crispEdges; }
  .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  [role='button'] { cursor: pointer; outline: none; }
  [role='button']:focus-visible > .ring { stroke: var(--lumo-primary-color); stroke-width: 2; }
  .ring { fill: none; stroke: none; pointer-events: none; }
`;

export const readingTable = (reading: Reading): TemplateResult => html`
  <div class="sr"><table>
    <caption>${reading.caption}</caption>
    <thead><tr>${reading.head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
    <tbody>${reading.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table></div>`;

/** Enter and space press what looks like a button. */
export const pressed = (event: KeyboardEvent, act: () => void): void => {
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    act();
  }
};

const DAY_MS = 86_400_000;

/** Days between two ISO dates, which have no time zone. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** An upright hairline. */
export const upright = (x: number, top: number, bottom: number) =>
  svg`<path class="hair" d="M${Math.round(x) + 0.5} ${top}V${bottom}"/>`;

/** Text with the ground drawn around it, so that lines do not run through it. */
export const haloed = 'paint-order: stroke; stroke: var(--halo, var(--lumo-base-color)); stroke-width: 4px; stroke-linejoin: round';
