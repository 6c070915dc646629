import { say, type Command } from './command.ts'
import { idleApp } from './idle-app.ts'

export const openapi: Command = {
  usage: 'torg openapi',
  help: 'Prints the OpenAPI 3.1 document that /api/openapi.json answers. Opens no database.',
  words: 0,
  run: async () => {
    const answer = await idleApp().request('/api/openapi.json')
    if (!answer.ok) throw new Error(`the document could not be made: ${answer.status} ${await answer.text()}`)
    say(JSON.stringify(await answer.json(), null, 2))
  },
}
