import { ExampleMark, Section, Text, type Ui } from '../../design/index.ts'
import {
  calledUntilWords,
  comingWords,
  hubTexts,
  paths,
  type HubPicture,
  type Offer,
  type PresencePicture,
  type TownPicture,
} from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { keptDay } from '../as-of.ts'
import { capital } from '../texts/number-words.ts'
import { townTexts } from '../texts.ts'
import { hasHours } from './hours-rows.tsx'

interface PeopleProps {
  ui: Ui
  hub: HubPicture
  picture: TownPicture
  offers: readonly Offer[]
}

/** Who is met here, always with what sort of sender it is, and what they help with. */
export function PeopleSection({ ui, hub, picture, offers }: PeopleProps) {
  const t = townTexts(ui.lang).hub
  return (
    <Section title={hub.hub.status === 'open' || hub.presences.some((one) => one.state === 'in_service') ? t.who : t.whoPlanned} id="hvem">
      {hub.presences.length === 0 ? (
        <p>{t.nobodyKnown}</p>
      ) : (
        <ul class="met-list">
          {hub.presences.map((presence) => (
            <li>
              <Met ui={ui} presence={presence} picture={picture} offers={offersAt(offers, presence)} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const offersAt = (offers: readonly Offer[], presence: PresencePicture) =>
  offers.filter((offer) => offer.providerId === presence.provider.id && (offer.hubId === null || offer.hubId === presence.hubId))

function Met({ ui, presence, picture, offers }: { ui: Ui; presence: PresencePicture; picture: TownPicture; offers: readonly Offer[] }) {
  const { provider } = presence
  const t = townTexts(ui.lang).hub
  return (
    <>
      <h3>
        <a href={ui.href(paths.provider(provider.slug, keptDay(picture)))}>{provider.name}</a>
        {presence.layer === 'example' ? <ExampleMark ui={ui} /> : null}
      </h3>
      <p class="by">{t.sender(hubTexts(ui.lang).providerKind[provider.kind], provider.municipal)}</p>
      <WhenMet ui={ui} presence={presence} />
      {presence.note ? (
        <p>
          <Text of={show(presence.note, ui.lang)} />
        </p>
      ) : null}
      {presence.state === 'in_service' && offers.length > 0 ? <Offers ui={ui} offers={offers} /> : null}
    </>
  )
}

/** The hours stand in the table; here only that they are not told, or since when somebody is expected. */
function WhenMet({ ui, presence }: { ui: Ui; presence: PresencePicture }) {
  const words = whenWords(ui, presence)
  return words === null ? null : (
    <p>
      <b>{words}</b>
    </p>
  )
}

function whenWords(ui: Ui, { state, from, hours, provider, calledUntilThen }: PresencePicture): string | null {
  const coming = capital(comingWords(from, ui.lang))
  if (state === 'coming') return calledUntilThen === null ? coming : `${coming}. ${calledUntilWords(calledUntilThen, ui.lang)}`
  return provider.frontDesk || hasHours(hours) ? null : `${hubTexts(ui.lang).hours.hoursNotAnnounced}.`
}

function Offers({ ui, offers }: { ui: Ui; offers: readonly Offer[] }) {
  const how = hubTexts(ui.lang).how
  return (
    <details class="ds-details">
      <summary>{townTexts(ui.lang).hub.helpWith}</summary>
      <div>
        <ul class="offers">
          {offers.map((offer) => (
            <li>
              <b>
                <Text of={show(offer.title, ui.lang)} />
              </b>{' '}
              <span class="how">{how[offer.how]}</span>
              {offer.layer === 'example' ? <ExampleMark ui={ui} /> : null}
              {offer.body ? (
                <p>
                  <Text of={show(offer.body, ui.lang)} />
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
