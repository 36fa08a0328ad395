/**
 * Given names of further languages, French, Romanian and Indonesian before all, K to Z, folded, beside those of
 * `given-names.ts`. From the locale data of Faker (MIT licence), without everyday English words and towns.
 */
export const LAST_ELSEWHERE =
  'kacung kadidia kadidiatou kahina kairav kajen kalim kamaria kambali kamel kamidin kamil kanda kania karamba ' +
  'karamoko kardi karimah kariman karja karlotta karma karman karna karoliina karolina karsa karsana karta ' +
  'kartika karya kasiran kasiyah kassim kasusra katariina katell kathrine katia kawaca kawaya kawtar kayliah ' +
  'kayna kayun keisha kelya kelyan kemba kenan kenari kenes kenzi kenzie kenzy keren ketsia keyla kezia ' +
  'khadidja kiandra killian kilyan kimberley kirana klarencjusz klementina klementyna konstancie konstancja ' +
  'konstantin konstantins konstantyn korbinian korneliusz krisjanis kristiana kristians kristiina krisztofer ' +
  'kumru kuncara kunthara kurnia kusuma kvetoslava kylian kyliann kyllian kyllikki labuh lacramioara ladji ' +
  'laetitia lahna laksana laksita lalie lamia lanjar lantar laras larisa lasmanto lasmono lasse laswi latifa ' +
  'latika laurencjusz laurentyna layana layanah leander leane leelou leendert legawa lehna leina lembah lennart ' +
  'leonhard leonidas leonore leontine leopoldina leopoldyna lestari levana leyna lidya lilas lilie lilwenn ' +
  'lilya liman linoi linoy linus liora lirone liselotte lison lital liuba liubov liubovi liudmila liusea liyah ' +
  'loane lohan loise louane louann louca louison louka loula louna lounis lubin lucca lucian lucica ludovic ' +
  'luhung lukita lukman luluh lulut lungu lurhur lutfan luthfi luwar luwes lyana lylia lylou maayane maceo ' +
  'madelief maelie maeline maelis maely maelyne maelys maeva mahamadou mahault mahdi mahesa mahfud maily mailys ' +
  'maimunah maina maissa maissane maiwenn makara maksymilian makuta malak malek malgorzata malone maman ' +
  'mamoudou manah manar mandla manelle manil maram marana maras marat marek marga margana margareta margo ' +
  'margrith mariadi mariame marica mariella mariem marino marjane marjatta marnie marouane marsito marsudi ' +
  'martaka martana martani maruf marwane marwata marwen maryadi maryanto marylou massimiliano massinissa ' +
  'mathieu mathilda mathys matisse mattheo matthieu matthijs mattia matys maxens maximiliano mayane mayar ' +
  'mayline maylis mayssa medea melani melchior meline melissandre melle mellina melnic melusine melvil melvyn ' +
  'menahem mendel meriam meriem merwan meryam meryl metin michelangelo micheline mickael milhan minna moche ' +
  'modibo morena moritz mosinmileoluwa mouctar moustafa mujur mulya mulyanto mulyono mumpuni mursinin mursita ' +
  'murti mustika mustofa mutia myrtille nabin nadejda naelle nahel nahla naila naima najam najwa nalar naradi ' +
  'nardi narji nasab nasim nassim natacha naura nawel nawfel nayel neela neila nelea nelia nellea nelya neonila ' +
  'nermine nesrine niame nicanor nicoline nicon niels nilam nilgun nimas nineli ninon niouma niyaga njegomirka ' +
  'nkosingiphile noelie noham nohan nolann nolhan nonna norhane nouha nourane noviana novita nrima nugraha ' +
  'numan nyana nyoman odelia olesea oliga olimpia olimpiada oluwamumibori oluwasemilore oluwatimilehin ' +
  'oluwatobiloba olympia ombeline ondine othmane oussama padmi paiman panagachie panca pandu pangestu panji ' +
  'panna pantelei paramita paraschiva parascovia pardi parla parman pathe patricija patrizia patrycjusz ' +
  'pauliina paulin pelaghia perkasa pernilla petri petrisor pharell phileas phileine philipp piergiorgio pilar ' +
  'polina porfiriusz praba prabawa prabu prakosa pranata pranawa prascovia prasetya prasetyo pratiwi pravdomila ' +
  'pravoslava prayitna prayoga prayogo pribyslava prita prune puput purna purwa purwadi purwanto puspa puspita ' +
  'putri quintiliano quitterie raden radika radion radit raditya raharja rahayu rahma rahman rahmat rahmawati ' +
  'raihan rangga ranim ranya rastislava ratih rawane rayane redmond reghina reksa rendy respati restu riccardo ' +
  'rickard ridwan rimma rivka riyad rizki robbe rodion rokia rosalina rosman rostislava rudolfs ruslana rusman ' +
  'saadat sabar sabrine sacha sadina safia safina safouane sagar saida saiful sakina sakti salimah salsabila ' +
  'salvo salwa samiah samsul sandeep sarra sartika satine satya saulcerite savva scholastika scholastique ' +
  'sebastiaan sebastien seghei selyan semion sephora seppo septi serafim serafima serghei serif serine setya ' +
  'shaily shaima shakila shani shanice shayan shayma sherine sherly shirel shirine shyrel sidiq sidon siena ' +
  'sihem siloe silvan sinan sintia sirine siska sjoerd skaidrite skander slamet slobodanka snejana sofiane ' +
  'sohan sohane solal soleh solene solenn souleyman soumaya spiridon stanislava steeve stepanida stephane ' +
  'stojmir suzie svatoslava sveatoslav svetoslav svitlana swann syahrini sybille syrine taina taisia talivaldis ' +
  'talya tantri tasdik tasnim tasnime taswir taufan taufik teguh tellervo terencjusz tesnim tesnime tetiana ' +
  'thanina theophane theophraste theotime thibaud thibault thibaut tiguida tilio tillmann timbul timeo timofei ' +
  'timon timoteo timothe tirtayasa titin titouan tolga torbjorn toscane trofim tsabita tsipora tugiman tuulikki ' +
  'tybalt tymeo uchita uliana ulrik umaya unggul unjani utama vahid valdemar valdemars valentijn valentino ' +
  'valentins valera valeri valerii valerija valerijs valid valtteri vanya vasili vasilie vasilina veaceslav ' +
  'veceaslav veceslav venceslava vergiliu verginia veronique vespasiano vieroslava vijolite vilhelmine viman ' +
  'vinsen violetta violina viorelia virgile virgiliu virman vitali vitalia vitalie vitalii vitalijs vitalina ' +
  'vitazoslav vitezslava vittoria vizbulite vjenceslav vlada vladilena vladimer vladislava vladlen vladlena ' +
  'vlastimila vlastimira vlastislav vlastislava voldemars vratislava wahyu wakiman waluyo wardaya wardi warji ' +
  'warsa warsita warta wasis wassim wawan wawrzyniec widya wilfried wilhelmina winda wirda wisnu wissam wissem ' +
  'wlodzimierz wulan wulandari xanana yacouba yaelle yamina yance yanni yasmina yasser yazid yessi yohan yohann ' +
  'yosef yosra yossef youcef youmna youna youness youri yousra youssouf yuliana yunita zacharia zachariasz ' +
  'zadig zaenab zahar zakariya zakarya zakir zalindra zamira zaraza zayneb zeinab zelaya zelie zephyr zeynab ' +
  'zigfrida zigfrids zineb zinedine zinovia zohra zorina zulaikha zulfa';
