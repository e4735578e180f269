# 展望：未来数月的死亡人数，与基准及两者的以往表现并列。
outlook = 展望：任一月份的死亡人数，{ $from }至{ $to }
outlook-empty = 展望
outlook-waiting = 正在从全部已存储内容中学习……
outlook-shown = 所示
outlook-benchmark = 基准：自身最近12个月
outlook-is-benchmark = 所示：基准，自身最近12个月
outlook-median = 中位数
outlook-range = 90%区间
outlook-none = 无死亡
outlook-many = 25人或以上
outlook-between = { $low }至{ $high }
outlook-record = 以往表现，模型/基准：过去在当时所知基础上提前一至十二个月的表现
outlook-where = 何处
outlook-months = 月数
outlook-crps = CRPS
outlook-crps-long = 连续分级概率评分，以死亡人数计：越低越好
outlook-ignorance = 无知评分
outlook-ignorance-long = 无知评分，以比特计，分组为0、1–2、3–5、6–10、11–25、26–50、51–100、101–250、251–500、501–1000及以上：越低越好
outlook-interval = 区间
outlook-interval-long = 90%区间的评分，以死亡人数计：区间宽度，加上偏出量的二十倍
outlook-coverage = 落入率
outlook-coverage-long = 落入90%区间的月份比例；应为90%
outlook-against = { $model }/{ $benchmark }
outlook-better = 优于基准
outlook-worse = 不优于基准
outlook-world = 所有国家
outlook-cells = 单元
outlook-no-record = 尚无以往表现
outlook-no-score = 无
outlook-over-99 = 99%以上
outlook-rests = { $method }。依据{ $countries }个国家，{ $from }至{ $to }；此处最新事件{ $newest }。各月的预测为同一分布：不考虑季节。

# 是否与实际相符。
outlook-calibration = 是否与实际相符？{ $area }
outlook-calibration-of = 校准对象
outlook-calibration-read = 校准良好的展望，十个月中有一个月低于最低的十分之一，两个月低于第二个十分之一，依此类推：即在对角线上。高于对角线，表示死亡少于所称；低于对角线，表示多于所称。没有死亡的月份，计在无死亡概率的中点：这种月份很多时，曲线会出现一级台阶，这不是缺陷。

# 地图上的展望。
layer-outlook = 未来数月展望
outlook-layer-note = 取代单元和密度：两者颜色相同。
outlook-map-title-countries = 单月25人或以上死亡的可能性，按国家
outlook-map-title-cells = 单月25人或以上死亡的可能性，按单元
outlook-map-under = < { $to }%
outlook-map-over = ≥ { $from }%
outlook-map-class = { $from }–{ $to }%
outlook-map-months = 依据截至{ $until }的所知，适用于{ $from }至{ $to }的任一月份
outlook-map-benchmark = { $all }个中有{ $count }个显示基准：在同类地点没有更好的方法
outlook-map-benchmark-none = 所示：模型；就全部{ $all }个合计，模型优于基准
outlook-map-too-little = { $n ->
   *[other] { $count }个国家的存储内容太少（不是零）
  }
outlook-map-unknown = 没有存储或存储太少（不是零）
outlook-map-no-prediction = 不是对某日或某地的预测；上方的时段不会改变它
outlook-map-instead = 不同时绘制事件单元和密度：颜色相同
outlook-map-cells-few = 无颜色：所知太少，不是零。{ $count }个单元在最近{ $months }个月中有事件的不足{ $needed }个月
outlook-map-imprecise = { $n ->
   *[other] { $count }起仅知到省或国家的事件不在任何单元内
  }
outlook-map-by = 展望按
outlook-map-by-countries = 国家
outlook-map-by-cells = 单元
outlook-map-waiting-countries = 正在从全部已存储内容中学习，需要数秒……
outlook-map-waiting-cells = 正在从该区域的单元中学习，需要数秒……
outlook-tip-shown = 中位数每月死亡{ $median }人，90%区间{ $range }；25人或以上：{ $many }
outlook-tip-benchmark = 基准：中位数{ $median }，90%区间{ $range }；25人或以上：{ $many }
outlook-tip-is-benchmark = 此为基准，即自身最近12个月：没有更好的方法
outlook-tip-too-little = 存储太少，无法作出展望；这不是零
outlook-tip-no-cell = 此处没有按单元的展望：所知太少；这不是零

# 展望列表。
outlook-list-title = 展望，{ $from }至{ $to }
outlook-list-told = 依据截至{ $until }的所知，适用于{ $from }至{ $to }的任一月份：各月相同。这不是对某日或某地的预测，上方所选的时段不会改变它。
outlook-list-learned = 学习自{ $from }至{ $to }。
outlook-list-record = 过去在当时所知基础上提前一至十二个月的表现；模型/基准
outlook-list-too-little = 存储太少，无法作出展望，这不是零：{ $names }。
outlook-list-none = 此处没有任何国家有展望
outlook-list-none-why = 各国前两年的存储都太少。这是无数据，不是零。
outlook-list-kept = 是否与实际相符？模型和基准的校准
outlook-list-page = { $country }的页面（在所选行按Enter）
outlook-list-country = 国家
outlook-list-months = 最近12个月
outlook-list-months-gloss = 逐月死亡人数，每行刻度自定，最高值注于其旁。斜线：无数据。
outlook-list-median = 中位数
outlook-list-median-gloss = 未来一个月的死亡人数：更多与更少的可能性相同。所示/基准，基准即重复自身最近12个月。
outlook-list-range = 90%区间
outlook-list-range-gloss = 十个月中应有九个月落入其中。所示/基准。
outlook-list-p_none = 无死亡
outlook-list-p_none-gloss = 一个月没有死亡的概率。所示/基准。
outlook-list-many = 25人或以上
outlook-list-many-gloss = 一个月死亡25人或以上的概率。所示/基准。
outlook-list-shown = 所示
outlook-list-shown-gloss = 模型；若以往没有更好的方法，则为基准。
outlook-list-shown-model = 模型
outlook-list-shown-benchmark = 基准
outlook-list-crps = 误差（CRPS）
outlook-list-crps-gloss = 整个展望的平均误差，以死亡人数计（连续分级概率评分），按该国过去各月计算：越低越好。模型/基准。
outlook-list-held = 落入率
outlook-list-held-gloss = 该国过去各月落入90%区间的比例：应为90%。模型/基准。
