import { Notice } from '../../design/index.ts'
import type { Call } from '../../messages/index.ts'
import { spokenInstant } from '../../platform/i18n/index.ts'
import type { Work } from '../work.ts'
import { calledName } from './call-words.ts'

/** What became of the line that was just pressed, also when a colleague was there first. */
export function CallNotice({ work, call }: { work: Work; call: Call }) {
  const t = work.t.counter.calls
  const name = calledName(work, call)
  const { toldAt, toldBy } = call
  const isOwn = toldBy?.id === work.who.id
  const said =
    toldAt === null
      ? t.waitsAgain(name)
      : isOwn
        ? t.youTold(name)
        : t.otherTold(name, toldBy?.name ?? '', spokenInstant(toldAt.getTime(), work.lang))
  return (
    <div class="sec close">
      <Notice kind={toldAt === null || isOwn ? 'done' : 'plain'} live>
        <p>{said}</p>
      </Notice>
    </div>
  )
}
