import { raw } from 'hono/html'
import type { Child, Html } from '../../html/jsx-runtime.ts'
import type { TestClient } from './settings.ts'

/** Bokmål only: the page belongs to whoever tries the product, not to those it is made for. */
export function choicePage(issuer: string, { persons, lead }: TestClient): string {
  return page(
    issuer,
    'Hvem vil du være?',
    <form method="post">
      <p>{lead}</p>
      <ul>
        {persons.map((person) => (
          <li>
            <button type="submit" name="person" value={person.subject}>
              <strong>{person.name}</strong>
              <span>{person.about}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="submit" name="person" value="" class="quiet">
        Avbryt
      </button>
    </form>,
  )
}

/** `form` is the provider's own, with its secret inside. */
export function signOutPage(issuer: string, form: string): string {
  return page(
    issuer,
    'Logge ut her også?',
    <>
      <p>Du er logget ut av Innbyggertorg. Testinnloggingen husker fortsatt hvem du var.</p>
      {raw(form.replace('op.logoutForm', 'logg-ut'))}
      <p class="acts">
        <button type="submit" form="logg-ut" name="logout" value="yes" class="act">
          Logg ut
        </button>
        <button type="submit" form="logg-ut" class="quiet">
          Behold
        </button>
      </p>
    </>,
  )
}

export function signedOutPage(issuer: string): string {
  return page(issuer, 'Du er logget ut', <Onward />)
}

/** What went wrong in the provider's own words: they are for whoever tries the product. */
export function errorPage(issuer: string, said: string): string {
  return page(
    issuer,
    'Det gikk ikke',
    <>
      <p>
        Testinnloggingen sier: <code>{said}</code>
      </p>
      <Onward />
    </>,
  )
}

const Onward = () => (
  <p>
    <a href="/arbeid">Gå til Arbeid</a>, <a href="/min-side">Min side</a> eller <a href="/">forsiden</a>
  </p>
)

function page(issuer: string, title: string, children: Child): string {
  const html: Html = (
    <html lang="nb">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} – testinnlogging`}</title>
        <link rel="stylesheet" href={`${new URL(issuer).pathname}/stil.css`} />
      </head>
      <body>
        <header>Test. Ikke ekte innlogging.</header>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  )
  return `<!doctype html>${html}`
}
