import { openEmbedded } from '../../src/platform/database/embedded/index.ts'

// Opens the database of the folder it is given, says how, and stops when it is told to.
const opened = await openEmbedded(process.argv[2] ?? '')
process.send?.({ how: opened.how, connection: opened.connection, folder: opened.folder })
process.once('message', () => {
  void opened.stop().then((left) => process.send?.({ left }, () => process.disconnect()))
})
