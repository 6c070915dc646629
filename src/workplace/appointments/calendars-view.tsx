import { BUSY_KINDS, type BusySource } from '../../appointments/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  errorOf,
  ErrorSummary,
  Field,
  Form,
  Notice,
  Prose,
  Section,
  Select,
  Table,
  type FormError,
} from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { clockTime, fullDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { calendarsTexts } from '../calendars/texts.ts'
import { Lines } from '../lines.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { calendarTexts } from './calendar-texts.ts'
import type { OpenedCaseworker } from './caseworker-target.ts'

export const BUSY = { kind: 'slag', address: 'adresse', username: 'bruker', password: 'passord', act: 'gjor' } as const

interface CalendarsState extends OpenedCaseworker {
  typed: Typed
  errors: readonly FormError[]
  address?: string
  madeAt: Date | null
  sources: readonly BusySource[]
}

export function CalendarsView({ state }: { state: CalendarsState }) {
  const { work, caseworker, errors } = state
  const t = calendarTexts(work.lang)
  return (
    <WorkPage work={work} title={t.title(caseworker.key)} lead={t.lead} styles={['receipt.css']}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
      </div>
      <Section title={t.out} id="ut" close>
        <Out state={state} />
      </Section>
      <Section title={t.busy} id="opptatt" close>
        <p>{t.busyLead}</p>
        <Busy state={state} />
      </Section>
      <Section title={t.add} id="ny" close>
        <Add state={state} />
      </Section>
      <div class="sec close">
        <ButtonLink weight="tertiary" href={work.ui.href(workPaths.caseworker(caseworker.key))}>
          {work.t.agenda.toDay}
        </ButtonLink>
      </div>
    </WorkPage>
  )
}

function Out({ state: { work, caseworker, address, madeAt } }: { state: CalendarsState }) {
  const { ui, lang } = work
  const t = calendarTexts(lang)
  return (
    <>
      <p>{t.outLead}</p>
      {address === undefined ? null : (
        <Notice kind="done" live>
          <Prose>
            <p>{t.once}</p>
            <p>
              <strong class="secret-address">{address}</strong>
            </p>
          </Prose>
        </Notice>
      )}
      {madeAt === null || address !== undefined ? null : <p>{t.madeOn(fullDate(instantToWall(madeAt.getTime()).day, lang))}</p>}
      <Form action={ui.href(workPaths.ownCalendars(caseworker.key))}>
        <Button weight={madeAt === null ? 'primary' : 'secondary'}>{madeAt === null ? t.make : t.renew}</Button>
      </Form>
      {madeAt === null ? null : (
        <Form action={ui.href(workPaths.endOwnCalendar(caseworker.key))}>
          <Button danger>{t.end}</Button>
        </Form>
      )}
    </>
  )
}

function Busy({ state: { work, caseworker, sources } }: { state: CalendarsState }) {
  const { ui, lang } = work
  const t = calendarTexts(lang)
  if (sources.length === 0) return <p>{t.none}</p>
  const { faults } = calendarsTexts(lang)
  const whyOf = (fault: string) => Object.entries(faults).find(([name]) => name === fault)?.[1] ?? faults['no-answer']
  return (
    <Table
      caption={t.busy}
      head={[t.address, t.busy, work.t.desk.acts]}
      rows={sources.map(({ id, kind, address, username, readAt, fault, spans }) => ({
        cells: [
          <Lines lines={[t.kinds[kind], kind === 'ics' ? new URL(address).host : address, username]} />,
          <Lines
            lines={[
              readAt === null ? t.never : t.readAt(whenWords(readAt, lang)),
              t.spans(spans),
              fault === null ? null : t.unread(whyOf(fault)),
            ]}
          />,
          <Form action={ui.href(workPaths.busyCalendar(caseworker.key, id))}>
            <Buttons>
              <Button weight="secondary" name={BUSY.act} value="les">
                {t.readNow}
                <span class="ds-sr-only">{`, ${t.kinds[kind]} ${id.slice(0, 4)}`}</span>
              </Button>
              <Button weight="tertiary" name={BUSY.act} value="slutt">
                {t.stop}
                <span class="ds-sr-only">{`, ${t.kinds[kind]} ${id.slice(0, 4)}`}</span>
              </Button>
            </Buttons>
          </Form>,
        ],
      }))}
    />
  )
}

function Add({ state: { work, caseworker, typed, errors } }: { state: CalendarsState }) {
  const t = calendarTexts(work.lang)
  const value = (name: string) => lineOf(typed, name)
  const kinds = BUSY_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))
  return (
    <Form action={work.ui.href(workPaths.busyCalendars(caseworker.key))} label={t.add}>
      <Select name={BUSY.kind} label={t.kind} options={kinds} value={value(BUSY.kind)} error={errorOf(errors, BUSY.kind)} />
      <Field name={BUSY.address} label={t.address} hint={t.addressHint} value={value(BUSY.address)} error={errorOf(errors, BUSY.address)} />
      <Field
        name={BUSY.username}
        label={t.username}
        hint={t.usernameHint}
        value={value(BUSY.username)}
        autocomplete="off"
        suffix={work.t.optional}
      />
      <Field
        name={BUSY.password}
        type="password"
        label={t.password}
        hint={t.passwordHint}
        value=""
        error={errorOf(errors, BUSY.password)}
        autocomplete="new-password"
        suffix={work.t.optional}
      />
      <Button>{t.save}</Button>
    </Form>
  )
}

function whenWords(at: Date, lang: Parameters<typeof fullDate>[1]): string {
  const { day, minutes } = instantToWall(at.getTime())
  return `${fullDate(day, lang)}, ${clockTime(minutes, lang)}`
}
