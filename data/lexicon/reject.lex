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

sense denial.1
  words      denial [of=@visa | @rights | @access]/n  refusal [of=@visa | @access]/n
  cameo      1233
  actor      by | poss
  recipient  to | for
  yes        The denial of visas to Iranian scholars by Washington was a surprise. | Washington > scholars

sense rejection.1
  words      rejection/n  refusal/n  denial/n  dismissal/n  rebuff/n  veto/n  snub/n  repudiation/n  spurning/n
  cameo      120
  actor      by | poss | mod | subj
  recipient  of | to
  when       of=@demand | @plan | @offer | @allegation | @agreement | of:actor | by:actor | poss:actor
  yes        Israel's rejection of the French peace plan came at once. | Israel > French
  yes        The denial by Belgrade of the charges came at once. | Belgrade > -

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

sense reject_mediation.1
  words      reject [obj=mediation | mediator | arbitration]/v  refuse [obj=mediation | mediator]/v  turn down [obj=mediation]/v  rule out [obj=mediation]/v
  words      decline [obj=mediation]/v
  cameo      126
  actor      subj
  recipient  by | from | obj | poss | mod
  yes        India rejected mediation by the United States over Kashmir. | India > States

sense reject_deal.1
  words      reject [obj=@agreement | @peace]/v  turn down [obj=@agreement]/v  refuse [obj=@agreement]/v  vote down [obj=@agreement]/v  repudiate [obj=@agreement]/v
  words      oppose [obj=@agreement]/v  dismiss [obj=@agreement]/v  spurn [obj=@agreement]/v  rule out [obj=@agreement | compromise]/v
  words      reject [obj=ceasefire | cease-fire | truce]/v  rule out [obj=ceasefire | cease-fire | truce]/v  refuse [obj=ceasefire | truce]/v  reject [obj=peace_plan | peace_proposal | settlement]/v
  words      turn down [obj=ceasefire | cease-fire | truce | peace_plan | peace_proposal]/v
  cameo      127
  actor      subj
  recipient  with | by | from | between | obj | poss
  yes        Ukrainian nationalists rejected a ceasefire with the separatists. | nationalists > separatists

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

sense oppose.2
  words      opposed/a  reluctant/a  unwilling/a  averse/a  resistant/a
  cameo      120
  actor      subj
  recipient  to
  when       has to | comp
  yes        Finland is opposed to the Hungarian proposal. | Finland > Hungarian

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

sense violation.1
  words      violation [of=@law | agreement | resolution | sovereignty | treaty]/n  breach [of=@law | agreement | contract | resolution]/n  defiance [of]/n
  cameo      128
  actor      by | poss | mod
  recipient  of
  when       actor:state | actor:gov | actor:mil | actor:reb | actor:bus | actor:pty
  yes        Ethiopia's violation of the treaty angered Egypt. | Ethiopia > -

sense defiant.1
  words      defiant/a  intransigent/a  unyielding/a  adamant/a
  cameo      120
  actor      subj
  when       no mod
  yes        The deposed Gambian leader was defiant. | leader > -

sense stand_firm.1
  words      stand firm/v  stand ground/v  hold firm/v  refuse to budge/v  refuse to back down/v  dig in/v  stick to guns/v  refuse to give in/v  hold ground/v
  words      refuse to yield/v  remain defiant/v  not give an inch/v  stay put/v  refuse to bow/v
  cameo      124
  actor      subj
  recipient  against | to
  when       no mod
  yes        The Bolivian president refused to budge. | president > -

sense refuse_resign.1
  words      cling to power/v  cling [to=power | office]/v  hang on [to=power | office]/v  refuse to go/v  refuse to step down/v  refuse to resign/v  hold on [to=power]/v
  cameo      1231
  actor      subj
  yes        The Zimbabwean leader clung to power. | leader > -

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

sense non_recognition.1
  words      refuse [obj=recognition]/v  withhold [obj=recognition]/v  withdraw [obj=recognition]/v  derecognise/v  derecognize/v
  cameo      120
  actor      subj
  recipient  of | from | obj | to
  yes        Honduras withdrew recognition from Taiwan. | Honduras > Taiwan

