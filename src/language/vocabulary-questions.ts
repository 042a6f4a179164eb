/** The words of questions by what they do: data, in the spelling of `fold`, words of a role separated by strokes. */

export const ROLES = [
  'howMany',
  'what',
  'which',
  'and',
  'each',
  'together',
  'comparing',
  'beside',
  'most',
  'money',
  'counted',
  'wording',
  'report',
  'wanted',
  'share',
  'requests',
  'disclosed',
  'onRequest',
  'fees',
  'of',
  'courtesy',
] as const
export type Role = (typeof ROLES)[number]

export const QUESTION_WORDS: Readonly<Record<Role, string>> = {
  howMany:
    '几何|共几|有多少件|是多少件|多少来着|几来着|几件来着|几万|多少万|几万元|多少万元|几元|多少元|占几件|占了几件|占多少件|占了多少件|多少|多少个|几|几个|有几|多少件|几件|几起|几份|几宗|多少起|多少份|多少钱|how many|how much|number of|count of',
  what:
    '?|念|念念|读|读读|读一下|念一下|在哪|在哪儿|哪|哪儿|什么|啥|怎么样|怎样|如何|吗|么|呢|是不是|有没有|有无|多大|查|查下|查一下|查一查|查查|查询|查询一下|看|看下|看一下|看看|找|找一下|告诉我|说说|说一下|列出|列一下|列一列|调一下|报一下|报下|先报下|' +
    '想知道|我想知道|想问|我想问|问一下|问下|请问|来着|情况怎么样|情况如何|' +
    "what|what's|what is|what was|what were|tell me|show|show me|give me|list|look up|how|do you know|can you tell me|could you tell me|did we|were there",
  which:
    '哪一类|哪类|哪种|哪几种|哪几类|哪块|哪一块|哪方面|哪一方面|哪些地方|哪些内容|什么地方|哪些|哪项|哪几项|哪几个|哪个|哪一项|哪些方面|什么项目|哪些项|哪些项目|哪些数|哪些数据|哪些指标|哪个数|哪一个|which',
  and: '和|与|及|以及|加|加上|还有|跟|同|、|并|and|plus|&|+',
  each: '并排|并排给我|并排列|并列|并列给我|并列列出|各|各自|分别|各是|各有|each|respectively',
  together:
    '合并计算|合并起来算|总共有|一共有|共有|计有|总计有|合计有|总共是|一共是|共是|总共计|共计有|相加|相加得|相加是|合并算|合算|并算|合在一块|全合起来|拢总|一总|统共加起来|加一起|全加一起|合到一起|加到一起|全加起来|全部加起来|凑一起|凑在一起|凑一块|并在一起|汇到一起|总起来|打总|拢一起|一共|小计|总共|加一块|加一块儿|加在一块|加在一块儿|合计|共计|总计|总数|总和|加起来|加在一起|加总|累计|合起来|合在一起|共|总|总的|全部|所有|总数是|in total|total|altogether|together|combined|in all|overall|sum|sum of|all',
  comparing:
    'side by side|差在哪|差在哪里|差在哪儿|有何出入|有什么出入|哪里不一样|哪儿不一样|有什么不一样|有哪些不一样|哪些不一样|哪些不同|有什么不同|有何不同|有哪些不同|都有哪些不一样的地方|不同的地方|数字差异|差异表|数字差异表|对照表|比较表|净增|净减|净增加|净减少|净增数|diff|增了|减了|多几件|少几件|多几起|少几起|不一样的地方|不同之处|有出入|差异|异同|动得|变化情况|变动情况|是升是降|升还是降|是增是减|增还是减|递增|递减|对照|对照一下|参照|比照|对比一下|比对|比对一下|比较一下|比一比|比一下|减|减去|比|较|比起|相比|相比较|相较|对比|比较|同比|相差|差|差了|差额|差别|差距|之差|增|增加|增加了|增长|增长了|增减|增多|多了|多|多出|多出来|减少|减少了|少|少了|下降|下降了|降低|降低了|' +
    '降|降了|上升|上升了|升|升了|涨|涨了|跌|跌了|变化|变化了|变动|变了|变|怎么变|怎么变的|怎么变化|怎么变化的|如何变化|如何变化的|波动|develop|developed|comparison|compare|compared|compared with|compared to|versus|vs|than|more|fewer|less|difference|differences|' +
    'difference between|change|changed|changes|increase|increased|decrease|decreased|rise|risen|rose|grow|grew|grown|fall|fell|fallen|drop|dropped|up from|down from|go up|go down|go up or down|went up|went down|gone up|gone down|minus',
  // Of several years they ask for all of them, one beside the other; of two for the difference.
  beside:
    '差在哪|差在哪里|差在哪儿|有何出入|有什么出入|哪里不一样|哪儿不一样|side by side|有什么不一样|有哪些不一样|哪些不一样|哪些不同|有什么不同|有何不同|有哪些不同|都有哪些不一样的地方|不同的地方|不一样的地方|不同之处|有出入|差异|异同|动得|变化情况|变动情况|是升是降|升还是降|是增是减|增还是减|递增|递减|对照|对照一下|参照|比照|对比|对比一下|比对|比对一下|比|比较|比较一下|比一比|比一下|相比|相比较|同比|增减|变化|变化了|变动|变了|变|怎么变|怎么变的|怎么变化|怎么变化的|如何变化|如何变化的|波动|compare|compared|comparison|versus|vs|change|changed|changes|develop|developed',
  most: '厉害|得厉害|最厉害的|突出|最大|最多|最明显|较大|明显|最厉害|最突出|最显著|比较大|大|最快|most|biggest|largest|the most|greatest|the biggest',
  money:
    '总额|额|几万|多少万|几万元|多少万元|几元|多少元|几块|万|钱|金额|总金额|元|万元|亿元|万块|块钱|块|多少钱|钱款|yuan|rmb|money|amount|how much money',
  counted: '次|场|回|桩|宗数|件|个|份|宗|起|条|例|件次|部|cases|case|items|item|decisions|decision',
  wording:
    '怎么开头|怎么开头的|怎么起头|怎么起头的|怎么收尾的|开头怎么写的|copy一下|拷贝|拷贝一下|part|whole text|full text|the text|咋|咋表述|咋表述的|咋描述|咋讲|咋总结|咋总结的|怎么概括|怎么概括的|怎么写来着|怎么提|怎么提的|提到哪些|写了哪些|讲了哪些|列了哪些|总结了哪些|写了些啥|写的些啥|写了什么内容|写了些什么内容|写了哪些内容|讲了些啥|讲了些什么|说了些啥|说了些什么|说了啥|讲了啥|说的啥|怎么个写法|咋说的|咋写的呢|写的内容|写的话|怎么讲|怎么讲的|怎么谈|怎么谈的|怎么描述|怎么描述的|如何描述|怎么表述|怎么表述的|如何表述|如何表述的|怎么总结|怎么总结的|写过什么|有哪些内容|写法|怎么写|怎么写的|怎样写|怎样写的|如何写|如何写的|咋写|咋写的|写了什么|写了些什么|写的什么|写的啥|写了啥|写的是什么|写|写的|写了|原文|内容|文字|表述|原话|说了什么|怎么说|怎么说的|讲了什么|' +
    '讲的什么|提了什么|提到了什么|section|chapter|paragraph|passage|say|said|says|mention|mentioned|mentions|wording|text|written|wrote|write|read like|words|worded',
  report:
    'report file|the report file|report as a file|annual report file|两份报告|三份报告|几份报告|两份年报|三份年报|全份|整本|整份报告|整篇报告|整份年报|报告文件|年报文件|报告|年报|报告文本|文本|年度报告|工作年度报告|政府信息公开工作年度报告|信息公开年报|信息公开年度报告|公开年报|全文|整份|整篇|整个报告|原件|报告全文|报告原文|完整报告|那份|那份报告|那份年报|report|annual report|' +
    'the whole report|full report|whole report',
  wanted:
    '调来|调来看看|调阅|调阅一下|调过来|调给我|调一份|调出来看看|能导出来不|导出来不|导出来|导出|导一份|打印出来|打印一份|印一份|下载一份|拷一份|拷给我|转我|转给我|甩我|甩给我|丢我|丢给我|翻出来|翻出来给我|找给我|取出来|拿给我|拿一份|发文件|发个文件|发文件过来|发个文件过来|要|我要|发我|发给我|给我|拿来|调出|调出来|打开|拿出|找出来|想看|我想看|要看|发来|发过来|发一份|发份|发一下|贴|贴一下|贴出来|传|传我|传给我|传一份|传过来|发送|给一份|给份|来一份|来份|要一份|want|i want|i need|need|send me|send|open',
  // Asks for what no figure tells.
  share:
    '年中|年初|上半年|下半年|季度|月份|按月|按季度|涨幅|跌幅|降幅|叫什么|叫什么名字|叫啥|姓什么|什么名字|名字|姓名|什么原因|原因是什么|是什么原因|是啥原因|啥原因|因为什么|因为啥|什么理由|啥理由|理由是什么|什么人|谁|是谁|哪位|联系方式|文号|几月|什么时候|何时|多久|几天|第几|排第几|排名|满意度|达标|合格|算多吗|算多|正常吗|正不正常|对不对|怎么办|who|whose|哪个月|几月份|哪天|几号|为什么|为啥|为何|怎么会|何以|凭什么|why|how come|how long|人数|申请人数|企业数|家数|户数|天数|率|百分之|百分比|%|占比|比例|比重|占|增幅|增速|幅度|倍|几成|平均|percent|percentage|per cent|rate|ratio|share|proportion|times|average',
  requests:
    '要信息|要信息的|来要信息的|要的信息|要的东西|要东西|索要的信息|要材料的|申请|申请件|申请量|申请数|申请数量|申请件数|申请总量|申请总数|申请案件|申请事项|信息公开申请|政府信息公开申请|政府信息公开申请案件|依申请公开申请|公开申请|申请公开|申请的|申请了|' +
    'requests|request|applications|application|disclosure requests|information requests|foi requests|applied',
  disclosed: '公开|公开了|公开的|给了|disclosed|released',
  onRequest: '依申请公开|依申请|依申请公开信息|依申请公开事项|依申请公开政府信息',
  fees: '信息处理费|处理费|信息公开处理费|政府信息公开信息处理费|processing fee|processing fees|information processing fees|information processing fee',
  of: '从|自|由|from',
  courtesy: [
    // Who wants to know; 市里 alone would be whose figures.
    ['上级', '市里', '县里', '区里', '省里', '镇里', '街道里', '街道']
      .flatMap((who) => ['要', '问', '催', '要求', '要报', '让报'].map((wants) => who + wants))
      .join('|'),
    '请|麻烦|帮我|帮忙|劳驾|您好|你好|那|那么|嗯|哦|啊|呀|吧|呗|嘛|哈|哎|诶|噢|对了|顺便|另外|再|还|咱|您',
    '的|了|得|地|着|过|是|为|有|被|把|在|于|中|里|里面|里头|当中|其中|内|上|到|至|向|对|给|让|来|去|而|则|下来|起来|出来|过来',
    '这|这个|那个|这些|那些|它|其|该|各类|各种|各项|种|类|类型|一项|这一项|这项|那项|项|项目|方面|情形|情况',
    '我|我们|咱们|我局|我单位|本单位|我们单位|我们局|我委|我办|我区|我县|我市|我街道|我镇|本局|本机关|本级|本市|本区|本县|本街道|局里|我们这里|我们这边',
    '全年|整年|一年|一年里|一年内|年内|年度|年|全年度|年底|年末|底|末|截至|截止|期末|当时|全市|全区|全县|全镇|全局|全省|各级行政机关|行政机关|那年|那一年',
    '究竟|到底|具体|实际|其实|知道|记得|记不清|忘了|表里|表中|表格里|表上|报告里|报告中|年报里|年报中|报告上|年报上|数|数字|数据|数量|件数|数目|值|量|总量|统计|汇总|登记|公布|填|填的|填了|报|报的|报了|上报',
    '政府信息|政府信息公开|信息公开|信息|政务公开|因政府信息公开引起|因政府信息公开引起的|因信息公开引起|因信息公开引起的|政府信息公开类|政府信息公开方面|信息公开方面|政府信息公开案件',
    '涉及|涉及的|关于|有关|相关|引起|引起的|引发|引发的|产生|产生的|发生|发生的|发生了|出现|存在',
    '作出|作出的|做出|做出的|作出了|做出了|决定|决定的|结果|案|案件|案子|属于|因|因为|由于|原因|理由|公民、法人或其他组织|公民、法人和其他组织|申请人|来自|件次',
    '业已|均已|先后|陆续|依次|全数|悉数|仅|仅仅|只有|就是|便是|即|即是|也就是|也就是说|确实|的确|真的|好像|似乎|大致|约|大约|大概|左右|差不多|几乎|刚好|恰好|正好|恐怕|可能|应该|应当|应|须|必须|得以|能够|可|再次|仍|仍然|还是|依旧|依然|始终|平时|通常|一般|基本|基本上|主要|主要是|尤其|特别|特别是|包括|包含|含|含有',
    '本人|咱们这|这里|那里|这儿|那儿|某|变成|成为|等于|称为|叫做|认为|觉得|以为|听说|据说|说是|提到|谈到|涉及到|牵涉|牵涉到|连同|汇总到|纳入|形成|形成了|留有|打听|打听一下|打听下|复制|复制一下|抄|抄一下|摘录|粘贴|不过|但|但是|可是|然后|而且|同时|另|此外|再有|至于|对于|围绕|针对|前几|前几项|前几个|前几名|头几项|年间|一个|一件|一份',
    '嘞|咧|哩|咯|喽|哇|哎呀|呃|哈喽|在吗|在不在|辛苦|辛苦了|谢谢|多谢|感谢|谢了|拜托|劳烦|有劳|不好意思|打扰|打扰了|您看|你看|你说|您说|你|我想|我要问|我想了解|了解|了解一下|想了解|查阅|查看|查看一下|检索|搜|搜一下|搜索|取|取一下|要个|要一下|老规矩|那张|申请表|老板|领导|主任|科长|处长|局长|书记|镇长|主管|同事|他们|她|他|大家|人家|谁知道|有人知道|有人记得|有谁知道|有谁记得|同志|老师|亲|小助手|助手|填报助手|各位',
    '问|问问|问到|说|说一说|讲|讲讲|聊聊|叫|催|急|急用|急需|需要|需|求|求助|提供|报送|汇报|核实|核对|确定|对一下|对下|核一下|核下|回忆|回忆一下|提醒|提醒一下|忘记了|想不起来|搞不清|不记得|不知道|不清楚|不确定|看不到|找不到|有点忘',
    '翻|有何|下了|一起列出来|一起列|翻翻|翻一下|翻一翻|捋一捋|捋|数一数|数下|算|算算|算一下|算下来|算起来|统计一下|汇总一下|总结一下|介绍|介绍一下|显示|展示|反映|体现|对应|参考|引用|给个|给个数|给出|求个|来个|来一个|调取|拉一下|拉出来|列|写明|写一下|方便|能否|可不可以|是否|需不需要',
    '搞|搞了|弄|弄了|干|干了|做|做了|下达|下发|作|作了|定|定了|批|批了|批的|经|经过|走|走了|落|落在|占到|达|达到|达到了|计|记录|记录的|录得|统计到|登记的|计入|列入|归入|归为|归到|分到',
    '走势|趋势|变化趋势|走向|动态|水平|规模|体量|状况|态势|局面|整个|整年度|一整年|那会儿|那时|那时候|当年度|年终|岁末|年底前|年末时|截至年底|收官|全年里',
    '一类|这一类|那一类|这类|那类|该类|此类|这种|那种|这块|那块|这一块|那一块|这方面|那方面|这边|那边|一栏|这一栏|那一栏|栏|行|格|一格|指标|科目|数值|合计数|总计数|绝对数|结果数|明细|口子|条目|栏里|行里|表|大表|附表|表格|总表|年报表|报表',
    '或者|或|均|皆|全|且|并且|以后|之后|后来|以及其他|之类|之类的|等|等等|等情况|什么的|相应|对应的|分别情况|亦|若|如|例如|比如|例如说|比如说|到底是|究竟是|一直|通通|统统|拢共|统共|满打满算|加总起来|统计下来',
    '咱局|贵局|贵单位|贵机关|贵委|我处|我厅|咱单位|咱们单位|咱们局|我们县|我们区|我们市|我们镇|我们街道|我们机关|我们办|本委|本办|本厅|本处|本镇|本乡|全系统|区里面|市里面|县里面|机关里|我们自己|自己',
    '工作|工作中|工作里|过程中|期间|里边|里的|中的|之中|名下|项下|大类|小类|小项|子项|分项|一行|一列|那行|那列|这一行|那一行|前述|上述|以上|下列|以下|如下|所列|所示|填报|填写|填列|公布的|对外公布|据|根据|按照|依据|年报显示|报告显示|同期|整理|整理一下|记一下|不再处理|不再处理其申请|因而|从而|而被|所致|导致|导致的|一并|分年|逐项|当中的|范围内|两项|三项|四项|三个|两个|三类|两类|打|打了|要求|那段|那部分|这部分|一段|这段|那一段|有过|一下|下|都|也|就|才|只|能|能不能|可以|可否|会|想|年份|又|时|时候|的话|行政|进行|所|之|以|按|前后|之间|间|来说|而言|上面|目前|已经|已|曾|曾经|现在|最后|最终|最近|咋样',
    '小同志|早上好|上午好|下午好|晚上好|您早|good morning|good afternoon|morning|好吗|好不好|好不|行吗|行不行|行不|成吗|可好|啦|撒|噻|嗨|喂|唉|瞄一眼|瞄下|瞅瞅|瞅一眼|瞅一下|瞧瞧|瞧一瞧|瞧一下|看一看|看一眼|过目|听听|听一遍|再听一遍|听一下|念给我听|说给我听|讲给我听',
    '告知一下|告知下|告诉|告诉一声|告诉一下|知会|烦请|烦|烦劳|敢问|请教|请教一下|向您请教|请教您|跟您请教|学习一下|学习学习|学学|学习参考|参考一下|参考下|借鉴|借鉴一下|借我|借我看看|用一下|一块|一块儿|在一块|在一块儿|一起|在一起|到一起|放在一起|放一起|放一块|放在一块|摆一块|摆一起|摆在一起|排一起|排在一起|排一块|排一块儿|排在一块|排在一块儿|列在一起|列一起|列一块|列个表|列给我|列给我看|列张表|拉个表|做个表|做张表|一年一年|一年年|一年年的|一年一年地|挨年|挨个|逐个',
    '整体|整体上|总体|总体上|那一大块|一大块|一大类|那一大类|一大项|那一大项|那一项|大块|大头|这事|这事儿|这件事|这档子事|那个数|那数|总件数|件次数|总量上|总的件数|总件|合计件数|共计件数|做过|下过|办过|发过|开过|收过|出过|提过|报过|碰到|碰到过|遇到|遇到过|碰上|遇上|摊上|没有过|给过|去过|来过|下的|下了的|发出去|发出去的|算了|算到|算在|被人|人家的|对我们|跟我们|找我们|向我们|向我局|向本机关|我们这块|咱这块|咱这边|我这边|我这里|就是那个|就那个|那啥|这会|这会儿|当初|那阵|那阵子|那一阵|彼时|年里|这年|该年|该年度|上面写的|里头写的|表格上|表格中|表里面|报告里面|年报里面',
    '将|当|当作|你局|你们|你们局|你单位|你们单位|贵方|本人想|俺|俺们|咱家|认定|认定过|认定为|认定的|认定了|判定|判定为|摆|摆出来|摆给我|摆一下|摆一摆|罗列|罗列一下|逐项列|逐项列出|逐个列|分开列|给一下|给我一下|给个准数|准数|啥数|什么数|是啥数|个数是|呐|哪的|栏目|第三张表|第四张表|表二|表三|表四|第二张表|tables|tables for me|those of|for me|the form',
    '为由|的理由|名义|这个原因|这条理由|这一条|那一条|那条|这条|条目里|一条|归类为|口径|总表里|明细里|表列|实打实|真实|准确|准确的|精确|精确的|确切|确切的|最终的|最后的',
    '最前面|最后面|最后头|最前头|老师好|同志好|主任好|您好呀|起诉类|认为是|算成|算作是|算是|算到了|要不要紧|出去|进来|回来|上去|下去|本身|手上|手里|那头|这头|这边的|那边的',
    '单位万元|单位是万元|单位件|单位元|单位是元|以万元计|按万元|按万元算|按件算|申请信息的人|学一下|学一学',
    '那组|这组|用了|用过|用到|用到了|用的|适用|适用了|引用了|援引|援引了|核一遍|再核一遍|核对一遍|一条条|一条一条|一项一项|逐条|遍',
    '完了|完|获|获得|所载|载明|载明的|所列明|再报一遍|报一遍|再说一遍|说一遍|复核下|复核一下|抽查一下|底稿|底稿要填|要填|填底稿|判|判下来|判下来的|判的|判定的|整段|整节|整个一段|段落|那个段落|那些个|列明|列明的|截止到|截至到|归总|归总一下|一总算|总账|总账上|盘一下|盘点一下|梳理一下|理一下|理一理|回头|回头看|翻出来看看|帮看|帮看下|帮查|帮查下|帮找|帮找下|帮忙看下|帮忙查下|给查查|给查下|给看看|给说下|给讲下',
    'whole|那版|这版|版|那一版|那个版本|版本|两份|三份|的数字|这几个数|那几个数|有没|了没|过没',
    '各位好|大家好|你们好|u|copy|记的|记了|记着|记|汇总的|汇总后|汇总后的',
    '拉一排|排一排|totals|totals for',
    'the|a|an|of|in|on|for|to|by|at|with|as|were|was|is|are|be|been|did|do|does|have|has|had|there|we|our|us|i|you|me|my|it|its|their|they|that|this|these|those|please|number|numbers|figure|figures',
    "count|year|years|year's|during|over|because|being|about|information|government|office|find|out|up|can|could|would|like|know|between|row|form|table|outcome|outcomes|result|results|so|hi|hello",
    'remind|decided|due|under|category|ones|one|against|concerning|full|many|according|brought|still|into|did we|just|again|exactly|when|ended|end|at the end of|by the end of|on the grounds of|grounds|involving|s|whether|if|yet|already|ever|recent|recently|only|every|while|my own|such|ones that|apply|into account|altogether there|went|go|goes|gone|or|how about|what about|regarding|as for|in terms of|with regard to|kindly|boss|trend|trends|trend of|trend in|wondering|wonder|remember|pull up|quick question|look like|looks like|looked like|stand|stood|figures for|numbers for|annual|overall number|boss wants|wants|asking|asks|asked|ask|question|reported|report says|recorded|registered|were recorded|turn out|turned out|on record|across|then|also|kind|kinds|type|types|sort|each of|here|wise|say that|happen|happened|actually|really|roughly|please give|pls|plz|thanks|thank you|hey|ok|okay|body|bodies|whole year|entire year|end of year|any|some|both|made|issued by us',
  ].join('|'),
}

