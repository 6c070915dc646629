import { Acts, Figures } from '../desk.tsx'
import { StaffPage } from '../frame/staff-page.tsx'
import { Button, Buttons } from '../form/buttons.tsx'
import { Form } from '../form/form.tsx'
import { WeekEditor } from '../form/week-editor.tsx'
import { WEEK_DAYS } from '../form/week-fields.ts'
import { HoursTable } from '../hours-table.tsx'
import { Poster } from '../poster.tsx'
import { PageTitle, Section } from '../section.tsx'
import { Table } from '../table.tsx'
import type { HubChip, Ui } from '../ui.ts'
import { Wall } from '../wall.tsx'
import { week } from './hub.tsx'
import { chip } from './town.ts'

const NAMES = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag']
const MENU = [
  { href: '/arbeid', label: 'I dag', current: true },
  { href: '/arbeid', label: 'Åpningstider' },
  { href: '/arbeid', label: 'Innhold' },
  { href: '/arbeid', label: 'Endringer' },
]

export function DeskPage({ ui }: { ui: Ui }) {
  const signed = { ...ui, path: '/arbeid', signedIn: { name: 'Torgvert Tofte' } }
  return (
    <StaffPage
      ui={signed}
      title="Arbeid, Tofte"
      hub="tofte"
      menu={MENU}
      hubHref={(slug) => `/arbeid/torg/${slug}`}
      signOut="/arbeid/ut"
      above={
        <Figures
          items={[
            { count: 3, label: 'venter på svar' },
            { count: 5, label: 'tider uten kilde', href: '/arbeid' },
            { count: 4, label: 'ikke sjekket i år' },
            { count: 2, label: 'stenginger framover' },
          ]}
        />
      }
      aside={
        <>
          <h2>Gjør</h2>
          <Acts
            label="Hurtigvalg"
            items={['Endre åpningstider', 'Meld stenging', 'Skriv nytt', 'Endre hvem som er her', 'Skriv ut plakat'].map((text) => ({
              href: '/arbeid',
              text,
            }))}
          />
        </>
      }
    >
      <Section title="Torsdag 16. januar" id="dag">
        <Table
          caption="Dagen"
          head={['Tid', 'Hva', 'Hvem', 'Gjør']}
          rows={[
            { cells: ['10.00', 'Huset åpner', 'Tofte innbyggertorg', 'Gjort'] },
            { cells: ['11.30', 'Innbyggerservice', 'Skranken i første', <a href="/arbeid">Endre</a>], filled: true },
            { cells: ['15.00', 'Huset stenger', '', <a href="/arbeid">Endre</a>] },
          ]}
        />
      </Section>
    </StaffPage>
  )
}

export function WeekPage({ ui }: { ui: Ui }) {
  const span = { from: '10.00', to: '15.00', mode: 'staffed', nextDay: false }
  const days = WEEK_DAYS.map((day, k) => ({
    day,
    name: NAMES[k] ?? '',
    spans: k > 4 ? [] : k === 2 ? [span, { from: '17', to: '9', mode: 'self_service', nextDay: false }] : [span],
  }))
  return (
    <StaffPage
      ui={{ ...ui, path: '/arbeid/tider', signedIn: { name: 'Torgvert Tofte' } }}
      title="Åpningstider, Tofte"
      hub="tofte"
      menu={MENU}
      signOut="/arbeid/ut"
      ownTitle
    >
      <PageTitle title="Åpningstider for huset" lead="Fra 1. februar 2020." />
      <div class="sec close">
        <Form action="#">
          <WeekEditor
            ui={ui}
            days={days}
            modes={[
              { value: 'staffed', label: 'Betjent' },
              { value: 'self_service', label: 'Selvbetjent' },
            ]}
            errors={[{ field: 'wed-1-to', text: 'Slutter før den begynner.' }]}
            preview={
              <>
                <h2>Slik blir det</h2>
                <HoursTable
                  ui={ui}
                  caption="Forhåndsvisning"
                  columns={[{ name: 'Huset' }]}
                  rows={week((k) => [{ lines: [k > 4 ? 'Stengt' : '10–15'], state: k > 4 ? 'closed' : 'open' }])}
                />
              </>
            }
          />
          <Buttons>
            <Button>Lagre</Button>
            <Button weight="secondary" name="vis" value="1">
              Vis uten å lagre
            </Button>
          </Buttons>
        </Form>
      </div>
    </StaffPage>
  )
}

interface SheetProps {
  ui: Ui
  hub?: HubChip
  large?: boolean
  oneInk?: boolean
  /** As many are met there as the foot has room for. */
  full?: boolean
}

export function PosterPage({ ui, hub = chip('tofte'), large = false, oneInk = false, full = false }: SheetProps) {
  const met = full ? ['Innbyggerservice', 'Biblioteket', 'Kafé KIME', 'Heggedal nærmiljøsentral'] : ['Innbyggerservice']
  return (
    <Poster
      ui={ui}
      title="Plakat"
      hub={hub}
      week={3}
      large={large}
      oneInk={oneInk}
      crowded={full}
      heading="Åpningstider 13.–19. januar"
      illustrated="Åpningstidene er ikke kunngjort. Tidene under er eksempler."
      days={['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn'].map((day, k) => ({
        day,
        date: `${13 + k}. januar`,
        iso: `2020-01-${13 + k}`,
        times: k > 4 ? 'Stengt' : '10–18',
        note: k === 2 ? 'betjent 10–14' : null,
      }))}
      invitation="Alle er velkomne."
      notes={[
        { term: 'Adresse', text: 'Vestre Strandvei 3, Tofte. Ved siden av biblioteket' },
        { term: 'Telefon', text: 'ikke kunngjort' },
      ]}
      met={{
        heading: 'Her møter du',
        example: true,
        lines: met.map((term) => ({ term, text: 'man, tor 10–15; tir 12–18' })),
        more: full ? 'og flere: se nettsiden' : null,
      }}
      qr={{ url: 'http://localhost:3000/torg/tofte', label: 'Mer på nett' }}
      tools={<a href="/torg/tofte">Tilbake til Tofte</a>}
    />
  )
}

export function WallPage({ ui, dim = false }: { ui: Ui; dim?: boolean }) {
  return (
    <Wall
      ui={ui}
      title="Skjerm"
      hub={chip('tofte')}
      weekday="torsdag"
      clock="11.20"
      datetime="2020-01-16T11:20"
      headline={dim ? 'Stengt' : 'Åpent til 15'}
      headlineExample
      rows={[
        { when: 'nå', now: !dim, title: 'Innbyggerservice', detail: 'Her til 14', example: true },
        { when: 'nå', now: !dim, title: 'Bibliotek', detail: 'Betjent til 18' },
        { when: '17', now: false, title: 'S3 Ungdommens kulturhus', detail: 'Til 20', example: true },
        { when: '10', day: 'fre', now: false, title: 'Huset åpner', detail: 'I morgen' },
      ]}
      others={ui.hubs
        .filter(({ slug }) => slug !== 'tofte')
        .map((hub, k) => ({ hub, open: k !== 0 && k !== 3 && !dim, text: k === 0 || k === 3 ? 'i 2021' : 'til 15' }))}
      updated="11.20"
      dim={dim}
      offset={0}
    />
  )
}
