# ASSAULT: kill, injure, bomb, shoot, torture, abduct, fight. CAMEO 175, 18x, 19x (without 191, 192), 20x.

# ---------------------------------------------------------------- killing and wounding
sense kill.1
  words      kill/v  slay/v  gun down/v  shoot dead/v  massacre/v  slaughter/v  butcher/v  mow down/v  cut down/v  wipe out/v
  words      finish off/v  shoot to death/v  put to death/v
  cameo      190
  actor      subj
  recipient  obj
  when       obj!=@abstract_enemy, obj!=@plan, obj!=@disease, subj!=@disaster | subj=@gunfire, subj!=@disease, obj=@victim | obj:actor, from!=@disease, of!=@disease, by!=@disease
  yes        Rebels killed four soldiers near the border. | Rebels > soldiers
  yes        Three villagers were killed by the army. | army > villagers
  yes        Gunmen shot dead a judge in Karachi. | Gunmen > judge
  yes        Nine farmers were killed in a raid by Chadian rebels. | rebels > farmers
  no         The senators killed the bill in committee.
  no         The earthquake killed two hundred villagers.

sense kill.2
  words      kill/v  wound/v  injure/v
  cameo      190
  recipient  obj
  when       passive, no subj, obj=@victim | obj:actor
  yes        Two peacekeepers were killed when a convoy came under attack in Mali. | - > peacekeepers
  yes        Dozens of protesters were wounded in the clashes. | - > protesters
  no         Forty passengers were killed when the ferry sank in a storm.
  no         Nine soldiers were killed in a helicopter crash in Mali.
  no         Nine people were killed after an outbreak of cholera in Nairobi.

sense wound.1
  words      wound/v  injure/v  maim/v  hurt/v
  cameo      190
  actor      subj
  recipient  obj
  when       obj=@victim | obj:actor, subj!=@disaster | subj=@gunfire, subj!=@tariff | @sanction | price | crisis | recession
  yes        Israeli soldiers wounded two Palestinians at the checkpoint. | soldiers > Palestinians
  no         The tariffs hurt German exporters.

sense die.1
  words      die [in=@attack_word]/v  perish [in=@attack_word]/v  die [from=@attack_word]/v
  cameo      190
  actor      by
  recipient  subj
  when       subj=@victim
  yes        Nine soldiers died in an ambush in the north of Mali. | - > soldiers
  no         The former president died in his sleep.

sense claim_lives.1
  words      claim [obj=life]/v
  cameo      190
  actor      subj
  recipient  of | among
  when       subj=@attack_word
  yes        The bombing claimed the lives of six policemen. | - > policemen
  no         The flood claimed the lives of sixty people.

sense killing.1
  words      killing/n  slaying/n  shooting/n  shooting death/n
  cameo      190
  actor      by | poss
  recipient  of
  yes        The killing of three farmers by soldiers angered the village. | soldiers > farmers
  no         He made a killing on the stock market.

sense murder.1
  words      murder/v  lynch/v  behead/v  decapitate/v  stab/v  stab to death/v  hack to death/v  beat to death/v  strangle/v
  words      burn alive/v  bludgeon/v  stone to death/v  throttle/v  club to death/v
  cameo      1823
  actor      subj
  recipient  obj
  yes        A mob lynched two police officers in the capital. | mob > officers
  yes        Militants beheaded a Croatian engineer in Egypt. | Militants > engineer
  no         The singer murdered the song.

sense murder.2
  words      murder/n  lynching/n  beheading/n  stabbing/n  knife attack/n  slaughter/n
  cameo      1823
  actor      by | poss
  recipient  of
  when       of:actor | of=@victim
  yes        The murder of a Kenyan activist by hired gunmen shocked Nairobi. | gunmen > activist
  no         The murder in the novel is never solved.

sense beat.1
  words      beat/v  beat up/v  assault/v  punch/v  kick/v  slap/v  manhandle/v  rough up/v  thrash/v  club/v  whip/v  flog/v
  words      pelt/v  baton-charge/v  batter/v  cane/v  pummel/v  trample/v  attack with batons/v  physically attack/v  jostle/v
  cameo      182
  actor      subj
  recipient  obj
  when       obj=@victim | @diplomat | @journalist | @refugee | obj:actor, subj!=team | side | club, to!=moon | market | punch | space | presidency | white_house, in!=final | match | semi-final | semifinal | game, with!=@charge | @sanction | @tariff | @lawsuit | fine
  yes        Police beat several demonstrators outside the court. | Police > demonstrators
  no         The Czech team beat Slovakia in the final.
  no         China aims to beat the United States to the moon.

sense beating.1
  words      beating/n  flogging/n  manhandling/n  thrashing/n
  cameo      182
  actor      by | poss
  recipient  of
  when       has of
  yes        The beating of a reporter by policemen caused an outcry. | policemen > reporter
  no         The beating of eggs takes a minute.

sense rape.1
  words      rape/v  gang-rape/v  sexually assault/v  sexually abuse/v  molest/v
  cameo      1821
  actor      subj
  recipient  obj
  yes        Militiamen raped dozens of women in the captured town. | Militiamen > women
  no         The mill crushed rape seed for oil.

sense rape.2
  words      rape/n  mass rape/n  gang rape/n  sexual assault/n  sexual violence/n
  cameo      1821
  actor      by | poss
  recipient  of | against
  when       has of | by | against
  yes        Survivors described the rape of village women by soldiers. | soldiers > women
  no         Fields of yellow rape covered the hills.

sense torture.1
  words      torture/v  waterboard/v  mutilate/v  brutalise/v  brutalize/v  maltreat/v  mistreat/v
  cameo      1822
  actor      subj
  recipient  obj
  yes        Guards tortured two dissidents in a Minsk prison. | Guards > dissidents
  no         The heat tortured the runners.

sense torture.2
  words      torture/n  ill-treatment/n  mistreatment/n  ill treatment/n
  cameo      1822
  actor      by | poss
  recipient  of
  when       has of
  yes        The torture of prisoners by guards went on for years. | guards > prisoners
  no         The torture of waiting ended at noon.

sense execute.1
  words      execute/v  hang/v  guillotine/v  electrocute/v  crucify/v
  cameo      1823
  actor      subj
  recipient  obj
  when       obj=@victim | @prisoner | @suspect | @politician | obj:actor, obj!=@plan
  yes        The rebels executed a captured officer. | rebels > officer
  no         The company executed the contract on time.

sense execution.1
  words      execution/n  hanging/n  summary execution/n  public execution/n  extrajudicial killing/n
  cameo      1823
  actor      by | poss
  recipient  of
  when       of=@victim | @prisoner | @suspect | @politician
  yes        Tehran announced the execution of two Kurdish activists. | Tehran > activists
  no         The execution of the contract was delayed.

sense poison.1
  words      poison/v  gas/v
  cameo      185
  actor      subj
  recipient  obj
  when       recipient:actor
  yes        Two Russian officers poisoned a former spy in England. | officers > spy
  no         The remark poisoned the atmosphere.

sense assassinate.1
  words      assassinate/v
  cameo      186
  actor      subj
  recipient  obj
  yes        Separatists assassinated the provincial governor. | Separatists > governor
  no         The play assassinates good taste.

sense assassination.1
  words      assassination/n
  cameo      186
  actor      by | poss
  recipient  of
  when       has of
  yes        The assassination of the prime minister by a student stunned Israel. | student > minister
  no         The play about an assassination opened in May.

sense assassination.2
  words      assassination attempt/n  murder attempt/n  attempt [on=life]/n
  cameo      185
  actor      by | poss | subj
  recipient  on | against
  yes        The general survived an assassination attempt by rebels. | rebels > -
  no         His attempt on the record failed.

sense ambush.1
  words      ambush/v  waylay/v  lie in wait/v
  cameo      190
  actor      subj
  recipient  obj | for
  yes        Guerrillas ambushed an army patrol in the jungle. | Guerrillas > patrol
  no         The rain ambushed the hikers.

# ---------------------------------------------------------------- attack, strike, raid
sense attack.1
  words      attack/v  assail/v  counterattack/v  counter-attack/v
  cameo      190
  actor      subj
  recipient  obj
  when       recipient:actor | subj:mil | subj:reb | subj:state, obj!=@plan, obj!=@decision, obj!=@statement, obj!=@abstract_enemy, no for
  yes        Separatist fighters attacked a Ukrainian army camp at dawn. | fighters > army
  yes        A police station in Quetta was attacked by gunmen. | gunmen > station
  no         The opposition leader attacked the government for its budget.
  no         The minister attacked the proposal in a speech.

sense attack.2
  words      attack/v  bomb/v  shell/v  storm/v  raid/v  ransack/v  torch/v  burn down/v  set fire to/v  blow up/v  set ablaze/v
  words      set alight/v  dynamite/v  vandalise/v  vandalize/v  loot/v  strafe/v  firebomb/v  petrol-bomb/v  hit/v  strike/v  pound/v
  words      target/v  demolish/v  bulldoze/v  raze/v  flatten/v  destroy/v  level/v  burn/v  desecrate/v  deface/v
  cameo      1712
  actor      subj
  recipient  obj
  when       obj=@building | @embassy, subj!=@disaster | subj=@gunfire, subj!:cop
  yes        Rioters torched the Danish embassy in Damascus. | Rioters > embassy
  yes        Israeli forces demolished four Palestinian houses. | forces > Palestinian
  no         The hurricane destroyed hundreds of houses in Haiti.

sense attack.3
  words      attack/n  assault/n  raid/n  offensive/n  counteroffensive/n  counter-offensive/n  counterattack/n  onslaught/n  counter offensive/n
  words      armed attack/n  ground offensive/n  military strike/n  ground assault/n  commando raid/n  cross-border raid/n  invasion/n  cross border raid/n
  words      incursion/n  ground invasion/n  hostilities/n  blitz/n  military operation/n  gun attack/n  terror attack/n
  words      terrorist attack/n  sniper attack/n  grenade attack/n  retaliatory strike/n  military action/n  aggression/n
  cameo      190
  actor      by | poss | mod | subj
  recipient  on | against | of | into | at
  when       actor!:person | actor:mil | actor:reb | actor:uaf
  yes        The Turkish attack on Kurdish fighters began before dawn. | Turkish > fighters
  yes        Rebels launched an offensive against government troops. | Rebels > troops
  yes        The invasion of Kuwait by Iraq changed the region. | Iraq > Kuwait
  no         He suffered a heart attack in Geneva.
  yes        The Lima attacks shook the Peruvian government. | - > Lima
  no         The general in charge of Mali slept.

sense attack_strike.1
  words      strike/n
  cameo      190
  actor      by | poss | mod | subj
  recipient  on | against | at
  when       has on | against | actor:mil | actor:state | actor:reb, actor!=@police
  yes        An Israeli strike on Hamas fighters was reported. | Israeli > fighters
  no         The doctors' strike over pay entered its second week.

sense attack.4
  words      come under attack/v  come under fire/v  come under shelling/v  come under bombardment/v
  cameo      190
  actor      from | by
  recipient  subj
  when       subj=@troops | @territory | @building | @vehicle | @police | @victim, no for
  yes        A UN convoy came under fire from militiamen. | militiamen > convoy
  no         The chancellor came under fire for her tax plan.

sense launch_attack.1
  words      launch [obj=@attack_word]/v  mount [obj=@attack_word]/v  carry out [obj=@attack_word]/v  stage [obj=@attack_word]/v
  words      conduct [obj=@attack_word]/v  unleash [obj=@attack_word]/v  perpetrate [obj=@attack_word]/v  step up [obj=@attack_word]/v
  words      commit [obj=@attack_word]/v  intensify [obj=@attack_word]/v  press [obj=@attack_word]/v  wage [obj=@attack_word]/v
  words      spearhead [obj=@attack_word]/v  execute [obj=@attack_word]/v
  cameo      190
  actor      subj
  recipient  on | against | in | into
  when       obj!=campaign | action | war_of_words, subj!:lab, subj!=union | worker | teacher | doctor | nurse | pilot | driver | student, obj!=attack | broadside | subj!:person | subj:mil | subj:reb | subj:uaf, obj!=operation | subj!:cop, obj!=cyberattack | cyber_attack | cyber-attack, obj!=strike | subj:mil | subj:reb | recipient:actor | recipient:place, obj!=@joint_drill
  yes        Ethiopia launched an offensive against rebels in Tigray. | Ethiopia > rebels
  no         The party launched a campaign against litter.
  no         Greek clerks staged a strike on Monday.
  no         The rivals stepped up their war of words before the Lagos primary.
  no         Peruvian police launched an operation to find the smugglers.

sense strike.1
  words      strike/v  hit/v  pound/v  pummel/v  target/v  blast/v  batter/v
  cameo      190
  actor      subj
  recipient  obj | at
  when       subj:mil | subj:reb | subj=@troops | @weapon | @aircraft | @attack_word, obj=@territory | @building | @troops | @victim | @vehicle | @weapon | obj:actor
  yes        Saudi warplanes struck Houthi positions near Sanaa. | Saudi > Houthi
  yes        A Taliban spokesman said the group's fighters would strike Kabul unless the Americans left. | fighters > Kabul ; type=THREATEN
  yes        Tehran said its forces would strike any American ship in the strait. | forces > American ; type=THREATEN
  yes        Ukrainian forces hit a Russian command post. | forces > Russian
  no         The minister struck a deal with the union.
  no         The drought hit farmers in Kenya.

sense hit_with.1
  words      hit [with=@weapon]/v  strike [with=@weapon]/v  pound [with=@weapon]/v  pelt [with]/v  bombard [with]/v  attack [with=@weapon]/v
  words      shower [with=@weapon]/v  rake [with=@fire_word]/v  rain [on]/v  shower [on]/v
  cameo      190
  actor      subj
  recipient  obj | on
  yes        Rebels hit the barracks with rockets. | Rebels > -
  no         She hit the ball with a bat.

sense retaliate.1
  words      retaliate/v  strike back/v  hit back/v  fight back/v  return fire/v  shoot back/v  fire back/v  counterattack/v
  cameo      190
  actor      subj
  recipient  at | against | on
  when       subj:mil | subj:reb | by=@attack_word | with=@attack_word | @weapon
  yes        Pakistani troops fired back at Indian posts. | troops > Indian
  no         Brussels retaliated with tariffs on American bourbon.

sense raid.1
  words      raid/v  storm/v  overrun/v  break into/v  burst into/v  swoop on/v
  cameo      190
  actor      subj
  recipient  obj | into
  when       obj=@building | @territory | @troops | @vehicle | @embassy | village
  yes        Tuareg rebels raided a garrison in the desert. | rebels > garrison
  no         Demonstrators raided the fridge.

sense raid.2
  words      raid/v  search/v
  cameo      171
  type       COERCE
  actor      subj
  recipient  obj
  when       subj:cop | subj=@police | prosecutor | investigator | official | agent
  yes        Police raided the offices of the opposition party in Harare. | Police > party
  no         The children raided the larder.

sense invade.1
  words      invade/v  march into/v  thrust into/v  sweep into/v  roll into/v  push into/v  cross into/v  pour into/v  advance on/v  surge into/v
  cameo      190
  actor      subj
  recipient  obj | into | on
  when       subj:state | subj:mil | subj:reb | subj=@troops
  yes        Iraqi troops invaded Kuwait overnight. | troops > Kuwait
  yes        Rwandan soldiers crossed into eastern Congo. | soldiers > Congo
  no         Tourists invaded Venice at Easter.

sense fight.1
  words      fight/v  battle/v  clash/v  skirmish/v  do battle/v  trade fire/v  exchange fire/v  exchange gunfire/v  trade blows/v
  words      wage war/v  go to war/v  come to blows/v  engage in fighting/v  lock in battle/v  cross swords/v  exchange blows/v
  cameo      190
  reciprocal subj & with & obj & against & between
  actor      subj
  when       obj!=@abstract_enemy, obj!=@plan, obj!=@decision, over!=budget | bill | policy | plan | tax, subj!=family | rival | senator | lawmaker | minister | candidate, no obj | obj:actor, obj!=@disease, obj!=cause | fire | blaze | case | charge | election | root cause, subj:mil | subj:reb | subj:cop | subj:crm | subj:crowd | subj:state | has with | against | obj | subj=@troops | militant | gang | tribe | tribesman | villager | faction | side | man | youth | supporter | protester | fighter | militia | police
  yes        Government forces clashed with Islamist rebels in the east. | forces & rebels > -
  yes        Indian and Chinese soldiers clashed in the mountains. | soldiers > -
  no         The senators clashed over the budget.
  no         The ministry fights malaria in rural areas.
  no         The senator fights for the rights of workers.

sense exchange_fire.1
  words      exchange [obj=@fire_word]/v  trade [obj=@fire_word]/v  swap [obj=@fire_word]/v
  cameo      193
  reciprocal subj & with
  actor      subj
  yes        Armenia and Azerbaijan exchanged fire along the frontier. | Armenia & Azerbaijan > -
  yes        Border guards traded gunfire with smugglers. | guards & smugglers > -
  no         The hunters exchanged rifles.

