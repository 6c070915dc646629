import { hubScope, providerScope, type Act, type ActKind, type ActWords } from '../../people/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import type { Tx } from '../../platform/database/index.ts'
import { catalogueLanguage } from '../../platform/i18n/index.ts'
import { startOfDay, type TownClock } from '../../platform/time/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { hostMessageTexts } from '../host-message/texts.ts'
import { activityPaths } from '../paths.ts'
import { clockWords } from '../session-words.ts'
import { isSensitiveActivity } from '../sensitive.ts'
import { endSignUp } from './end-sign-up.ts'
import { signUpOfAct, type FoundSignUp } from './find-sign-up.ts'
import { CALENDAR_PAGE, OFFER_PAGE, signUpPaths } from './paths.ts'
import { lockList } from './seat-list.ts'
import { mayReturn, returnToList } from './return-to-list.ts'
import { settleList } from './settle-list.ts'
import { nextArrival } from './sign-up.ts'
import { standingSignUp } from './standing-sign-up.ts'
import { beginsAt, cancelUntil } from './sign-up-state.ts'
import { dayWords, momentWords, whenWords } from './sign-up-words.ts'
import { signUpSaid, signUpTexts } from './texts.ts'

/** What a sign-up means on a receipt: a place, a number in the queue or an offer, and until when it can be called off. */
export const signUpKind = (clock: Pick<TownClock, 'now'>): ActKind => ({
  name: 'sign-up',
  async describe(db, act, language) {
    const found = await signUpOfAct(db, act.id, clock.now())
    if (found === null) return gone(act)
    const words = wordsOf(asTold(act, found), catalogueLanguage(language), clock.now())
    return { ...words, isSensitive: await isSensitiveActivity(db, found.key) }
  },
  cancel: (tx, act, at) => endSignUp(tx, { actId: act.id, because: 'cancelled', at }),
  takeUp: (tx, act, at) => returnToList(tx, { actId: act.id, at }),
  async mayCancel(db, act, at) {
    const found = await signUpOfAct(db, act.id, at)
    return found === null || canCancel(found, at) ? null : signUpSaid((t) => t.faults.tooLate)
  },
  /** The address is proven: the place that was kept is theirs, or what was held back comes last in the queue. */
  async confirm(tx, act, at) {
    const row = await listOf(tx, act)
    const list = row && (await lockList(tx, row))
    if (!row || !list) return
    if ((await standingSignUp(tx, row.id)) !== null) return endSignUp(tx, { actId: act.id, because: 'double', at })
    const isLate = row.arrived === null || row.endedBecause === 'unproven'
    const back = isLate ? { arrived: await nextArrival(tx), endedAt: null, endedBecause: null } : {}
    await tx
      .updateTable('signUp')
      .set({ heldUntil: null, ...back })
      .where('id', '=', row.id)
      .execute()
    await settleList(tx, list, { at, newId: isLate ? row.id : null })
  },
  async suspend(tx, act) {
    const row = await listOf(tx, act)
    if (!row) return
    if (row.endedAt !== null)
      throw new Fault(
        'conflict',
        signUpSaid((t) => t.faults.noSignUp),
      )
    await lockList(tx, row)
    await tx.updateTable('signUp').set({ arrived: null, seated: 0, offered: 0, replyBy: null }).where('id', '=', row.id).execute()
  },
})

const listOf = (tx: Tx, { id }: Pick<Act, 'id'>) =>
  tx
    .selectFrom('signUp')
    .select(['id', 'activityId', 'sessionId', 'arrived', 'endedAt', 'endedBecause'])
    .where('actId', '=', id)
    .executeTakeFirst()

/** Of somebody with protected address not even the children's names: how many they are is left. */
const asTold = ({ person, helper }: Act, found: FoundSignUp): FoundSignUp =>
  person.shielded || helper?.shielded === true ? { ...found, brought: { children: [], answers: [] } } : found

/** Its row went by the rule of keeping; the act goes the same night. */
const gone = ({ kind }: Act): ActWords => ({ heading: kind, done: '', hub: null, facts: [], cancel: null, cancelled: kind, isOver: true })

function canCancel({ seated, rule, dates, isMoved }: FoundSignUp, at: number): boolean {
  const [next] = dates
  // Whoever waits keeps nobody from anything, and whoever was moved said yes to another time.
  return seated === 0 || rule === null || next === undefined || (isMoved ? beginsAt(next) : cancelUntil(rule, next)) > at
}

