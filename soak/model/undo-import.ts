import type { ModelFamily, ModelImport } from './family.ts'
import { takeAccounts } from './leaving.ts'

/** What an undo would leave. */
interface Left {
  readonly mayStay: ReadonlySet<string>
  readonly mustStay: ReadonlySet<string>
  readonly fieldsKept: number
}

const laterThan = (family: ModelFamily, batch: ModelImport): readonly ModelImport[] =>
  family.imports.slice(family.imports.indexOf(batch) + 1).filter(({ isUndone }) => !isUndone)

/** Puts back what stood there before, where nothing was said since; gives how many fields stay. */
const restoreFields = (family: ModelFamily, batch: ModelImport): number => {
  let kept = 0
  for (const change of batch.fields) {
    const account = family.accounts.find(({ id }) => id === change.accountId)
    if (!account) continue
    const isSame = (one: { accountId: string; field: string }): boolean =>
      one.accountId === change.accountId && one.field === change.field
    const next = laterThan(family, batch).flatMap(({ fields }) => fields.filter(isSame))[0]
    if (!next && account[change.field] === change.after) account[change.field] = change.before
    else kept += 1
    // What the next import found there is now what stood before this one.
    if (!next || next.before !== change.after) continue
    if (change.before === undefined) delete next.before
    else next.before = change.before
  }
  return kept
}

/** The passwords it brought go, unless the account is gone with them anyway. */
const takeSecrets = (family: ModelFamily, { secrets }: ModelImport): void => {
  for (const { accountId, password } of secrets) {
    const has = family.passwords[accountId]
    if (has) family.passwords[accountId] = has.filter((one) => one !== password)
  }
}

/** Whether anything worked on an account that an import added, by docs/imports.md. */
const isWorkedOn = (
  family: ModelFamily,
  batch: ModelImport,
  id: string,
): 'no' | 'maybe' | 'yes' => {
  const isTicked = family.files.some(({ steps }) =>
    Object.keys(steps).some((key) => key.endsWith(`:${id}`)),
  )
  const isChanged = laterThan(family, batch).some(({ fields, secrets }) =>
    [...fields, ...secrets].some(({ accountId }) => accountId === id),
  )
  return isTicked || isChanged ? 'yes' : (family.workedOn[id] ?? 'no')
}

/**
 * Takes an import back: the accounts it added but for those that are `kept`, which the caller has from the program and
 * compares with what may and must stay.
 */
export const undoImport = (
  family: ModelFamily,
  batch: ModelImport,
  { alsoTouched, kept }: { readonly alsoTouched: boolean; readonly kept: ReadonlySet<string> },
): Left => {
  const added = family.accounts.filter(({ importBatchId }) => importBatchId === batch.id)
  const standing = added.map(({ id }) => ({ id, work: isWorkedOn(family, batch, id) }))
  const mayStay = standing.filter(({ work }) => work !== 'no' && !alsoTouched)
  const mustStay = standing.filter(({ work }) => work === 'yes' && !alsoTouched)
  const fieldsKept = restoreFields(family, batch)
  takeSecrets(family, batch)
  batch.isUndone = true
  takeAccounts(family, new Set(added.map(({ id }) => id).filter((id) => !kept.has(id))))
  return {
    mayStay: new Set(mayStay.map(({ id }) => id)),
    mustStay: new Set(mustStay.map(({ id }) => id)),
    fieldsKept,
  }
}
