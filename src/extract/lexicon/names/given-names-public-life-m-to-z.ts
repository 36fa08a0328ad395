/**
 * As `given-names-public-life-a-to-l.ts`, for the rest of the alphabet.
 */
export const PUBLIC_LIFE_M_TO_Z =
  'madara madhavi mahamoud mahamudu maheshwar mahmadtoir makhosini mallikarjun mamadi manasseh mandisa maneesh ' +
  'manoa margareth margrethe margus marhabo marinos marise mariusz mariya marjolein masahisa masakatsu ' +
  'masakazu masami masanobu masataka masatsugu masego masrour massad mati mavis mayawati maziar mazin mbuso ' +
  'mcebisi meder meelis mehran mehrdad meinrad merike merrick mia midori mihkel miki mikiko mikola milojko ' +
  'mindaugas minni mirlan mirtha misako mitsuhiro mizuho moeen mohau mohsin moin moipone mojtaba mokgadi ' +
  'moncef mongezi moosa mordecai mordechai morissanda moses motoo mthandeni muhannad muhoozi mukhriz mulambo ' +
  'mumba murhaf murtaza musalia mute mwai mwansa mwigulu mykhailo mykola nabeel nabeela nader nadezhda nahas ' +
  'nanaia nanako nandalal nandan nangolo naomichi narges nasry natarajan natividad natsuko natsuo nattawut ' +
  'natu nazar nechirvan neema nhlanhla nik nilanjana ninoslav nishikant nisia nita njuguna nkosazana nomsa ' +
  'norodom nothemba nuhu nur nurdin nurhayati nurul nyesom oby odalys olabode oleh oleksiy olgierd olha ' +
  'oluremi olushegun omaima omayra omid omoyele onno opiyo oraz orla orozbek orsolya ostap oumarou ousainou ' +
  'paetongtarn parimal parit parvaneh parviz pascaline paschal pat patcharin paulinho pauwel pavan pavlo ' +
  'peeter pegah pema pemba penuell perfecto perpetue pholile phoumsavanh phouthone phumtham pille pilvi pim ' +
  'pita placide plamen pontsho pralhad pramono pramudya pravind prayut priit primitivo prithviraj purbaya ' +
  'purnomo pushkar qais qubad rachida rachmat raed raghunath rahm raila raimonds rait rajai ramkrishna ramtane ' +
  'randhir raoni rasa rasata rashad ratko ravish rehema reiner remi resty ridha rie riek rigathi rihards ' +
  'rizieq roderich roel rogier romualds ronen roshan rovana rovshan rufaro ruhut rui rustamjon ruvimbo ryo ' +
  'ryosei ryu ryuta saburo sadakazu sadayuki saidou sakda salifou salil samba sambit samer samora sampath ' +
  'sansern santiago sanzhar saparmurat saran saranyu sarmad satit sauli seidu seiichiro selva semou senait ' +
  'sepideh sergiy serhiy sering shafiq shahin shahram shaktikanta shams shashi shehu shereen shigeaki shin ' +
  'shinko shiro sho shogo shozo shukhrat shusuke shwe siarhei sidi sidiki sigitas siham sihasak siim ' +
  'simbarashe sirajuddin sitti situmbeko sjafrie ska slawomir socorro soeren sofiya sohrab soipan sosuke ' +
  'spyridon spyros srdjan srettha srisuwan staffan stefano stoyan sudarsono suhair sultanbek sumio supinya ' +
  'surangel susi sviatlana syeda szilard taavi tabare tabata tadahiro tadamori tadas taimi takahide takakage ' +
  'takalani takatoshi takenori takeru tal talant tamayo tanin tanko tanvi tasso tatsuyoshi teimuraz teneng ' +
  'teresita tero teten tetsu tetsushi teuku tharman theerayut theodoor thiemo thilak thitinan thoko thokozani ' +
  'thongsavanh thuli tidjane tiemo tiff tilek timipre tino tiyani tlhopane toader tolibjon tomohiko tonino ' +
  'toomas toril toshifumi toto toyin triono truls tsakani tsepo tshering tsion tsvetan tulsi tulus tundu tuuli ' +
  'tynchtykbek tzachi udhayanidhi udo ugo ukhnaagiin uktam uldis umaro urmas urmat urve usep usmonali uwe ' +
  'vahram vaishali valdis valdrack valens valters vangelis varsen varun vas vassily vasyl veiko veljko vijitha ' +
  'vikramaditya vilija vineet viplove virat virendra virgilijus virginijus viswanathan vit vitaliy vjosa ' +
  'vuyani vyacheslav vytautas vytenis waldemar waldez warawut watana watanya wavel wendkouni wes wieslaw wim ' +
  'wimonrat wirathu witold witoon wojciech wole xhemal xolisa xoliswa yair yamandu yanira yaqut yaroslav ' +
  'yasantha yasuhisa yasumasa yasunori yasutaka yavor yaw yayi yemane yerbol yevgenia ylva ynge yoav yogi ' +
  'yohannes yohei yordan yos yoshifumi yoshiharu yoshihisa yoshito yuli yuliia yuriy yusif yuya yvan ' +
  'zabihullah zafrul zainabu zalmay zarif zaw zbigniew zeina zenani zephanie zhyldyz ziyodullo zohran ' +
  'zsuzsanna zweli ' +
  'siv wenche pia ole tytti piia radoslaw rumen sali oleksii sushila prachanda sussan netumbo rhun sigi ute maiken masha meir mila minh nadya nikolaus ninel noa norman obed odysseas olu oswald perpetua przemyslaw raghu razia romualdas rosalba rudi santi shlomo shyam sissel suzette tadeusz thies thor trudy uri vasiliki vasily vuk winnie yossi zaynab zvi';
