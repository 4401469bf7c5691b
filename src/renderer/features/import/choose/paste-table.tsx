import { useState, type FormEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './paste-table.module.css'
import { tableFile } from './table-file.ts'

/** A few ten thousand rows; a longer list is a file already. */
const maxPasted = 4_000_000

export interface PasteTableProps {
  /** Given the pasted text as a file. */
  readonly onFile: (file: File) => void
}

/** For a list that is no file: cells copied from a spreadsheet or a web page. */
export function PasteTable({ onFile }: PasteTableProps): ReactElement {
  const { t } = useTranslation('import')
  const [text, setText] = useState('')
  const file = tableFile(text, t('open.pasteName'))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!file) return
    setText('')
    onFile(file)
  }
  return (
    <Disclosure label={t('open.paste')}>
      <form onSubmit={submit} className={styles['form']} autoComplete="off">
        <TextField
          label={t('open.pasteLabel')}
          description={t('open.pasteHelp')}
          value={text}
          onChange={setText}
          rows={6}
          maxLength={maxPasted}
        />
        <div>
          <Button type="submit" isDisabled={file === undefined}>
            {t('open.pasteRead')}
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}
