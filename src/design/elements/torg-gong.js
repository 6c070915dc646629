/** Sounds when another number is called. A browser that lets no page sound by itself shows a button for it first. */
class TorgGong extends HTMLElement {
  /** @type {AudioContext | null} */
  #audio = null
  #watching = new MutationObserver(() => this.#look())
  #last = called()

  connectedCallback() {
    this.#audio = new AudioContext()
    this.#watching.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-call'] })
    if (this.#audio.state === 'suspended') this.#offer(this.#audio)
  }

  disconnectedCallback() {
    this.#watching.disconnect()
    void this.#audio?.close()
  }

  /** @param {AudioContext} audio */
  #offer(audio) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = this.dataset['label'] ?? ''
    button.addEventListener('click', () => {
      void audio.resume().then(() => this.#sound())
      button.remove()
    })
    this.append(button)
  }

  #look() {
    const now = called()
    if (now === this.#last) return
    this.#last = now
    if (now !== null) this.#sound()
  }

  /** Two soft tones, the second lower. */
  #sound() {
    const audio = this.#audio
    if (audio === null || audio.state !== 'running') return
    for (const [k, pitch] of [659, 523].entries()) {
      const [tone, loud, from] = [audio.createOscillator(), audio.createGain(), audio.currentTime + k * 0.45]
      tone.frequency.value = pitch
      loud.gain.setValueAtTime(0, from)
      loud.gain.linearRampToValueAtTime(0.5, from + 0.02)
      loud.gain.exponentialRampToValueAtTime(0.001, from + 1.2)
      tone.connect(loud).connect(audio.destination)
      tone.start(from)
      tone.stop(from + 1.3)
    }
  }
}

const called = () => document.querySelector('[data-call]')?.getAttribute('data-call') ?? null

customElements.define('torg-gong', TorgGong)
