import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headingOfAnother, ofAnother } from './of-another.ts'

test('a sentence that speaks to somebody is said of them to another', () => {
  const said = [
    ['nb', 'Hva du ba om, og om noen hjalp deg', 'Hva personen ba om, og om noen hjalp personen'],
    ['nb', 'Du er påmeldt Babysang', 'Personen er påmeldt Babysang'],
    ['nb', 'Navnet ditt, og rollene dine', 'Navnet til personen, og rollene til personen'],
    ['nb', '30 dager etter at du meldte deg av', '30 dager etter at personen meldte seg av'],
    ['nb', 'At bare du kommer til det som er ditt', 'At bare personen kommer til det som er personens eget'],
    ['nb', 'At du har Min side', 'At personen har Min side'],
    ['nn', 'Å halde adressa di skjult', 'Å halde adressa til personen skjult'],
    ['nn', 'At du får melding når det er din tur', 'At personen får melding når turen kjem'],
    ['en', 'To reach you with answers, in your language', 'To reach them with answers, in their language'],
    ['en', 'So that only you get to what is yours', 'So that only they get to what is theirs'],
    ['en', 'What you asked for, and whether somebody helped you', 'What they asked for, and whether somebody helped them'],
    ['en', 'Messages we send you', 'Messages we send them'],
  ] as const
  for (const [lang, text, other] of said) assert.equal(ofAnother(text, lang), other)
})

test('what speaks to nobody stays as it is', () => {
  for (const text of ['Så lenge arkivloven krever', 'Dubletter av medisin', 'Adressen på konvolutten'])
    assert.equal(ofAnother(text, 'nb'), text)
})

test('a heading is said of them, and what they have written after it stands', () => {
  assert.equal(headingOfAnother('Innspillet ditt: Vil du gå tur?', 'nb'), 'Innspillet til personen: Vil du gå tur?')
  assert.equal(headingOfAnother('Takk! Du er frivillig: Vert', 'nb'), 'Takk! Personen er frivillig: Vert')
})
