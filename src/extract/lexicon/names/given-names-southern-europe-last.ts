/**
 * Given names of southern Europe and Latin America (g to z), folded, beside those of
 * `given-names.ts`. From the locale data of Faker (MIT licence), without everyday English words and towns.
 */
export const LAST_SOUTHERN_EUROPE =
  'gineto ginevra gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gion giona gionata giordano ' +
  'giosue giosuele giotto giovanna giove gioventino giovenzio girardo girart girolamo gisele gisella gislebert ' +
  'giuda giuditta giulio giulitta giuseppa giuseppina giusta giusto glauco godeberta godiva goffredo golia ' +
  'gomberto goncalo gondebaud gondulfo gonerio gonthier gontran gonzaga gonzague gonzalo gordiano gosto ' +
  'gottardo graciela graciliano grato grazia graziana graziano graziella gregoire gregorio grimaldo gualberto ' +
  'gualtiero gubio guelfo guenda guendalina guenievre guerin guerrino guglielmo guiberto guilhemine guilherme ' +
  'guiscardo gumesindo gundelinda gustave gustavine guyot gwenaelle hardouin hava hedelin heitor helier helio ' +
  'heloisa heloise henrique herluin hernan herve hilaire hildebert hincmar hippolyte homero honore honorine ' +
  'horacio hortense hugues huguette iacopo iacopone iago ianira icaro icilio iginia iginio igino ignazio iker ' +
  'ilai ilaria ilario ilda ildebrando ildefonso ildegarda ildegonda ilenia ilia ilian iliana illidio illuminato ' +
  'ilva imelda immacolata immacolato incoronata indro innocent innocente innocenza innocenzo iole iona ione ' +
  'ionne iorio ippocrate ireneo iride irmina isabelly isac isacco isadora isaia isaias ischirione iseult iside ' +
  'isidore isidoro isis ismaele ismerie isotta israel italia italo ivanna ivano ivanoe ivetta ivone jacinthe ' +
  'jacobo jael jamiro janaina japhet jaro jasin jeannel jeannot jehanne jeronimo jimena joanny joaquim joaquin ' +
  'jocelyn jocelyne jorin josse josselin jourdain jovin jude judicael jusra juste jusuf kaia kalea keyan kiano ' +
  'kimo kiyan klea kleber kuzey ladina ladislao laia lamberto lancilotto landolfo landry lanfranco lapo larina ' +
  'laurane laureline laurene laurentino lauriane lauriano laurine lautone lavinio lazare lazzaro leandre leano ' +
  'leart ledion leia lenni leone leonel leonia leonilda leonio leonis leonne leonzio leopardo leopoldine ' +
  'leopoldo letterio leufroy levio leya leyan liara liberata liberato liberatore libere liberio libero liberto ' +
  'liboria liborio licia lidania lidio lietald lieto lior liron lisandro liviana livino livio liyan lizbeth ' +
  'lodovica lodovico loic longin lorella loreno lorenza loretta lorian loriana lorik lorrain lothaire louan ' +
  'lourdes lourenco luce lucilla lucio lucrezia ludano ludivine ludolphe ludovico luena luigia luminosa lyan ' +
  'macaire macaria macario maccabeo madalena madlaina mael maelle mafalda maffeo magali maggiorino magno ' +
  'maguelone mahaut maica maida maila mailo maiorico maite malco malea mallaury malo mamante mamert manasse ' +
  'mancio manel manetto manfredo manilio manlio mansueto manuele marceau marcelin marceline marcella marcello ' +
  'marciano mareta margarida margherita marguerite maricarmen marilu marine marinella marinetta marisol marli ' +
  'marolo martial martim martino maruta marzia marzio massima mateus matheo matheus mathurin matilde matroniano ' +
  'mattea maugis maura mauricette maurilio maurizio maxellende maxence maximilien mayeul mayla mayte medardo ' +
  'mederic medoro megane meire melanio melany melchiade melchiorre melezio melia melisande melitina melodie ' +
  'menardo mence menelao meneo mennone menodora mercede mercia mercurio merjem merovee messalina metello ' +
  'metrofane micael micaela michela mimma minerva minervina minervino mireille mirocleto mirta misaele mischa ' +
  'moise moises moisette monaldo monitore monserrat morgana morgane mose murilo muziano mylene nadege nael nala ' +
  'namazio nando napoleone narciso narcisse narseo narsete natale natalina nataniel naudet naya nayla nazario ' +
  'nazzareno nazzaro nefeli nehemie nejla nelio neopolo neoterio nerea nereo neri nestore neyla nicarete nicea ' +
  'niceforo nicephore niceto nicezio nicla nicodemo nicoletta nicolo nilde ninfa niniano nives noar noelia ' +
  'noemie norberto normand nostriano novella nubia nuccia nuno nunziata nunzio nuria oceane octave octavio ' +
  'oddone oderico odetta odette odidone odile odilia odilon odorico oger olimpio olindo olive oliviera oliviero ' +
  'olympe ombline ombretta omero ondina onesta onesto onofrio onorata onorina onorino onorio ophelie orazio ' +
  'orchidea orell orenzio oreste orfeo oriana oriande oriane orietta orio orlane ornella oronzo orsino orso ' +
  'orsola orsolina ortensia ortensio osanna osmondo osvaldo otello ottaviano ottavio ottilia ottone oury ovidio ' +
  'ozanne paciano pacifico pacome pacomio palatino palemon palladia palladio palmazio pammachio pancario ' +
  'pancrazio panfilo pantaleo pantaleone pardo parfait paride parmenio pascale pasquale paterne paterniano ' +
  'patrizio patroclo paule paulo pauside pecine peleo pellegrino pepin perceval pericle perrine perseo ' +
  'petronilla petronille petronio philemon philibert philippa philippine philomene philothee piera pierangelo ' +
  'pierluigi piermarco piero pierrick piersilvio pietro pippo placida placido platone plinio plutarco polidoro ' +
  'polifemo polissena pollione pompeo pomponio ponziano ponzio porfirio porzia porziano postumio prassede ' +
  'priamo primerose primo prisca priscille prisco privato procopio proserpina prospera prospero protasio proteo ' +
  'prudence prudenzia prudenzio publio pulcherie pupolo pusicio quartilla quasimodo quentine querano quieta ' +
  'quintia quintilio quintino quinziano quinzio quirino quiteria rachele rachid radolfo raffaele raffaella ' +
  'raide raimondo rainaldo rainelda rajana ramiro raniero ranolfo raoul raphaelle raymonde rayyan reginaldo ' +
  'regine regis regolo reina reine rejan rejean rejeanne remigio remondo renaud renzo respicio reybaud rhea ' +
  'rian ricario riccarda richelmo rinaldo robaldo rocio rodiano rodolfo rodolphe rodrigue rolande rolando rolfo ' +
  'romain romane romano romero romeu romilda romoaldo romola romolo romualdo rona ronan rosalia rosanna roselin ' +
  'roseline roser rosita rosmunda rossana rossella rubiano rufino rufo ruggero runa ruperto rutilo sabato ' +
  'sabazio sabele sabino saffiro saffo safira saladino salomone salustio samanta samona samu samuele sancho ' +
  'sandrine sansone sante santina santo sapiente sarbello sarina saturniano saturnino sauveur saverio savin ' +
  'savinien savino scolastica sebastiana sebastiano sebastiao seconda secondiano secondina sefora segolene ' +
  'selene selvaggia semiramide semplicio sempronio senesio senofonte serafino seraina seraphin serapione sergi ' +
  'servidio serviliano sesto settimio settimo severa severiano severine severino severo siana siara sibilla ' +
  'sibylle sico sicuro sidoine sidonio sidra sigebert sigfrido sigismond sigismondo silvano silvere silverio ' +
  'silvestro simao simea simeone simonetta sinesio sinfronio sireno siria siriano siricio sirineu sirio sisto ' +
  'sixte sixtine smeralda soave soccorso socrate sofronia solange soline solocone soraia sostene sosteneo ' +
  'sostrato spano spartaco speranza speranzio stanislao stanislas stiliano stiriaco suelen surano susana suzon ' +
  'sveva sviturno swassane sylvain sylvestre sylviane tabita taddeo tadeo taide talita tammaro tancrede ' +
  'tancredi tanguy tarcisio tarquinia tarsilla tarso taurin taziana taziano tazio tecla telchide telemaco ' +
  'telica temistocle teobaldo teodata teodolinda teodoro teodosio teodoto teogene terenzio tertuliano terzo ' +
  'tesauro tesifonte teudosia thais theodose theophile thibert tiana tibaldo tiberio tiburzio ticone tilda ' +
  'tilla timoleon timothee tiphaine tirone titien tito tiziana tiziano tizio tobia tolomeo tommaso tonnin ' +
  'torquato tosca tosco toussaint trajan tranquillo trasea tristano tullia tulliano tullio turi turibio turold ' +
  'tussio ubaldo ubertino uberto ugolina ugolino uguccione ulberto ulderico ulfa ulfo ulisse uliva ulpiano ' +
  'ulrico ulstano ultimo ulysse umberto umile uranio urbain urbano urdino uriel uriele ursicio ursino ursmaro ' +
  'ursule valente valentim valentine valere valeriana valeriano valerico valerio valfredo valfrido valtena ' +
  'vania vanna varo vasco vedasto velio venance venanzio venceslao venceslas veneranda venerando venere venerio ' +
  'venusta venustiano venusto verano verdiana verecondo verenzio veriana veridiana verulo vezio vianney vicente ' +
  'victoire victorien victorin vidiano vidone vigile vilfredo viliana viliberto vincenza vincenzo vinciane ' +
  'vindonio vinebaldo vinfrido vinicio violante violette virgilio virginio virone viscardo vissia vital vitale ' +
  'vitalico vitor vittore vittoriano vittorio vivaldo viviane viviano vladimiro vodingo volfango vulmaro ' +
  'vulpiano waleran wandrille warley xaviere xenophon ximena xochitl yael yago yamileth yango yanis yaretzi ' +
  'yaro yaron yoann ysaline yseult zabedeo zabina zaccaria zaccheo zacharie zache zanita zanobi zarina zefiro ' +
  'zelinda zena zenaide zenebio zenobio zenone zephirin zetico zoeva zoilo zosima zosimo';
