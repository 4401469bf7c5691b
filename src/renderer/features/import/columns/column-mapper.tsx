import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { isUsableMapping } from '../../../../domain/importers/guess-mapping.ts'
import { wire } from '../../../state/wire.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Recognised } from '../choose/recognised.tsx'
import { FileProblemNotice } from '../file-problem-notice.tsx'
import { ImportSteps } from '../import-steps.tsx'
import { forgetImport, takeDraft, useImport } from '../import-store.ts'
import type { ImportDraft } from '../import-types.ts'
import { chooseField, numberOfUnnamed, withoutNotes } from './column-choice.ts'
import { ColumnTable } from './column-table.tsx'
import { MappingPreview } from './mapping-preview.tsx'
import styles from './column-mapper.module.css'

/** The guardian says what the columns of an unknown table mean. */
export function ColumnMapper({ draft }: { readonly draft: ImportDraft }): ReactElement {
  const { t } = useTranslation('import')
  const takesNotes = useImport((state) => state.source?.takeNotes ?? false)
  const [mapping, setMapping] = useState(takesNotes ? draft.mapping : withoutNotes(draft.mapping))
  const { draftId, columns } = draft
  const leavesNotes = !takesNotes && draft.mapping.some(({ field }) => field === 'notes')
  const isHeadless = columns.every(({ name }) => numberOfUnnamed(name) !== undefined)
  const reading = useMutation({
    meta: { changesNothing: true },
    mutationFn: () => wire.imports.map({ draftId, mapping }),
    onSuccess: takeDraft,
  })
  const leaving = useMutation({
    meta: { changesNothing: true },
    mutationFn: () => wire.imports.discard({ draftId }),
    onSettled: forgetImport,
  })
  const isUsable = isUsableMapping(mapping, columns.length)
  return (
    <>
      <PageHeader
        eyebrow={draft.fileName}
        title={t('columns.title')}
        lead={<Trans t={t} i18nKey="columns.lead" components={{ b: <b /> }} />}
      />
      <ImportSteps current="columns" withColumns />
      <Recognised draft={draft} />
      {draft.remembered && (
        <Notice tone="done" title={t('columns.remembered')}>
          {t('columns.rememberedText')}
        </Notice>
      )}
      {isHeadless && <Notice title={t('columns.headless')}>{t('columns.headlessText')}</Notice>}
      <Card>
        <ColumnTable
          columns={columns}
          mapping={mapping}
          withNotes={takesNotes}
          onChoose={(column, field) => setMapping(chooseField(mapping, column, field))}
        />
        <p className={styles['note']}>
          {t('columns.hidden')} {leavesNotes && t('columns.notesOut')}
        </p>
      </Card>
      <Card title={t('columns.preview')}>
        <MappingPreview draft={draft} mapping={mapping} />
      </Card>
      <FileProblemNotice error={reading.error} />
      <div className={styles['foot']}>
        <p id="columns-note">{isUsable ? t('columns.once') : t('columns.missing')}</p>
        <div className={styles['actions']}>
          <Button onPress={() => leaving.mutate()} isPending={leaving.isPending}>
            {t('columns.other')}
          </Button>
          <Button
            kind="primary"
            isDisabled={!isUsable}
            isPending={reading.isPending}
            onPress={() => reading.mutate()}
            aria-describedby="columns-note"
          >
            {reading.isPending ? t('columns.reading') : t('columns.use')}
          </Button>
        </div>
      </div>
    </>
  )
}
