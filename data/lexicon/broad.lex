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

sense insist_that.1
  words      insist [that]/v
  cameo      100
  actor      subj
  recipient  comp.subj | on
  when       wanted, subj:state | subj:gov | subj:leg | subj:party | subj:igo | subj:opp | subj:ngo | subj:cvl | subj:lab | subj:reb | subj:rel | subj=protester | leader | union | group | elder | activist | opposition
  plain      yes
  yes        The Senegalese opposition insisted that the president resign. | opposition > president
  no         The Senegalese opposition insisted that the president was asleep.

sense want_that.1
  words      want [obj inf]/v  want [comp]/v  demand [that]/v  demand/v
  cameo      100
  actor      subj
  recipient  obj | comp.subj | from | of
  when       recipient:actor, actor:state | actor:gov | actor:mil | actor:reb | actor:leg | actor:pty | actor:opp | actor:igo | actor:ngo  | actor:lab | actor:cvl, comp!=know | understand | think | see | feel | like | love | believe | remember | be | have | hear | win | succeed | vote | become
  plain      yes
  yes        The strikers want the Peruvian president to resign. | strikers > president
  no         The cook wants the soup to boil.
  no         The Polish premier wants the people of Poland to know him.

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

# A power that welcomes a thing approves of it; people it welcomes are its guests.
sense welcome_any.1
  words      welcome/v  hail/v  applaud/v  laud/v  praise/v  commend/v  salute/v
  cameo      051
  actor      subj
  recipient  by | of | poss | from | mod
  when       actor:power | actor:ngo | actor:rel | actor:lab, has obj, no obj:actor, no obj:person, obj!=guest | visitor | delegation | refugee | migrant | tourist | pilgrim | newcomer | arrival | team | crowd | passenger | customer | baby | people
  plain      yes
  yes        Tunisia welcomed the thaw. | Tunisia > -
  yes        The Bolivian president hailed the gift. | president > -
  yes        The trade unions of Belgium applauded the U-turn. | unions > -
  no         The Bolivian president welcomed the tourists.
  no         The reviewers hailed the gift.

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
  words      speak [of=witch_hunt | persecution | blackmail | massacre | plot | fraud | conspiracy | aggression | provocation | betrayal | coup | genocide]/v  cry [obj=foul]/v  allege [obj=fraud | plot | vote_rigging | torture | abuse | corruption | interference]/v
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
  words      send [obj=@humanitarian]/v  bring [obj=@humanitarian]/v  fly in [obj=@humanitarian]/v  fly [obj=@humanitarian]/v  drop [obj=@humanitarian]/v  hand out [obj=@humanitarian]/v  truck in [obj=@humanitarian]/v  truck [obj=@humanitarian]/v  ferry [obj=@humanitarian]/v  haul [obj=@humanitarian]/v  drive [obj=@humanitarian]/v
  words      distribute [obj=@humanitarian]/v  deliver [obj=@humanitarian]/v  ship [obj=@humanitarian]/v  airlift [obj=@humanitarian]/v  airdrop [obj=@humanitarian]/v  parachute [obj=@humanitarian]/v  supply [obj=@humanitarian]/v  donate [obj=@humanitarian]/v
  words      rush [obj=doctor | nurse | medic | rescuer | medical_team | rescue_team | @humanitarian]/v  fly in [obj=doctor | nurse | medic | rescuer]/v  dispatch [obj=doctor | nurse | medic | rescuer | medical_team | rescue_team | @humanitarian]/v
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
  yes        The Red Crescent trucked 80 tonnes of flour to the camp. | Crescent > -
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

sense steal_data.1
  words      steal [obj=data | secret | file | document | email | blueprint | password | record | credential | code | information]/v
  words      exfiltrate [obj=data | secret | file | document | email | record]/v
  cameo      176
  actor      subj
  recipient  from | of | poss | mod
  when       subj:state | subj:gov | subj:spy | subj:mil | subj=hacker | spy | hacking_group, recipient:actor
  plain      yes
  yes        Chinese hackers stole blueprints from an Australian shipyard. | hackers > shipyard
  yes        Russian spies stole emails of the German parliament. | spies > parliament
  no         Burglars stole the documents of the notary.

sense break_out_between.1
  words      break out [between]/v  erupt [between]/v  flare [between]/v  flare up [between]/v  resume [between]/v  rage [between]/v
  cameo      190
  actor      between
  reciprocal between
  when       subj=battle | fighting | fight | clash | combat | gun_battle | gunfight | firefight | skirmish | shelling | hostility | war, between:actor
  plain      yes
  yes        Fighting broke out again between the Burmese army and Kachin rebels. | army & rebels > -
  no         Applause broke out between the acts.

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
  recipient  of | to | with | between
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
  when       actor:state | actor:gov | actor:leg | actor:igo | actor:pty | actor:opp | actor:reb | actor:rel | actor:ngo | actor:mil | actor:lab | actor:cvl | subj=group | union | federation | association | trade_union | lobby | chamber, obj=@decision | @agreement | @plan | @policy | @attack_word | @violence | @war_crime | @rights_abuse | @crime | coup | putsch | takeover | annexation | crackdown | raid | test | launch | arrest | verdict | sentence | execution | murder | blockade | incursion | violation | law | occupation | escalation | war | order | over=@decision | @attack_word | @violence | coup | crackdown | arrest | law | at=@decision | @attack_word | @violence | arrest | verdict | law | about=@decision | crackdown | law | arrest | safety | abuse | against=@decision | law | verdict
  plain      yes
  yes        European leaders condemned the coup in Niger. | leaders > -
  yes        The Palestinian Authority condemned the raid by settlers. | Authority > settlers
  yes        Taiwanese farmers' groups blasted the pact. | groups > -
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

