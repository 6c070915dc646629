import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type { nouns as nb } from './nouns.nb.ts'

export const nouns: CatalogueOf<typeof nb> = {
  source: { label: 'Source', hint: 'Where the information comes from, for whoever wonders whether it is right.' },
  closure: {
    one: 'closure', many: 'Closures', add: 'Report a closure', none: 'No closure is reported.',
    lead: 'A closure goes before all opening hours, for the whole house or for one in it.',
    who: 'Who is closed?', everyone: 'The whole house and everyone in it',
    from: 'First closed day', to: 'Through', toHint: 'The last day that is closed.',
    reason: 'Why?', reasonHint: 'Shown on the page, poster and screen: “Closed through 3 January: Christmas holiday”.',
    exceptions: 'Is anybody here all the same?', exceptionsHint: 'Those you tick keep their usual hours although the house is closed.',
    exceptionNote: (name) => `A word about ${name} (optional)`,
    noneAffected: 'Nobody gets shorter hours by this.',
    affected: 'These days change',
  },
  presence: {
    one: 'who is here', many: 'Who is here', add: 'Add somebody', none: 'Nobody is put in yet.',
    lead: 'Services, associations and others who are met at the square, and from when.',
    provider: 'Who?', from: 'From', fromHint: 'As exact as it is known: a date, a month, a quarter or a year.',
    to: 'Last day', toHint: 'Leave empty when they are here until further notice.',
    note: 'Note', noteHint: 'For example where in the house they are.', phone: 'Phone', email: 'E-mail', contactHint: 'To the service, never to a person.',
  },
  facility: {
    one: 'access or equipment', many: 'Access and equipment', add: 'Add', none: 'Nothing is put in yet.',
    lead: 'Some travel far because it says that there is a lift. Check on the spot, and say so when you have.',
    kind: 'What?', state: 'Is it there?', note: 'Note', noteHint: 'For example which door, or whom to ask.',
    checkedOn: 'Checked on the spot', to: 'Last day', checkedToday: 'Checked today', checked: (day) => `checked ${day}`, neverChecked: 'not checked',
  },
  room: {
    one: 'room', many: 'Rooms', add: 'Add a room', none: 'No rooms are put in yet.', lead: 'The rooms where people can meet.',
    name: 'What is the room called?', capacity: 'How many does it hold?', floor: 'Floor', note: 'Note', noteHint: 'For example what is in the room.', to: 'Last day',
    seats: (count) => `${count} persons`,
  },
  offer: {
    one: 'something one gets help with', many: 'What one gets help with', add: 'Add', none: 'Nothing is put in for this square.',
    lead: 'What holds for this square alone. What a provider does everywhere stands with the provider.',
    provider: 'Who helps?', title: 'What does one get help with?', body: 'More about it', how: 'How?', to: 'Last day',
  },
  news: {
    one: 'news item', many: 'News', add: 'Write news', none: 'Nothing is written yet.', lead: 'Short and to the point. Shown on the square’s page, the front page and in the feed.',
    provider: 'Who is the sender?', fromHub: 'The square itself', fromMunicipality: 'The municipality', title: 'Headline', titleHint: 'What matters most comes first.', body: 'Text',
    publishedAt: 'When shall it be out?', publishedDay: 'Day', publishedClock: 'Time', publishedHint: 'Leave both empty to publish now.',
    waits: (when) => `out ${when}`,
  },
  milestone: {
    one: 'event', many: 'Events and plans', add: 'Add an event', none: 'No events are put in yet.',
    lead: 'The square’s story and what is planned. Whether the square is open to the public follows from the opening that stands here.',
    kind: 'What sort?', state: 'Has it happened?', date: 'When?', dateHint: 'As exact as it is known: 12.8.2027, June 2027, 2027-Q1 or 2027.',
    title: 'Headline', body: 'More about it', link: 'Link', announcedAsFirst: 'Announced as the first to open', overdue: 'should have happened',
    states: { planned: 'Planned', actual: 'Has happened' },
    kinds: {
      opening: 'Opening', official_opening: 'Official opening', move: 'Move', closing: 'Closing down', public_meeting: 'Public meeting', decision: 'Decision',
      merger: 'Merger', rename: 'New name', other: 'Other',
    },
  },
  location: {
    one: 'address', many: 'Address and way', add: 'Add an address', none: 'The address is not put in.', lead: 'Where the square is. When it moves, add an address that counts from that day.',
    building: 'What is the building called?', street: 'Street address', postcode: 'Postcode', town: 'Town', directions: 'How to find the way', directionsHint: 'Which door, floor and stop.',
    doorConfirmed: 'Somebody has stood at the door and seen that this is right', from: 'From', fromHint: 'Leave empty when the square has always been here.', to: 'Last day',
  },
  predecessor: {
    one: 'something carried on', many: 'Carried on from', add: 'Add', none: 'Nothing is put in.', lead: 'What was here before, and lives on in the square.',
    name: 'What was it called?', note: 'Note', carriedOnFrom: 'Carried on from',
  },
  contact: {
    one: 'contact and place on the map', many: 'Contact and place on the map', lead: 'Phone and e-mail to the square, never to a person.',
    phone: 'Phone', email: 'E-mail', position: 'Place on the map', positionHint: 'Latitude and longitude from a map, like 59.547, 10.567.',
    within: 'By how many metres may it be wrong?', withinHint: '0 only when somebody has confirmed the door.', metres: (count) => `within ${count} metres`, exact: 'at the door',
  },
  opening_period: { one: 'opening hours', many: 'Opening hours' },
  provider: { one: 'provider', many: 'Providers' },
  hub: { one: 'the square', many: 'Squares' },
  translation: { one: 'translation', many: 'Translations', approvedBy: 'Approved by', approvedOn: 'Approved' },
  names: 'Name', address: 'Web address', layer: 'Marked as an example', order: 'Place in the order', formerMunicipality: 'Former municipality', mark: 'Mark', knownFrom: 'Known from',
}
