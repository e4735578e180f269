### What the core and the command line say. Above each text stands its English template; { $a }, { $b } … are the
### values of its holes, in their order there. SITROOM_WRITE_WORDS=1 writes this file anew (tests/words.rs).

## src-tauri/analysis/src/change/change_point.rs

# change points of counts, PELT (Killick, Fearnhead and Eckley 2012), method 1.0
s-b726a108ba = 计数的水平变化，PELT（Killick、Fearnhead和Eckley 2012），方法1.0

# The least number of steps of a stretch
s-87dfeb4ead = 一段的最少步数

# The confidence
s-77f2fe551d = 置信水平

## src-tauri/analysis/src/change/ears.rs

# EARS C1, C2, C3 (Fricker, Hegler and Dunfee 2008), method 1.0
s-c20fea42ea = EARS C1、C2、C3（Fricker、Hegler和Dunfee 2008），方法1.0

# The number of standard deviations
s-dd6601cdb3 = 标准差的倍数

# The least standard deviation
s-b38a42f7d7 = 最小标准差

## src-tauri/analysis/src/change/farrington.rs

# improved Farrington (Noufaily et al. 2013), quasi-Poisson, negative binomial bounds, method 1.1
s-799552a2e6 = 改进的法灵顿方法（Noufaily等 2013），准泊松，负二项界限，方法1.1

# The number of years
s-1499b18f96 = 年数

# The number of steps left out
s-0583162cb2 = 略去的步数

# The share beyond a bound
s-f2a43c1fda = 超出界限的份额

# The residual of an outlying step
s-c26955644e = 离群步的残差

# The p of a trend
s-1d703048ab = 趋势的 p 值

## src-tauri/analysis/src/change/step.rs

# There is no data for this step.
s-2e51a54319 = 这一步没有数据。

# The past is {found} steps long: {least} or more are needed.
s-b8b7da1479 = 过去共{ $a }步：需要{ $b }步或更多。

# Of the past, {known} steps have data: {least} or more are needed.
s-1384074bff = 过去有数据的步数为{ $a }：需要{ $b }步或更多。

# Of the same season in past years, {known} steps have data: {least} or more are needed.
s-a0c8f08abc = 往年同一季节有数据的步数为{ $a }：需要{ $b }步或更多。

## src-tauri/analysis/src/change/surge.rs

# surge by improved Farrington or EARS C2, method 1.1
s-1f9ed8a8f9 = 按改进的法灵顿方法或EARS C2判断的激增，方法1.1

## src-tauri/analysis/src/clock.rs

# product-limit median of hours to arrival (Kaplan and Meier 1958), method 1.0
s-47438cc956 = 到达所需小时数的乘积极限中位数（Kaplan和Meier 1958），方法1.0

## src-tauri/analysis/src/effect/counter_views.rs

# counter-views of what followed, method 1.1
s-5b035bc84f = 对后续情况的其他解释，方法1.1

# The number of months just before
s-5094b6a4d4 = 紧邻之前的月数

# The factor above the long mean
s-1057c91412 = 高于长期均值的倍数

# The ratio of neighbours
s-67d27d2efb = 相邻值之比

# The start as an index
s-bd93882dc0 = 以序号表示的起点

## src-tauri/analysis/src/effect/interrupted.rs

# interrupted time series by quasi-Poisson regression, widest of three errors, method 1.0
s-d2dddfae40 = 准泊松回归的中断时间序列，取三种误差中最宽者，方法1.0

# The lag in months
s-1c7c7b296b = 以月计的滞后

## src-tauri/analysis/src/effect/like_cases.rs

# difference in differences beside like cases, placebo interval, method 1.0
s-7cfea0a715 = 与类似案例对照的双重差分，安慰剂区间，方法1.0

# The number of months before
s-9181cf7b92 = 之前的月数

# The number of months after
s-ba05d73192 = 之后的月数

# The number of like cases
s-6986085b79 = 相似案例数

## src-tauri/analysis/src/exposure/concentration.rs

# concentration index after Kakwani, Wagstaff and van Doorslaer, method 1.0
s-991e677f89 = 集中指数，依据Kakwani、Wagstaff和van Doorslaer，方法1.0

# A value of presence or violence
s-74e069454a = 存在或暴力的数值

## src-tauri/analysis/src/exposure/met.rs

# share of deaths where a partner is, bootstrap over places, method 1.0
s-bd819ea165 = 有伙伴之处的死亡人数占比，按地点自助抽样，方法1.0

# The number of draws
s-e9750ee20e = 抽样次数

## src-tauri/analysis/src/exposure/mod.rs

# places with violence and without known presence, method 1.0
s-2691d6703e = 有暴力而无已知存在的地点，方法1.0

# The forecast in deaths
s-a77add37d1 = 预测的死亡人数

## src-tauri/analysis/src/fading.rs

# fading engagement, method 1.0
s-f5aeb0355b = 渐弱的介入，方法1.0

## src-tauri/analysis/src/forecast/group.rs

# no deaths in the last 12 months
s-7096b092cb = 最近12个月无死亡

# up to 1 death a month
s-aafe065b82 = 每月至多1人死亡

# more than 1 and up to 10 deaths a month
s-5e7ac20044 = 每月1人以上至10人死亡

# more than 10 and up to 100 deaths a month
s-1162b65569 = 每月10人以上至100人死亡

# more than 100 deaths a month
s-2a1915ed5c = 每月100人以上死亡

## src-tauri/analysis/src/forecast/mod.rs

# outlook by pooled components, method 1.0
s-7f9a50186c = 汇合各成分的展望，方法1.0

## src-tauri/analysis/src/forecast/model.rs

# linear pool of eleven components, weighted by their past CRPS
s-44f7b47343 = 十一个成分的线性汇合，按其以往CRPS加权

# own past, weighted by recency, with scale noise
s-e54a30b355 = 自身过去，按新近程度加权，带尺度噪声

# what followed like levels in all countries, in units of the level
s-a80ee88dfb = 所有国家类似水平之后的情况，以水平为单位

# hurdle negative binomial, shrunk to the group
s-1feb6e4e78 = 障碍负二项模型，向组别收缩

# own last 12 months
s-60424209b0 = 其最近12个月

# last 12 months of the country and its neighbours
s-773aa56e22 = 该国及其邻国的最近12个月

# the last month
s-e8706a95df = 最近一个月

# no deaths
s-8d5d9918e9 = 无死亡

# last 12 months of all countries
s-0f1b8f274a = 所有国家的最近12个月

## src-tauri/analysis/src/forecast/record.rs

# {outcomes} past outcomes are too few to tell; the benchmark is shown.
s-8b7841d787 = 过去的结果仅{ $a }个，不足以判断；显示基准。

# mean CRPS in units of the recent level {ours:.4}, benchmark {theirs:.4}, over {outcomes} past outcomes
s-257eee3027 = 以近期水平为单位的平均CRPS { $a }，基准{ $b }，过去结果{ $c }个

# {} is better than the benchmark: {told}.
s-217c469c90 = { $a }优于基准：{ $b }。

# {} is not better than the benchmark, which is shown: {told}.
s-65df0f3f8e = { $a }不优于基准，故显示基准：{ $b }。

# The record of its group decided: {why}
s-8289711867 = 由其组别的以往表现决定：{ $a }

# Of the {one} itself {outcomes} past outcomes are too few to tell ({ENOUGH_OF_ONE} are needed).
s-db0c18082d = 其自身（{ $a }）过去的结果为{ $b }个，不足以判断（需要{ $c }个）。

# {few} The record of its group decided: {why}
s-6eed210e90 = { $a }由其组别的以往表现决定：{ $b }

# mean CRPS {ours:.2} deaths, benchmark {theirs:.2}, over {outcomes} past outcomes
s-4b66b1f5d5 = 平均CRPS { $a }人死亡，基准{ $b }，过去结果{ $c }个

# The record of the {one} itself decided: {id} is better than the benchmark there ({told}), as in its group.
s-a52a6b05ae = 由其自身（{ $a }）的以往表现决定：{ $b }在那里优于基准（{ $c }），与其组别一致。

# {id} is not better than the benchmark there, which is shown ({told})
s-a1660c8299 = { $a }在那里不优于基准，故显示基准（{ $b }）

# The record of the {one} itself decided: {shown}, though it is better in its group.
s-e7d81bc82e = 由其自身（{ $a }）的以往表现决定：{ $b }，尽管在其组别中更优。

## src-tauri/analysis/src/hotspot/adjacency.rs

# Place {place} has the neighbour {neighbour}, and there are {count} places, numbered from 0.
s-63b868da25 = 地点{ $a }的邻居为{ $b }，而地点共{ $c }个，从0编号。

# Place {place} is named as a neighbour of itself.
s-5109a77814 = 地点{ $a }被列为自己的邻居。

# Place {place} names the neighbour {neighbour} twice.
s-2229a5c764 = 地点{ $a }两次列出邻居{ $b }。

# The offsets must begin at 0, never fall, and end at the number of neighbours: offset {index} does not.
s-bb2d6f0661 = 偏移量须从0开始、从不减小、以邻居总数结束：偏移量{ $a }不符合。

# There are more places or neighbours than 4,294,967,295.
s-51f5273f8f = 地点或邻居超过4 294 967 295个。

## src-tauri/analysis/src/hotspot/dbscan.rs

# DBSCAN (Ester et al. 1996), great-circle distance, method 1.0
s-1023c83959 = DBSCAN（Ester等 1996），大圆距离，方法1.0

# The radius in km
s-f3d8e76c1b = 以公里计的半径

# The number of points
s-429f3034d3 = 点数

## src-tauri/analysis/src/hotspot/density.rs

# kernel density, quartic kernel on the sphere (after Silverman 1986), method 1.0
s-da4aae6bc2 = 核密度，球面四次核（依据Silverman 1986），方法1.0

# The bandwidth in km
s-ea51f298d3 = 以公里计的带宽

# A weight
s-e6fbe5f077 = 权重

## src-tauri/analysis/src/hotspot/emerging.rs

# emerging hot spots (after Esri), Mann-Kendall trend over Gi* z, method 1.0
s-52fc226b0a = 新兴热点（依据Esri），Gi*的z值的曼－肯德尔趋势，方法1.0

# The z of a hot spot
s-0e40e6360a = 热点的 z 值

## src-tauri/analysis/src/hotspot/gistar.rs

# Getis-Ord Gi* (1995), binary weights over the place and what lies beside it, analytic z; q by Benjamini and Hochberg (1995)
s-835032821c = Getis-Ord Gi*（1995），本地及相邻地点的二元权重，解析z值；q依据Benjamini和Hochberg（1995）

## src-tauri/analysis/src/hotspot/moran.rs

# Moran's I, local (Anselin 1995) and global (Cliff and Ord 1981), row-standardised weights, method 1.0
s-f4d5a3bd6e = 莫兰I，局部（Anselin 1995）和全局（Cliff和Ord 1981），按行标准化权重，方法1.0

## src-tauri/analysis/src/hotspot/space_time_clusters.rs

# ST-DBSCAN (Birant and Kut 2007), great-circle distance and days, method 1.0
s-1b2ba8b53a = ST-DBSCAN（Birant和Kut 2007），大圆距离和天数，方法1.0

# The span in days
s-5092c05823 = 以天计的跨度

# The number of events
s-54dc139047 = 事件数

## src-tauri/analysis/src/interval.rs

# The number of cases
s-ce9c141c94 = 案例数

# The number of hits
s-1bac87a6f0 = 命中数

## src-tauri/analysis/src/level/mod.rs

# warning level by ridge regression on quiet divisions, method 1.0
s-a703dcc051 = 以岭回归对平静行政区定预警级别，方法1.0

## src-tauri/analysis/src/level/panel.rs

# The number of months
s-ec62d56a5f = 月数

# The number of deaths of a row
s-2cdb7c8218 = 一行的死亡人数

# A month (12 times the year plus the month from 0)
s-02bf576fc4 = 月份（年份乘以12加上从0起计的月份）

## src-tauri/analysis/src/level/record.rs

# The last month of the record
s-48f65c69f5 = 记录的最后一个月

## src-tauri/analysis/src/likeness/escalation.rs

# escalations of monthly deaths, method 1.0
s-ca37c299c0 = 每月死亡人数的升级，方法1.0

# The threshold in deaths
s-db09939e23 = 以死亡人数计的阈值

# The window in months
s-df8791f5cb = 以月计的窗口

# The quiet time in months
s-cda6c3f90c = 以月计的平静期

## src-tauri/analysis/src/likeness/gower.rs

# Gower's distance, method 1.0
s-3492bdce88 = 高尔距离，方法1.0

## src-tauri/analysis/src/likeness/moments.rs

# what falls due beside what rises, method 1.0
s-22ae2ddc56 = 到期事项与上升情况并列，方法1.0

# The number of days about a due day
s-20f3ce9c51 = 到期日前后的天数

# The last due day
s-8639194583 = 最后的到期日

## src-tauri/analysis/src/likeness/nearest.rs

# closeness to the months before escalations rather than to ordinary ones, Gower's distance, method 1.1
s-b42ff9694e = 更接近升级前的月份而非普通月份，高尔距离，方法1.1

# The closest share
s-8ef1c76075 = 最接近的份额

# The number of indicators
s-28cc6d2f77 = 指标数

## src-tauri/analysis/src/likeness/profile.rs

# profiles of the months before, by median and MAD of the own past, method 1.0
s-620095af09 = 之前各月的概况，依据自身过去的中位数和MAD，方法1.0

## src-tauri/analysis/src/linkage/finding.rs

# Records near in time and place: {near}.
s-508f791ad6 = 时间和地点相近的记录：{ $a }。

# The same days.
s-5e0d045f73 = 日期相同。

# Days that overlap.
s-341cd2f1bf = 日期重叠。

# Days between: {days}.
s-944babb788 = 相隔天数：{ $a }。

# Deaths: {one} and {other}.
s-59630fdd19 = 死亡人数：{ $a } 和 { $b }。

# Deaths are missing on one side: no evidence.
s-673fa63aea = 其中一条记录缺少死亡人数：无法作为依据。

# The same kind of violence.
s-744003de87 = 暴力类型相同。

# Different kinds of violence.
s-fde1490818 = 暴力类型不同。

# The kind of violence is missing on one side: no evidence.
s-dc324d318b = 其中一条记录缺少暴力类型：无法作为依据。

# Another record fits about as well.
s-fb800a73a6 = 另有一条记录同样吻合。

# No other record fits as well.
s-aaafdf2cfc = 没有其他记录同样吻合。

# One record stands for several on the same days: it tells of {whole} deaths, they of {sum} together.
s-df31ca7e8b = 一条记录对应同日的多条记录：它记{ $a }人死亡，它们合计{ $b }人。

# Distance: {distance_km:.0} km; the names of the places are alike.
s-75e59f920a = 距离：{ $a } 公里；地名相似。

# Distance: {distance_km:.0} km; the names of the places differ.
s-d7084ebfae = 距离：{ $a } 公里；地名不同。

# Distance: {distance_km:.0} km; one place has no name.
s-8a1576713d = 距离：{ $a } 公里；其中一处没有地名。

# Known only to the province or worse ({distance_km:.0} km); the names of the places are alike.
s-85140c1171 = 仅知大致省份或更粗略（{ $a } 公里）；地名相似。

# Known only to the province or worse ({distance_km:.0} km); the names of the places differ.
s-f6dc1e69ea = 仅知大致省份或更粗略（{ $a } 公里）；地名不同。

# Known only to the province or worse ({distance_km:.0} km); one place has no name.
s-3ea00d2aff = 仅知大致省份或更粗略（{ $a } 公里）；其中一处没有地名。

# The sides are not identified: no evidence.
s-7a77075a5b = 各方身份不明：无法作为依据。

# Both sides are the same.
s-14d7718981 = 双方均相同。

# Both sides are alike.
s-4bcb4764ee = 双方均相似。

# One side is alike, the other is not identified.
s-5bb7a5a776 = 一方相似，另一方身份不明。

# One side is alike, the other differs.
s-f11ae3bc46 = 一方相似，另一方不同。

# One side differs, the other is not identified.
s-4777a51f90 = 一方不同，另一方身份不明。

# Both sides differ.
s-b66b3773c6 = 双方均不同。

## src-tauri/analysis/src/linkage/mod.rs

# linked records (Fellegi and Sunter 1969; Winkler 1990), one event with one at most, method 1.0
s-17642fb4e9 = 记录关联（Fellegi 和 Sunter 1969；Winkler 1990），一个事件最多对应一个事件，方法 1.0

# The probability to link from
s-9477895f1b = 开始关联的概率

# The probability to ask from
s-205552abb5 = 开始询问的概率

## src-tauri/analysis/src/onset/against.rs

# The stored conflicts do not cover 1990 to 2009, which the report compares in §7.
s-3c1e2fd857 = 存储的冲突未涵盖报告第7段比较的1990至2009年。

# {noughties} in 2000–2009 after {nineties} in the 1990s
s-6b40e379e5 = 2000–2009年{ $a }起，1990年代{ $b }起

# {counted}; there is nothing to compare with the “roughly half” of §7.
s-62659db897 = { $a }；没有可与第7段“大约一半”比较的。

# agrees with
s-812c94c942 = 符合

# comes near
s-3baf7b283f = 接近

# does not agree with
s-2ab56ff2cf = 不符合

# {counted} is {:.0} % as many; that {verdict} the “only roughly half as high” of §7.
s-45fec1a59d = { $a }，即{ $b } %；这{ $c }第7段的“仅约一半”。

# falls too, but from another height than
s-d4ccc759fb = 同样下降，但起点不同于

# {} in the 1990s ({} escalations) and {} in 2000–2009 ({}); that {verdict} the “from 21 to 16” of §7.
s-39ba143184 = 1990年代{ $a }起（{ $b }起升级），2000–2009年{ $c }起（{ $d }起）；这{ $e }第7段的“从21起到16起”。

## src-tauri/analysis/src/onset/mod.rs

# conflict onsets, method 1.0
s-45256de287 = 冲突爆发，方法1.0

# A conflict reaches 25 battle deaths in a year
s-fce2153efa = 冲突在一年中达到25人战斗死亡

# A conflict reaches 1,000 battle deaths in a year
s-e32ab10095 = 冲突在一年中达到1 000人战斗死亡

# , for the first time since the data begin
s-b5a8f7d361 = ，为数据开始以来首次

#  after at least one year below
s-09825f5e98 = ，此前至少一年低于此数

#  after at least {years} years below
s-28ff4e9d13 = ，此前至少{ $a }年低于此数

# , and stays under 1,000 in that year
s-8e96658b13 = ，且该年低于1 000人

## src-tauri/analysis/src/rates.rs

# ratio of two counts by the conditional binomial (Clopper and Pearson 1934), method 1.0
s-447c2df672 = 以条件二项法求两个计数之比（Clopper和Pearson 1934），方法1.0

## src-tauri/analysis/src/refusal.rs

# Value {index} of the {what} is no finite number.
s-cc03bf90c0 = { $b }的第{ $a }个值不是有限数。

# The latitude of point {index} is {}: it must lie between -90 and 90.
s-565480a407 = 点{ $a }的纬度为{ $b }：须在-90与90之间。

# {setting} is {}: it must lie between {} and {}.
s-a6b9e3c4d2 = { $a }为{ $b }：须在{ $c }与{ $d }之间。

# There are {found} {what} where {expected} are needed.
s-b79ca2d2a2 = 有{ $a }个{ $b }，而需要{ $c }个。

# There {} {found} {}, and {least} or more are needed ({method}).
s-1f31f93c34 = 可用的值（{ $a } { $c }）：{ $b }；需要{ $d }个或更多（{ $e }）。

# All values are equal: {method} compares differences, and there are none.
s-bd885c672b = 所有值相等：{ $a }比较差异，而这里没有差异。

# The sum of the {what} is zero: {method} has nothing to work on.
s-49b617c87b = { $a }之和为零：{ $b }无从计算。

# {method} does not settle on these values: look at the series itself.
s-5640953512 = { $a }在这些值上不收敛：请查看序列本身。

# No quiet time is known before month {month}: what is compared is the time before violence rises again.
s-7bb4540c5d = 第{ $a }个月之前没有已知的平静期：比较的是暴力再次上升之前的时期。

# No place has a neighbour: there is nothing to compare a place with.
s-3b81fca66b = 没有地点有邻居：没有可与之比较的地点。

# The quantity of record {index} is {}: it must be 0 or more.
s-1c0d62597d = 第{ $a }条记录的数量为{ $b }：须为0或更大。

# Row {index} of division {division} lies in month {month}, which the data of no such division cover.
s-9e16f7aec8 = 行政区{ $b }的第{ $a }行位于第{ $c }月，而没有此类行政区的数据涵盖该月。

# The indicator "{indicator}" is not counted from events: pass its readings to the rule instead.
s-1c77a22ff5 = 指标“{ $a }”不由事件计数：请将其读数交给规则。

# Of {asked} moved routes only {found} stay inside, and {least} are needed: take a shorter route or a wider area.
s-6bb8b2d7fb = { $a }条移动路线中只有{ $b }条仍在范围内，而需要{ $c }条：请取更短的路线或更大的区域。

# Stopped before the figure was ready.
s-5a3d91e85e = 在数字就绪之前已停止。

# was 1 event
s-66bc973fc1 = 1起事件

# were {count} events
s-115d97d7ca = { $a }起事件

# was 1
s-663187c4b9 = 1起

# were {after}
s-570ea4fc2f = { $a }起

# , and {a_side} on each side,
s-026202a50c = ，且每侧各{ $a }起，

# There {} before the start and there {then} from it on: too few to tell a change from chance, so none is told. {least} together{each} are needed.
s-7ba16e50e7 = 起始之前：{ $a }；起始之后：{ $b }。太少，无法将变化与偶然区分，故不作说明。合计需要{ $c }起{ $d }。

## src-tauri/analysis/src/route.rs

# route and border, method 1.0
s-2c717ed8af = 路线与边界，方法1.0

## src-tauri/analysis/src/sift/gazetteer/why.rs

# It is the name of a country.
s-e7f5c71bb7 = 这是一个国家的名称。

# The country of this place is spoken of.
s-5cecacb7bd = 文中提到该地点所在的国家。

# No other place has this name.
s-075f5056ad = 没有其他地点使用这一名称。

# It is the capital or the largest place of this name; its country is not spoken of.
s-3da1a09c2b = 这是首都或同名地点中最大的一个；文中没有提到其所在国家。

# The name is an everyday word too, but the country of this place is spoken of.
s-8563203097 = 该名称也是日常用词，但文中提到该地点所在的国家。

# The name stands beside another one and may be that of a person.
s-a8b47d4331 = 该名称与另一名称相邻，可能是人名。

# possible
s-502a86fc50 = 可能

# likely
s-7b0a1b195b = 很可能

## src-tauri/analysis/src/sift/grade.rs

# {judged} of its reports were judged and {unknown} were not; {LEAST_JUDGED} are needed for a grade.
s-c2de129c24 = 已评判的报道：{ $a }篇；未评判：{ $b }篇；评级需要{ $c }篇。

# {confirmed} of {judged} judged reports were confirmed: {low:.0} to {high:.0} % of what it writes.
s-72fc9ebceb = 已评判的{ $b }篇报道中有{ $a }篇得到证实：占其报道的{ $c }%至{ $d }%。

# A linked event confirms it.
s-9125621ee3 = 一个关联事件证实了它。

# Independent outlets of grade A or B that tell it: {count}.
s-8dc72d684e = 报道此事的A级或B级独立媒体：{ $a }家。

# Independent outlets of grade C that tell it: {count}.
s-d223eea6b9 = 报道此事的C级独立媒体：{ $a }家。

# Independent outlets of grade D or E that tell it: {count}.
s-440286a6e3 = 报道此事的D级或E级独立媒体：{ $a }家。

# Independent outlets that cannot be judged and tell it: {count}.
s-159da9fdf0 = 报道此事但无法评判的独立媒体：{ $a }家。

# An outlet that is trusted more says otherwise.
s-9b07c8ed48 = 一家更可信的媒体说法不同。

# An outlet that is trusted as much says otherwise.
s-b3dceaccf3 = 一家同样可信的媒体说法不同。

# Only outlets that are trusted less say otherwise.
s-3338220213 = 只有可信度较低的媒体说法不同。

## src-tauri/analysis/src/sift/likeness.rs

# The wording is much the same.
s-02e3557b77 = 措辞大致相同。

# The wording differs.
s-a5d789106b = 措辞不同。

# They name the same places.
s-94be66faee = 提到的地点相同。

# They name other places.
s-93b6f05ae3 = 提到的地点不同。

# They name the same persons, groups or villages.
s-56b1bb8c22 = 提到的人物、团体或村庄相同。

# They name other persons, groups or villages.
s-c03958a7bd = 提到的人物、团体或村庄不同。

# They tell of the same day.
s-6be5731513 = 所述日期相同。

# They tell of other days.
s-875bd96dfe = 所述日期不同。

# They were published on the same day or the next.
s-18c472929d = 发布于同一天或次日。

# They were published days apart.
s-2de36a8b6c = 发布时间相隔数日。

# They give the same number of dead.
s-2c8cfa0716 = 给出的死亡人数相同。

# They give other numbers of dead.
s-e0ed749fb2 = 给出的死亡人数不同。

# They give the same numbers.
s-6d8d9f7f10 = 给出的数字相同。

# They give other numbers.
s-4ec2175414 = 给出的数字不同。

# They are about the same subjects.
s-6ddf26dc5d = 主题相同。

# They are about other subjects.
s-9dae155235 = 主题不同。

## src-tauri/analysis/src/sift/rule.rs

# The rule “{name}” holds: nothing that it excludes is there.
s-60f8b53e5f = 规则“{ $a }”成立：没有它所排除的内容。

# The rule “{name}” holds: {met_by}.
s-ff607be03e = 规则“{ $a }”成立：{ $b }。

## src-tauri/analysis/src/spillover/border.rs

# events near borders, method 1.0
s-eeb168e1b7 = 边界附近的事件，方法1.0

# The distance from the border in km
s-97d0009b3a = 距边界的公里数

# The number of a period
s-3addc67af3 = 时段的编号

# The number of events near a border
s-4bde667b21 = 边界附近的事件数

# The share of land near a border
s-d58761fee0 = 边界附近陆地的份额

## src-tauri/analysis/src/spillover/excitation.rs

# events triggered by events (Hawkes 1971, weekly counts), method 1.0
s-c8e52a3442 = 事件引发的事件（Hawkes 1971，每周计数），方法1.0

# What follows is not always what is caused: one cause that reaches two places in turn looks the same.
s-514e6a8a27 = 随后发生的并不总是由此引起：同一原因先后波及两地，看起来是一样的。

# The number of lags
s-6b03bb9a58 = 滞后的数目

## src-tauri/analysis/src/spillover/flow.rs

# flows from origin over transit to destination, method 1.0
s-1ae87c6fc2 = 从来源地经过境地到目的地的流动，方法1.0

## src-tauri/analysis/src/spillover/overlap.rs

# route and violence, route moved at random (Lotwick and Silverman 1982), method 1.0
s-c1865e592e = 路线与暴力，路线随机移动（Lotwick和Silverman 1982），方法1.0

# Seizures and cases measure where interdiction happens as much as where trafficking does.
s-4bc7b0b069 = 查获和案件既反映贩运发生在哪里，也同样反映查缉发生在哪里。

# The length of the route in km
s-77e0963032 = 以公里计的路线长度

# The distance from the route in km
s-6ca8ffaead = 距路线的公里数

# The turn in degrees
s-c9af7fa24b = 以度计的旋转

# The west of the area in degrees
s-20f609f54d = 区域西界的度数

# The east of the area in degrees
s-8b70040df0 = 区域东界的度数

# The south of the area in degrees
s-975c5700b7 = 区域南界的度数

# The north of the area in degrees
s-c8ef215289 = 区域北界的度数

## src-tauri/analysis/src/spillover/pressure.rs

# pressure on a place from itself and its neighbours, method 1.0
s-619bb76362 = 某地受自身及邻居的压力，方法1.0

## src-tauri/analysis/src/spillover/space_time.rs

# space–time K function (Diggle et al. 1995), days dealt out by lot, method 1.0
s-8c07fcc215 = 时空K函数（Diggle等 1995），日期随机分配，方法1.0

# Knox test (Knox 1964), days dealt out by lot, method 1.0
s-4c9bbdbcd0 = 诺克斯检验（Knox 1964），日期随机分配，方法1.0

# The area in km²
s-66a1ddece7 = 以平方公里计的面积

# The time in days
s-68126ba512 = 以天计的时间

# A distance in km
s-aa37630166 = 以公里计的距离

# A number of days
s-c41e2f1d51 = 天数

# The day of an event
s-68d9a4ce38 = 事件的日期

## src-tauri/analysis/src/waiting.rs

# product-limit estimate (Kaplan and Meier 1958) with Greenwood's intervals, method 1.0
s-fa72aaf111 = 乘积极限估计（Kaplan和Meier 1958）及格林伍德区间，方法1.0

## src-tauri/analysis/src/warning/condition.rs

# The threshold of a rule
s-cd368d2cb7 = 规则的阈值

# The least number of events of a rule
s-1b926df5cb = 规则的最少事件数

# The number of months of an indicator
s-9eeaac8d9b = 指标的月数

# The place of a reading
s-ed336fded0 = 读数的位置

## src-tauri/analysis/src/warning/indicator.rs

# events in the last months
s-0bbf796724 = 最近几个月的事件

# deaths in the last months
s-cb13218655 = 最近几个月的死亡人数

# civilian deaths in the last months
s-fd5377fbe0 = 最近几个月的平民死亡人数

# events of the last month, in times of the upper bound that the place's own past gives
s-19f1c21ce4 = 上月事件相对于该地自身过去上限的倍数

# events of the last months in touching places of other countries
s-3200154395 = 最近几个月相接的他国地点的事件

# events of the last months in all touching places
s-72b7493d78 = 最近几个月所有相接地点的事件

# z of Gi* of a new or intensifying hot spot, 0 where it is none
s-e757710840 = 新出现或增强的热点的Gi* z值，无则为0

# events a month in the 24 months before, where none came in the last months, else 0
s-68e0e803b0 = 最近几个月无事件时，之前24个月的每月事件数，否则为0

# probability of an onset of violence within three months
s-36d464ce4a = 三个月内爆发暴力的概率

# probability that deaths to come pass a bound
s-a61137f4e9 = 今后死亡人数超过界限的概率

# days to an election, where events rise
s-ec4573a1ed = 事件上升之处距选举的天数

# days since an open constitutional crisis began
s-be6c8a85d3 = 自未结宪政危机开始的天数

# events along a corridor of trafficking
s-deaa9ac31e = 贩运走廊沿线的事件

# engagements that fade while events go on
s-9f3e707728 = 渐弱而事件仍在继续的介入

# commitments that are late
s-797e60b568 = 逾期的承诺

## src-tauri/analysis/src/warning/mod.rs

# warnings by rules, method 1.0
s-5d5ac8aa27 = 按规则预警，方法1.0

## src-tauri/analysis/src/warning/replay.rs

# The last month of the replay
s-d39d4d3a64 = 回放的最后一个月

## src-tauri/api/src/areas.rs

# {lon}, {lat} is no place on Earth.
s-35b55c106a = { $a }，{ $b }不是地球上的地点。

# Give degrees east and north.
s-f0fe581f9f = 请给出东经和北纬度数。

# The subregion “{id}”
s-6bc3470fe3 = 次区域“{ $a }”

# The division “{code}”
s-04621dc594 = 行政区“{ $a }”

## src-tauri/api/src/base_map.rs

# The base map is damaged at {z}/{x}/{y}: {error}.
s-d227e47b96 = 底图在{ $a }/{ $b }/{ $c }处损坏：{ $d }。

# Install Sitroom again.
s-dc59e2e15e = 请重新安装Sitroom。

## src-tauri/api/src/bench/mod.rs

# Nothing was run.
s-dc457a592f = 没有运行任何内容。

## src-tauri/api/src/bench/spatial.rs

# {} cannot be read: {why}.
s-79c22dfe9c = 无法读取{ $a }：{ $b }。

# Give a CSV with longitude and latitude.
s-f1d6a0612d = 请给出含经度和纬度的CSV。

## src-tauri/api/src/boundaries.rs

# Choose a GeoJSON file of boundaries (polygons or lines, longitude and latitude in degrees).
s-49399cdcb9 = 请选择边界的GeoJSON文件（多边形或线，经纬度以度为单位）。

# {} has {mib} MiB; boundaries of up to 64 MiB are taken.
s-41d7aa56ac = { $a }为{ $b } MiB；边界最大可为64 MiB。

# Simplify the lines and try again.
s-46f6650ea5 = 请简化线条后重试。

# Nothing was changed. Save the boundaries as GeoJSON in longitude and latitude (WGS 84).
s-34e1d6af06 = 未作任何更改。请将边界保存为以经纬度（WGS 84）表示的GeoJSON。

# {name} is not GeoJSON: {error}.
s-ce61a5103e = { $a }不是GeoJSON：{ $b }。

# {name} holds no feature collection.
s-a0316891bc = { $a }不含要素集合。

# {name} holds no boundary.
s-70ab9a8aaf = { $a }不含边界。

# Feature {} of {name} {why}.
s-579360d106 = { $b }的要素{ $a }{ $c }。

# has a point outside longitude and latitude ({other:?})
s-d811470315 = 有一点超出经纬度范围（{ $a }）

# is a point, not a boundary
s-e14120c1e8 = 是点，不是边界

## src-tauri/api/src/briefings/base.rs

# The base map is damaged at {}/{}/{}: {why}.
s-2c56a73af8 = 底图在{ $a }/{ $b }/{ $c }处损坏：{ $d }。

## src-tauri/api/src/briefings/mission.rs

# “{}” had not begun yet on {}.
s-db9e91bf93 = 截至{ $b }，“{ $a }”尚未开始。

# Choose the day on which it began, or one after it.
s-1992012663 = 请选择开始之日或其后的日期。

## src-tauri/api/src/briefings/mod.rs

# {} is to come: nothing is known of it.
s-b27cbda48b = { $a }尚未到来：对其一无所知。

# Choose today or a day before.
s-17c8265e32 = 请选择今天或更早的日期。

