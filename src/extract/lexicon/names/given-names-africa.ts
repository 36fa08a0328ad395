/**
 * Given names of sub-Saharan Africa, folded, beside those of
 * `given-names.ts`. From the locale data of Faker (MIT licence), without everyday English words and towns.
 */
export const AFRICA =
  'aanuoluwapo abayomi abdou abdoul abdoulaye abebi abeiku abena abeni abibatou abigail abimbola abiodun abiola ' +
  'abiona abisola abisoye abosede abou aboubacar adama adaugo adebankole adebiyi adebola adebowale adeboye ' +
  'adebukola adedaramola adedayo adedeji adedoyin adegoke adekitan adekola adekunle adeleke adenike adeniyi ' +
  'adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adigun ' +
  'adriaan adunni adwoa afia afolarin afua aicha aida aissa aissata aissatou ajala ajani ajoke akande akanmu ' +
  'akanni akinkunmi akinlabi akinwale akofa akorfa akos akosua akua akumaa akunna akwasi akwesi alaba alade ' +
  'alamu alassane alima aliou allan alma amady amahle amath amber amdy ameth amie aminat aminata aminu amoke ' +
  'amope anele angelina angelique angie anjolaoluwa annelie annie antoinette arame arike arinola asake ashley ' +
  'asta astou atinuke atta augustina awero awesi ayanda ayebatari ayinde ayinke ayize ayodeji ayodele ayoka ' +
  'ayomide ayomikun ayotude azubuike baaba baba babacar babasola babatunji babawale bafana bangizwe banji ' +
  'bankole banna belinda bennie benny bernadette bernice bethany bhekimuzi bhekizizwe bhekumbuso billy bineta ' +
  'binta bintou birane blanche bless bobbie bobby bolatito boluwatife bonginkosi bouba boubacar boubou bradley ' +
  'brandi bridgette brooke buchi buhle bukola bunmi busayo busisiwe byron calvin cameron candace candice carole ' +
  'carolyn cassandra cathy cecil cecile celia charl charlene cheikh cheikhou chekhouna cherechi cherif cheryl ' +
  'chiamaka chimamanda chinyere chisom chizoba christy chukwu cindy clifford clint colins colleen comfort ' +
  'conrad constance cory coumba courtney curtis cynthia dado dale dame damife damilare damilola damola dana ' +
  'danjuma danny daouda darasimi darrell darryl daryl dean deanna debbie debra demba demilade derrick desiree ' +
  'devin dianna dianne diarra dieynaba dior djibril dora dorcas doyinsola duane duanne duduzile dumisani ' +
  'durodola dustin dwayne earl earnest ebiere ebiowei ebunoluwa eddie edna ekow ekundayo elaine eleanor elene ' +
  'eliabeth elliot elmer eloise elsie emeka eniola erick erma ernestina esse estelle esupofo ethel eunice ' +
  'ewatomi eyram fadekemi faderera fanta fanyana fatim fatimata fatoumata fehintola felicia fibikemi fiifi ' +
  'fikayomi fily folafoluwa folashade folu freddie funani funmilade funmilayo gail garry gatsha gayle gbadebo ' +
  'gbeminiyi gbemisola gbolahan gbowoade gemma georgina geraldine gifty gina glen glenda grace gregg gwen ' +
  'habiba haby hamidou hannabel hannes harvey hawa hazel henrie hilda hlengiwe ibidapo ibironke ibou ibra ' +
  'ibukunoluwa idowu idrissa ifeoluwa ifeoma ifunanya ikenna ikeoluwa ikhidie imoleoluwa inioluwa insa inyoni ' +
  'iremide ireti iretioluwa iris irma iseoluwa ishola isioma isisa ismaila itunuoluwa iwan iyabode iyadunni ' +
  'iyanuoluwa iyinoluwa jabulile jaco jacobus jacqueline jacquelyn jadesola janice jared jeanette jeanne jenna ' +
  'jennie jenny jessie joann joanne johnathan johnnie jolanda jolayemi joojo josephine josiah juanita judy ' +
  'juwon kadiatou kagiso kalidou karla kathy katie katrina katryn katy kayla kayode keba kehinde keji kellie ' +
  'kemi kgabu khadidiatou khadim khady khanyisile khethiwe khoudia khulekani kikelomo kimberly kine kirk kojo ' +
  'kolawole kopano korede krista kristen kristi kristie kristin kristine kristy krystal kubra kubura kujoe ' +
  'kwabena kwadwo kwaku kwamena kwasi kweku kwesi lala lamine langa lassana laverne lawrencia leke leona lerato ' +
  'leticia lillian lindsay liyana lloyd lola lolade lorene lori lorraine lucille lukhona lungelo lwandle lynda ' +
  'lynette lynne mactar madeline mady maguette maimouna makhtar makinwa malcolm malick mama mamady mamour ' +
  'maphikelela marcia mareme mariama marieme marilyn marlene marvin massamba matar mathew mathuys mawuena ' +
  'mawusi maxine mbalienhle mbaye medoune meghan meissa melinda melody mhambi millicent mobolaji moctar modou ' +
  'modupe mofifoluwa mohamadou mojisola mojisoluwa molly monde monique moradeke morayo morenike morne morolake ' +
  'mosunmola motunrayo mouhamadou mouhamed mouhameth mouhammadou moustapha moyosore mpho mpilo mpumelelo msizi ' +
  'mthunzi musawenkosi muyiwa nadine nandi natasha nathaniel ndleleni ndondoloza neal nellie nene nhlakanipho ' +
  'nichole nicoleen nimakoah ninioluwa niyilolawa nkanyezi nkosenye nkosinhle nkosiyabo nnamdi nofoto nokuthula ' +
  'nolwazi nomvula nonhlanhla nonjabulo nonkululeko nozipho nqobile nthabiseng ntokozo ntombizodwa obanijesu ' +
  'obioma odunayo ogooluwa okiki oladara oladare oladimeji olaide olajumoke olakunle olamide olanrewaju ' +
  'olansile olaoluwa olasunmbo olatunbosun olayinka ololade olufeyisayo olufunke olufunmi olufunmilayo olumide ' +
  'olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamuyiwa oluwasanmi oluwasegun oluwaseun ' +
  'oluwaseyi oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi omawunmi omobobola omobolanle ' +
  'omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi onome ' +
  'onoriode opemipo opeoluwa opeyemi oreofe osunleke oumou ousmane oyenike oyindamola oyindasola paulette ' +
  'pauline pelumi penda percy phila philani phiwokwakhe priscilla rachael radeke rama ramata ramatoulaye ' +
  'rapulane rasheedah remilekun renee renette rhonda riaan rigard robyn rochelle rodney rokhaya ronke ronnie ' +
  'rosalie roselyn rosemarie rosemary rosie rotimi roxanne rudolph rudy rufus sada sadio saer safiatou safietou ' +
  'salif salimata salimatou saliou salomey saly samukelisiwe sanele seckou segilola sekinat sekou sena seydou ' +
  'seye seynabou sfiso shade shaka shalewa shane shaun shawn shekoni shelly sheri sherri sherry sheryl shola ' +
  'sibongile sibusiso sidney sidy sifiso sijuade similoluwa simisola sindisiwe sinenhlanhla siphephelo siphiwe ' +
  'sipho sire sithembiso siyanda sizakele sizani sname soda sokhna solomon sonja sonya souleymane sowande ' +
  'stacey stacy stanley stephaans stewart subomi sumayyah tade taiwo tami tammy tanya tari tasha tejumola ' +
  'temidayo temitope terence terrence thabisa thadie thamsanqa thando themba theunis theuns thierno thobeka ' +
  'thulani thulisile tidiane tiffany titi titilayo titilope tobiloba toke tokunbo tolulope toluwalope toluwani ' +
  'toluwanimi tomiloba tommie tomori tope tracey traci trevor tricia tyrone uluthando ulwazi uzodimma velaphi ' +
  'vicki vickie vicky vida vusumuzi wade wale waly wesley wessel wilbur willard willie wilma wuraola yacine ' +
  'yakubu yaya yejide yetunde yewande yibanathi yolanda yoro youssou youssouph youssoupha yvette zanele zenzele ' +
  'zithulele ziyanda zobuhle';