sense clash.1
  words      clash/n  battle/n  fighting/n  skirmish/n  firefight/n  gunbattle/n  gun battle/n  shootout/n  shoot-out/n  gunfight/n  shoot out/n
  words      exchange [of=@fire_word]/n  combat/n  street battle/n  street fighting/n  war [against | between | with]/n  border clash/n  armed clash/n  hostilities/n
  words      pitched battle/n  running battle/n  dogfight/n  firefights/n  armed conflict/n  artillery duel/n  warfare/n
  cameo      190
  reciprocal party
  actor      party
  when       actor:state | actor:mil | actor:reb | actor:cop | actor:gov | actor:crm | actor:opp | actor:cvl | actor=@troops | @police | protester | militant, actor!=newspaper
  yes        Clashes between Sudanese troops and rebels left twenty dead. | troops & rebels > -
  yes        Fighting between Armenia and Azerbaijan resumed on Sunday. | Armenia & Azerbaijan > -
  no         The battle between the two newspapers cut prices.
  no         The senator voted for the Iraq war.
  no         A combat veteran of the Iraq war opened the school in Ohio.

sense engage.1
  words      engage/v  take on/v  confront/v
  cameo      190
  reciprocal subj & obj
  actor      subj
  when       subj:mil | subj:reb | subj=@troops, obj:mil | obj:reb | obj=@troops | enemy
  yes        Colombian marines engaged rebels near the river. | marines & rebels > -
  no         The minister engaged voters on Facebook.

# ---------------------------------------------------------------- firearms
sense shoot.1
  words      shoot/v  open fire [on]/v  open fire [at]/v  shoot [at]/v  fire [on]/v  fire upon/v  fire shots [at]/v  snipe [at]/v
  words      gun [for]/v  spray [with=bullet]/v  open up [on]/v
  cameo      193
  actor      subj
  recipient  obj | on | at | upon
  when       obj!=film | movie | video | scene | picture | photo
  yes        Soldiers opened fire on a crowd in Khartoum. | Soldiers > crowd
  yes        Police shot two protesters in Caracas. | Police > protesters
  yes        North Korean troops fired on a South Korean guard post. | troops > Korean
  no         The director shot a film in Morocco.

sense shoot.2
  words      shoot/v  shoot dead/v  gun down/v  shoot to death/v  shoot and kill/v
  cameo      193
  recipient  obj
  when       passive, no subj
  yes        A Filipino journalist was shot dead outside his home. | - > journalist
  no         The director shot the film in Peru.

sense open_fire.1
  words      open fire/v  fire shots/v  fire into the air/v  spray bullets/v
  cameo      193
  actor      subj
  recipient  into
  yes        Border guards opened fire as migrants approached the fence. | guards > -
  no         The camp had an open fire.

sense fire.1
  words      fire [obj=@fire_word at]/v  fire [obj=@weapon at]/v  fire [obj=@weapon on]/v  fire [obj=@weapon into]/v  fire [obj=@weapon against]/v
  words      fire [obj=@weapon toward]/v  fire [obj=@weapon towards]/v  shoot [obj=@weapon at]/v  hurl [obj=@weapon at]/v  lob [obj=@weapon at]/v
  words      lob [obj=@weapon into]/v  launch [obj=@weapon at]/v  launch [obj=@weapon against]/v  launch [obj=@weapon into]/v  aim [obj=@weapon at]/v
  words      direct [obj=@fire_word at]/v  throw [obj=@weapon at]/v  launch [obj=@weapon toward]/v  fire [obj=@weapon across]/v  rain [obj=@weapon on]/v
  words      fire off [obj=@weapon at]/v  launch [obj=@weapon on]/v  launch [obj=@weapon towards]/v
  cameo      194
  actor      subj
  recipient  at | into | on | against | toward | towards | across
  when       subj!=protester | demonstrator | student | youth | mob | crowd | worker | settler | villager | obj=grenade | rocket | mortar | missile | shell, obj!=@crowd_control, into!=sea | ocean | water | waters | sky | air | space, toward!=sea | ocean | water | waters | sky, towards!=sea | ocean | water | waters | sky
  yes        Hezbollah fired rockets into northern Israel. | Hezbollah > Israel
  yes        Gunmen hurled grenades at a police station in Peshawar. | Gunmen > station
  no         The bank fired forty tellers.

sense fire.2
  words      fire [at]/v  fire [into]/v
  cameo      193
  actor      subj
  recipient  at | into
  yes        Syrian soldiers fired at Turkish positions. | soldiers > Turkish
  no         Questions were fired at the singer.

sense fire.3
  words      fire [obj=@crowd_control]/v  use [obj=@crowd_control against]/v  use [obj=@crowd_control on]/v  use [obj=@crowd_control to]/v
  words      lob [obj=@crowd_control]/v  turn [obj=water_cannon on]/v  deploy [obj=@crowd_control]/v  fire [obj=tear_gas]/v  shoot [obj=@crowd_control]/v
  cameo      175
  actor      subj
  recipient  at | against | on | into | comp.obj
  yes        Riot police fired tear gas at students in Santiago. | police > students
  yes        Police used water cannon to disperse demonstrators in Minsk. | Police > demonstrators
  no         The potter fired a bowl.

sense tear_gas.1
  words      tear-gas/v  teargas/v  baton-charge/v  charge [with=baton]/v  water-cannon/v
  words      spray pepper/v  pepper-spray/v  spray [obj=tear_gas | water_cannon | pepper_spray | rubber_bullet at | on]/v  use [obj=tear_gas | water_cannon | pepper_spray | rubber_bullet against | on]/v
  cameo      175
  actor      subj
  recipient  at | on | against | obj
  yes        Kenyan police tear-gassed opposition supporters. | police > supporters
  no         The horse charged the fence.
  yes        Malian police sprayed tear gas at students. | police > students

sense crack_down.1
  words      suppress [obj=@dissent]/v  quell [obj=@dissent]/v  crush [obj=@dissent]/v  put down [obj=@dissent]/v  quash [obj=@dissent]/v
  words      break up [obj=@protest]/v  disperse [obj=@protest]/v  stamp out [obj=@dissent]/v  squelch [obj=@dissent]/v  repress [obj=@dissent]/v
  words      smash [obj=@dissent]/v  violently disperse [obj=@protest]/v  break [obj=@strike_labour]/v
  cameo      175
  actor      subj
  recipient  obj | poss | by | of
  yes        Bahraini police broke up a protest by teachers. | police > teachers
  yes        The junta crushed the student uprising. | junta > -
  no         The rain dispersed the crowd at the fair.

sense disperse.1
  words      disperse/v  charge/v  scatter/v  clear/v  drive back/v  beat back/v
  cameo      175
  actor      subj
  recipient  obj
  when       subj:cop | subj:mil | subj=@police | @troops, obj=protester | demonstrator | crowd | marcher | rioter | striker | mob | student | rally | protest
  yes        Security forces dispersed protesters in Conakry. | forces > protesters
  no         The fog dispersed by noon.

# ---------------------------------------------------------------- artillery and aircraft
sense shell.1
  words      shell/v  mortar/v  cannonade/v
  cameo      194
  actor      subj
  recipient  obj
  yes        Separatists shelled a town held by Ukrainian troops. | Separatists > troops
  no         The cook shelled the peas.

sense bombard.1
  words      bombard/v  rocket/v
  cameo      194
  actor      subj
  recipient  obj
  when       recipient:actor | obj=@territory | @building | @troops | @victim, obj!=question
  yes        Serb gunners bombarded Sarajevo from the hills. | gunners > Sarajevo
  no         Readers bombarded the editor with letters.

sense shelling.1
  words      shelling/n  bombardment/n  artillery attack/n  mortar attack/n  rocket attack/n  artillery fire/n  rocket fire/n  mortar fire/n
  words      artillery strike/n  missile attack/n  missile strike/n  barrage/n  artillery barrage/n  rocket barrage/n  missile barrage/n  cannonade/n
  words      artillery bombardment/n  cross-border fire/n  shellfire/n  cross border fire/n
  cameo      194
  actor      by | poss | mod | from | subj
  recipient  of | on | against | into | at
  yes        Shelling of Aleppo by government forces continued. | forces > Aleppo
  yes        The Houthi missile attack on Riyadh was intercepted. | Houthi > Riyadh
  no         The shelling of peas took an hour.

sense bomb.1
  words      bomb/v  carpet-bomb/v  dive-bomb/v  strafe/v  napalm/v  blitz/v
  cameo      195
  actor      subj
  recipient  obj
  when       subj:state | subj:mil | subj:reb | subj:gov | subj=@aircraft | @troops | passive, obj:actor | obj:place | obj=@territory | @building | @troops | @victim
  yes        American planes bombed Taliban positions near Kunduz. | American > Taliban
  no         The comedian bombed in Las Vegas.

sense bomb.2
  words      bomb/v  blow up/v  car-bomb/v  dynamite/v
  cameo      183
  actor      subj
  recipient  obj
  when       obj=@building | @vehicle | @embassy | @victim | @police | obj:actor
  yes        Basque separatists bombed a police barracks in Burgos. | separatists > police
  no         The film bombed at the box office.

sense bombing.1
  words      bombing/n  air strike/n  airstrike/n  air raid/n  air attack/n  bombing raid/n  bombing campaign/n  air campaign/n  aerial bombardment/n
  words      airstrikes/n  air bombardment/n  helicopter attack/n  sortie/n  aerial attack/n  bomb attack/n  bombing run/n  air assault/n
  cameo      195
  actor      by | poss | mod | subj
  recipient  on | against | of | in
  yes        A Saudi air strike on Houthi fighters hit a market. | Saudi > fighters
  yes        Israel carried out air strikes against Hamas in Gaza. | Israel > Hamas
  no         The suicide bombing in Kabul was claimed by nobody.

sense drone_strike.1
  words      drone strike/n  drone attack/n  drone raid/n
  cameo      1952
  actor      by | poss | mod | subj
  recipient  on | against | of
  yes        A US drone strike on a Taliban commander angered Islamabad. | US > commander
  no         The drone of bees filled the garden.

sense shoot_down.1
  words      shoot down/v  bring down/v  down/v  intercept/v  sink/v  torpedo/v  shoot out/v
  cameo      195
  actor      subj
  recipient  obj
  when       obj=@aircraft | @ship | @weapon
  yes        Turkey shot down a Russian jet near the border. | Turkey > jet
  yes        An Iranian patrol boat sank a Kuwaiti tanker. | boat > Kuwaiti
  no         The court shot down the appeal.

sense downing.1
  words      downing/n  shooting down/n  sinking/n
  cameo      195
  actor      by | poss
  recipient  of
  when       of=@aircraft | @ship
  yes        The downing of a Russian jet by Turkey led to sanctions. | Turkey > jet
  no         The sinking of the foundations cracked the wall.

# ---------------------------------------------------------------- bombs of other kinds
sense suicide_bombing.1
  words      suicide bombing/n  suicide attack/n  suicide bomb attack/n  suicide blast/n  suicide mission/n
  cameo      1831
  actor      by | poss | mod | subj
  recipient  on | against | at | of | in
  when       actor:actor | recipient:actor | has on | at | in
  yes        A Taliban suicide bombing on a Afghan army base killed nine. | Taliban > base
  no         The business plan was a leap in the dark.

sense blow_self_up.1
  words      blow himself up/v  blow herself up/v  blow themselves up/v  blow up himself/v  detonate his vest/v  set off [obj=vest]/v  blow up herself/v
  words      detonate [obj=vest | belt]/v
  cameo      1831
  actor      subj
  recipient  near | at | outside | in | among | inside
  yes        A militant blew himself up near a police station in Grozny. | militant > station
  no         The frog blew itself up like a balloon.

sense car_bomb.1
  words      car bombing/n  car bomb/n  truck bomb/n  car bomb attack/n  truck bombing/n  car-bomb attack/n  vehicle bomb/n
  cameo      1832
  actor      by | poss | mod | subj
  recipient  on | against | at | outside | near
  yes        A car bomb outside the Iraqi ministry shook the capital. | - > ministry
  no         The car broke down near the border.

sense roadside_bomb.1
  words      roadside bomb/n  roadside bombing/n  land mine/n  landmine/n  improvised explosive device/n  roadside bomb attack/n
  cameo      1833
  actor      by | poss | subj
  recipient  obj | against | on
  when       recipient:actor
  yes        A roadside bomb hit a Kenyan army patrol near Lamu. | - > patrol
  no         The museum shows a landmine.

sense detonate.1
  words      detonate/v  set off/v  explode/v  plant/v  let off/v
  cameo      183
  actor      subj
  recipient  at | outside | in | near | against | under
  when       obj=bomb | device | explosive | car bomb | grenade | mine | truck bomb | dynamite
  yes        Separatists detonated a bomb outside the Spanish ministry. | Separatists > ministry
  no         Engineers detonated charges in the tunnel.

sense bomb_blast.1
  words      bomb/n  blast/n  bomb blast/n  explosion/n  bombing/n
  cameo      1834
  actor      by
  recipient  obj
  when       recipient:actor | obj=@building | @victim | @vehicle, obj!=@sport
  yes        A bomb tore through a police bus in Istanbul. | - > police
  no         The party was a blast.

# ---------------------------------------------------------------- abduction
sense kidnap.1
  words      kidnap/v  abduct/v  take hostage/v  hold hostage/v  snatch/v  seize hostages/v  carry off/v  spirit away/v  take captive/v  hold captive/v
  words      shanghai/v
  cameo      181
  actor      subj
  recipient  obj
  when       obj=@victim | @prisoner | @diplomat | @journalist | @aid_worker | @hostage | @troops | recipient:actor
  yes        Armed men kidnapped a Red Cross worker in Sanaa. | men > worker
  yes        Two Italian aid workers were abducted in Somalia. | - > workers
  no         The photograph captured the mood of the crowd.

sense capture_person.1
  words      capture/v  take prisoner/v  seize/v
  cameo      181
  actor      subj
  recipient  obj
  when       subj:reb | subj:crm, obj=@victim | @troops | @prisoner | obj:actor, obj!=@territory
  yes        The rebels captured nine Malian soldiers. | rebels > soldiers
  no         The camera captured the sunset.

sense hostage.1
  words      take [obj=@hostage]/v  seize [obj=@hostage]/v  hold [obj=@hostage]/v  grab [obj=@hostage]/v
  cameo      181
  actor      subj
  recipient  obj | as
  yes        The rebels took hostages at a hotel in Bamako. | rebels > hostages
  no         The actor held a microphone.

sense kidnapping.1
  words      kidnapping/n  abduction/n  hostage-taking/n  capture/n  kidnap/n  seizure/n  hostage taking/n
  cameo      181
  actor      by | poss
  recipient  of
  when       of=@victim | @journalist | @diplomat | @aid_worker | @troops
  yes        The abduction of two hundred schoolgirls by Boko Haram drew outrage. | Haram > schoolgirls
  no         The capture of carbon is costly.

sense hijack.1
  words      hijack/v  commandeer/v  skyjack/v
  cameo      181
  actor      subj
  recipient  obj
  when       obj=@vehicle
  yes        Somali pirates hijacked a Danish freighter. | pirates > Danish
  no         The virus hijacks the cell.

sense hijack.2
  words      hijacking/n
  cameo      181
  actor      by | poss
  recipient  of
  when       has of
  yes        The hijacking of an Algerian airliner by militants ended in Marseille. | militants > Algerian
  no         The hijacking of the debate by a heckler was comic.

sense human_shield.1
  words      use [as=human_shield]/v  use [as=shield]/v  hold [as=human_shield | shield]/v  keep [as=human_shield | shield]/v  take [as=human_shield]/v
  cameo      184
  actor      subj
  recipient  obj
  yes        The militia used villagers as human shields. | militia > villagers
  no         The knight used a board as a table.

# ---------------------------------------------------------------- mass violence
sense mass_killing.1
  words      massacre/n  mass killing/n  genocide/n  mass murder/n  pogrom/n  bloodbath/n  carnage/n  mass slaughter/n
  cameo      202
  actor      by | poss | subj
  recipient  of | against
  when       has of | by | against
  yes        The massacre of Tutsi villagers by militiamen shocked the world. | militiamen > villagers
  no         The away side suffered a 7-0 defeat.

sense exterminate.1
  words      exterminate/v  annihilate/v  decimate/v
  cameo      202
  actor      subj
  recipient  obj
  when       recipient:actor
  yes        The regime exterminated thousands of Kurdish villagers. | regime > villagers
  no         Frost decimated the coffee harvest.

sense cleansing.1
  words      ethnic cleansing/n
  cameo      203
  actor      by | poss | subj
  recipient  of | against
  yes        The ethnic cleansing of Rohingya by the Burmese army went on. | army > Rohingya
  no         The cleansing of the skin takes time.

sense expel_people.1
  words      drive out/v  expel/v  uproot/v  chase out/v  force out/v  force from/v
  cameo      201
  actor      subj
  recipient  obj
  when       obj=villager | civilian | resident | inhabitant | minority | population | community | family | people
  yes        Militias drove out thousands of Muslim villagers. | Militias > villagers
  no         The fan drives out stale air.

