# CONCEDE: yield to a demand: ease restrictions, rights, reform, policy change, resignation. CAMEO 080-083x.

sense resign.1
  words      resign/v  step down/v  stand down/v  step aside/v  abdicate/v  relinquish power/v  give up power/v  hand over power/v  tender resignation/v
  words      submit resignation/v  announce resignation/v  tender [obj=resignation]/v  submit [obj=resignation]/v  announce [obj=resignation]/v  offer [obj=resignation]/v  hand in [obj=resignation]/v
  words      cede power/v  relinquish [obj=power | office | post]/v  give up [obj=power | throne | office]/v  hand over [obj=power]/v  retire [from=office | politics]/v  vacate [obj=office | post | seat]/v
  words      leave [obj=power]/v  transfer [obj=power]/v  cede [obj=power]/v  surrender [obj=power]/v
  cameo      0831
  actor      subj
  recipient  to
  when       subj:gov | subj:person | subj:leg | subj:party | subj:mil | subj:opp | subj=@leadership_post | cabinet | government | minister | chief | adviser | head | director, subj!=manager | coach | captain | player | editor
  yes        The Icelandic premier resigned after mass protests. | premier > -
  yes        Lebanon's cabinet stepped down. | cabinet > -
  no         The manager of the football club resigned.
  no         She quit smoking.

sense quit_post.1
  words      quit/v
  cameo      0831
  actor      subj
  recipient  to
  when       no comp, subj:gov | subj:person | subj:leg | subj:party | subj:mil | subj:opp | subj=@leadership_post | cabinet | government | minister | chief | adviser | head | director, subj!=manager | coach | captain | player | editor, obj!=school | college | drug | drink | cigarette | smoking
  yes        The Icelandic premier quit after mass protests. | premier > -
  no         The Icelandic premier quit giving speeches.

sense bow_out.1
  words      bow out/v
  cameo      0831
  actor      subj
  recipient  to
  when       subj:person, subj:gov | subj:leg | subj:opp | subj:pty
  yes        The Icelandic premier bowed out after mass protests. | premier > -
  no         Canada bowed out of the war.

sense resign.2
  words      resignation/n  abdication/n  departure [from=office]/n  handover [of=power]/n  transfer [of=power]/n
  cameo      0831
  actor      of | poss | by | mod
  yes        The resignation of the Kyrgyz president ended the crisis. | president > -
  no         The departure of the train was late.

sense force_out.1
  words      force to resign/v  force to step down/v  force out/v  force from office/v  push out/v  hound from office/v  oblige to resign/v
  cameo      0831
  actor      obj
  recipient  subj | by
  when       obj:actor | passive, obj!=captain | striker | player | goalkeeper | pitcher, subj!=injury, of!=@territory | country | home, no of:place, obj!:mil, obj!:reb
  yes        The Peruvian minister was forced to resign. | minister > -
  no         Libyan troops pushed the militia out of the town.
  no         An injury forced out the captain.

sense dismiss.1
  words      dismiss/v  sack/v  fire/v  remove/v  replace/v  oust/v  relieve of duties/v  relieve of command/v  reshuffle/v  strip of post/v  demote/v  axe/v  suspend [from=post | duty | office]/v
  words      remove from office/v  remove from post/v  purge/v
  cameo      0831
  actor      subj
  recipient  obj
  when       subj:gov | subj:state | subj=president | premier | king | prime minister | board | junta | minister, obj=@leadership_post | minister | general | commander | cabinet | adviser | aide | official | judge | governor | ambassador | spokesman
  yes        The Zambian president sacked the finance minister. | president > minister
  no         The soldiers fired a cannon.

# ---------------------------------------------------------------- ease restrictions
sense ease.1
  words      lift [obj=@ban | @restriction]/v  ease [obj=@ban | @restriction]/v  relax [obj=@ban | @restriction]/v  end [obj=@ban | censorship]/v  remove [obj=@ban | @restriction]/v  loosen [obj=@restriction | control | grip]/v
  words      revoke [obj=@ban | @restriction | order]/v  repeal [obj=@ban | @law]/v  scrap [obj=@ban | @restriction | @law | @policy]/v  rescind [obj=@ban | order | decision]/v  drop [obj=@ban | @restriction | @plan | @policy]/v
  words      overturn [obj=@ban]/v  abolish [obj=@ban | censorship | death_penalty | @restriction]/v  suspend [obj=@ban | @law]/v  withdraw [obj=@ban | bill | order | decree]/v  waive [obj=@restriction | visa_requirement | fee]/v
  words      cancel [obj=@ban | decree | order]/v  reverse [obj=@ban | decision | policy | order | @policy]/v  unblock [obj=@media]/v  restore [obj=internet | service]/v  soften [obj=@restriction]/v
  cameo      081
  actor      subj
  recipient  on | for | against | by
  when       obj!=treaty | pact | accord | convention | agreement | deal | constitution | parliament | congress | assembly, obj!=@curfew, obj!=@emergency, obj!=@sanction, obj!=@blockade
  yes        Saudi Arabia lifted a ban on women drivers. | Arabia > drivers
  yes        Indonesia relaxed restrictions on foreign journalists. | Indonesia > journalists
  no         The nurse lifted the blanket.
  no         India suspended a water treaty with Pakistan.

sense ease.2
  words      lift [obj=@curfew]/v  ease [obj=@curfew]/v  relax [obj=@curfew]/v  end [obj=@curfew]/v  remove [obj=@curfew]/v  suspend [obj=@curfew]/v  shorten [obj=@curfew]/v  call off [obj=@curfew]/v
  words      cancel [obj=@curfew]/v
  cameo      0813
  actor      subj
  recipient  in | on
  yes        Indian authorities lifted a curfew in Srinagar. | authorities > -
  no         The hostel lifted its curfew for guests.

sense ease.3
  words      lift [obj=@emergency]/v  ease [obj=@emergency]/v  end [obj=@emergency]/v  suspend [obj=@emergency]/v  revoke [obj=@emergency]/v  cancel [obj=@emergency]/v  rescind [obj=@emergency]/v
  words      withdraw [obj=@emergency]/v  relax [obj=@emergency]/v  remove [obj=@emergency]/v
  cameo      0814
  actor      subj
  recipient  in
  yes        Sri Lanka lifted the state of emergency. | Lanka > -
  no         The surgeon ended the emergency with a stitch.

sense ease.4
  words      legalise/v  legalize/v  unban/v  reinstate/v  rehabilitate/v  lift [obj=ban on]/v  license/v  register/v  decriminalise/v  decriminalize/v
  cameo      0812
  actor      subj
  recipient  obj | on
  when       obj=@office_ban | on=@office_ban
  yes        Tunisia legalised an Islamist party. | Tunisia > party
  no         The shop registered the trade mark.

