# الإنذارات: اللوحة، وصفحة الإنذار، والعدّاد من الإشارة الأولى إلى أول إجراء، والقواعد التي تُصدرها.
place-warnings = الإنذارات
group-warnings = الإنذارات
action-warnings = الانتقال إلى الإنذارات
action-warnings-here = إنذارات المنطقة
action-warnings-rules = القواعد التي تُصدر الإنذارات
action-warnings-clock = العدّاد من الإشارة الأولى إلى أول إجراء
action-warnings-new = إصدار إنذار
action-warnings-run = تشغيل القواعد الآن
action-warnings-search = البحث في الإنذارات
action-warnings-back = الرجوع إلى اللوحة
action-warning-anew = إجراء جديد بشأن الإنذار المفتوح؛ وفي اللوحة إنذار جديد، وبين القواعد قاعدة جديدة
action-warning-acknowledge = تأكيد الاطلاع على الإنذار المفتوح
action-warning-weigh = دُرست الخيارات
action-warning-evidence = إضافة دليل مؤيد أو معارض
action-warning-judge = تقدير مدى احتماله
action-warning-level = تغيير المستوى، مع بيان السبب
action-warning-who = مَن يفعل ماذا
action-warning-commitment = التزام جديد في الإنذار المفتوح
action-warning-mute = كتم الإنذار المفتوح، مع بيان السبب
action-warning-close = إغلاق الإنذار المفتوح، وبيان ما إذا كان قد تحقق
action-warning-print = طباعة الإنذار المفتوح في ورقة واحدة
short-warning-anew = إجراء جديد
short-warning-acknowledge = تأكيد الاطلاع
short-warning-weigh = دُرست الخيارات
short-warning-evidence = إضافة دليل
short-warning-judge = تقدير الاحتمال
short-warning-level = تغيير المستوى
short-warning-who = مَن يفعل ماذا
short-warning-commitment = التزام جديد
short-warning-mute = كتم، مع السبب
short-warning-close = إغلاق
short-warning-print = طباعة في ورقة واحدة

minutes = { $count } د
warnings-board = اللوحة
warnings-list = القائمة
warnings-clock = العدّاد
warnings-rules = القواعد
warnings-open-word = مفتوحة
warnings-open = الإنذارات المفتوحة
warnings-open-in = المفتوحة، { $area }
warnings-open-none = لا إنذار مفتوحاً.
warnings-open-more = و { $count } غيرها في القائمة
warning-keys = في هذه الصفحة
warnings-search = البحث بالاسم أو المكان أو القاعدة
warnings-all-levels = جميع المستويات
warnings-shown = المعروض منها
warnings-shown-all = الكل
warnings-shown-open = المفتوحة
warnings-shown-closed = المغلقة
warnings-waiting = جارٍ قراءة الإنذارات …
warnings-as-of = الوضع في { $day }؛ الأوقات بتوقيت UTC.
warnings-none = لا إنذار مسجَّلاً: { $area }
warnings-none-no-events = لا أحداث مخزَّنة، فليس أمام القواعد ما تنظر فيه. أصدِر إنذاراً بنفسك، أو افتح أولاً ملف أحداث.
warnings-none-no-rules = لا قاعدة مفعَّلة، فلا يصدر شيء تلقائياً. أصدِر إنذاراً بنفسك، أو فعِّل قاعدة من القواعد.
warnings-none-not-looked = لم تنظر القواعد في الأحداث المخزَّنة بعد.
warnings-none-looked = نظرت القواعد، ولم ينطبق هنا شيء مما تترصده. ولا يدل ذلك على شيء مما لا يُبلَّغ عنه.
warnings-none-found = لا إنذار يطابق ما جرى التضييق به
warnings-none-found-why = دون هذا التضييق يوجد: { $n ->
    [zero] { $count } إنذار
    [one] إنذار واحد
    [two] إنذاران
    [few] { $count } إنذارات
    [many] { $count } إنذاراً
   *[other] { $count } إنذار
  }.
