# 所选内容：地点或事件及其数字。
selected-place = 所选地点
selected-event = 所选事件
nothing-selected = 未选择任何内容
nothing-selected-how = 请在地图上选择地点，或按Ctrl K并输入其名称。
place-kind-subregion = 次区域
place-kind-country = 国家
place-kind-admin1 = 行政区
place-kind-cell = 单元
deaths-best-words = 死亡，最佳估计
civilians-word = 平民
sources-word = { $n ->
   *[other] 来源
  }
of-deaths = 占死亡人数{ $share }
change-on = 较{ $before } { $change }
months-before = { $n ->
   *[other] 此前{ $count }个月
  }
nothing-before = 没有此前的数字
no-data-here = 载入的文件中无数据（不是零）
place-hot = 热点单元：连同相邻单元，高出偶然情况{ $z }个标准差（Gi*，q { $q }）
look-at = 在地图上显示
only-this-place = 仅此地点
events-a-month-in = 每月事件数，{ $place }
band-of = 带：其自身过去所能预期的范围
band-none = 其过去的数据太短，无法说明预期情况。
band-sentence = { $months }个月中，{ $above }个月高于预期带▲，{ $below }个月低于预期带▽。
band-quiet = 自{ $month }起沉寂：事件减少，还是报告减少？
who-against-whom = 谁对谁
events-and-deaths = 事件 · 死亡
countries = 国家
divisions = 大区和省
latest-events = 最近事件
deaths-and-sources = 死亡 · 来源
side-not-stated = 一方未说明
show-all = 显示全部{ $count }项
show-fewer = 收起
last-seen = 最近：{ $month }
without-data = { $n ->
   *[other] { $count }个无数据
  }
imprecise-note = { $events }起事件中有{ $places }起（{ $share }）的地点仅知到省或更粗，绘为区域；{ $dates }起的日期仅知到若干天的时段或更粗。
trend-method = 趋势：{ $method }
no-data-in = { $place }没有事件
no-data-ended = { $place }的数据在此之前结束：最新事件在{ $day }。这是无数据，不是零。
no-data-why = 载入的文件不含{ $place }。这是无数据，不是零。
open-file = 打开文件
zero-in = { $place }有0起事件
zero-why = 已存储的文件覆盖该地。
zero-newest = 当地最新事件在{ $day }；筛选条件将其排除。
zero-newest-outside = 当地最新事件在{ $day }，在时段之外。
widen-period = 放宽时段
filters-narrow = 其他筛选条件也缩小了范围。

where = 地点
who = 涉事方
against = 对
deaths-of = { $side }死亡人数
deaths-civilians = 平民死亡人数
deaths-unknown = 身份不明者死亡人数
notes = 异常之处
headline = 报告所述
versions-before = 以前的版本
version-same = 此处所示内容没有差别
side-a = 第一方
side-b = 第二方
when = 时间
other-fields = { $n ->
   *[other] 发布者的其他{ $count }个字段
  }
provenance = { $file }，第{ $line }行，{ $moment }导入
provenance-id = 发布者编号{ $id }

date-precision-day = 已知到日
date-precision-days = 已知到二至六天
date-precision-week = 已知到周
date-precision-month = 已知到月
date-precision-year = 仅知到年
date-precision-not_stated = 未说明日期的准确程度
location-precision-exact = 确切地点
location-precision-near = 25公里以内
location-precision-district = 县区
location-precision-province = 仅知到省
location-precision-vague = 模糊区域
location-precision-country = 仅知到国家
location-precision-international = 国际水域
location-precision-not_stated = 未说明精度

note-high_below_low = 死亡人数高估计低于低估计。
note-best_outside_range = 最佳估计在低值和高值之外。
note-province_only = 地点仅知到省或更粗。
note-precision_not_stated = 发布者未说明地点的准确程度。
note-sources_not_counted = 发布者未计来源数。
note-outside_country = 该点在该行所列国家之外。
note-placed_by_name = 该行没有坐标，以所列省份或国家代替。
note-null_island = 该点恰为0°、0°。
note-coordinates_swapped = 纬度和经度似乎颠倒。
note-end_before_start = 最后一日在第一日之前。
note-in_the_future = 第一日在导入日之后。
note-year_disagrees = 年份栏与第一日不一致。
note-deaths_not_known = 有一个死亡人数为负或缺失，按未知处理。
note-parts_disagree = 死亡人数各部分之和与最佳估计不符。
note-country_by_point = 该行所列国家无法识别，以该点所在国家代替。
note-odd_letters = 文本含有不可见、从右到左或形似的字符。
note-fields_shifted = 该行字段数多于或少于表头，已作更正。
note-date_rewritten = 日期原为序列号或月份名称，已作更正。
note-kind_not_stated = 未说明暴力种类。
note-code_unknown = 代码簿之外的代码按未说明处理。
