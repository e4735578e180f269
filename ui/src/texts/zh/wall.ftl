# 墙屏：各画面及其文字、按键，以及规划和操控屏幕的面板。
wall = 墙屏
wall-scene-overview = 总览
wall-scene-map = 地图
wall-scene-clocks = 时钟
wall-scene-warnings = 未结预警
wall-scene-calendar = 到期事项
wall-scene-action = 距首次行动的天数
wall-scene-changes = 变化
wall-scene-country = 重点国家
wall-overview-title = 事件与未结预警

# 所示内容的时效与状态。
wall-snapshot = 快照
wall-age = { $time }前
wall-age-new = 不到一分钟前
wall-age-late = 迟延：{ $time }前
wall-age-ahead = 由走快的时钟生成
wall-no-events = 未存储事件
wall-picture-none = 首幅画面正在生成，完成后即显示。
wall-scene-failed = 此画面暂时无法显示，随后显示下一个。
wall-paused = 已暂停
wall-turn = 第{ $at }项，共{ $count }项
wall-page = 第{ $from }–{ $until }项，共{ $count }项
wall-more = 另有{ $count }项

# 地图。
wall-map-label = 冲突事件地图，{ $area }
wall-map-none = 地图尚未绘制。
wall-legend = 每单元事件数，{ $period }
wall-legend-hot = 热点
wall-imprecise = 位置仅知至省级或更粗，未计入任何单元：{ $count }
wall-no-data-of = 无数据（不等于零）：{ $countries }

# 时钟。
wall-zones-none = 本区域没有国家时钟可显示。
wall-town-dakar = 达喀尔
wall-town-libreville = 利伯维尔
wall-town-ashgabat = 阿什哈巴德
wall-town-new-york = 纽约

# 预警。种类以一两个词说明规则所看的内容。
wall-warning-counts = { $waiting }项等待，{ $acted }项已行动
wall-warnings-none = 没有未结预警。这并不说明未报告之事不存在。
wall-acted = 行动用时
wall-waiting = 等待
wall-first-sign = 首个信号 { $day }
wall-kind-person = 人工发出
wall-kind-level_probability = 可能爆发
wall-kind-surge = 激增
wall-kind-near_border = 临近边界
wall-kind-neighbours = 邻国
wall-kind-emerging = 新现热点
wall-kind-events = 事件
wall-kind-deaths = 死亡
wall-kind-civilians = 平民
wall-kind-silence = 沉寂
wall-kind-outlook_exceedance = 展望
wall-kind-election_near = 选举临近
wall-kind-crisis = 宪政危机
wall-kind-corridor = 贩运路线
wall-kind-fading = 介入减弱
wall-kind-overdue = 承诺逾期

# 到期事项。
wall-late = 逾期
wall-coming = 即将到来
wall-due-late = 逾期{ $days }天
wall-due-none = 没有到期事项。
wall-due-none-why = 未来一段时间内，本区域没有记录选举、承诺、任期届满或周年。

# 距首次行动的天数。
wall-action-since = 距首次行动的天数，自{ $day }起
wall-action-label = 从首个信号到首次行动的天数。已行动：{ $acted }。等待：{ $waiting }。
wall-action-none = 此期间没有预警等待或得到行动。
wall-action-closed = 未行动即关闭：{ $count }。
wall-action-means = 每个圆点是一项预警，从首个信号到首次行动；圆环仍在等待。
wall-acted-count = 已行动{ $count }
wall-waiting-count = 等待{ $count }
wall-axis-days = { $count }天
wall-median = 中位数{ $days }
wall-target = 目标{ $days }
wall-median-means = 半数在{ $days }天内得到首次行动（{ $confidence }%区间：{ $interval }），等待者按等待计入。
wall-median-none = 计入等待者，得到首次行动的不到一半：尚无中位数。

