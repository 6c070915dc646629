/** A button that prints the page; without script the browser's own menu does. Filled where printing is what the page is for. */
class TorgPrint extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'ds-button'
    button.dataset['variant'] = this.dataset['weight'] ?? 'secondary'
    button.textContent = this.dataset['label'] ?? ''
    button.addEventListener('click', () => window.print())
    this.append(button)
  }
}

customElements.define('torg-print', TorgPrint)
