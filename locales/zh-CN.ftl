
## cli

cli-help =
    填报助手：政府信息公开工作年度报告的填报与核对

    用法：tianbao 命令 …（或 npm run -s tianbao -- 命令 …）

      check      核对一份或多份报告，列出不平衡、缺漏和需要说明之处
      read       读出一份报告，按报告文件（JSON）格式输出
      render     由报告生成文件
      rehearse   用一份已知的报告演练整个对话
      ask        问往年的数字
      compare    比较几年的报告
      invite     生成一次性邀请码
      serve      启动网页聊天（配置了令牌时也启动 Telegram）
      export     取出库中某单位某年的报告文件
      import     把一份报告存为某单位某年的数据
      backup     备份数据库

    各命令的说明：tianbao 命令 --help
    语言：--lang zh-CN 或 --lang en
    退出码：0 完成；1 完成，但有错误、疑点或差异；2 未能读取，或用法有误

cli-check-help =
    用法：tianbao check 文件或文件夹… [--last 文件] [--roster 文件] [--xlsx 输出 [--force]] [--json]

    核对报告：各行各列的勾稽关系、与上年的衔接、漏填、填写有误的数字、正文与表格是否一致，
    并指出最可能填错的是哪一格、应为多少。文件夹连同其下各层逐份核对，格式不限；
    同一单位相邻两年的报告自动配对，核对衔接。

      --last 文件     上年的报告，用于核对结转和存量
      --roster 文件   应报单位名单（文本每行一个，或表格每行一个），列出没有报告的单位
      --xlsx 输出     另存一份 Excel：问题清单和按单位汇总
      --force         覆盖已有的 Excel
      --json          输出 JSON，供程序读取
      --lang 语言     zh-CN 或 en

    中途停下也不要紧：用同样的文件夹再运行一次，已经读过的文件不再重读。
    读到一半的结果暂存在系统临时文件夹里，只有您自己能看，核对完就删除。

    退出码：0 没有错误；1 有错误、疑点，有的文件读不了，或名单上有单位没有报告；2 没有可读的文件，或用法有误
cli-read-help =
    用法：tianbao read 文件

    读出一份报告，按报告文件（JSON）格式输出 report 和 doubts（拿不准的数字）。
    可以读：Word（.docx、.doc）、PDF、网页、Excel、文本、Markdown、报告文件（.json）和成套文件（.zip）。

    退出码：0 读出；1 读出，但有疑点；2 读不了
cli-render-help =
    用法：tianbao render 文件或文件夹… --to 格式 -o 输出 [--force]

    由报告生成文件。格式：docx（公开版）、filed（报送版，附报送函的 docx）、pdf、html、
    fragment（贴进网站后台的网页片段）、xlsx、txt、json、sheet（审签单和自查表）、bundle（全套压缩包）、png。
    多份报告时，“输出”是文件夹，文件名沿用原名。png 把每一页（名称-1.png……）和每张表（名称-table-1.png……）
    画成图片放进“输出”文件夹，有误的数字圈红，未填的格子画斜线。还不能定稿的报告标明“草稿”和【待填】。

      --to 格式        上面的一种
      -o, --out 输出   文件；多份报告和 png 时为文件夹
      --force          覆盖已有的文件

    退出码：0 全部生成；1 部分生成，或有疑点；2 没有可读的文件，或用法有误
cli-rehearse-help =
    用法：tianbao rehearse 文件 [--last 文件] [--paste] [--drafted] [--slips N --seed S] [--json]

    用一份已知的报告演练整个对话，数出要回答几次。

      --last 文件   先发送上年的报告
      --paste       表格用粘贴的方式填
      --drafted     采用助手起草的文字
      --slips N     再演练 N 次，每次故意填错一个数字，看何时被发现
      --seed S      随机数种子，用于重现
      --json        输出 JSON，供程序读取

    退出码：0 与原报告一致；1 不一致，或原报告不平衡；2 读不了，或用法有误
cli-ask-help =
    用法：tianbao ask 问题 文件或文件夹… [--year 年份] [--json]

    用任何说法问往年的数字，例如“去年不予公开多少件”“三年来行政复议”“哪些项变化最大”。
    读不准的不猜：列出相近的项目。

      --year 年份   正在填报哪一年（今年）；不写就是最新一份的下一年
      --json        输出 JSON，供程序读取

    退出码：0 已回答；1 有的文件读不了，或有疑点；2 没有可读的文件，或用法有误
cli-compare-help =
    用法：tianbao compare 文件 文件… --to 格式 -o 输出 [--force]

    把几年的报告放在一起比较：每一项各年的数、增减、增幅和占比，变化最大的排在前面。

      --to 格式        docx、html、pdf、xlsx、png、txt 或 json
      -o, --out 输出   输出文件
      --force          覆盖已有的文件

    退出码：0 已生成；1 已生成，但有的文件读不了，或有疑点；2 可读的不足两年，或用法有误
cli-invite-help =
    用法：tianbao invite [--organ 单位名称] [--json]

    生成一次性邀请码。服务运行时也可以使用。被邀请的人凭邀请码进入该单位的填报。

      --organ 名称   邀请到哪个单位；没有这个单位时新建。不写时由被邀请的人填写单位名称
      --json         输出 JSON：code（邀请码）、web（网页链接）、telegram（发给机器人的话）
cli-serve-help =
    用法：tianbao serve

    启动填报助手，准备好后输出网页地址；第一次启动时还输出一个邀请链接。
    按 Ctrl+C 或发送 SIGTERM 停止：处理完手上的消息后退出。

    设置写在环境变量或当前文件夹的 .env 里：DATA_DIR、HOST、PORT、PUBLIC_URL、BOT_TOKEN、
    BOT_API_ROOT、WEBHOOK_URL、WEBHOOK_SECRET、FONTS_DIR、LOG_LEVEL、TZ。
cli-export-help =
    用法：tianbao export [--organ 单位名称] [--year 年份] [-o 文件]

    取出库中的报告文件（JSON）：这一年有草稿或定稿时取它，否则取已存的往年数据。

      --organ 名称     库中只有一个单位时可以不写
      --year 年份      不写时取最近的一年
      -o, --out 文件   不写时输出到标准输出
      --force          覆盖已有的文件
cli-import-help =
    用法：tianbao import 文件 [--organ 单位名称]

    把一份已公布的报告存为单位的往年数据，填报时用于核对衔接和“同去年”。
    单位名称不写时以报告中的名称为准；库中没有这个单位时新建。
cli-backup-help =
    用法：tianbao backup -o 文件 [--force]

    把数据库备份到一个文件。服务运行时也可以使用，得到的是同一时刻的完整数据。
    恢复时停止服务，把备份文件放回 DATA_DIR，取名 tianbao.db。

cli-unknown-command = 没有“{ $command }”这个命令。tianbao --help 列出所有命令。
cli-unknown-language = 没有“{ $language }”这种语言，可以用 zh-CN 或 en。
cli-see-help = 用法见 tianbao { $command } --help。
cli-unknown-option = 没有 { $option } 这个选项。
cli-option-twice = { $option } 只能写一次。
cli-option-without-value = { $option } 后面不用写值。
cli-option-needs-value = { $option } 后面要写值。
cli-option-missing = 请写明 { $option }。
cli-operand-missing = 请写明文件。
cli-operand-extra = 多了“{ $operand }”。
cli-year-wrong = “{ $year }”不是年份，请写四位数字。

cli-no-file = 没有这个文件或文件夹。
cli-no-permission = 没有权限读取。
cli-empty-folder = “{ $file }”里没有文件。
cli-file-failed = { $file }：{ $why }
cli-not-a-file = 这是文件夹，这里要写一份报告文件。
cli-system-error = 系统报告 { $code }。
cli-last-other-year = --last 是 { $last } 年的报告，不是 { $year } 年的上一年，{ $file } 未核对与上年的衔接。

cli-unknown-format = 没有“{ $format }”这种格式。可以用：{ $formats }。
cli-output-exists = “{ $file }”已经存在。要覆盖请加 --force。
cli-output-is-folder = “{ $file }”是文件夹，请写文件名。
cli-output-is-device = “{ $file }”是设备，不是普通文件，请换一个文件名。
cli-output-is-file = “{ $file }”是文件；有多份报告时请写文件夹。
cli-output-no-folder = 没有“{ $folder }”这个文件夹。
cli-output-no-permission = 没有权限写入“{ $file }”。
cli-output-full = 磁盘已满，“{ $file }”没有写成。
cli-output-failed = “{ $file }”没有写成，系统报告 { $code }。
cli-output-clash = “{ $file }”已由同名的另一份报告生成，这一份没有写。
cli-written = 已生成 { $file }
cli-written-draft = 已生成 { $file }（草稿：还有 { $count } 处未填或有误）

cli-check-heading = { $file }：{ $agency }，{ $year } 年
cli-check-clean = 没有发现问题。
cli-check-counts = 错误 { $errors }，需要说明 { $warnings }，提示 { $notices }，疑点 { $doubts }
cli-check-error = [错误] { $text }
cli-check-warning = [需要说明] { $text }
cli-check-notice = [提示] { $text }
cli-check-repair = 可能是：{ $changes }（{ $cause }）
cli-check-change = { $cell } { $from } → { $to }
cli-check-doubt = [疑点] { $doubt }
cli-blank = 空
cli-check-blanks = [错误] 未填 { $count } 处：{ $cells }{ $more ->
    [0] {""}
   *[other] ，另有 { $more } 处
  }
cli-check-doubts-blank = [疑点] 文件里没有读到 { $count } 处：{ $cells }{ $more ->
    [0] {""}
   *[other] ，另有 { $more } 处
  }
cli-check-year-not-ended = 请注意：{ $file } 写的是 { $year } 年，这一年还没有结束，数据应统计到 12 月 31 日。请核对年份。
cli-check-year-before-form = 请注意：{ $file } 写的是 { $year } 年，早于本软件认识的各版格式，只能照表核对。请核对年份。
cli-check-files = 共 { $count } 份文件{ $unread ->
    [0] 。
   *[other] ，其中 { $unread } 份读不了。
  }
cli-check-missing = { $count ->
    [0] 名单上的单位都有报告。
   *[other] 名单上有 { $count } 个单位没有报告：{ $names }
  }
cli-missing-likely = { $name }（可能就是名单外的“{ $likely }”）
cli-check-resumed = 接着上次没有做完的核对：已读过的 { $count } 份不再重读。
cli-roster-empty = 名单“{ $file }”里没有单位名称。请每行写一个单位。
cli-book-title = 政府信息公开工作年度报告核对结果
cli-book-findings = 问题清单
cli-book-organs = 按单位汇总
cli-book-file = 文件
cli-book-agency = 单位
cli-book-year = 年度
cli-book-severity = 程度
cli-book-rule = 核对的规则
cli-book-cells = 位置
cli-book-expected = 应为
cli-book-actual = 实为
cli-book-difference = 差
cli-book-text = 说明
cli-book-state = 情况
cli-book-years = 年度
cli-book-read = 份数
cli-book-errors = 错误
cli-book-warnings = 需要说明
cli-book-notices = 提示
cli-book-doubts = 疑点
cli-book-error = 错误
cli-book-warning = 需要说明
cli-book-notice = 提示
cli-book-doubt = 疑点
cli-book-unreadable = 读不了
cli-book-read-state = 已读
cli-book-missing = 没有报告
cli-book-missing-likely = 没有报告；可能就是名单外的“{ $likely }”
cli-book-blanks = 未填 { $count } 处
cli-book-unfound = 文件里没有读到 { $count } 处
cli-book-doubt-text = 原文为“{ $text }”，拿不准
cli-cause-swapped = 两位数字颠倒
cli-cause-lost = 漏了一位数字
cli-cause-doubled = 多写了一位数字
cli-cause-neighbour = 填到了旁边一栏
cli-cause-remainder = 按其余数字推算
cli-cause-reopen = 重新填写

