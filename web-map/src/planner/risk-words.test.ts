import { beforeAll, describe, expect, it } from 'vitest'
import type { BuildingRisk, Finding, RiskCard } from '../api/risk'
import { startLanguage } from '../i18n'
import { countSigns, hasSign, MARKS, shownState, SIGN_FILTERS } from './risk-signs'
import {
  accessInWords,
  faultInWords,
  figureOf,
  groupParts,
  measure,
  rankInWords,
  resultOf,
  signSentence,
  lanesCalledBlocked,
  lanesToClear,
  stateInWords,
  stopInWords,
  rankInShort,
} from './risk-words'

const building: BuildingRisk = {
  id: 'hr-1',
  name: '名豪3号楼',
  compound: '名豪',
  township: '梁山街道',
  rank: 3,
  rank_worst: 2,
  rank_best: 7,
  score: 47.5,
  score_low: 40,
  score_high: 55,
  signs: { vehicle: 'violation', water: 'unknown', people: 'fine' },
  kerb_s: null,
  floor_s: null,
  second_s: null,
  third_s: null,
  arrival: 'unreachable',
  late: false,
  aerials_held: false,
  blocked_lanes: [],
  blocked: [],
  narrowest_m: null,
  outriggers_fit: null,
}

const lane = { layer: 'fire-lanes', id: 'lane-2', name: '名豪2排车道' }

function finding(change: Partial<Finding>): Finding {
  return {
    rule_id: 'lane-keep-clear',
    title: '消防车道和登高操作场地保持畅通',
    failure: 'vehicle',
    result: 'non_compliant',
    value: null,
    threshold: null,
    unit: '',
    evidence: 'surveyed',
    clause: 'GB 55037-2022 12.0.2',
    force: 'mandatory',
    binds: 'use',
    verified: 'A',
    features: [lane],
    missing: [],
    mend: '',
    lowers: 3.8,
    ...change,
  }
}

function card(change: Partial<RiskCard>): RiskCard {
  return {
    ...building,
    engine: 'pumper',
    floor: null,
    ranks_by_facts: null,
    why_not: [],
    findings: [],
    parts: [],
    mends: [],
    survey: [],
    ...change,
  }
}

beforeAll(() => startLanguage('zh-CN'))

describe('a rank', () => {
  it('says how stable it is, and nothing more where it stands still', () => {
    expect(rankInWords(building)).toBe('第 3 名（权重变动时 2–7）')
    expect(rankInShort(building)).toBe('第 3 名（2–7）')
    expect(rankInWords({ ...building, rank_worst: 3, rank_best: 3 })).toBe('第 3 名')
  })

  it('is none where nothing that counts is known, and the score is the interval', () => {
    const unknown = {
      ...building,
      rank: null,
      rank_worst: null,
      rank_best: null,
      score_low: 0,
      score_high: 96.4,
    }
    expect(rankInWords(unknown)).toBe('资料不足，暂不排名')
    expect(figureOf(unknown)).toBe('0–96 分')
    expect(figureOf(building)).toBe('48 分')
  })
})

