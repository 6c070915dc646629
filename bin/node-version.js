// Imported first by every command, so that an old Node says this and not something about syntax.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`innbyggertorg needs Node 20.19 or newer; this is ${process.version}`)
  process.exit(1)
}
