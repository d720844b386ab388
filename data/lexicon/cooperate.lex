# COOPERATE: actual joint action: trade, joint exercises, extradition, intelligence sharing. CAMEO 06x.

sense cooperate.1
  words      cooperate/v  co-operate/v  collaborate/v  work together/v  join forces/v  team up/v  join hands/v  act together/v  work hand in hand/v  work closely/v  pool resources/v  pull together/v
  words      coordinate/v  co-ordinate/v  act in concert/v  make common cause/v  band together/v  unite [against]/v  unite [behind]/v  act jointly/v  work in tandem/v  pool efforts/v
  cameo      060
  reciprocal subj & with
  actor      subj
  when       subj:state | subj:gov | subj:mil | subj:cop | subj:reb | subj:party | with:actor | subj:igo
  yes        Kenya and Ethiopia worked together on the dam. | Kenya & Ethiopia > -
  yes        Kenyan rangers cooperated with Ugandan soldiers. | Kenyan & soldiers > -
  no         The two actors collaborated on a film.

# To work with somebody is an act of states and bodies; of a person it tells a career.
sense cooperate_work.1
  words      work [with]/v  partner/v  partner [with]/v  work closely [with]/v  work in concert [with]/v  work side by side [with]/v
  cameo      060
  reciprocal subj & with
  actor      subj
  when       recipient:actor | plural | with:actor, subj:state | subj:igo | subj:mil | subj:cop | subj:gov | subj:party | subj:reb, no subj:person
  yes        Kenya worked with Uganda on the border. | Kenya & Uganda > -
  no         The economist worked with the minister at the bank.

sense cooperation.1
  words      cooperation/n  co-operation/n  collaboration/n  partnership/n  joint effort/n  coordination/n  joint project/n  joint venture/n  teamwork/n  joint action/n  joint operation/n  co operation/n
  cameo      060
  reciprocal party
  actor      party
  when       has between | with
  yes        Cooperation between Oslo and Moscow in the Arctic continued. | Oslo & Moscow > -
  no         The partnership of oak and steel suits the house.

sense trade.1
  words      trade [with]/v  do business [with]/v  barter/v
  cameo      061
  reciprocal subj & with
  actor      subj
  when       with:actor, obj!=@fire_word
  yes        Turkey traded with Iran despite the embargo. | Turkey & Iran > -
  no         The pitcher was traded with a rookie.

sense trade.2
  words      trade/n  bilateral trade/n  commerce/n
  cameo      061
  reciprocal party
  actor      party
  when       has between
  yes        Trade between India and Nepal resumed. | India & Nepal > -
  no         He learned a trade in Lyon.

sense sell.1
  words      sell/v  export/v  ship/v  supply/v  deliver/v  resume [obj=export | shipment | supply | sale | flight]/v  pump [obj=oil | gas]/v
  cameo      061
  actor      subj
  recipient  to | iobj
  when       subj:state | subj:gov, recipient:state | recipient:gov, obj=@trade | @military_aid | vaccine | reactor | plane | aircraft | submarine | uranium | has obj
  yes        Qatar sold natural gas to Poland last year. | Qatar > Poland
  yes        Russia exported steel to Egypt. | Russia > Egypt
  no         The farmer sold eggs to the baker.

sense buy.1
  words      buy/v  purchase/v  import/v  order/v  procure/v  acquire/v
  cameo      061
  actor      subj
  recipient  from
  when       subj:state | subj:gov, recipient:actor
  yes        In May Morocco bought twelve drones from Turkey. | Morocco > Turkey
  no         She bought bread from the baker.

sense open_market.1
  words      open [obj=market | airspace | port | economy]/v  invest [in]/v  build [obj=pipeline | railway | plant | dam | port in]/v  launch [obj=joint_venture | joint_project]/v  resume [obj=trade | flight | air_link | rail_service]/v
  words      restore [obj=air_link | rail_link | flight | trade]/v  set up [obj=joint_venture]/v  inaugurate [obj=pipeline | railway | bridge | joint_project]/v  open [obj=pipeline | railway | rail_link]/v
  cameo      061
  actor      subj
  recipient  to | with | in | between
  when       subj:state | subj:gov
  yes        China invested in Zambian mines. | China > Zambian
  yes        Iran opened its market to Indian tea. | Iran > Indian
  no         The baker opened a stall at the market.

sense joint_exercise.1
  words      hold [obj=@joint_drill]/v  conduct [obj=@joint_drill]/v  stage [obj=@joint_drill]/v  carry out [obj=@joint_drill]/v  launch [obj=@joint_drill]/v  begin [obj=@joint_drill]/v  start [obj=@joint_drill]/v  undertake [obj=@joint_drill]/v
  words      perform [obj=@joint_drill]/v  plan [obj=@joint_drill]/v  kick off [obj=@joint_drill]/v  complete [obj=@joint_drill]/v  finish [obj=@joint_drill]/v  resume [obj=@joint_drill]/v  organise [obj=@joint_drill]/v  organize [obj=@joint_drill]/v
  words      take part [in=@joint_drill]/v  participate [in=@joint_drill]/v  hold [obj=@drill with]/v  conduct [obj=@drill with]/v  stage [obj=@drill with]/v  begin [obj=@drill with]/v  carry out [obj=@drill with]/v  train [with]/v
  cameo      062
  reciprocal subj & with
  actor      subj
  yes        India and Japan held joint exercises in the Bay of Bengal. | India & Japan > -
  yes        The Philippines conducted drills with Australia. | Philippines & Australia > -
  no         The physiotherapist taught a joint exercise for the knee.

sense joint_exercise.2
  words      joint exercise/n  joint drill/n  joint military exercise/n  joint manoeuvre/n  joint maneuver/n  joint patrol/n  military cooperation/n  joint operation/n  defence cooperation/n  defense cooperation/n  joint naval exercise/n
  cameo      062
  reciprocal party
  actor      party
  yes        A joint exercise by Brazil and Argentina ended. | Brazil & Argentina > -
  no         A joint exercise eases pain in the hip.

