#!/usr/bin/env node
import './node-version.js'
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, ROOT } from './install.js'

ensureInstalled({ development: true })
const { buildStyles } = await import('./build.js')

let program = null
let timer = null

async function restart() {
  await buildStyles().catch((error) => console.error(error.message))
  if (program !== null && program.exitCode === null) {
    program.kill('SIGTERM')
    await new Promise((resolve) => program.on('exit', resolve))
  }
  program = spawn(process.execPath, ['--enable-source-maps', '--import', 'tsx', 'src/main.ts'], { cwd: ROOT, stdio: 'inherit' })
}

await restart()
for (const folder of ['src', 'migrations', 'content']) {
  watch(join(ROOT, folder), { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void restart(), 200)
  })
}
// From a terminal the program gets Ctrl-C as well; once is enough.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    program.once('exit', () => process.exit(0))
    if (signal === 'SIGTERM') program.kill(signal)
  })
}
