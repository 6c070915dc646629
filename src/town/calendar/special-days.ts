import { dayWords, paths, shownDays, type HubPicture, type OwnersHours, type ShownDay } from '../../hubs/index.ts'
import { versionOf } from '../../platform/cache/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'
import type { CalendarAsked, CalendarLine, CalendarSource } from './calendar-line.ts'
import { followedSlugs } from './followed.ts'

/** Days on which the followed houses, and those who are followed, are closed or open otherwise than the week says. */
export const followedDays: CalendarSource = async (asked) => {
  const { houses, providers } = await followedSlugs(asked, 'hours')
  const lines = asked.picture.hubs.map(async (hub) => {
    const owners = ownersAt(hub, { houses, providers })
    const sequence = owners.length === 0 ? 0 : await versionOf(asked.db, `hub:${hub.hub.slug}`)
    return owners.flatMap((owner) => linesOf(owner, { ...asked, hub, sequence }))
  })
  return (await Promise.all(lines)).flat()
}

interface Owner {
  /** Ends in the ids: `huset`, or who it is. */
  id: string
  name: string
  hours: OwnersHours
  isSensitive?: boolean
}

function ownersAt(hub: HubPicture, { houses, providers }: { houses: readonly string[]; providers: readonly string[] }): Owner[] {
  const met = hub.presences.filter(({ provider }) => providers.includes(provider.slug))
  return [
    ...(houses.includes(hub.hub.slug) ? [{ id: 'huset', name: hub.hub.name, hours: hub.house }] : []),
    ...met.map(({ provider, hours }) => {
      const { slug: id, sensitive: isSensitive } = provider
      return { id, name: `${provider.name}, ${hub.hub.short}`, hours, isSensitive }
    }),
  ]
}

interface Where extends CalendarAsked {
  hub: HubPicture
  /** Rises with every change at the hub. */
  sequence: number
}

function linesOf(owner: Owner, where: Where): CalendarLine[] {
  const days = shownDays(owner.hours, where.span.from, where.span.to)
  return [...closures(owner, days, where), ...days.filter((day) => isSpecial(owner.hours, day)).map((day) => lineOf(owner, day, { where }))]
}

/** Each closure is one line, from its first day, with an id that holds while its days are moved. */
function closures(owner: Owner, days: readonly ShownDay[], where: Where): CalendarLine[] {
  const { announced, example } = owner.hours
  const known = [...announced.rules.closures, ...(example?.rules.closures ?? [])]
  const once = [...new Map(known.map((closure) => [closure.to, closure])).values()]
  return once.flatMap(({ key, from, to }) => {
    const [first] = days.filter(({ hours: { because } }) => because?.kind === 'closure' && because.to === to)
    if (first === undefined) return []
    return lineOf(owner, first, {
      where,
      id: `stengt-${key}`,
      when: { from: from < where.span.from ? from : first.hours.day, through: to },
    })
  })
}

/** A red day that closes, and a day with an exception of its own. Closures have their own lines. */
function isSpecial({ announced, example }: OwnersHours, { hours, example: isExample }: ShownDay): boolean {
  if (hours.state === 'not_announced' || hours.because?.kind === 'closure') return false
  if (hours.because !== null) return hours.because.kind !== 'weekly'
  const { periods } = isExample && example !== null ? example.rules : announced.rules
  return periods.some((one) => one.override && (one.from ?? hours.day) <= hours.day && hours.day <= (one.to ?? hours.day))
}

interface Drawn {
  where: Where
  id?: string
  when?: { from: Day; through: Day }
}

function lineOf(owner: Owner, { hours, example }: ShownDay, { where, id = hours.day, when }: Drawn): CalendarLine {
  const { ui, hub, host, sequence } = where
  const isMarked = example ? [`(${townTexts(ui.lang).example})`] : []
  return {
    uid: `${example ? 'eksempel-' : ''}${hub.hub.slug}-${owner.id}-${id}@${host}`,
    sequence,
    summary: [`${owner.name}: ${dayWords(hours, ui.lang)}`, ...isMarked].join(' '),
    when: when ?? { from: hours.day, through: hours.day },
    ...(hours.state === 'open' && hours.title !== null ? { description: show(hours.title, ui.lang).text } : {}),
    location: hub.hub.name,
    url: ui.publicUrl + ui.href(paths.hours(hub.hub.slug)),
    isSensitive: owner.isSensitive === true,
  }
}