cli-invitation =
    邀请码：{ $code }
    网页：{ $web }
    Telegram：向机器人发送 { $telegram }
    只能使用一次，请只发给本人。
cli-serving = 填报助手已启动：{ $address }
cli-first-invitation = 第一位使用者请打开（只能使用一次）：{ $address }
cli-stopping = 正在停止，处理完手上的消息……
cli-address-busy = { $host } 的 { $port } 端口已被占用。请换一个 PORT，或先停止占用它的程序。
cli-address-refused = 无法在 { $host } 的 { $port } 端口上启动，系统报告 { $code }。
cli-data-dir-failed = 无法使用数据文件夹“{ $folder }”，系统报告 { $code }。请检查 DATA_DIR 和权限。

cli-no-store = 没有“{ $file }”。请检查 DATA_DIR，或在服务使用的文件夹里运行。
cli-store-failed = 数据库 { $file }：{ $why }
cli-store-full = 磁盘已满。
cli-store-readonly = 不能写入，请检查权限。
cli-store-busy = 正被其他程序占用，请稍后再试。
cli-store-unavailable = 打不开，或不是本软件的数据库。
cli-store-newer = 由更新的版本写成，请使用那个版本或更新的版本。
cli-store-unreadable = 内容无法识别，请从备份恢复。
cli-no-organ = 库中没有“{ $organ }”。现有单位：{ $organs }。
cli-no-organs = 库中还没有任何单位。
cli-which-organ = 库中有多个单位，请用 --organ 写明：{ $organs }。
cli-no-report = “{ $organ }”没有 { $year } 年的报告。现有年份：{ $years }。
cli-no-reports = “{ $organ }”还没有报告。
cli-imported = 已把 { $year } 年的报告存入“{ $organ }”。
cli-backed-up = 已备份到 { $file }

settings-wrong = 设置有误，请改正后再启动：
settings-line = ・{ $problem }
settings-host = { $settings }：“{ $value }”不是主机名或 IP 地址。
settings-port = { $settings }：“{ $value }”不是端口，应为 0 到 65535。
settings-origin = { $settings }：“{ $value }”应形如 https://baogao.example.gov.cn，后面不带路径。
settings-url = { $settings }：“{ $value }”应是以 http:// 或 https:// 开头的地址。
settings-token = { $settings }：这不像 Telegram 的令牌，应形如 123456:ABC-def。
settings-secret = { $settings }：只能用字母、数字、下划线和连字符，最长 256 个。
settings-database = { $settings }：尚不支持 PostgreSQL。请去掉这一项，数据会存入 DATA_DIR 里的 SQLite 数据库。
settings-no-folder = { $settings }：没有“{ $value }”这个文件夹。
settings-no-place = { $settings }：“{ $value }”是文件或在文件之下，应为文件夹。
settings-not-writable = { $settings }：“{ $value }”里不能写入，请换一个文件夹，或检查权限。
settings-log-level = { $settings }：“{ $value }”不对，应为 fatal、error、warn、info、debug、trace 或 silent。
settings-time-zone = { $settings }：没有“{ $value }”这个时区，应形如 Asia/Shanghai。
settings-without-token = 写了 { $settings }，但没有写 BOT_TOKEN。
settings-webhook-without-secret = 写了 WEBHOOK_URL，还要写 WEBHOOK_SECRET，以便确认消息来自 Telegram。
settings-secret-without-webhook = 写了 WEBHOOK_SECRET，但没有写 WEBHOOK_URL。
settings-webhook-not-https = WEBHOOK_URL 应以 https:// 开头；只有使用自己的 Bot API 服务器（BOT_API_ROOT）时才能用 http://。


## web

page-title = 填报助手
page-name = 填报助手
page-purpose = 政府信息公开工作年度报告
page-report-title = { $year } 年度报告
page-final = 已定稿
page-progress = 进度
page-progress-value = { $percent }%
page-views = 切换视图
page-chat = 对话
page-sheet = 报表
page-sheet-tab = 报表 { $percent }%
page-log = 对话记录
page-newest = 回到最新消息
page-commands = 常用命令
page-command-check = 检查
page-command-status = 进度
page-command-draft = 出草稿
page-command-final = 定稿
page-command-undo = 撤销
page-command-sections = 目录
page-command-checklist = 取数清单
page-command-help = 帮助
page-attach = 上传文件
page-text = 输入回答
page-text-hint = 输入回答，也可粘贴表格
page-send = 发送
page-skip-text = 跳到输入框
page-skip-sheet = 跳到报表
page-leave = 退出
page-leave-title = 要退出吗？
page-leave-help = 退出后，这台电脑要凭一条新的邀请链接才能再次进入。已填的内容都保存着，不会丢失。
page-leave-stay = 留下
page-bot = 填报助手：
page-me = 我：
page-download = 下载
page-enlarge = 点开看大图
page-lost = 连接已断开，正在自动重连。已提交的内容都保存好了。
page-retrying = 连接中断，这条内容还没有提交，正在自动重试……
page-signed-out = 登录已失效。请向管理本系统的同事要一条新的邀请链接；已填的内容都在，不会丢失。
page-uploading = 正在上传“{ $name }”……
page-upload-large = “{ $name }”超过 20 MB，没有上传。
page-upload-empty = “{ $name }”是空文件，没有上传。
page-drop-here = 松开鼠标，上传文件
page-sheet-none = 还没有打开报告
page-sheet-none-help = 先在对话里回答单位名称和报告年度，报表就会显示在这里。
page-sheet-failed = 报表没有刷新成功，请稍后再试或刷新页面。
page-blank = 未填
page-cell-label = { $name }：{ $value }（{ $state }）
page-cell-ask = 点击或按回车键，在对话中填写或修改
page-range = 应在 { $low } 到 { $high } 之间
page-range-from = 应不小于 { $low }
page-state-blank = 待填
page-state-given = 已填
page-state-zeroed = 填为零
page-state-imported = 导入
page-state-confirmed = 已确认
page-state-implied = 推算得出
page-state-aside = 与其他数字矛盾
page-state-reopened = 待重填
page-balance-column = 平衡
page-balance-label = { $formula }：{ $state }
page-balance-holds = 平衡
page-balance-broken = 不平衡
page-balance-open = 尚未填全
page-balance-requests-row-total = 各类申请人之和＝总计
page-balance-requests-concluded = 各项办理结果之和＝（七）总计
page-balance-requests-balance = 第一项＋第二项＝第三项＋第四项
page-balance-disputes-total = 各项结果之和＝总计
page-section-introduction = 引言
page-section-informationFees = 信息处理费
page-text-introduction = 报告引言
page-text-overview-preface = 概述
page-text-problemsAndImprovements = 正文
page-text-otherMatters = 正文
page-text-filled = { $count } 字
page-text-blank = 待写
page-enter-hello = 开始填报
page-enter-welcome = 您收到了一份填报邀请。点击下面的按钮，就可以开始填写。
page-enter-button = 进入填报
page-enter-once = 邀请只能使用一次。进入后，这台电脑会记住您，下次直接打开本页即可。
page-enter-go-on = 继续填报
page-enter-again = 我已经登录过，重新打开
page-enter-known = 您已经登录
page-enter-known-help = 这条邀请没有被使用。如果要用它加入另一个单位，请先退出，再打开这条链接。
page-enter-signed-out = 请用邀请链接进入
page-enter-signed-out-help = 请打开您收到的邀请链接。链接已经用过，或者换了电脑、清理过浏览器的，请向管理本系统的同事要一条新的邀请；已填的内容都在，不会丢失。
page-enter-used = 这条邀请已经使用过
page-enter-used-help = 每条邀请只能使用一次。如果是您本人在别的电脑或浏览器上用过，请向管理本系统的同事要一条新的邀请；已填的内容都在，不会丢失。
page-enter-unknown = 没有找到这条邀请
page-enter-unknown-help = 链接可能不完整，或者邀请已经过期。请核对链接，或向管理本系统的同事要一条新的邀请。
page-problem-foreign-origin = 这个请求不是从本页面发出的，没有执行。请直接打开填报页面再操作。
page-problem-signed-out = 登录已失效。请向管理本系统的同事要一条新的邀请链接；已填的内容都在，不会丢失。
page-problem-bad-request = 没有看懂这个请求，没有执行。请刷新页面后再试。
page-problem-too-large = 内容太大，没有接收：一次最多 10 万字，文件不超过 20 MB。
page-problem-empty-file = 这是一个空文件，没有接收。
page-problem-not-found = 没有找到。
page-unreadable = 这条消息没有显示出来，请联系管理本系统的同事。
page-problem-failed = 系统出了问题，请稍后再试；已提交的内容不受影响。
## names of rows, columns and parts

row-regulations = 规章
row-normativeDocuments = 行政规范性文件
row-licensingDecisions = 行政许可
row-penaltyDecisions = 行政处罚
row-coercionDecisions = 行政强制
row-feesCollected = 行政事业性收费
row-received = 本年新收
row-carriedOver = 上年结转
row-granted = 予以公开
row-partiallyGranted = 部分公开
row-refusedStateSecret = 不予公开·国家秘密
row-refusedForbiddenByLaw = 不予公开·法律法规禁止
row-refusedSecurityAndStability = 不予公开·三安全一稳定
row-refusedThirdPartyRights = 不予公开·第三方权益
row-refusedInternalAffairs = 不予公开·内部事务
row-refusedProcessInformation = 不予公开·过程性信息
row-refusedEnforcementFiles = 不予公开·执法案卷
row-refusedAdministrativeQuery = 不予公开·行政查询
row-unavailableNotHeld = 无法提供·不掌握
row-unavailableNeedsCreation = 无法提供·需另行制作
row-unavailableStillUnclear = 无法提供·补正后仍不明确
row-declinedPetition = 不予处理·信访举报投诉
row-declinedRepeat = 不予处理·重复申请
row-declinedPublication = 不予处理·公开出版物
row-declinedExcessive = 不予处理·大量反复申请
row-declinedReconfirmation = 不予处理·重新出具
row-otherNotCorrected = 其他处理·逾期不补正
row-otherFeeUnpaid = 其他处理·逾期未缴费
row-otherReasons = 其他处理·其他
row-otherHandling = 其他处理
row-concluded = 办理结果总计
row-carriedForward = 结转下年度
row-review = 行政复议
row-directLitigation = 行政诉讼·直接起诉
row-litigationAfterReview = 行政诉讼·复议后起诉
row-noticesIssued = 信息处理费·收费通知件数
row-amountNotified = 信息处理费·通知总金额
row-amountReceived = 信息处理费·实际收取总金额
column-issued = 本年制发
column-repealed = 本年废止
column-inForce = 现行有效
column-naturalPerson = 自然人
column-business = 商业企业
column-researchInstitution = 科研机构
column-publicWelfare = 社会公益组织
column-legalService = 法律服务机构
column-otherOrganization = 其他组织
column-total = 总计
column-upheld = 结果维持
column-corrected = 结果纠正
column-otherOutcome = 其他结果
column-pending = 尚未审结
cell-name = { $row }（{ $column }）
text-introduction = 引言（第一部分之前的说明）
text-overview = 一、总体情况
text-overview-preface = 总体情况·开头
text-overview-proactiveDisclosure = （一）主动公开
text-overview-onRequest = （二）依申请公开
text-overview-informationManagement = （三）政府信息管理
text-overview-platform = （四）政府信息公开平台建设
text-overview-supervision = （五）监督保障
text-problemsAndImprovements = 五、存在的主要问题及改进情况
text-otherMatters = 六、其他需要报告的事项
section-informationFees = 信息处理费
section-proactive = 二、主动公开政府信息情况
section-requests = 三、收到和处理政府信息公开申请情况
section-disputes = 四、政府信息公开行政复议、行政诉讼情况

