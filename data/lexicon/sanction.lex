# SANCTION: cut ties or aid, impose sanctions, expel diplomats, end talks, convict, fine. CAMEO 16x, 116.

sense impose_sanction.1
  words      impose [obj=@sanction | @tariff]/v  slap [obj=@sanction | @tariff]/v  place [obj=@sanction | @tariff]/v  levy [obj=@sanction | @tariff]/v
  words      introduce [obj=@sanction | @tariff]/v  tighten [obj=@sanction]/v  extend [obj=@sanction]/v  renew [obj=@sanction]/v  reimpose [obj=@sanction | @tariff]/v
  words      re-impose [obj=@sanction]/v  announce [obj=@sanction | @tariff]/v  enact [obj=@sanction]/v  expand [obj=@sanction]/v  adopt [obj=@sanction]/v
  words      enforce [obj=@sanction]/v  unveil [obj=@sanction]/v  clamp [obj=@sanction]/v  toughen [obj=@sanction]/v  snap back [obj=@sanction]/v
  words      apply [obj=@sanction | @tariff]/v  raise [obj=@tariff]/v  increase [obj=@tariff]/v  hike [obj=@tariff]/v  restore [obj=@sanction]/v
  words      double [obj=@tariff]/v  stiffen [obj=@sanction]/v  reinstate [obj=@sanction]/v  approve [obj=@sanction]/v  issue [obj=@sanction]/v
  words      step up [obj=@sanction]/v  strengthen [obj=@sanction]/v  ratchet up [obj=@sanction]/v  prolong [obj=@sanction]/v  maintain [obj=@sanction]/v
  cameo      163
  actor      subj
  recipient  on | against | for
  when       obj!=@curfew, obj!=@emergency
  yes        The European Union imposed sanctions on three Belarusian firms. | Union > firms
  yes        China slapped tariffs on Australian barley. | China > Australian
  no         The referee imposed a penalty on the defender.

sense hit_with_sanction.1
  words      hit [with=@sanction | @tariff]/v  slap [with=@sanction | @tariff]/v  target [with=@sanction | @tariff]/v  punish [with=@sanction | @tariff]/v
  words      threaten off [with=@sanction]/v  punish [obj]/v
  cameo      163
  actor      subj
  recipient  obj
  when       subj:state | subj:gov | with=@sanction | @tariff, recipient:actor
  yes        Washington hit two Iranian banks with sanctions. | Washington > banks
  no         Teachers punished pupils for lying.

sense sanction.1
  words      sanction/v  blacklist/v  embargo/v  boycott/v  penalise/v  penalize/v
  cameo      163
  actor      subj
  recipient  obj
  when       recipient:actor, subj:state | subj:gov | subj=country | government | ministry | parliament | council | union | treasury
  yes        Canada sanctioned a Haitian senator over gang links. | Canada > senator
  yes        The US blacklisted a Chinese chipmaker. | US > chipmaker
  no         The bishop sanctioned the marriage.

sense sanctions.1
  words      sanction/n  embargo/n  trade ban/n  arms embargo/n  oil embargo/n  asset freeze/n  economic sanction/n  tariff/n  trade embargo/n
  words      import ban/n  export ban/n  countermeasure/n
  cameo      163
  actor      by | poss | mod | subj
  recipient  against | on | of
  yes        The American embargo on Cuba has lasted for decades. | American > Cuba
  yes        European Union sanctions against Syria took effect. | Union > Syria
  no         The tariffs were discussed at a seminar.
  yes        The Eritrea sanctions expired. | - > Eritrea
  no         A new Iran sanctions bill lacked support in the Danish parliament.

sense sanctions.2
  words      imposition [of=@sanction | @tariff]/n  extension [of=@sanction]/n  tightening [of=@sanction]/n  renewal [of=@sanction]/n
  cameo      163
  actor      by | poss | subj
  recipient  on | against
  yes        The imposition of sanctions on Serbia by the Council followed. | Council > Serbia
  no         The imposition of a penalty on the goalkeeper was harsh.

sense ban_import.1
  words      ban [obj=@trade]/v  halt [obj=@trade]/v  suspend [obj=@trade]/v  stop [obj=@trade]/v  cut off [obj=@trade]/v  block [obj=@trade]/v
  words      prohibit [obj=@trade]/v  restrict [obj=@trade]/v  bar [obj=@trade]/v  curb [obj=@trade]/v  freeze [obj=@trade]/v  cut [obj=@trade]/v
  words      turn off [obj=@trade]/v  embargo [obj=@trade]/v
  cameo      163
  actor      subj
  recipient  from | to | with | by | obj | mod | of
  when       obj!=aid delivery | food delivery | aid shipment | arms delivery | arm delivery | arms sale | arm sale
  yes        Russia banned imports of wine from Moldova. | Russia > Moldova
  yes        Algeria cut off gas supplies to Morocco. | Algeria > Morocco
  no         The bakery stopped the sale of cream cakes.

# ---------------------------------------------------------------- relations
sense break_ties.1
  words      cut [obj=@ties]/v  sever [obj=@ties]/v  break [obj=@ties]/v  break off [obj=@ties]/v  cut off [obj=@ties]/v  suspend [obj=@ties]/v
  words      end [obj=@ties]/v  freeze [obj=@ties]/v  downgrade [obj=@ties]/v  rupture [obj=@ties]/v  halt [obj=@ties]/v  scale back [obj=@ties]/v
  words      reduce [obj=@ties]/v  terminate [obj=@ties]/v  stop [obj=@ties]/v  review [obj=@ties]/v  loosen [obj=@ties]/v  curtail [obj=@ties]/v
  words      renounce [obj=@ties]/v  call off [obj=@ties]/v  dissolve [obj=@ties]/v  sour [obj=@ties]/v  limit [obj=@ties]/v  lower [obj=@ties]/v
  cameo      161
  actor      subj
  recipient  with | to | between
  yes        Colombia cut diplomatic ties with Venezuela. | Colombia > Venezuela
  yes        Ankara suspended military cooperation with Israel. | Ankara > Israel
  no         The singer broke off her engagement.

sense break_ties.2
  words      break [with]/v  cut loose [from]/v  fall out [with]/v  part ways [with]/v  split [from]/v  distance himself [from]/v  distance itself [from]/v
  words      distance themselves [from]/v  wash hands [of]/v  turn back [on]/v  disavow/v  disown/v  walk away [from]/v  secede [from]/v
  words      sever itself [from]/v  distance herself [from]/v
  cameo      160
  actor      subj
  recipient  with | from | of | on | obj
  when       recipient:actor, no obj | obj:actor, with!=@troops
  yes        Honduras broke with Taiwan in 2023. | Honduras > Taiwan
  yes        The senator distanced himself from the president. | senator > president
  no         The branch broke with a snap.

sense rupture.1
  words      rupture/n  severance [of=@ties]/n  break [in=@ties]/n  suspension [of=@ties]/n  downgrading [of=@ties]/n  cut-off [of=@ties]/n  cut off [of=@ties]/n
  words      breaking off [of=@ties]/n  reduction [in=@ties]/n  cutting [of=@ties]/n
  cameo      161
  actor      by | poss | subj
  recipient  with
  yes        Morocco's suspension of relations with Iran was abrupt. | Morocco > Iran
  no         A rupture of the tendon ended his season.

sense recall_envoy.1
  words      recall [obj=@diplomat]/v  withdraw [obj=@diplomat]/v  pull out [obj=@diplomat]/v  call home [obj=@diplomat]/v  bring home [obj=@diplomat]/v
  words      summon home [obj=@diplomat]/v  pull [obj=@diplomat]/v  call back [obj=@diplomat]/v  recall for consultations/v
  cameo      161
  actor      subj
  recipient  from | to | in
  yes        Saudi Arabia recalled its ambassador from Beirut. | Arabia > Beirut
  yes        France recalled its ambassador to Australia. | France > Australia
  no         The firm recalled ten thousand cars.

sense recall_envoy.2
  words      recall [of=@diplomat]/n  withdrawal [of=@diplomat]/n
  cameo      161
  actor      by | poss
  recipient  from | to
  yes        Poland's recall of its ambassador from Minsk came as a surprise. | Poland > Minsk
  no         The recall of the toaster cost millions.

sense expel_diplomat.1
  words      expel [obj=@diplomat]/v  throw out [obj=@diplomat]/v  declare persona non grata/v  order out [obj=@diplomat]/v  kick out [obj=@diplomat]/v
  words      boot out [obj=@diplomat]/v  send home [obj=@diplomat]/v  eject [obj=@diplomat]/v  order [obj=@diplomat comp]/v  dismiss [obj=@diplomat]/v
  words      give [iobj=@diplomat]/v  turf out [obj=@diplomat]/v  send packing [obj=@diplomat]/v  send home [obj=ambassador | envoy | diplomat | attache | consul]/v
  cameo      166
  actor      subj
  recipient  obj | iobj
  yes        Norway expelled fifteen Russian diplomats. | Norway > diplomats
  yes        Ecuador declared the American ambassador persona non grata. | Ecuador > ambassador
  no         The valve expels air.

sense expel_diplomat.2
  words      expulsion [of=@diplomat]/n  dismissal [of=@diplomat]/n
  cameo      166
  actor      by | poss
  recipient  of
  yes        The expulsion of four Turkish diplomats by Syria followed. | Syria > diplomats
  no         The dismissal of the actor who plays the ambassador ended the series.

sense close_embassy.1
  words      close [obj=@embassy]/v  shut [obj=@embassy]/v  shut down [obj=@embassy]/v  shutter [obj=@embassy]/v  vacate [obj=@embassy]/v
  words      close down [obj=@embassy]/v  evacuate [obj=@embassy]/v
  cameo      161
  actor      subj
  recipient  in | of | obj | poss | mod
  yes        Canada closed its embassy in Tehran. | Canada > Tehran
  no         The florist closed the shop.

sense expel_inspector.1
  words      expel [obj=@inspector]/v  throw out [obj=@inspector]/v  kick out [obj=@inspector]/v  evict [obj=@inspector]/v  order out [obj=@inspector]/v
  words      withdraw [obj=@inspector]/v  pull out [obj=@inspector]/v
  cameo      1662
  actor      subj
  recipient  obj
  yes        North Korea expelled two United Nations inspectors. | Korea > inspectors
  no         The bird expelled the observer from its nest.

sense expel_peacekeeper.1
  words      expel [obj=@peacekeeper]/v  withdraw [obj=@peacekeeper]/v  pull out [obj=@peacekeeper]/v  throw out [obj=@peacekeeper]/v
  words      kick out [obj=@peacekeeper]/v  send home [obj=@peacekeeper]/v
  cameo      1661
  actor      subj
  recipient  from | obj
  when       subj:state | subj:gov | subj:mil | subj:igo | subj:reb | passive
  yes        Belgium withdrew its peacekeepers from Rwanda. | Belgium > Rwanda
  no         The mother sent home the peacekeeper of the quarrelling twins.

sense expel_aid.1
  words      expel [obj=@aid_worker]/v  throw out [obj=@aid_worker]/v  kick out [obj=@aid_worker]/v  ban [obj=@aid_worker]/v  evict [obj=@aid_worker]/v
  words      withdraw [obj=@aid_worker]/v  pull out [obj=@aid_worker]/v  order out [obj=@aid_worker]/v  order [obj=@aid_worker out]/v
  cameo      1663
  actor      subj
  recipient  obj | from
  yes        Sudan expelled thirteen foreign aid agencies. | Sudan > agencies
  no         The landlord evicted the charity shop.

# ---------------------------------------------------------------- aid
sense cut_aid.1
  words      cut [obj=@aid]/v  cut off [obj=@aid]/v  suspend [obj=@aid]/v  halt [obj=@aid]/v  freeze [obj=@aid]/v  withhold [obj=@aid]/v  stop [obj=@aid]/v
  words      reduce [obj=@aid]/v  slash [obj=@aid]/v  end [obj=@aid]/v  withdraw [obj=@aid]/v  scale back [obj=@aid]/v  cancel [obj=@aid]/v  block [obj=@aid]/v
  words      terminate [obj=@aid]/v  discontinue [obj=@aid]/v  curtail [obj=@aid]/v  pull [obj=@aid]/v  stop paying [obj=@aid]/v  trim [obj=@aid]/v
  words      hold back [obj=@aid]/v  shut off [obj=@aid]/v  axe [obj=@aid]/v  hold up [obj=@aid]/v  pause [obj=@aid]/v  interrupt [obj=@aid]/v
  cameo      162
  actor      subj
  recipient  to | for | from | in
  when       obj!=@military_aid, obj!=@humanitarian, obj!=ration | food ration | economic aid | financial aid | development aid | investment | equipment | water | gas supply | oil supply | power supply | electricity supply | energy supply, subj:state | subj:gov | subj:igo | subj:ngo | subj:leg | subj:mil | subj:reb | subj:bus | passive
  yes        On Monday Denmark suspended its aid to Tanzania. | Denmark > Tanzania
  yes        The White House froze funds for the Palestinian agency. | House > agency
  no         The doctor stopped the supply of sweets to his son.

