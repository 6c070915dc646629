#!/usr/bin/env node
import './node-version.js'
import { ensureInstalled } from './install.js'

ensureInstalled({ development: true })
const { runTests } = await import('./test-run.js')
process.exitCode = await runTests(process.argv.slice(2))
