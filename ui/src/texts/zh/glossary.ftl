# 帮助：本领域的用语及其在此的含义。用语按列表中的写法；含义为一两句话。
action-help = 帮助：用语含义
help = 帮助
help-glossary = 用语含义
help-search = 搜索用语
help-found = { $n ->
   *[other] { $count }个用语
  }
help-none = 没有用语或含义包含“{ $text }”。

# 地点与事件。
term-subregion = 次区域
term-subregion-meaning = 由一个区域办事处负责的一组国家：西非、中亚或中部非洲。
term-regional_office = 区域办事处
term-regional_office-meaning = 联合国在一个次区域从事预防性外交的政治办事处：设在达喀尔的西非办（UNOWA）、设在阿什哈巴德的中亚地区预防性外交中心（UNRCCA）、设在利伯维尔的中部非洲区域办（UNOCA）。
term-division = 行政区
term-division-meaning = 大区或省：国家以下的第一级行政区划。
term-cell = 单元
term-cell-meaning = 将地图划分成的面积近乎相等的六边形之一，使各地点不论边界如何均可比较。
term-event = 事件
term-event-meaning = 一起有组织暴力：何时、何地、谁对谁、何种暴力、多少人死亡。
term-kind = 暴力种类
term-kind-meaning = 国家参与：其中一方为政府。非国家：各方均非政府。单方面：针对不参与战斗的平民。
term-deaths = 死亡人数（低值、最佳、高值）
term-deaths-meaning = 事件的发布者所认为的最低、最可能和最高死亡人数。
term-best_estimate = 最佳估计
term-best_estimate-meaning = 一起事件中最可能的死亡人数，介于低估计和高估计之间。死亡人数除另有说明外均为最佳估计。
term-precision = 精度
term-precision-meaning = 地点或日期的准确程度：知到村还是仅知到省，知到日还是仅知到年。“未说明”自成一类。
term-no_data = 无数据
term-no_data-meaning = 因未收集或未存储任何内容而一无所知。这不是零，也不是平静；以斜线或文字表示。
term-as_of = 截至
term-as_of-meaning = 数字以该日所知为依据。此后得知的内容不起作用。
term-period = 时段
term-period-meaning = 所查看的日子，从第一日到最后一日。窗口各部分共用同一时段。

# 收到的信息。
term-source = 来源
term-source-meaning = 数字或说法的出处：发布者、文件或人。每个数字都注明来源。
term-report = 报告
term-report-meaning = 收到的一条尚未采信的信息，如文章、外地说明或伙伴的通报。
term-grade = 评级
term-grade-meaning = 报告可信的程度：以A至F的字母表示其来源，以1至6的数字表示其内容。A1为最好；F和6表示无法判断。
term-import_run = 导入
term-import_run-meaning = 从头到尾读取一个文件。要么整体保留，要么完全不保留，并可整体撤销。
term-reject = 拒收的行
term-reject-meaning = 文件中无法识别、无法确定日期或无法定位的行。该行连同原因另存，可更正后重新导入。
term-marking = 密级
term-marking-meaning = 内容的保密程度：非机密、机密或绝密（ST/SGB/2007/6）。未定密级的按最高密级处理，文件取其所含内容的最高密级。
term-exercise = 演习
term-exercise-meaning = 供学习用的虚构情景。处处标明“演习”，并与真实信息分开。

# 数字。
term-interval = 区间
term-interval-meaning = 真实数字应介于其间的两端，并说明其频率：90%区间为十次中有九次。
term-band = 预期带
term-band-meaning = 一个地点自身过去所能预期的范围。高于或低于该范围的月份不同寻常。
term-hot_spot = 热点
term-hot_spot-meaning = 一个地点连同其周边，事件多于偶然情况。这既不说明原因，也不说明将会发生什么。
term-q_value = q值
term-q_value-meaning = 在所有被认为至少同样不寻常的地点中，预期误判所占的比例。低于0.05表示不到二十分之一。
term-spill_over = 外溢
term-spill_over-meaning = 一国的事件随邻国事件之后发生，且比偶然情况更为频繁。
term-outlook = 展望
term-outlook-meaning = 未来一个月可能有多少人死亡，以整个分布而非单一数字表示。这不是对某日的预测。
term-benchmark = 基准
term-benchmark-meaning = 预见未来的最简单方式，在此为：一国自身最近十二个月的情况重演。一种方法只有优于基准才有价值。
term-calibration = 校准
term-calibration-meaning = 所称情况是否如所称那样频繁应验：认为十次中有九次的，十次中确有九次发生。
term-median = 中位数
term-median-meaning = 居中的值：半数较小，半数较大。
term-onset = 爆发
term-onset-meaning = 原本平静的地点开始发生暴力。

# 预警。
term-indicator = 指标
term-indicator-meaning = 对每个地点衡量的序列，如死亡、事件或距选举的天数。
term-threshold = 阈值
term-threshold-meaning = 指标达到此值，即应发出预警。
term-rule = 规则
term-rule-meaning = 办事处自己以简明语言作出的规定，说明一个地点何时应发出预警。使用前先以过去的情况检验。
term-warning = 预警
term-warning-meaning = 指出暴力可能在某地、某时之前开始或升级。由规则或人发出，最后说明是否应验。
term-level = 级别
term-level-meaning = 预警的严重程度：关注、较高或高。
term-evidence = 支持和反对的证据
term-evidence-meaning = 支持预警的证据和反对预警的证据。两者以同等分量显示。
term-first_signal = 首个信号
term-first_signal-meaning = 预警的迹象自该日起可被察觉。其计时由此开始。
term-acknowledged = 已知悉
term-acknowledged-meaning = 有人表示已看到预警。这还不是行动。
term-action = 行动
term-action-meaning = 针对预警采取的一个步骤：表示关切的声明、交涉、电话、实况调查团、访问、部署。首次行动使计时停止。
term-false_alarm = 误报
term-false_alarm-meaning = 期限内其后没有发生任何情况的预警。这不证明预防失败，也不证明预防奏效。
term-threshold_moment = 临界时刻
term-threshold_moment-meaning = 在暴力上升之处有事项（如选举）到期的时间。

