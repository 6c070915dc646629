import type { Page } from 'playwright-core'
import { z } from 'zod'

const Faults = z.array(z.string())

/**
 * All that is opened is laid out and its letters are there. What is opened is laid out at the next frame, may ask for
 * letters of its own, and moves what stands below: whoever reckons once where all lies (axe does) must not begin before.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await frames()
    await document.fonts.ready
    await frames()
  })()`)
}

/**
 * What a reader could not read in a part of the page: words that run into others or into a picture, that
 * leave the sheet or their row, or that are cut off. As drawn, letter by letter's height; empty when all is well.
 */
export async function layoutFaults(page: Page, part: string): Promise<readonly string[]> {
  // Not `settled`: a page without scripts has no frames to wait for.
  await page.evaluate('document.fonts.ready')
  return Faults.parse(await page.evaluate(faultsIn(part)))
}

// As text, since it is the browser that runs it.
const faultsIn = (part: string) => `(() => {
  const root = document.querySelector(${JSON.stringify(part)})
  const sheet = root.getBoundingClientRect()
  const faults = []
  const inks = []
  // The face's own ascent and descent are higher than its letters: only what has ink is measured.
  const ink = (text, { left, right, top, bottom, height }) => {
    const above = /[ÅÄÖÜÉ]/.test(text) ? 0.02 : 0.2
    const below = /[gjpqyQ,;()]/.test(text) ? 0.04 : 0.2
    return { text, left, right, top: top + above * height, bottom: bottom - below * height }
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent.trim()
    if (text === '' || node.parentElement.closest('script, style, svg')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) if (box.width > 0) inks.push({ node, ...ink(text, box) })
  }
  const pictures = [...root.querySelectorAll('svg')].map((svg) => {
    const { left, right, top, bottom } = svg.getBoundingClientRect()
    return { node: svg, text: svg.getAttribute('class'), left, right, top, bottom, picture: true }
  })
  const over = (a, b) => Math.min(Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
  const outside = (a, box) => Math.max(box.left - a.left, a.right - box.right, box.top - a.top, a.bottom - box.bottom)
  for (const [k, one] of inks.entries()) {
    for (const other of [...inks.slice(k + 1), ...pictures]) {
      if (other.node !== one.node && over(one, other) > 1) faults.push('«' + one.text + '» runs into «' + other.text + '»')
    }
    if (outside(one, sheet) > 1) faults.push('«' + one.text + '» leaves the sheet')
    for (let box = one.node.parentElement; box && box !== root; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box)
      const kept = overflowX !== 'visible' || overflowY !== 'visible' || box.tagName === 'LI'
      if (kept && outside(one, box.getBoundingClientRect()) > 1) faults.push('«' + one.text + '» leaves its ' + (box.className || box.tagName))
      if (overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1) faults.push('«' + one.text + '» is cut off')
    }
  }
  return [...new Set(faults)]
})()`
