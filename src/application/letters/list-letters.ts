import { letterProgress, type LetterProgress } from '../../domain/letters/follow-up.ts'
import type { Letter } from '../../domain/letters/letter.ts'
import type { LetterKind, LetterRegime } from '../../domain/model/letter-template.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { subjectsOf } from './letter-plan.ts'

/** A letter with how it stands today. */
export interface LetterView extends Letter, LetterProgress {
  /** Absent where the playbook has the letter no more. */
  readonly kind?: LetterKind | undefined
  readonly regime?: LetterRegime | undefined
  readonly isOfReceipt: boolean
}

/** The family's letters with how they stand today, in the order they were written. */
export const listLetters = (ports: ProgramPorts): readonly LetterView[] => {
  const vault = ports.openVault()
  const letters = vault.letters.list()
  const people = vault.people.list()
  const { letters: templates, authorities } = ports.playbook
  const services = new Map(ports.catalogue().services.map((service) => [service.id, service]))
  return letters.map((letter) => {
    const about = people.filter(({ id }) => letter.subjectIds.includes(id))
    const template = templates.find(({ id }) => id === letter.templateId)
    const progress = letterProgress({
      letter,
      letters,
      subjects: subjectsOf(ports, letter.senderId, about),
      service: services.get(letter.serviceId) ?? { kind: 'other' },
      templates,
      authorities,
      today: ports.today(),
    })
    return {
      ...letter,
      ...progress,
      kind: template?.kind,
      regime: template?.regime,
      isOfReceipt: template?.deadline?.ofReceipt ?? false,
    }
  })
}
