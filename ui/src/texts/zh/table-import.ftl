# 记录的表格：所含内容、读取方式及其导入。
import-table = 导入表格
import-table-action = 导入表格……
choose-table-title = 打开表格
done = 完成
table-looking = 正在查看{ $file }
table-what = 看来是什么
table-noun = 每一行属于
table-likely = { $noun }，{ $n ->
   *[other] { $count }列可资佐证
  }
table-sheet = 工作表
table-sheet-rows = { $sheet }，{ $n ->
   *[other] { $count }行
  }
table-head = 表头所在行
table-saved-mapping = 已保存的对应方案
table-saved-none = 请选择
table-rows = { $n ->
   *[other] { $count }行
  }
table-columns = { $n ->
   *[other] { $count }列
  }
table-fields = 各列对应的内容
table-more-fields = { $n ->
   *[other] 另有{ $n }个字段
  }
table-unmapped = { $n ->
   *[other] { $n }列
  }不取入：{ $names }
table-markings = 按密级读取：{ $names }
table-required = 必须填写
table-column-of = { $field }所在列
table-no-column = 无对应列
table-longitude = 经度所在列
table-latitude = 纬度所在列
table-else = 空白时用：{ $names }。
table-constant = 所有行相同
table-constant-of = { $field }，所有行相同
table-meanings = { $n ->
    [0] 各单元格的含义
   *[other] { $n }个单元格另有含义
  }
table-meaning-of = { $cell }的含义
table-as-it-stands = 保持原样
table-rules = 适用于所有行
table-source = 来源
table-licence = 许可
table-date-order = 03/04/2021之类的日期
table-order-by-column = 依各列所示
table-order-day_first = 4月3日
table-order-month_first = 3月4日
table-make-missing = 各行提及而尚不存在的记录（如伙伴），予以新建
table-gleditsch-ward = 国家编号为Gleditsch和Ward编号，而非M49
table-key = 凭{ $names }区分各行。再次相同即为同一记录。
table-key-none = 凭全部单元格区分各行：日后更正的行将成为第二条记录。请选择足以单独区分的列。
table-preview = 前几行，以记录显示
table-no-rows = 该表头之下没有行。请选择另一工作表，或列名所在的行。
table-problems = { $n ->
   *[other] 这{ $total }行中有{ $count }行不能取入
  }
table-no-problems = { $n ->
   *[other] 这{ $n }行可以取入
  }
table-record = 记录
table-try = 试行并导入
table-dry-run = 试行，不保留任何内容
table-mapping-name = 对应方案名称
table-save-mapping = 保存对应方案
mapping-saved = 对应方案已保存为“{ $name }”。
outcome-records-whole = 取入{ $added }条记录，无拒收
outcome-records-refused = 拒收{ $rejected }{ $n ->
   *[other] 行
  }，取入{ $added }条记录
publisher-table = 办事处表格
