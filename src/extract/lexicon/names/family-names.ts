/**
 * Family names that are common where they are at home and are no everyday word, town or company by themselves, folded.
 * They tell a person whose given name is rare. Names that come first are in `given-names.ts`, those with a telling ending
 * in `rules/names/person-evidence.ts`.
 */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  // South Asia.
  (
    'singh kaur khan begum bibi sharma verma gupta agarwal aggarwal mehta joshi desai patel iyer iyengar menon nair pillai ' +
    'reddy rao naidu chatterjee mukherjee banerjee bhattacharya chowdhury chaudhary choudhury chaudhry yadav mishra pandey ' +
    'tiwari trivedi thakur rathore chauhan kulkarni deshmukh deshpande patil shinde pawar gaikwad jadhav naik hegde shetty ' +
    'kumari prasad srivastava saxena kapoor malhotra khanna chopra bhatia ahluwalia gill sandhu dhillon grewal sidhu dhaliwal ' +
    'hussain hossain rahman ahmed ahmad siddiqui qureshi ansari bhutto sharif iqbal akhtar malik mirza butt ' +
    'perera fernando silva jayasuriya jayawardena wickramasinghe bandara dissanayake gunawardena rajapaksa senanayake ' +
    'shrestha gurung tamang thapa adhikari karki poudel koirala bhandari rai lama sherpa ' +
    // Iberia and the Americas.
    'garcia martinez rodriguez lopez gonzalez gonzales hernandez perez sanchez ramirez torres flores rivera gomez diaz reyes ' +
    'gutierrez ortiz ramos morales castillo jimenez ruiz alvarez vasquez vazquez romero herrera aguilar vargas ' +
    'castro guzman munoz rojas salazar delgado ortega soto contreras sandoval dominguez valdez espinoza fuentes cardenas ' +
    'carrillo cabrera navarro quispe mamani huaman condori choque ferreira pereira oliveira souza sousa rodrigues fernandes ' +
    'goncalves gomes martins ribeiro carvalho almeida lopes soares vieira monteiro mendes barbosa araujo cardoso teixeira ' +
    'moreira correia correa nunes marques figueiredo nascimento cavalcanti machado azevedo tavares pinheiro ' +
    // Anglophone.
    'johnson williams brown jones davis wilson anderson taylor thomas moore jackson thompson robinson wright scott hughes ' +
    'edwards collins stewart phillips campbell parker evans morgan murphy kelly sullivan oconnor obrien mccarthy macdonald ' +
    'mackenzie mcgregor campbell henderson patterson jenkins griffiths llewellyn gallagher doherty kavanagh brennan ' +
    // Continental Europe.
    'muller schmidt schneider fischer meyer wagner becker schulz hoffmann schafer koch bauer richter schroder neumann ' +
    'zimmermann hartmann lehmann dupont dubois moreau laurent lefebvre leroy rousseau girard mercier lambert fontaine chevalier ' +
    'rossi ferrari esposito bianchi romano ricci greco conti gallo costa mancini rizzo lombardi moretti ' +
    'jansen bakker visser smit mulder dekker hendriks peeters janssens maes willems claes hansen johansen olsen larsen ' +
    'andersen pedersen nilsen kristiansen jensen karlsen berg haugen hagen johannessen nielsen christensen rasmussen ' +
    'sorensen poulsen madsen lindberg lindstrom lindqvist bergstrom nystrom sandberg virtanen korhonen makinen nieminen ' +
    'hamalainen laine heikkinen novak svoboda dvorak prochazka kucera horvath kovacs szabo nagy toth varga kiss molnar nemeth ' +
    'farkas balogh popescu ionescu popa dumitru stan kowalski nowak wisniewski hoxha shehu krasniqi gashi berisha kelmendi ' +
    // Africa.
    'adeyemi okafor okonkwo eze nwosu obi adebayo ogunleye balogun bello abubakar danjuma mensah owusu boateng asante appiah ' +
    'osei agyeman amoah ansah quaye annan diallo traore coulibaly keita konate toure camara diarra sissoko sangare ouedraogo ' +
    'sawadogo kabore compaore ndiaye diop gueye sarr faye diouf cisse sow ba mbaye kamau mwangi njoroge kariuki wanjiru ' +
    'otieno odhiambo ochieng okoth owino kiprotich kipchoge chebet cheruiyot mutua musyoka wafula barasa mugabe moyo ncube ' +
    'ndlovu sibanda dube dlamini nkosi khumalo mthembu mkhize zulu naidoo govender botha nel pretorius banda phiri mwale ' +
    'mulenga tembo habimana uwimana mugisha niyonzima kagame tesfaye bekele tadesse gebre haile desta abebe girma mekonnen ' +
    'hassan osman warsame farah abdi jama mohamud ismail yusuf ibrahim mustafa mansour khalil haddad khoury najjar ' +
    // West and Central Asia, South-East Asia, the Pacific.
    'hosseini ahmadi rezaei karimi moradi rahimi mohammadi jafari akbari yilmaz kaya demir celik sahin yildiz aydin ozturk ' +
    'arslan dogan kilic aslan cetin koc kurt levy mizrahi peretz biton dahan avraham katz friedman goldstein ' +
    'nguyen tran pham hoang phan bui bautista villanueva manalo pangilinan dimaculangan wibowo santoso hidayat ' +
    'siregar nasution simanjuntak hutapea kusuma wijaya halim setiawan susanto tanaka suzuki takahashi watanabe yamamoto ' +
    'nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura shimizu hayashi saito sakamoto ' +
    'tupou fifita vainikolo tuilagi faleolo leota tamati parata ngata'
  ).split(' '),
);
