import { ExampleMark } from '../../design/index.ts'
import {
  dayWords,
  detailsOnDay,
  hubTexts,
  nowWords,
  shownReading,
  townPicture,
  type HubPicture,
  type OwnersHours,
  type TownPicture,
} from '../../hubs/index.ts'
import { missingAt, type Missing } from '../../hubs/edit/index.ts'
import type { Context } from 'hono'
import type { Env } from '../../platform/http/context.ts'
import type { Work } from '../work.ts'

/** A hub now, and what is missing there. */
export interface HubState {
  picture: HubPicture
  missing: Missing
}

export async function hubStates(
  c: Context<Env>,
  work: Work,
  slugs: 'every' | readonly string[],
): Promise<{ states: HubState[]; town: TownPicture }> {
  const { db } = c.get('deps')
  const town = await townPicture(db, { day: work.today, at: work.now, live: true })
  const own = town.hubs.filter(({ hub }) => slugs === 'every' || slugs.includes(hub.slug))
  const states = await Promise.all(
    own.map(async (picture) => ({
      picture,
      missing: missingAt(picture, (await detailsOnDay(db, picture.hub.id, { day: work.today })).facilities, work.today),
    })),
  )
  return { states, town }
}

/** «Åpent til 15», with the mark when that is only an example. */
export function NowWords({ work, picture }: { work: Work; picture: HubPicture }) {
  const { lang, today } = work
  if (picture.hub.status !== 'open') return <>{hubTexts(lang).status[picture.hub.status]}</>
  return <Shown work={work} hours={picture.house} words={(reading) => nowWords(reading.now, today, lang)} />
}

/** Who is in service today and their hours. */
export function WhoIsHere({ work, picture }: { work: Work; picture: HubPicture }) {
  const here = picture.presences.filter(({ state }) => state === 'in_service')
  if (here.length === 0) return <>{work.t.desk.nobody}</>
  return (
    <>
      {here.map(({ provider, hours }) => (
        <span class="line">
          {provider.name}, <Shown work={work} hours={hours} words={(reading) => dayWords(reading.today, work.lang).toLowerCase()} />
        </span>
      ))}
    </>
  )
}

type Reading = ReturnType<typeof shownReading>['reading']

export function Shown({ work, hours, words }: { work: Work; hours: OwnersHours; words: (reading: Reading) => string }) {
  const { reading, example } = shownReading(hours)
  return (
    <>
      {words(reading)}
      {example ? <ExampleMark ui={work.ui} /> : null}
    </>
  )
}