sense cut_aid.2
  words      cut [obj=@military_aid]/v  cut off [obj=@military_aid]/v  suspend [obj=@military_aid]/v  halt [obj=@military_aid]/v  freeze [obj=@military_aid]/v
  words      withhold [obj=@military_aid]/v  stop [obj=@military_aid]/v  reduce [obj=@military_aid]/v  end [obj=@military_aid]/v  block [obj=@military_aid]/v
  words      withdraw [obj=@military_aid]/v  cancel [obj=@military_aid]/v
  words      suspend [obj=military_aid | military_assistance | arms_sale | arm_sale | arms_delivery | arm_delivery | arms_shipment | arm_shipment | weapons_delivery | weapon_delivery]/v
  words      halt [obj=military_aid | military_assistance | arms_sale | arm_sale | arms_delivery | arm_delivery | arms_shipment | arm_shipment]/v
  words      cut [obj=military_aid | military_assistance]/v  freeze [obj=military_aid | military_assistance | arms_sale | arm_sale]/v
  cameo      1622
  actor      subj
  recipient  to | for
  yes        Last year Paris suspended military aid to Gabon. | Paris > Gabon
  no         The diver cut the tank loose.

sense cut_aid.3
  words      suspend [obj=@humanitarian]/v  halt [obj=@humanitarian]/v  stop [obj=@humanitarian]/v  cut [obj=@humanitarian]/v  cut off [obj=@humanitarian]/v
  words      freeze [obj=@humanitarian]/v  end [obj=@humanitarian]/v  reduce [obj=@humanitarian]/v  withhold [obj=@humanitarian]/v
  words      interrupt [obj=@humanitarian]/v  slash [obj=@humanitarian]/v
  cameo      1623
  actor      subj
  recipient  to | for | in
  when       obj!=water | mask | shelter
  yes        The World Food Programme has halted food aid to Houthi areas. | Programme > Houthi
  no         The waiter stopped the water from dripping.

sense aid_cut.1
  words      aid cut/n  aid freeze/n  cut [in=@aid]/n  suspension [of=@aid]/n  freeze [on=@aid]/n  cutoff [of=@aid]/n  cut-off [of=@aid]/n  halt [to=@aid]/n  cut off [of=@aid]/n
  words      withdrawal [of=@aid]/n  reduction [in=@aid]/n  withholding [of=@aid]/n
  cameo      162
  actor      by | poss | mod | subj
  recipient  to | for | in
  yes        A suspension of aid to Malawi by Britain came as a surprise. | Britain > Malawi
  no         The cut on his hand healed.

# ---------------------------------------------------------------- talks and membership
sense halt_talks.1
  words      break off [obj=@talks]/v  suspend [obj=@talks]/v  halt [obj=@talks]/v  call off [obj=@meeting]/v  cancel [obj=@meeting | @visit]/v
  words      end [obj=@talks]/v  postpone [obj=@meeting | @visit]/v  abandon [obj=@talks]/v  quit [obj=@talks]/v  walk out of [obj=@talks]/v
  words      scrap [obj=@meeting | @visit]/v  walk out [of=@talks]/v  pull out [of=@talks]/v  withdraw [from=@talks]/v  boycott [obj=@talks]/v
  words      storm out [of=@talks]/v  leave [obj=@talks]/v  freeze [obj=@talks]/v  stop [obj=@talks]/v  break [obj=@talks]/v
  words      interrupt [obj=@talks]/v  cut short [obj=@talks | @visit]/v  cut off [obj=@talks]/v  shelve [obj=@talks]/v
  words      put off [obj=@meeting | @visit]/v  terminate [obj=@talks]/v  call off [obj=@visit]/v  walk [out of=@talks]/v
  words      pull back [from=@talks]/v  drop out [of=@talks]/v  discontinue [obj=@talks]/v  disrupt [obj=@talks]/v  pull [out of=@talks]/v
  words      storm [out of=@talks]/v  drop [out of=@talks]/v
  cameo      164
  actor      subj
  recipient  with | to | obj | poss | by | on
  when       obj!=debate | briefing | hearing | mediation
  yes        Serbia broke off talks with Kosovo. | Serbia > Kosovo
  yes        The rebels walked out of negotiations with Manila. | rebels > Manila
  no         The lecturer ended the seminar early.

sense halt_talks.2
  words      suspension [of=@talks]/n  cancellation [of=@meeting | @visit]/n  breakdown [of=@talks]/n  collapse [of=@talks]/n  walkout [from=@talks]/n
  words      withdrawal [from=@talks]/n  postponement [of=@meeting | @visit]/n
  cameo      164
  actor      by | poss
  recipient  with
  yes        Pyongyang's withdrawal from talks with Seoul came as a surprise. | Pyongyang > Seoul
  no         The collapse of the roof killed nobody.

sense halt_mediation.1
  words      end [obj=mediation | mediation_effort]/v  suspend [obj=mediation | mediation_effort]/v  halt [obj=mediation | mediation_effort]/v
  words      give up [obj=mediation | mediation_effort]/v  abandon [obj=mediation | mediation_effort]/v  stop [obj=mediation | mediation_effort]/v
  words      withdraw [from=mediation | mediation_effort]/v  quit [as=mediator]/v  stop mediating/v
  cameo      165
  actor      subj
  recipient  in | between | with
  yes        Qatar suspended its mediation between Israel and Hamas. | Qatar > Israel & Hamas
  no         The mother ended the mediation between her sons.

sense withdraw_from.1
  words      withdraw [from=@agreement]/v  pull out [of=@agreement]/v  quit [obj=@agreement]/v  abandon [obj=@agreement]/v
  words      tear up [obj=contract | licence | license | concession | lease | accord | memorandum]/v  exit [obj=@agreement]/v  scrap [obj=@agreement]/v  tear up [obj=@agreement]/v  rip up [obj=@agreement]/v  renege [on=@agreement]/v
  words      annul [obj=@agreement]/v  abrogate [obj=@agreement]/v  repudiate [obj=@agreement]/v  cancel [obj=@agreement]/v
  words      terminate [obj=@agreement]/v  denounce [obj=treaty]/v  back out [of=@agreement]/v  walk away [from=@agreement]/v
  words      suspend [obj=@agreement]/v  revoke [obj=@agreement]/v  renounce [obj=@agreement]/v  leave [obj=treaty | convention | pact]/v
  words      ditch [obj=@agreement]/v  void [obj=@agreement]/v  freeze [obj=@agreement]/v  pull [out of=@agreement]/v
  words      drop out [of=@agreement]/v  rescind [obj=@agreement]/v  nullify [obj=@agreement]/v  back [out of=@agreement]/v
  words      drop [out of=@agreement]/v
  cameo      160
  actor      subj
  recipient  with
  yes        The United States withdrew from the nuclear accord with Iran. | States > Iran
  yes        Russia suspended the grain deal with Ukraine. | Russia > Ukraine
  no         She withdrew money from the bank.

sense withdraw_from.2
  words      withdrawal [from=@agreement]/n  abrogation/n  termination [of=@agreement]/n  exit [from=@agreement]/n  cancellation [of=@agreement]/n  pullout [from=@agreement]/n
  cameo      160
  actor      by | poss | mod | subj
  recipient  with
  yes        America's withdrawal from the climate treaty disappointed Paris. | America > -
  no         The withdrawal of cash from the machine failed.

sense leave_body.1
  words      withdraw/v  pull out/v  quit/v  leave/v  exit/v  secede/v  walk out/v  drop out/v
  cameo      160
  actor      subj
  recipient  from | of | obj
  when       subj:state | subj:party | subj=party, from=coalition | alliance | bloc | council | organisation | organization | court | union | government | commission | agency | league | of=coalition | alliance | bloc | council | organisation | organization | court | union | government | obj=coalition | alliance | bloc | council | organisation | organization | court | union
  yes        Burundi withdrew from the International Criminal Court. | Burundi > Court
  yes        Two small parties quit the Israeli coalition. | parties > coalition
  no         The train left the station.

sense suspend_member.1
  words      suspend/v  expel/v  oust/v  eject/v  kick out/v  exclude/v  strip [of=membership]/v
  cameo      160
  actor      subj
  recipient  obj
  when       obj:state | from=organisation | organization | union | council | bloc | commonwealth | league | party | membership
  yes        The African Union suspended Mali after the coup. | Union > Mali
  no         The school expelled a pupil for smoking.

# ---------------------------------------------------------------- courts
sense convict.1
  words      convict/v  sentence/v  find guilty/v  condemn to death/v  sentence to death/v  condemn [to]/v  jail [for]/v  hand [obj=@sentence_word]/v
  words      give [obj=@sentence_word]/v  hand down [obj=@sentence_word]/v  impose [obj=@sentence_word]/v  find liable/v  declare guilty/v
  words      pass [obj=@sentence_word]/v  hand out [obj=@sentence_word]/v  find in contempt/v  hold in contempt/v  uphold [obj=@sentence_word]/v
  words      mete out [obj=@sentence_word]/v  confirm [obj=@sentence_word]/v
  cameo      116
  actor      subj
  recipient  obj | iobj | on | against | of | for
  when       subj:jud | subj=@court_word | passive
  yes        A Myanmar court sentenced two reporters to seven years in prison. | court > reporters
  yes        The former Bosnian Serb general was convicted of genocide. | - > general
  no         The long drought condemned the farmers to poverty.
  yes        The Malian colonel was given a sentence of four years by a French court. | court > colonel

sense convict.2
  words      convict/v  sentence/v  find guilty/v  sentence to death/v
  cameo      116
  recipient  obj
  when       passive, no subj, recipient:actor | obj=@suspect | @politician
  yes        A Kazakh activist was sentenced to four years in jail. | - > activist
  no         The villain was sentenced to death in the third act.

sense conviction.1
  words      conviction/n  sentencing/n  guilty verdict/n  death sentence/n  jail sentence/n  prison sentence/n  jail term/n  prison term/n
  cameo      116
  actor      by | poss
  recipient  of | for | against | on
  when       of=@suspect | @politician | of:actor | for:actor | against:actor
  yes        The conviction of a Rwandan pastor by a Finnish court came on Friday. | court > pastor
  no         She spoke with great conviction.

sense fine.1
  words      fine/v  order [obj comp]/v  penalise/v  penalize/v  impose [obj=fine]/v  slap [obj=fine]/v  levy [obj=fine]/v  hit [with=fine]/v  slap [with=fine]/v
  words      award damages [against]/v
  cameo      116
  actor      subj
  recipient  obj | on | against
  when       subj:jud | subj=@court_word | regulator | commission | authority | watchdog | agency, recipient:actor, comp=pay | compensate | obj=fine | with=fine | obj:actor
  yes        The European Commission fined an American software firm. | Commission > firm
  no         She said she was fine.

sense fine.2
  words      fine/n
  cameo      116
  actor      by | from | subj
  recipient  on | against | for
  when       recipient:actor
  yes        A record fine on Google by the Indian regulator followed. | regulator > Google
  no         A fine on late books pays for coffee.

sense rule_against.1
  words      rule [against]/v  find [against]/v  decide [against]/v  judge [against]/v  overturn/v  strike down/v  quash/v  annul/v  overrule/v  invalidate/v
  words      reverse [obj=ruling | conviction | verdict | decision]/v  declare illegal/v  declare unconstitutional/v  rule illegal/v  rule unconstitutional/v
  words      throw out [obj=law | order | ban]/v  block [obj=law | order | ban | plan]/v  suspend [obj=law | order | ban]/v  declare invalid/v
  cameo      116
  actor      subj
  recipient  against | poss | by | of | obj
  when       subj:jud | subj=@court_word
  yes        The Supreme Court ruled against the Pakistani government. | Court > government
  yes        A Kenyan court struck down a law passed by parliament. | court > parliament
  no         The coach overturned a deficit.

sense punish.1
  words      impeach/v  censure/v  reprimand/v  demote/v  suspend/v  expel/v  strip [of]/v
  cameo      172
  type       SANCTION
  actor      subj
  recipient  obj
  when       subj:leg | subj=parliament | assembly | congress | senate | house | party, obj=@politician | member | official | president
  yes        The Peruvian Congress impeached the president. | Congress > president
  no         The teacher suspended a pupil.

sense no_confidence.1
  words      vote out/v  pass [obj=no-confidence_motion | vote_of_no_confidence | no-confidence_vote]/v  topple/v  oust/v  remove from office/v  unseat/v
  words      bring down [obj=government | cabinet]/v  vote against [obj=government]/v
  cameo      170
  type       SANCTION
  actor      subj
  recipient  obj | in | against
  when       subj:leg | subj=parliament | assembly | congress | senate | house | lawmaker | deputy
  yes        Moldova's parliament toppled the government of Dorin Recean. | parliament > government
  no         Viewers voted out the singer.

