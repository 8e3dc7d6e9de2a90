import { beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../api/features'
import { startLanguage } from '../i18n'
import type { BlockedLane } from '../api/types'
import { facts, reportedOf, type Reported } from './attributes'
import { ThingNames } from './thing-names'

const names = new ThingNames((layer) =>
  layer === 'high-rises'
    ? [{ type: 'Feature', geometry: null, properties: { id: 'hr-3', name: '名豪3号楼' } }]
    : undefined,
)

function said(layer: string, properties: Row['properties']): Record<string, string> {
  const row: Row = { type: 'Feature', geometry: null, properties }
  return Object.fromEntries(facts(layer, row, names).map(({ label, value }) => [label, value]))
}

/** A sight of long ago. */
const OLD = { seen_at: '2026-06-01T12:00:00+08:00', stale: true }

describe('the facts of a card', () => {
  beforeAll(() => startLanguage('zh-CN'))

  it('say what a code means in its own attribute', () => {
    expect(said('high-rises', { use: 'residential', fire_lift: false })).toMatchObject({
      用途: '住宅',
      消防电梯: '无',
    })
    expect(said('roads', { highway: 'residential', access: 'private', maxspeed: '40' })).toMatchObject({
      道路类别: '居住区道路',
      通行权限: '内部道路',
      限速: '40 公里/小时',
    })
  })

  it('name vehicles, class and kind of a station', () => {
    const station = { tier: 'full', grade: '1', vehicles: 'pumper;pumper;aerial-32', turnout_s: 60 }
    expect(said('stations', station)).toMatchObject({
      类别: '一、二级站或特勤站',
      等级: '一级站',
      执勤车辆: '中型水罐车 × 2、32 米登高平台车',
      出动时间: '60 秒',
    })
  })

  it('say what water and premises are', () => {
    expect(said('hydrants', { kind: 'intake' })).toMatchObject({ 种类: '消防取水口' })
    expect(said('premises', { kind: 'elderly_care' })).toMatchObject({ 种类: '养老机构' })
  })

  it('name the building that something belongs to', () => {
    expect(said('rescue-sites', { building_id: 'hr-3' })).toMatchObject({ 所属楼栋: '名豪3号楼' })
  })

  it('show a share as a percentage, and a year without a separator', () => {
    expect(said('fire-lanes', { blocked_share: 0.51 })).toMatchObject({ 被占用天数比例: '51 %' })
    expect(said('high-rises', { built_year: 2019 })).toMatchObject({ 建成年份: '2019' })
  })

  it('give what is known to be unknown no evidence', () => {
    const row: Row = {
      type: 'Feature',
      geometry: null,
      properties: { status: 'unknown', evidence: 'surveyed' },
    }
    const status = facts('hydrants', row, names).find(({ label }) => label === '状态')
    expect(status).toEqual({ label: '状态', value: '未知，待查', known: false, evidence: undefined })
  })

  it("show days and times by the district's clock", () => {
    const row = { approved_on: '2014-05-06', reported_at: '2026-06-22T13:03:00Z' }
    expect(Object.values(said('high-rises', row))).toEqual(
      expect.arrayContaining(['2014年5月6日', '2026年6月22日 21:03']),
    )
  })

  it('leave words of the district as they are', () => {
    expect(said('fire-lanes', { blocked_reason: '机动车占停' })).toMatchObject({ 占用原因: '机动车占停' })
  })

  it('give what is reported the evidence of its report, not that of the lane', () => {
    const row: Row = {
      type: 'Feature',
      geometry: null,
      properties: {
        width_m: 6,
        blocked: true,
        blocked_reason: '机动车占停',
        blocked_share: 0.5,
        remaining_width_m: 2.9,
        evidence: 'drawing',
      },
    }
    const of = (reported?: Reported) =>
      Object.fromEntries(
        facts('fire-lanes', row, names, reported).map(({ label, evidence }) => [label, evidence]),
      )
    const nothing = {
      占用情况: undefined,
      占用原因: undefined,
      被占用天数比例: undefined,
      剩余净宽: undefined,
    }
    expect(of()).toMatchObject({ 净宽: '图纸', ...nothing })
    const lane = { evidence: 'surveyed', remaining_width_m_evidence: 'imagery', ...OLD } as BlockedLane
    expect(of(reportedOf(lane))).toMatchObject({
      净宽: '图纸',
      占用情况: '实测',
      占用原因: '实测',
      剩余净宽: '影像',
      被占用天数比例: undefined,
    })
    row.properties['remaining_width_m_evidence'] = 'surveyed'
    expect(of(reportedOf(lane))).toMatchObject({ 剩余净宽: '实测' })
  })

  it('tell an old blockage as one that was, and that nobody knows the width left', () => {
    const row: Row = { type: 'Feature', geometry: null, properties: { width_m: 6, blocked: true } }
    const of = (sight: typeof OLD) =>
      Object.fromEntries(
        facts('fire-lanes', row, names, reportedOf(sight as BlockedLane)).map(({ label, value }) => [
          label,
          value,
        ]),
      )
    expect(of(OLD)).toMatchObject({ 占用情况: '上次见占用', 剩余净宽: '未知，按不通处理' })
    expect(of({ ...OLD, stale: false })).toMatchObject({ 占用情况: '正被占用' })
    expect(said('fire-lanes', { blocked: true })).toMatchObject({ 占用情况: '登记有占用' })
    expect(said('fire-lanes', { width_m: 6 })).not.toHaveProperty('剩余净宽')
  })
})
