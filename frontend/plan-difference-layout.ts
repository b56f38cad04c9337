/** Where the parts of a plan's difference are drawn, in pixels. Nothing here touches the page: widths of words are given. */

export type Look = 'kept' | 'pinned' | 'old' | 'dropped' | 'moved' | 'new';

/** A session's window, in days from the picture's first midnight. Words from the longest to the shortest; pair joins old and new. */
export interface Bar { start: number; end: number; words: string[]; look: Look; title: string; pair: string }
export interface Flag { day: number; name: string; look: 'same' | 'old' | 'new' }
export interface PlacedBar extends Bar { x: number; y: number; width: number; word: string }
export interface PlacedFlag extends Flag { x: number; y: number; textX: number; textY: number; textWidth: number; anchor: 'start' | 'end'; shown: boolean }
export interface Line { x1: number; y1: number; x2: number; y2: number }
export interface Row { bars: PlacedBar[]; flags: PlacedFlag[]; bottom: number }

export const BAR = 21;
const GAP = 3;
const LANE = BAR + GAP;
const FLAG_LINE = 16;
/** From a row's top to the flags, and to the bars. */
const TO_FLAGS = 16;
export const TO_BARS = 48.5;

/** The least width at which days can still be told apart: wider ones for a short time, narrow ones for a year. */
export const leastWidth = (days: number): number => days * (days <= 100 ? 10 : days <= 200 ? 5 : 3);

/** Bars that would overlap stand below each other, in as few lanes as possible. */
export const placeBars = (bars: Bar[], top: number, toX: (day: number) => number, wide: (word: string) => number): PlacedBar[] => {
  const ends: number[] = [];
  return [...bars].sort((a, b) => a.start - b.start || a.end - b.end).map((bar) => {
    const x = toX(bar.start) + GAP / 2;
    const width = Math.max(5, toX(bar.end) - toX(bar.start) - GAP);
    const free = ends.findIndex((end) => end <= x + 0.5);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = x + width;
    const word = bar.words.find((each) => wide(each) <= width - 2) ?? '';
    return { ...bar, x, width, y: top + lane * LANE, word };
  });
};

/** A name stands right of its flag, left where that is taken, a line lower where both are; the title has it in any case. */
export const placeFlags = (flags: Flag[], top: number, left: number, right: number, toX: (day: number) => number, wide: (word: string) => number): PlacedFlag[] => {
  const taken: [number, number, number][] = flags.map((flag) => [-1, toX(flag.day) - 1, toX(flag.day) + 10]);
  const blocked = (line: number, from: number, to: number, own: number) => from < left || to > right
    || taken.some(([at, start, end]) => (at === line || (at === -1 && start !== own - 1)) && from < end && to > start);
  return [...flags].sort((a, b) => a.day - b.day).map((flag) => {
    const x = toX(flag.day);
    const width = wide(flag.name);
    for (const line of [0, 1]) {
      for (const anchor of ['start', 'end'] as const) {
        const gap = anchor === 'end' ? 6 : line ? 5 : 13;
        const from = anchor === 'start' ? x + gap : x - gap - width;
        if (!blocked(line, from, from + width, x)) {
          taken.push([line, from - 4, from + width + 4]);
          return { ...flag, x, y: top, anchor, shown: true, textWidth: width, textX: anchor === 'start' ? x + gap : x - gap, textY: top + 9 + line * FLAG_LINE };
        }
      }
    }
    return { ...flag, x, y: top, anchor: 'start' as const, shown: false, textWidth: width, textX: x, textY: top };
  });
};

/** A row: its flags above its bars. */
export const placeRow = (bars: Bar[], flags: Flag[], top: number, left: number, right: number, toX: (day: number) => number,
  barWord: (word: string) => number, flagWord: (word: string) => number): Row => {
  const placed = placeBars(bars, top + TO_BARS, toX, barWord);
  const bottom = Math.max(top + TO_BARS, ...placed.map((bar) => bar.y)) + BAR;
  return { bars: placed, flags: placeFlags(flags, top + TO_FLAGS, left, right, toX, flagWord), bottom };
};

/** From the middle of what moves to the middle of where it goes. */
export const placeLines = (before: PlacedBar[], after: PlacedBar[]): Line[] =>
  before.flatMap((old) => after.filter((bar) => old.pair !== '' && bar.pair === old.pair)
    .map((bar) => ({ x1: old.x + old.width / 2, y1: old.y + BAR, x2: bar.x + bar.width / 2, y2: bar.y })));
