# RETREAT: release, return, withdraw, cease fire, disarm, lift sanctions, let people, inspectors or aid in. CAMEO 084x, 085, 086x, 087x.

sense release.1
  words      release/v  free/v  set free/v  let go/v  liberate/v  acquit/v  exonerate/v  parole/v  discharge/v  let free/v  turn loose/v  bail/v
  words      release on bail/v  send home [obj=@prisoner | @hostage | @refugee]/v  let out/v  spare [obj=life]/v  grant bail/v  exculpate/v  set at liberty/v  unchain/v
  cameo      0841
  actor      subj
  recipient  obj
  when       obj=@prisoner | @hostage | @refugee | recipient:actor, obj!=@money, obj!=@publication
  yes        Ethiopia released dozens of jailed journalists. | Ethiopia > journalists
  yes        Three Thai fishermen were freed by Malaysian police. | police > fishermen
  no         The ministry released a report on tourism.
  no         The band released an album.
  no         Lesotho released the emails of the Zulu king.
  no         A poll released by the Danish premier showed a lead.
  no         In a survey released Sunday, the Danish premier led her rival by ten points.
  no         Three of the deputies seeking the post have released their tax returns.

sense release.2
  words      release/n  freeing/n  liberation/n  acquittal/n  prisoner release/n  parole/n
  cameo      0841
  actor      by | poss | from | subj
  recipient  of
  when       of=@prisoner | @hostage | of:actor, of!=@publication
  yes        The release of four Filipino sailors by Somali pirates took place on Sunday. | pirates > sailors
  no         The release of the film was delayed.
  no         The release of emails from the Danish ministry embarrassed it.

sense pardon.1
  words      pardon/v  amnesty/v  commute [obj=sentence]/v  reprieve/v  grant [obj=amnesty | pardon | clemency | reprieve]/v  issue [obj=pardon]/v  drop [obj=charge | case | lawsuit]/v
  words      declare [obj=amnesty]/v  announce [obj=amnesty]/v  proclaim [obj=amnesty]/v  quash [obj=conviction | sentence]/v  lift [obj=death_sentence | sentence]/v  dismiss [obj=charge | case]/v  show [obj=clemency]/v
  words      give [obj=amnesty | pardon]/v  withdraw [obj=charge]/v  overturn [obj=conviction]/v  waive [obj=charge | penalty]/v  suspend [obj=sentence]/v  extend [obj=amnesty]/v
  cameo      0841
  actor      subj
  recipient  obj | to | for | iobj | against | of
  yes        The Spanish king pardoned nine Catalan politicians. | king > politicians
  yes        Myanmar granted an amnesty to the Karen rebels. | Myanmar > rebels
  no         Pardon my French, the minister said.
  yes        Qatar lifted the death sentences of two Indian sailors. | Qatar > sailors

sense pardon.2
  words      pardon/n  amnesty/n  clemency/n
  cameo      0841
  actor      by | poss | from | subj
  recipient  for | of | to
  when       has for | of | to
  yes        The pardon of a general by the Peruvian president caused anger. | president > general
  no         The child begged pardon for the noise.

sense swap.1
  words      swap [obj=@prisoner]/v  exchange [obj=@prisoner]/v  trade [obj=@prisoner]/v
  cameo      0841
  reciprocal subj & with
  actor      subj
  yes        Russia and Ukraine exchanged prisoners. | Russia & Ukraine > -
  no         The sisters exchanged rings.

sense swap.2
  words      prisoner swap/n  prisoner exchange/n  exchange [of=@prisoner]/n  swap [of=@prisoner]/n
  cameo      0841
  reciprocal party
  actor      party
  yes        A prisoner swap between Iran and Belgium was completed. | Iran & Belgium > -
  no         The exchange of the wheel took a minute.

sense return_person.1
  words      hand over/v  turn over/v  return/v  repatriate/v  give back/v  send back/v  surrender/v  transfer/v  deliver up/v
  cameo      0841
  actor      subj
  recipient  to
  when       obj=@prisoner | @hostage | body | remains | soldier | pilot | crew, recipient:actor, obj!=@suspect | @money
  yes        Hezbollah handed over the bodies of two soldiers to Israel. | Hezbollah > Israel
  no         The ferry returned the crew to the harbour.

sense return_property.1
  words      return/v  hand back/v  give back/v  restore/v  restitute/v  hand over/v  cede/v  release/v  unfreeze/v  unblock/v  turn over/v  relinquish/v  give up/v
  cameo      0842
  actor      subj
  recipient  to | iobj | obj | poss
  when       obj=@property | @territory | island | fund | account | control, recipient:actor
  yes        Egypt returned two islands to Saudi Arabia. | Egypt > Arabia
  yes        France returned looted treasures to Benin, and Germany gave back land to Namibia. | Germany > Namibia
  no         He returned the book to the library.

sense return_property.2
  words      return/n  handover/n  restitution/n  hand-over/n  hand over/n
  cameo      0842
  actor      by | poss
  recipient  to
  when       of=@property | @territory | body
  yes        The handover of the peninsula by Japan to China took place in May. | Japan > China
  no         The return of the swallows marks spring.

# ---------------------------------------------------------------- sanctions
sense lift_sanctions.1
  words      lift [obj=@sanction | @tariff | boycott]/v  ease [obj=@sanction | @tariff]/v  remove [obj=@sanction | @tariff]/v  drop [obj=@sanction | @tariff | boycott]/v
  words      end [obj=@sanction | boycott | @tariff]/v  relax [obj=@sanction]/v  suspend [obj=@sanction | @tariff]/v  waive [obj=@sanction | @tariff]/v  rescind [obj=@sanction]/v
  words      scrap [obj=@sanction | @tariff]/v  loosen [obj=@sanction]/v  soften [obj=@sanction]/v  cut [obj=@tariff]/v  lower [obj=@tariff]/v  reduce [obj=@tariff | @sanction]/v
  words      repeal [obj=@sanction]/v  call off [obj=boycott | @sanction]/v  slash [obj=@tariff]/v  abolish [obj=@tariff | @sanction]/v  terminate [obj=@sanction]/v  roll back [obj=@sanction | @tariff]/v
  words      unwind [obj=@sanction]/v  cancel [obj=@sanction | @tariff]/v  eliminate [obj=@tariff]/v
  cameo      085
  actor      subj
  recipient  on | against | from | for | to
  yes        Britain lifted sanctions on Zimbabwe. | Britain > Zimbabwe
  yes        China cut tariffs on American soybeans. | China > American
  no         The crane lifted the beam.

sense lift_sanctions.2
  words      lifting [of=@sanction]/n  easing [of=@sanction]/n  removal [of=@sanction | @tariff]/n  sanctions relief/n  sanction relief/n  suspension [of=@sanction]/n  relaxation [of=@sanction]/n
  cameo      085
  actor      by | poss | subj
  recipient  on | against | for | to
  yes        The lifting of sanctions on Sudan by Washington came in May. | Washington > Sudan
  no         The easing of the penalty rule pleased goalkeepers.

sense delist.1
  words      remove [from=list | blacklist]/v  delist/v  strike [from=list]/v  take [off=list]/v  drop [from=list | blacklist]/v  unban/v
  cameo      085
  actor      subj
  recipient  obj
  when       recipient:actor
  yes        Washington removed Sudan from its list of terrorism sponsors. | Washington > Sudan
  no         The caterer took eggs off the list.

sense lift_restriction.1
  words      lift [obj=@blockade | siege | travel_restriction]/v  end [obj=blockade | siege]/v  ease [obj=blockade | siege]/v  relax [obj=blockade]/v  open [obj=@border]/v
  words      reopen [obj=@border]/v  re-open [obj=@border]/v  unblock/v  dismantle [obj=roadblock | checkpoint]/v  remove [obj=roadblock | checkpoint]/v  unseal [obj=@border]/v
  words      lift [obj=cordon]/v  throw open [obj=@border]/v
  cameo      0872
  actor      subj
  recipient  to | with | of | on | for | against
  when       obj!=market
  yes        Egypt opened its border with Gaza. | Egypt > Gaza
  yes        The Bolivian farmers lifted their blockade of the capital. | farmers > -
  no         She opened the door of the shop.

# ---------------------------------------------------------------- access
sense admit.1
  words      let in/v  admit/v  allow in/v  accept/v  readmit/v  open doors [to]/v  receive/v  permit [comp]/v  welcome/v  let through/v
  cameo      086
  actor      subj
  recipient  obj | to
  when       obj=@inspector | observer | monitor | monitors | journalist | mission
  yes        North Korea let in United Nations inspectors. | Korea > inspectors
  no         The ticket admits two people.

sense admit.2
  words      let in/v  allow in/v  admit/v  accept/v  receive/v  agree to host/v  permit/v  authorise/v  authorize/v
  cameo      0861
  actor      subj
  recipient  obj | from
  when       obj=@peacekeeper
  yes        Sudan accepted African Union peacekeepers. | Sudan > peacekeepers
  no         The museum lets in the blue helmet of the knight as an exhibit.

sense admit.3
  words      let in/v  allow/v  allow in/v  let through/v  permit/v  admit/v  open [to=@humanitarian]/v  authorise/v  authorize/v  accept/v
  cameo      0863
  actor      subj
  recipient  to | into | from | for | obj
  when       obj=@humanitarian | aid | @aid_worker | aid convoy | delivery
  yes        Ethiopia let aid convoys into Tigray. | Ethiopia > Tigray
  yes        The junta accepted foreign aid workers. | junta > workers
  no         The tap lets in water.

sense allow_entry.1
  words      allow [obj into]/v  let [obj into]/v  admit [obj]/v  allow [obj comp=enter | return | leave | cross | visit | land | dock | pass | stay]/v  let [obj comp=enter | return | leave | cross | visit | land | dock | pass | stay]/v
  words      permit [obj comp=enter | return | leave | cross | visit | land | dock | pass | stay]/v  grant [obj=visa | entry | access | permission | residency | visum | passage]/v
  words      give [obj=visa | access | permission]/v  issue [obj=visa]/v  issue [obj=permit]/v  wave through/v
  cameo      086
  actor      subj
  recipient  obj | iobj | to
  when       recipient:actor | obj=@refugee | @aid_worker | @inspector, subj:state | subj:gov | subj:mil | subj:cop | subj:reb | subj:igo | subj=authority | @police | passive, to!=hospital | ward | clinic | university | school | care | college, obj!=@inspector | @peacekeeper
  yes        Colombia allowed Venezuelan migrants to enter. | Colombia > migrants
  yes        Spain granted visas to Cuban dissidents. | Spain > dissidents
  no         The teacher let the pupils leave early.

