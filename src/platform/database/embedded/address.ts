import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type pg from 'pg'
import { readPassword, USER } from './cluster.ts'
import type { Place } from './place.ts'

/** The name of a socket must fit in the system's address record (macOS has the least room). */
const LONGEST_SOCKET = 103
const SOCKET_PORT = 5432

export interface Address {
  host: string
  port: number
  /** What the server is told on its command line. */
  settings: string[]
}

/** A socket in the folder itself; a loopback port when the folder's name is too long for one. */
export async function addressOf(place: Place): Promise<Address> {
  const socket = join(place.folder, `.s.PGSQL.${SOCKET_PORT}`)
  if (Buffer.byteLength(socket) <= LONGEST_SOCKET) {
    const settings = [`unix_socket_directories=${place.folder}`, 'unix_socket_permissions=0700', 'listen_addresses=', `port=${SOCKET_PORT}`]
    return { host: place.folder, port: SOCKET_PORT, settings }
  }
  const port = await rememberedPort(place)
  return { host: '127.0.0.1', port, settings: ['unix_socket_directories=', 'listen_addresses=127.0.0.1', `port=${port}`] }
}

/** When somebody else has taken the remembered port since. */
export async function otherPort(place: Place): Promise<void> {
  await writeFile(portFile(place), String(await freePort()))
}

export async function connectionTo(place: Place, address: Address, database: string): Promise<pg.ClientConfig> {
  return { host: address.host, port: address.port, user: USER, password: await readPassword(place), database }
}

const portFile = (place: Place) => join(place.folder, 'port')

async function rememberedPort(place: Place): Promise<number> {
  const read = async () => Number(await readFile(portFile(place), 'utf8').catch(() => '0'))
  if ((await read()) === 0) await writeFile(portFile(place), String(await freePort()), { flag: 'wx' }).catch(() => undefined)
  return read()
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
