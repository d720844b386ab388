# MOBILIZE: raise alert, move or gather forces, show of force. CAMEO 15x.

sense alert.1
  words      put [on=@alert]/v  place [on=@alert]/v  go [on=@alert]/v  put [in=@alert]/v  place [in=@alert]/v  raise [obj=@alert]/v  raise [to=@alert]/v
  words      put [into=@alert]/v  declare [obj=@alert]/v  enter [obj=@alert]/v  heighten [obj=@alert]/v  order [on=@alert]/v  step up [obj=@alert]/v
  words      remain [on=@alert]/v  maintain [obj=@alert]/v  increase [obj=@alert]/v  order [to=@alert]/v  be [on=high_alert | full_alert | maximum_alert]/v
  words      stand [on=@alert]/v  bring [to=@alert]/v  move [to=@alert]/v  announce [obj=@alert]/v  keep [on=@alert]/v
  cameo      152
  actor      subj | obj | poss
  recipient  against
  when       obj=@troops | @police | subj:state | subj:mil | subj:gov | subj=@troops | country | nation
  yes        India put its air force on high alert. | India > -
  yes        The South Korean military was placed on alert. | military > -
  no         Hospitals were put on alert for the flu.

sense alert.2
  words      put [on=@alert]/v  place [on=@alert]/v  go [on=@alert]/v  raise [obj=alert_level | security_alert | terror_alert | terrorism_alert]/v  tighten [obj=security]/v
  words      step up [obj=security | patrol]/v  beef up [obj=security]/v  increase [obj=security | patrol]/v  heighten [obj=security]/v
  words      boost [obj=security]/v  reinforce [obj=security]/v  strengthen [obj=security]/v  intensify [obj=patrol | security]/v
  cameo      151
  actor      subj
  recipient  against
  when       obj=@police | security | patrol | level | alert | subj:cop | subj=@police
  yes        Belgian police stepped up security around the embassies. | police > -
  no         The hens went on alert at the sight of the fox.

sense mobilise.1
  words      mobilise/v  mobilize/v  muster/v  call up/v  activate/v  amass/v  mass/v  assemble/v  concentrate/v  gather/v  conscript/v  draft/v  raise/v
  words      remobilise/v  recruit/v  rally/v
  cameo      154
  actor      subj
  recipient  against | near | on | along | at
  when       obj=@troops | subj=@troops, obj!=@protest
  yes        Russia massed forces near Ukraine. | Russia > Ukraine
  yes        Ethiopia called up reservists. | Ethiopia > -
  no         Volunteers mobilised to clean the beach.

sense deploy.1
  words      deploy [obj=@troops]/v  send [obj=@troops]/v  dispatch [obj=@troops]/v  despatch [obj=@troops]/v  move [obj=@troops]/v  station [obj=@troops]/v
  words      position [obj=@troops]/v  redeploy [obj=@troops]/v  rush [obj=@troops]/v  send in [obj=@troops]/v  scramble [obj=@troops | @aircraft]/v
  words      fly in [obj=@troops]/v  bring in [obj=@troops]/v  reinforce [obj=@troops]/v  strengthen [obj=@troops]/v  build up [obj=@troops]/v
  words      beef up [obj=@troops]/v  boost [obj=@troops]/v  increase [obj=@troops]/v  pour [obj=@troops]/v  sail [obj=@ship]/v  shift [obj=@troops]/v
  words      airlift [obj=@troops]/v  order [obj=@troops]/v  move in [obj=@troops]/v  bring up [obj=@troops]/v  field [obj=@troops]/v  rotate [obj=@troops]/v
  words      post [obj=@troops]/v
  words      add [obj=@troops]/v  garrison [obj=@troops]/v  install [obj=missile | missile_system | missile_battery | battery]/v
  words      ready [obj=@troops]/v  stretch [obj=@troops]/v  steam [obj=@ship]/v  mass [obj=@troops]/v  bolster [obj=@troops]/v
  cameo      154
  actor      subj
  recipient  against | to | in | near | along | into | at | on | off
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:igo | subj=@troops | government | country | junta | regime | coalition | ally | leader | president | passive, obj!=@peacekeeper, obj!=aid | team, obj!=@police, obj!=tank | fighter jet | helicopter | drone | missile | missile system | patriot battery | launcher | howitzer | armoured vehicle | armored vehicle | no to:state
  yes        China deployed warships near Taiwan. | China > Taiwan
  yes        NATO sent four battalions to Estonia. | NATO > Estonia
  yes        Malawi posted a battalion on its border with Mozambique. | Malawi > Mozambique
  no         The bank sent a convoy of vans to the branch.

sense deploy.2
  words      deploy [obj=@police]/v  send [obj=@police]/v  dispatch [obj=@police]/v  station [obj=@police]/v  rush [obj=@police]/v  mobilise [obj=@police]/v
  words      mobilize [obj=@police]/v  send in [obj=@police]/v  call out [obj=@police | @troops]/v  call in [obj=@police | @troops]/v  position [obj=@police]/v
  words      bring in [obj=@police]/v  move in [obj=@police]/v  order [obj=@police]/v
  cameo      153
  actor      subj
  recipient  against | to | in | around | into | at
  yes        Nairobi deployed riot police against the marchers. | Nairobi > marchers
  no         The rescue team deployed a ladder.

sense deployment.1
  words      deployment/n  redeployment/n  build-up/n  buildup/n  mobilisation/n  mobilization/n  troop build-up/n  military build-up/n  military buildup/n  build up/n  troop build up/n  military build up/n
  words      troop movement/n  massing/n  call-up/n  reinforcement/n  military presence/n  show [of=force]/n  troop surge/n  troop deployment/n  call up/n
  words      sabre-rattling/n  saber-rattling/n  show [of=strength]/n  naval presence/n  partial mobilisation/n  dispatch [of=@troops]/n  muscle-flexing/n  sabre rattling/n  saber rattling/n  muscle flexing/n
  cameo      154
  actor      by | poss | mod | subj
  recipient  against | near | along | on | in | to
  when       of!=@peacekeeper
  yes        Russia's military build-up along the Ukrainian border alarmed Kyiv. | Russia > Ukrainian
  no         The deployment of the app was delayed.

sense troops_move.1
  words      move/v  advance/v  head/v  pour/v  march/v  roll/v  stream/v  sail/v  steam/v  converge/v  gather/v  mass/v  rumble/v  thunder/v  trundle/v  take up positions/v  fan out/v  patrol/v
  words      arrive/v  enter/v  approach/v  dig in/v  line up/v  reinforce/v
  cameo      154
  actor      subj
  recipient  toward | towards | to | into | on | near | along | through | against
  when       subj=@troops, subj:mil | subj:state | subj:actor, has toward | towards | to | into | on | near | along | against, subj:mil | subj:state | subj:reb | subj=tank | warship | destroyer | frigate | submarine | aircraft carrier | army | troop, no obj
  yes        Turkish tanks rolled towards the Syrian border. | Turkish > Syrian
  no         The convoy of lorries moved towards the ferry.

sense patrol.1
  words      patrol/v  overfly/v  fly over/v  sail through/v  buzz/v  shadow/v  encroach on/v  intrude into/v  violate [obj=airspace | air_space | waters]/v
  words      enter [obj=airspace | air_space | waters | territorial_waters]/v  breach [obj=airspace]/v  stray into/v  transit/v  penetrate [obj=airspace]/v
  words      circle/v
  cameo      150
  actor      subj
  recipient  obj | of | poss | over | through | into
  when       subj:mil | subj=@aircraft | @ship | @troops | weapon | drone | balloon
  yes        Chinese fighters violated the airspace of Taiwan. | fighters > Taiwan
  yes        An American destroyer sailed through the Taiwan Strait. | destroyer > -
  no         Gulls circled the harbour.

