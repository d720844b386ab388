# Wordings of the first sentences of wire reports that the other files lack, by PLOVER type.

# ------------------------------------------------------------------ AGREE, SUPPORT
sense come_out_for.1
  words      come out in support/v  speak out in support/v  speak in support/v  speak out in favour/v  speak out in favor/v  come out in favour/v  come out in favor/v  come down in favour/v
  cameo      051
  actor      subj
  recipient  of
  when       recipient:actor, actor:power | actor:crowd
  yes        Hungary came out in support of Slovenia's claim. | Hungary > Slovenia
  no         The twins came out in support hose.

sense upgrade_mission.1
  words      upgrade [obj=mission | @embassy | @ties | representation | legation]/v  raise [obj=mission | @ties | representation to=embassy | level]/v  elevate [obj=mission | @ties | representation]/v
  cameo      050
  actor      subj
  recipient  with | in | to
  reciprocal subj & with
  when       subj:state | subj:gov
  yes        Singapore upgraded its mission in Laos to an embassy. | Singapore > Laos
  yes        Ghana and Togo raised their relations to ambassadorial level. | Ghana & Togo > -
  no         The airline upgraded its seats in business class.

sense support_for.1
  words      express [obj=@support_word for]/v  voice [obj=@support_word for]/v  reaffirm [obj=@support_word for]/v  reiterate [obj=@support_word for]/v
  cameo      051
  actor      subj
  recipient  for
  when       recipient:actor, actor:actor
  yes        Cuba voiced support for Bolivia in its quarrel with Chile. | Cuba > Bolivia
  no         The trainer voiced support for the new boots.

sense send_condolence.1
  words      send [obj=message | telegram of=condolence | sympathy | congratulation to]/v  send [obj=condolence | sympathy | congratulation to]/v
  cameo      051
  actor      subj
  recipient  to
  when       actor:power
  yes        Malta sent a telegram of sympathy to Cyprus. | Malta > Cyprus
  no         The aunt sent a message of sympathy to the widow.

sense march_for.1
  words      march [in=support of]/v  demonstrate in favour/v  demonstrate in favor/v  march in favour/v  march in favor/v  march in support/v  rally in support/v  demonstrate in support/v  march in solidarity/v  rally in solidarity/v  rally in favour/v  rally in favor/v
  cameo      051
  actor      subj
  recipient  of | with
  when       subj:actor, has of | with
  yes        Students in Togo marched in support of the president. | Students > president
  no         The band marched in support of a new roof.

sense in_principle.1
  words      reach agreement in principle/v  agree in principle/v  accept in principle/v  come to agreement in principle/v
  cameo      030
  actor      subj
  reciprocal subj & with
  recipient  with
  when       actor:power
  yes        Chad and Niger reached agreement in principle on a pipeline. | Chad & Niger > -
  no         The neighbours agreed in principle that dogs bark.

sense reopen_route.1
  words      reopen [obj=route | trade_route | road | bridge | railway | rail_link | pass | ferry | pipeline | crossing to | with | across]/v  restore [obj=rail_link | ferry | air_link | flight | postal_link with | to | between]/v
  words      reopen [obj=route | trade_route | rail_link | ferry | border_market]/v  open [obj=ferry_service | ferry | rail_link | air_link | border_market | bus_service | hotline]/v  launch [obj=ferry_service | bus_service | rail_service]/v
  cameo      061
  actor      subj
  reciprocal subj & with
  recipient  with | to
  when       subj:state | subj:gov
  plain      yes
  yes        Bhutan and India reopened a trade route. | Bhutan & India > -
  no         The city reopened the road after the flood.

# ------------------------------------------------------------------ COOPERATE, AID
sense joint_force.1
  words      carry out [obj=@joint_drill]/v  launch [obj=@joint_drill]/v  conduct [obj=@joint_drill]/v  mount [obj=@joint_drill]/v  stage [obj=@joint_drill]/v  begin [obj=@joint_drill]/v
  cameo      062
  actor      subj
  reciprocal subj & with
  recipient  with
  when       actor:power
  yes        Kenyan and Ugandan police carried out a joint operation against cattle raiders. | Kenyan & Ugandan > -
  yes        Oman mounted a joint patrol with Pakistan. | Oman & Pakistan > -
  no         The orchestras launched a joint tour.

sense debt_relief_of.1
  words      reschedule [obj of=debt]/v  write off [obj of=debt]/v  forgive [obj of=debt]/v  cancel [obj of=debt]/v  reschedule [obj=debt | repayment]/v  defer [obj=debt | repayment of | by | for]/v
  cameo      071
  actor      subj
  recipient  of | poss | by | for | to
  when       actor:power | actor:bus | subj=bank | creditor
  yes        Tokyo rescheduled the debts of Zambia. | Tokyo > Zambia
  no         The student deferred the payment of his rent.

sense extradite_out.1
  words      extradite/v  hand back [obj=convict | fugitive | deserter | hijacker | escapee]/v  return [obj=convict | fugitive | deserter | hijacker | escapee | suspect | defector]/v
  cameo      063
  actor      subj
  recipient  obj
  when       obj:actor, actor:power
  yes        Greece extradited a Turkish hijacker. | Greece > hijacker
  yes        Estonia returned a Finnish fugitive after two days. | Estonia > fugitive
  no         The zoo returned a fugitive parrot.

