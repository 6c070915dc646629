#!/usr/bin/env node
import './node-version.js'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, ROOT } from './install.js'

ensureInstalled({ development: true })

const tool = (name) => join(ROOT, 'node_modules/.bin', name)
/** @type {[name: string, program: string, args: string[]][]} */
const CHECKS = [
  ['types', tool('tsc'), ['-p', '.', '--noEmit']],
  ['lint', tool('oxlint'), ['--type-aware', '--deny-warnings']],
  ['format', tool('oxfmt'), ['--check']],
  ['dead code', tool('knip'), ['--no-progress']],
  ['architecture and rules', process.execPath, ['bin/test.js', '--unit']],
]

let failed = 0
for (const [name, program, args] of CHECKS) {
  const began = performance.now()
  const { code, output } = await run(program, args)
  if (code !== 0) failed += 1
  console.log(`${code === 0 ? '✔' : '✖'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  if (code !== 0) console.log(output.trimEnd())
}
process.exitCode = failed === 0 ? 0 : 1

function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, env: { ...process.env, NO_COLOR: '1' } })
    let output = ''
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('exit', (code) => resolve({ code, output }))
  })
}
