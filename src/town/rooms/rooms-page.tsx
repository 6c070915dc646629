import { ButtonLink, Buttons, MadeUp, Page, PageTitle, Prose, Section, Text, type Ui } from '../../design/index.ts'
import { atHub, paths, townPicture, uiOf, type HubPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { dateSeenFrom, dayRange, listOf, weekdayName } from '../../platform/i18n/index.ts'
import { addDays, daysBetween, mondayOf, parseDay, type Day } from '../../platform/time/index.ts'
import {
  BORROWERS,
  borrowTexts,
  horizonOf,
  MOST_DAYS,
  rentRule,
  roomPaths,
  roomTimes,
  spanWords,
  type RoomDay,
  type RoomTimes,
} from '../../resources/index.ts'
import { momentOf } from '../as-of.ts'
import { hubOrRedirect } from '../hub/hub-or-redirect.ts'
import { cameOfRooms, type CameOfRooms } from './came-of-rooms.ts'
import { SaidOfRoom } from './said-of-room.tsx'
import { roomPageTexts } from './texts.ts'

/** `/torg/:hub/lokaler`: the rooms, what each holds, and the week: what is free and what is taken, and never by whom. */
export async function roomsPage(c: Ctx) {
  const { db, clock } = c.get('deps')
  const moment = momentOf(c)
  const [ui, picture] = await Promise.all([uiOf(c), townPicture(db, moment)])
  const found = await hubOrRedirect(c, picture)
  if (found instanceof Response) return found
  const today = clock.today()
  const monday = weekShown(c.req.query('uke'), today)
  const came = await cameOfRooms(db, found.hub.slug)
  const rooms = await roomTimes(db, { hubId: found.hub.id, from: monday, to: addDays(monday, 6), today, at: clock.now() })
  return c.html(<RoomsPage ui={ui} hub={found.hub} monday={monday} today={today} rooms={rooms} came={came} />)
}

/** The week of a day that somebody can borrow on, else this week. */
function weekShown(asked: string | undefined, today: Day): Day {
  const day = parseDay(asked ?? '')
  const isAhead = day !== null && day >= mondayOf(today) && daysBetween(today, day) <= MOST_DAYS
  return mondayOf(isAhead ? day : today)
}

interface RoomsProps {
  ui: Ui
  hub: HubPicture['hub']
  monday: Day
  today: Day
  rooms: readonly RoomTimes[]
  /** What residents have said that led to each, by its key. */
  came: CameOfRooms
}

function RoomsPage(props: RoomsProps) {
  const { ui, hub, monday, rooms } = props
  const t = roomPageTexts(ui.lang)
  return (
    <Page ui={ui} title={t.title(atHub(hub, ui.lang))} hub={hub.slug} description={t.description(hub.name)} styles={['activities.css']}>
      <PageTitle
        title={t.title(atHub(hub, ui.lang))}
        lead={rooms.length === 0 ? t.none : t.lead(dayRange(monday, addDays(monday, 6), ui.lang))}
      >
        {rooms.length === 0 ? (
          <Buttons>
            <ButtonLink weight="primary" href={ui.href(paths.hub(hub.slug))}>
              {hub.name}
            </ButtonLink>
          </Buttons>
        ) : (
          <WeekLinks {...props} />
        )}
      </PageTitle>
      {rooms.length === 0 ? null : (
        <>
          {rooms.map((one) => (
            <RoomSection {...props} one={one} />
          ))}
          <Section title={t.rule} id="regler">
            <dl class="rows-of-facts">
              {BORROWERS.map((who) => (
                <div>
                  <dt>{borrowTexts(ui.lang).borrower[who]}</dt>
                  <dd>{t.daysAhead(horizonOf(who))}</dd>
                </div>
              ))}
            </dl>
            <Prose>
              <p>{t.ruleWeekly}</p>
              <p>{t.ruleWhy}</p>
              <p>{t.ruleRent}</p>
              <p>{t.ruleOpen}</p>
              <p>{t.otherwise}</p>
            </Prose>
          </Section>
        </>
      )}
    </Page>
  )
}

function WeekLinks({ ui, hub, monday, today }: RoomsProps) {
  const t = roomPageTexts(ui.lang)
  const [before, after] = [addDays(monday, -7), addDays(monday, 7)]
  const link = (day: Day, text: string) => <a href={ui.href(`${roomPaths.rooms(hub.slug)}?uke=${day}`)}>{text}</a>
  return (
    <p class="week-links off-paper">
      {before >= mondayOf(today) ? link(before, t.before) : null} {daysBetween(today, after) <= MOST_DAYS ? link(after, t.after) : null}
    </p>
  )
}

function RoomSection({ ui, hub, today, came, one: { room, days } }: RoomsProps & { one: RoomTimes }) {
  const t = roomPageTexts(ui.lang)
  const words = [
    room.capacity === null ? t.holdsUnknown : t.holds(room.capacity),
    ...(room.floor === null ? [] : [show(room.floor, ui.lang).text]),
  ]
  return (
    <Section title={<Text of={show(room.name, ui.lang)} />} id={room.key}>
      <MadeUp ui={ui} when={room.layer === 'example' || days.some(({ example }) => example)}>
        <p>
          {words.join(', ')}.
          {room.note === null ? null : (
            <>
              {' '}
              <Text of={show(room.note, ui.lang)} />
            </>
          )}
        </p>
        <p>{rentRule(room, ui.lang)}</p>
        <SaidOfRoom ui={ui} said={came.get(room.key) ?? []} />
        <dl class="rows-of-facts">
          {days
            .filter(({ day }) => day >= today)
            .map((on) => (
              <div>
                <dt>
                  {weekdayName(on.day, ui.lang)} {dateSeenFrom(today, on.day, ui.lang)}
                </dt>
                <dd>
                  {dayWords(on, ui)}
                  {on.free.length === 0 ? null : (
                    <>
                      {'. '}
                      <a href={ui.href(`${roomPaths.borrow(hub.slug, room.key)}?dag=${on.day}`)}>
                        {t.borrow}
                        <span class="ds-sr-only">
                          {t.borrowSpoken(
                            show(room.name, ui.lang).text,
                            `${weekdayName(on.day, ui.lang)} ${dateSeenFrom(today, on.day, ui.lang)}`,
                          )}
                        </span>
                      </a>
                    </>
                  )}
                </dd>
              </div>
            ))}
        </dl>
      </MadeUp>
    </Section>
  )
}

/** «Ledig 09.00–12.00 og 14.00–20.00. Opptatt 12.00–14.00» */
function dayWords({ state, free, taken }: RoomDay, ui: Ui): string {
  const t = roomPageTexts(ui.lang)
  const list = (spans: RoomDay['free']) =>
    listOf(
      spans.map((span) => spanWords(span, ui.lang)),
      ui.lang,
    )
  const said = [
    ...(free.length > 0
      ? [t.free(list(free))]
      : state === 'closed'
        ? [t.closed]
        : state === 'not_announced'
          ? [t.notAnnounced]
          : [t.noneFree]),
    ...(taken.length > 0 ? [t.taken(list(taken))] : []),
  ]
  return said.join('. ')
}
