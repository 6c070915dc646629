import { z } from 'zod'
import { Key, LocalizedText, origin } from '../hubs/content/shapes/index.ts'

/** Who treats political cases: the council and its committees. Bodies of local democracy are a slice of their own. */
export const Organ = z.strictObject({ slug: Key.max(40), name: LocalizedText(120), ...origin })
export type OrganItem = z.infer<typeof Organ>
