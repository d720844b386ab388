# THREATEN: threaten, warn of own action, vow revenge, ultimatum. CAMEO 13x. Embedded acts (threaten to bomb) come from operators.lex.

sense threaten.1
  words      threaten/v
  cameo      130
  actor      subj
  recipient  obj | against
  when       recipient:actor
  yes        Syria threatened Lebanon over the border camps. | Syria > Lebanon
  no         Floods threatened the town of Passau.
  no         Poor harvests threatened millions of people.

sense threaten.2
  words      threaten [with=@attack_word | force | action | military_action]/v  threaten [obj=attack | military_action | war | force | strike | invasion | retaliation | offensive | jihad]/v
  cameo      138
  actor      subj
  recipient  obj | against | on | with
  yes        Pyongyang threatened Seoul with military action. | Pyongyang > Seoul
  no         Clouds threatened rain.

sense threaten.3
  words      threaten [obj=@sanction | @tariff]/v  threaten [with=@sanction | @tariff]/v
  cameo      1312
  actor      subj
  recipient  obj | against | on
  yes        Brussels threatened sanctions against Ankara. | Brussels > Ankara
  yes        Washington threatened Harare with sanctions. | Washington > Harare
  no         The goalkeeper threatened the penalty taker with a stare.

sense threaten.4
  words      threaten [obj=strike | protest | boycott | walkout | general_strike | demonstration]/v  threaten [with=protest | boycott | general_strike]/v
  cameo      133
  actor      subj
  recipient  against | over | with
  when       subj:lab | subj:crowd | subj:opp | subj=union | worker | teacher | doctor | opposition | party | student | farmer | activist | driver | pilot | miner
  yes        Argentine unions threatened a general strike. | unions > -
  no         A cold threatens the strike rate of the forward.

sense threat.1
  words      threat/n  death threat/n  veiled threat/n  threat [of=force]/n
  cameo      130
  actor      by | poss | from | mod | subj
  recipient  against | to | toward | of
  when       has against | to | by | from | poss
  yes        Iran's threats against Bahrain drew a sharp reply. | Iran > Bahrain
  yes        The judge received death threats from gang members. | members > judge
  no         The storm remains a threat to shipping.
  no         The militia is a threat to Kenya.
  no         Ministers discussed the threat that Iran poses to Iraq.

sense threat.2
  words      make [obj=threat]/v  issue [obj=threat]/v  utter [obj=threat]/v  hurl [obj=threat]/v  send [obj=threat]/v  repeat [obj=threat]/v  renew [obj=threat]/v  direct [obj=threat]/v
  cameo      130
  actor      subj
  recipient  against | to | at | toward | towards
  yes        The Taliban issued threats against election workers. | Taliban > workers
  no         The dog made a noise.

sense warn.1
  words      warn/v  caution/v  admonish/v  forewarn/v  put on notice/v  give notice/v
  cameo      130
  actor      subj
  recipient  obj | to | against
  when       recipient:actor, comp!=cautious | careful | vigilant | expect | prepare | beware
  yes        Beijing warned Manila over the disputed reef. | Beijing > Manila
  no         Forecasters warned of heavy snow.
  no         The Red Cross warned that hospitals in Gaza were running out of fuel.
  no         Japan warned the WHO to be cautious about a pandemic.

# "warned that it would halt the releases": whoever warns of what he himself will do threatens, whatever it is about.
sense warn_own.1
  words      warn [comp]/v  caution [comp]/v  make clear [comp]/v  give notice [comp]/v  serve notice [comp]/v
  cameo      130
  actor      subj
  recipient  obj | comp.obj | comp.from | comp.against | comp.to | comp.with
  when       actor:actor, comp.subj:self, comp=halt | stop | end | send | act | respond | retaliate | use | cut | close | strike | hit | withdraw | leave | quit | suspend | pull | walk | resume | seize | block | answer | punish | defend | retake | fight | shut | freeze | cancel | scrap | expel | hold | keep | arm | deploy | enter | take | tear | boycott | refuse | reject | veto | scuttle | abandon | target | sink | arrest | step | go, no comp.subj:place
  plain      yes
  yes        The rebels warned that they would halt the releases. | rebels > -
  yes        Iceland warned it would send its own trawlers. | Iceland > -
  no         The Kurdish hospital warned that it was running out of fuel.
  no         The plumber warned that he would send a bill.

sense warn.2
  words      warning/n  stern warning/n  strong warning/n  final warning/n
  cameo      130
  actor      by | poss | from | subj | mod
  recipient  to | against | for
  when       mod!=tsunami | storm | weather | travel | flood | profit, has to | against | by | from | poss
  yes        China's warning to Taiwan was blunt. | China > Taiwan
  no         A tsunami warning was issued for Chile.

sense warn.3
  words      issue [obj=warning]/v  deliver [obj=warning]/v  sound [obj=warning]/v  send [obj=warning]/v  give [obj=warning]/v  fire [obj=warning]/v  serve [obj=notice | warning]/v
  words      repeat [obj=warning]/v
  cameo      130
  actor      subj
  recipient  to | iobj | on | against
  when       obj!=tsunami warning | travel warning
  yes        Moscow delivered a warning to Tbilisi. | Moscow > Tbilisi
  no         The meter gave a warning of low fuel.

sense vow.1
  words      vow [obj=revenge | retaliation | vengeance | reprisal | response | war | jihad | retribution]/v  swear [obj=revenge | vengeance]/v
  words      pledge [obj=revenge | retaliation]/v  promise [obj=revenge | retaliation | retribution]/v  threaten [obj=revenge | retaliation | reprisal | vengeance]/v
  words      warn [of=retaliation | reprisal | consequence | revenge | response]/v  threaten [obj=consequence | response]/v  vow [obj=fight]/v
  words      warn [of=war | military_action | attack]/v  promise [obj=response | consequence]/v  threaten [with=consequence | retaliation | reprisal]/v
  cameo      138
  actor      subj
  recipient  against | on | for | obj | with
  yes        Hezbollah vowed revenge against Israel. | Hezbollah > Israel
  yes        Tehran threatened Washington with consequences. | Tehran > Washington
  no         The runner vowed revenge in the final.

