import type { Context } from 'hono'
import { withParties } from '../../activities/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  DateField,
  errorOf,
  ErrorSummary,
  Form,
  Notice,
  Select,
  type Choice,
  type FormError,
} from '../../design/index.ts'
import { asSent, newActKey, readActKey, keepingTyped, type Sender } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { BorrowFields, borrowRoom, readBorrowing, RoomTaken } from '../../resources/index.ts'
import { ASKED_AT_DESK } from '../counter/asked-at-desk.ts'
import { ChooseFirst } from '../counter/choose-first.tsx'
import { counterOf, type Counter } from '../counter/counter.ts'
import { Draft } from '../counter/draft.tsx'
import { ORGANISATION, sendersOf, whoErrors, WhoFields } from '../counter/for-organisation.tsx'
import { ChannelChoice, channelTyped, LanguageChoice, languageTyped } from '../counter/on-behalf.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { dayToBorrow, roomChoices, roomChosen, type ChosenRoom } from './choices.ts'

type C = Context<Env>

/** `/arbeid/skranke/lokale`: which room and day somebody wants; with `?rom=` and `?dag=` when, and who it is. */
export async function roomPage(c: C): Promise<Response> {
  const counter = await counterOf(c)
  const asked = { rom: c.req.query('rom') ?? '', dag: c.req.query('dag') ?? '' }
  if (asked.rom === '') return choose(c, counter, { typed: asked, errors: [], says: null })
  const chosen = await chosenOf(c, counter, asked)
  if (chosen instanceof Response) return chosen
  const typed = {
    rom: asked.rom,
    dag: chosen.on.day,
    kanal: 'phone',
    sprak: 'nb',
    nokkel: newActKey(),
    [ORGANISATION]: c.req.query(ORGANISATION) ?? '',
  }
  return c.html(<RoomView {...{ counter, chosen, typed, errors: [], senders: await sendersOf(c, counter.work, typed) }} />)
}

export async function registerRoom(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [counter, typed] = [await counterOf(c), await sentForm(c)]
  const { work } = counter
  const asked = { rom: lineOf(typed, 'rom'), dag: lineOf(typed, 'dag'), key: readActKey(typed) }
  const chosen = await chosenOf(c, counter, asked)
  if (chosen instanceof Response) return chosen
  const senders = await sendersOf(c, work, typed)
  const sent = asSent(typed, senders)
  const {
    faults,
    contact: _,
    ...loan
  } = readBorrowing(sent.typed, { asked: ASKED_AT_DESK, language: languageTyped(typed), lang: work.lang })
  const errors = whoErrors(work, typed, { senders, faults })
  if (errors.length > 0) return c.html(<RoomView {...{ counter, chosen, typed, errors, senders }} />, 422)
  const [at, { day }] = [clock.now(), chosen.on]
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at }
  const what = { hub: { id: chosen.hub.id, slug: chosen.hub.slug }, room: chosen.room.key, day }
  const again = (sentAgain: Typed, said: readonly FormError[], status?: 422) =>
    c.html(<RoomView {...{ counter, chosen, typed: sentAgain, errors: said.map(atField), senders }} />, status)
  return keepingTyped(c, typed, {
    send: async () => {
      try {
        const made = await borrowRoom(db, { ...loan, ...how, ...what, organisation: sent.organisation })
        return c.redirect(counter.href(workPaths.counterReceipt(made.actId), { ny: made.again ? 'igjen' : 'rom' }), 303)
      } catch (error) {
        // Read out on the phone: who has it and why they keep it; in the form is what is free.
        if (error instanceof RoomTaken) throw await withParties(db, error, { ...loan, hubId: chosen.hub.id, room: chosen.room, day, at })
        if (!(error instanceof Fault) || error.fault !== 'invalid') throw error
        return again(typed, [{ field: error.fields[0]?.field ?? null, text: error.says[work.lang] }], 422)
      }
    },
    form: again,
  })
}

/** The day is chosen on the page before: what is wrong with it is said where one can do something about it. */
const atField = ({ field, text }: FormError): FormError => ({ field: field === 'dag' ? 'laner' : (field ?? 'fra'), text })

