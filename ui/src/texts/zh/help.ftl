# 帮助：框架、各部分、搜索，以及从数字通向帮助的途径。
action-help = 帮助
help = 帮助
help-parts = 帮助的各部分
help-guide = 指南
help-methods = 方法
help-figures = 数字
help-glossary = 用语
help-keys = 按键
help-search = 搜索全部帮助
help-entries = 条目
help-found = { $n ->
   *[other] { $count }个条目
  }
help-none = 帮助中没有内容包含“{ $text }”。
help-moves = 上下键在条目间移动，Enter进入正文，Esc返回并关闭。
help-steps = 步骤
help-picture = 英文窗口。所示内容为虚构或取自案例集。
help-formula = 公式：{ $name }
help-where = 公式中
help-here = 在本程序中
help-source = 出处
help-means = 含义
help-not = 不表示什么
help-see = 另见
help-how = 如何计算：{ $name }
help-open-keys = 所有按键
