# ACCUSE: criticise, blame, accuse, complain, sue, investigate. CAMEO 09x, 11x without 116.

sense condemn.1
  words      condemn/v  denounce/v  deplore/v  decry/v  censure/v  castigate/v  lambast/v  lambaste/v  criticise/v  criticize/v  slam/v  blast/v
  words      rebuke/v  chide/v  berate/v  admonish/v  excoriate/v  upbraid/v  reprimand/v  vilify/v  pillory/v  assail/v  scold/v  reproach/v  deride/v  ridicule/v
  words      mock/v  lash out [at]/v  hit out [at]/v  rail [against]/v  rail [at]/v  inveigh [against]/v  fulminate [against]/v  fault/v  rap/v  flay/v  pan/v  bash/v
  words      disparage/v  belittle/v  deprecate/v  revile/v  insult/v  taunt/v  chastise/v  trash/v  savage/v  tear [into]/v
  words      speak out [against]/v  find fault [with]/v  take a swipe [at]/v  take aim [at]/v  lay [into]/v  take to task/v  call out/v  denigrate/v  jeer/v  skewer/v
  words      fire back [at]/v  snipe [at]/v  lash/v  scorn/v  take a dim view [of]/v  hammer/v  rip/v  hit back [at]/v  dress down/v  decry/v
  words      lash back [at]/v  sneer [at]/v  poke fun [at]/v  bad-mouth/v  demonise/v  demonize/v  smear/v
  cameo      111
  actor      subj
  recipient  obj | at | against | with | of | into | poss | by
  when       obj!=@abstract_enemy, recipient:actor | obj=@decision | @plan | @policy | @violence | @attack_word | @statement | @law | at=@decision | @plan | @policy | @violence | speech | hatred, on!=@time, obj!=back | blind eye | page | corner
  yes        Iran condemned Israel over the air strike. | Iran > Israel
  yes        The Polish premier lashed out at Brussels. | premier > Brussels
  yes        Paris denounced the coup by Nigerien officers. | Paris > officers
  no         Inspectors condemned the old bridge as unsafe.
  no         The goalkeeper slammed the door.
  yes        In Harare, the Zambian envoy slammed the militia. | envoy > militia
  no         On Capitol Hill, the workers bemoaned the weather.
  yes        The Danish ministry issued a statement condemning Mali. | ministry > Mali
  yes        Lima condemned the attack on Mali. | Lima > -
  no         Voters condemned, in a poll, the winter.

sense turn_on.1
  words      turn [on]/v  round [on]/v
  cameo      111
  actor      subj
  recipient  on
  when       recipient:actor
  yes        The deputies turned on the Kenyan minister. | deputies > minister
  no         The technician turned on the lamp.

sense attack_verbally.1
  words      attack/v  hit out/v  target/v  single out/v  go after/v  pounce on/v  lambast/v
  cameo      111
  actor      subj
  recipient  obj | at | on
  when       subj:gov | subj:leg | subj:opp | subj:party | subj=leader | minister | senator | critic | opposition | candidate | newspaper | president | spokesman | editorial | bishop, obj:gov | obj:opp | obj:party | obj=@plan | @policy | @decision | @statement | has for
  yes        The opposition leader attacked the chancellor for her silence. | leader > chancellor
  yes        The senator attacked the president's tax plan. | senator > president
  no         Rebels attacked the garrison for two hours.

sense criticism.1
  words      criticism/n  condemnation/n  denunciation/n  rebuke/n  censure/n  broadside/n  tirade/n  reprimand/n  disapproval/n  diatribe/n  outcry/n
  words      verbal attack/n  backlash/n  scathing attack/n  fury/n  ire/n  outrage/n  anger/n  vitriol/n  barb/n  swipe/n  reproach/n  indignation/n
  words      brickbat/n  flak/n
  cameo      111
  actor      by | from | poss | mod | subj | among
  recipient  of | against | at | on | over | toward | towards
  when       subj!=@troops, of!=@building
  yes        American criticism of the Hungarian government grew. | American > government
  yes        The speech drew condemnation from Ankara. | Ankara > -
  no         Literary criticism of the novel was kind.

sense criticism.2
  words      draw [obj=@criticism]/v  provoke [obj=@criticism]/v  spark [obj=@criticism]/v  face [obj=@criticism]/v  attract [obj=@criticism]/v  come [in for=@criticism]/v
  words      prompt [obj=@criticism]/v  trigger [obj=@criticism]/v  receive [obj=@criticism]/v  earn [obj=@criticism]/v  meet [with=@criticism]/v
  words      incur [obj=@criticism]/v  come under [obj=@criticism]/v  come under fire/v  come under criticism/v  be under fire/v  attract [obj=condemnation]/v  suffer [obj=@criticism]/v
  cameo      111
  actor      from | by | among
  recipient  subj
  when       subj!=@troops | @vehicle | @territory, obj!=heart_attack | panic_attack | asthma_attack
  yes        The Dutch premier drew criticism from farmers. | farmers > premier
  yes        The chancellor came under fire from her own party. | party > chancellor
  no         The tent faced the heat of the desert.
  no         The Cuban spy suffered a heart attack.

sense level_criticism.1
  words      level [obj=@criticism | @charge]/v  direct [obj=@criticism]/v  heap [obj=@criticism]/v  aim [obj=@criticism]/v  voice [obj=criticism]/v  launch [obj=@criticism]/v
  words      deliver [obj=@criticism]/v  pour [obj=scorn]/v  express [obj=@concern]/v  voice [obj=@concern]/v  raise [obj=@concern]/v  convey [obj=@concern]/v
  words      register [obj=@concern]/v  issue [obj=@criticism]/v  unleash [obj=@criticism]/v  vent [obj=@criticism]/v  fire [obj=broadside]/v  reiterate [obj=@concern]/v
  words      level [obj=accusation | allegation]/v  hurl [obj=insult | accusation]/v  trade [obj=insult | accusation | barb]/v  pile [obj=pressure | criticism]/v
  cameo      111
  actor      subj
  recipient  at | against | on | over | about | to | of | with
  when       recipient:actor | has about | over | at | against
  yes        On Friday Germany voiced concern about Chinese subsidies. | Germany > Chinese
  yes        The senator levelled harsh criticism at the president. | senator > president
  no         The builder levelled the floor.

sense concern.1
  words      concern/n  dismay/n  displeasure/n  disquiet/n  unease/n  misgiving/n  dissatisfaction/n  worry/n  alarm/n
  cameo      110
  actor      by | poss | from | subj | among
  recipient  about | over | at | with
  when       has about | over | at | with
  yes        Finland's concern about Russian aircraft was repeated. | Finland > Russian
  no         The concern over the wedding cake passed.

sense concerned.1
  words      concerned/a  worried/a  alarmed/a  dismayed/a  outraged/a  appalled/a  disappointed/a  angry/a  furious/a  critical/a  wary/a  sceptical/a  skeptical/a  suspicious/a
  words      unhappy/a  dissatisfied/a  shocked/a  troubled/a  disturbed/a  upset/a  horrified/a  indignant/a  scathing/a  dismissive/a  contemptuous/a  mistrustful/a  distrustful/a  annoyed/a
  words      displeased/a  frustrated/a  incensed/a  uneasy/a  disgusted/a
  cameo      110
  actor      subj
  recipient  of | about | at | with | by | over
  when       recipient:actor | about=@decision | @policy | @plan | @violence | by=@decision | @violence | at=@decision | @violence | of=@decision | @plan | @policy | over=@decision | @plan | @violence
  yes        The Baltic states are wary of Moscow. | states > Moscow
  yes        Ottawa is concerned about the arrest of the Belarusian activist. | Ottawa > activist
  no         Parents were worried about the exam.

sense concern_verb.1
  words      worry [about]/v  worry [over]/v  regret/v  deplore/v  fear/v  distrust/v  mistrust/v  question/v  doubt/v  query/v  cast doubt [on]/v  raise questions [about]/v  challenge/v
  words      raise doubts [about]/v  call into question/v  bristle [at]/v  fume [at]/v  take umbrage [at]/v  take exception [to]/v  resent/v  express [obj=doubt about]/v
  words      frown [on]/v  look askance [at]/v
  cameo      110
  actor      subj
  recipient  obj | on | about | at | to | poss | by
  when       recipient:actor | obj=@decision | @policy | @plan | @violence | legitimacy | motive | commitment | sincerity | fairness | credibility | ability | on=@decision | @plan | legitimacy | claim
  yes        Stockholm questioned the fairness of the Belarusian election. | Stockholm > Belarusian
  yes        Japan regretted the Chinese decision. | Japan > Chinese
  no         Detectives questioned the driver.
  no         The Danish decision worried Berlin.

sense dispraise.1
  words      call/v  brand/v  label/v  describe [as]/v  denounce [as]/v  condemn [as]/v  dismiss [as]/v  term/v  dub/v  portray [as]/v  characterise [as]/v  characterize [as]/v
  words      decry [as]/v  slam [as]/v  depict [as]/v  paint [as]/v  deride [as]/v  criticise [as]/v  criticize [as]/v  compare [to=hitler | nazi | stalin | terrorist]/v  liken [to=hitler | nazi]/v
  words      deem/v  consider/v  declare/v  castigate [as]/v
  cameo      111
  actor      subj
  recipient  obj | poss | by
  when       as=@insult | @bad_adjective | comp=@insult | @bad_adjective | to=hitler | nazi | stalin | terrorist
  yes        The Turkish president called the Dutch government fascist. | president > government
  yes        Church leaders described the ruling by the court as dangerous. | leaders > court
  yes        The Portuguese president branded the treaty a betrayal. | president > -
  yes        Rabat described the letter from Madrid as meddling. | Rabat > Madrid
  no         They called the baby Anna.
  yes        Seoul branded its neighbour Pyongyang a rogue state. | Seoul > Pyongyang
  yes        A Kenyan envoy described the militia as despicable. | envoy > militia

# ---------------------------------------------------------------- accuse and blame
sense accuse.1
  words      accuse/v  allege/v  charge/v  point finger [at]/v  point a finger [at]/v  implicate/v  incriminate/v  finger/v  hurl accusations [at]/v  impugn/v
  words      level accusations [against]/v  make accusations [against]/v  suspect [of]/v  trade accusations/v  indict/v
  cameo      112
  actor      subj
  recipient  obj | at | against | comp.subj
  when       recipient:actor, with!=facilitate | oversee | ensure | supervise | implement | enforce | manage | monitor | coordinate | negotiate | draft | guard | administer | investigate, has of | comp | with | for | in | at | against | obj
  yes        Turkey accused Syria of sheltering rebels. | Turkey > Syria
  yes        Bogota pointed the finger at Caracas. | Bogota > Caracas
  no         The shop charged tourists double.
  no         The Danish ministry was charged with overseeing the Libyan elections.
  yes        A court in Novi Pazar indicted nine Serbian officers. | court > officers

sense accuse.2
  words      accuse [of=@crime]/v  suspect [of=@crime]/v  charge [with=@crime]/v  accuse [of=steal | bribe | rig | launder | embezzle | smuggle | cheat | plot]/v
  cameo      1121
  actor      subj
  recipient  obj
  when       recipient:actor
  yes        The auditor accused the minister of fraud. | auditor > minister
  no         The battery was charged with a cable.

sense accuse.3
  words      accuse [of=@rights_abuse]/v  accuse [of=torture | persecute | repress | discriminate | silence | intimidate | jail | oppress | harass | mistreat]/v
  cameo      1122
  actor      subj
  recipient  obj
  when       recipient:actor
  yes        Amnesty accused Egyptian police of torture. | Amnesty > police
  no         The critic accused the tenor of torturing the aria.

sense accuse.4
  words      accuse [of=@aggression]/v  accuse [of=attack | shell | bomb | invade | violate | arm | harbor | harbour | shelter | support | interfere | meddle | kill | fire | provoke | sponsor | back | train | finance | fund | hide | destabilise | destabilize | undermine | send | fuel | break | seek | launch | start | plan]/v
  cameo      1123
  actor      subj
  recipient  obj
  when       recipient:actor
  yes        Azerbaijan accused Armenia of shelling its positions. | Azerbaijan > Armenia
  no         The neighbour accused the cat of an attack on the canary.

