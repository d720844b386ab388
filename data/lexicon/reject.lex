# REJECT: refuse, reject, deny, veto, decline, defy. CAMEO 12x. Refusals of an embedded act come from operators.lex.

sense reject.1
  words      reject/v  turn down/v  spurn/v  rebuff/v  dismiss/v  brush aside/v  rule out/v  refuse/v  decline/v  shrug off/v  brush off/v  repudiate/v
  words      throw out/v  shoot down/v  shun/v  scorn/v  knock back/v  pour cold water [on]/v  wave away/v  cold-shoulder/v  discard/v  slap down/v
  words      set aside/v  balk [at]/v  baulk [at]/v  discount/v  swat away/v  quash/v  snub/v
  cameo      120
  actor      subj
  recipient  poss | by | from | of | mod | obj | on
  when       obj=@demand | @plan | @request_ | @offer | on=@demand | @plan | at=@demand | @plan | @decision
  yes        Serbia rejected a French peace plan. | Serbia > French
  yes        Chad said it would reject the French proposal. | it > French ; status=actual
  yes        The rebels turned down an offer by the Sudanese government. | rebels > government
  yes        Madrid spurned Catalonia's request. | Madrid > Catalonia
  no         The body rejected the new kidney.

sense reject.2
  words      reject/v  dismiss/v  deny/v  refute/v  rebut/v  disavow/v  contradict/v  repudiate/v  brush aside/v  brush off/v  contest/v  dispute/v  laugh off/v
  words      wave off/v  disown/v  scoff [at]/v  disclaim/v  protest innocence/v  shrug off/v  pooh-pooh/v
  cameo      120
  actor      subj
  recipient  by | from | obj | poss | mod | against | of
  when       obj=@allegation | at=@allegation | comp
  yes        Moscow denied allegations by Kyiv. | Moscow > Kyiv
  yes        The Rwandan government dismissed a report by the United Nations. | government > Nations
  no         The bank denied her a mortgage.

sense deny.1
  words      deny/v  refuse/v  turn down/v  reject/v  withhold/v  decline/v
  cameo      1233
  actor      subj
  recipient  iobj | to | obj | of | by | from
  when       obj=@visa | @rights | allocation | service | funding | benefit | accommodation | burial | @access | bail | parole | pardon | licence | license | passage | recognition | leave | permission | asylum | visa | clemency | treatment | appeal, subj:actor
  yes        Britain refused a visa to a Chinese dissident. | Britain > dissident
  yes        Thai officials denied the refugees entry. | officials > refugees
  no         The bank refused him a loan.

sense deny.2
  words      deny/v  refuse/v
  cameo      1233
  actor      by | comp.obj | to | into | for
  recipient  iobj | subj | obj
  when       passive, obj=@visa | @access | @rights | bail | parole | asylum | permission | leave, recipient:actor
  yes        Three Sudanese activists were denied visas. | - > activists
  yes        Two Tibetan monks were refused entry to Nepal. | Nepal > monks
  yes        Cuban doctors have been denied visas to enter Canada. | Canada > doctors
  no         The window was denied light by the tree.

sense denial.1
  words      denial [of=@visa | @rights | @access]/n  refusal [of=@visa | @access]/n
  cameo      1233
  actor      by | poss
  recipient  to | for
  yes        The denial of visas to Iranian scholars by Washington was a surprise. | Washington > scholars
  no         The denial of access to the pool upset swimmers.

sense rejection.1
  words      rejection/n  refusal/n  denial/n  dismissal/n  rebuff/n  veto/n  snub/n  repudiation/n  spurning/n
  cameo      120
  actor      by | poss | mod | subj
  recipient  of | to
  when       of=@demand | @plan | @offer | @allegation | @agreement | of:actor | by:actor | poss:actor
  yes        Israel's rejection of the French peace plan came at once. | Israel > French
  yes        The denial by Belgrade of the charges came at once. | Belgrade > -
  no         Rejection of the graft is common.

sense reject_talks.1
  words      reject [obj=@talks]/v  refuse [obj=@talks | @meeting]/v  rule out [obj=@talks | @meeting]/v  turn down [obj=@talks | @invitation]/v
  words      decline [obj=@invitation | @talks]/v  spurn [obj=@talks | @invitation]/v  shun [obj=@talks | @meeting]/v  snub [obj=@meeting | @invitation]/v
  words      refuse [obj=@invitation]/v  skip [obj=@meeting | @talks]/v  boycott [obj=@talks | @meeting]/v  stay away [from=@talks | @meeting]/v
  words      reject [obj=@invitation]/v  avoid [obj=@talks | @meeting]/v  rebuff [obj=@invitation]/v  dismiss [obj=@talks]/v  cancel [obj=@visit]/v
  cameo      125
  actor      subj
  recipient  with | from | by | to | obj | poss | between
  when       obj!=debate
  yes        The Taliban rejected talks with the Afghan government. | Taliban > government
  yes        Pakistan ruled out a meeting with the Indian minister. | Pakistan > minister
  no         The tortoise avoided the meeting of paths.

sense reject_mediation.1
  words      reject [obj=mediation | mediator | arbitration]/v  refuse [obj=mediation | mediator]/v  turn down [obj=mediation]/v  rule out [obj=mediation]/v
  words      decline [obj=mediation]/v
  cameo      126
  actor      subj
  recipient  by | from | obj | poss | mod
  yes        India rejected mediation by the United States over Kashmir. | India > States
  no         The twins rejected their mother as mediator.

sense reject_deal.1
  words      reject [obj=@agreement | @peace]/v  turn down [obj=@agreement]/v  refuse [obj=@agreement]/v  vote down [obj=@agreement]/v  repudiate [obj=@agreement]/v
  words      oppose [obj=@agreement]/v  dismiss [obj=@agreement]/v  spurn [obj=@agreement]/v  rule out [obj=@agreement | compromise]/v
  words      reject [obj=ceasefire | cease-fire | truce]/v  rule out [obj=ceasefire | cease-fire | truce]/v  refuse [obj=ceasefire | truce]/v  reject [obj=peace_plan | peace_proposal | settlement]/v
  words      turn down [obj=ceasefire | cease-fire | truce | peace_plan | peace_proposal]/v
  cameo      127
  actor      subj
  recipient  with | by | from | between | obj | poss
  yes        Ukrainian nationalists rejected a ceasefire with the separatists. | nationalists > separatists
  no         The machine rejected the coin.

sense veto.1
  words      veto/v  use [obj=veto]/v  block [obj=@plan]/v  exercise [obj=veto]/v  vote down/v  vote against/v  cast [obj=veto]/v  wield [obj=veto]/v  defeat [obj=@plan]/v
  words      scupper/v  torpedo/v  kill [obj=@plan]/v  thwart/v  stall [obj=@plan]/v  filibuster/v
  cameo      129
  actor      subj
  recipient  by | obj | poss | from | on | mod | against
  when       obj=@plan | @law | @agreement | veto | against=@plan | bid | effort
  yes        Russia vetoed an American resolution on Syria. | Russia > American
  yes        The Senate voted down the president's budget. | Senate > president
  no         The hurdle thwarted the runner.

sense oppose.1
  words      oppose/v  resist/v  object [to]/v  be opposed [to]/v  speak out [against]/v  be against/v  disapprove [of]/v
  words      stand firm [against]/v  balk [at]/v  fight [obj=@plan | @decision]/v  contest/v  challenge/v  stand up [to]/v  hold out [against]/v  dissent [from]/v
  words      demur/v  dig in heels/v
  cameo      120
  actor      subj
  recipient  obj | to | against | poss | by | of
  when       recipient:actor | obj=@plan | @decision | @policy | @sanction | @law | @agreement | to=@plan | @decision | @policy | @law | @sanction | @agreement | obj=candidacy | nomination | membership | intervention | invasion | deployment | enlargement | expansion
  yes        Greece opposed North Macedonia's bid to join NATO. | Greece > Macedonia
  yes        Hungary objected to European sanctions against Russia. | Hungary > European
  no         Tenants resisted the heat with fans.

sense opposition.1
  words      opposition [to]/n  resistance [to]/n  objection [to]/n
  cameo      120
  actor      by | poss | mod | from | of
  recipient  to
  when       to:actor | to=@plan | @decision | @policy | @law
  yes        Hungary's opposition to the European plan delayed it. | Hungary > European
  no         The opposition to the wind of the wall is strong.

sense oppose.2
  words      opposed/a  reluctant/a  unwilling/a  averse/a  resistant/a
  cameo      120
  actor      subj
  recipient  to
  when       has to | comp
  yes        Finland is opposed to the Hungarian proposal. | Finland > Hungarian
  no         The material is resistant to heat.

sense defy.1
  words      defy/v  flout/v  ignore/v  disregard/v  disobey/v  violate/v  breach/v  contravene/v  thumb nose [at]/v  break [obj=@law | promise | rule]/v  infringe/v
  words      refuse to comply/v  be in breach [of]/v  run afoul [of]/v  buck/v  shrug off/v
  cameo      128
  actor      subj
  recipient  by | poss | of | from | obj | mod
  when       obj=@law | @sanction | order | ruling | resolution | call | deadline | warning | ultimatum | agreement | ban | treaty | norm | appeal | demand | embargo | obligation | convention | commitment | pressure | accord | sovereignty | pact | deal | international law | obj:state | of=@law, obj!=@ceasefire | ceasefire agreement | truce agreement | ceasefire accord
  yes        Iran ignored a resolution by the Security Council. | Iran > Council
  yes        Israel flouted a United Nations order. | Israel > Nations
  no         The acrobats defied gravity.
  yes        Tanzania is breaking the treaty, the minister of Malawi said. | minister > Tanzania ; type=ACCUSE

sense violation.1
  words      violation [of=@law | agreement | resolution | sovereignty | treaty]/n  breach [of=@law | agreement | contract | resolution]/n  defiance [of]/n
  cameo      128
  actor      by | poss | mod
  recipient  of
  when       actor:state | actor:gov | actor:mil | actor:reb | actor:bus | actor:pty
  yes        Ethiopia's violation of the treaty angered Egypt. | Ethiopia > -
  no         The violation of the dress code cost him a drink.

sense defiant.1
  words      defiant/a  intransigent/a  unyielding/a  adamant/a
  cameo      120
  actor      subj
  when       no mod
  yes        The deposed Gambian leader was defiant. | leader > -
  no         The castle stands defiant above the river.

sense stand_firm.1
  words      stand firm/v  stand ground/v  hold firm/v  refuse to budge/v  refuse to back down/v  dig in/v  stick to guns/v  refuse to give in/v
  words      refuse to yield/v  remain defiant/v  not give an inch/v  stay put/v  refuse to bow/v
  cameo      124
  actor      subj
  recipient  against | to
  when       no mod
  yes        The Bolivian president refused to budge. | president > -
  no         The pole stood firm in the storm.