sense swap_data.1
  words      swap [obj=@intelligence]/v  trade [obj=intelligence | information]/v  pool [obj=@intelligence]/v  compare [obj=intelligence | evidence]/v
  cameo      064
  actor      subj
  reciprocal subj & with
  recipient  with
  when       actor:power
  yes        Dutch and Belgian detectives swapped information on the smugglers. | Dutch & Belgian > -
  no         The collectors swapped information on stamps.

sense drop_food.1
  words      drop [obj=@humanitarian | @aid to | over | on | into]/v  parachute [obj=@humanitarian | @aid to | into]/v  truck [obj=@humanitarian | @aid to | into]/v  ferry [obj=@humanitarian | @aid to | into]/v
  words      rush [obj=ship | team | doctor | plane | medic | engineer to]/v  fly [obj=doctor | team | medic to]/v  send [obj=hospital_ship | doctor | medic | field_hospital to]/v
  cameo      073
  actor      subj
  recipient  to | over | on | into
  when       actor:power | actor:ngo | subj=plane | ship | truck, recipient:actor | recipient:place
  yes        Belgium rushed doctors to Rwanda. | Belgium > Rwanda
  yes        Spain trucked flour to Albania. | Spain > Albania
  no         The waiter rushed a doctor to the guest.

sense sell_to.1
  words      sell [iobj obj]/v  lease [iobj obj]/v
  cameo      061
  actor      subj
  recipient  iobj
  when       actor:state | actor:gov | subj=firm | company, recipient:state | recipient:gov | recipient:mil
  yes        Ukraine sold Peru eight helicopters. | Ukraine > Peru
  no         The dealer sold the governor a horse.

sense send_for_trial.1
  words      send home [for=trial]/v  send [obj for=trial]/v  fly [obj for=trial]/v  send back [obj for=trial]/v  return [obj for=trial]/v
  cameo      063
  actor      subj
  recipient  to | obj
  when       actor:power, obj:actor | recipient:place | recipient:actor
  yes        Belize sent back a Honduran kidnapper for trial. | Belize > kidnapper
  no         The lab sent the samples for trial.

sense pay_sum.1
  words      pay [iobj obj=mark | pound | dollar | euro | crown | franc | million]/v  pay [obj=mark | pound | dollar | euro | crown | franc in=compensation | aid]/v
  cameo      071
  actor      subj
  recipient  iobj | to
  when       actor:state | actor:gov | actor:igo, recipient:actor
  yes        Austria paid Poland 30 million marks. | Austria > Poland
  no         The guest paid the waiter ten marks.

sense provide_staff.1
  words      provide [obj with=doctor | teacher | adviser | engineer | nurse | technician | instructor]/v  supply [obj with=doctor | teacher | adviser | engineer | nurse | technician | instructor]/v
  words      lend [iobj obj=doctor | teacher | adviser | engineer | expert]/v  send [iobj obj=doctor | teacher | engineer | nurse]/v
  cameo      070
  actor      subj
  recipient  iobj | obj
  when       actor:state | actor:gov | actor:igo | actor:ngo, recipient:actor
  yes        Cuba provided Grenada with nurses. | Cuba > Grenada
  no         The studio provided the actor with a teacher of dance.

sense send_to_defend.1
  words      send [obj=@troops comp=defend | protect | help | support | guard | rescue | shore | bolster | prop]/v  fly [obj=@troops comp=defend | protect | help | support | guard | rescue]/v
  words      dispatch [obj=@troops comp=defend | protect | help | support | guard | rescue]/v  deploy [obj=@troops comp=defend | protect | help | support | guard | rescue]/v
  cameo      074
  actor      subj
  recipient  to | comp.obj | into | in
  when       actor:state | actor:gov, recipient:actor | recipient:place
  yes        Guinea flew soldiers to Sierra Leone to guard the port. | Guinea > Sierra Leone
  no         The ministry sent soldiers to help with the harvest.

# ------------------------------------------------------------------ CONCEDE, RETREAT
sense legalise_body.1
  words      legalise/v  legalize/v  unban/v  relegalise/v  relegalize/v
  cameo      0812
  actor      subj
  recipient  obj
  when       obj:pty | obj:opp | obj:reb | obj:lab | obj:rel, subj:state | subj:gov | subj:jud | subj:leg
  yes        Egypt legalised the Muslim Brotherhood. | Egypt > Brotherhood
  no         Uruguay legalised cannabis.

sense let_force_in.1
  words      let [obj=@peacekeeper | @inspector | @troops in]/v  let in [obj=@peacekeeper | @inspector]/v  let [obj=@peacekeeper | @inspector comp]/v  allow [obj=@peacekeeper | @inspector comp]/v
  words      allow [obj=@peacekeeper | @inspector into | in]/v  admit [obj=@peacekeeper | @inspector]/v  permit [obj=@peacekeeper | @inspector comp]/v
  cameo      0861
  actor      subj
  recipient  obj
  when       subj:state | subj:gov | subj:mil | subj:reb
  yes        Haiti let the Chilean peacekeepers patrol the port. | Haiti > peacekeepers
  no         The hotel let the inspector of kitchens in.

