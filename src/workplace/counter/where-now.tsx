import { Table } from '../../design/index.ts'
import { dayWords, nowWords, shownReading } from '../../hubs/index.ts'
import { NowWords, Shown, WhoIsHere, type HubState } from '../desk/hub-state.tsx'
import type { Work } from '../work.ts'

/** Today at the hub whose desk it is: the house and everybody who is met there; else every hub in a row. */
export function WhereNow({ work, states, own }: { work: Work; states: readonly HubState[]; own: HubState | undefined }) {
  const t = work.t.counter
  if (own === undefined)
    return (
      <Table
        caption={t.act.allHours}
        head={[t.whereNow.hub, t.whereNow.now, t.whereNow.who]}
        rows={states.map(({ picture }) => ({
          filled: false,
          cells: [picture.hub.short, <NowWords work={work} picture={picture} />, <WhoIsHere work={work} picture={picture} />],
        }))}
      />
    )
  const { picture } = own
  const here = picture.presences.filter(({ state }) => state === 'in_service')
  const rows = [{ name: work.t.house, hours: picture.house }, ...here.map(({ provider, hours }) => ({ name: provider.name, hours }))]
  return (
    <Table
      caption={t.figures.open}
      head={[t.whereNow.who, t.whereNow.hours, t.whereNow.now]}
      rows={rows.map(({ name, hours }) => ({
        filled: picture.hub.status === 'open' && shownReading(hours).reading.now.state === 'open',
        cells: [
          name,
          <Shown work={work} hours={hours} words={(reading) => dayWords(reading.today, work.lang)} />,
          picture.hub.status === 'open' ? (
            nowWords(shownReading(hours).reading.now, work.today, work.lang)
          ) : (
            <NowWords work={work} picture={picture} />
          ),
        ],
      }))}
    />
  )
}
