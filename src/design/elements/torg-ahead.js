const KEPT = 'typed ahead'
const LASTS = 10_000
const NO_PAGE_CAME = 3000
const FRAMES = 8
const TEXT = /^(text|search|tel|email|url)$/

let typed = fromBefore()
let isCatching = document.readyState === 'loading'
let isLeaving = false

/** What was typed on the page before, after it was sent. */
function fromBefore() {
  const kept = sessionStorage.getItem(KEPT)
  sessionStorage.removeItem(KEPT)
  if (kept === null) return ''
  /** @type {{ at: number, typed: string }} */
  const { at, typed: before } = JSON.parse(kept)
  return Date.now() - at < LASTS ? before : ''
}

/** Whoever has a caller on the line does not wait for pages: what is typed while the next one comes is written in its first field. @param {KeyboardEvent} event */
function keep(event) {
  const isText = event.key.length === 1 && (event.getModifierState('AltGraph') || !(event.ctrlKey || event.metaKey || event.altKey))
  if (
    !isCatching ||
    event.isComposing ||
    (!isText && !/^(Backspace|Tab|Enter)$/.test(event.key)) ||
    (event.key === 'Tab' && event.shiftKey)
  )
    return
  if (!isLeaving && document.readyState !== 'loading' && isWritten(document.activeElement)) return write()
  if (!isLeaving && !isText && typed === '') return
  event.preventDefault()
  if (event.key === 'Backspace') typed = typed.slice(0, -1)
  else if (event.key !== 'Enter') typed += event.key === 'Tab' ? '\t' : event.key
  if (isLeaving) sessionStorage.setItem(KEPT, JSON.stringify({ at: Date.now(), typed }))
}

/** @param {Element | null} element @returns {element is HTMLInputElement | HTMLTextAreaElement} */
const isWritten = (element) =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && TEXT.test(element.type) && !element.readOnly)

/** In the field that has the keys, and over a tab in the next, as far as they are written in. */
function write() {
  isCatching = false
  isLeaving = false
  sessionStorage.removeItem(KEPT)
  const parts = typed.split('\t')
  typed = ''
  parts.forEach((part, k) => {
    const [field, isOurs] = k === 0 ? [document.activeElement, true] : step()
    // What was not sent last time stands there: another caller's words are not mixed into it.
    if (document.querySelector('.draft-said') !== null || !isOurs || !isWritten(field) || part === '') return
    if (field.selectionEnd === null) field.value += part
    else field.setRangeText(part, field.selectionStart ?? 0, field.selectionEnd, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

/** @returns {[Element | null, boolean]} */
function step() {
  const here = document.activeElement
  if (!isWritten(here) || here.form === null) return [null, false]
  const all = [...here.form.elements].filter((one) => one instanceof HTMLElement && one.tabIndex >= 0 && one.offsetParent !== null)
  const next = all[all.indexOf(here) + 1]
  if (next instanceof HTMLElement) next.focus()
  return [next ?? null, isWritten(next ?? null)]
}

/** Once the browser has given a field the keys; a page without one is not written in. */
function whenFocused(frames = FRAMES) {
  if (!isCatching || isLeaving) return
  if (isWritten(document.activeElement)) write()
  else if (frames > 0 && document.activeElement === document.body) requestAnimationFrame(() => whenFocused(frames - 1))
  else [isCatching, typed] = [false, '']
}

function leave() {
  isCatching = true
  isLeaving = true
  window.setTimeout(write, NO_PAGE_CAME)
}

document.addEventListener('keydown', keep, true)
document.addEventListener('submit', leave)
window.addEventListener('pageshow', ({ persisted }) => persisted && write())
if (isCatching) document.addEventListener('DOMContentLoaded', () => whenFocused())
else if (typed !== '') whenFocused()
