import { describe, expect, it } from 'vitest'
import { largestBackupUpload } from '../../../contract/backups.ts'
import { maximumFileBytes } from '../../../contract/port-hand-over.ts'
import { failureOf } from '../../ui/error-words.ts'
import { assertUploadable } from './backup-source.ts'

const failureFor = (size: number, code: 'BACKUP' | 'FILE'): unknown => {
  try {
    assertUploadable({ size }, code)
    return undefined
  } catch (error) {
    return failureOf(error)
  }
}

describe('a backup file', () => {
  it('is handed over as long as the program takes it', () => {
    expect(failureFor(largestBackupUpload, 'BACKUP')).toBeUndefined()
    expect(largestBackupUpload).toBeLessThanOrEqual(maximumFileBytes)
  })

  it('is refused in words where it is larger', () => {
    for (const code of ['BACKUP', 'FILE'] as const) {
      expect(failureFor(largestBackupUpload + 1, code)).toEqual({
        code,
        data: { problem: 'too-large' },
      })
    }
  })
})
