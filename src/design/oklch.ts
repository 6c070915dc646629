import type { Hex } from './contrast.ts'

/** OKLCH (Björn Ottosson, 2020): equal steps look equal. Hue in degrees. */
export interface Oklch {
  lightness: number
  chroma: number
  hue: number
}

/** Chroma is lowered until the colour exists on a screen. */
export function fromOklch({ lightness, chroma, hue }: Oklch): Hex {
  for (let c = chroma; c > 0; c -= 0.005) {
    const rgb = toRgb(lightness, c, hue)
    if (rgb.every((channel) => channel >= -0.0005 && channel <= 1.0005)) return hex(rgb)
  }
  return hex(toRgb(lightness, 0, hue))
}

export function hueOf(colour: Hex): number {
  const { a, b } = toOklab(colour)
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
}

export function chromaOf(colour: Hex): number {
  const { a, b } = toOklab(colour)
  return Math.hypot(a, b)
}

function toRgb(lightness: number, chroma: number, hue: number): [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

function toOklab(colour: Hex): { a: number; b: number } {
  const [r, g, b] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  const [red, green, blue] = [r ?? 0, g ?? 0, b ?? 0]
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return {
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  }
}

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
const gamma = (channel: number) => (channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055)

function hex(rgb: readonly number[]): Hex {
  const pair = (channel: number) =>
    Math.round(Math.min(1, Math.max(0, gamma(channel))) * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${rgb.map(pair).join('')}`
}
