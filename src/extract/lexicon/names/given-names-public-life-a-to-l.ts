/**
 * Given names of many countries that ministers, envoys, bankers and heads of companies have, folded, and that no other list has.
 */
export const PUBLIC_LIFE_A_TO_L =
  'aaja aasmund abdalla abderaman abdessamad abdikarim abdirashid abdolreza abdourahamane abdulai abdulkhaliq ' +
  'abubakarr adao adesola adewale aecio aguila ahunna aikaterini aiman aini ainura airlangga aisuluu akari ' +
  'akihiko akinola akiyoshi aktham alar alastair aleid aleksey alexey alhassan alibek alidad alija aliko ' +
  'almazbek aloizio aloysio altantsetseg altynai alue amarinder amarjit amarsanaa amatou ambika amery amilcar ' +
  'amirudin amirul anandiben anani anatoliy andika andreu andrii andrius andriy andry anielle aniket anindya ' +
  'anitta annick anniken antonieta anurak anusorn anutin aparajita apirat apostolos aravind ardeshir arlindo ' +
  'arndt arnel arsjad artem arvinder aryeh aryo arzu asadullah asako asanda ashatu ashish askarbek assimi ' +
  'assumpta asylbek atahan atishi atle atthasit avigdor aya ayaka ayorkor ayu ayzada azadeh azali azar azat ' +
  'azimbek azizbek babulal badruddoza bafel bah bahlil baiba bajram bakhrom bakyt balakrishna baleia balen ' +
  'balla bamanga baqer baraka barham bartosz bas basavaraj baskar baskoro batbold battsetseg battulga bayan ' +
  'bayar bayo begench behrouz belisario bendito benjie berik bernadeta besnik betssy bezalel bharrat bhavesh ' +
  'bhupendra bima bimala biman biniam biplab birame biren birte birzhan bisher bisi bobi bodo bolor bongbong ' +
  'bontle boonchai boontham borjana borje bosco bostjan boun brent brigid bronislaw budi bunthorn camilo carme ' +
  'cassiel ceferino celinda cem cephas chadchart chandara channarith charanjit charis charlot chea chiharu ' +
  'chikako chikondi chileshe chimwemwe chingiz chisomo chiwetel choguel choleng chrystia chuck chukwudi claver ' +
  'cleopas constantino constantinos corneille cosette cosmas costas cristovam dace daiki daina daisaku ' +
  'daishiro damrong daragh darshana dativa debapriya delcy dembo demetrios demis demostenes denys dervla ' +
  'desire devaki deysi dhoihir dias dickon dilma dinusha ditte djuro dmitrijs dmytro dodong domhnall domitien ' +
  'donatien donnacha dovile dovydas droupadi duma dwi dzmitry ebenezer ebrima ed edem edhy edi ehud eknath eko ' +
  'elchin eldar eleftherios elhadj eliziane elke elon emmerson enkhbayar enric erfan erkin erlangga erlend ' +
  'erywan esmail espen euclides euisun evangelos evans evgenia evgeny evika fackson fadima fajar fariba ' +
  'farkhad farooq farveez farzad fatmir faure fayza feleti fereydoun ferran festus fiame firouz flamur foday ' +
  'fons fridtjof fujio gabrielius gaini gaku galymzhan ganbaatar ganzorig gatluak gaudence gaukhar gauri ' +
  'gazmend gcina gebran gediminas gedion genc gerd ghadeer ghislaine gilberte gilmar gintaras gintautas ' +
  'giorgos gjorge gleisi goichi gombojav grazyna gro guillem gukesh gul guldana guljan gurbanguly guro gustaw ' +
  'gwede gyanendra gyula habtamu hadewych hadiza hafize haim hakainde hakeem hallvard hamady hanako hanin ' +
  'hanke harini harsh harsimrat harumi hassanal haytham heike heladio heljar hemanta henna herlina herzi ' +
  'hibatullah hidehiko hidehisa hideto himanta hirokazu hiroto hisayuki hissein hodan hossam houshang hristo ' +
  'hryhoriy humza huw iason ibolya idah idalia idham idrus ieva igli ignace ihor ilan ilir ilze imants ina ' +
  'indrek inese ingo ioannis iracema irfaan isatou ishita ishmael iskander issouf itumeleng itzik iyas izzat ' +
  'jaak jaan jabu jacinda jacobine jader jagan jagat jakaya jakhongir jamieson jamoliddin jaques jaroslaw ' +
  'jasim javad jayalalithaa jayanth jeje jensen jhon jigme jihad jiro joenia joice jorgelina jorn josaphat ' +
  'josu jotham jucelino juma jumabek jumoke jun junya juris justiniano juwono kabiru kadri kaede kaido kais ' +
  'kaito kajsa kalilou kalman kambiz karidja karlygash karolis karti kashim kassio katherina katlego ' +
  'katsutoshi kaveh kazem kazumi kazutoshi kebba kefa keizo kengo kerrie kestutis kgosientsho khairul ' +
  'khairullo khaldoon khawla khumbo khuon khurshed kianoush kiren kithure kitti kittiratt kiyoto kizito ' +
  'kobkarn kokhir konstantinos koon korir korn korneliya kosaku kozo krassimir kriengsak kristalina krisztina ' +
  'kudrat kulit kulman laima laith lalu lamin laurynas lavrentie lazarus lech lejeune lejone lemogang lesetja ' +
  'leszek leymah lidewij lieven liina limbani linas lineo lita ljubo lovemore luc lyubov ' +
  'ida ivy liv aud gunn bo aila kersti arvo algirdas jiri boyko kiril devlet jeyhun bassirou asaad jeanine kash eluned gudni kristrun aki bardur adelheid aiko aliyu aloysius angus anh anthea arturas awa ayo aysha bashir bhanu bronwyn cahal carys cian darragh dimitar djamila eberhard edin ekaterina ewa fadila finnian funmi ginette grigory haris hatice inna iwona judit kasia kay kourosh lida linh logan';
