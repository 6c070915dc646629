import { declaredRoutes, type Access } from '../platform/access/index.ts'
import { say, type Command } from './command.ts'
import { idleApp } from './idle-app.ts'

export const routes: Command = {
  usage: 'torg routes',
  help: 'Lists every address the program answers, with who may come in, as each route line declares it. Opens no database.',
  words: 0,
  run: async () => {
    for (const { method, path, access } of declaredRoutes(idleApp())) say(`${method.padEnd(7)} ${path.padEnd(48)} ${described(access)}`)
  },
}

function described(access: Access | null): string {
  if (access === null) return 'not declared'
  if (access.who === 'role') return `${access.permission} (${access.at})`
  if (access.who === 'resident') return `resident, at least ${access.level}`
  return access.who === 'key-holder' ? `whoever has ${access.key}; ${access.whileUnset} while it is unset` : access.who
}
