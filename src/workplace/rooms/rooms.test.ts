import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

let workplace: Workplace
let desk: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2022-03-01T08:00' })
  desk = await workplace.as('desk_adviser', 'hub:saetre')
})

const DESK = '/arbeid/skranke/lokale'
const STORSALEN = `${DESK}?rom=saetre.storsalen&dag=2.3`
const LOAN = { navn: 'Test Olga Holm', kanal: 'phone', fra: '720', til: '780', antall: '24', laner: 'voluntary', voksen: 'ja' }

describe('lending a room to somebody at the desk', () => {
  it('takes three steps: the shortcut, room and day, the name; a slip comes out, and no account or address is needed', async () => {
    const first = await desk.submit('/arbeid/skranke', { sok: '9' })
    assert.match(first.headers.get('location') ?? '', /^\/arbeid\/skranke\/lokale/)
    assert.match((await desk.open(DESK)).text, /Hvilket rom\? ?Storsalen ?Møterommet/)
    assert.match((await desk.open(STORSALEN)).text, /Onsdag 2\. mars 2022.*Ledig denne dagen: 09\.00–22\.00/)
    const slip = await desk.done(STORSALEN, LOAN)
    assert.match(slip.text, /Du har lånt Storsalen/)
    assert.match(slip.text, /på telefon, av Innbyggerservice/)
    assert.match(slip.texts('.words')[0]?.trim() ?? '', /^\S+ \S+ \S+$/)
  })

  it('has the rules of the web: what is taken is not lent again, nor to too many, and all that was typed stays', async () => {
    const taken = await desk.submit(STORSALEN, { ...LOAN, navn: 'Test Sen', fra: '690', til: '750' })
    assert.equal(taken.status, 409)
    assert.match(
      await taken.text(),
      /Tiden er ikke ledig lenger[\s\S]*Rommet er tatt av frivillige onsdag 2\. mars 2022, 12\.00–13\.00\. Dere spør som frivillige[\s\S]*Test Sen/,
    )
    const many = await desk.submit(STORSALEN, { ...LOAN, fra: '840', til: '900', antall: '61' })
    assert.equal(many.status, 422)
    assert.match(await many.text(), /Storsalen tar høyst 60 personer\. Dere er 61\./)
  })

  it('the same form sent twice is one loan', async () => {
    const { action, fields } = await desk.form(`${DESK}?rom=saetre.motet&dag=2.3`, { ...LOAN, antall: '8' })
    const [one, two] = [await desk.send(action, fields), await desk.send(action, fields)]
    assert.deepEqual([one.status, two.status], [303, 303])
    assert.match(two.headers.get('location') ?? '', /ny=igjen/)
  })

  it('asks for a day that can be lent on, and serves no other hub than its own', async () => {
    assert.equal((await desk.get(`${DESK}?rom=saetre.storsalen&dag=tull`)).status, 422)
    const tofte = await workplace.as('desk_adviser', 'hub:tofte')
    assert.doesNotMatch((await tofte.open(STORSALEN)).text, /Ledig denne dagen/)
  })
})
