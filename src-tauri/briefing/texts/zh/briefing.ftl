# 简报的文字。花括号中为数值；每个数目出现两次：按书写形式（{ $events }）和仅供复数使用的数字
# （{ $events-n }）。

# 数字、日期和列举的写法。
form-group = ,
form-decimal = .
form-percent = { $number }%
form-between = { $low }–{ $high }
form-day = { $year }年{ $month }月{ $day }日
form-month = { $year }年{ $name }
form-months = { $first }至{ $last }
form-sentences-between = { "" }
form-list-between = 、
form-list-last = { $rest }和{ $last }
form-month-1 = 1月
form-month-2 = 2月
form-month-3 = 3月
form-month-4 = 4月
form-month-5 = 5月
form-month-6 = 6月
form-month-7 = 7月
form-month-8 = 8月
form-month-9 = 9月
form-month-10 = 10月
form-month-11 = 11月
form-month-12 = 12月
form-of-month-1 = 1月
form-of-month-2 = 2月
form-of-month-3 = 3月
form-of-month-4 = 4月
form-of-month-5 = 5月
form-of-month-6 = 6月
form-of-month-7 = 7月
form-of-month-8 = 8月
form-of-month-9 = 9月
form-of-month-10 = 10月
form-of-month-11 = 11月
form-of-month-12 = 12月

# 页面。
marking-unclassified = 非机密
marking-confidential = 机密
marking-strictly-confidential = 绝密
exercise = 演习
disclaimer = 本图所示边界和名称及所用称谓不意味着得到联合国的正式认可或接受。
page-before = 第
page-between = 页，共
page-after = 页
as-of = 截至{ $day }
state-draft = 草稿 · 未签发
state-signed = 第{ $number }号 · { $who }于{ $day }签发
above = { $office } · { $kind }
kind-five-minutes = 供特别代表使用的五分钟简报
title = { $area }
all-countries = 所有国家
as-written = { $text }
change-new = 新增：{ $is }
change-other = 此前：{ $was } 现在：{ $is }
change-now = 现在：{ $is }
change-gone = 不再列入：{ $was }
change-none = 所述内容没有任何变化。
source-last = 第{ $number }号简报，{ $day }签发。
row = { $cells }

# 标题。
heading-key-messages = 要点
heading-map = 事件和未结预警
heading-due = 到期事项
heading-there = 在场者
heading-options = 备选方案及其案例
heading-figures = 数字
heading-clock = 从首个信号到首次行动
heading-engagements = 进行中的介入
heading-commitments = 未结承诺
heading-changes = 自第{ $number }号简报以来的变化
heading-sources = 来源

# 要点。
lead-rose = { $area }：暴力上升。
lead-fell = { $area }：暴力下降。
lead-level = { $area }的暴力：事件不多于也不少于偶然情况所能解释的数目。
lead-year = { $area }的暴力情况。
lead-rose-known = { $area }：在有数据的范围内，暴力上升。
lead-fell-known = { $area }：在有数据的范围内，暴力下降。
lead-level-known = { $area }的暴力，在有数据的范围内：事件不多于也不少于偶然情况所能解释的数目。
lead-year-known = { $area }在有数据的范围内的暴力情况。
total = { $months }：{ $events-n ->
   *[other] { $events }起事件
  }，按最佳估计{ $deaths-n ->
   *[other] { $deaths }人死亡
  }（{ $range }）。
total-before = 前一年（{ $months }），在两年均有数据的国家：{ $events-n ->
   *[other] { $events }起事件
  }，{ $deaths-n ->
   *[other] { $deaths }人死亡
  }（{ $range }）。
total-before-one = 前一年（{ $months }）：{ $events-n ->
   *[other] { $events }起事件
  }，{ $deaths-n ->
   *[other] { $deaths }人死亡
  }（{ $range }）。
total-newer = 因前一年的情况一无所知而未作比较：{ $countries }。
lead-most = { $country }：占死亡人数的{ $share }。
most = 有数据的国家共{ $all }人死亡，其中该国{ $deaths }人。
country-change = { $country }：{ $deaths-n ->
   *[other] { $deaths }人死亡
  }，此前为{ $before }人；{ $events-n ->
   *[other] { $events }起事件
  }，此前为{ $events-before }起。
lead-old = 数据陈旧。
old = 最新事件为{ $day }，早于本简报{ $days-n ->
   *[other] { $days }
  }天。
lead-more = 高于过去所能预期的范围。
lead-fewer = 平静可能只是沉默。
place-in = { $place }（{ $country }）
unusual = { $place }：{ $month }有{ $events-n ->
   *[other] { $events }起事件
  }，预期为{ $expected }起。
unusual-more = { $places-n ->
   *[other] 另有{ $places }个地点不同寻常。
  }
fewer-caution = 事件减少，还是报告减少：数字无法判断。
lead-waiting = 已有预警，尚不等于已有行动。
lead-acted = 所有未结预警均已有首次行动。
warnings-waiting = { $open-n ->
   *[other] { $open }个未结预警
  }中，{ $waiting-n ->
   *[other] { $waiting }个在等待首次行动
  }，最久的已等待{ $days-n ->
   *[other] { $days }天
  }。
