import { bodyPaths } from '../../bodies/index.ts'
import { casePaths, type Consultation, type Treatment } from '../../cases/index.ts'
import { ExampleMark, Facts, Section, Text, type Ui } from '../../design/index.ts'
import { bodyMeetingPaths } from '../../meetings/index.ts'
import { show } from '../../platform/content/localized.ts'
import { longDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { meetingPageTexts } from '../meetings/texts.ts'
import { hearingTexts } from './hearing-texts.ts'
import { answerWords } from './hearing-words.tsx'
import { casePageTexts } from './texts.ts'

interface ConsultedProps {
  ui: Ui
  consultations: readonly Consultation[]
  day: Day
}

/** Which bodies had the case, what each said, and what that changed. No heading over nothing. */
export function Consulted({ ui, consultations, day }: ConsultedProps) {
  if (consultations.length === 0) return null
  return (
    <Section title={casePageTexts(ui.lang).case.consulted} id="uttalelser" close>
      <Facts items={consultations.map((of) => ({ term: <Who ui={ui} of={of} />, text: <What ui={ui} of={of} day={day} /> }))} />
    </Section>
  )
}

const Who = ({ ui, of: { body } }: { ui: Ui; of: Consultation }) =>
  body === null ? (
    <>{hearingTexts(ui.lang).hearing}</>
  ) : (
    <a href={ui.href(bodyPaths.body(body.slug))}>
      <Text of={show(body.name, ui.lang)} />
    </a>
  )

function What({ ui, of: { body, hearing, statement, treatments }, day }: { ui: Ui; of: Consultation; day: Day }) {
  const t = hearingTexts(ui.lang)
  return (
    <>
      {hearing === null ? null : (
        <p>
          <a href={ui.href(casePaths.hearing(hearing.key))}>
            {`${t.hearing}: `}
            <Text of={show(hearing.title, ui.lang)} />
          </a>
          {hearing.layer === 'example' ? <ExampleMark ui={ui} /> : null}
        </p>
      )}
      {hearing === null ? null : <p>{body === null ? t.nobody : answerWords(hearing, statement ?? undefined, { day, lang: ui.lang })}</p>}
      {treatments.map((one) => (
        <Treated ui={ui} of={one} day={day} />
      ))}
      {statement === null ? null : (
        <p>
          {statement.outcome === null ? t.notYet : `${t.outcomes[statement.outcome]}. `}
          {statement.changed === null ? null : <Text of={show(statement.changed, ui.lang)} />}
        </p>
      )}
    </>
  )
}

/** The meeting, and what came of the case there. */
function Treated({ ui, of: { meeting, item }, day }: { ui: Ui; of: Treatment; day: Day }) {
  const t = meetingPageTexts(ui.lang)
  return (
    <p>
      <a href={`${ui.href(bodyMeetingPaths.meeting(meeting.bodySlug, meeting.number))}#sak-${item.number}`}>
        {`${t.number(meeting.number, item.number)}, ${longDate(meeting.day, ui.lang)}`}
      </a>
      {item.closedBasis === null ? '' : `. ${t.closed}`}
      {item.outcome === null ? (
        item.closedBasis === null && meeting.day < day ? (
          `. ${t.undecided}`
        ) : (
          '.'
        )
      ) : (
        <>
          {': '}
          <Text of={show(item.outcome, ui.lang)} />
        </>
      )}
    </p>
  )
}
