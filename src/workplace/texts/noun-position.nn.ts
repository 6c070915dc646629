import type { WorkTexts } from '../texts.nb.ts'

export const position: WorkTexts['nouns']['position'] = {
  one: 'stilling',
  many: 'Stillingar',
  add: 'Legg til stilling',
  none: 'Ingen stillingar er lagde inn.',
  lead: 'Dei som tek imot timar, og tolkane som er med. Det er stillingar, aldri namn. Arbeidstida blir sett under Timar.',
  key: 'Kva heiter stillinga?',
  keyHint: 'Til dømes «byggesak-3», aldri namnet på ein person. Det kan ikkje endrast sidan.',
  kind: 'Kva gjer ho?',
  kinds: { caseworker: 'Tek imot folk med time', interpreter: 'Tolkar når andre tek imot' },
  provider: 'Kvar høyrer ho til?',
  services: 'Tema ho tek imot',
  languages: 'Språk',
  languagesHint: 'Språk som blir snakka så godt at ingen tolk trengst. For ein tolk: språka det blir tolka til.',
  share: 'Del av timane, i prosent',
  shareHint: '100 er ei full stilling. Med 50 får stillinga halvparten så mange som ei full.',
  part: (share) => `${share} prosent`,
  faults: {
    position_services: 'Vel minst eitt tema.',
    position_bookable: 'Eitt av temaa kan ikkje bestillast. Vel eit anna, eller endre temaet først.',
    position_none: 'Ingen kjem til ein tolk. Ta bort temaa.',
    position_languages: 'Vel minst eitt språk.',
  },
}
