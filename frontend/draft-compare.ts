import { html, nothing, render } from 'lit';

/** Two texts of one input. */
export type Difference = { name: string; mine: string; theirs: string };

/** What the dialog says, and who chose. */
export type Choice = { words: Record<string, string>; title: string; theirs: string; keepMine?: () => void; takeOther?: () => void };

/** Shows two texts side by side where they differ; nothing happens until one is chosen, and "not now" keeps both. */
export function compare(differences: Difference[], choice: Choice): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'draft-compare';
  dialog.setAttribute('aria-label', choice.title);
  const button = (word: string, theme: string, deed?: () => void) =>
    deed === undefined && word !== 'close'
      ? nothing
      : html`<vaadin-button theme=${theme} @click=${() => { dialog.close(); deed?.(); }}>${choice.words[word]}</vaadin-button>`;
  const cell = (name: string, text: string) =>
    html`<div><span class="field-l">${name}</span><div class=${text ? 'note-body' : 'ter'}>${text || choice.words['empty']}</div></div>`;
  render(
    html`<h2>${choice.title}</h2>
      <div class="compare">
        <h3 class="b">${choice.words['mine']}</h3><h3 class="b">${choice.theirs}</h3>
        ${differences.map((one) => html`${cell(one.name, one.mine)}${cell(one.name, one.theirs)}`)}
      </div>
      <footer>
        ${button('close', 'tertiary')} ${button('take-other', '', choice.takeOther)} ${button('keep-mine', 'primary', choice.keepMine)}
      </footer>`,
    dialog,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