describe('a sign', () => {
  it('has a mark of its own for each state', () => {
    expect(new Set(Object.values(MARKS)).size).toBe(4)
  })

  it('filters by one failure, or by all three at once', () => {
    expect(hasSign(building, 'vehicle.violation')).toBe(true)
    expect(hasSign(building, 'vehicle.gap')).toBe(false)
    expect(hasSign(building, 'all.violation')).toBe(false)
    const unknown = {
      ...building,
      arrival: 'unverified',
      signs: { vehicle: 'unknown', water: 'unknown', people: 'unknown' },
    } as const
    expect(hasSign(unknown, 'all.unknown')).toBe(true)
    expect(countSigns([building, unknown], 'water.unknown')).toBe(2)
  })

  it('puts each building under exactly one state of a failure', () => {
    const hits = SIGN_FILTERS.filter((filter) => hasSign(building, filter))
    expect(hits).toEqual([
      'vehicle.violation',
      'water.unknown',
      'people.fine',
      'vehicle.never',
      'vehicle.failed',
    ])
  })

  it('is a cross where no engine gets there, whatever the rules say, and unknown where nobody knows', () => {
    const gap = { ...building, signs: { ...building.signs, vehicle: 'gap' } } as const
    expect(shownState(gap, 'vehicle')).toBe('violation')
    expect(hasSign(gap, 'vehicle.failed')).toBe(true)
    expect(hasSign(gap, 'vehicle.gap')).toBe(false)
    expect(hasSign(gap, 'vehicle.violation')).toBe(false)
    expect(stateInWords(gap, 'vehicle')).toBe('消防车开不到楼下')
    expect(shownState({ ...gap, arrival: 'off_network' }, 'vehicle')).toBe('unknown')
    expect(shownState({ ...gap, arrival: 'plain' }, 'vehicle')).toBe('gap')
    expect(shownState(gap, 'people')).toBe('fine')
    expect(shownState({ ...gap, aerials_held: true }, 'people')).toBe('unknown')
  })

  it('says beside the mark that an engine gets there in spite of a breach, or late', () => {
    expect(accessInWords(building)).toBe('')
    expect(accessInWords({ ...building, arrival: 'plain' })).toBe('能到')
    const fine = { ...building, arrival: 'plain', signs: { ...building.signs, vehicle: 'fine' } } as const
    expect(accessInWords(fine)).toBe('')
    expect(accessInWords({ ...fine, late: true })).toBe('能到，但迟')
    const under = {
      ...lane,
      compound: null,
      remaining_width_m: null,
      driven: false,
      stops_on: true,
      passable: false,
    }
    expect(accessInWords({ ...fine, blocked: [under] })).toBe('能到，停不到位')
  })

  it('tells a building that no engine gets to from one in breach that it does get to', () => {
    const reached = { ...building, kerb_s: 240, arrival: 'plain' } as const
    expect(hasSign(reached, 'vehicle.never')).toBe(false)
    expect(hasSign(reached, 'vehicle.violation')).toBe(true)
  })

  it('does not say that engines cannot get in where nobody sends one, or no road is known', () => {
    expect(hasSign({ ...building, arrival: 'no_station' }, 'vehicle.never')).toBe(false)
    expect(hasSign({ ...building, arrival: 'off_network' }, 'vehicle.never')).toBe(false)
  })
})

