import { hostMessageWords, whenWords, type AttendeeList, type SentMessage } from '../../activities/index.ts'
import { errorOf, RadioGroup } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { activitiesAt, type Opened } from '../activities/activity-target.ts'
import { MessageForm } from '../message-to-many/message-form.tsx'
import type { Shown } from '../message-to-many/write-to-many.ts'

interface ViewProps {
  opened: Opened
  list: AttendeeList
  shown: Shown
  /** What has been sent before. */
  before: readonly SentMessage[]
  action: string
}

export function MessageView(props: ViewProps) {
  const { opened, list, shown, before, action } = props
  const { work } = opened
  const t = work.t.hostMessage
  const when = whenWords({ sessionId: list.sessionId, dates: [list.date] }, work.lang)
  return (
    <MessageForm
      {...shown}
      work={work}
      title={t.title(show(list.title, work.lang).text)}
      lead={t.lead(capital(when))}
      textHint={t.textHint}
      nobody={t.reachesNobody}
      words={(text) => hostMessageWords(list.title, text)}
      before={before}
      action={action}
      back={activitiesAt(work, `/${opened.key}/pameldte/${list.date.occurrence}`)}
    >
      <Whom {...props} />
    </MessageForm>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function Whom({ opened, list, shown: { typed, errors } }: ViewProps) {
  const t = opened.work.t.hostMessage
  return (
    <>
      {list.rule?.per === 'series' ? null : (
        <RadioGroup
          name="datoer"
          legend={t.dates}
          value={lineOf(typed, 'datoer')}
          options={[
            { value: 'denne', label: t.thisDate },
            { value: 'alle', label: t.allDates },
          ]}
        />
      )}
      <RadioGroup
        name="hvem"
        legend={t.whom}
        value={lineOf(typed, 'hvem')}
        error={errorOf(errors, 'hvem')}
        options={[
          { value: 'seated', label: t.seated },
          { value: 'all', label: t.waitingToo },
        ]}
      />
    </>
  )
}
