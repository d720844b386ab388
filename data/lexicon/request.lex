# REQUEST: ask, urge, demand, call for, appeal, propose to others. CAMEO 10x. "urge X to release Y" is composed by operators.lex; the
# senses here hold where what is asked for is a thing or is not an act of the lexicon.

sense demand.1
  words      demand/v  insist [on]/v  press [for]/v  require/v  claim/v  sue [for]/v
  cameo      100
  actor      subj
  recipient  from | of | to | by | iobj | poss | obj
  when       for=@demand | action | explanation | answer | apology | restraint | calm | dialogue | end | halt | justice | unity | punishment | inquiry | return | respect | support | vote | solution | change | debate | compensation | response | help | clarification | guarantee | assurance | boycott | reform | aid | sanction | peace | resignation | ceasefire | release | election | talk | obj=action | explanation | answer | apology | restraint | calm | end | halt | justice | unity | punishment | inquiry | return | respect | solution | change | debate | compensation | response | clarification | guarantee | assurance | concession | meeting | extension | permission | approval | on=@demand | action | apology | return | end
  yes        Armenia demanded an apology from Azerbaijan. | Armenia > Azerbaijan
  no         The job demands patience.

sense appeal_demand.1
  words      push [for]/v  clamour [for]/v  clamor [for]/v  call [for]/v  appeal [for]/v  seek/v  ask [for]/v  request/v
  words      lobby [for]/v  plead [for]/v  petition [for]/v  agitate [for]/v  campaign [for]/v  hold out [for]/v  beg [for]/v  cry out [for]/v
  words      solicit/v  invoke/v  urge/v  beseech/v  implore [for]/v  argue [for]/v  advocate/v  lobby/v
  words      recommend/v  stress need [for]/v
  cameo      020
  actor      subj
  recipient  from | of | to | by | iobj | poss | obj
  when       for=@demand | action | explanation | answer | apology | restraint | calm | dialogue | end | halt | justice | unity | punishment | inquiry | return | respect | support | vote | solution | change | debate | compensation | response | help | clarification | guarantee | assurance | boycott | reform | aid | sanction | peace | resignation | ceasefire | release | election | talk | obj=action | explanation | answer | apology | restraint | calm | end | halt | justice | unity | punishment | inquiry | return | respect | solution | change | debate | compensation | response | clarification | guarantee | assurance | concession | meeting | extension | permission | approval | on=@demand | action | apology | return | end
  yes        Pope Francis called for calm in Nicaragua. | Francis > Nicaragua
  no         The recipe calls for patience.

sense demand.2
  words      demand/v  press [for]/v
  cameo      103
  actor      subj
  recipient  from | of | to | iobj | obj
  when       obj=@aid | @money | for=@aid | @money
  yes        Malawi demanded aid from Pretoria. | Malawi > Pretoria
  no         The plant demands water.

sense appeal_demand.2
  words      seek/v  ask [for]/v  call [for]/v  appeal [for]/v  request/v  push [for]/v  plead [for]/v  beg [for]/v
  words      urge/v  solicit/v  petition [for]/v
  cameo      023
  actor      subj
  recipient  from | of | to | iobj | obj
  when       obj=@aid | @money | for=@aid | @money
  yes        Malawi appealed for food aid. | Malawi > -
  yes        Greece sought a new loan from the International Monetary Fund. | Greece > Fund
  no         The hikers sought water in the canyon.

sense demand.3
  words      demand/v
  cameo      1032
  actor      subj
  recipient  from | of | to | iobj | obj
  when       obj=@military_aid | @troops | military aid | military assistance | for=@military_aid | @troops | military aid | military assistance
  yes        Kyiv demanded tanks from Berlin. | Kyiv > Berlin
  no         The puzzle demanded patience.

sense appeal_demand.3
  words      seek/v  ask [for]/v  call [for]/v  appeal [for]/v  request/v  plead [for]/v
  cameo      0232
  actor      subj
  recipient  from | of | to | iobj | obj
  when       obj=@military_aid | @troops | military aid | military assistance | for=@military_aid | @troops | military aid | military assistance
  yes        Kyiv asked Germany for more tanks. | Kyiv > Germany
  yes        Mali requested fighter jets from Russia. | Mali > Russia
  no         The film calls for tanks in its last scene.

sense demand.4
  words      demand/v
  cameo      1033
  actor      subj
  recipient  from | of | to | iobj | obj
  when       obj=@humanitarian | for=@humanitarian
  yes        The besieged rebels demanded medicine from the Red Cross. | rebels > Cross
  no         The houseplants demand water twice a week.

sense appeal_demand.4
  words      seek/v  ask [for]/v  call [for]/v  appeal [for]/v  request/v  plead [for]/v
  cameo      0233
  actor      subj
  recipient  from | of | to | iobj | obj
  when       obj=@humanitarian | for=@humanitarian
  yes        Haiti appealed for food and tents. | Haiti > -
  no         The campers asked for blankets.

sense demand.5
  words      demand/v
  cameo      1034
  actor      subj
  recipient  from | of | to | iobj | obj
  when       obj=@peacekeeper | intervention | protection | for=@peacekeeper | intervention | protection
  yes        The Kosovo Serbs demanded peacekeepers from NATO. | Serbs > NATO
  no         The thin skin of babies demands protection from the sun.

sense appeal_demand.5
  words      seek/v  ask [for]/v  call [for]/v  appeal [for]/v  request/v  plead [for]/v
  cameo      0234
  actor      subj
  recipient  from | of | to | iobj | obj
  when       obj=@peacekeeper | intervention | protection | for=@peacekeeper | intervention | protection
  yes        Liberia requested peacekeepers from Nigeria. | Liberia > Nigeria
  no         The sunburnt tourist asked for protection cream.

sense demand.6
  words      demand/v  press [for]/v  insist [on]/v
  cameo      104
  actor      subj
  recipient  from | of | by | in | to
  when       obj=@reform | for=@reform | on=@reform
  yes        Opposition parties in Togo demanded political reforms. | parties > -
  no         The oven demands a change of fuse.

sense appeal_demand.6
  words      seek/v  call [for]/v  urge/v  push [for]/v  appeal [for]/v  campaign [for]/v  advocate/v  clamour [for]/v
  cameo      024
  actor      subj
  recipient  from | of | by | in | to
  when       obj=@reform | for=@reform | on=@reform
  yes        Ottawa called for electoral reform in Belarus. | Ottawa > Belarus
  no         The fashion writer called for a change of colours.

sense demand.7
  words      demand/v  press [for]/v
  cameo      1041
  actor      subj
  recipient  poss | of | obj | by
  when       obj=resignation | ouster | removal | dismissal | impeachment | departure | abdication | exit | for=resignation | ouster | removal | dismissal | impeachment | departure | abdication | exit | head
  yes        Protesters demanded the resignation of the Armenian premier. | Protesters > premier
  no         The job demands the removal of rust.

sense appeal_demand.7
  words      seek/v  call [for]/v  urge/v  push [for]/v
  cameo      0241
  actor      subj
  recipient  poss | of | obj | by
  when       obj=resignation | ouster | removal | dismissal | impeachment | departure | abdication | exit | for=resignation | ouster | removal | dismissal | impeachment | departure | abdication | exit | head
  yes        Senators called for the impeachment of the president. | Senators > president
  no         The dentist urged the removal of the tooth.

sense demand.8
  words      demand/v  press [for]/v
  cameo      1043
  actor      subj
  recipient  from | of | for
  when       obj=@rights | for=@rights
  yes        Kurdish leaders demanded autonomy from Baghdad. | leaders > Baghdad
  no         The candidate claimed 40 percent of the vote.

sense appeal_demand.8
  words      seek/v  call [for]/v  push [for]/v  urge/v  appeal [for]/v  campaign [for]/v
  cameo      0243
  actor      subj
  recipient  from | of | for
  when       obj=@rights | for=@rights
  yes        The Vatican called for religious freedom in Laos. | Vatican > Laos
  no         The author sought freedom from deadlines.

sense demand.9
  words      demand/v  press [for]/v
  cameo      1053
  actor      subj
  recipient  from | by | of
  when       obj=release | return | freedom | amnesty | freeing | handover | for=release | freedom | return | amnesty
  yes        Ottawa demanded the release of two Canadians from China. | Ottawa > China
  no         The library demands the return of books on time.

sense appeal_demand.9
  words      seek/v  call [for]/v  push [for]/v  urge/v  appeal [for]/v  campaign [for]/v
  cameo      0253
  actor      subj
  recipient  from | by | of
  when       obj=release | return | freedom | amnesty | freeing | handover | for=release | freedom | return | amnesty
  yes        Vilnius appealed for the release of two reporters. | Vilnius > reporters
  no         The fans called for the release of the album.

sense demand.10
  words      demand/v  press [for]/v
  cameo      1056
  actor      subj
  recipient  by | from | of | between | in
  when       obj=@ceasefire | withdrawal | pullout | disarmament | retreat | demobilisation | denuclearisation | denuclearization | end to fighting | de-escalation | for=@ceasefire | withdrawal | pullout | disarmament | retreat | de-escalation | denuclearisation | denuclearization
  yes        European ministers demanded the withdrawal of Russian forces from Georgia. | ministers > Russian
  no         Deep sleep demands a retreat from noise.

sense appeal_demand.10
  words      seek/v  call [for]/v  push [for]/v  urge/v  appeal [for]/v  campaign [for]/v  plead [for]/v
  cameo      0256
  actor      subj
  recipient  by | from | of | between | in
  when       obj=@ceasefire | withdrawal | pullout | disarmament | retreat | demobilisation | denuclearisation | denuclearization | end to fighting | de-escalation | for=@ceasefire | withdrawal | pullout | disarmament | retreat | de-escalation | denuclearisation | denuclearization
  yes        Pope Francis appealed for a ceasefire in Sudan. | Francis > Sudan
  no         The yoga teacher called for a pause.

sense demand.11
  words      demand/v  press [for]/v
  cameo      106
  actor      subj
  recipient  with | obj | of | to | between
  when       obj=@meeting | for=@meeting | to=@talks | @meeting | with, obj=@meeting | for=@meeting | to=@talks | @meeting
  yes        The opposition demanded talks with the Georgian government. | opposition > government
  no         The project demands a meeting every Monday.

sense appeal_demand.11
  words      seek/v  request/v  call [for]/v  push [for]/v  propose/v  ask [for]/v  urge/v  appeal [for]/v
  words      invite [to=@talks | @meeting]/v
  cameo      026
  actor      subj
  recipient  with | obj | of | to | between
  when       obj=@meeting | for=@meeting | to=@talks | @meeting | with, obj=@meeting | for=@meeting | to=@talks | @meeting
  yes        Serbia requested an emergency meeting of the Security Council. | Serbia > Council
  yes        Seoul called for talks with Pyongyang. | Seoul > Pyongyang
  no         The bride proposed a dinner by the lake.

sense demand.12
  words      demand/v  press [for]/v
  cameo      1013
  actor      subj
  recipient  from | of | by
  when       obj=@extradition | arrest | trial | prosecution | investigation | inquiry | probe | justice | for=@extradition | arrest | trial | prosecution | investigation | inquiry | probe | justice
  yes        Argentina demanded the extradition of a general from Spain. | Argentina > Spain
  no         Chess demands an investigation of every line.

sense appeal_demand.12
  words      seek/v  request/v  call [for]/v  ask [for]/v  urge/v
  cameo      0213
  actor      subj
  recipient  from | of | by
  when       obj=@extradition | arrest | trial | prosecution | investigation | inquiry | probe | justice | for=@extradition | arrest | trial | prosecution | investigation | inquiry | probe | justice
  yes        Ankara requested the extradition of a cleric from Washington. | Ankara > Washington
  yes        Lawyers called for an inquiry into the Zambian police. | Lawyers > police
  no         The engineers asked for a probe for the pipe.

sense demand.13
  words      demand/v  press [for]/v
  cameo      1054
  actor      subj
  recipient  on | from | against | by
  when       obj=@sanction | boycott | for=@sanction | boycott
  yes        Cuba demanded an end to the embargo. | Cuba > -
  no         The rule demands a penalty in the last minute.

sense appeal_demand.13
  words      seek/v  request/v  call [for]/v  ask [for]/v  urge/v  push [for]/v  lobby [for]/v
  cameo      0254
  actor      subj
  recipient  on | from | against | by
  when       obj=@sanction | boycott | for=@sanction | boycott
  yes        Two opposition leaders called for sanctions against Belarus. | leaders > Belarus
  no         The striker called for a penalty.

sense demand.14
  words      demand/v  press [for]/v
  cameo      1055
  actor      subj
  recipient  to | from | for | in
  when       obj=access | inspection | visit | observer | monitor | inspector | for=access | inspection | observer | monitor | inspector
  yes        The Red Cross demanded access to Ethiopian prisons. | Cross > Ethiopian
  no         The lift demands an inspection each year.

sense appeal_demand.14
  words      seek/v  request/v  call [for]/v  urge/v  push [for]/v  ask [for]/v
  cameo      0255
  actor      subj
  recipient  to | from | for | in
  when       obj=access | inspection | visit | observer | monitor | inspector | for=access | inspection | observer | monitor | inspector
  yes        Copenhagen called for access to the prison. | Copenhagen > -
  no         The plumber asked for access to the cellar.

sense demand.15
  words      demand/v  press [for]/v
  cameo      101
  actor      subj
  recipient  from | of | with | between | by
  when       obj=cooperation | co-operation | trade | partnership | investment | exchange | alliance | for=cooperation | co-operation | trade | partnership | alliance
  yes        Mexico demanded cooperation from Washington. | Mexico > Washington
  no         A duet demands cooperation between voices.

sense appeal_demand.15
  words      seek/v  call [for]/v  push [for]/v  ask [for]/v  urge/v
  cameo      021
  actor      subj
  recipient  from | of | with | between | by
  when       obj=cooperation | co-operation | trade | partnership | investment | exchange | alliance | for=cooperation | co-operation | trade | partnership | alliance
  yes        Lagos sought closer cooperation with Beijing. | Lagos > Beijing
  no         The violinist sought a partnership with a pianist.

sense demand.16
  words      seek/v  ask [for]/v  call [for]/v  canvass [for]/v  appeal [for]/v  drum up/v  request/v  lobby [for]/v  solicit/v
  cameo      022
  actor      subj
  recipient  from | of
  when       obj=@support_word | vote | membership | alliance | for=@support_word | vote
  yes        Tbilisi sought support from NATO. | Tbilisi > NATO
  no         The singer asked for applause.

sense demand.17
  words      demand/v  press [for]/v
  cameo      1042
  actor      subj
  recipient  in | of | from | by
  when       obj=change | repeal | abolition | revision | cancellation | reversal | rethink | review | amendment | cut | increase | rise | pay rise | wage | for=change | repeal | abolition | revision | cancellation | reversal | rethink | review | amendment | increase | rise | pay rise | wage
  yes        Miners demanded a pay rise from the Zambian government. | Miners > government
  no         The tailor demanded a change of thread.

sense appeal_demand.17
  words      call [for]/v  urge/v  push [for]/v  propose/v  oppose/v
  cameo      0242
  actor      subj
  recipient  in | of | from | by
  when       obj=change | repeal | abolition | revision | cancellation | reversal | rethink | review | amendment | cut | increase | rise | pay rise | wage | for=change | repeal | abolition | revision | cancellation | reversal | rethink | review | amendment | increase | rise | pay rise | wage
  yes        The opposition called for a change of policy. | opposition > -
  no         The cook proposed a change of sauce.

sense ask.1
  words      press/v  pressure/v  instruct/v  direct/v  order/v  command/v  goad/v  enjoin/v
  words      challenge/v
  cameo      100
  actor      subj
  recipient  obj
  when       recipient:actor, has comp, subj!=@court_word
  yes        The Thai king ordered the ministers to explain. | king > ministers
  no         The traveller asked the way.

sense appeal_ask.1
  words      ask/v  urge/v  beg/v  implore/v  entreat/v  beseech/v  petition/v  exhort/v
  words      lobby/v  nudge/v  prod/v  push/v  encourage/v  counsel/v  want/v
  cameo      020
  actor      subj
  recipient  obj
  when       recipient:actor, has comp, subj!=@court_word
  yes        The archbishop urged the government to listen. | archbishop > government
  no         She asked her mother to stay.

