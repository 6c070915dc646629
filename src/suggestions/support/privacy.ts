import type { PrivacyRegister } from '../../platform/privacy/index.ts'

/** Who stands behind a suggestion: never public, never listed. */
export const supportPrivacy: PrivacyRegister = {
  suggestion_support: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Hvilke innspill du støtter, hva du kan hjelpe med, og om du vil ha beskjed',
      nn: 'Kva innspel du støttar, kva du kan hjelpe med, og om du vil ha melding',
      en: 'Which suggestions you support, what you can help with, and whether you want to be told',
    },
    purpose: {
      nb: 'At alle ser hvor mange som står bak, at hver teller én gang, og at du får vite hva det ble',
      nn: 'At alle ser kor mange som står bak, at kvar tel éin gong, og at du får vite kva det vart',
      en: 'So that everybody sees how many stand behind it, each counts once, and you hear what became of it',
    },
    keeps: {
      nb: '90 dager etter at innspillet er avsluttet. Tallet står igjen',
      nn: '90 dagar etter at innspelet er avslutta. Talet står att',
      en: '90 days after the suggestion is closed. The number stays',
    },
    columns: {
      id: 'pseudonym',
      suggestion: 'nothing',
      act_id: 'pseudonym',
      can_help: 'person',
      wants_word: 'nothing',
      contact_hash: 'pseudonym',
      counted_at: 'nothing',
      ended_at: 'nothing',
      ended_because: 'nothing',
      answered_help: 'nothing',
    },
  },
  suggestion_support_rule: {
    about: 'staff',
    basis: 'task',
    isPublic: true,
    what: {
      nb: 'Om et torg ber om innlogging av dem som støtter, fra når, og hvem på torget som bestemte det',
      nn: 'Om eit torg ber om innlogging av dei som støttar, frå når, og kven på torget som bestemte det',
      en: 'Whether a square asks those who support to sign in, from when, and who at the square decided so',
    },
    purpose: { nb: 'At alle teller likt', nn: 'At alle tel likt', en: 'So that all count alike' },
    keeps: { nb: 'Så lenge torget er der', nn: 'Så lenge torget er der', en: 'As long as the square is there' },
    columns: { id: 'nothing', hub_id: 'nothing', level: 'nothing', at: 'nothing', done_by: 'pseudonym' },
  },
}
