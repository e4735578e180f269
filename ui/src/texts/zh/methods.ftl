# 帮助的方法：各做什么、公式中有什么、在本程序中如何设定，以及不说明什么。

method-density = 核密度
method-density-does = 将每个事件分布到其周围，以其本身所在处最多，再把到达某一点的数值相加：每平方公里事件数。
method-density-where = wᵢ：事件i的权重；cᵢ：其到该点的距离；H：带宽，即一个事件所及的距离；σ：各点的离散程度；n：点数。
method-density-here = “sitroom density”：带宽自选，或按H的规则设定。地图上绘制的密度是一幅图像，其以公里计的范围见图例。
method-density-not = 密度高并不等于个人的风险：人多的地方发生的事也多。带宽大会把事件画到未发生事件之处。

method-cells = 单元（H3）
method-cells-does = 将地图划分为大小几乎相等的六边形，并计算各单元的事件数，使各地点不论边界如何均可比较。
method-cells-where = nᶜ：单元c中的事件数；xᵢ：事件i的地点。
method-cells-here = 分辨率3至6，视缩放而定；图例给出分辨率和大小。“发现”注明各自的分辨率。只知道到省或更差的事件不在地图的任何单元中。
method-cells-not = 没有事件的单元可能位于无人报告之处。单元的边界在实地没有意义。

method-gistar = 热点：Getis-Ord Gi*
method-gistar-does = 检验一地连同相邻各地的事件是否多于随机取同样多地点所得，并因在许多地点提问而作校正。
method-gistar-where = xⱼ：地点j的事件数；wᵢⱼ：地点i本身及相邻地点为1，否则为0；x̄、s：全部n个地点的均值和标准差；p₍ₖ₎：m个概率中第k小者；q：误判比例。
method-gistar-here = q < 0.05起为热点，q < 0.01起为极热；只寻找热于偶然情况者。地点为单元（连同有事件者周围的空单元）或行政区。命令行可改用随机重排（--permutations）。
method-gistar-not = 它既不说明原因，也不说明今后如何。它不知道当地有多少人居住，也不知道哪里缺少报告。

method-moran = 莫兰指数I
method-moran-does = 对整幅地图说明相似者是否相邻，对每个地点说明它与邻近地点是否一同偏离均值。
method-moran-where = zᵢ：地点i的事件数减去均值；wᵢⱼ：地点i的邻近地点j的权重；W：全部权重之和；n：地点数。
method-moran-here = 一地的邻近地点权重合计为1。至少四个地点。地点不起作用时的期望值为−1 / (n − 1)。
method-moran-not = 多与多相邻、少与少相邻都会提高I：它不衡量暴力。用一个数字概括整幅地图，看不出在何处。

method-clusters = 聚类：DBSCAN和ST-DBSCAN
method-clusters-does = 将与足够多的其他事件相近的事件并为聚类，其余作为噪声；加上天数时，还要求时间相近。
method-clusters-where = Nₚ：事件p附近的事件数；d：距离；ε：半径；t：日期；τ：天数跨度；k：构成核心的事件数。
method-clusters-here = “sitroom clusters”：如不另行指定，半径20公里、10个事件；--days增加时间跨度。距离按大圆计算。
method-clusters-not = 换一个半径就有不同的聚类，没有唯一正确的聚类。聚类既不是一场战役，也不是战线。

method-band = 自身过去的预期带：Farrington和EARS
method-band-does = 将计数与该地自身过去在同一季节可令人预期的数值对照，说明是高于、带内还是低于。
method-band-where = μₜ：第t步的期望计数；s：季节效应；β：趋势；φ：离散度；U：上限；Y：计数；C₂：EARS；ȳ、s：止于三步之前的七步的均值和标准差。
method-band-here = 有三年过去数据时用改进的Farrington方法：至多五年，略去最近半年，两侧各0.005，过去的离群值权重较小。有九步时用EARS C2，三个标准差。再少则不作判断。四周内不足五份报告绝不算过多。
method-band-not = 它无法区分暴力增多与报告增多；低于预期带可能是沉默。200个平常地点中，每一步有一至三个会偶然高于预期带。