sense ease.5
  words      easing [of=@ban | @restriction]/n  relaxation [of=@ban | @restriction]/n  lifting [of=@ban | @restriction]/n  abolition [of]/n  repeal [of=@law | @ban]/n
  cameo      081
  actor      by | poss | subj
  recipient  on | for
  yes        The lifting of restrictions on Roma by Sofia was praised. | Sofia > Roma
  no         The relaxation of the muscles takes time.

sense tolerate.1
  words      tolerate [obj=@dissent]/v  allow [obj=@protest | demonstration | dissent]/v  permit [obj=@protest | demonstration | dissent]/v  authorise [obj=@protest]/v  authorize [obj=@protest]/v
  cameo      082
  actor      subj
  recipient  by | of
  when       subj:gov | subj:state | subj:cop | subj=authority | police | court | city
  yes        Havana authorities allowed a protest by gay activists. | authorities > activists
  no         The landlord tolerates the strike of the clock.

# ---------------------------------------------------------------- demands, rights, policy
sense accede.1
  words      accede [to]/v  bow [to=@demand | pressure | @concession]/v  give in [to]/v  yield [to]/v  cave in [to]/v  capitulate [to]/v  submit [to=@demand]/v  accept [obj=demand | request | condition | ultimatum | term]/v
  words      meet [obj=demand | condition | request]/v  agree [to=@demand]/v  comply [with]/v  grant [obj=request | demand | appeal | wish | extension]/v  satisfy [obj=demand]/v  honour [obj=request]/v  honor [obj=request]/v
  words      cave [to]/v  knuckle under/v  succumb [to=@demand | pressure]/v  assent [to]/v  acquiesce [to]/v  make [obj=concession]/v  approve [obj=request | application]/v
  words      consent [to]/v  concede [obj=demand | point | defeat | election]/v  give [obj=concession]/v  heed [obj=call | appeal | demand | warning | advice]/v  bend [to]/v  kowtow [to]/v  abide [by]/v  bow to pressure/v
  words      defer [to]/v  swallow [obj=demand | condition]/v
  cameo      080
  actor      subj
  recipient  by | from | of | to | obj | poss | with
  when       to:actor | to=@demand | pressure | concession | by=@law | ruling | decision | with=@demand | ruling | order | resolution | demand | has obj
  yes        The Mozambican government acceded to demands by the rebels. | government > rebels
  yes        Hungary met the conditions of the European Union. | Hungary > Union
  no         The house yielded to the flames.

sense concession.1
  words      concession/n  compromise/n  u-turn/n  climbdown/n  climb-down/n  backdown/n  u turn/n  climb down/n
  cameo      080
  actor      by | poss | from | subj
  recipient  to
  when       has to | by | from, of!=system | computer | network | data | security | integrity | server
  yes        A concession by London to the Irish parties saved the talks. | London > parties
  no         Concession tickets cost five euros.

sense concede_defeat.1
  words      concede [obj=defeat | election]/v  concede/v  admit [obj=defeat]/v  acknowledge [obj=defeat]/v  accept [obj=defeat | result]/v
  cameo      080
  actor      subj
  recipient  to
  when       subj:gov | subj:party | subj:opp | subj=candidate | president | incumbent | challenger | party | leader, obj=defeat | election | result | has to
  yes        The Ghanaian president conceded defeat to his challenger. | president > -
  no         The goalkeeper conceded two goals.

sense grant_rights.1
  words      grant [obj=@rights]/v  give [obj=@rights]/v  restore [obj=@rights]/v  extend [obj=@rights]/v  recognise [obj=right | autonomy]/v  recognize [obj=right | autonomy]/v  guarantee [obj=@rights]/v
  words      concede [obj=@rights]/v  enfranchise/v  emancipate/v  legalise [obj=gay_marriage | same-sex_marriage | abortion]/v  legalize [obj=gay_marriage | same-sex_marriage | abortion]/v  confer [obj=@rights]/v
  words      allow [obj comp=vote | worship | assemble]/v  return [obj=@rights]/v  naturalise/v  naturalize/v  award [obj=citizenship]/v
  cameo      0833
  actor      subj
  recipient  to | iobj | of | for | obj
  when       obj!=amnesty
  yes        Manila granted autonomy to the Moro rebels. | Manila > rebels
  yes        Kenya gave citizenship to stateless Makonde people. | Kenya > people
  no         The novel gives voice to a freedom lover.

sense grant_rights.2
  words      granting [of=@rights]/n  recognition [of=right]/n  legalisation/n  legalization/n
  cameo      0833
  actor      by | poss
  recipient  to | for
  yes        The granting of citizenship by Kyrgyzstan to stateless residents ended the matter. | Kyrgyzstan > residents
  no         The recognition of faces by babies is quick.

sense reform.1
  words      reform/v  liberalise/v  liberalize/v  democratise/v  democratize/v  overhaul/v  amend/v  revise/v  rewrite/v  restructure/v  devolve/v  decentralise/v  decentralize/v
  cameo      083
  actor      subj
  recipient  obj
  when       subj:gov | subj:state | subj:leg | subj=king | president | parliament | government | junta, obj=constitution | law | police | system | army | judiciary | power | electoral law | code | institution
  yes        The Moroccan king reformed the constitution. | king > -
  no         The glacier reformed the valley.

sense reform.2
  words      introduce [obj=@reform]/v  implement [obj=@reform]/v  enact [obj=@reform]/v  launch [obj=@reform]/v  pass [obj=@reform]/v  announce [obj=@reform]/v  hold [obj=free_election | referendum | early_election | snap_election]/v
  words      restore [obj=democracy | civilian_rule | constitution]/v  call [obj=election | early_election | snap_election | referendum]/v  schedule [obj=election | referendum]/v  carry out [obj=@reform]/v
  words      approve [obj=@reform]/v  adopt [obj=new_constitution | @reform]/v  form [obj=unity_government | transitional_government | interim_government]/v  share power/v  undertake [obj=@reform]/v
  words      initiate [obj=@reform]/v  end [obj=one-party_rule | military_rule | apartheid | monarchy]/v
  cameo      083
  actor      subj
  recipient  with
  when       subj:gov | subj:state | subj:leg | subj=king | president | parliament | government | junta | general | premier
  yes        The Myanmar junta introduced political reforms in 2011. | junta > -
  no         The chef introduced a new menu.

sense policy_change.1
  words      reverse [obj=course | @policy]/v  change [obj=course | @policy | tack]/v  amend [obj=@policy | @law]/v  shelve [obj=@policy | @plan]/v  abandon [obj=@policy | @plan]/v  delay [obj=@policy | @law]/v
  words      withdraw [obj=@policy | @plan | @law]/v  water down [obj=@plan | @policy]/v  freeze [obj=price | tax | fare]/v  cut [obj=price | tax | fuel_price | fare]/v  raise [obj=wage | pension | salary | pay]/v
  words      dilute [obj=@plan]/v  reconsider [obj=@policy | @plan]/v  suspend [obj=@policy]/v  ditch [obj=@policy | @plan]/v  revisit [obj=@policy]/v  postpone [obj=@policy]/v
  words      increase [obj=wage | pension | salary]/v  repeal [obj=@law]/v  roll back [obj=@policy | @law]/v
  cameo      0832
  actor      subj
  recipient  for | to | after | against
  when       subj:gov | subj:state | subj:leg | subj=king | president | parliament | government | premier | minister | junta | senate, obj!=@sanction
  yes        Ecuador's president withdrew the fuel decree. | president > -
  no         Apple shelved its plan for a smaller phone.