# 变化。
wall-changed-today = 今日变化
wall-changed-last = 最近变化
wall-changes-none = 尚无变化：没有新到事件，也没有写入预警或记录。
wall-change-added = 新到事件，{ $publisher }
wall-change-revised = 修订事件，{ $publisher }
wall-change-both = 新到事件，{ $publisher }；修订：{ $revised }
wall-change-warning = { $step ->
    [raised] 已发出
    [acknowledged] 已知悉，尚未行动
    [acted] 首次行动
   *[closed] 已关闭
  }：{ $title }
wall-change-new = 新增，{ $noun }：{ $title }
wall-change-changed = 修改，{ $noun }：{ $title }
wall-change-records = 写入记录，{ $noun }

# 重点国家。
wall-focus-none = 没有突出的国家：均无未结预警、年内死亡或到期事项。
wall-country-no-data = 年内没有已知事件：{ $country }。这是无数据，不是零。
wall-country-no-warning = 没有未结预警：{ $country }
wall-country-nothing-due = 没有到期事项：{ $country }
wall-deaths = 死亡人数
wall-before = 上一年：{ $count }
wall-before-no-data = 上一年：无数据
wall-outlook = 未来一个月的死亡人数
wall-outlook-means = 中位数；五个月中有四个月落在此区间
wall-bars-title = 每月死亡人数，最高{ $most }
wall-bars-label = 按月死亡人数，{ $first } – { $last }。最高：{ $most }。无数据的月份：{ $unknown }。
wall-unusual = { $place }，{ $month }: 事件 { $observed }，{ $side ->
    [more] 高于预期
   *[fewer] 低于预期
  } { $expected }

# 墙屏的按键。
wall-key-next = 下一个画面；点击亦可
wall-key-back = 上一个画面
wall-key-pause = 停留在此画面，或继续
wall-key-scene = 直接显示某画面
wall-key-first = 第一个画面
wall-key-dark = 变暗，或重新点亮
wall-key-full = 全屏
wall-key-list = 此列表
wall-key-close = 关闭窗口

# 规划和操控墙屏的面板。
action-wall = 墙屏：规划和操控各屏幕
wall-plan-about = 每个屏幕依次显示各画面，其内容来自每隔几分钟生成的非机密信息画面。
wall-plan-waiting = 正在读取规划……
wall-plan-screens = 屏幕
wall-plan-screen = 屏幕{ $number }
wall-plan-is-open = 已打开
wall-plan-add = 添加屏幕
wall-plan-copy = 复制此屏幕
wall-plan-remove = 移除此屏幕
wall-plan-undo = 撤销上次更改
wall-plan-name = 名称
wall-plan-area = 区域
wall-plan-subregions = 次区域
wall-plan-countries = 国家
wall-plan-monitor = 显示器
wall-plan-monitor-any = 打开时所在的显示器
wall-plan-monitor-size = { $name }，{ $size }
wall-plan-monitor-gone = { $name }，未连接
wall-plan-lit = 仅在特定时段点亮
wall-plan-turns = 依次显示的画面
wall-plan-scene = 画面
wall-plan-seconds = 秒数
wall-plan-between = 仅在特定时段
wall-plan-in-turn = 各国轮流
wall-plan-add-turn = 添加画面
wall-plan-earlier = 提前：{ $scene }
wall-plan-later = 推后：{ $scene }
wall-plan-remove-turn = 移除：{ $scene }
wall-plan-open = 打开屏幕
wall-plan-close = 关闭屏幕
wall-plan-next = 下一个
wall-plan-back = 上一个
wall-plan-pause = 暂停或继续
wall-plan-dark = 变暗或点亮
wall-plan-not-saved = 未保存。请更正所标之处。
wall-fault-name = 超过60个字符。请写短一些。
wall-fault-monitor = { $screen }占用了此显示器。请为其中之一另选。
wall-fault-seconds = 画面停留5至3600秒。
wall-fault-time = 请写时和分，例如07:30。
wall-fault-same = 起止时间相同。请更改其中之一。
wall-fault-turns = 屏幕至少显示一个画面。请添加。