sense repatriate_held.1
  words      return [obj=fisherman | sailor | airman | pilot | pow | captive | defector | crew]/v  repatriate [obj=@prisoner | fisherman | sailor | soldier]/v  send home [obj=@prisoner | fisherman | sailor | soldier]/v  send back [obj=prisoner | fisherman | sailor | pilot]/v
  cameo      0841
  actor      subj
  recipient  obj
  when       subj:state | subj:gov | subj:mil | subj:reb, obj:actor
  yes        Algeria repatriated 40 Moroccan prisoners. | Algeria > prisoners
  no         The club repatriated its sailors after the regatta.

sense disband_troops.1
  words      disband [obj=@troops | militia | squad | unit | brigade | battalion | guard | police]/v  dissolve [obj=militia | squad | battalion | brigade | death_squad]/v
  cameo      0873
  actor      subj
  recipient  obj
  when       subj:state | subj:gov | subj:mil | subj:reb
  plain      yes
  yes        Guatemala disbanded a military police battalion. | Guatemala > battalion
  no         The school disbanded its guard of honour.

sense go_ahead.1
  words      give [iobj obj=go-ahead | permission | green_light | clearance | access]/v  give [obj=go-ahead | permission | green_light | clearance to]/v  grant [iobj obj=access | permission | clearance]/v
  cameo      086
  actor      subj
  recipient  iobj | to
  when       actor:state | actor:gov | actor:mil | actor:reb, recipient:actor
  yes        Yemen gave the Red Cross permission to visit the prison. | Yemen > Cross
  no         The owner gave the governor permission to park.

sense dissolve_cabinet.1
  words      dissolve [obj=government | cabinet | junta]/v  disband [obj=cabinet | junta]/v
  cameo      0831
  actor      subj
  recipient  obj
  when       subj:gov | subj:pre | subj=king | president | emir
  yes        The Malagasy president dissolved his government. | president > government
  no         The founders dissolved the company's government relations office.

sense burn_arms.1
  words      burn [obj=rifle | weapon | gun | arms | arm | weaponry]/v  destroy [obj=rifle | stockpile | mine | landmine of]/v  pile up [obj=weapon | rifle | gun]/v  bury [obj=weapon | rifle]/v
  cameo      0873
  actor      subj
  recipient  to
  when       subj:reb | subj:uaf | subj:state | subj:gov | subj:mil, subj!=@police
  yes        Tuareg rebels burned their rifles at Timbuktu. | rebels > -
  no         Customs officers burned toy guns.

sense return_treasure.1
  words      return [obj=manuscript | painting | treasure | artefact | artifact | relic | statue | crown | skull | tooth | remains | body | gold | archive | icon | bell | obelisk]/v
  words      give back [obj=manuscript | painting | treasure | artefact | artifact | relic | statue | skull | gold | archive | icon]/v  hand back [obj=manuscript | painting | treasure | relic | statue | gold | archive | icon | body]/v
  cameo      0842
  actor      subj
  recipient  to | iobj
  when       actor:state | actor:gov | actor:mil | actor:reb
  yes        Belgium returned two bells to the Philippines. | Belgium > Philippines
  no         The museum guide returned to the painting.

sense lift_state_ban.1
  words      lift [obj=ban on=contact | sale | trade | export | import | loan | investment | travel | flight | visit]/v  end [obj=ban on=contact | sale | trade | export | import | loan | investment | travel | flight | visit]/v
  words      ease [obj=ban on=contact | sale | trade | export | import | loan | investment | travel | flight]/v  drop [obj=ban on=contact | sale | trade | export | import | loan | travel | flight]/v
  cameo      085
  actor      subj
  recipient  with | to | from | against | by
  when       actor:state | actor:gov | actor:igo, recipient:actor | recipient:place
  yes        Norway lifted a ban on contacts with Serbia. | Norway > Serbia
  no         The school lifted a ban on trade in stickers.

# ------------------------------------------------------------------ ACCUSE
sense liken_to_criminal.1
  words      describe [obj as=murderer | killer | terrorist | criminal | gangster | dealer | trafficker | bandit | thief | dictator | butcher | racist | fascist | liar | puppet | aggressor | traitor | pirate]/v
  words      liken [obj to=nazi | fascist | terrorist | gangster | bandit | hitler | crusader]/v  compare [obj to=nazi | fascist | terrorist | hitler | gangster]/v
  cameo      111
  actor      subj
  recipient  obj
  when       recipient:actor, actor:actor
  yes        The Fijian premier described the rebel leader as a bandit. | premier > leader
  yes        Harare likened the British minister to Hitler. | Harare > minister
  no         The critic described the hero as a thief.