sense ask.2
  words      press [obj on]/v  press [obj over]/v  press [obj about]/v
  cameo      100
  actor      subj
  recipient  obj | on
  when       recipient:actor
  no         The boy pressed his hand on the glass.

# A question put to somebody is a request for information: "asked the ministry how the files were lost".
  yes        Merkel pressed Putin on the fate of the jailed activist. | Merkel > Putin

sense appeal_ask.2
  words      urge/v  urge [on]/v  lobby/v  petition/v  quiz/v
  cameo      020
  actor      subj
  recipient  obj | on
  when       recipient:actor
  no         The magazine quizzed its readers on films.

# A question put to somebody is a request for information: "asked the ministry how the files were lost".
  yes        Amnesty lobbied the Thai government over the law. | Amnesty > government
sense ask_question.1
  words      ask [that]/v  quiz [that]/v  grill [that]/v  question [that]/v  ask [about]/v  quiz [about]/v  grill [about]/v  query [about]/v  question [over]/v
  cameo      020
  actor      subj
  recipient  obj | iobj
  when       recipient:actor, actor:actor, no subj:jrn, subj!=reporter | journalist | interviewer | pollster, no subj:cop, subj!=@police | prosecutor | investigator
  yes        The Ghanaian ombudsman asked the ministry how the files were lost. | ombudsman > ministry
  yes        Senators grilled the general about the failed evacuation. | Senators > general
  no         Reporters asked the minister whether he would resign.

sense appeal.1
  words      demand/n
  cameo      100
  actor      by | from | poss | mod | subj
  recipient  to | on | of
  when       has for | to | comp | by | from | on, for!=energy | oil | gas | food | water | power | electricity | coal | product | good | labor | labour | housing | land | steel
  no         Demand for oil rose sharply.
  yes        A demand by Athens to Berlin was leaked. | Athens > Berlin

sense appeal_appeal.1
  words      plea/n  request/n  call/n  petition/n  urging/n  entreaty/n  exhortation/n
  words      application/n
  cameo      020
  actor      by | from | poss | mod | subj
  recipient  to | on | of
  when       has for | to | comp | by | from | on
  yes        An appeal by Poland to the Nicaraguan government went unheard. | Poland > government
  yes        Calls from opposition parties for the minister to go grew louder. | parties > minister
  no         He made a telephone call.

# "Her appeal to workers" may be what they like about her: it must be made, or say for what.
sense appeal_made.1
  words      appeal/n
  cameo      020
  actor      by | from | poss | mod | subj
  recipient  to | on | of
  when       has for | comp | by | from
  yes        An appeal by Poland to the Nicaraguan government went unheard. | Poland > government
  no         The Danish premier's appeal to workers is only half the story.

sense appeal.2
  words      present [obj=demand | list]/v  voice [obj=demand]/v  put forward [obj=request | demand | petition]/v  table [obj=request | demand]/v  set [obj=condition]/v  advance [obj=demand]/v  press [obj=demand]/v
  cameo      100
  actor      subj
  recipient  to | on | for | with
  yes        The militia issued a demand to the mayor of Goma. | militia > mayor
  no         The waiter presented the list of wines.

sense appeal_appeal.2
  words      make [obj=appeal | plea | request | demand | call]/v  issue [obj=appeal | plea | demand | call]/v  launch [obj=appeal | petition]/v  submit [obj=request | petition]/v  file [obj=request | petition]/v  renew [obj=appeal | call | demand]/v  repeat [obj=appeal | call | demand]/v  reiterate [obj=call | demand | appeal]/v
  words      send [obj=request | appeal]/v  step up [obj=demand | call]/v  lodge [obj=request]/v  advance [obj=request | petition | plea]/v  forward [obj=request]/v  back [obj=call]/v  join [obj=call]/v  put [obj=request]/v
  words      echo [obj=call]/v
  cameo      020
  actor      subj
  recipient  to | on | for | with
  yes        Doctors Without Borders issued an appeal to the Yemeni rebels. | Borders > rebels
  yes        The request was forwarded by the Danish embassy in March. | embassy > -
  no         The caller made a request for a song.

sense invite.1
  words      summon/v
  cameo      106
  actor      subj
  recipient  obj | to | iobj
  when       recipient:actor
  yes        The president summoned the party leaders. | president > leaders
  no         The lake invites swimmers.

sense appeal_invite.1
  words      invite/v  extend [obj=@invitation]/v  issue [obj=@invitation]/v  send [obj=@invitation]/v  convene/v  convoke/v
  cameo      026
  actor      subj
  recipient  obj | to | iobj
  when       recipient:actor
  yes        The Kremlin invited the Syrian opposition to Moscow. | Kremlin > opposition
  no         She invited her friends to dinner.

sense invite.2
  words      invitation/n
  cameo      026
  actor      by | from | poss | mod
  recipient  to | for
  yes        An invitation from Emmanuel Macron to the Lebanese premier surprised Beirut. | Macron > premier
  no         The invitation to the wedding was printed on silk.

sense propose.1
  words      propose/v  suggest/v  table/v  put forward/v  submit/v  moot/v  float/v  recommend/v  advocate/v
  cameo      020
  actor      subj
  recipient  to | with | for
  when       obj=@plan | @law | @reform | @policy | @agreement
  yes        Egypt proposed a new peace plan to the Sudanese factions. | Egypt > factions
  no         He proposed to his girlfriend in Venice.

sense mediate_ask.1
  words      seek [obj=mediation | mediator]/v  request [obj=mediation]/v  ask [obj comp=mediate]/v  urge [obj comp=mediate]/v  call [for=mediation]/v  call [on comp=mediate]/v
  words      appeal [for=mediation]/v  propose [obj=mediation]/v
  cameo      028
  actor      subj
  recipient  from | by | obj | on | between
  yes        Malta asked Norway to mediate in the dispute. | Malta > Norway
  no         The twins sought a mediator for their quarrel over toys.

sense settle_ask.1
  words      press [for=settlement | solution | peace]/v  sue [for=peace]/v  demand [obj=settlement | solution]/v
  cameo      107
  actor      subj
  recipient  with | between | in | from
  yes        The European Union demanded a settlement from the Bosnian parties. | Union > parties
  no         The parents pressed for peace in the nursery.

sense appeal_settle_ask.1
  words      call [for=@peace | settlement | solution | compromise]/v  urge [obj=@peace | settlement | compromise]/v  appeal [for=@peace]/v  plead [for=@peace]/v  seek [obj=settlement | solution | compromise | peace]/v  call [obj comp=reconcile]/v  push [for=peace | settlement]/v
  cameo      027
  actor      subj
  recipient  with | between | in | from
  yes        Eritrea sought a settlement with Ethiopia. | Eritrea > Ethiopia
  no         The engineer sought a solution to the leak.

sense asylum_seek.1
  words      claim [obj=asylum]/v
  cameo      103
  actor      subj
  recipient  in | from | at | with
  yes        A Belarusian sprinter claimed asylum in Poland. | sprinter > Poland
  no         The storm claimed the old asylum building.

sense appeal_asylum_seek.1
  words      seek [obj=asylum | refuge | shelter | sanctuary | protection]/v  apply [for=asylum | refuge | visa | citizenship | membership]/v  request [obj=asylum | refuge]/v  ask [for=asylum | refuge]/v  take [obj=refuge | sanctuary]/v
  cameo      023
  actor      subj
  recipient  in | from | at | with
  yes        Thousands of Eritreans sought asylum in Sweden. | Eritreans > Sweden
  no         Walkers sought shelter from the rain.

sense membership.1
  words      apply [to]/v  bid [for]/v  seek [obj=membership | accession]/v  apply [for=membership]/v
  cameo      022
  actor      subj
  recipient  of | to | in
  when       for=membership | seat | obj=membership | accession | comp=join, subj:state | subj:gov
  yes        Kosovo applied for membership of the Council of Europe. | Kosovo > Council
  no         The rule applies to swimmers.

sense invoke.1
  words      invoke [obj=article | treaty | clause]/v
  cameo      020
  actor      subj
  recipient  of | with
  when       subj:state | subj:gov
  yes        Poland invoked an article of the NATO treaty. | Poland > NATO
  no         The poet invoked the muse.

sense claim.1
  words      claim [obj=island | territory | land | sovereignty | reef]/v  lay claim [to]/v
  cameo      100
  actor      subj
  recipient  from | over
  when       subj:state | subj:gov
  yes        Guatemala claimed land from Belize. | Guatemala > Belize
  no         The passenger claimed his bag.

sense call_on.1
  words      call [on]/v  call upon/v  appeal [to inf]/v  appeal [to for]/v  appeal [to=@troops | government | authority | people | leader | public | court | army | union | council | nation | king | pope | president | minister]/v  plead [with]/v  prevail [upon]/v  prevail [on]/v  lean [on]/v  turn [to=government | authority | country | court | union | nation | ally for]/v
  cameo      020
  actor      subj
  recipient  on | upon | to | with
  when       recipient:actor, on!=@time, to!=@time
  yes        Finland called on Russia to respect the treaty. | Finland > Russia
  yes        Opposition leaders appealed to the army. | leaders > army
  no         The candidate appeals to rural voters.
  yes        Latvian surgeons called on the minister in a letter to come. | surgeons > minister
  no         The United Kingdom vetoed a resolution that called on Israel to withdraw.

sense demand_that.1
  words      demand/v  stipulate/v
  cameo      100
  actor      subj
  recipient  from | comp.subj | of
  when       has comp, subj:state | subj:gov | subj:leg | subj:party | subj:igo | subj:opp | subj:ngo | subj:cvl | subj:lab | subj:reb | subj:rel | subj=protester | leader | union | group | elder | activist | opposition | lawyer | court
  yes        Tribal elders in Yemen demanded that the road be paved. | elders > -
  no         The recipe demands that butter be cold.

sense appeal_demand_that.1
  words      recommend/v  propose/v
  cameo      020
  actor      subj
  recipient  from | comp.subj | of
  when       has comp, subj:state | subj:gov | subj:leg | subj:party | subj:igo | subj:opp | subj:ngo | subj:cvl | subj:lab | subj:reb | subj:rel | subj=protester | leader | union | group | elder | activist | opposition | lawyer | court
  yes        Jakarta proposed that the junta release its prisoners. | Jakarta > junta
  no         Dentists recommend that children brush twice a day.

sense set_conditions.1
  words      set [obj=condition | precondition | term]/v  lay down [obj=condition | term]/v  impose [obj=condition | precondition]/v  attach [obj=condition | string]/v  present [obj=list]/v  hand [obj=list]/v  make [obj=demand]/v
  cameo      100
  actor      subj
  recipient  for | on | to | iobj
  when       obj!=list | of=demand
  yes        Brussels set new conditions for Tirana. | Brussels > Tirana
  no         The landlord set the terms of the lease.

sense claim_damages.1
  words      claim [obj=compensation | damages | reparation]/v  seek [obj=compensation | damages | reparation]/v  demand [obj=compensation | damages | reparation | refund]/v
  cameo      1031
  actor      subj
  recipient  from | of | against
  yes        Namibia demanded reparations from Germany. | Namibia > Germany
  no         The driver claimed compensation for the dent.

sense bring_un.1
  words      refer [to=council | court | tribunal]/v  take [to=council | tribunal | court]/v  bring before/v  raise [at=council | summit]/v
  cameo      0213
  actor      subj
  recipient  obj | of | to
  when       to=council | court | tribunal | at=council | summit, subj:state | subj:gov | subj:igo
  yes        Costa Rica referred Nicaragua to the international court. | Rica > Nicaragua
  no         The doctor referred the patient to a clinic.

# ---------------------------------------------------------------- ask something from somebody
sense ask_from.1
  words      demand [obj from]/v  claim [obj from]/v  exact [obj from]/v  extract [obj from]/v  expect [obj from]/v
  cameo      100
  actor      subj
  recipient  from
  when       actor:actor, recipient:actor, obj!=withdrawal | pullout | retreat | release | return | extradition | resignation | removal | evacuation | departure | expulsion | answer | end, obj!=handover | extradition | apology | explanation | compensation | reparation | refund | share, obj!=territory | ground | land | town | village | life, obj!=neutrality | loyalty | recognition | support
  yes        Danish councils demand payment from the mosques. | councils > mosques
  no         The coach demanded effort from his team.

sense appeal_ask_from.1
  words      ask [obj from]/v  request [obj from]/v  seek [obj from]/v  solicit [obj from]/v
  cameo      020
  actor      subj
  recipient  from
  when       actor:actor, recipient:actor, obj!=withdrawal | pullout | retreat | release | return | extradition | resignation | removal | evacuation | departure | expulsion | answer | end, obj!=@intelligence | guarantee | security guarantee | protection | intervention | exemption | waiver | recognition | endorsement | autonomy | access | entry | reparation | damages | compensation | explanation | apology | clarification | mediation | arbitration | vaccine | food | medicine | loan | bailout | investment | donation | contribution | money | dollar | fund
  yes        Cairo asked a favour from the Saudi government. | Cairo > government
  no         The cook asked a pan from the shelf.

# ---------------------------------------------------------------- asks and demands

sense plead_arms.1
  words      plead [for=@military_aid | more_weapon | weapon | arms | arm]/v  beg [for=@military_aid | weapon | arms | arm]/v
  words      lobby [for=@military_aid | weapon | jet | missile]/v  press [for=@military_aid | weapon | jet]/v
  words      clamour [for=@military_aid | weapon]/v  push [for=@military_aid | weapon | jet | missile]/v
  words      appeal [for=@military_aid | weapon | troop | reinforcement]/v  ask [obj for=@military_aid | weapon | jet]/v
  words      shop [for=@military_aid]/v  seek [obj=@military_aid | air_cover | reinforcement from]/v
  words      request [obj=@military_aid | reinforcement | air_cover from]/v
  cameo      0232
  actor      subj
  recipient  from | to | with | of | obj
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:leg
  yes        Zelensky pleaded for more weapons from Germany. | Zelensky > Germany
  yes        Manila lobbied for missiles from Delhi. | Manila > Delhi
  no         The museum appealed for drones for its show.

sense beg_money.1
  words      seek [obj=loan | bailout | debt_relief | credit | rescue | rescue_package | grant | investment from]/v
  words      ask [obj for=loan | bailout | debt_relief | credit | money | grant]/v
  words      request [obj=loan | bailout | debt_relief | credit | grant from]/v  apply [for=loan | bailout | credit | grant]/v
  words      appeal [for=loan | bailout | debt_relief | money | fund | donation]/v  plead [for=bailout | debt_relief | money | loan]/v
  words      beg [for=bailout | money | loan]/v  lobby [for=loan | bailout | debt_relief]/v  turn [to for=loan | bailout | help | money]/v
  words      go cap in hand [to]/v  court [obj=investor | investment]/v  woo [obj=investor]/v
  words      solicit [obj=loan | investment | donation from]/v
  cameo      0231
  actor      subj
  recipient  from | to | of | obj | with
  when       subj:state | subj:gov | subj:leg | subj:igo
  yes        Cairo applied for a loan from the IMF. | Cairo > IMF
  yes        Lusaka asked Beijing for debt relief. | Lusaka > Beijing
  no         The student applied for a grant from the fund.

sense beg_relief.1
  words      appeal [for=tent | food | medicine | blanket | rescuer | doctor | donation | help | relief | aid | water]/v
  words      plead [for=food | medicine | help | rescue | relief | aid | water]/v  beg [for=food | medicine | help | water]/v
  words      launch [obj=appeal for=@humanitarian | aid | help | dollar]/v  ask [obj for=food | tent | medicine | doctor | rescuer | vaccine]/v
  words      request [obj=rescue_team | vaccine | doctor | food | tent from]/v  call [for=humanitarian_aid | airlift | evacuation | airdrop]/v
  words      seek [obj=vaccine | food | medicine | doctor from]/v  issue [obj=appeal for=@humanitarian | aid | help]/v
  cameo      0233
  actor      subj
  recipient  from | to | of | obj
  when       subj:state | subj:gov | subj:igo | subj:ngo | subj:cvl | subj:reb | subj:rel
  yes        The Turkish government appealed for tents from the EU. | government > EU
  yes        Havana asked Mexico for medicine. | Havana > Mexico
  no         The camper begged for water from the stream.

