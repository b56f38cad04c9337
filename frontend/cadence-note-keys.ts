import { LitElement, nothing } from 'lit';

interface TextArea extends HTMLElement {
  value: string;
}

interface Watched {
  area: TextArea;
  before: string;
  typed: string;
}

const TYPED_INTO = 'input, textarea, cadence-pressure';

const usable = (part: HTMLElement | null | undefined): part is HTMLElement =>
  !!part && part.offsetParent !== null && part.getAttribute('aria-disabled') !== 'true';

/**
 * The keys of the note: Alt C carries into a part, Alt Shift C into all that are empty, Alt Enter confirms; in the
 * techniques "/" adds a line and a digit the favourite of that number. Each presses the button that stands there.
 */
class NoteKeys extends LitElement {
  private around: HTMLElement | undefined;
  private watched: Watched[] = [];
  private readonly onKey = (event: KeyboardEvent): void => this.key(event);
  private readonly onClick = (event: Event): void => this.clicked(event);
  private readonly onInput = (event: Event): void => this.typed(event);

  override connectedCallback(): void {
    super.connectedCallback();
    this.around = this.parentElement ?? undefined;
    this.around?.addEventListener('keydown', this.onKey);
    this.around?.addEventListener('click', this.onClick, true);
    this.around?.addEventListener('input', this.onInput, true);
  }

  override disconnectedCallback(): void {
    this.around?.removeEventListener('keydown', this.onKey);
    this.around?.removeEventListener('click', this.onClick, true);
    this.around?.removeEventListener('input', this.onInput, true);
    super.disconnectedCallback();
  }

  override render() {
    return nothing;
  }

  /** What was typed while the server carried stays, before what was carried. */
  carried(): void {
    for (const { area, before, typed } of this.watched) {
      const kept = before.trimEnd();
      const now = area.value;
      if (typed !== before && now !== typed && now.startsWith(kept)) {
        area.value = `${typed.trimEnd()}\n\n${now.slice(kept.length).trimStart()}`;
      }
    }
    this.watched = [];
  }

  private key(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey) {
      return;
    }
    const target = event.target as HTMLElement;
    const part = target.closest<HTMLElement>('.sheet vaadin-form-item');
    if (event.altKey && event.code === 'KeyC' && part) {
      this.press(event, event.shiftKey ? this.around?.querySelector<HTMLElement>('.carry-all') : part.querySelector<HTMLElement>('.carry-offer'));
    } else if (event.altKey && event.key === 'Enter' && part?.classList.contains('carried')) {
      this.confirm(event, part);
    } else if (!event.altKey && target.closest('.techniques')) {
      this.techniques(event, target);
    }
  }

  private confirm(event: KeyboardEvent, part: HTMLElement): void {
    const waiting = [...(this.around?.querySelectorAll<HTMLElement>('.sheet .carried') ?? [])];
    const at = waiting.indexOf(part);
    const next = waiting[at + 1] ?? waiting.find((other) => other !== part);
    this.press(event, part.querySelector<HTMLElement>('.confirm-carried'));
    (next ?? part).querySelector<HTMLElement>('vaadin-text-area')?.focus();
  }

  private techniques(event: KeyboardEvent, target: HTMLElement): void {
    const typing = target.closest(TYPED_INTO) !== null;
    if (event.key === '/' && (!typing || target.closest('vaadin-integer-field'))) {
      this.press(event, this.around?.querySelector<HTMLElement>('.technique-add'));
    } else if (!typing && /^[1-9]$/.test(event.key)) {
      this.press(event, this.around?.querySelector<HTMLElement>(`.favourite[data-number="${event.key}"]`));
    }
  }

  private press(event: KeyboardEvent, button: HTMLElement | null | undefined): void {
    event.preventDefault();
    if (usable(button)) {
      button.click();
    }
  }

  private clicked(event: Event): void {
    const button = (event.target as HTMLElement).closest<HTMLElement>('.carry-offer, .carry-all, .confirm-carried, .remove-carried');
    if (!button) {
      return;
    }
    const part = button.closest<HTMLElement>('vaadin-form-item');
    const scope = part ?? this.around!;
    if (button.matches('.carry-offer, .carry-all')) {
      this.watched = [...scope.querySelectorAll<TextArea>('.sheet vaadin-text-area, vaadin-text-area.note-t')]
        .map((area) => ({ area, before: area.value, typed: area.value }));
    }
    // The button is about to vanish; without this the focus would fall out of the note. Not where it opens a keyboard.
    if (part && event.isTrusted && !matchMedia('(pointer: coarse)').matches) {
      part.querySelector<HTMLElement>('vaadin-text-area')?.focus();
    }
  }

  private typed(event: Event): void {
    const area = event.target;
    const found = this.watched.find((one) => area instanceof HTMLTextAreaElement && one.area.contains(area));
    if (found && area instanceof HTMLTextAreaElement) {
      found.typed = area.value;
    }
  }
}

customElements.define('cadence-note-keys', NoteKeys);
