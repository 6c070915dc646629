import { Hono } from 'hono'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import type { Receipts } from '../acts/pages/receipts.ts'
import { logoutByIssuer } from '../pages/logout-by-issuer.ts'
import type { WayIn } from '../sign-in/way-in.ts'
import { aboutPage, saveAbout } from './pages/about-page.tsx'
import { addContact, changeContact, contactsPage } from './pages/contacts-page.tsx'
import { eraseResident, residentsDataFile, residentsDataPage } from './pages/data-page.tsx'
import { endSignInOfResident, signInsPage } from './pages/sign-ins-page.tsx'
import { answerCode, answerCodeLink, codeLinkPage, codePage } from './pages/code-page.tsx'
import { answerOfIssuer, startAtIssuer } from './pages/issuer.ts'
import { mineFile } from './pages/mine-file.ts'
import { confirmOwn, minePage } from './pages/mine-page.tsx'
import { ownReceipt } from './pages/own-receipt.ts'
import { askForCode, signInPage } from './pages/sign-in-page.tsx'
import { signedOutPage, signOutHere } from './pages/sign-out.tsx'
import { residentPaths } from './paths.ts'
import { residentOnly } from './resident-only.ts'

const mine = residentOnly('contact')

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
    .get(residentPaths.mine, mine, minePage(receipts))
    .get(residentPaths.mineFile, mine, mineFile(receipts))
    .get(residentPaths.receipt(':id'), mine, ownReceipt(receipts))
    .post(residentPaths.confirmation(':id'), mine, confirmOwn(receipts))
    .get(residentPaths.contacts, mine, contactsPage(frame))
    .post(residentPaths.contacts, mine, addContact(frame))
    .post(residentPaths.changeContact, mine, changeContact(frame))
    .get(residentPaths.about, mine, aboutPage(frame))
    .post(residentPaths.about, mine, saveAbout(frame))
    .get(residentPaths.signIns, mine, signInsPage(frame))
    .post(residentPaths.endSignIn, mine, endSignInOfResident(frame))
    .get(residentPaths.data, mine, residentsDataPage(receipts))
    .get(residentPaths.dataFile, mine, residentsDataFile(receipts))
    .post(residentPaths.data, mine, eraseResident(receipts))
}
