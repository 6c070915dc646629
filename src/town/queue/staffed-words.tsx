import { ExampleMark, type Ui } from '../../design/index.ts'
import {
  atHub,
  deskAt,
  deskStaffed,
  nearestOpenDesk,
  paths,
  shownReading,
  spanWords,
  type DeskStaffed,
  type HubPicture,
  type TownPicture,
} from '../../hubs/index.ts'
import { dayAndMonth, spokenInstant, weekdayName } from '../../platform/i18n/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { queuePageTexts } from './texts.ts'

/** «tirsdag 12. januar, 10–14»; null when nobody has told. */
export function nextStaffedWords({ next }: Pick<DeskStaffed, 'next'>, lang: Language): string | null {
  return next === null ? null : `${weekdayName(next.day, lang)} ${dayAndMonth(next.day, lang)}, ${spanWords(next.opening, lang)}`
}

/** «Innbyggerservice i Asker» */
export function deskName(at: HubPicture, lang: Language): string {
  const desk = deskAt(at)
  return [desk?.provider.name, atHub(at.hub, lang)].filter(Boolean).join(' ')
}

/** Where nobody is at the desk: when somebody is next, and where somebody is now. Nobody is sent away without. */
export function NotStaffed({ ui, hub, picture }: { ui: Ui; hub: HubPicture; picture: TownPicture }) {
  const t = queuePageTexts(ui.lang).closed
  const staffed = deskStaffed(hub, picture.at)
  const open = nearestOpenDesk(
    picture.hubs.filter((one) => one.hub.id !== hub.hub.id),
    hub.hub,
  )
  const until = open === null ? null : shownReading(open.desk.hours).reading.now.until
  return (
    <>
      <p class="next-staffed">
        {staffed === null ? t.noDesk(atHub(hub.hub, ui.lang)) : whenWords(staffed, ui, picture)}
        {staffed?.example && staffed.next !== null ? (
          <>
            {' '}
            <ExampleMark ui={ui} />
          </>
        ) : null}
      </p>
      <p>
        {open === null || until === null ? (
          t.noneOpen
        ) : (
          <>
            <a href={ui.href(paths.hub(open.at.hub.slug))}>{t.nearest(deskName(open.at, ui.lang), spokenInstant(until, ui.lang))}</a>
            {shownReading(open.desk.hours).example ? (
              <>
                {' '}
                <ExampleMark ui={ui} />
              </>
            ) : null}
          </>
        )}
        {ui.phone === undefined ? null : ` ${t.phone(ui.phone)}`}
      </p>
    </>
  )
}

function whenWords(staffed: DeskStaffed, ui: Ui, { day }: TownPicture): string {
  const t = queuePageTexts(ui.lang).closed
  const next = nextStaffedWords(staffed, ui.lang)
  if (staffed.next?.day === day) return t.today(spanWords(staffed.next.opening, ui.lang))
  return next === null ? t.untold : t.next(next)
}