sense halt_cooperation.1
  words      suspend [obj=cooperation | co-operation | partnership | membership | participation | dialogue | exchange | recognition]/v  end [obj=cooperation | co-operation | partnership | membership | alliance]/v  halt [obj=cooperation | co-operation | exchange]/v
  words      freeze [obj=cooperation | membership | participation | accession_talk]/v  withdraw [obj=recognition | accreditation | cooperation]/v  stop cooperating/v  cease cooperation/v  pull [obj=cooperation]/v
  cameo      160
  actor      subj
  recipient  with | of | from | in
  yes        Interpol ended its cooperation with Moscow. | Interpol > Moscow
  no         The gym suspended the membership of late payers.

sense withdraw_staff.1
  words      withdraw [obj=staff | personnel | employee | national | citizen]/v  evacuate [obj=staff | personnel | employee | national | citizen]/v  pull out [obj=staff | personnel]/v  bring home [obj=staff | personnel]/v  order out [obj=staff | personnel]/v
  words      remove [obj=staff | personnel]/v  order home [obj=staff]/v
  cameo      166
  actor      subj
  recipient  from | in
  when       subj:state | subj:gov | subj:igo | subj:ngo
  yes        The United Nations withdrew staff from Haiti. | Nations > Haiti
  no         The bank withdrew the old notes.

sense ban_flights.1
  words      ban [obj=flight | airline | overflight]/v  suspend [obj=flight | air_link | rail_link | ferry_service | postal_service]/v  halt [obj=flight]/v  cancel [obj=flight]/v  cut [obj=air_link | rail_link]/v  close [obj=airspace]/v  ground [obj=flight]/v
  words      bar [obj=airline | flight]/v  sever [obj=air_link | rail_link]/v
  cameo      160
  actor      subj
  recipient  to | from | with | by | obj | mod
  when       subj:state | subj:gov
  yes        On Monday Jordan suspended its flights to Syria. | Jordan > Syria
  no         The pilot cancelled the flight of the kite.

sense suspension_flights.1
  words      suspension [of=flight | air_link | visa]/n
  cameo      160
  actor      by | poss
  recipient  to | with | from | for
  yes        The suspension of flights to Minsk by Kyiv came as a surprise. | Kyiv > Minsk
  no         The suspension of flights by fog stranded skiers.

sense visa_ban.1
  words      suspend [obj=visa]/v  stop [obj=visa]/v  ban [obj=entry | travel]/v  impose [obj=visa_ban | travel_ban | visa_restriction | entry_ban]/v  restrict [obj=visa]/v  bar [from=entry]/v  ban from entering/v
  cameo      163
  actor      subj
  recipient  for | on | to | from | against | obj | by
  when       subj:state | subj:gov
  yes        Australia imposed a travel ban on Fijian officers. | Australia > officers
  no         The card firm stopped its visa offer for students.

sense divest.1
  words      divest [from]/v  pull out [of=market]/v  withdraw [from=market]/v  stop doing business/v  end [obj=contract]/v
  words      cancel [obj=contract | order]/v  scrap [obj=contract]/v  terminate [obj=contract]/v  suspend [obj=contract]/v
  words      pull [out of=market]/v
  cameo      160
  actor      subj
  recipient  with | from | in
  when       recipient:actor, subj:state | subj:gov | subj:igo
  yes        Kuwait cancelled its contract with the Belarusian plant. | Kuwait > Belarusian
  no         The snake divested itself of its skin.

sense ostracise.1
  words      ostracise/v  ostracize/v  isolate/v  shun/v  snub/v  cold-shoulder/v  cut off/v  cut dead/v  freeze out/v  ditch/v  abandon/v  dump/v  turn against/v  desert/v  drop/v
  cameo      160
  actor      subj
  recipient  obj | against
  when       subj:state | subj:gov | subj:party | subj:igo, obj:state | obj:gov | obj:party | against:actor
  yes        Gulf states isolated Qatar. | states > Qatar
  no         The hut is isolated by snow.

sense default.1
  words      renege [on=debt]/v  default [on=debt | loan]/v  stop paying/v  withhold [obj=payment | due | contribution]/v  refuse to pay/v  freeze [obj=payment | contribution]/v  suspend [obj=payment | contribution]/v
  cameo      162
  actor      subj
  recipient  to
  when       subj:state | subj:gov
  yes        Washington withheld its contribution to the agency. | Washington > agency
  no         The printer defaults to black ink.

sense dismiss_court.1
  words      overturn/v  quash/v  annul/v  void/v  nullify/v
  cameo      116
  actor      subj
  recipient  obj | poss | of | by
  when       subj:jud | subj=@court_word, obj=election | victory | order | decree | law | decision | appointment
  yes        Malawi's court annulled the president's victory. | court > president
  no         The referee annulled the goal.

sense ruling.1
  words      ruling [against]/n  verdict [against]/n  judgment [against]/n  judgement [against]/n
  cameo      116
  actor      by | poss | from
  recipient  against
  yes        A ruling by the Hague tribunal against China came on Friday. | tribunal > China
  no         The ruling party met in May.

sense order_court.1
  words      order/v  instruct/v  direct/v
  cameo      116
  actor      subj
  recipient  obj
  when       subj:jud | subj=@court_word, recipient:actor, comp=pay | compensate | stop | halt | release | return | reinstate | hand
  yes        A Lahore judge ordered the ministry to pay damages. | judge > ministry
  no         The waiter ordered the cook to stop.

sense disbar.1
  words      disqualify/v  disbar/v  bar [from=office | election | run]/v  ban [from=office | politics | election]/v  strip [of=seat | immunity | title]/v  remove [from=ballot]/v
  cameo      1722
  type       COERCE
  actor      subj
  recipient  obj
  when       subj:jud | subj:gov | subj=@court_word | commission | council, recipient:actor
  yes        The Guardian Council barred a reformist from the election. | Council > reformist
  no         The judges disqualified the skater.

sense freeze_relations.1
  words      relations sour/v  freeze out/v  put on hold [obj=@ties | @talks]/v  put on ice [obj=@ties | @talks]/v
  cameo      160
  actor      subj
  recipient  with | to
  yes        Brussels put membership talks with Ankara on hold. | Brussels > Ankara
  no         The milk and the relations of the baker soured.

sense downgrade.1
  words      downgrade [obj=@embassy | mission | delegation]/v  reduce [obj=staff | embassy_staff]/v  order [obj=reduction | closure of]/v
  cameo      161
  actor      subj
  recipient  in | of | with | to
  when       subj:state | subj:gov
  yes        Nicaragua downgraded its embassy in Madrid. | Nicaragua > Madrid
  no         The airline downgraded her seat.

sense strip_honour.1
  words      strip [of=title | medal | award | honour | honor | rank | knighthood | prize]/v  revoke [obj=award | title | honour | honor | prize]/v  withdraw [obj=award | honour | honor | invitation]/v
  cameo      160
  actor      subj
  recipient  obj | from | of
  yes        The university of Oslo stripped the Burmese leader of her title. | Oslo > leader
  no         The painter stripped the door of its varnish.

sense cancel_invite.1
  words      cancel [obj=invitation]/v  rescind [obj=invitation]/v  disinvite/v  withdraw [obj=invitation]/v  uninvite/v
  cameo      160
  actor      subj
  recipient  to | obj
  yes        Berlin disinvited the Russian ambassador. | Berlin > ambassador
  no         The bride withdrew her invitation to the cousins.

sense reduce_diplomacy.1
  words      expel [obj=ambassador]/v  recall [obj=ambassador | envoy comp=consult]/v  cut [obj=diplomatic_presence | embassy_staff]/v
  words      downgrade [obj=ties | representation | relation]/v  freeze [obj=diplomatic_contact | contact]/v  withdraw [obj=diplomatic_mission | consul]/v
  words      reduce [obj=diplomatic_presence | representation]/v
  cameo      161
  actor      subj
  recipient  to | from | with | of | in
  when       obj!=spy
  yes        Kigali downgraded its representation in Brussels. | Kigali > Brussels
  no         The hotel cut its staff.

sense sever_contact.1
  words      cut off [obj=contact | dialogue | communication]/v  break off [obj=contact | communication]/v  sever [obj=communication | link | hotline]/v
  words      close [obj=hotline | liaison_office | channel]/v  shut down [obj=liaison_office | hotline]/v
  cameo      161
  actor      subj
  recipient  with | between | to
  when       recipient:actor
  yes        Pyongyang closed the hotline with Seoul. | Pyongyang > Seoul
  no         The firm closed its hotline for buyers.

sense cut_economic_aid.1
  words      suspend [obj=loan | budget_support | debt_relief | disbursement | credit]/v  freeze [obj=loan | budget_support | credit | tranche | investment]/v
  words      cancel [obj=loan | credit | grant | investment]/v  halt [obj=loan | disbursement | budget_support]/v  withhold [obj=loan | tranche | grant | subsidy]/v
  words      cut off [obj=loan | credit | subsidy | funding]/v
  cameo      1621
  actor      subj
  recipient  to | for | from | in
  when       subj:state | subj:gov | subj:igo, recipient:actor
  yes        The World Bank froze a loan to Uganda. | Bank > Uganda
  no         The library suspended the loan of books.

sense cut_economic_aid.2
  words      suspension [of=loan | budget_support | funding]/n  loan freeze/n  funding cut/n  freeze [on=loan | funding]/n
  words      cut [in=development_aid | budget_support]/n
  cameo      1621
  actor      by | poss | mod
  recipient  to | for
  when       recipient:actor
  yes        A funding cut by Washington to the Palestinian agency followed. | Washington > agency
  no         The cut in the cloth was deep.

sense arms_embargo.1
  words      arms embargo/n  weapons embargo/n  arms ban/n  suspension [of=arms_sale | arm_sale | arms_export | arm_export | military_aid]/n
  words      freeze [on=arms_sale | arm_sale | arms_export | arm_export | military_aid]/n
  cameo      1622
  actor      by | poss | mod | subj
  recipient  on | against | to
  yes        The European arms embargo on Burma lasted a year. | - > Burma
  no         The coat of arms was banned.

sense stop_arms.1
  words      stop [obj=arms_export | arm_export | arms_sale | arm_sale | arms_delivery | arm_delivery]/v  suspend [obj=arms_export | arm_export | arms_licence | arm_licence | export_licence]/v  ban [obj=arms_export | arm_export | arms_sale | arm_sale]/v
  words      halt [obj=arms_export | arm_export | weapons_sale | weapon_sale]/v  revoke [obj=arms_licence | arm_licence | export_licence | export_license]/v  pull out [obj=military_adviser | trainer]/v
  cameo      1622
  actor      subj
  recipient  to | from | for
  yes        Rome suspended arms exports to Riyadh. | Rome > Riyadh
  no         The shop stopped the sale of shoes.

sense trade_bar.1
  words      ban [obj=import | export | overflight]/v  restrict [obj=export | import]/v  curb [obj=export | import]/v  block [obj=export | import | shipment]/v
  words      suspend [obj=import | export | trade | trade_preference | preference]/v  cut off [obj=gas | oil | electricity | power_supply | gas_supply]/v
  words      turn off [obj=tap | gas | gas_supply]/v  shut off [obj=gas | power | water | gas_supply]/v  revoke [obj=trade_preference | trade_status]/v
  words      strip [of=trade_preference | trade_status]/v
  cameo      163
  actor      subj
  recipient  to | from | of | for | mod | obj
  when       subj:state | subj:gov | subj:igo | recipient:actor
  yes        Moscow shut off gas to Moldova. | Moscow > Moldova
  no         He shut off the gas under the pan.

sense trade_bar.2
  words      gas cutoff/n  oil boycott/n  chip ban/n  trade war/n  tariff war/n  trade curb/n  export curb/n  price cap/n  travel sanction/n  visa sanction/n
  words      financial sanction/n  sectoral sanction/n  secondary sanction/n  import duty/n  punitive duty/n  retaliatory tariff/n  punitive tariff/n
  words      anti-dumping duty/n
  cameo      163
  actor      by | poss | mod | from | subj
  recipient  on | against | to
  when       has on | against | by | poss
  yes        China's punitive tariffs on Australian barley hurt growers. | China > Australian
  no         The museum shows an old tariff on wool.

sense blacklist.1
  words      put [on=blacklist | sanctions_list | sanction_list | entity_list | terror_list | list]/v  place [on=blacklist | sanctions_list | sanction_list | entity_list | watchlist]/v
  words      add [to=blacklist | sanctions_list | sanction_list | entity_list | list]/v  designate [as=terrorist | terror_group | sponsor]/v  name [on=blacklist]/v
  words      list [as=terrorist | terror_group]/v
  cameo      163
  actor      subj
  recipient  obj
  when       recipient:actor, subj:state | subj:gov | subj:igo | subj=treasury | ministry | department | union | council
  yes        Washington added three Chinese firms to its blacklist. | Washington > firms
  no         The chef added salt to the list.

