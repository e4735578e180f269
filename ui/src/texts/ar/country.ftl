# صفحة البلد: أرقامه، ومساراته الزمنية، وبطاقاته.
country-list = صفحات البلدان
country-page = صفحة البلد
country-page-of = صفحة البلد: { $name }
country-events-in = { $n ->
    [zero] حدث
    [one] حدث
    [two] حدث
    [few] أحداث
    [many] حدثاً
   *[other] حدث
  }، { $period }
country-before = { $count } في { $before }
country-and-before = ؛ { $count } في { $before }
country-of = { $part } من { $whole }
country-commitments-late = { $n ->
    [zero] من الالتزامات المفتوحة متأخرة
    [one] التزام مفتوح متأخر
    [two] من الالتزامات المفتوحة متأخرة
    [few] من الالتزامات المفتوحة متأخرة
    [many] من الالتزامات المفتوحة متأخرة
   *[other] من الالتزامات المفتوحة متأخرة
  }
country-most-late = أقدمها متأخر { $n ->
    [zero] { $count } يوم
    [one] يوماً واحداً
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
  }
country-engagements-now = { $n ->
    [zero] مسعى جارٍ
    [one] مسعى جارٍ
    [two] مسعى جارٍ
    [few] مساعٍ جارية
    [many] مسعى جارياً
   *[other] مسعى جارٍ
  }
country-fading-count = { $n ->
    [zero] { $count } من مجموعها يفتر
    [one] واحد من مجموعها يفتر
    [two] اثنان من مجموعها يفتران
    [few] { $count } من مجموعها تفتر
    [many] { $count } من مجموعها تفتر
   *[other] { $count } من مجموعها تفتر
  }
country-newest = آخر حدث { $day }، منذ { $n ->
    [zero] { $age } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $age } أيام
    [many] { $age } يوماً
   *[other] { $age } يوم
  }
country-record-as-of = السجل كما هو في { $day }
country-axis = على محور زمني واحد
country-axis-of = على محور زمني واحد، { $name }
country-axis-keys = العجلة و + − للتكبير والتصغير، والسحب للتحريك، والنقر أو مفاتيح الأسهم لضبط خط التاريخ.
country-zoom = تكبير المحور الزمني وتصغيره
country-range = المدة المعروضة
country-range-3 = 3 سنوات
country-range-10 = 10 سنوات
country-range-all = الكل
country-partners = الشركاء وما يستطيعونه
country-partners-none = لا أحد مسجَّلاً هنا أو قادراً على المجيء. وهذا يعني عدم وجود بيانات، لا «لا أحد».
country-more-partners = { $n ->
    [zero] { $count } شريك آخر يستطيعون ما هو أقل هنا؛ وهم في قائمة الشركاء.
    [one] شريك آخر يستطيع ما هو أقل هنا؛ وهو في قائمة الشركاء.
    [two] شريكان آخران يستطيعان ما هو أقل هنا؛ وهما في قائمة الشركاء.
    [few] { $count } شركاء آخرين يستطيعون ما هو أقل هنا؛ وهم في قائمة الشركاء.
    [many] { $count } شريكاً آخر يستطيعون ما هو أقل هنا؛ وهم في قائمة الشركاء.
   *[other] { $count } شريك آخر يستطيعون ما هو أقل هنا؛ وهم في قائمة الشركاء.
  }
country-open-list = فتح القائمة: { $list }
country-since = منذ { $since }
country-last-known = آخر ما يُعرف { $since }، ولم تُسجَّل نهاية
country-last-known-undated = دون تاريخ، ولم تُسجَّل نهاية
country-not-there = ليس هناك
country-there-fully = موجود الآن، قادر كلياً
none = لا أحد
country-commitments = الالتزامات المفتوحة
country-late-of = المتأخر { $late } من { $open }
country-commitments-none = لم يُسجَّل أي التزام لهذا البلد.
country-commitments-closed = لا التزام مفتوحاً.
country-kept = أُوفي بـ { $kept } من { $past } مضى موعدها.
country-engagements-none = لم يُسجَّل أي مسعى لهذا البلد. وهذا يعني عدم وجود بيانات، لا «لا شيء».
country-now = جارية
country-earlier = سابقة
country-fading = يفتر
country-elections-none = لم تُسجَّل أي انتخابات لهذا البلد.
country-record = من السجل
country-record-none = لم يُسجَّل درس ولا ملاحظة لهذا البلد.
country-talks = يفضِّل محادثات { $kind }
country-worked = هل نجح: { $answer }
country-rests-on = يستند إلى
country-source = { $source } ({ $n ->
    [zero] { $count } قيد
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيداً
   *[other] { $count } قيد
  })
country-no-sources = لا قيد هنا يذكر مصدراً.
action-country = صفحة البلد

