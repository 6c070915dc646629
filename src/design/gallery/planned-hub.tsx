import { Page } from '../frame/page.tsx'
import { Hero } from '../hero.tsx'
import { HoursTable } from '../hours-table.tsx'
import { Notice } from '../notice.tsx'
import { Columns, Section } from '../section.tsx'
import { Timeline, type TimelineItem } from '../timeline.tsx'
import type { Ui } from '../ui.ts'
import { Ways } from '../ways.tsx'
import { week } from './hub.tsx'
import { chip } from './town.ts'

const STORY: readonly TimelineItem[] = [
  { date: '12. november 2019', iso: '2019-11-12', title: 'Kommunestyret behandler sak 32/19', state: 'happened' },
  { date: '27. november 2019', iso: '2019-11-27', title: 'Folkemøte i Slemmestad', state: 'planned' },
  { date: '1. januar 2020', iso: '2020-01-01', title: 'Tre kommuner blir én', state: 'planned' },
  {
    date: 'juni 2020',
    iso: '2020-06',
    title: 'Paviljongen settes opp',
    body: 'På fabrikktomta, mens sentrum bygges om.',
    state: 'planned',
    example: true,
  },
  { date: 'første kvartal 2021', title: 'Biblioteket flytter inn', state: 'planned' },
  { date: '1. mars 2021', iso: '2021-03-01', title: 'Torget åpner', state: 'planned' },
  { date: '2021', iso: '2021', title: 'Innbyggerservice kommer', state: 'planned' },
]

export function PlannedHubPage({ ui }: { ui: Ui }) {
  return (
    <Page
      ui={{ ...ui, path: '/torg/slemmestad' }}
      title="Slemmestad innbyggertorg"
      hub="slemmestad"
      asOf={
        <p>
          Slik var det 20. november 2019. <a href="/torg/slemmestad">Gå til i dag</a>
        </p>
      }
    >
      <Hero
        hub={chip('slemmestad')}
        answer="Planlagt. Åpner første kvartal 2021."
        beside={
          <p>
            Nærmest nå: <a href="/torg/heggedal">Heggedal</a>, 3 km. Åpent til 16.
          </p>
        }
        open={false}
        facts={[
          { term: 'Innbyggerservice', text: 'Her fra 2021' },
          { term: 'Bibliotek', text: 'Ikke kunngjort' },
        ]}
      />
      <Notice kind="urgent" title="Folkemøte onsdag 27. november">
        <p>Kom og hør hvordan det går med torget ditt.</p>
      </Notice>
      <Section title="Åpningstider" id="apent">
        <Columns>
          <HoursTable
            ui={ui}
            caption="Åpningstider, uke 3"
            columns={[{ name: 'Huset' }]}
            rows={week(() => [{ lines: ['Ikke kunngjort'], state: 'unknown' }])}
          />
          <Ways
            items={[
              { href: '/torg', title: 'Finn nærmeste åpne skranke', text: 'Heggedal er åpent til 16.' },
              { href: '/torg', title: 'Si fra når dere er klare' },
            ]}
          />
        </Columns>
      </Section>
      <Section title="Slik blir torget til" id="historie" close>
        <Timeline ui={ui} items={STORY} />
      </Section>
    </Page>
  )
}
