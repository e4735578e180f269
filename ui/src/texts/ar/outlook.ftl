# التوقعات: الوفيات في الأشهر المقبلة، بجانب المعيار المرجعي وسجل أداء كليهما.
outlook = التوقعات: الوفيات في أي شهر واحد، { $from } إلى { $to }
outlook-empty = التوقعات
outlook-waiting = جارٍ التعلم من كل ما هو مخزَّن …
outlook-shown = المعروض
outlook-benchmark = المعيار المرجعي: آخر 12 شهراً من ماضيه
outlook-is-benchmark = المعروض: المعيار المرجعي، آخر 12 شهراً من ماضيه
outlook-median = الوسيط
outlook-range = 90% بين
outlook-none = لا وفيات
outlook-many = 25 فأكثر
outlook-between = { $low } و { $high }
outlook-record = سجل الأداء، النموذج / المعيار المرجعي: كيف كان من قبل، لأفق من شهر إلى اثني عشر شهراً بعد المعروف حينها
outlook-where = أين
outlook-months = الأشهر
outlook-crps = CRPS
outlook-crps-long = درجة الاحتمال المرتبة المستمرة، بالوفيات: كلما انخفضت كان أفضل
outlook-ignorance = الجهل
outlook-ignorance-long = درجة الجهل بالبتات على الفئات 0، و 1–2، و 3–5، و 6–10، و 11–25، و 26–50، و 51–100، و 101–250، و 251–500، و 501–1000 وأكثر: كلما انخفضت كان أفضل
outlook-interval = المجال
outlook-interval-long = درجة مجال 90% بالوفيات: عرضه، وعشرون ضعفاً لمقدار ما أخطأه
outlook-coverage = التغطية
outlook-coverage-long = نسبة الأشهر التي وقعت ضمن مجال 90%؛ وينبغي أن تكون 90%
outlook-against = { $model } / { $benchmark }
outlook-better = أفضل من المعيار المرجعي
outlook-worse = ليس أفضل من المعيار المرجعي
outlook-world = جميع البلدان
outlook-cells = الخلايا
outlook-no-record = لا سجل أداء بعد
outlook-no-score = لا توجد
outlook-over-99 = أكثر من 99%
outlook-rests = { $method }. يستند إلى بلدان عددها { $countries }، { $from } إلى { $to }؛ آخر حدث هنا { $newest }. والتنبؤ لكل شهر هو التوزيع نفسه: فهو لا يعرف المواسم.

# هل وفت التوقعات بما قالت.
outlook-calibration = هل وفت بما قالت؟ { $area }
outlook-calibration-of = معايرة
outlook-calibration-read = في التوقعات التي تفي بما قالت، يقع شهر من كل عشرة دون عُشرها الأدنى، وشهران من كل عشرة دون العُشر الثاني، وهكذا: أي على القطر. فوقه مات عدد أقل مما ذُكر، ودونه عدد أكبر. والشهر الذي لا وفيات فيه يُحسب عند منتصف احتمال عدم وقوعها: وحيث تكثر هذه الأشهر يظهر في الخط درجٌ ليس خطأ.

# التوقعات على الخريطة.
layer-outlook = توقعات الأشهر المقبلة
outlook-layer-note = تحل محل الخلايا والكثافة: فألوانها هي نفسها.
outlook-map-title-countries = 25 وفاة أو أكثر في شهر: مدى الاحتمال، بحسب البلد
outlook-map-title-cells = 25 وفاة أو أكثر في شهر: مدى الاحتمال، بحسب الخلية
outlook-map-under = أقل من { $to }%
outlook-map-over = { $from }% فأكثر
outlook-map-class = { $from }–{ $to }%
outlook-map-months = مما هو معروف حتى { $until }، لأي شهر { $from } – { $to }
outlook-map-benchmark = المعيار المرجعي معروض في { $count } من { $all }: لم يكن شيء أفضل منه في أماكن من نوعها
outlook-map-benchmark-none = المعروض: النموذج؛ وكان على مجموعها ({ $all }) أفضل من المعيار المرجعي
outlook-map-too-little = المخزَّن أقل من أن يكفي (وليس صفراً): { $n ->
    [zero] { $count } بلد
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $count } بلدان
    [many] { $count } بلداً
   *[other] { $count } بلد
  }
