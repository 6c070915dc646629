#!/usr/bin/env node
import './node-version.js'
import { ensureInstalled } from './install.js'

ensureInstalled({ development: false })
const { buildAll } = await import('./build.js')
await buildAll()
await import('../dist/torg.js')