sense military_coop.1
  words      fight alongside/v  fight [alongside]/v  host [obj=base | military_base | missile | troops | @troops]/v  open [obj=base | military_base to]/v  ally itself [with]/v  side [with]/v  share [obj=base]/v  join [obj=coalition | alliance]/v
  words      contribute [to=coalition]/v  allow [obj comp=use]/v
  cameo      062
  actor      subj
  recipient  obj | alongside | with | from | of
  when       subj:state | subj:mil | subj:reb | subj:gov, has alongside | with | from | obj
  yes        Chadian soldiers fought alongside French troops. | soldiers > troops
  no         The ball park hosted a base runner.

sense extradite.1
  words      extradite/v  hand over [obj=@suspect]/v  turn over [obj=@suspect]/v  surrender [obj=@suspect]/v  transfer [obj=@suspect]/v  deliver [obj=@suspect]/v  give up [obj=@suspect]/v  deport [obj=@suspect to]/v
  words      render [obj=@suspect to]/v  hand [obj=@suspect]/v
  cameo      063
  actor      subj
  recipient  to | iobj
  when       recipient:actor, obj!=@hostage
  yes        Spain extradited a Colombian drug lord to the United States. | Spain > States
  yes        Serbia handed over a wartime general to the tribunal. | Serbia > tribunal
  no         The nurse handed over the shift.

sense extradition.1
  words      extradition/n  judicial cooperation/n
  cameo      063
  actor      by | from | poss
  recipient  to
  when       recipient:actor
  yes        The extradition of a banker by Greece to Cyprus took place in May. | Greece > Cyprus
  no         Extradition law fills three chapters of the textbook.

sense intelligence.1
  words      share [obj=@intelligence]/v  exchange [obj=@intelligence]/v  provide [obj=@intelligence]/v  pass [obj=@intelligence]/v  supply [obj=@intelligence]/v  hand over [obj=@document | @intelligence]/v  give [obj=@intelligence]/v
  words      trade [obj=intelligence]/v  pass on [obj=@intelligence]/v  disclose [obj=@intelligence to]/v  tip off/v  turn over [obj=@document]/v  transfer [obj=@intelligence]/v  notify/v  brief/v  alert/v  inform/v
  words      swap [obj=intelligence]/v
  cameo      064
  actor      subj
  recipient  with | to | iobj | obj
  when       recipient:actor, recipient!:jrn, actor!:jrn
  yes        Jordan shared intelligence with the United States. | Jordan > States
  yes        The Dutch police passed evidence to Belgian investigators. | police > investigators
  no         The newspaper gave details of the wedding to its readers.

sense intelligence.2
  words      intelligence sharing/n  exchange [of=@intelligence]/n  intelligence-sharing/n  sharing [of=@intelligence]/n  intelligence cooperation/n
  cameo      064
  reciprocal party
  actor      party
  yes        Intelligence sharing between Tokyo and Seoul resumed. | Tokyo & Seoul > -
  no         The exchange of information in the beehive is a dance.

sense cooperate_inquiry.1
  words      cooperate [with]/v  testify [before]/v  testify [to]/v  give evidence [to]/v  comply [with=investigation | inquiry | probe]/v  give testimony [to]/v  testify/v
  cameo      063
  actor      subj
  recipient  with | before | to
  when       with=investigation | inquiry | probe | @court_word | @inspector | investigator | prosecutor | police | has before | to
  yes        Nairobi cooperated with the Hague investigators. | Nairobi > investigators
  no         The horse cooperated with the vet.

sense joint.1
  words      establish [obj=joint_commission | joint_committee | joint_force | joint_command]/v  set up [obj=joint_commission | joint_committee | joint_force | joint_command]/v  form [obj=joint_force | alliance | coalition | joint_committee]/v
  words      create [obj=joint_force | alliance | joint_committee]/v  forge [obj=alliance | partnership]/v  cement [obj=alliance | partnership]/v  build [obj=alliance | partnership]/v  enter [obj=alliance | coalition | partnership]/v
  words      strike up [obj=alliance | partnership]/v  form [obj=government | coalition_government]/v
  cameo      060
  reciprocal subj & with
  actor      subj
  when       obj!=government
  yes        Togo and Benin set up a joint force. | Togo & Benin > -
  no         The carpenter built a joint.

sense clear_up.1
  words      search jointly/v  launch [obj=joint_investigation]/v  conduct [obj=joint_investigation]/v  jointly develop/v  jointly produce/v  jointly build/v  co-produce/v  co-host/v
  cameo      060
  reciprocal subj & with
  actor      subj
  yes        Finland and Estonia launched a joint investigation. | Finland & Estonia > -
  no         The two chefs jointly developed a sauce.

sense trade_phrase.1
  words      open [obj=free-trade_zone | trade_office | trade_route | border_market]/v  trade [obj=oil | gas | grain | goods with]/v
  words      sell [obj=oil | gas | wheat | grain | electricity | uranium | arms | jet | frigate to]/v
  words      buy [obj=oil | gas | wheat | grain | electricity | arms | jet | missile from]/v  export [obj=oil | gas | wheat | grain | electricity to]/v
  words      import [obj=oil | gas | wheat | grain | electricity from]/v  build [obj=pipeline | railway | power_plant | port | refinery in]/v
  words      sign [obj=contract with]/v  win [obj=contract from]/v  invest [obj=dollar | euro | money in]/v  swap [obj=oil | grain for]/v
  cameo      061
  actor      subj
  recipient  to | from | with | in | iobj
  when       subj:state | subj:gov | subj:bus, recipient:actor | recipient:place
  yes        Algeria sold gas to Slovenia. | Algeria > Slovenia
  no         The farm sold grain to a mill.

sense military_coop.2
  words      joint patrol/n  joint naval drill/n  joint air drill/n  combined exercise/n  bilateral exercise/n  multinational exercise/n  port call/n
  words      military exchange/n  defence pact/n  defense pact/n  military alliance/n  arms cooperation/n
  cameo      062
  reciprocal party
  actor      party
  when       has between | with | by | poss, party:actor
  yes        A bilateral exercise between Peru and Ecuador ended. | Peru & Ecuador > -
  no         The exercise with ropes was hard.

