/**
 * Given names of central and eastern Europe (a to l), folded, beside those of
 * `given-names.ts`. From the locale data of Faker (MIT licence), without everyday English words and towns.
 */
export const FIRST_EASTERN_EUROPE =
  'abadon abdon abelard abigel absolon achil achiles acim adalbert adalberta adela adelaida adelajda adelin ' +
  'adin adina adolf adolfa adolfina adonis adriena adrijana agata agaton aglaia aglaja agnesa agnieszka agnos ' +
  'agripina agrypina ajda albena alberta albertina albertyna albina aldo aleksa aleksej aleksy alemka alen ' +
  'alenka aleodor aleska alexandr alexandru alexe alexej alfonz alfreda alicja alida alin alis alistar aliz ' +
  'aljaz aljosa aloisie alojz alojza alojzije alvar alvin alzbeta amabela amadeus amand amat amata ambroz ' +
  'ambrozy amedeu amos amza anabela anaida anamaria anamarija anastaz anastazia anastazie anastazja anatazie ' +
  'anatol anatolie anca anci ancica ancuta andel andela andelika andelin andelina andelko andelo andi andra ' +
  'andrada andras andraz andreja andrija andrijana andrina andro andzelika anej anemona anesa aneta anezka ' +
  'angelika anghel anghelina anica anisoara anko anselm anselma ansgary antal ante antea antek antim antoaneta ' +
  'antonela antonie antonija antonin antonina antoniu antun anuska anuta anze apolena arabela aranka archibald ' +
  'areta ariadna ariela arina aristid aristide aristita arkad arkadiusz arkady arleta armand armida arna ' +
  'arnolda arnost arnostka arpad arsen arsenie arsenije arseniusz artus arystarch arzen asija asja atanas ' +
  'atanazie atanazy atena attila augustin augustyn augustyna aura aurelian aureliana aurica avram axinte babeta ' +
  'balazs baldwin baltazar banel bara barbora barbu barica barnabas basarab basil bazil bazyli beata beatrycze ' +
  'beatus bebe bedrich bedriska belimir belo benadik bence bendeguz benedek benedikta benedykt benett beniamin ' +
  'benone berenika berislav bernarda berta bertalan berti bertold bertolda bertram bertrand beti bibiana ' +
  'bibianna biborka biljana birgit birgita bisenija biserka bivoj blagica blagoje blahomil blahomila blahomir ' +
  'blahomira blahoslav blanduzia blanka blaz blazej blazena boban bobana bogdana boglarka bogoljub bohdana ' +
  'bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava bojan bojana ' +
  'bojislava boldizsar bolemir boleslav boleslava bonifac borbala borek borislav borislava borivoj borivoje ' +
  'borjan borka borko borna boroka borut borys bosiljka bosko botond boza bozena bozetech bozetecha bozica ' +
  'bozidar bozidara bozislav bradut brajan brajen brandusa branimir branimira branislav branka brankica branko ' +
  'bratislav bret bretislav brigita brit brita bronislav bruna brunhilda brygida budimir budislav budivoj ' +
  'bystrik caius calin camelia camil cantemir carmina carna casandra casian casiana caslav catalin catalina ' +
  'caterina catinca catrina catrinel cazimir cecylia cecyliusz cedomir cedrin celestin celestina celestyn ' +
  'celestyna celie cene cenek cenka cerasela cestmir cestmira cezar cezara cezary chrabros chraniboj chranibor ' +
  'chrudos chval ciprian cipriana ciril cistoslav clarisa claudiu cleopatra codin codrin codrina codrut codruta ' +
  'consuela coralia corina cornel corneliu cosmin cosmina costache costel costin crenguta crin crina cristea ' +
  'cristobal cristofor csaba csanad csenge csongor ctibor ctibora ctirad ctirada ctislav ctislava cvetka cvijan ' +
  'cvijetin cyntie cyprian cyra cyrila cyryl dabiziv dacian daciana dada dafina dagmar daiana dajana dalia ' +
  'dalibor dalibora daliborka dalida dalie dalila dalimil dalimila dalimir dalimira damaris damiana damil damir ' +
  'damjan damjanka danica danijel danijela danila danka danko danuse darek dariana darie darija darina darinka ' +
  'dariusz darja darko dasa davida davor davorin dawid debora decebal dejan dejana delie demeter demetra denisa ' +
  'denisz depold desanka desimir despina detmar detrich dezider dida didina dijana dimitrij dimitrije dimitrina ' +
  'dino dinu dionizy dionyz dionyzos dita divis diviska divna dluhos dobrava dobrila dobromil dobromila ' +
  'dobromir dobromira dobroslav dochia doina domagoj domen dominika domnica dona donalda donat donata donka ' +
  'dorana dorde dorel doriana dorica dorin dorina dorinel dorka dorli dorota dorotea doroteja dorottya doru ' +
  'doubrava doubravka draga dragana dragica draginja dragisa drago dragoje dragojlo dragoljub dragos dragoslav ' +
  'dragutin drahomil drahomila drahomir drahomira drahon drahos drahoslav drahotin drahotina drahuse drahutin ' +
  'draza drazen dren drina drzimir drzislav dubravka dubravko ducu duje dujo dulcinea dumitra dumitrana dumitru ' +
  'dunja dura durad durda durica dusan dusana dusanka dusica duska dusko ecaterina edita edmund eduarda edvard ' +
  'edvarda edyta efraim efrem eftimia eftimie egmont egon egona eleazar elektra eliasz elisabeta elisaveta ' +
  'eliska elizabet elizabeta elizej elizeus elka elmar elodia elvis elwira elzbieta emanoil emanuela emanuil ' +
  'emerich emese emili emilijan engelbert erast erazim erazmus eremia erhard erna ervin ervina estela ester ' +
  'estera eszter etela eudokia eudoksja eufrosina eufrozina eugenia eugenie eugeniusz eulalie eunika eusebia ' +
  'eusebie eusebiu eusebius eustatiu evald evarist evdokija evzen evzenie ewelina ezechiel fabia fabiana fabie ' +
  'fabijan fanika fanni faust faustina faustyn faustyna feba fedor fedora felician felicie felicita feliks ' +
  'ferenc fidel fidelie fidelius filemon filibert filipa filofteia filomen filomena filotije fiodor flavia ' +
  'flavian flavie flaviu flavius floare floarea florea florencja florenta florentin florentyn floriana florica ' +
  'florina fortunat frana franci francisc franjo frantiska fridrich frusina fruzsina fryderyk gabi gabin gabor ' +
  'gabrijela gaja gajana gala galfryd galina garik garika gasper gaston gavrilo geanina gedeon gejza gellert ' +
  'gelu gema genadij gentiana georgel georgeta georgian georgiana georgije geralda geraldina gerarda gerardina ' +
  'gerasim gerazim gerazym gerda gergely gergo gerharda gertruda geta geza ghenadie gheorghe gherghina ghita ' +
  'gianina gica gicu gilberta ginewra giorgian giorgiana gizela gleb gligorije glorie gojko golub gonsalwy ' +
  'gorana goranka gorazd gordan gordana gothard gracian graciana gracie gracja gradimir gratian gratiana ' +
  'gratiela grazina grga grgo grgur grigore grigorije griselda grizelda grozdana grzegorz gudrun gunter gustava ' +
  'gvozden gwido gyorgy halina hanga hanus haralamb hastal hata havel havla heda hedi hedviga hedvika heidrun ' +
  'helga henrieta henryk henryka heracleea herberta hermina herta hieronim hilar hilarion hilarius hipolit ' +
  'hjalmar homer honorius horac horacy horatiu horea horia hortensia hortensie hortenzia hortenzie horymir ' +
  'horymira hostimil hostimila hostimir hostimira hostislav hostivit hovard hrvoj hrvoje hrvojka hunor hvalimir ' +
  'hyacint hyacinta hynek hypolit iacob iancu ianis iasmina iboja ieremia ignac ignacie ignacy ignat ignata ' +
  'ignjat ilarie ilarion ildika ileana ilie ilija ilinca ilinka iljana ilko ilona ilsa ilza imre imrich inesa ' +
  'inez inge ingeborg ingeborga inja innocenty inocenc inocentiu ioan ioana ioanina iolanda ionel ionela ' +
  'ionelia ionica ionut iosefina iosif irenej ireneus ireneusz iridenta irinel irvin isabela isidor isidora ' +
  'isolda istvan iulia iulian iuliana iuliu iurie iustin iustina iustinian ivancica ivanka ivek iveta ivica ' +
  'ivna ivona ivor izaak izabela izabella izaias izajasz izak izidor izidora izmael izolda iztok izydor jacek ' +
  'jachym jadran jadrana jadranka jadranko jadro jadwiga jaga jagica jakov jakuba jakubina jakubka janeta ' +
  'janica janja janka janko janusz jarmil jarmila jarolim jarolima jaromil jaromir jaromira jaroslava jasen ' +
  'jasenko jasna jasnena jazmin jeana jela jelica jelka jenel jenovefa jeremi jeremiasz jergus jernej jeronym ' +
  'jerzy jesa jesika jevrosima jezdimir jilji jimram jindra jindrich jindriska jirina jitka johana jolana ' +
  'jolanta jonatan jordana jorga josefa josefina josip josipa josko joso jost jovana jovanka joza joze jozef ' +
  'jozefa jozefina jozica jozsef jozue judita judyta jugoslav julieta julijana julita juliusz juraj jure ' +
  'justina justyn justyna juta kajetan kalinik kalistrat kamila kamilla karel karmela karmen kasian kaspar ' +
  'kastor kata katarzyna katerina katica katija katina kazi kazimierz kazimir kazimira kende kika kincso kinga ' +
  'kirilo klaudia klaudian klaudie klaudius klaudiusz klemen klement kleopatra kliment klotylda knut koleta ' +
  'koloman kolombin kolombina kolos kolumban kolumbin kolumbina konstance konstanty konsuela konzuela kora ' +
  'koralia kordula korina kornel korneli kornelia kornelie kornelius kosma kosmas kosta krasava krasomil ' +
  'krasomila krasoslav kresimir kresomysl kristan kristijan kristjan kristyna krisztian krsto kruno krunoslav ' +
  'kryspin krystian krystof krystyna ksawera ksawery ksenia ksenija ksenofont kunhuta kuzman kveta kveton ' +
  'kvetos kvetoslav kvetuse kvido kwintyn lada ladislau ladislav';
