### What the core and the command line say. Above each text stands its English template; { $a }, { $b } … are the
### values of its holes, in their order there. SITROOM_WRITE_WORDS=1 writes this file anew (tests/words.rs).

## src-tauri/analysis/src/change/change_point.rs

# change points of counts, PELT (Killick, Fearnhead and Eckley 2012), method 1.0
s-b726a108ba = نقاط تغير الأعداد، PELT (Killick وFearnhead وEckley 2012)، الطريقة 1.0

# The least number of steps of a stretch
s-87dfeb4ead = أقل عدد من الخطوات في مقطع

# The confidence
s-77f2fe551d = مستوى الثقة

## src-tauri/analysis/src/change/ears.rs

# EARS C1, C2, C3 (Fricker, Hegler and Dunfee 2008), method 1.0
s-c20fea42ea = EARS C1 وC2 وC3 (Fricker وHegler وDunfee 2008)، الطريقة 1.0

# The number of standard deviations
s-dd6601cdb3 = عدد الانحرافات المعيارية

# The least standard deviation
s-b38a42f7d7 = أقل انحراف معياري

## src-tauri/analysis/src/change/farrington.rs

# improved Farrington (Noufaily et al. 2013), quasi-Poisson, negative binomial bounds, method 1.1
s-799552a2e6 = طريقة فارينغتون المحسنة (Noufaily وآخرون 2013)، شبه بواسون، حدود ذات الحدين السالبة، الطريقة 1.1

# The number of years
s-1499b18f96 = عدد السنوات

# The number of steps left out
s-0583162cb2 = عدد الخطوات المتروكة

# The share beyond a bound
s-f2a43c1fda = الحصة خارج حد

# The residual of an outlying step
s-c26955644e = باقي خطوة شاذة

# The p of a trend
s-1d703048ab = قيمة p لاتجاه

## src-tauri/analysis/src/change/step.rs

# There is no data for this step.
s-2e51a54319 = لا بيانات لهذه الخطوة.

# The past is {found} steps long: {least} or more are needed.
s-b8b7da1479 = طول الماضي بالخطوات { $a }: يلزم { $b } أو أكثر.

# Of the past, {known} steps have data: {least} or more are needed.
s-1384074bff = عدد خطوات الماضي التي لها بيانات { $a }: يلزم { $b } أو أكثر.

# Of the same season in past years, {known} steps have data: {least} or more are needed.
s-a0c8f08abc = عدد الخطوات التي لها بيانات من الموسم نفسه في السنوات الماضية { $a }: يلزم { $b } أو أكثر.

## src-tauri/analysis/src/change/surge.rs

# surge by improved Farrington or EARS C2, method 1.1
s-1f9ed8a8f9 = ارتفاع بحسب طريقة فارينغتون المحسنة أو EARS C2، الطريقة 1.1

## src-tauri/analysis/src/clock.rs

# product-limit median of hours to arrival (Kaplan and Meier 1958), method 1.0
s-47438cc956 = وسيط حاصل الضرب للساعات حتى الوصول (Kaplan وMeier 1958)، الطريقة 1.0

## src-tauri/analysis/src/effect/counter_views.rs

# counter-views of what followed, method 1.1
s-5b035bc84f = تفسيرات أخرى لما تلا، الطريقة 1.1

# The number of months just before
s-5094b6a4d4 = عدد الأشهر التي تسبقه مباشرة

# The factor above the long mean
s-1057c91412 = المعامل فوق المتوسط الطويل

# The ratio of neighbours
s-67d27d2efb = نسبة المتجاورات

# The start as an index
s-bd93882dc0 = البداية كرقم ترتيبي

## src-tauri/analysis/src/effect/interrupted.rs

# interrupted time series by quasi-Poisson regression, widest of three errors, method 1.0
s-d2dddfae40 = سلسلة زمنية متقطعة بانحدار شبه بواسون، أوسع ثلاثة أخطاء، الطريقة 1.0

# The lag in months
s-1c7c7b296b = التأخر بالأشهر

## src-tauri/analysis/src/effect/like_cases.rs

# difference in differences beside like cases, placebo interval, method 1.0
s-7cfea0a715 = فرق الفروق إلى جانب حالات مماثلة، مجال وهمي، الطريقة 1.0

# The number of months before
s-9181cf7b92 = عدد الأشهر قبله

# The number of months after
s-ba05d73192 = عدد الأشهر بعده

# The number of like cases
s-6986085b79 = عدد الحالات المشابهة

## src-tauri/analysis/src/exposure/concentration.rs

# concentration index after Kakwani, Wagstaff and van Doorslaer, method 1.0
s-991e677f89 = مؤشر التركز وفق Kakwani وWagstaff وvan Doorslaer، الطريقة 1.0

# A value of presence or violence
s-74e069454a = قيمة للحضور أو العنف

## src-tauri/analysis/src/exposure/met.rs

# share of deaths where a partner is, bootstrap over places, method 1.0
s-bd819ea165 = نسبة الوفيات حيث يوجد شريك، إعادة معاينة الأماكن، الطريقة 1.0

# The number of draws
s-e9750ee20e = عدد السحوبات

## src-tauri/analysis/src/exposure/mod.rs

# places with violence and without known presence, method 1.0
s-2691d6703e = أماكن فيها عنف وليس فيها حضور معروف، الطريقة 1.0

# The forecast in deaths
s-a77add37d1 = التوقع بعدد القتلى

## src-tauri/analysis/src/fading.rs

# fading engagement, method 1.0
s-f5aeb0355b = مسعى يخبو، الطريقة 1.0

## src-tauri/analysis/src/forecast/group.rs

# no deaths in the last 12 months
s-7096b092cb = لا وفيات في آخر 12 شهرا

# up to 1 death a month
s-aafe065b82 = حتى وفاة واحدة في الشهر

# more than 1 and up to 10 deaths a month
s-5e7ac20044 = أكثر من 1 وحتى 10 وفيات في الشهر

# more than 10 and up to 100 deaths a month
s-1162b65569 = أكثر من 10 وحتى 100 وفاة في الشهر

# more than 100 deaths a month
s-2a1915ed5c = أكثر من 100 وفاة في الشهر

## src-tauri/analysis/src/forecast/mod.rs

# outlook by pooled components, method 1.0
s-7f9a50186c = توقعات بمكونات مجمعة، الطريقة 1.0

## src-tauri/analysis/src/forecast/model.rs

# linear pool of eleven components, weighted by their past CRPS
s-44f7b47343 = تجميع خطي لأحد عشر مكونا، موزونة بـ CRPS السابق لها

# own past, weighted by recency, with scale noise
s-e54a30b355 = الماضي الخاص، موزونا بالحداثة، مع ضوضاء المقياس

# what followed like levels in all countries, in units of the level
s-a80ee88dfb = ما تلا مستويات مماثلة في كل البلدان، بوحدات المستوى

# hurdle negative binomial, shrunk to the group
s-1feb6e4e78 = ذات الحدين السالبة بحاجز، منكمشة نحو المجموعة

# own last 12 months
s-60424209b0 = آخر 12 شهرا له

# last 12 months of the country and its neighbours
s-773aa56e22 = آخر 12 شهرا للبلد وجيرانه

# the last month
s-e8706a95df = الشهر الأخير

# no deaths
s-8d5d9918e9 = لا وفيات

# last 12 months of all countries
s-0f1b8f274a = آخر 12 شهرا لكل البلدان

## src-tauri/analysis/src/forecast/record.rs

# {outcomes} past outcomes are too few to tell; the benchmark is shown.
s-8b7841d787 = عدد النتائج السابقة { $a } أقل من أن يُحكم به؛ والمعروض هو المعيار المرجعي.

# mean CRPS in units of the recent level {ours:.4}, benchmark {theirs:.4}, over {outcomes} past outcomes
s-257eee3027 = متوسط CRPS بوحدات المستوى الأخير { $a }، والمعيار المرجعي { $b }، على نتائج سابقة عددها { $c }

# {} is better than the benchmark: {told}.
s-217c469c90 = { $a } أفضل من المعيار المرجعي: { $b }.

# {} is not better than the benchmark, which is shown: {told}.
s-65df0f3f8e = { $a } ليس أفضل من المعيار المرجعي، وهو المعروض: { $b }.

# The record of its group decided: {why}
s-8289711867 = حُسم الأمر بأداء مجموعته السابق: { $a }

# Of the {one} itself {outcomes} past outcomes are too few to tell ({ENOUGH_OF_ONE} are needed).
s-db0c18082d = عدد النتائج السابقة الخاصة ({ $a }) هو { $b }، وهو أقل من أن يُحكم به (يلزم { $c }).

# {few} The record of its group decided: {why}
s-6eed210e90 = { $a } حُسم الأمر بأداء مجموعته السابق: { $b }

# mean CRPS {ours:.2} deaths, benchmark {theirs:.2}, over {outcomes} past outcomes
s-4b66b1f5d5 = متوسط CRPS { $a } من الوفيات، والمعيار المرجعي { $b }، على نتائج سابقة عددها { $c }

# The record of the {one} itself decided: {id} is better than the benchmark there ({told}), as in its group.
s-a52a6b05ae = حُسم الأمر بالأداء السابق الخاص ({ $a }): { $b } أفضل هناك من المعيار المرجعي ({ $c })، كما في مجموعته.

# {id} is not better than the benchmark there, which is shown ({told})
s-a1660c8299 = { $a } ليس أفضل هناك من المعيار المرجعي، وهو المعروض ({ $b })

# The record of the {one} itself decided: {shown}, though it is better in its group.
s-e7d81bc82e = حُسم الأمر بالأداء السابق الخاص ({ $a }): { $b }، مع أنه أفضل في مجموعته.

## src-tauri/analysis/src/hotspot/adjacency.rs

# Place {place} has the neighbour {neighbour}, and there are {count} places, numbered from 0.
s-63b868da25 = للمكان { $a } الجار { $b }، وعدد الأماكن { $c } مرقمة من 0.

# Place {place} is named as a neighbour of itself.
s-5109a77814 = المكان { $a } مذكور جارا لنفسه.

# Place {place} names the neighbour {neighbour} twice.
s-2229a5c764 = المكان { $a } يذكر الجار { $b } مرتين.

# The offsets must begin at 0, never fall, and end at the number of neighbours: offset {index} does not.
s-bb2d6f0661 = يجب أن تبدأ الإزاحات من 0 وألا تنقص وأن تنتهي بعدد الجيران: الإزاحة { $a } ليست كذلك.

# There are more places or neighbours than 4,294,967,295.
s-51f5273f8f = الأماكن أو الجيران أكثر من 4 294 967 295.

## src-tauri/analysis/src/hotspot/dbscan.rs

# DBSCAN (Ester et al. 1996), great-circle distance, method 1.0
s-1023c83959 = DBSCAN (Ester وآخرون 1996)، مسافة الدائرة العظمى، الطريقة 1.0

# The radius in km
s-f3d8e76c1b = نصف القطر بالكيلومتر

# The number of points
s-429f3034d3 = عدد النقاط

## src-tauri/analysis/src/hotspot/density.rs

# kernel density, quartic kernel on the sphere (after Silverman 1986), method 1.0
s-da4aae6bc2 = كثافة نواتية، نواة رباعية على الكرة (وفق Silverman 1986)، الطريقة 1.0

# The bandwidth in km
s-ea51f298d3 = عرض النطاق بالكيلومتر

# A weight
s-e6fbe5f077 = وزن

## src-tauri/analysis/src/hotspot/emerging.rs

# emerging hot spots (after Esri), Mann-Kendall trend over Gi* z, method 1.0
s-52fc226b0a = بؤر ساخنة ناشئة (وفق Esri)، اتجاه مان-كندال على z لـ Gi*، الطريقة 1.0

# The z of a hot spot
s-0e40e6360a = قيمة z لبؤرة ساخنة

## src-tauri/analysis/src/hotspot/gistar.rs

# Getis-Ord Gi* (1995), binary weights over the place and what lies beside it, analytic z; q by Benjamini and Hochberg (1995)
s-835032821c = Getis-Ord Gi* (1995)، أوزان ثنائية للمكان وما يجاوره، z تحليلي؛ وq وفق Benjamini وHochberg (1995)

## src-tauri/analysis/src/hotspot/moran.rs

# Moran's I, local (Anselin 1995) and global (Cliff and Ord 1981), row-standardised weights, method 1.0
s-f4d5a3bd6e = I لموران، محلي (Anselin 1995) وعام (Cliff وOrd 1981)، أوزان معيارية بالصفوف، الطريقة 1.0

## src-tauri/analysis/src/hotspot/space_time_clusters.rs

# ST-DBSCAN (Birant and Kut 2007), great-circle distance and days, method 1.0
s-1b2ba8b53a = ST-DBSCAN (Birant وKut 2007)، مسافة الدائرة العظمى والأيام، الطريقة 1.0

# The span in days
s-5092c05823 = المدة بالأيام

# The number of events
s-54dc139047 = عدد الأحداث

## src-tauri/analysis/src/interval.rs

# The number of cases
s-ce9c141c94 = عدد الحالات

# The number of hits
s-1bac87a6f0 = عدد الإصابات

## src-tauri/analysis/src/level/mod.rs

# warning level by ridge regression on quiet divisions, method 1.0
s-a703dcc051 = مستوى الإنذار بانحدار الحافة على الوحدات الهادئة، الطريقة 1.0

## src-tauri/analysis/src/level/panel.rs

# The number of months
s-ec62d56a5f = عدد الأشهر

# The number of deaths of a row
s-2cdb7c8218 = عدد القتلى في صف

# A month (12 times the year plus the month from 0)
s-02bf576fc4 = شهر (السنة مضروبة في 12 مضافاً إليها الشهر بدءاً من 0)

## src-tauri/analysis/src/level/record.rs

# The last month of the record
s-48f65c69f5 = آخر شهر في السجل

## src-tauri/analysis/src/likeness/escalation.rs

# escalations of monthly deaths, method 1.0
s-ca37c299c0 = تصاعدات الوفيات الشهرية، الطريقة 1.0

# The threshold in deaths
s-db09939e23 = العتبة بعدد القتلى

# The window in months
s-df8791f5cb = النافذة بالأشهر

# The quiet time in months
s-cda6c3f90c = فترة الهدوء بالأشهر

## src-tauri/analysis/src/likeness/gower.rs

# Gower's distance, method 1.0
s-3492bdce88 = مسافة غاور، الطريقة 1.0

## src-tauri/analysis/src/likeness/moments.rs

# what falls due beside what rises, method 1.0
s-22ae2ddc56 = ما يحين موعده إلى جانب ما يرتفع، الطريقة 1.0

# The number of days about a due day
s-20f3ce9c51 = عدد الأيام حول يوم استحقاق

# The last due day
s-8639194583 = آخر يوم استحقاق

## src-tauri/analysis/src/likeness/nearest.rs

# closeness to the months before escalations rather than to ordinary ones, Gower's distance, method 1.1
s-b42ff9694e = القرب من الشهور التي تسبق التصاعد لا من الشهور العادية، مسافة غاور، الطريقة 1.1

# The closest share
s-8ef1c76075 = حصة الأقرب

# The number of indicators
s-28cc6d2f77 = عدد المؤشرات

## src-tauri/analysis/src/likeness/profile.rs

# profiles of the months before, by median and MAD of the own past, method 1.0
s-620095af09 = ملامح الشهور السابقة، بالوسيط وMAD للماضي الخاص، الطريقة 1.0

## src-tauri/analysis/src/linkage/finding.rs

# Records near in time and place: {near}.
s-508f791ad6 = السجلات القريبة زمانا ومكانا: { $a }.

# The same days.
s-5e0d045f73 = الأيام نفسها.

# Days that overlap.
s-341cd2f1bf = أيام متداخلة.

# Days between: {days}.
s-944babb788 = الفارق بالأيام: { $a }.

# Deaths: {one} and {other}.
s-59630fdd19 = الوفيات: { $a } و{ $b }.

# Deaths are missing on one side: no evidence.
s-673fa63aea = عدد الوفيات غير مذكور في أحد السجلين: لا قرينة.

# The same kind of violence.
s-744003de87 = نوع العنف نفسه.

# Different kinds of violence.
s-fde1490818 = أنواع عنف مختلفة.

# The kind of violence is missing on one side: no evidence.
s-dc324d318b = نوع العنف غير مذكور في أحد السجلين: لا قرينة.

# Another record fits about as well.
s-fb800a73a6 = سجل آخر يطابق بالقدر نفسه تقريبا.

# No other record fits as well.
s-aaafdf2cfc = لا يطابق أي سجل آخر بالقدر نفسه.

# One record stands for several on the same days: it tells of {whole} deaths, they of {sum} together.
s-df31ca7e8b = سجل واحد يمثل عدة سجلات في الأيام نفسها: يذكر { $a } من القتلى، وتذكر هي معاً { $b }.

# Distance: {distance_km:.0} km; the names of the places are alike.
s-75e59f920a = المسافة: { $a } كم؛ أسماء الأماكن متشابهة.

# Distance: {distance_km:.0} km; the names of the places differ.
s-d7084ebfae = المسافة: { $a } كم؛ أسماء الأماكن مختلفة.

# Distance: {distance_km:.0} km; one place has no name.
s-8a1576713d = المسافة: { $a } كم؛ أحد المكانين بلا اسم.

# Known only to the province or worse ({distance_km:.0} km); the names of the places are alike.
s-85140c1171 = لا يعرف إلا على مستوى المقاطعة أو أقل دقة ({ $a } كم)؛ أسماء الأماكن متشابهة.

# Known only to the province or worse ({distance_km:.0} km); the names of the places differ.
s-f6dc1e69ea = لا يعرف إلا على مستوى المقاطعة أو أقل دقة ({ $a } كم)؛ أسماء الأماكن مختلفة.

# Known only to the province or worse ({distance_km:.0} km); one place has no name.
s-3ea00d2aff = لا يعرف إلا على مستوى المقاطعة أو أقل دقة ({ $a } كم)؛ أحد المكانين بلا اسم.

# The sides are not identified: no evidence.
s-7a77075a5b = لم تحدد هوية الطرفين: لا قرينة.

# Both sides are the same.
s-14d7718981 = الطرفان هما نفسهما.

# Both sides are alike.
s-4bcb4764ee = الطرفان متشابهان.

# One side is alike, the other is not identified.
s-5bb7a5a776 = أحد الطرفين متشابه والآخر غير محدد الهوية.

# One side is alike, the other differs.
s-f11ae3bc46 = أحد الطرفين متشابه والآخر مختلف.

# One side differs, the other is not identified.
s-4777a51f90 = أحد الطرفين مختلف والآخر غير محدد الهوية.

# Both sides differ.
s-b66b3773c6 = الطرفان مختلفان.

## src-tauri/analysis/src/linkage/mod.rs

# linked records (Fellegi and Sunter 1969; Winkler 1990), one event with one at most, method 1.0
s-17642fb4e9 = سجلات مترابطة (فيليجي وسانتر 1969؛ وينكلر 1990)، حدث واحد مع حدث واحد على الأكثر، الطريقة 1.0

# The probability to link from
s-9477895f1b = الاحتمال الذي يُربط بدءاً منه

# The probability to ask from
s-205552abb5 = الاحتمال الذي يُسأل بدءاً منه

## src-tauri/analysis/src/onset/against.rs

# The stored conflicts do not cover 1990 to 2009, which the report compares in §7.
s-3c1e2fd857 = النزاعات المخزنة لا تغطي 1990 إلى 2009، وهو ما يقارنه التقرير في الفقرة 7.

# {noughties} in 2000–2009 after {nineties} in the 1990s
s-6b40e379e5 = { $a } في 2000–2009 بعد { $b } في التسعينات

# {counted}; there is nothing to compare with the “roughly half” of §7.
s-62659db897 = { $a }؛ لا شيء يُقارن بـ «النصف تقريبا» في الفقرة 7.

# agrees with
s-812c94c942 = يتفق مع

# comes near
s-3baf7b283f = يقترب من

# does not agree with
s-2ab56ff2cf = لا يتفق مع

# {counted} is {:.0} % as many; that {verdict} the “only roughly half as high” of §7.
s-45fec1a59d = { $a }، أي { $b } %؛ وهذا { $c } «النصف فقط تقريبا» في الفقرة 7.

# falls too, but from another height than
s-d4ccc759fb = ينخفض أيضا، لكن من مستوى غير مستوى

# {} in the 1990s ({} escalations) and {} in 2000–2009 ({}); that {verdict} the “from 21 to 16” of §7.
s-39ba143184 = { $a } في التسعينات ({ $b } تصاعد) و{ $c } في 2000–2009 ({ $d })؛ وهذا { $e } «من 21 إلى 16» في الفقرة 7.

## src-tauri/analysis/src/onset/mod.rs

# conflict onsets, method 1.0
s-45256de287 = اندلاع النزاعات، الطريقة 1.0

# A conflict reaches 25 battle deaths in a year
s-fce2153efa = نزاع يبلغ 25 وفاة في المعارك في سنة

# A conflict reaches 1,000 battle deaths in a year
s-e32ab10095 = نزاع يبلغ 1 000 وفاة في المعارك في سنة

# , for the first time since the data begin
s-b5a8f7d361 = ، لأول مرة منذ بدء البيانات

#  after at least one year below
s-09825f5e98 = {" "}بعد سنة واحدة على الأقل دون ذلك

#  after at least {years} years below
s-28ff4e9d13 = {" "}بعد { $a } سنوات على الأقل دون ذلك

# , and stays under 1,000 in that year
s-8e96658b13 = ، ويبقى في تلك السنة دون 1 000

## src-tauri/analysis/src/rates.rs

# ratio of two counts by the conditional binomial (Clopper and Pearson 1934), method 1.0
s-447c2df672 = نسبة عددين بتوزيع ذات الحدين الشرطي (Clopper وPearson 1934)، الطريقة 1.0

## src-tauri/analysis/src/refusal.rs

# Value {index} of the {what} is no finite number.
s-cc03bf90c0 = القيمة { $a } من { $b } ليست عددا منتهيا.

# The latitude of point {index} is {}: it must lie between -90 and 90.
s-565480a407 = خط عرض النقطة { $a } هو { $b }: يجب أن يقع بين -90 و90.

# {setting} is {}: it must lie between {} and {}.
s-a6b9e3c4d2 = { $a }: { $b }؛ يجب أن تقع القيمة بين { $c } و{ $d }.

# There are {found} {what} where {expected} are needed.
s-b79ca2d2a2 = يوجد { $a } من { $b } حيث يلزم { $c }.

# There {} {found} {}, and {least} or more are needed ({method}).
s-1f31f93c34 = القيم المتاحة ({ $a } { $c }): { $b }؛ يلزم { $d } أو أكثر ({ $e }).

# All values are equal: {method} compares differences, and there are none.
s-bd885c672b = كل القيم متساوية: { $a } تقارن الفروق، ولا فروق.

# The sum of the {what} is zero: {method} has nothing to work on.
s-49b617c87b = مجموع { $a } صفر: لا شيء تعمل عليه { $b }.

# {method} does not settle on these values: look at the series itself.
s-5640953512 = { $a } لا تستقر على هذه القيم: انظر إلى السلسلة نفسها.

# No quiet time is known before month {month}: what is compared is the time before violence rises again.
s-7bb4540c5d = لا يُعرف وقت هادئ قبل الشهر { $a }: ما يُقارن هو الوقت الذي يسبق ارتفاع العنف من جديد.

# No place has a neighbour: there is nothing to compare a place with.
s-3b81fca66b = ليس لأي مكان جار: لا شيء يُقارن به مكان.

# The quantity of record {index} is {}: it must be 0 or more.
s-1c0d62597d = كمية السجل { $a } هي { $b }: يجب أن تكون 0 أو أكثر.

# Row {index} of division {division} lies in month {month}, which the data of no such division cover.
s-9e16f7aec8 = الصف { $a } من الوحدة { $b } يقع في الشهر { $c }، الذي لا تغطيه بيانات أي وحدة كهذه.

# The indicator "{indicator}" is not counted from events: pass its readings to the rule instead.
s-1c77a22ff5 = المؤشر «{ $a }» لا يُحسب من الأحداث: مرر قراءاته إلى القاعدة.

# Of {asked} moved routes only {found} stay inside, and {least} are needed: take a shorter route or a wider area.
s-6bb8b2d7fb = من المسارات المزاحة ({ $a }) لا يبقى في الداخل إلا { $b }، ويلزم { $c }: خذ مسارا أقصر أو منطقة أوسع.

# Stopped before the figure was ready.
s-5a3d91e85e = أُوقف قبل أن يجهز الرقم.

# was 1 event
s-66bc973fc1 = حدث واحد

# were {count} events
s-115d97d7ca = { $a } من الأحداث

# was 1
s-663187c4b9 = 1

# were {after}
s-570ea4fc2f = { $a }

# , and {a_side} on each side,
s-026202a50c = ، و{ $a } من كل جانب،

# There {} before the start and there {then} from it on: too few to tell a change from chance, so none is told. {least} together{each} are needed.
s-7ba16e50e7 = قبل البداية: { $a }؛ ومنها فصاعدا: { $b }. وهذا أقل من أن يميز التغير من المصادفة، فلا يُذكر تغير. يلزم { $c } معا{ $d }.

## src-tauri/analysis/src/route.rs

# route and border, method 1.0
s-2c717ed8af = المسار والحدود، الطريقة 1.0

## src-tauri/analysis/src/sift/gazetteer/why.rs

# It is the name of a country.
s-e7f5c71bb7 = هذا اسم بلد.

# The country of this place is spoken of.
s-5cecacb7bd = يرد ذكر البلد الذي يقع فيه هذا المكان.

# No other place has this name.
s-075f5056ad = لا يوجد مكان آخر بهذا الاسم.

# It is the capital or the largest place of this name; its country is not spoken of.
s-3da1a09c2b = هذه هي العاصمة أو أكبر مكان بهذا الاسم؛ ولا يرد ذكر بلده.

# The name is an everyday word too, but the country of this place is spoken of.
s-8563203097 = هذا الاسم كلمة عادية أيضا، لكن يرد ذكر البلد الذي يقع فيه هذا المكان.

# The name stands beside another one and may be that of a person.
s-a8b47d4331 = يقع هذا الاسم بجوار اسم آخر، وقد يكون اسم شخص.

# possible
s-502a86fc50 = محتمل

# likely
s-7b0a1b195b = مرجح

## src-tauri/analysis/src/sift/grade.rs

# {judged} of its reports were judged and {unknown} were not; {LEAST_JUDGED} are needed for a grade.
s-c2de129c24 = تقارير قُيّمت: { $a }؛ وتقارير لم تُقيَّم: { $b }؛ ويلزم { $c } لمنح درجة.

# {confirmed} of {judged} judged reports were confirmed: {low:.0} to {high:.0} % of what it writes.
s-72fc9ebceb = تأكد { $a } من { $b } من التقارير التي قُيّمت: ما بين { $c } و { $d } % مما ينشره.

# A linked event confirms it.
s-9125621ee3 = يؤكده حدث مرتبط به.

# Independent outlets of grade A or B that tell it: {count}.
s-8dc72d684e = وسائل إعلام مستقلة من الدرجة A أو B تذكره: { $a }.

# Independent outlets of grade C that tell it: {count}.
s-d223eea6b9 = وسائل إعلام مستقلة من الدرجة C تذكره: { $a }.

# Independent outlets of grade D or E that tell it: {count}.
s-440286a6e3 = وسائل إعلام مستقلة من الدرجة D أو E تذكره: { $a }.

# Independent outlets that cannot be judged and tell it: {count}.
s-159da9fdf0 = وسائل إعلام مستقلة لا يمكن تقييمها تذكره: { $a }.

# An outlet that is trusted more says otherwise.
s-9b07c8ed48 = تقول وسيلة إعلام أكثر موثوقية غير ذلك.

# An outlet that is trusted as much says otherwise.
s-b3dceaccf3 = تقول وسيلة إعلام بالموثوقية نفسها غير ذلك.

# Only outlets that are trusted less say otherwise.
s-3338220213 = لا تقول غير ذلك إلا وسائل إعلام أقل موثوقية.

## src-tauri/analysis/src/sift/likeness.rs

# The wording is much the same.
s-02e3557b77 = الصياغة تكاد تكون واحدة.

# The wording differs.
s-a5d789106b = الصياغة مختلفة.

# They name the same places.
s-94be66faee = تذكر الأماكن نفسها.

# They name other places.
s-93b6f05ae3 = تذكر أماكن مختلفة.

# They name the same persons, groups or villages.
s-56b1bb8c22 = تذكر الأشخاص أو الجماعات أو القرى نفسها.

# They name other persons, groups or villages.
s-c03958a7bd = تذكر أشخاصا أو جماعات أو قرى مختلفة.

# They tell of the same day.
s-6be5731513 = تتحدث عن اليوم نفسه.

# They tell of other days.
s-875bd96dfe = تتحدث عن أيام مختلفة.

# They were published on the same day or the next.
s-18c472929d = نُشرت في اليوم نفسه أو في اليوم التالي.

# They were published days apart.
s-2de36a8b6c = نُشرت بفارق أيام.

# They give the same number of dead.
s-2c8cfa0716 = تذكر العدد نفسه من القتلى.

# They give other numbers of dead.
s-e0ed749fb2 = تذكر أعدادا مختلفة من القتلى.

# They give the same numbers.
s-6d8d9f7f10 = تذكر الأرقام نفسها.

# They give other numbers.
s-4ec2175414 = تذكر أرقاما مختلفة.

# They are about the same subjects.
s-6ddf26dc5d = تتناول المواضيع نفسها.

# They are about other subjects.
s-9dae155235 = تتناول مواضيع مختلفة.

## src-tauri/analysis/src/sift/rule.rs

# The rule “{name}” holds: nothing that it excludes is there.
s-60f8b53e5f = تنطبق القاعدة «{ $a }»: لا يوجد شيء مما تستبعده.

# The rule “{name}” holds: {met_by}.
s-ff607be03e = تنطبق القاعدة «{ $a }»: { $b }.

## src-tauri/analysis/src/spillover/border.rs

# events near borders, method 1.0
s-eeb168e1b7 = الأحداث قرب الحدود، الطريقة 1.0

# The distance from the border in km
s-97d0009b3a = المسافة من الحدود بالكيلومتر

# The number of a period
s-3addc67af3 = رقم فترة

# The number of events near a border
s-4bde667b21 = عدد الأحداث قرب حدود

# The share of land near a border
s-d58761fee0 = حصة اليابسة قرب حدود

## src-tauri/analysis/src/spillover/excitation.rs

# events triggered by events (Hawkes 1971, weekly counts), method 1.0
s-c8e52a3442 = أحداث تثيرها أحداث (Hawkes 1971، أعداد أسبوعية)، الطريقة 1.0

# What follows is not always what is caused: one cause that reaches two places in turn looks the same.
s-514e6a8a27 = ليس كل ما يتلو مسبَّبا: فالسبب الواحد الذي يبلغ مكانين تباعا يبدو بالصورة نفسها.

# The number of lags
s-6b03bb9a58 = عدد التأخرات

## src-tauri/analysis/src/spillover/flow.rs

# flows from origin over transit to destination, method 1.0
s-1ae87c6fc2 = تدفقات من المنشأ عبر العبور إلى الوجهة، الطريقة 1.0

## src-tauri/analysis/src/spillover/overlap.rs

# route and violence, route moved at random (Lotwick and Silverman 1982), method 1.0
s-c1865e592e = المسار والعنف، والمسار مزاح عشوائيا (Lotwick وSilverman 1982)، الطريقة 1.0

# Seizures and cases measure where interdiction happens as much as where trafficking does.
s-4bc7b0b069 = تقيس عمليات الضبط والحالات أماكن المكافحة بقدر ما تقيس أماكن الاتجار.

# The length of the route in km
s-77e0963032 = طول المسار بالكيلومتر

# The distance from the route in km
s-6ca8ffaead = المسافة من المسار بالكيلومتر

# The turn in degrees
s-c9af7fa24b = الدوران بالدرجات

# The west of the area in degrees
s-20f609f54d = غرب المنطقة بالدرجات

# The east of the area in degrees
s-8b70040df0 = شرق المنطقة بالدرجات

# The south of the area in degrees
s-975c5700b7 = جنوب المنطقة بالدرجات

# The north of the area in degrees
s-c8ef215289 = شمال المنطقة بالدرجات

## src-tauri/analysis/src/spillover/pressure.rs

# pressure on a place from itself and its neighbours, method 1.0
s-619bb76362 = الضغط على مكان من نفسه ومن جيرانه، الطريقة 1.0

## src-tauri/analysis/src/spillover/space_time.rs

# space–time K function (Diggle et al. 1995), days dealt out by lot, method 1.0
s-8c07fcc215 = دالة K للمكان والزمان (Diggle وآخرون 1995)، الأيام موزعة بالقرعة، الطريقة 1.0

# Knox test (Knox 1964), days dealt out by lot, method 1.0
s-4c9bbdbcd0 = اختبار نوكس (Knox 1964)، الأيام موزعة بالقرعة، الطريقة 1.0

# The area in km²
s-66a1ddece7 = المساحة بالكيلومتر المربع

# The time in days
s-68126ba512 = الزمن بالأيام

# A distance in km
s-aa37630166 = مسافة بالكيلومتر

# A number of days
s-c41e2f1d51 = عدد أيام

# The day of an event
s-68d9a4ce38 = يوم حدث

## src-tauri/analysis/src/waiting.rs

# product-limit estimate (Kaplan and Meier 1958) with Greenwood's intervals, method 1.0
s-fa72aaf111 = تقدير حاصل الضرب (Kaplan وMeier 1958) مع مجالات غرينوود، الطريقة 1.0

## src-tauri/analysis/src/warning/condition.rs

# The threshold of a rule
s-cd368d2cb7 = عتبة قاعدة

# The least number of events of a rule
s-1b926df5cb = أقل عدد من الأحداث في قاعدة

# The number of months of an indicator
s-9eeaac8d9b = عدد أشهر مؤشر

# The place of a reading
s-ed336fded0 = موضع قراءة

## src-tauri/analysis/src/warning/indicator.rs

# events in the last months
s-0bbf796724 = أحداث الشهور الأخيرة

# deaths in the last months
s-cb13218655 = وفيات الشهور الأخيرة

# civilian deaths in the last months
s-fd5377fbe0 = وفيات المدنيين في الشهور الأخيرة

# events of the last month, in times of the upper bound that the place's own past gives
s-19f1c21ce4 = أحداث الشهر الأخير، بأضعاف الحد الأعلى الذي يعطيه ماضي المكان

# events of the last months in touching places of other countries
s-3200154395 = أحداث الشهور الأخيرة في أماكن ملاصقة من بلدان أخرى

# events of the last months in all touching places
s-72b7493d78 = أحداث الشهور الأخيرة في كل الأماكن الملاصقة

# z of Gi* of a new or intensifying hot spot, 0 where it is none
s-e757710840 = z لـ Gi* لبؤرة ساخنة جديدة أو متنامية، و0 حيث لا بؤرة

# events a month in the 24 months before, where none came in the last months, else 0
s-68e0e803b0 = أحداث في الشهر في الشهور الأربعة والعشرين السابقة حيث لم يأت شيء في الأخيرة، وإلا 0

# probability of an onset of violence within three months
s-36d464ce4a = احتمال اندلاع عنف في غضون ثلاثة شهور

# probability that deaths to come pass a bound
s-a61137f4e9 = احتمال أن تتجاوز الوفيات القادمة حدا

# days to an election, where events rise
s-ec4573a1ed = أيام حتى انتخابات حيث ترتفع الأحداث

# days since an open constitutional crisis began
s-be6c8a85d3 = أيام منذ بدء أزمة دستورية مفتوحة

# events along a corridor of trafficking
s-deaa9ac31e = أحداث على طول ممر اتجار

# engagements that fade while events go on
s-9f3e707728 = مساع تخبو بينما تستمر الأحداث

# commitments that are late
s-797e60b568 = التزامات متأخرة

## src-tauri/analysis/src/warning/mod.rs

# warnings by rules, method 1.0
s-5d5ac8aa27 = إنذارات بالقواعد، الطريقة 1.0

## src-tauri/analysis/src/warning/replay.rs

# The last month of the replay
s-d39d4d3a64 = آخر شهر في الإعادة

## src-tauri/api/src/areas.rs

# {lon}, {lat} is no place on Earth.
s-35b55c106a = { $a }، { $b } ليس مكانا على الأرض.

# Give degrees east and north.
s-f0fe581f9f = أعط درجات الشرق والشمال.

# The subregion “{id}”
s-6bc3470fe3 = المنطقة دون الإقليمية «{ $a }»

# The division “{code}”
s-04621dc594 = الوحدة الإدارية «{ $a }»

## src-tauri/api/src/base_map.rs

# The base map is damaged at {z}/{x}/{y}: {error}.
s-d227e47b96 = خريطة الأساس معطوبة عند { $a }/{ $b }/{ $c }: { $d }.

# Install Sitroom again.
s-dc59e2e15e = أعد تثبيت Sitroom.

## src-tauri/api/src/bench/mod.rs

# Nothing was run.
s-dc457a592f = لم يُشغَّل شيء.

## src-tauri/api/src/bench/spatial.rs

# {} cannot be read: {why}.
s-79c22dfe9c = تتعذر قراءة { $a }: { $b }.

# Give a CSV with longitude and latitude.
s-f1d6a0612d = أعط ملف CSV فيه خطوط الطول والعرض.

## src-tauri/api/src/boundaries.rs

# Choose a GeoJSON file of boundaries (polygons or lines, longitude and latitude in degrees).
s-49399cdcb9 = اختر ملف حدود بصيغة GeoJSON (مضلعات أو خطوط، خطوط الطول والعرض بالدرجات).

# {} has {mib} MiB; boundaries of up to 64 MiB are taken.
s-41d7aa56ac = حجم { $a } هو { $b } ميبيبايت؛ تُقبل الحدود حتى 64 ميبيبايت.

# Simplify the lines and try again.
s-46f6650ea5 = بسّط الخطوط وحاول مرة أخرى.

# Nothing was changed. Save the boundaries as GeoJSON in longitude and latitude (WGS 84).
s-34e1d6af06 = لم يتغير شيء. احفظ الحدود بصيغة GeoJSON بخطوط الطول والعرض (WGS 84).

# {name} is not GeoJSON: {error}.
s-ce61a5103e = { $a } ليس GeoJSON: { $b }.

# {name} holds no feature collection.
s-a0316891bc = لا يحتوي { $a } على مجموعة معالم.

# {name} holds no boundary.
s-70ab9a8aaf = لا يحتوي { $a } على حدود.

# Feature {} of {name} {why}.
s-579360d106 = المعلم { $a } في { $b } { $c }.

# has a point outside longitude and latitude ({other:?})
s-d811470315 = له نقطة خارج خطوط الطول والعرض ({ $a })

# is a point, not a boundary
s-e14120c1e8 = نقطة لا حدود

## src-tauri/api/src/briefings/base.rs

# The base map is damaged at {}/{}/{}: {why}.
s-2c56a73af8 = الخريطة الأساسية تالفة عند { $a }/{ $b }/{ $c }: { $d }.

## src-tauri/api/src/briefings/mission.rs

# “{}” had not begun yet on {}.
s-db9e91bf93 = لم يكن «{ $a }» قد بدأ بعد في { $b }.

# Choose the day on which it began, or one after it.
s-1992012663 = اختر اليوم الذي بدأ فيه أو يوماً بعده.

## src-tauri/api/src/briefings/mod.rs

# {} is to come: nothing is known of it.
s-b27cbda48b = { $a } لم يأت بعد: لا يُعرف عنه شيء.

