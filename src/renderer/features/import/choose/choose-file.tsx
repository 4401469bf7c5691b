import { useRef, useState, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { CheckboxField } from '../../../ui/checkbox-field.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { useWantedList } from '../../take-arrival/use-wanted-list.ts'
import { ExportDeletionSteps } from '../export-deletion-steps.tsx'
import { ImportSteps } from '../import-steps.tsx'
import { CheckPasswordsField } from './check-passwords-field.tsx'
import { HowToExport } from './how-to-export.tsx'
import { LockedFile } from './locked-file.tsx'
import { PasteTable } from './paste-table.tsx'
import { ReadingFile } from './reading-file.tsx'
import { UnreadFile } from './unread-file.tsx'
import { WhatIsTaken } from './what-is-taken.tsx'
import { useOpenFile } from './use-open-file.ts'
import styles from './choose-file.module.css'

/** The first step: what the file is, where it comes from, what becomes of it, and the way in. */
export function ChooseFile(): ReactElement {
  const { t } = useTranslation('import')
  const [takeNotes, setTakeNotes] = useState(false)
  const [checkPasswords, setCheckPasswords] = useState(false)
  const opening = useOpenFile()
  const { source, isLocked, isReading } = opening
  const way = useRef<HTMLElement>(null)
  // What had the focus goes with the file; the keys go on where the next one is chosen.
  const leave = (letGo: () => void): void => {
    way.current?.focus()
    letGo()
  }
  const open = (file: File): void => opening.open({ file, takeNotes, checkPasswords })
  useWantedList(opening, open)
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={
          <Trans t={t} i18nKey={checkPasswords ? 'leadCheck' : 'lead'} components={{ b: <b /> }} />
        }
      />
      <ImportSteps current="choose" withColumns={false} />
      <div className={styles['columns']}>
        <HowToExport />
        <section ref={way} tabIndex={-1} className={styles['way']} aria-label={t('open.title')}>
          {source && isLocked ? (
            <LockedFile
              fileName={source.file.name}
              opening={opening}
              onOther={() => leave(opening.forget)}
              otherLabel={t('locked.other')}
            />
          ) : isReading ? (
            <ReadingFile onStop={() => leave(opening.stop)} />
          ) : (
            <div className={styles['file']}>
              <UnreadFile opening={opening} />
              <FileDrop hint={t('open.hint')} onFile={open} />
              <PasteTable onFile={open} />
              <CheckboxField
                isSelected={takeNotes}
                onChange={setTakeNotes}
                description={t('open.notesHelp')}
              >
                {t('open.notes')}
              </CheckboxField>
              <CheckPasswordsField isSelected={checkPasswords} onChange={setCheckPasswords} />
            </div>
          )}
          <WhatIsTaken takesNotes={takeNotes} />
        </section>
      </div>
      <ExportDeletionSteps />
    </>
  )
}