sense gas_attack.1
  words      gas attack/n  chemical attack/n  chemical weapons attack/n  poison gas attack/n  nerve agent attack/n  sarin attack/n  chlorine attack/n
  words      chemical weapon attack/n  use [of=@wmd]/n
  cameo      2041
  actor      by | poss | mod | subj
  recipient  on | against | in
  when       actor:actor | recipient:actor | has on
  yes        A gas attack by the Syrian army on Douma lasted all night. | army > Douma
  no         The use of gas in kitchens grew.

sense use_wmd.1
  words      use [obj=@wmd]/v  employ [obj=@wmd]/v  release [obj=@wmd]/v  drop [obj=nuclear_bomb | atomic_bomb | atom_bomb]/v
  cameo      2041
  actor      subj
  recipient  against | on
  yes        Iraq used mustard gas against Iranian soldiers. | Iraq > soldiers
  no         The plumber used gas to weld the pipe.

sense nuke.1
  words      nuke/v  drop [obj=nuclear_bomb | atomic_bomb | atom_bomb]/v
  cameo      2042
  actor      subj
  recipient  on | obj
  when       subj:state | subj:mil | subj:gov | passive
  yes        The United States dropped an atomic bomb on Japan in 1945. | States > Japan
  no         The student nuked his dinner in the microwave.

sense drop_bomb.1
  words      drop [obj=@weapon]/v  drop [obj=bomb]/v
  cameo      195
  actor      subj
  recipient  on | over | onto
  yes        Syrian helicopters dropped barrel bombs on Kurdish fighters. | Syrian > fighters
  no         The minister dropped a bombshell at the press conference.

# ---------------------------------------------------------------- breaking a truce, ground fighting
sense violate_truce.1
  words      violate [obj=@ceasefire | ceasefire_agreement | truce_agreement | ceasefire_accord]/v  breach [obj=@ceasefire]/v  break [obj=@ceasefire | ceasefire_agreement]/v  flout [obj=@ceasefire]/v
  cameo      196
  actor      subj
  recipient  against | with
  yes        Rebel units broke the truce with the Philippine army. | units > army
  no         The swimmer broke the record.

sense violate_truce.2
  words      ceasefire violation/n  truce violation/n  cease-fire violation/n  violation [of=@ceasefire]/n  breach [of=@ceasefire]/n  cease fire violation/n
  cameo      196
  actor      by | poss | mod
  recipient  against
  yes        Indian officials listed ceasefire violations by Pakistan. | Pakistan > -
  no         A truce violation between the siblings led to tears.

sense retake.1
  words      retake/v  recapture/v  overrun/v  conquer/v  wrest/v  capture/v  reconquer/v  storm into/v  fight into/v  take back/v
  cameo      190
  actor      subj
  recipient  from
  when       obj=@territory
  yes        Iraqi troops recaptured the town from Islamic State. | troops > State
  no         The film captured the city in winter.

sense repel.1
  words      repel/v  repulse/v  fight off/v  beat off/v  rout/v  fend off/v  ward off/v  drive off/v
  cameo      190
  actor      subj
  recipient  by | obj
  when       obj=@attack_word | obj:mil | obj:reb | obj=@troops, subj:mil | subj:reb | subj:state | subj=@troops
  yes        Kurdish fighters repelled an attack by Islamic State militants on Monday. | fighters > militants
  no         The coat repels water.

sense crush.1
  words      crush/v  defeat/v  rout/v  wipe out/v  overpower/v  eliminate/v  neutralise/v  neutralize/v  liquidate/v  take out/v
  cameo      190
  actor      subj
  recipient  obj
  when       subj:mil | subj:reb | subj:state | subj=@troops, obj:mil | obj:reb | obj=militant | rebel | insurgent | guerrilla | terrorist | gunman | commander
  yes        The Sri Lankan army defeated the Tamil rebels. | army > rebels
  no         Labour defeated the Conservatives in the by-election.

sense deal_blow.1
  words      deal [obj=blow]/v  deliver [obj=blow]/v  inflict [obj=defeat | casualty | loss]/v  strike [obj=blow]/v
  cameo      190
  actor      subj
  recipient  to | on | iobj
  when       subj:mil | subj:reb | subj:state
  yes        Guerrillas inflicted heavy losses on Colombian troops. | Guerrillas > troops
  no         The ruling dealt a blow to investors.

# Of a government it is a threat, and only where it is still to come: "vowed to deal a crushing blow".
sense deal_blow.2
  words      deal [obj=blow]/v  deliver [obj=blow]/v  strike [obj=blow]/v  inflict [obj=defeat | punishment | loss]/v  teach [obj=lesson]/v
  type       THREATEN
  cameo      138
  actor      subj
  recipient  to | on | iobj | against
  when       ahead, subj:gov, to!=inflation | crime | corruption | poverty
  yes        The Eritrean president vowed to deliver a crushing blow to Ethiopia. | president > Ethiopia
  no         The prime minister dealt a blow to investors.

sense inflict.1
  words      inflict [obj=@violence]/v  visit [obj=@violence]/v
  cameo      180
  actor      subj
  recipient  on | against
  yes        The militia inflicted terrible violence on refugees. | militia > refugees
  no         The hail inflicted damage on the crop.

sense terrorise.1
  words      terrorise/v  terrorize/v  brutalise/v  ravage/v  victimise/v  victimize/v  prey on/v
  cameo      180
  actor      subj
  recipient  obj | on
  yes        Armed gangs terrorised Haitian shopkeepers. | gangs > shopkeepers
  no         The wolf prowled near the barn.

sense rampage.1
  words      rampage/v  go on rampage/v  run amok/v  run riot/v
  cameo      180
  actor      subj
  recipient  through | in | against
  yes        Soldiers went on a rampage in the Congolese town. | Soldiers > -
  no         The elephant went on rampage in the zoo.

sense violence.1
  words      violence/n  brutality/n  atrocity/n  police brutality/n
  cameo      180
  actor      by | poss | mod | subj
  recipient  against | on
  when       has against | has by
  yes        Violence by settlers against Palestinian farmers rose sharply. | settlers > farmers
  no         The violence of the storm surprised sailors.

sense use_force.1
  words      use force/v  resort to force/v  use violence/v  resort to violence/v  use live ammunition/v  open season/v
  cameo      175
  actor      subj
  recipient  against | on
  yes        The army used force against striking miners. | army > miners
  no         The plumber used force on the valve.

sense arson.1
  words      burn/v  set fire [to]/v  torch/v  set on fire/v
  cameo      1712
  actor      subj
  recipient  obj | to
  when       obj=@building | to=@building | obj=@vehicle | village | effigy
  yes        Rebel fighters burned three Dinka villages. | fighters > Dinka
  no         The cook burned the toast.

sense sabotage.1
  words      sabotage/v
  cameo      1712
  actor      subj
  recipient  obj
  when       obj=@building | @vehicle | line | cable | pipeline
  yes        Militants sabotaged a Nigerian oil pipeline. | Militants > Nigerian
  no         Delays sabotaged the talks.

sense unknown_attack.1
  words      mow [into]/v  plough [into]/v  ram [into]/v  ram/v  drive [into=crowd | pedestrian]/v
  cameo      182
  actor      subj
  recipient  into | obj
  when       no through
  yes        An attacker rammed police officers with a van in Nice. | attacker > officers
  no         The gardener mowed into the flower bed.

# ---------------------------------------------------------------- casualties and effects
sense leave_dead.1
  words      leave dead/v  leave wounded/v  leave injured/v  leave for dead/v
  cameo      190
  actor      by
  recipient  obj
  when       subj=@attack_word | @weapon | clash | fighting | violence | explosion | blast | shooting | gunman, obj=@victim | obj:actor
  yes        A rocket attack left four Indian soldiers dead. | - > soldiers
  no         The flood left ten people dead.

sense die_fighting.1
  words      die fighting/v  fall in battle/v  die in combat/v  die in clashes/v
  cameo      190
  actor      by
  recipient  subj
  when       subj=@victim | subj:actor
  yes        Two Chadian officers died in clashes near the lake. | - > officers
  no         The bull died fighting in the ring.

sense death.1
  words      death [of]/n  loss [of=life]/n  casualty [among]/n
  cameo      190
  recipient  of | among
  actor      by
  when       in=@attack_word | from=@attack_word | by=@attack_word | at=hand, of=@victim | among=@victim
  yes        The death of two peacekeepers in an ambush was confirmed. | - > peacekeepers
  no         The death of the singer saddened Portugal.

sense land_shell.1
  words      land/v  fall/v  explode/v  slam [into]/v  crash [into]/v  rain down [on]/v  hit/v  strike/v  rip [through]/v  tear [through]/v
  words      smash [into]/v  plough [into]/v  thud [into]/v
  cameo      194
  recipient  in | on | near | into | at | through | obj
  when       subj=rocket | shell | missile | mortar | mortar round | artillery shell | mortar shell | projectile | bomb | grenade, recipient:actor | recipient:place | obj=@building | in=@territory | near=@building | on=@building | into=@building | obj=@territory
  yes        Three rockets landed near the American embassy. | - > American
  yes        Russian missiles slammed into Odesa. | Russian > Odesa
  no         The plane landed in Lisbon.
  no         Rocks crashed into the valley.

sense launch_missile.1
  words      launch [obj=@weapon]/v  fire [obj=@weapon]/v  fire off [obj=@weapon]/v  rain [obj=@weapon]/v
  cameo      194
  actor      subj
  recipient  at | on | into | against | toward | towards | over | across
  when       recipient:actor, into!=sea | water | ocean | orbit | space
  yes        Russia launched missiles at three Ukrainian cities. | Russia > Ukrainian
  no         The firm launched a phone.

sense open_front.1
  words      advance/v  push deeper/v  gain ground/v  press on/v  pound away/v  close in/v  make gains/v  make inroads/v
  cameo      190
  actor      subj
  recipient  against | into | on | toward
  when       subj:mil | subj:reb, recipient:actor
  yes        Syrian troops advanced against rebels near Idlib. | troops > rebels
  no         The team advanced to the final.

sense trap.1
  words      besiege/v  pin down/v  trap/v
  cameo      190
  actor      subj
  recipient  obj
  when       subj:mil | subj:reb, obj:mil | obj:reb | obj=@troops
  yes        Rebels pinned down a Philippine army unit. | Rebels > unit
  no         Snow trapped the skiers.

sense stab_attack.1
  words      knife/v  slash/v  hack/v  shoot at/v  spear/v
  cameo      182
  actor      subj
  recipient  obj
  when       obj=@victim | obj:person | obj:crowd | obj:cop | obj:mil
  yes        A man knifed two British policemen. | man > policemen
  no         The cook slashed the dough.

sense attempt_kill.1
  words      try to kill/v  attempt to kill/v  attempt to assassinate/v  try to assassinate/v  plot to kill/v  plot to assassinate/v
  cameo      185
  actor      subj
  recipient  obj | comp.obj
  yes        Two men tried to assassinate the Slovak premier. | men > premier
  no         The gardener tried to kill the weeds.

sense survive_attack.1
  words      survive [obj=assassination_attempt | attack | assassination | ambush | bombing | coup_attempt]/v  escape [obj=assassination_attempt | assassination | ambush | attempt]/v
  cameo      185
  actor      by
  recipient  subj
  when       recipient:actor, obj!=heart_attack | political_attack | personal_attack
  yes        The Libyan minister survived an assassination attempt. | - > minister
  no         The tree survived the frost.
  no         The Libyan minister survived a heart attack.

sense injure_protester.1
  words      open fire [on=@victim]/v  fire [on=@victim]/v  fire live rounds [at]/v  shoot [at=@victim]/v  charge [into=crowd]/v  fire [into=crowd]/v  shoot [into=crowd]/v
  cameo      175
  actor      subj
  recipient  on | at | into
  when       subj:cop | subj=@police, on=protester | demonstrator | crowd | student | marcher | rioter | at=protester | demonstrator | crowd | student | marcher | rioter | into=crowd
  yes        Police fired on demonstrators in Harare. | Police > demonstrators
  no         The hunter fired on a deer.

sense mass_expulsion.1
  words      mass expulsion/n  forced displacement/n  forcible transfer/n
  cameo      201
  actor      by | poss | mod
  recipient  of
  when       has of
  yes        The forcible transfer of Tatars by Soviet troops is remembered. | troops > Tatars
  no         The mass expulsion of steam cleared the pipe.

sense starve.1
  words      starve/v
  cameo      200
  actor      subj
  recipient  obj
  when       recipient:actor
  yes        The army starved the rebel town. | army > town
  no         The cat starved in the attic.

sense cross_fire.1
  words      cross-border attack/n  border attack/n  hit-and-run attack/n  sniper fire/n  gunfire/n  machine-gun fire/n  small-arms fire/n  shooting attack/n  shooting incident/n  armed raid/n  cross border attack/n  hit and run attack/n  machine gun fire/n  small arms fire/n
  cameo      193
  actor      by | from | poss | mod
  recipient  on | against | at
  yes        Sniper fire by insurgents on Iraqi policemen went on all night. | insurgents > policemen
  no         Gunfire in the film drowned the music.

sense tank_attack.1
  words      tank fire/n  tank attack/n  artillery exchange/n  artillery assault/n
  cameo      194
  actor      by | from | poss | mod
  recipient  on | against | at
  yes        Tank fire by Syrian forces on rebels shook the suburb. | forces > rebels
  no         The tank attack in the video game is hard.

sense scuffle.1
  words      scuffle/v  tussle/v  brawl/v  grapple [with=police | officer | guard | soldier]/v
  cameo      182
  reciprocal subj & with
  actor      subj
  when       with:actor | no with, no comp, with!=@plan | @decision | question | problem | issue | ethic
  yes        Greek policemen scuffled with migrants. | policemen & migrants > -
  no         The puppies tussled on the rug.
  no         Denmark grapples with a wave of migrants.

sense scuffle.2
  words      scuffle/n  brawl/n  melee/n
  cameo      182
  reciprocal party
  actor      party
  yes        A scuffle between Indian and Chinese guards was filmed. | guards > -
  no         A scuffle between two dogs broke the fence.

sense mass_shooting.1
  words      mass shooting/n  shooting spree/n  shooting rampage/n  school shooting/n  drive-by shooting/n  arson attack/n  acid attack/n  knife rampage/n  machete attack/n  petrol bomb attack/n  firebomb attack/n  poison attack/n
  cameo      180
  actor      by | poss
  recipient  on | against | of
  when       has on | against | by
  yes        A machete attack by militiamen on Congolese villagers went on for hours. | militiamen > -
  no         The shooting of the film took a week.

sense lay_mines.1
  words      lay [obj=mine | landmine]/v  mine [obj=road | harbour | harbor | field | port]/v  booby-trap/v
  cameo      190
  actor      subj
  recipient  in | on | along
  when       subj:mil | subj:reb | subj:state
  yes        The rebels laid mines along the Cambodian border. | rebels > Cambodian
  no         The miners mine copper in Zambia.

sense poisoning.1
  words      poisoning/n  attempted murder/n
  cameo      185
  actor      by | poss
  recipient  of
  when       of:actor | of=@politician | @journalist | spy | critic | dissident
  yes        The poisoning of a Russian dissident caused an outcry. | - > dissident
  no         Food poisoning spoiled the wedding.

sense execute_captives.1
  words      execute [obj=@hostage | @prisoner | captive]/v  kill [obj=@hostage | captive]/v  behead [obj=@hostage | captive]/v
  cameo      1823
  actor      subj
  recipient  obj
  yes        The kidnappers beheaded two hostages. | kidnappers > hostages
  yes        A Chechen commander said his men would kill the hostages unless Moscow withdrew its troops. | commander > hostages ; type=THREATEN
  no         The chess player killed the captive bishop.

sense abduct_noun.1
  words      hostage crisis/n  hostage drama/n  mass kidnapping/n  mass abduction/n  ship hijacking/n  plane hijacking/n  child abduction/n  enforced disappearance/n
  words      forced disappearance/n
  cameo      181
  actor      by | poss | mod
  recipient  of
  when       has by | of
  yes        The mass abduction of Nigerian schoolgirls by militants shocked Abuja. | militants > schoolgirls
  no         The disappearance of the bees worries growers.

sense abduct_phrase.1
  words      drag off/v  whisk away/v  bundle into a car/v  force into a car/v  take [as=hostage | captive]/v  hold for ransom/v  demand [obj=ransom for]/v
  words      hold [at=gunpoint]/v  seize [obj=@ship | @aircraft with=crew | passenger]/v  make off [with=@victim]/v  pirate [obj]/v
  cameo      181
  actor      subj
  recipient  obj | for
  when       recipient:actor | obj=@victim | @hostage, subj:reb | subj:crm | subj:mil | subj:actor | subj=gunman | pirate | militant | rebel | kidnapper | bandit, no subj:cop
  yes        The rebels took a Kenyan minister as hostage. | rebels > minister
  no         The dealer held the car for ransom.

