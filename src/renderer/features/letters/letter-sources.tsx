import type { ReactElement } from 'react'
import { useCatalogue } from '../../state/catalogue.ts'
import { CheckedOn } from '../../ui/checked-on.tsx'
import { PageLink } from '../links/page-link.tsx'
import styles from './letter-preview.module.css'

/** Where the words and the days of a letter were read (P9). */
export function LetterSources({ templateId }: { readonly templateId: string }): ReactElement {
  const template = useCatalogue().playbook.letters.find(({ id }) => id === templateId)
  return (
    <ul className={styles['sources']}>
      {template?.sources.map(({ id, title, url, checked }) => (
        <li key={id}>
          {title} <CheckedOn date={checked} />
          {url !== undefined && (
            <div>
              <PageLink link={{ of: 'letter-source', templateId, sourceId: id }} address={url} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
