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

sense joint_exercise.1
  words      hold [obj=@joint_drill]/v  conduct [obj=@joint_drill]/v  stage [obj=@joint_drill]/v  carry out [obj=@joint_drill]/v  launch [obj=@joint_drill]/v  begin [obj=@joint_drill]/v  start [obj=@joint_drill]/v  undertake [obj=@joint_drill]/v
  words      perform [obj=@joint_drill]/v  plan [obj=@joint_drill]/v  kick off [obj=@joint_drill]/v  complete [obj=@joint_drill]/v  finish [obj=@joint_drill]/v  resume [obj=@joint_drill]/v  organise [obj=@joint_drill]/v  organize [obj=@joint_drill]/v
  words      take part [in=@joint_drill]/v  participate [in=@joint_drill]/v  hold [obj=@drill with]/v  conduct [obj=@drill with]/v  stage [obj=@drill with]/v  begin [obj=@drill with]/v  carry out [obj=@drill with]/v  train [with]/v
  cameo      062
  reciprocal subj & with
  actor      subj
  yes        India and Japan held joint exercises in the Bay of Bengal. | India & Japan > -
  yes        The Philippines conducted drills with Australia. | Philippines & Australia > -

sense joint_exercise.2
  words      joint exercise/n  joint drill/n  joint military exercise/n  joint manoeuvre/n  joint maneuver/n  joint patrol/n  military cooperation/n  joint operation/n  defence cooperation/n  defense cooperation/n  joint naval exercise/n
  cameo      062
  reciprocal party
  actor      party
  yes        A joint exercise by Brazil and Argentina ended. | Brazil & Argentina > -

sense military_coop.1
  words      fight alongside/v  fight [alongside]/v  host [obj=base | military_base | missile | troops | @troops]/v  open [obj=base | military_base to]/v  ally itself [with]/v  side [with]/v  share [obj=base]/v  join [obj=coalition | alliance]/v
  words      contribute [to=coalition]/v  allow [obj comp=use]/v
  cameo      062
  actor      subj
  recipient  obj | alongside | with | from | of
  when       subj:state | subj:mil | subj:reb | subj:gov, has alongside | with | from | obj
  yes        Chadian soldiers fought alongside French troops. | soldiers > troops

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

sense cooperate_inquiry.1
  words      cooperate [with]/v  testify [before]/v  testify [to]/v  give evidence [to]/v  comply [with=investigation | inquiry | probe]/v  give testimony [to]/v  testify/v
  cameo      063
  actor      subj
  recipient  with | before | to
  when       with=investigation | inquiry | probe | @court_word | @inspector | investigator | prosecutor | police | has before | to
  yes        Nairobi cooperated with the Hague investigators. | Nairobi > investigators

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
  words      pass [obj=intelligence | information | tip-off | warning to]/v  share [obj=intelligence | data | information | finding with]/v
  words      hand [obj=file | evidence | intelligence to]/v  exchange [obj=intelligence | data | information with]/v
  words      provide [obj=intelligence | satellite_imagery | coordinate to]/v  supply [obj=intelligence | satellite_imagery | coordinate to]/v  tip off/v
  words      open [obj=archive to]/v  debrief/v
  cameo      064
  actor      subj
  recipient  to | with | obj
  when       subj:state | subj:gov | subj:spy | subj:mil | subj:igo | subj:cop, recipient:actor
  yes        Norway passed intelligence to Sweden. | Norway > Sweden
  no         The teacher shared data with pupils.
