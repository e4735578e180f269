# المغذّيات والخدمات: ما يجلبه المكتب من الناشرين.
feeds = المغذّيات والخدمات
feeds-why = لا يُجلب شيء ما لم يطلبه أحد هنا أو يضع له جدولًا زمنيًا. وما يُجلب يبقى في هذا الملف الشخصي.
source-column = المصدر
source-state = حاله
source-last-run = آخر جلب
source-newest = أحدث ملاحظة
source-stored = الصفوف المخزَّنة
source-licence = الترخيص
source-actions = ما يمكن فعله
source-feeds = مغذّيات المكتب
source-brings-ucdp = أحداث
source-brings-acled = أحداث
source-brings-reliefweb = تقارير المنظمات الإنسانية
source-brings-hapi = أرقام: العنف والتمويل والمخاطر؛ ومن يوجد أين
source-brings-gdelt = تقارير يجدها في الأخبار
source-brings-views = أرقام: تنبؤات بعدد القتلى
source-brings-feed = تقارير وسائط الإعلام (RSS وAtom)
source-terms-acled = تبقى صفوفه لدى المكتب ولا يجوز نقلها إلى غيره.
source-never = لم يحدث قط
source-today = اليوم
source-ahead = { $n ->
    [zero] بعد { $count } يوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يوماً
   *[other] بعد { $count } يوم
  }
source-is-fetching = يجري جلبه
source-is-stopping = يجري إيقافه
source-requests = الطلبات
source-answers = الأجوبة
source-rows = الصفوف المكتوبة
source-in-turn = ينتظر دوره: الرقم { $turn }
source-needs-account = يلزم أولاً اسم تطبيق معتمد.
source-needs-key = يلزم أولاً مفتاح.
source-needs-account_and_key = يلزم أولاً عنوان بريد إلكتروني وكلمة مرور.
source-needs-addresses = يلزم أولاً عنوان مغذٍّ.
source-never-fetched = لم يُجلب قط
source-feeds-never-fetched = لم تُجلب قط: { $addresses }
source-is-whole = جُلب حتى نهايته
source-cut = انقطع قبل نهايته. الأجوبة التي تنتظر البقية: { $count }.
source-fetch = جلب
source-go-on = متابعة
source-stop = إيقاف
source-take-out = إخراج من الدور
source-settings = الإعدادات
source-fetched = اكتمل الجلب: { $name }
source-saved = حُفظ ما أُدخل: { $name }
source-to-run = إلى الاستيراد
count-withdrawn = مسحوب
source-sheet = الإعدادات: { $name }
source-account-acled = عنوان البريد الإلكتروني للحساب
source-account-reliefweb = اسم التطبيق المعتمد
source-account-wrong = ليس هذا عنوان بريد إلكتروني. اكتبه على هذا النحو: name@office.org.
source-key-ucdp = رمز الدخول
source-key-acled = كلمة المرور
source-key-hapi = معرِّف التطبيق
source-key-entered = أُدخل. وما تكتبه هنا يحل محله.
source-key-none = لم يُدخل.
source-key-dropped = يُزال عند الحفظ.
source-key-drop = إزالة
source-key-why = يُحفظ مشفَّراً، ولا يُرسل إلا إلى هذا الناشر، ولا يُعرض أبداً.
source-addresses = عناوين المغذّيات
source-address = المغذّي { $number }
source-address-add = إضافة مغذٍّ
source-address-wrong = ليس هذا عنواناً يجوز الطلب منه. اكتب عنواناً يبدأ بـ https://.
source-query = كلمات البحث
source-query-why = بلا كلمات تُقرأ قائمته بجميع الأحداث الواردة في الأخبار.
source-countries = البلدان
source-countries-why = بلا بلدان تُجلب كلها.
source-countries-feed = تُعدّ تقارير هذه المغذّيات متعلقة بهذه البلدان.
source-this-time = لمرة واحدة
source-since = اليوم الأول
source-since-why = إذا تُرك فارغاً: الكل في المرة الأولى، ثم الجديد.
source-full = جلب كل شيء من جديد
source-save-fetch = حفظ وجلب
trust = هل يمكن الوثوق بهذه الصورة اليوم؟
trust-limits = يحدّ منها
trust-note = للعلم
trust-why = يستند الحكم إلى ساعتَي كل مصدر مقارنةً بما هو معتاد منه.
source-late = خارج المعتاد
source-usual-record = المعتاد: حتى { $n ->
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
    [zero] { $count } يوم
   *[other] { $count } يوم
  } (وفق سجله هو، عدد الخطوات: { $steps })
