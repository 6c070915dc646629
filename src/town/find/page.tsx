import { FindHub, Page, PageTitle, type Ui } from '../../design/index.ts'
import { namedPlaces, paths, townPicture, uiOf, type TownPicture } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { momentOf } from '../as-of.ts'
import { HubMap } from '../map/hub-map.tsx'
import { townTexts } from '../texts.ts'
import { findHub, type Found } from './found.ts'
import { FoundHub } from './found-hub.tsx'
import type { KnownPlace } from './read-place.ts'

/** `/finn?sted=3484` or `?pos=59.55,10.57`: the nearest hub. Nothing of what is asked is kept. */
export async function findPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, picture, places] = await Promise.all([uiOf(c, moment.day), townPicture(db, moment), namedPlaces(db)])
  const place = c.req.query('sted')
  const found = await findHub(db, { place, position: c.req.query('pos') }, { picture, places, lang: ui.lang })
  return c.html(
    <FindPage ui={ui} picture={picture} asked={place ?? ''} found={found} places={places} />,
    found.kind === 'fault' ? 404 : 200,
  )
}

interface FindPageProps {
  ui: Ui
  picture: TownPicture
  asked: string
  found: Found
  places: readonly KnownPlace[]
}

function FindPage({ ui, picture, asked, found, places }: FindPageProps) {
  const t = townTexts(ui.lang).find
  const names = [...new Set(places.map((place) => place.name))]
  return (
    <Page
      ui={ui}
      title={found.kind === 'hub' ? found.words : t.title}
      noindex
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={paths.find} />}
      scripts={['torg-near.js']}
      {...(found.kind === 'hub' ? { hub: found.hub.hub.slug } : {})}
    >
      {found.kind === 'hub' ? <FoundHub ui={ui} picture={picture} found={found} /> : <PageTitle title={t.title} lead={t.unknownHelp} />}
      <div class="sec">
        <FindHub
          ui={ui}
          action={ui.href(paths.find)}
          value={asked}
          places={names}
          {...(found.kind === 'fault' ? { error: found.message } : {})}
        />
        {found.kind === 'several' ? <Several ui={ui} places={found.places} /> : null}
      </div>
      {found.kind === 'hub' ? null : (
        <div class="sec close">
          <HubMap ui={ui} picture={picture} />
        </div>
      )}
    </Page>
  )
}

function Several({ ui, places }: { ui: Ui; places: readonly KnownPlace[] }) {
  return (
    <>
      <h2>{townTexts(ui.lang).find.several}</h2>
      <ul class="lines">
        {places.map((place) => (
          <li>
            <a href={`${ui.href(paths.find)}?sted=${encodeURIComponent(place.name)}`}>{place.name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