sense deplore_rights.1
  words      deplore [obj=violation | abuse | repression | persecution | crackdown | record | situation in]/v  condemn [obj=violation | abuse | repression | persecution | crackdown | record | situation in]/v
  words      denounce [obj=violation | abuse | repression | persecution | crackdown | record in]/v  criticise [obj=violation | abuse | repression | persecution | crackdown | record in]/v
  words      criticize [obj=violation | abuse | repression | persecution | crackdown | record in]/v  protest [obj=violation | abuse | repression | persecution | crackdown in]/v
  cameo      111
  actor      subj
  recipient  in | of | by
  when       actor:power | actor:ngo, recipient:place | recipient:actor
  yes        The General Assembly deplored abuses in Albania. | Assembly > Albania
  no         The vet deplored the abuse of horses in races.

sense link_to_attack.1
  words      link [obj to=@attack_word | plot | bomb | murder | explosion | terrorism]/v  tie [obj to=@attack_word | plot | murder | terrorism]/v  trace [obj=@attack_word | bomb | plot to]/v
  cameo      112
  actor      subj
  recipient  obj | to
  when       actor:power, recipient:actor
  yes        London linked Libya to the murder of a policewoman. | London > Libya
  no         Doctors linked the cough to the attack of pollen.

sense place_under_inquiry.1
  words      place [obj under=investigation | inquiry]/v  put [obj under=investigation | inquiry]/v  open [obj=inquiry | investigation | probe into | against]/v
  cameo      091
  actor      subj
  recipient  obj | against | into | of
  when       subj:jud | subj:gov | subj:cop | subj:leg | subj=prosecutor | magistrate | judge, recipient:actor
  yes        Greek prosecutors put the former minister under investigation. | prosecutors > minister
  no         The vet put the minister's dog under investigation.

# ------------------------------------------------------------------ REQUEST, REJECT
sense appeal_to_state.1
  words      appeal [to]/v  plead [with]/v
  cameo      020
  actor      subj
  recipient  to | with
  when       recipient:state | recipient:gov | recipient:reb | recipient:mil | recipient:leg, actor:power | actor:ngo | actor:rel | actor:crowd
  plain      yes
  yes        Brussels appealed to Saudi Arabia to abolish flogging. | Brussels > Saudi Arabia
  no         The coach appealed to the fans to sing.

sense turn_away_request.1
  words      scorn [obj=@request_ | offer | appeal | plan]/v  turn back on/v  turn [obj=back on]/v  turn away [obj=@request_ | appeal | offer]/v  brush off [obj=@request_ | offer]/v  snub [obj=@request_ | offer | call]/v  refuse [obj=@request_ | appeal | plea | demand]/v  say no [to]/v
  cameo      120
  actor      subj
  recipient  from | by | mod | poss | of | to | on
  when       actor:power, recipient:actor
  yes        Vienna turned away a Slovak request for loans. | Vienna > Slovak
  yes        Manila said no to a Malaysian plan for the strait. | Manila > Malaysian
  no         The bank turned away a request for a mortgage.

sense demand_terms.1
  words      demand [obj=reinstatement | back_pay | recount | rerun | inquiry | punishment | dismissal | severance | recognition | compensation | shake-up | pay]/v
  words      press [for=constitution | autonomy | recognition | pay | wage | recount | inquiry | reform]/v
  cameo      104
  actor      subj
  recipient  from | by | of
  when       actor:power | actor:lab | actor:crowd
  plain      yes
  yes        Welsh miners demanded the reinstatement of a colleague. | miners > -
  no         The tenants of the flat demanded a shake-up.

sense appeal_to_people.1
  words      appeal [to]/v
  cameo      020
  actor      subj
  recipient  to
  when       actor:igo | actor:rel | actor:pre, recipient:actor, no for
  plain      yes
  yes        The Pope appealed to Croats and Serbs to spare the convent. | Pope > Croats & Serbs
  no         The pop singer appealed to the fans.

sense rule_out_ties.1
  words      rule out [obj=@ties | peace | @agreement | trade with]/v  refuse [obj=@ties | trade | overflight | right | landing_right with | to]/v  reject [obj=@ties | peace | trade with]/v  spurn [obj=@ties with]/v
  cameo      120
  actor      subj
  recipient  with | to
  when       actor:power
  yes        Kuwait ruled out normal ties with Iraq. | Kuwait > Iraq
  no         The doctor ruled out trade in organs with the clinic.

sense request_that.1
  words      request [comp]/v  demand [comp]/v  ask [comp]/v
  cameo      020
  actor      subj
  recipient  comp.subj
  when       wanted, actor:power, recipient:state | recipient:gov | recipient:mil | recipient:reb
  plain      yes
  yes        Latvia requested that Russia tidy the graves. | Latvia > Russia
  no         The coach asked that the players rest.

# ------------------------------------------------------------------ THREATEN
sense give_hours.1
  words      give until [iobj]/v  give until [obj]/v  give [iobj obj=hour | day | week | deadline | ultimatum]/v  set [obj=deadline | ultimatum for]/v  issue [obj=ultimatum to]/v  hand [iobj obj=ultimatum]/v
  cameo      139
  actor      subj
  recipient  iobj | for | to | obj
  when       actor:power, recipient:power
  yes        Nairobi gave the militia 24 hours to leave the town. | Nairobi > militia
  no         The teacher gave the class two weeks to read the book.