sense ask_peacekeepers.1
  words      call [for=@peacekeeper | intervention | foreign_troop | foreign_force | no_fly_zone | buffer_zone | security_guarantee]/v
  words      appeal [for=foreign_troop | intervention | @peacekeeper | protection]/v
  words      ask [obj for=@peacekeeper | protection | troop | intervention]/v
  words      request [obj=@peacekeeper | protection | intervention | security_force | police from]/v
  words      seek [obj=security_guarantee | protection | intervention | umbrella from]/v
  words      plead [for=intervention | @peacekeeper | protection | no_fly_zone]/v  invite [obj=@peacekeeper | foreign_troop | mission]/v
  words      urge [obj=deployment of=@peacekeeper]/v
  cameo      0234
  actor      subj
  recipient  from | by | to | of | in | obj
  when       subj:state | subj:gov | subj:igo | subj:opp | subj:rel | subj:ngo | subj:reb
  yes        The Haitian premier appealed for intervention by the UN. | premier > UN
  yes        Yerevan sought security guarantees from Paris. | Yerevan > Paris
  no         The banker sought protection from the rain.

sense ask_intel.1
  words      seek [obj=intelligence | information | evidence | data | file | clarification from]/v
  words      request [obj=intelligence | information | evidence | data | file | record from]/v
  words      ask [obj for=intelligence | information | evidence | data | record | detail]/v
  words      press [obj for=information | detail | evidence | answer]/v  appeal [for=information | witness]/v
  words      demand [obj=information | data | evidence | record | list from]/v  call [for=sharing of]/v
  cameo      0214
  actor      subj
  recipient  from | of | obj | to
  when       subj:state | subj:gov | subj:cop | subj:jud | subj:igo | subj:spy | subj:leg | subj:ngo, recipient:actor
  yes        Canberra requested information from Jakarta. | Canberra > Jakarta
  yes        Dublin pressed Damascus for information. | Dublin > Damascus
  no         The caller asked the operator for information.

sense ask_extradition.1
  words      seek [obj=extradition | handover | arrest | custody | surrender of | from]/v
  words      request [obj=extradition | handover | arrest | surrender of | from]/v
  words      ask [obj for=extradition | handover | inquiry | investigation]/v
  words      push [for=trial | tribunal | prosecution | extradition | inquiry]/v
  words      call [for=tribunal | inquest | independent_inquiry | international_inquiry | commission_of_inquiry | prosecution of]/v
  words      urge [obj=inquiry | investigation | probe into]/v  back [obj=call for=inquiry | tribunal]/v  appeal [to for=justice]/v
  words      petition [obj=court | tribunal]/v
  cameo      0213
  actor      subj
  recipient  from | of | by | into | to | obj
  when       subj:state | subj:gov | subj:jud | subj:igo | subj:ngo | subj:opp | subj:cop | subj:leg | subj:rel
  yes        Ankara sought the extradition of a preacher from Washington. | Ankara > Washington
  yes        Amnesty pushed for an inquiry into Nigerian soldiers. | Amnesty > soldiers
  no         The wife asked the chef for an investigation into the soup.

sense ask_trade.1
  words      call [for=investment | free_trade | trade_deal | market_access | export_licence | tariff_cut]/v
  words      seek [obj=trade_deal | free_trade | market_access | gas | oil | investment | exemption | waiver from | with]/v
  words      ask [obj for=gas | oil | market_access | investment | exemption | waiver]/v
  words      push [for=trade_deal | market_access | pipeline | free_trade]/v  urge [obj=investment | free_trade]/v  pitch [for=investment]/v
  words      lobby [for=trade_deal | pipeline | contract | exemption]/v  propose [obj=free_trade_area | pipeline | currency_union to | with]/v
  words      invite [obj=investor | investment from]/v
  cameo      0211
  actor      subj
  recipient  from | with | to | of | obj | by
  when       subj:state | subj:gov | subj:igo | subj:bus | subj:leg, recipient:actor
  yes        Jakarta sought an exemption from Washington. | Jakarta > Washington
  yes        Nairobi lobbied for a trade deal with Brussels. | Nairobi > Brussels
  no         The baker asked the miller for a discount.

sense ask_military_coop.1
  words      call [for=joint_drill | joint_patrol | alliance | defence_pact | joint_force | coalition]/v
  words      propose [obj=alliance | joint_patrol | joint_force | defence_pact | military_exercise to | with]/v
  words      seek [obj=alliance | defence_pact | base | military_tie | joint_drill with | from | in]/v
  words      invite [obj=navy | warship | troop | force]/v  urge [obj=alliance | joint_action]/v  ask [obj for=base | alliance | overflight]/v
  words      push [for=alliance | defence_pact | base]/v  request [obj=base | overflight | landing_right from]/v
  cameo      0212
  actor      subj
  recipient  with | to | from | in | obj | by
  when       subj:state | subj:gov | subj:mil | subj:igo, recipient:actor
  yes        Riyadh sought a defence pact with Washington. | Riyadh > Washington
  no         The knight sought an alliance with a dragon.

sense apply_join.1
  words      apply [comp=join]/v  apply [for=membership | accession | candidate_status]/v  bid [comp=join]/v  bid [for=membership | seat]/v
  words      seek [obj=membership | admission | accession | observer_status | seat of | in | on]/v  seek [comp=join]/v
  words      file [obj=application]/v  submit [obj=application | bid for]/v  ask [comp=join]/v  push [for=membership | seat | admission]/v
  words      knock [on=door of]/v  lobby [for=seat | membership | vote | recognition]/v
  words      seek [obj=recognition | endorsement | backing | vote from | of]/v  court [obj=support | backing | vote of]/v
  words      canvass [obj=support of]/v
  cameo      022
  actor      subj
  recipient  of | in | from | on | to | comp.obj
  when       subj:state | subj:gov | subj:party | subj:reb | subj:igo | subj:opp | subj:leg
  yes        Bolivia applied to join the Mercosur bloc. | Bolivia > bloc
  yes        The Libyan general sought the endorsement of Paris. | general > Paris
  no         The waiter applied to join a gym.

sense lobby_body.1
  words      lobby/v  canvass/v  petition/v  beseech/v  bend [obj=ear of]/v  appeal [to for]/v  rally [obj=support for]/v
  words      drum up [obj=support from]/v  tap [for=support]/v  look [to for]/v  turn [to for=support | backing]/v  call [on for]/v
  words      prevail [on]/v
  cameo      022
  actor      subj
  recipient  obj | of | to | from | on
  when       recipient:actor, subj:state | subj:gov | subj:opp | subj:reb | subj:ngo | subj:lab | subj:bus | subj:leg, no comp
  yes        Doha lobbied Washington. | Doha > Washington
  yes        Doha lobbied the White House. | Doha > House
  no         The club tapped its members for support.

sense reform_call.1
  words      call [for=republic | new_constitution | constituent_assembly | federation | regime_change | overthrow | multiparty_democracy | civilian_rule | democracy | abolition of=monarchy]/v
  words      campaign [for=democracy | republic | independence | secession | federation]/v
  words      agitate [for=independence | republic | secession | democracy]/v
  words      push [for=independence | secession | federalism | civilian_rule]/v  clamour [for=democracy | independence]/v
  words      urge [obj=regime_change | overthrow | transition]/v
  words      demand [obj=republic | civilian_rule | federalism | new_constitution | secession]/v  appeal [for=democracy | transition]/v
  words      seek [obj=secession | regime_change | overthrow]/v
  cameo      0244
  actor      subj
  recipient  from | in | of | to
  when       actor:actor
  yes        Scottish nationalists agitated for secession from London. | nationalists > London
  yes        The Thai opposition agitated for a republic. | opposition > -
  no         The gardeners called for a federation of bees.

sense leader_go.1
  words      call [for=resignation | departure | removal | ouster | impeachment | dismissal | abdication | exit | replacement of]/v
  words      urge [obj=resignation | departure | removal | impeachment | dismissal of]/v
  words      seek [obj=removal | ouster | impeachment | dismissal | recall of]/v
  words      push [for=impeachment | ouster | removal | resignation | no_confidence_vote]/v
  words      press [for=resignation | ouster | removal | impeachment]/v  petition [for=removal | recall]/v
  words      clamour [for=resignation | departure]/v  bay [for=blood | head of]/v  tell [comp=resign | quit | go]/v
  words      call [on comp=resign | quit | step | go]/v  urge [comp=resign | quit | step | go]/v  ask [comp=resign | quit | step]/v
  words      beg [comp=resign | quit]/v
  cameo      0241
  actor      subj
  recipient  of | poss | obj | on | comp.subj
  when       recipient:gov | recipient:leg | recipient:pre | recipient=president | premier | minister | king | leader | governor | general | chief | chancellor, actor:actor
  yes        The Malawian bishops called for the departure of the president. | bishops > president
  yes        Paris urged the Gabonese leader to step down. | Paris > leader
  no         The fans called for the removal of the referee.

sense leader_demand.1
  words      demand [obj=resignation | ouster | removal | departure | head | dismissal | impeachment | recall of]/v
  words      demand [comp=resign | step | quit | go]/v  insist [comp=resign | go | step | quit]/v  order [comp=resign | quit | step]/v
  words      press [comp=resign | quit | step]/v  pressure [comp=resign | quit | step]/v
  words      insist [on=resignation | departure | removal | ouster of]/v  shout [for=resignation]/v  chant [for=resignation]/v
  cameo      1041
  actor      subj
  recipient  of | poss | obj | comp.subj
  when       actor:actor | subj=thousand | crowd | protester | student, recipient:actor
  yes        Thousands of Serbians demanded that the Serbian president resign. | Serbians > president
  yes        The army demanded the departure of the Sudanese president. | army > president
  no         The diners demanded the head of the lettuce.

sense new_vote.1
  words      call [for=recount | rerun | new_vote | new_poll | fresh_poll | repeat of=@election_]/v  urge [obj=recount | rerun | early_poll]/v
  words      seek [obj=recount | rerun | annulment of]/v  petition [for=recount | annulment]/v
  words      push [for=recount | rerun | snap_poll | early_poll]/v
  words      demand [obj=recount | rerun | annulment | new_vote | fresh_election | early_election]/v
  words      appeal [for=fair_election | free_election]/v  press [for=recount | early_election | fresh_election]/v
  cameo      024
  actor      subj
  recipient  from | of | in
  when       subj:opp | subj:party | subj:state | subj:gov | subj:igo | subj:ngo | subj:leg | subj=candidate | opposition | leader
  yes        The Georgian opposition sought the annulment of the election. | opposition > -
  no         The judges called for a recount of the cakes.

sense policy_ask.1
  words      urge [obj=rethink | review | change | reversal | repeal | cut | rise | increase in | of]/v
  words      push [for=repeal | moratorium | tax_cut | ban | crackdown | cut]/v  press [for=repeal | moratorium | cut | reversal]/v
  words      lobby [for=repeal | tax_cut | subsidy | cut]/v  campaign [for=repeal | ban | abolition]/v  petition [for=repeal | ban]/v
  words      advocate [obj=repeal | ban | abolition | moratorium | cut]/v  plead [for=repeal | subsidy]/v
  words      call [for=rethink | repeal | reversal | lower_price | higher_wage | tax_cut | ceiling | carbon_tax | ban | crackdown]/v
  cameo      0242
  actor      subj
  recipient  of | in | on | to | by | from
  when       subj:state | subj:gov | subj:igo | subj:ngo | subj:opp | subj:lab | subj:party | subj:rel | subj:leg
  yes        The Kenyan bishops pushed for the repeal of the tax. | bishops > -
  yes        Oslo called for a carbon tax. | Oslo > -
  no         The chef called for a ban on ketchup.

sense rights_ask.1
  words      call [for=equality | justice | amnesty | suffrage | free_speech | press_freedom | protection | autonomy | self_rule | recognition for | of]/v
  words      campaign [for=equality | suffrage | autonomy | self_rule | vote | press_freedom]/v
  words      urge [obj=respect | protection | equality | amnesty for]/v  appeal [for=clemency | mercy | amnesty | tolerance for]/v
  words      plead [for=clemency | mercy | amnesty | justice for]/v
  words      seek [obj=clemency | amnesty | autonomy | self_rule | justice | compensation for | from]/v
  words      petition [for=autonomy | clemency | pardon]/v  beg [for=mercy | clemency]/v  speak out [for=right | freedom]/v
  cameo      0243
  actor      subj
  recipient  for | from | of | to
  when       actor:actor
  yes        The Vatican appealed for clemency for a Nigerian woman. | Vatican > woman
  yes        Corsican leaders sought autonomy from Paris. | leaders > Paris
  no         The loser pleaded for mercy from his sister.

sense calm_ask.1
  words      call [for=calm | restraint | order | end to=protest | riot | strike | unrest]/v  appeal [for=calm | restraint | order]/v
  words      plead [for=calm | restraint]/v  urge [obj=calm | restraint | patience | tolerance]/v  counsel [obj=restraint | patience]/v
  words      urge [comp=remain | stay | refrain | disperse | go]/v  call [on comp=disperse | go | remain | stay]/v
  words      preach [obj=calm | restraint]/v  ask [comp=disperse]/v
  cameo      0252
  actor      subj
  recipient  on | to | from | obj | of | in
  when       actor:state | actor:gov | actor:igo | actor:rel | actor:cop | actor:opp | actor:ngo
  yes        The Senegalese president urged protesters to go home. | president > protesters
  yes        The Maltese bishop preached restraint. | bishop > -
  no         The yoga teacher urged calm before the exam.

sense free_ask.1
  words      call [for=release | freedom | freeing | liberation | repatriation | pardon of | for]/v
  words      urge [obj=release | freedom | pardon | repatriation of]/v  plead [for=release | freedom | life of]/v
  words      appeal [for=release | freedom | life | return of]/v  beg [comp=free | release | spare | return]/v
  words      urge [comp=free | release | spare | return | pardon]/v  ask [comp=free | release | pardon | return]/v
  words      petition [for=release | pardon of]/v  campaign [for=release | return of]/v  press [for=release | return of]/v
  words      seek [obj=release | return | freedom | repatriation of | from]/v
  cameo      0253
  actor      subj
  recipient  obj | from | by | of
  when       actor:actor | subj=family | relative | mother | widow, comp.obj!=tape | report | document | record | video | email | statement | tax return | result | text | transcript
  yes        The families of the captives begged Hamas to spare them. | families > Hamas
  yes        Athens campaigned for the return of the marbles by London. | Athens > London
  no         The owner appealed for the return of his parrot.

sense access_ask.1
  words      call [for=access | corridor | inspection | safe_passage | observer | monitor | mission]/v
  words      urge [obj=access | corridor | inspection | safe_passage | passage]/v
  words      seek [obj=access | entry | safe_passage | corridor to | from | for]/v  request [obj=access | entry | corridor | visit to | from]/v
  words      ask [comp=admit | open | allow | let]/v  urge [comp=admit | open | allow | let]/v  plead [for=access | corridor | safe_passage]/v
  words      push [for=access | inspection | observer | corridor]/v  press [for=access | inspection]/v
  words      call [on comp=open | admit | allow | let]/v
  cameo      0255
  actor      subj
  recipient  obj | on | from | to | in | by
  when       subj:state | subj:gov | subj:igo | subj:ngo | subj:leg | subj:opp, recipient:actor
  yes        The Red Cross sought access to Armenian prisoners from Baku. | Cross > Baku
  yes        Cairo urged Israel to open the crossing. | Cairo > Israel
  no         The diver sought access to the wreck.

sense truce_ask.1
  words      call [for=ceasefire | truce | pause | de-escalation | end | halt | withdrawal | pullback | disarmament to | of]/v
  words      urge [obj=ceasefire | truce | pause | withdrawal | disarmament | end]/v  plead [for=ceasefire | truce | peace | end | pause]/v
  words      appeal [for=ceasefire | truce | pause | end]/v  push [for=ceasefire | truce | pause | end]/v
  words      urge [comp=withdraw | retreat | disarm | stop | halt | cease | silence | end]/v
  words      ask [comp=withdraw | disarm | stop | halt | cease]/v  call [on comp=withdraw | disarm | stop | halt | cease | silence | lay]/v
  words      beg [comp=stop | withdraw | halt]/v  implore [comp=stop | withdraw | halt]/v  press [for=ceasefire | truce | withdrawal]/v
  cameo      0256
  actor      subj
  recipient  obj | on | from | of | by | between | in
  when       actor:state | actor:gov | actor:igo | actor:rel | actor:ngo | actor:opp | actor:leg, comp.obj=@hostilities | @troops | @weapon | war | attack | bombing | gun | offensive | obj=ceasefire | truce | pause | withdrawal | disarmament | end | for=ceasefire | truce | pause | withdrawal | disarmament | pullback | peace | end | halt | comp=withdraw | retreat | disarm
  yes        Riyadh urged the Sudanese generals to silence their guns. | Riyadh > generals
  yes        Ankara pushed for a truce between Russia and Ukraine. | Ankara > Russia & Ukraine
  no         The mother begged the boys to stop the noise.

