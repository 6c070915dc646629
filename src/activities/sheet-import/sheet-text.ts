/** How a workbook begins, and not a table of text. */
const ZIP = 'PK\u0003\u0004'

/** What Windows-1252 has where Latin 1 has nothing to see, from 0x80 on: some Node reads the one as the other. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * The text of a CSV file as spreadsheets write it: UTF-8, the UTF-16 of «Unicode text», or the Windows-1252 that Excel writes in Norway.
 * Null for a workbook and for what is no text at all.
 */
export function sheetText(bytes: Uint8Array): string | null {
  const text = decoded(bytes)
  return text.startsWith(ZIP) || text.includes('\0') ? null : text
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return Buffer.from(bytes)
      .toString('latin1')
      .replaceAll(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign)
  }
}
