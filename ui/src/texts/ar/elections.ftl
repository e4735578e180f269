# الانتخابات والأزمات الدستورية مساراً قائماً بذاته (S/2011/552، §35–40): في صفحة قيدها.
watch-as-of = الوضع في { $day }
watch-rests = المنهجية: { $method }. { $known }
watch-known = تغطي الأحداث المخزَّنة هذه البلدان حتى { $day }.
watch-known-none = لا حدث مخزَّناً يغطي هذه البلدان: وهذا يعني عدم وجود بيانات، لا صفراً.
watch-raise = إصدار إنذار
watch-warnings-none = لا إنذار يذكرها، ولا إنذار بشأن بلدانها كان مفتوحاً في هذه الأيام.
watch-engagements-none = لم يُسجَّل أي مسعى.

# كم بقي على الانتخابات.
election-watch = قبل الاقتراع وبعده
election-waiting = جارٍ النظر في الأسابيع المحيطة بيوم الاقتراع
election-ahead = باقٍ على يوم الاقتراع: { $n ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
  }
election-gone = مضى على يوم الاقتراع: { $n ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
  }
election-today = الاقتراع اليوم
election-maybe-today = قد يكون الاقتراع اليوم
election-windows = الاقتراع في { $day }. المدة المنظور فيها: { $count } يوماً قبله، منذ { $since }، و { $count } يوماً بعده، حتى { $until }.
election-windows-none = الاقتراع في يوم ما من { $day }: وهذا لا يكفي معرفةً للنظر في الأسابيع المحيطة به.
election-assist = بدء مساعدة انتخابية
election-show-on-map = عرض هذه الأيام على الخريطة

# سجل المخاطر: يبيّن كل سطر بنفسه ما يستند إليه.
risk-register = سجل المخاطر
risk-register-why = لا يُجمع شيء إلى شيء: السطور متجاورة، وما هو غير معروف ليس خبراً ساراً.
risk-signs = ما تفيد به السطور، معدوداً
risk-count-not_known = غير معروف: { $count } من { $all }
risk-count-for = { $n ->
    [zero] { $count } سطر يدل على اضطراب
    [one] سطر واحد يدل على اضطراب
    [two] سطران يدلان على اضطراب
    [few] { $count } سطور تدل على اضطراب
    [many] { $count } سطراً يدل على اضطراب
   *[other] { $count } سطر يدل على اضطراب
  }
risk-count-against = { $n ->
    [zero] { $count } سطر يدل على خلافه
    [one] سطر واحد يدل على خلافه
    [two] سطران يدلان على خلافه
    [few] { $count } سطور تدل على خلافه
    [many] { $count } سطراً يدل على خلافه
   *[other] { $count } سطر يدل على خلافه
  }
risk-count-partly = جزئياً: { $count }
risk-count-neither = { $n ->
    [zero] { $count } سطر لا يدل على هذا ولا ذاك
    [one] سطر واحد لا يدل على هذا ولا ذاك
    [two] سطران لا يدلان على هذا ولا ذاك
    [few] { $count } سطور لا تدل على هذا ولا ذاك
    [many] { $count } سطراً لا يدل على هذا ولا ذاك
   *[other] { $count } سطر لا يدل على هذا ولا ذاك
  }