sense truce_demand.1
  words      demand [obj=ceasefire | truce | halt | end | withdrawal | disarmament | pullout to | of | from]/v
  words      demand [comp=withdraw | disarm | stop | halt | cease | end]/v  insist [comp=withdraw | disarm | stop | halt | cease]/v
  words      order [comp=withdraw | disarm | halt | stop]/v  insist [on=ceasefire | withdrawal | disarmament | pullout]/v
  words      warn [comp=withdraw | stop | stay | keep | leave]/v  tell [inf comp=withdraw | stop | stay | keep | disarm | leave]/v
  cameo      1056
  actor      subj
  recipient  obj | from | of | by | comp.subj | to
  when       actor:state | actor:gov | actor:igo | actor:mil | actor:reb | actor:leg, recipient:actor, obj!=end | halt | no of | of=@hostilities | war | attack | @troops
  yes        Manila told Beijing to stay out of its waters. | Manila > Beijing
  yes        Kabul demanded that Islamabad stop the air strikes. | Kabul > Islamabad
  no         The coach told the striker to stay out of trouble.

sense meet_ask.1
  words      seek [obj=meeting | summit | audience | talk | dialogue | hotline with]/v
  words      request [obj=meeting | summit | audience | session | call with | of]/v
  words      propose [obj=summit | meeting | talk | dialogue | hotline with | to]/v  push [for=summit | meeting | talk | dialogue | session]/v
  words      call [for=summit | emergency_session | emergency_meeting | urgent_session | dialogue | direct_talk | meeting of]/v
  words      invite [to=summit | capital | talk | palace | conference | table]/v  urge [comp=talk | meet | negotiate | return | resume | sit]/v
  words      ask [comp=meet | talk | negotiate]/v  beckon [to=talk]/v  summon [to=summit | talk]/v  offer [obj=talk | meeting to]/v
  words      ask [for=meeting | audience | session | call]/v
  cameo      026
  actor      subj
  recipient  with | of | obj | to | from
  when       actor:state | actor:gov | actor:igo | actor:reb | actor:rel | actor:opp | actor:party, recipient:actor
  yes        Tokyo sought a summit with Pyongyang. | Tokyo > Pyongyang
  yes        Tripoli requested a meeting with the Turkish premier. | Tripoli > premier
  no         The actor sought a meeting with his agent.

sense settle_ask_more.1
  words      call [for=peace | reconciliation | compromise | negotiated_settlement | two_state_solution | solution | unity | peaceful_solution in | between | to]/v
  words      appeal [for=peace | reconciliation | unity | solution in | between]/v  plead [for=peace | reconciliation in | between]/v
  words      urge [obj=peace | reconciliation | compromise | solution | dialogue between | in]/v
  words      urge [comp=reconcile | compromise | bury | settle | mend | resolve]/v  pray [for=peace in]/v
  words      press [for=two_state_solution | settlement | solution]/v  propose [obj=peace_plan | truce_plan | roadmap | compromise to | for]/v
  words      table [obj=peace_plan | roadmap]/v  call [on comp=reconcile | compromise | settle | resolve]/v
  cameo      027
  actor      subj
  recipient  on | obj | between | in | to | of | for
  when       actor:state | actor:gov | actor:igo | actor:rel | actor:opp | actor:ngo | actor:reb
  yes        Jakarta urged the Thai junta to settle the dispute. | Jakarta > junta
  yes        Pretoria proposed a peace plan to Kyiv. | Pretoria > Kyiv
  no         The aunt called for peace in the kitchen.

sense compensation_demand.1
  words      demand [obj=compensation | reparation | damages | refund | payment | share | royalty | repayment from | of]/v
  words      claim [obj=reparation | damages | refund from]/v  seek [obj=reparation | repayment | damages from]/v  want [comp=pay]/v
  words      insist [comp=pay]/v  demand [comp=pay | compensate | repay]/v  call [on comp=pay | compensate]/v  bill [for]/v
  words      present [obj=bill to]/v  insist [on=repayment | compensation | payment]/v
  cameo      1031
  actor      subj
  recipient  from | of | obj | comp.subj | on | to
  when       actor:state | actor:gov | actor:igo | actor:leg | actor:lab | actor:bus, recipient:actor
  yes        Warsaw sought reparations from Berlin. | Warsaw > Berlin
  yes        Nauru demanded that Canberra pay for the mine. | Nauru > Canberra
  no         The guest demanded a refund from the hotel.

sense apology_demand.1
  words      demand [obj=apology | retraction | explanation | clarification | answer | assurance | guarantee | respect from | of]/v
  words      insist [on=apology | explanation | guarantee]/v  want [obj=apology | answer | explanation from]/v
  words      seek [obj=apology | clarification | explanation from]/v  press [obj for=answer | apology | explanation]/v
  words      demand [comp=apologise | apologize | explain | clarify | retract]/v  call [on comp=apologise | apologize | explain]/v
  words      request [obj=explanation | clarification from]/v  summon [comp=explain]/v
  cameo      100
  actor      subj
  recipient  from | of | obj | comp.subj | on
  when       actor:state | actor:gov | actor:igo | actor:leg | actor:opp | actor:party | actor:rel, recipient:actor
  yes        Ottawa sought an explanation from Delhi. | Ottawa > Delhi
  yes        Rabat demanded that Madrid apologise. | Rabat > Madrid
  no         The reader demanded an apology from the poet.

sense judicial_demand.1
  words      demand [obj=extradition | handover | arrest | trial | punishment | prosecution | inquiry | justice of | for | from]/v
  words      demand [comp=extradite | surrender | hand | arrest | punish | prosecute | investigate]/v
  words      insist [on=extradition | trial | prosecution | inquiry]/v  order [comp=extradite | surrender | arrest | investigate]/v
  words      insist [comp=extradite | surrender | hand | arrest | prosecute]/v
  words      press [comp=extradite | surrender | hand | arrest | prosecute | investigate]/v
  cameo      1013
  actor      subj
  recipient  from | of | by | obj | comp.subj
  when       actor:state | actor:gov | actor:igo | actor:leg | actor:opp | actor:ngo | actor:jud
  yes        Kigali demanded the handover of a rebel from Kinshasa. | Kigali > Kinshasa
  yes        Lagos pressed London to extradite a banker. | Lagos > London
  no         The fans demanded the punishment of the fullback.

sense territory_claim.1
  words      claim [obj=sovereignty | island | reef | shoal | territory | province | waters | ownership over | of | from]/v  lay claim/v
  words      assert [obj=sovereignty | claim | right over | to]/v  press [obj=claim to]/v  stake [obj=claim to]/v
  words      reassert [obj=claim | sovereignty over]/v  renew [obj=claim to]/v  revive [obj=claim to]/v  reiterate [obj=claim to]/v
  words      draw [obj=nine_dash_line]/v  publish [obj=map]/v  dispute [obj=ownership | sovereignty of]/v
  cameo      100
  actor      subj
  recipient  over | to | from | of | on | mod | poss
  when       subj:state | subj:gov | subj:leg
  yes        Beijing asserted its claim to the Japanese islands. | Beijing > Japanese
  yes        Caracas renewed its claim to Guyanese land. | Caracas > Guyanese
  no         The settler staked a claim to the last biscuit.

# ---------------------------------------------------------------- protest in its forms

sense petition_more.1
  words      hand [obj=petition to]/v  deliver [obj=petition to]/v  present [obj=petition to]/v  submit [obj=petition to]/v
  words      collect [obj=signature for | against]/v  gather [obj=signature for | against]/v  launch [obj=petition]/v
  words      file [obj=petition with]/v  circulate [obj=petition | open_letter]/v  address [obj=open_letter | petition to]/v
  words      send [obj=petition | open_letter to]/v
  cameo      104
  actor      subj
  recipient  to | against | with
  when       actor:actor | subj=thousand | citizen | resident | worker | student | writer | academic | scientist | general
  yes        Ukrainian miners handed a petition to the president. | miners > president
  yes        Israeli writers handed a petition to the minister. | writers > minister
  no         The school handed a petition form to the printer.

# ---------------------------------------------------------------- calls and demands as nouns

sense call_ceasefire.1
  words      call [for=ceasefire | truce | pause | de-escalation | withdrawal | end | halt | disarmament]/n
  words      appeal [for=ceasefire | truce | pause | end]/n  plea [for=ceasefire | truce | peace | end]/n
  words      request [for=ceasefire | truce | pause]/n
  words      make [obj=call | appeal | plea | request | petition | proposal for=ceasefire | truce | pause | de-escalation | withdrawal | end | halt | disarmament | peace]/v
  words      issue [obj=call | appeal | plea | request | petition | proposal for=ceasefire | truce | pause | de-escalation | withdrawal | end | halt | disarmament | peace]/v
  words      launch [obj=call | appeal | plea | request | petition | proposal for=ceasefire | truce | pause | de-escalation | withdrawal | end | halt | disarmament | peace]/v
  words      renew [obj=call | appeal | plea | request | petition | proposal for=ceasefire | truce | pause | de-escalation | withdrawal | end | halt | disarmament | peace]/v
  words      repeat [obj=call | appeal | plea | request | petition | proposal for=ceasefire | truce | pause | de-escalation | withdrawal | end | halt | disarmament | peace]/v
  words      reiterate [obj=call | appeal | plea | request | petition | proposal for=ceasefire | truce | pause | de-escalation | withdrawal | end | halt | disarmament | peace]/v
  words      send [obj=call | appeal | plea | request | petition | proposal for=ceasefire | truce | pause | de-escalation | withdrawal | end | halt | disarmament | peace]/v
  words      submit [obj=call | appeal | plea | request | petition | proposal for=ceasefire | truce | pause | de-escalation | withdrawal | end | halt | disarmament | peace]/v
  words      file [obj=call | appeal | plea | request | petition | proposal for=ceasefire | truce | pause | de-escalation | withdrawal | end | halt | disarmament | peace]/v
  words      voice [obj=call | appeal | plea | request | petition | proposal for=ceasefire | truce | pause | de-escalation | withdrawal | end | halt | disarmament | peace]/v
  words      join [obj=call | appeal | plea | request | petition | proposal for=ceasefire | truce | pause | de-escalation | withdrawal | end | halt | disarmament | peace]/v
  words      echo [obj=call | appeal | plea | request | petition | proposal for=ceasefire | truce | pause | de-escalation | withdrawal | end | halt | disarmament | peace]/v
  words      step up [obj=call | appeal | plea | request | petition | proposal for=ceasefire | truce | pause | de-escalation | withdrawal | end | halt | disarmament | peace]/v
  words      put forward [obj=call | appeal | plea | request | petition | proposal for=ceasefire | truce | pause | de-escalation | withdrawal | end | halt | disarmament | peace]/v
  cameo      0256
  actor      subj | by | from | poss | mod
  recipient  to | on | by | between | in
  when       actor:actor
  yes        Jakarta issued a plea for a truce to the rebels. | Jakarta > rebels
  yes        Norway issued a call for a ceasefire. | Norway > -
  no         The call for a pause in the rehearsal came from the tenor.

sense call_talks.1
  words      call [for=talk | dialogue | summit | meeting | negotiation | session]/n  appeal [for=talk | dialogue | negotiation]/n
  words      request [for=talk | meeting | audience | session | summit]/n  proposal [for=summit | talk | meeting | conference]/n
  words      offer [of=talk | dialogue]/n  overture [to]/n
  words      make [obj=call | appeal | plea | request | petition | proposal for=talk | dialogue | summit | meeting | negotiation | session | audience | conference]/v
  words      issue [obj=call | appeal | plea | request | petition | proposal for=talk | dialogue | summit | meeting | negotiation | session | audience | conference]/v
  words      launch [obj=call | appeal | plea | request | petition | proposal for=talk | dialogue | summit | meeting | negotiation | session | audience | conference]/v
  words      renew [obj=call | appeal | plea | request | petition | proposal for=talk | dialogue | summit | meeting | negotiation | session | audience | conference]/v
  words      repeat [obj=call | appeal | plea | request | petition | proposal for=talk | dialogue | summit | meeting | negotiation | session | audience | conference]/v
  words      reiterate [obj=call | appeal | plea | request | petition | proposal for=talk | dialogue | summit | meeting | negotiation | session | audience | conference]/v
  words      send [obj=call | appeal | plea | request | petition | proposal for=talk | dialogue | summit | meeting | negotiation | session | audience | conference]/v
  words      submit [obj=call | appeal | plea | request | petition | proposal for=talk | dialogue | summit | meeting | negotiation | session | audience | conference]/v
  words      file [obj=call | appeal | plea | request | petition | proposal for=talk | dialogue | summit | meeting | negotiation | session | audience | conference]/v
  words      voice [obj=call | appeal | plea | request | petition | proposal for=talk | dialogue | summit | meeting | negotiation | session | audience | conference]/v
  words      join [obj=call | appeal | plea | request | petition | proposal for=talk | dialogue | summit | meeting | negotiation | session | audience | conference]/v
  words      echo [obj=call | appeal | plea | request | petition | proposal for=talk | dialogue | summit | meeting | negotiation | session | audience | conference]/v
  words      step up [obj=call | appeal | plea | request | petition | proposal for=talk | dialogue | summit | meeting | negotiation | session | audience | conference]/v
  words      put forward [obj=call | appeal | plea | request | petition | proposal for=talk | dialogue | summit | meeting | negotiation | session | audience | conference]/v
  cameo      026
  actor      subj | by | from | poss | mod
  recipient  to | with | on
  when       actor:actor
  yes        Seoul made a proposal for talks to Pyongyang. | Seoul > Pyongyang
  yes        Tokyo made a request for a meeting. | Tokyo > -
  no         The proposal for a conference of dentists came from the hotel.

sense call_release.1
  words      call [for=release | freedom | freeing | return | repatriation | pardon]/n
  words      appeal [for=release | freedom | return | life | clemency | mercy]/n
  words      plea [for=release | freedom | return | life | mercy | clemency]/n  request [for=release | return | pardon | clemency]/n
  words      campaign [for=release | return]/n  petition [for=release | pardon]/n
  words      make [obj=call | appeal | plea | request | petition | proposal for=release | freedom | freeing | return | repatriation | pardon | life | clemency | mercy]/v
  words      issue [obj=call | appeal | plea | request | petition | proposal for=release | freedom | freeing | return | repatriation | pardon | life | clemency | mercy]/v
  words      launch [obj=call | appeal | plea | request | petition | proposal for=release | freedom | freeing | return | repatriation | pardon | life | clemency | mercy]/v
  words      renew [obj=call | appeal | plea | request | petition | proposal for=release | freedom | freeing | return | repatriation | pardon | life | clemency | mercy]/v
  words      repeat [obj=call | appeal | plea | request | petition | proposal for=release | freedom | freeing | return | repatriation | pardon | life | clemency | mercy]/v
  words      reiterate [obj=call | appeal | plea | request | petition | proposal for=release | freedom | freeing | return | repatriation | pardon | life | clemency | mercy]/v
  words      send [obj=call | appeal | plea | request | petition | proposal for=release | freedom | freeing | return | repatriation | pardon | life | clemency | mercy]/v
  words      submit [obj=call | appeal | plea | request | petition | proposal for=release | freedom | freeing | return | repatriation | pardon | life | clemency | mercy]/v
  words      file [obj=call | appeal | plea | request | petition | proposal for=release | freedom | freeing | return | repatriation | pardon | life | clemency | mercy]/v
  words      voice [obj=call | appeal | plea | request | petition | proposal for=release | freedom | freeing | return | repatriation | pardon | life | clemency | mercy]/v
  words      join [obj=call | appeal | plea | request | petition | proposal for=release | freedom | freeing | return | repatriation | pardon | life | clemency | mercy]/v
  words      echo [obj=call | appeal | plea | request | petition | proposal for=release | freedom | freeing | return | repatriation | pardon | life | clemency | mercy]/v
  words      step up [obj=call | appeal | plea | request | petition | proposal for=release | freedom | freeing | return | repatriation | pardon | life | clemency | mercy]/v
  words      put forward [obj=call | appeal | plea | request | petition | proposal for=release | freedom | freeing | return | repatriation | pardon | life | clemency | mercy]/v
  cameo      0253
  actor      subj | by | from | poss | mod
  recipient  to | by | of | on
  when       actor:actor
  yes        Amnesty renewed its call for the release of a Bahraini cleric. | Amnesty > cleric
  no         The appeal for the return of the parrot hangs on a lamp post.