sense incursion.1
  words      overflight/n  airspace violation/n  air incursion/n  violation [of=airspace | air_space | waters]/n  intrusion/n  flyby/n
  cameo      150
  actor      by | poss | mod | subj
  recipient  of | into | over
  yes        A Russian airspace violation over Estonia was reported. | Russian > Estonia
  no         The incursion of salt water ruined the well.

sense exercise.1
  words      hold [obj=@drill]/v  conduct [obj=@drill]/v  stage [obj=@drill]/v  begin [obj=@drill]/v  start [obj=@drill]/v  launch [obj=@drill]/v  carry out [obj=@drill]/v
  words      kick off [obj=@drill]/v  undertake [obj=@drill]/v  perform [obj=@drill]/v  run [obj=@drill]/v  practise [obj=invasion]/v  rehearse [obj=attack | invasion]/v
  words      complete [obj=@drill]/v  wrap up [obj=@drill]/v  order [obj=@drill]/v  simulate [obj=attack | invasion | strike | blockade]/v
  cameo      150
  actor      subj
  recipient  against | near | off
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:igo | subj=@troops | government | country | junta | regime | coalition | ally | leader | president | passive, no with, obj!=@joint_drill | test | parade
  yes        Iran held naval exercises near the Strait of Hormuz. | Iran > -
  no         The school held a fire drill.

sense exercise.2
  words      war game/n  military exercise/n  military drill/n  naval exercise/n  live-fire drill/n  live-fire exercise/n  naval drill/n  manoeuvre/n  maneuver/n  live fire drill/n  live fire exercise/n
  words      military parade/n  snap drill/n  air drill/n  military manoeuvre/n  military maneuver/n  war games/n  field exercise/n
  cameo      150
  actor      by | poss | mod | subj
  recipient  near | against | off
  when       no with, no between
  yes        Chinese military exercises off Taiwan began on Thursday. | Chinese > Taiwan
  no         Exercise keeps the heart healthy.

sense missile_test.1
  words      test [obj=@missile_test]/v  test-fire [obj=@missile_test]/v  launch [obj=@missile_test]/v  fire [obj=@missile_test]/v  conduct [obj=@missile_test]/v
  words      carry out [obj=@missile_test]/v  detonate [obj=nuclear_device | device | hydrogen_bomb | nuclear_bomb]/v  flight-test [obj=@missile_test]/v
  words      parade [obj=@missile_test | weapon | tank]/v  unveil [obj=@missile_test | weapon]/v  show off [obj=@missile_test | weapon]/v
  words      display [obj=@missile_test]/v  test-launch [obj=@missile_test]/v  stage [obj=@missile_test]/v  shoot off [obj=@missile_test]/v
  cameo      150
  actor      subj
  recipient  over | toward | towards | into
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:igo | subj=@troops | government | country | junta | regime | coalition | ally | leader | president | passive, no at, no against
  yes        North Korea test-fired a ballistic missile. | Korea > -
  yes        Pakistan tested a cruise missile on Tuesday. | Pakistan > -
  no         Students launched a rocket built from bottles.

sense missile_test.2
  words      missile test/n  nuclear test/n  missile launch/n  rocket launch/n  test launch/n  ballistic missile test/n  test-firing/n  underground test/n  test firing/n
  words      nuclear weapons test/n
  cameo      150
  actor      by | poss | mod | subj
  recipient  over
  yes        North Korea's nuclear test alarmed Japan. | Korea > -
  no         The test in algebra was hard.

sense prepare_war.1
  words      prepare [for=@war | invasion | attack | offensive]/v  gear up [for=@war | invasion | offensive]/v  brace [for=@war | invasion]/v  ready [for=@war]/v
  words      arm itself/v  rearm/v  re-arm/v  arm themselves/v  get ready [for=@war]/v  expand [obj=arsenal | nuclear_arsenal]/v  stockpile [obj=@weapon]/v
  words      enrich [obj=uranium]/v  take up arms/v  militarise/v  militarize/v  restart [obj=@nuclear]/v  reactivate [obj=@nuclear]/v  develop [obj=@nuclear | nuclear_weapon]/v
  words      produce [obj=@nuclear]/v  acquire [obj=@nuclear]/v  step up [obj=@nuclear]/v
  cameo      150
  actor      subj
  recipient  with | against
  when       subj:state | subj:mil | subj:reb | subj:gov
  yes        Eritrea was preparing for war with Ethiopia. | Eritrea > Ethiopia
  no         The town prepared for the storm.

sense declare_war.1
  words      declare war/v  declare [obj=war | jihad]/v  proclaim [obj=jihad]/v
  cameo      154
  actor      subj
  recipient  on | against
  when       recipient:actor
  yes        Japan declared war on the United States. | Japan > States
  no         The mayor declared war on litter.

sense martial.1
  words      flex muscles/v  flex [obj=muscle]/v  rattle [obj=sabre | saber]/v  show force/v  bare [obj=tooth | fang]/v  brandish [obj=@weapon]/v
  words      make a show of force/v  display might/v
  cameo      150
  actor      subj
  recipient  at | against | to
  yes        Beijing flexed its muscles at Taipei. | Beijing > Taipei
  no         The bodybuilder flexed his muscles.

sense fortify.1
  words      fortify [obj=@border | @territory]/v  mine [obj=@border]/v  reinforce [obj=@border | position]/v  militarise [obj=@border | @territory]/v
  words      militarize [obj=@border | @territory]/v  erect [obj=fence | wall | barrier]/v  build [obj=fence | wall | barrier | military_base]/v  dig [obj=trench]/v
  words      set up [obj=roadblock | checkpoint]/v
  cameo      150
  actor      subj
  recipient  with | against | along
  when       subj:state | subj:mil | subj:gov
  yes        Hungary built a fence along the Serbian border. | Hungary > Serbian
  no         The farmer built a wall behind his barn.

sense arms_race.1
  words      arms race/n  arms build-up/n  arms buildup/n  military expansion/n  rearmament/n  nuclear build-up/n  naval build-up/n
  cameo      150
  actor      by | poss | between | mod
  recipient  with
  yes        Russia's military expansion in the Arctic went on. | Russia > -
  no         The race in Monaco was won by a Finn.

sense recruit.1
  words      recruit [obj=fighter | soldier | mercenary | militant | reservist | volunteer]/v  enlist [obj=fighter | soldier | volunteer]/v  train [obj=recruit]/v  reinforce [obj=garrison | position | border]/v
  cameo      154
  actor      subj
  recipient  for | against
  when       subj:state | subj:mil | subj:reb | subj:gov
  yes        The Somali militia recruited hundreds of fighters. | militia > -
  no         The choir recruited a tenor.

sense raise_threat_level.1
  words      raise [obj=threat_level | terror_threat_level | alert_level | security_level]/v  declare [obj=red_alert]/v  extend [obj=alert]/v
  cameo      151
  actor      subj
  yes        The Danish police raised the threat level. | police > -
  no         The game raises the threat level at midnight.

