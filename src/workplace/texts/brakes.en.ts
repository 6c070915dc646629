import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type * as nb from './brakes.nb.ts'

export const brakes: CatalogueOf<typeof nb.brakes> = {
  title: 'Brakes',
  lead: 'What is held back because it looks like misuse. Nothing is thrown away unseen, and everything can be undone.',
  held: 'Questions held back',
  heldLead: 'More than three links in a question. Whoever asked sees on the receipt that it waits, and that they can ring.',
  noneHeld: 'No question is held back.',
  decision: 'Decided',
  waits: 'Waits for you',
  decisions: { let_through: 'Let through', turned_away: 'Turned away' },
  acts: { slipp: 'Let through', avvis: 'Turn away', angre: 'Undo' },
  domains: 'Throw-away addresses',
  domainsLead: 'E-mail at these is not taken in the forms. Whoever tries is told, and can use another address or ring.',
  domain: 'Domain',
  remove: 'Remove',
  newDomain: 'New domain',
  newDomainHint: 'For instance throwaway.example',
  add: 'Add',
  wrongDomain: 'Write a domain, for instance throwaway.example.',
}
