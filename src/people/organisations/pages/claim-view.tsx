import {
  Button,
  Buttons,
  ButtonLink,
  Checkbox,
  errorOf,
  ErrorSummary,
  Facts,
  Field,
  Form,
  Notice,
  Page,
  PageTitle,
  Select,
  type FormError,
  type Ui,
} from '../../../design/index.ts'
import type { Typed } from '../../../platform/http/forms.ts'
import { lineOf } from '../../../platform/http/typed-values.ts'
import { readActKey } from '../../acts/act-key.ts'
import { ORGANISATION_KINDS } from '../organisation.ts'
import { numberWords } from '../organisation-number.ts'
import { organisationPaths } from '../paths.ts'
import { organisationTexts } from '../texts.ts'
import type { Sought } from './claimed-number.ts'
import { organisationPageTexts } from './texts.ts'

interface ClaimProps {
  ui: Ui
  sought: Sought
  typed: Typed
  errors: readonly FormError[]
  /** It was filled in before, and waited while its sender showed who they are. */
  isKept: boolean
}

/** Is this you, and who are you: everything else is asked of the others, or not at all. */
export function ClaimView({ ui, sought, typed, errors, isKept }: ClaimProps) {
  const t = organisationPageTexts(ui.lang).who
  const { number } = sought
  return (
    <Page ui={ui} title={t.title} noindex>
      <PageTitle title={sought.form === null ? t.title : t.isItYou(sought.name ?? '')} lead={t.lead} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        {isKept ? (
          <Notice kind="done" live>
            <p>{t.isKept}</p>
          </Notice>
        ) : null}
        <Known ui={ui} sought={sought} />
        <Form
          action={ui.href(organisationPaths.claimWho)}
          hidden={{ nokkel: readActKey(typed), ...(number === null ? { uten: 'ja' } : { nummer: number }) }}
        >
          <WhatFields ui={ui} sought={sought} typed={typed} errors={errors} />
          <PersonFields ui={ui} typed={typed} errors={errors} />
          <Buttons>
            <Button>{sought.isTaken ? t.ask : t.send}</Button>
            <ButtonLink weight="tertiary" href={ui.href(organisationPaths.claim)}>
              {t.back}
            </ButtonLink>
          </Buttons>
        </Form>
        <Approval ui={ui} sought={sought} />
      </div>
    </Page>
  )
}

/** Who decides, and what is looked up: nothing where there is no register to ask. */
function Approval({ ui, sought: { number, register } }: Pick<ClaimProps, 'ui' | 'sought'>) {
  const t = organisationPageTexts(ui.lang).who
  if (register === 'found') return null
  return <p>{register === 'silent' ? t.silent : number === null ? t.byHandOnly : t.byHand}</p>
}

function Known({ ui, sought: { number, name, form, isTaken } }: Pick<ClaimProps, 'ui' | 'sought'>) {
  const t = organisationPageTexts(ui.lang).who
  return (
    <>
      {isTaken ? (
        <Notice title={`${name ?? ''} ${t.taken}`}>
          <p>{t.takenLead}</p>
        </Notice>
      ) : null}
      {number === null ? null : (
        <Facts
          items={[
            { term: organisationTexts(ui.lang).number, text: numberWords(number) },
            ...(form === null ? [] : [{ term: t.form, text: form }]),
          ]}
        />
      )}
    </>
  )
}

function WhatFields({ ui, sought, typed, errors }: Omit<ClaimProps, 'isKept'>) {
  const t = organisationPageTexts(ui.lang).who
  const { kind, kinds } = organisationTexts(ui.lang)
  if (sought.isTaken)
    return (
      <Checkbox
        name="overta"
        value="ja"
        label={t.takesOver}
        hint={t.takesOverHint}
        checked={typed['overta'] === 'ja'}
        error={errorOf(errors, 'overta')}
      />
    )
  return (
    <>
      {sought.name === null ? (
        <Field
          name="organisasjon"
          label={t.name}
          value={lineOf(typed, 'organisasjon')}
          error={errorOf(errors, 'organisasjon')}
          autocomplete="organization"
          size={30}
        />
      ) : null}
      {sought.kind === null ? (
        <Select
          name="slag"
          label={kind}
          value={lineOf(typed, 'slag')}
          error={errorOf(errors, 'slag')}
          options={[
            { value: '', label: t.choose },
            ...ORGANISATION_KINDS.filter((value) => value !== 'informal_group').map((value) => ({ value, label: kinds[value] })),
          ]}
        />
      ) : null}
    </>
  )
}

function PersonFields({ ui, typed, errors }: Omit<ClaimProps, 'sought' | 'isKept'>) {
  const t = organisationPageTexts(ui.lang).who
  return (
    <>
      <Field name="navn" label={t.yourName} value={lineOf(typed, 'navn')} error={errorOf(errors, 'navn')} autocomplete="name" size={30} />
      <Field
        name="adresse"
        label={t.address}
        hint={t.addressHint}
        value={lineOf(typed, 'adresse')}
        error={errorOf(errors, 'adresse')}
        autocomplete="email"
        size={30}
      />
    </>
  )
}