# ---------------------------------------------------------------- officers and units sent to the line
sense deploy_unit.1
  words      dispatch/v  despatch/v  deploy/v  send/v  rush/v  order/v
  cameo      154
  actor      subj | obj
  recipient  against
  when       obj:mil | obj=commander | general | officer | soldier | regiment, to=front | frontline | front_line | border | line | frontier | @troops | position | zone
  yes        Senior commanders of the Syrian army were dispatched to the front. | commanders > -
  no         The general was sent to prison.

sense deploy_noun.1
  words      naval deployment/n  troop deployment/n  troop build-up/n  troop concentration/n  military mobilisation/n  military mobilization/n  general mobilisation/n
  words      general mobilization/n  troop reinforcement/n  missile deployment/n  tank deployment/n  warship deployment/n  force projection/n
  words      amassing [of=@troops]/n  dispatch [of=warship | carrier | fleet]/n
  cameo      154
  actor      by | poss | mod | of | subj
  recipient  along | near | on | in | against | to | at
  when       actor:actor
  yes        A troop deployment by Belarus near the Lithuanian border began. | Belarus > Lithuanian
  no         The parachute deployment failed.

sense deploy_verb.1
  words      sail [obj=fleet | carrier | warship | destroyer | frigate]/v  sortie/v  scramble [obj=jet | fighter_jet | fighter | warplane]/v
  words      move [obj=missile | tank | artillery | launcher to | near | into]/v  station [obj=missile | tank | bomber | warship]/v  pour [obj=troops | tank into]/v
  words      flood [obj=region with=troops]/v  bolster [obj=garrison | presence | defence | defense]/v  reinforce [obj=garrison | front | border | position]/v
  words      beef up [obj=presence | defence | defense | garrison]/v  fortify [obj=border | position | garrison]/v
  cameo      154
  actor      subj
  recipient  near | to | in | into | on | along | of | with | off
  when       subj:state | subj:mil | subj:gov | subj:reb | subj:igo
  yes        Tokyo scrambled fighter jets near the Chinese coast. | Tokyo > Chinese
  no         The cook scrambled eggs.

sense drill_noun.1
  words      war game/n  live-fire drill/n  live-fire exercise/n  naval manoeuvre/n  naval maneuver/n  military manoeuvre/n  military maneuver/n  snap drill/n
  words      missile drill/n  military parade/n  artillery drill/n  landing drill/n  air defence drill/n  flyover/n  freedom-of-navigation operation/n
  words      missile launch/n  rocket launch/n  nuclear test/n  missile test/n  weapons test/n
  cameo      150
  actor      by | poss | mod | of | subj
  recipient  near | in | off | around | against
  when       actor:actor
  yes        Chinese live-fire drills near Taiwan began on Monday. | Chinese > Taiwan
  no         The fire drill at the school was short.

sense drill_verb.1
  words      test-fire/v  test [obj=missile | ballistic_missile | rocket | nuclear_weapon | nuclear_device | bomb | icbm]/v  parade [obj=missile | tank | weapon]/v
  words      flex [obj=muscle]/v  show [obj=flag]/v  buzz [obj=@ship | @aircraft | ship]/v  shadow [obj=@ship | @aircraft]/v  overfly/v  sail [through=strait]/v
  words      fly [obj=bomber over | near]/v  stage [obj=show of=force]/v  display [obj=missile | weapon | firepower]/v
  cameo      150
  actor      subj
  recipient  obj | near | over | off | against | toward | into | through
  when       subj:state | subj:mil | subj:gov | subj:reb | subj=@troops | @ship | @aircraft
  yes        A Russian frigate shadowed a British ship. | Russian > British
  no         The student tested a bomb disposal toy.

sense alert_noun.1
  words      military alert/n  combat alert/n  full alert/n  war alert/n  nuclear alert/n  heightened alert/n
  cameo      152
  actor      by | poss | mod | of | subj
  recipient  on | against | along
  when       actor:actor
  yes        Syria's military alert along the Golan began at noon. | Syria > Golan
  no         A storm alert was issued.

sense cyber_force.1
  words      set up [obj=cyber_command | cyber_unit | cyber_force | cyber_army]/v  create [obj=cyber_command | cyber_unit | cyber_force | cyber_army]/v
  words      establish [obj=cyber_command | cyber_unit | cyber_force]/v  form [obj=cyber_unit | cyber_army]/v  launch [obj=cyber_command | cyber_unit]/v
  words      expand [obj=cyber_command | cyber_unit | cyber_force]/v  activate [obj=cyber_command | cyber_unit]/v  recruit [obj=hacker]/v
  cameo      155
  actor      subj
  recipient  against
  when       actor:actor, subj!:crm
  yes        Berlin created a cyber command. | Berlin > -
  no         The firm created a website.

sense police_power.1
  words      police deployment/n  police presence/n  security presence/n  deployment [of=@police]/n  police reinforcement/n
  cameo      153
  actor      by | poss | of | subj
  recipient  in | around | near | against
  when       by:actor | poss:actor | subj:actor | of=@police
  yes        The deployment of riot police by the Georgian ministry began early. | ministry > -
  no         The presence of the police dog calmed the pupils.

# ---------------------------------------------------------------- show of force

sense fire_missile.1
  words      fire [obj=missile | ballistic_missile | rocket | projectile | cruise_missile | icbm into=sea | water | ocean]/v
  words      launch [obj=missile | ballistic_missile | rocket | projectile | satellite | icbm into=sea | water | ocean | orbit | space]/v
  words      lob [obj=missile into=sea | ocean]/v  shoot [obj=missile | artillery into=sea]/v
  words      fire [obj=missile | shell | rocket toward | off=sea | coast | line]/v  test-launch/v  flight-test/v  cold-launch/v
  words      fire off [obj=missile | rocket into]/v  launch [obj=spy_satellite | satellite | space_rocket | long_range_rocket]/v
  cameo      150
  actor      subj
  recipient  near | off | toward | over
  when       subj:state | subj:mil | subj:gov
  yes        North Korea fired a ballistic missile into the sea. | Korea > -
  yes        Tehran launched a satellite into orbit. | Tehran > -
  no         The boy shot a rocket into the pond.

sense test_words.1
  words      missile firing/n  satellite launch/n  engine test/n  test flight/n  missile parade/n  nuclear drill/n  live firing/n
  words      firing exercise/n  underground explosion/n  atomic test/n  rocket test/n  hypersonic test/n  cruise missile test/n
  cameo      150
  actor      by | poss | mod | subj
  recipient  over | near | off
  when       actor:state | actor:mil | actor:gov
  yes        Iran's satellite launch drew notice. | Iran > -
  yes        A rocket test by Pyongyang shook the region. | Pyongyang > -
  no         The test flight of the carmaker's drone failed.

sense warplane_fly.1
  words      fly [obj=bomber | jet | warplane | drone near | over | through]/v
  words      fly [over | near | through=strait | peninsula | border | island | capital]/v  tail/v
  words      intercept [obj=plane | jet | bomber | aircraft over]/v  harass [obj=ship | boat | plane]/v  circle [obj=island | ship]/v
  words      cross [obj=median_line | line | border]/v  enter [obj=airspace | waters | zone | defence_zone]/v
  words      penetrate [obj=airspace | waters]/v  intrude [into]/v  stray [into]/v  violate [obj=airspace | waters]/v
  words      skirt [obj=airspace | coast]/v  sail [through | near=strait | island | reef | waters]/v  transit [obj=strait]/v
  words      steam [through]/v
  cameo      150
  actor      subj
  recipient  of | over | near | through | mod | poss | obj | into
  when       subj:mil | subj:state | subj=bomber | jet | warplane | drone | plane | aircraft | ship | warship | destroyer | frigate | submarine | helicopter | balloon | boat | vessel, subj!=tourist | yacht
  yes        A British destroyer sailed through the Taiwan Strait. | British > -
  yes        Russian bombers skirted the Norwegian coast. | Russian > Norwegian
  yes        Finland scrambled fighter jets after a Russian patrol plane entered its airspace. | Russian > its
  no         The gulls circled the ship.

