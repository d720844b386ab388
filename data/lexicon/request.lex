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

sense demand.4
  words      demand/v
  cameo      1033
  actor      subj
  recipient  from | of | to | iobj | obj
  when       obj=@humanitarian | for=@humanitarian
  yes        The besieged rebels demanded medicine from the Red Cross. | rebels > Cross

sense appeal_demand.4
  words      seek/v  ask [for]/v  call [for]/v  appeal [for]/v  request/v  plead [for]/v
  cameo      0233
  actor      subj
  recipient  from | of | to | iobj | obj
  when       obj=@humanitarian | for=@humanitarian
  yes        Haiti appealed for food and tents. | Haiti > -

sense demand.5
  words      demand/v
  cameo      1034
  actor      subj
  recipient  from | of | to | iobj | obj
  when       obj=@peacekeeper | intervention | protection | for=@peacekeeper | intervention | protection
  yes        The Kosovo Serbs demanded peacekeepers from NATO. | Serbs > NATO

sense appeal_demand.5
  words      seek/v  ask [for]/v  call [for]/v  appeal [for]/v  request/v  plead [for]/v
  cameo      0234
  actor      subj
  recipient  from | of | to | iobj | obj
  when       obj=@peacekeeper | intervention | protection | for=@peacekeeper | intervention | protection
  yes        Liberia requested peacekeepers from Nigeria. | Liberia > Nigeria

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

sense demand.7
  words      demand/v  press [for]/v
  cameo      1041
  actor      subj
  recipient  poss | of | obj | by
  when       obj=resignation | ouster | removal | dismissal | impeachment | departure | abdication | exit | for=resignation | ouster | removal | dismissal | impeachment | departure | abdication | exit | head
  yes        Protesters demanded the resignation of the Armenian premier. | Protesters > premier

sense appeal_demand.7
  words      seek/v  call [for]/v  urge/v  push [for]/v
  cameo      0241
  actor      subj
  recipient  poss | of | obj | by
  when       obj=resignation | ouster | removal | dismissal | impeachment | departure | abdication | exit | for=resignation | ouster | removal | dismissal | impeachment | departure | abdication | exit | head
  yes        Senators called for the impeachment of the president. | Senators > president

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

sense demand.9
  words      demand/v  press [for]/v
  cameo      1053
  actor      subj
  recipient  from | by | of
  when       obj=release | return | freedom | amnesty | freeing | handover | for=release | freedom | return | amnesty
  yes        Ottawa demanded the release of two Canadians from China. | Ottawa > China

sense appeal_demand.9
  words      seek/v  call [for]/v  push [for]/v  urge/v  appeal [for]/v  campaign [for]/v
  cameo      0253
  actor      subj
  recipient  from | by | of
  when       obj=release | return | freedom | amnesty | freeing | handover | for=release | freedom | return | amnesty
  yes        Vilnius appealed for the release of two reporters. | Vilnius > reporters

sense demand.10
  words      demand/v  press [for]/v
  cameo      1056
  actor      subj
  recipient  by | from | of | between | in
  when       obj=@ceasefire | withdrawal | pullout | disarmament | retreat | demobilisation | denuclearisation | denuclearization | end to fighting | de-escalation | for=@ceasefire | withdrawal | pullout | disarmament | retreat | de-escalation | denuclearisation | denuclearization
  yes        European ministers demanded the withdrawal of Russian forces from Georgia. | ministers > Russian

sense appeal_demand.10
  words      seek/v  call [for]/v  push [for]/v  urge/v  appeal [for]/v  campaign [for]/v  plead [for]/v
  cameo      0256
  actor      subj
  recipient  by | from | of | between | in
  when       obj=@ceasefire | withdrawal | pullout | disarmament | retreat | demobilisation | denuclearisation | denuclearization | end to fighting | de-escalation | for=@ceasefire | withdrawal | pullout | disarmament | retreat | de-escalation | denuclearisation | denuclearization
  yes        Pope Francis appealed for a ceasefire in Sudan. | Francis > Sudan

