/** One line of the table. */
export interface Figure {
  what: string
  /** Measured as a multiple of the yardstick; null where there is no yardstick. */
  ratio: number | null
  measured: string
  yardstick: string
  /** What quality.md asks for, as it is written there; empty when it asks for nothing. */
  reach: string
  /** Null: nothing is asked for, or it could not be measured here. */
  reached: boolean | null
  /** The bare numbers behind it, by name with unit. */
  values: Record<string, number>
}

type Given = Pick<Figure, 'what' | 'measured'> & Partial<Figure>

export function figure(given: Given): Figure {
  return { ratio: null, yardstick: '', reach: '', reached: null, values: {}, ...given }
}

/** Said instead of a figure, so that nothing is left out in silence. */
export const notMeasured = (what: string, why: string): Figure => figure({ what, measured: `not measured: ${firstLine(why)}` })

const firstLine = (text: string) => (text.split('\n')[0] ?? '').slice(0, 120)
