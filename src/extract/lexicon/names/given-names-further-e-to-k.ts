/**
 * Common given names of many languages, folded, that neither `given-names.ts` nor the lists from Faker have.
 */
export const FURTHER_E_TO_K =
  'eamon eamonn eanna ebbe ebele ebuka eckhard edelmira edeltraud edik edivaldo edmilson edmundo edson edvaldo ' +
  'eelco effie efrain efren efua egbert eggert egil egill ehab ehsan eifion eiichi eija eiji eiko eila eilidh ' +
  'eilis eimear einar eirikur eirlys eisaku eithne eivind ejike ejnar ekachai ekaterine ekene ekkehard ekua ' +
  'eladio elfnesh elfriede eliezer elisabet elisabete ellert elof eloy elsebeth elske elspeth elviro emad eman ' +
  'embla emenike emer emerence emeterio emiko emlyn emrys encarnacion enda endale endang endre engracia enitan ' +
  'enriqueta eoghan eoin epifanio eranga erbol erdmann eriko erla erlan erlinda erling ermek eroni esinam eskil ' +
  'eskinder esko esme esperance esperanza esperon essam estanislao estevao estrella etsuko euan eudoxia ' +
  'eufrasio eulogio eurico eurig eusebio eustace eustaquio evangelina evelio everaldo evert ewan ewart ewen ' +
  'eyjolfur eyob eystein eysteinn eythor ezequiel facundo fadia fadillah fadli fadwa fahd faheem fahim fahmida ' +
  'faiza faizal faizan fakhri fakhrul falah faly faouzi farai fares farhan farhod farrukh faruq faryal ' +
  'fasil fathi fawaz fawzi fawzia fayrouz fazal fazlur feargal fekadu felicidad felipa felisa femi fenella ' +
  'feras fergal fergus fermin feven ffion fiachra fida fikile fikre fikru filimone filipo finbarr finnur fintan ' +
  'fionnuala firas firdous firmino fisseha flemming floor florbela florencio florentino floriano florinda fokke ' +
  'folasade folkert fonotoe foppe fouzia frans frants fraser frauke frederik fridrik friedhelm friso frode ' +
  'froilan fructuoso fulgencio fumiko funke furqat fuziah gagik galym gamini ganjar gaolathe garegin gathoni ' +
  'gaurav gayane gbenga gearoid geertje geertruida geetha geir genaro genet genichiro genival geraint geraldo ' +
  'gerben gernot geronimo gert gertjan getachew gethin gevorg ghada ghaleb ghanem ghazala ghazi ghulam gilson ' +
  'giorgi giovana girma gisli gitau givi gjermund gladys glenys glyn gocha godfrey godknows godofredo godwin ' +
  'goga gohar gorgui gorka goro gotabaya gottlob govert govind gowher graca graciano graciete grainne greet ' +
  'gretar grete grethe griet grigor groa gruffydd gualter gudbjorg gudina gudjon gudlaug gudlaugur gudmund ' +
  'gudmundur gudny gudridur guenther gugu guinevere gulab gulchehra gulmira gulshat gumersindo gunawan gunhild ' +
  'gunnhildur gunnlaugur gunnvor guram guri gurmeet gurpreet gustavo gwendolen gwenllian gwilym gwyn gwyneth ' +
  'gyda haakon habyarimana hadiya hadja hafdis hafeez hafsteinn hafthor haidar haifa haile haitham haja hajar ' +
  'hajiji hajime hakob halfdan halla halldor halldora hallgrimur halvard halvor hamada hambardzum hamdan hamed ' +
  'hamida hamish hamzah hanadi hanan hania hank hannelore hansi hanta harish harjit harmen haroon haroun harpa ' +
  'harpreet harri harsha hartmut hartono haruhiko haruka haruko hary hasanul hashem hasina hasmik hassna hatim ' +
  'hatsue haukur havard hayastan hayato haydee haydn hayk hazem hedwig hefin hege heida heidar heikku heiner ' +
  'helder heleen helge helgi heli heliodoro helvi hema hemant hemlata hend hendra hendrika heng henk henny ' +
  'henrietta henriqueta herculano herdis heriberto herluf hermelinda hermenegildo herminia hernando heru hery ' +
  'hester hettie hiba hicham hidayat hideaki hideki hideko hidetoshi hikaru hilario hilde hildegard hildur ' +
  'hilkka hilmar himanshu hina hinako hind hipolito hiroaki hirobumi hirofumi hirohito hiroki hiroko hiromi ' +
  'hirotaka hiroyuki hirunika hirut hisako hisao hisashi hishammuddin hitomi hitoshi hjordis hlynur holger ' +
  'holmfridur honoka honorio hosni houda hovhannes hovik hovsep hrachya hrafn hrafnhildur hranush hrefna hreinn ' +
  'hripsime htay htun htwe hubertus huib hulda humberto husan hussam hywel iain iara ibon ibtisam ichiro ' +
  'idalina idar idoia ieuan ifan ifeanyi iffat ifor iftikhar ignacia ignaz ihab ijaz ikechukwu ilhom iliesa ' +
  'ilkka illtyd iman imanol immaculee imogen imtiaz inacio inaki inam inas indah indika indu ingar ingi ' +
  'ingibjorg ingolf ingolfur ingunn ingvar ingvild inia inigo iniobong inmaculada innes inocencio inonge ' +
  'intisar iolo iorwerth iqbal irakli irawan irineu irja irmgard isam isamu isao isaura isha ishaan ishaq ' +
  'ishrat isidro isikeli iskandar isko isleifur islwyn isobel isolde issam issat issei itamar itsuki itsuko ' +
  'itsunori itthiphol itziar ivane ivete iyabo izumi jaafar jaap jaba jaber jabir jabr jabulani jacinta jacinto ' +
  'jacira jahanara jahangir jahongir jair jairam jalil jalmari jamaluddin jamil janaka jandira janneke jannie ' +
  'jansje januario jaran jarkko jarl jarmo jassim jaswant jatin jatuporn javed javeria javiera jawdat jawhar ' +
  'jayant jayanti jejomar jelagat jemal jemima jenaro jepchirchir jepkoech jepkosgei jeremias jeroen jetske ' +
  'jide jihan jintana jioji joaquina jochem jochen joerg joichi jone jonina joop jordi jorunn josaia josje ' +
  'jostein josue josune jouko joumana jouni jovita jovnna juanito juergen juliet june junichi junichiro junji ' +
  'junko juraci jurriaan jussara jussi justino justo jutta jyotiraditya jyrki jytte kaare kaarlo kachi kadija ' +
  'kagabo kaija kairat kaisa kakha kakhaber kalesi kamaruddin kamau kamel kamil kamrul kamshat kana kanae ' +
  'kanako kanat kanchana kanimozhi kanya kaori kaoru kapembwa kapil karapet kare kareena karine kariuki karsten ' +
  'kartik kartini kasem kashif kashmira kasit kassahun kassem katia katla katri katsuhiko katsumi katsunobu ' +
  'katsuo katsuya katsuyuki kauko kausar kaushik kavita kavitha kayitesi kayoko kaysone kazue kazuhiko kazuhiro ' +
  'kazuki kazuko kazunori kazushi kazuya kazuyoshi kazuyuki keabetswe kebede kebonang kees keheliya keigo ' +
  'keiichi keiji keijo keisuke keita keitumetse kelebogile kelechi kenichi kenta kentaro keshav ketan ketevan ' +
  'ketino ketut kgalema kgomotso kgosi khachatur khachik khaing khairuddin khairy khaldoun khaleda khamis ' +
  'khamtai khatia khatuna khawaja khaya khieu khin kholoud khulani khulud khurram khursheed khurshid khushboo ' +
  'kidane kigongo kiko kimiko kimmo kinuko kipchoge kipchumba kipkemboi kiplagat kiprono kiprop kiprotich ' +
  'kipruto kipsang kirsi kirsti kirsty kishore kittipong kittisak kiyoko kiyoshi kizza kjartan kjersti kjetil ' +
  'klaasje knarik koba kobina kobla kobsak kodjo koech koert kohei koichi koichiro koji kojovi kolbeinn ' +
  'kolbjorn kolbrun koldo komang komla korku koryun kosal kosi kosuke kotaro kote kraisak kresten kristinn ' +
  'kristoffer krit kriti kuanysh kubanychbek kudzai kukrit kuldeep kumara kumiko kunal kunihiko kunio kunle ' +
  'kusno kusum kuupik kyoko kyosuke';