sense hold_ground.1
  words      hold ground/v
  cameo      124
  actor      subj
  recipient  against | to
  when       no mod, obj!=high_ground
  yes        The Bolivian president held his ground. | president > -
  no         Iran holds the high ground in the Gulf.

sense refuse_resign.1
  words      cling to power/v  cling [to=power | office]/v  hang on [to=power | office]/v  refuse to go/v  refuse to step down/v  refuse to resign/v  hold on [to=power]/v
  cameo      1231
  actor      subj
  yes        The Zimbabwean leader clung to power. | leader > -
  no         The vine clings to the wall.

sense fail_agreement.1
  words      disagree/v  differ/v  be at odds/v  fall out/v  be at loggerheads/v  be divided/v  fail to agree/v  remain deadlocked/v  split/v  be deadlocked/v  quarrel/v
  words      bicker/v  squabble/v
  cameo      120
  reciprocal subj & with
  actor      subj
  when       subj:state | subj:gov | subj:party | with:actor, has on | over | about | with
  yes        Ethiopia and Egypt disagreed over the dam. | Ethiopia & Egypt > -
  no         The critics disagreed about the novel.

sense dispute.1
  words      disagreement/n  row/n  spat/n  rift/n  quarrel/n  feud/n  standoff/n  stand-off/n  falling-out/n  tussle/n  stand off/n  falling out/n
  cameo      120
  reciprocal party
  actor      party
  when       has between | with
  yes        A row between Tokyo and Seoul over the islands flared. | Tokyo & Seoul > -
  no         The first row between the seats was empty.

sense non_recognition.1
  words      refuse [obj=recognition]/v  withhold [obj=recognition]/v  withdraw [obj=recognition]/v  derecognise/v  derecognize/v
  cameo      120
  actor      subj
  recipient  of | from | obj | to
  yes        Honduras withdrew recognition from Taiwan. | Honduras > Taiwan
  no         The theatre withheld recognition from its stagehands.

sense overrule.1
  words      overrule/v  override/v  overturn/v  reverse/v
  cameo      120
  actor      subj
  recipient  obj | poss | by | of
  when       subj:leg | subj:gov | subj:party, obj=veto | decision | ban | policy | order | plan | bid | nomination
  yes        Parliament overrode the Georgian president's veto. | Parliament > president
  no         The driver reversed the van into the bay.

sense exclude.1
  words      exclude/v  shut out/v  freeze out/v  bar/v  leave out/v  disinvite/v  uninvite/v
  cameo      120
  actor      subj
  recipient  obj
  when       from=@talks | @meeting | government | coalition | contract | tender | agreement, recipient:actor
  yes        Riyadh excluded Qatar from the summit. | Riyadh > Qatar
  no         The price excludes tax.

sense delay_reject.1
  words      stall/v  foot-drag/v  drag feet/v  stonewall/v  renege/v  backtrack/v  equivocate/v  back out/v  balk/v  waver/v
  cameo      120
  actor      subj
  recipient  with | on
  when       has on | over | of
  yes        Hungary stalled on the accession of Sweden. | Hungary > Sweden
  no         The car stalled on the hill.

sense demur.1
  words      express [obj=opposition | objection]/v  voice [obj=opposition | objection]/v  raise [obj=objection]/v  register [obj=opposition | objection]/v
  words      declare [obj=opposition]/v  reiterate [obj=opposition | objection | rejection]/v  signal [obj=opposition]/v  announce [obj=opposition]/v
  cameo      120
  actor      subj
  recipient  to | against
  yes        Cyprus voiced opposition to Turkish drilling. | Cyprus > Turkish
  no         The neighbour voiced objections to the tree.

sense yield_refuse.1
  words      hold on [to]/v  retain [obj=prisoner | hostage | soldier]/v  keep [obj=sanction | embargo]/v  maintain [obj=sanction | embargo | blockade]/v
  cameo      1244
  actor      subj
  recipient  against | on
  when       obj=@sanction | prisoner | hostage | soldier | blockade, subj:state | subj:gov
  yes        Washington kept its embargo on Cuba. | Washington > Cuba
  no         The climber held on to the rope.

sense oppose_with.1
  words      disagree [with]/v  take issue [with]/v  quarrel [with]/v
  cameo      120
  actor      subj
  recipient  with
  when       recipient:actor | with=@decision | @plan | @policy
  yes        Vienna disagreed with Brussels about the quota. | Vienna > Brussels
  no         Oysters disagree with him.

sense fail_deal.1
  words      fail [comp=reach | agree | sign | strike | conclude | clinch | secure]/v  fall short [of=agreement | deal]/v  fail [in=talk | negotiation]/v
  cameo      120
  reciprocal subj & with & comp.with
  actor      subj
  when       comp=reach | agree | sign | strike | conclude | clinch | secure | of=agreement | deal
  yes        Serbia and Kosovo failed to reach an agreement on Thursday. | Serbia & Kosovo > -
  no         The pass failed to reach the striker.

sense abstain.1
  words      abstain/v
  cameo      120
  actor      subj
  recipient  on | in
  when       subj:state | subj:gov | subj:party, has on | in | from
  yes        Switzerland abstained in the vote. | Switzerland > -
  no         The patient abstained from wine.

sense not_recognise.1
  words      refuse to recognise/v  refuse to recognize/v  refuse to accept/v  refuse to acknowledge/v
  cameo      120
  actor      subj
  recipient  obj | comp.obj
  yes        The Bolivian opposition refused to recognise the new president. | opposition > president
  no         The baby refused to accept the spoon.

sense close_ears.1
  words      turn a deaf ear/v  turn a deaf ear [to]/v  tell [comp=mind]/v  turn deaf ear [to]/v  fall on deaf ears/v  slam the door [on]/v  close the door [on]/v  shut the door [on]/v
  cameo      120
  actor      subj
  recipient  to | on
  yes        Tripoli turned a deaf ear to Tunis. | Tripoli > Tunis
  yes        The Cuban president told Ottawa to mind its own business. | president > -
  no         She slammed the door on her finger.

sense throw_out_case.1
  words      throw out [obj=lawsuit | case | appeal | petition | complaint]/v  dismiss [obj=lawsuit | appeal | petition | complaint | suit]/v  reject [obj=lawsuit | appeal | petition | bail | suit]/v  deny [obj=appeal | bail | petition | motion]/v
  cameo      120
  actor      subj
  recipient  by | from | against | of | poss
  when       subj:jud | subj=@court_word
  yes        A Seoul court dismissed an appeal by the former president. | court > president
  no         The tailor threw out the old suit.

sense reject_trade.1
  words      reject [obj=trade_deal | trade_agreement | free_trade | investment | takeover | merger | contract]/v  refuse [obj=trade | contract | investment]/v
  words      turn down [obj=contract | investment | takeover | trade_deal]/v  block [obj=takeover | merger | investment]/v  veto [obj=takeover | trade_deal]/v
  cameo      1211
  actor      subj
  recipient  with | by | from | of | poss | mod
  when       recipient:actor | subj:gov | subj:state
  yes        Jakarta turned down a trade deal with Brussels. | Jakarta > Brussels
  no         The bakery turned down a contract.

sense reject_military.1
  words      reject [obj=alliance | military_cooperation | defence_pact | defense_pact | @joint_drill | base | military_base]/v
  words      refuse [obj=alliance | base | military_base | overflight]/v  rule out [obj=alliance | military_cooperation | base]/v
  cameo      1212
  actor      subj
  recipient  with | by | from | of | mod | to
  when       subj:state | subj:gov | subj:leg | subj:party
  yes        Vienna ruled out military cooperation with Washington. | Vienna > Washington
  no         The rider refused the base of the stand.

sense reject_extradition.1
  words      reject [obj=@extradition | extradition_request]/v  refuse [obj=@extradition | extradition_request]/v  deny [obj=extradition | extradition_request]/v
  words      block [obj=@extradition]/v  halt [obj=extradition]/v  turn down [obj=extradition | extradition_request]/v
  cameo      1213
  actor      subj
  recipient  to | by | from
  yes        The Polish court refused an extradition request from Washington. | court > Washington
  no         The clerk refused the transfer of a file.

sense reject_intelligence.1
  words      withhold [obj=@intelligence]/v  refuse [obj=@intelligence]/v  deny [obj=@intelligence]/v
  cameo      1214
  actor      subj
  recipient  from | to | iobj
  when       recipient:actor
  yes        Ankara withheld intelligence from Paris. | Ankara > Paris
  no         The nurse withheld information from him.

sense reject_aid.1
  words      reject [obj=@aid]/v  refuse [obj=@aid]/v  turn down [obj=@aid]/v  decline [obj=@aid]/v  spurn [obj=@aid]/v  send back [obj=@aid]/v
  words      turn away [obj=@aid]/v
  cameo      122
  actor      subj
  recipient  from | by | of | poss | mod
  when       subj:state | subj:gov | recipient:actor, obj!=@military_aid
  yes        Myanmar refused help from France. | Myanmar > France
  no         The boy refused help with his coat.

sense reject_economic_aid.1
  words      refuse [obj=loan | bailout | debt_relief | credit | bail-out | subsidy]/v  reject [obj=loan | bailout | debt_relief | credit | bail-out]/v
  words      deny [obj=loan | bailout | debt_relief | credit]/v  turn down [obj=loan | bailout | debt_relief]/v
  cameo      1221
  actor      subj
  recipient  to | for | iobj | from | by
  when       subj:state | subj:gov | subj:igo, recipient:actor
  yes        Berlin refused debt relief for Greece. | Berlin > Greece
  no         The bank refused her a loan.

sense reject_military_aid.1
  words      refuse [obj=@military_aid]/v  deny [obj=@military_aid]/v  rule out [obj=@military_aid | arms_delivery | arm_delivery]/v  reject [obj=arms_request | arm_request | arms_sale | arm_sale]/v
  words      withhold [obj=@military_aid]/v
  cameo      1222
  actor      subj
  recipient  to | for | iobj | from
  when       recipient:actor
  yes        Bern refused ammunition to Kyiv. | Bern > Kyiv
  no         The club refused training to boys.

sense reject_humanitarian.1
  words      refuse [obj=@humanitarian]/v  deny [obj=@humanitarian]/v  withhold [obj=@humanitarian]/v  reject [obj=@humanitarian]/v
  cameo      1223
  actor      subj
  recipient  to | iobj | from
  when       recipient:actor
  yes        The Syrian army denied food to the Kurds. | army > Kurds
  no         She refused food in the evening.

