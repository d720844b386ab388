# Plain verbs of news with few conditions: they catch what the finer senses of the other files leave, and lose to them where both fit.

# ------------------------------------------------------------------ words
sense deny_part.1
  words      deny [obj=part | role | involvement | responsibility | wrongdoing | link | knowledge | report | rumour | rumor | story | connection | tie | contact | plan | guilt | complicity | plot | intention]/v
  words      deny [obj=it | this | that | everything | charge]/v  have nothing to do [with]/v  play [obj=no_role | no_part]/v  deny/v
  words      plead not guilty/v  protest innocence/v  disclaim [obj=responsibility]/v  reject [obj=blame | responsibility | accusation | suggestion]/v
  cameo      120
  actor      subj
  recipient  by | from | of
  when       actor:actor, obj=part | role | involvement | responsibility | wrongdoing | link | knowledge | report | rumour | story | connection | tie | contact | plan | guilt | complicity | plot | intention | it | this | that | everything | charge | blame | accusation | suggestion | innocence | allegation | claim | with:actor | with=@attack_word | attack | it | that | has comp, obj!=visa | entry | access | permission | request | bail | licence
  plain      yes
  yes        The Rwandan embassy denied it. | embassy > -
  yes        A spokesman for the rebels denied any part in the ambush. | spokesman > -
  yes        Tehran denied responsibility for the blast. | Tehran > -
  no         The bank denied her a loan.
  no         Malta denied the ship entry.

sense dismiss_as.1
  words      dismiss [obj as]/v  reject [obj as]/v  brush aside [obj as]/v  wave away [obj as]/v  write off [obj as]/v  laugh off [obj as]/v
  words      dismiss [obj=indictment | report | verdict | ruling | warrant | threat | warning | criticism | complaint | finding | figure | result | suggestion | talk | idea | call]/v
  words      wave away [obj=criticism | complaint | concern | warning]/v  shrug off [obj=threat | criticism | sanction | warning | pressure]/v  ignore [obj=warning | ultimatum | deadline | appeal | plea]/v
  cameo      120
  actor      subj
  recipient  by | from | of | poss
  when       actor:state | actor:gov | actor:mil | actor:reb | actor:leg | actor:pty | actor:opp | actor:igo | actor:jud, obj!:actor
  yes        Beijing dismissed the indictment as slander. | Beijing > -
  yes        The junta brushed aside the ruling as meddling. | junta > -
  no         The teacher dismissed the class at noon.
  no         The minister dismissed two generals as disloyal.

sense reject_thing.1
  words      reject/v  turn down/v  rebuff/v  refuse/v  spurn/v  rule out/v  decline/v  snub/v
  cameo      120
  actor      subj
  recipient  by | from | of | poss | obj
  when       actor:state | actor:gov | actor:mil | actor:reb | actor:leg | actor:pty | actor:opp | actor:igo, obj=@plan | @agreement | @decision | @demand | @request_ | @offer | @invitation | @talks | @ceasefire | @statement | appeal | condition | claim | call | idea | suggestion | term | draft | text | compromise | extension | petition | candidate | request | ruling
  plain      yes
  yes        The commander of the militia turned the demand down. | commander > -
  yes        Norway's government rejected the idea. | government > -
  no         The goalkeeper turned down a contract.

sense block_text.1
  words      block [obj=@statement | statement | resolution | draft | declaration | communique | motion | package | budget | bid | candidacy | nomination | accession | membership | entry | proposal | deal | bill | mandate]/v
  words      veto/v  vote down/v  vote against/v  hold up [obj=package | approval | accession | bid | aid | bill | sanction]/v  torpedo [obj=deal | proposal | resolution | bill | talk]/v  scupper [obj=deal | talk | plan]/v
  cameo      129
  actor      subj
  recipient  of | by | poss | mod | on | for | against
  when       actor:state | actor:gov | actor:leg | actor:pty | actor:opp | actor:igo
  plain      yes
  yes        Slovakia blocked a joint statement of the European Union on Serbia. | Slovakia > Union
  yes        Mali vetoed the text at the summit. | Mali > -
  no         A fallen tree blocked the road to the monastery.

