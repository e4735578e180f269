# 选举与宪政危机各自的过程（S/2011/552 §35–40）：位于其记录页面。
watch-as-of = 截至{ $day }
watch-rests = 方法：{ $method }。{ $known }
watch-known = 已存储的事件覆盖这些国家至{ $day }。
watch-known-none = 没有已存储的事件覆盖这些国家：这是无数据，不是零。
watch-raise = 发出预警
watch-warnings-none = 没有预警提及此项，这些日子里其所涉国家也没有未结预警。
watch-engagements-none = 没有记录任何介入。

# 距选举多久。
election-watch = 投票前后
election-waiting = 正在查看投票日前后各周
election-ahead = { $n ->
   *[other] 距投票日{ $count }天
}
election-gone = { $n ->
   *[other] 投票日已过{ $count }天
}
election-today = 今天投票
election-maybe-today = 投票日可能就是今天
election-windows = 投票日{ $day }。查看范围：之前{ $count }天（自{ $since }），之后{ $count }天（至{ $until }）。
election-windows-none = 投票日在{ $day }内的某一天：不够确切，无法查看其前后各周。
election-assist = 开始选举援助
election-show-on-map = 在地图上显示这些日子

# 风险清单：每一行自行说明其依据。
risk-register = 风险清单
risk-register-why = 各项不相加：逐行并列；未知并非好消息。
risk-signs = 各行的结论，计数
risk-count-not_known = { $all }项中{ $count }项未知
risk-count-for = { $n ->
   *[other] { $count }项表明会有麻烦
}
risk-count-against = { $n ->
   *[other] { $count }项表明不会
}
risk-count-partly = { $count }项部分表明
risk-count-neither = { $n ->
   *[other] { $count }项无倾向
}
risk-about = 事项
risk-sign = 是否表明会有麻烦？
risk-says = 答案或数目
risk-rests = 依据
risk-part-answered = 办事处的答案（S/2011/552 §39的五个问题，以及赢者通吃）
risk-part-counted = 记录和已存储事件所示
risk-sign-for = 是
risk-sign-against = 否
risk-sign-partly = 部分
risk-sign-neither = 无倾向
risk-sign-not_known = 未知
risk-inclusive = 进程是否具有包容性？
risk-trusted_body = 选举管理机构是否受信任？
risk-enfranchised = 有权投票者能否投票？
risk-transparent = 是否透明？
risk-disputes_resolved = 争端是否得到解决？
risk-winner_takes_all = 是否赢者通吃？
risk-events_before = 投票前的事件
risk-deaths_before = 投票前的死亡
risk-incidents_before = 投票前的选举暴力
risk-past_elections = 以往选举
risk-crisis = 宪政危机
risk-warnings = 未结预警
risk-commitments_late = 逾期承诺
risk-calendar = 选举日程
risk-counts-events_before = 所查看的日子里{ $now }起；一年前的相同日子{ $against }起
risk-counts-deaths_before = 所查看的日子里{ $now }人；一年前的相同日子{ $against }人（最佳估计）
risk-counts-incidents_before = 所查看的日子里记录{ $now }起；一年前的相同日子{ $against }起
risk-counts-past_elections = { $against }次中有{ $now }次，前后的事件多于一年前的相同日子
risk-counts-warnings = 这些日子里{ $against }个，其中未结{ $now }个
risk-counts-commitments_late = 未结{ $against }项，其中逾期{ $now }项
risk-some-crisis = { $n ->
   *[other] { $count }起仍在持续或发生在五年之内
}
risk-none-crisis = 五年之内没有记录
risk-some-calendar = 已记录其阶段
risk-none-calendar = 未记录任何阶段
risk-unknown-events_before = 无数据：已存储的事件不覆盖这些日子
risk-unknown-deaths_before = 无数据：已存储的事件不覆盖这些日子
risk-unknown-incidents_before = 未知：当时和一年前均无人记录，这不等于零
risk-unknown-past_elections = 未知：没有一次以往选举前后的事件是已知的
risk-unknown-crisis = 未知
risk-unknown-warnings = 未知
risk-unknown-commitments_late = 未知
risk-unknown-calendar = 未知：未记录任何阶段
risk-rests-answer = 本记录中的答案
risk-rests-no-answer = 本记录，尚无答案
risk-rests-events_before = 已存储的事件
risk-rests-deaths_before = 已存储的事件
risk-rests-incidents_before = 选举暴力记录
risk-rests-past_elections = 已存储的事件
risk-rests-crisis = 危机记录
risk-rests-warnings = 预警记录
risk-rests-commitments_late = 承诺记录
risk-rests-calendar = 记录中的阶段
risk-ratio = 为其{ $value }倍（{ $confidence }置信：{ $low }至{ $high }倍）