topic-proactive = 二、主动公开
topic-requests-received = 三、新收总数
topic-requests-applicants = 三、新收的申请人
topic-requests-carriedOver = 三、上年结转
topic-requests-carriedOverApplicants = 三、上年结转的申请人
topic-requests-outcomes = 三、办理结果
topic-requests-outcomes-naturalPerson = 三、自然人的结果
topic-requests-outcomes-business = 三、商业企业的结果
topic-requests-outcomes-researchInstitution = 三、科研机构的结果
topic-requests-outcomes-publicWelfare = 三、社会公益组织的结果
topic-requests-outcomes-legalService = 三、法律服务机构的结果
topic-requests-outcomes-otherOrganization = 三、其他组织的结果
topic-requests-carriedForward = 三、结转下年度
topic-informationFees = 信息处理费
topic-disputes-review = 四、行政复议
topic-disputes-directLitigation = 四、直接起诉
topic-disputes-litigationAfterReview = 四、复议后起诉
topic-other = 这一项
topic-organ-name = 单位名称
topic-level = 单位级别
topic-last-year = 上年的年报
topic-situation = 全年情况

## figures in a sentence

amount = { $figure } { $unit ->
    [tenThousandYuan] 万元
    [yuan] 元
   *[count] 件
 }
figure = { $cell } { $amount }
figures-more = 另有 { $count } 项
figures-zero = 其余 { $count } 项为 0
figures-all-zero = { $count } 项都是 0
figures-of-line = { $line }：{ $figures }
blank = 空白
ordered = { $at }.{ $cell }{ $unit ->
    [tenThousandYuan] （万元）
    [yuan] （元）
   *[count] {""}
 }
difference = { $cell }：现在 { $now }，新的 { $wanted }
differences-more = ……另有 { $count } 处不同
findings-more = ……另有 { $count } 条
figure-moved = { $cell }：{ $from } → { $to }
text-moved = “{ $part }”的文字

## onboarding

welcome = 您好，我是填报助手，陪您把《政府信息公开工作年度报告》一步步填好。您只管报数，合计和勾稽关系由我来核；填错了随时可以改，不会弄坏什么。
welcome-back = 您好，我们接着填。
ask-organ-name = 请问单位全称是什么？（就是印在报告标题上的名称，例如“某某区人力资源和社会保障局”）
organ-name-empty = 单位名称还是空的，请发单位全称。
organ-name-too-long = 单位名称太长了（最多 { $most } 个字），请只发单位全称。
organ-name-lines = 单位名称请写在一行里，不要换行。
organ-name-signs = 单位名称里有不能印在报告上的符号，请只用文字重新发一次。
organ-name-sentence = 这不像单位名称。请只发印在报告标题上的单位全称，例如“某某区民政局”。
noted-organ-name = 记下了：{ $name }。
ask-level = “{ $name }”属于哪一级？（这决定要不要填规章）
level-state-council-department = 国务院部门
level-provincial-government = 省级政府
level-provincial-department = 省级部门
level-city-government = 市级政府
level-city-department = 市级部门
level-county-government = 县（区）政府
level-county-department = 县（区）部门
level-township = 乡镇、街道
noted-level = 好的，{ $level }。
ask-year = 要填哪一年的报告？现在该报的是 { $year } 年。
button-year = { $year } 年
button-year-continue = 继续填 { $year } 年
noted-year-opened = { $year } 年的报告开始填了。
noted-year-continued = 回到 { $year } 年的草稿。
year-before-form = { $year } 年的报告用的是旧格式，我只能填 2021 年及以后的。您可以选 { $due } 年。
year-not-ended = { $year } 年还没有结束，数据要统计到 12 月 31 日，请明年 1 月再来填。现在该报的是 { $due } 年。
year-in-future = { $year } 年还没到。现在该报的是 { $due } 年。
needs-draft = 请先回答上面的问题，开始填一份报告，就可以用这个功能了。

## last year and files

ask-last-year = 有 { $year } 年（上一年）的年报吗？请把文件发给我（Word、PDF、Excel、网页都行），或者把全文、三张表直接复制粘贴过来。没有就点“先跳过”。
ask-last-year-why = 有了它，上年结转可以一键带入，我也能帮您对比。
ask-import = 请把 { $year } 年的报告文件发来（Word、PDF、Excel、网页都行），或者粘贴表格。与草稿不同的地方会先给您看。
button-back-to-questions = 不了，接着填
source-final = 本系统第 { $version } 版定稿
source-pasted = 粘贴的表格
source-pasted-report = 粘贴的报告
last-year-stored = { $year } 年的数据已经有了（来自 { $source }）。再发一份会替换它。
file-being-read = 收到“{ $name }”，正在读……
noted-last-year = 读好了 { $year } 年的年报（{ $source }），共 { $count } 个数。
noted-earlier-year = 存好了 { $year } 年的年报（{ $source }），共 { $count } 个数，可以用来查询。
last-year-errors = 提醒：{ $year } 年发布的数据本身有对不上的地方，我照原样保存：
    { $findings }
last-year-stocks = 今年已经填的和去年的年报对不上，请核对；如果今年填的没错，也可以先不动，定稿时说明原因：
    { $findings }
noted-file-draft = 从“{ $source }”读到 { $count } 个数、{ $texts } 段文字。
noted-file-edited = 读好了“{ $source }”：{ $count } 个数、{ $texts } 段文字。其中草稿里没有或与草稿不同的：{ $other } 个数、{ $otherTexts } 段文字。
noted-file-same = “{ $source }”里的 { $count } 个数和草稿都一致，没有要改的。
noted-table = 读到表格，共 { $count } 个数，已记入。
file-misprint = 文件里{ $cell }写的是“{ $text }”，不是一个数，这一格没有采用。
file-doubt = 文件里{ $cell }写的是“{ $text }”，我拿不准。
file-doubt-blank = 文件里{ $cell }没有读到数。
file-doubt-settled = 文件里{ $cell }写的是“{ $text }”，只有 { $value } 和合计对得上，已按 { $value } 记，请核对。
file-doubt-unconfirmed = 文件里{ $cell }读到的是 { $value }，附近有内容缺失，没有合计可以印证，请核对。
source-page = 第 { $page } 页{ $row ->
    [0] {""}
   *[other] 表格第 { $row } 行
}
source-sheet = 工作表“{ $sheet }”{ $row ->
    [0] {""}
   *[other] 第 { $row } 行
}
source-table = 第 { $table } 张表第 { $row } 行
source-line = 第 { $row } 行
file-doubt-placed = { $place }：{ $doubt }
file-later-year = 《{ $source }》是 { $year } 年的，比正在填的 { $draft } 年还晚，没有采用。要填 { $year } 年请发“新建”。
file-edition = 《{ $source }》用的是 { $edition } 年版的旧格式，不能用来填 { $year } 年的报告，可以检查，也可以当作上年数据。草稿没有变。
file-one-row = 文件把“其他处理”合成一行（{ $figure }），现行格式要分三行，请您分开填一下。
file-before-form = { $year } 年早于我认识的格式，只作参考。
ask-other-year = 要的是 { $wanted } 年的，《{ $source }》写的是 { $year } 年。{ $draft ->
    [yes] 要用它的数填今年的报告吗？
   *[no] 要作为 { $year } 年的存下来，供以后查对吗？
 }
file-other-organ = 《{ $source }》写的单位是“{ $agency }”{ $organs ->
    [1] ，
   *[other] （{ $organs } 个单位），
}不是“{ $organ }”，没有采用。请换成“{ $organ }”自己的年报再发。
file-several-organs = 《{ $source }》的标题写了几个单位：{ $organs }，不知道您是哪一个，没有采用。请先告诉我单位名称，再把它自己的年报发来。
noted-introduced = 读好了 { $source }：{ $name } { $year } 年的年报。单位就记为“{ $name }”，这一年的数据也存下了。
ask-doubt = 《{ $source }》里{ $cell }应该是几？点一下，或直接输入数字。{ $left ->
    [0] {""}
   *[other] 后面还有 { $left } 处要问。
}
button-doubt-figure = 是 { $figure }
button-doubt-blank = 这一格先空着
button-doubt-rest = { $count } 处都先空着
ask-incomplete-file = 《{ $source }》读到 { $read } 个数，另有 { $missing } 个没有读到或拿不准（从{ $cell }起），文件可能不完整，或是在中间断了。最好找到完整的文件重新发来。
button-use-certain = 先用读到的数
file-unknown-rows = 《{ $source }》里有 { $count } 行是年报表格里没有的，没有采用，其余照常读：
    { $rows }
file-kept-rows = 《{ $source }》用的是旧格式，这几行里有现行表格没有的数，没有采用，照原样列在这里供您参考：
    { $rows }
file-doubts-left = 文件里有 { $count } 个数没有读到或拿不准，先空着。开始填报后把文件再发一次，我逐个问您。
ask-foreign-file = { $organs ->
    [1] 《{ $source }》（{ $year } 年）写的单位是“{ $agency }”，不是“{ $organ }”。还要用吗？
   *[other] 《{ $source }》（{ $year } 年）的标题写了 { $organs } 个单位：“{ $agency }”。里面的数只是“{ $organ }”一家的，才能用；几家合在一起的，请找“{ $organ }”自己的年报发来。要用吗？
}
button-use-anyway = 要用，是我们单位的
button-use-year = 要用
button-do-not-use = 不用
noted-file-left = 好的，这份文件没有采用，草稿没有变。
file-empty = “{ $name }”是空文件，请检查后重新发。
file-too-large = “{ $name }”太大了，最多 { $most } MB。请只发年报本身。
file-unreadable = “{ $name }”读不出年报的内容。请发 Word、PDF、Excel、网页或本系统导出的文件，或者把表格直接粘贴过来。草稿没有变。
reading-failed = 读文件时出了问题，没有采用。请再发一次，或者把表格直接粘贴过来。
reading-failed-busy = 排队等着读文件的人太多，这一份先没有排上，也没有采用。请过几分钟再发一次，或者把表格直接粘贴过来。