sense vow_destroy.1
  words      vow [comp=destroy | eliminate | wipe | annihilate | eradicate | defeat | exterminate | obliterate | crush | smash | finish]/v  swear [comp=destroy | eliminate | wipe | annihilate | eradicate | defeat | exterminate | obliterate | crush | smash | finish]/v
  words      promise [comp=destroy | eliminate | wipe | annihilate | eradicate | defeat | exterminate | obliterate | crush | smash | finish]/v  pledge [comp=destroy | eliminate | wipe | annihilate | eradicate | defeat | exterminate | obliterate | crush | smash | finish]/v
  cameo      138
  actor      subj
  recipient  comp.obj
  when       actor:actor, recipient:reb | recipient:mil | recipient:state | recipient:crm | recipient:gov
  yes        Israel's defence minister vowed to destroy Hamas. | minister > Hamas
  yes        Putin vowed to crush the rebels. | Putin > rebels
  no         Denmark vowed to defeat cancer.

sense ultimatum.1
  words      ultimatum/n
  cameo      139
  actor      by | poss | from | subj | mod
  recipient  to | for
  yes        Austria's ultimatum to Serbia expired. | Austria > Serbia
  no         The film is called Ultimatum.

sense ultimatum.2
  words      issue [obj=ultimatum]/v  give [obj=ultimatum | deadline]/v  deliver [obj=ultimatum]/v  set [obj=deadline | ultimatum]/v  present [obj=ultimatum]/v
  words      impose [obj=deadline | ultimatum]/v  hand [obj=ultimatum]/v  send [obj=ultimatum]/v  serve [obj=ultimatum]/v  lay down [obj=ultimatum]/v
  words      announce [obj=ultimatum]/v  extend [obj=deadline | ultimatum]/v
  cameo      139
  actor      subj
  recipient  iobj | to | for | with
  when       obj=ultimatum | recipient:actor
  yes        West African leaders gave the Nigerien junta an ultimatum. | leaders > junta
  yes        The president set a deadline for the striking pilots. | president > pilots
  no         The editor set a deadline for the essay.

sense retaliate_threaten.1
  words      retaliate/v  take revenge/v  avenge/v  hit back/v  strike back/v  take countermeasures/v  exact revenge/v  settle scores/v  respond in kind/v
  cameo      138
  actor      subj
  recipient  against | on | at
  when       subj:state | subj:mil | subj:reb | subj:gov, no by
  yes        Iran said it would retaliate against Israel. | it > Israel
  no         The striker retaliated and was sent off.

sense pay.1
  words      pay [obj=price]/v  make pay/v  face [obj=consequence | retaliation | sanction | response]/v  suffer [obj=consequence]/v
  cameo      130
  actor      source
  recipient  subj | obj
  when       recipient:actor
  yes        Turkey would pay a heavy price, the Syrian minister said. | minister > Turkey
  no         The guest paid the price of the meal.

sense war_warning.1
  words      warn [comp=resume | restart | return | continue | intensify | escalate | widen | spread | follow | break]/v
  cameo      138
  actor      subj
  recipient  obj | against
  when       comp.subj=fighting | war | hostility | attack | strike | bombing | shelling | offensive | operation | raid | violence, subj:mil | subj:reb | subj:state | subj:gov
  yes        The rebel commander warned that fighting would resume. | commander > -
  yes        Israel warned Lebanon that strikes would intensify. | Israel > Lebanon
  no         The aid agency warned that fighting would resume in Juba.

sense hold_threat.1
  words      reserve [obj=right]/v  leave [obj=option]/v  raise [obj=prospect | spectre | specter | possibility]/v  hold out [obj=threat | prospect]/v  rule out nothing/v
  words      keep [obj=option]/v  float [obj=idea | prospect]/v
  cameo      130
  actor      subj
  recipient  against
  when       obj=right | option | threat, comp=retaliate | respond | strike | attack | act | use | obj=threat
  yes        Ankara reserved the right to respond to Syria. | Ankara > -
  no         The restaurant reserves the right to refuse service.

sense sanction_warn.1
  words      threaten [obj=curfew | martial_law | state_of_emergency]/v
  cameo      1323
  actor      subj
  recipient  in | on
  yes        The governor threatened a curfew in Kaduna. | governor > -
  no         The hostel threatened a curfew for noisy guests.

sense ties_warn.1
  words      threaten [obj=@ties]/v  threaten [obj=break | rupture | withdrawal | pullout]/v
  cameo      1313
  actor      subj
  recipient  with | from
  when       subj:state | subj:gov, obj=break | rupture | withdrawal | pullout
  yes        Caracas threatened a break in relations with Bogota. | Caracas > Bogota
  no         A frayed cable threatens the link to the island.

sense extend_curfew.1
  words      menace/v  bully/v  intimidate/v  blackmail/v
  cameo      130
  actor      subj
  recipient  obj
  when       recipient:actor
  yes        Gunboats menaced Vietnamese fishermen. | Gunboats > fishermen
  no         The older boys bullied the new pupil.

sense red_line.1
  words      draw [obj=red_line]/v  set [obj=red_line]/v  lay down [obj=red_line]/v
  cameo      130
  actor      subj
  recipient  for | to
  yes        Jerusalem drew a red line for Tehran. | Jerusalem > Tehran
  no         The pupil drew a red line under the title.

sense threaten_wmd.1
  words      threaten [with=@nuclear | @wmd | annihilation]/v  threaten [obj=nuclear_war | nuclear_strike | nuclear_attack]/v  vow [obj=annihilation]/v
  cameo      1385
  actor      subj
  recipient  obj | against | on
  yes        Pyongyang threatened Seoul with nuclear weapons. | Pyongyang > Seoul
  no         Rising seas threaten the reactor with flooding.

sense threaten_blockade.1
  words      threaten [obj=blockade | siege | closure]/v  threaten [with=blockade | siege]/v
  cameo      1381
  actor      subj
  recipient  of | against | on | obj
  yes        Tehran threatened a blockade of the strait. | Tehran > -
  no         A landslide threatens the closure of the path.

sense threaten_occupy.1
  words      threaten [obj=invasion | annexation | occupation | incursion]/v  threaten [with=invasion | annexation | occupation]/v
  cameo      1382
  actor      subj
  recipient  of | obj | against
  yes        Baghdad threatened Kuwait with invasion. | Baghdad > Kuwait
  no         Weeds threaten an invasion of the lawn.

