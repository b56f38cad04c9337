import { css } from 'lit';

/** The figure. Widths are in pixels of the screen: --px is the size of one in units of the drawing. */
export const figureStyles = css`
  .figure { display: block; overflow: visible; color: var(--cad-outline); touch-action: manipulation; }
  .figure path { stroke-linecap: round; stroke-linejoin: round; }
  .figure .regions { stroke: var(--cad-line-strong); stroke-width: calc(0.55px * var(--px)); }
  .figure .regions path { fill: var(--cad-skin); outline: none; }
  .figure .regions path.marked { fill: color-mix(in srgb, var(--shade) calc(var(--share) * 100%), var(--cad-skin)); stroke: var(--shade); stroke-width: calc(1.1px * var(--px)); }
  .figure .regions path.hatch { pointer-events: none; stroke: var(--lumo-warning-color); stroke-width: calc(1.3px * var(--px)); stroke-dasharray: calc(3px * var(--px)) calc(2.4px * var(--px)); }
  .figure .hatching { stroke: var(--lumo-warning-color); stroke-opacity: 0.55; }
  .figure .regions path[role] { cursor: pointer; }
  @media (hover: hover) and (pointer: fine) { .figure .regions path[role]:not(.chosen):hover { stroke: var(--lumo-body-text-color); stroke-width: calc(1.2px * var(--px)); } }
  .figure .regions path.chosen { stroke: var(--lumo-primary-color); stroke-width: calc(2px * var(--px)); }
  .figure .regions path:focus-visible { stroke: var(--lumo-primary-color); stroke-width: calc(2.6px * var(--px)); }
  .figure .shape { fill: var(--cad-skin); stroke: currentColor; stroke-width: calc(1px * var(--px)); }
  .figure .outline, .figure .crease, .figure .detail { fill: none; stroke: currentColor; stroke-width: calc(1px * var(--px)); pointer-events: none; }
  .figure .crease { stroke-width: calc(0.7px * var(--px)); }
  .figure .detail { stroke: var(--cad-line-strong); stroke-width: calc(0.6px * var(--px)); }
  .figure .hits { opacity: 0; stroke: #000; cursor: pointer; }
  .figure .stroke { fill: none; stroke: var(--lumo-body-text-color); stroke-width: calc(1.4px * var(--px)); pointer-events: none; }
  .figure .glyph { pointer-events: none; stroke: var(--lumo-warning-text-color); }
  .figure .glyph path:first-child { fill: var(--lumo-base-color); }
  .figure .glyph path:last-child { fill: none; }
  .figure .tag { pointer-events: none; }
  .figure .tag path { stroke: var(--lumo-body-text-color); }
  .figure .tag circle { fill: var(--lumo-base-color); stroke: var(--lumo-body-text-color); }
  .figure .tag text { fill: var(--lumo-header-text-color); font-weight: 600; text-anchor: middle; font-family: var(--lumo-font-family); }
  .figure .tag.chosen circle { fill: var(--lumo-primary-color); stroke: var(--lumo-primary-color); }
  .figure .tag.chosen path { stroke: var(--lumo-primary-color); }
  .figure .tag.chosen text { fill: var(--lumo-primary-contrast-color); }
  .drawing .figure { touch-action: none; cursor: crosshair; }
  .drawing .figure .regions path[role] { cursor: crosshair; }
  @media (forced-colors: active) { .figure { forced-color-adjust: none; } }
`;

