# 帮助的指南：逐项任务，分步说明。窗口中的用语取自窗口本身。

guide-start = 开始：打开事件文件
guide-start-why = 事件来自办事处已有的文件，或其所询问的发布者。程序不会自行获取任何内容，文件也保持原样。
guide-start-1 = 首次启动时选择“{ first-open }”，或将文件拖放到窗口任何位置。以后按Ctrl O。
guide-start-2 = UCDP GED可按CSV、XLSX、GeoJSON或API JSON读取，无论是发布时的原样还是辗转传来的版本。
guide-start-3 = 日期有两种读法时，程序会停下来询问。请选择符合文件的答案；程序从不猜测。
guide-start-4 = 阅读结果：读取、新增、修订、未变、拒收以及带说明的行数。导入要么完整保存，要么完全不保存。
guide-start-5 = 选择“{ see-on-map }”，并在顶栏选择本办事处的地区。
guide-start-6 = 要撤回一次导入，请进入{ place-sources }（8），在其所在行选择“{ undo-run }”。
guide-start-alt = 首次启动时的窗口：空白地图上有两条路径，打开文件或开始演习。

guide-rejects = 修正拒收的行
guide-rejects-why = 无法识别、确定日期或定位的行连同理由另行存放。没有任何内容被悄悄丢弃。
guide-rejects-1 = 导入之后，结果会列出拒收的行：行号、字段、原因和处理办法。
guide-rejects-2 = 选择“{ save-rejects }”，并指定文件存放的位置。
guide-rejects-3 = 用电子表格打开。每一行都保持原样，并附有行号、字段、原因和补救办法。修正所指的字段，其余不动。
guide-rejects-4 = 存为CSV，像打开其他文件一样在此打开。已存储的内容保持不变。
guide-rejects-5 = 反常但可用的行会连同说明一起保留。说明显示在表格中和事件旁边，不会消失。
guide-rejects-6 = { place-sources }会说明每个文件拒收了多少行，以及每个国家存有何时至何时的事件。
guide-rejects-alt = 来源与交换：一次导入的结果及各项计数、导入列表，以及每个国家一条横条，显示存有何时至何时的事件。

guide-fetch = 从发布者获取数据
guide-fetch-why = 可从此处获取发布者的内容。在您提出要求或设定定时之前，不获取任何内容。
guide-fetch-1 = 进入{ place-sources }（8）。“{ feeds }”中每个来源占一行。“{ source-last-run }”说明何时获取，“{ source-newest }”说明内容截至何时。
guide-fetch-2 = 选择“{ source-settings }”，填写该来源所需的内容。密钥或密码加密保存，此后不再显示。
guide-fetch-3 = 选择“{ source-fetch }”。一次只获取一个来源；其他来源排队等候，也可移出队列。
guide-fetch-4 = “{ source-stop }”结束获取。此后如同中断之后，已收到的应答留待后用；“{ source-go-on }”获取其余部分。
guide-fetch-5 = 失败时，该行说明原因和处理办法。网络不通时等待并重试。其他来源继续进行。
guide-fetch-6 = 获取的内容列于“{ runs }”，可整体撤销。ACLED的各行留在办事处。两个发布者中只计一个，除非您在“{ links }”中另作决定；已关联的事件只计一次。

guide-inbox = 清空收件箱
guide-inbox-why = 收到的报告在此等候，每则事情连同讲述它的所有媒体只出现一次。每个条目最终要么关联到所涉对象，要么附理由搁置。
guide-inbox-1 = 按6。↑和↓，或J和K，逐条浏览；打开的条目在列表旁边。
guide-inbox-2 = 阅读：已识别的内容带下划线。空格键继续阅读。
guide-inbox-3 = 按数字将条目关联到该编号的建议，并打开下一条。L查找其他对象。
guide-inbox-4 = X加数字将其搁置。“{ aside-not_confirmed }”会计入其媒体的记录。
guide-inbox-5 = 虚线框并带问号的评级是建议。G加字母评定媒体，C加数字评定内容；P接受地点，D接受日期。
guide-inbox-6 = Ctrl Z可撤销任何决定。S将讲述另一件事的报告分出。
guide-inbox-7 = “{ inbox-rules }”加标签、交给某人或静默。静默的内容仍在“{ inbox-muted }”下计数。按Esc后，数字又用于前往各位置。