sense call_inquiry.1
  words      call [for=inquiry | investigation | probe | trial | tribunal | prosecution | arrest | extradition]/n
  words      request [for=extradition | arrest | investigation | handover | legal_assistance]/n
  words      appeal [for=inquiry | justice | investigation]/n  extradition request/n  extradition bid/n  petition [for=inquiry]/n
  words      make [obj=call | appeal | plea | request | petition | proposal for=inquiry | investigation | probe | trial | tribunal | prosecution | arrest | extradition | handover | legal_assistance | justice]/v
  words      issue [obj=call | appeal | plea | request | petition | proposal for=inquiry | investigation | probe | trial | tribunal | prosecution | arrest | extradition | handover | legal_assistance | justice]/v
  words      launch [obj=call | appeal | plea | request | petition | proposal for=inquiry | investigation | probe | trial | tribunal | prosecution | arrest | extradition | handover | legal_assistance | justice]/v
  words      renew [obj=call | appeal | plea | request | petition | proposal for=inquiry | investigation | probe | trial | tribunal | prosecution | arrest | extradition | handover | legal_assistance | justice]/v
  words      repeat [obj=call | appeal | plea | request | petition | proposal for=inquiry | investigation | probe | trial | tribunal | prosecution | arrest | extradition | handover | legal_assistance | justice]/v
  words      reiterate [obj=call | appeal | plea | request | petition | proposal for=inquiry | investigation | probe | trial | tribunal | prosecution | arrest | extradition | handover | legal_assistance | justice]/v
  words      send [obj=call | appeal | plea | request | petition | proposal for=inquiry | investigation | probe | trial | tribunal | prosecution | arrest | extradition | handover | legal_assistance | justice]/v
  words      submit [obj=call | appeal | plea | request | petition | proposal for=inquiry | investigation | probe | trial | tribunal | prosecution | arrest | extradition | handover | legal_assistance | justice]/v
  words      file [obj=call | appeal | plea | request | petition | proposal for=inquiry | investigation | probe | trial | tribunal | prosecution | arrest | extradition | handover | legal_assistance | justice]/v
  words      voice [obj=call | appeal | plea | request | petition | proposal for=inquiry | investigation | probe | trial | tribunal | prosecution | arrest | extradition | handover | legal_assistance | justice]/v
  words      join [obj=call | appeal | plea | request | petition | proposal for=inquiry | investigation | probe | trial | tribunal | prosecution | arrest | extradition | handover | legal_assistance | justice]/v
  words      echo [obj=call | appeal | plea | request | petition | proposal for=inquiry | investigation | probe | trial | tribunal | prosecution | arrest | extradition | handover | legal_assistance | justice]/v
  words      step up [obj=call | appeal | plea | request | petition | proposal for=inquiry | investigation | probe | trial | tribunal | prosecution | arrest | extradition | handover | legal_assistance | justice]/v
  words      put forward [obj=call | appeal | plea | request | petition | proposal for=inquiry | investigation | probe | trial | tribunal | prosecution | arrest | extradition | handover | legal_assistance | justice]/v
  words      send [obj=extradition_request]/v  file [obj=extradition_request]/v  submit [obj=extradition_request]/v
  cameo      0213
  actor      subj | by | from | poss | mod
  recipient  to | into | on | by
  when       actor:actor
  yes        Ankara sent an extradition request to Sweden. | Ankara > Sweden
  yes        The Swiss government issued a call for an inquiry into the massacre. | government > -
  no         The call for an inquiry into the missing cake was a joke.

sense call_aid.1
  words      appeal [for=aid | food | help | donation | relief | blanket | tent | medicine | water]/n
  words      plea [for=aid | food | help | relief | medicine | water]/n  call [for=aid | help | relief | food]/n
  words      request [for=aid | help | food | vaccine | relief | medicine]/n  aid appeal/n  humanitarian appeal/n  flash appeal/n
  words      funding appeal/n
  words      make [obj=call | appeal | plea | request | petition | proposal for=aid | food | help | donation | relief | blanket | tent | medicine | water | vaccine]/v
  words      issue [obj=call | appeal | plea | request | petition | proposal for=aid | food | help | donation | relief | blanket | tent | medicine | water | vaccine]/v
  words      launch [obj=call | appeal | plea | request | petition | proposal for=aid | food | help | donation | relief | blanket | tent | medicine | water | vaccine]/v
  words      renew [obj=call | appeal | plea | request | petition | proposal for=aid | food | help | donation | relief | blanket | tent | medicine | water | vaccine]/v
  words      repeat [obj=call | appeal | plea | request | petition | proposal for=aid | food | help | donation | relief | blanket | tent | medicine | water | vaccine]/v
  words      reiterate [obj=call | appeal | plea | request | petition | proposal for=aid | food | help | donation | relief | blanket | tent | medicine | water | vaccine]/v
  words      send [obj=call | appeal | plea | request | petition | proposal for=aid | food | help | donation | relief | blanket | tent | medicine | water | vaccine]/v
  words      submit [obj=call | appeal | plea | request | petition | proposal for=aid | food | help | donation | relief | blanket | tent | medicine | water | vaccine]/v
  words      file [obj=call | appeal | plea | request | petition | proposal for=aid | food | help | donation | relief | blanket | tent | medicine | water | vaccine]/v
  words      voice [obj=call | appeal | plea | request | petition | proposal for=aid | food | help | donation | relief | blanket | tent | medicine | water | vaccine]/v
  words      join [obj=call | appeal | plea | request | petition | proposal for=aid | food | help | donation | relief | blanket | tent | medicine | water | vaccine]/v
  words      echo [obj=call | appeal | plea | request | petition | proposal for=aid | food | help | donation | relief | blanket | tent | medicine | water | vaccine]/v
  words      step up [obj=call | appeal | plea | request | petition | proposal for=aid | food | help | donation | relief | blanket | tent | medicine | water | vaccine]/v
  words      put forward [obj=call | appeal | plea | request | petition | proposal for=aid | food | help | donation | relief | blanket | tent | medicine | water | vaccine]/v
  words      launch [obj=flash_appeal | aid_appeal | humanitarian_appeal | funding_appeal]/v
  cameo      0233
  actor      subj | by | from | poss | mod
  recipient  to | on | for
  when       actor:actor
  yes        The UN launched a flash appeal for Sudan. | UN > Sudan
  yes        Malawi's plea for help to London was answered. | Malawi > London
  no         The plea for help came from a kitten in a tree.

sense call_money.1
  words      request [for=loan | bailout | money | debt_relief | credit | fund | investment]/n
  words      appeal [for=loan | debt_relief | fund | money | investment]/n  plea [for=loan | bailout | debt_relief | money]/n
  words      bid [for=loan | bailout | debt_relief]/n  call [for=debt_relief | investment]/n  application [for=loan | bailout]/n
  words      loan request/n  bailout request/n
  words      make [obj=call | appeal | plea | request | petition | proposal for=loan | bailout | money | debt_relief | credit | fund | investment]/v
  words      issue [obj=call | appeal | plea | request | petition | proposal for=loan | bailout | money | debt_relief | credit | fund | investment]/v
  words      launch [obj=call | appeal | plea | request | petition | proposal for=loan | bailout | money | debt_relief | credit | fund | investment]/v
  words      renew [obj=call | appeal | plea | request | petition | proposal for=loan | bailout | money | debt_relief | credit | fund | investment]/v
  words      repeat [obj=call | appeal | plea | request | petition | proposal for=loan | bailout | money | debt_relief | credit | fund | investment]/v
  words      reiterate [obj=call | appeal | plea | request | petition | proposal for=loan | bailout | money | debt_relief | credit | fund | investment]/v
  words      send [obj=call | appeal | plea | request | petition | proposal for=loan | bailout | money | debt_relief | credit | fund | investment]/v
  words      submit [obj=call | appeal | plea | request | petition | proposal for=loan | bailout | money | debt_relief | credit | fund | investment]/v
  words      file [obj=call | appeal | plea | request | petition | proposal for=loan | bailout | money | debt_relief | credit | fund | investment]/v
  words      voice [obj=call | appeal | plea | request | petition | proposal for=loan | bailout | money | debt_relief | credit | fund | investment]/v
  words      join [obj=call | appeal | plea | request | petition | proposal for=loan | bailout | money | debt_relief | credit | fund | investment]/v
  words      echo [obj=call | appeal | plea | request | petition | proposal for=loan | bailout | money | debt_relief | credit | fund | investment]/v
  words      step up [obj=call | appeal | plea | request | petition | proposal for=loan | bailout | money | debt_relief | credit | fund | investment]/v
  words      put forward [obj=call | appeal | plea | request | petition | proposal for=loan | bailout | money | debt_relief | credit | fund | investment]/v
  cameo      0231
  actor      subj | by | from | poss | mod
  recipient  to | from | with
  when       actor:actor
  yes        Pakistan made a request for a loan to China. | Pakistan > China
  no         The application for a loan filled four pages.

sense call_arms.1
  words      request [for=weapon | arms | arm | missile | jet | tank | troop | reinforcement | military_aid]/n
  words      appeal [for=weapon | arms | arm | troop | military_aid]/n  plea [for=weapon | arms | arm | jet | missile | troop | military_aid]/n
  words      call [for=weapon | arms | arm | military_aid]/n  arms request/n  weapons request/n  shopping list [of=weapon]/n
  words      make [obj=call | appeal | plea | request | petition | proposal for=weapon | arms | arm | missile | jet | tank | troop | reinforcement | military_aid]/v
  words      issue [obj=call | appeal | plea | request | petition | proposal for=weapon | arms | arm | missile | jet | tank | troop | reinforcement | military_aid]/v
  words      launch [obj=call | appeal | plea | request | petition | proposal for=weapon | arms | arm | missile | jet | tank | troop | reinforcement | military_aid]/v
  words      renew [obj=call | appeal | plea | request | petition | proposal for=weapon | arms | arm | missile | jet | tank | troop | reinforcement | military_aid]/v
  words      repeat [obj=call | appeal | plea | request | petition | proposal for=weapon | arms | arm | missile | jet | tank | troop | reinforcement | military_aid]/v
  words      reiterate [obj=call | appeal | plea | request | petition | proposal for=weapon | arms | arm | missile | jet | tank | troop | reinforcement | military_aid]/v
  words      send [obj=call | appeal | plea | request | petition | proposal for=weapon | arms | arm | missile | jet | tank | troop | reinforcement | military_aid]/v
  words      submit [obj=call | appeal | plea | request | petition | proposal for=weapon | arms | arm | missile | jet | tank | troop | reinforcement | military_aid]/v
  words      file [obj=call | appeal | plea | request | petition | proposal for=weapon | arms | arm | missile | jet | tank | troop | reinforcement | military_aid]/v
  words      voice [obj=call | appeal | plea | request | petition | proposal for=weapon | arms | arm | missile | jet | tank | troop | reinforcement | military_aid]/v
  words      join [obj=call | appeal | plea | request | petition | proposal for=weapon | arms | arm | missile | jet | tank | troop | reinforcement | military_aid]/v
  words      echo [obj=call | appeal | plea | request | petition | proposal for=weapon | arms | arm | missile | jet | tank | troop | reinforcement | military_aid]/v
  words      step up [obj=call | appeal | plea | request | petition | proposal for=weapon | arms | arm | missile | jet | tank | troop | reinforcement | military_aid]/v
  words      put forward [obj=call | appeal | plea | request | petition | proposal for=weapon | arms | arm | missile | jet | tank | troop | reinforcement | military_aid]/v
  cameo      0232
  actor      subj | by | from | poss | mod
  recipient  to | from
  when       actor:actor
  yes        Kyiv's plea for jets to Washington was heard. | Kyiv > Washington
  no         The call for arms in the drill means stretch.

sense call_peacekeepers.1
  words      call [for=peacekeeper | intervention | protection | no_fly_zone | safe_zone | security_guarantee]/n
  words      request [for=peacekeeper | protection | intervention | security_guarantee | police]/n
  words      appeal [for=peacekeeper | protection | intervention]/n  plea [for=protection | intervention | peacekeeper]/n
  words      make [obj=call | appeal | plea | request | petition | proposal for=peacekeeper | intervention | protection | no_fly_zone | safe_zone | security_guarantee | police]/v
  words      issue [obj=call | appeal | plea | request | petition | proposal for=peacekeeper | intervention | protection | no_fly_zone | safe_zone | security_guarantee | police]/v
  words      launch [obj=call | appeal | plea | request | petition | proposal for=peacekeeper | intervention | protection | no_fly_zone | safe_zone | security_guarantee | police]/v
  words      renew [obj=call | appeal | plea | request | petition | proposal for=peacekeeper | intervention | protection | no_fly_zone | safe_zone | security_guarantee | police]/v
  words      repeat [obj=call | appeal | plea | request | petition | proposal for=peacekeeper | intervention | protection | no_fly_zone | safe_zone | security_guarantee | police]/v
  words      reiterate [obj=call | appeal | plea | request | petition | proposal for=peacekeeper | intervention | protection | no_fly_zone | safe_zone | security_guarantee | police]/v
  words      send [obj=call | appeal | plea | request | petition | proposal for=peacekeeper | intervention | protection | no_fly_zone | safe_zone | security_guarantee | police]/v
  words      submit [obj=call | appeal | plea | request | petition | proposal for=peacekeeper | intervention | protection | no_fly_zone | safe_zone | security_guarantee | police]/v
  words      file [obj=call | appeal | plea | request | petition | proposal for=peacekeeper | intervention | protection | no_fly_zone | safe_zone | security_guarantee | police]/v
  words      voice [obj=call | appeal | plea | request | petition | proposal for=peacekeeper | intervention | protection | no_fly_zone | safe_zone | security_guarantee | police]/v
  words      join [obj=call | appeal | plea | request | petition | proposal for=peacekeeper | intervention | protection | no_fly_zone | safe_zone | security_guarantee | police]/v
  words      echo [obj=call | appeal | plea | request | petition | proposal for=peacekeeper | intervention | protection | no_fly_zone | safe_zone | security_guarantee | police]/v
  words      step up [obj=call | appeal | plea | request | petition | proposal for=peacekeeper | intervention | protection | no_fly_zone | safe_zone | security_guarantee | police]/v
  words      put forward [obj=call | appeal | plea | request | petition | proposal for=peacekeeper | intervention | protection | no_fly_zone | safe_zone | security_guarantee | police]/v
  cameo      0234
  actor      subj | by | from | poss | mod
  recipient  to | from | in
  when       actor:actor
  yes        Haiti made an appeal for intervention to the United Nations. | Haiti > Nations
  no         The request for protection from the sun filled the beach shop.