sense sea_of_fire.1
  words      turn [obj into=sea | ash | ashes | rubble | graveyard | ruin | inferno | dust | wasteland | hell]/v  reduce [obj to=ash | ashes | rubble | ruin | dust]/v  wipe off map/v  wipe off face/v  raze to ground/v
  cameo      190
  actor      subj
  recipient  obj
  when       recipient:actor | recipient:place, actor:power
  yes        The rebels vowed to turn Freetown into a graveyard. | rebels > Freetown ; type=THREATEN
  no         The chef turned the kitchen into a sea of flour.

# ------------------------------------------------------------------ PROTEST
sense pelt_mission.1
  words      throw [obj=stone | rock | petrol_bomb | firebomb | brick | bottle | egg at=@embassy | mission]/v  hurl [obj=stone | rock | petrol_bomb | firebomb | brick | bottle | egg at=@embassy | mission]/v
  words      stone [obj=@embassy]/v  attack [obj=@embassy]/v  storm [obj=@embassy]/v  burn [obj=flag]/v  pelt [obj=@embassy]/v  besiege [obj=@embassy]/v
  cameo      145
  actor      subj
  recipient  at | obj | of | mod | poss
  when       subj:crowd | subj=protester | demonstrator | student | mob | youth | crowd, subj!:reb, subj!:mil
  yes        Libyan students hurled stones at the Italian embassy. | students > embassy
  yes        A mob in Jakarta stoned the Australian consulate. | mob > Australian
  no         The hikers threw stones at the mission's old bell.

sense bar_craft.1
  words      bar [obj=aircraft | airline | plane | flight | ship | vessel | trawler | import | goods from]/v  ban [obj=aircraft | airline | plane | flight | ship | vessel | trawler from]/v
  words      break off [obj=trade with]/v  cut [obj=service | call with | to]/v  sever [obj=link | service with | to]/v  halt [obj=flight | service | mail to]/v
  cameo      163
  actor      subj
  recipient  mod | poss | of | with | to | obj
  when       subj:state | subj:gov | subj:leg
  yes        Cyprus barred Lebanese ships from its ports. | Cyprus > Lebanese
  no         The airport barred small planes from the runway.

sense close_their_mission.1
  words      order [obj comp=close]/v  tell [obj comp=close]/v  force [obj comp=close]/v  ask [obj comp=close]/v  order [obj comp=withdraw]/v  order [obj comp=recall]/v
  cameo      166
  actor      subj
  recipient  obj
  when       comp.obj=@embassy | @diplomat, actor:state | actor:gov, recipient:state | recipient:gov
  yes        Vietnam ordered China to close its consulate in Hue. | Vietnam > China
  no         The mayor ordered the company to close its embassy theme park.

# ------------------------------------------------------------------ MOBILIZE, COERCE, ASSAULT
sense recall_reserves.1
  words      call up [obj=man | woman | conscript | age_group | recruit]/v  call up [obj under]/v  recall [obj=reservist | reserve | veteran]/v  call back [obj=reservist | reserve]/v  recall to duty/v  recall [to=duty | colour | color]/v
  cameo      154
  actor      subj
  recipient  against
  when       subj:state | subj:gov | subj:mil, obj=reservist | reserve | veteran | man | woman | conscript | age_group | recruit | to=duty | colour | color | has under
  yes        Ukraine recalled its reservists on Sunday. | Ukraine > -
  no         The maker recalled a reserve of cars.

sense occupy_site.1
  words      occupy [obj=@territory]/v  hold [obj=@territory]/v  take over [obj=@territory]/v  take [obj=control of=@territory]/v  wrest [obj=control of=@territory]/v
  cameo      192
  actor      subj
  recipient  in | of | mod | obj | poss
  when       subj:mil | subj:reb, actor:actor
  plain      yes
  yes        Senegalese troops occupied the airport in Banjul. | troops > Banjul
  no         The troops of scouts occupied the top of the hill.

sense restrict_press.1
  words      restrict [obj=sale | circulation | distribution | import of=magazine | newspaper | weekly | daily | book | journal]/v  ban [obj=sale | circulation | distribution | import of=magazine | newspaper | weekly | daily | book | journal]/v
  words      ban [obj=issue | edition of]/v  seize [obj=copy of]/v  confiscate [obj=copy of]/v  withdraw [obj=licence | license | accreditation of=newspaper | reporter | correspondent | magazine]/v
  cameo      1721
  actor      subj
  recipient  of
  when       subj:state | subj:gov | subj:jud | subj:cop
  yes        Brunei restricted the circulation of a Japanese magazine. | Brunei > magazine
  no         The library restricted the circulation of the old book.

sense drive_out.1
  words      drive out [of]/v  drive from/v  chase out [of]/v  push back/v  beat back/v  dislodge/v  eject [from]/v
  cameo      190
  actor      subj
  recipient  obj
  when       subj:mil | subj:reb | subj:state, obj:mil | obj:reb | obj:state
  yes        Eritrean fighters drove Ethiopian troops out of Nakfa. | fighters > troops
  no         The shepherd drove the goats out of the barn.

