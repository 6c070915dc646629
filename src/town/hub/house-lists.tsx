import type { Child } from '#html/jsx-runtime'
import { MadeUp, Text, type Ui } from '../../design/index.ts'
import { hubTexts, type Facility, type Room } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { townTexts } from '../texts.ts'

/** What is in the house, those checked on the same day together: «Heis Ja. Til alle etasjer.» Unchecked is said to be so. */
export function Facilities({ ui, facilities }: { ui: Ui; facilities: readonly Facility[] }) {
  return (
    <>
      {groupsOf(facilities, ({ layer, checkedOn }) => `${layer === 'example'} ${checkedOn}`).map((group) => (
        <MadeUp ui={ui} when={group[0]?.layer === 'example'} say={checkedWords(ui, group)}>
          <dl class="rows-of-facts">
            {group.map((one) => (
              <div>
                <dt>{nameOf(ui, one)}</dt>
                <dd>
                  {hubTexts(ui.lang).facilityState[one.state]}
                  {one.note ? <Note text={<Text of={show(one.note, ui.lang)} />} /> : null}
                </dd>
              </div>
            ))}
          </dl>
        </MadeUp>
      ))}
    </>
  )
}

const Note = ({ text }: { text: Child }) => <>. {text}</>

function nameOf(ui: Ui, { kind }: Facility): string {
  return Object.entries(hubTexts(ui.lang).facility).find(([known]) => known === kind)?.[1] ?? kind
}

function checkedWords(ui: Ui, [first]: readonly Facility[]): string {
  const t = hubTexts(ui.lang)
  return first?.checkedOn ? t.checked(longDate(first.checkedOn, ui.lang)) : t.notChecked
}

export function Rooms({ ui, rooms }: { ui: Ui; rooms: readonly Room[] }) {
  return (
    <>
      {groupsOf(rooms, ({ layer }) => String(layer === 'example')).map((group) => (
        <MadeUp ui={ui} when={group[0]?.layer === 'example'}>
          <dl class="rows-of-facts">
            {group.map((room) => (
              <div>
                <dt>
                  <Text of={show(room.name, ui.lang)} />
                </dt>
                <dd>
                  <RoomWords ui={ui} room={room} />
                </dd>
              </div>
            ))}
          </dl>
        </MadeUp>
      ))}
    </>
  )
}

/** «140 personer, 1. etasje. Om lag 140 sitteplasser.» */
function RoomWords({ ui, room: { capacity, floor, note } }: { ui: Ui; room: Room }) {
  const persons = capacity === null ? null : hubTexts(ui.lang).capacity(capacity)
  return (
    <>
      {persons}
      {persons && floor ? ', ' : null}
      {floor ? <Text of={show(floor, ui.lang)} /> : null}
      {persons || floor ? null : townTexts(ui.lang).hub.notAnnounced}
      {note ? <Note text={<Text of={show(note, ui.lang)} />} /> : null}
    </>
  )
}

/** In the order of the first of each group. */
function groupsOf<T>(all: readonly T[], key: (one: T) => string): (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return [...groups.values()]
}