sense call_reform.1
  words      call [for=reform | election | early_election | referendum | new_constitution | democracy | change]/n
  words      demand [for=reform | democracy | election | new_constitution]/n  appeal [for=reform | election | democracy]/n
  words      campaign [for=reform | democracy | referendum]/n  push [for=reform | referendum | election]/n
  words      make [obj=call | appeal | plea | request | petition | proposal for=reform | election | early_election | referendum | new_constitution | democracy | change]/v
  words      issue [obj=call | appeal | plea | request | petition | proposal for=reform | election | early_election | referendum | new_constitution | democracy | change]/v
  words      launch [obj=call | appeal | plea | request | petition | proposal for=reform | election | early_election | referendum | new_constitution | democracy | change]/v
  words      renew [obj=call | appeal | plea | request | petition | proposal for=reform | election | early_election | referendum | new_constitution | democracy | change]/v
  words      repeat [obj=call | appeal | plea | request | petition | proposal for=reform | election | early_election | referendum | new_constitution | democracy | change]/v
  words      reiterate [obj=call | appeal | plea | request | petition | proposal for=reform | election | early_election | referendum | new_constitution | democracy | change]/v
  words      send [obj=call | appeal | plea | request | petition | proposal for=reform | election | early_election | referendum | new_constitution | democracy | change]/v
  words      submit [obj=call | appeal | plea | request | petition | proposal for=reform | election | early_election | referendum | new_constitution | democracy | change]/v
  words      file [obj=call | appeal | plea | request | petition | proposal for=reform | election | early_election | referendum | new_constitution | democracy | change]/v
  words      voice [obj=call | appeal | plea | request | petition | proposal for=reform | election | early_election | referendum | new_constitution | democracy | change]/v
  words      join [obj=call | appeal | plea | request | petition | proposal for=reform | election | early_election | referendum | new_constitution | democracy | change]/v
  words      echo [obj=call | appeal | plea | request | petition | proposal for=reform | election | early_election | referendum | new_constitution | democracy | change]/v
  words      step up [obj=call | appeal | plea | request | petition | proposal for=reform | election | early_election | referendum | new_constitution | democracy | change]/v
  words      put forward [obj=call | appeal | plea | request | petition | proposal for=reform | election | early_election | referendum | new_constitution | democracy | change]/v
  cameo      024
  actor      subj | by | from | poss | mod
  recipient  to | in | on
  when       actor:actor
  yes        The Bulgarian opposition issued a call for early elections. | opposition > -
  no         The push for a referendum on pizza toppings failed.

sense call_resign.1
  words      call [for=resignation | departure | removal | impeachment | dismissal | ouster]/n
  words      demand [for=resignation | departure | removal | impeachment | ouster]/n  petition [for=resignation | removal | impeachment]/n
  words      campaign [for=resignation | impeachment | ouster]/n  bid [comp=oust | impeach | unseat]/n  push [for=impeachment | ouster]/n
  words      make [obj=call | appeal | plea | request | petition | proposal for=resignation | departure | removal | impeachment | dismissal | ouster]/v
  words      issue [obj=call | appeal | plea | request | petition | proposal for=resignation | departure | removal | impeachment | dismissal | ouster]/v
  words      launch [obj=call | appeal | plea | request | petition | proposal for=resignation | departure | removal | impeachment | dismissal | ouster]/v
  words      renew [obj=call | appeal | plea | request | petition | proposal for=resignation | departure | removal | impeachment | dismissal | ouster]/v
  words      repeat [obj=call | appeal | plea | request | petition | proposal for=resignation | departure | removal | impeachment | dismissal | ouster]/v
  words      reiterate [obj=call | appeal | plea | request | petition | proposal for=resignation | departure | removal | impeachment | dismissal | ouster]/v
  words      send [obj=call | appeal | plea | request | petition | proposal for=resignation | departure | removal | impeachment | dismissal | ouster]/v
  words      submit [obj=call | appeal | plea | request | petition | proposal for=resignation | departure | removal | impeachment | dismissal | ouster]/v
  words      file [obj=call | appeal | plea | request | petition | proposal for=resignation | departure | removal | impeachment | dismissal | ouster]/v
  words      voice [obj=call | appeal | plea | request | petition | proposal for=resignation | departure | removal | impeachment | dismissal | ouster]/v
  words      join [obj=call | appeal | plea | request | petition | proposal for=resignation | departure | removal | impeachment | dismissal | ouster]/v
  words      echo [obj=call | appeal | plea | request | petition | proposal for=resignation | departure | removal | impeachment | dismissal | ouster]/v
  words      step up [obj=call | appeal | plea | request | petition | proposal for=resignation | departure | removal | impeachment | dismissal | ouster]/v
  words      put forward [obj=call | appeal | plea | request | petition | proposal for=resignation | departure | removal | impeachment | dismissal | ouster]/v
  cameo      0241
  actor      subj | by | from | poss | mod
  recipient  of | to
  when       actor:actor
  yes        Calls by the Israeli opposition for the resignation of the premier mounted. | opposition > -
  no         The demand for the removal of gum grew.

sense call_policy.1
  words      call [for=cut | rise | ban | moratorium | repeal | rethink | review | policy | law | tax]/n
  words      demand [for=cut | rise | ban | repeal | review | law | pay_rise | wage]/n  campaign [for=ban | repeal | law]/n
  words      proposal [for=tax | law | ban | cut | moratorium]/n  lobbying [for]/n
  words      make [obj=call | appeal | plea | request | petition | proposal for=cut | rise | ban | moratorium | repeal | rethink | review | policy | law | tax | pay_rise | wage]/v
  words      issue [obj=call | appeal | plea | request | petition | proposal for=cut | rise | ban | moratorium | repeal | rethink | review | policy | law | tax | pay_rise | wage]/v
  words      launch [obj=call | appeal | plea | request | petition | proposal for=cut | rise | ban | moratorium | repeal | rethink | review | policy | law | tax | pay_rise | wage]/v
  words      renew [obj=call | appeal | plea | request | petition | proposal for=cut | rise | ban | moratorium | repeal | rethink | review | policy | law | tax | pay_rise | wage]/v
  words      repeat [obj=call | appeal | plea | request | petition | proposal for=cut | rise | ban | moratorium | repeal | rethink | review | policy | law | tax | pay_rise | wage]/v
  words      reiterate [obj=call | appeal | plea | request | petition | proposal for=cut | rise | ban | moratorium | repeal | rethink | review | policy | law | tax | pay_rise | wage]/v
  words      send [obj=call | appeal | plea | request | petition | proposal for=cut | rise | ban | moratorium | repeal | rethink | review | policy | law | tax | pay_rise | wage]/v
  words      submit [obj=call | appeal | plea | request | petition | proposal for=cut | rise | ban | moratorium | repeal | rethink | review | policy | law | tax | pay_rise | wage]/v
  words      file [obj=call | appeal | plea | request | petition | proposal for=cut | rise | ban | moratorium | repeal | rethink | review | policy | law | tax | pay_rise | wage]/v
  words      voice [obj=call | appeal | plea | request | petition | proposal for=cut | rise | ban | moratorium | repeal | rethink | review | policy | law | tax | pay_rise | wage]/v
  words      join [obj=call | appeal | plea | request | petition | proposal for=cut | rise | ban | moratorium | repeal | rethink | review | policy | law | tax | pay_rise | wage]/v
  words      echo [obj=call | appeal | plea | request | petition | proposal for=cut | rise | ban | moratorium | repeal | rethink | review | policy | law | tax | pay_rise | wage]/v
  words      step up [obj=call | appeal | plea | request | petition | proposal for=cut | rise | ban | moratorium | repeal | rethink | review | policy | law | tax | pay_rise | wage]/v
  words      put forward [obj=call | appeal | plea | request | petition | proposal for=cut | rise | ban | moratorium | repeal | rethink | review | policy | law | tax | pay_rise | wage]/v
  cameo      0242
  actor      subj | by | from | poss | mod
  recipient  to | on | in
  when       actor:actor, subj!=@sport
  yes        A call for a moratorium on executions by Rome won votes. | Rome > -
  no         The proposal for a ban on ketchup amused the chef.

sense call_rights.1
  words      call [for=right | autonomy | equality | freedom | justice | independence | recognition | amnesty]/n
  words      demand [for=right | autonomy | equality | freedom | justice | self_rule | amnesty]/n
  words      bid [for=autonomy | independence | statehood | recognition]/n  campaign [for=right | autonomy | equality | independence | vote]/n
  words      claim [to=autonomy | independence | statehood]/n  push [for=autonomy | independence | statehood | right]/n
  words      make [obj=call | appeal | plea | request | petition | proposal for=right | autonomy | equality | freedom | justice | independence | recognition | amnesty | self_rule | statehood | vote]/v
  words      issue [obj=call | appeal | plea | request | petition | proposal for=right | autonomy | equality | freedom | justice | independence | recognition | amnesty | self_rule | statehood | vote]/v
  words      launch [obj=call | appeal | plea | request | petition | proposal for=right | autonomy | equality | freedom | justice | independence | recognition | amnesty | self_rule | statehood | vote]/v
  words      renew [obj=call | appeal | plea | request | petition | proposal for=right | autonomy | equality | freedom | justice | independence | recognition | amnesty | self_rule | statehood | vote]/v
  words      repeat [obj=call | appeal | plea | request | petition | proposal for=right | autonomy | equality | freedom | justice | independence | recognition | amnesty | self_rule | statehood | vote]/v
  words      reiterate [obj=call | appeal | plea | request | petition | proposal for=right | autonomy | equality | freedom | justice | independence | recognition | amnesty | self_rule | statehood | vote]/v
  words      send [obj=call | appeal | plea | request | petition | proposal for=right | autonomy | equality | freedom | justice | independence | recognition | amnesty | self_rule | statehood | vote]/v
  words      submit [obj=call | appeal | plea | request | petition | proposal for=right | autonomy | equality | freedom | justice | independence | recognition | amnesty | self_rule | statehood | vote]/v
  words      file [obj=call | appeal | plea | request | petition | proposal for=right | autonomy | equality | freedom | justice | independence | recognition | amnesty | self_rule | statehood | vote]/v
  words      voice [obj=call | appeal | plea | request | petition | proposal for=right | autonomy | equality | freedom | justice | independence | recognition | amnesty | self_rule | statehood | vote]/v
  words      join [obj=call | appeal | plea | request | petition | proposal for=right | autonomy | equality | freedom | justice | independence | recognition | amnesty | self_rule | statehood | vote]/v
  words      echo [obj=call | appeal | plea | request | petition | proposal for=right | autonomy | equality | freedom | justice | independence | recognition | amnesty | self_rule | statehood | vote]/v
  words      step up [obj=call | appeal | plea | request | petition | proposal for=right | autonomy | equality | freedom | justice | independence | recognition | amnesty | self_rule | statehood | vote]/v
  words      put forward [obj=call | appeal | plea | request | petition | proposal for=right | autonomy | equality | freedom | justice | independence | recognition | amnesty | self_rule | statehood | vote]/v
  cameo      0243
  actor      subj | by | from | poss | mod
  recipient  from | to
  when       actor:actor
  yes        The Kurds launched a campaign for autonomy. | Kurds > -
  no         The bid for independence of the toddler meant no shoes.

sense call_sanctions_ease.1
  words      call [for=lifting | easing | end of | to=@sanction | embargo | blockade]/n
  words      appeal [for=lifting | easing | end of | to=@sanction | embargo]/n
  words      demand [for=lifting | easing | end of | to=@sanction | embargo]/n  request [for=waiver | exemption | sanctions_relief]/n
  words      plea [for=lifting | sanctions_relief]/n
  words      make [obj=call | appeal | plea | request | petition | proposal for=lifting | easing | end | waiver | exemption | sanctions_relief]/v
  words      issue [obj=call | appeal | plea | request | petition | proposal for=lifting | easing | end | waiver | exemption | sanctions_relief]/v
  words      launch [obj=call | appeal | plea | request | petition | proposal for=lifting | easing | end | waiver | exemption | sanctions_relief]/v
  words      renew [obj=call | appeal | plea | request | petition | proposal for=lifting | easing | end | waiver | exemption | sanctions_relief]/v
  words      repeat [obj=call | appeal | plea | request | petition | proposal for=lifting | easing | end | waiver | exemption | sanctions_relief]/v
  words      reiterate [obj=call | appeal | plea | request | petition | proposal for=lifting | easing | end | waiver | exemption | sanctions_relief]/v
  words      send [obj=call | appeal | plea | request | petition | proposal for=lifting | easing | end | waiver | exemption | sanctions_relief]/v
  words      submit [obj=call | appeal | plea | request | petition | proposal for=lifting | easing | end | waiver | exemption | sanctions_relief]/v
  words      file [obj=call | appeal | plea | request | petition | proposal for=lifting | easing | end | waiver | exemption | sanctions_relief]/v
  words      voice [obj=call | appeal | plea | request | petition | proposal for=lifting | easing | end | waiver | exemption | sanctions_relief]/v
  words      join [obj=call | appeal | plea | request | petition | proposal for=lifting | easing | end | waiver | exemption | sanctions_relief]/v
  words      echo [obj=call | appeal | plea | request | petition | proposal for=lifting | easing | end | waiver | exemption | sanctions_relief]/v
  words      step up [obj=call | appeal | plea | request | petition | proposal for=lifting | easing | end | waiver | exemption | sanctions_relief]/v
  words      put forward [obj=call | appeal | plea | request | petition | proposal for=lifting | easing | end | waiver | exemption | sanctions_relief]/v
  cameo      0254
  actor      subj | by | from | poss | mod
  recipient  to | on | from
  when       actor:actor
  yes        Baghdad made a request for a waiver to Washington. | Baghdad > Washington
  no         The request for an exemption from gym class was signed.

sense call_access.1
  words      call [for=access | corridor | inspection | observer | safe_passage]/n
  words      request [for=access | visit | inspection | observer | entry | overflight]/n  appeal [for=access | corridor | safe_passage]/n
  words      plea [for=access | safe_passage | corridor]/n  demand [for=access | inspection]/n
  words      make [obj=call | appeal | plea | request | petition | proposal for=access | corridor | inspection | observer | safe_passage | visit | entry | overflight]/v
  words      issue [obj=call | appeal | plea | request | petition | proposal for=access | corridor | inspection | observer | safe_passage | visit | entry | overflight]/v
  words      launch [obj=call | appeal | plea | request | petition | proposal for=access | corridor | inspection | observer | safe_passage | visit | entry | overflight]/v
  words      renew [obj=call | appeal | plea | request | petition | proposal for=access | corridor | inspection | observer | safe_passage | visit | entry | overflight]/v
  words      repeat [obj=call | appeal | plea | request | petition | proposal for=access | corridor | inspection | observer | safe_passage | visit | entry | overflight]/v
  words      reiterate [obj=call | appeal | plea | request | petition | proposal for=access | corridor | inspection | observer | safe_passage | visit | entry | overflight]/v
  words      send [obj=call | appeal | plea | request | petition | proposal for=access | corridor | inspection | observer | safe_passage | visit | entry | overflight]/v
  words      submit [obj=call | appeal | plea | request | petition | proposal for=access | corridor | inspection | observer | safe_passage | visit | entry | overflight]/v
  words      file [obj=call | appeal | plea | request | petition | proposal for=access | corridor | inspection | observer | safe_passage | visit | entry | overflight]/v
  words      voice [obj=call | appeal | plea | request | petition | proposal for=access | corridor | inspection | observer | safe_passage | visit | entry | overflight]/v
  words      join [obj=call | appeal | plea | request | petition | proposal for=access | corridor | inspection | observer | safe_passage | visit | entry | overflight]/v
  words      echo [obj=call | appeal | plea | request | petition | proposal for=access | corridor | inspection | observer | safe_passage | visit | entry | overflight]/v
  words      step up [obj=call | appeal | plea | request | petition | proposal for=access | corridor | inspection | observer | safe_passage | visit | entry | overflight]/v
  words      put forward [obj=call | appeal | plea | request | petition | proposal for=access | corridor | inspection | observer | safe_passage | visit | entry | overflight]/v
  cameo      0255
  actor      subj | by | from | poss | mod
  recipient  to | from | in
  when       actor:actor
  yes        The Red Cross made a request for access to the Ethiopian army. | Cross > army
  no         The request for access to the pool was granted.

