import type { NamedIn } from '../platform/privacy/index.ts'

/** For whoever reads what is kept of them: the topic by its name and not by its number. */
export const namedService: NamedIn = { table: 'service', key: 'id', name: 'title' }
