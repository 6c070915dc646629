import type { Context, Handler } from 'hono'
import { ButtonLink, Buttons, ErrorSummary, Notice, PrintButton, type FormError } from '../../design/index.ts'
import {
  findAccount,
  kindOf,
  metKind,
  newReceiptLink,
  pendingAddress,
  receiptPaths,
  recordView,
  Slip,
  type Act,
  type ActKinds,
  type ActWords,
  type Contact,
} from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { inLanguage } from '../../platform/i18n/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { SAME } from '../appointments/same-again.ts'
import { SuggestionAtDesk } from '../proposals/suggestion-at-desk.tsx'
import { OfferAtDesk } from '../sign-ups/offer-at-desk.tsx'
import { actAsked } from './act-asked.ts'
import { AnswerAtDesk, type ReplyTyped } from './answer-at-desk.tsx'
import { askedHere, type AskedHere } from './asked-here.ts'
import { calendarTexts } from './calendar-texts.ts'
import { counterOf, type Counter } from './counter.ts'
import { DigitsAtDesk } from './digits-at-desk.tsx'
import { digitsTexts } from './digits-texts.ts'
import { contactsOf, NewAddress, type NewAddressState } from './new-address.tsx'
import { InvitationAtDesk } from './invitation-at-desk.tsx'
import { BackFor, CancelFor } from './off-and-on.tsx'
import { ShieldAtDesk } from './shield-at-desk.tsx'

/** `/arbeid/skranke/kvittering/:id`: the slip to print, and to call off for whoever is there. */
export const slipPage =
  (kinds: ActKinds): Handler<Env> =>
  (c) =>
    showSlip(c, kinds)

interface SlipState {
  newAddress?: NewAddressState
  reply?: ReplyTyped
  /** What is wrong with the digits that were read out. */
  digits?: readonly FormError[]
  status?: 200 | 409 | 422
}

/** With what was typed in one of its forms, where something is wrong with it. */
export async function showSlip(c: Context<Env>, kinds: ActKinds, state: SlipState = {}): Promise<Response> {
  const { db } = c.get('deps')
  const counter = await counterOf(c)
  const act = await actAsked(c, counter)
  await recordView(db, { actor: counter.work.who.id, subject: `act:${act.id}`, at: new Date(machineNow()) })
  const [words, by, token, pending] = await Promise.all([
    kindOf(kinds, act).describe(db, act, act.person.language),
    act.registeredBy === null ? null : findAccount(db, act.registeredBy),
    db.transaction().execute((tx) => newReceiptLink(tx, act.id)),
    pendingAddress(db, act.id),
  ])
  const ny = c.req.query('ny')
  const { newAddress = NOTHING_TYPED, reply = { text: '', errors: [] }, digits = [], status = 200 } = state
  const asked = await askedHere(db, act, words)
  const view = <SlipView {...{ counter, act, words, token, pending, asked, newAddress, reply, digits }} by={by?.name ?? null} made={ny} />
  return c.html(view, status)
}

const NOTHING_TYPED: NewAddressState = { typed: '', errors: [] }

interface SlipViewProps {
  counter: Counter
  act: Act
  words: ActWords
  /** The name of whoever typed it. */
  by: string | null
  token: string
  /** Which form has just been sent, or that it was sent before. */
  made: string | undefined
  asked: AskedHere
  newAddress: NewAddressState
  reply: ReplyTyped
  digits: readonly FormError[]
  /** A new address that waits to be proven. */
  pending: Contact | null
}

