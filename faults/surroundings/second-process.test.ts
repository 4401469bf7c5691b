import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { compileCatalogue } from '../../scripts/catalogue/compile.ts'
import { compileLexicons } from '../../scripts/lexicon/compile.ts'
import { filesIn, temporaryFolder } from '../../src/vault/test-support/temporary-folder.ts'
import { complaintsAbout } from '../crash/check-place.ts'
import { outcomeAfter } from '../crash/outcome.ts'
import { placeIn, prepareVault } from '../crash/scenarios.ts'
import { layOut } from '../lay-out.ts'

const hooks = fileURLToPath(
  new URL('../../src/vault/test-support/raw-sql-hooks.ts', import.meta.url),
)
const program = fileURLToPath(new URL('./host-program.ts', import.meta.url))

/** What the hosts read of their own. */
const resourcesIn = (folder: string): string => {
  const shipped = join(import.meta.dirname, '../../resources')
  const built = compileCatalogue(shipped)
  const lexicons = compileLexicons(join(shipped, 'lexicon'))
  writeFileSync(join(folder, 'catalogue.json'), JSON.stringify(built.catalogue))
  writeFileSync(join(folder, 'playbook.json'), JSON.stringify(built.playbook))
  writeFileSync(join(folder, 'lexicon.json'), JSON.stringify(lexicons))
  return folder
}

interface RunningHost {
  /** The vault's state as it saw it. */
  readonly state: unknown
  /** `kill -9`, and waits until it is gone. */
  readonly kill: () => Promise<void>
}

const startHost = async (
  host: 'desktop' | 'loopback',
  directory: string,
  resources: string,
): Promise<RunningHost> => {
  const child = spawn(process.execPath, ['--import', hooks, program, host, directory, resources], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await gone
  }
  onTestFinished(kill)
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return { state: JSON.parse(line), kill }
}

test.each([
  ['desktop', 'loopback'],
  ['loopback', 'desktop'],
] as const)(
  'a %s host keeps a %s host out, until it is gone, however it ends',
  async (one, two) => {
    const folder = temporaryFolder()
    const place = placeIn(folder, false)
    await prepareVault(place)
    const resources = resourcesIn(folder)
    const first = await startHost(one, place.directory, resources)
    expect(first.state).toMatchObject({ kind: 'locked' })
    const second = await startHost(two, place.directory, resources)
    expect(second.state).toEqual({ kind: 'in-use-elsewhere' })
    await second.kill()
    await first.kill()
    const third = await startHost(two, place.directory, resources)
    expect(third.state).toMatchObject({ kind: 'locked' })
    await third.kill()
    expect(await complaintsAbout(place, [outcomeAfter([], 0)])).toMatchObject({ complaints: [] })
  },
)

test('a lock file of any content heals itself', async () => {
  const place = placeIn(temporaryFolder(), true)
  await prepareVault(place)
  const files = filesIn(place.directory)
  const lock = files.get('lock.db') ?? Buffer.alloc(0)
  const left = [undefined, Buffer.alloc(0), Buffer.from('pid 4711\n'), Buffer.alloc(8192, 7), lock]
  for (const bytes of left) {
    const changed = new Map(files)
    if (bytes === undefined) changed.delete('lock.db')
    else changed.set('lock.db', bytes)
    layOut(place, changed)
    expect({
      bytes: bytes?.length,
      ...(await complaintsAbout(place, [outcomeAfter([], 0)])),
    }).toMatchObject({ complaints: [] })
  }
})
