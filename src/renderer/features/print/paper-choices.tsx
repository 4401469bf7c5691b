import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Select } from '../../ui/select.tsx'
import type { PaperLookChoice } from './paper-look.ts'
import { paperSizes } from './paper-size.ts'
import styles from './paper-toolbar.module.css'

export interface PaperChoicesProps {
  readonly look: PaperLookChoice
  /** What naming schools and the like is called. */
  readonly placesLabel?: string | undefined
  /** Undefined where none is on the page. */
  readonly namesPlaces?: boolean | undefined
  readonly onNamesPlaces?: ((namesPlaces: boolean) => void) | undefined
}

/** What every document can be printed like: on which paper, in large letters, with the names of places. */
export function PaperChoices(props: PaperChoicesProps): ReactElement {
  const { look, placesLabel, namesPlaces, onNamesPlaces } = props
  const { t } = useTranslation('print')
  return (
    <>
      {namesPlaces !== undefined && onNamesPlaces && (
        <CheckboxField isSelected={namesPlaces} onChange={onNamesPlaces}>
          {placesLabel ?? t('toolbar.places')}
        </CheckboxField>
      )}
      <CheckboxField isSelected={look.isLarge} onChange={look.onLarge}>
        {t('toolbar.large')}
      </CheckboxField>
      <div className={styles['paper']}>
        <Select
          label={t('toolbar.paper')}
          isLabelHidden
          options={paperSizes.map((id) => ({ id, label: t(`toolbar.${id}`) }))}
          value={look.paper}
          onChange={look.onPaper}
        />
      </div>
    </>
  )
}