# ---------------------------------------------------------------- military
sense ceasefire.1
  words      declare [obj=@ceasefire]/v  announce [obj=@ceasefire]/v  call [obj=@ceasefire]/v  observe [obj=@ceasefire]/v  honour [obj=@ceasefire]/v  honor [obj=@ceasefire]/v
  words      respect [obj=@ceasefire]/v  reach [obj=@ceasefire]/v  accept [obj=@ceasefire]/v  extend [obj=@ceasefire]/v  implement [obj=@ceasefire]/v  enter into [obj=@ceasefire]/v
  words      agree [obj=@ceasefire]/v  proclaim [obj=@ceasefire]/v  renew [obj=@ceasefire]/v  sign [obj=ceasefire | cease-fire | truce | armistice]/v  begin [obj=@ceasefire]/v
  words      start [obj=ceasefire | truce]/v  keep [obj=ceasefire | truce]/v  hold [obj=ceasefire]/v  conclude [obj=@ceasefire]/v  prolong [obj=@ceasefire]/v  make [obj=peace]/v
  words      adhere [to=@ceasefire]/v  stick [to=@ceasefire]/v  abide [by=@ceasefire]/v  restore [obj=@ceasefire | peace]/v  broker off/v  respect truce/v
  cameo      0871
  actor      subj
  recipient  with | against | in
  when       obj!=peace | calm | lull | halt
  yes        The Colombian rebels declared a unilateral ceasefire. | rebels > -
  yes        Hamas reached a truce with Israel. | Hamas > Israel
  no         The mother called a truce between the twins.

sense ceasefire.2
  words      ceasefire/n  cease-fire/n  truce/n  armistice/n  cessation [of=@hostilities]/n  humanitarian pause/n  cease fire/n
  cameo      0871
  reciprocal party
  actor      party | by | poss
  when       has between | with | by
  yes        A ceasefire between the Yemeni government and the Houthis took hold. | government & Houthis > -
  no         The ceasefire was discussed at the seminar.

sense stop_hostilities.1
  words      stop [obj=@hostilities]/v  halt [obj=@hostilities]/v  end [obj=@hostilities]/v  cease [obj=@hostilities]/v  suspend [obj=@hostilities]/v  call off [obj=@hostilities]/v
  words      cease fire/v  hold fire/v  stop fighting/v  stop firing/v  stop shooting/v  abandon [obj=armed_struggle | insurgency | violence]/v  renounce [obj=violence | armed_struggle | terrorism | war]/v
  words      stop bombing/v  stop shelling/v  break off [obj=@hostilities]/v  scale down [obj=@hostilities]/v  de-escalate/v  deescalate/v  stand down/v  give up [obj=armed_struggle | violence]/v
  words      pause [obj=@hostilities]/v  wind down [obj=@hostilities]/v  cancel [obj=drill | exercise | military_exercise]/v  call off [obj=drill | exercise | strike | attack]/v
  words      suspend [obj=drill | exercise | nuclear_test | missile_test]/v  postpone [obj=drill | exercise | attack | offensive]/v  cease attacks/v  end [obj=drill]/v
  words      end [obj=boycott | strike | hunger_strike | protest | siege]/v  call off [obj=strike | hunger_strike | protest | boycott]/v  ease [obj=tension]/v  defuse [obj=tension | crisis]/v
  words      suspend [obj=strike | protest | hunger_strike]/v
  cameo      087
  actor      subj
  recipient  against | on | with | in | of
  when       obj!=operation | career | campaign
  yes        Israel halted air strikes on Gaza. | Israel > Gaza
  yes        The Basque group renounced violence. | group > -
  no         Police stopped the fighting between the fans.
  no         The senator suspended his campaign in March.

sense stop_hostilities.2
  words      end [to=@hostilities]/n  halt [to=@hostilities]/n  suspension [of=@hostilities]/n  de-escalation/n  cessation [of=@hostilities]/n  disengagement/n  de escalation/n
  cameo      087
  actor      by | poss | subj
  recipient  against | with
  yes        A halt to bombing by the Saudi coalition came at noon. | coalition > -
  no         The end to the fire came with the rain.

sense withdraw.1
  words      withdraw/v  pull out/v  pull back/v  retreat/v  evacuate/v  pull off/v  leave/v  abandon/v  fall back/v  vacate/v  draw back/v  disengage/v  quit/v
  words      redeploy [from]/v  depart/v  beat a retreat/v  give up/v  relinquish/v  back off/v  bow out/v  retire [from]/v  flee/v  give way/v  cede/v
  cameo      0874
  actor      subj
  recipient  from | out | out of | of | obj
  when       subj:mil | subj:reb | subj=@troops | fighter | militant | settler, from:place | of:place | obj=@territory | from=@territory | of=@territory | from:state | of:state | obj:place
  yes        Armenian troops withdrew from Georgia on Monday. | troops > Georgia
  yes        Soviet forces pulled out of Afghanistan. | forces > Afghanistan
  no         The candidate withdrew from the race.

sense withdraw.2
  words      withdraw [obj=@troops]/v  pull out [obj=@troops]/v  pull back [obj=@troops]/v  evacuate [obj=@troops]/v  bring home [obj=@troops]/v  remove [obj=@troops]/v
  words      move back [obj=@troops]/v  pull [obj=@troops]/v  draw down [obj=@troops]/v  reduce [obj=@troops]/v  cut [obj=@troops]/v  recall [obj=@troops]/v  demobilise [obj=@troops]/v
  words      send home [obj=@troops]/v  repatriate [obj=@troops]/v  thin out [obj=@troops]/v  scale down [obj=@troops]/v  stand down [obj=@troops]/v  scale back [obj=@troops]/v
  words      evacuate [obj=settler | settlement]/v  dismantle [obj=settlement | outpost]/v  withdraw [obj=missile | artillery | heavy_weapon | tank]/v  redeploy [obj=@troops from]/v
  words      bring back [obj=@troops]/v
  cameo      0874
  actor      subj
  recipient  from | out | out of | of | in
  when       obj!=@peacekeeper
  yes        Uganda withdrew its soldiers from Congo. | Uganda > Congo
  yes        The United States pulled its troops out of Somalia. | States > Somalia
  no         The surgeon removed the stitches.

sense withdrawal.1
  words      withdrawal/n  pullout/n  pull-out/n  pullback/n  pull-back/n  retreat/n  drawdown/n  troop withdrawal/n  evacuation/n  troop pullout/n  disengagement/n  pull out/n  pull back/n
  cameo      0874
  actor      by | poss | mod | of | subj
  recipient  from
  when       of=@troops | by=@troops | poss:mil | poss:state | mod:actor, from!=@agreement | @talks | race | contest | coalition | union
  yes        The withdrawal of Ethiopian troops from Somalia began. | troops > Somalia
  no         Her withdrawal from the tournament was a blow.

sense surrender.1
  words      surrender/v  capitulate/v  give up/v  lay down arms/v  lay down [obj=@weapon | arms]/v  turn himself in/v  give himself up/v  give themselves up/v  hand in [obj=@weapon]/v
  words      surrender [obj=@weapon]/v  turn in [obj=@weapon]/v  hand over [obj=@weapon]/v  disarm/v  put down [obj=arms | weapon]/v  lay down their arms/v  wave the white flag/v
  words      turn themselves in/v  defect/v  switch sides/v  turn themselves in/v  desert/v  put down arms/v
  cameo      0874
  actor      subj
  recipient  to
  when       subj:mil | subj:reb | subj=@troops | fighter | militant | rebel | guerrilla | insurgent | gunman | suspect | leader | to=authority | police | army | court | tribunal | prosecutor
  yes        Forty Maoist rebels surrendered to Indian police. | rebels > police
  yes        A Libyan militia laid down its arms. | militia > -
  no         The striker gave up smoking.

sense surrender.2
  words      surrender/n  capitulation/n  disarmament/n  defection/n  demobilisation/n  demobilization/n
  cameo      0874
  actor      by | poss | of | mod
  recipient  to
  yes        The surrender of Tamil fighters to the army took place in May. | fighters > army
  no         The surrender value of the policy fell.

sense disarm.1
  words      dismantle [obj=@disarm]/v  destroy [obj=@nuclear | stockpile | arsenal | mine | landmine | chemical_weapon]/v  scrap [obj=@disarm]/v  decommission [obj=@disarm]/v
  words      give up [obj=@disarm]/v  shut down [obj=@nuclear]/v  freeze [obj=@nuclear]/v  disarm [obj]/v  disband [obj=militia | army | armed_wing | force]/v  demobilise/v  demobilize/v
  words      abandon [obj=@nuclear]/v  suspend [obj=@nuclear]/v  halt [obj=@nuclear]/v  close [obj=@nuclear | military_base | test_site]/v  cut [obj=arsenal | missile | warhead]/v
  words      denuclearise/v  denuclearize/v  end [obj=@nuclear]/v  eliminate [obj=@disarm]/v  renounce [obj=@nuclear]/v  reduce [obj=arsenal | warhead | stockpile]/v  disable [obj=@nuclear]/v
  words      lower [obj=alert | alert_level]/v  destroy [obj=weapon]/v  clear [obj=mine | landmine]/v  forgo [obj=@nuclear]/v  stop [obj=@nuclear]/v
  cameo      0873
  actor      subj
  recipient  of | in | under
  when       subj:state | subj:mil | subj:reb | subj:gov | subj=group | country | army
  yes        Libya dismantled its chemical weapons. | Libya > -
  yes        South Africa gave up its nuclear weapons. | Africa > -
  no         Mechanics dismantled the engine.

