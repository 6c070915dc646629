import { clockWords, hasRoom, volunteerPaths, volunteerTexts, type FoundNeed } from '../../activities/index.ts'
import { ExampleMark, Mark, Text, type Ui } from '../../design/index.ts'
import type { TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { listOf, shortDate, weekdayName } from '../../platform/i18n/index.ts'
import { senderNames } from '../activities/senders.ts'
import { volunteerPageTexts } from './texts.ts'

interface ListProps {
  ui: Ui
  picture: TownPicture
  needs: readonly FoundNeed[]
}

/** What people are needed for: when before what, who asks last. */
export function NeedList({ ui, picture, needs }: ListProps) {
  return (
    <ol class="things">
      {needs.map((need) => (
        <Need ui={ui} picture={picture} need={need} />
      ))}
    </ol>
  )
}

function Need({ ui, picture, need }: Omit<ListProps, 'needs'> & { need: FoundNeed }) {
  const { lang } = ui
  const [t, v] = [volunteerPageTexts(lang), volunteerTexts(lang)]
  const hub = picture.hubs.find(({ hub: { slug } }) => slug === need.hub)?.hub
  const facts = [
    missingWords(need, lang),
    need.ageFrom === null ? null : v.from(need.ageFrom),
    need.policeCheck ? v.policeCheck : null,
  ].flatMap((fact) => (fact === null ? [] : [`${fact}.`]))
  return (
    <li data-hub={need.hub}>
      <NextSlot ui={ui} need={need} />
      <div>
        <h2>
          <a href={ui.href(volunteerPaths.need(need.key))}>
            <Text of={show(need.title, lang)} />
          </a>
          {need.layer === 'example' ? <ExampleMark ui={ui} /> : null}
        </h2>
        <p>
          <b>{`${hub?.short ?? need.hub}. `}</b>
          {facts.join(' ')}
        </p>
        <p class="by">{t.by(sendersOf(need, picture, ui))}</p>
      </div>
      {hub === undefined ? null : (
        <div class="thing-mark">
          <Mark rule={hub.mark} outlined />
        </div>
      )}
    </li>
  )
}

/** The first shift with room, and how many more there are. */
function NextSlot({ ui, need }: Pick<ListProps, 'ui'> & { need: FoundNeed }) {
  const t = volunteerPageTexts(ui.lang)
  const open = need.slots.filter((slot) => hasRoom(need, slot))
  const [first] = open
  if (first === undefined || first.day === null)
    return (
      <p class="clock">
        <span class="untold">{t.whenSuits}</span>
      </p>
    )
  return (
    <p class="clock">
      <time datetime={first.day}>{shortDate(first.day, ui.lang)}</time>{' '}
      <span class="end">
        {`${weekdayName(first.day, ui.lang)} ${clockWords({ ...first, day: first.day }, ui.lang)}`}
        {open.length > 1 ? ` ${t.more(open.length - 1)}` : ''}
      </span>
    </p>
  )
}

/** «Mangler 2»; of the first shift with room. */
export function missingWords(need: FoundNeed, lang: Ui['lang']): string {
  const t = volunteerTexts(lang)
  const first = need.slots.find((slot) => hasRoom(need, slot))
  if (first === undefined) return t.full
  return need.wanted === null ? t.anyNumber : t.needs(need.wanted - first.taken)
}

export const sendersOf = ({ provider }: Pick<FoundNeed, 'provider'>, picture: Pick<TownPicture, 'providers'>, ui: Ui): string =>
  listOf(senderNames({ organisers: provider === null ? [] : [provider], sender: null }, picture, ui), ui.lang)
