import { spot, viewsOf, type Side, type View } from './body-map';

/** What is found on the body, as it travels between browser and server: the same words as the server's enums. */
export type Kind = 'TIGHT' | 'TENDER' | 'PAINFUL' | 'TRIGGER_POINT' | 'NUMB' | 'SWOLLEN' | 'BRUISED';

export interface Mark { region: string; side: Side; kind: Kind; intensity: number; reported: boolean; comment: string }
export interface Stroke { view: View; points: number[] }
export interface Chart { marks: Mark[]; strokes: Stroke[] }

/** All marks of one region and side; they share a number. */
export interface Group { number: number; key: string; region: string; side: Side; marks: Mark[] }

export const KINDS: Kind[] = ['TIGHT', 'TENDER', 'PAINFUL', 'TRIGGER_POINT', 'BRUISED', 'NUMB', 'SWOLLEN'];
export const COLOUR: Record<Kind, string> = {
  TIGHT: 'tight', TENDER: 'tender', PAINFUL: 'painful', TRIGGER_POINT: 'trigger', NUMB: 'numb', SWOLLEN: 'swollen', BRUISED: 'bruise',
};
/** Shares of the kind's colour for intensity 1 to 3. */
export const SHARE = [0, 0.38, 0.66, 1];
export const COMMENT_LIMIT = 120;
const STROKES_LIMIT = 60;
const POINTS_LIMIT = 1000;
const UNDO_LIMIT = 100;

export const EMPTY: Chart = { marks: [], strokes: [] };

export const parse = (text: string): Chart => {
  if (!text) {
    return EMPTY;
  }
  const chart = JSON.parse(text) as Partial<Chart>;
  return { marks: chart.marks ?? [], strokes: chart.strokes ?? [] };
};

/** In the order in which each place was first marked. */
export const grouped = (marks: Mark[]): Group[] => {
  const groups = new Map<string, Group>();
  for (const mark of marks) {
    const key = spot(mark.region, mark.side);
    const group = groups.get(key);
    if (group) {
      group.marks.push(mark);
    } else {
      groups.set(key, { number: groups.size + 1, key, region: mark.region, side: mark.side, marks: [mark] });
    }
  }
  return [...groups.values()];
};

/** What colours a place that has several marks: the strongest, the earlier of equals. */
export const strongest = (marks: Mark[]): Mark | undefined =>
  marks.reduce<Mark | undefined>((best, mark) => (best && best.intensity >= mark.intensity ? best : mark), undefined);

export const isAt = (mark: Mark, region: string, side: Side): boolean => mark.region === region && mark.side === side;

export const marksAt = (chart: Chart, region: string, side: Side): Mark[] => chart.marks.filter((mark) => isAt(mark, region, side));

/** The same kind again changes nothing; another kind is another mark. */
export const withKind = (chart: Chart, region: string, side: Side, kind: Kind, intensity: number): Chart =>
  chart.marks.some((mark) => isAt(mark, region, side) && mark.kind === kind)
    ? chart
    : { ...chart, marks: [...chart.marks, { region, side, kind, intensity, reported: true, comment: '' }] };

export const changed = (chart: Chart, region: string, side: Side, kind: Kind, change: Partial<Mark>): Chart => ({
  ...chart,
  marks: chart.marks.map((mark) => (isAt(mark, region, side) && mark.kind === kind ? { ...mark, ...change } : mark)),
});

export const without = (chart: Chart, region: string, side: Side, kind: Kind): Chart => ({
  ...chart,
  marks: chart.marks.filter((mark) => !(isAt(mark, region, side) && mark.kind === kind)),
});

/** A drawn line, thinned until it fits; a dot is no line. */
export const withStroke = (chart: Chart, view: View, points: number[]): Chart => {
  let kept = points;
  while (kept.length > 2 * POINTS_LIMIT) {
    kept = kept.filter((_, at) => at % 4 < 2);
  }
  return kept.length < 4 || chart.strokes.length >= STROKES_LIMIT
    ? chart
    : { ...chart, strokes: [...chart.strokes, { view, points: kept }] };
};

/** How many places are marked in a view. */
export const countIn = (chart: Chart, view: View): number =>
  grouped(chart.marks).filter((group) => viewsOf(group.region, group.side).includes(view)).length;

/** What was there before each change, and what was taken back. */
export class History {
  private past: Chart[] = [];
  private future: Chart[] = [];

  did(before: Chart): void {
    this.past = [...this.past.slice(1 - UNDO_LIMIT), before];
    this.future = [];
  }

  undo(now: Chart): Chart | undefined {
    const before = this.past.pop();
    if (before) {
      this.future.push(now);
    }
    return before;
  }

  redo(now: Chart): Chart | undefined {
    const after = this.future.pop();
    if (after) {
      this.past.push(now);
    }
    return after;
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }
}