# The record of this briefing
s-1c9675ca1a = 此简报的记录

# “{}” is no language of a briefing.
s-ae4c2283db = “{ $a }”不是简报的语文。

# Choose one: {why}.
s-a135f45b94 = 请选择其一：{ $a }。

# Leave out the part that it names, or write it in another form.
s-95fb076060 = 请略去所指的部分，或改用另一种格式。

## src-tauri/api/src/briefings/signed.rs

# The briefing cannot be kept: {why}.
s-551086097d = 简报无法保存：{ $a }。

# Make room on the disk, and sign it off again.
s-21fd0b6cf5 = 请腾出磁盘空间，然后重新签发。

# The signed briefing is damaged: {why}.
s-f498998591 = 已签发的简报已损坏：{ $a }。

# Restore the last backup of the profile.
s-3d9f7051f4 = 请恢复配置文件夹的最近一次备份。

## src-tauri/api/src/briefings/stored.rs

# There is nothing to take back.
s-2006dabca9 = 没有可撤销的内容。

# The briefing is as it was drafted.
s-7f4119cdfe = 简报仍如起草时。

# Nobody signs it off.
s-25774c34b2 = 无人签发。

# Write who does.
s-e73cffd3da = 请写明由谁签发。

# The briefing says something else now than when its page was drawn: events or the record changed. Nothing was signed off.
s-feb7fae359 = 简报现在的内容与其页面生成时不同：事件或记录已有变化。未签发任何内容。

# Read it again, then sign it off.
s-41d9b6f3df = 请重新阅读，然后签发。

# This briefing at that marking
s-5ea62d0446 = 该密级下的此简报

# This briefing
s-83953f8493 = 此简报

# The briefing is damaged: {why}.
s-1da729c87a = 简报已损坏：{ $a }。

# Begin a new one, or restore the last backup of the profile.
s-7c68090335 = 请新建一份，或恢复配置文件夹的最近一次备份。

# Undo the last change.
s-7f26d874ea = 请撤销上一次更改。

# The briefing was changed or signed off by {who} meanwhile; nothing was written.
s-fd25b24c74 = 其间{ $a }更改或签发了简报；未写入任何内容。

# Open it again: it shows what is new.
s-98e5639ce4 = 请重新打开：其中显示新内容。

## src-tauri/api/src/briefings/subject.rs

# {} is not on a year, and one is named.
s-f5142ae9c9 = { $a }不针对年份，却指定了年份。

# Leave the year away, or ask for a year evaluation.
s-5c183c64d4 = 请去掉年份，或要求年度评估。

# {} is on an area, and a record is named.
s-5f1bd3ad6e = { $a }针对地区，却指定了记录。

# Leave the record away, or ask for a kind that is on a record.
s-493df5f7d0 = 请去掉记录，或要求针对记录的种类。

# {} is on {}, and none is named.
s-8349f577bf = { $a }针对{ $b }，但未指定。

# Name it by its number or its exact title.
s-83e405285a = 请用其编号或确切标题指定。

# The record that the briefing is on is not there, or is marked higher than the briefing.
s-b6211ad609 = 简报所涉记录不存在，或其密级高于简报。

# Name another one, or raise the marking of the briefing.
s-e2ec388b38 = 请指定另一条，或提高简报的密级。

# {kind} is on {}; “{}” is {is}.
s-21f772380c = { $a }针对{ $b }；“{ $c }”是{ $d }。

# Name another record, or ask for the kind that is on it.
s-98cf074c3b = 请指定另一条记录，或要求针对它的种类。

# “{}” is {}, and no briefing is on one.
s-8474e65928 = “{ $a }”是{ $b }，没有针对它的简报。

# Name {}.
s-513b0c67e6 = 请指定{ $a }。

# Write its number or its exact title, as sitroom list gives them.
s-e486714d72 = 请写出其编号或确切标题，与 sitroom list 所列一致。

# Write its exact title, for example “{}”.
s-33268032f1 = 请写出其确切标题，例如“{ $a }”。

# No record that a briefing can be on is called “{text}”.
s-e26cea0acc = 没有名为“{ $a }”且可作为简报对象的记录。

# A briefing is on a country or a subregion.
s-932c88fd8e = 简报针对国家或次区域。

# Choose one: a subregion, for example west-africa, or a country by its three letters.
s-1b0ba46fad = 请选择：次区域（例如 west-africa），或以三字母代码表示的国家。

## src-tauri/api/src/briefings/warning.rs

# “{}” was not raised yet on {}.
s-0f7c065635 = 截至{ $b }，“{ $a }”尚未发出。

# Choose the day on which it was raised, or one after it.
s-b49bd0fd5f = 请选择发出之日或其后的日期。

## src-tauri/api/src/changes.rs

# Choose a larger area or fewer conditions, or import events of these places.
s-0ddf775e58 = 请选择更大的区域或更少的条件，或导入这些地点的事件。

# No data: nothing is stored of these places.
s-a8a66c1318 = 无数据：没有存储这些地点的任何内容。

## src-tauri/api/src/compare.rs

# sitroom runs lists those that there are.
s-9a91f11a35 = sitroom runs列出现有的导入。

# There is no run {}.
s-695f413aaf = 没有第{ $a }次导入。

# Run {} was undone: nothing of it is in the record.
s-02871cbd9a = 第 { $a } 次导入已撤销：其内容不在记录中。

# Import or fetch it again to compare it.
s-bf030696ac = 请重新导入或获取后再比较。

# Run {} brought no events, and only events are compared.
s-301c9d0b85 = 第 { $a } 次导入没有带来事件，而只比较事件。

# Choose a run of events: sitroom runs lists them.
s-499818df39 = 请选择事件的导入：sitroom runs 会列出。

# Nothing differs: every event is as it was before the run.
s-a7bba76c61 = 没有差异：每个事件都与导入前相同。

# {added} events added, {changed} changed, {withdrawn} taken back; events go from {} to {}, deaths from {} to {}.
s-40b5090e7d = 新增事件 { $a }，更改 { $b }，撤回 { $c }；事件由 { $d } 变为 { $e }，死亡由 { $f } 变为 { $g }。

## src-tauri/api/src/density.rs

# A density with a bandwidth of {bandwidth_km:.0} km would have more than {MOST_CELLS} cells at resolution {resolution}.
s-73059c1144 = 带宽为{ $a }公里的密度在分辨率{ $c }下将超过{ $b }个单元。

# Ask for a coarser resolution, or for a smaller bandwidth.
s-d216fc0660 = 请要求更粗的分辨率或更小的带宽。

## src-tauri/api/src/effect/mod.rs

# This is what followed, and no proof of what the engagement did: other things happened too, and engagements begin where something is already changing.
s-df20d42110 = 这是随后发生的情况，并不证明是该介入所致：同时还发生了其他事情，而介入往往始于已在变化之处。

# No engagement, or more than one, is called “{text}”.
s-83767a15c6 = 没有名为“{ $a }”的介入，或不止一个。

# Write its number or its exact title, as sitroom list engagements gives them.
s-40d4aaccc1 = 请写其编号或确切标题，如sitroom list engagements所列。

# This engagement
s-0e3bd54270 = 此项介入

# No event is stored: nothing can be followed.
s-491eff4956 = 没有存储事件：无从追踪。

# Import events first.
s-3b5d341303 = 请先导入事件。

# Write in the engagement when it began, to the month.
s-224d42460e = 请在介入中写明其开始时间，精确到月。

# Nobody recorded when “{}” began: nothing can be followed.
s-e6d5749956 = 无人记录“{ $a }”何时开始：无从追踪。

# “{}” began between {} and {}: that is too wide to follow.
s-932e455af9 = “{ $a }”始于{ $b }与{ $c }之间：范围太宽，无法追踪。

## src-tauri/api/src/effect/pool.rs

# Its place lies in {}.
s-b1789160f6 = 其地点位于{ $a }。

# “{}” names no country: nothing can be followed.
s-591f9c5e63 = “{ $a }”未指明国家：无从追踪。

# Write in the engagement which country it is about.
s-32081dd228 = 请在介入中写明涉及哪个国家。

# It is about {}, and its place is not known to a division.
s-563fb536ec = 它涉及{ $a }，其地点未知到行政区一级。

# It is about {many} countries, of which {} stands first.
s-df7475db13 = 它涉及{ $a }个国家，其中{ $b }列在首位。

# Of {} fewer than 12 whole months of data are stored before the engagement began, or from then on.
s-8e2904b8a2 = { $a }在介入开始之前或之后存储的完整月份数据不足12个月。

# Import events that reach from a year before to a year after its start.
s-a10591397e = 请导入从其开始前一年到开始后一年的事件。

## src-tauri/api/src/effect/says.rs

# events
s-75f9afdce0 = 事件

# deaths
s-9d86efdced = 死亡人数

# The {months} months just before had {just_before:.1} {words} a month, those before them {long:.1}: months so high tend to be followed by lower ones, whatever is done.
s-75ab08801e = 紧接之前的{ $a }个月每月有{ $b }{ $c }，更早的月份为{ $d }：如此高的月份之后通常会回落，无论采取什么行动。

# before
s-18c52a7ed9 = 之前

# after
s-45df22c72c = 之后

# {others} other engagement(s) began within a year, the nearest {nearest} month(s) {side} this one.
s-df0a9a6fd1 = 一年之内开始的其他介入：{ $a }项；最近的相隔{ $b }个月（{ $c }）。

# The {words} were falling before already: by {:.2} a month over {months} months (p {p:.3}).
s-9161690cc6 = { $a }此前已在下降：在{ $c }个月中每月下降{ $b }（p { $d }）。

# There were {before} events in the year before and {after} in the year after: too few to tell a change from chance.
s-41470faa85 = 之前一年有{ $a }起事件，之后一年有{ $b }起：太少，无法将变化与偶然区分。

# The sources changed in that time: {changes} further publisher(s) begin, and {missing} month(s) have no data.
s-6755f0b361 = 其间来源有变化：新增发布方{ $a }个，无数据的月份{ $b }个。

# Neighbours without an engagement fell as well: to {neighbours_ratio:.2} of before, this place to {own_ratio:.2}.
s-1569afb09f = 没有介入的邻居也下降：降至此前的{ $a }，此地降至{ $b }。

# The {words} just before did not lie far above the long mean.
s-14f1e1ee4e = 紧接之前的{ $a }并未远高于长期平均。

# No other engagement with a known start is recorded within a year.
s-73ba46ccd6 = 一年之内没有记录其他已知开始时间的介入。

# The {words} were not falling clearly before.
s-39c7984c80 = { $a }此前没有明显下降。

# There were {LEAST_EVENTS} events or more in the year before or in the year after.
s-d1e875b53c = 之前一年或之后一年有{ $a }起或更多事件。

# No publisher begins in that time, and no month is without data.
s-87c020818e = 其间没有发布方新增，也没有无数据的月份。

# Neighbours without an engagement did not fall as well.
s-58c2fbf9c0 = 没有介入的邻居并未同样下降。

# Too few earlier months are known to tell a long mean.
s-64260d9d12 = 已知的更早月份太少，得不出长期平均。

# Nobody keeps the other engagements of the place.
s-76ec7b2d0c = 无人记录此地的其他介入。

# Too few months just before are known to tell a trend.
s-7ba91dc990 = 紧接之前的已知月份太少，看不出趋势。

# No month is known on one of the sides.
s-38dcd12ff4 = 其中一侧没有已知的月份。

# One publisher tells of the country, and does not say whether its coverage changed.
s-582cf278b9 = 只有一个发布方报告该国，且未说明其覆盖范围是否改变。

# Of neighbours without an engagement too little is known.
s-cac40673ec = 对没有介入的邻居所知太少。

## src-tauri/api/src/elections/crisis.rs

# This crisis has no day.
s-318129c4ba = 此危机没有日期。

# Write when it began, as well as it is known.
s-186a8e4821 = 请写明其何时开始，尽所知。

## src-tauri/api/src/elections/mod.rs

# This election
s-05513a0651 = 此次选举

# This crisis
s-b8104ae561 = 此次危机

## src-tauri/api/src/elections/watch.rs

# election watch: windows of 13 weeks, held against the same days 52 weeks before, method 1.0
s-972e287734 = 选举观察：13周的窗口，与52周前的同期比较，方法1.0

# This election has no day.
s-63c980efb6 = 此选举没有日期。

# Write when it is, as well as it is known.
s-d384bf04d0 = 请写明其何时举行，尽所知。

## src-tauri/api/src/events.rs

# This event
s-aa5670871a = 此事件

## src-tauri/api/src/exchange/conflicts.rs

# There is nothing to settle here any more: somebody did, or the record changed.
s-c28019b961 = 此处已无须裁定：有人已裁定，或记录已更改。

# Look at the list again: sitroom pack conflicts
s-93259491f1 = 请再看一次列表：sitroom pack conflicts

# This record is deleted: nothing is to be settled in it.
s-885ea2729f = 该记录已删除：其中没有需要裁定的内容。

# Bring the record back first, and settle it then if anything is left.
s-3e662866eb = 请先恢复该记录，如仍有待裁定的内容再行裁定。

# This side lowers the marking of a field.
s-c098e378d1 = 这一方会降低某个字段的密级。

# Say why, or choose the other side.
s-a54582d299 = 请说明理由，或选择另一方。

## src-tauri/api/src/exchange/field_notes.rs

# {notes} field notes go along, each at its marking.
s-dde7f5d7a5 = 附带 { $a } 条实地笔记，各按其密级。

# The field notes cannot be written: {why}.
s-3c79780df6 = 无法写入实地笔记：{ $a }。

# Runs of field notes that were undone here and stay undone: {undone}.
s-46841c207d = 在此处已撤销且保持撤销的实地记录导入：{ $a }。

# {count} field notes came in, and are in the inbox.
s-0fa0dabbed = 收到 { $a } 条实地笔记，已在收件箱中。

# Line {line} of the field notes of the pack cannot be read: {why}. Nothing was merged.
s-e4845f334a = 无法读取任务包中实地笔记的第 { $a } 行：{ $b }。未合并任何内容。

# Make both ends of the same version.
s-1f4acb9a27 = 请使两端版本一致。

## src-tauri/api/src/exchange/hub/administer.rs

# The address leads to this machine alone ({}): at another one it leads to that one itself. Put the name of the server into it before it is brought there.
s-8e0b28f357 = 此地址只通向本机（{ $a }）：在另一台机器上它通向那台机器自身。带过去之前，请写入服务器的名称。

## src-tauri/api/src/exchange/hub/mod.rs

# This profile knows no hub.
s-7395118bb2 = 本配置不知道任何枢纽。

# Give its address once, as “sitroom hub admit” printed it: sitroom hub set < ADDRESS
s-a1c43700a4 = 请给出一次其地址，如“sitroom hub admit”所显示：sitroom hub set < ADDRESS

# {higher} operations are marked higher than {}, or tell of what is or was marked so, and stay here.
s-6c4174229b = { $a } 项操作的密级高于 { $b }，或涉及现在或曾经如此的内容，留在这里。

## src-tauri/api/src/exchange/hub/pull.rs

# Of device “{}” some operations were not taken: {}
s-f58c3751ea = 设备“{ $a }”的部分操作未被取用：{ $b }

# {wrong} operations of device “{}” are not what their numbers say, and were left out: somebody changed them.
s-d005e9853d = 设备“{ $b }”的 { $a } 个操作与其编号不符，已略过：有人改动过。

# Device “{device}” tells of events of a run that is not there; they were left out.
s-e9bafd11d3 = 设备“{ $a }”提到某次并不存在的导入的事件；已略过。

# A run of device “{device}” waits: it was imported on {}, which is yet to come. Set the clock of that machine.
s-cad4ed03c2 = 设备“{ $a }”的一次导入在等待：其导入时间为 { $b }，尚未到来。请校准那台机器的时钟。

## src-tauri/api/src/exchange/hub/push.rs

# “{}” only reads at the hub {}: nothing can be pushed under that name.
s-852f8ca5f5 = “{ $a }”在枢纽 { $b } 上只能读取：不能以此名推送。

# Ask whoever looks after the hub for a device: sitroom hub admit NAME
s-a8c016a665 = 请向枢纽管理者申请设备：sitroom hub admit NAME

# {unfit} operations hold a null character, which no hub takes, and stay here.
s-d978a4f207 = { $a } 个操作含空字符，枢纽不收，留在此处。

# Run {} waits: it was imported on {}, which is yet to come by the clock of the hub.
s-46e108ae95 = 导入 { $a } 在等待：其导入时间为 { $b }，按枢纽的时钟尚未到来。

# {events} events of {name} stay here: its terms keep its rows in the office, or no hub takes them.
s-c55191462c = { $b } 的 { $a } 个事件留在此处：其条款要求数据行留在办事处，或枢纽不收。

## src-tauri/api/src/exchange/identity.rs

# The identity cannot be written: {why}.
s-04567bb754 = 无法写入身份：{ $a }。

# This is the identity of this very profile.
s-6e26166574 = 这就是本配置自己的身份。

# Bring the file of the other one.
s-4423b62e5a = 请带来对方的文件。

# The name of this identity holds line breaks or signs that nobody sees.
s-4fe7a3d01e = 此身份的名称含有换行或不可见字符。

# Give it another name, of plain letters.
s-2b484add9e = 请另取一个由普通字符组成的名称。

# Those whom this profile knows are listed by: sitroom trust
s-2f6cb47597 = 此配置所知者可用以下命令列出：sitroom trust

# Exchange identities in person, then: sitroom trust FILE
s-a8a5e5fee8 = 请当面交换身份，然后：sitroom trust FILE

# More than one that is trusted begins with {text}.
s-a91e023b69 = 以 { $a } 开头的受信任者不止一个。

# Write more of it.
s-57248302aa = 请多写几位。

# Nobody who is trusted here has the fingerprint {text}.
s-d379541560 = 此处受信任者中没有指纹为 { $a } 的。

# {} is trusted still: the sender of the pack trusts it no more since “{}”, which is no moment that has come.
s-1782d465b5 = { $a } 仍受信任：任务包的发送方自“{ $b }”起不再信任它，而这不是已经到来的时刻。

# {} is trusted still: the sender of the pack only passes on that {} trusts it no more, and that one is not trusted here.
s-0a9bfe2da0 = { $a } 仍受信任：任务包的发送方只是转告 { $b } 不再信任它，而后者在此不受信任。

# {} is trusted no more: the sender of the pack trusts it no more since {}.
s-d3ec451ece = 不再信任 { $a }：任务包的发送者自 { $b } 起不再信任它。

# {} holds no identity: {why}.
s-d28613af48 = { $a } 中没有身份：{ $b }。

# Save one there with “sitroom identity --json”, and bring the file in person.
s-a18e383500 = 请在那边用“sitroom identity --json”保存一份，并亲自带来文件。

# it has {length} bytes
s-1303dfddc7 = 它有 { $a } 字节

# it is of another kind
s-ef588bb99d = 它是另一种文件

## src-tauri/api/src/exchange/merge.rs

# {name} is sealed to another office or laptop, and was passed over.
s-3e4937d23c = { $a } 是为另一办事处或笔记本封装的，已跳过。

# {} was not merged: {} is trusted no more.
s-05bcc05b96 = { $a } 未合并：{ $b } 不再受信任。

# {} Its events are here already, and stay when it is merged once more.
s-c221ce4077 = { $a } 其中的事件已在此处，再次合并时保持不变。

# {name} was not merged. {}
s-e078694c87 = { $a } 未合并。{ $b }

# Of {who}, {} operations are held: the clock of that machine is up to {days} days ahead of this one. They are kept, and count when that time has come or somebody lets them.
s-51f119293c = { $a } 的操作中有 { $b } 项被扣留：那台机器的时钟比本机快多达 { $c } 天。它们已保存，待到那时或有人放行后生效。

# Choose another folder.
s-50cf087a11 = 请选择另一个文件夹。

# There is no pack in {}.
s-c55e4ca3de = { $a } 中没有任务包。

# Choose a folder with files that end in .sitpack.
s-4423ea036b = 请选择含有 .sitpack 文件的文件夹。

## src-tauri/api/src/exchange/mission.rs

# Nobody is named to whom the pack is sealed.
s-af85b994ea = 未指明任务包为谁封装。

# Write --to FINGERPRINT.
s-a7e246fce2 = 请写 --to FINGERPRINT。

# A pack is good for 1 to {DAYS_MOST} days, not {}.
s-7a0255b876 = 任务包的有效期为 1 至 { $a } 天，而不是 { $b } 天。

# Choose a number of days between them.
s-8b7b882c33 = 请在此范围内选择天数。

# a pack that comes back
s-be74eaf6ba = 带回的任务包

# the pack of a mission
s-94759f3d7f = 出任务用的任务包

# This profile holds something already, and a pack opens in a profile of its own.
s-85582ecbef = 本配置中已有内容，而任务包须在其专用配置中打开。

# Choose a new folder with --profile, or merge the pack: sitroom pack merge FILE
s-002451926b = 请用 --profile 选择新文件夹，或合并任务包：sitroom pack merge FILE

# This profile was not opened from a pack: there is nobody to bring it back to.
s-0c59b99763 = 本配置并非由任务包打开：无人可交还。

# Name the profile of the mission with --profile.
s-e2981d5a84 = 请用 --profile 指明特派任务的配置。

# This mission was good until {}. What was done is kept, and nothing more is written.
s-cbe679d99d = 本次任务有效期至 { $a }。已做的工作已保存，不再写入任何内容。

# Bring back what was done (sitroom pack return --out FILE), and ask the office for a new pack.
s-13f95c2170 = 请带回已做的工作（sitroom pack return --out FILE），并向办事处索取新任务包。

# Reports of feeds and other sources: {reports}. They are fetched in the office.
s-a399efc5e0 = 来自订阅源和其他来源的报告：{ $a }。在办事处获取。

# Decisions in the inbox: {steps}. They are made once more in the office.
s-6daff77804 = 收件箱中的决定：{ $a }。须在办事处重新作出。

# Briefings: {briefings}. Save them as files, and bring those.
s-8829dfb382 = 简报：{ $a }。请将其保存为文件并带回。

## src-tauri/api/src/exchange/mod.rs

# Leave the exercise, then try again.
s-6fadf162b7 = 请退出演习，然后重试。

# This is an exercise: nothing of it leaves in a pack.
s-055b186635 = 这是演习：其内容不会放入任务包带出。

## src-tauri/api/src/exchange/packed.rs

# {events} events of {name}, whose rows do not leave the office.
s-8d45fae137 = { $b } 的 { $a } 个事件，其数据行不得离开办事处。

# A run of “{}” was left out: nothing tells when it was imported.
s-cb082bf238 = “{ $a }”的一次导入被略去：没有说明何时导入。

# The events cannot be written: {why}.
s-c19287374f = 无法写入事件：{ $a }。

# Line {line} of the events of the pack cannot be read: {why}. Nothing was merged.
s-e31ac94f61 = 无法读取任务包中事件的第 { $a } 行：{ $b }。未合并任何内容。

## src-tauri/api/src/exchange/scope.rs

# “{}” is no subregion.
s-fb8a02c407 = “{ $a }”不是次区域。

# Write one of west-africa, central-asia, central-africa, or name countries.
s-a5d690c294 = 请写 west-africa、central-asia 或 central-africa，或列出国家。

# Records that are marked higher: {}.
s-3e107165d2 = 密级更高的记录：{ $a }。

# Fields that are marked higher: {fields}.
s-928af1b9b1 = 密级更高的字段：{ $a }。

## src-tauri/api/src/exchange/shells.rs

# Records that stay, for beside a field that is marked higher only pieces of them could leave: {} ({}). They leave once somebody changes them here, or settles what was said apart of them.
s-df49de46a0 = 留下的记录，因为在密级更高的字段旁只能发出其中的片段：{ $a }（{ $b }）。一旦有人在此更改它们，或裁定各方分别所写的内容，它们就会发出。

# The history that {} took of this profile is not in the store any more: operations were taken out or changed here since. Look with: sitroom verify
s-7df8489f61 = { $a } 从本配置文件取得的历史已不在存储中：此后这里有操作被移除或更改。请用此命令检查：sitroom verify

# Check the name, and that you may read it.
s-72e54f0e72 = 请检查名称，以及您是否有权读取。

# Name the pack in it, a file that ends in .sitpack.
s-f27d067a09 = 请指明其中的数据包，即以 .sitpack 结尾的文件。

# {} is a folder.
s-c3d0a5d419 = { $a }是文件夹。

# The sender {}
s-6fb2649653 = 发送者 { $a }

# The pack cannot be noted: {why}.
s-7c93937e41 = 无法登记任务包：{ $a }。

# Records in which a marking was lowered by it: {records}. Look at why in their history.
s-9e2c0efe0d = 由此降低了其中密级的记录：{ $a }。理由见其历史。

# The operations cannot be written: {why}.
s-65e7ce351c = 无法写入操作：{ $a }。

# Operation {} of the pack cannot be read: {why}. Nothing was merged.
s-3d62d08dca = 无法读取任务包的第 { $a } 项操作：{ $b }。未合并任何内容。

## src-tauri/api/src/exchange/sieve.rs

# {} events of run {} were refused: sitroom rejects {} --out FILE.csv
s-c6ea0767bc = 导入 { $b } 中有 { $a } 个事件被拒：sitroom rejects { $c } --out FILE.csv

# Runs of events that were undone here and stay undone: {undone}.
s-61baded707 = 在此处已撤销且保持撤销的事件导入：{ $a }。

# A run of “{publisher}” was left out: this program does not know it as events.
s-69884b0fdf = “{ $a }”的一次导入被略去：本程序不将其视为事件。

## src-tauri/api/src/exchange/standing.rs

# what was noted of pack {} cannot be read
s-154103b9d9 = 无法读取关于任务包 { $a } 的登记

# the history that went out with pack {} at {} is not that of the store: operations were taken out or changed
s-199bb31733 = 随任务包 { $a } 于 { $b } 发出的历史与存储不符：有操作被删去或改动

# Events that were imported here and are in no pack that went back yet: {events}.
s-3d3815e184 = 在此导入且尚未包含在任何带回的任务包中的事件：{ $a }。

# Field notes that are in no pack that went back yet: {notes}.
s-ac62911bd2 = 尚未包含在任何带回的任务包中的实地笔记：{ $a }。

## src-tauri/api/src/export/mod.rs

# A workbook takes {MOST_ROWS} rows, and the map shows {rows}.
s-70aeedf4ed = 工作簿可容纳{ $a }行，而地图显示{ $b }行。

# Narrow the filter, or choose CSV.
s-5d2eed9f8c = 请缩小筛选范围，或选择CSV。

# Events are not written as plain JSON.
s-242fcee50e = 事件不以普通JSON写出。

# Choose GeoJSON, CSV or XLSX.
s-b69260e46e = 请选择GeoJSON、CSV或XLSX。

# The terms of {} keep its rows in the office that fetched them.
s-1c450b1709 = { $a }的条款要求其数据行留在获取它们的办事处。

# Pass on figures and pictures, with its citation; or leave these rows out.
s-c392bf87bd = 请传递数字和图像并注明出处；或排除这些行。

# The filter could not be written: {error}.
s-de55853178 = 无法写出筛选条件：{ $a }。

## src-tauri/api/src/export/records.rs

# The request could not be written: {error}.
s-b9034aface = 无法写出请求：{ $a }。

## src-tauri/api/src/export/share.rs

# Choose a higher marking, or lower that of the warning, with a reason.
s-f8453a03c5 = 请选择更高的密级，或说明理由后降低预警的密级。

# This warning
s-e8d05d8619 = 此预警

# This warning is marked {}, higher than what may leave.
s-eeb93ae39a = 此预警的密级为{ $a }，高于可以外传的密级。

# Strictly Confidential
s-3031e66113 = 绝密

## src-tauri/api/src/export/whole.rs

# {} is there already and is no ordinary file.
s-b4d8e2bf4e = { $a }已存在，且不是普通文件。

# Nothing was written. Choose another name.
s-9d2358143a = 未写入任何内容。请另选名称。

## src-tauri/api/src/exposure/mod.rs

# The period ends on {}, before it starts on {}.
s-71da1822d6 = 期间止于{ $a }，早于其开始{ $b }。

# Exchange the two days.
s-5c5cbc96ef = 请对调这两个日期。

# This is told of a subregion or of a country.
s-071f9c37e5 = 这一项针对次区域或国家。

# Choose one, for example west-africa or MLI.
s-2b8f3a62b4 = 请选择一个，例如west-africa或MLI。

## src-tauri/api/src/faults.rs

# Check how it is written, or choose again from what is listed.
s-02d2550166 = 请检查写法，或从所列内容中重新选择。

# {what} is not known here.
s-2cadb0d8e9 = { $a }：此处未知。

# The stored events changed since this filter was set.
s-118e474075 = 自设定此筛选以来，存储的事件已改变。

# Set it again.
s-86be45b6f4 = 请重新设定。

# Make room on the disk and try again; nothing was lost.
s-237a79d460 = 请腾出磁盘空间后重试；没有丢失任何内容。

# Check that the folder is there and may be written, or choose another; nothing was lost.
s-e8b78aa3e7 = 请检查该文件夹是否存在且可写入，或另选文件夹；没有丢失任何内容。

# {} could not be written: {why}.
s-b588b6aed6 = 无法写出{ $a }：{ $b }。

# The profile is locked.
s-00a527e262 = 配置文件夹已锁定。

# Give its passphrase.
s-bec50baaa7 = 请给出其密码短语。

# Give a number between these two.
s-a2efdb4ff0 = 请给出这两者之间的数。

# Ask for a longer period, a larger area or fewer conditions, or import more events.
s-e03522f0e2 = 请要求更长的期间、更大的区域或更少的条件，或导入更多事件。

## src-tauri/api/src/filters.rs

# No data: no event is stored.
s-57b6c71c77 = 无数据：没有存储事件。

# No data: of the {all} events that are stored, none lies in what was asked for.
s-b7747183c3 = 无数据：存储的{ $a }起事件中没有符合要求的。

# Ask for a longer period, a larger area or fewer conditions, or import events of it.
s-54369601b8 = 请要求更长的期间、更大的区域或更少的条件，或导入相关事件。

## src-tauri/api/src/forecast.rs

# “{word}” is no month; write it like 2020-10
s-06df2940f2 = “{ $a }”不是月份；请写成2020-10这样

# “{name}” is no model.
s-3bf73b9476 = “{ $a }”不是模型。

# Choose one of {names}.
s-fb049ad3a3 = 请从{ $a }中选择。

# {} has no month in the two years up to {last}.
s-9386e8328f = { $a }在截至{ $b }的两年中没有月份。

# Give a later month with --train-until, or a panel that begins earlier.
s-f075d3a78d = 请以--train-until给出更晚的月份，或给出开始更早的面板。

# {} months from {} cannot be forecast from {last}.
s-c8976ae9f1 = 无法从{ $c }预测自{ $b }起的{ $a }个月。

# Begin after the last month of training and end at most {FARTHEST} months after it.
s-0fcb8f9a54 = 请从训练的最后一个月之后开始，并至多在其后{ $a }个月结束。

# {} draws cannot be made.
s-9c58b14938 = 无法抽取{ $a }次。

# Ask for 1 to 100000; 1000 is usual.
s-cc82b751a7 = 请要求1至100000次；通常为1000次。

## src-tauri/api/src/forecast/files.rs

# Write a whole number, for example 490 for October 2020.
s-09751507cb = 请写整数，例如490表示2020年10月。

# Write the publisher's number of the country.
s-50505eecd8 = 请写发布方的国家编号。

# Write the deaths as a number from 0 on; leave out months without data.
s-e7093cf123 = 请将死亡人数写成0或更大的数；无数据的月份请略去。

# {} has month_id {} of country_id {} twice, in lines {first} and {line}.
s-fb6eeacc19 = { $a }中month_id { $b }、country_id { $c }出现两次，在第{ $d }行和第{ $e }行。

# Leave one row for each country and month.
s-4d8d9022ea = 请每个国家每月只留一行。

# {} has no row below its head.
s-d46b8382a7 = { $a }的表头下没有行。

# Give a panel with one row for each country and month.
s-14d91396c3 = 请给出每个国家每月一行的面板。

# {} has a wrong row for month_id {} of country_id {}.
s-3a4f12284c = { $a }中month_id { $b }、country_id { $c }的行有误。

# Correct it.
s-c46606a431 = 请更正。

# Choose a CSV file in UTF-8.
s-8f8dfb52e1 = 请选择UTF-8的CSV文件。

# {} has no column “{column}” in line 1.
s-28a4237c79 = { $a }的第1行没有“{ $b }”列。

# Name the columns {}.
s-18a5835aa0 = 请将各列命名为{ $a }。

# Line {line} of {} has “{cell}” as {column}.
s-ffe07a0b41 = { $b }的第{ $a }行以“{ $c }”作为{ $d }。

## src-tauri/api/src/hotspots/divisions.rs

# Choose cells instead of divisions.
s-6daf3461ea = 请选择单元而非行政区。

## src-tauri/api/src/hotspots/mod.rs

# These cells
s-353923ab0a = 这些单元

# Choose a longer period, a larger area or other units.
s-3a9de1e4de = 请选择更长的期间、更大的区域或其他单位。

## src-tauri/api/src/imports.rs

# This run refused nothing.
s-3ccaa664aa = 此次导入没有拒收任何内容。

# There is nothing to save.
s-146437d29f = 没有可保存的内容。

# Another import is under way.
s-375dcc53b2 = 另一次导入正在进行。

# Wait until it has ended, or cancel it.
s-f9bdb1fc87 = 请等它结束，或将其取消。

## src-tauri/api/src/inbox/changes.rs

# This country
s-16f589b872 = 此国家

# This record
s-62bad3af83 = 此记录

# This version
s-dd7d430698 = 此版本

# Taken back
s-03181a21eb = 已撤回

# This report
s-8d4165eb4b = 此报告

# This item has one report only: there is nothing to split off.
s-6b560b82ca = 此条目只有一份报告：无可拆分。

# An item cannot be joined with itself.
s-8498837f7d = 条目不能与自身合并。

# Choose another one.
s-7550f6dc22 = 请选择另一个。

# This item
s-c95256a565 = 此条目

