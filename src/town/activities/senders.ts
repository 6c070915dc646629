import type { Ui } from '../../design/index.ts'
import type { TownPicture } from '../../hubs/index.ts'
import { townTexts } from '../texts.ts'

interface Sent {
  organisers: readonly string[]
  /** The name of who does it where that is no provider here. */
  sender: string | null
  senderIsBusiness?: boolean
  commercial?: boolean
}

type Asking = readonly [Sent, Pick<TownPicture, 'providers'>, Pick<Ui, 'municipality' | 'lang'>]

/** Who stands behind it, by the names of the day, and business life marked as such, commercial where those who come pay; where nobody else does, the municipality. */
export const senderNames = (...asking: Asking): string[] =>
  sendersOf(...asking).map(({ name, isBusiness }) => {
    const t = townTexts(asking[2].lang).activities
    return !isBusiness ? name : asking[0].commercial === true ? t.commercial(name) : t.business(name)
  })

/** The names alone, for what reads them as names. */
export const plainSenderNames = (...asking: Asking): string[] => sendersOf(...asking).map(({ name }) => name)

function sendersOf(...[{ organisers, sender, senderIsBusiness = false }, { providers }, ui]: Asking) {
  const known = organisers.flatMap((slug) => providers.find((provider) => provider.slug === slug) ?? [])
  const all = known.map(({ name, kind }) => ({ name, isBusiness: kind === 'business' }))
  if (sender !== null) return [...all, { name: sender, isBusiness: senderIsBusiness }]
  return all.length === 0 ? [{ name: townTexts(ui.lang).municipality(ui.municipality), isBusiness: false }] : all
}
