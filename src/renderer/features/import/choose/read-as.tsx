import { useState, type FormEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'

import { Button } from '../../../ui/button.tsx'
import { ComboBox } from '../../../ui/combo-box.tsx'
import { namedFormats, tableFormat, useFormatName } from '../../imports-done/format-name.ts'
import { formatOptions } from './format-options.ts'
import styles from './read-as.module.css'

export interface ReadAsProps {
  /** How it is read now: not offered. */
  readonly except?: string | undefined
  readonly help: string
  readonly isReading: boolean
  readonly onRead: (formatId: string) => void
}

/** Says what a file is, against what it looks like: one of all formats, or any table. */
export function ReadAs({ except, help, isReading, onRead }: ReadAsProps): ReactElement {
  const { t } = useTranslation('import')
  const formatName = useFormatName()
  const [formatId, setFormatId] = useState<string>()
  const products = formatOptions(
    namedFormats.filter((id) => id !== tableFormat),
    formatName,
  )
  const options = [{ id: tableFormat, label: t('readAs.anyTable') }, ...products].filter(
    ({ id }) => id !== except,
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (formatId !== undefined) onRead(formatId)
  }
  return (
    <form onSubmit={submit} className={styles['form']}>
      <ComboBox
        label={t('readAs.label')}
        description={help}
        options={options}
        value={formatId}
        onChange={setFormatId}
      />
      <div>
        <Button type="submit" isDisabled={formatId === undefined} isPending={isReading}>
          {isReading ? t('readAs.reading') : t('readAs.read')}
        </Button>
      </div>
    </form>
  )
}