sense sail_ship.1
  words      send [obj=warship | destroyer | frigate | carrier | submarine | coast_guard | fleet | gunboat to | near | around | through | into]/v
  words      dispatch [obj=warship | destroyer | frigate | carrier | submarine | gunboat to | near]/v
  words      station [obj=warship | frigate off | near]/v
  words      deploy [obj=warship | carrier | submarine | destroyer | bomber | missile | radar | drone to | near | off | in | on]/v
  words      anchor [obj=warship off]/v  position [obj=missile | launcher | artillery along | near]/v
  words      install [obj=missile | launcher | radar | battery on | in | near]/v  ring [obj=island with]/v
  cameo      154
  actor      subj
  recipient  to | near | around | off | into | in | on | along | through
  when       subj:state | subj:mil | subj:gov, recipient:actor | recipient:place | has to | near | off
  yes        Beijing sent warships around Taiwan. | Beijing > Taiwan
  yes        Washington stationed a frigate off Yemen. | Washington > Yemen
  no         The museum stationed a frigate model near the door.

sense mass_troops.1
  words      amass [obj=@troops | force | tank | armour along | on | near | at]/v  mass [obj=@troops | tank | force along | on | near | at]/v
  words      concentrate [obj=@troops | force along | on | near | at]/v
  words      build up [obj=@troops | force | presence along | on | near | at | in]/v
  words      move [obj=@troops | tank | artillery | missile to=border | frontier | front | line]/v
  words      rush [obj=@troops | tank to=border | front]/v  pour [obj=@troops | tank into]/v
  words      reinforce [obj=border | garrison | outpost | front | position]/v  shift [obj=@troops | tank to]/v
  words      fortify [obj=border | frontier | coast | island]/v  call up [obj=reservist | conscript | reserve]/v
  words      mobilize [obj=reservist | conscript | reserve | militia | army]/v  recall [obj=reservist]/v
  words      extend [obj=conscription | military_service]/v  reintroduce [obj=conscription | draft]/v  reinstate [obj=conscription | draft]/v
  words      order [obj=mobilization | call-up | general_mobilization]/v  declare [obj=mobilization | general_mobilization]/v
  words      raise [obj=army | militia | brigade]/v
  cameo      154
  actor      subj
  recipient  along | on | near | at | in | into | with | mod
  when       subj:state | subj:mil | subj:gov | subj:reb
  yes        Azerbaijan amassed troops along the Armenian border. | Azerbaijan > Armenian
  yes        Riga reinstated the draft. | Riga > -
  no         The shepherd massed his flock near the gate.

sense troop_buildup_noun.1
  words      military reinforcement/n  force build-up/n  military concentration/n  massing [of]/n  mobilization order/n
  words      call-up [of=reservist]/n  partial mobilization/n  naval buildup/n  arms buildup/n  fleet movement/n
  words      deployment [of=missile | tank | bomber | warship | jet]/n  redeployment [of]/n  reinforcement [of=garrison | border | front]/n
  cameo      154
  actor      by | poss | mod | of | subj
  recipient  along | near | on | in | against | to
  when       actor:state | actor:mil | actor:gov
  yes        The deployment of missiles by Moscow in Belarus alarmed Warsaw. | Moscow > Belarus
  no         The deployment of the missile in the video game is slow.

sense alert_words.1
  words      put on standby/v  put on alert/v  place on alert/v  put on war footing/v  place on war footing/v  raise readiness/v  go on alert/v
  words      move to war footing/v  raise [obj=readiness | readiness_level | defcon | combat_readiness]/v
  words      order [obj=readiness | standby | combat_readiness]/v  cancel [obj=leave of=soldier | officer | troop]/v
  words      ready [obj=jet | bomber | fleet | artillery | army]/v  scramble [obj=jet | fighter | warplane | helicopter]/v
  words      arm [obj=missile | nuclear_force]/v  sound [obj=siren]/v  activate [obj=air_defence | siren | reserve]/v
  words      heighten [obj=readiness]/v  alert [obj=army | navy | air_force | garrison]/v
  cameo      152
  actor      subj
  recipient  against
  when       subj:state | subj:mil | subj:gov | subj:igo
  yes        NATO put its forces on standby. | NATO > -
  yes        Athens raised the readiness of its navy. | Athens > -
  no         The clinic put its nurses on standby.

sense police_power_more.1
  words      deploy [obj=riot_police | police | officer | water_cannon | armoured_vehicle around | in | at | across | to | outside]/v
  words      flood [obj=street | square | city with=police | soldier | troop]/v
  words      send [obj=riot_police | police | officer | paramilitary to | into]/v  pour [obj=police | officer into]/v
  words      call in [obj=army | troop | riot_police | national_guard | police]/v  call out [obj=army | troop | national_guard | riot_police]/v
  words      beef up [obj=police | police_presence | security at | around]/v  ring [with=police | barbed_wire]/v
  words      mobilise [obj=police | riot_police | national_guard]/v  station [obj=police | sniper | officer around | outside | at]/v
  words      mass [obj=police | riot_police around | outside | in]/v  hire [obj=police | guard]/v  arm [obj=police]/v
  cameo      153
  actor      subj
  recipient  against | outside | around | in | at
  when       subj:state | subj:gov | subj:cop | subj=mayor | governor | minister | authority | city
  yes        Istanbul's governor flooded the square with police. | governor > -
  yes        Nairobi called in the army. | Nairobi > army
  no         The festival hired a guard for its beer tent.

sense police_alert.1
  words      raise [obj=terror_alert | threat_level | security_level | alert to]/v
  words      tighten [obj=security | security_measure | border_check | control at | around | in]/v
  words      step up [obj=security | patrol | border_check | border_surveillance | checks]/v  reinforce [obj=patrol | security | border_control]/v
  words      heighten [obj=security | vigilance]/v  boost [obj=security | patrol | police_presence]/v
  words      strengthen [obj=security | patrol | border_control]/v  intensify [obj=patrol | checks | security]/v
  words      introduce [obj=border_check | border_control]/v  reintroduce [obj=border_check | border_control]/v
  words      reimpose [obj=border_control | border_check]/v  increase [obj=patrol | security]/v
  cameo      151
  actor      subj
  recipient  in | against | with | on
  when       subj:state | subj:gov | subj:cop | subj=authority | city | mayor
  yes        Berlin reintroduced border checks with Poland. | Berlin > Poland
  yes        Spanish police stepped up patrols. | police > -
  no         The school tightened security at the biscuit tin.
  no         The Ugandan government stepped up its surveillance of the virus.

