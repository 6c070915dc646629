import type { TestPerson } from '../../platform/identity/index.ts'

/** Made-up residents. Their numbers are of the kind that Skatteetaten makes for tests (80 on the month): nobody has them. */
export const TEST_RESIDENTS: readonly TestPerson[] = [
  { subject: 'innbygger-a', name: 'Test Innbygger', about: 'Bor i kommunen, vil ha bokmål', pid: '19818090059', locale: 'nb' },
  { subject: 'innbygger-b', name: 'Test Nynorsk', about: 'Vil ha nynorsk', pid: '23881289954', locale: 'nn' },
  { subject: 'innbygger-c', name: 'Test Nyankomen', about: 'Har D-nummer, vil ha engelsk', pid: '57898590099', locale: 'en' },
  { subject: 'innbygger-d', name: 'Test Pårørende', about: 'Hjelper en annen', pid: '15819090030', locale: 'nb' },
]
