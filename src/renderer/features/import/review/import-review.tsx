import { useDeferredValue, useState, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useCatalogue } from '../../../state/catalogue.ts'
import { useHousehold } from '../../../state/household.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { failureOf } from '../../../ui/error-words.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { Recognised } from '../choose/recognised.tsx'
import { useFormatName } from '../format-name.ts'
import { ImportSteps } from '../import-steps.tsx'
import { forgetImport, showRows, useImport } from '../import-store.ts'
import type { ImportDraft, ImportRow } from '../import-types.ts'
import { useLeftOutWords } from '../left-out-words.ts'
import { BulkBar } from './bulk-bar.tsx'
import { confirmGroups } from './confirm-groups.ts'
import type { Editing } from './editing.ts'
import { EmptyRows } from './empty-rows.tsx'
import { OutcomeFilter } from './outcome-filter.tsx'
import { ReviewFoot } from './review-foot.tsx'
import { RowEditor } from './row-editor.tsx'
import { RowGrid } from './row-grid.tsx'
import { isSkippedByItself } from './row-facts.ts'
import { noRows, selectRange, toggleRow } from './row-set.ts'
import { shownRows } from './shown-rows.ts'
import { useAssign } from './use-assign.ts'
import { useRows } from './use-rows.ts'
import styles from './import-review.module.css'

const select = (row: ImportRow, shown: readonly ImportRow[], isRange: boolean): void => {
  if (isSkippedByItself(row)) return
  useImport.setState(({ selected, anchor }) => {
    if (!isRange) return { selected: toggleRow(selected, row.index), anchor: row.index }
    const range = shown.filter((each) => !isSkippedByItself(each)).map(({ index }) => index)
    return {
      selected: selectRange(selected, range, anchor, row.index),
      anchor: anchor ?? row.index,
    }
  })
}

const selectNone = (): void => useImport.setState({ selected: noRows, anchor: undefined })

/** Every row of the file: what it is, whose, what becomes of it; and the way to change each. */
export function ImportReview({ draft }: { readonly draft: ImportDraft }): ReactElement {
  const { t } = useTranslation('import')
  const formatName = useFormatName()
  const leftOut = useLeftOutWords(draft.leftOut)
  const { filter, search, selected, touched, decided } = useImport()
  const [editing, setEditing] = useState<Editing>()
  const { rows, isComplete, error, retry } = useRows(draft)
  const assign = useAssign(draft)
  const household = useHousehold()
  const catalogue = useCatalogue()
  // Typing stays quick while many rows are looked through.
  const soughtFor = useDeferredValue(search)
  const shown = shownRows(rows, { filter, search: soughtFor, touched })
  const selectable = shown.filter((row) => !isSkippedByItself(row))
  const chosen = rows.filter(({ index }) => selected.has(index))
  const selectAll = (): void =>
    useImport.setState({ selected: new Set(selectable.map(({ index }) => index)) })
  const isGone = [error, assign.error].some((each) => failureOf(each).code === 'IMPORT_GONE')
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
      <div className={styles['legend']}>
        <p>{t('review.legend')}</p>
        {leftOut !== undefined && <p>{t('review.leftOut', { list: leftOut })}</p>}
      </div>
      <div className={styles['tools']}>
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
      <ErrorNotice error={error ?? assign.error} onRetry={isGone ? forgetImport : retry} />
      <div className={styles['list']}>
        <BulkBar
          selectable={selectable.length}
          selected={chosen}
          isBusy={assign.isPending}
          onSelectAll={selectAll}
          onSelectNone={selectNone}
          onEdit={setEditing}
          onConfirm={() => assign.mutate(confirmGroups(chosen))}
          onLeaveOut={(leaveOut) =>
            assign.mutate([{ rows: chosen.map(({ index }) => index), leaveOut }])
          }
        />
        {!isComplete && (
          <ProgressBar
            label={t('review.loading', { loaded: rows.length, total: draft.total })}
            value={rows.length}
            max={draft.total}
            valueLabel=""
          />
        )}
        {isComplete && shown.length === 0 ? (
          <EmptyRows filter={filter} search={search} />
        ) : (
          <RowGrid
            rows={shown}
            isList={draft.formatId.endsWith('-json')}
            selected={selected}
            household={household}
            catalogue={catalogue}
            onSelect={(row, isRange) => select(row, shown, isRange)}
            onSelectAll={selectAll}
            onSelectNone={selectNone}
            onEdit={setEditing}
            onLeaveOut={(row, leaveOut) => assign.mutate([{ rows: [row.index], leaveOut }])}
          />
        )}
      </div>
      <Disclosure label={t('grid.keys')}>
        <p>{t('grid.keysText')}</p>
      </Disclosure>
      <ReviewFoot draft={draft} rows={rows} isBusy={!isComplete || assign.isPending} />
      {editing && (
        <RowEditor
          editing={editing}
          isDecided={editing.rows.every(({ index }) => decided.has(index))}
          onChange={(change) => assign.mutate([change])}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  )
}
