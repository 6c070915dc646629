/** Makes the button inside it ask for the position and send it, rounded to about a kilometre, with the form it stands in. */
class TorgNear extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    if ('geolocation' in navigator) button?.addEventListener('click', () => this.#ask(button))
    else button?.remove()
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