risk-about = الموضوع
risk-sign = هل يدل على اضطراب؟
risk-says = الإجابة أو العدد
risk-rests = ما يستند إليه
risk-part-answered = كما أجاب المكتب (الأسئلة الخمسة في S/2011/552، §39، واستئثار الفائز بكل شيء)
risk-part-counted = كما يفيد السجل والأحداث المخزَّنة
risk-sign-for = يدل عليه
risk-sign-against = يدل على خلافه
risk-sign-partly = جزئياً
risk-sign-neither = لا هذا ولا ذاك
risk-sign-not_known = غير معروف
risk-inclusive = هل العملية شاملة للجميع؟
risk-trusted_body = هل هيئة إدارة الانتخابات موثوق بها؟
risk-enfranchised = هل يستطيع التصويت كل من يحق له؟
risk-transparent = هل تتسم العملية بالشفافية؟
risk-disputes_resolved = هل تُسوَّى المنازعات؟
risk-winner_takes_all = هل يستأثر الفائز بكل شيء؟
risk-events_before = الأحداث قبل الاقتراع
risk-deaths_before = الوفيات قبل الاقتراع
risk-incidents_before = العنف الانتخابي قبل الاقتراع
risk-past_elections = الانتخابات السابقة
risk-crisis = أزمة دستورية
risk-warnings = الإنذارات المفتوحة
risk-commitments_late = الالتزامات المتأخرة
risk-calendar = تقويم الانتخابات
risk-counts-events_before = { $now } في الأيام المنظور فيها؛ و { $against } في الأيام نفسها قبل سنة
risk-counts-deaths_before = { $now } في الأيام المنظور فيها؛ و { $against } في الأيام نفسها قبل سنة (أفضل التقديرات)
risk-counts-incidents_before = المسجَّل في الأيام المنظور فيها { $now }؛ و { $against } في الأيام نفسها قبل سنة
risk-counts-past_elections = { $now } من { $against } كانت الأحداث المحيطة بها أكثر مما في الأيام نفسها قبل سنة
risk-counts-warnings = المفتوح منها { $now }، من أصل { $against } في هذه الأيام
risk-counts-commitments_late = المتأخر منها { $now }، من أصل { $against } مفتوحة
risk-some-crisis = { $n ->
    [zero] { $count } مستمرة أو كانت خلال خمس سنوات
    [one] أزمة واحدة مستمرة أو كانت خلال خمس سنوات
    [two] أزمتان مستمرتان أو كانتا خلال خمس سنوات
    [few] { $count } أزمات مستمرة أو كانت خلال خمس سنوات
    [many] { $count } أزمة مستمرة أو كانت خلال خمس سنوات
   *[other] { $count } أزمة مستمرة أو كانت خلال خمس سنوات
  }
risk-none-crisis = لم تُسجَّل أي أزمة خلال خمس سنوات
risk-some-calendar = مراحلها مسجَّلة
risk-none-calendar = لم تُسجَّل أي مرحلة
risk-unknown-events_before = لا توجد بيانات: لا تغطي الأحداث المخزَّنة هذه الأيام
risk-unknown-deaths_before = لا توجد بيانات: لا تغطي الأحداث المخزَّنة هذه الأيام
risk-unknown-incidents_before = غير معروف: لم يسجل أحد شيئاً، لا حينها ولا قبل سنة، وهذا ليس صفراً
risk-unknown-past_elections = غير معروف: لا انتخابات سابقة تُعرف أحداث حولها
risk-unknown-crisis = غير معروف
risk-unknown-warnings = غير معروف
risk-unknown-commitments_late = غير معروف
risk-unknown-calendar = غير معروف: لم تُسجَّل أي مرحلة
risk-rests-answer = الإجابة في هذا القيد
risk-rests-no-answer = هذا القيد، دون إجابة بعد
risk-rests-events_before = الأحداث المخزَّنة
risk-rests-deaths_before = الأحداث المخزَّنة
risk-rests-incidents_before = سجل العنف الانتخابي
risk-rests-past_elections = الأحداث المخزَّنة
risk-rests-crisis = سجل الأزمات
risk-rests-warnings = سجل الإنذارات
risk-rests-commitments_late = سجل الالتزامات
risk-rests-calendar = المراحل المسجَّلة
risk-ratio = بمعامل { $value } (بثقة { $confidence }: بين { $low } و { $high })

# الأسابيع المحيطة بالانتخابات.
election-weeks = الأحداث أسبوعياً حول الاقتراع: { $place }
election-weeks-of = الأسابيع المحيطة بالاقتراع
election-weeks-none = لا حدث مخزَّناً يغطي هذه الأسابيع، ولم يُسجَّل عنف انتخابي. وهذا يعني عدم وجود بيانات، لا صفراً.
election-weeks-sum = { $n ->
    [zero] الأحداث في الأسابيع المعروفة ({ $weeks }): { $events }
    [one] الأحداث في الأسبوع الوحيد المعروف: { $events }
    [two] الأحداث في الأسبوعين المعروفين: { $events }
    [few] الأحداث في الأسابيع المعروفة ({ $weeks }): { $events }
    [many] الأحداث في الأسابيع المعروفة ({ $weeks }): { $events }
   *[other] الأحداث في الأسابيع المعروفة ({ $weeks }): { $events }
  }
