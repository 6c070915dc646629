/** A colour as `#rrggbb`. */
export type Hex = string

/** Relative luminance of WCAG 2. */
export function luminance(colour: Hex): number {
  const [r, g, b] = channels(colour)
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** Contrast ratio of WCAG 2, 1 to 21. The order of the two does not matter. */
export function contrast(one: Hex, other: Hex): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function channels(colour: Hex): [number, number, number] {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  if (!match) throw new RangeError(`«${colour}» is not a colour (#rrggbb)`)
  return [parse(match[1]), parse(match[2]), parse(match[3])]
}

const parse = (pair: string | undefined) => Number.parseInt(pair ?? '', 16) / 255

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
