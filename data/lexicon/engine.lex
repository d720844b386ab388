# Word classes that the event engine itself asks about (src/events/): how roles travel through verbs and nouns.
# They name no acts; the acts stand in the other files.

# ------------------------------------------------------------------ verbs that lend a noun their subject
# "launched an attack on", "issued a warning to": the noun names the act, the verb only its doer.
class engine_support
  launch  carry out  conduct  stage  mount  make  issue  hold  give  take  impose  deliver  commit  perpetrate  begin  start
  open  resume  continue  renew  wage  execute  undertake  unleash  stag  announce  declare  sign  reach  strike  offer  extend
  provide  send  lodge  file  submit  raise  voice  express  level  convey  repeat  reiterate  reaffirm  pledge  promise
  organize  lead  arrange  host  convene  have  do  put  lay  place  set  bring  pay  grant  advance  table  present  step  expand
  escalate  intensify  prepare  plan  order  authorize  orchestrate  engage  complete  conclude  finish  cast  throw  show  exert
  practise  practice  perform  pursue  effect  enact  introduce  adopt  pass  slap  maintain  keep  tighten  widen  enforce
  initiate  intensify  direct  aim  hurl  aggravate  lift  end  stop  halt  suspend

# "faces criticism", "drew protests": the subject of the verb is the one to whom the noun's act is done.
class engine_receive
  face  receive  draw  suffer  get  attract  provoke  spark  prompt  trigger  meet  undergo  win  earn  incur  endure  sustain
  experience  welcome  accept  fear  await  encounter  elicit  invite  survive  withstand  brave  gain  obtain  secure

# "came under attack", "was subjected to shelling"
class engine_receive_oblique
  come  be  subject  expose  fall  live  operate  respond  react

# "took part in the protests", "engaged in talks", "returned to negotiations"
class engine_support_oblique
  take  engage  participate  join  enter  embark  resort  meet  gather  assemble  attend  sit  get  go  involve  lock  partake
  respond  retaliate  react  return

# "burned their nets in protest": whatever the verb is, its subject is who does it.
class engine_manner
  protest  support  solidarity  favour  favor  defence  defense

# "Requests have come from the city": the from-phrase says whose they are.
class engine_come_from
  come  emanate  originate  stem  pour in  arrive  flow

# "Migrants rescued off the coast": verbs that headlines use as passives without an auxiliary.
class engine_headline_passive
  rescue  arrest  kill  detain  jail  injure  wound  shoot  release  free  evacuate  deport  expel  sentence  convict  charge  abduct
  kidnap  ban  behead  assassinate  murder  execute  hang  imprison  indict  impeach  oust  overthrow  topple  bomb  shell  raid
  seize  capture  sanction  fine  acquit  pardon  extradite  hold  save  stab  beat  torture  poison  attack  hit  ambush  accuse
  censor  block  blacklist  freeze  suspend  lift  impose  sign  displace  repatriate  massacre  gun down

# "Thirteen people were indicted": passives that name nobody and mean the organs of the state.
class engine_act_of_state
  arrest  rearrest  detain  jail  imprison  intern  remand  indict  charge  arraign  deport  extradite  evacuate

# "is engaged in", "was involved in": a participle with "be" that says what its subject does, no passive.
class engine_state_participle
  engage  involve  commit  determine  prepare  oppose  embroil  mire  entangle  embed  resolve  interest  dispose  incline
  dedicate  resign  poise  bind

# ------------------------------------------------------------------ control: whose act an infinitive names
# "promised Iran to stop": the one who promises stops.
class engine_subject_control
  promise  vow  threaten  swear  pledge  agree  refuse  decline  offer  undertake  guarantee  commit  use  deploy  mobilize  hold
  meet  visit  travel  send  take  make  give  impose  launch  raise  write  sign  join  seek  try  attempt  exploit  employ  do

# "defended the right of Iran to enrich": nouns whose owner does what the infinitive says.
class engine_right
  right  decision  plan  duty  bid  attempt  refusal  readiness  willingness  pledge  promise  vow  obligation  failure  freedom

# "called on Iran to stop": the one called on stops.
class engine_oblique_control
  call  appeal  plead  rely  count  wait  prevail  pray  depend  signal  shout  beckon  look  push  press  hope  long  yearn
  arrange  ask  vote  clamor  campaign  lobby