sense regime_change.1
  words      accept [obj=power-sharing | power_sharing]/v  cede [obj=power]/v  hand [obj=power]/v  transfer [obj=power]/v  restore [obj=democracy | civilian_rule]/v  return [obj=power]/v  hand over [obj=power]/v  share [obj=power]/v
  words      give [obj=seat | post | ministry]/v  include [in=government | cabinet | coalition]/v  appoint [to=cabinet | government]/v
  cameo      0834
  actor      subj
  recipient  to | with | iobj | obj
  when       recipient:actor
  yes        The Sudanese junta handed power to civilians. | junta > civilians
  no         The dam hands power to the grid.

sense approve.1
  words      approve/v  grant/v  authorise/v  authorize/v  sanction/v  okay/v  ok/v  green-light/v  give [obj=green_light | go-ahead | nod | approval | permission | consent]/v  grant [obj=permission | approval | consent | extension | licence | license]/v
  words      clear/v  rubber-stamp/v  ratify/v  allow/v  permit/v
  cameo      080
  actor      subj
  recipient  by | from | for | to | iobj | obj | poss
  when       recipient:actor, obj=request | application | bid | extension | plan | delay | permission | approval | green light | go-ahead | consent | nod | appeal | petition
  yes        The European Council approved a request by Britain for a delay. | Council > Britain
  no         The teacher approved the essay.

sense mandate.1
  words      entrust [with]/v  ask [comp=form]/v  appoint/v  nominate/v  name/v  swear in/v  invest/v
  cameo      0831
  actor      subj
  recipient  obj
  when       subj:gov | subj=president | king | queen | parliament | emir | sultan, as=@leadership_post | comp=@leadership_post | comp=form | with=form
  yes        The Iraqi president asked a Kurdish politician to form a government. | president > politician
  no         The parents named the baby Rosa.

sense disband_unit.1
  words      disband [obj=police_unit | secret_police | special_unit | unit | militia]/v  dissolve [obj=secret_police | unit | special_court]/v  close [obj=prison | detention_camp | camp]/v  shut [obj=prison | detention_camp]/v
  cameo      083
  actor      subj
  when       subj:gov | subj:state | subj=president | government | minister
  yes        The Nigerian government disbanded a police unit after protests. | government > unit
  no         The owner closed the prison museum.

sense recount.1
  words      order [obj=recount | rerun | new_election | fresh_election]/v  agree [to=recount | rerun]/v  allow [obj=recount | audit]/v  annul [obj=election_result | result]/v  postpone [obj=election]/v
  cameo      083
  actor      subj
  recipient  of | in
  when       subj:gov | subj:jud | subj:state | subj=commission | court | president | government
  yes        The Honduran electoral commission ordered a recount. | commission > -
  no         The grandfather recounted the election of his youth.

sense reinstate.1
  words      reinstate/v  restore [to=power | office | post]/v  rehire/v  return [to=power | office]/v
  cameo      0831
  actor      subj
  recipient  obj
  when       obj=@politician | judge | minister | official | worker | general | president | editor, subj!=team | club
  yes        The Pakistani government reinstated two judges on Monday. | government > judges
  no         The museum reinstated the old lamps.

sense yield_phrase.1
  words      back down [over | on]/v  climb down [over | on]/v  cave in/v  do an about-face/v  make a u-turn/v  eat [obj=word | humble_pie]/v  throw in the towel/v
  words      bow [to=demand | pressure | inevitable]/v  bend [to=will | pressure]/v  give ground/v  relent [on | over]/v  soften [obj=line | stance | position]/v
  words      water down [obj=demand | position]/v  drop [obj=demand | objection | opposition | condition | insistence]/v  swallow [obj=pride]/v
  cameo      080
  actor      subj
  recipient  to | of | by | from | on | against | over
  when       subj:state | subj:gov | subj:party | subj:reb | subj:leg | subj:igo | subj:lab | subj=premier | minister | president
  yes        Belgrade dropped its objection to the Kosovar plates. | Belgrade > Kosovar
  no         The waiter dropped a plate.

sense freedom_ease.1
  words      allow [obj=protest | rally | independent_newspaper | free_press | free_speech | opposition_party]/v
  words      lift [obj=censorship | media_ban | internet_ban | ban on=press | @media | protest | demonstration | rally]/v  end [obj=censorship]/v
  words      unblock [obj=website | internet | access | social_media]/v  restore [obj=internet | internet_access | press_freedom]/v
  words      relax [obj=censorship | media_law]/v  license [obj=newspaper | broadcaster | radio_station]/v  reopen [obj=newspaper | university | radio_station]/v
  cameo      0811
  actor      subj
  recipient  of | by | on | for | in | to
  when       subj:state | subj:gov | subj:mil | subj:jud
  yes        Burma ended censorship of the press. | Burma > -
  no         The mayor reopened the park.

sense party_ease.1
  words      lift [obj=ban on=@office_ban]/v  unban [obj=party | movement | union]/v  legalise [obj=party | union | movement | opposition]/v
  words      legalize [obj=party | union | movement | opposition]/v  register [obj=party | candidate | opposition_party]/v  reinstate [obj=candidate | party]/v
  words      restore [obj=right of=candidate]/v  allow [obj=candidate | party | opposition comp=run | register | stand]/v
  cameo      0812
  actor      subj
  recipient  on | obj | of
  when       subj:state | subj:gov | subj:jud | subj:mil | subj=commission | court
  yes        Jakarta lifted a ban on a leftist party. | Jakarta > party
  no         The host registered a party of six.

sense reshuffle.1
  words      reshuffle [obj=cabinet | government]/v  sack [obj=minister | general | governor | adviser | cabinet]/v
  words      fire [obj=minister | general | adviser | attorney_general | director]/v  dismiss [obj=minister | cabinet | government | premier | general | governor]/v
  words      remove [obj=minister | general | governor | premier]/v  replace [obj=minister | general | commander | governor]/v  accept [obj=resignation]/v
  words      force out [obj=minister | premier | president]/v
  cameo      0831
  actor      subj
  recipient  obj | of
  when       subj:gov | subj:leg | subj:mil | subj:state | subj=king | president | premier | parliament
  yes        The Jordanian king dismissed the cabinet. | king > cabinet
  no         The club sacked the coach.

