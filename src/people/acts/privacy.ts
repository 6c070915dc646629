import type { PrivacyRegister, TableRecord } from '../../platform/privacy/index.ts'
import { ofResidents, whileItLasts } from '../persons/privacy.ts'

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
    resident_id: 'pseudonym',
    at: 'nothing',
    confirmed_at: 'nothing',
    cancelled_at: 'nothing',
    cancelled_by: 'nothing',
    turns: 'nothing',
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

/** What was asked for, and what leads only whoever asked to it. */
export const actsPrivacy: PrivacyRegister = {
  act_hold: {
    ...ofResidents,
    what: {
      nb: 'At det du sendte ble holdt tilbake fordi det lignet misbruk, hvorfor, og hva vi bestemte',
      nn: 'At det du sende vart halde tilbake fordi det likna misbruk, kvifor, og kva vi avgjorde',
      en: 'That what you sent was held back because it looked like misuse, why, and what we decided',
    },
    purpose: {
      nb: 'At noen ser på det før det blir avvist',
      nn: 'At nokon ser på det før det blir avvist',
      en: 'That somebody looks before it is turned away',
    },
    basis: 'security',
    keeps: {
      nb: 'Like lenge som det du sendte, og høyst 30 dager når ingen slipper det fram',
      nn: 'Like lenge som det du sende, og høgst 30 dagar når ingen slepp det fram',
      en: 'As long as what you sent, and 30 days at most when nobody lets it through',
    },
    columns: {
      act_id: 'pseudonym',
      number: 'pseudonym',
      because: 'nothing',
      held_at: 'nothing',
      decision: 'nothing',
      decided_at: 'nothing',
      decided_by: 'pseudonym',
    },
  },
  act,
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
      person_id: 'pseudonym',
      new_kind: 'nothing',
      new_value: 'person',
      replaces: 'pseudonym',
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
}
