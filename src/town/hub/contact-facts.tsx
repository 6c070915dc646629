import { ExampleMark, Fixed, Text, type Fact, type Ui } from '../../design/index.ts'
import { atHub, deskAt, desksByDistance, paths, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { townTexts } from '../texts.ts'

/** The address and the way there. */
export function placeFacts(ui: Ui, hub: HubPicture): Fact[] {
  const { location } = hub.hub
  const unknown = <Fixed ui={ui} k="notAnnounced" />
  return [
    addressFact(ui, hub),
    {
      term: townTexts(ui.lang).hub.directions,
      text: location?.directions ? <Text of={show(location.directions, ui.lang)} /> : unknown,
    },
  ]
}

/** The house is known before its number is. */
function addressFact(ui: Ui, hub: HubPicture): Fact {
  const { location } = hub.hub
  const term = <Fixed ui={ui} k="address" />
  const building = location?.building ? <Text of={show(location.building, ui.lang)} /> : null
  if (location?.street) return { term, text: <Address ui={ui} hub={hub} />, note: building }
  if (building === null) return { term, text: <Fixed ui={ui} k="notAnnounced" /> }
  return { term, text: building, note: townTexts(ui.lang).hub.streetUnknown }
}

/** Phone and e-mail of the hub, else of its desk; where there is no desk, the nearest one to drop in on. */
export function contactFacts(ui: Ui, hub: HubPicture, picture: TownPicture): Fact[] {
  const t = townTexts(ui.lang).hub
  const unknown = <Fixed ui={ui} k="notAnnounced" />
  const { phone, email } = hub.hub
  const desk = deskAt(hub)
  const nearest = desk ? null : desksByDistance(picture.hubs, hub.hub)[0]
  const call = phone ?? desk?.phone ?? null
  const write = email ?? desk?.email ?? null
  const met = nearest ? [{ term: t.inPerson, text: <NearestDesk ui={ui} desk={nearest.desk.provider.name} at={nearest.at} /> }] : []
  return [
    { term: <Fixed ui={ui} k="phone" />, text: call ? <a href={`tel:${call.replace(/\s/g, '')}`}>{call}</a> : unknown },
    { term: <Fixed ui={ui} k="email" />, text: write ? <a href={`mailto:${write}`}>{write}</a> : unknown },
    ...met,
  ]
}

const NearestDesk = ({ ui, desk, at }: { ui: Ui; desk: string; at: HubPicture }) => (
  <a href={ui.href(paths.hub(at.hub.slug))}>{townTexts(ui.lang).hub.visitDesk(desk, atHub(at.hub, ui.lang))}</a>
)

function Address({ ui, hub: { hub } }: { ui: Ui; hub: HubPicture }) {
  const { street, postcode, town, layer } = hub.location ?? {}
  return (
    <>
      {street}, {[postcode, town].filter(Boolean).join(' ')}
      {layer === 'example' ? <ExampleMark ui={ui} /> : null}
    </>
  )
}
