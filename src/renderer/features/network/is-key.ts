/** Whether a text is a key as Have I Been Pwned gives them out: 32 hex characters, with spaces around it or not. */
export const isKey = (text: string): boolean => /^[0-9a-f]{32}$/i.test(text.trim())