warnings-show-all = عرض الكل
warnings-all-in-list = كلها في القائمة: { $count }
warnings-rows = { $n ->
    [zero] { $count } إنذار
    [one] إنذار واحد
    [two] إنذاران
    [few] { $count } إنذارات
    [many] { $count } إنذاراً
   *[other] { $count } إنذار
  }
warnings-column-level = المستوى
warnings-column-name = الإنذار
warnings-column-stage = المرحلة
warnings-column-where = أين
warnings-column-rule = الجهة المُصدِرة
warnings-column-raised = صدر في
warnings-column-wait = من الإشارة الأولى
warnings-column-actions = الإجراءات
stage-raised = صدر
stage-raised-means = لم يُفد أحد باطلاعه عليه
stage-acknowledged = اطُّلع عليه
stage-acknowledged-means = اطَّلع عليه شخص ما
stage-weighed = دُرست خياراته
stage-weighed-means = دُرست الخيارات
stage-acted = اتُّخذ إجراء
stage-acted-means = اتُّخذ أول إجراء
stage-closed = أُغلق
stage-closed-means = مع بيان السبب
warning-by-person = أصدره شخص
warning-waits = ينتظر منذ { $time }
warning-acted = اتُّخذ إجراء بعد { $time }
warning-closed-unacted = أُغلق دون إجراء
warning-muted = مكتوم
warning-muted-until = مكتوم حتى { $when }
warning-verdict-due = هل تحقق؟
warning-lesson-due = مذكرة ما بعد الإجراء مستحقة
warning-at-least = { $percent } على الأقل
warning-at-most = { $percent } على الأكثر
warning-confidence = مستوى الثقة: { $confidence }

rules-stale = تغيرت الأحداث أو القواعد منذ آخر تشغيل للقواعد.
rules-ran = آخر نظر للقواعد في { $moment }.
rules-ran-until = آخر نظر للقواعد في { $moment }، في الأحداث حتى { $month }.
rules-past = آخر الأحداث يعود إلى { $month }: وما استشرفته هذه الإنذارات قد مضى. استورد أحداثاً أحدث للإنذار بما يخص اليوم.
rules-never = لم تنظر القواعد قط.
rules-active = { $n ->
    [0] لا قاعدة مفعَّلة.
    [zero] { $count } قاعدة مفعَّلة.
    [one] قاعدة واحدة مفعَّلة.
    [two] قاعدتان مفعَّلتان.
    [few] { $count } قواعد مفعَّلة.
    [many] { $count } قاعدة مفعَّلة.
   *[other] { $count } قاعدة مفعَّلة.
  }
rules-look = تشغيل الآن
rules-looking = تنظر القواعد في كل مكان، شهراً فشهراً، حتى آخر شهر معروف …
rules-done = صدر { $n ->
    [zero] { $raised } إنذار
    [one] إنذار واحد
    [two] إنذاران
    [few] { $raised } إنذارات
    [many] { $raised } إنذاراً
   *[other] { $raised } إنذار
  }، وعدد ما انضمت إليه إشارات لاحقة { $joined }{ $changes ->
    [0] .
    [zero] ، وتغيّر مستوى { $changed } منها.
    [one] ، وتغيّر مستوى واحد منها.
    [two] ، وتغيّر مستوى اثنين منها.
    [few] ، وتغيّر مستوى { $changed } منها.
    [many] ، وتغيّر مستوى { $changed } منها.
   *[other] ، وتغيّر مستوى { $changed } منها.
  }
rules-done-none = لا جديد فيما تترصده القواعد.
rules-refused = تعذَّر البت في { $n ->
    [zero] { $count } قاعدة
    [one] قاعدة واحدة
    [two] قاعدتين
    [few] { $count } قواعد
    [many] { $count } قاعدة
   *[other] { $count } قاعدة
  } (الوضع في: { $month })
