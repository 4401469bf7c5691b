import { dueDay } from '../../domain/letters/deadline.ts'
import { countedFrom } from '../../domain/letters/follow-up.ts'
import type { Letter, LetterWay } from '../../domain/letters/letter.ts'
import { asId, type LetterId } from '../../domain/model/id.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { findLetter, letterPlan, type LetterChoice } from './letter-plan.ts'

/** What became of a letter: what is not given stays, `null` takes it back. */
export interface LetterChange {
  readonly id: LetterId
  readonly sentOn?: PartialDate | null | undefined
  readonly sentBy?: LetterWay | undefined
  readonly receivedOn?: PartialDate | null | undefined
  readonly answeredOn?: PartialDate | null | undefined
  readonly isExtended?: boolean | undefined
  readonly note?: string | null | undefined
}

/** Keeps a letter that is going to be sent, and gives its id. Fails as `letterPlan` does. */
export const saveLetter = (
  ports: ProgramPorts,
  choice: LetterChoice,
): { readonly id: LetterId } => {
  const { template, subjects, previous } = letterPlan(ports, choice)
  const id = asId<'letter'>(ports.uuid())
  ports.openVault().letters.add({
    id,
    templateId: template.id,
    serviceId: choice.serviceId,
    authorityId: template.kind === 'complaint' ? choice.authorityId : undefined,
    breachId: choice.breachId,
    senderId: choice.senderId,
    subjectIds: subjects.map((person) => person.id),
    writtenOn: ports.today(),
    // A letter that begins anew follows none, whatever it is said to follow.
    afterId: previous && choice.afterId,
  })
  return { id }
}

const said = <Value>(
  given: Value | null | undefined,
  before: Value | undefined,
): Value | undefined => (given === undefined ? before : (given ?? undefined))

/** A day that has not come is a slip of the pen, and so is an answer to a letter not yet sent. */
const checkDays = ({ sentOn, receivedOn, answeredOn }: Letter, today: PartialDate): void => {
  const later = [receivedOn, answeredOn].filter((day) => day !== undefined)
  if ([sentOn, ...later].some((day) => day !== undefined && day > today)) {
    throw new UseCaseError('NOT_ALLOWED', { rule: 'letter-in-future' })
  }
  if (later.some((day) => sentOn === undefined || day < sentOn)) {
    throw new UseCaseError('NOT_ALLOWED', { rule: 'letter-before-sent' })
  }
}

/** Says what became of a letter and gives the last day for an answer, worked out anew. */
export const updateLetter = (
  ports: ProgramPorts,
  change: LetterChange,
): { readonly dueOn?: PartialDate | undefined } => {
  const vault = ports.openVault()
  const before = findLetter(ports, change.id)
  const deadline = ports.playbook.letters.find(({ id }) => id === before.templateId)?.deadline
  const wasExtended =
    before.dueOn !== undefined && before.dueOn === dueDay(deadline, countedFrom(before), true)
  const isUnsent = change.sentOn === null
  const now: Letter = {
    ...before,
    sentOn: said(change.sentOn, before.sentOn),
    sentBy: isUnsent ? undefined : (change.sentBy ?? before.sentBy),
    receivedOn: isUnsent ? undefined : said(change.receivedOn, before.receivedOn),
    answeredOn: isUnsent ? undefined : said(change.answeredOn, before.answeredOn),
    note: said(change.note === '' ? null : change.note, before.note),
  }
  checkDays(now, ports.today())
  const dueOn = dueDay(deadline, countedFrom(now), change.isExtended ?? wasExtended)
  vault.letters.update({ ...now, dueOn })
  return { dueOn }
}

/**
 * Removes a letter, from the disk too, and gives the edit that brings it back, with what followed it. `NOT_FOUND` where
 * there is none.
 */
export const removeLetter = (
  ports: ProgramPorts,
  id: LetterId,
): { readonly editId: string; readonly changed: number } => {
  const vault = ports.openVault()
  const gone = findLetter(ports, id)
  const followers = vault.letters.list().filter(({ afterId }) => afterId === id)
  vault.letters.remove(id)
  vault.compact()
  const editId = ports.edits.keep(() => {
    const now = ports.openVault()
    return now.transaction(() => {
      const afterId = gone.afterId !== undefined && now.letters.find(gone.afterId)?.id
      now.letters.add({ ...gone, afterId: afterId || undefined })
      for (const follower of followers) {
        const still = now.letters.find(follower.id)
        if (still && still.afterId === undefined) now.letters.update({ ...still, afterId: id })
      }
      return { restored: 1, kept: 0 }
    })
  })
  return { editId, changed: 1 }
}
