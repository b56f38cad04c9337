import { FlowEnding } from './flow-ending.js';

/**
 * Keeps the page, and the text that is being typed in it, when the session ends: Vaadin would reload it. Says so, and how to
 * go on; the text itself stays in its field.
 */
class HeldText extends HTMLElement {
  words = '';
  private readonly ending = new FlowEnding(() => this.say());

  connectedCallback(): void {
    this.setAttribute('role', 'alert');
    this.ending.on();
  }

  disconnectedCallback(): void {
    this.ending.off();
  }

  private say(): void {
    this.textContent = this.words;
  }
}

customElements.define('cadence-held-text', HeldText);