rules-waiting = جارٍ قراءة القواعد …
rules-none = لا قاعدة مسجَّلة
rules-none-why = تبيّن القاعدة بعبارة بسيطة متى يستحق مكانٌ إنذاراً.
rules-all = جميع القواعد المفعَّلة معاً

warning-waiting = جارٍ جمع ما يتصل بهذا الإنذار …
warning-by = بحلول { $when }
warning-level-from = كان { $level }، { $day }
warning-level-no-why = لم يُكتب سبب
warning-not-judged = لم يُقدَّر احتماله بعد
warning-reopen = إعادة فتح
warning-open-record = قيده
warning-muted-why = مكتوم حتى { $when }: { $why }
warning-unmute = إلغاء الكتم
warning-closed-why = مغلق. هل تحقق: { $verdict }. سبب الإغلاق: { $why }
warning-verdict-due-why = انقضى أجله، ولم يبيّن أحد هل تحقق.
warning-lesson-due-why = أُغلق، ولا درس يذكره: مذكرة ما بعد الإجراء مستحقة.
warning-stamped-acknowledged = جرى تأكيد الاطلاع: «{ $title }».
warning-stamped-options_weighed = دُرست الخيارات: «{ $title }».
warning-took-off-mute = لم يعد مكتوماً: «{ $title }».
warning-took-off-close = أُعيد فتحه: «{ $title }».
warning-became = صار «{ $title }» مسعى.
step-stored = خُزِّن: { $noun } «{ $title }».
step-refused = لم يُخزَّن.
step-clash = لم يُعدَّل «{ $title }»: جرى تعديله في هذه الأثناء من جانب { $who }.
step-clash-remedy = انظر ما الجديد فيه، وأعد التعديل إذا كان لا يزال صالحاً.

small-form-warning = إنذار جديد
small-form-warning-level = تغيير المستوى
small-form-warning-level-why = يُكتب السبب لهذا التغيير ويبقى ملازماً له.
small-form-warning-muted_until = كتم
small-form-warning-muted_until-why = يبقى على اللوحة حتى ذلك اليوم، موسوماً بأنه مكتوم.
small-form-warning-came_true = إغلاق
small-form-warning-came_true-why = الإنذار الذي جوبه خطره بإجراء جرى تفادي ما أنذر به؛ وهو إنذار صائب، لا كاذب.
sheet-does-not-fit = تعذَّر وضع هذا على ورقة واحدة، ولا يُطبع شيء بلا تصنيفه. اعرض صفوفاً أقل إن أمكن، ثم اطبع من جديد.
small-form-not-marked = لم يصنِّفه أحد بعد: يُعامَل على أنه سري للغاية. صنِّفه في «جميع الحقول».
small-form-evidence = إضافة دليل
small-form-evidence-why = ما يعارضه له من الوزن ما لما يؤيده.
small-form-judgement = تقدير الاحتمال
small-form-judgement-why = الألفاظ بالنسبة المئوية (وفق ICD 203، وهو معيار للمحللين): ضئيل للغاية 1–5، مستبعَد جداً 5–20، مستبعَد 20–45، متكافئ 45–55، مرجَّح 55–80، مرجَّح جداً 80–95، شبه مؤكد 95–99.
small-form-action = إجراء جديد
small-form-action-why = يتوقف عدّاد الإنذار عند أول إجراء يُتخذ. الأوقات بتوقيت UTC.
small-form-assignment = مَن يفعل ماذا
small-form-commitment = التزام جديد
small-form-commitment-why = يتبع مسعى هذا الإنذار؛ وإن لم يكن له مسعى بعد، أُنشئ له واحد.
small-form-rule = القاعدة
small-form-kept = ما كنتَ قد كتبتَه هنا من قبل عاد إلى مكانه.
small-form-kept-why = Esc يصرف النظر عنه.
small-form-all = جميع الحقول
small-form-choose = الاطلاع على كليهما والاختيار

