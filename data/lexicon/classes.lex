# Word classes used in conditions (`obj=@sanction`). Lemmas, lower case, two or more blanks between; more words are compounds.
# A class may include others (`@weapon`). The head noun of a phrase is looked up, then the phrase with its compound modifiers.

# ------------------------------------------------------------------ measures between states
class sanction
  sanction  sanctions  embargo  trade ban  arms embargo  oil embargo  trade embargo  asset freeze  travel ban  export ban  import ban
  export control  export curb  import curb  trade restriction  export restriction  import restriction  trade barrier  penalty
  countermeasure  counter-measure  punitive measure  retaliatory measure  economic measure  coercive measure  trade curb  price cap  counter measure
  no-fly list  blacklist  blacklisting  entry ban  visa ban  flight ban  overflight ban  technology ban  chip ban  grain ban  no fly list
  oil ban  gas ban  gold ban  secondary sanction  snapback  restrictive measure
  entity list  investment ban  diamond ban  uranium ban  swift ban  port ban  sectoral sanction  financial sanction
  arms ban  chip curb  sanctions package  sanction package

class tariff
  tariff  duty  import duty  export duty  customs duty  levy  surcharge  anti-dumping duty  countervailing duty  quota  import quota  anti dumping duty
  border tax  trade tariff  import tariff  safeguard duty

class boycott
  boycott  consumer boycott  trade boycott  election boycott  diplomatic boycott

class ties
  tie  ties  relation  relations  diplomatic tie  diplomatic relation  link  contact  relationship  cooperation  co-operation  co operation
  diplomatic relationship  trade tie  trade relation  military tie  military cooperation  military-to-military contact  air link  military to military contact
  flight  postal link  telephone link  security cooperation  intelligence sharing  bilateral relation  bilateral tie  partnership
  communication  hotline  channel of communication  dialogue  alliance  membership  participation  economic cooperation
  rail link  sea link  transport link  collaboration  exchange programme  exchange program  consular relation

class aid
  aid delivery  food delivery  aid  assistance  help  relief  support  food  food aid  foreign aid  development aid  humanitarian aid  military aid  economic aid
  emergency aid  aid package  relief package  rescue package  bailout  bail-out  loan  soft loan  credit  credit line  grant  bail out
  donation  subsidy  fund  funds  funding  financing  money  cash  budget support  debt relief  debt forgiveness  contribution
  supply  supplies  relief supply  relief goods  medicine  medical aid  medical supply  medical equipment  vaccine  vaccine dose
  mask  ventilator  blanket  tent  water  drinking water  fuel  wheat  rice  grain  flour  shelter  housing  scholarship  training
  technical assistance  disaster relief  financial support  financial aid  material support  food parcel  ration  aid convoy
  relief convoy  aid shipment  food shipment  humanitarian assistance  economic assistance  military assistance  equipment
  generator  ambulance  field hospital  rescue team  relief worker  medical team  stimulus  tranche  investment  reconstruction aid
  loan guarantee  credit guarantee  food credit  security assistance  technical support  logistical support  protective equipment  @military_aid

class military_aid
  weapon  arms  ammunition  munition  tank  fighter jet  air defence  air defense  air defence system  missile system  rifle
  military equipment  military hardware  artillery  howitzer  drone  body armour  body armor  armoured vehicle  armored vehicle
  helicopter  gunship  warplane  military adviser  military advisor  military trainer  air support  air cover  military support
  patriot battery  air defence battery  shell  rocket launcher  weaponry  materiel  military training  spare part
  infantry fighting vehicle  air-defence battery  air-defense battery  man-portable missile  night-vision goggle
  missile launcher  patriot launcher  patriot system  launcher  anti-tank missile  anti-tank weapon  anti-aircraft missile  anti-aircraft gun
  anti-ship missile  surface to air missile  missile  rocket  mortar  machine gun  grenade launcher  small arms  armoured personnel carrier  air defence missile
  night vision goggle  body armour vest  mine clearing vehicle  radar  radar system  cutter  corvette  patrol vessel  patrol boat  demining equipment  spare aircraft  interceptor  cruise missile  artillery round

class money
  $  €  £  ¥  us$  money  cash  fund  funds  funding  dollar  euro  pound  yen  yuan  million  billion  loan  credit  grant  donation  aid
  subsidy  payment  compensation  reparation  debt  budget  bailout  rupee  ruble  rouble  peso  franc  krone  krona  shekel  dinar
  rial  riyal  lira  won  ecu  deutschmark  escudo  peseta  guilder  zloty  forint  drachma  shilling  naira  baht  rupiah  ringgit  compensation package  tranche  pension  salary  wage

class humanitarian
  humanitarian aid  food  food aid  medicine  relief  relief supply  medical supply  blanket  tent  water  vaccine  emergency aid
  humanitarian assistance  relief goods  food parcel  aid convoy  relief convoy  shelter  mask  ventilator  disaster relief
  medical aid  medical equipment  field hospital  medical team  rescue team
  hygiene kit  baby formula  clean water  plumpy nut  insulin  oxygen  oxygen cylinder  emergency shelter  relief food  seed
  mosquito net  flour  wheat flour  cooking oil  milk powder  maize  corn  sorghum  millet  bean  biscuit  barley  powdered milk  ration  food ration  tinned food  lentil  emergency ration  sleeping bag  cholera kit  tarpaulin

# ------------------------------------------------------------------ talk, meetings, papers
class talks
  talk  talks  negotiation  discussion  consultation  dialogue  conversation  peace talk  peace talks  peace negotiation  conference
  peace process  round of talks  summit  summit talk  bargaining  mediation  parley  round table  roundtable  trade talk  trade talks
  nuclear talk  nuclear talks  disarmament talk  bilateral  exchange of views  deliberation  session  negotiating round
  ceasefire talk  unity talk  coalition talk  reconciliation talk  accession talk  membership talk  arms control talk  hearing
  phone talk  telephone talk  video talk  exchange  briefing  debate
  backchannel talk  proximity talk  exploratory talk  border talk  budget talk  climate talk  hostage talk  technical talk
  strategic dialogue  security dialogue