# ------------------------------------------------------------------ powers: what they do to whatever it is
sense object_to_any.1
  words      object [to]/v  take exception [to]/v  bristle [at]/v  bridle [at]/v  balk [at]/v  baulk [at]/v  demur [at]/v  recoil [from]/v  scoff [at]/v
  words      raise [obj=objection to]/v  voice [obj=objection to]/v  have [obj=objection to]/v  lodge [obj=objection to]/v
  cameo      120
  actor      subj
  recipient  to | at | of | by | poss
  when       actor:power
  plain      yes
  yes        Malaysia objected to the survey. | Malaysia > -
  yes        The Sudanese army's spokesman scoffed at the ultimatum. | spokesman > -
  no         The neighbours objected to the noise.

sense dispute_account.1
  words      dispute/v  contest/v  challenge/v  rebut/v  refute/v  dismiss/v  contradict/v  reject/v  question/v  deny/v  play down/v
  words      cast [obj=doubt on]/v  throw [obj=doubt on]/v  pour cold water [on]/v
  cameo      120
  actor      subj
  recipient  of | by | from | poss | mod | on
  when       actor:power, obj=account | figure | toll | number | version | story | narrative | estimate | finding | result | theory | conclusion | on=account | figure | toll | version | finding | report | claim | number
  plain      yes
  yes        The Eritrean army disputed that account. | army > -
  yes        Burundi's government contested the figures. | government > -
  no         The witness disputed the driver's account.

sense brush_off_any.1
  words      brush off/v  brush aside/v  shrug off/v  laugh off/v  wave off/v  wave aside/v  sweep aside/v  ignore/v  disregard/v  dismiss/v  defy/v  flout/v  snub/v
  words      turn [obj=back on]/v  turn [obj=deaf_ear to]/v
  cameo      120
  actor      subj
  recipient  by | from | of | poss | mod | to | on
  when       actor:power, obj=warning | appeal | call | threat | criticism | complaint | plea | protest | deadline | ultimatum | pressure | sanction | concern | remark | measure | objection | outcry | condemnation | invitation | to=appeal | plea | call | warning | demand | on=deal | agreement | talk
  plain      yes
  yes        Bahrain brushed off the warning. | Bahrain > -
  yes        Guinea's junta turned a deaf ear to the appeals. | junta > -
  no         The boxer shrugged off the blow.

sense defy_rule.1
  words      defy/v  flout/v  ignore/v  disobey/v  violate/v  disregard/v  circumvent/v  breach/v  skirt/v  bust/v
  cameo      128
  actor      subj
  recipient  of | by | poss | mod | on
  when       actor:power, obj=ruling | order | ban | curfew | verdict | court | embargo | resolution | injunction | judge | moratorium
  plain      yes
  yes        Zambia's governing party skirted the court's order. | party > court
  no         The driver ignored the ban on parking.

sense overrule_any.1
  words      overrule/v  overturn/v  countermand/v  override/v  outvote/v
  cameo      120
  actor      subj
  recipient  obj | by | of | poss
  when       actor:power, recipient:power | obj=decision | ruling | veto | government | parliament | cabinet
  plain      yes
  yes        Rome overruled the regional government of Sicily. | Rome > government
  no         The referee overruled the linesman.

sense condemn_any.1
  words      condemn/v  denounce/v  deplore/v  decry/v  criticise/v  criticize/v  slam/v  lambast/v  lambaste/v  castigate/v  excoriate/v  rail [against]/v  rail [at]/v  fulminate [against]/v  inveigh [against]/v
  words      express [obj=outrage at]/v  express [obj=outrage over]/v  express [obj=dismay at]/v  express [obj=dismay over]/v  express [obj=indignation at]/v  voice [obj=outrage at]/v
  words      voice [obj=anger at]/v  voice [obj=anger over]/v  voice [obj=dismay at]/v  voice [obj=dismay over]/v
  cameo      111
  actor      subj
  recipient  by | of | poss | mod | obj | against | at
  when       actor:power | actor:ngo | actor:rel | actor:lab, has obj | against | at, to!=death | prison | jail | exile | life | poverty | year
  plain      yes
  yes        The Palestinian leadership condemned what it called an outrage. | leadership > -
  yes        Amnesty International denounced the closures. | International > -
  yes        The imams of Mali deplored the new decree. | imams > -
  yes        Ireland's parliament denounced the burning of books. | parliament > -
  no         The critic condemned the plot of the film.

sense call_it_false.1
  words      call [obj=charge comp=@allegation | unsubstantiated | unfounded | untrue | fabricated | bogus | fabrication | lie | nonsense | fiction | invention | smear | slander | baseless | absurd | false | ridiculous | groundless | rubbish]/v
  words      call [obj=accusation comp=unsubstantiated | unfounded | untrue | fabricated | bogus | fabrication | lie | nonsense | fiction | invention | smear | slander | baseless | absurd | false | ridiculous | groundless | rubbish]/v
  words      call [obj=@allegation comp=unsubstantiated | unfounded | untrue | fabricated | bogus | fabrication | lie | nonsense | fiction | invention | smear | slander | baseless | absurd | false | ridiculous | groundless | rubbish]/v
  words      call [obj=@allegation obj=fabrication | lie | nonsense]/v  label [obj=@allegation comp=fabrication | lie | baseless | absurd | false]/v
  words      describe [obj=@allegation as=fabrication | lie | nonsense | fiction | invention | smear | slander | baseless | absurd | false | ridiculous | groundless | rubbish]/v
  words      dismiss [obj=@allegation as=fabrication | lie | nonsense | fiction | invention | smear | slander | baseless | absurd | false | ridiculous | groundless | rubbish]/v
  cameo      120
  actor      subj
  recipient  of | by | from | poss | mod
  when       actor:actor
  yes        The Cuban embassy called the charge a fabrication. | embassy > -
  yes        A spokesman for the rebels described the accusation as baseless. | spokesman > -
  no         The uncle called the story a lie.
  yes        The Cuban embassy called the charges unsubstantiated. | embassy > -

