import { activityPaths } from '../../activities/index.ts'
import { bodiesOnDay } from '../../bodies/index.ts'
import { casePaths, organsOnDay, referralPaths } from '../../cases/index.ts'
import type { ChainNames, Holder, Thing } from '../../chain/index.ts'
import { bodyMeetingPaths } from '../../meetings/index.ts'
import { paths, providersOnDay, type HubOnDay } from '../../hubs/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { suggestionPaths } from '../../suggestions/index.ts'
import { suggestionPageTexts } from './texts.ts'

interface Asked {
  hubs: readonly HubOnDay[]
  today: Day
  lang: Language
}

/** How holders are called, and where what a suggestion leads to has its page. A holder that is no more is called by its key. */
export async function chainNames(db: Db, { hubs, today, lang }: Asked): Promise<ChainNames> {
  const [providers, bodies, organs] = await Promise.all([providersOnDay(db, today), bodiesOnDay(db, today), organsOnDay(db, today)])
  const named = new Map<string, string>([
    ...hubs.map(({ slug, name }) => [`hub ${slug}`, name] as const),
    ...providers.map(({ slug, name }) => [`provider ${slug}`, name] as const),
    ...[...organs, ...bodies].map(({ slug, name }) => [`body ${slug}`, show(name, lang).text] as const),
  ])
  return {
    holder: ({ kind, key }: Holder) =>
      kind === 'administration' ? suggestionPageTexts(lang).administration : (named.get(`${kind} ${key}`) ?? key),
    href: ({ kind, key }: Thing) => PAGES.get(kind)?.(key) ?? null,
  }
}

/** What a body has sent to the politicians, and what came of it there, stand on one page. */
const sent = (key: string) => (/^[a-z0-9-]+\/sendt\/\d+$/.test(key) ? referralPaths.ofRef(key) : null)

/** `tofte/sal` */
function room(key: string): string | null {
  const [, hub, of] = /^([a-z0-9-]+)\/(.+)$/.exec(key) ?? []
  return hub === undefined || of === undefined ? null : `${paths.rooms(hub)}#${of}`
}

const PAGES = new Map<Thing['kind'], (key: string) => string | null>([
  ['activity', activityPaths.activity],
  ['suggestion', suggestionPaths.suggestion],
  ['agenda_item', bodyMeetingPaths.ofItem],
  ['case', casePaths.ofRef],
  ['statement', sent],
  ['answer', sent],
  ['measure', sent],
  ['room', room],
])