sense put_on_notice.1
  words      put on notice/v  serve notice [on]/v  read the riot act [to]/v  lay down the law [to]/v  issue [obj=final_warning | stern_warning]/v
  cameo      130
  actor      subj
  recipient  obj | on | to
  yes        The Greek minister put the rioters on notice. | minister > rioters
  no         The defeat put the goalkeeper on notice.

sense threaten_aid.1
  words      threaten [obj=aid_cut | aid_freeze | cutoff | cut-off]/v  threaten [with=aid_cut | cutoff | cut-off]/v
  cameo      1311
  actor      subj
  recipient  of | to | for | obj
  yes        Washington threatened Phnom Penh with an aid cut. | Washington > Penh
  no         The drought threatened the crop.

sense threaten_law.1
  words      threaten [obj=arrest | prosecution | ban | legal_action | deportation | expulsion | lawsuit | impeachment]/v
  words      threaten [with=arrest | prosecution | ban | legal_action | deportation | expulsion | lawsuit | jail | prison | impeachment | eviction]/v
  cameo      132
  actor      subj
  recipient  obj | of | against
  yes        Tashkent threatened two activists with prosecution. | Tashkent > activists
  no         The flood threatened the prison.

sense threaten_emergency.1
  words      threaten [obj=martial_law | state_of_emergency | emergency_rule]/v  threaten [with=martial_law | emergency_rule]/v
  cameo      1324
  actor      subj
  recipient  in | on | obj
  yes        The Philippine president threatened martial law. | president > -
  no         The storm threatened the coast.

sense threaten_repress.1
  words      threaten [with=death | execution | torture | reprisal | violence | crackdown]/v  threaten [obj=crackdown | reprisal | bloodshed]/v
  cameo      137
  actor      subj
  recipient  obj | against | on
  when       actor:actor
  yes        The Syrian army threatened protesters with a crackdown. | army > protesters
  no         The illness threatened him with death.

sense threaten_bomb.1
  words      bomb threat/n  death threat/n  threat [of=kidnapping | assassination | bombing]/n  bomb warning/n
  cameo      1383
  actor      by | from | poss | subj
  recipient  against | to | on
  when       actor:actor | recipient:actor
  yes        A bomb threat by separatists against the Spanish embassy emptied the street. | separatists > embassy
  no         The threat of rain remained.

sense threat_tariff.1
  words      tariff threat/n  sanctions threat/n  threat [of=@sanction | @tariff]/n  sanction threat/n  threat [of=boycott]/n
  cameo      1312
  actor      poss | by | from | mod | subj
  recipient  against | to | on
  yes        Washington's tariff threat against Mexico shook the peso. | Washington > Mexico
  no         The threat of frost passed.

sense threat_war.1
  words      threat [of=war | attack | invasion | @attack_word]/n  threat [of=force]/n  nuclear threat/n  threat [of=retaliation | reprisal]/n  war threat/n
  cameo      138
  actor      poss | by | from | mod | subj
  recipient  against | to | on
  when       actor:actor
  yes        Pyongyang's threat of war against Seoul shook the markets. | Pyongyang > Seoul
  no         The threat of flooding grew.

sense threat_veto.1
  words      veto threat/n  threat [of=veto]/n  threaten [obj=veto]/v  threaten [with=veto]/v  threaten to veto/v
  cameo      131
  actor      poss | by | from | subj
  recipient  against | of | obj
  yes        Moscow threatened a veto. | Moscow > -
  no         The veto was used twice.

sense war_footing.1
  words      brandish [obj=sword | weapon | missile]/v  rattle [obj=sabre | saber | sword]/v  beat [obj=war_drum | drum_of_war]/v  wave [obj=big_stick]/v
  words      shake [obj=fist]/v  talk of war/v
  cameo      138
  actor      subj
  recipient  at | against
  when       actor:actor
  yes        Baku rattled its sabre at Yerevan. | Baku > Yerevan
  no         The fan shook his fist at the screen.

sense warn_consequence.1
  words      warn [of=consequence | repercussion | measure | step | action]/v  threaten [obj=consequence | repercussion | countermeasure]/v
  words      caution [of=consequence]/v
  cameo      130
  actor      subj
  recipient  obj | for | against
  yes        Ankara warned Nicosia of consequences. | Ankara > Nicosia
  no         The doctor warned of side effects.

# A hint at a measure is meant to be heard by the one it would hit.
sense hint_at_measure.1
  words      hint [at=@sanction | @tariff | @attack_word | war | retaliation | reprisal | force | boycott | expulsion | countermeasure | embargo | blockade | veto]/v
  words      dangle [obj=threat | prospect of=@sanction | @tariff | war | embargo]/v  brandish [obj=threat | @tariff | @sanction]/v  moot [obj=@sanction | @tariff | embargo | blockade]/v
  cameo      131
  actor      subj
  recipient  on | against | of | for | over
  when       actor:power
  yes        Indian ministers hinted at tariffs on Turkish steel. | ministers > Turkish
  yes        The Iranian foreign minister hinted at retaliation against Bahrain. | minister > Bahrain
  no         The cook hinted at a new menu.

sense hint_threat.1
  words      make [obj=threat | veiled_threat]/v  issue [obj=veiled_threat | thinly_veiled_threat | dire_warning]/v
  words      give [obj=final_warning | last_warning | stern_warning]/v  fire [obj=warning_shot across]/v  send [obj=warning_shot | stern_message]/v
  cameo      130
  actor      subj
  recipient  to | at | against | iobj
  yes        Moscow issued a veiled threat to Chisinau. | Moscow > Chisinau
  no         The office issued a storm warning.

sense ultimatum_hours.1
  words      give [obj=hour | day | week comp=leave | surrender | withdraw | disarm | comply | release | lift | meet | accept]/v
  words      give [obj=deadline | ultimatum comp]/v
  cameo      139
  actor      subj
  recipient  iobj
  yes        The junta gave the French ambassador two days to leave. | junta > ambassador
  no         The teacher gave pupils an hour to read.

# ---------------------------------------------------------------- threats told in other words

