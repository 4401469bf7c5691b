import { create } from 'zustand'
import { whenLocked } from '../../state/lock.ts'

/** An export that lies about: saved from here, or read by a first run. */
export interface UnencryptedFile {
  readonly name: string
  readonly origin: 'saved' | 'read'
}

export interface UnencryptedFiles {
  readonly files: readonly UnencryptedFile[]
}

const none: UnencryptedFiles = { files: [] }

/** The exports that nobody has yet said to be deleted. Kept until the page is locked or closed. */
export const useUnencryptedFiles = create<UnencryptedFiles>(() => none)

whenLocked(() => useUnencryptedFiles.setState(none, true))

/** The file is gone. */
export const forgetFile = (name: string): void =>
  useUnencryptedFiles.setState(({ files }) => ({
    files: files.filter((other) => other.name !== name),
  }))

/** Reminds of a file from now on. */
export const remindOf = (file: UnencryptedFile): void => {
  forgetFile(file.name)
  useUnencryptedFiles.setState(({ files }) => ({ files: [...files, file] }))
}