sense policy_yield.1
  words      scrap [obj=tax | levy | fee | fare_increase | price_rise | tax_rise | law | bill | decree | reform]/v
  words      withdraw [obj=bill | tax | decree | law | reform | extradition_bill]/v  repeal [obj=law | tax | decree]/v
  words      shelve [obj=reform | bill | tax | project | dam]/v  cancel [obj=tax | dam | project | price_rise]/v  suspend [obj=tax | reform | law | toll]/v
  words      roll back [obj=tax | price_rise | reform]/v  back away [from=reform | tax | plan]/v
  cameo      0832
  actor      subj
  recipient  for | after | of
  when       subj:gov | subj:state | subj:leg | subj=premier | president | minister | cabinet | junta, obj!=@sanction
  yes        The Ecuadorean president withdrew the tax. | president > -
  no         The author scrapped the chapter.

# ---------------------------------------------------------------- giving in

sense swear_in.1
  words      swear in [obj=government | cabinet | premier | minister | president | governor]/v
  words      install [obj=government | president | premier | governor]/v
  words      appoint [obj=premier | cabinet | successor | minister | governor | chief]/v  name [obj=premier | cabinet | successor | minister]/v
  words      inaugurate [obj=president | government | governor]/v  invest [as=premier | president]/v
  words      elect [obj=president | premier | speaker | chancellor]/v  crown/v  anoint/v
  cameo      0831
  actor      subj
  recipient  obj | as
  when       subj:gov | subj:leg | subj:mil | subj=king | queen | sultan | emir | parliament | assembly | president
  yes        The Jordanian king swore in a cabinet. | king > cabinet
  yes        Iraq's parliament elected a Kurdish president. | parliament > president
  no         The lodge installed its new chief cook.

sense cabinet_shake.1
  words      fire [obj=general | commander | envoy | prosecutor | spokesman | ambassador | judge | army_chief | defence_minister | police_chief]/v
  words      sack [obj=commander | envoy | prosecutor | army_chief | police_chief | spokesman]/v  relieve [of=command | duty | post]/v
  words      dismiss [obj=commander | envoy | prosecutor | army_chief | police_chief | aide | prosecutor]/v
  words      oust [obj=minister | general | chief | premier]/v  shake up [obj=cabinet | army | command]/v
  words      purge [obj=army | cabinet | command | court]/v  recall [obj=general | governor]/v
  words      suspend [obj=minister | general | judge | chief | governor | prosecutor]/v  strip [of=portfolio | command | rank]/v  ease out/v
  words      show the door/v  replace [obj=cabinet | army_chief]/v
  cameo      0831
  actor      subj
  recipient  obj
  when       subj:gov | subj:leg | subj:mil | subj:state | subj=president | king | premier | governor | emir, recipient:actor
  yes        The Ethiopian premier relieved two generals of command. | premier > generals
  yes        The Gambian president suspended a judge. | president > judge
  no         The bank fired its door spokesman.

sense government_fall.1
  words      fall/v  collapse/v  crumble/v  resign en masse/v  quit en masse/v  dissolve/v  bow [out of=race | politics]/v
  words      hand [obj=resignation | power | reins to]/v  tender [obj=resignation to]/v  pass [obj=torch | reins to]/v  make way [for]/v
  words      leave [obj=presidency | premiership | throne]/v  give up [obj=presidency | premiership | seat | leadership]/v
  words      renounce [obj=throne | power | presidency]/v  cede [obj=throne | presidency to]/v
  cameo      0831
  actor      subj
  recipient  to | for
  when       subj=government | cabinet | coalition | junta | regime | administration | president | premier | king | queen | emir | minister | chancellor | speaker | mayor | governor, no obj | obj=presidency | premiership | throne | seat | leadership | power | resignation | reins | torch
  yes        The Czech government fell. | government > -
  yes        The Qatari emir abdicated. | emir > -
  no         The government bond fell by two points.

sense power_hand.1
  words      hand [obj=power | control | reins to]/v  transfer [obj=power | authority to]/v  cede [obj=power | authority | seat to]/v
  words      share [obj=power | cabinet with]/v  devolve [obj=power | authority to]/v  return [obj=power to]/v
  words      restore [obj=civilian_rule | constitution | monarchy | parliament]/v  step aside [for]/v
  words      form [obj=unity_government | coalition | transitional_council with]/v  bring [into=government | cabinet | coalition]/v
  words      include [in=government | cabinet]/v  give [obj=post | ministry | portfolio | seat to]/v  accept [obj=transition]/v
  words      lift [obj=military_rule]/v
  cameo      0834
  actor      subj
  recipient  to | with | for | obj
  when       subj:gov | subj:mil | subj:state | subj:reb | subj=junta | king | president | general | emir
  yes        The Sudanese general shared power with civilians. | general > civilians
  yes        The Malagasy junta restored civilian rule. | junta > -
  no         The jockey handed the reins to the groom.

sense constitution_change.1
  words      amend [obj=constitution | charter | electoral_law | basic_law]/v  change [obj=constitution | electoral_law]/v
  words      rewrite [obj=constitution | electoral_law]/v  adopt [obj=constitution | charter]/v  promulgate [obj=constitution | law]/v
  words      abolish [obj=monarchy | senate | presidency]/v  ratify [obj=constitution]/v
  words      overhaul [obj=judiciary | electoral_system | constitution | police]/v
  words      introduce [obj=multiparty_system | democracy | direct_election | term_limit]/v
  words      restore [obj=multiparty_democracy | term_limit | direct_election]/v  end [obj=one_party_rule]/v
  words      hold [obj=referendum | election | vote | poll on]/v  call [obj=referendum | snap_poll | early_poll | fresh_poll]/v
  words      schedule [obj=vote | poll | referendum]/v
  cameo      0834
  actor      subj
  recipient  with | for
  when       subj:gov | subj:leg | subj:state | subj:mil | subj=president | king | parliament | assembly | junta | premier
  yes        Togo promulgated a constitution. | Togo > -
  yes        The Nepalese assembly abolished the monarchy. | assembly > -
  no         The chess club amended its charter.

sense rights_grant_more.1
  words      legalise [obj=abortion | marriage | union | divorce | cannabis | euthanasia | homosexuality]/v
  words      decriminalise [obj=abortion | homosexuality | defamation | cannabis | prostitution]/v
  words      extend [obj=vote | citizenship | franchise | protection to]/v
  words      recognise [obj=right | language | marriage | minority | gender of]/v  guarantee [obj=right | freedom | equality of | to | for]/v
  words      abolish [obj=death_penalty | flogging | caste | slavery | blasphemy_law | guardianship]/v
  words      outlaw [obj=torture | slavery | discrimination | child_marriage]/v
  words      end [obj=segregation | guardianship | flogging | discrimination]/v  ban [obj=torture | child_marriage | conversion_therapy]/v
  words      allow [obj=woman comp=drive | vote | travel | work | study]/v  let [obj=woman comp=drive | vote | travel | work | study]/v
  words      grant [obj=vote | citizenship | status | language_right to]/v  give [obj=vote | citizenship | status | say to | iobj]/v
  cameo      0833
  actor      subj
  recipient  to | of | for | iobj | obj
  when       subj:gov | subj:leg | subj:state | subj:jud | subj=parliament | king | president | court | assembly
  yes        Thailand legalised abortion. | Thailand > -
  yes        Saudi Arabia let women drive. | Arabia > women
  no         The café legalised dogs on its terrace.