/** Words that name a row only where nothing else does. `beside`: the sections whose figures they may also stand beside. */
export const LOOSE_NAMES: readonly { readonly label: string; readonly words: string; readonly beside: readonly string[] }[] = [
  {
    label: '本年新收政府信息公开申请数量',
    words:
      '递|递的|递了|递过来|递来|递上来|来申请|来申请的|来提|来提的|提出申请|提出申请的|提出过|申请过|交来|交来的|收进来|收进|来过|来了|收到|收到|收到了|收到的|收|收了|收的|接到|接到了|接收|接收了|受理|受理了|受理的|提出|提出的|提交|提交的|提交了|递交|收件|收来|提|提的|提了|received|receive|get|got|came in|come in|came|come|submitted|submit|filed|file|lodged|lodge|make',
    beside: ['requests', 'disputes', 'informationFees'],
  },
  {
    label: '本年度办理结果',
    words:
      '完成|完成了|办成|办理|办理了|办理的|处理|处理了|处理的|办|办了|办的|答复|答复了|答复的|回复|回复了|办理并答复|handled|processed|answered|replied|replied to|responded|responded to|dealt with|handle|process|answer',
    beside: ['requests', 'disputes', 'proactive', 'informationFees'],
  },
  {
    label: '结转下年度继续办理',
    words: '留了|留下|剩|剩下|剩下的|还剩|剩余|剩了|left',
    beside: ['requests', 'disputes'],
  },
  {
    label: '本年制发件数',
    words: '发|发了|发的|出了|出|出的|issued|made',
    beside: ['proactive', 'requests', 'disputes', 'informationFees'],
  },
  {
    label: '实际收取的总金额',
    words:
      '收上来|收上来的|实际收上来|交上来|交上来的|真正交上来|真正交上来的|到手|到手的|实际到手|进账|入账|实际入账|真收|真收到|收取|收取了|收的|收到的|收|收了|收到|收到了|到账|collected|collect|received',
    beside: ['proactive', 'requests', 'disputes', 'informationFees'],
  },
]

