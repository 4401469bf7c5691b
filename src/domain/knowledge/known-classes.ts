import type { DataClass, DataClassId } from '../model/data-class.ts'
import { asId } from '../model/id.ts'
import type { ReuseKind } from '../model/reuse.ts'

/**
 * The few data classes that rules name. They must be in `resources/catalogue/data-classes.json` under these
 * ids; every other class is treated by its group, weight, permanence and `credential` flag alone.
 */
export const knownClasses = {
  name: asId<'data-class'>('name'),
  email: asId<'data-class'>('email'),
  userName: asId<'data-class'>('user-name'),
  password: asId<'data-class'>('password'),
  securityAnswer: asId<'data-class'>('security-answer'),
  postalAddress: asId<'data-class'>('postal-address'),
  location: asId<'data-class'>('location'),
  locationHistory: asId<'data-class'>('location-history'),
} as const

/** What has to be lost for accounts to fall together through a kind of reuse. */
export const classOfReuse: Readonly<Record<ReuseKind, DataClassId>> = {
  password: knownClasses.password,
  answer: knownClasses.securityAnswer,
  email: knownClasses.email,
  'user-name': knownClasses.userName,
}

/** The facts that lead from a person to a door; with them a child's name and birth date become a child at an address. */
export const locatingClasses: readonly DataClassId[] = [
  knownClasses.postalAddress,
  knownClasses.location,
  knownClasses.locationHistory,
]

/** True for what a login consists of: an account has it of its holder, whoever else is in it. */
export const isLoginClass = (id: DataClassId, dataClass: DataClass | undefined): boolean =>
  id === knownClasses.email || id === knownClasses.userName || dataClass?.credential === true
