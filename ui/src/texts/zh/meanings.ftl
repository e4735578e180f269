# 帮助的数字：窗口中每个数字的含义，以及不表示什么。

meaning-events = 事件
meaning-events-is = 所存文件在该地区、时段和筛选条件下载有多少起有组织暴力。
meaning-events-not = 不是暴力有多少：无人报告的不计在内，大规模袭击和小规模袭击各计一起。

meaning-deaths = 死亡人数：低值、最佳、高值
meaning-deaths-is = 发布者最佳估计之和，括号中是其最低估计与最高估计之和。
meaning-deaths-not = 低值和高值不是偶然区间，而是发布者自己的界限。受伤和流离失所者不在内，此后死亡者也不在内。

meaning-change = 与前一时段相比的变化
meaning-change-is = 本时段的事件与紧接其前同样长时间的事件相比。变化旁边列有此前的计数。
meaning-change-not = 不是趋势，也未作季节调整。最近几周仍可能补充，报告增多看上去就像暴力增多。

meaning-band = 预期带
meaning-band-is = 一地自身过去可令人预期该月或该周出现的计数。高于▲和低于▽均属异常。
meaning-band-not = 平常并非无害：长期有暴力之地预期带就高。低于预期带可能是报告者沉默。

meaning-z = z
meaning-z-is = 数字偏离偶然情况多少，以标准差计。
meaning-z-not = 不是有多少事件，也不是有多严重。地点很多时，总有一些偶然偏离很远：q考虑到这一点。

meaning-q = q
meaning-q-is = 在所有被认为至少同样不寻常的地点中，预期误判所占的比例：q < 0.05即不到二十分之一。
meaning-q-not = 不是这一地点误判的概率，也不衡量一项发现有多强。

meaning-outlook = 展望：中位数和范围
meaning-outlook-is = 中位数：今后各月死亡人数多于它和少于它的应各占一半。五个月中应有四个落入80%范围，十个月中应有九个落入90%范围。
meaning-outlook-not = 不是将会发生的数目，也不是数月之和。少数月份造成大部分死亡时，均值高于中位数。

meaning-onset = 爆发的可能性
meaning-onset-is = 处于这一级别的一百个平静行政区中，有多少在随后三个月内死亡25人或以上。旁边注明过去是否如此。
meaning-onset-not = 不是已有暴力之处暴力持续的可能性，也不是会有多严重。

meaning-wait = 至首次行动的天数
meaning-wait-is = 从首个信号或发出之日到采取首次行动的天数。仍在等待的按等待计算；到中位数时半数已有行动。
meaning-wait-not = 不是平均数，也不是行动的好坏。知悉预警并不使计时停止。

meaning-hits = 命中、漏报、误报
meaning-hits-is = 命中：爆发之前有未关闭的预警。漏报：爆发之前无预警。误报：期限已过而其后没有发生的预警。
meaning-hits-not = 误报不证明预防奏效或失败。危险因采取行动而化解的预警，在办事处如此认定时，属于已避免。

meaning-lead = 提前时间
meaning-lead-is = 预警在暴力发生的月份之前多少天发出；半数命中更早，半数更晚。
meaning-lead-not = 不是有人看到它时尚余的行动时间，也不涉及漏报的情况。

meaning-precision = 地点和日期的精度
meaning-precision-is = 发布者对何地何时了解到什么程度：到村、区或省；到日、周、月或年。
meaning-precision-not = 省中心的一点并不是事件的地点。“未说明”既不是精确，也不是模糊。

meaning-ages = 两种时效
meaning-ages-is = 最近一次导入文件是何时，最新事件是哪一天。
meaning-ages-not = 新近导入并不使事件变新：今天导入的文件可能止于一年之前。

meaning-coverage = 覆盖范围与无数据
meaning-coverage-is = 一国存有何时至何时的事件。此外标为“无数据”，以斜线或文字表示。
meaning-coverage-not = 无数据不是零，也不是平静。在覆盖范围内，零表示：没有情况报告给发布者。

meaning-commitments = 已履行的承诺
meaning-commitments-is = 在已记录且期限已过的承诺中，有多少被记录为已履行。期限过后仍未了结的为逾期。
meaning-commitments-not = 不说明协议是否奏效。没有期限的承诺不在两个数目之中，无人跟进的看上去像是逾期。

meaning-confidence = 用词语表示的可能性和置信度
meaning-confidence-is = 表示可能性的词语对应一个百分比范围（“可能”为55–80），置信度表示来源和推理有多可靠。
meaning-confidence-not = 置信度高不等于可能性高：可以十分确信某事不太可能发生。
