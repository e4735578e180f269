# النتائج: ما يستلفت النظر، في دُرج فوق الخريطة.
findings = النتائج
findings-hotspots = البؤر الساخنة
findings-changes = مقارنة بماضيها
findings-spillover = الامتداد
findings-outlook = التوقعات
findings-nothing-stored = يُستخلص ما يستلفت النظر من الأحداث المخزَّنة: افتح ملف أحداث، أو ابدأ تمريناً بأحداث مختلَقة.
findings-glosses = معاني الأعمدة
findings-rows = { $n ->
    [zero] { $count } صف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفاً
   *[other] { $count } صف
  }
findings-csv = حفظ بصيغة CSV: { $title }
findings-waiting = الحساب جارٍ. وقد يستغرق بضع ثوانٍ؛ وتبقى بقية النافذة عاملة.
findings-waiting-again = يُعاد الحساب. وما يرد أدناه يخص الاختيار السابق، إلى أن تكتمل الأرقام الجديدة.
findings-old = ما يرد أدناه يخص اختياراً سابقاً.

# البؤر الساخنة.
hot-units = الأماكن
hot-units-divisions = الوحدات الإدارية
hot-units-cells = خلايا مساحتها { $km2 } كم²
hot-steps = منذ متى
hot-steps-whole = الفترة كلها
hot-steps-month = شهرياً
hot-steps-quarter = ربع سنوي
hot-steps-year = سنوياً
hot-method = المنهجية
hot-method-gistar = ⁦Gi*⁩
hot-method-moran = معامل Moran I
hot-method-gistar-asks = يسأل ⁦Gi*⁩ هل لمكان ومحيطه معاً أحداث أكثر مما كانت المصادفة ستضعه هناك.
hot-method-moran-asks = يسأل معامل Moran I هل يختلف مكان ومحيطه معاً عن المتوسط، أكثر مما تقتضيه المصادفة.
hot-told = الأماكن الساخنة: { $hot } من { $places } (⁦q < 0,05⁩)، والشديدة السخونة منها: { $very } (⁦q < 0,01⁩).
hot-told-steps = يُبيَّن «منذ متى» على { $n ->
    [zero] { $count } خطوة
    [one] خطوة واحدة
    [two] خطوتين
    [few] { $count } خطوات
    [many] { $count } خطوة
   *[other] { $count } خطوة
  }، { $from } إلى { $to }.
