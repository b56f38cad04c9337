import '@vaadin/button';
import '@vaadin/email-field';
import '@vaadin/password-field';
import { LitElement, html, nothing } from 'lit';
import { compare, type Difference } from './draft-compare';
import { read, type Fields } from './draft-fields';
import { DraftMemory } from './draft-memory';
import { FlowEnding } from './flow-ending';

/** Milliseconds. Vaadin saves first; what it has not saved after PATIENCE the keeper saves itself. */
const PATIENCE = 1_200;
const TICK = 200;
const RETRY = 1_000;
const ANSWER = 12_000;
const SAY = 2_500;
/** So long without a key before a page whose view is gone is loaded again. */
const IDLE = 3_000;
/** Browsers let a page that is closing send no more than this (bytes, and some room for headers). */
const KEEPALIVE = 60_000;
/** How often a sign-in is tried that succeeded and was gone again at once. */
const SIGN_INS = 3;

type Pass = { account: string | null; header: string; token: string };
type Kept = { version: number; at: string; prints: Record<string, string> };
type Conflict = { version: number; at: string; signed: boolean; fields?: Record<string, string> };
type State = '' | 'saved' | 'trouble' | 'out' | 'other' | 'refused' | 'conflict' | 'signed';

/** Watches over a draft that is being typed: see DraftKeeper.java. */
class DraftKeeper extends LitElement {
  static override properties = {
    address: { type: String },
    author: { type: String },
    email: { type: String },
    words: { attribute: false },
    state: { reflect: true },
    error: { state: true },
    working: { state: true },
  };
  declare address: string;
  declare author: string;
  declare email: string;
  declare words: Record<string, string>;
  declare state: State;
  declare error: string;
  declare working: boolean;

  private readonly memory = new DraftMemory();
  private readonly ending = new FlowEnding(() => this.flowEnded());
  private root: HTMLElement = document.body;
  private version = 0;
  private at = '';
  /** Whether the keeper's own saving was the last. */
  private own = false;
  private known = false;
  private pass: Pass | undefined;
  private busy: Promise<void> | undefined;
  private failed = false;
  private nextTry = 0;
  private lastTyped = 0;
  private where: '' | 'out' | 'other' | 'refused' = '';
  private refusal = '';
  private conflict: Conflict | undefined;
  private timer = 0;

  constructor() {
    super();
    this.address = '';
    this.author = '';
    this.email = '';
    this.words = {};
    this.state = '';
    this.error = '';
    this.working = false;
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.root = this.closest<HTMLElement>('.note-editor') ?? document.body;
    this.pass ??= this.passOfPage();
    this.ending.on();
    this.timer = window.setInterval(() => this.tick(), TICK);
    this.root.addEventListener('input', this.onInput, true);
    window.addEventListener('pagehide', this.onLeave);
    window.addEventListener('beforeunload', this.onUnload);
    window.addEventListener('popstate', this.onBack, true);
    document.addEventListener('visibilitychange', this.onHidden);
    document.addEventListener('click', this.onClick, true);
    this.dispatchEvent(new CustomEvent('at-work'));
  }

  override disconnectedCallback(): void {
    window.clearInterval(this.timer);
    this.root.removeEventListener('input', this.onInput, true);
    window.removeEventListener('pagehide', this.onLeave);
    window.removeEventListener('beforeunload', this.onUnload);
    window.removeEventListener('popstate', this.onBack, true);
    document.removeEventListener('visibilitychange', this.onHidden);
    document.removeEventListener('click', this.onClick, true);
    this.ending.off();
    this.sendLast();
    super.disconnectedCallback();
  }

  /** The server says what it has saved, after the commit. */
  acknowledge(version: number, at: string, prints: Record<string, string>): void {
    if (version !== 0 && version < this.version && !this.conflict) {
      return;
    }
    this.taken({ version, at, prints });
    this.own = false;
    this.restoreFocus();
    this.tick();
  }

  /** The server says that the draft was changed elsewhere; what it was changed to is asked for when it is needed. */
  differ(version: number, at: string, signed: boolean): void {
    this.conflict = { version, at, signed };
    this.failed = false;
    this.tick();
  }

  /** The version that the keeper knows of, once no attempt is under way. */
  async settled(): Promise<number> {
    await this.busy;
    if (this.failed) {
      await this.attempt();
    }
    return this.version;
  }

  /** How many characters of an input the server has saved; for tests that kill it. */
  savedLength(name: string): number {
    return Number(this.memory.savedPrint(name)?.split(':')[0] ?? 0);
  }