sense reject_peacekeepers.1
  words      reject [obj=@peacekeeper]/v  refuse [obj=@peacekeeper]/v  oppose [obj=@peacekeeper]/v  rule out [obj=@peacekeeper]/v  turn down [obj=@peacekeeper]/v
  cameo      1224
  actor      subj
  recipient  from | by | of | in | mod
  yes        Khartoum rejected a peacekeeping force from the United Nations. | Khartoum > Nations
  no         The museum refused the model.

sense reject_reform.1
  words      reject [obj=@reform]/v  refuse [obj=@reform]/v  rule out [obj=@reform]/v  oppose [obj=@reform]/v  resist [obj=@reform]/v  block [obj=@reform]/v
  words      vote down [obj=@reform]/v  obstruct [obj=@reform]/v
  cameo      123
  actor      subj
  recipient  by | of | from | poss
  when       subj:gov | subj:state | subj:leg | subj:party | subj:pty | subj=king | junta | parliament | president
  yes        The Bahraini king rejected constitutional reform. | king > -
  no         The tailor refused a change of cloth.

sense reject_early_vote.1
  words      rule out [obj=resignation | early_election | snap_election | leadership_contest]/v  reject [obj=resignation | early_election | snap_election]/v
  words      refuse [obj=resignation]/v  resist [obj=resignation]/v  turn down [obj=resignation]/v
  cameo      1231
  actor      subj
  recipient  of | from
  yes        The Armenian premier ruled out an early election. | premier > -
  no         The coach ruled out a transfer.

sense reject_policy_change.1
  words      rule out [obj=u-turn | tax_cut | tax_rise | pay_rise | price_cut | policy_change | referendum | amendment]/v
  words      reject [obj=u-turn | pay_rise | tax_cut | tax_rise | amendment]/v  refuse [obj=pay_rise | referendum]/v  stick [to=@policy | guns | austerity]/v
  words      stand [by=@policy | @decision | @plan]/v
  cameo      1232
  actor      subj
  recipient  for | to
  when       subj:gov | subj:state | subj=premier | president | chancellor | minister | government | cabinet
  yes        The Spanish government ruled out a referendum. | government > -
  no         The runner stuck to the plan.

sense reject_rights.1
  words      reject [obj=autonomy | self-rule | independence | amnesty | self-determination | gay_marriage]/v
  words      refuse [obj=autonomy | self-rule | independence | amnesty | citizenship]/v  rule out [obj=autonomy | independence | amnesty | independence_vote]/v
  words      deny [obj=autonomy | independence | citizenship | self-determination]/v
  cameo      1233
  actor      subj
  recipient  to | for | iobj | by | of | from
  when       subj:state | subj:gov | subj:leg | subj:party
  yes        Madrid rejected independence for Catalonia. | Madrid > Catalonia
  no         Teenagers rejected the film.

sense keep_prisoner.1
  words      refuse [obj=release]/v  reject [obj=release | prisoner_swap | amnesty]/v  rule out [obj=release | prisoner_swap]/v  block [obj=release]/v
  words      oppose [obj=release]/v  deny [obj=bail | release | parole]/v
  cameo      1243
  actor      subj
  recipient  of | to | iobj | by
  yes        Tehran ruled out the release of a French tourist. | Tehran > tourist
  no         The studio blocked the release of the film.

sense keep_sanctions.1
  words      rule out [obj=lifting | easing | end of=@sanction]/v  rule out [obj=sanctions_relief | sanction_relief]/v
  words      reject [obj=sanctions_relief | sanction_relief | easing]/v  keep in place [obj=@sanction]/v  leave in place [obj=@sanction]/v
  words      uphold [obj=@sanction]/v  stick [to=@sanction]/v  retain [obj=@sanction]/v  rule [obj=lifting | easing | end out of=@sanction]/v
  cameo      1244
  actor      subj
  recipient  against | on | for | to
  yes        Canberra retained its sanctions on Fiji. | Canberra > Fiji
  no         The cook kept the salt in place.

sense bar_inspectors.1
  words      bar [obj=@inspector]/v  block [obj=@inspector]/v  turn away [obj=@inspector | @aid_worker]/v  refuse [obj=@inspector]/v
  words      reject [obj=inspection | @inspector | observer_mission]/v  deny [obj=access | entry to=@inspector | @aid_worker]/v
  words      deny [iobj=@inspector obj=access | entry]/v  obstruct [obj=@inspector]/v  shut out [obj=@inspector]/v
  cameo      1245
  actor      subj
  recipient  obj | to | iobj | by | of
  when       subj:state | subj:gov | subj:mil | subj:reb | subj=authority
  yes        Damascus turned away the inspectors. | Damascus > inspectors
  no         The cinema barred an expert on whales.

sense refuse_truce.1
  words      reject [obj=@ceasefire | withdrawal | pullout | disarmament | retreat]/v
  words      rule out [obj=withdrawal | pullout | disarmament | retreat | @ceasefire | surrender]/v  refuse [obj=withdrawal | disarmament | @ceasefire | surrender]/v
  words      oppose [obj=withdrawal | pullout | disarmament]/v
  cameo      1246
  actor      subj
  recipient  from | with | by | of
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:party
  yes        Hezbollah rejected disarmament. | Hezbollah > -
  no         The team ruled out a withdrawal from the cup.

sense refuse_truce.2
  words      vow to fight on/v  fight on/v  keep fighting/v  refuse to lay down arms/v  refuse to disarm/v  refuse to surrender/v  refuse to withdraw/v
  words      refuse to pull out/v
  cameo      1246
  actor      subj
  recipient  against | from
  when       subj:mil | subj:reb | subj:state | subj:gov
  yes        The Kachin rebels refused to lay down arms. | rebels > -
  no         The boxer vowed to fight on.

sense snub_talks.1
  words      give the cold shoulder [to]/v  turn back [on=@talks]/v  leave the table/v  refuse to sit down [with]/v  refuse to talk [to]/v
  words      refuse to negotiate [with]/v  refuse to speak [to]/v  refuse to meet/v  decline to meet/v  leave [obj=empty_chair]/v  stand up [obj]/v
  cameo      125
  actor      subj
  recipient  to | with | obj
  when       actor:actor
  yes        Tripoli gave the cold shoulder to the envoy. | Tripoli > envoy
  no         She refused to talk to her cousin.

sense peace_plan_no.1
  words      shoot down [obj=peace_plan | proposal | plan | compromise]/v  throw out [obj=peace_plan | deal | proposal]/v  pour scorn [on=plan | proposal | deal]/v
  words      scotch [obj=plan | deal | talk]/v  say no [to=@plan | @agreement | @demand]/v  give thumbs down [to=@plan | @agreement]/v
  cameo      127
  actor      subj
  recipient  by | from | of | poss | mod
  when       actor:actor
  yes        Ukrainian lawmakers shot down the peace plan. | lawmakers > -
  no         The hunter shot down a duck.

sense defy_law.1
  words      fall foul [of=@law]/v  ride roughshod [over]/v  make a mockery [of=@law]/v  trample [on=@law]/v  go back on [obj=promise | word | @agreement]/v
  words      go back [on=promise | word | @agreement | pledge]/v  break [obj=pledge | promise | vow | word | treaty]/v  sidestep [obj=@law | @sanction]/v
  words      circumvent [obj=@law | @sanction]/v  evade [obj=@sanction]/v  bust [obj=@sanction]/v  skirt [obj=@sanction]/v
  cameo      128
  actor      subj
  recipient  to | of | with | on
  when       subj:state | subj:gov | subj:party | subj:bus | subj:igo
  yes        Pyongyang evaded sanctions with the help of tankers. | Pyongyang > -
  no         The thief evaded the guard.

sense violate_space.1
  words      violate [obj=sovereignty]/v  breach [obj=airspace | sovereignty]/v
  words      intrude [into=airspace | waters]/v  stray [into=airspace]/v  enter [obj=airspace | territorial_water]/v  infringe [on=sovereignty]/v
  cameo      128
  actor      subj
  recipient  of | poss | mod
  when       actor:actor
  yes        Israel violated the sovereignty of Lebanon. | Israel > Lebanon
  no         Swallows enter the airspace of the park.

sense violate_space.2
  words      airspace violation/n  violation [of=airspace | border | territorial_water]/n  border violation/n  sanctions violation/n
  words      breach [of=airspace | commitment]/n  noncompliance/n  non-compliance/n
  cameo      128
  actor      by | poss | mod
  recipient  of | with
  when       actor:actor
  yes        Turkish violations of Greek airspace went on. | Turkish > Greek
  no         A traffic violation costs fifty francs.

sense veto_noun.1
  words      veto/n
  cameo      129
  actor      by | poss | mod | subj
  recipient  of | on | against | over
  when       actor:actor, has of | on | over | against
  yes        Washington's veto of the draft angered Algeria. | Washington > -
  no         The right of veto is described in the charter.

sense deny_blame.1
  words      deny [obj=responsibility | involvement | wrongdoing | role | link | complicity | guilt | knowledge]/v  disclaim [obj=responsibility]/v
  words      disavow [obj=responsibility]/v  plead [obj=ignorance]/v  plead innocent/v  plead not guilty/v  protest innocence/v  wash hands [of=blame | affair]/v
  cameo      016
  actor      subj
  recipient  by | from | of
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:party | actor:actor
  yes        The Taliban denied responsibility for the blast. | Taliban > -
  no         The player denied the goal.

sense deny_blame.2
  words      denial [of=responsibility | involvement | wrongdoing]/n  flat denial/n  categorical denial/n
  cameo      016
  actor      by | poss | from | subj
  recipient  of
  when       actor:actor
  yes        Bogota issued a categorical denial. | Bogota > -
  no         He lived in denial.

# ---------------------------------------------------------------- refusals and denials

sense no_to.1
  words      say [obj=no to]/v  give [obj=no | thumbs_down | red_card to]/v  give thumbs down [to]/v  show [obj=red_card to]/v  bat away/v
  words      swat aside/v  wave aside/v  laugh out of court/v  pour cold water/v  throw cold water/v  hit [obj=brake on]/v
  words      put [obj=brake on]/v  slam [obj=brake on]/v  put paid [to]/v
  cameo      120
  actor      subj
  recipient  to | of | by | from | on | obj
  when       actor:state | actor:gov | actor:reb | actor:leg | actor:party | actor:igo | actor:opp | actor:lab | actor:mil
  yes        The Somali government hit the brakes on the plan of the rebels. | government > rebels
  yes        The Taliban waved aside the offer by Islamabad. | Taliban > Islamabad
  no         The child said no to spinach.

