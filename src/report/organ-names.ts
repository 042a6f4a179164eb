/** What may stand between the names of two organs. */
const BETWEEN = /\s*[、，,；;/&＆]\s*|\s+|[和与及暨]/u
/** What names of organs end in. */
const ENDING =
  /(?:局|厅|署|院|委|委员会|办|办公室|办事处|管委会|政府|中心|公司|大学|学校|医院|银行|总?站|支?队|研究所|派出所|(?<![东西南北中内外])部)$/u
/** 某某县民政局某某县教育局: the place that a name begins with comes again behind an organ. */
const PLACE_AGAIN = /(?<=(?:局|厅|署|院|委|办|室|处|会|府|心))(?=([^\s]{2,8}?[省市县区州盟旗]))/gu

/** The organs that one name names: several only where each part ends as an organ's name does, so that 文化和旅游局 is one. */
export function organsNamed(name: string): readonly string[] {
  const parts = name.trim().split(new RegExp(`(${BETWEEN.source})`, 'u'))
  const organs: string[] = []
  let open = ''
  for (const [at, part] of parts.entries()) {
    const separator = at % 2 === 1
    if (separator && ENDING.test(open)) {
      organs.push(...withoutSeparator(open))
      open = ''
    } else open += part
  }
  if (!ENDING.test(open)) return [name]
  organs.push(...withoutSeparator(open))
  return organs.length > 1 ? organs : [name]
}

/** Names that follow one another, each beginning with the same place. */
function withoutSeparator(text: string): readonly string[] {
  const again = [...text.matchAll(PLACE_AGAIN)].filter(([, place = '']) => text.startsWith(place) && ENDING.test(text))
  const cuts = [0, ...again.map(({ index }) => index), text.length]
  return cuts.slice(1).map((end, at) => text.slice(cuts[at], end))
}
