import { describe, expect, it } from 'vitest'
import { LatestWins } from './latest-wins'

/** Answers that come when the test says so. */
function hall() {
  const asked: {
    wish: number
    signal: AbortSignal
    answer: (text: string) => void
    fail: (fault: Error) => void
  }[] = []
  const said: string[] = []
  const faults: unknown[] = []
  const asking = new LatestWins<number, string>(
    (wish, signal) =>
      new Promise((answer, fail) => {
        asked.push({ wish, signal, answer, fail })
      }),
    (answer) => said.push(answer),
    (fault) => faults.push(fault),
  )
  const settle = async () => {
    for (let i = 0; i < 10; i++) await Promise.resolve()
  }
  return { asked, said, faults, asking, settle }
}

describe('of many wishes', () => {
  it('one is asked at a time, and of those that wait the newest', async () => {
    const { asked, said, asking, settle } = hall()
    for (const wish of [1, 2, 3]) asking.want(wish)
    expect(asked.map(({ wish }) => wish)).toEqual([1])
    asked[0]?.answer('one')
    await settle()
    expect(asked.map(({ wish }) => wish)).toEqual([1, 3])
    asked[1]?.answer('three')
    await settle()
    expect(said).toEqual(['one', 'three'])
  })

  it('those given up bring nothing any more', async () => {
    const { asked, said, asking, settle } = hall()
    asking.want(1)
    asking.want(2)
    asking.cancel()
    expect(asked[0]?.signal.aborted).toBe(true)
    asked[0]?.answer('one')
    await settle()
    expect(said).toEqual([])
    expect(asked).toHaveLength(1)
    asking.want(3)
    asked[1]?.answer('three')
    await settle()
    expect(said).toEqual(['three'])
  })

  it('one that fails is told, and the next is asked', async () => {
    const { asked, said, faults, asking, settle } = hall()
    asking.want(1)
    asking.want(2)
    asked[0]?.fail(new Error('no'))
    await settle()
    asked[1]?.answer('two')
    await settle()
    expect(faults).toHaveLength(1)
    expect(said).toEqual(['two'])
  })
})
