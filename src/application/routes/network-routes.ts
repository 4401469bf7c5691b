import { ORPCError } from '@orpc/server'
import { asContractError } from '../failures.ts'
import { allowNetwork } from '../network/allow-network.ts'
import { eventStream } from '../network/event-stream.ts'
import { listAddresses } from '../network/list-addresses.ts'
import { loadListFile } from '../network/load-list-file.ts'
import { lookUpAddresses, type LookupEvent } from '../network/look-up-addresses.ts'
import { forgetAddresses, queueAddresses } from '../network/lookup-queue.ts'
import { networkStatus } from '../network/network-status.ts'
import { updateList } from '../network/update-list.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** Work of a page that may have gone meanwhile: nobody waits for the failure then, and it is no bug. */
const whileWanted = async <Result>(
  signal: AbortSignal | undefined,
  work: Promise<Result>,
): Promise<Result> => {
  try {
    return await work
  } catch (error) {
    throw signal?.aborted ? new ORPCError('CLIENT_CLOSED_REQUEST') : error
  }
}

/** The network: off until somebody switches it on, and each use of it a call of its own. */
export const networkRoutes = (route: Implementer['network'], ports: ProgramPorts) => {
  let running: AbortController | undefined

  // A stream fails after its handler has returned, so the translation is repeated here.
  async function* lookUp(signal: AbortSignal | undefined): AsyncGenerator<LookupEvent, void> {
    // A second run takes over: two would ask about the same addresses.
    running?.abort()
    const own = new AbortController()
    running = own
    const stop = signal ? AbortSignal.any([signal, own.signal]) : own.signal
    try {
      yield* eventStream<LookupEvent>(
        (tell, stopped) => lookUpAddresses(ports, tell, stopped),
        stop,
      )
    } catch (error) {
      throw asContractError(error, ports.log, ports.uuid)
    }
  }

  return {
    status: route.status.handler(() => networkStatus(ports)),
    allow: route.allow.handler(({ input }) => allowNetwork(ports, input.allowed)),
    setKey: route.setKey.handler(({ input }) => {
      ports.openVault()
      return ports.keeper.apiKey.write(input.key ?? undefined)
    }),
    updateList: route.updateList.handler(({ signal }) =>
      whileWanted(signal, updateList(ports, signal)),
    ),
    loadListFile: route.loadListFile.handler(({ input }) => loadListFile(ports, input.file)),
    forgetList: route.forgetList.handler(() => ports.openVault().hibpList.forget()),
    addresses: route.addresses.handler(() => listAddresses(ports)),
    queue: route.queue.handler(({ input }) => queueAddresses(ports.openVault(), input.addresses)),
    forgetAddresses: route.forgetAddresses.handler(({ input }) =>
      forgetAddresses(ports.openVault(), input.addresses),
    ),
    lookUp: route.lookUp.handler(({ signal }) => {
      ports.openVault()
      return lookUp(signal)
    }),
    sent: route.sent.handler(({ input }) => {
      const { outgoing } = ports.openVault()
      return { total: outgoing.count(), records: outgoing.list(input.offset, input.limit) }
    }),
  }
}
