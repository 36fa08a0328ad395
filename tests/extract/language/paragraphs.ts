/** One short paragraph in each language, as a news page would carry it. */
export const PARAGRAPHS: readonly (readonly [language: string, text: string])[] = [
  [
    'fr',
    'La ministre du Commerce a rencontré mardi son homologue à Lyon pour parler des droits de douane, mais les deux responsables n’ont pas signé l’accord qui était attendu.',
  ],
  [
    'de',
    'Die Verkehrsministerin hat am Dienstag ihren Kollegen in Graz getroffen, um über den Ausbau der Bahnstrecke zu sprechen. Eine Einigung wurde nicht erreicht, wie es hieß.',
  ],
  [
    'es',
    'La alcaldesa recibió el lunes al embajador en el ayuntamiento para hablar del puerto, según informó su oficina. No hubo acuerdo sobre las obras que quedan pendientes.',
  ],
  [
    'pt',
    'A ministra da Saúde reuniu-se na segunda-feira com o governador para discutir a construção do hospital, mas não foi anunciada nenhuma decisão sobre o orçamento.',
  ],
  [
    'it',
    'Il sindaco ha incontrato ieri il presidente della regione per discutere della nuova ferrovia, ma non è stata ancora presa una decisione sui lavori che dovrebbero cominciare.',
  ],
  [
    'nl',
    'De minister van Landbouw heeft dinsdag haar collega ontmoet in Gent om over de visserij te praten. Over de verdeling van de vangst werden ze het niet eens.',
  ],
  [
    'sv',
    'Statsministern träffade på tisdagen sin kollega i Malmö för att tala om energin, men de kunde inte enas om priset som hade föreslagits av kommissionen.',
  ],
  [
    'fi',
    'Pääministeri tapasi tiistaina kollegansa Turussa keskustellakseen energiasta, mutta he eivät päässeet sopimukseen hinnasta, jota komissio oli ehdottanut.',
  ],
  [
    'pl',
    'Minister rolnictwa spotkał się we wtorek ze swoim odpowiednikiem w Gdańsku, aby omówić ceny zboża, jednak nie osiągnięto porozumienia w tej sprawie.',
  ],
  [
    'cs',
    'Ministryně dopravy se v úterý setkala se svým protějškem v Brně, aby projednala stavbu železnice, ale k žádné dohodě nakonec nedošlo a jednání budou pokračovat.',
  ],
  [
    'hu',
    'A miniszter kedden találkozott kollégájával Szegeden, hogy megvitassák a határátkelő bővítését, de a megállapodást egyelőre nem írták alá.',
  ],
  [
    'ro',
    'Ministrul agriculturii s-a întâlnit marți cu omologul său la Iași pentru a discuta despre exporturile de cereale, însă nu s-a ajuns la niciun acord.',
  ],
  [
    'tr',
    'Tarım bakanı salı günü İzmir’de mevkidaşıyla bir araya gelerek ihracat kotalarını görüştü, ancak taraflar herhangi bir anlaşmaya varamadı.',
  ],
  [
    'id',
    'Menteri pertanian bertemu dengan rekannya di Surabaya pada hari Selasa untuk membahas harga beras, tetapi keduanya belum mencapai kesepakatan apa pun.',
  ],
  [
    'vi',
    'Bộ trưởng Nông nghiệp đã gặp người đồng cấp tại Huế vào hôm thứ Ba để thảo luận về giá gạo, nhưng hai bên chưa đạt được thỏa thuận nào.',
  ],
  [
    'ru',
    'Министр сельского хозяйства встретился во вторник со своим коллегой в Казани, чтобы обсудить цены на зерно, однако соглашение подписано не было.',
  ],
  [
    'uk',
    'Міністр аграрної політики зустрівся у вівторок зі своїм колегою в Одесі, щоб обговорити ціни на зерно, проте угоду підписано не було.',
  ],
  [
    'el',
    'Ο υπουργός Γεωργίας συναντήθηκε την Τρίτη με τον ομόλογό του στην Πάτρα για να συζητήσουν τις τιμές, αλλά δεν υπήρξε συμφωνία.',
  ],
  [
    'ar',
    'التقى وزير الزراعة نظيره يوم الثلاثاء في حلب لبحث أسعار القمح، لكن الجانبين لم يتوصلا إلى اتفاق حول الحصص المقترحة.',
  ],
  [
    'fa',
    'وزیر کشاورزی روز سه‌شنبه با همتای خود در شیراز دیدار کرد تا درباره قیمت گندم گفتگو کنند، اما دو طرف به توافقی نرسیدند.',
  ],
  [
    'he',
    'שר החקלאות נפגש ביום שלישי עם עמיתו בחיפה כדי לדון במחירי החיטה, אך הצדדים לא הגיעו להסכם בנוגע למכסות שהוצעו.',
  ],
  ['hi', 'कृषि मंत्री ने मंगलवार को जयपुर में अपने समकक्ष से मुलाकात की और गेहूं की कीमतों पर चर्चा की, लेकिन कोई समझौता नहीं हुआ।'],
  ['zh', '农业部长周二在成都会见了来访的同行，双方讨论了粮食价格和边境贸易问题，但没有达成任何协议。'],
  ['ja', '農業大臣は火曜日に札幌で相手国の大臣と会談し、小麦の価格について話し合ったが、合意には至らなかった。'],
  ['ko', '농업부 장관은 화요일 대전에서 상대국 장관을 만나 밀 가격을 논의했지만 양측은 합의에 이르지 못했다.'],
  ['th', 'รัฐมนตรีเกษตรพบกับรัฐมนตรีของประเทศเพื่อนบ้านที่เชียงใหม่เมื่อวันอังคารเพื่อหารือเรื่องราคาข้าว แต่ยังไม่มีข้อตกลง'],
];