sense nuclear_step.1
  words      enrich/v  step up [obj=enrichment | centrifuge | plutonium]/v  start [obj=enrichment | reactor | centrifuge]/v
  words      begin [obj=enrichment | enriching]/v  resume [obj=enrichment | nuclear_test | missile_test]/v
  words      restart [obj=reactor | enrichment | centrifuge | nuclear_test]/v  install [obj=centrifuge]/v
  words      expand [obj=arsenal | stockpile | enrichment | nuclear_programme]/v
  words      build [obj=warhead | nuclear_bomb | bomb | silo | missile_base | submarine | aircraft_carrier]/v
  words      acquire [obj=warhead | nuclear_weapon | bomb]/v  stockpile [obj=uranium | plutonium | missile | warhead]/v
  words      reprocess [obj=plutonium | fuel]/v  miniaturise [obj=warhead]/v
  words      detonate [obj=nuclear_bomb | atomic_bomb | hydrogen_bomb | nuclear_device]/v  deploy [obj=nuclear_weapon | warhead]/v
  words      mass-produce [obj=drone | missile]/v
  cameo      150
  actor      subj
  recipient  in | against
  when       subj:state | subj:mil | subj:gov, obj=uranium | enrichment | reactor | centrifuge | plutonium | warhead | @nuclear | bomb | missile | arsenal | stockpile | silo | submarine | nuclear test | missile test | drone | fuel | aircraft carrier | missile base
  yes        Pyongyang reprocessed plutonium. | Pyongyang > -
  yes        Tehran restarted a reactor. | Tehran > -
  no         The mill enriched flour with iron.

sense parade_words.1
  words      parade [obj=missile | tank | troop | weapon | drone | captive | prisoner]/v
  words      show off [obj=missile | tank | weapon | drone | firepower]/v
  words      unveil [obj=missile | tank | drone | submarine | weapon | fighter_jet]/v  display [obj=missile | weapon | firepower | might]/v
  words      flaunt [obj=missile | arsenal | might | power]/v  stage [obj=parade | military_parade | flyover | flypast]/v
  words      hold [obj=parade | military_parade | flyover]/v  commission [obj=warship | submarine | carrier]/v
  words      launch [obj=warship | submarine | aircraft_carrier | frigate | destroyer]/v  flex its muscles/v  bare teeth/v  show teeth/v
  cameo      150
  actor      subj
  recipient  at | against | near | in
  when       subj:state | subj:mil | subj:gov | subj:reb
  yes        Hanoi held a military parade. | Hanoi > -
  yes        Beijing launched an aircraft carrier. | Beijing > -
  no         The gym teacher flexed his muscles.

sense drills_verb.1
  words      rehearse [obj=invasion | attack | blockade | landing | strike]/v
  words      simulate [obj=invasion | attack | blockade | landing | strike | seizure of]/v
  words      practise [obj=invasion | landing | strike | blockade]/v  wargame/v  stage [obj=drill | manoeuvre | war_game near | off | around]/v
  words      hold [obj=drill | manoeuvre | war_game | exercise near | off | around]/v
  words      conduct [obj=drill | manoeuvre | exercise near | off | around]/v  launch [obj=drill | manoeuvre | war_game near | off | around]/v
  words      kick off [obj=drill | manoeuvre | war_game near | off]/v  wind up [obj=drill | manoeuvre | war_game]/v
  words      extend [obj=drill | war_game]/v  announce [obj=drill | war_game | exercise near | off | around]/v  encircle [in=drill]/v
  cameo      150
  actor      subj
  recipient  near | off | around | of | against | on | in
  when       subj:state | subj:mil | subj:gov, no with
  yes        Beijing simulated a blockade of Taiwan. | Beijing > Taiwan
  yes        Tehran staged drills near Azerbaijan. | Tehran > Azerbaijan
  no         The dancers rehearsed the landing after the jump.

sense fence_build.1
  words      fence [obj=border | frontier]/v  fence off [obj=border]/v
  words      build [obj=fence | wall | barrier | trench | bunker | fortification | base | airstrip on | along | at | near | in]/v
  words      erect [obj=fence | wall | barrier | barricade on | along | at]/v  dig [obj=trench | tunnel | moat along | on | near | under]/v
  words      mine [obj=border | coast | harbour | strait]/v  fortify/v  string [obj=barbed_wire along]/v  wall off/v
  words      construct [obj=base | airstrip | wall | fortification | island on | in | near | along]/v  reclaim [obj=reef | land in]/v
  cameo      150
  actor      subj
  recipient  with | along | on | near | in | at | of
  when       subj:state | subj:mil | subj:gov | subj:reb, obj=border | frontier | fence | wall | barrier | trench | bunker | fortification | base | airstrip | moat | tunnel | coast | harbour | strait | minefield | mine | barbed wire | island | reef | @territory | land
  yes        Vilnius dug a trench along the Belarusian border. | Vilnius > -
  yes        Beijing constructed an airstrip on a Philippine reef. | Beijing > Philippine
  no         The farmer built a fence along the river.

sense volunteer_recruit.1
  words      recruit [obj=mercenary | fighter | volunteer | convict | prisoner | child | militia from | in]/v
  words      enlist [obj=mercenary | volunteer | convict | tribesman]/v  hire [obj=mercenary | gunman | militia]/v  press-gang [obj=recruit]/v
  words      train [obj=recruit | militia | volunteer | fighter]/v  form [obj=militia | battalion | brigade | army | regiment | home_guard]/v
  words      raise [obj=battalion | brigade | militia | regiment]/v  create [obj=militia | army | force | battalion | border_force]/v
  words      swell [obj=rank of]/v  draft [obj=prisoner | convict | reservist | woman]/v  mobilise [obj=volunteer | militia | tribesman]/v
  words      arm [obj=villager | tribesman | civilian | settler]/v
  cameo      154
  actor      subj
  recipient  against | from | in | of
  when       subj:state | subj:mil | subj:gov | subj:reb
  yes        Wagner recruited convicts from Russian prisons. | Wagner > Russian
  yes        Ouagadougou formed a militia against jihadists. | Ouagadougou > jihadists
  no         The circus hired a strongman.

sense cyber_army.1
  words      create [obj=cyber_force | cyber_command | cyber_unit | hacker_unit]/v
  words      set up [obj=cyber_force | cyber_army | hacker_unit | troll_farm]/v  train [obj=hacker]/v  recruit [obj=hacker | cyber_warrior]/v
  words      hire [obj=hacker]/v  build [obj=cyber_army | cyber_command | cyber_force]/v
  words      unveil [obj=cyber_command | cyber_strategy | cyber_force]/v  boost [obj=cyber_defence | cyber_force]/v
  words      deploy [obj=cyber_team | hacker | cyber_unit]/v  mobilise [obj=hacker | cyber_volunteer]/v
  words      expand [obj=cyber_army | cyber_budget]/v
  cameo      155
  actor      subj
  recipient  against | in | to
  when       subj:state | subj:mil | subj:gov | subj:igo | subj:spy
  yes        Taipei set up a cyber force. | Taipei > -
  yes        Kyiv unveiled a cyber command. | Kyiv > -
  no         The bank hired a hacker to test its till.

# ---------------------------------------------------------------- at sea and in the air

sense air_close.1
  words      fly close/v  fly dangerously/v  fly near/v  come close/v  pass close/v  swoop [over]/v  zoom [over]/v
  words      escort [obj=bomber | jet | plane | warplane]/v  intercept [obj=bomber | jet | plane | warplane | fighter_jet]/v
  words      chase [obj=jet | plane | drone]/v  shadow [obj=ship | carrier | plane | submarine | fleet]/v
  words      trail [obj=ship | submarine | carrier]/v  buzz [obj=ship | plane | carrier | destroyer]/v
  cameo      150
  actor      subj
  recipient  mod | to | over | obj | of
  when       subj:mil | subj:state | subj=jet | plane | bomber | warplane | aircraft | drone | ship | submarine | helicopter | frigate | destroyer, recipient:actor
  yes        A Russian jet tailed a Norwegian plane. | Russian > Norwegian
  yes        Finnish jets escorted a Russian bomber. | Finnish > Russian
  no         The bee flew close to the minister's nose.