clock = العدّاد
clock-strip = عدّاد هذا الإنذار
clock-not-to-scale = المسافات ليست بمقياس؛ والمدد مكتوبة. الأوقات بتوقيت UTC.
clock-signal-to-action = من الإشارة الأولى إلى أول إجراء: { $time }.
clock-raised-to-action = من الإصدار إلى أول إجراء: { $time }.
clock-waits = ينتظر أول إجراء، وقد مضى { $time } منذ الإشارة الأولى.
clock-target = هدف المكتب هو { $time } من الإصدار.
clock-no-target = لم يحدد المكتب أي هدف.
clock-way = { $time }
clock-way-seen = { $time } حتى صدوره
clock-way-waits = ينتظر، وقد مضى { $time } منذ الإشارة الأولى
clock-way-follows = قيد المتابعة
clock-not-yet = ليس بعد
clock-passed-over = جرى تخطيها
clock-moment-first_signal = الإشارة الأولى
clock-moment-raised = الإصدار
clock-moment-acknowledged = تأكيد الاطلاع
clock-moment-options_weighed = دراسة الخيارات
clock-moment-first_action = أول إجراء
clock-moment-closed = الإغلاق
clock-title = من الإشارة الأولى إلى أول إجراء: { $area }
clock-label = { $title }. الإنذارات: { $warnings }؛ اتُّخذ بشأنها أول إجراء: { $acted }؛ تنتظر: { $waiting }. { $median }. وعند نهاية المنحنى كانت نسبة ما اتُّخذ بشأنه أول إجراء { $last }.
clock-told = { $n ->
    [zero] { $warnings } إنذار
    [one] إنذار واحد
    [two] إنذاران
    [few] { $warnings } إنذارات
    [many] { $warnings } إنذاراً
   *[other] { $warnings } إنذار
  }: اتُّخذ أول إجراء: { $acted }، ما زال ينتظر: { $waiting }.
clock-line = اتُّخذ أول إجراء بشأن { $acted } من { $warnings }، وما زال ينتظر: { $waiting }؛ { $median }.
clock-line-open = العدّاد
clock-told-median = اتُّخذ أول إجراء بشأن نصفها بعد { $median }
clock-median-some = اتُّخذ بشأن نصفها بعد { $median }
clock-median-none = لم يُتخذ حتى الآن إلا بشأن أقل من نصفها
clock-told-none = لم يُتخذ أول إجراء حتى الآن إلا بشأن أقل من نصفها
clock-median-range = { $median } (90% بين { $low } و { $high })
clock-median-open = { $median } (90% لا تقل عن { $low }، ولا حد أعلى بعد)
clock-quarter = الربع بعد { $time }
clock-half = النصف بعد { $time }
clock-most = ثلاثة أرباع بعد { $time }
clock-not-reached = لم يُبلَغ
clock-how = الإنذارات المنتظرة تُحسب منتظرة، وما أُغلق دون إجراء يُحسب منتظراً حتى إغلاقه. ولا يُستبعد شيء.
clock-none-why = لا إنذار يُحسب بعد. وهذا يعني عدم وجود بيانات، لا صفراً من الأيام.
clock-axis = الأيام منذ الإشارة الأولى، والأيام الأولى مرسومة أوسع
clock-column-days = الأيام منذ الإشارة الأولى
clock-column-share = اتُّخذ بشأنها أول إجراء
clock-key-curve = نسبة ما اتُّخذ بشأنه أول إجراء؛ ما زال ينتظر: { $waiting }
clock-key-quartile = الربع والنصف وثلاثة الأرباع
clock-key-interval = مجال الوسيط بثقة 90%
clock-key-open = مجال الوسيط بثقة 90%، مفتوح النهاية
clock-target-label = هدف المكتب، بالأيام من الإصدار
clock-target-none = لا يوجد
clock-target-why = لم يُحدَّد هدف. اكتب عدداً من الأيام واضغط Enter.
clock-target-wrong = اكتب عدداً من الأيام أكبر من الصفر، مثل 7.
clock-in-target = { $n ->
    [0] لم تنقض هذه المدة على أي إنذار بعد.
   *[other] اتُّخذ أول إجراء في غضونها بشأن { $within } من { $known } مما تُعرف مدته.
  }
