import { useState, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useCatalogue } from '../../../state/catalogue.ts'
import { useHousehold } from '../../../state/household.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { failureOf } from '../../../ui/error-words.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { Recognised } from '../choose/recognised.tsx'
import { useFormatName } from '../../imports-done/format-name.ts'
import { ImportSteps } from '../import-steps.tsx'
import { forgetImport, showRows, useImport } from '../import-store.ts'
import type { ImportDraft } from '../import-types.ts'
import { BulkBar } from './bulk-bar.tsx'
import type { Editing } from './editing.ts'
import { EmptyRows } from './empty-rows.tsx'
import { NotAboutChild } from './not-about-child.tsx'
import { OutcomeFilter } from './outcome-filter.tsx'
import { PasswordCheckStep } from './password-check-step.tsx'
import { ReviewFoot } from './review-foot.tsx'
import { ReviewLegend } from './review-legend.tsx'
import { RowEditor } from './row-editor.tsx'
import { RowGrid } from './row-grid.tsx'
import { isSkippedByItself } from './row-facts.ts'
import { listId } from './show-in-list.ts'
import { useAssign } from './use-assign.ts'
import { useReviewRows } from './use-review-rows.ts'
import { selectNone, selectOne, useSelect } from './use-select.ts'
import styles from './import-review.module.css'

/** Every row of the file: what it is, whose, what becomes of it; and the way to change each. */
export function ImportReview({ draft }: { readonly draft: ImportDraft }): ReactElement {
  const { t } = useTranslation('import')
  const formatName = useFormatName()
  const { filter, search, selected, anchor, selectable, decided, revision, check } = useImport()
  const [editing, setEditing] = useState<Editing>()
  const { source, shown } = useReviewRows(draft)
  const { total, near } = shown
  const assign = useAssign(draft)
  const select = useSelect(source)
  const household = useHousehold()
  const catalogue = useCatalogue()
  const hasAll = near.length === total
  const selectAll = (): void => select.mutate({ kind: 'all' })
  const error = shown.error ?? assign.error ?? select.error
  const isGone = failureOf(error).code === 'IMPORT_GONE'
  const { counts } = draft
  return (
    <>
      <PageHeader
        eyebrow={t('review.eyebrow', {
          format: formatName(draft.formatId),
          fileName: draft.fileName,
        })}
        title={t('review.title')}
        lead={
          <Trans
            t={t}
            i18nKey="review.lead"
            values={{ fresh: counts.new + counts['needs-a-look'], look: counts['needs-a-look'] }}
            components={{ b: <b /> }}
          />
        }
      />
      <ImportSteps current="review" withColumns={draft.formatId === 'table'} />
      <Recognised draft={draft} />
      <PasswordCheckStep draft={draft} />
      <ReviewLegend leftOut={draft.leftOut} />
      <NotAboutChild
        draft={draft}
        revision={revision}
        isBusy={assign.isPending}
        onLeaveOut={(leaveOut) => assign.mutate({ rows: 'not-about-child', leaveOut })}
      />
      <div id={listId} className={styles['tools']}>
        <OutcomeFilter
          draft={draft}
          value={filter}
          onChange={(next) => showRows({ filter: next })}
        />
        <TextField
          label={t('find')}
          isLabelHidden
          placeholder={t('findHint')}
          value={search}
          onChange={(next) => showRows({ search: next })}
        />
      </div>
      <ErrorNotice error={error} onRetry={isGone ? forgetImport : shown.retry} />
      <div className={styles['list']}>
        <BulkBar
          draft={draft}
          filter={filter}
          selectable={hasAll ? near.filter((row) => !isSkippedByItself(row)).length : selectable}
          selected={selected}
          inPage={near.filter(({ index }) => selected.has(index))}
          isBusy={assign.isPending || select.isPending}
          onSelectAll={selectAll}
          onSelectNone={selectNone}
          onEdit={setEditing}
          onConfirm={() => assign.mutate({ rows: [...selected], confirmPeople: true })}
          onLeaveOut={(leaveOut) => assign.mutate({ rows: [...selected], leaveOut })}
        />
        {total === 0 ? (
          <EmptyRows filter={filter} search={search} />
        ) : (
          <RowGrid
            key={shown.question}
            total={total}
            rowAt={shown.rowAt}
            isOld={shown.isOld}
            onSee={shown.see}
            isList={draft.formatId.endsWith('-json')}
            selected={selected}
            household={household}
            catalogue={catalogue}
            onSelect={selectOne}
            onSelectTo={(to, from) => select.mutate({ kind: 'range', from: anchor ?? from, to })}
            onSelectAll={selectAll}
            onSelectNone={selectNone}
            onEdit={setEditing}
            onLeaveOut={(row, leaveOut) => assign.mutate({ rows: [row.index], leaveOut })}
          />
        )}
      </div>
      <Disclosure label={t('grid.keys')}>
        <p>{t('grid.keysText')}</p>
      </Disclosure>
      <ReviewFoot draft={draft} isBusy={assign.isPending || check?.kind === 'running'} />
      {editing && (
        <RowEditor
          editing={editing}
          isDecided={editing.indexes.every((index) => decided.has(index))}
          onChange={(change) => assign.mutate(change)}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  )
}