method-level = 水平的变化
method-level-does = 在计数支持之处将计数序列切成若干水平一致的时段，说明目前的水平始于何时。
method-level-where = C：以单一水平描述一个时段的偏差；m：变化次数；n：有数据的步数；lₖ：时段k的步数。
method-level-here = 计数有过度离散，两次变化之间至少六步，区间为95%，变化的位置视为已知。
method-level-not = 它只识别突变：缓慢上升会呈阶梯状，季节会呈每半年一次的变化。它不说明变化的原因。

method-emerging = 新兴热点
method-emerging-does = 根据逐步的Gi*说明一地是新近、始终、时而还是不再为热点，以及是否越来越热。
method-emerging-where = zᵢ：第i步Gi*的z值；S：上升的步对数减去下降的步对数，即曼恩—肯德尔检验。
method-emerging-here = 至少十步。某一步z ≥ 1.96为热；“几乎始终”指十步中九步；p低于0.05的趋势才算。
method-emerging-not = 没有按步数作校正。此处的“新”可能只是报告新近才有。

method-triggers = 外溢：由事件引发的事件
method-triggers-does = 将一周的事件分为基线、随本地事件而来者和随各邻近地点事件而来者。
method-triggers-where = λ：地点i第t周的期望事件数；μ：基线；a、b：一个事件在本地和邻近地点引发的事件数；y：事件数；g：此前各周的权重，合计为1。
method-triggers-here = 按国家、按周，回溯八周，至少26周，区间为95%。在说明下周之前，各国家对的数值向全部国家对的数值收缩。
method-triggers-not = 它找出的是随后发生者，而不是所导致者：季节或先后波及两国的同一原因看上去也一样。均值的不确定性不计入下周的范围。

method-knox = 空间与时间上的接近：K函数和诺克斯检验
method-knox-does = 计算在空间和时间上都接近的事件对，与日期由抽签重新分配时的对数比较。
method-knox-where = K(s, t)：相距s公里、t天以内的事件对；K(s)、K(t)：只看空间、只看时间；D₀：超出部分的比例；r：达到同样对数的抽签次数；m：抽签次数。
method-knox-here = 20、50和100公里；7、14和30天；199次抽签；日期和地点已知的最新20 000个事件。
method-knox-not = 只在一部分地区增长的人口或报告也会形成事件对。它不说明哪个事件导致哪个事件。

method-borders = 边界附近的事件
method-borders-does = 计算距国际边界一定距离以内的事件，给出其比例的区间，并说明各季度是否增长。
method-borders-where = p̂：n个事件中位于边界附近的比例；z：置信度所要求的标准差数。
method-borders-here = 50公里；至多40个季度；趋势按曼恩—肯德尔检验，q < 0.05起才说明。边界以底图为准。
method-borders-not = 边界附近的事件未必与边界有关，也不说明谁越过了边界。

method-outlook = 展望及其基准
method-outlook-does = 以分布形式预测今后一个月的死亡人数：将若干简单预测按以往表现最佳的权重混合。只在优于基准之处显示。
method-outlook-where = F：所示分布；Fₖ：其中一个预测；wₖ：其权重；X、X′：从中抽取的值；y：实际发生数；CRPS：误差，以死亡人数计，越低越好。
method-outlook-here = 十一个组成部分；向前十二个月；尾部拉长1.3倍。基准：以自身最近十二个月作为抽取值。两者都按当时所知在过去各月上评分；校准说明所述比例有多少次成真。
method-outlook-not = 它不预测某一天或某一地，不了解季节，也不了解过去没有类似先例的事件。

method-onset = 爆发的可能性
method-onset-does = 说明目前平静的行政区在今后三个月内爆发暴力的可能性，以及支持和反对的依据。
method-onset-where = p：可能性；η：对数几率；xₖ：过去、邻近地点和季节的各项数字；βₖ：各项所增加的量；λ：将其拉向零的力度。
method-onset-here = 平静：三个月内死亡少于5人；爆发：随后三个月死亡25人或以上。七项数字，每年一月按当时所知拟合；λ = 10；36个已知月份。以往爆发不足十次时，只对各地排序。
method-onset-not = 平静之地大多继续平静：级别升高之后多数并未爆发。已有暴力之地没有这一级别，这不等于安全。