sense overrule.1
  words      overrule/v  override/v  overturn/v  reverse/v
  cameo      120
  actor      subj
  recipient  obj | poss | by | of
  when       subj:leg | subj:gov | subj:party, obj=veto | decision | ban | policy | order | plan | bid | nomination
  yes        Parliament overrode the Georgian president's veto. | Parliament > president

sense exclude.1
  words      exclude/v  shut out/v  freeze out/v  bar/v  leave out/v  disinvite/v  uninvite/v
  cameo      120
  actor      subj
  recipient  obj
  when       from=@talks | @meeting | government | coalition | contract | tender | agreement, recipient:actor
  yes        Riyadh excluded Qatar from the summit. | Riyadh > Qatar

sense delay_reject.1
  words      stall/v  foot-drag/v  drag feet/v  stonewall/v  renege/v  backtrack/v  equivocate/v  back out/v  balk/v  waver/v
  cameo      120
  actor      subj
  recipient  with | on
  when       has on | over | of
  yes        Hungary stalled on the accession of Sweden. | Hungary > -

sense demur.1
  words      express [obj=opposition | objection]/v  voice [obj=opposition | objection]/v  raise [obj=objection]/v  register [obj=opposition | objection]/v
  words      declare [obj=opposition]/v  reiterate [obj=opposition | objection | rejection]/v  signal [obj=opposition]/v  announce [obj=opposition]/v
  cameo      120
  actor      subj
  recipient  to | against
  yes        Cyprus voiced opposition to Turkish drilling. | Cyprus > Turkish

sense yield_refuse.1
  words      hold on [to]/v  retain [obj=prisoner | hostage | soldier]/v  keep [obj=sanction | embargo]/v  maintain [obj=sanction | embargo | blockade]/v
  cameo      1244
  actor      subj
  recipient  against | on
  when       obj=@sanction | prisoner | hostage | soldier | blockade, subj:state | subj:gov
  yes        Washington kept its embargo on Cuba. | Washington > Cuba

sense oppose_with.1
  words      disagree [with]/v  take issue [with]/v  quarrel [with]/v
  cameo      120
  actor      subj
  recipient  with
  when       recipient:actor | with=@decision | @plan | @policy
  yes        Vienna disagreed with Brussels about the quota. | Vienna > Brussels

sense fail_deal.1
  words      fail [comp=reach | agree | sign | strike | conclude | clinch | secure]/v  fall short [of=agreement | deal]/v  fail [in=talk | negotiation]/v
  cameo      120
  reciprocal subj & with & comp.with
  actor      subj
  when       comp=reach | agree | sign | strike | conclude | clinch | secure | of=agreement | deal
  yes        Serbia and Kosovo failed to reach an agreement on Thursday. | Serbia & Kosovo > -

sense abstain.1
  words      abstain/v
  cameo      120
  actor      subj
  recipient  on | in
  when       subj:state | subj:gov | subj:party, has on | in | from
  yes        Switzerland abstained in the vote. | Switzerland > -

sense not_recognise.1
  words      refuse to recognise/v  refuse to recognize/v  refuse to accept/v  refuse to acknowledge/v
  cameo      120
  actor      subj
  recipient  obj | comp.obj
  yes        The Bolivian opposition refused to recognise the new president. | opposition > president

sense close_ears.1
  words      turn a deaf ear [to]/v  turn deaf ear [to]/v  fall on deaf ears/v  slam the door [on]/v  close the door [on]/v  shut the door [on]/v
  cameo      120
  actor      subj
  recipient  to | on
  yes        Tripoli turned a deaf ear to Tunis. | Tripoli > Tunis

sense throw_out_case.1
  words      throw out [obj=lawsuit | case | appeal | petition | complaint]/v  dismiss [obj=lawsuit | appeal | petition | complaint | suit]/v  reject [obj=lawsuit | appeal | petition | bail | suit]/v  deny [obj=appeal | bail | petition | motion]/v
  cameo      120
  actor      subj
  recipient  by | from | against | of
  when       subj:jud | subj=@court_word
  yes        A Seoul court dismissed an appeal by the former president. | court > president