sense policy_drop.1
  words      scrap [obj=tax | toll | plan | quota | fare_rise | surcharge | bill | subsidy_cut | price_rise | levy]/v
  words      shelve [obj=plan | bill | reform | tax | dam | law]/v  drop [obj=plan | bill | reform | tax | proposal | law]/v
  words      withdraw [obj=plan | bill | reform | tax | proposal]/v  water down [obj=plan | bill | reform | law]/v
  words      backtrack [on=plan | reform | pledge | tax | law]/v  backpedal [on=plan | reform | tax]/v
  words      climb down [on | over=plan | reform | tax]/v  make a u-turn [on]/v  row back [on=plan | pledge | reform]/v
  words      retreat [from=plan | reform | tax]/v  freeze [obj=fuel_price | bread_price | fare | rent | tuition]/v
  words      cut [obj=fuel_price | bread_price | fuel_tax | vat | salary of=minister | price of=bread | fuel]/v
  words      raise [obj=minimum_wage | wage | pension | salary of]/v  restore [obj=subsidy]/v  reinstate [obj=subsidy | tax_break]/v
  words      suspend [obj=plan | tax | toll | law | reform]/v  delay [obj=tax | reform | pension_reform | law]/v
  words      rescind [obj=decree | tax | law]/v
  cameo      0832
  actor      subj
  recipient  for | of | to
  when       subj:gov | subj:leg | subj:state | subj=government | president | premier | king | minister | parliament | cabinet | junta
  yes        The Kenyan president backtracked on the tax. | president > -
  yes        Quito climbed down over the reform. | Quito > -
  no         The cinema cut its fares on Mondays.

sense bow_to.1
  words      bow [to=call | demand | pressure | protest | union | street | strike]/v  yield [to=call | demand | pressure | protest | union]/v
  words      cave [to | in to=call | demand | pressure | protest | union]/v  buckle [under=pressure]/v  succumb [to=call | demand | pressure]/v
  words      give way [to]/v  knuckle under [to]/v  heed [obj=call | appeal | plea | warning | demand of | by | from]/v
  words      meet [obj=demand | request of | by | from]/v  comply [with=demand | request | ultimatum | ruling | order of | by | from]/v
  words      accept [obj=demand | condition | term | ultimatum of | by | from]/v  satisfy [obj=demand | request of]/v
  words      grant [obj=demand | wish | request of]/v  honour [obj=request | demand | wish of]/v
  words      obey [obj=ruling | order | ultimatum | court of]/v  implement [obj=ruling | order | resolution of]/v
  words      abide [by=ruling | order | resolution of]/v  fold [to=pressure]/v
  cameo      080
  actor      subj
  recipient  of | by | from | to | obj
  when       actor:state | actor:gov | actor:leg | actor:party | actor:mil | actor:reb | actor:bus | actor:igo
  yes        The Senegalese president bowed to calls by the opposition. | president > opposition
  yes        Yerevan complied with the demand of Baku. | Yerevan > Baku
  no         The branch bowed to the weight of the snow.

sense concede_loss.1
  words      concede [obj=defeat | loss | election | race to]/v  accept [obj=defeat | result | verdict of=@election_]/v
  words      acknowledge [obj=defeat | loss]/v  throw in [obj=towel]/v  drop [obj=challenge | claim]/v
  words      withdraw [obj=challenge | bid | candidacy]/v  bow out [of=race]/v  pull out [of=race | runoff]/v  step aside [in=race]/v
  words      bow [out of=race]/v  pull [out of=race | runoff]/v
  cameo      080
  actor      subj
  recipient  to
  when       subj:gov | subj:party | subj:leg | subj:opp | subj:pty | subj=candidate | president | premier | leader | opposition | party
  yes        The Polish candidate conceded the race to his rival. | candidate > rival
  yes        The Ghanaian president acknowledged his defeat. | president > -
  no         The chess master conceded defeat to a machine.

sense freedom_ease_more.1
  words      lift [obj=censorship | media_ban | gag_order | internet_ban | ban on=newspaper | broadcaster | protest | rally | party]/v
  words      restore [obj=internet | mobile_service | broadcast | licence | accreditation of]/v
  words      unblock [obj=facebook | twitter | website | site | app]/v
  words      reopen [obj=newspaper | broadcaster | radio_station | university | office of]/v
  words      allow [obj=rally | protest | march | demonstration | vigil by | of]/v
  words      permit [obj=rally | protest | march | demonstration | vigil by | of]/v  authorise [obj=rally | protest | march by | of]/v
  words      free [obj=press | medium]/v  relax [obj=censorship | media_law | protest_law]/v
  words      repeal [obj=security_law | media_law | protest_law | blasphemy_law | sedition_law]/v
  words      license [obj=broadcaster | newspaper | radio_station]/v
  cameo      0811
  actor      subj
  recipient  of | by | on | for
  when       subj:gov | subj:state | subj:jud | subj:cop | subj:mil | subj:leg | subj=authority
  yes        Hanoi reopened the university of the Buddhists. | Hanoi > Buddhists
  yes        Minsk permitted a rally by the opposition. | Minsk > opposition
  no         The school allowed a rally of bicycles.

sense curfew_ease.1
  words      shorten [obj=curfew | night_curfew]/v  relax [obj=curfew | night_curfew | lockdown]/v
  words      lift [obj=lockdown | night_curfew | stay_at_home_order]/v  ease [obj=lockdown | night_curfew | quarantine]/v
  words      end [obj=lockdown | quarantine]/v  scrap [obj=curfew]/v  easing [of=curfew | lockdown]/n  lifting [of=curfew | lockdown]/n
  words      relaxation [of=curfew | lockdown]/n
  cameo      0813
  actor      subj | by | poss
  recipient  in | on | of
  when       actor:actor
  yes        Colombo scrapped the curfew. | Colombo > -
  yes        The lifting of the curfew by Iraqi officials cheered Baghdad. | officials > -
  no         The kennel ended the quarantine of a poodle.