/** 近几年行政复议总数: the column of totals of each year, not what the years come to. */
export const EACH_YEARS_OWN: readonly string[] = ['总数']

/** 三个总计并排给我: one beside the other, whatever else is said. */
export const SIDE_BY_SIDE: readonly string[] = ['并排', '并排给我', '并排列', '并列', '并列给我', '并列列出']

/** Names known to answers that a question may use for something else. */
export const NOT_ASKED: readonly string[] =
  '部分|单位|组织|公开|办理|收到|罚|确认|查询|不予|下年|下年度|总数|总计|合计|总共|共计|小计|诉|收到申请|研究|秘密|安全|internal|issued|other|others|security|total|totals|in total|research|received|disclosed|outcomes'.split(
    '|',
  )

/** Names that may mean something beside the form, unless another word of the form stands with them. */
export const COMPANIONED: readonly string[] =
  '通知|通知书|红头文件|信访|举报投诉|投诉举报|信访投诉|信访举报|信访投诉举报|信访事项|重复|查询事项|行政查询|案卷|出版物|公开出版物|内部信息|过程性文件|petitions|petition|complaints|case files|publications|publication|repeat|excessive|revoked|adopted|valid|fees'.split(
    '|',
  )

/** 主动公开那一段: a row's name that is a passage's too. */
const passages = (name: string): string =>
  ['', '那', '这', '那一', '这一', '一', '的那', '的那一', '里那', '那一小', '一小', '这一小', '那小']
    .flatMap((which) =>
      ['段', '节', '部分', '块', '小节', '块儿', '块内容', '部分内容', '段话', '段文字', '段落', '整段', '小段', '段内容', '板块', '那段'].map(
        (passage) => name + which + passage,
      ),
    )
    .join('|')

