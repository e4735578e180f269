# 预警：看板、单个预警的页面、从首个信号到首次行动的计时，以及发出预警的规则。
place-warnings = 预警
group-warnings = 预警
action-warnings = 前往预警
action-warnings-here = 该区域的预警
action-warnings-rules = 发出预警的规则
action-warnings-clock = 从首个信号到首次行动的计时
action-warnings-new = 发出预警
action-warnings-run = 现在让规则检查
action-warnings-search = 搜索预警
action-warnings-back = 返回看板
action-warning-anew = 为打开的预警新建行动；在看板上新建预警，在规则中新建规则
action-warning-acknowledge = 知悉打开的预警
action-warning-weigh = 已权衡备选方案
action-warning-evidence = 添加支持或反对的证据
action-warning-judge = 判断可能性有多大
action-warning-level = 更改级别并说明理由
action-warning-who = 分工
action-warning-commitment = 为打开的预警新建承诺
action-warning-mute = 静默打开的预警并说明理由
action-warning-close = 关闭打开的预警，并说明是否应验
action-warning-print = 将打开的预警打印在一页上
short-warning-anew = 新建行动
short-warning-acknowledge = 知悉
short-warning-weigh = 已权衡方案
short-warning-evidence = 添加证据
short-warning-judge = 判断
short-warning-level = 更改级别
short-warning-who = 分工
short-warning-commitment = 新建承诺
short-warning-mute = 静默并说明理由
short-warning-close = 关闭
short-warning-print = 打印在一页上

minutes = { $count }分钟
warnings-board = 看板
warnings-list = 列表
warnings-clock = 计时
warnings-rules = 规则
warnings-open-word = 未结
warnings-open = 未结预警
warnings-open-in = 未结，{ $area }
warnings-open-none = 没有未结预警。
warnings-open-more = 列表中另有{ $count }个
warning-keys = 本页按键
warnings-search = 按名称、地点、规则搜索
warnings-all-levels = 所有级别
warnings-shown = 显示哪些
warnings-shown-all = 全部
warnings-shown-open = 未结
warnings-shown-closed = 已关闭
warnings-waiting = 正在读取预警……
warnings-as-of = 截至{ $day }；时间为UTC。
warnings-none = 没有记录任何预警：{ $area }
warnings-none-no-events = 没有存储事件，规则无可检查。请自行发出预警，或先打开事件文件。
warnings-none-no-rules = 没有启用的规则，因此不会自动发出预警。请自行发出预警，或在规则中启用一条规则。
warnings-none-not-looked = 规则尚未检查已存储的事件。
warnings-none-looked = 规则已检查，其所监测的情况在此均不成立。这并不说明未经报告的情况。
warnings-none-found = 没有预警符合所限条件
warnings-none-found-why = { $n ->
   *[other] 不加此限则有{ $count }个预警。
  }
warnings-show-all = 显示全部
warnings-all-in-list = 在列表中显示全部{ $count }个
warnings-rows = { $n ->
   *[other] { $count }个预警
  }
warnings-column-level = 级别
warnings-column-name = 预警
warnings-column-stage = 进度
warnings-column-where = 何处
warnings-column-rule = 发出者
warnings-column-raised = 发出时间
warnings-column-wait = 自首个信号
warnings-column-actions = 行动
stage-raised = 已发出
stage-raised-means = 无人表示已看到
stage-acknowledged = 已知悉
stage-acknowledged-means = 有人已看到
stage-weighed = 已权衡
stage-weighed-means = 已权衡备选方案
stage-acted = 已行动
stage-acted-means = 已采取首次行动
stage-closed = 已关闭
stage-closed-means = 附有理由
warning-by-person = 由人发出
warning-waits = 已等待{ $time }
warning-acted = { $time }后采取行动
warning-closed-unacted = 未采取行动即关闭
warning-muted = 已静默
warning-muted-until = 静默至{ $when }
warning-verdict-due = 是否应验？
warning-lesson-due = 行动后说明待写
warning-at-least = 至少{ $percent }
warning-at-most = 至多{ $percent }
warning-confidence = 信心{ $confidence }