  private taken(kept: Kept): void {
    this.version = kept.version;
    this.at = kept.at;
    this.known = true;
    this.failed = false;
    this.conflict = undefined;
    this.memory.acknowledge(kept.prints);
  }

  private readonly onInput = (): void => {
    this.lastTyped = performance.now();
    this.look();
  };

  private look(): void {
    if (this.isConnected && this.root.isConnected) {
      this.memory.note(read(this.root), performance.now());
    }
  }

  private tick(): void {
    if (!this.known) {
      return;
    }
    this.look();
    const now = performance.now();
    const since = this.memory.unsavedSince();
    const due = since !== undefined && now - since > PATIENCE;
    if (!this.working && (due || this.where !== '' || (this.ending.ended && !this.pass)) && !this.conflict && now >= this.nextTry) {
      void this.attempt();
    }
    this.say(since === undefined ? undefined : now - since);
    if (this.ending.ended && this.idle(now)) {
      this.reload();
    }
  }

  private say(unsaved: number | undefined): void {
    if (this.conflict) {
      this.state = this.conflict.signed ? 'signed' : 'conflict';
    } else if (this.where !== '') {
      this.state = this.where;
    } else if (unsaved !== undefined && (this.failed || unsaved > SAY || this.ending.unreachable)) {
      this.state = 'trouble';
    } else {
      this.state = this.own ? 'saved' : '';
    }
  }

  private flowEnded(): void {
    this.pass = undefined;
    this.conflict = undefined;
    this.nextTry = 0;
    this.tick();
  }

  // ---- saving ---------------------------------------------------------------------------------

  private attempt(): Promise<void> {
    this.busy ??= this.tryOnce().finally(() => { this.busy = undefined; });
    return this.busy;
  }

  private async tryOnce(): Promise<void> {
    this.nextTry = performance.now() + RETRY;
    try {
      this.pass ??= await this.stand();
      if (this.pass && this.memory.unsavedSince() !== undefined) {
        await this.put(this.pass, this.memory.values, this.version, false);
      }
    } catch {
      this.failed = true;
      this.nextTry = performance.now() + RETRY;
    }
  }

  private async put(pass: Pass, fields: Fields, version: number, chosen: boolean): Promise<void> {
    const answer = await fetch(this.url(this.address), this.request(pass, fields, version, chosen));
    if (answer.status === 200) {
      this.taken((await answer.json()) as Kept);
      this.memory.refuse(fields);
      this.own = true;
      this.where = '';
    } else if (answer.status === 409) {
      this.conflict = (await answer.json()) as Conflict;
      this.failed = false;
      if (!this.ending.unreachable) {
        this.dispatchEvent(new CustomEvent('differs'));
      }
    } else if (answer.status === 404 || answer.status === 422) {
      this.refusal = answer.status === 422 ? ((await answer.json()) as { sentence: string }).sentence : this.words['refused']!;
      this.where = 'refused';
      this.nextTry = performance.now() + 10 * RETRY;
    } else {
      this.failed = true;
      // No session, or a token of an earlier one: ask at once. A server in trouble gets its pause.
      this.pass = undefined;
      this.nextTry = performance.now() + (answer.status >= 500 ? RETRY : 0);
    }
  }

  private request(pass: Pass, fields: Fields, version: number, chosen: boolean): RequestInit {
    return {
      method: 'PUT',
      redirect: 'manual',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', [pass.header]: pass.token },
      body: JSON.stringify({ author: this.author, version, fields: Object.fromEntries(fields), past: this.memory.past(), chosen }),
      signal: AbortSignal.timeout(ANSWER),
    };
  }

  /** Whose session the browser has now; undefined, and said, when it is not the author's. */
  private async stand(): Promise<Pass | undefined> {
    const answer = await fetch(this.url('sign-in/standing'), {
      credentials: 'same-origin', redirect: 'error', cache: 'no-store', signal: AbortSignal.timeout(ANSWER),
    });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const pass = (await answer.json()) as Pass;
    this.where = pass.account === this.author ? '' : pass.account === null ? 'out' : 'other';
    return this.where === '' ? pass : undefined;
  }

  private passOfPage(): Pass | undefined {
    const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
    const header = meta('_csrf_header');
    const token = meta('_csrf');
    return header && token ? { account: this.author, header, token } : undefined;
  }

  private url(path: string): string {
    return new URL(path, document.baseURI).href;
  }

  // ---- leaving --------------------------------------------------------------------------------

  private readonly onLeave = (): void => {
    this.look();
    this.sendLast();
  };

  private readonly onHidden = (): void => {
    if (document.visibilityState === 'hidden') {
      this.onLeave();
    }
  };

