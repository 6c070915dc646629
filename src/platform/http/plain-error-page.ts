import { html } from 'hono/html'
import type { Ctx } from './context.ts'
import type { Fault } from './errors.ts'
import { problemTitle } from './problem.ts'

/** Needs nothing but the fault: for when the town's own error page cannot be made. */
export async function plainErrorPage(c: Ctx, fault: Fault): Promise<Response> {
  const title = problemTitle(fault.fault)
  const page = html`<!doctype html>
    <html lang="nb">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${fault.message}</p>
          <p><a href="/">Til forsiden</a></p>
          <p>Feilkode: ${c.get('requestId')}</p>
        </main>
      </body>
    </html>`
  return c.html(page, fault.status)
}