guide-map = 阅读地图和时间线
guide-map-why = 地图、时间线和面板显示同样的事件：所选地区、时段和筛选条件下的事件。
guide-map-1 = 在地图上方选择绘制方式（{ drawing-density }、{ drawing-cells }、{ drawing-points }）和度量对象（{ measure-events }、{ measure-deaths }、{ measure-change }）。
guide-map-2 = 先看图例。斜线表示无数据，无数据不是零。只知道到省一级的事件画成区域，绝不画成点。
guide-map-3 = 指向一处即可看到其数字。点击它，或用方向键把十字准线移到该处再按Enter，面板会显示更多内容。
guide-map-4 = 拖动时间线上选框的两端，或按[使起点提前，按]使终点推后。
guide-map-5 = 空格键逐月播放；←和→转到上一月和下一月。
guide-map-6 = Esc上升一级地点，0显示整个次区域，L转到图层。
guide-map-alt = 局势：西非地图，单元按事件数着色，附图例、带时段选框的时间线，以及显示次区域数字的面板。

guide-filters = 筛选、保存视图、导出表格
guide-filters-why = 筛选条件处处有效：地图、时间线、数字、表格和导出文件。
guide-filters-1 = 按F。选择时段、暴力种类、行为体、地点已知程度、死亡人数和词语。
guide-filters-2 = 日期按习惯书写：2021年3月9日、2021年3月或2021。
guide-filters-3 = 按T打开与地图所示完全一致的表格。可导出为CSV、XLSX或GeoJSON，并遵循全部筛选条件。
guide-filters-4 = Ctrl Z撤销视图的上一次更改，Ctrl Shift Z重做。
guide-filters-5 = 选择“{ save-view }”并为视图命名。按V按名称列出视图；窗口当前所示会自动保存，供下次启动使用。
guide-filters-6 = Ctrl K按词首查找地点、行为体、事件、记录和操作，任何文字均可。
guide-filters-alt = 地图上的表格：每个事件一行，列出日期、国家、地点、种类、双方和死亡人数；旁边是筛选条件。

guide-findings = 查看突出情况：热点、变化、展望
guide-findings-why = “发现”说明该地区有哪些异乎寻常的情况。它既不说明原因，也不说明今后如何。
guide-findings-1 = 在{ place-situation }中按G。抽屉有四个部分。
guide-findings-2 = “{ findings-hotspots }”：事件多于偶然情况的单元或行政区，并按月、季或年说明始于何时。
guide-findings-3 = “{ findings-changes }”：各地最近一个完整的月或周，与其自身过去的预期带对照。低于预期带可能是事件减少，也可能是报告减少。
guide-findings-4 = “{ findings-spillover }”：下周预期事件从何而来，以及事件在空间、时间和边界附近如何分布。
guide-findings-5 = “{ findings-outlook }”：今后任一月份的死亡人数，与基准及两者的以往表现并列。按O将其画在地图上。
guide-findings-6 = 方向键在各行间移动，Enter转到该地点。每张表都说明各列的含义，并可导出为CSV。

