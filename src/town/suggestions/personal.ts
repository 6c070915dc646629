/** A phone number of eight digits or an address: a hint to whoever writes, who may mean it so. */
const PERSONAL = /(?<!\d)(?:\+47 ?)?[2-9]\d(?: ?\d{2}){3}(?!\d)|[^\s@]+@[^\s@]+\.\w{2,}/

export const looksPersonal = (text: string): boolean => PERSONAL.test(text)
