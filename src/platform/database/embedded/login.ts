import pg from 'pg'

// In the library for its own pool, but not in its published types.
declare module 'pg' {
  interface Client {
    ref(): void
    unref(): void
  }
}

/** A working session, or null when nobody answers there or the server is still on its way up. */
export async function tryLogin(connection: pg.ClientConfig): Promise<pg.Client | null> {
  const client = new pg.Client({ ...connection, application_name: 'innbyggertorg', connectionTimeoutMillis: 5_000 })
  // Losing the connection later is told by its `end`.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    if (isRefusedLogin(error)) throw error
    return null
  }
}

// 28P01 and 28000: somebody answers, but not to our password.
function isRefusedLogin(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '28P01' || error.code === '28000')
}
