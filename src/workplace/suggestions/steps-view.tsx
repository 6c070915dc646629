import {
  Button,
  ButtonLink,
  Buttons,
  DateField,
  errorOf,
  Field,
  Form,
  Section,
  Select,
  TextArea,
  type FormError,
} from '../../design/index.ts'
import type { Child } from '#html/jsx-runtime'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { PARTS, REPLY_DAYS } from '../../suggestions/index.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { OUTSIDE } from './holders.ts'
import type { OpenedSuggestion, Sent } from './opened-suggestion.ts'
import { partNames } from './read-step.ts'
import { supportWorkTexts } from './support-texts.ts'
import { stepTexts } from './step-texts.ts'

interface StepsProps {
  opened: OpenedSuggestion
  sent: Sent
}

/** What else can be done than answering: asking back, sending on, and for the hub itself merging and parting. */
export function Steps({ opened, sent }: StepsProps) {
  const t = stepTexts(opened.work.lang)
  return (
    <Section title={t.more} id="mer" close>
      {opened.setUpPath === null ? null : <Become opened={opened} path={opened.setUpPath} />}
      {opened.mayAsk ? <AskBack opened={opened} sent={sent} /> : null}
      <SendOn opened={opened} sent={sent} />
      {opened.isOurs ? (
        <>
          <Measure opened={opened} sent={sent} />
          {opened.rooms.length === 0 ? null : <Room opened={opened} sent={sent} />}
          <Merge opened={opened} sent={sent} />
          <Split opened={opened} sent={sent} />
        </>
      ) : null}
    </Section>
  )
}

function Become({ opened: { work }, path }: Pick<StepsProps, 'opened'> & { path: string }) {
  const t = supportWorkTexts(work.lang)
  return (
    <>
      <p>{t.becomeLead}</p>
      <Buttons>
        <ButtonLink href={work.ui.href(path)}>{t.become}</ButtonLink>
      </Buttons>
    </>
  )
}

interface StepProps {
  work: Work
  number: number
  typed: Typed
  errors: readonly FormError[]
  words: { title: string; lead: string; save: string }
  act: string
  fields: readonly string[]
  children?: Child
}

function Step({ work, number, errors, words, act, fields, children }: Omit<StepProps, 'typed'>) {
  return (
    <details class="ds-details" open={errors.some(({ field }) => field !== null && fields.includes(field))}>
      <summary>{words.title}</summary>
      <div>
        <p>{words.lead}</p>
        <Form action={work.ui.href(workPaths.suggestion(number))} label={words.title} hidden={{ gjor: act }}>
          {children}
          <Buttons>
            <Button weight="secondary">{words.save}</Button>
          </Buttons>
        </Form>
      </div>
    </details>
  )
}

function AskBack({ opened: { work, suggestion }, sent: { typed, errors } }: StepsProps) {
  const t = stepTexts(work.lang)
  const words = { title: t.ask, lead: t.askLead(REPLY_DAYS), save: t.askSave }
  return (
    <Step {...{ work, number: suggestion.number, errors, words }} act="spor" fields={['sporsmal']}>
      <TextArea name="sporsmal" label={t.question} rows={3} value={lineOf(typed, 'sporsmal')} error={errorOf(errors, 'sporsmal')} />
    </Step>
  )
}

function SendOn({ opened: { work, suggestion, holders }, sent: { typed, errors } }: StepsProps) {
  const t = stepTexts(work.lang)
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  const words = { title: t.send, lead: t.sendLead, save: t.sendSave }
  const options = [{ value: '', label: '' }, ...holders, { value: OUTSIDE, label: t.outside }].map(({ value, label }) => ({ value, label }))
  return (
    <Step {...{ work, number: suggestion.number, errors, words }} act="videre" fields={['til', 'utenfor', 'grunn-videre', 'frist-videre']}>
      <Select {...field('til')} label={t.to} options={options} />
      <Field {...field('utenfor')} label={t.outsideName} hint={t.outsideHint} suffix={t.optional} autocomplete="off" />
      <Field {...field('adresse-dit')} label={t.outsideAddress} suffix={t.optional} autocomplete="off" />
      <Why name="grunn-videre" work={work} typed={typed} errors={errors} />
      <DateField {...field('frist-videre')} label={t.due} hint={work.t.suggestions.dueHint(REPLY_DAYS)} suffix={t.optional} />
    </Step>
  )
}

function Measure({ opened: { work, suggestion }, sent: { typed, errors } }: StepsProps) {
  const t = stepTexts(work.lang)
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  const words = { title: t.measure, lead: t.measureLead, save: t.measureSave }
  return (
    <Step {...{ work, number: suggestion.number, errors, words }} act="tiltak" fields={['tiltak', 'grunn-tiltak', 'frist-tiltak']}>
      <Field {...field('tiltak')} label={t.measureTitle} autocomplete="off" />
      <Why name="grunn-tiltak" work={work} typed={typed} errors={errors} />
      <DateField {...field('frist-tiltak')} label={t.due} hint={work.t.suggestions.dueHint(REPLY_DAYS)} suffix={t.optional} />
    </Step>
  )
}

function Room({ opened: { work, suggestion, rooms }, sent: { typed, errors } }: StepsProps) {
  const t = stepTexts(work.lang)
  const words = { title: t.room, lead: t.roomLead, save: t.roomSave }
  const options = [{ value: '', label: '' }, ...rooms.map(({ key, name }) => ({ value: key, label: name }))]
  return (
    <Step {...{ work, number: suggestion.number, errors, words }} act="lokale" fields={['lokale', 'grunn-lokale']}>
      <Select name="lokale" label={t.roomChoice} value={lineOf(typed, 'lokale')} error={errorOf(errors, 'lokale')} options={options} />
      <Why name="grunn-lokale" work={work} typed={typed} errors={errors} />
    </Step>
  )
}

function Merge({ opened: { work, suggestion }, sent: { typed, errors } }: StepsProps) {
  const t = stepTexts(work.lang)
  const words = { title: t.merge, lead: t.mergeLead, save: t.mergeSave }
  return (
    <Step {...{ work, number: suggestion.number, errors, words }} act="samle" fields={['med', 'grunn-samle']}>
      <Field
        name="med"
        label={t.into}
        inputmode="numeric"
        autocomplete="off"
        size={8}
        value={lineOf(typed, 'med')}
        error={errorOf(errors, 'med')}
      />
      <Why name="grunn-samle" work={work} typed={typed} errors={errors} />
    </Step>
  )
}

function Split({ opened: { work, suggestion }, sent: { typed, errors } }: StepsProps) {
  const t = stepTexts(work.lang)
  const words = { title: t.split, lead: t.splitLead, save: t.splitSave }
  return (
    <Step {...{ work, number: suggestion.number, errors, words }} act="del" fields={[...partNames, 'grunn-del']}>
      {partNames.map((name, k) => (
        <Field
          name={name}
          label={t.part(k + 1)}
          {...(k < PARTS.least ? {} : { suffix: t.optional })}
          autocomplete="off"
          value={lineOf(typed, name)}
          error={errorOf(errors, name)}
        />
      ))}
      <Why name="grunn-del" work={work} typed={typed} errors={errors} />
    </Step>
  )
}

function Why({ name, work, typed, errors }: { name: string } & Pick<StepProps, 'work' | 'typed' | 'errors'>) {
  const t = stepTexts(work.lang)
  return <TextArea name={name} label={t.why} hint={t.whyHint} rows={3} value={lineOf(typed, name)} error={errorOf(errors, name)} />
}