rules-stale = 自规则上次运行以来，事件或规则已有变化。
rules-ran = 规则上次检查于{ $moment }。
rules-ran-until = 规则上次检查于{ $moment }，检查截至{ $month }的事件。
rules-past = 最新事件为{ $month }：这些预警所前瞻的时间已经过去。请导入较新的事件，以便对当前发出预警。
rules-never = 规则从未检查过。
rules-active = { $n ->
    [0] 没有启用的规则。
   *[other] 已启用{ $count }条规则。
  }
rules-look = 现在检查
rules-looking = 规则正在逐月检查每个地点，直至最近一个已知月份……
rules-done = { $n ->
   *[other] 发出{ $raised }个预警
  }，{ $joined }个有后来的信号并入{ $changes ->
    [0] 。
   *[other] ，{ $changed }个更改了级别。
  }
rules-done-none = 规则所监测的情况没有新的。
rules-refused = { $n ->
   *[other] { $count }条规则无法判断
  }，截至{ $month }
rules-waiting = 正在读取规则……
rules-none = 没有记录任何规则
rules-none-why = 规则以简明的语言说明一个地点何时应发出预警。
rules-all = 全部启用规则合计

warning-waiting = 正在汇集与此预警有关的内容……
warning-by = 期限{ $when }
warning-level-from = 原为{ $level }，{ $day }
warning-level-no-why = 未写明理由
warning-not-judged = 尚未判断
warning-reopen = 重新打开
warning-open-record = 其记录
warning-muted-why = 静默至{ $when }：{ $why }
warning-unmute = 取消静默
warning-closed-why = 已关闭。是否应验：{ $verdict }。关闭理由：{ $why }
warning-verdict-due-why = 期限已到，无人说明是否应验。
warning-lesson-due-why = 已关闭，而没有经验教训提及：行动后说明待写。
warning-stamped-acknowledged = 已知悉：“{ $title }”。
warning-stamped-options_weighed = 已权衡备选方案：“{ $title }”。
warning-took-off-mute = 不再静默：“{ $title }”。
warning-took-off-close = 已重新打开：“{ $title }”。
warning-became = “{ $title }”现为一项介入。
step-stored = 已存储：{ $noun }“{ $title }”。
step-refused = 未存储。
step-clash = “{ $title }”未更改：{ $who }其间作了更改。
step-clash-remedy = 请查看其中的新内容；如仍然适用，请再做一次。

small-form-warning = 新建预警
small-form-warning-level = 更改级别
small-form-warning-level-why = 理由是为此次更改而写，并随之保留。
small-form-warning-muted_until = 静默
small-form-warning-muted_until-why = 在该日之前仍留在看板上，标为已静默。
small-form-warning-came_true = 关闭
small-form-warning-came_true-why = 危险因采取行动而消除的预警即为已避免；这是命中，不是误报。
sheet-does-not-fit = 此内容无法排在一张纸上，而任何内容都不会在没有密级的情况下打印。请尽量减少显示的行数，然后重新打印。
small-form-not-marked = 尚无人为其定密级：按绝密处理。请在其全部字段中定密级。
small-form-evidence = 添加证据
small-form-evidence-why = 反对的证据与支持的证据分量相同。
small-form-judgement = 判断
small-form-judgement-why = 用语与百分比（据分析人员标准ICD 203）：极不可能1–5，很不可能5–20，不太可能20–45，可能与否各半45–55，可能55–80，很可能80–95，几乎肯定95–99。
small-form-action = 新建行动
small-form-action-why = 预警的计时止于所采取的首次行动。时间为UTC。
small-form-assignment = 分工
small-form-commitment = 新建承诺
small-form-commitment-why = 归属于此预警的介入；如尚无介入，则新建一项。
small-form-rule = 规则
small-form-kept = 您先前在此所写的内容已重新显示。
small-form-kept-why = 按Esc收起。
small-form-all = 全部字段
small-form-choose = 两者都看再选择