sense back_down.1
  words      back down/v  climb down/v  back off/v  give way/v  yield/v  relent/v  cave in/v  retreat/v  bow/v  give in/v  blink/v  budge/v  soften stance/v  soften [obj=stance | position]/v
  words      moderate [obj=stance]/v  backpedal/v  back-pedal/v  do a u-turn/v  make a u-turn/v  backtrack/v
  cameo      080
  actor      subj
  recipient  to
  when       has to | on | over | from | under | obj, no obj | obj=stance | position
  yes        The French cabinet backed down over pensions. | cabinet > -
  no         The wall gave way under the weight of snow.

sense tension.1
  words      tone down [obj=rhetoric]/v  reduce [obj=tension]/v  lower [obj=tension]/v  ease [obj=tension]/v  defuse [obj=crisis | tension | standoff]/v
  cameo      087
  actor      subj
  recipient  with
  yes        Turkey eased tension with Greece. | Turkey > Greece
  no         The piano tuner reduced the tension of the wire.

sense end_occupation.1
  words      end [obj=occupation | rule | mandate]/v  relinquish [obj=control | territory | power]/v  cede [obj=control | territory]/v  evacuate [obj=@territory]/v  hand over [obj=control | power]/v
  words      give up [obj=control | territory | claim]/v
  cameo      0874
  actor      subj
  recipient  of | to | over
  when       subj:state | subj:mil | subj:reb | subj:gov
  yes        Rebels relinquished control of the airport to the army. | Rebels > army
  no         The tenant gave up control of the thermostat.

sense order_release.1
  words      order [obj=release | acquittal | return | withdrawal]/v  approve [obj=release]/v  authorise [obj=release]/v  authorize [obj=release]/v  secure [obj=release]/v  announce [obj=release]/v
  cameo      0841
  actor      subj
  recipient  of | obj
  when       obj=release | acquittal, subj:jud | subj:gov | subj:state | subj=@court_word
  yes        A Moroccan court ordered the release of two Algerian activists. | court > activists
  no         The label ordered the release of the single.

sense renounce_claim.1
  words      renounce [obj=claim | sovereignty | right]/v  abandon [obj=claim]/v  drop [obj=claim]/v  withdraw [obj=claim | objection | veto | threat]/v  relinquish [obj=claim]/v  drop [obj=objection | opposition | veto | threat]/v  waive [obj=claim | right | immunity]/v
  cameo      080
  actor      subj
  recipient  to | on | over | against
  yes        Iceland dropped its objection to the British proposal. | Iceland > British
  no         The prospector abandoned his claim in the hills.

sense permit_return.1
  words      allow back/v  let back/v  take back/v  welcome back/v  accept back/v
  cameo      086
  actor      subj
  recipient  obj
  when       obj:actor | obj=@refugee | @diplomat | @aid_worker | @inspector
  yes        Laos took back forty Hmong refugees. | Laos > refugees
  no         The shop took back the faulty kettle.

sense swap_remains.1
  words      return [obj=body | remains | corpse]/v  hand over [obj=body | remains]/v  repatriate [obj=body | remains]/v  exchange [obj=body | remains]/v
  cameo      0841
  actor      subj
  recipient  to | with
  yes        Vietnam returned the remains of two American pilots on Friday. | Vietnam > -
  no         The sea returned the body of the whale.

sense release_phrase.1
  words      set free/v  let go/v  turn loose/v  allow home/v  return home [obj=prisoner | detainee | hostage]/v  release [on=bail | parole]/v
  words      free [on=bail | parole]/v  free [from=prison | jail | captivity | custody]/v  release [from=prison | jail | captivity | custody]/v
  words      hand back [obj=prisoner | pilot | soldier | body]/v  repatriate [obj=prisoner | body | remains]/v
  words      bail [obj]/v
  cameo      0841
  actor      subj
  recipient  obj | of | with | to
  when       recipient:actor | obj=@prisoner
  yes        Eritrea set free two Dutch sailors. | Eritrea > sailors
  no         The child let go the kite.

sense release_noun.1
  words      prisoner swap/n  prisoner exchange/n  hostage release/n  prisoner release/n  mass release/n  prisoner amnesty/n  freeing [of=@prisoner]/n
  words      repatriation [of=@prisoner | body]/n  handover [of=@prisoner | body]/n
  cameo      0841
  actor      by | between | poss | mod
  recipient  of | with
  when       actor:actor
  yes        A prisoner swap between Kyiv and Moscow took place. | Kyiv > -
  no         The swap of stamps went on.

sense return_property_more.1
  words      hand back [obj=island | territory | land | artefact | bronze | gold | ship | vessel | aircraft | base | base]/v
  words      give back [obj=island | territory | land | artefact | bronze | gold | statue]/v
  words      return [obj=artefact | bronze | statue | gold | asset | ship | vessel | drone | land | remains | treasure to]/v  restore [obj=property | land to]/v
  words      release [obj=ship | tanker | vessel | cargo | asset | fund]/v  unfreeze [obj=asset | fund | account]/v  restitute/v
  cameo      0842
  actor      subj
  recipient  to | of | mod | from | iobj
  when       recipient:actor | actor:actor
  yes        Berlin returned two bronzes to Nigeria. | Berlin > Nigeria
  no         The reader returned a book to the library.

sense sanction_ease.1
  words      lift [obj=@sanction | @tariff]/v  ease [obj=@sanction | @tariff]/v  suspend [obj=@sanction | @tariff]/v  waive [obj=@sanction | @tariff]/v
  words      relax [obj=@sanction]/v  remove [obj=@sanction | @tariff | from=blacklist | sanctions_list | sanction_list]/v  drop [obj=@sanction | @tariff]/v
  words      scrap [obj=@tariff | @sanction]/v  roll back [obj=@sanction | @tariff]/v  cut [obj=@tariff]/v  lower [obj=@tariff]/v
  words      resume [obj=trade | export | import | gas_supply]/v  reopen [obj=market to]/v
  cameo      085
  actor      subj
  recipient  on | against | from | to | for | with | mod | obj
  when       actor:actor, obj!=duty | obj:actor | has on
  yes        Brussels waived the tariffs on Moldovan wine. | Brussels > Moldovan
  no         The club lowered the bar.

sense withdraw_phrase.1
  words      bring home [obj=@troops]/v  pull [obj=@troops out]/v  call back [obj=@troops]/v  move out [obj=@troops]/v  send home [obj=@troops]/v
  words      begin pullout [from]/v  complete withdrawal [from]/v  give up [obj=town | city | base | hill | position]/v  cede [obj=town | territory | base to]/v
  words      surrender [obj=town | city | base | position]/v  abandon [obj=town | city | base | position | outpost]/v  hoist white flag/v  run up white flag/v
  words      throw down arms/v  lay down weapons/v  beat a retreat/v
  cameo      0874
  actor      subj
  recipient  from | to | in | of | obj
  when       subj:state | subj:mil | subj:reb | subj:gov
  yes        Armenian troops abandoned an outpost near the Azerbaijani border. | troops > outpost
  no         The dog abandoned the bone.

# ---------------------------------------------------------------- release, return, easing, withdrawal

sense bail_grant.1
  words      grant [obj=bail | parole | clemency | freedom | furlough to | iobj]/v  release [on=bail]/v  free [on=bail]/v
  words      let [obj comp=go | walk]/v  walk [out of=jail | prison]/v  clear [of=charge]/v  absolve [of]/v
  words      drop [obj=charge | case | prosecution | indictment against]/v  withdraw [obj=charge | indictment | warrant against]/v
  words      quash [obj=charge | conviction | indictment | sentence | warrant of | against]/v  dismiss [obj=charge | indictment against]/v
  words      throw out [obj=charge | indictment | conviction against | of]/v  suspend [obj=sentence of]/v  commute [obj=sentence of]/v
  words      cut [obj=sentence of]/v  reduce [obj=sentence of]/v  spare [obj=life of]/v
  words      throw [obj=charge | indictment | conviction against | out of]/v
  cameo      0841
  actor      subj
  recipient  to | iobj | obj | of | against | out of
  when       recipient:actor
  yes        A Spanish judge granted bail to the Catalan leader. | judge > leader
  yes        Prosecutors dropped charges against the Angolan activist. | Prosecutors > activist
  no         The referee cut the sentence of the speaker.

sense let_go_more.1
  words      deliver [obj=@hostage | captive | pilot to]/v  send back [obj=@prisoner | pilot | soldier | crew]/v
  words      return [obj=pilot | crew | hostage | captive | prisoner to]/v  turn over [obj=@hostage | captive | prisoner | pilot to]/v
  words      set loose/v  walk free/v  give up [obj=@hostage | captive]/v  part [with=@hostage | captive]/v
  words      fly home [obj=@prisoner | hostage]/v  unshackle/v  hand over [obj=@hostage | captive | crew | pilot to]/v
  cameo      0841
  actor      subj
  recipient  to | obj
  when       recipient:actor, subj:state | subj:gov | subj:reb | subj:mil | subj:crm | subj:cop, obj!=suspect | fugitive | weapon
  yes        The Houthis turned over a captive to Oman. | Houthis > Oman
  yes        Pyongyang sent back a South Korean fisherman. | Pyongyang > fisherman
  no         The angler let go the trout.

sense swap_more.1
  words      swap/v  trade/v  exchange/v  hold [obj=prisoner_swap | swap | exchange of=@prisoner]/v
  words      carry out [obj=swap | exchange | prisoner_swap]/v  complete [obj=swap | exchange | prisoner_swap]/v
  words      agree [obj=swap | prisoner_swap]/v
  cameo      0841
  reciprocal subj & with
  actor      subj
  when       obj=@prisoner | @hostage | prisoner of war | body | remains | swap | prisoner swap | exchange, actor:state | actor:gov | actor:reb | actor:mil, no on, no for
  yes        Moscow and Kyiv carried out a prisoner swap. | Moscow & Kyiv > -
  no         The boys swapped cards with the girls.

