/** What people say of themselves beside a question, and of who wants to know: data. Nothing that may say of what is asked. */

/** Phrases that tell why somebody asks, or how they fare. */
export const SMALL_TALK =
  '我想学习参考|想学习参考|学习参考|学习一下|学习|参考参考|参考一下|参考|借鉴一下|借鉴|做汇报用|汇报要用|要汇报|汇报用|汇报|开会要说|开会要讲|开会要用|开会用|开会|上会要用|上会|会上要讲|会上要说|写材料要用|写材料|要材料|写稿子|写稿|写总结|起草|备查|存档|存底|归档|留底|' +
  '对一对账|对个账|对账|核账|核对一下|核对一遍|核对|核一下|再核一遍|核一遍|看不清表格了|看不清表格|看不清|看不见|听不清|记不太清了|记不太清|记不清了|记不清|记不得|忘记了|忘了|老花眼|眼神不好|烦请告知|告知一下|告知|请教|着急|很急|急着要|急用|' +
  '催得紧|催得急|催我|催着要|催|赶时间|刚来|新来的|新人|新手|不太懂|不懂|没搞懂|搞不懂|做张表|做个表|做表|填表|制表|心里有数|有个数|要用|有用|备用|说明一下|交差|麻烦了|麻烦|谢谢啦|谢谢|谢啦|谢了|感谢|辛苦了|辛苦|打扰了|打扰|' +
  '不好意思|借我看看|借我参考|借我|瞅瞅|瞄一眼|等着用|等着要|等着|好回复|回个话|备课|研究一下|对比用|做个对比|做对比|报上去|我好填|做个参考|放心|确认一下|确认|提前准备|准备材料|准备一下|顺手|方便的话|有空的话|有空|抽空|' +
  '照着改改|照着改|照着写|想照着写|底稿要填|县长讲话稿|讲话稿|网站改版|班子会上|年纪大了|' +
  'for a meeting|for my boss|for the record|in advance|thank you|thanks|please|sorry'

/** Who tells, and what else stands in such a clause; by itself it may say whose or which figures are asked for. */
export const TELLERS = '法治报告|财务|信息中心|办公室|法规股|法规科|领导|老板|主任|局长|科长|股长|班子|县长|我要跟|再'

/** Family names, and what may follow one: 李处要. */
export const SURNAME =
  '[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]'
export const TITLES = '处长?|局长?|科长?|股长|主任|书记|县长|市长|镇长|校长|总|工|姐|哥|老师'
