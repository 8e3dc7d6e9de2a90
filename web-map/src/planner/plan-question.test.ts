import { describe, expect, it } from 'vitest'
import { askedAnew, nextPick, questionOf, type Draft, type Picks } from './plan-question'

const HEAD = { vehicle: 'pumper', limit: 300, turns: true, privileges: false }
const NOWHERE = new Map()
const DRAFT: Draft = {
  kind: 'siting',
  model: 'mclp',
  by: 'count',
  count: '3',
  budget: '2000',
  second: false,
  leaveOut: false,
  areaLimits: false,
  robust: false,
  days: '100',
  seed: '1',
  picks: new Map(),
  timeLimit: 60,
}
const ask = (change: Partial<Draft>) => questionOf({ ...DRAFT, ...change }, HEAD, NOWHERE, 10_000)

describe('the question of the form', () => {
  it('asks for sites, with engine and limit of the head', () => {
    expect(ask({})).toEqual({
      question: {
        kind: 'siting',
        model: 'mclp',
        vehicle: 'pumper',
        limit_s: 300,
        p: 3,
        turns: true,
        emergency_privileges: false,
        time_limit_s: 60,
      },
    })
  })

  it('turns money into yuan and leaves the number of sites out', () => {
    const made = ask({ by: 'budget' })
    expect(made).toHaveProperty('question.budget', 20_000_000)
    expect(made).not.toHaveProperty('question.p')
  })

  it('has neither sites nor money for full cover', () => {
    const made = ask({ model: 'lscp', count: 'many' })
    expect(made).toHaveProperty('question.limit_s', 300)
    expect(made).not.toHaveProperty('question.p')
  })

  it('has no limit where everybody is to be served', () => {
    for (const model of ['p-median', 'p-center'] as const)
      expect(ask({ model, second: true })).not.toHaveProperty('question.limit_s')
  })

  it('leaves out whom nobody reaches only where everybody is to be served', () => {
    expect(ask({ model: 'lscp', areaLimits: true })).toHaveProperty('question.area_limits', true)
    expect(ask({ kind: 'plan', by: 'budget', areaLimits: true })).not.toHaveProperty('question.area_limits')
    expect(ask({ model: 'p-median', leaveOut: true })).toHaveProperty('question.leave_out_unreachable', true)
    expect(ask({ model: 'mclp', leaveOut: true })).not.toHaveProperty('question.leave_out_unreachable')
  })

  it('tries a joint plan over sampled days where that is wanted', () => {
    const made = ask({ kind: 'plan', robust: true, days: '50', seed: '7' })
    expect(made).toMatchObject({ question: { robust: 50, seed: 7 } })
    expect(ask({ kind: 'siting', robust: true })).not.toHaveProperty('question.robust')
    expect(ask({ kind: 'plan', robust: true, days: '0' })).toEqual({ fault: 'days' })
    expect(ask({ kind: 'plan', robust: true, days: '1001' })).toEqual({ fault: 'days' })
    expect(ask({ kind: 'plan', robust: true, seed: 'x' })).toEqual({ fault: 'seed' })
  })

  it('demands some candidates and leaves others out', () => {
    const picks: Picks = new Map([
      ['a', 'must'],
      ['b', 'not'],
    ])
    expect(ask({ picks })).toMatchObject({ question: { required: ['a'], excluded: ['b'] } })
    expect(ask({ kind: 'plan', picks })).toMatchObject({ question: { required: ['a'], excluded: ['b'] } })
    expect(ask({ kind: 'clearing', count: '5', picks })).not.toHaveProperty('question.excluded')
  })

  it('goes round from free to must to must not', () => {
    const seen: (string | undefined)[] = []
    let picks: Picks = new Map()
    for (let i = 0; i < 3; i++) {
      picks = nextPick(picks, 'a')
      seen.push(picks.get('a'))
    }
    expect(seen).toEqual(['must', 'not', undefined])
  })

  it('asks for lanes when lanes are cleared, and for money when both are planned', () => {
    expect(ask({ kind: 'clearing', count: '5' })).toHaveProperty('question.lanes', 5)
    expect(ask({ kind: 'plan' })).toHaveProperty('question.budget', 20_000_000)
  })

  it.each(['', '0', '-1', '2.5', 'three', '1e99x'])('refuses %j sites', (count) => {
    expect(ask({ count })).toEqual({ fault: 'count' })
  })

  it.each(['', '0', '-5', 'much'])('refuses %j money', (budget) => {
    expect(ask({ by: 'budget', budget })).toEqual({ fault: 'budget' })
  })

  it('takes the candidates where they were moved to', () => {
    const moved = new Map([['station-0004', [107.8, 30.6]]])
    expect(questionOf(DRAFT, HEAD, moved, 10_000)).toHaveProperty('question.moved', {
      'station-0004': [107.8, 30.6],
    })
  })
})

describe('a question asked anew', () => {
  it('keeps what was moved before, and moves more', () => {
    const first = { kind: 'siting', vehicle: 'pumper', moved: { a: [1, 2] } } as const
    const again = askedAnew({ ...first, moved: { a: [1, 2] } }, { moved: new Map([['b', [3, 4]]]) })
    expect(again.moved).toEqual({ a: [1, 2], b: [3, 4] })
    expect(askedAnew({ ...first, moved: {} }, { budget: 5 }).budget).toBe(5)
  })
})
