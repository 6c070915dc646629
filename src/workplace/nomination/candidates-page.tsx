import type { Context } from 'hono'
import {
  candidatesOf,
  CANDIDATE_STATES,
  latestNomination,
  mayBecome,
  moveCandidate,
  answerCandidacy,
  nominationPaths,
  nominatorsOf,
  type Candidate,
  type Nominator,
} from '../../bodies/index.ts'
import { ButtonLink, Buttons, Facts, Notice, Section, Table } from '../../design/index.ts'
import { placesByName } from '../../hubs/index.ts'
import { contactWords, listStaff, recordViews, shieldTexts } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { dayAndMonth, listOf } from '../../platform/i18n/index.ts'
import { instantToWall, machineNow } from '../../platform/time/index.ts'
import { Lines } from '../lines.tsx'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { CandidateActs } from './candidate-acts.tsx'

type C = Context<Env>

interface Room {
  work: Work
  body: string
  candidates: readonly Candidate[]
  nominators: readonly Nominator[]
  /** Of places and accounts, by slug and id. */
  names: ReadonlyMap<string, string>
}

/** `/arbeid/utvalg/:body/kandidater`: the closed room. For the secretary and the nominating committee alone, and logged. */
export async function candidatesPage(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const room = await roomOf(c)
  const subjects = [...room.candidates, ...room.nominators].map(({ actId }) => `act:${actId}`)
  await recordViews(db, { actor: room.work.who.id, subjects, at: new Date(machineNow()) })
  return c.html(<RoomView {...room} made={c.req.query('ny')} />)
}

async function roomOf(c: C): Promise<Room> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const body = work.own?.slug ?? ''
  const [nomination, places, staff] = await Promise.all([latestNomination(db, body), placesByName(db), listStaff(db)])
  const candidates = nomination === null ? [] : await candidatesOf(db, nomination.id)
  const names = new Map([...places.map(({ slug, name }) => [slug, name] as const), ...staff.map(({ id, name }) => [id, name] as const)])
  return { work, body, candidates, names, nominators: await nominatorsOf(db, body, work.today) }
}

const SAID = { telefon: 'phone', skranke: 'desk', papir: 'paper' } as const

/** What she has said, or what the room decides of her. */
export async function moveOne(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const [{ work, body, candidates }, typed] = await Promise.all([roomOf(c), sentForm(c)])
  const candidateId = candidates.find(({ id }) => id === lineOf(typed, 'hvem'))?.id
  const [to, by, at] = [CANDIDATE_STATES.find((one) => one === lineOf(typed, 'til')), work.who.id, work.now]
  const said = lineOf(typed, 'sa')
  if (candidateId !== undefined) {
    if (said === 'telefon' || said === 'skranke' || said === 'papir')
      await answerCandidacy(db, { candidateId, yes: true, channel: SAID[said], by, at })
    else if (to === 'declined') await answerCandidacy(db, { candidateId, yes: false, channel: 'phone', by, at })
    else if (to === 'eligible' || to === 'not_eligible' || to === 'floor') await moveCandidate(db, { candidateId, to, by, at })
  }
  return c.redirect(work.ui.href(workPaths.candidates(body)), 303)
}

function RoomView({ work, body, candidates, nominators, names, made }: Room & { made: string | undefined }) {
  const t = work.t.nomination
  const asked = candidates.filter(({ state }) => state === 'contacted' || state === 'suggested').length
  const willing = candidates.filter(({ state }) => state !== 'declined' && state !== 'contacted' && state !== 'suggested').length
  return (
    <WorkPage work={work} title={t.room} lead={t.roomLead}>
      <div class="sec close">
        {made === 'self' || made === 'proposed' ? (
          <Notice kind="done" live>
            <p>{made === 'self' ? t.saved : t.savedProposed}</p>
          </Notice>
        ) : null}
        <p>
          {candidates.length === 0 ? t.nobody : [t.count(willing, candidates.length), ...(asked === 0 ? [] : [t.waiting(asked)])].join(' ')}
        </p>
        {candidates.length === 0 ? null : (
          <Table
            caption={t.room}
            head={[t.head.who, t.head.reach, t.head.about, t.head.state, t.head.acts]}
            rows={candidates.map((one) => ({
              id: `nr-${one.number}`,
              filled: mayBecome(one.state, 'recommended'),
              cells: [
                <Lines lines={[one.name ?? shieldTexts(work.lang).person, t.number(one.number)]} />,
                <Lines lines={one.contacts.map(contactWords)} />,
                <Lines lines={aboutLines(work, one, names)} />,
                <How work={work} one={one} names={names} />,
                <CandidateActs work={work} body={body} one={one} />,
              ],
            }))}
          />
        )}
        <Buttons>
          <ButtonLink weight="primary" href={work.ui.href(workPaths.newCandidate(body))}>
            {t.propose}
          </ButtonLink>
          <ButtonLink href={work.ui.href(workPaths.recommendation(body))}>{t.list.title}</ButtonLink>
          <ButtonLink href={work.ui.href(nominationPaths.sit(body))}>{t.publicPage}</ButtonLink>
        </Buttons>
      </div>
      <Section title={t.committee} id="valgkomite" close>
        {nominators.length === 0 ? (
          <p>{t.noCommittee}</p>
        ) : (
          <Facts
            items={nominators.map((one) => ({
              term: one.name ?? shieldTexts(work.lang).person,
              text: <Lines lines={one.contacts.map(contactWords)} />,
              note: t.since(dayAndMonth(one.since, work.lang)),
            }))}
          />
        )}
      </Section>
    </WorkPage>
  )
}

function aboutLines({ t, lang }: Work, one: Candidate, names: Room['names']): (string | null)[] {
  const n = t.nomination
  return [
    names.get(one.place) ?? null,
    n.ages[one.age],
    one.gender === null ? n.noGender : n.genders[one.gender],
    one.newcomer ? n.newcomer : null,
    one.sameAddress.length === 0 ? null : n.sameAddress(listOf(one.sameAddress.map(String), lang)),
    one.alsoAt.length === 0
      ? null
      : n.alsoAt(
          listOf(
            one.alsoAt.map((name) => show(name, lang).text),
            lang,
          ),
        ),
  ]
}

/** Where she is, and the whole course with days and who wrote it down. */
function How({ work, one, names }: { work: Work; one: Candidate; names: Room['names'] }) {
  const t = work.t.nomination
  return (
    <>
      <span class="line">{t.states[one.state]}</span>
      <details class="ds-details">
        <summary>
          {t.history}
          <span class="ds-sr-only">{`: ${one.name ?? t.number(one.number)}`}</span>
        </summary>
        <ul class="lines">
          {one.steps.map(({ state, at, channel, byAccount }) => {
            const who = byAccount === null ? null : (names.get(byAccount) ?? null)
            const how = who === null ? t.channels[channel] : t.by(t.channels[channel], who)
            return <li>{t.historyLine(t.states[state], dayAndMonth(instantToWall(at.getTime()).day, work.lang), how)}</li>
          })}
        </ul>
      </details>
    </>
  )
}
