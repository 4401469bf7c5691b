import type { Playbook, PlaybookAction } from '../model/playbook.ts'

/** A playbook with nothing in it but what is given. */
export const samplePlaybook = (given: Partial<Playbook> = {}): Playbook => ({
  version: '2026-11-21',
  actions: [],
  joins: [],
  milestones: [],
  helpLines: [],
  noRemedies: [],
  talks: [],
  letters: [],
  authorities: [],
  ...given,
})

/** An action for everybody, to do now, whose words are its id. */
export const sampleAction = (id: string, given: Partial<PlaybookAction> = {}): PlaybookAction => ({
  id,
  about: 'person',
  when: {},
  urgency: 'now',
  order: 10,
  needsLogin: false,
  settledByPasswordChange: false,
  noticeable: false,
  minutes: 10,
  words: { title: id, why: id, how: [] },
  variants: {},
  sources: [],
  ...given,
})