class meeting
  meeting  summit  conference  session  gathering  audience  reception  dinner  luncheon  lunch  breakfast  banquet  retreat
  get-together  encounter  mini-summit  summit meeting  emergency meeting  emergency session  press conference  ceremony  get together  mini summit
  assembly  forum  congress  workshop  seminar  symposium  tete-a-tete  face-to-face  teleconference  videoconference  tete a tete  face to face
  video conference  video call  handshake  @talks

class call
  call  phone call  telephone call  telephone conversation  phone conversation  video call  conference call  phone talk

class visit
  visit  trip  tour  state visit  official visit  working visit  stopover  stop-over  journey  pilgrimage  return visit  mission  stop over
  fact-finding mission  goodwill visit  surprise visit  landmark visit  delegation  voyage  fact finding mission

class agreement
  agreement  accord  deal  pact  treaty  memorandum  memorandum of understanding  mou  contract  protocol  convention  charter
  communique  communiqué  joint statement  joint declaration  declaration  compact  settlement  peace deal  peace agreement
  peace accord  peace treaty  trade deal  trade agreement  trade pact  arms deal  nuclear deal  nuclear agreement  power-sharing deal  power sharing deal
  power-sharing agreement  ceasefire agreement  ceasefire deal  truce agreement  free trade agreement  power sharing agreement
  free-trade agreement  defence pact  defense pact  security pact  security agreement  cooperation agreement  border agreement  free trade agreement
  extradition treaty  arms treaty  partnership agreement  association agreement  framework  framework agreement  roadmap
  road map  understanding  compromise  bill of cooperation  lease  concession agreement  partnership  grain deal  swap deal
  withdrawal agreement  status-of-forces agreement  loan agreement  gas deal  oil deal  prisoner swap deal  coalition agreement  status of forces agreement
  non-aggression pact  mutual defence pact  mutual defense pact  prisoner exchange deal  maritime deal  water treaty
  migration pact  fisheries agreement  visa agreement  double-taxation treaty  swap agreement  readmission agreement
  basing agreement

class plan
  plan  proposal  peace plan  peace proposal  offer  initiative  peace initiative  draft  draft resolution  resolution  bill
  amendment  motion  idea  suggestion  blueprint  package  compromise  formula  scheme  roadmap  road map  project  draft law
  draft constitution  constitution  referendum  measure  budget  text  draft agreement  settlement  bid  decision  policy
  programme  program  strategy  legislation  law  nomination  candidacy  vote  mandate  partition plan  reform

class statement
  statement  remark  comment  speech  declaration  address  letter  message  note  communique  resolution  report  tweet  facebook post
  announcement  appeal  warning  call  word  words

class demand
  demand  call  appeal  request  proposal  offer  plea  petition  bid  ultimatum  condition  precondition  claim  invitation
  application  suggestion  pressure  grievance

class request_
  request  appeal  plea  application  petition  invitation  call  bid

class invitation
  invitation  invite

class visa
  visa  entry  visa application  residence permit  work permit  passport  permit  travel permit  asylum  asylum application
  asylum claim  asylum request  refugee status  accreditation  access  entry visa  residency  citizenship  leave to remain

class document
  document  file  record  letter  passport  report  archive  dossier  memo  cable  paper  evidence
  affidavit  transcript  subpoena  indictment  leaked document  minute  protocol  manifest  ledger

# What is made public: "released a poll", "the release of the emails".
class publication
  @document  poll  survey  email  e-mail  mail  video  tape  footage  audio  recording  statement  list  sheet  fact sheet  excerpt
  return  tax return  ad  advertisement  film  movie  book  album  song  figure  number  data  result  plan  proposal  budget
  platform  photo  photograph  picture  image  note  draft  version  text  speech  correspondence  finding  study  index  schedule
  detail  information  name  notice  spot  website  app  copy  page  chapter  opinion  ruling  verdict  blueprint  agenda  map

# ------------------------------------------------------------------ force
class weapon
  weapon  bomb  missile  rocket  shell  mortar  gun  rifle  artillery  artillery shell  grenade  mine  landmine  bullet  torpedo
  ballistic missile  cruise missile  warhead  drone  explosive  explosive device  munition  ammunition  cluster bomb  arms  weaponry
  machine gun  machine-gun  assault rifle  handgun  pistol  petrol bomb  molotov cocktail  firebomb  mortar round  mortar shell
  shot  round  warning shot  volley  barrage  salvo  anti-tank missile  surface-to-air missile  small arms  barrel bomb  napalm  anti tank missile  surface to air missile
  tear gas  rubber bullet  water cannon  projectile  howitzer  tank  tank shell  live round  live ammunition  katyusha
  anti-aircraft gun  sniper rifle  scud  icbm  hypersonic missile  air-to-air missile  glide bomb  fire  anti aircraft gun  air to air missile
  loitering munition  kamikaze drone  guided missile  guided bomb  anti-ship missile  machete  crossbow  depth charge
  sniper fire  phosphorus shell  thermobaric weapon  incendiary device  pipe bomb  nail bomb  car bomb

class nuclear
  nuclear weapon  nuclear bomb  atomic bomb  nuclear warhead  nuclear programme  nuclear program  nuclear arsenal  nuclear test
  nuclear device  hydrogen bomb  warhead  nuclear missile  uranium  plutonium  enrichment  uranium enrichment  centrifuge  reactor
  nuclear activity  nuclear facility  nuclear site  nuclear plant  nuclear reactor  nuclear material

