// Makes src/design/fonts/ from the packages of Inter and Noto Sans: the letters used, the weights used, the features used; and
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
// What nearly every page in Norwegian and English is written with: few enough to come in a new connection's first ten packets.
const TEXT = `${range(0x20, 0x7e).replace(/[#$*<>@\\^_`{|}~]/g, '')}\u00a0æøåÆØÅáéó«»–’“”…·→`
// What the largest words are written with; another letter among them comes from the text's files.
const GIANT = `${range(0x20, 0x7a).replace(/[#$%*+<=>@[\\\]^_`]/g, '')}\u00a0æøåÆØÅéó«»–’`
const LATIN = `${range(0x20, 0x7e)}\u00a0§©«®°±²³´·»½¿×÷${range(0xc0, 0xff).replace(/[×÷ðþÐÞÿÝýÃãÕõ]/g, '')}\u2009\u202f–—‘’“”„•…€−→←`
// The reserve of the giants has no more than they: other letters are found in the text's files.
const WESTERN = 'U+0-FF, U+2000-2212'
const WEIGHTS = { min: 400, max: 800, default: 400 }
const TEXT_SIZE = 18
const GIANT_SIZE = 32
const FILES = {
  text: { of: 'latin', letters: TEXT, axes: { wght: WEIGHTS, opsz: TEXT_SIZE }, features: ['kern', 'tnum'] },
  giant: { of: 'latin', letters: GIANT, axes: { wght: 800, opsz: GIANT_SIZE }, features: ['kern', 'tnum'] },
  latin: { of: 'latin', letters: without(LATIN, TEXT), axes: { wght: WEIGHTS, opsz: TEXT_SIZE } },
  'latin-ext': { of: 'latin-ext', letters: `${range(0x100, 0x17f)}ÃãÕõÐðÞþÝýÿȘșȚțẞ`, axes: { wght: WEIGHTS, opsz: TEXT_SIZE } },
  cyrillic: { of: 'cyrillic', letters: `${range(0x400, 0x45f)}Ґґ`, axes: { wght: WEIGHTS, opsz: TEXT_SIZE } },
}
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum']

// The languages with one short list of words. Arabic letters are joined, so that all of them must come from one font; of the syllables of
// Tigrinya those are enough that our words have, and what else somebody writes is drawn by the reader's own font beside them.
const noto = (script) =>
  createRequire(import.meta.url).resolve(`@fontsource-variable/noto-sans-${script}/files/noto-sans-${script}-${script}-wght-normal.woff2`)
const JOINING = ['init', 'medi', 'fina', 'isol', 'rlig', 'liga', 'calt']
const OTHERS = {
  arabic: `${range(0x60c, 0x60c)}${range(0x61b, 0x61f)}${range(0x621, 0x652)}${range(0x660, 0x66d)}`,
  ethiopic: await lettersIn(/\p{Script=Ethiopic}/gu, [
    '../src/design/fixed-texts/ti.ts',
    '../src/platform/i18n/in-norwegian.ts',
    '../src/platform/i18n/language.ts',
  ]),
}

await mkdir(files, { recursive: true })
for (const [name, { of, letters, axes, features = FEATURES }] of Object.entries(FILES)) {
  const made = await subsetFont(await readFile(inter(of)), letters, {
    targetFormat: 'woff2',
    keepFeatures: features,
    variationAxes: axes,
    noHinting: true,
  })
  await writeFile(new URL(`inter-${name}.woff2`, files), made)
  process.stdout.write(`inter-${name}.woff2 ${made.length} bytes, ${unicodeRange(letters)}\n`)
}
for (const [script, letters] of Object.entries(OTHERS)) {
  const made = await subsetFont(await readFile(noto(script)), letters, {
    targetFormat: 'woff2',
    keepFeatures: [...FEATURES, ...JOINING],
    variationAxes: { wght: WEIGHTS },
    noHinting: true,
  })
  await writeFile(new URL(`noto-${script}.woff2`, files), made)
  process.stdout.write(`noto-${script}.woff2 ${made.length} bytes, ${unicodeRange(letters)}\n`)
}
await writeFile(new URL('fallback.css', files), await fallbackFaces())
await writeFile(new URL('../name-advances.ts', files), await nameAdvances())

async function lettersIn(pattern, paths) {
  const texts = await Promise.all(paths.map((path) => readFile(new URL(path, import.meta.url), 'utf8')))
  return [...new Set(texts.join('').match(pattern))].toSorted().join('')
}

function without(letters, those) {
  return [...letters].filter((letter) => !those.includes(letter)).join('')
}

/** As a style sheet names them. */
function unicodeRange(letters) {
  const codes = [...new Set(letters)].map((letter) => letter.codePointAt(0)).toSorted((a, b) => a - b)
  const runs = []
  for (const code of codes) {
    if (runs.at(-1)?.[1] === code - 1) runs.at(-1)[1] = code
    else runs.push([code, code])
  }
  const hex = (code) => code.toString(16).toUpperCase()
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ')
}

function local(...names) {
  return names.map((name) => `local("${name}")`).join(',')
}

async function instance(weight, size) {
  return subsetFont(await readFile(inter('latin')), LATIN, { targetFormat: 'sfnt', variationAxes: { wght: weight, opsz: size } })
}

async function fallbackFaces() {
  const faces = []
  const regular = local('Arial', 'Liberation Sans', 'LiberationSans')
  const bold = local('Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold')
  // Arial has two weights, Inter a width for each of ours.
  for (const [family, weight, size, style, locals] of [
    ['Inter reserve', 400, TEXT_SIZE, 'Regular', regular],
    ['Inter reserve', 600, TEXT_SIZE, 'Regular', regular],
    ['Inter reserve', 700, TEXT_SIZE, 'Bold', bold],
    ['Inter reserve', 800, TEXT_SIZE, 'Bold', bold],
    ['Inter giant reserve', 800, GIANT_SIZE, 'Bold', bold],
  ]) {
    const own = await instance(weight, size)
    const adjust = averageAdvance(own) / averageAdvance(await readFile(liberation(style)))
    const { ascent, descent, gap } = vertical(own)
    const percent = (share) => `${(share * 100).toFixed(2)}%`
    faces.push(
      `@font-face{font-family:"${family}";font-weight:${weight};src:${locals};` +
        `size-adjust:${percent(adjust)};ascent-override:${percent(ascent / adjust)};descent-override:${percent(descent / adjust)};line-gap-override:${percent(gap / adjust)}${family === 'Inter reserve' ? '' : `;unicode-range:${WESTERN}`}}`,
    )
  }
  return `/* Measured by bin/subset-fonts.js: Arial with the width and height of Inter. */\n${faces.join('\n')}\n`
}

async function nameAdvances() {
  const widths = advances(await instance(800, GIANT_SIZE), LATIN)
  const rows = Object.entries(widths).filter(([letter]) => letter > ' ' && /[\p{L}\p{N} .&'’–-]/u.test(letter))
  rows.unshift([' ', widths[' ']])
  const lines = rows.map(
    ([letter, width]) =>
      `  ${JSON.stringify(letter).replace(/^"(.*)"$/, (_, inner) => (inner === "'" ? '"\'"' : `'${inner}'`))}: ${Math.round(width * 1000)},`,
  )
  return `/** Advance widths of Inter 800 at display size, in thousandths of an em. Measured by bin/subset-fonts.js. */\nexport const NAME_ADVANCES: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n}\n`
}
