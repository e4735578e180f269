# 与任务和其他办事处的交换：谁信任谁，带出和带回的任务包，以及之后由人裁定的内容。
group-exchange = 交换
exchange-form = 显示内容
exchange-form-sources = 来源
exchange-form-exchange = 交换
exchange-why = 办事处与其任务之间往来的是一个文件，为收件方加密，由制作方签名。只有中心库经过网络，且仅在您提出时。
exchange-waiting = 正在读取此配置文件夹的密钥。
first-mission = 执行任务

identity = 此配置文件夹
identity-why = 其他方为它封装任务包，并据此辨认它的任务包。请当面带来文件，并互相朗读指纹：途中被改动的文件指纹不同。
identity-fingerprint = 指纹
identity-copy = 复制
identity-copied = 指纹已复制。
identity-not-copied = 指纹已选中：按 Ctrl+C 复制。
identity-save = 保存身份
identity-save-title = 保存此配置文件夹的身份
identity-saved = 身份已写入{ $path }。

peers = 受信任方
peers-why = 任务包只为此处所列各方封装，也只接受他们的任务包。
peers-none = 尚未信任任何一方
peers-none-why = 请对方保存其身份，把文件带到这里，并比对指纹。
peer-name = 名称
peer-since = 自
peer-revoked = 自{ $day }起不再信任
peer-revoked-by = 由 { $name } 告知。
peer-trust = 信任另一方
peer-file-title = 打开另一方的身份
peer-compare = 请对方在自己的屏幕上朗读指纹。只有八组全部相同才予信任。
peer-known = 已以“{ $name }”之名受信任。
peer-called = 在此处的名称
peer-do-trust = 各组全部相同：予以信任
peer-trusted = 从现在起信任“{ $name }”。
peer-revoke = 不再信任
peer-revoke-ask = 从现在起不再为“{ $name }”封装任务包，也不接受其任务包。已合并的内容保留。
peer-revoke-yes = 是，不再信任

pack = 任务包
pack-why = 随行的那部分记录：为您选定的各方加密，由此配置文件夹签名，有效若干天。
pack-subregion = 次区域
pack-countries = 仅这些国家
pack-countries-all = 整个次区域
pack-since = 起始日
pack-since-all = 从头开始
pack-nouns = 记录
pack-nouns-all = 全部
pack-nouns-some = 部分
pack-nouns-why = 记录所提及的内容随之同行，属于它的内容也一样。
pack-marking = 最高密级
pack-to = 收件方
pack-to-none = 尚未信任任何一方。任务包只为可以打开它的各方封装。
pack-lacks-to = 请选择收件方。
pack-days = 有效期
pack-days-word = { $n ->
   *[other] 天
  }
pack-days-wrong = 请写 1 至{ $most }之间的天数。
pack-preview = 将包含的内容
pack-counting = 正在计数。
pack-records = 记录
pack-operations = 操作
pack-events = 事件
pack-bytes = 大小
pack-expires = 有效期至{ $time }。
pack-left-out = 未纳入的内容
pack-left-none = 所选内容全部纳入。
pack-chain = 发送方历史之首。保存它的人以后可以查询该历史是否仍包含它。
pack-make = 制作任务包
pack-save-title = 保存任务包
pack-made = 任务包已写入{ $path }。

mission = 任务
mission-from = 此配置文件夹由{ $office }的任务包打开。
mission-good = 有效期至{ $time }。
mission-over = 有效期已于{ $time }结束。不再写入任何内容；已完成的工作仍可带回。
mission-unreturned = { $n ->
    [0] 没有等待带回的内容。
   *[other] 有{ $count }项操作尚未带回。
  }
mission-others = 此处还完成了
mission-return = 带回
mission-return-title = 保存已完成的工作
mission-returned = 已完成的工作已写入{ $path }。请在办事处合并。
mission-open-why = 此配置文件夹中没有存储任何内容。办事处为它制作的任务包在此打开，完成的工作以文件带回。
mission-open = 打开任务包
mission-open-title = 打开任务包
mission-opened = 任务包已打开。其中有：