clock-parts = بحسب الجزء
clock-parts-none = لا إنذار يُحسب بعد.
clock-no-subregion = خارج المناطق دون الإقليمية
clock-by-subregion = المنطقة دون الإقليمية
clock-by-rule = القاعدة
clock-by-year = السنة
clock-by-level = المستوى
clock-part-by = أساس التقسيم
clock-part-name = الجزء
clock-part-warnings = الإنذارات
clock-part-acted = اتُّخذ إجراء
clock-part-waiting = تنتظر
clock-part-median_days = النصف بعد

warning-months = الأحداث شهرياً: { $place }
warning-months-waiting = جارٍ عدّ أشهر مكانه
warning-months-own = الأحداث في مكانه
warning-months-alone = الأحداث
warning-months-across = الأحداث عبر الحدود
warning-months-missing = لا بيانات
warning-months-deaths = الوفيات، أفضل تقدير
warning-months-label = { $title }، من { $since } إلى { $until }. الأخير: { $last }
warning-months-none = لا تغطي الأحداث المخزَّنة أي شهر من أشهر مكانه. وهذا يعني عدم وجود بيانات، لا صفراً.
warning-month-own = { $month }: الأحداث { $events }، الوفيات { $deaths }
warning-month = { $month }: الأحداث { $events }، الوفيات { $deaths }؛ الأحداث عبر الحدود { $across }
evidence-for = المؤيدة
evidence-against = المعارضة
evidence-observed = المرصود { $observed }
evidence-expected = المتوقَّع { $expected }
evidence-none-for = لم يُسجَّل شيء يؤيده.
evidence-none-against = لم يُسجَّل شيء يعارضه. ولا يعني ذلك أن لا شيء يعارضه.
evidence-no-weight = الوزن غير مذكور
warning-judged = تقدير الاحتمال
warning-judged-none = لم يقدِّر أحد احتماله بعد.
steps = ما يمكن القيام به
steps-step = الخطوة، وأين استُعملت
steps-who = مَن يستطيع
steps-takes = تستغرق
steps-takes-of = { $n ->
    [zero] من اتخاذ القرار إلى التنفيذ، لنصف إجراءات المكتب ({ $count })
    [one] من اتخاذ القرار إلى التنفيذ، في إجراء المكتب الوحيد الذي له التاريخان معاً
    [two] من اتخاذ القرار إلى التنفيذ، لنصف إجراءي المكتب
    [few] من اتخاذ القرار إلى التنفيذ، لنصف إجراءات المكتب ({ $count })
    [many] من اتخاذ القرار إلى التنفيذ، لنصف إجراءات المكتب ({ $count })
   *[other] من اتخاذ القرار إلى التنفيذ، لنصف إجراءات المكتب ({ $count })
  }