# Choose today or a day before.
s-17c8265e32 = اختر اليوم أو يوماً سابقاً.

# The record of this briefing
s-1c9675ca1a = قيد هذه الإحاطة

# “{}” is no language of a briefing.
s-ae4c2283db = «{ $a }» ليست من لغات الإحاطات.

# Choose one: {why}.
s-a135f45b94 = اختر واحدة: { $a }.

# Leave out the part that it names, or write it in another form.
s-95fb076060 = احذف الجزء المذكور، أو اكتبه بصيغة أخرى.

## src-tauri/api/src/briefings/signed.rs

# The briefing cannot be kept: {why}.
s-551086097d = لا يمكن حفظ الإحاطة: { $a }.

# Make room on the disk, and sign it off again.
s-21fd0b6cf5 = أفسح مكاناً على القرص ثم اعتمدها من جديد.

# The signed briefing is damaged: {why}.
s-f498998591 = الإحاطة المعتمدة تالفة: { $a }.

# Restore the last backup of the profile.
s-3d9f7051f4 = استعد آخر نسخة احتياطية من الملف الشخصي.

## src-tauri/api/src/briefings/stored.rs

# There is nothing to take back.
s-2006dabca9 = لا شيء للتراجع عنه.

# The briefing is as it was drafted.
s-7f4119cdfe = الإحاطة كما صيغت أول مرة.

# Nobody signs it off.
s-25774c34b2 = لا أحد يعتمدها.

# Write who does.
s-e73cffd3da = اكتب من يفعل ذلك.

# The briefing says something else now than when its page was drawn: events or the record changed. Nothing was signed off.
s-feb7fae359 = تقول الإحاطة الآن غير ما كانت تقوله حين رُسمت صفحتها: تغيرت الأحداث أو تغير السجل. ولم يُعتمد شيء.

# Read it again, then sign it off.
s-41d9b6f3df = اقرأها من جديد ثم اعتمدها.

# This briefing at that marking
s-5ea62d0446 = هذه الإحاطة بذلك التصنيف

# This briefing
s-83953f8493 = هذه الإحاطة

# The briefing is damaged: {why}.
s-1da729c87a = الإحاطة تالفة: { $a }.

# Begin a new one, or restore the last backup of the profile.
s-7c68090335 = ابدأ إحاطة جديدة، أو استعد آخر نسخة احتياطية من الملف الشخصي.

# Undo the last change.
s-7f26d874ea = تراجع عن آخر تغيير.

# The briefing was changed or signed off by {who} meanwhile; nothing was written.
s-fd25b24c74 = غيّر { $a } الإحاطة أو اعتمدها في هذه الأثناء؛ ولم يُكتب شيء.

# Open it again: it shows what is new.
s-98e5639ce4 = افتحها من جديد: ففيها الجديد.

## src-tauri/api/src/briefings/subject.rs

# {} is not on a year, and one is named.
s-f5142ae9c9 = { $a } لا تتناول سنة، وقد ذُكرت سنة.

# Leave the year away, or ask for a year evaluation.
s-5c183c64d4 = احذف السنة، أو اطلب تقييم سنة.

# {} is on an area, and a record is named.
s-5f1bd3ad6e = { $a } تتناول منطقة، وقد ذُكر قيد.

# Leave the record away, or ask for a kind that is on a record.
s-493df5f7d0 = احذف القيد، أو اطلب نوعاً يتناول قيداً.

# {} is on {}, and none is named.
s-8349f577bf = { $a } تتناول { $b }، ولم يُذكر شيء منه.

# Name it by its number or its exact title.
s-83e405285a = اذكر رقمه أو عنوانه الدقيق.

# The record that the briefing is on is not there, or is marked higher than the briefing.
s-b6211ad609 = القيد الذي تتناوله الإحاطة غير موجود، أو تصنيفه أعلى من تصنيفها.

# Name another one, or raise the marking of the briefing.
s-e2ec388b38 = اذكر غيره، أو ارفع تصنيف الإحاطة.

# {kind} is on {}; “{}” is {is}.
s-21f772380c = { $a } تتناول { $b }؛ و«{ $c }» هو { $d }.

# Name another record, or ask for the kind that is on it.
s-98cf074c3b = اذكر قيداً آخر، أو اطلب النوع الذي يتناوله.

# “{}” is {}, and no briefing is on one.
s-8474e65928 = «{ $a }» هو { $b }، ولا إحاطة تتناول مثله.

# Name {}.
s-513b0c67e6 = اذكر { $a }.

# Write its number or its exact title, as sitroom list gives them.
s-e486714d72 = اكتب رقمه أو عنوانه الدقيق كما يوردهما sitroom list.

# Write its exact title, for example “{}”.
s-33268032f1 = اكتب عنوانه الدقيق، مثلاً «{ $a }».

# No record that a briefing can be on is called “{text}”.
s-e26cea0acc = لا يوجد قيد اسمه «{ $a }» يمكن أن تتناوله إحاطة.

# A briefing is on a country or a subregion.
s-932c88fd8e = تتناول الإحاطة بلداً أو منطقة دون إقليمية.

# Choose one: a subregion, for example west-africa, or a country by its three letters.
s-1b0ba46fad = اختر: منطقة دون إقليمية، مثل west-africa، أو بلداً بحروفه الثلاثة.

## src-tauri/api/src/briefings/warning.rs

# “{}” was not raised yet on {}.
s-0f7c065635 = لم يكن «{ $a }» قد صدر بعد في { $b }.

# Choose the day on which it was raised, or one after it.
s-b49bd0fd5f = اختر اليوم الذي صدر فيه أو يوماً بعده.

## src-tauri/api/src/changes.rs

# Choose a larger area or fewer conditions, or import events of these places.
s-0ddf775e58 = اختر منطقة أكبر أو شروطا أقل، أو استورد أحداثا لهذه الأماكن.

# No data: nothing is stored of these places.
s-a8a66c1318 = لا بيانات: لا شيء مخزن عن هذه الأماكن.

## src-tauri/api/src/compare.rs

# sitroom runs lists those that there are.
s-9a91f11a35 = يسرد sitroom runs الموجود منها.

# There is no run {}.
s-695f413aaf = لا يوجد استيراد { $a }.

# Run {} was undone: nothing of it is in the record.
s-02871cbd9a = أُلغي الاستيراد { $a }: لا شيء منه في السجل.

# Import or fetch it again to compare it.
s-bf030696ac = استورده أو اجلبه من جديد لمقارنته.

# Run {} brought no events, and only events are compared.
s-301c9d0b85 = لم يأتِ الاستيراد { $a } بأحداث، ولا تُقارن إلا الأحداث.

# Choose a run of events: sitroom runs lists them.
s-499818df39 = اختر استيراد أحداث: يسرد عملياته sitroom runs.

# Nothing differs: every event is as it was before the run.
s-a7bba76c61 = لا شيء يختلف: كل حدث كما كان قبل الاستيراد.

# {added} events added, {changed} changed, {withdrawn} taken back; events go from {} to {}, deaths from {} to {}.
s-40b5090e7d = أحداث مضافة: { $a }، ومغيّرة: { $b }، ومسحوبة: { $c }؛ ينتقل عدد الأحداث من { $d } إلى { $e }، وعدد القتلى من { $f } إلى { $g }.

## src-tauri/api/src/density.rs

# A density with a bandwidth of {bandwidth_km:.0} km would have more than {MOST_CELLS} cells at resolution {resolution}.
s-73059c1144 = الكثافة بعرض نطاق { $a } كم تتطلب أكثر من { $b } خلية عند الدقة { $c }.

# Ask for a coarser resolution, or for a smaller bandwidth.
s-d216fc0660 = اطلب دقة أخشن أو عرض نطاق أصغر.

## src-tauri/api/src/effect/mod.rs

# This is what followed, and no proof of what the engagement did: other things happened too, and engagements begin where something is already changing.
s-df20d42110 = هذا ما تلا، وليس دليلا على ما فعله المسعى: فقد حدثت أمور أخرى أيضا، والمساعي تبدأ حيث يكون شيء ما في تغير.

# No engagement, or more than one, is called “{text}”.
s-83767a15c6 = لا مسعى باسم «{ $a }»، أو أكثر من مسعى.

# Write its number or its exact title, as sitroom list engagements gives them.
s-40d4aaccc1 = اكتب رقمه أو عنوانه بالضبط كما يوردهما sitroom list engagements.

# This engagement
s-0e3bd54270 = هذا المسعى

# No event is stored: nothing can be followed.
s-491eff4956 = لا أحداث مخزنة: لا شيء يمكن تتبعه.

# Import events first.
s-3b5d341303 = استورد أحداثا أولا.

# Write in the engagement when it began, to the month.
s-224d42460e = اكتب في المسعى متى بدأ، بدقة الشهر.

# Nobody recorded when “{}” began: nothing can be followed.
s-e6d5749956 = لم يسجل أحد متى بدأ «{ $a }»: لا شيء يمكن تتبعه.

# “{}” began between {} and {}: that is too wide to follow.
s-932e455af9 = بدأ «{ $a }» بين { $b } و{ $c }: وهذا أوسع من أن يُتتبع.

## src-tauri/api/src/effect/pool.rs

# Its place lies in {}.
s-b1789160f6 = يقع مكانه في { $a }.

# “{}” names no country: nothing can be followed.
s-591f9c5e63 = لا يذكر «{ $a }» أي بلد: لا شيء يمكن تتبعه.

# Write in the engagement which country it is about.
s-32081dd228 = اكتب في المسعى أي بلد يخص.

# It is about {}, and its place is not known to a division.
s-563fb536ec = يخص { $a }، ومكانه غير معروف على مستوى الوحدة الإدارية.

# It is about {many} countries, of which {} stands first.
s-df7475db13 = يخص عدة بلدان ({ $a })، أولها { $b }.

# Of {} fewer than 12 whole months of data are stored before the engagement began, or from then on.
s-8e2904b8a2 = المخزن عن { $a } أقل من 12 شهرا كاملا من البيانات قبل بدء المسعى أو منذ بدئه.

# Import events that reach from a year before to a year after its start.
s-a10591397e = استورد أحداثا تمتد من سنة قبل بدئه إلى سنة بعده.

## src-tauri/api/src/effect/says.rs

# events
s-75f9afdce0 = أحداث

# deaths
s-9d86efdced = وفيات

# The {months} months just before had {just_before:.1} {words} a month, those before them {long:.1}: months so high tend to be followed by lower ones, whatever is done.
s-75ab08801e = شهدت الشهور السابقة مباشرة ({ $a }) { $b } ({ $c }) في الشهر، وما قبلها { $d }: والشهور المرتفعة هكذا تتلوها عادة شهور أدنى مهما جرى.

# before
s-18c52a7ed9 = قبل

# after
s-45df22c72c = بعد

# {others} other engagement(s) began within a year, the nearest {nearest} month(s) {side} this one.
s-df0a9a6fd1 = المساعي الأخرى التي بدأت في غضون سنة: { $a }؛ أقربها على بعد { $b } شهر ({ $c }).

# The {words} were falling before already: by {:.2} a month over {months} months (p {p:.3}).
s-9161690cc6 = كانت القيم ({ $a }) تنخفض من قبل: بمقدار { $b } في الشهر على مدى { $c } شهر (p { $d }).

# There were {before} events in the year before and {after} in the year after: too few to tell a change from chance.
s-41470faa85 = عدد الأحداث { $a } في السنة السابقة و{ $b } في السنة اللاحقة: أقل من أن يميز التغير من المصادفة.

# The sources changed in that time: {changes} further publisher(s) begin, and {missing} month(s) have no data.
s-6755f0b361 = تغيرت المصادر في تلك الفترة: ناشرون جدد: { $a }؛ شهور بلا بيانات: { $b }.

# Neighbours without an engagement fell as well: to {neighbours_ratio:.2} of before, this place to {own_ratio:.2}.
s-1569afb09f = انخفض الجيران الذين لا مسعى لديهم أيضا: إلى { $a } مما سبق، وهذا المكان إلى { $b }.

# The {words} just before did not lie far above the long mean.
s-14f1e1ee4e = لم تكن القيم ({ $a }) السابقة مباشرة أعلى كثيرا من المتوسط الطويل.

# No other engagement with a known start is recorded within a year.
s-73ba46ccd6 = لا مسعى آخر معروف البداية مسجل في غضون سنة.

# The {words} were not falling clearly before.
s-39c7984c80 = لم تكن القيم ({ $a }) تنخفض بوضوح من قبل.

# There were {LEAST_EVENTS} events or more in the year before or in the year after.
s-d1e875b53c = كان عدد الأحداث { $a } أو أكثر في السنة السابقة أو اللاحقة.

# No publisher begins in that time, and no month is without data.
s-87c020818e = لا يبدأ ناشر في تلك الفترة، ولا شهر بلا بيانات.

# Neighbours without an engagement did not fall as well.
s-58c2fbf9c0 = لم ينخفض الجيران الذين لا مسعى لديهم.

# Too few earlier months are known to tell a long mean.
s-64260d9d12 = الشهور السابقة المعروفة أقل من أن تعطي متوسطا طويلا.

# Nobody keeps the other engagements of the place.
s-76ec7b2d0c = لا أحد يسجل المساعي الأخرى في هذا المكان.

# Too few months just before are known to tell a trend.
s-7ba91dc990 = الشهور السابقة مباشرة المعروفة أقل من أن تبين اتجاها.

# No month is known on one of the sides.
s-38dcd12ff4 = لا شهر معروف في أحد الجانبين.

# One publisher tells of the country, and does not say whether its coverage changed.
s-582cf278b9 = ناشر واحد يتحدث عن البلد، ولا يقول هل تغيرت تغطيته.

# Of neighbours without an engagement too little is known.
s-cac40673ec = المعروف عن الجيران الذين لا مسعى لديهم قليل جدا.

## src-tauri/api/src/elections/crisis.rs

# This crisis has no day.
s-318129c4ba = لا يوم لهذه الأزمة.

# Write when it began, as well as it is known.
s-186a8e4821 = اكتب متى بدأت، بقدر ما هو معروف.

## src-tauri/api/src/elections/mod.rs

# This election
s-05513a0651 = هذه الانتخابات

# This crisis
s-b8104ae561 = هذه الأزمة

## src-tauri/api/src/elections/watch.rs

# election watch: windows of 13 weeks, held against the same days 52 weeks before, method 1.0
s-972e287734 = متابعة الانتخابات: نوافذ من 13 أسبوعا، مقارنة بالأيام نفسها قبل 52 أسبوعا، الطريقة 1.0

# This election has no day.
s-63c980efb6 = لا يوم لهذه الانتخابات.

# Write when it is, as well as it is known.
s-d384bf04d0 = اكتب متى تجري، بقدر ما هو معروف.

## src-tauri/api/src/events.rs

# This event
s-aa5670871a = هذا الحدث

## src-tauri/api/src/exchange/conflicts.rs

# There is nothing to settle here any more: somebody did, or the record changed.
s-c28019b961 = لم يبق ما يُحسم هنا: حسمه أحد، أو تغيّر السجل.

# Look at the list again: sitroom pack conflicts
s-93259491f1 = انظر إلى القائمة من جديد: sitroom pack conflicts

# This record is deleted: nothing is to be settled in it.
s-885ea2729f = هذا السجل محذوف: لا شيء فيه للحسم.

# Bring the record back first, and settle it then if anything is left.
s-3e662866eb = أعد السجل أولاً، ثم احسم ما يبقى.

# This side lowers the marking of a field.
s-c098e378d1 = هذا الجانب يخفض درجة سرية حقل.

# Say why, or choose the other side.
s-a54582d299 = بيّن السبب، أو اختر الجانب الآخر.

## src-tauri/api/src/exchange/field_notes.rs

# {notes} field notes go along, each at its marking.
s-dde7f5d7a5 = ترافقها { $a } ملاحظة ميدانية، كل منها بدرجة سريتها.

# The field notes cannot be written: {why}.
s-3c79780df6 = تتعذر كتابة الملاحظات الميدانية: { $a }.

# Runs of field notes that were undone here and stay undone: {undone}.
s-46841c207d = عمليات استيراد الملاحظات الميدانية التي أُلغيت هنا وتبقى ملغاة: { $a }.

# {count} field notes came in, and are in the inbox.
s-0fa0dabbed = وصلت { $a } ملاحظة ميدانية، وهي في صندوق الوارد.

# Line {line} of the field notes of the pack cannot be read: {why}. Nothing was merged.
s-e4845f334a = تتعذر قراءة السطر { $a } من الملاحظات الميدانية في الحزمة: { $b }. ولم يُدمج شيء.

# Make both ends of the same version.
s-1f4acb9a27 = اجعل الطرفين بالإصدار نفسه.

## src-tauri/api/src/exchange/hub/administer.rs

# The address leads to this machine alone ({}): at another one it leads to that one itself. Put the name of the server into it before it is brought there.
s-8e0b28f357 = لا يقود العنوان إلا إلى هذا الجهاز ({ $a }): وعلى جهاز آخر يقود إلى ذلك الجهاز نفسه. ضع فيه اسم الخادم قبل نقله إليه.

## src-tauri/api/src/exchange/hub/mod.rs

# This profile knows no hub.
s-7395118bb2 = لا يعرف هذا الملف الشخصي أي محور.

# Give its address once, as “sitroom hub admit” printed it: sitroom hub set < ADDRESS
s-a1c43700a4 = أعطِ عنوانه مرة كما أظهره «sitroom hub admit»: sitroom hub set < ADDRESS

# {higher} operations are marked higher than {}, or tell of what is or was marked so, and stay here.
s-6c4174229b = { $a } عملية درجة سريتها أعلى من { $b }، أو تخص ما هو أو كان كذلك، وتبقى هنا.

## src-tauri/api/src/exchange/hub/pull.rs

# Of device “{}” some operations were not taken: {}
s-f58c3751ea = لم تؤخذ بعض العمليات من الجهاز «{ $a }»: { $b }

# {wrong} operations of device “{}” are not what their numbers say, and were left out: somebody changed them.
s-d005e9853d = عمليات من الجهاز «{ $b }» ليست ما تقوله أرقامها وتُركت: { $a }. غيّرها أحد.

# Device “{device}” tells of events of a run that is not there; they were left out.
s-e9bafd11d3 = يذكر الجهاز «{ $a }» أحداثًا من استيراد غير موجود؛ تُركت.

# A run of device “{device}” waits: it was imported on {}, which is yet to come. Set the clock of that machine.
s-cad4ed03c2 = ينتظر استيراد من الجهاز «{ $a }»: تاريخه { $b } وهو لم يأت بعد. اضبط ساعة ذلك الجهاز.

## src-tauri/api/src/exchange/hub/push.rs

# “{}” only reads at the hub {}: nothing can be pushed under that name.
s-852f8ca5f5 = «{ $a }» يقرأ فقط في المحور { $b }: لا يُدفع شيء بهذا الاسم.

# Ask whoever looks after the hub for a device: sitroom hub admit NAME
s-a8c016a665 = اطلب جهازًا ممن يرعى المحور: sitroom hub admit NAME

# {unfit} operations hold a null character, which no hub takes, and stay here.
s-d978a4f207 = عمليات فيها محرف معدوم لا يقبله أي محور، وتبقى هنا: { $a }.

# Run {} waits: it was imported on {}, which is yet to come by the clock of the hub.
s-46e108ae95 = ينتظر الاستيراد { $a }: تاريخه { $b } وهو لم يأت بعد بحسب ساعة المحور.

# {events} events of {name} stay here: its terms keep its rows in the office, or no hub takes them.
s-c55191462c = أحداث { $b } الباقية هنا: { $a }. شروطه تُبقي صفوفه في المكتب، أو لا يأخذها أي محور.

## src-tauri/api/src/exchange/identity.rs

# The identity cannot be written: {why}.
s-04567bb754 = تعذّرت كتابة الهوية: { $a }.

# This is the identity of this very profile.
s-6e26166574 = هذه هوية هذا الملف الشخصي نفسه.

# Bring the file of the other one.
s-4423b62e5a = أحضر ملف الطرف الآخر.

# The name of this identity holds line breaks or signs that nobody sees.
s-4fe7a3d01e = اسم هذه الهوية يحوي فواصل أسطر أو علامات لا تُرى.

# Give it another name, of plain letters.
s-2b484add9e = أعطها اسماً آخر بحروف عادية.

# Those whom this profile knows are listed by: sitroom trust
s-2f6cb47597 = من يعرفهم هذا الملف تعرضهم: sitroom trust

# Exchange identities in person, then: sitroom trust FILE
s-a8a5e5fee8 = تبادلا الهويتين وجهًا لوجه، ثم: sitroom trust FILE

# More than one that is trusted begins with {text}.
s-a91e023b69 = أكثر من موثوق واحد يبدأ بـ { $a }.

# Write more of it.
s-57248302aa = اكتب المزيد منه.

# Nobody who is trusted here has the fingerprint {text}.
s-d379541560 = ليس لأي موثوق هنا البصمة { $a }.

# {} is trusted still: the sender of the pack trusts it no more since “{}”, which is no moment that has come.
s-1782d465b5 = ما زال { $a } موثوقاً: لم يعد مرسل الحزمة يثق به منذ «{ $b }»، وهذه ليست لحظة قد حانت.

# {} is trusted still: the sender of the pack only passes on that {} trusts it no more, and that one is not trusted here.
s-0a9bfe2da0 = ما زال { $a } موثوقاً: مرسل الحزمة ينقل فحسب أن { $b } لم يعد يثق به، وذاك غير موثوق هنا.

# {} is trusted no more: the sender of the pack trusts it no more since {}.
s-d3ec451ece = لم يعد { $a } موثوقًا: مرسل الحزمة لا يثق به منذ { $b }.

# {} holds no identity: {why}.
s-d28613af48 = لا يحوي { $a } هوية: { $b }.

# Save one there with “sitroom identity --json”, and bring the file in person.
s-a18e383500 = احفظ هوية هناك بالأمر «sitroom identity --json»، وأحضر الملف بنفسك.

# it has {length} bytes
s-1303dfddc7 = فيه { $a } بايت

# it is of another kind
s-ef588bb99d = إنه من نوع آخر

## src-tauri/api/src/exchange/merge.rs

# {name} is sealed to another office or laptop, and was passed over.
s-3e4937d23c = { $a } مختومة لمكتب أو حاسوب آخر، وقد جرى تخطيها.

# {} was not merged: {} is trusted no more.
s-05bcc05b96 = لم يُدمج { $a }: لم يعد { $b } موثوقاً.

# {} Its events are here already, and stay when it is merged once more.
s-c221ce4077 = { $a } أحداثها موجودة هنا بالفعل، وتبقى حين تُدمج مرة أخرى.

# {name} was not merged. {}
s-e078694c87 = لم تُدمج { $a }. { $b }

# Of {who}, {} operations are held: the clock of that machine is up to {days} days ahead of this one. They are kept, and count when that time has come or somebody lets them.
s-51f119293c = من عمليات { $a } حُجزت { $b }: ساعة ذلك الجهاز تسبق هذه بما يصل إلى { $c } يومًا. هي محفوظة، وتُحتسب حين يأتي ذلك الوقت أو حين يسمح بها أحد.

# Choose another folder.
s-50cf087a11 = اختر مجلدًا آخر.

# There is no pack in {}.
s-c55e4ca3de = لا توجد حزمة في { $a }.

# Choose a folder with files that end in .sitpack.
s-4423ea036b = اختر مجلدًا فيه ملفات تنتهي بـ .sitpack.

## src-tauri/api/src/exchange/mission.rs

# Nobody is named to whom the pack is sealed.
s-af85b994ea = لم يُسمَّ من تُختم له الحزمة.

# Write --to FINGERPRINT.
s-a7e246fce2 = اكتب --to FINGERPRINT.

# A pack is good for 1 to {DAYS_MOST} days, not {}.
s-7a0255b876 = تصلح الحزمة من يوم واحد إلى { $a } يومًا، لا { $b }.

# Choose a number of days between them.
s-8b7b882c33 = اختر عدد أيام بينهما.

# a pack that comes back
s-be74eaf6ba = حزمة عائدة

# the pack of a mission
s-94759f3d7f = حزمة مهمة

# This profile holds something already, and a pack opens in a profile of its own.
s-85582ecbef = في هذا الملف الشخصي شيء بالفعل، والحزمة تُفتح في ملف خاص بها.

# Choose a new folder with --profile, or merge the pack: sitroom pack merge FILE
s-002451926b = اختر مجلدًا جديدًا بـ --profile، أو ادمج الحزمة: sitroom pack merge FILE

# This profile was not opened from a pack: there is nobody to bring it back to.
s-0c59b99763 = لم يُفتح هذا الملف الشخصي من حزمة: لا أحد يُعاد إليه.

# Name the profile of the mission with --profile.
s-e2981d5a84 = سمِّ ملف المهمة بـ --profile.

# This mission was good until {}. What was done is kept, and nothing more is written.
s-cbe679d99d = كانت هذه المهمة صالحة حتى { $a }. ما أُنجز محفوظ، ولا يُكتب شيء بعد.

# Bring back what was done (sitroom pack return --out FILE), and ask the office for a new pack.
s-13f95c2170 = أعد ما أُنجز (sitroom pack return --out FILE)، واطلب من المكتب حزمة جديدة.

# Reports of feeds and other sources: {reports}. They are fetched in the office.
s-a399efc5e0 = تقارير المغذيات ومصادر أخرى: { $a }. تُجلب في المكتب.

# Decisions in the inbox: {steps}. They are made once more in the office.
s-6daff77804 = قرارات في صندوق الوارد: { $a }. تُتخذ مرة أخرى في المكتب.

# Briefings: {briefings}. Save them as files, and bring those.
s-8829dfb382 = الإحاطات: { $a }. احفظها ملفات وأحضرها.

## src-tauri/api/src/exchange/mod.rs

# Leave the exercise, then try again.
s-6fadf162b7 = اخرج من التمرين ثم حاول مجددًا.

# This is an exercise: nothing of it leaves in a pack.
s-055b186635 = هذا تمرين: لا يخرج منه شيء في حزمة.

## src-tauri/api/src/exchange/packed.rs

# {events} events of {name}, whose rows do not leave the office.
s-8d45fae137 = { $a } حدثًا من { $b } التي لا تغادر صفوفها المكتب.

# A run of “{}” was left out: nothing tells when it was imported.
s-cb082bf238 = تُركت عملية استيراد من «{ $a }»: لا شيء يبيّن متى جرت.

# The events cannot be written: {why}.
s-c19287374f = تعذّرت كتابة الأحداث: { $a }.

# Line {line} of the events of the pack cannot be read: {why}. Nothing was merged.
s-e31ac94f61 = تتعذر قراءة السطر { $a } من أحداث الحزمة: { $b }. ولم يُدمج شيء.

## src-tauri/api/src/exchange/scope.rs

# “{}” is no subregion.
s-fb8a02c407 = «{ $a }» ليست منطقة دون إقليمية.

# Write one of west-africa, central-asia, central-africa, or name countries.
s-a5d690c294 = اكتب west-africa أو central-asia أو central-africa، أو سمِّ بلدانًا.

# Records that are marked higher: {}.
s-3e107165d2 = سجلات بدرجة سرية أعلى: { $a }.

# Fields that are marked higher: {fields}.
s-928af1b9b1 = حقول درجة سريتها أعلى: { $a }.

## src-tauri/api/src/exchange/shells.rs

# Records that stay, for beside a field that is marked higher only pieces of them could leave: {} ({}). They leave once somebody changes them here, or settles what was said apart of them.
s-df49de46a0 = سجلات تبقى، لأنه إلى جانب حقل بدرجة سرية أعلى لا يمكن أن يخرج منها إلا أجزاء: { $a } ({ $b }). تخرج حالما يغيرها أحد هنا أو يحسم ما قيل عنها على حدة.

# The history that {} took of this profile is not in the store any more: operations were taken out or changed here since. Look with: sitroom verify
s-7df8489f61 = التاريخ الذي أخذه { $a } من هذا الملف الشخصي لم يعد في المخزن: أُخرجت عمليات أو غُيّرت هنا منذ ذلك الحين. تحقق بالأمر: sitroom verify

# Check the name, and that you may read it.
s-72e54f0e72 = تحقق من الاسم، ومن أن لك أن تقرأه.

# Name the pack in it, a file that ends in .sitpack.
s-f27d067a09 = سمِّ الحزمة التي فيه، وهي ملف ينتهي بـ .sitpack.

# {} is a folder.
s-c3d0a5d419 = { $a } مجلد.

# The sender {}
s-6fb2649653 = المرسل { $a }

# The pack cannot be noted: {why}.
s-7c93937e41 = تعذّر تدوين الحزمة: { $a }.

# Records in which a marking was lowered by it: {records}. Look at why in their history.
s-9e2c0efe0d = السجلات التي خُفضت فيها درجة سرية بذلك: { $a }. اطّلع على السبب في تاريخها.

# The operations cannot be written: {why}.
s-65e7ce351c = تعذّرت كتابة العمليات: { $a }.

# Operation {} of the pack cannot be read: {why}. Nothing was merged.
s-3d62d08dca = تعذّرت قراءة العملية { $a } من الحزمة: { $b }. لم يُدمج شيء.

## src-tauri/api/src/exchange/sieve.rs

# {} events of run {} were refused: sitroom rejects {} --out FILE.csv
s-c6ea0767bc = أحداث مرفوضة من الاستيراد { $b }: { $a }. sitroom rejects { $c } --out FILE.csv

# Runs of events that were undone here and stay undone: {undone}.
s-61baded707 = عمليات استيراد الأحداث التي أُلغيت هنا وتبقى ملغاة: { $a }.

# A run of “{publisher}” was left out: this program does not know it as events.
s-69884b0fdf = تُركت عملية استيراد من «{ $a }»: هذا البرنامج لا يعرفها أحداثاً.

## src-tauri/api/src/exchange/standing.rs

# what was noted of pack {} cannot be read
s-154103b9d9 = تعذّرت قراءة ما دُوّن عن الحزمة { $a }

# the history that went out with pack {} at {} is not that of the store: operations were taken out or changed
s-199bb31733 = التاريخ الذي خرج مع الحزمة { $a } في { $b } ليس تاريخ المخزن: أُزيلت عمليات أو غُيّرت

# Events that were imported here and are in no pack that went back yet: {events}.
s-3d3815e184 = أحداث استوردت هنا وليست بعد في أي حزمة عادت: { $a }.

# Field notes that are in no pack that went back yet: {notes}.
s-ac62911bd2 = ملاحظات ميدانية ليست بعد في أي حزمة عادت: { $a }.

## src-tauri/api/src/export/mod.rs

# A workbook takes {MOST_ROWS} rows, and the map shows {rows}.
s-70aeedf4ed = يتسع المصنف لـ { $a } صف، وتعرض الخريطة { $b }.

# Narrow the filter, or choose CSV.
s-5d2eed9f8c = ضيّق المرشح أو اختر CSV.

# Events are not written as plain JSON.
s-242fcee50e = لا تُكتب الأحداث بصيغة JSON بسيطة.

# Choose GeoJSON, CSV or XLSX.
s-b69260e46e = اختر GeoJSON أو CSV أو XLSX.

# The terms of {} keep its rows in the office that fetched them.
s-1c450b1709 = تقضي شروط { $a } ببقاء صفوفه في المكتب الذي جلبها.

# Pass on figures and pictures, with its citation; or leave these rows out.
s-c392bf87bd = مرر الأرقام والصور مع ذكر مصدرها؛ أو اترك هذه الصفوف.

# The filter could not be written: {error}.
s-de55853178 = تعذرت كتابة المرشح: { $a }.

## src-tauri/api/src/export/records.rs

# The request could not be written: {error}.
s-b9034aface = تعذرت كتابة الطلب: { $a }.

## src-tauri/api/src/export/share.rs

# Choose a higher marking, or lower that of the warning, with a reason.
s-f8453a03c5 = اختر درجة سرية أعلى، أو اخفض درجة الإنذار مع ذكر السبب.

# This warning
s-e8d05d8619 = هذا الإنذار

# This warning is marked {}, higher than what may leave.
s-eeb93ae39a = درجة سرية هذا الإنذار { $a }، وهي أعلى مما يجوز إخراجه.

# Strictly Confidential
s-3031e66113 = سري للغاية

## src-tauri/api/src/export/whole.rs

# {} is there already and is no ordinary file.
s-b4d8e2bf4e = { $a } موجود من قبل وليس ملفاً عادياً.

# Nothing was written. Choose another name.
s-9d2358143a = لم يُكتب شيء. اختر اسماً آخر.

## src-tauri/api/src/exposure/mod.rs

# The period ends on {}, before it starts on {}.
s-71da1822d6 = تنتهي الفترة في { $a }، قبل أن تبدأ في { $b }.

# Exchange the two days.
s-5c5cbc96ef = بدّل بين اليومين.

# This is told of a subregion or of a country.
s-071f9c37e5 = هذا يخص منطقة دون إقليمية أو بلدا.

# Choose one, for example west-africa or MLI.
s-2b8f3a62b4 = اختر واحدا، مثل west-africa أو MLI.

## src-tauri/api/src/faults.rs

# Check how it is written, or choose again from what is listed.
s-02d2550166 = تحقق من الكتابة، أو اختر ثانية مما هو معروض.

# {what} is not known here.
s-2cadb0d8e9 = { $a }: غير معروف هنا.

# The stored events changed since this filter was set.
s-118e474075 = تغيرت الأحداث المخزنة منذ وضع هذا المرشح.

# Set it again.
s-86be45b6f4 = ضعه ثانية.

# Make room on the disk and try again; nothing was lost.
s-237a79d460 = أفسح مكاناً على القرص وحاول مرة أخرى؛ لم يُفقد شيء.

# Check that the folder is there and may be written, or choose another; nothing was lost.
s-e8b78aa3e7 = تحقق من أن المجلد موجود وتمكن الكتابة فيه، أو اختر غيره؛ لم يُفقد شيء.

# {} could not be written: {why}.
s-b588b6aed6 = تعذرت كتابة { $a }: { $b }.

# The profile is locked.
s-00a527e262 = الملف الشخصي مقفل.

# Give its passphrase.
s-bec50baaa7 = أعطِ عبارة مروره.

# Give a number between these two.
s-a2efdb4ff0 = أعط عددا بين هذين.

# Ask for a longer period, a larger area or fewer conditions, or import more events.
s-e03522f0e2 = اطلب فترة أطول أو منطقة أكبر أو شروطا أقل، أو استورد أحداثا أكثر.

## src-tauri/api/src/filters.rs

# No data: no event is stored.
s-57b6c71c77 = لا بيانات: لا حدث مخزن.

# No data: of the {all} events that are stored, none lies in what was asked for.
s-b7747183c3 = لا بيانات: من الأحداث المخزنة ({ $a }) لا يقع أي منها فيما طُلب.

# Ask for a longer period, a larger area or fewer conditions, or import events of it.
s-54369601b8 = اطلب فترة أطول أو منطقة أكبر أو شروطا أقل، أو استورد أحداثا لها.

## src-tauri/api/src/forecast.rs

# “{word}” is no month; write it like 2020-10
s-06df2940f2 = «{ $a }» ليس شهرا؛ اكتبه هكذا: 2020-10

# “{name}” is no model.
s-3bf73b9476 = «{ $a }» ليس نموذجا.

# Choose one of {names}.
s-fb049ad3a3 = اختر من { $a }.

# {} has no month in the two years up to {last}.
s-9386e8328f = ليس في { $a } شهر في السنتين حتى { $b }.

# Give a later month with --train-until, or a panel that begins earlier.
s-f075d3a78d = أعط شهرا لاحقا مع --train-until، أو لوحة تبدأ قبل ذلك.

# {} months from {} cannot be forecast from {last}.
s-c8976ae9f1 = لا يمكن التنبؤ بـ { $a } شهر من { $b } انطلاقا من { $c }.

# Begin after the last month of training and end at most {FARTHEST} months after it.
s-0fcb8f9a54 = ابدأ بعد آخر شهر من التعلم وانته بعده بـ { $a } شهر على الأكثر.

# {} draws cannot be made.
s-9c58b14938 = لا يمكن إجراء { $a } سحب.

# Ask for 1 to 100000; 1000 is usual.
s-cc82b751a7 = اطلب من 1 إلى 100000؛ والمعتاد 1000.

## src-tauri/api/src/forecast/files.rs

# Write a whole number, for example 490 for October 2020.
s-09751507cb = اكتب عددا صحيحا، مثل 490 لأكتوبر 2020.

# Write the publisher's number of the country.
s-50505eecd8 = اكتب رقم البلد لدى الناشر.

# Write the deaths as a number from 0 on; leave out months without data.
s-e7093cf123 = اكتب الوفيات عددا من 0 فصاعدا؛ واترك الشهور التي بلا بيانات.

# {} has month_id {} of country_id {} twice, in lines {first} and {line}.
s-fb6eeacc19 = في { $a } يرد month_id { $b } لـ country_id { $c } مرتين، في السطرين { $d } و{ $e }.

# Leave one row for each country and month.
s-4d8d9022ea = اترك صفا واحدا لكل بلد وشهر.

# {} has no row below its head.
s-d46b8382a7 = ليس في { $a } صف تحت ترويسته.

# Give a panel with one row for each country and month.
s-14d91396c3 = أعط لوحة فيها صف واحد لكل بلد وشهر.

# {} has a wrong row for month_id {} of country_id {}.
s-3a4f12284c = في { $a } صف خاطئ لـ month_id { $b } من country_id { $c }.

# Correct it.
s-c46606a431 = صححه.

# Choose a CSV file in UTF-8.
s-8f8dfb52e1 = اختر ملف CSV بترميز UTF-8.

# {} has no column “{column}” in line 1.
s-28a4237c79 = ليس في { $a } العمود «{ $b }» في السطر 1.

# Name the columns {}.
s-18a5835aa0 = سمِّ الأعمدة { $a }.

# Line {line} of {} has “{cell}” as {column}.
s-ffe07a0b41 = في السطر { $a } من { $b } القيمة «{ $c }» في { $d }.

## src-tauri/api/src/hotspots/divisions.rs

# Choose cells instead of divisions.
s-6daf3461ea = اختر الخلايا بدلا من الوحدات الإدارية.

## src-tauri/api/src/hotspots/mod.rs

# These cells
s-353923ab0a = هذه الخلايا

# Choose a longer period, a larger area or other units.
s-3a9de1e4de = اختر فترة أطول أو منطقة أكبر أو وحدات أخرى.

## src-tauri/api/src/imports.rs

# This run refused nothing.
s-3ccaa664aa = لم يرفض هذا الاستيراد شيئا.

# There is nothing to save.
s-146437d29f = لا شيء يُحفظ.

# Another import is under way.
s-375dcc53b2 = استيراد آخر جار.

# Wait until it has ended, or cancel it.
s-f9bdb1fc87 = انتظر حتى ينتهي، أو ألغه.

## src-tauri/api/src/inbox/changes.rs

# This country
s-16f589b872 = هذا البلد

# This record
s-62bad3af83 = هذا السجل

# This version
s-dd7d430698 = هذه النسخة

# Taken back
s-03181a21eb = أُلغي

# This report
s-8d4165eb4b = هذا التقرير

# This item has one report only: there is nothing to split off.
s-6b560b82ca = لهذا البند تقرير واحد فقط: لا شيء يُفصل.

# An item cannot be joined with itself.
s-8498837f7d = لا يمكن ضم بند إلى نفسه.

# Choose another one.
s-7550f6dc22 = اختر غيره.

# This item
s-c95256a565 = هذا البند

# Somebody else changed this item meanwhile.
s-1a8f3e0172 = غيّر شخص آخر هذا البند في هذه الأثناء.

# Look at it again, then decide.
s-f427eeb457 = انظر فيه مرة أخرى ثم قرر.

