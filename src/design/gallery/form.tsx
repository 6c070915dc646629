import { Page } from '../frame/page.tsx'
import { Button, ButtonLink, Buttons } from '../form/buttons.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '../form/choices.tsx'
import { ErrorSummary, errorOf } from '../form/error-summary.tsx'
import { DateField, Field, Select, TextArea, TimeField } from '../form/field.tsx'
import { Form } from '../form/form.tsx'
import { Notice } from '../notice.tsx'
import { PageTitle } from '../section.tsx'
import type { Ui } from '../ui.ts'

const ERRORS = [
  { field: 'tittel', text: 'Skriv en tittel.' },
  { field: 'til', text: 'Til må være etter fra.' },
  { field: 'slag', text: 'Velg hva det gjelder.' },
]

export function FormPage({ ui }: { ui: Ui }) {
  return (
    <Page ui={{ ...ui, path: '/arbeid/torg/tofte/stengt' }} title="Ny stenging" hub="tofte" noindex>
      <PageTitle title="Når er huset stengt?" />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={ERRORS} />
        <Form action="/arbeid/torg/tofte/stengt" hidden={{ nokkel: 'a1' }}>
          <Fields />
          <Buttons>
            <Button>Lagre</Button>
            <ButtonLink href="/torg">Avbryt</ButtonLink>
            <Button weight="secondary" danger name="slett" value="1">
              Slett stengingen
            </Button>
          </Buttons>
        </Form>
        <Notice kind="done" title="Lagret" live>
          <p>Siden til Tofte er oppdatert.</p>
        </Notice>
      </div>
    </Page>
  )
}

function Fields() {
  return (
    <>
      <Field name="tittel" label="Tittel" value="" error={errorOf(ERRORS, 'tittel')} hint="Vises på siden og plakaten." />
      <DateField name="fra" label="Fra" value="24. des" />
      <DateField name="til" label="Til og med" value="23. des" error={errorOf(ERRORS, 'til')} />
      <TimeField name="kl" label="Fra klokka" value="12.00" />
      <Select
        name="tilbyder"
        label="Hvem gjelder det"
        value="b"
        options={[
          { value: 'a', label: 'Hele huset' },
          { value: 'b', label: 'Innbyggerservice' },
        ]}
      />
      <TextArea name="grunn" label="Hvorfor" suffix="(valgfritt)" value="Jul" />
      <RadioGroup
        name="slag"
        legend="Hva gjelder det?"
        value=""
        error={errorOf(ERRORS, 'slag')}
        options={[
          { value: 'ferie', label: 'Ferie' },
          { value: 'sykdom', label: 'Sykdom', hint: 'Vi viser ikke hvem.' },
        ]}
      />
      <CheckboxGroup
        name="unntak"
        legend="Hvem er her likevel?"
        values={['kafe']}
        options={[
          { value: 'kafe', label: 'Kafeen' },
          { value: 'bok', label: 'Bokautomaten' },
        ]}
      />
      <Checkbox name="varsle" label="Si fra på forsiden" checked />
    </>
  )
}
