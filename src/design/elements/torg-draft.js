const RETRY = 3000
const SENT = 'draft sent'
const ANEW = 'draft anew'

// On the slip: what was sent last has come, whichever form it was.
function forgetSent() {
  sessionStorage.removeItem(sessionStorage.getItem(SENT) ?? '')
  sessionStorage.removeItem(SENT)
}

/**
 * Keeps what is typed in its form in this tab until it is sent. When the network is gone as somebody sends, it waits, says so, and sends when
 * the network is back. The form's own key goes along, so that what the server got before the answer was lost is not done twice.
 */
class TorgDraft extends HTMLElement {
  /** @type {HTMLFormElement | null} */
  #form = null
  #waiting = 0

  connectedCallback() {
    if (this.dataset['sent'] !== undefined) return forgetSent()
    this.#form = this.querySelector('form')
    this.#form?.addEventListener('input', this.#keep)
    this.#form?.addEventListener('submit', this.#hold)
    window.addEventListener('online', this.#again)
    this.#restore()
  }

  disconnectedCallback() {
    window.clearTimeout(this.#waiting)
    window.removeEventListener('online', this.#again)
  }

  get #name() {
    return `draft ${new URL(this.#form?.action ?? '', location.href).pathname}`
  }

  #keep = () => {
    if (!this.#form) return
    const typed = [...new FormData(this.#form)].filter(([, value]) => typeof value === 'string')
    sessionStorage.setItem(this.#name, JSON.stringify(typed))
  }

  #restore() {
    const kept = sessionStorage.getItem(this.#name)
    const key = this.#field('nokkel')
    if (this.#form && kept === null && sessionStorage.getItem(ANEW) === this.#name) return this.#begin()
    if (!this.#form || kept === null || !(key instanceof HTMLInputElement)) return
    /** @type {[string, string][]} */
    const typed = JSON.parse(kept)
    // The server has answered this very form, with what was typed.
    if (typed.some(([name, value]) => name === 'nokkel' && value === key.value)) return
    this.#fill(typed)
  }

  /** @param {[string, string][]} typed */
  #fill(typed) {
    for (const field of this.#form?.elements ?? []) {
      if (field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type))
        field.checked = typed.some(([name, value]) => name === field.name && value === field.value)
      else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
        field.value = typed.find(([name]) => name === field.name)?.[1] ?? field.value
    }
    this.#say('found', [this.#discard()])
    // Away from the fields: the next caller's name is not written on to the end of this one's.
    const said = this.querySelector('.draft-said')
    if (!(said instanceof HTMLElement)) return
    said.tabIndex = -1
    this.#lead(said)
  }

  // The keys go on where the form begins: a page that is loaded anew has them nowhere.
  #begin() {
    sessionStorage.removeItem(ANEW)
    const fields = [...(this.#form?.elements ?? [])].filter((one) => one instanceof HTMLElement)
    const first = fields.find((one) => one.matches('input:not([type=hidden], [type=radio]:not(:checked)), textarea, select'))
    if (first) this.#lead(first)
  }

  /** @param {HTMLElement} to */
  #lead(to) {
    to.focus()
    // The address may name a field, and the browser goes there after this.
    if (document.readyState !== 'complete') window.addEventListener('load', () => requestAnimationFrame(() => to.focus()), { once: true })
  }

  /** @param {string} name */
  #field(name) {
    return this.#form?.elements.namedItem(name)
  }

  /** @param {Event} event */
  #hold = (event) => {
    event.preventDefault()
    void this.#send()
  }

  async #send() {
    this.#keep()
    window.clearTimeout(this.#waiting)
    try {
      await fetch('/helse', { cache: 'no-store', signal: AbortSignal.timeout(5000) })
      if (this.#waiting) this.#say('sending')
      this.#waiting = 0
      sessionStorage.setItem(SENT, this.#name)
      this.#form?.submit()
    } catch {
      if (!this.#waiting) this.#say('lost')
      this.#waiting = window.setTimeout(this.#again, RETRY)
    }
  }

  #again = () => {
    if (this.#waiting) void this.#send()
  }

  /** @param {'lost' | 'sending' | 'found'} what @param {HTMLButtonElement[]} [buttons] */
  #say(what, buttons = []) {
    this.querySelector('.draft-said')?.remove()
    const said = document.createElement('div')
    said.className = 'notice draft-said'
    said.setAttribute('role', 'status')
    const line = said.appendChild(document.createElement('p'))
    line.textContent = this.dataset[what] ?? ''
    said.append(...buttons)
    this.prepend(said)
  }

  #discard() {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'ds-button'
    button.dataset['variant'] = 'secondary'
    button.textContent = this.dataset['discard'] ?? ''
    button.addEventListener('click', () => {
      sessionStorage.removeItem(this.#name)
      sessionStorage.setItem(ANEW, this.#name)
      location.reload()
    })
    return button
  }
}

customElements.define('torg-draft', TorgDraft)
