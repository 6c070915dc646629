import { Button, Buttons, Checkbox, ErrorSummary, errorOf, Field, Form, Select, type FormError } from '../../design/index.ts'
import { ORGANISATION_KINDS, organisationTexts, readActKey } from '../../people/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { namedErrors } from '../form/named-errors.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { BackToCounter } from './choose-first.tsx'
import type { Counter } from './counter.ts'
import { Draft } from './draft.tsx'
import { ChannelChoice, LanguageChoice } from './on-behalf.tsx'

interface ClaimProps {
  counter: Counter
  typed: Typed
  errors: readonly FormError[]
}

/** All on one page: whoever is on the phone is asked once. */
export function ClaimView({ counter, typed, errors }: ClaimProps) {
  const { work, hub, switcher, href } = counter
  const t = work.t.atDesk
  const { number, kind } = organisationTexts(work.lang)
  const labels = { nummer: number, organisasjon: t.name, slag: kind, overta: t.takesOver, navn: t.leader, adresse: t.contact }
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      switcher={switcher}
      title={t.claim}
      lead={t.claimLead}
      scripts={['torg-ahead.js', 'torg-draft.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={namedErrors(errors, { fields: [], work, others: labels })} />
        <Draft work={work}>
          <Form action={href(workPaths.counterClaim)} hidden={{ nokkel: readActKey(typed) }}>
            <OrganisationFields counter={counter} typed={typed} errors={errors} />
            <LeaderFields counter={counter} typed={typed} errors={errors} />
            <ChannelChoice work={work} typed={typed} />
            <LanguageChoice work={work} typed={typed} />
            <Buttons>
              <Button>{t.register}</Button>
              <BackToCounter counter={counter} />
            </Buttons>
          </Form>
        </Draft>
      </div>
    </WorkPage>
  )
}

const field = (name: string, typed: Typed, errors: readonly FormError[]) => ({
  name,
  value: lineOf(typed, name),
  error: errorOf(errors, name),
})

function OrganisationFields({ counter: { work }, typed, errors }: ClaimProps) {
  const t = work.t.atDesk
  const { number, kind, kinds } = organisationTexts(work.lang)
  return (
    <>
      <Field {...field('nummer', typed, errors)} label={number} hint={t.numberHint} inputmode="numeric" autocomplete="off" size={14} />
      <Field {...field('organisasjon', typed, errors)} label={t.name} hint={t.nameHint} autocomplete="off" size={40} />
      <Select
        {...field('slag', typed, errors)}
        label={kind}
        hint={t.kindHint}
        options={[
          { value: '', label: t.choose },
          ...ORGANISATION_KINDS.filter((value) => value !== 'informal_group').map((value) => ({ value, label: kinds[value] })),
        ]}
      />
      <Checkbox
        name="overta"
        value="ja"
        label={t.takesOver}
        hint={t.takesOverHint}
        checked={typed['overta'] === 'ja'}
        error={errorOf(errors, 'overta')}
      />
    </>
  )
}

function LeaderFields({ counter: { work }, typed, errors }: ClaimProps) {
  const t = work.t.atDesk
  return (
    <>
      <Field {...field('navn', typed, errors)} label={t.leader} autocomplete="off" size={30} />
      <Field {...field('adresse', typed, errors)} label={t.contact} hint={t.contactHint} autocomplete="off" size={30} />
    </>
  )
}
