// Reads from an OpenType file (SFNT, as a Buffer) what the fallback faces and the hub names need. Shares of an em.

/** Letters as often as Norwegian text has them, so that a line of either font is equally long. */
const FREQUENT = 'eeeeeeeeeeeeerrrrrrrrnnnnnnntttttttiiiiiisssssaaaaaadddlllloooookkkggggmmmmvvvffuuppbbhhåyjøæ      ......,-01AESTI'

export function vertical(font) {
  const at = table(font, 'hhea')
  const em = unitsPerEm(font)
  return { ascent: font.readInt16BE(at + 4) / em, descent: -font.readInt16BE(at + 6) / em, gap: font.readInt16BE(at + 8) / em }
}

export function averageAdvance(font) {
  const widths = advances(font, FREQUENT)
  return Array.from(FREQUENT).reduce((sum, letter) => sum + widths[letter], 0) / FREQUENT.length
}

/** Advance width of each letter that the font has. */
export function advances(font, letters) {
  const em = unitsPerEm(font)
  const metrics = table(font, 'hmtx')
  const count = font.readUInt16BE(table(font, 'hhea') + 34)
  const glyphOf = characterMap(font)
  return Object.fromEntries(
    Array.from(new Set(letters)).map((letter) => [
      letter,
      font.readUInt16BE(metrics + 4 * Math.min(glyphOf(letter.codePointAt(0)), count - 1)) / em,
    ]),
  )
}

const unitsPerEm = (font) => font.readUInt16BE(table(font, 'head') + 18)

function table(font, tag) {
  const count = font.readUInt16BE(4)
  for (let k = 0; k < count; k += 1) {
    const record = 12 + 16 * k
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`the font has no table ${tag}`)
}

/** The Unicode subtable of format 4 (OpenType, cmap). */
function characterMap(font) {
  const start = table(font, 'cmap')
  const count = font.readUInt16BE(start + 2)
  const subtables = Array.from({ length: count }, (_, k) => start + font.readUInt32BE(start + 4 + 8 * k + 4))
  const at = subtables.find((subtable) => font.readUInt16BE(subtable) === 4)
  if (at === undefined) throw new Error('the font has no character map of format 4')
  const doubled = font.readUInt16BE(at + 6)
  return (code) => {
    for (let k = 0; k < doubled; k += 2) {
      if (font.readUInt16BE(at + 14 + k) < code) continue
      const first = font.readUInt16BE(at + 16 + doubled + k)
      if (first > code) return 0
      const delta = font.readUInt16BE(at + 16 + 2 * doubled + k)
      const offsetAt = at + 16 + 3 * doubled + k
      const offset = font.readUInt16BE(offsetAt)
      if (offset === 0) return (code + delta) % 65536
      const glyph = font.readUInt16BE(offsetAt + offset + 2 * (code - first))
      return glyph === 0 ? 0 : (glyph + delta) % 65536
    }
    return 0
  }
}
