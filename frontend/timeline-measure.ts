import { svg } from 'lit';
import { daysBetween } from './drawing';

export interface Point { date: string; value: number }
export interface Measure { name: string; low: number; high: number; ticks: number[]; first: Point[]; second: Point[]; firstName: string; secondName: string }

const INK = 'var(--lumo-primary-color)';
/** Longer than this, two values are not one story. */
export const GAP_DAYS = 45;

/** Runs of points that belong together. */
export const runs = <T extends { date: string }>(points: T[], apart: (before: T, after: T) => boolean): T[][] => {
  const found: T[][] = [];
  let last: T | undefined;
  for (const point of points) {
    if (last === undefined || apart(last, point)) {
      found.push([]);
    }
    found[found.length - 1]!.push(point);
    last = point;
  }
  return found;
};

const line = (points: Point[], x: (date: string) => number, y: (value: number) => number, dashed: boolean) =>
  runs(points, (before, after) => daysBetween(before.date, after.date) > 2 * GAP_DAYS).map((run) => svg`<path fill="none" stroke=${INK}
    stroke-width="1.75" stroke-linejoin="round" stroke-dasharray=${dashed ? '4 3' : 'none'}
    d=${run.map((point, at) => `${at ? 'L' : 'M'}${x(point.date)} ${y(point.value)}`).join('')}/>`);

/** One measure over time: full dots for the side asked for, hollow ones and a dashed line for the other. */
export const measureLines = (measure: Measure, x: (date: string) => number, y: (value: number) => number) => svg`
  ${line(measure.second, x, y, true)}${line(measure.first, x, y, false)}
  ${measure.second.map((point) => svg`<circle cx=${x(point.date)} cy=${y(point.value)} r="3" fill="var(--lumo-base-color)" stroke=${INK} stroke-width="1.5"/>`)}
  ${measure.first.map((point) => svg`<circle cx=${x(point.date)} cy=${y(point.value)} r="3.5" fill=${INK} stroke="var(--lumo-base-color)"/>`)}`;