sense beat_phrase.1
  words      beat unconscious/v  kick to the ground/v  knock to the ground/v  drag by the hair/v  hit [with=baton | truncheon | rifle | stick | fist | bottle]/v
  words      attack [with=knife | machete | stick | baton | acid | hammer | stone]/v  lash out with fists/v  lay hands [on]/v  set upon/v  gang up [on]/v
  words      spit [at]/v  throw punches [at]/v  strike [with=baton | stick | fist | rifle]/v
  cameo      182
  actor      subj
  recipient  obj | on | at
  when       recipient:actor | obj=@victim
  yes        Guards hit two Tunisian reporters with batons. | Guards > reporters
  no         The drummer hit the drum with a stick.

sense assault_noun.1
  words      physical assault/n  physical attack/n  mob attack/n  baton attack/n  vigilante attack/n  racist attack/n  hate attack/n
  words      attack [with=stick | baton | knife | machete | acid]/n  caning/n  whipping/n  mob assault/n
  cameo      182
  actor      by | poss | mod | subj
  recipient  on | against | of
  when       actor:actor | recipient:actor
  yes        A mob attack on Rohingya traders left many hurt. | mob > traders
  no         The caning of chairs is an old craft.

sense torture_phrase.1
  words      subject [to=torture | abuse | mistreatment | ill-treatment | beating | electric_shock]/v  put [on=rack]/v  give [obj=electric_shock]/v
  words      deprive [of=sleep | food | water]/v  administer [obj=electric_shock]/v  apply [obj=torture]/v  use [obj=torture | electric_shock on | against]/v
  cameo      1822
  actor      subj
  recipient  obj | iobj | to | on | against
  when       recipient:actor | obj=@victim | @prisoner
  yes        Syrian officers subjected a dissident to torture. | officers > dissident
  no         The exam subjected pupils to a test.

sense stab_noun.1
  words      contract killing/n  revenge killing/n  honour killing/n  mob killing/n  stoning/n  strangling/n  political killing/n  sectarian killing/n
  words      targeted killing/n  ritual killing/n  execution-style killing/n
  cameo      1823
  actor      by | poss | mod
  recipient  of
  when       has of | by
  yes        The targeted killing of a Hamas commander by Israel followed. | Israel > commander
  no         The stoning of cherries takes time.

sense bomb_location.1
  words      bomb [obj=church | mosque | hotel | market | school | restaurant | synagogue | temple | bus | station | office | stadium]/v
  words      plant [obj=bomb | explosive | device in]/v  set off [obj=bomb | explosive | device]/v  detonate [obj=bomb | explosive | device | car_bomb | charge]/v
  words      explode [obj=bomb | device]/v  hide [obj=bomb | explosive in]/v  leave [obj=bomb in]/v
  cameo      1834
  actor      subj
  recipient  in | at | of | near | outside | mod | obj
  when       subj:reb | subj:crm | subj:actor | subj=militant | bomber | separatist | gunman | attacker | insurgent | extremist | terrorist
  yes        Separatists planted a bomb in a Turkish courthouse. | Separatists > Turkish
  no         The gardener planted a tree in the yard.

sense bomb_noun.1
  words      bombing [of=church | mosque | hotel | market | school | embassy | station | synagogue | restaurant | office]/n  mosque bombing/n  church bombing/n
  words      market bombing/n  embassy bombing/n  train bombing/n  bus bombing/n  hotel bombing/n  subway bombing/n  parcel bomb/n  letter bomb/n  nail bomb/n
  words      time bomb attack/n
  cameo      1834
  actor      by | poss | subj
  recipient  of | in | at | against
  when       actor:actor | recipient:actor
  yes        The bombing of a Coptic church by militants was claimed. | militants > Coptic
  no         The calendar is a time bomb.

sense suicide_verb.1
  words      blow himself up/v  blow herself up/v  detonate [obj=suicide_vest | explosive_vest | suicide_belt | explosive_belt]/v
  words      trigger [obj=suicide_vest | vest]/v  carry out [obj=suicide_attack | suicide_bombing | suicide_mission]/v
  words      stage [obj=suicide_attack | suicide_bombing]/v  launch [obj=suicide_attack | suicide_bombing]/v
  cameo      1831
  actor      subj
  recipient  on | against | in | at | near | outside
  yes        Militants carried out a suicide attack on an Afghan police post. | Militants > Afghan
  no         The tailor stitched a vest.

sense car_verb.1
  words      ram [obj=car | truck | van | vehicle | lorry into]/v
  words      drive [obj=car | truck | van | lorry into=crowd | checkpoint | post | embassy | barracks | pedestrian]/v  plough [obj=car | truck | van into]/v
  words      crash [obj=truck | car_bomb into]/v  park [obj=car_bomb near | outside]/v  detonate [obj=car_bomb | truck_bomb]/v
  cameo      1832
  actor      subj
  recipient  into | near | outside | of | in
  when       subj:actor | subj=attacker | militant | bomber | driver | assailant | rebel | man
  yes        A militant drove a lorry into an Iraqi checkpoint. | militant > Iraqi
  no         The boy drove a van into town.

sense road_verb.1
  words      lay [obj=mine | landmine | ied | bomb]/v  plant [obj=mine | landmine | ied | roadside_bomb]/v  sow [obj=mine | landmine]/v
  words      mine [obj=road | track | street | bridge]/v  bury [obj=mine | bomb]/v  hit [obj=mine | landmine]/v  strike [obj=mine | landmine]/v
  words      drive [over=mine | landmine]/v  step [on=mine | landmine]/v
  cameo      1833
  actor      subj
  recipient  in | on | along | near | across | of
  when       subj:mil | subj:reb | subj:state | subj=militant | insurgent | soldier | rebel | patrol
  yes        Rebels sowed landmines along the Colombian border. | Rebels > Colombian
  no         The farmer planted beans along the road.

sense shield_noun.1
  words      human shield/n  use [of=human_shield | civilian as]/n
  cameo      184
  actor      by | poss | of
  recipient  of
  when       actor:actor, has by | poss | of
  yes        The use of villagers as human shields by the Burmese army went on. | army > -
  no         A knight held the shield.

sense assassinate_try.1
  words      make [obj=attempt on=life]/v  survive [obj=attempt on=life]/v
  words      shoot [obj=president | minister | candidate | premier | senator | judge | mayor | governor]/v
  words      target [obj=president | minister | candidate | premier for=assassination]/v
  words      poison [obj=dissident | defector | opponent | spy | critic | journalist | politician]/v  open fire [on=motorcade]/v  attack [obj=motorcade]/v
  words      escape [obj=bid on=life]/v
  cameo      185
  actor      subj
  recipient  obj | of | poss | on
  yes        Gunmen attacked the motorcade of the Somali premier. | Gunmen > premier
  no         Ivy attacked the wall.

sense assassinate_noun.1
  words      attempted assassination/n  assassination plot/n  assassination bid/n  failed assassination/n  attempt [on=life of]/n  plot [against=life]/n
  words      murder plot/n  attempted killing/n  attempted poisoning/n
  cameo      185
  actor      by | poss | mod | subj
  recipient  of | on | against
  when       has of | against | on | by
  yes        The assassination plot by Libyan officers against the king failed. | officers > king
  no         The plot of the film is thin.

sense small_arms.1
  words      machine-gun/v  rake [with=gunfire | bullet | fire]/v  riddle [with=bullet]/v  spray [with=gunfire | bullet | fire]/v  pepper [with=bullet | gunfire]/v
  words      pick off/v  snipe [at]/v  exchange [obj=shot | gunfire | small-arms_fire]/v
  words      fire [obj=shot | round | bullet | volley at]/v  loose off [obj=round | shot]/v  rattle off [obj=round]/v  empty [obj=gun | magazine into]/v
  cameo      193
  actor      subj
  recipient  obj | at | into | with
  when       recipient:actor | obj=@vehicle | @building | car | post, actor:actor
  yes        Gunmen riddled a Kenyan police car with bullets. | Gunmen > Kenyan
  no         She peppered the soup with salt.

sense small_arms.2
  words      gun battle/n  sniper attack/n  exchange [of=gunfire | fire | shot]/n  shoot-out/n  ambush [of]/n  border shooting/n  machine-gun attack/n  firefight/n
  words      hail [of=bullet]/n
  cameo      193
  actor      by | between | poss | mod | subj
  recipient  of | on | against | with
  when       actor:actor
  yes        A sniper attack by separatists on Ukrainian soldiers broke the calm. | separatists > soldiers
  no         The camera battle of two firms went on.

sense artillery.1
  words      rain [obj=shell | rocket | mortar | missile on]/v  pour [obj=shell | rocket on | into]/v  lob [obj=shell | rocket | mortar | missile at | into]/v
  words      pound [with=artillery | mortar | rocket | tank]/v  pummel [with=artillery | rocket]/v  batter [with=artillery]/v  blast [with=artillery | tank]/v
  words      hammer [with=artillery | rocket]/v  unleash [obj=barrage | salvo | artillery on]/v
  words      fire [obj=salvo | barrage | shell | rocket at | into | toward | on]/v
  cameo      194
  actor      subj
  recipient  on | at | into | obj | toward | against
  when       recipient:actor | recipient:place | obj=@territory | on=@territory | @troops, actor:actor
  yes        Serb gunners lobbed shells into a Bosnian town. | gunners > Bosnian
  no         The child poured shells into a bucket.

sense artillery.2
  words      rocket salvo/n  artillery duel/n  mortar barrage/n  tank shelling/n  tank assault/n  cross-border shelling/n  shell attack/n  rocket strike/n
  words      ballistic missile attack/n  missile salvo/n  naval bombardment/n  artillery shelling/n
  cameo      194
  actor      by | poss | mod | subj | from
  recipient  on | against | of | at | into
  when       actor:actor | recipient:actor
  yes        Cross-border shelling by Pakistani guns of Afghan villages killed a child. | Pakistani > Afghan
  no         The sea shell attack of the crab was brief.

sense air_strike.1
  words      bomb from the air/v  strafe/v  carpet-bomb/v  hit from the air/v  attack from the air/v  drop [obj=bomb | barrel_bomb | cluster_bomb | napalm on]/v
  words      bomb [obj=@territory | @troops | position | convoy | airport | city | village]/v  fly [obj=sortie | bombing_raid against | over]/v
  words      launch [obj=air_strike | airstrike | air_raid | air_campaign]/v  carry out [obj=air_strike | airstrike | air_raid | bombing_raid]/v
  words      conduct [obj=air_strike | airstrike | air_raid]/v
  cameo      195
  actor      subj
  recipient  obj | on | against | of | over | in | mod
  when       actor:actor, recipient:actor | recipient:place
  yes        Sudanese planes dropped barrel bombs on rebels in the hills. | Sudanese > rebels
  no         The child dropped the ball on the grass.

sense air_noun.1
  words      aerial bombing/n  carpet bombing/n  bombing sortie/n  helicopter raid/n  helicopter strike/n  aerial strike/n  air offensive/n  aerial assault/n
  words      barrel bomb attack/n  fighter-jet attack/n  cluster bomb attack/n  retaliatory air strike/n
  cameo      195
  actor      by | poss | mod | subj
  recipient  on | against | of | in
  when       actor:actor | recipient:actor
  yes        The aerial bombing of Kurdish villages by Turkey went on for weeks. | Turkey > -
  no         The film bombing at the cinema cost millions.

sense precision.1
  words      hit [with=guided_missile | cruise_missile | precision_missile | guided_bomb | smart_bomb]/v
  words      strike [with=guided_missile | cruise_missile | guided_bomb | ballistic_missile]/v  fire [obj=cruise_missile | guided_missile | tomahawk]/v
  words      launch [obj=cruise_missile | guided_missile | tomahawk]/v  drop [obj=guided_bomb | smart_bomb | laser-guided_bomb | glide_bomb]/v
  words      cruise missile strike/n  cruise missile attack/n  precision strike/n  guided missile strike/n  surgical strike/n
  cameo      1951
  actor      subj | by | poss | mod
  recipient  obj | at | on | against | of | in
  when       actor:actor, actor!=test
  yes        American warships fired cruise missiles at Syrian bases. | American > Syrian
  no         The chef made a precise cut.

sense drone.1
  words      hit [with=drone]/v  strike [with=drone]/v  attack [with=drone]/v  target [with=drone]/v  bomb [with=drone]/v  fly [obj=drone into]/v
  words      send [obj=drone against | into | over]/v  launch [obj=drone at | against | on]/v  kill [with=drone]/v  unleash [obj=drone | drone_swarm on | against]/v
  cameo      1952
  actor      subj
  recipient  obj | at | against | on | into | over | in
  when       actor:actor, recipient:actor | recipient:place | obj=@building | @territory | @troops
  yes        Houthi fighters attacked a Saudi airport with drones. | fighters > Saudi
  no         The farmer sprayed the field with drones.

sense drone_noun.1
  words      drone barrage/n  drone assault/n  drone bombing/n  drone swarm/n  kamikaze drone attack/n  suicide drone attack/n  unmanned strike/n  drone incursion/n
  cameo      1952
  actor      by | poss | mod | subj | from
  recipient  on | against | in | at
  when       actor:actor | recipient:actor
  yes        A drone assault by Russia on Ukrainian ports broke windows. | Russia > Ukrainian
  no         The drone show at the fair was silent.

sense break_truce.1
  words      break [obj=truce | ceasefire | cease-fire | armistice]/v  violate [obj=truce | armistice | cease-fire]/v  breach [obj=truce | ceasefire | armistice]/v
  words      break [with=truce | ceasefire]/v  shatter [obj=truce | ceasefire | calm]/v  end [obj=truce | ceasefire]/v  renounce [obj=truce | ceasefire]/v
  words      call off [obj=truce | ceasefire]/v  scrap [obj=truce | ceasefire]/v  abandon [obj=truce | ceasefire]/v
  cameo      196
  actor      subj
  recipient  with | by | obj
  when       actor:actor
  yes        The Kurdish rebels ended their truce with Ankara. | rebels > Ankara
  no         The bell broke the calm of the garden.

sense mass_expel.1
  words      expel [obj=thousand | population | minority | community]/v  drive out [obj=thousand | population | minority | community]/v  drive from homes/v
  words      force from homes/v  chase from homes/v  deport en masse/v  mass deportation/n  population transfer/n  forced exodus/n
  cameo      201
  actor      subj | by | poss
  recipient  obj | of
  when       actor:actor, recipient:actor | obj=population | minority | community | thousand | @victim
  yes        Serb forces drove villagers from homes in Bosnia. | forces > villagers
  no         The pump expelled thousands of litres.

sense mass_kill.1
  words      massacre [obj=villager | civilian | prisoner | worshipper | family | people | student]/v
  words      slaughter [obj=villager | civilian | family | people | prisoner]/v  exterminate [obj=people | population | minority]/v
  words      butcher [obj=villager | civilian | family]/v  wipe out [obj=village | family | population]/v  bury [obj in=mass_grave]/v
  words      commit [obj=genocide | massacre | mass_murder]/v  carry out [obj=massacre | genocide]/v  perpetrate [obj=massacre | genocide]/v
  cameo      202
  actor      subj
  recipient  obj | of | against | in
  when       actor:actor, subj!=@disease | @disaster
  yes        Militiamen from the Congolese army massacred forty villagers. | Militiamen > villagers
  no         The away side massacred the hosts.

sense cleansing_verb.1
  words      cleanse [obj=region | area | city | village | territory | land of]/v  ethnically cleanse/v  purge [obj=region | city | village of]/v  cleanse [of]/v
  cameo      203
  actor      subj
  recipient  of | obj
  when       actor:actor
  yes        Serb forces cleansed the region of Bosniaks. | forces > Bosniaks
  no         The cream cleanses the area of oil.

sense chemical.1
  words      gas [obj=civilian | people | town | village | rebel | kurd]/v
  words      attack [with=sarin | chlorine | nerve_agent | mustard_gas | poison_gas | chemical_weapon]/v
  words      use [obj=sarin | chlorine | nerve_agent | mustard_gas | poison_gas | chemical_weapon | biological_weapon against | on]/v
  words      drop [obj=chlorine | chemical_bomb | poison_gas on]/v  fire [obj=chemical_shell | gas_shell at]/v  shell [with=chemical_weapon | gas]/v
  words      spread [obj=anthrax]/v
  cameo      2041
  actor      subj
  recipient  obj | against | on | at | in
  when       actor:actor
  yes        Iraq used mustard gas against Kurdish villagers. | Iraq > villagers
  no         The plumber used gas on the boiler.

# ---------------------------------------------------------------- arrests, searches, bans, seizures

sense sentence_lash.1
  words      give [obj=lash to | iobj]/v  amputate [obj=hand of]/v  stone/v  sentence to lashes/v  sentence to flogging/v  sentence to caning/v
  cameo      1822
  actor      subj
  recipient  obj | iobj | to | of
  when       subj:state | subj:gov | subj:jud | subj:cop | subj:reb | subj=@court_word, recipient:actor
  yes        The Tehran court sentenced an activist to lashes. | court > activist
  no         The rain lashed the villagers' roofs.

# ---------------------------------------------------------------- violence in other words

