# 窗口：工具条、导轨、面板，以及许多部分共用的词语。
close = 关闭
cancel = 取消
clear = 清除
keep = 保留
back = 返回
exercise = 演习
exercise-name = 演习
leave-exercise = 退出演习
not-known = 未知
no-data = 无数据
under-one-percent = 不足1%
counting = 正在按新筛选计数
from = 自
to = 至
selected = 所选内容

events = 事件
events-word = { $n ->
   *[other] 起事件
  }
deaths-word = { $n ->
   *[other] 人死亡
  }

places-label = 页面
place-situation = 局势
place-sources = 来源与交换
chooser-label = 区域
find-placeholder = 搜索地点、行为体、说明
find-nothing = 没有名为“{ $text }”的内容。请输入词的开头，文字不限。
as-of = 最新事件
panel-toggle = 所选内容
filters = 筛选
table = 表格
layers = 图层
drawing-label = 绘制方式
drawing-density = 密度
drawing-cells = 单元
drawing-points = 点
measure-label = 衡量内容
measure-events = 事件
measure-deaths = 死亡
measure-change = 变化
layer-month = 当月事件
layer-hotspots = 热点单元
layer-imprecise = 不精确区域
layer-no_data = 无数据

theme-label = 配色
theme-system = 跟随系统
theme-light = 浅色
theme-dark = 深色
theme-wall = 墙屏
theme-print = 打印

marking-unclassified = 非机密
marking-confidential = 机密
marking-strictly_confidential = 绝密

offline = 离线
encrypted = 配置已加密
newest-event = 最新事件
newest-event-of = 最新事件{ $day }
days-ago = { $n ->
   *[other] { $count }天前
  }
last-import = 最近导入
last-import-rows = { $rows }行，拒收{ $rejected }行
nothing-imported = 尚未导入任何内容

area-world = 全部已存储内容
area-admin1 = 一个行政区
area-cell = 一个单元
period-all = 全部已存储时间
period-range = { $from }至{ $to }

first-title = 尚未存储任何事件
first-why = Sitroom根据您所拥有的事件文件，显示暴力发生在何处、如何移动。所有内容均加密保存在本机。
first-open = 打开文件
first-open-why = UCDP GED，格式为CSV、XLSX、GeoJSON或API JSON，按发布原样或经转交均可
first-exercise = 开始演习
first-exercise-why = 供学习用的虚构情景。绝不与真实数据混合
first-drop = 或将文件拖放到窗口任何位置。
first-later = 以后再说

view-name = 名称
view-replace = 替换视图
view-saved = 视图“{ $name }”已保存。
view-forget = 删除视图“{ $name }”
views-none = 尚无已命名的视图。窗口所示内容会自动保留至下次启动。
save-view = 保存视图
saved-at = { $moment }保存

north-letter = N
south-letter = S
east-letter = E
west-letter = W
month-jan = 1月
month-feb = 2月
month-mar = 3月
month-apr = 4月
month-may = 5月
month-jun = 6月
month-jul = 7月
month-aug = 8月
month-sep = 9月
month-oct = 10月
month-nov = 11月
month-dec = 12月
month-jan-long = 1月
month-feb-long = 2月
month-mar-long = 3月
month-apr-long = 4月
month-may-long = 5月
month-jun-long = 6月
month-jul-long = 7月
month-aug-long = 8月
month-sep-long = 9月
month-oct-long = 10月
month-nov-long = 11月
month-dec-long = 12月
