# 导入、批次、覆盖范围、边界。
import = 导入
choose-file-title = 打开事件文件或表格
open-another = 打开另一文件
see-on-map = 在地图上查看
drop-here = 将文件拖放到此处，或打开文件
drop-formats = UCDP GED，或记录的任何表格：CSV、XLSX、GeoJSON、API JSON；邮箱（mbox、eml）和已填表单（Kobo、ODK）作为报告。文件在本机读取，保持原样。
importing = 正在导入{ $file }
importing-start = 正在打开文件
phase-reading = 正在读取
phase-committing = 正在写入存储
phase-drawing = 正在绘制地图
rows-read = 已读取{ $n ->
   *[other] { $count }行
  }
rows-refused = 已拒收{ $n ->
   *[other] { $count }行
  }
bytes-of = { $read }/{ $total }
seconds-left = { $n ->
   *[other] 还剩{ $count }秒
  }
minutes-left = { $n ->
   *[other] 还剩{ $count }分钟
  }
import-cancelled = 导入已取消
import-cancelled-hint = 未作任何更改。可随时再次打开该文件。
leave-file = 离开此文件
outcome-whole = 取入{ $added }起事件，无拒收
outcome-refused = 拒收{ $rejected }{ $n ->
   *[other] 行
  }，取入{ $added }起事件
took-seconds = { $seconds }秒
count-read = 读取
count-added = 新增
count-revised = 修订
count-unchanged = 未变
count-rejected = 拒收
count-noted = 附说明
reject-line = 行号
reject-field = 字段
reject-why = 原因及处理办法
rejects-first = 显示{ $total }行中的前{ $shown }行。
rejects-of = 已拒收{ $n ->
   *[other] { $count }行
  }
rejects-saved = { $rows }行拒收内容已写入{ $path }。请在该文件中更正，然后导入。
save-rejects = 存为CSV，更正后重新导入
save-rejects-title = 保存拒收的行
line = 第{ $line }行

runs = 导入
runs-none = 尚未导入任何内容
runs-none-why = 每个导入的文件都列于此处，附有计数，并可整体撤销。
run-file = 文件
run-when = 导入时间
run-source = 来源与许可
run-is-undone = 已撤销
run-undone = { $file }已撤销。其所更改的内容恢复原状。
undo-run = 撤销
undo-sure = 取出其所有行？
undo-yes = 取出

coverage = 已存储内容
coverage-sentence = { $countries }个国家的{ $events }起事件，{ $first }至{ $last }。
coverage-ages = 最近导入{ $imported }；最新事件距今{ $n ->
   *[other] { $age }天
  }。
coverage-first = 首起事件
coverage-last = 最新事件
coverage-missing = { $subregion }无数据：{ $names }。这不是零。
coverage-missing-all = 整个{ $subregion }无数据。这不是零。
coverage-none = 没有存储任何内容
coverage-none-why = 所有国家均无数据。这不是零。

boundaries = 边界
boundaries-default = 所绘为Natural Earth，已按联合国惯例修正。
boundaries-own = { $file }绘于默认线之上。
boundaries-why = 办事处可载入自备的边界文件（GeoJSON），例如联合国地理空间数据（United Nations Geodata）。数字不因此改变。
boundaries-load = 载入边界文件
boundaries-drop = 去掉
boundaries-loaded = { $file }绘于默认线之上。
choose-boundaries-title = 载入边界文件
figures-from = 数据来源
figures-from-counting = 正在查找导入记录
figures-from-none = 没有已存事件符合此筛选。
figures-from-events = { $n ->
   *[other] { $count } 起事件
  }，{ $oldest } 至 { $newest }
figures-from-rows = 显示各行
figures-from-of-these = 其中
figures-from-lines = 必须列在数字旁的说明