merge = 带回的内容
merge-why = 任务期间完成的工作与此处同期完成的工作合并。同一个任务包合并两次不会有任何改变。
merge-open = 合并任务包
merge-title = 打开带回的任务包
merge-drop = 或将 .sitpack 文件拖放到窗口上。
merge-packs = 任务包
merge-operations = 操作
merge-applied = 此处新增
merge-already = 已知
merge-held = 暂缓
merge-events = 新事件
merge-revised = 已修订的事件
merge-withdrawn = 已撤回的事件
merge-conflicts = 待裁定字段
held = { $n ->
   *[other] 有{ $count }项操作暂缓：其机器的时钟快了很多。
  }
held-let = 予以计入
held-ask = 从现在起计入，各按其自身时钟的时间：晚于此处在那之前写入的内容。
held-yes = 是，予以计入

settle = 待裁定
settle-word = 待裁定
settle-jump = { $n ->
   *[other] 有{ $count }条记录待裁定
  }
settle-why = 两人在互不知情的情况下改动了同一内容。没有任何内容丢失：请选择成立的一方。
settle-none = 没有待裁定的内容
settle-none-why = 两人分别改动同一字段时，两种说法都列在此处，直到有人选定其一。
settle-life = 一方删除，另一方改动
settle-stands = 暂以此为准
settle-this = 以此为准
settle-keep = 保留记录
settle-delete = 删除记录
settle-reason = 理由（如有）
settle-settled = 已裁定：{ $field }，“{ $title }”。
settle-more = { $n ->
   *[other] 裁定这些之后还有{ $count }条记录。
  }

handovers = 交接
handovers-none = 尚未交出或收到任何任务包
handovers-none-why = 每个交出或收到的任务包都列在此处，注明对方和有效期。
handover-at = 时间
handover-what = 内容
handover-peer = 对方
handover-until = 有效期至
handover-pack = 编号
handover-chain = 历史
handover-given-mission = 为任务交出
handover-given-return = 交回
handover-taken-mission = 为任务收到
handover-taken-return = 带回

hub = 中心库
hub-why = 中心库是办事处服务器上的数据库，各工作台借此汇集工作；在您于此处提出之前，没有任何内容经过网络。
hub-address = 地址
hub-role = 本工作台名称
hub-password = 密码
hub-authority = 证书颁发机构
hub-authority-choose = 选择文件
hub-authority-title = 打开办事处自有机构的证书
hub-authority-none = 系统信任的机构
hub-save = 保存
hub-up-to = 最高{ $marking }
hub-last-push = 上次推送
hub-last-pull = 上次拉取
hub-never = 从未
hub-waiting = 待查看以推送
hub-runs = 含事件的导入
hub-events = 事件版本
hub-versions = 事件版本
hub-there = 在中心库
hub-behind = 那里有尚未拉取的内容
hub-level = 那里的内容此处都有
hub-sync = 立即同步
hub-push = 推送
hub-pull = 拉取
hub-ask = 询问中心库
hub-stop = 停止
hub-stopping = 正在停止。
hub-stopped = 已停止。此前到达的内容已保留，下次从那里继续。
hub-reaching = 正在连接中心库。
hub-pulling_operations = 正在拉取操作
hub-pulling_events = 正在拉取事件
hub-pushing_operations = 正在推送操作
hub-pushing_events = 正在推送事件
hub-done = 完成
hub-left = 至多剩余
hub-report = 已推送：{ $pushed }项操作，{ $pushedEvents }个事件版本。已拉取：{ $pulled }项操作，其中{ $applied }项为新，以及{ $events }个新事件。
hub-forget = 忘记此中心库
hub-forget-ask = 地址和密码将被忘记。已推送的留在那里，已拉取的留在此处。
hub-forget-yes = 是，忘记

action-exchange-identity = 与任务和其他办事处交换
action-exchange-peers = 信任另一个办事处或笔记本电脑
action-exchange-pack = 制作任务包
action-exchange-mission = 打开任务包，或带回已完成的工作
action-exchange-merge = 合并带回的任务包
action-exchange-settle = 裁定两人分别改动的内容
action-exchange-handovers = 交出和收到的任务包
action-exchange-hub = 办事处的中心库
action-exchange-sync = 与中心库同步