sense knock_out.1
  words      knock out [obj=radar | station | battery | tank | bridge | transmitter | launcher | power_plant | site | bunker]/v  take out [obj=radar | battery | tank | launcher | bunker]/v
  cameo      190
  actor      subj
  recipient  mod | of | poss | in | obj
  when       subj:mil | subj:reb | subj:state | subj=bomber | jet | plane | missile
  yes        American jets knocked out a radar station in Libya. | jets > Libya
  no         The storm knocked out the station.

sense turn_back_boats.1
  words      turn back [obj=boat | boatload | ship | convoy | trawler | freighter]/v  turn back [obj=@refugee]/v  intercept [obj=boat | boatload | freighter | trawler]/v
  cameo      191
  actor      subj
  recipient  of | obj | poss | mod
  when       subj:mil | subj:cop | subj:gov | subj:state
  yes        The Italian navy turned back a boatload of Albanians. | navy > Albanians
  no         The guide turned back the boat of tourists' clock.

sense close_assembly.1
  words      close [obj=congress | parliament | assembly]/v  suspend [obj=constitution | parliament | congress | assembly | civil_liberty | right]/v  abrogate [obj=constitution]/v
  cameo      172
  actor      subj
  recipient  obj | of
  when       subj:gov | subj:mil | subj:state, obj=congress | parliament | assembly | constitution | civil liberty | right
  yes        The Malian junta suspended the constitution. | junta > -
  no         The usher closed the parliament's door.

sense dynamite.1
  words      dynamite/v  derail [obj=train]/v  blow up [obj=pylon | pipeline | bridge | railway | dam | tower | transformer | substation | power_line | track]/v  sabotage [obj=pylon | pipeline | railway | dam | power_line]/v
  cameo      1712
  actor      subj
  recipient  of | poss | mod | in | obj
  when       subj:reb | subj:mil | subj:crm | subj:state | subj:opp | subj=guerrilla | rebel | separatist | saboteur | gunman
  yes        Kurdish rebels dynamited a pipeline in Turkey. | rebels > Turkey
  no         Engineers dynamited the old chimney.

sense march_on_site.1
  words      march past [obj=@embassy | mission]/v  march [outside=@embassy | mission]/v  march [on=capital | city | town]/v  march [on=@embassy | parliament | palace | ministry | consulate | headquarters]/v  march to [obj=@embassy]/v  converge [on=@embassy | parliament | palace]/v
  cameo      141
  actor      subj
  recipient  on | outside
  when       subj!:mil, actor:crowd | actor:lab | actor:opp | actor:jud | subj=protester | student | crowd | exiles | lawyer
  yes        Somali exiles marched on the Ethiopian embassy. | exiles > embassy
  no         Ants marched on the palace kitchen.

sense bring_to_halt.1
  words      bring [obj to=halt | standstill]/v  paralyse/v  paralyze/v  shut down [obj=railway | port | airport | economy | capital]/v
  cameo      143
  actor      subj
  recipient  obj | of
  when       subj:lab | subj=striker | @strike_labour | strike | union | driver | worker
  yes        Dockers brought the port of Haifa to a standstill. | Dockers > Haifa
  no         Snow brought the port to a standstill.

sense battle_police.1
  words      fight [obj=battle with=police | riot_police | soldier | troop]/v  wage [obj=battle with=police | riot_police]/v  fight [obj=street_battle with]/v  fight [obj=running_battle with]/v
  cameo      145
  actor      subj
  recipient  with
  when       subj:cvl | subj:opp | subj:edu | subj:lab | subj:rel | subj=crowd | mob | protester | demonstrator | youth | student | rioter | supporter | miner | farmer
  yes        Nepalese students fought battles with riot police. | students > police
  no         The trolls in the film fought battles with soldiers.

# ------------------------------------------------------------------ SANCTION
sense expel_nationals.1
  words      expel [obj for=activity | spying | espionage | interference | conduct]/v  order out [obj for=activity | spying | espionage]/v  expel [obj on=ground of=espionage | spying | security]/v
  words      order [obj out=country | territory]/v  order [obj to=leave]/v  give [iobj obj=hour | day inf=leave]/v
  cameo      166
  actor      subj
  recipient  obj | iobj
  when       subj:state | subj:gov, recipient:actor
  yes        Denmark expelled two Poles for spying. | Denmark > Poles
  yes        Chad ordered the French engineers out of the country. | Chad > engineers
  no         The club expelled a member for bad conduct.

# ------------------------------------------------------------------ refused, blamed, conceded in other words
# "would never accept", "cannot tolerate" turn it down (judgement.cc); without the negation it is a promise.
sense accept_ahead.1
  words      accept/v  tolerate/v  allow/v  permit/v  recognise/v  recognize/v  bow [to]/v  yield [to]/v  surrender [to]/v  stand [for]/v  condone/v  countenance/v
  cameo      030
  actor      subj
  recipient  obj | by | from | mod | of | to
  when       willed, actor:power | actor:rel, has obj | to | for, obj!=@journalist | word | doubt | @money | child | baby | guest | member | that | those
  plain      yes
  yes        Oman's foreign minister said his country would never accept foreign bases. | country > - ; type=REJECT
  yes        Lebanon will not allow Israeli drilling in its waters. | Lebanon > Israeli ; type=REJECT
  yes        Algiers said it would never recognise the junta in Niamey. | it > junta ; type=REJECT
  yes        Togo's president said his country could not accept the terms of the lenders. | country > lenders ; type=REJECT
  no         The museum will not accept cash.
  no         Carson seems to recognise the limits of his party.
  no         Algiers did not recognise the handwriting.