guide-record = 做好记录
guide-record-why = 记录保存办事处所知和所做的事：介入、协议、选举、危机、伙伴、专家、经验教训。
guide-record-1 = 按3并选择一个列表。N新建一条记录，E修改打开的记录。
guide-record-2 = 日期按人们的写法书写，如“2010年3月中旬”或“2009–2010”；日期的精确程度一并保存。
guide-record-3 = 按名称开头选择相关联的记录。尚不存在的记录可从该字段直接添加。
guide-record-4 = 为记录标明密级（Alt 1、2、3）并注明来源。无人标明密级的内容按绝密处理。
guide-record-5 = Ctrl Enter保存。离开的表单作为草稿保留，崩溃后也不丢失。
guide-record-6 = 每个版本都保留，注明何人何时更改了什么。Ctrl Z撤回已保存或已删除的内容。
guide-record-7 = 两人更改同一字段时，两个值并列显示，由您选择。两者都不会被覆盖。
guide-record-alt = 新介入的表单：名称、种类、日期、国家和结果等字段，密级，以及伙伴、访问和承诺的行。

guide-tables = 导入表格
guide-tables-why = 办事处在别处保存的清单，如伙伴、选举或承诺，无须重新录入即可导入。
guide-tables-1 = 在{ place-record }（3）中选择“{ import-table-action }”和一个文件：CSV、XLSX或GeoJSON。
guide-tables-2 = 查看“{ table-what }”。程序会推测每行是什么；推测有误时，请另选列表、工作表或表头行。
guide-tables-3 = 指明哪一列对应哪个字段。必填而没有对应列的字段，可以各行取同一个值。
guide-tables-4 = 查看前几行转成记录后的样子，以及其中的问题。
guide-tables-5 = 选择“{ table-dry-run }”试行，然后选择“{ table-try }”。
guide-tables-6 = 为对应关系命名并保存：下一张同样形式的表格只需选择一次。
guide-tables-7 = 这次导入列在{ place-sources }中，可整体撤销；拒收的行可以修正。

guide-calendar = 查看到期事项和暴力上升之处
guide-calendar-why = 日历从记录中汇集某一天的事项：选举及其各阶段、承诺、任务期限届满、后续跟进、周年。
guide-calendar-1 = 按5。选择{ calendar-month }或{ calendar-agenda }；←和→翻页，Home转到本月。
guide-calendar-2 = 勾选想看的事项类别。虚线横条表示：其中的某一天。
guide-calendar-3 = “{ calendar-late }”位于所有未来事项之上。
guide-calendar-4 = “{ calendar-moments }”在每一事项旁说明，与该地自身过去相比，事件和死亡人数在当地是否上升。
guide-calendar-5 = 其下说明每个国家与以往升级之前的月份有多接近，以及这种接近以往有多大价值。这不是预报。
guide-calendar-6 = “{ calendar-export }”为其他日历写出文件；“{ calendar-import }”从此类文件读入选举和承诺。
guide-calendar-alt = 以日期方格显示的一个月的日历，旁边是已勾选的事项类别。

guide-partners = 查明谁能做什么，以及何处无人
guide-partners-why = 谁在当地、各自能做什么，均读自记录。没有记录的是无数据，而不是“无人”。
guide-partners-1 = 按4。“{ partners-matrix }”为每个伙伴和国家显示六种能力：召集、调解、观察、供资、制裁、部署。
guide-partners-2 = 选择一种能力，查看哪里没有在场者能充分做到，以及谁可以前来。
guide-partners-3 = “{ partners-exposure }”列出有暴力而据知无人之处，并与派驻情况未作记录之处分开。
guide-partners-4 = “{ partners-roster }”按技能、语文和国家查找专家。部署时间与报告所说的72小时对照。
guide-partners-5 = “{ partners-funds }”说明申请、核准、拨付和支出多少，用了多少天。
guide-partners-6 = 两年没有记录结束日期的派驻，标为最后已知情况。
guide-partners-alt = 伙伴矩阵：每个伙伴一行，每个国家一列，每格以六个标记显示该伙伴在当地能做什么。

