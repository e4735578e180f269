# 地图旁的图表。
charts-trend-empty = 该时段中没有任何月份为已存储的事件所覆盖。

# 每幅图表的框架：表格、文件、依据。
chart-table = “{ $title }”的表格
chart-table-short = 表格
chart-table-of = { $title }的表格
chart-save = 保存
chart-save-title = 保存图表
chart-saved = 图表已写入{ $path }
chart-format-svg = SVG
chart-format-svg-hint = 矢量图，任意尺寸
chart-format-png = PNG
chart-format-png-hint = 图片
chart-format-csv = CSV
chart-format-csv-hint = 数字
chart-method = 方法：{ $method }
chart-counted = 直接计数，未用模型
chart-sources = 来源：{ $sources }
chart-no-sources = 未说明来源
source-record = 办事处记录
chart-ages = 最新观测{ $newest }；最近运行{ $run }
chart-percent = { $share }%
chart-month = 月份
chart-week = 周（起始日）
chart-observed = 观测值
chart-months-of = { $title }的各月
chart-value-in = { $month }为{ $value }
chart-none = “{ $title }”无数据

# 一个序列与其预期值并列。
band-label = { $title }，{ $since }至{ $until }。最近：{ $last }。已判断的{ $step ->
    [week] 周数
   *[other] 月数
  }：{ $judged }；高于预期带：{ $above }；低于预期带：{ $below }。
band-low = 预期低值
band-expected = 预期值
band-high = 预期高值
band-verdict = 判断
band-verdict-above = 高于预期带
band-verdict-within = 在预期带内
band-verdict-below = 低于预期带
band-verdict-none = 未判断
band-month = { $month }：{ $value }，预期{ $band }；{ $verdict }
band-month-expected = { $month }：{ $value }，预期{ $expected }（{ $band }）；{ $verdict }
band-month-none = { $month }：{ $value }，未判断
band-week = { $day }起的一周
band-key-band = 预期带
band-key-expected = 预期值
band-key-above = 高于
band-key-below = 低于
band-key-missing = 无数据

# 展望。
fan-label = { $title }。自{ $since }起观测，最近{ $last }；{ $cutOff }
fan-cut-off = 数据截至{ $day }
fan-month-observed = { $month }：观测值{ $value }
fan-month-ahead = { $month }：中位数{ $median }；50%区间{ $half }，80%区间{ $most }，90%区间{ $widest }
fan-month-benchmark = 基准{ $median }，90%区间{ $widest }
fan-month-came = 实际为{ $value }
fan-no-outlook = 未计算展望
fan-none-why = 没有任何月份的观测；无中不能算出有。这是无数据，不是零。
fan-median = 中位数
fan-edge = { $share }%，{ $edge ->
    [low] 低值
   *[other] 高值
  }
fan-benchmark-median = 基准，中位数
fan-benchmark-edge = 基准90%，{ $edge ->
    [low] 低值
   *[other] 高值
  }
fan-scale = 刻度
fan-scale-log = 对数
fan-scale-linear = 线性
fan-key-observed = 观测值
fan-key-median = 中位数
fan-key-bands = 50%、80%、90%
fan-key-benchmark = 基准，中位数和90%
fan-key-came = 实际值
fan-key-missing = 无数据

# 展望在多大程度上与实际相符。
calibration-label = { $title }。{ $axis }与实际情况对照。
calibration-series = { $of }，n { $n }：超出纯偶然范围的点：{ $points }个中的{ $outside }个；偏离最大处，所称{ $nominal }，实际{ $observed }。
calibration-of-model = 模型
calibration-of-benchmark = 基准
calibration-x-coverage = 所称的区间覆盖率
calibration-x-pit = 分布水平（PIT）
calibration-y = 实际如此的月份比例
calibration-key-model = 模型，n { $n }
calibration-key-benchmark = 基准，n { $n }
calibration-key-diagonal = 完全相符
calibration-key-chance = 偶然范围95%，n { $n }，各月独立
calibration-column-series = 序列
calibration-column-n = 月数
calibration-column-nominal = 所称
calibration-column-hits = 实际，月数
calibration-column-low = 偶然，低值
calibration-column-high = 偶然，高值
calibration-verdict-above = 高于偶然范围
calibration-verdict-within = 在偶然范围内
calibration-verdict-below = 低于偶然范围
calibration-none-why = 所预测的月份均尚未到来，因此无从比较。

# 一项介入开始打断的序列。
interrupted-label = { $title }。{ $engagement }始于{ $day }；此前的序列月数：{ $before }。其后有数据的月数：{ $after }；低于此前各月所会导致的范围：{ $below }；高于该范围：{ $above }。
interrupted-since = 自{ $day }起
interrupted-month-fitted = 拟合值{ $fitted }
interrupted-month-without = 若照此前延续{ $expected }（{ $band }）
interrupted-column-part = 部分
interrupted-column-observed = 观测值
interrupted-column-fitted = 拟合值
interrupted-column-without = 照此前
interrupted-column-without_low = 照此前，低值
interrupted-column-without_high = 照此前，高值
interrupted-part-before = 此前
interrupted-part-after = 其后
interrupted-key-observed = 观测值
interrupted-key-fitted = 拟合值
interrupted-key-without = 若照此前延续
interrupted-key-missing = 无数据
interrupted-none-why = 没有任何月份的观测。这是无数据，不是零。

# 从何处经何处到何处的流动。
flow-group = { $kind }：{ $total }（{ $unit }）
flow-group-uncounted = { $kind }：未计数（{ $unit }）
flow-label-group = { $group }；路径：{ $ways }，未计数：{ $uncounted }。
flow-label-largest = 最大的一条从{ $origin }到{ $destination }：{ $count }。
flow-origin = 来源地
flow-transit = 过境地
flow-destination = 目的地
flow-kind = 种类
flow-count = 数目
flow-unit = 单位
flow-not-counted = 未计数
flow-at-least = ≥ { $count }
flow-key-counted = 宽度即数目，按种类和单位
flow-key-uncounted = 有流动，未计数
flow-none-why = 记录中没有任何案件或路线写明来源地和目的地。这是无数据，不是零。
table-save = 将“{ $title }”存为CSV

# 需要数秒才能得出的数字。
figure-stop = 停止
figure-stopped = 已停止。如有显示内容，则为上一次的结果。
figure-again = 重新计算

# 表格一行中的若干月份。
spark-label = { $title }，{ $from }至{ $to }，逐月：{ $values }。最高：{ $highest }。
spark-top = 最高{ $top }
