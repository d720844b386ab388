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
  words      add [obj=@troops]/v  garrison [obj=@troops]/v  install [obj=missile | missile_system | missile_battery | battery]/v
  words      ready [obj=@troops]/v  stretch [obj=@troops]/v  steam [obj=@ship]/v  mass [obj=@troops]/v  bolster [obj=@troops]/v
  cameo      154
  actor      subj
  recipient  against | to | in | near | along | into | at | on | off
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:igo | subj=@troops | government | country | junta | regime | coalition | ally | leader | president | passive, obj!=@peacekeeper, obj!=aid | team, obj!=@police, obj!=tank | fighter jet | helicopter | drone | missile | missile system | patriot battery | launcher | howitzer | armoured vehicle | armored vehicle | no to:state
  yes        China deployed warships near Taiwan. | China > Taiwan
  yes        NATO sent four battalions to Estonia. | NATO > Estonia
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
  words      move/v  advance/v  head/v  pour/v  march/v  roll/v  stream/v  sail/v  steam/v  converge/v  gather/v  mass/v  take up positions/v  fan out/v  patrol/v
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
  words      recruit [obj=fighter | soldier | mercenary | militant | reservist | volunteer]/v  enlist [obj=fighter | soldier | volunteer]/v  train [obj=militant | insurgent | recruit]/v  reinforce [obj=garrison | position | border]/v
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
