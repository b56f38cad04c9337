import { html, nothing, type TemplateResult } from 'lit';
import { COLOUR, grouped, type Chart, type Group, type Mark } from './body-chart-state';
import { filled, markText, marksText, nameOf, word, type Compared, type Texts, type Warning } from './body-texts';

/** The marks as a list beside the body: what the drawing says, in words. */
export interface Listed {
  chart: Chart;
  texts: Texts;
  compared: Compared;
  warnings: Warning[];
  selected: string;
  readonly: boolean;
  choose: (group: Group) => void;
}

const TRIANGLE = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2.25 1.75 13.25h12.5z"/><path d="M8 6.5v3.25M8 11.4v.1"/></svg>`;

export const list = (listed: Listed): TemplateResult => {
  const groups = grouped(listed.chart.marks);
  const sentences = [...new Set(listed.warnings.map((one) => one.sentence))];
  return html`<div class="marks" role="region" tabindex=${groups.length > 3 ? 0 : nothing} aria-label=${word(listed.texts, 'marks')}>
    ${groups.length === 0 ? html`<p class="none">${word(listed.texts, listed.readonly ? 'noneRead' : matchMedia('(pointer: coarse)').matches ? 'tap' : 'none')}</p>` : nothing}
    <ol>${groups.map((group) => row(listed, group))}</ol>
    ${sentences.map((sentence) => html`<p class="warn-row">${TRIANGLE}<span>${sentence}</span></p>`)}
    ${listed.compared.gone ? html`<p class="gone">${listed.compared.gone}</p>` : nothing}
  </div>`;
};

const row = (listed: Listed, group: Group): TemplateResult => {
  const { texts } = listed;
  const name = nameOf(texts, group.region, group.side);
  const warned = listed.warnings.find((one) => one.region === group.region && one.side === group.side);
  const words = group.marks.map((mark) => listed.compared.words[`${group.key}.${mark.kind}`] ?? '');
  const alike = words.every((one) => one === words[0]);
  const content = html`<i aria-hidden="true">${group.number}</i><b>${name}</b>
    ${alike && words[0] ? html`<span class="cmp">${words[0]}</span>` : html`<span></span>`}
    ${alike && group.marks.every((mark) => mark.comment === '' && mark.reported)
      ? html`<span class="kind">${square(group.marks[0]!)}${marksText(texts, group.marks)}</span>`
      : group.marks.map((mark, at) => html`<span class="kind">${square(mark)}${said(texts, mark, words[at] ?? '')}</span>
          ${!alike && words[at] ? html`<span class="cmp">${words[at]}</span>` : nothing}`)}
    ${warned ? html`<span class="warned-line">${word(texts, 'forbidden')}</span>` : nothing}`;
  return html`<li class=${listed.selected === group.key ? 'chosen' : nothing}>
    <button type="button" ?disabled=${listed.readonly} aria-current=${listed.selected === group.key ? 'true' : nothing}
      style=${listed.readonly ? 'color: inherit; cursor: default' : nothing} @click=${() => listed.choose(group)}>${content}</button></li>`;
};

const square = (mark: Mark): TemplateResult => html`<u style=${`background: var(--cad-k-${COLOUR[mark.kind]})`}></u>`;

/** "Trigger point 2, “mid belly”, not reported" */
const said = (texts: Texts, mark: Mark, change: string): string =>
  [markText(texts, mark), mark.comment === '' ? '' : filled(texts.words['quoted'] ?? '{0}', mark.comment), mark.reported || change.includes(word(texts, 'unreported')) ? '' : word(texts, 'unreported')]
    .filter((part) => part !== '')
    .join(', ');