sense follow_threat.1
  words      follow [subj=@sanction | @tariff | sanction | embargo | penalty]/v  come [subj=@sanction | @tariff | sanction | embargo | penalty]/v  ensue [subj=@sanction | @tariff | sanction | embargo | penalty]/v  result [subj=@sanction | @tariff | sanction | embargo | penalty]/v  hit [subj=@sanction | @tariff | sanction | embargo | penalty]/v  loom [subj=@sanction | @tariff | sanction | embargo | penalty]/v  await [subj=@sanction | @tariff | sanction | embargo | penalty]/v
  cameo      1312
  actor      source
  recipient  unless-subj | if-subj | for | against | on | obj
  when       source:state | source:gov | source:igo | source:leg, ahead
  yes        Washington warned that sanctions could follow unless Kigali withdrew. | Washington > Kigali
  yes        Brussels said tariffs would follow if Beijing refused. | Brussels > Beijing
  no         The forecaster said rain could follow unless the wind turned.

sense consequence_threat.1
  words      follow [subj=consequence | response | retaliation | reprisal | repercussion | punishment | countermeasure]/v  come [subj=consequence | response | retaliation | reprisal | repercussion | punishment | countermeasure]/v  ensue [subj=consequence | response | retaliation | reprisal | repercussion | punishment | countermeasure]/v  result [subj=consequence | response | retaliation | reprisal | repercussion | punishment | countermeasure]/v  await [subj=consequence | response | retaliation | reprisal | repercussion | punishment | countermeasure]/v
  cameo      130
  actor      source
  recipient  unless-subj | if-subj | for | against | obj
  when       source:state | source:gov | source:igo | source:mil | source:reb, ahead
  yes        Ankara warned that retaliation would follow if Cyprus drilled. | Ankara > Cyprus
  no         The doctor warned that pain would follow if the boy ran.

sense met_with_force.1
  words      meet [with=force | fire | response | retaliation | resistance | attack | strike | blow | punishment]/v
  words      answer [with=force | fire | strike | blow | retaliation]/v  respond [to with=force | fire]/v
  words      face [obj=annihilation | destruction | defeat | war | wrath]/v  counter [with=force | strike]/v  greet [with=fire | bullet]/v
  cameo      138
  actor      source
  recipient  by | from | poss | subj | if-subj | unless-subj
  when       source:state | source:gov | source:mil | source:reb, ahead
  yes        Tehran said attacks by Israel would be met with force. | Tehran > Israel
  yes        Pyongyang said Tokyo would face destruction. | Pyongyang > Tokyo
  no         The chef said the order would be met with pleasure.

sense destroy_threat.1
  words      annihilate/v  obliterate/v  crush/v  wipe out/v  exterminate/v  smash/v  turn [into=graveyard | ash | rubble | hell | inferno]/v
  words      reduce [to=ash | rubble | ruin | dust]/v  bury/v  decapitate/v  incinerate/v  flatten/v
  cameo      138
  actor      source
  recipient  obj
  when       source:state | source:gov | source:mil | source:reb, ahead, recipient:actor | recipient:place
  yes        Pyongyang said Seoul would be annihilated if it attacked. | Pyongyang > Seoul
  yes        The Houthis said Saudi Arabia would be crushed. | Houthis > Arabia
  no         The coach said the rivals' title hopes would be crushed.

sense pay_price.1
  words      pay [obj=price | heavy_price | toll]/v  rue/v  regret [obj=day | move | decision | mistake]/v  live to regret/v
  words      suffer [obj=consequence | fate | loss]/v  taste [obj=wrath]/v  feel [obj=wrath | heat | pain]/v  be sorry/v
  words      bear [obj=consequence]/v  answer [for]/v  be held accountable/v  face [obj=music | reckoning | consequence]/v
  cameo      130
  actor      source
  recipient  subj
  when       source:state | source:gov | source:mil | source:reb | source:igo, ahead, recipient:actor, no subj:jrn
  yes        Tehran said Israel would rue the day. | Tehran > Israel
  yes        Biden said Russia would bear the consequences. | Biden > Russia
  no         The trainer said the player would regret the move to Spain.

sense not_stand_by.1
  words      stand by/v  stand idle/v  stand idly/v  sit idly/v  look on/v  sit back/v  sit by/v  remain silent/v  turn [obj=eye]/v
  words      fold [obj=arm]/v
  cameo      130
  actor      subj
  recipient  if-subj | unless-subj | against
  when       subj:state | subj:gov | subj:mil | subj:igo, ahead
  yes        Ankara could hardly stand by, it said, if Cyprus drilled. | Ankara > Cyprus
  no         The lifeguard could stand by and eat his lunch.

sense vow_consequence.1
  words      vow [obj=consequence | action | response | measure | countermeasure | payback | retribution | punishment]/v
  words      promise [obj=payback | retribution | punishment | countermeasure | answer]/v  pledge [obj=response | retribution | punishment]/v
  words      threaten [obj=consequence | repercussion | payback | punishment | measure]/v
  words      warn [of=repercussion | payback | measure | backlash | punishment | blowback]/v  spell out [obj=consequence]/v
  cameo      130
  actor      subj
  recipient  for | against | to | obj
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:igo | subj:leg, for!=thief | crime
  yes        Macron vowed consequences for Niger. | Macron > Niger
  yes        Nairobi promised retribution against Shabab. | Nairobi > Shabab
  no         The fisherman vowed a response to the storm.

sense options_open.1
  words      keep [obj=option on=table]/v  leave [obj=option on=table]/v
  words      keep [obj=force | strike | option on=table]/v  take [obj=option off=table]/v  brandish [obj=option]/v
  words      reserve [obj=option | right comp=strike | attack | respond | retaliate | use | act]/v  rule in [obj=force | strike]/v
  cameo      138
  actor      subj
  recipient  against | on
  when       subj:state | subj:gov | subj:mil | subj:igo
  yes        Jerusalem kept the option of a strike on the table against Iran. | Jerusalem > Iran
  yes        Kampala reserved the right to strike rebels in Congo. | Kampala > Congo
  no         The shopper kept her options open.

sense ultimatum_phrase.1
  words      give [obj=hour | day | week | month | deadline comp=resign | quit | leave | withdraw | surrender | disarm | free | restore | stop | pay | sign | hand | lift | end]/v
  words      set [obj=deadline for]/v  set [obj=deadline comp]/v  present [with=ultimatum]/v  hand [obj=ultimatum to | iobj]/v
  words      issue [obj=ultimatum | deadline to]/v  slap [obj=deadline on]/v  impose [obj=deadline on]/v  lay down [obj=deadline]/v
  words      warn [obj=time comp=run]/v  tell [obj=time comp=run]/v  hold [obj=gun to=head]/v
  cameo      139
  actor      subj
  recipient  iobj | to | for | on | obj | with
  when       recipient:actor, subj:state | subj:gov | subj:mil | subj:reb | subj:igo | subj:opp | subj:lab | subj:leg | subj:party
  yes        The bloc set a deadline for the Malian junta. | bloc > junta
  yes        Riyadh presented Qatar with an ultimatum. | Riyadh > Qatar
  no         The bank gave the tenant a week to pay the rent.

