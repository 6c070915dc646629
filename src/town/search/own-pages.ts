import { activityPaths, proposalPaths } from '../../activities/index.ts'
import { volunteerPaths } from '../../activities/volunteer/index.ts'
import { servicePaths } from '../../appointments/index.ts'
import { bodyPaths } from '../../bodies/index.ts'
import { casePaths } from '../../cases/index.ts'
import { paths } from '../../hubs/index.ts'
import { bodyMeetingPaths } from '../../meetings/index.ts'
import { receiptPaths, residentPaths } from '../../people/index.ts'
import { LANGUAGES } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { clearSearch, putSearchEntries, type SearchEntry } from '../../platform/search/index.ts'
import { suggestionPaths } from '../../suggestions/index.ts'
import { actPaths } from '../act/paths.ts'
import { askedPaths } from '../asked/paths.ts'
import { openDataPaths } from '../open-data/paths.ts'
import { OWN_PAGES, ownPageTexts, type OwnPage } from './own-page-texts.ts'

const KIND = 'own_page'

const PATHS: Readonly<Record<OwnPage, string>> = {
  activities: activityPaths.list,
  propose: proposalPaths.propose,
  proposals: proposalPaths.list,
  volunteer: volunteerPaths.list,
  appointments: servicePaths.list,
  suggestions: suggestionPaths.list,
  voice: suggestionPaths.voice,
  asked: askedPaths.all,
  democracy: bodyPaths.democracy,
  bodies: bodyPaths.list,
  meetings: bodyMeetingPaths.list,
  cases: casePaths.list,
  hearings: casePaths.hearings,
  hubs: paths.hubs,
  map: paths.map,
  find: paths.find,
  about: paths.about,
  news: paths.news,
  follow: actPaths.followMany,
  receipt: receiptPaths.lookup,
  mine: residentPaths.mine,
  accessibility: paths.accessibility,
  privacy: paths.privacy,
  cookies: paths.cookies,
  openData: openDataPaths.page,
}

/**
 * Puts the program's own pages where people search: «personvern», «kvittering», «si min mening». They come with the program and not with
 * the content, so they are put there again whenever it starts.
 */
export async function indexOwnPages(db: Db): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await clearSearch(tx, { kinds: [KIND] })
    await putSearchEntries(tx, LANGUAGES.flatMap(entriesIn))
  })
}

function entriesIn(lang: (typeof LANGUAGES)[number]): SearchEntry[] {
  const texts = ownPageTexts(lang)
  return OWN_PAGES.map((ref) => {
    const { title, summary, words } = texts[ref]
    const always = { hub: null, layer: 'fact', validFrom: null, validTo: null, weight: 1 } as const
    return { kind: KIND, ref, lang, title, summary, body: words, path: PATHS[ref], ...always }
  })
}
