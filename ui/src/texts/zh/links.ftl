# 两个发布者报告的事件。
links = 同一事件？
links-why = 两个发布者可能报告同一事件。方法有把握的成对记录予以关联；以下留待您决定。两个发布者都计入时，已关联的只计一次。
links-counting = 计入数字
links-added-up = 多个发布者相加：方法未找到的会重复计算，而较晚开始的发布者看起来像是上升。请用单一发布者比较各时期。
links-waiting = { $n ->
   *[other] { $count }对待定
  }
links-none = 没有待定的成对记录
links-none-why = 两个发布者报告相同事件时，方法没有把握的成对记录列于此处。
links-keys = ↑ ↓ 选择 · S 同一事件 · D 不是同一事件 · U 撤销
links-more = 已显示{ $total }对中的{ $shown }对。
link-same = 同一事件
link-different = 不是同一事件
link-said-same = 一个事件：只计一次
link-said-different = 两个事件：都计入
link-taken-back = 已撤销决定
link-pair = { $a }和{ $b }
link-probability = 为同一事件的概率：{ $percent } %
link-no-probability = 对于一条记录对应多条记录，该方法不给出概率。
link-for = 支持为同一事件
link-against = 反对
link-weighs = { $told }（对数优势{ $weight }）
link-record = 记录
link-publisher = 发布者
link-when = 日期
link-where = 地点
link-who = 各方
link-deaths = 死亡
link-open = 打开此记录
link-in-event = 另一发布者也有报告
