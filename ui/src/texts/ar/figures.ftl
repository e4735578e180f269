# ما وقع عليه الاختيار: مكان أو حدث مع أرقامه.
selected-place = المكان المختار
selected-event = الحدث المختار
nothing-selected = لم يُختر شيء
nothing-selected-how = اختر مكاناً على الخريطة، أو اضغط Ctrl K واكتب اسمه.
place-kind-subregion = منطقة دون إقليمية
place-kind-country = بلد
place-kind-admin1 = وحدة إدارية
place-kind-cell = خلية
deaths-best-words = الوفيات، أفضل تقدير
civilians-word = المدنيون
sources-word = { $n ->
    [zero] مصدر
    [one] مصدر
    [two] مصدر
    [few] مصادر
    [many] مصدراً
   *[other] مصدر
  }
of-deaths = { $share } من الوفيات
change-on = { $change } عن { $before }
months-before = { $n ->
    [zero] الأشهر الـ { $count } السابقة
    [one] الشهر السابق
    [two] الشهرين السابقين
    [few] الأشهر الـ { $count } السابقة
    [many] الأشهر الـ { $count } السابقة
   *[other] الأشهر الـ { $count } السابقة
  }
nothing-before = لا رقم سابقاً
no-data-here = لا توجد بيانات في الملفات المحمَّلة (وليس صفراً)
place-hot = خلية ساخنة: مع ما يجاورها، فوق المصادفة بما مقداره { $z } من الانحراف المعياري (⁦Gi*⁩، q { $q })
look-at = عرض على الخريطة
only-this-place = هذا المكان فقط
events-a-month-in = الأحداث في الشهر، { $place }
band-of = النطاق: ما يُتوقع من ماضيه
band-none = ماضيه أقصر من أن يبيّن ما يُتوقع.
band-sentence = من الأشهر ({ $months }): { $above } فوق النطاق ▲، { $below } دونه ▽.
band-quiet = هدوء منذ { $month }: أحداث أقل أم تقارير أقل؟
who-against-whom = مَن ضد مَن
events-and-deaths = الأحداث · الوفيات
countries = البلدان
divisions = المناطق والمقاطعات
latest-events = أحدث الأحداث
deaths-and-sources = الوفيات · المصادر
side-not-stated = الطرف غير مذكور
show-all = عرض الكل ({ $count })
show-fewer = عرض أقل
last-seen = الأخير: { $month }
without-data = دون بيانات: { $n ->
    [zero] { $count } بلد
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $count } بلدان
    [many] { $count } بلداً
   *[other] { $count } بلد
  }
imprecise-note = { $places } من الأحداث ({ $events })، أي { $share }، لا يُعرف مكانها إلا على مستوى المقاطعة أو ما هو أقل دقة وهي مرسومة مناطقَ؛ و { $dates } لا يُعرف تاريخها إلا في حدود مدة من الأيام أو ما هو أقل دقة.
trend-method = الاتجاه: { $method }
no-data-in = لا أحداث في { $place }
no-data-ended = تنتهي بيانات { $place } قبل ذلك: آخر حدث بتاريخ { $day }. وهذا يعني عدم وجود بيانات، لا صفراً.
no-data-why = الملفات المحمَّلة لا تتضمن { $place }. وهذا يعني عدم وجود بيانات، لا صفراً.
open-file = فتح ملف
zero-in = 0 حدث في { $place }
zero-why = الملفات المخزَّنة تغطيه.
zero-newest = كان آخر حدث هناك في { $day }؛ وعوامل التصفية تستبعده.
zero-newest-outside = كان آخر حدث هناك في { $day }، خارج الفترة.
widen-period = توسيع الفترة
filters-narrow = ثمة عوامل تصفية أخرى تضيِّقه أيضاً.

where = أين
who = مَن
against = ضد
deaths-of = الوفيات: { $side }
deaths-civilians = وفيات المدنيين
deaths-unknown = وفيات غير معروفة الصفة
notes = ما هو غريب فيه
headline = ما أفادت به التقارير
versions-before = النسخ السابقة
version-same = لا فرق في شيء مما هو معروض هنا
side-a = الطرف الأول
side-b = الطرف الثاني
when = متى
other-fields = لدى الناشر: { $n ->
    [zero] { $count } حقل آخر
    [one] حقل آخر
    [two] حقلان آخران
    [few] { $count } حقول أخرى
    [many] { $count } حقلاً آخر
   *[other] { $count } حقل آخر
  }
provenance = { $file }، السطر { $line }، استُورد { $moment }
provenance-id = المعرّف لدى الناشر { $id }

date-precision-day = اليوم معروف
date-precision-days = معروف في حدود يومين إلى ستة أيام
date-precision-week = معروف في حدود الأسبوع
date-precision-month = معروف في حدود الشهر
date-precision-year = معروف في حدود السنة فقط
date-precision-not_stated = لم تُذكر دقة معرفة اليوم
location-precision-exact = المكان بالضبط
location-precision-near = ضمن 25 كم
location-precision-district = الدائرة
location-precision-province = المقاطعة فقط
location-precision-vague = منطقة غير محددة
location-precision-country = البلد فقط
location-precision-international = مياه دولية
location-precision-not_stated = الدقة غير مذكورة

note-high_below_low = أعلى تقدير للوفيات أقل من أدنى تقدير.
note-best_outside_range = أفضل تقدير يقع خارج الأدنى والأعلى.
note-province_only = المكان معروف على مستوى المقاطعة أو ما هو أقل دقة فقط.
note-precision_not_stated = لا يذكر الناشر مدى دقة معرفة المكان.
note-sources_not_counted = لم يعدّ الناشر المصادر.
note-outside_country = تقع النقطة خارج البلد الذي يذكره الصف.
note-placed_by_name = لا يعطي الصف إحداثيات؛ وتقوم مقامها المقاطعة أو البلد المذكور فيه.
note-null_island = تقع النقطة عند 0°، 0° بالضبط.
note-coordinates_swapped = يبدو أن خط العرض وخط الطول متبادلان.
note-end_before_start = اليوم الأخير قبل اليوم الأول.
note-in_the_future = اليوم الأول بعد يوم الاستيراد.
note-year_disagrees = عمود السنة واليوم الأول متعارضان.
note-deaths_not_known = أحد أعداد الوفيات سالب أو ناقص، ويُحسب غير معروف.
note-parts_disagree = مجموع أجزاء الوفيات لا يساوي أفضل تقدير.
note-country_by_point = البلد الذي يذكره الصف غير معروف؛ ويقوم مقامه البلد الذي تقع فيه النقطة.
note-odd_letters = يتضمن أحد النصوص حروفاً خفية أو من اليمين إلى اليسار أو متشابهة الشكل.
note-fields_shifted = كانت حقول الصف أكثر أو أقل من عناوين الجدول، وجرى تصحيحه.
note-date_rewritten = كان اليوم رقماً تسلسلياً أو اسم شهر، وجرى تصحيحه.
note-kind_not_stated = نوع العنف غير مذكور.
note-code_unknown = رمز من خارج دليل الرموز يُحسب غير مذكور.