sense emergency_end.1
  words      end [obj=state_of_emergency | martial_law | emergency_rule | state_of_siege in]/v
  words      lift [obj=state_of_emergency | martial_law | emergency_rule | state_of_siege in]/v  revoke [obj=martial_law | emergency_decree]/v
  words      let [obj=state_of_emergency comp=lapse | expire]/v  rescind [obj=martial_law | emergency_decree]/v
  words      withdraw [obj=martial_law | emergency_decree]/v  lifting [of=martial_law | emergency | emergency_rule]/n
  words      end [of=martial_law | emergency]/n
  cameo      0814
  actor      subj | by | poss
  recipient  in
  when       actor:actor
  yes        Seoul revoked martial law. | Seoul > -
  no         The film ended with the lifting of martial law on Mars.

sense party_legal.1
  words      legalise [obj=party | union | group | movement]/v  unban [obj=party | union | group | movement]/v
  words      register [obj=party | candidate | union | movement]/v  reinstate [obj=party | candidate | lawmaker | union]/v
  words      let [obj=candidate | party comp=run | stand]/v
  words      allow [obj=candidate | party | opposition comp=run | stand | register | campaign]/v  clear [obj=candidate comp=run | stand]/v
  words      lift [obj=ban on=party | candidate | politician | union]/v  readmit [obj=party | lawmaker | candidate]/v
  words      accept [obj=candidacy of]/v  restore [obj=seat | immunity | licence of]/v
  cameo      0812
  actor      subj
  recipient  obj | of | on
  when       subj:gov | subj:state | subj:jud | subj:leg | subj:mil | subj=court | commission | authority, recipient:actor
  yes        A Dakar court cleared the opposition candidate to run. | court > candidate
  yes        Khartoum unbanned the Communist party. | Khartoum > party
  no         The kennel club registered the party of dogs.

sense dissent_ease.1
  words      drop [obj=ban on=protest | rally | march | strike]/v  pull back [obj=riot_police | tank from=square]/v
  words      withdraw [obj=riot_police | tank | soldier from=street | square | campus]/v  open [obj=dialogue with=protester | striker]/v
  words      pardon [obj=protester | rioter]/v  tolerate [obj=protest | dissent | rally | sit-in of | by]/v  meet [obj=protester | striker]/v
  words      talk [to=protester | striker]/v  listen [to=protester | striker]/v  reach out [to=protester | striker]/v
  cameo      082
  actor      subj
  recipient  of | by | with | to | obj | from
  when       subj:gov | subj:state | subj:cop | subj=premier | president | minister | government | mayor
  yes        Hanoi tolerated protests of the farmers. | Hanoi > farmers
  no         The waiter talked to a protester about soup.

# ---------------------------------------------------------------- votes and bodies

sense election_hold.1
  words      stage [obj=election | referendum]/v  call [obj=election | referendum | poll]/v  set [obj=date for=election]/v
  words      organise [obj=election | referendum]/v  bring forward [obj=election | poll]/v  schedule [obj=election | referendum | runoff]/v
  cameo      083
  actor      subj
  recipient  in | on | with
  when       subj:state | subj:gov | subj:mil | subj=junta | president | premier | king
  yes        Chad's junta called a referendum. | junta > -
  yes        Libya scheduled a runoff. | Libya > -
  no         The pony club held an election for treasurer.

sense oust_leader_party.1
  words      oust [obj=leader | speaker | chairman | premier]/v  depose [obj=leader | chairman]/v  vote out [obj=leader | speaker]/v
  words      replace [obj=leader | speaker | candidate]/v  dump [obj=leader | premier]/v  ditch [obj=leader | candidate]/v
  words      topple [obj=leader | premier]/v  unseat [obj=speaker | leader]/v  elect [obj=leader | speaker | chairman]/v
  words      choose [obj=leader | candidate | successor]/v
  cameo      0831
  actor      subj
  recipient  obj
  when       subj:party | subj:pty | subj=party | caucus | backbencher | congress | delegate, recipient:actor
  yes        The Conservative party dumped its leader. | party > leader
  no         The orchestra replaced its leader.

sense flee_power.1
  words      flee [obj=country | capital | palace]/v  go [into=exile]/v  leave [obj=country | capital]/v  fly [into=exile]/v  resign and flee/v
  words      seek [obj=refuge in]/v
  cameo      0831
  actor      subj
  recipient  to | in | into
  when       subj=president | premier | king | minister | dictator | shah | chancellor | emir | leader | ruler, subj!=rebel, no subj:reb
  yes        The Bangladeshi premier fled the country. | premier > -
  yes        The Tunisian dictator went into exile. | dictator > -
  no         The tourist fled the country inn.

sense law_sign_grant.1
  words      sign [obj=decree | law | order comp=grant | legalise | abolish | free | restore | allow | simplify]/v
  words      pass [obj=law comp=grant | legalise | abolish | protect | allow | recognise]/v  issue [obj=decree comp=grant | allow | restore]/v
  words      enshrine [obj=right | abortion | equality in]/v  recognise [obj=language | minority | marriage]/v
  cameo      0833
  actor      subj
  recipient  to | for | mod | comp.obj | comp.to
  when       subj:gov | subj:leg | subj:state | subj=president | king | parliament
  yes        France enshrined abortion in its constitution. | France > -
  yes        The Syrian government recognised the Kurdish language. | government > -
  no         The museum enshrined the abortion of the space flight in a model.

# ---------------------------------------------------------------- consult

sense bid_allow.1
  words      let [comp=join | go | proceed | pass]/v  drop [obj=objection | opposition | veto | resistance to]/v
  words      lift [obj=veto | objection | block on]/v  withdraw [obj=veto | objection to]/v  clear [obj=way for]/v
  words      unblock [obj=accession | talk | membership | aid | fund]/v  relent [on]/v  ratify [obj=accession | membership of]/v
  words      approve [obj=accession | membership of]/v  wave through/v
  cameo      080
  actor      subj
  recipient  to | on | for | of | obj | comp.subj
  when       subj:state | subj:gov | subj:leg, recipient:actor
  yes        Ankara lifted its veto on Sweden. | Ankara > Sweden
  yes        Sofia dropped its opposition to Skopje. | Sofia > Skopje
  no         The driver cleared the way for the president's cat.

# ---------------------------------------------------------------- acts as nouns with their roles

sense veto_lift.1
  words      lifting [of=veto | objection | block]/n  dropping [of=objection | veto | claim | demand | threat]/n
  words      withdrawal [of=objection | veto | claim | threat | demand]/n  acceptance [of=demand | condition | term | ruling | verdict]/n
  words      compliance [with=ruling | demand | order | resolution | ultimatum]/n  climbdown [on | over]/n  backdown [on | over]/n
  words      u-turn [on | over]/n
  cameo      080
  actor      by | poss
  recipient  on | to | from | with
  when       actor:state | actor:gov | actor:leg | actor:party | actor:reb
  yes        Ankara's dropping of its veto on Sweden pleased Helsinki. | Ankara > Sweden
  yes        Kenya's compliance with the ruling of the regional court was swift. | Kenya > court
  no         The acceptance of the condition by the tenant was swift.