sense call_settle.1
  words      call [for=peace | reconciliation | compromise | settlement | solution | unity]/n
  words      appeal [for=peace | reconciliation | compromise | unity | solution]/n  plea [for=peace | reconciliation | unity]/n
  words      prayer [for=peace]/n  peace appeal/n  peace call/n  peace plea/n  unity call/n
  words      make [obj=call | appeal | plea | request | petition | proposal for=peace | reconciliation | compromise | settlement | solution | unity]/v
  words      issue [obj=call | appeal | plea | request | petition | proposal for=peace | reconciliation | compromise | settlement | solution | unity]/v
  words      launch [obj=call | appeal | plea | request | petition | proposal for=peace | reconciliation | compromise | settlement | solution | unity]/v
  words      renew [obj=call | appeal | plea | request | petition | proposal for=peace | reconciliation | compromise | settlement | solution | unity]/v
  words      repeat [obj=call | appeal | plea | request | petition | proposal for=peace | reconciliation | compromise | settlement | solution | unity]/v
  words      reiterate [obj=call | appeal | plea | request | petition | proposal for=peace | reconciliation | compromise | settlement | solution | unity]/v
  words      send [obj=call | appeal | plea | request | petition | proposal for=peace | reconciliation | compromise | settlement | solution | unity]/v
  words      submit [obj=call | appeal | plea | request | petition | proposal for=peace | reconciliation | compromise | settlement | solution | unity]/v
  words      file [obj=call | appeal | plea | request | petition | proposal for=peace | reconciliation | compromise | settlement | solution | unity]/v
  words      voice [obj=call | appeal | plea | request | petition | proposal for=peace | reconciliation | compromise | settlement | solution | unity]/v
  words      join [obj=call | appeal | plea | request | petition | proposal for=peace | reconciliation | compromise | settlement | solution | unity]/v
  words      echo [obj=call | appeal | plea | request | petition | proposal for=peace | reconciliation | compromise | settlement | solution | unity]/v
  words      step up [obj=call | appeal | plea | request | petition | proposal for=peace | reconciliation | compromise | settlement | solution | unity]/v
  words      put forward [obj=call | appeal | plea | request | petition | proposal for=peace | reconciliation | compromise | settlement | solution | unity]/v
  cameo      027
  actor      subj | by | from | poss | mod
  recipient  to | between | on | in
  when       actor:actor
  yes        A peace appeal by African leaders to the Sudanese generals fell flat. | leaders > generals
  no         The plea for peace came from the grandmother in the kitchen.

sense call_mediation.1
  words      call [for=mediation | mediator | arbitration]/n  request [for=mediation | mediator | good_offices | arbitration]/n
  words      appeal [for=mediation | mediator]/n  invitation [comp=mediate]/n
  words      make [obj=call | appeal | plea | request | petition | proposal for=mediation | mediator | arbitration | good_offices]/v
  words      issue [obj=call | appeal | plea | request | petition | proposal for=mediation | mediator | arbitration | good_offices]/v
  words      launch [obj=call | appeal | plea | request | petition | proposal for=mediation | mediator | arbitration | good_offices]/v
  words      renew [obj=call | appeal | plea | request | petition | proposal for=mediation | mediator | arbitration | good_offices]/v
  words      repeat [obj=call | appeal | plea | request | petition | proposal for=mediation | mediator | arbitration | good_offices]/v
  words      reiterate [obj=call | appeal | plea | request | petition | proposal for=mediation | mediator | arbitration | good_offices]/v
  words      send [obj=call | appeal | plea | request | petition | proposal for=mediation | mediator | arbitration | good_offices]/v
  words      submit [obj=call | appeal | plea | request | petition | proposal for=mediation | mediator | arbitration | good_offices]/v
  words      file [obj=call | appeal | plea | request | petition | proposal for=mediation | mediator | arbitration | good_offices]/v
  words      voice [obj=call | appeal | plea | request | petition | proposal for=mediation | mediator | arbitration | good_offices]/v
  words      join [obj=call | appeal | plea | request | petition | proposal for=mediation | mediator | arbitration | good_offices]/v
  words      echo [obj=call | appeal | plea | request | petition | proposal for=mediation | mediator | arbitration | good_offices]/v
  words      step up [obj=call | appeal | plea | request | petition | proposal for=mediation | mediator | arbitration | good_offices]/v
  words      put forward [obj=call | appeal | plea | request | petition | proposal for=mediation | mediator | arbitration | good_offices]/v
  cameo      028
  actor      subj | by | from | poss | mod
  recipient  to | from | by
  when       actor:actor
  yes        Togo sent a request for mediation to ECOWAS. | Togo > ECOWAS
  no         The request for a mediator came from the divorcing couple.

sense call_sanctions.1
  words      call [for=sanction | boycott | embargo | tariff | expulsion | condemnation | isolation]/n
  words      appeal [for=sanction | boycott | embargo | solidarity | support]/n  campaign [for=boycott | sanction | embargo]/n
  words      push [for=sanction | embargo | tariff]/n  bid [for=support | seat | membership]/n  membership application/n  accession bid/n
  words      application [for=membership]/n
  words      make [obj=call | appeal | plea | request | petition | proposal for=sanction | boycott | embargo | tariff | expulsion | condemnation | isolation | solidarity | support | seat | membership]/v
  words      issue [obj=call | appeal | plea | request | petition | proposal for=sanction | boycott | embargo | tariff | expulsion | condemnation | isolation | solidarity | support | seat | membership]/v
  words      launch [obj=call | appeal | plea | request | petition | proposal for=sanction | boycott | embargo | tariff | expulsion | condemnation | isolation | solidarity | support | seat | membership]/v
  words      renew [obj=call | appeal | plea | request | petition | proposal for=sanction | boycott | embargo | tariff | expulsion | condemnation | isolation | solidarity | support | seat | membership]/v
  words      repeat [obj=call | appeal | plea | request | petition | proposal for=sanction | boycott | embargo | tariff | expulsion | condemnation | isolation | solidarity | support | seat | membership]/v
  words      reiterate [obj=call | appeal | plea | request | petition | proposal for=sanction | boycott | embargo | tariff | expulsion | condemnation | isolation | solidarity | support | seat | membership]/v
  words      send [obj=call | appeal | plea | request | petition | proposal for=sanction | boycott | embargo | tariff | expulsion | condemnation | isolation | solidarity | support | seat | membership]/v
  words      submit [obj=call | appeal | plea | request | petition | proposal for=sanction | boycott | embargo | tariff | expulsion | condemnation | isolation | solidarity | support | seat | membership]/v
  words      file [obj=call | appeal | plea | request | petition | proposal for=sanction | boycott | embargo | tariff | expulsion | condemnation | isolation | solidarity | support | seat | membership]/v
  words      voice [obj=call | appeal | plea | request | petition | proposal for=sanction | boycott | embargo | tariff | expulsion | condemnation | isolation | solidarity | support | seat | membership]/v
  words      join [obj=call | appeal | plea | request | petition | proposal for=sanction | boycott | embargo | tariff | expulsion | condemnation | isolation | solidarity | support | seat | membership]/v
  words      echo [obj=call | appeal | plea | request | petition | proposal for=sanction | boycott | embargo | tariff | expulsion | condemnation | isolation | solidarity | support | seat | membership]/v
  words      step up [obj=call | appeal | plea | request | petition | proposal for=sanction | boycott | embargo | tariff | expulsion | condemnation | isolation | solidarity | support | seat | membership]/v
  words      put forward [obj=call | appeal | plea | request | petition | proposal for=sanction | boycott | embargo | tariff | expulsion | condemnation | isolation | solidarity | support | seat | membership]/v
  cameo      022
  actor      subj | by | from | poss | mod
  recipient  against | on | to | of
  when       actor:actor
  yes        Poland issued a call for sanctions against Minsk. | Poland > Minsk
  yes        Moldova filed a membership application to the EU. | Moldova > EU
  no         The campaign for a boycott of broccoli was led by a boy.

sense demand_truce.1
  words      demand [for=ceasefire | truce | withdrawal | pullout | disarmament | halt | end | surrender]/n
  words      insistence [on=withdrawal | ceasefire | disarmament | pullout]/n  order [comp=withdraw | stop | disarm | retreat]/n
  words      make [obj=demand | claim | request for=ceasefire | truce | withdrawal | pullout | disarmament | halt | end | surrender]/v
  words      issue [obj=demand | claim | request for=ceasefire | truce | withdrawal | pullout | disarmament | halt | end | surrender]/v
  words      launch [obj=demand | claim | request for=ceasefire | truce | withdrawal | pullout | disarmament | halt | end | surrender]/v
  words      renew [obj=demand | claim | request for=ceasefire | truce | withdrawal | pullout | disarmament | halt | end | surrender]/v
  words      repeat [obj=demand | claim | request for=ceasefire | truce | withdrawal | pullout | disarmament | halt | end | surrender]/v
  words      reiterate [obj=demand | claim | request for=ceasefire | truce | withdrawal | pullout | disarmament | halt | end | surrender]/v
  words      send [obj=demand | claim | request for=ceasefire | truce | withdrawal | pullout | disarmament | halt | end | surrender]/v
  words      submit [obj=demand | claim | request for=ceasefire | truce | withdrawal | pullout | disarmament | halt | end | surrender]/v
  words      file [obj=demand | claim | request for=ceasefire | truce | withdrawal | pullout | disarmament | halt | end | surrender]/v
  words      voice [obj=demand | claim | request for=ceasefire | truce | withdrawal | pullout | disarmament | halt | end | surrender]/v
  words      join [obj=demand | claim | request for=ceasefire | truce | withdrawal | pullout | disarmament | halt | end | surrender]/v
  words      echo [obj=demand | claim | request for=ceasefire | truce | withdrawal | pullout | disarmament | halt | end | surrender]/v
  words      step up [obj=demand | claim | request for=ceasefire | truce | withdrawal | pullout | disarmament | halt | end | surrender]/v
  words      put forward [obj=demand | claim | request for=ceasefire | truce | withdrawal | pullout | disarmament | halt | end | surrender]/v
  cameo      1056
  actor      subj | by | from | poss | mod
  recipient  to | on | by | of
  when       actor:actor
  yes        Lebanon issued a demand for a pullout. | Lebanon > -
  no         The demand for an end to the noise came from the baby.

sense demand_release.1
  words      demand [for=release | return | freedom | freeing | handover]/n  insistence [on=release | return | freedom | handover]/n
  words      ransom demand/n  order [comp=release | free | return]/n
  words      make [obj=demand | claim | request for=release | return | freedom | freeing | handover]/v
  words      issue [obj=demand | claim | request for=release | return | freedom | freeing | handover]/v
  words      launch [obj=demand | claim | request for=release | return | freedom | freeing | handover]/v
  words      renew [obj=demand | claim | request for=release | return | freedom | freeing | handover]/v
  words      repeat [obj=demand | claim | request for=release | return | freedom | freeing | handover]/v
  words      reiterate [obj=demand | claim | request for=release | return | freedom | freeing | handover]/v
  words      send [obj=demand | claim | request for=release | return | freedom | freeing | handover]/v
  words      submit [obj=demand | claim | request for=release | return | freedom | freeing | handover]/v
  words      file [obj=demand | claim | request for=release | return | freedom | freeing | handover]/v
  words      voice [obj=demand | claim | request for=release | return | freedom | freeing | handover]/v
  words      join [obj=demand | claim | request for=release | return | freedom | freeing | handover]/v
  words      echo [obj=demand | claim | request for=release | return | freedom | freeing | handover]/v
  words      step up [obj=demand | claim | request for=release | return | freedom | freeing | handover]/v
  words      put forward [obj=demand | claim | request for=release | return | freedom | freeing | handover]/v  make [obj=ransom_demand]/v
  words      issue [obj=ransom_demand]/v
  cameo      1053
  actor      subj | by | from | poss | mod
  recipient  to | of | on | for
  when       actor:actor
  yes        The kidnappers made a ransom demand for a Swiss minister. | kidnappers > minister
  no         The demand for the return of the bottle deposit is fair.

sense demand_justice.1
  words      demand [for=extradition | handover | arrest | trial | prosecution | inquiry | investigation | justice | punishment]/n
  words      insistence [on=trial | extradition | inquiry | prosecution]/n  order [comp=arrest | extradite | prosecute]/n
  words      make [obj=demand | claim | request for=extradition | handover | arrest | trial | prosecution | inquiry | investigation | justice | punishment]/v
  words      issue [obj=demand | claim | request for=extradition | handover | arrest | trial | prosecution | inquiry | investigation | justice | punishment]/v
  words      launch [obj=demand | claim | request for=extradition | handover | arrest | trial | prosecution | inquiry | investigation | justice | punishment]/v
  words      renew [obj=demand | claim | request for=extradition | handover | arrest | trial | prosecution | inquiry | investigation | justice | punishment]/v
  words      repeat [obj=demand | claim | request for=extradition | handover | arrest | trial | prosecution | inquiry | investigation | justice | punishment]/v
  words      reiterate [obj=demand | claim | request for=extradition | handover | arrest | trial | prosecution | inquiry | investigation | justice | punishment]/v
  words      send [obj=demand | claim | request for=extradition | handover | arrest | trial | prosecution | inquiry | investigation | justice | punishment]/v
  words      submit [obj=demand | claim | request for=extradition | handover | arrest | trial | prosecution | inquiry | investigation | justice | punishment]/v
  words      file [obj=demand | claim | request for=extradition | handover | arrest | trial | prosecution | inquiry | investigation | justice | punishment]/v
  words      voice [obj=demand | claim | request for=extradition | handover | arrest | trial | prosecution | inquiry | investigation | justice | punishment]/v
  words      join [obj=demand | claim | request for=extradition | handover | arrest | trial | prosecution | inquiry | investigation | justice | punishment]/v
  words      echo [obj=demand | claim | request for=extradition | handover | arrest | trial | prosecution | inquiry | investigation | justice | punishment]/v
  words      step up [obj=demand | claim | request for=extradition | handover | arrest | trial | prosecution | inquiry | investigation | justice | punishment]/v
  words      put forward [obj=demand | claim | request for=extradition | handover | arrest | trial | prosecution | inquiry | investigation | justice | punishment]/v
  cameo      1013
  actor      subj | by | from | poss | mod
  recipient  to | of | into | on
  when       actor:actor
  yes        Ghana renewed its demand for an inquiry. | Ghana > -
  no         The demand for justice in the crime novel ends in tears.

sense demand_money.1
  words      demand [for=compensation | reparation | damages | payment | money | repayment | refund]/n
  words      claim [for=compensation | reparation | damages]/n  insistence [on=payment | compensation | repayment]/n  reparations claim/n
  words      compensation claim/n  reparations demand/n
  words      make [obj=demand | claim | request for=compensation | reparation | damages | payment | money | repayment | refund]/v
  words      issue [obj=demand | claim | request for=compensation | reparation | damages | payment | money | repayment | refund]/v
  words      launch [obj=demand | claim | request for=compensation | reparation | damages | payment | money | repayment | refund]/v
  words      renew [obj=demand | claim | request for=compensation | reparation | damages | payment | money | repayment | refund]/v
  words      repeat [obj=demand | claim | request for=compensation | reparation | damages | payment | money | repayment | refund]/v
  words      reiterate [obj=demand | claim | request for=compensation | reparation | damages | payment | money | repayment | refund]/v
  words      send [obj=demand | claim | request for=compensation | reparation | damages | payment | money | repayment | refund]/v
  words      submit [obj=demand | claim | request for=compensation | reparation | damages | payment | money | repayment | refund]/v
  words      file [obj=demand | claim | request for=compensation | reparation | damages | payment | money | repayment | refund]/v
  words      voice [obj=demand | claim | request for=compensation | reparation | damages | payment | money | repayment | refund]/v
  words      join [obj=demand | claim | request for=compensation | reparation | damages | payment | money | repayment | refund]/v
  words      echo [obj=demand | claim | request for=compensation | reparation | damages | payment | money | repayment | refund]/v
  words      step up [obj=demand | claim | request for=compensation | reparation | damages | payment | money | repayment | refund]/v
  words      put forward [obj=demand | claim | request for=compensation | reparation | damages | payment | money | repayment | refund]/v
  cameo      1031
  actor      subj | by | from | poss | mod
  recipient  to | from | against | on
  when       actor:actor, recipient:actor | has for
  yes        Namibia renewed its demand for reparations from Berlin. | Namibia > Berlin
  no         The compensation claim for the lost suitcase was small.

