import type { Context, Handler } from 'hono'
import { findProposal, PROPOSAL, waitingSuggestion, type Suggestion } from '../../activities/index.ts'
import { ButtonLink, Buttons, ErrorSummary, Notice } from '../../design/index.ts'
import {
  findAccount,
  kindOf,
  metKind,
  newReceiptLink,
  readContact,
  recordView,
  replaceDeadAddress,
  Slip,
  type Act,
  type ActKinds,
  type ActWords,
} from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { machineNow } from '../../platform/time/index.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { SuggestionAtDesk } from '../proposals/suggestion-at-desk.tsx'
import { OfferAtDesk } from '../sign-ups/offer-at-desk.tsx'
import { actAsked } from './act-asked.ts'
import { counterOf, type Counter } from './counter.ts'
import { NewAddress, type NewAddressState } from './new-address.tsx'
import { InvitationAtDesk } from './invitation-at-desk.tsx'
import { BackFor, CancelFor } from './off-and-on.tsx'
import { ShieldAtDesk } from './shield-at-desk.tsx'

/** `/arbeid/skranke/kvittering/:id`: the slip to print, and to call off for whoever is there. */
export const slipPage =
  (kinds: ActKinds): Handler<Env> =>
  (c) =>
    showSlip(c, kinds, { typed: '', errors: [] })

/** `POST …/adresse`: what we send comes back, and whoever is there has a new address. */
export const replaceAddressAtDesk =
  (kinds: ActKinds): Handler<Env> =>
  async (c) => {
    const { db } = c.get('deps')
    const counter = await counterOf(c)
    const act = await actAsked(c, counter)
    const typed = lineOf(await sentForm(c), 'adresse')
    const contact = readContact(typed)
    if (contact === null) return showSlip(c, kinds, { typed, errors: [{ field: 'adresse', text: counter.work.t.counter.newAddress.need }] })
    await replaceDeadAddress(db, { actId: act.id, contact, actor: counter.work.who.id })
    return c.redirect(counter.href(workPaths.counterReceipt(act.id), { ny: 'adresse' }), 303)
  }

async function showSlip(c: Context<Env>, kinds: ActKinds, state: NewAddressState): Promise<Response> {
  const { db } = c.get('deps')
  const counter = await counterOf(c)
  const act = await actAsked(c, counter)
  await recordView(db, { actor: counter.work.who.id, subject: `act:${act.id}`, at: new Date(machineNow()) })
  const [words, by, token] = await Promise.all([
    kindOf(kinds, act).describe(db, act, act.person.language),
    act.registeredBy === null ? null : findAccount(db, act.registeredBy),
    act.cancelledAt === null ? db.transaction().execute((tx) => newReceiptLink(tx, act.id)) : null,
  ])
  const ny = c.req.query('ny')
  const suggestion = await suggestionTo(c, act)
  const view = <SlipView {...{ counter, act, words, token, suggestion }} by={by?.name ?? null} made={ny} newAddress={state} />
  return c.html(view, state.errors.length === 0 ? 200 : 422)
}

async function suggestionTo(c: Context<Env>, act: Act): Promise<Suggestion | null> {
  const { db } = c.get('deps')
  const proposal = act.kind === PROPOSAL ? await findProposal(db, { actId: act.id }) : null
  return proposal === null ? null : waitingSuggestion(db, proposal.number)
}

interface SlipViewProps {
  counter: Counter
  act: Act
  words: ActWords
  /** The name of whoever typed it. */
  by: string | null
  token: string | null
  /** Which form has just been sent, or that it was sent before. */
  made: string | undefined
  /** What the hub would change in a proposal. */
  suggestion: Suggestion | null
  newAddress: NewAddressState
}

function SlipView({ counter, act, words, by, token, made, suggestion, newAddress }: SlipViewProps) {
  const { work, switcher, href } = counter
  const t = work.t.counter.receipt
  const colours = words.hub ?? counter.hub
  return (
    <WorkPage
      work={work}
      {...(colours === null ? {} : { colours })}
      switcher={switcher}
      title={t.title}
      lead={by === null ? t.byThemselves : t.registeredBy(by, t.how[wayOf(act)])}
      scripts={['torg-print.js', 'torg-draft.js']}
      styles={['receipt.css']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={newAddress.errors} />
        <Said act={act} made={made} t={t} />
        {made === 'adresse' ? (
          <Notice kind="done" live>
            <p>{work.t.counter.newAddress.done}</p>
          </Notice>
        ) : null}
        <NewAddress counter={counter} act={act} {...newAddress} />
        <Slip ui={work.ui} act={act} words={words} token={token} />
        <Buttons>
          <torg-print data-label={t.print}></torg-print>
          <ChangeFor counter={counter} act={act} words={words} />
          {act.kind === metKind.name || act.cancelledAt !== null ? null : (
            <ButtonLink href={href(workPaths.counterMet, { fra: act.id })}>{work.t.met.link}</ButtonLink>
          )}
          <ButtonLink href={href(workPaths.counter)}>{t.next}</ButtonLink>
        </Buttons>
        <OfferAtDesk counter={counter} act={act} words={words} />
        <InvitationAtDesk counter={counter} act={act} words={words} />
        <SuggestionAtDesk counter={counter} act={act} suggestion={suggestion} />
        <BackFor counter={counter} act={act} words={words} />
        <CancelFor counter={counter} act={act} words={words} />
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
    sporsmal: { path: workPaths.counterQuestion(act.id), text: t.question.title },
    vakter: { path: workPaths.counterShifts(act.id), text: t.shifts.title },
    lokaldager: { path: workPaths.counterDates(act.id), text: t.dates.title },
    'ny-tid': { path: workPaths.counterMove(act.id), text: agenda.move.title },
  }
  const way = words.waits ? undefined : ways[words.change?.page ?? '']
  return way === undefined ? null : <ButtonLink href={href(way.path)}>{way.text}</ButtonLink>
}

const wayOf = ({ channel }: Act) => (channel === 'desk' || channel === 'paper' ? channel : 'phone')

function Said({ act, made, t }: Pick<SlipViewProps, 'act' | 'made'> & { t: Counter['work']['t']['counter']['receipt'] }) {
  const said =
    made === 'adresse'
      ? null
      : act.cancelledAt !== null
        ? t.isOff
        : act.confirmedAt === null
          ? t.waits
          : made === 'igjen'
            ? t.again
            : made
              ? t.done
              : null
  return said === null ? null : (
    <div class="off-paper">
      <Notice kind={act.confirmedAt === null ? 'plain' : 'done'} live>
        <p>{said}</p>
      </Notice>
    </div>
  )
}
