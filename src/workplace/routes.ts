import { Hono } from 'hono'
import { signedInOnly, staff } from '../people/index.ts'
import type { Env } from '../platform/http/context.ts'
import { appointmentRoutes } from './appointments/routes.ts'
import { activityRoutes } from './activities/routes.ts'
import { beginBody, newBodyPage } from './body-wizard/start-page.tsx'
import { draftPage, saveDraft } from './body-wizard/wizard-page.tsx'
import { frontPage } from './desk/front-page.tsx'
import { answer, enquiryPage, shieldAsker } from './enquiries/enquiry-page.tsx'
import { enquiriesPage } from './enquiries/list-page.tsx'
import { changePage, undoChange } from './history/change-page.tsx'
import { historyPage } from './history/list-page.tsx'
import { importPage, runImport } from './cases/import-page.tsx'
import { editHoursPage, newHoursPage, saveHours } from './hours/edit-page.tsx'
import { hoursListPage } from './hours/list-page.tsx'
import { removeHours, removeHoursPage } from './hours/remove-page.tsx'
import { overviewPage } from './hub/overview-page.tsx'
import { inclusionFile, inclusionPage } from './inclusion/report-page.tsx'
import { checkFacility, undoChecks } from './items/check-facilities.ts'
import { editItemPage, newItemPage, saveItem } from './items/edit-page.tsx'
import { listPage } from './items/list-page.tsx'
import { removePage, removeThing } from './items/remove-page.tsx'
import { addHubAct, addHubPage } from './municipality/add-hub-page.tsx'
import { addProviderAct, addProviderPage } from './municipality/add-provider-page.tsx'
import { municipalityPage } from './municipality/municipality-page.tsx'
import { renameAct, renamePage } from './municipality/rename-page.tsx'
import { renameProviderAct, renameProviderPage } from './municipality/rename-provider-page.tsx'
import { approve, translationsPage, withdraw } from './municipality/translations-page.tsx'
import { amend } from './organisations/amend.ts'
import { organisationsPage } from './organisations/list-page.tsx'
import { decide as decideOn, letIn, noteHere, organisationPage, takeOut, takeOver } from './organisations/organisation-page.tsx'
import { editOfferPage, newOfferPage, saveOffer } from './offers/edit-page.tsx'
import { offersPage } from './offers/list-page.tsx'
import { removeOffer, removeOfferPage } from './offers/remove-page.tsx'
import { saveQuietRule } from './organisations/quiet-rule.ts'
import { outboxPage } from './outbox/list-page.tsx'
import { messagePage, sendMessageAgain } from './outbox/message-page.tsx'
import { actOnStopped, stoppedPage } from './outbox/stopped-page.tsx'
import { changePage as proposalChangePage, sendChange } from './proposals/change-page.tsx'
import { suggestionRoutes } from './suggestions/routes.ts'
import { proposalsPage } from './proposals/list-page.tsx'
import { decideOnProposal, proposalPage } from './proposals/proposal-page.tsx'
import { changesFile, logFile } from './records/records-files.ts'
import { recordsPage } from './records/records-page.tsx'
import { accountRolesPage, giveRole, takeRole } from './roles/account-page.tsx'
import { closeAccount, forgetAccount, openAccount } from './roles/end-account.tsx'
import { rolesPage } from './roles/list-page.tsx'
import { blockPage, removeBlock, saveBlock } from './rooms/block-page.tsx'
import { roomDayPage } from './rooms/day-page.tsx'
import { loanPage, saveLoan } from './rooms/loan-page.tsx'
import { templatesPage } from './templates/templates-page.tsx'
import { queueRoutes } from './queue/routes.ts'
import { volunteerRoutes } from './volunteers/routes.ts'
import { addresses, contact, HUB_NOUNS, MUNICIPALITY_NOUNS, provider } from './nouns/index.ts'