# Somebody else changed this item meanwhile.
s-1a8f3e0172 = 其间有人更改了此条目。

# Look at it again, then decide.
s-f427eeb457 = 请重新查看后再决定。

# {number} is no grade of what a report says.
s-d3e3064d18 = { $a } 不是报告内容的评级。

# Write 1 (confirmed) to 6 (cannot be judged).
s-b63ecad715 = 请填 1（已证实）至 6（无法判断）。

# A mark needs a word.
s-0e756050d3 = 标记需要一个词。

# Write one.
s-7ace5d4f7a = 请写一个。

## src-tauri/api/src/inbox/marks.rs

# {name} in {country}, {confidence}: {why}
s-147b9730c4 = { $a }（{ $b }），{ $c }：{ $d }

# {people} dead
s-fc130a2880 = { $a } 人死亡

# at least {people} dead
s-19d28fcd66 = 至少 { $a } 人死亡

# about {people} dead
s-4b8d759f64 = 约 { $a } 人死亡

# {people} injured
s-ba3f63f15d = { $a } 人受伤

# at least {people} injured
s-5aa11dda0d = 至少 { $a } 人受伤

# about {people} injured
s-50774d0dff = 约 { $a } 人受伤

# {people} abducted
s-9e12b099e4 = { $a } 人被绑架

# at least {people} abducted
s-4a1f51d4a3 = 至少 { $a } 人被绑架

# about {people} abducted
s-044c61552d = 约 { $a } 人被绑架

# {people} displaced
s-01caea8ce1 = { $a } 人流离失所

# at least {people} displaced
s-3346a8c6f5 = 至少 { $a } 人流离失所

# about {people} displaced
s-a09a12e555 = 约 { $a } 人流离失所

## src-tauri/api/src/inbox/offers.rs

# It is under way in a country that the reports name.
s-2a01fba48c = 正在报告所提到的国家进行。

# An event that is gone since
s-b48701dab3 = 此后已不存在的事件

# A record that was deleted since
s-9cb49e8ec3 = 此后已被删除的记录

# An indicator that is gone since
s-eb3a228368 = 此后已不存在的指标

# {km:.0} km from {name}, on a day that the reports tell.
s-a4820a6421 = 距 { $b } { $a } 公里，发生在报告所述日期。

# {km:.0} km from {name}, {apart} days from a day that the reports tell.
s-e39fa6093f = 距 { $b } { $a } 公里，与报告所述日期相差 { $c } 天。

# {km:.0} km from {name}, in the week before the report.
s-81221d1596 = 距 { $b } { $a } 公里，在报告前一周内。

# {day}, {place}, deaths: {best}
s-92c9530c43 = { $a }，{ $b }，死亡：{ $c }

# {day}, {place}, deaths: no data
s-b3238f46fe = { $a }，{ $b }，死亡：无数据

## src-tauri/api/src/inbox/rules.rs

# Rule {number} has no name.
s-3c9dee40f1 = 规则 { $a } 没有名称。

# Give it one that says what it does.
s-1a5eb99907 = 请起一个能说明其作用的名称。

# Two rules are called “{name}”.
s-0dc232cf71 = 有两条规则叫“{ $a }”。

# Give one of them another name.
s-20553ea85c = 请给其中一个另起名称。

# The rule “{name}” names “{town}”, which is no town of the base map.
s-96cd5d197b = 规则“{ $a }”提到“{ $b }”，它不是底图中的城镇。

# Write the town as the map does, or ask for the word in the text.
s-b99676227a = 请按地图写城镇名，或改为在文本中找该词。

# The rule “{name}” asks for nothing somewhere.
s-66b4ec371b = 规则“{ $a }”有空条件。

# Fill in each of its conditions, or take it away.
s-8f2cfc5e28 = 请填写它的每个条件，或将其移除。

# The rule “{name}” does nothing somewhere.
s-22cf8dd108 = 规则“{ $a }”有空操作。

# Say whom it gives a report to, which mark it puts on, or that it mutes.
s-2ccd1036ea = 请说明它把报告分配给谁、加什么标记，或将其静音。

## src-tauri/api/src/inbox/told.rs

# Linked to “{title}”
s-248ee4764a = 已关联到“{ $a }”

# No longer linked to “{title}”
s-9938056289 = 不再关联到“{ $a }”

# Set aside: {reason}
s-95506bc9a9 = 已搁置：{ $a }

# Set aside: {reason} – {words}
s-f1137681cb = 已搁置：{ $a } – { $b }

# Opened again
s-4d7fa68415 = 已重新打开

# Content graded {grade}
s-4a79518f19 = 内容评级为 { $a }

# Content graded as suggested
s-558f3bedf8 = 内容按建议评级

# Outlet {outlet} graded {letter}
s-7d90470030 = 信源 { $a } 评级为 { $b }

# Outlet {outlet} graded as suggested
s-20132d896c = 信源 { $a } 按建议评级

# Given to nobody
s-d0342d7e3a = 未分配给任何人

# Given to {to}
s-f439b1371c = 已分配给 { $a }

# Marked “{tag}”
s-9677eca6cc = 已标记“{ $a }”

# Mark “{tag}” taken off
s-3464a020bb = 已取下标记“{ $a }”

# Muted
s-13eb19bbbc = 已静音

# Brought back into sight
s-446b21f06b = 已恢复显示

# Place accepted: {name}
s-1c8ab2a678 = 已采用地点：{ $a }

# Place taken back
s-4d8f2d3c44 = 已撤回地点

# Day accepted: {day}
s-933b4db353 = 已采用日期：{ $a }

# Day taken back
s-ab70323f94 = 已撤回日期

# A report made an item of its own
s-f0ad9df3af = 一份报告已成为单独条目

# Joined with another item
s-6130360a34 = 已与另一条目合并

# not relevant
s-d474a85d06 = 不相关

# known already
s-1776e3366f = 已知

# not confirmed
s-f35585924d = 未证实

# too vague
s-f0b8090706 = 过于含糊

## src-tauri/api/src/links/mod.rs

# No events of “{id}” are stored.
s-d91defdf4f = 没有存储“{ $a }”的事件。

# Write one of {known}.
s-5e22e17ff4 = 请写{ $a }之一。

# Nobody decided on events {} and {}.
s-4d65f95817 = 没有人就事件{ $a }和{ $b }作过决定。

# sitroom links lists the pairs with who decided.
s-e8c4096d7c = sitroom links列出各对记录及决定者。

## src-tauri/api/src/links/says.rs

# Linked by rule: the two records are one event.
s-6bf1ffdaf2 = 按规则关联：两条记录是同一事件。

# It waits for a person.
s-aed057d333 = 等待人工决定。

# {who} said on {on} that it is one event.
s-02fefc891f = { $a }于{ $b }认定为同一事件。

# {who} said on {on} that these are two events.
s-24f1d9a32e = { $a }于{ $b }认定为两个事件。

# Method: {}. Pairs are linked from {linked} % on, and left to a person from {least} % on.
s-e29974e649 = 方法：{ $a }。概率达{ $b } %即予关联，达{ $c } %的留待人工决定。

# Events of {name} are stored beside those that count, and are in no figure: {stored}.
s-3898e73b20 = { $a }的事件与计入的事件并存，不进入任何数字：{ $b }。

# Records of {name} that are the same event as one of another publisher and are counted once, with that one: {linked}.
s-5ca36977a1 = { $a }的记录中与另一发布者的记录为同一事件、随其只计一次的：{ $b }。

# Events of several publishers are added up. What the method does not find counts twice, and a publisher that begins later looks like a rise: compare times by one publisher alone.
s-f7436250e3 = 多个发布者的事件相加。方法未发现的会计两次，较晚开始的发布者看似上升：请仅用一个发布者比较各时期。

# Pairs of records that may be one event and wait for a person: {waiting}.
s-0e80b4bdd2 = 可能为同一事件、等待人工决定的记录对：{ $a }。

## src-tauri/api/src/moments/closeness.rs

# No month is stored to its end.
s-df4f2f5494 = 没有一个月完整存储到月底。

# In every division there is violence now or was in the last two years, or no two years are stored: what is compared is the time before it rises.
s-0bd8ec0b37 = 每个行政区现在都有暴力，或过去两年中有过，或存储不足两年：比较的是其上升之前的时期。

# No division had an earlier escalation after two quiet years: there is nothing to be like.
s-8568567787 = 没有行政区曾在两年平静之后出现升级：没有可类比的。

# Too few earlier escalations to check it: take it as a question, not as a sign.
s-36d5dcca0d = 以往的升级太少，无法检验：请视之为问题，而非迹象。

# {hits:.0} % of {} earlier escalations were among the closest tenth, {baseline:.0} % of ordinary months
s-18ae84c739 = { $b }次以往升级中有{ $a } %在最接近的十分之一之内，普通月份为{ $c } %

# {figures}: it told them apart more often than chance, and missed the others.
s-d83049ab20 = { $a }：区分它们的次数多于偶然，其余未能识别。

# {figures}: it did not tell them apart from ordinary months.
s-bda44e7199 = { $a }：未能将它们与普通月份区分。

## src-tauri/api/src/moments/mod.rs

# {days} days are too many.
s-c5425c4769 = { $a }天太多。

# Give 0 to {MOST_DAYS} days.
s-ac8e566a10 = 请给出0至{ $a }天。

# The last month that is known ended on {}, too long before to tell of now.
s-4853735738 = 最后已知的月份止于{ $a }，距今太久，无法说明现在。

## src-tauri/api/src/outlook/cells.rs

# There is no outlook by cell: no cell here has events in {NEEDED} of the last {LOOKED_AT} months up to {}.
s-d7374012b7 = 没有按单元的展望：截至{ $c }的最近{ $b }个月中，这里没有单元在{ $a }个月里有事件。

# Look at the outlook of the country, or import more years.
s-c5bc96322c = 请查看该国的展望，或导入更多年份。

# This cell
s-3e345e478f = 此单元

## src-tauri/api/src/outlook/list.rs

# Outlooks are listed by country, and this is a part of one.
s-55502834d1 = 展望按国家列出，而这是一国的一部分。

# Choose a country or a subregion.
s-c2728af868 = 请选择国家或次区域。

## src-tauri/api/src/outlook/mod.rs

# The country “{iso3}”
s-15c6d8e293 = 国家“{ $a }”

# There is no outlook for {}: too little is stored of it in the two years up to {}.
s-7db3889906 = 没有{ $a }的展望：截至{ $b }的两年中存储太少。

# Import events of the country that reach to the present.
s-b539599c13 = 请导入该国直至目前的事件。

# There is no outlook: no month is stored to its end.
s-7bce3bf870 = 没有展望：没有一个月完整存储到月底。

## src-tauri/api/src/outlook/own_record.rs

# shown only where it beats the benchmark by its own record too, choice 1.0
s-2b88ba2dd0 = 仅在按自身以往表现也优于基准时显示，选择1.0

## src-tauri/api/src/pictures.rs

# The period ends on {}, before it begins on {}.
s-bb955d0517 = 期间止于{ $a }，早于其开始{ $b }。

## src-tauri/api/src/record/adds.rs

# record {} of 
s-c10abd5a1a = 第{ $a }条记录，

# In {at}{}: {what}.
s-a4721c0dfb = 在{ $a }{ $b }中：{ $c }。

# it is no object
s-f56afb1c85 = 它不是对象

# Write {{"name": …}}.
s-1863165659 = 请写{"{"}"name": …{"}"}。

# Add it to a profile that holds an exercise.
s-1c101ebab0 = 请将其加入含演习的档案。

# it is of an EXERCISE: nothing in it happened
s-8535f73be2 = 它属于演习：其中一切均未发生

# it has {bytes} bytes
s-4df55a3575 = 它有{ $a }字节

# Split it into files of 64 MiB at most.
s-4b495b18a9 = 请分成每个至多64 MiB的文件。

# Save it as UTF-8, and check that you may read it.
s-c522bd7ebf = 请以UTF-8保存，并检查您是否有权读取。

# its list holds no record
s-bdc70c5d68 = 其列表不含记录

# Write {{"name": …}} or [{{…}}, {{…}}].
s-1e941dfa9a = 请写{"{"}"name": …{"}"}或[{"{"}…{"}"}, {"{"}…{"}"}]。

# it is neither an object nor a list
s-06c8c71a65 = 它既不是对象也不是列表

# Mend the JSON at that line and column.
s-68953afda0 = 请在该行该列修正JSON。

## src-tauri/api/src/record/author.rs

# author not named
s-d67dfdd5d5 = 作者未署名

## src-tauri/api/src/record/calendar.rs

# The calendar ends on {}, before it starts on {}.
s-91dc183afd = 日历止于{ $a }，早于其开始{ $b }。

## src-tauri/api/src/record/calendar_import.rs

# its number stands twice in the file
s-01a25c80de = 其编号在文件中出现两次

# Leave one out.
s-427dead5a0 = 请去掉其中一个。

# This entry was not taken: somebody changed its record at this moment.
s-39c18fabda = 此条目未被采用：有人在此刻更改了其记录。

# Import the file again.
s-7b878fb109 = 请重新导入文件。

# This entry cannot be taken: {why}.
s-71bdb5337d = 此条目无法采用：{ $a }。

# it was invented for an exercise
s-1755cf7d29 = 它是为演习虚构的

# Leave it out.
s-52af2406d5 = 请略去。

# it has no number to tell it from others by
s-1e21814b87 = 它没有可与其他条目区分的编号

# Export the calendar again.
s-8b56a18b42 = 请重新导出日历。

# it follows from another record and is none of its own
s-8e1d3cdb57 = 它由另一记录得出，本身不是记录

# Change the election, mission, crisis or agreement itself.
s-c0c154455f = 请更改选举、特派团、危机或协定本身。

# it is the second round of an election that has an entry of its own
s-d6ecbdfbae = 它是另有条目的选举的第二轮

# Change the election itself.
s-df5bfdd3b2 = 请更改选举本身。

# it is one of the {} here
s-2ffc7f0b70 = 它在这里属于{ $a }

# Give it the category of its noun.
s-d3eb1cdef3 = 请给出其记录类别。

# Give it a title.
s-03557f145d = 请给出标题。

# Name who promised it as the organizer.
s-43dfba7fb8 = 请将作出承诺者写为组织者。

# Write the country as its place.
s-22720d654f = 请将国家写为地点。

# Give it a day.
s-1719b82ed1 = 请给出日期。

# Mend the entry.
s-9cc5009ad5 = 请修正条目。

## src-tauri/api/src/record/casebook.rs

# The casebook of this program cannot be read: {complaint}.
s-75bcded6cc = 无法读取本程序的案例集：{ $a }。

# Install the program again.
s-db4566d7ce = 请重新安装程序。

## src-tauri/api/src/record/corridors/along.rs

# Fewer than two places of the route have coordinates: add them to its record.
s-e3da0d748f = 路线中有坐标的地点不足两个：请在其记录中补充。

# No data: no event with a known place is stored of this period.
s-19717509bc = 无数据：没有存储此期间地点已知的事件。

# No data: no event is stored of any country of the area that the route passes.
s-aaa06e5635 = 无数据：没有存储路线所经区域任何国家的事件。

## src-tauri/api/src/record/corridors/mod.rs

# Roads, towns and violence follow people: an overlap beyond chance need not mean that the trade feeds the violence.
s-15975546bd = 道路、城镇和暴力都随人而来：超出偶然的重合不一定意味着贩运助长暴力。

# A route is taken as the straight way between the places that it names, and stands here where that way or a country that it names touches the area.
s-b052b861d2 = 路线被视为其所列地点之间的直线，凡此直线或其所列国家触及该区域，即列于此。

# A place off the land of the base map, as a port can be, counts for the nearest land within 25 km.
s-50e570de77 = 底图陆地之外的地点（如港口）按25公里内最近的陆地计。

# A record counts once on each of its legs: what is told of legs does not add up to records.
s-7a4ab154cf = 一条记录在其每一段上计一次：各段的数目相加不等于记录数。

# A moved route is turned by 45° at most to either side, since land has a grain that routes and violence both follow.
s-117be9b47a = 移动的路线向两侧至多转45°，因为地形有走向，路线和暴力都循之。

# A case that names who seized it counts as seen, any other as reported; a leg says only that records name both countries in that order.
s-1a990238eb = 写明由谁查获的案件计为已见，其他计为已报；某段仅说明有记录按此顺序列出两国。

# {distance_km} km is no distance to look for violence along a route.
s-5dd7313e6d = { $a }公里不是沿路线查找暴力的距离。

# Give 1 to 500 km.
s-ded4467b69 = 请给出1至500公里。

# Turn the two days round.
s-62227b4eee = 请将两个日期对调。

# No data: no route and no case is recorded here, which does not mean that there is none.
s-8c2c536dfb = 无数据：这里没有记录路线和案件，但不表示没有。

## src-tauri/api/src/record/drafts.rs

# A draft needs a name and holds 4 MiB at most.
s-a3df59b9a0 = 草稿需要名称，且至多4 MiB。

# Save it as a record, and put long texts into a file of their own.
s-a23b0fab93 = 请存为记录，并将长文本放入单独的文件。

## src-tauri/api/src/record/lists.rs

# “{iso3}” is no country.
s-169057837e = “{ $a }”不是国家。

# Write its ISO 3166-1 alpha-3 code, for example MLI.
s-b42584bd95 = 请写其ISO 3166-1三字母代码，例如MLI。

# “{id}” is no subregion.
s-2ae218a549 = “{ $a }”不是次区域。

## src-tauri/api/src/record/map/mod.rs

# {} km is no distance to look for violence near a border.
s-44d36176f0 = { $a }公里不是在边界附近查找暴力的距离。

## src-tauri/api/src/record/reasons.rs

# it is lowered without a reason
s-53e6a86837 = 降低而未说明理由

# it is muted without a reason
s-8f6a225b49 = 静默而未说明理由

# it is closed without a reason
s-8015e6e15b = 关闭而未说明理由

# say why
s-6803cc7108 = 请说明原因

## src-tauri/api/src/record/saves.rs

# Others change this record again and again.
s-691ddda6cf = 其他人一再更改此记录。

# Try again in a moment; what you wrote is kept.
s-cbdeb0577b = 请稍后重试；您所写的已保留。

# Somebody else changed this record at this moment.
s-e3a724072f = 另有人在此刻更改了此记录。

# Look at it and try again.
s-662de7d010 = 请查看后重试。

# Please {}.
s-3a8d685235 = 请这样做：{ $a }。

# This record is of another noun.
s-6387c96d4f = 此记录属于另一类别。

# Reload it and change it there.
s-6c9cf8ffac = 请重新加载并在那里更改。

# The version that this change rests on is not there.
s-f68d2243b4 = 此更改所依据的版本不存在。

# Reload the record and change it again.
s-726596052a = 请重新加载记录并再次更改。

## src-tauri/api/src/record/suggest.rs

# The field “{name}”
s-d1af73bb94 = 字段“{ $a }”

## src-tauri/api/src/series.rs

# This step is not stored to its end.
s-2f877a69d8 = 这一步没有完整存储到结束。

# No event of this country is stored since: after so many before, the data ended rather than the violence.
s-5c37812779 = 此后没有存储该国的事件：此前如此之多，应是数据中止而非暴力停止。

## src-tauri/api/src/sources/freshness.rs

# Nothing of {} is stored.
s-22277843b5 = 没有存储 { $a } 的任何内容。

# The newest observation of {} is of {newest}, that is {age} and out of the ordinary; of this source {usual}.
s-0eac6d216a = { $a } 的最新观测为 { $b }，即{ $c }，超出惯常；就该来源而言，{ $d }。

# The newest observation of {} is of {newest}, that is {age}; of this source {usual}.
s-7cb4605083 = { $a } 的最新观测为 { $b }，即{ $c }；就该来源而言，{ $d }。

# this very day
s-25da683e30 = 今天当日

# one day ago
s-aebec8777a = 一天前

# {} days ahead of today
s-d26e9b3e73 = 比今天晚 { $a } 天

# {days} days ago
s-4e49adfa69 = { $a } 天前

# up to {days} days are usual, by the median of the last {} steps of its own record
s-95aba71502 = 惯常最多 { $a } 天，依其自身记录最近 { $b } 步的中位数

# up to {days} days are usual as its publisher announces, for there is no record yet
s-58de6f3066 = 惯常最多 { $a } 天，据发布者所告，因尚无记录

# what is usual is not known yet
s-0045059fad = 惯常情况尚不清楚

## src-tauri/api/src/sources/mod.rs

# The settings cannot be kept: {why}.
s-7e68a686b6 = 设置无法保存：{ $a }。

# Enter them once more.
s-8fe2854114 = 请重新输入。

## src-tauri/api/src/sources/schedule.rs

# It waits for the network, and is tried again by itself in {minutes} min while the window is open; a script tries it with: sitroom sync --due
s-a633f1469c = 等待网络，窗口打开期间将在{ $a }分钟后自动重试；脚本可用：sitroom sync --due

## src-tauri/api/src/sources/syncs.rs

# This is an exercise: real data stay out of it.
s-658da2e576 = 这是演习：真实数据不得进入。

# Leave the exercise, then fetch.
s-45e8827f0f = 请先退出演习，然后再获取。

# This source
s-2ae4e74b0a = 该来源

# No folder was entered.
s-5311ab180c = 没有输入文件夹。

# Enter one: sitroom sources folder --folder PATH
s-154de7c7b5 = 请输入一个：sitroom sources folder --folder PATH

# No feed was entered.
s-bf2c07e10c = 未输入任何订阅源。

# Enter the address of one: sitroom sources feed --add https://…
s-c4553adbb5 = 请输入一个地址：sitroom sources feed --add https://…

## src-tauri/api/src/sources/trust.rs

# Of {subregion} no event is stored at all: that is no data, and not zero.
s-86fd238931 = 没有存储{ $a }的任何事件：这是没有数据，而不是零。

# In {subregion} no event is stored of {names}: that is no data, and not zero.
s-b42a892779 = { $a }：没有存储{ $b }的事件；这是没有数据，而不是零。

# The data of {name} end on {end}: what follows there is no data, and not zero.
s-088c9d4c55 = { $a }的数据止于 { $b }：其后是没有数据，而不是零。

# Events and deaths, the map, hot spots, outlook and warnings rest on {name} up to {newest}, that is {age}; of this source {usual}. Its last run was {run}.
s-aed0d8281f = 事件与死亡、地图、热点、展望和预警依据 { $a }，截至 { $b }，即{ $c }；就该来源而言，{ $d }。其最近一次运行：{ $e }。

# Events and deaths, the map, hot spots, outlook and warnings rest on {name} up to {newest}, that is {age}; of this source {usual}.
s-72b85accc3 = 事件与死亡、地图、热点、展望和预警依据 { $a }，截至 { $b }，即{ $c }；就该来源而言，{ $d }。

# The last sync of {name} did not come to its end: {fault}.
s-a0271786bc = { $a } 最近一次同步未能完成：{ $b }。

# There is no picture yet: no event is stored. Open a file, or fetch a source.
s-831f5ce4cd = 尚无图景：没有存储任何事件。请打开文件或获取来源。

# This is an exercise: everything in it is invented and says nothing of today.
s-a94d9857de = 这是演习：其中一切都是虚构的，不说明今天的情况。

# No, not as a picture of today: the events of {name} end on {newest}, that is {age} and out of the ordinary.
s-c81d615056 = 不能作为今天的图景：{ $a } 的事件止于 { $b }，即{ $c }，超出惯常。

# With care: the events of {name} reach up to {newest}, that is {age} and as usual; limits that are told below: {limits}.
s-8d82d0f469 = 须谨慎：{ $a } 的事件截至 { $b }，即{ $c }，与惯常相符；下列限制数：{ $d }。

# Yes: the events of {name} reach up to {newest}, that is {age} and as usual, and nothing limits them.
s-f7cfa10ac8 = 可以：{ $a } 的事件截至 { $b }，即{ $c }，与惯常相符，且没有任何限制。

## src-tauri/api/src/spillover/mod.rs

# The figures between countries, and those of borders, are of all countries that are stored up to then: they are the same whichever area is looked at.
s-ffaa7882b6 = 国家之间及边界的数字针对截至当时存储的所有国家：无论查看哪个区域都相同。

# A pair is told where ten events or more could have triggered others; of fewer nothing can be said.
s-42dab0d1c3 = 有十起或更多事件可能引发其他事件时才列出一对；更少则无从说明。

# Nothing here says what caused what, nor who crossed a border.
s-c4461546dd = 这里不说明何者引起何者，也不说明谁越过边界。

# The range of next week leaves out how unsure its mean is, and is too narrow by some.
s-a4f6e4972a = 下周的范围未计入其平均值的不确定性，因此略窄。

# Events come in clusters: the probability of as many near a border by lot is too small.
s-7d3f5c05f3 = 事件成群出现：偶然在边界附近有这么多的概率偏小。

# Counts that depend on those before them look like a trend too often.
s-2840882543 = 依赖于前值的计数过于常见地像是趋势。

# No data: no event is stored{from}.
s-a5f9f63848 = 无数据：没有存储事件{ $a }。

#  until {}
s-362a198aee = （截至{ $a }）

# No data: no event of these countries is stored, so nothing can be told of what spills over.
s-93c247518d = 无数据：没有存储这些国家的事件，因此无法说明外溢。

# Import events of them, or choose another area.
s-10ebfa2cb6 = 请导入其事件，或选择另一区域。

## src-tauri/api/src/spillover/places.rs

# What spills over is told between countries, and this is a part of one.
s-b15647ec08 = 外溢针对国家之间，而这是一国的一部分。

## src-tauri/api/src/spillover/triggers.rs

# Too little is known week by week of the countries that are stored. {refusal}
s-08bfaf3de6 = 对存储的国家逐周所知太少。{ $a }

# These figures rest on {} whole weeks from {} to {}: those that are known here and in all neighbours whose data reach to the last, each with the {LAGS} weeks before it.
s-ce047032d8 = 这些数字依据从{ $b }到{ $c }的{ $a }个完整周：此处及数据延至最后一周的所有邻居均已知的周，每周连同其前{ $d }周。

# {one} stands out
s-3c2d2c796b = { $a }突出

# {} and {last} stand out
s-b867fb227c = { $a }和{ $b }突出

# Two methods do not agree. Taken pair by pair, {which} beyond chance (q below {CLEAR}). Taken together, one neighbour triggers {:.1} % of a country’s events (95 % between {low:.1} and {high:.1} %), and what is expected next week rests on that. Take such a pair as a question, and not as a finding.
s-c14648676f = 两种方法不一致。逐对来看，{ $a }，超出偶然（q低于{ $b }）。合起来，一个邻居引发一国{ $c } %的事件（95 %在{ $d }与{ $e } %之间），下周的预期以此为据。请将这样的一对视为问题，而非结论。

# No data: those of the country end on {}.
s-18debfd17d = 无数据：该国的数据止于{ $a }。

# No data: no event of the country is stored up to this week.
s-e7bb3ca082 = 无数据：截至本周没有存储该国的事件。

# The last weeks of a neighbour are not known.
s-fe2efc3516 = 某个邻居最近几周的情况未知。

# Too few weeks are known of the country and all its neighbours together: 26 are needed.
s-91c5d0b2c9 = 该国及其所有邻居共同已知的周数太少：需要26周。

## src-tauri/api/src/system.rs

# it is no text in UTF-8
s-b693e7aed1 = 它不是 UTF-8 文本

# it is not there
s-8e6de67734 = 它不存在

# the system does not allow it
s-2361cf28c4 = 系统不允许

# the disk is full
s-0e3053ba31 = 磁盘已满

# the disk may only be read
s-835f62aab0 = 磁盘只可读取

# it is a folder
s-1c56c5feae = 它是文件夹

# a part of its path is no folder
s-9d98607c34 = 其路径中有一段不是文件夹

## src-tauri/api/src/tables.rs

# A mapping needs a name of 1 to 80 letters.
s-6e39c4c612 = 映射需要1至80个字母的名称。

# Write a shorter or longer name.
s-f4bfe09c3c = 请写更短或更长的名称。

# The mapping could not be written: {error}.
s-eec1bb293e = 无法写出映射：{ $a }。

## src-tauri/api/src/vault/backups.rs

# There is no backup to try.
s-1d0f1cdd85 = 没有可试行恢复的备份。

# Make one first.
s-75b2585203 = 请先制作一份。

# No backup was made since the key of the profile was changed. Those that there are open with the passphrase of their time, and this key cannot try them.
s-1b4928dda8 = 自配置文件夹的密钥更改以来没有制作备份。现有备份用其当时的密码短语打开，此密钥无法试行恢复它们。

# It holds {} rows, and not what the {} rows were when it was made.
s-7d6fc32c66 = 其中有 { $a } 行，与制作时的 { $b } 行不同。

# It is whole, and nothing is known of what it held when it was made.
s-351227d69e = 它是完整的，但不知道制作时其中有什么。

## src-tauri/api/src/vault/mod.rs

# A profile does not lock after {} minutes.
s-39269f8439 = 配置文件夹不能设为 { $a } 分钟后锁定。

# Choose 1, 5, 15 or 60 minutes.
s-12547d73b0 = 请选择 1、5、15 或 60 分钟。

## src-tauri/api/src/views.rs

# A view needs a name of 1 to 80 letters.
s-fa6b34a0df = 视图需要1至80个字母的名称。

# The view could not be written: {error}.
s-324810be20 = 无法写出视图：{ $a }。

## src-tauri/api/src/wall/gather.rs

# A wall is about a country or a subregion.
s-7c17679fc8 = 大屏幕墙针对国家或次区域。

## src-tauri/api/src/wall/plan.rs

# The plan cannot be kept: {why}.
s-86c0c30515 = 规划无法保存：{ $a }。

# Make it anew.
s-e06ae2a2a9 = 请重新制作。

# The wall has {} screens.
s-7ad317bdd5 = 大屏幕墙有{ $a }块屏幕。

# Plan 1 to {} of them.
s-c9a60a93b1 = 请规划1至{ $a }块。

# On screen {}
s-44379441ea = 在屏幕{ $a }上

# {on} the monitor {monitor} is taken by another screen.
s-2ee4d0d1b2 = { $a }，显示器{ $b }已被另一块屏幕占用。

# Choose another monitor for one of them.
s-e30d27d546 = 请为其中一块选择另一台显示器。

# {on} the name has more than {MOST_LETTERS} letters.
s-633db6d571 = { $a }，名称超过{ $b }个字母。

# Write a shorter one.
s-3507306548 = 请写得短一些。

# {on} the area is neither a subregion nor a country.
s-c62a02fc68 = { $a }，地区既非次区域也非国家。

# Choose a subregion or a country.
s-3a1f39050a = 请选择次区域或国家。

# {on} the language is none of the six.
s-a31647b5ef = { $a }，语言不在六种语言之内。

# {on} there are {} scenes.
s-6359695211 = { $a }，有{ $b }个场景。

# Choose 1 to {} of them.
s-20eef55e97 = 请选择1至{ $a }个。

# {on} a scene stays for {} seconds.
s-b8cadcaa82 = { $a }，某场景停留{ $b }秒。

# Give {} to {} seconds.
s-6c5bd90282 = 请给出{ $a }至{ $b }秒。

# {on} “{time}” is no time of day.
s-49131ba2a1 = { $a }，“{ $b }”不是时刻。

# Write hours and minutes, for example 07:30.
s-58ef70716d = 请写时和分，例如 07:30。

# {on} a time from {from} to {until} has no length.
s-660d46bb68 = { $a }，从{ $b }到{ $c }的时段没有长度。

# Exchange one of the two, or leave both out for always.
s-d6accdd71d = 请更改其中之一，或两者都去掉表示始终。

## src-tauri/api/src/wall/snapshot.rs

# The picture cannot be written: {why}.
s-758ca3e72e = 画面无法写出：{ $a }。

# Import the events again.
s-cb19d9b5a8 = 请重新导入事件。

# {} is no picture for a wall: {why}.
s-3f81219519 = { $a }不是大屏幕墙的画面：{ $b }。

# Write one with: sitroom wall west-africa --out wall.json
s-dfd188d55d = 可用以下命令写出：sitroom wall west-africa --out wall.json

# it is longer than {} MB
s-830592bc4b = 超过{ $a } MB

# its form is {}, not {FORM}
s-e7f7929b5b = 其格式为{ $a }，而非{ $b }

# it does not say that it is Unclassified
s-19d4c2588a = 未写明其为非机密

## src-tauri/api/src/warnings/mod.rs

# Give more than 0 and at most {MOST_TARGET_DAYS} days, or none.
s-d8db1047c7 = 请给出大于0且至多{ $a }天，或不给。

# {days} days are no target.
s-95b4fba52f = { $a }天不是目标。

## src-tauri/api/src/warnings/onsets.rs

# onsets against the record of warnings, method 1.0
s-4a14b34d9a = 爆发与预警记录对照，方法1.0

# Its month is that of the 25th death. Where the file states neither division nor precision, the division is the one that the coordinates lie in.
s-c6606ade7c = 其月份为第25名死者出现的月份。文件既未注明行政区也未注明精度时，取坐标所在的行政区。

# Its data end in {}.
s-d8620ec057 = 其数据止于{ $a }。

## src-tauri/api/src/warnings/raise.rs

# rules
s-51be95419f = 规则

# {} to {}
s-890c120392 = { $a }至{ $b }

# {country}: violence may start or escalate, {ahead}
s-ca788e430f = { $a }：暴力可能开始或升级，{ $b }

# {division}, {country}: violence may start or escalate, {ahead}
s-5393a81a5b = { $b }{ $a }：暴力可能开始或升级，{ $c }

# {month}: {} rules signal, {}.
s-3e41636b44 = { $a }：{ $b }条规则发出信号，{ $c }。

# {month}: it signals at a lower level than before.
s-8c7e7ccbfc = { $a }：信号级别低于此前。

# {month}: no longer signalled by {}.
s-e9deb64aff = { $a }：{ $b }不再发出信号。

# What a rule found cannot be written: {}, {}.
s-c5d26a12e6 = 无法写出规则所发现的内容：{ $a }，{ $b }。

# Look at the rule, and pause it until it is mended.
s-2748768252 = 请查看该规则，并在修正前将其暂停。

## src-tauri/api/src/warnings/replayed.rs

