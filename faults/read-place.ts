import { StorageError, VaultStateError } from '../src/vault/errors.ts'
import { contentOf } from './content.ts'
import { keeperOf, openerOf, type Place } from './crash/steps.ts'

/** What comes of opening a vault and reading all of it. */
export type Reading =
  | { readonly kind: 'read'; readonly content: string }
  /** Refused in one of the ways the interface has words for. */
  | { readonly kind: 'reported'; readonly as: string }

const stateInWords = ({ state }: VaultStateError): string => {
  if (state.kind === 'damaged') return `damaged ${state.part}`
  if (state.kind === 'not-a-vault') return `not a vault (${state.found})`
  return state.kind === 'no-access' ? `no access (${state.problem})` : state.kind
}

/** Fails with whatever is no report: those are the bugs this harness looks for. */
const report = (error: unknown): Reading => {
  if (error instanceof VaultStateError) return { kind: 'reported', as: stateInWords(error) }
  if (error instanceof StorageError) return { kind: 'reported', as: `disk: ${error.problem}` }
  throw error
}

/** Opens the vault of a place with what its owner holds, reads everything, and closes it. */
export const readPlace = async (place: Place): Promise<Reading> => {
  const keeper = keeperOf(place)
  try {
    const state = await keeper.state()
    if (state.kind === 'none') throw new Error('A vault is there and the state is `none`')
    const vault = await keeper.unlock(openerOf(place))
    return { kind: 'read', content: contentOf(vault) }
  } catch (error) {
    return report(error)
  } finally {
    await keeper.close().catch(report)
  }
}
