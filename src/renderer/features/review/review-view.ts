import type { InferContractRouterOutputs } from '@orpc/contract'
import type { contract } from '../../../contract/contract.ts'

type Answers = InferContractRouterOutputs<typeof contract>['review']

export type ReviewView = Answers['questions']
export type ShownQuestion = NonNullable<ReviewView['question']>
export type ShownAnswer = ShownQuestion['answers'][number]
export type Standings = ReviewView['standings']
export type PlatformQuestion = Answers['platforms'][number]