sense freeze_talks.1
  words      pull [obj=plug on=@talks | @agreement]/v  put [on=ice | hold]/v  suspend [obj=accession_talk | membership_talk | trade_talk]/v
  words      freeze [obj=accession_talk | accession | membership_talk]/v  bring [obj=halt to=@talks]/v  leave [obj=negotiating_table]/v
  words      walk away [from=@talks | table]/v  storm out [of=@talks | meeting]/v  storm [out of=@talks | meeting]/v
  cameo      164
  actor      subj
  recipient  with | of | obj | out of
  when       actor:actor, obj!=player
  yes        Brussels suspended accession talks with Ankara. | Brussels > Ankara
  no         The cook put the soup on ice.

sense expel_staff.1
  words      expel [obj=attache | consul | consul_general | military_attache | embassy_official | intelligence_officer | journalist | correspondent]/v
  words      declare [obj=@diplomat comp]/v  declare unwelcome/v  give marching orders [to]/v  show the door [to]/v  order home [obj=@diplomat]/v
  words      boot out [obj=@diplomat]/v
  cameo      166
  actor      subj
  recipient  obj | of | to | mod
  when       obj=@diplomat | @journalist | intelligence officer | to=@diplomat
  yes        Sofia expelled a Russian consul. | Sofia > Russian
  no         The guide showed the door to the visitor.

sense expel_observer.1
  words      cancel [obj=observer_mission | monitoring_mission]/v  end [obj=observer_mission | monitoring_mission | inspection]/v
  words      suspend [obj=observer_mission | monitoring_mission | inspection]/v  terminate [obj=observer_mission | inspection]/v
  words      shut down [obj=observer_mission | field_office]/v  revoke [obj=accreditation of=@inspector]/v
  cameo      1662
  actor      subj
  recipient  in | of | from
  yes        The League suspended its observer mission in Syria. | League > Syria
  no         The garage suspended the inspection of cars.

sense expel_agency.1
  words      shut down [obj=aid_agency | charity | @aid_worker]/v  suspend [obj=aid_operation | relief_operation | @aid_worker]/v
  words      close [obj=aid_office | relief_office]/v  stop [obj=aid_operation | relief_operation]/v  revoke [obj=licence | license | registration of=@aid_worker]/v
  cameo      1663
  actor      subj
  recipient  in | to | obj | of
  when       subj:state | subj:gov | subj:reb | subj:igo | subj:ngo
  yes        The World Food Programme suspended its relief operations in Darfur. | Programme > Darfur
  no         The vet suspended an operation.

sense leave_pact.1
  words      pull out [of=pact | treaty | convention | @agreement]/v  bow out [of=@agreement | alliance]/v  opt out [of=@agreement]/v
  words      withdraw [obj=signature | ratification | consent]/v  tear [obj=agreement to=shred]/v
  words      walk out [on=@agreement | coalition | alliance]/v  break [obj=alliance | coalition | ranks with]/v
  words      leave [obj=bloc | alliance | federation]/v  dissolve [obj=union | alliance | federation]/v
  words      pull [out of=pact | treaty | convention | @agreement]/v  bow [out of=@agreement | alliance]/v  opt [out of=@agreement]/v
  cameo      160
  actor      subj
  recipient  with | of | from | out of
  when       actor:actor
  yes        Burkina Faso left the bloc. | Faso > bloc
  no         The clown left the ring.

sense convict_crime.1
  words      convict [of]/v  convict [on]/v  find guilty [of]/v  sentence [to=year | month | death | life | prison | jail]/v  jail [for=life | year | month]/v
  words      condemn [to=death | prison]/v  give [obj=life_sentence | prison_sentence | jail_term | suspended_sentence]/v
  words      hand [obj=life_sentence | prison_sentence | jail_term | suspended_sentence]/v
  cameo      116
  actor      subj
  recipient  obj | iobj | to
  when       recipient:actor | actor:actor
  yes        A Minsk court sentenced an opposition leader to ten years. | court > leader
  no         The illness condemned him to a chair.

# ---------------------------------------------------------------- finance, trade, travel

sense cut_from_bank.1
  words      cut off [from=swift | market | banking_system | financial_system | payment_system | capital_market]/v
  words      disconnect [from=swift | banking_system | payment_system]/v  exclude [from=swift | market | payment_system | tender]/v
  words      shut out [of=market | swift | financial_system]/v  lock out [of=market | swift | financial_system]/v
  words      kick out [of=swift | market]/v  bar [from=market | swift | tender | network | contract]/v
  words      ban [from=market | network | tender | contract]/v  remove [from=swift]/v  shut [out of=market | swift | financial_system]/v
  words      lock [out of=market | swift | financial_system]/v  kick [out of=swift | market]/v
  cameo      163
  actor      subj
  recipient  obj
  when       recipient:actor, subj:state | subj:gov | subj:igo | subj:leg | subj:jud, no comp
  yes        Brussels cut off seven Russian banks from SWIFT. | Brussels > banks
  yes        Canada banned Huawei from its network. | Canada > Huawei
  no         The storm cut off the island from the market.

sense sanction_under.1
  words      place [under=@sanction | embargo]/v  put [under=@sanction | embargo]/v  bring [under=@sanction]/v
  words      subject [to=@sanction | @tariff]/v  sanction [over]/v  include [in=sanctions_list | sanction_list | blacklist]/v
  words      add [to=sanctions_list | sanction_list | blacklist]/v  put [on=sanctions_list | sanction_list]/v
  cameo      163
  actor      subj
  recipient  obj
  when       recipient:actor
  yes        London placed two Sudanese generals under sanctions. | London > generals
  yes        The US subjected Turkey to tariffs. | US > Turkey
  no         The gardener placed the bulbs under glass.

sense price_cap.1
  words      set [obj=price_cap]/v  introduce [obj=price_cap]/v  agree [obj=price_cap]/v  impose [obj=price_cap]/v  cap [obj=price of]/v
  words      put [obj=cap on]/v  enforce [obj=price_cap]/v
  cameo      163
  actor      subj
  recipient  on | of | mod
  when       recipient:actor, subj:state | subj:gov | subj:igo
  yes        The G7 capped the price of Russian oil. | G7 > Russian
  no         The landlord capped the price of the rooms.

sense tariff_raise.1
  words      raise [obj=@tariff on | against]/v  lift [obj=tariff to]/v  quadruple [obj=@tariff on]/v  triple [obj=@tariff on]/v
  words      slap [obj=levy | surcharge | duty on]/v  levy [obj=duty | surcharge on]/v  put [obj=@tariff on]/v  set [obj=@tariff on]/v
  words      charge [obj=tariff on]/v  jack up [obj=@tariff on]/v  target [with=@tariff]/v  threaten off [with=@tariff]/v
  cameo      163
  actor      subj
  recipient  on | against | from | by | obj
  when       recipient:actor, subj:state | subj:gov | subj:igo | subj:leg
  yes        India tripled tariffs on Pakistani cement. | India > Pakistani
  no         The club put a duty on late members.

sense trade_war.1
  words      declare [obj=trade_war on | against]/v  wage [obj=trade_war | economic_war against | on]/v  launch [obj=trade_war against | on]/v
  words      start [obj=trade_war with | against]/v  escalate [obj=trade_war with | against]/v  fight [obj=trade_war with | against]/v
  cameo      163
  actor      subj
  recipient  on | against | with
  when       recipient:actor
  yes        Washington launched a trade war against Mexico. | Washington > Mexico
  no         The baker waged a trade war against mice.

sense stop_buying.1
  words      stop buying [obj]/v  stop importing [obj]/v  phase out [obj=import | purchase | oil | gas | coal]/v  wean off/v
  words      end [obj=purchase | import | dependence]/v  halt [obj=purchase]/v  stop [obj=import | purchase]/v  suspend [obj=purchase]/v
  words      turn away [obj=cargo | shipment]/v  give up [obj=import | purchase]/v
  cameo      163
  actor      subj
  recipient  from | of | mod | obj
  when       recipient:actor, subj:state | subj:gov | subj:igo
  yes        Finland halted purchases of electricity from Russia. | Finland > Russia
  yes        Poland ended imports of coal from Belarus. | Poland > Belarus
  no         The family stopped buying bread from the village shop.

sense stop_selling.1
  words      stop selling [obj]/v  stop supplying [obj]/v  stop exporting [obj]/v  halt [obj=export | supply | shipment | sale]/v
  words      withhold [obj=supply | shipment | export]/v  hold back [obj=supply | shipment]/v
  words      interrupt [obj=supply | gas_supply | oil_supply]/v  squeeze [obj=supply | gas_supply]/v  throttle [obj=supply | gas_supply]/v
  words      cut [obj=supply | gas_supply | oil_supply | gas | power_supply]/v
  cameo      163
  actor      subj
  recipient  to | from | for
  when       recipient:actor, obj!=aid | food | medicine | arms
  yes        Gazprom halted gas supplies to Bulgaria. | Gazprom > Bulgaria
  yes        Azerbaijan interrupted gas supplies to Armenia. | Azerbaijan > Armenia
  no         The strike halted supplies of beer to the island.

sense export_control.1
  words      export control/n  chip curb/n  chip export curb/n  technology embargo/n  grain embargo/n  gas embargo/n  energy embargo/n
  words      flight ban/n  airspace ban/n  fuel embargo/n  food embargo/n  coal ban/n  diamond ban/n
  cameo      163
  actor      by | poss | mod | subj
  recipient  on | against | to
  when       recipient:actor, actor:actor
  yes        American chip curbs on China took effect. | American > China
  no         The airline lifted the flight ban for puppies.

sense trade_privilege.1
  words      suspend [obj=trade_privilege | trade_benefit | tariff_preference | preferential_access]/v
  words      withdraw [obj=trade_privilege | trade_preference | tariff_preference]/v
  words      revoke [obj=trade_privilege | favored_nation_status | favoured_nation_status | normal_trade_relation]/v
  words      strip [of=trade_privilege | trade_benefit]/v  end [obj=free_access | preferential_access]/v
  words      remove [from=trade_programme | trade_program | trade_pact]/v
  cameo      163
  actor      subj
  recipient  to | for | from | of | poss | obj
  when       recipient:actor
  yes        Washington revoked trade privileges for Ethiopia. | Washington > Ethiopia
  no         The shop withdrew its card for old clients.

sense freeze_overseas.1
  words      freeze [obj=reserve | foreign_reserve | gold_reserve | holding | deposit | central_bank_asset]/v
  words      block [obj=reserve | deposit | holding | transaction]/v  immobilise [obj=asset | reserve]/v  immobilize [obj=asset | reserve]/v
  words      lock up [obj=reserve]/v
  cameo      163
  actor      subj
  recipient  of | poss | mod | by
  when       recipient:actor, subj:state | subj:gov | subj:igo | subj=court | bank
  yes        Washington froze the reserves of the Afghan central bank. | Washington > Afghan
  no         The clerk blocked the transaction by mistake.

sense travel_ban_verb.1
  words      slap [obj=travel_ban | visa_ban | entry_ban on]/v  hit [with=travel_ban | visa_ban | entry_ban]/v
  words      impose [obj=travel_ban | visa_ban | entry_ban on]/v  ban from travelling/v  ban from traveling/v  bar from entering/v
  words      ban from visiting/v  deny [obj=entry | visa to=minister | official | lawmaker | president | general]/v
  words      declare [obj comp=unwelcome]/v
  cameo      163
  actor      subj
  recipient  on | obj | to
  when       recipient:actor, subj:state | subj:gov | subj:igo
  yes        Ottawa barred three Iranian generals from entering the country. | Ottawa > generals
  yes        Tallinn slapped an entry ban on a Russian bishop. | Tallinn > bishop
  no         The pub barred drunks from entering.

sense visa_curb.1
  words      visa restriction/n  visa ban/n  entry ban/n  visa curb/n  visa freeze/n  freeze [on=asset | account]/n
  cameo      163
  actor      by | poss | mod | from | subj
  recipient  on | against | of | for
  when       recipient:actor
  yes        American visa restrictions on Ugandan officials followed the vote. | American > officials
  no         The visa restrictions puzzled many tourists.

sense designate_terror.1
  words      designate [comp=organization | organisation | group | terrorist]/v
  words      designate [as=organization | organisation | terrorist | group]/v  proscribe/v  list [as=organisation | organization]/v
  words      declare [comp=organisation | organization | group]/v  label [as=organization | organisation]/v
  words      classify [as=organization | organisation | group]/v  brand [comp=organisation | organization]/v
  cameo      163
  actor      subj
  recipient  obj
  when       recipient:actor, as=organization | organisation | terrorist | group | comp=organization | organisation | terrorist | group, subj:state | subj:gov | subj:igo | subj:leg | subj:jud
  yes        Paraguay designated Hezbollah as a terrorist organization. | Paraguay > Hezbollah
  yes        Berlin classified Hamas as a terrorist group. | Berlin > Hamas
  no         The census classified the hamlet as a village.

