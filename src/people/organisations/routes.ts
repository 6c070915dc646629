import { Hono } from 'hono'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import type { Receipts } from '../acts/pages/receipts.ts'
import { organisationsApi } from './api.ts'
import { claimNumberPage } from './pages/claim-number-page.tsx'
import { claim, claimPage } from './pages/claim-page.tsx'
import { organisationsPage } from './pages/front-page.tsx'
import { handOverBoard, handOverPage } from './pages/hand-over-page.tsx'
import { accept, decline, invitationPage } from './pages/invitation-page.tsx'
import { answerOnPaper, paperInvitationPage } from './pages/paper-invitation-page.tsx'
import { orSignIn } from './pages/sign-in-first.tsx'
import { endMembership, invite, organisationPage, sayHere, withdraw } from './pages/organisation-page.tsx'

/** Pages for organisations. Open to all: who has a role is asked in each, by the addresses that this browser has proven. */
export function organisationRoutes(receipts: Receipts): Hono<Env> {
  const { frame } = receipts
  return new Hono<Env>()
    .get('/organisasjoner', open, organisationsPage(frame))
    .get('/organisasjoner/ny', open, claimNumberPage(frame))
    .get('/organisasjoner/ny/hvem', open, claimPage(frame))
    .post('/organisasjoner/ny/hvem', open, claim(frame))
    .get('/organisasjoner/invitasjon/:token', open, invitationPage(frame))
    .post('/organisasjoner/invitasjon/:token', open, accept(frame))
    .post('/organisasjoner/invitasjon/:token/nei', open, decline(frame))
    .get('/kvittering/:token/svar', open, paperInvitationPage(receipts))
    .post('/kvittering/:token/svar', open, answerOnPaper(receipts))
    .get('/organisasjoner/:id', open, orSignIn(frame, organisationPage(receipts)))
    .post('/organisasjoner/:id/invitasjoner', open, invite(receipts))
    .post('/organisasjoner/:id/invitasjoner/:invitasjon/trekk', open, withdraw(receipts))
    .post('/organisasjoner/:id/roller/slutt', open, endMembership(receipts))
    .post('/organisasjoner/:id/livstegn', open, sayHere(receipts))
    .get('/organisasjoner/:id/overtakelse', open, orSignIn(frame, handOverPage(frame)))
    .post('/organisasjoner/:id/overtakelse', open, handOverBoard(frame))
    .route('/', organisationsApi)
}
