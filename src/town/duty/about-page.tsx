import { Columns, Facts, Page, PageTitle, Section, Text, Tiles, Ways, type Fact, type Filled, type Ui } from '../../design/index.ts'
import {
  hasEnded,
  formerMunicipalities,
  municipality,
  paths,
  sharedMilestones,
  townPicture,
  uiOf,
  type Milestone,
  type Municipality,
  type TownPicture,
} from '../../hubs/index.ts'
import { bodiesOnDay, bodyPaths, followedTerm, isTermPast, type BodyOnDay } from '../../bodies/index.ts'
import { organisationsWay } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { listOf, longDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { momentOf } from '../as-of.ts'
import { democracyWay } from '../bodies/ways-in.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { Followed, termWords } from '../hub/body-section.tsx'
import { breadcrumbs } from '../json-ld.ts'
import { HubMap } from '../map/hub-map.tsx'
import { standingOf } from '../hub/opening-words.ts'
import { townTexts } from '../texts.ts'

/** `/om`: what an innbyggertorg is, in plain words. */
export async function aboutPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, picture, owner, former, bodies, shared] = await Promise.all([
    uiOf(c, moment.day),
    townPicture(db, moment),
    municipality(db),
    formerMunicipalities(db),
    bodiesOnDay(db, moment.known),
    sharedMilestones(db, moment.known),
  ])
  c.set('cacheable', { topics: ['town'], freshUntil: picture.freshUntil, query: ['dato'] })
  return c.html(
    <AboutPage
      ui={ui}
      picture={picture}
      owner={owner}
      former={former}
      committees={bodies.filter(({ type }) => type === 'committee')}
      shared={shared}
    />,
  )
}

interface AboutProps {
  ui: Ui
  picture: TownPicture
  owner: Municipality | undefined
  former: readonly string[]
  committees: readonly BodyOnDay[]
  shared: readonly Milestone[]
}

function AboutPage({ ui, picture, owner, former, committees, shared }: AboutProps) {
  const t = townTexts(ui.lang).about
  const desk = picture.providers.find((provider) => provider.frontDesk && !hasEnded(provider, picture.day))
  const merged = owner?.mergedOn && owner.mergedOn <= picture.day ? owner.mergedOn : null
  return (
    <Page
      ui={ui}
      title={t.title}
      styles={['about.css']}
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
      <Committees ui={ui} committees={committees} shared={shared} day={picture.day} />
      {picture.live ? (
        <div class="sec off-paper">
          <Ways items={[democracyWay(ui), organisationsWay(ui)]} />
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
  const named = (standing: ReturnType<typeof standingOf>) =>
    picture.hubs.filter((hub) => standingOf(hub, picture.day) === standing).map(({ hub }) => hub.short)
  const [running, planned, opening] = [named('open'), named('planned'), named('opening')]
  const all = picture.hubs.map(({ hub }) => hub.short)
  if (all.length === 0) return <p class="lead">{t.noHubs}</p>
  return (
    <div class="stack">
      <p class="lead">{t.whereText(picture.hubs.length, list(ui, all))}</p>
      {running.length === all.length ? <p>{t.allRunning}</p> : null}
      {running.length === 0 || running.length === all.length ? null : <p>{t.running(list(ui, running))}</p>}
      {planned.length === 0 ? null : <p>{t.planned(list(ui, planned))}</p>}
      {opening.length === 0 ? null : <p>{t.opening(list(ui, opening))}</p>}
      <p>
        <a href={ui.href(paths.hubs)}>{townTexts(ui.lang).list.title}</a>
      </p>
    </div>
  )
}

interface CommitteesProps {
  ui: Ui
  committees: readonly BodyOnDay[]
  shared: readonly Milestone[]
  day: Day
}

/** What is intended is told as that until its planned end; then as what was, and what followed. */
function Committees({ ui, committees, shared, day }: CommitteesProps) {
  const t = townTexts(ui.lang)
  const [first] = committees
  if (!first) return null
  const isPast = committees.every((one) => isTermPast(one, day))
  const [text, count] = isPast ? [t.about.committeeTextPast, t.about.committeesPast] : [t.about.committeeText, t.about.committees]
  return (
    <Section title={isPast ? t.about.committeePast : t.about.committee} id="utvalg">
      <p class="lead sec-lead">
        {text} {count(committees.length)}
      </p>
      <Facts items={committees.map((one) => committeeFact(ui, one, day))} />
      {isPast ? <Followed ui={ui} steps={followedTerm(shared, first)} day={day} /> : null}
    </Section>
  )
}

function committeeFact(ui: Ui, one: BodyOnDay, day: Day): Fact {
  const term = (
    <a href={ui.href(bodyPaths.body(one.slug))}>
      <Text of={show(one.name, ui.lang)} />
    </a>
  )
  const isPast = isTermPast(one, day)
  return { term, text: termWords(ui, one, day), note: isPast && one.afterTerm ? <Text of={show(one.afterTerm, ui.lang)} /> : null }
}

const list = (ui: Ui, words: readonly string[]) => listOf(words, ui.lang)