sense accuse.5
  words      accuse [of=@war_crime]/v  charge [with=@war_crime]/v  accuse [of=massacre | exterminate | starve]/v
  cameo      1124
  actor      subj
  recipient  obj
  when       recipient:actor
  yes        Gambia accused Myanmar of genocide. | Gambia > Myanmar
  no         The reviewer accused the cook of a massacre of flavours.

sense accuse.6
  words      accuse [of=@espionage]/v  accuse [of=spy | eavesdrop | hack | collaborate | betray | conspire]/v  charge [with=@espionage]/v
  cameo      1125
  actor      subj
  recipient  obj
  when       recipient:actor
  yes        Tehran accused two Swedish tourists of spying. | Tehran > tourists
  no         The wife accused the parrot of spying.

sense accusation.1
  words      accusation/n  allegation/n  charge/n  blame/n  claim [against]/n  insinuation/n
  cameo      112
  actor      by | from | poss | mod | subj
  recipient  against | of
  when       recipient:actor | has comp
  yes        The accusations by Kigali against Kinshasa were repeated. | Kigali > Kinshasa
  no         The charge for parking went up.
  no         Libya repeated its claim that it had no such weapons.
  yes        The charges filed against the Gambian premier are grave. | - > premier

sense blame.1
  words      blame/v  hold responsible/v  hold accountable/v  lay blame [on]/v  put blame [on]/v  pin blame [on]/v  place blame [on]/v  pin [on]/v  lay responsibility [on]/v
  words      hold liable/v  shift blame [onto]/v  attribute [to]/v  pin responsibility [on]/v  lay at the door/v  cast blame [on]/v  ascribe [to]/v
  cameo      112
  actor      subj
  recipient  obj | on | to | onto
  when       recipient:actor, obj=@violence | @attack_word | blame | responsibility | obj:actor
  yes        Kyiv blamed Moscow for the outage. | Kyiv > Moscow
  yes        Libya was to blame for the fire, the ministers said. | - > Libya
  yes        Indian officials blamed the bombing on Pakistani militants. | officials > militants
  no         He blamed the weather for the delay.

# ---------------------------------------------------------------- protest officially, sue
sense complain.1
  words      complain/v  protest/v  lodge [obj=@complaint]/v  file [obj=complaint | protest]/v  register [obj=complaint | protest]/v  deliver [obj=protest_note | protest | note]/v
  words      send [obj=protest_note | note_of_protest]/v  hand [obj=protest_note | note_of_protest]/v  submit [obj=complaint]/v  make [obj=complaint | representation]/v
  words      issue [obj=protest | demarche]/v  summon [obj=@diplomat]/v  call in [obj=@diplomat]/v  convey [obj=protest]/v  bring [obj=complaint]/v  haul in [obj=@diplomat]/v
  words      present [obj=protest | complaint | protest_note]/v  lodge protest/v  raise [obj=issue | case | matter with]/v  lodge [obj=objection]/v  summons [obj=@diplomat]/v
  cameo      114
  actor      subj
  recipient  against | to | with | about | obj | over | comp.subj
  when       subj:state | subj:gov | subj:actor, obj!=@plan, subj!:crowd | has to | with | comp, has obj | subj:state | subj:gov | subj:leg | subj:party | subj:igo | subj:opp | subj:ngo | to:gov
  yes        South Korea lodged a protest with the Japanese embassy. | Korea > embassy
  yes        Berlin summoned the Iranian ambassador. | Berlin > ambassador
  yes        The Ghanaian opposition complained that the police were harassing its agents. | opposition > police
  no         Guests complained about the soup.

sense complaint.1
  words      complaint/n  formal protest/n  official protest/n  protest note/n  diplomatic protest/n
  cameo      114
  actor      by | from | poss | mod
  recipient  against | about | to
  when       recipient:actor
  yes        A complaint by Qatar against the Emirates went to Geneva. | Qatar > Emirates
  no         A complaint of the stomach kept him home.

sense sue.1
  words      sue/v  file [obj=@lawsuit]/v  bring [obj=@lawsuit]/v  take to court/v  take legal action [against]/v  lodge [obj=lawsuit | suit | appeal | case | complaint]/v  launch [obj=lawsuit | legal_action | legal_challenge]/v
  words      start [obj=legal_action | legal_proceeding | proceeding]/v  appeal [against]/v  petition [obj=court]/v  mount [obj=legal_challenge]/v  initiate [obj=legal_proceeding | legal_action | lawsuit]/v
  words      haul to court/v  seek damages [from]/v  go to court/v  institute [obj=proceeding | legal_action]/v  press [obj=charge]/v  join [obj=lawsuit | suit]/v  litigate/v
  words      seek [obj=injunction]/v  slap [with=lawsuit | suit]/v
  cameo      115
  actor      subj
  recipient  obj | against | over | on
  when       subj!=prosecutor
  yes        A group of Nigerian farmers sued the oil company. | group > company
  yes        Ten states filed a lawsuit against the federal government. | states > government
  no         The rebels sued for peace.

sense lawsuit.1
  words      lawsuit/n  suit/n  legal action/n  legal challenge/n  class action/n  libel suit/n  court challenge/n
  cameo      115
  actor      by | poss | from | mod
  recipient  against
  yes        A lawsuit by Mexican farmers against the ministry was heard. | farmers > ministry
  no         He wore a dark suit.

# ---------------------------------------------------------------- rally opposition
sense rally_against.1
  words      rally [against]/v  campaign [against]/v  incite [against]/v  agitate [against]/v  lobby [against]/v  mobilise opinion [against]/v  turn opinion [against]/v
  words      stir up [against]/v
  cameo      113
  actor      subj
  recipient  against
  when       subj:gov | subj:state | subj:opp | subj:party, obj=support | opposition | opinion | lawmaker | country | member | has obj, recipient:actor
  yes        Cuba rallied Latin American governments against Washington. | Cuba > Washington
  no         The yen rallied against the dollar.

# ---------------------------------------------------------------- investigate
sense investigate.1
  words      investigate/v  probe/v  look into/v  inquire into/v  enquire into/v  examine/v  audit/v  scrutinise/v  scrutinize/v  delve into/v  open a file/v
  words      inspect/v  interrogate/v  question/v  quiz/v  grill/v  subpoena/v  review/v  take up [obj=case]/v  summon for questioning/v
  cameo      090
  actor      subj
  recipient  obj | into | by | poss | of
  when       into!=eye | camera | mirror | future | face | window, subj!=student | author | article | book | film | study | paper | report | scientist, recipient:actor | obj=@crime | @allegation | @attack_word | @violence | @rights_abuse | @war_crime | @disaster | incident | death | case | matter | role | conduct | cause | deal | feasibility | possibility | circumstance | disappearance | finance | activity | complaint | into=@crime | @allegation | @attack_word | @violence | incident | death | matter | cause | deal | crash
  yes        The European Commission investigated a Maltese bank. | Commission > bank
  yes        Kenyan police are looking into the killing of a student. | police > student
  no         The book examines the life of bees.
  no         The Danish minister looked into the eyes of the guards.

sense investigate.2
  words      investigate [obj=@crime]/v  probe [obj=@crime]/v  look into [obj=@crime]/v  investigate [for=@crime]/v  investigate [over=@crime]/v  probe [over=@crime]/v  probe [for=@crime]/v
  words      question [over=@crime]/v  investigate [on=suspicion]/v
  cameo      091
  actor      subj
  recipient  obj | by | poss | of
  yes        Swiss prosecutors investigated a Brazilian senator for money laundering. | prosecutors > senator
  no         The novel investigates murder in a village.

sense investigate.3
  words      investigate [obj=@rights_abuse]/v  probe [obj=@rights_abuse]/v  look into [obj=@rights_abuse]/v  document [obj=@rights_abuse | @war_crime]/v
  cameo      092
  actor      subj
  recipient  by | in | against | obj | poss | of
  yes        The United Nations investigated abuses by Eritrean soldiers. | Nations > soldiers
  no         The programme investigated the abuse of commas.

sense investigate.4
  words      investigate [obj=@war_crime]/v  probe [obj=@war_crime]/v  look into [obj=@war_crime]/v
  cameo      094
  actor      subj
  recipient  by | in | against | obj | poss | of
  yes        The Hague court investigated war crimes by Croatian officers. | court > officers
  no         The film student investigated war crimes in old films.

sense investigate.5
  words      investigate [obj=@attack_word | ceasefire_violation]/v  probe [obj=@attack_word]/v  look into [obj=@attack_word]/v
  cameo      093
  actor      subj
  recipient  by | on | against | obj | poss | of
  yes        NATO investigated an air strike by Turkish jets. | NATO > jets
  no         The cardiologist investigated the heart attack.

sense investigation.1
  words      investigation/n  inquiry/n  enquiry/n  probe/n  inquest/n  audit/n  fact-finding mission/n  commission [of=inquiry]/n  criminal investigation/n  fact finding mission/n
  words      impeachment inquiry/n  manhunt/n  corruption probe/n  murder inquiry/n  interrogation/n  hearing/n  antitrust probe/n
  cameo      090
  actor      by | poss | mod | subj
  recipient  into | of | against | on
  when       mod!=own | space, no about
  yes        A Swedish investigation into the Danish bank was closed. | Swedish > bank
  yes        The inquiry by the Kenyan senate into the governor began. | senate > governor
  no         The space probe reached Mars.
  no         The Danish minister's inquiries about the hotel surprised us.

sense open_investigation.1
  words      launch [obj=@investigation]/v  open [obj=@investigation]/v  begin [obj=@investigation]/v  start [obj=@investigation]/v  order [obj=@investigation]/v  conduct [obj=@investigation]/v
  words      announce [obj=@investigation]/v  hold [obj=inquiry | investigation | inquest | hearing]/v  set up [obj=inquiry | commission_of_inquiry]/v  initiate [obj=@investigation]/v
  words      establish [obj=inquiry | commission_of_inquiry]/v  carry out [obj=@investigation]/v  lead [obj=@investigation]/v  head [obj=@investigation]/v  reopen [obj=@investigation]/v
  words      institute [obj=@investigation]/v  widen [obj=@investigation]/v  expand [obj=@investigation]/v  mount [obj=@investigation]/v  undertake [obj=@investigation]/v
  cameo      090
  actor      subj
  recipient  into | against | of | on | about
  when       obj!=@lawsuit
  yes        Australia opened an investigation into a Chinese dairy firm. | Australia > firm
  yes        Pristina ordered a probe into the police. | Pristina > police
  no         The gardener opened the gate.

sense under_investigation.1
  words      face [obj=@investigation | @charge]/v  be [under=investigation | scrutiny]/v  come [under=investigation | scrutiny]/v
  words      answer [obj=charge]/v  stand [obj=trial]/v  go [on=trial]/v  undergo [obj=@investigation]/v
  cameo      090
  actor      by | from
  recipient  subj
  when       recipient:actor, subj!=@building
  yes        The Portuguese minister faces an investigation by prosecutors. | prosecutors > minister
  no         The window faces the court.

sense send_investigators.1
  words      send [obj=@inspector | investigator | expert | mission comp]/v  dispatch [obj=@inspector | investigator | expert comp]/v
  cameo      090
  actor      subj
  recipient  to
  when       comp=investigate | inspect | examine | probe | verify | assess
  yes        Japan sent experts to Thailand to investigate the crash. | Japan > Thailand
  no         The shop sent an expert to assess the piano.

sense search_suspect.1
  words      hunt/v  hunt for/v  hunt down/v  track/v  pursue/v  chase/v  seek [obj=suspect | gunman | killer | attacker | fugitive]/v  search [for=suspect | gunman | killer | attacker | fugitive]/v
  cameo      090
  actor      subj
  recipient  obj | for
  when       subj:cop | subj:mil | subj=@police | @troops, obj=@suspect | gunman | killer | attacker | for=@suspect | gunman | killer | attacker
  yes        Norwegian police hunted two gunmen. | police > gunmen
  no         The fox hunted a hare.

