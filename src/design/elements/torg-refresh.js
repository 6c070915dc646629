const MINUTE = 60_000

/** Gives its part of the page new content each minute, and keeps its clock going when the network is gone. */
class TorgRefresh extends HTMLElement {
  #fetching = 0
  #ticking = 0

  connectedCallback() {
    this.#ticking = window.setInterval(() => this.#tick(), 1000)
    this.#fetching = window.setInterval(() => void this.#fetch(), MINUTE)
    document.addEventListener('visibilitychange', this.#shown)
  }

  disconnectedCallback() {
    window.clearInterval(this.#ticking)
    window.clearInterval(this.#fetching)
    document.removeEventListener('visibilitychange', this.#shown)
  }

  #shown = () => {
    if (!document.hidden) void this.#fetch()
  }

  #tick() {
    const clock = this.querySelector('[data-clock]')
    const shown = this.#clock()
    if (clock && clock.textContent !== shown) clock.textContent = shown
    const weekday = this.querySelector('[data-weekday]')
    if (weekday)
      weekday.textContent = this.#format(weekday.closest('[lang]')?.getAttribute('lang') ?? 'nb', { weekday: 'long' }).format(this.#now())
  }

  #now() {
    return new Date(Date.now() + Number(this.dataset['offset'] ?? 0))
  }

  /**
   * @param {string} lang
   * @param {Intl.DateTimeFormatOptions} options
   */
  #format(lang, options) {
    return new Intl.DateTimeFormat(lang, { timeZone: 'Europe/Oslo', ...options })
  }

  /** Town time as the server counts it; the reader's own zone does not matter. */
  #clock() {
    const parts = this.#format('nb', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(this.#now())
    const [hour, minute] = ['hour', 'minute'].map((type) => parts.find((part) => part.type === type)?.value ?? '')
    return `${hour}${this.dataset['sign'] ?? '.'}${minute}`
  }

  async #fetch() {
    // Never takes away what somebody is standing on.
    if (document.hidden || this.contains(document.activeElement)) return
    try {
      const answer = await fetch(location.href, { headers: { accept: 'text/html' }, signal: AbortSignal.timeout(20_000) })
      if (!answer.ok) throw new Error(String(answer.status))
      this.#put(new DOMParser().parseFromString(await answer.text(), 'text/html'))
      delete this.dataset['lost']
    } catch {
      this.dataset['lost'] = ''
    }
  }

  /** @param {Document} fresh */
  #put(fresh) {
    const part = fresh.querySelector(`torg-refresh[data-part="${this.dataset['part']}"]`)
    // Somebody else's page, as when a network wants to be signed in to: what stands is kept, and said to be old.
    if (!part) throw new Error('no such part')
    // Only a new stylesheet is worth a whole new page: one that does not come leaves nobody to try again.
    if (sheets(fresh) !== sheets(document)) return location.reload()
    document.body.className = fresh.body.className
    document.documentElement.dataset['colorScheme'] = fresh.documentElement.dataset['colorScheme']
    if (part.innerHTML !== this.innerHTML) this.replaceChildren(...part.childNodes)
    this.#tick()
  }
}

/** @param {Document} page */
function sheets(page) {
  return [...page.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href')).join(' ')
}

customElements.define('torg-refresh', TorgRefresh)