function SlipView(props: SlipViewProps) {
  const { counter, act, words, by, token, made, asked, newAddress, reply, digits, pending } = props
  const { work, switcher, href } = counter
  const t = work.t.counter.receipt
  const colours = words.hub ?? counter.hub
  // What does not arrive is the first thing to say; else a new address is one of the last.
  const isMended = act.confirmedAt === null || contactsOf(act).some(({ deadSince }) => deadSince !== null)
  return (
    <WorkPage
      work={work}
      {...(colours === null ? {} : { colours })}
      switcher={switcher}
      title={t.title}
      lead={by === null ? t.byThemselves : t.registeredBy(by, t.how[wayOf(act)])}
      scripts={['torg-print.js', 'torg-ahead.js', 'torg-draft.js']}
      styles={['receipt.css']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={[...digits, ...newAddress.errors, ...reply.errors]} />
        <Said counter={counter} act={act} made={made} />
        <DigitsAtDesk counter={counter} act={act} pending={pending} errors={digits} />
        {isMended ? <NewAddress counter={counter} act={act} {...newAddress} /> : null}
        <Slip ui={work.ui} act={act} words={words} token={act.cancelledAt === null ? token : null} />
        <Buttons>
          <PrintButton label={t.print} />
          <PaperFor act={act} words={words} token={token} />
          <ChangeFor counter={counter} act={act} words={words} />
          <AgainFor counter={counter} act={act} words={words} />
          <CalendarFor counter={counter} act={act} words={words} />
          {act.kind === metKind.name || act.cancelledAt !== null ? null : (
            <ButtonLink href={href(workPaths.counterMet, { fra: act.id })}>{work.t.met.link}</ButtonLink>
          )}
          <ButtonLink href={href(workPaths.counter)}>{t.next}</ButtonLink>
        </Buttons>
        <OfferAtDesk counter={counter} act={act} words={words} />
        <InvitationAtDesk counter={counter} act={act} words={words} />
        <SuggestionAtDesk counter={counter} act={act} suggestion={asked.wording} />
        <AnswerAtDesk counter={counter} act={act} asked={asked} typed={reply} />
        <BackFor counter={counter} act={act} words={words} />
        <CancelFor counter={counter} act={act} words={words} />
        {isMended ? null : <NewAddress counter={counter} act={act} {...newAddress} />}
        <ShieldAtDesk counter={counter} act={act} />
      </div>
      {made === undefined ? null : <torg-draft data-sent=""></torg-draft>}
    </WorkPage>
  )
}

/** What the receipt offers to change, for whoever is here or on the phone. Offers are answered below the slip. */
function ChangeFor({ counter: { work, href }, act, words }: Pick<SlipViewProps, 'counter' | 'act' | 'words'>) {
  const { counter: t, agenda } = work.t
  const ways: Readonly<Record<string, { path: string; text: string }>> = {
    folg: { path: workPaths.counterFollowing(act.id), text: t.following.title },
    sporsmal: { path: workPaths.counterQuestion(act.id), text: words.change ? t.question.title : t.question.more },
    vakter: { path: workPaths.counterShifts(act.id), text: t.shifts.title },
    lokaldager: { path: workPaths.counterDates(act.id), text: t.dates.title },
    'ny-tid': { path: workPaths.counterMove(act.id), text: agenda.move.title },
  }
  const way = words.waits || act.cancelledAt !== null ? undefined : ways[(words.change ?? words.again)?.page ?? '']
  return way === undefined ? null : <ButtonLink href={href(way.path)}>{way.text}</ButtonLink>
}

/** Another time with whoever met them, also about what staff alone book. */
function AgainFor({ counter: { work, href }, act, words }: Pick<SlipViewProps, 'counter' | 'act' | 'words'>) {
  if (act.kind !== 'appointment' || act.cancelledAt !== null || act.confirmedAt === null || words.isOff === true) return null
  return <ButtonLink href={href(workPaths.counterAppointment, { [SAME]: act.id })}>{work.t.appointments.again}</ButtonLink>
}

/** The dates of it, for the calendar of whoever is here. */
function CalendarFor({ counter: { work, href }, act, words }: Pick<SlipViewProps, 'counter' | 'act' | 'words'>) {
  if (!words.calendar || act.cancelledAt !== null || act.confirmedAt === null) return null
  return <ButtonLink href={href(workPaths.counterCalendar(act.id))}>{calendarTexts(work.lang).link}</ButtonLink>
}

/** What else of it is made to be printed, in the language of whom it is for. */
function PaperFor({ act, words, token }: Pick<SlipViewProps, 'act' | 'words' | 'token'>) {
  if (!words.paper) return null
  const path = inLanguage(act.person.language, `${receiptPaths.receipt(token)}/${words.paper.page}`)
  return <ButtonLink href={path}>{words.paper.text}</ButtonLink>
}

const wayOf = ({ channel }: Act) => (channel === 'desk' || channel === 'paper' ? channel : 'phone')

/** What has just been done with it, or how it stands. */
function Said({ counter: { work }, act, made }: Pick<SlipViewProps, 'counter' | 'act' | 'made'>) {
  const { receipt: t, newAddress, answer } = work.t.counter
  const digits = digitsTexts(work.lang)
  const changed = new Map([
    ['svar', answer.noted],
    ['adresse', newAddress.done],
    ['ny-adresse', newAddress.changed],
    ['sifre', digits.renewed],
    ['sifre-dit', digits.wrongSent],
  ]).get(made ?? '')
  const said = changed ?? standing(act, made, t)
  if (said === null) return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the answer to what was done must be where the reader is, and the slip's acts the next keys
    <div class="off-paper" role="group" aria-label={said} tabindex={made === undefined ? undefined : -1} autofocus={made !== undefined}>
      <Notice kind={changed === undefined && act.confirmedAt === null ? 'plain' : 'done'} live>
        <p>{said}</p>
      </Notice>
    </div>
  )
}

function standing(
  { cancelledAt, confirmedAt, hold }: Act,
  made: string | undefined,
  t: Counter['work']['t']['counter']['receipt'],
): string | null {
  if (cancelledAt !== null) return t.isOff
  if (confirmedAt === null) return hold === null ? null : t.waits
  if (made === undefined) return null
  return made === 'igjen' ? t.again : t.done
}