# 选举前后各周。
election-weeks = 投票前后每周的事件：{ $place }
election-weeks-of = 投票前后各周
election-weeks-none = 没有已存储的事件覆盖这几周，也没有记录选举暴力。这是无数据，不是零。
election-weeks-sum = { $n ->
   *[other] 已知的{ $weeks }周中有{ $events }起事件
}
election-weeks-label = { $title }。投票日之前：{ $before }。自投票日起：{ $after }。已记录的选举暴力事件：{ $incidents }。
election-week = { $place }（{ $day }）：事件{ $events }，死亡{ $deaths }；已记录的选举暴力{ $incidents }
election-week-voting = 始于投票日的一周
election-week-before = { $n ->
   *[other] 投票前第{ $count }周
}
election-week-after = { $n ->
   *[other] 投票后第{ $count }周
}
election-column-week = 相对投票日的周
election-line-voting = 投票，{ $day }
election-line-as-of = 截至{ $day }
election-key-events = 事件
election-key-incidents = 已记录的选举暴力
election-key-missing = 无数据，或尚未到来

# 以往选举与选举暴力。
past-elections = 以往选举
past-elections-window = 每次前后各{ $count }天
past-elections-none = 没有记录其所涉国家的以往选举。
past-events = 前后的事件
past-year_before = 一年前的相同日子
past-deaths = 前后的死亡
past-before = 之前
past-after = 之后
past-none-recorded = 未记录
electoral-events-none = 这些日子没有记录选举暴力。这并不说明是否发生过。
electoral-events-more = 记录中另有{ $count }起

# 宪政危机。
crisis-course = 从危机到宪政秩序
crisis-waiting = 正在查看危机以来采取的措施
crisis-open-days = { $n ->
   *[other] 至今{ $count }天没有宪政秩序
}
crisis-over-days = { $n ->
   *[other] { $count }天后恢复宪政秩序
}
crisis-over-unknown = 秩序已恢复；何时恢复未记录（至多{ $count }天）
crisis-span = 从{ $day }到{ $restored }。
crisis-span-open = 自{ $day }起；按{ $as_of }绘制。
crisis-span-unknown = 自{ $day }起。无人写明秩序何时恢复。
crisis-lanes = 各组织采取的措施
crisis-lanes-none = 没有记录任何组织的回应
crisis-lanes-none-why = 请在本记录中以回应的形式写入各组织的言论和行动。
crisis-lanes-label = { $n ->
   *[other] { $title }：{ $count }个组织，{ $since }至{ $until }。{ $first }
}
crisis-lanes-first = 最先：{ $title }，{ $when }。
crisis-first = { $n ->
   *[other] 首次在{ $count }天后
}
crisis-first-same = 首次在当天
crisis-first-before = { $n ->
   *[other] 在此前{ $count }天
}
crisis-first-none = 未记录日期
crisis-lane-undated = { $n ->
   *[other] { $n }项回应没有日期
}
crisis-no-day = 未记录日期
crisis-until = 至{ $day }
crisis-line-day = 危机
crisis-line-order = 秩序恢复
crisis-line-open = 仍在持续
crisis-line-as-of = 截至今天
crisis-key-day = 所采取的措施，位于当日
crisis-key-span = 在时段内的某一天
crisis-key-until = 持续至
crisis-key-none = 未表明立场
crisis-column-organization = 组织
crisis-column-kind = 采取的措施
crisis-column-when = 时间
crisis-column-days = 危机后天数
crisis-column-until = 至
crisis-column-did = 文字说明
crisis-silent = { $n ->
   *[other] 下列组织派驻当地，但没有立场记录：
}
crisis-silent-none = 据所知，没有派驻当地而无立场记录的区域组织。
crisis-days = 恢复宪政秩序所需天数，与其他危机并列
crisis-days-this = 本次危机
crisis-days-none = 没有记录其他已知时长的危机。
crisis-days-label = { $title }：本次{ $open ->
    [yes] 至今
   *[no] {""}
}{ $days }天。{ $half }
crisis-days-fewest = 最少天数
crisis-days-most = 最多天数
crisis-days-open = 仍在持续
crisis-days-key-over = 其他，已结束
crisis-days-key-open = 仍在持续：至今的天数
crisis-days-key-half = 半数已结束，及其区间
crisis-like-count = { $n ->
   *[other] 其他危机{ $count }起，其中{ $open }起仍在持续。
}
crisis-half = 半数在{ $days }天内结束（{ $interval }）；仍在持续的按持续计算。
crisis-half-low-high = { $confidence }置信：{ $low }至{ $high }天
crisis-half-low-none = { $confidence }置信：至少{ $low }天，无上限
crisis-half-none-high = { $confidence }置信：至多{ $high }天，无下限
crisis-half-none-none = 数目太少，无法给出区间
crisis-half-none = 已结束的不到半数，无法得出中值。
crisis-months = 危机前后每月的事件：{ $place }
crisis-rests = 半数结束所需天数：{ $method }。回应和危机：办事处记录。事件：
crisis-engage = 开始一项介入
