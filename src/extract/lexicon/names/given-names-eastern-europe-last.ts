/**
 * Given names of central and eastern Europe (l to z), folded, beside those of
 * `given-names.ts`. From the locale data of Faker (MIT licence), without everyday English words and towns.
 */
export const LAST_EASTERN_EUROPE =
  'ladislava lajos larysa lascar laurenc laurencie laurencja laurentia laurentiu laurenty laurian lazar lazarz ' +
  'leandr lejla lela lelia lenka leodegar leokadie leontin leontina leontyn leontyna leopolda leos leposava ' +
  'lesana lesek leticie letitia levente levoslav libena libor libora liboslav liboslava libusa libuse lica ' +
  'lidija lidmila ligia lilianna lilien lilla linett lioara livie liviu livius ljiljana ljuba ljubica ljubisa ' +
  'ljudevit lora loredana lorelei lorenc loreta lorin lorna lotar lothar lotti lovorka lovro lubica lubomir ' +
  'lubomira lubor lubos luboslav luboslava lucentiu luciana lucijan lucius lucja lucjan lucretia lucretiu ludek ' +
  'ludise ludivoj ludka ludomil ludomila ludomir ludomira ludoslav ludoslava ludovica ludovit ludvik ludvika ' +
  'ludwik ludwika luiza lujza lukasz lukrecie lukrecius luminita lumir lumira lutibor lutobor lydie mabel ' +
  'mabela maca madalin madalina magda mahulena majda makar makary maks maksym malisa malvina malwina manca ' +
  'manda manole manona mansvet marcela marceli marcelina marcell marcheta marcu marena margit margita marianna ' +
  'maricica marieta marija marijan marijana marilena marin marinela marinko marioara mariola marita mariuca ' +
  'marjan marjeta marketa markika maros marton martyna maryna masa masinka matan mate matei matej mateja matija ' +
  'matjaz matko mato matous matus matyas matylda maurycy maxmilian mecislav mecislava medard melania melenija ' +
  'melichar melita mervin metod metodej michala michalina miha mihael mihaela mihai mihail mihailo mihajlo ' +
  'mihaly mihnea mija mijat miklos mikolaj mikolas mikulas milada miladin milanka milanko mileta milic milica ' +
  'milik milisav milivoj miljan miljana miljenko milka milojica milomir milon milorad miloslav miloslava milota ' +
  'milous milovan milovin milred miluse milutin mima mimo minka minodora mioara miodrag miomir mirabela miranda ' +
  'mircea mirek mirela mirella miriama mirjam mirjana mirka mirna miro miromil miromila mirona miroslava mirtil ' +
  'miruna misa misko mislav mitar mitica mitja mitra mitrut mlad mladana mladen mnata mnislav mnislava modest ' +
  'mojca mojmir mojzesz mojzis momir momira monalisa moric moris mstislav mugur mugurel muriel muriela myrna ' +
  'myron myrtil nada nadalina nadezda nadzieja naja nandor naneta napoleon nara narcis narcisa nastja natalija ' +
  'natanael natasa natka nazariusz nazary nebojsa nechifor neda nedeljko nedjeljka nedjeljko nehoslav neja nejc ' +
  'neklan neli nelu nemanja nenad nepomuk nera nesa nestor neva neven nevena nevenka nezamysl nichifor nicoara ' +
  'nicodim nicolae nicolaie nicoleta nicu niculina niculita nicusor nicuta nidia nikodema nikol nikolasz ' +
  'nikoleta nikolina niksa nimrod noema nolen nona norberta norica norina novak nusa oana obrad obren octav ' +
  'octavia octavian octaviana octaviu odeta odolen odon ofelia ofelie ognjana ognjen oktavian oktavie oktavius ' +
  'olbram oldrich oldriska olgica olimpian olimpiu oliva olivera olivie oliviu olympie ondrejka onufry orest ' +
  'orestes ortansa osmund ostoja osvald otakar otakara otilia otilie otmar otokar otomar otylie ovidiu ovidius ' +
  'oxana ozana ozren paja palmiro pamfil panait panka pankrac pankracy pantaleon parsival paskal paskala ' +
  'patricie patru patrycja patrycy patryk paulica pava pave pavica pavla pavle pavlin pavlina pavol pelagia ' +
  'pelagie pelhrim penelopa pepo pera perica perikles perla pero persida peruna perzida petar petko petrana ' +
  'petre petrica petrija petronela petronila petronius petru petruse petrut petruta petula platon polikarp ' +
  'polona polykarp polyxena pompilia pompiliu porfiry pravdan pravdomil pravomil pravomila pravoslav predrag ' +
  'premysl pribyslav primoz priscila profira prokles prokop prokopa prokul prosper prvoslav rachela rada radan ' +
  'radana radegast radenko radhost radim radimir radimira radina radisa radislav radislava radivoj radivoje ' +
  'radka radko radmil radmila radmilo rado radojka radomil radomila radomir radomira rados radosav radoslav ' +
  'radoslava radovan radovana radslava radu raducu radul raduz radvan rafal rafila raimund rainald rainhard ' +
  'rainold rajko rajmund rajna rajnold rajsa rakita raluca ramona randolf ranek ranko rares rasko rastislav ' +
  'ratibor ratimir ratmir razvan rebeca rebeka reginald rehor rehorka reka relja relu remig remus renat renja ' +
  'rica richarda rija rina rino ristana robertina robi robina robinson roch rodan roderik roderyk rodica ' +
  'rodoljub roko roksana romana romanita romuald romul romulus rosalinda rosamunda rosana rostislav rovena ' +
  'roxana roxelana roza rozalia rozalie rozalija rozalinda rozamunda rozana rozina rozita rozvita rudolfa ' +
  'rudolfina rufina rumena ruprecht ruslan ruxanda ruxandra ruza ruzena ruzica ryszard saba sabin sabina safta ' +
  'salamoun salomea salomena salomon salomoun salwator samo samson samuela sanda sandor sandu sanjin sanziana ' +
  'sarka sarlota sasa saskie saso saturnin saul sava savel saveta savina saxona sebastjan sebestian sedrik ' +
  'semenica senka senta serafin serafina serban serena serenus sergej sergiu sergiusz servac sever severin ' +
  'severina seweryn sibyla sidonia sidonie sigfrid silvana silvester silvestr silvian silviana silvie silvija ' +
  'silviu silvius simeona simi simina simion simona simonida sinica sinisa sinkler sixt sixtus skarlet skarleta ' +
  'sladana slava slavek slaven slavena slaviboj slavibor slavica slavka slavko slavoboj slavoj slavoljub ' +
  'slavomil slavomila slavomir slavomira slobodan smaranda smil smiljana snezana snjezana sobeslav sobeslava ' +
  'sofija sofronie sokrat solveig solveiga sona sorana sorin sorina soter sotira spela speranta spirydion ' +
  'spytihnev srboljub srecko sredoje srna stana stanca stancu stanimir stanislaw stanko stasa stasta staza ' +
  'stefana stela stelian steliana steluta stepan stepana stepanka stevan stipan stipe stjepan stojan stojanka ' +
  'strahinja stribor suncica suzana svatava svatoboj svatobor svatomir svatopluk svatoslav svebor svetislav ' +
  'svetla svetluse svetolik svetomir svetozar sybilla sylva sylwester sylwia szabolcs szczepan szofi szofia ' +
  'szonja szymon tacjana tadeas tadej tadija tamas tana tania tankred taras tasa tatana tatiana tatjana teea ' +
  'teja tekla teobald teodora teodorik teodosia teodoz teodozie teofan teofil teofila teohari teona terenc ' +
  'terencius tereza terezia terezie terezija theobald theodora theodorik theodosie theofan theofil theofila ' +
  'tiber tiberia tiberiu tiberius tibor tiburcius tichomil tichomir tichon tihomir tija tijana tilen timea ' +
  'timotei timotej timoteus tinca tincuta tjasa tobiasz todor toma tomaska tomaz tomislav tomislava tomo tonci ' +
  'toncica tone tonija tonka tonko torkvat torsten toska traian trpimir trpko tudor tudora tudorita tudosia ' +
  'tvrtko tymoteusz upton urban uros urska vaclava vadim valburga valdemara valentyn valentyna valer valerian ' +
  'valeriu vali valter valtr vanda vanesa vanja varvara vasil vasile vasilica vasilisa vasja vasko vatroslav ' +
  'vavrinec vedran vedrana veduna vela velana veleslav veleslava velibor velimir velimira velina velislav ' +
  'velislava vencel venceslav vendel vendelin vendelina vendula vendulka venek venera veniamin venka venuse ' +
  'verica verner veroslav veroslava veselinka veslava vesna veta vicentia vicentiu vidak vidor viera vijeko ' +
  'viktorie viktorija viktorin vilem vilema vilemina viliam vilibald viljem vilma vilmar vilmos vincenc ' +
  'vincencie vincentiu vinka violeta viorel viorela viorica virag virgil virgin virginie visarion visnja vita ' +
  'vitezslav vitold vitoslav viviana vjekoslav vlad vladan vladana vladek vladena vladimira vladislav vladivoj ' +
  'vlado vlaicu vlasta vlastimil vlastimir vlatka vlatko voichita voicu vojen vojin vojislava vojmil vojmir ' +
  'vojmira vojslav vojslava vojteska volfgang vorsila vratislav vratko vseboj vsebor vserad vseslav vsevolod ' +
  'vujadin vujica vukan vukasin vukica vukota waclaw walenty walentyn walentyna waleria walerian walery ' +
  'walgierz wanesa weronika wiara wiktor wiktoria wilfryd wincenty wirginia witalis wladyslaw xaverie xaverius ' +
  'xenie zaboj zachar zacharias zachary zaharia zaida zaira zakelina zala zalan zamfir zamfira zaneta zarije ' +
  'zarko zavida zavis zbislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena ' +
  'zdenek zdenka zdenko zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdravko zejnep zelibor zelimir ' +
  'zelimira zelislav zelislava zeljka zeljko zelmir zelmira zeno zenobia zenobie zenon zenovia zente zeteny ' +
  'ziga zigmund zikmund zina zinaida zita zitomir zitomira zitoslav zitoslava zivan zivana zlata zlatan zlatica ' +
  'zlatka zlatko zlatomir zlatomira zlatuse zofie zofija zoja zora zorana zorka zoroslav zoroslava zosim ' +
  'zrinislav zrinko zselyke zsofia zsolt zsombor zvezdana zvonimir zvonimira zvonko zygmunt';
