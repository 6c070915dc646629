import { CheckboxGroup, errorOf, RadioGroup, type FormError, type Ui } from '../../design/index.ts'
import { ABOUT, RHYTHMS, TopicChoices, topicsTicked, topicsTyped, type About, type Rhythm } from '../../messages/index.ts'
import type { Topic, TopicGroup } from '../../people/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf, listOf } from '../../platform/http/typed-values.ts'
import { actPageTexts } from './texts.ts'

interface MoreProps {
  ui: Ui
  /** The one that the page is about; null: none is given. */
  topic: Topic | null
  groups: readonly TopicGroup[]
  typed: Typed
  error: string | undefined
}

/** All to choose among; on the page of one topic, the rest, folded away. */
export function MoreTopics({ ui, topic, groups, typed, error }: MoreProps) {
  if (topic === null) return <TopicChoices ui={ui} groups={groups} typed={typed} error={error} />
  const rest = groups.map((group) => ({ ...group, topics: group.topics.filter(({ id }) => id !== topic.id) }))
  const chosen = topicsTyped(typed, rest)
  return (
    <details class="ds-details" open={chosen.length > 0 || error !== undefined}>
      <summary>{actPageTexts(ui.lang).follow.more}</summary>
      <div>
        <TopicChoices ui={ui} groups={rest} typed={topicsTicked(chosen)} error={error} />
      </div>
    </details>
  )
}

interface MannerProps {
  ui: Ui
  /** The one that the page is about. */
  topic: Topic | null
  typed: Typed
  errors: readonly FormError[]
}

/** What to hear about, and how often. Of what has no hours nobody is asked. */
export function MannerFields({ ui, topic, typed, errors }: MannerProps) {
  const t = actPageTexts(ui.lang).follow
  return (
    <>
      {topic?.hasNoHours === true ? (
        <input type="hidden" name="om" value="news" />
      ) : (
        <CheckboxGroup
          name="om"
          legend={t.about}
          values={listOf(typed, 'om')}
          error={errorOf(errors, 'om')}
          options={ABOUT.map((value: About) => ({ value, label: t.abouts[value] }))}
        />
      )}
      <RadioGroup
        name="rytme"
        legend={t.when}
        value={lineOf(typed, 'rytme')}
        options={RHYTHMS.map((value: Rhythm) => ({ value, label: t.rhythms[value] }))}
      />
    </>
  )
}