clock = 计时
clock-strip = 此预警的计时
clock-not-to-scale = 间距不按比例；所用时间已写明。时间为UTC。
clock-signal-to-action = 首个信号到首次行动{ $time }。
clock-raised-to-action = 发出到首次行动{ $time }。
clock-waits = 等待首次行动，自首个信号起已{ $time }。
clock-target = 办事处的目标为自发出起{ $time }。
clock-no-target = 办事处未设定目标。
clock-way = { $time }
clock-way-seen = { $time }后发出
clock-way-waits = 等待中，自首个信号起{ $time }
clock-way-follows = 后续落实中
clock-not-yet = 尚未
clock-passed-over = 已略过
clock-moment-first_signal = 首个信号
clock-moment-raised = 已发出
clock-moment-acknowledged = 已知悉
clock-moment-options_weighed = 已权衡方案
clock-moment-first_action = 首次行动
clock-moment-closed = 已关闭
clock-title = 从首个信号到首次行动：{ $area }
clock-label = { $title }。{ $warnings }个预警：{ $acted }个已有首次行动，{ $waiting }个等待中。{ $median }。在曲线终点，{ $last }已有首次行动。
clock-told = { $n ->
   *[other] { $warnings }个预警
  }：{ $acted }个已有首次行动，{ $waiting }个仍在等待。
clock-line = { $warnings }个中的{ $acted }个已有首次行动，{ $waiting }个等待中；{ $median }。
clock-line-open = 计时
clock-told-median = 半数在{ $median }之内已有首次行动
clock-median-some = 半数在{ $median }之内已有
clock-median-none = 至今已有的不到半数
clock-told-none = 至今已有首次行动的不到半数
clock-median-range = { $median }（90%区间{ $low }至{ $high }）
clock-median-open = { $median }（90%区间至少{ $low }，尚无上限）
clock-quarter = 四分之一在{ $time }之内
clock-half = 半数在{ $time }之内
clock-most = 四分之三在{ $time }之内
clock-not-reached = 未达到
clock-how = 等待中的预警按等待计算，未采取行动即关闭的预警按等待至关闭时计算。没有任何遗漏。
clock-none-why = 尚无预警计入。这是无数据，不是零天。
clock-axis = 自首个信号起的天数，最初几天画得较宽
clock-column-days = 自首个信号起的天数
clock-column-share = 已有首次行动
clock-key-curve = 已有首次行动的比例；{ $waiting }个仍在等待
clock-key-quartile = 四分之一、半数、四分之三
clock-key-interval = 中位数的90%区间
clock-key-open = 中位数的90%区间，末端开放
clock-target-label = 办事处的目标，自发出起的天数
clock-target-none = 无
clock-target-why = 未设定。请写入天数并按Enter。
clock-target-wrong = 请写入大于零的天数，例如7。
clock-in-target = { $n ->
    [0] 尚无预警用完时限。
   *[other] 时限结果已知的{ $known }个中，{ $within }个在时限内已有首次行动。
  }
clock-parts = 分项
clock-parts-none = 尚无预警计入。
clock-no-subregion = 在各次区域之外
clock-by-subregion = 次区域
clock-by-rule = 规则
clock-by-year = 年份
clock-by-level = 级别
clock-part-by = 分项依据
clock-part-name = 分项
clock-part-warnings = 预警
clock-part-acted = 已行动
clock-part-waiting = 等待中
clock-part-median_days = 半数用时

warning-months = 每月事件：{ $place }
warning-months-waiting = 正在计算其地点的各月
warning-months-own = 其地点的事件
warning-months-alone = 事件
warning-months-across = 边界另一侧的事件
warning-months-missing = 无数据
warning-months-deaths = 死亡人数，最佳估计
warning-months-label = { $title }，{ $since }至{ $until }。最近：{ $last }
warning-months-none = 已存储的事件未覆盖其地点的任何月份。这是无数据，不是零。
warning-month-own = { $month }：事件{ $events }，死亡{ $deaths }
warning-month = { $month }：事件{ $events }，死亡{ $deaths }；边界另一侧的事件{ $across }
evidence-for = 支持
evidence-against = 反对
evidence-observed = 观测值{ $observed }
evidence-expected = 预期值{ $expected }
evidence-none-for = 没有记录支持的证据。
evidence-none-against = 没有记录反对的证据。这不意味着不存在反对的证据。
evidence-no-weight = 未说明分量
warning-judged = 已判断
warning-judged-none = 尚无人作出判断。
steps = 可采取的步骤
steps-step = 步骤及曾用于何处
steps-who = 谁能采取
steps-takes = 用时
steps-takes-of = { $n ->
   *[other] 从决定到采取，办事处{ $count }次行动的半数
  }
