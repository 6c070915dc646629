/** A phone number of eight digits or an address: a hint to whoever writes, who may mean it so. */
const PERSONAL = /(?<!\d)(?:\+47 ?)?[2-9]\d(?: ?\d{2}){3}(?!\d)|[^\s@]+@[^\s@]+\.\w{2,}/

export const looksPersonal = (text: string): boolean => PERSONAL.test(text)

/** An address on the web, which is shown as it was written and leads nowhere. */
export const hasLink = (text: string): boolean => /https?:\/\/|\bwww\.\w/i.test(text)
