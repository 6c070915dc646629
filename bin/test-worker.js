import { after, describe } from 'node:test'
import { closeDatabases } from '../src/platform/database/testing.ts'

/**
 * Runs one test file after the other, each as a suite with its name, until the runner lets go: what they share is read and warmed up
 * once (decision 084).
 */
process.on('message', async ({ file, built, longest }) => {
  const tests = await import(built).then(
    (module) => module.default,
    (error) => () => {
      throw error
    },
  )
  describe(file, { timeout: longest }, async () => {
    await tests()
    after(closeDatabases)
  })
})
