import type { Context } from 'hono'
import {
  LONGEST_OF_PROPOSAL,
  NicknameField,
  proposalFormTexts,
  readWording,
  suggestWording,
  typedWording,
  WordingFields,
  type Wording,
} from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, errorOf, Form, TextArea, type FormError } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { openProposal, type OpenedProposal } from './proposal-asked.ts'

type C = Context<Env>

/** `/arbeid/forslag/:nr/endring`: the proposal as it reads, to be mended, and why. */
export async function changePage(c: C): Promise<Response> {
  const opened = await openProposal(c)
  const { wording } = opened.proposal
  if (wording === null) return c.redirect(opened.work.ui.href(workPaths.proposal(opened.proposal.number)), 303)
  return c.html(<ChangeView opened={opened} typed={typedWording(wording)} errors={[]} />)
}

export async function sendChange(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const opened = await openProposal(c)
  const { work, proposal } = opened
  const typed = await sentForm(c)
  const { wording, faults } = readWording(typed, { today: work.today, lang: work.lang })
  const why = lineOf(typed, 'hvorfor')
  const t = work.t.proposals
  const errors = [
    ...faults.map(({ field, message }) => ({ field, text: message })),
    ...(faults.length === 0 && proposal.wording !== null && isSame(wording, proposal.wording) ? [{ field: 'tittel', text: t.same }] : []),
    ...(why === '' ? [{ field: 'hvorfor', text: t.needWhy }] : []),
    ...(why.length > LONGEST_OF_PROPOSAL.why
      ? [{ field: 'hvorfor', text: proposalFormTexts(work.lang).faults.tooLong(LONGEST_OF_PROPOSAL.why) }]
      : []),
  ]
  if (errors.length > 0) return c.html(<ChangeView opened={opened} typed={typed} errors={errors} />, 422)
  const to = (query: string) => c.redirect(work.ui.href(`${workPaths.proposal(proposal.number)}?${query}`), 303)
  try {
    await suggestWording(db, { number: proposal.number, by: work.who.id, at: work.now, wording, why })
    return to('lagret=1')
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return to('imens=1')
  }
}

const isSame = (one: Wording, other: Wording): boolean => JSON.stringify(typedWording(one)) === JSON.stringify(typedWording(other))

function ChangeView({ opened, typed, errors }: { opened: OpenedProposal; typed: Typed; errors: readonly FormError[] }) {
  const { work, proposal, hub } = opened
  const { ui } = work
  const t = work.t.proposals
  return (
    <WorkPage
      work={work}
      {...(hub === undefined ? {} : { colours: hub.slug })}
      title={t.suggestTitle(proposal.wording?.title ?? '')}
      lead={t.suggestLead}
    >
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Form action={ui.href(workPaths.proposalChange(proposal.number))}>
          <WordingFields ui={ui} typed={typed} errors={errors} atDesk />
          {proposal.credit === 'association' ? null : <NicknameField ui={ui} typed={typed} errors={errors} atDesk />}
          <TextArea
            name="hvorfor"
            label={t.why}
            hint={t.whyHint}
            rows={4}
            value={lineOf(typed, 'hvorfor')}
            error={errorOf(errors, 'hvorfor')}
          />
          <Buttons>
            <Button>{t.send}</Button>
            <ButtonLink weight="tertiary" href={ui.href(workPaths.proposal(proposal.number))}>
              {work.t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}
