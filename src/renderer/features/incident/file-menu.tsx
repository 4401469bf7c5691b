import { useMutation } from '@tanstack/react-query'
import { Archive, Ellipsis, Trash2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId } from '../../../domain/model/id.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'

export interface FileMenuProps {
  readonly breachId: BreachId
  readonly isClosed: boolean
}

/** The rarer things to do with a whole file; each of them can be taken back. */
export function FileMenu({ breachId, isClosed }: FileMenuProps): ReactElement {
  const { t } = useTranslation(['incident', 'ui'])
  const close = useMutation(orpc.incidents.close.mutationOptions())
  const remove = useMutation(orpc.incidents.remove.mutationOptions())
  const undo = useMutation(orpc.edits.undo.mutationOptions())
  const setClosed = (closes: boolean): void =>
    close.mutate(
      { breachId, isClosed: closes },
      {
        onSuccess: () =>
          showToast({
            title: t(closes ? 'file.isPutAway' : 'file.isTakenOut'),
            tone: 'done',
            action: { label: t('ui:undo'), run: () => setClosed(!closes) },
          }),
      },
    )
  const putBack = (editId: string): void =>
    undo.mutate(
      { editId },
      { onSuccess: () => showToast({ title: t('file.isBack'), tone: 'done' }) },
    )
  const removeIt = (): void =>
    remove.mutate(
      { breachId },
      {
        onSuccess: ({ editId }) =>
          showToast({
            title: t('file.isRemoved'),
            text: t('file.removedText'),
            action: { label: t('ui:undo'), run: () => putBack(editId) },
          }),
      },
    )
  return (
    <>
      <Menu
        trigger={<IconButton label={t('file.more')} icon={<Ellipsis aria-hidden />} />}
        actions={[
          {
            id: 'close',
            label: t(isClosed ? 'file.takeOut' : 'file.putAway'),
            icon: <Archive aria-hidden />,
            run: () => setClosed(!isClosed),
          },
          {
            id: 'remove',
            label: t('file.remove'),
            icon: <Trash2 aria-hidden />,
            run: removeIt,
          },
        ]}
      />
      <ErrorNotice error={close.error ?? remove.error ?? undo.error} />
    </>
  )
}
