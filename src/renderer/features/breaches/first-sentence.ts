/** The first sentence of a text, in the language it is written in (BCP 47); an empty text stays empty. */
export const firstSentence = (text: string, language: string): string => {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
  return first?.segment.trim() ?? ''
}