sense tell_to.1
  words      tell [inf]/v  order [inf]/v  instruct [inf]/v  command [inf]/v  give [obj=order | deadline | ultimatum inf]/v
  cameo      100
  actor      subj
  recipient  obj | iobj | to
  when       recipient:actor, actor:state | actor:gov | actor:mil | actor:reb | actor:leg | actor:cop | actor:jud | actor:igo | actor:pty | actor:opp
  plain      yes
  yes        Angola's president told the rebels to lay down their arms. | president > rebels
  yes        Beijing told Canberra to stop meddling. | Beijing > Canberra
  no         The nurse told the boy to sit.

operator tell_op.1
  words      tell/v  bid/v
  takes      comp
  actor      subj
  recipient  obj | iobj
  map        CONSULT=106 045=108 046=106 SUPPORT=102 COOPERATE=101 AID=103 CONCEDE=104 RETREAT=105 0841=1053 0874=1056 AGREE=100 REQUEST=100
  map        ACCUSE=none REJECT=100 THREATEN=none PROTEST=100 SANCTION=none MOBILIZE=none COERCE=none ASSAULT=none *=none
  when       has inf
  yes        The Turkish president told the militia to withdraw from Manbij. | president > militia ; type=REQUEST
  no         The Greek minister told reporters that the talks had failed.
  no         The girl told her brother to stop talking.

sense appeal_for_any.1
  words      call [for]/v  appeal [for]/v  plead [for]/v  ask [for]/v  beg [for]/v  press [for]/v  push [for]/v  lobby [for]/v  campaign [for]/v  petition [for]/v  appeal [to for]/v  cry out [for]/v
  cameo      020
  actor      subj
  recipient  on | to | from | of
  when       actor:actor, actor:state | actor:gov | actor:mil | actor:reb | actor:leg | actor:pty | actor:opp | actor:igo | actor:ngo  | actor:jud | actor:rel | actor:lab | actor:civ | actor:cvl  | recipient:actor, for!=time | bid | volunteer | application | help_desk | year | month | week | hour
  plain      yes
  yes        The ministers called for a role for women. | ministers > -
  yes        Haiti's prime minister appealed to the United Nations for police. | minister > Nations
  yes        The prosecutor of the tribunal asked for a warrant against the general. | prosecutor > -
  no         The plan calls for a bridge.
  no         The guests asked for tea.

sense call_on_sides.1
  words      call on [obj=side | party | all]/v  call [on=side | party | faction | leader | all]/v  urge [obj=side | party | faction | leader | all]/v  appeal [to=side | party | faction | leader | all]/v  ask [obj=side | party | all]/v  beg [obj=side | party]/v
  cameo      020
  actor      subj
  recipient  on | to | obj
  when       actor:actor, has comp
  plain      yes
  yes        The United Nations called on both sides to spare civilians. | Nations > sides
  yes        ASEAN urged the warring parties to hold their fire. | ASEAN > parties
  no         The referee asked both sides to wait.

sense want_that.1
  words      want [obj inf]/v  want [comp]/v  demand [that]/v  demand/v  insist [that]/v
  cameo      100
  actor      subj
  recipient  obj | comp.subj | from | of
  when       recipient:actor, actor:state | actor:gov | actor:mil | actor:reb | actor:leg | actor:pty | actor:opp | actor:igo | actor:ngo  | actor:lab | actor:cvl
  plain      yes
  yes        The strikers want the Peruvian president to resign. | strikers > president
  no         The cook wants the soup to boil.

sense welcome_thing.1
  words      welcome/v  hail/v  applaud/v  embrace/v
  cameo      051
  actor      subj
  recipient  by | of | poss | from | mod
  when       actor:state | actor:gov | actor:mil | actor:reb | actor:leg | actor:pty | actor:opp | actor:igo | actor:ngo  | actor:rel, obj=@decision | @agreement | @plan | @law | @peace | @ceasefire | @statement | request | warrant | step | move | news | result | outcome | verdict | truce | offer | talk | withdrawal | release | pledge | announcement | gesture | progress | change
  plain      yes
  yes        Chad welcomed the request. | Chad > -
  yes        NATO's chief welcomed the step. | chief > -
  no         The mayor welcomed the guests.

