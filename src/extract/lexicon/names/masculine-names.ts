/** Given names that men have and hardly any woman, folded. */
export const MASCULINE_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdelaziz abdelfattah abdelkader abdou abdul abdulaziz abdullah abraham abubakar adam adel adewale adolfo ' +
    'adrian ahmad ahmed ahmet akbar akira alain alan alastair albert alberto aldo alejandro aleksandar aleksander ' +
    'aleksandr alessandro alexander alexandre alexei alexey alfonso alfred alfredo allan alvaro amir amit anand ' +
    'anatoly anders andre andreas andrei andrej andres andrew andrii andriy andrzej angelo angus anil anirudh anthony ' +
    'antoine anton antonin antonio antonis antony anwar archie aristide arjun armando arnaud arne arnold arthur artur ' +
    'arvid arvind asad ashok ashraf ashwin atanas attila augusto aurelio axel ayman babatunde baptiste barack baraka ' +
    'bart bartosz basil bassam bassem bassim bastien ben benedict benito benjamin benny bernard bernardo bernd bernie ' +
    'bert bertrand bilal billy bjorn bob bobby bogdan boris borja boyko brad brandon brendan brett brian bruce bruno ' +
    'bryan burkhard byron caesar callum calvin carl carlo carlos cedric cem cesar charles charlie chidi christian ' +
    'christoph christophe christopher christos chuck chukwuemeka clark claudio clayton clement cliff clifford clive ' +
    'colin conor conrad constantin constantine corey cornelius cosimo craig curtis cyril cyrus dag daisuke damian ' +
    'damien dan daniel danilo danny dante dario darren dave david deepak denis dennis derek desmond didier diego ' +
    'dieter dietmar dimitar dimitri dimitris dinesh dino dirk dmitri dmitry dmytro domingo dominic don donald donnie ' +
    'doug douglas drew duncan dusan dwight dylan earl ebrahim eddie edgar edmund edmundo eduard eduardo edward edwin ' +
    'einar elias elijah elliot ellis emanuel emeka emil emiliano emilio emmanuel enrico enrique erdogan eric erich ' +
    'erik ernest ernesto ernst esteban ethan etienne eugene evan evgeny fabian fabio fabrice fahad faisal fawzi ' +
    'federico felipe felix femi ferdinand ferenc fergus fernando filip finn florian floyd francesco francis francisco ' +
    'francois frank franklin franz fred freddie frederic frederick friedrich fritz fumihiko fumio gabriel ganesh ' +
    'gareth gary gaspar gavin geert geoff geoffrey georg george georges georgi georgios gerald gerard gerardo gerd ' +
    'gerhard gerrit gianni gilbert gilles gino giorgi giorgio giovanni giulio giuseppe glen glenn gonzalo gopal ' +
    'gordon graeme graham greg gregor gregory grigory guido guillaume guillermo gunnar gustaf gustav gustavo guy ' +
    'hakan hamad hamid hamza hank hans harald hari harish harold harris harry harvey hasan hassan hector heinrich ' +
    'heinz helmut hendrik henk henri henrik henry herbert herman hernan herve hideki hiroshi hisham horacio horst ' +
    'howard hubert hubertus hugh hugo humberto hussain hussein ian ibrahim ibrahima ichiro idrissa ignacio igor ilias ' +
    'ilya imran ismail istvan ivan ivo jaap jacek jack jacob jacques jagdish jaime jakob jakub jamal james janos jari ' +
    'jaroslav jason javier jay jean-claude jean-luc jean-marc jean-noel jean-pierre jean-yves jeff jeffrey jens jeppe ' +
    'jeremiah jeremy jerome jerry jesus jim jimmy jiro joachim joao joaquin joe joel joerg johan johann johannes john ' +
    'johnathan johnny jomo jon jonas jonathan jorge jose josef josep joseph josh joshua josip juan juha jukka julian ' +
    'julio junichiro jurgen jurij justin kagiso kamal kamau kareem karel karim karl karl-heinz karthik kaspar ' +
    'kazimierz kazuo keir keith ken kenji kenneth kent kenzo kevin khaled khalid khalil kieran kipchoge kirk kjell ' +
    'klaus knut kofi koichi konrad konstantin kostas krishna kristian kristof kumar kurt kwabena kwame kwesi kyle ' +
    'kyriakos lachlan lalit lamar lance larry lars lars-erik laszlo laurent lawrence leandro leif leo leon leonard ' +
    'leonardo leonid leopold leroy leslaw levan lewis liam lloyd lorenzo lothar louis luc lucas lucian luciano ' +
    'ludovic ludwig luigi luis luiz luka lukas lukasz luke maciej magnus mahesh mahmoud mahmud makoto malcolm malik ' +
    'mamadou manfred manmohan manoj manuel marc marcel marcelo marcin marco marcos marcus mariano mario marius mark ' +
    'marko markus marlon martin marty marvin masahiro massimo mateo mateusz mathias mathieu matias mats matt matteo ' +
    'matteus matthew matthias matthieu maurice mauricio maurizio mauro max maxim maxime maximilian mehdi mehmet ' +
    'melvin michael michail michal michel miguel mihai mikael mike mikhail mikko miklos milan milos milton miro ' +
    'miroslav mitch mitchell mohamed mohammad mohammed mohan mohsen moises moritz morten moses mostafa moussa ' +
    'muhammad muhammadu mukesh mukhtar murat murray musa mustafa nabil naftali nana-yaw naoto narendra naresh nasser ' +
    'nathan nathaniel naveen neil nelson nestor niall nicholas nick nico nicolas niels nigel nikola nikolai nikolaos ' +
    'nikolas nikolay nils nitin njoroge noah nobuo noel norbert norman obinna octavio olaf olav ole oleg oleksandr ' +
    'oleksii oliver olivier olof olusegun omar omer orlando osama oscar oskar osman otto oumar ousmane owen pablo ' +
    'paddy panagiotis pankaj paolo pascal patrick paul pavel pawel payam pedro pekka per perry petar pete peter petr ' +
    'petri petro petros phil philip philippe piero pierre piet pieter piotr prabhakar pradeep prakash pramod prasad ' +
    'praveen prince quentin rafael rafal rahul raimund rainer rajendra rajesh rajiv rakesh ralf ralph ramesh ramiro ' +
    'ramon randall randy raphael rashid rasmus raul ravi ray raymond recep reinhard reinhold rene rex reza ricardo ' +
    'riccardo rich richard rick rishi rob robert roberto robin-paul rodney rodolfo rodrigo roger rohit roland rolf ' +
    'roman ron ronald ronan ronnie roque ross rowan roy ruben rudi rudolf rufus rui rupert russ russell rustam ryan ' +
    'ryszard saad sabri sachin sadiq salah salem salim salman salvador salvatore sami samir samuel sandeep sandro ' +
    'sanjay sanjeev santiago satish saul scott sean sebastian sebastiao sebastien seif selim serge sergei sergey ' +
    'sergio seth seydou shane shankar shaun shavkat shehbaz sheldon shigeki shigeru shinji shinzo sid sigmar silvio ' +
    'simeon simon sipho solomon soren souleymane spencer stan stanislav stanley stavros stefan stefano steffen sten ' +
    'stephan stephen steve steven stewart stig stuart subrahmanyam subramanian sudhir sumit sunil surendra suresh ' +
    'svein sven sverre syed tadeusz takashi takeshi taneli tariq taro ted teddy tendai terence tetsuo thabo themba ' +
    'theo theodor theodore thibault thierry thomas thorsten tiago tibor tim timo timothy titus tobias todd tom tomas ' +
    'tomasz tommaso tommy tomohiro tony tor torbjorn torsten toshio toshiro travis trevor tristan troy tuomas uhuru ' +
    'ulf ulrich umar umberto uwe vaclav valentin valery varun vasil vasily vasyl venkat victor vijay vikram viktor ' +
    'ville vince vincent vincenzo vinod vitaly vito vittorio vivek vlad vladimir vladislav volker volodymyr vytautas ' +
    'walid wallace walter warren wayne werner wesley wilfred wilhelm willem william willie willy wim winston wojciech ' +
    'wolfgang xavier yair yannick yannis yasser yasuo yaw yitzhak yoav yogesh yoshihide yoshihiko yousef youssef ' +
    'yoweri yukio yuri yusuf yves zachary zbigniew zdenek zeljko zoltan zoran'
  ).split(' '),
);
