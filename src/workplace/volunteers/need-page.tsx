import type { Context } from 'hono'
import { findNeed, shortSlotWords, volunteerPaths, type FoundNeed, type OpenSlot } from '../../activities/index.ts'
import {
  Button,
  Buttons,
  ButtonLink,
  ErrorSummary,
  errorOf,
  Field,
  Form,
  Section,
  Table,
  type FormError,
  type TableRow,
} from '../../design/index.ts'
import { can, hubScope, providerScope } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../form/typed-values.ts'
import { justSaved, SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import { WorkPage } from '../work-page.tsx'
import type { Work } from '../work.ts'
import { afterNeed, isSaved, needsAt, openNeed, saveNeed, type OpenedNeed } from './need-target.ts'
import { readShifts } from './read-shifts.ts'

type C = Context<Env>

interface ViewProps {
  opened: OpenedNeed
  /** Null: it is not asked for today. */
  need: FoundNeed | null
  typed: Typed
  errors: readonly FormError[]
  saved: JustSaved
}

/** `…/frivillige/:key`: its shifts ahead, how many are missing, and what can be done with it. */
export async function needOverview(c: C): Promise<Response> {
  const opened = await openNeed(c)
  return answer(c, opened, { typed: { uker: '1' }, errors: [] })
}

/** `POST …/vakter`: shifts of its own, one or a row of weeks. */
export async function addShifts(c: C): Promise<Response> {
  const opened = await openNeed(c)
  const { work, key, item, layer, seen } = opened
  const typed = await sentForm(c)
  const { shifts, errors } = readShifts(typed, item, work)
  if (errors.length > 0) return answer(c, opened, { typed, errors, status: 422 })
  const outcome = await saveNeed(c, { work, key, item: { ...item, shifts: [...item.shifts, ...shifts] }, layer, seen })
  if (isSaved(outcome)) return c.redirect(afterNeed(work, key, outcome), 303)
  const said = outcome.collision === null ? outcome.errors : [collided(work)]
  return answer(c, await openNeed(c), { typed, errors: said, status: outcome.status })
}

const collided = ({ t }: Work): FormError => ({ field: null, text: t.conflict.lead })

interface Answered extends Pick<ViewProps, 'typed' | 'errors'> {
  status?: 200 | 409 | 422
}

async function answer(c: C, opened: OpenedNeed, { status = 200, ...given }: Answered): Promise<Response> {
  const { work, key } = opened
  const need = await findNeed(c.get('deps').db, { key, today: work.today, at: work.now })
  return c.html(<NeedView opened={opened} need={need} saved={await justSaved(c, work)} {...given} />, status)
}

function NeedView(props: ViewProps) {
  const { opened, need, errors, saved } = props
  const { work, key, item } = opened
  const { ui, lang, t } = work
  const { volunteers: v } = t
  return (
    <WorkPage work={work} title={show(item.title, lang).text} lead={item.to !== undefined && item.to < work.today ? v.ended : v.lead}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <SavedNotice work={work} saved={saved} />
        <Buttons>
          {maySeeNames(work) ? (
            <ButtonLink weight="primary" href={needsAt(work, `/${key}/folk`)}>
              {v.list}
            </ButtonLink>
          ) : null}
          <ButtonLink href={needsAt(work, `/${key}/om`)}>{v.edit}</ButtonLink>
          {need === null ? null : <ButtonLink href={ui.href(volunteerPaths.need(key))}>{v.publicPage}</ButtonLink>}
          <ButtonLink weight="tertiary" href={needsAt(work, `/${key}/fjern`)}>
            {item.to === undefined || item.to >= work.today ? v.end : v.remove}
          </ButtonLink>
        </Buttons>
      </div>
      <Shifts {...props} />
      {item.activity === undefined ? <AddShift {...props} /> : null}
    </WorkPage>
  )
}

/** Of the hub, or of the provider whose need it is. */
export function maySeeNames({ who, hub, own }: Work): boolean {
  if (hub === null) return false
  return can(who, 'attendees.see', own?.kind === 'provider' ? providerScope(own.slug) : hubScope(hub.slug))
}

function Shifts(props: ViewProps) {
  const { opened, need } = props
  const { work, item } = opened
  const { volunteers: v } = work.t
  const slots = need?.slots ?? []
  const acts = slots.some((slot) => mayCallOff(slot, props))
  return (
    <Section title={v.shifts} id="vakter" close>
      {slots.length === 0 ? (
        <p>{v.noShifts}</p>
      ) : (
        <Table
          caption={v.shifts}
          head={[v.shift, v.state, ...(acts ? [v.act] : [])]}
          rows={slots.map((slot) => rowOf(slot, props, acts))}
        />
      )}
      {item.activity === undefined ? null : (
        <p>
          {v.ofActivity} <a href={work.ui.href(`${work.base}/aktiviteter/${item.activity}`)}>{v.toActivity}</a>
        </p>
      )}
    </Section>
  )
}

/** Of an activity's the date is called off, and of what goes on nothing. */
const mayCallOff = ({ day }: OpenSlot, { opened: { item } }: ViewProps) => day !== null && item.activity === undefined

function rowOf(slot: OpenSlot, props: ViewProps, acts: boolean): TableRow {
  const { work, key, item } = props.opened
  const { volunteers: v } = work.t
  const words = capital(shortSlotWords(slot, work.lang))
  const reason = slot.reason === null ? '' : `: ${show(slot.reason, work.lang).text}`
  const at = needsAt(work, `/${key}/avlys?vakt=${encodeURIComponent(slot.id)}`)
  return {
    cells: [
      words,
      slot.isOff ? `${v.off}${reason}` : item.wanted === undefined ? v.count(slot.taken) : v.of(slot.taken, item.wanted),
      ...(acts ? [mayCallOff(slot, props) ? <CallOff work={work} href={at} isOff={slot.isOff} words={words} /> : ''] : []),
    ],
  }
}

function CallOff({ work, href, isOff, words }: { work: Work; href: string; isOff: boolean; words: string }) {
  const { volunteers: v } = work.t
  return (
    <a href={href}>
      {isOff ? v.takeBack : v.callOff}
      <span class="ds-sr-only">{`: ${words}`}</span>
    </a>
  )
}

function AddShift({ opened: { work, key }, typed, errors }: ViewProps) {
  const { volunteers: v } = work.t
  const field = (name: string, label: string, hint?: string) => (
    <Field
      name={name}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={lineOf(typed, name)}
      error={errorOf(errors, name)}
      autocomplete="off"
      size={12}
    />
  )
  return (
    <Section title={v.addShift} id="ny-vakt" close offPaper>
      <Form action={needsAt(work, `/${key}/vakter`)}>
        {field('dag', v.day)}
        {field('fra', v.from)}
        {field('til', v.to)}
        {field('uker', v.weeks, v.weeksHint)}
        <Buttons>
          <Button weight="secondary">{v.addAct}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
