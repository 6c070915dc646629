import { bodyPaths, isPublicBody, nominationPaths, standingOn, type BodyOnDay } from '../../bodies/index.ts'
import { ButtonLink, Buttons, Columns, Facts, Page, PageTitle, Section, Text, Ways, type Fact, type Ui } from '../../design/index.ts'
import { hubsOnDay, uiOf } from '../../hubs/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { listOf } from '../../platform/i18n/index.ts'
import { momentOf } from '../as-of.ts'
import { breadcrumbs } from '../json-ld.ts'
import { bodyAsked, type AskedBody } from './body-asked.ts'
import { termOf } from './body-words.ts'
import { sitTexts } from './sit-texts.ts'
import { bodyPageTexts } from './texts.ts'
import { allBodies, meetingsAhead, waysIn } from './ways-in.ts'

/** `/organ/:slug/sitte`: what it means to sit, in plain words, and a yes. */
export async function sitPage(c: Ctx) {
  const { db, clock } = c.get('deps')
  const [ui, asked, hubs] = await Promise.all([uiOf(c), bodyAsked(c), hubsOnDay(db, clock.today())])
  const hub = hubs.find(({ id }) => id === asked.body.hubId)
  const moment = momentOf(c)
  const meetings = hub === undefined ? [] : await meetingsAhead(db, hub.slug, moment)
  const ways = hub === undefined ? [] : waysIn(ui, { hub, meetings, live: true })
  return c.html(<SitPage ui={ui} asked={asked} ways={ways} />)
}

function SitPage({ ui, asked, ways }: { ui: Ui; asked: AskedBody; ways: ReturnType<typeof waysIn> }) {
  const { body, takes } = asked
  const t = sitTexts(ui.lang)
  const name = show(body.name, ui.lang)
  const title = t.title(name.text)
  return (
    <Page
      ui={ui}
      title={title}
      hub={body.hub}
      current="about"
      description={t.description(name.text)}
      jsonLd={[
        breadcrumbs(ui, [
          { name: bodyPageTexts(ui.lang).list.title, path: bodyPaths.list },
          { name: name.text, path: bodyPaths.body(body.slug) },
          { name: t.way, path: nominationPaths.sit(body.slug) },
        ]),
      ]}
    >
      <PageTitle title={title} lead={takes ? t.lead : t.closed[whyClosed(asked)]} />
      <Section title={t.facts} id="om" close>
        <Columns>
          <div class="stack">
            <p class="lead">{t.whatText[body.type]}</p>
            {takes ? (
              <>
                <Buttons>
                  <ButtonLink weight="primary" href={ui.href(nominationPaths.interest(body.slug))}>
                    {t.act}
                  </ButtonLink>
                </Buttons>
                <p>{t.paper}</p>
                <p>{t.helper}</p>
              </>
            ) : null}
          </div>
          <Facts items={factsOf(ui, asked)} />
        </Columns>
      </Section>
      <Section title={bodyPageTexts(ui.lang).body.ways} id="bli-med" close offPaper>
        <Ways items={[...ways, allBodies(ui)]} />
      </Section>
    </Page>
  )
}

export function whyClosed({ body, nomination, day }: AskedBody): 'past' | 'settled' | 'not_open' {
  if (standingOn(body, day) === 'past') return 'past'
  return nomination?.settledAt ? 'settled' : 'not_open'
}

/** Its places in words; null when they are not known. */
export const areaOf = (body: Pick<BodyOnDay, 'places'>, lang: Language): string | null =>
  body.places.length === 0
    ? null
    : listOf(
        body.places.map(({ name }) => name),
        lang,
      )

function factsOf(ui: Ui, { body, nomination }: AskedBody): Fact[] {
  const t = sitTexts(ui.lang)
  const area = areaOf(body, ui.lang)
  const isPublic = isPublicBody(body.type)
  const told = (text: NonNullable<typeof nomination>['pay'] | undefined) => (text ? <Text of={show(text, ui.lang)} /> : t.unknown)
  const seats = nomination?.seats ?? null
  return [
    { term: t.term, text: termOf(body, ui.lang) ?? t.unknown },
    { term: t.time, text: told(nomination?.timeUse) },
    { term: t.pay, text: told(nomination?.pay) },
    { term: t.area, text: area ?? t.unknown },
    { term: t.duty, text: isPublic ? t.dutyPublic : t.dutyOther },
    { term: t.who, text: whoOf(area, { isPublic, lang: ui.lang }) },
    { term: t.seats, text: seats === null ? t.unknown : t.seatsText(seats, nomination?.substitutes ?? null) },
    { term: t.how, text: isPublic ? t.howPublic : t.howOther },
  ]
}

function whoOf(area: string | null, { isPublic, lang }: { isPublic: boolean; lang: Language }): string {
  const t = sitTexts(lang)
  if (area === null) return isPublic ? t.whoPublicAnywhere : t.whoAnywhere
  return isPublic ? t.whoPublic(area) : t.whoOther(area)
}