steps-of = من { $count }
steps-take = إجراء جديد من هذا النوع
steps-nobody = لا أحد معروفاً
steps-no-case = لا حالة في السجل: معروضة، لا موصى بها
steps-not-said = لم يُذكر ما تلا ذلك
steps-cases = جميع الحالات: { $count }
steps-talks = أفضل صيغة للمحادثات هناك: { $talks } (من قيد البلد).
steps-order = تأتي الخطوات ذات الحالات أولاً، وأقرب حالة في الأعلى. والحالة ليست دليلاً على أن الخطوة نجحت.
who-nobody = لا أحد مسجَّلاً في بلدانه. وهذا يعني عدم وجود بيانات، لا «لا أحد».
who-no-data = لم يُسجَّل ما يستطيعه أي منهم هناك. وهذا يعني عدم وجود بيانات، لا «لا شيء».
who-none = لا دور
who-role-of = دور { $partner }
who-stored = { $partner }: { $role }.
who-gap = ثغرة:
who-gap-why = لم يُسجَّل أحد من الموجودين هناك على أنه قادر كلياً على ما يلي: { $abilities }.
who-overlap = تداخل:
who-overlap-why = عدة شركاء لهم دور قادرون على ما يلي: { $abilities }، ولا أحد يقود.
follow = المتابعة
follow-next-review = الاستعراض المقبل { $day }
follow-what = الإجراء أو الالتزام
follow-owner = المسؤول
follow-due = الموعد أو الاتخاذ
follow-state = الوضع
follow-none = لم يجر القيام بشيء أو التعهد بشيء بعد.
follow-decided = تقرَّر
follow-taken = اتُّخذ
follow-ended = انتهى
follow-become = تحويله إلى مسعى
follow-engagement = مسعاه: { $title }
follow-review = استعراض
follow-past = مضى
follow-ahead = قادم
follow-note = مذكرة ما بعد الإجراء
follow-note-later = بعد إغلاقه
follow-note-due = مستحقة
follow-note-there = مكتوبة
lessons = دروس عادت
lessons-worked = هل نجح: { $worked }
lessons-worked-not-known = لا يُعرف هل نجح
lessons-none = لم يُسجَّل درس من إنذار مماثل.
levels = المستوى عبر الزمن
levels-all = { $n ->
    [zero] جميع النسخ ({ $n })
    [one] نسخة واحدة
    [two] النسختان معاً
    [few] جميع النسخ ({ $n })
    [many] جميع النسخ ({ $n })
   *[other] جميع النسخ ({ $n })
  }

rule-open = قيدها
rule-version = النسخة { $version }
rule-as-written = كما هي مكتوبة الآن
rule-in-divisions = { $where ->
    [some] في كل وحدة إدارية من { $only }:
   *[all] في كل وحدة إدارية:
  }
rule-in-countries = { $where ->
    [some] في كل بلد من { $only }:
   *[all] في كل بلد:
  }
rule-when-nothing = متى … (اختر ما يُقاس)
rule-when-level_probability = متى كان احتمال اندلاع العنف خلال ثلاثة أشهر { $likelihood }
rule-when-surge = متى كان عدد الأحداث في الشهر الأخير، بمضاعفات الحد الأعلى لما يُتوقع من ماضي المكان نفسه، { $times }
rule-when-near_border = متى كان عدد الأحداث عبر الحدود في { $n ->
    [zero] آخر { $months } شهر
    [one] الشهر الأخير
    [two] الشهرين الأخيرين
    [few] آخر { $months } أشهر
    [many] آخر { $months } شهراً
   *[other] آخر { $months } شهر
  } { $count }
rule-when-neighbours = متى كان عدد الأحداث لدى جميع الجيران في { $n ->
    [zero] آخر { $months } شهر
    [one] الشهر الأخير
    [two] الشهرين الأخيرين
    [few] آخر { $months } أشهر
    [many] آخر { $months } شهراً
   *[other] آخر { $months } شهر
  } { $count }
rule-when-emerging = متى صار المكان بؤرة ساخنة، أو بؤرة آخذة في الاشتداد
rule-when-events = متى كان عدد الأحداث في { $n ->
    [zero] آخر { $months } شهر
    [one] الشهر الأخير
    [two] الشهرين الأخيرين
    [few] آخر { $months } أشهر
    [many] آخر { $months } شهراً
   *[other] آخر { $months } شهر
  } { $count }
