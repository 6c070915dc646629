import { after, describe } from 'node:test'
import { closeDatabases } from '../src/platform/database/testing.ts'

/**
 * Runs one test file after the other, each as a suite with its name, until the runner lets go: what they share is read and warmed up
 * once (decision 084).
 */
process.on('message', ({ file, built, longest }) => {
  void testsIn(built).then((tests) =>
    describe(file, { timeout: longest }, async () => {
      await tests()
      after(closeDatabases)
      process.emit('told')
    }),
  )
})

/** What cannot be read fails as a test does. */
function testsIn(built) {
  const toFail = (error) => () => {
    throw error
  }
  return import(built).then((module) => module.default, toFail)
}
