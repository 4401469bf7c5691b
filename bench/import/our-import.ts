import { resolve } from 'node:path'
import { compileCatalogue } from '../../scripts/catalogue/compile.ts'
import { createImportDesk } from '../../src/application/imports/import-desk.ts'
import { openTestVault } from '../../src/application/imports/test-support/open-test-vault.ts'
import { undoImport } from '../../src/application/imports/undo-import.ts'
import type { ImportReport } from '../../src/application/imports/draft-views.ts'
import { watched, type Watched } from './watched.ts'

/** One import, from the file to the end of the last write. */
export interface OurImport {
  /** Reading the file and showing what would become of each row. */
  readonly open: Watched<unknown>
  readonly commit: Watched<ImportReport>
}

/** An encrypted vault with the sample family, and the shipped catalogue to recognise services by. */
export interface ImportVault {
  /** Fails where not every row became an account or was known already. */
  readonly importFile: (text: string) => Promise<OurImport>
  /** Takes the newest import back. */
  readonly undo: () => Promise<Watched<unknown>>
  readonly remove: () => void
}

const { catalogue } = compileCatalogue(resolve(import.meta.dirname, '../../resources'))

/** Makes a vault in a folder of its own, on the disk. */
export const importVault = (): ImportVault => {
  const { ports, vault, remove } = openTestVault()
  const desk = createImportDesk({ ...ports, services: () => catalogue.services })
  const commit = async (draftId: string): Promise<ImportReport> => {
    for await (const event of desk.commit({ draftId }))
      if (event.kind === 'report') return event.report
    throw new Error('The import gave no report')
  }
  return {
    importFile: async (text) => {
      const open = await watched(() => desk.open({ file: new File([text], 'passwords') }))
      const { draftId } = open.result
      const committed = await watched(() => commit(draftId))
      const { added, known, total } = committed.result
      if (added + known !== total) throw new Error(`Of ${total} rows ${added + known} were taken`)
      return { open, commit: committed }
    },
    undo: () =>
      watched(() => {
        const batch = vault.imports.list().findLast(({ undoneOn }) => undoneOn === undefined)
        if (!batch) throw new Error('There is no import to take back')
        return undoImport(
          { openVault: () => vault, catalogue: () => catalogue, today: ports.today },
          { batchId: batch.id, alsoTouched: false },
        )
      }),
    remove: () => {
      desk.close()
      remove()
    },
  }
}
