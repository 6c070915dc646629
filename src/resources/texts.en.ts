import type { BorrowTexts } from './texts.nb.ts'

export const en: BorrowTexts = {
  borrower: { voluntary: 'Volunteers', private: 'Private persons', municipal: 'The municipality', business: 'Businesses' },
  receipt: {
    heading: (room) => `You have borrowed ${room}`,
    notTheirs: (room) => `${room} did not become yours`,
    done: 'Done. The room is yours.',
    doneLost: 'The address was not confirmed in time, and the room is free for others. Borrow again if you still want it.',
    roomGone: 'The room',
    when: 'When',
    where: 'Where',
    count: 'How many',
    counted: (count) => (count === 1 ? '1 person' : `${count} people`),
    key: 'Key',
    keyRule: 'Only the adult who is responsible gets the key.',
    giveBack: 'Give the room back',
    givenBack: (room) => `You have given back ${room}`,
    allRooms: 'All rooms',
  },
  faults: {
    taken: 'The time is no longer free. Choose another.',
    noRoom: 'We cannot find this room.',
    begun: 'The loan has begun. Ring the hub if something must change.',
    needFrom: 'Choose when you begin.',
    needTo: 'Choose when you are done, after you begin.',
    needSize: 'Write how many you will be, in figures.',
    needBorrower: 'Choose who is borrowing.',
    needAdult: 'An adult must be responsible for the room and the key. If you are under 18, ask an adult to borrow for you.',
    tooMany: (room, most, size) => `${room} takes ${most} people at most. You are ${size}.`,
    tooEarly: (who, days) => `${who} can borrow up to ${days} days ahead. Choose a day before that.`,
  },
}