describe('the sentence of a sign', () => {
  it('says that no engine gets in, and what stops it, by its name', () => {
    const narrow = finding({ rule_id: 'lane-width', result: 'gap', lowers: 9 })
    expect(signSentence(card({ findings: [narrow, finding({})] }), 'vehicle')).toBe(
      '消防车开不到楼下：名豪2排车道被占用、堵塞，另有 1 项',
    )
  })

  it('names the lane that stops the engine, wherever the rules of the lanes look', () => {
    const south = { layer: 'fire-lanes', id: 'lane-0326', name: '金带明珠南侧车道' }
    const noWay = finding({ rule_id: 'lane-perf', result: 'gap', lowers: 5.6, features: [south] })
    const narrow = finding({ rule_id: 'lane-width', result: 'gap', lowers: 1.7 })
    const stop = {
      code: 'blocked',
      layer: 'fire-lanes',
      feature_id: 'lane-0326',
      name: null,
      value: null,
      needed: 2.5,
    }
    const stopped = card({ findings: [noWay, narrow], why_not: [stop] })
    const said = stopInWords(stopped, () => ({ seen_at: '2026-06-01T12:00:00+08:00', stale: true }))
    expect(said).toBe('金带明珠南侧车道上次见占用')
    expect(signSentence(stopped, 'vehicle', said)).toBe(
      '消防车开不到楼下：金带明珠南侧车道上次见占用，另有 1 项',
    )
    expect(stopInWords(card({}), () => undefined)).toBe('')
    expect(lanesCalledBlocked(noWay)).toEqual(['lane-0326'])
    expect(
      lanesToClear({ text: '', features: [south], rule_ids: ['lane-perf'], lowers: 5.6, rank: null }),
    ).toEqual(['lane-0326'])
    expect(faultInWords(noWay)).toMatch(/^首车没有能开到楼下的路/)
  })

  it('says that the engine comes late where it does, and not that it is late where it never comes', () => {
    const late = {
      ...card({ kerb_s: 1672, arrival: 'plain', late: true }),
      signs: { ...building.signs, vehicle: 'fine' },
    }
    expect(signSentence(late as RiskCard, 'vehicle')).toBe('消防车进得去（到场迟于 5 分钟）')
    const five = finding({ rule_id: 'st-5min', failure: 'siting', result: 'gap', features: [] })
    expect(faultInWords({ ...five, value: 1672 })).toBe('首车超过 5 分钟到场')
    expect(faultInWords(five)).toBe('首车没有路可到，谈不上 5 分钟内到场')
    const micro = { layer: 'stations', id: 'station-0028', name: '东湖名邸微型消防站' }
    expect(faultInWords(finding({ rule_id: 'micro-301', value: 2229, features: [micro] }))).toBe(
      '最近的微型消防站超过 3 分钟到场',
    )
  })

  it('does not say that engines cannot get in where one arrives', () => {
    const said = signSentence(card({ kerb_s: 200, arrival: 'plain', findings: [finding({})] }), 'vehicle')
    expect(said).toBe('消防车能到，但有违规：名豪2排车道被占用、堵塞')
  })

  it('says that no station sends the vehicle, and nothing of the way', () => {
    const said = signSentence(card({ arrival: 'no_station', findings: [] }), 'vehicle')
    expect(said).toBe('没有可出动该车型的消防站')
  })

  it('says how much is to be surveyed, and never calls the unknown fine', () => {
    const open = finding({ failure: 'water', result: 'unknown', rule_id: 'hyd-flow' })
    expect(signSentence(card({ findings: [open, open] }), 'water')).toBe('供水够不够，未查明：2 项待查')
  })

  it('says what rests on inferred data alone', () => {
    const guessed = finding({ failure: 'people', result: 'meets', evidence: 'inferred' })
    expect(signSentence(card({ findings: [guessed] }), 'people')).toBe('人上得去（1 项仅凭推断）')
    expect(signSentence(card({}), 'people')).toBe('人上得去')
    expect(signSentence(card({ aerials_held: true }), 'people')).toBe('举高车到得了、到不了位，登高救援待查')
  })

  it('names the thing, and its kind once', () => {
    const hydrant = { layer: 'hydrants', id: 'hydrant-9', name: '市政消火栓（桂湖路，9）' }
    expect(faultInWords(finding({ rule_id: 'hyd-works', features: [hydrant] }))).toBe(
      '市政消火栓（桂湖路，9）停用或损坏',
    )
    const site = { layer: 'rescue-sites', id: 'site-3', name: '名豪3号楼登高操作场地' }
    expect(faultInWords(finding({ rule_id: 'site-side', features: [site] }))).toBe(
      '登高操作场地没有沿长边布置',
    )
    const net = { layer: 'obstacles', id: 'obstacle-32', name: '防护网（名豪3号楼，32）' }
    expect(faultInWords(finding({ rule_id: 'window-net', features: [net] }))).toBe('外窗有防护网或广告牌挡住')
  })

  it('quotes the rule where no everyday word is known', () => {
    const added = finding({ rule_id: 'district-rule', title: '本区规定', features: [] })
    expect(faultInWords(added)).toBe('不满足“本区规定”')
  })
})

describe('the figures of a card', () => {
  it('carry their unit in words', () => {
    expect(measure(3.456, 'm')).toBe('3.46 米')
    expect(measure(2, '')).toBe('2')
    expect(measure(248.607, 's')).toBe('249 秒')
    expect(measure(10, 'L/s')).toBe('10 升/秒')
  })

  it('keep what is met by guesswork apart from what is met', () => {
    expect(resultOf(finding({ result: 'meets', evidence: 'inferred' }))).toBe('inferred')
    expect(resultOf(finding({ result: 'meets', evidence: 'drawing' }))).toBe('meets')
    expect(resultOf(finding({ result: 'gap', evidence: 'inferred' }))).toBe('gap')
  })

  it('add up by group to the score', () => {
    const parts = [
      { part: 'consequence.height', label: '高度', points: 6.67 },
      { part: 'vehicle.arrival', label: '首车', points: 6.47 },
      { part: 'consequence.floors', label: '层数', points: 3.33 },
    ]
    const groups = groupParts(parts)
    expect(groups.map(({ group }) => group)).toEqual(['consequence', 'vehicle'])
    expect(groups[0]?.points).toBeCloseTo(10)
    expect(groups.flatMap((group) => group.parts)).toHaveLength(3)
  })
})

describe('the lanes that a finding calls blocked', () => {
  it('are those that break the duty to keep them clear, and no others', () => {
    const hydrant = { layer: 'hydrants', id: 'h', name: 'h' }
    expect(lanesCalledBlocked(finding({ features: [lane, hydrant] }))).toEqual(['lane-2'])
    expect(lanesCalledBlocked(finding({ result: 'unknown' }))).toEqual([])
    expect(lanesCalledBlocked(finding({ rule_id: 'lane-width' }))).toEqual([])
  })
})
