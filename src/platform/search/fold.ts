/**
 * Text as the index knows it: lower case, without accents, æ as ae, ø as o, å and aa as a. The same is done to what
 * is stored and to what is asked for, so that «saetre», «Sætre» and «sætre» are one word. A slash between figures
 * parts them: PostgreSQL would take «32/19» for the name of a file.
 */
export function fold(text: string): string {
  return text
    .replaceAll(UNSTORABLE, ' ')
    .toLowerCase()
    .replaceAll(/[æøđŧŋßłı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('aa', 'a')
    .replaceAll(/(?<=\d)\/(?=\d)/g, ' ')
}

// Control characters and halves of characters: PostgreSQL stores neither.
const UNSTORABLE = /[\p{Cc}\p{Cs}]/gu
const LETTERS: Record<string, string> = { æ: 'ae', ø: 'o', đ: 'd', ŧ: 't', ŋ: 'n', ß: 'ss', ł: 'l', ı: 'i' }

/** The folded words of a text, without signs of any kind. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