sense drone_hits.1
  words      hit [subj=drone]/v  strike [subj=drone]/v  slam into [subj=drone]/v  crash into [subj=drone]/v  attack [subj=drone]/v
  words      target [subj=drone]/v  kill [subj=drone]/v  wound [subj=drone]/v  destroy [subj=drone]/v  damage [subj=drone]/v
  words      blow up [subj=drone]/v  bomb [subj=drone]/v  set ablaze [subj=drone]/v
  cameo      1952
  actor      by | subj
  recipient  obj | into | in
  when       recipient:actor | recipient:place | obj=@building | @vehicle | @troops | depot | refinery, obj!=record
  yes        Turkish drones hit a Kurdish convoy. | drones > Kurdish
  yes        A drone hit a Malian barracks. | - > Malian
  no         A drone damaged the neighbour's greenhouse.

sense overrun_base.1
  words      storm [obj=base | garrison | camp | post | barracks | prison | airport | hotel | town]/v
  words      attack [obj=base | garrison | camp | post | barracks | convoy | checkpoint | patrol | village | airport | hotel | prison]/v
  words      raid [obj=village | camp | base | garrison | convoy | prison | post]/v  assault [obj=base | garrison | post | barracks | convoy]/v
  words      ambush [obj=convoy | patrol | column | bus | motorcade]/v  lay [obj=ambush]/v
  words      hit [obj=base | convoy | checkpoint | patrol | outpost]/v  swarm [obj=base | post]/v  swoop [on=village | camp]/v
  words      fall upon [obj=convoy | patrol | village]/v  breach [obj=wall of=base | prison]/v
  cameo      190
  actor      subj
  recipient  of | mod | poss | obj | in | for
  when       subj:reb | subj:mil | subj:crm | subj:state | subj=militant | insurgent | gunman | rebel | jihadist | bandit | raider | guerrilla | fighter | attacker
  yes        Shabab fighters stormed a Kenyan base. | fighters > Kenyan
  yes        Jihadists ambushed a convoy of the Malian army. | Jihadists > army
  no         The ants stormed the barracks kitchen.

sense push_into.1
  words      push [into=@territory | region | city]/v  punch [into | through]/v  thrust [into]/v
  words      drive [into=city | town | region | province]/v  roll [into=city | town | region | province]/v  pour [across | over=border]/v
  words      cross [obj=border | river | line into]/v  sweep [into | through=city | region]/v  break [through=line | defence]/v
  words      pierce [obj=line | defence]/v  breach [obj=line | defence]/v  advance [on | into | towards | toward]/v  close [in on]/v
  words      encircle/v  outflank/v  land [in | on=coast | island | beach]/v  press [into]/v
  words      launch [obj=incursion | invasion | push | thrust | ground_assault into | against | on]/v
  words      mount [obj=incursion | invasion | push | ground_assault into | against | on]/v  open [obj=front | second_front against | in]/v
  words      advance [on]/v
  cameo      190
  actor      subj
  recipient  into | on | towards | toward | against | in | through | of | mod | obj | across
  when       subj:mil | subj:reb | subj:state, recipient:actor | recipient:place | obj=line | defence | border | front
  yes        Ukrainian forces punched into Kursk. | forces > Kursk
  yes        Rwandan troops outflanked Congolese rebels. | troops > rebels
  no         The crowd pushed into the city tram.

sense kill_more.1
  words      pick off/v  leave [obj comp=dead]/v  blow to pieces/v  strike dead/v  claim [obj=life of]/v  kill off/v  kill in cold blood/v
  words      drop/v  dispatch [obj=commander | leader]/v
  cameo      190
  actor      subj
  recipient  obj | of
  when       recipient:actor | obj=@victim, subj:mil | subj:reb | subj:cop | subj:crm | subj:state | subj:spy | subj=gunman | militant | sniper | attacker | assailant | bomber | strike | raid | soldier, obj!=@plan | @abstract_enemy
  yes        Snipers picked off two Georgian guards. | Snipers > guards
  yes        Israel took out a Hezbollah commander. | Israel > commander
  no         The gunman in the film took out the rubbish.

sense die_in_attack.1
  words      die [in=ambush | attack | raid | strike | bombing | shelling | blast | clash | shooting | explosion | crossfire]/v
  words      perish [in=attack | raid | bombing | massacre | siege]/v  fall [to=bullet | sniper]/v
  words      lose [obj=life in=attack | raid | bombing | shelling]/v  suffer [obj=wound | injury in=attack | raid | bombing | ambush]/v
  words      bleed [comp=death]/v  succumb [to=wound]/v
  cameo      190
  actor      by
  recipient  subj
  when       recipient:actor, in!=accident | crash | fire | film, no subj:jrn | in=attack | raid
  yes        Four Chadian soldiers perished in a raid near the lake. | - > soldiers
  yes        A Congolese governor died in an ambush. | - > governor
  no         The hero dies in an attack in the last chapter.

sense bomb_place.1
  words      detonate [obj=bomb | device | charge | explosive in | at | near | outside | under]/v
  words      plant [obj=bomb | device | charge | explosive in | at | near | outside | under | on]/v
  words      set off [obj=bomb | device | charge in | at | near | outside]/v  hurl [obj=grenade at | into]/v
  words      throw [obj=grenade | bomb at | into]/v  toss [obj=grenade at | into]/v  lob [obj=grenade at | into]/v
  words      blow up [obj=bridge | pipeline | statue | pylon | railway | shrine | mosque | church | dam | bus | train | plane | hotel]/v
  words      dynamite [obj=bridge | statue | pipeline | tomb]/v  booby-trap [obj=house | car | road]/v
  words      send [obj=parcel_bomb | letter_bomb to]/v  mail [obj=bomb to]/v
  words      bomb [obj=train | bus | plane | shrine | consulate | pub | rail | station | ministry | police_station]/v  firebomb/v
  cameo      1834
  actor      subj
  recipient  at | into | outside | near | in | of | mod | to | obj | on
  when       subj:reb | subj:crm | subj:state | subj:mil | subj:spy | subj=militant | bomber | separatist | gunman | attacker | insurgent | extremist | saboteur | assailant | rebel, subj!=company | crew | miner
  yes        Baloch separatists blew up a Pakistani train. | separatists > Pakistani
  yes        Saboteurs planted a device outside the Polish consulate. | Saboteurs > consulate
  no         Engineers blew up the old bridge for the film.

sense blast_hit.1
  words      rock/v  rip [through]/v  tear [through]/v  hit/v  destroy/v  wreck/v  kill/v  wound/v  injure/v  shake/v  devastate/v  shatter/v
  words      damage/v  maim/v
  cameo      1834
  actor      by
  recipient  obj | through
  when       subj=bomb | blast | explosion | bombing | grenade | car bomb | parcel bomb | device | explosive, recipient:actor, obj!=@sport
  yes        A blast wounded three Iraqi policemen. | - > policemen
  yes        A blast injured a Greek governor. | - > governor
  no         A gas blast wounded the plumber.

sense suicide_more.1
  words      blow up [obj=himself | herself | themselves | itself]/v
  words      detonate [obj=himself | herself | themselves | vest | belt | explosive_vest]/v  explode [obj=vest | belt]/v
  words      ram [obj=car | truck into]/v  carry out [obj=suicide_attack | suicide_bombing]/v  die [in=suicide_attack]/v
  words      suicide attack [on | against | in]/n  suicide bombing [on | at | in]/n  suicide car bombing/n  suicide truck bombing/n
  words      suicide raid/n  kamikaze attack/n
  cameo      1831
  actor      subj | by | poss | mod
  recipient  near | at | outside | in | on | against | inside | among | of
  when       actor:actor | recipient:actor | recipient:place, actor!=pilot
  yes        A Taliban militant detonated his vest outside the Kabul court. | militant > court
  yes        A suicide raid by Shabab on the Somali ministry failed. | Shabab > ministry
  no         The car in the game explodes its vest of armour.

sense vehicle_ram.1
  words      ram [obj=car | truck | van | lorry into]/v
  words      drive [obj=car | truck | van | lorry into=crowd | soldier | checkpoint | market | parade]/v  run over/v  run down/v
  words      mow down/v  crash [obj=car | truck | van into=crowd | gate | checkpoint | embassy]/v  vehicle attack/n  car-ramming/n
  words      car-ramming attack/n  truck attack/n  van attack/n  ramming attack/n  car attack/n
  cameo      1832
  actor      subj | by | poss
  recipient  into | obj | on | against | in
  when       recipient:actor | obj=crowd | soldier | pedestrian | into=crowd | checkpoint | parade | market, subj:reb | subj:crm | subj=attacker | assailant | militant | extremist | man | driver | suspect | by:actor | poss:actor | has on, subj!=drunk | pensioner
  yes        An attacker ploughed a van into Israeli soldiers. | attacker > soldiers
  yes        A vehicle attack on Israeli soldiers wounded four. | - > soldiers
  no         The drunk ran over the mayor's hedge.

sense abduct_more.1
  words      snatch [from]/v  whisk [from]/v  spirit off/v  carry away [obj=@victim]/v  march away [obj=@victim]/v  take hostages/v
  words      keep hostage/v  seize [obj=hostage | crew | passenger | schoolgirl | priest | nun | engineer | worker | tourist | aid_worker]/v
  words      grab [obj=hostage | schoolgirl | priest | reporter]/v  drag [from=home | car | bus | church]/v  bundle [into=car | van | truck]/v
  words      kidnap for ransom/v  hijack [obj=bus | plane | ship | tanker | ferry | truck | convoy]/v  commandeer [obj=bus | plane | truck]/v
  words      carjack/v  pirate/v  board [obj=tanker | freighter | ship with]/v  disappear/v
  cameo      181
  actor      subj
  recipient  obj | from | of | mod
  when       subj:reb | subj:crm | subj:mil | subj:state | subj:spy | subj=gunman | militant | pirate | bandit | kidnapper | jihadist | rebel | captor | agent, recipient:actor | obj=@victim | @hostage
  yes        Bandits dragged a priest from his home in Nigeria. | Bandits > priest
  yes        Hamas held captive a Thai worker. | Hamas > worker
  no         The nanny snatched the president's son from the sandpit.

sense abduct_noun_more.1
  words      hijack [of]/n  kidnap [of]/n  snatching [of]/n  disappearance [of=activist | student | journalist | dissident | lawyer]/n
  words      captivity [of]/n  kidnapping spree/n  kidnap attack/n  abduction attempt/n  kidnap attempt/n  piracy attack/n  pirate attack/n
  words      seizure [of=hostage | crew | bus]/n
  cameo      181
  actor      by | poss | mod | at
  recipient  of | on
  when       recipient:actor | of=@victim | @vehicle, actor:actor
  yes        The kidnap of a Chinese engineer by Baloch rebels shook Gwadar. | rebels > engineer
  yes        A pirate attack on a Greek tanker by Somali gunmen failed. | gunmen > Greek
  no         The snatching of the bride is a wedding custom.

sense beat_more.1
  words      truncheon/v  headbutt/v  pistol-whip/v  drag [through=street]/v  hit [with=truncheon | baton | rifle_butt | stick | bottle]/v
  words      strike [with=truncheon | baton | rifle_butt]/v
  words      attack [with=truncheon | baton | fist | stick | iron_bar | acid | knife | machete]/v  spray [with=pepper_spray]/v  pepper-spray/v
  words      taser/v  tase/v  shove/v  throttle/v  choke/v
  cameo      182
  actor      subj
  recipient  obj | at
  when       recipient:actor | obj=@victim | protester, subj:cop | subj:mil | subj:crowd | subj:reb | subj:crm | subj:gov | subj=guard | mob | supporter | thug | settler | gang | bodyguard | officer | agent, no with:actor
  yes        Prison guards headbutted a Zambian minister. | guards > minister
  yes        Thugs knocked a Russian opposition leader to the ground. | Thugs > leader
  no         The coach slapped the players' hands in joy.

sense torture_more.1
  words      subject [to=torture | beating | electric_shock | waterboarding | abuse | rape | solitary_confinement]/v  electrocute/v
  words      disfigure/v  burn [with=cigarette | acid]/v  starve [obj=prisoner | detainee | captive]/v  suspend [from=ceiling]/v
  words      beat [obj=prisoner | detainee | captive | inmate]/v  abuse [obj=prisoner | detainee | captive | inmate]/v  ill-treat/v
  words      humiliate [obj=prisoner | detainee | captive]/v  sexually humiliate/v
  cameo      1822
  actor      subj
  recipient  obj
  when       recipient:actor | obj=@prisoner | @victim, subj:cop | subj:mil | subj:state | subj:gov | subj:spy | subj:reb | subj=guard | interrogator | jailer | officer | captor | warden
  yes        Jailers mutilated a Saharawi prisoner. | Jailers > prisoner
  yes        Soldiers waterboarded a Yemeni detainee. | Soldiers > detainee
  no         The heat starved the detainee's plants.

sense sexual_more.1
  words      grope/v  sexually enslave/v  force [into=prostitution | sexual_slavery | marriage]/v  sell [into=slavery | sexual_slavery]/v
  words      sexual abuse [of | by]/n  sexual slavery/n  gang rape [of | by]/n  rape [of | by]/n  sexual assault [on | by | of]/n
  cameo      1821
  actor      subj | by | poss
  recipient  obj | of | on | against
  when       recipient:actor | obj=@victim | of=@victim, obj!=@law | @agreement | sovereignty | airspace | order
  yes        Janjaweed fighters groped women in Darfur. | fighters > women
  yes        Shabab militants sold Kenyan girls into slavery. | militants > girls
  no         Rape of the fields by mining is a theme of the poem.

sense kill_beat.1
  words      burn to death/v  bludgeon to death/v  suffocate/v  smother/v  drown/v  poison/v  slit [obj=throat of]/v  cut [obj=throat of]/v
  words      put to death/v  send [to=gallows | death]/v  execute [by]/v  garrotte/v  put [before=firing_squad]/v
  words      carry out [obj=execution of]/v  draw and quarter/v  carry [obj=execution out of]/v
  cameo      1823
  actor      subj
  recipient  obj | of | out of
  when       recipient:actor | obj=@victim | @prisoner, subj:reb | subj:state | subj:gov | subj:mil | subj:crowd | subj:cop | subj:crm | subj=mob | militant | jihadist | gang | court | authority | executioner | attacker | villager
  yes        A mob bludgeoned to death a Sri Lankan manager in Sialkot. | mob > Lankan
  yes        Riyadh carried out the execution of a Shia cleric. | Riyadh > cleric
  no         The villager strangled the weeds.

sense execution_noun.1
  words      execution [of]/n  mass execution [of]/n  beheading [of]/n  hanging [of]/n  lynching [of]/n  stoning [of]/n  drone killing/n
  words      throat-slitting/n  field execution/n  extrajudicial execution/n  judicial killing/n  gangland killing/n  mob lynching/n
  words      summary execution [of]/n
  words      murder [of=journalist | activist | dissident | envoy | priest | lawyer | student | judge | mayor | candidate]/n
  cameo      1823
  actor      by | poss | in
  recipient  of
  when       recipient:actor | of=@victim | @prisoner, actor:actor
  yes        The field execution of Armenian captives by Azeri soldiers was filmed. | soldiers > captives
  yes        The murder of a Slovak reporter by gangsters ended the government. | gangsters > reporter
  no         The hanging of the portrait of the king took an hour.

sense assassinate_more.1
  words      gun down [obj=president | minister | mayor | governor | senator | candidate | judge | envoy | general | leader]/v
  words      shoot dead [obj=president | minister | mayor | governor | senator | candidate | judge | envoy | general | leader]/v
  words      blow up [obj=president | general | minister | commander]/v
  words      murder [obj=president | minister | mayor | governor | senator | candidate | judge | envoy | ambassador | leader]/v
  words      kill [obj=president | premier | candidate | ambassador | governor | senator in]/v  stab to death [obj=mp | mayor | lawmaker]/v
  words      poison [obj=president | defector | spy]/v
  cameo      186
  actor      subj
  recipient  obj
  when       recipient:actor, obj:gov | obj:leg | obj:mil | obj:jud | obj:pty | obj:opp | obj:spy | obj:reb | passive, subj!=@disease
  yes        Gunmen gunned down a Haitian senator. | Gunmen > senator
  yes        Mossad blew up an Iranian general. | Mossad > general
  no         The virus killed the leader of the pack in the zoo.

sense assassinate_attempt_more.1
  words      shoot [at=president | minister | candidate | premier | mayor | leader]/v
  words      shoot and wound [obj=president | premier | minister | candidate]/v  try to poison/v  plot to murder/v  plot to poison/v
  words      open fire [at=motorcade | car of]/v  stab [obj=president | candidate | mayor | minister | lawmaker]/v
  words      wound [obj=president | candidate | premier | governor | minister]/v  target [obj=president | general | minister | leader]/v
  words      throw [obj=bomb | grenade at=president | premier | candidate | minister]/v  fire [at=president | premier | motorcade]/v
  words      lunge [at=president | premier | candidate]/v  attempt [obj=assassination of]/v  escape [obj=assassination]/v
  words      assassination plot [against]/n  murder bid/n  attack [on=president | premier | candidate | motorcade]/n
  cameo      185
  actor      subj | by | poss
  recipient  obj | at | of | on | against
  when       recipient:actor, obj!=book | film, no subj:leg, no subj:pty, no for
  yes        An assailant stabbed the Brazilian candidate. | assailant > candidate
  yes        Gunmen fired at the motorcade of the Ecuadorean president. | Gunmen > president
  no         The cameraman shot at the president's best angle.