sense said_betrayed.1
  words      sell out/v  betray/v  abandon/v  let down/v  deceive/v  mislead/v  lie [to]/v  lie/v  cheat/v  stab in the back/v  double-cross/v  humiliate/v  insult/v  break [obj=promise | word | pledge | vow]/v
  words      renege [on]/v  backtrack [on]/v  go back [on=word | promise | pledge]/v  play with fire/v  play [with=fire]/v  overstep/v  overstep [obj=mark | power | mandate]/v
  words      cross [obj=line | red_line]/v  take [obj=side]/v  fan [obj=flame]/v  sow [obj=discord | division | chaos | fear | hatred]/v  stir up [obj=trouble | tension | hatred | unrest]/v
  words      stoke [obj=tension | fear | hatred | violence | conflict]/v  fuel [obj=war | conflict | violence | tension]/v  inflame [obj=tension | situation]/v  drag feet/v  drag [obj=foot]/v  stall/v
  words      meddle [in]/v  interfere [in]/v  act in bad faith/v  act [in=bad_faith]/v  turn a blind eye [to]/v  turn [obj=blind_eye to]/v  look the other way/v  sit [on=hand]/v  do nothing/v
  cameo      111
  actor      source
  recipient  subj
  when       actor:actor, recipient:actor
  plain      yes
  yes        A farmers' union said the Irish government had sold them out. | union > government
  yes        The Russian Orthodox Church said the Vatican had taken sides. | Church > Vatican
  yes        Colombo said Delhi had betrayed it. | Colombo > Delhi
  no         The actress said her agent had let her down.

sense said_plotted.1
  words      plot [comp]/v  conspire [comp]/v  scheme [comp]/v  plan [comp=attack | kill | bomb | overthrow | assassinate]/v  mastermind/v  orchestrate/v  stage/v  instigate/v  bankroll/v  arm/v  shelter/v  harbour/v  harbor/v
  words      spy [for]/v  spy [on]/v  work [for=@intelligence]/v  collaborate [with=enemy]/v  commit [obj=@rights_abuse | @war_crime | @crime | massacre | genocide | atrocity | crime]/v
  cameo      112
  actor      source
  recipient  subj
  when       actor:power, recipient:actor
  plain      yes
  yes        The attorney general of Malawi said the senator had plotted to seize power. | general > senator
  no         The author said the hero had plotted to flee.

# ------------------------------------------------------------------ powers: force and order
sense order_back.1
  words      order back/v  order [obj to=work | post | barracks | barrack | base | table | negotiating_table | class]/v  order out/v  order home/v  send back [obj to=work]/v  order [obj out of]/v  order [obj off]/v
  words      order [obj from]/v
  cameo      100
  actor      subj
  recipient  obj
  when       actor:power, recipient:actor
  plain      yes
  yes        A judge ordered the Nigerian nurses back to work. | judge > nurses
  no         The chef ordered the waiter back to the kitchen.

sense ban_group.1
  words      ban/v  outlaw/v  proscribe/v  dissolve/v  disband/v  delist/v  deregister/v  declare illegal/v  close down/v  shut down/v
  cameo      1722
  actor      subj
  recipient  obj
  when       actor:power, obj:pty | obj:opp | obj:reb | obj:ngo | obj:rel | obj:lab
  plain      yes
  yes        Jordan outlawed the Muslim Brotherhood. | Jordan > Brotherhood
  no         The resort banned dogs.

sense break_up_gathering.1
  words      break up [obj=@protest | service | mass | prayer | ceremony | gathering | meeting | vigil | funeral | party_congress | camp | picket | rally | crowd | sit-in | encampment | assembly]/v  tear-gas/v  teargas/v
  words      disperse/v  baton-charge/v  clear [obj=square | camp | encampment | sit-in]/v  charge [obj=crowd | @protest | demonstrator | protester | striker | student]/v  water-cannon/v  pepper-spray/v
  cameo      175
  actor      subj
  recipient  obj | of | poss
  when       actor:cop | actor:mil | actor:gov | actor:state | actor:uaf | subj=ranger | officer | guard | trooper
  plain      yes
  yes        Vietnamese police broke up a prayer meeting in the highlands. | police > -
  yes        Nepali police dispersed students outside the palace. | police > students
  no         The teacher broke up a fight.

sense hack_down.1
  words      take down/v  knock out/v  knock offline/v  cripple/v  paralyse/v  paralyze/v  deface/v  disrupt/v  shut down/v  crash/v  infect/v  target/v
  cameo      176
  actor      subj
  recipient  obj | of | poss | mod | from
  when       subj=hacker | hacking_group | cyberattack | cyber_attack | malware | virus | ransomware | hacktivist, obj=bank | website | network | server | grid | site | system | portal | television | station | database | computer | ministry | airport
  plain      yes
  yes        Russian hackers knocked out the website of Moldova's parliament. | hackers > parliament
  no         The storm knocked out the power grid.

sense fighting_goes.1
  words      fight/v  battle/v  clash/v
  cameo      190
  actor      between
  recipient  between
  reciprocal between
  when       has between
  plain      yes
  yes        Fighting between the army and M23 spread to Uvira. | army & M23 > -
  no         The twins were always fighting between classes.

sense kill_in_attack.1
  words      hack [to=death]/v  stone [to=death]/v  beat [to=death]/v  burn [to=death]/v  club [to=death]/v  stab [to=death]/v  starve [to=death]/v  burn alive/v  bury alive/v  mow down/v  cut down/v  gun down/v  string up/v  lynch/v  decapitate/v  slit throats/v
  cameo      180
  actor      subj
  recipient  obj
  when       actor:actor | recipient:actor
  plain      yes
  yes        Rebels hacked nine Congolese farmers to death. | Rebels > farmers
  no         The gardener cut down a tree.

