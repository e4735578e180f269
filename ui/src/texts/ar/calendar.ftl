# التقويم: ما هو مستحق، وما هو متأخر، والملفات الداخلة والخارجة.
place-calendar = التقويم
action-calendar = الانتقال إلى التقويم
action-calendar-back = الشهر السابق، أو أفق زمني أقصر، في التقويم
action-calendar-on = الشهر التالي، أو أفق زمني أطول، في التقويم
action-calendar-today = الشهر الحالي، في التقويم
calendar-form = شكل التقويم
calendar-month = شهر
calendar-agenda = قائمة
calendar-moments = مع ما يتصاعد
calendar-today = اليوم
calendar-occasions = المناسبات
occasion-election = انتخابات
occasion-phase = مرحلة انتخابية
occasion-commitment = التزام مستحق
occasion-mandate_end = نهاية ولاية
occasion-review = متابعة
occasion-anniversary = ذكرى سنوية
calendar-key = شريط متقطع: يوم ما ضمنه.
calendar-late = المتأخر وما فات موعده
calendar-vague = يوم ما ضمن مدة أطول
calendar-more = +{ $count }
calendar-years = { $n ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
  }
calendar-not-recorded = لم يُسجَّل ما آل إليه
calendar-none = لا شيء مستحقاً: { $period }
calendar-none-why = لا تقع هنا انتخابات ولا التزام ولا نهاية ولاية ولا ذكرى سنوية تخص { $area }. والقيود التي ليس لها يوم محسوبة أدناه.
calendar-none-filtered = من المناسبات المحددة، لا شيء يقع هنا مما يخص { $area }. وغيرها غير مدرَج.
calendar-as-of = الوضع في { $day }.
calendar-undated = ليس له يوم، غير معروض: { $n ->
    [zero] { $count } قيد
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيداً
   *[other] { $count } قيد
  }.
calendar-export = تصدير ICS
calendar-import = استيراد ICS
calendar-save-title = حفظ التقويم
calendar-open-title = فتح ملف تقويم
calendar-saved = كُتب في { $path }: { $n ->
    [zero] { $count } بند
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بنداً
   *[other] { $count } بند
  }
calendar-imported = أُخذ من التقويم: { $n ->
    [zero] { $count } بند
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بنداً
   *[other] { $count } بند
  }.
calendar-refused = رُفض: { $n ->
    [zero] { $count } بند
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بنداً
   *[other] { $count } بند
  }. والأسباب مبيَّنة في المصادر والتبادل.
weekday-mon = اثنين
weekday-tue = ثلاثاء
weekday-wed = أربعاء
weekday-thu = خميس
weekday-fri = جمعة
weekday-sat = سبت
weekday-sun = أحد

# لحظات العتبة: ما يُستحق حيث يتصاعد العنف.
action-moments = ما هو مستحق، مع ما يتصاعد هناك
moments-horizon = الأفق الزمني
moments-days = { $days } يوماً
moments-waiting = جارٍ مقارنة كل بلد بماضيه وبحالات التصعيد السابقة …
moments-area = يُبيَّن هذا لمنطقة دون إقليمية أو لبلد
moments-area-how = اختر واحداً من الشريط أعلاه.
moments-due = ما هو مستحق
moments-until = حتى { $day }
moments-none = لا شيء مستحقاً { $until }: { $area }
moments-none-why = لا قيد من قيود المناسبات المحددة يقع في هذه الأيام. وعدم تسجيل شيء لا يعني أن لا شيء مخططاً له.
moments-farther = توسيع الأفق الزمني
moments-left = من مناسبات غير محددة، غير مدرَج: { $n ->
    [zero] { $count } بند
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بنداً
   *[other] { $count } بند
  }.
moments-late = متأخر، ومذكور أعلاه: { $n ->
    [zero] { $count } بند
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بنداً
   *[other] { $count } بند
  }.