class wmd
  chemical weapon  biological weapon  nuclear weapon  nerve agent  sarin  mustard gas  chlorine  chlorine gas  nerve gas
  chemical agent  poison gas  poisonous gas  toxic gas  toxin  anthrax  radiological weapon  dirty bomb  novichok  gas
  weapon of mass destruction  phosgene  vx

class crowd_control
  tear gas  rubber bullet  water cannon  baton  truncheon  stun grenade  pepper spray  live ammunition  live round  rubber-coated bullet  rubber coated bullet
  teargas  flash grenade  plastic bullet  birdshot  pellet  cane

class heavy_weapon
  artillery  mortar  rocket  shell  missile  tank  howitzer  artillery shell  mortar round  mortar shell  rocket launcher
  artillery fire  mortar fire  barrage  artillery round  grad rocket  katyusha  ballistic missile  cruise missile  salvo  drone

class gunfire
  artillery fire  machine-gun fire  mortar fire  sniper fire  heavy fire  small-arms fire  machine gun fire  small arms fire  rocket fire
  tank fire  rifle fire  cannon fire  shell fire  enemy fire  rebel fire  army fire  police fire  anti-aircraft fire

class fire_word
  fire  gunfire  shot  shots  round  volley  artillery fire  machine-gun fire  mortar fire  sniper fire  heavy fire  small-arms fire  machine gun fire  small arms fire
  missile  rocket  shell  barrage  artillery  tear gas  bullet  salvo  rocket fire  tank fire

class disarm
  weapon  arms  gun  mine  landmine  missile  warhead  nuclear weapon  nuclear arsenal  nuclear programme  nuclear program
  missile programme  missile program  weapon programme  weapon program  weapons programme  weapons program
  nuclear facility  nuclear site  nuclear reactor  chemical weapon  stockpile  arsenal  rocket  base  outpost  checkpoint  roadblock
  military base  nuclear test site  test site  launch site  loudspeaker  guard post  settlement  militia  armed wing  weaponry
  chemical stockpile  enriched uranium  uranium  centrifuge

class troops
  troop  troops  soldier  force  forces  army  military  unit  battalion  brigade  division  regiment  contingent  garrison  armor
  armour  tank  marine  paratrooper  commando  special force  ground force  ground troop  reservist  reserve  militia  militiaman
  fighter  personnel  military personnel  combat troop  warship  destroyer  frigate  aircraft carrier  carrier  submarine  fleet
  carrier group  carrier strike group  strike group  fighter jet  jet  warplane  bomber  aircraft  helicopter  squadron  armored vehicle
  armoured vehicle  artillery  missile battery  battery  patriot missile  patriot battery  air-defence system  air-defense system  air defence system  air defense system
  missile  convoy  military convoy  reinforcement  guard  border guard  national guard  troop contingent  patrol boat  gunboat  vessel
  patrol plane  patrol aircraft  maritime patrol aircraft  surveillance plane  reconnaissance plane  surveillance aircraft
  armoured column  armored column  tank column  column of tanks  armour column
  navy  air force  infantry  mercenary  conscript  recruit  serviceman  ranger  special operation force  rapid-reaction force  cavalry  rapid reaction force
  spy ship  surveillance ship  intelligence ship  naval vessel  naval ship  coastguard vessel  launcher  missile system  drone  cutter  coast guard cutter  corvette  patrol vessel  minesweeper  amphibious ship  landing craft

class police
  police  riot police  police officer  officer  policeman  security force  security forces  security personnel  gendarme
  gendarmerie  police force  military police  border police  national guard  paramilitary police  law enforcement  guard
  anti-riot police  security officer  anti riot police

class peacekeeper
  peacekeeper  peacekeeping force  peace-keeping force  peacekeeping troop  peacekeeping mission  blue helmet  un force  un troop  peace keeping force
  peacekeeping contingent  peace force  stabilisation force  stabilization force  multinational force  observer force
  protection force  monitoring force  peacekeeping operation  truce monitor  ceasefire monitor  military observer  intervention force
  peace-keeping troop  peace-keeper  peace keeping troop  peace keeper

class inspector
  inspector  observer  monitor  investigator  inspection team  nuclear inspector  weapons inspector  weapon inspector  arms inspector
  election observer  election monitor  human rights observer  un inspector  rapporteur  fact-finding mission  expert  mission  fact finding mission
  monitoring mission  observer mission  un expert  iaea inspector  verification team

class aid_worker
  aid worker  aid agency  relief agency  relief worker  charity  ngo  humanitarian worker  humanitarian organization
  humanitarian organisation  humanitarian agency  aid group  aid organisation  aid organization  relief group  medical charity
  humanitarian staff  red cross  foreign ngo  aid staff

class drill
  drill  exercise  military exercise  war game  wargame  maneuver  manoeuvre  naval exercise  joint exercise  military drill
  live-fire drill  live-fire exercise  naval drill  training exercise  missile test  test  test-firing  parade  military parade  live fire drill  live fire exercise  test firing
  field exercise  command exercise  air drill  snap drill  patrol

class joint_drill
  joint exercise  joint drill  joint military exercise  joint war game  joint naval exercise  joint training  joint training exercise  joint manoeuvre  joint maneuver  joint air drill
  joint military drill  joint naval drill  joint operation  joint patrol  joint command exercise  joint field exercise  joint army exercise  joint air exercise  joint live-fire drill  joint wargame
  combined exercise  combined drill  bilateral exercise  bilateral drill  multinational exercise  multinational drill

class missile_test
  missile  ballistic missile  rocket  projectile  cruise missile  nuclear test  missile test  satellite  icbm  long-range missile  long range missile
  short-range missile  hypersonic missile  intercontinental ballistic missile  underground nuclear test  rocket test  short range missile