sense block_membership.1
  words      stand [in=way of]/v
  words      block [obj=membership | accession | entry | bid | candidacy | appointment | statement | declaration | communique | resolution of]/v
  words      hold up [obj=membership | accession | deal | aid_package | package]/v  veto [obj=membership | accession | bid]/v
  words      stall [obj=accession | membership | package]/v  hold hostage [obj=accession]/v  oppose [obj=accession | membership | candidacy]/v
  words      thwart [obj=accession | membership | bid]/v  sink [obj=bill | nomination | resolution | deal]/v
  words      scuttle [obj=bill | nomination | resolution | deal | talk]/v  shoot down [obj=bill | resolution | amendment | nomination]/v
  words      kill off [obj=bill | deal | resolution]/v  strike [obj=paragraph | clause]/v  water down [obj=resolution | statement]/v
  cameo      129
  actor      subj
  recipient  poss | of | by | on | from | mod
  when       subj:state | subj:gov | subj:leg | subj:party | subj:igo | subj:opp, recipient:actor | obj=bill | resolution | amendment | deal | nomination | package
  yes        Budapest held up the accession of Sweden. | Budapest > Sweden
  yes        The Senate scuttled the bill of the president. | Senate > president
  no         A goat stood in the way of the bus.

sense veto_words.1
  words      cast [obj=vote against]/v  use [obj=veto | veto_power against | on]/v  wield [obj=veto against | on]/v
  words      exercise [obj=veto | veto_power on | over]/v  defeat [obj=bill | resolution | motion | amendment | budget | draft]/v
  words      reject [obj=bill | resolution | motion | amendment | budget | draft | nominee | nomination | cabinet]/v
  words      refuse [obj=consent | assent to]/v  withhold [obj=assent | consent | signature]/v
  words      throw out [obj=bill | budget | amendment | nominee]/v
  words      vote [against=@plan | @law | resolution | bill | motion | budget | nominee | deal | treaty]/v
  cameo      129
  actor      subj
  recipient  against | of | by | on | poss | from
  when       subj:state | subj:gov | subj:leg | subj:party | subj:igo | subj=parliament | senate | lawmaker | deputy | assembly | president | king
  yes        The Knesset threw out the budget of the government. | Knesset > government
  yes        The Haitian president withheld his signature from the treaty. | president > -
  no         The editor threw out the draft of the poem.

sense no_extradite.1
  words      refuse [comp=extradite | surrender | hand | arrest | testify | cooperate]/v
  words      decline [comp=extradite | surrender | hand | testify | arrest]/v
  words      reject [obj=extradition | warrant | subpoena | jurisdiction | summons]/v  ignore [obj=warrant | subpoena | summons]/v
  words      defy [obj=warrant | subpoena | summons | tribunal | court]/v  snub [obj=subpoena | summons | tribunal | inquiry | commission]/v
  words      shield [from=extradition | arrest | prosecution | justice]/v  deny [obj=jurisdiction of]/v
  words      block [obj=extradition | arrest | probe]/v  boycott [obj=trial | hearing | inquiry | tribunal]/v
  words      rule out [obj=extradition | trial | arrest | prosecution]/v
  cameo      1213
  actor      subj
  recipient  of | to | from | by | obj
  when       actor:state | actor:gov | actor:mil | actor:reb | actor:party | actor:leg, obj=warrant | subpoena | summons | tribunal | court | extradition | jurisdiction | inquiry | commission | trial | hearing | arrest | probe | prosecution | from=extradition | arrest | prosecution | justice | comp=extradite | surrender | hand | arrest | testify | cooperate
  yes        Pretoria ignored a warrant for the Sudanese president. | Pretoria > -
  yes        Belgrade shielded a wartime general from arrest. | Belgrade > general
  no         The actor snubbed the jury and its prize.

sense no_troops.1
  words      refuse [comp=join | send | deploy | host | fight | contribute]/v
  words      decline [comp=join | send | deploy | host | fight | contribute]/v
  words      rule out [obj=deployment | boots_on=ground | base | involvement | intervention | participation of | by | in]/v
  words      reject [obj=base | drill | deployment | intervention | patrol | alliance | pact of | by | with]/v
  words      close [obj=base | port | airspace to=@troops | @ship | @aircraft]/v  deny [obj=base | overflight | port | airspace to]/v
  words      opt out [of=coalition | mission | war]/v  stay out [of=coalition | war | mission]/v  keep out [of=war | coalition]/v
  words      sit out [obj=war | mission | drill]/v  opt [out of=coalition | mission | war]/v  stay [out of=coalition | war | mission]/v
  words      keep [out of=war | coalition]/v
  cameo      1212
  actor      subj
  recipient  of | by | with | in | to | from | out of
  when       subj:state | subj:gov | subj:leg | subj:party | subj:mil | subj:igo, obj=deployment | base | involvement | intervention | participation | drill | patrol | alliance | pact | airspace | overflight | port | war | mission | of=coalition | mission | war | comp.obj=coalition | force | war | @troops | mission | alliance
  yes        Madrid stayed out of the coalition. | Madrid > coalition
  yes        Ankara denied its airspace to Israeli jets. | Ankara > Israeli
  no         The actor declined to join the cast.

sense no_trade.1
  words      reject [obj=trade_pact | investment | bid | offer | takeover | loan | contract | pipeline of | by | from | with]/v
  words      turn down [obj=bid | investment | takeover | contract | pipeline of | by | from]/v
  words      block [obj=takeover | sale | merger | investment | deal | bid by | of]/v  opt out [of=pact | pipeline | market]/v
  words      shelve [obj=trade_deal | trade_pact | pipeline with]/v  snub [obj=investment | bid of | from]/v
  words      bar [obj=bid | investment | takeover by | of]/v  spurn [obj=investment | bid | deal of | by | with]/v
  words      back out [of=pipeline | contract | project]/v  say no [to=pipeline | takeover | trade_deal]/v
  words      opt [out of=pact | pipeline | market]/v  back [out of=pipeline | contract | project]/v
  cameo      1211
  actor      subj
  recipient  of | by | from | with | poss | mod | out of
  when       subj:state | subj:gov | subj:leg | subj:igo, recipient:actor
  yes        Canberra barred a bid by Chinese investors. | Canberra > Chinese
  yes        Berlin blocked the takeover by a Chinese chipmaker. | Berlin > Chinese
  no         The club blocked the sale of its striker.

sense no_intelligence.1
  words      withhold [obj=intelligence | information | evidence | file | data from]/v
  words      refuse [obj=access to=file | archive | intelligence | data]/v  deny [obj=intelligence | information | data to]/v
  words      stop sharing [obj]/v  hold back [obj=intelligence | information | evidence from]/v
  words      keep [obj=intelligence | information | evidence from]/v  refuse [comp=share | disclose | reveal | divulge]/v
  words      decline [comp=share | disclose | reveal | divulge]/v  keep secret/v
  cameo      1214
  actor      subj
  recipient  from | to | comp.with | with
  when       subj:state | subj:gov | subj:spy | subj:mil | subj:igo | subj:cop, recipient:actor
  yes        London held back intelligence from Washington. | London > Washington
  no         The magician refused to reveal his trick.

sense deny_part_more.1
  words      deny [obj=role | part | hand | presence | existence | complicity | collusion | link | tie | knowledge | plan]/v
  words      deny [comp=have | be | send | kill | arm | back | use | fire | bomb | supply | train | fund | interfere]/v  wash hands/v
  words      disown [obj=attack | remark]/v  disclaim [obj=knowledge | role]/v  distance [obj from=attack | killing | remark | plot]/v
  words      plead [obj=innocence | not_guilty]/v  maintain [obj=innocence]/v  insist [obj=innocence]/v  protest [obj=innocence]/v
  words      scotch [obj=rumour | report]/v  play down [obj=role | report]/v  rubbish [obj=claim | report | accusation]/v
  words      pooh-pooh [obj=claim | report]/v  scoff [at=claim | report | accusation]/v  rebut [obj=claim | report | charge]/v
  cameo      016
  actor      subj
  recipient  by | from | of | in
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:party | subj:igo | subj:leg | subj:spy | subj:bus
  yes        Ankara rubbished the claim by Athens. | Ankara > Athens
  yes        The junta denied a hand in the murder. | junta > -
  no         The boy denied a role in the broken window.

sense groundless.1
  words      dismiss [as=groundless | baseless | false | absurd | ridiculous | untrue | unfounded | fabricated | nonsense | lie]/v
  words      reject [as=groundless | baseless | false | absurd | unfounded | untrue | unacceptable | unrealistic]/v
  words      describe [as=groundless | baseless | unfounded | untrue]/v  call groundless/v  call baseless/v  call unfounded/v
  words      brand [as=baseless | false]/v  denounce [as=baseless | false]/v  brush off [as]/v  shrug off [as]/v
  cameo      120
  actor      subj
  recipient  by | from | of | poss
  when       actor:state | actor:gov | actor:mil | actor:reb | actor:party | actor:igo | actor:leg, obj=@allegation | @statement | @demand | @plan | offer | warning | threat | ruling | verdict | indictment
  yes        Moscow dismissed the accusations by Kyiv as groundless. | Moscow > Kyiv
  no         The critic dismissed the rumour as groundless.

sense defy_more.1
  words      cock [obj=snook at]/v  turn [obj=blind_eye | deaf_ear to]/v  fly [in=face of]/v  run [obj=blockade]/v
  words      breach [obj=embargo | sanction | ban]/v  bust [obj=sanction | embargo | blockade]/v  dodge [obj=sanction | embargo]/v
  words      evade [obj=sanction | embargo | price_cap]/v  skirt [obj=sanction | embargo]/v  smuggle [obj=@weapon | oil]/v
  words      flout [obj=embargo | ruling | order | resolution | ban | truce | treaty]/v
  words      defy [obj=resolution | ruling | warning | ultimatum | embargo | sanction | ban | pressure | deadline | call | appeal]/v
  words      ignore [obj=resolution | ruling | warning | ultimatum | deadline | call | appeal | pressure | protest]/v
  cameo      128
  actor      subj
  recipient  of | by | from | poss | at | to | mod | over
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:bus | subj:party, recipient:actor | obj=embargo | sanction | ruling | resolution
  yes        Pyongyang dodged the sanctions of the United Nations. | Pyongyang > Nations
  yes        Eritrea busted the embargo of the United Nations. | Eritrea > Nations
  no         Shoppers ignored the appeal of the bakery.

sense defiance.1
  words      noncompliance [with]/n  breach [of=embargo | sanction | obligation | pact | deal | truce | sovereignty]/n  infringement [of]/n
  words      sanctions evasion/n  sanction-busting/n  sanctions-busting/n  sanctions breach/n  treaty violation/n  flouting [of]/n
  words      contravention [of]/n  violation [of=embargo | resolution | sanction | obligation | pact | deal | airspace]/n
  cameo      128
  actor      by | poss | mod | subj
  recipient  of | with
  when       actor:state | actor:gov | actor:mil | actor:reb | actor:bus
  yes        Turkey's infringement of the truce continued. | Turkey > -
  no         His defiance of gravity thrilled the circus.