election-weeks-label = { $title }. قبل يوم الاقتراع: { $before }. واعتباراً منه: { $after }. أحداث العنف الانتخابي المسجَّلة: { $incidents }.
election-week = { $place } ({ $day }): الأحداث { $events }، الوفيات { $deaths }؛ العنف الانتخابي المسجَّل { $incidents }
election-week-voting = الأسبوع الذي يبدأ بيوم الاقتراع
election-week-before = { $n ->
    [zero] قبل الاقتراع بـ { $count } أسبوع
    [one] قبل الاقتراع بأسبوع واحد
    [two] قبل الاقتراع بأسبوعين
    [few] قبل الاقتراع بـ { $count } أسابيع
    [many] قبل الاقتراع بـ { $count } أسبوعاً
   *[other] قبل الاقتراع بـ { $count } أسبوع
  }
election-week-after = { $n ->
    [zero] بعد الاقتراع بـ { $count } أسبوع
    [one] بعد الاقتراع بأسبوع واحد
    [two] بعد الاقتراع بأسبوعين
    [few] بعد الاقتراع بـ { $count } أسابيع
    [many] بعد الاقتراع بـ { $count } أسبوعاً
   *[other] بعد الاقتراع بـ { $count } أسبوع
  }
election-column-week = الأسبوع من الاقتراع
election-line-voting = الاقتراع، { $day }
election-line-as-of = الوضع في { $day }
election-key-events = الأحداث
election-key-incidents = العنف الانتخابي المسجَّل
election-key-missing = لا توجد بيانات، أو لم يحن بعد

# الانتخابات السابقة والعنف الانتخابي.
past-elections = الانتخابات السابقة
past-elections-window = في { $count } يوماً قبل كل منها وبعدها
past-elections-none = لم تُسجَّل أي انتخابات سابقة في بلدانها.
past-events = الأحداث حولها
past-year_before = الأيام نفسها قبل سنة
past-deaths = الوفيات حولها
past-before = قبل
past-after = بعد
past-none-recorded = لم يُسجَّل شيء
electoral-events-none = لم يُسجَّل عنف انتخابي لهذه الأيام. ولا يدل ذلك على أنه وقع أو لم يقع.
electoral-events-more = و { $count } غيرها في السجل

# الأزمة الدستورية.
crisis-course = من الأزمة إلى النظام الدستوري
crisis-waiting = جارٍ النظر فيما جرى القيام به منذ الأزمة
crisis-open-days = { $n ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
  } حتى الآن دون نظام دستوري
crisis-over-days = { $n ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
  } حتى استعادة النظام الدستوري
crisis-over-unknown = استُعيد النظام؛ ولم يُسجَّل متى (بحد أقصى { $count } ي)
crisis-span = من { $day } إلى { $restored }.
crisis-span-open = منذ { $day }؛ مرسوم حتى { $as_of }.
crisis-span-unknown = منذ { $day }. ولم يكتب أحد متى استُعيد النظام.
crisis-lanes = ما قامت به كل منظمة
crisis-lanes-none = لم تُسجَّل استجابة أي منظمة
crisis-lanes-none-why = اكتب ما قالته المنظمات وما قامت به استجاباتٍ في هذا القيد.
crisis-lanes-label = { $title }: { $n ->
    [zero] { $count } منظمة
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
  }، من { $since } إلى { $until }. { $first }
crisis-lanes-first = الأولى: { $title }، { $when }.
crisis-first = أول استجابة بعد { $n ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
  }