sense judicial.1
  words      extradite [to]/v  hand over [obj=suspect | fugitive | criminal | warlord | ex-president to]/v  surrender [obj=suspect | fugitive | warlord to]/v
  words      transfer [obj=suspect | prisoner | detainee | convict to]/v  turn over [obj=suspect | fugitive to]/v  deliver [obj=suspect | fugitive to]/v
  words      send back [obj=fugitive | suspect to]/v  honour [obj=arrest_warrant]/v  execute [obj=arrest_warrant]/v  provide [obj=evidence | legal_assistance to]/v
  cameo      063
  actor      subj
  recipient  to
  when       recipient:actor
  yes        Thailand extradited an arms dealer to Washington. | Thailand > Washington
  no         The clerk transferred a file to Paris.

sense intelligence_phrase.1
  words      pass [obj=intelligence | information | tip-off | warning to]/v  share [obj=intelligence | data | datum | information | finding with]/v
  words      hand [obj=file | evidence | intelligence to]/v  exchange [obj=intelligence | data | datum | information with]/v
  words      provide [obj=intelligence | satellite_imagery | coordinate to]/v  supply [obj=intelligence | satellite_imagery | coordinate to]/v  tip off/v
  words      open [obj=archive to]/v  debrief/v
  cameo      064
  actor      subj
  recipient  to | with | obj
  when       subj:state | subj:gov | subj:spy | subj:mil | subj:igo | subj:cop, recipient:actor
  yes        Norway passed intelligence to Sweden. | Norway > Sweden
  no         The teacher shared data with pupils.

# ---------------------------------------------------------------- work together: trade, arms, courts, secrets

sense arms_sale.1
  words      take delivery [of=jet | missile | tank | ship | submarine | wheat | gas | vaccine | drone | frigate from]/v
  words      place [obj=order with]/v  sign [obj=contract for]/v  win [obj=contract | order from]/v
  words      order [obj=jet | frigate | missile | tank | drone | helicopter | submarine from]/v
  words      buy [obj=jet | missile | drone | submarine | helicopter | uranium | vaccine from]/v
  words      sell [obj=jet | missile | drone | submarine | helicopter | reactor | vaccine to | iobj]/v
  words      lease [obj=port | base | submarine | land to | from]/v  rent [obj=port | base | land to | from]/v  barter [obj for]/v
  words      export [obj=drone | missile | gold | copper | labour to]/v  import [obj=drone | missile | labour from]/v
  words      award [obj=contract to]/v
  cameo      061
  actor      subj
  recipient  from | to | with | iobj
  when       subj:state | subj:gov | subj:mil | subj:bus, recipient:actor
  yes        Hanoi placed an order with an Israeli arms maker. | Hanoi > maker
  yes        Warsaw awarded a contract to South Korea. | Warsaw > Korea
  no         The baker placed an order with the mill.

sense pipeline.1
  words      build [obj=pipeline | port | railway | dam | road | reactor | airport | factory | bridge | cable to | in | with]/v
  words      lay [obj=pipeline | cable to | in]/v  open [obj=pipeline | railway | bridge | trade_route | border_market to | with]/v
  words      link [by=pipeline | railway | cable]/v  launch [obj=flight | ferry | train | rail_service to]/v
  words      start [obj=flight | ferry_service | train_service to]/v  connect [obj=grid with | to]/v  pump [obj=gas | oil | water to]/v
  words      drill [for with]/v  develop [obj=gas_field | oil_field | mine with | in]/v
  words      restore [obj=flight | rail_link | ferry_service to | with]/v  reconnect/v
  cameo      061
  actor      subj
  recipient  to | in | with
  when       subj:state | subj:gov | subj:bus | subj:igo, recipient:actor | recipient:place
  yes        Ankara laid a pipeline to Azerbaijan. | Ankara > Azerbaijan
  yes        Beijing built a railway in Laos. | Beijing > Laos
  no         The beaver built a dam in Sweden.

sense trade_noun.1
  words      arms sale [to]/n  grain sale [to]/n  arms export [to]/n  gas export [to]/n  oil export [to]/n  trade [between | with]/n
  words      border trade/n  gas contract/n  arms contract/n  barter deal/n  currency swap/n  free trade [with | between]/n  trade mission/n
  words      direct flight [between | to]/n  oil shipment [to]/n  gas supply [to]/n  grain shipment [to]/n  joint venture [with | between]/n
  cameo      061
  actor      by | poss | mod | from | subj
  recipient  to | with | between
  when       actor:actor, recipient:actor
  yes        An Iranian oil shipment to Syria arrived. | Iranian > Syria
  yes        Iraqi oil exports to Jordan resumed. | Iraqi > Jordan
  no         The joint venture with his cousin failed.
  no         The trade between Chile and Peru is old.

sense joint_ops.1
  words      carry out [obj=joint_operation | joint_raid | joint_exercise | joint_patrol | joint_strike]/v
  words      mount [obj=joint_operation | joint_patrol]/v  launch [obj=joint_operation | joint_patrol | joint_offensive]/v
  words      run [obj=joint_patrol]/v  conduct [obj=joint_patrol | joint_raid]/v  fight [alongside]/v  fight side by side/v
  words      patrol together/v  patrol jointly/v  train together/v  train [alongside | with]/v  drill together/v  exercise [with]/v
  words      sail [alongside | with]/v  fly [alongside | with]/v  deploy together/v
  words      join [obj=drill | exercise | patrol | coalition | war_game]/v  take part [in=drill | exercise | patrol | war_game with]/v
  words      rehearse together/v
  cameo      062
  reciprocal subj & with & alongside
  actor      subj
  when       subj:state | subj:mil | subj:gov | subj:cop | subj:reb, with:actor | alongside:actor | no with | obj=coalition | exercise | drill | joint operation | joint patrol
  yes        French and Malian troops carried out a joint operation. | French & Malian > -
  yes        Chadian soldiers patrolled together with the Nigerian army. | soldiers & army > -
  no         The twins trained together for the marathon.

