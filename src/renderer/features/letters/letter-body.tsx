import type { ReactElement } from 'react'
import type { WrittenLetter } from './letter-draft.ts'
import styles from './letter-body.module.css'

/** The letter as it is on paper. */
export function LetterBody({ letter }: { readonly letter: WrittenLetter }): ReactElement {
  const { from, to, date, subject, paragraphs, signatures } = letter
  return (
    <div className={styles['letter']} lang="en">
      <address className={styles['from']}>
        {from.map((line, place) => (
          <span key={`${place} ${line}`}>{line}</span>
        ))}
      </address>
      <div className={styles['to']}>
        {to.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
      <p className={styles['date']}>{date}</p>
      <p className={styles['subject']}>{subject}</p>
      {paragraphs.map(({ text, items }) => (
        <div key={text} className={styles['paragraph']}>
          <p>{text}</p>
          {items.length > 0 && (
            <ol>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ol>
          )}
        </div>
      ))}
      <div className={styles['signatures']}>
        {signatures.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
    </div>
  )
}
