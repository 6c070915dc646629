import type { Db } from '../platform/database/index.ts'
import type { PageLanguage } from '../platform/i18n/index.ts'

/** How every e-mail and letter greets and who it is from, in the reader's language. Given by whoever owns the words. */
export type MessageLines = (db: Db, language: PageLanguage) => Promise<{ greeting: string | null; sender: string | null }>

/** A text between them. */
export const between = ({ greeting, sender }: Awaited<ReturnType<MessageLines>>, text: string): string =>
  [greeting, text, sender].filter((part) => part !== null).join('\n\n')