# "urged Iran to stop", also where the parser takes the infinitive for an adverbial.
class engine_object_control
  ask  urge  order  force  tell  command  compel  press  pressure  pressurize  push  invite  encourage  persuade  convince
  instruct  direct  require  request  beg  implore  entreat  exhort  beseech  warn  advise  remind  challenge  allow  permit
  enable  authorize  get  lead  cause  oblige  prompt  lobby  dare  appoint  summon  help  assist  want  expect  induce  empower
  free  leave  coerce  blackmail  bully  goad  provoke  incite  train  task  call  petition

# ------------------------------------------------------------------ nouns that only measure or contain
# "a series of attacks" is attacks, "hundreds of protesters" protesters.
class engine_quantity
  series  round  wave  string  spate  number  group  set  package  series  range  kind  type  sort  form  piece  act  campaign
  ten  hundred  thousand  dozen  score  million  billion  handful  lot  bulk  majority  rest  half  third  quarter  percent  pair
  couple  bunch  array  raft  slew  barrage  flurry  stream  host  mass  crowd  batch  bloc  one  some  all  many  several  most
  both  two  three  each  any  none  much  part  member  total  amount  level  stage  bout  spell  period  chain  succession
  salvo  volley  hail  surge  rash  torrent  tranche  shipment  consignment  load  convoy  team  body  threat  means  measure  course  process  day
  week  hour  month  boat  boatload  truckload  planeload  tonne  ton  kilogram  kilo  litre  liter  barrel  gallon  crate  box
  bag  sack  bale  container  lorry  lorryload  trainload  shipload  cargo  parcel  company  gang  pack  last  remainder  first
  few  more  fleet  plane  pile  column  detachment  contingent  squad

# "both sides", "the two countries": resolved to the last two states named.
class engine_side
  side  country  nation  state  government  party  leader  president  minister  neighbor  neighbour  adversary  rival  army  capital  power  force
  people  foe  ally  enemy  delegation  negotiator  troops  military
# "50 million euros in loans": the loans are what is given.
class engine_currency
  dollar  euro  pound  yen  yuan  rupee  rouble  ruble  franc  peso  real  rand  naira  shilling  dirham  dinar  riyal  lira  krone
  ecu  deutschmark  escudo  peseta  guilder  zloty  forint  drachma  taka  kwacha
  krona  won  baht  rupiah  ringgit  shekel  million  billion  trillion  usd  eur
class engine_side_person
  leader  president  minister  negotiator
class engine_particle
  over  in  down  up  off  back  out  away
# "his warning at the start of the year that the North could": nouns that have a content clause, even at a distance.
class engine_content_noun
  warning  threat  claim  statement  promise  vow  pledge  announcement  demand  call  suggestion  allegation  accusation
  assertion  declaration  insistence  assurance  hint  message  signal  denial  admission  proposal  report  insinuation

# "called the killing a war crime": verbs that take an object and a name for it.
class engine_naming
  call  brand  label  term  dub  deem  consider  declare  pronounce  name

# "condemned what it called theft": verbs whose free relative stands for the name they give.
class engine_describing
  call  brand  label  term  dub  deem  consider  describe  see  regard  view  denounce  decry  say  characterise  characterize
  condemn  dismiss  reject  hail  portray  criticise  criticize  welcome  slam

# "a statement condemning the raid": the words of the one who issued it.
class engine_letter_word
  threaten  demand  warn  urge  ask  accuse  condemn  call  request  protest  offer  invite  express  thank  inform  propose  criticise  criticize
  blame  denounce  appeal  seek  complain  reject  beg  implore  press  notify  congratulate  announce  remind
# "cancelled the deal in the wake of an attack": of what happened then.
class engine_occasion
  wake  aftermath  midst  middle  face  light  view  eve  anniversary  absence  event  heat  height  course  onset  outbreak  run-up  fear  hope  pretext
class engine_document
  statement  letter  tweet  message  report  speech  post  memo  communique  petition  resolution  op-ed  editorial  article  campaign  appeal  leaflet  advert
  advertisement  ad  spot  video  email  e-mail  note  release  declaration  press_release  motion  dossier  open_letter  flyer