sense terror_listing.1
  words      designation [as=organization | organisation | terrorist | group]/n  blacklisting [of]/n  designation [of as]/n
  words      listing [as=terrorist | organisation]/n  proscription [of]/n
  cameo      163
  actor      by | poss | subj
  recipient  of
  when       recipient:actor
  yes        The blacklisting of the Iraqi bank by Washington hit the dinar. | Washington > bank
  no         The blacklisting of the referee pleased the fans.

sense close_airspace.1
  words      close [obj=airspace to]/v  shut [obj=airspace to]/v  bar [from=airspace]/v  ban [from=airspace | port]/v
  words      deny [obj=overflight_right | landing_right]/v  close [obj=port to]/v  ban [obj=flight | overflight by]/v
  words      revoke [obj=overflight_right | landing_right]/v  suspend [obj=air_service | air_traffic | flight with]/v
  cameo      160
  actor      subj
  recipient  to | by | of | obj | with
  when       recipient:actor, subj:state | subj:gov | subj:igo, no comp
  yes        Romania closed its airspace to Russian carriers. | Romania > carriers
  yes        Pakistan banned Indian airliners from its airspace. | Pakistan > airliners
  no         Fog closed the airport to light planes.

sense suspend_transport.1
  words      suspend [obj=ferry_service | rail_service | bus_service | postal_service | mail_service | air_link | train_service with | to]/v
  words      cut [obj=phone_link | rail_link | air_link with | to]/v  halt [obj=train | rail_service | bus_service | mail | flight to | with]/v
  words      sever [obj=transport_link | trade_link | rail_link | phone_link with]/v  stop [obj=flight | train to]/v
  cameo      160
  actor      subj
  recipient  to | with
  when       recipient:actor, subj:state | subj:gov | subj:igo | subj=airline
  yes        North Korea cut phone links with Seoul. | Korea > Seoul
  no         Snow halted trains to the coast.

sense business_exit.1
  words      pull out [of=market | country]/v  suspend [obj=operation | business | activity | project in]/v
  words      halt [obj=operation | project | production in]/v  freeze [obj=operation | project | investment in]/v
  words      wind down [obj=operation | business in]/v  exit [obj=market]/v  sell off [obj=stake in]/v  stop [obj=operation | business in]/v
  words      cease [obj=trading | business in]/v  pull [out of=market | country]/v
  cameo      160
  actor      subj
  recipient  in | of | out of
  when       subj:bus | subj:ngo | subj:igo, recipient:actor, obj!=war, obj!=military operation | @hostilities
  yes        Shell suspended its projects in Russia. | Shell > Russia
  yes        The World Bank froze its projects in Chad. | Bank > Chad
  no         The bakery suspended its operations in July.

sense freeze_cooperation.1
  words      freeze [obj=cooperation | partnership | tie | contact | exchange | membership_talk | programme | program]/v
  words      put [on=ice obj=@ties]/v  put [on=hold obj=@ties]/v
  words      suspend [obj=partnership | association_agreement | treaty | scientific_cooperation | exchange_programme | dialogue]/v
  words      halt [obj=partnership | cooperation | joint_project | joint_research]/v  scale down [obj=@ties]/v  roll back [obj=@ties]/v
  words      cool [obj=@ties]/v  scale back [obj=cooperation | partnership]/v  curtail [obj=cooperation | contact]/v
  cameo      160
  actor      subj
  recipient  with | in | on
  when       recipient:actor
  yes        CERN froze its cooperation with Belarus. | CERN > Belarus
  yes        Norway scaled back its cooperation with Budapest. | Norway > Budapest
  no         Doctors froze the contact with a spray.

sense suspend_from_body.1
  words      suspend [from=@body]/v  expel [from=@body]/v  exclude [from=@body]/v  eject [from=@body]/v  oust [from=@body]/v
  words      boot out [of=@body]/v  throw out [of=@body]/v  kick out [of=@body]/v  vote [out of=@body]/v
  words      strip [of=membership | seat | voting_right | presidency]/v  bar [from=@body]/v  drop [from=@body]/v
  words      suspend [obj=membership | voting_right]/v  boot [out of=@body]/v  throw [out of=@body]/v  kick [out of=@body]/v
  cameo      160
  actor      subj
  recipient  obj | of | poss | out of
  when       recipient:actor, obj!=diplomat
  yes        The African Union suspended Gabon from the bloc. | Union > Gabon
  yes        The Council of Europe stripped Russia of its voting rights. | Council > Russia
  no         The golf club suspended two members for cheating.

sense membership_suspension.1
  words      suspension [from=@body]/n  expulsion [from=@body]/n  exclusion [from=@body]/n  suspension [of=membership]/n  ouster [from=@body]/n
  cameo      160
  actor      by | poss
  recipient  of | poss
  when       recipient:actor | actor:actor
  yes        The suspension of Niger from the bloc by West African leaders was swift. | leaders > Niger
  no         The suspension from the league cost the team a title.

sense quit_body.1
  words      quit [obj=@body]/v  leave [obj=@body]/v  exit [obj=@body]/v  walk out [of=@body]/v  pull out [of=@body]/v  withdraw [from=@body]/v
  words      break away [from]/v  storm out [of=@body]/v  suspend [obj=participation in=@body]/v  end [obj=membership of | in=@body]/v
  words      bolt [obj=@body]/v  break [with=@body]/v  walk [out of=@body]/v  pull [out of=@body]/v  storm [out of=@body]/v
  cameo      160
  actor      subj
  recipient  from | of | obj | in | out of
  when       subj:state | subj:party | subj:gov | subj:pty | subj:leg, recipient:actor | obj=coalition | alliance | bloc | of=coalition | alliance | bloc | from=coalition | alliance | bloc
  yes        Nicaragua quit the Organization of American States. | Nicaragua > Organization
  yes        Burundi withdrew from the International Criminal Court. | Burundi > Court
  no         The singer quit the band last spring.

sense body_exit.1
  words      withdrawal [from=@body]/n  exit [from=@body]/n  pullout [from=@body]/n  departure [from=@body]/n  walkout [from=@body]/n
  cameo      160
  actor      by | poss | of | subj
  recipient  from
  when       actor:state | actor:party | actor:pty | actor:gov
  yes        Mali's withdrawal from the West African bloc angered its neighbours. | Mali > bloc
  no         His exit from the tournament shocked the crowd.

sense sever_verb.1
  words      sever [obj=all_tie | tie | relation | diplomatic_relation with]/v  break [obj=diplomatic_relation | relation with]/v
  words      rupture [obj=relation with]/v  cut [obj=all_contact | contact | all_tie with]/v
  words      suspend [obj=diplomatic_relation | diplomatic_tie with]/v  end [obj=diplomatic_relation | recognition]/v
  words      break off [obj=diplomatic_relation | relation with]/v
  cameo      161
  actor      subj
  recipient  with | of | from
  when       recipient:actor
  yes        Nauru broke off diplomatic relations with Taiwan. | Nauru > Taiwan
  yes        Honduras ended its recognition of Taiwan. | Honduras > Taiwan
  no         The gardener severed a root with a spade.

sense ties_level.1
  words      downgrade [obj=@ties to]/v  lower [obj=@ties | representation to]/v  reduce [obj=@ties | representation to]/v
  words      cut [obj=diplomatic_staff | embassy_staff | diplomatic_presence]/v  leave [obj=embassy | post comp=vacant]/v
  words      leave [obj=embassy in=hand]/v  limit [obj=@ties to]/v  scale back [obj=diplomatic_presence | embassy | mission]/v
  cameo      161
  actor      subj
  recipient  with | in | to | of
  when       recipient:actor | recipient:place, subj:state | subj:gov
  yes        Ethiopia scaled back its diplomatic presence in Cairo. | Ethiopia > Cairo
  no         The bank lowered the ceiling to three metres.

