import { agendaKind, CLOSED_BASES, listAgenda, listMeetings, meetingKind, meetingTexts } from '../../meetings/index.ts'
import { show } from '../../platform/content/localized.ts'
import { parseDay, typedClock } from '../../platform/time/index.ts'
import { asLine, asString } from '../form/localized-value.ts'
import { dayWordsOf, textIn } from '../form/words.ts'
import type { Values } from '../form/field.ts'
import { HUB } from './area.ts'
import type { Noun } from './noun.ts'
import { SUGGESTIONS } from './referral.ts'

/** A meeting of the body, as its secretary calls it: saved, the notice is public. */
export const ownMeeting: Noun = {
  kind: 'body_meeting',
  keptBy: { ...meetingKind, list: listMeetings },
  path: 'moter',
  permission: 'body.edit',
  texts: (t) => t.nouns.bodyMeeting,
  fields: [
    {
      kind: 'number',
      name: 'number',
      least: 1,
      most: 999,
      label: (t) => t.nouns.bodyMeeting.number,
      hint: (t) => t.nouns.bodyMeeting.numberHint,
    },
    { kind: 'day', name: 'day', label: (t) => t.nouns.bodyMeeting.day, hint: (t) => t.nouns.bodyMeeting.dayHint },
    {
      kind: 'line',
      name: 'time',
      most: 10,
      size: 8,
      label: (t) => t.nouns.bodyMeeting.time,
      hint: (t) => t.nouns.bodyMeeting.timeHint,
      optional: true,
    },
    { ...HUB, label: (t) => t.nouns.bodyMeeting.hub },
    { kind: 'text', name: 'room', most: 120, label: (t) => t.nouns.bodyMeeting.room, optional: true },
    {
      kind: 'text',
      name: 'cancelled',
      most: 600,
      rows: 3,
      label: (t) => t.nouns.bodyMeeting.cancelled,
      hint: (t) => t.nouns.bodyMeeting.cancelledHint,
      optional: true,
    },
  ],
  title: (item, work) => work.t.nouns.bodyMeeting.named(asLine(item['number']) ?? ''),
  detail: (item, work) => [dayWordsOf(asString(item['day']) ?? '', work), textIn(item['room'], work) || null],
  isPast: (item, today) => (parseDay(asString(item['day']) ?? '') ?? today) < today,
  keyFrom: (item, work) => `${work.own?.slug ?? ''}-${asLine(item['number']) ?? ''}`,
  fill: (values, work) => ({ ...values, ...clockOf(values), bodySlug: work.own?.slug ?? '' }),
  isDated: true,
}

/** «18», «18.00» and «18:00» are one; what is no clock is left for the shape to refuse. */
function clockOf(values: Values): { time?: string } {
  const typed = asString(values['time'])
  if (typed === null) return {}
  const minutes = typedClock(typed)
  if (minutes === null || minutes >= 24 * 60) return { time: typed }
  return { time: `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` }
}

/** One item of an agenda. What is closed is closed by a law that is named, and keeps its public title. */
export const ownAgenda: Noun = {
  kind: 'agenda_item',
  keptBy: { ...agendaKind, list: listAgenda },
  path: 'sakliste',
  permission: 'body.edit',
  texts: (t) => t.nouns.agendaItem,
  fields: [
    { kind: 'number', name: 'meeting', least: 1, most: 999, label: (t) => t.nouns.agendaItem.meeting },
    { kind: 'number', name: 'number', least: 1, most: 999, label: (t) => t.nouns.agendaItem.number },
    { kind: 'text', name: 'title', most: 300, label: (t) => t.nouns.agendaItem.title, hint: (t) => t.nouns.agendaItem.titleHint },
    {
      kind: 'text',
      name: 'fullTitle',
      most: 300,
      label: (t) => t.nouns.agendaItem.fullTitle,
      hint: (t) => t.nouns.agendaItem.fullTitleHint,
      optional: true,
    },
    {
      kind: 'text',
      name: 'paper',
      most: 8000,
      rows: 8,
      label: (t) => t.nouns.agendaItem.paper,
      hint: (t) => t.nouns.agendaItem.paperHint,
      optional: true,
    },
    { kind: 'link', name: 'link', label: (t) => t.nouns.agendaItem.link, optional: true },
    {
      kind: 'choice',
      name: 'hearing',
      label: (t) => t.nouns.agendaItem.hearing,
      options: ({ hearings, lang }) => hearings.map(({ key, title }) => ({ value: key, label: show(title, lang).text })),
      none: (t) => t.nouns.agendaItem.noHearing,
      optional: true,
    },
    {
      kind: 'line',
      name: 'politicalCase',
      most: 60,
      label: (t) => t.nouns.agendaItem.politicalCase,
      hint: (t) => t.nouns.body.decidedByHint,
      optional: true,
    },
    { ...SUGGESTIONS, most: 20, hint: (t) => t.nouns.agendaItem.suggestionsHint },
    { kind: 'tick', name: 'closed', label: (t) => t.nouns.agendaItem.closed },
    {
      kind: 'choice',
      name: 'closedBasis',
      label: (t) => t.nouns.agendaItem.closedBasis,
      hint: (t) => t.nouns.agendaItem.closedBasisHint,
      options: ({ lang }) => CLOSED_BASES.map((value) => ({ value, label: meetingTexts(lang).bases[value] })),
      none: (t) => t.nouns.agendaItem.noBasis,
      optional: true,
    },
    {
      kind: 'text',
      name: 'outcome',
      most: 4000,
      rows: 5,
      label: (t) => t.nouns.agendaItem.outcome,
      hint: (t) => t.nouns.agendaItem.outcomeHint,
      optional: true,
    },
    { kind: 'day', name: 'outcomeOn', label: (t) => t.nouns.agendaItem.outcomeOn, optional: true },
  ],
  title: (item, work) =>
    `${work.t.nouns.bodyMeeting.named(asLine(item['meeting']) ?? '')}, ${asLine(item['number']) ?? ''}: ${textIn(item['title'], work)}`,
  detail: (item, work) => [
    item['closed'] === true ? work.t.nouns.agendaItem.isClosed : null,
    item['outcome'] === undefined ? work.t.nouns.agendaItem.open : textIn(item['outcome'], work),
  ],
  isPast: () => false,
  keyFrom: (item, work) => `${work.own?.slug ?? ''}-${asLine(item['meeting']) ?? ''}-${asLine(item['number']) ?? ''}`,
  fill: (values, work) => ({ ...values, bodySlug: work.own?.slug ?? '' }),
  isDated: true,
}
