import { Hono } from 'hono'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import type { Receipts } from '../acts/pages/receipts.ts'
import { logoutByIssuer } from '../pages/logout-by-issuer.ts'
import type { WayIn } from '../sign-in/way-in.ts'
import { answerCode, answerCodeLink, codeLinkPage, codePage } from './pages/code-page.tsx'
import { answerOfIssuer, startAtIssuer } from './pages/issuer.ts'
import { minePage, ownReceipt } from './pages/mine-page.tsx'
import { askForCode, signInPage } from './pages/sign-in-page.tsx'
import { signedOutPage, signOutHere } from './pages/sign-out.tsx'
import { residentPaths } from './paths.ts'
import { residentOnly } from './resident-only.ts'

/** Residents' way in and out, and what is theirs. */
export function residentRoutes(receipts: Receipts, way: WayIn): Hono<Env> {
  const { frame } = receipts
  return new Hono<Env>()
    .get(residentPaths.signIn, open, signInPage(frame, way))
    .post(residentPaths.signIn, open, askForCode(frame, way))
    .get(residentPaths.code, open, codePage(frame))
    .post(residentPaths.code, open, answerCode(frame))
    .get(residentPaths.codeLink(':token'), open, codeLinkPage(frame))
    .post(residentPaths.codeLink(':token'), open, answerCodeLink)
    .get(residentPaths.issuer, open, startAtIssuer(way))
    .get(residentPaths.answer, open, answerOfIssuer(way))
    .post(residentPaths.logout, open, logoutByIssuer('residents', way))
    .post(residentPaths.signOut, open, signOutHere(way, frame))
    .get(residentPaths.signedOut, open, signedOutPage(frame))
    .get(residentPaths.mine, residentOnly('contact'), minePage(receipts))
    .get(residentPaths.receipt(':id'), residentOnly('contact'), ownReceipt(receipts))
}