/** Narrative parts by what they are called; keys are sections or parts of the form. */
export const PARTS: Readonly<Record<string, string>> = {
  introduction: '引言怎么开头|引言|前言|导言|开头|开头那段|开头一段|第一段|开篇|introduction|opening paragraph',
  overview:
    '总体情况|总体情况整段|总体情况那段|总体情况这段|第一部分总体情况|总体情况全部|总体情况那部分|总体情况一节|总体情况那一节|总体情况部分|概述|overview|overall situation|general situation',
  'overview.proactiveDisclosure': `${passages('主动公开')}|主动公开情况|proactive disclosure`,
  'overview.onRequest': `${passages('依申请公开')}|依申请公开情况|disclosure on request`,
  'overview.informationManagement': `政府信息管理|信息管理|${passages('信息管理')}|${passages('政府信息管理')}|information management`,
  'overview.platform': `平台建设|政府信息公开平台建设|信息公开平台建设|${passages('平台建设')}|公开平台|platform|platforms`,
  'overview.supervision': `工作考核|社会评议|责任追究|工作考核社会评议|工作考核、社会评议|考核评议|责任追究结果|工作考核社会评议那段|考核评议那段|监督保障|${passages('监督保障')}|监督和保障|supervision`,
  problemsAndImprovements:
    '毛病|毛病和怎么改|问题和怎么改|问题和怎么改的|问题及怎么改|问题及整改|问题整改|存在问题那段|存在问题这段|存在的主要问题及改进情况|存在的主要问题和改进情况|存在的主要问题|存在的问题|存在问题|主要问题|问题和改进|问题及改进|问题与改进|改进情况|改进措施|问题部分|问题那部分|问题那段|问题|不足|不足之处|' +
    'problems|problems and improvements|improvements|main problems',
  otherMatters:
    '其他需要报告的事|其他需要报告的|其他要报告的|其他要报告的事|需要报告的事|其他需报告事项|其他需要说明的|其他需要说明的事项|其他需要报告的事项|其他需要报告事项|需要报告的事项|其他事项|其他报告事项|other matters|other matters to report',
}
/** What is a part's name only beside words that ask how something was put. */
export const WORDED_PARTS: Readonly<Record<string, string>> = {
  依申请公开: 'overview.onRequest',
  主动公开: 'overview.proactiveDisclosure',
}
/** The sections of words by number, 第五部分 or section five; the others are tables. */
export const SECTIONS: readonly (string | null)[] = ['overview', null, null, null, 'problemsAndImprovements', 'otherMatters']