sense demand.11
  words      demand/v  press [for]/v
  cameo      106
  actor      subj
  recipient  with | obj | of | to | between
  when       obj=@meeting | for=@meeting | to=@talks | @meeting | with, obj=@meeting | for=@meeting | to=@talks | @meeting
  yes        The opposition demanded talks with the Georgian government. | opposition > government

sense appeal_demand.11
  words      seek/v  request/v  call [for]/v  push [for]/v  propose/v  ask [for]/v  urge/v  appeal [for]/v
  words      invite [to=@talks | @meeting]/v
  cameo      026
  actor      subj
  recipient  with | obj | of | to | between
  when       obj=@meeting | for=@meeting | to=@talks | @meeting | with, obj=@meeting | for=@meeting | to=@talks | @meeting
  yes        Serbia requested an emergency meeting of the Security Council. | Serbia > Council
  yes        Seoul called for talks with Pyongyang. | Seoul > Pyongyang

sense demand.12
  words      demand/v  press [for]/v
  cameo      1013
  actor      subj
  recipient  from | of | by
  when       obj=@extradition | arrest | trial | prosecution | investigation | inquiry | probe | justice | for=@extradition | arrest | trial | prosecution | investigation | inquiry | probe | justice
  yes        Argentina demanded the extradition of a general from Spain. | Argentina > Spain

sense appeal_demand.12
  words      seek/v  request/v  call [for]/v  ask [for]/v  urge/v
  cameo      0213
  actor      subj
  recipient  from | of | by
  when       obj=@extradition | arrest | trial | prosecution | investigation | inquiry | probe | justice | for=@extradition | arrest | trial | prosecution | investigation | inquiry | probe | justice
  yes        Ankara requested the extradition of a cleric from Washington. | Ankara > Washington
  yes        Lawyers called for an inquiry into the Zambian police. | Lawyers > police

sense demand.13
  words      demand/v  press [for]/v
  cameo      1054
  actor      subj
  recipient  on | from | against | by
  when       obj=@sanction | boycott | for=@sanction | boycott
  yes        Cuba demanded an end to the embargo. | Cuba > -

sense appeal_demand.13
  words      seek/v  request/v  call [for]/v  ask [for]/v  urge/v  push [for]/v  lobby [for]/v
  cameo      0254
  actor      subj
  recipient  on | from | against | by
  when       obj=@sanction | boycott | for=@sanction | boycott
  yes        Two opposition leaders called for sanctions against Belarus. | leaders > Belarus

sense demand.14
  words      demand/v  press [for]/v
  cameo      1055
  actor      subj
  recipient  to | from | for | in
  when       obj=access | inspection | visit | observer | monitor | inspector | for=access | inspection | observer | monitor | inspector
  yes        The Red Cross demanded access to Ethiopian prisons. | Cross > Ethiopian

sense appeal_demand.14
  words      seek/v  request/v  call [for]/v  urge/v  push [for]/v  ask [for]/v
  cameo      0255
  actor      subj
  recipient  to | from | for | in
  when       obj=access | inspection | visit | observer | monitor | inspector | for=access | inspection | observer | monitor | inspector
  yes        Copenhagen called for access to the prison. | Copenhagen > -

sense demand.15
  words      demand/v  press [for]/v
  cameo      101
  actor      subj
  recipient  from | of | with | between | by
  when       obj=cooperation | co-operation | trade | partnership | investment | exchange | alliance | for=cooperation | co-operation | trade | partnership | alliance
  yes        Mexico demanded cooperation from Washington. | Mexico > Washington

sense appeal_demand.15
  words      seek/v  call [for]/v  push [for]/v  ask [for]/v  urge/v
  cameo      021
  actor      subj
  recipient  from | of | with | between | by
  when       obj=cooperation | co-operation | trade | partnership | investment | exchange | alliance | for=cooperation | co-operation | trade | partnership | alliance
  yes        Lagos sought closer cooperation with Beijing. | Lagos > Beijing

