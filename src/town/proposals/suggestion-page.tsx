import type { Context } from 'hono'
import {
  activityTexts,
  answerSuggestion,
  findProposal,
  LONGEST_OF_PROPOSAL,
  PROPOSAL,
  proposalFormTexts,
  proposalPaths,
  proposalSaid,
  waitingSuggestion,
  wishWords,
  type Proposal,
  type Suggestion,
  type Wording,
} from '../../activities/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  errorOf,
  Form,
  Notice,
  Page,
  PageTitle,
  Table,
  TextArea,
  Written,
  type FormError,
  type Ui,
} from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { actOfAddress, receiptPaths } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { proposalPageTexts } from './texts.ts'

type C = Context<Env>

interface SuggestionProps {
  ui: Ui
  token: string
  proposal: Proposal
  suggestion: Suggestion | null
  typed: string
  errors: readonly FormError[]
}

/** `/kvittering/:token/forslag`: what the hub would change, and why; yes or no. Opening it answers nothing. */
export async function suggestionPage(c: C) {
  return c.html(<SuggestionPage {...await suggestionAsked(c)} typed="" errors={[]} />)
}

export async function answer(c: C) {
  const asked = await suggestionAsked(c)
  const { ui, token, proposal, suggestion } = asked
  const typed = await sentForm(c)
  const [said, reply] = [lineOf(typed, 'svar'), lineOf(typed, 'hilsen')]
  const back = () => c.redirect(ui.href(receiptPaths.receipt(token)), 303)
  // Answered meanwhile, perhaps in another window: the receipt says how.
  if (suggestion === null && reply === '') return back()
  const nr = Number(lineOf(typed, 'nr'))
  if (suggestion?.nr !== nr) return answeredAnother(c, reply)
  if (said !== 'ja' && said !== 'nei') return c.html(<SuggestionPage {...asked} typed={reply} errors={[]} />, 422)
  if (reply.length > LONGEST_OF_PROPOSAL.reply) {
    const text = proposalFormTexts(ui.lang).faults.tooLong(LONGEST_OF_PROPOSAL.reply)
    return c.html(<SuggestionPage {...asked} typed={reply} errors={[{ field: 'hilsen', text }]} />, 422)
  }
  const { db, clock } = c.get('deps')
  try {
    await answerSuggestion(db, { number: proposal.number, nr, takes: said === 'ja', reply: reply === '' ? null : reply, at: clock.now() })
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return answeredAnother(c, reply)
  }
  return back()
}

/** The hub wrote anew, or it was answered in another window, while this was typed: what was written to the hub stands there still. */
async function answeredAnother(c: C, reply: string) {
  const asked = await suggestionAsked(c)
  const text = proposalPageTexts(asked.ui.lang).suggestion.otherNow
  const errors = asked.suggestion === null ? [] : [{ field: null, text }]
  return c.html(<SuggestionPage {...asked} typed={reply} errors={errors} />, 409)
}

async function suggestionAsked(c: C) {
  const { db } = c.get('deps')
  const [ui, { act, token }] = await Promise.all([uiOf(c), actOfAddress(c)])
  const proposal = act.kind === PROPOSAL ? await findProposal(db, { actId: act.id }) : null
  if (proposal === null) throw notFound(proposalSaid((t) => t.faults.noProposal))
  return { ui, token, proposal, suggestion: await waitingSuggestion(db, proposal.number) }
}

function SuggestionPage({ ui, token, proposal, suggestion, typed, errors }: SuggestionProps) {
  const t = proposalPageTexts(ui.lang).suggestion
  const receipt = ui.href(receiptPaths.receipt(token))
  if (suggestion === null || proposal.wording === null)
    return (
      <Page ui={ui} title={t.none} noindex hub={proposal.hub}>
        <PageTitle title={t.none} lead={t.noneLead}>
          <Buttons>
            <ButtonLink weight="primary" href={receipt}>
              {t.receipt}
            </ButtonLink>
          </Buttons>
        </PageTitle>
        {typed === '' ? null : (
          <div class="sec close">
            <Notice title={t.notSent}>
              <p>
                <Written text={typed} />
              </p>
            </Notice>
          </div>
        )}
      </Page>
    )
  const title = t.title(proposal.wording.title)
  return (
    <Page ui={ui} title={title} noindex hub={proposal.hub}>
      <PageTitle title={title} lead={t.lead} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Notice title={t.why}>
          <p>{suggestion.why}</p>
        </Notice>
        <WhatChanges ui={ui} before={proposal.wording} after={suggestion} />
        <Form action={ui.href(proposalPaths.suggestion(token))} hidden={{ nr: String(suggestion.nr) }}>
          <TextArea
            name="hilsen"
            label={t.reply}
            suffix={proposalFormTexts(ui.lang).optional}
            rows={3}
            value={typed}
            error={errorOf(errors, 'hilsen')}
          />
          <Buttons>
            <Button name="svar" value="ja">
              {t.yes}
            </Button>
            <Button weight="secondary" name="svar" value="nei">
              {t.no}
            </Button>
            <ButtonLink weight="tertiary" href={receipt}>
              {t.receipt}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </Page>
  )
}

/** Only what is otherwise, as it is and as it would be. */
function WhatChanges({ ui, before, after }: { ui: Ui; before: Wording; after: Wording }) {
  const t = proposalPageTexts(ui.lang).suggestion
  const was = saidOf(before, ui)
  const rows = saidOf(after, ui).flatMap(([field, text], k) => {
    const old = was[k]?.[1] ?? ''
    return old === text ? [] : [{ cells: [t.fields[field], old || t.empty, text || t.empty] }]
  })
  return <Table caption={title(ui)} head={[t.term, t.was, t.becomes]} rows={rows} />
}

const title = (ui: Ui) => proposalPageTexts(ui.lang).suggestion.becomes

function saidOf(wording: Wording, { lang }: Ui): [keyof ReturnType<typeof proposalPageTexts>['suggestion']['fields'], string][] {
  return [
    ['title', wording.title],
    ['body', wording.body],
    ['audience', activityTexts(lang).audiences[wording.audience]],
    ['when', wishWords(wording, lang)],
    ['help', wording.help ?? ''],
    ['nickname', wording.nickname ?? ''],
  ]
}
