import type { Ui, Way } from '../../design/index.ts'
import { paths } from '../../hubs/index.ts'
import { residentPaths, residentSignInPath, signInPath } from '../../people/index.ts'
import type { FaultName } from '../../platform/http/index.ts'
import { townTexts } from '../texts.ts'

/** Faults that may be over when the same page is asked for once more. */
const PASSING = new Set<FaultName>(['unavailable', 'internal', 'too-many', 'conflict'])
/** Somebody who works here, or wants to come in; all others are residents. */
export const isAtWork = (path: string) => /^\/arbeid(\/|$)/.test(path)

/** What the issuer answered stands in the address, and is used up. */
const isSignIn = (path: string) => path.startsWith(signInPath()) || path.startsWith(residentPaths.signIn)

/** Residents and staff come in by doors of their own. */
function doorOf(ui: Ui): string {
  if (isAtWork(ui.path)) return signInPath(isSignIn(ui.path) ? undefined : ui.path)
  return ui.href(residentSignInPath(isSignIn(ui.path) ? residentPaths.mine : ui.path))
}

/** Where to go from a page that failed, the nearest first. */
export function waysOn(ui: Ui, fault: FaultName, isGet: boolean): Way[] {
  const { error: t } = townTexts(ui.lang)
  const atWork = isAtWork(ui.path)
  return [
    ...(fault === 'not-signed-in' ? [{ href: doorOf(ui), title: t.signIn, text: t.signInLead }] : []),
    ...(PASSING.has(fault) && isGet && !isSignIn(ui.path)
      ? [{ href: ui.href(ui.path) + (ui.query ?? ''), title: t.again, text: t.againLead }]
      : []),
    ...(atWork && fault !== 'not-signed-in' ? [{ href: ui.href('/arbeid'), title: t.toWork, text: t.toWorkLead }] : []),
    { href: ui.href(paths.front), title: t.toFront, text: t.toFrontLead },
    ...(atWork ? [] : [{ href: ui.href(paths.hubs), title: t.toHubs, text: t.toHubsLead }]),
    ...personal(ui),
  ]
}

function personal(ui: Ui): Way[] {
  const { error: t } = townTexts(ui.lang)
  const desk = { href: ui.href(paths.find), title: t.person, text: t.personLead }
  if (ui.phone === undefined) return [desk]
  return [desk, { href: `tel:${ui.phone.replaceAll(/\s/g, '')}`, title: t.call(ui.phone), text: t.callLead }]
}
