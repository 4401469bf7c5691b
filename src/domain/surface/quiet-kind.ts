import type { ServiceKind } from '../model/service.ts'

/** What a summary does not name (P10). An app that watches somebody is as telling as a doctor or a bank. */
export const quietKinds = [
  'health',
  'money',
  'monitoring',
] as const satisfies readonly ServiceKind[]
export type QuietKind = (typeof quietKinds)[number]

/** True for a kind of service whose very name says something about a person. */
export const isQuietKind = (kind: ServiceKind | undefined): kind is QuietKind =>
  quietKinds.some((quiet) => quiet === kind)