# Onset: fewer than 5 deaths in the last three months, 25 or more in the next three.
s-c85020d01c = 爆发：最近三个月死亡不足5人，其后三个月25人或更多。

# The test of a rule ends before it begins.
s-ee468ad4e9 = 规则的检验在开始之前就结束了。

# No data: no event is stored of this period.
s-1703cfb5c1 = 无数据：没有存储此期间的事件。

# Import events, or choose another period.
s-1f180bd652 = 请导入事件，或选择另一期间。

# The rule cannot be tested. {why}
s-4c44d6fb13 = 无法检验该规则。{ $a }

# Mend the rule and test it again.
s-41b0dbfd36 = 请修正规则后再检验。

## src-tauri/api/src/warnings/rules.rs

# It names no indicator: choose one.
s-f30e1efeb4 = 它未指明指标：请选择一个。

# It looks at {months} months: write a whole number from 1 to {MOST_MONTHS}.
s-420eb75263 = 它查看{ $a }个月：请写1至{ $b }的整数。

# It has no threshold: write the number that the indicator is held against.
s-3d595f122b = 它没有阈值：请写指标与之比较的数。

# Its threshold is {threshold}: a likelihood is a share from 0 to 1, for example 0.25.
s-d5b243da12 = 其阈值为{ $a }：可能性是0到1的份额，例如0.25。

# The likelihood of an onset is known of divisions alone: choose each division.
s-4dd2b021d3 = 爆发的可能性只对行政区已知：请选择各个行政区。

## src-tauri/api/src/warnings/says.rs

# {} in {month}
s-f20e83ce91 = { $b }{ $a }

# {} in the {months} months to {month}
s-8db20edbd0 = 截至{ $c }的{ $b }个月{ $a }

# Events in {month} above the upper bound of its own past
s-b660681e66 = { $a }的事件高于其自身过去的上限

# {} in {month}, at most {:.0} expected from its own past
s-070eb62017 = { $b }有{ $a }，依其自身过去预期至多{ $c }

# {} in divisions of other countries that touch it
s-f9dd860a41 = { $a }，在相接的他国行政区

# {} in divisions that touch it
s-d768c77c3c = { $a }，在相接的行政区

# A hot spot that is new or grows in {month}, with the divisions that touch it
s-bf129395bd = { $a }新出现或增强的热点，连同相接的行政区

# No event {within}, after {:.1} a month in the two years before
s-eab6f73cd1 = { $a }没有事件，之前两年每月{ $b }起

# Onset of violence within three months of {month}: {}
s-e2677c9139 = { $a }后三个月内爆发暴力：{ $b }

# 50 deaths or more in a month of the year after {month}: {}
s-2f18c2b0ee = { $a }后一年中某月死亡50人或更多：{ $b }

# Election {:.0} days after {month}, with more events in three months than in the three before
s-284fde2d14 = { $b }后{ $a }天举行选举，三个月的事件多于之前三个月

# Constitutional crisis, {:.0} days old at the end of {month}
s-d12f462d97 = 宪政危机，至{ $b }末已{ $a }天

# {} within 50 km of a recorded trafficking route
s-16d5689cb7 = { $a }，在已记录贩运路线50公里之内

# {} of fading visits while events go on, {month}
s-e9048205f3 = { $a }，访问渐疏而事件仍在继续，{ $b }

# A commitment {:.0} days late at the end of {month}
s-e2a69cf93d = 至{ $b }末逾期{ $a }天的承诺

# {events_told} with {deaths_told} in the {MONTHS} months to {last} known only roughly, and not counted here
s-bfc921513c = 截至{ $d }的{ $c }个月{ $a }及{ $b }仅大致已知，未计入此处

# The data end in {}: nothing later is known
s-478dda3da1 = 数据止于{ $a }：其后一无所知

# No data of this place
s-ab38eb99f8 = 此地无数据

# {} in the {MONTHS} months to {end}, after {before:.0} in the three before
s-c66270c101 = 截至{ $c }的{ $b }个月{ $a }，之前三个月为{ $d }

# {} in {}: within {low:.0}–{high:.0} of its own past
s-dbe93f228e = { $b }有{ $a }：在其自身过去的{ $c }–{ $d }之内

# {} in the {MONTHS} months to {end} in all {places} places that touch it
s-c93de480f0 = 截至{ $c }的{ $b }个月，相接的全部{ $d }个地点{ $a }

# It rests on {} in the {MONTHS} months to {end}
s-5b24e3acf9 = 它依据截至{ $c }的{ $b }个月的{ $a }

# No event in the {MONTHS} months to {end}, after {usual:.1} a month before: it may be that no one reports
s-2e6f35c0a3 = 截至{ $b }的{ $a }个月没有事件，此前每月{ $c }起：可能是无人报告

# in {}
s-5bb6bdf269 = { $a }

# in the {months} months to {}
s-a7f7890361 = 截至{ $b }的{ $a }个月

# 1 event
s-f0e2aef10e = 1起事件

# {value:.0} events
s-38dc13ec2b = { $a }起事件

# 1 more event
s-d5de1f1f27 = 另1起事件

# {value:.0} more events
s-cd2713397c = 另{ $a }起事件

# 1 death
s-79bff00281 = 1人死亡

# {value:.0} deaths
s-a822d6e2fb = { $a }人死亡

# 1 civilian death
s-9a6f4e03a6 = 1名平民死亡

# {value:.0} civilian deaths
s-472111b586 = { $a }名平民死亡

# 1 engagement
s-edd91df3c0 = 1项介入

# {value:.0} engagements
s-3128923c97 = { $a }项介入

## src-tauri/api/src/warnings/year.rs

# Choose a year from {FIRST_YEAR} to the present one.
s-1d46b55436 = 请选择从{ $a }年到今年的年份。

# {year} cannot be evaluated.
s-c9e50bd961 = 无法评估{ $a }年。

## src-tauri/atlas/src/error.rs

# {events} events are more than an atlas holds (4,294,967,294); split the profile
s-1e565722d1 = { $a }起事件超过图集容量（4 294 967 294）；请拆分档案

# {codes} different codes of first-order divisions are more than an atlas holds (65,535); check the base map
s-186b078bba = { $a }个不同的一级行政区代码超过图集容量（65 535）；请检查底图

# this is no atlas snapshot of format {expected}: {found}; build the atlas from the store again
s-3c7b4db337 = 这不是格式{ $a }的图集快照：{ $b }；请从存储库重建图集

# the atlas snapshot is damaged: {reason}; build the atlas from the store again
s-df4a316796 = 图集快照已损坏：{ $a }；请从存储库重建图集

# “{id}” is no subregion; use one of those that the offices list, for example west-africa
s-e71044c061 = “{ $a }”不是次区域；请用各办事处所列之一，例如west-africa

# “{iso3}” is no country; write its ISO 3166-1 alpha-3 code, for example MLI
s-e1060cd590 = “{ $a }”不是国家；请写其ISO 3166-1三字母代码，例如MLI

# “{cell}” is no H3 cell of resolution 0 to 7; write its fifteen hexadecimal digits
s-5a45f07c03 = “{ $a }”不是分辨率0至7的H3单元；请写其十五位十六进制数字

# H3 resolution {resolution} is finer than the atlas keeps; use 0 to 7
s-ba81854b74 = H3分辨率{ $a }比图集保存的更细；请用0至7

# these cells cannot be joined: {reason}; give each once, all of one resolution
s-42388357f2 = 这些单元无法合并：{ $a }；请每个只给一次，且分辨率相同

# there is no tile {z}/{x}/{y}; zoom is 0 to 20, x and y are below 2 to the power of zoom
s-e442aa86a0 = 没有图块{ $a }/{ $b }/{ $c }；缩放为0至20，x和y小于2的缩放次幂

## src-tauri/briefing/src/error.rs

# The page could not be set: {0}.
s-8d580d9d5a = 无法排版页面：{ $a }。

# The document could not be written: {0}.
s-da62a26739 = 无法写出文件：{ $a }。

# A sentence names source {named}, and the paper lists {listed}.
s-10a105b2d6 = 有句子引用来源{ $a }，而文件列出{ $b }个。

## src-tauri/domain/src/country.rs

# “{text}” is no ISO 3166-1 alpha-3 code; write three letters, for example MLI
s-f5f734ddc3 = “{ $a }”不是ISO 3166-1三字母代码；请写三个字母，例如MLI

## src-tauri/domain/src/day.rs

# “{text}” is no day; write it as YYYY-MM-DD, for example 2021-03-09
s-52ba7a6e0a = “{ $a }”不是日期；请写成YYYY-MM-DD，例如2021-03-09

## src-tauri/domain/src/operation/stamp.rs

# “{text}” is no moment of the clock of operations; it has milliseconds and a count
s-fe88cc9282 = “{ $a }”不是操作时钟的时刻；它由毫秒和计数组成

## src-tauri/domain/src/record/content.rs

# nothing is written
s-37eb4f7194 = 没有填写

# fill it in
s-beaaed7380 = 请填写

# it ends on {last}, before it begins on {first}
s-fed0bf91b4 = 它止于{ $a }，早于其开始{ $b }

# change one of the two days
s-499e081fdf = 请更改其中一个日期

# “{}” has no field of this name
s-a15c192a55 = “{ $a }”没有此名称的字段

# choose one of its fields: {}
s-6bfc4e2fb7 = 请选择其字段之一：{ $a }

# {shown} cannot be read
s-85dfaf6415 = 无法读取{ $a }

# write {wanted}
s-66603c2573 = 请写{ $a }

# a text
s-a6cf19a371 = 文本

# a list of texts
s-c6e2519ac6 = 文本列表

# days, for example 18 February 2010 or mid-March 2010
s-2a2ad63300 = 日期，例如18 February 2010或mid-March 2010

# a day with its time in UTC, for example 2026-03-09 14:30
s-ac57345dd5 = 日期及其UTC时间，例如2026-03-09 14:30

# a list of ISO 3166-1 alpha-3 codes, for example MLI
s-4aaf461e02 = ISO 3166-1三字母代码列表，例如MLI

# a place with its name, and longitude and latitude in degrees
s-2bcd3ff024 = 地点及其名称和以度表示的经纬度

# a list of places with names, longitudes and latitudes in degrees
s-36701173be = 地点列表，含名称和以度表示的经纬度

# one of {}
s-655bfc2f03 = { $a }之一

# a list of {}
s-1a91220cdd = { $a }的列表

# a number that is not negative
s-5c344ddafa = 非负数

# an amount with its currency, for example 250000 USD
s-908c34897d = 金额及其货币，例如250000 USD

# true or false
s-2d502f8830 = true或false

# the number of one of the {}
s-e4f6b0b870 = { $a }中一条的编号

# numbers of {}
s-bc9d79b0f7 = { $a }的编号

# a list of sources
s-bff5c79b0f = 来源列表

## src-tauri/domain/src/record/id.rs

# “{text}” is no number of a record; it has 32 hexadecimal digits
s-d2c6693730 = “{ $a }”不是记录编号；编号为32位十六进制数字

## src-tauri/domain/src/record/marks.rs

# this field cannot be marked on its own, since the record is known by it
s-f3540c4e44 = 该字段不能单独定密级，因为记录由它识别

# mark the whole record
s-0d6f64a8de = 请为整条记录定密级

## src-tauri/domain/src/record/moment.rs

# “{text}” is no day with its time; write it as 2026-03-09 14:30 in UTC, or with its offset, 2026-03-09T14:30+01:00
s-ba0c74cd37 = “{ $a }”不是带时间的日期；请写成UTC的2026-03-09 14:30，或带时差的2026-03-09T14:30+01:00

## src-tauri/domain/src/record/when/reading.rs

# no day can be read in it; write it as 18 February 2010, February 2010, mid-March 2010, 2010 or 2009–2010
s-ebc145a59e = 读不出日期；请写成18 February 2010、February 2010、mid-March 2010、2010或2009–2010

# it ends on {}, before it begins on {}; change one of the two
s-2a76667655 = 它止于{ $a }，早于其开始{ $b }；请更改其一

# it can be {first} or {second}; write the month as a word
s-08cacbd5e4 = 可能是{ $a }或{ $b }；请用文字写月份

# it can be {} {year} or the years {year}–{}; write the month as a word, or both years in full
s-3e981073e0 = 可能是{ $a }{ $b }年或{ $c }–{ $d }年；请用文字写月份，或写全两个年份

# {name} has {length} days; write {length} {name} or 1 {next}
s-8acee67b90 = { $a }有{ $b }天；请写{ $c } { $d }或1 { $e }

# there is no month {month}; write the month as a word
s-1eb2c27d28 = 没有{ $a }月；请用文字写月份

# {year} is no year from 1900 to 2198
s-fa750d3e82 = { $a }不是1900至2198之间的年份

# that month
s-84318ffccc = 该月

## src-tauri/domain/src/report.rs

# {number} is no grade of what a report says; write 1 (confirmed) to 6 (cannot be judged)
s-aa1f40ddf1 = { $a }不是信息内容的等级；请填写1（已证实）至6（无法判断）

## src-tauri/exchange/src/error.rs

# The passphrase is wrong. Nothing was changed or lost. Try again, or open with the two halves of the recovery key.
s-d20b939dca = 密码短语错误。没有任何更改或丢失。请重试，或用恢复密钥的两半打开。

# Both copies of the vault in {} are damaged. No passphrase was tried, and nothing was changed. Bring “vault” back from the newest copy in the folder “backups”, or from a copy of the profile.
s-93eb02a6c5 = { $a } 中保险库的两份副本都已损坏。没有尝试密码短语，也没有任何更改。请从“backups”文件夹中最新的副本或配置文件夹的副本取回“vault”。

# The vault in {} was changed: it asks for {found} {what}, and {least} to {most} are allowed. No passphrase was tried, for it could be guessed. Bring “vault” back from a copy of the profile.
s-a9fa8478d1 = { $a } 中的保险库被改动过：它要求 { $b } { $c }，而允许的范围是 { $d } 至 { $e }。没有尝试密码短语，因为它可能被猜出。请从配置文件夹的副本取回“vault”。

# The vault in {} was written by a later version of Sitroom. Nothing was changed. Install the later version.
s-cc4eb0b5b0 = { $a } 中的保险库由更新版本的 Sitroom 写入。没有任何更改。请安装更新的版本。

# The profile {} has no vault. Set one with “sitroom vault set”.
s-681a553d61 = 配置文件夹 { $a } 没有保险库。请用“sitroom vault set”设定。

# The profile {} has a vault already. Change its passphrase with “sitroom vault change”.
s-a46de81cf9 = 配置文件夹 { $a } 已有保险库。请用“sitroom vault change”更改其密码短语。

# The passphrase has {letters} characters; {least} or more are needed. Take four or five words that do not belong together.
s-0a05ed9eb0 = 密码短语有 { $a } 个字符；需要 { $b } 个或更多。请取四五个互不相关的词。

# The passphrase is made of {letters} different characters; 5 or more are needed. Take four or five words that do not belong together.
s-404e3eac68 = 密码短语由 { $a } 个不同的字符组成；需要 5 个或更多。请取四五个互不相关的词。

# The passphrase is longer than 1024 bytes. Take a shorter one.
s-405e4cfd18 = 密码短语超过 1024 字节。请取较短的。

# The {which} half is mistyped: its letters do not fit its checksum. Compare it with the sheet, group by group.
s-227d81ba37 = { $a }半输入有误：字母与校验和不符。请与纸张逐组核对。

# The {which} half has {letters} letters and digits; a half has {needed}. Compare it with the sheet.
s-edb21da593 = { $a }半有 { $b } 个字母和数字；一半应有 { $c } 个。请与纸张核对。

# The same half was given twice. The other custodian has the other one.
s-a6aeae3af7 = 同一半给出了两次。另一名保管人持有另一半。

# The two halves are of different recovery keys. Take the two sheets of the same day.
s-4948da1bc9 = 两半属于不同的恢复密钥。请取同一天的两张纸。

# The two halves are whole, but open another vault than this one, or halves were made anew since. Take the newest sheets.
s-50a7fa6c90 = 两半都完整，但打开的是另一个保险库，或此后已重新生成。请取最新的纸张。

# There is no memory to try the passphrase: {needed_mib} MiB are needed. Close other programs and try again.
s-02811b1fb3 = 没有足够的内存来尝试密码短语：需要 { $a } MiB。请关闭其他程序后重试。

## src-tauri/exchange/src/halves.rs

# first
s-22896bcbc3 = 第一

# second
s-cd85637651 = 第二

## src-tauri/exchange/src/header.rs

# KiB of memory
s-7e97a137a9 = KiB 内存

# passes
s-c45d7545db = 轮

# lanes
s-55912773a9 = 通道

## src-tauri/exchange/src/hub/address.rs

# the name and the password stand in fields of their own
s-b8a973473f = 名称和密码各有自己的字段

# it does not begin with postgresql://
s-be4aeecc01 = 它不以 postgresql:// 开头

# a part of it is not as it should be
s-15f1c4a326 = 其中一部分写法不对

# it names nobody
s-fc713eeab5 = 其中没有用户名

# it names no server, or more than one
s-197983de68 = 其中没有服务器，或不止一个

# “hostaddr” is not taken
s-f137b265a3 = 不接受“hostaddr”

# an “@” within the password is written %40
s-2b5b78b1ff = 密码中的“@”写作 %40

# “sslmode” is verify-full, or is left out
s-16d5eeb20a = “sslmode”只能是 verify-full，或省略

# there is no certificate in it
s-e7b33a5dc5 = 其中没有证书

## src-tauri/exchange/src/hub/error.rs

# The address of the hub cannot be read: {why}. Write postgresql://NAME:PASSWORD@HOST/DATABASE, as “sitroom hub admit” printed it.
s-8980e1fe96 = 无法读取枢纽的地址：{ $a }。请写 postgresql://NAME:PASSWORD@HOST/DATABASE，如“sitroom hub admit”所显示。

# The address asks for {host} without TLS, and the record would cross the network in the clear. Leave “sslmode” out, or write sslmode=verify-full.
s-89552b4c59 = 地址要求不用 TLS 访问 { $a }，记录将以明文经过网络。请省略“sslmode”，或写 sslmode=verify-full。

# The certificate authority in {path} cannot be read: {why}. Give a file with its certificate in PEM.
s-b751aa9077 = 无法读取 { $a } 中的证书颁发机构：{ $b }。请给出含其 PEM 证书的文件。

# The hub at {place} cannot be reached: {why}. Nothing was lost, and everything goes on offline. Try again when the network is there.
s-9cd16e965c = 无法连接枢纽 { $a }：{ $b }。没有任何丢失，一切可离线继续。有网络时请再试。

# The hub at {place} did not prove who it is: {why}. Nothing was sent. Give the certificate authority of the office with --ca FILE, or ask whoever looks after the server.
s-8ece669f4d = 枢纽 { $a } 未能证明其身份：{ $b }。未发送任何内容。请用 --ca FILE 给出办事处的证书颁发机构，或询问服务器管理者。

# The server of the hub at {place} offers no TLS, and the record would cross the network in the clear. Nothing was sent. Ask whoever looks after the server to turn TLS on there (“ssl = on”); it may be absent on the same machine alone, by the loopback or a socket.
s-30e9fbf42f = 枢纽 { $a } 的服务器不提供 TLS，记录将以明文经过网络。未发送任何内容。请服务器管理者在那里启用 TLS（“ssl = on”）；只有在同一台机器上经回环地址或套接字时才可没有。

# The server at {place} does not let “{name}” in: the password in the address of the administrator is wrong, or the server does not take it from here. Nothing was changed. Look at that address, and at what the server lets in (pg_hba.conf).
s-7ed501bd74 = 服务器 { $a } 不准“{ $b }”进入：管理员地址中的密码错误，或服务器不接受从此处登录。未作任何更改。请核对该地址及服务器的准入设置（pg_hba.conf）。

# The hub at {place} does not let “{device}” in: the password is wrong, or the device was dismissed. Ask whoever looks after the hub to admit it again: sitroom hub admit {device}
s-84e05faffd = 枢纽 { $a } 不准“{ $b }”进入：密码错误，或该设备已被移除。请管理者重新准入：sitroom hub admit { $c }

# There is no such database: {place}. Look at the end of the address.
s-322ec814a3 = 没有这个数据库：{ $a }。请查看地址末尾。

# The database {place} is no hub of Sitroom. Look at the address, or make it one: sitroom hub init --url - < ADMINISTRATOR
s-d0e98a4a9c = 数据库 { $a } 不是 Sitroom 枢纽。请核对地址，或将其建为枢纽：sitroom hub init --url - < ADMINISTRATOR

# The server {place} is PostgreSQL {found}, and a hub needs 15 or later. Nothing was changed.
s-238c757f1a = 服务器 { $a } 是 PostgreSQL { $b }，枢纽需要 15 或更高版本。未作任何更改。

# The server {place} has no PostGIS, which maps read points by. Nothing was changed. Install it there (Debian: postgresql-postgis) and try again.
s-d5f875f332 = 服务器 { $a } 没有 PostGIS，地图靠它读取点位。未作任何更改。请在那里安装（Debian：postgresql-postgis）后再试。

# “{device}” may not do this at the hub {place}: {why}. Ask whoever looks after the hub, or use the address of its administrator.
s-e9c0b6fe08 = “{ $a }”无权在枢纽 { $b } 上这样做：{ $c }。请询问枢纽管理者，或使用管理员的地址。

# The hub {place} is of schema {found}, and this program knows {known}. Nothing was sent or taken. Install the same version of Sitroom at all desks.
s-7787a01798 = 枢纽 { $a } 的模式为 { $b }，本程序只认识 { $c }。未发送也未取得任何内容。请在所有工作站安装同一版本的 Sitroom。

# Device “{device}” pushed something that this program cannot read: {why}. Nothing after it was taken. Install the newest version of Sitroom and pull again.
s-b6babbcad3 = 设备“{ $a }”推送了本程序无法读取的内容：{ $b }。其后的内容均未取得。请安装最新版 Sitroom 后再拉取。

# The connection to the hub {place} broke: {why}. What was under way there is not done; what was done before is kept. Try again, it goes on from there.
s-6d5faa5449 = 与枢纽 { $a } 的连接中断：{ $b }。正在进行的未完成；此前完成的已保存。请再试，将从该处继续。

# The hub {place} has waited half a minute for somebody else who writes there under the same name, or for a connection that broke and is not noticed yet. Nothing is half-done. Try again in a minute.
s-d605c63a72 = 枢纽 { $a } 已等待半分钟：另有人以同一名称在那里写入，或某个已断开的连接尚未被察觉。没有任何半成品。请一分钟后再试。

# You stopped it. What was done before is kept, and the next call goes on from there.
s-1280cfba68 = 您已将其停止。此前完成的已保留，下一次调用从那里继续。

# Somebody else pushes as “{device}” at this moment. Nothing is half-done. Try again, and give each desk a name of its own: sitroom hub admit
s-065841b5c6 = 此刻另有人以“{ $a }”之名推送。没有任何半成品。请再试，并给每个工作站各自的名称：sitroom hub admit

# “{name}” cannot be the name of a device: it takes 1 to 40 small letters, digits, “-” and “_”, a letter first, and begins neither with “pg_” nor with “sitroom”.
s-3251ce56b5 = “{ $a }”不能作为设备名称：须为 1 至 40 个小写字母、数字、“-”和“_”，以字母开头，且不以“pg_”或“sitroom”开头。

# The server has a role “{name}” that is no device of a hub. Nothing was changed. Choose another name.
s-b28e324193 = 服务器上已有并非枢纽设备的角色“{ $a }”。未作任何更改。请换一个名称。

# “{name}” is let into the database {database} of this server too. Names belong to the whole server, and a marking that is given here would hold there. Nothing was changed. Choose another name, or dismiss it there first.
s-98c6116cd9 = “{ $a }”也已准入此服务器的数据库 { $b }。名称属于整个服务器，在此给予的密级在那里也会生效。未作任何更改。请另选名称，或先在那里将其移除。

# No device “{name}” is admitted to this hub. See: sitroom hub devices
s-fc58dd262f = 此枢纽未准入设备“{ $a }”。请看：sitroom hub devices

# The hub {place} refused: {why}. Nothing is half-done. Show this to whoever looks after the server.
s-9f1a6d5f2c = 枢纽 { $a } 拒绝：{ $b }。没有任何半成品。请将此告知服务器管理者。

# The system gives no means to reach a hub: {why}. Restart the computer and try again.
s-6f26ccf4b5 = 系统无法提供连接枢纽的资源：{ $a }。请重启计算机后再试。

# it did not answer within {seconds} seconds
s-7cffa0a58a = 它在 { $a } 秒内没有应答

## src-tauri/exchange/src/hub/mod.rs

# it was not admitted
s-64628127c1 = 它未获准入

## src-tauri/exchange/src/hub/operations.rs

# an operation has no number
s-56a8236957 = 某个操作没有编号

# an operation has no record
s-287660e27a = 某个操作没有对应的记录

# “{noun}” is no noun of it
s-0d31150c1a = “{ $a }”不是它的类别

## src-tauri/exchange/src/pack/error.rs

# The system gives no random numbers for a key ({why}). Nothing was made. Restart the computer and try again.
s-3cc292dd33 = 系统未提供生成密钥所需的随机数（{ $a }）。未生成任何内容。请重启计算机后再试。

# The identity of this profile cannot be read. Bring the profile back from a backup, or make a new identity and exchange it again.
s-163844e9a9 = 无法读取本配置的身份。请从备份恢复配置，或生成新身份并重新交换。

# This is no identity of an office. Save one there with “sitroom identity --json” and bring the file in person.
s-db44740e65 = 这不是办事处的身份。请在那边用“sitroom identity --json”保存一份，并亲自带来文件。

# The fingerprint {fingerprint} is not that of the keys beside it: somebody changed them. Nothing was trusted; exchange them in person.
s-77714290b8 = 指纹 { $a } 与旁边的密钥不符：有人改动过。未予信任；请当面交换。

# This is no pack of Sitroom, or its first part is damaged. Nothing of it was read; copy it once more from where it came.
s-b646f528bf = 这不是 Sitroom 任务包，或其开头已损坏。未读取任何内容；请从来源重新复制。

# This pack is sealed to another office or laptop. Nothing of it was read; ask its sender for one to {fingerprint}.
s-28a1745a76 = 此任务包是为另一办事处或笔记本封装的。未读取任何内容；请向发送者索取为 { $a } 封装的任务包。

# This pack was made for others, and somebody sealed it once more to this profile. Nothing of it was taken; ask its sender for one to {fingerprint}.
s-13631a5432 = 此任务包是为他人制作的，有人将其重新封装给本配置文件。未取用其中任何内容；请向其发送方索取封装给 { $a } 的任务包。

# This pack was damaged or changed on its way ({part}). Nothing of it was taken; copy it once more from where it came.
s-78c90832bd = 此任务包在途中损坏或被改动（{ $a }）。未采纳任何内容；请从来源重新复制。

# This pack is of format {found}, and this program reads format {known}. Nothing of it was taken; make both ends of the same version.
s-11b493daf3 = 此任务包的格式为 { $a }，而本程序读取格式 { $b }。未采纳任何内容；请使两端版本一致。

# This pack is signed by {signer}, whom nobody here trusts. Nothing of it was taken; exchange identities in person, then: sitroom trust FILE
s-260ffcaa37 = 此任务包由 { $a } 签名，此处无人信任它。未采纳任何内容；请当面交换身份，然后：sitroom trust FILE

# This pack is signed by {name} ({fingerprint}), who is trusted no more since {at}. Nothing of it was taken. Trust that one again only after you met in person.
s-ac8c3c539d = 此任务包由 { $a }（{ $b }）签名，自 { $c } 起不再信任它。未采纳任何内容。只有当面会晤后才可重新信任。

# This pack was good until {until}. Nothing of it was taken; ask its sender for a new one.
s-d4dbb49706 = 此任务包有效期至 { $a }。未采纳任何内容；请向发送者索取新的。

# This pack holds records of schema {found}, and this program knows {known}. Nothing of it was taken; install the later version.
s-88dacd0795 = 此任务包含架构 { $a } 的记录，而本程序只认识 { $b }。未采纳任何内容；请安装较新版本。

# This pack holds more than {mib} MiB in “{part}”. Nothing of it was taken; ask its sender for a smaller area or a shorter period.
s-129b71e505 = 此任务包的“{ $b }”超过 { $a } MiB。未采纳任何内容；请向发送者索取较小区域或较短时期。

# This pack is {found}, and {wanted} is wanted here. Nothing of it was taken; choose the other one.
s-7c58822cb1 = 这是{ $a }，而此处需要{ $b }。未采纳任何内容；请选择另一个。

# The pack could not be written: {why}. Make room on the disk or choose another place.
s-041b6ef0d3 = 无法写入数据包：{ $a }。请腾出磁盘空间或另选位置。

## src-tauri/ingest/src/error.rs

# {0}. Nothing was imported
s-1a3bc7712c = { $a }。没有导入任何内容

# {0}. Nothing of this sync was imported yet
s-22676a20df = { $a }。本次同步尚未导入任何内容

# What was fetched is not in the store any more. Nothing was imported; fetch the source again with --full
s-23719c38f0 = 已获取的内容不再在存储库中。未导入任何内容；请用 --full 重新获取该来源

# The import was cancelled. Nothing was imported
s-a46ac53664 = 导入已取消。没有导入任何内容

# The file “{name}” changed while it was read. Nothing was imported; wait until it is written and import it again
s-54b520a3a4 = 文件“{ $a }”在读取时发生变化。没有导入任何内容；请等它写完后重新导入

# The file “{name}” holds neither mail nor filled forms, and was left as it is. Open it by hand, or take it out of the folder
s-39353506fe = 文件“{ $a }”既不含邮件也不含已填表单，保持原样。请手动打开，或将其移出文件夹

# The file “{name}” was left as it is: {why}
s-a4b6572730 = 文件“{ $a }”保持原样：{ $b }

# The table has a head and no rows under it. Nothing was imported; fetch or export it again
s-f2c228411b = 表格有表头而其下没有行。没有导入任何内容；请重新获取或导出

# The table has no column “{column}”; it has {known}. Nothing was imported; choose another column
s-8face810cd = 表格没有“{ $a }”列；它有{ $b }。没有导入任何内容；请选择另一列

# “{}” has no field “{field}”; it has {known}. Nothing was imported; correct the mapping
s-e8a43b9783 = “{ $a }”没有字段“{ $b }”；它有{ $c }。没有导入任何内容；请更正映射

# Nothing is mapped to “{field}”, which each of the {} needs. Nothing was imported; choose its column or one value for all rows, or another noun
s-8ffbca22f0 = 没有内容对应“{ $a }”，而每条{ $b }都需要它。没有导入任何内容；请选择其列或适用于所有行的一个值，或另一类别

# “{id}” is no publisher whose files can be imported; write ucdp
s-2384ddf3bf = “{ $a }”不是可导入其文件的发布方；请写ucdp

# An exercise has 1 to {} events, not {events}; ask for fewer
s-30c3bfd54e = 演习有1至{ $a }起事件，而非{ $b }起；请减少

# The towns of the base map are missing from this program; build it again with “make build”
s-e966e4818a = 本程序缺少底图的城镇；请用“make build”重新构建

# There is no folder “{path}”; choose another, or put in the stick that it is on
s-95ff2e494d = 没有文件夹“{ $a }”；请另选一个，或插入它所在的存储盘

# “{path}” is a file, not a folder; choose the folder that it is in
s-cde29f1e94 = “{ $a }”是文件，不是文件夹；请选择它所在的文件夹

# You have no permission to look into the folder “{path}”; ask its owner, or choose another
s-fd086ef6bf = 您无权查看文件夹“{ $a }”；请询问其所有者，或另选一个

# The folder “{path}” cannot be looked into ({source}); check the disk or stick that it is on
s-616c57a5d1 = 无法查看文件夹“{ $a }”（{ $b }）；请检查它所在的磁盘或存储盘

## src-tauri/ingest/src/passed_on.rs

# What was passed on as this event is another one, or none
s-c8ca57ccb8 = 作为此事件转来的是另一事件，或根本不是事件

# Ask the office that passed it on to import the file anew
s-bc5e74a6f9 = 请转发它的办事处重新导入该文件

## src-tauri/ingest/src/pipeline.rs

# Line {first} has the same id and other values
s-fe4b7b67e2 = 第{ $a }行有相同的标识而其他值不同

# Keep the line that is right, or give the other its own id
s-bf0976e3a2 = 请保留正确的行，或给另一行自己的标识

## src-tauri/ingest/src/record/entry.rs

# it is no list of objects
s-a5febaf387 = 它不是对象列表

# write [{{…}}, {{…}}]
s-b2098826b2 = 请写[{"{"}…{"}"}, {"{"}…{"}"}]

## src-tauri/ingest/src/record/written.rs

# write the day in another way
s-f28afa4a63 = 请以另一种方式写日期

# write the time in another way
s-37be454253 = 请以另一种方式写时间

# “{text}” is no country
s-648bed72c1 = “{ $a }”不是国家

# write its name, or its ISO 3166-1 code, for example MLI
s-72ce7890a9 = 请写其名称或ISO 3166-1代码，例如MLI

# “{text}” is no number
s-78f457a025 = “{ $a }”不是数

# write digits, for example 1250 or 12.5
s-6c97582626 = 请写数字，例如1250或12.5

# “{text}” is no amount of money
s-a6f21c5348 = “{ $a }”不是金额

# write it with its currency, for example 250000 USD
s-1f549f9f89 = 请连同货币写出，例如250000 USD

# “{text}” is neither yes nor no
s-293b482723 = “{ $a }”既非是也非否

# write yes or no, or leave it out
s-0266ce28e7 = 请写yes或no，或略去

# add it to the {} first, or write its number
s-1aa74cb9d8 = 请先将其加入{ $a }，或写其编号

# “{text}” is none of the {}, or the name of several
s-eb2d7f3bbd = “{ $a }”不在{ $b }之中，或为多条之名

# “{text}” is no choice
s-f6dc4abb44 = “{ $a }”不是选项

# write one of {}
s-9a350e64fd = 请写{ $a }之一

# write unclassified, confidential or strictly_confidential
s-a81d736ae8 = 请写unclassified、confidential或strictly_confidential