sense spar.1
  words      spar/v  trade barbs/v  trade insults/v  exchange accusations/v  trade blame/v  exchange barbs/v  lock horns/v  trade accusations/v  argue/v  feud/v
  cameo      111
  reciprocal subj & with
  actor      subj
  when       has with | over
  yes        The Croatian president sparred with the premier. | president & premier > -
  no         The neighbours argued about the hedge.

sense expose.1
  words      expose/v  discredit/v  shame/v  name and shame/v  humiliate/v  embarrass/v  undermine/v
  cameo      110
  actor      subj
  recipient  obj
  when       subj:gov | subj:opp | subj:party | subj:state | subj:leg, recipient:actor
  yes        The Kenyan senate shamed the governor. | senate > governor
  no         The photographer exposed the film.

sense alarm_impersonal.1
  words      oppose [obj=violence]/v  denounce violence/v
  cameo      110
  actor      subj
  yes        The archbishop denounced violence. | archbishop > -
  no         The toddler opposed violence to his toy.

sense betrayal.1
  words      lie/v  betray/v  mislead/v  deceive/v  cheat/v
  cameo      112
  actor      source
  recipient  subj
  when       source:actor
  yes        The Hungarian premier lied, the senator said. | senator > premier
  no         The hills lie to the north.

sense launch_criticism.1
  words      launch [obj=attack | broadside | tirade | salvo on]/v  launch [obj=attack | broadside | tirade against]/v  lead [obj=attack | charge]/v  mount [obj=attack on]/v  renew [obj=attack on]/v
  words      step up [obj=attack on]/v  unleash [obj=attack | tirade on]/v
  cameo      111
  actor      subj
  recipient  on | against
  when       subj:person | subj:party | subj:opp | subj=opposition | critic | newspaper, subj!:mil, subj!:reb, obj!=cyber attack | cyberattack | cyber attack | rocket attack | missile attack | suicide attack | drone attack | air attack
  yes        Former premier Kevin Rudd launched a scathing attack on the Australian government. | Rudd > government
  no         The bacteria launched an attack on the root.

sense attack_on.1
  words      verbal attack/n  scathing attack/n  personal attack/n  blistering attack/n  stinging attack/n  fierce attack/n  veiled attack/n  political attack/n
  cameo      111
  actor      by | poss | from
  recipient  on | against
  yes        The scathing attack by the senator on the central bank surprised Brasilia. | senator > bank
  no         The personal attack on the referee came from the stands.

sense disapprove.1
  words      disapprove [of]/v  complain [of]/v  complain [about]/v  despair [of]/v
  cameo      110
  actor      subj
  recipient  of | about
  when       no obj, recipient:actor | of=@decision | @plan | @policy | about=@decision | @plan | @policy
  yes        The bishops disapprove of the Chilean president. | bishops > president
  no         The cat disapproves of the new sofa.

sense send_investigators.2
  words      send [comp=investigate | probe | inspect | verify]/v  dispatch [comp=investigate | probe | inspect | verify]/v  deploy [comp=investigate | probe | inspect | verify]/v
  cameo      090
  actor      subj
  recipient  to | comp.obj
  when       obj!=@attack_word
  yes        The African Union sent a team to Burundi to investigate the killings. | Union > Burundi
  no         The lab sent a drone to inspect the reef.

sense censure_motion.1
  words      file [obj=no-confidence_motion | censure_motion | motion]/v  table [obj=no-confidence_motion | censure_motion]/v  call [obj=confidence_vote | no-confidence_vote]/v  submit [obj=no-confidence_motion | censure_motion]/v
  cameo      113
  actor      subj
  recipient  against | in
  yes        The Slovak opposition filed a no-confidence motion against the premier. | opposition > premier
  no         The secretary filed the motion sensor under electronics.

sense open_letter.1
  words      write [obj=open_letter]/v  sign [obj=open_letter]/v  publish [obj=open_letter]/v  circulate [obj=open_letter]/v
  cameo      110
  actor      subj
  recipient  to | against | iobj
  yes        Two hundred Polish judges signed an open letter against the minister. | judges > minister
  no         She wrote a letter to her aunt.

sense scandal.1
  words      smear/v  defame/v  slander/v  libel/v
  cameo      112
  actor      subj
  recipient  obj
  when       recipient:actor
  yes        The opposition smeared the Paraguayan minister. | opposition > minister
  no         The child smeared jam on the wall.

# ---------------------------------------------------------------- doubts, also when facts raise them and somebody says so
sense raise_question.1
  words      raise [obj=question | doubt | concern | red_flag about]/v  raise [obj=question | doubt | concern over]/v
  words      cast [obj=doubt on]/v  throw [obj=doubt on]/v  call into question/v  pose [obj=question about]/v
  cameo      110
  actor      subj | source
  recipient  about | over | on | obj
  when       actor:actor, recipient:actor
  yes        A Ghanaian lawmaker raised questions about the president. | lawmaker > president
  yes        The blunders raise doubts about the army, the Colombian senator said. | senator > army
  no         The results raise questions about the theory.

# "Sanders shot back": an answer in words, unless a soldier gives it.
sense retort.1
  words      shoot back/v  fire back/v  hit back/v  snap back/v  clap back/v  hit out/v
  cameo      111
  actor      subj
  recipient  at
  when       subj:person | subj:gov | subj:leg | subj:party, no subj:mil, no subj:reb, no obj, subj!=@troops | @police
  yes        The Slovak premier fired back at the commission. | premier > commission
  no         Ukrainian soldiers fired back at Russian posts.

sense accuse_crime.1
  words      accuse [of=fraud | graft | bribery | theft | embezzlement | nepotism | extortion | money_laundering | tax_evasion | vote-rigging | ballot-stuffing | smuggling | trafficking]/v
  words      allege [obj=fraud | graft | corruption | bribery | vote-rigging | rigging]/v
  words      charge [with=fraud | bribery | corruption | embezzlement | murder | money_laundering | perjury]/v  indict [on=charge]/v
  words      indict [for=fraud | bribery | corruption | murder]/v  point finger [at]/v
  cameo      1121
  actor      subj
  recipient  obj | by | against | in | at
  when       actor:actor
  yes        The Maltese opposition alleged graft by the premier. | opposition > premier
  no         The teacher charged the battery with a cable.

sense accuse_rights.1
  words      accuse [of=abuse | torture | repression | censorship | persecution | discrimination | apartheid | racism | slavery | forced_labour | intimidation | harassment | crackdown | brutality]/v
  words      blame [for=abuse | torture | repression | crackdown | disappearance]/v  report [obj=abuse | torture | disappearance by]/v
  words      denounce [obj=repression | torture | abuse | persecution | apartheid]/v
  cameo      1122
  actor      subj
  recipient  obj | by | of | against | in
  when       actor:actor
  yes        Amnesty denounced the torture of prisoners by the Egyptian police. | Amnesty > police
  no         The dentist reported abuse of sugar.

sense accuse_aggression.1
  words      accuse [of=aggression | provocation | interference | meddling | invasion | shelling | incursion | sabotage | escalation | terrorism | expansionism | sabre-rattling]/v
  words      blame [for=attack | bombing | blast | shelling | raid | killing | ambush | strike | war | explosion | violence]/v
  words      hold responsible [for=attack | bombing | killing | war]/v  see [obj=hand of in=attack | blast | bombing]/v
  cameo      1123
  actor      subj
  recipient  obj | of
  when       actor:actor, recipient:actor
  yes        Kampala blamed the rebels for the blast. | Kampala > rebels
  no         She blamed the oven for the war of crumbs.

sense accuse_war_crime.1
  words      accuse [of=genocide | war_crime | ethnic_cleansing | massacre | atrocity | crime]/v  charge [with=genocide | war_crime | crime_against_humanity]/v
  words      indict [for=genocide | war_crime | crime]/v  call [obj comp=genocide]/v  label [obj comp=genocide]/v
  words      denounce [obj=genocide | massacre | atrocity | ethnic_cleansing]/v
  cameo      1124
  actor      subj
  recipient  obj | by | of
  when       actor:actor, of=genocide | war crime | ethnic cleansing | massacre | atrocity | with=genocide | war crime | obj=genocide | massacre | atrocity | ethnic cleansing
  yes        Bosnia accused Serbia of genocide. | Bosnia > Serbia
  no         The critic accused the cook of a crime against taste.

sense accuse_spy.1
  words      accuse [of=espionage | treason | spying | sedition | subversion | collaboration | sabotage | hacking | wiretapping]/v
  words      charge [with=espionage | treason | spying | sedition | subversion]/v  brand [obj comp=traitor]/v  brand [obj comp=spy]/v  call [obj comp=traitor]/v
  words      unmask [as=spy | agent]/v  denounce [as=traitor | spy]/v
  cameo      1125
  actor      subj
  recipient  obj
  when       recipient:actor
  yes        Tehran charged two Swedes with espionage. | Tehran > Swedes
  no         The child called the cat a spy.

sense accuse_noun_crime.1
  words      corruption charge/n  corruption allegation/n  fraud allegation/n  bribery allegation/n  murder charge/n  graft charge/n  indictment [on=charge]/n
  words      allegation [of=fraud | corruption | bribery | graft]/n
  cameo      1121
  actor      by | from | poss | subj
  recipient  against | by
  when       recipient:actor
  yes        Corruption charges against the Peruvian president multiplied. | - > president
  no         The bank charge was small.

sense accuse_noun_abuse.1
  words      abuse allegation/n  torture allegation/n  torture claim/n  allegation [of=abuse | torture | discrimination | rights_abuse | right_abuse]/n
  words      accusation [of=torture | abuse | discrimination]/n
  cameo      1122
  actor      by | from | poss | subj
  recipient  against
  when       recipient:actor
  yes        Torture allegations against Bahraini police reached Geneva. | - > police
  no         The claim on the policy was paid.

