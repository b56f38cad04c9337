import { html, nothing, type TemplateResult } from 'lit';
import { COLOUR, COMMENT_LIMIT, KINDS, marksAt, type Chart, type Kind, type Mark } from './body-chart-state';
import { placesOf, type Side, type View } from './body-map';
import { filled, nameOf, word, type Texts } from './body-texts';

/** What is being marked. */
export interface Chosen {
  view: View;
  region: string;
  side: Side;
  /** The mark that intensity, comment and removal mean, if there is one. */
  kind: Kind | undefined;
  /** Whether the other side gets the same. */
  both: boolean;
}

export interface Panel {
  chart: Chart;
  texts: Texts;
  chosen: Chosen;
  /** Stands over other parts and can be closed. */
  over: boolean;
  move: (region: string, side: Side, both: boolean) => void;
  kind: (kind: Kind) => void;
  intensity: (intensity: number) => void;
  change: (change: Partial<Mark>) => void;
  remove: () => void;
  close: () => void;
}

const SIDES: Side[] = ['LEFT', 'RIGHT'];

/** Where, what kind, how much, in the client's own words or not. */
export const panel = (given: Panel): TemplateResult => {
  const { texts, chosen } = given;
  const marks = marksAt(given.chart, chosen.region, chosen.side);
  const current = marks.find((mark) => mark.kind === chosen.kind) ?? marks[0];
  return html`<div class=${given.over ? 'panel over' : 'panel'} role="group" aria-label=${nameOf(texts, chosen.region, chosen.side)}>
    ${where(given)}
    <div class="kinds" role="group" aria-label=${word(texts, 'kind')}>
      ${KINDS.map((kind) => html`<button type="button" style=${`--shade: var(--cad-k-${COLOUR[kind]})`}
        class=${current?.kind === kind ? 'current' : nothing} aria-pressed=${marks.some((mark) => mark.kind === kind) ? 'true' : 'false'}
        @click=${() => given.kind(kind)}>${texts.kinds[kind]}</button>`)}
      <button type="button" class="plain" ?disabled=${!current} @click=${given.remove}>${word(texts, 'remove')}</button>
    </div>
    <div class="seg" role="group" aria-label=${word(texts, 'intensity')}>
      ${[1, 2, 3].map((step) => html`<button type="button" aria-pressed=${current?.intensity === step ? 'true' : 'false'}
        ?disabled=${!current} @click=${() => given.intensity(step)}><b>${step}</b> ${texts.levels[step - 1]}</button>`)}
    </div>
    <label class="check"><input type="checkbox" ?disabled=${!current} .checked=${current?.reported ?? true}
      @change=${(event: Event) => given.change({ reported: (event.target as HTMLInputElement).checked })}>${word(texts, 'reported')}</label>
    <label class="field">${word(texts, 'comment')}<input type="text" class="comment" maxlength=${COMMENT_LIMIT} autocomplete="off"
      ?disabled=${!current} .value=${current?.comment ?? ''}
      @input=${(event: Event) => given.change({ comment: (event.target as HTMLInputElement).value })}></label>
  </div>`;
};

const where = (given: Panel): TemplateResult => {
  const { texts, chosen } = given;
  const sided = chosen.side !== 'CENTRE';
  const regions = [...new Map(placesOf(chosen.view).map((place) => [place.region, place])).values()]
    .sort((one, other) => (texts.names[one.region] ?? '').localeCompare(texts.names[other.region] ?? ''));
  return html`<div class="where">
      <select aria-label=${word(texts, 'region')} @change=${(event: Event) => {
        const region = (event.target as HTMLSelectElement).value;
        const there = placesOf(chosen.view).filter((place) => place.region === region);
        given.move(region, (there.find((place) => place.side === chosen.side) ?? there[0])?.side ?? chosen.side, false);
      }}>${regions.map((place) => html`<option value=${place.region} ?selected=${place.region === chosen.region}>${texts.names[place.region]}</option>`)}</select>
      ${given.over ? html`<button type="button" class="tool" aria-label=${word(texts, 'close')} @click=${given.close}>
        <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8M12 4l-8 8"/></svg></button>` : nothing}
    </div>
    ${sided ? html`<div class="seg" role="group" aria-label=${word(texts, 'side')}>
      ${SIDES.map((side) => html`<button type="button" aria-pressed=${!chosen.both && chosen.side === side ? 'true' : 'false'}
        @click=${() => given.move(chosen.region, side, false)}>${filled(texts.words[side === 'LEFT' ? 'left' : 'right'] ?? '')}</button>`)}
      <button type="button" aria-pressed=${chosen.both ? 'true' : 'false'}
        @click=${() => given.move(chosen.region, chosen.side, true)}>${word(texts, 'both')}</button></div>` : nothing}`;
};
