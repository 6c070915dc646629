interface Kept {
  value: string
  path: string
}

/** What a browser does that matters here: keeps cookies by path, follows redirects, sends forms with an Origin. */
export interface Browser {
  /** Follows redirects to the end. */
  open(url: string): Promise<Page>
  /** One step, no redirect followed. */
  step(url: string, init?: Sent): Promise<Response>
  submit(url: string, fields: Record<string, string>): Promise<Page>
  cookie(name: string): string | undefined
  setCookie(name: string, value: string): void
}
export interface Page {
  url: string
  status: number
  text: string
  headers: Headers
}

type Sent = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }

export function openBrowser(userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'): Browser {
  const jar = new Map<string, Kept>()
  const step = async (url: string, init: Sent = {}) => {
    const cookie = cookiesFor(jar, new URL(url).pathname)
    const headers = { 'user-agent': userAgent, ...(cookie === '' ? {} : { cookie }), ...init.headers }
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    keep(jar, response.headers.getSetCookie())
    // An answer left unread holds its connection, and a server that stops waits for it.
    if (response.headers.has('location')) await response.arrayBuffer()
    return response
  }
  const follow = async (url: string, response: Response, left = 12): Promise<Page> => {
    const location = response.headers.get('location')
    if (location === null || left === 0) return { url, status: response.status, text: await response.text(), headers: response.headers }
    const next = new URL(location, url).href
    return follow(next, await step(next), left - 1)
  }
  return {
    step,
    open: async (url) => follow(url, await step(url)),
    submit: async (url, fields) => {
      const headers = { origin: new URL(url).origin, 'content-type': 'application/x-www-form-urlencoded' }
      return follow(url, await step(url, { method: 'POST', headers, body: new URLSearchParams(fields).toString() }))
    },
    cookie: (name) => jar.get(name)?.value,
    setCookie: (name, value) => void jar.set(name, { value, path: '/' }),
  }
}

function cookiesFor(jar: Map<string, Kept>, path: string): string {
  const fitting = [...jar].filter(([, kept]) => path.startsWith(kept.path))
  return fitting.map(([name, { value }]) => `${name}=${value}`).join('; ')
}

function keep(jar: Map<string, Kept>, lines: readonly string[]): void {
  for (const line of lines) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (name === undefined || value === undefined) continue
    const gone = value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)
    if (gone) jar.delete(name)
    else jar.set(name, { value, path: /;\s*path=([^;]+)/i.exec(line)?.[1] ?? '/' })
  }
}
