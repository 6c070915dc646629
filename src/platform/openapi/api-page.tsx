import type { Html } from '#html/jsx-runtime'
import { allProblems } from '../http/problem.ts'
import type { OpenApiDocument } from './document.ts'

type Operation = NonNullable<OpenApiDocument['paths'][string]>[string]

/** The API as a page to read: what can be asked for, with what, and what can go wrong. The app puts its frame around it. */
export function ApiPage({ document }: { document: OpenApiDocument }): Html {
  return (
    <>
      <p class="lead">{document.info.description}</p>
      <p>
        Alt dette står også i et dokument som programmer kan lese:{' '}
        <a class="ds-link" href="/api/openapi.json">
          OpenAPI 3.1
        </a>
        .
      </p>
      {groups(document).map(([tag, operations]) => (
        <section aria-labelledby={anchor(tag)}>
          <h2 id={anchor(tag)}>{tag}</h2>
          {operations.map(({ method, path, operation }) => (
            <OperationView method={method} path={path} operation={operation} />
          ))}
        </section>
      ))}
      <Problems />
    </>
  )
}

function OperationView({ method, path, operation }: Listed) {
  const parameters = operation.parameters ?? []
  return (
    <article>
      <h3>{operation.summary ?? path}</h3>
      <p>
        <code>
          {method.toUpperCase()} {path}
        </code>
      </p>
      {operation.description ? <p>{operation.description}</p> : null}
      {parameters.length === 0 ? null : (
        <dl>
          {parameters.map((parameter) => (
            <>
              <dt>
                <code>{parameter.name}</code>
                {parameter.required ? ' (må være med)' : ''}
              </dt>
              <dd>{parameter.description ?? parameter.schema?.description}</dd>
            </>
          ))}
        </dl>
      )}
    </article>
  )
}

function Problems() {
  return (
    <section aria-labelledby="feil">
      <h2 id="feil">Feil</h2>
      <table class="ds-table">
        <caption>Hver feil har en type som aldri endrer seg</caption>
        <thead>
          <tr>
            <th scope="col">Status</th>
            <th scope="col">Type</th>
            <th scope="col">Betyr</th>
          </tr>
        </thead>
        <tbody>
          {allProblems().map((problem) => (
            <tr>
              <td>{problem.status}</td>
              <td>
                <code>{problem.type}</code>
              </td>
              <td>{problem.title}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface Listed {
  method: string
  path: string
  operation: Operation
}

/** What anybody can list comes before what is done: most who come here want to read. */
function groups(document: OpenApiDocument): [string, Listed[]][] {
  const byTag = new Map<string, Listed[]>()
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const tag = operation.tags?.[0] ?? 'Annet'
      byTag.set(tag, [...(byTag.get(tag) ?? []), { method, path, operation }])
    }
  }
  return [...byTag].toSorted(([, a], [, b]) => Number(b.some(isList)) - Number(a.some(isList)))
}

const isList = ({ method, path }: Listed) => method === 'get' && !path.includes('{')

const anchor = (tag: string) => `del-${tag.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
