import { linesWidth, nameLines } from '../name-lines.ts'
import type { MapGround } from './ground.ts'
import { project } from './projection.ts'

interface NamedPoint {
  name: string
  lat: number
  lon: number
}

interface PointMap {
  ground: MapGround
  hubs: readonly NamedPoint[]
  /** Where somebody has pointed. */
  point: { lat: number; lon: number } | null
}

const LETTERS = 42
const DOT = 11
const GAP = 10

// The tokens of both themes: a picture of its own sees no stylesheet of the page.
const STYLE =
  '<style>.s{fill:#16130f}.l,.h{fill:#fff}.c{stroke:#16130f}.t,.d{fill:#16130f}@media(prefers-color-scheme:dark){.s{fill:#2b2825}.l,.h{fill:#12110f}.c{stroke:#f5f2eb}.t,.d{fill:#f5f2eb}}</style>'

/**
 * The same ground with each hub where it is and not where its name finds room: who points at a spot means that spot. As a file, since a picture is
 * what a form without script can send a point of.
 */
export function pointMapFile({ ground, hubs, point }: PointMap): string {
  const placed = hubs.map((hub) => {
    const lines = nameLines(hub.name)
    return { ...project(hub, ground), lines, width: linesWidth(lines) * LETTERS }
  })
  const names = placed.map((hub) => nameOf(hub, placed, ground.width))
  const pointed = point === null ? '' : pointOf(project(point, ground))
  const paths = `<path class="l" d="${ground.land}"/><path class="c" fill="none" stroke-width="3" d="${ground.coast}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${ground.width} ${ground.height}">${STYLE}<path class="s" d="M0 0h${ground.width}v${ground.height}H0z"/>${paths}${names.join('')}${pointed}</svg>`
}

interface PlacedName {
  x: number
  y: number
  lines: readonly string[]
  width: number
}

/** To the right of its dot, and to the left where another one stands in the way or the map ends. */
function nameOf(hub: PlacedName, all: readonly PlacedName[], edge: number): string {
  const end = hub.x + DOT + GAP + hub.width
  const isInTheWay = end > edge || all.some(({ x, y }) => x > hub.x && x - DOT < end && Math.abs(y - hub.y) < LETTERS)
  const isLeft = isInTheWay && hub.x - DOT - GAP - hub.width > 0
  const at = isLeft ? hub.x - DOT - GAP : hub.x + DOT + GAP
  const font = `font-family="Inter,Arial,sans-serif" font-size="${LETTERS}" font-weight="800" letter-spacing="-1.5"`
  const texts = hub.lines.map((line, k) => {
    const y = hub.y + LETTERS / 3 + (k - (hub.lines.length - 1) / 2) * LETTERS
    return `<text class="t" x="${round(at)}" y="${round(y)}" text-anchor="${isLeft ? 'end' : 'start'}" ${font}>${escape(line)}</text>`
  })
  return `<circle class="d" cx="${round(hub.x)}" cy="${round(hub.y)}" r="${DOT}"/>${texts.join('')}`
}

/** A ring around the spot, which it leaves to be seen. */
const pointOf = ({ x, y }: { x: number; y: number }): string =>
  `<circle class="h" cx="${round(x)}" cy="${round(y)}" r="34"/><circle class="c" cx="${round(x)}" cy="${round(y)}" r="30" fill="none" stroke-width="12"/><circle class="d" cx="${round(x)}" cy="${round(y)}" r="8"/>`

const round = (at: number): number => Math.round(at)
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
