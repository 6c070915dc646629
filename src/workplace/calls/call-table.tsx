import { Button, Form, Table } from '../../design/index.ts'
import type { Call } from '../../messages/index.ts'
import { openedAtDesk, recordViews, type Staff } from '../../people/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { directionOf, LANGUAGE_NAMES, spokenInstant, type PageLanguage } from '../../platform/i18n/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import type { Counter } from '../counter/counter.ts'
import { Lines } from '../lines.tsx'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { calledName, numberWords, sayWords } from './call-words.ts'

/** Names and numbers were shown to somebody (domain.md A6). */
export async function noteCallsSeen(c: Ctx, { id }: Pick<Staff, 'id'>, calls: readonly Call[]): Promise<void> {
  const subjects = calls.map(({ actId }) => `act:${actId}`)
  await recordViews(c.get('deps').db, { actor: id, subjects, at: new Date(machineNow()) })
}

/** The acts of those lines whose slip this desk may open: what is asked back on the phone is answered there. */
export const slipsOf = (c: Ctx, { reach }: Counter, calls: readonly Call[]): Promise<ReadonlySet<string>> =>
  openedAtDesk(c.get('deps').db, [...new Set(calls.map(({ actId }) => actId))], reach)

interface CallTableProps {
  counter: Counter
  calls: readonly Call[]
  slips: ReadonlySet<string>
  caption: string
  /** Where a tick leads back to. */
  from: 'skranke' | 'ringeliste'
}

/** Who, which number, what to say, and one press when it is said. */
export function CallTable({ counter, calls, slips, caption, from }: CallTableProps) {
  const { work } = counter
  const t = work.t.counter.calls
  return (
    <Table
      caption={caption}
      head={[t.who, t.number, t.say, t.tick]}
      rows={calls.map((call) => ({
        cells: [
          <>
            {slips.has(call.actId) ? (
              <a href={counter.href(workPaths.counterReceipt(call.actId))}>{calledName(work, call)}</a>
            ) : (
              calledName(work, call)
            )}
            <Reads work={work} language={call.language} />
          </>,
          <span class="number">
            {call.number === null ? numberWords(work, call) : <a href={`tel:${call.number.value}`}>{numberWords(work, call)}</a>}
          </span>,
          <Lines lines={sayWords(work, call, work.lang)} />,
          <Tick counter={counter} call={call} from={from} />,
        ],
      }))}
    />
  )
}

/** Whoever rings knows beforehand that it may take somebody who speaks another language. */
function Reads({ work, language }: { work: Work; language: PageLanguage }) {
  if (language === 'nb' || language === 'nn') return null
  return (
    <span class="line">
      {work.t.counter.calls.reads}{' '}
      <span lang={language} dir={directionOf(language)}>
        {LANGUAGE_NAMES[language]}
      </span>
    </span>
  )
}

function Tick({ counter, call, from }: { counter: Counter; call: Call; from: CallTableProps['from'] }) {
  const { work, href } = counter
  const t = work.t.counter.calls
  const name = calledName(work, call)
  const isTold = call.toldAt !== null
  return (
    <>
      {call.toldAt === null ? null : (
        <span class="line">{t.toldBy(spokenInstant(call.toldAt.getTime(), work.lang), call.toldBy?.name ?? '')}</span>
      )}
      <Form action={href(workPaths.calls)} hidden={{ linje: call.id, fra: from }}>
        <Button weight={isTold ? 'tertiary' : 'secondary'} name="gjor" value={isTold ? 'angre' : 'sagt'}>
          {isTold ? t.undo : t.tick}
          <span class="ds-sr-only">, {name}</span>
        </Button>
      </Form>
    </>
  )
}