sense amnesty_noun.1
  words      presidential pardon/n  royal pardon/n  mass pardon/n  general amnesty/n  commutation [of=sentence]/n  sentence cut/n
  words      early release/n  conditional release/n  temporary release/n  dropping [of=charge]/n  acquittal [of]/n
  cameo      0841
  actor      by | poss | mod | from | subj
  recipient  for | of | to | against
  when       recipient:actor
  yes        A royal pardon for the Moroccan rebels followed. | - > rebels
  yes        The acquittal of the Bosnian general by a Zagreb court angered Serbs. | court > general
  no         The acquittal of the butler ends the novel.

sense give_back.1
  words      send back [obj=artefact | treasure | mask | statue | skull | remains | manuscript | throne]/v
  words      return [obj=skull | throne | manuscript | mask | treasure | embassy | base | island | village | plane to]/v
  words      restore [obj=island | village | property | land | citizenship to]/v
  words      repatriate [obj=artefact | treasure | mask | skull | bronze | gold | fund to]/v  restitute [obj to]/v
  words      hand over [obj=base | airport | embassy | crossing | village | dam to]/v
  words      unfreeze [obj=reserve | asset | fund | money | deposit]/v  unblock [obj=account | fund | asset]/v
  words      release [obj=frozen_asset | frozen_fund | seized_ship | seized_tanker | tanker | trawler]/v
  words      cede [obj=village | island | land to]/v
  cameo      0842
  actor      subj
  recipient  to | of | poss | mod
  when       recipient:actor, obj!=@prisoner | @hostage | suspect | ball
  yes        France returned a skull to Madagascar. | France > Madagascar
  yes        Washington unblocked the assets of the Afghan bank. | Washington > bank
  no         The library gave back the fine to the reader.

sense restitution.1
  words      restitution [of]/n  handover [of=base | island | village | airport | artefact | bronze | territory]/n
  words      return [of=artefact | bronze | island | territory | marble | asset | land | skull]/n  unfreezing [of=asset | fund | account]/n
  words      restoration [of=land | property]/n
  cameo      0842
  actor      by | poss | from
  recipient  to
  when       actor:actor | recipient:actor
  yes        The return of bronzes to Nigeria by Berlin began. | Berlin > Nigeria
  no         The return of the library books took weeks.

sense tariff_drop.1
  words      drop [obj=@tariff | duty | levy on]/v  abolish [obj=@tariff on]/v  halve [obj=@tariff on]/v  slash [obj=@tariff on]/v
  words      exempt [from=@tariff | @sanction]/v  waive [obj=@tariff | @sanction on | for]/v  spare [from=@tariff]/v
  words      suspend [obj=@tariff | @sanction on | against]/v  delay [obj=@tariff | @sanction on]/v  postpone [obj=@tariff | @sanction on]/v
  words      grant [obj=waiver | exemption from | to]/v  issue [obj=waiver]/v  give [obj=waiver | exemption to]/v  extend [obj=waiver for]/v
  words      pause [obj=@tariff | @sanction on | against]/v
  cameo      085
  actor      subj
  recipient  on | for | to | obj | against | from
  when       recipient:actor, subj:state | subj:gov | subj:igo | subj:leg, recipient!=school | student | teacher
  yes        Washington exempted Brazil from the tariffs. | Washington > Brazil
  yes        The US granted a waiver to Iraq. | US > Iraq
  no         The school exempted twins from the levy.

sense delist_more.1
  words      remove [from=blacklist | list | sanctions_list | terror_list | grey_list]/v  take [off=list | blacklist | terror_list]/v
  words      strike [off=list | from=blacklist]/v  clear [from=blacklist]/v  unblacklist/v  cross [off=list]/v
  words      lift [obj=blacklisting | designation of]/v  revoke [obj=designation | terrorist_designation of]/v  rescind [obj=designation of]/v
  words      drop [obj=designation | blacklisting of]/v
  cameo      085
  actor      subj
  recipient  obj | of
  when       recipient:actor, subj:state | subj:gov | subj:igo | subj:leg
  yes        Washington took Sudan off the list. | Washington > Sudan
  yes        The UN dropped the designation of the Taliban. | UN > Taliban
  no         The caterer took eggs off the list.

sense trade_resume.1
  words      resume [obj=export | import | trade | purchase | supply | shipment | sale | flow to | from | with]/v
  words      restart [obj=export | import | trade | flight | supply to | from | with]/v
  words      restore [obj=trade | supply | flight | gas_supply to | with]/v  reopen [obj=market | embassy | trade | airspace | pipeline to]/v
  words      lift [obj=ban on=import | export | beef | poultry | arms_export | airline]/v  end [obj=boycott | ban of | on=import | export]/v
  words      turn on [obj=tap | gas]/v  readmit [to=swift | market]/v  allow [obj=import | export | sale of]/v
  cameo      085
  actor      subj
  recipient  to | from | with | of
  when       recipient:actor, subj:state | subj:gov | subj:igo | subj=airline
  yes        Ankara resumed trade with Yerevan. | Ankara > Yerevan
  yes        Beijing restarted imports from Lithuania. | Beijing > Lithuania
  no         The shop resumed the sale of ice cream.

sense let_cross.1
  words      let [obj comp=cross | enter | leave | return | pass | land | dock | stay | evacuate]/v
  words      allow [comp=cross | enter | leave | return | pass | land | dock | evacuate]/v  let pass/v
  words      open [obj=gate | crossing | airspace | port to | for]/v  admit [through=crossing | border]/v  let [into]/v  allow [into]/v
  words      allow [across]/v  let [across]/v  clear [obj comp=land | leave | enter]/v
  words      grant [obj=passage | transit | safe_passage to | iobj]/v  give [obj=safe_passage | passage to | iobj]/v
  cameo      086
  actor      subj
  recipient  obj | to | for | iobj
  when       recipient:actor, subj:state | subj:gov | subj:mil | subj:reb | subj:cop | subj:igo
  yes        Egypt let wounded Palestinians cross the border. | Egypt > Palestinians
  yes        The M23 rebels granted safe passage to Congolese soldiers. | rebels > soldiers
  no         The usher let the children enter the hall.

sense visa_grant.1
  words      lift [obj=visa_requirement | visa_restriction | visa_ban | travel_ban | entry_ban for | on]/v
  words      waive [obj=visa | visa_requirement for]/v  scrap [obj=visa | visa_requirement for]/v
  words      ease [obj=visa_rule | visa_requirement | travel_curb for]/v  grant [obj=visa | visa_free_travel | entry | residency to]/v
  words      issue [obj=visa to]/v  offer [obj=visa_free_travel to]/v  abolish [obj=visa | visa_requirement for]/v
  words      restore [obj=visa | accreditation of | to]/v
  cameo      086
  actor      subj
  recipient  for | to | on | of
  when       recipient:actor, subj:state | subj:gov | subj:igo
  yes        Beijing scrapped visas for Australians. | Beijing > Australians
  yes        London issued a visa to the Zimbabwean minister. | London > minister
  no         The bank issued a visa card to the clerk.

sense inspectors_in.1
  words      let in [obj=@inspector]/v  allow [obj=@inspector comp=enter | visit | inspect | return | monitor]/v  admit [obj=@inspector]/v
  words      readmit [obj=@inspector]/v  let [obj=@inspector comp=enter | visit | inspect | return | see]/v  receive [obj=@inspector]/v
  words      allow [obj=inspection | visit | monitoring by]/v  permit [obj=inspection | monitoring by | of]/v
  words      open [obj=site | plant | facility | reactor | prison to=@inspector]/v  welcome back [obj=@inspector]/v
  words      accept [obj=inspection | snap_inspection by]/v  submit [to=inspection]/v  allow [obj=@inspector into]/v
  words      let [obj=@inspector into]/v  grant [obj=access to=@inspector]/v
  cameo      0862
  actor      subj
  recipient  obj | by | to
  when       subj:state | subj:gov | subj:mil
  yes        Iran allowed inspectors into Fordow. | Iran > inspectors
  yes        Algiers let a UN rapporteur visit its prisons. | Algiers > rapporteur
  no         The cook let in the health inspector.

sense peacekeepers_in.1
  words      accept [obj=@peacekeeper | foreign_troop]/v  admit [obj=@peacekeeper]/v  welcome [obj=@peacekeeper]/v
  words      allow [obj=@peacekeeper | deployment of=@peacekeeper]/v  let in [obj=@peacekeeper]/v  receive [obj=@peacekeeper]/v
  words      host [obj=@peacekeeper]/v  permit [obj=deployment of=@peacekeeper]/v  consent [to=deployment | @peacekeeper]/v
  words      let [obj=@peacekeeper comp=deploy | enter | patrol]/v  readmit [obj=@peacekeeper]/v
  cameo      0861
  actor      subj
  recipient  obj | from | of
  when       subj:state | subj:gov | subj:reb | subj:mil
  yes        Khartoum admitted African Union peacekeepers. | Khartoum > peacekeepers
  no         The scouts welcomed a peacekeeper to their camp fire.

sense aid_in.1
  words      let [obj=convoy | truck | lorry | tanker | aid | relief | fuel | food | shipment | cargo | medicine | flour | supply into | through | to | across]/v
  words      allow [obj=convoy | truck | aid | relief | fuel | food | delivery into | through | to]/v  admit [obj=convoy | aid | truck]/v
  words      wave through [obj=convoy | truck | aid]/v  open [obj=crossing | corridor | road | port | border for=aid | convoy | relief]/v
  words      reopen [obj=crossing | corridor | road for=aid | convoy | relief | truck]/v  unblock [obj=aid | convoy]/v
  words      clear [obj=convoy | aid | shipment]/v  ease [obj=aid_curb | aid_restriction]/v
  words      grant [obj=humanitarian_access | access to=@aid_worker]/v  guarantee [obj=humanitarian_access]/v
  words      let [obj=@aid_worker comp=reach | enter | work]/v  allow [obj=@aid_worker comp=reach | enter | work]/v
  cameo      0863
  actor      subj
  recipient  into | to | for | through | obj | by
  when       subj:state | subj:gov | subj:mil | subj:reb, obj=convoy | truck | lorry | tanker | aid | relief | fuel | food | delivery | crossing | corridor | road | port | border | access | @aid_worker | shipment | cargo | medicine | flour | supply | restriction | curb
  yes        Armenia let a shipment of flour through the crossing to Georgia. | Armenia > Georgia
  yes        Israel let fuel trucks into Gaza. | Israel > Gaza
  yes        Juba allowed aid workers to reach Unity. | Juba > workers
  no         The barrier let the truck into the car park.