sense protest_note.1
  words      summon [obj=ambassador | envoy | charge_d'affaires | consul]/v  call in [obj=ambassador | envoy | consul]/v
  words      hand [obj=note | protest_note | protest to]/v  lodge [obj=complaint | protest | objection]/v  file [obj=complaint with | against]/v
  words      register [obj=protest | objection with]/v  make [obj=demarche | representation to]/v  protest [to]/v  complain [to]/v  take [obj=complaint to]/v
  cameo      114
  actor      subj
  recipient  mod | poss | of | to | with | against | obj | from
  when       subj:state | subj:gov | subj:igo | subj:leg | subj:party | subj=ministry | minister, recipient:actor
  yes        Colombo lodged a protest with Delhi. | Colombo > Delhi
  no         The guest complained to the waiter.

sense lawsuit_phrase.1
  words      take [to=court]/v  drag [to=court | into=court]/v  haul [before=court | tribunal]/v  file [obj=suit | lawsuit | case | petition | application against]/v
  words      bring [obj=case | suit | action against]/v  lodge [obj=case | suit | appeal against]/v  sue [for=damages | libel | defamation]/v  challenge [in=court]/v
  words      contest [in=court]/v  seek [obj=damages | injunction from | against]/v
  cameo      115
  actor      subj
  recipient  obj | against | from | mod | poss
  when       recipient:actor
  yes        The Gambia filed a case against Myanmar. | Gambia > Myanmar
  no         The tennis player brought his case to court.

sense lawsuit_noun.2
  words      defamation suit/n  libel case/n  court case/n  civil suit/n  damages claim/n  legal complaint/n  constitutional challenge/n  arbitration case/n
  words      genocide case/n
  cameo      115
  actor      by | poss | from | subj
  recipient  against
  when       has against, actor:actor | recipient:actor
  yes        The genocide case by South Africa against Israel began. | Africa > Israel
  no         The court case of oak was sold.

sense rally_opposition.1
  words      mobilise [obj=opposition | support against]/v  mobilize [obj=opposition | support against]/v  drum up opposition [to]/v  whip up opposition [to]/v
  words      stir [obj=opposition | resentment against]/v  lead [obj=campaign | opposition | revolt against | to]/v  organise [obj=campaign against]/v
  words      organize [obj=campaign against]/v  launch [obj=campaign | petition against]/v  form [obj=alliance | coalition | front against]/v  unite [against]/v
  words      incite [obj against]/v
  cameo      113
  actor      subj
  recipient  against | to
  when       recipient:actor | against=@plan | @policy | @law, actor:actor, subj!=@troops
  yes        Bolivian unions launched a campaign against the president. | unions > president
  no         The school launched a campaign against litter.

sense investigate_crime.1
  words      investigate [obj=corruption | fraud | bribery | murder | theft | money_laundering | trafficking | smuggling]/v
  words      probe [obj=corruption | fraud | bribery | murder | graft]/v  open [obj=corruption_probe | criminal_inquiry | murder_inquiry | criminal_investigation]/v
  words      launch [obj=corruption_probe | criminal_inquiry | criminal_investigation | fraud_inquiry | murder_inquiry]/v  corruption inquiry/n  fraud inquiry/n
  words      fraud investigation/n  corruption investigation/n  money-laundering probe/n  bribery investigation/n  criminal inquiry/n
  cameo      091
  actor      subj | by | poss | of
  recipient  by | into | against | of | in
  when       actor:actor
  yes        Brazilian prosecutors opened a corruption probe into the governor. | prosecutors > governor
  no         The book probes murder in fiction.

sense investigate_rights.1
  words      investigate [obj=abuse | torture | disappearance | rights_violation | right_violation | brutality]/v  probe [obj=abuse | torture | disappearance]/v
  words      document [obj=abuse | torture | disappearance]/v  abuse inquiry/n  torture inquiry/n  human rights inquiry/n
  words      inquiry [into=abuse | torture | disappearance]/n  investigation [into=abuse | torture | disappearance]/n
  cameo      092
  actor      subj | by | poss | of
  recipient  by | of | against | in
  when       actor:actor
  yes        The United Nations documented torture by Libyan militias. | Nations > militias
  no         The study documents abuse of salt.

sense investigate_military.1
  words      investigate [obj=air_strike | airstrike | shelling | bombing | raid | shooting | attack | strike | killing | downing]/v
  words      probe [obj=air_strike | airstrike | shelling | bombing | raid | shooting | attack | killing]/v
  words      inquiry [into=air_strike | shelling | bombing | attack | shooting | killing | raid]/n
  words      investigation [into=air_strike | airstrike | shelling | bombing | attack | shooting | killing | raid]/n
  words      probe [into=air_strike | bombing | attack | shooting | killing]/n
  cameo      093
  actor      subj | by | poss
  recipient  by | of | on | in
  when       actor:actor
  yes        An investigation into the shelling by the Kenyan parliament began. | parliament > -
  no         The vet investigated the attack of fleas.

sense investigate_war_crime.1
  words      war crimes investigation/n  war crimes inquiry/n  war crimes probe/n  genocide inquiry/n  inquiry [into=war_crime | genocide | massacre | atrocity]/n
  words      investigation [into=war_crime | genocide | massacre | atrocity]/n  gather [obj=evidence of=war_crime | genocide | atrocity]/v
  words      collect [obj=evidence of=war_crime | genocide | atrocity]/v
  cameo      094
  actor      by | poss | subj
  recipient  by | of | in | against
  when       actor:actor
  yes        The Belgian court gathered evidence of war crimes by Syrian officers. | court > officers
  no         Evidence of water on the moon was found.

sense distrust_adj.1
  words      wary/a  leery/a  suspicious/a  distrustful/a  mistrustful/a  sceptical/a  skeptical/a  resentful/a  jealous/a  intolerant/a  disdainful/a  scornful/a
  words      derisive/a  hostile/a  livid/a  irate/a  aghast/a  exasperated/a  bitter/a
  cameo      110
  actor      subj
  recipient  of | about | at | over | with | toward | towards | to
  when       recipient:actor, has of | about | at | over | with | toward | towards | to
  yes        Vilnius is wary of Beijing. | Vilnius > Beijing
  no         The hiker was wary of the bear.

sense dim_view.1
  words      take [obj=dim_view of]/v  take [obj=issue | exception | umbrage | offence | offense with | to | at]/v
  words      express [obj=dismay | displeasure | disappointment | alarm | outrage | scepticism | skepticism | unease | regret at | over | about]/v
  words      voice [obj=dismay | displeasure | alarm | outrage | unease at | over | about]/v  sound [obj=alarm over | about]/v  cast [obj=doubt on]/v
  words      look askance [at]/v  give [obj=short_shrift to]/v  raise [obj=eyebrow at]/v
  cameo      110
  actor      subj
  recipient  of | with | to | at | by | over | about | on | poss | mod
  when       actor:actor, recipient:actor
  yes        Oslo voiced dismay over the Burmese verdict. | Oslo > Burmese
  no         The aunt took a dim view of the cake.

sense blow.1
  words      take [obj=swipe | shot | dig | potshot at]/v  have [obj=go at]/v  give [obj=tongue-lashing | dressing-down | earful to]/v
  words      deliver [obj=broadside | rebuke | reprimand | tongue-lashing to | at | against]/v  issue [obj=rebuke | reprimand | condemnation to | of]/v
  words      heap [obj=scorn | criticism | blame | abuse on]/v  pour [obj=scorn | cold_water on]/v  train [obj=fire on]/v  hurl [obj=insult | abuse at]/v
  words      aim [obj=barb | criticism at]/v  fire [obj=broadside | salvo at]/v
  cameo      111
  actor      subj
  recipient  at | to | against | on | iobj | of
  when       recipient:actor, subj:person | subj:gov | subj:state | subj:leg | subj:party | subj:igo | subj:ngo | subj:pty, subj!=@troops
  yes        The Hungarian premier took a swipe at Brussels. | premier > Brussels
  no         The photographer took a shot at the fair.

sense snub_received.1
  words      come [under=criticism | condemnation | fire | attack from]/v  draw [obj=ire | wrath | fire | scorn of]/v  earn [obj=wrath | ire | scorn | enmity of]/v
  words      incur [obj=wrath | ire | displeasure | anger of]/v  face [obj=wrath | ire of]/v
  cameo      111
  actor      from | of
  recipient  subj
  when       subj!=@troops | @vehicle | @territory, actor:actor, no subj:mil
  yes        The Czech president incurred the wrath of Beijing. | Beijing > president
  no         The book drew the ire of moths.

# ---------------------------------------------------------------- blame and charges in idioms

sense bear_blame.1
  words      bear [obj=responsibility | blame | guilt | burden]/v  share [obj=responsibility | blame]/v  carry [obj=responsibility | blame]/v
  words      have [obj=blood on=hand]/v
  cameo      112
  actor      source
  recipient  subj
  when       source:actor, recipient:actor, no subj:person | source:actor
  yes        Paris said Russia bore full responsibility for the famine. | Paris > Russia
  yes        Accra said Rwanda had blood on its hands. | Accra > Rwanda
  no         The report said the driver bore responsibility for the crash.

sense blame_adj.1
  words      responsible [for source]/a  complicit [in source]/a  guilty [of source]/a  culpable [for source]/a  accountable [for source]/a
  cameo      112
  actor      source
  recipient  subj
  when       source:actor, recipient:actor
  yes        Ottawa said Iran was responsible for the downing of the plane. | Ottawa > Iran
  yes        Lima said the rebels were complicit in the smuggling. | Lima > rebels
  no         The chef said the waiter was responsible for the wine.

sense responsible_said.1
  words      responsible [source]/a  culpable [source]/a
  cameo      112
  actor      source
  recipient  subj
  when       source:power, subj:reb | subj:mil | subj:uaf | subj:state | subj:gov | subj:cop | subj:spy | subj:crm, no for | with | to, source!:jrn
  yes        The Chadian government said Islamist militants were responsible. | government > militants
  no         The Chadian government said its ministers were responsible for the budget.
  no         The Chadian newspaper said rebels were responsible.

sense finger.1
  words      point [obj=finger | finger_of_blame at | to | toward]/v  wag [obj=finger at]/v  jab [obj=finger at]/v  lay [obj=blame on | at]/v
  words      lay [obj=blame | responsibility at=door | foot]/v  put [obj=blame on]/v  pin [obj=blame | attack | murder | bombing on]/v
  words      shift [obj=blame to | onto]/v  heap [obj=blame on]/v  cast [obj=blame on]/v  apportion [obj=blame to]/v  lay [obj=fault with]/v
  words      see [obj=hand of]/v
  cameo      112
  actor      subj
  recipient  at | to | toward | on | onto | with | of | poss
  when       recipient:actor | obj=blame | finger
  yes        The minister pointed an accusing finger at Pakistan. | minister > Pakistan
  yes        Baku pinned the bombing on Armenian agents. | Baku > agents
  no         The teacher pointed a finger at the map.

sense cry_foul.1
  words      cry foul/v  cry [obj=foul | fraud | murder | betrayal]/v  cry wolf/v  blow [obj=whistle on]/v
  words      raise [obj=stink | hue | outcry about | over]/v  kick up [obj=fuss | stink]/v  cry blue murder/v  smell [obj=rat]/v
  cameo      111
  actor      subj
  recipient  over | at | about | on
  when       subj:opp | subj:gov | subj:state | subj:party | subj:pty | subj:leg | subj:ngo | subj=opposition | candidate | party
  yes        The Zambian opposition cried foul over the election. | opposition > -
  no         The coach cried foul over the penalty.

sense find_breach.1
  words      find [in=violation | breach of]/v  declare [obj=in_breach]/v  conclude [comp=commit | use | kill | violate | torture | target]/v
  words      find [comp=commit | use | kill | violate | torture | target]/v  establish [comp=commit | use | kill]/v  find responsible/v
  words      find complicit/v  find culpable/v  judge responsible/v  deem responsible/v
  cameo      112
  actor      subj
  recipient  obj | comp.subj
  when       recipient:actor, subj:igo | subj:ngo | subj:state | subj:gov | subj:jud | subj=inquiry | commission | report | panel | investigator | mission | watchdog
  yes        A UN inquiry found the Burundian army responsible for the massacre. | inquiry > army
  yes        Investigators concluded that Syrian pilots had used chlorine. | Investigators > pilots
  no         The jury found the cake responsible for the illness.

sense unfair_vote.1
  words      free [subj=@judged]/a  fair [subj=@judged]/a  credible [subj=@judged]/a  democratic [subj=@judged]/a  transparent [subj=@judged]/a  legitimate [subj=@judged]/a  illegitimate [subj=@judged]/a  fraudulent [subj=@judged]/a  rigged [subj=@judged]/a  flawed [subj=@judged]/a  sham [subj=@judged]/a
  words      irresponsible [subj=@judged]/a  provocative [subj=@judged]/a  unacceptable [subj=@judged]/a  unlawful [subj=@judged]/a  illegal [subj=@judged]/a  outrageous [subj=@judged]/a  disgraceful [subj=@judged]/a  shameful [subj=@judged]/a  hypocritical [subj=@judged]/a
  words      reckless [subj=@judged]/a  regrettable [subj=@judged]/a  deplorable [subj=@judged]/a
  cameo      111
  actor      source
  recipient  subj
  when       source:state | source:gov | source:igo | source:opp | source:leg | source:party | source:ngo
  yes        Brussels said the referendum in Crimea was illegal. | Brussels > -
  yes        Bogotá said the decision by Caracas was unacceptable. | Bogotá > Caracas
  no         The critic said the ending of the film was outrageous.

sense war_crime_word.1
  words      amount [to=war_crime | genocide | atrocity | crime | torture]/v
  words      constitute [obj=war_crime | genocide | crime | atrocity | aggression]/v  commit [obj=war_crime | genocide | atrocity | crime]/v
  words      war crime/n  genocide/n  crime [against=humanity]/n
  cameo      1124
  actor      source
  recipient  subj | by | poss
  when       source:actor, source:state | source:gov | source:igo | source:ngo | source:leg | source:jud | source:opp | source:rel
  yes        Amnesty said the Ethiopian army had committed war crimes. | Amnesty > army
  no         The novel tells of a war crime in a village.

sense document_abuse.1
  words      document [obj=violation | killing | rape | arrest | execution | pattern of]/v  record [obj=violation | abuse | killing by]/v
  words      uncover [obj=abuse | torture | massacre | mass_grave]/v  expose [obj=abuse | torture | massacre]/v
  words      chronicle [obj=abuse | violation]/v  detail [obj=abuse | torture | violation | killing]/v
  words      report [obj=abuse | violation | killing by]/v  catalogue [obj=abuse | violation]/v
  cameo      1122
  actor      subj
  recipient  by | of | in | against
  when       subj:igo | subj:ngo | subj:state | subj:gov | subj=report | investigator | panel | mission | group, recipient:actor
  yes        Amnesty recorded killings by Malian soldiers. | Amnesty > soldiers
  yes        The UN mission uncovered abuses by Libyan militias. | mission > militias
  no         The nurse recorded the killing of germs.

sense evidence_search.1
  words      seek [obj=evidence of=war_crime | genocide]/v  interview [obj=survivor | witness]/v
  words      examine [obj=mass_grave | evidence of=war_crime]/v  unearth [obj=mass_grave]/v
  words      seek [obj=evidence by=@troops | soldier | officer | army]/v  dig up [obj=mass_grave]/v
  cameo      094
  actor      subj
  recipient  in | by | of
  when       subj:igo | subj:ngo | subj:jud | subj:cop | subj:gov | subj=investigator | prosecutor | expert
  yes        UN experts unearthed a mass grave of Bosnian prisoners. | experts > prisoners
  no         The journalist interviewed witnesses of the eclipse.

sense seek_warrant.1
  words      seek [obj=arrest_warrant | warrant | indictment | conviction | death_penalty against | for]/v
  words      request [obj=arrest_warrant | warrant | indictment against | for]/v  ask [obj=court for=warrant]/v
  words      apply [for=arrest_warrant | warrant]/v  file [obj=indictment | charge against]/v  bring [obj=indictment | charge against]/v
  words      draw up [obj=indictment against]/v  demand [obj=death_penalty | life_sentence for]/v  unseal [obj=indictment against]/v
  words      press ahead [with=trial of]/v
  cameo      115
  actor      subj
  recipient  against | for | of
  when       subj:jud | subj:gov | subj:igo | subj=prosecutor | attorney | tribunal, recipient:actor
  yes        The ICC prosecutor sought arrest warrants for two Taliban leaders. | prosecutor > leaders
  yes        Spanish prosecutors filed an indictment against the Catalan leader. | prosecutors > leader
  no         The chef asked the court for a permit.

sense question_suspect.1
  words      question [over]/v  question [about]/v  interrogate [over]/v  interrogate [about]/v  quiz [over]/v  grill [over]/v
  words      summon [for=questioning | interrogation | hearing]/v  call in [for=questioning]/v  subpoena [over]/v  name [as=suspect]/v
  cameo      090
  actor      subj
  recipient  obj | of
  when       subj:cop | subj:jud | subj=@police | prosecutor | investigator | commission | magistrate | agent, recipient:actor
  yes        Police questioned the former premier over the bribes. | Police > premier
  yes        Prosecutors named the senator as a suspect. | Prosecutors > senator
  no         The panel quizzed the singer over his lyrics.

sense take_to_icj.1
  words      take [to=court | icj | tribunal | arbitration]/v  haul [before=court | icj | tribunal]/v  drag [before=court | tribunal]/v
  words      sue [at=court | icj | tribunal]/v  file [obj=case | suit | application | claim at | with=court | icj | tribunal]/v
  words      bring [obj=case before=court | icj | tribunal]/v  refer [to=icc | court | tribunal | prosecutor]/v
  words      institute [obj=proceeding against]/v  submit [obj=case to=court | icj | tribunal]/v  lodge [obj=claim against]/v
  words      open [obj=case | proceeding against]/v  start [obj=infringement_procedure | proceeding against]/v
  words      launch [obj=infringement_procedure | infringement_proceeding | legal_case against]/v
  words      launch [obj=infringement_proceedings against]/v  open [obj=infringement_proceedings | proceedings against]/v
  words      start [obj=proceedings against]/v  institute [obj=proceedings against]/v
  cameo      115
  actor      subj
  recipient  obj | against
  when       recipient:actor, subj:state | subj:gov | subj:igo | subj:ngo | subj:leg | subj:jud | subj:opp | subj:pty
  yes        The Gambia took Myanmar to the International Court of Justice. | Gambia > Myanmar
  yes        The European Commission launched infringement proceedings against Malta. | Commission > Malta
  no         A neighbour took the baker to court over noise.

sense lawsuit_kind.1
  words      libel action/n  arbitration claim/n  court complaint/n  appeal [against=ruling | verdict | conviction | sentence | ban]/n
  words      infringement procedure/n  infringement proceeding/n  class suit/n  court action/n  treason case/n  graft case/n  corruption case/n
  words      damages suit/n  criminal complaint/n
  cameo      115
  actor      by | poss | from | of | mod
  recipient  against
  when       recipient:actor, has against
  yes        A genocide case against Israel by South Africa opened in The Hague. | Africa > Israel
  yes        The graft case against the Malaysian premier dragged on. | - > premier
  no         The damages suit over the spilled coffee was settled.

sense summon_envoy.1
  words      convoke [obj=@diplomat]/v  call up [obj=@diplomat]/v  hand [obj=protest_note | note | demarche to | iobj=@diplomat]/v
  words      give [obj=dressing_down | tongue_lashing to | iobj=@diplomat]/v  carpet [obj=@diplomat]/v  rebuke [obj=@diplomat]/v
  cameo      114
  actor      subj
  recipient  obj | iobj | to | mod
  when       subj:state | subj:gov | subj=ministry, obj=@diplomat | iobj=@diplomat | to=@diplomat
  yes        Buenos Aires called in the Venezuelan envoy. | Aires > envoy
  yes        The Irish foreign ministry hauled in the Israeli ambassador. | ministry > ambassador
  no         The hotel called in the diplomat's driver.

sense alarm_over.1
  words      sound [obj=alarm]/v  ring [obj=alarm_bell]/v
  words      express [obj=anger | alarm | fury | outrage | disgust | consternation | bitterness | resentment over | at | about]/v
  words      vent [obj=anger | fury | frustration on | at | over]/v
  words      voice [obj=anger | fury | disquiet | indignation | doubt | reservation | fear over | at | about]/v  register [obj=alarm | anger]/v
  words      signal [obj=displeasure | unease at | over]/v  react [with=anger | fury | dismay | outrage to]/v
  words      respond [with=anger | fury | outrage to]/v  be up in arms/v  see red/v
  cameo      110
  actor      subj
  recipient  over | at | about | on | to | with | by | poss
  when       actor:actor, subj:state | subj:gov | subj:igo | subj:leg | subj:opp | subj:party | subj:ngo | subj:rel
  yes        The Vatican voiced fury at the Nicaraguan government. | Vatican > government
  yes        Athens reacted with anger to the Turkish drilling. | Athens > Turkish
  no         The smoke detector sounded the alarm over the pan.

# What one laments without somebody to blame is a misfortune.
sense lament.1
  words      bemoan/v  lament/v  bewail/v
  cameo      111
  actor      subj
  recipient  obj | poss | by | of
  when       recipient:power, obj!=death | loss | passing | state | unrest | victim | fate | reputation
  yes        The bishop bemoaned the government's neglect of the north. | bishop > government
  no         The governor bemoaned the riots in Valparaiso.
  no         The governor lamented the death of the king.

sense face_anger.1
  words      face [obj=anger | wrath | ire | fury | criticism | rebuke | displeasure of]/v  incur [obj=anger | wrath | ire | fury | displeasure of]/v  draw [obj=anger | wrath | ire | fury | displeasure of]/v
  words      provoke [obj=anger | wrath | ire | fury of]/v  earn [obj=wrath | ire | displeasure | rebuke of]/v  rouse [obj=anger | ire of]/v
  cameo      111
  actor      of
  recipient  subj
  when       recipient:actor, of:power | of:lab | of:rel | of:ngo | of:cvl
  yes        The French premier faces the anger of the unions. | unions > premier
  yes        Budapest drew the ire of the European Union. | Union > Budapest
  no         The cook drew the ire of the guests.

sense lambast_more.1
  words      lace [into]/v  let fly [at]/v  hit [at]/v  swipe [at]/v  weigh in [against]/v  come out [against]/v  heckle/v  needle/v  rubbish/v
  words      roast/v  pour scorn [on]/v  take apart/v  tee off [on]/v  rage [at | against]/v  rant [at | against]/v  thunder [against | at]/v
  words      hector/v  lecture/v  sermonize/v  read the riot act [to]/v  tick off/v  give an earful [to]/v  haul over the coals/v
  words      rap knuckles [of]/v  give hell/v
  cameo      111
  actor      subj
  recipient  at | into | on | against | obj | to | of | poss
  when       recipient:actor, subj:gov | subj:state | subj:leg | subj:opp | subj:party | subj:pty | subj:rel | subj:igo | subj:ngo, obj!=nation | country | public | audience | student | class
  no         The Belgian king lectured the country on thrift.
  yes        Orban railed and ranted against Brussels. | Orban > Brussels
  yes        The Czech president laced into the premier. | president > premier
  no         The comedian roasted his wife at the party.

sense nazi_compare.1
  words      compare [to | with=hitler | nazi | stalin | goebbels | mussolini | apartheid | terrorist | isis | mafia | dictator]/v
  words      liken [to=hitler | nazi | stalin | mussolini | mafia | terrorist | dictator | apartheid]/v
  words      equate [with=hitler | nazi | terrorism | fascism | apartheid | mafia]/v
  cameo      111
  actor      subj
  recipient  obj | poss
  when       recipient:actor
  yes        Erdogan compared Netanyahu with Hitler. | Erdogan > Netanyahu
  no         The author compared the hero to a clown.

sense row_spark.1
  words      clash [over]/v  spar [with]/v  lock horns [with]/v  cross swords [with]/v  trade jibes/v  trade words/v  trade charges/v
  words      exchange angry words/v  exchange insults/v  have words [with]/v  swap accusations/v  swap insults/v
  cameo      111
  reciprocal subj & with
  when       subj:gov | subj:state | subj:leg | subj:party | subj:pty | subj:igo, with:actor | no with | has over, no subj:lab, no subj:crowd
  yes        The Polish premier locked horns with Brussels over judges. | premier & Brussels > -
  yes        Kyiv and Budapest swapped accusations over oil. | Kyiv & Budapest > -
  no         The cooks locked horns with the waiters.

sense war_of_words.1
  words      war [of=word]/n  slanging match/n  shouting match/n  exchange [of=accusation | insult | barb]/n  verbal duel/n  verbal clash/n
  cameo      111
  reciprocal party
  actor      party
  when       party:actor, has between | with | poss
  yes        A war of words between Delhi and Ottawa broke out. | Delhi & Ottawa > -
  no         A shouting match between the neighbours woke the street.

# ---------------------------------------------------------------- arrests, searches, bans, seizures

sense charge_more.1
  words      charge [over | in=connection]/v  indict [over | on]/v  press [obj=charge against]/v  file [obj=charge against]/v
  words      lay [obj=charge against]/v  bring [obj=charge against]/v  bring [before=court | judge | tribunal]/v  put [on=trial]/v
  words      send [to=trial]/v  try [for | over]/v  prosecute [for | over]/v  arraign [for | over]/v  book [under]/v  slap [with=charge]/v
  words      hit [with=charge]/v  level [obj=charge against]/v  open [obj=trial of]/v  begin [obj=trial of]/v  retry/v
  words      prefer [obj=charge against]/v  charge formally/v
  cameo      1121
  actor      subj
  recipient  obj | against | of
  when       subj:state | subj:gov | subj:cop | subj:jud | subj:mil | subj=@court_word | prosecutor | attorney, recipient:actor, no obj | obj:actor
  yes        Tunisian prosecutors laid charges against the banker. | prosecutors > banker
  yes        Ankara put a Kurdish mayor on trial. | Ankara > mayor
  no         The shop charged the senator for the bag.

# ---------------------------------------------------------------- courts of the world

sense icc_open.1
  words      open [obj=investigation | inquiry | probe into | in | against]/v
  words      launch [obj=investigation | inquiry | probe into | in | against]/v  begin [obj=investigation | examination of | in]/v
  words      reopen [obj=investigation | probe into | in]/v  resume [obj=investigation | probe into | in]/v  probe [obj=crime in]/v
  words      widen [obj=probe | investigation to]/v
  cameo      094
  actor      subj
  recipient  into | in | against | of | to
  when       subj=icc | international criminal court | tribunal | icc prosecutor | un prosecutor | war crimes prosecutor, recipient:actor | recipient:place
  yes        The ICC reopened its investigation into the Philippines. | ICC > Philippines
  no         The critics' tribunal opened an inquiry into the soup.

sense icc_charge.1
  words      charge [with=war_crime | crime | genocide | persecution]/v  indict [for=war_crime | genocide | crime]/v
  words      try [for=war_crime | genocide | crime]/v  put on trial/v  unseal [obj=warrant | indictment against | for]/v
  words      confirm [obj=charge against]/v  open [obj=trial of]/v  begin [obj=trial of]/v
  cameo      1124
  actor      subj
  recipient  obj | against | for | of
  when       subj=icc | international criminal court | tribunal | icc prosecutor | un prosecutor | war crimes prosecutor | hague court, recipient:actor
  yes        The tribunal confirmed charges against the Kenyan president. | tribunal > president
  no         The jury charged the cook with a crime against taste.

sense treaty_case.1
  words      file [obj=case | claim | complaint at | with | against]/v  bring [obj=case | claim | complaint to | before | against]/v
  words      take [obj=dispute to]/v  take [obj=case to]/v  ask [obj=court comp=order | rule | halt]/v  refer [obj=dispute | case to]/v
  words      submit [obj=claim to]/v  lodge [obj=case | claim at | with | against]/v  join [obj=case against]/v  intervene [in=case against]/v
  cameo      115
  actor      subj
  recipient  against | obj | to
  when       subj:state | subj:gov, recipient:actor, to!=police
  yes        Colombia joined the case against Israel. | Colombia > Israel
  yes        Armenia filed a case against Azerbaijan. | Armenia > Azerbaijan
  no         The landlord joined the case against woodworm.

# ---------------------------------------------------------------- acts as nouns with their roles

sense accuse_noun_last.1
  words      denunciation [of]/n  condemnation [of]/n  criticism [of]/n  rebuke [of | to]/n  censure [of]/n  slamming [of]/n  scolding [of]/n
  words      dressing-down [of | to]/n  tongue-lashing [of | to]/n  outburst [against | at]/n  broadside [against | at]/n
  words      salvo [against | at]/n  jibe [at]/n  dig [at]/n  potshot [at]/n
  cameo      111
  actor      by | poss | from | mod
  recipient  of | to | against | at
  when       recipient:actor, actor:actor
  yes        Washington's rebuke of Israel surprised no one. | Washington > Israel
  yes        The Polish premier's jibe at the German chancellor went viral. | premier > chancellor
  no         The critic's dig at the actor was mild.

sense outcry_from.1
  words      uproar/n  protest/n  storm [of=criticism | protest]/n  chorus [of=criticism | disapproval | condemnation]/n
  words      wave [of=criticism | condemnation | outrage]/n
  cameo      111
  actor      from | among | in
  recipient  at | against | over | of | toward
  when       from:state | from:gov | from:opp | from:igo | from:ngo | from:rel, recipient:actor
  yes        There was a chorus of condemnation of Israel from Arab states. | states > Israel
  no         Outrage from fans over the ticket price was loud.

sense doubt_on.1
  words      cast doubt/v  raise [obj=eyebrow | doubt | question | concern about | over | at]/v
  words      express [obj=doubt | misgiving | scepticism about | over]/v  query [obj=result | motive | fairness | count of]/v
  words      question [obj=result | motive | fairness | legitimacy | count | sincerity of]/v  dispute [obj=count | legitimacy | fairness of]/v
  words      cast [obj=doubt | aspersion on | over]/v
  cameo      110
  actor      subj
  recipient  on | about | over | of | by | in
  when       subj:state | subj:gov | subj:igo | subj:ngo | subj:opp | subj:party | subj:leg
  yes        Paris questioned the fairness of the Gabonese election. | Paris > Gabonese
  yes        The OSCE raised doubts about the Georgian count. | OSCE > Georgian
  no         The tailor questioned the fairness of the bride's skin.

# ---------------------------------------------------------------- pressure and response

sense angry_response.1
  words      draw [obj=response | reaction | retort | rebuke | riposte | fury | jeer | boo]/v
  words      provoke [obj=response | reaction | retort | fury | outcry]/v  earn [obj=retort | rebuke | reprimand]/v
  words      bring [obj=rebuke | retort | condemnation | reprimand]/v  spark [obj=fury | outrage | row | outcry | reaction]/v
  words      trigger [obj=fury | outrage | outcry]/v  raise [obj=hackle | ire | eyebrow of | in]/v  ruffle [obj=feather of | in]/v
  cameo      111
  actor      from | in | of | among
  recipient  poss | subj | by
  when       actor:actor, recipient:actor
  yes        Erdogan's remarks drew an angry response from Athens. | Athens > Erdogan
  yes        The Polish law provoked fury in Israel. | Israel > Polish
  no         The magnet drew a response from the needle.

sense hand_in.1
  words      see [obj=hand | fingerprint | shadow of]/v  detect [obj=hand of]/v  trace [obj=attack | bomb | blast | malware to]/v
  words      tie [obj=attack | killing | plot to]/v  attribute [obj=attack | blast | hack to]/v
  words      pin [obj=attack | blast | bombing | hack | killing on]/v  blame [obj=@attack_word | blast | bomb | car_bomb | explosion | hack | unrest | death | outage | leak on]/v
  cameo      1123
  actor      subj
  recipient  to | on | of | mod
  when       recipient:actor, subj:state | subj:gov | subj:cop | subj:spy | subj:mil | subj:leg | subj:igo | subj=investigator | expert | no subj
  yes        German prosecutors pinned the attack on Iranian agents. | prosecutors > agents
  yes        Kabul pinned the bombing on Pakistan. | Kabul > Pakistan
  yes        The outage was blamed on Iranian hackers by Albanian officials. | officials > hackers
  no         The doctor linked the heart attack to stress at the ministry.

sense suspect_of.1
  words      suspect/v  be suspected/v  hold [obj=suspicion]/v  mistrust/v  voice [obj=suspicion]/v  harbour [obj=suspicion]/v
  words      smell [obj=hand of]/v
  cameo      112
  actor      subj
  recipient  obj | of | about
  when       subj:state | subj:gov | subj:cop | subj:spy | subj:mil, recipient:state | recipient:gov | recipient:mil | recipient:spy | recipient:reb
  yes        Vienna suspects Russian agents of plotting sabotage. | Vienna > agents
  no         The cook suspects the cat of the theft.

# ---------------------------------------------------------------- fines, blocks and other acts of states

sense grim_picture.1
  words      take [obj=view of]/v  hold [obj=mirror to]/v  hold [to=ridicule]/v  hold up [to=ridicule]/v  lay [obj=bare]/v
  words      spare [obj=criticism]/v  give [obj=mark | grade to]/v  paint [obj=grim_picture | bleak_picture | dark_picture of]/v
  cameo      111
  actor      subj
  recipient  of | to | obj
  when       subj:igo | subj:ngo | subj:state | subj:gov | subj:leg, recipient:actor
  yes        The UN rapporteur painted a grim picture of Iran. | rapporteur > Iran
  no         The Dutch master painted a picture of the king.

sense fan_tension.1
  words      fan [obj=tension | flame | hatred | conflict in | over]/v  stoke [obj=tension | fear | hatred | conflict | unrest in | over]/v
  words      stir up [obj=tension | trouble | unrest | hatred in | over]/v  sow [obj=discord | chaos | division | unrest in]/v
  words      whip up [obj=hatred | hysteria | tension]/v  destabilise [obj]/v  undermine [obj=peace | stability | order | security]/v
  words      escalate [obj=tension | conflict | crisis]/v
  cameo      1123
  actor      source
  recipient  subj
  when       source:state | source:gov | source:igo | source:mil | source:leg, recipient:state | recipient:gov | recipient:mil | recipient:reb
  yes        Beijing said Washington was fanning tension over Taiwan. | Beijing > Washington
  yes        Kinshasa said Rwanda was sowing chaos in Goma. | Kinshasa > Rwanda
  no         The gardener said the wind fanned the flames.

sense boo_leader.1
  words      boo/v  shout down/v  catcall/v  whistle down/v  slow-handclap/v  barrack/v  turn back on/v  drown out/v
  cameo      111
  actor      subj
  recipient  obj | on
  when       recipient:gov | recipient:leg | recipient:state | recipient:pty, subj:leg | subj:party | subj:crowd | subj:opp | subj:cvl | subj=lawmaker | deputy | crowd | delegate | opposition
  yes        Serbian lawmakers booed the Kosovan premier. | lawmakers > premier
  no         The crowd jeered the referee.

sense auditors.1
  words      find [obj=fraud | corruption | irregularity | graft | embezzlement | abuse in | by]/v
  words      uncover [obj=fraud | corruption | irregularity | graft | bribery | scheme in | by]/v
  words      expose [obj=fraud | corruption | graft | bribery in | by]/v  audit [obj=ministry | account | budget of]/v
  words      comb [obj=account | book of]/v  scrutinise [obj=account | contract | spending of]/v  trace [obj=fund | money | bribe to]/v
  cameo      091
  actor      subj
  recipient  in | by | of | to | mod
  when       subj:igo | subj:jud | subj:cop | subj:gov | subj:ngo | subj:leg | subj=auditor | inspector | investigator | prosecutor | commission | watchdog, recipient:actor
  yes        EU auditors uncovered fraud in the Bulgarian ministry. | auditors > ministry
  no         The audit of the minister's wine cellar found corks.

sense want_jail.1
  words      want [comp=jail | try | prosecute | punish | execute]/v
  words      seek [obj=sentence | term | jail_term | prison_sentence | life_sentence | death_sentence | fine for | against]/v
  words      ask [for=sentence | term | jail_term | life_sentence | death_sentence]/v
  words      demand [obj=sentence | jail_term | life_sentence | death_sentence for | against]/v
  words      recommend [obj=charge | indictment | sentence against | for]/v
  cameo      115
  actor      subj
  recipient  for | against | comp.obj
  when       subj:jud | subj=prosecutor | prosecution | attorney | state, recipient:actor
  yes        Ecuadorean prosecutors sought a jail term for the vice president. | prosecutors > president
  no         The editor asked for a shorter sentence.

# ---------------------------------------------------------------- last of the gaps

sense spokes_retort.1
  words      shoot back [at]/v  snap [at]/v  bite back [at]/v  punch back [at]/v  counter [with=accusation | insult | charge]/v
  words      retort [with]/v  answer [with=insult | accusation]/v  reply [with=insult | accusation]/v  lash [out at]/v  let rip [at]/v
  words      rip into/v  tear into/v  sail into/v  wade into/v  pitch into/v
  cameo      111
  actor      subj
  recipient  at | into | to | on
  when       recipient:actor, subj:gov | subj:state | subj:leg | subj:party | subj:pty | subj:igo | subj:rel | subj:opp
  yes        The Serbian president tore into the Bosnian envoy. | president > envoy
  no         The dog tore into the minister's shoe.

sense no_trust.1
  words      lose [obj=confidence | trust | faith | patience in | with]/v  have [obj=doubt | reservation | misgiving about]/v
  words      run out of patience [with]/v  be fed up [with]/v  withdraw [obj=confidence from]/v  express [obj=distrust of]/v
  words      voice [obj=distrust of]/v  cool [on]/v  sour [on]/v  turn cold [on]/v
  cameo      110
  actor      subj
  recipient  in | with | about | from | of | on
  when       recipient:state | recipient:gov | recipient:mil | recipient:igo | recipient:party | recipient:pty | recipient:reb, subj:state | subj:gov | subj:igo | subj:party | subj:leg | subj:opp
  yes        Brussels lost patience with Budapest. | Brussels > Budapest
  no         The tailor lost patience with the ambassador's sleeve.

sense report_critical.1
  words      publish [obj=report | dossier | study on | about | against]/v  issue [obj=report | dossier against | on | about]/v
  words      release [obj=dossier | report on | about]/v  draw up [obj=list of=abuse | violation]/v  compile [obj=dossier | list on | of]/v
  words      grade/v  rank [comp=worst]/v  name [as=violator | abuser | offender]/v  shame/v
  cameo      111
  actor      subj
  recipient  on | about | against | obj | by
  when       subj:ngo | subj:igo | subj:state | subj:gov, recipient:state | recipient:gov | recipient:mil | recipient:cop | recipient:reb, as=violator | abuser | offender | obj=dossier | against:actor
  yes        Amnesty published a dossier on the Eritrean army. | Amnesty > army
  no         The bank published a report on the minister's region.

sense impeach_move.1
  words      file [obj=impeachment_motion | no_confidence_motion | petition | censure_motion against]/v
  words      launch [obj=impeachment | impeachment_proceedings | recall | campaign against]/v
  words      table [obj=no_confidence_motion | motion against]/v  submit [obj=no_confidence_motion | impeachment_motion against]/v
  words      move [comp=impeach | oust | censure]/v  start [obj=impeachment | impeachment_proceedings | recall against | of]/v
  words      initiate [obj=impeachment | impeachment_proceedings | recall against | of]/v  seek [comp=impeach | oust | unseat]/v
  cameo      113
  actor      subj
  recipient  against | of | comp.obj
  when       subj:leg | subj:opp | subj:party | subj:pty | subj=lawmaker | opposition | deputy | senator, recipient:actor
  yes        Peruvian lawmakers launched impeachment proceedings against the president. | lawmakers > president
  no         The members filed a petition against the treasurer's tie.

sense conspiracy_charge.1
  words      accuse [of comp=spy | betray | plot | collaborate | leak | pass]/v
  words      charge [with=espionage | treason | spying | sedition | collaboration]/v  try [for=espionage | treason | spying | sedition]/v
  words      denounce [as=spy | traitor | agent | collaborator]/v  brand spy/v  brand traitor/v  call spy/v  call traitor/v  call agent/v
  words      put on trial [for=espionage | treason | spying]/v
  cameo      1125
  actor      subj
  recipient  obj
  when       recipient:actor, subj:state | subj:gov | subj:jud | subj:cop | subj:mil | subj:leg | subj=prosecutor | court | party
  yes        Minsk put a Polish priest on trial for espionage. | Minsk > priest
  yes        Lagos branded the general a traitor. | Lagos > general
  no         The critic called the hero a traitor to the genre.

# ---------------------------------------------------------------- adjectives and the rest

sense furious.1
  words      furious [with | at | over | about]/a  livid [with | at | over]/a  irate [with | at | over]/a  angry [with | at | over | about]/a
  words      incensed [by | at | over]/a  enraged [by | at | over]/a  outraged [by | at | over]/a  indignant [at | over]/a
  words      exasperated [with | by]/a  fuming [at | over]/a  seething [at | over]/a
  cameo      110
  actor      subj
  recipient  with | at | by | over | about
  when       recipient:actor, subj:state | subj:gov | subj:party | subj:leg | subj:igo | subj:opp | subj:rel
  yes        Kyiv is livid with Budapest. | Kyiv > Budapest
  yes        Manila was enraged by the Chinese ships. | Manila > Chinese
  no         The minister's wife is furious with the cook.

# ---------------------------------------------------------------- single phrases of the wires

sense dub_insult.1
  words      dub dictator/v  dub tyrant/v  dub liar/v  dub terrorist/v  call dictator/v  call tyrant/v  call coward/v  call thug/v
  words      call butcher/v  call piracy/v  call blackmail/v  call theft/v  call farce/v  call sham/v  call disgrace/v  call shameful/v
  words      call insult/v  brand dictator/v  brand liar/v  brand racist/v  label dictator/v  label racist/v
  cameo      111
  actor      subj
  recipient  obj | poss | by | mod
  when       actor:actor, recipient:actor
  yes        A Swedish minister dubbed Erdogan a dictator. | minister > Erdogan
  yes        Caracas called the American plan piracy. | Caracas > American
  no         The critic dubbed the film a sham.

sense brand_sponsor.1
  words      brand [obj=sponsor]/v  brand sponsor/v  label sponsor/v  declare sponsor/v  call sponsor/v  brand pariah/v  declare pariah/v
  words      call pariah/v  brand enemy/v  declare enemy/v
  cameo      111
  actor      subj
  recipient  obj
  when       actor:state | actor:gov | actor:igo | actor:leg | actor:party, recipient:state | recipient:gov | recipient:reb | recipient:mil
  yes        The European Parliament branded Russia a sponsor of terrorism. | Parliament > Russia
  no         The club declared a brewery its sponsor.

sense berate_more.1
  words      harangue/v  tongue-lash/v  pour venom [on]/v  heap abuse [on]/v  pour contempt [on]/v  vent spleen [on]/v
  words      give short shrift [to]/v  make a mockery [of]/v  ride roughshod [over]/v  lash [at]/v
  cameo      111
  actor      subj
  recipient  obj | on | to | of | at
  when       actor:gov | actor:state | actor:leg | actor:igo | actor:rel | actor:party | actor:jrn, recipient:actor
  yes        The Turkish premier poured venom on Sweden. | premier > Sweden
  no         The conductor berated the minister's cellist.

sense sue_libel.1
  words      sue [for=libel | defamation | slander | negligence | damages | genocide]/v
  words      file [obj=libel_suit | defamation_suit | complaint | lawsuit]/v  press [obj=libel_charge against]/v
  words      challenge [obj=election | result | decree | law at | in=court]/v  contest [obj=election | result | decree | law at | in=court]/v
  words      appeal [to=court against]/v
  cameo      115
  actor      subj
  recipient  obj | against | of | mod
  when       subj:gov | subj:opp | subj:party | subj:pty | subj:state | subj:ngo | subj:leg | subj:bus, recipient:actor
  yes        The Malaysian opposition sued the premier for libel. | opposition > premier
  no         The tailor filed a complaint about the ambassador's moth.

sense subpoena.1
  words      summon [for=testimony]/v  haul [before=committee | panel | parliament]/v  call [before=committee | panel | inquiry]/v
  words      grill [in=hearing]/v  demand [obj=testimony of | from]/v  order [comp=testify | appear]/v
  cameo      090
  actor      subj
  recipient  obj | of | from
  when       subj:leg | subj:jud | subj=committee | panel | commission | inquiry | parliament | congress, recipient:actor
  yes        Congress subpoenaed the secretary of state. | Congress > secretary
  yes        The Knesset committee ordered the general to testify. | committee > general
  no         The choir committee summoned the minister's tenor.

sense police_fault.1
  words      take [obj=issue with]/v  pick [obj=hole in]/v  give [obj=low_mark to]/v  slate/v
  cameo      111
  actor      subj
  recipient  obj | with | in | to | of
  when       subj:igo | subj:ngo | subj:jud | subj=watchdog | ombudsman | auditor | inspector | commission | panel, recipient:actor
  yes        The watchdog faulted the Romanian police. | watchdog > police
  no         The guide faulted the premier's hotel.

# ---------------------------------------------------------------- what is said of others, and cases before courts and councils

# What nobody says of others in praise, where the deed has no code of its own.
class wrong_deed
  squander  embezzle  launder  pocket  lie  mislead  deceive  cheat  betray  conceal  hide  cover_up  mismanage  neglect  mistreat  exploit  manipulate  rig
  flout  disregard  ignore  break  abandon  renege  backtrack  bungle  botch  fritter  hoard  siphon  misuse  abuse  bully  intimidate
  provoke  endanger  jeopardise  jeopardize  sabotage  obstruct  hamper  hinder  distort  falsify  fabricate  doctor  smuggle  traffic
  bribe  loot  stoke  inflame  incite  humiliate  insult  trample  overstep  usurp  weaponise  weaponize  politicise  politicize  starve  profiteer  collude
  wreck  ruin  cripple  pander  appease  whitewash

sense said_wrong.1
  words      say [that=@wrong_deed]/v  tell [that=@wrong_deed]/v  claim [that=@wrong_deed]/v  allege [that=@wrong_deed]/v  insist [that=@wrong_deed]/v  complain [that=@wrong_deed]/v
  words      declare [that=@wrong_deed]/v  state [that=@wrong_deed]/v  maintain [that=@wrong_deed]/v  add [that=@wrong_deed]/v  charge [that=@wrong_deed]/v  write [that=@wrong_deed]/v
  cameo      112
  actor      subj
  recipient  comp.subj
  when       asserted, actor:power | actor:ngo | actor:rel | actor:lab, recipient:power | recipient:bus, no comp.subj:self, has comp.obj | comp=lie | cheat | renege | backtrack | collude | profiteer | pander, comp.obj!=time | light | chance | record | ground | silence, active
  plain      yes
  yes        The Zambian opposition said the president had squandered the copper fund. | opposition > president
  yes        A Croatian senator said the ministry was hiding the figures. | senator > ministry
  yes        Austria's interior minister said the bank had laundered the cartel's profits. | minister > bank
  no         The Zambian president said he had squandered his youth.
  no         The coach said the club had wasted a chance.
  no         The Zambian opposition said the frost had ruined the maize.
  no         The Zambian minister said the firm had broken even.

# Nobody does a good thing "deliberately" in the words of others.
sense said_deliberate.1
  words      say deliberately/v  say knowingly/v  say wilfully/v  say willfully/v  say intentionally/v  say systematically/v  say secretly/v  say illegally/v  say unlawfully/v
  words      say falsely/v  say on purpose/v  tell deliberately/v  claim deliberately/v  insist deliberately/v  say cynically/v  say brazenly/v  say obstinately/v  say recklessly/v
  words      tell obstinately/v  tell falsely/v  tell unlawfully/v  tell illegally/v  add deliberately/v  allege deliberately/v  state deliberately/v  say covertly/v
  words      say unilaterally/v  tell unilaterally/v  say blatantly/v  say flagrantly/v  say repeatedly broken/v  say repeatedly violated/v  say stubbornly/v  say treacherously/v
  cameo      112
  actor      subj
  recipient  comp.subj
  when       asserted, actor:power | actor:ngo | actor:rel, recipient:power, no comp.subj:self, active
  plain      yes
  yes        The Estonian premier said Minsk was deliberately steering migrants to the border. | premier > Minsk
  no         The Estonian premier said he was deliberately late.
  no         The chef said the sauce was deliberately sour.

sense said_crime.1
  words      say [that=commit]/v  find [that=commit]/v  conclude [that=commit]/v  report [that=commit]/v  state [that=commit]/v  declare [that=commit]/v  rule [that=commit]/v  allege [that=commit]/v
  cameo      1124
  actor      subj
  recipient  comp.subj
  when       asserted, comp.obj=@war_crime | @rights_abuse | @crime | abuse | crime, actor:power | actor:ngo | actor:rel, recipient:actor
  yes        A United Nations panel said the Eritrean army had committed war crimes. | panel > army
  no         The novelist said the sailor had committed a crime.

sense court_proceedings.1
  words      begin [obj=proceeding | action | legal_action | case | prosecution | lawsuit against]/v  open [obj=proceeding | case | action | prosecution against]/v
  words      start [obj=proceeding | legal_action | case | prosecution | lawsuit against]/v  launch [obj=proceeding | legal_action | case | prosecution | lawsuit against]/v
  words      initiate [obj=proceeding | legal_action | case | prosecution | arbitration against]/v  institute [obj=proceeding | case | prosecution against]/v
  words      commence [obj=proceeding | action | prosecution | arbitration against]/v  take [obj=legal_action | proceeding against]/v  issue [obj=proceeding | writ | summons against]/v
  words      bring [obj=proceeding | prosecution | charge | suit | action | case | complaint against]/v  pursue [obj=case | claim | proceeding against]/v
  words      press [obj=charge | claim against]/v  prefer [obj=charge against]/v  lay [obj=charge | complaint against]/v  drag [before]/v  haul [before]/v  refer [to=prosecutor | court | tribunal | watchdog]/v
  words      have [obj=case | claim against]/v  win [obj=case | suit against]/v  lose [obj=case | suit against]/v
  cameo      115
  actor      subj
  recipient  against | obj
  when       actor:power | actor:ngo | actor:lab | actor:bus, recipient:actor
  yes        Ireland's data watchdog began proceedings against Facebook. | watchdog > Facebook
  yes        The Swedish ombudsman opened a case against the police. | ombudsman > police
  yes        Palau commenced arbitration against Taiwan. | Palau > Taiwan
  no         The innkeeper began proceedings with a toast.

sense case_against.1
  words      case [against]/n  suit [against]/n  lawsuit [against]/n  legal action [against]/n  proceedings [against]/n  proceeding [against]/n  prosecution [of]/n  prosecution [against]/n
  words      complaint [against]/n  writ [against]/n  class action [against]/n  arbitration [against]/n  legal challenge [to]/n  court challenge [to]/n  impeachment proceedings [against]/n
  cameo      115
  actor      by | poss | of | from | subj
  recipient  against | of | to
  when       recipient:actor, actor:actor, actor!=lawyer, no subj:place
  plain      yes
  yes        Ecuador's lawsuit against Chevron lasted years. | Ecuador > Chevron
  yes        A suit by Guarani villagers against the Paraguayan state is pending. | villagers > state
  no         The case against sugar was argued by the dentist.

sense complaint_noun.1
  words      complaint [about]/n  complaint [over]/n  grievance [against]/n  grievance [over]/n  objection [to]/n  protest [about]/n  displeasure [with]/n  resentment [of]/n  resentment [at]/n  anger [at]/n  anger [over]/n
  cameo      110
  actor      by | poss | of | from | mod
  recipient  about | over | against | to | of | at | with
  when       actor:actor, actor:power | actor:ngo | actor:lab | actor:rel | recipient:power, actor!=customer | guest | fan
  yes        The Angolan envoy's complaint about his treatment went to the ministry. | envoy > -
  no         The guest's complaint about the soup reached the chef.

# "had harsh words for", "spoke of a masquerade by the president"
sense harsh_words.1
  words      have harsh words [for]/v  have hard words [for]/v  have sharp words [for]/v  have angry words [for]/v  have stern words [for]/v  have scathing words [for]/v
  words      have bitter words [for]/v
  words      speak [of=masquerade | farce | travesty | charade | sham | theft | robbery | rigging | scandal | cover-up | put-up_job | set-up | frame-up | show_trial | swindle | fraud | betrayal | treason | blackmail | sabotage | cynicism | hypocrisy | double_standard | meddling | interference | provocation | bad_faith by | of]/v
  words      speak [of=masquerade | farce | travesty | charade | sham | rigging | cover-up | put-up_job | set-up | frame-up | show_trial | swindle | fraud | betrayal | double_standard]/v  speak of job [by]/v
  words      speak [of=hypocrisy | meddling | interference | provocation]/v  talk [of=betrayal | farce | fraud | cover-up | treachery]/v  complain [of=meddling | interference | bias | fraud | rigging | harassment | double_standard]/v
  words      see [obj=hand | plot | conspiracy behind]/v  see [obj=hand of]/v  detect [obj=hand of]/v  cry [obj=betrayal | treason | fraud]/v  wag finger [at]/v  shake fist [at]/v
  words      put [obj=blame on]/v  lay [obj=blame with]/v  tar [with]/v  round [on]/v  vent [obj=fury | anger on | at]/v  give [obj=earful]/v  poke [obj=hole in]/v  pick holes [in]/v  find fault [with]/v
  cameo      111
  actor      subj
  recipient  for | by | of | at | on | in | with | behind | against
  when       actor:actor, actor:power | actor:ngo | actor:rel | actor:lab | recipient:power, for!=referee | umpire | coach | player | club | critic, subj!=team | club | coach | captain
  yes        Gambian opponents spoke of a farce by the electoral commission. | opponents > commission
  yes        The Maltese premier had harsh words for the European Union. | premier > Union
  yes        The Green senator found fault with the Swedish plan. | senator > Swedish
  no         The teacher had harsh words for the choir.
  no         The actors spoke of a farce by Feydeau.

sense document_abuse.2
  words      document [obj=abuse | torture | killing | atrocity | massacre | violation | crime | war_crime | rape | disappearance | detention | execution | attack]/v
  words      list [obj=abuse | violation | crime]/v  catalogue [obj=abuse | violation | crime]/v  expose [obj=abuse | torture | corruption | graft | massacre]/v  record [obj=abuse | violation | killing by]/v
  words      detail [obj=abuse | violation | torture | atrocity | crime]/v  chronicle [obj=abuse | atrocity]/v  lay bare [obj=abuse | corruption]/v
  cameo      1122
  actor      subj
  recipient  by | of | in | against
  when       actor:power | actor:ngo | actor:igo | subj=report | group | panel, recipient:actor
  yes        A Council of Europe panel documented torture by Chechen police. | panel > police
  no         The album documents the killing of time by sailors.

sense decertify.1
  words      decertify/v  grey-list/v  gray-list/v  greylist/v  put [on=grey_list | gray_list | watchlist | watch_list | list_of_shame | blacklist_of_shame]/v  place [on=watchlist | watch_list | grey_list]/v
  words      give [obj=black_mark | failing_grade | red_card | yellow_card to]/v
  cameo      111
  actor      subj
  recipient  obj | to
  when       actor:power | actor:ngo, recipient:actor
  yes        The United States decertified Bolivia in the fight against cocaine. | States > Bolivia
  no         The board decertified the elevator.

sense in_the_dock.1
  words      stand [in=dock]/v  go [on=trial for | over]/v  appear [in=court | dock on=charge]/v  appear [before=court | judge | tribunal on=charge]/v  face [obj=court | judge | trial over]/v  answer [obj=charge]/v  answer [to=charge of]/v
  cameo      1121
  actor      by
  recipient  subj
  when       recipient:actor
  yes        A former Albanian minister stood in the dock on Monday. | - > minister
  no         The ferry is in the dock for repairs.

# "traded accusations", "the army was to blame, the minister said"
sense trade_blame.1
  words      trade [obj=accusation | insult | barb | blame | recrimination | jibe | charge]/v  exchange [obj=accusation | insult | barb | recrimination | jibe]/v  swap [obj=insult | barb | accusation]/v  blame each other/v
  words      accuse each other/v  point fingers at each other/v  hurl [obj=accusation | insult at=other]/v  accusations fly/v  lash out at each other/v
  cameo      112
  reciprocal subj & with
  actor      subj
  recipient  with
  when       actor:power | actor:ngo | actor:lab
  yes        Eritrea and Djibouti traded accusations over the border post. | Eritrea & Djibouti > -
  no         The twins traded insults over the cake.

sense say_to_blame.1
  words      say [comp=fault | responsible | guilty | culpable | complicit]/v  find [comp=responsible | guilty | complicit | negligent]/v
  words      say [comp=liar | coward | traitor | bully | aggressor | criminal | thief | hypocrite | dictator | tyrant]/v
  cameo      112
  actor      subj
  recipient  comp.subj
  when       asserted, actor:power | actor:ngo | actor:rel | actor:lab, recipient:actor, no comp.obj, no comp.subj:self
  yes        A Tongan lawmaker said the navy was responsible for the leak. | lawmaker > navy
  no         The driver said the ice was to blame.

# "is looking into payments to the ministry": judges, police and parliaments look into deeds.
sense look_into_deed.1
  words      look into [obj=payment | contract | deal | account | purchase | sale | loan | transfer | donation | tender | procurement | allegation | claim | complaint | death | disappearance | finance | wealth | asset | spending | conduct]/v
  words      look [into=payment | contract | deal | account | purchase | sale | loan | transfer | donation | tender | procurement | allegation | claim | complaint | death | disappearance | finance | wealth | asset | spending | conduct]/v
  words      examine [obj=payment | contract | account | purchase | sale | loan | transfer | donation | tender | procurement | allegation | claim | complaint | death | finance | wealth | asset | spending | conduct]/v
  words      investigate [obj=payment | contract | deal | account | purchase | sale | loan | transfer | donation | tender | procurement | allegation | claim | complaint | death | finance | wealth | asset | spending | conduct]/v
  words      audit [obj=payment | contract | account | finance | spending]/v  open [obj=file | book on]/v
  cameo      090
  actor      subj
  recipient  to | of | by | poss | with | between | mod
  when       actor:jud | actor:cop | actor:leg | actor:igo | subj=prosecutor | investigator | auditor | regulator | watchdog | ombudsman | commission | committee | inspector | magistrate, recipient:actor | actor:power
  yes        Uruguay's chief prosecutor is looking into payments to the ministry. | prosecutor > ministry
  yes        Investigators in Manila are examining the accounts of a senator. | Investigators > senator
  no         The gardener is looking into the sale of tulips.

# "is under investigation", "a minister under investigation"
sense under_inquiry.1
  words      under investigation/n  under inquiry/n  under criminal investigation/n  under scrutiny/n  under suspicion/n  under indictment/n  under formal investigation/n
  cameo      090
  actor      by
  recipient  by
  when       recipient:actor
  yes        Two Bolivian ministers are under investigation by prosecutors in Lima. | prosecutors > ministers
  no         The cause of the leak was under investigation.

# "was critical of the dam", "is scathing about the plan": of things that others did.
sense critical_of.1
  words      critical [of]/a  scathing [about]/a  dismissive [of]/a  contemptuous [of]/a  indignant [at]/a  furious [at]/a  furious [over]/a  furious [about]/a  outraged [by]/a  outraged [at]/a
  words      incensed [by]/a  incensed [at]/a  unhappy [with]/a  unhappy [about]/a  unhappy [at]/a  irate [at]/a  angry [over]/a  aghast [at]/a  appalled [by]/a  appalled [at]/a
  cameo      110
  actor      subj
  recipient  of | about | at | by | with | over
  when       actor:power | actor:ngo | actor:lab | actor:rel
  plain      yes
  yes        Jamaica was critical of the toll. | Jamaica > -
  yes        The Danish bishops are furious over the border law. | bishops > -
  no         The singer was critical of the tempo.

sense draw_complaint.1
  words      draw [obj=complaint | protest | ire | anger | criticism | rebuke | condemnation | grumble from]/v  bring [obj=complaint | criticism from]/v  prompt [obj=complaint | criticism from]/v
  words      provoke [obj=complaint | criticism | ire | anger from]/v  raise [obj=hackle in]/v  set [obj=teeth in]/v  cause [obj=anger | outrage | dismay in]/v  meet [with=criticism | anger | scorn | outrage in]/v
  words      spark [obj=anger | outrage | criticism | complaint in]/v  stir [obj=anger | outrage in]/v  come in for blame/v
  cameo      111
  actor      from | in
  recipient  subj | poss
  when       actor:power | actor:ngo | actor:lab | actor:rel
  plain      yes
  yes        The weir has drawn complaints from Benin. | Benin > -
  no         The soup drew complaints from the guests.