class alert
  alert  high alert  full alert  maximum alert  red alert  combat alert  war footing  readiness  combat readiness  standby  heightened alert
  state of alert  battle readiness  battle-readiness  state of war  quasi-state of war  state of readiness  highest alert  combat duty  quasi state of war
  alert level  alert status  war readiness  wartime footing

class attack_word
  attack  strike  air strike  airstrike  air raid  raid  assault  offensive  bombing  shelling  bombardment  operation  military operation
  invasion  incursion  ambush  counter-offensive  counteroffensive  counterattack  counter-attack  onslaught  missile strike  counter offensive  counter attack
  rocket attack  missile attack  drone strike  drone attack  suicide attack  suicide bombing  car bombing  bomb attack  terror attack
  terrorist attack  arson attack  knife attack  mortar attack  gun attack  grenade attack  blitz  campaign  air campaign  military campaign
  ground offensive  ground operation  sortie  killing spree  massacre  killing  assassination  gas attack  chemical attack  barrage
  cross-border raid  war  cyberattack  cyber attack  cyber-attack  acid attack  artillery strike  bombing raid  bombing campaign  cross border raid
  punitive expedition  armed attack  military action  aggression  violence  hostility  hostilities  fighting

class operation
  operation  military operation  offensive  campaign  ground operation  security operation  sweep  counter-insurgency operation  counter insurgency operation
  anti-terror operation  counter-terrorism operation  raid  air campaign  ground offensive  manhunt  air operation  anti terror operation  counter terrorism operation

class war
  war  civil war  conflict  fighting  hostility  hostilities  armed struggle  insurgency  jihad  guerrilla war  offensive  battle

class ceasefire
  ceasefire  cease-fire  truce  armistice  cessation of hostilities  end to hostilities  pause  humanitarian pause  lull  moratorium  cease fire
  halt to fighting  peace  de-escalation  disengagement  suspension of hostilities  end to fighting  silence of arms  calm  de escalation
  demilitarised zone  demilitarized zone  safe zone  humanitarian corridor  no-fire zone  no fire zone

class hostilities
  hostility  hostilities  fighting  attack  offensive  bombing  shelling  operation  military operation  bombardment  air strike
  airstrike  campaign  armed struggle  war  combat  combat operation  fire  firing  rocket fire  raid  violence  nuclear test
  missile test  air raid  military activity  military exercise  war game  aggression  military campaign  insurgency  rebellion

class blockade
  blockade  siege  naval blockade  air blockade  land blockade  encirclement  cordon  closure  border closure  no-fly zone  no fly zone
  roadblock  checkpoint  quarantine  lockdown

class violence
  violence  unrest  bloodshed  clash  fighting  riot  killing  massacre  shooting  bombing  attack  brutality  abuse  atrocity  murder
  torture  crackdown  repression  persecution  assault  rape  ethnic cleansing  genocide  pogrom  lynching  terror  terrorism

# ------------------------------------------------------------------ people who suffer or are held
class victim
  civilian  person  people  man  woman  child  boy  girl  soldier  policeman  policewoman  police officer  officer  troop  troops  villager
  resident  protester  demonstrator  activist  journalist  reporter  student  teacher  farmer  worker  aid worker  doctor  nurse  priest  nun
  imam  cleric  bishop  tourist  passenger  migrant  refugee  militant  fighter  insurgent  rebel  guerrilla  terrorist  gunman
  bystander  worshipper  worshiper  pilgrim  shopper  commuter  driver  guard  politician  lawmaker  candidate  leader  commander  general
  minister  president  mayor  governor  judge  prosecutor  lawyer  diplomat  ambassador  envoy  official  family  family member
  relative  settler  fisherman  sailor  crew  crew member  peacekeeper  member  citizen  national  inhabitant  suspect
  prisoner  inmate  detainee  hostage  captive  baby  infant  teenager  youth  pensioner  shepherd  trader  businessman  contractor
  colonel  captain  sergeant  major  marine  militiaman  conscript  dissident  blogger  editor  photographer  correspondent  missionary
  monk  rabbi  peasant  labourer  laborer  miner  trucker  pilot  mourner  voter  supporter  opponent  critic  native  tribesman  woman
  schoolchild  schoolgirl  pupil  dozen  score  hundred  thousand  other  others  someone  victim  body

class prisoner
  prisoner  detainee  inmate  hostage  captive  dissident  suspect  journalist  activist  political prisoner  prisoner of war  pow
  convict  reporter  soldier  opposition leader  protester  demonstrator  crew  crew member  sailor  fisherman  student  pilot  abductee
  kidnap victim  schoolgirl  girl  national  citizen  leader  militant  fighter  rebel  dual national  spy  agent  aid worker
  contractor  priest  nun  tourist  politician  lawyer  minister  president  official  opponent  critic  blogger  officer  policeman
  people  man  woman  child  member  foreigner  engineer  worker  diplomat  peacekeeper  businessman

class hostage
  hostage  captive  kidnap victim  abductee

class suspect
  bomber  hijacker  gunman  assassin  killer  murderer  kidnapper  drug lord  drug baron  warlord  arms dealer  war criminal  defector
  suspect  terrorist  drug trafficker  trafficker  smuggler  gang member  gangster  militant  spy  agent  protester  demonstrator
  activist  journalist  opposition leader  dissident  official  leader  member  fugitive  criminal  people  man  woman  national
  citizen  politician  officer  person  lawyer  blogger  suspected militant  youth  student  migrant  fisherman  editor  cleric

class refugee
  refugee  migrant  asylum seeker  asylum-seeker  displaced person  evacuee  immigrant  boat people  exile  defector  stowaway
  returnee  deportee  boat  refugee boat  migrant boat  foreigner  family

