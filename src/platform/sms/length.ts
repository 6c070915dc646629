export interface SmsLength {
  encoding: 'gsm-7' | 'ucs-2'
  /** Septets or UTF-16 units; some signs (`€`, `{`) take two septets. */
  units: number
  segments: number
}

// 3GPP TS 23.038: what an SMS holds in seven bits; the second alphabet costs an escape sign.
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const EXTENDED = new Set('\f^{}\\[~]|€')

const ALONE = { 'gsm-7': 160, 'ucs-2': 70 }
// A long text is cut, and each piece says which it is.
const PIECE = { 'gsm-7': 153, 'ucs-2': 67 }

/** How long a text is on the air, and how many messages it costs. A sign of two units is never cut in two. */
export function smsLength(text: string): SmsLength {
  const signs = Array.from(text)
  const encoding = signs.every((sign) => BASIC.has(sign) || EXTENDED.has(sign)) ? 'gsm-7' : 'ucs-2'
  const sizes = signs.map((sign) => (encoding === 'ucs-2' ? sign.length : EXTENDED.has(sign) ? 2 : 1))
  const units = sizes.reduce((sum, size) => sum + size, 0)
  return { encoding, units, segments: units <= ALONE[encoding] ? 1 : pieces(sizes, PIECE[encoding]) }
}

function pieces(sizes: readonly number[], room: number): number {
  let [count, used] = [1, 0]
  for (const size of sizes) {
    if (used + size > room) [count, used] = [count + 1, 0]
    used += size
  }
  return count
}