# What has no code of its own, said of others: "said Sudan was bankrolling the rebels".
sense said_misdeed.1
  words      say [that=@misdeed]/v  tell [that=@misdeed]/v  claim [that=@misdeed]/v  allege [that=@misdeed]/v  charge [that=@misdeed]/v  insist [that=@misdeed]/v
  words      complain [that=@misdeed]/v  declare [that=@misdeed]/v  state [that=@misdeed]/v  maintain [that=@misdeed]/v  add [that=@misdeed]/v
  cameo      112
  actor      subj
  recipient  comp.subj
  when       asserted, actor:power | actor:ngo | actor:rel, recipient:actor
  yes        Chad said Sudan was bankrolling the rebels. | Chad > Sudan
  yes        The Bolivian vice-president said Washington was meddling in the vote. | vice-president > Washington
  no         The Bolivian vice-president said nobody was meddling in the vote.
  no         The guide said the Vikings had plundered the abbey.

sense parliament_rights.1
  words      approve [obj=right | autonomy | self-rule | citizenship | language_right | minority_right | land_right | amnesty]/v  back [obj=right | autonomy | self-rule | citizenship | amnesty]/v
  words      pass [obj=right | autonomy | amnesty]/v  adopt [obj=right | autonomy | amnesty]/v  endorse [obj=right | autonomy | amnesty]/v  vote [for=right | autonomy | amnesty]/v
  cameo      0833
  actor      subj
  recipient  for | of | to
  when       actor:leg | actor:gov
  yes        Moldova's parliament approved wider language rights for the Gagauz. | parliament > Gagauz
  yes        The Finnish parliament backed autonomy for the Sami. | parliament > Sami
  no         The shareholders approved rights for the new owner.

# Crowds that burn and break in riot; what fighters burn is an attack.
sense riot_arson.1
  words      set fire [subj=@rioting to]/v  burn [subj=@rioting obj=@building]/v  burn down [subj=@rioting obj=@building]/v  torch [subj=@rioting obj=@building]/v
  words      set on fire [subj=@rioting]/v  burn [subj=@rioting obj=@vehicle]/v  torch [subj=@rioting obj=@vehicle]/v
  cameo      145
  actor      subj
  recipient  to | obj | by
  when       no obj:state, obj!=embassy | consulate | mosque | church | temple | village | house | home, to!=embassy | consulate | mosque | church | temple | village | house | home
  yes        Protesters in Haiti set fire to a police station. | Protesters > police
  yes        Rioters torched the governor's office in Abuja. | Rioters > governor
  no         The chef burned the pie.

sense storm_try.1
  words      try [subj=@rioting comp=storm | march | occupy | invade]/v  attempt [subj=@rioting comp=storm | march | occupy | invade]/v
  words      try [subj=@rioting inf=break]/v  try [subj=@rioting inf=force]/v  attempt [subj=@rioting inf=break]/v  attempt [subj=@rioting inf=force]/v
  cameo      145
  actor      subj
  recipient  comp.obj
  when       active
  yes        Protesters tried to storm the Georgian parliament. | Protesters > parliament
  yes        Hundreds of Malian students tried to march on the presidency. | students > -
  no         The students tried to enter the competition.

sense sanction_extend.1
  words      extend [obj=travel_ban | visa_ban | asset_freeze | arms_embargo | embargo | sanction | trade_ban | blacklist on]/v  renew [obj=travel_ban | visa_ban | asset_freeze | arms_embargo | embargo on]/v
  words      extend [obj=travel_ban | visa_ban | asset_freeze | arms_embargo | embargo | sanction against]/v  prolong [obj=travel_ban | visa_ban | asset_freeze | arms_embargo | embargo on]/v
  words      prolong [obj=travel_ban | visa_ban | asset_freeze | arms_embargo | embargo against]/v  renew [obj=travel_ban | visa_ban | asset_freeze | arms_embargo | embargo against]/v
  cameo      163
  actor      subj
  recipient  on | against
  when       actor:state | actor:igo | actor:gov | actor:leg
  yes        The European Union extended a travel ban on Belarusian officials. | Union > officials
  yes        Ottawa renewed an arms embargo against Myanmar. | Ottawa > Myanmar
  no         The club extended a travel ban on its striker.

# What is flown or shipped without a word of its purpose is a show of force.
sense troops_fly.1
  words      fly [obj=@troops to]/v  fly [obj=@troops into]/v  ferry [obj=@troops to]/v  ship [obj=@troops to]/v
  cameo      154
  actor      subj
  recipient  to | into
  when       actor:power, obj!=@peacekeeper | medic | doctor
  plain      yes
  yes        Belgium flew 80 paratroopers to Burundi on Monday. | Belgium > Burundi
  no         The airline flew the soldiers to Spain.