sense snub_meeting.1
  words      skip [obj=summit | talk | meeting | session | conference | dinner]/v  shun [obj=summit | talk | dialogue | session | conference]/v
  words      boycott [obj=summit | talk | dialogue | conference]/v  stay away [from=summit | conference | talk]/v
  words      pass [on=summit | talk | invitation]/v  refuse [comp=meet | talk | sit | negotiate | shake | receive | attend]/v
  words      decline [comp=meet | talk | sit | negotiate | receive | attend]/v  snub [obj=summit | talk | dinner | invitation]/v
  words      rule out [obj=summit | dialogue | negotiation | meeting | contact with]/v
  words      reject [obj=dialogue | negotiation | contact | overture with | from | by]/v
  words      close [obj=door on | to=talk | negotiation | dialogue]/v  cold-shoulder/v
  cameo      125
  actor      subj
  recipient  with | from | by | of | comp.obj | comp.with | obj | poss
  when       subj:state | subj:gov | subj:reb | subj:party | subj:opp | subj:igo | subj:mil, recipient:actor | obj=summit | dialogue | talk | negotiation | conference | session
  yes        Modi shunned the summit of Islamic states. | Modi > states
  yes        Abbas rejected overtures from the Israeli premier. | Abbas > premier
  no         The student skipped the session on Roman law.

sense mediation_no.1
  words      reject [obj=mediation | mediator | arbitration | good_offices | intervention | role of | by | from | as]/v
  words      rebuff [obj=mediation | mediator | good_offices | intervention of | by | from]/v
  words      spurn [obj=mediation | mediator | good_offices of | by | from]/v  snub [obj=mediator | mediation | envoy of | by | from]/v
  words      shun [obj=mediator | mediation of | by]/v  turn away [obj=mediator | envoy]/v  refuse [obj=mediator | good_offices of]/v
  words      dismiss [obj=mediation | mediator of | by]/v  bar [obj=mediator | envoy]/v  refuse [comp=receive | see]/v
  cameo      126
  actor      subj
  recipient  of | by | from | obj | poss | mod
  when       subj:state | subj:gov | subj:reb | subj:mil | subj:party, recipient:actor, obj!=credential | ambassador
  yes        Ethiopia rebuffed a mediator from Kenya. | Ethiopia > Kenya
  yes        The Burmese junta turned away the ASEAN envoy. | junta > envoy
  no         The couple spurned the mediation of the mother-in-law.

sense peace_plan_reject.1
  words      reject [obj=ceasefire_proposal | truce_offer | road_map | formula | terms | term | draft | text | settlement of | by | from | with]/v
  words      spurn [obj=truce | ceasefire | peace_plan | accord | deal with | of]/v  shun [obj=accord | deal | peace_plan]/v
  words      scorn [obj=deal | peace_plan | truce_offer]/v  disown [obj=accord | deal | pact]/v
  words      refuse [comp=sign | initial | ratify | endorse]/v  decline [comp=sign | initial | ratify | endorse]/v
  words      balk [at=deal | accord | term | text]/v  walk away [from=deal | compromise | offer]/v
  words      turn down [obj=truce | draft | formula | settlement | compromise of | by | from]/v  tear up [obj=peace_plan | draft | roadmap]/v
  words      pour scorn [on=deal | accord | plan]/v
  cameo      127
  actor      subj
  recipient  of | by | from | with | poss | mod
  when       subj:state | subj:gov | subj:reb | subj:party | subj:opp | subj:mil, obj!=bill | contract | player
  yes        The rebels spurned the truce of the government. | rebels > government
  yes        Hamas turned down a compromise by Egypt. | Hamas > Egypt
  no         The striker walked away from the deal with Milan.

sense refuse_free.1
  words      refuse [comp=free | release | return | repatriate]/v  decline [comp=free | release | return | repatriate]/v
  words      hold on [to=prisoner | hostage | detainee | crew]/v  keep [obj in=custody | detention | jail]/v
  words      reject [obj=bail | parole | appeal | clemency | pardon | amnesty for | of]/v
  words      deny [obj=bail | parole | clemency | pardon to | iobj]/v  turn down [obj=bail | clemency | pardon | amnesty for | of]/v
  words      block [obj=amnesty | prisoner_swap | repatriation | release of]/v  extend [obj=detention | custody | remand of]/v
  words      prolong [obj=detention | custody of]/v  refuse [obj=bail | parole | clemency to | iobj]/v
  cameo      1243
  actor      subj
  recipient  of | to | for | iobj | comp.obj | obj
  when       subj:state | subj:gov | subj:jud | subj:mil | subj:reb | subj:cop | subj=@court_word, recipient:actor
  yes        A Delhi court extended the detention of a Kashmiri activist. | court > activist
  yes        The Iranian judge denied bail to a dual national. | judge > national
  no         The museum refused to return the library's book.

sense keep_sanction.1
  words      keep [obj=@sanction | @tariff | embargo on | against]/v  leave [obj=@sanction | @tariff in=place]/v
  words      retain [obj=@sanction | @tariff on]/v  refuse [comp=lift | ease | waive | relax | drop]/v
  words      decline [comp=lift | ease | waive | relax]/v  rule out [obj=relief | waiver | easing | lifting]/v
  words      reject [obj=sanctions_relief | waiver | exemption for]/v  refuse [obj=waiver | exemption | sanctions_relief to]/v
  words      deny [obj=waiver | exemption | relief to]/v  stand [by=@sanction | embargo]/v
  cameo      1244
  actor      subj
  recipient  on | against | for | to | comp.on | comp.against
  when       subj:state | subj:gov | subj:igo | subj:leg, obj=@sanction | @tariff | embargo | relief | waiver | exemption | easing | lifting | by=@sanction | comp.obj=@sanction | @tariff | embargo
  yes        The EU left its sanctions on Minsk in place. | EU > Minsk
  yes        Washington refused a waiver to Baghdad. | Washington > Baghdad
  no         The golfer kept the penalty on his card.

sense no_inspectors.1
  words      deny [obj=access | entry | visa to=inspector | observer | monitor | rapporteur | investigator]/v
  words      refuse [obj=access | entry | visa to=inspector | observer | monitor | rapporteur | investigator]/v
  words      refuse [comp=admit | receive | allow | let]/v  turn back [obj=@inspector | @peacekeeper]/v  stonewall [obj=@inspector | inquiry]/v
  words      keep out [obj=@inspector | @peacekeeper | @aid_worker]/v  bar [obj=un_mission | fact_finding_mission | rapporteur]/v
  words      hinder [obj=@inspector | inspection]/v  harass [obj=@inspector]/v
  cameo      1245
  actor      subj
  recipient  to | obj | from | comp.obj
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:cop, obj=@inspector | @peacekeeper | @aid_worker | mission | rapporteur | inspection | inquiry | to=@inspector | comp.obj=@inspector | @peacekeeper | mission
  yes        Damascus turned back UN inspectors. | Damascus > inspectors
  yes        Managua refused a visa to a UN rapporteur. | Managua > rapporteur
  no         The nightclub turned back a health inspector.

sense fight_on.1
  words      battle on/v  soldier on/v  press on [with=offensive | war | siege | campaign | bombing]/v
  words      press ahead [with=offensive | war | siege | campaign | bombing]/v  push ahead [with=offensive | war]/v  dig in/v
  words      refuse [comp=retreat | surrender | disarm | withdraw | budge | stop | halt]/v
  words      reject [obj=withdrawal | surrender | disarmament | truce | pause]/v
  words      rule out [obj=truce | ceasefire | withdrawal | pause | retreat]/v  vow [comp=fight]/v  carry on [obj=war | attack]/v
  words      spurn [obj=surrender | disarmament]/v
  cameo      1246
  actor      subj
  recipient  against | from | with | in
  when       subj:mil | subj:reb | subj:state | subj:gov, no subj:lab
  yes        The Tigrayan rebels battled on against Ethiopia. | rebels > Ethiopia
  yes        The Burmese army pressed on with its offensive. | army > -
  no         The boxer fought on despite a broken nose.

sense cling.1
  words      cling [to=power | office | post | job | throne]/v  refuse [comp=resign | quit | leave | step | go | abdicate | concede]/v
  words      rule out [obj=resignation | abdication | early_exit]/v  brush aside [obj=call for=resignation]/v  dig in heels/v
  words      reject [obj=call for=resignation | departure | vote]/v  seek [obj=third_term | fourth_term]/v
  words      extend [obj=term | mandate]/v  postpone [obj=@election_]/v  delay [obj=@election_]/v  put off [obj=@election_]/v
  words      cancel [obj=@election_]/v  scrap [obj=term_limit]/v  lift [obj=term_limit]/v  hang on [to=power | office | post]/v
  cameo      1231
  actor      subj
  recipient  from | by | of
  when       subj:gov | subj:mil | subj:leg | subj=president | premier | minister | king | junta | leader | general
  yes        The Malian junta postponed the elections. | junta > -
  yes        The Togolese president clung to office. | president > -
  no         The editor extended the term of the loan.

sense policy_stay.1
  words      stick [to=plan | policy | decision | reform | cut]/v  stand [by=plan | policy | decision | reform | law]/v
  words      press ahead [with=reform | plan | cut | law | bill | project]/v  push ahead [with=reform | plan | cut | law | bill | project]/v
  words      go ahead [with=reform | plan | law]/v  refuse [comp=scrap | withdraw | amend | change | shelve | drop | reverse | cut]/v
  words      rule out [obj=change | rethink | amendment | concession | review]/v  brush aside [obj=objection | criticism | protest]/v
  words      bulldoze [obj=reform | law | bill through]/v  ram through/v  push through/v  force through/v  railroad/v
  cameo      1232
  actor      subj
  recipient  by | from | of | to
  when       subj:gov | subj:state | subj:leg | subj:party | subj=president | premier | minister | government, obj=@policy | @law | @plan | change | rethink | amendment | concession | review | objection | criticism | protest | with=@policy | @law | @plan | to=@policy | @plan | by=@policy | @plan | comp.obj=@policy | @law | @plan
  yes        The French government pressed ahead with the reform. | government > -
  yes        The Israeli premier brushed aside the objections of Washington. | premier > Washington
  no         The diner stuck to the plan and ordered soup.