sense massacre_more.1
  words      massacre/v  slaughter/v  butcher/v  mow down [obj=villager | civilian | worshipper | refugee | student]/v
  words      gun down [obj=dozen | villager | civilian | worshipper | farmer]/v  wipe out [obj=village | family | tribe]/v
  words      annihilate [obj=village | tribe | people]/v  execute [obj=dozen | hundred | villager | civilian]/v  kill en masse/v
  words      dump [obj=body in=mass_grave | river | well]/v  bury alive/v  commit [obj=genocide | massacre against | of]/v
  cameo      202
  actor      subj
  recipient  obj | of | against | in
  when       subj:reb | subj:mil | subj:state | subj:crm | subj:cop | subj=militia | gunman | militant | jihadist | soldier | bandit | gang | army, recipient:actor | obj=@victim | villager | civilian
  yes        Jihadists massacred villagers in Burkina Faso. | Jihadists > villagers
  yes        The Burmese army mowed down Karen villagers. | army > villagers
  no         The understudy massacred the soldier's aria.

sense cleanse_more.1
  words      drive out [obj=minority | muslim | christian | serb | tutsi | kurd | rohingya | population]/v
  words      cleanse [obj=area | village | region | town of]/v  expel [obj=minority | muslim | christian | population from]/v
  words      uproot [obj=minority | population | community]/v  deport [obj=population | minority | people]/v  burn [obj=village of]/v
  words      raze [obj=village of]/v  torch [obj=village]/v  empty [obj=village | region of]/v
  words      ethnic cleansing [of | against | by]/n  forced expulsion [of]/n  forced exodus [of]/n
  cameo      203
  actor      subj | by | poss
  recipient  of | obj | from | mod
  when       subj:mil | subj:reb | subj:state | subj:crowd | by:actor | poss:actor | subj=militia | soldier | army, recipient:actor | recipient:place
  yes        The Burmese army torched a Rohingya village. | army > Rohingya
  yes        The ethnic cleansing of Georgians by Abkhaz militias displaced thousands. | militias > Georgians
  no         The torch lit a village of tents.

sense gas_more.1
  words      gas/v  spray [obj=nerve_agent | poison | chemical on | over]/v  drop [obj=chlorine | sarin | barrel of=chlorine | gas on]/v
  words      fire [obj=sarin | chlorine | phosphorus | chemical_shell at | into]/v  release [obj=sarin | nerve_gas | anthrax in]/v
  words      shell [with=chlorine | sarin | gas]/v
  words      use [obj=chlorine | sarin | nerve_gas | mustard_gas | poison_gas | phosphorus | toxic_gas on | against | in]/v
  words      attack [with=chlorine | sarin | nerve_gas | gas | novichok]/v  poison [with=novichok | polonium | nerve_agent | ricin]/v
  words      bomb [with=chlorine | sarin | gas]/v  sarin attack [on | in | by]/n  chlorine attack [on | in | by]/n
  words      poison gas attack [on | in | by]/n
  cameo      2041
  actor      subj | by | poss | mod
  recipient  on | against | at | in | obj | into | over
  when       actor:state | actor:mil | actor:gov | actor:reb | actor:spy | recipient:actor
  yes        The Syrian army shelled Douma with sarin. | army > Douma
  yes        The Syrian army sprayed poison over Douma. | army > Douma
  no         The barber gassed about the mayor.

sense burn_village.1
  words      burn [obj=village | house | school | church | mosque | market | crop | home | camp | clinic]/v
  words      torch [obj=village | house | school | church | mosque | market | home | camp | clinic | crop]/v
  words      raze [obj=village | church | mosque | shrine | temple]/v  demolish [obj=church | mosque | shrine | temple | statue]/v
  words      blow up [obj=house | tomb | temple | shrine | cable | pipeline | pylon]/v
  words      sabotage [obj=cable | pipeline | rail | railway | grid | plant]/v  cut [obj=cable | undersea_cable | pipeline]/v
  words      sever [obj=cable | pipeline]/v  vandalise [obj=grave | synagogue | mosque | church | memorial]/v
  words      desecrate [obj=grave | cemetery | mosque | koran | church]/v  smash [obj=statue | tomb]/v
  words      plunder [obj=village | aid | warehouse]/v  pillage/v  loot [obj=village | museum | depot | hospital]/v
  cameo      1712
  actor      subj
  recipient  of | mod | in | poss | obj
  when       subj:mil | subj:reb | subj:crm | subj:state | subj:crowd | subj=mob | militia | settler | militant | jihadist | soldier | arsonist | saboteur | gunman | gang | rebel
  yes        Settlers torched a Palestinian mosque. | Settlers > Palestinian
  yes        Saboteurs severed a Finnish cable. | Saboteurs > Finnish
  no         The sun burned the farmer's crop.

sense tear_gas_more.1
  words      fire [obj=tear_gas | rubber_bullet | water_cannon | stun_grenade | live_round | live_bullet | warning_shot at | into | on | over]/v
  words      lob [obj=tear_gas | stun_grenade | teargas at | into]/v  charge [obj=crowd | protester | demonstrator | striker | marcher]/v
  words      break up [obj=protest | rally | march | sit-in | vigil | crowd | camp | strike]/v
  words      disperse [obj=protest | rally | march | sit-in | crowd | camp | protester]/v
  words      quell [obj=protest | riot | unrest | revolt | uprising]/v  crush [obj=protest | revolt | uprising | strike | rally]/v
  words      put down [obj=protest | riot | revolt | uprising | mutiny]/v  stamp out [obj=protest | dissent | revolt]/v
  words      clear [obj=square | camp | protester | sit-in | campus]/v  drive away [obj=protester | crowd]/v
  words      beat back [obj=protester | crowd | marcher]/v  wade [into=crowd | protester]/v
  words      open fire [on=protester | crowd | demonstrator | marcher]/v  shoot [obj=protester | demonstrator | marcher]/v
  words      use [obj=tear_gas | water_cannon | baton | live_ammunition | rubber_bullet]/v
  cameo      175
  actor      subj
  recipient  at | into | obj | of | by | over | against | on | comp.obj
  when       subj:cop | subj:mil | subj:state | subj:gov | subj=@police | soldier | troop | guard | authority
  yes        Ugandan police used tear gas against students. | police > students
  yes        Guinean soldiers put down a mutiny by officers. | soldiers > officers
  no         The rain dispersed the crowd at the fair.

sense truce_break_more.1
  words      break [obj=truce | ceasefire | armistice | lull | pause]/v  breach [obj=truce | ceasefire | armistice | pause]/v
  words      shatter [obj=truce | ceasefire | calm | lull]/v  violate [obj=truce | ceasefire | armistice | buffer_zone]/v
  words      flout [obj=truce | ceasefire]/v
  words      resume [obj=fighting | attack | offensive | bombing | shelling | air_strike | hostility | war | fire against | on | in]/v
  words      renew [obj=fighting | attack | offensive | bombing | hostility against | on]/v  end [obj=truce | ceasefire | lull]/v
  words      ignore [obj=truce | ceasefire]/v  truce breach/n  ceasefire breach/n  breach [of=truce | ceasefire | armistice]/n
  words      violation [of=truce | ceasefire | armistice]/n  collapse [of=truce | ceasefire]/n  breakdown [of=truce | ceasefire]/n
  cameo      196
  actor      subj | by | poss | mod
  recipient  against | on | with | in | by | of
  when       actor:state | actor:mil | actor:reb | actor:gov
  yes        Azerbaijan flouted the ceasefire with Armenia. | Azerbaijan > Armenia
  yes        Israel resumed its bombing in Gaza. | Israel > Gaza
  no         The toddler shattered the calm of the library.

sense air_more.1
  words      pound [from=air]/v  bombard [from=air]/v  rocket/v
  words      send [obj=jet | bomber | warplane | helicopter to | against | over comp=bomb | strike | hit]/v
  words      fly [obj=raid | sortie | mission against | over]/v
  words      launch [obj=raid | air_raid | bombing_raid | airstrike | wave of=strike on | against | in]/v
  words      carry out [obj=air_raid | bombing_raid | strike on | against | in]/v  rain [obj=bomb on]/v
  words      drop [obj=bomb | barrel_bomb | napalm | cluster_bomb on | over]/v
  words      shoot down [obj=jet | plane | drone | helicopter | missile | airliner of]/v
  words      down [obj=jet | plane | drone | helicopter | missile]/v  bring down [obj=jet | plane | drone | helicopter]/v
  words      intercept [obj=missile | rocket | drone]/v
  cameo      195
  actor      subj
  recipient  on | against | over | in | obj | mod | of
  when       subj:state | subj:mil | subj=jet | warplane | bomber | helicopter | air force | coalition | plane | aircraft | gunship, recipient:actor | recipient:place | obj=@building | @territory | @troops | @aircraft | missile | rocket, obj!=exam | test
  yes        Ethiopian jets blitzed Tigray. | jets > Tigray
  yes        Saudi warplanes rained bombs on Sanaa. | warplanes > Sanaa
  no         The wasps dive-bombed the picnic.

sense shell_more.1
  words      pound [with=artillery | mortar | rocket | shell]/v
  words      fire [obj=shell | rocket | mortar | missile | artillery_round on | at | into | across | over=border | town | city | village | position]/v
  words      lob [obj=shell | mortar | rocket at | into | on | over]/v  rake [with=artillery | machine_gun]/v
  words      hammer [with=artillery | shell | rocket]/v  bombard [with=artillery | shell | rocket]/v  batter [with=artillery | shell]/v
  words      pummel [with=artillery | shell]/v  unleash [obj=barrage | salvo | artillery on | against | at]/v
  words      launch [obj=rocket | missile | salvo | barrage on | against | at | into]/v  rain [obj=rocket | shell | missile | mortar on]/v
  words      trade [obj=artillery_fire | shell | rocket]/v  exchange [obj=artillery_fire | shell | rocket]/v
  cameo      194
  actor      subj
  recipient  on | at | into | obj | against | across | over | mod | of
  when       subj:state | subj:mil | subj:reb, recipient:actor | recipient:place
  yes        Congolese rebels mortared Goma. | rebels > Goma
  yes        Kyiv lobbed shells over Donetsk. | Kyiv > Donetsk
  no         The squirrels shelled the nuts of the mayor.

sense human_shield_more.1
  words      use [obj=civilian | prisoner | hostage | patient | child as=shield | human_shield]/v
  words      hide [behind=civilian | patient | child | hostage]/v  hold [obj=civilian | patient | peacekeeper as=shield | human_shield]/v
  words      tie [to=bridge | post | target | tank | jeep]/v  chain [to=target | post]/v  strap [to=jeep | hood | tank]/v
  words      force [obj=civilian | prisoner comp=walk]/v  shelter [among=civilian | refugee]/v  fire [from=hospital | school | mosque]/v
  cameo      184
  actor      subj
  recipient  obj | behind | among
  when       subj:mil | subj:reb | subj:state, recipient:actor | obj=civilian | prisoner | hostage | patient | child | behind=civilian | patient | child | hostage | among=civilian | refugee
  yes        Israeli soldiers strapped a wounded Palestinian to their jeep. | soldiers > Palestinian
  yes        Serb forces chained peacekeepers to targets. | forces > peacekeepers
  no         The magician chained the assistant to a post.

# ---------------------------------------------------------------- causes of protest

sense wmd_use.1
  words      unleash [obj=@wmd | anthrax | nuclear_weapon on | against]/v
  words      use [obj=weapon_of_mass_destruction | dirty_bomb | biological_weapon | radiological_weapon on | against]/v
  words      spread [obj=anthrax | plague | smallpox among | in]/v  use [of=biological_weapon | dirty_bomb | weapon_of_mass_destruction]/n
  words      germ attack/n  biological attack/n  radiological attack/n  anthrax attack/n  dirty bomb attack/n
  cameo      204
  actor      subj | by | poss | mod
  recipient  on | against | among | in
  when       actor:actor | recipient:actor
  yes        An anthrax attack on the US Senate caused panic. | - > Senate
  no         The novel tells of a germ attack on Mars.

sense nuke_more.1
  words      drop [obj=atom_bomb | atomic_bomb | hydrogen_bomb | nuclear_bomb on]/v
  words      launch [obj=nuclear_missile | nuclear_strike on | at | against]/v  nuclear strike [on | against]/n
  words      nuclear attack [on | against]/n  atomic bombing [of]/n  nuclear bombing [of]/n
  cameo      2042
  actor      subj | by | poss | mod
  recipient  on | at | against | of
  when       actor:actor | recipient:actor | recipient:place
  yes        The atomic bombing of Nagasaki by the United States was remembered. | States > Nagasaki
  no         The nuclear attack in the game ends level six.

# ---------------------------------------------------------------- violence

sense claim_attack.1
  words      claim [obj=attack | bombing | killing | ambush | raid | blast | strike | murder | kidnapping | assassination]/v
  words      claim [obj=responsibility for]/v  admit [obj=attack | bombing | killing | murder | raid]/v
  words      own up [to=attack | bombing | killing]/v  confess [to=attack | bombing | killing]/v  boast [of=attack | bombing | killing]/v
  words      say [comp=behind]/v
  cameo      190
  actor      subj
  recipient  on | of | for | against
  when       subj:reb | subj:mil | subj:state | subj:crm | subj:spy | subj=group | militant | faction
  yes        The PKK claimed the attack on a Turkish police post. | PKK > Turkish
  yes        A Kashmiri group admitted the killing of a policeman. | group > policeman
  no         The striker claimed the goal of the day.

sense drone_boat.1
  words      hit [subj=drone_boat | sea_drone | naval_drone]/v  damage [subj=drone_boat | sea_drone | naval_drone | drone]/v
  words      sink [subj=drone_boat | sea_drone | naval_drone]/v  ram [subj=drone_boat | sea_drone]/v
  words      strike [subj=drone_boat | sea_drone | naval_drone]/v  hit [with=sea_drone | drone_boat | naval_drone | kamikaze_drone]/v
  words      strike [with=sea_drone | drone_boat | naval_drone | kamikaze_drone]/v
  words      attack [with=sea_drone | drone_boat | naval_drone | kamikaze_drone]/v  sink [with=sea_drone | drone_boat | naval_drone]/v
  cameo      1952
  actor      by | poss | subj
  recipient  obj | mod
  when       recipient:actor
  yes        Naval drones damaged a Russian warship. | drones > Russian
  yes        Ukraine sank a Russian tanker with a sea drone. | Ukraine > Russian
  no         A sea drone damaged the reef.

sense execute_pow.1
  words      execute [obj=prisoner | captive | soldier | villager | hostage | pow | detainee]/v
  words      shoot [obj=prisoner | captive | hostage | deserter]/v  gun down [obj=prisoner | captive | hostage]/v
  words      behead [obj=soldier | captive | hostage | priest]/v  hang [obj=captive | soldier | traitor]/v
  words      mutilate [obj=captive | soldier | body]/v  castrate/v
  cameo      1823
  actor      subj
  recipient  obj | of
  when       subj:mil | subj:reb | subj:state | subj:cop, recipient:actor | obj=@prisoner
  yes        Wagner fighters shot Ukrainian captives. | fighters > captives
  no         The film crew shot the captive tiger.

sense mine_kill.1
  words      kill [subj=mine | landmine | ied | roadside_bomb]/v  wound [subj=mine | landmine | ied | roadside_bomb]/v
  words      injure [subj=mine | landmine | ied | roadside_bomb]/v  maim [subj=mine | landmine | ied]/v
  words      hit [subj=mine | roadside_bomb | ied]/v  blow up [subj=mine | landmine | roadside_bomb]/v
  words      destroy [subj=mine | landmine | roadside_bomb]/v  die [in=mine_blast | mine_explosion | roadside_bombing]/v
  words      kill [by=landmine | mine | ied | roadside_bomb]/v
  cameo      1833
  actor      poss
  recipient  obj | subj
  when       recipient:actor | obj=@victim, no subj:actor
  yes        A roadside bomb killed two Pakistani policemen. | - > policemen
  yes        A landmine maimed three Cambodian soldiers. | - > soldiers
  no         A gold mine killed the village's stream.

sense herder_clash.1
  words      clash [over=land | water | cattle | border | well]/v  fight [over=land | water | cattle | border | town | well]/v
  words      battle [over=land | town | city | border]/v  feud [over=land | cattle]/v
  cameo      190
  reciprocal subj & with
  actor      subj
  when       subj:reb | subj:crm | subj:mil | subj:cvl | subj=herder | farmer | tribe | clan | gang | militia | tribesman | villager, with:actor | no with
  yes        Fulani herders clashed with Tiv farmers over land. | herders & farmers > -
  no         Two brothers fought over water for the plants.

