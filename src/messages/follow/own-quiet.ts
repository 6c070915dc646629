import type { Quiet } from '../../people/index.ts'

/** The quiet hours of a row; null where none are chosen. */
export const quietOf = ({ quietFrom, quietTo }: { quietFrom: number | null; quietTo: number | null }): Quiet | null =>
  quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo }
