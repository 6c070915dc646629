/** Makes the button inside it print the page; without script it is hidden, and the browser's own menu does. */
class TorgPrint extends HTMLElement {
  #print = () => window.print()

  connectedCallback() {
    this.addEventListener('click', this.#print)
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.#print)
  }
}

customElements.define('torg-print', TorgPrint)