steps-of = 共{ $count }
steps-take = 新建此类行动
steps-nobody = 没有已知伙伴
steps-no-case = 记录中没有案例：仅列出，不作推荐
steps-not-said = 未说明后续情况
steps-cases = 全部{ $count }个案例
steps-talks = 当地会谈最宜采取的方式：{ $talks }（国家记录）。
steps-order = 有案例的步骤在前，最接近的案例居首。案例不证明步骤奏效。
who-nobody = 其所涉国家没有记录任何伙伴。这是无数据，不是“无人”。
who-no-data = 没有记录任何伙伴在当地的能力。这是无数据，不是“毫无能力”。
who-none = 无角色
who-role-of = { $partner }的角色
who-stored = { $partner }：{ $role }。
who-gap = 缺口：
who-gap-why = 在当地的伙伴中，没有记录任何一方完全能够{ $abilities }。
who-overlap = 重叠：
who-overlap-why = 有多个承担角色的伙伴能够{ $abilities }，而无一牵头。
follow = 后续落实
follow-next-review = 下次跟进{ $day }
follow-what = 行动或承诺
follow-owner = 责任方
follow-due = 到期或采取
follow-state = 状态
follow-none = 尚未采取行动，也未作出承诺。
follow-decided = 已决定
follow-taken = 已采取
follow-ended = 已结束
follow-become = 转为一项介入
follow-engagement = 其介入：{ $title }
follow-review = 跟进
follow-past = 已过
follow-ahead = 未到
follow-note = 行动后说明
follow-note-later = 关闭之后
follow-note-due = 待写
follow-note-there = 已写
lessons = 重现的经验教训
lessons-worked = 奏效：{ $worked }
lessons-worked-not-known = 是否奏效未知
lessons-none = 没有记录类似预警的经验教训。
levels = 级别变化
levels-all = { $n ->
   *[other] 全部{ $n }个版本
  }

rule-open = 其记录
rule-version = 版本{ $version }
rule-as-written = 按现在所写
rule-in-divisions = { $where ->
    [some] 在{ $only }的每个行政区：
   *[all] 在每个行政区：
  }
rule-in-countries = { $where ->
    [some] 在下列各国（{ $only }）：
   *[all] 在每个国家：
  }
rule-when-nothing = 如……（请选择衡量内容）
rule-when-level_probability = 如三个月内爆发的可能性{ $likelihood }
rule-when-surge = 如最近一个月的事件数与其自身过去所能预期的上限之比{ $times }
rule-when-near_border = 如最近{ $n ->
   *[other] { $months }个月
  }边界另一侧的事件数{ $count }
rule-when-neighbours = 如最近{ $n ->
   *[other] { $months }个月
  }所有邻国的事件数{ $count }
rule-when-emerging = 如成为热点，或成为增强中的热点
rule-when-events = 如最近{ $n ->
   *[other] { $months }个月
  }的事件数{ $count }
rule-when-deaths = 如最近{ $n ->
   *[other] { $months }个月
  }的死亡人数{ $count }
rule-when-civilians = 如最近{ $n ->
   *[other] { $months }个月
  }的平民死亡人数{ $count }
rule-when-silence = 如最近{ $n ->
   *[other] { $months }个月
  }没有任何报告，而以往每月事件数{ $count }
rule-when-outlook_exceedance = 如未来一年中有一个月死亡50人或以上的可能性{ $likelihood }
rule-when-election_near = 如距选举的天数{ $most }，且事件上升
rule-when-crisis = 如尚未结束的宪政危机已持续天数{ $most }
rule-when-corridor = 如最近{ $n ->
   *[other] { $months }个月
  }贩运路线附近的事件数{ $count }
rule-when-fading = 如暴力持续而在减弱的介入数{ $count }
rule-when-overdue = 如承诺逾期天数{ $count }
rule-least = { $n ->
   *[other] ，且至少有{ $count }起事件
  }