sense tension_ease.1
  words      lower [obj=temperature | tension | rhetoric]/v  dial down [obj=tension | rhetoric]/v  cool [obj=tension | temper]/v
  words      calm [obj=tension]/v  defuse [obj=standoff | row | bomb]/v  step back [from=brink]/v  pull back [from=brink]/v
  words      call off [obj=attack | offensive | drill | war_game | mobilization | strike | air_strike]/v
  words      scrap [obj=drill | war_game | exercise]/v  cancel [obj=war_game | offensive | attack | air_strike | missile_test]/v
  words      shelve [obj=drill | offensive | attack]/v  halt [obj=propaganda | loudspeaker | overflight | drill | shelling | air_raid]/v
  words      dismantle [obj=loudspeaker | guard_post | barrier]/v  stand down [obj=@troops]/v  end [obj=alert | mobilization | standoff with]/v
  words      lift [obj=alert]/v
  cameo      087
  actor      subj
  recipient  with | on | against | of | in
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:igo
  yes        Seoul cancelled a war game. | Seoul > -
  yes        Nicosia lifted its alert. | Nicosia > -
  no         The firm called off the strike of its drillers.

sense truce_words.1
  words      declare [obj=truce | pause | lull | moratorium]/v  announce [obj=truce | pause | lull | ceasefire]/v  proclaim [obj=truce]/v
  words      silence [obj=gun]/v  hold [obj=fire]/v  ground [obj=arm]/v  observe [obj=truce | pause | lull]/v  honour [obj=truce | pause]/v
  words      extend [obj=truce | pause | lull]/v  renew [obj=truce]/v  restore [obj=truce | calm]/v  reach [obj=truce]/v
  words      strike [obj=truce | ceasefire]/v  sign [obj=truce | ceasefire | armistice | cessation]/v  clinch [obj=truce | ceasefire]/v
  words      enter [obj=truce]/v  lay down [obj=gun]/v  suspend [obj=fire | offensive | bombing | air_strike]/v
  words      pause [obj=fire | offensive | bombing | air_strike]/v  agree [obj=truce | ceasefire | pause with]/v  call [obj=truce | halt]/v
  cameo      0871
  reciprocal subj & with
  actor      subj
  recipient  with | against | in
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:crm | subj:igo | subj=side
  yes        Shan rebels and the Burmese army struck a truce. | rebels & army > -
  yes        Riyadh paused its bombing in Yemen. | Riyadh > Yemen
  no         The tired parents called a truce at bath time.

sense truce_more.1
  words      holiday truce/n  christmas truce/n  easter truce/n  ramadan truce/n  local truce/n  unilateral truce/n  unilateral ceasefire/n
  words      permanent ceasefire/n  temporary ceasefire/n  temporary truce/n  humanitarian truce/n  partial ceasefire/n  fighting pause/n
  words      cessation [of=hostility | fighting]/n  halt [to=fighting | hostility | bombing]/n
  words      pause [in=fighting | bombing | hostility | offensive]/n  lull [in=fighting | bombing]/n  suspension [of=offensive | bombing]/n
  cameo      0871
  reciprocal party
  actor      by | between | poss | party | subj | mod
  recipient  with | against
  when       actor:state | actor:gov | actor:mil | actor:reb
  yes        An Easter truce between Kyiv and Moscow lasted a day. | Kyiv & Moscow > -
  yes        Riyadh's pause in bombing began. | Riyadh > -
  no         A holiday truce between the sisters held until lunch.

sense siege_lift.1
  words      lift [obj=blockade | siege | cordon | closure | naval_blockade of | on]/v  end [obj=blockade | siege | encirclement of]/v
  words      ease [obj=blockade | siege | closure | cordon of | on]/v  break [obj=siege of]/v  relax [obj=closure | siege of]/v
  words      reopen [obj=crossing | border | airport | port | road | airspace | strait with | to | for]/v
  words      open [obj=crossing | road | border | gate | frontier with | to]/v  unseal [obj=border with]/v
  words      remove [obj=checkpoint | roadblock | barrier | barricade]/v  demolish [obj=checkpoint | barrier]/v
  cameo      0872
  actor      subj
  recipient  of | on | with | to | for | in
  when       subj:state | subj:gov | subj:mil | subj:reb
  yes        Algeria reopened its border with Morocco. | Algeria > Morocco
  yes        The Israeli army demolished a checkpoint in Hebron. | army > Hebron
  no         The gardener removed a barrier of twigs.

sense demobilise_more.1
  words      disband [obj=militia | unit | brigade | wing | army | death_squad]/v  dissolve [obj=militia | unit | brigade | wing]/v
  words      stand down [obj=army | reservist | unit | militia]/v  demobilize [obj=fighter | soldier | troop | reservist | unit]/v
  words      hand in [obj=gun | weapon | rifle]/v  turn in [obj=gun | weapon | rifle]/v  surrender [obj=weapon | gun | arm | stockpile]/v
  words      destroy [obj=stockpile | missile | chemical_weapon | landmine | warhead | arsenal]/v
  words      scrap [obj=missile | warhead | bomb | programme | stockpile]/v
  words      dismantle [obj=reactor | warhead | missile | programme | silo | test_site | centrifuge | bomb]/v
  words      blow up [obj=test_site | tunnel | reactor | cooling_tower]/v  shut [obj=reactor | enrichment_plant | test_site]/v
  words      mothball [obj=reactor | missile | ship]/v  freeze [obj=enrichment | reactor | missile_programme]/v
  words      halt [obj=enrichment | reactor | missile_test | nuclear_test]/v  suspend [obj=enrichment | reactor | missile_test]/v
  words      dilute [obj=uranium | stockpile]/v  ship out [obj=uranium | stockpile]/v  cut [obj=stockpile | warhead | army | enrichment]/v
  words      trim [obj=army | arsenal]/v  slash [obj=arsenal | army]/v  reintegrate [obj=fighter | rebel]/v
  cameo      0873
  actor      subj
  recipient  to | under | in
  when       subj:state | subj:gov | subj:mil | subj:reb
  yes        Tripoli destroyed its stockpile of mustard gas. | Tripoli > -
  yes        Iran diluted its uranium. | Iran > -
  no         The choir disbanded its youth wing.

sense disarm_noun.1
  words      disarmament [of]/n  demobilization [of]/n  decommissioning [of=weapon | arms | arm | reactor]/n
  words      dismantling [of=weapon | reactor | programme | missile | warhead | test_site]/n
  words      destruction [of=stockpile | chemical_weapon | missile | arsenal | landmine]/n  disbandment [of]/n  disbanding [of]/n
  words      denuclearization [of]/n  freeze [of=enrichment]/n  arms cut/n  missile moratorium/n  troop cut/n  force reduction/n
  words      troop reduction/n
  cameo      0873
  actor      by | poss | mod | of | subj
  recipient  of | under
  when       actor:actor
  yes        The destruction of its chemical weapons by Libya was verified. | Libya > -
  no         The destruction of the stockpile of toys by the flood was total.

sense pull_back.1
  words      pull back [obj=@troops | artillery | tank]/v  withdraw [obj=@troops | artillery | tank | garrison from | to]/v
  words      evacuate [obj=@troops | garrison from]/v  pull out [obj=@troops | garrison | tank]/v
  words      reduce [obj=troop_presence | military_presence | garrison in]/v  draw down [obj=@troops | troop_presence | military_presence]/v
  words      wind down [obj=mission | military_presence | operation]/v  quit [obj=base | position | outpost | garrison]/v
  words      end [obj=military_mission | combat_mission | occupation | deployment | military_presence in | of]/v
  words      hand over [obj=position | outpost | garrison | control to]/v  abandon [obj=outpost | garrison | trench | village]/v
  cameo      0874
  actor      subj
  recipient  from | in | of | to
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:igo, obj!=@peacekeeper
  yes        Chad ended the military presence of France. | Chad > France
  yes        Denmark ended its combat mission in Iraq. | Denmark > Iraq
  no         The choir withdrew its troops of singers from the stage.

sense retreat_flee.1
  words      retreat [from | to]/v  flee [obj=position | base | town | battlefield | post]/v  desert [obj=post | unit | position]/v
  words      melt away/v  fall back [to | from]/v  pull back [from | to]/v  slip away/v  beat [obj=retreat]/v  lose [obj=control | ground]/v
  words      cede [obj=ground | control | town to]/v  surrender [obj=town | position | base to]/v  capitulate [to]/v
  words      give up [obj=ground | control of]/v  evacuate [obj=town | position | base]/v  yield [obj=ground | town | control to]/v
  words      abandon [obj=post | position | base]/v
  cameo      0874
  actor      subj
  recipient  to | from | of
  when       subj:mil | subj:reb | subj=@troops | fighter | militant | army | garrison | force
  yes        Congolese troops lost ground to the M23. | troops > M23
  yes        Armenian fighters melted away from the pass. | fighters > -
  no         The glacier lost ground to the heat.

sense surrender_more.1
  words      surrender [to]/v  lay down [obj=weapon | arm | gun | rifle]/v  defect [to]/v  switch [obj=side]/v  change [obj=side]/v
  words      go over [to]/v  turn [obj in]/v  hand [obj in]/v  raise [obj=flag]/v  throw down [obj=weapon | gun | arm]/v
  words      come out [with=hand]/v  put down [obj=gun | weapon]/v
  cameo      0874
  actor      subj
  recipient  to
  when       subj:mil | subj:reb | subj:crm | subj=commander | warlord | fighter | gunman | soldier | pilot | general | garrison | militant, no obj | obj=weapon | arm | arms | gun | rifle | side | flag, no iobj
  yes        A Chechen warlord surrendered to Russian troops. | warlord > troops
  yes        Colombian fighters laid down their rifles. | fighters > -
  no         The pilot gave up smoking.