# ------------------------------------------------------------------ powers: promises, deals, calls
sense promise_to_any.1
  words      promise [inf]/v  pledge [inf]/v  vow [inf]/v  undertake [inf]/v  swear [inf]/v  commit [inf]/v  offer [inf]/v  promise [that]/v  pledge [that]/v  vow [that]/v  give [obj=word | assurance | guarantee | undertaking that]/v
  cameo      030
  actor      subj
  recipient  iobj | obj | to
  when       actor:state | actor:gov | actor:mil | actor:reb | actor:igo | actor:leg, comp!=open | fight | crush | defeat | destroy | punish | hit | strike | drive | wipe | win | resist | defend | continue | remain | stay | stop | block | oppose | prevent | avenge | kill | attack | retaliate | respond | be | have | die
  plain      yes
  yes        Iraq's security adviser promised to disarm the fighters. | adviser > -
  yes        The Chadian junta has sworn to clean up the ministries. | junta > -
  no         The bank promised to lower its fees.

sense settle_on.1
  words      settle [on=@ceasefire | @agreement | @plan | compromise | formula | date | terms | term | border | route]/v  strike [obj=bargain | compromise | balance with]/v  strike [obj=bargain | compromise | truce | accord]/v
  words      come to terms/v  come [to=terms | term | agreement | understanding]/v  hammer out [obj=compromise | deal | truce]/v  thrash out [obj=compromise | deal | truce]/v  patch up [obj=@dispute | difference | quarrel]/v
  words      mend [obj=@dispute | difference | quarrel | fence | tie | relation]/v  bury [obj=hatchet | difference]/v  make up [with]/v  make peace/v  make [obj=peace with]/v  resolve [obj=@dispute | difference | quarrel | row | feud]/v
  words      reconcile [with]/v  close ranks/v  turn the page/v  turn [obj=page]/v
  cameo      057
  actor      subj
  recipient  with
  reciprocal subj & with
  when       actor:power
  plain      yes
  yes        Two rebel factions in Chad settled on a truce. | factions > -
  yes        Bolivia and Paraguay mended their quarrel over the river. | Bolivia & Paraguay > -
  no         The couple settled on a date for the wedding.

sense telephone_call.1
  words      call/v  phone/v  telephone/v  ring/v  ring up/v  call up/v
  cameo      041
  actor      subj
  recipient  obj
  when       actor:gov | actor:state, recipient:gov, no comp, obj!=ambassador | envoy
  plain      yes
  yes        The Turkish president called the Emir of Qatar on Sunday. | president > Emir
  no         The minister called the president a liar.

sense visit_any.1
  words      fly [to]/v  travel [to]/v  journey [to]/v  head [to]/v  head [for]/v  jet [to]/v  arrive [in]/v  land [in]/v  touch down [in]/v  set off [for]/v  leave [for]/v
  cameo      042
  actor      subj
  recipient  to | in | for
  when       actor:pre | actor:gov | actor:leg | subj=delegation | envoy | emissary | mediator | negotiator | president | minister | diplomat, recipient:state | recipient:place, actor:actor, actor!:state
  plain      yes
  yes        The Malaysian prime minister flew to Hanoi. | minister > Hanoi
  no         The tourists flew to Hanoi.

sense wants_from.1
  words      want [obj from]/v  seek [obj from]/v  demand [obj from]/v  expect [obj from]/v  need [obj from]/v  require [obj of]/v  request [obj from]/v  ask [obj of]/v  solicit [obj from]/v  ask [obj for]/v  beg [obj for]/v  press [obj for]/v  lobby [obj for]/v  badger [obj for]/v  plead [with for]/v
  cameo      100
  actor      subj
  recipient  from | of | obj | with
  when       actor:actor, recipient:power
  plain      yes
  yes        The Slovak premier wants guarantees from Kyiv. | premier > Kyiv
  yes        Mothers of the missing begged the Syrian army for news. | Mothers > army
  no         The tenant wants a refund from the landlord.

sense insist_on_any.1
  words      insist [on]/v  hold out [for]/v  push [for]/v  press [for]/v  clamour [for]/v  clamor [for]/v  angle [for]/v  campaign [for]/v  lobby [for]/v  demand/v  call [for]/v
  cameo      100
  actor      subj
  recipient  from | of | by | on
  when       actor:power, on=@ceasefire | @peace | @talks | @inspector | withdrawal | release | election | vote | guarantee | apology | compensation | right | inquiry | investigation | return | for=@ceasefire | @peace | @talks | withdrawal | release | election | vote | guarantee | apology | compensation | right | inquiry | investigation | return | obj=@ceasefire | @peace | @talks | withdrawal | release | election | vote | guarantee | apology | compensation | inquiry | investigation | return
  plain      yes
  yes        The head of the African Union insisted on a ceasefire. | head > -
  no         The chef insisted on fresh fish.

sense give_deadline.1
  words      give [iobj obj=@time]/v  give [obj=@time to]/v  give [iobj obj=deadline | ultimatum]/v  set [obj=deadline | ultimatum for]/v  set [obj=deadline | ultimatum]/v  give [obj=@time comp]/v
  cameo      139
  actor      subj
  recipient  iobj | to | for | obj
  when       actor:power, recipient:actor, has comp
  plain      yes
  yes        The sultan set a deadline for the rebels to free the crew. | sultan > rebels
  no         The teacher gave the class a week to finish the essay.

