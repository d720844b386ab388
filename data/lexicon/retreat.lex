# RETREAT: release, return, withdraw, cease fire, disarm, lift sanctions, let people, inspectors or aid in. CAMEO 084x, 085, 086x, 087x.

sense release.1
  words      release/v  free/v  set free/v  let go/v  liberate/v  acquit/v  exonerate/v  parole/v  discharge/v  let free/v  turn loose/v  bail/v
  words      release on bail/v  send home/v  let out/v  spare [obj=life]/v  grant bail/v  exculpate/v  set at liberty/v  unchain/v
  cameo      0841
  actor      subj
  recipient  obj
  when       obj=@prisoner | @hostage | @refugee | recipient:actor, obj!=@money, obj!=@document
  yes        Ethiopia released dozens of jailed journalists. | Ethiopia > journalists
  yes        Three Thai fishermen were freed by Malaysian police. | police > fishermen
  no         The ministry released a report on tourism.
  no         The band released an album.

sense release.2
  words      release/n  freeing/n  liberation/n  acquittal/n  prisoner release/n  parole/n
  cameo      0841
  actor      by | poss | from | subj
  recipient  of
  when       of=@prisoner | @hostage | of:actor
  yes        The release of four Filipino sailors by Somali pirates took place on Sunday. | pirates > sailors
  no         The release of the film was delayed.

sense pardon.1
  words      pardon/v  amnesty/v  commute [obj=sentence]/v  reprieve/v  grant [obj=amnesty | pardon | clemency | reprieve]/v  issue [obj=pardon]/v  drop [obj=charge | case | lawsuit]/v
  words      declare [obj=amnesty]/v  announce [obj=amnesty]/v  proclaim [obj=amnesty]/v  quash [obj=conviction | sentence]/v  dismiss [obj=charge | case]/v  show [obj=clemency]/v
  words      give [obj=amnesty | pardon]/v  withdraw [obj=charge]/v  overturn [obj=conviction]/v  waive [obj=charge | penalty]/v  suspend [obj=sentence]/v  extend [obj=amnesty]/v
  cameo      0841
  actor      subj
  recipient  obj | to | for | iobj | against | of
  yes        The Spanish king pardoned nine Catalan politicians. | king > politicians
  yes        Myanmar granted an amnesty to the Karen rebels. | Myanmar > rebels
  no         Pardon my French, the minister said.

sense pardon.2
  words      pardon/n  amnesty/n  clemency/n
  cameo      0841
  actor      by | poss | from | subj
  recipient  for | of | to
  when       has for | of | to
  yes        The pardon of a general by the Peruvian president caused anger. | president > general

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

sense delist.1
  words      remove [from=list | blacklist]/v  delist/v  strike [from=list]/v  take [off=list]/v  drop [from=list | blacklist]/v  unban/v
  cameo      085
  actor      subj
  recipient  obj
  when       recipient:actor
  yes        Washington removed Sudan from its list of terrorism sponsors. | Washington > Sudan

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

sense admit.3
  words      let in/v  allow/v  allow in/v  let through/v  permit/v  admit/v  open [to=@humanitarian]/v  authorise/v  authorize/v  accept/v
  cameo      0863
  actor      subj
  recipient  to | into | from | for | obj
  when       obj=@humanitarian | aid | @aid_worker | aid convoy | delivery
  yes        Ethiopia let aid convoys into Tigray. | Ethiopia > Tigray
  yes        The junta accepted foreign aid workers. | junta > workers

sense allow_entry.1
  words      allow [obj into]/v  let [obj into]/v  admit [obj]/v  allow [obj comp=enter | return | leave | cross | visit | land | dock | pass | stay]/v  let [obj comp=enter | return | leave | cross | visit | land | dock | pass | stay]/v
  words      permit [obj comp=enter | return | leave | cross | visit | land | dock | pass | stay]/v  grant [obj=visa | entry | access | permission | residency | visum | passage]/v
  words      give [obj=visa | access | permission]/v  issue [obj=visa]/v  issue [obj=permit]/v  wave through/v
  cameo      086
  actor      subj
  recipient  obj | iobj | to
  when       recipient:actor | obj=@refugee | @aid_worker | @inspector, subj:state | subj:gov | subj:mil | subj:cop | subj:reb | subj:igo | subj=authority | @police | passive, to!=hospital | ward | clinic | university | school | care | college
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

sense order_release.1
  words      order [obj=release | acquittal | return | withdrawal]/v  approve [obj=release]/v  authorise [obj=release]/v  authorize [obj=release]/v  secure [obj=release]/v  announce [obj=release]/v
  cameo      0841
  actor      subj
  recipient  of | obj
  when       obj=release | acquittal, subj:jud | subj:gov | subj:state | subj=@court_word
  yes        A Moroccan court ordered the release of two Algerian activists. | court > activists

sense renounce_claim.1
  words      renounce [obj=claim | sovereignty | right]/v  abandon [obj=claim]/v  drop [obj=claim]/v  withdraw [obj=claim | objection | veto | threat]/v  relinquish [obj=claim]/v  drop [obj=objection | opposition | veto | threat]/v  waive [obj=claim | right | immunity]/v
  cameo      080
  actor      subj
  recipient  to | on | over | against
  yes        Iceland dropped its objection to the British proposal. | Iceland > British

sense permit_return.1
  words      allow back/v  let back/v  take back/v  welcome back/v  accept back/v
  cameo      086
  actor      subj
  recipient  obj
  when       obj:actor | obj=@refugee | @diplomat | @aid_worker | @inspector
  yes        Laos took back forty Hmong refugees. | Laos > refugees

sense swap_remains.1
  words      return [obj=body | remains | corpse]/v  hand over [obj=body | remains]/v  repatriate [obj=body | remains]/v  exchange [obj=body | remains]/v
  cameo      0841
  actor      subj
  recipient  to | with
  yes        Vietnam returned the remains of two American pilots on Friday. | Vietnam > -

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
