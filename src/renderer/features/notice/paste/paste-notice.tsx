import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { partialDate } from '../../../../domain/model/partial-date.ts'
import { useDateWords } from '../../../state/dates.ts'
import { useInterface } from '../../../state/interface.ts'
import { orpc } from '../../../state/wire.ts'
import { Button } from '../../../ui/button.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { firstChoices } from '../choices/first-choices.ts'
import { takeNotice, useNotice } from '../notice-store.ts'
import {
  limitOfFile,
  limitOfText,
  maxNoticeMegabytes,
  maxNoticeText,
  noticeFiles,
  type NoticeLimit,
} from './notice-limits.ts'
import { NoticeProblem } from './notice-problem.tsx'
import styles from './paste-notice.module.css'

/** The first step: paste the notice or drop its file. A text that is too long stays, so that it can be shortened. */
export function PasteNotice(): ReactElement {
  const { t } = useTranslation('notice')
  const { number } = useDateWords()
  const typed = useNotice((state) => state.typed)
  const today = partialDate(useInterface((state) => state.status?.today) ?? '')
  const [limit, setLimit] = useState<NoticeLimit>()
  const read = useMutation(orpc.notices.read.mutationOptions({ meta: { changesNothing: true } }))
  const begin = (
    input: { readonly text: string } | { readonly file: File },
    problem: NoticeLimit | undefined,
  ): void => {
    read.reset()
    setLimit(problem)
    if (problem || read.isPending) return
    read.mutate(input, {
      onSuccess: (notice) => takeNotice(notice, firstChoices(notice.reading, today)),
    })
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={<Trans t={t} i18nKey="lead" components={{ b: <b /> }} />}
      />
      <NoticeProblem limit={limit} error={read.error} />
      <div className={styles['ways']}>
        <form
          className={styles['paste']}
          onSubmit={(event) => {
            event.preventDefault()
            begin({ text: typed }, limitOfText(typed))
          }}
        >
          <TextField
            label={t('paste.label')}
            description={t('paste.help')}
            rows={14}
            // A longer text is kept and told of: cutting it off would lose words in silence.
            maxLength={maxNoticeText * 10}
            value={typed}
            onChange={(text) => useNotice.setState({ typed: text })}
          />
          {typed.length > maxNoticeText * 0.8 && (
            <p className={styles['length']}>
              {t('paste.length', { length: number(typed.length), most: number(maxNoticeText) })}
            </p>
          )}
          <Button type="submit" kind="primary" isPending={read.isPending}>
            {read.isPending ? t('paste.reading') : t('paste.read')}
          </Button>
        </form>
        <section className={styles['drop']} aria-label={t('drop.label')}>
          <FileDrop
            accept={noticeFiles}
            hint={t('drop.hint', { megabytes: maxNoticeMegabytes })}
            isDisabled={read.isPending}
            onFile={(file) => begin({ file }, limitOfFile(file.size))}
          />
          <p className={styles['note']}>{t('drop.pictures')}</p>
        </section>
      </div>
    </>
  )
}