sense base_use.1
  words      let [obj comp=use | station | refuel | land | overfly | base]/v  allow [comp=use | station | refuel | land | overfly | base]/v
  words      host [obj=missile | bomber | jet | warship | brigade | battalion | radar | headquarters]/v
  words      open [obj=base | port | airfield | airspace to=@troops | @aircraft | @ship | plane | navy]/v
  words      grant [obj=base | overflight | landing_right | port_access to]/v  give [obj=base | overflight | landing_right to | iobj]/v
  words      lend [obj=base to]/v
  cameo      062
  actor      subj
  recipient  to | from | of | iobj | obj | mod
  when       subj:state | subj:gov, comp.obj=base | airspace | port | airfield | territory | comp=refuel | land | overfly | obj=base | port | airfield | missile | bomber | jet | warship | brigade | battalion | radar | overflight | landing right, recipient:actor
  yes        Turkey let US bombers use its base. | Turkey > bombers
  yes        Djibouti granted overflight to Japan. | Djibouti > Japan
  no         The farmer let the campers use his field.

sense defence_tie.1
  words      sign [obj=defence_pact | military_pact | security_pact | defence_agreement | basing_agreement | status_of_forces_agreement with]/v
  words      upgrade [obj=military_tie | defence_tie with]/v  deepen [obj=military_tie | defence_tie | security_tie with]/v
  words      boost [obj=military_tie | defence_cooperation | security_cooperation with]/v  form [obj=alliance | joint_force | coalition with]/v
  words      forge [obj=alliance | military_alliance with]/v  strengthen [obj=alliance | military_tie with]/v
  words      set up [obj=joint_force | joint_command with]/v  integrate [obj=command | force with]/v
  words      produce [obj=missile | drone | jet with]/v  develop [obj=missile | jet | submarine | drone with]/v  co-develop/v
  cameo      062
  reciprocal subj & with
  actor      subj
  when       actor:state | actor:gov | actor:mil | actor:igo, with:actor | no with
  yes        Tokyo and London developed a jet with Rome. | Tokyo & London & Rome > -
  yes        Manila set up a joint command with Washington. | Manila & Washington > -
  no         The chef formed an alliance with the baker.

sense joint_noun.1
  words      joint naval patrol/n  joint raid/n  joint offensive/n  joint strike/n  joint counterterrorism operation/n
  words      naval drill [with | between]/n  air drill [with | between]/n  military exercise [with | between]/n  war game [with | between]/n
  words      exercise [with | between]/n  drill [with | between]/n  patrol [with | between]/n  military tie/n  security cooperation/n
  words      military partnership/n  tabletop exercise/n  port visit/n
  cameo      062
  reciprocal party
  actor      party
  when       party:state | party:mil | party:gov, has with | between | by | poss
  yes        A naval drill between India and Oman ended on Friday. | India & Oman > -
  yes        Thailand's exercise with American marines grew. | Thailand & marines > -
  no         An exercise between pages 8 and 9 was hard.

sense hand_suspect.1
  words      hand over [obj=@suspect | fugitive | warlord | hacker | cleric | separatist | militant to]/v  fly [obj=suspect | fugitive to]/v
  words      transfer [obj=suspect | fugitive | detainee | warlord | ex-president to]/v  deport [obj=suspect | fugitive to]/v
  words      deliver [obj=suspect | fugitive | warlord to]/v  turn over [obj=suspect | fugitive | hacker to]/v
  words      send [obj=suspect | fugitive | ex-president to=court | tribunal | hague]/v  surrender [obj=suspect | fugitive to]/v
  words      arrest [at=request of]/v  detain [at=request of]/v  give up [obj=fugitive | suspect to]/v
  cameo      063
  actor      subj
  recipient  to | of
  when       subj:state | subj:gov | subj:cop | subj:jud, recipient:actor
  yes        Kenya handed over a Rwandan fugitive to the tribunal. | Kenya > tribunal
  yes        Manila flew a fugitive to the tribunal. | Manila > tribunal
  no         The courier handed over the parcel to the clerk.

sense court_help.1
  words      testify [against | before | at]/v  give [obj=evidence | testimony to | at | against]/v
  words      supply [obj=evidence | witness | file to]/v  hand [obj=evidence | file | dossier to]/v
  words      cooperate [with=tribunal | court | prosecutor | inquiry | investigator | probe | commission]/v
  words      assist [obj=tribunal | court | prosecutor | investigator | inquiry]/v  ratify [obj=rome_statute]/v  enforce [obj=arrest_warrant]/v
  words      execute [obj=arrest_warrant | extradition_request]/v  honour [obj=arrest_warrant | extradition_request]/v
  words      sign [obj=extradition_treaty with]/v  open [obj=archive | file to]/v  grant [obj=extradition to]/v
  words      approve [obj=extradition of to | to]/v  waive [obj=immunity of]/v
  cameo      063
  actor      subj
  recipient  with | to | before | obj | against | of | at
  when       actor:state | actor:gov | actor:leg | actor:mil | actor:jud | actor:cop | actor:igo, obj!=peace | ball, recipient:actor
  yes        Dakar granted the extradition of a banker to Paris. | Dakar > Paris
  yes        The Croatian general cooperated with the tribunal. | general > tribunal
  no         The novelist gave evidence of talent to her editor.

sense extradite_noun.1
  words      extradition [of to | to]/n  handover [of=suspect | fugitive | warlord | militant]/n  transfer [of=suspect | fugitive | prisoner]/n
  words      surrender [of=suspect | fugitive]/n  rendition [of to]/n  legal assistance/n  police cooperation/n
  cameo      063
  actor      by | from | poss
  recipient  to | with
  when       recipient:actor, actor:actor | has from
  yes        The handover of a suspect to Dublin by Emirati police ended a long chase. | police > Dublin
  no         The transfer of the keeper to Madrid cost millions.

sense share_secret.1
  words      share [obj=intelligence | data | datum | information | imagery | radar_data | radar_datum | warning | finding | secret with]/v
  words      swap [obj=intelligence | data | datum | information | note with]/v  feed [obj=intelligence | data | datum | coordinate to]/v
  words      supply [obj=intelligence | data | datum | imagery | coordinate to]/v  hand [obj=intelligence | dossier | data | datum to]/v
  words      pass on [obj=intelligence | data | datum | warning | coordinate to]/v  leak [obj=intelligence | secret to]/v
  words      provide [with=intelligence | imagery | coordinate | data | datum]/v  warn [of=plot | attack | coup]/v  tip [about | off]/v
  words      alert [to=plot | attack]/v  brief [on=plot | intelligence | attack]/v  notify [of=test | launch | drill | exercise]/v
  words      inform [of=test | launch | drill | strike]/v  give [obj=warning | notice of | iobj]/v
  cameo      064
  actor      subj
  recipient  with | to | obj | iobj
  when       subj:state | subj:gov | subj:spy | subj:mil | subj:cop | subj:igo, recipient:actor, obj!=journalist | reader
  yes        Warsaw tipped off Kyiv about the plot. | Warsaw > Kyiv
  yes        Moscow notified Tokyo of the launch. | Moscow > Tokyo
  no         The barman tipped off his friend about the sale.