sense promise_blood.1
  words      promise [obj=bloodshed | violence | attack | war | revenge | retribution | carnage | punishment]/v  vow [obj=bloodshed | violence | attack | war | revenge | retribution | carnage | punishment]/v
  words      threaten [obj=bloodshed | violence | attack | war | carnage | punishment]/v  warn [of=war | bloodshed | violence | attack | retribution | punishment]/v
  cameo      138
  actor      subj
  recipient  on | against | for | iobj
  when       actor:power | actor:crm | subj=gang
  yes        The militia's leader vowed carnage. | leader > -
  no         The film promises bloodshed.

# ------------------------------------------------------------------ powers: help, retreat, posture
sense take_in_people.1
  words      take in/v  shelter/v  harbour/v  harbor/v  house/v  admit/v  accept/v  resettle/v  put up/v
  cameo      075
  actor      subj
  recipient  obj
  when       actor:state | actor:gov, obj:crowd | obj=refugee | exile | migrant | evacuee | asylum_seeker | family | dissident | deserter | million
  plain      yes
  yes        Moldova took in a hundred thousand Ukrainians. | Moldova > Ukrainians
  no         The inn took in three travellers.

sense rescuers_go.1
  words      fly [to]/v  head [to]/v  head [for]/v  arrive [in]/v  leave [for]/v  travel [to]/v  land [in]/v  reach/v  go [to]/v  rush [to]/v  set off [for]/v  fly out [to]/v
  cameo      073
  actor      from | mod | poss | subj
  recipient  to | for | in | obj
  when       subj=rescue_team | rescuer | firefighter | search_team | medical_team | relief_team | aid_worker | doctor | medic | rescue_worker | relief_flight | aid_flight | aid_ship | aid_convoy | field_hospital, recipient:state | recipient:place
  plain      yes
  yes        Rescue teams from Mexico flew to Ecuador. | teams > Ecuador
  no         The tourists flew to Ecuador.

sense give_arms.1
  words      give [iobj obj=@military_aid | @weapon | jet | tank | missile | drone | shell | rifle | helicopter]/v  hand over [obj=@weapon | jet | tank | drone to]/v  hand [iobj obj=@weapon | jet | tank | missile | drone]/v
  words      send [iobj obj=@weapon | jet | tank | missile | drone | shell]/v  supply [obj with=@weapon | jet | tank | missile | drone | shell]/v  equip [obj with=@weapon | jet | tank | missile | drone | shell | rifle]/v
  cameo      072
  actor      subj
  recipient  iobj | obj | to
  when       actor:state | actor:gov | actor:mil, recipient:actor
  plain      yes
  yes        Denmark gave Latvia nineteen jets. | Denmark > Latvia
  no         The museum gave the school an old tank.

sense clear_away.1
  words      take down/v  dismantle/v  remove/v  lift/v  clear away/v  pull down/v  leave/v  abandon/v
  cameo      087
  actor      subj
  recipient  of | on
  when       actor:actor | subj:crowd, obj=barricade | roadblock | blockade | checkpoint | picket | siege | encampment
  plain      yes
  yes        Serbs took down their barricades in northern Kosovo. | Serbs > -
  no         The company took down the scaffold.

sense give_up_base.1
  words      close/v  shut/v  shut down/v  vacate/v  hand over/v  turn over/v  hand back/v  leave/v  abandon/v  evacuate/v  quit/v  pull out of/v  give up/v  withdraw [from]/v
  cameo      0874
  actor      subj
  recipient  in | to | from | of
  when       actor:state | actor:gov | actor:mil | actor:reb, obj=base | outpost | garrison | air_base | airbase | naval_base | military_base | position | fort | camp | stronghold | from=base | outpost | garrison | air_base | airbase | camp | stronghold | position, subj!=court | police
  plain      yes
  yes        Spain closed its base in Senegal. | Spain > Senegal
  no         The army chief left the base for lunch.

sense peacekeepers_leave.1
  words      withdraw/v  leave/v  pull out/v  depart/v  pull back/v  go home/v  wind up/v  end [obj=mission]/v
  cameo      0874
  actor      subj
  recipient  from | obj | of
  when       subj=@peacekeeper | blue_helmet | mercenary | contractor | @troops | instructor | adviser, actor:actor
  plain      yes
  yes        UN peacekeepers withdrew from Haiti. | peacekeepers > Haiti
  no         The guests withdrew from the room.

sense let_in.1
  words      let [obj=truck | lorry | convoy | aid | @humanitarian | fuel | inspector | journalist | observer | monitor | aid_worker into]/v  let in [obj=truck | lorry | convoy | aid | @humanitarian | fuel | inspector | journalist | observer | monitor]/v
  words      let through [obj=truck | lorry | convoy | aid | @humanitarian | fuel]/v  let [obj=truck | convoy | aid | fuel | ship through]/v  wave through [obj=truck | convoy | aid]/v  allow in [obj=truck | convoy | aid | @humanitarian | fuel | inspector | journalist | observer]/v
  words      allow [obj=truck | convoy | aid | @humanitarian | fuel | inspector | journalist | observer into]/v  open [obj=crossing | border | corridor | port for | to]/v  admit [obj=inspector | observer | monitor | convoy]/v
  cameo      0863
  actor      subj
  recipient  into | to | of
  when       actor:power
  plain      yes
  yes        Ethiopia let two hundred aid trucks into Tigray. | Ethiopia > Tigray
  no         The guard let the boys into the harbour.

sense beef_up.1
  words      beef up/v  reinforce/v  bolster/v  boost/v  strengthen/v  step up/v  double/v  triple/v  shore up/v  tighten/v  increase/v
  cameo      154
  actor      subj
  recipient  on | along | with | in | around
  when       actor:state | actor:gov | actor:mil | actor:reb | actor:igo, obj=guard | border_guard | patrol | garrison | military_presence | troop | force | troop_presence | defence | defense | air_defence | air_defense | naval_presence | presence | contingent | flank | border
  plain      yes
  yes        Latvia beefed up its border guard. | Latvia > -
  no         The club beefed up its defence with two signings.

