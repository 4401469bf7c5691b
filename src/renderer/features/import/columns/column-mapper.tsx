import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { isUsableMapping } from '../../../../domain/importers/guess-mapping.ts'
import { wire } from '../../../state/wire.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { FileProblemNotice } from '../file-problem-notice.tsx'
import { ImportSteps } from '../import-steps.tsx'
import { forgetImport, takeDraft } from '../import-store.ts'
import type { ImportDraft } from '../import-types.ts'
import { chooseField } from './column-choice.ts'
import { ColumnTable } from './column-table.tsx'
import { MappingPreview } from './mapping-preview.tsx'
import styles from './column-mapper.module.css'

/** The guardian says what the columns of an unknown table mean. */
export function ColumnMapper({ draft }: { readonly draft: ImportDraft }): ReactElement {
  const { t } = useTranslation('import')
  const [mapping, setMapping] = useState(draft.mapping)
  const { draftId, columns } = draft
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
      <Card>
        <ColumnTable
          columns={columns}
          mapping={mapping}
          onChoose={(column, field) => setMapping(chooseField(mapping, column, field))}
        />
        <p className={styles['note']}>{t('columns.hidden')}</p>
      </Card>
      <Card title={t('columns.preview')}>
        <MappingPreview columns={columns} mapping={mapping} />
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
