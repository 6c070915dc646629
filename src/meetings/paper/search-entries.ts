import type { Tx } from '../../platform/database/index.ts'
import { show } from '../../platform/content/localized.ts'
import { clearSearch, putSearchEntries } from '../../platform/search/index.ts'
import { bodyMeetingPaths } from '../paths.ts'

const KIND = 'meeting_paper'

interface Within {
  bodySlug: string
  /** The number of the meeting. */
  meeting: number
}

/** After a change of a meeting, of an item on its agenda or of their papers, in the transaction that made it. What is closed is not found. */
export async function reindexPapers(tx: Tx, { bodySlug, meeting }: Within): Promise<void> {
  const papers = await tx
    .selectFrom('meetingPaper as p')
    .innerJoin('agendaItem as i', 'i.key', 'p.item')
    .innerJoin('bodyMeeting as m', (join) => join.onRef('m.bodySlug', '=', 'i.bodySlug').onRef('m.number', '=', 'i.meeting'))
    .select(['p.id', 'p.title as name', 'p.words', 'i.number', 'i.title', 'i.closed', 'i.layer', 'i.knownFrom', 'm.hub'])
    .where('i.bodySlug', '=', bodySlug)
    .where('i.meeting', '=', meeting)
    .execute()
  for (const { id } of papers) await clearSearch(tx, { kinds: [KIND], ref: String(id) })
  await putSearchEntries(
    tx,
    papers
      .filter(({ closed }) => !closed)
      .map(({ id, name, words, number, title, layer, knownFrom, hub }) => ({
        kind: KIND,
        ref: String(id),
        lang: 'nb',
        title: name,
        summary: show(title, 'nb').text,
        body: words,
        path: `${bodyMeetingPaths.meeting(bodySlug, meeting)}#sak-${number}`,
        hub,
        layer,
        validFrom: knownFrom,
        validTo: null,
        weight: 1,
      })),
  )
}

/** One that is taken away. */
export const forgetPaper = (tx: Tx, id: number): Promise<void> => clearSearch(tx, { kinds: [KIND], ref: String(id) })
