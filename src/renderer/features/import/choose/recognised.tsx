import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'

import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { tableFormat, useFormatName } from '../../imports-done/format-name.ts'
import { useImport, type ImportSource } from '../import-store.ts'
import type { ImportDraft } from '../import-types.ts'
import { LockedFile } from './locked-file.tsx'
import { ReadAs } from './read-as.tsx'
import { ReadingProblem } from './reading-problem.tsx'
import styles from './recognised.module.css'
import { useOpenFile } from './use-open-file.ts'

const sentenceFor = (
  { formatId, needsMapping }: ImportDraft,
  source: ImportSource,
): 'looksLike' | 'asSaid' | 'tableNow' | 'tableSaid' | 'table' | 'packed' => {
  const isSaid = source.formatId !== undefined
  if (formatId === 'packed-files') return 'packed'
  if (formatId !== tableFormat) return isSaid ? 'asSaid' : 'looksLike'
  if (!needsMapping) return 'table'
  return isSaid ? 'tableSaid' : 'tableNow'
}

/**
 * What the file looks like, and the way to overrule that: it is read again as something else. Where
 * that fails the reading stays as it is.
 */
export function Recognised({ draft }: { readonly draft: ImportDraft }): ReactElement | undefined {
  const { t } = useTranslation(['import', 'ui'])
  const formatName = useFormatName()
  const source = useImport((state) => state.source)
  const opening = useOpenFile()
  if (!source) return undefined
  const { formatId, needsMapping } = draft
  const isTable = formatId === tableFormat
  const sentence = sentenceFor(draft, source)
  const readAs = (id: string): void => opening.open({ ...source, formatId: id })
  return (
    <div className={styles['recognised']}>
      <div className={styles['words']}>
        <p>
          <Trans
            t={t}
            i18nKey={`readAs.${sentence}`}
            values={{ format: formatName(formatId) }}
            components={{ b: <b /> }}
          />
        </p>
        {isTable && !needsMapping && (
          <Button onPress={() => readAs(tableFormat)} isPending={opening.isReading}>
            {t('readAs.columns')}
          </Button>
        )}
      </div>
      <Disclosure label={t('readAs.change')} layout="parted">
        {opening.isLocked ? (
          <LockedFile
            fileName={source.file.name}
            opening={opening}
            onOther={opening.forget}
            otherLabel={t('ui:cancel')}
          />
        ) : (
          <ReadAs
            except={formatId}
            help={t(needsMapping ? 'readAs.help' : 'readAs.helpReview')}
            isReading={opening.isReading}
            onRead={readAs}
          />
        )}
      </Disclosure>
      {opening.error !== undefined && !opening.isLocked && (
        <div className={styles['problem']}>
          <ReadingProblem
            error={opening.error}
            formatId={opening.source?.formatId}
            isFirst={false}
          />
        </div>
      )}
    </div>
  )
}
