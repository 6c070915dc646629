import { show } from '../../platform/content/localized.ts'
import { addressOf } from './time-choices.ts'
import { servicePageTexts } from './texts.ts'
import type { TimesProps } from './times-props.ts'

/** Several things in one visit: what is taken along, and what more can be. */
export function AlsoAbout({ ui, service, choices, addable }: TimesProps) {
  const t = servicePageTexts(ui.lang).times
  if (choices.met !== undefined || (service.others.length === 0 && addable.length === 0)) return null
  const to = (also: readonly string[]) => ui.href(addressOf(service, { ...choices, from: undefined, also }))
  return (
    <nav class="also-about" aria-label={t.alsoAbout}>
      <p>{t.alsoAbout}</p>
      <ul class="filter few">
        {service.others.map(({ key, title }) => (
          <li>
            <a href={to(choices.also.filter((one) => one !== key))} aria-current="true">
              {t.takeAway(show(title, ui.lang).text)}
            </a>
          </li>
        ))}
        {addable.map(({ key, title }) => (
          <li>
            <a href={to([...choices.also, key])}>{t.add(show(title, ui.lang).text)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