# {number} is no grade of what a report says.
s-d3e3064d18 = { $a } ليست درجة لمضمون تقرير.

# Write 1 (confirmed) to 6 (cannot be judged).
s-b63ecad715 = اكتب من 1 (مؤكد) إلى 6 (يتعذر الحكم).

# A mark needs a word.
s-0e756050d3 = تحتاج العلامة إلى كلمة.

# Write one.
s-7ace5d4f7a = اكتب واحدة.

## src-tauri/api/src/inbox/marks.rs

# {name} in {country}, {confidence}: {why}
s-147b9730c4 = { $a } ({ $b })، { $c }: { $d }

# {people} dead
s-fc130a2880 = { $a } من القتلى

# at least {people} dead
s-19d28fcd66 = على الأقل { $a } من القتلى

# about {people} dead
s-4b8d759f64 = نحو { $a } من القتلى

# {people} injured
s-ba3f63f15d = { $a } من الجرحى

# at least {people} injured
s-5aa11dda0d = على الأقل { $a } من الجرحى

# about {people} injured
s-50774d0dff = نحو { $a } من الجرحى

# {people} abducted
s-9e12b099e4 = { $a } من المختطفين

# at least {people} abducted
s-4a1f51d4a3 = على الأقل { $a } من المختطفين

# about {people} abducted
s-044c61552d = نحو { $a } من المختطفين

# {people} displaced
s-01caea8ce1 = { $a } من النازحين

# at least {people} displaced
s-3346a8c6f5 = على الأقل { $a } من النازحين

# about {people} displaced
s-a09a12e555 = نحو { $a } من النازحين

## src-tauri/api/src/inbox/offers.rs

# It is under way in a country that the reports name.
s-2a01fba48c = جارٍ في بلد تذكره التقارير.

# An event that is gone since
s-b48701dab3 = حدث لم يعد موجودا

# A record that was deleted since
s-9cb49e8ec3 = سجل حُذف منذ ذلك الحين

# An indicator that is gone since
s-eb3a228368 = مؤشر لم يعد موجودا

# {km:.0} km from {name}, on a day that the reports tell.
s-a4820a6421 = على بعد { $a } كم من { $b }، في يوم تذكره التقارير.

# {km:.0} km from {name}, {apart} days from a day that the reports tell.
s-e39fa6093f = على بعد { $a } كم من { $b }، وبفارق { $c } من الأيام عن يوم تذكره التقارير.

# {km:.0} km from {name}, in the week before the report.
s-81221d1596 = على بعد { $a } كم من { $b }، في الأسبوع السابق للتقرير.

# {day}, {place}, deaths: {best}
s-92c9530c43 = { $a }، { $b }، القتلى: { $c }

# {day}, {place}, deaths: no data
s-b3238f46fe = { $a }، { $b }، القتلى: لا بيانات

## src-tauri/api/src/inbox/rules.rs

# Rule {number} has no name.
s-3c9dee40f1 = القاعدة { $a } بلا اسم.

# Give it one that says what it does.
s-1a5eb99907 = أعطها اسما يبين ما تفعله.

# Two rules are called “{name}”.
s-0dc232cf71 = قاعدتان باسم «{ $a }».

# Give one of them another name.
s-20553ea85c = أعط إحداهما اسما آخر.

# The rule “{name}” names “{town}”, which is no town of the base map.
s-96cd5d197b = تذكر القاعدة «{ $a }» «{ $b }»، وهي ليست مدينة في الخريطة الأساسية.

# Write the town as the map does, or ask for the word in the text.
s-b99676227a = اكتب المدينة كما في الخريطة، أو اطلب الكلمة في النص.

# The rule “{name}” asks for nothing somewhere.
s-66b4ec371b = في القاعدة «{ $a }» شرط فارغ.

# Fill in each of its conditions, or take it away.
s-8f2cfc5e28 = املأ كل شرط من شروطها أو احذفه.

# The rule “{name}” does nothing somewhere.
s-22cf8dd108 = في القاعدة «{ $a }» إجراء فارغ.

# Say whom it gives a report to, which mark it puts on, or that it mutes.
s-2ccd1036ea = اذكر لمن تسند التقرير أو أي علامة تضع أو أنها تكتم.

## src-tauri/api/src/inbox/told.rs

# Linked to “{title}”
s-248ee4764a = رُبط بـ «{ $a }»

# No longer linked to “{title}”
s-9938056289 = لم يعد مرتبطا بـ «{ $a }»

# Set aside: {reason}
s-95506bc9a9 = نُحّي: { $a }

# Set aside: {reason} – {words}
s-f1137681cb = نُحّي: { $a } – { $b }

# Opened again
s-4d7fa68415 = أُعيد فتحه

# Content graded {grade}
s-4a79518f19 = قُدِّرت درجة المضمون بـ { $a }

# Content graded as suggested
s-558f3bedf8 = قُدِّرت درجة المضمون كما هو مقترح

# Outlet {outlet} graded {letter}
s-7d90470030 = قُدِّرت درجة المصدر { $a } بـ { $b }

# Outlet {outlet} graded as suggested
s-20132d896c = قُدِّرت درجة المصدر { $a } كما هو مقترح

# Given to nobody
s-d0342d7e3a = غير مسند إلى أحد

# Given to {to}
s-f439b1371c = أُسند إلى { $a }

# Marked “{tag}”
s-9677eca6cc = وُسم بـ «{ $a }»

# Mark “{tag}” taken off
s-3464a020bb = أُزيلت العلامة «{ $a }»

# Muted
s-13eb19bbbc = كُتم

# Brought back into sight
s-446b21f06b = أعيد إظهاره

# Place accepted: {name}
s-1c8ab2a678 = المكان المعتمد: { $a }

# Place taken back
s-4d8f2d3c44 = أُلغي اعتماد المكان

# Day accepted: {day}
s-933b4db353 = اليوم المعتمد: { $a }

# Day taken back
s-ab70323f94 = أُلغي اعتماد اليوم

# A report made an item of its own
s-f0ad9df3af = جُعل تقرير بندا قائما بذاته

# Joined with another item
s-6130360a34 = ضُمّ إلى بند آخر

# not relevant
s-d474a85d06 = غير ذي صلة

# known already
s-1776e3366f = معروف من قبل

# not confirmed
s-f35585924d = غير مؤكد

# too vague
s-f0b8090706 = غامض جدا

## src-tauri/api/src/links/mod.rs

# No events of “{id}” are stored.
s-d91defdf4f = لا توجد أحداث محفوظة من «{ $a }».

# Write one of {known}.
s-5e22e17ff4 = اكتب واحدا من { $a }.

# Nobody decided on events {} and {}.
s-4d65f95817 = لم يقرر أحد شيئاً بشأن الحدثين { $a } و{ $b }.

# sitroom links lists the pairs with who decided.
s-e8c4096d7c = يسرد الأمر sitroom links الأزواج ومن قرر بشأنها.

## src-tauri/api/src/links/says.rs

# Linked by rule: the two records are one event.
s-6bf1ffdaf2 = مرتبطان بالقاعدة: السجلان حدث واحد.

# It waits for a person.
s-aed057d333 = ينتظر قرار شخص.

# {who} said on {on} that it is one event.
s-02fefc891f = قال { $a } في { $b } إنه حدث واحد.

# {who} said on {on} that these are two events.
s-24f1d9a32e = قال { $a } في { $b } إنهما حدثان.

# Method: {}. Pairs are linked from {linked} % on, and left to a person from {least} % on.
s-e29974e649 = الطريقة: { $a }. تُربط الأزواج ابتداءً من { $b } %، وتُترك لشخص ابتداءً من { $c } %.

# Events of {name} are stored beside those that count, and are in no figure: {stored}.
s-3898e73b20 = أحداث { $a } محفوظة إلى جانب ما يُحسب، ولا تدخل في أي رقم: { $b }.

# Records of {name} that are the same event as one of another publisher and are counted once, with that one: {linked}.
s-5ca36977a1 = سجلات { $a } عن الحدث نفسه الوارد لدى ناشر آخر والمحسوبة مرة واحدة معه: { $b }.

# Events of several publishers are added up. What the method does not find counts twice, and a publisher that begins later looks like a rise: compare times by one publisher alone.
s-f7436250e3 = تُجمع أحداث عدة ناشرين. وما لا تجده الطريقة يُحسب مرتين، والناشر الذي يبدأ لاحقاً يبدو كأنه ارتفاع: قارن الفترات بناشر واحد.

# Pairs of records that may be one event and wait for a person: {waiting}.
s-0e80b4bdd2 = أزواج سجلات قد تكون حدثاً واحداً وتنتظر شخصاً: { $a }.

## src-tauri/api/src/moments/closeness.rs

# No month is stored to its end.
s-df4f2f5494 = لا شهر مخزن حتى نهايته.

# In every division there is violence now or was in the last two years, or no two years are stored: what is compared is the time before it rises.
s-0bd8ec0b37 = في كل وحدة إدارية عنف الآن أو كان في السنتين الأخيرتين، أو ليست سنتان مخزنتين: ما يُقارن هو الوقت الذي يسبق ارتفاعه.

# No division had an earlier escalation after two quiet years: there is nothing to be like.
s-8568567787 = لم تشهد أي وحدة تصاعدا سابقا بعد سنتين هادئتين: لا شيء يُشبَّه به.

# Too few earlier escalations to check it: take it as a question, not as a sign.
s-36d5dcca0d = التصاعدات السابقة أقل من أن يُتحقق بها: اعتبره سؤالا لا علامة.

# {hits:.0} % of {} earlier escalations were among the closest tenth, {baseline:.0} % of ordinary months
s-18ae84c739 = كان { $a } % من { $b } تصاعدا سابقا ضمن العشر الأقرب، مقابل { $c } % من الشهور العادية

# {figures}: it told them apart more often than chance, and missed the others.
s-d83049ab20 = { $a }: ميّزتها أكثر مما تفعل المصادفة، وفاتتها البقية.

# {figures}: it did not tell them apart from ordinary months.
s-bda44e7199 = { $a }: لم تميّزها من الشهور العادية.

## src-tauri/api/src/moments/mod.rs

# {days} days are too many.
s-c5425c4769 = { $a } يوم أكثر مما ينبغي.

# Give 0 to {MOST_DAYS} days.
s-ac8e566a10 = أعط من 0 إلى { $a } يوم.

# The last month that is known ended on {}, too long before to tell of now.
s-4853735738 = انتهى آخر شهر معروف في { $a }، قبل زمن أطول من أن يُتحدث عن الآن.

## src-tauri/api/src/outlook/cells.rs

# There is no outlook by cell: no cell here has events in {NEEDED} of the last {LOOKED_AT} months up to {}.
s-d7374012b7 = لا توقعات بالخلايا: ليس لأي خلية هنا أحداث في { $a } من آخر { $b } شهر حتى { $c }.

# Look at the outlook of the country, or import more years.
s-c5bc96322c = انظر إلى توقعات البلد، أو استورد سنوات أكثر.

# This cell
s-3e345e478f = هذه الخلية

## src-tauri/api/src/outlook/list.rs

# Outlooks are listed by country, and this is a part of one.
s-55502834d1 = تُسرد التوقعات بالبلدان، وهذا جزء من بلد.

# Choose a country or a subregion.
s-c2728af868 = اختر بلدا أو منطقة دون إقليمية.

## src-tauri/api/src/outlook/mod.rs

# The country “{iso3}”
s-15c6d8e293 = البلد «{ $a }»

# There is no outlook for {}: too little is stored of it in the two years up to {}.
s-7db3889906 = لا توقعات لـ { $a }: المخزن عنه في السنتين حتى { $b } قليل جدا.

# Import events of the country that reach to the present.
s-b539599c13 = استورد أحداث البلد حتى الوقت الحاضر.

# There is no outlook: no month is stored to its end.
s-7bce3bf870 = لا توقعات: لا شهر مخزن حتى نهايته.

## src-tauri/api/src/outlook/own_record.rs

# shown only where it beats the benchmark by its own record too, choice 1.0
s-2b88ba2dd0 = لا يُعرض إلا حيث يتفوق على المعيار المرجعي بأدائه السابق أيضا، الاختيار 1.0

## src-tauri/api/src/pictures.rs

# The period ends on {}, before it begins on {}.
s-bb955d0517 = تنتهي الفترة في { $a }، قبل أن تبدأ في { $b }.

## src-tauri/api/src/record/adds.rs

# record {} of 
s-c10abd5a1a = السجل { $a } من{" "}

# In {at}{}: {what}.
s-a4721c0dfb = في { $a }{ $b }: { $c }.

# it is no object
s-f56afb1c85 = ليس كائنا

# Write {{"name": …}}.
s-1863165659 = اكتب {"{"}"name": …{"}"}.

# Add it to a profile that holds an exercise.
s-1c101ebab0 = أضفه إلى ملف شخصي يحتوي على تمرين.

# it is of an EXERCISE: nothing in it happened
s-8535f73be2 = هو من تمرين: لم يحدث منه شيء

# it has {bytes} bytes
s-4df55a3575 = حجمه { $a } بايت

# Split it into files of 64 MiB at most.
s-4b495b18a9 = قسّمه إلى ملفات لا تتجاوز 64 ميبيبايت.

# Save it as UTF-8, and check that you may read it.
s-c522bd7ebf = احفظه بترميز UTF-8، وتحقق من أن لك أن تقرأه.

# its list holds no record
s-bdc70c5d68 = لا سجل في قائمته

# Write {{"name": …}} or [{{…}}, {{…}}].
s-1e941dfa9a = اكتب {"{"}"name": …{"}"} أو [{"{"}…{"}"}, {"{"}…{"}"}].

# it is neither an object nor a list
s-06c8c71a65 = ليس كائنا ولا قائمة

# Mend the JSON at that line and column.
s-68953afda0 = أصلح JSON عند ذلك السطر والعمود.

## src-tauri/api/src/record/author.rs

# author not named
s-d67dfdd5d5 = كاتب غير مسمى

## src-tauri/api/src/record/calendar.rs

# The calendar ends on {}, before it starts on {}.
s-91dc183afd = ينتهي التقويم في { $a }، قبل أن يبدأ في { $b }.

## src-tauri/api/src/record/calendar_import.rs

# its number stands twice in the file
s-01a25c80de = رقمها يرد مرتين في الملف

# Leave one out.
s-427dead5a0 = احذف واحدة منها.

# This entry was not taken: somebody changed its record at this moment.
s-39c18fabda = لم تؤخذ هذه المدخلة: غيّر شخص سجلها في هذه اللحظة.

# Import the file again.
s-7b878fb109 = استورد الملف ثانية.

# This entry cannot be taken: {why}.
s-71bdb5337d = لا يمكن أخذ هذه المدخلة: { $a }.

# it was invented for an exercise
s-1755cf7d29 = اختُلقت لأجل تمرين

# Leave it out.
s-52af2406d5 = اتركها.

# it has no number to tell it from others by
s-1e21814b87 = ليس لها رقم يميزها من غيرها

# Export the calendar again.
s-8b56a18b42 = صدّر التقويم ثانية.

# it follows from another record and is none of its own
s-8e1d3cdb57 = هي تابعة لسجل آخر وليست سجلا بذاتها

# Change the election, mission, crisis or agreement itself.
s-c0c154455f = غيّر الانتخابات أو البعثة أو الأزمة أو الاتفاق نفسه.

# it is the second round of an election that has an entry of its own
s-d6ecbdfbae = هي الجولة الثانية من انتخابات لها مدخلتها الخاصة

# Change the election itself.
s-df5bfdd3b2 = غيّر الانتخابات نفسها.

# it is one of the {} here
s-2ffc7f0b70 = هي هنا من { $a }

# Give it the category of its noun.
s-d3eb1cdef3 = أعطها فئة نوعها.

# Give it a title.
s-03557f145d = أعطها عنوانا.

# Name who promised it as the organizer.
s-43dfba7fb8 = اذكر من وعد بها منظِّما.

# Write the country as its place.
s-22720d654f = اكتب البلد مكانا لها.

# Give it a day.
s-1719b82ed1 = أعطها يوما.

# Mend the entry.
s-9cc5009ad5 = أصلح المدخلة.

## src-tauri/api/src/record/casebook.rs

# The casebook of this program cannot be read: {complaint}.
s-75bcded6cc = تتعذر قراءة مجموعة الحالات في هذا البرنامج: { $a }.

# Install the program again.
s-db4566d7ce = ثبّت البرنامج ثانية.

## src-tauri/api/src/record/corridors/along.rs

# Fewer than two places of the route have coordinates: add them to its record.
s-e3da0d748f = أقل من مكانين من المسار لهما إحداثيات: أضفها إلى سجله.

# No data: no event with a known place is stored of this period.
s-19717509bc = لا بيانات: لا حدث معروف المكان مخزن لهذه الفترة.

# No data: no event is stored of any country of the area that the route passes.
s-aaa06e5635 = لا بيانات: لا حدث مخزن لأي بلد في المنطقة التي يمر بها المسار.

## src-tauri/api/src/record/corridors/mod.rs

# Roads, towns and violence follow people: an overlap beyond chance need not mean that the trade feeds the violence.
s-15975546bd = الطرق والمدن والعنف تتبع الناس: فالتداخل الذي يتجاوز المصادفة لا يعني بالضرورة أن الاتجار يغذي العنف.

# A route is taken as the straight way between the places that it names, and stands here where that way or a country that it names touches the area.
s-b052b861d2 = يؤخذ المسار طريقا مستقيما بين الأماكن التي يذكرها، ويرد هنا حيث يمس ذلك الطريق أو بلد يذكره المنطقة.

# A place off the land of the base map, as a port can be, counts for the nearest land within 25 km.
s-50e570de77 = المكان الواقع خارج يابسة خريطة الأساس، كما قد يكون ميناء، يُحسب على أقرب يابسة ضمن 25 كم.

# A record counts once on each of its legs: what is told of legs does not add up to records.
s-7a4ab154cf = يُحسب السجل مرة على كل مرحلة من مراحله: فما يُذكر عن المراحل لا يُجمع سجلات.

# A moved route is turned by 45° at most to either side, since land has a grain that routes and violence both follow.
s-117be9b47a = يُدار المسار المزاح 45° على الأكثر إلى كل جانب، لأن للأرض اتجاها تتبعه المسارات والعنف معا.

# A case that names who seized it counts as seen, any other as reported; a leg says only that records name both countries in that order.
s-1a990238eb = الحالة التي تذكر من قام بالضبط تُعد مرئية، وغيرها مبلغا عنه؛ والمرحلة لا تقول إلا أن سجلات تذكر البلدين بهذا الترتيب.

# {distance_km} km is no distance to look for violence along a route.
s-5dd7313e6d = { $a } كم ليست مسافة يُبحث فيها عن عنف على طول مسار.

# Give 1 to 500 km.
s-ded4467b69 = أعط من 1 إلى 500 كم.

# Turn the two days round.
s-62227b4eee = اعكس اليومين.

# No data: no route and no case is recorded here, which does not mean that there is none.
s-8c2c536dfb = لا بيانات: لا مسار ولا حالة مسجلة هنا، وهذا لا يعني أنها غير موجودة.

## src-tauri/api/src/record/drafts.rs

# A draft needs a name and holds 4 MiB at most.
s-a3df59b9a0 = تحتاج المسودة إلى اسم وتتسع لـ 4 ميبيبايت على الأكثر.

# Save it as a record, and put long texts into a file of their own.
s-a23b0fab93 = احفظها سجلا، وضع النصوص الطويلة في ملف مستقل.

## src-tauri/api/src/record/lists.rs

# “{iso3}” is no country.
s-169057837e = «{ $a }» ليس بلدا.

# Write its ISO 3166-1 alpha-3 code, for example MLI.
s-b42584bd95 = اكتب رمزه ISO 3166-1 alpha-3، مثل MLI.

# “{id}” is no subregion.
s-2ae218a549 = «{ $a }» ليست منطقة دون إقليمية.

## src-tauri/api/src/record/map/mod.rs

# {} km is no distance to look for violence near a border.
s-44d36176f0 = { $a } كم ليست مسافة يُبحث فيها عن عنف قرب حدود.

## src-tauri/api/src/record/reasons.rs

# it is lowered without a reason
s-53e6a86837 = خُفض بلا سبب

# it is muted without a reason
s-8f6a225b49 = أُسكت بلا سبب

# it is closed without a reason
s-8015e6e15b = أُغلق بلا سبب

# say why
s-6803cc7108 = اذكر السبب

## src-tauri/api/src/record/saves.rs

# Others change this record again and again.
s-691ddda6cf = يغير آخرون هذا السجل مرة بعد مرة.

# Try again in a moment; what you wrote is kept.
s-cbdeb0577b = حاول بعد لحظة؛ ما كتبته محفوظ.

# Somebody else changed this record at this moment.
s-e3a724072f = غيّر شخص آخر هذا السجل في هذه اللحظة.

# Look at it and try again.
s-662de7d010 = انظر إليه وحاول مرة أخرى.

# Please {}.
s-3a8d685235 = المطلوب: { $a }.

# This record is of another noun.
s-6387c96d4f = هذا السجل من نوع آخر.

# Reload it and change it there.
s-6c9cf8ffac = أعد تحميله وغيّره هناك.

# The version that this change rests on is not there.
s-f68d2243b4 = النسخة التي يستند إليها هذا التغيير غير موجودة.

# Reload the record and change it again.
s-726596052a = أعد تحميل السجل وغيّره ثانية.

## src-tauri/api/src/record/suggest.rs

# The field “{name}”
s-d1af73bb94 = الحقل «{ $a }»

## src-tauri/api/src/series.rs

# This step is not stored to its end.
s-2f877a69d8 = هذه الخطوة غير مخزنة حتى نهايتها.

# No event of this country is stored since: after so many before, the data ended rather than the violence.
s-5c37812779 = لا حدث لهذا البلد مخزن منذ ذلك الحين: وبعد كثرتها من قبل، فالبيانات هي التي انتهت لا العنف.

## src-tauri/api/src/sources/freshness.rs

# Nothing of {} is stored.
s-22277843b5 = لا شيء محفوظ من { $a }.

# The newest observation of {} is of {newest}, that is {age} and out of the ordinary; of this source {usual}.
s-0eac6d216a = أحدث رصد من { $a } بتاريخ { $b }، أي { $c }، وهو خارج المعتاد؛ وفي هذا المصدر { $d }.

# The newest observation of {} is of {newest}, that is {age}; of this source {usual}.
s-7cb4605083 = أحدث رصد من { $a } بتاريخ { $b }، أي { $c }؛ وفي هذا المصدر { $d }.

# this very day
s-25da683e30 = اليوم نفسه

# one day ago
s-aebec8777a = قبل يوم واحد

# {} days ahead of today
s-d26e9b3e73 = بعد اليوم بعدد أيام { $a }

# {days} days ago
s-4e49adfa69 = قبل { $a ->
        [two] يومين
        [few] { $a } أيام
        [many] { $a } يومًا
        *[other] { $a } يوم
    }

# up to {days} days are usual, by the median of the last {} steps of its own record
s-95aba71502 = المعتاد حتى { $a } من الأيام وفق وسيط آخر { $b } من خطوات سجله

# up to {days} days are usual as its publisher announces, for there is no record yet
s-58de6f3066 = المعتاد حتى { $a } من الأيام كما يعلن الناشر، إذ لا سجل بعد

# what is usual is not known yet
s-0045059fad = المعتاد غير معروف بعد

## src-tauri/api/src/sources/mod.rs

# The settings cannot be kept: {why}.
s-7e68a686b6 = لا يمكن حفظ الإعدادات: { $a }.

# Enter them once more.
s-8fe2854114 = أدخلها من جديد.

## src-tauri/api/src/sources/schedule.rs

# It waits for the network, and is tried again by itself in {minutes} min while the window is open; a script tries it with: sitroom sync --due
s-a633f1469c = ينتظر الشبكة ويُعاد تلقائياً بعد { $a } دقيقة ما دامت النافذة مفتوحة؛ ويجربه برنامج نصي بالأمر: sitroom sync --due

## src-tauri/api/src/sources/syncs.rs

# This is an exercise: real data stay out of it.
s-658da2e576 = هذا تمرين: لا تدخله بيانات حقيقية.

# Leave the exercise, then fetch.
s-45e8827f0f = غادر التمرين ثم اجلب البيانات.

# This source
s-2ae4e74b0a = هذا المصدر

# No folder was entered.
s-5311ab180c = لم يُدخل أي مجلد.

# Enter one: sitroom sources folder --folder PATH
s-154de7c7b5 = أدخل واحدًا: sitroom sources folder --folder PATH

# No feed was entered.
s-bf2c07e10c = لم تُدخل أي خلاصة.

# Enter the address of one: sitroom sources feed --add https://…
s-c4553adbb5 = أدخل عنوان إحداها: sitroom sources feed --add https://…

## src-tauri/api/src/sources/trust.rs

# Of {subregion} no event is stored at all: that is no data, and not zero.
s-86fd238931 = لا حدث محفوظ عن { $a } إطلاقًا: هذا غياب بيانات لا صفر.

# In {subregion} no event is stored of {names}: that is no data, and not zero.
s-b42a892779 = { $a }: لا حدث محفوظ عن { $b }؛ هذا غياب بيانات لا صفر.

# The data of {name} end on {end}: what follows there is no data, and not zero.
s-088c9d4c55 = تنتهي بيانات { $a } في { $b }: وما يلي هناك غياب بيانات لا صفر.

# Events and deaths, the map, hot spots, outlook and warnings rest on {name} up to {newest}, that is {age}; of this source {usual}. Its last run was {run}.
s-aed0d8281f = تستند الأحداث والقتلى والخريطة والبؤر والآفاق والإنذارات إلى { $a } حتى { $b }، أي { $c }؛ وفي هذا المصدر { $d }. وآخر تشغيل له: { $e }.

# Events and deaths, the map, hot spots, outlook and warnings rest on {name} up to {newest}, that is {age}; of this source {usual}.
s-72b85accc3 = تستند الأحداث والقتلى والخريطة والبؤر والآفاق والإنذارات إلى { $a } حتى { $b }، أي { $c }؛ وفي هذا المصدر { $d }.

# The last sync of {name} did not come to its end: {fault}.
s-a0271786bc = لم تبلغ آخر مزامنة لـ { $a } نهايتها: { $b }.

# There is no picture yet: no event is stored. Open a file, or fetch a source.
s-831f5ce4cd = لا صورة بعد: لا حدث محفوظ. افتح ملفًا أو اجلب مصدرًا.

# This is an exercise: everything in it is invented and says nothing of today.
s-a94d9857de = هذا تمرين: كل ما فيه مختلق ولا يقول شيئًا عن اليوم.

# No, not as a picture of today: the events of {name} end on {newest}, that is {age} and out of the ordinary.
s-c81d615056 = لا، ليس كصورة لليوم: تنتهي أحداث { $a } في { $b }، أي { $c }، وهو خارج المعتاد.

# With care: the events of {name} reach up to {newest}, that is {age} and as usual; limits that are told below: {limits}.
s-8d82d0f469 = بحذر: تصل أحداث { $a } إلى { $b }، أي { $c }، كالمعتاد؛ عدد الحدود المبينة أدناه: { $d }.

# Yes: the events of {name} reach up to {newest}, that is {age} and as usual, and nothing limits them.
s-f7cfa10ac8 = نعم: تصل أحداث { $a } إلى { $b }، أي { $c }، كالمعتاد، ولا شيء يحدّ منها.

## src-tauri/api/src/spillover/mod.rs

# The figures between countries, and those of borders, are of all countries that are stored up to then: they are the same whichever area is looked at.
s-ffaa7882b6 = أرقام ما بين البلدان وأرقام الحدود تشمل كل البلدان المخزنة حتى ذلك الحين: وهي نفسها أيا كانت المنطقة المنظورة.

# A pair is told where ten events or more could have triggered others; of fewer nothing can be said.
s-42dab0d1c3 = يُذكر الزوج حيث أمكن لعشرة أحداث أو أكثر أن تثير غيرها؛ ولا يقال شيء عما دونها.

# Nothing here says what caused what, nor who crossed a border.
s-c4461546dd = لا شيء هنا يقول ما الذي سبّب ماذا، ولا من عبر حدودا.

# The range of next week leaves out how unsure its mean is, and is too narrow by some.
s-a4f6e4972a = نطاق الأسبوع القادم لا يشمل عدم التيقن من متوسطه، وهو أضيق مما ينبغي قليلا.

# Events come in clusters: the probability of as many near a border by lot is too small.
s-7d3f5c05f3 = تأتي الأحداث عناقيد: فاحتمال مثل هذا العدد قرب الحدود مصادفة أصغر مما ينبغي.

# Counts that depend on those before them look like a trend too often.
s-2840882543 = الأعداد التي تعتمد على ما قبلها تبدو اتجاها أكثر مما ينبغي.

# No data: no event is stored{from}.
s-a5f9f63848 = لا بيانات: لا حدث مخزن{ $a }.

#  until {}
s-362a198aee = {" "}حتى { $a }

# No data: no event of these countries is stored, so nothing can be told of what spills over.
s-93c247518d = لا بيانات: لا حدث لهذه البلدان مخزن، فلا يمكن قول شيء عما يمتد.

# Import events of them, or choose another area.
s-10ebfa2cb6 = استورد أحداثا لها، أو اختر منطقة أخرى.

## src-tauri/api/src/spillover/places.rs

# What spills over is told between countries, and this is a part of one.
s-b15647ec08 = الامتداد يُذكر بين البلدان، وهذا جزء من بلد.

## src-tauri/api/src/spillover/triggers.rs

# Too little is known week by week of the countries that are stored. {refusal}
s-08bfaf3de6 = المعروف أسبوعا بأسبوع عن البلدان المخزنة قليل جدا. { $a }

# These figures rest on {} whole weeks from {} to {}: those that are known here and in all neighbours whose data reach to the last, each with the {LAGS} weeks before it.
s-ce047032d8 = تستند هذه الأرقام إلى { $a } أسبوع كامل من { $b } إلى { $c }: المعروفة هنا ولدى كل الجيران الذين تبلغ بياناتهم آخرها، وكل منها مع الأسابيع السابقة له ({ $d }).

# {one} stands out
s-3c2d2c796b = يبرز { $a }

# {} and {last} stand out
s-b867fb227c = يبرز { $a } و{ $b }

# Two methods do not agree. Taken pair by pair, {which} beyond chance (q below {CLEAR}). Taken together, one neighbour triggers {:.1} % of a country’s events (95 % between {low:.1} and {high:.1} %), and what is expected next week rests on that. Take such a pair as a question, and not as a finding.
s-c14648676f = طريقتان لا تتفقان. زوجا زوجا، { $a } بما يتجاوز المصادفة (q دون { $b }). ومجتمعةً، يثير الجار الواحد { $c } % من أحداث البلد (95 % بين { $d } و{ $e } %)، وعلى هذا يستند المتوقع للأسبوع القادم. اعتبر مثل هذا الزوج سؤالا لا استنتاجا.

# No data: those of the country end on {}.
s-18debfd17d = لا بيانات: بيانات البلد تنتهي في { $a }.

# No data: no event of the country is stored up to this week.
s-e7bb3ca082 = لا بيانات: لا حدث للبلد مخزن حتى هذا الأسبوع.

# The last weeks of a neighbour are not known.
s-fe2efc3516 = الأسابيع الأخيرة لأحد الجيران غير معروفة.

# Too few weeks are known of the country and all its neighbours together: 26 are needed.
s-91c5d0b2c9 = الأسابيع المعروفة للبلد وكل جيرانه معا قليلة جدا: يلزم 26.

## src-tauri/api/src/system.rs

# it is no text in UTF-8
s-b693e7aed1 = ليس نصاً بترميز UTF-8

# it is not there
s-8e6de67734 = غير موجود

# the system does not allow it
s-2361cf28c4 = النظام لا يسمح بذلك

# the disk is full
s-0e3053ba31 = القرص ممتلئ

# the disk may only be read
s-835f62aab0 = القرص للقراءة فقط

# it is a folder
s-1c56c5feae = هو مجلد

# a part of its path is no folder
s-9d98607c34 = جزء من مساره ليس مجلداً

## src-tauri/api/src/tables.rs

# A mapping needs a name of 1 to 80 letters.
s-6e39c4c612 = تحتاج المطابقة إلى اسم من 1 إلى 80 حرفا.

# Write a shorter or longer name.
s-f4bfe09c3c = اكتب اسما أقصر أو أطول.

# The mapping could not be written: {error}.
s-eec1bb293e = تعذرت كتابة المطابقة: { $a }.

## src-tauri/api/src/vault/backups.rs

# There is no backup to try.
s-1d0f1cdd85 = لا توجد نسخة احتياطية لتجربتها.

# Make one first.
s-75b2585203 = أنشئ واحدة أولاً.

# No backup was made since the key of the profile was changed. Those that there are open with the passphrase of their time, and this key cannot try them.
s-1b4928dda8 = لم تُنشأ نسخة احتياطية منذ تغيير مفتاح الملف الشخصي. والنسخ الموجودة تُفتح بعبارة مرور زمنها، ولا يستطيع هذا المفتاح تجربتها.

# It holds {} rows, and not what the {} rows were when it was made.
s-7d6fc32c66 = فيها من الصفوف { $a }، وليست ما كانت عليه الصفوف وعددها { $b } عند إنشائها.

# It is whole, and nothing is known of what it held when it was made.
s-351227d69e = هي سليمة، ولا يُعرف ما كان فيها عند إنشائها.

## src-tauri/api/src/vault/mod.rs

# A profile does not lock after {} minutes.
s-39269f8439 = لا يُقفل ملف شخصي بعد { $a } دقيقة.

# Choose 1, 5, 15 or 60 minutes.
s-12547d73b0 = اختر 1 أو 5 أو 15 أو 60 دقيقة.

## src-tauri/api/src/views.rs

# A view needs a name of 1 to 80 letters.
s-fa6b34a0df = يحتاج العرض إلى اسم من 1 إلى 80 حرفا.

# The view could not be written: {error}.
s-324810be20 = تعذرت كتابة العرض: { $a }.

## src-tauri/api/src/wall/gather.rs

# A wall is about a country or a subregion.
s-7c17679fc8 = يتناول الجدار بلداً أو منطقة دون إقليمية.

## src-tauri/api/src/wall/plan.rs

# The plan cannot be kept: {why}.
s-86c0c30515 = لا يمكن حفظ الخطة: { $a }.

# Make it anew.
s-e06ae2a2a9 = أعد إعدادها.

# The wall has {} screens.
s-7ad317bdd5 = عدد شاشات الجدار: { $a }.

# Plan 1 to {} of them.
s-c9a60a93b1 = خطط لعدد من 1 إلى { $a }.

# On screen {}
s-44379441ea = على الشاشة { $a }

# {on} the monitor {monitor} is taken by another screen.
s-2ee4d0d1b2 = { $a }: جهاز العرض { $b } تشغله شاشة أخرى.

# Choose another monitor for one of them.
s-e30d27d546 = اختر لإحداهما جهاز عرض آخر.

# {on} the name has more than {MOST_LETTERS} letters.
s-633db6d571 = { $a }: في الاسم أكثر من { $b } حرفاً.

# Write a shorter one.
s-3507306548 = اكتب اسماً أقصر.

# {on} the area is neither a subregion nor a country.
s-c62a02fc68 = { $a }: المنطقة ليست منطقة دون إقليمية ولا بلداً.

# Choose a subregion or a country.
s-3a1f39050a = اختر منطقة دون إقليمية أو بلداً.

# {on} the language is none of the six.
s-a31647b5ef = { $a }: اللغة ليست من اللغات الست.

# {on} there are {} scenes.
s-6359695211 = { $a }: عدد المشاهد { $b }.

# Choose 1 to {} of them.
s-20eef55e97 = اختر من 1 إلى { $a } منها.

# {on} a scene stays for {} seconds.
s-b8cadcaa82 = { $a }: مدة أحد المشاهد بالثواني { $b }.

# Give {} to {} seconds.
s-6c5bd90282 = حدد من { $a } إلى { $b } ثانية.

# {on} “{time}” is no time of day.
s-49131ba2a1 = { $a }: «{ $b }» ليس وقتاً من اليوم.

# Write hours and minutes, for example 07:30.
s-58ef70716d = اكتب الساعات والدقائق، مثلاً 07:30.

# {on} a time from {from} to {until} has no length.
s-660d46bb68 = { $a }: المدة من { $b } إلى { $c } لا طول لها.

# Exchange one of the two, or leave both out for always.
s-d6accdd71d = غيّر أحد الوقتين، أو احذفهما معاً ليكون دائماً.

## src-tauri/api/src/wall/snapshot.rs

# The picture cannot be written: {why}.
s-758ca3e72e = لا يمكن كتابة الصورة: { $a }.

# Import the events again.
s-cb19d9b5a8 = استورد الأحداث من جديد.

# {} is no picture for a wall: {why}.
s-3f81219519 = { $a } ليس صورة لجدار: { $b }.

# Write one with: sitroom wall west-africa --out wall.json
s-dfd188d55d = اكتب صورة بالأمر: sitroom wall west-africa --out wall.json

# it is longer than {} MB
s-830592bc4b = أطول من { $a } ميغابايت

# its form is {}, not {FORM}
s-e7f7929b5b = صيغته { $a } وليست { $b }

# it does not say that it is Unclassified
s-19d4c2588a = لا تذكر أنها غير سرية

## src-tauri/api/src/warnings/mod.rs

# Give more than 0 and at most {MOST_TARGET_DAYS} days, or none.
s-d8db1047c7 = أعط أكثر من 0 و{ $a } يوم على الأكثر، أو لا شيء.

# {days} days are no target.
s-95b4fba52f = { $a } يوم ليست هدفا.

## src-tauri/api/src/warnings/onsets.rs

# onsets against the record of warnings, method 1.0
s-4a14b34d9a = الاندلاعات مقابل سجل الإنذارات، الطريقة 1.0

# Its month is that of the 25th death. Where the file states neither division nor precision, the division is the one that the coordinates lie in.
s-c6606ade7c = شهره هو شهر الوفاة الخامسة والعشرين. وحيث لا يذكر الملف وحدة إدارية ولا دقة، فالوحدة هي التي تقع فيها الإحداثيات.

# Its data end in {}.
s-d8620ec057 = تنتهي بياناته في { $a }.

## src-tauri/api/src/warnings/raise.rs

# rules
s-51be95419f = القواعد

# {} to {}
s-890c120392 = { $a } إلى { $b }

# {country}: violence may start or escalate, {ahead}
s-ca788e430f = { $a }: قد يبدأ العنف أو يتصاعد، { $b }

# {division}, {country}: violence may start or escalate, {ahead}
s-5393a81a5b = { $a }، { $b }: قد يبدأ العنف أو يتصاعد، { $c }

# {month}: {} rules signal, {}.
s-3e41636b44 = { $a }: { $b } قواعد تشير، { $c }.

# {month}: it signals at a lower level than before.
s-8c7e7ccbfc = { $a }: الإشارة بمستوى أدنى من قبل.

# {month}: no longer signalled by {}.
s-e9deb64aff = { $a }: لم تعد تشير إليه { $b }.

# What a rule found cannot be written: {}, {}.
s-c5d26a12e6 = تتعذر كتابة ما وجدته قاعدة: { $a }، { $b }.

# Look at the rule, and pause it until it is mended.
s-2748768252 = انظر إلى القاعدة، وأوقفها مؤقتا حتى تُصلح.

## src-tauri/api/src/warnings/replayed.rs

# Onset: fewer than 5 deaths in the last three months, 25 or more in the next three.
s-c85020d01c = الاندلاع: أقل من 5 وفيات في الشهور الثلاثة الأخيرة، و25 أو أكثر في الثلاثة التالية.

