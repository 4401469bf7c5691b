import { Secret } from '../keys/secret.ts'
import { loneKeeper } from './lone-keeper.ts'
import { batch, importedRows } from './sample-content.ts'

/**
 * A process of its own for tests: `keeper-program.ts VERB DIRECTORY`. `state` prints the state and ends.
 * `hold` prints it and stays. `import` unlocks, stages accounts, prints `staged` and stays. `commit` goes
 * on committing imports of 500 accounts, printing each, until it is killed.
 * As root it becomes an ordinary user first where `KEEPER_USER` says which: root may do anything.
 */
const [verb, directory] = process.argv.slice(2)
if (directory === undefined) throw new Error('No directory')
const user = Number(process.env.KEEPER_USER ?? 0)
if (user !== 0 && process.getuid?.() === 0) {
  process.setgid?.(user)
  process.setuid?.(user)
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const keeper = loneKeeper(directory)

print(JSON.stringify(await keeper.state()))
if (verb !== 'state') setInterval(() => undefined, 60_000)
if (verb === 'import' || verb === 'commit') {
  const vault = await keeper.unlock({
    kind: 'passphrase',
    passphrase: Secret.fromText('a passphrase'),
  })
  if (verb === 'import') {
    const staging = vault.imports.stage()
    staging.add(importedRows(2000, 'staged'))
    print('staged')
  }
  for (let round = 0; verb === 'commit'; round += 1) {
    const staging = vault.imports.stage()
    staging.add(importedRows(500, `round${round}`))
    staging.commit(batch(`round${round}`, { added: 500 }))
    print(`committed ${round}`)
  }
}
