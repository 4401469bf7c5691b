import type { InferContractRouterOutputs } from '@orpc/contract'
import type { contract } from '../../../contract/contract.ts'

/** A notice as it was read: its text, and what the rules find in it. */
export type ReadNotice = InferContractRouterOutputs<typeof contract>['notices']['read']
