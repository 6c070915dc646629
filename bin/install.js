import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Runs `npm ci` when a package is missing or has another version than package.json asks for. */
export function ensureInstalled({ development }) {
  const asked = read('package.json')
  const needed = { ...asked.dependencies, ...(development ? asked.devDependencies : {}) }
  if (Object.entries(needed).every(([name, version]) => installedVersion(name) === version)) return
  console.log('Installing the packages of package-lock.json …')
  // No install script is needed: the program makes PostgreSQL's library links itself.
  const ci = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const { status, error } = npm(ci)
  if (status !== 0) {
    console.error(`npm ci failed${error ? `: ${error.message}` : ''}; mend what it says above and start again`)
    process.exit(1)
  }
}

function npm(args) {
  const within = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm']
  return spawnSync(within[0], [...within.slice(1), ...args], { cwd: ROOT, stdio: 'inherit' })
}

function installedVersion(name) {
  try {
    return read(join('node_modules', name, 'package.json')).version
  } catch {
    return null
  }
}

function read(file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
}