sense gear_up.1
  words      arm [for=war | battle | fight | conflict]/v  rearm/v  gear up [for=war | battle | attack | offensive | invasion]/v  prepare [for=war | battle | attack | offensive | invasion | assault]/v  mass/v  brace [for=war | attack | invasion | offensive]/v
  words      mobilise [for]/v  mobilize [for]/v  build up [obj=@troops | force | arsenal | army]/v  amass [obj=@troops | force]/v  stockpile [obj=@weapon | ammunition | missile]/v  dig in/v
  cameo      150
  actor      subj
  recipient  against | on | with
  when       actor:state | actor:mil | actor:reb | actor:gov
  plain      yes
  yes        Ethiopia and Eritrea are arming for war. | Ethiopia & Eritrea > -
  no         The shops are gearing up for Christmas.

sense protest_sign.1
  words      tear [off=headscarf | veil | hijab | scarf]/v  rip off [obj=headscarf | veil | hijab]/v  tear off [obj=headscarf | veil | hijab | scarf]/v  burn [obj=headscarf | veil | hijab | flag | effigy | portrait | tyre | tire | ballot | draft_card]/v  wave [obj=flag | placard | banner | portrait]/v  hold up [obj=placard | banner | portrait | sign]/v
  words      chant [obj=slogan]/v  chant/v  dump [obj=manure | milk | grain | waste outside | at | in]/v  pelt [obj with]/v  spill out/v  pour [onto=street]/v  pour [into=street | square]/v  flood [obj=street | square]/v  flock [to=square]/v  throng [obj=street | square]/v
  words      throw [obj=stone | egg | tomato | firebomb at]/v  hurl [obj=stone | egg | bottle | firebomb at]/v
  cameo      140
  actor      subj
  recipient  against | at | outside
  when       subj:crowd | subj=@protest | crowd | demonstrator | protester | student | farmer | driver | woman | worker | youth | supporter | villager | resident
  plain      yes
  yes        Women in Iran tore off their headscarves. | Women > -
  no         The fans waved flags at the match.

# ------------------------------------------------------------------ what happens without a named doer
sense fighting_breaks_out.1
  words      break out [in]/v  erupt [in]/v  flare [in]/v  flare up [in]/v  spread [to]/v  rage [in]/v  rage [near]/v  rage [around]/v  rage [for]/v  continue [in]/v  resume [in]/v  intensify [in]/v  escalate [in]/v  break out [near]/v  erupt [near]/v  break out [around]/v  break out [along]/v  erupt [along]/v  rock/v  shake/v  engulf/v
  cameo      190
  actor      by
  recipient  in | to | near | around | for | along | obj
  when       subj=battle | fighting | fight | clash | combat | gun_battle | gunfight | firefight | gunfire | skirmish | shelling | hostilities | street_fighting | gunbattle | explosion | artillery_fire | heavy_fighting, recipient:place | recipient:state
  plain      yes
  yes        Fierce battles broke out in Khartoum. | - > Khartoum
  no         Applause broke out in the hall.

# ------------------------------------------------------------------ more of what powers do
sense deride.1
  words      deride/v  mock/v  ridicule/v  jeer [at]/v  sneer [at]/v  taunt/v  lampoon/v  pour [obj=scorn on]/v  pillory/v  vilify/v  berate/v  chide/v  upbraid/v  rebuke/v  reprimand/v  scold/v  reproach/v  admonish/v
  cameo      111
  actor      subj
  recipient  obj | at | on | of | by | poss | mod
  when       actor:power, has obj | at | on
  plain      yes
  yes        The Kremlin derided the summit as a circus. | Kremlin > -
  no         The comedian mocked the film.

sense pin_on.1
  words      pin [obj on]/v  pin [on]/v  attribute [obj to]/v  ascribe [obj to]/v  trace [obj to]/v  lay [obj at]/v  lay [obj=blame on | with]/v  put [obj=blame on | with]/v
  cameo      112
  actor      subj
  recipient  on | to | at | with
  when       actor:power, recipient:actor, obj=@attack_word | attack | bombing | killing | blame | shelling | raid | blast | hack | leak | sabotage | poisoning | murder | assassination | strike | massacre | crash | fire | death
  yes        Tripoli pinned the shelling on Haftar's forces. | Tripoli > forces
  no         The doctor pinned a note on the door.

sense seek_warrant_any.1
  words      seek [obj=warrant | arrest_warrant | indictment | charge | prosecution for | against | of]/v  request [obj=warrant | arrest_warrant | indictment for | against]/v  ask for [obj=warrant]/v  file [obj=charge | indictment against]/v  bring [obj=charge | indictment against]/v
  words      seek [obj=warrant | arrest_warrant]/v
  cameo      112
  actor      subj
  recipient  for | against | of
  when       actor:actor, recipient:actor
  yes        Investigators in The Hague sought a warrant for the Serbian general. | Investigators > general
  no         The shop sought a licence for beer.

sense regret_decision.1
  words      regret [obj=decision | withdrawal | move | step | vote | veto | failure | lack | refusal | departure | collapse | outcome | verdict | ruling | absence | choice | suspension | exit]/v
  words      disappointed [by | with | at]/a  dismayed [by | at]/a  lament [obj=decision | withdrawal | failure | lack | refusal | collapse | veto | absence]/v
  cameo      110
  actor      subj
  recipient  poss | of | by | from | mod
  when       actor:power
  yes        Berlin regretted Washington's decision to leave the pact. | Berlin > Washington
  no         The actor regretted his decision to leave.

sense no_intention.1
  words      no intention/n  no plan [comp]/n  no desire/n  no wish [comp]/n  no appetite [for]/n  no reason [comp]/n  no interest [in]/n
  cameo      120
  actor      subj | poss | by
  when       actor:power
  plain      yes
  yes        Moscow has no intention of leaving the region. | Moscow > - ; status=actual
  no         The pianist has no intention of leaving the stage.