# The test of a rule ends before it begins.
s-ee468ad4e9 = اختبار القاعدة ينتهي قبل أن يبدأ.

# No data: no event is stored of this period.
s-1703cfb5c1 = لا بيانات: لا حدث مخزن لهذه الفترة.

# Import events, or choose another period.
s-1f180bd652 = استورد أحداثا، أو اختر فترة أخرى.

# The rule cannot be tested. {why}
s-4c44d6fb13 = لا يمكن اختبار القاعدة. { $a }

# Mend the rule and test it again.
s-41b0dbfd36 = أصلح القاعدة واختبرها ثانية.

## src-tauri/api/src/warnings/rules.rs

# It names no indicator: choose one.
s-f30e1efeb4 = لا تذكر مؤشرا: اختر واحدا.

# It looks at {months} months: write a whole number from 1 to {MOST_MONTHS}.
s-420eb75263 = تنظر إلى { $a } شهر: اكتب عددا صحيحا من 1 إلى { $b }.

# It has no threshold: write the number that the indicator is held against.
s-3d595f122b = لا عتبة لها: اكتب العدد الذي يُقارن به المؤشر.

# Its threshold is {threshold}: a likelihood is a share from 0 to 1, for example 0.25.
s-d5b243da12 = عتبتها { $a }: والاحتمال نسبة من 0 إلى 1، مثل 0.25.

# The likelihood of an onset is known of divisions alone: choose each division.
s-4dd2b021d3 = احتمال الاندلاع معروف للوحدات الإدارية وحدها: اختر كل وحدة.

## src-tauri/api/src/warnings/says.rs

# {} in {month}
s-f20e83ce91 = { $a } في { $b }

# {} in the {months} months to {month}
s-8db20edbd0 = { $a } في { $b } شهر حتى { $c }

# Events in {month} above the upper bound of its own past
s-b660681e66 = أحداث في { $a } فوق الحد الأعلى لماضيه

# {} in {month}, at most {:.0} expected from its own past
s-070eb62017 = { $a } في { $b }، والمتوقع من ماضيه { $c } على الأكثر

# {} in divisions of other countries that touch it
s-f9dd860a41 = { $a } في وحدات ملاصقة من بلدان أخرى

# {} in divisions that touch it
s-d768c77c3c = { $a } في وحدات ملاصقة

# A hot spot that is new or grows in {month}, with the divisions that touch it
s-bf129395bd = بؤرة ساخنة جديدة أو متنامية في { $a }، مع الوحدات الملاصقة

# No event {within}, after {:.1} a month in the two years before
s-eab6f73cd1 = لا حدث { $a }، بعد { $b } في الشهر في السنتين السابقتين

# Onset of violence within three months of {month}: {}
s-e2677c9139 = اندلاع عنف في غضون ثلاثة شهور من { $a }: { $b }

# 50 deaths or more in a month of the year after {month}: {}
s-2f18c2b0ee = 50 وفاة أو أكثر في شهر من السنة التالية لـ { $a }: { $b }

# Election {:.0} days after {month}, with more events in three months than in the three before
s-284fde2d14 = انتخابات بعد { $a } يوم من { $b }، مع أحداث في ثلاثة شهور أكثر مما في الثلاثة السابقة

# Constitutional crisis, {:.0} days old at the end of {month}
s-d12f462d97 = أزمة دستورية عمرها { $a } يوم في نهاية { $b }

# {} within 50 km of a recorded trafficking route
s-16d5689cb7 = { $a } ضمن 50 كم من مسار اتجار مسجل

# {} of fading visits while events go on, {month}
s-e9048205f3 = { $a } تقل زياراتها بينما تستمر الأحداث، { $b }

# A commitment {:.0} days late at the end of {month}
s-e2a69cf93d = التزام متأخر { $a } يوم في نهاية { $b }

# {events_told} with {deaths_told} in the {MONTHS} months to {last} known only roughly, and not counted here
s-bfc921513c = { $a } مع { $b } في { $c } شهر حتى { $d } معروفة تقريبا فقط، وغير محسوبة هنا

# The data end in {}: nothing later is known
s-478dda3da1 = تنتهي البيانات في { $a }: لا شيء معروف بعد ذلك

# No data of this place
s-ab38eb99f8 = لا بيانات عن هذا المكان

# {} in the {MONTHS} months to {end}, after {before:.0} in the three before
s-c66270c101 = { $a } في { $b } شهر حتى { $c }، بعد { $d } في الثلاثة السابقة

# {} in {}: within {low:.0}–{high:.0} of its own past
s-dbe93f228e = { $a } في { $b }: ضمن { $c }–{ $d } من ماضيه

# {} in the {MONTHS} months to {end} in all {places} places that touch it
s-c93de480f0 = { $a } في { $b } شهر حتى { $c } في كل الأماكن الملاصقة ({ $d })

# It rests on {} in the {MONTHS} months to {end}
s-5b24e3acf9 = يستند إلى { $a } في { $b } شهر حتى { $c }

# No event in the {MONTHS} months to {end}, after {usual:.1} a month before: it may be that no one reports
s-2e6f35c0a3 = لا حدث في { $a } شهر حتى { $b }، بعد { $c } في الشهر من قبل: قد لا يكون أحد يبلغ

# in {}
s-5bb6bdf269 = في { $a }

# in the {months} months to {}
s-a7f7890361 = في { $a } شهر حتى { $b }

# 1 event
s-f0e2aef10e = حدث واحد

# {value:.0} events
s-38dc13ec2b = { $a } { $a ->
        [one] حدث
        [two] حدثان
        [few] أحداث
        *[other] حدث
    }

# 1 more event
s-d5de1f1f27 = حدث آخر واحد

# {value:.0} more events
s-cd2713397c = أحداث أخرى عددها { $a }

# 1 death
s-79bff00281 = وفاة واحدة

# {value:.0} deaths
s-a822d6e2fb = { $a } { $a ->
        [one] وفاة
        [two] وفاتان
        [few] وفيات
        *[other] وفاة
    }

# 1 civilian death
s-9a6f4e03a6 = وفاة مدني واحد

# {value:.0} civilian deaths
s-472111b586 = وفيات مدنيين عددها { $a }

# 1 engagement
s-edd91df3c0 = مسعى واحد

# {value:.0} engagements
s-3128923c97 = مساع عددها { $a }

## src-tauri/api/src/warnings/year.rs

# Choose a year from {FIRST_YEAR} to the present one.
s-1d46b55436 = اختر سنة من { $a } إلى السنة الحالية.

# {year} cannot be evaluated.
s-c9e50bd961 = لا يمكن تقييم { $a }.

## src-tauri/atlas/src/error.rs

# {events} events are more than an atlas holds (4,294,967,294); split the profile
s-1e565722d1 = { $a } حدث أكثر مما يتسع له الأطلس (4 294 967 294)؛ قسّم الملف الشخصي

# {codes} different codes of first-order divisions are more than an atlas holds (65,535); check the base map
s-186b078bba = { $a } رمز مختلف للوحدات من المستوى الأول أكثر مما يتسع له الأطلس (65 535)؛ تحقق من خريطة الأساس

# this is no atlas snapshot of format {expected}: {found}; build the atlas from the store again
s-3c7b4db337 = هذه ليست لقطة أطلس بالصيغة { $a }: { $b }؛ أعد بناء الأطلس من المخزن

# the atlas snapshot is damaged: {reason}; build the atlas from the store again
s-df4a316796 = لقطة الأطلس معطوبة: { $a }؛ أعد بناء الأطلس من المخزن

# “{id}” is no subregion; use one of those that the offices list, for example west-africa
s-e71044c061 = «{ $a }» ليست منطقة دون إقليمية؛ استعمل واحدة مما تسرده المكاتب، مثل west-africa

# “{iso3}” is no country; write its ISO 3166-1 alpha-3 code, for example MLI
s-e1060cd590 = «{ $a }» ليس بلدا؛ اكتب رمزه ISO 3166-1 alpha-3، مثل MLI

# “{cell}” is no H3 cell of resolution 0 to 7; write its fifteen hexadecimal digits
s-5a45f07c03 = «{ $a }» ليست خلية H3 بدقة من 0 إلى 7؛ اكتب أرقامها الستة عشرية الخمسة عشر

# H3 resolution {resolution} is finer than the atlas keeps; use 0 to 7
s-ba81854b74 = دقة H3 { $a } أدق مما يحفظه الأطلس؛ استعمل من 0 إلى 7

# these cells cannot be joined: {reason}; give each once, all of one resolution
s-42388357f2 = لا يمكن ضم هذه الخلايا: { $a }؛ أعط كلا منها مرة واحدة، وكلها بدقة واحدة

# there is no tile {z}/{x}/{y}; zoom is 0 to 20, x and y are below 2 to the power of zoom
s-e442aa86a0 = لا بلاطة { $a }/{ $b }/{ $c }؛ التقريب من 0 إلى 20، وx وy أقل من 2 مرفوعة إلى التقريب

## src-tauri/briefing/src/error.rs

# The page could not be set: {0}.
s-8d580d9d5a = تعذر تنضيد الصفحة: { $a }.

# The document could not be written: {0}.
s-da62a26739 = تعذرت كتابة الوثيقة: { $a }.

# A sentence names source {named}, and the paper lists {listed}.
s-10a105b2d6 = جملة تذكر المصدر { $a }، والوثيقة تسرد { $b }.

## src-tauri/domain/src/country.rs

# “{text}” is no ISO 3166-1 alpha-3 code; write three letters, for example MLI
s-f5f734ddc3 = «{ $a }» ليس رمز ISO 3166-1 alpha-3؛ اكتب ثلاثة أحرف، مثل MLI

## src-tauri/domain/src/day.rs

# “{text}” is no day; write it as YYYY-MM-DD, for example 2021-03-09
s-52ba7a6e0a = «{ $a }» ليس يوما؛ اكتبه YYYY-MM-DD، مثل 2021-03-09

## src-tauri/domain/src/operation/stamp.rs

# “{text}” is no moment of the clock of operations; it has milliseconds and a count
s-fe88cc9282 = «{ $a }» ليست لحظة من ساعة العمليات؛ فيها أجزاء من الألف من الثانية وعدّاد

## src-tauri/domain/src/record/content.rs

# nothing is written
s-37eb4f7194 = لا شيء مكتوب

# fill it in
s-beaaed7380 = املأه

# it ends on {last}, before it begins on {first}
s-fed0bf91b4 = ينتهي في { $a }، قبل أن يبدأ في { $b }

# change one of the two days
s-499e081fdf = غيّر أحد اليومين

# “{}” has no field of this name
s-a15c192a55 = ليس لـ «{ $a }» حقل بهذا الاسم

# choose one of its fields: {}
s-6bfc4e2fb7 = اختر أحد حقوله: { $a }

# {shown} cannot be read
s-85dfaf6415 = تتعذر قراءة { $a }

# write {wanted}
s-66603c2573 = اكتب { $a }

# a text
s-a6cf19a371 = نصا

# a list of texts
s-c6e2519ac6 = قائمة نصوص

# days, for example 18 February 2010 or mid-March 2010
s-2a2ad63300 = أياما، مثل 18 February 2010 أو mid-March 2010

# a day with its time in UTC, for example 2026-03-09 14:30
s-ac57345dd5 = يوما مع وقته بتوقيت UTC، مثل 2026-03-09 14:30

# a list of ISO 3166-1 alpha-3 codes, for example MLI
s-4aaf461e02 = قائمة رموز ISO 3166-1 alpha-3، مثل MLI

# a place with its name, and longitude and latitude in degrees
s-2bcd3ff024 = مكانا مع اسمه وخطي الطول والعرض بالدرجات

# a list of places with names, longitudes and latitudes in degrees
s-36701173be = قائمة أماكن مع الأسماء وخطوط الطول والعرض بالدرجات

# one of {}
s-655bfc2f03 = واحدا من { $a }

# a list of {}
s-1a91220cdd = قائمة من { $a }

# a number that is not negative
s-5c344ddafa = عددا غير سالب

# an amount with its currency, for example 250000 USD
s-908c34897d = مبلغا مع عملته، مثل 250000 USD

# true or false
s-2d502f8830 = true أو false

# the number of one of the {}
s-e4f6b0b870 = رقم أحد سجلات { $a }

# numbers of {}
s-bc9d79b0f7 = أرقام { $a }

# a list of sources
s-bff5c79b0f = قائمة مصادر

## src-tauri/domain/src/record/id.rs

# “{text}” is no number of a record; it has 32 hexadecimal digits
s-d2c6693730 = «{ $a }» ليس رقم سجل؛ له 32 رقما ستة عشريا

## src-tauri/domain/src/record/marks.rs

# this field cannot be marked on its own, since the record is known by it
s-f3540c4e44 = لا يجوز تصنيف هذا الحقل وحده، فبه يُعرف القيد

# mark the whole record
s-0d6f64a8de = صنّف القيد كله

## src-tauri/domain/src/record/moment.rs

# “{text}” is no day with its time; write it as 2026-03-09 14:30 in UTC, or with its offset, 2026-03-09T14:30+01:00
s-ba0c74cd37 = «{ $a }» ليس يوما مع وقته؛ اكتبه 2026-03-09 14:30 بتوقيت UTC، أو مع فارقه 2026-03-09T14:30+01:00

## src-tauri/domain/src/record/when/reading.rs

# no day can be read in it; write it as 18 February 2010, February 2010, mid-March 2010, 2010 or 2009–2010
s-ebc145a59e = لا يمكن قراءة يوم فيه؛ اكتبه 18 February 2010 أو February 2010 أو mid-March 2010 أو 2010 أو 2009–2010

# it ends on {}, before it begins on {}; change one of the two
s-2a76667655 = ينتهي في { $a }، قبل أن يبدأ في { $b }؛ غيّر أحدهما

# it can be {first} or {second}; write the month as a word
s-08cacbd5e4 = قد يكون { $a } أو { $b }؛ اكتب الشهر كلمة

# it can be {} {year} or the years {year}–{}; write the month as a word, or both years in full
s-3e981073e0 = قد يكون { $a } { $b } أو السنتين { $c }–{ $d }؛ اكتب الشهر كلمة، أو السنتين كاملتين

# {name} has {length} days; write {length} {name} or 1 {next}
s-8acee67b90 = عدد أيام { $a } هو { $b }؛ اكتب { $c } { $d } أو 1 { $e }

# there is no month {month}; write the month as a word
s-1eb2c27d28 = لا شهر { $a }؛ اكتب الشهر كلمة

# {year} is no year from 1900 to 2198
s-fa750d3e82 = { $a } ليست سنة من 1900 إلى 2198

# that month
s-84318ffccc = ذلك الشهر

## src-tauri/domain/src/report.rs

# {number} is no grade of what a report says; write 1 (confirmed) to 6 (cannot be judged)
s-aa1f40ddf1 = { $a } ليس درجة لما يقوله تقرير؛ اكتب من 1 (مؤكد) إلى 6 (لا يمكن الحكم عليه)

## src-tauri/exchange/src/error.rs

# The passphrase is wrong. Nothing was changed or lost. Try again, or open with the two halves of the recovery key.
s-d20b939dca = عبارة المرور خاطئة. لم يتغير شيء ولم يُفقد شيء. أعد المحاولة، أو افتح بنصفي مفتاح الاسترداد.

# Both copies of the vault in {} are damaged. No passphrase was tried, and nothing was changed. Bring “vault” back from the newest copy in the folder “backups”, or from a copy of the profile.
s-93eb02a6c5 = نسختا الخزنة في { $a } تالفتان. لم تُجرَّب أي عبارة مرور ولم يتغير شيء. استعد «vault» من أحدث نسخة في المجلد «backups»، أو من نسخة من الملف الشخصي.

# The vault in {} was changed: it asks for {found} {what}, and {least} to {most} are allowed. No passphrase was tried, for it could be guessed. Bring “vault” back from a copy of the profile.
s-a9fa8478d1 = غُيّرت الخزنة في { $a }: فهي تطلب { $b } { $c }، والمسموح به من { $d } إلى { $e }. لم تُجرَّب أي عبارة مرور لأنه يمكن تخمينها. استعد «vault» من نسخة من الملف الشخصي.

# The vault in {} was written by a later version of Sitroom. Nothing was changed. Install the later version.
s-cc4eb0b5b0 = كُتبت الخزنة في { $a } بإصدار لاحق من Sitroom. لم يتغير شيء. ثبّت الإصدار اللاحق.

# The profile {} has no vault. Set one with “sitroom vault set”.
s-681a553d61 = ليس للملف الشخصي { $a } خزنة. عيّنها بالأمر «sitroom vault set».

# The profile {} has a vault already. Change its passphrase with “sitroom vault change”.
s-a46de81cf9 = للملف الشخصي { $a } خزنة بالفعل. غيّر عبارة مرورها بالأمر «sitroom vault change».

# The passphrase has {letters} characters; {least} or more are needed. Take four or five words that do not belong together.
s-0a05ed9eb0 = عدد أحرف عبارة المرور { $a }؛ والمطلوب { $b } أو أكثر. اختر أربع كلمات أو خمساً لا صلة بينها.

# The passphrase is made of {letters} different characters; 5 or more are needed. Take four or five words that do not belong together.
s-404e3eac68 = عدد الأحرف المختلفة في عبارة المرور { $a }؛ والمطلوب 5 أو أكثر. اختر أربع كلمات أو خمساً لا صلة بينها.

# The passphrase is longer than 1024 bytes. Take a shorter one.
s-405e4cfd18 = عبارة المرور أطول من 1024 بايت. اختر عبارة أقصر.

# The {which} half is mistyped: its letters do not fit its checksum. Compare it with the sheet, group by group.
s-227d81ba37 = في النصف { $a } خطأ كتابة: فحروفه لا توافق مجموعه الاختباري. قارنه بالورقة مجموعةً مجموعة.

# The {which} half has {letters} letters and digits; a half has {needed}. Compare it with the sheet.
s-edb21da593 = في النصف { $a } من الحروف والأرقام { $b }؛ وفي النصف الكامل { $c }. قارنه بالورقة.

# The same half was given twice. The other custodian has the other one.
s-a6aeae3af7 = أُعطي النصف نفسه مرتين. والنصف الآخر لدى الأمين الآخر.

# The two halves are of different recovery keys. Take the two sheets of the same day.
s-4948da1bc9 = النصفان من مفتاحي استرداد مختلفين. خذ ورقتي اليوم نفسه.

# The two halves are whole, but open another vault than this one, or halves were made anew since. Take the newest sheets.
s-50a7fa6c90 = النصفان سليمان، لكنهما يفتحان خزنة أخرى غير هذه، أو أُنشئ نصفان جديدان بعدهما. خذ أحدث الأوراق.

# There is no memory to try the passphrase: {needed_mib} MiB are needed. Close other programs and try again.
s-02811b1fb3 = لا ذاكرة كافية لتجربة عبارة المرور: المطلوب { $a } ميبيبايت. أغلق برامج أخرى وأعد المحاولة.

## src-tauri/exchange/src/halves.rs

# first
s-22896bcbc3 = الأول

# second
s-cd85637651 = الثاني

## src-tauri/exchange/src/header.rs

# KiB of memory
s-7e97a137a9 = كيبيبايت من الذاكرة

# passes
s-c45d7545db = مرات

# lanes
s-55912773a9 = مسارات

## src-tauri/exchange/src/hub/address.rs

# the name and the password stand in fields of their own
s-b8a973473f = للاسم وكلمة المرور حقلان خاصان بهما

# it does not begin with postgresql://
s-be4aeecc01 = لا يبدأ بـ postgresql://

# a part of it is not as it should be
s-15f1c4a326 = جزء منه ليس كما ينبغي

# it names nobody
s-fc713eeab5 = لا يسمّي أحدًا

# it names no server, or more than one
s-197983de68 = لا يسمّي خادمًا، أو يسمّي أكثر من واحد

# “hostaddr” is not taken
s-f137b265a3 = لا يُقبل «hostaddr»

# an “@” within the password is written %40
s-2b5b78b1ff = تُكتب «@» داخل كلمة السر %40

# “sslmode” is verify-full, or is left out
s-16d5eeb20a = «sslmode» هو verify-full أو يُحذف

# there is no certificate in it
s-e7b33a5dc5 = ليس فيه أي شهادة

## src-tauri/exchange/src/hub/error.rs

# The address of the hub cannot be read: {why}. Write postgresql://NAME:PASSWORD@HOST/DATABASE, as “sitroom hub admit” printed it.
s-8980e1fe96 = تعذّرت قراءة عنوان المحور: { $a }. اكتب postgresql://NAME:PASSWORD@HOST/DATABASE كما أظهره «sitroom hub admit».

# The address asks for {host} without TLS, and the record would cross the network in the clear. Leave “sslmode” out, or write sslmode=verify-full.
s-89552b4c59 = يطلب العنوان { $a } بلا TLS، فتعبر السجلات الشبكة مكشوفة. احذف «sslmode» أو اكتب sslmode=verify-full.

# The certificate authority in {path} cannot be read: {why}. Give a file with its certificate in PEM.
s-b751aa9077 = تعذّرت قراءة سلطة التصديق في { $a }: { $b }. أعطِ ملفًا فيه شهادتها بصيغة PEM.

# The hub at {place} cannot be reached: {why}. Nothing was lost, and everything goes on offline. Try again when the network is there.
s-9cd16e965c = تعذّر الوصول إلى المحور { $a }: { $b }. لم يضع شيء، ويستمر كل شيء دون اتصال. حاول من جديد حين تعود الشبكة.

# The hub at {place} did not prove who it is: {why}. Nothing was sent. Give the certificate authority of the office with --ca FILE, or ask whoever looks after the server.
s-8ece669f4d = لم يُثبت المحور { $a } هويته: { $b }. لم يُرسل شيء. أعطِ سلطة تصديق المكتب بـ --ca FILE أو اسأل من يرعى الخادم.

# The server of the hub at {place} offers no TLS, and the record would cross the network in the clear. Nothing was sent. Ask whoever looks after the server to turn TLS on there (“ssl = on”); it may be absent on the same machine alone, by the loopback or a socket.
s-30e9fbf42f = لا يوفّر خادم المحور { $a } ‏TLS، فتعبر السجلات الشبكة مكشوفة. لم يُرسل شيء. اطلب ممن يرعى الخادم تفعيل TLS فيه («ssl = on»)؛ ولا يجوز غيابه إلا على الجهاز نفسه عبر العنوان المحلي أو مقبس.

# The server at {place} does not let “{name}” in: the password in the address of the administrator is wrong, or the server does not take it from here. Nothing was changed. Look at that address, and at what the server lets in (pg_hba.conf).
s-7ed501bd74 = لا يُدخل الخادم { $a } «{ $b }»: كلمة السر في عنوان المدير خاطئة، أو لا يقبلها الخادم من هنا. لم يتغير شيء. راجع ذلك العنوان وما يُدخله الخادم (pg_hba.conf).

# The hub at {place} does not let “{device}” in: the password is wrong, or the device was dismissed. Ask whoever looks after the hub to admit it again: sitroom hub admit {device}
s-84e05faffd = لا يُدخل المحور { $a } «{ $b }»: كلمة السر خاطئة، أو استُبعد الجهاز. اطلب ممن يرعى المحور قبوله من جديد: sitroom hub admit { $c }

# There is no such database: {place}. Look at the end of the address.
s-322ec814a3 = لا توجد قاعدة كهذه: { $a }. انظر إلى آخر العنوان.

# The database {place} is no hub of Sitroom. Look at the address, or make it one: sitroom hub init --url - < ADMINISTRATOR
s-d0e98a4a9c = القاعدة { $a } ليست محورًا لـ Sitroom. راجع العنوان، أو اجعلها محورًا: sitroom hub init --url - < ADMINISTRATOR

# The server {place} is PostgreSQL {found}, and a hub needs 15 or later. Nothing was changed.
s-238c757f1a = الخادم { $a } هو PostgreSQL { $b }، والمحور يحتاج 15 أو أحدث. لم يتغيّر شيء.

# The server {place} has no PostGIS, which maps read points by. Nothing was changed. Install it there (Debian: postgresql-postgis) and try again.
s-d5f875f332 = ليس في الخادم { $a } PostGIS الذي تقرأ به الخرائط النقاط. لم يتغيّر شيء. ثبّته هناك (Debian: postgresql-postgis) وحاول من جديد.

# “{device}” may not do this at the hub {place}: {why}. Ask whoever looks after the hub, or use the address of its administrator.
s-e9c0b6fe08 = لا يحق لـ«{ $a }» هذا في المحور { $b }: { $c }. اسأل من يرعى المحور، أو استعمل عنوان مديره.

# The hub {place} is of schema {found}, and this program knows {known}. Nothing was sent or taken. Install the same version of Sitroom at all desks.
s-7787a01798 = مخطط المحور { $a } هو { $b }، وهذا البرنامج يعرف { $c }. لم يُرسل شيء ولم يُؤخذ. ثبّت الإصدار نفسه من Sitroom في كل محطات العمل.

# Device “{device}” pushed something that this program cannot read: {why}. Nothing after it was taken. Install the newest version of Sitroom and pull again.
s-b6babbcad3 = أودع الجهاز «{ $a }» ما لا يستطيع هذا البرنامج قراءته: { $b }. لم يُؤخذ شيء بعده. ثبّت أحدث إصدار من Sitroom واسحب من جديد.

# The connection to the hub {place} broke: {why}. What was under way there is not done; what was done before is kept. Try again, it goes on from there.
s-6d5faa5449 = انقطع الاتصال بالمحور { $a }: { $b }. ما كان جاريًا هناك لم يتم؛ وما تم قبله محفوظ. حاول من جديد فيُستأنف من هناك.

# The hub {place} has waited half a minute for somebody else who writes there under the same name, or for a connection that broke and is not noticed yet. Nothing is half-done. Try again in a minute.
s-d605c63a72 = انتظر المحور { $a } نصف دقيقة شخصًا آخر يكتب فيه بالاسم نفسه، أو اتصالًا انقطع ولم يُلحظ بعد. لم يبق شيء نصف منجز. حاول من جديد بعد دقيقة.

# You stopped it. What was done before is kept, and the next call goes on from there.
s-1280cfba68 = أوقفته أنت. ما أُنجز قبل ذلك محفوظ، والنداء التالي يتابع من هناك.

# Somebody else pushes as “{device}” at this moment. Nothing is half-done. Try again, and give each desk a name of its own: sitroom hub admit
s-065841b5c6 = يدفع غيرك باسم «{ $a }» في هذه اللحظة. لم يبق شيء نصف منجز. حاول من جديد، وأعطِ كل محطة عمل اسمًا خاصًا: sitroom hub admit

# “{name}” cannot be the name of a device: it takes 1 to 40 small letters, digits, “-” and “_”, a letter first, and begins neither with “pg_” nor with “sitroom”.
s-3251ce56b5 = لا يصلح «{ $a }» اسمًا لجهاز: من 1 إلى 40 حرفًا لاتينيًا صغيرًا أو رقمًا أو «-» أو «_»، أوله حرف، ولا يبدأ بـ«pg_» ولا بـ«sitroom».

# The server has a role “{name}” that is no device of a hub. Nothing was changed. Choose another name.
s-b28e324193 = في الخادم دور «{ $a }» ليس جهازًا لمحور. لم يتغيّر شيء. اختر اسمًا آخر.

# “{name}” is let into the database {database} of this server too. Names belong to the whole server, and a marking that is given here would hold there. Nothing was changed. Choose another name, or dismiss it there first.
s-98c6116cd9 = «{ $a }» مقبول أيضًا في القاعدة { $b } على هذا الخادم. الأسماء للخادم كله، ودرجة السرية التي تُمنح هنا تسري هناك. لم يتغير شيء. اختر اسمًا آخر، أو استبعده هناك أولًا.

# No device “{name}” is admitted to this hub. See: sitroom hub devices
s-fc58dd262f = لا جهاز باسم «{ $a }» مقبول في هذا المحور. انظر: sitroom hub devices

# The hub {place} refused: {why}. Nothing is half-done. Show this to whoever looks after the server.
s-9f1a6d5f2c = رفض المحور { $a }: { $b }. لم يبق شيء نصف منجز. أرِ هذا لمن يرعى الخادم.

# The system gives no means to reach a hub: {why}. Restart the computer and try again.
s-6f26ccf4b5 = لا يتيح النظام وسيلة للوصول إلى محور: { $a }. أعد تشغيل الحاسوب وحاول من جديد.

# it did not answer within {seconds} seconds
s-7cffa0a58a = لم يُجب خلال { $a } ثانية

## src-tauri/exchange/src/hub/mod.rs

# it was not admitted
s-64628127c1 = لم يُقبل

## src-tauri/exchange/src/hub/operations.rs

# an operation has no number
s-56a8236957 = عملية بلا رقم

# an operation has no record
s-287660e27a = عملية بلا سجل

# “{noun}” is no noun of it
s-0d31150c1a = «{ $a }» ليس من أنواعه

## src-tauri/exchange/src/pack/error.rs

# The system gives no random numbers for a key ({why}). Nothing was made. Restart the computer and try again.
s-3cc292dd33 = لا يعطي النظام أرقامًا عشوائية لمفتاح ({ $a }). لم يُنشأ شيء. أعد تشغيل الحاسوب وحاول مجددًا.

# The identity of this profile cannot be read. Bring the profile back from a backup, or make a new identity and exchange it again.
s-163844e9a9 = تعذّرت قراءة هوية هذا الملف الشخصي. استعد الملف من نسخة احتياطية، أو أنشئ هوية جديدة وتبادلها من جديد.

# This is no identity of an office. Save one there with “sitroom identity --json” and bring the file in person.
s-db44740e65 = هذه ليست هوية مكتب. احفظ هوية هناك بالأمر «sitroom identity --json» وأحضر الملف بنفسك.

# The fingerprint {fingerprint} is not that of the keys beside it: somebody changed them. Nothing was trusted; exchange them in person.
s-77714290b8 = البصمة { $a } ليست بصمة المفتاحين بجانبها: غيّرهما أحد. لم يوثق بشيء؛ تبادلوها وجهًا لوجه.

# This is no pack of Sitroom, or its first part is damaged. Nothing of it was read; copy it once more from where it came.
s-b646f528bf = هذه ليست حزمة من Sitroom، أو أن أولها تالف. لم يُقرأ منها شيء؛ انسخها مرة أخرى من مصدرها.

# This pack is sealed to another office or laptop. Nothing of it was read; ask its sender for one to {fingerprint}.
s-28a1745a76 = هذه الحزمة مختومة لمكتب أو حاسوب آخر. لم يُقرأ منها شيء؛ اطلب من مرسلها حزمة لـ { $a }.

# This pack was made for others, and somebody sealed it once more to this profile. Nothing of it was taken; ask its sender for one to {fingerprint}.
s-13631a5432 = صُنعت هذه الحزمة لغيرك، وختمها أحد مرة أخرى لهذا الملف الشخصي. ولم يؤخذ منها شيء؛ اطلب من مرسلها حزمة إلى { $a }.

# This pack was damaged or changed on its way ({part}). Nothing of it was taken; copy it once more from where it came.
s-78c90832bd = تلفت هذه الحزمة أو تغيّرت في طريقها ({ $a }). لم يؤخذ منها شيء؛ انسخها مرة أخرى من مصدرها.

# This pack is of format {found}, and this program reads format {known}. Nothing of it was taken; make both ends of the same version.
s-11b493daf3 = هذه الحزمة بالصيغة { $a }، وهذا البرنامج يقرأ الصيغة { $b }. لم يؤخذ منها شيء؛ اجعل الطرفين بالإصدار نفسه.

# This pack is signed by {signer}, whom nobody here trusts. Nothing of it was taken; exchange identities in person, then: sitroom trust FILE
s-260ffcaa37 = هذه الحزمة موقّعة من { $a } الذي لا يثق به أحد هنا. لم يؤخذ منها شيء؛ تبادلا الهويتين وجهًا لوجه، ثم: sitroom trust FILE

# This pack is signed by {name} ({fingerprint}), who is trusted no more since {at}. Nothing of it was taken. Trust that one again only after you met in person.
s-ac8c3c539d = هذه الحزمة موقّعة من { $a } ({ $b }) الذي لم يعد موثوقًا منذ { $c }. لم يؤخذ منها شيء. لا تثق به من جديد إلا بعد لقاء وجهًا لوجه.

# This pack was good until {until}. Nothing of it was taken; ask its sender for a new one.
s-d4dbb49706 = كانت هذه الحزمة صالحة حتى { $a }. لم يؤخذ منها شيء؛ اطلب من مرسلها حزمة جديدة.

# This pack holds records of schema {found}, and this program knows {known}. Nothing of it was taken; install the later version.
s-88dacd0795 = في هذه الحزمة سجلات من المخطط { $a }، وهذا البرنامج يعرف { $b }. لم يؤخذ منها شيء؛ ثبّت الإصدار الأحدث.

# This pack holds more than {mib} MiB in “{part}”. Nothing of it was taken; ask its sender for a smaller area or a shorter period.
s-129b71e505 = في هذه الحزمة أكثر من { $a } مبيبايت في «{ $b }». لم يؤخذ منها شيء؛ اطلب من مرسلها منطقة أصغر أو مدة أقصر.

# This pack is {found}, and {wanted} is wanted here. Nothing of it was taken; choose the other one.
s-7c58822cb1 = هذه { $a }، والمطلوب هنا { $b }. لم يؤخذ منها شيء؛ اختر الأخرى.

# The pack could not be written: {why}. Make room on the disk or choose another place.
s-041b6ef0d3 = تعذرت كتابة الحزمة: { $a }. أفسح مكاناً على القرص أو اختر مكاناً آخر.

## src-tauri/ingest/src/error.rs

# {0}. Nothing was imported
s-1a3bc7712c = { $a }. لم يُستورد شيء

# {0}. Nothing of this sync was imported yet
s-22676a20df = { $a }. لم يُستورد شيء من هذه المزامنة بعد

# What was fetched is not in the store any more. Nothing was imported; fetch the source again with --full
s-23719c38f0 = لم يعد ما جُلب في المخزن. لم يُستورد شيء؛ اجلب المصدر من جديد باستعمال --full

# The import was cancelled. Nothing was imported
s-a46ac53664 = أُلغي الاستيراد. لم يُستورد شيء

# The file “{name}” changed while it was read. Nothing was imported; wait until it is written and import it again
s-54b520a3a4 = تغير الملف «{ $a }» أثناء قراءته. لم يُستورد شيء؛ انتظر حتى تكتمل كتابته واستورده ثانية

# The file “{name}” holds neither mail nor filled forms, and was left as it is. Open it by hand, or take it out of the folder
s-39353506fe = لا يحوي الملف «{ $a }» بريدًا ولا استمارات معبأة، وتُرك كما هو. افتحه يدويًا أو أخرجه من المجلد

# The file “{name}” was left as it is: {why}
s-a4b6572730 = تُرك الملف «{ $a }» على حاله: { $b }

# The table has a head and no rows under it. Nothing was imported; fetch or export it again
s-f2c228411b = للجدول ترويسة ولا صفوف تحتها. لم يُستورد شيء؛ اجلبه أو صدّره ثانية

# The table has no column “{column}”; it has {known}. Nothing was imported; choose another column
s-8face810cd = ليس في الجدول العمود «{ $a }»؛ فيه { $b }. لم يُستورد شيء؛ اختر عمودا آخر

# “{}” has no field “{field}”; it has {known}. Nothing was imported; correct the mapping
s-e8a43b9783 = ليس لـ «{ $a }» الحقل «{ $b }»؛ لديه { $c }. لم يُستورد شيء؛ صحح المطابقة

# Nothing is mapped to “{field}”, which each of the {} needs. Nothing was imported; choose its column or one value for all rows, or another noun
s-8ffbca22f0 = لا شيء يقابل «{ $a }»، وهو لازم لكل من { $b }. لم يُستورد شيء؛ اختر عموده أو قيمة واحدة لكل الصفوف، أو نوعا آخر

# “{id}” is no publisher whose files can be imported; write ucdp
s-2384ddf3bf = «{ $a }» ليس ناشرا يمكن استيراد ملفاته؛ اكتب ucdp

# An exercise has 1 to {} events, not {events}; ask for fewer
s-30c3bfd54e = للتمرين من 1 إلى { $a } حدث، لا { $b }؛ اطلب أقل

# The towns of the base map are missing from this program; build it again with “make build”
s-e966e4818a = مدن خريطة الأساس مفقودة من هذا البرنامج؛ أعد بناءه بـ «make build»

# There is no folder “{path}”; choose another, or put in the stick that it is on
s-95ff2e494d = لا يوجد مجلد «{ $a }»؛ فاختر غيره، أو أدخل وسيط التخزين الذي هو عليه

# “{path}” is a file, not a folder; choose the folder that it is in
s-cde29f1e94 = «{ $a }» ملف وليس مجلدًا؛ فاختر المجلد الذي هو فيه

# You have no permission to look into the folder “{path}”; ask its owner, or choose another
s-fd086ef6bf = ليس لديك إذن بالنظر في المجلد «{ $a }»؛ فاطلبه من صاحبه، أو اختر غيره

# The folder “{path}” cannot be looked into ({source}); check the disk or stick that it is on
s-616c57a5d1 = لا يمكن النظر في المجلد «{ $a }» ({ $b })؛ فافحص القرص أو وسيط التخزين الذي هو عليه

## src-tauri/ingest/src/passed_on.rs

# What was passed on as this event is another one, or none
s-c8ca57ccb8 = ما نُقل على أنه هذا الحدث حدث آخر أو ليس حدثًا

# Ask the office that passed it on to import the file anew
s-bc5e74a6f9 = اطلب من المكتب الذي نقله أن يستورد الملف من جديد

## src-tauri/ingest/src/pipeline.rs

# Line {first} has the same id and other values
s-fe4b7b67e2 = في السطر { $a } المعرّف نفسه وقيم أخرى

# Keep the line that is right, or give the other its own id
s-bf0976e3a2 = أبق السطر الصحيح، أو أعط الآخر معرّفه الخاص

## src-tauri/ingest/src/record/entry.rs

# it is no list of objects
s-a5febaf387 = ليست قائمة كائنات

# write [{{…}}, {{…}}]
s-b2098826b2 = اكتب [{"{"}…{"}"}, {"{"}…{"}"}]

## src-tauri/ingest/src/record/written.rs

# write the day in another way
s-f28afa4a63 = اكتب اليوم بطريقة أخرى

# write the time in another way
s-37be454253 = اكتب الوقت بطريقة أخرى

# “{text}” is no country
s-648bed72c1 = «{ $a }» ليس بلدا

# write its name, or its ISO 3166-1 code, for example MLI
s-72ce7890a9 = اكتب اسمه، أو رمزه ISO 3166-1، مثل MLI

# “{text}” is no number
s-78f457a025 = «{ $a }» ليس عددا

# write digits, for example 1250 or 12.5
s-6c97582626 = اكتب أرقاما، مثل 1250 أو 12.5

# “{text}” is no amount of money
s-a6f21c5348 = «{ $a }» ليس مبلغا من المال

# write it with its currency, for example 250000 USD
s-1f549f9f89 = اكتبه مع عملته، مثل 250000 USD

# “{text}” is neither yes nor no
s-293b482723 = «{ $a }» ليس نعم ولا لا

# write yes or no, or leave it out
s-0266ce28e7 = اكتب yes أو no، أو اتركه

# add it to the {} first, or write its number
s-1aa74cb9d8 = أضفه إلى { $a } أولا، أو اكتب رقمه

# “{text}” is none of the {}, or the name of several
s-eb2d7f3bbd = «{ $a }» ليس من { $b }، أو هو اسم لعدة منها

