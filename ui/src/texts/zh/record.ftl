# 记录：所在页面、列表、各页和表单。
place-record = 记录
yes = 是
no = 否
marking = 密级
marking-short-unclassified = 非密
marking-short-confidential = 机密
marking-short-strictly_confidential = 绝密
marking-not-yet = 尚未定密级：按最高密级处理。
marking-reason = 可降低的理由
marking-lowered = 降低密级而未说明理由
marking-lowered-remedy = 请说明可降低的理由，或保持原密级
marking-of = “{ $field }”的密级
marking-as-record = 与记录相同
about-when = 约{ $when }
place-not-on-map = 仅知其名称：不会显示在地图上
nouns-label = 记录类别
nouns-counted = 所有国家
noun-group-warned = 预警
noun-group-done = 所做工作
noun-group-means = 谁能帮助
noun-group-trafficking = 贩运
noun-group-known = 所知情况

records-search = 搜索这些记录
everywhere = 所有地方
only-period = 仅此时段
deleted-ones = 已删除
records-footer = { $n ->
   *[other] { $count }条记录
  }
records-undated = { $n ->
   *[other] { $count }条没有日期，未列入
  }
records-unplaced = { $n ->
   *[other] { $count }条未写明国家，未列入
  }
save-records-title = 保存列表
leaving-why = 密级更高的内容连同其名称及所属内容留在办事处。
leaving-rows = { $n ->
   *[other] 文件中有{ $count }行
  }
leaving-left = { $n ->
   *[other] { $count }行密级更高，留在此处
  }
leaving-left-none = 没有密级更高的内容。
leaving-marked = 文件密级：{ $marking }
format-json = JSON
column-changed = 更改时间
empty-search = 没有内容包含“{ $text }”
empty-search-why = 每个词都须是记录中某个词的开头：其文本、地点、以六种语文书写的国家名称。
empty-search-do = 显示全部
empty-deleted = { $nouns }：没有删除任何内容
empty-deleted-why = 已删除的内容留在此处，可以恢复。
empty-deleted-do = 显示现有内容
empty-period = { $nouns }：{ $period }没有内容
empty-period-why = 在该时段之外持续的内容以及没有日期的内容未列入。
empty-period-do = 显示所有时间
empty-area = { $nouns }：{ $area }没有内容
empty-area-why = 没有记录写明{ $area }的国家。这是无数据，不是零。
empty-area-do = 显示所有地方
empty-noun = { $nouns }：尚未记录任何内容
empty-noun-why = 请写下第一条；它将加密保存在本机。

record-panel = 记录
edit = 编辑
delete = 删除
restore = 恢复
take-back = 撤销
take-away = 去掉{ $name }
is-deleted = 已删除
look-at-country = { $country }的页面
fields-not-known = 未知：{ $fields }
named-by = 被下列记录提及
named-by-more = 其中{ $shown }条，另有{ $more }条
sources = 来源
sources-none = 未注明来源。
history = { $n ->
   *[other] 历史：{ $n }个版本
  }
version-first = 第一个版本
version-deleted = 已删除
restore-version = 恢复此版本
version-restored = “{ $title }”的内容已恢复为版本{ $version }。
record-number = 记录{ $id }
record-deleted = 已删除：{ $noun }“{ $title }”{ $n ->
    [0] 。
   *[other] ，连同所属的{ $n }条记录。
  }
record-restored = “{ $title }”已恢复。
changes-saved = 已将{ $n ->
   *[other] { $count }处更改
  }保存到“{ $title }”。
changes-before = “{ $title }”的内容已恢复到更改之前。
changes-after = “{ $title }”的内容已恢复到所保存的更改。
changes-clash = 对“{ $title }”的更改未撤销：{ $who }其间更改了同一内容。
changes-clash-remedy = 其页面列有各个版本；任何版本均可重新生效。
changes-form-open = “{ $title }”的表单已打开。请先将其关闭，再撤销。
changes-marking-stays = 其密级保持原有高度：降低密级须说明理由。请在表单中降低。
changes-reason = 撤销的更改
not-deleted = “{ $title }”未删除：{ $who }其间作了更改。
not-deleted-remedy = 请查看其中的新内容；如仍需删除，请再次删除。