sense rights_no.1
  words      deny [obj=right | autonomy | vote | citizenship | permit | licence to | iobj]/v
  words      refuse [obj=right | autonomy | citizenship | permit | licence | recognition to | iobj]/v
  words      reject [obj=autonomy | secession | referendum | independence_bid | self_rule | amnesty of | by | for]/v
  words      rule out [obj=secession | referendum | self_rule | amnesty for]/v  quash [obj=independence_bid | secession]/v
  words      bar [from=vote | office | ballot]/v  strip [of=right | vote | citizenship]/v  turn down [obj=referendum | autonomy | permit]/v
  cameo      1233
  actor      subj
  recipient  to | for | of | by | iobj | obj | from
  when       subj:state | subj:gov | subj:leg | subj:jud | subj:mil, recipient:actor
  yes        Madrid rejected a referendum by the Catalans. | Madrid > Catalans
  yes        Colombo refused autonomy to the Tamils. | Colombo > Tamils
  no         The inn refused a permit to the juggler.

# ---------------------------------------------------------------- refusals as nouns

sense rejection_plan.1
  words      rejection [of=plan | deal | truce | ceasefire | accord | proposal | settlement | compromise | treaty | roadmap]/n
  words      refusal [comp=sign | ratify | accept]/n  repudiation [of=accord | treaty | deal]/n  dismissal [of=plan | proposal | offer]/n
  words      spurning [of=deal | offer | plan]/n  scuttling [of=deal | plan | accord]/n
  cameo      127
  actor      by | poss | mod | subj
  recipient  by | from | with | of
  when       actor:actor
  yes        Hamas's rejection of the truce angered Cairo. | Hamas > -
  yes        Kinshasa's repudiation of the accord with Kigali was loud. | Kinshasa > Kigali
  no         The rejection of the plan for a new fridge came from the cook.

sense refusal_talks.1
  words      refusal [comp=talk | meet | negotiate | attend | sit | speak | receive]/n
  words      rejection [of=talk | dialogue | negotiation | meeting | invitation | summit]/n  snub [to | of]/n
  words      boycott [of=talk | summit | conference | meeting]/n  no-show [at]/n
  cameo      125
  actor      by | poss | mod | subj
  recipient  to | with | of | from | at
  when       actor:actor
  yes        Pyongyang announced a boycott of talks with Seoul. | Pyongyang > Seoul
  yes        A snub to the Turkish premier by Berlin made headlines. | Berlin > premier
  no         His refusal to attend the yoga class surprised nobody.

sense refusal_release.1
  words      refusal [comp=release | free | return | extradite | repatriate]/n
  words      rejection [of=amnesty | pardon | bail | prisoner_swap | clemency]/n  denial [of=bail | parole | clemency]/n  detention extension/n
  words      extension [of=detention | custody | jail_term]/n
  cameo      1243
  actor      by | poss | mod | subj
  recipient  of | to | for
  when       actor:actor, recipient:actor | has comp | has of
  yes        Israel's denial of parole to a Palestinian poet drew anger. | Israel > poet
  no         The denial of the parole in the film is cruel.

sense refusal_withdraw.1
  words      refusal [comp=withdraw | disarm | retreat | surrender | stop | budge]/n
  words      rejection [of=withdrawal | disarmament | ceasefire | surrender | pullout]/n  refusal [of=withdrawal | disarmament | ceasefire]/n
  cameo      1246
  actor      by | poss | mod | subj
  recipient  from | to | by
  when       actor:actor
  yes        Rwanda's rejection of a pullout drew rebukes. | Rwanda > -
  no         The mule's refusal to budge held up the cart.

sense refusal_aid.1
  words      rejection [of=aid | help | offer of=help | assistance]/n  refusal [of=aid | help | assistance]/n
  words      refusal [comp=pay | fund | lend | help | contribute]/n  turning down [of=aid]/n
  cameo      122
  actor      by | poss | mod | subj
  recipient  from | to | by | for
  when       actor:actor
  yes        Eritrea's refusal of aid cost lives. | Eritrea > -
  no         The refusal of help by the toddler ended with a spill.

sense refusal_ease.1
  words      refuse [comp=lift | end | ease | relax | withdraw]/v  refusal [comp=lift | end | ease | relax]/n
  words      rule out [obj=end | lifting | easing of | to=@curfew | @emergency | @ban | censorship]/v
  words      keep [obj=curfew | ban | state_of_emergency | restriction in=place]/v  extend [obj=ban | gag_order | protest_ban]/v
  cameo      1241
  actor      subj | by | poss
  recipient  in | on | of
  when       actor:state | actor:gov | actor:mil | actor:jud | actor:cop, comp.obj=@curfew | @emergency | @ban | @restriction | censorship | of=@curfew | @emergency | @ban | to=@curfew | @emergency | censorship | obj=curfew | ban | state of emergency | restriction | gag order | protest ban
  yes        Tunis ruled out an end to the state of emergency. | Tunis > -
  no         The nurse refused to lift the heavy box.

sense refusal_protest.1
  words      refuse [comp=end | stop | suspend | disperse | leave | return]/v  refusal [comp=end | stop | disperse | return]/n
  words      vow [comp=continue | stay | keep]/v  defy [obj=order | deadline | call comp=leave]/v  pledge [comp=continue | stay]/v
  words      keep up [obj=protest | strike | blockade | boycott | sit-in]/v  press on [with=strike | protest | blockade]/v
  cameo      1242
  actor      subj | by | poss
  recipient  comp.to | with | against
  when       actor:lab | actor:crowd | actor:opp | actor:edu | actor:cvl | subj=protester | striker | union | farmer | student | activist, comp.obj=strike | protest | blockade | sit-in | boycott | march | obj=protest | strike | blockade | boycott | sit-in | with=strike | protest | blockade | comp=disperse | leave
  yes        Kenyan doctors kept up their strike against the government. | doctors > government
  yes        Panamanian miners kept up their blockade. | miners > -
  no         The kettle kept up its whistle.

sense refusal_regime.1
  words      refuse [comp=restore | share | hand | cede | amend | recognise]/v  refusal [comp=restore | share | hand | cede]/n
  words      rule out [obj=power_sharing | civilian_rule | transition | new_constitution | federation | republic]/v
  words      reject [obj=power_sharing | civilian_rule | transition | federation | new_constitution]/v
  words      spurn [obj=power_sharing | transition]/v
  cameo      1234
  actor      subj | by | poss
  recipient  with | to | by | from
  when       actor:state | actor:gov | actor:mil | actor:party, comp.obj=power | parliament | constitution | democracy | obj=power sharing | civilian rule | transition | new constitution | federation | republic
  yes        The Burmese junta ruled out civilian rule. | junta > -
  no         The driver refused to share the power bank.

sense refusal_coop.1
  words      refuse [comp=cooperate | help | assist | contribute | share | work]/v  decline [comp=cooperate | help | assist | work]/v
  words      refusal [comp=cooperate | help | assist | work]/n  rule out [obj=cooperation | partnership | coalition | alliance with]/v
  words      rejection [of=cooperation | partnership | alliance]/n  drag feet/v
  cameo      121
  actor      subj | by | poss
  recipient  comp.with | with | on | obj
  when       actor:state | actor:gov | actor:party | actor:pty | actor:igo | actor:cop | actor:mil
  no         The lock refused to work.
  yes        Kigali ruled out cooperation with the court. | Kigali > court

# ---------------------------------------------------------------- votes and bodies

sense abstain_more.1
  words      abstain [in | on | from=vote]/v  sit out [obj=vote]/v  refuse to vote/v  withhold [obj=vote | support from]/v  decline to back/v
  words      decline to endorse/v  break ranks/v
  cameo      120
  actor      subj
  recipient  on | in | from | obj | with
  when       subj:state | subj:gov | subj:party | subj:leg | subj:pty
  yes        New Delhi sat out the vote on Ukraine. | Delhi > Ukraine
  yes        The senator withheld his support from the president. | senator > president
  no         The singer abstained from wine.

# ---------------------------------------------------------------- consult

sense ban_keep.1
  words      uphold [obj=ban | restriction | curfew | prohibition]/v
  words      maintain [obj=ban | restriction | curfew | state_of_emergency | censorship]/v
  words      retain [obj=ban | restriction | state_of_emergency | death_penalty]/v  extend [obj=ban | restriction | state_of_emergency]/v
  words      keep [obj=ban | death_penalty | censorship]/v  reject [obj=bid | call | petition | motion comp=lift | end | repeal]/v
  cameo      1241
  actor      subj
  recipient  on | of | against
  when       subj:state | subj:gov | subj:leg | subj:jud, recipient:actor | obj=ban | state of emergency | death penalty
  yes        The Gambian parliament upheld its ban on female cutting. | parliament > -
  no         The publican kept his ban on pipe smoke.

# ---------------------------------------------------------------- acts as nouns with their roles

sense runaround.1
  words      get [obj=runaround from]/v  turn [obj=blind_eye | deaf_ear to]/v  shut [obj=ear | door to | on]/v  stop [obj=ear to]/v
  words      not hear of/v  hold [obj=line]/v  stand [obj=ground]/v  dig [obj=heel in]/v  give [obj=runaround | short_shrift to]/v
  cameo      120
  actor      subj
  recipient  to | iobj | obj | on | of | by
  when       actor:state | actor:gov | actor:party | actor:mil | actor:reb | actor:leg
  yes        Riga held the line. | Riga > -
  yes        Budapest stood its ground. | Budapest > -
  no         The oak stood its ground in the gale.

# ---------------------------------------------------------------- pressure and response

sense dash_hopes.1
  words      dash [obj=hope | expectation of | for]/v  crush [obj=hope of | for]/v  end [obj=hope of | for]/v  puncture [obj=hope of]/v
  words      quash [obj=hope | speculation | rumour of | about]/v  pour [obj=cold_water on]/v  throw [obj=cold_water on]/v
  words      scotch [obj=hope | speculation | talk of]/v  knock [obj=hope of]/v  play down [obj=hope | prospect | chance | talk of]/v
  words      downplay [obj=hope | prospect | chance of]/v
  cameo      120
  actor      subj
  recipient  of | with | by | from | on
  when       subj:state | subj:gov | subj:reb | subj:party | subj:igo | subj:leg
  yes        Ankara dashed hopes of a deal with Nicosia. | Ankara > Nicosia
  yes        The Kremlin played down the prospect of talks with Kyiv. | Kremlin > Kyiv
  no         The injury dashed hopes of a medal for the club.

# ---------------------------------------------------------------- more of daily news

sense talks_stall_reject.1
  words      deadlock [over]/v  clash [over=text | wording | budget | quota]/v  split [over=text | budget | sanction | war]/v
  words      fall out [over]/v  differ [over | on]/v  squabble [over]/v  bicker [over]/v  remain divided [over]/v  part ways [over]/v
  cameo      120
  reciprocal subj & with
  actor      subj
  when       subj:state | subj:gov | subj:igo | subj:party | subj:leg, with:actor | no with
  yes        Paris and Berlin differed over the budget. | Paris & Berlin > -
  no         The cooks wrangled over the salt.