# "troops supported by mercenaries"
class engine_backing
  back  support  aid  assist  arm  fund  finance  sponsor  supply  equip  train  help  protect  bankroll  endorse

# "vetoed a resolution that called for a halt"
class engine_refusing
  veto  reject  oppose  defeat  block  vote  throw  kill  refuse  spurn  dismiss  scuttle  torpedo  thwart  shoot
class engine_draft
  resolution  draft  bill  motion  text  amendment  proposal  plan  draft_resolution  petition  treaty  statement  declaration  referendum  clause


# "condemned the attack on Mali": Mali is not condemned.
class engine_condemning
  condemn  denounce  deplore  decry  criticise  criticize  slam  blast  assail  lambast  lambaste  castigate  lament  regret  bemoan
  oppose  question  protest  take  lash  hit  rail  speak  inveigh  fulminate  mourn  deny  mark  remember  commemorate

# "the killing of twelve villagers", "a breach of the resolutions": the of-phrase says who suffers.
class engine_objective_noun
  killing  murder  bombing  invasion  arrest  detention  execution  assassination  persecution  treatment  abuse  violation  breach
  infringement  contravention  defiance  contempt  theft  occupation  annexation  expulsion  deportation  poisoning  massacre  shooting
  destruction  kidnapping  abduction  rape  torture  harassment  intimidation  imprisonment  shelling  beheading  slaughter
  beating  demolition  blockade  siege  seizure  jailing  disappearance  ill-treatment  mistreatment  demonization  overthrow

# "took aim at hate speech against migrants"
class engine_hostile_noun
  speech  hatred  violence  discrimination  prejudice  bias  rhetoric  crime  hostility  incitement  vitriol  slur

# "killed in a bus crash", "hurt when the ferry sank": nobody meant it.
class engine_harm
  kill  injure  wound  hurt  leave  die  maim
class engine_accident
  accident  crash  collision  derailment  earthquake  quake  stampede  avalanche  landslide  mudslide  flood  flooding  storm
  hurricane  typhoon  cyclone  tornado  tsunami  blizzard  heatwave  heat_wave  lightning  outbreak  epidemic  fire  wildfire
  blaze  collapse  cave-in  capsizing  sinking  shipwreck  pile-up  eruption  drought  famine  mishap  gas_leak  bus_crash
  plane_crash  car_crash  train_crash  road_accident  car_accident  helicopter_crash  traffic_accident  crush
class engine_accident_verb
  sink  capsize  derail  crash  overturn  collapse  plunge  veer  skid  collide  erupt  cave
class engine_violence
  bomb  bomber  bombing  attack  attacker  assailant  missile  rocket  shell  shelling  strike  airstrike  air_strike  air_raid  raid
  militant  rebel  insurgent  gunman  terrorist  terrorism  terror  shoot  shot  shooting  gunfire  crossfire  grenade  landmine
  clash  ambush  assault  suicide  arson  assassination  massacre  sabotage  hijack  hijacker  murder  fighting  battle  gun
  bombardment  mortar  drone  explosive  tear_gas  violence  riot  rioting  war  down  plow  plough  ram  jihadist  offensive

# "the Paris attacks": a town before one of these is where, "a Muslim ban": people before one of these are whom.
class engine_attack_noun
  attack  bombing  shooting  massacre  assault  killing  blast  explosion  siege  raid  murder  stabbing  air_raid  air_strike
  airstrike  shelling  terror_attack  terrorist_attack  suicide_bombing  mass_shooting  riot  clash  ambush  beheading  genocide
class engine_terror_word
  bomb  terror  terrorist  suicide  car  gun  knife  mass  truck  bombing
class engine_uttered
  bomb  death  strike  veto  tariff
class engine_pose
  pose  face  represent  constitute  present
class engine_standing
  trade  partnership  alliance  friendship
class engine_ban
  ban  crackdown  deportation  internment  roundup  round-up  purge  registry  imprisonment  expulsion  travel_ban  blockade
class engine_sanction_noun
  sanction  embargo  economic_sanction  arms_embargo  oil_embargo
