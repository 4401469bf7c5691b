import type { InferContractRouterOutputs } from '@orpc/contract'
import type { contract } from '../../../contract/contract.ts'

type Outputs = InferContractRouterOutputs<typeof contract>['network']

/** Whether the network is on, and what came of it so far. */
export type NetworkStatus = Outputs['status']
/** What loading a breach list did. */
export type ListReport = Outputs['updateList']
/** One use of the network, as it was written down. */
export type SentRecord = Outputs['sent']['records'][number]
/** One e-mail address of the inventory. */
export type KnownAddress = Outputs['addresses'][number]