fading-visits = الزيارات: { $now } في آخر { $days } يوماً، و { $before } في مدة مماثلة ({ $days } يوماً) قبلها.
fading-events = الأحداث: { $now } مقابل { $before }.
fading-events-not-known = ما حدث في هذه الأثناء غير معروف.
fading-last = كانت آخر زيارة في { $day }.
fading-never = لم تُسجَّل أي زيارة.

commitment-late = متأخر { $count } ي
commitment-in = بعد { $count } ي
commitment-due = الموعد { $when }
commitment-no-day = لم يُذكر يوم
standing-done = أُوفي به
standing-withdrawn = مسحوب
standing-broken = منقوض
standing-due = مستحق
standing-late = متأخر
standing-maybe_late = قد يكون متأخراً
standing-undated = دون يوم

election-not-answered = دون إجابة
election-winner = استئثار الفائز بكل شيء: { $answer }
election-q-inclusive = الشمول
election-q-trusted_body = الهيئة
election-q-enfranchised = الناخبون
election-q-transparent = الشفافية
election-q-disputes_resolved = المنازعات
election-q-inclusive-long = هل العملية شاملة للجميع؟
election-q-trusted_body-long = هل هيئة إدارة الانتخابات موثوق بها؟
election-q-enfranchised-long = هل يستطيع التصويت كل من يحق له؟
election-q-transparent-long = هل تتسم العملية بالشفافية؟
election-q-disputes_resolved-long = هل تُسوَّى المنازعات؟

lane-chart = { $name } من { $since } إلى { $until } على محور زمني واحد
lane-events = الأحداث
lane-deaths = الوفيات، أفضل تقدير
lane-events-label = الأحداث { $unit }، أقصاها { $largest }
lane-deaths-label = الوفيات { $unit }، أفضل تقدير، أقصاها { $largest }
lane-unit-day = في اليوم
lane-unit-week = في الأسبوع
lane-unit-month = في الشهر
lane-unit-quarter = في ربع السنة
lane-unit-year = في السنة
lane-undated = دون يوم: { $n ->
    [zero] { $count }
    [one] واحد
    [two] اثنان
    [few] { $count }
    [many] { $count }
   *[other] { $count }
  }
lane-more = أقدم وغير مدرَج: { $n ->
    [zero] { $count }
    [one] واحد
    [two] اثنان
    [few] { $count }
    [many] { $count }
   *[other] { $count }
  }
lane-item = { $title }، { $noun }، { $days }
lane-from-to = { $since } إلى { $until }
lane-goes-on = { $since }، مستمر أو لا تُعرف له نهاية
lane-end-not-known = { $since }، انتهى؛ ولم يكتب أحد متى
lane-ruler = خط التاريخ
lane-key-crisis = أزمة
lane-key-attempt = محاولة
lane-key-span = يوم ما ضمن المدة
lane-key-agreement = اتفاق
lane-key-lasts = ما يدوم
lane-key-not-sure = غير مؤكد أو مفتوح
lane-label = { $title }، من { $since } إلى { $until }. الأحداث: { $events }؛ الوفيات، أفضل تقدير: { $deaths }؛ القيود: { $records }؛ الخطوط: { $lanes }.
lane-forms = الأشكال: المعيَّن أزمة، وهو أجوف حيث لم تتعد المحاولة؛ والمربع يوم ما ضمن المدة؛ والعَلَم اتفاق؛ والشريط ما يستمر، وهو متقطع حيث لا يقين أو حيث لا نهاية؛ والتظليل يعني عدم وجود بيانات.
lane-open = مستمر
lane-column-lane = الخط
lane-column-title = العنوان
lane-column-kind = النوع
lane-column-state = الوضع
lane-column-first_from = يبدأ من
lane-column-first_to = إلى
lane-column-last_from = ينتهي من
lane-column-last_to = إلى
lane-column-open = مفتوح
lane-column-count = العدد

# الإنذارات في صفحة البلد.
country-warnings-clock = من الإشارة الأولى إلى أول إجراء، { $n ->
    [zero] { $warnings } إنذار
    [one] إنذار واحد
    [two] إنذاران
    [few] { $warnings } إنذارات
    [many] { $warnings } إنذاراً
   *[other] { $warnings } إنذار
  }: اتُّخذ أول إجراء: { $acted }، ينتظر: { $waiting }؛ { $median }.
country-warnings-closed = { $n ->
    [zero] { $count } إنذار مغلق
    [one] إنذار مغلق واحد
    [two] إنذاران مغلقان
    [few] { $count } إنذارات مغلقة
    [many] { $count } إنذاراً مغلقاً
   *[other] { $count } إنذار مغلق
  }
country-warnings-list = جميع الإنذارات: { $name }