sense ultimatum_words.1
  words      final deadline/n  72-hour deadline/n  48-hour deadline/n  deadline [for]/n  take-it-or-leave-it offer/n  last chance/n
  words      final warning/n  last warning/n  final offer/n
  cameo      139
  actor      by | from | poss | subj
  recipient  for | to
  when       recipient:actor, actor:actor
  yes        The junta's 72-hour deadline for the rebels expired. | junta > rebels
  no         The final warning to latecomers rang in the theatre.

sense threaten_ties.1
  words      threaten [obj=tie | relation | rupture | break | boycott | isolation | expulsion | recall of=@diplomat]/v
  words      threaten [with=rupture | break | isolation | expulsion | boycott]/v
  words      threaten [obj=exit | withdrawal | walkout | departure from=@body | treaty]/v  warn [of=rupture | break]/v
  words      put [obj=@ties at=risk]/v  vow [obj=break with]/v  threaten [comp=recall | expel | quit | leave | cut | sever | downgrade]/v
  cameo      1313
  actor      subj
  recipient  with | of | from | obj
  when       subj:state | subj:gov | subj:igo | subj:party, recipient:actor, comp.obj=@ties | @diplomat | @body | @agreement | obj=tie | relation | rupture | break | boycott | isolation | expulsion | recall | exit | withdrawal | walkout | departure | with=rupture | break | isolation | expulsion | boycott | of=rupture | break
  yes        Brussels threatened Serbia with isolation. | Brussels > Serbia
  yes        Lusaka threatened withdrawal from the Commonwealth. | Lusaka > Commonwealth
  no         The landlord threatened the tenant with expulsion.

sense threaten_tariff.1
  words      threaten [with=tariff | levy | duty | sanction | embargo | boycott | penalty | blacklist]/v
  words      threaten [comp=sanction | blacklist | boycott | impose | slap | hit | raise | ban]/v
  words      threaten [obj=tariff | levy | duty | embargo on]/v  brandish [obj=tariff | sanction]/v  dangle [obj=tariff | sanction over]/v
  words      wield [obj=tariff | threat of=tariff]/v  hold [obj=threat of=@sanction | @tariff over]/v
  cameo      1312
  actor      subj
  recipient  obj | on | against | over | comp.obj | comp.on
  when       subj:state | subj:gov | subj:igo | subj:leg, with=@tariff | @sanction | boycott | obj=@tariff | @sanction | threat | comp=sanction | blacklist | boycott | comp.obj=@tariff | @sanction | import | export
  yes        Beijing brandished tariffs against Canberra. | Beijing > Canberra
  yes        Beijing threatened to blacklist American arms makers. | Beijing > American
  no         The school threatened to ban phones.

sense threaten_repression.1
  words      threaten [with=live_fire | bullet | tank | massacre | bloodbath | annihilation | crackdown | force]/v
  words      threaten [obj=bloodbath | massacre | crackdown | repression on | against]/v  warn [of=crackdown | bloodbath | live_fire | force]/v
  words      vow [obj=crackdown on | against]/v  promise [obj=crackdown on | against]/v
  words      threaten [comp=shoot | crush | disperse | flog | hang]/v
  cameo      137
  actor      subj
  recipient  obj | on | against | comp.obj
  when       subj:state | subj:gov | subj:mil | subj:cop, recipient:actor | obj=protester | crowd | striker | with=bullet | tank
  yes        The Burmese general threatened protesters with live fire. | general > protesters
  yes        Managua vowed a crackdown on dissidents. | Managua > dissidents
  no         The headmaster warned of a crackdown on gum.

sense threaten_blockade_more.1
  words      threaten [comp=blockade | close | block | seal | besiege | shut]/v  threaten [obj=closure | blockade | siege of]/v
  words      threaten [with=blockade | siege | closure]/v  vow [comp=blockade | close | block | seal | shut]/v
  words      warn [comp=blockade | close | block | seal | shut]/v
  cameo      1381
  actor      subj
  recipient  comp.obj | of | obj | comp.to | comp.with
  when       comp.obj=@border | strait | shipping | ship | lane | port | city | route | of=@border | strait | port | with=blockade | siege, subj:state | subj:gov | subj:mil | subj:reb
  yes        Iran threatened to close the Strait of Hormuz. | Iran > -
  yes        The Houthis vowed to block Israeli ports. | Houthis > Israeli
  no         The dentist threatened to close the gate.

sense threaten_nuclear.1
  words      threaten [with=nuclear_strike | nuclear_attack | nuclear_weapon | nuclear_annihilation | chemical_weapon | missile]/v
  words      threaten [obj=nuclear_strike | nuclear_attack | armageddon on | against]/v  rattle [obj=nuclear_sabre | nuclear_saber]/v
  words      warn [of=nuclear_war | nuclear_strike | nuclear_response | armageddon]/v
  words      brandish [obj=nuclear_weapon | nuclear_arsenal | nuclear_threat]/v  threaten [comp=nuke]/v  nuclear blackmail/n  nuclear threat/n
  words      nuclear sabre-rattling/n  nuclear saber-rattling/n
  cameo      1385
  actor      subj | by | poss | from
  recipient  obj | on | against | at | to
  when       actor:actor
  yes        Medvedev threatened Ukraine with nuclear weapons. | Medvedev > Ukraine
  yes        Pyongyang brandished nuclear weapons against Tokyo. | Pyongyang > Tokyo
  no         The play warned of nuclear war in its last act.

