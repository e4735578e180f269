# 订阅源与服务：办事处从发布者获取的内容。
feeds = 订阅源与服务
feeds-why = 在此无人要求或未设定定时之前，不获取任何内容。获取的内容留在本配置文件夹中。
source-column = 来源
source-state = 状态
source-last-run = 最近获取
source-newest = 最新观测
source-stored = 已存行数
source-licence = 许可
source-actions = 可做的操作
source-feeds = 办事处的订阅源
source-brings-ucdp = 事件
source-brings-acled = 事件
source-brings-reliefweb = 人道主义组织的报告
source-brings-hapi = 数字：暴力、资金、风险；各方驻地
source-brings-gdelt = 在新闻中找到的报告
source-brings-views = 数字：死亡人数预测
source-brings-feed = 媒体的报告（RSS、Atom）
source-terms-acled = 其各行留在办事处，不得转交。
source-never = 从未
source-today = 今天
source-ahead = { $n ->
   *[other] { $count }天后
  }
source-is-fetching = 正在获取
source-is-stopping = 正在停止
source-requests = 请求
source-answers = 应答
source-rows = 已写行数
source-in-turn = 排队等候：第{ $turn }位
source-needs-account = 需先填写经批准的应用程序名称。
source-needs-key = 需先填写密钥。
source-needs-account_and_key = 需先填写电子邮件地址和密码。
source-needs-addresses = 需先填写订阅源地址。
source-never-fetched = 从未获取
source-feeds-never-fetched = 从未获取：{ $addresses }
source-is-whole = 已获取完毕
source-cut = 未完即中断。等待其余部分的应答：{ $count }。
source-fetch = 获取
source-go-on = 继续
source-stop = 停止
source-take-out = 移出队列
source-settings = 设置
source-fetched = 已获取：{ $name }
source-saved = 为{ $name }填写的内容已保存
source-to-run = 转到该次导入
count-withdrawn = 撤回
source-sheet = 设置：{ $name }
source-account-acled = 账户的电子邮件地址
source-account-reliefweb = 经批准的应用程序名称
source-account-wrong = 这不是电子邮件地址。请按name@office.org的形式填写。
source-key-ucdp = 访问令牌
source-key-acled = 密码
source-key-hapi = 应用程序标识符
source-key-entered = 已填写。在此填写的内容将取而代之。
source-key-none = 未填写。
source-key-dropped = 保存时移除。
source-key-drop = 移除
source-key-why = 加密保存，仅发送给该发布者，从不显示。
source-addresses = 订阅源地址
source-address = 订阅源{ $number }
source-address-add = 添加订阅源
source-address-wrong = 这不是可以访问的地址。请填写以https://开头的地址。
source-query = 搜索词
source-query-why = 不填搜索词时，读取其新闻中全部事件的清单。
source-countries = 国家
source-countries-why = 不填国家时，获取所有国家。
source-countries-feed = 这些订阅源的报告视为与这些国家有关。
source-this-time = 仅用于一次获取
source-since = 首日
source-since-why = 留空：首次获取全部，此后获取新内容。
source-full = 全部重新获取
source-save-fetch = 保存并获取
trust = 今天能信赖这幅图景吗？
trust-limits = 有所限制
trust-note = 备注
trust-why = 依据每个来源的两个时钟与其惯常情况的比较作出判断。
source-late = 超出惯常
source-usual-record = 惯常：最多 { $n ->
   *[other] { $count } 天
  }（依其自身记录，步数：{ $steps }）
source-usual-published = 惯常：最多 { $n ->
   *[other] { $count } 天
  }（据发布者所告，尚无记录）
source-usual-none = 惯常情况尚不清楚
source-blind = 各办事处负责的国家中有 { $n ->
   *[other] { $count } 个
  }没有数据
source-blind-whole = { $subregion }：其国家均无数据
source-of-files = 从文件导入
publisher-notes = 实地笔记
publisher-exercise = 演习
compare-run = 有何变化
compare-title = 本次导入的变化：{ $file }
compare-reads = 正在比较两种状态
compare-why = { $publisher } 在本次导入之前和之后的记录；其后各次导入所做的不计在内。
compare-fields = 何处不同，涉及多少事件
compare-figures = 之前与之后的数字
compare-figures-same = 没有任何国家的任何月份数字与之前不同。
compare-events = 事件
compare-first = 死亡人数差异最大的 { $shown } 个，共 { $total } 个。
compare-became = 结果如何
compare-deaths-before = 之前死亡
compare-deaths-after = 之后死亡
compare-differs = 何处不同
release-before = 之前
release-after = 之后
release-all = 所有国家
release-no-country = 无国家
release-to = 现为：
release-deaths = { $best }（{ $low }–{ $high }）
release-sides = { $a } – { $b }
release-field-days = 日期
release-field-date_precision = 日期精度
release-field-coordinates = 坐标
release-field-location_precision = 地点精度
release-field-place = 地点
release-field-country = 国家
release-field-kind = 暴力类型
release-field-deaths = 死亡
release-field-deaths_by_side = 死亡：第一方 / 第二方 / 平民 / 不明
release-field-sides = 各方
release-field-other = 其他字段：来源、标题、代码
source-brings-folder = 报告：邮件（mbox、eml）和已填表单（Kobo、ODK）
source-needs-folder = 首先需要一个文件夹。
source-falls-back-ucdp = 没有令牌时，将整体下载年度版本：其数据截至上一年。令牌可补上此后的月份。
source-folder = 实地笔记文件夹
source-folder-path = 本机上的文件夹
source-folder-why = 获取时，其中新增的内容成为报告。其中任何内容都不会被移动或更改。
source-folder-marking = 其笔记的密级
source-feed-marking = 其报告的密级
source-feed-marking-why = 在您另行选择之前，按最高密级处理：大屏幕墙和较低密级的简报都不显示。
outcome-notes-whole = 已采纳报告：{ $added }，无一被拒
outcome-notes-refused = 被拒笔记：{ $rejected }；已采纳报告：{ $added }
source-schedule = 自动获取
schedule-never = 从不，仅在要求时
schedule-hourly = 每小时
schedule-daily = 每天
schedule-weekly = 每周
source-schedule-why = 在窗口打开期间。网络不通时等待并重试。
source-next = 自动获取：{ $schedule ->
    [hourly] 每小时
    [weekly] 每周
   *[daily] 每天
  }，下次：{ $next }
source-waits = 自 { $since } 起等待网络，{ $n ->
   *[other] 已尝试 { $tries } 次
  }；下次：{ $next }。
source-stop-waiting = 不再等待
sources-wait = { $n ->
   *[other] { $count } 个来源等待网络
  }
