import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { Button } from '../../ui/button.tsx'
import { ClassSentence } from './class-sentence.tsx'
import { DetailsPopover } from './details-popover.tsx'
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

interface BodyProps extends Omit<ClassDetailsProps, 'open'> {
  readonly open: OpenClass
}

function Body({ open, name, surface, isOnly, onOnly, onClose }: BodyProps): ReactElement {
  const { t } = useTranslation(['person', 'data'])
  const { dataClass, dataClassName } = useCatalogue()
  const known = dataClass(open.dataClass)
  const count = surface.classes.find((one) => one.dataClass === open.dataClass)
  return (
    <>
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
    </>
  )
}

/** What a kind of data is, how lasting, what it lets somebody do, and who has it; beside the head of its column. */
export function ClassDetails(props: ClassDetailsProps): ReactElement {
  const { open, onClose } = props
  const { dataClassName } = useCatalogue()
  return (
    <DetailsPopover
      trigger={open?.trigger}
      title={open ? dataClassName(open.dataClass) : ''}
      onClose={onClose}
    >
      {open && <Body {...props} open={open} />}
    </DetailsPopover>
  )
}