rule-when-deaths = متى كان عدد الوفيات في { $n ->
    [zero] آخر { $months } شهر
    [one] الشهر الأخير
    [two] الشهرين الأخيرين
    [few] آخر { $months } أشهر
    [many] آخر { $months } شهراً
   *[other] آخر { $months } شهر
  } { $count }
rule-when-civilians = متى كان عدد وفيات المدنيين في { $n ->
    [zero] آخر { $months } شهر
    [one] الشهر الأخير
    [two] الشهرين الأخيرين
    [few] آخر { $months } أشهر
    [many] آخر { $months } شهراً
   *[other] آخر { $months } شهر
  } { $count }
rule-when-silence = متى لم يُبلَّغ عن شيء في { $n ->
    [zero] آخر { $months } شهر
    [one] الشهر الأخير
    [two] الشهرين الأخيرين
    [few] آخر { $months } أشهر
    [many] آخر { $months } شهراً
   *[other] آخر { $months } شهر
  }، حيث كان عدد الأحداث في الشهر عادةً { $count }
rule-when-outlook_exceedance = متى كان احتمال وقوع 50 وفاة أو أكثر في شهر من أشهر السنة المقبلة { $likelihood }
rule-when-election_near = متى كان عدد الأيام الباقية على انتخابات { $most } والأحداث في ازدياد
rule-when-crisis = متى كان عدد الأيام التي مضت على أزمة دستورية لم تنته { $most }
rule-when-corridor = متى كان عدد الأحداث قرب طريق اتجار في { $n ->
    [zero] آخر { $months } شهر
    [one] الشهر الأخير
    [two] الشهرين الأخيرين
    [few] آخر { $months } أشهر
    [many] آخر { $months } شهراً
   *[other] آخر { $months } شهر
  } { $count }
rule-when-fading = متى كان عدد المساعي التي تفتر والعنف مستمر { $count }
rule-when-overdue = متى كان عدد أيام تأخر التزام ما { $count }
rule-least = { $n ->
    [zero] وكان هناك { $count } حدث على الأقل
    [one] وكان هناك حدث واحد على الأقل
    [two] وكان هناك حدثان على الأقل
    [few] وكان هناك { $count } أحداث على الأقل
    [many] وكان هناك { $count } حدثاً على الأقل
   *[other] وكان هناك { $count } حدث على الأقل
  }
rule-quiet = حيث يسود الهدوء المكان نفسه
rule-raise = يصدر { $level ->
    [elevated] إنذار من مستوى متزايد
    [high] إنذار من مستوى مرتفع
   *[other] إنذار من مستوى الترقُّب
  }
