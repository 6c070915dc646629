import { Columns, Facts, Section, type Ui } from '../../design/index.ts'
import type { HubDetails, HubPicture, TownPicture } from '../../hubs/index.ts'
import { roomPaths } from '../../resources/index.ts'
import { roomPageTexts } from '../rooms/texts.ts'
import { townTexts } from '../texts.ts'
import { contactFacts, placeFacts } from './contact-facts.tsx'
import { Facilities, Rooms } from './house-lists.tsx'

interface HouseProps {
  ui: Ui
  hub: HubPicture
  details: HubDetails
  picture: TownPicture
}

/** Where it is, how to reach a person, what is in the house and how to get in. */
export function HouseSection({ ui, hub, details, picture }: HouseProps) {
  const t = townTexts(ui.lang).hub
  return (
    <Section title={t.place} id="huset">
      <Facts items={placeFacts(ui, hub)} />
      <Columns even>
        <div>
          <h3 class="subhead" id="kontakt">
            {t.contact}
          </h3>
          <Facts items={contactFacts(ui, hub, picture)} />
          <h3 class="subhead" id="rom">
            {t.rooms}
          </h3>
          {details.rooms.length === 0 ? <p>{t.noRooms}</p> : <Rooms ui={ui} rooms={details.rooms} />}
          {details.rooms.length === 0 || !picture.live ? null : (
            <p class="off-paper">
              <a href={ui.href(roomPaths.rooms(hub.hub.slug))}>{roomPageTexts(ui.lang).link}</a>
            </p>
          )}
        </div>
        <div>
          <h3 class="subhead" id="tilgjengelighet">
            {t.facilities}
          </h3>
          {details.facilities.length === 0 ? <p>{t.noFacilities}</p> : <Facilities ui={ui} facilities={details.facilities} />}
        </div>
      </Columns>
    </Section>
  )
}
