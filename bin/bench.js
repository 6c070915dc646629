#!/usr/bin/env node
import './node-version.js'
import { spawn } from 'node:child_process'
import { ensureInstalled, ROOT } from './install.js'

ensureInstalled({ development: true })
const { buildAll } = await import('./build.js')
const { findChromium } = await import('./chromium.js')
const { buildBench } = await import('./test-build.js')

await buildAll()
const args = process.argv.slice(2)
const chromium = args.includes('--lighthouse') ? await findChromium() : null
const env = { ...process.env, ...(chromium === null ? {} : { CHROME_PATH: chromium }) }
const built = await buildBench()
const bench = spawn(process.execPath, ['--enable-source-maps', built.entry, ...args], { cwd: ROOT, stdio: 'inherit', env })
// The run gets the same signal from the terminal and cleans up after itself.
process.on('SIGINT', () => undefined)
bench.on('exit', (code) => {
  built.remove()
  process.exitCode = code ?? 1
})