sense call_a_success.1
  words      call/v  describe [as]/v  hail [as]/v  praise [as]/v  term/v  label/v
  cameo      051
  actor      subj
  recipient  obj | by | poss | of
  when       as=@friend_word | @good_adjective | comp=@friend_word | @good_adjective, actor:actor
  plain      yes
  yes        Baku called the step a gesture of good will. | Baku > -
  yes        The Danish premier described Ukraine as a friend. | premier > Ukraine
  no         The critics called the opera a triumph.

sense condole_with.1
  words      send [obj=condolence | sympathy | congratulation | greeting | message]/v  offer [obj=condolence | sympathy | congratulation]/v
  words      express [obj=condolence | sympathy | solidarity]/v  extend [obj=condolence | sympathy | congratulation]/v  convey [obj=condolence | sympathy | congratulation]/v  congratulate/v
  words      pay [obj=respect | tribute to]/v  mourn with/v  telephone [obj to=congratulate | condole]/v
  cameo      050
  actor      subj
  recipient  to | obj | iobj | with | on
  when       actor:state | actor:gov | actor:leg | actor:mil | actor:igo | actor:rel | actor:pty | actor:opp | actor:reb
  plain      yes
  yes        The Iranian president sent his condolences. | president > -
  yes        The Senegalese president congratulated the winner. | president > -
  no         The neighbours sent flowers.

sense accuse_plain.1
  words      accuse [of]/v  accuse/v  blame/v  blame [for]/v  hold responsible [for]/v  fault [for]/v  charge [with]/v
  cameo      112
  actor      subj
  recipient  obj
  when       actor:actor, recipient:actor | obj=interference | influence | meddling | agent | hand | power | force | element | policy | sanction | intervention | government | network
  plain      yes
  yes        Each of the villagers accused the Kenyan police of leaving them alone. | villagers > police
  yes        Georgia's prime minister blamed foreign interference for the protests. | minister > -
  no         The farmer blamed the frost.

sense said_stolen.1
  words      say [that=rig | steal | falsify]/v  claim [that=rig | steal | falsify]/v  allege [that]/v  say [comp=rig | steal | falsify]/v  claim [comp=rig | steal | falsify]/v  insist [comp=rig | steal | falsify]/v
  words      speak [of=plot | fraud | conspiracy | aggression | provocation | betrayal | coup | genocide]/v  cry [obj=foul]/v  allege [obj=fraud | plot | vote_rigging | torture | abuse | corruption | interference]/v
  cameo      112
  actor      subj
  recipient  by | against | of
  when       actor:actor, actor:state | actor:gov | actor:mil | actor:reb | actor:leg | actor:pty | actor:opp | actor:igo | actor:ngo  | actor:cvl
  plain      yes
  yes        Opposition leaders in Guinea said the election had been stolen. | leaders > -
  yes        Asmara spoke of a plot against its port. | Asmara > -
  no         The owner said that the car had been stolen.

# ------------------------------------------------------------------ talks and visits
sense mediate_plain.1
  words      mediate/v  arbitrate/v  act [as=mediator | intermediary | go-between | broker]/v
  cameo      045
  actor      subj
  recipient  between | in | among
  when       actor:state | actor:gov | actor:igo | actor:rel | actor:ngo | actor:leg
  plain      yes
  yes        Oman is mediating together with Qatar. | Oman > -
  no         The hormone mediates growth.

sense talk_phone.1
  words      talk [by=telephone | phone | video]/v  speak [by=telephone | phone | video_link]/v  speak [on=telephone | phone]/v  talk [on=telephone | phone]/v  talk [over=telephone | phone]/v  hold [obj=phone_call | telephone_call | call with]/v  phone/v  telephone/v  ring up/v
  cameo      041
  actor      subj
  recipient  with | to | obj
  reciprocal subj & with
  when       actor:state | actor:gov | actor:leg | actor:mil | actor:igo | actor:reb | actor:opp, obj!=police | doctor | home
  plain      yes
  yes        The defence ministers of Chad and Libya talked by telephone. | ministers > -
  no         She talked by telephone with her mother.

