import { Columns, Facts, Page, PageTitle, Section, Text, Tiles, Ways, type Filled, type Ui } from '../../design/index.ts'
import {
  hasEnded,
  committeesOnDay,
  formerMunicipalities,
  municipality,
  paths,
  townPicture,
  uiOf,
  type Committee,
  type Municipality,
  type TownPicture,
} from '../../hubs/index.ts'
import { organisationsWay } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { listOf, longDate } from '../../platform/i18n/index.ts'
import { momentOf } from '../as-of.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { breadcrumbs } from '../json-ld.ts'
import { HubMap } from '../map/hub-map.tsx'
import { townTexts } from '../texts.ts'

/** `/om`: what an innbyggertorg is, in plain words. */
export async function aboutPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, picture, owner, former, committees] = await Promise.all([
    uiOf(c, moment.day),
    townPicture(db, moment),
    municipality(db),
    formerMunicipalities(db),
    committeesOnDay(db, moment.known),
  ])
  c.set('cacheable', { topics: ['town'], freshUntil: picture.freshUntil, query: ['dato'] })
  return c.html(<AboutPage ui={ui} picture={picture} owner={owner} former={former} committees={committees} />)
}

interface AboutProps {
  ui: Ui
  picture: TownPicture
  owner: Municipality | undefined
  former: readonly string[]
  committees: readonly Committee[]
}

function AboutPage({ ui, picture, owner, former, committees }: AboutProps) {
  const t = townTexts(ui.lang).about
  const desk = picture.providers.find((provider) => provider.frontDesk && !hasEnded(provider, picture.day))
  const merged = owner?.mergedOn && owner.mergedOn <= picture.day ? owner.mergedOn : null
  return (
    <Page
      ui={ui}
      title={t.title}
      description={t.description}
      current="about"
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={paths.about} />}
      noindex={!picture.live}
      jsonLd={[breadcrumbs(ui, [{ name: t.title, path: paths.about }])]}
    >
      <PageTitle title={t.title} lead={t.lead} />
      <div class="sec close">
        <ol class="points">
          {[t.meet, ...(desk ? [t.help(desk.name)] : []), t.decide, t.start].map((point, k) => (
            <Point ui={ui} point={point} filled={TILES[k] ?? 4} />
          ))}
        </ol>
      </div>
      <Section title={t.where} id="hvor">
        <Columns>
          <Where ui={ui} picture={picture} />
          <HubMap ui={ui} picture={picture} />
        </Columns>
      </Section>
      {merged && owner && former.length > 0 ? (
        <Section title={t.history} id="historie">
          <p class="lead">{t.historyText(list(ui, former), owner.name, longDate(merged, ui.lang))}</p>
        </Section>
      ) : null}
      {desk ? (
        <Section title={t.desk(desk.name)} id="skranken">
          <p class="lead">
            <Text of={show(desk.description, ui.lang)} /> <a href={ui.href(paths.provider(desk.slug))}>{desk.name}</a>
          </p>
        </Section>
      ) : null}
      <Committees ui={ui} committees={committees} />
      {picture.live ? (
        <div class="sec off-paper">
          <Ways items={[organisationsWay(ui)]} />
        </div>
      ) : null}
    </Page>
  )
}

const TILES: readonly Filled[] = [1, 2, 3, 4]

/** The first sentence large, the rest under it. The square fills as one reads on. */
function Point({ ui, point, filled }: { ui: Ui; point: string; filled: Filled }) {
  const [, first = point, rest = ''] = /^(.*?[.!?]) (.*)$/.exec(point) ?? []
  return (
    <li>
      <span aria-hidden="true">
        <Tiles ui={ui} filled={filled} />
      </span>
      <div>
        <h2>{first}</h2>
        <p>{rest}</p>
      </div>
    </li>
  )
}

function Where({ ui, picture }: { ui: Ui; picture: TownPicture }) {
  const t = townTexts(ui.lang).about
  const named = (status: 'open' | 'planned') => picture.hubs.filter(({ hub }) => hub.status === status).map(({ hub }) => hub.short)
  const [running, planned] = [named('open'), named('planned')]
  const all = picture.hubs.map(({ hub }) => hub.short)
  return (
    <div class="stack">
      <p class="lead">{t.whereText(picture.hubs.length, list(ui, all))}</p>
      {running.length === all.length ? <p>{t.allRunning}</p> : null}
      {running.length === 0 || running.length === all.length ? null : <p>{t.running(list(ui, running))}</p>}
      {planned.length === 0 ? null : <p>{t.planned(list(ui, planned))}</p>}
      <p>
        <a href={ui.href(paths.hubs)}>{townTexts(ui.lang).list.title}</a>
      </p>
    </div>
  )
}

function Committees({ ui, committees }: { ui: Ui; committees: readonly Committee[] }) {
  const t = townTexts(ui.lang)
  if (committees.length === 0) return null
  return (
    <Section title={t.about.committee} id="utvalg">
      <p class="lead sec-lead">
        {t.about.committeeText} {t.about.committees(committees.length)}
      </p>
      <Facts
        items={committees.map((one) => ({
          term: <Text of={show(one.name, ui.lang)} />,
          text: t.hub.committeePlaces(list(ui, one.places)),
          note: t.hub.committeeTrial(longDate(one.trialFrom, ui.lang), longDate(one.trialTo, ui.lang)),
        }))}
      />
    </Section>
  )
}

const list = (ui: Ui, words: readonly string[]) => listOf(words, ui.lang)
