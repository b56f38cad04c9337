import { print, type Fields } from './draft-fields';

/** Milliseconds, and what an input held from then on. */
type Held = { at: number; print: string };

/** Most recent states of one input that are told to the server. */
const TOLD = 400;

/** Knows of each input what it holds, what it has held, and what of it the server has saved. In memory only. */
export class DraftMemory {
  values: Fields = new Map();
  private readonly held = new Map<string, Held[]>();
  private readonly saved = new Map<string, string>();
  private readonly refused = new Map<string, string>();

  /** Takes in what the inputs hold now; says whether anything changed. */
  note(fields: Fields, now: number): boolean {
    let changed = false;
    for (const [name, text] of fields) {
      const states = this.held.get(name) ?? [];
      const seen = print(text);
      if (states.at(-1)?.print !== seen) {
        states.push({ at: now, print: seen });
        this.held.set(name, states);
        changed = true;
      }
    }
    this.values = fields;
    return changed;
  }

  /** The server has saved these. */
  acknowledge(prints: Record<string, string>): void {
    for (const [name, seen] of Object.entries(prints)) {
      this.saved.set(name, seen);
      const states = this.held.get(name) ?? [];
      const place = states.findLastIndex((state) => state.print === seen);
      if (place > 0) {
        states.splice(0, place);
      } else if (place < 0) {
        states.unshift({ at: states[0]?.at ?? 0, print: seen });
        this.held.set(name, states);
      }
    }
  }

  /** What was sent and not taken is out of bounds: it waits for another change. */
  refuse(sent: Fields): void {
    for (const [name, text] of sent) {
      const seen = print(text);
      if (this.saved.has(name) && this.saved.get(name) !== seen) {
        this.refused.set(name, seen);
      }
    }
  }

  /** Since when something that was typed is not saved; undefined when all is. */
  unsavedSince(): number | undefined {
    let since: number | undefined;
    for (const [name, states] of this.held) {
      const last = states.at(-1)!.print;
      if (this.saved.has(name) && last !== this.saved.get(name) && last !== this.refused.get(name)) {
        const first = states.find((state, place) => place > 0 || state.print !== this.saved.get(name))!.at;
        since = since === undefined ? first : Math.min(since, first);
      }
    }
    return since;
  }

  /** Prints of what each input has held since it was last saved. */
  past(): Record<string, string[]> {
    return Object.fromEntries([...this.held].map(([name, states]) => [name, states.slice(-TOLD).map((state) => state.print)]));
  }

  /** The print that the server has saved of one input. */
  savedPrint(name: string): string | undefined {
    return this.saved.get(name);
  }
}
