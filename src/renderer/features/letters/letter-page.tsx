import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { showToast } from '../../state/toasts.ts'
import { orpc, wire } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { DayDialog, type DayAnswer } from './day-dialog.tsx'
import { LetterFacts } from './letter-facts.tsx'
import type { LetterView } from './letter-groups.ts'
import { LetterNext } from './letter-next.tsx'
import { LetterNote } from './letter-note.tsx'
import { startLetter } from './letter-start.ts'
import styles from './letter-preview.module.css'
import { useLetterWords } from './use-letter-words.ts'
import { useWaitingSteps } from './use-waiting-steps.ts'

export interface LetterPageProps {
  readonly letter: LetterView
  readonly all: readonly LetterView[]
}

const titles = {
  sent: 'day.sentTitle',
  arrived: 'day.arrivedTitle',
  answered: 'day.answeredTitle',
} as const
type Asked = keyof typeof titles

/** A letter on the list: its days, the next letter, and the way to write it out again. */
export function LetterPage({ letter, all }: LetterPageProps): ReactElement {
  const { t } = useTranslation(['letters', 'ui'])
  const words = useLetterWords()
  const navigate = useNavigate()
  const steps = useWaitingSteps(letter)
  const [asked, setAsked] = useState<Asked>()
  const { id, state, sentOn } = letter
  const update = useMutation(orpc.letters.update.mutationOptions())
  const undo = useMutation(orpc.edits.undo.mutationOptions())
  const remove = useMutation(orpc.letters.remove.mutationOptions())
  const say = useMutation({
    mutationFn: async ({ day, way, stepsWait }: DayAnswer): Promise<void> => {
      const days = {
        sent: { sentOn: day, sentBy: way },
        arrived: { receivedOn: day },
        answered: { answeredOn: day },
      }
      const { dueOn } = await wire.letters.update({ id, ...days[asked ?? 'sent'] })
      if (stepsWait) await steps.letWait(dueOn)
    },
    onSuccess: () => setAsked(undefined),
  })
  const ask = (which: Asked): void => {
    say.reset()
    setAsked(which)
  }
  const takeOff = (): void =>
    remove.mutate(
      { id },
      {
        onSuccess: ({ editId }) => {
          showToast({
            title: t('letter.removed'),
            action: { label: t('ui:undo'), run: () => undo.mutate({ editId }) },
          })
          void navigate({ to: '/letters' })
        },
      },
    )
  const isOpen = state === 'waiting' || state === 'overdue'
  return (
    <>
      <PageHeader
        eyebrow={t('letter.eyebrow')}
        title={words.kind(letter)}
        lead={
          <>
            {words.to(letter)} · {words.about(letter)}. <b>{words.standing(letter)}</b>
          </>
        }
        actions={
          <>
            {state === 'to-send' && (
              <Button kind="primary" onPress={() => ask('sent')}>
                {t('letter.sent')}
              </Button>
            )}
            {isOpen && <Button onPress={() => ask('answered')}>{t('letter.answered')}</Button>}
            {isOpen && letter.receivedOn === undefined && (
              <Button onPress={() => ask('arrived')}>{t('letter.arrived')}</Button>
            )}
            {letter.kind !== undefined && (
              <LinkButton
                to="/letters/new"
                onClick={() =>
                  startLetter({
                    serviceId: letter.serviceId,
                    breachId: letter.breachId,
                    afterId: letter.afterId,
                    kind: letter.kind,
                    authorityId: letter.authorityId,
                    senderId: letter.senderId,
                    subjectIds: letter.subjectIds,
                    letterId: id,
                  })
                }
              >
                {t('letter.again')}
              </LinkButton>
            )}
          </>
        }
      />
      <ErrorNotice error={update.error ?? remove.error ?? undo.error} />
      <LetterFacts
        letter={letter}
        all={all}
        onExtend={(isExtended) => update.mutate({ id, isExtended })}
      />
      <LetterNext letter={letter} />
      <LetterNote key={letter.note} letter={letter} />
      <div className={styles['buttons']}>
        {sentOn !== undefined && state !== 'followed-up' && (
          <Button
            kind="quiet"
            onPress={() => update.mutate({ id, sentOn: null })}
            isPending={update.isPending}
          >
            {t('letter.takeBack')}
          </Button>
        )}
        <Button kind="quiet" onPress={takeOff} isPending={remove.isPending}>
          {t('letter.remove')}
        </Button>
      </div>
      {asked !== undefined && (
        <DayDialog
          title={t(titles[asked])}
          asksWay={asked === 'sent'}
          steps={asked === 'sent' ? steps.count : 0}
          error={say.error}
          isPending={say.isPending}
          onSave={(answer) => say.mutate(answer)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  )
}
