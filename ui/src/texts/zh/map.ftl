# 地图：卡片、图例、提示、免责说明。
map-label = { $area }地图。箭头键平移，加号和减号缩放，Enter选择十字准星所在处，Escape上升一级地点。
map-header-figures = { $events }{ $eventsCount ->
   *[other] 起事件
  }，{ $deaths }{ $deathsCount ->
   *[other] 人死亡
  }
map-header-range = （{ $range }）
map-header-area-period = { $area }，{ $period }

map-legend = 图例
map-legend-title-none = 符号
map-legend-title-cells-events = 每单元事件数
map-legend-title-cells-deaths = 每单元死亡人数，最佳估计
map-legend-title-cells-change = 事件，与上一时段比较
map-legend-title-density-events = 事件密度
map-legend-title-density-deaths = 死亡密度
map-legend-title-density-change = 事件密度
map-legend-title-points-events = 事件
map-legend-title-points-deaths = 事件，按死亡人数
map-legend-title-points-change = 事件
map-legend-density-note = 一起事件影响{ $km }公里
map-legend-cells-note = H3分辨率{ $resolution }，{ $area }平方公里
map-legend-lower = 较低
map-legend-higher = 较高
map-legend-change-range = { $from }至{ $to }
map-legend-rings = 事件，面积∝死亡人数
map-legend-rings-grouped-events = 一起事件，或相近的数起；面积∝事件数
map-legend-rings-grouped-deaths = 一起事件，或相近的数起；面积∝死亡人数
map-legend-month = { $month }的事件，面积∝死亡人数
map-legend-very-hot = { $cells }个单元中{ $count }个热点单元（Gi*，q < 0.01）
map-legend-hot = q < 0.05的热点{ $count }个
map-legend-none-hot = { $cells }个单元中没有热点（Gi*，q < 0.05）
map-legend-few = 两个时段均不足五起事件
map-legend-imprecise = { $count ->
   *[other] { $count }起或更多事件仅知所在区域
  }
map-legend-no-data = 载入的文件中无数据（不是零）
map-legend-boundaries = 国际边界，未定者为虚线
map-legend-fold = 折叠图例
map-legend-unfold = 显示图例
map-legend-symbols = 地图上的符号

map-scale-km = { $km }公里
map-scale-at = 位于{ $latitude }
map-pointer = 指针{ $place }
map-latitude = { $degrees }° { $side }

map-tip-totals = { $events }{ $eventsCount ->
   *[other] 起事件
  }，{ $deaths }{ $deathsCount ->
   *[other] 人死亡
  }
map-tip-deaths = { $deaths }{ $deathsCount ->
   *[other] 人死亡
  }
map-tip-before = 上一时段：{ $before }
map-tip-imprecise = { $name }：{ $count }{ $eventsCount ->
   *[other] 起事件
  }仅知所在区域
map-tip-no-data = { $name }：载入的文件中无数据
map-tip-outside = { $name }：在次区域之外
map-tip-deaths-unknown = 死亡人数未知
map-tip-kind-state = 国家参与
map-tip-kind-nonstate = 非国家
map-tip-kind-onesided = 单方面

map-disclaimer = 本图所示边界和名称及所用称谓不意味着得到联合国的正式认可或接受。
map-source-base = Natural Earth
map-source-own = 自备边界：{ $file }
map-source-newest = 最新事件{ $day }
map-source-imported = { $day }导入
map-exercise = 演习
map-failed = 地图无法绘制：{ $reason }请重新启动程序；如仍不能绘制，则显示设备没有WebGL 2。
map-picture-title = 将地图保存为图片
map-picture-none = 地图不在视图中。请转到态势页再试。
map-picture-saved = 地图已写入{ $path }