sense demand_apology.1
  words      demand [for=apology | explanation | answer | retraction | respect | assurance | guarantee]/n
  words      insistence [on=apology | guarantee | explanation | respect]/n  ultimatum-like demand/n  list [of=demand]/n  wish list/n
  words      make [obj=demand | claim | request for=apology | explanation | answer | retraction | respect | assurance | guarantee]/v
  words      issue [obj=demand | claim | request for=apology | explanation | answer | retraction | respect | assurance | guarantee]/v
  words      launch [obj=demand | claim | request for=apology | explanation | answer | retraction | respect | assurance | guarantee]/v
  words      renew [obj=demand | claim | request for=apology | explanation | answer | retraction | respect | assurance | guarantee]/v
  words      repeat [obj=demand | claim | request for=apology | explanation | answer | retraction | respect | assurance | guarantee]/v
  words      reiterate [obj=demand | claim | request for=apology | explanation | answer | retraction | respect | assurance | guarantee]/v
  words      send [obj=demand | claim | request for=apology | explanation | answer | retraction | respect | assurance | guarantee]/v
  words      submit [obj=demand | claim | request for=apology | explanation | answer | retraction | respect | assurance | guarantee]/v
  words      file [obj=demand | claim | request for=apology | explanation | answer | retraction | respect | assurance | guarantee]/v
  words      voice [obj=demand | claim | request for=apology | explanation | answer | retraction | respect | assurance | guarantee]/v
  words      join [obj=demand | claim | request for=apology | explanation | answer | retraction | respect | assurance | guarantee]/v
  words      echo [obj=demand | claim | request for=apology | explanation | answer | retraction | respect | assurance | guarantee]/v
  words      step up [obj=demand | claim | request for=apology | explanation | answer | retraction | respect | assurance | guarantee]/v
  words      put forward [obj=demand | claim | request for=apology | explanation | answer | retraction | respect | assurance | guarantee]/v
  cameo      100
  actor      subj | by | from | poss | mod
  recipient  to | from | on | of
  when       actor:actor
  yes        Seoul issued a demand for an apology to Tokyo. | Seoul > Tokyo
  no         The demand for an explanation of the magic trick was loud.

sense demand_policy.1
  words      demand [comp=scrap | repeal | cut | change | reverse | raise]/n  demand [comp=stop]/v
  words      demand [comp=scrap | repeal | cut | change | reverse | raise | amend]/v
  words      insist [comp=scrap | repeal | cut | change | reverse | raise | amend]/v
  words      insist [on=repeal | cut | change | reversal | amendment]/v  order [comp=scrap | repeal | amend]/v
  cameo      1042
  actor      subj | by | poss
  recipient  comp.subj | of | to
  when       actor:actor, recipient:actor | comp.obj=@policy | @law | tax | price | wage
  yes        Greek unions demanded that the government scrap the law. | unions > government
  no         The customer demanded that the barber cut his fringe.

sense demand_regime.1
  words      demand [for=republic | federation | civilian_rule | transition | independence | secession]/n
  words      insist [on=civilian_rule | transition | new_constitution | republic]/v
  words      press [for=republic | civilian_rule | independence | secession]/v  demand [comp=restore]/v
  words      make [obj=demand | claim | request for=republic | federation | civilian_rule | transition | independence | secession]/v
  words      issue [obj=demand | claim | request for=republic | federation | civilian_rule | transition | independence | secession]/v
  words      launch [obj=demand | claim | request for=republic | federation | civilian_rule | transition | independence | secession]/v
  words      renew [obj=demand | claim | request for=republic | federation | civilian_rule | transition | independence | secession]/v
  words      repeat [obj=demand | claim | request for=republic | federation | civilian_rule | transition | independence | secession]/v
  words      reiterate [obj=demand | claim | request for=republic | federation | civilian_rule | transition | independence | secession]/v
  words      send [obj=demand | claim | request for=republic | federation | civilian_rule | transition | independence | secession]/v
  words      submit [obj=demand | claim | request for=republic | federation | civilian_rule | transition | independence | secession]/v
  words      file [obj=demand | claim | request for=republic | federation | civilian_rule | transition | independence | secession]/v
  words      voice [obj=demand | claim | request for=republic | federation | civilian_rule | transition | independence | secession]/v
  words      join [obj=demand | claim | request for=republic | federation | civilian_rule | transition | independence | secession]/v
  words      echo [obj=demand | claim | request for=republic | federation | civilian_rule | transition | independence | secession]/v
  words      step up [obj=demand | claim | request for=republic | federation | civilian_rule | transition | independence | secession]/v
  words      put forward [obj=demand | claim | request for=republic | federation | civilian_rule | transition | independence | secession]/v
  words      demand [obj=republic | federation | new_constitution | transition]/v
  cameo      1044
  actor      subj | by | poss
  recipient  from | of | to | by | in | comp.subj
  when       actor:actor
  yes        The African Union demanded a transition in Khartoum. | Union > Khartoum
  no         The demand for independence of the toddlers tired the nanny.

sense demand_ease.1
  words      demand [obj=lifting | end | easing of | to=curfew | @emergency | @ban | @restriction | censorship]/v
  words      demand [comp=lift | end | ease | relax]/v  demand [for=lifting | end of | to=@curfew | @emergency | @ban | censorship]/n
  words      insist [comp=lift | end | ease]/v
  cameo      1051
  actor      subj | by | poss
  recipient  by | comp.subj | from | in
  when       actor:actor, of=@curfew | @emergency | @ban | @restriction | censorship | to=@curfew | @emergency | @ban | censorship | comp.obj=@curfew | @emergency | @ban | @restriction | censorship
  yes        The EU demanded the lifting of the curfew. | EU > -
  no         The twins demanded an end to the ban on sweets.

sense demand_calm.1
  words      demand [obj=end | halt to=protest | strike | riot | blockade | unrest]/v  order [comp=disperse | return | go]/v
  words      demand [comp=disperse | end | return | stop]/v  tell [comp=disperse | return]/v  order [obj=end to=protest | strike | riot]/v
  words      demand [for=end to=protest | strike | riot]/n
  cameo      1052
  actor      subj | by | poss
  recipient  obj | comp.subj | by | of
  when       actor:state | actor:gov | actor:cop | actor:mil, recipient:crowd | recipient:cvl | recipient:lab | recipient:edu | obj=protester | striker | to=protest | strike | riot | blockade | unrest
  yes        The Guinean army ordered protesters to disperse. | army > protesters
  no         The teacher ordered the pupils to return to class.

sense demand_support.1
  words      demand [obj=solidarity | loyalty | support | backing | recognition | condemnation | neutrality]/v
  words      demand [comp=condemn | recognise | recognize | back | support | choose | join]/v
  words      insist [on=loyalty | support | recognition | solidarity | neutrality]/v
  words      demand [for=recognition | support | solidarity | loyalty]/n  press [comp=recognise | recognize | condemn | back]/v
  cameo      102
  actor      subj | by | poss
  recipient  from | of | by | comp.subj | obj
  when       actor:actor, recipient:actor, obj=solidarity | loyalty | support | backing | recognition | condemnation | neutrality | on=loyalty | support | recognition | solidarity | neutrality | comp
  yes        Beijing insisted on recognition by Seoul. | Beijing > Seoul
  no         The sergeant demanded loyalty from his dog.

sense demand_secrets.1
  words      demand [obj=intelligence | data | name | list | file | evidence from | of]/v  demand [comp=disclose | reveal | share | name]/v
  words      insist [comp=disclose | reveal | share]/v  order [comp=disclose | reveal | share]/v
  words      demand [for=data | intelligence | list | evidence]/n
  cameo      1014
  actor      subj | by | poss
  recipient  from | of | comp.subj | obj
  when       actor:state | actor:gov | actor:igo | actor:cop | actor:jud | actor:leg | actor:spy, recipient:actor
  yes        The Senate demanded that the CIA disclose the report. | Senate > CIA
  no         The fans demanded that the band reveal the title.

# ---------------------------------------------------------------- last of the gaps

sense pay_demand.1
  words      demand [obj=pay_rise | wage_increase | subsidy | bailout | debt_relief | support | fund | money | dollar from]/v
  words      insist [on=pay_rise | subsidy | funding]/v  press [for=pay_rise | subsidy | funding | wage_increase]/v
  words      demand [obj=raise | wage_increase | higher_wage | pay_increase | pay_hike from]/v
  cameo      103
  actor      subj
  recipient  from | comp.subj | obj
  when       subj:lab | subj:gov | subj:state | subj:igo | subj=union | farmer | teacher | doctor | nurse | worker | governor | mayor
  yes        Malian teachers demanded subsidies from the junta. | teachers > junta
  no         The boy demanded money from his tooth fairy.

sense visa_demand.1
  words      ask [comp=ease | lift | waive | free | drop | release]/v
  words      seek [obj=visa_waiver | visa_free_travel | exemption | amnesty | clemency | pardon from | for]/v
  words      request [obj=visa_waiver | exemption | amnesty | clemency | pardon from | for]/v  petition [for=pardon | clemency | amnesty]/v
  words      plead [for=visa | pardon | clemency]/v
  cameo      025
  actor      subj
  recipient  from | obj | for | of
  when       actor:state | actor:gov | actor:opp | actor:ngo | actor:cvl | actor:rel, recipient:actor
  yes        Accra sought a visa waiver from London. | Accra > London
  no         The guest requested an exemption from the dress code.

# ---------------------------------------------------------------- adjectives and the rest

sense extradite_ask_passive.1
  words      want [for=trial | questioning | murder | treason | fraud | genocide | war_crime]/v
  words      seek [for=trial | questioning | murder | treason | fraud | genocide]/v
  cameo      0213
  actor      subj | by
  recipient  obj | of | from
  when       passive | has for, recipient:actor, actor:state | actor:cop | actor:jud | actor:gov | actor:igo
  yes        The former banker was sought by Turkish prosecutors for fraud. | prosecutors > banker
  no         The umbrella is wanted by the minister's wife.

sense say_must.1
  words      say/v  tell/v  state/v  declare/v  stress/v  add/v  argue/v  reiterate/v  emphasise/v  emphasize/v  underline/v  underscore/v  note/v  write/v
  cameo      100
  actor      subj
  recipient  comp.subj
  when       required, actor:power | actor:ngo | actor:lab | actor:rel | actor:cvl, comp.subj:power, no comp.subj:self
  plain      yes
  yes        The Estonian premier said Hungary must stop stalling. | premier > Hungary
  yes        The bishops said that the Nicaraguan government should listen to its people. | bishops > government
  yes        Canberra said Beijing needs to explain the incident. | Canberra > Beijing
  no         The weather service said residents should stay at home.
  no         The Turkish president said Turkey must guard its borders.
  no         The Estonian premier said Hungary could stop stalling.

# ---------------------------------------------------------------- appeals and wants whose errand has no code of its own
sense appeal_to_do.1
  words      appeal [to purpose]/v  appeal [to inf]/v  plead [with purpose]/v  plead [with inf]/v  call [on inf]/v  call [upon inf]/v  call [on purpose]/v
  cameo      020
  actor      subj
  recipient  to | with | on | upon
  when       actor:power | actor:ngo | actor:rel | actor:lab, recipient:actor | to=public | people | resident | citizen | parent | community | on=public | people | resident | citizen | parent
  plain      yes
  yes        The Togolese health minister appealed to imams to speak of the vaccine. | minister > imams
  yes        Iceland's president called on fishermen to sail in convoys. | president > fishermen
  no         The cook appealed to the guests to taste the soup.

sense want_thing.1
  words      want [obj=return | end | halt | restoration | reinstatement | repeal | abolition | removal | withdrawal | release | resignation | departure | inquiry | investigation | referendum | recount | apology | compensation | autonomy | independence | self-rule | secession | guarantee | assurance | ban | amnesty | truce | ceasefire | revision | recognition | justice | extradition | trial | freeze]/v
  words      seek [obj=return | end | restoration | reinstatement | repeal | abolition | removal | referendum | recount | revision | autonomy | independence | self-rule | secession | compensation | recognition]/v
  words      request [obj=return | end | restoration | repeal | removal | recount | compensation]/v  covet [obj=seat]/v
  cameo      020
  actor      subj
  recipient  from | by | to
  when       actor:power | actor:lab | actor:ngo | actor:cvl | actor:rel | actor:agr, subj!=customer | fan | viewer | voter | tourist | investor | guest | poll | respondent | team | club
  plain      yes
  yes        Gabonese deputies want the return of the two-round vote. | deputies > -
  yes        The Berber party wants a referendum on the language law. | party > -
  no         The customer wants the return of his coins.
  no         The director wants an end to the film.
  no         The Gabonese minister wants a rise in tourism.

# Those who work want more of it.
sense want_pay.1
  words      want [obj=rise | raise | pay_rise | increase | wage | pay | bonus | overtime | holiday | contract | mask | share | salary | arrears]/v  seek [obj=rise | raise | pay_rise | increase | wage | pay | bonus | contract | wage_increase | higher_wage | arrears]/v
  words      demand [obj=rise | raise | pay_rise | increase | wage | pay | bonus | salary | arrears]/v  ask [for=rise | raise | pay_rise | increase | wage | pay | bonus | mask | salary | contract]/v  claim [obj=wage | arrears | rise]/v
  cameo      023
  actor      subj
  recipient  from | of
  when       actor:lab | actor:edu | actor:med | actor:agr | actor:cop | actor:jud | subj=worker | union | miner | driver | pilot | nurse | teacher | doctor | docker
  plain      yes
  yes        Slovak railway workers are seeking a rise of ten percent. | workers > -
  no         The actor wants a rise from the studio.

# "wants the matter put to a vote"
sense want_done.1
  words      want [comp=put | bring | hand | send | write | include | hold | investigate | cancel | scrap | repeal | restore | reinstate | return | remove | drop | delete | change | amend | extend | limit | curb | tax | nationalize | privatize | recount | rerun | review | close | build | move | share | pay | strike | revoke | abolish | revise | rewrite | reopen | postpone | delay | keep | protect | enshrine | split]/v
  cameo      020
  actor      subj
  recipient  by | comp.by
  when       subj:gov | subj:state | subj:leg | subj:pty | subj:opp | subj:reb | subj:lab | subj:ngo | subj:rel | subj:igo | subj:mil | subj:eli, has obj, recipient:actor | obj!=child | son | daughter | name | hair | house
  plain      yes
  yes        The Bolivian senator wants the treaty put to the voters. | senator > -
  yes        Namibia's opposition leader wants the law brought before the court. | leader > -
  no         The bride wants the cake brought in at noon.

# "cautioned that no state should sell them arms": a demand on all.
sense caution_must.1
  words      caution/v  warn/v  stress/v  insist/v  declare/v  underline/v  underscore/v  reiterate/v  emphasise/v  emphasize/v
  cameo      100
  actor      subj
  recipient  comp.subj | comp.by
  when       required, actor:power | actor:ngo, comp.subj=state | country | government | nation | party | side | treaty | pact | agreement | accord | one | power | outsider | force | actor | neighbour | neighbor, no comp.subj:self
  plain      yes
  yes        Burma's envoy cautioned that no pact should curb the trade of its neighbours. | envoy > -
  yes        The Vatican stressed that all sides must spare the churches. | Vatican > sides
  no         The trainer cautioned that no side should eat before the game.


sense urging_of.1
  words      behest/n  insistence [on | of | that]/n  instigation/n  prodding/n  bidding/n  exhortation/n  entreaty/n
  cameo      020
  actor      of | poss | by | from
  recipient  to
  when       actor:actor, of:actor | has on | that | to
  yes        At the behest of Oman, the envoys came back. | Oman > -
  no         At the behest of his aunt, the boy ate the soup.

sense hand_list.1
  words      hand [obj=petition | list_of_demand | memorandum | manifesto | open_letter]/v  hand in [obj=petition | list | list_of_demand | memorandum]/v  hand over [obj=petition | list_of_demand | memorandum]/v
  words      deliver [obj=petition | list_of_demand | memorandum | signature]/v  present [obj=petition | list_of_demand | memorandum]/v  submit [obj=petition | list_of_demand | memorandum | signature]/v
  words      collect [obj=signature for | against]/v  gather [obj=signature for | against]/v  table [obj=demand]/v  put [obj=demand to]/v  set out [obj=demand]/v  list [obj=demand]/v
  cameo      104
  type       REQUEST
  actor      subj
  recipient  to | iobj | against | at
  when       actor:actor, actor!:jud
  yes        Breton fishermen handed the minister a petition. | fishermen > minister
  yes        Guatemalan mayors put their demands to the president. | mayors > president
  no         The clerk handed the customer a list.

# Of appeals and demands that are made or made again, passives too name them by their owner.
sense demand_made.1
  words      repeat [obj=demand | call | appeal | plea | request]/v  renew [obj=demand | call | appeal]/v  reiterate [obj=demand | call | appeal]/v  address [obj=demand | appeal | plea to]/v
  words      make [obj=demand | appeal | plea | call | request]/v
  cameo      020
  actor      subj | poss | by
  recipient  to | on
  when       actor:power | actor:ngo | actor:lab | actor:rel
  plain      yes
  yes        The Basque party's demand for a vote was repeated on Sunday. | party > -
  no         The diner's request for salt was repeated.