sense secret_noun.1
  words      intelligence sharing [with | between]/n  intelligence exchange/n  information exchange/n  data sharing [with | between]/n
  words      intelligence pact/n  hotline [between | with]/n  joint intelligence centre/n  joint investigation [with | by]/n
  cameo      064
  reciprocal party
  actor      party
  when       party:actor, has with | between | by | poss | mod
  yes        A hotline between Seoul and Tokyo opened. | Seoul & Tokyo > -
  no         A hotline between the flat and the kitchen was fixed.

sense joint_probe.1
  words      investigate jointly/v  probe jointly/v  launch [obj=joint_investigation | joint_inquiry | joint_probe with]/v
  words      set up [obj=joint_investigation | joint_inquiry with]/v  open [obj=joint_investigation with]/v
  words      conduct [obj=joint_raid | joint_sting | joint_investigation with]/v  investigate together/v
  cameo      063
  reciprocal subj & with
  actor      subj
  when       actor:state | actor:cop | actor:gov | actor:jud | actor:igo
  yes        Swedish prosecutors set up a joint inquiry with Danish police. | prosecutors & police > -
  no         The twins opened a joint account.

sense work_hand.1
  words      work hand [in with]/v  pool [obj=resource | effort | money with]/v  join [obj=hand | force with]/v  pull [obj=weight]/v
  words      cooperate closely [with]/v  coordinate [obj=response | policy | effort with]/v  agree [obj=joint_response with]/v
  words      set up [obj=joint_committee | working_group | commission | task_force with]/v
  words      form [obj=joint_committee | working_group | task_force | coalition_government with]/v  co-sponsor/v  co-author [obj=resolution]/v
  words      co-host [obj=summit]/v  team up [with comp]/v  act [in=concert | unison | tandem]/v
  cameo      060
  reciprocal subj & with
  actor      subj
  when       actor:state | actor:gov | actor:igo | actor:party | actor:pty | actor:reb | actor:leg, with:actor | no with
  yes        Lisbon set up a working group with Luanda. | Lisbon & Luanda > -
  yes        Cairo and Amman coordinated their response. | Cairo & Amman > -
  no         The cooks pooled their money.

# ---------------------------------------------------------------- votes and bodies

sense coalition_form.1
  words      form [obj=coalition | government | alliance | bloc | front | joint_list with]/v
  words      join [obj=coalition | government | alliance | cabinet of]/v  enter [obj=coalition | government | alliance with]/v
  words      strike [obj=coalition_deal | alliance with]/v  team up [with]/v  merge [with]/v  ally [with]/v
  words      agree [obj=coalition | coalition_deal with]/v  unite [with]/v  band together [with]/v
  cameo      060
  reciprocal subj & with
  actor      subj
  when       subj:party | subj:pty | subj:leg | subj:opp | subj:gov, with:actor | no with
  yes        The Polish opposition merged with the farmers' party. | opposition & party > -
  yes        The Latvian Greens entered an alliance with the farmers' party. | Greens & party > -
  no         The bakery merged with the mill.

# ---------------------------------------------------------------- cooperation

sense sail_joint.1
  words      sail together/v  fly together/v  train side by side/v  exercise together/v  sail side by side/v  fight together/v
  words      march together/v  drill side by side/v  operate together/v  deploy jointly/v  strike jointly/v  raid jointly/v
  cameo      062
  reciprocal subj & with
  actor      subj
  when       actor:state | actor:mil | actor:cop | actor:gov | actor:reb
  yes        Japanese and Philippine warships sailed together. | Japanese & Philippine > -
  no         The couple sailed together to Crete.

sense cell_joint.1
  words      dismantle [obj=cell | ring | network | gang with]/v  break up [obj=cell | ring | network | gang with]/v
  words      bust [obj=ring | cell | gang with]/v  crack [obj=ring | network | gang with]/v  arrest [obj=suspect | gang with]/v
  words      hunt [obj=fugitive | suspect with]/v  coordinate [obj=arrest | raid with]/v  investigate [with]/v
  cameo      063
  reciprocal subj & with
  actor      subj
  when       with:actor, subj:state | subj:cop | subj:gov | subj:jud | subj:spy
  yes        Spain dismantled a jihadist cell with Morocco. | Spain & Morocco > -
  no         The boys cracked a ring with a hammer.

sense trade_reopen.1
  words      reopen [obj=trade | border_trade | flight | railway | pipeline | consular_service with | to]/v
  words      restart [obj=flight | trade | railway | export with | to]/v  launch [obj=ferry | flight | bus_service | rail_link to | with]/v
  words      inaugurate [obj=pipeline | bridge | railway | flight | port with | to]/v  link up [obj=grid with]/v
  words      switch on [obj=interconnector | power_line with | to]/v
  cameo      061
  actor      subj
  recipient  with | to
  when       subj:state | subj:gov | subj:bus, recipient:actor
  yes        Baku inaugurated a railway with Georgia. | Baku > Georgia
  yes        Kenya restarted flights to Somalia. | Kenya > Somalia
  no         The airline launched a flight to the Moon for fun.

# ---------------------------------------------------------------- acts as nouns with their roles

