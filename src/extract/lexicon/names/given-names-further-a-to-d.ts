/**
 * Common given names of many languages, folded, that neither `given-names.ts` nor the lists from Faker have.
 */
export const FURTHER_A_TO_D =
  'aart aase abdelbasset abdelghani abdelhadi abdelhak abdelhakim abdelhamid abdelilah abdeljalil abdelkarim ' +
  'abdelkrim abdellatif abdelmajid abdelmalek abdelnasser abdelqader abdelrahim abdelrahman abdelsalam ' +
  'abdelwahab abderrahim abderrahman abderrazak abdessalam abdi abdias abdihakim abdikadir abdinasir abdirahman ' +
  'abdiweli abdo abdulbaset abdulfattah abdulghani abdulhadi abdulhamid abdulkadir abdullahi abdulmajid ' +
  'abdulmohsen abdulnasser abdulqader abdulrahim abdulrazak abdulrazzaq abdulsalam abdulwahab abdulwahid abeba ' +
  'abed abeer abhijit abhinav abhishek abir abla achieng achmad adaeze adalheidur adalsteinn adanech adaobi ' +
  'adebayo adelia adelino ademar ademir adeyemi adham adhiambo adisak aditi adjoa adoracion aegir aevar afaf ' +
  'afolabi aftab afzal agnar agnete agostinho agung agus agustina ahlam ahmadou ahsan aidar aigerim aigul aile ' +
  'aillohas ailsa ailton ainur aisake aisling aisyah ajith ajmal akaki akanisi akash akello akhil akhilesh ' +
  'akhtar akihiro akihito akil akinwumi akinyi akito akoth akylbek alasdair alceu alcides aldair aled aleida ' +
  'aleko alem alemayehu aleqa alessandra alfheidur alfredo algot alipio alistair almamy almas almaz almudena ' +
  'alofa alonso aloyo altaf altynbek alun amada amadeu amado amador amaka aman amancio amani amanuel amarachi ' +
  'amaranta amare ambrose amer americo aminah amine amiran amitabh amjad amma amna amobi amparo amphai anahit ' +
  'anan anandi anas anastasio ande andile andriamihaja aneurin anibal anies anifah anis anisa anisio anisul ' +
  'anju anjum anke ankit ankita annegret anneliese annemieke anong ansah anthonia antje anup anupam anupong ' +
  'anura anuradha anwaar anwen aoibhe aoibhinn aoife aparecida aparna apichart apio apirak apisit apolinar ' +
  'aqqaluk araba araksi aranzazu archana archil aref aren arend arief ariel arifin aristides arja armen armi ' +
  'armindo arnar arni arnor arny arpi arsenio arshad artak artashes artavazd artemio arthit arto arun arundhati ' +
  'arvind arwa arwel asaduzzaman asami asbjorn asdis asem asep asfandyar asgeir asger asgerdur asghar asha ' +
  'ashenafi ashiq ashot ashwin ashwini asiimwe askar askhat aslak aslan aslat aslaug asmaa asmund asmundur ' +
  'asnakech assane aster astghik astridur ateca atieno atilio atiq atsuko atsushi atul audunn audur auma avetik ' +
  'aviaja avinash avtandil awad awino ayabulela ayad ayako ayat aydin ayele ayesha aymen ayumi azalina azam ' +
  'azeb azhar azizah azmin azucena azza baadur babajide babar babatunde babirye babita badri badria bagrat ' +
  'bahaa bahija bakhtawar bakr baktybek baldev baldur baldvin balraj baltasar bambang bandar bandile banharn ' +
  'barasa barend barnaby bartel bartolome basem basim bassel bastiaan basuki bauke baurzhan bauyrzhan bayu ' +
  'beatha beatrijs begona beibut beka bekele belay belaynesh beltran benedikt benita bento bergljot bergthor ' +
  'bergur berhane berhanu bernabe bernardete bernardino bertie besik bethan bevan bhagwant bhaskar bhavna bheki ' +
  'bhekisisa bhumibol bhupinder bidzina bilawal bilqis biret birger birgir birgitta birhanu birkir birna birthe ' +
  'birtukan biruk bjarki bjarni bjartur bjorg bjorgvin bjork blas blathnaid boakye bocar bodil bogi boitumelo ' +
  'bolaji bolat bondo bongiwe boonlert boonmee boonsong bopha borge borghild borja bouasone bouchra boudewijn ' +
  'bounnhang bounthong boutros bragi brahim braulio breda bregje brid brigido brigit brinda bronagh bronwen ' +
  'bryn brynhildur brynja brynjar brynjolfur bryony budiman burkhard bushra buti bwalya byaruhanga caetano ' +
  'cahyono callum calum candelaria caoimhe carien carsten carwyn casiano casilda casper cathal catriona ' +
  'cayetano celestino ceri cerys cesareo chadi chaiwat chakri chalerm chalermchai chamal chamari chamlong ' +
  'champika chanathip chandana chandrababu chandrashekhar chandrika chann chantha chanthou charbel charoen ' +
  'charu chatchai chatchawal chaudhary chavalit chebet chelagat chepkemoi chepkoech cherono cherotich chiaki ' +
  'chibuike chibuzor chidinma chieko chihiro chijioke chika chike chiluba chilufya chinelo chinonso chinua ' +
  'chinwe chioma chipo chirag chishimba chitra chiyo choummaly christel chuan chuka chukwuemeka chukwuma ' +
  'chulalongkorn chumpol ciaran cida cillian cintia claudete cleber cleide clive clodagh coenraad coinneach ' +
  'colm colum conall conceicao concha conchobhar conrado constanza consuelo corazon cordula cormac cornelis ' +
  'cornelius corrie cosme cristiane cristovao custodio cuthbert dafydd dagfinn dagny dagur daichi daithi dalal ' +
  'dalva danai daniyar daoud darcy dariga dario dastan dato daulet dauren davit davuth dawood dawud dayan ' +
  'dayana dayasiri ddungu dearbhla debretsion decio dedi deepa deirdre deise delfim delfin delyth demeke ' +
  'denilson dereje dermot desmond desta detlef devendra dharmendra dian diarmuid diederik dietmar dietrich ' +
  'dikgang dilip dilshod dilwyn dimas dinah dinara dineo dinesh diosdado dipu dirce direk dirkje divaldo djalma ' +
  'djamel djoko domingas domingo domingos domitila donal donatha doniyor donncha dorte dougal drifa driss ' +
  'dudley dugald dulani dulce dulcineia duraid dympna';