sense sea_patrol.1
  words      begin [obj=patrol]/v  launch [obj=patrol]/v  step up [obj=patrol in]/v  send [obj=patrol to | into]/v  start [obj=patrol]/v
  words      cruise [off | near]/v  lurk [off | near]/v  begin [obj=patrol near | off | in]/v
  cameo      154
  actor      subj
  recipient  off | near | in | of | mod | to | into
  when       subj:mil | subj:state | subj:gov | subj=ship | warship | submarine | fleet | jet | coast guard | navy, obj!=aisle
  yes        Indonesian warships began patrols near Vietnam. | Indonesian > Vietnam
  yes        A Russian submarine lurked off Ireland. | Russian > Ireland
  no         The teacher patrolled the coast of the pond.

# ---------------------------------------------------------------- acts as nouns with their roles

sense test_noun.1
  words      test [of=missile | rocket | bomb | nuclear_device | icbm | drone | torpedo | weapon]/n
  words      launch [of=missile | satellite | rocket | icbm | spy_satellite]/n  firing [of=missile | rocket into]/n
  words      parading [of=missile | tank]/n  unveiling [of=missile | submarine | drone | jet]/n  enrichment [of=uranium | by]/n
  words      detonation [of=bomb | device]/n  flight [of=bomber | jet | drone over | near]/n  passage [of=warship | destroyer through]/n
  words      transit [of=warship | destroyer | carrier through | of]/n
  cameo      150
  actor      by | poss | mod
  recipient  over | near | through
  when       actor:state | actor:gov | actor:mil
  yes        India's test of a missile irked Islamabad. | India > -
  yes        Pyongyang's launch of a rocket was seen in Japan. | Pyongyang > -
  no         The launch of the rocket-shaped lolly by the firm was a hit.

sense deploy_noun_last.1
  words      deployment [of=troop | soldier | tank | missile | jet | warship | bomber | drone | carrier]/n
  words      dispatch [of=troop | soldier | warship | tank | jet | carrier]/n  sending [of=troop | soldier | warship | carrier]/n
  words      massing [of=troop | tank | soldier | force]/n  movement [of=troop | tank | missile]/n
  words      mobilization [of=reservist | army | troop]/n  call-up [of]/n  buildup [of=troop | force | tank]/n
  words      build-up [of=troop | force | tank]/n  stationing [of=troop | missile | tank]/n  reinforcement [of=border | garrison]/n
  cameo      154
  actor      by | poss | mod
  recipient  to | near | along | in | on | against | off
  when       actor:state | actor:gov | actor:mil
  yes        Ankara's dispatch of warships to Cyprus alarmed Athens. | Ankara > Cyprus
  yes        Moscow's deployment of missiles in Belarus went ahead. | Moscow > Belarus
  no         The deployment of the soldier ants is slow.

# ---------------------------------------------------------------- more of daily news

sense nuke_move.1
  words      move [obj=nuclear_weapon | warhead | bomber | missile | nuclear_missile to | into]/v
  words      transfer [obj=nuclear_weapon | warhead | missile to]/v  deploy [obj=nuclear_weapon | nuclear_missile | warhead in | to]/v
  words      station [obj=nuclear_weapon | bomber | nuclear_missile in]/v  ship [obj=warhead | nuclear_weapon to]/v
  words      place [obj=missile | nuclear_weapon in]/v
  cameo      154
  actor      subj
  recipient  to | in | into
  when       subj:state | subj:gov | subj:mil, recipient:actor | recipient:place
  yes        Moscow moved nuclear weapons to Belarus. | Moscow > Belarus
  no         The museum moved a bomber to its annexe in Spain.

sense line_up.1
  words      line up [on | along=border | frontier]/v  mass [off | near | on | along]/v  gather [near | along=border]/v
  words      wait [on | near=border]/v  amass [near | along]/v  assemble [near | along=border]/v  dig in [along | near]/v
  words      roll up [to=border]/v  converge [on]/v  hover [off]/v  anchor [off]/v
  cameo      154
  actor      subj
  recipient  along | near | off | on | mod
  when       subj=tank | troop | soldier | warship | ship | fleet | armour | convoy | regiment | brigade | carrier | force, recipient:actor | recipient:place | has off | near | along | on
  yes        Russian warships hovered off Estonia. | Russian > Estonia
  yes        Russian warships anchored off Syria. | Russian > Syria
  no         Ferries anchored off Dover.

sense streets_soldiers.1
  words      put [obj=soldier | troop | police | army | officer on=street]/v
  words      send [obj=soldier | troop | army into=street | capital | slum | favela]/v
  words      deploy [obj=soldier | troop | army on | in=street | capital | airport | prison]/v  flood [obj=street with=soldier | police]/v
  words      order [obj=army | soldier | troop into=street]/v  post [obj=soldier | police | guard at | outside]/v
  cameo      153
  actor      subj
  recipient  in | at | outside
  when       subj:state | subj:gov | subj:mil | subj:cop
  yes        Paris put soldiers on the streets. | Paris > -
  yes        The Ecuadorean president sent the army into the prisons and the streets. | president > -
  no         The toymaker put soldiers on the street of the model town.

# ---------------------------------------------------------------- adjectives and the rest

sense mercenary.1
  words      hire [obj=mercenary | fighter | gunman | contractor from]/v  send [obj=mercenary | contractor | volunteer to]/v
  words      fly in [obj=mercenary | fighter | contractor]/v  deploy [obj=mercenary | contractor to | in]/v
  words      bring in [obj=mercenary | fighter]/v  field [obj=mercenary | brigade]/v  recruit [obj=mercenary | foreigner | veteran]/v
  cameo      154
  actor      subj
  recipient  from | to | in | against
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:bus
  yes        Moscow recruited foreigners. | Moscow > -
  yes        Bamako hired Russian mercenaries. | Bamako > -
  no         The troupe hired a mercenary for the sword fight.


# ---------------------------------------------------------------- moved up, posted, called back from leave
sense move_up.1
  words      move [obj=officer | @police | @troops | patrol_boat | gunboat | tank | battery | line | position | front_line to | into | towards | along | near | in]/v  move up [obj=line | position | @troops | front_line]/v  move up/v  push forward [obj=line | position | @troops]/v
  words      shift [obj=officer | @police | @troops to | towards]/v  transfer [obj=@troops | @police | officer to=border | front | frontier | capital]/v  put [obj=unit | @troops | @police | officer | detective | marksman | sniper | warship into | on | in]/v
  words      post [obj=@police | policeman | gendarme | officer | sniper | guard | sentry | marksman]/v  station [obj=@police | policeman | gendarme | officer | sniper | sentry]/v  place [obj=@troops | @police | sniper | tank | gunboat along | at | on | in]/v  throw [obj=@troops | @police into]/v
  words      draft in [obj=@police | officer | @troops]/v  bus in [obj=@police | @troops]/v  bring in [obj=@police | officer | reinforcement]/v  call in [obj=army | @troops | reinforcement | riot_police | national_guard]/v  fly in [obj=@police | gendarme | officer | reinforcement]/v  call out [obj=army | @troops | national_guard | militia]/v  turn out [obj=guard | garrison]/v
  words      ring [obj with=@police | @troops | tank | gendarme]/v  surround [with=@police | @troops]/v  flood [with=@police | @troops | officer]/v  line [with=@police | @troops]/v  fill [with=@police | @troops]/v  man [obj=barricade | checkpoint | wall]/v
  cameo      154
  actor      subj
  recipient  to | into | in | along | near | towards | at | on
  when       subj:state | subj:gov | subj:mil | subj:cop | subj:reb | subj:igo | passive | subj=junta | government | minister | border guard | coastguard | coast guard, obj!=prisoner | hostage | hand | pressure | emphasis | foot, in!=custody | jail | prison | charge | car, into!=car | van | vehicle | bus, on!=trial | plane | leave
  plain      yes
  yes        Nepal posted two hundred policemen along the Indian border. | Nepal > Indian
  yes        Latvia's border guard moved forty officers to the east. | guard > -
  yes        The Colombian minister put a unit of detectives into Cali. | minister > Cali
  no         The coach moved the striker to the left.