sense lead_away.1
  words      lead away/v  drag away/v  march away/v  take away [by]/v  cart off/v  lead off [in=handcuff | chain]/v  take away [in=handcuff]/v
  cameo      173
  actor      subj
  recipient  obj
  when       recipient:actor | obj:person, subj:cop | subj:mil | subj:spy | subj:gov | subj=commando | agent | officer | guard | soldier | militiaman | gunman
  yes        The bishop was led away by Nicaraguan police. | police > bishop
  no         The guard led away the horse.

sense give_fuel.1
  words      give [iobj obj=oil | crude | crude_oil | gas | diesel | coal | electricity]/v  donate [obj=oil | crude | crude_oil | diesel to]/v  grant [iobj obj=oil | crude_oil | diesel]/v
  cameo      071
  actor      subj
  recipient  iobj | to
  when       actor:power, recipient:actor
  yes        Kuwait gave Yemen two million barrels of crude oil. | Kuwait > Yemen
  no         The sun gives the earth gas.

sense pull_alive.1
  words      pull alive/v  pull [from=rubble | ruin | wreckage | debris]/v  dig [out of=rubble | ruin | debris]/v  bring out alive/v
  cameo      073
  actor      subj
  recipient  obj
  when       obj:person | obj:actor, subj=worker | rescuer | soldier | fireman | firefighter | team | diver | crew | medic, actor:actor
  yes        Greek rescue workers pulled a boy alive from the ruins of a house in Istanbul. | workers > boy
  no         The worker pulled a rope from the rubble.

# Pilots and gunners blast what speakers only blast in words.
sense blast_target.1
  words      blast [subj=jet | warplane | plane | aircraft | helicopter | gunship | gunner | tank | troops | soldier | drone | artillery | warship | fighter]/v
  words      hammer [subj=jet | warplane | plane | aircraft | helicopter | gunship | gunner | tank | artillery | warship]/v  rake [subj=jet | helicopter | gunner | gunship]/v
  cameo      195
  actor      subj
  recipient  obj | poss | by | of | in
  when       subj:mil | subj:reb | subj:state | recipient:actor
  yes        Indian jets blasted bunkers of Pakistani troops above Kargil. | jets > troops
  no         The critics blasted the film.

sense hold_suspect.1
  words      hold [obj=@suspect | @prisoner | mp | lawmaker | activist | editor | journalist | opposition_leader over]/v  hold [obj for=murder | treason | spying | fraud | questioning | corruption]/v
  words      hold [obj over=murder | treason | spying | fraud | plot | bombing | killing | attack | bribe]/v
  cameo      173
  actor      subj
  recipient  obj
  when       subj:cop | subj:state | subj:gov | subj:mil | subj:spy, recipient:actor
  yes        Zimbabwean police held an opposition lawmaker over a murder. | police > lawmaker
  no         The court held the minister in high regard.

sense say_no.1
  words      say no [to]/v
  cameo      120
  actor      subj
  recipient  to | obj | mod | of
  when       actor:power, has to | obj
  plain      yes
  yes        Hungary said no to the quotas of the European Union. | Hungary > Union
  no         The bride said no to the cake.

sense take_food_trucks.1
  words      block [obj=truck | lorry | tanker | food_truck | aid_truck]/v  hold up [obj=truck | lorry | tanker | food_truck | aid_truck | shipment]/v  impound [obj=truck | lorry | cargo]/v
  cameo      191
  actor      subj
  recipient  for | to | of | from | mod
  when       subj:reb | subj:mil | subj:gov | subj:state | subj:uaf | subj=gunman | militiaman | fighter | rebel
  yes        Tuareg gunmen blocked food trucks bound for Kidal. | gunmen > -
  no         A fallen tree blocked the truck.

sense all_means.1
  words      use [obj=means]/v  use [obj=all_means]/v  employ [obj=means]/v  resort [to=means]/v
  cameo      139
  actor      subj
  recipient  against | to
  when       willed, actor:power, comp=stop | keep | prevent | defend | protect | recover | crush | retake | expel
  yes        Caracas will use all means to keep the Guyanese navy out of the gulf. | Caracas > Guyanese
  no         The doctor will use all means to stop the bleeding.

sense build_abroad.1
  words      build [obj=hospital | school | clinic | road | bridge | port | airport | railway | dam | power_plant | house | stadium | pipeline in]/v
  words      build [obj=hospital | school | clinic | road | bridge | port | airport | railway | dam | power_plant | house | stadium for]/v
  words      fund [obj=hospital | school | clinic | road | bridge | port | airport | railway | dam | power_plant | terminal | pipeline | refinery]/v
  words      finance [obj=hospital | school | clinic | road | bridge | port | airport | railway | dam | power_plant | terminal | pipeline | refinery]/v
  words      upgrade [obj=port | airport | railway | road | grid in]/v  rehabilitate [obj=port | airport | railway | road | grid in]/v
  cameo      071
  actor      subj
  recipient  in | for | mod
  when       subj:state | subj:gov | subj:igo | subj:mil, recipient:state | recipient:place | recipient:gov
  yes        Brazil built a hospital in Haiti. | Brazil > Haiti
  yes        India will fund a terminal in Colombo. | India > Colombo ; type=AGREE
  no         The firm built a hospital in Haiti.
