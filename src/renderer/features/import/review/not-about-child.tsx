import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { wire } from '../../../state/wire.ts'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import type { ImportDraft } from '../import-types.ts'
import styles from './not-about-child.module.css'
import { showInList } from './show-in-list.ts'

export interface NotAboutChildProps {
  readonly draft: Pick<ImportDraft, 'draftId' | 'notAboutChild'>
  readonly revision: number
  readonly isBusy: boolean
  readonly onLeaveOut: (leaveOut: boolean) => void
}

/** How many of the rows without a child are left out by now. */
const useLeftOut = ({ draft, revision }: NotAboutChildProps): number | undefined => {
  const { draftId, notAboutChild } = draft
  const { data } = useQuery({
    queryKey: ['import-not-about-child', draftId, revision],
    queryFn: ({ signal }) =>
      wire.imports.rows(
        { draftId, notAboutChild: true, outcome: 'skipped', offset: 0, limit: 1 },
        { signal },
      ),
    placeholderData: (before) => before,
    gcTime: 0,
    enabled: notAboutChild > 0,
  })
  return data?.total
}

/** One step for the rows that only a grown-up uses, with what speaks for keeping them. */
export function NotAboutChild(props: NotAboutChildProps): ReactElement | undefined {
  const { draft, isBusy, onLeaveOut } = props
  const { t } = useTranslation('import')
  const { notAboutChild } = draft
  const leftOut = useLeftOut(props)
  if (notAboutChild === 0 || leftOut === undefined) return undefined
  const isAllOut = leftOut === notAboutChild
  return (
    <section aria-label={t('outcome.not-about-child')} className={styles['offer']}>
      <output>
        <Trans
          t={t}
          i18nKey={isAllOut ? 'adult.out' : 'adult.lead'}
          values={{ count: notAboutChild }}
          components={{ b: <b /> }}
        />
      </output>
      <div className={styles['acts']}>
        <Button onPress={() => onLeaveOut(!isAllOut)} isPending={isBusy}>
          {t(isAllOut ? 'adult.takeIn' : 'adult.leaveOut', { count: notAboutChild })}
        </Button>
        <Button kind="quiet" onPress={() => showInList('not-about-child')}>
          {t('adult.show', { count: notAboutChild })}
        </Button>
      </div>
      <Disclosure label={t('adult.why')}>
        <p>{t('adult.whyText')}</p>
        <p>{t('adult.found')}</p>
      </Disclosure>
    </section>
  )
}
