import { askerGround, Columns, isDrawn, Notice, Page, PageTitle, unproject, type Ui } from '../../design/index.ts'
import { byDistance, hubsOnDay, placesByName, uiOf, type HubOnDay, type NamedPlace } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import { MAP_SIZES, PickPoint, pointText, pressedAt, suggestionPaths, suggestionTexts } from '../../suggestions/index.ts'
import { suggestionPageTexts } from './texts.ts'

/** `/innspill/kart`: where is it? A spot on the map, or a place in the list beside it; either opens the form with that chosen. */
export async function suggestionMapPage(c: Ctx) {
  const { db, clock } = c.get('deps')
  const today = clock.today()
  const [ui, all, places] = await Promise.all([uiOf(c), hubsOnDay(db, today), placesByName(db)])
  const hubs = all.filter(({ status }) => status !== 'closed')
  const pressed = pressedAt((name) => c.req.query(name), askerGround)
  const point = pressed === null ? null : unproject(pressed, askerGround)
  const nearest = point === null ? undefined : byDistance(point, hubs)[0]
  if (point !== null && nearest !== undefined) return c.redirect(ui.href(suggestionPaths.voicePointed(nearest.slug, pointText(point))), 303)
  const isMissed = Object.keys(MAP_SIZES).some((size) => c.req.query(`${size}.x`) !== undefined)
  if (!isMissed) c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(today, 1)) })
  return c.html(<SuggestionMapPage {...{ ui, hubs, places, isMissed }} />)
}

interface MapProps {
  ui: Ui
  hubs: readonly HubOnDay[]
  places: readonly NamedPlace[]
  /** Something was pressed that is no spot. */
  isMissed: boolean
}

function SuggestionMapPage({ ui, hubs, places, isMissed }: MapProps) {
  const t = suggestionPageTexts(ui.lang).map
  const fromNorth = hubs.toSorted((a, b) => b.lat - a.lat)
  return (
    <Page ui={ui} title={t.title} description={t.lead} current="suggestions" styles={['suggestions.css']}>
      <PageTitle title={t.title} lead={t.lead} />
      <div class="sec close">
        {isMissed ? (
          <Notice>
            <p>{suggestionTexts(ui.lang).map.noPoint}</p>
          </Notice>
        ) : null}
        <Columns even>
          {isDrawn(hubs, askerGround) ? <PickPoint ui={ui} action={suggestionPaths.map} /> : null}
          <section aria-labelledby="steder">
            <h2 id="steder">{t.list}</h2>
            <ol class="lines">
              {fromNorth.map((hub) => (
                <li>
                  <a href={ui.href(suggestionPaths.voiceAt(hub.slug))}>{t.all(hub.short)}</a>
                  <Places ui={ui} hub={hub} places={places.filter((place) => place.hub === hub.slug)} />
                </li>
              ))}
            </ol>
          </section>
        </Columns>
      </div>
    </Page>
  )
}

function Places({ ui, hub, places }: { ui: Ui; hub: HubOnDay; places: readonly NamedPlace[] }) {
  return (
    <>
      {places.map(({ slug, name }, k) => (
        <>
          {k === 0 ? <br /> : ' · '}
          <a href={ui.href(suggestionPaths.voiceFrom(hub.slug, slug))}>{name}</a>
        </>
      ))}
    </>
  )
}
