import type { lookupEventSchema } from '../../contract/network.ts'
import type { z } from '../../contract/zod.ts'
import type { AddressLookup } from '../../domain/model/address-lookup.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { askAboutAddress } from './ask-about-address.ts'
import { waitingAddresses } from './lookup-queue.ts'
import { NetworkFailure, type NetworkProblem } from './network-failure.ts'

export type LookupEvent = z.infer<typeof lookupEventSchema>

/** What a run stands on. */
interface LookupPorts extends Pick<ProgramPorts, 'openVault' | 'gate' | 'today'> {
  readonly keeper: Pick<ProgramPorts['keeper'], 'apiKey'>
}

/** The next address would meet the same: whoever asks has something to see to first. */
const endsTheRun: ReadonlySet<NetworkProblem> = new Set(['off', 'offline', 'wrong-key', 'refused'])

/** Adds what was learned to what is known: a finding stays a finding, whatever a later search gives. */
const settle = (
  vault: OpenVault,
  before: AddressLookup,
  now: Pick<AddressLookup, 'state' | 'askedOn' | 'breachNames'>,
): void => {
  // It may have been forgotten, or erased with its last account, while it was asked about.
  const current = vault.lookups.list().find(({ address }) => address === before.address)
  if (current?.state !== 'queued') return
  const breachNames = [...new Set([...current.breachNames, ...now.breachNames])]
  vault.lookups.write({ ...current, ...now, breachNames })
}

/**
 * Looks up what waits in the queue, one by one, and tells of it. Each answer is kept at once, so that a run that
 * ends early goes on where it was. An address that could not be checked is marked so and the run goes on, unless
 * the next would fail alike: then it fails with `NETWORK` and the rest waits. A service that has had enough for
 * now (429 after every pause) ends the run quietly, with the rest in `left`.
 */
export const lookUpAddresses = async (
  { openVault, gate, keeper, today }: LookupPorts,
  tell: (event: LookupEvent) => void,
  signal: AbortSignal,
): Promise<void> => {
  const vault = openVault()
  gate.assertAllowed()
  const key = await keeper.apiKey.read()
  if (key === undefined) throw new NetworkFailure('no-key')
  const counts = { found: 0, notFound: 0, failed: 0 }
  const all = waitingAddresses(vault).map(({ address }) => address)
  let done = 0
  tell({ kind: 'progress', done, total: all.length })
  for (const address of all) {
    signal.throwIfAborted()
    const lookup = waitingAddresses(vault).find((one) => one.address === address)
    if (!lookup) continue
    let mayGoOn = true
    try {
      const onWait = (waiting: number): void =>
        tell({ kind: 'progress', done, total: all.length, waiting })
      const breachNames = await askAboutAddress(gate, { address, key, signal, onWait })
      const state = breachNames.length > 0 ? 'found' : 'not-found'
      settle(vault, lookup, { state, askedOn: today(), breachNames })
      counts[state === 'found' ? 'found' : 'notFound'] += 1
    } catch (error) {
      if (!(error instanceof NetworkFailure) || endsTheRun.has(error.data.problem)) throw error
      settle(vault, lookup, { state: 'failed', askedOn: today(), breachNames: [] })
      counts.failed += 1
      mayGoOn = error.data.problem !== 'too-many-requests'
    }
    done += 1
    tell({ kind: 'progress', done, total: all.length })
    if (!mayGoOn) break
  }
  tell({ kind: 'done', ...counts, left: waitingAddresses(vault).length })
}