hot-told-whole = الخريطة كلها: معامل Moran I { $i }، و { $expected } حيث لا دلالة للمكان، والفرق { $z } من الانحراف المعياري.
hot-told-events = الأحداث الداخلة في الحساب: { $events }: منها { $spread } لا يُعرف لها سوى منطقة وقد وُزِّعت عليها؛ و { $unstated } لا يذكر الناشر مدى دقة معرفة مكانها، وتُحسب حيث وضعها. وتعذَّر وضع { $out } في أي مكان.
hot-not-cause = وهذا لا يبيّن السبب، ولا ما سيأتي.
hot-none = لا مكان ساخناً
hot-none-why = لا شيء يتميز عن المصادفة عند ⁦q < 0,05⁩. وهذه نتيجة، لا نقص في البيانات.
hot-no-places = لا مكان داخلاً في الحساب
hot-no-places-why = لا تتضمن الملفات المحمَّلة أي بلد من هذه المنطقة، أو لا حدث يستوفي عوامل التصفية.
hot-cell-about = { $cell }، في محيط { $about }
hot-z = z
hot-z-gloss = مقدار ارتفاع المكان، مع ما يجاوره، عما كانت المصادفة ستعطيه، بالانحراف المعياري.
hot-q = q
hot-q-gloss = النسبة المتوقعة للكاذب بين جميع الأماكن التي لا تقل سخونة: دون 0,05 يُسمى المكان ساخناً.
hot-events = الأحداث
hot-events-gloss = الأحداث في المكان نفسه؛ وتكون كسراً حيث وُزِّع بعضها على المنطقة التي تُعرف لها.
hot-quadrant = المكان ومحيطه
hot-quadrant-gloss = هل لدى المكان، والأماكن المجاورة له، أحداث أكثر أو أقل من المتوسط.
hot-quadrant-high_high = كثير بجوار كثير
hot-quadrant-low_high = قليل بجوار كثير
hot-quadrant-low_low = قليل بجوار قليل
hot-quadrant-high_low = كثير بجوار قليل
hot-quadrant-none = غير محدد
hot-since = منذ متى
hot-since-gloss = ما تقوله الخطوات مجتمعة. ويكون المكان ساخناً في خطوة اعتباراً من 1,96 من الانحراف المعياري.
hot-since-new = جديد: ساخن في الخطوة الأخيرة، لا في أي خطوة قبلها
hot-since-consecutive = متتابع: ساخن دون انقطاع حتى الخطوة الأخيرة
hot-since-intensifying = مشتد: ساخن في معظم الأوقات، وبازدياد مع الزمن
hot-since-persistent = مستمر: ساخن في معظم الأوقات، دون اتجاه
hot-since-diminishing = متراجع: ساخن في معظم الأوقات، وبتناقص مع الزمن
hot-since-sporadic = متقطع: ساخن الآن، وتارةً من قبل
hot-since-oscillating = متذبذب: ساخن الآن، وأبرد من المصادفة من قبل
hot-since-historical = تاريخي: ساخن في معظم الأوقات، لكن ليس الآن
hot-since-none = ساخن على مدى الفترة كلها، دون نمط في الخطوات
hot-hot_steps = الخطوات الساخنة
hot-hot_steps-gloss = عدد الخطوات التي كان ساخناً فيها.
hot-trend = الاتجاه
hot-trend-gloss = هل ازداد سخونة على مر الخطوات؛ ويُذكر اعتباراً من ⁦p < 0,05⁩.
hot-trend-up = أشد سخونة
hot-trend-down = أقل سخونة
hot-trend-none = لا اتجاه واضحاً
hot-trend_p = قيمة p للاتجاه
hot-trend_p-gloss = احتمال ظهور اتجاه بهذا الوضوح بالمصادفة.

# الأماكن مقارنة بماضيها.
past-units = الأماكن
past-units-countries = البلدان
past-units-divisions = الوحدات الإدارية
past-step = الخطوات
past-step-month = شهرياً
past-step-week = أسبوعياً
past-told = مقارنة بما يُتوقع من ماضيها: { $above } فوقه ▲، و { $within } ضمنه، و { $below } دونه ▽؛ و { $none } يتعذر تحديد حالها، وهذا ليس صفراً.
past-latest = { $step ->
    [week] آخر أسبوع كامل
   *[other] آخر شهر كامل
  } يبدأ في { $day }.
past-latest-none = لا خطوة مخزَّنة حتى نهايتها بعد.
past-below = «دونه» قد يعني أحد أمرين: أحداث أقل أم تقارير أقل؟
past-verdict = الخطوة الأخيرة
past-verdict-gloss = آخر خطوة في الفترة مخزَّنة حتى نهايتها، مقارنةً بنطاق ماضي المكان نفسه.
past-verdict-above = ▲ فوقه
past-verdict-within = ضمنه
past-verdict-below = ▽ دونه: أحداث أقل أم تقارير أقل؟
past-verdict-none = يتعذر تحديده
past-verdict-why = يتعذر تحديده: { $why }
past-start = تبدأ في
past-observed = المرصود
past-expected = المتوقَّع
past-low = الأدنى
past-high = الأعلى
past-high-gloss = خارج الأدنى والأعلى يكون العدد أقل أو أكثر مما يقتضيه ماضي المكان نفسه.
past-q = q
past-q-gloss = النسبة المتوقعة للكاذب بين جميع الأماكن التي لا تقل ارتفاعاً.
past-since = المستوى منذ
past-since-gloss = الخطوة الأولى من المدة الحالية ذات المستوى الثابت؛ ولا شيء حيث السلسلة أقصر من أن تبيّن ذلك.
past-level = متوسطه
past-level-gloss = الأحداث في الخطوة خلال تلك المدة، مع طرفي مجال 95%.
past-level_low = 95% الأدنى
past-level_high = الأعلى
past-chart = الأحداث في { $step ->
    [week] الأسبوع
   *[other] الشهر
  }، { $place }
