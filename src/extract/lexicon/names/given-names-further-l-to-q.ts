/**
 * Common given names of many languages, folded, that neither `given-names.ts` nor the lists from Faker have.
 */
export const FURTHER_L_TO_Q =
  'lachlan laercio lagi lais laisenia laksmi lalao lali lalit lalith lamduan lamia lamis lamya lanre lansana ' +
  'larus lasha lasse lata latha latifa laureano laurinda lauro lautaro lazaro lebogang leendert leifur leire ' +
  'lekan lemlem lemma lennart leocadia leoncio leonidas lesego lester letsile lettice levan levon liaquat ' +
  'lidetu liesbet liesbeth lieselotte liesl lilit lilja lindiwe lindokuhle lindomar lisbet litia lito lleucu ' +
  'llinos llyr loay lodewijk logi lokesh lorcan loren lorena lorne losalini lourival lowri luay lubega lubna ' +
  'lucero lucila lucinda lucrecia ludger luhut lujain lungile lungowe luqman lusine luzia lwazi lwin maamoun ' +
  'macarena machiko machteld macky madan madhav madhu madicke magne magnea magnhild maha mahamadou mahdi mahela ' +
  'mahfud mahfuz mahima mahinda mahmood mahtte maiju maiko maina mair mairead mairi mairtin maisa maitha majd ' +
  'majdi majid majida maka makena maki makiko mako makonnen makoto makram maksat makvala malachy malee maleeha ' +
  'malek malini mallika mamata mame mamo mamoru mamoudou mamuka manabu manana manar manari manasa mandla manish ' +
  'manjit manju manmohan manny manoel manohar manop manuk maqsood marat marceliano marcelino marcial marcilio ' +
  'marcio mared maret marged margery margret margriet mariano maribel maricela marietou marigold marijke mariko ' +
  'marilene marilia marinho maritta marjo marjorie marouf martijn masaaki masafumi masahiko masahiro masahito ' +
  'masaki masako masamichi masanori masao masaru masashi masato masatoshi masaya masayoshi masayuki masood ' +
  'masumi maszlee matia matthijs mauno mauri mawuli maximiliano maximino maximo mayowa mayu mayumi mbali mbita ' +
  'mbugua mechteld mechthild meera megawati megha megumi mehbooba mehmood mehnaz meindert meinhard meirion ' +
  'mekonnen melchor melik mengistu menna merab merera mererid mereseini merethe meriem merja meron meruert ' +
  'meseret mesfin meurig mfundo mhairi mher michaela michiel michiko michio mieko miftah miguelito mihkkal ' +
  'mihoko mihran mika mikheil mikio milagros mildred milind milton minako minna minoru miora mireia miren mirzo ' +
  'mithun mitsuko mitsuo mitsuru miwa miyako miyuki mizanur mizuki mkrtich mluleki mmusi mncedisi moacir moagi ' +
  'mogens mohanad mohannad mohd mohit mohiuddin mohsen mokgweetsi momoko momtaz mongkol monir montague montri ' +
  'mony morag moriba moritz mortimer mory mosese mosiuoa mothusi motoko motoyuki moudud mounir mourad moustafa ' +
  'mozammel mpule muath mubashir muferiat mugisha muhadjir muhaimin muhanna muhith muireann mujahid mukamana ' +
  'mukasa mukhammad mulenga mulugeta mumbi muna munashe muneer munira murad murali murtada murtagh musab ' +
  'museveni mushahid mushtaq musonda mutale mutaz muthanna muthoni mutinta mutoni mutsuko mutua muwonge mwaba ' +
  'mwangi mwende mwikali myat myfanwy mzia mzwandile naaja nabirye nacho nadeem nadiem nadira naeem nafees ' +
  'nafissatou nafula nagib nagisa nahed naheed nahla naif nairi najam najat naji najiba najwa nakato nakku ' +
  'naledi naliaka nalin nalubega namal nambi namrata namukasa namwinga nanami nandini nanette nani nankya ' +
  'nansubuga naohiro naoki naoko naoto naoya naoyuki narek naresh nariman narine narong narongchai nary naseem ' +
  'naseer naser nasim nasr nasra nasreddine nasreen nasrin nassar nathi natia nattapong natthawut nauman naveed ' +
  'navjot nayef nazare nazgul nazih nazik nazir nazmul nceba ndayishimiye ndeye ndidi neelam neeraj neeta nega ' +
  'negasso neha nekesa nelida nelleke nemesio nerys nesta netani neusa neville ngosa ngozi niamh nicanor ' +
  'nicasio nicolaas nicolasa nidal nidhi niels nieves niilo niina nikhil nikoloz nilesh nilson nilton nimal ' +
  'nimali nimr niran nirupama nisha nishantha nisreen nitin nitish nivaldo nivi njambi njavwa njeri njoroge ' +
  'nkechi nkem nkurunziza nneka nnenna noboru nobuaki nobuhiko nobuhiro nobuko nobutaka nobuyuki nodar nodir ' +
  'noeleen noemia nollaig noluthando nomfundo nomvuyo nomzamo nopphadon noraini noreen norhayati noriko norio ' +
  'noritaka noriyuki norliza nosipho nouf nqaba nsengiyumva nshimiyimana ntombi nuala nugzar nuha nukaka nune ' +
  'nupur nura nursultan nurzhan nutsa nuttawut nvard nwando nyambura nyan nyasha nyein nyokabi nyoman nyunt ' +
  'obafemi obaidul obdulia obert obiageli obinna ochieng oddbjorn oddny oddur oddvar odete odhiambo odinn ' +
  'oduetse ogechi ohene oili oisin okechukwu okello okot okoth oladele olafur olaug olav olegario olimpia olli ' +
  'oluf olufemi oluseun olwen olwyn omondi omran omurbek onkabetse onni onofre onyango onyeka onyinye oonagh ' +
  'oriol ortwin osagie osamu osbert osea osei osian ositadimma osmar osmo ossur otar otavio otieno ottar ottmar ' +
  'ousseynou outi owain owino oystein oyvind paata paavo pacifique padraic padraig paiboon palaniswami palesa ' +
  'pall pallavi palle panadda pancracio pankaj pannipa pape paradorn parinya parvez pascual pasi patali ' +
  'patcharee pauli paulino payal pelayo pelonomi peregrine pernille pertti pervaiz pervez petur phairoj phally ' +
  'phankham phenyo phetsarath phichai philipp phillida philomena phirun phitsanu phouvong phumzile phyllis pich ' +
  'pichai pichit piedad piers pikria pilar pinarayi pipaluk pisey piyabutr policarpo ponciano pongpol pongsak ' +
  'pornthip porntip prabhakar prabhat prachi prachuab pradeep pramod pramon pranav pranee prapas prasert ' +
  'prasetyo prasit prasong pratap prateep pratibha praveen prawit prayuth preben preecha preeti preetika ' +
  'premadasa pridi pridiyathorn primrose prisciliano priti priyanka proceso proinsias prudencio puan puangpet ' +
  'pule purificacion pushpa putu pyae qaiser qamar qasim qazi qodir qusay';