# {json} is no marking
s-5bf22ee01d = { $a }不是密级

## src-tauri/ingest/src/table/cells.rs

# write the day as YYYY-MM-DD, or say how the dates of the table are ordered
s-ba839a02fe = 请将日期写成YYYY-MM-DD，或说明表格日期的顺序

# write it as YYYY-MM-DD HH:MM
s-520746f962 = 请写成YYYY-MM-DD HH:MM

# write a name, an ISO 3166-1 code or a number of M49 or of Gleditsch and Ward
s-e909f8142e = 请写名称、ISO 3166-1代码，或M49或Gleditsch和Ward的编号

# “{}” is no country that is known
s-5dadaf60a3 = “{ $a }”不是已知的国家

# “{}” is neither yes nor no
s-ed90fb069a = “{ $a }”既非是也非否

# write yes or no, or leave it empty
s-e0d3d0ebda = 请写yes或no，或留空

# {cell} is negative
s-2a00590ba2 = { $a }为负

# write a number from 0 on, or leave it empty
s-c9580ea064 = 请写0或更大的数，或留空

# “{}” is no number
s-7f8a94582b = “{ $a }”不是数

# say which it means: {}
s-c7208665cd = 请说明其含义：{ $a }

# “{}” is none of the choices
s-bc04374734 = “{ $a }”不是任何选项

## src-tauri/ingest/src/table/days.rs

# {}, column “{column}”
s-3cbc8c20d8 = { $a }，列“{ $b }”

# there is no such month
s-cc4174e995 = 没有这样的月份

## src-tauri/ingest/src/table/guess/assign.rs

# are left out
s-d58978f976 = 被略去

# are taken as “other”
s-c76078d459 = 被视为“其他”

# In column “{}”, {} mean none of the choices of {} and {taken}.
s-1f6130bcb4 = 在“{ $a }”列中，{ $b }不对应{ $c }的任何选项，{ $d }。

## src-tauri/ingest/src/table/links.rs

# “{}” is none of the {}
s-01d3ab774f = “{ $a }”不在{ $b }之中

# add it to the {} first, or let those that are missing be made
s-c704cd234e = 请先将其加入{ $a }，或允许创建缺少的

# add it to the {} first: it needs more than a name ({})
s-2e06aab257 = 请先将其加入{ $a }：仅有名称不够（{ $b }）

## src-tauri/ingest/src/table/look.rs

# Its columns are those of UCDP GED: import it as events, unless it is something else.
s-f27ef2acd5 = 其各列与UCDP GED相同：除非另有所指，请作为事件导入。

# There are no rows under the head: choose another sheet or another head.
s-1a3f2106c4 = 表头下没有行：请选择另一工作表或另一表头。

# Nothing is mapped to {}, which each {} needs: choose columns or values, or another noun.
s-eebad197ff = 没有内容对应{ $a }，而每条{ $b }都需要它：请选择列或值，或另一类别。

## src-tauri/ingest/src/table/reader/place.rs

# “{cell}” is no number of degrees from −{most} to {most}
s-18cd7576c9 = “{ $a }”不是从−{ $b }到{ $c }的度数

# write decimal degrees, for example 14.49
s-e2573b80d2 = 请写十进制度数，例如14.49

## src-tauri/ingest/src/table/run.rs

# line {line} has the same key and other values
s-34e68b5e90 = 第{ $a }行有相同的键而其他值不同

# keep the line that is right, or choose more columns as the key
s-abbf28f842 = 请保留正确的行，或选择更多列作为键

# {who} changed this record here, and the table says something else now
s-ef89331b92 = { $a }在此更改了这条记录，而表格现在另有说法

# look at the record and change it by hand
s-1a611b11fb = 请查看记录并手动更改

## src-tauri/sources/src/archive.rs

# it holds {} parts, more than {ENTRIES_MAX}
s-bc3c65f84c = 它含有{ $a }个部分，超过{ $b }个

# a packed file (ZIP)
s-9c3c36279b = 压缩文件（ZIP）

# unpack it first and choose the table in it
s-eb1d9b285e = 请先解压并选择其中的表格

# it would unpack to {} MiB or more
s-0bd9070e92 = 解压后将达{ $a } MiB或更多

# {} KiB would unpack to {} MiB or more
s-e91eaf18e8 = { $a } KiB解压后将达{ $b } MiB或更多

# its part {name} would unpack to {} MiB
s-82d8818253 = 其部分{ $a }解压后将达{ $b } MiB

# its part {name} is damaged ({error})
s-5fbf11700c = 其部分{ $a }已损坏（{ $b }）

# its part {name} is longer than it says
s-056c15b550 = 其部分{ $a }比所标的更长

# its archive is damaged or cut short ({error})
s-e8380542d7 = 其压缩包已损坏或被截断（{ $a }）

## src-tauri/sources/src/calendar.rs

# {path} cannot be read: {source}; check the name, and that you may read it
s-93281d7ed0 = 无法读取{ $a }：{ $b }；请检查名称，以及您是否有权读取

# {path} has {bytes} bytes; export a shorter period, 64 MiB at most
s-04e34647dd = { $a }有{ $b }字节；请导出更短的期间，至多64 MiB

# {path} is not written in UTF-8; save it as UTF-8 and import it again
s-5f6f9855a7 = { $a }不是UTF-8；请以UTF-8保存后重新导入

# {path} does not begin with BEGIN:VCALENDAR; export it as an iCalendar file (.ics) and import it again
s-c797e3caaf = { $a }不以BEGIN:VCALENDAR开头；请导出为iCalendar文件（.ics）后重新导入

# a line of it is no property with a name and a value
s-a34ef2b017 = 其中一行不是具有名称和值的属性

# it does not end
s-2fcb939513 = 它没有结束

# Export the calendar again, or mend the entry.
s-0530f36d9d = 请重新导出日历，或修正条目。

# Give each of its days an entry of its own.
s-8691401ef5 = 请为其每一天各设一个条目。

# it repeats
s-3f3380d7ff = 它是重复的

# Write it as YYYYMMDD, for example 20260309.
s-d68a79e6d9 = 请写成YYYYMMDD，例如20260309。

# its day is none that the calendar has
s-2ce9dc92f0 = 其日期在日历中不存在

## src-tauri/sources/src/connect/acled/access.rs

# check e-mail and password of the account in the settings of the source
s-5a8f754439 = 请在来源设置中核对账户的电子邮件和密码

# check what the account may read at ACLED
s-21eb615d0a = 请向 ACLED 核实该账户可读取的内容

## src-tauri/sources/src/connect/acled/mod.rs

# try again later
s-aac167149b = 请稍后重试

# The row has no id, so it cannot be told from others
s-597fdfa071 = 该行没有标识，无法与其他行区分

# it lists rows that are not said to be deleted
s-c81558e0a7 = 其中列出的行并未注明已删除

# it has {rows} rows and says that they are {}
s-a82642dae9 = 其中有 { $a } 行，却称有 { $b } 行

# the same page came twice
s-00889f198a = 同一页收到了两次

# it has no list of rows (“data”)
s-88c67569f6 = 其中没有行的列表（“data”）

## src-tauri/sources/src/connect/acled/typed.rs

# This is not a day
s-ae9ca78b5d = 这不是日期

# The point does not lie on the globe
s-4282f12f05 = 该点不在地球上

## src-tauri/sources/src/connect/bounds.rs

# A number of deaths or events lies between 0 and 5,000,000
s-77cc29b2b0 = 死亡人数或事件数应在0与5,000,000之间

# A sum in dollars lies between 0 and 1,000,000,000,000
s-dbaf13749f = 以美元计的金额应在0与1,000,000,000,000之间

# A risk lies between 0 and 10
s-0e0b3778b3 = 风险应在0与10之间

# A probability lies between 0 and 1
s-3608ce91e4 = 概率应在0与1之间

## src-tauri/sources/src/connect/fault.rs

# {publisher} refuses the request (status {status}: {words}); {remedy}
s-74802054bc = { $a } 拒绝了请求（状态 { $b }：{ $c }）；{ $d }

# {publisher} answers in another shape than it documents ({why}); what came until then is kept, try again later or import a file of the publisher instead
s-a1749630fb = { $a } 的答复与其文档所述格式不同（{ $b }）；此前收到的内容已保留，请稍后重试，或改为导入发布方的文件

# {publisher} asks for a key; enter it in the settings of the source
s-debda87bcf = { $a } 要求密钥；请在来源设置中输入

# {publisher} asks for the name of an application that it approved; enter it in the settings of the source
s-053e259b93 = { $a }要求经其批准的应用名称；请在来源设置中填写

# {publisher} asks for an account, which is an e-mail address and its password; enter both in the settings of the source, or with: sitroom sources {source_name} --account NAME --key < FILE
s-6e093e63fd = { $a } 需要账户，即电子邮件地址及其密码；请在来源的设置中输入两者，或使用：sitroom sources { $b } --account NAME --key < FILE

# The state of the last run cannot be read; fetch the source in full
s-29302e3aa0 = 无法读取上次运行的状态；请完整获取该来源

# a bracket or quotation mark is never closed
s-744bfe1a91 = 有括号或引号未闭合

## src-tauri/sources/src/connect/feed.rs

# check the address of the feed
s-a53c220fc6 = 请核对订阅源的地址

# what stands at the address is no feed
s-74a3a29a48 = 该地址上的内容不是订阅源

# its marks do not fit together as those of a feed do
s-93115e38a4 = 其标记不像订阅源那样相互吻合

# its last mark is missing
s-5155608a48 = 缺少结尾标记

# The entry has neither a headline nor a text
s-693f77c75f = 该条目既无标题也无正文

# Nothing is to be done here; tell the publisher
s-0a9d1f87c6 = 此处无需处理；请告知发布方

## src-tauri/sources/src/connect/form.rs

# Export the form again with all its columns
s-123af2c637 = 请重新导出表单及其所有列

## src-tauri/sources/src/connect/gdelt/articles.rs

# mend the words that are searched in the settings of the source
s-07bd6bec15 = 请在来源设置中修改检索词

# The article has no address
s-c392733a0d = 该文章没有网址

## src-tauri/sources/src/connect/gdelt/export.rs

# its check sum is another than the list says
s-27b03412d4 = 其校验和与列表所述不符

# its list names no file of events
s-94fe437ff4 = 其列表中没有事件文件

# Nothing was fetched from {wanted} to {first}: only the newest {FILES_MAX} files are
s-9190f444a7 = { $a }至{ $b }未获取任何内容：只获取最新的{ $c }个文件

# Search that time by words instead, in the settings of the source
s-0328161c46 = 请改在来源设置中按词语搜索该时段

# its archive is damaged or cut short
s-acc7e0ee56 = 其压缩包已损坏或不完整

# its file would unpack to more than {} MiB
s-24263f4711 = 其文件解压后将超过 { $a } MiB

# The row has another number of fields than 61
s-9182b78890 = 该行的字段数不是 61

## src-tauri/sources/src/connect/hapi.rs

# check the identifier in the settings of the source
s-b6adafe450 = 请在来源设置中核对标识

# This is not the code of a country
s-de56dacdaa = 这不是国家代码

# The period has no first or no last day
s-1d2f3615dd = 该时段没有首日或末日

# This is not a number
s-f70fe89410 = 这不是数字

# The row has no figure
s-4260d17b22 = 该行没有数值

## src-tauri/sources/src/connect/json.rs

# The record is no object with names and values
s-d9f1731410 = 该记录不是由名称和值组成的对象

# The value is a list or an object where one text or number is due
s-25f88ba2c5 = 此处应为单个文本或数字，实际为列表或对象

# Look the record up at the publisher, mend the row and import it
s-0eb118f000 = 请在发布方处查找该记录，更正该行后导入

# a list of records
s-23bb514d44 = 记录列表

# more than {RECORDS_MAX} records in one page
s-8fa1d05feb = 一页中的记录超过 { $a } 条

# a record, an object of names and values
s-e332d99372 = 记录，即名称和值的对象

# a value
s-fb74062197 = 值

## src-tauri/sources/src/connect/mail.rs

# neither a mailbox (mbox) nor a message (.eml)
s-3459ccf343 = 既不是邮箱（mbox）也不是邮件（.eml）

# export the folder from the mail program as mbox, or save the message as .eml
s-93560f1aed = 请从邮件程序将文件夹导出为 mbox，或将邮件另存为 .eml

# Open the message in the mail program and save it anew
s-7dbe285abc = 请在邮件程序中打开该邮件并重新保存

# The message is longer than 64 MiB
s-9af6eb968a = 该邮件超过 64 MiB

# This is not a message
s-e7254ce7e2 = 这不是邮件

# The message names neither sender, day nor subject
s-be43a49f69 = 该邮件没有发件人、日期和主题

## src-tauri/sources/src/connect/reliefweb.rs

# this version of the API was closed: a newer version of Sitroom is needed
s-54361f0141 = 该版本的 API 已关闭：需要更新版本的 Sitroom

# ask ReliefWeb to approve the name of the office, and enter it in the settings of the source
s-46f44614d1 = 请申请 ReliefWeb 核准办事处名称，并在来源设置中输入

# it holds another number of reports than it says
s-e2835552bf = 其中报告的数量与其所述不符

# The report is not in the shape that is documented: {}
s-044b291cf3 = 报告不符合文档所述的形式：{ $a }

## src-tauri/sources/src/connect/ucdp/mod.rs

# another page came than page {}
s-b411229d68 = 收到的不是第 { $a } 页

# the number of its pages changes again and again
s-d9b4cdbb3c = 其页数一再变化

# it says of page {} both that more follow and that none do
s-42c0c91dc0 = 关于第 { $a } 页，它既说后面还有，又说没有

# its next page lies on another server
s-4b4c40ba37 = 其下一页位于另一台服务器

# check the token in the settings of the source, or ask UCDP for a new one
s-87f1b45dde = 请在来源设置中核对令牌，或向 UCDP 申请新的令牌

# no release was found; check the address in the settings of the source
s-742f87f5a4 = 未找到任何发布版本；请在来源设置中核对地址

## src-tauri/sources/src/connect/ucdp_bulk.rs

# its archive holds no table (.csv)
s-946086cd0b = 其压缩包中没有表格（.csv）

## src-tauri/sources/src/connect/views.rs

# it names no run of forecasts
s-de04b71b91 = 其中没有预测批次

# This is not the number of a month
s-bd736325d3 = 这不是月份编号

## src-tauri/sources/src/encoding.rs

# “{text}” names no encoding; write windows_1252, windows_1251, windows_1256 or macintosh
s-7faadd9e31 = “{ $a }”不是编码名；请写windows_1252、windows_1251、windows_1256或macintosh

# its last letter is cut in two
s-ce5c6c6578 = 其最后一个字母被截为两半

## src-tauri/sources/src/error.rs

# “{}” is a folder, not a file; choose the file in it
s-156e2dc6b4 = “{ $a }”是文件夹，不是文件；请选择其中的文件

# The file is empty; fetch or export it again
s-57fc15b75d = 文件为空；请重新获取或导出

# The file is {what}, not a table of events; {remedy}
s-c77f56ecf7 = 文件是{ $a }，不是事件表格；{ $b }

# The table lacks {missing}; seen were: {seen}. Name the columns as UCDP does and import it again
s-6f0bb6cba5 = 表格缺少{ $a }；所见为：{ $b }。请按UCDP命名各列后重新导入

# Line {line} has no cells, so it cannot be the head of the table; choose the line with the names of the columns
s-5e8a424f97 = 第{ $a }行没有单元格，不能作为表头；请选择有列名的行

# The workbook has no sheet “{name}”; it has {known}
s-ecedfce578 = 工作簿没有工作表“{ $a }”；它有{ $b }

# Line {line} holds a NUL byte (byte {offset} of the file): the file is damaged or no text; fetch or export it again
s-b44ef2fe8f = 第{ $a }行含有NUL字节（文件第{ $b }字节）：文件已损坏或不是文本；请重新获取或导出

# Line {line} holds a byte that is no {encoding} (byte {offset} of the file), while the rest of the file is; mend that place or export the file again
s-9645b82b00 = 第{ $a }行含有非{ $b }的字节（文件第{ $c }字节），而文件其余部分是；请修正该处或重新导出文件

# The file ends in the middle of line {line} ({why}); fetch it again
s-50e6ff3e6f = 文件在第{ $a }行中间结束（{ $b }）；请重新获取

# The record that begins on line {line} is longer than 16 MB: a quotation mark may be missing its partner, or the file is no table; mend that line
s-db4a1dff22 = 从第{ $a }行开始的记录长于16 MB：可能缺少配对的引号，或文件不是表格；请修正该行

# The file has more than {} lines; split it
s-e17b8e1464 = 文件超过{ $a }行；请拆分

# The workbook is refused before it is unpacked: {why}; save the sheet as CSV and import that
s-277108026b = 工作簿在解压前被拒收：{ $a }；请将工作表存为CSV后导入

# The workbook cannot be read: {why}; open it in a spreadsheet program and save it anew, or save it as CSV
s-e54c6dd87b = 无法读取工作簿：{ $a }；请用电子表格程序打开并重新保存，或存为CSV

# The JSON cannot be read: {why}; fetch or export it again
s-abbca5d660 = 无法读取JSON：{ $a }；请重新获取或导出

# Reading was stopped
s-78eaef58a3 = 读取已停止

# There is no file “{path}”; choose another
s-4b87ad8646 = 没有文件“{ $a }”；请另选

# You have no permission to read “{path}”; ask its owner, or copy it to your own folder
s-85025c7716 = 您无权读取“{ $a }”；请询问其所有者，或将其复制到自己的文件夹

# “{path}” cannot be read ({source}); check the disk or stick that it is on
s-9452815e69 = 无法读取“{ $a }”（{ $b }）；请检查其所在的磁盘或存储器

## src-tauri/sources/src/json_words.rs

# it is no well-formed JSON
s-9f9e8a7837 = 不是格式正确的JSON

# {what}, in line {line}, column {column}
s-3fc534e3e8 = { $a }，第{ $b }行第{ $c }列

# the field “{field}” is missing
s-fb852c269a = 缺少字段“{ $a }”

# the field “{field}” is not known
s-7de6dce81c = 字段“{ $a }”未知

# the field “{field}” stands there twice
s-625d61abae = 字段“{ $a }”出现了两次

# “{word}” is none of the words that are due there
s-9f59afb202 = “{ $a }”不是此处应有的词

# a value is of another kind than is due there
s-96b279868c = 某个值的类型与此处应有的不同

## src-tauri/sources/src/kind.rs

# a PDF
s-aed3982b5d = PDF

# ask for the table itself
s-3954765500 = 请索取表格本身

# a picture
s-d226aa9e19 = 图片

# choose the table
s-16557f4d9f = 请选择表格

# an old Excel workbook (.xls) or one with a password
s-aeb58d8485 = 旧的Excel工作簿（.xls）或有密码的工作簿

# save it as .xlsx without a password, or as CSV
s-1553648a0d = 请存为无密码的.xlsx，或存为CSV

# a packed file (gzip)
s-9643c19aff = 压缩文件（gzip）

# unpack it first
s-38fc2da964 = 请先解压

# a packed file (7z)
s-3a2b3f4ee5 = 压缩文件（7z）

# a packed file (RAR)
s-32a6f2a5cd = 压缩文件（RAR）

# a database
s-c923e16444 = 数据库

# export the table from it as CSV
s-ed373cbb71 = 请从中将表格导出为CSV

# a packed file (zstd)
s-bcc5d1d5ff = 压缩文件（zstd）

# a Parquet file
s-ceb18c83dc = Parquet文件

# save it as CSV
s-c21793139f = 请存为CSV

# a web page or XML
s-67b0c02e2e = 网页或XML

# the download may have failed: open the address in a browser and save the data themselves
s-71052c91f7 = 下载可能失败：请在浏览器中打开该地址并保存数据本身

## src-tauri/sources/src/legacy.rs

# In which encoding is the file written? It is no UTF-8, and its letters fit more than one
s-7764a637ab = 文件以何种编码写成？它不是UTF-8，而其字母符合不止一种编码

# byte {offset}, line {line}
s-58d5f9d736 = 第{ $a }字节，第{ $b }行

## src-tauri/sources/src/net/attempt.rs

# the key holds letters that no header may hold
s-656ceb36c2 = 密钥含有请求头不允许的字符

# hardly anything came within {} seconds
s-c67726cc67 = { $a } 秒内几乎没有收到任何内容

## src-tauri/sources/src/net/download.rs

# it answered with status {status}
s-1edf63c5ee = 其答复状态为 { $a }

## src-tauri/sources/src/net/fault.rs

# it answered with status {0}
s-6ec82b92df = 它以状态{ $a }作答

# the answer is empty
s-8db9dac18a = 应答为空

# a web page came instead of data
s-1883d5c0b9 = 收到的是网页而不是数据

# “{address}” cannot be asked: write an address that begins with https://; http:// is for this machine alone
s-4b10e0560f = 无法访问“{ $a }”：请填写以 https:// 开头的地址；http:// 仅限本机

# No secure connection can be made from this machine ({why}); check its certificates and its clock
s-0629d27dfd = 本机无法建立安全连接（{ $a }）；请检查其证书和时钟

# The certificate of {host} is not trusted ({why}); check the clock of this machine, or ask who runs the network whether connections are opened on their way
s-877adc6a95 = { $a } 的证书不受信任（{ $b }）；请检查本机时钟，或询问网络管理者连接是否在途中被解开

# {host} sends on to {to}, which is not followed: only addresses of the same server are; check the address in the settings of the source
s-06301700bf = { $a } 转向 { $b }，不予跟随：只跟随同一服务器的地址；请在来源设置中核对地址

# {host} sends on to {to}, which is another server and is not followed; the network may ask to log in first: open any page in a browser, then try again, or check the address in the settings of the source
s-f80deb0d5e = { $a } 转向 { $b }，这是另一台服务器，未予跟随；网络可能要求先登录：请在浏览器中打开任意页面后重试，或检查来源设置中的地址

# {host} sends on from one of its own addresses to another without end; check the address in the settings of the source, or try again later
s-83ce68adae = { $a } 在其自身的地址之间无休止地转向；请检查来源设置中的地址，或稍后重试

# {host} could not be reached in {tries} tries (last: {why}); what came until then is kept, try again later
s-5aee47c7b8 = { $b } 次尝试均未能连上 { $a }（最后一次：{ $c }）；此前收到的内容已保留，请稍后重试

# {host} failed in {tries} tries (status {status}), which is a fault on its side; what came until then is kept, try again later
s-aacd694501 = { $a } 在 { $b } 次尝试中均出错（状态 { $c }），故障在对方；此前收到的内容已保留，请稍后重试

# The answer of {host} was cut off, and {tries} tries did not help (last: {why}); what came until then is kept, try again later or on a steadier network
s-e79babfd29 = { $a } 的应答被截断，{ $b } 次尝试均无济于事（最后一次：{ $c }）；此前收到的内容已保留，请稍后或在更稳定的网络上重试

# The answer of {host} is empty where data are due, and {tries} tries did not help; what came until then is kept, try again later, or check the address in the settings of the source
s-c8a8cdcbd4 = { $a } 的应答本应有数据却为空，{ $b } 次尝试均无济于事；此前收到的内容已保留，请稍后重试，或检查来源设置中的地址

# The answers of {host} contradict themselves, and {tries} tries did not help (last: {why}); what came until then is kept, try again later
s-ad59e3b9d8 = { $a } 的应答自相矛盾，{ $b } 次尝试均无济于事（最后一次：{ $c }）；此前收到的内容已保留，请稍后重试

# {host} asks to wait {} seconds, longer than this run may last; what came until then is kept, try again then
s-8ea2b5cc66 = { $a } 要求等待 { $b } 秒，超过本次运行的时限；此前收到的内容已保留，请届时重试

# The run was ended after {} seconds; what came until then is kept, and the next run goes on from there
s-a38cb98b45 = 运行在 { $a } 秒后结束；此前收到的内容已保留，下次运行将从该处继续

# The answer of {host} is longer than {mib} MiB and was left unread; ask for a shorter period or for fewer countries
s-946457d9d8 = { $a } 的答复超过 { $b } MiB，未予读取；请缩短时段或减少国家

# {host} answered with a web page instead of data; the network may ask to log in first, or the address leads to a page: open it in a browser, then try again
s-f33463cfa9 = { $a } 以网页作答而非数据；网络可能要求先登录，或该地址指向网页：请在浏览器中打开它，然后重试

# “{path}” cannot be written ({why}); make room on the disk or choose another folder
s-56d2d56255 = 无法写入“{ $a }”（{ $b }）；请腾出磁盘空间或选择其他文件夹

# The run was stopped; what came until then is kept, and the next run goes on from there
s-695b73bb5d = 运行已停止；此前收到的内容已保留，下次运行将从该处继续

# {host} lets nobody ask so often, or has too much to do (status {status}); what came until then is kept, try again later
s-c03d727c69 = { $a } 不允许如此频繁的请求，或负荷过重（状态 { $b }）；此前收到的内容已保留，请稍后重试

# {host} lets nobody ask so often, or has too much to do (status {status}), and asks to wait until {again_at}; what came until then is kept, try again after that
s-d6cb9bc555 = { $a } 不允许如此频繁的请求，或负荷过重（状态 { $b }），并要求等到 { $c }；此前收到的内容已保留，请在此之后重试

## src-tauri/sources/src/records.rs

# it has no list of records (“features” or “Result”); seen were: {seen}
s-64e544a542 = 它没有记录列表（“features”或“Result”）；所见为：{ $a }

# the properties of a feature, an object
s-d1e1853c48 = 要素的属性，即对象

## src-tauri/sources/src/separated.rs

# a quotation mark that opens there is never closed
s-f346a65c74 = 在该处开始的引号未闭合

# it has no end
s-194afa52c4 = 它没有结尾

## src-tauri/sources/src/table/mod.rs

# its last fields are missing
s-28f3196264 = 缺少其最后的字段

## src-tauri/sources/src/ucdp/date_order.rs

# other dates of the file speak for both
s-75b4be424c = 文件中的其他日期两种都支持

# no date of the file shows which
s-5348124c8d = 文件中没有日期能表明是哪一种

# Do the dates of the file begin with the day or with the month? They can be read both ways, and {why}
s-3bd88c1119 = 文件的日期以日开头还是以月开头？两种读法都可以，且{ $a }

# {} in line {line}
s-d574013b7f = 第{ $b }行的{ $a }

## src-tauri/sources/src/ucdp/days.rs

# day first
s-6b8659f3c0 = 日在前

# month first
s-d49376e743 = 月在前

# The file is read {words}, and so read there is no such day
s-b90f97c2de = 文件按{ $a }读取，而这样读没有这一天

# Write the day as YYYY-MM-DD
s-fcb44f663c = 请将日期写成YYYY-MM-DD

# The row has no day
s-68516a24e9 = 该行没有日期

# Write the first day as YYYY-MM-DD
s-5e4ca1dfce = 请将首日写成YYYY-MM-DD

# The calendar has no such day between 1900 and 2199
s-08bfa9e8d7 = 日历在1900至2199年间没有这一天

# Look the day up at UCDP and write it as YYYY-MM-DD
s-a33d3ebb37 = 请在UCDP查找该日期并写成YYYY-MM-DD

# The year has only two digits, so its century is not known
s-b51e9d16af = 年份只有两位数字，因此世纪未知

# Write the day as YYYY-MM-DD, for example 2021-03-09
s-73bf2bf3fb = 请将日期写成YYYY-MM-DD，例如2021-03-09

# A spreadsheet turned the day into the number {serial}: it may be {from_1900} or, counted from 1904, {from_1904}, and the year of the row does not tell
s-f69396f0f6 = 电子表格将日期变成了数{ $a }：可能是{ $b }，或从1904年算起为{ $c }，而该行的年份无法判定

## src-tauri/sources/src/ucdp/head.rs

# the id of the event (id)
s-9269435fe0 = 事件标识（id）

# the day (date_start)
s-252ebe024a = 日期（date_start）

# the place (latitude and longitude, or country)
s-7d5c6b0ab1 = 地点（latitude和longitude，或country）

# no names at all
s-20e0331a62 = 没有任何名称

## src-tauri/sources/src/ucdp/mod.rs

# The row gives no point on the globe, and neither its province nor its country is known
s-9ee1f07060 = 该行未给出地球上的点，其省和国家也未知

# Write latitude and longitude in degrees, or the name of the country
s-8d1aa8fd93 = 请写以度表示的纬度和经度，或国家名称

# The row has {} fields where the head has {}, and it cannot be told which belongs where
s-334d76599c = 该行有{ $a }个字段而表头有{ $b }个，无法判断各属何处

# Put quotation marks round the text that holds a comma, or fill in the missing field
s-81c905e654 = 请为含逗号的文本加引号，或补上缺少的字段

# field {}
s-7452beb4d5 = 字段{ $a }

## src-tauri/sources/src/ucdp/typed.rs

# An id is a positive number
s-e69a19a4cf = 标识是正数

# Look the id up at UCDP and write it in
s-852f9a136a = 请在UCDP查找标识并写入

# A spreadsheet cut the id to its first digits
s-b8b0ad9fe9 = 电子表格将标识截成了前几位数字

# Take the id from the original file and write it as a plain number
s-381adf5911 = 请从原始文件取得标识并写成普通数字

# The row looks like a line of totals, not an event
s-04d9450ee4 = 该行像是合计行，不是事件

# Leave the line out; if it is an event, give it its id
s-2717dc1b28 = 请略去该行；如果是事件，请给出其标识

# A spreadsheet formula failed where the id stood
s-25440f8cf6 = 标识所在处的电子表格公式出错

# Take the id from the original file
s-d69e47ddc4 = 请从原始文件取得标识

# The id is no number; the fields of the row may be shifted
s-233272cd9e = 标识不是数；该行的字段可能错位

# Write the id of UCDP, and check that every field stands under its name
s-b6c6d6d0d3 = 请写UCDP的标识，并检查每个字段都在其名称之下

## src-tauri/sources/src/workbook.rs

# row {} has a cell in column {}, and no table has more than {COLUMNS_MAX}
s-8b2c2a7730 = 第{ $a }行在第{ $b }列有单元格，而表格至多{ $c }列

# it has more than {CELLS_MAX} cells
s-35761a21b6 = 它有超过{ $a }个单元格

# it has a password
s-868c41b2fe = 它有密码

## src-tauri/src/cli/add.rs

# Added {}: {}
s-5d88df5dcf = 已添加，{ $a }：{ $b }

# There already, and left as they are: {unchanged}
s-feba26d692 = 已存在且保持不变：{ $a }

## src-tauri/src/cli/answer.rs

# The answer is no JSON: {why}.
s-c58a4e2149 = 回答不是JSON：{ $a }。

# Ask without --json.
s-f674974eb6 = 请不带--json提问。

# EXERCISE: invented, nothing in it happened\n{}
s-f89baa521a = 演习：虚构，其中一切均未发生{"\u000A"}{ $a }

# The answer cannot be written to standard output: {why}.
s-b7c8729cb6 = 无法将回答写到标准输出：{ $a }。

# Make room on the disk or write it elsewhere.
s-36d143278a = 请在磁盘上腾出空间或写到别处。

# --{name} {} for {}
s-a9910705c0 = --{ $a } { $b }表示{ $c }

# Add {}.
s-2aead874a5 = 请添加{ $a }。

# , or 
s-8105c29627 = ，或

## src-tauri/src/cli/brief.rs

# A briefing is on an area or on a record, and both are named.
s-ce0c731e25 = 简报针对地区或记录，而两者都被指定。

# Leave one of them away: a record says itself where it is.
s-d1883e59e3 = 请去掉其一：记录本身说明其所在。

# Nothing is named that the briefing is on.
s-b57d0fc0cf = 未指定简报的对象。

# Name a subregion, a country by its three letters, or a record with --record.
s-e1b6acc493 = 请指定次区域、三字母代码的国家，或用 --record 指定记录。

# Slides are written as PDF alone, and a DOCX is asked for.
s-ab9d8613a6 = 幻灯片只能写成 PDF，而要求的是 DOCX。

# Write --out slides.pdf, or leave --shape away.
s-83f5fe2b33 = 请写 --out slides.pdf，或去掉 --shape。

# {} ends neither in .pdf nor in .docx.
s-da571ae8b5 = { $a }的扩展名既非 .pdf 也非 .docx。

# Write --out brief.pdf for a document to hand over, --out brief.docx for one to go on writing.
s-4724d58452 = 要交付的文件请写 --out brief.pdf，要继续编写的请写 --out brief.docx。

# {} is written: {marking}, as of {}, {} parts, {} sources. It is a draft: nobody has signed it off.
s-566edfdca2 = { $a }已写出：{ $b }，截至{ $c }，{ $d }个部分，{ $e }个来源。此为草稿：无人签发。

## src-tauri/src/cli/calendar.rs

# \nLine {}: {} {}
s-e31e887b03 = {"\u000A"}第{ $a }行：{ $b } { $c }

# The calendar has no period.
s-c2d17f88bf = 日历没有期间。

# Give --since and --until.
s-0708380bc4 = 请给出--since和--until。

# {} entries are in {}.
s-9e71718a51 = 写入{ $b }的条目：{ $a }。

# {} entries; {} more have no day
s-3eb380e1dc = 条目：{ $a }；另有无日期的：{ $b }

# , year {years}
s-91c5c8090f = ，第{ $a }年

# , late
s-bd59741d3e = ，逾期

## src-tauri/src/cli/change.rs

# The last {} that is stored to its end begins on {}.
s-90e5b1547a = 完整存储的最后一步（{ $a }）始于{ $b }。

#  ({}; no data since)
s-f2e4a1ae90 = （{ $a }；此后无数据）

# no data
s-2c679ef8ff = 无数据

# ; level {:.1} since {}
s-3b396c6fe5 = ；自{ $b }起水平为{ $a }

# ABOVE
s-b848888c3c = 高于

# within
s-8e548dc8f7 = 在范围内

# BELOW
s-91c231bb4f = 低于

# {count} events; {}
s-2d96a0156d = { $a }起事件；{ $b }

# not judged
s-8b31e6466b = 未判断

# {count} events, {word}: {:.1} expected, {:.0} to {:.0}
s-8d53cae610 = { $a }起事件，{ $b }：预期{ $c }，{ $d }至{ $e }

