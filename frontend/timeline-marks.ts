import { svg } from 'lit';

export interface EventFlag { date: string; end: string; name: string; detail: string; title: string; past: boolean; off: boolean }
export interface SessionMark {
  id: string; date: string; title: string;
  type: 'maintenance' | 'pre-event' | 'post-event' | 'injury';
  state: 'done' | 'booked' | 'planned' | 'missed';
}

type Place = 'high' | 'low' | 'mid' | 'top' | 'none';
export interface PlacedFlag extends EventFlag { x: number; endX: number; text: string; textX: number; detailX: number; anchor: 'start' | 'end'; place: Place }

/** Base lines of a name; the detail stands under a high one. */
export const NAME_LINES: Record<Exclude<Place, 'none'>, number> = { high: 37, top: 37, mid: 57, low: 77 };

const NAME_WIDTH = 6.9;
const DETAIL_WIDTH = 5.8;
const LONGEST = 30;
const LEFT = 88;

const shapes = (x: number, y: number): Record<SessionMark['type'], string> => ({
  'maintenance': `M${x - 4.5} ${y}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z`,
  'pre-event': `M${x - 5} ${y + 4}h10L${x} ${y - 5}z`,
  'post-event': `M${x - 5} ${y - 4}h10L${x} ${y + 5}z`,
  'injury': `M${x - 4} ${y - 4}h8v8h-8z`,
});

/** The shape says the type, the filling whether it took place, a dashed edge that nothing is booked; a cross is a session missed. */
export const shapeOf = (session: Pick<SessionMark, 'type' | 'state' | 'date'>, x: number, y: number, today: string, quiet = false) => {
  if (session.state === 'missed') {
    return svg`<path d="M${x - 4} ${y - 4}l8 8m0 -8l-8 8" stroke="var(--lumo-warning-text-color)" stroke-width="1.75" stroke-linecap="round"/>`;
  }
  const done = session.state === 'done';
  const ink = (done && session.date !== today) || quiet ? 'var(--lumo-secondary-text-color)' : 'var(--lumo-primary-color)';
  const fill = done ? ink : quiet ? 'none' : session.state === 'booked' ? 'var(--lumo-primary-color-10pct)' : 'var(--lumo-base-color)';
  return svg`<path d=${shapes(x, y)[session.type]} fill=${fill} stroke=${ink} stroke-width="1.5" stroke-linejoin="round"
    stroke-dasharray=${session.state === 'planned' && !quiet ? '2.5 1.8' : 'none'}/>`;
};

type Spans = [number, number][];
const isFree = (spans: Spans, from: number, to: number) => spans.every(([left, right]) => to < left || from > right);

/**
 * Names right of their flag, left where that is taken; where both are, shorter, lower, and last across another flag's pole. What
 * finds no room at all keeps its flag alone: its title and the table have the name.
 */
export const placeLabels = (events: EventFlag[], toX: (date: string) => number, width: number): PlacedFlag[] => {
  const lines: Record<'first' | 'second' | 'third', Spans> = { first: [], second: [], third: [] };
  const poles = events.flatMap((event) => [toX(event.date), toX(event.end)]);
  const takenBy: Record<Exclude<Place, 'none'>, Spans[]> = {
    high: [lines.first, lines.second], top: [lines.first], mid: [lines.second], low: [lines.third],
  };
  return events.map((event) => {
    const x = toX(event.date);
    const endX = toX(event.end);
    const text = event.name.length > LONGEST ? `${event.name.slice(0, LONGEST - 1).trimEnd()}…` : event.name;
    const name = text.length * NAME_WIDTH;
    const clear = (from: number, to: number) => poles.every((pole) => pole < from - 2 || pole > to + 2 || pole === x || pole === endX);
    for (const crossing of [false, true]) {
      for (const place of (crossing ? ['low', 'mid', 'top'] : ['high', 'low', 'mid', 'top']) as Exclude<Place, 'none'>[]) {
        const size = place === 'high' ? Math.max(name + 14, event.detail.length * DETAIL_WIDTH + 8) : name + 14;
        const sides: ['start' | 'end', number, number][] = [['start', endX, endX + size], ['end', x - size, x]];
        for (const [anchor, from, to] of sides) {
          const room = from >= LEFT && to <= width && takenBy[place].every((spans) => isFree(spans, from, to));
          if (room && (crossing || clear(from, to))) {
            takenBy[place].forEach((spans) => spans.push([from, to + (anchor === 'end' ? 10 : 0)]));
            const start = anchor === 'start';
            return { ...event, x, endX, text, anchor, place, detailX: start ? endX + 6 : x - 6,
              textX: start ? endX + (place === 'low' ? 6 : endX > x ? 6 : 12) : x - 6 };
          }
        }
      }
    }
    return { ...event, x, endX, text, textX: x, detailX: x, anchor: 'start' as const, place: 'none' as const };
  });
};
