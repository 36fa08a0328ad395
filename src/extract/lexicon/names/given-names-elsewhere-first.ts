/**
 * Given names of further languages, French, Romanian and Indonesian before all, A to J, folded, beside those of
 * `given-names.ts`. From the locale data of Faker (MIT licence), without everyday English words and towns.
 */
export const FIRST_ELSEWHERE =
  'abbondanza abbondanzio abdallah abdelkader abdellah abderrahmane abdourahmane abdramane abigael aboubakar ' +
  'abyasa achim achraf aculina adame adams addolorata adhiarja adiarja adika adikara adinata afanasi afanasie ' +
  'afsin agafia agamennone aisyah ajeng ajiman ajimat ajimin ajiono akarsana akcakoca aksil akvelina alambana ' +
  'albertine albrecht aldobrando aleksandra alesea alevtina alexandrina alexandros alika aliona alistair alixe ' +
  'alizee almira aloys alphonsine alpurungututuk altay alwar alyah amael amaury ambrine ambrosiano amicie amine ' +
  'anass anastasija anastasije anastazija anatoli anatolii andrian andriana anggabaya anggun angilberte anjela ' +
  'anjelica annaelle annagrazia annemarie annemijn annonciade annunziata anouck ansgar anthelmette apollinaire ' +
  'apollinare apollinary appoline arcadi arcadii archambaud argono ariana aristofane aristotele arkadijs arman ' +
  'arona arsipatra artanto artawan artemisa arthus artiom asirwada asirwanda aslijan asmaa asmadi asman ' +
  'asmianto asmuni assetou assia assil assomption assya astianatte aswani aubin aulia aurel aurelien aurelienne ' +
  'aurelija aureliu ausiliatrice aviel avital avril axenia ayaan aydin aylan ayline aymane aymen azalea badis ' +
  'bafode bagas bagiya bagus bagya bahuraksa bahuwarna bahuwirya bajragin bakda bakiadi bakianto bakidin ' +
  'bakijan bakiman bakiono bakti baktiadi baktianto baktiono balamantri balangga balapati baldassarre balidin ' +
  'balijan balint bambang banara banawa banawi bancar baran bardomiano baris barthelemy bartolomea bartolomej ' +
  'bartolomeu basti bastiaan bastian bastien begbilgeciksin belek benedikt benoit benyamin berat berengario ' +
  'bernadetta betania bilel bilgetonyukuk birgitta birgitte blahoslava bohdan boleslavs bonagiunta bonaventura ' +
  'bouchra brahim brancaleone branislava bretislava brigitta bronislava bronislavs brune brunehilde cagak cager ' +
  'cahya cahyadi cahyanto cahyo cahyono caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calcedonio ' +
  'calina camilia candra candrakanta capitolina caraka carub casilda cassiopee castille cataleya catharina ' +
  'catur caturangga cawisadi cawisono cawuk cayadi cecep celian cemani cemeti cemplunk cengkal cengkir cerise ' +
  'chahine chahinez chaima charleen charlize charlotta charly chayenne chayma cheick chiaffredo childebert ' +
  'chira chiril chirill chirine chranislav chranislava christer christiaan christiano christin christodule ' +
  'christoffer chrysostome ciaobella cinta cinthia cistoslava citra claus clavdia cleophee clothilde colette ' +
  'colombe constantia constantina constatin corbiniano cornelia cornelis costantino crescenzia crescenzio ' +
  'crespignano cristin cristoforo crocefissa crocefisso cyrian cyrine dacin dadap dagel dainuvite dalima ' +
  'daliman dalimin daliono damar danae danang dania daniil danil daniswara danuja danyl dariati darijan darimin ' +
  'darine darmaji darman darmana darmanto darsirah dartono daruna daryani dayan dayane demetriusz desiderata ' +
  'desiderato dieudonnee digdaya dimas dimaz dimitrii dinda diocleziano dirja ditya djeneba dmitrii dobroslava ' +
  'doinita domitille dounia dragomir drahoslava drajat driss dumitrita dzirkstite efimia efrosinia eglantine ' +
  'elgin eliahou eliel eliette elior eliot eliott elisabet elisabetta elizaveta eloan eloane elona elone elora ' +
  'elouan elvin elvina elvire elyes elyne embuh emilien emong empluk endah endra enguerrand enora enteng ' +
  'ercolano erine ermenegarda ermenegilda ermenegildo erwan erwann estiawan estiono ethann eudochia eugeniu ' +
  'eurydice eustracjusz evangelina evanghelina evann evdochia eveliina evgheni evghenia evghenii ewenn eytan ' +
  'eythan fabienne fabrice faizah fares farhunnisa fathonah fatouma febriana febrina felicien felicitas feodor ' +
  'feodora feodosia ferdinanda ferdynanda feriel feryel fevronia fidenziano filipp filippo fiordaliso ' +
  'fiorenziano firas fitri fitria fitriani floortje florencia florentina florentine florentyna floriane ' +
  'floriano florin foucauld franc francisque franciszek franciszka franck francoise frantisek franziska ' +
  'frederike fredrik fridolin friederike frontiniano gabriele gadang gaduh gaetan gaiman galak galang galih ' +
  'galiono galuh galur gaman gamani gamanto gambira gamblang ganda gandewa gandi ganep ganesha gangsa gangsar ' +
  'ganjaran gantar garan garimberto gasti gatot gatra gauthier gavril gawati genta geronimo ghaliyati ghani ' +
  'ghenadi ghennadi gheorghi gheorghii gheorghina gheorghita gherman giambattista gianbattista giandomenico ' +
  'gianfranco gianluca gianpietro gibran gilang giuliana giuliano giustiniano gorkem gottfried goundo grigori ' +
  'guilhem guillemette guillermina gvendolina gwendoline hadja hadriel hadrien hafshah hairyanto hajar hamed ' +
  'hamima hamzah hanae hania hanno hansjorg hanspeter hansruedi hansueli haralambie hardana harimurti harja ' +
  'harjasa harjaya harjo haron haroun harouna haroune harsana harsanto harsaya hartaka hartana harto hasna ' +
  'hassane hatouma helie helios helmut hendra hendri hendrika henrich hermenegildo heryanto hesti hicham hillel ' +
  'himawan hostislava houda humaira husein hvezdoslav hvezdoslava iacov ianina ianna ianos iaroslav iaroslava ' +
  'ibrani idriss igori ikhsan ilana iliane ilies ilyan ilyana ilyane ilyass ilyes ilyess imane imene imrane ' +
  'indah indrikis inessa intan ippolito iraida irawati iriana irnanto irsad irwan iryna isaure ishaq islam ' +
  'israa issam issiaka iurii jabal jaeman jagapati jagaraga jaiman jalil jamalia janin jannah janos jarwa ' +
  'jarwadi jarwi jasmani jassem jassim jaswadi jatmiko jautrite jawed jayadi jayeng jazzlynn jefri jelisaveta ' +
  'jelita jelmer jennah jeremias jesslynn jevgenijs jihane jinane jinawi josefien josefine josephin julienne ' +
  'juliette jumadi jumari junon';
