import { sql } from 'kysely'
import { chosenWord, type PrivacyRegister, type RetentionRule } from '../../platform/privacy/index.ts'
import { interpreterName } from '../interpreters.ts'
import { namedService } from '../named-service.ts'
import { offerEnds } from './offer-ends.ts'
import { appointmentTexts } from '../texts.ts'

/** Who waits for a time about what. */
export const waitingPrivacy: PrivacyRegister = {
  time_wish: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Hvilket tema du venter på en time om, hvor og hvordan, til hvilken dag, hvor mange dere er, hvor vi skal komme når vi besøker deg, og om du trenger tolk',
      nn: 'Kva tema du ventar på ein time om, kvar og korleis, til kva dag, kor mange de er, kvar vi skal kome når vi besøkjer deg, og om du treng tolk',
      en: 'The topic you wait for an appointment about, where and how, until which day, how many you are, where to come when we visit you, and whether you need an interpreter',
    },
    purpose: {
      nb: 'At du blir spurt når det blir en ledig tid, i den rekkefølgen folk kom',
      nn: 'At du blir spurd når det blir ei ledig tid, i den rekkjefølgja folk kom',
      en: 'So that you are asked when a time becomes free, in the order in which people came',
    },
    keeps: {
      nb: '30 dager etter at du sluttet å vente, eller så lenge som timen du fikk. Hvor vi skal komme: til du slutter å vente',
      nn: '30 dagar etter at du slutta å vente, eller så lenge som timen du fekk. Kvar vi skal kome: til du sluttar å vente',
      en: '30 days after you stopped waiting, or as long as the appointment you got. Where to come: until you stop waiting',
    },
    columns: {
      id: 'pseudonym',
      act_id: 'pseudonym',
      service_id: 'person',
      hub_id: 'person',
      interpreter: 'person',
      people: 'person',
      mode: 'person',
      home_address: 'person',
      until: 'person',
      asked_at: 'person',
      ended_at: 'nothing',
      ended_because: 'nothing',
    },
    inWords: { interpreter: interpreterName, mode: chosenWord((lang) => appointmentTexts(lang).modes) },
    named: { service_id: namedService },
  },
  time_wish_topic: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Det andre du kommer om i timen du venter på',
      nn: 'Det andre du kjem om i timen du ventar på',
      en: 'What else you come about in the appointment you wait for',
    },
    purpose: {
      nb: 'At tiden du blir spurt om, er lang nok, og at den som møter deg, kan alt',
      nn: 'At tida du blir spurd om, er lang nok, og at den som møter deg, kan alt',
      en: 'So that the time you are asked about is long enough, and whoever meets you can do all of it',
    },
    keeps: { nb: 'Like lenge som ventelista', nn: 'Like lenge som ventelista', en: 'As long as the waiting list' },
    columns: { wish_id: 'pseudonym', service_id: 'person' },
    named: { service_id: namedService },
  },
  time_offer: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Tidene du er spurt om, og om du svarte ja eller nei',
      nn: 'Tidene du er spurd om, og om du svarte ja eller nei',
      en: 'The times you were asked about, and whether you answered yes or no',
    },
    purpose: {
      nb: 'At tiden holdes av mens du tenker, og at du ikke blir spurt om den samme to ganger',
      nn: 'At tida blir halden av medan du tenkjer, og at du ikkje blir spurd om den same to gonger',
      en: 'So that the time is kept while you think, and you are not asked about the same twice',
    },
    keeps: {
      nb: 'Like lenge som ventelista eller timen',
      nn: 'Like lenge som ventelista eller timen',
      en: 'As long as the waiting list or the appointment',
    },
    columns: {
      id: 'pseudonym',
      wish_id: 'pseudonym',
      appointment_id: 'pseudonym',
      caseworker_id: 'nothing',
      chosen_because: 'nothing',
      hub_id: 'nothing',
      starts_at: 'nothing',
      ends_at: 'nothing',
      offered_at: 'nothing',
      reply_by: 'nothing',
      ended_at: 'nothing',
      ended_because: 'person',
    },
    inWords: { ended_because: chosenWord(offerEnds) },
  },
}

const KEPT = 30 * 24 * 60 * 60_000

/** With the act, where there is no appointment that keeps it longer. */
export const waitingRetention: RetentionRule = {
  table: 'time_wish',
  forget: async (tx, { town }) => {
    const { numAffectedRows = 0n } =
      await sql`delete from act using time_wish w where w.act_id = act.id and w.ended_at < ${new Date(town - KEPT)}
      and not exists (select from appointment a where a.act_id = act.id)`.execute(tx)
    return Number(numAffectedRows)
  },
}
