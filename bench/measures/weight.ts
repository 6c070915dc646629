import { figure, type Figure } from '../figure.ts'
import { rawAnswer } from '../load.ts'
import type { Place } from '../place.ts'
import { kilobytes, sum } from '../statistics.ts'

const PAGES = { front: '/', hub: '/torg/heggedal' }
const LIMITS = { html: 12_000, css: 30_000, fonts: 60_000, javascript: 8_000 }
const BROWSER = 'gzip, deflate, br, zstd'

/** What a first visit in bokmål loads, compressed, bodies alone. */
export async function weight(place: Place): Promise<Figure[]> {
  const program = await place.start()
  const figures: Figure[] = []
  for (const [name, path] of Object.entries(PAGES)) figures.push(...(await weigh(program.address, { name, path })))
  await program.end('SIGTERM')
  return figures
}

async function weigh(address: string, { name, path }: { name: string; path: string }): Promise<Figure[]> {
  const size = async (of: string) => (await rawAnswer(new URL(of, address).href, BROWSER)).body.length
  const sizes = async (all: readonly string[]) => sum(await Promise.all(all.map(size)))
  const html = await (await fetch(address + path)).text()
  const styles = matches(html, /<link[^>]+rel="stylesheet"[^>]*>/g).flatMap(hrefOf)
  const css = (await Promise.all(styles.map(async (style) => (await fetch(new URL(style, address))).text()))).join('\n')
  const scripts = matches(html, /<script[^>]+src="([^"]+)"/g)
  const weights = {
    html: await size(path),
    css: await sizes(styles),
    fonts: await sizes(fontsFor(css, html)),
    javascript: await sizes(scripts),
  }
  return [
    part(`${name} page, HTML`, weights.html, LIMITS.html),
    part(`${name} page, ${styles.length} stylesheets`, weights.css, LIMITS.css),
    part(`${name} page, fonts`, weights.fonts, LIMITS.fonts),
    part(`${name} page, JavaScript`, weights.javascript, LIMITS.javascript),
  ]
}

const part = (what: string, bytes: number, limit: number): Figure =>
  figure({
    what,
    ratio: bytes / limit,
    measured: kilobytes(bytes),
    yardstick: `limit ${kilobytes(limit)}`,
    reach: '≤ 1 ×',
    reached: bytes <= limit,
    values: { bytes },
  })

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([all, first]) => first ?? all)
const hrefOf = (tag: string) => matches(tag, /href="([^"]+)"/g).slice(0, 1)

/** Those a browser fetches: the faces whose range holds a letter of the page. */
function fontsFor(css: string, html: string): string[] {
  const letters = [...lettersOf(html)]
  const faces = matches(css, /@font-face\s*{([^}]*)}/g).filter((face) => face.includes('url('))
  const needed = faces.filter((face) => rangesOf(face).some(([first, last]) => letters.some((letter) => first <= letter && letter <= last)))
  const files = needed.flatMap((face) => matches(face, /url\(["']?([^"')]+)/g).slice(0, 1))
  if (files.length === 0) throw new Error('no font was found: the measure does not read the stylesheet right')
  return [...new Set(files)]
}

/** Without the names of other languages: those in other scripts are set in the letters of the reader's own system. */
function lettersOf(html: string): Set<number> {
  const others = /<(\w+)[^>]* lang="(?!nb|nn|en)[^"]*"[^>]*>[\s\S]*?<\/\1>/g
  const text = html
    .replaceAll(/<script[\s\S]*?<\/script>/g, '')
    .replaceAll(others, '')
    .replaceAll(/<[^>]*>/g, '')
  return new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0))
}

function rangesOf(face: string): [number, number][] {
  const written = /unicode-range:([^;}]+)/i.exec(face)?.[1]
  if (written === undefined) return [[0, Infinity]]
  return written.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^u\+/i, '').split('-')
    return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'f'), 16)]
  })
}
