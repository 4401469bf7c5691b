import { ORPCError } from '@orpc/client'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { resources } from '../i18n/resources.ts'
import {
  backupProblems,
  exportProblems,
  fileProblems,
  listProblems,
  networkProblems,
  noticeProblems,
  recoveryCodeProblems,
  storageProblems,
} from '../../contract/errors.ts'

export interface ErrorWords {
  /** Without a full stop. */
  readonly title: string
  readonly text: string
}

const plainCodes = [
  'VAULT_NOT_OPEN',
  'VAULT_STATE',
  'WRONG_PASSPHRASE',
  'WEAK_PASSPHRASE',
  'LAST_PROTECTION',
  'KEYCHAIN_UNAVAILABLE',
  'NOT_FOUND',
  'IMPORT_GONE',
] as const

/** The contract's failures as they arrive, with what their sentences need. */
const failureSchema = z.discriminatedUnion('code', [
  z.object({ code: z.enum(plainCodes) }),
  z.object({
    code: z.literal('WRONG_RECOVERY_CODE'),
    data: z.object({
      problem: z.enum(recoveryCodeProblems),
      group: z.number().optional(),
      sheet: z.string().optional(),
    }),
  }),
  z.object({ code: z.literal('BACKUP'), data: z.object({ problem: z.enum(backupProblems) }) }),
  z.object({ code: z.literal('NOT_ALLOWED'), data: z.object({ rule: z.string() }) }),
  z.object({
    code: z.literal('FILE'),
    data: z.object({
      problem: z.enum([...fileProblems, ...exportProblems, ...listProblems, ...noticeProblems]),
      line: z.number().optional(),
    }),
  }),
  z.object({ code: z.literal('STORAGE'), data: z.object({ problem: z.enum(storageProblems) }) }),
  z.object({ code: z.literal('NETWORK'), data: z.object({ problem: z.enum(networkProblems) }) }),
  z.object({ code: z.literal('BUG'), data: z.object({ id: z.string() }) }),
])

type KnownRule = keyof typeof resources.errors.rule

const isKnownRule = (rule: string): rule is KnownRule => Object.hasOwn(resources.errors.rule, rule)

export type Failure =
  | z.infer<typeof failureSchema>
  | { readonly code: 'LOST' }
  | { readonly code: 'UNKNOWN' }

/**
 * What went wrong, from whatever a call threw: one of the contract's codes, `LOST` where the program
 * does not answer, else `UNKNOWN`.
 */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof ORPCError) {
    const code: unknown = error.code
    const data: unknown = error.data
    const failure = failureSchema.safeParse({ code, data })
    return failure.success ? failure.data : { code: 'UNKNOWN' }
  }
  // The browser's fetch fails with a TypeError when nobody listens.
  return { code: error instanceof TypeError ? 'LOST' : 'UNKNOWN' }
}

/** Plain words for a failed call: `useErrorWords()(mutation.error).title`. */
export const useErrorWords = (): ((error: unknown) => ErrorWords) => {
  const { t } = useTranslation('errors')
  return useCallback(
    (error) => {
      const failure = failureOf(error)
      const title = t(`${failure.code}.title`)
      if (failure.code === 'FILE') {
        const line = failure.data.line ?? 'none'
        return { title, text: t(`file.${failure.data.problem}`, { line }) }
      }
      if (failure.code === 'WRONG_RECOVERY_CODE') {
        const { problem, group = 'none', sheet = 'none' } = failure.data
        return { title, text: t(`recoveryCode.${problem}`, { group, sheet }) }
      }
      if (failure.code === 'NETWORK') return { title, text: t(`network.${failure.data.problem}`) }
      if (failure.code === 'BACKUP') return { title, text: t(`backup.${failure.data.problem}`) }
      if (failure.code === 'STORAGE') return { title, text: t(`storage.${failure.data.problem}`) }
      if (failure.code === 'BUG') return { title, text: t('BUG.text', failure.data) }
      if (failure.code === 'NOT_ALLOWED') {
        const { rule } = failure.data
        return { title, text: isKnownRule(rule) ? t(`rule.${rule}`) : t('NOT_ALLOWED.text') }
      }
      return { title, text: t(`${failure.code}.text`) }
    },
    [t],
  )
}
