import { boxOf, covered, placesOf, type View } from './body-map';

/** A number beside the body and the line that leads to its region. */
export interface Tag { number: number; fromX: number; fromY: number; x: number; y: number }

const ANGLES = 16;
const REACHES = [2.6, 3.4, 4.4, 5.6, 7, 9];

/**
 * Where the numbers stand: beside the figure where there is room, clear of each other, near their region. The server's
 * BodyNumbers does the same.
 *
 * @param radius of a number, in units of the drawing
 */
export const tags = (view: View, marked: { number: number; region: string; side: string }[], radius: number): Tag[] => {
  const [left, top, width, height] = boxOf(view);
  const set: Tag[] = [];
  for (const one of marked) {
    const at = placesOf(view).find((place) => place.region === one.region && place.side === one.side);
    if (!at) {
      continue;
    }
    let best: Tag | undefined;
    let least = Infinity;
    for (const reach of REACHES) {
      for (let turn = 0; turn < ANGLES; turn++) {
        const angle = (turn / ANGLES) * 2 * Math.PI;
        const x = Math.round(at.x + Math.cos(angle) * reach * radius);
        const y = Math.round(at.y + Math.sin(angle) * reach * radius);
        const cost = price(x, y, reach);
        if (cost < least) {
          least = cost;
          best = { number: one.number, fromX: at.x, fromY: at.y, x, y };
        }
      }
    }
    if (best) {
      set.push(best);
    }
  }
  return set;

  function price(x: number, y: number, reach: number): number {
    let cost = reach;
    if (x - radius < left || x + radius > left + width || y - radius < top || y + radius > top + height) {
      cost += 1000;
    }
    for (const [dx, dy] of [[0, 0], [-1, 0], [1, 0], [0, -1], [0, 1]] as const) {
      if (covered(view, x + dx * radius, y + dy * radius)) {
        cost += 4;
      }
    }
    for (const tag of set) {
      if (Math.hypot(tag.x - x, tag.y - y) < 2.3 * radius) {
        cost += 100;
      }
    }
    return cost;
  }
};