sense militia_rampage.1
  words      rampage [through=village | town | market | camp]/v  ransack [obj=village | market | hospital | camp]/v
  words      terrorise [obj=village | civilian | villager]/v  prey [on=villager | migrant | refugee]/v  pillage [obj=village | town]/v
  words      attack [obj=village | market | church | mosque | camp | school]/v  overrun [obj=village | camp]/v
  cameo      180
  actor      subj
  recipient  of | on | mod | obj
  when       subj:reb | subj:crm | subj:mil | subj=militia | bandit | gang | gunman | raider | herdsman | jihadist
  yes        Herdsmen attacked a Christian village in Nigeria. | Herdsmen > Christian
  yes        Bandits ransacked a Fulani camp. | Bandits > Fulani
  no         Goats pillaged the town park.

sense shoot_dead_protester.1
  words      shoot dead [obj=protester | demonstrator | marcher | student | rioter]/v
  words      kill [obj=protester | demonstrator | marcher | striker]/v  wound [obj=protester | demonstrator | marcher | striker]/v
  words      gun down [obj=protester | demonstrator | marcher]/v  beat [obj=protester | demonstrator | marcher | striker]/v
  words      mow down [obj=protester | demonstrator]/v  run over [obj=protester | demonstrator]/v
  words      club [obj=protester | demonstrator | striker]/v
  cameo      175
  actor      subj
  recipient  obj
  when       subj:cop | subj:mil | subj:gov | subj=@police | soldier | troop | guard
  yes        Sudanese soldiers gunned down marchers in Omdurman. | soldiers > marchers
  no         The heat killed the marchers' mood.

sense poison_school.1
  words      poison [obj=pupil | schoolgirl | well | water | leader | dissident | officer | spy | opposition_leader]/v  slip [obj=poison to]/v
  words      lace [with=poison | polonium]/v  smear [with=nerve_agent | novichok]/v
  cameo      185
  actor      subj
  recipient  obj | of | to
  when       recipient:actor, subj:state | subj:gov | subj:spy | subj:reb | subj:crm | subj:mil | subj=agent | militant | gunman
  yes        Russian agents poisoned the opposition leader. | agents > leader
  no         Bad mushrooms poisoned the leader of the scouts.

# ---------------------------------------------------------------- acts as nouns with their roles

sense torching.1
  words      torching [of]/n  burning [of=village | church | mosque | consulate | embassy | school | home | market]/n
  words      looting [of=village | museum | warehouse | shop | home]/n  sacking [of=city | town | village | embassy | consulate]/n
  words      destruction [of=village | church | mosque | temple | bridge | dam | home | heritage]/n
  words      desecration [of=grave | cemetery | mosque | church | temple]/n  sabotage [of=pipeline | cable | rail]/n
  words      blowing up [of=bridge | dam | pipeline | temple]/n
  cameo      1712
  actor      by | poss
  recipient  of | mod
  when       actor:state | actor:mil | actor:reb | actor:crowd | actor=mob | militia | settler | rioter | soldier
  yes        The looting of Masalit homes by the militia went on. | militia > Masalit
  yes        The destruction of the dam by Russian soldiers flooded fields. | soldiers > -
  no         The burning of leaves by the gardener smoked out the street.

sense lynch_noun.1
  words      stabbing [of]/n  strangling [of]/n  burning [of=pilot | hostage | captive]/n  shooting [of=hostage | captive | prisoner]/n
  words      drowning [of=hostage | captive]/n  butchering [of]/n  slitting [of=throat]/n  electrocution [of]/n  knifing [of]/n
  cameo      1823
  actor      by | poss
  recipient  of
  when       recipient:actor, actor:actor
  yes        The burning of a Jordanian pilot by Islamic State outraged Amman. | State > pilot
  yes        The knifing of a British lawmaker by an extremist stunned Parliament. | extremist > lawmaker
  no         The burning of the pilot light by the gas stove is blue.

sense killing_noun.1
  words      gunning down [of]/n  shooting dead [of]/n
  words      killing [of=soldier | policeman | civilian | commander | leader | villager | protester | journalist | aid_worker]/n
  words      slaying [of]/n  wounding [of]/n  maiming [of]/n  elimination [of=commander | leader | militant]/n  routing [of]/n
  words      mowing down [of]/n  wiping out [of]/n  death [of by]/n  wiping [out of]/n
  cameo      190
  actor      by | poss
  recipient  of | out of
  when       recipient:actor, actor:actor
  yes        The gunning down of four miners by Pakistani insurgents was claimed online. | insurgents > miners
  yes        The elimination of a Hamas commander by Israel set off rockets. | Israel > commander
  no         The wiping out of debt by the bank pleased the miners.

sense ambush_noun.1
  words      ambush [of | on]/n  ambushing [of]/n  sniping [at]/n  drive-by [on]/n  gun attack [on]/n  shooting [at]/n  strafing [of]/n
  words      hit-and-run raid [on]/n  machine-gunning [of]/n  raid [on=convoy | patrol | checkpoint | barracks]/n
  cameo      193
  actor      by | poss | mod
  recipient  of | on | at
  when       actor:actor, recipient:actor
  yes        An ambush of Chadian soldiers by Boko Haram left six dead. | Haram > soldiers
  no         The ambush of the postman by the goose amused us.

sense storm_noun.1
  words      storming [of=base | barracks | prison | hotel | airport | garrison | camp]/n  overrunning [of=base | garrison | camp | village]/n
  words      retaking [of=town | city | village | base]/n  recapture [of=town | city | village | base | airport]/n
  words      liberation [of=city | town | village]/n  assault [on=base | city | town | airport | barracks]/n
  words      push [into | on=city | town | region]/n  thrust [into]/n  advance [on | into | towards]/n
  words      drive [on | into=city | town | capital]/n  recapture [of=base | garrison]/n
  cameo      190
  actor      by | poss | mod | of
  recipient  of | on | into | from | towards
  when       actor:state | actor:mil | actor:reb
  yes        The recapture of an army base by Malian rebels was filmed. | rebels > base
  yes        Rwanda's thrust into Congo went on. | Rwanda > Congo
  no         The advance on the author's novel was small.

sense gas_noun.1
  words      gassing [of]/n  spraying [of=nerve_agent | poison]/n  poisoning [of=well | water | spy | defector | dissident]/n
  words      use [of=poison_gas | nerve_agent | chlorine | sarin | mustard_gas | novichok]/n  release [of=sarin | chlorine | gas]/n
  cameo      2041
  actor      by | poss
  recipient  of | on | against | in
  when       actor:state | actor:mil | actor:gov | actor:reb | actor:spy
  yes        The gassing of Kurds by Iraq was ruled genocide in The Hague. | Iraq > Kurds
  no         The gassing of moles by the gardener failed.

sense shelling_noun.1
  words      pounding [of]/n  pummeling [of]/n  mortaring [of]/n  rocketing [of]/n  bombarding [of]/n  cannonade [of | on]/n
  words      artillery attack [on]/n  rain [of=shell | rocket | missile on]/n  volley [of=rocket | missile | shell at | on]/n
  words      hail [of=shell | rocket | missile on]/n  firing [of=rocket | missile | shell at | on | into]/n
  cameo      194
  actor      by | poss | from | mod
  recipient  of | on | at | into
  when       actor:state | actor:mil | actor:reb, recipient:actor | recipient:place
  yes        The pounding of Gaza by Israel resumed. | Israel > Gaza
  yes        The pounding of Aleppo by Russian jets went on. | jets > Aleppo
  no         The pounding of the spices by the cook is loud.

sense air_noun_more.1
  words      bombing [of=convoy | village | city | hospital | school | camp | port | wedding | refinery]/n  blitz [on | of]/n
  words      carpet-bombing [of]/n  strafing [of=convoy | village]/n  air war [on | against]/n  air onslaught [on]/n
  words      wave [of=air_strike | airstrike | bombing on]/n  downing [of=jet | plane | drone | helicopter | airliner]/n  shooting down [of]/n
  words      shootdown [of]/n
  cameo      195
  actor      by | poss | mod
  recipient  of | on | against
  when       actor:state | actor:mil | actor:reb
  yes        The downing of a Turkish jet by Syria raised tension. | Syria > Turkish
  yes        The bombing of a Yemeni wedding by Saudi jets killed dozens. | jets > Yemeni
  no         The blitz on litter by scouts tidied the park.

sense abduct_noun_last.1
  words      abducting [of]/n  seizing [of=hostage | crew | ship | schoolgirl]/n  taking [of=hostage]/n
  words      snatching [of=schoolgirl | priest | child | tourist | worker]/n  holding [of=hostage | captive | schoolgirl]/n
  words      hijacking [of=plane | bus | ship | tanker | airliner]/n  boarding [of=ship | tanker]/n  disappearance [of by]/n
  cameo      181
  actor      by | poss
  recipient  of
  when       actor:reb | actor:crm | actor:mil | actor:state | actor=gunman | pirate | bandit | militant
  yes        The taking of hostages by Chechen gunmen ended in bloodshed. | gunmen > hostages
  yes        The hijacking of an Indian airliner by militants lasted a week. | militants > Indian
  no         The holding of hands by gunmen in the dance is odd.

# ---------------------------------------------------------------- pressure and response

sense refugee_flee.1
  words      drive [obj=thousand | villager | civilian | minority | people from=home | village | land | city]/v
  words      chase [obj=villager | civilian | people from=home | village | land]/v  send [obj=thousand | villager comp=flee]/v
  words      empty [obj=village | town of]/v  depopulate/v
  cameo      201
  actor      subj
  recipient  obj | of | from
  when       subj:mil | subj:reb | subj:crm | subj:state | subj=militia | gang | offensive | settler | fighting, recipient:actor | obj=@victim | thousand | million
  yes        M23 rebels drove Congolese villagers from their homes. | rebels > villagers
  yes        Gangs chased Haitian villagers from their land. | Gangs > villagers
  no         The flood drove the villagers from their homes.

# ---------------------------------------------------------------- more of daily news

# ---------------------------------------------------------------- adjectives and the rest

sense enslave.1
  words      enslave/v  force [into=slavery | sexual_slavery | prostitution | marriage]/v  sell [as=slave | bride | wife]/v  traffic/v
  words      hold [as=slave]/v  take [as=slave | wife | bride]/v  marry off/v
  cameo      1821
  actor      subj
  recipient  obj
  when       subj:reb | subj:crm | subj:mil | subj:state, recipient:actor | obj=@victim
  yes        Islamic State enslaved Yazidi women. | State > women
  no         The addict is enslaved by the mayor's lottery.

sense naval_bombard.1
  words      bombard [subj=ship | warship | destroyer | frigate | navy | gunboat | submarine]/v
  words      fire on [subj=ship | warship | gunboat | frigate]/v  hit [subj=warship | submarine | frigate]/v
  words      open fire [subj=ship | warship | gunboat | navy]/v  strike [subj=warship | submarine | frigate]/v
  words      shell [subj=warship | destroyer | frigate | navy | gunboat]/v
  cameo      194
  actor      subj | mod | poss | by
  recipient  obj | on
  when       recipient:actor, no subj:cvl, subj=warship | destroyer | frigate | navy | gunboat | submarine | ship, active | passive
  yes        Russian warships bombarded Georgian troops. | Russian > troops
  no         The ship shelled prawns for the Danish market.

# ---------------------------------------------------------------- endings

sense acid_throw.1
  words      throw [obj=acid at | on]/v  fling [obj=acid at | on]/v  douse [with=acid | petrol]/v  splash [with=acid]/v  set dogs [on]/v
  words      tie to tree/v  break [obj=arm | leg | rib | jaw of]/v  knock out [obj=tooth of]/v  kick in the head/v
  cameo      182
  actor      subj
  recipient  at | on | obj | of
  when       recipient:actor, subj:cop | subj:mil | subj:crowd | subj:reb | subj:crm | subj=thug | guard | attacker | gang | man | assailant
  yes        Thugs doused a Mexican mayor with petrol. | Thugs > mayor
  no         The chef doused the minister's cake with rum.

sense embassy_vandal.1
  words      deface [obj=embassy | consulate | memorial | monument | synagogue | mosque | grave]/v
  words      daub [obj=paint on=embassy | consulate | memorial]/v  smash [obj=window of=embassy | consulate]/v
  words      stone [obj=embassy | consulate | motorcade]/v  pelt [obj=embassy | consulate]/v
  words      firebomb [obj=embassy | consulate | synagogue | mosque]/v  ransack [obj=embassy | consulate]/v
  cameo      1712
  actor      subj
  recipient  mod | of | obj
  when       recipient:actor, subj!=storm | hail
  yes        Attackers defaced the Polish embassy. | Attackers > embassy
  no         Moss defaced the general's grave.

sense cable_cut.1
  words      cut [obj=cable | undersea_cable | pipeline | power_line | fibre]/v  sever [obj=cable | undersea_cable | pipeline | power_line]/v
  words      damage [obj=cable | undersea_cable | pipeline | interconnector]/v  blow up [obj=cable | pipeline | pylon]/v
  words      sabotage [obj=cable | rail_line | grid]/v  drag [obj=anchor]/v
  cameo      1712
  actor      subj
  recipient  mod | between | of | to
  when       subj:state | subj:mil | subj:reb | subj=ship | tanker | trawler | freighter | saboteur | vessel | diver | frogman, recipient:actor
  yes        A Chinese freighter severed an Estonian cable. | Chinese > Estonian
  no         A digger cut the cable of the Danish farm.

sense order_attack.1
  words      order [obj=@attack_word on]/v  order [obj=@attack_word against]/v  authorise [obj=@attack_word on]/v  authorize [obj=@attack_word on]/v
  words      authorise [obj=@attack_word against]/v  authorize [obj=@attack_word against]/v  direct [obj=@attack_word against]/v  command [obj=@attack_word on]/v
  words      order [obj=@attack_word in]/v  lead [obj=air_strike | airstrike | raid | drone_strike | ambush | offensive | incursion on | against]/v
  cameo      190
  actor      subj
  recipient  on | against | in
  when       subj:power, recipient:actor | recipient:place, obj!=campaign | violence
  yes        The Eritrean president ordered air strikes on the port of Assab. | president > Assab
  yes        The Kenyan president authorised an offensive against the militia. | president > militia
  no         The Kenyan president ordered an attack on corruption.


# ---------------------------------------------------------------- hit, thrown at, gone off
sense hit_targets.1
  words      hit/v  strike/v  pound/v  blast/v  target/v  bomb/v  shell/v  strafe/v  rocket/v  flatten/v  blow up/v  destroy/v  take out/v  knock out/v  set on fire/v  set ablaze/v
  cameo      190
  actor      subj
  recipient  obj | of | poss
  when       subj:mil | subj=aircraft | jet | plane | warplane | drone | missile | helicopter | gunboat | warship | artillery | rocket | shell | fighter jet | bomber, obj=mast | shed | house | tower | radar | transmitter | store | bunker | pier | quay | workshop | truck | lorry | boat | hut | farm | granary | pump | pipeline | cable | site | hospital | ward | clinic | market | school | station | depot | headquarters | airfield | runway | power plant | substation | hangar | antenna | dock | block
  plain      yes
  yes        Emirati aircraft hit a radar near Mukalla. | Emirati > -
  no         A jet of water hit the house in Sumy.

sense hit_person.1
  words      hit [by=bullet | canister | tear-gas_canister | gas_canister | rubber_bullet | pellet | round | shrapnel | stone | rock | splinter | shell | grenade | rocket | shot | baton]/v  strike [by=bullet | canister | rubber_bullet | pellet | round | shrapnel | stone | splinter | shell | rocket]/v
  words      wound [by=bullet | shrapnel | pellet | splinter | shell]/v  injure [by=bullet | shrapnel | pellet | rubber_bullet | stone | canister]/v  blind [by=pellet | rubber_bullet | bullet]/v  catch [in=crossfire]/v  kill [by=bullet | shrapnel | stray_bullet | sniper]/v  maim [by=mine | shell]/v
  cameo      193
  actor      by
  recipient  obj
  when       passive, recipient:actor
  yes        A Chilean student was hit by a rubber bullet. | - > student
  no         The barn was hit by a stone.

sense throw_at.1
  words      throw [obj=bottle | petrol_bomb | stone | grenade | bomb | brick | firebomb | molotov_cocktail | explosive | flare | acid | paint | egg | shoe at | over | into | on]/v  hurl [obj at | into | over]/v  lob [obj=grenade | bomb | petrol_bomb | bottle | stone | tear_gas at | into | over]/v
  words      toss [obj=grenade | bomb | petrol_bomb | firebomb at | into]/v  fling [obj=stone | bottle | petrol_bomb | paint at | over]/v  smash [obj=window of]/v  scorch/v  spray [with=bullet | gunfire]/v  daub/v
  cameo      180
  actor      subj
  recipient  at | into | over | on | of | obj
  when       recipient:actor | at=@embassy | into=@embassy | over=@embassy | obj=@embassy, obj!=insult | accusation | abuse | question | party | remark | challenge | slur | charge | epithet | mud | jibe
  plain      yes
  yes        A petrol bomb was thrown at the Chilean embassy in Quito. | - > embassy
  yes        Two grenades were lobbed into the compound of the Gambian police. | - > police
  no         The juggler threw a bottle at the tent pole.