/** The staff's pages. Each line says who may come in: a role at the hub of the address, or for the whole municipality. */
export const workplaceRoutes = new Hono<Env>()
  .route('/', activityRoutes)
  .route('/', volunteerRoutes)
  .route('/', appointmentRoutes)
  .route('/', queueRoutes)
  .route('/', suggestionRoutes)
  .get('/arbeid', signedInOnly, frontPage)
  .get('/arbeid/kommune', staff('municipality.edit', 'municipality'), municipalityPage)
  .get('/arbeid/kommune/saksimport', staff('municipality.edit', 'municipality'), importPage)
  .post('/arbeid/kommune/saksimport', staff('municipality.edit', 'municipality'), runImport)
  .get('/arbeid/kommune/nytt-organ', staff('municipality.edit', 'municipality'), newBodyPage)
  .post('/arbeid/kommune/nytt-organ', staff('municipality.edit', 'municipality'), beginBody)
  .get('/arbeid/kommune/nytt-organ/:key/:steg', staff('municipality.edit', 'municipality'), draftPage)
  .post('/arbeid/kommune/nytt-organ/:key/:steg', staff('municipality.edit', 'municipality'), saveDraft)
  .get('/arbeid/kommune/historikk', staff('municipality.edit', 'municipality'), historyPage)
  .get('/arbeid/kommune/historikk/:nr', staff('municipality.edit', 'municipality'), changePage)
  .post('/arbeid/kommune/historikk/:nr/angre', staff('history.undo', 'municipality'), undoChange)
  .get('/arbeid/kommune/tilbydere', staff('municipality.edit', 'municipality'), listPage(provider))
  .get('/arbeid/kommune/tilbydere/ny', staff('municipality.edit', 'municipality'), addProviderPage)
  .post('/arbeid/kommune/tilbydere/ny', staff('municipality.edit', 'municipality'), addProviderAct)
  .get('/arbeid/kommune/tilbydere/:key', staff('municipality.edit', 'municipality'), editItemPage(provider))
  .post('/arbeid/kommune/tilbydere/:key', staff('municipality.edit', 'municipality'), saveItem(provider, 'known'))
  .get('/arbeid/kommune/tilbydere/:key/navn', staff('municipality.edit', 'municipality'), renameProviderPage)
  .post('/arbeid/kommune/tilbydere/:key/navn', staff('municipality.edit', 'municipality'), renameProviderAct)
  .get('/arbeid/kommune/tilbydere/:key/hjelp', staff('municipality.edit', 'municipality'), offersPage)
  .get('/arbeid/kommune/tilbydere/:key/hjelp/ny', staff('municipality.edit', 'municipality'), newOfferPage)
  .post('/arbeid/kommune/tilbydere/:key/hjelp/ny', staff('municipality.edit', 'municipality'), saveOffer)
  .get('/arbeid/kommune/tilbydere/:key/hjelp/:offer', staff('municipality.edit', 'municipality'), editOfferPage)
  .post('/arbeid/kommune/tilbydere/:key/hjelp/:offer', staff('municipality.edit', 'municipality'), saveOffer)
  .get('/arbeid/kommune/tilbydere/:key/hjelp/:offer/fjern', staff('municipality.edit', 'municipality'), removeOfferPage)
  .post('/arbeid/kommune/tilbydere/:key/hjelp/:offer/fjern', staff('municipality.edit', 'municipality'), removeOffer)
  .get('/arbeid/kommune/tilbydere/:key/fjern', staff('municipality.edit', 'municipality'), removePage(provider))
  .post('/arbeid/kommune/tilbydere/:key/fjern', staff('municipality.edit', 'municipality'), removeThing(provider))
  .get('/arbeid/sporsmal', staff('enquiry.answer', 'anywhere'), enquiriesPage)
  .get('/arbeid/sporsmal/:id', staff('enquiry.answer', 'anywhere'), enquiryPage)
  .post('/arbeid/sporsmal/:id', staff('enquiry.answer', 'anywhere'), answer)
  .post('/arbeid/sporsmal/:id/skjerming', staff('enquiry.answer', 'anywhere'), shieldAsker)
  .get('/arbeid/forslag', staff('proposal.decide', 'anywhere'), proposalsPage)
  .get('/arbeid/forslag/:nr', staff('proposal.decide', 'anywhere'), proposalPage)
  .post('/arbeid/forslag/:nr/avgjorelse', staff('proposal.decide', 'anywhere'), decideOnProposal)
  .get('/arbeid/forslag/:nr/endring', staff('proposal.decide', 'anywhere'), proposalChangePage)
  .post('/arbeid/forslag/:nr/endring', staff('proposal.decide', 'anywhere'), sendChange)
  .get('/arbeid/torg/:hub/forslag', staff('proposal.decide', 'hub'), proposalsPage)
  .get('/arbeid/organisasjoner', staff('organisation.decide', 'municipality'), organisationsPage)
  .post('/arbeid/organisasjoner/regel', staff('municipality.edit', 'municipality'), saveQuietRule)
  .get('/arbeid/organisasjoner/:id', staff('organisation.decide', 'municipality'), organisationPage)
  .post('/arbeid/organisasjoner/:id/avgjorelse', staff('organisation.decide', 'municipality'), decideOn)
  .post('/arbeid/organisasjoner/:id/overtakelse/:claim', staff('organisation.decide', 'municipality'), takeOver)
  .post('/arbeid/organisasjoner/:id/livstegn', staff('organisation.decide', 'municipality'), noteHere)
  .post('/arbeid/organisasjoner/:id/navn', staff('organisation.decide', 'municipality'), amend)
  .post('/arbeid/organisasjoner/:id/leder', staff('organisation.decide', 'municipality'), letIn)
  .post('/arbeid/organisasjoner/:id/roller/:member/slutt', staff('organisation.decide', 'municipality'), takeOut)
  .get('/arbeid/oversettelser', staff('translations.approve', 'municipality'), translationsPage)
  .post('/arbeid/oversettelser/:lang/godkjenn', staff('translations.approve', 'municipality'), approve)
  .post('/arbeid/oversettelser/:lang/trekk', staff('translations.approve', 'municipality'), withdraw)
  .get('/arbeid/maler', staff('outbox.see', 'municipality'), templatesPage)
  .get('/arbeid/utboks', staff('outbox.see', 'municipality'), outboxPage)
  .get('/arbeid/utboks/stoppet', staff('outbox.see', 'municipality'), stoppedPage)
  .post('/arbeid/utboks/stoppet', staff('outbox.see', 'municipality'), actOnStopped)
  .get('/arbeid/utboks/:id', staff('outbox.see', 'municipality'), messagePage)
  .post('/arbeid/utboks/:id/igjen', staff('outbox.see', 'municipality'), sendMessageAgain)
  .get('/arbeid/roller', staff('users.grant', 'municipality'), rolesPage)
  .get('/arbeid/roller/:id', staff('users.grant', 'municipality'), accountRolesPage)
  .post('/arbeid/roller/:id/gi', staff('users.grant', 'municipality'), giveRole)
  .post('/arbeid/roller/:id/trekk', staff('users.grant', 'municipality'), takeRole)
  .post('/arbeid/roller/:id/slutt', staff('users.grant', 'municipality'), closeAccount)
  .post('/arbeid/roller/:id/gjenapning', staff('users.grant', 'municipality'), openAccount)
  .post('/arbeid/roller/:id/sletting', staff('users.grant', 'municipality'), forgetAccount)
  .get('/arbeid/arkiv', staff('records.see', 'municipality'), recordsPage)
  .get('/arbeid/arkiv/endringer/fil', staff('records.see', 'municipality'), changesFile)
  .get('/arbeid/arkiv/logg/fil', staff('records.see', 'municipality'), logFile)
  .get('/arbeid/torg/nytt', staff('hub.add', 'municipality'), addHubPage)
  .post('/arbeid/torg/nytt', staff('hub.add', 'municipality'), addHubAct)
  .get('/arbeid/torg/:hub', staff('hub.edit', 'hub'), overviewPage)
  .get('/arbeid/torg/:hub/navn', staff('hub.add', 'municipality'), renamePage)
  .post('/arbeid/torg/:hub/navn', staff('hub.add', 'municipality'), renameAct)
  .get('/arbeid/torg/:hub/historikk', staff('hub.edit', 'hub'), historyPage)
  .get('/arbeid/torg/:hub/historikk/:nr', staff('hub.edit', 'hub'), changePage)
  .post('/arbeid/torg/:hub/historikk/:nr/angre', staff('history.undo', 'hub'), undoChange)
  .get('/arbeid/torg/:hub/lokaler', staff('desk.act', 'hub'), roomDayPage)
  .get('/arbeid/torg/:hub/lokaler/stengt/ny', staff('desk.act', 'hub'), blockPage)
  .post('/arbeid/torg/:hub/lokaler/stengt/ny', staff('desk.act', 'hub'), saveBlock)
  .get('/arbeid/torg/:hub/lokaler/stengt/:key', staff('desk.act', 'hub'), blockPage)
  .post('/arbeid/torg/:hub/lokaler/stengt/:key', staff('desk.act', 'hub'), saveBlock)
  .post('/arbeid/torg/:hub/lokaler/stengt/:key/fjern', staff('desk.act', 'hub'), removeBlock)
  .get('/arbeid/torg/:hub/lokaler/lan/:id', staff('desk.act', 'hub'), loanPage)
  .post('/arbeid/torg/:hub/lokaler/lan/:id', staff('desk.act', 'hub'), saveLoan)
  .get('/arbeid/torg/:hub/tider', staff('hub.edit', 'hub'), hoursListPage)
  .get('/arbeid/torg/:hub/tider/ny', staff('hub.edit', 'hub'), newHoursPage)
  .post('/arbeid/torg/:hub/tider/ny', staff('hub.edit', 'hub'), saveHours('new'))
  .get('/arbeid/torg/:hub/tider/:key', staff('hub.edit', 'hub'), editHoursPage)
  .post('/arbeid/torg/:hub/tider/:key', staff('hub.edit', 'hub'), saveHours('known'))
  .get('/arbeid/torg/:hub/tider/:key/fjern', staff('hub.edit', 'hub'), removeHoursPage)
  .post('/arbeid/torg/:hub/tider/:key/fjern', staff('hub.edit', 'hub'), removeHours)
  .get('/arbeid/torg/:hub/inkludering', staff('hub.edit', 'hub'), inclusionPage)
  .get('/arbeid/torg/:hub/inkludering/fil', staff('hub.edit', 'hub'), inclusionFile)
  .get('/arbeid/kommune/adresser', staff('municipality.edit', 'municipality'), editItemPage(addresses))
  .post('/arbeid/kommune/adresser', staff('municipality.edit', 'municipality'), saveItem(addresses, 'known'))
  .get('/arbeid/torg/:hub/kontakt', staff('hub.edit', 'hub'), editItemPage(contact))
  .post('/arbeid/torg/:hub/kontakt', staff('hub.edit', 'hub'), saveItem(contact, 'known'))
  .post('/arbeid/torg/:hub/tilgjengelighet/sjekket', staff('hub.edit', 'hub'), checkFacility)
  .post('/arbeid/torg/:hub/tilgjengelighet/sjekket/angre', staff('history.undo', 'hub'), undoChecks)

const SETS = [
  { at: '/arbeid/torg/:hub', where: 'hub', nouns: HUB_NOUNS },
  { at: '/arbeid/kommune', where: 'municipality', nouns: MUNICIPALITY_NOUNS },
] as const

// Closures, rooms, news and the rest: the same seven addresses each.
for (const { at, where, nouns } of SETS) {
  for (const noun of nouns) {
    const list = `${at}/${noun.path}`
    const may = staff(noun.permission, where)
    workplaceRoutes.get(list, may, listPage(noun))
    workplaceRoutes.get(`${list}/ny`, may, newItemPage(noun))
    workplaceRoutes.post(`${list}/ny`, may, saveItem(noun, 'new'))
    workplaceRoutes.get(`${list}/:key`, may, editItemPage(noun))
    workplaceRoutes.post(`${list}/:key`, may, saveItem(noun, 'known'))
    workplaceRoutes.get(`${list}/:key/fjern`, may, removePage(noun))
    workplaceRoutes.post(`${list}/:key/fjern`, may, removeThing(noun))
  }
}
