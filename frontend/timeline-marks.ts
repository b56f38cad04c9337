import { svg } from 'lit';

export interface EventFlag { date: string; name: string; detail: string; past: boolean }
export interface SessionMark { id: string; date: string; type: 'maintenance' | 'pre-event' | 'post-event' | 'injury'; state: 'done' | 'planned' | 'missed'; title: string }

interface PlacedFlag extends EventFlag { x: number; textX: number; detailX: number; anchor: 'start' | 'end'; place: 'high' | 'low' | 'none' }

const NAME_WIDTH = 6.7;
const DETAIL_WIDTH = 5.8;

/** The shape says the type, the filling whether it took place; a cross is a session missed. */
export const shapeOf = (session: SessionMark, x: number, y: number, today: string, quiet = false) => {
  if (session.state === 'missed') {
    return svg`<path d="M${x - 4} ${y - 4}l8 8m0 -8l-8 8" stroke="var(--lumo-warning-text-color)" stroke-width="1.75" stroke-linecap="round"/>`;
  }
  const done = session.state === 'done';
  const ink = (done && session.date !== today) || quiet ? 'var(--lumo-secondary-text-color)' : 'var(--lumo-primary-color)';
  const fill = done ? ink : quiet ? 'none' : 'var(--lumo-base-color)';
  const path = {
    'maintenance': `M${x - 4.5} ${y}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z`,
    'pre-event': `M${x - 5} ${y + 4}h10L${x} ${y - 5}z`,
    'post-event': `M${x - 5} ${y - 4}h10L${x} ${y + 5}z`,
    'injury': `M${x - 4} ${y - 4}h8v8h-8z`,
  }[session.type];
  return svg`<path d=${path} fill=${fill} stroke=${ink} stroke-width="1.5" stroke-linejoin="round"/>`;
};

/** Names right of their flag, left where that is taken, lower and shorter where both are; the title has it in any case. */
export const placeLabels = (events: EventFlag[], toX: (date: string) => number, width: number): PlacedFlag[] => {
  const taken: { high: [number, number][]; low: [number, number][] } = { high: [], low: [] };
  const flags = events.map((event) => toX(event.date));
  const free = (spans: [number, number][], from: number, to: number, own: number) =>
    from >= 88 && to <= width && spans.every(([left, right]) => to < left || from > right) && flags.every((flag) => flag === own || flag < from - 2 || flag > to + 2);
  return events.map((event) => {
    const x = toX(event.date);
    const name = event.name.length * NAME_WIDTH;
    const long = Math.max(name + 12, event.detail.length * DETAIL_WIDTH + 6);
    for (const place of ['high', 'low'] as const) {
      const size = place === 'high' ? long : name + 8;
      if (free(taken[place], x, x + size, x)) {
        taken[place].push([x, x + size]);
        return { ...event, x, textX: x + (place === 'high' ? 12 : 6), detailX: x + 6, anchor: 'start' as const, place };
      }
      if (free(taken[place], x - size, x, x)) {
        taken[place].push([x - size, x + 10]);
        return { ...event, x, textX: x - 6, detailX: x - 6, anchor: 'end' as const, place };
      }
    }
    return { ...event, x, textX: x, detailX: x, anchor: 'start' as const, place: 'none' as const };
  });
};
