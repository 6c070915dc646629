const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const WORDS = / (aria-label|title|alt|content|value|datetime)="([^"]*[^"\s][^"]*)"/g
const ADDRESS = / (href|src|action)="([^"\s#][^"\s]*)"/g
// A quotation mark that is not written as an entity stands in a tag or a script, which are not touched.
const TEXT = /(?<=>\s*)[^<"\s](?:[^<"]*[^<"\s])?(?=\s*<)/g
/** Entities are judged by their names, unless they are those that our own writing makes. */
const NAMED = /&(?!(?:amp|lt|gt|quot|#39);)/

/**
 * A page without what it says: each id, address and piece of text becomes a number, the same for the same, so that what is compared
 * (a label and its text, two landmarks' names, an id and what refers to it) still is equal or not. Markup is valid or not by its shape.
 */
export function shapeOf(html: string): string {
  const numbers = new Map<string, string>()
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? `n${numbers.size}`
    numbers.set(text, number)
    return number
  }
  return html
    .replace(ID, numberOf)
    .replace(WORDS, (whole, name: string, text: string) => (NAMED.test(text) ? whole : ` ${name}="${numberOf(text.trim())}"`))
    .replace(ADDRESS, (whole, name: string, address: string) => (NAMED.test(address) ? whole : ` ${name}="${numberOf(address)}"`))
    .replace(TEXT, (text) => (NAMED.test(text) ? text : numberOf(text)))
}
