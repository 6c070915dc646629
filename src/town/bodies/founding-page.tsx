import {
  boardOf,
  bodyOnDay,
  bodyPaths,
  electionPaths,
  electionsOf,
  electionTexts,
  foundingOf,
  foundingPaths,
  foundingSaid,
  foundingTexts,
  minutesOf,
  type BodyOnDay,
  type Election,
  type FoundingMinutes,
} from '../../bodies/index.ts'
import { Facts, Page, PageTitle, PaperFoot, Paragraphs, Section, Ways, type Ui } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { shieldTexts } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { listOf, longDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { breadcrumbs } from '../json-ld.ts'
import { foundingPageTexts } from './founding-texts.ts'
import { bodyPageTexts } from './texts.ts'
import { allBodies } from './ways-in.ts'

interface Props {
  ui: Ui
  body: BodyOnDay
  last: FoundingMinutes
  /** The ones that it corrects, the last first. */
  earlier: readonly FoundingMinutes[]
  board: readonly Election[]
}

/** `/organ/:slug/stiftelse`: the minutes of the meeting that founded an association, who was elected in it, and what has been corrected. */
export async function foundingMinutesPage(c: Ctx) {
  const { db, clock } = c.get('deps')
  const { slug = '' } = c.req.param()
  const [ui, body, founding, minutes] = await Promise.all([
    uiOf(c),
    bodyOnDay(db, slug, clock.today()),
    foundingOf(db, slug),
    minutesOf(db, slug),
  ])
  const [last, ...earlier] = minutes
  if (body === null || founding === null || last === undefined) throw notFound(foundingSaid((t) => t.faults.noMinutes))
  const board = boardOf(founding, await electionsOf(db, slug))
  return c.html(<MinutesPage {...{ ui, body, last, earlier, board }} />)
}

function MinutesPage({ ui, body, last, earlier, board }: Props) {
  const t = foundingPageTexts(ui.lang)
  const name = show(body.name, ui.lang).text
  const title = foundingTexts(ui.lang).of(name)
  const path = foundingPaths.minutes(body.slug)
  return (
    <Page
      ui={ui}
      title={title}
      hub={body.hub}
      current="about"
      description={`${title}. ${foundingTexts(ui.lang).minutes}.`}
      jsonLd={[
        breadcrumbs(ui, [
          { name: bodyPageTexts(ui.lang).list.title, path: bodyPaths.list },
          { name, path: bodyPaths.body(body.slug) },
          { name: foundingTexts(ui.lang).title, path },
        ]),
      ]}
    >
      <PageTitle title={title} lead={t.approved(last.version, approvedOn(last, ui))} />
      <Section title={foundingTexts(ui.lang).minutes} id="protokoll" close>
        {last.reason === null ? null : <p>{t.because(last.reason)}</p>}
        <Paragraphs of={{ text: last.text, lang: last.lang, fallback: last.lang !== ui.lang }} />
      </Section>
      <Elected ui={ui} board={board} />
      <Section title={t.seal} id="segl" close>
        <p>
          <code>{last.checksum}</code>
        </p>
        <p>{t.again}</p>
      </Section>
      <Earlier ui={ui} earlier={earlier} />
      <Section title={bodyPageTexts(ui.lang).body.ways} id="bli-med" close offPaper>
        <Ways items={[{ href: ui.href(bodyPaths.body(body.slug)), title: name }, allBodies(ui)]} />
      </Section>
      <PaperFoot ui={ui} url={ui.publicUrl + ui.href(path)}>
        {name}
      </PaperFoot>
    </Page>
  )
}

const approvedOn = ({ approvedAt }: FoundingMinutes, ui: Ui): string => longDate(instantToWall(approvedAt.getTime()).day, ui.lang)

/** Drawn from the elections, where a name that is protected can be hidden. */
function Elected({ ui, board }: Pick<Props, 'ui' | 'board'>) {
  const e = electionTexts(ui.lang)
  if (board.length === 0) return null
  return (
    <Section title={foundingPageTexts(ui.lang).elected} id="valgt" close>
      <Facts
        items={board.map((one) => ({
          term: <a href={ui.href(electionPaths.election(one.body, one.number))}>{e.posts[one.post]}</a>,
          text: listOf(
            one.candidates
              .filter(({ elected }) => elected !== null)
              .toSorted((a, b) => (a.elected ?? 0) - (b.elected ?? 0))
              .map(({ name }) => name ?? shieldTexts(ui.lang).person),
            ui.lang,
          ),
        }))}
      />
    </Section>
  )
}

function Earlier({ ui, earlier }: Pick<Props, 'ui' | 'earlier'>) {
  const t = foundingPageTexts(ui.lang)
  if (earlier.length === 0) return null
  return (
    <Section title={t.earlier} id="for" close>
      {earlier.map((one) => (
        <details class="ds-details">
          <summary>{`${t.version(one.version)}, ${approvedOn(one, ui)}`}</summary>
          <div>
            {one.reason === null ? null : <p>{t.because(one.reason)}</p>}
            <Paragraphs of={{ text: one.text, lang: one.lang, fallback: one.lang !== ui.lang }} />
            <p>
              {t.seal}: <code>{one.checksum}</code>
            </p>
          </div>
        </details>
      ))}
    </Section>
  )
}
