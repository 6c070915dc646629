import { Hono } from 'hono'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { eraseOwnData, ownDataFile, ownDataPage } from '../own-data/pages/own-data-page.tsx'
import { addressPage, sendNewAddress } from './pages/address-page.tsx'
import { askToStop, cancel, confirmWithCode, confirmWithLink, sendNewCode, stop, takeUp } from './pages/answers.ts'
import { cancellationPage } from './pages/cancellation-page.tsx'
import { checkPage } from './pages/check-page.tsx'
import { lookupPage, lookUp } from './pages/lookup-page.tsx'
import { receiptPage } from './pages/receipt-page.tsx'
import type { Receipts } from './pages/receipts.ts'

/** Receipts of every kind of act. Open to all: the link is the key, or the code with a second fact. */
export function receiptRoutes(receipts: Receipts): Hono<Env> {
  return new Hono<Env>()
    .get('/kvittering', open, lookupPage(receipts))
    .post('/kvittering', open, lookUp(receipts))
    .get('/kvittering/:token', open, receiptPage(receipts))
    .post('/kvittering/:token/bekreftelse', open, confirmWithCode(receipts))
    .post('/kvittering/:token/ny-kode', open, sendNewCode)
    .get('/kvittering/:token/adresse', open, addressPage(receipts))
    .post('/kvittering/:token/adresse', open, sendNewAddress(receipts))
    .get('/kvittering/:token/avlysning', open, cancellationPage(receipts))
    .post('/kvittering/:token/avlysning', open, cancel(receipts))
    .post('/kvittering/:token/likevel', open, takeUp(receipts))
    .get('/kvittering/:token/stopp', open, askToStop)
    .post('/kvittering/:token/stopp', open, stop(receipts))
    .get('/kvittering/:token/opplysninger', open, ownDataPage(receipts))
    .get('/kvittering/:token/opplysninger/fil', open, ownDataFile)
    .post('/kvittering/:token/opplysninger', open, eraseOwnData(receipts))
    .get('/bekreft/:token', open, checkPage(receipts))
    .post('/bekreft/:token', open, confirmWithLink(receipts))
}
