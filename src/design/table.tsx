import type { Child } from '#html/jsx-runtime'

export interface TableRow {
  /** The first cell names its row. */
  cells: readonly Child[]
  /** Filled with the hub's colour: the next thing, the thing going on. */
  filled?: boolean
  id?: string
}

interface TableProps {
  caption: Child
  /** Shown above the table instead of only to listeners. */
  captionShown?: boolean
  head: readonly string[]
  rows: readonly TableRow[]
}

/** Rows of the desk and lists of facts. On a phone each row becomes a block with its heads beside. */
export function Table({ caption, captionShown = false, head, rows }: TableProps) {
  return (
    <table class="ds-table rows">
      <caption class={captionShown ? undefined : 'ds-sr-only'}>{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr class={row.filled ? 'filled' : undefined} id={row.id}>
            {row.cells.map((cell, k) =>
              k === 0 ? (
                <th scope="row">{cell}</th>
              ) : (
                <td>
                  <span class="head" aria-hidden="true">
                    {head[k]}
                  </span>
                  <div>{cell}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
