#!/usr/bin/env node
import './node-version.js'
import { ensureInstalled } from './install.js'

ensureInstalled({ development: false })
const { buildAll } = await import('./build.js')
await buildAll()
// In this process, so that Ctrl-C reaches the program itself.
await import('../dist/main.js')
