import type { Localized } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'

export type Cell = string | number | boolean | null

/** One column of a set: what it is called, where in the database it comes from, and what it tells. */
export interface Column<Row> {
  /** As in the file: Norwegian, ASCII. */
  name: string
  /** `hub.slug`: held against the register of what tables hold about people. Null: reckoned from the days, or an address of ours. */
  from: string | null
  about: Localized
  of: (row: Row) => Cell
}

/** Rows that anybody may have, made by the queries that the pages are made by. */
export interface OpenSet {
  slug: 'torg' | 'apningstider' | 'aktiviteter' | 'datoer' | 'lokaler' | 'du-spurte'
  title: Localized
  about: Localized
  /** Where people see the same. */
  page: string
  columns: readonly Omit<Column<never>, 'of'>[]
  read: (c: Ctx) => Promise<Cell[][]>
}

interface Given<Row> extends Omit<OpenSet, 'columns' | 'read'> {
  columns: readonly Column<Row>[]
  rows: (c: Ctx) => Promise<readonly Row[]>
}

export const openSet = <Row>({ columns, rows, ...about }: Given<Row>): OpenSet => ({
  ...about,
  columns,
  read: async (c) => (await rows(c)).map((row) => columns.map(({ of }) => of(row))),
})

/** What the layer of a row is called: an example says so in every way it leaves. */
export const layerWord = (layer: 'fact' | 'history' | 'example'): string =>
  ({ fact: 'fakta', history: 'senere historie', example: 'eksempel' })[layer]

export const LAYER_ABOUT: Localized = {
  nb: '«eksempel» er oppdiktet for å vise hvordan det kan bli',
  nn: '«eksempel» er oppdikta for å vise korleis det kan bli',
  en: '“eksempel” is made up, to show what it may become',
}
