import { errorOf, RadioGroup, Select, type FormError } from '../../design/index.ts'
import type { Channel } from '../../people/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { LANGUAGE_NAMES, PAGE_LANGUAGES, type PageLanguage } from '../../platform/i18n/index.ts'
import type { Work } from '../work.ts'

/** How somebody asked, when staff typed it. */
const AT_THE_DESK = ['phone', 'desk', 'paper'] as const satisfies readonly Channel[]
export type AtTheDesk = (typeof AT_THE_DESK)[number]

export const channelTyped = (typed: Typed): AtTheDesk => AT_THE_DESK.find((one) => one === typed['kanal']) ?? 'phone'

export const languageTyped = (typed: Typed): PageLanguage => PAGE_LANGUAGES.find((one) => one === typed['sprak']) ?? 'nb'

/** Null for what is none of the hubs and providers of today. */
export function topicTyped({ hubs, providers }: Work, typed: Typed): string | null {
  const asked = lineOf(typed, 'om')
  const known = [...hubs.map(({ slug }) => `hub:${slug}`), ...providers.map(({ slug }) => `provider:${slug}`)]
  return known.find((topic) => topic === asked) ?? null
}

interface Given {
  work: Work
  typed: Typed
  errors: readonly FormError[]
}

export function TopicChoice({ work, typed, errors }: Given) {
  const t = work.t.counter.form
  return (
    <Select
      name="om"
      label={t.topic}
      value={lineOf(typed, 'om')}
      error={errorOf(errors, 'om')}
      options={[
        { value: '', label: t.needTopic },
        ...work.hubs.map(({ slug, name }) => ({ value: `hub:${slug}`, label: name })),
        ...work.providers.map(({ slug, name }) => ({ value: `provider:${slug}`, label: name })),
      ]}
    />
  )
}

/** Anything that can be followed, each with what sort of thing it is. */
export function FollowChoice({ work, typed, errors }: Given) {
  const t = work.t.counter.form
  return (
    <Select
      name="om"
      label={t.followed}
      value={lineOf(typed, 'om')}
      error={errorOf(errors, 'om')}
      options={[
        { value: '', label: t.needTopic },
        ...work.topicGroups.flatMap(({ label, topics }) => topics.map(({ id, name }) => ({ value: id, label: `${label}: ${name}` }))),
      ]}
    />
  )
}

export function ChannelChoice({ work, typed }: Omit<Given, 'errors'>) {
  const t = work.t.counter.form
  return (
    <RadioGroup
      name="kanal"
      legend={t.channel}
      value={channelTyped(typed)}
      options={AT_THE_DESK.map((value) => ({ value, label: t.channels[value] }))}
    />
  )
}

/** The language of whom it is for, which need not be that of the desk. */
export function LanguageChoice({ work, typed }: Omit<Given, 'errors'>) {
  return (
    <Select
      name="sprak"
      label={work.t.counter.form.language}
      value={languageTyped(typed)}
      options={PAGE_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
    />
  )
}
