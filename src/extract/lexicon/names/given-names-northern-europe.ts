/**
 * Given names of northern Europe, folded, beside those of
 * `given-names.ts`. From the locale data of Faker (MIT licence), without everyday English words and towns.
 */
export const NORTHERN_EUROPE =
  'aaliyah aaltje abby abel abraham adelina adolfs adriana adriano agneta aiden aileen aimee ainars aino aksel ' +
  'alana alberte albin alea aleksi alena alessa alessia alessio alexa alexia aleyna alfons alfreds algirds ' +
  'algis alica alina aline alisha alissa aliya aliyah allegra alois aloizs alva alvine alya alyssa amalia ' +
  'amalie amalija amaya amelie amin amon anabel andris andzejs andzs anette anja annabel anneke anneli anni ' +
  'annikki anny anouar anouk anrijs anslavs antero antoni antonia antti aras arian ariane arie arija arijs aris ' +
  'armins arne arno aron artur arturs arved arvid arvids arwen asel asiya astrida asya aurelia axelle ayana ' +
  'ayden ayla ayleen ayoub ayse azra babette banuta barbala barbro bart beat beate beatrix beau bella bengt ' +
  'benja bennet bennett benno bent bente benthe berend berit betina bettina betty bianca bianka bibi bjarne ' +
  'boas boaz bobbi bodhi bodi boet bram brenn britt caitlin camilla cara carina carlijn carolin caspar cato ' +
  'catrin cecilie cedric cedrik celina celine chantal chase chelsey chloe christa claas claes clemens coco coen ' +
  'collien conner cora corinna corinne corvin cosima curt daan daantje dagmara dags daisy daley damian damien ' +
  'damin dani daniele danilo danique daphne daria darian darius darleen darta davey davi davids davin davina ' +
  'deen delia demi denny dexx didier diede dieke dies dion djayden djenna domenik donny dorian dorit dorthe ' +
  'douwe dries duco duuk dylan dylano dzile ebba ecrin eddi eden edgars edite eduard eduards edvin edvins edzus ' +
  'eefje eero eeva egils einars eirik eizens elanur elea eleni elfrida elia eliah eliana eliane elias elijah ' +
  'elin elina eline eliza elize elle elli elly elmars elmira elodie elsbeth elynn emanuel emelie emely emiel ' +
  'emile emilian emilie emilija emilio emils emirhan emmely emmi emmy enie enna enno ensio enya enzo erich ' +
  'eriks erkki ermins ervins erwin esben esma esmee ethan etienne eugen evalds evelien evelin evelina eveline ' +
  'evelyne evie ezra faas fabien falk famke fardau faya faye fayen fayenne febe fedde felina feline femke femm ' +
  'fender fenja fenna fenne ferre fieke fien fiene fiep fiete filou finia finja finlay finley finn finnja ' +
  'finnley fleur flora flore florine floris flynn foss fran franco franka fredy freek freja frenkie freya frida ' +
  'frieda fritz fynn gederts georg gerrit gertrud giada gian giel gigi gijs gilles gino gioia girts gisela ' +
  'gitte gudrite gunars gunnel gust guus guusje hafsa hailey hakim hakon hanna hanne hannele hannu hauke hayley ' +
  'hedda hedvig heikki hein heinz helle hendrik hennes henning henrick henrike hermann hermine hidaya hidde ' +
  'hira huub ilay ilgmars ilias ilja ilmari ilmars ilse imani imke inara inars inaya indy ines inger ingmars ' +
  'ingrida inguna inka inkeri irena irisa irmeli isabeau isabell isaiah isak isra ivar iven ivonne izzy jaakko ' +
  'jace jacky jacoba jada jade jaden jaelynn jailey jaimy jairo jaivey jalou janek janina janine janna janne ' +
  'jannek jannes janni jannik jannis jano janosch jara jari jarne jarno jaron jasmijn jasper javi jaxon jaxx ' +
  'jayce jayda jayden jaylano jaylen jaylinn jayson jayvano jazeps jazz jazzlyn jefta jekabs jella jelle jelte ' +
  'jente jeppe jess jesse jesslyn jessy jette jidde jimi jinte jinthe joah joakim joana joas joelina joeline ' +
  'joelle joep joes johann johanne joleen jolie jolien jolijn jolin jolina joline jona jonah jonna jonte joost ' +
  'jordan jordy jorg jorgen joris jorrit jort joscha joschua josefin josette josiane josie josua josy joya juda ' +
  'judite juha juhani juho jukka jula julan jule jules juliane julija julijs julika julina juna junayd juno ' +
  'jurg jurgis juri jurre jusma justine justus juul kaan kaarina kaat kacper kalervo kalevi kalle karam kari ' +
  'karina karlijn karlis karlo kasper kathrin kato katrine kayden kaylee kayra keano keanu keet kenny keno ' +
  'kensi kenza kenzo kerstin kian kiana kiara kick kiki kilian kimi kira kjeld kjell klaas klara klavs klemens ' +
  'koen konrad konrads korinna krijn kriss kyan kyano kyara kyra lana lander lara larissa lasma laure laureen ' +
  'laurens laurenz lauri laurie laurin lavinia lavize lean leana leandra leandro leann leena leif lene leni ' +
  'lenia lenja lenn lennard lenne lennert lennie lennon lennox lenny lenya leoni leonida leonids leonie leonora ' +
  'leroy letizia levi levin levke levy lewin lexi lexie liah lian liana lias lieke lien liene lieuwe lieve ' +
  'lieze liga liisa liksma lili lilia liliana liliane lilith lilli lilly lilou lily linde linn linne linnea ' +
  'lino lion lionel lisann lisanne lisbeth lise liva livia livija liya liyam liza lize lizz lizzy loek loes ' +
  'loet lois lone lore loreen loris lott lotta lotte loua louay louie louisa lova lovisa lowie luan luana lucie ' +
  'lucien lucija ludvig luigi luise luize luka luna lune lutz luuk luus luzie lyam lykke maaike maarit maarten ' +
  'maartje maas mace macy maddox madita madleen madlen mads maes maeve maher maija maik maike mailin maira maja ' +
  'maksim malena malene malia malin malina malou malte malthe malvine manoah manon manu mara marah marcis mare ' +
  'mareike maren margaux margers margot margrit mari marieke marijn marika marinus maris marisa marissa marit ' +
  'marite marja markku marla marleen marlen marlena marley marlie marlies marlis marlo marlon marly marrit mart ' +
  'marte marten marthe martine martins martti marwa marwin massimo mathijs mathis matilda matis matiss mats ' +
  'mattes matthis matti mattias mattis matz maud maurits maxi maxime mayra maysa mayson medine mees meik meike ' +
  'melina mels melvin menno merel merete merijn merle metra meyra micha mick midas mieke miel mikael mikaela ' +
  'mikail mikelis mikkel mikki mikko milana milano miley milla mille milly milou mink mira mirco mirja mirko ' +
  'mirre mirte mirthe modrite monvids moos mozes mudite myla mylan mylo myra myriam myrthe nadja naemi nand ' +
  'nanna naoufal naoufel natan naud neele neeltje nela nele nelli nelly nena nevio nicklas niclas nicolai niek ' +
  'niene nienke nika nike nikkie niklas niklaus niklavs niko nikodem nikolas nila nine nino ninthe noam noami ' +
  'noan noella noelle noemi nola nolan nomi noortje norah nore noud nouri nout novan nowi nynke odin ojars ' +
  'olavi olegs olgerts olivija oliwia oliwier olle olof oona orvokki oskari otilija otis oumayra paivi parsla ' +
  'patrice paulien paulina pavils pekka pelle pentti pepe pepijn peteris petteri philine philou phoebe pien ' +
  'piet pippa pirjo pirkko pius pleun pola pontus poul priska puck quentin quin quinn quinten quinty quirin ' +
  'raff rahel raik rainer rasmus rayen rebekka regitze regnars regula rein remo renars renate renato rens ' +
  'renske reto revi riana ricards rieke riff riitta rike rikke riley ritva roan rocco romans romee romeo romina ' +
  'romy ronja roos rover roxy rudis rudite ruedi rune rusins ruta saar sabir safae safouan sahra sakari salome ' +
  'sammie sammy sander sandro sanja sanna sanne santino saphira sare sarmite sascha saskia satu savi scottie ' +
  'sebas seff selena selina senn senna senne sepp seppe seth siebe siem sien sienna siep signe sigurd silas ' +
  'silja silje silke simen simeon sina sindre sinikka sinja sjors skye smilla sofie sondre sonke soof soraya ' +
  'soren spidola stan steen steffen sten stephan sterre stig stijn stina stine storm sude summer sune sunniva ' +
  'suus suze svea svend sverre sylvie synne tabea talea talia talis talrits tamia tamina tamino tammo tapani ' +
  'tapio tarja tayler teddy teije tereze tessa teun teunis thalea thalia thea theodor thiago thibo thije ' +
  'thijmen thijn thijs thilo thirza thom thorben thore thorge tiago tibbe tibo tieme ties tiina tijmen tijn ' +
  'tijs timm tine tiril tirza titus tizian tjark tobin toby tomke toon torben tore trine troels tuana tuomas ' +
  'tuula tuur tuva twan tycho tygo tymon tyron uffe ugis ulla ulrika undine vagn valeria veerle veikko veit ' +
  'vere verena vesma vesper vibeke vieve viggo vilde vilhelm ville villy vilmars vince vinz vito vitus vive ' +
  'vivien vreni wannes warre wende wibke wiebke wies willi willy wolf wout wouter xander xaver xavi xenia ' +
  'yannic yannick yannik yara yarah yaren yasmine yassine yassir yenthe yfke yinthe ylvi ylvie yolande younes ' +
  'youp yuna yven zahra zain zanete zanis zanna zara zayn zeltite zenija zeyneb ziedite zigmars zigrida zion ' +
  'ziva zoey zofia zubite zuzanna';
