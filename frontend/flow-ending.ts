type FlowWindow = Window & {
  Vaadin?: {
    connectionState?: { offline: boolean };
    Flow?: { getAppIds?(): string[]; getApp?(id: string): { getConfig(name: string): unknown } };
  };
};

/**
 * When a session is gone Vaadin reloads the page at once, and what was typed goes with it. While this is on, it tells the
 * listener instead. Vaadin reloads without a word only where it has no caption to show (FlowClient, SystemErrorHandler): it
 * is given one, and what it then shows, which would reload at a click or Escape, is taken away.
 */
export class FlowEnding {
  ended = false;
  private messages: { caption?: string | null }[] = [];
  private readonly watcher = new MutationObserver(() => this.look());

  constructor(private readonly listener: () => void) {}

  on(): void {
    const flow = (window as FlowWindow).Vaadin?.Flow;
    this.messages = (flow?.getAppIds?.() ?? [])
      .map((id) => flow?.getApp?.(id)?.getConfig('sessExpMsg') as { caption?: string | null } | undefined)
      .filter((message) => message !== undefined && message.caption == null) as { caption?: string | null }[];
    this.messages.forEach((message) => { message.caption = ' '; });
    this.watcher.observe(document.body, { childList: true });
    document.documentElement.addEventListener('keydown', this.onKey);
  }

  off(): void {
    this.messages.forEach((message) => { message.caption = null; });
    this.watcher.disconnect();
    document.documentElement.removeEventListener('keydown', this.onKey);
  }

  /** Whether Vaadin cannot be asked: its session is gone, or it has lost the connection. */
  get unreachable(): boolean {
    return this.ended || (window as FlowWindow).Vaadin?.connectionState?.offline === true;
  }

  private look(): void {
    for (const shown of document.body.querySelectorAll(':scope > .v-system-error')) {
      shown.remove();
      this.ended = true;
      this.listener();
    }
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.ended && event.key === 'Escape') {
      event.stopPropagation();
    }
  };
}
