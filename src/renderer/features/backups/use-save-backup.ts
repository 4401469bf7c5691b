import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import { downloadFile } from '../../state/download-file.ts'
import { wire } from '../../state/wire.ts'

export interface SavedFile {
  readonly name: string
  readonly bytes: number
}

/** Makes a backup file, under a passphrase of its own where one is given, and gives it to be saved. */
export const useSaveBackup = (): UseMutationResult<SavedFile, unknown, string | undefined> =>
  useMutation<SavedFile, unknown, string | undefined>({
    meta: { changesNothing: true },
    // Nothing of a passphrase is to outlive the call in the cache.
    gcTime: 0,
    mutationFn: async (passphrase) => {
      const file = await wire.backups.save(passphrase === undefined ? {} : { passphrase })
      downloadFile(file)
      return { name: file.name, bytes: file.size }
    },
  })