sense demand.16
  words      seek/v  ask [for]/v  call [for]/v  canvass [for]/v  appeal [for]/v  drum up/v  request/v  lobby [for]/v  solicit/v
  cameo      022
  actor      subj
  recipient  from | of
  when       obj=@support_word | vote | membership | alliance | for=@support_word | vote
  yes        Tbilisi sought support from NATO. | Tbilisi > NATO

sense demand.17
  words      demand/v  press [for]/v
  cameo      1042
  actor      subj
  recipient  in | of | from | by
  when       obj=change | repeal | abolition | revision | cancellation | reversal | rethink | review | amendment | cut | increase | rise | pay rise | wage | for=change | repeal | abolition | revision | cancellation | reversal | rethink | review | amendment | increase | rise | pay rise | wage
  yes        Miners demanded a pay rise from the Zambian government. | Miners > government

sense appeal_demand.17
  words      call [for]/v  urge/v  push [for]/v  propose/v  oppose/v
  cameo      0242
  actor      subj
  recipient  in | of | from | by
  when       obj=change | repeal | abolition | revision | cancellation | reversal | rethink | review | amendment | cut | increase | rise | pay rise | wage | for=change | repeal | abolition | revision | cancellation | reversal | rethink | review | amendment | increase | rise | pay rise | wage
  yes        The opposition called for a change of policy. | opposition > -

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

# A question put to somebody is a request for information: "asked the ministry how the files were lost".
  yes        Merkel pressed Putin on the fate of the jailed activist. | Merkel > Putin

sense appeal_ask.2
  words      urge/v  urge [on]/v  lobby/v  petition/v  confront/v  quiz/v
  cameo      020
  actor      subj
  recipient  obj | on
  when       recipient:actor

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
  when       has for | to | comp | by | from | on
  no         Demand for oil rose sharply.
  yes        A demand by Athens to Berlin was leaked. | Athens > Berlin

sense appeal_appeal.1
  words      appeal/n  plea/n  request/n  call/n  petition/n  urging/n  entreaty/n  exhortation/n
  words      application/n
  cameo      020
  actor      by | from | poss | mod | subj
  recipient  to | on | of
  when       has for | to | comp | by | from | on
  yes        An appeal by Poland to the Nicaraguan government went unheard. | Poland > government
  yes        Calls from opposition parties for the minister to go grew louder. | parties > minister
  no         He made a telephone call.

sense appeal.2
  words      present [obj=demand | list]/v  voice [obj=demand]/v  put forward [obj=request | demand | petition]/v  table [obj=request | demand]/v  set [obj=condition]/v  advance [obj=demand]/v  press [obj=demand]/v
  cameo      100
  actor      subj
  recipient  to | on | for | with
  yes        The militia issued a demand to the mayor of Goma. | militia > mayor

sense appeal_appeal.2
  words      make [obj=appeal | plea | request | demand | call]/v  issue [obj=appeal | plea | demand | call]/v  launch [obj=appeal | petition]/v  submit [obj=request | petition]/v  file [obj=request | petition]/v  renew [obj=appeal | call | demand]/v  repeat [obj=appeal | call | demand]/v  reiterate [obj=call | demand | appeal]/v
  words      send [obj=request | appeal]/v  step up [obj=demand | call]/v  lodge [obj=request]/v  advance [obj=request | petition | plea]/v  forward [obj=request]/v  back [obj=call]/v  join [obj=call]/v  put [obj=request]/v
  words      echo [obj=call]/v
  cameo      020
  actor      subj
  recipient  to | on | for | with
  yes        Doctors Without Borders issued an appeal to the Yemeni rebels. | Borders > rebels
  yes        The request was forwarded by the Danish embassy in March. | embassy > -

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

sense settle_ask.1
  words      press [for=settlement | solution | peace]/v  sue [for=peace]/v  demand [obj=settlement | solution]/v
  cameo      107
  actor      subj
  recipient  with | between | in | from
  yes        The European Union demanded a settlement from the Bosnian parties. | Union > parties

sense appeal_settle_ask.1
  words      call [for=@peace | settlement | solution | compromise]/v  urge [obj=@peace | settlement | compromise]/v  appeal [for=@peace]/v  plead [for=@peace]/v  seek [obj=settlement | solution | compromise | peace]/v  call [obj comp=reconcile]/v  push [for=peace | settlement]/v
  cameo      027
  actor      subj
  recipient  with | between | in | from
  yes        Eritrea sought a settlement with Ethiopia. | Eritrea > Ethiopia