crisis-first-same = أول استجابة في اليوم نفسه
crisis-first-before = { $n ->
    [zero] قبلها بـ { $count } يوم
    [one] قبلها بيوم واحد
    [two] قبلها بيومين
    [few] قبلها بـ { $count } أيام
    [many] قبلها بـ { $count } يوماً
   *[other] قبلها بـ { $count } يوم
  }
crisis-first-none = لم يُسجَّل يوم
crisis-lane-undated = دون يوم: { $n ->
    [zero] { $n } استجابة
    [one] استجابة واحدة
    [two] استجابتان
    [few] { $n } استجابات
    [many] { $n } استجابة
   *[other] { $n } استجابة
  }
crisis-no-day = لم يُسجَّل يوم
crisis-until = حتى { $day }
crisis-line-day = الأزمة
crisis-line-order = استُعيد النظام
crisis-line-open = مستمرة
crisis-line-as-of = الوضع اليوم
crisis-key-day = ما جرى القيام به، في يومه
crisis-key-span = في يوم ما ضمن المدة
crisis-key-until = استمر حتى
crisis-key-none = لم تتخذ موقفاً
crisis-column-organization = المنظمة
crisis-column-kind = ما قامت به
crisis-column-when = متى
crisis-column-days = الأيام بعد الأزمة
crisis-column-until = حتى
crisis-column-did = تفصيلاً
crisis-silent = { $n ->
    [zero] لم يُسجَّل موقف لهذه المنظمات الحاضرة:
    [one] لم يُسجَّل موقف لهذه المنظمة الحاضرة:
    [two] لم يُسجَّل موقف لهاتين المنظمتين الحاضرتين:
    [few] لم يُسجَّل موقف لهذه المنظمات الحاضرة:
    [many] لم يُسجَّل موقف لهذه المنظمات الحاضرة:
   *[other] لم يُسجَّل موقف لهذه المنظمات الحاضرة:
  }
crisis-silent-none = لا تُعرف منظمة إقليمية حاضرة لم يُسجَّل موقفها.
crisis-days = الأيام حتى استعادة النظام الدستوري، مقارنة بأزمات أخرى
crisis-days-this = هذه الأزمة
crisis-days-none = لم تُسجَّل أزمة أخرى تُعرف مدتها.
crisis-days-label = { $title }: مدة هذه الأزمة بالأيام { $days }{ $open ->
    [yes] {" "}حتى الآن
   *[no] {""}
}. { $half }
crisis-days-fewest = أقل عدد من الأيام
crisis-days-most = أكبر عدد من الأيام
crisis-days-open = مستمرة
crisis-days-key-over = أخرى، انتهت
crisis-days-key-open = مستمرة: عدد الأيام حتى الآن
crisis-days-key-half = انتهى نصفها، مع المجال
crisis-like-count = { $n ->
    [zero] { $count } أزمة أخرى، المستمر منها: { $open }.
    [one] أزمة أخرى واحدة، المستمر منها: { $open }.
    [two] أزمتان أخريان، المستمر منهما: { $open }.
    [few] { $count } أزمات أخرى، المستمر منها: { $open }.
    [many] { $count } أزمة أخرى، المستمر منها: { $open }.
   *[other] { $count } أزمة أخرى، المستمر منها: { $open }.
  }
crisis-half = عدد الأيام التي انتهى نصفها بانقضائها: { $days } ({ $interval })؛ والمستمرة تُحسب مستمرة.
crisis-half-low-high = بثقة { $confidence }: الأيام بين { $low } و { $high }
crisis-half-low-none = بثقة { $confidence }: الأيام لا تقل عن { $low }، ولا حد أعلى
crisis-half-none-high = بثقة { $confidence }: الأيام لا تزيد على { $high }، ولا حد أدنى
crisis-half-none-none = عددها أقل من أن يتيح تحديد مجال
crisis-half-none = انتهى أقل من نصفها، فلا يمكن تحديد وسيط.
crisis-months = الأحداث شهرياً حول الأزمة: { $place }
crisis-rests = الأيام التي انتهى نصفها بانقضائها: { $method }. الاستجابات والأزمات: سجل المكتب. الأحداث:
crisis-engage = بدء مسعى
