import { Page } from '../frame/page.tsx'
import { SearchForm } from '../find-hub.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '../form/choices.tsx'
import { Button, ButtonLink, Buttons } from '../form/buttons.tsx'
import { ErrorSummary, errorOf } from '../form/error-summary.tsx'
import { DateField, Field, Select, TextArea, TimeField } from '../form/field.tsx'
import { Form } from '../form/form.tsx'
import { HitList, NewsList } from '../news-list.tsx'
import { Notice } from '../notice.tsx'
import { PageTitle, Prose, Section } from '../section.tsx'
import { ServiceMatrix } from '../service-matrix.tsx'
import { Tiles } from '../tiles.tsx'
import type { Ui } from '../ui.ts'

const SERVICES = ['Innbyggerservice', 'Bibliotek', 'Frivilligsentral', 'Ungdommens kulturhus', 'Helsestasjon']

export function AboutPage({ ui }: { ui: Ui }) {
  return (
    <Page ui={{ ...ui, path: '/om' }} title="Hva er et innbyggertorg?" current="about">
      <PageTitle title="Et torg er et sted vi lager sammen" lead="Åtte steder i Asker der du møter naboer, får hjelp av kommunen og kan sette i gang noe selv." />
      <Section title="Hva er hvor" id="hva" close>
        <ServiceMatrix
          ui={ui}
          caption="Hvilke tjenester som er på hvilket torg"
          corner="Tjeneste"
          hubs={ui.hubs}
          rows={SERVICES.map((service, s) => ({ service, href: '#', cells: ui.hubs.map((_, k) => ((k + s) % 3 === 2 ? { met: false } : { met: true, ...(k === 4 ? { text: 'fra 2021' } : {}) })) }))}
        />
      </Section>
      <div class="sec close">
        <Prose>
          <h2>Dette kan du bruke torget til</h2>
          <p>Du kan komme innom når du vil. Du trenger ikke ha et ærend.</p>
          <ul>
            <li>Få hjelp av Innbyggerservice, som het Servicetorget før 2020.</li>
            <li>Låne en bok, en maskin eller et rom.</li>
          </ul>
          <p class="buttons">
            <Tiles ui={ui} filled={1} /> <Tiles ui={ui} filled={2} /> <Tiles ui={ui} filled={3} /> <Tiles ui={ui} filled={4} /> <Tiles ui={ui} filled="refused" />
          </p>
        </Prose>
      </div>
    </Page>
  )
}

export function SearchPage({ ui }: { ui: Ui }) {
  const hit = <>Alt på bakkeplan, <mark>bibliotek</mark> vegg i vegg.</>
  return (
    <Page ui={{ ...ui, path: '/sok' }} title="Søk" current="search" noindex>
      <PageTitle title="3 treff på «bibliotek»" />
      <SearchForm ui={ui} action="/sok" value="bibliotek" />
      <div class="sec">
        <HitList ui={ui} items={[{ href: '#', title: 'Tofte innbyggertorg', kind: 'Torg', excerpt: hit, hub: 'tofte' }, { href: '#', title: 'Bibliotekene', kind: 'Tilbyder' }, { href: '#', title: 'Lesestund', kind: 'Nytt', excerpt: 'Hver onsdag klokka 10.', hub: 'slemmestad', example: true }]} />
      </div>
    </Page>
  )
}

export function EmptyPage({ ui }: { ui: Ui }) {
  return (
    <Page ui={{ ...ui, path: '/finnes-ikke' }} title="Siden finnes ikke" noindex>
      <PageTitle title="Vi finner ikke siden" lead="Den kan ha flyttet. Prøv søket, eller velg torget ditt under." />
      <SearchForm ui={ui} action="/sok" />
      <Section title="Ingen nyheter" id="tomt">
        <NewsList ui={ui} items={[]} />
        <p>Det er ikke noe nytt ennå.</p>
      </Section>
    </Page>
  )
}

export function FormPage({ ui }: { ui: Ui }) {
  const errors = [
    { field: 'tittel', text: 'Skriv en tittel.' },
    { field: 'til', text: 'Til må være etter fra.' },
    { field: 'slag', text: 'Velg hva det gjelder.' },
  ]
  return (
    <Page ui={{ ...ui, path: '/arbeid/torg/tofte/stengt' }} title="Ny stenging" hub="tofte" noindex>
      <PageTitle title="Når er huset stengt?" />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Form action="/arbeid/torg/tofte/stengt" hidden={{ nokkel: 'a1' }}>
          <Field name="tittel" label="Tittel" value="" error={errorOf(errors, 'tittel')} hint="Vises på siden og plakaten." maxlength={100} />
          <DateField name="fra" label="Fra" value="24. des" />
          <DateField name="til" label="Til og med" value="23. des" error={errorOf(errors, 'til')} />
          <TimeField name="kl" label="Fra klokka" value="12.00" />
          <Select name="tilbyder" label="Hvem gjelder det" value="b" options={[{ value: 'a', label: 'Hele huset' }, { value: 'b', label: 'Innbyggerservice' }]} />
          <TextArea name="grunn" label="Hvorfor" suffix="(valgfritt)" value="Jul" />
          <RadioGroup name="slag" legend="Hva gjelder det?" value="" error={errorOf(errors, 'slag')} options={[{ value: 'ferie', label: 'Ferie' }, { value: 'sykdom', label: 'Sykdom', hint: 'Vi viser ikke hvem.' }]} />
          <CheckboxGroup name="unntak" legend="Hvem er her likevel?" values={['kafe']} options={[{ value: 'kafe', label: 'Kafeen' }, { value: 'bok', label: 'Bokautomaten' }]} />
          <Checkbox name="varsle" label="Si fra på forsiden" checked />
          <Buttons>
            <Button>Lagre</Button>
            <ButtonLink href="#">Avbryt</ButtonLink>
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
