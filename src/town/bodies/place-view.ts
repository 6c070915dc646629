import { bodiesOnDay, type BodyOnDay } from '../../bodies/index.ts'
import {
  bodiesAsked,
  casesOnDay,
  hearingsOnDay,
  referralsOnDay,
  statementsOnDay,
  type CaseOnDay,
  type HearingOnDay,
  type ReferralOnDay,
  type StatementOnDay,
} from '../../cases/index.ts'
import type { ChainNames } from '../../chain/index.ts'
import type { HubOnDay } from '../../hubs/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { countAsked, type Tally } from '../../suggestions/index.ts'
import type { Moment } from '../as-of.ts'
import { chainNames } from '../suggestions/chain-names.ts'
import { mostSaidHere, type SaidHere } from '../suggestions/most-said.ts'

/** What a body said to a hearing about the place. */
export interface SaidToHearing {
  hearing: HearingOnDay
  body: BodyOnDay
  statement: StatementOnDay
}

export interface PlaceView {
  /** What people think; null on a page of another day. */
  said: { said: SaidHere; names: ChainNames; tally: Tally | null } | null
  /** The last first. */
  statements: readonly SaidToHearing[]
  /** What bodies sent that somebody from the place had said. */
  referrals: readonly ReferralOnDay[]
  cases: readonly CaseOnDay[]
}

interface Asked {
  place: { slug: string; hub: string }
  moment: Moment
  hubs: readonly HubOnDay[]
  lang: Language
}

/** All that a councillor asks of a place: what people stand behind, what their body said, and what the municipality answered. */
export async function placeView(db: Db, { place, moment, hubs, lang }: Asked): Promise<PlaceView> {
  const { known, today, live } = moment
  const [bodies, hearings, statements, referrals, cases, said, names, tallies] = await Promise.all([
    bodiesOnDay(db, known),
    hearingsOnDay(db, known),
    statementsOnDay(db, known),
    referralsOnDay(db, known),
    casesOnDay(db, known),
    mostSaidHere(db, { places: [place.slug], today }),
    chainNames(db, { hubs, today, lang }),
    live ? countAsked(db, today) : [],
  ])
  const about = hearings.filter(({ places }) => places.includes(place.slug))
  const tally = tallies.find((one) => one.hub === place.hub && one.place === place.slug) ?? null
  return {
    said: live ? { said, names, tally } : null,
    statements: about.flatMap((hearing) => saidTo(hearing, { bodies, statements })).toReversed(),
    referrals: referrals.filter(({ suggestions }) => suggestions.some((number) => said.numbers.has(Number(number)))),
    cases: cases.filter(({ places }) => places.some(({ slug }) => slug === place.slug)),
  }
}

function saidTo(
  hearing: HearingOnDay,
  { bodies, statements }: { bodies: readonly BodyOnDay[]; statements: readonly StatementOnDay[] },
): SaidToHearing[] {
  return bodiesAsked(bodies, hearing).flatMap((body) => {
    const statement = statements.find((one) => one.hearing === hearing.key && one.bodySlug === body.slug)
    return statement === undefined ? [] : [{ hearing, body, statement }]
  })
}
