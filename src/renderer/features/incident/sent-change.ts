import { asId, type PersonId } from '../../../domain/model/id.ts'
import type { Wire } from '../../state/wire.ts'
import type { StepChange } from './step-change.ts'

const personOf = (id: string | null | undefined): PersonId | null | undefined =>
  typeof id === 'string' ? asId<'person'>(id) : id

/** A change of a step as it was sent, read back so that it can be shown before the program answers. */
export const sentChange = (input: Parameters<Wire['incidents']['setStep']>[0]): StepChange => ({
  ...input,
  byId: personOf(input.byId),
  responsibleId: personOf(input.responsibleId),
})
