// Makes src/design/fonts/ from the Inter package: the letters used, the weights used, the features used; and
// measures what the fallback faces and the hub names need. Run by hand when the letters or the font change:
//   node bin/subset-fonts.js
// The fallback is measured against Liberation Sans, whose metrics are Arial's (Debian: fonts-liberation).
import { createRequire } from 'node:module'
import { readFile, writeFile, mkdir } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { advances, averageAdvance, vertical } from './font-metrics.js'

const files = new URL('../src/design/fonts/', import.meta.url)
const inter = (subset) => createRequire(import.meta.url).resolve(`@fontsource-variable/inter/files/inter-${subset}-opsz-normal.woff2`)
const liberation = (style) => `/usr/share/fonts/truetype/liberation/LiberationSans-${style}.ttf`

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, k) => String.fromCodePoint(from + k)).join('')
const LETTERS = {
  latin: `${range(0x20, 0x7e)}\u00a0§©«®°±²³´·»½¿×÷${range(0xc0, 0xff).replace(/[×÷ðþÐÞÿÝýÃãÕõ]/g, '')}\u2009\u202f–—‘’“”„•…€−→←`,
  'latin-ext': `${range(0x100, 0x17f)}ÃãÕõÐðÞþÝýÿȘșȚțẞ`,
  cyrillic: `${range(0x400, 0x45f)}Ґґ`,
}
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'calt']

await mkdir(files, { recursive: true })
for (const [subset, letters] of Object.entries(LETTERS)) {
  const made = await subsetFont(await readFile(inter(subset)), letters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    variationAxes: { wght: { min: 400, max: 800, default: 400 } },
    noHinting: true,
  })
  await writeFile(new URL(`inter-${subset}.woff2`, files), made)
  process.stdout.write(`inter-${subset}.woff2 ${made.length} bytes\n`)
}
await writeFile(new URL('fallback.css', files), await fallbackFaces())
await writeFile(new URL('../name-advances.ts', files), await nameAdvances())

function local(...names) {
  return names.map((name) => `local("${name}")`).join(',')
}

async function instance(weight, size) {
  return subsetFont(await readFile(inter('latin')), LETTERS.latin, { targetFormat: 'sfnt', variationAxes: { wght: weight, opsz: size } })
}

async function fallbackFaces() {
  const faces = []
  const regular = local('Arial', 'Liberation Sans', 'LiberationSans')
  const bold = local('Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold')
  // Arial has two weights, Inter a width for each of ours: text at reading size, 800 mostly in what is largest.
  for (const [weight, size, style, locals] of [
    [400, 18, 'Regular', regular],
    [600, 18, 'Regular', regular],
    [700, 16, 'Bold', bold],
    [800, 32, 'Bold', bold],
  ]) {
    const own = await instance(weight, size)
    const adjust = averageAdvance(own) / averageAdvance(await readFile(liberation(style)))
    const { ascent, descent, gap } = vertical(own)
    const percent = (share) => `${(share * 100).toFixed(2)}%`
    faces.push(
      `@font-face{font-family:"Inter reserve";font-weight:${weight};src:${locals};` +
        `size-adjust:${percent(adjust)};ascent-override:${percent(ascent / adjust)};descent-override:${percent(descent / adjust)};line-gap-override:${percent(gap / adjust)}}`,
    )
  }
  return `/* Measured by bin/subset-fonts.js: Arial with the width and height of Inter. */\n${faces.join('\n')}\n`
}

async function nameAdvances() {
  const widths = advances(await instance(800, 32), LETTERS.latin)
  const rows = Object.entries(widths).filter(([letter]) => letter > ' ' && /[\p{L}\p{N} .&'’–-]/u.test(letter))
  rows.unshift([' ', widths[' ']])
  const lines = rows.map(
    ([letter, width]) =>
      `  ${JSON.stringify(letter).replace(/^"(.*)"$/, (_, inner) => (inner === "'" ? '"\'"' : `'${inner}'`))}: ${Math.round(width * 1000)},`,
  )
  return `/** Advance widths of Inter 800 at display size, in thousandths of an em. Measured by bin/subset-fonts.js. */\nexport const NAME_ADVANCES: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n}\n`
}
