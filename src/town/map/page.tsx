import { Columns, ExampleMark, Page, PageTitle, type Ui } from '../../design/index.ts'
import { hubTexts, paths, townPicture, uiOf, type TownPicture } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { keptDay, momentOf } from '../as-of.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { boardOf } from '../front/board.ts'
import { townTexts } from '../texts.ts'
import { HubMap } from './hub-map.tsx'

/** `/kart`: the schematic map, with the same in words beside it. */
export async function mapPage(c: Ctx) {
  const moment = momentOf(c)
  const [ui, picture] = await Promise.all([uiOf(c, moment.day), townPicture(c.get('deps').db, moment)])
  c.set('cacheable', { topics: ['town'], freshUntil: picture.freshUntil, query: ['dato'] })
  return c.html(<MapPage ui={ui} picture={picture} />)
}

function MapPage({ ui, picture }: { ui: Ui; picture: TownPicture }) {
  const t = townTexts(ui.lang).map
  const rows = new Map(boardOf(picture, ui.lang).map((row) => [row.slug, row]))
  const fromNorth = picture.hubs.map(({ hub }) => hub).toSorted((a, b) => b.lat - a.lat)
  return (
    <Page
      ui={ui}
      title={t.title}
      description={t.description}
      current="map"
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={paths.map} />}
      noindex={!picture.live}
    >
      <PageTitle title={t.title} lead={hubTexts(ui.lang).approximate} />
      <div class="sec close">
        <Columns>
          <section aria-labelledby="liste">
            <h2 id="liste">{t.list}</h2>
            <ol class="lines">
              {fromNorth.map((hub) => (
                <li>
                  <a href={ui.href(paths.hub(hub.slug, keptDay(picture)))}>{hub.short}</a>
                  <br />
                  {hub.location?.street ? `${hub.location.street}. ` : ''}
                  {rows.get(hub.slug)?.status}
                  {rows.get(hub.slug)?.example ? <ExampleMark ui={ui} /> : null}
                </li>
              ))}
            </ol>
          </section>
          <HubMap ui={ui} picture={picture} />
        </Columns>
      </div>
    </Page>
  )
}