sense commit_to.1
  words      commit [obj to]/v  commit [to]/v  sign up [to]/v  subscribe [to]/v  sign on [to]/v  bind [obj to]/v
  cameo      030
  actor      subj
  recipient  with
  when       actor:power, to=@agreement | @ceasefire | @talks | @peace | @reform | election | vote | target | cut | dialogue | principle | plan | process | timetable | withdrawal | spending | goal
  plain      yes
  yes        The new Gabonese cabinet committed itself to early elections. | cabinet > -
  no         The tenor committed himself to the opera.

sense offer_them.1
  words      offer [iobj obj]/v  offer [obj=pay_rise | rise | amnesty | truce | ceasefire | talks | talk | compromise | pardon | concession | deal | asylum | mediation | help | reward | support | guarantee | compensation | job to]/v
  words      offer [obj=amnesty | truce | ceasefire | talks | talk | compromise | pardon | concession | deal | asylum | mediation | guarantee | compensation]/v
  cameo      030
  actor      subj
  recipient  iobj | to
  when       actor:power, obj=pay_rise | rise | amnesty | truce | ceasefire | talks | talk | compromise | pardon | concession | deal | asylum | mediation | guarantee | compensation | money | loan | @aid
  plain      yes
  yes        The Nigerian government offered a pay rise to the strikers. | government > strikers
  no         The firm offered the cook a pay rise.

sense weight_behind.1
  words      throw weight [behind]/v  throw [obj=weight behind]/v  throw [obj=support behind]/v  put [obj=weight behind]/v  swing [behind]/v  rally [behind]/v  line up [behind]/v  rally [around]/v  throw in lot [with]/v  close ranks [behind]/v
  cameo      051
  actor      subj
  recipient  behind | around | with | of | by
  when       actor:power
  yes        Athens threw its weight behind the plan. | Athens > -
  no         The goalkeeper threw his weight behind the ball.

sense forgive_debt.1
  words      forgive/v  cancel [obj=debt | loan | repayment]/v  write off [obj=debt | loan | half | quarter | third]/v  waive [obj=debt | repayment | fee]/v  reschedule [obj=debt | repayment | loan]/v  restructure [obj=debt | loan]/v
  cameo      071
  actor      subj
  recipient  of | poss | to | for | iobj
  when       actor:state | actor:gov | actor:igo, obj=debt | loan | repayment | half | quarter | third | part | billion | million
  yes        India forgave a quarter of Nepal's debt. | India > Nepal
  no         The priest forgave the sinner.

sense goods_arrive.1
  words      reach/v  arrive [in]/v  arrive [at]/v  enter/v  land [in]/v  cross [into]/v  roll [into]/v  dock [in]/v  pass [into]/v  get [into]/v  trickle [into]/v  flow [into]/v  pour [into]/v
  cameo      073
  actor      from
  recipient  obj | in | into | at
  when       subj=@humanitarian | planeload | shipment | aid_truck | aid_convoy | aid_shipment | relief | consignment | medicine, recipient:place | recipient:state
  plain      yes
  yes        Medicine from Jordan reached Gaza. | Jordan > Gaza
  no         The tourists reached Gaza.

sense pay_for.1
  words      pay [obj=salary | wage | pension | bill | cost of | for]/v  foot [obj=bill for]/v  cover [obj=salary | wage | cost | deficit of | for]/v  rebuild/v  build [obj=hospital | school | bridge | road | clinic | mosque | house | home | port | power_station | dam in | for]/v
  words      reconstruct/v  repair [obj=hospital | school | bridge | road | clinic | dam | power_station | grid | airport]/v  bankroll/v  underwrite/v  subsidise/v  subsidize/v  finance/v  fund/v
  words      open [obj=camp | shelter | clinic | field_hospital | soup_kitchen | school in]/v  equip [obj=hospital | school | clinic]/v
  cameo      070
  actor      subj
  recipient  of | for | in | poss
  when       actor:state | actor:gov | actor:igo | actor:ngo, recipient:actor | recipient:place, obj=salary | wage | pension | bill | cost | deficit | hospital | school | bridge | road | clinic | mosque | house | home | port | power_station | dam | grid | airport | camp | shelter | field_hospital | soup_kitchen
  plain      yes
  yes        Qatar will pay the salaries of Syrian teachers. | Qatar > teachers
  yes        Kuwait rebuilt the hospital in Mosul. | Kuwait > Mosul
  no         The club rebuilt its stadium in Mosul.

sense evacuate_people.1
  words      evacuate/v  airlift/v  fly out/v  bring home/v  repatriate/v  rescue/v  pluck/v
  cameo      074
  actor      subj
  recipient  obj
  when       actor:state | actor:gov | actor:mil | actor:igo | actor:ngo, obj:crowd | obj=citizen | national | diplomat | staff | migrant | hundred | thousand | dozen
  plain      yes
  yes        France evacuated hundreds of students from Niamey. | France > students
  no         Firefighters rescued a cat.

sense escort.1
  words      escort [obj=@ship | tanker | convoy | vessel | freighter | merchant_ship | cargo_ship | bomber | aid_worker]/v  shepherd [obj=@ship | tanker | convoy]/v  protect [obj=@ship | tanker | shipping | convoy]/v
  cameo      074
  actor      subj
  recipient  obj | of | in | through
  when       actor:state | actor:mil | actor:gov | subj=@ship | @aircraft
  plain      yes
  yes        British warships are escorting tankers in the Red Sea. | warships > -
  no         The usher escorted the guests.