class diplomat
  diplomat  ambassador  envoy  consul  attache  attaché  military attache  military attaché  charge d'affaires  chargé d'affaires  charge d'affaire  chargé d'affaire
  embassy staff  diplomatic staff  embassy official  consular official  high commissioner  consul general  embassy employee
  consular staff  diplomatic personnel  deputy ambassador  cultural attache  embassy counsellor  nuncio  embassy personnel  spy
  press attache  defence attache  defense attache

class embassy
  embassy  consulate  mission  diplomatic mission  high commission  consulate general  liaison office  legation  consular office
  representative office  diplomatic post

class journalist
  journalist  reporter  correspondent  editor  broadcaster  newspaper  media  press  blogger  photographer  news agency  television
  television station  radio station  tv station  news website  website  cameraman  columnist  news outlet  media outlet

class politician
  politician  opposition leader  lawmaker  candidate  party  opposition  deputy  senator  mp  legislator  activist  minister
  opposition figure  prime minister  president  party leader  governor  mayor

class peacekeeping_contributor
  country  state  government

class child
  child  boy  girl  schoolgirl  schoolboy  student

# ------------------------------------------------------------------ politics at home
class protest
  protest  demonstration  rally  march  sit-in  vigil  strike  riot  unrest  uprising  revolt  hunger strike  boycott  walkout  walk-out  sit in  walk out
  general strike  civil disobedience  picket  blockade  mass protest  street protest  protest march  protest rally  mass rally
  anti-government protest  procession  occupation  lie-down protest  die-in  school strike  human chain  disturbance  rebellion  anti government protest  lie down protest  die in
  go-slow  stoppage  work stoppage  parade  camp  protest camp  flash mob  petition drive  disobedience campaign  counter-protest  go slow  counter protest
  torchlight march  general walkout  school walkout  slow march  motorcade protest  tractor protest  hunger march
  silent march  candlelight vigil

class strike_labour
  strike  general strike  walkout  walk-out  stoppage  work stoppage  industrial action  go-slow  work-to-rule  sickout  hartal  walk out  go slow  work to rule
  bandh  transport strike  teachers' strike  doctors' strike  pilots' strike  wildcat strike  rail strike  lorry strike  truckers' strike

class riot
  riot  rioting  looting  rampage  disturbance  mob violence  unrest  street fighting  violent protest  pogrom  stone-throwing  stone throwing

class dissent
  protest  dissent  demonstration  rally  march  strike  opposition  criticism  uprising  revolt  rebellion  assembly  gathering  unrest

class hunger
  hunger strike  fast  dry hunger strike

class rights
  right  rights  freedom  human right  civil right  liberty  vote  suffrage  equality  autonomy  self-determination  independence  self determination
  self-rule  self-government  amnesty  citizenship  land right  women's right  minority right  free speech  press freedom  self rule  self government
  religious freedom  voting right  language right  recognition  gay marriage  same-sex marriage  status  justice  protection  same sex marriage

class reform
  reform  political reform  constitutional reform  change  political change  democratisation  democratization  democracy  election
  free election  early election  snap election  referendum  new constitution  transition  power-sharing  power sharing
  decentralisation  decentralization  devolution  multiparty election  multi-party election  multiparty democracy  land reform  multi party election
  electoral reform  judicial reform  civilian rule  liberalisation  liberalization  fresh election  new election  constitution
  interim government  unity government  transitional government  caretaker government  general election

class policy
  policy  decision  law  bill  plan  rule  reform  measure  tax  price  subsidy  price increase  tax increase  regulation  austerity
  austerity measure  austerity programme  pension reform  fuel subsidy  cut  ruling  legislation  order  decree  ban  restriction
  extradition bill  tax hike  price hike  fuel price  tuition fee  labour law  labor law  budget  lockdown  curriculum  quota

class leadership_post
  president  prime minister  premier  chancellor  minister  leader  chairman  chief  governor  mayor  speaker  head  post  presidency
  premiership  office  power  position  throne  party leader  party leadership  leadership  foreign minister  defence minister
  defense minister  chief minister  job  seat  role  chief executive  interior minister  secretary  general secretary  king  dictator
  cabinet post  chairmanship  government  cabinet  finance minister  police chief  army chief  vice president  director  commissioner

class territory
  mosque  church  cathedral  monastery  shrine  citadel  fortress  castle  temple  ministry  police station  government building  airbase  air base
  gas field  oil well  mine  power station  television tower
  oasis  hamlet  township  atoll  territory  land  city  town  village  region  province  area  island  peninsula  enclave  border area  airport  base  port  capital
  hill  valley  bridge  crossing  border crossing  district  strip  outpost  position  airfield  stronghold  oilfield  dam  strait
  zone  buffer zone  highway  road  suburb  neighbourhood  neighborhood  embassy  parliament  headquarters  palace  station
  television station  university  barracks  army base  military base  checkpoint  plant  power plant  nuclear plant  refinery  oil field
  frontline town  country  hillside  ridge  quarter  county  reef  islet  atoll  shoal  heights  camp  fort  garrison  settlement
  salient  bridgehead  beachhead  border village  border town  hilltop  mountain pass  demilitarised zone  no-man's land
  archipelago  delta  hinterland  heartland

class border
  border  frontier  border crossing  crossing  border post  boundary  airspace  port  airport  waters  territorial water  strait
  air space  checkpoint  road  corridor  door  gate  coast  territory  market

