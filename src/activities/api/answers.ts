import type { z } from 'zod'
import { LANGUAGES } from '../../platform/content/localized.ts'
import { moment } from '../../platform/openapi/index.ts'
import type { FoundActivity } from '../find-activity.ts'
import { activityPaths } from '../paths.ts'
import { sessionId, type Session } from '../queries.ts'
import { sayRhythm } from '../recurrence/index.ts'
import type { ActivityAnswer, SessionAnswer } from './shapes.ts'

export function sessionAnswer(session: Session, site: string): z.input<typeof SessionAnswer> {
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
    host,
    sequence,
    title,
    kind: session.kind,
    organisers: session.organisers,
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

export function activityAnswer({ item, layer, hub }: FoundActivity, site: string): z.input<typeof ActivityAnswer> {
  return {
    id: item.key,
    hub,
    body: item.body ?? null,
    room: item.room ?? null,
    bring: item.bring ?? null,
    badWeather: item.badWeather ?? null,
    rhythms: item.rhythms.map((rhythm) => ({
      from: rhythm.from,
      to: rhythm.to ?? null,
      rule: rhythm.rule ?? null,
      at: rhythm.at ?? null,
      ends: rhythm.ends ?? null,
      words: wordsOf(rhythm),
    })),
    source: item.source ?? null,
    kind: item.kind,
    title: item.title,
    organisers: item.organisers,
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

function wordsOf(rhythm: FoundActivity['item']['rhythms'][number]) {
  const [nb, nn, en] = LANGUAGES.map((lang) => sayRhythm(rhythm, lang))
  return nb && nn && en ? { nb, nn, en } : null
}
