import { z } from 'zod'
import { isoWithOffset, type Instant } from '../time/index.ts'

/** A point of time twice: as an instant for programs, and as the clock on the wall shows it. */
export const Moment = z
  .object({
    at: z.iso.datetime({ offset: true }).meta({ description: 'Tidspunkt med avstand til UTC, 2020-01-02T10:00:00+01:00' }),
    local: z.string().meta({ description: 'Norsk veggklokke, 2020-01-02T10:00' }),
  })
  .meta({ description: 'Et tidspunkt' })

export function moment(instant: Instant): z.input<typeof Moment> {
  const at = isoWithOffset(instant)
  return { at, local: at.slice(0, 16) }
}

/** Null where it is not known. */
export const momentOf = (at: Date | null): z.input<typeof Moment> | null => (at === null ? null : moment(at.getTime()))
