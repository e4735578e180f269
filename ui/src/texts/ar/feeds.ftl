# المغذّيات والخدمات: ما يجلبه المكتب من الناشرين.
feeds = المغذّيات والخدمات
feeds-why = لا يُجلب شيء ما لم يطلبه أحد هنا؛ ولا يوجد جدول زمني بعد. وما يُجلب يبقى في هذا الملف الشخصي.
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
source-brings-hapi = أرقام: العنف والتمويل والمخاطر
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
