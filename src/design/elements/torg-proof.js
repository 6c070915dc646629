const SHOWN_EVERY = 10

/**
 * Counts until a key begins as the server asked, writes the answer in the form it stands in, and sends that. Each key is made outside the
 * page's own thread, so the page stays quick. When it cannot count, it says so: the form has a button that needs no counting.
 */
class TorgProof extends HTMLElement {
  connectedCallback() {
    this.#say('working')
    this.#count().then(
      (answer) => this.#send(answer),
      () => this.#say('failed'),
    )
  }

  // The bar is there for those who see; what is read out is the line beside it.
  /** @returns {Promise<string>} */
  async #count() {
    const { nonce = '', salt = '', rounds, prefix = '', most } = this.dataset
    const bar = this.querySelector('progress')
    const start = bytesOf(nonce)
    const password = new Uint8Array(start.length + 4)
    password.set(start)
    const how = { name: 'PBKDF2', salt: bytesOf(salt), iterations: Number(rounds), hash: 'SHA-256' }
    for (let count = 0; count <= Number(most); count += 1) {
      if (!this.isConnected) throw new Error('gone')
      new DataView(password.buffer).setUint32(start.length, count)
      const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
      const made = hexOf(await crypto.subtle.deriveBits(how, key, 256))
      if (made.startsWith(prefix)) return `${count}.${made}`
      if (bar && count % SHOWN_EVERY === 0) bar.value = count / Number(most)
    }
    throw new Error('nothing found')
  }

  /** @param {string} answer */
  #send(answer) {
    const form = this.closest('form')
    const field = form?.elements.namedItem('svar')
    if (!form || !(field instanceof HTMLInputElement)) return
    field.value = answer
    const bar = this.querySelector('progress')
    if (bar) bar.value = 1
    this.#say('done')
    form.submit()
  }

  /** @param {'working' | 'failed' | 'done'} what */
  #say(what) {
    const line = this.querySelector('[role=status]')
    if (line) line.textContent = this.dataset[what] ?? ''
    this.querySelector('progress')?.toggleAttribute('hidden', what === 'failed')
  }
}

/** @param {string} hex */
const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16))
/** @param {ArrayBuffer} bytes */
const hexOf = (bytes) => Array.from(new Uint8Array(bytes), (one) => one.toString(16).padStart(2, '0')).join('')

customElements.define('torg-proof', TorgProof)
