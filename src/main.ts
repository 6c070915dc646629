import { setFlagsFromString } from 'node:v8'
import { readConfig } from './config.ts'
import type { Stop } from './start.ts'

// V8 takes up to twice what it uses before it looks for what can go; small servers have better use for it. Where a later Node has no such
// flag, it says so and goes on.
setFlagsFromString('--heap-growing-percent=40')

async function stopAll(stops: Stop[]): Promise<void> {
  for (const stop of stops.splice(0)) await stop()
}

const stops: Stop[] = []
try {
  const config = readConfig(process.env)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stopAll(stops))
  // A wrong setting is told before the program itself is read.
  const { start } = await import('./start.ts')
  await start(config, stops)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
  await stopAll(stops)
}
