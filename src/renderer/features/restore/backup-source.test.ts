import { describe, expect, it } from 'vitest'
import { largestBackupUpload } from '../../../contract/backups.ts'
import { maximumFileBytes } from '../../../contract/port-hand-over.ts'
import { failureOf } from '../../ui/error-words.ts'
import { assertUploadable } from './backup-source.ts'

const failureFor = (size: number): unknown => {
  try {
    assertUploadable({ size })
    return undefined
  } catch (error) {
    return failureOf(error)
  }
}

describe('a backup file', () => {
  it('is handed over as long as the program takes it', () => {
    expect(failureFor(largestBackupUpload)).toBeUndefined()
    expect(largestBackupUpload).toBeLessThanOrEqual(maximumFileBytes)
  })

  it('is refused in words where it is larger', () => {
    expect(failureFor(largestBackupUpload + 1)).toEqual({
      code: 'BACKUP',
      data: { problem: 'too-large' },
    })
  })
})