source-usual-published = المعتاد: حتى { $n ->
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
    [zero] { $count } يوم
   *[other] { $count } يوم
  } (كما أعلن الناشر، لا سجل بعد)
source-usual-none = لا يُعرف المعتاد بعد
source-blind = لا بيانات عن { $n ->
    [one] بلد واحد
    [two] بلدين
    [few] { $count } بلدان
    [many] { $count } بلدًا
    [zero] { $count } بلد
   *[other] { $count } بلد
  } في عهدة المكاتب
source-blind-whole = { $subregion }: لا شيء من بلدانها
source-of-files = مستورد من ملفات
publisher-notes = ملاحظات ميدانية
publisher-exercise = تمرين
compare-run = ما الذي تغيّر
compare-title = ما الذي غيّره هذا الاستيراد: { $file }
compare-reads = تجري مقارنة الحالتين
compare-why = سجل { $publisher } قبل هذا الاستيراد وبعده؛ ويُترك ما فعلته عمليات الاستيراد اللاحقة.
compare-fields = ما يختلف، وفي كم حدث
compare-figures = الأرقام قبل وبعد
compare-figures-same = لا شهر في أي بلد تختلف أرقامه عما كانت عليه.
compare-events = الأحداث
compare-first = أكبر { $shown } فرقًا في عدد القتلى من أصل { $total }.
compare-became = ما آل إليه
compare-deaths-before = القتلى قبل
compare-deaths-after = القتلى بعد
compare-differs = ما يختلف
release-before = قبل
release-after = بعد
release-all = جميع البلدان
release-no-country = بلا بلد
release-to = الآن:
release-deaths = { $best } ({ $low }–{ $high })
release-sides = { $a } – { $b }
release-field-days = الأيام
release-field-date_precision = دقة اليوم
release-field-coordinates = الإحداثيات
release-field-location_precision = دقة المكان
release-field-place = المكان
release-field-country = البلد
release-field-kind = نوع العنف
release-field-deaths = القتلى
release-field-deaths_by_side = القتلى: الطرف الأول / الطرف الثاني / مدنيون / غير معروف
release-field-sides = الأطراف
release-field-other = حقول أخرى: مصادر وعناوين ورموز
source-brings-folder = تقارير: بريد (mbox وeml) واستمارات معبأة (Kobo وODK)
source-needs-folder = يلزم مجلد أولًا.
source-falls-back-ucdp = من دون رمز يُنزَّل الإصدار السنوي كاملًا: وهو ينتهي بالسنة السابقة. ويضيف الرمز الأشهر التالية.
source-folder = مجلد الملاحظات الميدانية
source-folder-path = مجلد على هذا الجهاز
source-folder-why = ما يستجد فيه يصبح تقارير عند الجلب. ولا يُنقل شيء فيه ولا يُغيَّر.
source-folder-marking = تصنيف ملاحظاته
source-feed-marking = درجة سرية التقارير
source-feed-marking-why = ما لم تختر غيرها تُعدّ الأعلى: لا يعرضها الجدار ولا إحاطة أدنى درجة.
outcome-notes-whole = التقارير المأخوذة: { $added }، ولم يُرفض شيء
outcome-notes-refused = الملاحظات المرفوضة: { $rejected }؛ التقارير المأخوذة: { $added }
source-schedule = تلقائيًا
schedule-never = أبدًا، إلا عند الطلب
schedule-hourly = كل ساعة
schedule-daily = كل يوم
schedule-weekly = كل أسبوع
source-schedule-why = ما دامت النافذة مفتوحة. وإذا تعذرت الشبكة انتظر ثم أُعيدت المحاولة.
source-next = يُجلب تلقائيًا { $schedule ->
    [hourly] كل ساعة
    [weekly] كل أسبوع
   *[daily] كل يوم
  }، المرة القادمة: { $next }
source-waits = ينتظر الشبكة منذ { $since }، { $n ->
    [zero] { $tries } محاولة
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $tries } محاولات
    [many] { $tries } محاولة
   *[other] { $tries } محاولة
  }؛ القادمة: { $next }.
source-stop-waiting = كف عن الانتظار
sources-wait = { $n ->
    [zero] لا مصدر ينتظر
    [one] مصدر واحد ينتظر
    [two] مصدران ينتظران
    [few] { $count } مصادر تنتظر
    [many] { $count } مصدرًا ينتظر
   *[other] { $count } مصدر ينتظر
  } الشبكة
