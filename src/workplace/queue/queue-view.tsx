import { queuePaths, type FoundService } from '../../appointments/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Checkbox,
  ErrorSummary,
  Form,
  Notice,
  Refresh,
  Section,
  Select,
  type FormError,
} from '../../design/index.ts'
import { PartyFields, readActKey } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { clockTime } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { ChannelChoice, LanguageChoice } from '../counter/on-behalf.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { DESKS, type DeskQueue } from './desk-asked.ts'
import { QueueLists } from './queue-lists.tsx'
import { ASKED_FOR_TICKET } from './asked-for-ticket.ts'
import { queueWorkTexts } from './texts.ts'

/** A number that was given a moment ago. */
export interface Given {
  actId: string
  number: number
  code: string
}

interface QueueViewProps {
  queue: DeskQueue
  topics: readonly FoundService[]
  given: Given | null
  typed: Typed
  errors: readonly FormError[]
}

export function QueueView(props: QueueViewProps) {
  const { queue, given, errors } = props
  const { work, desk, slug } = queue
  const t = queueWorkTexts(work.lang)
  return (
    <WorkPage
      work={work}
      title={t.title}
      {...(desk === null ? { lead: t.lead } : {})}
      switcher={{ hubs: [], hrefOf: (other) => work.ui.href(workPaths.queue(other)) }}
      styles={['queue-desk.css']}
      scripts={['torg-refresh.js']}
      aside={<Beside queue={queue} />}
    >
      <div class="sec close" id="koen" tabindex={-1}>
        <ErrorSummary ui={work.ui} errors={errors} />
        {given === null ? null : (
          <Notice kind="done" live>
            <p>
              <b>{t.given(given.number, given.code)}</b> <a href={work.ui.href(workPaths.counterReceipt(given.actId))}>{t.slip}</a>
            </p>
          </Notice>
        )}
        <DeskChoice queue={queue} />
        {desk === null ? null : <AtDesk queue={queue} desk={desk} />}
      </div>
      <Refresh id="ko" offset={0} sign="." stream={queuePaths.stream(slug)}>
        <QueueLists queue={queue} />
      </Refresh>
      <Give {...props} />
    </WorkPage>
  )
}

const pathOf = ({ work, slug, desk }: DeskQueue, more = '') =>
  `${work.ui.href(workPaths.queue(slug))}${more}${desk === null ? '' : `?skranke=${desk}`}`

function DeskChoice({ queue: { work, slug, desk } }: { queue: DeskQueue }) {
  const t = queueWorkTexts(work.lang)
  return (
    <nav class="desk-choice" aria-label={t.desks}>
      <span aria-hidden="true">{t.desks}</span>
      {DESKS.map((one) => (
        <a
          href={`${work.ui.href(workPaths.queue(slug))}?skranke=${one}`}
          aria-current={one === desk ? 'page' : undefined}
          aria-label={t.desk(one)}
        >
          {one}
        </a>
      ))}
    </nav>
  )
}

/** The next is the first key: the page opens with the focus on it. */
function AtDesk({ queue, desk }: { queue: DeskQueue; desk: number }) {
  const { work, current } = queue
  const t = queueWorkTexts(work.lang)
  return (
    <div class={current === null ? 'at-desk' : 'at-desk on'}>
      <h2>
        <small>{t.desk(desk)}</small> {current === null ? t.nobody : t.now(current.number)}
      </h2>
      {current === null ? null : (
        <p>
          {[
            current.topic === null ? null : `${show(current.topic, work.lang).text}.`,
            t.calledAt(clockOf(current.calledAt ?? work.now, queue), current.calls),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
      <Form action={pathOf(queue)} hidden={{ etter: current?.id ?? '' }} label={t.next}>
        <Button name="gjor" value="neste" focused>
          {t.next}
        </Button>
        <p class="hint">{queue.waiting.length === 0 ? t.nobodyWaits : t.nextHint}</p>
      </Form>
      {current === null ? null : (
        <Form action={pathOf(queue)} hidden={{ lapp: current.id }} label={t.now(current.number)}>
          <Buttons>
            {(['recall', 'park', 'missed', 'finish'] as const).map((act) => (
              <Button weight="secondary" name="gjor" value={act}>
                {t.acts[act]}
              </Button>
            ))}
          </Buttons>
          <SendOn queue={queue} desk={desk} />
        </Form>
      )}
    </div>
  )
}

function SendOn({ queue: { work }, desk }: { queue: DeskQueue; desk: number }) {
  const t = queueWorkTexts(work.lang)
  const options = DESKS.filter((one) => one !== desk).map((one) => ({ value: String(one), label: t.desk(one) }))
  return (
    <div class="send-on">
      <Select name="til" label={t.sendTo} options={options} value={options[0]?.value} />
      <Button weight="secondary" name="gjor" value="send">
        {t.acts.send}
      </Button>
    </div>
  )
}

export const clockOf = (at: number, { work }: Pick<DeskQueue, 'work'>) => clockTime(instantToWall(at).minutes, work.lang)

function Give({ queue, topics, typed, errors }: QueueViewProps) {
  const { work } = queue
  const t = queueWorkTexts(work.lang)
  return (
    <Section title={t.give} id="gi" close>
      <p>{t.giveHint}</p>
      <Form action={pathOf(queue, '/lapp')} hidden={{ nokkel: readActKey(typed) }}>
        <Select
          name="tema"
          label={t.about}
          value={lineOf(typed, 'tema')}
          options={[
            { value: '', label: t.notSaid },
            ...topics.map(({ key, title }) => ({ value: key, label: show(title, work.lang).text })),
          ]}
        />
        <Checkbox name="forst" value="ja" label={t.first} checked={lineOf(typed, 'forst') === 'ja'} />
        <PartyFields ui={work.ui} asked={ASKED_FOR_TICKET} typed={typed} errors={errors} why={t.why} />
        <ChannelChoice work={work} typed={typed} />
        <LanguageChoice work={work} typed={typed} />
        <Buttons>
          <Button weight="secondary">{t.giveAct}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function Beside({ queue }: { queue: DeskQueue }) {
  const { work, slug, door } = queue
  const t = queueWorkTexts(work.lang)
  const link = (path: string) => work.ui.href(path)
  return (
    <>
      <h2>{t.door.title}</h2>
      <p>{`${door.isOpen ? t.door.open : t.door.closed} ${door.said === null ? t.door.byHours : t.door.bySaid}`}</p>
      <Form action={pathOf(queue, '/dor')} hidden={{ apen: door.isOpen ? 'nei' : 'ja' }} label={t.door.title}>
        <Button weight="secondary">{door.isOpen ? t.door.doClose : t.door.doOpen}</Button>
      </Form>
      <h2>{t.screens}</h2>
      <p>
        <a href={`${link(queuePaths.kiosk(slug))}?plass=dor`}>{t.kiosk}</a>
      </p>
      <p>
        <a href={link(queuePaths.screen(slug))}>{t.wall}</a>
      </p>
      <p>
        <a href={link(workPaths.queueFigures(slug))}>{t.figures}</a>
      </p>
      <Buttons>
        <ButtonLink weight="tertiary" href={`${link(workPaths.counter)}?torg=${slug}`}>
          {work.t.counter.title}
        </ButtonLink>
      </Buttons>
    </>
  )
}