## src-tauri/src/cli/clusters.rs

# and {} more: --json lists all
s-9a9f62b253 = 另有{ $a }个：--json列出全部

# {} clusters; {} of {} events are in none. Left out: {} known to a province or country only, {} without a known day.
s-99560fab63 = { $a }个群；{ $c }起事件中有{ $b }起不属任何群。略去：{ $d }起仅知省或国家，{ $e }起日期未知。

# {}; newest event {}
s-f631142511 = { $a }；最新事件{ $b }

#  ({events} events without a number)
s-1609b95564 = （{ $a }起事件无人数）

# {:6} events, {} deaths{unknown}, {} to {}, within {:.0} km of {lat:.3} {lon:.3} {}
s-c9bf68b2e8 = { $a }起事件，{ $b }人死亡{ $c }，{ $d }至{ $e }，在{ $g } { $h } { $i }周围{ $f }公里内

## src-tauri/src/cli/commitments.rs

# {late} of {open} open are late on {}; {kept} of {past} past were kept
s-e4b6d12d5e = 截至{ $c }，{ $b }项未结承诺中有{ $a }项逾期；过去的{ $e }项中履行了{ $d }项

# no day
s-0bbc3ec28a = 无日期

# may be late
s-821f3d589e = 可能逾期

# in {days} d
s-796341b24e = { $a }天后

# {} d late
s-93745d6975 = 逾期{ $a }天

## src-tauri/src/cli/compare.rs

# Run {} of {}: {}
s-579ccfc154 = { $b } 的第 { $a } 次导入：{ $c }

#   and {} more months: --json
s-265bdc54c4 = {"  "}另有 { $a } 个月：--json

#   and {} more events: --json
s-a7e3940210 = {"  "}另有 { $a } 个事件：--json

# events from {} to {}, deaths from {} to {}
s-766d4f124d = 事件由 { $a } 变为 { $b }，死亡由 { $c } 变为 { $d }

# not stated
s-9e6f2de747 = 未说明

# added {key} of {day} in {place}, deaths {after}
s-5cd85d5b9a = 新增：{ $a }，{ $b }，{ $c }，死亡 { $d }

# taken back {key} of {day} in {place}, deaths {before}
s-15c60a4279 = 撤回：{ $a }，{ $b }，{ $c }，死亡 { $d }

# changed {key} of {day} in {place}, deaths from {before} to {after}
s-ed92c8011d = 更改：{ $a }，{ $b }，{ $c }，死亡由 { $d } 变为 { $e }

## src-tauri/src/cli/corridors.rs

# {} routes and {} cases (newest {}); events up to {}.
s-f9780dc27d = { $a }条路线和{ $b }起案件（最新{ $c }）；事件截至{ $d }。

# none: no data
s-95a63ddcb0 = 无：无数据

#   of these {}: {routes} routes, {cases} cases
s-5edc088ec0 = {"  "}其中{ $a }：{ $b }条路线，{ $c }起案件

# From country to country ({} records name no two in a row; {} cases name several as origin or destination):
s-fc010d1612 = 国与国之间（{ $a }条记录未连续列出两国；{ $b }起案件列出多个来源地或目的地）：

# \nSources: {}
s-6ec85609af = {"\u000A"}来源：{ $a }

# no figure
s-2273f5c83b = 无数字

# ; {:.0} km without data
s-6ad521879e = ；{ $a }公里无数据

# ratio {ratio:.2}, 
s-4e5ed166de = 比率{ $a }，

# {:.0} of {:.0} km near violence, {:.0} %, {:.0} % expected ({low:.0} to {high:.0}); {ratio}p {:.3}, q {:.3}
s-6ccb72eea3 = { $b }公里中有{ $a }公里接近暴力，{ $c } %，预期{ $d } %（{ $e }至{ $f }）；{ $g }p { $h }，q { $i }

# supposed
s-1eda55196b = 推测

# reported
s-5f07385829 = 已报

# seen
s-b40cd7704f = 已见

# {} → {}, {}: {} routes, {} cases ({} without quantity){volumes}; surest {certainty}
s-8daa6e09c4 = { $a } → { $b }，{ $c }：{ $d }条路线，{ $e }起案件（{ $f }起无数量）{ $g }；最可靠：{ $h }

# {}, {}: origin {}, transit {}, destination {}
s-6c4682a59e = { $a }，{ $b }：来源{ $c }，过境{ $d }，目的{ $e }

# people
s-5b8bccd780 = 人员

# drugs
s-f53e5ff75f = 毒品

# arms
s-8499793ed9 = 武器

# resources
s-a9163ed8c4 = 资源

## src-tauri/src/cli/density.rs

# {}  {:10.3} events per 1,000 km²  {}
s-59e0f13a57 = { $a }  每1 000平方公里{ $b }起事件  { $c }

# Bandwidth {:.1} km{}, from {} events; {} of them are known to a province or country only and were spread over it; {} could not be placed
s-fd07a0e59e = 带宽{ $a }公里{ $b }，来自{ $c }起事件；其中{ $d }起仅知省或国家，已分摊其上；{ $e }起无法定位

#  (by rule)
s-ae194f3f9c = （按规则）

## src-tauri/src/cli/edit.rs

# This record is deleted.
s-896eed7947 = 此记录已删除。

# Bring it back in the window, from its versions, and try again.
s-7e0ce39e68 = 请在窗口中从其版本恢复，然后重试。

# Nothing is to be changed.
s-1e73208ee9 = 没有要更改的内容。

# Write --set FIELD=VALUE, --marking or --delete.
s-bcad39f2f0 = 请写 --set FIELD=VALUE、--marking 或 --delete。

# Somebody else changed {field} at this moment.
s-33dbca0fa7 = 此刻另有人更改了 { $a }。

# Version {} of {}
s-acaf624a94 = { $b } 的第 { $a } 版

# Say why with --reason.
s-cdef9bebd8 = 请用 --reason 说明原因。

# Nothing was changed: {}: {}.
s-ff85df91b9 = 未作更改：{ $a }：{ $b }。

# write FIELD=VALUE
s-500ba7d346 = 请写 FIELD=VALUE

## src-tauri/src/cli/effect.rs

# {}: {} from {} on. {}
s-65b3758d7a = { $a }：{ $b }，自{ $c }起。{ $d }

# Near: {} ({})
s-cf84f5f869 = 附近：{ $a }（{ $b }）

# Neighbours looked at: {}
s-2d11df9d92 = 查看的邻居：{ $a }

# {}; known until {}, newest event {}
s-80ea57797d = { $a }；已知截至{ $b }，最新事件{ $c }

# {what}: step {step}, bend {bend} a month; {before} months before, {after} after
s-352e3d8131 = { $a }：跃变{ $b }，每月转折{ $c }；之前{ $d }个月，之后{ $e }个月

#   beside {like} like cases: {ratio}, p {:.2}
s-102438c2e6 = {"  "}与{ $a }个类似案例对照：{ $b }，p { $c }

#   no like cases: {}
s-b8a8ea2ad3 = {"  "}没有类似案例：{ $a }

# × {:.2} ({:.2} to {:.2}, {:.0} %)
s-45dfa98e23 = × { $a }（{ $b }至{ $c }，{ $d } %）

## src-tauri/src/cli/evaluate.rs

# Warnings raised: {}. Came true: {}, in part: {}, averted: {}, did not: {}, nobody can tell: {}, nobody has said: {}, open: {}.\n
s-8e348ba137 = 发出的预警：{ $a }。应验：{ $b }，部分应验：{ $c }，已避免：{ $d }，未应验：{ $e }，无法判断：{ $f }，无人说明：{ $g }，未结：{ $h }。{"\u000A"}

# Onsets: no data, no event is stored of the year.
s-b1d7a6c4b4 = 爆发：无数据，没有存储该年的事件。

# Onsets: {} warned of, {} not; known until {}. {}
s-483c867ba9 = 爆发：有预警{ $a }次，无预警{ $b }次；已知截至{ $c }。{ $d }

# nobody warned
s-841b5078b8 = 无人预警

#   {} {} {}, {:.0} deaths: {warned}
s-0dc8d5367b = {"  "}{ $a } { $b } { $c }，{ $d }人死亡：{ $e }

#   left out: {country}. {why}
s-e37f91c220 = {"  "}略去：{ $a }。{ $b }

# fewer than half had one so far
s-4245c9486f = 迄今不到一半有行动

# half within {days:.1} days
s-87377a39e8 = 一半在{ $a }天之内

# First action: {} of {}, {half}; {} wait.
s-d3cf3a19cf = 首次行动：{ $b }项中{ $a }项，{ $c }；{ $d }项等待中。

# Engagements: {}. Commitments due: {}, kept {}, broken {}, withdrawn {}, open {}.
s-6986ab4956 = 介入：{ $a }。到期承诺：{ $b }，履行{ $c }，违背{ $d }，撤回{ $e }，未结{ $f }。

#   lesson: {}
s-6226386d1c = {"  "}经验教训：{ $a }

# Lessons: {}. Closed without one: {}.
s-b5162e8719 = 经验教训：{ $a }。未留经验教训而关闭：{ $b }。

## src-tauri/src/cli/events.rs

# {} events, {} deaths (best estimate; {}–{})
s-b628bba408 = { $a }起事件，{ $b }人死亡（最佳估计；{ $c }–{ $d }）

#   {iso3:<8} {:>8} events {:>9} deaths
s-39673be6a0 = {"  "}{ $a } { $b }起事件 { $c }人死亡

#   {:<8} {:>8} events {:>9} deaths
s-df3cc1704a = {"  "}{ $a } { $b }起事件 { $c }人死亡

# Source: {source}
s-3445f6d976 = 来源：{ $a }

## src-tauri/src/cli/export.rs

# {} {noun} are in {}.
s-9ed49d05c1 = { $a }条{ $b }已写入{ $c }。

# “{}” names no format.
s-29059e736b = “{ $a }”未指明格式。

# End it in .csv, .xlsx, .geojson or, for records, .json.
s-7dc28dd2bd = 请以.csv、.xlsx、.geojson结尾，记录还可用.json。

## src-tauri/src/cli/exposure.rs

# Violence from {since} to {until} (newest event {newest}), presences on {}.
s-162365b807 = { $a }至{ $b }的暴力（最新事件{ $c }），截至{ $d }的存在。

# {count:>5} places: {}
s-2a3b859852 = { $a }个地点：{ $b }

# Share of deaths where a partner is: {share}; of {deaths} deaths in {places} places of countries with recorded presence. Left out: {left_deaths} deaths in {left_places} places of countries without.
s-260f532e18 = 有伙伴之处的死亡占比：{ $a }；在有存在记录的国家的{ $c }个地点共{ $b }人死亡。略去：无存在记录国家的{ $e }个地点的{ $d }人死亡。

# No share of deaths: {}
s-d8b0e7e372 = 没有死亡占比：{ $a }

# Presence gathers where violence does: {index}; violence itself: {gini}.
s-56a4e41d65 = 存在集中于暴力所在之处：{ $a }；暴力本身：{ $b }。

# No concentration: {why}
s-f5a43df065 = 没有集中度：{ $a }

# {presences} presences counted, {doubtful} of them may be over; {} ended in the period, and are not counted.
s-40bcaaf322 = 计入{ $a }处存在，其中{ $b }处可能已结束；{ $c }处在期间内结束，未计入。

# {}: {partners} partners with {presences} presences are known to the country only.
s-d84178b2ea = { $a }：{ $b }个伙伴的{ $c }处存在仅知到国家。

# {events} events with {deaths} deaths are known to no place.
s-ccbd24ab87 = { $a }起事件、{ $b }人死亡的地点未知。

# ; {partners} partners somewhere in the country
s-374728401b = ；{ $a }个伙伴在该国某处

# {rank:>3}. {} {}: {best} deaths ({low} to {high}), {events} events{elsewhere}
s-04321855d5 = { $a }. { $b } { $c }：{ $d }人死亡（{ $e }至{ $f }），{ $g }起事件{ $h }

# {:.2} ({:.2} to {:.2}, {:.0} %)
s-837e185515 = { $a }（{ $b }至{ $c }，{ $d } %）

# violence, nobody known to be there
s-78e53f5315 = 有暴力，未知有人在

# violence, no presence is recorded in the whole country
s-a20a3ef14c = 有暴力，全国没有存在记录

# violence, at least one partner
s-2b9c03a3ff = 有暴力，至少有一个伙伴

# no event data
s-39622c92cc = 无事件数据

# no violence in the period
s-26b757b420 = 期间内无暴力

## src-tauri/src/cli/filter.rs

# The period ends on {until}, before it starts on {since}.
s-5a7a88e5e1 = 期间止于{ $a }，早于其开始{ $b }。

# Bounds are four numbers, not {}.
s-25625c8680 = 范围是四个数，而非{ $a }个。

# Write west, south, east, north in degrees.
s-b48540083f = 请以度写西、南、东、北。

# {west},{south},{east},{north} are no bounds on earth.
s-f5b929011b = { $a },{ $b },{ $c },{ $d }不是地球上的范围。

## src-tauri/src/cli/forecast.rs

# {} countries with {}: {}
s-e48ac111f1 = { $a }个国家，{ $b }：{ $c }

# {} rows for {} countries, {first} to {last}, are in {}.
s-dba43dce5c = { $b }个国家的{ $a }行，{ $c }至{ $d }，已写入{ $e }。

# {}; trained on {} country-months, {from} to {to}; record from {} earlier origins.
s-4c5e9d21fb = { $a }；以{ $b }个国家月训练，{ $c }至{ $d }；以往表现来自{ $e }个更早的起点。

# {:<14} CRPS {:.3}  ignorance {:.3} bits  interval score {:.1}  90 % interval covers {:.0} % ({above} above zero)
s-41ac3a57e2 = { $a } CRPS { $b }  无知{ $c }比特  区间评分{ $d }  90 %区间涵盖{ $e } %（{ $f }高于零）

## src-tauri/src/cli/hotspots.rs

# {} of {} places are hot (q < 0.05), {} of them very (q < 0.01), from {} events
s-076c1b7794 = { $b }个地点中{ $a }个为热点（q < 0.05），其中{ $c }个极热（q < 0.01），来自{ $d }起事件

# {} events are known to a province or country only and were spread over it; {} state no precision; {} could not be placed
s-e1218da1d5 = { $a }起事件仅知省或国家，已分摊其上；{ $b }起未注明精度；{ $c }起无法定位

# Moran's I of the whole map {:.3} (expected {:.3}), z {:.2}, p {:.2e}
s-00526239b5 = 全图莫兰I { $a }（预期{ $b }），z { $c }，p { $d }

# Over {} steps, {} to {}:
s-fc332ae45d = { $a }步，{ $b }至{ $c }：

#   {}, hot in {} steps
s-51ed1fee50 = {"  "}{ $a }，在{ $b }步中为热点

# {}{name}  z {:6.2}  q {:.2e}  {:.1} events{quadrant}{}
s-47bf61db39 = { $a }{ $b }  z { $c }  q { $d }  { $e }起事件{ $f }{ $g }

## src-tauri/src/cli/hub.rs

# {} is a hub now. Let the first device in: sitroom hub admit NAME --url - < ADMINISTRATOR
s-8f49ffa6ad = { $a } 现在是枢纽。请准入第一台设备：sitroom hub admit NAME --url - < ADMINISTRATOR

# {} is a hub already; nothing was changed.
s-d15de67f46 = { $a } 已是枢纽；未作任何更改。

# {} is let in. Its address, with its password, is shown this once; bring it there and enter it with “sitroom hub set”:\n{}
s-832aa1eff8 = { $a } 已准入。其含密码的地址只显示这一次；请带到那里并用“sitroom hub set”输入：{"\u000A"}{ $b }

# {name} is kept out from now on. What it pushed stays.
s-4fa194c2f1 = { $a } 从现在起被拒之门外。其已推送的内容保留。

# The address of the hub is forgotten.
s-439937dc20 = 已忘记枢纽的地址。

# The address of an administrator of the hub is missing.
s-1c53ba4620 = 缺少枢纽管理员的地址。

# Write --url - and give it by a file, or set SITROOM_HUB_URL.
s-407883e235 = 请写 --url - 并用文件给出，或设置 SITROOM_HUB_URL。

# Give it by a file: sitroom hub … < FILE
s-ee46b29419 = 请用文件给出：sitroom hub … < FILE

# An address that is typed here would stay on the screen.
s-2a4c945f24 = 在此键入的地址会留在屏幕上。

# The address cannot be read: {why}.
s-47a75f7ab8 = 无法读取地址：{ $a }。

# reads
s-892a9f60be = 只读

# pushes and pulls
s-31e2cf20dc = 推送和拉取

# {}  up to {}  {}
s-42eb2b1e40 = { $a }  至 { $b }  { $c }

# Nobody is let in yet.
s-7181015783 = 尚未准入任何设备。

# {} as {}, up to {}: {} operations, {} versions of events.
s-bcc790b0cc = { $a }，名为 { $b }，至 { $c }：操作 { $d }，事件版本 { $e }。

# To be looked at for a push: {} operations, {} runs of events.
s-89ec3c1a8f = 待检查推送：操作 { $a }，事件导入 { $b }。

# Something is there that was not pulled yet.
s-c8e9a6a8d9 = 那里有尚未拉取的内容。

# Everything there is here.
s-58af2ad688 = 那里的一切这里都有。

# never
s-671380c8cb = 从未

# Last push: {pushed}; last pull: {pulled}.
s-4713915c3f = 上次推送：{ $a }；上次拉取：{ $b }。

# Pushed: {} operations, {} events.
s-eb2b4d633c = 已推送：操作 { $a }，事件 { $b }。

# Pulled: {} operations, {} of them new, {} held; {} new events, {} revised, {} taken back.
s-bfbd0f3aeb = 已拉取：操作 { $a }，新 { $b }，暂扣 { $c }；事件新增 { $d }，修订 { $e }，撤回 { $f }。

# Not all that others pushed was taken; what was taken is kept.
s-8572d55c42 = 他人推送的内容未全部采纳；已采纳的已保留。

# What did not come is told in the answer, each with what to do.
s-bf4a0e6b4e = 应答中逐项说明哪些未收到以及如何处理。

## src-tauri/src/cli/identity.rs

# Fingerprint: {}\nSealed to: {}\nSigned by: {}
s-9ebc1a9526 = 指纹：{ $a }{"\u000A"}封装给：{ $b }{"\u000A"}签名者：{ $c }

# {} is trusted. Read the fingerprint to each other: {}
s-6025885a3a = 已信任 { $a }。请互相念出指纹：{ $b }

# {} is trusted no more.
s-4971cef44a = 不再信任 { $a }。

# {}  {}  (trusted no more since {at}, as {by} said)
s-4b5b667ec6 = { $a }  { $b }  （自 { $c } 起不再受信任，由 { $d } 告知）

# {}  {}  (trusted no more since {at})
s-cba7073dd1 = { $a }  { $b }  （自 { $c } 起不再信任）

# Nobody is trusted yet.
s-306bd70388 = 尚未信任任何人。

# It had been trusted no more since {at}, as {by} said.
s-8501929e08 = 此前据 { $b } 所说，自 { $a } 起不再信任它。

# It had been trusted no more since {at}.
s-73b6a19695 = 此前自 { $a } 起不再信任它。

# {since} Where you did not meet in person since, take that back: sitroom trust --revoke {}
s-f672525045 = { $a } 若此后未曾当面会晤，请撤回：sitroom trust --revoke { $b }

## src-tauri/src/cli/import.rs

# Several files were given, and only mail and forms take several.
s-69f2859844 = 给出了多个文件，而只有邮件和表单可以有多个。

# Import one after the other.
s-318b9fff71 = 请逐个导入。

# Tried, nothing kept
s-75ec295250 = 试导入，未保留任何内容

# {tried}{run}: {} rows read, {} added, {} revised, {} unchanged, {} refused; {} kept with a note. {:.1} s.\n
s-b21691c075 = { $a }{ $b }：读取{ $c }行，新增{ $d }，修订{ $e }，未变{ $f }，拒收{ $g }；带注保留{ $h }。{ $i }秒。{"\u000A"}

#   line {}, {} “{}”: {} {}
s-f9db47388c = {"  "}第{ $a }行，{ $b }“{ $c }”：{ $d } { $e }

# Mend the refused rows in a file and import it again: sitroom rejects {} --out rejects.csv
s-fa7de6d976 = 请在文件中修正拒收的行并重新导入：sitroom rejects { $a } --out rejects.csv

## src-tauri/src/cli/import_table.rs

# {} holds events in the columns of UCDP GED.
s-8979bb2928 = { $a }以UCDP GED的列存有事件。

# Import it with “sitroom import ucdp”, or say with --noun what else its rows are.
s-dada5a3fa3 = 请用“sitroom import ucdp”导入，或以--noun说明其行是什么。

# It is not plain what the rows of {} are: its columns are {}, and {speak} of them would be fields of {}.
s-8db8389f83 = 不清楚{ $a }的行是什么：其列为{ $b }，其中{ $c }列可作{ $d }的字段。

# Say with --noun what each row is, or with --mapping which column is which field.
s-da35bff63f = 请以--noun说明每行是什么，或以--mapping说明哪列对应哪个字段。

# Write one with --save-mapping and correct that.
s-53517a1aeb = 请用--save-mapping写出一个并更正。

# The mapping cannot be written: {error}.
s-f371868cc9 = 无法写出映射：{ $a }。

# Import without --save-mapping.
s-740ca800ae = 请不带--save-mapping导入。

## src-tauri/src/cli/inbox.rs

# “{text}” is nothing that an item can be linked to.
s-6c67b56207 = “{ $a }”不是条目可关联的对象。

# Write event:NUMBER, record:ID or indicator:NAME:ISO3, as `sitroom inbox show` offers them.
s-f3e9726d10 = 请按 `sitroom inbox show` 所示填写 event:NUMBER、record:ID 或 indicator:NAME:ISO3。

# There are no rules.
s-e72018ee48 = 没有规则。

# Write it as `sitroom inbox --help` shows.
s-7028bcc4b2 = 请按 `sitroom inbox --help` 所示书写。

# {name}: holds for {held} of {all} open items
s-20dc5b3c68 = { $a }：适用于 { $c } 个未处理条目中的 { $b } 个

# Muted would be: {muted}.
s-96a3a7083a = 将被静音：{ $a }。

# Rules that hold from now on: {count}.
s-a491667bfe = 自现在起生效的规则：{ $a }。

# Open: {open}, muted: {muted}, linked: {linked}, set aside: {aside}.
s-97453f5a72 = 未处理：{ $a }，静音：{ $b }，已关联：{ $c }，已搁置：{ $d }。

# Report {id} of {outlet}
s-7cbf3de9a9 = 报告 { $a }，来自 { $b }

# Places
s-431208fa9e = 地点

# Days
s-fbca8fcc66 = 日期

# Numbers
s-c59199278b = 数字

# Outlets
s-fcdd6eeb6e = 信源

# Why the content is graded so
s-3b054b1d95 = 内容如此评级的原因

# Rules
s-de288c81ba = 规则

# Linked to
s-cf3424c05f = 关联到

# It may be about
s-077f3afd09 = 可能涉及

# Done
s-2f28c49a65 = 已做

## src-tauri/src/cli/links.rs

# {} pairs, of which {} wait for a person.
s-825bc73f08 = 共{ $a }对，其中{ $b }对留待人工决定。

# Nothing was found that makes events {} and {} one.
s-e7add51b10 = 未发现表明事件{ $a }和{ $b }为同一事件的依据。

# {} pairs wait for a person.
s-202fb57e76 = { $a }对留待人工决定。

# Events that count: {}, of {}.
s-aeab6d0be1 = 计入的事件：{ $a }，来自{ $b }。

# {publisher} says under {source_key}: on {day} at {place}, {one} against {other}, deaths {deaths}
s-6d190d82ba = { $a }在{ $b }下记载：{ $c }于{ $d }，{ $e }对{ $f }，死亡{ $g }

## src-tauri/src/cli/list.rs

# there is no such noun; write one of {}
s-4cab3b91fd = 没有这样的类别；请写{ $a }之一

# The {} are chosen by subregion, country, period and words alone.
s-dc13e87b66 = { $a }只按次区域、国家、期间和词语选择。

# Leave the other filters out.
s-de10fb440d = 请略去其他筛选。

# ; {undated} more have no date and are left out of the period
s-32a6468454 = ；另有{ $a }条没有日期，不在期间内

# ; {unplaced} more name no country and are left out of the area
s-7e3db3fcf4 = ；另有{ $a }条未指明国家，不在区域内

## src-tauri/src/cli/moments.rs

# As of {} until {} (newest event {newest}).
s-2f78aa315b = 截至{ $a }，至{ $b }（最新事件{ $c }）。

# No data: {}
s-ec71feb474 = 无数据：{ $a }

# {} entries; {} more have no day; {}
s-04d48650da = 条目：{ $a }；另有无日期的：{ $b }；{ $c }

# nothing rises
s-4095a4621b = 没有上升

# not known what rises
s-122f65b4a2 = 不知何者上升

# RISING: {}
s-4cfa813688 = 上升：{ $a }

#   {}: {value:.0} % of {ordinary} ordinary months were as near to earlier escalations ({low:.0} to {high:.0} %)
s-afb32cbaa0 = {"  "}{ $a }：{ $c }个普通月份中有{ $b } %同样接近以往的升级（{ $d }至{ $e } %）

#   {} compared, {} violent now or of late. {}
s-e293e3f774 = {"  "}比较{ $a }个，现在或近来有暴力的{ $b }个。{ $c }

# what rises
s-0450fd42d0 = 何者上升

# nearness to earlier escalations
s-e06ccdfbaa = 与以往升级的接近程度

# what rises, and nearness to earlier escalations
s-0d81ad6e29 = 何者上升及与以往升级的接近程度

# all {many} countries
s-d9665ebf60 = 全部{ $a }个国家

# Not told of {countries} ({what}): {}
s-6838bc5887 = 未说明{ $a }（{ $b }）：{ $c }

# RISE
s-f19db68b62 = 上升

# do not rise
s-a464f77227 = 不上升

# {name} {rises} ({observed} in {})
s-253986efba = { $a }{ $b }（{ $d }为{ $c }）

## src-tauri/src/cli/onsets.rs

# No conflicts are stored: sitroom import table prio_acd_1946_2020.csv
s-c4ac2c9119 = 没有存储冲突：sitroom import table prio_acd_1946_2020.csv

# {} conflict-years, {first}–{last}; {}
s-b02333ddda = { $a }个冲突年，{ $b }–{ $c }；{ $d }

# Decades in brackets are not covered whole. Sources: {}
s-0dd31514e9 = 括号内的十年未完全涵盖。来源：{ $a }

## src-tauri/src/cli/outlook.rs

#     the benchmark itself: nothing did better
s-0b341c2a17 = {"    "}即基准本身：没有更好的

#     benchmark: {}
s-1ba5ffaac3 = {"    "}基准：{ $a }

# Too little is stored of {}.
s-ac8bc36fd6 = { $a }存储太少。

#  (the benchmark)
s-820b91c6c2 = （基准）

# Too little is known of {} cells: an outlook needs events in {} of the last {} months. {} events are known to a province or country only and are in no cell.
s-2ee26b62de = { $a }个单元所知太少：展望需要最近{ $c }个月中有{ $b }个月有事件。{ $d }起事件仅知省或国家，不在任何单元内。

# Deaths in any month from {first} to {last}, from what is known until {known_until}:
s-604da83cb6 = { $a }至{ $b }任一月的死亡人数，依据截至{ $c }的已知情况：

# {}: deaths in any month from {} to {}, from what is known until {} (newest event here {}).
s-93b939e11a = { $a }：{ $b }至{ $c }任一月的死亡人数，依据截至{ $d }的已知情况（此地最新事件{ $e }）。

#   shown      {}  ({})
s-b82197870c = {"  "}显示  { $a }  （{ $b }）

#   benchmark  {}  (own last 12 months)
s-066c0275cd = {"  "}基准  { $a }  （其最近12个月）

# {}; learned from {} countries, {} to {}
s-27a36ca06b = { $a }；从{ $b }个国家学习，{ $c }至{ $d }

# median {median:.0}, 90 % between {low:.0} and {high:.0}; none {:.0} %, 25 or more {:.0} %
s-c12b7b3117 = 中位数{ $a }，90 %在{ $b }与{ $c }之间；无{ $d } %，25或更多{ $e } %

#   {}: no record yet
s-e51b2f9bdf = {"  "}{ $a }：尚无以往表现

#   record in {} ({} units, {} months): CRPS {:.2}, benchmark {:.2}; ignorance {:.2}, {:.2} bits; interval score {:.1}, {:.1}; 90 % interval held {:.0} %, {:.0} %
s-1f2cfd6ede = {"  "}{ $a }的以往表现（{ $b }个单位，{ $c }个月）：CRPS { $d }，基准{ $e }；无知{ $f }、{ $g }比特；区间评分{ $h }、{ $i }；90 %区间命中{ $j } %、{ $k } %

## src-tauri/src/cli/pack.rs

# Opened: {} records with {} operations, {} events; good until {}.
s-ef8729a149 = 已打开：{ $a } 条记录、{ $b } 项操作、{ $c } 个事件；有效期至 { $d }。

# {} records with {} operations, {} events, {} bytes; good until {}.
s-684e7b7dcc = { $a } 条记录、{ $b } 项操作、{ $c } 个事件，{ $d } 字节；有效期至 { $e }。

# Left out: {line}
s-d6490250b7 = 未纳入：{ $a }

# On a mission of {}, good until {}; operations that are in no pack that went back yet: {}.
s-f802485b25 = 正在执行 { $a } 的任务，有效期至 { $b }；尚未放入带回任务包的操作：{ $c }。

# Its time is over: nothing more is written, and what was done can be brought back.
s-c1f64f7930 = 其有效期已结束：不再写入任何内容，已完成的工作可以带回。

# Held because of their clocks: {}.
s-e8d53c7976 = 因时钟被扣留：{ $a }。

# Fields that a person has to settle: {fields}, in records: {records}.
s-37d5c85323 = 须由人裁定的字段：{ $a }，所涉记录：{ $b }。

# Head of the sender’s history in it: {head}
s-fb1366935b = 其中发送方历史之首：{ $a }

# {at}  given to {peer} for a mission, good until {expires_at}
s-3afcbe4cae = { $a }  为任务交给 { $b }，有效期至 { $c }

# {at}  given back to {peer}
s-1825ab4e47 = { $a }  交还给 { $b }

# {at}  taken from {peer}, good until {expires_at}
s-de6a4f030f = { $a }  收自 { $b }，有效期至 { $c }

# {at}  taken back from {peer}
s-5bd031c939 = { $a }  从 { $b } 收回

# {} operations: {} new, {} known already, {} held.
s-48114d3570 = { $a } 项操作：{ $b } 项新增，{ $c } 项已知，{ $d } 项扣留。

# Events: {} new, {} revised, {} taken back.
s-c9f6a412d7 = 事件：{ $a } 个新增，{ $b } 个修订，{ $c } 个撤回。

# Let what is held count: sitroom pack let-held
s-77d6d5c5b8 = 放行被扣留的内容：sitroom pack let-held

# Look at what is to be settled: sitroom pack conflicts
s-4ff28d34a6 = 查看须裁定的内容：sitroom pack conflicts

# Packs that were not merged: {}; what came of the others is kept.
s-c2f58f2155 = 未合并的任务包：{ $a }；其余任务包带来的内容已保留。

# deleted by one, changed by another
s-73caabffc4 = 一方删除，另一方更改

# Nothing is to be settled.
s-31860985a3 = 没有须裁定的内容。

## src-tauri/src/cli/passphrase.rs

# Set SITROOM_PASSPHRASE, and SITROOM_NEW_PASSPHRASE for a new one, or run the command in a terminal.
s-a9cf2f97b3 = 请设置 SITROOM_PASSPHRASE，新的密码短语用 SITROOM_NEW_PASSPHRASE，或在终端中运行命令。

# Passphrase:
s-db42c42df3 = 密码短语：

# First half:
s-0fe1747782 = 第一半：

# Second half:
s-4c83185734 = 第二半：

# A new passphrase is asked for in a terminal, and there is none. Nothing was changed.
s-fbadf6c01d = 新的密码短语在终端中询问，而此处没有终端。没有任何更改。

# Set SITROOM_NEW_PASSPHRASE, or run the command in a terminal.
s-8b8664b57b = 请设置 SITROOM_NEW_PASSPHRASE，或在终端中运行命令。

# New passphrase:
s-268521936b = 新的密码短语：

# The same again:
s-56e0040f99 = 再输入一次：

# The two passphrases are not the same.
s-3554d36b5f = 两次输入的密码短语不一致。

# Type the same one twice.
s-e1e9e6cdd5 = 请两次输入相同的密码短语。

# Nothing could be read: {why}.
s-cce355bc72 = 无法读取任何内容：{ $a }。

# Run the command again in a terminal.
s-a3ea0784e8 = 请在终端中重新运行命令。

## src-tauri/src/cli/progress.rs

# operations come, {left} left
s-0e27a81a4b = 正在接收操作，剩余 { $a }

# events come, {left} left
s-16ef9692af = 正在接收事件，剩余 { $a }

# operations go, {left} left
s-d21238126d = 正在发送操作，剩余 { $a }

# events go, {left} left to look at
s-1e959242fe = 正在发送事件，待检查 { $a }

## src-tauri/src/cli/provenance.rs

# No stored event passes this filter.
s-1470a5cfd7 = 没有已存事件符合此筛选。

# {events} of run {run}: {publisher}, {file}, imported {at}
s-9ba4668e2e = { $a } 起来自导入 { $b }：{ $c }，{ $d }，导入于 { $e }

# {count} events, the oldest of {oldest}, the newest of {newest}.
s-1eafa03e17 = { $a } 起事件，最早 { $b }，最新 { $c }。

## src-tauri/src/cli/read_as.rs

# No column tells a row from all others, so all its cells do: a row that is corrected later comes in as a second record. Name such columns under “key” in a mapping, or undo this run before the corrected table.
s-153ee17717 = 没有列能将一行与所有其他行区分，因此由其全部单元格区分：以后更正的行会作为第二条记录进入。请在映射的“key”下列出此类列，或在导入更正的表格前撤销此次导入。

