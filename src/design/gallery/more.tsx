import { Failure } from '../failure.tsx'
import { Page } from '../frame/page.tsx'
import { SearchForm } from '../find-hub.tsx'
import { HitList, NewsList } from '../news-list.tsx'
import { PageTitle, Prose, Section } from '../section.tsx'
import { ServiceMatrix } from '../service-matrix.tsx'
import { Tiles } from '../tiles.tsx'
import type { Ui } from '../ui.ts'

const SERVICES = ['Innbyggerservice', 'Bibliotek', 'Frivilligsentral', 'Ungdommens kulturhus', 'Helsestasjon']

export function AboutPage({ ui }: { ui: Ui }) {
  return (
    <Page ui={{ ...ui, path: '/om' }} title="Hva er et innbyggertorg?" current="about">
      <PageTitle
        title="Et torg er et sted vi lager sammen"
        lead="Åtte steder i Asker der du møter naboer, får hjelp av kommunen og kan sette i gang noe selv."
      />
      <Section title="Hva er hvor" id="hva" close>
        <ServiceMatrix
          ui={ui}
          caption="Hvilke tjenester som er på hvilket torg"
          corner="Tjeneste"
          hubs={ui.hubs}
          rows={SERVICES.map((service, s) => ({
            service,
            href: '/torg',
            cells: ui.hubs.map((_, k) => ((k + s) % 3 === 2 ? { met: false } : { met: true, ...(k === 4 ? { text: 'fra 2021' } : {}) })),
          }))}
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
            <Tiles ui={ui} filled={1} /> <Tiles ui={ui} filled={2} /> <Tiles ui={ui} filled={3} /> <Tiles ui={ui} filled={4} />{' '}
            <Tiles ui={ui} filled="refused" />
          </p>
        </Prose>
      </div>
    </Page>
  )
}

export function SearchPage({ ui }: { ui: Ui }) {
  const hit = (
    <>
      Alt på bakkeplan, <mark>bibliotek</mark> vegg i vegg.
    </>
  )
  return (
    <Page ui={{ ...ui, path: '/sok' }} title="Søk" current="search" noindex>
      <PageTitle title="3 treff på «bibliotek»" />
      <SearchForm ui={ui} action="/sok" value="bibliotek" />
      <div class="sec">
        <HitList
          ui={ui}
          items={[
            { href: '/torg', title: 'Tofte innbyggertorg', kind: 'Torg', excerpt: hit, hub: 'tofte' },
            { href: '/torg', title: 'Bibliotekene', kind: 'Tilbyder' },
            { href: '/torg', title: 'Lesestund', kind: 'Nytt', excerpt: 'Hver onsdag klokka 10.', hub: 'slemmestad', example: true },
          ]}
        />
      </div>
    </Page>
  )
}

export function EmptyPage({ ui }: { ui: Ui }) {
  return (
    <Page ui={{ ...ui, path: '/finnes-ikke' }} title="Siden finnes ikke" styles={['failure.css']} noindex>
      <Failure title="Siden finnes ikke" lead="Den kan ha flyttet." help="Prøv søket, eller velg torget ditt under.">
        <SearchForm ui={ui} action="/sok" />
      </Failure>
      <Section title="Ingen nyheter" id="tomt">
        <NewsList ui={ui} items={[]} />
        <p>Det er ikke noe nytt ennå.</p>
      </Section>
    </Page>
  )
}
