import type { InferContractRouterOutputs } from '@orpc/contract'
import type { contract } from '../../../contract/contract.ts'

type Answers = InferContractRouterOutputs<typeof contract>['drill']

export type DrillView = Answers['run']
export type DrillGapView = DrillView['gaps'][number]
export type DrillTimes = DrillView['times']
