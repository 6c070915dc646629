import { ExampleMark, PageTitle, Section, Ways, type Ui } from '../../design/index.ts'
import {
  atHub,
  byDistance,
  deskAt,
  desksByDistance,
  hubTexts,
  isWalkIn,
  metresBetween,
  nextHubs,
  paths,
  shownReading,
  type HubPicture,
  type TownPicture,
} from '../../hubs/index.ts'
import { keptDay } from '../as-of.ts'
import { boardOf, type BoardHub } from '../front/board.ts'
import { DeskHours } from '../hub/desk-hours.tsx'
import { DeskHint } from '../hub/desk-hint.tsx'
import { townTexts } from '../texts.ts'
import { kilometres } from './kilometres.ts'

/** The answer: the hub and what is open there, the nearest desk, and the next hubs by distance. */
export function FoundHub({
  ui,
  picture,
  found: { hub, words },
}: {
  ui: Ui
  picture: TownPicture
  found: { hub: HubPicture; words: string }
}) {
  const t = townTexts(ui.lang)
  const rows = new Map(boardOf(picture, ui.lang).map((row) => [row.slug, row]))
  const row = rows.get(hub.hub.slug)
  const desk = deskAt(hub) ? null : desksByDistance(picture.hubs, hub.hub)[0]
  const day = keptDay(picture)
  return (
    <>
      <PageTitle title={words} lead={row ? <Status ui={ui} row={row} /> : null}>
        {row?.example ? <p class="by">{hubTexts(ui.lang).hours.hoursNotAnnounced}.</p> : null}
      </PageTitle>
      <div class="sec close">
        <Ways
          items={[
            { href: ui.href(paths.hub(hub.hub.slug, day)), title: hub.hub.name, text: hub.hub.location?.street ?? null },
            ...(desk
              ? [
                  {
                    href: ui.href(paths.hub(desk.at.hub.slug, day)),
                    title: t.hub.nearestDesk(desk.desk.provider.name, atHub(desk.at.hub, ui.lang)),
                    text: <DeskHours ui={ui} nearest={desk} picture={picture} untold />,
                  },
                ]
              : []),
          ]}
        />
        <OpenInstead ui={ui} hub={hub} picture={picture} />
        <p class="hours-below">
          <DeskHint ui={ui} hub={hub} picture={picture} nearestSaid />
        </p>
      </div>
      <Section title={t.find.others(hub.hub.short)} id="andre" close>
        <ul class="lines">
          {nextHubs(picture.hubs, hub).map(({ at, metres }) => (
            <li>
              <a href={ui.href(paths.hub(at.hub.slug, day))}>{at.hub.short}</a>, {t.find.away(kilometres(metres, ui.lang))}
              <br />
              <Status ui={ui} row={rows.get(at.hub.slug)} />
            </li>
          ))}
        </ul>
        <p class="mute">{t.find.local}</p>
      </Section>
    </>
  )
}

/** When it is shut, the nearest hub that is open. */
function OpenInstead({ ui, hub, picture }: { ui: Ui; hub: HubPicture; picture: TownPicture }) {
  if (!picture.live || isOpen(hub)) return null
  const open = picture.hubs.filter(isOpen).map((one) => ({ ...one.hub, example: shownReading(one.house).example }))
  const nearest = byDistance(hub.hub, open)[0]
  if (!nearest) return null
  const away = kilometres(metresBetween(hub.hub, nearest), ui.lang)
  return (
    <p class="lead hours-below">
      <a href={ui.href(paths.hub(nearest.slug))}>{townTexts(ui.lang).find.openNearest(nearest.short, away, hub.hub.short)}</a>
      {nearest.example ? <ExampleMark ui={ui} /> : null}
    </p>
  )
}

const isOpen = ({ hub, house }: HubPicture) => hub.status === 'open' && isWalkIn(shownReading(house).reading.now)

const Status = ({ ui, row }: { ui: Ui; row: BoardHub | undefined }) => (
  <>
    {row?.status}
    {row?.example ? <ExampleMark ui={ui} /> : null}
  </>
)
