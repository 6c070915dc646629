import { CheckboxGroup, FieldError, type Ui } from '../../design/index.ts'
import type { TopicGroup } from '../../people/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { listOf } from '../../platform/http/typed-values.ts'
import { messageTexts } from '../texts.ts'

const slugOf = (id: string) => id.slice(id.indexOf(':') + 1)
const fieldOf = (group: string) => `emne-${group}`

/** Ids of the topics that were ticked, in the order they are offered. */
export const topicsTyped = (typed: Typed, groups: readonly TopicGroup[]): string[] =>
  groups.flatMap(({ name, topics }) => topics.map(({ id }) => id).filter((id) => listOf(typed, fieldOf(name)).includes(slugOf(id))))

/** What the form holds when these are ticked. */
export const topicsTicked = (ids: readonly string[]): Typed =>
  Object.fromEntries(
    [...new Set(ids.map((id) => id.split(':')[0] ?? ''))].map((name) => [
      fieldOf(name),
      ids.filter((id) => id.startsWith(`${name}:`)).map(slugOf),
    ]),
  )

interface TopicChoicesProps {
  ui: Ui
  groups: readonly TopicGroup[]
  typed: Typed
  error: string | undefined
}

/** More than so many are folded away until one of them is chosen. */
const SHORT = 12

/** Everything that can be followed, kind by kind. */
export function TopicChoices({ ui, groups, typed, error }: TopicChoicesProps) {
  return (
    <div class="topics" id="emne" tabindex={error === undefined ? undefined : -1}>
      <FieldError id="emne" error={error} />
      {groups.map((group) => (
        <Group ui={ui} group={group} values={listOf(typed, fieldOf(group.name))} />
      ))}
    </div>
  )
}

function Group({ ui, group, values }: { ui: Ui; group: TopicGroup; values: readonly string[] }) {
  const choices = (
    <CheckboxGroup
      name={fieldOf(group.name)}
      legend={group.label}
      values={values}
      options={group.topics.map(({ id, short }) => ({ value: slugOf(id), label: short }))}
    />
  )
  if (group.topics.length <= SHORT) return choices
  return (
    <details class="ds-details" open={values.length > 0}>
      <summary>{messageTexts(ui.lang).follow.choose(group.label, group.topics.length)}</summary>
      <div>{choices}</div>
    </details>
  )
}