sense take_position.1
  words      take up [obj=position | post | station]/v  take [obj=position | post along | at | near | on | outside | around]/v  dig in [along | near | at]/v  line [obj=route | street | road | avenue | bank | border]/v  stand [obj=guard]/v  move [into=position]/v
  words      roll [into | through | towards]/v  rumble [into | through | towards]/v  march [through | into | towards]/v  take [to=street]/v  fan out [in | across | through]/v  spread out [in | across]/v  gather [at | near | along=border | frontier]/v  assemble [at | near=border | frontier]/v  guard [obj=bridge | crossing | route | palace | ministry | parliament | square | checkpoint | station]/v
  words      ring [obj=parliament | square | palace | ministry | house | embassy | university]/v  surround [obj=parliament | square | palace | ministry | house | embassy | university | village | headquarters]/v  patrol [obj=street | border | frontier | coast | road | square | waters]/v  stand [at | outside | around | before=gate | palace | parliament | ministry | bridge | crossroads]/v
  cameo      150
  actor      subj
  recipient  of | in | at | near | outside | along | into | poss
  when       subj:mil | subj:cop | subj:reb | subj=@troops | tank | armoured car | armoured vehicle | gendarme | gunboat | column | convoy | militia, to!=protest | demand | denounce | celebrate, actor:actor
  yes        Gambian gendarmes lined the route in Banjul. | gendarmes > Banjul
  yes        Indian soldiers took up positions along the Chinese border. | soldiers > Chinese
  no         Fans lined the route of the race.

sense leave_cancel.1
  words      recall [obj=officer | reservist | veteran | soldier]/v  base [obj=@troops | bomber | jet | missile on | in | at]/v  send [obj=unit | special_unit | riot_police | @police to]/v  cancel [obj=leave | furlough of | for]/v  cancel [comp=leave]/v  cancel leave/v  suspend [obj=leave]/v  stop [obj=leave]/v  recall [from=leave | retirement | furlough]/v  call back [from=leave]/v  confine [to=barrack | barracks | base]/v  extend [obj=conscription | military_service | draft | national_service]/v
  words      reintroduce [obj=conscription | draft | military_service]/v  restore [obj=conscription | draft]/v  bring back [obj=conscription | draft]/v  lower [obj=draft_age | conscription_age]/v  raise [obj=militia | brigade | battalion | division | army]/v  form [obj=militia | brigade | battalion | volunteer_corps]/v  set up [obj=militia | brigade | battalion]/v
  cameo      152
  actor      subj
  recipient  against
  when       subj:state | subj:gov | subj:mil | subj:cop | subj:reb | subj:leg
  yes        The Peruvian army cancelled leave for its border units. | army > -
  yes        Latvia brought back conscription. | Latvia > -
  no         The editor cancelled his leave.

sense alert_state.1
  words      on alert/n  on high alert/n  on full alert/n  on maximum alert/n  on war footing/n  on standby/n  on combat alert/n  at readiness/n  in combat readiness/n
  cameo      152
  actor      subj
  when       subj:mil | subj:cop | subj:state | subj:reb | subj=@troops
  yes        The Omani army is on high alert. | army > -
  no         The dog is on alert.

sense show_of_flight.1
  words      fly [around | over | near | along | across]/v  fly low [over]/v  circle [obj]/v  swoop [over]/v  cross [obj=median_line | line | border | airspace]/v  skirt [obj]/v  sail [into | around | near | through | off | towards]/v  steam [into | towards | through | off]/v  cruise [off | near]/v
  words      enter [obj=airspace | waters | zone | strait]/v  anchor [off]/v  appear [off]/v  approach [obj]/v  head [for | towards]/v  close in [on]/v  loiter [off | near]/v
  cameo      150
  actor      subj
  recipient  obj | around | over | near | off | into | through | towards | for | in | of
  when       subj=bomber | warplane | fighter jet | fighter | warship | destroyer | frigate | carrier | aircraft carrier | submarine | strike group | fleet | flotilla | military drone | gunboat | spy plane | surveillance plane | air force | navy | jet | reconnaissance plane | patrol boat | cutter | military plane | military aircraft, actor:actor
  plain      yes
  yes        Chinese bombers flew around Taiwan. | Chinese > Taiwan
  yes        An American destroyer sailed around Taiwan. | American > Taiwan
  no         A hired jet flew over the Danish wedding.

sense test_fire.1
  words      fire off [obj=missile | rocket]/v  show off [obj=missile | rocket | tank | drone]/v  parade [obj=missile | tank | drone | weapon]/v  roll out [obj=missile | tank | drone]/v  unveil [obj=missile | drone | warship | submarine | base]/v  flight-test/v
  cameo      150
  actor      subj
  recipient  off | near | towards | into
  when       subj:state | subj:gov | subj:mil
  yes        Iran unveiled a new missile. | Iran > -
  no         The club fired off a rocket.

sense deploy_home.1
  words      deploy [obj=@troops | @police in | on | at | along | into comp=protect | guard | secure]/v  send [obj=@troops | @police in | on | at | along | into comp=guard | secure]/v  deploy [obj=commando | soldier | @troops | @police | gendarme | guard in | inside | on | along | at | near | around | across]/v  send [obj=commando | soldier | @troops | @police | gendarme into | onto]/v  order [obj=soldier | @troops | @police into | onto]/v
  cameo      154
  actor      subj
  recipient  in | into | on | along | at | near | across
  when       subj:state | subj:gov | subj:mil | subj:cop | subj:igo, obj!=@peacekeeper | medic | doctor | monitor | observer
  yes        Benin deployed commandos in the north, officially to protect its farmers. | Benin > -
  no         The bakery deployed guards in the yard.

sense deployment_noun.1
  words      deployment [of=@troops | @police | missile | warship | drone | gendarme]/n  dispatch [of=@troops | warship | frigate | @police]/n  mobilisation [of]/n  mobilization [of]/n  call-up [of]/n  massing [of=@troops]/n  build-up [of=@troops | on | at | along]/n  buildup [of=@troops | on | at | along]/n  stationing [of=@troops | missile]/n  reinforcement [of=border | garrison | frontier]/n
  words      troop build-up/n  troop movement/n  military build-up/n  military buildup/n  naval build-up/n  show [of=force]/n  flyover [of | over | by]/n  overflight [of | over | by]/n  incursion [into]/n
  cameo      154
  actor      by | poss | of | mod
  recipient  near | to | on | at | in | along | into | over
  when       actor:state | actor:gov | actor:mil | actor:cop | actor:reb, of!=@peacekeeper
  yes        The deployment of Rwandan troops near Bukavu was quick. | troops > -
  yes        Eritrea's build-up on the Ethiopian border went on. | Eritrea > Ethiopian
  no         The deployment of the parachute was late.

