/** Names of official labels that questions and prose use besides those that answers know: data, by the label's letters. */

const names = (text: string): readonly string[] => text.split('|')

export const ASKED_NAMES: Readonly<Record<string, readonly string[]>> = {
  规章: names('市政府规章|省政府规章'),
  行政规范性文件: names('红头文件|行政规范文件|规范性的文件|normative docs'),
  本年制发件数: names(
    '新增|新增加|制发了|制发(修改)|制定发布|出台|出台了|印发了|新发|新出台|新制定|新增公开|主动公开|制定了|发布了|制定出台|newly issued|adopted',
  ),
  本年废止件数: names('废止了|废除|废除了|清理废止|作废|废掉|repeal|revoked'),
  现行有效件数: names('还有效|仍有效|仍然有效|现在有效|继续有效|有效的|现存|现有|存量|在用|still in force|valid'),
  行政许可: names('许可决定|行政许可决定|许可件|licence|license|permit|administrative licences|administrative licenses|licencing'),
  行政处罚: names('处罚决定|行政处罚决定|处罚案件|行政处罚案件|administrative penalty|punishments|fines imposed'),
  行政强制: names('强制决定|行政强制决定|强制执行决定|compulsion|coercive measures'),
  行政事业性收费: names('行政事业性|行政事业收费|事业性收费金额|administrative fee|charges|administrative charges'),
  自然人: names('老百姓|群众|市民|居民|个人申请人|citizens|private persons|private individuals|people'),
  法人或其他组织: names(
    '法人或者其他组织|法人或其它组织|法人或组织|法人以及其他组织|法人类|法人组织|法人和组织|法人与其他组织|法人、其他组织|单位申请|单位申请人|单位提出|单位提的|organisation|organization|legal person|legal entities',
  ),
  商业企业: names('企业法人|商业公司|company|enterprise|firms|commercial enterprises|corporations'),
  科研机构: names('科研单位|科研院校|research institutes|research bodies'),
  社会公益组织: names('公益机构|社会公益机构|公益性组织|charity|public interest organisations|public interest organizations'),
  法律服务机构: names('律师事务|法律服务所|法律服务单位|law firm|lawyers'),
  本年新收政府信息公开申请数量: names('新收到|新收件|新接|新接到|新接收|新受理|新增|新来|新的申请|new applications|newly received'),
  上年结转政府信息公开申请数量: names(
    '结转过来|结转过来的|转过来的|转过来|上年转结|上年度转结|上年度结转|前一年结转|上一年结转|上一年度结转|转结|接上年|carried over|brought forward|left over from the year before',
  ),
  予以公开: names('予以公开的|准予公开|全部予以公开|完全公开|同意公开答复|给予公开|disclosed in full|fully disclosed|granted in full'),
  部分公开: names('部份公开|部分予以公开|部分公开答复|部分给予公开|部分同意|disclosed in part|granted in part|partially|partial disclosure'),
  不予公开: names(
    '没给|没给的|没公开|没公开的|未公开|未公开的|不予公开答复|拒绝公开|拒绝|拒绝了|被拒|被拒绝|不公开的|不给公开|不同意公开|决定不公开|rejected|denied|turned down|refusals|refuse|deny|reject|rejections',
  ),
  属于国家秘密: names('国家秘密的|涉及国家秘密|secret|secrets'),
  保护第三方合法权益: names("涉及第三方|侵害第三方权益|第三方利益|third parties' rights"),
  属于三类内部事务信息: names('三类内部|三类内部信息'),
  属于四类过程性信息: names('四类过程性性信息|四类过程信息|过程性文件'),
  属于行政执法案卷: names('执法案卷信息|行政执法案卷信息'),
  无法提供: names('无法提供的|没法提供|提供不了|没有办法提供|could not be provided|could not provide|not available|unable to provide'),
  本机关不掌握相关政府信息: names(
    "本办不掌握|本办不掌握相关政府信息|本局不掌握|本机关不掌握的|不掌握相关信息|不掌握相关政府信息|没有掌握|没掌握|没掌握信息|没有掌握信息|未掌握信息|手里没有信息|未掌握|不掌握的|不归我们掌握|did not hold|do not hold|didn't hold|not in our possession|information not held",
  ),
  没有现成信息需要另行制作: names('没有现成的|需要现做|需要加工'),
  补正后申请内容仍不明确: names('补正后不明确|补正以后仍不明确|补正后还不明确|补正了还是不明确|补正以后还不清楚|补正后还不清楚|补正后仍不清楚'),
  信访举报投诉类申请: names('信访投诉|信访举报|信访投诉举报|信访投诉类|信访事项'),
  重复申请: names('重复的申请|重复提出|重复提的|repetitive|repeated requests|duplicates'),
  无正当理由大量反复申请: names('大量反复的申请|滥用申请权'),
  不予处理: names('不予处理的|不予受理|不办理的|not handled'),
  申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请: names('逾期未补正|没补正|没有补正|未按期补正|逾期没补正|不按期补正|没按期补正'),
  申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请: names(
    '没缴信息处理费|没有缴信息处理费|未缴信息处理费|不缴信息处理费|没交信息处理费|未交信息处理费|不交信息处理费|未缴纳信息处理费|没缴纳信息处理费|没缴费|没有缴费|没交费|不缴费|不交费|未交费|逾期未交费|逾期没缴费|逾期没交费|unpaid',
  ),
  其他处理: names('其他处理的|作其他处理|作了其他处理|handled otherwise|other treatment'),
  本年度办理结果: names('办结了|办结的|办完|办完了|办理完毕|办理完|办理结束|处理完毕|共办理|已办结|completed|closed|finished'),
  结转下年度继续办理: names(
    '留给|留给下年|留给今年|结转到|结转至|结转入|转到|转至|转入|留到|结转至下年|结转至下年度|结转到下年|结转到下年度|结转到下一年|结转至下一年|结转到第二年|结转到次年|结转次年|转到下年|转到下一年|转下一年|转下一年办理|转下一年度办理|转下一年度办理答复|转下年度|转下年度办理|结转下年度办理|结转下一年度|结转下年办理|顺延至下一年|顺延至下一年度|顺延至下一年答复|延续到下一年|留到下一年|留到下年|无下年度结转|下年度结转|结转到今年|结转至今年|结转给|转给|结转给今年|转到今年|转入今年|留到今年|带到今年|拖到今年|没办完|没有办完|还没办完|没办结|没有办结|还没办结|还没有办结|尚未办结|未办完|没处理完|没有处理完|没答复完|在办|遗留|留下来的|carried into|carried to next year|carried forward to the next year|carried on|carry forward|left open|left unfinished|unfinished|still open|outstanding',
  ),
  行政复议: names(
    '复议机关|复议机构|复议案件|行政复议案件|行政复议申请|复议申请|administrative reconsideration|reviews|administrative reviews|reconsiderations',
  ),
  行政诉讼: names('法院|被起诉|被诉|当被告|应诉|诉讼案件|行政诉讼案件|行政案件|官司|lawsuit|court cases|suits|administrative litigation|litigations'),
  未经复议直接起诉: names(
    '直接告|直接去法院|直接上法院|直接到法院|直接去法院告|直接到法院起诉|没经过复议|未经过复议|没经复议|没经过复议直接起诉|未经复议直接诉讼|没走复议|没走复议直接起诉|直接打官司|直接起诉的|没复议直接起诉|没有复议就起诉|未复议直接起诉|直接诉讼的|without review|sued directly|straight to court',
  ),
  复议后起诉: names('复议后起诉的|复议之后起诉|复议以后起诉|先复议再起诉|先复议后诉讼|复议后又起诉|复议后再诉讼'),
  结果维持: names('被维持|维持的|获维持|维持原行为|予以维持|upheld'),
  结果纠正: names('被纠正|纠正的|纠错|予以纠正|结果被纠正'),
  其他结果: names('其他结果的|为其他结果|other results'),
  尚未审结: names(
    '没判|没判的|还没判|未判|没判下来|没审结|没有审结|还没审结|还没有审结|未审结的|没审完|还在审|还在审理|没有结果|没判下来|没结|还没结|undecided',
  ),
  发出收费通知的件数: names('通知|通知书|发了收费通知|发出的收费通知|收费通知书|fee notice|notices sent|notices of fees'),
  发出收费通知的总金额: names(
    '通知收的处理费|通知收的信息处理费|通知收取的信息处理费|通知收取信息处理费|通知收取|通知收取金额|通知收取总金额|收费通知的金额|收费通知的总金额',
  ),
  实际收取的总金额: names('实际收取了|实际收到|实际收了|实际收取|收取信息处理费|收取的信息处理费|actually collected|actually received'),
}
