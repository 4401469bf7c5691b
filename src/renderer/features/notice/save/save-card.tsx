import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId } from '../../../../domain/model/id.ts'
import { showToast } from '../../../state/toasts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { choicesToFacts } from '../choices/choices-to-facts.ts'
import type { NoticeChoices } from '../choices/notice-choices.ts'
import type { MissingPart } from '../choices/what-is-missing.ts'
import { leadToPart } from '../facts/part.tsx'
import { choose, forgetNotice, leaveReading } from '../notice-store.ts'
import { rememberNoticed } from '../noticed-breaches.ts'
import type { ReadNotice } from '../notice-types.ts'
import { LetterFields } from './letter-fields.tsx'
import { saveNotice } from './save-notice.ts'
import type { NoticeWords } from './use-notice-words.ts'
import styles from './save.module.css'

export interface SaveCardProps {
  readonly notice: ReadNotice
  readonly choices: NoticeChoices
  readonly target: BreachId | 'new' | undefined
  readonly words: NoticeWords
  /** What has to be said before anything is written down. */
  readonly missing: readonly MissingPart[]
  /** True once the guardian has tried to save: only then is told what is missing. */
  readonly isTried: boolean
  readonly onTry: () => void
}

/** Where it was read, for whom it came, and the button that writes it down. */
export function SaveCard(props: SaveCardProps): ReactElement {
  const { notice, choices, target, words, missing, isTried, onTry } = props
  const { t } = useTranslation('notice')
  const navigate = useNavigate()
  const save = useMutation({ mutationFn: saveNotice, meta: { changesCatalogue: true } })
  const { author, serviceIds, kind, arrived, letterFor } = choices
  const submit = (): void => {
    onTry()
    if (missing.length > 0 || !author || !target || save.isPending) return
    const { text, reading } = notice
    const { name, summary, source } = words
    const facts = choicesToFacts({ text, reading, choices, source, words: words.facts }, author)
    // A letter of somebody else confirms no account, whatever was ticked before that was said.
    const letters = author === 'service' ? letterFor : []
    save.mutate(
      { target, serviceIds, name, kind, summary, facts, letterFor: letters, arrived },
      {
        onSuccess: (breachId) => {
          rememberNoticed(breachId)
          showToast({
            title: t(target === 'new' ? 'save.doneNew' : 'save.doneAdded'),
            tone: 'done',
          })
          void navigate({ to: '/breaches/$breachId', params: { breachId } }).then(forgetNotice)
        },
      },
    )
  }
  return (
    <Card title={t('save.title')}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          label={t('save.source')}
          description={t('save.sourceHelp')}
          value={words.source}
          onChange={(source) => choose({ source })}
        />
        {author === 'service' && <LetterFields choices={choices} />}
        {isTried && missing.length > 0 && (
          <Notice
            tone="possible"
            isLive
            title={t('missing.title')}
            action={
              <ul className={styles['missing']}>
                {missing.map((part) => (
                  <li key={part}>
                    <Button kind="quiet" onPress={() => leadToPart(part)}>
                      {t(`missing.${part}`)}
                    </Button>
                  </li>
                ))}
              </ul>
            }
          />
        )}
        <ErrorNotice error={save.error} />
        <div className={styles['buttons']}>
          <Button type="submit" kind="primary" isPending={save.isPending}>
            {target === 'new' || target === undefined ? t('save.new') : t('save.add')}
          </Button>
          <Button onPress={leaveReading} isDisabled={save.isPending}>
            {t('save.back')}
          </Button>
        </div>
        <p className={styles['detail']}>{t('save.textGoes')}</p>
      </form>
    </Card>
  )
}
