# 地图上的记录：图层、标记、图例，以及从地图选取地点。
layer-presence = 派驻
layer-engagements = 介入
layer-routes = 路线
layer-trafficking = 贩运
record-map-distance = 靠近边界和暴力，范围
record-map-km = { $km }公里

record-map-presences = { $place }：{ $count }{ $n ->
   *[other] 项派驻
  }
record-map-who-un = 联合国
record-map-who-partner = 伙伴
record-map-who-both = 联合国和伙伴
record-map-area-only = 仅知所在区域；方块代表整个区域。
record-map-engagements = { $count }{ $n ->
   *[other] 项介入
  }
record-map-engagements-in = { $place }：{ $count }{ $n ->
   *[other] 项介入
  }
record-map-state-on = { $count }项进行中
record-map-state-waiting = { $count }项计划中或已中止
record-map-state-ended = { $count }项已结束
record-map-more = 另有{ $count }项
record-map-cases = { $kind }贩运{ $count }{ $n ->
   *[other] 起案件
  }
record-map-cell = 位于半度单元内
record-map-kind-people = 人口
record-map-kind-drugs = 毒品
record-map-kind-arms = 武器
record-map-kind-resources = 掠夺的资源
record-map-letter-people = 人
record-map-letter-drugs = 毒
record-map-letter-arms = 武
record-map-letter-resources = 资
record-map-certainty-seen = 目击
record-map-certainty-reported = 据报
record-map-certainty-supposed = 推测
record-map-volume-small = 规模小
record-map-volume-medium = 规模中等
record-map-volume-large = 规模大
record-map-places-unplaced = { $n ->
   *[other] 其中{ $n }个地点没有坐标。
  }
record-map-crossing = 从{ $from }进入{ $to }
record-map-overlap = { $length }公里靠近边界，{ $distance }公里内有{ $events }{ $n ->
   *[other] 起事件
  }和{ $deaths }{ $d ->
   *[other] 人死亡
  }

record-map-legend-un = 联合国派驻
record-map-legend-partner = 伙伴派驻；半实心：两者均有
record-map-legend-area = 派驻仅知所在区域
record-map-legend-on = 进行中的介入及其数目
record-map-legend-ended = 介入，均已结束；半实心：计划中
record-map-legend-routes = 路线：实线为目击，虚线为据报，点线为推测
record-map-legend-volume = 规模小、中等、大；箭头：方向
record-map-legend-crossing = 边境口岸
record-map-legend-overlap = 边界{ $km }公里内，且暴力同样靠近
record-map-legend-trafficking = 贩运，按案件数
record-map-legend-letters = { $people } 人口，{ $drugs } 毒品，{ $arms } 武器，{ $resources } 掠夺的资源
record-map-legend-presence-unplaced = { $n ->
   *[other] { $count }项派驻没有坐标
  }
record-map-legend-presence-undated = { $n ->
   *[other] { $count }项派驻没有日期，始终显示
  }
record-map-legend-engagements-unplaced = { $n ->
   *[other] { $count }项介入未写明国家
  }
record-map-legend-routes-unplaced = { $n ->
   *[other] { $count }条路线有坐标的地点不足两个
  }
record-map-legend-trafficking-unplaced = { $n ->
   *[other] { $count }起案件没有坐标
  }

record-map-open = 打开{ $title }
record-map-close = 关闭
record-map-card = 在地图上选择的内容
record-map-pick = 请单击地点，或按Esc返回。箭头键移动地图，Enter选取十字准星所在处。
record-map-take-place = 从地图选取地点
record-map-pick-cancel = 取消
record-map-pick-naming = 正在查找地点名称……

# 地图上的未结预警。
layer-warnings = 预警
record-map-warnings = { $place }：{ $count }{ $n ->
   *[other] 个未结预警
  }
record-map-warnings-level = { $n ->
    [1] 级别：{ $level }
   *[other] 最高级别：{ $level }
  }
record-map-warnings-waiting = { $w ->
    [0] { $n ->
        [1] 已采取首次行动。
       *[other] 均已有首次行动。
      }
   *[other] { $n ->
        [1] 等待首次行动。
       *[other] 等待首次行动：{ $count }个中的{ $waiting }个
      }
  }
record-map-warnings-of-division = 代表整个行政区，而非其中一点。
record-map-warnings-of-country = 代表整个国家，而非其中一点。
record-map-legend-no-warnings = 此处没有记录未结预警
record-map-legend-warnings = { $n ->
   *[other] { $count }个预警
  }：关注、较高、高
record-map-legend-waiting = 小圆环：等待首次行动
record-map-legend-warning-area = 点线圆环：代表整个区域
