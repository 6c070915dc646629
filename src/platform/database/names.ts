import { CamelCasePlugin, PostgresDialect, PostgresQueryCompiler, type RootOperationNode, type UnknownRow } from 'kysely'

/**
 * Names are `camelCase` in the program and `snake_case` in the database. They are turned as a statement is written: Kysely's own plugin first
 * makes a copy of all that the statement is built of, which is a third of what it costs to say anything.
 */
class NamesOfRows extends CamelCasePlugin {
  override transformQuery({ node }: { node: RootOperationNode }): RootOperationNode {
    return node
  }

  /** What lies within a value is left as it is. */
  protected override mapRow(row: UnknownRow): UnknownRow {
    const named: UnknownRow = {}
    for (const key of Object.keys(row)) named[this.camelCase(key)] = row[key]
    return named
  }

  inDatabase(name: string): string {
    return this.snakeCase(name)
  }
}

export const namesOfRows = new NamesOfRows()

/** Only names that stand in the source come here, so they are few. */
const written = new Map<string, string>()

class NamingCompiler extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(name: string): string {
    const known = written.get(name)
    if (known !== undefined) return known
    const made = super.sanitizeIdentifier(namesOfRows.inDatabase(name))
    written.set(name, made)
    return made
  }
}

export class NamingDialect extends PostgresDialect {
  override createQueryCompiler(): NamingCompiler {
    return new NamingCompiler()
  }
}
