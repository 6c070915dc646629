import { findNeeds, needsChange, nextChange, sessionsIn, type FoundNeed, type Session } from '../../activities/index.ts'
import { ExampleMark, Facts, Page, PageTitle, Prose, Section, Text, type Ui } from '../../design/index.ts'
import {
  atHub,
  formerSlugLeadsTo,
  hasEnded,
  hubTexts,
  offersOnDay,
  paths,
  providerNames,
  townPicture,
  uiOf,
  type Offer,
  type ProviderName,
  type ProviderOnDay,
  type TownPicture,
} from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { fold } from '../../platform/search/index.ts'
import { inLanguage, longDate } from '../../platform/i18n/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { ActLinks } from '../act/act-links.tsx'
import { inService } from '../front/foremost.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { momentOf } from '../as-of.ts'
import { nameWords } from '../hub/story-section.tsx'
import { providerJsonLd } from '../json-ld.ts'
import { townSaid, townTexts } from '../texts.ts'
import { WhatHappens } from './what-happens.tsx'
import { Where } from './where.tsx'

/** How far ahead what a provider does is told, and how much of it. */
const DAYS = 60
const SHOWN = 8

/** `/tilbyder/:slug`: who stands behind, where and when to meet them, names over time. */
export async function providerPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const slug = c.req.param('slug') ?? ''
  const [ui, picture, offers] = await Promise.all([uiOf(c, moment.day), townPicture(db, moment), offersOnDay(db, moment)])
  const provider = picture.providers.find((one) => one.slug === slug)
  if (!provider) return elsewhere(c, picture)
  const [names, sessions, needs] = await Promise.all([
    providerNames(db, provider.id),
    sessionsIn(db, { filter: { from: moment.day, to: addDays(moment.day, DAYS), provider: slug }, known: moment.known, limit: SHOWN }),
    moment.live ? findNeeds(db, { today: moment.day, at: moment.at }) : [],
  ])
  const theirs = needs.filter((need) => need.provider === slug)
  const freshUntil = Math.min(picture.freshUntil, nextChange(sessions, moment.at), needsChange(theirs, moment.at))
  c.set('cacheable', { topics: ['town'], freshUntil, query: ['dato'] })
  const own = offers.filter((offer) => offer.providerId === provider.id)
  return c.html(<ProviderPage {...{ ui, provider, picture, names, sessions }} offers={own} needs={theirs} />)
}

/** A former address leads on for ever, and one in other letters to what is meant. */
async function elsewhere(c: Ctx, { providers }: TownPicture): Promise<Response> {
  const slug = c.req.param('slug') ?? ''
  const meant = providers.find((one) => fold(one.slug) === fold(slug))?.slug
  const leadsTo = meant ?? (await formerSlugLeadsTo(c.get('deps').db, 'provider', slug))
  if (leadsTo === null) throw notFound(townSaid((t) => t.error.noSuchProvider))
  return c.redirect(inLanguage(c.get('language'), paths.provider(leadsTo)) + new URL(c.req.url).search, 301)
}

interface ProviderPageProps {
  ui: Ui
  provider: ProviderOnDay
  picture: TownPicture
  offers: readonly Offer[]
  names: readonly ProviderName[]
  /** The next dates of theirs. */
  sessions: readonly Session[]
  needs: readonly FoundNeed[]
}

function ProviderPage({ ui, provider, picture, offers, names, sessions, needs }: ProviderPageProps) {
  const t = townTexts(ui.lang).provider
  const known = names.filter((one) => one.validFrom === null || one.validFrom <= picture.day)
  const former = known.filter((one) => one.validTo !== null && one.validTo < picture.day)
  return (
    <Page
      ui={ui}
      title={provider.name}
      description={t.description(provider.name)}
      jsonLd={picture.live && provider.layer !== 'example' ? [providerJsonLd(ui, provider, picture)] : []}
      noindex={!picture.live}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={paths.provider(provider.slug)} />}
    >
      <PageTitle title={provider.name} lead={<Text of={show(provider.description, ui.lang)} />}>
        <p>
          {townTexts(ui.lang).hub.sender(hubTexts(ui.lang).providerKind[provider.kind], provider.municipal)}
          {provider.layer === 'example' ? <ExampleMark ui={ui} /> : null}
        </p>
        {former.map((one) => (
          <p>{t.formerly(one.name)}</p>
        ))}
      </PageTitle>
      <Section title={t.where} id="hvor">
        {hasEnded(provider, picture.day) ? null : <Where ui={ui} provider={provider} picture={picture} />}
        <Until ui={ui} provider={provider} picture={picture} />
      </Section>
      <WhatHappens ui={ui} picture={picture} sessions={sessions} needs={needs} />
      {offers.length === 0 ? null : (
        <Section title={t.offers} id="hjelp" close>
          <Offers ui={ui} offers={offers} picture={picture} />
        </Section>
      )}
      <Section title={t.contact} id="kontakt" close>
        <Facts
          items={[
            { term: townTexts(ui.lang).hub.phone, text: provider.phone ?? townTexts(ui.lang).hub.notAnnounced },
            { term: townTexts(ui.lang).hub.email, text: provider.email ?? townTexts(ui.lang).hub.notAnnounced },
          ]}
        />
      </Section>
      {picture.live ? (
        <div class="sec close">
          <ActLinks ui={ui} topic={`provider:${provider.slug}`} short={provider.name} hours={hoursOf(provider, picture)} />
        </div>
      ) : null}
      {known.length < 2 ? null : (
        <Section title={t.names} id="navn" close offPaper>
          <ul class="lines">
            {known.map((one) => (
              <li>{nameWords(one, ui.lang)}</li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

/** Nothing that ends is left without a next step. */
function Until({ ui, provider, picture }: { ui: Ui; provider: ProviderOnDay; picture: TownPicture }) {
  const t = townTexts(ui.lang).provider
  if (provider.until === null) return null
  const last = longDate(provider.until, ui.lang)
  if (!hasEnded(provider, picture.day)) return <p>{t.ends(last)}</p>
  return (
    <p>
      {t.ended(last)} <a href={ui.href(paths.hubs)}>{t.seeOthers}</a>
    </p>
  )
}

/** What is offered at one hub alone says which, after what is offered everywhere. */
function Offers({ ui, offers, picture }: { ui: Ui; offers: readonly Offer[]; picture: TownPicture }) {
  const hubOf = ({ hubId }: Offer) => picture.hubs.find(({ hub }) => hub.id === hubId)?.hub
  const inOrder = offers.toSorted((a, b) => Number(a.hubId !== null) - Number(b.hubId !== null))
  return (
    <Prose>
      <ul class="offers">
        {inOrder.map((offer) => (
          <li>
            <b>
              <Text of={show(offer.title, ui.lang)} />
            </b>{' '}
            <span class="how">{hubTexts(ui.lang).how[offer.how]}</span>
            <OnlyAt ui={ui} hub={hubOf(offer)} />
            {offer.layer === 'example' ? <ExampleMark ui={ui} /> : null}
            {offer.body ? (
              <p>
                <Text of={show(offer.body, ui.lang)} />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Prose>
  )
}

const OnlyAt = ({ ui, hub }: { ui: Ui; hub: TownPicture['hubs'][number]['hub'] | undefined }) =>
  hub ? <> {townTexts(ui.lang).provider.onlyAt(atHub(hub, ui.lang))}</> : null

const hoursOf = (provider: ProviderOnDay, { hubs }: TownPicture) =>
  hubs.flatMap((hub) => inService(hub).flatMap((one) => (one.provider.id === provider.id ? [one.hours] : [])))