form = 表单
save = 保存
save-and-new = 保存并新建
more-fields = 更多字段
fewer-fields = 较少字段
leave-form = 离开
discard-form = 搁置未保存的内容
form-discarded = 已搁置：“{ $name }”。
saved-time = { $time }已保存
draft-time = { $time }已存草稿
not-saved = 未保存：{ $why }
not-saved-fields = { $n ->
   *[other] { $n }个字段需要检查
  }
not-saved-clash = { $n ->
   *[other] 他人更改了其中{ $n }个字段
  }
field-empty = 未填写任何内容
field-empty-remedy = 请填写
row-of = { $nouns }，{ $n }
row-remove = 去掉此行
add-evidence = 添加证据
add-judgement = 添加判断
add-action = 添加行动
add-assignment = 添加分工
add-participation = 添加伙伴
add-visit = 添加访问
add-commitment = 添加承诺
add-response = 添加回应
add-phase = 添加阶段
add-capability = 添加能力
add-deployment = 添加部署
link-add = 将“{ $name }”添加到{ $nouns }
link-new = 新
left-many = “{ $text }”可以是{ $names }
left-many-remedy = 请多写几个字，或选择其一
left-no-choice = “{ $text }”不在选项之中
left-no-choice-remedy = 请从列表中选择
left-no-link = “{ $text }”不在{ $nouns }之中
left-no-link-remedy = 请从列表中选择，或在“添加”上按Enter新建
left-no-link-first = 请先在{ $nouns }中新建，再在此选择
citation-example = S/2011/552 §24
clash-title = { $n ->
   *[other] 他人更改了相同的{ $n }个字段。保留哪个值？
  }
clash-before = 原为：{ $value }
clash-theirs = { $who }，{ $moment }
clash-mine = 您所写的
clash-take-theirs = 保留对方的
clash-take-mine = 保留我的
clash-deleted = 删除
clash-gone = 已删除
clash-there = 未删除
drafts = 草稿
draft-of = 草稿：{ $noun }“{ $title }”，{ $time }
draft-go-on = 继续
draft-set-aside = 搁置
without-name = 无名称

group-record = 记录
action-record = 前往记录
action-record-new = 在打开的列表中新建记录
action-record-edit = 编辑打开的记录
action-record-search = 搜索打开的列表
action-record-back = 返回
action-record-delete = 删除打开的记录
action-new-warning = 新建预警
action-new-action = 新建行动
action-new-rule = 新建规则
action-new-engagement = 新建介入
action-new-agreement = 新建协议
action-new-commitment = 新建承诺
action-new-crisis = 新建宪政危机
action-new-election = 新建选举
action-new-mission = 新建特派团
action-new-inquiry = 新建调查
action-new-group = 新建小组
action-new-partner = 新建伙伴
action-new-presence = 新建派驻
action-new-capability = 新建能力
action-new-expert = 新建专家
action-new-deployment = 新建部署
action-new-fund = 新建资金
action-new-trafficking = 新建贩运案件
action-new-route = 新建路线
action-new-armed_group = 新建武装团体
action-new-lesson = 新建经验教训
action-new-country = 新建国家
action-new-office = 新建办事处
action-new-conflict = 新建冲突
action-new-electoral_event = 新建选举暴力事件
keys-form-on = 在表单中前进
keys-form-save = 保存表单
keys-form-save-new = 保存并另建一条
keys-form-leave = 离开表单：新记录存为草稿，已存储的记录逐字段保存
keys-form-more = 更多字段
keys-form-marking = 为记录定密级
keys-form-mark-field = 仅为该字段定密级
keys-form-remove = 去掉一行
