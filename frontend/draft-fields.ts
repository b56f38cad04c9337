/** What the inputs of a draft hold, by name; the server's half is DraftFields.java. */
export type Fields = Map<string, string>;

const CELL = '\u001f';
const LINE = '\u001e';

type Input = HTMLElement & { value?: unknown; inputElement?: HTMLInputElement };

/** Length and hash, as the server reckons them: a text is told apart without being held. */
export function print(text: string): string {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    hash = (Math.imul(31, hash) + text.charCodeAt(at)) | 0;
  }
  return `${text.length}:${hash}`;
}

/** Reads every input named by data-draft. A technique is a line of inputs; lines without words are none. */
export function read(root: ParentNode): Fields {
  const fields: Fields = new Map();
  const lines: string[] = [];
  for (const input of root.querySelectorAll<Input>('[data-draft]')) {
    const name = input.dataset['draft']!;
    if (name === 'techniques') {
      const cells = [...input.querySelectorAll<Input>('vaadin-combo-box, cadence-pressure, vaadin-integer-field')].map(held);
      if (cells.some((cell) => cell !== '')) {
        lines.push(cells.join(CELL));
      }
    } else {
      fields.set(name, input.closest('[hidden]') ? '' : held(input));
    }
  }
  fields.set('techniques', lines.join(LINE));
  return fields;
}

function held(input: Input): string {
  switch (input.localName) {
    case 'vaadin-radio-group': {
      const buttons = [...input.querySelectorAll<HTMLElement & { value: string }>('vaadin-radio-button')];
      const place = buttons.findIndex((button) => input.value !== '' && button.value === input.value);
      return place < 0 ? '' : String(place);
    }
    case 'vaadin-combo-box':
      return (input.inputElement?.value ?? '').trim();
    case 'vaadin-integer-field':
      return number(String(input.value ?? ''));
    case 'cadence-pressure':
      return input.value ? String(input.value) : '';
    default:
      return String(input.value ?? '');
  }
}

function number(typed: string): string {
  return /^\d{1,9}$/.test(typed) ? String(Number(typed)) : typed;
}
