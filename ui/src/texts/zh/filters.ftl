# 筛选：名称，以及输入有误时的提示。
period = 时段
period-since = 第一日
period-until = 最后一日
months-short = { $n ->
   *[other] { $count }个月
  }
kinds = 暴力种类
kind-state = 国家参与
kind-nonstate = 非国家
kind-onesided = 单方面
kind-not-stated = 种类未说明
at-least-one = 至少保留一项
actor = 行为体
any-actor = 任何行为体
another-actor = 另一行为体
take-off = 去掉{ $name }
place-known-to = 地点已知到
precision-district = 村至县区
precision-province = 省或更粗
precision-not_stated = 未说明
deaths-best = 死亡人数，最佳估计
deaths-from = 死亡人数，至少
deaths-to = 死亡人数，至多
civilians-died = 死者中有平民
publishers = 发布者
words = 文字
words-placeholder = 在地点、行为体、标题中
date-year = { $year }不在1900年至2199年之间。
date-month = 没有{ $month }月份。
date-days = { $month }有{ $days }天。请写{ $one }或{ $other }。
date-two-ways = 可有两种读法。请写{ $one }或{ $other }。
date-unknown = “{ $text }”不是日期。请写2021-03-09、2021-03或2021。
date-backwards = 时段终点会早于起点。
number-unknown = “{ $text }”不是整数。
number-backwards = 下限大于上限。
