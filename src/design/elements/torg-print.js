/** A button that prints the page; without script the browser's own menu does. */
class TorgPrint extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'ds-button'
    button.dataset['variant'] = 'primary'
    button.textContent = this.dataset['label'] ?? ''
    button.addEventListener('click', () => window.print())
    this.append(button)
  }
}

customElements.define('torg-print', TorgPrint)
