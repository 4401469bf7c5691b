import { randomBytes, randomUUID } from 'node:crypto'
import { forkKeychain } from '../keys/fork-keychain.ts'
import { openKeeper } from '../open-keeper.ts'

/**
 * A process of its own for tests: `keychain-program.ts CHILD DIRECTORY MILLISECONDS`. Asks for the state
 * with the real keychain, whose child is the program CHILD, prints it, and closes the keeper after so many
 * milliseconds at the latest. It then ends by itself, if nothing keeps it.
 */
const [child, directory, limit] = process.argv.slice(2)
if (child === undefined || directory === undefined) throw new Error('Not enough arguments')

const keeper = openKeeper({
  directory,
  spawnKeychain: forkKeychain(child),
  now: () => 0,
  randomBytes,
  uuid: randomUUID,
})
const closing = setTimeout(() => void keeper.close(), Number(limit))
process.stdout.write(`${JSON.stringify(await keeper.state())}\n`)
clearTimeout(closing)
await keeper.close()
