import { DayLine, type DayLineRow } from '../day-line.tsx'
import { ExampleMark } from '../example-mark.tsx'
import { Facts } from '../facts.tsx'
import { Fixed } from '../fixed.tsx'
import { Page } from '../frame/page.tsx'
import { Hero } from '../hero.tsx'
import { HoursTable, type HoursCell, type HoursRow } from '../hours-table.tsx'
import { NewsList } from '../news-list.tsx'
import { Column, Columns, Section } from '../section.tsx'
import { Timeline, type TimelineItem } from '../timeline.tsx'
import type { Ui } from '../ui.ts'
import { chip } from './town.ts'

const DAYS = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag']
const open = (text: string): HoursCell => ({ lines: [text], state: 'open' })
const illustrated = (text: string): HoursCell => ({ lines: ['Ikke kunngjort'], state: 'unknown', example: [text] })
const closed: HoursCell = { lines: ['Stengt'], state: 'closed' }
const unstaffed: HoursCell = { lines: ['Ikke betjent'], state: 'closed' }

export function week(cells: (day: number) => readonly HoursCell[]): HoursRow[] {
  return DAYS.map((day, k) => ({
    day,
    date: `${13 + k}. januar`,
    iso: `2020-01-${13 + k}`,
    today: k === 3,
    ...(k === 6 ? { note: 'Fridag' } : {}),
    cells: cells(k),
  }))
}

const DAY: readonly DayLineRow[] = [
  { name: 'Huset', spans: [{ from: 600, to: 900, filled: true }], words: '10–15' },
  { name: 'Innbyggerservice', spans: [{ from: 600, to: 840, filled: true }], words: '10–14' },
  {
    name: 'Bibliotek',
    spans: [
      { from: 480, to: 600, filled: false },
      { from: 600, to: 1080, filled: true },
    ],
    words: 'meråpent fra 8, betjent 10–18',
  },
  { name: 'Frivilligsentral', spans: [], words: 'Ikke kunngjort' },
]

const STORY: readonly TimelineItem[] = [
  { date: '12. nov. 2019', iso: '2019-11-12', title: 'Kommunestyret behandler sak 32/19', state: 'happened' },
  { date: '21. nov. 2019', iso: '2019-11-21', title: 'Folkemøte på Tofte', state: 'happened' },
  { date: '1. jan. 2020', iso: '2020-01-01', title: 'Tre kommuner blir én', state: 'happened' },
  { date: '2. jan. 2020', iso: '2020-01-02', title: 'Torget åpner som det første i nye Asker', state: 'happened' },
  { date: '30. jan. 2020', iso: '2020-01-30', title: 'Offisiell åpning. Alle er velkommen.', state: 'planned' },
]

export function HubPage({ ui }: { ui: Ui }) {
  return (
    <Page
      ui={ui}
      title="Tofte innbyggertorg"
      hub="tofte"
      current="hubs"
      jsonLd={[{ '@context': 'https://schema.org', '@type': 'GovernmentOffice', name: 'Tofte </script>' }]}
    >
      <Hero
        hub={chip('tofte')}
        fullName="Tofte innbyggertorg"
        answer={
          <>
            <Fixed ui={ui} k="openNow" />, til klokka 15.
          </>
        }
        beside={
          <>
            <ExampleMark ui={ui} /> Åpningstidene er ikke kunngjort ennå.
          </>
        }
        open
        facts={[
          { term: 'Her i dag', text: 'Innbyggerservice 10–14' },
          { term: 'Nå', text: 'Datahjelp, til 13' },
          { term: 'Neste', text: '17.00 Band på S3' },
        ]}
      />
      <Section title={<Fixed ui={ui} k="openingHours" />} id="apent" aside={<a href="/torg/tofte/plakat">Skriv ut plakat</a>}>
        <HoursTable
          ui={ui}
          caption="Åpningstider, uke 3"
          columns={[{ name: 'Huset' }, { name: 'Innbyggerservice', href: '/tilbyder/innbyggerservice' }, { name: 'Bibliotek' }]}
          rows={week((k) =>
            k > 4
              ? [closed, closed, k === 5 ? open('11–14') : closed]
              : [illustrated(k === 2 ? '10–18' : '10–15'), k === 2 || k === 4 ? unstaffed : illustrated('10–14'), open('10–18')],
          )}
          below="Ikke betjent i dag? Nærmeste betjente torg er Sætre, 15 km unna."
        />
      </Section>
      <Section title="I dag, torsdag" id="dag" close>
        <DayLine fromHour={7} toHour={22} now={11 * 60 + 20} rows={DAY} />
      </Section>
      <Help ui={ui} />
      <Section title="Slik ble torget til" id="historie">
        <Timeline ui={ui} items={STORY} />
      </Section>
    </Page>
  )
}

function Help({ ui }: { ui: Ui }) {
  return (
    <div class="sec close">
      <Columns>
        <Column title={<Fixed ui={ui} k="news" />} id="nytt">
          <NewsList
            ui={ui}
            items={[
              {
                title: { text: 'Offisiell åpning 30. januar', lang: 'nb', fallback: false },
                date: '14. januar 2020',
                iso: '2020-01-14',
                sender: 'Tofte innbyggertorg',
                lead: { text: 'Alle er velkommen klokka 18.', lang: 'nb', fallback: false },
                example: true,
              },
            ]}
          />
        </Column>
        <Column title="Her får du hjelp" id="hjelp">
          <Facts
            items={[
              { term: 'Innbyggerservice', text: 'Spør om alt.' },
              { term: 'Bibliotek', text: 'Vegg i vegg.' },
              { term: <Fixed ui={ui} k="address" />, text: 'Vestre Strandvei 3, 3482 Tofte' },
              { term: <Fixed ui={ui} k="phone" />, text: <Fixed ui={ui} k="notAnnounced" /> },
              { term: <Fixed ui={ui} k="noStep" />, text: 'Ja, alt på bakkeplan.', note: 'Sjekket 6. januar 2020.' },
              { term: <Fixed ui={ui} k="hearingLoop" />, text: 'Ikke kunngjort' },
            ]}
          />
        </Column>
      </Columns>
    </div>
  )
}