# 所做工作。
term-preventive_diplomacy = 预防性外交
term-preventive_diplomacy-meaning = 及早采取的外交行动，以防止争端升级为暴力冲突，并在冲突发生时限制其蔓延。
term-engagement = 介入
term-engagement-meaning = 持续的外交努力：斡旋、特使、调解、联络小组、调查委员会、选举援助或技术援助。记录载明谁参与、与谁进行、结果如何。
term-good_offices = 斡旋
term-good_offices-meaning = 运用秘书长或特使的威望，促使各方会谈并使会谈持续。
term-mediation = 调解
term-mediation-meaning = 第三方经各方同意提供帮助，使各方达成自己的协议。
term-fact_finding = 实况调查团
term-fact_finding-meaning = 查明已发生或即将发生之事的访问，并表明世界正在关注。
term-commission_of_inquiry = 调查委员会
term-commission_of_inquiry-meaning = 调查严重事件、确定事实和责任人的机构。
term-contact_group = 联络小组
term-contact_group-meaning = 就一个国家或一场冲突聚会、以便共同行动的国家和组织。
term-demarche = 交涉
term-demarche-meaning = 对一国政府采取的正式外交步骤，口头或书面。
term-track = 轨道
term-track-meaning = 介入以谁为对象：I为领导人和政府，II为不担任公职的有影响力人士，III为社区和民间社会。
term-role = 角色
term-role-meaning = 组织参与的方式：牵头、支助、分担责任、在他方之前或之后行动，或联合行动。
term-burden_sharing = 责任分担
term-burden_sharing-meaning = 若干组织分担任务，各尽所长。
term-agreement = 协议
term-agreement-meaning = 各方签署的文书。其中的许诺即为承诺。
term-commitment = 承诺
term-commitment-meaning = 协议中的一项许诺，载明由谁负责、何时到期、现况如何。危机过后继续跟进。
term-election = 选举
term-election-meaning = 一次投票，载明其种类、日期及该日期的确定程度，以及从登记到结果争端的各阶段。
term-constitutional_crisis = 宪政危机
term-constitutional_crisis-meaning = 政变或其他违宪更迭政府的情况，从发生之日到恢复宪政秩序。
term-mandate = 任务授权
term-mandate-meaning = 赋予办事处或特派团的任务，由谁赋予，到何时为止。

# 谁能帮助。
term-partner = 伙伴
term-partner-meaning = 能够与联合国共同行动的组织：非洲联盟、西非经共体、中非经共体、欧安组织、世界银行、国家工作队、民间社会等。
term-presence = 派驻
term-presence-meaning = 伙伴在一国的存在：在何处、自何时起、至何时止。
term-capability = 能力
term-capability-meaning = 伙伴在一国能够做什么：召集、调解、观察、供资、制裁或部署。
term-leverage = 影响力
term-leverage-meaning = 伙伴所拥有的、冲突各方所期望或畏惧的东西，使各方听取其意见。此项内容绝不离开办事处。
term-country_team = 国家工作队
term-country_team-meaning = 在驻地协调员领导下在一国开展工作的联合国各基金、方案和机构。
term-special_representative = 特别代表
term-special_representative-meaning = 代表秘书长并领导办事处的人。
term-expert = 专家
term-expert-meaning = 名册上具备一项技能、若干语文和国情知识、可应请求提供协助的人。
term-standby_team = 待命小组
term-standby_team-meaning = 可在72小时内部署到任何地方的调解专家。
term-deployment = 部署
term-deployment-meaning = 派出一名专家，从请求到抵达计时。
term-fund = 资金
term-fund-meaning = 自愿捐款或快速反应资金：申请、核准、拨付和支出多少，用了多少天。

# 贩运、经验教训、文件。
term-trafficking = 贩运
term-trafficking-meaning = 人口、毒品、武器或掠夺的资源的非法贸易。记录载有缉获和案件。
term-route = 路线
term-route-meaning = 贩运所经之路，从来源地经过境地到目的地，并注明确定程度：目击、据报或推测。
term-lesson = 经验教训
term-lesson-meaning = 在何种局势下作过何种尝试，后续情况如何。出现类似局势时予以显示。
term-after_action_note = 行动后说明
term-after_action_note-meaning = 预警关闭或介入结束后写下的经验教训。
term-casebook = 案例集
term-casebook-meaning = 程序自带的介入、危机和经验教训，取自秘书长的报告S/2011/552，各附段次。
term-briefing = 简报
term-briefing-meaning = 供特别代表使用的简短文件，其中每个数字都有来源。
term-horizon_scan = 前景扫描
term-horizon_scan-meaning = 对未来数月可能成为危机的情况所作的定期审视，通常每月一次。
term-mission_pack = 任务包
term-mission_pack-meaning = 随任务出行的那部分记录，经加密和签名，返回时与办事处自己的记录合并。