# "the sanctions bill", "an arrest warrant", "the protest ban"
class engine_paper
  bill  act  law  legislation  regime  relief  warrant  policy  list  language  clause  provision  measure  vote  treaty  charter
  convention  framework  waiver  architecture  expert  lawyer  analyst  rule  code  statute  amendment  debate  question  issue

class engine_directed
  aim  direct  target  point  level  train  impose  place  slap  levy  promise  pledge  destine  earmark  bind  head
class engine_modal
  must  will  would  shall  should  can  could  may  might
# "must release them", "has to talk", "needs to withdraw"
class engine_duty
  must  should  have  need  ought
# Politicians do this to each other in words or at the polls.
class engine_contest
  attack  assail  beat  defeat  fight  battle  clash  hit  hurt  wound  bruise  damage  crush  trounce  thrash  rout  hammer
  pummel  bash  batter  slam  savage  target  punch  strike  spar  skirmish  tussle  grapple  counterattack  counter-attack
  assault  vanquish  overpower  wrestle  maul  ambush  bombard  wallop  clobber  drub  whip  kick  slap  scuffle  brawl
# These only where somebody is aimed at ("fired at his rivals").
class engine_aimed_contest
  fire  shoot  snipe  prey  gun  torpedo  swipe  lash  tear  rip  eviscerate  smack  thump  lob  gut  knife  spear  skewer
# "attack", "assault" with one of these in the sentence is meant as such.
class engine_violent
  kill  wound  injure  die  dead  death  blood  bloody  gunman  bomb  bomber  blast  explosion  shoot  shot  shooting  gun  knife
  stab  weapon  soldier  troops  police  terrorist  militant  rebel  assassin  assassination  fire  arson  missile  rocket  drone
  grenade  bullet  acid  beat  punch  hospital  casualty  victim  suspect  arrest


# "held a rally", "turned out": what candidates and voters do in a campaign, unless a word of protest stands by.
class engine_rally
  rally  gathering  event  march  gather  attend  turn  hold  congregate  campaign  crusade  revolt  uprising  insurgency  rebellion
class engine_protest_word
  protest  demonstration  demonstrate  demonstrator  protester  protestor  sit-in  strike  boycott  walkout  picket  riot  police
  street  march  banner  slogan  arrest
class engine_polling
  vote  voter  voting  primary  caucus  election  ballot  poll  polling  turnout  electorate  candidate  delegate  caucus-goer
class engine_campaign
  campaign  stump  run  canvass
class engine_office
  president  governor  senator  senate  mayor  congress  congressman  chancellor  parliament  premier  office  house  prime_minister  attorney_general  chairman  party_chairman  vice_president
class engine_share
  percent  pct  per_cent  percentage  majority  half  third  quarter  most  plurality  two-thirds
class engine_opinion
  want  wish  favor  favour  prefer  worried  worry  concerned  concern  angry  dissatisfied  disapprove  oppose  view  say

# People whose views are counted.
class engine_voter
  voter  respondent  percent  pct  electorate  american  hispanic  latino  evangelical  independent  millennial  woman  man  white
  black  majority  minority  poll  survey  adult

# "Brazil beat Chile by two goals", "Argentina meet Peru": what national teams do to each other in a text about sport.
class engine_game
  beat  defeat  thrash  trounce  crush  edge  meet  face  play  host  stun  upset  rout  hammer  down  overcome  draw  humiliate
  dominate  win  lose  eliminate  whitewash  overpower  outplay  outclass  see off  knock out

class engine_verbal_attack
  attack  assail  hit  hammer  pummel  bash  batter  slam  savage  target  strike  maul  bombard  counterattack  counter-attack
  ambush  slap  punch
# Particles that leave the meaning of a verb as it is.
class engine_weak_particle
  up  back  together  around  about
class engine_both
  both  two  either

# "the pair", "the two": the two actors named last.
class engine_pair
  pair  duo  two  both

