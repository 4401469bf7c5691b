import { inLargeVault } from './in-large-vault.ts'
import { median, print, timed } from './measure.ts'

/**
 * Times what the screens of the exposure surface ask of the program, each answer checked against the contract: first
 * after something was written, when everything is derived anew, then again with nothing changed. Six people, 1,100
 * listed breaches. Run after `npm run build`: `npm run bench:surface -- [accounts ...]`
 */

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [500, 5000, 10_000]
const runs = 5

const bench = (accounts: number): Promise<void> =>
  inLargeVault(accounts, async (client) => {
    const { people } = await client.household.read()
    const child = people.find(({ role }) => role === 'child')
    if (!child) throw new Error('The made-up household has no child')
    const personId = child.id
    const [one] = await client.accounts.list()
    if (!one) throw new Error('The made-up household has no account')
    const views: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['household', () => client.surface.household()],
      ['child', () => client.surface.person({ personId })],
      ['ledger', () => client.ledger.person({ personId })],
      ['join map', () => client.joins.map()],
      ['reuse map', () => client.reuse.map({ groups: 20, members: 20 })],
      ['timeline', () => client.timeline.overview({})],
      ['tidy-up', () => client.tidyUp.overview()],
      ['accounts', () => client.accounts.list()],
      ['marks of accounts', () => client.accounts.marks()],
      ['breaches', () => client.breaches.list()],
      ['search in accounts', () => client.accounts.find({ text: 'site 47' })],
      ['go anywhere', () => client.find.anywhere({ text: 'site 47' })],
    ]
    print(`\n${accounts} accounts`.padEnd(26) + '   after a write       again    answer')
    for (const [name, ask] of views) {
      const first: number[] = []
      const again: number[] = []
      let size = 0
      for (let run = 0; run < runs; run += 1) {
        await client.accounts.change({
          ids: [one.id],
          change: { twoFactor: run % 2 === 0 ? 'yes' : 'no' },
        })
        const [time, answer] = await timed(ask)
        first.push(time)
        size = JSON.stringify(answer)?.length ?? 0
        const [second] = await timed(ask)
        again.push(second)
      }
      print(
        `${name.padEnd(26)}${`${median(first).toFixed(0)} ms`.padStart(12)}${`${median(again).toFixed(1)} ms`.padStart(12)}${`${(size / 1000).toFixed(0)} kB`.padStart(10)}`,
      )
    }
  })

for (const accounts of counts) await bench(accounts)
