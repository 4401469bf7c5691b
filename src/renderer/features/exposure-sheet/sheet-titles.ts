import type { Account } from '../../../domain/model/account.ts'
import type { Person } from '../../../domain/model/person.ts'
import type { Service } from '../../../domain/model/service.ts'
import { isQuietKind, type QuietKind } from '../../../domain/surface/quiet-kind.ts'
import type { SurfaceRow } from '../person/surface-view.ts'
import { firstName, placeKinds, type PaperNames } from '../print/paper-names.ts'

export interface SheetTitlesInput {
  readonly people: readonly Person[]
  readonly accounts: readonly Account[]
  readonly names: Pick<PaperNames, 'account'>
  readonly service: (id: NonNullable<SurfaceRow['serviceId']>) => Service | undefined
  /** The guardian chose to have schools, nurseries and sensitive services named. */
  readonly namesPlaces: boolean
  /** What stands for a service whose very name says something: `a health service`. */
  readonly kindWord: (kind: QuietKind) => string
}

const address = /[^\s@<>()]+@[^\s@<>()]+/gu

const isVeiled = (service: Service): boolean =>
  isQuietKind(service.kind) ||
  (service.origin === 'own' && placeKinds.some((kind) => kind === service.kind))

/** True where a name on the sheet is left out unless the guardian chooses otherwise. */
export const hasVeiledNames = (
  rows: readonly SurfaceRow[],
  service: SheetTitlesInput['service'],
): boolean =>
  rows.some(({ serviceId }) => {
    const found = serviceId && service(serviceId)
    return found !== undefined && isVeiled(found)
  })

/**
 * What a row is called on paper (P7, P10): the service's name and not what the family calls the account; no school,
 * nursery or sensitive service unless chosen; and in a title of the family's own no address, no user name, and of
 * people the first name.
 */
export const sheetTitles = (input: SheetTitlesInput): ((row: SurfaceRow) => string) => {
  const { people, names, namesPlaces, kindWord } = input
  const accounts = new Map(input.accounts.map((account) => [account.id, account]))
  const known = people.toSorted((a, b) => b.name.length - a.name.length)
  return (row) => {
    const service = row.serviceId && input.service(row.serviceId)
    const kind = service?.kind
    if (isQuietKind(kind) && !namesPlaces) return kindWord(kind)
    const account = accounts.get(row.accountId)
    const title = account ? names.account(account).service : row.title
    return service
      ? title
      : known
          .reduce((text, { name }) => text.replaceAll(name, firstName(name)), title)
          .replaceAll(address, '•••')
  }
}