sense threaten_hostage.1
  words      threaten [comp=kill | behead | execute | murder | assassinate | kidnap | poison | blow | bomb]/v
  words      vow [comp=kill | assassinate | kidnap | behead | hunt]/v  put [obj=bounty on=head of]/v  put [obj=price on=head of]/v
  words      issue [obj=fatwa | death_threat against]/v  call [for=death | murder | assassination | killing of]/v
  words      urge [obj=killing | murder of]/v  mark [for=death]/v  send [obj=death_threat to]/v
  cameo      1383
  actor      subj
  recipient  comp.obj | of | against | to | obj
  when       subj:state | subj:gov | subj:reb | subj:crm | subj:rel | subj:mil, recipient:actor | comp.obj=@hostage | @victim
  yes        The kidnappers threatened to behead a Canadian hostage. | kidnappers > hostage
  yes        Abu Sayyaf vowed to kill a priest. | Sayyaf > priest
  no         The comedian threatened to kill the audience with jokes.

sense threaten_protest.1
  words      threaten [comp=strike | march | protest | paralyse | walk | boycott | blockade | occupy | picket]/v
  words      threaten [obj=strike | walkout | stoppage | march | boycott | industrial_action | civil_disobedience]/v
  words      vow [comp=march | strike | protest | paralyse]/v  vow [obj=strike | protest | march | civil_disobedience]/v
  words      warn [of=strike | protest | unrest | stoppage | walkout | march]/v  call [obj=vote on=strike]/v  give [obj=notice of=strike]/v
  words      serve [obj=notice of=strike]/v  threaten to down tools/v
  cameo      133
  actor      subj
  recipient  against | over | comp.against
  when       subj:lab | subj:opp | subj:crowd | subj:party | subj:ngo | subj=union | farmer | doctor | teacher | driver | miner | opposition | pilot | nurse | student | activist | trucker
  yes        The Nigerian union gave notice of a strike. | union > -
  yes        The Georgian opposition vowed a march. | opposition > -
  no         The choir threatened to walk home.

sense threaten_arrest.1
  words      threaten [comp=arrest | jail | prosecute | sue | fine | ban | outlaw | dissolve | deport | strip | close | expel | dismiss | sack]/v
  words      threaten [with=jail | arrest | prison | prosecution | fine | deportation | lawsuit | dismissal | treason_charge]/v
  words      threaten [obj=legal_action | prosecution | lawsuit | fine | jail against]/v
  words      warn [of=arrest | prosecution | fine | legal_action]/v  vow [comp=arrest | jail | prosecute | sue | deport]/v
  cameo      132
  actor      subj
  recipient  obj | against | comp.obj | for
  when       subj:state | subj:gov | subj:cop | subj:jud | subj:mil | subj:leg, recipient:actor
  yes        Harare threatened striking doctors with dismissal. | Harare > doctors
  yes        The Malaysian premier vowed to jail the bankers. | premier > bankers
  no         The librarian threatened pupils with a fine.

# ---------------------------------------------------------------- threats as nouns

sense threat_strike.1
  words      threat [of=attack | strike | invasion | airstrike | air_strike | offensive | retaliation | military_action]/n
  words      threat [comp=attack | strike | bomb | invade | shell | hit | retaliate | destroy]/n  invasion threat/n  attack threat/n
  words      threaten [obj=strike | attack | offensive on | against]/v
  words      vow [comp=attack | strike | hit | bomb | retaliate | destroy | avenge]/n
  cameo      1384
  actor      by | from | poss | mod | subj
  recipient  against | to | on | at | comp.obj
  when       actor:state | actor:gov | actor:mil | actor:reb
  yes        Iran's invasion threat to Kuwait was old. | Iran > Kuwait
  yes        Iran's threat of an attack on Israel rattled markets. | Iran > Israel
  no         The threat of an attack by wasps emptied the garden.

sense threat_leave.1
  words      threat [comp=leave | quit | withdraw | expel | recall | cut | sever | boycott]/n
  words      threat [of=withdrawal | rupture | expulsion | isolation | boycott | walkout]/n  withdrawal threat/n  exit threat/n
  words      walkout threat/n
  cameo      1313
  actor      by | from | poss | mod | subj
  recipient  to | from | against | comp.obj | comp.from
  when       actor:state | actor:gov | actor:party | actor:igo
  yes        Budapest's exit threat to the European Union fooled nobody. | Budapest > Union
  no         The threat of a walkout by the clowns amused the circus.

sense threat_tariff_more.1
  words      threat [comp=sanction | impose | blacklist | slap | raise | hit]/n  boycott threat/n  embargo threat/n
  words      threat [of=boycott | embargo | blacklist | duty | levy]/n  trade threat/n  trade war threat/n  price cap threat/n
  cameo      1312
  actor      by | from | poss | mod | subj
  recipient  on | against | to | comp.obj | comp.on
  when       actor:state | actor:gov | actor:igo | actor:leg
  yes        Beijing's boycott threat against Prague failed. | Beijing > Prague
  no         The boycott threat of the hens meant no eggs.

sense threat_arrest.1
  words      threat [comp=arrest | jail | prosecute | sue | ban | dissolve | deport | expel | fine]/n
  words      threat [of=arrest | jail | prosecution | deportation | fine | lawsuit | ban | impeachment]/n  impeachment threat/n
  words      deportation threat/n  ban threat/n  lawsuit threat/n  issue [obj=threat of=arrest | jail | prosecution | deportation]/v
  words      make [obj=threat of=arrest | jail | prosecution | deportation]/v
  cameo      132
  actor      subj | by | from | poss | mod
  recipient  against | to | comp.obj
  when       actor:state | actor:gov | actor:cop | actor:jud | actor:leg, recipient:actor | has comp | has of
  yes        Kampala issued a threat of arrest against the opposition leader. | Kampala > leader
  no         The threat of a fine made the reader return the book.

sense threat_speech.1
  words      threaten [obj=press | medium | broadcaster | newspaper | journalist | editor | free_speech]/v
  words      threaten [with=closure | shutdown | censorship | gag_order]/v
  words      threaten [comp=close | shut | censor | block | silence | gag | muzzle]/v  threat [comp=close | shut | censor | block | silence]/n
  words      threaten [obj=closure | shutdown of]/v
  cameo      1321
  actor      subj | by | poss
  recipient  obj | of | comp.obj | to
  when       actor:state | actor:gov | actor:mil | actor:jud | actor:reb, recipient:jrn | comp.obj=@media | with=closure | shutdown | censorship | of=@media | obj=@media
  yes        Dodoma threatened a newspaper with closure. | Dodoma > newspaper
  no         The shop threatened the newspaper boy with the sack.