sense strike_end.1
  words      call off [obj=walkout | strike | march | boycott | blockade | sit-in | hunger_strike | protest]/v
  words      end [obj=walkout | strike | march | boycott | blockade | sit-in | hunger_strike | fast | protest]/v
  words      suspend [obj=walkout | strike | march | boycott | protest]/v  return [to=work | classroom | job]/v  go back [to=work]/v
  words      lift [obj=blockade | roadblock | picket]/v  break [obj=fast | hunger_strike]/v
  words      abandon [obj=strike | hunger_strike | protest | boycott]/v  clear [obj=roadblock | barricade]/v
  words      cancel [obj=strike | march | protest]/v  halt [obj=strike | protest | hunger_strike]/v
  cameo      087
  actor      subj
  recipient  against | of | in
  when       subj:lab | subj:crowd | subj:opp | subj:cvl | subj:party | subj=union | worker | teacher | doctor | farmer | protester | student | miner | driver | prisoner | nurse | activist | opposition | pilot
  yes        Greek dockers went back to work. | dockers > -
  yes        The Palestinian prisoner ended his fast. | prisoner > -
  no         The monk ended his fast with a fig.

# ---------------------------------------------------------------- consult

sense return_art.1
  words      return [obj=@artefact to]/v  hand back [obj=@artefact to]/v  give back [obj=@artefact to]/v  hand over [obj=@artefact to]/v
  words      repatriate [obj=@artefact to | from]/v  restitute [obj=@artefact to]/v  send back [obj=@artefact to]/v
  words      send home [obj=@artefact]/v  surrender [obj=@artefact to]/v  return [of=@artefact]/n  restitution [of=@artefact]/n
  words      repatriation [of=@artefact]/n  handover [of=@artefact]/n
  cameo      0842
  actor      subj | by | poss
  recipient  to
  when       recipient:actor, subj!=reader | by:actor | poss:actor | subj!=reader
  yes        The Dutch government returned a statue to Indonesia. | government > Indonesia
  yes        Berlin handed back a throne to Cameroon. | Berlin > Cameroon
  no         The reader returned a painting to the frame.

sense claims_give_up.1
  words      give up [obj=sovereignty | claim | control over | to | of]/v  cede [obj=sovereignty | control | island | land to | over]/v
  words      relinquish [obj=sovereignty | claim | control over | to | of]/v  hand over [obj=sovereignty | island | control of | to]/v
  words      renounce [obj=sovereignty | claim over | to]/v  drop [obj=claim to | on]/v  transfer [obj=sovereignty | control to]/v
  cameo      0874
  actor      subj
  recipient  to | over | of
  when       subj:state | subj:gov | subj:mil | subj:reb
  yes        Britain ceded sovereignty to Mauritius. | Britain > Mauritius
  no         The toddler gave up control over the crumb.

sense fly_prisoner.1
  words      fly [obj=prisoner | detainee | dissident | hostage to]/v  fly home [obj=prisoner | detainee | hostage]/v
  words      put on plane [obj=prisoner | detainee]/v  exile [obj=prisoner | detainee]/v  ship [obj=prisoner | detainee to]/v
  words      hand [obj=prisoner | hostage | pilot | sailor to]/v  release [obj into]/v  free [in=exchange | swap]/v
  words      release [in=exchange | swap]/v  trade [obj=prisoner | hostage for]/v  swap [obj=prisoner | spy | hostage for]/v
  cameo      0841
  actor      subj
  recipient  obj | to | for
  when       subj:state | subj:gov | subj:mil | subj:reb, recipient:actor
  yes        Managua flew 222 prisoners to the United States. | Managua > prisoners
  yes        Tehran released a Swede in a swap. | Tehran > Swede
  no         The zoo traded a captive bear for a llama.

# ---------------------------------------------------------------- acts as nouns with their roles

sense release_noun_last.1
  words      freeing [of]/n  releasing [of]/n  pardoning [of]/n  liberation [of=hostage | prisoner | captive]/n
  words      handing over [of=hostage | prisoner | body]/n  return [of=hostage | prisoner | captive | body | pilot | sailor]/n  sparing [of]/n
  words      exchange [of=body | remains | prisoner | captive]/n  repatriation [of=prisoner | soldier | remains]/n
  cameo      0841
  actor      by | poss | between | from
  recipient  of | to | with
  when       actor:state | actor:gov | actor:reb | actor:mil | actor:jud
  yes        The freeing of the hostages by the ELN was filmed. | ELN > hostages
  yes        The return of two sailors to Kuwait by Iran went smoothly. | Iran > sailors
  no         The releasing of doves by the bride was sweet.

sense lifting_noun.1
  words      lifting [of=embargo | sanction | tariff | ban on]/n  waiving [of=sanction | tariff]/n  easing [of=embargo | tariff | sanction]/n
  words      scrapping [of=tariff | duty | embargo]/n  dropping [of=tariff | sanction | boycott]/n  unfreezing [of=asset | reserve]/n
  words      resumption [of=trade | export | import | gas_supply | flight]/n  tariff cut/n  tariff truce/n
  cameo      085
  actor      by | poss | mod
  recipient  on | against | with | to | from | of
  when       actor:state | actor:gov | actor:igo | actor:leg
  yes        Australia's scrapping of tariffs on Vietnam took effect. | Australia > Vietnam
  yes        The lifting of the embargo on Eritrea by the Council was unanimous. | Council > Eritrea
  no         The lifting of the lid by the cook let out steam.

sense inspect_noun.1
  words      admission [of=inspector | monitor | observer]/n  acceptance [of=inspector | inspection | monitor | observer]/n
  words      return [of=inspector | monitor | observer]/n  opening [of=site | plant | reactor | prison to=@inspector]/n
  words      access [for=inspector | monitor]/n
  cameo      0862
  actor      by | poss
  recipient  of | for | to
  when       actor:state | actor:gov
  yes        Iraq's acceptance of inspectors averted a strike. | Iraq > inspectors
  no         The acceptance of the inspection by the garage took days.

sense aid_let_noun.1
  words      opening [of=corridor | crossing | road | border for | to]/n  reopening [of=corridor | crossing | road | border for | to]/n
  words      entry [of=aid | convoy | fuel | truck into]/n  passage [of=aid | convoy | truck]/n  admission [of=aid | convoy]/n
  cameo      0863
  actor      by | poss
  recipient  to | into | for
  when       actor:state | actor:gov | actor:mil | actor:reb
  yes        The opening of a corridor to Gaza by Egypt took days. | Egypt > Gaza
  no         The opening of the road for cyclists was cute.

# ---------------------------------------------------------------- pressure and response

sense end_drill.1
  words      end [obj=drill | exercise | war_game | manoeuvre | mobilization | alert]/v  cut short [obj=drill | exercise | war_game]/v
  words      wrap up [obj=drill | exercise | war_game]/v  cancel [obj=drill | exercise | parade | launch | test]/v
  words      scale down [obj=drill | exercise | war_game]/v  postpone [obj=drill | exercise | war_game | launch | test]/v
  words      silence [obj=loudspeaker]/v
  cameo      087
  actor      subj
  recipient  with | near | off
  when       subj:state | subj:mil | subj:gov
  yes        Seoul scaled down its exercise with Washington. | Seoul > Washington
  no         The choir ended its breathing exercise.

sense police_free.1
  words      let [obj comp=go | leave | return | walk]/v  drop [obj=case against]/v  close [obj=case against]/v  release without charge/v
  words      free without charge/v  free on bail/v  lift [obj=house_arrest | travel_ban of | on]/v  end [obj=house_arrest | detention of]/v
  words      shorten [obj=sentence of]/v  overturn [obj=conviction | sentence of]/v  quash [obj=warrant | charge | conviction against | of]/v
  cameo      0841
  actor      subj
  recipient  obj | of | against | on
  when       recipient:actor, subj:cop | subj:jud | subj:gov | subj:state | subj:mil | subj=@court_word | police | prosecutor
  yes        A Manila court overturned the conviction of the editor. | court > editor
  yes        Harare lifted the house arrest of the opposition leader. | Harare > leader
  no         The doctor cleared the player of injury.

# ---------------------------------------------------------------- more of daily news

sense barricade_clear.1
  words      remove [obj=barricade | roadblock | checkpoint | fence | barrier | mine]/v  clear [obj=barricade | roadblock | minefield]/v
  words      dismantle [obj=barricade | roadblock | watchtower | fence]/v  take down [obj=barricade | fence | checkpoint]/v
  words      open [obj=road | crossing | gate | corridor to]/v  unblock [obj=road | bridge | crossing | port]/v
  cameo      0872
  actor      subj
  recipient  in | to | for | of | around
  when       subj:mil | subj:reb | subj:state | subj:gov | subj:cop
  yes        Kosovan police took down barricades in the north. | police > -
  no         The builder took down the fence for the lawn.

sense uranium_cut.1
  words      lower [obj=stock | enrichment | readiness | stockpile of]/v  reduce [obj=stock | enrichment | stockpile of]/v
  words      ship out [obj=uranium | plutonium]/v  seal [obj=centrifuge | reactor]/v  unplug [obj=centrifuge]/v  fill [obj=reactor with]/v
  words      remove [obj=centrifuge | uranium | warhead | missile from]/v  down-blend [obj=uranium]/v  decommission/v
  cameo      0873
  actor      subj
  recipient  from | of | to
  when       subj:state | subj:gov | subj:mil, of=uranium | plutonium | obj=uranium | plutonium | centrifuge | reactor | warhead | missile | stockpile | enrichment
  yes        Iran lowered its stock of uranium. | Iran > -
  no         The shop lowered its stock of tea.

sense village_surrender.1
  words      surrender [obj=village | town | city | bastion | stronghold | enclave | outpost]/v
  words      yield [obj=village | town | city | hill | ground]/v  evacuate [obj=village | enclave | outpost | garrison]/v
  words      quit [obj=village | town | enclave | stronghold]/v  lose [obj=village | town | city | stronghold to]/v
  words      abandon [obj=stronghold | bastion | enclave | trench]/v  cede [obj=stronghold | enclave | bastion to]/v
  cameo      0874
  actor      subj
  recipient  to
  when       subj:mil | subj:reb | subj=rebel | army | garrison | fighter | tiger
  yes        The Tamil rebels surrendered their last village. | rebels > -
  yes        The Armenian army lost a town to Azerbaijan. | army > Azerbaijan
  no         The club lost a city derby.

