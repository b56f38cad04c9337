import type { Kind, Mark } from './body-chart-state';
import type { Side } from './body-map';

/** Everything the chart says, from the message bundle; patterns hold {0}, {1}. */
export interface Texts {
  /** What the whole chart is called. */
  label: string;
  names: Record<string, string>;
  sides: Record<Side, string>;
  kinds: Record<Kind, string>;
  levels: string[];
  views: Record<string, string>;
  words: Record<string, string>;
}

/** What an earlier visit says about each mark ("soleus.LEFT.TIGHT"). */
export interface Compared { since: string; gone: string; words: Record<string, string> }

/** Where a local contraindication forbids work. */
export interface Warning { region: string; side: Side; sentence: string }

export const filled = (pattern: string, ...values: (string | number)[]): string =>
  values.reduce<string>((text, value, at) => text.replaceAll(`{${at}}`, String(value)), pattern);

/** As inside a sentence; abbreviations and Achilles keep their capitals. */
export const lower = (text: string): string => (/^(?!Achilles).[a-z ,]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

export const word = (texts: Texts, key: string, ...values: (string | number)[]): string => filled(texts.words[key] ?? '', ...values);

export const nameOf = (texts: Texts, region: string, side: Side): string => {
  const name = texts.names[region] ?? region;
  return side === 'CENTRE' ? name : filled(texts.sides[side], lower(name));
};

/** "Tight 2" */
export const markText = (texts: Texts, mark: Mark): string => `${texts.kinds[mark.kind]} ${mark.intensity}`;

/** "Tight 2, bruised 1" */
export const marksText = (texts: Texts, marks: Mark[]): string =>
  marks.map((mark, at) => (at === 0 ? markText(texts, mark) : lower(markText(texts, mark)))).join(', ');