rule-except = ؛ باستثناء { $except }
rule-sentence = { $sees }، { $raises }{ $but }.
test = كيف كان أداؤها سيكون؟
test-all = كيف كان أداء جميع القواعد المفعَّلة سيكون؟
test-why = تُجرَّب شهراً فشهراً على الماضي المخزَّن، دون سوى ما كان معروفاً حينها. وقد يستغرق ذلك ثواني.
test-outdated = تغيَّر منذئذ ما جُرِّبت به. أعد التجربة لترى كيف كان أداء هذه القاعدة سيكون.
test-no-events = لا أحداث مخزَّنة لتجريبها عليها.
test-years = الفترة
test-last-years = آخر { $years } سنوات
test-ask = تجريب
test-waiting = جارٍ التجريب شهراً فشهراً على الماضي المخزَّن …
test-period = { $from } إلى { $to }.
test-looked = الأماكن: { $places }؛ أشهر الأماكن: { $months }، ومنها { $onsets } شهد اندلاع عنف.
test-hits = إنذارات صائبة: حالات اندلاع سبقها إنذار
test-misses = حالات فائتة: اندلاع لم يسبقه إنذار
test-false_alarms = إنذارات كاذبة: لم يتبعها شيء
test-late = متأخرة: كان العنف قائماً بالفعل
test-open = مفتوحة: لم ينقض الأجل أو انتهت البيانات
test-precision = من الإنذارات المنقضية، ما تلاه اندلاع
test-recall = من حالات الاندلاع، ما سبقه إنذار
test-lead = نصف الإنذارات الصائبة سبق بما لا يقل عن
test-interval = { $value } ({ $confidence } بين { $low } و { $high })
test-not-told = يتعذر الجزم
test-beside = مقارنة بقواعد بسيطة، بحسب المكان والشهر
test-rule = القاعدة
test-average = متوسط الدقة
test-at-70 = الصائب مما أُنذر به، حيث يُكتشف 7 من كل 10 حالات اندلاع
test-month-precision = الصائب مما أُنذر به
test-month-recall = المكتشف من جميع حالات الاندلاع
test-beside-warning_watch = إنذار من أي مستوى
test-beside-warning_elevated = إنذار من مستوى متزايد أو مرتفع
test-beside-warning_high = إنذار من مستوى مرتفع
test-beside-level = احتمال الاندلاع، بوصفه ترتيباً
test-beside-always = دائماً
test-beside-last_month = وفيات الشهر الماضي
test-beside-deaths_36 = الوفيات في 36 شهراً
test-beside-how = كلها من 0 إلى 1. ومتوسط الدقة: مدى نجاح الترتيب في وضع حالات الاندلاع أولاً؛ والقاعدة الجديرة بالاقتناء تفوق القواعد البسيطة.
test-cases = كل حالة
test-case-outcome = الحصيلة
test-case-where = أين
test-case-raised = صدر في
test-case-onset = الاندلاع
test-case-lead = مهلة السبق
test-outcome-all = الكل
test-outcome-hit = إنذار صائب
test-outcome-miss = حالة فائتة
test-outcome-false_alarm = إنذار كاذب
test-outcome-late = متأخر
test-outcome-open = مفتوح
test-left-out = لم يُدرج { $n ->
    [zero] { $count } بلد
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $count } بلدان
    [many] { $count } بلداً
   *[other] { $count } بلد
  }

action-warning-send = إرسال الإنذار المفتوح إلى شريك
short-warning-send = إرسال إلى شريك
action-warnings-by-themselves = جعل القواعد تنظر تلقائياً، أو إيقاف ذلك
rules-by-themselves = تنظر تلقائياً: عند تغيّر الأحداث أو القواعد، وكل يوم
share = إرسال إلى شريك
share-open = إرسال
share-marking = يجوز أن يخرج، كحد أقصى
share-marking-why = ما صُنِّف بدرجة أعلى يبقى في المكتب؛ وكذلك، أياً كان التصنيف، أسماء الأشخاص ورأي المكتب في نفوذ شريك ما.
share-format = في صورة
share-format-page = صفحة
share-format-exchange = ملف تبادل
share-why-page = ملف واحد (HTML) يفتحه أي متصفح، دون شبكة.
share-why-exchange = ملف واحد (JSON) يستورده مكتب آخر أو برنامج آخر.
share-waiting = جارٍ النظر فيما يجوز أن يخرج …
share-refused = لا يمكن إرسال شيء بهذا التصنيف.
share-kept = في الملف
share-kept-none = لا شيء.
share-left = يبقى هنا لأن تصنيفه أعلى
share-left-none = لا قيد تصنيفه أعلى.
share-marked = تصنيف الملف
share-write = اختيار المكان والكتابة
share-save-title = حفظ الإنذار لشريك
share-counted = { $name }: { $count }
share-written = كُتب الإنذار في { $path }
share-written-all = { $marking }. يتضمن: { $kept }. ولم يُستبعد أي قيد.
share-written-less = { $marking }. يتضمن: { $kept }. واستُبعد: { $left }.
share-not-written = لم يُكتب شيء.

# من الإنذار إلى الخريطة.
action-warning-map = عرض الإنذار المفتوح على الخريطة، للأشهر الاثني عشر الأخيرة
short-warning-map = عرض على الخريطة
