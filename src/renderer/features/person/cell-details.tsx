import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../domain/model/person.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { Help } from '../../ui/help.tsx'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import styles from './cell-details.module.css'
import { CellHeld } from './cell-held.tsx'
import { CellLost } from './cell-lost.tsx'
import { DetailsPopover } from './details-popover.tsx'
import { DecoySentence } from './leaked-decoys.tsx'
import { isOut } from './matrix-view.ts'
import type { OpenCell } from './open-cell.ts'
import type { SurfaceView } from './surface-view.ts'

export interface CellDetailsProps {
  /** Undefined while nothing is open. */
  readonly open: OpenCell | undefined
  readonly person: Person
  readonly surface: SurfaceView
  readonly onClose: () => void
}

interface BodyProps {
  readonly open: OpenCell
  readonly person: Person
  readonly surface: SurfaceView
}

function Body({ open, person, surface }: BodyProps): ReactElement {
  const { t } = useTranslation(['person', 'data'])
  const { dataClass } = useCatalogue()
  const { row, state } = open
  const known = dataClass(open.dataClass)
  const cell = row.cells.find((one) => one.dataClass === open.dataClass)
  const decoy = surface.decoys.find(
    (one) => one.accountId === row.accountId && one.dataClass === open.dataClass,
  )
  return (
    <>
      <p className={styles['state']}>
        <StateGlyph state={state} isDecorative />
        <span>
          <b>{t(`data:state.${state}`)}</b>
          {known && <> · {t(`data:permanence.${known.permanence}`)}</>}
        </span>
      </p>
      <p>
        {cell?.isMaybe
          ? t('cell.onlyPossible')
          : state === 'held'
            ? t(cell?.isTold ? 'cell.told' : 'cell.confirmed')
            : t(`data:stateMeaning.${state}`)}
        {state === 'assumed' && <Help topic="assumed" />}
        {state === 'altered' && <Help topic="decoy" />}
      </p>
      {known && <p>{t('cell.lets', { lets: known.lets })}</p>}
      {decoy && (
        <p>
          <DecoySentence name={person.name} decoy={decoy} title={row.title} account={<b />} />
        </p>
      )}
      {isOut(state) && (
        <CellLost
          row={row}
          dataClass={open.dataClass}
          role={person.role}
          breaches={surface.breaches}
        />
      )}
      {(state === 'assumed' || state === 'held') && (
        <CellHeld row={row} dataClass={open.dataClass} role={person.role} state={state} />
      )}
      <p>
        <Link to="/accounts/$accountId" params={{ accountId: row.accountId }}>
          {t('cell.open')}
        </Link>
      </p>
    </>
  )
}

/** What one sign means, what follows from it and where it is known from, beside the sign. */
export function CellDetails({ open, person, surface, onClose }: CellDetailsProps): ReactElement {
  const { t } = useTranslation('person')
  const { dataClassName } = useCatalogue()
  const title =
    open && t('cell.at', { data: dataClassName(open.dataClass), service: open.row.title })
  return (
    <DetailsPopover trigger={open?.trigger} title={title ?? ''} onClose={onClose}>
      {open && <Body open={open} person={person} surface={surface} />}
    </DetailsPopover>
  )
}