# Read as {}: {}.\n
s-38b840bc48 = 读作{ $a }：{ $b }。{"\u000A"}

# Read as markings: {}.
s-05cba8050d = 按密级读取：{ $a }。

#  and {more} more
s-4719742dcb = 及另外{ $a }个

# Not read: {}{more}.
s-c982405447 = 未读取：{ $a }{ $b }。

## src-tauri/src/cli/rejects.rs

# {} refused rows of run {} are in {}.
s-789a353af6 = 导入{ $b }的{ $a }行拒收内容已写入{ $c }。

## src-tauri/src/cli/rules.rs

# A rule is a few lines: give the right file.
s-624882c9a9 = 规则只有几行：请给出正确的文件。

# line {line}: {}
s-fa76d01e9c = 第{ $a }行：{ $b }

# Write it as `sitroom rules --help` shows.
s-46e0a7fd69 = 请按`sitroom rules --help`所示书写。

# Not judged: {rule}. {why}
s-479a5dc016 = 未判断：{ $a }。{ $b }

# No events are stored: nothing was looked at. Import events first.
s-882ffbf137 = 没有存储事件：未查看任何内容。请先导入事件。

# {} rules as of {month}: {} warnings raised, {} joined by later signals, {} changed level ({:.1} s).
s-c86dbb5b39 = 截至{ $b }的{ $a }条规则：发出{ $c }项预警，{ $d }项有后续信号加入，{ $e }项改变级别（{ $f }秒）。

# {days} days
s-e217f794e3 = { $a }天

# {:<12} {} {place:<28} raised {raised:<8} onset {onset:<8} {lead}
s-50f2db6aeb = { $a } { $b } { $c } 发出{ $d } 爆发{ $e } { $f }

# {:<18} average precision {:>6}  precision {:>6}  recall {:>6}  precision at recall 0.7 {:>6}
s-a012dd9c12 = { $a } 平均精确率{ $b }  精确率{ $c }  召回率{ $d }  召回率0.7时的精确率{ $e }

# {} ({places} places, {months} quiet months of places, {onsets} with an onset ahead)
s-5f7198ab3f = { $a }（{ $b }个地点，{ $c }个平静的地点月，{ $d }个其后有爆发）

# no lead
s-c3455361b4 = 无提前量

# median lead {days:.0} days
s-78a55b37fb = 提前量中位数{ $a }天

# {} to {}: {} hits, {} misses, {} false alarms, {} late where violence was already, {} not yet known; {lead}. Of the warnings that are over {} came true; of the onsets {} had one. {}
s-00db9796fa = { $a }至{ $b }：命中{ $c }，漏报{ $d }，误报{ $e }，已有暴力后迟报{ $f }，尚未知{ $g }；{ $h }。已结束的预警中{ $i }应验；爆发中{ $j }有预警。{ $k }

## src-tauri/src/cli/runs.rs

# Nothing has been imported into this profile yet: sitroom import ucdp FILE
s-af4bbec9c7 = 尚未向此档案导入任何内容：sitroom import ucdp FILE

# ; the run was taken back as a whole
s-c7b63fa5ab = ；该次导入已整体撤销

# Run {}: {} from {}, {}: {} read, {} added, {} revised, {} unchanged, {} taken back by the publisher, {} refused{state}
s-270d6fb516 = 导入{ $a }：{ $b }，来自{ $c }，{ $d }：读取{ $e }，新增{ $f }，修订{ $g }，未变{ $h }，发布者撤回{ $i }，拒收{ $j }{ $k }

## src-tauri/src/cli/share.rs

# it is unclassified, confidential or strictly_confidential
s-90ee7b1ba4 = 应为unclassified、confidential或strictly_confidential

# Unclassified
s-e4e81fa8a7 = 非机密

# Confidential
s-a4abcc8bb7 = 机密

# Marking: {}
s-bd42d04786 = 密级：{ $a }

# {} ends neither in .html nor in .json.
s-310ec81a65 = { $a }既不以.html也不以.json结尾。

# Write --out warning.html for a page, --out warning.json for a file that another office adds.
s-a5e1f63b07 = 请写--out warning.html得到页面，--out warning.json得到供另一办事处添加的文件。

# {} is written: {}.
s-dc2abd4dfc = { $a }已写出：{ $b }。

#  Left out, as marked higher: {}.
s-2e0bd19b8d = {" "}因密级更高而略去：{ $a }。

## src-tauri/src/cli/sources.rs

# A key that is typed here would stay on the screen.
s-53cf4a0dd7 = 在此键入的密钥会留在屏幕上。

# Give it by a file: sitroom sources SOURCE --key < FILE
s-81b9ddef65 = 请通过文件提供：sitroom sources SOURCE --key < FILE

# The key cannot be read: {why}.
s-b7ee252bc4 = 无法读取密钥：{ $a }。

# nothing stored
s-dcaf1a3c82 = 未存储

# {}: {} stored, newest {}, last run {}
s-ca5b38eef4 = { $a }：已存储{ $b }，最新{ $c }，上次运行{ $d }

# ; without a token its yearly release is downloaded whole
s-eb40106d6b = ；没有令牌时，将整体下载其年度版本

# ; something is to be entered first
s-0596fd2e3b = ；须先输入信息

# ; never fetched: {address}
s-cab221f5ec = ；从未获取：{ $a }

# ; {} answers of a sync that was cut off wait
s-66726c6533 = ；中断同步的{ $a }份回复在等待

# ; it waits for the network since {since}, was tried {tries} times, and is tried next at {next_at}
s-8200f9a8e2 = ；自{ $a }起等待网络，已试次数：{ $b }，下次：{ $c }

# ; by its schedule it is fetched next at {next_at}
s-f2ed527a2a = ；按定时下次获取：{ $a }

## src-tauri/src/cli/spillover.rs

# {} events in {} weeks, {} to {} (newest {newest}); the day of {} is not known.
s-c63a345bed = { $b }周内{ $a }起事件，{ $c }至{ $d }（最新{ $e }）；{ $f }起的日期未知。

# Expected in the week from {}:
s-49e6610efc = { $a }起一周的预期：

# All {} pairs that are stored: one neighbour triggers {:.1} % of a country's events (95 % between {low:.1} and {high:.1}), p {:.1e}
s-904e6236ae = 存储的全部{ $a }对：一个邻居引发一国{ $b } %的事件（95 %在{ $c }与{ $d }之间），p { $e }

# One event triggers {branching:.2} others directly, at the most that can build up.
s-af50670f4c = 一起事件直接引发另外{ $a }起，为可累积的最大值。

# Not looked at, though neighbours
s-091ea9232e = 虽为邻居而未查看

# No data to the end, so not in space and time nor in the share near a border
s-ea093a6907 = 数据未延至最后，因此不在时空之内，也不在边界附近的份额之内

# {}\nSources: {}
s-23262882ce = { $a }{"\u000A"}来源：{ $b }

# {:.2} events, {} to {} (last week {last}): baseline {:.2}, own past {:.2}{from}
s-e3ee393452 = { $a }起事件，{ $b }至{ $c }（上周{ $d }）：基线{ $e }，自身过去{ $f }{ $g }

# {} → {}: one event triggers {:.2} (95 % between {:.2} and {:.2}), p {:.1e}, q {:.1e}; drawn to {:.2}; {} weeks
s-291ddc7057 = { $a } → { $b }：一起事件引发{ $c }起（95 %在{ $d }与{ $e }之间），p { $f }，q { $g }；调整为{ $h }；{ $i }周

# Space and time, {} events; left out: {} older, {} without exact place, {} without day.
s-f59484dd45 = 时空，{ $a }起事件；略去：较早的{ $b }起，无确切地点的{ $c }起，无日期的{ $d }起。

#   within {:>3.0} km and {:>2} days: {} pairs, {:.0} expected, {:+.0} % (by chance {:+.0} to {:+.0} %), p {:.3}
s-287d1b413c = {"  "}{ $a }公里和{ $b }天之内：{ $c }对，预期{ $d }对，{ $e } %（偶然{ $f }至{ $g } %），p { $h }

# Within {:.0} km of a border: {} of {} events
s-9d5fc0a5ff = 距边界{ $a }公里之内：{ $c }起事件中的{ $b }起

# , {:.1} % (95 % between {:.1} and {:.1}), {:.2} times the share of the land ({:.1} %), p {:.1e}
s-27487eb2f6 = ，{ $a } %（95 %在{ $b }与{ $c }之间），为陆地份额（{ $e } %）的{ $d }倍，p { $f }

# ; {} at sea, {} without exact place
s-94501a3b07 = ；海上{ $a }起，无确切地点{ $b }起

# too few quarters for a trend
s-235ad086ce = 季度太少，看不出趋势

# trend τ {:+.2}, q {:.1e}, over {} quarters
s-7dbb66ac6c = 趋势τ { $a }，q { $b }，{ $c }个季度

# {} – {}: {} events; {trend}
s-35cc0d6b15 = { $a } – { $b }：{ $c }起事件；{ $d }

## src-tauri/src/cli/sync.rs

# Not all of {name} came; what came is kept.
s-7fc91c1ac3 = { $a } 的内容未全部收到；已收到的已保留。

# {} requests, {} answers, {} rows
s-6d188188b7 = 请求{ $a }次，回复{ $b }份，{ $c }行

# Nothing is due.
s-6b374dd25a = 没有到期的获取。

# Nothing of what was due came whole.
s-8fd356816d = 到期应获取的内容无一完整收到。

# It went on with a sync that was cut off. 
s-8d16e13b7a = 已继续一次中断的同步。

# {resumed}Nothing new: {} requests, {:.1} s.
s-1aac6a7316 = { $a }没有新内容：请求{ $b }次，{ $c }秒。

# {resumed}{} rows read with {} requests: {} added, {} revised, {} unchanged, {} taken back by the publisher, {} refused. {:.1} s.
s-c42ad307de = { $a }以{ $c }次请求读取{ $b }行：新增{ $d }，修订{ $e }，未变{ $f }，发布者撤回{ $g }，拒绝{ $h }。{ $i }秒。

## src-tauri/src/cli/vault.rs

# The vault is set. These two halves of the recovery key are shown this once:
s-8bb36ae250 = 保险库已设定。恢复密钥的这两半只显示这一次：

# The profile opens with the new passphrase.
s-eb73852fe7 = 配置文件夹用新的密码短语打开。

# The passphrase is changed. Backups made before open with the former one.
s-2c7784d5da = 密码短语已更改。此前的备份用原来的密码短语打开。

# The two halves of the recovery key are made anew; the former ones open nothing any more. These are shown this once:
s-cc5d2aed1e = 恢复密钥的两半已重新制作；原来的两半不再能打开任何内容。这两半只显示这一次：

# The profile has a vault already.
s-641ec447cf = 配置文件夹已有保险库。

# Change its passphrase with “sitroom vault change”.
s-1236b2a466 = 请用“sitroom vault change”更改其密码短语。

# The profile has no vault.
s-851d178be9 = 配置文件夹没有保险库。

# Set one with “sitroom vault set”.
s-2241cea54a = 请用“sitroom vault set”设定。

# The store has a new key, under the same passphrase.
s-09e84e35b4 = 存储有了新密钥，密码短语不变。

# A backup was made under it; those before open with the passphrase of their day, by the vault beside them.
s-67fdf3d5d5 = 已用它制作一份备份；此前的备份通过旁边的保险库，用其当日的密码短语打开。

# No backup could be made under it: make one with “sitroom vault backup”.
s-68d2fe3991 = 未能用它制作备份：请用“sitroom vault backup”制作一份。

# The former halves of the recovery key open only what is older. The new ones are shown this once:
s-867fc7d32e = 恢复密钥原来的两半只能打开更早的内容。新的两半只显示这一次：

# Write each on a sheet of its own and give them to two people who keep them apart.
s-d000e51c46 = 请将每一半写在单独的纸上，交给两个人分开保管。

# The vault stands, and nobody has the two halves of its recovery key now; former ones do not open it. Make them anew with “sitroom vault halves”.
s-4ee55b5275 = 保险库已设定，但现在没有人持有其恢复密钥的两半；原来的两半打不开它。请用“sitroom vault halves”重新制作。

# A passphrase guards the profile; {} of 2 copies of the vault are whole.
s-f07216ae02 = 配置文件夹由密码短语守护；保险库的 2 份副本中有 { $a } 份完整。

# No passphrase guards the profile: its key lies in a file that only its owner may read.
s-ce7bf7c857 = 配置文件夹没有密码短语守护：密钥在一个只有所有者能读取的文件中。

# It locks after {} minutes without use.
s-4418a8eb9a = 不使用 { $a } 分钟后锁定。

# 1 backup.
s-38d4c0cb4d = 1 份备份。

# {} backups.
s-796e1dd4d6 = 备份：{ $a } 份。

# opens with the passphrase of its day, by the vault beside it
s-1a6484c786 = 通过旁边的保险库，用当日的密码短语打开

# opens with what opens the profile now
s-ddebe05558 = 用现在打开配置文件夹的方式打开

# was made under an earlier key, and nothing here opens it
s-b77ddae10e = 用先前的密钥制作，此处没有能打开它的

# The profile has no vault, so nothing would open it again.
s-7e8bcba529 = 配置文件夹没有保险库，因此无法再打开它。

# A program that is no window has the profile open.
s-d4e18ea620 = 一个不是窗口的程序打开着配置文件夹。

# Wait until it has ended, or end it.
s-70f18618b5 = 请等其结束，或将其结束。

# Make another one with “sitroom vault backup”, and check the disk.
s-47742814e0 = 请用“sitroom vault backup”另做一份，并检查磁盘。

# {name} was opened, checked and compared at {at}: {} rows, all as they were stored.
s-394576d5d6 = { $a } 已于 { $b } 打开、检查并比较：{ $c } 行，均与存储时一致。

# {name} cannot be restored, as tried at {at}: {}
s-a4af780b3f = { $a } 无法恢复，于 { $b } 试行：{ $c }

## src-tauri/src/cli/verify.rs

# one of the two copies of the vault is damaged
s-8be9740447 = 保险库的两份副本之一已损坏

# The store is damaged: {}.
s-8f7877a453 = 存储库已损坏：{ $a }。

# Put the newest backup of the profile in its place, or import the files into a new profile.
s-8ff6f5a1b0 = 请以档案的最新备份替换，或将文件导入新档案。

# What is stored is whole, and its history does not contain {head}: that head is of another profile, or operations were taken out or changed since.
s-ede9f3f57e = 所存内容完整，但其历史中没有 { $a }：该历史之首属于另一个配置文件夹，或此后有操作被删去或改动。

# Look first whether it was written down from this profile. If it was, keep the profile as it is, and ask the newest backup for the same head in a folder of its own.
s-11b5cabcb9 = 请先查看它是否记自此配置文件夹。如果是，请保持配置文件夹原样，并在单独的文件夹中向最新的备份查询同一历史之首。

# The store is whole: {events} events of {runs} imports, {records} records. Head of its history: {chain}
s-21dc627318 = 存储完整：{ $b } 次导入的 { $a } 个事件，{ $c } 条记录。其历史之首：{ $d }

# “{head}” is no head of a history: that has 64 hexadecimal digits. Nothing was checked.
s-584e2dbb19 = “{ $a }”不是历史之首：历史之首有 64 位十六进制数字。未作任何检查。

# Copy it whole from where it stands: the answer of “sitroom verify”, or of the pack that it went out with.
s-dc2229d84a = 请从其所在处完整复制：“sitroom verify”的回答，或随其发出的任务包的回答。

## src-tauri/src/cli/wall.rs

# {} is written: {} open warnings, {} countries with data, newest event {}.
s-c458acef57 = { $a }已写出：未结预警{ $b }个，有数据的国家{ $c }个，最新事件{ $d }。

## src-tauri/src/cli/warnings.rs

# no event is stored until then
s-6a242bac4c = 至此没有存储事件

# events are known until {month}
s-14b95e18fc = 事件已知至{ $a }

# {} open warnings at the end of {}; {known}.
s-cf54e1c3d0 = { $b }末有{ $a }项未结预警；{ $c }。

# , onset {:.0} % likely
s-a8bf0cace3 = ，爆发可能性{ $a } %

# no action yet
s-99d77be0a3 = 尚无行动

# acted {at}
s-750a8a4848 = { $a }行动

# {:<8} {} {place}{likely}: {} – first signal {}, {acted}
s-d8e5c44a47 = { $a } { $b } { $c }{ $d }：{ $e } – 首个信号{ $f }，{ $g }

# raised by a person
s-e4b2f96ad0 = 由人发出

## src-tauri/src/profile.rs

# The system names no folder for the data of programs.
s-bc4bc14c01 = 系统未指明程序数据的文件夹。

# Name a folder with --profile DIR.
s-8431a24d0e = 请以--profile DIR指定文件夹。

# There is no profile in {}. Nothing was made.
s-40299e9be1 = { $a } 中没有配置文件夹。未创建任何内容。

# Check what --profile names; a profile is made by the first command that works in it, such as “sitroom import”.
s-29ad0ec35d = 请检查 --profile 所指的文件夹；配置文件夹由第一个在其中工作的命令创建，例如“sitroom import”。

## src-tauri/src/speech.rs

# “{tag}” is no language that Sitroom speaks.
s-99dab5a7f3 = “{ $a }”不是Sitroom所用的语言。

# Choose en, fr, ru, es, ar or zh.
s-352a430d1c = 请选择en、fr、ru、es、ar或zh。

# Commands
s-d4e0c04039 = 命令

# Usage:
s-6326ee3628 = 用法：

# Arguments
s-704a52a5a1 = 参数

# Options
s-9cb8b82064 = 选项

# Print help
s-632987180d = 显示帮助

# Print version
s-28ac921934 = 显示版本

# Print this message or the help of the given subcommand(s)
s-4e911b7d2d = 显示此信息或所给命令的帮助

## src-tauri/src/window/commands.rs

# No further window can be opened: {why}.
s-005d069799 = 无法再打开窗口：{ $a }。

# Close another and try again.
s-2a0c2022fd = 请关闭一个后重试。

# The window cannot fill the screen: {why}.
s-ca8af31d8a = 窗口无法填满屏幕：{ $a }。

# Enlarge it by its edge.
s-2254301ebf = 请拖动边缘放大。

# The window cannot be printed: {why}.
s-fc80959100 = 无法打印窗口：{ $a }。

# Check the printer.
s-9ab255daa6 = 请检查打印机。

## src-tauri/src/window/dialogs.rs

# The picture was not written: {why}.
s-1048b53248 = 图片未写出：{ $a }。

# Try again.
s-08ab2b999a = 请重试。

# The file was not written: {why}.
s-3b9f865b26 = 文件未写出：{ $a }。

# The dialog of the system did not open: {why}.
s-03618176cb = 系统对话框未打开：{ $a }。

# Drop the file on the map.
s-8a57cd7a46 = 请将文件拖放到地图上。

# What was chosen is no file of this machine: {why}.
s-96384b4980 = 所选内容不是本机的文件：{ $a }。

# Choose a file.
s-da4b8f1757 = 请选择文件。

# The map gave no picture.
s-b2434ff5b0 = 地图未给出图片。

# Wait until it is painted and try again.
s-266f54407b = 请等它绘制完成后重试。

# {} is no name for a chart or its table.
s-f22e9fc854 = { $a }不是图表或其表格的名称。

# End the name with .svg or .csv.
s-9e10f60e56 = 请以.svg或.csv结尾。

## src-tauri/src/window/door.rs

# The question was not answered: {why}.
s-59dfa00383 = 问题未得到回答：{ $a }。

# Ask again.
s-e84b421f35 = 请再问一次。

# The profile in {} could not be opened.
s-928ae92126 = 无法打开{ $a }中的档案。

# Start again, or take another profile with --profile DIR.
s-648669887e = 请重新启动，或以--profile DIR使用另一档案。

## src-tauri/src/window/mod.rs

# The window cannot be opened: {why}.
s-89fb82e762 = 无法打开窗口：{ $a }。

# Check that there is a display, or use a command: sitroom --help.
s-ae992a4d17 = 请检查是否有显示器，或使用命令：sitroom --help。

## src-tauri/src/window/wall/commands.rs

# This screen
s-bbb7fb8307 = 此屏幕

# The map was not drawn: {why}.
s-9f642e8272 = 地图未绘出：{ $a }。

# It is tried again.
s-a486efc91f = 将再次尝试。

# The wall cannot be closed: {why}.
s-e636246685 = 大屏幕墙无法关闭：{ $a }。

# Close its window.
s-e30e97827e = 请关闭其窗口。

# The screen was not told: {why}.
s-25a8664da9 = 未能通知屏幕：{ $a }。

# Use its own keys.
s-74af4f1579 = 请使用其自身的按键。

## src-tauri/src/window/wall/keeper.rs

# It was not read: {why}.
s-83577e6e96 = 未能读取：{ $a }。

# This store
s-145cad4481 = 此存储库

## src-tauri/src/window/wall/screens.rs

# The wall cannot be opened: {why}.
s-139281438e = 大屏幕墙无法打开：{ $a }。

# Check that there is a display, and try again.
s-92732a4624 = 请确认有显示器，然后重试。

## src-tauri/store/src/error.rs

# Cannot {action} {}: {source}. Check that the folder exists, belongs to you and may be written, or choose another with --profile.
s-52b4ab4a28 = 无法执行（{ $a }）{ $b }：{ $c }。请检查文件夹存在、属于您且可写，或以--profile另选。

# The key {} may be read by others (mode {mode:o}). Nothing was opened. Take their access away (chmod 600), and if others use this computer, treat what is stored as known to them.
s-46fd0b6e04 = 密钥{ $a }可能被他人读取（模式{ $b }）。未打开任何内容。请取消他人权限（chmod 600）；如他人使用此计算机，请视所存内容为其所知。

# The database {} is there but neither its key {} nor a vault is. Nothing was changed, and no new key was made, for it could never open what is stored. Bring the key or the vault back from a copy of the profile.
s-0b1edb2c0b = 数据库 { $a } 还在，但其密钥 { $b } 和保险库都不在。没有任何更改，也没有生成新密钥，因为它永远无法打开所存内容。请从配置文件夹的副本取回密钥或保险库。

# The profile {} is locked. Nothing was opened. Give its passphrase.
s-39060f0ae4 = 配置文件夹 { $a } 已锁定。没有打开任何内容。请给出其密码短语。

# {} is missing beside its key. Nothing was changed, and no new database was made. Bring it back from a copy of the profile, or from its folder “backups”.
s-327499d5d1 = 密钥旁缺少 { $a }。没有任何更改，也没有新建数据库。请从配置文件夹的副本或其“backups”文件夹取回。

# Another program works on the profile {}. Nothing was changed. Close its windows and wait for its commands, then try again.
s-f1ee3f2bd4 = 另一个程序正在使用配置文件夹 { $a }。没有任何更改。请关闭其窗口并等待其命令结束，然后重试。

# Another program changes the key of the profile {}. Nothing was opened. Wait until it has ended and try again.
s-5feb44fb19 = 另一个程序正在更改配置文件夹 { $a } 的密钥。没有打开任何内容。请等其结束后重试。

# {} does not hold a key (96 hexadecimal digits). Nothing was changed. Bring it back from a copy of the profile.
s-8d8ff54fd7 = { $a }不含密钥（96位十六进制数字）。未作任何更改。请从档案副本取回。

# The system gives no random numbers for a key ({0}). Nothing was created. Restart the computer and try again.
s-868a07c0ba = 系统未给出生成密钥的随机数（{ $a }）。未创建任何内容。请重启计算机后重试。

# Another program goes on with this sync. Nothing of it was lost; wait until that one has ended.
s-7d751bf29b = 另一个程序正在继续本次同步。没有丢失任何内容；请等待其结束。

# Operation {operation} is not what its number stands for: somebody changed it on its way. Nothing was merged; ask for the pack once more.
s-56ab47598f = 操作 { $a } 与其编号不符：有人在途中改动过。未合并任何内容；请再索取一次任务包。

# Operation {operation} writes what this version cannot read, “{field}” of the noun {noun}: it was written by a later version of Sitroom. Nothing was merged. Install the later version and merge again.
s-d5d5c91b37 = 操作 { $a } 写入了本版本无法读取的内容（类别 { $c } 的“{ $b }”）：它由更新版本的 Sitroom 写入。未合并任何内容。请安装更新版本后重新合并。

# Operation {operation} says that its record is one of the {found}, and here it is one of the {known}. Nothing was merged; ask who made the pack to run “sitroom verify”.
s-198d164d62 = 操作 { $a } 称其记录属于 { $b }，而此处属于 { $c }。未合并任何内容；请让制作该任务包的人运行“sitroom verify”。

# Operation {operation} lowers the marking of its record or of a field in it and does not say why. Nothing was merged; ask who made the pack to lower it in the program, with a reason.
s-8894908b99 = 操作 { $a } 降低了其记录或其中某个字段的密级而未说明理由。未合并任何内容；请让制作该包的人在程序中降低密级并说明理由。

# Settle first what was said apart of “{record}”: {fields}. Nothing was changed, for marked otherwise it would keep only what stands now. Look with: sitroom pack conflicts
s-2ade1e24c8 = 请先裁定各方对“{ $a }”分别所写的内容：{ $b }。未作任何更改，因为改变密级后只会留下现在的内容。查看：sitroom pack conflicts

# There is no event {event}; it may have been undone or taken back. Look its number up with “sitroom links”.
s-7f34fbf0fe = 没有事件{ $a }；它可能已被撤销或撤回。请用“sitroom links”查找其编号。

# Events {one} and {other} are of one publisher, which tells its own events apart. Name one event of each of two publishers.
s-d3607cbcec = 事件{ $a }和{ $b }属同一发布者，其自行区分自己的事件。请从两个发布者各指定一个事件。

# This program was built with SQLite {found}; versions before 3.51.3 can lose data in a write-ahead log. Nothing was opened. Install a build of Sitroom with a newer SQLite.
s-6e33e5d664 = 本程序使用SQLite { $a }构建；3.51.3之前的版本可能丢失预写日志中的数据。未打开任何内容。请安装使用较新SQLite的Sitroom。

# {} was written by a later version of Sitroom (schema {found}, this program knows {known}). Nothing was changed. Install the later version, or choose another folder with --profile.
s-66f2b3ffac = { $a }由较新版本的Sitroom写成（模式{ $b }，本程序识别{ $c }）。未作任何更改。请安装较新版本，或以--profile另选文件夹。

# {} cannot be read with the key of its profile: not one of its {pages} pages fits. Key and database do not belong together, or the whole file was replaced. Nothing was changed. Bring both back from the same copy of the profile.
s-0b5ce3ba83 = 无法用其档案的密钥读取{ $a }：其{ $b }页无一相符。密钥与数据库不匹配，或整个文件已被替换。未作任何更改。请从同一档案副本取回两者。

# {} is damaged: {detail}. Nothing was changed. Keep the file, and put the newest copy from the folder “backups” of the profile in its place.
s-caf64f2d8c = { $a }已损坏：{ $b }。未作任何更改。请保留该文件，并以档案“backups”文件夹中的最新副本替换。

# The disk that holds {} is full. Nothing of this step was stored, and what was stored before is whole. Make room and try again.
s-7247716427 = { $a }所在磁盘已满。此步未存储任何内容，此前所存内容完好。请腾出空间后重试。

# The disk failed while Sitroom read or wrote {}: {source}. Nothing of this step counts as stored. Check the disk, then try again.
s-40f3a54ed1 = Sitroom读写{ $a }时磁盘出错：{ $b }。此步内容均不算已存储。请检查磁盘后重试。

# {} cannot be opened or may not be written. Nothing of this step was stored. Check that it and its folder belong to you and may be written.
s-e097e54660 = 无法打开或不可写入{ $a }。此步骤未存储任何内容。请检查该文件及其文件夹归您所有且可写入。

# Another import or window is writing to {}. Nothing was stored. Wait until it has ended and try again.
s-92c61c141e = 另一导入或窗口正在写入{ $a }。未存储任何内容。请等它结束后重试。

# This profile holds {holds} events and “{publisher}” gives {offers} ones; the two are never mixed. Nothing was stored. Import into another folder with --profile, or leave the exercise first.
s-04c5320f4b = 此档案含有{ $a }事件，而“{ $b }”提供{ $c }事件；两者从不混合。未存储任何内容。请以--profile导入另一文件夹，或先退出演习。

# “{publisher}” is no publisher that Sitroom knows. Use one of: {known}.
s-92f1d35484 = “{ $a }”不是Sitroom所知的发布方。请用{ $b }之一。

# There is no import run {run}. Look the number up in the list of runs.
s-630f26a473 = 没有导入{ $a }。请在导入列表中查找编号。

# Import run {run} ({file_name}) is undone already. There is nothing left to undo; import the file again to bring its events back.
s-c9befc08b7 = 导入{ $a }（{ $b }）已撤销。没有可撤销的内容；请重新导入文件以恢复其事件。

# {} exists, and a backup never overwrites. Choose another name.
s-6de870329c = { $a }已存在，备份从不覆盖。请另选名称。

# The backup {} does not hold what the database holds: {detail}. The database was not changed. Check the disk and try again.
s-4ec294413e = 备份{ $a }与数据库内容不符：{ $b }。数据库未更改。请检查磁盘后重试。

# The store has given out all numbers for {what}. Nothing of this step was stored. Start another profile with --profile.
s-83df7cacb9 = 存储库已用尽{ $a }的所有编号。此步未存储任何内容。请以--profile另建档案。

# The database {} refused a step: {source}. Nothing of this step was stored. Run “sitroom verify”, and report the sentence if it finds nothing.
s-f044512cc6 = 数据库{ $a }拒绝了一步：{ $b }。此步未存储任何内容。请运行“sitroom verify”，如无发现，请报告此句。

## src-tauri/store/src/verify.rs

# page {page} was damaged or changed
s-a976af4494 = 第 { $a } 页已损坏或被改动

## src-tauri/ingest/casebook/rules.json

# Onset likely
s-2d1153ce04 = 可能爆发

# Onset possible
s-781e31290d = 或将爆发

# Surge against its own past
s-d1b58a0a34 = 相对自身过去的激增

# Emerging hot spot
s-9326e6130e = 新兴热点

# Spill-over toward a border
s-68bcbf431f = 向边界外溢

# Election near, with events rising
s-b645499866 = 选举临近且事件上升

# Constitutional crisis
s-041cff4537 = 宪政危机

# Trafficking route through violence
s-89f9b46ed3 = 穿越暴力的贩运路线

# Silence where events used to be reported
s-6f11e893f9 = 曾有事件报告之处的沉默

# Engagement fading while violence lasts
s-7ca851eabe = 暴力持续而介入渐弱

# Commitment overdue
s-33788ab8d3 = 承诺逾期

# Many deaths likely in the year ahead
s-8fb6cbe9a8 = 来年可能大量死亡

## the help of the command line

# A situation room for preventive diplomacy. Without a command it opens the window
s-77e355a49d = 预防性外交态势室。不带命令则打开窗口

# Examples:
s-1f5dd98ce1 = 示例：

# Exit status: 0 done; 1 refused, or done in part, with one sentence and a remedy on standard error; 2 wrong usage.
s-4f4fa9955f = 退出状态：0 完成；1 被拒，或部分完成，标准错误输出中有一句说明和补救办法；2 用法错误。

# Folder that holds the store; without it, `sitroom` in the user's data folder
s-611d9d47d0 = 存储库所在的文件夹；未给出时为用户数据文件夹中的`sitroom`

# Print one JSON object on standard output instead of text
s-71afe3bcbd = 在标准输出打印一个JSON对象，而非文本

# Import a file of events, a table of records, or field notes: CSV, XLSX, GeoJSON, API JSON, mbox, eml
s-78f6beb27d = 导入事件文件、记录表格或实地笔记：CSV、XLSX、GeoJSON、API JSON、mbox、eml

# Whose file it is, or what it holds
s-0edcb6fabd = 文件属于谁，或其中有什么

# The file; of mail and forms there may be several
s-afaa53b106 = 文件；邮件和表单可以有多个

# How dates like 03/04/2021 are to be read; it is asked when the file leaves it open
s-48a9945d43 = 如何读取03/04/2021这样的日期；文件未定时会询问

# How letters are coded, for example windows-1252; it is asked when the file leaves it open
s-b12ee65791 = 字母如何编码，例如windows-1252；文件未定时会询问

# Of tables: how the table is read, as --save-mapping writes it; without it, that is guessed
s-c641c293b0 = 表格：如何读取，如--save-mapping所写；未给出时推测

# Of tables: what each row is, for example partners; without it, that is guessed
s-4d16bc4991 = 表格：每行是什么，例如partners；未给出时推测

# Of tables: the sheet of a workbook; without it, the one that most looks like a table
s-c8103633ee = 表格：工作簿的工作表；未给出时取最像表格者

# Of tables: count what would be added, and keep nothing
s-caa4743fb8 = 表格：统计将会添加的内容，不保留任何内容

# Of tables: write how the table was read to a file, to be corrected and given to --mapping
s-777cbcb198 = 表格：将读取方式写入文件，供更正后交给--mapping

# Of tables: make records that rows only name, such as partners
s-73d9cef932 = 表格：创建行中仅提及的记录，例如伙伴

# Of tables, mail and forms: marking of the rows whose table states none; without it they count as strictly confidential
s-7b5f2c2d98 = 表格、邮件和表单：表中未注明密级的行的密级；未给出时计为绝密

# Of tables: the source that all records name; it belongs to what tells a row from those of other tables
s-c2f70f04ba = 表格：所有记录注明的来源；它有助于将一行与其他表格的行区分

# Of tables: the licence of the source
s-c6c9c8c514 = 表格：来源的许可

# Fetch what a source has that the store has not, or all whose time has come; the only command that asks anybody
s-327654e782 = 获取来源有而库中没有的内容，或所有到期的内容；唯一会向外请求的命令

# A sync that was cut off is gone on with by the next call. What a source needs is entered with: sitroom sources SOURCE
s-10262c8db7 = 中断的同步由下一次调用继续。来源所需的信息用以下命令输入：sitroom sources SOURCE

# The source
s-d64208750b = 来源

