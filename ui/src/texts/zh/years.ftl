# 年度评价：其预警价值如何，当年做了什么，学到了什么。
action-warnings-year = 年度评价
action-year-back = 上一年
action-year-on = 下一年
warnings-year = 年度
year-waiting = 正在逐月查看{ $year }年……
year-title = 年度评价
year-over = 该年已结束
year-not-over = 该年尚未结束：各项计数仍可能增加
year-about = { $area }，{ $year }年
year-as-it-stands = 依据记录的现状。
year-figures = 年度数字
year-figure-raised = 发出的预警
year-figure-right = 正确
year-figure-wrong = 错误
year-figure-unsaid = 未知
year-figure-warned = 已预警的暴力
year-figure-missed = 漏报
year-figure-lead = 提前预警
year-raised-none = 没有记录
year-raised-open = { $n ->
    [0] 全部期限已到
   *[other] { $count }个期限未到
  }
year-right-yes = { $count }个应验
year-right-partly = { $count }个部分应验
year-right-averted = { $count }个已避免
year-wrong-means = 未应验
year-unsaid-due = { $count }个：期限已到，无人说明
year-unsaid-cannot = { $count }个无法判断
year-warned-of = { $n ->
    [0] 没有暴力发生在平静地点
   *[other] 共{ $count }个平静地点发生暴力
  }
year-missed-means = 暴力发生而无人预警
year-missed-means-until = 暴力发生而无人预警；所发生的一切已知至{ $month }
year-lead-none = 无
year-lead-none-why = 所发生的均未经预警
year-lead-nothing = 没有发生本可预警的情况
year-lead-means = 已预警的，半数提前更多，半数更少
year-no-events-short = 没有存储该年的任何事件
year-means = 正确：应验、部分应验，或已避免（后者为办事处自己的判断）。错误：期限已到而未应验。漏报：暴力发生在原本平静的地点，而没有未结预警提及。
year-onsets = 平静地点发生暴力之处
year-onsets-none = 截至{ $month }，已知没有。这是零，不是缺少数据。
year-not-known-yet = 只有其后三个月已存储，才知道发生了什么；该年尚未如此。这是无数据，不是零。
year-not-known-yet-short = 该年尚未可知
year-no-events = 没有存储该年的任何事件，因此无人能判断漏报了什么。这是无数据，不是零。
year-onset-month = 月份
year-onset-place = 地点
year-onsets-deaths = 三个月的死亡人数，最佳估计。
year-onset-deaths = 死亡
year-onset-warning = 当时已有的预警
year-onset-lead = 提前量
year-onset-nobody = 无人预警
year-left-out = { $n ->
   *[other] { $count }个国家未列入。
  }
year-known-until = 所发生的一切已知至{ $month }；此后各月为已存储事件目前所示。
year-shown = 显示{ $count }项中的{ $shown }项。
year-warnings = 该年发出的预警
year-warnings-none = 该年没有发出预警。
year-came-out = 结果如何
year-to-action = 首个信号到首次行动
year-verdict-yes = 应验
year-verdict-partly = 部分应验
year-verdict-averted = 已避免
year-verdict-no = 未应验
year-verdict-cannot_tell = 无法判断
year-verdict-due = 期限已到，无人说明
year-verdict-open = 期限未到
year-time = 从首个信号到首次行动
year-engagements = 介入及后续情况
year-engagements-none = 没有记录该年的任何介入。
year-more-engagements = { $n ->
   *[other] 记录中另有{ $count }项。
  }
year-began = 该年开始
year-went-on = 继续进行
year-promised-none = 无
year-promised = { $made }项中{ $kept }项已履行{ $n ->
    [0] {""}
   *[other] ，{ $late }项逾期
  }
year-commitments = 到期的承诺
year-commitments-none = 该年没有记录的承诺到期。
year-commitments-due = 全部
year-commitments-kept = 已履行
year-commitments-open = 仍未结
year-commitments-broken = 已违背
year-commitments-withdrawn = 已撤回
year-learned = 所获经验教训
year-learned-none = 没有记录该年的经验教训。
year-without-lesson = { $n ->
   *[other] { $count }个预警已关闭，而没有经验教训述及：
  }
year-write-lesson = 撰写经验教训
year-write-lesson-of = 撰写“{ $title }”的经验教训
