import { Column, Columns, ExampleMark, Facts, Fixed, Section, Text, type Fact, type Ui } from '../../design/index.ts'
import {
  atHub,
  deskAt,
  desksByDistance,
  hubTexts,
  paths,
  type Facility,
  type HubDetails,
  type HubPicture,
  type Room,
  type TownPicture,
} from '../../hubs/index.ts'
import { show, type Layer } from '../../platform/content/localized.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { townTexts } from '../texts.ts'

interface HouseProps {
  ui: Ui
  hub: HubPicture
  details: HubDetails
  picture: TownPicture
}

/** Where it is, how to get in, what is in the house, and how to reach a person. */
export function HouseSection({ ui, hub, details, picture }: HouseProps) {
  const t = townTexts(ui.lang).hub
  return (
    <Section title={t.place} id="huset">
      <Columns even>
        <Column title={t.contact} id="kontakt">
          <Facts items={contactFacts(ui, hub, picture)} />
        </Column>
        <Column title={t.facilities} id="tilgjengelighet">
          {details.facilities.length === 0 ? (
            <p>{t.noFacilities}</p>
          ) : (
            <Facts items={details.facilities.map((one) => facilityFact(ui, one))} />
          )}
        </Column>
      </Columns>
      <h3 id="rom" class="subhead">
        {t.rooms}
      </h3>
      {details.rooms.length === 0 ? <p>{t.noRooms}</p> : <Facts items={details.rooms.map((room) => roomFact(ui, room))} />}
    </Section>
  )
}

function contactFacts(ui: Ui, hub: HubPicture, picture: TownPicture): Fact[] {
  const t = townTexts(ui.lang).hub
  const unknown = <Fixed ui={ui} k="notAnnounced" />
  const { location, phone, email } = hub.hub
  const desk = deskAt(hub)
  const nearest = desk ? null : desksByDistance(picture.hubs, hub.hub)[0]
  const building = location?.building ? show(location.building, ui.lang) : null
  const call = phone ?? desk?.phone ?? null
  const write = email ?? desk?.email ?? null
  return [
    {
      term: <Fixed ui={ui} k="address" />,
      text: location?.street ? <Address ui={ui} hub={hub} /> : unknown,
      note: building ? <Text of={building} /> : null,
    },
    { term: <Fixed ui={ui} k="phone" />, text: call ? <a href={`tel:${call.replace(/\s/g, '')}`}>{call}</a> : unknown },
    { term: <Fixed ui={ui} k="email" />, text: write ? <a href={`mailto:${write}`}>{write}</a> : unknown },
    {
      term: t.directions,
      text: location?.directions ? <Text of={show(location.directions, ui.lang)} /> : unknown,
      note: location && !location.doorConfirmed ? hubTexts(ui.lang).approximate : null,
    },
    ...(nearest
      ? [
          {
            term: t.inPerson,
            text: (
              <a href={ui.href(paths.hub(nearest.at.hub.slug))}>
                {t.visitDesk(nearest.desk.provider.name, atHub(nearest.at.hub, ui.lang))}
              </a>
            ),
          },
        ]
      : []),
  ]
}

function Address({ ui, hub: { hub } }: { ui: Ui; hub: HubPicture }) {
  const { street, postcode, town, layer } = hub.location ?? {}
  return (
    <>
      {street}, {[postcode, town].filter(Boolean).join(' ')}
      {layer === 'example' ? <ExampleMark ui={ui} /> : null}
    </>
  )
}

/** «Heis: ja. Sjekket 6. januar 2020.» Unchecked is said to be so. */
function facilityFact(ui: Ui, facility: Facility): Fact {
  const t = hubTexts(ui.lang)
  const name = Object.entries(t.facility).find(([kind]) => kind === facility.kind)?.[1] ?? facility.kind
  return {
    term: withMark(ui, name, facility.layer),
    text: facility.note ? (
      <>
        {t.facilityState[facility.state]}. <Text of={show(facility.note, ui.lang)} />
      </>
    ) : (
      t.facilityState[facility.state]
    ),
    note: facility.checkedOn === null ? t.notChecked : t.checked(longDate(facility.checkedOn, ui.lang)),
  }
}

function roomFact(ui: Ui, room: Room): Fact {
  const t = hubTexts(ui.lang)
  const facts = [room.capacity === null ? null : t.capacity(room.capacity), room.floor].filter((fact) => fact !== null)
  return {
    term: withMark(ui, <Text of={show(room.name, ui.lang)} />, room.layer),
    text: facts.length === 0 ? townTexts(ui.lang).hub.notAnnounced : facts.join(', '),
    note: room.note ? <Text of={show(room.note, ui.lang)} /> : null,
  }
}

const withMark = (ui: Ui, name: Fact['term'], layer: Layer) =>
  layer === 'example' ? (
    <>
      {name} <ExampleMark ui={ui} />
    </>
  ) : (
    name
  )
