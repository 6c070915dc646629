import { raw } from 'hono/html'
import { LANGUAGES } from '../../platform/content/localized.ts'
import { inLanguage, isFixed } from '../../platform/i18n/index.ts'
import { textsIn } from '../texts.ts'
import type { Ui } from '../ui.ts'

export interface HeadProps {
  ui: Ui
  /** Without the site's name; empty on the front page. */
  title: string
  description?: string | undefined
  hub?: string | undefined
  /** Structured data, one block each. */
  jsonLd?: readonly object[] | undefined
  /** Feeds and calendars of this page. */
  feeds?: readonly { href: string; title: string; type: 'application/atom+xml' | 'text/calendar' | 'application/json+oembed' }[] | undefined
  /** Keeps the page out of search engines: another day, a form, staff pages. */
  noindex?: boolean | undefined
  /** Path of the page this one repeats; its own path by default. */
  canonical?: string | undefined
  /** «poster.css», «wall.css» */
  styles?: readonly string[] | undefined
  /** The page stands in a frame: whatever is followed fills the window. */
  linksOpenOnTop?: boolean | undefined
  /** «torg-refresh.js», «torg-near.js» */
  scripts?: readonly string[] | undefined
}

export function Head(props: HeadProps) {
  const { ui, title, description } = props
  const site = `${textsIn(ui.lang).product} ${ui.municipality}`.trimEnd()
  return (
    <head>
      <meta charset="utf-8" />
      {props.linksOpenOnTop ? <base target="_top" /> : null}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === '' ? site : `${title} – ${site}`}</title>
      {description === undefined ? null : <meta name="description" content={description} />}
      {props.noindex ? <meta name="robots" content="noindex" /> : <Canonical {...props} />}
      <Assets {...props} />
      {(props.feeds ?? []).map((feed) => (
        <link rel="alternate" type={feed.type} title={feed.title} href={feed.href} />
      ))}
      {(props.jsonLd ?? []).map((block) => (
        <script type="application/ld+json">{raw(JSON.stringify(block).replace(/</g, '\\u003c'))}</script>
      ))}
    </head>
  )
}

function Canonical({ ui, canonical = ui.path }: HeadProps) {
  // A page in a language with only a short list repeats the bokmål page.
  const own = isFixed(ui.page) ? 'nb' : ui.page
  return (
    <>
      <link rel="canonical" href={ui.publicUrl + inLanguage(own, canonical)} />
      {LANGUAGES.map((language) => (
        <link rel="alternate" hreflang={language} href={ui.publicUrl + inLanguage(language, canonical)} />
      ))}
    </>
  )
}

/** The letters of languages that neither Inter nor every machine has: loaded on their own pages alone. */
const SCRIPTS_OF_THEIR_OWN: Partial<Record<Ui['page'], readonly string[]>> = { ar: ['arabic.css'], ti: ['ethiopic.css'] }

/** Hears the keys: before anything that they could be meant for is there. */
const AT_ONCE = 'torg-ahead.js'

function Assets({ ui, hub, styles = [], scripts = [] }: HeadProps) {
  const asset = (name: string) => ui.assets[name] ?? `/assets/${name}`
  return (
    <>
      {scripts.includes(AT_ONCE) && ui.scripts[AT_ONCE] !== undefined ? <script>{raw(ui.scripts[AT_ONCE])}</script> : null}
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" type="image/svg+xml" href={hub === undefined ? '/merke/torg.svg' : `/merke/${hub}.svg`} />
      <link rel="stylesheet" href={ui.stylesheet ?? asset('style.css')} />
      {/* After the rules, which the first paint waits for, and not after they are read: they come in time, and nothing moves. */}
      {['inter-text.woff2', 'inter-giant.woff2'].map((name) => (
        <link rel="preload" href={asset(name)} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      {[...(SCRIPTS_OF_THEIR_OWN[ui.page] ?? []), ...styles].map((name) => (
        <link rel="stylesheet" href={asset(name)} />
      ))}
      {/* In the page: fetched, they would share a slow line with the rules and the letters, which the first paint waits for. */}
      {scripts
        .filter((name) => name !== AT_ONCE)
        .map((name) => ui.scripts[name] ?? '')
        .map((text) => (text === '' ? null : <script type="module">{raw(text)}</script>))}
    </>
  )
}
