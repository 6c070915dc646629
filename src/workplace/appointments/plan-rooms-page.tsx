import type { Context } from 'hono'
import { changeHours, findHours, type HoursRow } from '../../appointments/index.ts'
import { Button, ButtonLink, Buttons, CheckboxGroup, Form } from '../../design/index.ts'
import { roomsOnDay, type Room } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { listOf } from '../../platform/http/typed-values.ts'
import { clockTime, weekdayName } from '../../platform/i18n/index.ts'
import { workSaid } from '../texts.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { mayPlan, openCaseworker, type OpenedCaseworker } from './caseworker-target.ts'

type C = Context<Env>

const ROOM = 'rom'

/** `/arbeid/timer/:caseworker/timeplan/:id/rom`: which rooms and desks of the hub the appointments in some hours use. */
export async function planRoomsPage(c: C): Promise<Response> {
  return c.html(<RoomsView state={await opened(c)} />)
}

export async function savePlanRooms(c: C): Promise<Response> {
  const { work, caseworker, hours, rooms } = await opened(c)
  const chosen = listOf(await sentForm(c), ROOM)
  const keys = rooms.map(({ key }) => key).filter((key) => chosen.includes(key))
  const changing = { caseworker, actor: work.who.id }
  await changeHours(c.get('deps').db, changing, { rooms: { id: hours.id, rooms: keys } })
  return c.redirect(work.ui.href(`${workPaths.plan(caseworker.key)}?lagret=1`), 303)
}

interface RoomsState extends OpenedCaseworker {
  hours: HoursRow
  rooms: readonly Room[]
}

/** Throws `not-found`, also for hours of another, and for those who see the position at their hub alone. */
async function opened(c: C): Promise<RoomsState> {
  const { db } = c.get('deps')
  const { work, caseworker } = await openCaseworker(c)
  const id = Number(/^\d{1,12}$/.exec(c.req.param('id') ?? '')?.[0] ?? 0)
  const hours = (await findHours(db, { caseworker: caseworker.id, day: work.today })).find((one) => one.id === id)
  const hub = work.hubs.find(({ slug }) => slug === hours?.hub)
  if (hours === undefined || hub === undefined || !mayPlan(work.who, caseworker)) throw notFound(workSaid((t) => t.notFound.toChange))
  return { work, caseworker, hours, rooms: await roomsOnDay(db, hub.id, { day: work.today, desks: true }) }
}

function RoomsView({ state: { work, caseworker, hours, rooms } }: { state: RoomsState }) {
  const { ui, lang, hubs } = work
  const { plan: t } = work.t.agenda
  const hub = hubs.find(({ slug }) => slug === hours.hub)?.short ?? hours.hub
  const words = `${weekdayName(hours.first, lang)} ${clockTime(hours.from, lang)}–${clockTime(hours.to % 1440, lang)}, ${hub}`
  const options = rooms.map(({ key, name, capacity }) => ({
    value: key,
    label: show(name, lang).text,
    ...(capacity === null ? {} : { hint: work.t.nouns.room.seats(capacity) }),
  }))
  return (
    <WorkPage
      work={work}
      colours={hours.hub}
      title={t.roomsTitle(caseworker.key)}
      lead={`${words.charAt(0).toUpperCase()}${words.slice(1)}. ${t.roomsLead}`}
    >
      <div class="sec close">
        {options.length === 0 ? (
          <p>{t.noRooms}</p>
        ) : (
          <Form action={ui.href(workPaths.planRooms(caseworker.key, hours.id))}>
            <CheckboxGroup name={ROOM} legend={t.roomsOf} options={options} values={hours.rooms} />
            <Button>{t.roomsSave}</Button>
          </Form>
        )}
        <Buttons>
          <ButtonLink weight="tertiary" href={ui.href(workPaths.plan(caseworker.key))}>
            {t.link}
          </ButtonLink>
        </Buttons>
      </div>
    </WorkPage>
  )
}
