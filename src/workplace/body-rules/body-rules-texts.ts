import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  public: 'Reglement',
  own: 'Vedtekter',
  lead: 'Det organet arbeider etter. Hver utgave står på den offentlige siden fra dagen den gjelder, og de gamle kan fortsatt leses.',
  why: 'Loven sier at alle folkevalgte organer skal ha et reglement. Det sier hva organet kan bestemme, hvor lenge det skal virke, og hvordan det arbeider.',
  whyOwn: 'En forening styres av vedtektene sine. De sier hva foreningen er til for, hvem som er medlem, og hvordan styret velges.',
  none: 'Ingen utgave er lagt inn.',
  head: { from: 'Gjelder fra', what: 'Hva', by: 'Vedtatt i' },
  hasText: 'Tekst',
  hasLink: 'Lenke',
  add: 'Ny utgave',
  from: 'Gjelder fra',
  fromHint: '1.2.2020. Den utgaven som gjelder til da, blir stående som tidligere utgave.',
  text: 'Teksten',
  textHint: 'Skriv eller lim inn. Linjer og avsnitt blir som du skriver dem. Ingen navn på personer.',
  link: 'Eller en lenke til dokumentet',
  case: 'Saken som vedtok det',
  save: 'Lagre utgaven',
  needOne: 'Skriv teksten, eller gi en lenke.',
  tooEarly: (day: string) => `Datoen må være etter ${day}, da den siste utgaven begynte å gjelde.`,
}
export type BodyRulesTexts = CatalogueOf<typeof nb>

const nn: BodyRulesTexts = {
  public: 'Reglement',
  own: 'Vedtekter',
  lead: 'Det organet arbeider etter. Kvar utgåve står på den offentlege sida frå dagen ho gjeld, og dei gamle kan framleis lesast.',
  why: 'Lova seier at alle folkevalde organ skal ha eit reglement. Det seier kva organet kan bestemme, kor lenge det skal verke, og korleis det arbeider.',
  whyOwn:
    'Ei foreining blir styrt av vedtektene sine. Dei seier kva foreininga er til for, kven som er medlem, og korleis styret blir valt.',
  none: 'Inga utgåve er lagd inn.',
  head: { from: 'Gjeld frå', what: 'Kva', by: 'Vedteke i' },
  hasText: 'Tekst',
  hasLink: 'Lenkje',
  add: 'Ny utgåve',
  from: 'Gjeld frå',
  fromHint: '1.2.2020. Utgåva som gjeld til då, blir ståande som tidlegare utgåve.',
  text: 'Teksten',
  textHint: 'Skriv eller lim inn. Linjer og avsnitt blir slik du skriv dei. Ingen namn på personar.',
  link: 'Eller ei lenkje til dokumentet',
  case: 'Saka som vedtok det',
  save: 'Lagre utgåva',
  needOne: 'Skriv teksten, eller gi ei lenkje.',
  tooEarly: (day) => `Datoen må vere etter ${day}, då den siste utgåva tok til å gjelde.`,
}

const en: BodyRulesTexts = {
  public: 'Rules of procedure',
  own: 'Statutes',
  lead: 'What the body works by. Each version stands on the public page from the day it is in force, and the old ones can still be read.',
  why: 'By law every elected body has rules of procedure. They say what the body may decide, for how long, and how it works.',
  whyOwn: 'An association is run by its statutes. They say what it is for, who is a member, and how the board is elected.',
  none: 'No version has been entered.',
  head: { from: 'In force from', what: 'What', by: 'Adopted in' },
  hasText: 'Text',
  hasLink: 'Link',
  add: 'New version',
  from: 'In force from',
  fromHint: '1.2.2020. The version that is in force until then stays as an earlier one.',
  text: 'The text',
  textHint: 'Write or paste. Lines and paragraphs stay as you write them. No names of persons.',
  link: 'Or a link to the document',
  case: 'The case that adopted it',
  save: 'Save the version',
  needOne: 'Write the text, or give a link.',
  tooEarly: (day) => `The date must be after ${day}, when the last version came into force.`,
}

export const bodyRulesTexts = catalogues<BodyRulesTexts>({ nb, nn, en })