sense do_jointly.1
  words      patrol together/v  operate together/v  train together/v  exercise together/v  drill together/v  fly together/v  sail together/v  fight together/v  build together/v  march together/v  patrol [in=tandem]/v  stand together/v
  cameo      060
  actor      subj
  recipient  with
  reciprocal subj & with
  when       actor:actor, actor!:cvl
  yes        Indian and French soldiers trained together in the hills. | Indian & French > -
  no         The sisters work together at the bakery.

sense raze.1
  words      bulldoze/v  uproot/v  raze/v  flatten/v  burn down/v  level/v  burn/v  torch/v  set alight/v  demolish/v  destroy/v
  cameo      1712
  actor      subj
  recipient  of | poss | mod | in | near
  when       actor:power | actor:uaf | subj=settler | militiaman | looter, obj=grove | olive_grove | home | house | village | crop | field | orchard | tree | camp | farm | market | tent | church | mosque | temple | shop | hut | granary | harvest
  plain      yes
  yes        Israel bulldozed olive groves near Hebron. | Israel > Hebron
  no         The farmer burned the field after the harvest.

sense in_protest.1
  words      stay [in=protest]/v  walk out [in=protest]/v  close [in=protest]/v  resign [in=protest]/v  march [in=protest]/v  gather [in=protest]/v  leave [in=protest]/v  shut [in=protest]/v  stop [in=protest]/v  sit [in=protest]/v  fast [in=protest]/v  return [in=protest]/v  stop work [in=protest]/v  block [in=protest]/v
  words      march [against]/v  demonstrate [against]/v
  cameo      140
  actor      subj
  recipient  against | at
  when       actor:actor, actor!:gov
  plain      yes
  yes        Teachers across Portugal stayed at home in protest. | Teachers > -
  no         The children stayed at home.

sense scramble.1
  words      scramble [obj=jet | fighter | aircraft | plane | helicopter | warplane | f-16]/v  scramble/v  fly [obj=sortie | bomber | jet over | near]/v  dispatch [obj=warship | destroyer | frigate | jet]/v  test [obj=missile | @missile_test | weapon | torpedo | rocket]/v
  words      parade [obj=missile | tank | weapon]/v  show off [obj=missile | weapon | drone]/v  unveil [obj=missile | weapon | drone | warship | submarine]/v
  cameo      150
  actor      subj
  recipient  against | over | near
  when       has obj | subj=jet | fighter | aircraft | plane | helicopter | warplane | bomber, actor:state | actor:gov | actor:mil | actor:reb | actor:igo
  plain      yes
  yes        Poland scrambled its jets. | Poland > -
  no         The cook scrambled the eggs.
  no         Danish officials are scrambling to write a budget.

sense intrude.1
  words      enter [obj=water | airspace | zone | territorial_water | air_defence_zone | buffer_zone]/v  sail [into=water | zone]/v  sail [through=strait | water]/v  fly [into=airspace | zone]/v  cross [into=airspace | territory | water | zone]/v  stray [into=airspace | territory | water]/v
  words      cross [obj=border | median_line | line_of_control | frontier]/v  approach [obj=island | border | coast]/v  circle [obj=island]/v  encircle [obj=island]/v  ring [obj=island]/v
  cameo      150
  actor      subj
  recipient  of | poss | mod | off
  when       actor:mil | subj=@ship | @aircraft | @troops | navy | coast_guard | drone | tank | balloon
  plain      yes
  yes        The Chinese navy entered the waters off the Senkaku islands. | navy > islands
  no         The swimmers entered the water.

sense undo_measure.1
  words      reverse/v  scrap/v  withdraw/v  rescind/v  repeal/v  shelve/v  roll back/v  drop/v  abandon/v  ditch/v  back down [on]/v  back down [from]/v  backtrack [on]/v  water down/v  tone down/v  suspend/v  cancel/v  retract/v  postpone/v  put on hold/v
  cameo      0832
  actor      subj
  recipient  of | on | for
  when       actor:gov | actor:state | actor:leg, obj=price_rise | rise | increase | tax | levy | bill | decree | reform | pension_reform | price_increase | fuel_tax | ordinance | hike | fee | on=rise | tax | bill | reform | plan | law | from=plan | bill | tax
  plain      yes
  yes        The Ecuadorean president reversed the fuel price rise. | president > -
  no         The driver reversed the van.

sense stop_dealings.1
  words      cut off [obj=lending | loan | credit | tourism | trade | flight | gas | oil | electricity | water | power | supply | funding | grant | visa | import | export to | with | from]/v  cut off [obj=lending | funding | grant | trade]/v
  words      halt [obj=lending | tourism | trade | flight | import | export | shipment | visa | deliveries | delivery to | with | from]/v  stop [obj=lending | tourism | trade | flight | import | export | shipment | delivery to | with | from]/v
  words      cut off [comp=lend to]/v  stop [comp=lend to]/v  suspend [obj=lending | tourism | trade | flight | import | export | shipment | delivery | visa to | with | from]/v  freeze [obj=lending | funding | grant | account | fund to | of]/v  turn off [obj=gas | tap | power | water to]/v
  cameo      162
  actor      subj
  recipient  to | with | from | of
  when       actor:state | actor:gov | actor:igo | actor:bus
  plain      yes
  yes        The World Bank halted all loans to Uganda. | Bank > Uganda
  no         The referee halted the flight of balloons.

sense spectre.1
  words      raise [obj=spectre | specter | prospect | possibility of=war | attack | strike | invasion | escalation | conflict | sanction | retaliation | coup | civil_war]/v  invoke [obj=spectre | specter of=war | attack | strike | invasion | conflict | civil_war]/v  brandish [obj=threat | weapon | sabre | option]/v  rattle [obj=sabre | saber]/v
  cameo      138
  actor      subj
  recipient  against | with
  when       actor:power
  yes        The North Korean leader raised the spectre of war. | leader > -
  no         The film raises the spectre of war.
  no         Several Danish senators raised the spectre of a long summer.