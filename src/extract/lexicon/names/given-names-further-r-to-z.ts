/**
 * Common given names of many languages, folded, that neither `given-names.ts` nor the lists from Faker have.
 */
export const FURTHER_R_TO_Z =
  'raafat rabab rabih radhika radwan rafaela rafat rafidah rafiqa rafiqul rafizi raghad raghav raghda raghuram ' +
  'ragna ragnar ragnheidur ragnhild ragnhildur rahaf raheel raheela raheem rahma rahman rahmat rahmawati raid ' +
  'raija raili raimo raimundo rajaa rajani rajat rajeev rajitha rajkumar rajni rakan rakel ramachandran raman ' +
  'ramaz ramsay ramzi ranald randi randolph rangsan rani ranjith rasha rasheed rashmi ratan ratana ratha ratno ' +
  'rattana rauff rauna ravindra rawan rawda raza razali razan reda redwan reem reena reezal refilwe refugio ' +
  'rehab rehana rehman reidar reidun reijo reiko reima reinaldo reinhild reinier reino reinout rekha rembrandt ' +
  'remco remedios renan renu renuka revathi revaz reynaldo reynir rezo rhiannon rhoda rhodri rhona rhys rianne ' +
  'riaz ricarda rida rieko rien rigoberto riham riho riikka rika rikako riku rima rini rinus risa risma risto ' +
  'rithy ritika ritsuko ritu rivaldo rivo riyad rizal rizwan roald robson roderick roelof rogelio rogerio ' +
  'rohani rohitha roisin rola romario romulo ronaldo roopa roque rosamund rosangela rosaura rosauro rosendo ' +
  'rosinha roslan rosmah roswitha rouba rouben rowena ruairi ruaridh ruba rubens rubina rudiantara rudiger rudo ' +
  'rukhsana rukmini rula rumeen rumi runar rupa rustem rusudan rute rutendo rutger ruud ruwan ruzanna ryoichi ' +
  'ryoji ryoko ryosuke ryota ryotaro ryuichi ryuji ryunosuke saad saara sabah sabas sabiha sabrin sachie ' +
  'sachiko sadako sadao sadhana sadia saeeda saemundur saevar safaa safdar safwan sagarika sahar sahle ' +
  'saifuddin saija saima saimi sajeeb sajith sajjad sakeasi saki sakiko sakina sakshi saksit salahuddin saleem ' +
  'salehuddin salete saleumxay salima salote saloua saltanat salustiano salvacion salwa sama samah samak samar ' +
  'samart samat sameh samnang samphan sampo samvel sana sanae sanan sanath sanaullah sandalio sandar sandeep ' +
  'sandhya sandiaga sandile sangeeta sania sanjana sanjar sanjeev sanjiv sanoh santoso saoirse saowanee saqr ' +
  'sarath sarfraz sargis sari sarit sarkis saroeun saroj sarom sartaj sarwar sathit satoko satomi satoru ' +
  'satsuki sattam saud saurabh savenaca savita savitri savuth sawat sawsan sayaka sayuri sayyid seamus seble ' +
  'seema segismundo segun segundo seigo seiichi seija seiji seiko selam selamawit selorm semisi senaka seni ' +
  'seonaid seosamh seppo serapio seretse serik serob servando serzh setareki setiawan setsuko seymour seyoum ' +
  'shaban shabana shabbir shadia shafie shafiqul shafqat shagufta shahd shaheen shaher shahida shahidan shahlo ' +
  'shahnawaz shahnoza shahriar shahrizat shahzad shailaja shaima shakeel shakib shakir shalini shalva shamim ' +
  'shamshad shandana shanta sharad sharif shashank shaukat shawqi shaza shazia shehan sheharyar shehbaz shehla ' +
  'shehryar sherine sherwin shiferaw shigeki shigeko shigenobu shigeo shigeyuki shikha shingo shinichi ' +
  'shinichiro shinji shinjiro shinobu shinpei shinsuke shintaro shinya shiori shiranthi shireen shivani shivraj ' +
  'shizuka shizuko shizuo shoaib shobha shohei shoichi shoira shoji shona shorena shota shotaro shraddha shruti ' +
  'shuhei shuhrat shuichi shujaat shuji shukri shunichi shunji shunsuke shuntaro shushan shushanik shweta sian ' +
  'siaosi siddaramaiah siddharth siegbert sieglinde sietse sigbjorn sigfus sighvatur sigmar signy sigridur ' +
  'sigrun sigthor sigurbjorg sigurdur sigurjon sigurlaug sigve sijbrand sikandar sile siliva silveria silvestre ' +
  'silvino sinan sinead sintayehu siobhan sione sioned siphandone siraj siranush siri sirichai sirikit sirimavo ' +
  'siriporn sirisena sirkka sirpa sisko sita sitaram sitiveni sitthichai sivert siwan siyabonga siye sizwe ' +
  'sjaak sjoerd skarphedinn skuli smbat snaebjorn sneha snorre snorri soad sobhi sobir sofiko sofyan sohail ' +
  'soichi soichiro sointu sokha sokhom sokhon sokun soley solfrid solly solrun solvi somboon somchai somjai ' +
  'somkiat somkid sommai somnuek sompong somporn somsak somsavat somyot sonal sonali sonexay sonthi sophal ' +
  'sopheak sopheap sopio sorcha sosefo sota sothea souad soumaya souphanouvong sourav sovann spartak sreymom ' +
  'sreyneang sridhar srinivas srinivasan ssebo stein steinar steingrimur steinn steinthor steinunn sthembile ' +
  'stian struan sturla styrmir suaraq subramanian suchart suchat suchinda suda sudarat sudha sudhir sudirman ' +
  'sudjiwo suely sufia sugath sugeng suha suhail suhaila suharso sujiwo sukarno sukhbir sukhdev sukhumbhand ' +
  'sukit sukmawati sulaiman sulistyo sulkhan sulo sulochana sumaira sumalee sumarni sumaya sumie sumiko sumit ' +
  'sumith sunai sundar sunee sunil sunna supachai supardi supat suprapto supriya surachai surakiart surapong ' +
  'surasak surayud surayyo suren surendra surin suriya surjit susil susumu suthep sutiyoso sutrisno suvi suwat ' +
  'suzuko svala svanhildur svava svein sveinn sverrir swantje swapna swati syahrul sybil sybrand synnove sytse ' +
  'tabitha tadao tadashi tadeu tadhg taeko tafadzwa tage taher tahina tahira tahseen taichi taiki taina tais ' +
  'taisto taito takaaki takafumi takahiro takaki takako takamasa takanori takao takashi takato takayuki ' +
  'takehiko takehiro taksin takudzwa takuma takumi takuya taleb talgat tamaki tamami tamar tamaz tamiko tamta ' +
  'tanasak tancred taneli tanveer tapiwa tareq tariel tarique tarjei tarmo tarrin taru tasneem tata tatenda ' +
  'tatevik tatsuo tatul tauno tawanda tawfiq taye tayo taysir tebelelo tebogo tecwyn tedo teemu teferi tegwen ' +
  'tehmina teija teiko tejashwi tekau tekeda tekle telesforo telma telmo temesgen temirlan temur tendai tengiz ' +
  'tengku teofilo teofisto teotonio teppo teresia teresinha terhi terje terttu teruko teruo tesfaye tetsuo ' +
  'tetsuro tetsuya tevita tewodros tewolde thabang thabit thaksin thamer thamir thanakorn thanat thanathorn ' +
  'thandeka thandi thandiwe thanin thanom tharwat thawatchai thein thelma thembeka thembi theogene theoneste ' +
  'thet thida thiha thilanga thirayuth thokozile thongloun thongsing thorarinn thorbjorg thorbjorn thordis ' +
  'thordur thorey thorgeir thorgerdur thorhallur thorhildur thorkell thorlakur thorleif thorleifur thorsteinn ' +
  'thorsten thorunn thorvaldur thrainn thura thyra tiburcio tichaona tigist tigran tilahun tilak tilman timo ' +
  'timoteo tinashe tineke tinna tirso tirunesh tjahjo tjeerd tjitske tobenna tochukwu tofail toini toivo tokiko ' +
  'tola tolegen tomasa tome tommi tomohiro tomoka tomoki tomoko tomomi tomonori tomoya tomoyuki tonderai topi ' +
  'tora torbjorn torfi torfinn torgeir toribio torild tormod tornike torquil torstein toru torunn toshiaki ' +
  'toshie toshihiko toshihiro toshiko toshio toshiro toshiyuki tove toyoko traudl trausti trijntje tristram ' +
  'tron trond trude truus tryggvi trygve tsegaye tsehay tshekedi tshepiso tshepo tshidi tsira tsitsi tsovinar ' +
  'tsubasa tsuneo tsutomu tsuyoshi tudur tuija tuire tukoroirangi tumelo tumisang tumusiime tunde tuomo turid ' +
  'turki turlough tusiime tuti tuulikki ubaid uche uchenna uday udaya uddhav udom ugochi ugochukwu ulamila ' +
  'ulfar ulisses ultan umesh unni unnur unto upali upul urho urpo usama uschi utami uthai uthman utkir ' +
  'uwamahoro uwase uzoma vache vahagn vahan vahe vaino vajira vakhtang valdemar valdimar valdir valeri ' +
  'valgerdur valur vandana vanita vannak vanny vano vappu vardan varduhi varuzhan vasant vasantha vasiti vazgen ' +
  'vazha veasna vedis vegard veijo vemund venancio veng venkaiah venkat venkatesh vernon vesa vestine vibol ' +
  'vicenta vichai vichea victoriano victorina victorino vidal vidar viengthong vieno vigdis vigen vignir vijaya ' +
  'vikas vilborg vilhjalmur viliame viliami viljami viljo vimbai vinicius vinod vipin virak virender viroj ' +
  'virote virtudes visal vishal vishwanath vola volker voreqe vusi vuthy vuyo wadih wafa wafula wagner wahib ' +
  'wahyu wairimu waisale waithera wajahat wajdi wajid wajih wakako waldir wallace waltraud wambui wanchai ' +
  'wanderley wangari wangui wanjala wanjiku wanjiru wannee waqar warda waseem wasim wassim wasswa wataru ' +
  'wattana wawan waweru wayan wenceslao wendela wezi wibowo wichai wichit widad widodo wiebe wijeyadasa wilfred ' +
  'wilfredo wilfried wilhelmina willemijn wimal winai winfried winifred wiranto wirat wirote wisanu wissanu ' +
  'wobke wolde wolfhart wolfram wopke workneh wubit wunna xabier xiomara xolani xolile xurshid yadanar yadira ' +
  'yamila yamini yaqoub yared yash yashwant yasmeen yasser yasuhiko yasuhiro yasuko yasunari yasushi yasutoshi ' +
  'yasuyo yawa yayoi yayra yayuk yazan yazid yeghishe yehia yemi yenny yerbolat yerlan yermek yervand yerzhan ' +
  'yesenia yingluck ymir yngve yoichi yoji yolotl yonas yongyuth yoriko yoshi yoshiaki yoshie yoshihiko ' +
  'yoshihiro yoshihito yoshikazu yoshiki yoshiko yoshimi yoshinobu yoshinori yoshio yoshiro yoshitaka yoshiyuki ' +
  'yosuke yota yousaf yrjo yrsa yudi yuichi yuichiro yuji yuka yukari yukie yukihiro yukiko yuko yulduz yumi ' +
  'yumiko yuni yuriko yusof yusra yusril yusuke yuta yutaka yuthasak yuto yuzuru zaal zabel zacarias zafrullah ' +
  'zaheer zahid zahida zainal zainuddin zakariya zaki zaliha zandile zardari zareen zareh zaruhi zaven zaza ' +
  'zebo zeeshan zelia zenaida zenawi zenebe zerihun zeya zhanar zhandos zhanibek zhanna zhanybek zhasulan ' +
  'zhenis ziaur zikora zilda zodwa zoila zoraida zubaida zuhair zukiswa zulema zulfiqar zulfiya zulhas ' +
  'zulkarnain zulkifli zulmira zurab zuraida zuraidah zviad zwelinzima';