sense threat_party.1
  words      threaten [comp=ban | outlaw | dissolve | disqualify | deregister]/v
  words      threaten [with=dissolution | disqualification | expulsion from=party]/v  threaten [obj=dissolution | ban of | on=party]/v
  words      threat [comp=ban | outlaw | dissolve | disqualify]/n  vow [comp=ban | outlaw | dissolve]/v
  cameo      1322
  actor      subj | by | poss
  recipient  obj | of | on | comp.obj
  when       actor:state | actor:gov | actor:jud | actor:mil | actor:leg, comp.obj=@office_ban | candidate | parliament | of=@office_ban | on=@office_ban | obj=@office_ban | candidate | politician
  yes        Lisbon's minister vowed to outlaw the fascist party. | minister > party
  no         The landlord threatened to ban parties.

sense threat_mission.1
  words      threaten [comp=expel | withdraw | bar | oust | evict]/v  threaten [with=expulsion | withdrawal]/v
  words      threat [comp=expel | withdraw | bar]/n  threaten [obj=withdrawal | expulsion of=@peacekeeper | @inspector | @aid_worker]/v
  cameo      136
  actor      subj | by | poss
  recipient  comp.obj | obj | of
  when       actor:state | actor:gov | actor:mil | actor:reb | actor:igo, comp.obj=@peacekeeper | @inspector | @aid_worker | mission | obj=@peacekeeper | @inspector | @aid_worker | of=@peacekeeper | @inspector | @aid_worker
  yes        Damascus threatened the expulsion of UN observers. | Damascus > observers
  no         The museum threatened noisy observers with expulsion.

sense threat_protest.1
  words      strike threat/n  protest threat/n  threat [of=strike | walkout | protest | march | industrial_action | disruption]/n
  words      threat [comp=strike | march | walk | protest | paralyse]/n  strike notice/n  strike ballot/n  strike call/n  strike vote/n
  words      repeat [obj=threat of=strike | walkout | protest]/v  issue [obj=threat of=strike | walkout | protest]/v
  words      renew [obj=threat of=strike | walkout | protest]/v
  cameo      133
  actor      subj | by | from | poss | mod | of
  recipient  against | over | to
  when       actor:lab | actor:opp | actor:crowd | actor:edu | actor:party | actor=union | worker | teacher | doctor | farmer | pilot
  yes        The Nigerian union repeated its threat of a walkout. | union > -
  no         The strike threat of the bowler won the game.

# ---------------------------------------------------------------- acts as nouns with their roles

sense threat_phrase.1
  words      draw [obj=line in=sand]/v  play [with=fire]/v  march [on=capital | city]/v  rain [obj=missile | rocket | fire on]/v
  words      unleash [obj=hell | fury | fire on | against]/v  open [obj=gate of=hell]/v  turn [obj to=ash | rubble]/v  wipe [off=map]/v
  words      cut off [obj=hand | head | finger of]/v  strike [without=warning]/v  teach [obj=lesson iobj]/v
  cameo      138
  actor      subj
  recipient  on | against | obj | iobj | of
  when       ahead, subj:state | subj:gov | subj:mil | subj:reb
  yes        Tehran must one day wipe Israel off the map, it said. | Tehran > Israel
  yes        Fire must rain on Israel, Hezbollah will unleash hell on Haifa, it said. | Hezbollah > Haifa
  no         The scouts will march on the capital next week.

sense retake_vow.1
  words      vow [comp=retake | recapture | annex | seize | invade | occupy | liberate | conquer]/v
  words      swear [comp=retake | recapture | annex | liberate]/v  pledge [comp=retake | recapture | annex | liberate | seize]/v
  words      promise [comp=retake | recapture | annex | seize]/v  vow [obj=reconquest | recapture of]/v
  cameo      1382
  actor      subj
  recipient  comp.obj | of | comp.from
  when       subj:state | subj:gov | subj:mil | subj:reb, comp.obj:place | comp.obj:state | comp.obj=@territory | obj=reconquest | recapture
  yes        Kyiv vowed to retake Crimea. | Kyiv > Crimea
  no         The captain vowed to recapture the trophy.

# ---------------------------------------------------------------- fines, blocks and other acts of states

sense union_shut.1
  words      shut [obj=refinery | port | mine | school | airport | factory]/v  paralyse [obj=country | port | transport | airport]/v
  words      stop [obj=work]/v  down [obj=tool]/v  block [obj=road | port | refinery]/v  strike [if-subj]/v  strike [unless-subj]/v
  cameo      133
  actor      subj
  recipient  if-subj | unless-subj
  when       ahead, subj:lab | subj=union | worker | miner | trucker | farmer | driver | doctor | teacher | nurse | pilot, has if-subj | unless-subj | source
  yes        Chilean miners will shut the port unless the government yields. | miners > government
  no         The workers will walk out on the balcony.

# ---------------------------------------------------------------- adjectives and the rest

sense ready_strike.1
  words      ready [comp=strike | attack | fight | retaliate | bomb | invade | respond | hit]/a
  words      prepared [comp=strike | attack | fight | retaliate | bomb | invade | hit]/a  poised [comp=strike | attack | invade | bomb]/a
  words      willing [comp=strike | attack | fight | bomb]/a  determined [comp=strike | attack | crush | destroy | fight]/a  bent [on]/a
  words      set [comp=strike | attack | crush]/a
  cameo      138
  actor      subj
  recipient  comp.obj | comp.against | comp.with
  when       has inf, subj:state | subj:gov | subj:mil | subj:reb, comp=strike | attack | fight | retaliate | bomb | invade | respond | hit | crush | destroy
  yes        Tehran is prepared to strike Israel. | Tehran > Israel
  no         The goalkeeper is ready to fight for his place.
  no         The general had determined that his army should strike Mali later.

# ---------------------------------------------------------------- endings

sense emergency_threat.1
  words      threaten [comp=declare | impose | suspend | dissolve | rule]/v
  words      threaten [obj=emergency_rule | martial_law | dissolution | direct_rule in | on]/v
  words      warn [of=martial_law | emergency_rule | direct_rule]/v  vow [comp=dissolve | suspend]/v
  words      raise [obj=spectre of=martial_law | emergency_rule | direct_rule]/v
  cameo      1324
  actor      subj
  recipient  in | on | comp.in | comp.on | comp.obj
  when       subj:state | subj:gov | subj:mil, comp.obj=@emergency | parliament | assembly | constitution | obj=emergency rule | martial law | dissolution | direct rule | of=martial law | emergency rule | direct rule
  yes        Delhi threatened to impose direct rule on Punjab. | Delhi > Punjab
  no         The manager threatened to impose a dress code.

