import { SMTPServer } from 'smtp-server'

// Takes every mail and forgets it, in a process of its own, so that both who are measured have the same counterpart.
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  logger: false,
  onData(stream, _session, done) {
    stream.on('end', () => done(null))
    stream.resume()
  },
})
server.listen(0, '127.0.0.1', () => {
  const at = server.server.address()
  process.stdout.write(`${at !== null && typeof at === 'object' ? at.port : 0}\n`)
})