sense receive_caller.1
  words      receive/v  host/v  welcome/v  entertain/v
  cameo      043
  actor      subj
  recipient  obj
  when       actor:state | actor:gov | actor:leg | actor:rel | actor:igo | actor:mil, recipient:gov | recipient:leg | recipient:mil | recipient:igo | recipient:opp | recipient:reb | obj=delegation | envoy | counterpart
  plain      yes
  yes        The Pope received the Ukrainian president at the Vatican. | Pope > president
  no         The king received a medal.

# ------------------------------------------------------------------ help
sense send_goods.1
  words      send [obj=@humanitarian]/v  bring [obj=@humanitarian]/v  fly in [obj=@humanitarian]/v  fly [obj=@humanitarian]/v  drop [obj=@humanitarian]/v  hand out [obj=@humanitarian]/v  truck in [obj=@humanitarian]/v
  words      distribute [obj=@humanitarian]/v  deliver [obj=@humanitarian]/v  ship [obj=@humanitarian]/v  airlift [obj=@humanitarian]/v  airdrop [obj=@humanitarian]/v  parachute [obj=@humanitarian]/v  supply [obj=@humanitarian]/v  donate [obj=@humanitarian]/v
  words      send [obj=doctor | nurse | medic | rescuer | engineer | aid_worker | fire_engine | firefighter | medical_team | rescue_team | lorry with=generator | aid | food | medicine | blanket]/v  unload [obj=@humanitarian]/v
  words      open [obj=camp | field_hospital | shelter | soup_kitchen for]/v  set up [obj=camp | field_hospital | shelter | soup_kitchen for]/v
  cameo      073
  actor      subj
  recipient  to | into | for | in | over
  when       actor:state | actor:gov | actor:mil | actor:igo | actor:ngo | actor:rel  | actor:actor, actor!:bus, actor!:crm
  plain      yes
  yes        Japan sent blankets and tents. | Japan > -
  yes        The World Food Programme flew in two hundred tonnes of rice. | Programme > -
  yes        Jordan dropped food over Gaza. | Jordan > Gaza
  no         The waiter brought water to the guests.

sense evacuate_wounded.1
  words      evacuate [obj=@victim | wounded | civilian | resident | patient | injured | child | refugee | stranded]/v  bring out [obj=wounded | civilian | injured | patient | child]/v  fly out [obj=wounded | civilian | injured | citizen | national]/v
  words      airlift [obj=wounded | civilian | injured | citizen | national | patient | refugee]/v  fly [obj=wounded | injured | patient to]/v  treat [obj=wounded | casualty | injured]/v  give shelter [to]/v  take in [obj=refugee | migrant | evacuee | wounded]/v
  cameo      074
  actor      subj
  recipient  obj | to
  when       actor:state | actor:gov | actor:mil | actor:igo | actor:ngo | actor:rel | actor:cop
  plain      yes
  yes        The Red Cross evacuated civilians from the town. | Cross > civilians
  yes        Poland took in refugees from the camp. | Poland > refugees
  no         The hotel took in a stray dog.

# ------------------------------------------------------------------ force
sense bomb_any.1
  words      bomb/v  shell/v  bombard/v  strafe/v  rocket/v  firebomb/v  carpet-bomb/v  dive-bomb/v  mortar/v
  cameo      190
  actor      subj
  recipient  obj | poss
  when       actor:state | actor:gov | actor:mil | actor:reb | subj=@aircraft | @ship | @troops | @weapon, obj!=@plan | @statement
  plain      yes
  yes        American jets bombed radar sites near Hodeidah. | jets > -
  yes        The army shelled rebel fighters above the town of Goma. | army > fighters
  no         The comedy bombed at the box office.

