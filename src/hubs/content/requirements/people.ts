import { unmetIf, type Among, type Told, type Unmet } from './requirement.ts'
import { endsEarly, meet } from './validity.ts'

/** Of everybody who can be rung up. */
export const ofPhone = ({ phone }: Told): Unmet[] => unmetIf(typeof phone === 'string' && !isPhone(phone), 'no_phone', 'phone')

/** In any usual form: «66 70 00 00», «+47 66 70 00 00», «02800», «116 117». Three digits are the emergency services'. */
const isPhone = (text: string) => /^\+?[\d ()/.-]+$/.test(text) && FIVE_TO_FIFTEEN.test(text.replaceAll(/\D/g, ''))
const FIVE_TO_FIFTEEN = /^\d{5,15}$/

/** Names end up on walls, posters and addresses. */
export function ofNames({ names }: Told): Unmet[] {
  const list: unknown[] = Array.isArray(names) ? names : []
  return list.flatMap((name, index) =>
    Object.entries(name ?? {}).flatMap(([field, text]) =>
      unmetIf(
        (field === 'name' || field === 'short') && typeof text === 'string' && !SIGNS_OF_NAMES.test(text),
        'odd_signs',
        'names',
        index,
        field,
      ),
    ),
  )
}

const SIGNS_OF_NAMES = /^[\p{L}\p{M}\p{N} .,:;'’"«»&+()/–-]+$/u

/** Twice in the lists is once too many. */
export function ofPresence(item: Told, { rivals }: Among): Unmet[] {
  const again = rivals.some((one) => one.item['provider'] === item['provider'] && meet(one.item, item))
  return [...unmetIf(item['provider'] !== undefined && again, 'met_twice', 'provider'), ...endsEarly(item), ...ofPhone(item)]
}