export const chartStyles = css`
  :host { display: block; position: relative; }
  :host([hidden]) { display: none; }
  h2 { margin: 0; font: 600 13px/28px var(--lumo-font-family); color: var(--lumo-header-text-color); }
  .head { display: flex; align-items: center; gap: 4px; border-bottom: 1px solid var(--cad-line); min-height: 28px; }
  .head .grow { flex: 1; }
  .since { font-size: 12px; color: var(--lumo-tertiary-text-color); margin-inline-end: 8px; }
  button, select, input { font: inherit; color: inherit; }
  button { background: none; border: 0; padding: 0; border-radius: var(--lumo-border-radius-m); cursor: pointer; }
  button:focus-visible, select:focus-visible, input:focus-visible { outline: 2px solid var(--lumo-primary-color); outline-offset: 1px; }
  button:disabled { color: var(--lumo-disabled-text-color); cursor: default; }
  .tool { width: 28px; height: 26px; display: inline-grid; place-items: center; color: var(--lumo-secondary-text-color); }
  .tool:hover:not(:disabled) { background: var(--cad-hover); }
  .tool[aria-pressed='true'] { color: var(--lumo-primary-text-color); background: var(--lumo-primary-color-10pct); }
  .tool svg { fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
  .chart { display: flex; gap: 8px; padding-top: 6px; align-items: flex-start; }
  .chart.narrow { flex-wrap: wrap; justify-content: space-evenly; }
  .chart.narrow > .marks { flex: 1 0 100%; max-height: none; padding: 0; }
  figure { margin: 0; display: grid; justify-items: center; flex: none; }
  figcaption { font-size: 11px; line-height: 14px; color: var(--lumo-tertiary-text-color); }
  .marks { flex: 1; min-width: 0; padding-inline-start: 12px; max-height: 276px; overflow: auto; }
  ol { list-style: none; margin: 0; padding: 0; }
  li { border-radius: 6px; }
  li > button { width: 100%; display: grid; grid-template-columns: 18px minmax(0, 1fr) auto; gap: 0 8px; padding: 4px 8px; text-align: start; line-height: 18px; font-size: 13px; border-radius: 6px; }
  li > button:hover { background: var(--cad-hover); }
  li.chosen > button { background: var(--lumo-primary-color-10pct); }
  li i { font-style: normal; font-size: 11px; font-weight: 600; width: 18px; height: 18px; line-height: 16px; border-radius: 50%; border: 1px solid var(--lumo-secondary-text-color); text-align: center; box-sizing: border-box; }
  li.chosen i { background: var(--lumo-primary-color); border-color: var(--lumo-primary-color); color: var(--lumo-primary-contrast-color); }
  li button > span:empty { display: none; }
  li b { font-weight: 500; color: var(--lumo-header-text-color); }
  li .kind { grid-column: 2; color: var(--lumo-secondary-text-color); overflow-wrap: anywhere; }
  li u { display: inline-block; width: 8px; height: 8px; border-radius: 2px; margin-inline-end: 6px; }
  .cmp { grid-column: 3; font-size: 12px; color: var(--lumo-secondary-text-color); white-space: nowrap; text-align: end; }
  .warned-line { grid-column: 2 / -1; font-size: 12px; color: var(--lumo-warning-text-color); }
  .gone, .none { font-size: 12px; line-height: 18px; padding: 6px 8px; margin: 0; color: var(--lumo-tertiary-text-color); }
  .warn-row { margin: 0; display: flex; gap: 8px; align-items: flex-start; font-size: 12px; line-height: 18px; padding: 4px 8px; color: var(--lumo-warning-text-color); }
  .warn-row svg { flex: none; width: 14px; height: 14px; margin-top: 2px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linejoin: round; stroke-linecap: round; }
  .panel { display: grid; gap: 8px; }
  .panel.over { position: absolute; inset-inline-end: 0; top: 34px; width: min(304px, 100%); padding: 12px; background: var(--lumo-base-color); border: 1px solid var(--cad-line-strong); border-radius: var(--lumo-border-radius-l); box-shadow: var(--lumo-box-shadow-m, 0 6px 24px rgb(0 0 0 / 18%)); z-index: 5; box-sizing: border-box; }
  .panel .where { display: flex; gap: 8px; align-items: center; }
  .panel .where b { flex: 1; font-weight: 600; color: var(--lumo-header-text-color); }
  .panel select { flex: 1; min-width: 0; width: 100%; }
  .panel select, .panel input[type='text'] { height: var(--lumo-size-m, 32px); border: 1px solid var(--cad-field); border-radius: var(--lumo-border-radius-m); background: var(--lumo-base-color); padding: 0 8px; box-sizing: border-box; width: 100%; }
  .seg { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; border: 1px solid var(--cad-field); border-radius: var(--lumo-border-radius-m); }
  .seg button { min-height: 30px; padding: 0 8px; border-radius: 0; font-weight: 500; }
  .seg button + button { border-inline-start: 1px solid var(--cad-line); }
  .seg button[aria-pressed='true'] { background: var(--lumo-primary-color-10pct); color: var(--lumo-primary-text-color); box-shadow: 0 0 0 1px var(--lumo-primary-color); border-radius: 4px; }
  .kinds { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 6px; }
  .kinds button { border: 1px solid var(--cad-line-strong); min-height: 44px; display: grid; justify-items: center; align-content: center; gap: 3px; font-size: 12px; line-height: 14px; font-weight: 500; padding: 2px; }
  .kinds button::before { content: ''; width: 18px; height: 8px; border-radius: 2px; background: var(--shade, transparent); }
  .kinds button.plain { border: 0; }
  .kinds button.plain::before { display: none; }
  .kinds button[aria-pressed='true'] { border-color: var(--lumo-primary-color); background: var(--lumo-primary-color-10pct); color: var(--lumo-primary-text-color); }
  .kinds button.current { box-shadow: 0 0 0 1px var(--lumo-primary-color); }
  .check { display: flex; gap: 8px; align-items: center; min-height: 28px; }
  .check input { width: 18px; height: 18px; margin: 0; accent-color: var(--lumo-primary-color); }
  .field { display: grid; gap: 2px; font-size: 12px; font-weight: 500; color: var(--lumo-secondary-text-color); }
  .field input { font-size: 13px; font-weight: 400; color: var(--lumo-body-text-color); }
  .strip { display: flex; gap: 4px; }
  .strip button { display: grid; justify-items: center; gap: 2px; padding: 6px 8px; min-width: 64px; min-height: 44px; font-size: 12px; }
  .strip button[aria-pressed='true'] { background: var(--lumo-primary-color-10pct); color: var(--lumo-primary-text-color); font-weight: 500; }
  .stage { display: grid; justify-items: center; min-width: 0; overflow: hidden; }
  .sides { display: flex; justify-content: space-between; width: 100%; font-size: 12px; color: var(--lumo-tertiary-text-color); }
  .text-tool { min-height: 44px; padding: 0 12px; display: inline-flex; gap: 8px; align-items: center; font-weight: 500; }
  .text-tool:hover:not(:disabled) { background: var(--cad-hover); }
  .text-tool.primary { background: var(--lumo-primary-color); color: var(--lumo-primary-contrast-color); }
  .text-tool[aria-pressed='true'] { color: var(--lumo-primary-text-color); background: var(--lumo-primary-color-10pct); }
  .text-tool svg { fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
  dialog { border: 0; padding: 0; margin: 0; width: 100vw; height: 100dvh; max-width: none; max-height: none; background: var(--lumo-base-color); color: inherit; box-sizing: border-box; }
  dialog .bar, dialog .top { display: flex; gap: 8px; align-items: center; padding: 8px 20px; }
  dialog .top { border-bottom: 1px solid var(--cad-line); }
  dialog .bar { border-top: 1px solid var(--cad-line); }
  dialog .grow { flex: 1; }
  dialog[open] { display: grid; grid-template-rows: auto minmax(0, 1fr) auto; }
  dialog .large { display: grid; grid-template-columns: 84px minmax(0, 1fr) minmax(280px, 336px); gap: 16px; padding: 12px 20px; min-height: 0; overflow: auto; }
  dialog .large.mirrored { grid-template-columns: minmax(280px, 336px) minmax(0, 1fr) 84px; }
  dialog .large.mirrored > :nth-child(1) { order: 3; }
  dialog .large.mirrored > :nth-child(2) { order: 2; }
  dialog .large.mirrored > :nth-child(3) { order: 1; }
  dialog .strip { flex-direction: column; }
  dialog .right { display: grid; grid-template-rows: minmax(80px, 1fr) auto; gap: 12px; min-height: 0; }
  dialog .marks, .tall .marks { max-height: none; padding: 0; }
  .tall { display: grid; gap: 12px; padding-top: 8px; }
  .tall .strip { justify-content: space-between; }
  dialog li > button, .tall li > button { min-height: 44px; }
  dialog .seg button, .tall .seg button, dialog .kinds button, .tall .kinds button { min-height: 44px; }
  dialog .panel select, dialog .panel input[type='text'], .tall .panel select, .tall .panel input[type='text'] { height: 44px; font-size: 16px; }
  dialog .check, .tall .check { min-height: 44px; }
  .film { display: flex; gap: 12px; flex-wrap: wrap; }
  @media (pointer: coarse) {
    .tool { width: 44px; height: 44px; }
    li > button { min-height: 44px; }
    .seg button, .panel select, .panel input[type='text'] { min-height: 44px; }
    .check { min-height: 44px; }
  }
  @media (max-width: 1100px) { li .cmp { grid-column: 2; order: 1; text-align: start; } li .warned-line { order: 2; } .chart { gap: 4px; } .marks { padding-inline-start: 4px; } }
  @media print { .tool, .panel { display: none; } .marks { max-height: none; } }
`;
