# الجدارية: مشاهدها وما تقوله ومفاتيحها واللوحة التي تُخطَّط منها شاشاتها وتُوجَّه.
wall = الجدارية
wall-scene-overview = نظرة عامة
wall-scene-map = الخريطة
wall-scene-clocks = الساعات
wall-scene-warnings = الإنذارات المفتوحة
wall-scene-calendar = ما يحين موعده
wall-scene-action = الأيام حتى أول إجراء
wall-scene-changes = ما تغيّر
wall-scene-country = بلد تحت المجهر
wall-overview-title = الأحداث والإنذارات المفتوحة

# عمر ما يُعرض وحالته.
wall-snapshot = اللقطة
wall-age = قبل { $time }
wall-age-new = قبل أقل من دقيقة
wall-age-late = متأخرة: قبل { $time }
wall-age-ahead = أُخذت بساعة متقدمة
wall-no-events = لا أحداث مخزنة
wall-picture-none = تُعد الصورة الأولى، وستُعرض فور جاهزيتها.
wall-scene-failed = يتعذر عرض هذا المشهد الآن. يليه المشهد التالي.
wall-paused = متوقف مؤقتاً
wall-turn = { $at } من { $count }
wall-page = { $from }–{ $until } من { $count }
wall-more = و{ $count } غيرها

# الخريطة.
wall-map-label = خريطة أحداث النزاع، { $area }
wall-map-none = لم تُرسم خريطة بعد.
wall-legend = الأحداث في الخلية، { $period }
wall-legend-hot = بؤرة ساخنة
wall-imprecise = لا يُعرف موقعها إلا على مستوى المقاطعة أو أقل دقة، وليست في أي خلية: { $count }
wall-no-data-of = لا بيانات، وهذا ليس صفراً: { $countries }

# الساعات.
wall-zones-none = ليس لأي بلد في المنطقة ساعة خاصة به.
wall-town-dakar = داكار
wall-town-libreville = ليبرفيل
wall-town-ashgabat = عشق آباد
wall-town-new-york = نيويورك

# الإنذارات. يقول النوع في كلمة أو كلمتين ما تنظر إليه القاعدة.
wall-warning-counts = تنتظر: { $waiting }، اتُّخذ إجراء: { $acted }
wall-warnings-none = لا إنذار مفتوحاً. وهذا لا يقول شيئاً عما لا يُبلَّغ عنه.
wall-acted = إجراء خلال
wall-waiting = ينتظر
wall-first-sign = الإشارة الأولى { $day }
wall-kind-person = أصدره شخص
wall-kind-level_probability = اندلاع محتمل
wall-kind-surge = تصاعد
wall-kind-near_border = قرب الحدود
wall-kind-neighbours = الجوار
wall-kind-emerging = بؤرة ناشئة
wall-kind-events = أحداث
wall-kind-deaths = وفيات
wall-kind-civilians = مدنيون
wall-kind-silence = صمت
wall-kind-outlook_exceedance = توقعات
wall-kind-election_near = انتخابات قريبة
wall-kind-crisis = أزمة دستورية
wall-kind-corridor = طريق اتجار
wall-kind-fading = مسعى يفتر
wall-kind-overdue = التزام متأخر

# ما يحين موعده.
wall-late = متأخر
wall-coming = ما هو آت
wall-due-late = متأخر { $days } ي
wall-due-none = لا شيء يحين موعده.
wall-due-none-why = لم تُسجَّل للمنطقة في الفترة المقبلة انتخابات ولا التزامات ولا نهايات ولايات ولا ذكرى سنوية.

# الأيام حتى أول إجراء.
wall-action-since = الأيام حتى أول إجراء، منذ { $day }
wall-action-label = الأيام من الإشارة الأولى إلى أول إجراء. اتُّخذ إجراء: { $acted }. تنتظر: { $waiting }.
wall-action-none = لم ينتظر أي إنذار في هذه الفترة إجراء ولم يُتخذ بشأنه إجراء.
wall-action-closed = أُغلقت دون إجراء: { $count }.
wall-action-means = كل نقطة إنذار، من إشارته الأولى إلى أول إجراء، والحلقة لا تزال تنتظر.
wall-acted-count = اتُّخذ إجراء { $count }
wall-waiting-count = تنتظر { $count }
wall-axis-days = { $count } يوماً
wall-median = الوسيط { $days }
wall-target = الهدف { $days }
wall-median-means = نال نصفها أول إجراء خلال { $days } يوماً (فترة الثقة { $confidence }%: { $interval })، مع احتساب ما ينتظر منتظراً.
wall-median-none = نال أقل من النصف أول إجراء، مع احتساب ما ينتظر منتظراً: لا وسيط بعد.