## the year as a whole

ask-situation = 先看 { $year } 年的整体情况：下面哪些说法符合贵单位？可以点几个，也可以直接说“无申请、无复议诉讼”；都不符合就点“都不符合，逐项填”。
ask-situation-more = 已选：{ $chosen }。还有吗？没有了就点“选好了”。
situation-noRequests = 没有收到申请，上年也没有结转
situation-nothingCarriedOver = 上年没有结转
situation-noDisputes = 没有复议和诉讼
situation-noFees = 没有行政事业性收费
situation-noRequests-zeroes = 第三部分的表全部
situation-nothingCarriedOver-zeroes = 上年结转一行
situation-noDisputes-zeroes = 第四部分的表全部
situation-noFees-zeroes = 行政事业性收费
situation-zeroes = { $situation }：{ $what }（{ $count } 格）记为 0
button-situation = { $situation }
button-situation-chosen = ✓ { $situation }
button-situation-none = 都不符合，逐项填
button-situation-done = 选好了
ask-situation-confirm = 我将把这些记为 0，请确认：
    { $items }
button-situation-confirm = 对，记为 0
button-situation-back = 再改改
noted-situation-none = 好的，那就一项一项来。
no-figures-yet = 手里还没有数？点“取数清单”，我把要问各科室的数分别写好，您转发就行。
noted-zeroed = 已把 { $count } 格记为 0，需要时随时可以改。

## questions about figures

place = { $section } { $at }/{ $of } · 全表 { $percent }%
place-cell = 单独填一格 · 全表 { $percent }%
place-text = { $section } · 表格 { $percent }%
place-review = 核对
question-proactive = 先填第二部分。请在一行里报这几个数：
question-requests-received = { $year } 年一共新收到多少件政府信息公开申请？
question-requests-applicants = { $count ->
    [0] 新收的申请
   *[other] 这 { $count } 件新收的申请
 }，分别来自哪类申请人？
question-requests-carriedOver = 上年结转到今年继续办理的申请有多少件？
question-requests-carriedOverApplicants = { $count ->
    [0] 上年结转的申请
   *[other] 上年结转的 { $count } 件
 }，分别来自哪类申请人？
question-requests-outcomes = { $count ->
    [0] 新收和结转的申请
   *[other] 新收和结转的 { $count } 件申请
 }，今年各种办理结果各有多少件？没办结的不算，会自动结转。
question-requests-outcomes-naturalPerson = { $count ->
    [0] 自然人的申请
   *[other] 自然人的 { $count } 件
 }，各种结果各多少件？
question-requests-outcomes-business = { $count ->
    [0] 商业企业的申请
   *[other] 商业企业的 { $count } 件
 }，各种结果各多少件？
question-requests-outcomes-researchInstitution = { $count ->
    [0] 科研机构的申请
   *[other] 科研机构的 { $count } 件
 }，各种结果各多少件？
question-requests-outcomes-publicWelfare = { $count ->
    [0] 社会公益组织的申请
   *[other] 社会公益组织的 { $count } 件
 }，各种结果各多少件？
question-requests-outcomes-legalService = { $count ->
    [0] 法律服务机构的申请
   *[other] 法律服务机构的 { $count } 件
 }，各种结果各多少件？
question-requests-outcomes-otherOrganization = { $count ->
    [0] 其他组织的申请
   *[other] 其他组织的 { $count } 件
 }，各种结果各多少件？
question-requests-carriedForward = 结转下年度继续办理的有多少件？
question-informationFees = 信息处理费：{ $year } 年发出收费通知多少件，通知总金额多少元，实际收取多少元？（第六部分必须写明）
question-disputes-review = 行政复议：各种结果各多少件？总计也请一起报，好核对。
question-disputes-directLitigation = 行政诉讼（未经复议直接起诉）：各种结果各多少件？总计也请一起报。
question-disputes-litigationAfterReview = 行政诉讼（复议后起诉）：各种结果各多少件？总计也请一起报。
question-other = 请填下面这几个数：
ask-cell = { $cell }是多少？
ask-order = { $cells }
ask-confirm = { $topic }：照前面的数，应该是这样，和您手里的一致吗？
    { $figures }
now-stands = 现在记的是 { $amount }。
now-stand = 现在记的是：{ $figures }。
how-to-answer = 按顺序报数，或写名称，如“{ $example } 3，其余为零”。
last-year-had = { $year } 年：{ $figures }。
stock-to-come = { $cell }不用报：等您报了制发和废止，我按去年的 { $amount }算出来给您看。
stock-carried = { $cell }先记为 { $amount }：{ $year } 年 { $before }＋制发 { $issued }－废止 { $repealed }。和您手里的不一样就改。
last-year-pending = { $year } 年还有 { $amount }没有审结，今年的总计里应该包括它们。
last-year-carried = { $year } 年结转下来的：{ $figures }。
room = 可以填 { $lo } 到 { $hi }。
room-from = 至少是 { $lo }。
room-left = 还有 { $left } 件没有着落。
room-cells = 按别处的数，这几项有范围：{ $cells }。
room-cell = { $cell } { $lo } 到 { $hi }
button-zero = 0
button-all-zero = 全部为 0
button-rest-zero = 其余为零
button-all-first = 全部为{ $cell }（{ $count } 件）
button-carried = 和去年结转的一致（共 { $count } 件）
button-same = 同去年（{ $amount }）
button-as-before = 原来的数没错（{ $amount }）
button-confirm = 一致，没问题
button-guide = 口径
button-checklist = 取数清单
button-skip = 先跳过
confirm-which = 好的，请把实际的数报给我，例如“自然人 2，总计 2”。

## what was taken

noted = 记下了：{ $figures }。
noted-cleared = 已清空：{ $cells }。
noted-reopened-cells = 已重新打开，请再填：{ $cells }。
noted-already = 这个数已经记着了。
rest-of-what = “其余”指哪些不清楚：现在没有在问一组数。要填一组数，请先发“目录”选那一部分。
noted-confirmed = 好的，核对一致。
noted-skipped = 先放着，最后核对时再提醒您。
noted-unchanged = 好的，这里不改。
noted-not-taken = 好的，刚才那句没有记。
noted-kept-old = 好的，保留原来的数。
ask-edited-texts = 文件里有 { $count } 部分文字和现在的不一样，用哪个？
    { $parts }
edited-part = 【{ $part }】
    现在是：{ $gone }
    文件里是：{ $come }
edited-nothing = （没有这段）
edited-more = ……还有 { $count } 段不一样
noted-kept-texts = 好的，保留现在的文字。
noted-edited-texts = 已换成文件里的文字，共 { $count } 部分。
noted-cancelled = 好的，回到原来的问题。
noted-language = 好的，接下来用中文。
nothing-to-cancel = 现在没有要取消的。想删除整份草稿请发“删除草稿”，想删除单位的全部数据请发“删除单位”。
nothing-taken = 以上没有记入，草稿没有变，请改好再发一次。
implied = 由此可知：
    { $figures }
implied-and-zeros = 由此可知（另有 { $count } 格为 0）：
    { $figures }
implied-zeros = 由此可知另有 { $count } 格为 0。
balances-again = 现在都对得上了。
back-at-first = 已经是第一个问题了。
skip-not-here = 这个问题不能跳过，请先回答。
undo-nothing = 没有可以撤销的。
undo-changed-since = 您上一次填的数后来又被改过，没有撤销，以免弄乱。
undone = 已撤销上一步（{ $count } 个数）。
undone-but = 另有 { $count } 处后来又被改过，没有动。
undone-text = 文字也恢复了：{ $parts }。
button-undo = 撤销刚才填的
button-outdated = 这个按钮已经用过或过期了，请看最新的问题。
text-empty = 收到一条空消息，请再发一次。
text-too-long-here = 这条消息太长了（最多 { $most } 字）。如果是表格，请分部分粘贴；如果是文字，请到对应的部分再发。
not-understood = { $wanted ->
    [figures] 没看懂这句话。可以直接报数，如“31 3 0”；也可以写名称，如“行政许可 31，其余为零”。发“帮助”看更多。
   *[answer] 没看懂这句话。请照下面的问题回答，有按钮的点一个也行。发“帮助”看更多。
 }
prose-without-figures = { $wanted ->
    [figures] 这像是一段正文，里面没有认出表里的数，所以没有记。这里只要报数，请看下面的问题；正文等问到文字部分时再发。
   *[answer] 这像是一段正文，先没有记。请先回答下面的问题，正文等问到文字部分时再发。
 }
nod-figures = 好的。{ $count ->
    [1] 这里要一个数，直接发数字就行
   *[other] 这里要 { $count } 个数，按下面的顺序报
 }；{ $zero ->
    [one] 没有就发 0，
    [all] 都没有就发“全部为零”，
   *[none] {""}
 }还不知道就发“跳过”。
courtesy-thanks = 不客气。
courtesy-wait = 不急，您慢慢来。填过的都保存着，随时回来接着填。
courtesy-hello = 您好，我在。
courtesy-attachment = 我没有收到附件。请把文件直接发给我，网页上点输入框旁边的回形针，或把文件拖进来。
courtesy-link = 网址我打不开。请在浏览器里把网页另存后发给我，或者复制全文粘贴过来。
courtesy-nod = 好的。
unknown-command = 没有“{ $command }”这个命令。发“帮助”看看能做什么。
unknown-cell = 报告里没有这一格。
how-to-edit = 要改哪个数？请这样说：“修改 行政许可 为 31”。

## readings that are not certain

ask-understood = 我的理解是：{ $figures }。对吗？
button-yes = 对
button-no = 不对，我重新填
button-ten-thousand-yuan = 是 { $figure } 万元
button-yuan = 是 { $figure } 元（{ $amount }）
doubt-fewer = 问的是 { $asked } 个数，您报了 { $given } 个。
doubt-more = 问的是 { $asked } 个数，您报了 { $given } 个，多出来的没有用上。
doubt-grouping = “{ $text }”里的逗号可以有两种读法。
doubt-mixed = 有的数写了名称，有的没写。
which-unit = 好的，但要请您说明单位：点下面的一个，或者直接发“元”或“万元”。
doubt-unit = “{ $text }”没有写单位。这一项按万元填，照万元算数额很大，会不会是元？
doubt-all-zero = 只报了一个 0，我按这几项都是 0 理解。
doubt-in-order = “{ $text }”包括几格，我按表里的次序理解。
doubt-prose = 这是一段文字，我从里面只认出下面的数。
doubt-other = “{ $text }”不太确定。
ask-which = “{ $text }”在表里可以是好几处的数，您说的是哪一处？
button-which = { $place }
button-which-none = 都不是，我重新说
ask-overwrite = 有 { $count } 处和现在记的不一样，用哪个？
    { $differences }
button-use-new = 用新的
button-keep-old = 保留现在的
button-only-blanks = 只填空白的 { $count } 格

