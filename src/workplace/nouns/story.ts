import { outcomeOf } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { impreciseDate } from '../../platform/i18n/index.ts'
import { instantToWall, parseImprecise } from '../../platform/time/index.ts'
import { asString, asText } from '../form/localized-value.ts'
import { impreciseWords, momentWords, textIn } from '../form/words.ts'
import type { Values } from '../form/field.ts'
import type { Work } from '../work.ts'
import { hereChoices, type Noun } from './noun.ts'

/** «Biblioteket skal flytte (1. mars 2021)» */
const planChoices = ({ milestones, lang }: Work) =>
  milestones
    .filter(({ state }) => state === 'planned')
    .map(({ key, title, ...when }) => ({ value: key, label: `${show(title, lang).text} (${impreciseDate(when, lang)})` }))

/** What a plan has become, by its title; null while it stands. */
function becameOf({ key }: Values, { milestones, lang }: Work): string | null {
  const plan = milestones.find((one) => one.key === key)
  const outcome = plan === undefined ? null : outcomeOf(plan, milestones)
  return outcome === null ? null : show(outcome.title, lang).text
}

/** What has happened, what is planned, and what is told of it. Both may also concern the whole municipality. */
export const milestone: Noun = {
  kind: 'milestone',
  path: 'hendelser',
  permission: 'hub.edit',
  texts: (t) => t.nouns.milestone,
  fields: [
    {
      kind: 'choice',
      name: 'kind',
      label: (t) => t.nouns.milestone.kind,
      options: ({ t }) => Object.entries(t.nouns.milestone.kinds).map(([value, label]) => ({ value, label })),
    },
    {
      kind: 'choice',
      name: 'state',
      label: (t) => t.nouns.milestone.state,
      options: ({ t }) => Object.entries(t.nouns.milestone.states).map(([value, label]) => ({ value, label })),
    },
    {
      kind: 'choice',
      name: 'cameOf',
      label: (t) => t.nouns.milestone.cameOf,
      hint: (t) => t.nouns.milestone.cameOfHint,
      options: planChoices,
      none: (t) => t.nouns.milestone.cameOfNone,
      optional: true,
    },
    { kind: 'imprecise', name: 'date', label: (t) => t.nouns.milestone.date, hint: (t) => t.nouns.milestone.dateHint },
    { kind: 'text', name: 'title', most: 160, label: (t) => t.nouns.milestone.title },
    { kind: 'text', name: 'body', most: 600, rows: 3, label: (t) => t.nouns.milestone.body, optional: true },
    { kind: 'link', name: 'link', label: (t) => t.nouns.milestone.link, optional: true },
    { kind: 'tick', name: 'announcedAsFirst', label: (t) => t.nouns.milestone.announcedAsFirst },
  ],
  title: (item, work) => textIn(item['title'], work),
  detail: (item, work) => {
    const { states, overdue, became } = work.t.nouns.milestone
    const outcome = becameOf(item, work)
    if (outcome !== null) return [`${impreciseWords(asString(item['date']) ?? '', work)}, ${became(outcome)}`]
    const date = parseImprecise(asString(item['date']) ?? '')
    const isOverdue = item['state'] === 'planned' && date !== null && date.latest < work.today
    const state = item['state'] === 'actual' ? states.actual : isOverdue ? overdue : states.planned
    return [`${impreciseWords(asString(item['date']) ?? '', work)}, ${state.toLowerCase()}`]
  },
  isPast: () => false,
  keyFrom: (item) => asText(item['title'])?.nb ?? '',
  isDated: true,
}

/** What can be followed of one kind, by the slug that stands in the item. */
export const topicChoices =
  (kind: string) =>
  ({ topicGroups }: Work) =>
    (topicGroups.find(({ name }) => name === kind)?.topics ?? []).map(({ id, short }) => ({
      value: id.slice(kind.length + 1),
      label: short,
    }))

export const news: Noun = {
  kind: 'news',
  path: 'nytt',
  permission: 'news.write',
  texts: (t) => t.nouns.news,
  fields: [
    { kind: 'text', name: 'title', most: 120, label: (t) => t.nouns.news.title, hint: (t) => t.nouns.news.titleHint },
    { kind: 'text', name: 'body', most: 4000, rows: 8, label: (t) => t.nouns.news.body },
    {
      kind: 'choice',
      name: 'provider',
      label: (t) => t.nouns.news.provider,
      options: hereChoices,
      none: (t) => t.nouns.news.fromHub,
      optional: true,
    },
    {
      kind: 'moment',
      name: 'publishedAt',
      label: (t) => t.nouns.news.publishedAt,
      hint: (t) => t.nouns.news.publishedHint,
      optional: true,
    },
    { kind: 'day', name: 'happensOn', label: (t) => t.nouns.news.happensOn, hint: (t) => t.nouns.news.happensHint, optional: true },
    {
      kind: 'choices',
      name: 'themes',
      most: 6,
      label: (t) => t.nouns.news.themes,
      hint: (t) => t.nouns.news.themesHint,
      options: topicChoices('theme'),
    },
    {
      kind: 'choices',
      name: 'places',
      most: 12,
      label: (t) => t.nouns.news.places,
      hint: (t) => t.nouns.news.placesHint,
      options: topicChoices('place'),
    },
  ],
  title: (item, work) => textIn(item['title'], work),
  detail: (item, work) => {
    const at = asString(item['publishedAt']) ?? ''
    return [at > wallNow(work) ? work.t.nouns.news.waits(momentWords(at, work)) : momentWords(at, work)]
  },
  savedWords: (item, work) => {
    const at = asString(item['publishedAt']) ?? ''
    return at > wallNow(work) ? work.t.nouns.news.comesOut(momentWords(at, work)) : null
  },
  waitsWords: (item, work) => {
    const at = asString(item['publishedAt']) ?? ''
    return at > wallNow(work) ? work.t.nouns.news.waits(momentWords(at, work)) : null
  },
  isPast: () => false,
  keyFrom: (item) => asText(item['title'])?.nb ?? '',
  isDated: false,
  fill: (item, work): Values => ({ publishedAt: wallNow(work), ...item }),
}

function wallNow({ now }: Work): string {
  const { day, minutes } = instantToWall(now)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
