import type { TownPicture } from '../../hubs/index.ts'
import { askedOf, type AskedFor, type Choices } from '../activities/asked.ts'
import type { Moment } from '../as-of.ts'
import { understand } from './understand.ts'

interface Reader {
  picture: TownPicture
  municipality: string
  moment: Moment
}

/** What a line of search asks of the programme; null when no word of it asks for anything there. */
export function readLine(line: string, { picture, municipality, moment }: Reader): AskedFor | null {
  const read = understand(line, namedHubs(picture, municipality))
  if (read === null) return null
  const choices: Choices = { ...read.choices, ...(read.rest === '' ? {} : { q: read.rest }) }
  return askedOf(moment, choices)
}

/** The hub that is called as the municipality is no hub to ask for: «gratis i Asker» is of all of Asker. */
const namedHubs = ({ hubs }: TownPicture, municipality: string) =>
  hubs
    .filter(({ hub }) => !municipality.toLowerCase().startsWith(hub.short.toLowerCase()))
    .map(({ hub }) => ({ slug: hub.slug, names: [hub.short, hub.slug] }))
