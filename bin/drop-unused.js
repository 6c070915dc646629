import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss from 'postcss'

/** The parts of a selector that say what need not be there. */
const WITHIN = /:(?:not|is|where|has)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g

/**
 * Style sheets without the rules of Designsystemet that no page of ours can meet: those for its classes (`.ds-…`) and for attributes
 * (`[data-…]`, `[aria-sort]`), variants and roles that stand nowhere in the sources. A rule that names several goes only by the selectors that name such a one. Then without the variables of
 * Designsystemet that no rule of any sheet asks for any more.
 */
export function dropUnused(sheets, sources) {
  const isSaid = remembered((name) => sources.some((text) => says(text, name)))
  const roots = sheets.map((css) => dropRules(postcss.parse(css), isSaid))
  let before
  do {
    before = roots.join('')
    const isAsked = remembered((name) => says(before.replaceAll(`${name}:`, ''), name))
    for (const root of roots) root.walkDecls(/^--dsc?-/, (declaration) => (isAsked(declaration.prop) ? undefined : declaration.remove()))
    for (const root of roots) dropEmpty(root)
  } while (roots.join('') !== before)
  return roots.map(String)
}

function dropRules(root, isSaid) {
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && rule.parent.name.endsWith('keyframes')) return
    const met = rule.selectors.filter((selector) => namesIn(selector).every((names) => names.some(isSaid)))
    if (met.length === 0) rule.remove()
    else if (met.length < rule.selectors.length) rule.selectors = met
  })
  return dropEmpty(root)
}

function dropEmpty(root) {
  root.walk((node) => node.nodes?.length === 0 && node.remove())
  return root
}

/** All that pages are drawn by. */
export function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** What the sources must say for a selector to be met: one of each. */
function namesIn(selector) {
  const bare = unwrapped(selector).replaceAll(WITHIN, '')
  const names = [...bare.matchAll(/\.(ds-[\w-]+)|\[(data-[\w-]+|aria-sort)/g)].map(([, name, attribute]) => [name ?? attribute])
  const variants = [...bare.matchAll(/\[data-variant=["']?([\w-]+)/g)].map(([, value]) => [`'${value}'`, `"${value}"`])
  const roles = [...bare.matchAll(/\[role=["']?([\w-]+)/g)].map(([, value]) => [`role="${value}"`])
  return [...names, ...variants, ...roles]
}

/** What stands alone in `:is(…)` must be there, as if it stood outside. */
function unwrapped(selector) {
  const without = selector.replaceAll(/:(?:is|where|has)\(([^(),]*)\)/g, ' $1 ')
  return without === selector ? selector : unwrapped(without)
}

// `data-size` is not said by `data-size-of`, nor `ds-list` by `ds-list--unstyled`.
const says = (text, name) => text.includes(name) && new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text)

function remembered(ask) {
  const known = new Map()
  return (name) => {
    if (!known.has(name)) known.set(name, ask(name))
    return known.get(name)
  }
}
