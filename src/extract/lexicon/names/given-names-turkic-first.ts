/**
 * Given names of Turkey, the Caucasus and Central Asia (a to f), folded, beside those of
 * `given-names.ts`. From the locale data of Faker (MIT licence), without everyday English words and towns.
 */
export const FIRST_TURKIC =
  'aarav abak abaka abakay abar abbas abbos abdulahad abdulazim abdulboriy abdulhafiz abdulhakim abdulhay ' +
  'abdulholiq abduljabbor abduljalil abdulkarim abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob ' +
  'abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abendam abidin abilay abluc ' +
  'absar acar acela acelya acig acik acilay acuk acun adalan adaldi adalmis adar adas adberilgen adeliya adelya ' +
  'adem adiguzel adik adikutlu adikutlutas adile adli adlibeg adraman adsiz afaq afel aferim afet affan afitap ' +
  'afra afsar agabay agah agakagan agalak agca aglamis ahenk ahlem ahror ahsen aide ajita akalp akas akata ' +
  'akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcora akdemir akdogan akibudak akif akim ' +
  'akin akinci akiner akkun akkunlu akkurt akkus akmal akpira akram aksungur aktan aktekin aktimur alaban ' +
  'alaboru aladag aladogan alakurt alayunt alayuntlu aldemir aldigerey aldogan algu alican alimga alisa alisan ' +
  'alisher alisir alka alkaboluk alkaevli alkan alkasi alkis almila alpagut alpamis alparsbeg alparslan alpata ' +
  'alpay alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alphan alpike ' +
  'alpilig alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug ' +
  'alpurungu alpyoruk alsu altan altankagan altankan altemur altin altinkagan altinkan altinoba altintamgan ' +
  'altintarkan altintay altmiskara altuga alvina amac amara amelya amid amita ammar amrak amul anar ancuk andac ' +
  'andariman anise anka anvar apak apatarkan aprancur aqil araboga arademir aram ararat arbay arbuz arcuk arda ' +
  'ardic argil argu argun ariboga arijit arik arikagan arikdoruk arin arinc arjen arkin arkis armagan arnac ' +
  'arpat arsal arsil arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arslon arsun artiinal ' +
  'artuk artukac artut aruk asadulloh asanboga asantudun asantugrul asartegin ashmi asig asikbulmus asil ' +
  'asilbek askin aslim asmita asri astalogul asuela asug asuk atac atakagan atakan atalan atalay ataldi atalmis ' +
  'ataman atasagun atasu ataullah atberilgen atif atigay atikutlu atikutlutas atila atilgan atilla atim atimer ' +
  'atis atli atlibeg atlikagan atmaca atsiz atuncu avan avar avaz avdal avluc avni avsar awar awaz ayaci ayan ' +
  'ayas ayaz aybalta ayban aybars aybeg aydan aydarkagan aydemir aydinalp aydogan aydogdu aydogmus aygirak ' +
  'aygul aygun ayhan ayitmis ayiz ayizdag aykagan aykal aykan aykurt aykut aylin ayluc ayluctarkan ayma aynur ' +
  'ayren ayruk aysar aysil aysilig aytac aytak aytekin ayten aytug ayvaz ayyildiz azad azak azamat azban azer ' +
  'azgan azganaz azil azime azizhan azmi babacan babir babur bacara baccayman bacman badabul bade badruk badur ' +
  'baga bagaalp bagaisbara bagan bagasatulu bagatarkan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi ' +
  'bagdagul bagis bagtas baha bahadir bahar bahodir bahri bahriddin bahrom bahtiyar bakagul bakhtiyor bakir ' +
  'bakirsokum baksi balaban balaka balakatay balamir balcar baldu balin balkik balta baltaci baltar baltir ' +
  'baltur bamsi bangu banu barak baraktore barbeg barboga barbol barbulsun barca barcadogdu barcadogmus ' +
  'barcadurdu barcadurmus barcan barcatoyun bardibay bargan barimtay barin barkan barkdogdu barkdogmus ' +
  'barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli barman barsbeg barsboga barsgan barskan ' +
  'barsurungu bartu basademir basak basan basanyalavac basar basat basbug basci basgan baskin baskirt baskurt ' +
  'basmil bastar bastugrul basu basut batrak battal batuhan batuk batur baturalp bawer bayancar bayankagan ' +
  'bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur ' +
  'bayindir baykal baykara baykoca baykuzu baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin ' +
  'bayruk baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu bazir beceapa beckem bedir bedirhan ' +
  'bediz bedran bedreddin bedri begarslan begbars begboga begcur begdemir begdilli begdurmus begi begil begine ' +
  'begitutuk begkulu beglen begni begtas begtegin begtuzun behcet behic behlul behram behrem behruz behzat ' +
  'bekazil bekbekec bekec bekecarslan bekectegin beker bekir beklemis bekmurod bektas bektur belcim belcir ' +
  'belemir belgi belguc belma beltir beltun bengi bengu benice benli benlidemir bercem berceste bercin berdan ' +
  'berdibeg berendey berfin berginsenge bergu berinay beritan berivan berk berkan berkay berke berkin berkis ' +
  'berkyaruk bermek berran berre berva besar besentegin beser besim besir besra betemir bextiyar beyaz beyizci ' +
  'beyrek beyrem bibek bicek bicki bickici bidin bijay bikash bilge bilgebeg bilgeciksin bilgeisbara bilgekagan ' +
  'bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgez bilgic bilgin bilig ' +
  'bilik billure bilol bina binbegi bindir birol bishal bitaybiki bitri bobur boga bogac bogacuk bogde boge ' +
  'bogu bokde boke boldaz bolen bolmus bolsun bolukbasi bolun boncuk bonek bonge bongul bongulboga bora boran ' +
  'borcul borlukcu bornak bortecine boru borubars borusengun botan botir boyan boyankulu boylabaga bozan ' +
  'bozboru bozdogan bozkurt bozkus bozok bucan bucur budag budak buddha budunlu budus budustudun bugday bugduz ' +
  'bugduzemen buge bugra bugu bugubilge bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey buktegin ' +
  'bukusboga bulacapan bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin ' +
  'bunsuz bunul bunyamin burak burcak bure burgucan burgut burhon burkay burkek burkut burluk burslan burulday ' +
  'burulgu burunduk busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac ' +
  'buzactutuk caba cabdar cabli cabus cafer cagan cagatay cagdas cagil cagla caglar caglayan cagri cagribeg ' +
  'cagrihan cagritegin cagru cahid calapkulu cana canalp candar canel caner cangul cankan cankiz cannur cansel ' +
  'cansin cansu cavid cebe celal celaleddin celasun celen celik celil cemali cemen cemgen cemil cenk ceren ' +
  'cesminaz cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezmi cicek ' +
  'cicem cigdem cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cingir cise ' +
  'cisem cisil civan ciya cobulmak cocukboru cokramayul colman colpan colu coskun coskuner cubeyr cumhur cuneyt ' +
  'daghan damla daver davron davud deepika defne delal demet demiralp demirhan deniz denizalp derin dersim ' +
  'dervis derya destan deste devran dicle diclehan didem dikmen dilan dilara dilare dilaver dilay dilber ' +
  'dilberay dildar dilek diler dilhan dilmurod dilovan dilruba dinc dincer direnc diri diroj dirok diyor dizik ' +
  'dogan doganay doganer dogu dolunay dondu dovud dundar dunya durdane durmus durriye duru dururbunsuz duygu ' +
  'ebin ebkizi ebren ebru ebuzer ecehan ecem ecevit ecmel ecvet edhem edil ediz efken eflah efsun eftalya ' +
  'egemen egrim ehmed ekec ekim ekin ekmel elbek elcin eldor elif elkin ellada elmas elmurod elnare elnur elti ' +
  'elvan elvira elyanora elyor elza emced emel emin emine emir emrah emrullah ender enderun enes engin enis ' +
  'enise ensar eralp eray erberk ercan ercin ercument erda erdem erdeni erdenikatun erdeniozuk erdinc erel eren ' +
  'erentuz ergene ergenekatun ergin ergun erguner erhan erinc erkam erkan erke erman ermen erol ersan ersin ' +
  'ertan erten ertenozuk ertugrul esat esen esenbike eser esin esmeray esmira esref estella ethem etil evar ' +
  'evin evran evren evsen eyiz eylul eymen eysan eyup ezrak fadil fadime fahrettin fahri fahriddin fahriye ' +
  'fahrunissa faik faiq falih faris farruh';
