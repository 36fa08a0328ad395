/**
 * Given names of Turkey, the Caucasus and Central Asia (f to z), folded, beside those of
 * `given-names.ts`. From the locale data of Faker (MIT licence), without everyday English words and towns.
 */
export const LAST_TURKIC =
  'faruk fasih fatime fatin fatos faysal fayzbek fazil fazilet fazli fazliddin fazullah fedai fehime fehmi ' +
  'ferah feramus feramuz feray ferda ferdi fereh ferhan ferhat feride feridun feriha ferit ferman ferqane ' +
  'ferruh fevzi fexriyye feyyaz feyza feyzullah fidan figen fikret fikri fikriye filiz firdavs firdevs firuze ' +
  'fitrat fotih fuat fuldem fulden fulya funda fureyya furkan furuzan fusun fuzuli gaffar gaffor gafur gagan ' +
  'gamze gaye gazanfer gazi gelin gelincik gencer gevheri giray giyas giyos gizem gokalp gokben gokboru gokce ' +
  'gokcegol gokcen gokcicek gokmen goknur goksin gonca gonenc gongor gonul gorun govher gozde guher gula gulay ' +
  'gulbahar gulben gulcin guldem gulden guldeste gulegen gulemen gulen guler gulgun gulhan gulistan gulnaz ' +
  'gulom gulpembe gulriz gulsen gulseren gulsum gultekin gulumser gumus gunay guncicek gundogdu gundogmus guner ' +
  'gunes gungor guniz gunnur gunsel gunseli gunyaruk gurbuz gurcan gurdal gurhan gurkan gurol gursel guven ' +
  'guvenalp guvercin guzey habbab habil hacib hafi hafid hafiz hakem haki hakki haldun hale halil halim halis ' +
  'halit haluk hamdullah hamit hammad hande hanefi harun haseki hasibi hasim hasin hasmet hatip hattab hawar ' +
  'hayal hayali hayat hayati haydar hazan hazar hazim heja helin heval hevi hicabi hifzi hikmat hikmet hilal ' +
  'hilmi himmet hisam hizir hojimurod hozan huccet hudavendigar hudayi hulki hulya huma humay humayun humeyra ' +
  'huner huriye hurkan hurram hursit husameddin husamettin huseyin husnu husrev huzeyfe ibodulloh ibrohim iclal ' +
  'idil iffet ihsan ihtiyor ihvan ikbal ikeme ikicitoyun ikrime ikrom ilacin ilayda ilbey ilbilge ildike ilgegu ' +
  'ilgin ilhami ilhan ilkay ilkben ilke ilker ilknur ilksen ilkyaz ilqar ilyas ilyos imge imrem imron inanc ' +
  'inci ipek irem irfan irinc irinckol irmak irtis isig isik isil isilay isin isiner islom ismoil itil itir ' +
  'itri ixtiyar iyik iyiktag izel izzet izzettin jale jalol jamol jamshid jasmin jasur javlon javohir jiyan ' +
  'julide kabil kadem kader kadir kadrican kadriye kagan kalender kamber kamelya kamile kamol kamoliddin kamran ' +
  'kamuran kanci kapgar karaca karahan karak kargilac karligac kasim katun katunkiz kawa kayaalp kayacik kayca ' +
  'kaynak kazanc kazim kazkatun kekik keklik keles kemalettin kepez keramet kerami kerem keremsah kerim kesme ' +
  'kessaf kevser keyken kezlik khem kimiz kimizalma kimizalmila kimizin kiraz kircicek kirgavul kirlangic ' +
  'kismet kivanc kivilcim kiymet kizdurmus kizilalma kocer koksal komil komron koray korkut kubad kubat kubilay ' +
  'kuddusi kursad kutbettin lale lamih lamiye latif latife lava laziz leman lemide lerzan levent leyla lilan ' +
  'liliya lirik lutfullah lutfulloh maad mabruk madid mahan mahir mahmut mahrus mahzan mahzun maksud mamur ' +
  'mansur maqsud mardon mavdud mavlon maya mazbut mazhar mazlum medya mehtap melda melek melih melike meliksah ' +
  'melis melisa melodi meltem memduh meral meric merih mert merve mestan mesut mete mevlut mihriban mine mirac ' +
  'miran miray miraziz mirkelam miron mirza mirziyo misbah misra mithat mizgin mohir momin muammer muaviye muaz ' +
  'muesser mufid mufiz muge muhammed muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin mujdat mujde ' +
  'mujgan mukadder mukaddes mukerrem muktedi muktedir muktefi mumtaz munevver munif muren murod musir muslih ' +
  'mustafo musulmon mutahhar mutasim muteber mutemed muttalib muzaffar muzaffer muzdad nabi naci nafiz nahid ' +
  'nahil naim najmiddin nalan namik narimon narin nasriddin nasrullah natiq nawroz nazan nazif nazim nazli ' +
  'nazmi nazrulloh necat necati necdet necib necla necmettin nedim nehir nejat nematulloh nergis nergiz neset ' +
  'nesim neslisah nesrin nevin nevra nevzat newroz nida nigar nihad nihal nihan nihat niraj nisa nisan nischal ' +
  'nistiman niyazi nizamettin nizom nizomiddin nosir nosirjon nuda nudem nukhet nural nuran nuray nurbek ' +
  'nuredin nurettin nurgul nurgun nuriddin nurlan nursel nurseli nurullah nusrat nusratulloh nusret obid odil ' +
  'ofelya oguz oguzhan okan oksan oktam oktay olcay olim omad onder onur oqil orhan orif otabek otkir oybek ' +
  'oyku ozan ozcan ozden ozer ozge ozgur ozhan ozkan ozlem ozlen oznur ozod ozodbek padam pakize payidar pelin ' +
  'pelinsu pembe peri perihan perran pertev perver pervin petek peyami pinar piraye pooja prabin prakash ' +
  'prashant qobil qosim qudrat rabia raci rafet rafid rahim rahime rahmi rahsan raif rajab rajina raju rakip ' +
  'ramazan ramiz ramziddin rana ranjan rasim rasit ratna rauf ravshan raxmatulloh recai refah refet refik reha ' +
  'reis remzi renas rengin resad resat resid resul reyhan rezzan ridvan rifat rifki riza rizvon ronak roni ' +
  'rosan roya ruchan ruhsar ruken rukneddin rustam rustu ruya saadi saban sabri sacid sadan sadar sadberk ' +
  'sadettin sadi sadik sadri sadriddin sadullah sadulloh saffet safir safo sahap sahin sahinalp sahsuvar saim ' +
  'saiq sakip sakir salih saloh samandar samed samih samil samim sanem santosh sarani sardor sarita sarvar ' +
  'savas sayan sebine sebnem secaeddin secil seckin seda sedat sedef seden sefer sefik seher sehlevent sehrazat ' +
  'sehriyar selahattin selale selami selcan selcuk selda selen selin selma selvi sema semih semra semsi senay ' +
  'sener sengul sennur senol serafettin serap serbulent seref seren sergen serhad serhat serin sermet sermin ' +
  'serpil sertac sertap servan settar seval sevda sevgi sevil sevim sevinc sevket sevki sevtap sevval sexmus ' +
  'seyban seyda seyfettin seyfi seyfullah seyma seyyit shahboz shahobiddin shahriyor shahzod shamsiddin sherzod ' +
  'shilpa shirisha shodiyor shristi shukrulloh sibel siddhartha sidki sihab sihabeddin siir sila silan sima ' +
  'simge sinasi sinem sipan sirin sirojiddin sirri sobit sodiq sohib songul suat subash subhi sudi suheyl ' +
  'suhrob sukru sulaymon sule suleyman sulton sumeet sunay suraj sururi sushant suzan tabris taceddin tahir ' +
  'tahsin taib talat talay talha talip tamer taner tanju tansu tanyeli tarik tarkan taskin tayfun tayyar tekin ' +
  'tekinalp temel teoman terlan tevfik tevhid tezcan tezel tezer timur tinas tohir tolqin tolunay toyip tuba ' +
  'tufan tugay tugba tugrul tugtekin tuhfe tulay tulin tumer tunahan tunar tunay tunc tuncer turan turgay ' +
  'turgut turkan turkay turker turkes turna tutku ubaydulloh uchqun ufuk ugur uhra ukbe ulduz ulfet ulgen ulker ' +
  'ulku ulugbek ulus ulvi ulviye ulviyye umid umidulloh umit ummiye umran umur umuralp umut unal unsel unseli ' +
  'urfon usame usmon utku uygu uzayr uzeyir vafo vaha vahdet vahide vecdi vedat vefa vefik vehbi veli verda ' +
  'vesile veysel veysi vicdan vildan volkan vosil vuslat welat xatun xebat xezal yagiz yagmur yahyo yalcin ' +
  'yalgin yaman yaprak yasar yasemin yavuz yekta yelda yeliz yener yesim yetkin yigit yildirim yildiz yilmaz ' +
  'yonca yoqub yorbek yorqin yosun yoznur yuce yucel yuksel yumni yunus yusiv zabir zafar zafer zafir zahide ' +
  'zahir zahit zamir zana zaur zayd zayniddin zehra zekai zekeriyya zekiye zeliha zerdest zerrin zerya zeyd ' +
  'zeynel zeynep zihni zilan ziver ziya ziyad ziyo zohid zohir zokir zoyir zubayr zubeyde zubeyr zuhal zulal ' +
  'zuleyha zulfikar zumrut';
