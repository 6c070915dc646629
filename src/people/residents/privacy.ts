import type { PrivacyRegister, TableRecord } from '../../platform/privacy/index.ts'

const ofResidents = { about: 'residents', basis: 'task', isPublic: false } as const

const whileUsed: TableRecord['keeps'] = {
  nb: 'Til du sletter det, eller til du ikke har logget inn på to år',
  nn: 'Til du slettar det, eller til du ikkje har logga inn på to år',
  en: 'Until you erase it, or until you have not signed in for two years',
}

/** What the tables of residents who sign in hold. */
export const residentsPrivacy: PrivacyRegister = {
  resident: {
    ...ofResidents,
    what: {
      nb: 'At du har Min side, navnet og språket du har valgt, og når du ikke vil ha beskjeder',
      nn: 'At du har Mi side, namnet og språket du har valt, og når du ikkje vil ha meldingar',
      en: 'That you have My page, the name and language you chose, and when you want no messages',
    },
    purpose: { nb: 'Å vise deg alt ditt på ett sted', nn: 'Å vise deg alt ditt på éin stad', en: 'To show you all of yours in one place' },
    keeps: whileUsed,
    columns: {
      id: 'pseudonym',
      name: 'person',
      language: 'nothing',
      quiet_from: 'nothing',
      quiet_to: 'nothing',
      made_at: 'nothing',
      signed_in_at: 'nothing',
    },
  },
  resident_identity: {
    ...ofResidents,
    basis: 'security',
    what: {
      nb: 'Et avtrykk av fødselsnummeret ditt, eller av adressen du logger inn med. Nummeret selv lagrer vi ikke.',
      nn: 'Eit avtrykk av fødselsnummeret ditt, eller av adressa du loggar inn med. Nummeret sjølv lagrar vi ikkje.',
      en: 'A fingerprint of your national identity number, or of the address you sign in with. The number itself is not stored.',
    },
    purpose: {
      nb: 'Å kjenne deg igjen når du logger inn',
      nn: 'Å kjenne deg att når du loggar inn',
      en: 'To know you again when you sign in',
    },
    keeps: whileUsed,
    columns: { kind: 'nothing', hash: 'pseudonym', key_id: 'nothing', resident_id: 'pseudonym' },
  },
  resident_contact: {
    ...ofResidents,
    what: {
      nb: 'E-post og mobil du har bekreftet, og hvilken du vil ha svar på',
      nn: 'E-post og mobil du har stadfesta, og kva for ein du vil ha svar på',
      en: 'E-mail and mobile that you have confirmed, and which one you want answers on',
    },
    purpose: {
      nb: 'Å finne det du har bedt om, og nå deg med svar',
      nn: 'Å finne det du har bede om, og nå deg med svar',
      en: 'To find what you have asked for, and reach you with answers',
    },
    keeps: whileUsed,
    columns: {
      id: 'pseudonym',
      resident_id: 'pseudonym',
      kind: 'nothing',
      value: 'person',
      proven_at: 'nothing',
      preferred: 'nothing',
    },
  },
  resident_sign_in: {
    ...ofResidents,
    basis: 'security',
    what: {
      nb: 'At du er innlogget, hvor sikkert, og hva slags nettleser du bruker',
      nn: 'At du er innlogga, kor sikkert, og kva slags nettlesar du bruker',
      en: 'That you are signed in, how surely, and what kind of browser you use',
    },
    purpose: { nb: 'Å holde deg innlogget', nn: 'Å halde deg innlogga', en: 'To keep you signed in' },
    keeps: { nb: 'Høyst åtte timer', nn: 'Høgst åtte timar', en: 'Eight hours at most' },
    columns: {
      id: 'pseudonym',
      token_hash: 'pseudonym',
      resident_id: 'pseudonym',
      issuer: 'nothing',
      level: 'nothing',
      browser: 'person',
      created_at: 'nothing',
      seen_at: 'nothing',
      ends_at: 'nothing',
      sealed_id_token: 'pseudonym',
      sid_hash: 'pseudonym',
      proven_at: 'nothing',
    },
  },
  resident_code: {
    ...ofResidents,
    basis: 'security',
    what: {
      nb: 'Adressen vi sendte en innloggingskode til, og et avtrykk av koden',
      nn: 'Adressa vi sende ein innloggingskode til, og eit avtrykk av koden',
      en: 'The address we sent a sign-in code to, and a fingerprint of the code',
    },
    purpose: {
      nb: 'At bare du kommer til det som er ditt',
      nn: 'At berre du kjem til det som er ditt',
      en: 'So that only you get to what is yours',
    },
    keeps: { nb: 'Ti minutter', nn: 'Ti minutt', en: 'Ten minutes' },
    columns: {
      id: 'nothing',
      kind: 'nothing',
      value: 'person',
      browser_hash: 'pseudonym',
      token_hash: 'pseudonym',
      code_hash: 'pseudonym',
      resident_id: 'pseudonym',
      return_to: 'nothing',
      tries: 'nothing',
      made_at: 'nothing',
      ends_at: 'nothing',
    },
  },
  kept_form: {
    ...ofResidents,
    what: {
      nb: 'Det du hadde skrevet i et skjema da du måtte vise hvem du er, forseglet så bare nettleseren din kan lese det',
      nn: 'Det du hadde skrive i eit skjema då du måtte vise kven du er, forsegla så berre nettlesaren din kan lese det',
      en: 'What you had typed in a form when you had to show who you are, sealed so that only your browser can read it',
    },
    purpose: {
      nb: 'At du slipper å skrive det på nytt',
      nn: 'At du slepp å skrive det på nytt',
      en: 'So that you need not type it again',
    },
    keeps: {
      nb: 'En halv time, eller til du har sendt skjemaet',
      nn: 'Ein halv time, eller til du har sendt skjemaet',
      en: 'Half an hour, or until you have sent the form',
    },
    columns: { browser_hash: 'pseudonym', path: 'nothing', sealed: 'pseudonym', ends_at: 'nothing' },
  },
  logout_seen: 'nobody',
}
