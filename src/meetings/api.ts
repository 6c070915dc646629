import { Hono } from 'hono'
import { z } from 'zod'
import { DayText } from '../hubs/content/shapes/index.ts'
import { open } from '../platform/access/index.ts'
import { LAYERS } from '../platform/content/localized.ts'
import type { Env } from '../platform/http/context.ts'
import { describe, listing, listingOf, Paging, readCursor, validated, withETag } from '../platform/openapi/index.ts'
import { CLOSED_BASES } from './agenda-item.ts'
import { bodyMeetingPaths } from './paths.ts'
import { meetingsOnDay, namedBy, type AgendaOnDay, type MeetingOnDay } from './queries.ts'

const TextAnswer = z.object({ nb: z.string(), nn: z.string().optional(), en: z.string().optional() })

const PaperAnswer = z.object({
  title: z.string(),
  url: z.string(),
  mediaType: z.literal('application/pdf'),
  bytes: z.number(),
  pages: z.number(),
  sha256: z.string(),
  addedOn: z.string(),
})

export const MeetingAnswer = z.object({
  body: z.object({ slug: z.string(), name: TextAnswer }),
  number: z.number(),
  day: z.string(),
  time: z.string().nullable().meta({ description: 'Lokal tid, 18:00; null når klokkeslettet ikke er kunngjort' }),
  hub: z.string(),
  room: TextAnswer.nullable(),
  cancelled: TextAnswer.nullable(),
  noticeOn: z.string().meta({ description: 'Dagen innkallingen ble kunngjort' }),
  agenda: z
    .array(
      z.object({
        number: z.number(),
        title: TextAnswer,
        fullTitle: TextAnswer.nullable(),
        paper: TextAnswer.nullable(),
        papers: z.array(PaperAnswer).meta({ description: 'Sakspapirer som filer' }),
        link: z.string().nullable(),
        hearing: z.string().nullable(),
        case: z.string().nullable(),
        suggestions: z.array(z.number()).meta({ description: 'Innspillene den kommer av, etter nummer' }),
        closedBasis: z.enum(CLOSED_BASES).nullable(),
        outcome: TextAnswer.nullable(),
        outcomeOn: z.string().nullable(),
      }),
    )
    .meta({ description: 'Av en lukket sak er bare den offentlige tittelen og hjemmelen med' }),
  layer: z.enum(LAYERS),
  url: z.string(),
})

const Query = Paging.extend({
  body: z.string().max(60).optional().meta({ description: 'Organets navn i adressen: lsu-tofte' }),
  at: DayText.optional().meta({ description: 'Dagen det spørres om, 2019-11-20; i dag når den mangler' }),
})
const all = describe({
  tag: 'Nærdemokrati',
  summary: 'Møter i nærdemokratiske organer, det siste først, med sakliste',
  answer: listingOf(MeetingAnswer),
})

/** `/api/v1/meetings` */
export const bodyMeetingsApi = new Hono<Env>().get('/api/v1/meetings', open, all, validated('query', Query), async (c) => {
  const { at, body, limit, after } = c.req.valid('query')
  const { db, clock, config } = c.get('deps')
  const seen = after === undefined ? 0 : readCursor(after, z.tuple([z.number().int().min(0)]))[0]
  const day = at !== undefined && at < clock.today() ? at : clock.today()
  const found = (await meetingsOnDay(db, day)).filter(({ bodySlug }) => body === undefined || bodySlug === body)
  const page = found.map((meeting, index) => ({ meeting, place: index + 1 })).filter(({ place }) => place > seen)
  const item = ({ meeting }: { meeting: MeetingOnDay }) => answerOf(meeting, config.publicUrl)
  return withETag(c, listing(page.slice(0, limit + 1), limit, { item, key: ({ place }) => [place] }))
})

function answerOf(
  { bodySlug, bodyName, knownFrom, agenda, key: _, source: __, sequence: ___, ...meeting }: MeetingOnDay,
  publicUrl: string,
): z.input<typeof MeetingAnswer> {
  return {
    ...meeting,
    body: { slug: bodySlug, name: bodyName },
    noticeOn: knownFrom,
    agenda: agenda.map((item) => itemAnswerOf(item, (id) => publicUrl + bodyMeetingPaths.paper(bodySlug, meeting.number, id))),
    url: publicUrl + bodyMeetingPaths.meeting(bodySlug, meeting.number),
  }
}

function itemAnswerOf(item: AgendaOnDay, urlOf: (paper: number) => string): z.input<typeof MeetingAnswer>['agenda'][number] {
  const { hearing, politicalCase, suggestions } = namedBy(item)
  const { politicalCase: _, papers, ...told } = item
  return {
    ...told,
    papers: papers.map(({ id, title, size, pages, checksum, addedOn }) => ({
      title,
      url: urlOf(id),
      mediaType: 'application/pdf',
      bytes: size,
      pages,
      sha256: checksum,
      addedOn,
    })),
    hearing,
    case: politicalCase,
    suggestions: suggestions.map(Number),
  }
}
