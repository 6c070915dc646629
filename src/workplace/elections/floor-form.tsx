import { CONSENTS, isOffice, type Election, type Seat } from '../../bodies/index.ts'
import { Button, Buttons, Checkbox, errorOf, Field, Form, RadioGroup, Section, Select, type FormError } from '../../design/index.ts'
import { shieldTexts } from '../../people/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'

interface FloorProps {
  work: Work
  election: Election
  members: readonly Seat[]
  typed: Typed
  errors: readonly FormError[]
}

/** Somebody more is put up, also from the floor, once she has said yes herself. */
export function FloorForm({ work, election, members, typed, errors }: FloorProps) {
  const t = work.t.elections
  return (
    <Section title={t.propose} id="kandidat" close offPaper>
      <p>{t.proposeLead}</p>
      <Form action={work.ui.href(workPaths.election(election.body, election.number))} hidden={{ gjor: 'sett-opp' }}>
        {isOffice(election.post) ? (
          <Select
            name="medlem"
            label={t.member}
            value={lineOf(typed, 'medlem')}
            options={members.map(({ id, name }) => ({ value: String(id), label: name ?? shieldTexts(work.lang).person }))}
          />
        ) : (
          <>
            <Field name="navn" label={t.name} hint={t.nameHint} value={lineOf(typed, 'navn')} error={errorOf(errors, 'navn')} />
            <Checkbox name="hemmelig" label={t.isProtected} checked={lineOf(typed, 'hemmelig') !== ''} />
          </>
        )}
        <RadioGroup
          name="ja"
          legend={t.consent}
          value={lineOf(typed, 'ja')}
          options={CONSENTS.map((value) => ({ value, label: t.consents[value] }))}
          error={errorOf(errors, 'ja')}
        />
        <Buttons>
          <Button>{t.put}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
