/**
 * Given names of South Asia, folded, beside those of
 * `given-names.ts`. From the locale data of Faker (MIT licence), without everyday English words and towns.
 */
export const SOUTH_ASIA =
  'aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aalok aamod aanand aanandinii aanjaneya aaratrika ' +
  'aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman abani abhaidev abhaya abhirath ' +
  'abhisyanta acaryatanaya achalesvara acharyasuta achintya achyut adheesh adhiraj adhrit adiba adikavi adinath ' +
  'aditeya aditya adityanandan adripathi advaya adwitiya afruza afzuna agasti agastya agneya agnimitra ' +
  'agniprava agnivesh agrata ahalya ahilya aishani ajeet ajit akifa akroor akshainie akshaj akshat akshata ' +
  'akshita akula alok amaranaath amaresh ambar ameyatma amish amodini amogh amrit amrita amritambu anaadi anagh ' +
  'anal anala anamika ananda anandamayi anang ananta anasooya anasuya anila anilaabh anilabh anish anjali ' +
  'anjaneya anjushree anjushri ankal annapurna anora anshula anuja anunay anuraag anurag anusuya anwesha apsara ' +
  'archan arindam arnesh aruna aryan asal ashlesh ashok asila aslesha asliya asolat atmaja atmanand atmananda ' +
  'atreyee atreyi avadhesh avani avantika ayushmati baala baalaaditya baalagopaal bahula baidehi baijayanti ' +
  'bakula bala balaaditya balachandra baladitya balagopal balagovind balamani balgopal bandhu bandhul bankim ' +
  'barchinoy barno basanti begoyim bhaanumati bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagirathi ' +
  'bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar ' +
  'bhaumik bhaves bheeshma bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar ' +
  'bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bilva bilwa binafsha birjesh bishnu ' +
  'brahma brahmaanand brahmabrata brahmanandam brahmdev brajendra brajesh brijesh buddhana budhil chaanakya ' +
  'chaitan chakor chakradhar chakravartee chakravarti chakrika chanakya chandak chandan chandani chandi ' +
  'chandini chandira chandni chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin ' +
  'chandramani chandramauli chandramohan chandran chandranath chandrani chandravati chapal chapala charak ' +
  'charuchandra charumati charuvrat charvi chaten chatur chatura chaturaanan chaturbhuj chetan chetanaanand ' +
  'chidaakaash chidaatma chidambar chidananda chinmayanand chiranjeev chiranjeeve chitraksh chitrali chitramala ' +
  'chitrangada daevi daevika daiwik daksha dakshayani damayanti damodara dandak dandapaani darshan darshwana ' +
  'datta davriya dayaamay dayaananda dayaanidhi dayamayee deeksha deenabandhu deepali deepan deepankar ' +
  'deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar ' +
  'devadatt devagya devajyoti devak devangana devani devasree devdan deven devesh deveshwar devika devvrat ' +
  'dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri ' +
  'dharmaketu dhatri dhruv dhyanesh dhyaneshwar digambar digambara diksha dilafruz dilbar dildora dilfuza ' +
  'dilnoza dilorom dilrabo dilsoz dinakar dinkar dipali dipankar dipendra dipesh diptendu divaakar divakar ' +
  'divjot divya diyora draupadi dron drona dulari durdona durga durgeshwari dwaipayan dwaipayana eekalabya ' +
  'ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant elakshi enakshi esha eshana eshita ezoza farangiz ' +
  'farida fazilat feruza fotima gajaadhar gajabahu gajadhar gajbaahu ganak ganaka ganapati gandharv gandharva ' +
  'gangesh garud garuda gati gatik gauraang gaurang gauranga gautam gautama gautami gavxar gayatri geeta ' +
  'geetanjali gemine gemini ghanaanand ghanashyam ghanshyam giri girija girik girika girindra giriraaj giriraj ' +
  'girish girja gitanjali gobinda gopaal gopal gopee gopi gorakhanatha gorakhnath goswamee goswami gotum ' +
  'gouranga goutam govinda gudakesa gudakesha gulbaxor gulchexra guljamol guljaxon gulnora gulnoza guloy ' +
  'gulsora gulzira gulzoda gurdev guru halima hamsini hanifa hari harinakshi harinarayan harit harita heema ' +
  'hilola himadri himani hiranmay hiranmaya hiranya hosiyat hurshida husida husnida husniya husnora iffar ifora ' +
  'inder indra iroda jagadish jagadisha jagathi jagdeep jagdish jagmeet jahnu jaimini jasmina javas jaya ' +
  'jitender jitendra jumagul jyoti jyotis jyotsana kailash kali kalinda kalpana kama kamalesh kamla kamlesh ' +
  'kamola kanak kanaka kanchan kanishka kannan kannen kanti karan karima karthik karunanidhi kashyap kashyapi ' +
  'keerti kiran kirti komila krishna krishnadas krishnadasa kumari kumuda kumush laal lakshman lakshmidhar ' +
  'lakshminath lalita latofat lavanya laxman laxmi laylo leela lila lobar lutfiya madhuri madina mahendra ' +
  'mahesh maheswar malati malika maloxat malti mandaakin mandakini mangala mangalya mani manik manikya manisha ' +
  'manjusha manoj marut mashxura mavluda maxbuba maxfuza maxsuma mayoor meena meenakshi meghnad meghnath menaka ' +
  'menka minakshi mohan mohana mohinder mohini moxidil moxigul moxina moxinur moxira muattar muazzam mubina ' +
  'mukesh mukul muyassar nafisa nalini nanda narayan nargiza narinder nasiba naval naveen navin nigora nikita ' +
  'nilufar nimit niranjan nirbhay niro nodira noila nozima ojaswini omana omina oormila opalina opaline orzu ' +
  'oyga oynur oysha ozoda padma paramartha parvati poornima pran pranay prasad prasanna prathamesh prayag ' +
  'preity prem prema priyala puneet purnima purushottam pushti qizilgul radha rageshwari rageswari rajan ' +
  'rajendra rajinder rakesh ramaa ramesh rameshwar ramziya ranjeet ranjit rano rasifa rati rayona rayxona ' +
  'ritesh robiya rohan rohana rohit roziya rudra rukhmani rukmin rupinder saboxat saboxon sachin sadoqat safiya ' +
  'safura sameer samina samiya sanka sanobar saodat sarada sarala saraswati sarisha sarla saroja sarvin ' +
  'sarvinoz satish satyen saxida sayyora sevara shakti shakuntala shankar shantanu shanti sharda sharmila ' +
  'shashikala sheela sher shiv shivakari shobhana shresth shresthi shreya shreyashi shridevi shrishti shubha ' +
  'shubhaprada shwet siddarth siddhi siddhran sitara sloka smita smriti somnath somu subhash subhashini ' +
  'subhasini subodh sucheta sudeva sujata sukanya suma suman sumitra sunita surya suryakant suryakanta ' +
  'suryakantam susheel sushil sushma suyuna swami swapnil swara swarnalata sweta tanirika tanushree tanushri ' +
  'tapan tarun tejas trilochan trilochana trilok trilokanath trilokesh triloki trisha tugol tushar udai udit ' +
  'ujjawal ujjwal umang umida upendra uqbaloy urmila usha uttam uzbegim vaidehi vaijayanthi vaijayanti ' +
  'vaishnavi vaishno vaishvi varalakshmi vasanti vasliddin vasudev vasudeva vasudha vasundhara veda vedang ' +
  'vedanga vedanshi vidhur vidhya vidur vidya vimal vimala vinay vishnu vishwamitra vrinda vrund vyas waqila ' +
  'xalima yogendra yogesh yoginder yozida zilola zuxra';
