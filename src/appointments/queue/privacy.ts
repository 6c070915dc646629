import type { PrivacyRegister } from '../../platform/privacy/index.ts'
import { namedService } from '../named-service.ts'

/** Who waited at a hub, and about what. */
export const queuePrivacy: PrivacyRegister = {
  queue_day: 'nobody',
  queue_wait: 'nobody',
  queue_door: {
    about: 'staff',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Hvem i skranken som åpnet eller stengte køen, og når',
      nn: 'Kven i skranken som opna eller stengde køen, og når',
      en: 'Who at the desk opened or closed the queue, and when',
    },
    purpose: {
      nb: 'At køen følger det som skjer på torget',
      nn: 'At køen følgjer det som skjer på torget',
      en: 'So that the queue follows what happens at the hub',
    },
    keeps: { nb: 'Ett år', nn: 'Eitt år', en: 'One year' },
    columns: { id: 'nothing', hub_id: 'nothing', day: 'nothing', opened: 'nothing', at: 'nothing', by_staff: 'pseudonym' },
  },
  queue_ticket: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Nummeret ditt i køen, når du trakk det og ble ropt opp, og hvilket tema du valgte',
      nn: 'Nummeret ditt i køen, når du trekte det og blei ropt opp, og kva tema du valde',
      en: 'Your number in the queue, when you drew it and were called, and the topic you chose',
    },
    purpose: {
      nb: 'At du blir ropt opp når det er din tur',
      nn: 'At du blir ropt opp når det er din tur',
      en: 'So that you are called when it is your turn',
    },
    keeps: { nb: 'Til natten etter', nn: 'Til natta etter', en: 'Until the following night' },
    columns: {
      id: 'pseudonym',
      act_id: 'pseudonym',
      hub_id: 'nothing',
      day: 'nothing',
      number: 'nothing',
      service_id: 'person',
      booked_for: 'nothing',
      drawn_at: 'nothing',
      tells: 'nothing',
      soon_told_at: 'nothing',
      put_first_at: 'nothing',
      for_desk: 'nothing',
      desk: 'nothing',
      first_called_at: 'nothing',
      called_at: 'nothing',
      calls: 'nothing',
      parked_at: 'nothing',
      ended_at: 'nothing',
      ended_because: 'nothing',
      counted_at: 'nothing',
    },
    named: { service_id: namedService },
  },
}