sense envoy_home.1
  words      order home [obj=ambassador | envoy]/v  summon back [obj=@diplomat]/v  bring back [obj=@diplomat]/v
  words      withdraw [obj=@diplomat | embassy_staff | mission]/v  recall [obj=@diplomat in=protest]/v  recall [obj=@diplomat over]/v
  words      recall [obj=@diplomat for=consultation]/v  call home [obj=@diplomat for=consultation]/v  pull [obj=@diplomat | staff out of]/v
  words      recall [obj=high_commissioner | charge_d'affaires | military_attache]/v
  cameo      161
  actor      subj
  recipient  from | to | in | of
  when       subj:state | subj:gov | subj:igo
  yes        Bahrain recalled its ambassador from Stockholm for consultations. | Bahrain > Stockholm
  yes        Chile summoned back its envoy from Israel. | Chile > Israel
  no         The museum recalled the messenger from the archive.

sense envoy_recall_noun.1
  words      recall [of=ambassador | envoy | high_commissioner]/n  withdrawal [of=ambassador | envoy | mission | diplomat]/n
  words      closure [of=@embassy]/n  closing [of=@embassy]/n  embassy closure/n  diplomatic break/n  break [with]/n  diplomatic rupture/n
  words      downgrade [of=@ties]/n
  cameo      161
  actor      by | poss | subj
  recipient  to | from | in | with | of
  when       actor:actor | recipient:actor
  yes        Germany's recall of its ambassador to Niger drew notice. | Germany > Niger
  yes        The closure of the Chinese embassy by Belize came at midnight. | Belize > Chinese
  no         The recall of the ambassador model cost the carmaker millions.

sense expel_phrase.1
  words      ask [obj=@diplomat comp=leave]/v  tell [obj=@diplomat comp=leave]/v
  words      order [obj=@diplomat comp=leave]/v  send packing [obj=@diplomat]/v  revoke [obj=accreditation | credential of=@diplomat]/v
  words      strip [obj=@diplomat of=accreditation | immunity]/v  withdraw [obj=accreditation of=@diplomat]/v  pronounce [obj=@diplomat comp]/v
  words      oust [obj=@diplomat]/v  evict [obj=@diplomat]/v  chuck out [obj=@diplomat]/v  throw out [obj=spy]/v  deport [obj=@diplomat]/v
  cameo      166
  actor      subj
  recipient  obj | iobj | of
  yes        Slovakia stripped a Russian diplomat of his accreditation. | Slovakia > diplomat
  no         The waiter asked the diplomat to leave a tip.

sense oust_un.1
  words      expel [obj=representative | un_official | un_envoy | un_coordinator | resident_coordinator]/v
  words      order out [obj=representative | un_official | un_envoy]/v  bar [obj=rapporteur | un_envoy]/v
  words      throw out [obj=un_official | un_envoy | representative]/v  declare [obj=coordinator | un_envoy | representative comp]/v
  cameo      166
  actor      subj
  recipient  obj
  when       subj:state | subj:gov | subj:mil
  yes        Ethiopia expelled seven UN officials. | Ethiopia > officials
  no         The jury expelled the representative of the losing side.

sense halt_peacekeepers.1
  words      end [obj=@peacekeeper]/v  terminate [obj=@peacekeeper]/v  order [obj=@peacekeeper comp=leave]/v
  words      ask [obj=@peacekeeper comp=leave]/v  tell [obj=@peacekeeper comp=leave]/v  wind down [obj=@peacekeeper]/v
  words      bring home [obj=@peacekeeper]/v  recall [obj=@peacekeeper]/v
  words      suspend [obj=peacekeeping_mission | peacekeeping_operation | rotation of=@peacekeeper]/v  expulsion [of=@peacekeeper]/n
  words      withdrawal [of=@peacekeeper]/n  pullout [of=@peacekeeper]/n  quit [obj=peacekeeping_mission | peacekeeping_force]/v
  cameo      1661
  actor      subj | by | poss
  recipient  from | in | obj
  when       actor:actor
  yes        Mali asked UN peacekeepers to leave. | Mali > peacekeepers
  yes        The withdrawal of peacekeepers from Darfur by the Council drew anger. | Council > Darfur
  no         The director ended the observer force of the film.

sense halt_inspectors.1
  words      end [obj=inspection | cooperation with=@inspector]/v  bar [obj=inspection | @inspector]/v
  words      suspend [obj=inspection | cooperation with=agency | @inspector]/v  stop [obj=inspection]/v  switch off [obj=camera]/v
  words      remove [obj=surveillance_camera | monitoring_camera | seal]/v  recall [obj=@inspector]/v  bring home [obj=@inspector]/v
  words      turn off [obj=surveillance_camera]/v  ask [obj=@inspector comp=leave]/v  order [obj=@inspector comp=leave]/v
  words      expulsion [of=@inspector]/n  withdrawal [of=@inspector]/n
  cameo      1662
  actor      subj | by | poss
  recipient  of | with | from | in | obj
  when       subj:state | subj:gov | subj:igo | by:actor | poss:actor, obj!=cooperation | recipient:actor
  yes        Tehran ordered two IAEA inspectors to leave. | Tehran > inspectors
  yes        The withdrawal of observers from Syria by the Arab League followed. | League > observers
  no         The factory stopped the inspection of tins.

sense halt_agencies.1
  words      order [obj=@aid_worker comp=leave | stop | close]/v  suspend [obj=licence | license | permit of=@aid_worker]/v
  words      halt [obj=relief_operation | aid_operation | relief_work | aid_work]/v  suspend [obj=relief_work | aid_work | relief_effort]/v
  words      cancel [obj=registration of=@aid_worker]/v  stop [obj=work of=@aid_worker]/v  expulsion [of=@aid_worker]/n
  words      evacuate [obj=@aid_worker]/v  ban [obj=charity | aid_group | ngo]/v
  cameo      1663
  actor      subj | by | poss
  recipient  obj | in | of | from
  when       subj:state | subj:gov | subj:ngo | subj:igo | subj:reb | subj:mil | by:actor | poss:actor
  yes        Eritrea ordered three aid agencies to leave. | Eritrea > agencies
  yes        Oxfam halted relief work in Darfur. | Oxfam > Darfur
  no         The shop banned charity boxes.

# ---------------------------------------------------------------- aid that stops, courts, offices

sense pull_funding.1
  words      pull [obj=funding | fund | money | plug from]/v  cut [obj=funding | contribution | subsidy to | for]/v
  words      withdraw [obj=funding | contribution | backing from]/v  defund/v  halve [obj=@aid | funding | contribution]/v
  words      slash [obj=funding | contribution | budget for | to]/v  stop funding [obj]/v  stop financing [obj]/v
  words      end [obj=funding | subsidy for]/v  axe [obj=funding | programme | program for]/v  drain [obj=fund from]/v
  words      starve [of=fund | funding | cash]/v
  cameo      162
  actor      subj
  recipient  from | to | for | obj
  when       recipient:actor, subj:state | subj:gov | subj:igo | subj:leg
  yes        The Dutch government halved its contribution to UNRWA. | government > UNRWA
  yes        Congress slashed funding for the Palestinian Authority. | Congress > Authority
  no         The coach halved the portions for the team.

sense aid_stop_noun.1
  words      aid suspension/n  aid stoppage/n  aid cutoff/n  aid cut-off/n  funding freeze/n  funding halt/n  aid reduction/n  cut [to=@aid]/n
  words      freezing [of=@aid]/n  end [to=@aid]/n  loss [of=@aid]/n
  cameo      162
  actor      by | poss | mod | from | subj
  recipient  to | for
  when       recipient:actor
  yes        A Dutch funding freeze for Rwanda followed. | Dutch > Rwanda
  no         The funding freeze delayed the new swimming pool.

sense imf_stop.1
  words      suspend [obj=lending | loan_programme | bailout | financing | payment | programme]/v
  words      halt [obj=lending | financing | payment | bailout]/v  withhold [obj=bailout | disbursement | payment | financing]/v
  words      delay [obj=bailout | tranche | disbursement | loan]/v  block [obj=loan | bailout | credit | disbursement | tranche]/v
  words      freeze [obj=lending | financing | bailout | disbursement]/v  call in [obj=loan]/v  stop [obj=lending | loan | credit]/v
  words      cancel [obj=debt_relief | bailout | financing]/v
  cameo      1621
  actor      subj
  recipient  to | for | of | poss | mod
  when       recipient:actor, subj:state | subj:gov | subj:igo | subj:leg
  yes        The World Bank suspended its loan programme for Uganda. | Bank > Uganda
  yes        The IMF delayed a loan to Ukraine. | IMF > Ukraine
  no         The library suspended lending to pupils.

sense subsidy_end.1
  words      end [obj=subsidised_oil | cheap_oil | oil_shipment to]/v
  words      end [obj=financial_support | economic_aid | economic_assistance | budget_support]/v
  words      suspend [obj=economic_aid | economic_assistance | financial_aid]/v
  words      cut [obj=economic_aid | development_aid | financial_aid | economic_assistance | budget_support]/v
  words      freeze [obj=economic_aid | development_aid | financial_aid | development_assistance]/v
  words      stop [obj=economic_aid | financial_aid | development_aid]/v  withdraw [obj=economic_aid | financial_support]/v
  cameo      1621
  actor      subj
  recipient  to | for
  when       recipient:actor
  yes        Berlin froze development aid to Rwanda. | Berlin > Rwanda
  no         The parents cut financial support to their son.

sense military_aid_stop.1
  words      halt [obj=weapons_delivery | weapon_delivery | tank_delivery | arms_supply | arm_supply | weapon_supply | training of=@troops]/v
  words      pause [obj=weapons_delivery | weapon_delivery | arms_shipment | arm_shipment | military_aid | weapons_shipment | weapon_shipment | intelligence_sharing]/v
  words      suspend [obj=military_training | arms_supply | arm_supply | weapons_sale | weapon_sale | defence_cooperation | arms_contract | arm_contract]/v
  words      cancel [obj=arms_deal | arm_deal | arms_sale | arm_sale | weapons_contract | weapon_contract | arms_contract | arm_contract | military_aid]/v  stop arming [obj]/v  stop training [obj]/v
  words      stop [obj=military_aid | weapons_sale | weapon_sale | arms_shipment | arm_shipment]/v  hold up [obj=arms_sale | arm_sale | weapons_delivery | weapon_delivery | arms_shipment | arm_shipment]/v
  words      withdraw [obj=military_trainer | military_adviser | patriot_battery]/v
  words      block [obj=arms_sale | arm_sale | sale of=jet | missile | tank | helicopter]/v
  cameo      1622
  actor      subj
  recipient  to | from | with | obj | of
  when       recipient:actor
  yes        Canada paused arms shipments to Israel. | Canada > Israel
  yes        Washington stopped arming the Kurdish militia. | Washington > militia
  no         The museum cancelled the sale of a tank to a collector.

sense military_cut_noun.1
  words      military aid cut/n  arms freeze/n  arms cutoff/n  arms suspension/n
  words      halt [to=arms_sale | arm_sale | arms_export | arm_export | military_aid | weapons_delivery | weapon_delivery]/n  end [to=arms_sale | arm_sale | military_aid]/n
  words      cut [in=military_aid | military_assistance]/n  ban [on=arms_sale | arm_sale | arms_export | arm_export | weapons_sale | weapon_sale]/n
  cameo      1622
  actor      by | poss | mod | subj
  recipient  on | against | to | for
  when       recipient:actor | actor:actor
  yes        Germany's ban on arms exports to Riyadh took effect. | Germany > -
  no         The arms freeze when the robot is cold.

sense relief_stop.1
  words      suspend [obj=food_distribution | food_delivery | airdrop | relief_flight | aid_convoy | food_aid | medical_aid]/v
  words      halt [obj=food_distribution | airdrop | relief_flight | aid_convoy | food_delivery]/v
  words      stop [obj=food_delivery | food_distribution | aid_convoy | relief_flight | water_supply]/v
  words      cut [obj=food_ration | ration | food_aid | water_supply]/v  cut off [obj=water | food | medicine | electricity to]/v
  words      end [obj=airdrop | food_aid | relief_mission]/v  withhold [obj=food | medicine | water from]/v
  cameo      1623
  actor      subj
  recipient  to | for | in | from | of
  when       recipient:actor | recipient:place, subj:state | subj:gov | subj:igo | subj:ngo | subj:mil | subj:reb
  yes        UNHCR cut food rations for Sudanese refugees. | UNHCR > refugees
  yes        Israel cut off water to Gaza. | Israel > Gaza
  no         The nurse withheld food from the patient before surgery.

sense sentence_years.1
  words      sentence [to=year | month | life | death | labour | labor | prison | jail | term | hour]/v
  words      jail [for=year | month | life | treason | fraud | corruption | murder | spying]/v  imprison [for=year | month | life]/v
  words      condemn [to=death | year | gallows | labour]/v  hand [obj=year | month | term]/v
  words      give [obj=life_term | jail_sentence | death_sentence | death_penalty]/v  send [to=prison | jail | gallows | labour_camp for]/v
  words      put away [for=year | life]/v
  cameo      116
  actor      subj
  recipient  obj | iobj | to
  when       recipient:actor | obj=@suspect | @politician | @prisoner
  yes        A Minsk court imprisoned an opposition leader for twelve years. | court > leader
  yes        An Iranian judge condemned two protesters to death. | judge > protesters
  no         The injury condemned the striker to months on the bench.

sense court_verdict.1
  words      rule [in=favor | favour]/v  find [in=breach]/v  find [in=violation]/v  hold [in=breach]/v
  words      uphold [obj=conviction | sentence | verdict | ban]/v  confirm [obj=conviction | sentence | verdict]/v  convict [over]/v
  words      convict [for]/v  strip [of=immunity]/v  lift [obj=immunity]/v
  cameo      116
  actor      subj
  recipient  against | obj | of | by
  when       subj:jud | subj=@court_word, recipient:actor
  yes        The European court found Turkey in breach of the convention. | court > Turkey
  yes        The tribunal upheld the conviction of the Serbian commander. | tribunal > commander
  no         The umpire ruled against the visiting team.

sense impeach.1
  words      remove [from=office | post | presidency | premiership]/v  oust [in=vote | motion]/v  vote out/v
  words      suspend [from=parliament | assembly | house | chamber]/v  expel [from=parliament | assembly | house | chamber]/v
  words      eject [from=chamber | parliament]/v  dismiss [in=vote]/v  impeach/v
  cameo      160
  actor      subj
  recipient  obj
  when       subj:leg | subj=parliament | assembly | congress | senate | house | lawmaker | deputy | chamber, recipient:actor
  yes        The Turkish parliament suspended a Kurdish deputy from the assembly. | parliament > deputy
  yes        The Liberian senate impeached a judge of the supreme court. | senate > judge
  yes        President Yoon was impeached by South Korean lawmakers. | lawmakers > Yoon
  no         The landlord ejected the deputy from the chamber of horrors.

sense impeachment.1
  words      impeachment/n  vote [of=no-confidence | no_confidence]/n  no-confidence vote/n  no-confidence motion/n  vote [of=censure]/n
  words      removal [from=office]/n  ouster [by=parliament | lawmaker | congress | senate]/n
  cameo      160
  actor      by | poss | subj
  recipient  of | against | in
  when       recipient:actor, has by | of | against
  yes        The impeachment of the president by South Korean lawmakers stunned Seoul. | lawmakers > president
  no         A vote of no-confidence is rare in chess clubs.

sense party_expel.1
  words      expel [from=party]/v  kick out [of=party]/v  throw out [of=party]/v  oust [from=party]/v  suspend [from=party]/v
  words      boot out [of=party]/v  drop [from=party | cabinet | list]/v  deselect/v  purge [from=party]/v  eject [from=party]/v
  words      drum [out of=party]/v  kick [out of=party]/v  throw [out of=party]/v  boot [out of=party]/v
  cameo      160
  actor      subj
  recipient  obj
  when       recipient:actor, from=party | list | cabinet | of=party | subj:pty | subj:party
  yes        The Labour party expelled a senator from the party. | party > senator
  yes        The Communist leadership purged a general from the party. | leadership > general
  no         The host threw the senator out of the birthday party.

sense coalition_break.1
  words      leave [obj=coalition | ruling_coalition | unity_government]/v  quit [obj=coalition | ruling_coalition | unity_government]/v
  words      pull out [of=coalition | unity_government | power-sharing]/v  walk out [of=coalition | government | cabinet]/v
  words      break up [obj=coalition]/v  bring down [obj=coalition | government]/v  collapse [obj=coalition]/v
  words      withdraw [obj=support | confidence from]/v  withdraw [obj=minister from]/v  abandon [obj=coalition | premier | ally]/v
  words      desert [obj=coalition | premier]/v  pull [out of=coalition | unity_government | power-sharing]/v
  words      walk [out of=coalition | government | cabinet]/v
  cameo      160
  actor      subj
  recipient  of | from | with | obj | out of
  when       subj:party | subj:pty | subj:gov | subj:leg | subj=party | minister, recipient:actor | obj=coalition | of=coalition
  yes        The Shas party withdrew its support from Netanyahu. | party > Netanyahu
  no         The bassist quit the coalition of bands.

sense mediation_halt.1
  words      suspend [obj=mediation | mediation_effort | mediating_role | good_offices | peace_effort | facilitation]/v
  words      halt [obj=mediating_role | peace_effort | peace_mission | facilitation]/v
  words      end [obj=mediating_role | peace_mission | shuttle_diplomacy | peace_effort | role]/v
  words      abandon [obj=mediating_role | peace_mission | peace_effort]/v  quit [obj=mediating_role]/v
  words      give up [obj=mediating_role | peace_effort]/v  withdraw [as=mediator | broker | facilitator]/v
  words      resign [as=mediator | envoy | facilitator]/v  step down [as=mediator | facilitator]/v  pull out [as=mediator]/v
  words      expel [obj=mediator]/v  quit [as=facilitator | broker]/v
  cameo      165
  actor      subj
  recipient  between | in | with | for
  when       obj!=role | as=mediator | between:actor, subj:state | subj:gov | subj:igo | subj:ngo | subj:rel | subj:person
  yes        Qatar suspended its mediation effort between Israel and Hamas. | Qatar > Israel & Hamas
  yes        The former premier resigned as mediator in Togo. | premier > Togo
  no         The actor quit the role of the mediator.

# ---------------------------------------------------------------- finance, trade, travel

sense halt_call.1
  words      call [obj=halt to=@talks]/v  derail [obj=@talks | peace_process]/v  leave [obj=round of=@talks]/v
  words      torpedo [obj=@talks | peace_process]/v  pull out [of=@meeting]/v  drop out [of=@meeting]/v  defer [obj=@visit | summit]/v
  words      bring [obj=@talks to=halt | end | standstill]/v  break [obj=@talks | contact off]/v  suspend [obj=peace_process]/v
  words      freeze [obj=peace_process]/v  walk out [of=round | session | conference]/v  pull [out of=@meeting]/v  drop [out of=@meeting]/v
  words      walk [out of=round | session | conference]/v
  cameo      164
  actor      subj
  recipient  with | to | by | of | out of
  when       subj:state | subj:gov | subj:reb | subj:mil | subj:igo | subj:pty | subj=delegation | negotiator
  yes        Manila derailed talks with the communist rebels. | Manila > rebels
  yes        The Houthis derailed the peace process. | Houthis > -
  no         The agent pulled out of the negotiations for the striker.

# ---------------------------------------------------------------- courts of the world

sense icj_order.1
  words      order [comp=halt | stop | end | suspend | pay | release | prevent]/v  rule [comp=violate | breach | illegal | unlawful]/v
  words      find [in=breach | violation]/v  find [comp=violate | breach | break | guilty]/v  rule unlawful/v  declare unlawful/v
  words      hold responsible/v  find responsible/v  uphold [obj=claim | complaint of]/v  side [with]/v
  cameo      116
  actor      subj
  recipient  obj | comp.subj | of | against
  when       subj=icj | court | tribunal | court of justice | human rights court | international court | strasbourg court | panel | arbitrator, recipient:actor
  yes        The international tribunal found Russia in breach of the treaty. | tribunal > Russia
  yes        The Strasbourg court ruled that Turkey violated the rights of a Kurdish mayor. | court > Turkey
  no         The wine panel found the minister's claret guilty of dullness.

# ---------------------------------------------------------------- acts as nouns with their roles

sense severing.1
  words      severing [of=@ties]/n  breaking [of=@ties]/n  cutting off [of=@ties]/n  downgrading [of=relation | embassy]/n
  words      freezing [of=@ties]/n  freeze [in=@ties]/n  rupture [of=@ties | in=@ties]/n  split [with | from]/n  break [in=relation | tie]/n
  cameo      161
  actor      by | poss | subj
  recipient  with | from
  when       actor:state | actor:gov | actor:igo
  yes        The severing of relations with Doha by Cairo was sudden. | Cairo > Doha
  yes        Bogotá's break in relations with Israel followed. | Bogotá > Israel
  no         The severing of the rope by the climber saved him.

sense staff_cut.1
  words      slash [obj=embassy_staff | embassy | staff | diplomatic_staff]/v  cut [obj=embassy_staff | staff | diplomatic_staff]/v
  words      reduce [obj=embassy_staff | diplomatic_staff]/v  halve [obj=embassy_staff | diplomatic_staff]/v
  words      thin out [obj=embassy_staff | staff]/v  slam shut [obj=@embassy]/v  mothball [obj=@embassy]/v  padlock [obj=@embassy]/v
  cameo      161
  actor      subj
  recipient  in | of | mod
  when       subj:state | subj:gov, recipient:actor | recipient:place
  yes        The US slashed its embassy staff in Havana. | US > Havana
  no         The hotel slashed its staff in Nice.

sense marching_orders.1
  words      give [obj=marching_order to]/v  give [obj=order iobj=@diplomat | spy]/v  hand [obj=marching_order to]/v
  words      expel [obj=spy | agent | operative]/v  kick out [obj=spy | agent]/v  throw out [obj=spy | agent]/v  boot out [obj=spy | agent]/v
  words      oust [obj=spy | agent]/v
  cameo      166
  actor      subj
  recipient  obj | iobj | to | mod
  when       subj:state | subj:gov
  yes        Prague kicked out Russian agents. | Prague > agents
  yes        Vienna expelled two Chinese operatives. | Vienna > operatives
  no         The barber kicked out the estate agent.

sense membership_loss.1
  words      suspension [of from=@body]/n  expulsion [of from=@body]/n  exclusion [of from=@body]/n  suspension [of=member]/n
  words      blackballing [of]/n  ostracism [of]/n  isolation [of]/n  snubbing [of]/n
  cameo      160
  actor      by | poss
  recipient  of
  when       recipient:state | recipient:gov, actor:actor
  yes        The isolation of Qatar by its neighbours lasted three years. | neighbours > Qatar
  no         The isolation of the patient by nurses was strict.

sense tariff_noun.1
  words      tariff hike/n  duty hike/n  tariff increase/n  imposition [of=duty | levy | quota | cap]/n
  words      blacklisting [of=company | firm | bank | chipmaker | official | minister]/n  freezing [of=asset | account | reserve]/n
  words      banning [of=import | export]/n  ban [on=import | export | fish | seafood | beef | wine | grain | coal]/n
  words      halt [to=import | export | supply]/n  cut-off [of=gas | oil | supply]/n
  cameo      163
  actor      by | poss | mod | subj
  recipient  on | of | from | against | to
  when       actor:state | actor:gov | actor:igo, recipient:actor
  yes        China's ban on Japanese fish went on. | China > Japanese
  yes        The freezing of Russian reserves by the G7 was bold. | G7 > Russian
  no         The ban on fish in the dormitory kitchen stays.

sense aid_freeze_noun.1
  words      withholding [of=fund | aid | money | due]/n  slashing [of=aid | fund | budget]/n  suspension [of=fund | payment | grant | aid]/n
  words      halving [of=aid]/n  freezing [of=fund | grant | payment]/n  cut [in=fund | contribution]/n  defunding [of]/n
  cameo      162
  actor      by | poss | mod | subj
  recipient  to | for | of | from
  when       actor:state | actor:gov | actor:igo | actor:leg, recipient:actor
  yes        The suspension of funds to Budapest by Brussels went on. | Brussels > Budapest
  no         The withholding of funds for the picnic annoyed scouts.

sense jailing.1
  words      jailing [of]/n  sentencing [of]/n  imprisonment [of for]/n  conviction [of for | of]/n  fining [of]/n  disbarment [of]/n
  words      condemnation [of to]/n  death sentence [for | against | on]/n  life term [for]/n
  cameo      116
  actor      by
  recipient  of | for | against | on
  when       by:jud | by=@court_word | by=judge | court, recipient:actor
  yes        The sentencing of the Catalan leaders by a Madrid court split Spain. | court > leaders
  no         The jailing of the villain by the judge ends the play.

# ---------------------------------------------------------------- fines, blocks and other acts of states

sense fine_state.1
  words      impose [obj=fine on]/v  levy [obj=fine on]/v  order [obj comp=pay]/v  dock [obj=pay of]/v  fine/v  slap [with=fine]/v
  words      hit [with=fine]/v
  cameo      116
  actor      subj
  recipient  obj | on | of
  when       subj:state | subj:gov | subj:cop | subj:igo, recipient:bus | recipient:jrn | recipient:state | recipient:ngo | recipient:pty | recipient:opp | recipient:cvl | obj=driver | protester | demonstrator | activist | passenger | parent | shopkeeper | trader | fisherman | farmer | worshipper | tourist | people | person | dozen | hundred
  yes        Kosovo's police fined 400 drivers. | police > drivers
  yes        Russia fined Google. | Russia > Google
  yes        The European Union slapped Hungary with a fine. | Union > Hungary
  no         The library fined readers for late books.

sense designate_network.1
  words      designate/v  list [under]/v  name [under]/v
  cameo      163
  actor      subj
  recipient  obj | of
  when       subj=treasury | treasury department | state department | ofac | foreign office | council, recipient:actor
  yes        The US Treasury designated a Houthi financier. | Treasury > financier
  no         The council designated the baker's oak a landmark.

sense block_pipeline.1
  words      halt [obj=pipeline | certification | project]/v  freeze [obj=pipeline | certification | project | contract with]/v
  words      cancel [obj=pipeline | project | contract | licence with | of]/v  revoke [obj=licence | permit | contract of]/v
  words      bar [obj=contractor | firm | company from]/v  block [obj=pipeline | certification | contract of | by | from | with]/v
  cameo      163
  actor      subj
  recipient  from | of | by | with | mod | obj
  when       subj:state | subj:gov | subj:igo, recipient:actor
  yes        Berlin froze a project with Moscow. | Berlin > Moscow
  yes        Vilnius cancelled a contract with a Chinese firm. | Vilnius > firm
  no         The council cancelled the contract with the florist.

sense athletes_bar.1
  words      exclude [obj=athlete | team from]/v  expel [obj=team]/v  suspend [obj=team | federation]/v  revoke [obj=visa of=athlete]/v
  words      strip [of=right comp=host]/v  bar [obj=athlete | team from=competition | championship | olympics | country]/v
  cameo      160
  actor      subj
  recipient  mod | obj | of
  when       subj:state | subj:gov | subj:igo, recipient:actor
  yes        Latvia barred Belarusian athletes from the country. | Latvia > Belarusian
  no         The coach barred players from drinking.

sense waiver_end.1
  words      end [obj=waiver | exemption for | to]/v  rescind [obj=waiver | exemption for | of]/v
  words      withdraw [obj=waiver | exemption for | from]/v  let [obj=waiver comp=expire | lapse]/v  refuse [comp=renew | extend]/v
  words      cancel [obj=waiver | exemption for | of]/v  revoke [obj=waiver | exemption for | of | to]/v
  cameo      163
  actor      subj
  recipient  for | to | of | from
  when       subj:state | subj:gov, recipient:actor, obj=waiver | exemption
  yes        The US ended its waiver for Iraq. | US > Iraq
  no         The school ended the waiver for the bus fee.

sense court_remove.1
  words      remove [from=office | post | power | premiership]/v  oust [from=office | post]/v  strip [of=office | seat | post | premiership]/v
  words      disqualify [from=office | politics]/v  bar [from=office | politics]/v  suspend [from=office | duty]/v  unseat/v
  cameo      116
  actor      subj
  recipient  obj
  when       subj:jud | subj=@court_word, recipient:gov | recipient:leg | recipient:pty | recipient:opp
  yes        The Constitutional Court removed the Thai premier from office. | Court > premier
  no         The magistrate removed the dog from office chairs.

# ---------------------------------------------------------------- more of daily news

sense expel_body_vote.1
  words      vote [comp=expel | suspend | exclude | oust | bar]/v  vote [for=expulsion | suspension | exclusion of]/v
  words      back [obj=expulsion | suspension | exclusion of]/v  approve [obj=expulsion | suspension | exclusion of]/v
  words      agree [comp=expel | suspend | exclude]/v  decide [comp=expel | suspend | exclude]/v
  cameo      160
  actor      subj
  recipient  comp.obj | of
  when       subj:igo | subj=assembly | council | union | bloc | parliament | league | committee, recipient:actor
  yes        The Council of Europe voted to exclude Russia. | Council > Russia
  no         The choir voted to expel the baritone.

# ---------------------------------------------------------------- single phrases of the wires

sense dock_funds.1
  words      dock [obj=fund | subsidy | payment]/v  claw back [obj=fund | subsidy | payment | aid from]/v
  words      withhold [obj=subsidy | payment | fund from]/v  recoup [obj=fund | subsidy from]/v  cut [obj=subsidy | cohesion_fund to | for]/v
  words      deduct [obj=fine from]/v
  cameo      1621
  actor      subj
  recipient  from | mod | of | to | for
  when       subj:igo | subj:state | subj:gov, recipient:actor
  yes        Brussels docked Polish funds. | Brussels > Polish
  no         The school docked the funds of the chess club.

sense airline_ban.1
  words      close [obj=door on | to=airline | carrier]/v  bar [obj=airline | carrier]/v  ban [obj=airline | carrier | plane]/v
  words      ground [obj=airline | carrier | plane of]/v  blacklist [obj=airline | carrier]/v
  words      suspend [obj=licence | permit of=airline | ship | carrier]/v  turn away [obj=plane | airliner | ship]/v
  cameo      160
  actor      subj
  recipient  mod | of | from | obj
  when       subj:state | subj:gov | subj:igo, recipient:actor
  yes        The European Union barred Belarusian airlines. | Union > Belarusian
  no         The storm grounded the planes of the flying club.

sense tourist_cut.1
  words      stop [obj=issuing]/v  stop issuing [obj=visa]/v  halt [obj=visa | tourist_visa for]/v
  words      suspend [obj=visa | tourist_visa | visa_free_travel | travel | visa_waiver | visa_scheme | visa_regime for]/v  scrap [obj=visa_free_travel | travel | visa_waiver | visa_scheme for]/v  end [obj=travel | visa_waiver | visa_scheme for]/v  cut off [obj=tourist | visitor]/v
  words      bar [obj=tourist | visitor | student]/v  cap [obj=visa for]/v  tighten [obj=visa_rule for]/v  cancel [obj=visa of]/v
  words      revoke [obj=visa of]/v
  cameo      163
  actor      subj
  recipient  for | to | mod | obj | of
  when       subj:state | subj:gov | subj:igo, recipient:actor
  yes        Tallinn barred Russian tourists. | Tallinn > tourists
  yes        Washington suspended visas for Chadians. | Washington > Chadians
  no         The cliff path stopped tourists.

sense students_recall.1
  words      call back [obj=student | worker | national | doctor | engineer from]/v
  words      recall [obj=student | worker | national | doctor | engineer | team from]/v  bring home [obj=student | worker | national]/v
  words      pull [obj=student | worker | doctor from]/v  order home [obj=student | worker | national]/v
  words      withdraw [obj=doctor | engineer | student | worker from]/v
  cameo      160
  actor      subj
  recipient  from | in
  when       subj:state | subj:gov, recipient:actor | recipient:place
  yes        Riyadh recalled its students from Canada. | Riyadh > Canada
  no         The school recalled its students from the beach.

sense expel_chief.1
  words      expel [obj=head | chief | director | representative of]/v  order out [obj=head | chief | director | representative of]/v
  words      kick out [obj=head | chief | director | representative of]/v  evict [obj=mission | embassy]/v
  cameo      166
  actor      subj
  recipient  of | obj | mod
  when       subj:state | subj:gov, of=mission | embassy | agency | office | obj=mission | embassy | representative, recipient:actor
  yes        Havana expelled the chief of the American mission. | Havana > American
  no         The club expelled the head of its cricket mission.

# ---------------------------------------------------------------- endings

sense boycott_state.1
  words      boycott [obj=goods | product | oil | company | firm | port | event | bank of]/v  shun [obj=goods | oil | product | airline of]/v
  words      turn [obj=back on=goods | product | oil]/v  blackball/v  call [obj=boycott of]/v  organise [obj=boycott of]/v
  words      lead [obj=boycott of]/v
  cameo      163
  actor      subj
  recipient  of | mod | poss
  when       subj:state | subj:gov | subj:igo, recipient:actor
  yes        Malaysia shunned the goods of Israel. | Malaysia > Israel
  no         The cook shunned the goods of the fishmonger.

sense sister_city.1
  words      scrap [obj=sister_city_pact | twinning | exchange_programme | pact with]/v
  words      end [obj=twinning | exchange | exchange_programme | sister_city_pact with]/v
  words      suspend [obj=twinning | exchange | exchange_programme | loan with]/v  sever [obj=twinning | link | academic_tie with]/v
  words      cancel [obj=exhibition | concert | joint_project | exchange with]/v  drop [obj=partnership | sponsorship with | of]/v
  cameo      160
  actor      subj
  recipient  with | of
  when       subj:state | subj:gov | subj:igo | subj:edu | subj=city | council | university | museum, recipient:actor
  yes        Warsaw's council ended a twinning with Moscow. | council > Moscow
  yes        Harvard suspended its exchange with Tehran. | Harvard > Tehran
  no         The bank cancelled the concert with the tenor.

# ---------------------------------------------------------------- sent home, struck off, sentenced

# "gave the envoy 48 hours to leave"
sense give_hours_leave.1
  words      give hour [purpose=leave | depart | quit | go]/v  give day [purpose=leave | depart | quit | go]/v  give week [purpose=leave | depart | quit | go]/v  give hour [inf=leave | depart | quit | go]/v
  words      give day [inf=leave | depart | quit | go]/v  give week [inf=leave | depart | quit | go]/v  give until to leave/v  give [obj=marching_order]/v  give marching orders/v
  words      send packing/v  send home/v  show [obj=door]/v  tell [obj=@diplomat inf=leave | go | depart]/v  order home [obj=@diplomat]/v
  cameo      166
  actor      subj
  recipient  iobj | obj
  when       subj:state | subj:gov | subj:igo | passive, obj=@diplomat | mission | embassy | attache | nuncio | representative | observer | monitor | ambassador | staff | iobj=@diplomat | ambassador | staff, recipient:actor
  yes        Malawi gave the Zambian attache three days to leave. | Malawi > attache
  no         The hotel gave the ambassador an hour to leave his room.

# A treasury aims at firms with the one weapon it has.
sense treasury_targets.1
  words      target [obj=banker | bank | firm | company | trader | network | exporter | oligarch | tanker | ship | shipper | refinery | exchange | broker | brokerage | insurer | airline | general | official | minister | lender | operator | industry | oil | export | cartel | entity]/v
  words      hit [obj=banker | bank | firm | company | oligarch | refinery | airline | insurer | lender with]/v  go [after=banker | bank | firm | oligarch | trader | network | fleet]/v  designate [obj]/v
  words      list [obj=banker | bank | oligarch]/v  add [to=sanction_list | blacklist | list]/v  slap [on=list | blacklist]/v  cut off [obj=bank from]/v  bar [obj=bank | firm from]/v
  cameo      163
  actor      subj
  recipient  obj | mod | poss | of
  when       subj=treasury | sanction | exchequer | treasury_department, recipient:actor
  yes        The US Treasury targets Kyrgyz bankers. | Treasury > bankers
  no         The treasury targets of the firm were missed.

sense sentence_noun.1
  words      suspended sentence [for]/n  prison sentence [for]/n  jail term [for]/n  prison term [for]/n  sentence [for]/n  life sentence [for]/n  fine [for]/n  fine [on]/n  guilty verdict [against]/n  guilty verdict [for]/n
  words      conviction [of]/n  sentencing [of]/n  verdict [against]/n  penalty [for]/n  penalty [on]/n  death sentence [for]/n  life term [for]/n  damages [against]/n  ruling [against]/n
  cameo      116
  type       SANCTION
  actor      by | poss | from
  recipient  for | of | on | against
  when       recipient:actor, recipient!=crime | murder
  plain      yes
  yes        The case ended with a suspended sentence for the Danish colonel. | - > colonel
  yes        A fine on the Latvian bank was announced by the regulator. | regulator > bank
  no         The sentence for the essay was too long.

sense serve_sentence.1
  words      serve [obj=@sentence_word | prison_term | life_sentence]/v  get [obj=@sentence_word]/v  receive [obj=@sentence_word]/v  draw [obj=@sentence_word]/v  be given [obj=@sentence_word]/v
  cameo      116
  type       SANCTION
  actor      by
  recipient  subj
  when       subj:actor, subj!=ship | law, obj=@sentence_word | prison_term | life_sentence | prison | jail, obj!=term
  plain      yes
  yes        The former Nepali minister is serving a sentence of six years. | - > minister
  no         The senator served the state in Dublin.

sense stop_buying.2
  words      stop [comp=buy | import | sell | export | purchase]/v  cease [comp=buy | import | sell | export | purchase]/v  quit [comp=buy | import]/v  halt [obj=purchase | import | export | sale | delivery | shipment | order of | to | from]/v
  words      end [obj=purchase | import | export | delivery of | to | from]/v  ban [obj=import | sale | export of]/v  bar [obj=import | sale | export of]/v  freeze [obj=import | export of]/v
  cameo      163
  actor      subj
  recipient  comp.obj | of | from | to | mod
  when       actor:state | actor:gov | actor:igo, recipient:actor
  plain      yes
  yes        Ghana stopped buying Ivorian sugar. | Ghana > Ivorian
  no         The vegan stopped buying Dutch cheese.

# ---------------------------------------------------------------- fines, sanctions as subjects, money kept back

# Firms are fined by those who may, whatever their country.
sense fine_plain.1
  words      fine/v  impose [obj=fine | penalty | levy on]/v  slap [obj=fine | penalty on]/v  levy [obj=fine | penalty on]/v  hit [with=fine | penalty]/v  hand [obj=fine to]/v  order [obj comp=pay]/v  issue [obj=fine to]/v
  words      impose [obj=fine | penalty]/v
  cameo      163
  type       SANCTION
  actor      subj
  recipient  obj | on | to | mod
  when       actor:gov | actor:jud | actor:igo | subj=regulator | watchdog | court | judge | tribunal | authority | commission, obj!=line, comp=pay | obj | on | has obj
  plain      yes
  yes        A judge in Lusaka fined the miner 9 million dollars. | judge > -
  yes        Italy's watchdog imposed a fine on Vodafone. | watchdog > Vodafone
  no         The librarian fined the boy a dollar.

sense sanction_subject.1
  words      hit [subj=sanction | embargo | tariff | travel_ban | asset_freeze | trade_ban obj]/v  target [subj=sanction | embargo | tariff | travel_ban | asset_freeze | measure obj]/v  bar [subj=sanction | embargo | travel_ban obj]/v
  words      bite [subj=sanction | embargo | tariff]/v  cover [subj=sanction | embargo | travel_ban | asset_freeze obj]/v  affect [subj=sanction | embargo | tariff | travel_ban obj]/v  cripple [subj=sanction | embargo obj]/v  apply [subj=sanction | embargo | tariff | travel_ban to]/v
  words      cut off [subj=sanction | embargo obj]/v  name [subj=sanction obj]/v  squeeze [subj=sanction | embargo | tariff obj]/v
  cameo      163
  actor      by | from
  recipient  obj | to | mod | poss | of
  when       recipient:actor
  yes        New sanctions hit Kyrgyz officers. | - > officers
  no         The tariff hit the headlines.

sense keep_money_back.1
  words      withhold [obj=@money | dollar | euro | million | aid | payment | loan | tranche | funding | grant | contribution from]/v  withhold [obj=aid | funding | loan | tranche | contribution | payment]/v
  words      end [obj=programme | program | training | scheme | scholarship | mission | subsidy for]/v  end [obj=programme | program of]/v  stop [obj=payment | loan | training | funding | aid to | for]/v  scrap [obj=aid | loan | grant | programme for | to]/v
  words      cancel [obj=loan | grant | aid | scholarship to | for]/v  pull [obj=funding | funds | aid from]/v  slash [obj=aid | funding | contribution to | for]/v  cut [obj=contribution | funding | aid | subsidy | stipend to | for]/v
  words      hold back [obj=@money | payment | loan | tranche | aid | grant]/v  put off [obj of=aid | loan]/v  put off [obj on=aid | loan | money]/v  delay [obj=payment | tranche | loan | aid | decision on=aid | loan | money]/v
  words      freeze [obj=payment | loan | tranche | aid | funding | grant to | for]/v  block [obj=payment | loan | tranche | aid | grant to | for]/v
  cameo      162
  actor      subj
  recipient  from | for | to | of | mod | poss
  when       actor:state | actor:gov | actor:igo | actor:leg
  yes        The United States withheld ninety million dollars from Zambia. | States > Zambia
  yes        Norway ended a programme of training for Tanzanian officers. | Norway > Tanzanian
  yes        The European Union held back a loan to Georgia. | Union > Georgia
  no         The bank withheld the coupon from its customers.

sense years_for.1
  words      get [obj=year for | in]/v  receive [obj=year for | in]/v  get [obj=month in=prison | jail]/v  draw [obj=year for]/v  be sentenced/v  face [obj=jail_term | prison_term]/v  begin [obj=@sentence_word]/v  start [obj=@sentence_word]/v
  cameo      116
  type       SANCTION
  actor      by
  recipient  subj
  when       recipient:actor, for=@crime | graft | fraud | murder | treason | spying | bribery | espionage | embezzlement | sedition | corruption | blasphemy | insult | in=prison | jail | custody | obj=@sentence_word
  yes        A former Thai minister got nine years for graft. | - > minister
  no         The Thai minister got two years for the renewal of the hall.

sense pack_bags.1
  words      tell [comp=pack]/v  order [comp=pack]/v  ask [obj=@diplomat comp=leave | go | depart | pack]/v  instruct [obj=@diplomat comp=leave | depart]/v
  cameo      166
  actor      subj
  recipient  obj | iobj
  when       actor:state | actor:gov, recipient:actor
  yes        Bolivia told four Danish diplomats to pack their bags. | Bolivia > diplomats
  no         The mother told her sons to pack their bags.