sense asylum_seek.1
  words      claim [obj=asylum]/v
  cameo      103
  actor      subj
  recipient  in | from | at | with
  yes        A Belarusian sprinter claimed asylum in Poland. | sprinter > Poland

sense appeal_asylum_seek.1
  words      seek [obj=asylum | refuge | shelter | sanctuary | protection]/v  apply [for=asylum | refuge | visa | citizenship | membership]/v  request [obj=asylum | refuge]/v  ask [for=asylum | refuge]/v  take [obj=refuge | sanctuary]/v
  cameo      023
  actor      subj
  recipient  in | from | at | with
  yes        Thousands of Eritreans sought asylum in Sweden. | Eritreans > Sweden

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

sense demand_that.1
  words      demand/v  insist/v  stipulate/v
  cameo      100
  actor      subj
  recipient  from | comp.subj | of
  when       has comp, subj:state | subj:gov | subj:leg | subj:party | subj:igo | subj:opp | subj:ngo | subj:cvl | subj:lab | subj:reb | subj:rel | subj=protester | leader | union | group | elder | activist | opposition | lawyer | court
  yes        Tribal elders in Yemen demanded that the road be paved. | elders > -

sense appeal_demand_that.1
  words      recommend/v  propose/v
  cameo      020
  actor      subj
  recipient  from | comp.subj | of
  when       has comp, subj:state | subj:gov | subj:leg | subj:party | subj:igo | subj:opp | subj:ngo | subj:cvl | subj:lab | subj:reb | subj:rel | subj=protester | leader | union | group | elder | activist | opposition | lawyer | court
  yes        Jakarta proposed that the junta release its prisoners. | Jakarta > junta

sense set_conditions.1
  words      set [obj=condition | precondition | term]/v  lay down [obj=condition | term]/v  impose [obj=condition | precondition]/v  attach [obj=condition | string]/v  present [obj=list]/v  hand [obj=list]/v  make [obj=demand]/v
  cameo      100
  actor      subj
  recipient  for | on | to | iobj
  when       obj!=list | of=demand
  yes        Brussels set new conditions for Tirana. | Brussels > Tirana

sense claim_damages.1
  words      claim [obj=compensation | damages | reparation]/v  seek [obj=compensation | damages | reparation]/v  demand [obj=compensation | damages | reparation | refund]/v
  cameo      1031
  actor      subj
  recipient  from | of | against
  yes        Namibia demanded reparations from Germany. | Namibia > Germany

sense bring_un.1
  words      refer [to=council | court | tribunal]/v  take [to=council | tribunal | court]/v  bring before/v  raise [at=council | summit]/v
  cameo      0213
  actor      subj
  recipient  obj | of | to
  when       to=council | court | tribunal | at=council | summit, subj:state | subj:gov | subj:igo
  yes        Costa Rica referred Nicaragua to the international court. | Rica > Nicaragua

# ---------------------------------------------------------------- ask something from somebody
sense ask_from.1
  words      demand [obj from]/v  claim [obj from]/v  exact [obj from]/v  extract [obj from]/v  expect [obj from]/v
  cameo      100
  actor      subj
  recipient  from
  when       actor:actor, recipient:actor, obj!=withdrawal | pullout | retreat | release | return | extradition | resignation | removal | evacuation | departure | expulsion | answer | end
  yes        Danish councils demand payment from the mosques. | councils > mosques

sense appeal_ask_from.1
  words      ask [obj from]/v  request [obj from]/v  seek [obj from]/v  solicit [obj from]/v
  cameo      020
  actor      subj
  recipient  from
  when       actor:actor, recipient:actor, obj!=withdrawal | pullout | retreat | release | return | extradition | resignation | removal | evacuation | departure | expulsion | answer | end
  yes        Cairo asked a loan from the Saudi government. | Cairo > government
  no         The cook asked a pan from the shelf.
