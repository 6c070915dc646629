/** A button that asks for the position and sends it, rounded to about a kilometre, with the form it stands in. */
class TorgNear extends HTMLElement {
  connectedCallback() {
    if (!('geolocation' in navigator) || this.firstChild) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'ds-button'
    button.dataset['variant'] = 'secondary'
    button.textContent = this.dataset['label'] ?? ''
    button.addEventListener('click', () => this.#ask(button))
    this.append(button)
  }

  /** @param {HTMLButtonElement} button */
  #ask(button) {
    button.ariaBusy = 'true'
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => this.#go(`${coords.latitude.toFixed(2)},${coords.longitude.toFixed(2)}`),
      () => this.#sayFailed(button),
      { timeout: 10_000, maximumAge: 600_000 },
    )
  }

  /** @param {string} position */
  #go(position) {
    const form = this.closest('form')
    if (form) location.href = `${form.getAttribute('action') ?? ''}?pos=${position}`
  }

  /** @param {HTMLButtonElement} button */
  #sayFailed(button) {
    const words = document.createElement('p')
    words.setAttribute('role', 'status')
    words.textContent = this.dataset['failed'] ?? ''
    this.append(words)
    button.remove()
  }
}

customElements.define('torg-near', TorgNear)
