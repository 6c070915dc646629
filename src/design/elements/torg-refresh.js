const MINUTE = 60_000
/** Between looks where a stream should tell and does not. */
const OFTEN = 15_000
/** Many hear of a change at once, and do not all come in the same moment. */
const SPREAD = 700

/** Gives its part of the page new content each minute, and keeps its clock going when the network is gone. */
class TorgRefresh extends HTMLElement {
  #fetching = 0
  #ticking = 0
  #soon = 0
  #missed = false
  /** @type {EventSource | null} */
  #stream = null

  connectedCallback() {
    this.#ticking = window.setInterval(() => this.#tick(), 1000)
    this.#fetching = window.setInterval(() => void this.#fetch(), MINUTE)
    document.addEventListener('visibilitychange', this.#shown)
    this.addEventListener('focusout', this.#left)
    if (this.dataset['stream']) this.#listen(this.dataset['stream'])
  }

  disconnectedCallback() {
    window.clearInterval(this.#ticking)
    window.clearInterval(this.#fetching)
    document.removeEventListener('visibilitychange', this.#shown)
    this.removeEventListener('focusout', this.#left)
    window.clearTimeout(this.#soon)
    this.#stream?.close()
  }

  /** Told when to look. Without a line to listen on it looks more often by itself.
   * @param {string} address
   */
  #listen(address) {
    const stream = (this.#stream = new EventSource(address))
    const look = () => {
      window.clearTimeout(this.#soon)
      this.#soon = window.setTimeout(() => void this.#fetch(), Math.random() * SPREAD)
    }
    stream.addEventListener('change', look)
    stream.addEventListener('over', () => {
      stream.close()
      look()
    })
    stream.addEventListener('error', () => {
      if (stream.readyState !== EventSource.CLOSED || !this.isConnected) return
      window.clearInterval(this.#fetching)
      this.#fetching = window.setInterval(() => void this.#fetch(), OFTEN)
    })
  }

  /** Somebody stood on it when something changed. */
  #left = () => {
    if (this.#missed) window.setTimeout(() => void this.#fetch(), 0)
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
    this.#missed = this.contains(document.activeElement)
    if (document.hidden || this.#missed) return
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