# “{text}” is no choice
s-f6dc4abb44 = «{ $a }» ليس خيارا

# write one of {}
s-9a350e64fd = اكتب واحدا من { $a }

# write unclassified, confidential or strictly_confidential
s-a81d736ae8 = اكتب unclassified أو confidential أو strictly_confidential

# {json} is no marking
s-5bf22ee01d = { $a } ليست درجة سرية

## src-tauri/ingest/src/table/cells.rs

# write the day as YYYY-MM-DD, or say how the dates of the table are ordered
s-ba839a02fe = اكتب اليوم YYYY-MM-DD، أو اذكر ترتيب تواريخ الجدول

# write it as YYYY-MM-DD HH:MM
s-520746f962 = اكتبه YYYY-MM-DD HH:MM

# write a name, an ISO 3166-1 code or a number of M49 or of Gleditsch and Ward
s-e909f8142e = اكتب اسما أو رمز ISO 3166-1 أو رقم M49 أو رقم Gleditsch وWard

# “{}” is no country that is known
s-5dadaf60a3 = «{ $a }» ليس بلدا معروفا

# “{}” is neither yes nor no
s-ed90fb069a = «{ $a }» ليس نعم ولا لا

# write yes or no, or leave it empty
s-e0d3d0ebda = اكتب yes أو no، أو اتركه فارغا

# {cell} is negative
s-2a00590ba2 = { $a } سالب

# write a number from 0 on, or leave it empty
s-c9580ea064 = اكتب عددا من 0 فصاعدا، أو اتركه فارغا

# “{}” is no number
s-7f8a94582b = «{ $a }» ليس عددا

# say which it means: {}
s-c7208665cd = اذكر ما يعنيه: { $a }

# “{}” is none of the choices
s-bc04374734 = «{ $a }» ليس من الخيارات

## src-tauri/ingest/src/table/days.rs

# {}, column “{column}”
s-3cbc8c20d8 = { $a }، العمود «{ $b }»

# there is no such month
s-cc4174e995 = لا شهر كهذا

## src-tauri/ingest/src/table/guess/assign.rs

# are left out
s-d58978f976 = تُترك

# are taken as “other”
s-c76078d459 = تؤخذ «أخرى»

# In column “{}”, {} mean none of the choices of {} and {taken}.
s-1f6130bcb4 = في العمود «{ $a }»، القيم { $b } لا تعني أيا من خيارات { $c } و{ $d }.

## src-tauri/ingest/src/table/links.rs

# “{}” is none of the {}
s-01d3ab774f = «{ $a }» ليس من { $b }

# add it to the {} first, or let those that are missing be made
s-c704cd234e = أضفه إلى { $a } أولا، أو دع الناقص يُنشأ

# add it to the {} first: it needs more than a name ({})
s-2e06aab257 = أضفه إلى { $a } أولا: يلزم أكثر من اسم ({ $b })

## src-tauri/ingest/src/table/look.rs

# Its columns are those of UCDP GED: import it as events, unless it is something else.
s-f27ef2acd5 = أعمدته هي أعمدة UCDP GED: استورده أحداثا، ما لم يكن شيئا آخر.

# There are no rows under the head: choose another sheet or another head.
s-1a3f2106c4 = لا صفوف تحت الترويسة: اختر ورقة أخرى أو ترويسة أخرى.

# Nothing is mapped to {}, which each {} needs: choose columns or values, or another noun.
s-eebad197ff = لا شيء يقابل { $a }، وهو لازم لكل { $b }: اختر أعمدة أو قيما، أو نوعا آخر.

## src-tauri/ingest/src/table/reader/place.rs

# “{cell}” is no number of degrees from −{most} to {most}
s-18cd7576c9 = «{ $a }» ليس عدد درجات من −{ $b } إلى { $c }

# write decimal degrees, for example 14.49
s-e2573b80d2 = اكتب درجات عشرية، مثل 14.49

## src-tauri/ingest/src/table/run.rs

# line {line} has the same key and other values
s-34e68b5e90 = في السطر { $a } المفتاح نفسه وقيم أخرى

# keep the line that is right, or choose more columns as the key
s-abbf28f842 = أبق السطر الصحيح، أو اختر أعمدة أكثر للمفتاح

# {who} changed this record here, and the table says something else now
s-ef89331b92 = غيّر { $a } هذا السجل هنا، والجدول يقول الآن غير ذلك

# look at the record and change it by hand
s-1a611b11fb = انظر إلى السجل وغيّره يدويا

## src-tauri/sources/src/archive.rs

# it holds {} parts, more than {ENTRIES_MAX}
s-bc3c65f84c = فيه { $a } جزء، أكثر من { $b }

# a packed file (ZIP)
s-9c3c36279b = ملف مضغوط (ZIP)

# unpack it first and choose the table in it
s-eb1d9b285e = فك ضغطه أولا واختر الجدول الذي فيه

# it would unpack to {} MiB or more
s-0bd9070e92 = يبلغ بعد فك ضغطه { $a } ميبيبايت أو أكثر

# {} KiB would unpack to {} MiB or more
s-e91eaf18e8 = { $a } كيبيبايت تبلغ بعد فك ضغطها { $b } ميبيبايت أو أكثر

# its part {name} would unpack to {} MiB
s-82d8818253 = جزؤه { $a } يبلغ بعد فك ضغطه { $b } ميبيبايت

# its part {name} is damaged ({error})
s-5fbf11700c = جزؤه { $a } معطوب ({ $b })

# its part {name} is longer than it says
s-056c15b550 = جزؤه { $a } أطول مما يذكر

# its archive is damaged or cut short ({error})
s-e8380542d7 = أرشيفه معطوب أو مبتور ({ $a })

## src-tauri/sources/src/calendar.rs

# {path} cannot be read: {source}; check the name, and that you may read it
s-93281d7ed0 = تتعذر قراءة { $a }: { $b }؛ تحقق من الاسم، ومن أن لك أن تقرأه

# {path} has {bytes} bytes; export a shorter period, 64 MiB at most
s-04e34647dd = حجم { $a } هو { $b } بايت؛ صدّر فترة أقصر، 64 ميبيبايت على الأكثر

# {path} is not written in UTF-8; save it as UTF-8 and import it again
s-5f6f9855a7 = { $a } ليس مكتوبا بترميز UTF-8؛ احفظه بترميز UTF-8 واستورده ثانية

# {path} does not begin with BEGIN:VCALENDAR; export it as an iCalendar file (.ics) and import it again
s-c797e3caaf = { $a } لا يبدأ بـ BEGIN:VCALENDAR؛ صدّره ملف iCalendar (.ics) واستورده ثانية

# a line of it is no property with a name and a value
s-a34ef2b017 = أحد سطوره ليس خاصية لها اسم وقيمة

# it does not end
s-2fcb939513 = لا ينتهي

# Export the calendar again, or mend the entry.
s-0530f36d9d = صدّر التقويم ثانية، أو أصلح المدخلة.

# Give each of its days an entry of its own.
s-8691401ef5 = أعط كل يوم من أيامها مدخلة خاصة.

# it repeats
s-3f3380d7ff = هي تتكرر

# Write it as YYYYMMDD, for example 20260309.
s-d68a79e6d9 = اكتبه YYYYMMDD، مثل 20260309.

# its day is none that the calendar has
s-2ce9dc92f0 = يومها ليس في التقويم

## src-tauri/sources/src/connect/acled/access.rs

# check e-mail and password of the account in the settings of the source
s-5a8f754439 = تحقَّق من البريد الإلكتروني وكلمة السر للحساب في إعدادات المصدر

# check what the account may read at ACLED
s-21eb615d0a = تحقَّق لدى ACLED مما يُسمح للحساب بقراءته

## src-tauri/sources/src/connect/acled/mod.rs

# try again later
s-aac167149b = أعد المحاولة لاحقاً

# The row has no id, so it cannot be told from others
s-597fdfa071 = لا معرّف للصف، فلا يتميز من غيره

# it lists rows that are not said to be deleted
s-c81558e0a7 = يسرد صفوفاً لم يُذكر أنها محذوفة

# it has {rows} rows and says that they are {}
s-a82642dae9 = عدد صفوفه { $a } وهو يذكر أنها { $b }

# the same page came twice
s-00889f198a = وصلت الصفحة نفسها مرتين

# it has no list of rows (“data”)
s-88c67569f6 = ليس فيه قائمة صفوف («data»)

## src-tauri/sources/src/connect/acled/typed.rs

# This is not a day
s-ae9ca78b5d = هذا ليس يوما

# The point does not lie on the globe
s-4282f12f05 = النقطة لا تقع على الكرة الأرضية

## src-tauri/sources/src/connect/bounds.rs

# A number of deaths or events lies between 0 and 5,000,000
s-77cc29b2b0 = عدد الوفيات أو الأحداث يقع بين 0 و5,000,000

# A sum in dollars lies between 0 and 1,000,000,000,000
s-dbaf13749f = المبلغ بالدولار يقع بين 0 و1,000,000,000,000

# A risk lies between 0 and 10
s-0e0b3778b3 = الخطر يقع بين 0 و10

# A probability lies between 0 and 1
s-3608ce91e4 = الاحتمال يقع بين 0 و1

## src-tauri/sources/src/connect/fault.rs

# {publisher} refuses the request (status {status}: {words}); {remedy}
s-74802054bc = يرفض { $a } الطلب (الحالة { $b }: { $c })؛ { $d }

# {publisher} answers in another shape than it documents ({why}); what came until then is kept, try again later or import a file of the publisher instead
s-a1749630fb = يجيب { $a } بشكل غير الذي يوثقه ({ $b })؛ وما وصل حتى ذلك الحين محفوظ، فأعد المحاولة لاحقاً أو استورد ملفاً من الناشر

# {publisher} asks for a key; enter it in the settings of the source
s-debda87bcf = يطلب { $a } مفتاحاً؛ أدخله في إعدادات المصدر

# {publisher} asks for the name of an application that it approved; enter it in the settings of the source
s-053e259b93 = يطلب { $a } اسم تطبيق اعتمده؛ أدخله في إعدادات المصدر

# {publisher} asks for an account, which is an e-mail address and its password; enter both in the settings of the source, or with: sitroom sources {source_name} --account NAME --key < FILE
s-6e093e63fd = يطلب { $a } حسابًا، أي عنوان بريد إلكتروني وكلمة مروره؛ فأدخلهما في إعدادات المصدر، أو بالأمر: sitroom sources { $b } --account NAME --key < FILE

# The state of the last run cannot be read; fetch the source in full
s-29302e3aa0 = لا يمكن قراءة حالة التشغيل الأخير؛ اجلب المصدر كاملاً

# a bracket or quotation mark is never closed
s-744bfe1a91 = قوس أو علامة اقتباس لا يُغلق أبدا

## src-tauri/sources/src/connect/feed.rs

# check the address of the feed
s-a53c220fc6 = تحقَّق من عنوان الموجز

# what stands at the address is no feed
s-74a3a29a48 = ما يوجد في العنوان ليس مغذيًا

# its marks do not fit together as those of a feed do
s-93115e38a4 = وسومه لا تتوافق كما في المغذيات

# its last mark is missing
s-5155608a48 = تنقصه العلامة الأخيرة

# The entry has neither a headline nor a text
s-693f77c75f = ليس للمدخل عنوان ولا نص

# Nothing is to be done here; tell the publisher
s-0a9d1f87c6 = لا شيء يمكن فعله هنا؛ أبلغ الناشر

## src-tauri/sources/src/connect/form.rs

# Export the form again with all its columns
s-123af2c637 = صدِّر الاستمارة من جديد بجميع أعمدتها

## src-tauri/sources/src/connect/gdelt/articles.rs

# mend the words that are searched in the settings of the source
s-07bd6bec15 = صحِّح الكلمات المبحوث عنها في إعدادات المصدر

# The article has no address
s-c392733a0d = ليس للمقال عنوان

## src-tauri/sources/src/connect/gdelt/export.rs

# its check sum is another than the list says
s-27b03412d4 = مجموعه الاختباري غير ما تذكره القائمة

# its list names no file of events
s-94fe437ff4 = لا تذكر قائمته أي ملف أحداث

# Nothing was fetched from {wanted} to {first}: only the newest {FILES_MAX} files are
s-9190f444a7 = لم يُجلب شيء من { $a } إلى { $b }: لا تُجلب إلا أحدث الملفات وعددها { $c }

# Search that time by words instead, in the settings of the source
s-0328161c46 = ابحث في تلك الفترة بالكلمات بدلاً من ذلك، في إعدادات المصدر

# its archive is damaged or cut short
s-acc7e0ee56 = أرشيفه تالف أو مبتور

# its file would unpack to more than {} MiB
s-24263f4711 = سيتجاوز ملفه بعد فك الضغط { $a } ميبيبايت

# The row has another number of fields than 61
s-9182b78890 = عدد حقول الصف ليس 61

## src-tauri/sources/src/connect/hapi.rs

# check the identifier in the settings of the source
s-b6adafe450 = تحقَّق من المعرّف في إعدادات المصدر

# This is not the code of a country
s-de56dacdaa = ليس هذا رمز بلد

# The period has no first or no last day
s-1d2f3615dd = ليس للفترة يوم أول أو يوم أخير

# This is not a number
s-f70fe89410 = ليس هذا عدداً

# The row has no figure
s-4260d17b22 = ليس في الصف رقم

## src-tauri/sources/src/connect/json.rs

# The record is no object with names and values
s-d9f1731410 = ليس القيد كائناً بأسماء وقيم

# The value is a list or an object where one text or number is due
s-25f88ba2c5 = القيمة قائمة أو كائن حيث يلزم نص واحد أو عدد واحد

# Look the record up at the publisher, mend the row and import it
s-0eb118f000 = ابحث عن القيد لدى الناشر وصحِّح الصف ثم استورده

# a list of records
s-23bb514d44 = قائمة سجلات

# more than {RECORDS_MAX} records in one page
s-8fa1d05feb = أكثر من { $a } قيد في صفحة واحدة

# a record, an object of names and values
s-e332d99372 = سجل، كائن من أسماء وقيم

# a value
s-fb74062197 = قيمة

## src-tauri/sources/src/connect/mail.rs

# neither a mailbox (mbox) nor a message (.eml)
s-3459ccf343 = لا صندوق بريد (mbox) ولا رسالة (.eml)

# export the folder from the mail program as mbox, or save the message as .eml
s-93560f1aed = صدِّر المجلد من برنامج البريد بصيغة mbox، أو احفظ الرسالة بصيغة .eml

# Open the message in the mail program and save it anew
s-7dbe285abc = افتح الرسالة في برنامج البريد واحفظها من جديد

# The message is longer than 64 MiB
s-9af6eb968a = الرسالة أطول من 64 ميبيبايت

# This is not a message
s-e7254ce7e2 = ليست هذه رسالة

# The message names neither sender, day nor subject
s-be43a49f69 = لا تذكر الرسالة مرسلاً ولا يوماً ولا موضوعاً

## src-tauri/sources/src/connect/reliefweb.rs

# this version of the API was closed: a newer version of Sitroom is needed
s-54361f0141 = أُغلقت هذه النسخة من واجهة البرمجة: يلزم إصدار أحدث من Sitroom

# ask ReliefWeb to approve the name of the office, and enter it in the settings of the source
s-46f44614d1 = اطلب من ReliefWeb اعتماد اسم المكتب وأدخله في إعدادات المصدر

# it holds another number of reports than it says
s-e2835552bf = عدد التقارير فيه غير ما يذكره

# The report is not in the shape that is documented: {}
s-044b291cf3 = التقرير ليس بالشكل الموثق: { $a }

## src-tauri/sources/src/connect/ucdp/mod.rs

# another page came than page {}
s-b411229d68 = وصلت صفحة غير الصفحة { $a }

# the number of its pages changes again and again
s-d9b4cdbb3c = يتغير عدد صفحاته مرة بعد مرة

# it says of page {} both that more follow and that none do
s-42c0c91dc0 = يقول عن الصفحة { $a } إن بعدها المزيد وإنه لا شيء بعدها

# its next page lies on another server
s-4b4c40ba37 = تقع صفحته التالية على خادوم آخر

# check the token in the settings of the source, or ask UCDP for a new one
s-87f1b45dde = تحقَّق من رمز الدخول في إعدادات المصدر، أو اطلب رمزاً جديداً من UCDP

# no release was found; check the address in the settings of the source
s-742f87f5a4 = لم يُعثر على أي إصدار؛ تحقَّق من العنوان في إعدادات المصدر

## src-tauri/sources/src/connect/ucdp_bulk.rs

# its archive holds no table (.csv)
s-946086cd0b = لا يحتوي أرشيفه على جدول (.csv)

## src-tauri/sources/src/connect/views.rs

# it names no run of forecasts
s-de04b71b91 = لا يذكر أي جولة تنبؤات

# This is not the number of a month
s-bd736325d3 = ليس هذا رقم شهر

## src-tauri/sources/src/encoding.rs

# “{text}” names no encoding; write windows_1252, windows_1251, windows_1256 or macintosh
s-7faadd9e31 = «{ $a }» ليس ترميزا؛ اكتب windows_1252 أو windows_1251 أو windows_1256 أو macintosh

# its last letter is cut in two
s-ce5c6c6578 = حرفه الأخير مقطوع نصفين

## src-tauri/sources/src/error.rs

# “{}” is a folder, not a file; choose the file in it
s-156e2dc6b4 = «{ $a }» مجلد لا ملف؛ اختر الملف الذي فيه

# The file is empty; fetch or export it again
s-57fc15b75d = الملف فارغ؛ اجلبه أو صدّره ثانية

# The file is {what}, not a table of events; {remedy}
s-c77f56ecf7 = الملف { $a }، لا جدول أحداث؛ { $b }

# The table lacks {missing}; seen were: {seen}. Name the columns as UCDP does and import it again
s-6f0bb6cba5 = ينقص الجدول { $a }؛ والموجود: { $b }. سمِّ الأعمدة كما يفعل UCDP واستورده ثانية

# Line {line} has no cells, so it cannot be the head of the table; choose the line with the names of the columns
s-5e8a424f97 = السطر { $a } بلا خلايا، فلا يمكن أن يكون ترويسة الجدول؛ اختر السطر الذي فيه أسماء الأعمدة

# The workbook has no sheet “{name}”; it has {known}
s-ecedfce578 = ليس في المصنف الورقة «{ $a }»؛ فيه { $b }

# Line {line} holds a NUL byte (byte {offset} of the file): the file is damaged or no text; fetch or export it again
s-b44ef2fe8f = في السطر { $a } بايت NUL (البايت { $b } من الملف): الملف معطوب أو ليس نصا؛ اجلبه أو صدّره ثانية

# Line {line} holds a byte that is no {encoding} (byte {offset} of the file), while the rest of the file is; mend that place or export the file again
s-9645b82b00 = في السطر { $a } بايت ليس من { $b } (البايت { $c } من الملف)، بينما بقية الملف منه؛ أصلح ذلك الموضع أو صدّر الملف ثانية

# The file ends in the middle of line {line} ({why}); fetch it again
s-50e6ff3e6f = ينتهي الملف في وسط السطر { $a } ({ $b })؛ اجلبه ثانية

# The record that begins on line {line} is longer than 16 MB: a quotation mark may be missing its partner, or the file is no table; mend that line
s-db4a1dff22 = السجل الذي يبدأ في السطر { $a } أطول من 16 ميغابايت: ربما تنقص علامة اقتباس، أو ليس الملف جدولا؛ أصلح ذلك السطر

# The file has more than {} lines; split it
s-e17b8e1464 = في الملف أكثر من { $a } سطر؛ قسّمه

# The workbook is refused before it is unpacked: {why}; save the sheet as CSV and import that
s-277108026b = رُفض المصنف قبل فك ضغطه: { $a }؛ احفظ الورقة بصيغة CSV واستوردها

# The workbook cannot be read: {why}; open it in a spreadsheet program and save it anew, or save it as CSV
s-e54c6dd87b = تتعذر قراءة المصنف: { $a }؛ افتحه في برنامج جداول واحفظه من جديد، أو احفظه بصيغة CSV

# The JSON cannot be read: {why}; fetch or export it again
s-abbca5d660 = تتعذر قراءة JSON: { $a }؛ اجلبه أو صدّره ثانية

# Reading was stopped
s-78eaef58a3 = أُوقفت القراءة

# There is no file “{path}”; choose another
s-4b87ad8646 = لا ملف «{ $a }»؛ اختر غيره

# You have no permission to read “{path}”; ask its owner, or copy it to your own folder
s-85025c7716 = ليس لك إذن بقراءة «{ $a }»؛ اسأل صاحبه، أو انسخه إلى مجلدك

# “{path}” cannot be read ({source}); check the disk or stick that it is on
s-9452815e69 = تتعذر قراءة «{ $a }» ({ $b })؛ تحقق من القرص أو الوسيط الذي هو عليه

## src-tauri/sources/src/json_words.rs

# it is no well-formed JSON
s-9f9e8a7837 = ليس JSON سليم التكوين

# {what}, in line {line}, column {column}
s-3fc534e3e8 = { $a }، في السطر { $b }، العمود { $c }

# the field “{field}” is missing
s-fb852c269a = الحقل «{ $a }» ناقص

# the field “{field}” is not known
s-7de6dce81c = الحقل «{ $a }» غير معروف

# the field “{field}” stands there twice
s-625d61abae = الحقل «{ $a }» وارد مرتين

# “{word}” is none of the words that are due there
s-9f59afb202 = «{ $a }» ليست من الكلمات المنتظرة هناك

# a value is of another kind than is due there
s-96b279868c = قيمة من نوع غير المنتظر هناك

## src-tauri/sources/src/kind.rs

# a PDF
s-aed3982b5d = ملف PDF

# ask for the table itself
s-3954765500 = اطلب الجدول نفسه

# a picture
s-d226aa9e19 = صورة

# choose the table
s-16557f4d9f = اختر الجدول

# an old Excel workbook (.xls) or one with a password
s-aeb58d8485 = مصنف Excel قديم (.xls) أو مصنف بكلمة سر

# save it as .xlsx without a password, or as CSV
s-1553648a0d = احفظه بصيغة .xlsx بلا كلمة سر، أو بصيغة CSV

# a packed file (gzip)
s-9643c19aff = ملف مضغوط (gzip)

# unpack it first
s-38fc2da964 = فك ضغطه أولا

# a packed file (7z)
s-3a2b3f4ee5 = ملف مضغوط (7z)

# a packed file (RAR)
s-32a6f2a5cd = ملف مضغوط (RAR)

# a database
s-c923e16444 = قاعدة بيانات

# export the table from it as CSV
s-ed373cbb71 = صدّر الجدول منها بصيغة CSV

# a packed file (zstd)
s-bcc5d1d5ff = ملف مضغوط (zstd)

# a Parquet file
s-ceb18c83dc = ملف Parquet

# save it as CSV
s-c21793139f = احفظه بصيغة CSV

# a web page or XML
s-67b0c02e2e = صفحة ويب أو XML

# the download may have failed: open the address in a browser and save the data themselves
s-71052c91f7 = ربما فشل التنزيل: افتح العنوان في متصفح واحفظ البيانات نفسها

## src-tauri/sources/src/legacy.rs

# In which encoding is the file written? It is no UTF-8, and its letters fit more than one
s-7764a637ab = بأي ترميز كُتب الملف؟ ليس UTF-8، وحروفه تناسب أكثر من ترميز

# byte {offset}, line {line}
s-58d5f9d736 = البايت { $a }، السطر { $b }

## src-tauri/sources/src/net/attempt.rs

# the key holds letters that no header may hold
s-656ceb36c2 = يحتوي المفتاح على محارف لا يجوز أن ترد في ترويسة

# hardly anything came within {} seconds
s-c67726cc67 = لم يكد يصل شيء خلال { $a } ثانية

## src-tauri/sources/src/net/download.rs

# it answered with status {status}
s-1edf63c5ee = أجاب بالحالة { $a }

## src-tauri/sources/src/net/fault.rs

# it answered with status {0}
s-6ec82b92df = أجاب بالحالة { $a }

# the answer is empty
s-8db9dac18a = الجواب فارغ

# a web page came instead of data
s-1883d5c0b9 = وصلت صفحة ويب بدل البيانات

# “{address}” cannot be asked: write an address that begins with https://; http:// is for this machine alone
s-4b10e0560f = لا يمكن سؤال «{ $a }»: اكتب عنواناً يبدأ بـ https://؛ أما http:// فلهذا الجهاز وحده

# No secure connection can be made from this machine ({why}); check its certificates and its clock
s-0629d27dfd = لا يمكن إنشاء اتصال آمن من هذا الجهاز ({ $a })؛ تحقَّق من شهاداته وساعته

# The certificate of {host} is not trusted ({why}); check the clock of this machine, or ask who runs the network whether connections are opened on their way
s-877adc6a95 = شهادة { $a } غير موثوق بها ({ $b })؛ تحقَّق من ساعة هذا الجهاز، أو اسأل القائمين على الشبكة هل تُفتح الاتصالات في طريقها

# {host} sends on to {to}, which is not followed: only addresses of the same server are; check the address in the settings of the source
s-06301700bf = يحيل { $a } إلى { $b }، ولا تُتبع هذه الإحالة: فلا تُتبع إلا عناوين الخادوم نفسه؛ تحقَّق من العنوان في إعدادات المصدر

# {host} sends on to {to}, which is another server and is not followed; the network may ask to log in first: open any page in a browser, then try again, or check the address in the settings of the source
s-f80deb0d5e = يحيل { $a } إلى { $b }، وهو خادم آخر ولا يُتبع؛ وقد تطلب الشبكة تسجيل الدخول أولًا: فافتح أي صفحة في متصفح ثم أعد المحاولة، أو تحقق من العنوان في إعدادات المصدر

# {host} sends on from one of its own addresses to another without end; check the address in the settings of the source, or try again later
s-83ce68adae = يحيل { $a } من أحد عناوينه إلى آخر بلا نهاية؛ فتحقق من العنوان في إعدادات المصدر، أو أعد المحاولة لاحقًا

# {host} could not be reached in {tries} tries (last: {why}); what came until then is kept, try again later
s-5aee47c7b8 = تعذر الوصول إلى { $a } في { $b } محاولات (الأخيرة: { $c })؛ وما وصل حتى ذلك الحين محفوظ، فأعد المحاولة لاحقاً

# {host} failed in {tries} tries (status {status}), which is a fault on its side; what came until then is kept, try again later
s-aacd694501 = أخفق { $a } في { $b } محاولات (الحالة { $c })، والخلل من جانبه؛ وما وصل حتى ذلك الحين محفوظ، فأعد المحاولة لاحقًا

# The answer of {host} was cut off, and {tries} tries did not help (last: {why}); what came until then is kept, try again later or on a steadier network
s-e79babfd29 = انقطع جواب { $a }، ولم تنفع { $b } محاولات (الأخيرة: { $c })؛ وما وصل حتى ذلك الحين محفوظ، فأعد المحاولة لاحقًا أو على شبكة أثبت

# The answer of {host} is empty where data are due, and {tries} tries did not help; what came until then is kept, try again later, or check the address in the settings of the source
s-c8a8cdcbd4 = جواب { $a } فارغ حيث تُنتظر بيانات، ولم تنفع { $b } محاولات؛ وما وصل حتى ذلك الحين محفوظ، فأعد المحاولة لاحقًا، أو تحقق من العنوان في إعدادات المصدر

# The answers of {host} contradict themselves, and {tries} tries did not help (last: {why}); what came until then is kept, try again later
s-ad59e3b9d8 = أجوبة { $a } يناقض بعضها بعضًا، ولم تنفع { $b } محاولات (الأخيرة: { $c })؛ وما وصل حتى ذلك الحين محفوظ، فأعد المحاولة لاحقًا

# {host} asks to wait {} seconds, longer than this run may last; what came until then is kept, try again then
s-8ea2b5cc66 = يطلب { $a } الانتظار { $b } ثانية، أي أطول مما يجوز أن يستغرقه هذا التشغيل؛ وما وصل حتى ذلك الحين محفوظ، فأعد المحاولة بعدها

# The run was ended after {} seconds; what came until then is kept, and the next run goes on from there
s-a38cb98b45 = أُنهي التشغيل بعد { $a } ثانية؛ وما وصل حتى ذلك الحين محفوظ، ويستأنف التشغيل التالي من هناك

# The answer of {host} is longer than {mib} MiB and was left unread; ask for a shorter period or for fewer countries
s-946457d9d8 = جواب { $a } أطول من { $b } ميبيبايت ولم يُقرأ؛ اطلب فترة أقصر أو بلداناً أقل

# {host} answered with a web page instead of data; the network may ask to log in first, or the address leads to a page: open it in a browser, then try again
s-f33463cfa9 = أجاب { $a } بصفحة ويب بدل البيانات؛ وقد تطلب الشبكة تسجيل الدخول أولًا، أو يقود العنوان إلى صفحة: فافتحه في متصفح ثم أعد المحاولة

# “{path}” cannot be written ({why}); make room on the disk or choose another folder
s-56d2d56255 = لا يمكن كتابة «{ $a }» ({ $b })؛ أفسح مكاناً على القرص أو اختر مجلداً آخر

# The run was stopped; what came until then is kept, and the next run goes on from there
s-695b73bb5d = أُوقف التشغيل؛ وما وصل حتى ذلك الحين محفوظ، ويستأنف التشغيل التالي من هناك

# {host} lets nobody ask so often, or has too much to do (status {status}); what came until then is kept, try again later
s-c03d727c69 = لا يسمح { $a } بهذا القدر من الطلبات، أو هو مثقل (الحالة { $b })؛ وما وصل حتى ذلك الحين محفوظ، فأعد المحاولة لاحقًا

# {host} lets nobody ask so often, or has too much to do (status {status}), and asks to wait until {again_at}; what came until then is kept, try again after that
s-d6cb9bc555 = لا يسمح { $a } بهذا القدر من الطلبات، أو هو مثقل (الحالة { $b })، ويطلب الانتظار حتى { $c }؛ وما وصل حتى ذلك الحين محفوظ، فأعد المحاولة بعد ذلك

## src-tauri/sources/src/records.rs

# it has no list of records (“features” or “Result”); seen were: {seen}
s-64e544a542 = ليس فيه قائمة سجلات («features» أو «Result»)؛ والموجود: { $a }

# the properties of a feature, an object
s-d1e1853c48 = خصائص معلم، كائن

## src-tauri/sources/src/separated.rs

# a quotation mark that opens there is never closed
s-f346a65c74 = علامة اقتباس تُفتح هناك لا تُغلق أبدا

# it has no end
s-194afa52c4 = لا نهاية له

## src-tauri/sources/src/table/mod.rs

# its last fields are missing
s-28f3196264 = حقوله الأخيرة ناقصة

## src-tauri/sources/src/ucdp/date_order.rs

# other dates of the file speak for both
s-75b4be424c = تواريخ أخرى في الملف تشهد لكليهما

# no date of the file shows which
s-5348124c8d = لا تاريخ في الملف يبين أيهما

# Do the dates of the file begin with the day or with the month? They can be read both ways, and {why}
s-3bd88c1119 = هل تبدأ تواريخ الملف باليوم أم بالشهر؟ يمكن قراءتها بالطريقتين، و{ $a }

# {} in line {line}
s-d574013b7f = { $a } في السطر { $b }

## src-tauri/sources/src/ucdp/days.rs

# day first
s-6b8659f3c0 = اليوم أولا

# month first
s-d49376e743 = الشهر أولا

# The file is read {words}, and so read there is no such day
s-b90f97c2de = يُقرأ الملف هكذا: { $a }، وبهذه القراءة لا يوجد مثل هذا اليوم

# Write the day as YYYY-MM-DD
s-fcb44f663c = اكتب اليوم YYYY-MM-DD

# The row has no day
s-68516a24e9 = لا يوم في الصف

# Write the first day as YYYY-MM-DD
s-5e4ca1dfce = اكتب اليوم الأول YYYY-MM-DD

# The calendar has no such day between 1900 and 2199
s-08bfa9e8d7 = ليس في التقويم مثل هذا اليوم بين 1900 و2199

# Look the day up at UCDP and write it as YYYY-MM-DD
s-a33d3ebb37 = ابحث عن اليوم لدى UCDP واكتبه YYYY-MM-DD

# The year has only two digits, so its century is not known
s-b51e9d16af = للسنة رقمان فقط، فقرنها غير معروف

# Write the day as YYYY-MM-DD, for example 2021-03-09
s-73bf2bf3fb = اكتب اليوم YYYY-MM-DD، مثل 2021-03-09

# A spreadsheet turned the day into the number {serial}: it may be {from_1900} or, counted from 1904, {from_1904}, and the year of the row does not tell
s-f69396f0f6 = حوّل برنامج جداول اليوم إلى العدد { $a }: قد يكون { $b } أو، محسوبا من 1904، { $c }، وسنة الصف لا تحسم

## src-tauri/sources/src/ucdp/head.rs

# the id of the event (id)
s-9269435fe0 = معرّف الحدث (id)

# the day (date_start)
s-252ebe024a = اليوم (date_start)

# the place (latitude and longitude, or country)
s-7d5c6b0ab1 = المكان (latitude وlongitude، أو country)

# no names at all
s-20e0331a62 = لا أسماء

## src-tauri/sources/src/ucdp/mod.rs

# The row gives no point on the globe, and neither its province nor its country is known
s-9ee1f07060 = لا يعطي الصف نقطة على الكرة الأرضية، ولا إقليمه ولا بلده معروف

# Write latitude and longitude in degrees, or the name of the country
s-8d1aa8fd93 = اكتب خطي العرض والطول بالدرجات، أو اسم البلد

# The row has {} fields where the head has {}, and it cannot be told which belongs where
s-334d76599c = في الصف { $a } حقل حيث في الترويسة { $b }، ولا يُعرف أيها أين

# Put quotation marks round the text that holds a comma, or fill in the missing field
s-81c905e654 = ضع النص الذي فيه فاصلة بين علامتي اقتباس، أو املأ الحقل الناقص

# field {}
s-7452beb4d5 = الحقل { $a }

## src-tauri/sources/src/ucdp/typed.rs

# An id is a positive number
s-e69a19a4cf = المعرّف عدد موجب

# Look the id up at UCDP and write it in
s-852f9a136a = ابحث عن المعرّف لدى UCDP واكتبه

# A spreadsheet cut the id to its first digits
s-b8b0ad9fe9 = قطع برنامج جداول المعرّف إلى أرقامه الأولى

# Take the id from the original file and write it as a plain number
s-381adf5911 = خذ المعرّف من الملف الأصلي واكتبه عددا عاديا

# The row looks like a line of totals, not an event
s-04d9450ee4 = يبدو الصف سطر مجاميع لا حدثا

# Leave the line out; if it is an event, give it its id
s-2717dc1b28 = اترك السطر؛ وإن كان حدثا فأعطه معرّفه

# A spreadsheet formula failed where the id stood
s-25440f8cf6 = فشلت صيغة جداول في موضع المعرّف

# Take the id from the original file
s-d69e47ddc4 = خذ المعرّف من الملف الأصلي

# The id is no number; the fields of the row may be shifted
s-233272cd9e = المعرّف ليس عددا؛ ربما انزاحت حقول الصف

# Write the id of UCDP, and check that every field stands under its name
s-b6c6d6d0d3 = اكتب معرّف UCDP، وتحقق من أن كل حقل تحت اسمه

## src-tauri/sources/src/workbook.rs

# row {} has a cell in column {}, and no table has more than {COLUMNS_MAX}
s-8b2c2a7730 = في الصف { $a } خلية في العمود { $b }، ولا جدول له أكثر من { $c }

# it has more than {CELLS_MAX} cells
s-35761a21b6 = فيه أكثر من { $a } خلية

# it has a password
s-868c41b2fe = له كلمة سر

## src-tauri/src/cli/add.rs

# Added {}: {}
s-5d88df5dcf = أُضيف، { $a }: { $b }

# There already, and left as they are: {unchanged}
s-feba26d692 = موجودة من قبل، وتُركت كما هي: { $a }

## src-tauri/src/cli/answer.rs

# The answer is no JSON: {why}.
s-c58a4e2149 = الجواب ليس JSON: { $a }.

# Ask without --json.
s-f674974eb6 = اسأل بلا --json.

# EXERCISE: invented, nothing in it happened\n{}
s-f89baa521a = تمرين: مختلق، لم يحدث منه شيء{"\u000A"}{ $a }

# The answer cannot be written to standard output: {why}.
s-b7c8729cb6 = تتعذر كتابة الجواب على الخرج القياسي: { $a }.

# Make room on the disk or write it elsewhere.
s-36d143278a = أفسح مكانا على القرص أو اكتبه في مكان آخر.

# --{name} {} for {}
s-a9910705c0 = --{ $a } { $b } لـ { $c }

# Add {}.
s-2aead874a5 = أضف { $a }.

# , or 
s-8105c29627 = ، أو{" "}

## src-tauri/src/cli/brief.rs

# A briefing is on an area or on a record, and both are named.
s-ce0c731e25 = تتناول الإحاطة منطقة أو قيداً، وقد ذُكر الاثنان.

# Leave one of them away: a record says itself where it is.
s-d1883e59e3 = احذف أحدهما: فالقيد نفسه يقول أين هو.

# Nothing is named that the briefing is on.
s-b57d0fc0cf = لم يُذكر ما تتناوله الإحاطة.

# Name a subregion, a country by its three letters, or a record with --record.
s-e1b6acc493 = اذكر منطقة دون إقليمية، أو بلداً بحروفه الثلاثة، أو قيداً مع --record.

# Slides are written as PDF alone, and a DOCX is asked for.
s-ab9d8613a6 = تُكتب الشرائح بصيغة PDF وحدها، والمطلوب DOCX.

# Write --out slides.pdf, or leave --shape away.
s-83f5fe2b33 = اكتب --out slides.pdf أو احذف --shape.

# {} ends neither in .pdf nor in .docx.
s-da571ae8b5 = لا ينتهي { $a } بـ ‎.pdf ولا بـ ‎.docx.

# Write --out brief.pdf for a document to hand over, --out brief.docx for one to go on writing.
s-4724d58452 = اكتب --out brief.pdf لوثيقة تُسلَّم، أو --out brief.docx لوثيقة تُتابع كتابتها.

# {} is written: {marking}, as of {}, {} parts, {} sources. It is a draft: nobody has signed it off.
s-566edfdca2 = كُتب { $a }: { $b }، حتى { $c }؛ الأجزاء: { $d }، المصادر: { $e }. وهو مسودة: لم يعتمدها أحد.

## src-tauri/src/cli/calendar.rs

# \nLine {}: {} {}
s-e31e887b03 = {"\u000A"}السطر { $a }: { $b } { $c }

# The calendar has no period.
s-c2d17f88bf = لا فترة للتقويم.

# Give --since and --until.
s-0708380bc4 = أعط --since و--until.

# {} entries are in {}.
s-9e71718a51 = المدخلات المكتوبة في { $b }: { $a }.

# {} entries; {} more have no day
s-3eb380e1dc = المدخلات: { $a }؛ وأخرى بلا يوم: { $b }

# , year {years}
s-91c5c8090f = ، السنة { $a }

# , late
s-bd59741d3e = ، متأخر

## src-tauri/src/cli/change.rs

# The last {} that is stored to its end begins on {}.
s-90e5b1547a = آخر خطوة ({ $a }) مخزنة حتى نهايتها تبدأ في { $b }.

#  ({}; no data since)
s-f2e4a1ae90 = {" "}({ $a }؛ لا بيانات منذ ذلك)

# no data
s-2c679ef8ff = لا بيانات

# ; level {:.1} since {}
s-3b396c6fe5 = ؛ المستوى { $a } منذ { $b }

