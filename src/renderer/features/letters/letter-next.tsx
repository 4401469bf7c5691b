import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { Card } from '../../ui/card.tsx'
import { CheckedOn } from '../../ui/checked-on.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageLink } from '../links/page-link.tsx'
import factStyles from './letter-facts.module.css'
import type { LetterView } from './letter-groups.ts'
import { startLetter } from './letter-start.ts'
import styles from './letter-preview.module.css'

/** The letters that may come next, and whom a complaint goes to. */
export function LetterNext({ letter }: { readonly letter: LetterView }): ReactElement {
  const { t } = useTranslation('letters')
  const { playbook } = useCatalogue()
  const { next, state, dueOn, kind } = letter
  const complaint = next.find((one) => one.kind === 'complaint')
  const shownIds =
    complaint?.authorityIds ?? (letter.authorityId === undefined ? [] : [letter.authorityId])
  const authorities = playbook.authorities.filter(({ id }) => shownIds.includes(id))
  const nothing = (): string => {
    if (state === 'answered' || state === 'followed-up') return t('letter.nextDone')
    return kind === 'complaint' ? t('letter.nextDone') : t('letter.nextNone')
  }
  return (
    <Card title={t('letter.nextTitle')}>
      <div className={styles['parts']}>
        {next.length === 0 && <p>{nothing()}</p>}
        {next.length > 0 && dueOn === undefined && <p>{t('letter.nextNoLaw')}</p>}
        {next.length > 0 && (
          <div className={styles['buttons']}>
            {next.map((one, place) => (
              <LinkButton
                key={one.kind}
                kind={place === 0 ? 'primary' : 'secondary'}
                to="/letters/new"
                onClick={() =>
                  startLetter({
                    serviceId: letter.serviceId,
                    breachId: letter.breachId,
                    afterId: letter.id,
                    kind: one.kind,
                    authorityId: one.authorityIds.length === 1 ? one.authorityIds[0] : undefined,
                    senderId: letter.senderId,
                    subjectIds: letter.subjectIds,
                  })
                }
              >
                {t(one.kind === 'reminder' ? 'letter.remind' : 'letter.complain')}
              </LinkButton>
            ))}
          </div>
        )}
        {complaint !== undefined && authorities.length === 0 && <p>{t('letter.complainNone')}</p>}
        {authorities.length > 0 && (
          <section>
            <h3>{t('letter.complainTo')}</h3>
            <ul className={factStyles['authorities']}>
              {authorities.map(({ id, name, url, postal, note, sources }) => (
                <li key={id} className={factStyles['authority']}>
                  <b>{name}</b>
                  {postal !== undefined && <span>{postal}</span>}
                  {note !== undefined && <span>{note}</span>}
                  <div>
                    <PageLink link={{ of: 'authority', authorityId: id }} address={url} />
                  </div>
                  {sources[0] && <CheckedOn date={sources[0].checked} matters />}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Card>
  )
}
