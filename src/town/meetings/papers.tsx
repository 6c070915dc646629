import type { Ui } from '../../design/index.ts'
import { bodyMeetingPaths, type MeetingOnDay } from '../../meetings/index.ts'
import { aboutPaper, paperTexts, type Paper } from '../../meetings/paper/index.ts'

interface PapersProps {
  ui: Ui
  meeting: Pick<MeetingOnDay, 'bodySlug' | 'number'>
  papers: readonly Paper[]
}

/** The files of an item, each with what it takes to open it. */
export function Papers({ ui, meeting, papers }: PapersProps) {
  if (papers.length === 0) return null
  return (
    <ul class="lines">
      {papers.map((one) => {
        const path = bodyMeetingPaths.paper(meeting.bodySlug, meeting.number, one.id)
        return (
          <li>
            {/* A file has no language to be shown in. */}
            <a href={path} type="application/pdf">
              <span lang="nb">{one.title}</span>
            </a>{' '}
            ({aboutPaper(one, ui.lang)}){one.scanned ? `. ${paperTexts(ui.lang).scanned}.` : null}
          </li>
        )
      })}
    </ul>
  )
}