# Fetch the sources whose schedule has its turn, and those that wait for the network
s-3b0f003aee = 获取定时已到的来源以及等待网络的来源

# Where it answers, in the place of the publisher's own address: https, or http on this machine
s-06fee40813 = 其应答地址，代替发布者自己的地址：https，或本机的 http

# The first day of what is fetched
s-1a835a1084 = 获取内容的第一天

# Fetch what was fetched before once more
s-4a88160ac3 = 重新获取以前获取过的内容

# Tell whether the picture can be trusted today, list the sources with their two ages, or enter what one needs
s-6c8c317c4f = 说明今天能否信赖图景，列出各来源及其两个时间，或输入来源所需内容

# A key is read from standard input, so that it stands in no history and no list of programs; it is kept in the encrypted store.
s-d319e612a7 = 密钥从标准输入读取，因此不会留在任何历史记录或程序列表中；它保存在加密存储库中。

# The source that something is entered for
s-aec90833a2 = 为其输入信息的来源

# The name of the office there: an e-mail address, or the name of an application
s-75f04a1b4b = 办事处在该处的名称：电子邮件地址或应用程序名称

# Read its key or password from standard input; an empty line takes it away
s-a32c57bca4 = 从标准输入读取其密钥或密码；空行则将其移除

# Add the address of a feed
s-d0e4822f35 = 添加订阅源地址

# Take the address of a feed away
s-59bba8527a = 移除订阅源地址

# The folder that is looked into for field notes
s-6754ae4e55 = 查找实地笔记的文件夹

# The marking that notes of the folder and reports of feeds take: unclassified, confidential or strictly-confidential; without one they count as the highest
s-6979900863 = 文件夹笔记和订阅源报告的密级：unclassified、confidential 或 strictly-confidential；不写则按最高密级处理

# Words to search for in the news; empty for none
s-e099579588 = 在新闻中搜索的词；留空则不搜索

# How often it is fetched by itself while the window is open: never, hourly, daily or weekly
s-796d2e1931 = 窗口打开期间自动获取的频率：never、hourly、daily 或 weekly

# Let it wait for the network no longer
s-95b883bc46 = 不再让其等待网络

# Countries by their three letters; none for all
s-76a2eeb20f = 以三字母表示的国家；不填则为全部

# Count events and deaths, by country and by month
s-7cc7776eef = 按国家和月份统计事件和死亡人数

# A subregion of an office, for example west-africa
s-f8eb7c1146 = 办事处的次区域，例如west-africa

# A country by its three letters of ISO 3166-1, for example MLI
s-b38dae19f6 = 国家的ISO 3166-1三字母代码，例如MLI

# A province or region by its code in the base map
s-9faf38181e = 以底图代码表示的省或地区

# West, south, east, north in degrees, edges included
s-b0c39270f6 = 以度表示的西、南、东、北，含边缘

# First day, included
s-da211dec05 = 首日，含当日

# Last day, included
s-c78f128ef4 = 末日，含当日

# Kind of violence; may be given more than once
s-eb55743c14 = 暴力类别；可多次给出

# An actor, on either side; may be given more than once
s-a70f7eb8aa = 任一方的行为体；可多次给出

# At least so many deaths in the best estimate
s-bd01020d11 = 最佳估计至少这么多人死亡

# At most so many deaths in the best estimate
s-234b6a2e75 = 最佳估计至多这么多人死亡

# Only events in which civilians died
s-4d943eac60 = 仅限有平民死亡的事件

# How well the place must be known; may be given more than once
s-65e3777c99 = 地点须知到何种精度；可多次给出

# Words that place, actors, conflict or notes must hold
s-39038ed4b9 = 地点、行为体、冲突或注释中须含的词

# List events that two publishers report, and decide on those that wait for a person
s-968fef7555 = 列出两个发布者报告的事件，并就留待人工的作出决定

# Events of one publisher count until it is said that those of others do too. Records are linked and never merged; what is linked counts once. The numbers are those that the list shows.
s-e5114c9836 = 在声明其他发布者也计入之前，只计一个发布者的事件。记录只关联、从不合并；已关联的只计一次。编号以列表所示为准。

# Only pairs that wait for a person, the surest first
s-203f66752f = 仅列出留待人工决定的，最有把握的在前

# Only pairs that are one event
s-72de4eb261 = 仅列出为同一事件的

# How many pairs to list
s-1994d2a1e7 = 列出多少对

# How many pairs to pass over
s-83b6699f3d = 跳过多少对

# Say that two records are one event; it then counts once
s-34735832ee = 说明两条记录为一个事件；从而只计一次

# Number of one event
s-ef6cc9b472 = 一个事件的编号

# Number of the other
s-e84e3d3323 = 另一个事件的编号

# Say that two records are two events; both then count
s-9a7a36fe9e = 说明两条记录为两个事件；从而都计入

# Take back what was said of two records
s-f71d99c3bc = 收回就两条记录所说的话

# Say whose events count in figures; without any, the usual one alone
s-4cce9a0c8f = 说明谁的事件计入数字；不写则只计通常的一个

# Ids of publishers, for example `ucdp`
s-833cdfb584 = 发布者的标识，例如 `ucdp`

# Show what others may know of this profile: the keys that packs are sealed to and signed by
s-6cc26a0880 = 显示他人可以知道的本配置信息：任务包封装与签名所用的密钥

# Example:
s-43a075c892 = 示例：

# Bring the file in person, and read the fingerprint to each other. The keys that open and sign never leave the store.
s-340037407a = 请亲自带来文件，并互相念出指纹。用于打开和签名的密钥绝不离开存储。

# Trust the identity of another office, mission or laptop, list who is trusted, or trust somebody no more
s-56d8dd8912 = 信任另一办事处、任务或笔记本的身份，列出受信任者，或不再信任

# Trust only what was handed over in person: whoever is trusted can send packs that are taken, and packs can be sealed to it.
s-42a72b3038 = 只信任当面交付的身份：受信任者发来的任务包会被采纳，也可为其封装任务包。

# The file that the other one saved with “sitroom identity --json”
s-ebfea2170b = 对方用“sitroom identity --json”保存的文件

# What it is called here; the name of the file without it
s-552969be6b = 在此处的名称；不写则用文件名

# Trust the one whose fingerprint begins so no more
s-698017b578 = 不再信任指纹以此开头者

# Make a pack for a mission, open it on a laptop, bring back what was done, and merge it
s-a9f4ddddeb = 为任务制作任务包，在笔记本上打开，带回所做的工作并合并

# The laptop makes its identity first (sitroom --profile mission identity), and both trust each other (sitroom trust FILE).
s-d3dc169601 = 笔记本先生成身份（sitroom --profile mission identity），然后双方互相信任（sitroom trust FILE）。

# A pack opens in an empty profile, only where it is sealed to, and until its time is over; what was done can be brought back after that too.
s-80c1f38e6d = 任务包只能由封装对象在空的配置中打开，且须在有效期内；此后仍可带回已完成的工作。

# Where a laptop was lost: sitroom trust --revoke FINGERPRINT, in the office. No pack is sealed to it any more, and none of it is taken; the packs that go out next tell the others. What was on it is guarded by its vault alone (sitroom vault set, before the mission).
s-2e3f62befa = 如笔记本电脑丢失：在办事处执行 sitroom trust --revoke FINGERPRINT。此后不再为它封装任务包，也不接受它的任务包；随后发出的任务包会告知其他各方。其上的内容仅由其保险库保护（任务前执行 sitroom vault set）。

# Make a pack for a mission, sealed to whoever is named
s-501df810a4 = 为任务制作任务包，为指明者封装

# The subregion
s-a89f86f6f3 = 次区域

# Countries by their three letters, instead of a subregion
s-0fd2fdd3ce = 以三字母代码列出的国家，代替次区域

# The first day of events and records
s-2fbbe4ff8a = 事件与记录的首日

# Only records of these nouns, for example engagements
s-4b81c20182 = 仅限这些类别的记录，例如 engagements

# The highest marking of what may be in it: unclassified, confidential or strictly-confidential
s-8ec7671011 = 其中内容的最高密级：unclassified、confidential或strictly-confidential

# The fingerprint, or the name, of whoever it is sealed to, as `sitroom trust` lists it; once more for another
s-042805b153 = 封装对象的指纹或名称，如 `sitroom trust` 所列；另一对象再写一次

# For how many days it is good
s-d969191745 = 有效天数

# The file
s-dba8828275 = 文件

# Say what a pack would hold, how large it would be and what would be left out, and make none
s-2b094dff9c = 说明任务包会包含什么、多大、哪些不纳入，但不制作

# Show the mission that this profile is on, and packs that were given and taken
s-6c01d4bc32 = 显示本配置所在的任务，以及交出和收到的任务包

# Open a pack in this profile, which must be empty but for its identity and whom it trusts
s-6589747265 = 在本配置中打开任务包；除身份与受信任者外，配置须为空

# The pack
s-c2ba4296e6 = 任务包

# Make the pack that brings back what was done since a pack was opened here
s-3f4b8269ef = 制作任务包，带回自在此打开任务包以来所做的工作

# Merge a pack that comes back, or one of another office; the same one twice changes nothing
s-2b08c56f0a = 合并带回的或另一办事处的任务包；同一个合并两次不会有变化

# The pack, or a folder with packs
s-53aaf7c8bb = 任务包，或含有任务包的文件夹

# List what two said apart
s-c09fc89ad3 = 列出两方各自所述的不同内容

# Settle what two said apart: the side of an operation holds
s-45fad221df = 裁定两方各自所述：以某项操作的一方为准

# Number of the record
s-19f367403f = 记录编号

# Number of the operation whose side holds, as `sitroom pack conflicts` lists it
s-aeda392bef = 以其为准的操作编号，见 `sitroom pack conflicts` 所列

# The field; without it, whether the record is there
s-f11f8b424c = 字段；不写则指记录是否存在

# Why
s-d05cb42263 = 原因

# Let operations count that are held because their clocks are far ahead
s-f938fcc556 = 放行因时钟过快而被扣留的操作

# Push what was done here to a hub, pull what others did; make a hub, and let devices in
s-e2fff5186b = 把这里所做的推送到枢纽，拉取他人所做的；建立枢纽并准入设备

# A hub is a database of PostgreSQL 15 or later with PostGIS. Each desk has a name and a password of its own, sees and pushes up to its marking, and works on offline between two calls. The address is kept in the encrypted store and shown nowhere. TLS is verified, except on this machine; --ca FILE names the certificate authority of the office.
s-836cfbfda2 = 枢纽是带 PostGIS 的 PostgreSQL 15 或更高版本的数据库。每个工作站有自己的名称和密码，只看到并推送不高于其密级的内容，两次调用之间离线工作。地址保存在加密存储中，不在任何地方显示。除本机外均验证 TLS；--ca FILE 指定办事处的证书颁发机构。

# The certificate of the server must be in date, name the host of the address as an alternative name (SAN), and come from an authority that the system trusts, or from the one in --ca FILE (PEM).
s-20dd456d50 = 服务器证书须在有效期内，以备用名称（SAN）写明地址中的主机，并由系统信任的机构或 --ca FILE（PEM）中的机构颁发。

# Where a laptop was lost: sitroom hub dismiss NAME keeps it out, and sitroom trust --revoke FINGERPRINT, at each desk, takes no more packs of it. What it had pulled is guarded by its vault alone. A new one is let in under a name of its own, and pulls what the old one had pushed.
s-c0fb6193ce = 如笔记本电脑丢失：sitroom hub dismiss NAME 将其拒之门外；在各工作站执行 sitroom trust --revoke FINGERPRINT 后，那里不再接受其任务包。它已拉取的内容仅由其保险库保护。新的笔记本电脑以自己的名称准入，并拉取旧的已推送的内容。

# An address on the command line shows its password to everybody on the machine: --url - reads it from a line on standard input, and that of an administrator may stand in SITROOM_HUB_URL.
s-280be7098b = 命令行上的地址会向机器上的每个人显示其密码：--url - 从标准输入的一行读取它，管理员的地址可放在 SITROOM_HUB_URL 中。

# Make a database a hub; one that is one already stays as it is
s-29f129b868 = 将数据库建为枢纽；已是枢纽的保持不变

# The address of the database, for a role that may make schemas and roles; “-” reads it from standard input, and without it `SITROOM_HUB_URL` is taken; it is not kept
s-be4cca8068 = 数据库地址，所用角色可建模式和角色；“-”从标准输入读取，未给出时取 `SITROOM_HUB_URL`；不保存

# The certificates of the office's own authority, in PEM
s-cf097e198f = 办事处自有颁发机构的证书，PEM 格式

# Let a device in, or give it another password and marking; its address is printed once
s-5ac7f85f1f = 准入设备，或给它另一密码和密级；其地址只显示一次

# Its name: small letters, digits, “-” and “_”
s-df04bfb291 = 其名称：小写字母、数字、“-”和“_”

# The highest marking that it sees and pushes: unclassified, confidential or strictly-confidential
s-a0a61fdbf6 = 它能看到和推送的最高密级：unclassified、confidential 或 strictly-confidential

# It only looks, as QGIS and Power BI do
s-e1dab3e383 = 只读，如 QGIS 和 Power BI

# Keep a device out from now on, for example a laptop that was lost; what it pushed stays
s-bdf9f9b36c = 从现在起拒绝某设备，例如丢失的笔记本电脑；其已推送的内容保留

# Its name
s-f2c1a5377d = 其名称

# List the devices and readers that are let in
s-80b1496208 = 列出已准入的设备和读者

# Keep the address of the hub of this profile, from --url or a line on standard input
s-f80435e2e2 = 保存本配置的枢纽地址，取自 --url 或标准输入的一行

# The address, as `sitroom hub admit` printed it; “-” reads it from standard input; kept once it was reached
s-353e37d72e = `sitroom hub admit` 显示的地址；“-”从标准输入读取；连接成功后保存

# The certificates of the office's own authority, in PEM; kept with the address
s-f1dd5bb1a8 = 办事处自有颁发机构的证书，PEM 格式；与地址一同保存

# Forget the address; what was pushed stays there, what was pulled stays here
s-a73cf029dd = 忘记地址；已推送的留在那里，已拉取的留在这里

# Push what was done here since the last push
s-89eafe8f8a = 推送自上次推送以来这里所做的

# Pull what others pushed since the last pull
s-ad0259ff24 = 拉取自上次拉取以来他人推送的

# Pull, then push
s-25b88f2f4c = 先拉取，再推送

# Tell how this profile stands to its hub
s-6539c1216b = 说明本配置与其枢纽的状态

# List records of a noun: engagements, partners, elections, crises and so on
s-01d12ea542 = 列出某类记录：介入、伙伴、选举、危机等

# The noun in the plural, for example engagements
s-75a765cb4b = 记录类别的复数，例如engagements

# Add records of a noun from a file: one JSON object, or a list of them
s-f937ff4d47 = 从文件添加某类记录：一个JSON对象或其列表

# Example of a file for engagements:
s-ac26c591f0 = 介入的文件示例：

# A field may be marked higher than its record, as marking.FIELD: "marking.note": "confidential"
s-030511302a = 字段的密级可高于其记录，写作 marking.FIELD："marking.note": "confidential"

# Change fields of a record, its marking, or delete it; every version is kept
s-87e6982c7c = 更改记录的字段、密级或将其删除；每个版本都保留

# The numbers of records stand in the answer of: sitroom list NOUN --json
s-e8789fcd41 = 记录编号见此命令的回答：sitroom list NOUN --json

# A field and what it holds from now on, as people write it; nothing behind the sign empties it. As marking.FIELD, the marking of that field alone
s-f421f5d53c = 字段及其此后的内容，按平常写法；等号后为空则清空。写作 marking.FIELD 时为该字段单独的密级

# Its marking from now on: unclassified, confidential or strictly-confidential
s-91063e86c5 = 此后的密级：unclassified、confidential 或 strictly-confidential

# Delete it; what it said is kept and can be brought back
s-98b60028b9 = 删除；其内容仍保留并可恢复

# Why; wanted where a marking is lowered
s-d7ce30cf98 = 原因；降低密级时必填

# Write events or records to a file: .csv, .xlsx, .geojson or .json by its name
s-12ae7c5248 = 将事件或记录写入文件：按名称为.csv、.xlsx、.geojson或.json

# Nothing that is marked higher than --marking is read for it.
s-d0839d2992 = 密级高于--marking的内容一概不读取。

# What to write: events, or a noun of the record, for example engagements
s-46e47b7125 = 写什么：events，或某类记录，例如engagements

# The file to write; its ending names the format
s-995b850809 = 要写的文件；其扩展名指明格式

# List what is due: elections, phases, commitments, mandate ends, anniversaries; or write it as .ics
s-3564297276 = 列出到期事项：选举、阶段、承诺、任期届满、周年；或写成.ics

# Write it as an iCalendar file
s-fa984d6f67 = 写成iCalendar文件

# Read elections and commitments from an iCalendar file instead
s-90d334f899 = 改为从iCalendar文件读取选举和承诺

# List what was promised and how it stands on a day, the latest first
s-a5acc109eb = 列出所作承诺及其在某日的状况，逾期最久者在前

# The day that they are judged on; today without it
s-53deae362d = 判断所依据的日期；未给出时为今天

# Find the places that are hotter than chance: Getis-Ord Gi* or local Moran's I, with the share of false ones held below 5 %
s-f9da2cc05c = 查找热于偶然的地点：Getis-Ord Gi*或局部莫兰I，误报份额保持在5 %以下

# H3 resolution of the cells, 0 to 7; 5 is some 250 km²
s-1b32204ffa = 单元的H3分辨率，0至7；5约为250平方公里

# What events are counted in
s-2083919d06 = 事件按何单位计数

# How hot places are told
s-cae2ca5f85 = 如何识别热点

# Tell p by dealing the values out by lot so many times, 999 for example; without it p is analytic
s-5cf18b0781 = 将数值随机分配这么多次求p，例如999；未给出时p为解析值

# The same seed gives the same p
s-da31ced673 = 相同的种子得到相同的p

# Tell since when places are hot, from Gi* in each month, quarter or year of the period; ten of them at least
s-6afeb31fb3 = 依据期间内每月、每季或每年的Gi*说明地点自何时起为热点；至少十步

# Find clusters of events: DBSCAN in space, or with --days ST-DBSCAN in space and time
s-7c529cc9e2 = 查找事件群：在空间中用DBSCAN，带--days则在时空中用ST-DBSCAN

# How near a neighbour lies, in km
s-ea0342a0bf = 邻近的距离，以公里计

# How many days apart neighbours are; without it time is not looked at
s-92090ee74e = 邻近相隔的天数；未给出时不看时间

# How many events must be that near for one to be the core of a cluster, itself included
s-b31a99567d = 一起事件要成为群的核心，须有多少事件如此邻近，含其自身

# Tell the density of events at the middles of cells, by a quartic kernel whose bandwidth is said
s-318fcb2609 = 以注明带宽的四次核说明单元中心的事件密度

# H3 resolution of the cells, 0 to 7
s-5bc6b4e035 = 单元的H3分辨率，0至7

# How far an event reaches, in km; found by Silverman's rule without it, which smooths too much where there are several centres
s-fced7a40c3 = 事件波及的远近，以公里计；未给出时按西尔弗曼规则得出，多中心时会过度平滑

# Count the onsets of conflicts by decade, by every rule, beside §7 of S/2011/552
s-65aa598268 = 按十年和各条规则统计冲突爆发，与S/2011/552第7段对照

# Tell where more or less happens than a place's own past lets expect, week by week or month by month
s-1646a5ca5b = 逐周或逐月说明何处发生的多于或少于该地自身过去所预期的

# The places
s-11c9b1658a = 地点

# The length of a step
s-7762262a7c = 步长

# Tell what a month of the next twelve may bring, in a country, in every country of a subregion, or in cells
s-b8c6aa55d2 = 说明今后十二个月中的一个月可能带来什么：一国、次区域的每个国家，或各单元

# For a panel of another kind: sitroom forecast
s-d9787a0ea0 = 其他类型的面板：sitroom forecast

# By cell of some 1,770 km², where enough is known of one
s-7f7fb69c78 = 按约1 770平方公里的单元，限所知足够者

# Tell where violence is and nobody is known to be, kept apart from where the record does not reach
s-6505f05bbd = 说明何处有暴力而未知有人在，并与记录未及之处分开

# Without --until the last day is that of the newest event there; presences are those of the last day. Without --since, violence is that of the year up to the newest event.
s-9df27c0bcc = 没有--until时，末日为当地最新事件之日；存在为末日的存在。没有--since时，暴力为截至最新事件的一年。

# First day of the violence, included
s-0d1c9e8102 = 暴力的首日，含当日

# Last day, included; presences are looked at on it
s-36a7c5b275 = 末日，含当日；存在以该日为准

# Tell what followed an engagement in its country, beside like cases, and what speaks against reading it as its work
s-226b52605a = 说明某项介入之后其国家发生的情况，与类似案例对照，以及何者不支持将其视为介入所致

# Numbers and titles: sitroom list engagements --json
s-ba59978dee = 编号和标题：sitroom list engagements --json

# Number or exact title of the engagement
s-09e6ceae8f = 介入的编号或确切标题

# List what falls due with what rises there, and how like places are to the months before earlier violence
s-ac61494337 = 列出到期事项及当地上升的情况，以及地点与以往暴力之前的月份有多相似

# The day that it is told as of; today without it
s-be495d5a24 = 所述情况的日期；未给出时为今天

# How many days ahead
s-707c42d9de = 提前多少天

# Tell what spills over: between neighbours, where next week's expected events come from, in space and time, near borders
s-4e4142c378 = 说明何者外溢：邻居之间，下周预期事件来自何处，时空之中，边界附近

# Last day that is looked at, ten years back from it; the newest that is stored without it
s-05398c7e66 = 查看的末日，自其回溯十年；未给出时为存储的最新日

# Hold routes against the violence along them, and tell what flows from where, through where, to where
s-1f28661290 = 将路线与其沿线的暴力对照，并说明何物从何处经何处流向何处

# What is moved; everything without it
s-1e97d0b27f = 所运之物；未给出时为一切

# How near an event lies to a kilometre of a route, in km
s-e05290d07f = 事件距路线某一公里的远近，以公里计

# Forecast deaths by country and month from a panel: writes draws, shows which model and how good it was before
s-ffe933ccf5 = 根据面板按国家和月份预测死亡人数：写出抽样，显示所用模型及其以往表现

# The panel has the columns month_id (1 is January 1980), country_id and outcome; a month without a row is no data, not zero.
s-5c1b332fba = 面板有month_id（1为1980年1月）、country_id和outcome各列；没有行的月份是无数据，而非零。

# A CSV with the columns `month_id`, `country_id` and outcome
s-46dd2e0acc = 含`month_id`、`country_id`和outcome各列的CSV

# Last month of training; later rows of the panel are not looked at
s-f1e9da3f3a = 训练的最后一个月；不看面板中更晚的行

# First month of the forecast
s-3b3889e7d9 = 预测的第一个月

# Months of the forecast
s-2792582d2d = 预测的月数

# Draws for each country and month
s-67ab120cbc = 每个国家每月的抽样数

# The same seed gives the same draws
s-4854f7e265 = 相同的种子得到相同的抽样

# The CSV to write: `month_id`, `country_id`, draw, outcome
s-f8913402cc = 要写的CSV：`month_id`、`country_id`、draw、outcome

# Show this model everywhere: pool, history, analogue, hurdle, conflictology, neighbours, last, zero or bootstrap
s-c1627052c4 = 处处显示此模型：pool、history、analogue、hurdle、conflictology、neighbours、last、zero或bootstrap

# A CSV with the columns `country_id` and `neighbour_id`
s-19003e5182 = 含`country_id`和`neighbour_id`各列的CSV

# List the warnings that were open at the end of a day; nothing later is looked at
s-aa108c6db9 = 列出某日终了时未结的预警；其后的一概不看

# Nothing is written; `sitroom rules run` raises what is new.
s-aeb2ec76d8 = 不写出任何内容；`sitroom rules run`发出新的预警。

# The day; only what was known at its end counts
s-dd9e7ef743 = 日期；仅计当日终了时已知的内容

# List what came in, show an item with what it may be about, and link it or set it aside
s-8710511bfb = 列出收到的内容，显示条目及其可能涉及的对象，并关联或搁置

# An item is one story, with all reports that tell it. Rules in a file:
s-e476a4a774 = 条目即一则事件，含所有讲述它的报告。文件中的规则：

# Which items
s-86423b4468 = 哪些条目

# Only what is about a subregion (its id) or a country (three letters)
s-24fe481933 = 仅限涉及某次区域（其标识）或某国（三个字母）的内容

# Only items with these words in a headline or an outlet's name
s-9f73e5f495 = 仅限标题或信源名称含这些词的条目

# Show an item: its reports, what they name, its grades, what it may be about
s-6114501ff1 = 显示条目：其报告、所提内容、评级、可能涉及的对象

# Link an item to event:NUMBER, record:ID or indicator:NAME:ISO3
s-9ab16785b2 = 将条目关联到 event:NUMBER、record:ID 或 indicator:NAME:ISO3

# Take a link away
s-a426bdf932 = 移除关联

# Set an item aside, with a reason and your own words
s-b0941f2897 = 搁置条目，写明原因和说明

# Open an item again: one that was set aside keeps its links, one that is linked loses them
s-1f6dd3e774 = 重新打开条目：已搁置的保留其链接，已链接的则失去链接

# Grade what an item says, 1 (confirmed) to 6 (cannot be judged); without a number, as suggested
s-7000472979 = 为条目内容评级，1（已证实）至 6（无法判断）；不写数字则按建议

# Grade an outlet, A to F; without a letter, as suggested
s-1065db6d20 = 为信源评级，A 至 F；不写字母则按建议

# Take an item out of sight
s-d9b1bd39f0 = 静音条目

# Bring a muted item back into sight
s-a4c228976d = 恢复显示已静音的条目

# Make a report an item of its own
s-944dafe9d5 = 将一份报告设为单独条目

# Make all reports of an item part of another
s-91f11dc188 = 将一个条目的全部报告并入另一条目

# List the rules of the inbox, or put those of a file in their place
s-82de6bbee1 = 列出收件箱规则，或以文件中的规则取代

# Only tell what they would do with what is open
s-36a6540dbb = 仅说明它们对未处理条目的作用

# Tell which runs, files and licences the events of a filter rest on
s-cf2207a6b9 = 说明筛选出的事件基于哪些导入、文件和许可

# Look at all places by the office's rules, or test a rule on the past
s-f1609caf0c = 按办事处的规则查看所有地点，或以过去检验一条规则

# A rule in a file:
s-307ebefd94 = 文件中的规则：

# Raise what is new and join what is not, as of the last month that is over
s-628eabb99b = 按最近一个已结束的月份发出新的预警，并将非新的并入已有预警

# Tell how a rule would have done: hits, misses, false alarms, lead, each case
s-c5832ab580 = 说明规则本会如何表现：命中、漏报、误报、提前量及每个案例

# The rule as TOML; without one, all active rules of the office together
s-b1b3f50e00 = TOML形式的规则；未给出时为办事处所有启用的规则

# First day of the months looked at
s-1735da72c8 = 所查看月份的首日

# Last day; nothing later is looked at
s-9f3eccb300 = 末日；其后的一概不看

# Evaluate a year: warnings right, wrong and missed, time to action, engagements and what followed, lessons
s-3cc185e7f5 = 评估一年：正确、错误和遗漏的预警，采取行动的时间，介入及其后情况，经验教训

# The year
s-eedfa5dd3c = 年份

# Write a briefing on a subregion, a country or a record, drafted from the record and the events
s-7aab2a86b3 = 根据记录和事件，就次区域、国家或某条记录撰写简报

# A subregion by its id, or a country by its three letters
s-54469d6a2e = 次区域的标识，或国家的三个字母

# The record that it is on, by its number or its exact title, instead of an area
s-1838d8bc08 = 所涉记录的编号或确切标题，代替地区

# What it is for: five-minutes, horizon-scan or year-evaluation on an area; warning-note, election-note or mission-debrief on a record, which says it itself
s-dfc6319c22 = 用途：地区用 five-minutes、horizon-scan 或 year-evaluation；记录用 warning-note、election-note 或 mission-debrief，由记录本身决定

# The year of an evaluation; the last that is over without it
s-02d1346d7b = 评估的年份；不填则为最近结束的一年

# Its language: en, fr, ru, es, ar or zh
s-701fa67ad2 = 其语言：en、fr、ru、es、ar或zh

# How a PDF is set: on pages of A4, or as slides of 16:9 for projection
s-abc58e5730 = PDF 的版式：A4 页面，或供投影的 16:9 幻灯片

# The file; its ending says what it is
s-4ff266deff = 文件；其扩展名表明类型

# Open the screens of the wall, or write the picture that a wall on another machine shows
s-53e411628c = 打开大屏幕墙的屏幕，或写出供另一台机器的大屏幕墙显示的画面

# Everything on a wall is Unclassified: nothing that is marked higher is read for it. With --from, no store is opened at all; the file is read again every few minutes.
s-6b4c570ed2 = 大屏幕墙上的一切均为非机密：凡密级更高的内容均不为其读取。使用 --from 时完全不打开存储库；文件每隔几分钟重新读取。

# A subregion by its id, or a country by its three letters; the screens that are planned without it
s-ec61033b43 = 次区域的标识或国家的三字母代码；不填则为已规划的屏幕

# Show the picture in this file, which another machine writes
s-241f214e70 = 显示此文件中的画面，该文件由另一台机器写出

# Write the picture of the area into this file, instead of opening a window
s-f3197e1f3f = 把该地区的画面写入此文件，而不打开窗口

# Language of the screen: en, fr, ru, es, ar or zh
s-98ecc77eaa = 屏幕的语言：en、fr、ru、es、ar 或 zh

# Write a warning for a partner: .html is a page that can be read anywhere, .json a file that another office adds
s-0924168660 = 为伙伴写出预警：.html为随处可读的页面，.json为供另一办事处添加的文件

# The numbers of warnings are told by: sitroom list warnings --json
s-0fad4cb404 = 预警编号可由此查得：sitroom list warnings --json

# The number of the warning
s-f2ff314f67 = 预警的编号

# The highest marking that may leave: unclassified, confidential or strictly-confidential
s-703732ce8e = 可外传的最高密级：unclassified、confidential或strictly-confidential

# List the imports
s-cd7b7a5aa5 = 列出各次导入

# Tell what a run of events added, changed and took back, and the figures before and after
s-3fb344e01f = 说明某次事件导入新增、更改和撤回了什么，以及之前和之后的数字

# Number of the run, as `sitroom runs` lists it
s-e071fba6d9 = 导入的编号，如`sitroom runs`所列

# Take an import back as a whole
s-03f6b0f3f8 = 整体撤销一次导入

# Write the refused rows of an import to a CSV, to be mended and imported again
s-5eb81ddc40 = 将一次导入拒收的行写入CSV，供修正后重新导入

# The file to write
s-8ce4c82b56 = 要写的文件

# Fill the profile with an invented scenario, marked EXERCISE everywhere
s-06290a96a3 = 以虚构情景填充档案，处处标明演习

# How many events
s-5485513cb7 = 事件数

# The same seed gives the same scenario
s-8dc50315bb = 相同的种子得到相同的情景

# Let a passphrase guard the key of the store, change it, open without it, back up
s-33ae2c0258 = 用密码短语守护存储库的密钥、更改它、不用它打开、备份

# Passphrases are asked for on the terminal; a script gives them as SITROOM_PASSPHRASE and SITROOM_NEW_PASSPHRASE. The two halves of the recovery key are shown once: print each on a sheet of its own, for two people who keep them apart. Without the passphrase and without both halves nobody can read the store again.
s-4b4971f9d4 = 密码短语在终端中询问；脚本通过 SITROOM_PASSPHRASE 和 SITROOM_NEW_PASSPHRASE 给出。恢复密钥的两半只显示一次：请将每一半打印在单独的纸上，交给两个人分开保管。没有密码短语，也没有两半，任何人都无法再读取存储库。

# Set a passphrase, and show the two halves of the recovery key
s-58b1c64124 = 设定密码短语，并显示恢复密钥的两半

# Tell whether there is a vault, how many copies of it are whole, and how its backups stand
s-6e6a2775a2 = 说明是否有保险库、有几份副本完整，以及备份的情况

# Lock the profile in the window that has it open
s-186afc3dfe = 在打开配置文件夹的窗口中将其锁定

# Open with both halves of the recovery key, one a line on standard input, and set a new passphrase
s-e9524a35d0 = 用恢复密钥的两半打开，在标准输入中每行一半，并设定新的密码短语

# Change the passphrase
s-181135f43d = 更改密码短语

# Make the two halves of the recovery key anew; the former ones open nothing from then on
s-9285080245 = 重新生成恢复密钥的两半；原来的从此不再能打开任何内容

# Give the store a new key, under the same passphrase, with new halves; nobody else may have it open
s-c5da23e9e7 = 为存储库换上新密钥，密码短语不变，两半更新；其他人不得打开它

# Make an encrypted backup and read it back
s-b9e725a922 = 制作加密备份并重新读取

# Make none, and try whether the newest can be restored
s-8a10d756e9 = 不制作备份，试行恢复最新的一份

# Check the integrity of everything that is stored
s-2922db42c1 = 检查所有存储内容的完整性

# Each change of a record follows from all before it. The head of that chain goes out with every pack, and stands here in the answer; whoever kept one can ask later whether the history still contains it.
s-3b390cd0b3 = 记录的每次更改都以之前的全部更改为基础。这条链的首随每个任务包发出，也见于此处的回答；保留过它的人日后可以查问历史是否仍包含它。

# A head of the chain of operations that was written down earlier: is it still one of the history?
s-f558782d7c = 先前记下的操作链之首：是否仍属于历史？

# Time the import, the picture, the tiles, Gi* and DBSCAN on a file of events, in a profile of its own that is thrown away
s-ba096fd750 = 在一个用后即弃的档案中，对事件文件的导入、图像、图块、Gi*和DBSCAN计时

# A CSV with the UCDP columns
s-98925af445 = 含UCDP各列的CSV

# How often each workload is run; the middle time counts
s-2683c89c31 = 每项任务运行几次；取中间的时间
