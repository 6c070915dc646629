import asyncHooks from 'node:async_hooks'
import { syncBuiltinESMExports } from 'node:module'

/**
 * node:test notes for every promise which test it came from, so that a test declared later finds its suite, and an error its test; being
 * told when each is collected costs an eighth of the suite. Here only what a file does while it says which tests it has is noted, and
 * forgotten when the next file comes (decision 174). What goes wrong outside its test ends the process, which fails the file.
 */
const OF_THE_RUNNER = new Set(['Test', 'Suite', 'TestHook'])
const { createHook } = asyncHooks
const noted = []
let isTelling = true

asyncHooks.createHook = (callbacks) => {
  const { init, destroy } = callbacks
  if (init === undefined || destroy === undefined) return createHook(callbacks)
  process.on('message', () => {
    isTelling = true
    for (const id of noted.splice(0)) destroy(id)
  })
  return createHook({
    init(...made) {
      const [id, type] = made
      if (!isTelling && !OF_THE_RUNNER.has(type)) return
      noted.push(id)
      init(...made)
    },
  })
}
syncBuiltinESMExports()

process.on('told', () => (isTelling = false))
for (const wrong of ['uncaughtException', 'unhandledRejection']) {
  process.on(wrong, (error) => {
    console.error(error)
    process.exit(1)
  })
}