class building
  building  house  home  office  school  church  mosque  temple  synagogue  hospital  clinic  shop  market  factory  warehouse  bridge
  pipeline  oil pipeline  power station  power plant  refinery  police station  court  courthouse  prison  parliament  palace
  headquarters  embassy  consulate  hotel  restaurant  university  statue  monument  shrine  village  camp  refugee camp  base  barracks
  infrastructure  railway  airport  port  power line  tunnel  dam  oil facility  facility  plant  property  farm  crop  villa
  residence  compound  tower  studio  granary  aid depot  depot  fuel depot  ammunition depot  arms depot  car  bus  vehicle  truck  train
  ship  boat  tanker  convoy  plane  tank  helicopter  jet  structure  grave  cemetery  settlement  flag  mausoleum  polling station
  kindergarten  maternity ward  bakery  substation  water plant  pumping station  minaret  monastery  convent  grain silo
  silo  archive  library  radio mast

class property
  property  asset  assets  land  house  home  car  vehicle  ship  vessel  tanker  boat  plane  cargo  weapon  arms  drug  cocaine  heroin
  cannabis  oil  money  cash  account  bank account  document  passport  computer  equipment  newspaper  newspaper copy  book  farm
  goods  shipment  container  gold  ivory  company  factory  plant  ammunition  explosive  phone  mobile phone  laptop  hard disk
  camera  footage  yacht  villa  mansion  aid  fuel  grain  crop  fishing boat  trawler  kilogram  kilo  tonne  ton  haul  consignment
  material  artefact  artifact  painting  livestock  cattle  license  licence  estate  firm  bank  mine  oilfield  reserve  fund  funds

class aircraft
  plane  aircraft  jet  helicopter  drone  airliner  fighter jet  warplane  fighter  bomber  gunship  passenger plane  airplane
  passenger jet  transport plane  fighter plane  spy plane  spy balloon  balloon  mig  f-16  military plane  unmanned aircraft  uav  f 16

class ship
  ship  vessel  boat  tanker  oil tanker  freighter  trawler  fishing boat  cargo ship  warship  frigate  destroyer  submarine  ferry
  spy ship  surveillance ship  research vessel  survey ship  cutter  coast guard cutter  corvette  minesweeper  icebreaker  landing craft  gunboat  patrol boat  patrol vessel  container ship  yacht  cruise ship  bulk carrier  dhow  flotilla  speedboat  merchant ship

class vehicle
  car  bus  truck  lorry  van  train  vehicle  convoy  motorcade  minibus  jeep  taxi  ambulance  motorcycle  tank  armoured vehicle
  armored vehicle  plane  aircraft  airliner  ship  boat  @aircraft  @ship

class media
  newspaper  broadcaster  television station  tv station  radio station  television channel  tv channel  website  news website  magazine
  media outlet  news outlet  publication  internet  social media  twitter  facebook  youtube  telegram  wikipedia  broadcast
  internet access  mobile internet  news agency  book  film  channel  weekly  daily  station  radio  press  publishing house  tiktok
  blog  online platform  whatsapp  instagram  satellite channel  bureau  play  song  article  media  foreign media  independent media

class law
  law  bill  act  constitution  amendment  legislation  decree  statute  ordinance  regulation  rule  resolution  motion  measure
  charter  treaty  convention  budget  provision  clause  code  directive

class vote
  vote  ballot  election  referendum  poll  by-election  runoff  run-off  primary  plebiscite  no-confidence vote  general election  by election  run off  no confidence vote
  presidential election  parliamentary election  local election  impeachment vote  confidence vote

class election_
  election  presidential election  vote  poll  parliamentary election  general election  referendum  by-election  local election  by election
  municipal election  runoff  ballot

class ban
  ban  prohibition  curfew  state of emergency  emergency rule  martial law  restriction  curb  limit  censorship  lockdown  quarantine
  travel restriction  entry ban  closure  blackout  internet shutdown  suspension  moratorium  dusk-to-dawn curfew  night curfew  dusk to dawn curfew
  overnight curfew  movement restriction  reporting restriction  news blackout  emergency law  emergency measure  gag order
  military rule  direct rule  visa requirement  ordinance  requirement

class curfew
  curfew  dusk-to-dawn curfew  night curfew  overnight curfew  night-time curfew  24-hour curfew  round-the-clock curfew  lockdown  dusk to dawn curfew  night time curfew  24 hour curfew  round the clock curfew
  nighttime curfew  stay-at-home order  stay at home order

class emergency
  state of emergency  emergency  martial law  emergency rule  emergency law  emergency power  military rule  state of siege  direct rule
  emergency measure  state of alarm  state of exception  president's rule  emergency regulation  state of war

class restriction
  restriction  curb  limit  censorship  ban  control  regulation  rule  condition  lockdown  quarantine  gag order  blackout  limitation
  crackdown  visa requirement  obstacle  barrier  penalty  requirement  measure  cap  fine  tax  surveillance

class crime
  crime  murder  corruption  fraud  bribery  theft  embezzlement  money laundering  drug trafficking  smuggling  rape  kidnapping
  tax evasion  human trafficking  extortion  manslaughter  terrorism  treason  sedition  espionage  spying  perjury  racketeering
  graft  abuse of power  contempt  incitement  blasphemy  libel  defamation  conspiracy  misconduct  arson  assault  robbery  bribe
  election fraud  vote rigging  vote-rigging  voter fraud  nepotism  insider trading  tax fraud  war crime  hijacking  arms smuggling
  possession  negligence  misuse  plot  obstruction  hooliganism  extremism  malpractice  irregularity  cheating  bribe-taking  bribe taking
  ballot-stuffing  ballot stuffing  cronyism  influence peddling  influence-peddling  drug smuggling  people smuggling
  counterfeiting  blackmail  infanticide  femicide  hate speech  sanction evasion  sanctions evasion

class espionage
  espionage  spying  treason  sedition  spy  subversion  sabotage  wiretapping  collaboration  high treason  eavesdropping  infiltration

