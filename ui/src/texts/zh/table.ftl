# 表格及其文件。
table-title = 表格：地图所示内容
table-footer = 地图所示内容：{ $n ->
   *[other] { $count }行
  }
table-filtered = 应用全部筛选
table-all-kinds = 所有种类，无其他筛选
table-nothing-stored = 表格列出已存储的事件：请打开事件文件，或开始一次使用虚构事件的演习。
table-empty = 0起事件
table-empty-why = 没有已存储的事件通过筛选。
table-saved = 已将{ $n ->
   *[other] { $count }行
  }写入{ $path }
save-table-title = 保存表格
column-day = 时间
column-country = 国家
column-division = 行政区
column-place = 地点
column-kind = 种类
column-side-a = 第一方
column-side-b = 第二方
column-deaths = 死亡，最佳
column-interval = 低值–高值
column-precision = 地点已知到
column-notes = 说明
format-csv = CSV
format-xlsx = XLSX
format-geojson = GeoJSON
