import fc from 'fast-check'
import { pick, type Random } from '../../faults/random.ts'
import { startSampleFamily, type SampleFamily } from '../../scripts/test/sample-client.ts'
import { readExportFile } from '../../src/application/open-export/read-export-file.ts'
import { samplePassphrase } from '../../src/application/sample/create-sample-vault.ts'
import { mustHold, type Outcome, type Running, type Target } from '../target.ts'
import { decoded } from './encoded.ts'
import { inputFor } from './input-arbitrary.ts'
import { catalogueIds, knownIds, seenIds, type SeenIds } from './known-ids.ts'
import { proceduresIn, type Named } from './procedures.ts'
import { tryCall } from './try-call.ts'

/** One call of an input: the name of a procedure and its encoded input. */
type Call = readonly [name: string, input: unknown]

/** A program with what was seen of it. */
interface Started {
  readonly family: SampleFamily
  readonly procedures: ReadonlyMap<string, Named>
  readonly seen: SeenIds
  readonly catalogue: Awaited<ReturnType<typeof catalogueIds>>
}

/** The net is never there: what asks for it is told so. */
const offline = { fetch: () => Promise.reject(new TypeError('There is no network here')) }

const startFamily = async (): Promise<Started> => {
  const family = await startSampleFamily(offline)
  const procedures = new Map(proceduresIn(family.program.router).map((each) => [each.name, each]))
  return { family, procedures, seen: seenIds(), catalogue: await catalogueIds(family) }
}

const isOpen = async ({ family }: Started): Promise<boolean> =>
  (await family.program.vaultState()).kind === 'open'

const callsIn = (input: Uint8Array): readonly Call[] | undefined => {
  try {
    const calls: unknown = JSON.parse(Buffer.from(input).toString('utf8'))
    if (!Array.isArray(calls)) return undefined
    return calls.flatMap((each: unknown) =>
      Array.isArray(each) ? [[String(each[0]), each[1]]] : [],
    )
  } catch {
    return undefined
  }
}

/** The value of an input; nothing where it is nested deeper than can be walked here, which says nothing of the product. */
const valueOf = (
  input: unknown,
  findId: Parameters<typeof decoded>[1],
): { readonly value: unknown } | undefined => {
  try {
    return { value: decoded(input, findId) }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const runCalls = async (started: Started, calls: readonly Call[]): Promise<Outcome> => {
  const { family, catalogue, seen } = started
  const findId = await knownIds(family, catalogue, seen)
  let as = 'no-call'
  let accepted = false
  for (const [name, input] of calls) {
    const procedure = started.procedures.get(name)
    if (!procedure) continue
    const given = valueOf(input, findId)
    if (!given) return { accepted: false, as: 'too-deep-to-be-given' }
    const { code, answer } = await tryCall(procedure, given.value)
    seen.note(answer)
    mustHold(family.logged.length === 0, `nothing is logged: ${family.logged.join()}`)
    as = `${name}.${code}`
    accepted = code === 'ok'
  }
  return { accepted, as }
}

/** What must hold of an open vault whatever was asked of it: sound, and its own export is one that it reads. */
const checkVault = async (started: Started): Promise<void> => {
  mustHold(!('polluted' in {}), 'no input changes what all objects have')
  if (!(await isOpen(started))) return
  const { client } = started.family
  mustHold((await client.vault.check()).kind === 'sound', 'the vault is sound')
  await readExportFile(await client.openExport.write({ format: 'json' }))
}

/** Calls that only end the session, or take a second of key derivation: now and then. */
const seldom =
  /^(?:vault\.(?:lock|unlock|erase|create)|protections\.|backups\.(?:restore|putBack|save)|openExport\.read)/

const makerOf = (procedures: readonly Named[]): ((random: Random) => Uint8Array) => {
  const arbitraries = new Map(
    procedures.map(({ name, input }) => [
      name,
      input ? inputFor(input) : fc.constant({ $nothing: true }),
    ]),
  )
  const often = procedures.filter(({ name }) => !seldom.test(name))
  const callOf = (random: Random): Call => {
    const { name } = pick(random, random.below(25) === 0 ? procedures : often)
    const arbitrary = arbitraries.get(name) ?? fc.constant({})
    const [input] = fc.sample(arbitrary, { numRuns: 1, seed: random.below(2 ** 31) })
    return [name, input]
  }
  return (random) =>
    Buffer.from(JSON.stringify(Array.from({ length: 1 + random.below(5) }, () => callOf(random))))
}

/** The state that calls leave must not grow without end, and a vault that was closed is not worth many. */
const mostInputs = 150

const start = async (): Promise<Running> => {
  let started = await startFamily()
  let inputs = 0
  const renew = async (): Promise<void> => {
    await checkVault(started)
    await started.family.end()
    started = await startFamily()
    inputs = 0
  }
  const unlock = async (): Promise<void> => {
    const { client } = started.family
    await client.vault.unlock({ kind: 'passphrase', passphrase: samplePassphrase }).catch(() => 0)
    // Erased, or under another passphrase: a new one.
    if (!(await isOpen(started))) await renew()
  }
  const known = [...started.procedures.values()]
  return {
    seeds: [
      Buffer.from('[["accounts.list",{"$nothing":true}],["household.read",{"$nothing":true}]]'),
    ],
    make: makerOf(known),
    run: async (input) => {
      const calls = callsIn(input)
      if (!calls) return { accepted: false, as: 'no-calls' }
      inputs += 1
      if (inputs > mostInputs) await renew()
      if (!(await isOpen(started))) await unlock()
      try {
        return await runCalls(started, calls)
      } catch (error) {
        // What is broken must not be taken for a finding of the next input, too.
        await started.family.end()
        started = await startFamily()
        inputs = 0
        throw error
      }
    },
    check: () => checkVault(started),
    end: () => started.family.end(),
  }
}

/** Every procedure of the program on the sample family, some calls after each other. */
export const routerTarget: Target = {
  name: 'router',
  patience: 20_000,
  start,
  tokens: ['"$id"', '"$nest"', '"$repeat"', '"__proto__"', 'null', '[]'],
}
