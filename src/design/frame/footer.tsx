import { LANGUAGE_NAMES, PAGE_LANGUAGES, directionOf, inLanguage } from '../../platform/i18n/index.ts'
import { Fixed } from '../fixed.tsx'
import { Mark } from '../mark-view.tsx'
import { textsIn } from '../texts.ts'
import type { Ui } from '../ui.ts'
import { DUTIES } from './navigation.ts'

/** The eight squares at the foot of every page. */
export function Band({ ui }: { ui: Ui }) {
  return (
    <nav class="band" aria-label={textsIn(ui.lang).allHubs}>
      {ui.hubs.map((chip) => (
        <a href={ui.href(`/torg/${chip.slug}`)} data-hub={chip.slug}>
          <Mark rule={chip.mark} />
          <span>{chip.name}</span>
        </a>
      ))}
    </nav>
  )
}

export function Footer({ ui }: { ui: Ui }) {
  const t = textsIn(ui.lang)
  return (
    <footer class="foot">
      <div>
        <p class="slogan">{t.slogan}</p>
        <p>{t.runBy(ui.municipality)}</p>
        <p>
          {ui.phone === undefined ? (
            t.phoneNotAnnounced
          ) : (
            <>
              {t.phone} <a href={`tel:${ui.phone.replace(/\s/g, '')}`}>{ui.phone.replace(/ /g, '\u00a0')}</a>
            </>
          )}
        </p>
      </div>
      <nav aria-label={t.duties}>
        <ul class="duties">
          {DUTIES.map(({ path, text }) => (
            <li>
              <a href={ui.href(path)}>{text(t)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Languages ui={ui} />
      {ui.examples ? <p class="wide">{t.examplesShown}</p> : null}
      {ui.lang === 'nb' ? null : <p class="wide fallback-note">{t.fallback}</p>}
    </footer>
  )
}

/** Each language in its own script. */
function Languages({ ui }: { ui: Ui }) {
  return (
    <nav class="languages" aria-labelledby="sprak">
      <p id="sprak">
        <Fixed ui={ui} k="language" />
      </p>
      <ul>
        {PAGE_LANGUAGES.map((language) => (
          <li>
            <a
              href={inLanguage(language, ui.path) + (ui.query ?? '')}
              lang={language}
              hreflang={language}
              dir={directionOf(language)}
              aria-current={language === ui.page ? 'true' : undefined}
            >
              {LANGUAGE_NAMES[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