function wordsOf(found: FoundSignUp, lang: Language, at: number): ActWords {
  const t = signUpTexts(lang).receipt
  const title = show(found.title, lang).text
  const { seated, offered, size, ended, dates } = found
  const isOver = ended !== null || found.isOff || dates.length === 0
  const heading = headingOf(found, lang)
  return {
    heading,
    done:
      ended === 'double'
        ? t.doubleLead
        : found.isOff
          ? t.doneOff
          : ended !== null
            ? t.doneEnded
            : seated > 0
              ? t.doneSeated
              : offered > 0
                ? t.doneOffered
                : t.doneWaiting,
    hub: found.hub,
    facts: factsOf(found, lang, at),
    cancel: isOver || !canCancel(found, at) ? null : seated > 0 ? t.cancel : t.cancelWaiting,
    cancelByStaff: isOver ? null : seated > 0 ? t.cancel : t.cancelWaiting,
    cancelled: t.cancelled(title),
    on: dates[0] === undefined ? null : beginsAt(dates[0]),
    listed: dates[0] === undefined ? null : { clock: clockWords(dates[0], lang), where: whereOf(found, lang), more: dates.length - 1 },
    isOff: ended === null && found.isOff,
    isOver,
    says: ended === null && seated < size && offered === 0 ? heading : null,
    calendar: isOver ? null : { page: CALENDAR_PAGE, text: t.calendar },
    atDoor: isOver || seated === 0 ? [] : listsOf(found, at),
    waits: offered > 0 ? t.answerNow : null,
    change: offered > 0 ? { page: OFFER_PAGE, text: t.answer } : null,
    back: mayReturn(found, at) ? { text: t.back, lead: t.backLead } : null,
    ...(ended === null && !found.isOff ? {} : { onward: { path: activityPaths.activity(found.key), text: t.again } }),
  }
}

/** From the day itself on. */
function listsOf({ hub, key, organisers, dates: [date] }: FoundSignUp, at: number): NonNullable<ActWords['atDoor']> {
  if (date === undefined || startOfDay(date.day) > at) return []
  const list = (place: string) => signUpPaths.list(place, { hub, key }, date.occurrence)
  return [
    { scope: hubScope(hub), list: list('') },
    ...organisers.map((slug) => ({ scope: providerScope(slug), list: list(`tilbyder/${slug}/`) })),
  ]
}

function headingOf({ title: local, ended, isOff, seated, offered, size }: FoundSignUp, lang: Language): string {
  const t = signUpTexts(lang).receipt
  const title = show(local, lang).text
  if (ended === 'unanswered') return t.unanswered(title)
  if (ended === 'unproven') return t.unproven(title)
  if (ended === 'double') return t.double(title)
  if (ended === 'declined') return t.declined(title)
  if (ended === 'cancelled') return t.cancelled(title)
  if (isOff) return t.off(title)
  if (offered > 0) return t.offered(title)
  if (seated === size) return t.seated(title)
  return seated > 0 ? t.partly(title) : t.waiting(title)
}

function factsOf(found: FoundSignUp, lang: Language, at: number): { term: string; text: string }[] {
  const t = signUpTexts(lang).receipt
  const { seated, offered, size, ended, replyBy, number, rule, dates, isMoved } = found
  const waiting = size - seated - offered
  const [next] = dates
  const facts: [string, string | null][] = [
    [t.when, found.isOff ? `${whenWords(found, lang)}. ${t.dateOff}` : whenWords(found, lang)],
    [t.where, whereOf(found, lang)],
    [t.count, size === 1 || found.brought.children.length > 0 ? null : t.counted(size)],
    ...found.messages.map(({ text, sentAt }): [string, string] => [
      hostMessageTexts(lang).onReceipt(dayWords(sentAt.getTime(), lang)),
      text,
    ]),
    ...broughtFacts(found, lang),
    [t.place, ended !== null ? endWords(ended, t) : seated === 0 ? null : waiting > 0 ? t.partOf(seated, waiting) : t.placed(seated)],
    [t.reply, replyBy === null ? null : momentWords(replyBy.getTime(), lang)],
    [t.queue, ended === null && waiting > 0 && number !== null ? `${number}. ${t.queueHint}` : null],
    [
      t.cancelBefore,
      ended !== null || seated === 0 || rule === null || next === undefined || rule.cancelHours === 0 || isMoved
        ? null
        : canCancel(found, at)
          ? momentWords(cancelUntil(rule, next), lang)
          : t.cancelLate,
    ],
  ]
  return facts.flatMap(([term, text]) => (text === null ? [] : [{ term, text }]))
}

const whereOf = ({ room, hubName }: FoundSignUp, lang: Language) => (room === null ? hubName : `${hubName}, ${show(room, lang).text}`)

/** Children by name, and what was asked besides. */
function broughtFacts({ brought, rule }: FoundSignUp, lang: Language): [string, string][] {
  const t = signUpTexts(lang).receipt
  const { children, answers } = brought
  return [
    ...(children.length === 0
      ? []
      : [[t.children, children.map(({ firstName, age }) => t.child(firstName, age)).join(', ')] as [string, string]]),
    ...answers.map(({ question, answer }): [string, string] => {
      const asked = rule?.questions.find(({ key }) => key === question)
      return [asked === undefined ? t.askedBefore : show(asked.text, lang).text, answer]
    }),
  ]
}

const endWords = (ended: string, t: ReturnType<typeof signUpTexts>['receipt']): string | null =>
  ended === 'unanswered' ? t.unansweredLead : ended === 'unproven' ? t.unprovenLead : ended === 'double' ? t.doubleLead : null
