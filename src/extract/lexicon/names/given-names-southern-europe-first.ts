/**
 * Given names of southern Europe and Latin America (a to g), folded, beside those of
 * `given-names.ts`. From the locale data of Faker (MIT licence), without everyday English words and towns.
 */
export const FIRST_SOUTHERN_EUROPE =
  'abaco abbondio abdone abdonie abelardo abele abelin abeline abenzio abibo abigaelle abondance abramio abramo ' +
  'abril absalon acace acacie acacio acanthe acario accursio achaire achille acilia acilio aciscolo acrisio ' +
  'adalard adalardo adalbald adalbaude adalberon adalberto adalfredo adalgisa adalgiso adalric adalrico ' +
  'adalsinde adamo adan addo adea adegrin adegrine adelardo adelasia adelberto adelchi adele adelfo adelgardo ' +
  'adelie adeline adelmo adelphe adeltrude adenet adeodat adeodato adhemar adjutor adolfo adolphe adolphie ' +
  'adone adonise adrastee adrehilde adria adrien adrienne adrione afonso afro agabio agape agapet agapito ' +
  'agatha agathange agathe agathon agazio agenore agesilao agilbert agilberte aglae agnan agnane agneflete ' +
  'agnese agostina agostino agrippa agrippin agrippine agustin aiace aidano aimable aime aimone aina ajan ajana ' +
  'ajla ajlin ajna aladino alain alaine alais alamanno alano alara alarico alba albane albano alberade alberic ' +
  'alberico albino alboino albrico alceo alceste alcibiade alcide alcidie alcime alcina alcine alcino alcyone ' +
  'alda aldegonde aldonce aldric aleandro aleardo aleaume alec alejandra alenia aleramo aleth alexanne alexine ' +
  'aleya alfio alfonsa alfonso algiso alienor aliette alighiero alissia alix alize alliaume almerigo almine ' +
  'almire almiro aloise aloisio aloyse alphee alphonse alpinien altea althee alvaro alverede alviero alvise ' +
  'alyssia amabile amadea amadeo amaliane amalric amalthee amande amandin amandine amando amant amante amanzio ' +
  'amarande amaranthe amaranto amaryllis amato amatore amauri ambra ambre ambrogio ambroise ambroisie amea ' +
  'amedee amedeo ameliane amelien ameline amelio amen amerigo amethyste amico amiel amilcare aminte amintore ' +
  'amleto amone amore amour ampelio amra anacleto anael anaelle anahita anais anastase anastasie anatole ' +
  'anatolia ancelin anceline ancilla andeol andjelina andoche andree andri andrin andromeda anemone angadreme ' +
  'ange angele angeline angilbe angilran angoustan anicee anicet aniceto anicette aniello anik anika anina ' +
  'annabella annamaria annibal annibale ansaldo ansbert ansberte anselme anselmo ansovino anstrudie antelmo ' +
  'anthelme antide antigone antimo antino antioco antonella antonello antonine anuar aphelie apollina apolline ' +
  'apollonia appia apuleio aquilin aquiline aquilino arabella arabelle araceli araldo aratone arcade arcadie ' +
  'arcadio archange archimede archippo arcibaldo ardito arduino aresio argelia argimiro argine argo aria ' +
  'arialdo arianna ariberto aricie ariele arielle arion ariosto arisa aristarco ariste aristeo aristione aristo ' +
  'arlette armance armande armandine armando armel armeline armelle armide armine arminio arnaldo arnaud ' +
  'arnaude arnould arolde aronne arrigo arsene arsinoe artemis arthaud artheme arthurine ascanio ascelin ' +
  'asceline ascension asdrubale asella asia asimodeo assunta assunto astarte asterie asterio astree astride ' +
  'ataleo atanasia atanasio athalie athanase athanasie athenais athina athos attilano attilio aube aubertine ' +
  'auberto aubry audace aude audebert audeline audouin audran auguste augustine augusto aure aurea aurele ' +
  'aureliano aurelio aurelle aurian auriane auro auron aurore ausilia ausilio auxane auxence aveline averardo ' +
  'avigaelle avoye axeline aymard aymardine aymeric aymon aymonde azalee azeglio azelia azelie azeline azelio ' +
  'azzurra babila bacco balderico baldo baldomero baldovino balthazar bambina baptiste barbarigo barbe bardo ' +
  'barnaba barnabe barsaba barsimeo bartimee bartolo basile basileo basilia basilio basilisse bassiano bassilla ' +
  'bastiano bathilde batilda battista baudouin beato belina bellino beltramo benedetta benedetto benedicte ' +
  'benedita beniamina beniamino benicio benigna benigne benigno benito benjamim benvenuta benvenuto beranger ' +
  'berangere berard berardo berenice beronico berthe bertille bertoldo bertolfo betta beuve biagio bibiano bice ' +
  'bigna bindo bino birino blaise blanca blandine bohemond bonaldo bonavita boniface bonifacio bonito bortolo ' +
  'bouchard brando brayan breno briac brice brieuc brigida brunehaut brunilde bruto caetana caino caio calanico ' +
  'calebe calixte callisto calogera calogero calpurnia camelien camillien camillo candida candide candido ' +
  'cantidio canziano capucine caribert caridad carine carles carloman carlota carmela carmelo carmine carminho ' +
  'carmo carola caronte carponio casimira casimiro cassandre cassiano cassien cassio cassiopea casto cataldo ' +
  'catarina catena catullo caua cecco cecilio celestine celien celinia celso cesaire cesare cesario charlaine ' +
  'charline cherubino chilperic chretien chrysole cino cinzia cipriano cirano ciriaco cirilla cirillo cirino ' +
  'ciro clarence clarenzio clarisse claudien clea cleandre cleandro clelia clelie clemence clemente clemenzia ' +
  'cleo cleofe cleonico clery climaco clinio clio clodomiro clodoveo cloe clorinda clotaire clotilde cointa ' +
  'coline colmanno colmazio colomba colombano concetta concetto conchita concordio consolata constanca coralie ' +
  'coraline cordelia coreno corentin corentine coriolano cornelio coronato corrado cosimo cosma costante ' +
  'costanza costanzo cremenzio crescente crispino cristaldo cristiana cristiano cronida cunegonda cuniberto ' +
  'cupido cuzia cyprien cyriaque cyrielle cyrille daciano dacio dafne dagoberto dahlia dalmazio damaso damiano ' +
  'damocle danio daris davino decimo degna delfina delfino delinda delizia delphin delphine demetria demetrio ' +
  'democrito demostene deneval deodata deodato desdemona desiderio devota diamante dianora diar diara didimo ' +
  'dieudonne diletta dinis diodata diodoro diogene diogo diomede dione dionigi dionisia dionisio doda dodato ' +
  'domenica domenico domezio domiziano donatella donatello donato doriane doriano dorine doroteo dorothee douce ' +
  'druina duarte duccio duilio dulina durante eberardo ecclesio edda edelberga edgard edgardo edilberto editta ' +
  'edmee edmondo edoardo edouard edvige efisio egeo egidio eginardo egisto egizia egle elaide eleonore elettra ' +
  'eleuterio eleuthere eliano elide elie elifio eligio elija elimena elio eliodoro elion eliona elisea elisee ' +
  'eliseo elisio elita ellie elmo eloa elogio eloisa elpidio elvezio elvia elvino elyas elzear emanuele ' +
  'emanuelly emeline emerance emerencie emeric emidio emiliana emiliano emmelie emmerico empirio endrigo enea ' +
  'enecone enimia enio ennio enrica enyo epiphane eracla eraclide eraldo erardo erasmo erberto ercole erenia ' +
  'eriberto erico ermanno ermelinda ermes ermete ermilo erminia erminio ernesta eron eros ersilia esau ' +
  'esmeralda estefania esterina esuperio eterie ettore eubert euclide eudes eudoxe eudoxie eufebio eufemia ' +
  'eufemio eufrasia eufronio eugenio eulalia euphrasie euridice eusebe euseo eustache eustorgio eustosio ' +
  'eutalia eutalio evaldo evandro evariste evaristo evasio everardo evidio evodio evrard evremondo ezechiele ' +
  'ezio fabiano fabiola fabricia fabricio fabrizio falba famiano fanny fantin fantine fausta faustine fausto ' +
  'fazio fedele fedro felice feliciano felicite fermiano fermo fernanda ferruccio festo fiacre fiammetta fidele ' +
  'fidenzio filiberto filipe filippa filomeno fionn fiore fiorella fiorenza fiorenzo firmin flaminia flaviana ' +
  'flaviano flavien flavio fleano flodoard flor florent florestan floridia florie flurin flurina foca folco ' +
  'fortunata fortunato fortune fortunee fosca fosco foulques france francette francia francine francisca ' +
  'frederica frederico frido fulbert fulberto fulcran fulgence fulgenzio fulvia fulvio furio furseo fuscolo ' +
  'gabino gabriella gael gaelle gaetano gaglioffo gaio galatea galdino galeazzo galileo gallicano gandolfo ' +
  'garance garnier gaspard gaspare gastone gatien gaud gaudenzia gaudenzio gaudino gautier gautiero gavino ' +
  'gedeone gelila gelsomina geltrude geminiano generosa generoso genesia genesio genevieve gennaro genoveffa ' +
  'gentile genziano geoffroy georgette gerardo gerasimo geraud gerberge gerbert geremia gerino germain germaine ' +
  'germana germano gerolamo geronzio gervais gervasio gesualdo gherardo ghislain giacinta giacinto giacobbe ' +
  'giacomo giadero giancarlo gianluigi gianmarco gianmaria gianmario gianna gianpaolo gianpiero gianuario ' +
  'giasone gigliola gilberto gilda gildo giliola gillo';