# ---------------------------------------------------------------- single phrases of the wires

sense walk_free.1
  words      let walk/v  send home [obj=hostage | captive | prisoner | pilot | nun]/v  hand back [obj=child | boy | hostage | captive to]/v
  words      return [obj=child | boy | girl | hostage to=family]/v  reunite [with=family]/v  bring home [obj=hostage | prisoner]/v
  words      give [obj=freedom to | iobj]/v
  cameo      0841
  actor      subj
  recipient  obj | to | iobj
  when       subj:reb | subj:crm | subj:state | subj:gov | subj:mil | subj:jud, recipient:actor
  yes        The Shabab handed back a Kenyan child to his family. | Shabab > child
  no         The vet handed back the child's cat.

sense disengage.1
  words      disengage [at | from | along]/v  pull apart/v  step back [from]/v  thin out/v  stand down [at | along]/v  move back [from]/v
  words      draw back [from]/v  vacate [obj=post | trench | camp]/v
  cameo      0874
  reciprocal subj & with
  actor      subj
  recipient  from | at | along
  when       subj:state | subj:mil | subj:reb
  yes        India and China disengaged at Ladakh. | India & China > -
  no         The clutch disengaged with a thud.

sense flights_allow.1
  words      allow [obj=flight | ship | train | bus | visit | tourist to | from]/v
  words      permit [obj=flight | ship | train | bus | visit to | from]/v  let in [obj=flight | ship | tourist | reporter | visitor]/v
  words      admit [obj=tourist | reporter | visitor | ship from]/v  lift [obj=flight_ban to | on]/v  open up [obj=country to]/v
  cameo      086
  actor      subj
  recipient  to | from | obj
  when       subj:state | subj:gov | subj:mil | subj:reb, recipient:actor | recipient:place
  yes        Ethiopia allowed flights to Tigray. | Ethiopia > Tigray
  no         The landlord allowed visits from the aunt.

sense roadblock_tear.1
  words      tear down [obj=roadblock | barricade | checkpoint | fence | wall | barrier]/v
  words      pull down [obj=roadblock | barricade | checkpoint | fence | wall]/v  take down [obj=roadblock | checkpoint | barbed_wire]/v
  words      bulldoze [obj=roadblock | barricade | checkpoint]/v  lift [obj=checkpoint | roadblock]/v
  cameo      0872
  actor      subj
  recipient  in | at | on | of
  when       subj:mil | subj:cop | subj:state | subj:gov | subj:reb
  yes        The Lebanese army tore down a roadblock. | army > -
  no         The builder tore down a wall.

sense guns_decommission.1
  words      decommission [obj=gun | weapon | arsenal | missile | reactor]/v  hand in [obj=gun | rifle | weapon | ammunition]/v
  words      give up [obj=gun | rifle | weapon | bomb]/v  bury [obj=weapon | hatchet]/v  melt down [obj=gun | weapon | rifle]/v
  words      surrender [obj=arsenal | weapons_cache]/v
  cameo      0873
  actor      subj
  recipient  to | under
  when       subj:reb | subj:mil | subj:state | subj:crm, no subj:person | subj:reb
  yes        The IRA decommissioned its guns. | IRA > -
  no         The film studio melted down its toy guns.

# ---------------------------------------------------------------- endings

sense asset_handover.1
  words      hand [obj=base | airport | dam | mosque | church | prison | outpost | land to]/v
  words      turn over [obj=base | airport | control | prison | outpost | crossing to]/v
  words      transfer [obj=base | airport | prison | crossing | land to]/v  deed [obj=land to]/v  pay back [obj=money | loan to]/v
  words      repay [obj=debt | loan | compensation to]/v  refund [obj=money | fine | fee to]/v
  cameo      0842
  actor      subj
  recipient  to
  when       recipient:state | recipient:gov | recipient:mil | recipient:cvl, subj:state | subj:gov | subj:mil | subj:igo | subj:reb
  yes        Washington turned over a prison to Kabul. | Washington > Kabul
  no         The bank repaid the loan to the minister.


# ---------------------------------------------------------------- back to barracks, out of jail, open again
sense to_barracks.1
  words      order [obj to=barrack | barracks | base]/v  order back [to=barrack | barracks | base]/v  order back [obj to]/v  send back [to=barrack | barracks | base]/v  send [obj to=barrack]/v  return [to=barrack | barracks | base]/v  go back [to=barrack | barracks | base | trench | village]/v  go [to=barrack | barracks]/v  withdraw [to=barrack | barracks | base]/v
  words      call back [obj=@troops | fighter]/v  confine [obj to=barrack | barracks]/v  bring back [obj=@troops]/v  move out [of=base | town | camp | city]/v  move [out of=base | town | camp]/v  clear out [of=base | town]/v  march out [of=town | city]/v  pull [obj out of]/v  take [obj=@troops | @police out of]/v  thin out [obj=@troops]/v  send home [obj=@troops | reservist | conscript]/v
  words      quit [obj]/v  fly home [obj=@troops]/v  sail home/v  go home/v  step back [from=border | line | brink]/v  turn back [obj=column | fleet | @ship]/v  stand down [obj=@troops | army | reservist | bomber]/v
  cameo      0874
  actor      subj
  recipient  from | of | in
  when       subj:mil | obj=@troops | @police | fighter | soldier | legionnaire | reservist | conscript | garrison, subj:state | subj:gov | subj:mil | subj:reb | subj:igo
  yes        Benin and Niger ordered their troops back to barracks. | Benin & Niger > -
  yes        Congolese soldiers went back to their barracks. | soldiers > -
  no         The guests moved out of the base of the tower.

sense pull_police.1
  words      order home [obj=@troops | @police | legionnaire from]/v  call home [obj=@troops from]/v  bring back [obj=@troops from]/v  move [obj=@troops out of]/v  shift [obj=@troops out of]/v  take [obj=@troops out of]/v  order [obj=@troops | @police | legionnaire out of | from]/v  pull [obj=@police | gendarme | officer | @troops | garrison out of]/v  pull out [obj=@police | gendarme | officer | garrison of | from]/v  withdraw [obj=@police | gendarme | officer | garrison | tank | boat from]/v  take away [obj=tank | gun | battery from]/v  remove [obj=tank | gun | battery | checkpoint | barrier from]/v
  cameo      0874
  actor      subj
  recipient  from | of
  when       subj:state | subj:gov | subj:mil | subj:cop | subj:reb
  yes        Serbia pulled its police out of two Kosovan villages. | Serbia > Kosovan
  no         The vet pulled a tooth out of a police dog.

sense out_on_bail.1
  words      walk out [of=prison | jail | court | courthouse | custody | cell]/v  walk [out of=prison | jail | court | courthouse | custody]/v  walk free/v  walk free [from]/v  go free/v  leave [obj=prison | jail | custody | courthouse | detention]/v  come out [of=prison | jail]/v  emerge [from=prison | jail | custody | detention | captivity]/v  walk [from=prison | jail | court]/v
  words      return home [from=captivity | prison | jail | detention]/v  return [from=captivity | prison | jail | detention]/v  get out [of=prison | jail]/v  be out [on=bail]/v  come home [from=prison | captivity]/v  be let out/v  be back [from=captivity]/v
  cameo      0841
  actor      by
  recipient  subj
  when       recipient:actor, no subj:state
  yes        The Zambian opposition leader walked out of prison on Monday. | - > leader
  no         The Zambian warder left the prison kitchen.

sense free_again.1
  words      free/a  free again/a  at liberty/n on bail/n  on parole/n
  cameo      0841
  actor      by
  recipient  subj
  when       subj=journalist | monk | priest | bishop | hostage | prisoner | editor | activist | sailor | captain | crew | girl | engineer | blogger | singer | nun | pilot | soldier | mayor | lawyer | leader | writer | poet | doctor | fisherman, recipient:actor, no of, no from, no comp
  yes        The Cambodian monk is free again. | - > monk
  no         The Cambodian leader is free of debt.

sense free_count.1
  words      free/v  release/v  let go/v  let out/v  set free/v  pardon/v  amnesty/v
  cameo      0841
  actor      subj
  recipient  obj
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:jud | subj:cop, obj=dozen | hundred | thousand | score | other | more | obj:number, no subj:igo, no for, obj!=@money | ecu | million | billion | percent | hand | slot
  yes        Oman frees 200 on eve of feast. | Oman > -
  no         The band released two of the songs.

sense give_back_more.1
  words      give back/v  hand back/v  give back [obj=ship | boat | plane | passport | land | skull | remains | statue | island | base to]/v  hand back [obj=town | village | base | hill | port to]/v  return [obj=ship | boat | tanker | trawler | plane | passport | remains | body | skull | statue | land | town | base | bronze | soldier to]/v
  words      return [obj=passport | ship | tanker | trawler | phone | statue | bronze | skull | licence | property]/v  give up [obj=ship | body | town | village]/v  hand over [obj=body | remains | town | village to]/v  release [obj=ship | tanker | trawler | boat | cargo | plane | account | fund]/v  unfreeze/v  unblock [obj=account | fund | road]/v
  cameo      0842
  actor      subj
  recipient  to | of | poss | obj
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:jud | subj:cop | subj:crm, obj!=power | job | mandate | duty
  plain      yes
  yes        Guinea returned the tanker to Norway. | Guinea > Norway
  yes        The rebels handed the town back to the Malian army. | rebels > army
  no         The library returned the phone to its owner.

