import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CircleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { Card } from '../../ui/card.tsx'
import { classNames } from '../../ui/class-names.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { groupedLetters, type LetterView } from './letter-groups.ts'
import { startLetter } from './letter-start.ts'
import styles from './letters-screen.module.css'
import { useLetterWords } from './use-letter-words.ts'

function WriteButton(): ReactElement {
  const { t } = useTranslation('letters')
  return (
    <LinkButton to="/letters/new" kind="primary" onClick={() => startLetter()}>
      {t('write')}
    </LinkButton>
  )
}

function LetterRow({ letter }: { readonly letter: LetterView }): ReactElement {
  const words = useLetterWords()
  const isLate = letter.state === 'overdue'
  return (
    <li className={styles['row']}>
      <div>
        <Link to="/letters/$letterId" params={{ letterId: letter.id }} className={styles['name']}>
          {words.kind(letter)}
        </Link>
        <p className={styles['who']}>
          {words.to(letter)} · {words.about(letter)}
        </p>
      </div>
      <p className={classNames(styles['standing'], isLate && styles['late'])}>
        {isLate && <CircleAlert aria-hidden size={15} />} {words.standing(letter)}
      </p>
    </li>
  )
}

/** The family's letters by what there is to do about them. */
export function LettersScreen(): ReactElement {
  const { t } = useTranslation('letters')
  const { data } = useSuspenseQuery(orpc.letters.list.queryOptions())
  const groups = groupedLetters(data)
  if (groups.length === 0) {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState title={t('empty.title')} actions={<WriteButton />}>
          <p>{t('empty.text')}</p>
          <p className={styles['legal']}>{t('legal')}</p>
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={<Trans t={t} i18nKey="lead" components={{ b: <b /> }} />}
        actions={<WriteButton />}
      />
      {groups.map(({ group, letters }) => (
        <Card key={group} title={t(`group.${group}`)}>
          <ul className={styles['list']}>
            {letters.map((letter) => (
              <LetterRow key={letter.id} letter={letter} />
            ))}
          </ul>
        </Card>
      ))}
      <p className={styles['legal']}>{t('legal')}</p>
    </>
  )
}
