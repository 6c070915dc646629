import { Checkbox, CheckboxGroup, ErrorSummary, errorOf, Select, TimeField, type FormError, type Ui } from '../../design/index.ts'
import type { TopicGroup } from '../../people/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf, listOf } from '../../platform/http/typed-values.ts'
import { LANGUAGE_NAMES, PAGE_LANGUAGES } from '../../platform/i18n/index.ts'
import { messageTexts } from '../texts.ts'
import type { Followed } from './following-of.ts'
import { fieldOf } from './read-change.ts'
import { ABOUT, RHYTHMS, type FollowChannel } from './subscription.ts'
import { TopicChoices } from './topic-choices.tsx'

interface FollowingFieldsProps {
  ui: Ui
  followed: readonly (Followed & { name: string })[]
  channels: readonly FollowChannel[]
  groups: readonly TopicGroup[]
  typed: Typed
  errors: readonly FormError[]
}

/** Each thing that is followed and how it is told, what more can be followed, quiet hours and language. */
export function FollowingFields(props: FollowingFieldsProps) {
  const { ui, followed, groups, typed, errors } = props
  const t = messageTexts(ui.lang).change
  const rest = groups.map((group) => ({ ...group, topics: group.topics.filter(({ id }) => !followed.some(({ topic }) => topic === id)) }))
  const error = errorOf(errors, 'emne')
  return (
    <>
      <ErrorSummary ui={ui} errors={errors} />
      {followed.map((one) => (
        <OneTopic {...props} one={one} />
      ))}
      <details class="ds-details" open={error !== undefined}>
        <summary>{t.add}</summary>
        <div>
          <TopicChoices ui={ui} groups={rest} typed={typed} error={error} />
        </div>
      </details>
      <fieldset class="ds-fieldset">
        <legend>{t.quiet}</legend>
        <p class="hint">{t.quietHint}</p>
        <div class="pair">
          <TimeField name="stille-fra" label={t.from} value={lineOf(typed, 'stille-fra')} error={errorOf(errors, 'stille-fra')} />
          <TimeField name="stille-til" label={t.to} value={lineOf(typed, 'stille-til')} error={errorOf(errors, 'stille-til')} />
        </div>
      </fieldset>
      <Select
        name="meldingssprak"
        label={t.language}
        value={lineOf(typed, 'meldingssprak')}
        options={PAGE_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      />
    </>
  )
}

function OneTopic({ ui, one, channels, groups, typed, errors }: FollowingFieldsProps & { one: Followed & { name: string } }) {
  const t = messageTexts(ui.lang)
  const field = (name: string) => fieldOf(name, one.topic)
  const rhythms = RHYTHMS.map((value) => ({ value, label: t.follow.rhythm[value] }))
  const hasNoHours = groups.some(({ topics }) => topics.some((topic) => topic.id === one.topic && topic.hasNoHours === true))
  // What they have stays a choice, also while its address is dead.
  const offered = channels.includes(one.channel) ? channels : [...channels, one.channel]
  return (
    <fieldset class="ds-fieldset followed">
      <legend>{one.name}</legend>
      {hasNoHours ? (
        <input type="hidden" name={field('om')} value="news" />
      ) : (
        <CheckboxGroup
          name={field('om')}
          legend={t.follow.what}
          values={listOf(typed, field('om'))}
          error={errorOf(errors, field('om'))}
          options={ABOUT.map((value) => ({ value, label: t.follow.about[value] }))}
        />
      )}
      <div class="pair">
        <Select name={field('rytme')} label={t.follow.how} value={lineOf(typed, field('rytme'))} options={rhythms} />
        <Select
          name={field('kanal')}
          label={t.change.channel}
          value={lineOf(typed, field('kanal'))}
          options={offered.map((value) => ({ value, label: t.change.channels[value] }))}
        />
      </div>
      <Checkbox name={field('slutt')} value="ja" label={t.change.end(one.name)} checked={lineOf(typed, field('slutt')) === 'ja'} />
    </fieldset>
  )
}
