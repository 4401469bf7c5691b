import { asId, type BreachId, type ServiceId } from '../src/domain/model/id.ts'
import { day } from './breach-list.ts'
import { inLargeVault, type Client } from './in-large-vault.ts'
import { median, print, timed } from './measure.ts'

/**
 * Times how long it takes from a new breach that is saved, and from new facts about one, to the complete checklists of
 * everybody; and then what the pages of twenty open files ask for. Six people, 1,100 listed breaches; each answer is
 * checked against the contract. Run after `npm run build`: `npm run bench:checklists -- [accounts ...]`
 */

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [500, 5000]
const runs = 5
const files = 20

const row = (name: string, times: readonly number[], answer: unknown): void => {
  const longest = Math.max(...times)
  const size = (JSON.stringify(answer)?.length ?? 0) / 1000
  print(
    `  ${name.padEnd(44)}${median(times).toFixed(0).padStart(6)} ms${longest.toFixed(0).padStart(8)} ms${size.toFixed(0).padStart(8)} kB`,
  )
}

const facts = {
  access: { from: day('2026-10-01'), to: day('2026-11-01') },
  disclosed: day('2026-11-20'),
  classes: (['guardian', 'child'] as const).flatMap((role) =>
    ['email', 'password', 'name', 'birth-date'].map((id) => ({
      dataClass: asId<'data-class'>(id),
      role,
      certainty: 'admitted' as const,
    })),
  ),
  notTaken: [],
  counts: [],
  contested: [],
  source: 'A letter',
}

/** The service that most of the household's accounts are with: its breach asks for most. */
const largestService = async (client: Client): Promise<ServiceId> => {
  const byService = Map.groupBy(await client.accounts.list(), ({ serviceId }) => serviceId)
  const [largest] = [...byService]
    .filter(([id]) => id !== undefined)
    .toSorted(([, one], [, other]) => other.length - one.length)
  if (!largest?.[0]) throw new Error('The made-up household has no account with a known service')
  return largest[0]
}

/** From the press of *save* to the last step: saving it, and reading the file. */
const timeNewBreach = async (client: Client): Promise<void> => {
  const serviceId = await largestService(client)
  const times = { breach: [] as number[], facts: [] as number[], tick: [] as number[] }
  let view: Awaited<ReturnType<Client['breaches']['read']>> | undefined
  for (let run = 0; run < runs; run += 1) {
    const [saving, { breachId }] = await timed(() =>
      client.breaches.addOwn({
        ...facts,
        name: `Made up ${run}`,
        kind: 'breach',
        serviceIds: [serviceId],
        summary: 'Somebody copied the customers.',
      }),
    )
    const [reading, read] = await timed(() => client.breaches.read({ breachId }))
    times.breach.push(saving + reading)
    const [adding] = await timed(() =>
      client.breaches.addFacts({
        ...facts,
        breachId,
        classes: [
          { dataClass: asId('security-answer'), role: 'guardian', certainty: 'claimed' },
          { dataClass: asId('postal-address'), role: 'guardian', certainty: 'claimed' },
        ],
      }),
    )
    const [again, more] = await timed(() => client.breaches.read({ breachId }))
    times.facts.push(adding + again)
    const key = more.people.flatMap(({ actions }) => actions)[0]?.key ?? ''
    const [ticking] = await timed(() => client.incidents.setStep({ breachId, key, state: 'done' }))
    const [ticked] = await timed(() => client.breaches.read({ breachId }))
    times.tick.push(ticking + ticked)
    view = read
    await client.breaches.removeOwn({ breachId })
  }
  const lists = view?.people.filter(({ actions }) => actions.length > 0) ?? []
  const steps = lists.reduce((sum, { actions }) => sum + actions.length, 0)
  print(`  ${lists.length} checklists with ${steps} steps`)
  row('a new breach, to all checklists', times.breach, view)
  row('new facts, to all checklists', times.facts, view)
  row('a tick, to all checklists', times.tick, view)
}

const openFiles = async (client: Client): Promise<readonly BreachId[]> => {
  const ids = (await client.breaches.list()).touching
    .slice(0, files)
    .map(({ breachId }) => breachId)
  for (const breachId of ids) await client.incidents.open({ breachId, origin: 'catalogue' })
  return ids
}

const timeFiles = async (client: Client): Promise<void> => {
  const ids = await openFiles(client)
  const [breachId] = ids
  const [account] = await client.accounts.list()
  if (!breachId || !account) throw new Error('The made-up household is in no breach')
  const views: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['list of files', () => client.incidents.list()],
    ['one list of tasks', () => client.incidents.tasks()],
    ['what became different in one', () => client.incidents.differences({ breachId })],
    ['one file', () => client.breaches.read({ breachId })],
  ]
  print(`  ${ids.length} open files, after a write, and again with nothing changed`)
  for (const [name, ask] of views) {
    const [first, again]: [number[], number[]] = [[], []]
    let answer: unknown
    for (let run = 0; run < runs; run += 1) {
      await client.accounts.change({
        ids: [account.id],
        change: { twoFactor: run % 2 === 0 ? 'yes' : 'no' },
      })
      const [time, found] = await timed(ask)
      first.push(time)
      again.push((await timed(ask))[0])
      answer = found
    }
    row(name, first, answer)
    row(`${name}, again`, again, answer)
  }
}

for (const accounts of counts) {
  await inLargeVault(accounts, async (client) => {
    print(`\n${accounts} accounts`.padEnd(47) + '   median   longest   answer')
    await timeNewBreach(client)
    await timeFiles(client)
  })
}