  /** What waits goes out with the page; whether it arrives nobody learns, so what is known not to arrive asks to stay. */
  private sendLast(): void {
    if (this.pass && !this.conflict && this.memory.unsavedSince() !== undefined) {
      const { signal: _, ...request } = this.request(this.pass, this.memory.values, this.version, false);
      void fetch(this.url(this.address), { ...request, keepalive: String(request.body).length < KEEPALIVE }).catch(() => undefined);
    }
  }

  private readonly onUnload = (event: BeforeUnloadEvent): void => {
    this.look();
    if (this.memory.unsavedSince() !== undefined && (!this.pass || this.troubled || this.large)) {
      event.preventDefault();
    }
  };

  private get troubled(): boolean {
    return this.failed || this.conflict !== undefined || this.where !== '' || this.ending.unreachable;
  }

  private get large(): boolean {
    return [...this.memory.values.values()].reduce((sum, text) => sum + text.length, 0) > KEEPALIVE / 3;
  }

  /** Where Vaadin cannot be reached, a link inside the product would replace the page by an empty one. */
  private readonly onClick = (event: MouseEvent): void => {
    const link = event.composedPath().some((node) => node instanceof HTMLAnchorElement && node.href !== '');
    if (link && this.ending.unreachable && this.memory.unsavedSince() !== undefined) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (this.ending.ended && this.idle(Infinity) && !event.composedPath().includes(this)) {
      this.reload();
    }
  };

  private readonly onBack = (event: PopStateEvent): void => {
    if (this.ending.unreachable && this.memory.unsavedSince() !== undefined) {
      event.stopImmediatePropagation();
      history.pushState(history.state, '', location.href);
    }
  };

  // ---- after the view's end -------------------------------------------------------------------

  private idle(now: number): boolean {
    return this.pass !== undefined && this.where === '' && !this.conflict && !this.failed && this.busy === undefined
      && this.memory.unsavedSince() === undefined && now - this.lastTyped > IDLE;
  }

  /** Everything is saved: a fresh view of it takes the place of the dead one, with the cursor where it was. */
  private reload(): void {
    window.clearInterval(this.timer);
    const input = document.activeElement as HTMLTextAreaElement | null;
    const name = input?.closest<HTMLElement>('[data-draft]')?.dataset['draft'];
    const scroll = this.root.querySelector('.page-body')?.scrollTop ?? 0;
    history.replaceState({ ...history.state, draft: { name, caret: input?.selectionStart ?? null, scroll } }, '');
    location.reload();
  }

  private restoreFocus(): void {
    const { draft, ...rest } = (history.state ?? {}) as { draft?: { name?: string; caret: number | null; scroll: number } };
    if (!draft) {
      return;
    }
    history.replaceState(rest, '');
    requestAnimationFrame(() => {
      const field = draft.name && this.root.querySelector<HTMLElement & { inputElement?: HTMLTextAreaElement }>(`[data-draft="${draft.name}"]`);
      if (field) {
        field.focus();
        if (draft.caret !== null) {
          field.inputElement?.setSelectionRange?.(draft.caret, draft.caret);
        }
      }
      this.root.querySelector('.page-body')?.scrollTo(0, draft.scroll);
    });
  }

  /**
   * While it is under way nothing else is asked: an answer to an earlier session's question may bring a cookie of nobody's along
   * and put the new session out of the browser's mind. What Vaadin asks meanwhile may do the same; then it is tried again.
   */
  private async signIn(event: Event): Promise<void> {
    event.preventDefault();
    if (this.working) {
      return;
    }
    const value = (name: string) => this.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value;
    const named = new URLSearchParams({ username: value('username'), password: value('password') });
    this.working = true;
    this.error = '';
    try {
      await this.busy;
      for (let i = 0; i < SIGN_INS && this.error === '' && (i === 0 || this.where === 'out'); i++) {
        await this.signInOnce(named);
      }
      if (this.error === '' && this.where === 'out') {
        this.error = this.words['unreachable']!;
      }
    } catch {
      this.failed = true;
      this.error = this.words['unreachable']!;
    }
    this.working = false;
    this.tick();
  }

  private async signInOnce(named: URLSearchParams): Promise<void> {
    const answer = await fetch(this.url('sign-in'), { method: 'POST', credentials: 'same-origin', body: named, signal: AbortSignal.timeout(ANSWER) });
    const told = new URL(answer.url);
    if (told.pathname.endsWith('/sign-in') && told.search !== '') {
      const wait = told.searchParams.get('wait');
      this.error = wait === null ? this.words['failed']! : this.words['wait']!.replace('{0}', wait);
    } else if (answer.status >= 500) {
      throw new Error(String(answer.status));
    } else {
      this.pass = undefined;
      await this.attempt();
    }
  }