# ABOVE
s-b848888c3c = أعلى

# within
s-8e548dc8f7 = ضمن النطاق

# BELOW
s-91c231bb4f = أدنى

# {count} events; {}
s-2d96a0156d = عدد الأحداث { $a }؛ { $b }

# not judged
s-8b31e6466b = لم يُحكم عليه

# {count} events, {word}: {:.1} expected, {:.0} to {:.0}
s-8d53cae610 = عدد الأحداث { $a }، { $b }: المتوقع { $c }، من { $d } إلى { $e }

## src-tauri/src/cli/clusters.rs

# and {} more: --json lists all
s-9a9f62b253 = و{ $a } أخرى: --json يسردها كلها

# {} clusters; {} of {} events are in none. Left out: {} known to a province or country only, {} without a known day.
s-99560fab63 = العناقيد: { $a }؛ { $b } من { $c } حدث ليست في أي منها. المتروك: { $d } معروفة للإقليم أو البلد فقط، و{ $e } بلا يوم معروف.

# {}; newest event {}
s-f631142511 = { $a }؛ أحدث حدث { $b }

#  ({events} events without a number)
s-1609b95564 = {" "}({ $a } حدث بلا عدد)

# {:6} events, {} deaths{unknown}, {} to {}, within {:.0} km of {lat:.3} {lon:.3} {}
s-c9bf68b2e8 = { $a } حدث، { $b } وفاة{ $c }، من { $d } إلى { $e }، ضمن { $f } كم من { $g } { $h } { $i }

## src-tauri/src/cli/commitments.rs

# {late} of {open} open are late on {}; {kept} of {past} past were kept
s-e4b6d12d5e = { $a } من { $b } مفتوحة متأخرة في { $c }؛ ووُفي بـ { $d } من { $e } سابقة

# no day
s-0bbc3ec28a = لا يوم

# may be late
s-821f3d589e = ربما متأخر

# in {days} d
s-796341b24e = خلال { $a } يوم

# {} d late
s-93745d6975 = متأخر { $a } يوم

## src-tauri/src/cli/compare.rs

# Run {} of {}: {}
s-579ccfc154 = الاستيراد { $a } من { $b }: { $c }

#   and {} more months: --json
s-265bdc54c4 = {"  "}وأشهر أخرى عددها { $a }: --json

#   and {} more events: --json
s-a7e3940210 = {"  "}وأحداث أخرى عددها { $a }: --json

# events from {} to {}, deaths from {} to {}
s-766d4f124d = الأحداث من { $a } إلى { $b }، والقتلى من { $c } إلى { $d }

# not stated
s-9e6f2de747 = غير مذكور

# added {key} of {day} in {place}, deaths {after}
s-5cd85d5b9a = أضيف: { $a } بتاريخ { $b } في { $c }، القتلى: { $d }

# taken back {key} of {day} in {place}, deaths {before}
s-15c60a4279 = سُحب: { $a } بتاريخ { $b } في { $c }، القتلى: { $d }

# changed {key} of {day} in {place}, deaths from {before} to {after}
s-ed92c8011d = تغيّر: { $a } بتاريخ { $b } في { $c }، القتلى من { $d } إلى { $e }

## src-tauri/src/cli/corridors.rs

# {} routes and {} cases (newest {}); events up to {}.
s-f9780dc27d = { $a } مسار و{ $b } حالة (أحدثها { $c })؛ الأحداث حتى { $d }.

# none: no data
s-95a63ddcb0 = لا شيء: لا بيانات

#   of these {}: {routes} routes, {cases} cases
s-5edc088ec0 = {"  "}منها { $a }: { $b } مسار، { $c } حالة

# From country to country ({} records name no two in a row; {} cases name several as origin or destination):
s-fc010d1612 = من بلد إلى بلد ({ $a } سجل لا يذكر بلدين متتاليين؛ { $b } حالة تذكر عدة بلدان منشأ أو وجهة):

# \nSources: {}
s-6ec85609af = {"\u000A"}المصادر: { $a }

# no figure
s-2273f5c83b = لا رقم

# ; {:.0} km without data
s-6ad521879e = ؛ { $a } كم بلا بيانات

# ratio {ratio:.2}, 
s-4e5ed166de = النسبة { $a }،{" "}

# {:.0} of {:.0} km near violence, {:.0} %, {:.0} % expected ({low:.0} to {high:.0}); {ratio}p {:.3}, q {:.3}
s-6ccb72eea3 = { $a } من { $b } كم قرب العنف، { $c } %، والمتوقع { $d } % ({ $e } إلى { $f })؛ { $g }p { $h }، q { $i }

# supposed
s-1eda55196b = مفترض

# reported
s-5f07385829 = مبلغ عنه

# seen
s-b40cd7704f = مرئي

# {} → {}, {}: {} routes, {} cases ({} without quantity){volumes}; surest {certainty}
s-8daa6e09c4 = { $a } ← { $b }، { $c }: { $d } مسار، { $e } حالة ({ $f } بلا كمية){ $g }؛ الأوثق: { $h }

# {}, {}: origin {}, transit {}, destination {}
s-6c4682a59e = { $a }، { $b }: منشأ { $c }، عبور { $d }، وجهة { $e }

# people
s-5b8bccd780 = أشخاص

# drugs
s-f53e5ff75f = مخدرات

# arms
s-8499793ed9 = أسلحة

# resources
s-a9163ed8c4 = موارد

## src-tauri/src/cli/density.rs

# {}  {:10.3} events per 1,000 km²  {}
s-59e0f13a57 = { $a }  { $b } حدث لكل 1 000 كم²  { $c }

# Bandwidth {:.1} km{}, from {} events; {} of them are known to a province or country only and were spread over it; {} could not be placed
s-fd07a0e59e = عرض النطاق { $a } كم{ $b }، من { $c } حدث؛ { $d } منها معروفة للإقليم أو البلد فقط ووُزعت عليه؛ و{ $e } تعذر تحديد مكانها

#  (by rule)
s-ae194f3f9c = {" "}(بالقاعدة)

## src-tauri/src/cli/edit.rs

# This record is deleted.
s-896eed7947 = هذا السجل محذوف.

# Bring it back in the window, from its versions, and try again.
s-7e0ce39e68 = أعده في النافذة من نسخه، وحاول مجددًا.

# Nothing is to be changed.
s-1e73208ee9 = لا شيء يُغيَّر.

# Write --set FIELD=VALUE, --marking or --delete.
s-bcad39f2f0 = اكتب --set FIELD=VALUE أو --marking أو --delete.

# Somebody else changed {field} at this moment.
s-33dbca0fa7 = غيّر شخص آخر { $a } في هذه اللحظة.

# Version {} of {}
s-acaf624a94 = النسخة { $a } من { $b }

# Say why with --reason.
s-cdef9bebd8 = اذكر السبب باستخدام --reason.

# Nothing was changed: {}: {}.
s-ff85df91b9 = لم يتغيّر شيء: { $a }: { $b }.

# write FIELD=VALUE
s-500ba7d346 = اكتب FIELD=VALUE

## src-tauri/src/cli/effect.rs

# {}: {} from {} on. {}
s-65b3758d7a = { $a }: { $b } منذ { $c }. { $d }

# Near: {} ({})
s-cf84f5f869 = قريب: { $a } ({ $b })

# Neighbours looked at: {}
s-2d11df9d92 = الجيران المنظور إليهم: { $a }

# {}; known until {}, newest event {}
s-80ea57797d = { $a }؛ معروف حتى { $b }، أحدث حدث { $c }

# {what}: step {step}, bend {bend} a month; {before} months before, {after} after
s-352e3d8131 = { $a }: قفزة { $b }، انحناء { $c } في الشهر؛ { $d } شهر قبل، { $e } بعد

#   beside {like} like cases: {ratio}, p {:.2}
s-102438c2e6 = {"  "}إلى جانب { $a } حالة مماثلة: { $b }، p { $c }

#   no like cases: {}
s-b8a8ea2ad3 = {"  "}لا حالات مماثلة: { $a }

# × {:.2} ({:.2} to {:.2}, {:.0} %)
s-45dfa98e23 = × { $a } ({ $b } إلى { $c }، { $d } %)

## src-tauri/src/cli/evaluate.rs

# Warnings raised: {}. Came true: {}, in part: {}, averted: {}, did not: {}, nobody can tell: {}, nobody has said: {}, open: {}.\n
s-8e348ba137 = الإنذارات الصادرة: { $a }. تحققت: { $b }، جزئيا: { $c }، دُرئت: { $d }، لم تتحقق: { $e }، لا يُعرف: { $f }، لم يقل أحد: { $g }، مفتوحة: { $h }.{"\u000A"}

# Onsets: no data, no event is stored of the year.
s-b1d7a6c4b4 = الاندلاعات: لا بيانات، لا حدث مخزن للسنة.

# Onsets: {} warned of, {} not; known until {}. {}
s-483c867ba9 = الاندلاعات: أُنذر بـ { $a }، ولم يُنذر بـ { $b }؛ معروف حتى { $c }. { $d }

# nobody warned
s-841b5078b8 = لم ينذر أحد

#   {} {} {}, {:.0} deaths: {warned}
s-0dc8d5367b = {"  "}{ $a } { $b } { $c }، { $d } وفاة: { $e }

#   left out: {country}. {why}
s-e37f91c220 = {"  "}متروك: { $a }. { $b }

# fewer than half had one so far
s-4245c9486f = أقل من النصف كان له إجراء حتى الآن

# half within {days:.1} days
s-87377a39e8 = النصف في غضون { $a } يوم

# First action: {} of {}, {half}; {} wait.
s-d3cf3a19cf = الإجراء الأول: { $a } من { $b }، { $c }؛ وينتظر { $d }.

# Engagements: {}. Commitments due: {}, kept {}, broken {}, withdrawn {}, open {}.
s-6986ab4956 = المساعي: { $a }. الالتزامات المستحقة: { $b }، الموفى بها { $c }، المنقوضة { $d }، المسحوبة { $e }، المفتوحة { $f }.

#   lesson: {}
s-6226386d1c = {"  "}درس: { $a }

# Lessons: {}. Closed without one: {}.
s-b5162e8719 = الدروس: { $a }. أُغلقت بلا درس: { $b }.

## src-tauri/src/cli/events.rs

# {} events, {} deaths (best estimate; {}–{})
s-b628bba408 = الأحداث: { $a }، الوفيات: { $b } (أفضل تقدير؛ { $c }–{ $d })

#   {iso3:<8} {:>8} events {:>9} deaths
s-39673be6a0 = {"  "}{ $a } { $b } حدث { $c } وفاة

#   {:<8} {:>8} events {:>9} deaths
s-df3cc1704a = {"  "}{ $a } { $b } حدث { $c } وفاة

# Source: {source}
s-3445f6d976 = المصدر: { $a }

## src-tauri/src/cli/export.rs

# {} {noun} are in {}.
s-9ed49d05c1 = { $a } { $b } في { $c }.

# “{}” names no format.
s-29059e736b = «{ $a }» لا يذكر صيغة.

# End it in .csv, .xlsx, .geojson or, for records, .json.
s-7dc28dd2bd = اختمه بـ .csv أو .xlsx أو .geojson أو، للسجلات، .json.

## src-tauri/src/cli/exposure.rs

# Violence from {since} to {until} (newest event {newest}), presences on {}.
s-162365b807 = العنف من { $a } إلى { $b } (أحدث حدث { $c })، والحضور في { $d }.

# {count:>5} places: {}
s-2a3b859852 = { $a } مكان: { $b }

# Share of deaths where a partner is: {share}; of {deaths} deaths in {places} places of countries with recorded presence. Left out: {left_deaths} deaths in {left_places} places of countries without.
s-260f532e18 = نسبة الوفيات حيث يوجد شريك: { $a }؛ من { $b } وفاة في { $c } مكان من بلدان لها حضور مسجل. المتروك: { $d } وفاة في { $e } مكان من بلدان بلا حضور.

# No share of deaths: {}
s-d8b0e7e372 = لا نسبة للوفيات: { $a }

# Presence gathers where violence does: {index}; violence itself: {gini}.
s-56a4e41d65 = يتركز الحضور حيث العنف: { $a }؛ والعنف نفسه: { $b }.

# No concentration: {why}
s-f5a43df065 = لا تركز: { $a }

# {presences} presences counted, {doubtful} of them may be over; {} ended in the period, and are not counted.
s-40bcaaf322 = حُسب { $a } حضور، { $b } منها ربما انتهى؛ و{ $c } انتهت في الفترة ولم تُحسب.

# {}: {partners} partners with {presences} presences are known to the country only.
s-d84178b2ea = { $a }: { $b } شريك مع { $c } حضور معروفون للبلد فقط.

# {events} events with {deaths} deaths are known to no place.
s-ccbd24ab87 = { $a } حدث مع { $b } وفاة غير معروفة المكان.

# ; {partners} partners somewhere in the country
s-374728401b = ؛ { $a } شريك في مكان ما من البلد

# {rank:>3}. {} {}: {best} deaths ({low} to {high}), {events} events{elsewhere}
s-04321855d5 = { $a }. { $b } { $c }: { $d } وفاة ({ $e } إلى { $f })، { $g } حدث{ $h }

# {:.2} ({:.2} to {:.2}, {:.0} %)
s-837e185515 = { $a } ({ $b } إلى { $c }، { $d } %)

# violence, nobody known to be there
s-78e53f5315 = عنف، ولا يُعرف أحد هناك

# violence, no presence is recorded in the whole country
s-a20a3ef14c = عنف، ولا حضور مسجل في البلد كله

# violence, at least one partner
s-2b9c03a3ff = عنف، وشريك واحد على الأقل

# no event data
s-39622c92cc = لا بيانات أحداث

# no violence in the period
s-26b757b420 = لا عنف في الفترة

## src-tauri/src/cli/filter.rs

# The period ends on {until}, before it starts on {since}.
s-5a7a88e5e1 = تنتهي الفترة في { $a }، قبل أن تبدأ في { $b }.

# Bounds are four numbers, not {}.
s-25625c8680 = الحدود أربعة أعداد، لا { $a }.

# Write west, south, east, north in degrees.
s-b48540083f = اكتب الغرب والجنوب والشرق والشمال بالدرجات.

# {west},{south},{east},{north} are no bounds on earth.
s-f5b929011b = { $a },{ $b },{ $c },{ $d } ليست حدودا على الأرض.

## src-tauri/src/cli/forecast.rs

# {} countries with {}: {}
s-e48ac111f1 = { $a } بلد، { $b }: { $c }

# {} rows for {} countries, {first} to {last}, are in {}.
s-dba43dce5c = { $a } صف لـ { $b } بلد، من { $c } إلى { $d }، في { $e }.

# {}; trained on {} country-months, {from} to {to}; record from {} earlier origins.
s-4c5e9d21fb = { $a }؛ تعلّم من { $b } شهر-بلد، من { $c } إلى { $d }؛ والأداء السابق من { $e } منطلق سابق.

# {:<14} CRPS {:.3}  ignorance {:.3} bits  interval score {:.1}  90 % interval covers {:.0} % ({above} above zero)
s-41ac3a57e2 = { $a } CRPS { $b }  الجهل { $c } بت  درجة المجال { $d }  يغطي مجال 90 % نسبة { $e } % ({ $f } فوق الصفر)

## src-tauri/src/cli/hotspots.rs

# {} of {} places are hot (q < 0.05), {} of them very (q < 0.01), from {} events
s-076c1b7794 = { $a } من { $b } مكان ساخنة (q < 0.05)، { $c } منها ساخنة جدا (q < 0.01)، من { $d } حدث

# {} events are known to a province or country only and were spread over it; {} state no precision; {} could not be placed
s-e1218da1d5 = { $a } حدث معروفة للإقليم أو البلد فقط ووُزعت عليه؛ { $b } لا تذكر الدقة؛ و{ $c } تعذر تحديد مكانها

# Moran's I of the whole map {:.3} (expected {:.3}), z {:.2}, p {:.2e}
s-00526239b5 = I لموران للخريطة كلها { $a } (المتوقع { $b })، z { $c }، p { $d }

# Over {} steps, {} to {}:
s-fc332ae45d = على مدى { $a } خطوة، من { $b } إلى { $c }:

#   {}, hot in {} steps
s-51ed1fee50 = {"  "}{ $a }، ساخن في { $b } خطوة

# {}{name}  z {:6.2}  q {:.2e}  {:.1} events{quadrant}{}
s-47bf61db39 = { $a }{ $b }  z { $c }  q { $d }  { $e } حدث{ $f }{ $g }

## src-tauri/src/cli/hub.rs

# {} is a hub now. Let the first device in: sitroom hub admit NAME --url - < ADMINISTRATOR
s-8f49ffa6ad = { $a } محور الآن. أدخل أول جهاز: sitroom hub admit NAME --url - < ADMINISTRATOR

# {} is a hub already; nothing was changed.
s-d15de67f46 = { $a } محور من قبل؛ لم يتغيّر شيء.

# {} is let in. Its address, with its password, is shown this once; bring it there and enter it with “sitroom hub set”:\n{}
s-832aa1eff8 = قُبل { $a }. يظهر عنوانه مع كلمة سره هذه المرة فقط؛ احمله إلى هناك وأدخله بـ«sitroom hub set»:{"\u000A"}{ $b }

# {name} is kept out from now on. What it pushed stays.
s-4fa194c2f1 = { $a } مستبعد من الآن. ما دفعه باقٍ.

# The address of the hub is forgotten.
s-439937dc20 = نُسي عنوان المحور.

# The address of an administrator of the hub is missing.
s-1c53ba4620 = ينقص عنوان مدير المحور.

# Write --url - and give it by a file, or set SITROOM_HUB_URL.
s-407883e235 = اكتب --url - وأعطه بملف، أو عيّن SITROOM_HUB_URL.

# Give it by a file: sitroom hub … < FILE
s-ee46b29419 = أعطه بملف: sitroom hub … < FILE

# An address that is typed here would stay on the screen.
s-2a4c945f24 = العنوان المكتوب هنا يبقى على الشاشة.

# The address cannot be read: {why}.
s-47a75f7ab8 = تعذّرت قراءة العنوان: { $a }.

# reads
s-892a9f60be = يقرأ

# pushes and pulls
s-31e2cf20dc = يدفع ويسحب

# {}  up to {}  {}
s-42eb2b1e40 = { $a }  حتى { $b }  { $c }

# Nobody is let in yet.
s-7181015783 = لم يُقبل أحد بعد.

# {} as {}, up to {}: {} operations, {} versions of events.
s-bcc790b0cc = { $a } باسم { $b }، حتى { $c }: العمليات { $d }، نسخ الأحداث { $e }.

# To be looked at for a push: {} operations, {} runs of events.
s-89ec3c1a8f = ما يُنظر فيه للدفع: العمليات { $a }، استيرادات الأحداث { $b }.

# Something is there that was not pulled yet.
s-c8e9a6a8d9 = هناك ما لم يُسحب بعد.

# Everything there is here.
s-58af2ad688 = كل ما هناك موجود هنا.

# never
s-671380c8cb = لم يحدث قط

# Last push: {pushed}; last pull: {pulled}.
s-4713915c3f = آخر دفع: { $a }؛ آخر سحب: { $b }.

# Pushed: {} operations, {} events.
s-eb2b4d633c = دُفع: العمليات { $a }، الأحداث { $b }.

# Pulled: {} operations, {} of them new, {} held; {} new events, {} revised, {} taken back.
s-bfbd0f3aeb = سُحب: العمليات { $a }، الجديد { $b }، المحجوز { $c }؛ الأحداث الجديدة { $d }، المنقحة { $e }، المسحوبة { $f }.

# Not all that others pushed was taken; what was taken is kept.
s-8572d55c42 = لم يؤخذ كل ما دفعه الآخرون؛ وما أُخذ محفوظ.

# What did not come is told in the answer, each with what to do.
s-bf4a0e6b4e = يذكر الجواب ما لم يصل، وما العمل في كل حالة.

## src-tauri/src/cli/identity.rs

# Fingerprint: {}\nSealed to: {}\nSigned by: {}
s-9ebc1a9526 = البصمة: { $a }{"\u000A"}مختوم لـ: { $b }{"\u000A"}موقّع من: { $c }

# {} is trusted. Read the fingerprint to each other: {}
s-6025885a3a = { $a } موثوق. ليقرأ كل منكما البصمة للآخر: { $b }

# {} is trusted no more.
s-4971cef44a = لم يعد { $a } موثوقًا.

# {}  {}  (trusted no more since {at}, as {by} said)
s-4b5b667ec6 = { $a }  { $b }  (غير موثوق منذ { $c }، بقول { $d })

# {}  {}  (trusted no more since {at})
s-cba7073dd1 = { $a }  { $b }  (غير موثوق منذ { $c })

# Nobody is trusted yet.
s-306bd70388 = لا أحد موثوق بعد.

# It had been trusted no more since {at}, as {by} said.
s-8501929e08 = كان غير موثوق منذ { $a } بحسب { $b }.

# It had been trusted no more since {at}.
s-73b6a19695 = كان غير موثوق منذ { $a }.

# {since} Where you did not meet in person since, take that back: sitroom trust --revoke {}
s-f672525045 = { $a } إن لم تلتقيا وجهًا لوجه منذ ذلك الحين فتراجع عن ذلك: sitroom trust --revoke { $b }

## src-tauri/src/cli/import.rs

# Several files were given, and only mail and forms take several.
s-69f2859844 = أُعطيت عدة ملفات، ولا يقبل عدة ملفات إلا البريد والاستمارات.

# Import one after the other.
s-318b9fff71 = استوردها واحدًا تلو الآخر.

# Tried, nothing kept
s-75ec295250 = تجربة، لم يُحفظ شيء

# {tried}{run}: {} rows read, {} added, {} revised, {} unchanged, {} refused; {} kept with a note. {:.1} s.\n
s-b21691c075 = { $a }{ $b }: قُرئ { $c } صف، أُضيف { $d }، رُوجع { $e }، بلا تغيير { $f }، رُفض { $g }؛ حُفظ مع ملاحظة { $h }. { $i } ث.{"\u000A"}

#   line {}, {} “{}”: {} {}
s-f9db47388c = {"  "}السطر { $a }، { $b } «{ $c }»: { $d } { $e }

# Mend the refused rows in a file and import it again: sitroom rejects {} --out rejects.csv
s-fa7de6d976 = أصلح الصفوف المرفوضة في ملف واستورده ثانية: sitroom rejects { $a } --out rejects.csv

## src-tauri/src/cli/import_table.rs

# {} holds events in the columns of UCDP GED.
s-8979bb2928 = يحتوي { $a } على أحداث بأعمدة UCDP GED.

# Import it with “sitroom import ucdp”, or say with --noun what else its rows are.
s-dada5a3fa3 = استورده بـ «sitroom import ucdp»، أو اذكر مع --noun ما هي صفوفه خلاف ذلك.

# It is not plain what the rows of {} are: its columns are {}, and {speak} of them would be fields of {}.
s-8db8389f83 = ليس واضحا ما هي صفوف { $a }: أعمدته { $b }، و{ $c } منها تكون حقولا من { $d }.

# Say with --noun what each row is, or with --mapping which column is which field.
s-da35bff63f = اذكر مع --noun ما هو كل صف، أو مع --mapping أي عمود هو أي حقل.

# Write one with --save-mapping and correct that.
s-53517a1aeb = اكتب واحدة مع --save-mapping وصححها.

# The mapping cannot be written: {error}.
s-f371868cc9 = تتعذر كتابة المطابقة: { $a }.

# Import without --save-mapping.
s-740ca800ae = استورد بلا --save-mapping.

## src-tauri/src/cli/inbox.rs

# “{text}” is nothing that an item can be linked to.
s-6c67b56207 = لا يمكن ربط بند بـ «{ $a }».

# Write event:NUMBER, record:ID or indicator:NAME:ISO3, as `sitroom inbox show` offers them.
s-f3e9726d10 = اكتب event:NUMBER أو record:ID أو indicator:NAME:ISO3 كما يعرضها `sitroom inbox show`.

# There are no rules.
s-e72018ee48 = لا توجد قواعد.

# Write it as `sitroom inbox --help` shows.
s-7028bcc4b2 = اكتبه كما يبيّنه `sitroom inbox --help`.

# {name}: holds for {held} of {all} open items
s-20dc5b3c68 = { $a }: تنطبق على { $b } من { $c } من البنود المفتوحة

# Muted would be: {muted}.
s-96a3a7083a = سيُكتم: { $a }.

# Rules that hold from now on: {count}.
s-a491667bfe = القواعد السارية من الآن: { $a }.

# Open: {open}, muted: {muted}, linked: {linked}, set aside: {aside}.
s-97453f5a72 = مفتوحة: { $a }، مكتومة: { $b }، مرتبطة: { $c }، منحّاة: { $d }.

# Report {id} of {outlet}
s-7cbf3de9a9 = التقرير { $a } من { $b }

# Places
s-431208fa9e = الأماكن

# Days
s-fbca8fcc66 = الأيام

# Numbers
s-c59199278b = الأرقام

# Outlets
s-fcdd6eeb6e = المصادر

# Why the content is graded so
s-3b054b1d95 = سبب درجة المضمون

# Rules
s-de288c81ba = القواعد

# Linked to
s-cf3424c05f = مرتبط بـ

# It may be about
s-077f3afd09 = قد يتعلق بـ

# Done
s-2f28c49a65 = ما تم

## src-tauri/src/cli/links.rs

# {} pairs, of which {} wait for a person.
s-825bc73f08 = عدد الأزواج { $a }، منها { $b } بانتظار قرار شخص.

# Nothing was found that makes events {} and {} one.
s-e7add51b10 = لم يُعثر على ما يجعل الحدثين { $a } و{ $b } حدثاً واحداً.

# {} pairs wait for a person.
s-202fb57e76 = عدد الأزواج التي تنتظر قرار شخص: { $a }.

# Events that count: {}, of {}.
s-aeab6d0be1 = الأحداث المحسوبة: { $a }، من { $b }.

# {publisher} says under {source_key}: on {day} at {place}, {one} against {other}, deaths {deaths}
s-6d190d82ba = يذكر { $a } تحت { $b }: في { $c } في { $d }، { $e } ضد { $f }، القتلى { $g }

## src-tauri/src/cli/list.rs

# there is no such noun; write one of {}
s-4cab3b91fd = لا نوع كهذا؛ اكتب واحدا من { $a }

# The {} are chosen by subregion, country, period and words alone.
s-dc13e87b66 = تُختار { $a } بالمنطقة دون الإقليمية والبلد والفترة والكلمات فقط.

# Leave the other filters out.
s-de10fb440d = اترك المرشحات الأخرى.

# ; {undated} more have no date and are left out of the period
s-32a6468454 = ؛ و{ $a } أخرى بلا تاريخ متروكة خارج الفترة

# ; {unplaced} more name no country and are left out of the area
s-7e3db3fcf4 = ؛ و{ $a } أخرى لا تذكر بلدا متروكة خارج المنطقة

## src-tauri/src/cli/moments.rs

# As of {} until {} (newest event {newest}).
s-2f78aa315b = الوضع في { $a } حتى { $b } (أحدث حدث { $c }).

# No data: {}
s-ec71feb474 = لا بيانات: { $a }

# {} entries; {} more have no day; {}
s-04d48650da = المدخلات: { $a }؛ وأخرى بلا يوم: { $b }؛ { $c }

# nothing rises
s-4095a4621b = لا شيء يرتفع

# not known what rises
s-122f65b4a2 = غير معروف ما يرتفع

# RISING: {}
s-4cfa813688 = في ارتفاع: { $a }

#   {}: {value:.0} % of {ordinary} ordinary months were as near to earlier escalations ({low:.0} to {high:.0} %)
s-afb32cbaa0 = {"  "}{ $a }: كان { $b } % من { $c } شهر عادي بهذا القرب من تصاعدات سابقة ({ $d } إلى { $e } %)

#   {} compared, {} violent now or of late. {}
s-e293e3f774 = {"  "}قورنت { $a }، وفيها عنف الآن أو مؤخرا { $b }. { $c }

# what rises
s-0450fd42d0 = ما يرتفع

# nearness to earlier escalations
s-e06ccdfbaa = القرب من تصاعدات سابقة

# what rises, and nearness to earlier escalations
s-0d81ad6e29 = ما يرتفع، والقرب من تصاعدات سابقة

# all {many} countries
s-d9665ebf60 = كل البلدان ({ $a })

# Not told of {countries} ({what}): {}
s-6838bc5887 = لم يُذكر عن { $a } ({ $b }): { $c }

# RISE
s-f19db68b62 = ترتفع

# do not rise
s-a464f77227 = لا ترتفع

# {name} {rises} ({observed} in {})
s-253986efba = { $a } { $b } ({ $c } في { $d })

## src-tauri/src/cli/onsets.rs

# No conflicts are stored: sitroom import table prio_acd_1946_2020.csv
s-c4ac2c9119 = لا نزاعات مخزنة: sitroom import table prio_acd_1946_2020.csv

# {} conflict-years, {first}–{last}; {}
s-b02333ddda = سنوات النزاع: { $a }، { $b }–{ $c }؛ { $d }

# Decades in brackets are not covered whole. Sources: {}
s-0dd31514e9 = العقود بين الأقواس غير مغطاة كاملة. المصادر: { $a }

## src-tauri/src/cli/outlook.rs

#     the benchmark itself: nothing did better
s-0b341c2a17 = {"    "}المعيار المرجعي نفسه: لا شيء كان أفضل

#     benchmark: {}
s-1ba5ffaac3 = {"    "}المعيار المرجعي: { $a }

# Too little is stored of {}.
s-ac8bc36fd6 = المخزن عن { $a } قليل جدا.

#  (the benchmark)
s-820b91c6c2 = {" "}(المعيار المرجعي)

# Too little is known of {} cells: an outlook needs events in {} of the last {} months. {} events are known to a province or country only and are in no cell.
s-2ee26b62de = المعروف عن { $a } خلية قليل جدا: تحتاج التوقعات إلى أحداث في { $b } من آخر { $c } شهر. و{ $d } حدث معروفة للإقليم أو البلد فقط وليست في أي خلية.

# Deaths in any month from {first} to {last}, from what is known until {known_until}:
s-604da83cb6 = الوفيات في أي شهر من { $a } إلى { $b }، مما هو معروف حتى { $c }:

# {}: deaths in any month from {} to {}, from what is known until {} (newest event here {}).
s-93b939e11a = { $a }: الوفيات في أي شهر من { $b } إلى { $c }، مما هو معروف حتى { $d } (أحدث حدث هنا { $e }).

#   shown      {}  ({})
s-b82197870c = {"  "}المعروض    { $a }  ({ $b })

#   benchmark  {}  (own last 12 months)
s-066c0275cd = {"  "}المعيار    { $a }  (آخر 12 شهرا له)

# {}; learned from {} countries, {} to {}
s-27a36ca06b = { $a }؛ تعلّم من { $b } بلد، من { $c } إلى { $d }

# median {median:.0}, 90 % between {low:.0} and {high:.0}; none {:.0} %, 25 or more {:.0} %
s-c12b7b3117 = الوسيط { $a }، 90 % بين { $b } و{ $c }؛ لا شيء { $d } %، 25 أو أكثر { $e } %

#   {}: no record yet
s-e51b2f9bdf = {"  "}{ $a }: لا أداء سابق بعد

#   record in {} ({} units, {} months): CRPS {:.2}, benchmark {:.2}; ignorance {:.2}, {:.2} bits; interval score {:.1}, {:.1}; 90 % interval held {:.0} %, {:.0} %
s-1f2cfd6ede = {"  "}الأداء السابق في { $a } ({ $b } وحدة، { $c } شهر): CRPS { $d }، المعيار { $e }؛ الجهل { $f }، { $g } بت؛ درجة المجال { $h }، { $i }؛ صدق مجال 90 % في { $j } %، { $k } %

## src-tauri/src/cli/pack.rs

# Opened: {} records with {} operations, {} events; good until {}.
s-ef8729a149 = فُتحت: { $a } سجل بـ { $b } عملية، و{ $c } حدث؛ صالحة حتى { $d }.

# {} records with {} operations, {} events, {} bytes; good until {}.
s-684e7b7dcc = { $a } سجل بـ { $b } عملية، و{ $c } حدث، و{ $d } بايت؛ صالحة حتى { $e }.

# Left out: {line}
s-d6490250b7 = مستثنى: { $a }

# On a mission of {}, good until {}; operations that are in no pack that went back yet: {}.
s-f802485b25 = في مهمة من { $a }، صالحة حتى { $b }؛ عمليات لم تدخل بعد حزمة عائدة: { $c }.

# Its time is over: nothing more is written, and what was done can be brought back.
s-c1f64f7930 = انتهى وقته: لا يُكتب شيء بعد ذلك، ويمكن إعادة ما أُنجز.

# Held because of their clocks: {}.
s-e8d53c7976 = محجوز بسبب ساعته: { $a }.

# Fields that a person has to settle: {fields}, in records: {records}.
s-37d5c85323 = حقول يحسمها شخص: { $a }، في سجلات: { $b }.

# Head of the sender’s history in it: {head}
s-fb1366935b = رأس تاريخ المرسل فيها: { $a }

# {at}  given to {peer} for a mission, good until {expires_at}
s-3afcbe4cae = { $a }  أُعطيت إلى { $b } لمهمة، صالحة حتى { $c }

# {at}  given back to {peer}
s-1825ab4e47 = { $a }  أُعيدت إلى { $b }

# {at}  taken from {peer}, good until {expires_at}
s-de6a4f030f = { $a }  أُخذت من { $b }، صالحة حتى { $c }

# {at}  taken back from {peer}
s-5bd031c939 = { $a }  استُعيدت من { $b }

# {} operations: {} new, {} known already, {} held.
s-48114d3570 = { $a } عملية: { $b } جديدة، و{ $c } معروفة، و{ $d } محجوزة.

# Events: {} new, {} revised, {} taken back.
s-c9f6a412d7 = الأحداث: { $a } جديد، و{ $b } منقّح، و{ $c } مسحوب.

# Let what is held count: sitroom pack let-held
s-77d6d5c5b8 = اسمح بما هو محجوز: sitroom pack let-held

# Look at what is to be settled: sitroom pack conflicts
s-4ff28d34a6 = انظر ما يجب حسمه: sitroom pack conflicts

# Packs that were not merged: {}; what came of the others is kept.
s-c2f58f2155 = حزم لم تُدمج: { $a }؛ وما جاء من غيرها محفوظ.

# deleted by one, changed by another
s-73caabffc4 = حذفه أحدهم وغيّره آخر

# Nothing is to be settled.
s-31860985a3 = لا شيء يُحسم.

## src-tauri/src/cli/passphrase.rs

# Set SITROOM_PASSPHRASE, and SITROOM_NEW_PASSPHRASE for a new one, or run the command in a terminal.
s-a9cf2f97b3 = عيّن SITROOM_PASSPHRASE، و SITROOM_NEW_PASSPHRASE لعبارة جديدة، أو شغّل الأمر في طرفية.

# Passphrase:
s-db42c42df3 = عبارة المرور:

# First half:
s-0fe1747782 = النصف الأول:

# Second half:
s-4c83185734 = النصف الثاني:

# A new passphrase is asked for in a terminal, and there is none. Nothing was changed.
s-fbadf6c01d = تُطلب عبارة المرور الجديدة في طرفية، ولا توجد طرفية. لم يتغير شيء.

# Set SITROOM_NEW_PASSPHRASE, or run the command in a terminal.
s-8b8664b57b = عيّن SITROOM_NEW_PASSPHRASE، أو شغّل الأمر في طرفية.

# New passphrase:
s-268521936b = عبارة المرور الجديدة:

# The same again:
s-56e0040f99 = العبارة نفسها مرة أخرى:

# The two passphrases are not the same.
s-3554d36b5f = عبارتا المرور غير متطابقتين.

# Type the same one twice.
s-e1e9e6cdd5 = اكتب العبارة نفسها مرتين.

# Nothing could be read: {why}.
s-cce355bc72 = تعذرت القراءة: { $a }.

# Run the command again in a terminal.
s-a3ea0784e8 = شغّل الأمر مرة أخرى في طرفية.

## src-tauri/src/cli/progress.rs

# operations come, {left} left
s-0e27a81a4b = تصل عمليات، بقي { $a }

# events come, {left} left
s-16ef9692af = تصل أحداث، بقي { $a }

# operations go, {left} left
s-d21238126d = تُرسل عمليات، بقي { $a }

# events go, {left} left to look at
s-1e959242fe = تُرسل أحداث، بقي للفحص { $a }

## src-tauri/src/cli/provenance.rs

# No stored event passes this filter.
s-1470a5cfd7 = لا يمر أي حدث مخزّن من هذا المرشّح.

# {events} of run {run}: {publisher}, {file}, imported {at}
s-9ba4668e2e = { $a } من عملية الاستيراد { $b }: { $c }، { $d }، استوردت في { $e }

# {count} events, the oldest of {oldest}, the newest of {newest}.
s-1eafa03e17 = الأحداث: { $a }، أقدمها { $b } وأحدثها { $c }.

## src-tauri/src/cli/read_as.rs

# No column tells a row from all others, so all its cells do: a row that is corrected later comes in as a second record. Name such columns under “key” in a mapping, or undo this run before the corrected table.
s-153ee17717 = لا عمود يميز الصف من سائر الصفوف، فتفعل ذلك كل خلاياه: فالصف الذي يُصحح لاحقا يدخل سجلا ثانيا. سمِّ مثل هذه الأعمدة تحت «key» في مطابقة، أو تراجع عن هذا الاستيراد قبل الجدول المصحح.

# Read as {}: {}.\n
s-38b840bc48 = قُرئ بوصفه { $a }: { $b }.{"\u000A"}

# Read as markings: {}.
s-05cba8050d = تُقرأ درجاتٍ للسرية: { $a }.

#  and {more} more
s-4719742dcb = {" "}و{ $a } أخرى

# Not read: {}{more}.
s-c982405447 = لم يُقرأ: { $a }{ $b }.

## src-tauri/src/cli/rejects.rs

# {} refused rows of run {} are in {}.
s-789a353af6 = { $a } صف مرفوض من الاستيراد { $b } في { $c }.

## src-tauri/src/cli/rules.rs

# A rule is a few lines: give the right file.
s-624882c9a9 = القاعدة بضعة سطور: أعط الملف الصحيح.

# line {line}: {}
s-fa76d01e9c = السطر { $a }: { $b }

# Write it as `sitroom rules --help` shows.
s-46e0a7fd69 = اكتبه كما يبين `sitroom rules --help`.

# Not judged: {rule}. {why}
s-479a5dc016 = لم يُحكم عليها: { $a }. { $b }

# No events are stored: nothing was looked at. Import events first.
s-882ffbf137 = لا أحداث مخزنة: لم يُنظر في شيء. استورد أحداثا أولا.

# {} rules as of {month}: {} warnings raised, {} joined by later signals, {} changed level ({:.1} s).
s-c86dbb5b39 = { $a } قاعدة، الوضع في { $b }: صدر { $c } إنذار، وانضمت إشارات لاحقة إلى { $d }، وتغير مستوى { $e } ({ $f } ث).

# {days} days
s-e217f794e3 = { $a } يوم

# {:<12} {} {place:<28} raised {raised:<8} onset {onset:<8} {lead}
s-50f2db6aeb = { $a } { $b } { $c } صدر { $d } اندلاع { $e } { $f }

# {:<18} average precision {:>6}  precision {:>6}  recall {:>6}  precision at recall 0.7 {:>6}
s-a012dd9c12 = { $a } متوسط الدقة { $b }  الدقة { $c }  الاستدعاء { $d }  الدقة عند استدعاء 0.7 { $e }

