import type { PrivacyRegister, TableRecord } from '../platform/privacy/index.ts'

const whileItLasts = {
  nb: 'Til 30 dager etter at det du ba om, er over eller avlyst. Det som aldri ble bekreftet, i 7 dager.',
  nn: 'Til 30 dagar etter at det du bad om, er over eller avlyst. Det som aldri vart stadfesta, i 7 dagar.',
  en: 'Until 30 days after what you asked for is over or cancelled. What was never confirmed, for 7 days.',
}

const ofResidents = { about: 'residents', basis: 'task', isPublic: false } as const
const ofStaff = { about: 'staff', basis: 'security', isPublic: false } as const

const person: TableRecord = {
  ...ofResidents,
  what: { nb: 'Navnet og språket du oppga', nn: 'Namnet og språket du gav opp', en: 'The name and language you gave' },
  purpose: {
    nb: 'Å vite hvem det gjelder, og svare på språket ditt',
    nn: 'Å vite kven det gjeld, og svare på språket ditt',
    en: 'To know whom it concerns, and answer in your language',
  },
  keeps: whileItLasts,
  columns: { id: 'pseudonym', name: 'person', language: 'nothing', made_at: 'nothing' },
}

const contactPoint: TableRecord = {
  ...ofResidents,
  what: { nb: 'E-post eller telefon du oppga', nn: 'E-post eller telefon du gav opp', en: 'The e-mail or phone you gave' },
  purpose: { nb: 'Å nå deg med svar og beskjeder', nn: 'Å nå deg med svar og meldingar', en: 'To reach you with answers and messages' },
  keeps: whileItLasts,
  columns: {
    id: 'pseudonym',
    person_id: 'pseudonym',
    kind: 'nothing',
    value: 'person',
    verified_at: 'nothing',
    dead_since: 'nothing',
  },
}

const act: TableRecord = {
  ...ofResidents,
  what: {
    nb: 'Hva du ba om, når, på hvilken måte, om noen hjalp deg, og koden på kvitteringen',
    nn: 'Kva du bad om, når, på kva måte, om nokon hjelpte deg, og koden på kvitteringa',
    en: 'What you asked for, when, in what way, whether somebody helped you, and the code on the receipt',
  },
  purpose: {
    nb: 'At du finner det igjen, kan endre og avlyse',
    nn: 'At du finn det att, kan endre og avlyse',
    en: 'So that you find it again, can change it and cancel',
  },
  keeps: whileItLasts,
  columns: {
    id: 'pseudonym',
    kind: 'nothing',
    subject: 'pseudonym',
    topic: 'nothing',
    person_id: 'pseudonym',
    helper_id: 'pseudonym',
    organisation_id: 'pseudonym',
    channel: 'nothing',
    registered_by: 'pseudonym',
    at: 'nothing',
    confirmed_at: 'nothing',
    cancelled_at: 'nothing',
    cancelled_by: 'nothing',
    spoken_code: 'pseudonym',
  },
}

const key = (what: TableRecord['what'], keeps: TableRecord['keeps'], columns: TableRecord['columns']): TableRecord => ({
  ...ofResidents,
  basis: 'security',
  what,
  purpose: {
    nb: 'At bare du kommer til det som er ditt',
    nn: 'At berre du kjem til det som er ditt',
    en: 'So that only you get to what is yours',
  },
  keeps,
  columns,
})

const withTheReceipt = { nb: 'Like lenge som kvitteringen', nn: 'Like lenge som kvitteringa', en: 'As long as the receipt' }

/** What the tables of this slice hold. */
export const peoplePrivacy: PrivacyRegister = {
  disposable_domain: 'nobody',
  person,
  contact_point: contactPoint,
  act,
  person_protection: {
    ...ofResidents,
    what: {
      nb: 'At navnet ditt ikke skal vises noe sted, fra når, og hvem som merket det. Ikke hvorfor.',
      nn: 'At namnet ditt ikkje skal visast nokon stad, frå når, og kven som merkte det. Ikkje kvifor.',
      en: 'That your name is to be shown nowhere, since when, and who marked it. Not why.',
    },
    purpose: {
      nb: 'Å holde navnet og adressen din skjult',
      nn: 'Å halde namnet og adressa di skjult',
      en: 'To keep your name and address hidden',
    },
    basis: 'duty',
    keeps: whileItLasts,
    columns: {
      id: 'nothing',
      person_id: 'pseudonym',
      marked_at: 'nothing',
      marked_by: 'pseudonym',
      lifted_at: 'nothing',
      lifted_by: 'pseudonym',
    },
  },
  act_key: key(
    {
      nb: 'Et merke på skjemaet du sendte, så det ikke blir sendt to ganger',
      nn: 'Eit merke på skjemaet du sende, så det ikkje blir sendt to gonger',
      en: 'A mark on the form you sent, so that it is not sent twice',
    },
    { nb: '30 dager', nn: '30 dagar', en: '30 days' },
    { key_hash: 'pseudonym', act_id: 'pseudonym', content_hash: 'pseudonym', made_at: 'nothing' },
  ),
  receipt_link: key(
    {
      nb: 'Avtrykk av lenkene til kvitteringen din',
      nn: 'Avtrykk av lenkjene til kvitteringa di',
      en: 'Fingerprints of the links to your receipt',
    },
    withTheReceipt,
    { token_hash: 'pseudonym', act_id: 'pseudonym', made_at: 'nothing' },
  ),
  contact_check: key(
    {
      nb: 'Avtrykk av koden vi sendte for å bekrefte adressen',
      nn: 'Avtrykk av koden vi sende for å stadfeste adressa',
      en: 'Fingerprints of the code we sent to confirm the address',
    },
    {
      nb: 'Til adressen er bekreftet, i høyst et døgn',
      nn: 'Til adressa er stadfesta, i høgst eit døgn',
      en: 'Until the address is confirmed, a day at most',
    },
    {
      id: 'pseudonym',
      act_id: 'pseudonym',
      contact_point_id: 'pseudonym',
      token_hash: 'pseudonym',
      code_hash: 'pseudonym',
      tries: 'nothing',
      made_at: 'nothing',
      ends_at: 'nothing',
    },
  ),
  contact_proof: key(
    {
      nb: 'At en nettleser har bekreftet adressen',
      nn: 'At ein nettlesar har stadfesta adressa',
      en: 'That a browser has confirmed the address',
    },
    { nb: '90 dager', nn: '90 dagar', en: '90 days' },
    { token_hash: 'pseudonym', kind: 'nothing', value: 'person', ends_at: 'nothing' },
  ),
  staff_account: {
    ...ofStaff,
    what: {
      nb: 'Navnet ditt og hva innloggingstjenesten kaller deg',
      nn: 'Namnet ditt og kva innloggingstenesta kallar deg',
      en: 'Your name and what the sign-in service calls you',
    },
    purpose: { nb: 'Å vite hvem som handler', nn: 'Å vite kven som handlar', en: 'To know who acts' },
    keeps: { nb: 'Så lenge arbeidet varer', nn: 'Så lenge arbeidet varer', en: 'As long as the work lasts' },
    columns: { id: 'pseudonym', issuer: 'nothing', subject: 'staff', name: 'staff', created_at: 'nothing' },
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
      revoked_at: 'nothing',
      revoked_by: 'staff',
    },
  },
  sign_in: {
    ...ofStaff,
    what: {
      nb: 'At du er innlogget, og hva slags nettleser du bruker',
      nn: 'At du er innlogga, og kva slags nettlesar du bruker',
      en: 'That you are signed in, and what kind of browser you use',
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
