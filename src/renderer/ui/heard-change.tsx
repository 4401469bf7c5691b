import { useState, type ReactElement } from 'react'

/**
 * Says a figure that stands elsewhere on the page, once it is no longer what it was when the page came: a bar that
 * grows is seen, and not heard.
 */
export function HeardChange({ words }: { readonly words: string }): ReactElement {
  const [first] = useState(words)
  return <output className="visually-hidden">{words === first ? '' : words}</output>
}