# ---------------------------------------------------------------- adjectives and the rest

sense set_against.1
  words      set [against]/a  opposed [to]/a  hostile [to]/a  averse [to]/a  unsympathetic [to]/a  unmoved [by]/a  resistant [to]/a
  words      cool [to | towards]/a  lukewarm [about]/a  allergic [to]/a  antagonistic [to]/a
  cameo      120
  actor      subj
  recipient  to | by | against | poss | towards
  when       subj:state | subj:gov | subj:party | subj:leg | subj:igo | subj:opp, to=@plan | @policy | @decision | @agreement | @demand | @reform | idea | membership | enlargement | against=@plan | @policy | idea | by=@demand | appeal | protest | threat | pressure
  yes        Vienna is hostile to the plan of the Commission. | Vienna > Commission
  yes        Budapest is cool to the idea. | Budapest > -
  no         The cat is hostile to the idea of a bath.

sense unready.1
  words      unwilling [comp]/a  reluctant [comp]/a  loath [comp]/a  unprepared [comp]/a  disinclined [comp]/a  hesitant [comp]/a
  words      slow [comp=condemn | act | help | respond]/a
  cameo      120
  actor      subj
  recipient  comp.obj | comp.to | comp.with
  when       subj:state | subj:gov | subj:igo | subj:party | subj:leg, no subj:mil
  yes        Riyadh is reluctant to join the coalition. | Riyadh > coalition
  no         The mule of the general is unwilling to move.

sense adamant.1
  words      unbending/a  unrepentant/a  inflexible/a  obdurate/a  unapologetic/a  uncompromising/a  immovable/a
  cameo      120
  actor      subj
  when       subj:state | subj:gov | subj:party | subj:pty | subj:mil | subj:reb | subj:opp, no mod, has on | over | about | in | toward | comp
  yes        The junta is unrepentant about the coup. | junta > -
  no         The toddler is adamant about his hat.

sense snub_person.1
  words      snub/v  shun/v  cut dead/v  stand up/v  spurn/v  ignore/v  turn away [obj=envoy | delegation | mediator]/v  keep waiting/v
  words      refuse to receive/v  refuse to see/v
  cameo      125
  actor      subj
  recipient  obj
  when       subj:state | subj:gov | subj:leg | subj:reb | subj:rel, recipient:gov | recipient:state | recipient:leg | recipient:igo, no with
  yes        Xi snubbed the German envoy. | Xi > envoy
  no         The tenor snubbed the minister's soup.

sense deadlock_state.1
  words      be deadlocked [over]/v  lock horns [over]/v  be split [over]/v  divided [over | on | about]/a  split [over | on]/a
  words      deadlocked [over]/a
  cameo      120
  reciprocal subj & with
  actor      subj
  when       subj:state | subj:gov | subj:igo | subj:party | subj:leg, has over | on | about
  yes        Paris and Berlin locked horns over the budget. | Paris & Berlin > -
  no         The cake is divided over three plates.

# ---------------------------------------------------------------- single phrases of the wires

sense petition_ignore.1
  words      ignore [obj=petition | plea | letter | demand | call | request | appeal of | by | from]/v
  words      disregard [obj=petition | plea | warning | call | appeal of | by | from]/v
  words      brush off [obj=petition | plea | warning | call of | by | from]/v  overlook [obj=petition | plea of]/v
  words      bin [obj=petition | letter of]/v  shelve [obj=petition | request of]/v
  cameo      120
  actor      subj
  recipient  of | by | from | poss
  when       subj:state | subj:gov | subj:mil | subj:jud | subj:igo, recipient:actor
  yes        The Thai king ignored the petition of the students. | king > students
  no         The cook ignored the plea of the waiter.

sense reject_nominee.1
  words      reject [obj=minister | nominee | cabinet | ambassador | judge | candidate]/v
  words      turn down [obj=minister | nominee | cabinet | ambassador | candidate]/v  vote down [obj=minister | nominee | cabinet]/v
  words      refuse [obj=credential of]/v  block [obj=nominee | appointment | ambassador]/v
  cameo      129
  actor      subj
  recipient  obj | of
  when       subj:leg | subj=parliament | senate | assembly | congress | lawmaker | deputy, recipient:actor
  yes        The Kenyan parliament turned down two ministers. | parliament > ministers
  no         The editor rejected the ambassador's poem.

# ---------------------------------------------------------------- said to be untrue, said of oneself

# "said the claim was baseless", "a report that the ministry says is false"
class untrue
  baseless  false  untrue  unfounded  groundless  fabricated  bogus  unsubstantiated  ludicrous  preposterous  laughable  absurd  ridiculous  nonsensical
  incorrect  inaccurate  erroneous  fictitious  invented  libellous  defamatory  slanderous  premature
  lie  fiction  fabrication  invention  nonsense  rubbish  slander  hoax  myth  fantasy  smear  falsehood  disinformation  fake  rumour  rumor  propaganda

class untrue_claim
  claim  charge  allegation  accusation  report  rumour  rumor  assertion  story  suggestion  account  statement  insinuation  version  complaint  figure  finding
  footage  video  picture  document  conclusion  verdict  news

sense say_untrue.1
  words      say [comp=@untrue]/v  insist [comp=@untrue]/v  maintain [comp=@untrue]/v  reply [comp=@untrue]/v  respond [comp=@untrue]/v  answer [comp=@untrue]/v
  words      state [comp=@untrue]/v  declare [comp=@untrue]/v  add [comp=@untrue]/v  tell [comp=@untrue]/v  stress [comp=@untrue]/v  note [comp=@untrue]/v
  words      counter [comp=@untrue]/v  retort [comp=@untrue]/v  object [comp=@untrue]/v  protest [comp=@untrue]/v  write [comp=@untrue]/v
  cameo      120
  actor      subj
  recipient  comp.subj
  when       asserted, actor:power | actor:ngo | actor:lab | actor:rel | actor:bus, comp.subj=@untrue_claim | that | this | it | these
  yes        Riga said the Russian accusation was baseless. | Riga > Russian
  yes        The Omani ministry insisted that the claim by the rebels was untrue. | ministry > rebels
  yes        Zambia's police replied that the report was a fabrication. | police > -
  yes        "That is a lie," the Chilean minister said. | minister > -
  no         The critic said the story was absurd.
  no         Riga said the forecast was false.

sense call_untrue.1
  words      call [obj=@untrue_claim comp=@untrue]/v  describe [obj=@untrue_claim as=@untrue]/v  dismiss [obj=@untrue_claim as]/v  label [obj=@untrue_claim comp=@untrue]/v
  words      brand [obj=@untrue_claim comp=@untrue]/v  denounce [obj=@untrue_claim as]/v  term [obj=@untrue_claim comp=@untrue]/v  wave away [obj=@untrue_claim]/v
  words      call [obj=that | this | it comp=@untrue]/v  dispute [obj=this | that | it | account | version]/v  deny [obj=this | that | it | all | everything]/v
  words      describe as inaccurate/v  describe as untrue/v  describe as false/v  describe as baseless/v  describe as unfounded/v  describe as groundless/v  describe as premature/v
  words      swat away [obj=@untrue_claim]/v  bat away [obj=@untrue_claim]/v  brush aside [obj=@untrue_claim]/v  shrug off [obj=@untrue_claim]/v  pooh-pooh [obj=@untrue_claim]/v
  words      laugh off [obj=@untrue_claim]/v  wave aside [obj=@untrue_claim]/v  scoff [at=@untrue_claim]/v  rubbish [obj=@untrue_claim]/v  play down [obj=@untrue_claim]/v
  words      debunk [obj=@untrue_claim]/v  demolish [obj=@untrue_claim]/v  cast doubt [on=@untrue_claim]/v  contradict [obj=@untrue_claim]/v  take issue [with=@untrue_claim]/v
  cameo      120
  actor      subj
  recipient  by | of | poss | mod | from
  when       actor:power | actor:ngo | actor:lab | actor:rel | actor:bus, obj=@untrue_claim | at=@untrue_claim | on=@untrue_claim | with=@untrue_claim | obj=that | this | it | account | version | all | everything
  yes        The Maltese police described the report as inaccurate. | police > -
  yes        Tallinn waved aside a Belarusian claim about its border guards. | Tallinn > Belarusian
  yes        Senegal's army contradicted the account of the separatists. | army > separatists
  no         The critic described the story as absurd.

# "insisted that he had done nothing wrong", "maintained that the police had acted lawfully": the defence of those who were blamed.
sense say_innocent.1
  words      say nothing wrong/v  insist nothing wrong/v  maintain nothing wrong/v  say nothing improper/v  insist nothing improper/v  say nothing illegal/v
  words      insist nothing illegal/v  say nothing to do/v  insist nothing to do/v  maintain nothing to do/v  say innocent/v  insist innocent/v
  words      maintain innocent/v  maintain [obj=innocence]/v  protest [obj=innocence]/v  proclaim [obj=innocence]/v  profess [obj=innocence]/v  plead not guilty/v
  words      insist lawfully/v  maintain lawfully/v  say lawfully/v  disclaim [obj=responsibility | knowledge | involvement]/v  wash hands [of]/v
  words      deny [obj=wrongdoing | guilt | involvement | responsibility | complicity | knowledge | charge | misconduct | role | impropriety | negligence | fault]/v
  cameo      120
  actor      subj
  when       actor:power | actor:ngo | actor:lab | actor:rel, comp!=wrong | improper | illegal
  yes        The governor of Kano insisted that he had done nothing wrong. | governor > -
  yes        Asmara said it had nothing to do with the blast. | Asmara > -
  yes        Zambia's police maintain that they acted lawfully. | police > -
  yes        The former Maltese minister pleaded not guilty. | minister > -
  no         The waiter insisted that he had done nothing wrong.
  no         Asmara said nothing was wrong with the water.

sense say_self_defence.1
  words      say/v  insist/v  maintain/v  argue/v  claim/v  contend/v  reply/v
  cameo      120
  actor      subj
  when       comp.in=self_defence | self_defense | good_faith | accordance | line, asserted, comp.subj:self | comp.subj:mil | comp.subj:cop | comp.subj:gov, actor:power
  yes        Belize maintains that its soldiers acted in self-defence. | Belize > -
  yes        The Fijian police argued that the guards had fired in self-defence. | police > -
  no         The hiker maintains that he shot the bear in self-defence.
  no         The Kenyan president said the shooters acted on orders.

