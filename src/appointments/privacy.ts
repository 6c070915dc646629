import { chosenWord, type PrivacyRegister } from '../platform/privacy/index.ts'
import { calendarsPrivacy } from './calendars/index.ts'
import { holdPrivacy } from './hold/privacy.ts'
import { interpreterName } from './interpreters.ts'
import { namedService } from './named-service.ts'
import { queuePrivacy } from './queue/index.ts'
import { appointmentTexts } from './texts.ts'
import { waitingPrivacy } from './waiting/index.ts'
import { whyOffTexts } from './why-off/texts.ts'

/** Who has an appointment about what. */
export const appointmentsPrivacy: PrivacyRegister = {
  ...queuePrivacy,
  ...waitingPrivacy,
  ...calendarsPrivacy,
  ...holdPrivacy,
  service: 'nobody',
  service_place: 'nobody',
  caseworker: {
    about: 'staff',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Stillingen du har: hvilke temaer den tar imot, språkene du snakker eller tolker, og hvor stor del av timene som er dine. Aldri navnet ditt',
      nn: 'Stillinga du har: kva tema ho tek imot, språka du snakkar eller tolkar, og kor stor del av timane som er dine. Aldri namnet ditt',
      en: 'Your position: the topics it takes, the languages you speak or interpret, and how large a share of the appointments is yours. Never your name',
    },
    purpose: {
      nb: 'At den som har time, møter noen som kan temaet og språket, og at timene er rettferdig delt',
      nn: 'At den som har time, møter nokon som kan temaet og språket, og at timane er rettferdig delte',
      en: 'So that whoever has an appointment meets somebody who knows the topic and the language, and the load is fairly shared',
    },
    keeps: { nb: 'Så lenge stillingen er der', nn: 'Så lenge stillinga er der', en: 'As long as the position is there' },
    columns: {
      id: 'pseudonym',
      key: 'pseudonym',
      kind: 'nothing',
      provider_id: 'nothing',
      resource_id: 'pseudonym',
      lane_id: 'pseudonym',
      services: 'staff',
      languages: 'staff',
      share: 'staff',
      hours_set_at: 'nothing',
      share_set_at: 'nothing',
      layer: 'nothing',
      source: 'nothing',
      known_from: 'nothing',
    },
  },
  work_pattern: 'nobody',
  // Hours of a position in which nobody is received: neither who holds it nor why.
  absence: 'nobody',
  // Hours that will be shown as free, not who had them.
  time_given_back: 'nobody',
  appointment_topic: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Det andre du kommer om i samme time',
      nn: 'Det andre du kjem om i same time',
      en: 'What else you come about in the same appointment',
    },
    purpose: {
      nb: 'At timen er lang nok, og at den som møter deg, kan alt',
      nn: 'At timen er lang nok, og at den som møter deg, kan alt',
      en: 'So that the time is long enough, and whoever meets you can do all of it',
    },
    keeps: { nb: 'Like lenge som timen', nn: 'Like lenge som timen', en: 'As long as the appointment' },
    columns: { appointment_id: 'pseudonym', service_id: 'person' },
    named: { service_id: namedService },
  },
  appointment: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Når, hvor og hvordan du har time, hvilket tema du valgte, hvor mange dere er, hvor vi skal komme når vi besøker deg, det du skrev til den som møter deg, om du trenger tolk, om du kom, og hvorfor du avlyste, om du sa det',
      nn: 'Når, kvar og korleis du har time, kva tema du valde, kor mange de er, kvar vi skal kome når vi besøkjer deg, det du skreiv til den som møter deg, om du treng tolk, om du kom, og kvifor du avlyste, om du sa det',
      en: 'When, where and how you have an appointment, the topic you chose, how many you are, where to come when we visit you, what you wrote to whoever meets you, whether you need an interpreter, whether you came, and why you cancelled, if you said so',
    },
    purpose: {
      nb: 'At noen tar imot deg, at timen er lang nok, og at du får beskjed',
      nn: 'At nokon tek imot deg, at timen er lang nok, og at du får melding',
      en: 'So that somebody receives you, the time is long enough, and you are told',
    },
    keeps: {
      nb: '30 dager etter timen, eller etter at du avlyste den. Hvor vi skal komme: til besøket er over. Det du skrev: så mange dager etter timen som skjemaet sa',
      nn: '30 dagar etter timen, eller etter at du avlyste han. Kvar vi skal kome: til besøket er over. Det du skreiv: så mange dagar etter timen som skjemaet sa',
      en: '30 days after the appointment, or after you cancelled it. Where to come: until the visit is over. What you wrote: as many days after the appointment as the form said',
    },
    columns: {
      id: 'pseudonym',
      act_id: 'pseudonym',
      person_id: 'pseudonym',
      service_id: 'person',
      caseworker_id: 'nothing',
      hub_id: 'nothing',
      starts_at: 'nothing',
      ends_at: 'nothing',
      mode: 'person',
      interpreter: 'person',
      people: 'person',
      chosen_because: 'nothing',
      home_address: 'person',
      note: 'person',
      note_days: 'nothing',
      sequence: 'nothing',
      held_until: 'nothing',
      remind_at: 'nothing',
      reminded_at: 'nothing',
      shut_told_at: 'nothing',
      accepted_at: 'nothing',
      arrived_at: 'person',
      finished_at: 'person',
      missed_at: 'person',
      ended_at: 'nothing',
      ended_because: 'nothing',
      called_off_why: 'person',
    },
    inWords: {
      mode: chosenWord((lang) => appointmentTexts(lang).modes),
      interpreter: interpreterName,
      called_off_why: chosenWord((lang) => whyOffTexts(lang).answers),
    },
    named: { service_id: namedService },
  },
}
