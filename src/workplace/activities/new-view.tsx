import { Button, Buttons, ButtonLink, ErrorSummary, Form, Notice, type FormError } from '../../design/index.ts'
import type { Proposal } from '../../activities/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import type { Suggestion } from '../../suggestions/index.ts'
import { FieldView } from '../form/field-view.tsx'
import { namedErrors } from '../form/named-errors.ts'
import { lineOf } from '../form/typed-values.ts'
import { SOURCE } from '../items/compose-item.ts'
import { ACT, ONCE, PREVIEW, SAVE } from '../items/edit-state.ts'
import { FirstButton } from '../items/edit-view.tsx'
import type { Work } from '../work.ts'
import { FROM_PROPOSAL } from '../proposals/draft.ts'
import { FROM_SUGGESTION } from '../suggestions/draft.ts'
import { supportWorkTexts } from '../suggestions/support-texts.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { aboutFields } from './about-fields.ts'
import { activitiesAt } from './activity-target.ts'
import { DatesView, type DatesShown } from './dates-view.tsx'
import { rhythmLabels } from './rhythm-labels.ts'
import { RhythmFields } from './rhythm-view.tsx'
import type { RoomAnswer } from './room-answer.ts'
import { roomLabels } from './room-fields.ts'
import { RoomNotice } from './room-view.tsx'

interface NewProps {
  work: Work
  typed: Typed
  once: string
  errors: readonly FormError[]
  shown: DatesShown | null
  /** The dates were asked for by their button: they get the focus. */
  asked: boolean
  /** What the rooms say to the dates; null until there are any. */
  rooms: RoomAnswer | null
  /** What one can begin with. */
  likes: readonly Like[]
  /** What it is made of; null where nobody proposed it. */
  proposal: Proposal | null
  suggestion: Suggestion | null
}

/** The key of what is copied, sent along. */
export const LIKE = 'like'

export interface Like {
  key: string
  title: string
  hub: string
}

/** What it is first, then when: the dates stand under the choices as they are made. */
export function NewView({ work, typed, once, errors, shown, asked, rooms, likes, proposal, suggestion }: NewProps) {
  const { ui, t } = work
  const fields = [...aboutFields(work), SOURCE]
  return (
    <WorkPage work={work} title={t.activities.add} lead={t.activities.newLead} scripts={['torg-preview.js']}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={namedErrors(errors, { fields, work, others: { ...rhythmLabels(work), ...roomLabels(work) } })} />
        <FromProposal work={work} proposal={proposal} />
        <FromSuggestion work={work} suggestion={suggestion} />
        <Likes work={work} likes={likes} />
        <Form
          action={activitiesAt(work, '/ny')}
          hidden={Object.fromEntries([
            [ONCE, once],
            ...[LIKE, FROM_PROPOSAL, FROM_SUGGESTION].map((name) => [name, lineOf(typed, name)] as const),
          ])}
        >
          <FirstButton value={PREVIEW} />
          {fields.slice(0, FIRST).map((field) => (
            <FieldView field={field} work={work} typed={typed} errors={errors} />
          ))}
          <h2>{t.activities.rhythm.title}</h2>
          <RhythmFields work={work} typed={typed} errors={errors} before={null} />
          <Buttons>
            <Button weight="secondary" name={ACT} value={PREVIEW}>
              {t.activities.rhythm.show}
            </Button>
          </Buttons>
          <DatesView work={work} shown={shown} asked={asked}>
            <RoomNotice work={work} answer={rooms} typed={typed} errors={errors} />
          </DatesView>
          <h2>{t.activities.more}</h2>
          {fields.slice(FIRST).map((field) => (
            <FieldView field={field} work={work} typed={typed} errors={errors} />
          ))}
          <Buttons>
            <Button name={ACT} value={SAVE}>
              {t.save}
            </Button>
            <ButtonLink weight="tertiary" href={activitiesAt(work)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}

function FromProposal({ work, proposal }: Pick<NewProps, 'work' | 'proposal'>) {
  if (proposal === null) return null
  const { number, wording } = proposal
  return (
    <Notice>
      <p>
        {work.t.proposals.setUpFrom(number, wording?.title ?? '')}{' '}
        <a href={work.ui.href(workPaths.proposal(number))}>{work.t.proposals.what}</a>
      </p>
    </Notice>
  )
}

function FromSuggestion({ work, suggestion }: Pick<NewProps, 'work' | 'suggestion'>) {
  if (suggestion === null) return null
  const { number, title } = suggestion
  return (
    <Notice>
      <p>
        {supportWorkTexts(work.lang).setUpFrom(number, title ?? '')}{' '}
        <a href={work.ui.href(workPaths.suggestion(number))}>{work.t.suggestions.what}</a>
      </p>
    </Notice>
  )
}

function Likes({ work, likes }: Pick<NewProps, 'work' | 'likes'>) {
  if (likes.length === 0) return null
  return (
    <details class="ds-details">
      <summary>{work.t.activities.like}</summary>
      <div>
        <p>{work.t.activities.likeLead}</p>
        <ul class="ds-list">
          {likes.map(({ key, title, hub }) => (
            <li>
              <a href={activitiesAt(work, `/ny?fra=${key}`)}>{`${title}, ${hub}`}</a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

/** Name, kind, what it is and where: asked before when it is. */
const FIRST = 5