guide-country = 阅读国家页面
guide-country-why = 关于一个国家所存储的一切都在一个页面、同一时间轴上。
guide-country-1 = 在{ place-record }中的“{ country-list }”下选择国家，或按Ctrl K并输入其名称。
guide-country-2 = “{ country-axis }”：事件、死亡人数、危机、选举、介入和特派团各占一条。滚轮、+和−缩放；点击或方向键设定日期线。
guide-country-3 = 注意日期的确定程度：实条表示持续，虚条表示不确定或仍未结束，斜线表示无数据。
guide-country-4 = 其下是伙伴及其所能、承诺、介入及其后情况、选举、预警和经验教训。
guide-country-5 = 展望说明今后一个月的死亡人数，与基准及两者的以往表现并列。
guide-country-6 = 每张图都有对应的表格，可导出为SVG、PNG或CSV，并附来源。
guide-country-alt = 几内亚的页面：事件、危机、选举和介入各条排在同一时间轴上，其下是伙伴、承诺和经验教训的卡片。

guide-warning = 处理一项预警：从首个信号到关闭
guide-warning-why = 预警表示某地在某一时限内可能发生暴力或暴力升级。其计时从首个信号到首次行动。
guide-warning-1 = 按2。看板上每个阶段一列。N发出预警；启用的规则也会发出预警。
guide-warning-2 = 打开一项并按A：已看到。这还不是行动。
guide-warning-3 = 权衡支持和反对的证据。E添加证据，J判断可能性，L更改级别。
guide-warning-4 = “{ steps }”列出各种步骤、采用过它们的案例以及谁可以采取。W注明已权衡各种选择。
guide-warning-5 = N记录首次行动并使计时停止；D说明谁做什么，K说明作出了什么承诺。
guide-warning-6 = S把它发送给伙伴；密级更高的内容留下。P将其打印在一页纸上。
guide-warning-7 = C将其关闭并说明是否应验。因采取行动而化解的危险属于已避免，不是误报。然后写下经验教训。
guide-warning-alt = 一项预警的页面：从首个信号到关闭的计时、逐月事件、支持和反对的证据、可以做什么、谁做什么、后续落实。

guide-rules = 编写规则并用过去检验
guide-rules-why = 规则是办事处用平实语言自行说明一地何时应当预警。
guide-rules-1 = 在{ place-warnings }中选择“{ warnings-rules }”，再按N新建。
guide-rules-2 = 选择度量什么、跨多少个月、从什么数值起、按国家还是行政区，以及有多严重。有一句话会复述该规则。
guide-rules-3 = 选择年数和“{ test-ask }”。规则逐月试行，只用当时已知的情况。
guide-rules-4 = 阅读命中、漏报、误报和提前时间，并查看每个案例。
guide-rules-5 = 与旁边的简单规则比较。不优于“{ test-beside-deaths_36 }”的规则不值得采用。
guide-rules-6 = 将其存为启用。事件或规则变化时以及每天，规则会自行检查；R使其立即检查。

guide-elections = 跟踪选举或宪政危机
guide-elections-why = 选举和危机各有其进程。一旦存有事件，其记录便会显示。
guide-elections-1 = 在{ place-record }中打开一次选举。上方显示距投票日还有多久。
guide-elections-2 = “{ risk-register }”：第39段的五个问题及办事处的回答，以及数据所示。各项不相加，“未知”并不是好消息。
guide-elections-3 = 投票前后各周与一年前的同样日子以及以往选举并列。
guide-elections-4 = 可由此发出预警、开始选举援助，或在地图上显示这些日子。
guide-elections-5 = 打开一次危机：从发生之日到恢复秩序的进程，各组织何时做了什么，用了多少天。
guide-elections-6 = 随时记录各阶段、选举暴力和应对；没有记录的显示为未知。