past-level-sentence = المستوى على ما هو عليه منذ { $since }: { $mean } في الخطوة (95% { $low }–{ $high })؛ واحتمال ظهور تغير بهذا الوضوح بالمصادفة { $p }.
past-level-even = المستوى هو نفسه منذ { $since }، حيث تبدأ السلسلة: { $mean } في الخطوة (95% { $low }–{ $high }).
past-level-none = السلسلة أقصر من أن تبيّن منذ متى المستوى على ما هو عليه.
past-none = لا مكان داخلاً في الحساب
past-none-why = لا حدث يستوفي عوامل التصفية في أي بلد تتضمنه الملفات المحمَّلة. وهذا يعني عدم وجود بيانات، لا صفراً.

# ما يمتد إلى الجوار.
spill-rests = يستند إلى جميع أحداث الأسابيع الكاملة ({ $weeks })، { $from } إلى { $to }، أياً كان ما تستبعده عوامل التصفية غير ذلك: الأحداث { $events }، منها { $undated } لا يُعرف تاريخها إلا في حدود مدة من الأيام أو ما هو أقل دقة.
spill-partial = لا بيانات حتى نهاية الفترة، ولا دخول في هذه الأرقام: { $countries }.
spill-beyond = الجيران خارج المنطقة، الذين لا يُفصل امتدادهم: { $countries }.
spill-not = ما لا يعنيه ذلك
spill-next = الأحداث المتوقعة في الأسبوع البادئ في { $day }، ومن أين تأتي
spill-flow = من أين تأتي أحداث الأسبوع المقبل المتوقعة
spill-flow-kind = المتوقَّع
spill-flow-unit = من الأحداث
spill-flow-baseline = لا شيء قبلها
spill-flow-own = الماضي الخاص
spill-flow-small = جيران آخرون
spill-country = البلد
spill-expected = المتوقَّع
spill-expected-gloss = متوسط عدد الأحداث التي ينبغي أن يشهدها الأسبوع المقبل، إذا استمر كل شيء كما كان.
spill-low = الأدنى
spill-high = الأعلى
spill-high-gloss = يضم الأدنى والأعلى تسعة من كل عشرة أسابيع لذلك المتوسط؛ ولا يشملان مقدار عدم اليقين في المتوسط نفسه.
spill-baseline = لا شيء قبلها
spill-baseline-gloss = ما لا يفسره أي حدث سابق من الأحداث المتوقعة.
spill-own = الماضي الخاص
spill-own-gloss = ما يتلو أحداثاً في البلد نفسه.
spill-neighbours = من الجيران
spill-neighbours-gloss = ما يتلو أحداثاً لدى جميع الجيران معاً.
spill-share = النسبة
spill-share-gloss = نسبة الأحداث المتوقعة التي تتلو أحداثاً لدى الجيران.
spill-most = الجيران، الأكثر أولاً
spill-last_week = الأسبوع الماضي
spill-last_week-gloss = أحداث الأسبوع الماضي.
spill-weeks = الأسابيع المعروفة
spill-weeks-gloss = الأسابيع التي تستند إليها الأرقام: المعروفة هنا ولدى جميع الجيران.
spill-pairs-title = ما يحدثه حدث في بلد من أحداث في بلد آخر
spill-pooled = جميع الأزواج معاً: يُحدث الجار الواحد { $share } من أحداث البلد (95% { $low } إلى { $high }؛ p { $p } حيث لا امتداد).
spill-branching = يُحدث الحدث الواحد { $branching } من الأحداث الأخرى على الأكثر، والمدة بالأسابيع: { $lags }؛ وعند 1 فما فوق تستمر بلا نهاية.
spill-decay = ويبقى من وزنه { $decay } من أسبوع إلى الأسبوع التالي.
spill-no-pairs = لا بلدان متجاورين في المنطقة لهما بيانات.
spill-from = حدث في
spill-to = تتلوه أحداث في
spill-triggered = ما أحدثه
spill-triggered-gloss = الأحداث في البلد الثاني التي تتلو حدثاً واحداً في الأول، من هذا الزوج وحده، مع طرفي مجال 95%.
spill-triggered_low = 95% الأدنى
spill-triggered_high = الأعلى
spill-p = p
spill-p-gloss = احتمال ظهور رقم بهذا الحجم حيث لا امتداد.
spill-q = q
spill-q-gloss = النسبة المتوقعة للكاذب بين جميع الأزواج التي تماثله في ضعف الاحتمال.
spill-drawn = مقرَّب
spill-drawn-gloss = الرقم نفسه، مقرَّباً مما تقوله جميع الأزواج معاً؛ وإليه يستند ما يُتوقع للأسبوع المقبل.
spill-exposure = الأحداث هناك
spill-exposure-gloss = الأحداث في البلد الأول التي كان يمكن أن تُحدث غيرها.
spill-space-title = هل الأحداث المتقاربة مكاناً متقاربة زماناً
spill-together = جميع المقاييس معاً: احتمال هذا القدر بالقرعة { $p }، وعدد عمليات سحب الأيام { $draws }.
spill-space-rests = يستند إلى أحداث عددها { $events }، { $from } إلى { $to }. غير مدرَج: أقدم منها { $older }؛ معروف على مستوى المقاطعة أو ما هو أقل دقة أو غير مذكور { $unplaced }؛ يومه غير معروف { $undated }.
spill-distance_km = ضمن كم
spill-days = ضمن أيام
spill-pairs = الأزواج
spill-pairs-gloss = أزواج الأحداث ضمن تلك المسافة وضمن ذلك العدد من الأيام.
spill-expected_pairs = الأزواج المتوقعة
spill-expected_pairs-gloss = الأزواج المتوقعة حيث لا صلة بين المكان واليوم.
spill-excess = الزائد على ذلك
spill-excess-gloss = الأزواج الزائدة على المتوقع، بوصفها نسبة منه.
spill-chance_low = بالقرعة، الأدنى
spill-chance_high = بالقرعة، الأعلى
spill-chance_high-gloss = المدى الذي يضم تسعاً من كل عشر عمليات سحب تُوزَّع فيها الأيام بالقرعة.
spill-scale_p = p
spill-scale_p-gloss = احتمال هذا العدد من الأزواج بالقرعة، عند هذا المقياس وحده.
spill-borders-title = الأحداث ضمن { $km } كم من حدود
spill-near = يقع هناك { $share } من الأحداث (95% { $low } إلى { $high })، و { $land } من اليابسة: أي ما كانت اليابسة وحدها ستعطيه مضروباً في { $ratio } (p { $p } بالقرعة).
spill-near-rests = { $near } من الأحداث على اليابسة ({ $land }) قريبة من حدود؛ و { $sea } في البحر أو حيث لا بلد على الخريطة، و { $unplaced } غير مدرجة لأن مكانها معروف على مستوى المقاطعة أو ما هو أقل دقة، أو غير مذكور.
spill-no-zones = لا حدث يقع قرب حدود.
spill-side_a = أحد الجانبين
spill-side_b = الجانب الآخر
spill-not-asked = { $country }: غير معدود
spill-events = الأحداث
spill-events-gloss = أحداث الجانبين؛ والجانب الذي لم يُطلب لا يُعدّ له شيء.
spill-trend = الاتجاه
spill-trend-gloss = هل تزداد الأحداث أو تقل على مر أرباع السنة، ويُذكر اعتباراً من ⁦q < 0,05⁩.
spill-trend-up = في ازدياد
spill-trend-down = في تناقص
spill-trend-none = لا اتجاه واضحاً
spill-trend-short = أقصر من أن يحدَّد
spill-tau = tau
spill-tau-gloss = أزواج أرباع السنة المتزايدة ناقصاً المتناقصة، بوصفها نسبة من الكل: من −1 إلى 1.
spill-trend_p = p
spill-trend_p-gloss = احتمال ظهور اتجاه بهذا الوضوح، صعوداً أو هبوطاً، بالمصادفة.
spill-trend_q = q
spill-trend_q-gloss = النسبة المتوقعة للكاذب بين جميع الأشرطة الحدودية التي لا تقل وضوحاً.
spill-quarters = أرباع السنة
