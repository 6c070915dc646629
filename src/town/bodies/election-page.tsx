import {
  agreed,
  bodyOnDay,
  bodyPaths,
  bodySaid,
  electionOf,
  electionPaths,
  electionTexts,
  lotOf,
  lotSeal,
  lotSeed,
  type BodyOnDay,
  type Election,
  type RoundCounts,
} from '../../bodies/index.ts'
import { Facts, Page, PageTitle, PaperFoot, Section, Table, Ways, type Ui } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { shieldTexts } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { breadcrumbs } from '../json-ld.ts'
import { bodyPageTexts } from './texts.ts'
import { allBodies } from './ways-in.ts'

interface Props {
  ui: Ui
  body: BodyOnDay
  election: Election
}

/** `/organ/:slug/valg/:nr`: who was elected, how the votes fell, and how the lot can be worked out again. Nobody else is named. */
export async function electionPage(c: Ctx) {
  const { db, clock } = c.get('deps')
  const { slug = '', nr = '' } = c.req.param()
  const [ui, body] = await Promise.all([uiOf(c), bodyOnDay(db, slug, clock.today())])
  const election = body === null || !/^[1-9]\d{0,5}$/.test(nr) ? null : await electionOf(db, slug, Number(nr))
  if (body === null || election === null || election.closedAt === null) throw notFound(bodySaid((t) => t.faults.noBody))
  return c.html(<ElectionPage ui={ui} body={body} election={election} />)
}

function ElectionPage({ ui, body, election }: Props) {
  const e = electionTexts(ui.lang)
  const name = show(body.name, ui.lang).text
  const title = e.named(e.posts[election.post], longDate(election.heldOn, ui.lang))
  const path = electionPaths.election(body.slug, election.number)
  const empty = election.seats - election.candidates.filter(({ elected }) => elected !== null).length
  return (
    <Page
      ui={ui}
      title={`${title}, ${name}`}
      hub={body.hub}
      current="about"
      description={`${title}, ${name}.`}
      jsonLd={[
        breadcrumbs(ui, [
          { name: bodyPageTexts(ui.lang).list.title, path: bodyPaths.list },
          { name, path: bodyPaths.body(body.slug) },
          { name: title, path },
        ]),
      ]}
    >
      <PageTitle title={title} lead={<a href={ui.href(bodyPaths.body(body.slug))}>{name}</a>} />
      <Section title={e.elected} id="valgt" close>
        <ol class="lines">
          {electedOf(election).map((one) => (
            <li class="lead">{one.name ?? shieldTexts(ui.lang).person}</li>
          ))}
        </ol>
        {empty > 0 ? <p>{e.empty(empty)}</p> : null}
        <p>{election.acclaimedAt === null ? e.byBallot : e.byAcclamation}</p>
      </Section>
      {election.rounds.map((told) => (
        <Round ui={ui} election={election} told={told} />
      ))}
      <Section title={bodyPageTexts(ui.lang).body.ways} id="bli-med" close offPaper>
        <Ways items={[{ href: ui.href(bodyPaths.body(body.slug)), title: name }, allBodies(ui)]} />
      </Section>
      <PaperFoot ui={ui} url={ui.publicUrl + ui.href(path)}>
        {name}
      </PaperFoot>
    </Page>
  )
}

const electedOf = ({ candidates }: Election) =>
  candidates.filter(({ elected }) => elected !== null).toSorted((a, b) => (a.elected ?? 0) - (b.elected ?? 0))

function Round({ ui, election, told }: { ui: Ui; election: Election; told: RoundCounts }) {
  const e = electionTexts(ui.lang)
  const count = agreed(told)
  const lot = election.lots.get(told.round)
  if (count === null) return null
  const wordsOf = (number: number) => {
    const one = election.candidates.find((candidate) => candidate.number === number)
    return one !== undefined && one.elected !== null ? (one.name ?? shieldTexts(ui.lang).person) : e.candidate(number)
  }
  return (
    <Section title={e.round(told.round)} id={`omgang-${told.round}`} close>
      <Table
        caption={e.round(told.round)}
        head={[e.candidateHead, e.votesHead, ...(lot === undefined ? [] : [e.lot.title])]}
        rows={[...count.votes]
          .toSorted(([a, more], [b, less]) => less - more || a - b)
          .map(([number, votes]) => ({
            filled: election.candidates.some((one) => one.number === number && one.elected !== null),
            cells: [
              wordsOf(number),
              e.votes(votes),
              ...(lot === undefined ? [] : [<code>{`${number}: ${lotOf(lot, number).slice(0, 12)} …`}</code>]),
            ],
          }))}
      />
      <Facts
        items={[
          { term: e.papers, text: String(count.papers) },
          { term: e.blank, text: String(count.blank) },
          { term: e.spoiled, text: String(count.spoiled) },
          ...(lot === undefined
            ? []
            : [
                { term: e.lot.title, text: e.lot.text },
                { term: e.lot.seal, text: <code>{lotSeal(lot.key)}</code> },
                { term: e.lot.seed, text: <code>{lotSeed(lot)}</code>, note: e.lot.again },
              ]),
        ]}
      />
    </Section>
  )
}
