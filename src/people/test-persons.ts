import type { TestPerson } from '../platform/identity/index.ts'
import type { Grant } from './roles.ts'

/** Made-up people, one for each role, for trying the product on one's own machine. Their names say what they may do. */
export const TEST_PERSONS: readonly (TestPerson & { grants: readonly Grant[] })[] = [
  {
    subject: 'test-kommuneadministrator',
    name: 'Test Kommuneadministrator',
    about: 'Alt, også nye torg og hvem som får roller',
    grants: [{ role: 'municipality_admin', scope: 'municipality' }],
  },
  {
    subject: 'test-redaktor',
    name: 'Test Redaktør',
    about: 'Innholdet for alle torg, men ikke nye torg',
    grants: [{ role: 'editor', scope: 'municipality' }],
  },
  {
    subject: 'test-torgvert-heggedal',
    name: 'Test Torgvert Heggedal',
    about: 'Åpningstider, stengninger og nyheter for Heggedal',
    grants: [{ role: 'hub_manager', scope: 'hub:heggedal' }],
  },
  {
    subject: 'test-torgvert-tofte',
    name: 'Test Torgvert Tofte',
    about: 'Åpningstider, stengninger og nyheter for Tofte',
    grants: [{ role: 'hub_manager', scope: 'hub:tofte' }],
  },
  {
    subject: 'test-skranke',
    name: 'Test Skranke',
    about: 'Innbyggerservice: ser arbeidssidene, endrer ikke torgene',
    grants: [{ role: 'desk_adviser', scope: 'municipality' }],
  },
  {
    subject: 'test-personvern',
    name: 'Test Personvern',
    about: 'Ser hva som er lagret om innbyggere, og sletter når de ber om det',
    grants: [{ role: 'privacy_officer', scope: 'municipality' }],
  },
  {
    subject: 'test-saksbehandler',
    name: 'Test Saksbehandler',
    about: 'Svarer på spørsmål til Innbyggerservice',
    grants: [{ role: 'caseworker', scope: 'provider:innbyggerservice' }],
  },
  {
    subject: 'test-tilbyder',
    name: 'Test Medarbeider Kulturskolen',
    about: 'Tekst, tider, nyheter og spørsmål for Kulturskolen, og ingen andre',
    grants: [{ role: 'provider_member', scope: 'provider:kulturskolen' }],
  },
  {
    subject: 'test-frivilligsentral',
    name: 'Test Leder Asker frivilligsentral',
    about: 'Det samme for Asker frivilligsentral',
    grants: [{ role: 'volunteer_centre_leader', scope: 'provider:asker-frivilligsentral' }],
  },
  {
    subject: 'test-utvalgssekretar',
    name: 'Test Utvalgssekretær Tofte',
    about: 'Den offentlige teksten om lokalsamfunnsutvalget på Tofte',
    grants: [{ role: 'committee_secretary', scope: 'body:lsu-tofte' }],
  },
  {
    subject: 'test-utvalgsmedlem',
    name: 'Test Utvalgsmedlem Tofte',
    about: 'Ser det som er registrert om utvalget på Tofte',
    grants: [{ role: 'committee_member', scope: 'body:lsu-tofte' }],
  },
  {
    subject: 'test-valgkomite',
    name: 'Test Valgkomité Tofte',
    about: 'Ser hvem som vil sitte i lokalsamfunnsutvalget på Tofte, og setter opp forslaget',
    grants: [{ role: 'nominator', scope: 'body:lsu-tofte' }],
  },
  {
    subject: 'test-arkivar',
    name: 'Test Arkivar',
    about: 'Leser loggen og endringene, og henter dem ut',
    grants: [{ role: 'archivist', scope: 'municipality' }],
  },
  {
    subject: 'test-to-roller',
    name: 'Test To Roller',
    about: 'Torgvert på Heggedal, og leder for frivilligsentralen i Røyken',
    grants: [
      { role: 'hub_manager', scope: 'hub:heggedal' },
      { role: 'volunteer_centre_leader', scope: 'provider:royken-frivilligsentral' },
    ],
  },
  { subject: 'test-ny', name: 'Test Ny Ansatt', about: 'Har ingen rolle ennå', grants: [] },
]