method-ratio = 两个计数之比
method-ratio-does = 将一个计数与另一段同样长时间的计数对照，给出仅由偶然造成的区间。
method-ratio-where = n₁、n₂：两个计数；r：其比值；B：二项分布；p₁、p₂：比例的精确区间的两端。
method-ratio-here = 选举的置信度为90%，简报为95%。选举查看13周，以及52周之前的同样日子。此前没有事件则没有比值。
method-ratio-not = 事件成簇发生，波动更大：这是可以成立的最窄区间。上升可能是报告增多。

method-effect = 介入之后的情况
method-effect-does = 在介入开始时寻找该地各月数字的跳升或转折，并将其变化与最相似而没有介入开始的地点对照。
method-effect-where = μₜ：第t月的比率；β：趋势；D：之前为0，自开始t₀起为1；γ：跳升；δ：转折；c：该地的变化；N：计数；m：月数；cⱼ：类似案例的变化。
method-effect-here = 之前至少十二个月，之后至少六个月，满36个月才计季节。类似案例九个，比较之前24个月，跟踪之后12个月，区间为80%，由安慰剂对照得出。
method-effect-not = 它不说明介入造成、防止或未能防止什么。反对如此解读的理由并列于旁；一条也没有找到并不是证明。

method-likeness = 与升级之前月份的相似程度
method-likeness-does = 衡量一地最近几个月接近以往升级之前月份的程度，是否超过接近平常月份的程度。
method-likeness-where = d：两个概况a和b的距离；aₖ：指标k；Rₖ：其全距；δₖ：两者均已知为1，否则为0。
method-likeness-here = 六个月的七项指标。升级：在24个月低于阈值之后，十二个月内死亡25人。至少十二个平常月份；旁边注明这种接近以往有多大价值。
method-likeness-not = 它是平常月份的比例，而不是暴力的可能性。暴力常常发生在与平时无异的月份之后。

method-clock = 计时：某事需要多久
method-clock-does = 说明经过多少天后四分之一、一半、四分之三的预警有了首次行动；仍在等待的按等待计算。
method-clock-where = S(t)：到时间t仍在等待的比例；tᵢ：有结果的时间；dᵢ：当时有结果的数目；nᵢ：在此之前等待的数目。
method-clock-here = 从首个信号起算；未采取行动即关闭的，按等待至关闭时计算。中位数的区间为90%，用格林伍德方差。部署同样计算，与72小时对照。
method-clock-not = 等待时间短不等于成功，行动也不等于效果。预警少则区间宽。

method-corridors = 走廊
method-corridors-does = 将记录中的路线与沿线暴力对照：附近有事件的公里数所占比例，与将路线随机移动后的比例相比。
method-corridors-where = p：偶然达到同样大比例的概率；r：达到同样大比例的移动路线；m：移动路线总数。
method-corridors-here = 路线是经过其各地点的大圆连线。命令行如不另行指定为50公里；499条移动路线，其中至少一半在该地区内。
method-corridors-not = 缉获和案件既反映贩运之处，也同样反映拦截之处。道路、城镇和暴力都随人而行：同在一处并不是联系。

method-onsets = 按十年计的冲突开始
method-onsets-does = 按若干明示规则计算每个十年开始的冲突，与报告第7段所述并列。
method-onsets-where = d：一场冲突一年的战斗死亡人数；y：开始之年；k：此前必须平静的年数。
method-onsets-here = 每年战斗死亡25人或以上，1 000人起为战争；k为1、2、4、5、10或始终。数据未完整涵盖的十年画有斜线。
method-onsets-not = 计数取决于规则。某一规则与报告相符并不能证明该规则：加入四个平静年，是因为它最为接近。

method-freshness = 来源的新鲜程度
method-freshness-does = 将来源最新观测及其最近一次运行的时间距今，与该来源的惯常情况比较，超出惯常时予以说明。
method-freshness-where = a：距今天数；e：各次运行之间最新观测的步长中位数；b：最新观测落后于其运行的天数中位数。
method-freshness-here = 两步即成记录；在此之前以发布者所告为准：UCDP 和 VIEWS 每月一次、落后一个月，ACLED 每周一次、落后一周，ReliefWeb 和 GDELT 每天一次。对运行而言 b 为 0。同一天的文件算一步。
method-freshness-not = 新鲜的来源未必正确或完整。沉默是没有数据还是没有暴力，本方法并不知道。
