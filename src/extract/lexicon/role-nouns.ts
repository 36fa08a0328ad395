/** What else a person can be: nouns that stand before a name or in apposition, singular. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'leader head boss official officer adviser advisor aide assistant analyst economist strategist expert specialist ' +
    'scholar pontiff prelate churchman clergyman clergywoman spymaster researcher scientist academic historian professor lecturer teacher student lawyer attorney solicitor ' +
    'barrister judge prosecutor activist campaigner organizer organiser protester dissident journalist reporter ' +
    'columnist editor correspondent writer author novelist poet broadcaster presenter photographer blogger publisher ' +
    'politician lawmaker legislator parliamentarian deputy delegate diplomat envoy mediator negotiator informateur formateur interpreter ' +
    'translator minister premier monarch ruler dictator strongman warlord militant commander fighter rebel soldier ' +
    'veteran spy detective investigator inspector pilot captain coach manager trainer player footballer striker ' +
    'goalkeeper midfielder athlete swimmer runner cyclist driver sailor businessman businesswoman entrepreneur ' +
    'investor banker trader financier billionaire millionaire tycoon magnate industrialist executive founder owner ' +
    'shareholder consultant contractor engineer architect designer developer doctor physician surgeon nurse ' +
    'midwife farmer fisherman miner worker trader shopkeeper vendor baker butcher chef cook waiter barber tailor ' +
    'artist painter sculptor musician singer composer conductor actor actress comedian director producer filmmaker ' +
    'priest cleric preacher bishop monk nun clerk secretary treasurer registrar librarian curator archivist ' +
    'resident villager pensioner retiree mother father son daughter brother sister husband wife widow cousin nephew ' +
    'niece friend ally rival critic opponent successor predecessor counterpart host guest visitor interlocutor colleague candidate ' +
    'nominee challenger contender frontrunner winner laureate champion chairman chairwoman chairperson chair ' +
    'president vice-president spokesman spokeswoman spokesperson chief director governor mayor senator congressman ' +
    'congresswoman ambassador commissioner councillor administrator coordinator rapporteur representative member ' +
    'king queen prince princess emir sultan pope patriarch catholicos imam sheikh general colonel admiral major brigadier ' +
    'lieutenant sergeant marshal speaker whip chancellor ceo cofounder co-founder co-chair partner associate ' +
    'technician operator observer forecaster witness defendant plaintiff sheriff constable ranger paramedic firefighter landlord tenant ' +
    'playwright choreographer conservator courier shepherd carpenter plumber electrician welder weaver potter ' +
    'magistrate bailiff usher apprentice volunteer passenger bystander migrant refugee survivor hostage captive ' +
    'defender winger forward skipper referee umpire jockey boxer wrestler sprinter rower ' +
    'supervisor inspector auditor accountant treasurer planner surveyor geologist biologist ' +
    'physio physiotherapist masseur opener batsman batter bowler wicketkeeper seamer pitcher quarterback goalscorer ' +
    'keeper whistleblower veterinarian vet prefect mufti housewife homemaker teenager schoolgirl schoolboy schoolteacher commuter customer shopper tourist hiker voter ' +
    'supporter neighbour neighbor patient prisoner inmate detainee bystander eyewitness janitor cleaner cashier seller hawker grocer ' +
    'hotelier restaurateur brewer mechanic foreman forewoman docker dockworker stevedore policeman policewoman railwayman ' +
    'serviceman seaman fireman lifeguard postman trucker chauffeur steward stewardess sommelier bartender dancer ballerina rapper ' +
    'drummer influencer vicar deacon chaplain rabbi missionary theologian philosopher astronomer ombudsman ombudswoman ' +
    'alderman alderwoman provost rector dean headteacher headmaster headmistress principal tutor instructor superintendent ' +
    'bursar convener convenor moderator substitute medallist biographer restorer archaeologist anthropologist ' +
    'nuncio agent dealer emissary pastor regent consul attaché undersecretary bodyguard trustee philanthropist pollster lobbyist cosmonaut astronaut ' +
    'loyalist confidant confidante appointee protégé protege backer donor foe staffer surrogate ' +
    'programmer dentist pharmacist gardener salesman saleswoman screenwriter scriptwriter songwriter essayist sportsman ' +
    'sportswoman heiress grandson granddaughter grandfather grandmother uncle aunt stepson father-in-law son-in-law ' +
    'brother-in-law classmate teammate caretaker collector benefactor narrator chieftain ' +
    'physicist chemist psychologist sociologist virologist epidemiologist climatologist meteorologist ' +
    'fitter joiner bricklayer roofer jeweller seamstress hairdresser bookseller rancher crofter publican innkeeper ' +
    'landlady childminder carer receptionist stockbroker cameraman newsreader podcaster soprano cathaoirleach handler ' +
    'concierge prodigy busker harvester barista kingpin mogul baron supremo czar tsar firebrand superstar celebrity rookie debutant ' +
    'golfer gymnast skater skier cabbie butler nanny babysitter vintner herdsman lumberjack forester hydrologist seismologist vulcanologist angler trawlerman deckhand diver ' +
    'amputee evacuee squatter sharecropper fixer middleman go-between arbiter arbitrator conciliator adjudicator liquidator ' +
    'underwriter oligarch scion heir matriarch headman selectman notary coroner informer informant defector ex-convict fugitive ' +
    'gunman fiancé fiancée girlfriend boyfriend stepbrother stepfather stepmother mother-in-law sister-in-law daughter-in-law ' +
    'godson godfather mentor roommate housemate flatmate graduate trainee intern cadet recruit sniper paratrooper airman signalman ' +
    'bassist tenor baritone illustrator couturier supermodel vlogger streamer gamer hacker coder pundit commentator newsman ' +
    'freelancer copywriter proprietor cellist acrobat magician juggler florist caterer bride groom bridegroom orphan toddler ' +
    'centenarian octogenarian broker reverend heavyweight star stalwart hopeful grandee elder insider abbot' +
    ' client idol hero heroine pupil ghostwriter employer employee nemesis schoolfriend confessor' +
    ' kidnapper captor jailer rescuer saviour savior victim attacker accuser widower namesake compatriot countryman' +
    ' countrywoman constituent inventor explorer selector promoter accomplice admirer adversary assailant beneficiary' +
    ' borrower claimant complainant conspirator culprit debtor disciple devotee enthusiast entertainer expat follower' +
    ' footman grandparent hijacker hitman impersonator intruder kinsman newcomer perpetrator pilgrim poacher' +
    ' practitioner counsellor counselor linguist stepdaughter stepsister stalker sweetheart sympathiser understudy' +
    ' warder yachtsman trumpeter bandleader impresario stuntman mountaineer canoeist hurdler triathlete fencer' +
    ' snowboarder winemaker watchmaker shoemaker stonemason decorator landscaper handyman milkman greengrocer' +
    ' newsagent undertaker sexton verger curate archdeacon cantor guru polymath statesman stateswoman nobleman' +
    ' noblewoman countess baroness baronet courtier chamberlain equerry commandant bombardier abbess friar monsignor' +
    ' backbencher frontbencher undergraduate alumnus alumna prizewinner runner-up semi-finalist finalist olympian' +
    ' paralympian full-back fly-half scrum-half flanker centre-half goaltender defenceman linebacker shortstop' +
    ' outfielder oboist all-rounder fiancee fiance'
  ).split(' '),
);
