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
  { subject: 'test-ny', name: 'Test Ny Ansatt', about: 'Har ingen rolle ennå', grants: [] },
]