warnings-acted = 未结预警：{ $open }个。
clock-median = 半数在首个信号后{ $days }天之内已有首次行动（{ $confidence }区间：{ $low }至{ $high }）；计入的{ $counted }个中，至今有{ $acted }个已有首次行动，等待中的按等待计算。
clock-median-target = 半数在首个信号后{ $days }天之内已有首次行动（{ $confidence }区间：{ $low }至{ $high }）；计入的{ $counted }个中，至今有{ $acted }个已有首次行动，等待中的按等待计算。办事处自己的目标为自发出起{ $target }天。
open-end = 未知
lead-elections = 今后将举行选举。
election = { $title }：{ $days }。
between-days = { $first }至{ $last }之间
lead-crises = 宪政秩序尚未恢复。
crisis = { $title }（{ $day }）：{ $days-n ->
   *[other] { $days }天前
  }。
lead-late = 有承诺逾期。
late = { $late-n ->
    [1] { $late }项承诺逾期，逾期{ $days }天。
   *[other] { $late }项承诺逾期，最久的逾期{ $days }天。
  }
lead-no-data = 无数据，这不是零。
no-data-ended = { $country }：其数据止于{ $day }。
no-data-never = { $countries }：载入的文件不含这一年的任何内容。
no-data = 无数据

# 地图。
map-alternative = { $area }地图：{ $cells-n ->
   *[other] { $cells }个单元有事件
  }，{ $hot-n ->
    [0] 其中没有高于偶然情况的热点单元
   *[other] 其中有{ $hot }组高于偶然情况的热点单元
  }，{ $warnings-n ->
   *[other] { $warnings }个未结预警
  }。数字见表。
map-events-per-cell = 每单元事件数，{ $months }
map-very-hot = 热点，q < 0.01
map-hot = 热点，q < 0.05
map-warning = 预警；实心：高
map-km = { $km }公里
map-imprecise = { $events-n ->
   *[other] { $events }起事件的地点仅知到省或更粗，不在任何单元内。
  }

# 到期事项、在场者、备选方案。
due-late = { $days-n ->
   *[other] 逾期{ $days }天
  }：{ $title }（{ $occasion }）。
due-on = { $day }：{ $title }（{ $occasion }）。
due-by = 不迟于{ $day }：{ $title }（{ $occasion }）。
due-more = 另有{ $more }项。
due-none = 没有记录今后60天内到期的任何事项。
due-election = 选举
due-phase = 选举阶段
due-commitment = 承诺
due-mandate_end = 任务期限届满
due-anniversary = 周年日
due-review = 跟进
there-all = { $country }：{ $partners-n ->
    [1] { $partners }个伙伴，能够做到所问的全部事项。
   *[other] { $partners }个伙伴，合起来能够做到所问的全部事项。
  }
there-gaps = { $country }：{ $partners-n ->
   *[other] { $partners }个伙伴
  }；当地无人完全能够做到的事项：{ $gaps }。
there-nobody = 没有记录任何伙伴在当地：{ $countries }。这是记录所载，可能少于当地的实际情况。
capability-convene = 召集
capability-mediate = 调解
capability-observe = 观察
capability-fund = 供资
capability-sanction = 制裁
capability-deploy = 部署
option-case = { $case }（{ $at }）。
option-case-followed = { $case }：{ $followed }（{ $at }）
option-since = { $title }（{ $since }）
step-statement_of_concern = 表示关切的声明。
step-demarche = 交涉。
step-call = 电话。
step-visit = 访问。
step-good_offices = 斡旋。
step-special_envoy = 特使。
step-mediation_support = 调解支助。
step-standby_expert = 待命专家，72小时之内。
step-fact_finding = 实况调查。
step-inquiry = 调查。
step-group_of_friends = 之友小组。
step-electoral_assistance = 选举援助。
step-rapid_funds = 快速供资。
step-dialogue_support = 国家工作队对话支助。
step-regional_lead = 由区域组织牵头。
step-council_information = 通报安理会。

# 表格。
column-country = 国家
column-place = 地点
column-events-before = 此前事件
column-events = 事件
column-deaths = 死亡
column-range = 低值–高值
column-change = 变化
column-by-month = 逐月死亡人数，三年
column-outlook = 展望，80%
figures-aside = { $months }；此前：{ $before } · 死亡：最佳估计 · 展望：未来十二个月中任一月份的死亡人数
outlook = { $middle }（{ $range }）
rise-from-zero = 原为0
no-change = 0
not-made = –
row-no-data = { $countries }：载入的文件中无数据，这不是零
column-warning = 预警
column-level = 级别
column-first-signal = 首个信号
column-raised = 发出时间
column-first-action = 首次行动
column-signal-to-action = 信号到行动
warning-row = { $number }  { $title }
level-watch = 关注
level-elevated = 较高
level-high = 高
none-yet = 尚无
days-took = { $days }天
days-waiting = { $days }天，等待中
clock-aside = 办事处自己的目标：自发出起{ $days }天
column-engagement = 介入
column-where = 何处
column-since = 始于
column-lead = 牵头者
column-commitment = 承诺
column-owner = 责任方
column-due = 到期日
column-late = 逾期
days-late = { $days }天
not-late = 未逾期
not-recorded = 未记录
shown-of = 共{ $all }项，显示{ $shown }项

# 来源及其新旧。
source-events = { $publishers }。最新事件：{ $newest }。
source-events-linked = { $publishers }。最新事件：{ $newest }。两个发布者就同一事件的记录，只计一次：{ $linked }。
source-unusual = 一个地点自身过去所能预期的范围：{ $method }。
source-outlook = 展望：{ $method }。中位数和80%的抽样。
source-record = 办事处自己的记录，以{ $day }的状况为准。
source-clock = 至首次行动所用时间：{ $method }。
source-casebook = 秘书长的报告《预防性外交：取得成果》，S/2011/552；段次如所注。
age-newest = 最新事件：{ $day }。
age-imported = 最近导入：{ $day }。