problem-negative = “{ $text }”是负数，件数和金额不能小于 0。
problem-fraction = “{ $text }”不是整数，件数要填整数。
problem-places = “{ $text }”的小数位太多了，金额最多精确到分。
problem-size = “{ $text }”太大了，请检查是不是多打了几位。
problem-range = “{ $text }”像是一个范围，请给一个确定的数。
problem-date = “{ $text }”像是日期，请只报数。
problem-exponent = “{ $text }”这种写法我不敢认，请写成普通的数，例如 1000。
problem-grouping = “{ $text }”里的逗号位置不对，不知道是一个数还是几个数，请重写。
problem-vague = “{ $text }”不是确切的数，请给一个确定的数。
problem-percent = “{ $text }”是百分比，这里要填件数或金额。
problem-not-number = “{ $text }”不是我认识的数。
problem-unit = “{ $text }”的单位和这一格不一致。
problem-empty = 没有看到数。
problem-too-long = 这条消息太长了，请只报数。
problem-twice = “{ $text }”在一条消息里给了两个数，请只给一个。
problem-unknown = 不认识“{ $text }”。{ $count ->
    [0] 请用表里的名称。
   *[other] 您是指：{ $candidates }？请把名称写全一点。
 }
problem-ambiguous = “{ $text }”可以指好几格，例如{ $candidates }。请写明是哪一格。
problem-ambiguous-several = { $labels }在表里都不止一格，请连行带列写全，例如“本年新收自然人 3”“不予公开第三方权益 2”。
quoted = “{ $text }”
problem-no-last-year = 还没有去年的数据，没法“同去年”。请直接报数，或先发“去年”把去年的年报给我。
problem-other = “{ $text }”没看懂。

table-refused = 这张表没能对上：“{ $text }”。
table-columns = 有一行的列数不对：“{ $text }”。请检查是不是多复制或少复制了一列。
table-rows = 表的行数不对（“{ $text }”）。请从表头到最后一行完整复制。
table-sections = 粘贴的内容里混了几个部分，或者带了正文。请一次粘贴一张表；整篇报告请从标题到结尾一起粘贴，或者把文件发来。
table-unknown-row = 不认识这一行：“{ $text }”。
table-not-figure = 这一格不是数：“{ $text }”。
doubt-table-dash = 有一格是“{ $text }”，不知道是 0 还是空白，先空着。

## contradictions

broken-requests-row-total = 对不上：{ $line }这一行，各类申请人相加{ $parts ->
        [least] 至少是
        [most] 最多是
       *[exact] 是
    } { $expected }，总计{ $total ->
        [least] 至少是
        [most] 最多是
       *[exact] 是
    } { $actual }，相差 { $difference }。
broken-requests-concluded = 对不上：{ $line }这一列，各种办理结果相加{ $parts ->
        [least] 至少是
        [most] 最多是
       *[exact] 是
    } { $expected }，办理结果总计{ $total ->
        [least] 至少是
        [most] 最多是
       *[exact] 是
    } { $actual }，相差 { $difference }。
broken-requests-balance = 对不上：{ $line }这一列，新收加上年结转{ $parts ->
        [least] 至少是
        [most] 最多是
       *[exact] 是
    } { $expected }，办结加结转下年{ $total ->
        [least] 至少是
        [most] 最多是
       *[exact] 是
    } { $actual }，相差 { $difference }。
broken-disputes-total = 对不上：{ $line }，各种结果相加{ $parts ->
        [least] 至少是
        [most] 最多是
       *[exact] 是
    } { $expected }，总计{ $total ->
        [least] 至少是
        [most] 最多是
       *[exact] 是
    } { $actual }，相差 { $difference }。
cause-swapped = 会不会是{ $cell }的 { $from } 打反了两个数字，应为 { $to }？
cause-lost = 会不会是{ $cell }的 { $from } 少打了一位，应为 { $to }？
cause-doubled = 会不会是{ $cell }的 { $from } 多打了一位，应为 { $to }？
cause-neighbour = 会不会是两格填串了？
ask-repair = 刚才的数先记着（标红），请看怎么改：点下面的按钮，或者直接重报。
ask-repair-open = 刚才的数先记着（标红）。请核对这几个数，哪个不对就直接重报：{ $cells }。
repair-settled = 现在都对得上了。
repair-change = { $cell }改为 { $to }
button-repair = { $cell }改为 { $to }
button-repair-swap = { $one }和{ $other }对调
button-repair-two = { $one }，{ $other }
button-reopen-cell = 重新填{ $cell }

## narratives

ask-text = 请把“{ $part }”这部分的文字发给我，可以直接从 Word 里粘贴，分段会保留。
ask-text-introduction = 报告开头通常有一段引言（法律依据、统计期限）。可以用下面这段，也可以发您自己的，或者跳过。
ask-text-overview = 请把“一、总体情况”的文字发给我，可以整篇一次粘贴（含（一）到（五）五个小标题），也可以逐段填。
ask-text-problemsAndImprovements = 请把“五、存在的主要问题及改进情况”的文字发给我。
ask-text-otherMatters = 请把“六、其他需要报告的事项”的文字发给我，其中要写明信息处理费的收取情况。
text-stands =
    现在是这样（{ $length } 字），发来新的会替换它，旧的可以撤销回来：
    { $text }
text-proposed =
    照表里的数，可以这样写，以后改了数这些句子会跟着改：
    { $text }
text-last-year =
    { $year } 年是这样写的，过时的年份和数后面标了【待改】：
    { $text }
button-take-last = 以 { $year } 年的为底稿
sentence-moved =
    “{ $part }”里的这句跟着改了：
    { $sentence }
button-take-text = 用这段
button-by-parts = 逐段填写
button-keep-text = 不改，继续
button-clear-text = 清空这段
noted-text = 记下了“{ $part }”，共 { $length } 字。
noted-text-cleared = 已清空，可以撤销。
noted-overview-split = 已按小标题分成 { $count } 段。
noted-overview-empty = 这几个小标题下面没有内容，先空着：{ $parts }。要补请点“逐段填写”。
text-too-long = 这段有 { $length } 字，太长了，最多 { $most } 字。请分段发。
text-too-short = 这段太短了，不像正文。如果确实没有内容，请发“无”或点“先跳过”。
text-none-overview = “一、总体情况”不能只写“无”。请发几句话，或点“先跳过”以后再填。
text-no-last = 还没有去年这一段的文字，没法照用。请直接发正文，或先发“去年”把去年的年报给我。

## review, reasons, documents

review-errors = 有 { $count } 处对不上，必须改好：
    { $findings }
review-blanks = 还有 { $count } 格没填：{ $cells }……
review-warnings = 有 { $count } 处需要说明原因：
    { $findings }
review-notices = 供您留意：
    { $findings }
review-texts = 还没有写的文字：{ $parts }。
review-fees = 还没有填信息处理费，第六部分必须写明。
finding-with-reason = { $finding }——{ $reason }
review-reasons = 已说明原因（只供内部核对）：
    { $items }
review-issued-on = { $date ->
    [none] 成文日期没有填，文件上会留空，签发时手写即可。
   *[set] 成文日期：{ $date }。
 }
button-issued-on = 成文日期
ask-issued-on = { $date ->
    [none] 成文日期印哪一天？直接发日期，比如“1月20日”（没写年份的按 { $year } 年算）。也可以留空，签发时手写。
   *[set] 现在的成文日期是 { $date }。要改请直接发日期，比如“1月20日”（没写年份的按 { $year } 年算），也可以改为留空。
 }
button-issued-today = 今天（{ $date }）
button-issued-open = 留空，签发时手写
issued-on-unread = 没看懂这个日期。请像“1月20日”或“2024-01-20”这样发，没有改动。
issued-on-early = { $date } 时 { $year } 年还没有过完，成文日期要在这一年结束以后。没有改动。
issued-on-late = 这一天已经过了规定的公布期限 { $deadline }，请留意。
noted-issued-on = { $date ->
    [none] 好的，成文日期留空。
   *[set] 好的，成文日期印 { $date }。
 }
ask-review-open = 点下面的按钮可以直接去填；想先看看样子，点“看草稿”。
ask-review-reasons = 数据都对上了。出正式稿之前，请对上面的提醒各说一句原因。
ask-review-ready = { $written ->
    [no] 数据都对上了，可以出正式稿。但还有文字没写，现在出的话，那几部分只有标题、没有内容。
   *[yes] 数据都对上了，可以出正式稿了。
 }
button-goto = 去填：{ $part }
button-goto-done = ✓ { $part }
button-continue = 接着填
button-to-repair = 去改对不上的数
button-final = 出正式稿
button-give-reasons = 逐条说明原因
button-draft = 看草稿
ask-sections = 报告的各个部分都在这里，带 ✓ 的已填好。想去哪一部分？
check-clean = 检查过了，表里的数都填了，也都对得上。
finding-requests-row-total = { $line }：各类申请人相加 { $expected }，总计 { $actual }，差 { $difference }
finding-requests-concluded = { $line }：各种结果相加 { $expected }，办理结果总计 { $actual }，差 { $difference }
finding-requests-balance = { $line }：新收加结转 { $expected }，办结加结转下年 { $actual }，差 { $difference }
finding-disputes-total = { $line }：各种结果相加 { $expected }，总计 { $actual }，差 { $difference }
finding-value-count = { $cell }填的是“{ $text }”，应是不小于 0 的数，件数还要是整数
finding-completeness = { $cell }还是空白
finding-form-edition = 用的是旧格式
finding-requests-continuity = { $cell }今年填 { $actual }，去年结转下来的是 { $expected }，差 { $difference }
finding-proactive-continuity = { $cell }填 { $actual }，按去年的有效件数加制发减废止应为 { $expected }，差 { $difference }
finding-proactive-opening-stock = { $cell }填 { $actual }，比今年制发减废止还少，去年底不会是负数
finding-proactive-authority = { $cell }填了 { $actual }，而本级单位一般不能制定规章
finding-fees-consistency = { $case ->
    [amountWithoutNotice] 信息处理费的通知是 0 件，{ $cell }却填了 { $actual } 元
    [moreReceived] { $cell }是 { $actual } 元，比通知的 { $expected } 元还多
   *[unpaidWithoutNotice] { $cell }填了 { $actual } 件，今年却没有发过收费通知
 }
finding-organ-name = 报告的单位是“{ $agency }”，{ $where ->
    [introduction] 引言里写的是
    [signature] 落款写的是
   *[lastYear] 去年的报告是
 }“{ $lastAgency }”
finding-publication-title = { $case ->
    [organs] 标题写了几个机关（{ $organs }），一份年报应当只写一个机关的情况
   *[words] 标题是“{ $printed }”，统一格式为“{ $agency }{ $year }年政府信息公开工作年度报告”
}
finding-publication-heading = { $case ->
    [missing] 没有标题“{ $official }”
    [order] 标题“{ $official }”的次序不对
   *[worded] 标题应为“{ $official }”，印的是“{ $printed }”
  }
finding-publication-label = 行名应为“{ $official }”，印的是“{ $printed }”
finding-publication-row = { $case ->
    [oneRow] “（六）其他处理”只印了一行，现行格式分三行
    [table] “{ $row }”下面没有找到表格
    [turned] “{ $row }”的表格横竖颠倒，统一格式是一行
    [unknown] 表格里多了统一格式没有的一行：“{ $row }”
   *[missing] 表格里少了一行：“{ $row }”
  }
