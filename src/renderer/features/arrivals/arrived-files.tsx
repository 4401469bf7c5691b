import type { ReactElement } from 'react'
import { useArrivals } from '../../state/arrivals.ts'
import { useInterface } from '../../state/interface.ts'
import { RestoreDialog } from '../restore/restore-dialog.tsx'
import { ArrivedBackup, canRestore } from './arrived-backup.tsx'
import { ArrivedList } from './arrived-list.tsx'

/** What becomes of files that came without being asked for, one after the other. */
export function ArrivedFiles(): ReactElement {
  const [first] = useArrivals((state) => state.waiting)
  const restoring = useArrivals((state) => state.restoring)
  const isPossible = useInterface(({ vault }) => canRestore(vault))
  return (
    <>
      {first?.as === 'backup' && <ArrivedBackup key={first.id} arrival={first} />}
      {first?.as === 'import' && <ArrivedList key={first.id} arrival={first} />}
      {restoring && isPossible && (
        <RestoreDialog
          file={restoring.file}
          onClose={() => useArrivals.setState({ restoring: undefined })}
        />
      )}
    </>
  )
}