sense sale_noun.1
  words      sale [of=drone | missile | jet | tank | gas | oil | wheat | uranium | frigate | submarine | helicopter to]/n
  words      sale [of=stake | port | bank to]/n  export [of=drone | missile | gas | oil | wheat | grain to]/n
  words      import [of=gas | oil | wheat | coal | drone from]/n  purchase [of=drone | missile | jet | tank | gas | oil | wheat from]/n
  words      shipment [of=oil | gas | uranium | coal to]/n  construction [of=pipeline | port | railway | reactor | dam in]/n
  words      leasing [of=port | base to]/n
  cameo      061
  actor      by | poss | mod
  recipient  to | from | in
  when       recipient:actor, actor:state | actor:gov | actor:bus
  yes        Iran's sale of drones to Russia alarmed Kyiv. | Iran > Russia
  yes        Egypt's purchase of wheat from Romania was a record. | Egypt > Romania
  no         The sale of a stake to the vampire hunter was brisk.

sense handover_suspect.1
  words      handing over [of=suspect | fugitive | warlord | general]/n  delivery [of=suspect | fugitive | warlord to]/n  extraditing [of]/n
  words      extradition [of]/n  surrender [of=suspect | general to]/n  testimony [of | by before | at]/n
  cameo      063
  actor      by
  recipient  to | of | before | at
  when       by:state | by:gov | by:cop | by:jud
  yes        The extradition of a banker by Panama angered lawyers. | Panama > banker
  no         The testimony of a waiter at the inquest was vague.

# ---------------------------------------------------------------- more of daily news

sense joint_build.1
  words      build together/v  develop together/v  build [obj=tank | jet | submarine | missile | drone | frigate | satellite with]/v
  words      develop [obj=tank | jet | submarine | missile | drone | vaccine with]/v  co-produce [with]/v
  words      manufacture [obj=missile | drone | shell | jet with]/v  design [obj=jet | submarine | frigate with]/v
  words      launch [obj=satellite for | with]/v
  cameo      062
  reciprocal subj & with & for
  actor      subj
  when       actor:state | actor:gov | actor:bus, with:actor | for:actor | no with
  yes        Ankara developed a jet with Baku. | Ankara & Baku > -
  yes        Berlin and Paris built a tank together. | Berlin & Paris > -
  no         The boys built a tank with cardboard.

sense base_access.1
  words      let [comp=build | open | use | set | station | base | keep]/v  allow [comp=build | open | use | set | station | base | keep]/v
  words      permit [comp=build | open | use | set | station | base | keep]/v
  cameo      062
  actor      subj
  recipient  obj | comp.subj
  when       subj:state | subj:gov, recipient:actor, comp.obj=base | naval_base | air_base | airbase | airfield | airspace | port | outpost | radar_station | drone_base | territory
  yes        Djibouti let China build a naval base. | Djibouti > China
  yes        Cyprus allowed British jets to use its airspace. | Cyprus > jets
  no         The farmer let the scouts use his port.

sense base_open.1
  words      open [obj=base | port | airfield | camp to]/v  offer [obj=base | airfield | port to=navy | troop | jet]/v
  words      lease [obj=base | port | airfield to]/v  give [obj=access | basing_right to]/v
  words      grant [obj=access | basing_right to=navy | troop | jet]/v  host [obj=troop | marine | jet | bomber | base of]/v
  words      welcome [obj=warship | carrier | marine]/v  accommodate [obj=troop | jet | marine]/v
  cameo      062
  actor      subj
  recipient  to | of | mod | obj
  when       subj:state | subj:gov, recipient:actor
  yes        Manila opened a base to American troops. | Manila > troops
  no         The inn opened its base camp to the climbers' dog.

sense evidence_hand.1
  words      hand [obj=evidence | file | testimony | dossier iobj | to]/v  give [obj=evidence | file | testimony | dossier iobj | to]/v
  words      pass [obj=evidence | file | dossier to]/v  send [obj=evidence | file | dossier to=prosecutor | court | tribunal | icc]/v
  words      share [obj=evidence | file with]/v  exchange [obj=evidence | file with]/v  provide [obj=evidence | witness to]/v
  cameo      063
  actor      subj
  recipient  to | iobj | with
  when       recipient:actor, subj:state | subj:gov | subj:jud | subj:cop | subj:igo | subj:ngo
  yes        Dutch prosecutors passed evidence to Kyiv. | prosecutors > Kyiv
  yes        Amnesty gave evidence to the tribunal. | Amnesty > tribunal
  no         The pupil handed the file to the head.


# ---------------------------------------------------------------- side by side: patrols, search, study, works, swaps
sense side_by_side.1
  words      work side by side/v  work together/v  work hand in hand/v  search together/v  search/v  study together/v  dig together/v  exercise together/v  train together/v  patrol together/v  sail together/v  patrol jointly/v  police jointly/v  jointly police/v  operate together/v  build together/v  hunt together/v  rebuild together/v
  words      train side by side/v  fight side by side/v  work jointly/v  act in concert/v  pool [obj=resource | data | datum | fund | force | effort]/v  share [obj=data | datum | radar_data | radar_datum | intelligence | list | water | power | cost | information | field | technology]/v  join hands/v
  cameo      060
  reciprocal subj & with
  actor      subj
  when       plural | has with, party:actor | actor:actor | with:actor
  plain      yes
  yes        Peru pools its radar funds with Chile. | Peru & Chile > -
  yes        Danish and Swedish divers worked side by side. | divers > -
  no         The twins worked side by side.

sense joint_noun_more.1
  words      joint patrol/n  joint patrol [of | by | with]/n  joint study/n  joint survey/n  joint venture/n  joint refinery/n  joint search/n  joint mission/n  joint project/n  joint border post/n  joint commission/n  joint force/n  joint command/n  joint investigation/n  joint team/n  joint operation/n  joint drill/n  joint manoeuvre/n  joint training/n  shared field/n  mixed patrol/n  mixed commission/n
  words      cooperation [between | of | with]/n  co-operation [between | of | with]/n  collaboration [between | of | with]/n  teamwork [between | of]/n  swap [of=land | data | datum | technology | gas | oil]/n  barter [between | of]/n
  cameo      060
  reciprocal between | of | by | with & subj | poss & with | mod
  actor      by | of | poss | mod | with | subj
  when       actor:actor
  yes        A joint patrol of Thailand and Laos set out. | Thailand & Laos > -
  no         The joint venture of the two bakers failed.

