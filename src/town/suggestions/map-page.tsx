import { askerGround, Columns, Page, PageTitle, TownMap, type Ui } from '../../design/index.ts'
import { chipOf, hubsOnDay, placesByName, uiOf, type HubOnDay, type NamedPlace } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import { suggestionPaths } from '../../suggestions/index.ts'
import { suggestionPageTexts } from './texts.ts'

/** `/innspill/kart`: where is it? A square on the map, or a place in the list beside it; either opens the form with that chosen. */
export async function suggestionMapPage(c: Ctx) {
  const { db, clock } = c.get('deps')
  const today = clock.today()
  const [ui, hubs, places] = await Promise.all([uiOf(c), hubsOnDay(db, today), placesByName(db)])
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(today, 1)) })
  return c.html(<SuggestionMapPage ui={ui} hubs={hubs.filter(({ status }) => status !== 'closed')} places={places} />)
}

function SuggestionMapPage({ ui, hubs, places }: { ui: Ui; hubs: readonly HubOnDay[]; places: readonly NamedPlace[] }) {
  const t = suggestionPageTexts(ui.lang).map
  const fromNorth = hubs.toSorted((a, b) => b.lat - a.lat)
  return (
    <Page ui={ui} title={t.title} description={t.lead} current="suggestions">
      <PageTitle title={t.title} lead={t.lead} />
      <div class="sec close">
        <Columns>
          <TownMap
            ui={ui}
            ground={askerGround}
            hubs={hubs.map((hub) => ({ hub: chipOf(hub), lat: hub.lat, lon: hub.lon, href: ui.href(suggestionPaths.voiceAt(hub.slug)) }))}
          />
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
