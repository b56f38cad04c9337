/** What the inputs of a draft hold, by name; the server's half is DraftFields.java. */
export type Fields = Map<string, string>;

const CELL = '\u001f';
const LINE = '\u001e';
/** Between the marks and the strokes of a chart. */
const PART = '\u001d';

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
  const values: string[] = [];
  for (const input of root.querySelectorAll<Input>('[data-draft]')) {
    const name = input.dataset['draft']!;
    if (name === 'techniques') {
      const cells = [...input.querySelectorAll<Input>('vaadin-combo-box, cadence-pressure, vaadin-integer-field')].map(held);
      if (cells.some((cell) => cell !== '')) {
        lines.push(cells.join(CELL));
      }
    } else if (name === 'measurements') {
      values.push(...measured(input));
    } else if (name === 'chart') {
      fields.set(name, chart(String(input.value ?? '')));
    } else {
      fields.set(name, input.closest('[hidden]') ? '' : held(input));
    }
  }
  fields.set('techniques', lines.join(LINE));
  fields.set('measurements', values.join(LINE));
  return fields;
}

/** One figure, or the left and the right one. */
function measured(row: HTMLElement): string[] {
  const inputs = [...row.querySelectorAll<Input>('vaadin-integer-field')];
  const sides = inputs.length > 1 ? ['LEFT', 'RIGHT'] : [''];
  return inputs
    .map((input, place) => [row.dataset['measure'] ?? '', row.dataset['subject'] ?? '', sides[place] ?? '', held(input)])
    .filter((cells) => cells[3] !== '')
    .map((cells) => cells.join(CELL));
}

type Mark = { region: string; side: string; kind: string; intensity: number; reported: boolean; comment?: string };
type Chart = { marks?: Mark[]; strokes?: { view: string; points: number[] }[] };

function chart(text: string): string {
  if (text === '') {
    return '';
  }
  const { marks = [], strokes = [] } = JSON.parse(text) as Chart;
  const shaded = marks.map((mark) => [mark.region, mark.side, mark.kind, mark.intensity, mark.reported, mark.comment ?? ''].join(CELL));
  const drawn = strokes.map((stroke) => stroke.view + CELL + stroke.points.join(','));
  return marks.length + strokes.length === 0 ? '' : shaded.join(LINE) + PART + drawn.join(LINE);
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
