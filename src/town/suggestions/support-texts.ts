import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  title: (title: string) => `Støtt: ${title}`,
  lead: 'Hver teller én gang, på nett, på papir og i skranken. Ingen ser hvem du er.',
  why: 'Brukes til å telle deg én gang, og til beskjeden hvis du vil ha den. Slettes 90 dager etter at innspillet er avsluttet.',
  act: 'Send',
  otherwise: 'Du kan også ringe, komme innom eller skrive deg på en liste på torget. Det teller likt.',
  sureTitle: 'Logg inn for å støtte',
  sureLead: (hub: string) => `${hub} ber dem som støtter innspill på nettet, logge inn. På torget holder det å komme innom.`,
  signIn: 'Logg inn',
  back: 'Tilbake til innspillet',
  said: (count: number) => (count === 1 ? 'Sagt av 1.' : `Sagt av ${count}.`),
  supporters: (count: number) => (count === 0 ? 'Ingen har støttet det ennå.' : count === 1 ? '1 støtter det.' : `${count} støtter det.`),
  helpers: (count: number) => (count === 0 ? '' : count === 1 ? '1 kan hjelpe.' : `${count} kan hjelpe.`),
  support: 'Jeg støtter dette',
  help: 'Jeg kan hjelpe',
  instead: 'Støtt dette i stedet',
  unseen: 'Ingen ser hvem som støtter.',
  merged: (number: number, title: string) => `Samlet med innspill ${number}: ${title}`,
  mergedLead: 'Alle som har sagt eller støttet dette, er med der, og får svaret som gis der.',
}
type SupportPageTexts = CatalogueOf<typeof nb>

const nn: SupportPageTexts = {
  title: (title) => `Støtt: ${title}`,
  lead: 'Kvar tel éin gong, på nett, på papir og i skranken. Ingen ser kven du er.',
  why: 'Blir brukt til å telje deg éin gong, og til meldinga om du vil ha henne. Blir sletta 90 dagar etter at innspelet er avslutta.',
  act: 'Send',
  otherwise: 'Du kan òg ringje, kome innom eller skrive deg på ei liste på torget. Det tel likt.',
  sureTitle: 'Logg inn for å støtte',
  sureLead: (hub) => `${hub} ber dei som støttar innspel på nettet, logge inn. På torget held det å kome innom.`,
  signIn: 'Logg inn',
  back: 'Tilbake til innspelet',
  said: (count) => (count === 1 ? 'Sagt av 1.' : `Sagt av ${count}.`),
  supporters: (count) => (count === 0 ? 'Ingen har støtta det enno.' : count === 1 ? '1 støttar det.' : `${count} støttar det.`),
  helpers: (count) => (count === 0 ? '' : count === 1 ? '1 kan hjelpe.' : `${count} kan hjelpe.`),
  support: 'Eg støttar dette',
  help: 'Eg kan hjelpe',
  instead: 'Støtt dette i staden',
  unseen: 'Ingen ser kven som støttar.',
  merged: (number, title) => `Samla med innspel ${number}: ${title}`,
  mergedLead: 'Alle som har sagt eller støtta dette, er med der, og får svaret som blir gitt der.',
}

const en: SupportPageTexts = {
  title: (title) => `Support: ${title}`,
  lead: 'Each counts once, on the web, on paper and at the desk. Nobody sees who you are.',
  why: 'Used to count you once, and for the message if you want it. Erased 90 days after the suggestion is closed.',
  act: 'Send',
  otherwise: 'You can also ring, drop in or sign a list at the square. It counts the same.',
  sureTitle: 'Sign in to support',
  sureLead: (hub) => `${hub} asks those who support suggestions on the web to sign in. At the square it is enough to drop in.`,
  signIn: 'Sign in',
  back: 'Back to the suggestion',
  said: (count) => `Said by ${count}.`,
  supporters: (count) => (count === 0 ? 'Nobody has supported it yet.' : count === 1 ? '1 supports it.' : `${count} support it.`),
  helpers: (count) => (count === 0 ? '' : count === 1 ? '1 can help.' : `${count} can help.`),
  support: 'I support this',
  help: 'I can help',
  instead: 'Support this instead',
  unseen: 'Nobody sees who supports.',
  merged: (number, title) => `Merged with suggestion ${number}: ${title}`,
  mergedLead: 'All who said or supported this are counted there, and get the answer that is given there.',
}

export const supportPageTexts = catalogues<SupportPageTexts>({ nb, nn, en })
