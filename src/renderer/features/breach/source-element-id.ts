/** The DOM id of a source's entry at the foot of a breach's page. */
export const sourceElementId = (number: number): string => `source-${number}`