sense hit_target.1
  words      hit/v  strike/v  attack/v  target/v  raid/v  destroy/v  knock out/v  blow up/v  pound/v  set ablaze/v  set fire to/v  torch/v  burn/v  overrun/v  storm/v
  cameo      190
  actor      subj
  recipient  obj | poss | mod
  when       actor:mil | actor:reb | actor:state | subj=@aircraft | @weapon | @troops, obj=site | depot | post | position | base | camp | airfield | radar | battery | launcher | target | convoy | oilfield | terminal | refinery | plant | barracks | checkpoint | warehouse | bridge | column | trench | bunker | dam | substation | port | camp | headquarters | outpost | town | village
  plain      yes
  yes        Ukrainian drones struck an oil depot in Bryansk. | drones > -
  yes        Rebel fighters destroyed a radar above the harbour. | fighters > -
  no         The drought hit farms near the village.

sense return_fire.1
  words      return [obj=fire]/v  exchange [obj=fire | shot with]/v  trade [obj=fire | shot with]/v  open fire/v  open [obj=fire]/v  fire back/v  shoot back/v  hit back [with=@weapon]/v
  cameo      190
  actor      subj
  recipient  on | at | with | against
  when       actor:mil | actor:reb | actor:state | actor:cop | actor:gov | subj=@troops
  plain      yes
  yes        African Union soldiers returned fire. | soldiers > -
  no         The rangers opened a fire station.

sense overrun.1
  words      overrun/v  capture/v  seize/v  take/v  storm/v  retake/v  recapture/v  conquer/v  overrun [obj=post | base | camp | position]/v
  cameo      192
  actor      subj
  recipient  from | poss | of
  when       actor:mil | actor:reb | actor:state | actor:uaf, obj=@territory | town | city | village | base | post | airport | camp | position | hill | bridge | stronghold | district | province | capital | airfield | headquarters, obj!=office | step | place
  plain      yes
  yes        Rebels captured the town of Bunagana. | Rebels > -
  no         The students took the town bus.

sense hack_into.1
  words      break [into=server | network | computer | system | account | database | email]/v  hack/v  hack [into]/v  penetrate [obj=network | server | system | computer]/v  breach [obj=network | server | system | database]/v  paralyse [obj=network | server | website]/v
  words      infiltrate [obj=network | server | system]/v  take down [obj=website | network | server]/v  launch [obj=cyberattack | cyber_attack | denial-of-service_attack on]/v
  cameo      176
  actor      subj
  recipient  of | poss | obj | into | on | mod
  when       actor:actor | subj=hacker | group, recipient:actor | into=server | network | computer | system | account | database, actor!:bus
  plain      yes
  yes        The hackers broke into the servers of the Australian parliament. | hackers > parliament
  no         The students hacked the game.

sense withdraw_plain.1
  words      withdraw/v  pull back/v  retreat/v  pull out/v  fall back/v  withdraw [obj=@troops | soldier | force | contingent | peacekeeper | adviser | mission]/v  pull out [obj=@troops | soldier | force | contingent | peacekeeper]/v
  cameo      0874
  actor      subj
  recipient  from | out of
  when       actor:mil | actor:reb | subj=@troops | obj=@troops | soldier | force | contingent | peacekeeper | adviser | mission, actor:state | actor:gov | actor:mil | actor:reb | actor:igo
  plain      yes
  yes        Government troops withdrew across the river. | troops > -
  yes        France withdrew the last of its soldiers from Niger. | France > Niger
  no         The candidate withdrew.

sense send_troops.1
  words      send [obj=@troops | warship | frigate | destroyer | aircraft | fighter_jet | carrier | submarine | battalion | brigade | soldier | company | reinforcement | police | tank]/v
  words      send in [obj=@troops | army | police | soldier | tank]/v  dispatch [obj=@troops | warship | frigate | soldier | reinforcement]/v  deploy [obj=@troops | warship | frigate | soldier | missile | battery | aircraft | tank]/v  rush [obj=@troops | soldier | reinforcement]/v
  words      roll [towards | toward]/v  mass [obj=@troops]/v  move [obj=@troops | missile | tank | battery | artillery]/v  put on alert [obj]/v  put [obj on=alert]/v  station [obj=@troops | missile | soldier]/v
  cameo      154
  actor      subj
  recipient  to | towards | toward | against | in
  when       actor:state | actor:gov | actor:mil | actor:reb | actor:igo | subj=tank | column | convoy | @troops
  plain      yes
  yes        The Malian government sent two companies of soldiers to the area. | government > -
  yes        The European Union is sending two frigates. | Union > -
  no         The school sent two teams to the games.