finding-publication-edition = 用的是 { $edition } 年版的旧表，2021 年度起已停用
finding-publication-date = 公布日期是 { $day }，按规定应在 { $due } 以前
finding-narrative-figure = { $part }：“{ $sentence }”这里写 { $stated }，而表里{ $what }是 { $expected }
finding-narrative-claim = { $part }：“{ $sentence }”，而表里{ $what }是 { $expected }
finding-narrative-year = { $part }：“{ $sentence }”{ $case ->
    [marked] 里还有【待改】没有改
    [next] 说的是下一步，写的是 { $stated } 年，该是 { $meant } 年吧
   *[this] 写的是 { $stated } 年，而报告是 { $meant } 年的
 }
finding-narrative-copied = { $part }：有 { $share }% 和去年的几乎一样，例如“{ $sentence }”
finding-narrative-fees = { $case ->
    [silent] { $part }没有写明信息处理费的通知件数、通知金额和实收金额
   *[differs] { $part }：“{ $sentence }”这里写 { $stated }，而{ $what }填的是 { $expected }
 }
finding-narrative-thin = { $part }只有一句话或者没有写，上级常会要求补充
finding-narrative-length = { $part }有 { $length } 字，上级一般要求不超过 { $most } 字
cells-together = { $cell }等 { $count } 格合计
finding-disputes-direct = 2024 年起，对不予公开等决定不服要先复议，直接起诉填了 { $actual } 件，请核实
finding-disputes-pending = { $cell }填了 { $actual }，而去年还有 { $expected } 件没有审结，一般不会比它少，请核实
finding-change-outlier = { $case ->
    [yuan] { $cell }填了 { $actual } 万元，去年是 { $expected } 万元，相差约一万倍，请看看是不是把元当成了万元
    [less] { $cell }填了 { $actual }，去年是 { $expected }，不到五分之一，请核实
   *[more] { $cell }填了 { $actual }，去年是 { $expected }，超过五倍，请核实
}
reason-for = 需要说明：{ $finding }
ask-unmark = 请把【待改】的地方改成今年的情况。先放着也可以，出正式稿前要改好。
ask-reason = 是什么原因？点一个，或者用一句话说。原因只记在内部核对单上，不印进报告。
reason-theirs = 文中：{ $sentence }
reason-ours = 照表里的数应是：{ $sentence }
reason-side-by-side =
    对照着看：
    { $pairs }
reason-pair =
    今年：{ $now }
    去年：{ $last }
button-use-ours = 换成照表写的这句
button-fix-text = 改文字：{ $part }
button-fix-name = 改单位名称
noted-ours =
    “{ $part }”里换成了：
    { $sentence }
final-marked = “{ $part }”里还有【待改】或【待填】，改好才能出正式稿。
reason-cleanup = 清理后失效
reason-reorganisation = 机构改革
reason-last-year-wrong = 去年口径有误
reason-scope = 统计范围有变化
reason-verified = 已核实，数据无误
reason-length = 请用一句话说明原因（{ $least } 到 { $most } 个字）。
reason-outdated = 数据已经变了，这一条不用再说明。
noted-reason = 原因记下了。
button-fix-cell = 改{ $cell }
button-later = 以后再说
final-not-yet = 还不能出正式稿，下面这些要先处理。
final-choose-first = 出正式稿之前，请先选好下面这一处用哪个。
final-already = 已经出过正式稿（第 { $version } 版）了。
final-frozen = 报告已定稿（第 { $version } 版），不能直接改。要改请先点“重新打开”，第 { $version } 版会保留。
final-coming = 正在生成第 { $version } 版正式稿，马上发给您。
draft-coming = { $format ->
    [json] 正在生成报告文件，马上发给您。
    [sheet] 正在生成审签单和自查表，马上发给您。
    [bundle] 正在把各种格式打成一包，一会儿就发给您；您可以接着填。
   *[other] 正在生成草稿，马上发给您。没填的地方会标【待填】。
 }
final-unwritten = 请注意：{ $parts }还没有写，文件里只有标题。要补请点“重新打开修改”。
noted-final = { $year } 年报告第 { $version } 版已定稿，正在生成给领导签的 Word 文件和全套文件，马上发给您。
noted-reopened = 已重新打开。第 { $version } 版保留着，再定稿就是下一版。
reopen-open = 报告现在就是打开的，可以直接改。
made-draft = { $format ->
    [sheet] 审签单和自查表好了，请下载。这是内部材料，不对外公开。
    [bundle] 全套文件好了，请下载。这是内部草稿，没填的地方标了【待填】。
   *[other] { $year } 年的草稿好了，请下载。这是内部草稿，没填的地方标了【待填】。
 }
made-final = { $format ->
    [filed] { $year } 年正式稿第 { $version } 版好了，每一格都和您填的核对过。请打印送领导签字；我不会替您发布。
    [bundle] 第 { $version } 版的全套文件打包好了：公开版、报送版、贴进网站后台的网页片段、Excel、审签单和自查表都在里面。
    [sheet] 第 { $version } 版的审签单和自查表好了，请下载。这是内部材料，不对外公开。
   *[other] 第 { $version } 版的文件好了，每一格都和您填的核对过。
 }
made-file = { $year } 年的报告文件好了，可以存档，也可以发回给我继续填。
made-without = 有一样没有做成（{ $format }）：{ $why }其余的都在。
ask-formats = 要哪一种文件？
button-formats = 其他格式
format-docx = Word（公开版）
format-filed = Word（报送版，带报送函）
format-pdf = PDF
format-html = 网页
format-fragment = 网页片段（贴进网站后台）
format-xlsx = Excel 表格
format-txt = 纯文本
format-json = 报告文件（给我存档、再导入）
format-sheet = 审签单和自查表
format-bundle = 全套文件（压缩包）
sheet-person = { $people ->
    [1] 填报人
   *[other] 填报人 { $place }
 }（{ $date }）
made-changed-since = 注意：生成之后又有这些改动，文件里还没有，要最新的请再要一次：
    { $changes }
ask-done = { $year } 年报告第 { $version } 版已定稿。这里没有对外发布任何内容，报送和公开要由您来办。接下来：
    1. 打印文件，送领导审签
    2. 按规定报送主管部门，并在 { $deadline } 前在政府网站上公布
    3. 还要改的话，点“重新打开修改”，第 { $version } 版会保留
button-document-again = 再发一次文件
button-reopen = 重新打开修改
button-new-year = 填别的年度
colleague-final = 同事把 { $year } 年报告定稿了（第 { $version } 版）。
colleague-reopened = 同事把 { $year } 年报告重新打开了。
colleague-changed = 同事改了您在 { $year } 年报告里填的数：
    { $changes }
colleague-draft-deleted = 同事删除了 { $year } 年的草稿。
colleague-organ-deleted = 同事删除了“{ $name }”的全部数据。
ask-delete-draft = 确定删除 { $year } 年的草稿吗？已填的 { $count } 个数和全部文字都会删掉，不能恢复。
ask-delete-organ = 确定删除“{ $name }”吗？{ $drafts } 份草稿、{ $years } 个年度的数据和 { $members } 位成员的登记都会删掉，不能恢复。
button-delete = 确定删除
button-keep = 不删
noted-kept = 好的，没有删。
noted-draft-deleted = { $year } 年的草稿已删除。
noted-organ-deleted = “{ $name }”的数据已全部删除。以后要用，请管理员再发一个邀请。

## status, help, questions

status = { $name } { $year } 年：表格完成 { $percent }%，还有 { $questions } 组数、{ $texts } 段文字。{ $due ->
    [today] 今天（{ $deadline }）截止。
    [past] 截止日期 { $deadline } 已经过了，请尽快报送。
   *[ahead] 截止日期 { $deadline }，还有 { $days } 天。
 }
status-final = { $name } { $year } 年：第 { $version } 版已定稿。
status-others = 另外还有这些年度的草稿：{ $years }。发“{ $one }年报告”就能过去填。
status-none = 还没有开始填报告。
help = 您可以随时这样做：
    · 报数：31 3 0 0，或“行政许可 31，其余为零”
    · 改数：修改 行政许可 为 31
    · 撤销、返回、跳过、检查、进度、目录
    · 去年许可：查去年的数
    · 口径：这一项该怎么统计
    · 取数清单：把要问各科室的数列出来，方便转发
    · 出草稿：随时看 Word 样子；出稿：核对无误后定稿
    · 粘贴 Excel 表格或整篇年报，或把文件发给我
    · 成文日期 1月20日：报告落款的日期
    · 导出、导入、新建、语言、删除草稿
help-first = 回答问题就行：先报单位名称，再选级别和年度。填错了随时可以改。发“语言”可切换英文。
button-figure = { $name }
button-years = 看 { $years } 年的
answer-figure = { $year } 年{ $label }：{ $amount }（来自 { $source }）。
answer-sum = { $year } 年{ $label }：共 { $amount }（来自 { $source }）。由这些相加：{ $terms }。
answer-year = { $year } 年 { $amount }（来自 { $source }）
answer-year-after = { $year } 年 { $amount }（来自 { $source }），比上一年{ $change ->
    [more] 增加 { $moved }
    [less] 减少 { $moved }
   *[same] 没有变化
}
answer-list =
    { $label }：
    { $years }
answer-years-sum =
    { $label }：{ $count } 年共 { $amount }。
    { $years }
answer-difference =
    { $label }：{ $change ->
        [more] 增加 { $amount }。
        [less] 减少 { $amount }。
       *[same] 没有变化。
    }
    { $years }
answer-changes =
    { $newer } 年与 { $older } 年相比，变化最大的是：
    { $rows }
answer-change = { $label }：{ $from } → { $to }，{ $change ->
    [more] 增加 { $amount }
    [less] 减少 { $amount }
   *[same] 没有变化
}
answer-no-changes = { $newer } 年与 { $older } 年的各项数字完全相同。
answer-text =
    { $year } 年“{ $part }”（来自 { $source }）是这样写的：
    { $text }
