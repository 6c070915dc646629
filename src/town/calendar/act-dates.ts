import { municipality, townPicture } from '../../hubs/index.ts'
import type { ActDates } from '../../messages/index.ts'
import type { Act } from '../../people/index.ts'
import { calendarMessage } from '../../platform/feeds/index.ts'
import { catalogueLanguage, inLanguage } from '../../platform/i18n/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { worded, type CalendarLine } from './calendar-line.ts'
import { sourcesOf } from './sources.ts'
import { calendarWords } from './texts.ts'

const AHEAD = 183

/** Whoever follows is told of each thing, and has the feed for the rest; who waits in a queue has no date yet. */
const isTold = ({ kind }: { kind: string }) => kind !== 'follow'

/** The dates of an act for a mail, under the ids they have in every calendar. One is asked for or called off; several are published. */
export const actDates: ActDates =
  ({ config, clock }) =>
  async (tx, { act, to, at }) => {
    const sources = isTold(act) ? sourcesOf(act) : null
    if (sources === null) return null
    const today = clock.today()
    const { language } = act.person
    const lang = catalogueLanguage(language)
    const [picture, owner] = await Promise.all([townPicture(tx, { day: today, at: clock.now(), live: true }), municipality(tx)])
    const ui = {
      page: language,
      lang,
      href: (path: string) => inLanguage(language, path),
      publicUrl: config.publicUrl,
      municipality: owner?.name ?? '',
    }
    const span = { from: today, to: addDays(today, AHEAD) }
    const asked = { db: tx, ui, act, picture, span, host: new URL(config.publicUrl).hostname }
    const lines = (await Promise.all(sources.map((source) => source(asked)))).flat().filter(({ isTentative }) => isTentative !== true)
    if (lines.length === 0) return null
    const events = lines.map((line) => worded(turned(line, act), { act, something: calendarWords(act, lang).something }))
    const method = methodOf(events)
    return { method, content: calendarMessage({ method, organizer: mailbox(config.mailFrom), attendee: to, madeAt: at, events }) }
  }

/** Called off and taken up again, each time under a higher number than what the calendar has. */
const turned = (line: CalendarLine, { cancelledAt, turns }: Pick<Act, 'cancelledAt' | 'turns'>): CalendarLine => ({
  ...line,
  sequence: line.sequence + turns,
  ...(cancelledAt === null ? {} : { isCancelled: true }),
})

function methodOf(events: readonly Pick<CalendarLine, 'isCancelled'>[]): 'REQUEST' | 'CANCEL' | 'PUBLISH' {
  if (events.length > 1) return 'PUBLISH'
  return events.every(({ isCancelled }) => isCancelled === true) ? 'CANCEL' : 'REQUEST'
}

/** «Innbyggertorg <torg@example.no>» is the address in it. */
const mailbox = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from