# ------------------------------------------------------------------ the streets
sense rally_crowd.1
  words      rally/v  march/v  demonstrate/v  protest/v  turn out/v  take to the streets/v  gather/v  picket/v
  cameo      141
  actor      subj
  recipient  against
  when       subj:crowd | subj=ten | hundred | thousand | dozen | demonstrator | protester | supporter | opponent | student | worker | farmer | resident | activist | pacifist | woman | youth | villager | teacher | miner | nurse, against:actor | subj=demonstrator | protester | has in | outside | through | on | at | for
  plain      yes
  yes        In Tbilisi tens of thousands rallied in front of parliament. | tens > -
  yes        Pacifists protested in the rain. | Pacifists > -
  no         Shares rallied in Tokyo.

sense block_road.1
  words      block [obj=road | highway | motorway | street | bridge | railway | railroad | track | port | border | entrance | crossing | square | junction | airport | runway]/v  barricade [obj=road | street | highway | bridge]/v
  words      occupy [obj=square | building | campus | ministry | university | office]/v  blockade [obj=road | port | motorway | railway | mine | refinery]/v
  cameo      144
  actor      subj
  recipient  of | to
  when       subj:crowd | subj=@protest | driver | farmer | trucker | worker | student | protester | demonstrator | separatist | activist | supporter | miner | fisherman | teacher | villager | resident | settler | union, subj!:cop, subj!:mil
  plain      yes
  yes        Separatists blocked the motorway to France. | Separatists > France
  yes        Bolivian farmers blocked roads around the capital. | farmers > -
  no         Police blocked the road after the crash.
  no         Snow blocked the motorway.

sense vow_answer.1
  words      vow [comp=answer | respond | retaliate | react | hit | strike | avenge]/v  vow [obj=revenge | retaliation | vengeance | response | reprisal]/v  promise [obj=revenge | retaliation | vengeance | reprisal]/v  swear [obj=revenge | vengeance]/v
  words      threaten [obj=reprisal | retaliation | consequence]/v  pledge [obj=retaliation | revenge]/v  warn [of=consequence | retaliation | reprisal | response]/v  speak [of=consequence | retaliation | revenge]/v  vow [inf=answer | respond | retaliate | react]/v  promise [comp=retaliate | avenge]/v
  cameo      130
  actor      subj
  recipient  on | against | for | iobj
  when       actor:actor
  yes        Minsk vowed to answer in kind. | Minsk > -
  yes        The Houthis promised revenge. | Houthis > -
  no         He vowed to answer every letter.

sense strike_first.1
  words      strike first/v  strike hard/v  strike harder/v  hit back/v  strike back/v  retaliate/v  respond with force/v  pay a price/v  pay [obj=price]/v  face [obj=consequence]/v  face consequence/v
  cameo      138
  actor      source | subj
  recipient  subj | against
  when       ahead, actor:actor
  plain      yes
  yes        Iran would pay a price for the raid, Israel's defence minister said. | minister > Iran
  no         The firm would pay a price for the land.

sense could_follow.1
  words      follow/v  be on the table/v  be imposed/v  come/v
  cameo      131
  actor      source
  recipient  unless-subj | if-subj | until-subj | against | on
  when       subj=@sanction | sanction | measure | penalty | consequence | strike | retaliation, ahead, actor:actor
  plain      yes
  yes        The European Union warned that sanctions could follow unless Belarus released the prisoners. | Union > Belarus
  no         The bank warned that losses could follow.

# ------------------------------------------------------------------ working together
sense share_intelligence.1
  words      share [obj=@intelligence | data | information | satellite_image]/v  exchange [obj=@intelligence | data | information]/v  pass on [obj=@intelligence]/v
  words      work [with]/v  cooperate [with]/v  collaborate [with]/v  join forces [with]/v  work together/v  team up [with]/v
  cameo      060
  actor      subj
  recipient  with | to
  reciprocal subj & with
  when       obj=@intelligence | data | information | satellite_image | with:state | gov | mil | cop | spy | igo | plural, actor:state | actor:gov | actor:mil | actor:cop | actor:spy | actor:igo
  plain      yes
  yes        The Indian and French navies share intelligence on ships. | navies > -
  no         The twins work together at the bakery.