# ---------------------------------------------------------------- many verbs, narrow company: troops, ships, and where they stand
sense troops_placed.1
  words      roll [obj=missile | tank | launcher through | into]/v  reinforce [obj=post | position | garrison | outpost | base]/v  strengthen [obj=post | position | garrison | outpost]/v  bus/v  truck/v  bring/v  bring up/v  switch/v  hurry/v  range/v  line/v  put/v  array/v  billet/v  keep/v  string/v  line up/v  draw up/v  set up/v  spread/v  dig in/v  throw/v  commit/v  add/v  lead/v  march/v  helicopter/v  fly/v  ferry/v  quarter/v  camp/v  pull together/v  concentrate/v  hold ready/v  put aboard/v  land/v  pour/v  feed/v  push/v  inch/v  wheel/v
  cameo      154
  actor      subj
  recipient  to | along | on | at | near | into | in | around | across
  when       subj:state | subj:gov | subj:mil | subj:reb | passive, obj=troop | troops | soldier | battalion | brigade | division | regiment | marine | paratrooper | commando | gendarme | tank | artillery | battery | armoured car | howitzer | gunboat | warship | jet | fighter jet | reservist | army | police | riot police | unit | missile | launcher | rocket launcher | gun | post | position | garrison | outpost | base, to=border | frontier | front | north | south | east | west | line | coast | island | capital | region | province | highland | along=border | frontier | line | coast | river | on=border | frontier | line | island | through=capital | city | street | along=frontier | near=border | frontier | line | at=border | frontier | gate | into=north | north-west | province | region | prison | street | capital | in=prison | street | capital | north | to:place | into:place | in:place | on:place | near:place, obj!=prisoner | home, no from
  plain      yes
  yes        Chad trucked soldiers to the Sudanese border. | Chad > Sudanese
  yes        Ecuador is throwing troops into the northern province. | Ecuador > -
  no         The tour operator bused tourists to the Sudanese border.

sense troops_stand.1
  words      reach/v  approach [subj=@troops | @aircraft | column]/v  man/v  watch/v  guard [obj=border | frontier | summit | route | crossing | coast]/v  head [for | to | towards]/v  set off [for]/v  set out [for]/v  leave [for=border | frontier | front | north | east | south | west | island]/v  arrive [at | in | on]/v  camp [at | near | along | on]/v  pitch [obj=camp | tent at | near]/v  spread out [along]/v  stand by [at]/v  stand ready [at]/v  stand [at | behind | outside | along | around]/v
  words      wait [at | behind | outside]/v  advance [to | towards | on]/v  push [towards | to]/v  close [on]/v  train [near | along | off]/v  drill [near | along | off]/v  exercise [near | along | off]/v  lie [off | near]/v  sail [for | to | near]/v  steam [for | to]/v  sail past/v  steam past/v  move closer [to]/v  draw [near to | near]/v  turn up [off]/v  pass [near | within]/v  trail [obj=@ship]/v  tail [obj=@ship]/v
  words      set course [for]/v  set [obj=course for]/v  bear down [on]/v  deploy [along | at | near | on]/v  mass [along | at | near | on]/v  gather [along | at | near=border | frontier | line]/v  swarm [around]/v  ring [obj]/v  encircle [obj subj=@ship]/v  near [obj]/v  be [on=street]/v  fire [obj=shell | missile off | near | into=sea | water]/v  keep [obj=jet | fighter | bomber in=air]/v  double [obj=patrol]/v  step up [obj=patrol]/v  increase [obj=patrol]/v
  cameo      154
  actor      subj
  recipient  obj | for | to | towards | at | on | near | along | off | around | of
  when       subj:mil | subj:cop | subj=battalion | brigade | regiment | warship | destroyer | frigate | carrier | aircraft carrier | submarine | bomber | tank | armoured car | column | gunboat | fleet | flotilla | gendarme | @troops, actor:actor, obj=border | frontier | line | coast | crossing | summit | route | shoal | strait | survey ship | @ship | patrol | jet | course | camp | tent | shell | for=border | frontier | front | to=border | frontier | front | towards=border | frontier | line | along=border | frontier | line | river | coast | at=border | frontier | gate | line | crossing | on=border | frontier | street | capital | near=border | frontier | off:place | for:place | obj:place | near:place | within:place | around:place | to:place, no from
  plain      yes
  yes        Chinese warships neared Taiwan. | Chinese > Taiwan
  yes        Tajik gendarmes massed at the border. | gendarmes > -
  no         The Chinese fishing boats approached the harbour bar.

sense call_to_arms.1
  words      call out [obj=army | reservist | guard | national_guard | militia | troops]/v  call [obj to=arm]/v  call to arms/v  summon [obj=reservist | militia | army]/v  arm [obj=reservist | civilian | villager]/v  ask [obj=reservist comp=report]/v  order [obj=reservist | man comp=report]/v  put [obj under=arm]/v  inspect [obj=@troops | militiaman | fleet | regiment | guard]/v  review [obj=@troops | fleet | militia | parade]/v  raise [obj=readiness | alert_level]/v  hold [obj=snap_check | muster]/v
  words      check [obj=readiness]/v  fortify [obj=border | frontier | island | coast | line]/v  dig [obj=trench along | on]/v  build [obj=bunker | trench | fortification along | on | near]/v  beach [obj=@ship on]/v  scramble/v  put aboard [obj=marine | soldier]/v
  cameo      152
  actor      subj
  recipient  along | on | near | against
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:cop, obj!=aid | ship of fool
  yes        The governor of Potosi called out the army. | governor > -
  yes        Lithuania is fortifying its border. | Lithuania > -
  no         The dentist put his tools under his arm.

sense troops_passive.1
  words      send/v  move/v  mass/v  station/v  rush/v  post/v  fly/v  place/v  draw up/v  bring up/v  concentrate/v  dig in/v  camp/v  mobilise/v  mobilize/v  call out/v  order/v  deploy/v  line up/v  pull together/v  garrison/v  bring in/v  airlift/v  put [on=alert | footing | standby]/v  place [on=alert | footing | standby]/v  position/v  redeploy/v  reinforce/v  put into/v  march/v
  cameo      154
  actor      obj
  recipient  to | on | along | at | near | into | in
  when       passive, no subj, obj:mil | obj=gendarme | riot police | reservist | militia, to=border | frontier | front | capital | region | province | north | south | east | west | town | city | island | street | on=border | frontier | alert | footing | standby | outskirt | along=border | frontier | river | line | coast | at=border | frontier | gate | near=border | frontier | into=capital | city | town | province | street | in=capital | street | province | to:place | in:place | into:place | near:place, no from, obj!=prisoner
  plain      yes
  yes        Chadian troops were massed on the Sudanese border. | troops > Sudanese
  no         Chadian troops were flown to hospital.

sense troops_noun.1
  words      concentration [of=@troops]/n  movement [of=@troops]/n  arrival [of=@troops]/n  gathering [of=@troops]/n  massing [of=@troops]/n  reinforcement [of=@troops | garrison | border]/n  airlift [of=@troops]/n  advance [of=@troops]/n  call-up [of=reservist]/n  raising [of=militia | army]/n
  cameo      154
  actor      by | of | poss
  recipient  near | on | at | along | to | in | into
  when       actor:mil | actor:state, of!=@peacekeeper
  plain      yes
  yes        The concentration of Chadian troops on the Sudanese border went on. | troops > Sudanese
  no         The arrival of the fans at the border was loud.
