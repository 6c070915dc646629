/**
 * «14/20», «14/2020» or «sak 14/20» of an organ, as a case stands in its address: `kommunestyret/2020/14`. Two figures are a year of this
 * century. Null when it is no such thing.
 */
export function caseTyped(text: string, organ: string): string | null {
  const [, number, year] = /^(?:sak\s+)?([1-9]\d{0,3})\s*\/\s*(\d{4}|\d{2})$/i.exec(text.trim()) ?? []
  if (number === undefined || year === undefined) return null
  return `${organ}/${year.length === 2 ? `20${year}` : year}/${number}`
}
