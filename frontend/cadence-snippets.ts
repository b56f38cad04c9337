import { LitElement, html, type PropertyValues } from 'lit';
import { caretBox } from './caret-box';

interface Snippet {
  name: string;
  text: string;
  owner: string;
}

interface Words {
  list: string;
  make: string;
  edit: string;
}

interface Choice {
  name: string;
  text: string;
  owner: string;
  deed: 'insert' | 'make' | 'edit';
}

const MOST = 6;
/** A slash at the beginning of a word, and what was typed after it. */
const ASKED = /(?:^|\s)\/([^\s/]{0,40})$/;
const PLACEHOLDER = /\{[^{}\n]{1,40}\}/;

const rank = (snippet: Snippet, query: string): number => {
  const name = snippet.name.toLowerCase();
  if (name.startsWith(query)) {
    return 0;
  }
  if (name.split(/\s+/).some((word) => word.startsWith(query))) {
    return 1;
  }
  if (name.includes(query)) {
    return 2;
  }
  return snippet.text.toLowerCase().includes(query) ? 3 : -1;
};

/**
 * "/" in a part of the note opens the snippets at the caret; typing filters, arrows and Enter choose, Escape leaves the
 * slash as it was typed. Inserting takes the place of the slash and the letters after it, and of nothing else.
 */
class Snippets extends LitElement {
  static override properties = {
    snippets: { attribute: false },
    words: { attribute: false },
    query: { state: true },
    active: { state: true },
  };
  declare snippets: Snippet[];
  declare words: Words;
  declare query: string | undefined;
  declare active: number;

  private area: HTMLTextAreaElement | undefined;
  private around: HTMLElement | undefined;
  private readonly onInput = (event: Event): void => this.typed(event as InputEvent);
  private readonly onKey = (event: KeyboardEvent): void => this.key(event);
  private readonly onLeave = (event: FocusEvent): void => this.left(event);

  constructor() {
    super();
    this.snippets = [];
    this.words = { list: '', make: '', edit: '' };
    this.query = undefined;
    this.active = 0;
  }

  // In the page itself: the text area's aria-activedescendant finds no id inside a shadow.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.around = this.parentElement ?? undefined;
    this.around?.addEventListener('input', this.onInput);
    this.around?.addEventListener('keydown', this.onKey, true);
    this.around?.addEventListener('focusout', this.onLeave);
  }

  override disconnectedCallback(): void {
    this.around?.removeEventListener('input', this.onInput);
    this.around?.removeEventListener('keydown', this.onKey, true);
    this.around?.removeEventListener('focusout', this.onLeave);
    super.disconnectedCallback();
  }

  override render() {
    const choices = this.choices();
    return html`<div class="snippet-list" id="snippet-list" popover="manual" role="listbox" aria-label=${this.words.list}
        @pointerdown=${(event: Event) => event.preventDefault()}>
      ${choices.map((choice, at) => html`<div class="snippet ${choice.deed}" role="option" id="snippet-${at}"
          aria-selected=${String(at === this.active)} @click=${() => this.choose(choice)}>
        <span class="snippet-name">${choice.name}</span>${choice.owner ? html`<span class="snippet-owner">${choice.owner}</span>` : ''}
        ${choice.text ? html`<span class="snippet-text">${choice.text}</span>` : ''}</div>`)}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    const list = this.querySelector<HTMLElement>('.snippet-list');
    if (!list) {
      return;
    }
    if (this.query === undefined) {
      if (list.matches(':popover-open')) {
        list.hidePopover();
      }
      this.describe(false);
    } else if (this.area) {
      if (!list.matches(':popover-open')) {
        list.showPopover();
      }
      if (changed.has('query')) {
        this.place(list);
      }
      this.describe(true);
      list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    }
  }

  /** After the dialog: back to where the slash was typed, with the text of the new snippet if one was made. */
  resume(text: string): void {
    this.area?.focus();
    if (text && this.area) {
      this.put(text, this.area.selectionStart, this.area.selectionEnd);
    }
  }

  private choices(): Choice[] {
    const query = (this.query ?? '').toLowerCase();
    const found = this.snippets
      .map((snippet) => ({ snippet, rank: rank(snippet, query) }))
      .filter((hit) => hit.rank >= 0)
      .sort((one, other) => one.rank - other.rank)
      .slice(0, MOST)
      .map((hit): Choice => ({ ...hit.snippet, deed: 'insert' }));
    return [
      ...found,
      { name: this.words.make, text: '', owner: '', deed: 'make' },
      { name: this.words.edit, text: '', owner: '', deed: 'edit' },
    ];
  }

  private typed(event: InputEvent): void {
    const area = event.target;
    if (!(area instanceof HTMLTextAreaElement) || !area.closest('.sheet')) {
      return;
    }
    const asked = ASKED.exec(area.value.slice(0, area.selectionStart));
    const open = this.query !== undefined && this.area === area;
    if (asked && (open || event.data === '/')) {
      this.area = area;
      this.active = 0;
      this.query = asked[1] ?? '';
    } else {
      this.close();
    }
  }

  private key(event: KeyboardEvent): void {
    if (this.query === undefined || event.target !== this.area || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const choices = this.choices();
    switch (event.key) {
      case 'ArrowDown': this.active = (this.active + 1) % choices.length; break;
      case 'ArrowUp': this.active = (this.active + choices.length - 1) % choices.length; break;
      case 'Enter': this.choose(choices[this.active]!); break;
      case 'Escape': this.close(); break;
      default: return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private left(event: FocusEvent): void {
    if (event.target === this.area) {
      this.close();
    }
  }

  private choose(choice: Choice): void {
    const area = this.area;
    if (!area || this.query === undefined) {
      return;
    }
    const end = area.selectionStart;
    const start = end - this.query.length - 1;
    const query = this.query;
    this.close();
    this.put(choice.deed === 'insert' ? choice.text : '', start, end);
    if (choice.deed !== 'insert') {
      this.dispatchEvent(new CustomEvent('keep', { detail: { name: choice.deed === 'make' ? query : '', fresh: choice.deed === 'make' } }));
    }
  }

  /** As if it were typed, so that Ctrl Z takes it back. */
  private put(text: string, start: number, end: number): void {
    const area = this.area!;
    area.focus();
    area.setSelectionRange(start, end);
    const done = text ? document.execCommand('insertText', false, text) : start === end || document.execCommand('delete');
    if (!done) {
      area.setRangeText(text, start, end, 'end');
      area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    const hole = PLACEHOLDER.exec(text);
    if (hole) {
      area.setSelectionRange(start + hole.index, start + hole.index + hole[0].length);
    }
  }

  private close(): void {
    this.query = undefined;
    this.active = 0;
  }

  private describe(open: boolean): void {
    if (open) {
      this.area?.setAttribute('aria-controls', 'snippet-list');
      this.area?.setAttribute('aria-activedescendant', `snippet-${this.active}`);
    } else {
      this.area?.removeAttribute('aria-controls');
      this.area?.removeAttribute('aria-activedescendant');
    }
  }

  private place(list: HTMLElement): void {
    const area = this.area!;
    const caret = caretBox(area, area.selectionStart - (this.query?.length ?? 0) - 1);
    const width = list.offsetWidth;
    const below = window.innerHeight - caret.bottom - 8;
    list.style.left = `${Math.max(8, Math.min(caret.left, window.innerWidth - width - 8))}px`;
    list.style.top = list.offsetHeight <= below || below >= caret.top
      ? `${caret.bottom + 4}px`
      : `${Math.max(8, caret.top - list.offsetHeight - 4)}px`;
  }
}

customElements.define('cadence-snippets', Snippets);
