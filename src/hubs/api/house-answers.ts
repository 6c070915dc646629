import type { z } from 'zod'
import type { HubPicture, TownPicture } from '../picture.ts'
import type { HubDetails, Offer } from '../queries/details-on-day.ts'
import type { Municipality } from '../queries/municipality-on-day.ts'
import type { Milestone } from '../queries/milestones.ts'
import { hubAnswer, milestoneAnswer } from './answers.ts'
import type { HubDetailAnswer, MunicipalityAnswer } from './house-shapes.ts'

interface Detailed {
  hub: HubPicture
  picture: TownPicture
  details: HubDetails
  offers: readonly Offer[]
}

/** A hub with all that its page tells. Offers are those of the providers in service there. */
export function hubDetailAnswer({ hub, picture, details, offers }: Detailed, site: string): z.input<typeof HubDetailAnswer> {
  const present = new Set(hub.presences.filter((one) => one.state === 'in_service').map((one) => one.provider.id))
  const own = offers.filter((offer) => present.has(offer.providerId) && (offer.hubId === null || offer.hubId === hub.hub.id))
  const slugOf = (id: number) => picture.providers.find((provider) => provider.id === id)?.slug ?? ''
  return {
    ...hubAnswer(hub, site),
    names: details.names.map(({ name, short, validFrom, validTo }) => ({ name, short, from: validFrom, to: validTo })),
    facilities: [...details.facilities],
    rooms: [...details.rooms],
    offers: own.map(({ providerId, title, body, how, layer }) => ({ provider: slugOf(providerId), title, body, how, layer })),
    predecessors: [...details.predecessors],
  }
}

interface Whole {
  municipality: Municipality
  former: string[]
  milestones: readonly Milestone[]
}

export function municipalityAnswer({ municipality, former, milestones }: Whole): z.input<typeof MunicipalityAnswer> {
  const { name, mergedOn, phone, email, accessibilityStatement } = municipality
  return {
    name,
    mergedOn,
    phone,
    email,
    accessibilityStatement,
    privacyOfficer: privacyOfficer(municipality),
    formerMunicipalities: former,
    milestones: milestones.map(milestoneAnswer),
  }
}

function privacyOfficer({ privacyName: name, privacyEmail: email, privacyPhone: phone, privacyPostal: postal }: Municipality) {
  return [name, email, phone, postal].every((one) => one === null) ? null : { name, email, phone, postal }
}