sense curfew_threat.1
  words      threaten [comp=impose | extend | reimpose]/v  threaten [with=curfew | lockdown]/v  threaten [obj=curfew | lockdown in | on]/v
  words      warn [of=curfew | lockdown]/v  vow [comp=impose]/v
  cameo      1323
  actor      subj
  recipient  in | on | obj | comp.on | comp.in
  when       subj:state | subj:gov | subj:mil | subj:cop, comp.obj=@curfew | lockdown | with=curfew | lockdown | obj=curfew | lockdown | of=curfew | lockdown
  yes        The Sicilian governor threatened to impose a lockdown. | governor > -
  no         The hostel threatened to impose a fee.

# ---------------------------------------------------------------- deadlines without a word of threat
sense deadline_until.1
  words      give until/v  give till/v  give hour [purpose]/v  give day [purpose]/v  give week [purpose]/v  give month [purpose]/v  give fortnight [purpose]/v
  words      give hour [inf]/v  give day [inf]/v  give week [inf]/v  give month [inf]/v  set [obj=deadline for]/v  set [obj=deadline iobj]/v  set deadline/v  impose [obj=deadline]/v
  words      give [obj=deadline | ultimatum]/v  give deadline/v  give ultimatum/v  have until/v
  cameo      139
  actor      subj
  recipient  iobj | obj | for | to | on
  when       subj:lab | subj:reb | subj:gov | subj:state | subj:igo | subj:pty | subj:opp | subj:mil | subj:ngo | subj:uaf | subj:crm | subj:leg | subj:jud, recipient:actor, recipient:power | recipient:bus | recipient:lab, purpose!=leave | depart | comment, inf!=leave | depart | comment
  yes        The dockers' union gave the Chilean government until Friday. | union > government
  yes        The Tuareg rebels gave the governor three days to free their men. | rebels > governor
  no         The teacher gave the pupils until Friday.
  no         The court gave the ministry a day to comment.

sense promise_harm.1
  words      promise [obj=surprise | hell | lesson | war | fight | fire | blood | pain | reprisal | revenge | response | answer | resistance | battle | punishment | retaliation for]/v
  words      promise [obj=surprise | hell | lesson | war | fight | reprisal | revenge | response | answer | resistance to | against]/v  vow [obj=lesson | hell | fire | blood | resistance]/v
  words      promise [obj=hell | revenge | retribution | bloodbath | sea_of_fire | river_of_blood]/v  prophesy [obj=hell]/v  hold out the prospect [of=attack | strike | sanction | expulsion | closure | war | close | cut | strike]/v
  words      answer [obj=@attack_word with | by]/v  meet [obj=@attack_word with=force | fire]/v
  cameo      130
  actor      subj
  recipient  for | to | against | iobj | by | from | of
  when       actor:power | actor:crm, active
  yes        The Tigrayan rebels promised hell for any army that crossed the river. | rebels > army
  no         The coach promised a surprise for the fans.

sense threat_repeated.1
  words      repeat [obj=threat]/v  renew [obj=threat]/v  carry [obj=threat]/v  deliver [obj=threat]/v  reiterate [obj=threat]/v
  cameo      130
  actor      subj | poss | by
  recipient  against | to | on
  when       actor:power
  plain      yes
  yes        The Tigrayan rebels' threat was repeated in May. | rebels > -
  no         The comedian's threat was repeated.

# ---------------------------------------------------------------- "will pay dearly", "there will be consequences for"
sense pay_dearly.1
  words      pay dearly/v  pay [obj=price for]/v  face [obj=consequence | wrath | fury]/v  suffer [obj=consequence]/v  bear [obj=consequence]/v  rue [obj=day]/v  live to regret/v  answer [for]/v  regret it/v
  cameo      130
  actor      source
  recipient  subj
  when       ahead, actor:power, recipient:actor
  plain      yes
  yes        Eritrea would pay dearly for the raid, the Ethiopian general said. | general > Eritrea
  no         The boy would pay dearly for his cake.

sense consequences_for.1
  words      say/v  warn/v  declare/v  add/v  vow/v  promise/v
  cameo      130
  actor      subj
  recipient  comp.for | comp.of | comp.against | for
  when       comp.subj=consequence | reprisal | retaliation | punishment | hell, asserted, actor:power
  yes        Baku said there would be consequences for Yerevan. | Baku > Yerevan
  no         The doctor said there would be consequences for the liver.

sense patience_out.1
  words      run out [subj=patience]/v  wear thin [subj=patience]/v  lose [obj=patience with]/v  have [obj=limit]/v  give last chance/v  give final chance/v  give [obj=last_chance]/v  give [obj=final_warning]/v
  cameo      130
  actor      subj | poss | source
  recipient  with | iobj | obj
  when       actor:power, recipient:actor | obj=limit | subj=patience
  yes        Sudan gave the insurgents a last chance to disarm. | Sudan > insurgents
  no         The teacher lost patience with the pupils.

sense reserve_right.1
  words      reserve [obj=right comp=close | shut | strike | attack | retaliate | respond | use | act | cut | withdraw | expel | impose | strike | block | halt | suspend | seize | intervene | leave | quit | ban | bar | stop]/v
  cameo      130
  actor      subj
  recipient  comp.obj | comp.against | comp.in
  when       actor:power
  plain      yes
  yes        Jordan reserves the right to close the valve. | Jordan > -
  no         The hotel reserves the right to close the pool.

# Strikes that are voted or dated are announced to somebody.
sense told_or_else.1
  words      serve [obj=notice on]/v  give [obj=notice that]/v  hint [at=sanction | ban | embargo | strike | closure | expulsion | war | reprisal | measure | retaliation]/v  put [obj=price on]/v
  words      speak darkly [of]/v  rattle [obj=sabre | saber]/v  raise [obj=spectre | specter of]/v  shake [obj=fist at]/v  dangle [obj=threat | prospect over]/v
  cameo      130
  actor      subj
  recipient  on | at | obj | iobj | over | against
  when       actor:power | actor:crm, has obj | at
  plain      yes
  yes        Fiji hinted at a ban on Tongan yams. | Fiji > Tongan
  no         The cook hinted at a ban on garlic.