answer-report = 这就把 { $year } 年的报告（来自 { $source }）发给您。
answer-ambiguous = 您要查哪一项？{ $candidates }。{ $where ->
    [command] 请把名称写全一点。
   *[chat] 点一下按钮就行，也可以把名称写全一点。
}
answer-unknown-words = { $count ->
    [0] 没看懂要查哪一项（“{ $text }”）。我能查年报里的数字和文字，请写表里的名称，例如“去年行政许可”。
   *[other] “{ $text }”没看懂，不敢乱猜。您要查的是不是：{ $candidates }？{ $where ->
        [command] 请照名称再问一次。
       *[chat] 点一下就行。
    }
}
answer-unknown-years = { $any ->
    [no] 手上没有 { $years } 年的数据，查不了。{ $where ->
        [command] 请把那一年的年报也列在命令里。
       *[chat] 把那一年的年报发给我就行。
    }
   *[yes] 手上没有 { $years } 年的数据，现有的是 { $held } 年。{ $where ->
        [command] 请把缺的那一年的年报也列在命令里。
       *[chat] 把缺的那一年的年报发给我就能查。
    }
}
answer-unknown-blank = { $years } 年的数据里没有这一项：{ $candidates }。
answer-unknown-text = { $years } 年的报告里没有“{ $text }”的文字。
source-draft = 正在填的草稿
button-compare-docx = 对比表（Word）
button-compare-xlsx = 对比表（Excel）
comparison-coming = 正在做对比表，好了就发给您。
made-comparison = 对比表好了，请下载。
made-stored = { $year } 年的报告，请下载。
cli-ask-year-twice = { $year } 年有多份报告，以 { $file } 为准。
cli-compare-too-few = 要比较至少两年的报告，读到的有 { $count } 年。
cli-compare-agencies = 注意：这些报告的单位名称不同：{ $agencies }。
unsupported-sticker = 表情我看不懂，请发文字或文件。
unsupported-voice = 语音我听不了，请打字告诉我。
unsupported-photo = 图片里的字我认不了。请把表格复制粘贴过来，或发 Word 文件。
unsupported-edited = 改过的消息我不重新读，免得弄混。要改数请发“修改 行政许可 为 31”。
unsupported-too-large = 文件太大了，最多 20 MB。
unsupported-other = 这种消息我处理不了，请发文字，或者发 Word、PDF、Excel 文件。

## 图

picture-table = { $section }目前是这样。
picture-wrong = 红圈标出的 { $count } 处对不上：{ $cells }。
picture-blank = 斜线底的 { $count } 处还没填：{ $cells }。
picture-implied = 灰色的数是按勾稽关系推算的，请看看对不对。
picture-page = 草稿第 { $page } 页，共 { $pages } 页。
picture-page-rest = 另有 { $count } 页，请看文件。
picture-chart = { $years } 年主要数据对比。
picture-table-text = 表格图片：{ $section }。{ $rows }。
picture-row = { $row }：{ $cells }
picture-figure = { $mark ->
    [error] { $name } { $figure }（对不上）
    [blank] { $name }未填
    [implied] { $name } { $figure }（推算）
   *[none] { $name } { $figure }
}
picture-zeros = 其余 { $count } 行都是 0
picture-page-text = 草稿第 { $page } 页的图片，共 { $pages } 页。{ $count ->
    [0] 这一页接着上一页的内容
   *[other] 这一页有：{ $headings }
}。内容与草稿文件相同。
picture-chart-text = 柱状图：{ $years } 年主要数据对比，单位：件。{ $items }。
picture-bars = { $item }：{ $figures }
picture-bar = { $known ->
    [no] { $year } 年没有数据
   *[yes] { $year } 年 { $figure }
}
chart-item-received = 新收申请
chart-item-granted = 予以公开
chart-item-partiallyGranted = 部分公开
chart-item-refusedStateSecret = 不予公开
chart-item-unavailableNotHeld = 无法提供
chart-item-declinedPetition = 不予处理
chart-item-otherNotCorrected = 其他处理
chart-item-carriedForward = 结转下年度
chart-item-review = 行政复议
chart-item-directLitigation = 行政诉讼

## 取数清单

checklist-sent = 上面 { $count } 条可以分别转发给有关科室。拿到数后直接报给我。
checklist-nothing = 该要的数都有了，不用再去问了。
checklist = 【{ $office }】您好，我们在填《{ $name } { $year } 年政府信息公开工作年度报告》，请提供 { $year } 年 1 月 1 日至 12 月 31 日的：
    { $items }
    没有的请写 0，谢谢！
checklist-item = · { $cell }
checklist-requests = · 新收申请件数，分申请人（自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他）
    · 上年结转和结转下年度的件数
    · 各种办理结果的件数，分申请人
office-legal = 法规科室
office-licensing = 行政审批科室
office-enforcement = 执法科室
office-finance = 财务科室
office-requests = 依申请公开承办人

## 口径

guide-other = 按报告的统计期（1 月 1 日至 12 月 31 日）和本机关自己的办理情况填。没有的填 0。
guide-proactive =
    算：本年印发、废止的规章和行政规范性文件；“现行有效”是年底仍有效的全部件数，一般等于去年的有效件数加制发减废止；许可、处罚、强制是本年作出的决定，准予和不予、依法不公开的都算；收费是本年收取的金额，单位万元。
    不算：转发的上级文件、内部管理制度、人事任免和一般通知。
    依据：《政府信息公开条例》第二十条第（一）、（五）、（六）、（八）项。
    一般由谁掌握：法规、审批、执法、财务科室。
guide-requests-received =
    算：1 月 1 日至 12 月 31 日收到的全部申请，当面、信函、网上提交的都算，一份申请算一件。
    不算：信访、咨询、投诉举报，以及内部转办的件。
    依据：《政府信息公开条例》第二十九条。
    一般由谁掌握：依申请公开承办人，看申请登记台账。
guide-requests-applicants =
    算：以申请表上的申请人为准：个人是自然人；公司是商业企业；高校、科研院所是科研机构；基金会、社会团体是社会公益组织；律师事务所是法律服务机构；几个人合提一件的按第一申请人。
    不算：代理人；律师替个人申请的仍算自然人。
    依据：《政府信息公开条例》第二十七条、第二十九条。
    一般由谁掌握：依申请公开承办人，看申请登记台账。
guide-requests-carriedOver =
    算：去年收到、到去年 12 月 31 日还没答复、今年接着办的。
    不算：今年新收的。
    依据：国办公开办函〔2021〕30号：应与去年年报“结转下年度继续办理”一致。
    一般由谁掌握：依申请公开承办人，看去年的年报。
guide-requests-carriedOverApplicants =
    算：上年结转的件，按申请人分。
    不算：今年新收的。
    依据：国办公开办函〔2021〕30号：应与去年年报“结转下年度继续办理”一行的各列一致。
    一般由谁掌握：依申请公开承办人，看去年的年报。
guide-requests-outcomes =
    算：今年作出的答复，上年结转、今年办结的也算；一件申请只计一个结果，区分处理的只计“部分公开”。
    不算：到年底还没答复的，那是结转下年度。
    依据：《政府信息公开条例》：不予公开——第十四、十五、十六条；部分公开——第三十七条；不掌握、重复、行政查询——第三十六条；没有现成信息——第三十八条；信访和出版物——第三十九条；大量反复——第三十五条；逾期不补正——第三十条；逾期不缴费——第四十二条。
    一般由谁掌握：依申请公开承办人，看答复台账。
guide-requests-carriedForward =
    算：到 12 月 31 日还没答复、明年接着办的；它等于新收加上年结转减去已办结，和台账一对就能发现前面填错的数。
    不算：年底前已经答复的。
    依据：国办公开办函〔2021〕30号：第一项加第二项之和，等于第三项加第四项之和。
    一般由谁掌握：依申请公开承办人，看申请登记台账。
guide-informationFees =
    算：今年因信息公开申请发出的收费通知的件数和总金额、实际收到的总金额，单位元；没有收过就都是 0。
    不算：行政事业性收费（那在第二部分）。
    依据：《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），《政府信息公开条例》第四十二条。
    一般由谁掌握：财务科室，依申请公开承办人。
guide-disputes-review =
    算：因政府信息公开被申请行政复议的：维持；纠正（撤销、变更、确认违法、责令履行）；其他（撤回、驳回、终止）；年底尚未审结。
    不算：因许可、处罚等别的事引起的复议。
    依据：《政府信息公开条例》第五十一条，《行政复议法》。
    一般由谁掌握：法规科室。
guide-disputes-directLitigation =
    算：因政府信息公开、没有经过复议直接到法院起诉的，按今年的审理情况填。
    不算：先复议再起诉的，那在下一组；其他事项的诉讼。
    依据：《政府信息公开条例》第五十一条；《行政复议法》第二十三条：2024 年起对不予公开等决定要先复议，这一栏一般很少。
    一般由谁掌握：法规科室。
guide-disputes-litigationAfterReview =
    算：先复议、不服再起诉的，按今年的审理情况填。
    不算：没有经过复议的，那在上一组；其他事项的诉讼。
    依据：《政府信息公开条例》第五十一条，《行政诉讼法》。
    一般由谁掌握：法规科室。
guide-text-introduction =
    写：法律依据、统计期限、联系方式，一段话。
    不写：工作成绩，那写在第一部分。
    依据：《政府信息公开条例》第四十九条、第五十条。
    一般由谁起草：办公室（政务公开承办人）。
guide-text-overview =
    写：今年做了什么，按（一）主动公开、（二）依申请公开、（三）政府信息管理、（四）政府信息公开平台建设、（五）监督保障五段写；各级政府（含乡镇）在（五）里还要写工作考核、社会评议和责任追究结果。
    不写：和信息公开无关的业务成绩；和后面表格对不上的数。
    依据：《政府信息公开条例》第五十条，国办公开办函〔2021〕30号。
    一般由谁起草：办公室（政务公开承办人）。
guide-text-problemsAndImprovements =
    写：今年具体的问题，去年问题改得怎样，明年怎么改。
    不写：空话、套话，或照抄去年的。
    依据：《政府信息公开条例》第五十条。
    一般由谁起草：办公室（政务公开承办人）。
guide-text-otherMatters =
    写：信息处理费：发出收费通知的件数和总金额、实际收取的总金额，没有也要写明；其他要报告的事。
    不写：已经写在前面几部分的内容。
    依据：《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）。
    一般由谁起草：办公室，财务科室。
guide-lastYear =
    算：去年已经公布的年报，Word、PDF、Excel、存下来的网页都行，或者把三张表粘贴过来。
    不算：还没有公布的草稿、别的单位的年报。
    依据：国办公开办函〔2021〕30号：今年的上年结转等于去年的结转下年度。
    一般由谁掌握：办公室；本单位网站“政府信息公开年报”栏目里也有。
guide-situation =
    算：全年都没有的情况：点了之后，对应的表一次记为 0，记之前会列出来请您确认。
    不算：有过哪怕一件的，就不要点，后面再一项一项填。
    依据：国办公开办函〔2021〕30号：没有的填 0，不能空着。
    一般由谁掌握：依申请公开承办人，法规、财务科室。
guide-one-kind = 只报这一类申请人的件数，结果的口径和前面一样：

## documents and readers

