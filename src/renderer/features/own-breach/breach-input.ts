import { readCount, readLines, type BreachDraft, type FactsDraft } from './breach-draft.ts'

const filled = (text: string | undefined): string | undefined => text?.trim() || undefined

/** What is sent of facts that have no problem. */
export const factsInput = (draft: FactsDraft) => ({
  access: { from: draft.dates.from.date, to: draft.dates.to.date },
  discovered: draft.dates.discovered.date,
  disclosed: draft.dates.disclosed.date,
  classes: draft.classes.map((one) => ({ ...one, note: filled(one.note) })),
  notTaken: draft.notTaken.map((one) => ({ ...one, text: one.text.trim() })),
  counts: draft.counts.flatMap(({ of, value, label }) => {
    const read = readCount(value)
    return read === undefined ? [] : [{ of: of.trim(), value: read, label }]
  }),
  contested: readLines(draft.contested).map((text) => ({ text })),
  source: draft.source.trim(),
})

/** What is sent of a breach that has no problem. */
export const breachInput = (draft: BreachDraft) => ({
  ...factsInput(draft),
  name: draft.name.trim(),
  kind: draft.kind,
  serviceIds: draft.serviceIds,
  summary: draft.summary.trim(),
})