sense joint_make.1
  words      open [obj=joint_refinery | joint_plant | joint_base | joint_port | joint_centre | joint_mine | joint_school]/v  build [obj=joint_refinery | joint_plant | joint_base | joint_port | joint_centre]/v  run [obj=joint_plant | joint_base | joint_mine]/v  set up [obj=joint_force | joint_patrol | joint_venture | joint_committee | joint_commission | joint_centre]/v
  words      organise [with]/v  organize [with]/v  carry out [with]/v  run [with]/v  develop [with]/v  begin [comp=pump | build | drill | export | supply from | with]/v  start [comp=pump | build | drill | export | supply from | with]/v  open [obj=pipeline | rail_link | power_line | bridge | ferry_line to | between | from]/v  inaugurate [obj=pipeline | rail_link | power_line | bridge]/v
  cameo      061
  reciprocal subj & with | with
  actor      subj | with
  recipient  with | to | between
  when       actor:state | actor:gov | actor:mil, party:actor
  plain      yes
  yes        Cuba and Angola opened a joint refinery. | Cuba & Angola > -
  no         The party was organised with the florist.

sense order_arms.1
  words      order [obj=tank | helicopter | howitzer | jet | fighter_jet | frigate | submarine | drone | missile | plane | aircraft | train | vaccine | grain | gas | rocket_launcher from | in=deal | under=deal]/v  order [obj in=deal | contract]/v  buy [obj in=deal | under=deal | contract]/v  buy [obj=tank | helicopter | howitzer | jet | frigate | submarine | drone | missile | gas | oil | grain | power | rice | wheat | vaccine | train from]/v
  words      purchase [obj=tank | helicopter | jet | frigate | drone | missile | gas | oil | grain from]/v  sell [obj=tank | helicopter | jet | frigate | drone | missile | gas | oil | grain | power | rice to]/v  lease [obj=plane | ship | land | submarine | port from | to]/v  swap [obj=oil | gas | grain | land for | with]/v
  cameo      061
  actor      subj
  recipient  from | to | with | for
  when       subj:state | subj:gov | subj:mil
  yes        Romania has ordered fifty tanks from Seoul. | Romania > Seoul
  yes        Peru has ordered twelve frigates in a deal with the Dutch. | Peru > Dutch
  no         The club ordered jets for its pool from Seoul.

sense extradite_from.1
  words      extradite [from]/v  hand over [obj=drug_boss | drug_lord | trafficker | gang_leader | smuggler | fugitive | banker | killer | suspect to]/v  extradition [of]/n  handover [of=suspect | fugitive | trafficker | drug_lord | killer]/n  surrender [of=suspect | fugitive | trafficker]/n  fly [obj=suspect | fugitive | trafficker to]/v
  cameo      063
  actor      by | from | subj | poss
  recipient  to
  when       recipient:actor | recipient:place, actor:actor | actor:place
  yes        A banker was extradited from Panama to Spain. | Panama > Spain
  yes        Panama handed over a drug boss to Colombia. | Panama > Colombia
  no         The club handed over a striker to Panama.

sense catch_together.1
  words      arrest [with=help]/v  seize [with=help]/v  trace [with=help]/v  catch [with=help]/v  find [with=help]/v  help [comp=trace | arrest | catch | investigate | identify | seize]/v
  cameo      064
  actor      subj | of
  recipient  obj | of | comp.subj
  when       actor:cop | actor:spy | actor:jud | actor=investigator | detective | expert, recipient:actor
  yes        British detectives helped Kenya to trace the ivory. | detectives > Kenya
  no         The gardener helped Kenya to trace the cat.

sense fish_rights.1
  words      fish [in=waters | water | zone]/v  drill [in=waters | water | zone]/v  graze [in | across]/v  land [obj=catch in]/v  refuel [in | at]/v  use [obj=port | base | airspace | airfield | waters of | poss]/v
  cameo      061
  actor      subj
  recipient  poss | of | in
  when       subj:state | subj=boat | fleet | trawler | seiner | vessel | fisherman | plane, actor:actor, recipient:actor
  plain      yes
  yes        Spanish trawlers fish in Mauritanian waters for a fee. | Spanish > Mauritanian
  no         Herons fish in Mauritanian waters.

sense extradite_passive.1
  words      extradite [to]/v  send back [to comp=face | stand]/v  fly [to comp=face | stand]/v
  cameo      063
  actor      to
  recipient  obj
  when       passive, no subj, no from, actor:state | actor:place
  plain      yes
  yes        A banker was extradited to Brazil. | Brazil > banker
  no         The crew was flown to Brazil.

# ---------------------------------------------------------------- many verbs, one condition: those of several states do it
sense joint_works.1
  words      build/v  repair/v  rebuild/v  inspect/v  open/v  reopen/v  survey/v  restore/v  design/v  mend/v  work [on]/v  search/v  raise/v  study/v  inaugurate/v  complete/v  unveil/v  finish/v  run/v  drill/v  dig/v  map/v  clear/v  police/v  guard/v  patrol/v  operate/v  staff/v  share/v  hunt/v  track/v  count/v  plant/v  launch/v  train/v  exercise/v  sail/v  lay/v  link/v  connect/v  print/v  fish/v  explore/v  develop/v  pump/v  test/v  salvage/v  find/v  fire/v  lift/v  excavate/v  trade/v  supply/v  resume/v
  words      set up/v  found/v  establish/v  hold [obj=patrol | manoeuvre | exercise | drill]/v  organise/v  organize/v  build together/v  do away [with=passport | visa | border_check]/v
  cameo      060
  reciprocal subj
  actor      subj
  when       joint, obj!=attack | war | fire | protest | talk | inquiry | investigation | letter | statement | embassy | mission | border | question | case | way | door | list, no obj:person, no against, subj:state | subj:gov | subj:mil | subj:cop | subj=engineer | diver | expert | scientist | officer | customs officer | navy | army | company | ranger | worker | train | railway | doctor | technician | researcher
  plain      yes
  yes        Chadian and Sudanese engineers repaired the bridge. | engineers > -
  yes        Botswana and Namibia run the park. | Botswana & Namibia > -
  no         Chadian engineers repaired the bridge.

