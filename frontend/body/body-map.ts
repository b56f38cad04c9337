import data from './body-map.json';

/** The drawing as kept: the midline, the client's left half of front and back, and the left side. The right is its mirror image. */
export type Drawing = 'front' | 'back' | 'side';
export type View = 'front' | 'back' | 'side-left' | 'side-right';
export type Side = 'LEFT' | 'RIGHT' | 'CENTRE';

interface Shape { d: string; at: number[]; radius: number; centre?: boolean; reach?: number }
interface Figure { box: number[]; shape?: string; detail?: string; crease?: string; outline?: string; mask: number[][] }
interface Region { region: string; latin: string; group: string; shapes: Partial<Record<Drawing, Shape>> }

/** One region as one view shows it. */
export interface Place {
  id: string;
  region: string;
  side: Side;
  d: string;
  mirrored: boolean;
  x: number;
  y: number;
  /** Wider by so many units where a finger would miss it; 0 where it is large enough. */
  reach: number;
}

const ROW = 32;
const TOP = -56;
const figures = data.views as Record<Drawing, Figure>;
const regions = data.regions as Region[];

export const VIEWS: View[] = ['front', 'back', 'side-left', 'side-right'];

export const drawingOf = (view: View): Drawing => (view.startsWith('side') ? 'side' : (view as Drawing));

export const figureOf = (view: View): Figure => figures[drawingOf(view)];

/** x, y, width and height of a view in its own units. */
export const boxOf = (view: View): [number, number, number, number] => {
  const [x = 0, y = 0, width = 0, height = 0] = figureOf(view).box;
  return [view === 'side-right' ? -x - width : x, y, width, height];
};

export const spot = (region: string, side: Side): string => `${region}.${side}`;

const place = (view: View, region: Region, shape: Shape, side: Side, mirrored: boolean): Place => ({
  id: `${view}-${region.region}-${side}`,
  region: region.region,
  side,
  d: shape.d,
  mirrored,
  x: (mirrored ? -1 : 1) * (shape.at[0] ?? 0),
  y: shape.at[1] ?? 0,
  reach: shape.reach ?? 0,
});

/** The kept half is always the client's left: x above 0 in front, below 0 behind. */
const drawn = (view: View): Place[] =>
  regions.flatMap((region) => {
    const shape = region.shapes[drawingOf(view)];
    if (!shape) {
      return [];
    }
    if (shape.centre) {
      return [place(view, region, shape, 'CENTRE', false)];
    }
    const left = place(view, region, shape, 'LEFT', false);
    const right = place(view, region, shape, 'RIGHT', true);
    return view === 'side-left' ? [left] : view === 'side-right' ? [right] : [left, right];
  });

const places = Object.fromEntries(VIEWS.map((view) => [view, drawn(view)])) as Record<View, Place[]>;

export const placesOf = (view: View): Place[] => places[view];

export const placeOf = (view: View, region: string, side: Side): Place | undefined =>
  places[view].find((at) => at.region === region && at.side === side);

/** The views that show a region of that side. */
export const viewsOf = (region: string, side: Side): View[] => VIEWS.filter((view) => placeOf(view, region, side) !== undefined);

export const groupOf = (region: string): string => regions.find((one) => one.region === region)?.group ?? '';

/** Whether the figure lies under a point. */
export const covered = (view: View, x: number, y: number): boolean => {
  const row = figureOf(view).mask[Math.floor((y - TOP) / ROW)] ?? [];
  const across = view === 'side-left' ? x : view === 'side-right' ? -x : view === 'back' ? -Math.abs(x) : Math.abs(x);
  for (let at = 0; at + 1 < row.length; at += 2) {
    if (across >= row[at]! && across <= row[at + 1]!) {
      return true;
    }
  }
  return false;
};
