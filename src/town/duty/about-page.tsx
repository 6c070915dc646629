import { Page, PageTitle, Prose, Text, type Ui } from '../../design/index.ts'
import {
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
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { momentOf } from '../as-of.ts'
import { breadcrumbs } from '../json-ld.ts'
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
    committeesOnDay(db, moment.day),
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
  const desk = picture.providers.find((provider) => provider.frontDesk)
  const merged = owner?.mergedOn && owner.mergedOn <= picture.day ? owner.mergedOn : null
  return (
    <Page
      ui={ui}
      title={t.title}
      description={t.description}
      current="about"
      noindex={!picture.live}
      jsonLd={[breadcrumbs(ui, [{ name: t.title, path: paths.about }])]}
    >
      <PageTitle title={t.title} lead={t.lead} />
      <Prose>
        {[t.meet, desk ? t.help(desk.name) : null, t.decide, t.start].map((point) => (point === null ? null : <p>{point}</p>))}
        <h2>{t.where}</h2>
        <Where ui={ui} picture={picture} />
        {merged && owner && former.length > 0 ? (
          <>
            <h2>{t.history}</h2>
            <p>{t.historyText(list(ui, former), owner.name, longDate(merged, ui.lang))}</p>
          </>
        ) : null}
        {desk ? (
          <>
            <h2>{t.desk(desk.name)}</h2>
            <p>
              <Text of={show(desk.description, ui.lang)} /> <a href={ui.href(paths.provider(desk.slug))}>{desk.name}</a>
            </p>
          </>
        ) : null}
        <Committees ui={ui} committees={committees} />
      </Prose>
    </Page>
  )
}

function Where({ ui, picture }: { ui: Ui; picture: TownPicture }) {
  const t = townTexts(ui.lang).about
  const named = (status: 'open' | 'planned') => picture.hubs.filter(({ hub }) => hub.status === status).map(({ hub }) => hub.short)
  const [running, planned] = [named('open'), named('planned')]
  return (
    <>
      <p>
        {t.whereText(
          picture.hubs.length,
          list(
            ui,
            picture.hubs.map(({ hub }) => hub.short),
          ),
        )}
      </p>
      {running.length === 0 ? null : <p>{t.running(list(ui, running))}</p>}
      {planned.length === 0 ? null : <p>{t.planned(list(ui, planned))}</p>}
    </>
  )
}

function Committees({ ui, committees }: { ui: Ui; committees: readonly Committee[] }) {
  const t = townTexts(ui.lang)
  if (committees.length === 0) return null
  return (
    <>
      <h2>{t.about.committee}</h2>
      <p>{t.about.committeeText}</p>
      <p>{t.about.committees(committees.length)}</p>
      <ul>
        {committees.map((one) => (
          <li>
            <Text of={show(one.name, ui.lang)} />. {t.hub.committeePlaces(list(ui, one.places))}{' '}
            {t.hub.committeeTrial(longDate(one.trialFrom, ui.lang), longDate(one.trialTo, ui.lang))}
          </li>
        ))}
      </ul>
    </>
  )
}

const list = (ui: Ui, words: readonly string[]) => new Intl.ListFormat(ui.lang).format(words)
