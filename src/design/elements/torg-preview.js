const PAUSE = 350

/** Shows the part of the answer that its form would get by a press of the button, each time something is typed or chosen. */
class TorgPreview extends HTMLElement {
  #pause = 0
  /** @type {AbortController | null} */
  #asking = null

  connectedCallback() {
    this.closest('form')?.addEventListener('input', this.#typed)
  }

  disconnectedCallback() {
    window.clearTimeout(this.#pause)
    this.#asking?.abort()
  }

  #typed = () => {
    window.clearTimeout(this.#pause)
    this.#pause = window.setTimeout(() => void this.#ask(), PAUSE)
  }

  async #ask() {
    const form = this.closest('form')
    const { part = '', button = '', value = '' } = this.dataset
    if (!form) return
    this.#asking?.abort()
    this.#asking = new AbortController()
    const sent = new URLSearchParams()
    for (const [name, typed] of new FormData(form)) if (typeof typed === 'string') sent.append(name, typed)
    sent.set(button, value)
    try {
      const answer = await fetch(form.action, { method: 'POST', body: sent, signal: this.#asking.signal })
      const given = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(part)
      const shown = document.getElementById(part)
      if (given && shown) shown.replaceChildren(...given.childNodes)
    } catch {
      // Without a network, or overtaken by what was typed next: the button still asks.
    }
  }
}

customElements.define('torg-preview', TorgPreview)
