# 日历：到期事项、逾期事项、文件的导入与导出。
place-calendar = 日历
action-calendar = 前往日历
action-calendar-back = 日历：上一个月，或缩短前瞻时间
action-calendar-on = 日历：下一个月，或延长前瞻时间
action-calendar-today = 日历：本月
calendar-form = 日历形式
calendar-month = 月历
calendar-agenda = 列表
calendar-moments = 结合上升情况
calendar-today = 今天
calendar-occasions = 事项
occasion-election = 选举
occasion-phase = 选举阶段
occasion-commitment = 承诺到期
occasion-mandate_end = 任务期限届满
occasion-review = 跟进
occasion-anniversary = 周年日
calendar-key = 虚线条：其间的某一天。
calendar-late = 迟延与逾期
calendar-vague = 较长时段内的某一天
calendar-more = +{ $count }
calendar-years = { $n ->
   *[other] { $count }年
  }
calendar-not-recorded = 后续结果未记录
calendar-none = 无到期事项：{ $period }
calendar-none-why = { $area }在此期间没有选举、承诺、任务期限届满或周年日。未注明日期的记录另计于下。
calendar-none-filtered = 所勾选的事项中，{ $area }在此期间一项也没有。其他事项未列入。
calendar-as-of = 截至{ $day }。
calendar-undated = { $n ->
   *[other] { $count }条记录没有日期，未显示。
  }
calendar-export = 导出ICS
calendar-import = 导入ICS
calendar-save-title = 保存日历
calendar-open-title = 打开日历文件
calendar-saved = 已将{ $n ->
   *[other] { $count }个条目
  }写入{ $path }
calendar-imported = 已从日历取得{ $n ->
   *[other] { $count }个条目
  }。
calendar-refused = { $n ->
   *[other] { $count }个条目被拒收。
  }原因见“来源与交换”。
weekday-mon = 周一
weekday-tue = 周二
weekday-wed = 周三
weekday-thu = 周四
weekday-fri = 周五
weekday-sat = 周六
weekday-sun = 周日

# 临界时刻：暴力上升之处有何到期事项。
action-moments = 到期事项及当地的上升情况
moments-horizon = 前瞻时间
moments-days = { $days }天
moments-waiting = 正在将每个国家与其自身过去及以往的升级相比较……
moments-area = 此项仅针对次区域或国家
moments-area-how = 请在顶栏中选择一个。
moments-due = 到期事项
moments-until = 至{ $day }
moments-none = { $until }无到期事项：{ $area }
moments-none-why = 所勾选事项的记录中，没有一条落在这些日子里。没有记录，不等于没有计划。
moments-farther = 延长前瞻时间
moments-left = { $n ->
   *[other] 未勾选事项的{ $count }个条目未列入。
  }
moments-late = { $n ->
   *[other] { $count }个条目已逾期，列于上方。
  }
moments-when = 时间
moments-what = 内容
moments-rises = 当地的上升情况
moments-today = 今天
moments-in = { $days }天后
moments-within = { $days }天内
moments-nowhere = 此处未指明国家
moments-no-events = 无事件数据
moments-up = { $what }上升
moments-level = { $what }未上升
moments-not-known = { $what }：未知
moments-of-events = 事件
moments-of-deaths = 死亡
moments-both = { $one }和{ $other }
moments-countries = 各国的暴力状况
moments-caution = 这不是预测。
moments-caution-why = 将最近一个已知月份与该国自身过去所能预期的情况相比较：带内为通常情况，三角标示高于带的部分。此处并不说明发生暴力的可能性有多大。
moments-month = 数目与月份
moments-in-events = 事件，{ $month }
moments-in-deaths = 死亡，{ $month }
moments-against = 与预期带比较
moments-expected-head = 预期值（预期带）
moments-expected = { $figure }（{ $low }–{ $high }）
moments-expected-none = 没有可据以预期的资料
moments-verdict = 是否上升
moments-not-told = 未作判断
moments-by-chance = 纯属偶然而达到或超过此数的概率：{ $share }
moments-share = { $value }（{ $low }–{ $high }）
moments-why = 未知，{ $of }：{ $why }
moments-why-below = 未知，原因见下：{ $of }
moments-everything = 暴力状况
moments-near-short = 与以往升级的接近程度
moments-near = 与以往升级同样接近的平常月份：越少越不寻常
moments-near-of = { $name }与以往升级前各月的接近程度
moments-ordinary = 与{ $count }个平常月份相比较；该区间在{ $confidence }的情况下包含真实比例。
moments-like-none = 没有接近到足以列举的以往升级。
moments-like = { $place }，{ $month }之前
moments-like-says = 目前在{ $place }；相似：{ $alike }；不同：{ $different }
moments-distance = 距离{ $distance }，0为相同，1为相差最远
moments-alike = 相似：{ $alike }
moments-different = 不同：{ $different }
moments-nothing = 无
moments-profile-events = 事件
moments-profile-deaths = 死亡
moments-profile-trend = 事件是增是减
moments-profile-civilians = 平民在死亡人数中的比例
moments-profile-neighbours = 邻近地区的死亡
moments-profile-election = 距最近一次选举的天数
moments-profile-quiet = 距最近一起事件的月数
moments-compared = { $n ->
   *[other] 比较了{ $count }个行政区。
  }
moments-violent = { $n ->
   *[other] { $count }个未列入：当地现有或近期有暴力。
  }
moments-worth = 这种接近程度以往的价值：有多少属于最接近的十分之一月份
moments-worth-of = 这种接近程度以往的价值，{ $name }
moments-hits = 占{ $count }次以往升级
moments-baseline = 占平常月份
moments-no-data = 没有存储{ $countries }的事件。这是无数据，不是平静。
moments-rests = 最新事件{ $newest }；各月份完整已知至{ $known }。
moments-nothing-stored = 没有存储任何事件：何处上升不得而知。