# {} ({places} places, {months} quiet months of places, {onsets} with an onset ahead)
s-5f7198ab3f = { $a } ({ $b } مكان، { $c } شهر-مكان هادئ، { $d } منها أمامها اندلاع)

# no lead
s-c3455361b4 = بلا سبق

# median lead {days:.0} days
s-78a55b37fb = وسيط السبق { $a } يوم

# {} to {}: {} hits, {} misses, {} false alarms, {} late where violence was already, {} not yet known; {lead}. Of the warnings that are over {} came true; of the onsets {} had one. {}
s-00db9796fa = من { $a } إلى { $b }: { $c } إصابة، { $d } فائتة، { $e } كاذبة، { $f } متأخرة حيث كان العنف قائما، { $g } غير معروفة بعد؛ { $h }. من الإنذارات المنتهية تحقق { $i }؛ ومن الاندلاعات كان لـ { $j } إنذار. { $k }

## src-tauri/src/cli/runs.rs

# Nothing has been imported into this profile yet: sitroom import ucdp FILE
s-af4bbec9c7 = لم يُستورد شيء بعد في هذا الملف الشخصي: sitroom import ucdp FILE

# ; the run was taken back as a whole
s-c7b63fa5ab = ؛ أُلغي الاستيراد كله

# Run {}: {} from {}, {}: {} read, {} added, {} revised, {} unchanged, {} taken back by the publisher, {} refused{state}
s-270d6fb516 = الاستيراد { $a }: { $b } من { $c }، { $d }: قُرئ { $e }، أُضيف { $f }، رُوجع { $g }، بلا تغيير { $h }، سحبه الناشر { $i }، رُفض { $j }{ $k }

## src-tauri/src/cli/share.rs

# it is unclassified, confidential or strictly_confidential
s-90ee7b1ba4 = هي unclassified أو confidential أو strictly_confidential

# Unclassified
s-e4e81fa8a7 = غير سري

# Confidential
s-a4abcc8bb7 = سري

# Marking: {}
s-bd42d04786 = درجة السرية: { $a }

# {} ends neither in .html nor in .json.
s-310ec81a65 = { $a } لا ينتهي بـ .html ولا بـ .json.

# Write --out warning.html for a page, --out warning.json for a file that another office adds.
s-a5e1f63b07 = اكتب --out warning.html لصفحة، و--out warning.json لملف يضيفه مكتب آخر.

# {} is written: {}.
s-dc2abd4dfc = كُتب { $a }: { $b }.

#  Left out, as marked higher: {}.
s-2e0bd19b8d = {" "}متروك لأن درجة سريته أعلى: { $a }.

## src-tauri/src/cli/sources.rs

# A key that is typed here would stay on the screen.
s-53cf4a0dd7 = المفتاح الذي يُكتب هنا يبقى على الشاشة.

# Give it by a file: sitroom sources SOURCE --key < FILE
s-81b9ddef65 = أعطه بملف: sitroom sources SOURCE --key < FILE

# The key cannot be read: {why}.
s-b7ee252bc4 = لا يمكن قراءة المفتاح: { $a }.

# nothing stored
s-dcaf1a3c82 = لا شيء مخزن

# {}: {} stored, newest {}, last run {}
s-ca5b38eef4 = { $a }: المخزن { $b }، الأحدث { $c }، آخر تشغيل { $d }

# ; without a token its yearly release is downloaded whole
s-eb40106d6b = ؛ من دون رمز يُنزَّل إصداره السنوي كاملًا

# ; something is to be entered first
s-0596fd2e3b = ؛ يلزم إدخال شيء أولاً

# ; never fetched: {address}
s-cab221f5ec = ؛ لم يُجلب قط: { $a }

# ; {} answers of a sync that was cut off wait
s-66726c6533 = ؛ أجوبة مزامنة انقطعت وتنتظر: { $a }

# ; it waits for the network since {since}, was tried {tries} times, and is tried next at {next_at}
s-8200f9a8e2 = ؛ ينتظر الشبكة منذ { $a }، المحاولات: { $b }، القادمة: { $c }

# ; by its schedule it is fetched next at {next_at}
s-f2ed527a2a = ؛ الجلب القادم حسب الجدول: { $a }

## src-tauri/src/cli/spillover.rs

# {} events in {} weeks, {} to {} (newest {newest}); the day of {} is not known.
s-c63a345bed = { $a } حدث في { $b } أسبوع، من { $c } إلى { $d } (أحدثها { $e })؛ ويوم { $f } غير معروف.

# Expected in the week from {}:
s-49e6610efc = المتوقع في أسبوع { $a }:

# All {} pairs that are stored: one neighbour triggers {:.1} % of a country's events (95 % between {low:.1} and {high:.1}), p {:.1e}
s-904e6236ae = كل الأزواج المخزنة ({ $a }): يثير الجار الواحد { $b } % من أحداث البلد (95 % بين { $c } و{ $d })، p { $e }

# One event triggers {branching:.2} others directly, at the most that can build up.
s-af50670f4c = الحدث الواحد يثير مباشرة { $a } غيره، وهو أقصى ما يمكن أن يتراكم.

# Not looked at, though neighbours
s-091ea9232e = لم يُنظر إليهم وإن كانوا جيرانا

# No data to the end, so not in space and time nor in the share near a border
s-ea093a6907 = لا بيانات حتى النهاية، فليسوا في المكان والزمان ولا في النسبة قرب الحدود

# {}\nSources: {}
s-23262882ce = { $a }{"\u000A"}المصادر: { $b }

# {:.2} events, {} to {} (last week {last}): baseline {:.2}, own past {:.2}{from}
s-e3ee393452 = { $a } حدث، من { $b } إلى { $c } (الأسبوع الماضي { $d }): الأساس { $e }، الماضي الخاص { $f }{ $g }

# {} → {}: one event triggers {:.2} (95 % between {:.2} and {:.2}), p {:.1e}, q {:.1e}; drawn to {:.2}; {} weeks
s-291ddc7057 = { $a } ← { $b }: الحدث الواحد يثير { $c } (95 % بين { $d } و{ $e })، p { $f }، q { $g }؛ معدّل إلى { $h }؛ { $i } أسبوع

# Space and time, {} events; left out: {} older, {} without exact place, {} without day.
s-f59484dd45 = المكان والزمان، { $a } حدث؛ المتروك: { $b } أقدم، { $c } بلا مكان دقيق، { $d } بلا يوم.

#   within {:>3.0} km and {:>2} days: {} pairs, {:.0} expected, {:+.0} % (by chance {:+.0} to {:+.0} %), p {:.3}
s-287d1b413c = {"  "}ضمن { $a } كم و{ $b } يوم: { $c } زوج، المتوقع { $d }، { $e } % (مصادفة { $f } إلى { $g } %)، p { $h }

# Within {:.0} km of a border: {} of {} events
s-9d5fc0a5ff = ضمن { $a } كم من حدود: { $b } من { $c } حدث

# , {:.1} % (95 % between {:.1} and {:.1}), {:.2} times the share of the land ({:.1} %), p {:.1e}
s-27487eb2f6 = ، { $a } % (95 % بين { $b } و{ $c })، { $d } أمثال نسبة الأرض ({ $e } %)، p { $f }

# ; {} at sea, {} without exact place
s-94501a3b07 = ؛ { $a } في البحر، { $b } بلا مكان دقيق

# too few quarters for a trend
s-235ad086ce = الأرباع أقل من أن تبين اتجاها

# trend τ {:+.2}, q {:.1e}, over {} quarters
s-7dbb66ac6c = الاتجاه τ { $a }، q { $b }، على { $c } ربع

# {} – {}: {} events; {trend}
s-35cc0d6b15 = { $a } – { $b }: { $c } حدث؛ { $d }

## src-tauri/src/cli/sync.rs

# Not all of {name} came; what came is kept.
s-7fc91c1ac3 = لم يصل كل ما لدى { $a }؛ وما وصل محفوظ.

# {} requests, {} answers, {} rows
s-6d188188b7 = الطلبات: { $a }، الأجوبة: { $b }، الصفوف: { $c }

# Nothing is due.
s-6b374dd25a = لا شيء مستحق الجلب.

# Nothing of what was due came whole.
s-8fd356816d = لم يصل شيء مما حان موعده كاملًا.

# It went on with a sync that was cut off. 
s-8d16e13b7a = تُوبعت مزامنة انقطعت. 

# {resumed}Nothing new: {} requests, {:.1} s.
s-1aac6a7316 = { $a }لا جديد: الطلبات: { $b }، { $c } ث.

# {resumed}{} rows read with {} requests: {} added, {} revised, {} unchanged, {} taken back by the publisher, {} refused. {:.1} s.
s-c42ad307de = { $a }الصفوف المقروءة: { $b }، بطلبات عددها: { $c }؛ المضاف: { $d }، المنقح: { $e }، ما بقي دون تغيير: { $f }، ما سحبه الناشر: { $g }، المرفوض: { $h }. { $i } ث.

## src-tauri/src/cli/vault.rs

# The vault is set. These two halves of the recovery key are shown this once:
s-8bb36ae250 = عُيّنت الخزنة. يظهر نصفا مفتاح الاسترداد هذان هذه المرة فقط:

# The profile opens with the new passphrase.
s-eb73852fe7 = يُفتح الملف الشخصي بعبارة المرور الجديدة.

# The passphrase is changed. Backups made before open with the former one.
s-2c7784d5da = غُيّرت عبارة المرور. والنسخ الاحتياطية السابقة تُفتح بالعبارة السابقة.

# The two halves of the recovery key are made anew; the former ones open nothing any more. These are shown this once:
s-cc5d2aed1e = أُنشئ نصفا مفتاح الاسترداد من جديد؛ ولم يعد السابقان يفتحان شيئاً. ويظهر هذان هذه المرة فقط:

# The profile has a vault already.
s-641ec447cf = للملف الشخصي خزنة بالفعل.

# Change its passphrase with “sitroom vault change”.
s-1236b2a466 = غيّر عبارة مرورها بالأمر «sitroom vault change».

# The profile has no vault.
s-851d178be9 = ليس للملف الشخصي خزنة.

# Set one with “sitroom vault set”.
s-2241cea54a = عيّنها بالأمر «sitroom vault set».

# The store has a new key, under the same passphrase.
s-09e84e35b4 = للمخزن مفتاح جديد، تحت عبارة المرور نفسها.

# A backup was made under it; those before open with the passphrase of their day, by the vault beside them.
s-67fdf3d5d5 = أُنشئت به نسخة احتياطية؛ أما السابقة فتُفتح بعبارة مرور يومها، بالخزنة التي إلى جانبها.

# No backup could be made under it: make one with “sitroom vault backup”.
s-68d2fe3991 = تعذّر إنشاء نسخة احتياطية به: أنشئ واحدة بالأمر «sitroom vault backup».

# The former halves of the recovery key open only what is older. The new ones are shown this once:
s-867fc7d32e = النصفان السابقان لمفتاح الاسترداد لا يفتحان إلا ما هو أقدم. ويظهر الجديدان هذه المرة فقط:

# Write each on a sheet of its own and give them to two people who keep them apart.
s-d000e51c46 = اكتب كلاً منهما على ورقة مستقلة وسلّمهما إلى شخصين يحفظانهما متفرقين.

# The vault stands, and nobody has the two halves of its recovery key now; former ones do not open it. Make them anew with “sitroom vault halves”.
s-4ee55b5275 = الخزنة قائمة، وليس نصفا مفتاح استردادها الآن لدى أحد؛ والسابقان لا يفتحانها. أنشئهما من جديد بالأمر «sitroom vault halves».

# A passphrase guards the profile; {} of 2 copies of the vault are whole.
s-f07216ae02 = تحمي عبارة مرور الملف الشخصي؛ والنسخ السليمة من الخزنة { $a } من 2.

# No passphrase guards the profile: its key lies in a file that only its owner may read.
s-ce7bf7c857 = لا تحمي عبارة مرور الملف الشخصي: فمفتاحه في ملف لا يقرؤه إلا صاحبه.

# It locks after {} minutes without use.
s-4418a8eb9a = يُقفل بعد { $a } دقيقة دون استعمال.

# 1 backup.
s-38d4c0cb4d = نسخة احتياطية واحدة.

# {} backups.
s-796e1dd4d6 = النسخ الاحتياطية: { $a }.

# opens with the passphrase of its day, by the vault beside it
s-1a6484c786 = تُفتح بعبارة مرور يومها، بالخزنة التي إلى جانبها

# opens with what opens the profile now
s-ddebe05558 = تُفتح بما يفتح الملف الشخصي الآن

# was made under an earlier key, and nothing here opens it
s-b77ddae10e = أُنشئت بمفتاح سابق، ولا شيء هنا يفتحها

# The profile has no vault, so nothing would open it again.
s-7e8bcba529 = ليس للملف الشخصي خزنة، فلن يفتحه شيء من جديد.

# A program that is no window has the profile open.
s-d4e18ea620 = برنامج ليس نافذة يفتح الملف الشخصي.

# Wait until it has ended, or end it.
s-70f18618b5 = انتظر حتى ينتهي، أو أنهه.

# Make another one with “sitroom vault backup”, and check the disk.
s-47742814e0 = أنشئ أخرى بالأمر «sitroom vault backup»، وافحص القرص.

# {name} was opened, checked and compared at {at}: {} rows, all as they were stored.
s-394576d5d6 = فُتحت { $a } وفُحصت وقورنت في { $b }: { $c } من الصفوف، كلها كما خُزّنت.

# {name} cannot be restored, as tried at {at}: {}
s-a4af780b3f = لا يمكن استرجاع { $a }، كما جُرّب في { $b }: { $c }

## src-tauri/src/cli/verify.rs

# one of the two copies of the vault is damaged
s-8be9740447 = إحدى نسختي الخزنة تالفة

# The store is damaged: {}.
s-8f7877a453 = المخزن معطوب: { $a }.

# Put the newest backup of the profile in its place, or import the files into a new profile.
s-8ff6f5a1b0 = ضع مكانه أحدث نسخة احتياطية من الملف الشخصي، أو استورد الملفات في ملف شخصي جديد.

# What is stored is whole, and its history does not contain {head}: that head is of another profile, or operations were taken out or changed since.
s-ede9f3f57e = المخزون سليم، وتاريخه لا يحوي { $a }: هذا الرأس لملف شخصي آخر، أو أُزيلت عمليات أو غُيّرت منذ ذلك الحين.

# Look first whether it was written down from this profile. If it was, keep the profile as it is, and ask the newest backup for the same head in a folder of its own.
s-11b5cabcb9 = انظر أولاً هل دُوّن من هذا الملف الشخصي. فإن كان كذلك فأبقِ الملف الشخصي كما هو، واسأل أحدث نسخة احتياطية عن الرأس نفسه في مجلد خاص بها.

# The store is whole: {events} events of {runs} imports, {records} records. Head of its history: {chain}
s-21dc627318 = المخزن سليم: { $a } حدث من { $b } استيراد، و{ $c } سجل. رأس تاريخه: { $d }

# “{head}” is no head of a history: that has 64 hexadecimal digits. Nothing was checked.
s-584e2dbb19 = «{ $a }» ليس رأس تاريخ: فالرأس 64 رقماً ست عشرياً. لم يُفحص شيء.

# Copy it whole from where it stands: the answer of “sitroom verify”, or of the pack that it went out with.
s-dc2229d84a = انسخه كاملاً من موضعه: جواب «sitroom verify»، أو جواب الحزمة التي خرج معها.

## src-tauri/src/cli/wall.rs

# {} is written: {} open warnings, {} countries with data, newest event {}.
s-c458acef57 = كُتب { $a }؛ الإنذارات المفتوحة: { $b }، البلدان ذات البيانات: { $c }، أحدث حدث: { $d }.

## src-tauri/src/cli/warnings.rs

# no event is stored until then
s-6a242bac4c = لا حدث مخزن حتى ذلك الحين

# events are known until {month}
s-14b95e18fc = الأحداث معروفة حتى { $a }

# {} open warnings at the end of {}; {known}.
s-cf54e1c3d0 = { $a } إنذار مفتوح في نهاية { $b }؛ { $c }.

# , onset {:.0} % likely
s-a8bf0cace3 = ، احتمال اندلاع { $a } %

# no action yet
s-99d77be0a3 = لا إجراء بعد

# acted {at}
s-750a8a4848 = الإجراء { $a }

# {:<8} {} {place}{likely}: {} – first signal {}, {acted}
s-d8e5c44a47 = { $a } { $b } { $c }{ $d }: { $e } – الإشارة الأولى { $f }، { $g }

# raised by a person
s-e4b2f96ad0 = أصدره شخص

## src-tauri/src/profile.rs

# The system names no folder for the data of programs.
s-bc4bc14c01 = لا يذكر النظام مجلدا لبيانات البرامج.

# Name a folder with --profile DIR.
s-8431a24d0e = اذكر مجلدا مع --profile DIR.

# There is no profile in {}. Nothing was made.
s-40299e9be1 = لا يوجد ملف شخصي في { $a }. لم يُنشأ شيء.

# Check what --profile names; a profile is made by the first command that works in it, such as “sitroom import”.
s-29ad0ec35d = تحقّق مما يسمّيه --profile؛ فالملف الشخصي ينشئه أول أمر يعمل فيه، مثل «sitroom import».

## src-tauri/src/speech.rs

# “{tag}” is no language that Sitroom speaks.
s-99dab5a7f3 = «{ $a }» ليست لغة يتكلمها Sitroom.

# Choose en, fr, ru, es, ar or zh.
s-352a430d1c = اختر en أو fr أو ru أو es أو ar أو zh.

# Commands
s-d4e0c04039 = الأوامر

# Usage:
s-6326ee3628 = الاستعمال:

# Arguments
s-704a52a5a1 = الوسائط

# Options
s-9cb8b82064 = الخيارات

# Print help
s-632987180d = اعرض المساعدة

# Print version
s-28ac921934 = اعرض الإصدار

# Print this message or the help of the given subcommand(s)
s-4e911b7d2d = اعرض هذه الرسالة أو مساعدة الأوامر المذكورة

## src-tauri/src/window/commands.rs

# No further window can be opened: {why}.
s-005d069799 = لا يمكن فتح نافذة أخرى: { $a }.

# Close another and try again.
s-2a0c2022fd = أغلق واحدة وحاول مرة أخرى.

# The window cannot fill the screen: {why}.
s-ca8af31d8a = لا يمكن للنافذة أن تملأ الشاشة: { $a }.

# Enlarge it by its edge.
s-2254301ebf = كبّرها من حافتها.

# The window cannot be printed: {why}.
s-fc80959100 = لا يمكن طباعة النافذة: { $a }.

# Check the printer.
s-9ab255daa6 = تحقق من الطابعة.

## src-tauri/src/window/dialogs.rs

# The picture was not written: {why}.
s-1048b53248 = لم تُكتب الصورة: { $a }.

# Try again.
s-08ab2b999a = حاول مرة أخرى.

# The file was not written: {why}.
s-3b9f865b26 = لم يُكتب الملف: { $a }.

# The dialog of the system did not open: {why}.
s-03618176cb = لم يُفتح مربع حوار النظام: { $a }.

# Drop the file on the map.
s-8a57cd7a46 = أفلت الملف على الخريطة.

# What was chosen is no file of this machine: {why}.
s-96384b4980 = ما اختير ليس ملفا على هذا الجهاز: { $a }.

# Choose a file.
s-da4b8f1757 = اختر ملفا.

# The map gave no picture.
s-b2434ff5b0 = لم تعط الخريطة صورة.

# Wait until it is painted and try again.
s-266f54407b = انتظر حتى تُرسم وحاول مرة أخرى.

# {} is no name for a chart or its table.
s-f22e9fc854 = { $a } ليس اسما لرسم بياني أو لجدوله.

# End the name with .svg or .csv.
s-9e10f60e56 = اختم الاسم بـ .svg أو .csv.

## src-tauri/src/window/door.rs

# The question was not answered: {why}.
s-59dfa00383 = لم يُجب عن السؤال: { $a }.

# Ask again.
s-e84b421f35 = اسأل ثانية.

# The profile in {} could not be opened.
s-928ae92126 = تعذر فتح الملف الشخصي في { $a }.

# Start again, or take another profile with --profile DIR.
s-648669887e = ابدأ من جديد، أو خذ ملفا شخصيا آخر مع --profile DIR.

## src-tauri/src/window/mod.rs

# The window cannot be opened: {why}.
s-89fb82e762 = لا يمكن فتح النافذة: { $a }.

# Check that there is a display, or use a command: sitroom --help.
s-ae992a4d17 = تحقق من وجود شاشة، أو استعمل أمرا: sitroom --help.

## src-tauri/src/window/wall/commands.rs

# This screen
s-bbb7fb8307 = هذه الشاشة

# The map was not drawn: {why}.
s-9f642e8272 = لم تُرسم الخريطة: { $a }.

# It is tried again.
s-a486efc91f = تُعاد المحاولة.

# The wall cannot be closed: {why}.
s-e636246685 = لا يمكن إغلاق الجدار: { $a }.

# Close its window.
s-e30e97827e = أغلق نافذته.

# The screen was not told: {why}.
s-25a8664da9 = لم تُبلَّغ الشاشة: { $a }.

# Use its own keys.
s-74af4f1579 = استعمل مفاتيحها.

## src-tauri/src/window/wall/keeper.rs

# It was not read: {why}.
s-83577e6e96 = لم يُقرأ: { $a }.

# This store
s-145cad4481 = هذا المخزن

## src-tauri/src/window/wall/screens.rs

# The wall cannot be opened: {why}.
s-139281438e = لا يمكن فتح الجدار: { $a }.

# Check that there is a display, and try again.
s-92732a4624 = تحقق من وجود شاشة، ثم أعد المحاولة.

## src-tauri/store/src/error.rs

# Cannot {action} {}: {source}. Check that the folder exists, belongs to you and may be written, or choose another with --profile.
s-52b4ab4a28 = يتعذر ({ $a }) { $b }: { $c }. تحقق من أن المجلد موجود ويخصك ويقبل الكتابة، أو اختر غيره مع --profile.

# The key {} may be read by others (mode {mode:o}). Nothing was opened. Take their access away (chmod 600), and if others use this computer, treat what is stored as known to them.
s-46fd0b6e04 = قد يقرأ آخرون المفتاح { $a } (الوضع { $b }). لم يُفتح شيء. امنعهم من الوصول (chmod 600)، وإن كان آخرون يستعملون هذا الحاسوب فاعتبر المخزن معروفا لهم.

# The database {} is there but neither its key {} nor a vault is. Nothing was changed, and no new key was made, for it could never open what is stored. Bring the key or the vault back from a copy of the profile.
s-0b1edb2c0b = قاعدة البيانات { $a } موجودة، لكن لا مفتاحها { $b } ولا خزنة. لم يتغير شيء ولم يُنشأ مفتاح جديد لأنه لن يفتح أبداً ما خُزّن. استعد المفتاح أو الخزنة من نسخة من الملف الشخصي.

# The profile {} is locked. Nothing was opened. Give its passphrase.
s-39060f0ae4 = الملف الشخصي { $a } مقفل. لم يُفتح شيء. أعطِ عبارة مروره.

# {} is missing beside its key. Nothing was changed, and no new database was made. Bring it back from a copy of the profile, or from its folder “backups”.
s-327499d5d1 = { $a } غير موجود بجانب مفتاحه. لم يتغير شيء ولم تُنشأ قاعدة بيانات جديدة. استعده من نسخة من الملف الشخصي، أو من مجلده «backups».

# Another program works on the profile {}. Nothing was changed. Close its windows and wait for its commands, then try again.
s-f1ee3f2bd4 = برنامج آخر يعمل على الملف الشخصي { $a }. لم يتغير شيء. أغلق نوافذه وانتظر أوامره ثم أعد المحاولة.

# Another program changes the key of the profile {}. Nothing was opened. Wait until it has ended and try again.
s-5feb44fb19 = برنامج آخر يغيّر مفتاح الملف الشخصي { $a }. لم يُفتح شيء. انتظر حتى ينتهي ثم أعد المحاولة.

# {} does not hold a key (96 hexadecimal digits). Nothing was changed. Bring it back from a copy of the profile.
s-8d8ff54fd7 = ليس في { $a } مفتاح (96 رقما ستة عشريا). لم يتغير شيء. استرجعه من نسخة من الملف الشخصي.

# The system gives no random numbers for a key ({0}). Nothing was created. Restart the computer and try again.
s-868a07c0ba = لا يعطي النظام أعدادا عشوائية لمفتاح ({ $a }). لم يُنشأ شيء. أعد تشغيل الحاسوب وحاول مرة أخرى.

# Another program goes on with this sync. Nothing of it was lost; wait until that one has ended.
s-7d751bf29b = يتابع برنامج آخر هذه المزامنة. لم يضع منها شيء؛ انتظر حتى ينتهي.

# Operation {operation} is not what its number stands for: somebody changed it on its way. Nothing was merged; ask for the pack once more.
s-56ab47598f = العملية { $a } ليست ما يدل عليه رقمها: غيّرها أحد في الطريق. لم يُدمج شيء؛ اطلب الحزمة من جديد.

# Operation {operation} writes what this version cannot read, “{field}” of the noun {noun}: it was written by a later version of Sitroom. Nothing was merged. Install the later version and merge again.
s-d5d5c91b37 = العملية { $a } تكتب ما لا تستطيع هذه النسخة قراءته، «{ $b }» من النوع { $c }: كتبتها نسخة أحدث من Sitroom. لم يُدمج شيء. ثبّت النسخة الأحدث ثم أعد الدمج.

# Operation {operation} says that its record is one of the {found}, and here it is one of the {known}. Nothing was merged; ask who made the pack to run “sitroom verify”.
s-198d164d62 = تقول العملية { $a } إن سجلها من { $b }، وهو هنا من { $c }. لم يُدمج شيء؛ اطلب ممن أعدّ الحزمة تشغيل «sitroom verify».

# Operation {operation} lowers the marking of its record or of a field in it and does not say why. Nothing was merged; ask who made the pack to lower it in the program, with a reason.
s-8894908b99 = تخفض العملية { $a } درجة سرية سجلها أو درجة سرية حقل فيه ولا تذكر السبب. لم يُدمج شيء؛ اطلب ممن أعدّ الحزمة خفضها في البرنامج مع ذكر السبب.

# Settle first what was said apart of “{record}”: {fields}. Nothing was changed, for marked otherwise it would keep only what stands now. Look with: sitroom pack conflicts
s-2ade1e24c8 = احسم أولاً ما قيل على حدة عن «{ $a }»: { $b }. لم يُغيَّر شيء، لأنه بدرجة سرية أخرى لن يبقى منه إلا ما هو قائم الآن. انظر باستخدام: sitroom pack conflicts

# There is no event {event}; it may have been undone or taken back. Look its number up with “sitroom links”.
s-7f34fbf0fe = لا يوجد حدث { $a }؛ ربما جرى التراجع عنه أو سحبه. ابحث عن رقمه بالأمر «sitroom links».

# Events {one} and {other} are of one publisher, which tells its own events apart. Name one event of each of two publishers.
s-d3607cbcec = الحدثان { $a } و{ $b } لناشر واحد، وهو يميز أحداثه بنفسه. اذكر حدثاً واحداً لكل من ناشرين.

# This program was built with SQLite {found}; versions before 3.51.3 can lose data in a write-ahead log. Nothing was opened. Install a build of Sitroom with a newer SQLite.
s-6e33e5d664 = بُني هذا البرنامج بـ SQLite { $a }؛ والإصدارات قبل 3.51.3 قد تفقد بيانات في سجل الكتابة المسبقة. لم يُفتح شيء. ثبّت إصدارا من Sitroom بـ SQLite أحدث.

# {} was written by a later version of Sitroom (schema {found}, this program knows {known}). Nothing was changed. Install the later version, or choose another folder with --profile.
s-66f2b3ffac = كُتب { $a } بإصدار أحدث من Sitroom (المخطط { $b }، وهذا البرنامج يعرف { $c }). لم يتغير شيء. ثبّت الإصدار الأحدث، أو اختر مجلدا آخر مع --profile.

# {} cannot be read with the key of its profile: not one of its {pages} pages fits. Key and database do not belong together, or the whole file was replaced. Nothing was changed. Bring both back from the same copy of the profile.
s-0b5ce3ba83 = تتعذر قراءة { $a } بمفتاح ملفه الشخصي: لا صفحة من صفحاته ({ $b }) تناسبه. المفتاح والقاعدة ليسا معا، أو استُبدل الملف كله. لم يتغير شيء. استرجع كليهما من النسخة نفسها من الملف الشخصي.

# {} is damaged: {detail}. Nothing was changed. Keep the file, and put the newest copy from the folder “backups” of the profile in its place.
s-caf64f2d8c = { $a } معطوب: { $b }. لم يتغير شيء. احتفظ بالملف، وضع مكانه أحدث نسخة من المجلد «backups» في الملف الشخصي.

# The disk that holds {} is full. Nothing of this step was stored, and what was stored before is whole. Make room and try again.
s-7247716427 = القرص الذي فيه { $a } ممتلئ. لم يُخزن شيء من هذه الخطوة، وما خُزن من قبل سليم. أفسح مكانا وحاول مرة أخرى.

# The disk failed while Sitroom read or wrote {}: {source}. Nothing of this step counts as stored. Check the disk, then try again.
s-40f3a54ed1 = تعطل القرص أثناء قراءة Sitroom أو كتابته { $a }: { $b }. لا يُعد شيء من هذه الخطوة مخزنا. تحقق من القرص ثم حاول مرة أخرى.

# {} cannot be opened or may not be written. Nothing of this step was stored. Check that it and its folder belong to you and may be written.
s-e097e54660 = لا يمكن فتح { $a } أو لا تجوز الكتابة فيه. لم يُحفظ شيء من هذه الخطوة. تحقق من أنه ومجلده يخصانك وتمكن الكتابة فيهما.

# Another import or window is writing to {}. Nothing was stored. Wait until it has ended and try again.
s-92c61c141e = استيراد آخر أو نافذة أخرى تكتب في { $a }. لم يُخزن شيء. انتظر حتى تنتهي وحاول مرة أخرى.

# This profile holds {holds} events and “{publisher}” gives {offers} ones; the two are never mixed. Nothing was stored. Import into another folder with --profile, or leave the exercise first.
s-04c5320f4b = في هذا الملف الشخصي أحداث { $a }، و«{ $b }» يعطي أحداثا { $c }؛ ولا يُخلط بينهما أبدا. لم يُخزن شيء. استورد في مجلد آخر مع --profile، أو غادر التمرين أولا.

# “{publisher}” is no publisher that Sitroom knows. Use one of: {known}.
s-92f1d35484 = «{ $a }» ليس ناشرا يعرفه Sitroom. استعمل واحدا من { $b }.

# There is no import run {run}. Look the number up in the list of runs.
s-630f26a473 = لا يوجد استيراد { $a }. ابحث عن الرقم في قائمة عمليات الاستيراد.

# Import run {run} ({file_name}) is undone already. There is nothing left to undo; import the file again to bring its events back.
s-c9befc08b7 = الاستيراد { $a } ({ $b }) تُراجع عنه من قبل. لم يبق ما يُتراجع عنه؛ استورد الملف ثانية لاسترجاع أحداثه.

# {} exists, and a backup never overwrites. Choose another name.
s-6de870329c = { $a } موجود، والنسخة الاحتياطية لا تستبدل شيئا أبدا. اختر اسما آخر.

# The backup {} does not hold what the database holds: {detail}. The database was not changed. Check the disk and try again.
s-4ec294413e = النسخة الاحتياطية { $a } لا تحتوي على ما في قاعدة البيانات: { $b }. لم تتغير قاعدة البيانات. تحقق من القرص وحاول مرة أخرى.

# The store has given out all numbers for {what}. Nothing of this step was stored. Start another profile with --profile.
s-83df7cacb9 = استنفد المخزن كل الأرقام لـ { $a }. لم يُخزن شيء من هذه الخطوة. ابدأ ملفا شخصيا آخر مع --profile.

# The database {} refused a step: {source}. Nothing of this step was stored. Run “sitroom verify”, and report the sentence if it finds nothing.
s-f044512cc6 = رفضت قاعدة البيانات { $a } خطوة: { $b }. لم يُخزن شيء من هذه الخطوة. شغّل «sitroom verify»، وأبلغ عن هذه الجملة إن لم يجد شيئا.

## src-tauri/store/src/verify.rs

# page {page} was damaged or changed
s-a976af4494 = الصفحة { $a } تضررت أو غُيّرت

## src-tauri/ingest/casebook/rules.json

# Onset likely
s-2d1153ce04 = اندلاع مرجح

# Onset possible
s-781e31290d = اندلاع ممكن

# Surge against its own past
s-d1b58a0a34 = ارتفاع مقارنة بماضيه

# Emerging hot spot
s-9326e6130e = بؤرة ساخنة ناشئة

# Spill-over toward a border
s-68bcbf431f = امتداد نحو حدود

# Election near, with events rising
s-b645499866 = انتخابات قريبة مع ارتفاع الأحداث

# Constitutional crisis
s-041cff4537 = أزمة دستورية

# Trafficking route through violence
s-89f9b46ed3 = مسار اتجار عبر العنف

# Silence where events used to be reported
s-6f11e893f9 = صمت حيث كان يُبلغ عن أحداث

# Engagement fading while violence lasts
s-7ca851eabe = مسعى يخبو بينما يستمر العنف

# Commitment overdue
s-33788ab8d3 = التزام متأخر

# Many deaths likely in the year ahead
s-8fb6cbe9a8 = وفيات كثيرة مرجحة في السنة القادمة

## the help of the command line

# A situation room for preventive diplomacy. Without a command it opens the window
s-77e355a49d = غرفة متابعة للدبلوماسية الوقائية. بلا أمر تفتح النافذة

# Examples:
s-1f5dd98ce1 = أمثلة:

# Exit status: 0 done; 1 refused, or done in part, with one sentence and a remedy on standard error; 2 wrong usage.
s-4f4fa9955f = حالة الخروج: 0 تم؛ 1 مرفوض، أو أُنجز جزئيًا، مع جملة وعلاج على خرج الأخطاء؛ 2 استعمال خاطئ.

# Folder that holds the store; without it, `sitroom` in the user's data folder
s-611d9d47d0 = المجلد الذي فيه المخزن؛ وبدونه `sitroom` في مجلد بيانات المستخدم

# Print one JSON object on standard output instead of text
s-71afe3bcbd = اطبع كائن JSON واحدا على الخرج القياسي بدلا من النص

# Import a file of events, a table of records, or field notes: CSV, XLSX, GeoJSON, API JSON, mbox, eml
s-78f6beb27d = استيراد ملف أحداث أو جدول سجلات أو ملاحظات ميدانية: CSV أو XLSX أو GeoJSON أو API JSON أو mbox أو eml

# Whose file it is, or what it holds
s-0edcb6fabd = لمن الملف، أو ما فيه

# The file; of mail and forms there may be several
s-afaa53b106 = الملف؛ وقد تكون عدة ملفات للبريد والاستمارات

# How dates like 03/04/2021 are to be read; it is asked when the file leaves it open
s-48a9945d43 = كيف تُقرأ تواريخ مثل 03/04/2021؛ يُسأل عنه حين لا يحسمه الملف

# How letters are coded, for example windows-1252; it is asked when the file leaves it open
s-b12ee65791 = كيف رُمِّزت الحروف، مثل windows-1252؛ يُسأل عنه حين لا يحسمه الملف

# Of tables: how the table is read, as --save-mapping writes it; without it, that is guessed
s-c641c293b0 = للجداول: كيف يُقرأ الجدول كما يكتبه --save-mapping؛ وبدونه يُخمَّن

# Of tables: what each row is, for example partners; without it, that is guessed
s-4d16bc4991 = للجداول: ما هو كل صف، مثل partners؛ وبدونه يُخمَّن

# Of tables: the sheet of a workbook; without it, the one that most looks like a table
s-c8103633ee = للجداول: ورقة المصنف؛ وبدونها الأشبه بجدول

# Of tables: count what would be added, and keep nothing
s-caa4743fb8 = للجداول: احسب ما كان سيضاف، ولا تحفظ شيئا

# Of tables: write how the table was read to a file, to be corrected and given to --mapping
s-777cbcb198 = للجداول: اكتب في ملف كيف قُرئ الجدول، ليُصحح ويُعطى لـ --mapping

# Of tables: make records that rows only name, such as partners
s-73d9cef932 = للجداول: أنشئ السجلات التي تكتفي الصفوف بتسميتها، كالشركاء

# Of tables, mail and forms: marking of the rows whose table states none; without it they count as strictly confidential
s-7b5f2c2d98 = للجداول والبريد والاستمارات: درجة سرية الصفوف التي لا يذكر جدولها درجة؛ وبدونها تُعد سرية للغاية

# Of tables: the source that all records name; it belongs to what tells a row from those of other tables
s-c2f70f04ba = للجداول: المصدر الذي تذكره كل السجلات؛ وهو مما يميز الصف من صفوف الجداول الأخرى

# Of tables: the licence of the source
s-c6c9c8c514 = للجداول: ترخيص المصدر

# Fetch what a source has that the store has not, or all whose time has come; the only command that asks anybody
s-327654e782 = جلب ما لدى المصدر وليس في المخزن، أو كل ما حان وقته؛ وهو الأمر الوحيد الذي يسأل أحداً

# A sync that was cut off is gone on with by the next call. What a source needs is entered with: sitroom sources SOURCE
s-10262c8db7 = يواصل الطلب التالي مزامنة انقطعت. وما يحتاج إليه مصدر يُدخل بالأمر: sitroom sources SOURCE

# The source
s-d64208750b = المصدر

# Fetch the sources whose schedule has its turn, and those that wait for the network
s-3b0f003aee = جلب المصادر التي حان دورها في الجدول، والتي تنتظر الشبكة

# Where it answers, in the place of the publisher's own address: https, or http on this machine
s-06fee40813 = حيث يجيب، بدل عنوان الناشر نفسه: https، أو http على هذا الجهاز

# The first day of what is fetched
s-1a835a1084 = أول يوم مما يُجلب

# Fetch what was fetched before once more
s-4a88160ac3 = جلب ما سبق جلبه مرة أخرى

# Tell whether the picture can be trusted today, list the sources with their two ages, or enter what one needs
s-6c8c317c4f = بيان ما إذا كان يمكن الوثوق بالصورة اليوم، أو سرد المصادر مع عمريها، أو إدخال ما يحتاجه أحدها

# A key is read from standard input, so that it stands in no history and no list of programs; it is kept in the encrypted store.
s-d319e612a7 = يُقرأ المفتاح من الإدخال القياسي كي لا يبقى في أي سجل أوامر أو قائمة برامج؛ ويُحفظ في المخزن المشفر.

# The source that something is entered for
s-aec90833a2 = المصدر الذي يُدخل له شيء

# The name of the office there: an e-mail address, or the name of an application
s-75f04a1b4b = اسم المكتب لديه: عنوان بريد إلكتروني أو اسم تطبيق

# Read its key or password from standard input; an empty line takes it away
s-a32c57bca4 = قراءة مفتاحه أو كلمة سره من الإدخال القياسي؛ والسطر الفارغ يزيلها

# Add the address of a feed
s-d0e4822f35 = إضافة عنوان خلاصة

# Take the address of a feed away
s-59bba8527a = إزالة عنوان خلاصة

# The folder that is looked into for field notes
s-6754ae4e55 = المجلد الذي يُبحث فيه عن ملاحظات ميدانية