interface AskedFor {
  rom: string
  dag: string
  /** Of a form that is sent: it may have been a loan before, and then the receipt answers. */
  key?: string
}

/** What can be lent; else the page to choose on, with why. */
async function chosenOf(c: C, counter: Counter, { rom, dag, key = '' }: AskedFor): Promise<ChosenRoom | Response> {
  const { work } = counter
  const t = work.t.rooms
  const day = dayToBorrow(dag, work.today)
  if (day === null) return choose(c, counter, { typed: { rom, dag }, errors: [{ field: 'dag', text: t.needDay }], says: null })
  const chosen = await roomChosen(c.get('deps').db, counter, { value: rom, day })
  if (chosen === null) return choose(c, counter, { typed: { rom, dag }, errors: [], says: t.none })
  if (chosen.on.free.length > 0 || key !== '') return chosen
  const says = t.notFree(show(chosen.room.name, work.lang).text, fullDate(day, work.lang))
  return choose(c, counter, { typed: { rom, dag }, errors: [], says })
}

interface ChooseState {
  typed: Typed
  errors: readonly FormError[]
  says: string | null
}

async function choose(c: C, counter: Counter, state: ChooseState): Promise<Response> {
  const options = await roomChoices(c.get('deps').db, counter)
  return c.html(<ChooseView counter={counter} options={options} {...state} />, state.errors.length > 0 ? 422 : 200)
}

function ChooseView({ counter, options, typed, errors, says }: ChooseState & { counter: Counter; options: readonly Choice[] }) {
  const { work, hub } = counter
  const t = work.t.rooms
  return (
    <ChooseFirst counter={counter} path={workPaths.counterRoom} title={t.atDesk} lead={options.length === 0 ? t.none : t.chooseLead}>
      <ErrorSummary ui={work.ui} errors={errors} />
      {says === null ? null : (
        <Notice live>
          <p>{says}</p>
        </Notice>
      )}
      {options.length === 0 ? null : (
        <Form action={work.ui.href(workPaths.counterRoom)} method="get" hidden={hub === null ? {} : { torg: hub }}>
          <Select name="rom" label={t.room} options={options} value={lineOf(typed, 'rom') || options[0]?.value} />
          <DateField name="dag" label={t.day} hint={t.dayHint} value={lineOf(typed, 'dag')} error={errorOf(errors, 'dag')} />
          <Buttons>
            <Button>{t.next}</Button>
          </Buttons>
        </Form>
      )}
    </ChooseFirst>
  )
}

interface ViewProps {
  counter: Counter
  chosen: ChosenRoom
  typed: Typed
  errors: readonly FormError[]
  senders: readonly Sender[]
}

function RoomView({ counter, chosen: { hub, room, on }, typed, errors, senders }: ViewProps) {
  const { work, href } = counter
  const t = work.t.rooms
  const kept = { nokkel: readActKey(typed), rom: lineOf(typed, 'rom'), dag: on.day }
  const day = fullDate(on.day, work.lang)
  return (
    <WorkPage
      work={work}
      colours={hub.slug}
      title={t.title(show(room.name, work.lang).text)}
      lead={t.lead(day.charAt(0).toUpperCase() + day.slice(1))}
      scripts={['torg-ahead.js', 'torg-draft.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        <Draft work={work}>
          <Form action={href(workPaths.counterRoom)} hidden={kept}>
            <WhoFields work={work} typed={typed} errors={errors} senders={senders} focused />
            <BorrowFields ui={work.ui} room={room} on={on} typed={typed} errors={errors} atDesk mayOpen={senders.length > 0} />
            <ChannelChoice work={work} typed={typed} />
            <LanguageChoice work={work} typed={typed} />
            <Buttons>
              <Button>{t.save}</Button>
              <ButtonLink weight="tertiary" href={href(workPaths.counterRoom)}>
                {t.other}
              </ButtonLink>
            </Buttons>
          </Form>
        </Draft>
      </div>
    </WorkPage>
  )
}