# Tools: "a bomb killed three soldiers" has no stranger for a subject.
class engine_instrument
  war  conflict  insurgency  unrest  riot  crossfire  battle  firefight  gunbattle  gunfight  stand-off  standoff  purge
  bomb  blast  explosion  missile  rocket  shell  shelling  bullet  grenade  mine  landmine  drone  airstrike  strike  attack
  raid  fire  gunfire  shooting  bombing  bombardment  bomber  gunman  attacker  assailant  assault  clash  fighting  violence
  torpedo  warplane  jet  plane  aircraft  helicopter  car  truck  mortar  artillery  offensive  operation  crackdown  sanction
  ban  embargo  tariff  decree  order  ruling  verdict  measure  law  move  decision  statement  resolution  letter  report
  warship  ship  vessel  tank  convoy  round  barrage  sniper  militant  fighter  troops  police  soldier  crowd  mob  salvo
  force  ambush  siege  blockade  fragment  shrapnel  device  charge  weapon  munition  motorcycle  motorbike  van  lorry
  minibus  bicycle  rickshaw  parcel  suitcase  agent  canister  pellet  stone  splinter  baton  cyberattack  hack
  ransomware  malware  virus  breach  booby_trap

# ------------------------------------------------------------------ phrases that hold facts, whatever the clause's status
# "agreed to meet after the attack": the attack happened.
class engine_presupposing
  after  since  following  amid  despite  during  before  in response to  because  ahead  over  until  as  while  when

# ------------------------------------------------------------------ matters that are no politics
class engine_off_topic
  tournament  championship  league  match  goal  goalkeeper  coach  striker  midfielder  defender  playoff  quarterfinal
  semifinal  semi-final  quarter-final  inning  touchdown  quarterback  wicket  batsman  bowler  scorer  scoreline  stadium
  olympics  olympic  medal  athlete  marathon  footballer  soccer  football  cricket  rugby  basketball  baseball  tennis
  hockey  golf  golfer  cyclist  sprint  sprinter  swimmer  gymnast  boxer  boxing  wrestler  formula  grand prix  knockout
  halftime  half-time  kickoff  kick-off  derby  trophy  podium  seed  set-point  backhand  forehand  penalty kick  shootout
  film  movie  actor  actress  album  singer  concert  song  band  guitar  novel  novelist  poet  poem  opera  ballet  museum
  exhibition  gallery  painting  painter  sculpture  theater  theatre  festival  celebrity  fashion  recipe  cuisine  chef
  restaurant  comedy  sitcom  episode  season  premiere  box office  oscar  grammy  soundtrack  lyric  melody  orchestra
  symphony  choreographer  dancer  robot  robotics  telescope  galaxy  planet  asteroid  comet  species  fossil  dinosaur
  shark  whale  bear  wolf  bird  insect  plant  crop  genome  protein  molecule  chemistry  physics  mathematics  theorem
  hurricane  typhoon  cyclone  tornado  rainfall  thunderstorm  snowfall  volcano  zodiac  horoscope  lantern  video game
  gamer  console  gameplay  puzzle

# ------------------------------------------------------------------ reports, and places as targets
# "..., diplomatic sources in neighbouring Pakistan said": who tells, and with which verb.
class engine_witness
  source  witness  eyewitness  diplomat  official  spokesman  spokeswoman  spokesperson  resident  survivor  refugee  analyst  observer  aide  radio
  agency  newspaper  television  report  correspondent  reporter  traveller  traveler  villager  elder
class engine_report
  say  report  announce  tell  state  add  quote  note  claim  disclose  reveal  confirm

# "massed tanks on its border with Kuwait", "off the Chinese coast": the other side is who is shown the force.
class engine_border
  border  frontier  boundary  coast  coastline  shore  water  waters  airspace  line  territory  border area  crossing

# "a discussion of the verdict": what it is about, not who talks.
class engine_topic_of
  discussion  debate  conversation  talk  talks

# "flew to Manila for talks with Aquino"
class engine_travel
  fly  travel  arrive  go  come  land  leave  head  return  visit  journey  depart  jet  tour  meet  stay  be

# "troops for a U.N. force in Haiti": what help goes through on its way to a country.
class engine_mission
  force  mission  contingent  operation  peacekeeping force  peace-keeping force  peacekeeping mission  fund  programme  program  effort  appeal

# "marched to demand his resignation": verbs of a protest's purpose whose object is what it is against.
class engine_grievance
  demand  protest  denounce  condemn  oppose  press  pressure  force  oust  topple  call  seek

# "sought helicopters to fight the rebels": with an object these take no infinitive.
class engine_seeking
  seek  request  block  demand
