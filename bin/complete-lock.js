#!/usr/bin/env node
// A package source may lack other platforms' optional packages; `npm ci` then refuses the lock it wrote itself.
// This adds the missing entries. Run it after every `npm install`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './install.js'

const file = join(ROOT, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const added = []
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (path === '' || lock.packages[`node_modules/${name}`] || lock.packages[`${path}/node_modules/${name}`]) continue
    lock.packages[`node_modules/${name}`] = { version, ...platform(name), ...(entry.dev ? { dev: true } : {}), optional: true }
    added.push(name)
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length === 0 ? 'The lock was complete.' : `Added ${added.length} entries: ${added.join(', ')}`)

/** npm's words for what such a package is for, read from its name: `binding-linux-arm64-musl`. */
function platform(name) {
  const [os, cpu, kind = ''] = name.replace(/^.*\/(binding-)?/, '').split('-')
  const libc = kind.startsWith('musl') ? 'musl' : 'glibc'
  return { os: [os], cpu: [cpu], ...(os === 'linux' ? { libc: [libc] } : {}) }
}
