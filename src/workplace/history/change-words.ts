import { activityKind, needKind } from '../../activities/index.ts'
import { fromRecord, type Change } from '../../hubs/edit/index.ts'
import { asRecord, asString } from '../form/localized-value.ts'
import { textIn } from '../form/words.ts'
import { blockKind, loanKind } from '../../resources/index.ts'
import { hoursTitle } from '../rooms/hours-facts.ts'
import { periodTitle } from '../hours/period-words.ts'
import { nounOf } from '../nouns/index.ts'
import type { Work } from '../work.ts'
import { LANGUAGE_NAMES, PAGE_LANGUAGES, clockTime, longDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'

/** «La til stenging: Juleferie», «Angret: Endret åpningstider for huset» */
export function changeTitle(change: Change, work: Work): string {
  const { history: t } = work.t
  const said = plainTitle(change, work)
  return change.undoes === null ? said : t.undid(said)
}

function plainTitle({ kind, key, before, after }: Change, work: Work): string {
  const { history: t } = work.t
  if (kind === 'translation') {
    const language = LANGUAGE_NAMES[PAGE_LANGUAGES.find((one) => one === key) ?? 'nb']
    return after === null ? t.withdrew(language) : t.approved(language)
  }
  const item = asRecord((fromRecord(after) ?? fromRecord(before))?.item)
  const what = t.of(kindName(kind, work), itemTitle(kind, item, work))
  if (kind === 'hub' && before === null) return t.hubAdded(hubName(item))
  if (kind === 'hub' && after === null) return t.hubRemoved(hubName(item))
  return before === null ? t.added(what) : after === null ? t.removed(what) : t.changed(what)
}

export function kindName(kind: string, { t }: Work): string {
  if (kind === activityKind.name) return t.activities.one
  if (kind === needKind.name) return t.volunteers.one
  if (kind === blockKind.name) return t.roomDay.oneBlock
  if (kind === loanKind.name) return t.roomDay.oneLoan
  const nouns: Readonly<Record<string, unknown>> = t.nouns
  return asString(asRecord(nouns[kind])['one']) ?? nounOf(kind)?.texts(t).one ?? kind
}

export function itemTitle(kind: string, item: Readonly<Record<string, unknown>>, work: Work): string {
  if (kind === 'opening_period') return periodTitle(item, work)
  if (kind === 'hub') return hubName(item)
  if (kind === activityKind.name || kind === needKind.name) return textIn(item['title'], work)
  if (kind === blockKind.name || kind === loanKind.name) return hoursTitle(item, work)
  return nounOf(kind)?.title(item, work) ?? asString(item['key']) ?? ''
}

/** The last name given. */
function hubName(item: Readonly<Record<string, unknown>>): string {
  const names: readonly unknown[] = Array.isArray(item['names']) ? item['names'] : []
  return asString(asRecord(names.at(-1))['name']) ?? asString(item['slug']) ?? ''
}

/** «16. januar 2020 klokka 11.20» */
export function whenWords(at: Date, { t, lang }: Work): string {
  const { day, minutes } = instantToWall(at.getTime())
  return t.history.at(longDate(day, lang), clockTime(minutes, lang))
}
