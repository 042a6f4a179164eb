import type { IFontAttributesProperties } from 'docx'

/** Measures and faces of GB/T 9704-2012 in the units of Word: twips (1/20 pt). */

export const points = (value: number) => Math.round(value * 20)
export const millimetres = (value: number) => Math.round((value * 1440) / 25.4)

/** 22 lines on a page. */
export const LINE = points(28.95)
/** 28 characters in a line of 156 mm. */
export const CONDENSED = points(-0.25)

const face = (eastAsia: string, latin = 'Times New Roman'): IFontAttributesProperties => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
  hint: 'eastAsia',
})

export const FONTS = {
  title: face('方正小标宋简体'),
  body: face('仿宋_GB2312'),
  heading: face('黑体'),
  subheading: face('楷体_GB2312'),
  /** Digits too are 宋体 on the page number. */
  number: face('宋体', '宋体'),
  table: face('宋体'),
}

/** What an office without the licensed faces has instead. */
export const ALTERNATIVES: Readonly<Record<string, string>> = {
  方正小标宋简体: '方正小标宋_GBK',
  仿宋_GB2312: '仿宋',
  楷体_GB2312: '楷体',
  黑体: 'SimHei',
  宋体: 'SimSun',
}
