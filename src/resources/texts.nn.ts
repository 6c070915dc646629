import type { BorrowTexts } from './texts.nb.ts'

export const nn: BorrowTexts = {
  borrower: { voluntary: 'Frivillige', private: 'Privatpersonar', municipal: 'Kommunen', business: 'Næringsliv' },
  receipt: {
    heading: (room) => `Du har lånt ${room}`,
    notTheirs: (room) => `${room} vart ikkje din`,
    done: 'Ferdig. Rommet er ditt.',
    doneLost: 'Adressa vart ikkje stadfesta i tide, og rommet er ledig for andre. Lån på nytt om du framleis vil.',
    roomGone: 'Rommet',
    when: 'Når',
    where: 'Kvar',
    count: 'Kor mange',
    counted: (count) => (count === 1 ? '1 person' : `${count} personar`),
    key: 'Nøkkel',
    keyRule: 'Berre den vaksne som har ansvaret, får nøkkelen.',
    giveBack: 'Gi tilbake rommet',
    givenBack: (room) => `Du har gitt tilbake ${room}`,
    allRooms: 'Alle lokala',
  },
  faults: {
    taken: 'Tida er ikkje ledig lenger. Vel ei anna.',
    noRoom: 'Vi finn ikkje dette rommet.',
    begun: 'Lånet har begynt. Ring torget om noko må endrast.',
    needFrom: 'Vel når de begynner.',
    needTo: 'Vel når de er ferdige, etter at de begynner.',
    needSize: 'Skriv kor mange de blir, med tal.',
    needBorrower: 'Vel kven som låner.',
    needAdult: 'Ein vaksen må ha ansvaret for rommet og nøkkelen. Er du under 18, be ein vaksen låne for deg.',
    tooMany: (room, most, size) => `${room} tek høgst ${most} personar. De er ${size}.`,
    tooEarly: (who, days) => `${who} kan låne inntil ${days} dagar fram. Vel ein dag før det.`,
  },
}
