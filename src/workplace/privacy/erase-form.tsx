import { Button, Buttons, CheckboxGroup, errorOf, Form, RadioGroup, Section, type FormError } from '../../design/index.ts'
import { GROUNDS } from '../../people/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf, listOf } from '../../platform/http/typed-values.ts'
import type { KeptTable } from '../../platform/privacy/index.ts'
import type { Work } from '../work.ts'
import { hitWords, type Hit } from './hits.ts'
import { Stays } from './stays.tsx'
import { workPaths } from '../work-paths.ts'

interface EraseFormProps {
  work: Work
  personId: string
  others: readonly Hit[]
  staying: readonly KeptTable[]
  typed: Typed
  errors: readonly FormError[]
}

/** What stays and why is said before the button, not after. */
export function EraseForm({ work, personId, others, staying, typed, errors }: EraseFormProps) {
  const { erase } = work.t.privacy
  return (
    <Section title={erase.title} id="slett" offPaper>
      <Form action={work.ui.href(`${workPaths.person(personId)}/sletting`)}>
        <p>{erase.lead}</p>
        <h3>{erase.stays}</h3>
        <Stays work={work} staying={staying} />
        {others.length === 0 ? null : (
          <CheckboxGroup
            name="ogsaa"
            legend={erase.others}
            hint={erase.othersLead}
            values={listOf(typed, 'ogsaa')}
            options={others.map((hit) => ({ value: hit.id, label: hitWords(hit, work) }))}
          />
        )}
        <RadioGroup
          name="grunn"
          legend={erase.ground}
          value={lineOf(typed, 'grunn')}
          error={errorOf(errors, 'grunn')}
          options={GROUNDS.map((value) => ({ value, label: erase.grounds[value] }))}
        />
        <Buttons>
          <Button danger>{erase.act}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