# "said it had no troops there", "said its army had played no part"
sense say_no_part.1
  words      say/v  insist/v  maintain/v  reply/v  tell/v  declare/v
  cameo      120
  actor      subj
  recipient  comp.in | comp.on | comp.with
  when       comp.obj=part | hand | knowledge | link | intention | troops | soldier | force | weapon | base | contact | tie | presence, denied, actor:power, comp.subj:self | comp.subj:mil
  yes        Kampala said it had no soldiers in Burundi. | Kampala > Burundi
  yes        Tripoli insisted that it had played no part in the raid. | Tripoli > -
  no         Kampala said it had soldiers in Burundi.
  no         The actor said he had no part in the film.

# "said there would be no talks", "replied that there was nothing to discuss"
sense say_there_no.1
  words      say/v  reply/v  insist/v  declare/v  answer/v  add/v  tell/v  vow/v
  cameo      120
  actor      subj
  recipient  comp.with | comp.to
  when       comp.subj=negotiation | talk | compromise | concession | deal | truce | ceasefire | cease-fire | surrender | retreat | withdrawal | amnesty | pardon | extension | let-up | dialogue | exception | u-turn | discussion | question | bailout | referendum | election | revision | review | bargaining | meeting | apology | ransom | inquiry, comp.in!=weather | temperature | price | rate | forecast | number | score, denied, actor:power | actor:ngo | actor:lab
  yes        Tbilisi said there would be no talks with the separatists. | Tbilisi > -
  yes        The Tunisian minister replied that there would be no change to the decree. | minister > -
  no         Tbilisi said there would be talks with the separatists.
  no         The cook said there would be no change to the menu.

sense say_nothing_discuss.1
  words      reply nothing to discuss/v  say nothing to discuss/v  say nothing to negotiate/v  insist nothing to negotiate/v  say nothing to talk about/v  say out of question/v  insist nothing to discuss/v
  words      reply out of question/v  insist out of question/v  call out of question/v  answer out of question/v  declare out of question/v
  cameo      120
  actor      subj
  recipient  comp.with | with | comp.obj | obj
  when       actor:power | actor:ngo | actor:lab
  yes        Zagreb replied that there was nothing to discuss with Podgorica. | Zagreb > -
  yes        The Kosovar premier called the exchange of land out of the question. | premier > -
  no         The cook said that dessert was out of the question.

# What one says one never did or never will do has been denied or refused.
sense say_never.1
  words      say never/v  declare never/v  insist never/v  swear never/v  reply never/v  vow never/v  maintain never/v  tell never/v
  cameo      120
  actor      subj
  recipient  comp.with | comp.to | comp.obj
  when       denied, actor:power, comp.subj:self, comp!=be | have | want | see | forget | hear | know | think | imagine | dream | feel | doubt | expect | experience | play | visit | read | eat | drink | love | like | regret | remember | learn | understand | tire | live | believe
  plain      yes
  yes        The Maltese premier said he would never put the banks under foreign rule. | premier > banks
  yes        Uganda's opposition leader swore that he had never taken money from Rwanda. | leader > -
  no         The singer said she would never go back to Rome.
  no         The Maltese premier said she had never seen snow.
  no         The Maltese premier said his mother would never fly.

sense oppose_in_court.1
  words      vote [obj=no]/v  vote no/v  vote down/v  file [obj=objection | defence | counterclaim | counterplea to | against]/v
  words      raise [obj=objection to | against]/v  put foot down/v  dig in heels/v  show [obj=door to]/v  give [obj=cold_shoulder]/v  give cold shoulder/v  put paid [to]/v
  words      give [obj=cold_shoulder]/v  turn thumbs down [on]/v  stick to guns/v  stick [to=position | line | refusal]/v  cling [to=position | line | refusal]/v  stand by [obj=refusal]/v
  words      refuse point-blank/v  spurn [obj=@plan]/v
  cameo      120
  actor      subj
  recipient  to | against | obj | of | poss | mod | by | from
  when       actor:power
  yes        Eleven Ghanaian senators voted no on the treaty. | senators > -
  yes        The Kuwaiti parliament voted down the debt law. | parliament > -
  no         The members of the choir voted no on the tour.

# "has no intention of talking to the rebels": a refusal, not a plan.
operator no_intention_op.1
  words      no intention/n  no plan/n  no plans/n  no desire/n  no wish/n  no appetite/n  no mood/n  no hurry/n  no interest/n  no reason/n  no obligation/n  no readiness/n  no willingness/n
  takes      of | comp | to | for | in
  actor      subj | poss | by
  map        CONSULT=125 045=126 046=125 SUPPORT=120 054=120 055=120 057=127 COOPERATE=121 061=1211 062=1212 063=1213 064=1214 AID=122 071=1221 072=1222
  map        073=1223 074=1224 075=1223 CONCEDE=123 081=1241 082=1242 0831=1231 0832=1232 0833=1233 0834=1234 RETREAT=124 0841=1243 0842=1243 085=1244
  map        086=1245 087=1246 AGREE=120 038=126 REQUEST=120 ACCUSE=none REJECT=none THREATEN=none PROTEST=none SANCTION=none MOBILIZE=none COERCE=none
  map        ASSAULT=none *=120
  yes        Baku has no intention of negotiating with Yerevan. | Baku > Yerevan ; type=REJECT
  yes        Zambia has no plans to release the two bishops. | Zambia > bishops ; type=REJECT
  no         The pianist has no intention of playing.

# "is in no mood for talks", "wants nothing to do with the plan"
sense no_mood.1
  words      no mood [for=@talks | compromise | concession | @agreement]/n  no hurry [comp]/n  want nothing to do/v  see no need [for=@talks | @agreement | change | inquiry]/v  see no reason [comp]/v  see no reason [for]/v
  words      have no need [of]/v  have nothing to say [to]/v  let [obj=deadline | ultimatum comp=pass | lapse | expire]/v  let deadline pass/v  let ultimatum pass/v  ignore [obj=summons | subpoena | deadline | ultimatum]/v
  words      disregard [obj=summons | subpoena | deadline | ultimatum | ruling | verdict]/v  call non-starter/v  call [comp=non-starter | nonstarter]/v  dismiss [as=non-starter | nonstarter]/v
  words      remain [comp=opposed | adamant | unmoved | unyielding | unbending]/v  stay [comp=opposed | adamant | unmoved]/v  be deaf [to]/v
  cameo      120
  actor      subj | poss
  recipient  with | to | of | from | by | poss | comp.to
  when       actor:power
  yes        The Fijian junta wants nothing to do with the envoy of the Commonwealth. | junta > -
  yes        Asuncion remains opposed to a single currency. | Asuncion > -
  no         The cook wants nothing to do with garlic.

# "said it was not involved", "was not behind the attack"
sense say_not_involved.1
  words      say/v  insist/v  maintain/v  reply/v  declare/v  state/v  add/v
  cameo      120
  actor      subj
  when       denied, comp=involve | responsible | guilty | complicit | behind | implicate | party | privy | link | connect | part, comp.subj:self | comp.obj:self | comp.subj:mil | comp.obj:mil, actor:power
  yes        Ankara said that it was not involved. | Ankara > -
  yes        The rebels insisted that they were not responsible for the fire. | rebels > -
  no         Ankara said that the chef was not involved.

# "We will not be blackmailed": the negation makes the refusal (judgement.cc).
sense be_bullied.1
  words      blackmail/v  bully/v  intimidate/v  cow/v  deter/v  dictate [to]/v  pressure/v  pressurise/v  push around/v  stampede/v  browbeat/v  sway/v  rush/v  hurry/v  lecture/v  move/v  shake/v  goad/v
  cameo      030
  actor      obj
  recipient  by
  when       willed, passive, actor:power
  plain      yes
  yes        Pyongyang said it would not be bullied by the United States. | it > States ; type=REJECT
  no         The pupil was bullied by his brother.

sense answer_no.1
  words      answer [with=no | refusal | silence]/v  respond [with=no | refusal]/v  reply [with=no | refusal]/v  meet [with=no | refusal from | in]/v  answer no/v  reply no/v  respond no/v  answer in negative/v
  cameo      120
  actor      subj | from | in
  recipient  to
  when       actor:power, actor:actor
  plain      yes
  yes        Iceland's government answered with a flat no. | government > -
  no         The bride answered with a no.

# Idioms of refusal.
sense send_away_empty.1
  words      send home empty-handed/v  send away empty-handed/v  give short shrift/v  give [obj=short_shrift]/v  give [obj=cold_shoulder]/v  shut [obj=door on]/v  slam [obj=door on]/v  close [obj=door on | to]/v  close [obj=door]/v
  words      hear nothing [of]/v  have none [of]/v  have no truck [with]/v  leave unanswered/v  leave [obj=letter | note | call | appeal comp=unanswered]/v  send back [obj=budget | bill | draft | treaty | text to]/v
  words      strike [obj=clause | article | paragraph from]/v  strike out [obj=clause | article | paragraph]/v  withhold [obj=signature | assent | consent | approval from]/v  withhold [obj=signature | assent | consent | approval]/v
  words      throw out [obj=treaty | constitution | draft | charter | amendment | deal]/v  vote out [obj=treaty | amendment]/v  plead [obj=poverty | ignorance]/v  stand [by=claim | word | verdict | ruling | account | figure]/v
  words      hold [obj=ground]/v  stand [obj=ground]/v  stick [to=gun]/v  refuse to budge/v  dig in/v  draw [obj=line at]/v  want none [of]/v  want no part [of]/v  keep out [obj=inspector | observer | monitor]/v  wave away [obj=question | objection | plea]/v
  words      know nothing [of]/v  find no case/v  profess [obj=ignorance of]/v  have no record [of]/v
  cameo      120
  actor      subj
  recipient  obj | iobj | of | to | on | from | with | by | poss
  when       actor:power
  plain      yes
  yes        Estonia shut the door on talks with Minsk. | Estonia > -
  yes        Nepal's parliament threw out the draft. | parliament > -
  no         The butler shut the door on the wind.

# "said the men had fired first", "said it knew nothing of the arrest": a state defends its own.
sense say_they_first.1
  words      say fired first/v  say shot first/v  say attacked first/v  insist fired first/v  say knew nothing/v  say know nothing/v  insist knew nothing/v  say had no record/v  say no record/v  say in line with the law/v
  words      say within the law/v  say followed the rules/v  say an accident/v  insist an accident/v  say by mistake/v
  cameo      120
  actor      subj
  when       actor:power, actor:cop | actor:mil | actor:gov | actor:reb | actor:state
  plain      yes
  yes        The Fijian police said the men had fired first. | police > -
  yes        The Bolivian ministry said it knew nothing of the arrest. | ministry > -
  no         The witness said the men had fired first.
