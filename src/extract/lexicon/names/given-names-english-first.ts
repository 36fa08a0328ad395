/**
 * Given names of the English-speaking world, A to J, folded, beside those of
 * `given-names.ts`. From the locale data of Faker (MIT licence), without everyday English words and towns.
 */
export const FIRST_ENGLISH =
  'aanandaswarup abagail abbie abbigail abdiel abe abigale abigayle abner acharyanandana ada adah adaline addie ' +
  'addison adelbert adelia adell adella adelle adityanandana adolph adolphus adrain adrianna adriel afton ' +
  'agustina aidan aiyana akeem akshayakeerti alaina alanis alanna alayna albertha alden aleen alejandrin alek ' +
  'alene alessandra aletha alexandre alexandrea alexandrine alexandro alexane alexie alexys alexzander alf ' +
  'alfonzo alford alfredo alivia aliza allen allene alonzo alphonso althea alvah alvena alvera alverta alvis ' +
  'alyce alycia alysa alysha alyson alysson ama amani amari amarnath ambrose amely americo amiya amparo amya ' +
  'anabelle anahi anastacio anastasia andreane andreanne andy angelita anibal anissa aniya aniyah annabell ' +
  'annabelle annalise annamae annamarie annetta ansel ansley antone antonetta antonette antonietta antwan ' +
  'antwon anya ara arch archie ardella arden ardith arely ari aric ariel arlie arlo armani arnoldo arnulfo arun ' +
  'arvel arvilla arya aryanna asa asha ashlee ashleigh ashly ashlynn ashtyn aubree aubrey audie audra audreanne ' +
  'augusta augustus austen austyn ava avery avis axel bailee bailey bankimchandra barney barrett barry ' +
  'bartholome barton baylee beaulah becky bela benton bernadine berneice bernhard bernie berniece bernita berry ' +
  'bertha beryl bessie betsy bette bettie bettye beulah beverly bhadra bhavani billie birdie blair blake bodhan ' +
  'bonita bonnie boyd braden bradly brady braeden brandt brandy brandyn brannon branson brant braulio braxton ' +
  'breana breanna breanne brendan brenden brendon brenna brennan brennon bria briana brianne bridie brielle ' +
  'brionna brisa britney brittany brock broderick brody bryana bryant bryce brycen bryon buford bulah burdette ' +
  'caitlyn cale caleb caleigh calista callie callum camren camron camryn camylle candelario carey carissa ' +
  'carlee carleton carley carli carlie carlotta carmella carolanne carolyne carrie carson carter cary casey ' +
  'casimer casimir casper cassidy cassie catharine cathrine cathryn cayla ceasar cecelia cedrick celestino ' +
  'chaaruchandra chadd chadrick chaim chandler chandraprabha chanel chanelle charley charli chasity chauncey ' +
  'chaya chaz chelsea chelsie chesley chet cheyanne cheyenne chidambaram chinmayananda christelle christiana ' +
  'christie christop chyna ciara cielo cierra citlalli clair clarabelle clare clarissa clark claud claudie ' +
  'claudine clayton clementina clementine clemmie cleora cleta cletus cleve clovis cloyd coby cody colby collin ' +
  'colten colton connie conor consuelo corbin cordie corene corey corine cornelius cornell corrine cortez ' +
  'cortney coty coy crawford creola cristal cristopher crystel cydney cyrus daija daisha dallin dameon damion ' +
  'damon dan dandre dangelo danial daniella danika dannie dante danyka daphnee daphney darby darcy daren darien ' +
  'darin dario darion darla darlene darnell daron darrel darrick darrin darrion darron darwin dashawn dasia ' +
  'davion davon davonte dawn dawson dayana dayna dayne deangelo deb declan dedric dedrick deion deja dejah ' +
  'dejon dejuan delaney delbert delilah delmer delores delpha delphia demarco demarcus demario demetris ' +
  'demetrius demond dena deon deondre deontae deonte dereck derick deron deshaun deshawn desmond dessie dev ' +
  'devan devante devi devon devonte devyn dewayne dewey dexter dhaanyalakshmi dillan dillon dinesh domenic ' +
  'domenick domingo dominick donavon donnell donnie doreen dorothea dorris dortha dorthy doug dovie doyle drake ' +
  'dudley dulce dwight earlene earnestine eda edd edison edmond edwardo edwina edyth edythe efe effie efrain ' +
  'efren einar eino eladio elaina elbert elda eldon eldora eldred eleanora eleanore elenor elenora elfrieda eli ' +
  'elian eliezer elinor elinore elisha elissa ellis ellsworth elna elnora elody elouise eloy elroy elta elva ' +
  'elvera elvie elwin elwyn elyse elyssa emelia emerson emie emmalee emmanuelle emmet emmett emmie emmitt emory ' +
  'enoch enola enos ephraim ericka erin erling ernestine ernie eryn esi esperanza essie esta estel estell ' +
  'estevan estrella etha ethelyn ethyl eudora eula eulah euna eusebio evalyn evangeline everett everette evert ' +
  'ewald ewell ezekiel ezequiel fae faustino favian felipa felton fermin ferne fletcher florencio floy floyd ' +
  'frankie franklin freda freddy frederik frederique fredrick freeda freeman freida furman gabe gabrielle ' +
  'garett garnett garret garrett garrick garrison garth gene georgianna geovanni geovanny geovany gerry gerson ' +
  'gertrude gia giles gillian ginger giovani giovanny gisselle gladyce gladys glenna glennie godfrey golda ' +
  'grady granville grayce grayson gregoria gretchen greyson griffin grover guiseppe gussie gustavo gwendolyn ' +
  'hadley hailee hailie haleigh haley halie halle hallie hamish hank harrison haskell hassie hattie hayden ' +
  'haylee haylie heber hellen helmer henderson henrietta henriette herminia herminio hershel hertha hester ' +
  'hettie hilario hildegard hillard hilma hipolito hiram hobart holden hollie hollis holly horace hosea hoyt ' +
  'hulda humberto hyman idell idella ifeanyichukwu ignatius ike ila ilene immanuel imogen imogene irving irwin ' +
  'isadore isai isidro isla isobel isom issac itzel ivah izaiah jabari jacey jacinto jackeline jacklyn jackson ' +
  'jaclyn jacynthe jadon jadyn jaeden jai jaida jaiden jailyn jakayla jaleel jalen jalon jalyn jamaal jamar ' +
  'jamarcus jamel jameson jamey jamil jamir jamison jammie janae janelle janessa janick janie janiya jannie ' +
  'jany jaquan jaquelin jaqueline jaren jarod jarred jarrell jarret jarrett jarrod jarvis jasmine jaunita javon ' +
  'javonte jay jaycee jayde jaydon jaylan jaylin jaylon jayme jayne jazlyn jazmyn jazmyne jeanie jeannette ' +
  'jeannie jed jedediah jedidiah jefferey jeffery jeffry jena jenifer jennyfer jerad jerald jeramie jeramy ' +
  'jerel jeremiah jeremie jermain jermaine jermey jerod jeromy jerrell jerrod jerrold jessika jessyca jett ' +
  'jettie jevon jillian jimmie joanie joannie joany jodi jodie jody joesph joey johathan johnathon johnpaul ' +
  'jonathon jordane jordi jordon jordyn joshuah josianne josue jovani jovanny jovany judah judson julianne ' +
  'juliet junior junius justen juston juvenal juwan';
