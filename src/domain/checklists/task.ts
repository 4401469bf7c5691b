import type { Playbook, PlaybookAction } from '../model/playbook.ts'

/** An action's id and what it is about, as its key has them: `:ACCOUNT` or `@PERSON`. */
const parted = (key: string): { readonly actionId: string; readonly target: string } => {
  const at = key.search(/[:@]/)
  return at < 0
    ? { actionId: key, target: '' }
    : { actionId: key.slice(0, at), target: key.slice(at) }
}

/**
 * What is to be done about what: equal for all steps, of whatever action and breach, that one deed settles
 * (`PlaybookAction.deed`); for an action without a deed its own key. `key` is a step of `action`.
 */
export const taskOf = (action: Pick<PlaybookAction, 'id' | 'deed'>, key: string): string =>
  action.deed === undefined ? key : `${action.deed}/${key.slice(action.id.length)}`

/** `taskOf` for keys whose action is looked up; the key itself where the playbook does not know it any more. */
export const tasksOf = ({ actions }: Playbook): ((key: string) => string) => {
  const known = new Map(actions.map((action) => [action.id, action]))
  return (key) => {
    const action = known.get(parted(key).actionId)
    return action ? taskOf(action, key) : key
  }
}

/** The action that a step's key is of. */
export const actionIn = (key: string): string => parted(key).actionId

/** The account that a step's key, or a task, is about; `undefined` where it is about a person. */
export const accountIn = (key: string): string | undefined => {
  const { target } = parted(key)
  return target.startsWith(':') ? target.slice(1) : undefined
}
