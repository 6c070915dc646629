import type { PrivacyRegister } from '../../platform/privacy/index.ts'

const ofStaff = { about: 'staff', basis: 'security', isPublic: false } as const

/** Who works here, what they may do, and what they did. */
export const staffPrivacy: PrivacyRegister = {
  disposable_domain: {
    ...ofStaff,
    what: {
      nb: 'Hvilke ansatte som endret listen over engangsadresser, og når',
      nn: 'Kva tilsette som endra lista over eingongsadresser, og når',
      en: 'Which staff changed the list of throw-away addresses, and when',
    },
    purpose: {
      nb: 'At en endring kan spores og gjøres om',
      nn: 'At ei endring kan sporast og gjerast om',
      en: 'So that a change can be traced and undone',
    },
    keeps: { nb: 'Så lenge listen er i bruk', nn: 'Så lenge lista er i bruk', en: 'As long as the list is in use' },
    columns: {
      id: 'nothing',
      domain: 'nothing',
      added_at: 'nothing',
      added_by: 'pseudonym',
      removed_at: 'nothing',
      removed_by: 'pseudonym',
    },
  },
  staff_account: {
    ...ofStaff,
    what: {
      nb: 'Navnet ditt og hva innloggingstjenesten kaller deg',
      nn: 'Namnet ditt og kva innloggingstenesta kallar deg',
      en: 'Your name and what the sign-in service calls you',
    },
    purpose: { nb: 'Å vite hvem som handler', nn: 'Å vite kven som handlar', en: 'To know who acts' },
    keeps: { nb: 'Så lenge arbeidet varer', nn: 'Så lenge arbeidet varer', en: 'As long as the work lasts' },
    columns: { id: 'pseudonym', issuer: 'nothing', subject: 'staff', name: 'staff', created_at: 'nothing', erased_at: 'nothing' },
  },
  role_grant: {
    ...ofStaff,
    what: { nb: 'Rollene dine, hvor og når', nn: 'Rollene dine, kor og når', en: 'Your roles, where and when' },
    purpose: {
      nb: 'Hvem som får gjøre hva, og hvem som bestemte det',
      nn: 'Kven som får gjere kva, og kven som avgjorde det',
      en: 'Who may do what, and who decided it',
    },
    keeps: { nb: 'Blir stående', nn: 'Blir ståande', en: 'Stays' },
    columns: {
      id: 'nothing',
      account_id: 'pseudonym',
      role: 'nothing',
      scope: 'nothing',
      valid_from: 'nothing',
      valid_to: 'nothing',
      granted_by: 'staff',
      granted_by_id: 'pseudonym',
      revoked_at: 'nothing',
      revoked_by: 'staff',
      revoked_by_id: 'pseudonym',
    },
  },
  staff_end: {
    ...ofStaff,
    what: {
      nb: 'At kontoen din er avsluttet eller åpnet igjen, når, av hvem og hvorfor',
      nn: 'At kontoen din er avslutta eller opna att, når, av kven og kvifor',
      en: 'That your account was ended or opened again, when, by whom and why',
    },
    purpose: {
      nb: 'At den som har sluttet, ikke kommer inn',
      nn: 'At den som har slutta, ikkje kjem inn',
      en: 'So that whoever has left cannot come in',
    },
    keeps: { nb: 'Blir stående', nn: 'Blir ståande', en: 'Stays' },
    columns: {
      id: 'nothing',
      account_id: 'pseudonym',
      ended_at: 'nothing',
      ended_by: 'pseudonym',
      reopened_at: 'nothing',
      reopened_by: 'pseudonym',
      reopened_because: 'staff',
    },
  },
  sign_in: {
    ...ofStaff,
    what: {
      nb: 'At du er innlogget, for hvilken organisasjon, og hva slags nettleser du bruker',
      nn: 'At du er innlogga, for kva organisasjon, og kva slags nettlesar du bruker',
      en: 'That you are signed in, for which organisation, and what kind of browser you use',
    },
    purpose: { nb: 'Å holde deg innlogget', nn: 'Å halde deg innlogga', en: 'To keep you signed in' },
    keeps: { nb: 'Høyst åtte timer', nn: 'Høgst åtte timar', en: 'Eight hours at most' },
    columns: {
      id: 'pseudonym',
      token_hash: 'pseudonym',
      account_id: 'pseudonym',
      browser: 'staff',
      created_at: 'nothing',
      seen_at: 'nothing',
      ends_at: 'nothing',
      sealed_id_token: 'pseudonym',
      sid_hash: 'pseudonym',
      organisation: 'staff',
      rights: 'nothing',
      old_token_hash: 'pseudonym',
      old_ends_at: 'nothing',
      proven_at: 'nothing',
    },
  },
  sign_in_attempt: {
    ...ofStaff,
    what: { nb: 'En innlogging som er begynt', nn: 'Ei innlogging som er byrja', en: 'A sign-in that has begun' },
    purpose: {
      nb: 'At bare nettleseren som begynte, kan fullføre',
      nn: 'At berre nettlesaren som byrja, kan fullføre',
      en: 'So that only the browser that began can finish',
    },
    keeps: { nb: 'Ti minutter', nn: 'Ti minutt', en: 'Ten minutes' },
    columns: {
      state_hash: 'pseudonym',
      browser_hash: 'pseudonym',
      nonce: 'nothing',
      code_verifier: 'nothing',
      return_to: 'nothing',
      expires_at: 'nothing',
      door: 'nothing',
      acr: 'nothing',
      again: 'nothing',
    },
  },
  audit_entry: {
    ...ofStaff,
    what: {
      nb: 'Hvem som logget inn, fikk roller eller så på opplysninger om noen, bare som koder',
      nn: 'Kven som logga inn, fekk roller eller såg på opplysningar om nokon, berre som kodar',
      en: 'Who signed in, got roles or looked at data about somebody, as codes only',
    },
    purpose: { nb: 'Å finne misbruk', nn: 'Å finne misbruk', en: 'To find misuse' },
    keeps: { nb: 'Blir stående', nn: 'Blir ståande', en: 'Stays' },
    staysBecause: {
      nb: 'Kommunen må kunne vise hvem som har sett hva (art. 5 nr. 2).',
      nn: 'Kommunen må kunne vise kven som har sett kva (art. 5 nr. 2).',
      en: 'The municipality must be able to show who has seen what (art. 5 (2)).',
    },
    columns: { id: 'nothing', at: 'nothing', actor: 'pseudonym', action: 'nothing', subject: 'pseudonym' },
  },
}
