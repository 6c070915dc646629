import type { CatalogueOf } from '../platform/i18n/index.ts'

export const nb = {
  borrower: { voluntary: 'Frivillige', private: 'Privatpersoner', municipal: 'Kommunen', business: 'Næringsliv' },
  receipt: {
    heading: (room: string) => `Du har lånt ${room}`,
    notTheirs: (room: string) => `${room} ble ikke din`,
    done: 'Ferdig. Rommet er ditt.',
    doneLost: 'Adressen ble ikke bekreftet i tide, og rommet er ledig for andre. Lån på nytt om du fortsatt vil.',
    doneBack: 'Ferdig. Rommet er ledig for andre.',
    back: 'Gitt tilbake',
    byStaff: 'Torget måtte avlyse',
    lost: 'Ikke din',
    giveBackAll: 'Gi tilbake alle dagene',
    giveBackSome: 'Gi tilbake enkelte dager',
    roomGone: 'Rommet',
    when: 'Når',
    where: 'Hvor',
    count: 'Hvor mange',
    counted: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
    key: 'Nøkkel',
    keyRule: 'Bare den voksne som har ansvaret, får nøkkelen.',
    giveBack: 'Gi tilbake rommet',
    givenBack: (room: string) => `Du har gitt tilbake ${room}`,
    allRooms: 'Alle lokalene',
  },
  faults: {
    taken: 'Tiden er ikke ledig lenger. Velg en annen.',
    takenSome: (dates: string) => `Ikke ledig ${dates}. Kryss av for å låne de andre dagene, eller velg en annen tid.`,
    otherRooms: (rooms: string) => `Ledig alle dagene: ${rooms}.`,
    notWeekly: 'Fast hver uke er for frivillige og kommunen. Velg én uke.',
    needWeeks: (most: number) => `Velg fra 1 til ${most} uker.`,
    noRoom: 'Vi finner ikke dette rommet.',
    noLoan: 'Vi finner ikke dette lånet.',
    begun: 'Lånet har begynt. Ring torget om noe må endres.',
    needFrom: 'Velg når dere begynner.',
    needTo: 'Velg når dere er ferdige, etter at dere begynner.',
    needSize: 'Skriv hvor mange dere blir, med tall.',
    needBorrower: 'Velg hvem som låner.',
    needAdult: 'En voksen må ha ansvaret for rommet og nøkkelen. Er du under 18, be en voksen låne for deg.',
    tooMany: (room: string, most: number, size: number) => `${room} tar høyst ${most} personer. Dere er ${size}.`,
    tooManyForFire: (room: string, most: number, size: number) =>
      `Av hensyn til brann og rømming tar ${room} høyst ${most} personer. Dere er ${size}.`,
    tooEarly: (who: string, days: number) => `${who} kan låne inntil ${days} dager fram. Velg en dag før det.`,
  },
}

export type BorrowTexts = CatalogueOf<typeof nb>