class rights_abuse
  human right abuse  human rights abuse  abuse  torture  rights abuse  discrimination  repression  persecution  oppression  censorship
  human right violation  human rights violation  rights violation  brutality  mistreatment  ill-treatment  forced labour  forced labor  ill treatment
  slavery  extrajudicial killing  police brutality  apartheid  racism  enforced disappearance  disappearance  child labour  detention
  arbitrary arrest  excessive force  crackdown  jailing  imprisonment  suppression  intimidation  harassment
  solitary confinement  forced confession  forced sterilisation  forced sterilization  virginity test  collective punishment
  unlawful detention  incommunicado detention

class war_crime
  war crime  genocide  crime against humanity  crimes against humanity  atrocity  ethnic cleansing  massacre  mass killing
  mass murder  mass grave  chemical attack  war atrocity  mass rape  starvation

class aggression
  aggression  invasion  attack  incursion  violation  airspace violation  provocation  interference  meddling  support  terrorism
  shelling  bombing  fighting  war  occupation  ceasefire violation  truce violation  violation of the ceasefire  military build-up  military build up
  buildup  hostility  air strike  airstrike  raid  missile attack  strike  missile launch  missile test  nuclear test  sabre-rattling  sabre rattling
  intervention  annexation  escalation  assault  offensive  expansion  drone strike  provocation  arming  cyberattack  killing

class investigation
  investigation  inquiry  enquiry  probe  inquest  audit  fact-finding mission  commission of inquiry  hearing  impeachment inquiry  fact finding mission
  criminal investigation  review  preliminary investigation  corruption probe  murder inquiry  examination  judicial inquiry
  preliminary inquiry  case  proceeding  impeachment proceeding  disciplinary proceeding  antitrust probe

class lawsuit
  lawsuit  suit  case  complaint  legal action  legal challenge  action  appeal  charge  claim  class action  court case  legal case
  criminal complaint  proceeding  legal proceeding  libel suit  petition  motion  injunction  criminal charge  defamation suit
  arbitration  writ  court challenge  court action

class charge
  charge  indictment  allegation  accusation  count  criminal charge  corruption charge  treason charge  murder charge  terrorism charge
  fraud charge  claim  lawsuit  case

class complaint
  complaint  protest  protest note  formal protest  note of protest  objection  grievance  formal complaint  official complaint
  diplomatic protest  official protest  demarche  démarche  diplomatic note  reservation

class sentence_word
  sentence  prison sentence  jail sentence  prison term  jail term  death sentence  fine  penalty  punishment  death penalty  conviction
  suspended sentence  life sentence  life term  term  year in prison  year in jail  house arrest  damages

class support_word
  support  backing  endorsement  praise  solidarity  confidence  sympathy  condolence  gratitude  thanks  appreciation  congratulation
  approval  blessing  admiration  encouragement  goodwill  respect  applause  welcome  tribute  commitment  vote of confidence  trust
  friendship  satisfaction  assurance  hope  loyalty  allegiance

class concern
  concern  alarm  worry  dismay  outrage  anger  regret  disappointment  displeasure  indignation  unease  frustration  disapproval
  doubt  misgiving  reservation  opposition  scepticism  skepticism  shock  fear  disquiet  dissatisfaction  revulsion  unhappiness
  condemnation  objection  question  criticism  horror  fury

class criticism
  criticism  condemnation  denunciation  rebuke  censure  attack  broadside  tirade  reprimand  reproach  scorn  disapproval  outcry
  outrage  backlash  blast  diatribe  accusation  complaint  charge  ire  anger  fury  flak  heat  fire  castigation  scolding
  rap  salvo  vitriol  indictment  blame

class praise
  praise  applause  acclaim  plaudit  kudos  commendation  approval  tribute  thanks  gratitude  accolade  compliment

class insult
  liar  terrorist  murderer  dictator  thief  criminal  enemy  traitor  puppet  butcher  fascist  racist  tyrant  hypocrite  coward  threat
  fool  lie  farce  sham  disgrace  outrage  provocation  betrayal  scandal  shame  crime  madman  killer  aggressor  genocide  atrocity
  catastrophe  disaster  mistake  blunder  insult  nonsense  hypocrisy  blackmail  terrorism  extremist  agent  stooge  bully  rogue state
  slander  smear  joke  mockery  theft  slap in the face  war crime  gang  assault  attack  sellout  capitulation  stunt
  charade  ploy  pretext  breach  occupier  invader  occupation  land grab  ethnic cleansing  apartheid  witch hunt  witch-hunt  coup
  travesty  injustice  cover-up  bluff  propaganda  fabrication  fiction  hoax  menace  destabiliser  killing  massacre  murder
  meddling  meddle  surrender  sell-out  stab in the back  theatre  theater  diktat  ultimatum  intimidation  interference  power grab  sabotage
  kidnapping  robbery  piracy  double standard  red line  escalation  vandalism  desecration  lawlessness  revenge  persecution
  pariah  outlaw  outlaw nation  rogue nation  rogue regime  weak leader  ineffective leader  failed leader  warmonger  violation  act of war  act of aggression  act of terror  barbarism  bandit  parasite  rat  dog

class bad_adjective
  careless  negligent  divisive  unqualified  unfit  dishonest  deceitful  extreme  radical  hateful  bigoted  sexist  fascist
  hysterical  laughable  pathetic  tragic  toxic  poisonous  sinister  lawless  rotten  ruthless  savage  stubborn  spineless
  dangerous  unacceptable  illegal  irresponsible  outrageous  shameful  disgraceful  unjust  unfair  reckless  provocative  barbaric
  cowardly  brutal  undemocratic  unconstitutional  unlawful  hypocritical  absurd  ridiculous  wrong  immoral  racist  unfortunate
  disappointing  appalling  inhumane  inhuman  criminal  misguided  corrupt  incompetent  counterproductive  deplorable  despicable
  intolerable  arrogant  baseless  groundless  scandalous  shocking  abhorrent  heinous  flawed  fraudulent  discriminatory  evil
  disproportionate  unwarranted  unjustified  insulting  offensive  biased  one-sided  foolish  stupid  weak  unhelpful  malicious  one sided
  reprehensible  cynical  false  untrue  ineffective  spiteful  grotesque  senseless  regrettable  disastrous  vile  monstrous  atrocious  hostile  treacherous  void  illegitimate

