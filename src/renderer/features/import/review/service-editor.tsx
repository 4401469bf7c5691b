import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../../state/catalogue.ts'
import { Button } from '../../../ui/button.tsx'
import { ComboBox } from '../../../ui/combo-box.tsx'
import type { ImportRow } from '../import-types.ts'
import type { RowEditorPartProps } from './holder-editor.tsx'
import styles from './row-editor.module.css'

function MatchReason({ row }: { readonly row: ImportRow }): ReactElement {
  const { t } = useTranslation('import')
  const { serviceName } = useCatalogue()
  const { basis, on } = row.match
  if (row.serviceId === undefined)
    return (
      <p className={styles['why']}>{t(basis === 'chosen' ? 'match.chosenNone' : 'match.none')}</p>
    )
  return (
    <p className={styles['why']}>{t(`match.${basis}`, { name: serviceName(row.serviceId), on })}</p>
  )
}

/** Says why this service was found, and lets another be chosen from the catalogue or none. */
export function ServiceEditor({ rows, count, onDecide }: RowEditorPartProps): ReactElement {
  const { t } = useTranslation('import')
  const { services } = useCatalogue()
  const [row] = rows
  const hasService = count > rows.length || rows.some(({ serviceId }) => serviceId !== undefined)
  return (
    <div className={styles['form']}>
      {count === 1 && row && <MatchReason row={row} />}
      <ComboBox
        label={t('edit.find')}
        placeholder={t('edit.findHint')}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the popover has this one field
        autoFocus
        options={services.map(({ id, name, domains, formerNames }) => ({
          id,
          label: name,
          detail: domains[0],
          keywords: [...domains, ...formerNames],
        }))}
        value={undefined}
        onChange={(serviceId) => {
          if (serviceId) onDecide({ serviceId })
        }}
      />
      {hasService && (
        <Button onPress={() => onDecide({ serviceId: null })}>{t('edit.none')}</Button>
      )}
      <p className={styles['why']}>{t('edit.noneHelp')}</p>
    </div>
  )
}