# The marking that notes of the folder and reports of feeds take: unclassified, confidential or strictly-confidential; without one they count as the highest
s-6979900863 = درجة سرية ملاحظات المجلد وتقارير الخلاصات: unclassified أو confidential أو strictly-confidential؛ ومن دونها تُعدّ الأعلى

# Words to search for in the news; empty for none
s-e099579588 = كلمات للبحث عنها في الأخبار؛ وفارغ لعدم البحث

# How often it is fetched by itself while the window is open: never, hourly, daily or weekly
s-796d2e1931 = كم مرة يُجلب تلقائياً ما دامت النافذة مفتوحة: never أو hourly أو daily أو weekly

# Let it wait for the network no longer
s-95b883bc46 = كفّ انتظاره للشبكة

# Countries by their three letters; none for all
s-76a2eeb20f = البلدان بأحرفها الثلاثة؛ وبدونها كلها

# Count events and deaths, by country and by month
s-7cc7776eef = احسب الأحداث والوفيات، بالبلد والشهر

# A subregion of an office, for example west-africa
s-f8eb7c1146 = منطقة دون إقليمية لمكتب، مثل west-africa

# A country by its three letters of ISO 3166-1, for example MLI
s-b38dae19f6 = بلد بأحرفه الثلاثة من ISO 3166-1، مثل MLI

# A province or region by its code in the base map
s-9faf38181e = إقليم أو منطقة برمزها في خريطة الأساس

# West, south, east, north in degrees, edges included
s-b0c39270f6 = الغرب والجنوب والشرق والشمال بالدرجات، والحواف مشمولة

# First day, included
s-da211dec05 = أول يوم، مشمولا

# Last day, included
s-c78f128ef4 = آخر يوم، مشمولا

# Kind of violence; may be given more than once
s-eb55743c14 = نوع العنف؛ يمكن إعطاؤه أكثر من مرة

# An actor, on either side; may be given more than once
s-a70f7eb8aa = طرف، على أي جانب؛ يمكن إعطاؤه أكثر من مرة

# At least so many deaths in the best estimate
s-bd01020d11 = على الأقل هذا العدد من الوفيات في أفضل تقدير

# At most so many deaths in the best estimate
s-234b6a2e75 = على الأكثر هذا العدد من الوفيات في أفضل تقدير

# Only events in which civilians died
s-4d943eac60 = الأحداث التي مات فيها مدنيون فقط

# How well the place must be known; may be given more than once
s-65e3777c99 = مدى دقة معرفة المكان؛ يمكن إعطاؤه أكثر من مرة

# Words that place, actors, conflict or notes must hold
s-39038ed4b9 = كلمات يجب أن يحويها المكان أو الأطراف أو النزاع أو الملاحظات

# List events that two publishers report, and decide on those that wait for a person
s-968fef7555 = سرد الأحداث التي يبلغ عنها ناشران، والبت فيما ينتظر منها قرار شخص

# Events of one publisher count until it is said that those of others do too. Records are linked and never merged; what is linked counts once. The numbers are those that the list shows.
s-e5114c9836 = تُحسب أحداث ناشر واحد إلى أن يُقال إن أحداث غيره تُحسب أيضاً. وتُربط السجلات ولا تُدمج أبداً؛ والمرتبط يُحسب مرة واحدة. والأرقام هي ما تعرضه القائمة.

# Only pairs that wait for a person, the surest first
s-203f66752f = الأزواج التي تنتظر قرار شخص فقط، الأوثق أولاً

# Only pairs that are one event
s-72de4eb261 = الأزواج التي هي حدث واحد فقط

# How many pairs to list
s-1994d2a1e7 = عدد الأزواج المسرودة

# How many pairs to pass over
s-83b6699f3d = عدد الأزواج المتجاوَزة

# Say that two records are one event; it then counts once
s-34735832ee = القول إن سجلين حدث واحد؛ فيُحسب مرة واحدة

# Number of one event
s-ef6cc9b472 = رقم أحد الحدثين

# Number of the other
s-e84e3d3323 = رقم الآخر

# Say that two records are two events; both then count
s-9a7a36fe9e = القول إن سجلين حدثان؛ فيُحسبان معاً

# Take back what was said of two records
s-f71d99c3bc = التراجع عما قيل عن سجلين

# Say whose events count in figures; without any, the usual one alone
s-4cce9a0c8f = بيان أحداث مَن تُحسب في الأرقام؛ ومن دون ذكر أحد يُحسب المعتاد وحده

# Ids of publishers, for example `ucdp`
s-833cdfb584 = معرّفات الناشرين، مثل `ucdp`

# Show what others may know of this profile: the keys that packs are sealed to and signed by
s-6cc26a0880 = عرض ما يجوز للآخرين معرفته عن هذا الملف: المفتاحان اللذان تُختم بهما الحزم وتُوقّع

# Example:
s-43a075c892 = مثال:

# Bring the file in person, and read the fingerprint to each other. The keys that open and sign never leave the store.
s-340037407a = أحضر الملف بنفسك، وليقرأ كل منكما البصمة للآخر. المفاتيح التي تفتح وتوقّع لا تغادر المخزن أبدًا.

# Trust the identity of another office, mission or laptop, list who is trusted, or trust somebody no more
s-56d8dd8912 = الوثوق بهوية مكتب آخر أو بعثة أو حاسوب، أو عرض الموثوقين، أو سحب الثقة

# Trust only what was handed over in person: whoever is trusted can send packs that are taken, and packs can be sealed to it.
s-42a72b3038 = لا تثق إلا بما سُلّم وجهًا لوجه: من يوثق به تُقبل حزمه، ويمكن أن تُختم له حزم.

# The file that the other one saved with “sitroom identity --json”
s-ebfea2170b = الملف الذي حفظه الطرف الآخر بالأمر «sitroom identity --json»

# What it is called here; the name of the file without it
s-552969be6b = اسمه هنا؛ وبدونه اسم الملف

# Trust the one whose fingerprint begins so no more
s-698017b578 = سحب الثقة ممن تبدأ بصمته هكذا

# Make a pack for a mission, open it on a laptop, bring back what was done, and merge it
s-a9f4ddddeb = إعداد حزمة لمهمة، وفتحها على حاسوب، وإعادة ما أُنجز، ودمجه

# The laptop makes its identity first (sitroom --profile mission identity), and both trust each other (sitroom trust FILE).
s-d3dc169601 = ينشئ الحاسوب هويته أولًا (sitroom --profile mission identity)، ويثق كل منهما بالآخر (sitroom trust FILE).

# A pack opens in an empty profile, only where it is sealed to, and until its time is over; what was done can be brought back after that too.
s-80c1f38e6d = تُفتح الحزمة في ملف شخصي خالٍ، عند من خُتمت له فقط، وحتى ينتهي وقتها؛ ويمكن إعادة ما أُنجز بعد ذلك أيضًا.

# Where a laptop was lost: sitroom trust --revoke FINGERPRINT, in the office. No pack is sealed to it any more, and none of it is taken; the packs that go out next tell the others. What was on it is guarded by its vault alone (sitroom vault set, before the mission).
s-2e3f62befa = إذا فُقد حاسوب: sitroom trust --revoke FINGERPRINT في المكتب. لا تُختم له حزمة بعد ذلك ولا تؤخذ منه حزمة؛ والحزم التي تخرج بعدها تخبر الآخرين. وما كان عليه لا تحميه إلا خزنته (sitroom vault set قبل المهمة).

# Make a pack for a mission, sealed to whoever is named
s-501df810a4 = إعداد حزمة لمهمة، مختومة لمن يُسمّى

# The subregion
s-a89f86f6f3 = المنطقة دون الإقليمية

# Countries by their three letters, instead of a subregion
s-0fd2fdd3ce = بلدان بحروفها الثلاثة، بدل المنطقة

# The first day of events and records
s-2fbbe4ff8a = أول يوم للأحداث والسجلات

# Only records of these nouns, for example engagements
s-4b81c20182 = سجلات هذه الأنواع فقط، مثل engagements

# The highest marking of what may be in it: unclassified, confidential or strictly-confidential
s-8ec7671011 = أعلى درجة سرية لما قد يكون فيها: unclassified أو confidential أو strictly-confidential

# The fingerprint, or the name, of whoever it is sealed to, as `sitroom trust` lists it; once more for another
s-042805b153 = بصمة من تُختم له أو اسمه، كما يعرضه `sitroom trust`؛ ومرة أخرى لغيره

# For how many days it is good
s-d969191745 = كم يومًا تصلح

# The file
s-dba8828275 = الملف

# Say what a pack would hold, how large it would be and what would be left out, and make none
s-2b094dff9c = بيان ما ستحويه الحزمة وحجمها وما سيُستثنى، دون إعدادها

# Show the mission that this profile is on, and packs that were given and taken
s-6c01d4bc32 = عرض المهمة التي فيها هذا الملف، والحزم التي أُعطيت وأُخذت

# Open a pack in this profile, which must be empty but for its identity and whom it trusts
s-6589747265 = فتح حزمة في هذا الملف، ويجب أن يكون خاليًا إلا من هويته ومن يثق بهم

# The pack
s-c2ba4296e6 = الحزمة

# Make the pack that brings back what was done since a pack was opened here
s-3f4b8269ef = إعداد الحزمة التي تعيد ما أُنجز منذ فُتحت حزمة هنا

# Merge a pack that comes back, or one of another office; the same one twice changes nothing
s-2b08c56f0a = دمج حزمة عائدة أو حزمة من مكتب آخر؛ والحزمة نفسها مرتين لا تغيّر شيئًا

# The pack, or a folder with packs
s-53aaf7c8bb = الحزمة، أو مجلد فيه حزم

# List what two said apart
s-c09fc89ad3 = عرض ما قاله اثنان كلٌّ على حدة

# Settle what two said apart: the side of an operation holds
s-45fad221df = حسم ما قاله اثنان كلٌّ على حدة: تصحّ جهة عملية

# Number of the record
s-19f367403f = رقم السجل

# Number of the operation whose side holds, as `sitroom pack conflicts` lists it
s-aeda392bef = رقم العملية التي تصحّ جهتها، كما يعرضه `sitroom pack conflicts`

# The field; without it, whether the record is there
s-f11f8b424c = الحقل؛ وبدونه هل السجل موجود

# Why
s-d05cb42263 = لماذا

# Let operations count that are held because their clocks are far ahead
s-f938fcc556 = السماح بعمليات محجوزة لأن ساعاتها متقدمة كثيرًا

# Push what was done here to a hub, pull what others did; make a hub, and let devices in
s-e2fff5186b = ادفع إلى محور ما أُنجز هنا، واسحب ما أنجزه غيرك؛ أنشئ محورًا وأدخل الأجهزة

# A hub is a database of PostgreSQL 15 or later with PostGIS. Each desk has a name and a password of its own, sees and pushes up to its marking, and works on offline between two calls. The address is kept in the encrypted store and shown nowhere. TLS is verified, except on this machine; --ca FILE names the certificate authority of the office.
s-836cfbfda2 = المحور قاعدة PostgreSQL 15 أو أحدث مع PostGIS. لكل محطة عمل اسم وكلمة سر، وهي ترى وتدفع حتى تصنيفها، وتعمل دون اتصال بين ندائين. يُحفظ العنوان في المخزن المشفّر ولا يظهر في أي مكان. يُتحقق من TLS إلا على هذا الجهاز؛ ويسمّي --ca FILE سلطة تصديق المكتب.

# The certificate of the server must be in date, name the host of the address as an alternative name (SAN), and come from an authority that the system trusts, or from the one in --ca FILE (PEM).
s-20dd456d50 = يجب أن تكون شهادة الخادم سارية، وأن تسمّي مضيف العنوان اسمًا بديلًا (SAN)، وأن تصدر عن سلطة يثق بها النظام، أو عن السلطة الواردة في --ca FILE (PEM).

# Where a laptop was lost: sitroom hub dismiss NAME keeps it out, and sitroom trust --revoke FINGERPRINT, at each desk, takes no more packs of it. What it had pulled is guarded by its vault alone. A new one is let in under a name of its own, and pulls what the old one had pushed.
s-c0fb6193ce = إذا فُقد حاسوب: يستبعده sitroom hub dismiss NAME، وبعد sitroom trust --revoke FINGERPRINT في كل محطة عمل لا تؤخذ حزمه هناك. وما كان قد سحبه لا تحميه إلا خزنته. ويُدخل حاسوب جديد باسم خاص به، ويسحب ما كان القديم قد دفعه.

# An address on the command line shows its password to everybody on the machine: --url - reads it from a line on standard input, and that of an administrator may stand in SITROOM_HUB_URL.
s-280be7098b = العنوان في سطر الأوامر يكشف كلمة سره لكل من على الجهاز: يقرأه --url - من سطر في الدخل المعياري، ويجوز أن يكون عنوان المدير في SITROOM_HUB_URL.

# Make a database a hub; one that is one already stays as it is
s-29f129b868 = اجعل قاعدة محورًا؛ وما كان محورًا يبقى كما هو

# The address of the database, for a role that may make schemas and roles; “-” reads it from standard input, and without it `SITROOM_HUB_URL` is taken; it is not kept
s-be4cca8068 = عنوان القاعدة لدور يحق له إنشاء المخططات والأدوار؛ «-» يقرأه من الدخل المعياري، ومن دونه يؤخذ `SITROOM_HUB_URL`؛ ولا يُحفظ

# The certificates of the office's own authority, in PEM
s-cf097e198f = شهادات سلطة المكتب نفسه، بصيغة PEM

# Let a device in, or give it another password and marking; its address is printed once
s-5ac7f85f1f = أدخل جهازًا، أو أعطه كلمة سر وتصنيفًا آخرين؛ يظهر عنوانه مرة

# Its name: small letters, digits, “-” and “_”
s-df04bfb291 = اسمه: حروف لاتينية صغيرة وأرقام و«-» و«_»

# The highest marking that it sees and pushes: unclassified, confidential or strictly-confidential
s-a0a61fdbf6 = أعلى تصنيف يراه ويدفعه: unclassified أو confidential أو strictly-confidential

# It only looks, as QGIS and Power BI do
s-e1dab3e383 = يقرأ فقط، مثل QGIS وPower BI

# Keep a device out from now on, for example a laptop that was lost; what it pushed stays
s-bdf9f9b36c = استبعد جهازًا من الآن، كحاسوب مفقود؛ وما دفعه باقٍ

# Its name
s-f2c1a5377d = اسمه

# List the devices and readers that are let in
s-80b1496208 = اسرد الأجهزة والقرّاء المقبولين

# Keep the address of the hub of this profile, from --url or a line on standard input
s-f80435e2e2 = احفظ عنوان محور هذا الملف الشخصي من --url أو من سطر في الدخل المعياري

# The address, as `sitroom hub admit` printed it; “-” reads it from standard input; kept once it was reached
s-353e37d72e = العنوان كما أظهره `sitroom hub admit`؛ «-» يقرأه من الدخل المعياري؛ يُحفظ متى وُصل إليه

# The certificates of the office's own authority, in PEM; kept with the address
s-f1dd5bb1a8 = شهادات سلطة المكتب نفسه، بصيغة PEM؛ تُحفظ مع العنوان

# Forget the address; what was pushed stays there, what was pulled stays here
s-a73cf029dd = انسَ العنوان؛ ما دُفع يبقى هناك، وما سُحب يبقى هنا

# Push what was done here since the last push
s-89eafe8f8a = ادفع ما أُنجز هنا منذ آخر دفع

# Pull what others pushed since the last pull
s-ad0259ff24 = اسحب ما دفعه غيرك منذ آخر سحب

# Pull, then push
s-25b88f2f4c = اسحب ثم ادفع

# Tell how this profile stands to its hub
s-6539c1216b = قل كيف حال هذا الملف الشخصي مع محوره

# List records of a noun: engagements, partners, elections, crises and so on
s-01d12ea542 = اسرد سجلات نوع: المساعي والشركاء والانتخابات والأزمات وغيرها

# The noun in the plural, for example engagements
s-75a765cb4b = النوع بصيغة الجمع، مثل engagements

# Add records of a noun from a file: one JSON object, or a list of them
s-f937ff4d47 = أضف سجلات من نوع من ملف: كائن JSON واحد، أو قائمة منها

# Example of a file for engagements:
s-ac26c591f0 = مثال على ملف مساع:

# A field may be marked higher than its record, as marking.FIELD: "marking.note": "confidential"
s-030511302a = يمكن أن تكون درجة سرية حقل أعلى من درجة سجله، بصيغة marking.FIELD: "marking.note": "confidential"

# Change fields of a record, its marking, or delete it; every version is kept
s-87e6982c7c = تغيير حقول سجل أو درجة سريته أو حذفه؛ تُحفظ كل نسخة

# The numbers of records stand in the answer of: sitroom list NOUN --json
s-e8789fcd41 = أرقام السجلات في جواب: sitroom list NOUN --json

# A field and what it holds from now on, as people write it; nothing behind the sign empties it. As marking.FIELD, the marking of that field alone
s-f421f5d53c = حقل وما يحويه من الآن كما يكتبه الناس؛ ولا شيء بعد العلامة يُفرغه. وبصيغة marking.FIELD درجة سرية ذلك الحقل وحده

# Its marking from now on: unclassified, confidential or strictly-confidential
s-91063e86c5 = درجة سريته من الآن: unclassified أو confidential أو strictly-confidential

# Delete it; what it said is kept and can be brought back
s-98b60028b9 = حذفه؛ ما قاله محفوظ ويمكن استعادته

# Why; wanted where a marking is lowered
s-d7ce30cf98 = لماذا؛ مطلوب عند خفض درجة سرية

# Write events or records to a file: .csv, .xlsx, .geojson or .json by its name
s-12ae7c5248 = اكتب أحداثا أو سجلات في ملف: .csv أو .xlsx أو .geojson أو .json بحسب اسمه

# Nothing that is marked higher than --marking is read for it.
s-d0839d2992 = لا يُقرأ لها شيء درجة سريته أعلى من --marking.

# What to write: events, or a noun of the record, for example engagements
s-46e47b7125 = ما يُكتب: events، أو نوع من السجلات، مثل engagements

# The file to write; its ending names the format
s-995b850809 = الملف المراد كتابته؛ ونهايته تذكر الصيغة

# List what is due: elections, phases, commitments, mandate ends, anniversaries; or write it as .ics
s-3564297276 = اسرد ما يحين موعده: انتخابات ومراحل والتزامات وانتهاء ولايات وذكريات سنوية؛ أو اكتبه بصيغة .ics

# Write it as an iCalendar file
s-fa984d6f67 = اكتبه ملف iCalendar

# Read elections and commitments from an iCalendar file instead
s-90d334f899 = اقرأ بدلا من ذلك انتخابات والتزامات من ملف iCalendar

# List what was promised and how it stands on a day, the latest first
s-a5acc109eb = اسرد ما وُعد به وحاله في يوم، والأكثر تأخرا أولا

# The day that they are judged on; today without it
s-53deae362d = اليوم الذي يُحكم فيه؛ وبدونه اليوم الحالي

# Find the places that are hotter than chance: Getis-Ord Gi* or local Moran's I, with the share of false ones held below 5 %
s-f9da2cc05c = اعثر على الأماكن الأسخن من المصادفة: Gi* لغيتيس-أورد أو I لموران المحلي، مع إبقاء نسبة الكاذبة دون 5 %

# H3 resolution of the cells, 0 to 7; 5 is some 250 km²
s-1b32204ffa = دقة H3 للخلايا، من 0 إلى 7؛ و5 نحو 250 كم²

# What events are counted in
s-2083919d06 = ما تُحسب فيه الأحداث

# How hot places are told
s-cae2ca5f85 = كيف تُعرف الأماكن الساخنة

# Tell p by dealing the values out by lot so many times, 999 for example; without it p is analytic
s-5cf18b0781 = احسب p بتوزيع القيم بالقرعة هذا العدد من المرات، 999 مثلا؛ وبدونه يكون p تحليليا

# The same seed gives the same p
s-da31ced673 = البذرة نفسها تعطي p نفسه

# Tell since when places are hot, from Gi* in each month, quarter or year of the period; ten of them at least
s-6afeb31fb3 = بيّن منذ متى الأماكن ساخنة، من Gi* في كل شهر أو ربع أو سنة من الفترة؛ عشرة على الأقل

# Find clusters of events: DBSCAN in space, or with --days ST-DBSCAN in space and time
s-7c529cc9e2 = اعثر على عناقيد أحداث: DBSCAN في المكان، أو مع --days طريقة ST-DBSCAN في المكان والزمان

# How near a neighbour lies, in km
s-ea0342a0bf = مدى قرب الجار، بالكيلومترات

# How many days apart neighbours are; without it time is not looked at
s-92090ee74e = كم يوما بين الجيران؛ وبدونه لا يُنظر إلى الزمن

# How many events must be that near for one to be the core of a cluster, itself included
s-b31a99567d = كم حدثا يجب أن يكون بهذا القرب ليكون أحدها قلب عنقود، بما فيه هو

# Tell the density of events at the middles of cells, by a quartic kernel whose bandwidth is said
s-318fcb2609 = بيّن كثافة الأحداث في أوساط الخلايا، بنواة رباعية يُذكر عرض نطاقها

# H3 resolution of the cells, 0 to 7
s-5bc6b4e035 = دقة H3 للخلايا، من 0 إلى 7

# How far an event reaches, in km; found by Silverman's rule without it, which smooths too much where there are several centres
s-fced7a40c3 = مدى الحدث، بالكيلومترات؛ وبدونه بقاعدة سيلفرمان التي تفرط في التنعيم حيث توجد مراكز عدة

# Count the onsets of conflicts by decade, by every rule, beside §7 of S/2011/552
s-65aa598268 = احسب اندلاع النزاعات بالعقد، بكل قاعدة، إلى جانب الفقرة 7 من S/2011/552

# Tell where more or less happens than a place's own past lets expect, week by week or month by month
s-1646a5ca5b = بيّن أين يحدث أكثر أو أقل مما يتوقع من ماضي المكان، أسبوعا بأسبوع أو شهرا بشهر

# The places
s-11c9b1658a = الأماكن

# The length of a step
s-7762262a7c = طول الخطوة

# Tell what a month of the next twelve may bring, in a country, in every country of a subregion, or in cells
s-b8c6aa55d2 = بيّن ما قد يأتي به شهر من الاثني عشر القادمة، في بلد أو في كل بلد من منطقة دون إقليمية أو في خلايا

# For a panel of another kind: sitroom forecast
s-d9787a0ea0 = للوحة من نوع آخر: sitroom forecast

# By cell of some 1,770 km², where enough is known of one
s-7f7fb69c78 = بخلايا مساحتها نحو 1 770 كم²، حيث يُعرف عنها ما يكفي

# Tell where violence is and nobody is known to be, kept apart from where the record does not reach
s-6505f05bbd = بيّن أين يوجد عنف ولا يُعرف أحد هناك، منفصلا عما لا تبلغه السجلات

# Without --until the last day is that of the newest event there; presences are those of the last day. Without --since, violence is that of the year up to the newest event.
s-9df27c0bcc = بدون --until يكون آخر يوم هو يوم أحدث حدث هناك؛ والحضور هو ما في آخر يوم. وبدون --since يكون العنف عنف السنة حتى أحدث حدث.

# First day of the violence, included
s-0d1c9e8102 = أول يوم للعنف، مشمولا

# Last day, included; presences are looked at on it
s-36a7c5b275 = آخر يوم، مشمولا؛ ويُنظر إلى الحضور فيه

# Tell what followed an engagement in its country, beside like cases, and what speaks against reading it as its work
s-226b52605a = بيّن ما تلا مسعى في بلده، إلى جانب حالات مماثلة، وما يعارض قراءته على أنه من عمله

# Numbers and titles: sitroom list engagements --json
s-ba59978dee = الأرقام والعناوين: sitroom list engagements --json

# Number or exact title of the engagement
s-09e6ceae8f = رقم المسعى أو عنوانه بالضبط

# List what falls due with what rises there, and how like places are to the months before earlier violence
s-ac61494337 = اسرد ما يحين موعده مع ما يرتفع هناك، ومدى شبه الأماكن بالشهور التي سبقت عنفا ماضيا

# The day that it is told as of; today without it
s-be495d5a24 = اليوم الذي تصف الوضع فيه؛ وبدونه اليوم الحالي

# How many days ahead
s-707c42d9de = كم يوما إلى الأمام

# Tell what spills over: between neighbours, where next week's expected events come from, in space and time, near borders
s-4e4142c378 = بيّن ما يمتد: بين الجيران، ومن أين تأتي أحداث الأسبوع القادم المتوقعة، في المكان والزمان، وقرب الحدود

# Last day that is looked at, ten years back from it; the newest that is stored without it
s-05398c7e66 = آخر يوم يُنظر إليه، وعشر سنوات إلى الوراء منه؛ وبدونه أحدث يوم مخزن

# Hold routes against the violence along them, and tell what flows from where, through where, to where
s-1f28661290 = قارن المسارات بالعنف على طولها، وبيّن ما يتدفق من أين وعبر أين وإلى أين

# What is moved; everything without it
s-1e97d0b27f = ما يُنقل؛ وبدونه كل شيء

# How near an event lies to a kilometre of a route, in km
s-e05290d07f = مدى قرب الحدث من كيلومتر من المسار، بالكيلومترات

# Forecast deaths by country and month from a panel: writes draws, shows which model and how good it was before
s-ffe933ccf5 = تنبأ بالوفيات بالبلد والشهر من لوحة: يكتب سحوبات، ويبين أي نموذج وكيف كان من قبل

# The panel has the columns month_id (1 is January 1980), country_id and outcome; a month without a row is no data, not zero.
s-5c1b332fba = للوحة الأعمدة month_id (1 هو يناير 1980) وcountry_id وoutcome؛ والشهر الذي لا صف له بلا بيانات لا صفر.

# A CSV with the columns `month_id`, `country_id` and outcome
s-46dd2e0acc = ملف CSV بالأعمدة `month_id` و`country_id` وoutcome

# Last month of training; later rows of the panel are not looked at
s-f1e9da3f3a = آخر شهر للتعلم؛ ولا يُنظر إلى صفوف اللوحة اللاحقة

# First month of the forecast
s-3b3889e7d9 = أول شهر للتنبؤ

# Months of the forecast
s-2792582d2d = شهور التنبؤ

# Draws for each country and month
s-67ab120cbc = السحوبات لكل بلد وشهر

# The same seed gives the same draws
s-4854f7e265 = البذرة نفسها تعطي السحوبات نفسها

# The CSV to write: `month_id`, `country_id`, draw, outcome
s-f8913402cc = ملف CSV المراد كتابته: `month_id` و`country_id` وdraw وoutcome

# Show this model everywhere: pool, history, analogue, hurdle, conflictology, neighbours, last, zero or bootstrap
s-c1627052c4 = اعرض هذا النموذج في كل مكان: pool أو history أو analogue أو hurdle أو conflictology أو neighbours أو last أو zero أو bootstrap

# A CSV with the columns `country_id` and `neighbour_id`
s-19003e5182 = ملف CSV بالعمودين `country_id` و`neighbour_id`

# List the warnings that were open at the end of a day; nothing later is looked at
s-aa108c6db9 = اسرد الإنذارات التي كانت مفتوحة في نهاية يوم؛ ولا يُنظر إلى شيء بعده

# Nothing is written; `sitroom rules run` raises what is new.
s-aeb2ec76d8 = لا يُكتب شيء؛ ويصدر `sitroom rules run` ما هو جديد.

# The day; only what was known at its end counts
s-dd9e7ef743 = اليوم؛ ولا يُحسب إلا ما كان معروفا في نهايته

# List what came in, show an item with what it may be about, and link it or set it aside
s-8710511bfb = سرد ما ورد وعرض بند مع ما قد يتعلق به وربطه أو تنحيته

# An item is one story, with all reports that tell it. Rules in a file:
s-e476a4a774 = البند قصة واحدة مع كل التقارير التي ترويها. القواعد في ملف:

# Which items
s-86423b4468 = أي البنود

# Only what is about a subregion (its id) or a country (three letters)
s-24fe481933 = ما يخص منطقة دون إقليمية (معرّفها) أو بلدا (ثلاثة أحرف) فقط

# Only items with these words in a headline or an outlet's name
s-9f73e5f495 = البنود التي ترد هذه الكلمات في عنوان أو اسم مصدر فقط

# Show an item: its reports, what they name, its grades, what it may be about
s-6114501ff1 = عرض بند: تقاريره وما تذكره ودرجاته وما قد يتعلق به

# Link an item to event:NUMBER, record:ID or indicator:NAME:ISO3
s-9ab16785b2 = ربط بند بـ event:NUMBER أو record:ID أو indicator:NAME:ISO3

# Take a link away
s-a426bdf932 = إزالة رابط

# Set an item aside, with a reason and your own words
s-b0941f2897 = تنحية بند مع ذكر السبب وبكلماتك

# Open an item again: one that was set aside keeps its links, one that is linked loses them
s-1f6dd3e774 = أعد فتح عنصر: ما نُحّي يحتفظ بروابطه، وما رُبط يفقدها

# Grade what an item says, 1 (confirmed) to 6 (cannot be judged); without a number, as suggested
s-7000472979 = تقدير درجة مضمون بند من 1 (مؤكد) إلى 6 (يتعذر الحكم)؛ وبلا رقم كما هو مقترح

# Grade an outlet, A to F; without a letter, as suggested
s-1065db6d20 = تقدير درجة مصدر من A إلى F؛ وبلا حرف كما هو مقترح

# Take an item out of sight
s-d9b1bd39f0 = كتم بند

# Bring a muted item back into sight
s-a4c228976d = إعادة إظهار بند مكتوم

# Make a report an item of its own
s-944dafe9d5 = جعل تقرير بندا قائما بذاته

# Make all reports of an item part of another
s-91f11dc188 = ضم كل تقارير بند إلى بند آخر

# List the rules of the inbox, or put those of a file in their place
s-82de6bbee1 = سرد قواعد الوارد أو استبدالها بقواعد ملف

# Only tell what they would do with what is open
s-36a6540dbb = ذكر ما كانت ستفعله بالمفتوح فقط

# Tell which runs, files and licences the events of a filter rest on
s-cf2207a6b9 = بيان عمليات الاستيراد والملفات والتراخيص التي تستند إليها أحداث المرشّح

# Look at all places by the office's rules, or test a rule on the past
s-f1609caf0c = انظر إلى كل الأماكن بقواعد المكتب، أو اختبر قاعدة على الماضي

# A rule in a file:
s-307ebefd94 = قاعدة في ملف:

# Raise what is new and join what is not, as of the last month that is over
s-628eabb99b = أصدر الجديد وضم ما ليس جديدا، بوضع آخر شهر انقضى

# Tell how a rule would have done: hits, misses, false alarms, lead, each case
s-c5832ab580 = بيّن كيف كانت القاعدة ستعمل: الإصابات والفائتة والكاذبة والسبق وكل حالة

# The rule as TOML; without one, all active rules of the office together
s-b1b3f50e00 = القاعدة بصيغة TOML؛ وبدونها كل قواعد المكتب النشطة معا

# First day of the months looked at
s-1735da72c8 = أول يوم من الشهور المنظور إليها

# Last day; nothing later is looked at
s-9f3eccb300 = آخر يوم؛ ولا يُنظر إلى شيء بعده

# Evaluate a year: warnings right, wrong and missed, time to action, engagements and what followed, lessons
s-3cc185e7f5 = قيّم سنة: الإنذارات الصائبة والخاطئة والفائتة، والزمن حتى الإجراء، والمساعي وما تلاها، والدروس

# The year
s-eedfa5dd3c = السنة

# Write a briefing on a subregion, a country or a record, drafted from the record and the events
s-7aab2a86b3 = يُعدّ إحاطة عن منطقة دون إقليمية أو بلد أو قيد، استناداً إلى السجل والأحداث

# A subregion by its id, or a country by its three letters
s-54469d6a2e = منطقة دون إقليمية بمعرّفها، أو بلد بأحرفه الثلاثة

# The record that it is on, by its number or its exact title, instead of an area
s-1838d8bc08 = القيد الذي تتناوله، برقمه أو بعنوانه الدقيق، بدلاً من منطقة

# What it is for: five-minutes, horizon-scan or year-evaluation on an area; warning-note, election-note or mission-debrief on a record, which says it itself
s-dfc6319c22 = الغرض منها: five-minutes أو horizon-scan أو year-evaluation عن منطقة؛ أو warning-note أو election-note أو mission-debrief عن قيد، والقيد نفسه يحدد ذلك

# The year of an evaluation; the last that is over without it
s-02d1346d7b = سنة التقييم؛ وإن لم تُذكر فآخر سنة منتهية

# Its language: en, fr, ru, es, ar or zh
s-701fa67ad2 = لغتها: en أو fr أو ru أو es أو ar أو zh

# How a PDF is set: on pages of A4, or as slides of 16:9 for projection
s-abc58e5730 = كيفية تنسيق ملف PDF: على صفحات A4 أو شرائح 16:9 للعرض

# The file; its ending says what it is
s-4ff266deff = الملف؛ ونهايته تبين ما هو

# Open the screens of the wall, or write the picture that a wall on another machine shows
s-53e411628c = يفتح شاشات الجدار، أو يكتب الصورة التي يعرضها جدار على جهاز آخر

# Everything on a wall is Unclassified: nothing that is marked higher is read for it. With --from, no store is opened at all; the file is read again every few minutes.
s-6b4c570ed2 = كل ما على الجدار غير سري: لا يُقرأ له شيء أعلى تصنيفاً. ومع --from لا يُفتح أي مخزن؛ ويُقرأ الملف من جديد كل بضع دقائق.

# A subregion by its id, or a country by its three letters; the screens that are planned without it
s-ec61033b43 = منطقة دون إقليمية بمعرّفها، أو بلد بحروفه الثلاثة؛ وإلا فالشاشات المخطط لها

# Show the picture in this file, which another machine writes
s-241f214e70 = يعرض الصورة الواردة في هذا الملف الذي يكتبه جهاز آخر

# Write the picture of the area into this file, instead of opening a window
s-f3197e1f3f = يكتب صورة المنطقة في هذا الملف بدلاً من فتح نافذة

# Language of the screen: en, fr, ru, es, ar or zh
s-98ecc77eaa = لغة الشاشة: en أو fr أو ru أو es أو ar أو zh

# Write a warning for a partner: .html is a page that can be read anywhere, .json a file that another office adds
s-0924168660 = اكتب إنذارا لشريك: .html صفحة تُقرأ في أي مكان، و.json ملف يضيفه مكتب آخر

# The numbers of warnings are told by: sitroom list warnings --json
s-0fad4cb404 = أرقام الإنذارات من: sitroom list warnings --json

# The number of the warning
s-f2ff314f67 = رقم الإنذار

# The highest marking that may leave: unclassified, confidential or strictly-confidential
s-703732ce8e = أعلى درجة سرية يجوز إخراجها: unclassified أو confidential أو strictly-confidential

# List the imports
s-cd7b7a5aa5 = اسرد عمليات الاستيراد

# Tell what a run of events added, changed and took back, and the figures before and after
s-3fb344e01f = بيان ما أضافه استيراد أحداث وما غيّره وما سحبه، والأرقام قبل وبعد

# Number of the run, as `sitroom runs` lists it
s-e071fba6d9 = رقم الاستيراد كما يسرده `sitroom runs`

# Take an import back as a whole
s-03f6b0f3f8 = تراجع عن استيراد كله

# Write the refused rows of an import to a CSV, to be mended and imported again
s-5eb81ddc40 = اكتب صفوف الاستيراد المرفوضة في ملف CSV، لتُصلح وتُستورد ثانية

# The file to write
s-8ce4c82b56 = الملف المراد كتابته

# Fill the profile with an invented scenario, marked EXERCISE everywhere
s-06290a96a3 = املأ الملف الشخصي بسيناريو مختلق، موسوم بكلمة تمرين في كل مكان

# How many events
s-5485513cb7 = كم حدثا

# The same seed gives the same scenario
s-8dc50315bb = البذرة نفسها تعطي السيناريو نفسه

# Let a passphrase guard the key of the store, change it, open without it, back up
s-33ae2c0258 = حماية مفتاح المخزن بعبارة مرور وتغييرها والفتح بدونها والنسخ الاحتياطي

# Passphrases are asked for on the terminal; a script gives them as SITROOM_PASSPHRASE and SITROOM_NEW_PASSPHRASE. The two halves of the recovery key are shown once: print each on a sheet of its own, for two people who keep them apart. Without the passphrase and without both halves nobody can read the store again.
s-4b4971f9d4 = تُطلب عبارات المرور في الطرفية؛ ويعطيها النص البرمجي عبر SITROOM_PASSPHRASE و SITROOM_NEW_PASSPHRASE. ويظهر نصفا مفتاح الاسترداد مرة واحدة: اطبع كلاً منهما على ورقة مستقلة لشخصين يحفظانهما متفرقين. وبدون عبارة المرور وبدون النصفين لن يقرأ أحد المخزن بعد ذلك.

# Set a passphrase, and show the two halves of the recovery key
s-58b1c64124 = تعيين عبارة مرور وإظهار نصفي مفتاح الاسترداد

# Tell whether there is a vault, how many copies of it are whole, and how its backups stand
s-6e6a2775a2 = بيان ما إذا كانت هناك خزنة، وكم نسخة منها سليمة، وحال نسخها الاحتياطية

# Lock the profile in the window that has it open
s-186afc3dfe = قفل الملف الشخصي في النافذة التي تفتحه

# Open with both halves of the recovery key, one a line on standard input, and set a new passphrase
s-e9524a35d0 = الفتح بنصفي مفتاح الاسترداد، كل منهما في سطر على الإدخال القياسي، وتعيين عبارة مرور جديدة

# Change the passphrase
s-181135f43d = تغيير عبارة المرور

# Make the two halves of the recovery key anew; the former ones open nothing from then on
s-9285080245 = إنشاء نصفي مفتاح الاسترداد من جديد؛ ولا يفتح السابقان شيئاً بعد ذلك

# Give the store a new key, under the same passphrase, with new halves; nobody else may have it open
s-c5da23e9e7 = إعطاء المخزن مفتاحاً جديداً بعبارة المرور نفسها وبنصفين جديدين؛ ويجب ألا يفتحه أحد غيرك

# Make an encrypted backup and read it back
s-b9e725a922 = إنشاء نسخة احتياطية مشفرة وإعادة قراءتها

# Make none, and try whether the newest can be restored
s-8a10d756e9 = عدم إنشاء نسخة، وتجربة إمكان استرجاع الأحدث

# Check the integrity of everything that is stored
s-2922db42c1 = تحقق من سلامة كل ما هو مخزن

# Each change of a record follows from all before it. The head of that chain goes out with every pack, and stands here in the answer; whoever kept one can ask later whether the history still contains it.
s-3b390cd0b3 = كل تغيير لسجل يتبع كل ما قبله. رأس هذه السلسلة يخرج مع كل حزمة، وهو هنا في الجواب؛ ومن احتفظ برأس يمكنه أن يسأل لاحقًا هل ما زال التاريخ يحويه.

# A head of the chain of operations that was written down earlier: is it still one of the history?
s-f558782d7c = رأس من سلسلة العمليات دُوّن سابقًا: أما زال من التاريخ؟

# Time the import, the picture, the tiles, Gi* and DBSCAN on a file of events, in a profile of its own that is thrown away
s-ba096fd750 = قِس زمن الاستيراد والصورة والبلاطات وGi* وDBSCAN على ملف أحداث، في ملف شخصي خاص يُرمى بعدها

# A CSV with the UCDP columns
s-98925af445 = ملف CSV بأعمدة UCDP

# How often each workload is run; the middle time counts
s-2683c89c31 = كم مرة تُشغَّل كل مهمة؛ والمحسوب هو الزمن الأوسط
