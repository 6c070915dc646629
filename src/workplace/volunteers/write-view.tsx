import { shortSlotWords, volunteerMessageWords, type SentMessage, type Slot } from '../../activities/index.ts'
import { errorOf, Select } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { MessageForm } from '../message-to-many/message-form.tsx'
import type { Shown } from '../message-to-many/write-to-many.ts'
import { needsAt, type OpenedNeed } from './need-target.ts'

/** Not one shift: all ahead. */
export const ALL = 'alle'

interface ViewProps {
  opened: OpenedNeed
  /** Of those who have said yes, by time; one may be there several times. */
  slots: readonly Slot[]
  shown: Shown
  before: readonly SentMessage[]
}

export function WriteView(props: ViewProps) {
  const { opened, shown, before } = props
  const { work, key, item } = opened
  const t = work.t.volunteerMessage
  return (
    <MessageForm
      {...shown}
      work={work}
      title={t.title(show(item.title, work.lang).text)}
      lead={t.lead}
      textHint={t.textHint}
      nobody={t.reachesNobody}
      words={(text) => volunteerMessageWords(item.title, text)}
      before={before}
      action={needsAt(work, `/${key}/folk/beskjed`)}
      back={needsAt(work, `/${key}/folk`)}
    >
      <Whom {...props} />
    </MessageForm>
  )
}

function Whom({ opened: { work }, slots, shown: { typed, errors } }: ViewProps) {
  const t = work.t.volunteerMessage
  const each = new Map(slots.map((slot) => [slot.id, capital(shortSlotWords(slot, work.lang))]))
  return (
    <Select
      name="hvem"
      label={t.whom}
      value={lineOf(typed, 'hvem')}
      error={errorOf(errors, 'hvem')}
      options={[{ value: ALL, label: t.all }, ...[...each].map(([value, label]) => ({ value, label }))]}
    />
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