rule-quiet = ，且当地本身平静
rule-raise = 则发出{ $level ->
    [elevated] “较高”级预警
    [high] “高”级预警
   *[other] “关注”级预警
  }
rule-except = ；{ $except }除外
rule-sentence = { $sees }，{ $raises }{ $but }。
test = 过去会有怎样的表现？
test-all = 全部启用规则过去会有怎样的表现？
test-why = 在已存储的过去逐月试行，只用当时已知的内容。可能需要数秒。
test-outdated = 试行所用的内容此后已有变化。请再次试行，以了解现在这样会有怎样的表现。
test-no-events = 没有存储可供试行的事件。
test-years = 时段
test-last-years = 最近{ $years }年
test-ask = 试行
test-waiting = 正在已存储的过去逐月试行……
test-period = { $from }至{ $to }。
test-looked = { $places }个地点，{ $months }个地点月份，其中{ $onsets }个有爆发。
test-hits = 命中：爆发之前有预警
test-misses = 漏报：爆发之前无预警
test-false_alarms = 误报：其后没有发生
test-late = 迟报：暴力已经存在
test-open = 未定：期限未到或数据终止
test-precision = 已到期的预警中，其后有爆发的
test-recall = 爆发中，此前有预警的
test-lead = 半数命中至少提前
test-interval = { $value }（{ $confidence }区间{ $low }至{ $high }）
test-not-told = 无法判断
test-beside = 与简单规则并列，按地点和月份
test-rule = 规则
test-average = 平均精确率
test-at-70 = 找出十分之七的爆发时，所预警的正确比例
test-month-precision = 所预警的正确比例
test-month-recall = 全部爆发中找出的比例
test-beside-warning_watch = 任何级别的预警
test-beside-warning_elevated = “较高”或“高”级预警
test-beside-warning_high = “高”级预警
test-beside-level = 爆发的可能性，按高低排序
test-beside-always = 始终
test-beside-last_month = 上个月的死亡
test-beside-deaths_36 = 36个月的死亡
test-beside-how = 均为0至1。平均精确率：排序将爆发排在前面的程度；值得采用的规则应高于简单规则。
test-cases = 各个案例
test-case-outcome = 结果
test-case-where = 何处
test-case-raised = 发出
test-case-onset = 爆发
test-case-lead = 提前量
test-outcome-all = 全部
test-outcome-hit = 命中
test-outcome-miss = 漏报
test-outcome-false_alarm = 误报
test-outcome-late = 迟报
test-outcome-open = 未定
test-left-out = { $n ->
   *[other] { $count }个国家未列入
  }

action-warning-send = 将打开的预警发送给伙伴
short-warning-send = 发送给伙伴
action-warnings-by-themselves = 让规则自动检查，或停止自动检查
rules-by-themselves = 自动检查：事件或规则变化时，以及每天
share = 发送给伙伴
share-open = 发送
share-marking = 可外发的最高密级
share-marking-why = 密级更高的内容留在办事处；人员姓名以及办事处对伙伴影响力的看法，不论密级，也留在办事处。
share-format = 形式
share-format-page = 页面
share-format-exchange = 交换文件
share-why-page = 一个文件（HTML），任何浏览器均可打开，无须网络。
share-why-exchange = 一个文件（JSON），可由其他工作席位或其他程序收取。
share-waiting = 正在查看哪些内容可外发……
share-refused = 按此密级，没有可发送的内容。
share-kept = 列入文件
share-kept-none = 无。
share-left = 因密级更高而留在此处
share-left-none = 没有密级更高的记录。
share-marked = 文件密级为
share-write = 选择位置并写入
share-save-title = 保存供伙伴使用的预警
share-counted = { $name }{ $count }项
share-written = 预警已写入{ $path }
share-written-all = { $marking }。列入：{ $kept }。没有遗漏任何记录。
share-written-less = { $marking }。列入：{ $kept }。未列入：{ $left }。
share-not-written = 未写入任何内容。

# 从预警到地图。
action-warning-map = 在地图上显示打开的预警，最近十二个月
short-warning-map = 在地图上显示
