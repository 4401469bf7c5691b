import { createRouterClient, type RouterClient } from '@orpc/server'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compileCatalogue } from '../scripts/catalogue/compile.ts'
import { compileLexicons } from '../scripts/lexicon/compile.ts'
import { startProgram, type Program } from '../src/application/compose.ts'
import type { Router } from '../src/application/routes/router.ts'
import { fileRing } from '../src/vault/test-support/file-ring.ts'
import type { Shipped } from './model/tasks.ts'

/** Calls the program's procedures as a page does. */
export type Client = RouterClient<Router>

/** The running program over a place that outlasts it: a folder with the data, the ring and the compiled catalogue. */
export interface World {
  readonly place: string
  readonly dataDir: string
  readonly shipped: Shipped
  client: Client
  program: Program
  /** What the program logged; it never logs anything while all is well. */
  readonly logged: string[]
  /** Counted by what happened. */
  readonly tally: Map<string, number>
}

const packageFolder = resolve(import.meta.dirname, '..')

let compiled: { readonly [file: string]: string } | undefined

const compile = () => {
  const { catalogue, playbook } = compileCatalogue(join(packageFolder, 'resources'))
  return {
    'catalogue.json': JSON.stringify(catalogue),
    'playbook.json': JSON.stringify(playbook),
    'lexicon.json': JSON.stringify(compileLexicons(join(packageFolder, 'resources/lexicon'))),
  }
}

/** The folder of the compiled catalogue, made where it is not there. */
const resourcesOf = (place: string): string => {
  const folder = join(place, 'resources')
  if (existsSync(folder)) return folder
  compiled ??= compile()
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(compiled)) writeFileSync(join(folder, name), text)
  return folder
}

let shipped: Shipped | undefined

const shippedData = (): Shipped => {
  const { catalogue, playbook } = compileCatalogue(join(packageFolder, 'resources'))
  const deeds = playbook.actions.flatMap(({ id, deed }) => (deed ? [[id, deed] as const] : []))
  return { ...catalogue, deeds: new Map(deeds) }
}

const startOver = (place: string, log: (line: string) => void): Promise<Program> =>
  startProgram({
    host: 'loopback',
    version: '0.0.0-soak',
    dataDir: join(place, 'data'),
    demo: false,
    resources: resourcesOf(place),
    packageFolder,
    spawnKeychain: fileRing(join(place, 'ring.json')).spawn,
    noticeThread: join(packageFolder, 'src/application/notices/notice-thread.ts'),
    fetch: () => Promise.reject(new Error('The soak asks nobody')),
    openPage: () => Promise.reject(new Error('The soak opens nothing')),
    log,
  })

/** Starts the program on what lies at the place; `close` it with its program. */
export const startWorld = async (
  place: string,
  tally: Map<string, number> = new Map(),
): Promise<World> => {
  mkdirSync(join(place, 'data'), { recursive: true })
  shipped ??= shippedData()
  const logged: string[] = []
  const program = await startOver(place, (line) => logged.push(line))
  return {
    place,
    dataDir: join(place, 'data'),
    shipped,
    client: createRouterClient(program.router),
    program,
    logged,
    tally,
  }
}

/** Ends the program and starts it anew on the same folder. */
export const restartWorld = async (world: World): Promise<void> => {
  await world.program.close()
  world.program = await startOver(world.place, (line) => world.logged.push(line))
  world.client = createRouterClient(world.program.router)
}

/** Counts one more of it. */
export const tallyUp = ({ tally }: Pick<World, 'tally'>, what: string): void => {
  tally.set(what, (tally.get(what) ?? 0) + 1)
}
