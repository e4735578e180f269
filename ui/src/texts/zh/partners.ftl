# 伙伴：矩阵、名册、部署、资金；以及冲突的爆发。
place-partners = 伙伴
action-partners = 前往伙伴
partners-matrix = 矩阵
partners-roster = 名册
partners-funds = 资金
ability-fully = 现在当地
ability-partly = 在当地，部分能够
ability-away = 能够，不在当地
ability-no = 未记录
ability-gap = 当地无人完全能够
ability-letter-convene = 召
ability-letter-mediate = 调
ability-letter-observe = 观
ability-letter-fund = 供
ability-letter-sanction = 制
ability-letter-deploy = 部
matrix = 伙伴矩阵
matrix-whole = 全部
matrix-lacking = 所寻找的能力
matrix-cell = { $partner }在{ $country }：{ $n ->
    [0] 无派驻
   *[other] { $presences }项派驻
  }；{ $can }
matrix-cell-last-known = { $partner }在{ $country }：{ $n ->
   *[other] { $presences }项派驻
  }，为最后所知：两年内未记录结束；{ $can }
matrix-nothing = 未记录其任何能力
matrix-none = 此处没有记录任何伙伴
matrix-none-why = 矩阵显示谁派驻当地以及各自的能力。该区域对此没有任何记录；这是无数据，不是“无人”。
matrix-foot = { $n ->
   *[other] { $rows }个伙伴
  }在{ $day }有派驻或能力。
gap-sentence = { $n ->
    [0] 每个国家都有派驻伙伴完全能够{ $capability }。
   *[other] { $countries }个国家中有{ $gaps }个，没有派驻伙伴完全能够{ $capability }。
  }
gap-partly = 部分能够，在当地
gap-away = 可以前来

roster = 专家名册
roster-any = 任何
roster-add = 再加一项
roster-skills = 技能
roster-languages = 语文
roster-countries = 了解该国
roster-gender = 性别
roster-available = 现可用
roster-availability = 可用情况
roster-standby = 待命小组
roster-found = { $n ->
   *[other] 找到{ $count }名专家。
  }
roster-whole = { $n ->
   *[other] 整个名册，{ $count }名专家。
  }
roster-share = 已知性别的{ $known }人中，妇女{ $women }人：{ $share }。
roster-share-none = 没有人的性别是已知的。
roster-unknown = { $n ->
   *[other] { $count }人性别未知。
  }
roster-none = 没有专家符合全部条件。请去掉一项条件。
roster-empty = 尚未记录任何专家。请在记录的“专家”下添加，或导入表格。
roster-first = 列出{ $count }名中的前{ $shown }名。请缩小范围以查看其他人。
deployments-none = 尚未记录任何部署。请在专家页面上添加。
clock-within = { $deployments }次中有{ $within }次在{ $hours }小时内抵达。
clock-overdue = { $n ->
   *[other] { $count }次等待超过该时限。
  }
clock-median = 中位数{ $hours }小时；等待者按等待计算（Kaplan和Meier 1958）。
clock-no-median = 无中位数：已抵达的不到半数。
clock-key = 横线始于请求，竖划为答复，圆点为抵达。空心圆为仍在等待；叉号为已谢绝。
wait-title = 从请求到抵达
wait-column-where = 何处
wait-column-title = 标题
wait-column-requested = 请求时间
wait-column-answered_hours = 到答复的小时数
wait-column-hours = 小时数
wait-column-state = 状态
wait-column-late = 与目标比较
wait-state-arrived = 已抵达
wait-state-waiting = 等待中
wait-state-declined = 已谢绝
wait-late = 逾期
wait-label = { $n ->
   *[other] { $n }次部署
  }与{ $hours }小时比较
wait-arrived = { $title }，{ $where }：{ $time }后抵达
wait-waiting = { $title }，{ $where }：已等待{ $time }
wait-declined = { $title }，{ $where }：{ $time }后谢绝
hours = { $count }小时
days-short = { $count }天

funds = 资金
funds-none = 该区域没有记录任何资金。这是无数据，不是零。
funds-median = { $n ->
   *[other] 从申请到拨付：{ $measured }笔资金的中位数为{ $days }天。
  }
funds-no-median = 拨付用时未知：没有任何资金同时有两个日期。
funds-waiting = { $n ->
   *[other] { $count }笔已申请而未拨付。
  }
funds-total = 合计，{ $currency }
funds-of = { $n ->
   *[other] 共{ $count }笔资金
  }
fund-kind = 种类
fund-asked-on = 申请日期
fund-asked = 申请额
fund-granted = 核准额
fund-released = 拨付额
fund-spent = 支出额
fund-release = 拨付用时
fund-days = { $days }天
fund-waits = { $n ->
   *[other] 已等待{ $days }天
  }

onsets = 每十年的爆发
onsets-none = 没有存储冲突年份。UCDP/PRIO武装冲突数据集载有这些数据：请在ucdp.uu.se/downloads取得其CSV，并作为冲突表格导入。
onsets-rest = { $n ->
   *[other] 依据{ $count }个冲突年份
  }，{ $from }–{ $to }；{ $sources }；{ $method }。
onsets-rule = 冲突开始的标准
onsets-decade = { $year }年代
onsets-report = 与报告§7对照
onsets-part = 斜线：数据未覆盖全部十年。
