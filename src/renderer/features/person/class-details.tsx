import { X } from 'lucide-react'
import { useMemo, type ReactElement } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import popoverStyles from '../../ui/popover.module.css'
import styles from './cell-details.module.css'
import { ClassSentence } from './class-sentence.tsx'
import type { OpenClass } from './open-cell.ts'
import type { SurfaceView } from './surface-view.ts'

export interface ClassDetailsProps {
  /** Undefined while nothing is open. */
  readonly open: OpenClass | undefined
  readonly name: string
  readonly surface: SurfaceView
  /** True while the matrix is narrowed down to it. */
  readonly isOnly: boolean
  readonly onOnly: (isOnly: boolean) => void
  readonly onClose: () => void
}

/** What a kind of data is, how lasting, what it lets somebody do, and who has it; beside the head of its column. */
export function ClassDetails(props: ClassDetailsProps): ReactElement {
  const { open, name, surface, isOnly, onOnly, onClose } = props
  const { t } = useTranslation(['person', 'data', 'ui'])
  const { dataClass, dataClassName } = useCatalogue()
  const trigger = useMemo(() => ({ current: open?.trigger ?? null }), [open])
  const known = open && dataClass(open.dataClass)
  const count = open && surface.classes.find((one) => one.dataClass === open.dataClass)
  return (
    <Popover
      className={`${popoverStyles['popover'] ?? ''} ${styles['popover'] ?? ''}`}
      triggerRef={trigger}
      isOpen={open !== undefined}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      offset={4}
    >
      {open && (
        <Dialog className={styles['dialog'] ?? ''}>
          <header className={styles['head']}>
            <Heading slot="title" level={3}>
              {dataClassName(open.dataClass)}
            </Heading>
            <IconButton label={t('ui:close')} icon={<X aria-hidden />} onPress={onClose} />
          </header>
          {known && (
            <p>
              <b>{t(`data:group.${known.group}`)}</b> · {t(`data:permanence.${known.permanence}`)}
            </p>
          )}
          {known && <p>{t('cell.lets', { lets: known.lets })}</p>}
          {known?.credential && <p>{t('cell.credential')}</p>}
          <p>
            {count ? (
              <ClassSentence name={name} count={count} />
            ) : (
              t('lead.notHeld', { name, data: dataClassName(open.dataClass) })
            )}
          </p>
          <p>
            <Button
              onPress={() => {
                onOnly(!isOnly)
                onClose()
              }}
            >
              {t(isOnly ? 'matrix.allClasses' : 'matrix.onlyClass')}
            </Button>
          </p>
        </Dialog>
      )}
    </Popover>
  )
}
