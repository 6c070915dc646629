import { AsOf } from '../as-of.tsx'
import { Board, type BoardRowView } from '../board.tsx'
import { ExampleMark } from '../example-mark.tsx'
import { FindHub } from '../find-hub.tsx'
import { Page } from '../frame/page.tsx'
import { askerGround } from '../map/ground.ts'
import { TownMap } from '../map/town-map.tsx'
import { NewsList } from '../news-list.tsx'
import { Now } from '../now.tsx'
import { Refresh } from '../refresh.tsx'
import { Column, Columns, Section } from '../section.tsx'
import type { Ui } from '../ui.ts'
import { Ways } from '../ways.tsx'
import { HUBS, chip } from './town.ts'

const row = (slug: string, rest: Omit<BoardRowView, 'hub' | 'href'>): BoardRowView => ({ hub: chip(slug), href: `/torg/${slug}`, ...rest })
const cell = (time: string, title: string, detail: string) => ({ time, title, detail, example: true })

function rows(ui: Ui): BoardRowView[] {
  const mark = <ExampleMark ui={ui} />
  const open = (slug: string, until: string) =>
    row(slug, {
      open: true,
      status: (
        <>
          Åpent til {until} {mark}
        </>
      ),
      beside: 'Åpningstidene er ikke kunngjort.',
      now: cell('10.00', 'Innbyggerservice', 'til 14'),
      next: cell('11.00', 'Datahjelp', 'pågår til 13'),
    })
  return [
    open('tofte', '15'),
    row('saetre', {
      open: false,
      status: 'Torget åpner i 2021. Skranken er her.',
      beside: 'Nærmest betjent nå: Tofte.',
      now: { title: 'Innbyggerservice', detail: 'tider ikke kunngjort' },
      next: null,
    }),
    open('spikkestad', '15'),
    open('holmen', '15.30'),
    row('slemmestad', {
      open: false,
      status: 'Torget åpner første kvartal 2021.',
      beside: 'Nærmest nå: Heggedal.',
      instead: (
        <>
          <a href="/torg/slemmestad#si-fra">Si fra at du vil vite det</a> når det åpner
        </>
      ),
    }),
    row('heggedal', {
      open: true,
      status: 'Åpent til 16',
      now: { time: '10.00', title: 'Kafé KIME', detail: 'til 15' },
      next: { time: '18.00', title: 'Lokalhistorie', detail: 'i kveld' },
    }),
    row('borgen', {
      open: false,
      status: 'Stengt nå. Åpner i morgen 9.',
      now: null,
      next: { time: '09.00', title: 'Huset åpner', detail: 'fredag' },
    }),
    open('asker', '16'),
  ]
}

export function Front({ ui }: { ui: Ui }) {
  return (
    <Page
      ui={{ ...ui, path: '/' }}
      title=""
      description="I dag på de åtte innbyggertorgene i Asker."
      scripts={['torg-refresh.js', 'torg-near.js']}
    >
      <Refresh id="na" offset={-1000} sign=".">
        <Now
          weekday="torsdag"
          letters="torsdag"
          clock="11.20"
          datetime="2020-01-16T11:20"
          lines={['16. januar 2020, uke 3', 'Seks av åtte torg er åpne nå. Kom innom.']}
        />
        <Board ui={ui} title="Nå og neste på de åtte torgene" rows={rows(ui)} />
      </Refresh>
      <div class="sec">
        <Columns>
          <Column title="Finn ditt torg" id="finn">
            <p class="lead">Fra Asker sentrum i nord til Tofte i sør. Skriv stedet du bor, så viser vi det nærmeste.</p>
            <FindHub ui={ui} action="/torg" places={['Tofte', 'Holmsbu', 'Vollen']} />
          </Column>
          <TownMap
            ui={ui}
            ground={askerGround}
            hubs={HUBS.map(({ slug, lat, lon }) => ({ hub: chip(slug), lat, lon, href: `/torg/${slug}` }))}
          />
        </Columns>
      </div>
      <Section title="Bli med" id="bli-med" close>
        <Ways
          items={[
            { href: '/om', title: 'Hva er et innbyggertorg?', text: 'Et sted der du møter naboer og kommunen.' },
            { href: '/torg', title: 'Alle torgene', text: 'Hvem som er hvor, og når.' },
            { href: '/sok', title: 'Spør oss', text: 'Søk i tjenester, steder og nytt.' },
          ]}
        />
      </Section>
      <Section title="Nytt" id="nytt" close>
        <NewsList
          ui={ui}
          items={[
            {
              title: { text: 'Tofte innbyggertorg er åpnet', lang: 'nb', fallback: ui.lang === 'en' },
              href: '#',
              date: '2. januar 2020',
              iso: '2020-01-02',
              sender: 'Asker kommune',
            },
          ]}
        />
      </Section>
      <AsOf ui={ui} action="/" hint="Skriv for eksempel 21. nov 2019." />
    </Page>
  )
}
