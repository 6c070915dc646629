import { FindHub, Page, PageTitle, type Ui } from '../../design/index.ts'
import { byDistance, namedPlaces, paths, placeOfPostcode, townPicture, uiOf, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { fold } from '../../platform/search/index.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { momentOf } from '../as-of.ts'
import { HubMap } from '../map/hub-map.tsx'
import { townTexts } from '../texts.ts'
import { FoundHub } from './found-hub.tsx'
import { readPlace, readPosition, type Answer, type KnownPlace } from './read-place.ts'

/** What was found: a hub with how we know, or what to say instead. */
type Found =
  | { kind: 'hub'; hub: HubPicture; words: string }
  | { kind: 'several'; places: readonly KnownPlace[] }
  | { kind: 'fault'; message: string }
  | { kind: 'nothing-asked' }

/** `/finn?sted=3484` or `?pos=59.55,10.57`: the nearest hub. Nothing of what is asked is kept. */
export async function findPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, picture, places] = await Promise.all([uiOf(c, moment.day), townPicture(db, moment), namedPlaces(db)])
  const asked = c.req.query('sted') ?? ''
  const found = await answer(c, picture, { asked, places, ui })
  return c.html(<FindPage ui={ui} picture={picture} asked={asked} found={found} places={places} />, found.kind === 'fault' ? 404 : 200)
}

async function answer(c: Ctx, picture: TownPicture, given: { asked: string; places: readonly KnownPlace[]; ui: Ui }): Promise<Found> {
  const t = townTexts(given.ui.lang).find
  const position = c.req.query('pos')
  if (position !== undefined) {
    const point = readPosition(position)
    const nearest = point
      ? byDistance(
          point,
          picture.hubs.map(({ hub }) => hub),
        )[0]
      : undefined
    const hub = picture.hubs.find((one) => one.hub.id === nearest?.id)
    return hub ? { kind: 'hub', hub, words: t.nearest(hub.hub.short) } : { kind: 'fault', message: t.unknown(position.slice(0, 40)) }
  }
  if (c.req.query('sted') === undefined) return { kind: 'nothing-asked' }
  return fromWords(c, picture, { read: readPlace(given.asked, given.places, fold), ui: given.ui })
}

async function fromWords(c: Ctx, picture: TownPicture, { read, ui }: { read: Answer; ui: Ui }): Promise<Found> {
  const t = townTexts(ui.lang).find
  const hubOf = (id: number, label: string): Found => {
    const hub = picture.hubs.find((one) => one.hub.id === id)
    return hub ? { kind: 'hub', hub, words: t.result(label, hub.hub.short) } : { kind: 'fault', message: t.unknown(label) }
  }
  switch (read.kind) {
    case 'empty':
      return { kind: 'fault', message: t.empty }
    case 'postcode': {
      const place = await placeOfPostcode(c.get('deps').db, read.code)
      return place ? hubOf(place.hubId, place.label) : { kind: 'fault', message: t.outside(read.code) }
    }
    case 'place':
      return hubOf(read.place.hubId, read.place.name)
    case 'several':
      return { kind: 'several', places: read.places }
    case 'unknown':
      return { kind: 'fault', message: t.unknown(read.text) }
  }
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
      {found.kind === 'hub' ? (
        <FoundHub ui={ui} picture={picture} found={found} />
      ) : (
        <PageTitle title={t.title} lead={found.kind === 'fault' ? t.unknownHelp : t.local} />
      )}
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
