import { OpeningPeriod } from '../content/shapes.ts'
import type { OpeningPeriodItem } from '../items/index.ts'

/** Opening hours out of the history or a form; null when they are not of the shape. */
export const asPeriod = (item: unknown): OpeningPeriodItem | null => OpeningPeriod.safeParse(item).data ?? null