unreadable-empty = 文件《{ $file }》是空的，没有内容可读。请确认发的是不是这份文件。
unreadable-too-large = 文件《{ $file }》超过 { $megabytes } MB，没有读取。年报一般不到 1 MB，请确认文件，或去掉图片后再发。
unreadable-unknown-type = 认不出《{ $file }》是什么文件。可以发 Word 文档（.docx、.doc）、PDF、电子表格（.xlsx）、网页（.html）、文本文件（.txt）或本助手导出的 .json 文件。
unreadable-damaged = 文件《{ $file }》已损坏或不完整，打不开。请重新保存或重新发送一次。
unreadable-zip-bomb = 文件《{ $file }》解压后大得不正常，出于安全没有打开。请用 Word 或 WPS 另存一份再发。
unreadable-not-report = 在《{ $file }》里没有找到政府信息公开工作年度报告的标题和表格。请确认发的是不是年报。
unreadable-other-document = 《{ $file }》看起来是“{ $title }”，里面没有政府信息公开工作年度报告的内容。请发年报本身。
unreadable-no-title = 《{ $file }》里有年报的内容，但没有找到写明哪个机关、哪一年的标题。请在开头补上“某某机关某年政府信息公开工作年度报告”这样一行再发。
unreadable-no-year = 《{ $file }》的标题没有写年度（机关：{ $agency }），不知道是哪一年的年报。请在标题里补上年份再发。
unreadable-year-conflict = 《{ $file }》的标题写了不同的年度（{ $years }），不知道以哪一年为准。请改成一个年份再发。
unreadable-several-reports = 《{ $file }》里不止一份年报：{ $titles }。请把要用的一份单独存成文件再发。
unreadable-report-list = 《{ $file }》是年报的目录页，列有：{ $titles }。请打开要用的那一份，把那一页存下来再发。
unreadable-no-tables = 《{ $file }》有年报的标题和文字，但读不到表格，表格可能是图片。请发原来的 Word 文档，或把表格里的数字复制、输入后发来。
unreadable-not-json = 文件《{ $file }》是 JSON，但格式不完整，读不出来。请重新导出一份。
unreadable-structure = 文件《{ $file }》不是本助手的年报文件格式，问题出在“{ $path }”。请用本助手导出的文件，或改好这一处再发。
unreadable-both-other-rows = 文件《{ $file }》的“（六）其他处理”既有合并的一行，又有分开的三行，不知道以哪个为准。请删去其中一种再发。
unreadable-scan = 《{ $file }》是扫描件，里面只有图片，没有可以读取的文字。请发 Word 文档（.docx），或由 Word、WPS 直接另存的 PDF。
unreadable-too-many-pages = 《{ $file }》有 { $pages } 页，超过 { $most } 页，没有读取。请只留下年报的部分再发。
unreadable-picture = 《{ $file }》是图片，读不出里面的表格。请发 Word 文档（.docx）、PDF 或电子表格（.xlsx），或把表格复制粘贴过来。
unreadable-ofd = 《{ $file }》是 OFD 文件。请另存为 PDF 或 Word 文档（.docx）再发。
unreadable-legacy-spreadsheet = 《{ $file }》是旧版电子表格（.xls）。请用 Excel 或 WPS 另存为 .xlsx 再发，或选中表格复制后直接粘贴过来。
unreadable-too-many-cells = 《{ $file }》里的单元格超过 { $most } 个，没有读取。请只留下年报的几张表再发。
unreadable-presentation = 《{ $file }》是演示文稿，不是年报。请发 Word 文档（.docx）。
unreadable-protected = 《{ $file }》有密码保护，打不开。请先用密码打开它，去掉密码后另存一份再发，或把里面的表格复制粘贴过来。密码不用发过来。
unreadable-rich-text = 《{ $file }》是 RTF 文件。请用 Word 或 WPS 另存为 .docx 再发。
unreadable-web-archive = 《{ $file }》是网页存档（.mht）。请在浏览器里把网页另存为“仅 HTML”再发，或把表格复制粘贴过来。
unreadable-archive = 《{ $file }》是压缩包，不在这里解压。请先解压，再把里面的年报单独发来。
unreadable-too-complex = 《{ $file }》的层次或表格多得不正常，不像一份年报，出于安全没有读下去。请用 Word 或 WPS 另存一份再发，或把表格复制粘贴过来。
unreadable-timeout = 读《{ $file }》花的时间太长，已经停下。请另存一份再发，或把表格复制粘贴过来。
unreadable-crash = 读《{ $file }》时出了意外，没有读成。请另存一份再发，或把表格复制粘贴过来。
unwritten-edition = 这份报告用的是 2019 年版的格式。本助手只按 2021 年版格式出文件；旧格式的可以检查，也可以作上年数据用。
unwritten-other-handling = “（六）其他处理”在 2021 年版格式里要分三行填，这份报告只有合并的一行，而且不是 0，不能替您拆开：{ $cells }。请按三行分别填好再出文件。
unwritten-misprint = 这几处填的不是数字，改好后才能出文件：{ $cells }。
unwritten-structure = 要写成文件的数据格式不对，文件没有生成。
unwritten-glyphs = 有几个字符在字体里没有，PDF 印不出来，所以没有生成：{ $parts }。请换一种写法（例如去掉表情符号）；Word 文件不受影响。
unwritten-fonts = 生成 PDF 要用的字体缺失或损坏（{ $parts }），PDF 没有生成；请把这件事告诉管理员。Word 文件不受影响。
unwritten-read-back = 文件生成后又核对了一遍，发现与填报内容不一致，所以没有发出。填的内容都在，请稍后再试；如果还是这样，请告诉管理员。
unwritten-too-large = 文件做出来超过 50 MB，聊天里发不出去，所以没有发。填的内容都在；请把过长的文字缩短，或者只要其中一种格式。
unwritten-timeout = 生成文件花的时间太长，已经停下。填的内容都在，请稍后再试，或者先要别的格式。
unwritten-crash = 生成文件时出了意外，没有生成。填的内容都在，请稍后再试；如果还是这样，请告诉管理员。
word-instead = 先把同样内容的 Word 文件做给您，马上发来。
unwritten-busy = 排队等文件的人太多，这一份先没有排上。您填的内容都在，请过几分钟再发一次“出稿”。

## telegram and the store

telegram-stranger = 这个助手只为受邀的填报人员服务。请向本单位管理本系统的同事要一条邀请链接，点开就能进来。
telegram-code-used = 这个邀请码已经用过了，一个邀请码只能用一次。请再要一个新的。
telegram-code-unknown = 没有这个邀请码。请核对链接是否完整，或者再要一个新的。
telegram-group = 填报涉及未公开的数据，不在群里谈。请点 { $bot } 和我单独聊。
telegram-command-start = 开始
telegram-command-new = 新建一份年报
telegram-command-last = 上年数据
telegram-command-check = 检查
telegram-command-draft = 出草稿
telegram-command-final = 定稿
telegram-command-edit = 修改
telegram-command-undo = 撤销上一步
telegram-command-sections = 各部分目录
telegram-command-status = 进度
telegram-command-export = 导出数据文件
telegram-command-import = 导入数据文件
telegram-command-language = 切换语言
telegram-command-help = 帮助
telegram-command-cancel = 取消
unsupported-download-failed = 文件没有取下来，请再发一次。
unsupported-doubtful = 刚才网络不稳，我分不清这句答的是哪一题，所以没有记。请看下面这一题，再答一次。
not-taken-full = 刚才这条没有记下：系统的存储空间满了。请告诉管理本系统的同事，腾出空间后再发一次。之前记下的都在。
not-taken-readonly = 刚才这条没有记下：系统的存储目前只能读、不能写。请告诉管理本系统的同事，恢复后再发一次。之前记下的都在。
not-taken-busy = 刚才这条没有记下：系统正忙。请过一会儿再发一次。之前记下的都在。
not-taken-other = 刚才这条没有记下：系统出了问题。请再发一次；还不行的话，请告诉管理本系统的同事。之前记下的都在。

## rehearse

noted-no-last-year = 好的，没有也能填。以后找到了随时可以发来。

cli-not-a-number = { $option } 后面要写一个整数，不能是“{ $value }”。
cli-rehearse-sum = 回答 { $answers } 次，其中报数 { $figureAnswers } 次；{ $equal ->
    [yes] 与原报告一致。
   *[no] 与原报告不一致。
 }
cli-rehearse-slips = 故意填错：当场发现 { $atOnce } 次，定稿前发现 { $later } 次，没有发现 { $never } 次。

## dialogue: what a message lacks

problem-no-figure = “{ $text }”后面没有数，请补上。
problem-order = 分不清“{ $text }”里哪个数是哪一项的，请写成“名称 数”的样子。
problem-nothing-asked = “{ $text }”是哪一项的？这里没有在问数，请连名称一起写，例如“行政许可 31”。
problem-count = “{ $text }”这几项和报的数不一样多，请一项一个数。
problem-several = 这里只问一个数，收到了好几个（“{ $text }”），请只报一个。
problem-no-total = 还不知道总数，没法全部算作“{ $text }”，请直接报数。
doubt-rest-or-other = “{ $text }”可以指其余各项，也可以指“其他”这一项。
doubt-part-of-label = “{ $text }”只是名称的一部分，我按最像的一格理解。
doubt-among = “{ $text }”像是总数里的一部分。
doubt-same-line = “{ $text }”没有写明是哪一行哪一列，我按和前一个数同一行（列）理解。
doubt-asked-row = “{ $text }”没有写明是哪一行，我按正在问的这一行理解。
doubt-nearest = 表里没有“{ $text }”，我按最像的一格理解。
doubt-rest-of-one = “{ $text }”是用总数减去其他几项算出来的。
doubt-none-of-group = “{ $text }”包括好几格，我按一件都没有理解。
doubt-among-stated = “{ $text }”可以指好几格，已经填过的只有这一格。
doubt-last-said = 按您改的是刚才报的那个数理解。

## recognition
table-twice = 同一行出现了两次：“{ $text }”。请删去一行再粘贴。
doubt-table-blank = 有一格是空白，不知道是 0 还是没填，先空着。

## 自查表：每条规则要求什么

rule-form-edition = 2021 年度起使用现行格式
rule-organ-name = 单位名称在标题、正文、落款和上年报告中一致
rule-value-count = 件数为不小于 0 的整数，金额为不小于 0 的数
rule-completeness = 表格没有空白
rule-requests-row-total = 第三部分每一行：各类申请人之和等于总计
rule-requests-concluded = 第三部分每一列：各种办理结果之和等于“（七）总计”
rule-requests-balance = 第三部分每一列：第一项加第二项等于第三项加第四项
rule-disputes-total = 第四部分每一组：各种结果之和等于总计
rule-requests-continuity = 上年结转等于上年报告的结转下年度
rule-proactive-continuity = 现行有效件数等于上年有效件数加制发减废止
rule-proactive-opening-stock = 由现行有效件数倒推，上年底的件数不小于 0
rule-proactive-authority = 无规章制定权的单位，规章各项为 0
rule-disputes-direct = 2024 年度起，未经复议直接起诉的案件已核实
rule-disputes-pending = 复议、诉讼总计不少于上年尚未审结
rule-fees-consistency = 信息处理费的件数、金额前后一致
rule-change-outlier = 与上年相比没有异常变化
rule-publication-title = 公布的标题与统一格式一致
rule-publication-heading = 六个部分的标题和次序与统一格式一致
rule-publication-label = 表格各行的名称与统一格式一致
rule-publication-row = 表格的行不多不少，“（六）其他处理”分三行
rule-publication-edition = 2021 年度起不再使用 2019 年版的旧表
rule-publication-date = 在规定期限内公布
rule-narrative-figure = 正文中的数字与表格一致
rule-narrative-claim = 正文的说法（全部办结、未收到申请、无复议诉讼等）与表格一致
rule-narrative-year = 正文中的年份正确
rule-narrative-copied = 正文没有照抄上年
rule-narrative-fees = 第六部分写明信息处理费，并与填报的一致
rule-narrative-thin = 第五部分写明存在的问题和改进情况
rule-narrative-length = 第一部分篇幅适当