outlook-map-unknown = لا شيء مخزَّناً، أو المخزَّن أقل من أن يكفي (وليس صفراً)
outlook-map-no-prediction = ليست تنبؤاً بيوم أو بمكان؛ ولا تغيِّرها الفترة أعلاه
outlook-map-instead = لا تُرسم خلايا الأحداث وكثافتها بجانبها: الألوان نفسها
outlook-map-cells-few = بلا لون: المعروف أقل من أن يكفي، وليس صفراً. الخلايا التي شهدت أحداثاً في أقل من { $needed } من آخر { $months } من الأشهر: { $count }
outlook-map-imprecise = خارج الخلايا، إذ لا تُعرف إلا المقاطعة أو البلد: { $n ->
    [zero] { $count } حدث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثاً
   *[other] { $count } حدث
  }
outlook-map-by = التوقعات بحسب
outlook-map-by-countries = البلدان
outlook-map-by-cells = الخلايا
outlook-map-waiting-countries = جارٍ التعلم من كل ما هو مخزَّن؛ ويستغرق ذلك ثواني …
outlook-map-waiting-cells = جارٍ التعلم من خلايا المنطقة؛ ويستغرق ذلك ثواني …
outlook-tip-shown = وسيط الوفيات في الشهر { $median }، 90% بين { $range }؛ 25 فأكثر: { $many }
outlook-tip-benchmark = المعيار المرجعي: الوسيط { $median }، 90% بين { $range }؛ 25 فأكثر: { $many }
outlook-tip-is-benchmark = هذا هو المعيار المرجعي، آخر 12 شهراً من ماضيه: لم يكن شيء أفضل منه
outlook-tip-too-little = المخزَّن أقل من أن يكفي للتوقعات؛ وهذا ليس صفراً
outlook-tip-no-cell = لا توقعات بحسب الخلية هنا: المعروف أقل من أن يكفي؛ وهذا ليس صفراً

# قائمة التوقعات.
outlook-list-title = التوقعات، { $from } – { $to }
outlook-list-told = مما هو معروف حتى { $until }، لأي شهر واحد { $from } – { $to }: وهي نفسها لكل شهر. وليست تنبؤاً بيوم أو بمكان، ولا تغيِّرها الفترة المختارة أعلاه.
outlook-list-learned = جرى التعلم من { $from } – { $to }.
outlook-list-record = كيف كان الأداء من قبل، لأفق من شهر إلى اثني عشر شهراً بعد المعروف حينها؛ النموذج / المعيار المرجعي
outlook-list-too-little = المخزَّن أقل من أن يكفي للتوقعات، وهذا ليس صفراً: { $names }.
outlook-list-none = لا توقعات لأي بلد هنا
outlook-list-none-why = المخزَّن عن كل منها في السنتين السابقتين أقل من أن يكفي. وهذا يعني عدم وجود بيانات، لا صفراً.
outlook-list-kept = هل وفت بما قالت؟ معايرة النموذج والمعيار المرجعي
outlook-list-page = صفحة { $country } (Enter على الصف المختار)
outlook-list-country = البلد
outlook-list-months = آخر 12 شهراً
outlook-list-months-gloss = الوفيات شهرياً، ولكل صف مقياسه الذي كُتب أعلاه بجانبه. المظلَّل: لا توجد بيانات.
outlook-list-median = الوسيط
outlook-list-median-gloss = الوفيات في شهر مقبل: احتمال الأكثر كاحتمال الأقل. المعروض / المعيار المرجعي، الذي يكرر آخر 12 شهراً من ماضيه.
outlook-list-range = 90% بين
outlook-list-range-gloss = ينبغي أن تقع فيه تسعة أشهر من كل عشرة. المعروض / المعيار المرجعي.
outlook-list-p_none = لا وفيات
outlook-list-p_none-gloss = احتمال شهر بلا وفيات. المعروض / المعيار المرجعي.
outlook-list-many = 25 فأكثر
outlook-list-many-gloss = احتمال وقوع 25 وفاة أو أكثر في شهر. المعروض / المعيار المرجعي.
outlook-list-shown = المعروض
outlook-list-shown-gloss = النموذج، أو المعيار المرجعي حيث لم يكن شيء أفضل منه من قبل.
outlook-list-shown-model = النموذج
outlook-list-shown-benchmark = المعيار المرجعي
outlook-list-crps = الخطأ (CRPS)
outlook-list-crps-gloss = متوسط خطأ التوقعات كلها بالوفيات (درجة الاحتمال المرتبة المستمرة)، على أشهر ماضية للبلد: كلما انخفض كان أفضل. النموذج / المعيار المرجعي.
outlook-list-held = التغطية
outlook-list-held-gloss = نسبة الأشهر الماضية للبلد التي وقعت ضمن مدى 90%: وينبغي أن تكون 90%. النموذج / المعيار المرجعي.