moments-when = متى
moments-what = ماذا
moments-rises = ما يتصاعد هناك
moments-today = اليوم
moments-in = بعد { $days } ي
moments-within = خلال { $days } ي
moments-nowhere = لا يذكر بلداً هنا
moments-no-events = لا بيانات أحداث
moments-up = { $what }: في ازدياد
moments-level = { $what }: لا ازدياد
moments-not-known = { $what }: غير معروف
moments-of-events = الأحداث
moments-of-deaths = الوفيات
moments-both = { $one } و{ $other }
moments-countries = حال العنف في البلدان
moments-caution = هذا ليس تنبؤاً.
moments-caution-why = يُقارَن آخر شهر معروف بما يُتوقع من ماضي البلد نفسه: يضم النطاق ما هو معتاد، ويشير المثلث إلى ما يعلو عليه. ولا شيء هنا يبيّن مدى احتمال العنف.
moments-month = العدد والشهر
moments-in-events = الأحداث، { $month }
moments-in-deaths = الوفيات، { $month }
moments-against = مقارنة بالنطاق
moments-expected-head = المتوقَّع (النطاق)
moments-expected = { $figure } ({ $low }–{ $high })
moments-expected-none = لا أساس للتوقع
moments-verdict = هل يزداد
moments-not-told = غير محدد
moments-by-chance = هذا العدد أو أكثر بالمصادفة: { $share }
moments-share = { $value } ({ $low }–{ $high })
moments-why = غير معروف، { $of }: { $why }
moments-why-below = غير معروف، والسبب أدناه: { $of }
moments-everything = حال العنف
moments-near-short = القرب من حالات التصعيد السابقة
moments-near = أشهر عادية كانت بهذا القرب من حالات التصعيد السابقة: القلة هي غير المعتاد
moments-near-of = مدى قرب { $name } من الأشهر التي سبقت حالات تصعيد سابقة
moments-ordinary = مقارنةً بأشهر عادية عددها { $count }؛ ويضم المجال النسبة الحقيقية في { $confidence } من المرات.
moments-like-none = لا حالة تصعيد سابقة قريبة بما يكفي لتُذكر.
moments-like = { $place } قبل { $month }
moments-like-says = الآن في { $place }؛ المتشابه: { $alike }؛ المختلف: { $different }
moments-distance = المسافة { $distance }، حيث 0 هو التطابق و 1 أقصى بعد ممكن
moments-alike = المتشابه: { $alike }
moments-different = المختلف: { $different }
moments-nothing = لا شيء
moments-profile-events = الأحداث
moments-profile-deaths = الوفيات
moments-profile-trend = هل تزداد الأحداث أم تقل
moments-profile-civilians = نسبة المدنيين من الوفيات
moments-profile-neighbours = الوفيات في الجوار
moments-profile-election = الأيام إلى أقرب انتخابات
moments-profile-quiet = الأشهر منذ آخر حدث
moments-compared = جرت مقارنة { $n ->
    [zero] { $count } وحدة إدارية
    [one] وحدة إدارية واحدة
    [two] وحدتين إداريتين
    [few] { $count } وحدات إدارية
    [many] { $count } وحدة إدارية
   *[other] { $count } وحدة إدارية
  }.
moments-violent = غير مدرَج لوجود عنف الآن أو منذ عهد قريب: { $n ->
    [zero] { $count } وحدة إدارية
    [one] وحدة إدارية واحدة
    [two] وحدتان إداريتان
    [few] { $count } وحدات إدارية
    [many] { $count } وحدة إدارية
   *[other] { $count } وحدة إدارية
  }.
moments-worth = كم كانت قيمة هذا القرب من قبل: كم منها كان ضمن أقرب عُشر من الأشهر
moments-worth-of = كم كانت قيمة هذا القرب من قبل، { $name }
moments-hits = من حالات التصعيد السابقة ({ $count })
moments-baseline = من الأشهر العادية
moments-no-data = لا حدث مخزَّناً عن { $countries }. وهذا يعني عدم وجود بيانات، لا هدوءاً.
moments-rests = آخر حدث { $newest }؛ والأشهر معروفة إلى نهايتها حتى { $known }.
moments-nothing-stored = لا حدث مخزَّناً: ما يتصاعد غير معروف.
