# 国家页面：数字、时间行、卡片。
country-list = 国家页面
country-page = 国家页面
country-page-of = 国家页面：{ $name }
country-events-in = { $n ->
   *[other] 起事件
  }，{ $period }
country-before = { $before }：{ $count }
country-and-before = ；{ $before }：{ $count }
country-of = { $part }/{ $whole }
country-commitments-late = { $n ->
   *[other] 项未结承诺逾期
  }
country-most-late = { $n ->
   *[other] 最久逾期{ $count }天
  }
country-engagements-now = { $n ->
   *[other] 项介入进行中
  }
country-fading-count = { $n ->
   *[other] 所有介入中{ $count }项在减弱
  }
country-newest = 最新事件{ $day }，{ $n ->
   *[other] { $age }天前
  }
country-record-as-of = 记录截至{ $day }
country-axis = 同一时间轴
country-axis-of = 同一时间轴，{ $name }
country-axis-keys = 滚轮和+ −缩放，拖动平移，单击或按箭头键设定日期线。
country-zoom = 时间轴缩放
country-range = 显示的时间长度
country-range-3 = 3年
country-range-10 = 10年
country-range-all = 全部
country-partners = 伙伴及其能力
country-partners-none = 没有记录任何伙伴在此或能够前来。这是无数据，不是“无人”。
country-more-partners = { $n ->
   *[other] 另有{ $count }个伙伴在此能力较少，见伙伴列表。
  }
country-open-list = 打开列表：{ $list }
country-since = 自{ $since }起
country-last-known = 最后所知{ $since }，未记录结束
country-last-known-undated = 无日期，未记录结束
country-not-there = 不在当地
country-there-fully = 现在当地，完全能够
none = 无
country-commitments = 未结承诺
country-late-of = 未结{ $open }项，逾期{ $late }项
country-commitments-none = 该国没有记录任何承诺。
country-commitments-closed = 没有未结承诺。
country-kept = 已过期限的{ $past }项中，{ $kept }项已履行。
country-engagements-none = 该国没有记录任何介入。这是无数据，不是“没有”。
country-now = 进行中
country-earlier = 此前
country-fading = 在减弱
country-elections-none = 该国没有记录任何选举。
country-record = 摘自记录
country-record-none = 该国没有记录任何经验教训或说明。
country-talks = 倾向的会谈方式：{ $kind }
country-worked = 是否奏效：{ $answer }
country-rests-on = 依据
country-source = { $source }（{ $n ->
   *[other] { $count }条记录
  }）
country-no-sources = 此处没有记录注明来源。
action-country = 国家页面

fading-visits = 访问：最近{ $days }天{ $now }次，此前{ $days }天{ $before }次。
fading-events = 事件：{ $now }起，此前{ $before }起。
fading-events-not-known = 其间发生了什么不得而知。
fading-last = 最近一次访问在{ $day }。
fading-never = 没有记录任何访问。

commitment-late = 逾期{ $count }天
commitment-in = { $count }天后
commitment-due = { $when }到期
commitment-no-day = 未注明日期
standing-done = 已履行
standing-withdrawn = 已撤回
standing-broken = 已违背
standing-due = 将到期
standing-late = 逾期
standing-maybe_late = 可能逾期
standing-undated = 无日期

election-not-answered = 未作答
election-winner = 赢者通吃：{ $answer }
election-q-inclusive = 包容
election-q-trusted_body = 机构
election-q-enfranchised = 选民
election-q-transparent = 透明
election-q-disputes_resolved = 争端
election-q-inclusive-long = 进程是否具有包容性？
election-q-trusted_body-long = 选举管理机构是否受信任？
election-q-enfranchised-long = 有权投票者能否投票？
election-q-transparent-long = 是否透明？
election-q-disputes_resolved-long = 争端是否得到解决？

lane-chart = { $name }，{ $since }至{ $until }，同一时间轴
lane-events = 事件
lane-deaths = 死亡，最佳估计
lane-events-label = { $unit }事件数，最多{ $largest }
lane-deaths-label = { $unit }死亡人数，最佳估计，最多{ $largest }
lane-unit-day = 每日
lane-unit-week = 每周
lane-unit-month = 每月
lane-unit-quarter = 每季度
lane-unit-year = 每年
lane-undated = { $n ->
   *[other] { $count }项没有日期
  }
lane-more = { $n ->
   *[other] 较早的{ $count }项未列入
  }
lane-item = { $title }，{ $noun }，{ $days }
lane-from-to = { $since }至{ $until }
lane-goes-on = { $since }，仍在进行或结束时间未知
lane-end-not-known = { $since }，已结束；未写明何时
lane-ruler = 日期线
lane-key-crisis = 危机
lane-key-attempt = 未遂
lane-key-span = 时段内的某一天
lane-key-agreement = 协议
lane-key-lasts = 持续
lane-key-not-sure = 不确定，或未结
lane-label = { $title }，{ $since }至{ $until }。事件：{ $events }；死亡，最佳估计：{ $deaths }；记录：{ $records }；行数：{ $lanes }。
lane-forms = 图形：菱形为危机，空心者为未遂；方框为时段内的某一天；旗为协议；横条为持续时间，不确定或未结者为虚线；斜线为无数据。
lane-open = 仍在进行
lane-column-lane = 行
lane-column-title = 标题
lane-column-kind = 种类
lane-column-state = 状态
lane-column-first_from = 最早开始
lane-column-first_to = 最晚开始
lane-column-last_from = 最早结束
lane-column-last_to = 最晚结束
lane-column-open = 未结
lane-column-count = 数目

# 国家页面上的预警。
country-warnings-clock = 从首个信号到首次行动，{ $n ->
   *[other] { $warnings }个预警
  }：{ $acted }个已有首次行动，{ $waiting }个等待中；{ $median }。
country-warnings-closed = { $n ->
   *[other] { $count }个已关闭预警
  }
country-warnings-list = { $name }的全部预警