sense use_crowd_control.1
  words      use [obj=@crowd_control]/v  deploy [obj=@crowd_control]/v  fire [obj=@crowd_control]/v  resort [to=@crowd_control | force | violence]/v  use [obj=force | violence against]/v  disperse [with=@crowd_control]/v
  words      drive back [with]/v  drive back/v  beat back/v  clear [obj=square | street | road | camp | protester | demonstrator]/v
  cameo      175
  actor      subj
  recipient  on | against | at | obj
  when       actor:cop | actor:mil | actor:gov | actor:state | subj=officer | riot_police, obj=@crowd_control | force | protester | demonstrator | crowd | square | street | camp | to=@crowd_control | force | violence | with=@crowd_control | obj:crowd
  plain      yes
  yes        Riot police used tear gas and rubber bullets against Kenyan students. | police > students
  no         The gardener used water on the roses.

sense hunt_down.1
  words      hunt down/v  go after/v  hunt/v  track down/v  wipe out/v  crush/v  eliminate/v  root out/v  annihilate/v  eradicate/v
  cameo      190
  actor      subj
  recipient  obj
  when       actor:state | actor:gov | actor:mil | actor:cop, recipient:reb | recipient:mil | recipient:crm | obj=militant | rebel | terrorist | leader | insurgent | group | fighter | killer | attacker
  plain      yes
  yes        Nigerian soldiers hunted down Boko Haram fighters in the forest. | soldiers > fighters
  no         The editor hunted down the missing page.

sense condemn_deed.1
  words      condemn/v  denounce/v  deplore/v  decry/v  criticise/v  criticize/v  slam/v  blast/v  assail/v  protest [at]/v  protest [against]/v  lambast/v  lament/v  express [obj=@concern over]/v  express [obj=@concern at]/v  express [obj=@concern about]/v
  words      voice [obj=@concern over]/v  voice [obj=@concern about]/v  be alarmed/v  be appalled/v  be outraged/v
  cameo      111
  actor      subj
  recipient  by | of | poss | mod
  when       actor:state | actor:gov | actor:leg | actor:igo | actor:pty | actor:opp | actor:reb | actor:rel | actor:ngo | actor:mil, obj=@decision | @attack_word | @violence | @war_crime | @rights_abuse | @crime | coup | putsch | takeover | annexation | crackdown | raid | test | launch | arrest | verdict | sentence | execution | murder | blockade | incursion | violation | law | occupation | escalation | war | order | over=@decision | @attack_word | @violence | coup | crackdown | arrest | law | at=@decision | @attack_word | @violence | arrest | verdict | law | about=@decision | crackdown | law | arrest | safety | abuse | against=@decision | law | verdict
  plain      yes
  yes        European leaders condemned the coup in Niger. | leaders > -
  yes        The Palestinian Authority condemned the raid by settlers. | Authority > settlers
  no         Critics condemned the play.

sense loot.1
  words      loot/v  plunder/v  pillage/v  ransack/v  rob/v  hijack/v
  cameo      171
  actor      subj
  recipient  obj | of | poss | from
  when       actor:mil | actor:reb | actor:uaf | actor:crm | actor:state, obj=@humanitarian | shipment | warehouse | convoy | truck | lorry | store | depot | village | town | shop | office | camp | ship | vessel | tanker | plane
  plain      yes
  yes        Militiamen looted two shipments of flour on the road to Darfur. | Militiamen > -
  no         The boys looted the fridge.

sense bring_to_street.1
  words      bring [obj onto=street]/v  bring [obj to=street]/v  bring out [obj on=street]/v  draw [obj onto=street]/v  draw [obj to=street]/v  drive [obj onto=street]/v
  cameo      141
  actor      obj
  when       obj=ten | hundred | thousand | @protest | crowd | people | demonstrator | protester | student | worker | farmer | resident | citizen | supporter
  plain      yes
  yes        The tax brought tens of thousands of Lebanese onto the streets. | Lebanese > -
  no         The parade brought dancers onto the streets.