  // ---- two texts ------------------------------------------------------------------------------

  private showDifference(): void {
    const other = this.conflict;
    if (!other) {
      return;
    }
    if (!this.ending.unreachable) {
      this.dispatchEvent(new CustomEvent('differs'));
      return;
    }
    const fields = other.fields;
    if (!fields) {
      this.conflict = undefined;
      this.nextTry = 0;
      return;
    }
    const differences: Difference[] = Object.entries(fields)
      .filter(([name, theirs]) => this.memory.values.has(name) && this.memory.values.get(name) !== theirs)
      .map(([name, theirs]) => ({ name: this.nameOf(name), mine: this.shown(name, this.memory.values.get(name)!), theirs: this.shown(name, theirs) }));
    compare(differences, {
      words: this.words,
      title: this.sentence(other.signed ? 'signed' : 'conflict', other.at),
      theirs: this.sentence('theirs', other.at),
      ...(other.signed ? {} : { keepMine: () => void this.choose(other.version, undefined), takeOther: () => void this.choose(other.version, fields) }),
    });
  }

  /** Either way mine is saved over the other, which stays among the earlier states; then the other again, if it was chosen. */
  private async choose(version: number, other: Record<string, string> | undefined): Promise<void> {
    try {
      const pass = this.pass ?? (await this.stand());
      if (pass) {
        await this.put(pass, this.memory.values, version, true);
        if (other && !this.conflict) {
          await this.put(pass, new Map(Object.entries(other)), this.version, true);
          this.reload();
        }
      }
    } catch {
      this.failed = true;
    }
  }

  private input(name: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`[data-draft="${name}"]`);
  }

  private nameOf(name: string): string {
    const input = this.input(name) as (HTMLElement & { label?: string; accessibleName?: string }) | null;
    return input?.label || input?.accessibleName || input?.getAttribute('aria-label') || input?.closest('.section')?.querySelector('h2, h3')?.textContent || name;
  }

  /** A choice by its words, techniques line by line. */
  private shown(name: string, text: string): string {
    if (this.input(name)?.localName === 'vaadin-radio-group') {
      return text === '' ? '' : (this.input(name)!.querySelectorAll('vaadin-radio-button')[Number(text)]?.textContent?.trim() ?? text);
    }
    return text.replaceAll('\u001e', '\n').replaceAll('\u001f', ' ');
  }

  // ---- the line -------------------------------------------------------------------------------

  private sentence(word: string, at = ''): string {
    return (this.words[word] ?? '').replace('{0}', at);
  }

  override render() {
    switch (this.state) {
      case '':
        return nothing;
      case 'saved':
        return html`<span class="state">${this.sentence('saved', this.at)}</span>`;
      case 'trouble':
        return this.line(this.at === '' ? this.sentence('never') : this.sentence('trouble', this.at.slice(0, 5)));
      case 'conflict':
      case 'signed':
        return html`${this.line(this.sentence(this.state, this.conflict?.at.slice(0, 5)))}
          <vaadin-button theme="tertiary-inline" @click=${() => this.showDifference()}>${this.words['compare']}</vaadin-button>`;
      case 'refused':
        return this.line(this.refusal);
      default:
        return html`${this.line(this.sentence(this.state))}${this.form()}`;
    }
  }

  private line(sentence: string) {
    return html`<span class="trouble" role="status">${sentence}</span>`;
  }

  private form() {
    return html`<form action="sign-in" method="post" @submit=${(event: Event) => this.signIn(event)} @keydown=${(event: KeyboardEvent) => this.onEnter(event)}>
      <label>${this.words['email']}<vaadin-email-field name="username" autocomplete="username" manual-validation .value=${this.email}
        accessible-name=${this.words['email'] ?? ''}></vaadin-email-field></label>
      <label>${this.words['password']}<vaadin-password-field name="password" autocomplete="current-password" manual-validation
        accessible-name=${this.words['password'] ?? ''} ?invalid=${this.error !== ''}></vaadin-password-field></label>
      <vaadin-button theme="primary" ?disabled=${this.working} @click=${(event: Event) => this.signIn(event)}>${this.words['sign-in']}</vaadin-button>
      ${this.error === '' ? nothing : html`<span class="err" role="alert">${this.error}</span>`}
    </form>`;
  }

  private onEnter(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.target as HTMLElement).localName === 'input') {
      void this.signIn(event);
    }
  }
}

customElements.define('cadence-draft-keeper', DraftKeeper);
