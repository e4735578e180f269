# النافذة: الأشرطة والأوراق والكلمات التي تستعملها أجزاء كثيرة.
close = إغلاق
cancel = إلغاء
clear = مسح
keep = إبقاء
back = رجوع
exercise = تمرين
exercise-name = تمرين
leave-exercise = الخروج من التمرين
not-known = غير معروف
no-data = لا بيانات
under-one-percent = أقل من 1%
counting = يجري العدّ وفق التصفية الجديدة
from = من
to = إلى
selected = ما وقع عليه الاختيار

events = الأحداث
events-word = { $n ->
    [zero] حدث
    [one] حدث
    [two] حدث
    [few] أحداث
    [many] حدثاً
   *[other] حدث
  }
deaths-word = { $n ->
    [zero] وفاة
    [one] وفاة
    [two] وفاة
    [few] وفيات
    [many] وفاة
   *[other] وفاة
  }

places-label = الأقسام
place-situation = الحالة
place-sources = المصادر والتبادل
chooser-label = المنطقة
find-placeholder = البحث عن أماكن أو جهات فاعلة أو ملاحظات
find-nothing = لا شيء باسم «{ $text }». اكتب بداية كلمة، بأي حروف كانت.
as-of = آخر حدث
panel-toggle = ما وقع عليه الاختيار
filters = التصفية
table = الجدول
layers = الطبقات
drawing-label = ما يُرسم
drawing-density = الكثافة
drawing-cells = الخلايا
drawing-points = النقاط
measure-label = ما يُقاس
measure-events = الأحداث
measure-deaths = الوفيات
measure-change = التغيُّر
layer-month = أحداث الشهر
layer-hotspots = الخلايا الساخنة
layer-imprecise = مناطق غير دقيقة
layer-no_data = لا بيانات

theme-label = الألوان
theme-system = كما في النظام
theme-light = فاتحة
theme-dark = داكنة
theme-wall = جدارية
theme-print = طباعة

marking-unclassified = غير سري
marking-confidential = سري
marking-strictly_confidential = سري للغاية

offline = غير متصل
encrypted = الملف الشخصي مشفَّر
newest-event = آخر حدث
newest-event-of = آخر حدث في { $day }
days-ago = منذ { $n ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
  }
last-import = آخر استيراد
last-import-rows = الصفوف: { $rows }، المرفوض منها: { $rejected }
nothing-imported = لم يُستورد شيء بعد

area-world = كل المخزَّن
area-admin1 = وحدة إدارية واحدة
area-cell = خلية واحدة
period-all = كل المخزَّن
period-range = { $from } إلى { $to }

first-title = لا أحداث مخزَّنة بعد
first-why = يبيّن Sitroom أين يقع العنف وكيف ينتقل، استناداً إلى ملفات الأحداث التي لديك. ويبقى كل شيء على هذا الجهاز، مشفَّراً.
first-open = فتح ملف
first-open-why = ملف UCDP GED بصيغة CSV أو XLSX أو GeoJSON أو API JSON، كما نُشر أو كما جرى تداوله
first-exercise = بدء تمرين
first-exercise-why = سيناريو مختلَق للتعلُّم. ولا يختلط أبداً بالبيانات الحقيقية
first-drop = أو أفلِت ملفاً في أي موضع من النافذة.
first-later = ليس الآن

view-name = الاسم
view-replace = استبدال العرض
view-saved = حُفظ العرض «{ $name }».
view-forget = حذف العرض «{ $name }»
views-none = لم يُسمَّ أي عرض بعد. أما ما تعرضه النافذة فيُحفظ تلقائياً حتى التشغيل التالي.
save-view = حفظ العرض
saved-at = حُفظ { $moment }

north-letter = شمالاً
south-letter = جنوباً
east-letter = شرقاً
west-letter = غرباً
month-jan = يناير
month-feb = فبراير
month-mar = مارس
month-apr = أبريل
month-may = مايو
month-jun = يونيه
month-jul = يوليه
month-aug = أغسطس
month-sep = سبتمبر
month-oct = أكتوبر
month-nov = نوفمبر
month-dec = ديسمبر
month-jan-long = كانون الثاني/يناير
month-feb-long = شباط/فبراير
month-mar-long = آذار/مارس
month-apr-long = نيسان/أبريل
month-may-long = أيار/مايو
month-jun-long = حزيران/يونيه
month-jul-long = تموز/يوليه
month-aug-long = آب/أغسطس
month-sep-long = أيلول/سبتمبر
month-oct-long = تشرين الأول/أكتوبر
month-nov-long = تشرين الثاني/نوفمبر
month-dec-long = كانون الأول/ديسمبر