sense bomb_goes_off.1
  words      go off/v  explode/v  blow up/v  detonate/v  blow apart/v
  cameo      183
  actor      by
  recipient  near | outside | at | in | under | beside | by
  when       subj=bomb | car bomb | car | motorcycle | motorbike | van | lorry | truck | lorry bomb | truck bomb | parcel | parcel bomb | mine | device | grenade | charge | suitcase | bicycle | minibus | rickshaw | explosive | landmine | booby trap | drum | cart
  yes        A motorbike packed with explosives blew up outside the Pakistani police academy. | - > academy
  yes        A lorry bomb went off near the Iraqi ministry. | - > ministry
  no         The alarm went off near the Iraqi ministry.
  no         A car alarm went off outside the police station.

sense storming_noun.1
  words      storming [of]/n  ransacking [of]/n  torching [of]/n  burning [of=embassy | church | mosque | temple | village | house | shop | market | office | station]/n  burning down [of]/n  looting [of]/n  pillage [of]/n  sacking [of=city | town | embassy]/n  firebombing [of]/n  stoning [of=embassy | car | convoy | police]/n  vandalising [of]/n
  words      shelling [of]/n  strafing [of]/n  bombardment [of]/n  pounding [of]/n  torture [of]/n  beating [of]/n  lynching [of]/n  murder [of]/n  stabbing [of]/n  poisoning [of]/n  slaying [of]/n  beheading [of]/n  execution [of]/n  shooting [of]/n  wounding [of]/n
  cameo      190
  actor      by
  recipient  of | poss
  when       recipient:actor, of!=will | project
  plain      yes
  yes        The storming of the Peruvian embassy shook Quito. | - > embassy
  yes        The beating of a Gambian student went unpunished. | - > student
  no         The burning of the straw went on.

sense raze_homes.1
  words      burn down/v  set fire [to]/v  torch/v  burn/v  raze/v  bulldoze/v  flatten/v  demolish/v  pull down/v  set alight/v  set ablaze/v  put to the torch/v  level/v
  cameo      1712
  actor      subj
  recipient  of | poss | in | obj | to
  when       subj:mil | subj:cop | subj:reb | subj:uaf | subj=@troops | @police | security force | militia | militiaman | bandit | fighter, obj=shanty town | shantytown | slum | hut | village | camp | home | house | quarter | district | neighbourhood | shack | dwelling | market | crop | field | granary | hamlet | farm | church | mosque | school | stall | to=shanty town | shantytown | hut | village | camp | home | house | quarter | shack | market | crop | field | hamlet | farm | church | mosque | school
  plain      yes
  yes        Militiamen burnt down a slum in Bangui. | Militiamen > Bangui
  yes        Soldiers set fire to huts in western Cameroon. | Soldiers > Cameroon
  no         The farmer set fire to the huts of his own yard.

# ---------------------------------------------------------------- deaths without a doer
sense lives_cost.1
  words      cost [obj=life]/v  claim [obj=life | victim | dead]/v  cost [iobj obj=life | leg | arm | eye]/v  exact [obj=toll]/v  take [obj=life of]/v
  cameo      190
  actor      by | poss
  recipient  of | iobj | in
  when       subj=attack | raid | ambush | assault | storming | offensive | clash | fighting | battle | bombing | shelling | bloodshed | violence | blast | massacre | siege | war | strike | air raid | crackdown | purge | operation | riot | pogrom | feud | insurgency | uprising | mutiny | coup | attempt | bomb | mine | shooting
  yes        The ambush cost the lives of two Nigerien gendarmes. | - > gendarmes
  yes        Clashes claimed sixty lives in Darfur. | - > Darfur
  no         The flood cost the lives of two Swiss climbers.

sense found_dead.1
  words      find dead/v  find murdered/v  find hanged/v  find shot/v  find strangled/v  find slain/v  find beheaded/v  find [obj=body | corpse | remains of]/v  discover [obj=body | corpse of]/v  recover [obj=body | corpse of]/v  turn up dead/v
  cameo      186
  actor      by
  recipient  of | obj | poss | subj
  when       recipient:actor, obj=journalist | reporter | mayor | lawyer | activist | candidate | prosecutor | judge | priest | bishop | dissident | blogger | editor | senator | deputy | politician | unionist | leader | envoy | teacher | of=journalist | reporter | mayor | lawyer | activist | candidate | prosecutor | judge | priest | bishop | dissident | blogger | editor | senator | deputy | politician | leader | envoy | hostage | soldier | policeman
  yes        A Honduran journalist was found dead with his hands tied. | - > journalist
  yes        The body of a kidnapped Ecuadorian mayor was found. | - > mayor
  no         A Danish climber was found dead in the snow.

sense run_into_ambush.1
  words      run [into=ambush | minefield | fire]/v  drive [into=ambush | minefield]/v  walk [into=ambush]/v  fall [into=ambush]/v  hit [obj=mine | landmine]/v  strike [obj=mine | landmine]/v  drive [over=mine]/v  step [on=mine | landmine]/v
  cameo      190
  actor      by
  recipient  subj
  when       recipient:actor | subj=convoy | patrol | column | bus
  yes        A Malian patrol ran into an ambush near Gao. | - > Malian
  no         The Danish actor ran into an old friend.

sense drone_down.1
  words      come down [on | in | near]/v  crash [into=house | flat | tower | block | barn | school]/v  fall [on | in | near]/v  land [on | in | near]/v  rain [on]/v  rain down [on]/v  slam [into]/v  plough [into]/v  smash [into]/v
  cameo      195
  actor      subj
  recipient  on | in | near | into
  when       subj=drone | missile | rocket | shell | mortar | mortar round | glide bomb | bomb | cruise missile | salvo | barrage, recipient:actor | recipient:place | actor:actor
  yes        A Russian drone came down on a Romanian barn. | Russian > Romanian
  no         Rain fell on the Danish drone.

sense hurt_in.1
  words      hurt [in=exchange | clash | attack | shelling | raid | ambush | bombing | blast | fighting | crossfire | shooting | strike]/v  scratch [in=attack]/v  graze [by=bullet]/v  hurt [by=bullet | shrapnel | stone | splinter | grenade]/v
  words      perish [in=attack | raid | shelling | strike | bombing]/v
  words      die [in=attack | ambush | raid | shelling | bombing | strike | air_raid | airstrike | clash | fighting | blast | crossfire | custody]/v  die [of=wound | torture | beating]/v  succumb [to=wound]/v  fall [in=battle | fighting | ambush]/v  bleed to death/v
  cameo      190
  actor      by
  recipient  obj | subj
  when       recipient:actor
  yes        A Belgian monk was slightly hurt in a clash near Bria. | - > monk
  no         A Belgian boy was hurt in a fall from a swing.

sense lose_life.1
  words      lose [obj=life | leg | eye | arm | hand | sight in | during=attack | shelling | raid | ambush | bombing | blast | strike | fighting | clash | battle | air_raid]/v  lose [obj=leg | eye | arm | hand | life to=mine | bomb | bullet | sniper]/v
  cameo      190
  actor      by
  recipient  subj
  when       recipient:actor
  yes        Two Togolese sergeants lost their lives in an ambush. | - > sergeants
  no         Two Togolese climbers lost their lives in a storm.

# ---------------------------------------------------------------- many verbs, narrow company: who bears arms, and what they hit
sense armed_hit.1
  words      hammer/v  slam/v  blast/v  assail/v  charge/v  rush/v  surround/v  pummel/v  batter/v  rake/v  pepper/v  spray/v  maul/v  gut/v  wreck/v  smash/v  obliterate/v  demolish/v  pulverise/v  pulverize/v  overwhelm/v  rout/v  surprise/v  mine/v  torch/v  burn/v  raze/v  level/v
  words      crush/v  shatter/v  decimate/v  annihilate/v  plaster/v  rip [into]/v  tear [into]/v  lay [into]/v  pile [into]/v  burst [into]/v  break [into]/v  fall [on | upon]/v  set [upon | on]/v  set upon/v  fall upon/v  swoop [on]/v  pounce [on]/v  descend [on]/v  snipe [at]/v
  words      take [obj=aim at]/v  turn [obj=gun | artillery | weapon | fire on]/v  train [obj=gun | artillery | fire on]/v  spring [obj=ambush | trap on]/v  drive [obj=bomb | truck | lorry | car into]/v  ram [obj=car | truck | lorry into]/v  force [obj=way into]/v  fight [obj=way into]/v  shoot [obj=way into]/v
  words      throw back/v  push [out of | from]/v  push back/v  push out/v  chase [out of | from]/v  chase out/v  expel [from]/v  oust [from]/v  eject [from]/v  flush out/v  sweep [from]/v  dislodge [from]/v  drive [out of | from]/v  hold off/v  drive out/v  drive back/v  drive off/v  fend off/v  see off/v  tangle [with]/v  grapple [with]/v  cross swords [with]/v  do battle [with]/v  give battle [to]/v  lay [obj=siege to]/v  zero in [on]/v  home in [on]/v  close in [on]/v
  cameo      190
  actor      subj
  recipient  obj | on | upon | into | at | with | of
  when       actor:mil | actor:reb | actor:uaf | subj=@troops | gunman | militant | @aircraft, recipient:mil | recipient:reb | recipient:cop | recipient:uaf | obj=@territory | garrison | convoy | column | barracks | post | position | into=@territory | barracks | compound | post | camp, no for, no over, no comp, no that
  yes        Rebels smashed a Nigerian garrison. | Rebels > garrison
  yes        Rebels fell upon a Congolese convoy. | Rebels > Congolese
  no         The general hammered the Nigerian premier for his speech.
  no         Lesotho's soldiers surprised the garrison with a cake for the cook.

sense strike_building.1
  words      gut/v  wreck/v  smash/v  shatter/v  shred/v  pepper/v  riddle/v  rip [into | through]/v  tear [into | through]/v  plough [into]/v  plow [into]/v  slam [into]/v  crash [into]/v  smash [into]/v  rip apart/v  tear apart/v  cut [through]/v  punch [obj=hole in]/v  blow [obj=hole in]/v  put [obj=hole in]/v
  words      leave [obj=hole | crater in]/v  reduce [to=rubble | ruin | ash]/v  explode [over | in | near | outside]/v  burst [over | in]/v  crater/v  scar/v  pock/v  pockmark/v  cave in/v  bring down/v  knock down/v  hole/v
  cameo      190
  actor      subj
  recipient  obj | in | of | over | into | on | poss
  when       subj:mil | subj:reb | subj=@weapon | @aircraft | drone | missile | shell | rocket | bomb | blast | explosion | gun | artillery | bulldozer | shelling | airstrike | air strike, obj=@building | @territory | @ship | carrier | ward | roof | block | flat | mill | into=@building | @territory | through=@building | station | queue | in=@building | @ship | carrier | @territory | over=@territory | obj:name | in:name
  yes        Russian shells shattered a clinic in Kherson. | Russian > clinic
  yes        Rockets tore through a market in Sanaa. | - > Sanaa
  no         A stray ball shattered a window.

sense victim_hurt.1
  words      burn/v  cripple/v  blind/v  abuse/v  scald/v  run over/v  run down/v  do away [with]/v  lay [into]/v  set [about]/v  lay about/v  rain [obj=blow on]/v  put [obj=bullet in | into]/v  set fire [to]/v  rough up/v  pistol-whip/v  finish off/v  bayonet/v  gas/v  trample/v  truncheon/v  skin/v
  words      riddle [with=bullet]/v  cut [obj=throat of]/v  slit [obj=throat of]/v  break [obj=arm | leg | rib | jaw | nose of]/v  smash [obj=arm | leg | knee | camera of]/v  knock [obj=tooth out of]/v  take off [obj=finger | arm | leg | hand of]/v  tear off [obj=arm | leg | finger of]/v  blow off [obj=arm | leg | hand of]/v  cost [iobj obj=eye | leg | arm | finger]/v  hang from/v  drag [through=street]/v
  words      open up [on]/v  let fly [at]/v  blaze away [at]/v  shoot [obj in=leg | head | chest | back | face | stomach | arm | foot]/v  stab [obj in]/v  starve/v  work to death/v  leave for dead/v
  cameo      182
  actor      subj
  recipient  obj | of | on | at | in | into | with | about | to | iobj
  when       actor:mil | actor:cop | actor:reb | actor:uaf | actor:crm | subj=@troops | guard | thug | mob | settler | gunman | gang | bomb | shell | mine | parcel bomb | passive, recipient:person | recipient:actor, no for, no over, no recipient:state
  yes        Guards crippled a Sudanese student. | Guards > student
  yes        The shell took off the leg of a Kurdish shepherd. | - > shepherd
  no         The editor laid into the Sudanese poet over his verse.

sense rob_convoy.1
  words      hold up [obj=convoy | bus | lorry | truck | train | bank]/v  rob [obj=convoy | bus | bank | traveller | passenger]/v  make off [with]/v  hijack [obj=convoy | bus | lorry | truck | plane]/v  waylay/v  carry off/v  spirit away/v  haul away [obj=hostage | captive | girl | pupil]/v  ride off [with]/v
  cameo      181
  actor      subj
  recipient  obj | with | of
  when       actor:reb | actor:uaf | actor:crm | subj=gunman | bandit | militant | robber | raider | jihadist | gang | militia, recipient:actor | obj=pupil | schoolboy | schoolgirl | villager | child | girl | convoy | bus
  yes        Raiders carried off forty Nigerien pupils. | Raiders > pupils
  no         The thief made off with the hamster.

sense toll_of_attack.1
  words      leave dead/v  leave wounded/v  leave injured/v  leave [obj=dead]/v  claim/v  kill/v  wound/v  injure/v  maim/v
  cameo      190
  actor      by
  recipient  obj | in | on
  when       subj=attack | raid | ambush | assault | bombing | shelling | shooting | airstrike | air strike | strike | blast | explosion | clash | fighting | offensive | massacre | telephone | parcel | booby trap | mine | bomb, recipient:actor | recipient:place
  plain      yes
  yes        A booby trap killed the Syrian commander. | - > commander
  no         The strike left the Danish baker without flour.

# ---------------------------------------------------------------- fights that go on, places burnt
sense fighting_goes_on.1
  words      go on/v  spread/v  rage/v  erupt/v  flare/v  flare up/v  break out/v  continue/v  intensify/v  resume/v  reach/v  move/v  engulf/v  sweep/v  rock/v  shake/v  grip/v  paralyse/v  ring out/v  echo/v  reverberate/v  be heard/v  hear/v  report/v  follow/v  enter [obj=day | week | month]/v
  cameo      190
  actor      between
  recipient  in | around | near | outside | across | obj | to | of | into | over | at
  when       subj=fighting | clash | shelling | shooting | gunfire | firefight | gun battle | street fighting | bombardment | shellfire | explosion | blast | artillery | gunbattle | skirmish | hear | obj=fighting | clash | shelling | shooting | gunfire | explosion | shot, no subj:person
  plain      yes
  yes        Clashes went on in the Sudanese town. | - > Sudanese
  yes        Gunfire was heard near the Malian palace. | - > palace
  no         The debate went on in the Sudanese town.

sense among_dead.1
  words      be among the dead/v  lose lives/v  meet [obj=death in]/v  catch [in=ambush | crossfire | blast | attack | explosion]/v  trap [in=fighting | crossfire]/v  leave for dead/v  find dead/v
  cameo      190
  actor      by
  recipient  obj | subj
  when       recipient:actor, in=ambush | crossfire | blast | attack | explosion | fighting | battle | obj=soldier | policeman | peacekeeper | gendarme | guard | fighter
  yes        Two Fijian peacekeepers were caught in a blast. | - > peacekeepers
  no         The Fijian fans were caught in the rain.

sense town_burning.1
  words      burning [of=@territory]/n  sacking [of=@territory]/n  razing [of=@territory]/n  destruction [of=@territory | @building]/n  looting [of=@territory | @building | store]/n  torching [of=@territory | @building]/n  maiming [of]/n  mutilation [of]/n  blinding [of]/n  onslaught [on]/n
  cameo      190
  actor      by
  recipient  of | on
  when       actor:actor, recipient:actor | recipient:place, actor:mil | actor:reb | actor:uaf | actor:crm | actor=mob | militia | settler
  yes        The burning of the Malian town by rebels lasted a day. | rebels > Malian
  no         The destruction of the Malian archive by moths was slow.

sense lose_life_any.1
  words      lose [obj=life]/v  pay [with=life]/v  forfeit [obj=life]/v
  cameo      190
  actor      by
  recipient  subj
  when       recipient:mil | recipient:cop | recipient:reb | subj=soldier | policeman | peacekeeper | guard | gendarme | fighter | marine | conscript, no in=@disaster, no in=crash | accident | flood | storm | fire | avalanche, recipient:actor
  plain      yes
  yes        Eleven Pakistani policemen lost their lives when a bomber struck. | - > policemen
  no         Eleven Pakistani soldiers lost their lives in an avalanche.
