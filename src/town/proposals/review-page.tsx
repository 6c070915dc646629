import {
  activityPaths,
  daysWaited,
  proposalPaths,
  proposalTexts,
  sayRhythm,
  type ActivityItem,
  type Proposal,
  type ReadProposal,
} from '../../activities/index.ts'
import { Button, Buttons, ExampleMark, Facts, Form, Page, PageTitle, type Ui } from '../../design/index.ts'
import type { HubOnDay } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { byWords, wordingFacts } from './proposal-facts.ts'
import { STEP } from './step.ts'
import type { Similar } from './similar-here.ts'
import { proposalPageTexts } from './texts.ts'

interface ReviewProps {
  ui: Ui
  hub: HubOnDay | undefined
  /** All that was typed goes along unseen, and is read anew. */
  typed: Typed
  read: ReadProposal
  similar: Similar
}

/** What will be sent, as others will read it; and what there is that may be the same. */
export function ReviewPage({ ui, hub, typed, read, similar }: ReviewProps) {
  const t = proposalPageTexts(ui.lang)
  const { wording, proposer } = read
  const kept = Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => (typeof value === 'string' && name !== STEP ? [[name, value]] : [])),
  )
  return (
    <Page
      ui={ui}
      title={t.review.title}
      noindex
      current="activities"
      styles={['activities.css']}
      {...(hub === undefined ? {} : { hub: hub.slug })}
    >
      <PageTitle title={wording.title} lead={t.review.lead} />
      <div class="sec close">
        <p class="lead as-written">{wording.body}</p>
        <Facts
          items={[...wordingFacts(wording, { ui, hub }), { term: t.facts.by, text: byWords(proposer, wording.nickname, { ui, hub }) }]}
        />
        <p class="as-said">{t.review.shown}</p>
        <SimilarThings ui={ui} similar={similar} today={read.today} />
        <Form action={ui.href(proposalPaths.propose)} hidden={kept}>
          <Buttons>
            <Button name={STEP} value="send">
              {t.review.send}
            </Button>
            <Button weight="secondary" name={STEP} value="endre">
              {t.review.change}
            </Button>
          </Buttons>
        </Form>
      </div>
    </Page>
  )
}

/** Joining one another is better than doing the same twice; whoever wants to goes on all the same. */
function SimilarThings({ ui, similar, today }: Pick<ReviewProps, 'ui' | 'similar'> & Pick<ReadProposal, 'today'>) {
  const t = proposalPageTexts(ui.lang).review
  if (similar.activities.length + similar.proposals.length === 0) return null
  return (
    <section class="similar" aria-labelledby="ligner">
      <h2 id="ligner">{t.similar}</h2>
      <p>{t.similarLead}</p>
      <ul class="ds-list">
        {similar.activities.map(({ item, isExample }) => (
          <li>
            <a href={ui.href(activityPaths.activity(item.key))}>{show(item.title, ui.lang).text}</a>
            {isExample ? <ExampleMark ui={ui} /> : null} {t.exists(whenOf(item, ui))}
          </li>
        ))}
        {similar.proposals.map((proposal) => (
          <SimilarProposal ui={ui} proposal={proposal} today={today} />
        ))}
      </ul>
    </section>
  )
}

function SimilarProposal({ ui, proposal, today }: Pick<ReviewProps, 'ui'> & { proposal: Proposal } & Pick<ReadProposal, 'today'>) {
  const t = proposalPageTexts(ui.lang).review
  const title = proposal.wording?.title ?? ''
  return (
    <li>
      <a href={ui.href(proposalPaths.proposal(proposal.number))}>{title}</a>
      {proposal.isExample ? <ExampleMark ui={ui} /> : null} {t.proposed(proposalTexts(ui.lang).waited(daysWaited(proposal, today)))}.{' '}
      <a href={ui.href(proposalPaths.join(proposal.number))}>
        {t.join}
        <span class="ds-sr-only">{`: ${title}`}</span>
      </a>
    </li>
  )
}

function whenOf({ rhythms }: ActivityItem, ui: Ui): string {
  const rhythm = rhythms.at(-1)
  if (rhythm === undefined) return ''
  return sayRhythm(rhythm, ui.lang) ?? fullDate(rhythm.from, ui.lang)
}
