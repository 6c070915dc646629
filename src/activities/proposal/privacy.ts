import type { PrivacyRegister } from '../../platform/privacy/index.ts'

const keeps = {
  nb: '90 dager etter at forslaget er avgjort eller trukket',
  nn: '90 dagar etter at forslaget er avgjort eller trekt',
  en: '90 days after the proposal is decided or withdrawn',
}
const ofResidents = { about: 'residents', basis: 'task' } as const

/** What somebody has proposed, and who wants to join. */
export const proposalPrivacy: PrivacyRegister = {
  proposal_example: 'nobody',
  proposal: {
    ...ofResidents,
    isPublic: true,
    what: {
      nb: 'At en innbygger, en ung person eller en forening har foreslått noe, på hvilket torg, og hva som ble svart',
      nn: 'At ein innbyggjar, ein ung person eller ei foreining har foreslått noko, på kva torg, og kva som vart svart',
      en: 'That a resident, a young person or an association has proposed something, at which square, and what was answered',
    },
    purpose: {
      nb: 'At aktiviteter kan spores til den som ønsket dem, og at alle ser hvor lenge et svar tar',
      nn: 'At aktivitetar kan sporast til den som ønskte dei, og at alle ser kor lenge eit svar tek',
      en: 'So that activities can be traced to a wish, and everybody sees how long an answer takes',
    },
    keeps: {
      nb: 'Uten navn og tekst, så lenge torget bruker løsningen',
      nn: 'Utan namn og tekst, så lenge torget bruker løysinga',
      en: 'Without names and text, as long as the square uses this',
    },
    columns: {
      number: 'nothing',
      hub_id: 'nothing',
      act_id: 'pseudonym',
      credit: 'nothing',
      association: 'nothing',
      age_band: 'nothing',
      received_at: 'nothing',
      shown_at: 'nothing',
      closed_at: 'nothing',
      activity_key: 'nothing',
      layer: 'nothing',
      wants_kept: 'nothing',
      helps_kept: 'nothing',
    },
  },
  proposal_wording: {
    ...ofResidents,
    isPublic: true,
    what: {
      nb: 'Det du foreslo, kallenavnet ditt, og det du svarte på endringer',
      nn: 'Det du foreslo, kallenamnet ditt, og det du svara på endringar',
      en: 'What you proposed, your nickname, and what you answered to changes',
    },
    purpose: { nb: 'Å vurdere forslaget', nn: 'Å vurdere forslaget', en: 'To consider the proposal' },
    keeps,
    columns: {
      proposal: 'pseudonym',
      nr: 'nothing',
      act_id: 'pseudonym',
      title: 'person',
      body: 'person',
      audience: 'nothing',
      often: 'nothing',
      weekday: 'nothing',
      day: 'nothing',
      starts: 'nothing',
      ends: 'nothing',
      help: 'person',
      nickname: 'person',
      why: 'nothing',
      taken_at: 'nothing',
      refused_at: 'nothing',
      reply: 'person',
    },
  },
  proposal_step: {
    about: 'staff',
    basis: 'task',
    isPublic: true,
    what: {
      nb: 'Hva som ble gjort med et forslag, når, og av hvem på torget. Grunnen til et nei er åpen for alle',
      nn: 'Kva som vart gjort med eit forslag, når, og av kven på torget. Grunnen til eit nei er open for alle',
      en: 'What was done with a proposal, when, and by whom at the square. The reason for a no is open to all',
    },
    purpose: { nb: 'At hvert forslag får svar', nn: 'At kvart forslag får svar', en: 'So that each proposal is answered' },
    keeps: { nb: 'Så lenge som forslaget', nn: 'Så lenge som forslaget', en: 'As long as the proposal' },
    columns: { id: 'nothing', proposal: 'nothing', kind: 'nothing', at: 'nothing', done_by: 'pseudonym', reason: 'nothing' },
  },
  proposal_join: {
    ...ofResidents,
    isPublic: false,
    what: {
      nb: 'Hvilke forslag du vil være med på, og hva du kan hjelpe med',
      nn: 'Kva forslag du vil vere med på, og kva du kan hjelpe med',
      en: 'Which proposals you want to join, and what you can help with',
    },
    purpose: {
      nb: 'At forslag får folk til å bære dem, og at du får vite hva som ble av dem',
      nn: 'At forslag får folk til å bere dei, og at du får vite kva som vart av dei',
      en: 'So that proposals get people to carry them, and you hear what became of them',
    },
    keeps,
    columns: {
      id: 'pseudonym',
      proposal: 'nothing',
      act_id: 'pseudonym',
      person_id: 'pseudonym',
      can_help: 'person',
      contact_hash: 'pseudonym',
      counted_at: 'nothing',
      ended_at: 'nothing',
      ended_because: 'nothing',
    },
  },
}
