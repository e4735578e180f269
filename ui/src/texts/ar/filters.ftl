# عوامل التصفية: أسماؤها، وما هو خطأ فيما كُتب.
period = الفترة
period-since = اليوم الأول
period-until = اليوم الأخير
months-short = { $n ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهراً
   *[other] { $count } شهر
  }
kinds = نوع العنف
kind-state = طرفه دولة
kind-nonstate = بين جهات من غير الدول
kind-onesided = أحادي الجانب
kind-not-stated = النوع غير مذكور
at-least-one = يبقى واحد على الأقل مختاراً
actor = الجهة الفاعلة
any-actor = أي جهة فاعلة
another-actor = جهة فاعلة أخرى
take-off = إزالة { $name }
place-known-to = دقة المكان
precision-district = من القرية إلى الدائرة
precision-province = المقاطعة أو أقل دقة
precision-not_stated = غير مذكورة
deaths-best = الوفيات، أفضل تقدير
deaths-from = الوفيات، على الأقل
deaths-to = الوفيات، على الأكثر
civilians-died = مدنيون بين الموتى
publishers = الناشرون
words = كلمات
words-placeholder = في المكان أو الجهة الفاعلة أو العنوان
date-year = { $year } ليست بين 1900 و 2199.
date-month = لا يوجد شهر { $month }.
date-days = عدد أيام { $month } هو { $days }. اكتب { $one } أو { $other }.
date-two-ways = يمكن أن يُقرأ بطريقتين. اكتب { $one } أو { $other }.
date-unknown = «{ $text }» ليس يوماً. اكتب 9 مارس 2021 أو مارس 2021 أو 2021.
date-backwards = بذلك تنتهي الفترة قبل أن تبدأ.
number-unknown = «{ $text }» ليس عدداً صحيحاً.
number-backwards = الحد الأدنى أكبر من الحد الأقصى.
