import type { ApiKeyState } from '../../vault/api-key-keeper.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { waitingAddresses } from './lookup-queue.ts'
import { shownList, type ListReport } from './take-list.ts'

/** What the page shows of the network before anything is sent. */
export interface NetworkStatus {
  readonly allowed: boolean
  readonly key: ApiKeyState
  readonly list?: ListReport['list'] | undefined
  readonly hosts: { readonly hibp: string; readonly passwords: string }
  readonly queued: number
}

/** Whether the network may be used, for what, and what waits. Looks at the keychain, at most three seconds. */
export const networkStatus = async ({
  openVault,
  keeper,
  gate,
}: Pick<ProgramPorts, 'openVault' | 'keeper' | 'gate'>): Promise<NetworkStatus> => {
  openVault()
  const key = await keeper.apiKey.state()
  const vault = openVault()
  const list = vault.hibpList.read()
  return {
    allowed: vault.settings.read().networkAllowed,
    key,
    ...(list ? { list: shownList(list) } : {}),
    hosts: { hibp: new URL(gate.hosts.api).host, passwords: new URL(gate.hosts.passwords).host },
    queued: waitingAddresses(vault).length,
  }
}