sense curfew_end_noun.1
  words      lifting [of=curfew | lockdown | quarantine]/n  end [of=curfew | lockdown]/n  shortening [of=curfew]/n
  cameo      0813
  actor      by | poss
  recipient  in | on | for
  when       actor:state | actor:gov | actor:mil | actor:cop
  yes        Tunisia's lifting of the curfew came at dawn. | Tunisia > -
  no         The easing of the curfew for teenagers by parents was due.

sense policy_noun.1
  words      scrapping [of=tax | levy | plan | law | bill | reform | toll]/n  abolition [of=tax | levy | toll | quota]/n
  words      withdrawal [of=bill | plan | reform | decree]/n  shelving [of=plan | bill | reform | tax]/n  repeal [of=law | tax | decree]/n
  words      reversal [of=policy | decision]/n  rise [in=pension | wage | minimum_wage]/n  freeze [on=price | fare | rent | tax]/n
  cameo      0832
  actor      by | poss
  recipient  for | on
  when       actor:state | actor:gov | actor:leg
  yes        The scrapping of the fuel levy by the Ghanaian government calmed drivers. | government > -
  no         The scrapping of the plan by the architect cost weeks.

sense resign_noun.1
  words      sacking [of]/n  firing [of]/n  dismissal [of]/n  ouster [of=minister | general | chief | premier]/n
  words      removal [of=minister | general | judge | governor | chief]/n  reshuffle [of | by]/n
  words      cabinet reshuffle/n  stepping down [of]/n  exit [of=minister | premier]/n
  cameo      0831
  actor      by | poss
  recipient  of
  when       recipient:gov | recipient:mil | recipient:leg | recipient:jud | actor:gov, actor:actor
  yes        The sacking of three ministers by the Iraqi premier was sudden. | premier > ministers
  yes        A cabinet reshuffle by the Lebanese president was overdue. | president > -
  no         The firing of the pot by the potter takes a day.
  no         Oslo announced the appointment of a Danish general as its envoy.

# ---------------------------------------------------------------- more of daily news

sense power_share.1
  words      share [obj=power | post | ministry with]/v  form [obj=unity_government | coalition_government | transitional_government with]/v
  words      bring [obj=opposition | rebel into]/v  include [obj=opposition | rebel | woman in]/v
  words      give [obj=post | portfolio | seat to=opposition | rebel]/v  invite [obj=opposition | rebel into]/v
  words      offer [obj=post | seat to=opposition | rebel]/v
  cameo      0834
  actor      subj
  recipient  with | obj | to
  when       subj:gov | subj:state | subj:mil | subj:party, recipient:actor
  yes        The Kenyan president shared power with the opposition. | president > opposition
  no         The sockets share power with the lamp.

sense police_disband.1
  words      disband [obj=police | morality_police | secret_police | squad | special_court]/v
  words      abolish [obj=morality_police | secret_police | special_court | senate | state_security]/v
  words      dissolve [obj=secret_police | squad | special_court | state_security]/v  overhaul [obj=police | army | judiciary]/v
  words      reform [obj=police | army | judiciary | electoral_law]/v  curb [obj=power of=police | president | army]/v
  cameo      083
  actor      subj
  recipient  of
  when       subj:gov | subj:state | subj:leg | subj=president | government | parliament | king
  yes        The Iranian government disbanded its morality police. | government > -
  no         The band leader disbanded The Police tribute act.

sense allow_private.1
  words      allow [obj=private_firm | private_school | trade | export | import | foreigner | cryptocurrency]/v
  words      legalise [obj=private_firm | trade | cannabis | gambling | abortion | protest]/v  free [obj=price | exchange_rate]/v
  words      lift [obj=price_control | rent_cap | limit on]/v  liberalise [obj=trade | economy | market | price]/v  privatise/v
  cameo      0832
  actor      subj
  recipient  to | on
  when       subj:gov | subj:state | subj:leg, obj!=dog
  yes        The Cuban government allowed private firms. | government > -
  no         The zoo opened its bird sector to the public.


# ---------------------------------------------------------------- posts lost, measures taken back
sense lose_post.1
  words      sack/v  fire/v  dismiss/v  oust/v  relieve [of=duty | post | command]/v  remove [from=post | office]/v  force out/v
  cameo      0831
  actor      obj
  when       passive, no subj, actor:gov | actor:mil | actor=minister | premier | prime minister | chief | governor
  plain      yes
  yes        The Peruvian interior minister was sacked. | minister > -
  no         The coach was sacked.

sense leave_post.1
  words      lose [obj=job | post | office | portfolio | seat]/v  quit [obj=post | job | office | government | cabinet | parliament]/v  bow out/v  step aside/v  stand aside/v  throw in the towel/v  make way [for]/v  hand in [obj=notice | resignation]/v  walk out [of=government | cabinet | coalition]/v
  cameo      0831
  actor      subj
  when       actor:gov | actor=minister | premier | prime minister | chief | governor
  plain      yes
  yes        The Slovak premier bowed out. | premier > -
  no         The actor bowed out.

sense fare_back.1
  words      restore [obj=subsidy on | for | of]/v  restore [obj=subsidy | fuel_subsidy | bread_subsidy | pension | bonus | allowance | right | quota | independence of]/v  lower [obj=fare | price | fuel_price | tax | fee | tariff | bus_fare | toll]/v  cut [obj=fare | fuel_price | bus_fare | fee | toll | bread_price]/v  bring down [obj=fare | price | fuel_price]/v  reverse [obj=rise | cut | increase | fare_rise | decision | ban]/v
  words      take back [obj=bill | decree | rise | law | reform]/v  back down [on | over]/v  climb down/v  make [obj=u-turn | about-face | climbdown]/v  perform [obj=u-turn | about-face]/v  bow [to]/v  give in [to]/v  yield [to]/v  cave in [to]/v  give up [obj=plan | bill | reform | idea | levy]/v  drop [obj=plan | bill | reform | amendment | charge | levy]/v  abandon [obj=plan | bill | reform | levy]/v
  words      close [obj=mine | dam | plant | camp after=protest | march | strike]/v  raise [obj=pay | wage | salary | pension of | poss]/v  grant [obj=say | autonomy | rise | bonus | hearing to | iobj]/v  concede [obj=rise | demand | point | autonomy]/v  accept [obj=demand]/v  meet [obj=demand]/v
  cameo      0832
  actor      subj
  recipient  of | to | iobj | poss | for
  when       subj:gov | subj:state | subj:leg | subj=junta | cabinet | parliament | government | president | governor | mayor | regime, obj!=guilt | defeat | match
  yes        Suriname's government restored the subsidy on bread. | government > -
  yes        Paraguay lowered the bus fare after a week of marches. | Paraguay > -
  no         The baker lowered the price of his bread.

