import type { z } from 'zod'
import { LANGUAGES } from '../../platform/content/localized.ts'
import { moment } from '../../platform/openapi/index.ts'
import type { FoundActivity } from '../found-activity.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import { activityPaths } from '../paths.ts'
import { signUpState, stateChanges, type Taken } from '../sign-up/index.ts'
import { sessionId } from '../session-id.ts'
import type { Session } from '../session.ts'
import { sayRhythm } from '../recurrence/index.ts'
import type { ActivityAnswer, SessionAnswer } from './shapes.ts'

export function sessionAnswer(session: Session, { site, taken, at }: Counted): z.input<typeof SessionAnswer> {
  const { key, hub, state, day, occurrence, startsAt, endsAt, reason, room, host, sequence, title } = session
  return {
    id: sessionId(session),
    activity: key,
    hub,
    status: state === 'cancelled' ? 'cancelled' : 'planned',
    startDate: day,
    start: startsAt === null ? null : moment(startsAt.getTime()),
    end: endsAt === null ? null : moment(endsAt.getTime()),
    movedFrom: day === occurrence ? null : occurrence,
    reason,
    room,
    houseClosed: session.houseClosed,
    host,
    sequence,
    ...signUpAnswer(session, { taken, at }),
    title,
    kind: session.kind,
    organisers: session.organisers,
    sender: session.sender,
    senderIsBusiness: session.senderIsBusiness,
    commercial: session.commercial,
    audience: session.audience,
    ageFrom: session.ageFrom,
    ageTo: session.ageTo,
    childrenWelcome: session.childrenWelcome,
    languages: session.languages,
    price: session.price,
    access: session.access,
    attend: session.attend,
    culture: session.culture,
    intergenerational: session.intergenerational,
    carriedOnFrom: session.carriedOnFrom,
    layer: session.layer,
    url: site + activityPaths.activity(key),
  }
}

export interface Counted {
  site: string
  /** Who has signed up for it, or for the series that it belongs to. */
  taken: Taken
  at: Instant
}

/** When the answer is otherwise by itself. */
export function answerChanges(session: Session, counted: Counted): Instant {
  const state = stateOf(session, counted)
  return state === null ? Infinity : stateChanges(state)
}

const stateOf = (session: Session, { taken, at }: Pick<Counted, 'taken' | 'at'>) =>
  session.signUp === null ? null : signUpState({ rule: session.signUp, dates: [session], taken: taken.taken, at })

function signUpAnswer(session: Session, { taken, at }: Pick<Counted, 'taken' | 'at'>) {
  const [rule, state] = [session.signUp, stateOf(session, { taken, at })]
  if (rule === null || state === null) return { signUp: null, capacity: null, seatsLeft: null, waiting: 0 }
  const capacity = rule.seats ?? null
  return {
    signUp: state.is === 'open' && state.isFull ? ('full' as const) : state.is,
    capacity,
    seatsLeft: capacity === null ? null : Math.max(0, capacity - taken.taken),
    waiting: taken.waiting,
  }
}

export function activityAnswer(
  { item, layer, hub, room, sender, senderIsBusiness, commercial }: FoundActivity,
  { site, known }: { site: string; known: Day },
): z.input<typeof ActivityAnswer> {
  return {
    id: item.key,
    hub,
    body: item.body ?? null,
    room,
    bring: item.bring ?? null,
    badWeather: item.badWeather ?? null,
    rhythms: item.rhythms.map(rhythmAnswer),
    source: item.source ?? null,
    proposal: item.proposal ?? null,
    meeting: item.kind === 'public_meeting' ? meetingAnswer(item, known) : null,
    kind: item.kind,
    title: item.title,
    organisers: item.organisers,
    sender,
    senderIsBusiness,
    commercial,
    audience: item.audience,
    ageFrom: item.ageFrom ?? null,
    ageTo: item.ageTo ?? null,
    childrenWelcome: item.childrenWelcome,
    languages: item.languages,
    price: item.price ?? null,
    access: item.access,
    attend: item.attend,
    culture: item.culture,
    intergenerational: item.intergenerational,
    carriedOnFrom: item.carriedOnFrom ?? null,
    layer,
    url: site + activityPaths.activity(item.key),
  }
}

/** What a public meeting has besides; reports as far as they were published by the day asked of. */
function meetingAnswer({ meeting }: FoundActivity['item'], known: Day) {
  const reports = (meeting?.reports ?? []).filter(({ publishedOn }) => publishedOn <= known)
  return {
    agenda: (meeting?.agenda ?? []).map(({ at, title, speaker }) => ({ at: at ?? null, title, speaker: speaker ?? null })),
    practical: meeting?.practical ?? null,
    moderation: meeting?.moderation ?? ('before' as const),
    committee: meeting?.committee ?? null,
    reports: reports.map(({ on, publishedOn, summary, next, heads, asked }) => ({
      on,
      publishedOn,
      summary,
      next: next ?? null,
      heads: heads ?? null,
      asked,
    })),
  }
}

const rhythmAnswer = (rhythm: FoundActivity['item']['rhythms'][number]) => ({
  from: rhythm.from,
  to: rhythm.to ?? null,
  rule: rhythm.rule ?? null,
  at: rhythm.at ?? null,
  ends: rhythm.ends ?? null,
  words: wordsOf(rhythm),
})

function wordsOf(rhythm: FoundActivity['item']['rhythms'][number]) {
  const [nb, nn, en] = LANGUAGES.map((lang) => sayRhythm(rhythm, lang))
  return nb && nn && en ? { nb, nn, en } : null
}
