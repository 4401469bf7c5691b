/** Ends a stream's count however the stream ends: read to its end, failed, or left. */
const counted = <Item>(
  stream: AsyncIterator<Item, unknown>,
  end: () => void,
): AsyncIterableIterator<Item, unknown> => {
  const endWith = async (
    step: Promise<IteratorResult<Item, unknown>>,
  ): Promise<IteratorResult<Item, unknown>> => {
    try {
      const result = await step
      if (result.done === true) end()
      return result
    } catch (error) {
      end()
      throw error
    }
  }
  const iterator: AsyncIterableIterator<Item, unknown> = {
    next: () => endWith(stream.next()),
    return: async (value) => {
      end()
      return stream.return ? stream.return(value) : { done: true, value }
    },
    [Symbol.asyncIterator]: () => iterator,
  }
  return iterator
}

const isStream = (output: unknown): output is AsyncIterator<unknown, unknown> =>
  typeof output === 'object' &&
  output !== null &&
  Symbol.asyncIterator in output &&
  'next' in output

/**
 * Gives an answer on and calls `end` once it is complete: at once, or, for a stream, with the stream. A
 * generator would not do: one that nobody began to read does not end when it is left.
 */
export const untilAnswered = <Answer extends { readonly output: unknown }>(
  answer: Answer,
  signal: AbortSignal | undefined,
  end: () => void,
): Answer => {
  if (!isStream(answer.output)) {
    end()
    return answer
  }
  signal?.addEventListener('abort', end, { once: true })
  return { ...answer, output: counted(answer.output, end) }
}