sense uturn_noun.1
  words      u-turn/n  u turn/n  about face/n  about turn/n  climb down/n  climbdown/n  climb-down/n  about-face/n  backdown/n  about-turn/n  volte-face/n
  cameo      0832
  actor      by | of | poss | mod
  when       actor:gov | actor:state | actor:leg
  yes        The u-turn by the Zambian government on fees came late. | government > -
  no         The u-turn of the lorry blocked the road.

sense say_grant.1
  words      grant [iobj obj=say | autonomy | self-rule | hearing | vote | seat | amnesty]/v  give [iobj obj=say | vote | autonomy | veto]/v  grant [obj=say | autonomy | self-rule | hearing to]/v  call [obj=referendum | election | early_election | snap_election]/v  allow [obj=referendum | vote | march | union | party]/v  legalise/v  legalize/v  unban/v
  cameo      083
  actor      subj
  recipient  iobj | to | obj
  when       subj:gov | subj:state | subj:leg | subj:jud | subj=king | junta | president
  plain      yes
  yes        Spain granted Catalonia a say over taxes. | Spain > Catalonia
  no         The chairman gave the guests a vote.

# ---------------------------------------------------------------- many verbs, narrow company: governments and what they take back
sense measure_back.1
  words      halve/v  reduce/v  trim/v  slash/v  axe/v  annul/v  scrap/v  drop/v  shelve/v  give up/v  take back/v  go back [on]/v  give way [on]/v  put off/v  put on hold/v  put on ice/v  put back/v  call off/v  do away [with]/v  have second thoughts [on]/v  throw out/v  strike down/v  pull back [from]/v  let drop/v  back away [from]/v  back off [from]/v  think again [on]/v  soften/v  dilute/v  amend/v  rewrite/v  suspend/v  defer/v
  cameo      0832
  actor      subj
  recipient  for | to
  when       subj:gov | subj:state | subj:leg | subj=government | cabinet | parliament | junta | governor | mayor | council | court | premier | minister, obj=tax | bill | law | levy | reform | fee | price rise | toll | delay | plan | decree | eviction | curb | surcharge | quota | subsidy cut | rise | draft | amendment | charge | fare | impeachment | on=tax | bill | law | reform | plan | fee | with=tax | fee | levy | law | quota | toll | from=plan | bill | reform | tax, obj!=income tax of
  plain      yes
  yes        The Kenyan government did away with the fuel levy. | government > -
  yes        Nepal's ministers have axed the fee. | ministers > -
  no         The shop slashed the price of milk.

sense demands_met.1
  words      fulfil/v  fulfill/v  back down [before]/v  come round [to]/v  come [obj=way to]/v  give ground [on | to]/v  give way [to]/v  give way/v  listen [to]/v  make concession [to]/v  throw in the towel/v  raise [obj=wage | pay | salary | pension]/v  give [iobj obj=rise | pay_rise | land | title | vote | right | seat]/v  give [obj=title | land | right | vote to]/v  grant [iobj obj=title | land | right | rise]/v  recognise [as=language | people | people]/v  open [obj=list | ballot | talk to=opposition]/v
  words      bow before/v  buckle/v  cave in/v  yield/v  relent/v  climb down/v  back down/v  see sense/v  do [obj=u-turn]/v
  cameo      080
  actor      subj
  recipient  to | before | iobj | of
  when       subj:gov | subj:state | subj:leg | subj=government | cabinet | parliament | junta | governor | mayor | council | premier | minister | president, obj!=game | match | battle
  plain      yes
  yes        The premier of Nauru relented. | premier > -
  yes        Colombia gave title to the Wayuu. | Colombia > Wayuu
  no         The door of the shed yielded.

sense out_of_post.1
  words      be shown the door/v  show the door/v  remove/v  replace/v  drop [from=cabinet | government]/v  relieve [of=post | duty | command]/v  leave [obj=office]/v  give up [obj=post | seat | office | seal]/v  walk out [of=cabinet | government]/v  pack [obj=bag]/v  call it a day/v  fall [on=sword]/v  hand [iobj obj=seal]/v  hand back [obj=seal]/v  surrender [obj=seal]/v  lose [obj=confidence_vote]/v  fall [on=vote]/v  be voted out/v  vote out/v  topple/v
  cameo      0831
  actor      subj | obj
  when       no subj | subj=minister | premier | prime minister | president | governor | mayor | chief | general | speaker | cabinet | government, actor:gov | actor:mil | actor:cop | actor=minister | premier | prime minister | cabinet, passive | subj=minister | premier | prime minister | president | governor | mayor | chief | general | cabinet
  plain      yes
  yes        The Kenyan finance minister left office. | minister > -
  yes        Slovakia's culture minister packed his bags. | minister > -
  no         The tenant left the office.

sense post_noun.1
  words      sacking [of=minister | premier | chief | general | governor | director | head]/n  departure [of=minister | premier | chief | general | governor]/n  removal [of=minister | premier | chief | general | governor]/n  firing [of=minister | chief | general | governor]/n  ousting [of=minister | premier | chief | president | governor]/n  dismissal [of=minister | premier | chief | general | governor]/n  exit [of=minister | premier]/n  retirement [of=minister | premier | general | president]/n
  cameo      0831
  actor      of
  when       actor:gov | actor:mil | actor:cop
  plain      yes
  yes        The sacking of the Kenyan finance minister came at night. | minister > -
  no         The departure of the Kenyan minister's train was late.

sense measure_noun.1
  words      withdrawal [of=tax | bill | levy | law | reform | plan | decree | fee]/n  suspension [of=tax | levy | law | reform | plan | toll | fee]/n  reversal [of=cut | rise | ban | decision | policy | reform]/n  reduction [of=tax | fee | fare | toll | price]/n  halving [of=tax | fee | fare | toll]/n  postponement [of=tax | reform | law | rise]/n  cancellation [of=tax | rise | levy | plan | fee]/n  scrapping [of=tax | levy | fee | toll | law | plan]/n  repeal [of]/n  return [of=subsidy]/n
  cameo      0832
  actor      by | poss
  when       actor:gov | actor:state | actor:leg
  plain      yes
  yes        The halving of the tax by the Kenyan government pleased drivers. | government > -
  no         The reduction of the fee by the landlord pleased us.

sense measure_passive.1
  words      scrap/v  withdraw/v  repeal/v  abolish/v  suspend/v  lift/v  reverse/v  reduce/v  halve/v  postpone/v  shelve/v  cancel/v  take back/v  put [on=hold | ice]/v  put on hold/v  put on ice/v  put off/v  water down/v  drop/v  call off/v  annul/v  rescind/v  do away with/v  delay/v  freeze/v  cut/v  lower/v
  cameo      0832
  actor      mod | poss | in
  when       passive, no subj, actor:state | actor:gov | actor:leg, obj=tax | bill | levy | law | reform | fee | toll | price rise | rise | decree | charge | surcharge | quota | fare | plan | cut | subsidy cut
  plain      yes
  yes        The Kenyan fuel tax was scrapped. | Kenyan > -
  no         The Kenyan match was called off.