class good_adjective
  historic  courageous  brave  excellent  great  constructive  positive  encouraging  wise  important  welcome  good  outstanding
  commendable  exemplary  remarkable  heroic  responsible  right  visionary  laudable  admirable  fruitful  reliable  trustworthy
  legitimate  fair  just  productive  very good  vital  honest  successful  significant  a friend  invaluable  tremendous  fantastic
  wonderful  bold  generous  decisive

class friend_word
  friend  ally  partner  hero  brother  statesman  model  pillar  success  breakthrough  milestone  triumph  victory  step forward
  gesture  gesture of good will  gesture of goodwill  sign of good will  turning point  contribution  boost  achievement  progress
  good news  peacemaker  inspiration  example  landmark  neighbour  neighbor  great man  leader

class peace
  peace  stability  security  end  settlement  solution  resolution  reconciliation  coexistence  harmony  unity  calm  truce

class dispute
  dispute  conflict  crisis  row  feud  difference  disagreement  problem  issue  war  stand-off  standoff  dispute settlement  stand off
  border dispute  territorial dispute  trade dispute  stalemate  impasse  deadlock  tension  rift  quarrel  hostility

class allegation
  allegation  accusation  charge  claim  report  involvement  responsibility  suggestion  rumour  rumor  wrongdoing  blame  assertion
  connection  link  role  complicity  media report  the charge  the claim  guilt  knowledge  insinuation  speculation

class decision
  decision  move  step  action  act  ruling  verdict  vote  plan  policy  law  bill  statement  remark  comment  speech  resolution
  attack  bombing  killing  strike  initiative  effort  approach  stance  position  attitude  behaviour  behavior  conduct  measure
  announcement  report  choice  handling  treatment  response  reaction  failure  crackdown  violence  arrest  detention  invasion
  agreement  deal  sanction  embargo  tariff  proposal  appointment  election  victory  pressure

class trade
  trade  export  import  shipment  delivery  supply  sale  purchase  goods  oil  gas  natural gas  crude  wheat  grain  beef  coal
  electricity  fuel  commodity  product  crude oil  steel  car  investment  arms sale  technology  timber  fertiliser  fertilizer

class freedom_fighter
  @troops

class disaster
  earthquake  flood  flooding  storm  hurricane  typhoon  cyclone  tsunami  drought  famine  landslide  eruption  volcano  wildfire
  avalanche  explosion  accident  crash  collapse  shipwreck  epidemic  outbreak  fire

class disease
  disease  virus  flu  influenza  cancer  cholera  malaria  ebola  coronavirus  covid  covid-19  epidemic  pandemic  outbreak  infection  covid 19
  aids  hiv  measles  polio  illness  hunger  cold  fever  tuberculosis

class abstract_enemy
  poverty  hunger  corruption  inflation  unemployment  climate change  disease  virus  pandemic  crime  terrorism  drug  drugs  racism
  extremism  deforestation  obesity  recession  illiteracy  inequality  addiction  piracy  poaching  fraud  misinformation  deficit

class sport
  match  game  team  goal  tournament  league  cup  championship  final  season  coach  player  striker  midfielder  race  lap  title  medal
  penalty  innings  wicket  club  score  olympics  fixture  semi-final  playoff  home run  touchdown  batter  bowler  semi final

class court_word
  court  judge  jury  tribunal  appeal court  supreme court  magistrate  constitutional court  high court  military court
  military tribunal  war crime tribunal  appeals court  federal court  district court  international criminal court

class extradition
  extradition  handover  transfer  surrender

class office_ban
  party  opposition party  candidate  politician  opposition  movement  group  organisation  organization  political party  union
  trade union  religious group  islamist group  association

class intelligence
  intelligence  information  data  secret  secrets  evidence  fingerprint  blueprint  intercept  satellite image  satellite picture  military intelligence  file  tip  intelligence report  finding  list  detail

class access
  access  entry  passage  delivery  inspection  corridor  flight  convoy  visit  humanitarian access  safe passage  aid  inspector
  observer  monitor  aid convoy  aid worker  journalist  aid delivery  humanitarian convoy  unhindered access

class commitment
  support  commitment  solidarity  aid  help  assistance  cooperation  co-operation  money  fund  dollar  troop  loyalty  backing  co operation
  million  billion  euro  reform  action  change  election  investigation  protection

class independence
  independence  sovereignty  statehood  autonomy  state  government  republic  annexation  secession  legitimacy

class offer
  offer  proposal  invitation  deal  plan  help  assistance  aid  compromise  olive branch  concession  truce  ceasefire  mediation

class concession
  concession  compromise  demand  request  condition  pressure  term  ultimatum  call  ground

class time
  monday  tuesday  wednesday  thursday  friday  saturday  sunday  january  february  march  april  may  june  july  august  september  october  november
  december  day  morning  evening  afternoon  night  week  weekend  month  year  eve  anniversary  date  occasion

# wrongs that the lexicon has no act for: "said Sudan was bankrolling the rebels"
class misdeed
  bankroll  plunder  harbour  harbor  meddle  interfere  destabilise  destabilize  foment  instigate  incite  conspire  collude  connive  abet
  infringe  encroach  trample  undermine

# who makes a riot of it
class rioting
  protester  protestor  demonstrator  rioter  student  youth  mob  crowd  striker  farmer  looter  marcher  activist  supporter