# ما تغيّر.
wall-changed-today = ما تغيّر اليوم
wall-changed-last = آخر ما تغيّر
wall-changes-none = لم يتغير شيء بعد: لم ترد أحداث ولم يُكتب إنذار أو سجل.
wall-change-added = أحداث جديدة، { $publisher }
wall-change-revised = أحداث منقّحة، { $publisher }
wall-change-both = أحداث جديدة، { $publisher }؛ منقّحة: { $revised }
wall-change-warning = { $step ->
    [raised] صدر
    [acknowledged] اطُّلع عليه دون إجراء بعد
    [acted] أول إجراء
   *[closed] أُغلق
  }: { $title }
wall-change-new = جديد، { $noun }: { $title }
wall-change-changed = معدَّل، { $noun }: { $title }
wall-change-records = سجلات كُتبت، { $noun }

# بلد تحت المجهر.
wall-focus-none = لا يبرز أي بلد: لا إنذار مفتوحاً ولا وفيات في السنة ولا شيء يحين موعده.
wall-country-no-data = لا يُعرف أي حدث في السنة: { $country }. هذا غياب بيانات وليس صفراً.
wall-country-no-warning = لا إنذار مفتوحاً: { $country }
wall-country-nothing-due = لا شيء يحين موعده: { $country }
wall-deaths = الوفيات
wall-before = السنة السابقة: { $count }
wall-before-no-data = السنة السابقة: لا بيانات
wall-outlook = وفيات شهر مقبل
wall-outlook-means = الوسيط، وأربعة أشهر من خمسة تقع ضمن النطاق
wall-bars-title = الوفيات شهرياً، الأعلى { $most }
wall-bars-label = الوفيات حسب الشهر، { $first } – { $last }. الأعلى: { $most }. أشهر بلا بيانات: { $unknown }.
wall-unusual = { $place }، { $month }: الأحداث { $observed }، { $side ->
    [more] أكثر من المتوقع
   *[fewer] أقل من المتوقع
  } { $expected }

# مفاتيح الجدارية.
wall-key-next = المشهد التالي، والنقر كذلك
wall-key-back = المشهد السابق
wall-key-pause = البقاء على هذا المشهد أو المتابعة
wall-key-scene = مشهد بعينه فوراً
wall-key-first = المشهد الأول
wall-key-dark = تعتيم أو إضاءة من جديد
wall-key-full = ملء الشاشة
wall-key-list = هذه القائمة
wall-key-close = إغلاق النافذة

# اللوحة التي تخطط الجدارية وتوجهها.
action-wall = الجدارية: تخطيط شاشاتها وتوجيهها
wall-plan-about = تعرض كل شاشة مشاهدها بالتناوب من صورة لمعلومات غير سرية تُجدَّد كل بضع دقائق.
wall-plan-waiting = تُقرأ الخطة …
wall-plan-screens = الشاشات
wall-plan-screen = الشاشة { $number }
wall-plan-is-open = مفتوحة
wall-plan-add = إضافة شاشة
wall-plan-copy = نسخ هذه الشاشة
wall-plan-remove = إزالة هذه الشاشة
wall-plan-undo = التراجع عن آخر تغيير
wall-plan-name = الاسم
wall-plan-area = المنطقة
wall-plan-subregions = المناطق دون الإقليمية
wall-plan-countries = البلدان
wall-plan-monitor = شاشة العرض
wall-plan-monitor-any = التي تُفتح عليها
wall-plan-monitor-size = { $name }، { $size }
wall-plan-monitor-gone = { $name }، غير موصولة
wall-plan-lit = مضاءة في ساعات معينة فقط
wall-plan-turns = المشاهد بالتناوب
wall-plan-scene = المشهد
wall-plan-seconds = الثواني
wall-plan-between = في ساعات معينة فقط
wall-plan-in-turn = البلدان بالتناوب
wall-plan-add-turn = إضافة مشهد
wall-plan-earlier = تقديم: { $scene }
wall-plan-later = تأخير: { $scene }
wall-plan-remove-turn = إزالة: { $scene }
wall-plan-open = فتح الشاشة
wall-plan-close = إغلاق الشاشة
wall-plan-next = التالي
wall-plan-back = السابق
wall-plan-pause = توقف أو متابعة
wall-plan-dark = تعتيم أو إضاءة
wall-plan-not-saved = لم يُحفظ. أصلح ما هو معلَّم.
wall-fault-name = فيه أكثر من 60 حرفاً. اكتب اسما أقصر.
wall-fault-monitor = { $screen } تملأ شاشة العرض هذه. اختر أخرى لإحداهما.
wall-fault-seconds = يبقى المشهد من 5 إلى 3600 ثانية.
wall-fault-time = اكتب الساعات والدقائق، مثلا 07:30.
wall-fault-same = البداية والنهاية متطابقتان. غيّر إحداهما.
wall-fault-turns = تعرض الشاشة مشهداً واحدا على الأقل. أضف مشهداً.