guide-year = 回顾一年
guide-year-why = 办事处每年自问一次：哪些预警正确，哪些错误，哪些情况没有预警就发生了。
guide-year-1 = 在{ place-warnings }中选择“{ warnings-year }”；←和→转到上一年和下一年。
guide-year-2 = 上方是各项数字：发出、正确、错误、未知、已预警的暴力、漏报，以及提前多久。
guide-year-3 = 平静之地的每次暴力爆发列在下方，附当时的预警，或注明“{ year-onset-nobody }”。
guide-year-4 = 对期限已过的预警，说明是否应验。这是办事处的判断。
guide-year-5 = 比较从首个信号到首次行动的时间、介入及其后情况、已履行的承诺。
guide-year-6 = 写下尚缺的经验教训。数字可导出为CSV，命令行的“sitroom evaluate”给出同样结果。

guide-briefing = 简报：从草稿到签署
guide-briefing-why = 简报按规则由某一天所知的事件和记录起草。没有任何数字不注明来源。
guide-briefing-1 = 按7，再按N。先选择种类，再选择地区、年份或记录，以及日期、最高密级和语文，然后选择“{ briefing-new-draft }”。
guide-briefing-2 = 在提纲中移动句子（Alt ↑ ↓）、略去（Del）、改用其他措辞（Enter），或添加自己的句子及其来源（N）。
guide-briefing-3 = 您的措辞所依据的数字有变化时，该句会注明。保留您的措辞，或采用草稿。
guide-briefing-4 = 按打印效果查看各页，也可按较低密级查看。
guide-briefing-5 = P导出：PDF供阅读和打印，16:9幻灯片供投影，DOCX供继续编辑。在DOCX中所作更改不会返回此处。
guide-briefing-6 = S签署。简报获得编号，并保持移交时的原样；下一份会说明此后的变化。

guide-wall = 填满一面墙
guide-wall-why = 大屏幕墙是供有访客的房间使用的第二个窗口。它显示的画面中没有任何内容高于“{ marking-unclassified }”，并说明画面的新旧。
guide-wall-1 = 按 Shift+W。每块屏幕有地区、语言和显示器；为每台显示器添加一块屏幕。
guide-wall-2 = 依次选择场景、每个场景的秒数和显示的时段。聚焦国家自动轮换：先是有未结预警的国家，然后是死亡人数最多的国家。
guide-wall-3 = 设定屏幕何时点亮。其他时间屏幕变暗，只留一个昏暗的时钟。
guide-wall-4 = 打开它。空格暂停，→ 和 ← 切换场景，B 使其变暗；演示遥控器作用相同。? 显示按键。
guide-wall-5 = 画面每隔几分钟重新生成。数据迟到时画面保留并加以说明；墙上不显示错误。
guide-wall-6 = 在没有记录的机器上显示文件：此处用“sitroom wall west-africa --out wall.json”，彼处用“sitroom wall --from wall.json”。

guide-leaves = 标明密级，并了解什么会离开办事处
guide-leaves-why = 三种密级（ST/SGB/2007/6）：非机密、机密、绝密。没有标明的按最高密级处理。
guide-leaves-1 = 在表单中为每条记录标明密级；个别字段须更高密级时，按 Alt 0 单独标明。降低密级须写明理由。
guide-leaves-2 = 所存内容的最高密级显示在顶栏，也标在从窗口打印或复制的内容上；列表或日历最高按您选择的密级外发，起初为非机密，文件标有其所含内容的最高密级。
guide-leaves-3 = 发送预警之前，选择最高可以外传的密级。页面会说明文件中有什么、什么留下。
guide-leaves-4 = 发送给伙伴的内容绝不含人名，也不含办事处对伙伴影响力的看法。
guide-leaves-5 = 较低密级的简报不会读取任何更高密级的内容，您自己的措辞也会略去。
guide-leaves-6 = 没有任何内容会自行离开：只有在有人获取数据时才询问发布者。笔记本电脑被盗时的安全程度取决于其配置文件夹的保险库。

