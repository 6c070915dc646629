import { Button, Buttons, Checkbox, DateField, errorOf, Field, Form, TextArea } from '../../design/index.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { workPaths } from '../work-paths.ts'
import type { FoundingViewProps } from './founding-state.ts'
import { foundingWorkTexts } from './founding-texts.ts'

const number = { inputmode: 'numeric', size: 6, autocomplete: 'off' } as const

const fieldsOf =
  ({ typed, errors }: FoundingViewProps) =>
  (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })

const actionOf = ({ work, body }: FoundingViewProps) => work.ui.href(workPaths.founding(body.slug))

export function MeetingForm(props: FoundingViewProps) {
  const t = foundingWorkTexts(props.work.lang)
  const field = fieldsOf(props)
  return (
    <Form action={actionOf(props)} hidden={{ del: 'mote' }}>
      <DateField {...field('dag')} label={t.day} />
      <Field {...field('sted')} label={t.place} hint={t.placeHint} autocomplete="off" />
      <Field {...field('antall')} label={t.present} hint={t.presentHint} {...number} />
      <Field {...field('for')} label={t.votesFor} {...number} />
      <Field {...field('mot')} label={t.votesAgainst} {...number} />
      <Buttons>
        <Button weight={props.founding === null ? 'primary' : 'secondary'}>{t.saveMeeting}</Button>
      </Buttons>
    </Form>
  )
}

export function StatutesForm(props: FoundingViewProps) {
  const t = foundingWorkTexts(props.work.lang)
  const field = fieldsOf(props)
  return (
    <Form action={actionOf(props)} hidden={{ del: 'vedtekter' }}>
      <TextArea {...field('vedtekter')} label={t.statutes} hint={t.statutesHint} rows={12} />
      <Field {...field('for-vedtekter')} label={t.statutesFor} {...number} />
      <Field {...field('mot-vedtekter')} label={t.votesAgainst} {...number} />
      <Buttons>
        <Button weight={props.founding?.statutes == null ? 'primary' : 'secondary'}>{t.saveStatutes}</Button>
      </Buttons>
    </Form>
  )
}

export function ApproveForm(props: FoundingViewProps) {
  const t = foundingWorkTexts(props.work.lang)
  return (
    <Form action={actionOf(props)} hidden={{ del: 'protokoll' }}>
      <Checkbox name="underskrevet" label={t.signed} hint={t.approveWhy} error={errorOf(props.errors, 'underskrevet')} />
      <Buttons>
        <Button>{t.approve}</Button>
      </Buttons>
    </Form>
  )
}

export function CorrectForm(props: FoundingViewProps) {
  const t = foundingWorkTexts(props.work.lang)
  const field = fieldsOf(props)
  return (
    <Form action={actionOf(props)} hidden={{ del: 'rettelse' }}>
      <p>{t.correctLead}</p>
      <TextArea {...field('tekst')} label={t.text} rows={16} />
      <Field {...field('grunn')} label={t.reason} autocomplete="off" />
      <Buttons>
        <Button weight="secondary">{t.save}</Button>
      </Buttons>
    </Form>
  )
}