sense return_noun.1
  words      return [of=ship | tanker | trawler | boat | hostage | prisoner | body | remains | child | soldier | captive | land | passport | bronze | skull | statue]/n  handover [of=town | base | body | hostage | prisoner | remains | captive | port]/n  departure [of=@troops | legionnaire | garrison | mercenary]/n  pull-back [of]/n  pullback [of]/n  withdrawal [of=@troops]/n  exit [of=@troops]/n
  words      reopening [of=border | crossing | bridge | road | embassy | port | airport | mosque | church | station]/n  lifting [of=siege | curfew | blockade | ban | emergency]/n  freeing [of]/n  homecoming [of]/n  disarming [of]/n  disarmament [of]/n  demobilisation [of]/n
  cameo      084
  actor      by | poss | mod
  recipient  to | of | from | in
  when       recipient:actor | actor:actor, actor:actor | of!=refugee | tourist
  plain      yes
  yes        The return of the tanker to Norway by Guinea ended a row. | Guinea > Norway
  no         The return of the statue to its plinth by the mason took a day.

sense reopen_again.1
  words      reopen [obj=crossing | border_post | bridge | border | road | frontier | port | strait | consulate | embassy | mosque | church | newspaper | station]/v  open again/v  open [obj=crossing | border | road | gate | frontier | corridor to]/v  let through [obj=convoy | aid_convoy | lorry | truck | aid | ambulance | refugee]/v  let [obj=convoy | aid_convoy | lorry | truck | aid | ambulance | ship | fisherman | refugee through]/v
  words      let [obj=fisherman | sailor | worker | exile | refugee | student | diplomat comp=go | return | leave | through]/v  let through [comp=convoy | lorry | aid | truck]/v  let in [obj=aid | convoy | inspector | doctor | journalist]/v  allow back [obj]/v  let back in [obj]/v  switch back on [obj=internet | network]/v  restore [obj=internet | internet_access | phone | network | phone_line]/v  turn back on [obj=internet | network | power]/v
  cameo      087
  actor      subj
  recipient  to | with | obj | of | in
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:cop
  yes        Angola reopened the crossing at Luau. | Angola > -
  yes        Burma reopened the border bridge to Thailand. | Burma > Thailand
  no         The grocer reopened the road stall.

sense guns_silent.1
  words      fall silent/v  fall quiet/v  go quiet/v  die down/v  subside/v
  cameo      0871
  actor      poss | of
  recipient  in | on | along
  type       RETREAT
  when       subj=gun | artillery | shelling | weapon | cannon, recipient:place | recipient:actor
  yes        The guns fell silent in Tripoli. | - > Tripoli
  no         The crowd fell silent in Tripoli.

# ---------------------------------------------------------------- many verbs, narrow company: captives, troops, closed doors
sense let_go.1
  words      let go/v  let leave/v  let return/v  let off/v  let [comp=go | leave | return]/v  allow [comp=leave | go]/v  return/v  spare/v  hand/v  hand over/v  turn over/v  give up/v  give back/v  put [obj on=plane]/v  clear/v  grant [iobj obj=bail | parole | amnesty | pardon]/v  grant [obj=bail | parole to]/v  give [obj=bail to]/v  give [iobj obj=bail]/v  throw out [obj=charge | case against]/v  quash [obj=sentence | conviction | charge of | against]/v
  words      commute [obj=sentence of]/v  cut [obj=sentence of]/v  overturn [obj=conviction | sentence of]/v  drop [obj=charge | case against]/v  lift [obj=house_arrest | travel_ban of | on]/v  order [obj=release of]/v  hand [obj to=red_cross]/v  deliver [obj to=red_cross | mediator]/v  exchange/v  set at liberty/v
  cameo      0841
  actor      subj
  recipient  obj | of | against | to | iobj | comp.subj | comp.obj
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:jud | subj:cop | subj:uaf | subj:crm, obj=@hostage | hostage | captive | prisoner | sailor | crew | detainee | abductee | pilot | soldier | girl | priest | engineer | tourist | bail | parole | amnesty | pardon | charge | case | sentence | conviction | house arrest | travel ban | release | comp.obj=hostage | captive | prisoner | sailor | detainee | comp.subj=hostage | captive | prisoner | sailor | crew | fisherman | detainee | pilot | girl | tourist | comp=go, recipient:actor, no comp.to
  plain      yes
  yes        Chad handed over two French hostages. | Chad > hostages
  yes        The Bolivian judge granted bail to the governor. | judge > governor
  no         The coach let go two Danish players.

sense troops_gone.1
  words      bring [obj=troops | @troops from | out of]/v  call [obj=troops | @troops from | out of]/v  call home [obj=@troops]/v  take out [obj=@troops]/v  move [obj=@troops out of | from]/v  order home [obj=@troops]/v  order [obj=@troops out of | from]/v  extract [obj=@troops from]/v  shift [obj=@troops from | out of]/v  fly [obj=@troops out of]/v  walk [out of]/v  go [from]/v  drive [out of]/v  slip [out of]/v  leave [obj]/v  quit [obj]/v  fold [obj=tent | mission]/v
  words      fly home [from]/v  return home/v  sail home/v  stand down [in]/v  break camp/v  decamp [from]/v  strike [obj=camp | tent]/v  pack up/v  come home/v  be gone/v  move off [from]/v
  cameo      0874
  actor      subj
  recipient  from | out of | of | in | obj
  when       subj:mil | obj=troops | @troops, subj:mil | subj:state | subj:gov | subj:igo | subj:reb, no to:actor, no for, obj!=behind | mark | trace | trail | body | message
  plain      yes
  yes        Chad ordered its troops out of Mali. | Chad > Mali
  yes        Ugandan soldiers have slipped out of the Congolese town. | soldiers > Congolese
  no         The Ugandan team slipped out of the town.

sense arms_down.1
  words      yield [obj=weapon | gun | rifle | arms | arm]/v  dump [obj=weapon | gun | rifle | arm]/v  turn over [obj=weapon | gun | rifle | arm]/v  put away [obj=weapon | gun | arm]/v  put beyond use/v  part [with=weapon | gun | rifle | arm]/v  silence [obj=gun | weapon]/v  deliver up [obj=weapon | gun]/v  melt down [obj=weapon | gun | rifle]/v  give [obj=rifle | gun | weapon to]/v  give [iobj obj=rifle | gun | weapon]/v
  words      stop shooting/v  stop firing/v  stop fighting/v  hold [obj=fire]/v  bury [obj=weapon | gun | arm]/v  lock up [obj=weapon | gun | arm]/v  put [obj=gun | weapon under=lock]/v
  cameo      0873
  actor      subj
  recipient  to | iobj
  when       subj:reb | subj:uaf | subj:crm | subj=militia | fighter | gang | guerrilla | faction | side
  yes        The rebels parted with their rifles. | rebels > -
  no         The museum parted with its rifles.

sense doors_open.1
  words      throw open/v  ease [obj=control | check on | at]/v  let [obj=lorry | truck | train | ship | convoy | bus comp=pass | roll | through | enter | cross | leave]/v  take down [obj=roadblock | barricade | checkpoint | barrier | fence]/v  dismantle [obj=roadblock | barricade | checkpoint | barrier]/v  clear [obj=roadblock | barricade]/v  do away [with=sanction | visa | embargo | tariff | blockade | control]/v  let lapse [obj=sanction | embargo]/v  strike off [obj=sanction]/v  take [obj=tax | tariff | ban | duty off]/v
  words      put [obj=end to=sanction | blockade | siege | embargo]/v  let [obj=inspector | observer | monitor | journalist into]/v  let [comp=bury | pass | work]/v  blow up [obj=test_site | tunnel at]/v
  cameo      085
  actor      subj
  recipient  with | on | against | of | from | off | comp.subj | mod | obj
  when       subj:state | subj:gov | subj:mil | subj:reb | passive
  yes        Malawi has taken the duty off Zambian maize. | Malawi > Zambian
  no         The farmer threw open the gate of his field.

# ---------------------------------------------------------------- things that open, end or come back of themselves
sense thing_reopens.1
  words      reopen/v  open again/v  open [to]/v  resume/v  come back/v  return/v  come down/v  take hold/v  hold [in]/v  go quiet/v  go silent/v  end/v  lapse/v  expire/v  disappear/v  be no more/v  start again/v  restart/v  be back/v  run again/v  flow again/v  lift/v  crumble/v  be over/v
  cameo      085
  actor      by
  recipient  to | with | between | against | on | in | of | at
  when       subj=bridge | crossing | border | frontier | border post | port | airport | airspace | road | embassy | consulate | flight | air link | rail link | barricade | roadblock | checkpoint | siege | blockade | embargo | sanction | curfew | internet | internet access | internet service | truce | ceasefire | cease-fire | trade | ferry | lull, no obj, no comp
  plain      yes
  yes        The barricades in Mitrovica came down. | - > Mitrovica
  no         The cinema reopened in Mitrovica.

sense people_home.1
  words      come home/v  return home/v  be home/v  come back [from=captivity | prison | jail | camp | exile]/v  return [from=captivity | prison | jail | exile]/v  fly home/v  be reunited/v  walk out/v  arrive home/v  hand over [at]/v  hand over/v  hand back/v  return/v  repatriate/v  give back/v
  cameo      084
  actor      by
  recipient  obj | subj | of
  when       subj=hostage | captive | prisoner | sailor | fisherman | detainee | abductee | girl | schoolgirl | crew | obj=hostage | captive | prisoner | body | remains | pilot | soldier | sailor | fisherman | detainee, no subj:state, passive | no obj
  plain      yes
  yes        The freed Thai fishermen flew home. | - > fishermen
  no         The Danish crew of the bar walked out.

sense move_prisoner.1
  words      move [from=prison | jail]/v  transfer [from=prison | jail to=house_arrest | hospital | home]/v  release [to=house_arrest]/v  let out [on=bail | parole]/v  return [obj=helicopter | drone | tank | rifle | vehicle | boat | aircraft | bell | archive | painting]/v
  cameo      084
  actor      subj
  recipient  obj | to | of
  when       subj:state | subj:gov | subj:jud | subj:mil | subj:reb, recipient:person | obj=helicopter | drone | tank | rifle | vehicle | boat | aircraft | bell | archive | painting
  plain      yes
  yes        The junta moved the Burmese poet from prison to a flat. | junta > poet
  no         The clerk moved the ballot box from the jail.