guide-vault = 用密码短语守护记录
guide-vault-why = 没有保险库，持有磁盘的人就能读取记录。有了保险库，须用密码短语打开，或用由两个人分开保管的恢复密钥的两半打开。
guide-vault-1 = 前往{ place-sources }（8），选择“{ vault-set }”：四五个词。将每一半单独打印在一张纸上；只显示一次。
guide-vault-2 = 无人使用时、机器休眠后，以及按 Ctrl+Shift+L 时，配置文件夹会锁定。正在书写的内容保存为草稿。
guide-vault-3 = 输错密码短语后，等待时间逐渐增至半分钟。绝不会因此删除任何内容。
guide-vault-4 = 密码短语遗失时，在锁定的窗口选择“{ lock-by-halves }”。
guide-vault-5 = 备份每天制作，并由程序试行恢复。要恢复一份备份，请将其 .db 以 sitroom.db 为名、其 .vault 以 vault 为名放入空文件夹。它用当日的密码短语打开。没有保险库时，请改将配置文件夹中 key 文件的副本放在 sitroom.db 旁边。
guide-vault-6 = 演习是虚构的，不需要保险库。

guide-missions = 带记录执行任务并带回
guide-missions-why = 任务把一部分记录装在没有网络的笔记本电脑上带走。在那里写下的内容返回时合并，任何人写下的内容都不会丢失。
guide-missions-1 = 在两台机器上前往{ place-sources }（8），再到“{ exchange-form-exchange }”，选择“{ identity-save }”。当面带来文件。
guide-missions-2 = 在两台机器上选择“{ peer-trust }”，互相朗读指纹，只信任相同的指纹。
guide-missions-3 = 在办事处选择随行内容、最高密级和收件方。阅读未纳入的内容，然后选择“{ pack-make }”。
guide-missions-4 = 在笔记本电脑的空配置文件夹中选择“{ mission-open }”。有效期结束后不再写入任何内容。
guide-missions-5 = 返回时在那里选择“{ mission-return }”，在办事处选择“{ merge-open }”。同一个任务包合并两次不会有任何改变。不随任何任务包带回的内容，例如收件箱中的决定和简报，在那里列出。
guide-missions-6 = 两人分别改动了同一字段时，两种说法都列在“{ settle }”之下。请选择成立的一方。在此之前，记录的密级不会降低，该字段的密级也不会提高。同一办事处的各工作台若有服务器则无需文件：在“{ hub }”下输入地址，然后选择“{ hub-sync }”。

guide-exercise = 通过演习学习
guide-exercise-why = 演习是真实地理上的虚构情景。每个屏幕和每份输出上都标有“演习”。
guide-exercise-1 = 尚未存储任何事件时，在首次启动时选择“{ first-exercise }”。
guide-exercise-2 = 样样都可尝试：筛选、发现、预警、简报。其中没有任何内容涉及真实人物。
guide-exercise-3 = 注意顶栏、图表和所存文件中的“演习”标记。
guide-exercise-4 = 真实事件另行存放，不可能混入。
guide-exercise-5 = 完成后在顶栏选择“{ leave-exercise }”，并打开真实事件的文件。
guide-exercise-6 = 在命令行中，“sitroom --profile training exercise --events 5000 --seed 7”会填充一个单独的配置文件夹。同一种子给出同样的情景。

guide-commands = 使用命令行
guide-commands-why = 同一程序可用于脚本，使用同一配置文件夹，遵循同样的规则。
guide-commands-1 = “sitroom --help”列出命令；“sitroom COMMAND --help”给出每个选项并附示例。
guide-commands-2 = “sitroom import ucdp FILE”执行导入；--date-order day-first回答关于日期的问题。
guide-commands-3 = “sitroom events”、“export”、“hotspots”、“clusters”、“density”等可带--country或--subregion、--since和--until。
guide-commands-4 = 加上--json，标准输出得到一个JSON对象；不加则得到供人阅读的文本。
guide-commands-5 = 退出状态说明结果：0为完成，1为拒绝并附一句话和补救办法，2为用法错误。
guide-commands-6 = “--profile DIR”使用另一配置文件夹。“sitroom verify”检查存储库是否完整。
