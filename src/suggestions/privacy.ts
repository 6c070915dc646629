import type { PrivacyRegister } from '../platform/privacy/index.ts'
import { supportPrivacy } from './support/privacy.ts'

/** What somebody lacks, wants or will do, and how it was read. */
export const suggestionsPrivacy: PrivacyRegister = {
  ...supportPrivacy,
  suggestion: {
    about: 'residents',
    basis: 'task',
    isPublic: true,
    what: {
      nb: 'At en innbygger, en ung person eller en forening har gitt et innspill, hvor det gjelder, og overskriften som torget har lest',
      nn: 'At ein innbyggjar, ein ung person eller ei foreining har gitt eit innspel, kvar det gjeld, og overskrifta som torget har lese',
      en: 'That a resident, a young person or an association has made a suggestion, where it is about, and the heading that the square has read',
    },
    purpose: {
      nb: 'At alle kan se hva nærmiljøet har spurt om, hvem som svarer og hvor lenge det tar',
      nn: 'At alle kan sjå kva nærmiljøet har spurt om, kven som svarar og kor lenge det tek',
      en: 'So that everybody sees what the neighbourhood asked for, who answers and how long it takes',
    },
    keeps: {
      nb: 'Uten navn og tekst, så lenge torget bruker løsningen',
      nn: 'Utan namn og tekst, så lenge torget bruker løysinga',
      en: 'Without names and text, as long as the square uses this',
    },
    columns: {
      number: 'nothing',
      kind: 'nothing',
      hub_id: 'nothing',
      place: 'nothing',
      act_id: 'pseudonym',
      title: 'nothing',
      audience: 'nothing',
      language: 'nothing',
      credit: 'nothing',
      association: 'nothing',
      received_at: 'nothing',
      shown_at: 'nothing',
      withdrawn_at: 'nothing',
      supporters_kept: 'nothing',
      helpers_kept: 'nothing',
    },
  },
  suggestion_text: {
    about: 'residents',
    basis: 'task',
    isPublic: true,
    what: {
      nb: 'Innspillet slik du skrev det, og kallenavnet ditt',
      nn: 'Innspelet slik du skreiv det, og kallenamnet ditt',
      en: 'Your suggestion as you wrote it, and your nickname',
    },
    purpose: { nb: 'Å svare på innspillet', nn: 'Å svare på innspelet', en: 'To answer the suggestion' },
    keeps: {
      nb: '90 dager etter at innspillet er avsluttet eller trukket',
      nn: '90 dagar etter at innspelet er avslutta eller trekt',
      en: '90 days after the suggestion is closed or taken back',
    },
    columns: { suggestion: 'pseudonym', act_id: 'pseudonym', title: 'person', body: 'person', nickname: 'person', words: 'person' },
  },
  suggestion_reading: {
    about: 'staff',
    basis: 'task',
    isPublic: true,
    what: {
      nb: 'Når et innspill ble lest og lagt ut eller skjult, av hvem på torget, og etter hvilken regel. Grunnen er åpen for alle',
      nn: 'Når eit innspel vart lese og lagt ut eller skjult, av kven på torget, og etter kva regel. Grunnen er open for alle',
      en: 'When a suggestion was read and shown or hidden, by whom at the square, and by which rule. The reason is open to all',
    },
    purpose: {
      nb: 'At det som skjules, skjules etter regler',
      nn: 'At det som blir skjult, blir det etter reglar',
      en: 'So that what is hidden is hidden by rules',
    },
    keeps: { nb: 'Så lenge som innspillet', nn: 'Så lenge som innspelet', en: 'As long as the suggestion' },
    columns: {
      id: 'nothing',
      suggestion: 'nothing',
      kind: 'nothing',
      rule: 'nothing',
      reason: 'nothing',
      at: 'nothing',
      done_by: 'pseudonym',
    },
  },
}
