import type { Kind } from './body-chart-state';
import { placesOf, type Place, type View } from './body-map';

const KIND_KEYS: Record<string, Kind> = {
  t: 'TIGHT', e: 'TENDER', p: 'PAINFUL', g: 'TRIGGER_POINT', n: 'NUMB', w: 'SWOLLEN', b: 'BRUISED',
};
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
};
/** How far apart the views stand for the arrows, in units of the drawing. */
const APART = 1500;
/** A neighbour straight ahead is nearer than one aside. */
const ASIDE = 2.5;

/** What a key asks of the chart (design.md, "Keyboard"). */
export type Command =
  | { what: 'move'; x: number; y: number }
  | { what: 'kind'; kind: Kind }
  | { what: 'intensity'; intensity: number }
  | { what: 'remove' | 'undo' | 'redo' | 'edit' | 'reported' | 'comment' };

export const commandOf = (event: KeyboardEvent): Command | undefined => {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    return key === 'z' ? { what: event.shiftKey ? 'redo' : 'undo' } : key === 'y' ? { what: 'redo' } : undefined;
  }
  if (event.altKey) {
    return undefined;
  }
  const arrow = ARROWS[event.key];
  if (arrow) {
    return { what: 'move', x: arrow[0], y: arrow[1] };
  }
  if (KIND_KEYS[key]) {
    return { what: 'kind', kind: KIND_KEYS[key] };
  }
  switch (key) {
    case '1': case '2': case '3': return { what: 'intensity', intensity: Number(key) };
    case 'delete': case 'backspace': return { what: 'remove' };
    case 'enter': case ' ': return { what: 'edit' };
    case 'r': return { what: 'reported' };
    case 'c': return { what: 'comment' };
    default: return undefined;
  }
};

/** The nearest place in that direction, over all views that are shown, as they stand side by side. */
export const neighbour = (views: View[], from: { view: View; id: string }, x: number, y: number): { view: View; place: Place } | undefined => {
  const all = views.flatMap((view, at) => placesOf(view).map((place) => ({ view, place, left: place.x + at * APART })));
  const here = all.find((one) => one.place.id === from.id);
  if (!here) {
    return undefined;
  }
  let best: { view: View; place: Place } | undefined;
  let least = Infinity;
  for (const one of all) {
    const across = one.left - here.left;
    const down = one.place.y - here.place.y;
    const ahead = across * x + down * y;
    // Up and down stay with their view.
    if (ahead > 4 && (x !== 0 || one.view === here.view)) {
      const aside = Math.abs(across * y) + Math.abs(down * x);
      const far = ahead + ASIDE * aside;
      if (far < least) {
        least = far;
        best = one;
      }
    }
  }
  return best;
};
