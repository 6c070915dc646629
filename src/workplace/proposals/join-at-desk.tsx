import type { Context } from 'hono'
import { findProposals, isJoinable, JoinFields, joinProposal, proposalTexts, readJoin, type Proposal } from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, Form, type FormError } from '../../design/index.ts'
import { asSent, newActKey, readActKey, keepingTyped, type Sender } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { ASKED_AT_DESK } from '../counter/asked-at-desk.ts'
import { counterOf, type Counter } from '../counter/counter.ts'
import { Draft } from '../counter/draft.tsx'
import { ORGANISATION, sendersOf, whoErrors, WhoFields } from '../counter/for-organisation.tsx'
import { ChannelChoice, channelTyped, LanguageChoice, languageTyped } from '../counter/on-behalf.tsx'
import { workSaid } from '../texts.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

type C = Context<Env>

/** `/arbeid/skranke/forslag/bli-med?nr=`: somebody wants a proposal too, or can help. */
export async function joinAtDeskPage(c: C): Promise<Response> {
  const counter = await counterOf(c)
  const proposal = await proposalOf(c, c.req.query('nr') ?? '')
  const typed = {
    nr: String(proposal.number),
    kanal: 'phone',
    sprak: 'nb',
    nokkel: newActKey(),
    [ORGANISATION]: c.req.query(ORGANISATION) ?? '',
  }
  return c.html(<JoinView {...{ counter, proposal, typed, errors: [], senders: await sendersOf(c, counter.work, typed) }} />)
}

export async function registerJoin(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [counter, typed] = [await counterOf(c), await sentForm(c)]
  const { work } = counter
  const proposal = await shownProposal(c, lineOf(typed, 'nr'))
  const senders = await sendersOf(c, work, typed)
  const sent = asSent(typed, senders)
  const { faults, contact: _, ...asked } = readJoin(sent.typed, { asked: ASKED_AT_DESK, language: languageTyped(typed), lang: work.lang })
  const errors = whoErrors(work, typed, { senders, faults })
  if (errors.length > 0) return c.html(<JoinView {...{ counter, proposal, typed, errors, senders }} />, 422)
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at: clock.now() }
  return keepingTyped(c, typed, {
    send: async () => {
      const to = { organisation: sent.organisation, number: proposal.number, hub: proposal.hub }
      const made = await joinProposal(db, { ...asked, ...how, ...to })
      return c.redirect(counter.href(workPaths.counterReceipt(made.actId), { ny: made.again ? 'igjen' : 'bli-med' }), 303)
    },
    form: (again, why) => c.html(<JoinView {...{ counter, proposal, typed: again, errors: why, senders }} />),
  })
}

/** One that everybody reads and can join. Throws `not-found`. */
async function proposalOf(c: C, asked: string): Promise<Proposal> {
  const found = await shownProposal(c, asked)
  if (!isJoinable(found)) throw noSuch()
  return found
}

/** One that everybody reads, answered meanwhile or not. Throws `not-found`. */
async function shownProposal(c: C, asked: string): Promise<Proposal> {
  const [found] = /^[1-9]\d{0,8}$/.test(asked) ? await findProposals(c.get('deps').db, { number: Number(asked), onlyShown: true }) : []
  if (found === undefined) throw noSuch()
  return found
}

const noSuch = () => notFound(workSaid((t) => t.proposals.desk.noSuch))

interface ViewProps {
  counter: Counter
  proposal: Proposal
  typed: Typed
  errors: readonly FormError[]
  senders: readonly Sender[]
}

function JoinView({ counter, proposal, typed, errors, senders }: ViewProps) {
  const { work, href } = counter
  const t = work.t.proposals.desk
  const title = proposal.wording?.title ?? proposalTexts(work.lang).untitled(proposal.number)
  return (
    <WorkPage work={work} colours={proposal.hub} title={t.joinTitle(title)} lead={t.joinLead} scripts={['torg-ahead.js', 'torg-draft.js']}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        <Draft work={work}>
          <Form action={href(workPaths.counterJoin)} hidden={{ nokkel: readActKey(typed), nr: String(proposal.number) }}>
            <JoinFields ui={work.ui} typed={typed} errors={errors} atDesk />
            <WhoFields work={work} typed={typed} errors={errors} senders={senders} />
            <ChannelChoice work={work} typed={typed} />
            <LanguageChoice work={work} typed={typed} />
            <Buttons>
              <Button>{t.joinSave}</Button>
              <ButtonLink weight="tertiary" href={href(workPaths.counterProposal)}>
                {work.t.cancel}
              </ButtonLink>
            </Buttons>
          </Form>
        </Draft>
      </div>
    </WorkPage>
  )
}