sense trade_more.1
  words      get [obj=gas | oil | grain | power | electricity | coal | arms | uranium from]/v  take [obj=gas | oil | grain | power | electricity from]/v  receive [obj=gas | oil | grain | power from]/v  lease [obj from | to]/v  take [obj=delivery of]/v  send [obj=cargo | shipment | coal | gas | oil | grain to]/v  trade [obj for]/v  barter [obj for]/v  rent [obj to | from]/v  rent [iobj obj]/v  pump [obj through]/v  ship [obj through | to]/v  sell [iobj obj]/v  swap [obj for]/v  run [obj=train | bus | ferry to | across]/v
  cameo      061
  actor      subj
  recipient  from | to | iobj | of | for | through | across
  when       subj:state | subj:gov, recipient:actor | recipient:place, obj!=aid | loan | hostage | prisoner | blow | letter | message | visit | delegation | note
  plain      yes
  yes        Kosovo rented Denmark three hundred cells. | Kosovo > Denmark
  yes        Serbia took delivery of six Chinese drones. | Serbia > Chinese
  no         The film rented Denmark's old port.

sense pass_names.1
  words      pass [obj=name | list | file | tip | evidence | data | datum to]/v  pass on [obj=name | list | file | tip | evidence to]/v  act [on=tip | information]/v  give [obj=name | list | file | tip | evidence to]/v  give [iobj obj=name | list | file | tip | evidence]/v  ride [in=car]/v  lend [obj=detective | investigator | expert | policeman to]/v  send [obj=detective | investigator to]/v
  cameo      064
  actor      subj
  recipient  to | iobj | from | in
  when       subj:state | subj:gov | subj:cop | subj:spy | subj:jud, recipient:actor, no recipient:jrn
  plain      yes
  yes        Cyprus has passed the names of forty firms to the American treasury. | Cyprus > treasury
  no         The usher passed the names to the bride.

sense things_flow.1
  words      run [between | from]/v  flow [from | to | through | between | into]/v  open [between | to | from]/v  link/v  connect/v  start up [between]/v  cross [from | into]/v  carry [obj=oil | gas | power | coal | grain from | to]/v  reach/v  arrive [in | at | from]/v  leave [for]/v  sail [from | to | for]/v  call [at]/v  light/v  feed/v  fill/v  inaugurate/v  complete/v  finish/v
  cameo      061
  reciprocal between
  actor      from | subj
  recipient  to | through | into | in | obj | at | for
  when       subj=pipeline | pipe | gas pipeline | train | freight train | power | electricity | gas | oil | crude | coal | ferry | flight | rail link | gas link | power line | cable | grain ship | tanker of oil | oil pipeline | bridge | tunnel | railway | bus service | direct flight | obj=pipeline | rail link | power line | cable | tunnel | railway, has between | has from | subj=gas link | rail link | recipient:actor, no obj:person
  plain      yes
  yes        A gas pipeline opened between Niger and Benin. | Niger & Benin > -
  yes        Power from Ethiopia reached Kenya. | Ethiopia > Kenya
  no         Trains ran between the two halls of the museum.

sense engineers_abroad.1
  words      build/v  repair/v  rebuild/v  lay/v  upgrade/v  modernise/v  modernize/v  construct/v  run/v  operate/v  drill/v  dig/v  dredge/v  expand/v  staff/v  install/v
  cameo      061
  actor      subj
  recipient  in | for | at | of | mod
  when       subj:state | subj:bus | subj=engineer | company | firm | worker | army, obj=reactor | power plant | railway | port | dam | road | pipeline | bridge | airport | refinery | canal | mine | base | radar | plant | metro | stadium | power station | line, actor:actor, recipient:state | recipient:place
  plain      yes
  yes        Russian engineers are building a reactor in Egypt. | engineers > Egypt
  no         The twins are building a dam in Egypt.

sense hand_to_state.1
  words      hand/v  hand over/v  turn over/v  deliver/v  surrender/v  give up/v  pass/v  put [obj on=plane]/v  fly/v  send/v
  cameo      063
  actor      subj
  recipient  to | iobj
  when       subj:state | subj:gov | subj:jud | subj:cop, recipient:state, obj=fugitive | suspect | banker | tycoon | financier | trafficker | smuggler | gangster | gang leader | boss | drug lord | drug boss | hacker | killer | criminal | warlord | arms dealer | swindler | fraudster | launderer | ex-president | ex-minister, to:state | has iobj
  plain      yes
  yes        Dubai handed the fugitive banker to Ireland. | Dubai > Ireland
  no         The guide handed the tycoon to his driver.

sense take_part.1
  words      take part [in=mission | exercise | operation | force | patrol | manoeuvre | drill | coalition | search | hunt]/v  join [obj=mission | exercise | operation | force | patrol | manoeuvre | drill | search | hunt | coalition]/v  serve [in=mission | force]/v  contribute [to=mission | force | coalition | search]/v  send [obj=ship | plane | troops | officer to=exercise | drill | mission | search]/v
  cameo      062
  actor      subj
  recipient  with | of | alongside
  when       subj:state | subj:gov | subj:mil | subj=country, actor:actor
  plain      yes
  yes        The Brazilian navy took part in the drill with Uruguay. | navy > Uruguay
  no         The chess club took part in the exercise.

sense buy_foreign.1
  words      buy [obj=missile | jet | tank | drone | helicopter | frigate | submarine | howitzer | gas | oil | grain | wheat | rice | vaccine | train | power | coal | uranium]/v  purchase [obj=missile | jet | tank | drone | helicopter | frigate | gas | oil | grain]/v  import [obj=gas | oil | grain | wheat | rice | coal | power]/v
  cameo      061
  actor      subj
  recipient  from | mod
  when       subj:state, recipient:actor
  plain      yes
  yes        Serbia buys Chinese missiles. | Serbia > Chinese
  no         The collector bought Chinese missiles.

sense joint_open.1
  words      open [obj=rail_link | bridge | tunnel | pipeline | border_post | power_line | ferry_link | air_link | refinery | port | dam | road]/v  inaugurate [obj=rail_link | bridge | tunnel | pipeline | power_line | dam | refinery]/v  launch [obj=ferry | rail_service | train | satellite | bus_service]/v
  cameo      061
  reciprocal subj
  actor      subj
  when       joint
  plain      yes
  yes        Chile and Peru open a rail link. | Chile & Peru > -
  no         Chile opens a bridge.
