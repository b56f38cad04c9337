import { LitElement, css, html, nothing } from 'lit';
import { drawingStyles } from './drawing';

interface Cell { value: number | null; text: string; title: string }
interface Heat { caption: string; rows: string[]; columns: string[]; cells: Cell[][]; steps: number[]; legend: string[] }

/** Weekday by hour, each cell with its figure; the colour only repeats it. */
class HeatMap extends LitElement {
  static override properties = { heat: { attribute: false }, choosable: { type: Boolean } };
  static override styles = [drawingStyles, css`
    .scroll { overflow-x: auto; overflow-y: hidden; }
    table { table-layout: fixed; border-collapse: separate; border-spacing: 2px; width: calc(100% + 4px); min-width: 480px; margin: 0 -2px; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th { padding: 0; height: 16px; text-align: center; font-size: 11px; line-height: 16px; font-weight: 400; color: var(--lumo-tertiary-text-color); }
    th[scope='row'], thead th:first-child { width: 36px; text-align: start; font-size: 12px; }
    td { height: 28px; padding: 0; border-radius: 3px; text-align: center; font-size: 12px; font-variant-numeric: tabular-nums; color: var(--lumo-body-text-color); }
    .h0 { background: var(--cad-heat-0); } .h1 { background: var(--cad-heat-1); } .h2 { background: var(--cad-heat-2); }
    td.h3 { background: var(--cad-heat-3); color: light-dark(#10181b, #f2f5f5); }
    td.h4 { background: var(--cad-heat-4); color: var(--lumo-primary-contrast-color); font-weight: 500; }
    i.h3 { background: var(--cad-heat-3); } i.h4 { background: var(--cad-heat-4); }
    button { all: unset; box-sizing: border-box; width: 100%; height: 28px; border-radius: 3px; cursor: pointer; font: inherit; color: inherit; text-align: center; }
    button:hover { box-shadow: inset 0 0 0 1px var(--cad-line-strong); }
    button:focus-visible { outline: 2px solid var(--lumo-primary-color); outline-offset: 1px; }
    @media (pointer: coarse) { td, button { height: 36px; } }
    @media (max-width: 600px) { table { min-width: 0; border-spacing: 1px; width: 100%; margin: 0; } td { font-size: 11px; } th[scope='row'], thead th:first-child { width: 30px; font-size: 11px; } .legend { justify-content: flex-start; } }
    .na { color: var(--lumo-tertiary-text-color); }
    .legend { display: flex; flex-wrap: wrap; gap: 2px 14px; justify-content: flex-end; font-size: 12px; line-height: 16px; color: var(--lumo-tertiary-text-color); padding-bottom: 6px; }
    .legend span { display: inline-flex; align-items: center; gap: 6px; }
    .legend i { width: 12px; height: 12px; border-radius: 3px; }
    .legend i.h0 { box-shadow: inset 0 0 0 1px var(--cad-line-strong); }
    @media (forced-colors: active) { td { border: 1px solid; } }
  `];
  declare heat: Heat | undefined;
  declare choosable: boolean | undefined;

  override render() {
    const heat = this.heat;
    if (!heat) {
      return nothing;
    }
    return html`
      <div class="legend" aria-hidden="true">${heat.legend.map((text, step) => html`<span><i class="h${step}"></i>${text}</span>`)}</div>
      <div class="scroll"><table>
        <caption>${heat.caption}</caption>
        <thead><tr><th></th>${heat.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
        <tbody>${heat.rows.map((row, at) => html`<tr><th scope="row">${row}</th>
          ${(heat.cells[at] ?? []).map((cell, column) => html`<td class=${this.step(cell.value, heat.steps)} title=${cell.title}>${this.figure(cell, at, column)}</td>`)}</tr>`)}
        </tbody>
      </table></div>`;
  }

  private figure(cell: Cell, row: number, column: number) {
    return this.choosable && cell.value !== null
      ? html`<button type="button" aria-label=${cell.title} @click=${() => this.choose(row, column)}>${cell.text}</button>`
      : cell.text;
  }

  private choose(row: number, column: number) {
    this.dispatchEvent(new CustomEvent('cell-chosen', { detail: { id: `${row},${column}` } }));
  }

  private step(value: number | null, steps: number[]): string {
    return value === null ? 'na' : `h${steps.filter((least) => value >= least).length}`;
  }
}

customElements.define('cadence-heat-map', HeatMap);
