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

sense sanctions.2
  words      imposition [of=@sanction | @tariff]/n  extension [of=@sanction]/n  tightening [of=@sanction]/n  renewal [of=@sanction]/n
  cameo      163
  actor      by | poss | subj
  recipient  on | against
  yes        The imposition of sanctions on Serbia by the Council followed. | Council > Serbia

sense ban_import.1
  words      ban [obj=@trade]/v  halt [obj=@trade]/v  suspend [obj=@trade]/v  stop [obj=@trade]/v  cut off [obj=@trade]/v  block [obj=@trade]/v
  words      prohibit [obj=@trade]/v  restrict [obj=@trade]/v  bar [obj=@trade]/v  curb [obj=@trade]/v  freeze [obj=@trade]/v  cut [obj=@trade]/v
  words      turn off [obj=@trade]/v  embargo [obj=@trade]/v
  cameo      163
  actor      subj
  recipient  from | to | with | by | obj | mod | of
  when       obj!=aid delivery | food delivery | aid shipment | arms delivery | arms sale
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
  words      give [iobj=@diplomat]/v  turf out [obj=@diplomat]/v
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

sense expel_peacekeeper.1
  words      expel [obj=@peacekeeper]/v  withdraw [obj=@peacekeeper]/v  pull out [obj=@peacekeeper]/v  throw out [obj=@peacekeeper]/v
  words      kick out [obj=@peacekeeper]/v  send home [obj=@peacekeeper]/v
  cameo      1661
  actor      subj
  recipient  from | obj
  yes        Belgium withdrew its peacekeepers from Rwanda. | Belgium > Rwanda

sense expel_aid.1
  words      expel [obj=@aid_worker]/v  throw out [obj=@aid_worker]/v  kick out [obj=@aid_worker]/v  ban [obj=@aid_worker]/v  evict [obj=@aid_worker]/v
  words      withdraw [obj=@aid_worker]/v  pull out [obj=@aid_worker]/v
  cameo      1663
  actor      subj
  recipient  obj | from
  yes        Sudan expelled thirteen foreign aid agencies. | Sudan > agencies

# ---------------------------------------------------------------- aid
sense cut_aid.1
  words      cut [obj=@aid]/v  cut off [obj=@aid]/v  suspend [obj=@aid]/v  halt [obj=@aid]/v  freeze [obj=@aid]/v  withhold [obj=@aid]/v  stop [obj=@aid]/v
  words      reduce [obj=@aid]/v  slash [obj=@aid]/v  end [obj=@aid]/v  withdraw [obj=@aid]/v  scale back [obj=@aid]/v  cancel [obj=@aid]/v  block [obj=@aid]/v
  words      terminate [obj=@aid]/v  discontinue [obj=@aid]/v  curtail [obj=@aid]/v  pull [obj=@aid]/v  stop paying [obj=@aid]/v  trim [obj=@aid]/v
  words      hold back [obj=@aid]/v  shut off [obj=@aid]/v  axe [obj=@aid]/v  hold up [obj=@aid]/v  pause [obj=@aid]/v  interrupt [obj=@aid]/v
  cameo      162
  actor      subj
  recipient  to | for | from | in
  when       obj!=@military_aid, obj!=@humanitarian, obj!=investment | equipment | water, subj:state | subj:gov | subj:igo | subj:ngo | subj:leg | subj:mil | subj:reb | subj:bus | passive
  yes        On Monday Denmark suspended its aid to Tanzania. | Denmark > Tanzania
  yes        The White House froze funds for the Palestinian agency. | House > agency
  no         The doctor stopped the supply of sweets to his son.

sense cut_aid.2
  words      cut [obj=@military_aid]/v  cut off [obj=@military_aid]/v  suspend [obj=@military_aid]/v  halt [obj=@military_aid]/v  freeze [obj=@military_aid]/v
  words      withhold [obj=@military_aid]/v  stop [obj=@military_aid]/v  reduce [obj=@military_aid]/v  end [obj=@military_aid]/v  block [obj=@military_aid]/v
  words      withdraw [obj=@military_aid]/v  cancel [obj=@military_aid]/v
  words      suspend [obj=military_aid | military_assistance | arms_sale | arms_delivery | arms_shipment | weapons_delivery]/v
  words      halt [obj=military_aid | military_assistance | arms_sale | arms_delivery | arms_shipment]/v
  words      cut [obj=military_aid | military_assistance]/v  freeze [obj=military_aid | military_assistance | arms_sale]/v
  cameo      1622
  actor      subj
  recipient  to | for
  yes        Last year Paris suspended military aid to Gabon. | Paris > Gabon

sense cut_aid.3
  words      suspend [obj=@humanitarian]/v  halt [obj=@humanitarian]/v  stop [obj=@humanitarian]/v  cut [obj=@humanitarian]/v  cut off [obj=@humanitarian]/v
  words      freeze [obj=@humanitarian]/v  end [obj=@humanitarian]/v  reduce [obj=@humanitarian]/v  withhold [obj=@humanitarian]/v
  words      interrupt [obj=@humanitarian]/v  slash [obj=@humanitarian]/v
  cameo      1623
  actor      subj
  recipient  to | for | in
  when       obj!=water | mask | shelter
  yes        The World Food Programme has halted food aid to Houthi areas. | Programme > Houthi

sense aid_cut.1
  words      aid cut/n  aid freeze/n  cut [in=@aid]/n  suspension [of=@aid]/n  freeze [on=@aid]/n  cutoff [of=@aid]/n  cut-off [of=@aid]/n  halt [to=@aid]/n  cut off [of=@aid]/n
  words      withdrawal [of=@aid]/n  reduction [in=@aid]/n  withholding [of=@aid]/n
  cameo      162
  actor      by | poss | mod | subj
  recipient  to | for
  yes        A suspension of aid to Malawi by Britain came as a surprise. | Britain > Malawi
  no         The cut on his hand healed.

# ---------------------------------------------------------------- talks and membership
sense halt_talks.1
  words      break off [obj=@talks]/v  suspend [obj=@talks]/v  halt [obj=@talks]/v  call off [obj=@meeting]/v  cancel [obj=@meeting | @visit]/v  end [obj=@talks]/v
  words      postpone [obj=@meeting | @visit]/v  abandon [obj=@talks]/v  quit [obj=@talks]/v  walk out of [obj=@talks]/v  scrap [obj=@meeting | @visit]/v
  words      walk out [of=@talks]/v  pull out [of=@talks]/v  withdraw [from=@talks]/v  boycott [obj=@talks]/v  storm out [of=@talks]/v  leave [obj=@talks]/v
  words      freeze [obj=@talks]/v  stop [obj=@talks]/v  break [obj=@talks]/v  interrupt [obj=@talks]/v  cut short [obj=@talks | @visit]/v  cut off [obj=@talks]/v
  words      shelve [obj=@talks]/v  put off [obj=@meeting | @visit]/v  terminate [obj=@talks]/v  call off [obj=@visit]/v  walk [out of=@talks]/v
  words      pull back [from=@talks]/v  drop out [of=@talks]/v  discontinue [obj=@talks]/v  disrupt [obj=@talks]/v
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

sense withdraw_from.1
  words      withdraw [from=@agreement]/v  pull out [of=@agreement]/v  quit [obj=@agreement]/v  abandon [obj=@agreement]/v  exit [obj=@agreement]/v
  words      scrap [obj=@agreement]/v  tear up [obj=@agreement]/v  rip up [obj=@agreement]/v  renege [on=@agreement]/v  annul [obj=@agreement]/v
  words      abrogate [obj=@agreement]/v  repudiate [obj=@agreement]/v  cancel [obj=@agreement]/v  terminate [obj=@agreement]/v  denounce [obj=treaty]/v
  words      back out [of=@agreement]/v  walk away [from=@agreement]/v  suspend [obj=@agreement]/v  revoke [obj=@agreement]/v  renounce [obj=@agreement]/v
  words      leave [obj=treaty | convention | pact]/v  ditch [obj=@agreement]/v  void [obj=@agreement]/v  freeze [obj=@agreement]/v  pull [out of=@agreement]/v
  words      drop out [of=@agreement]/v  rescind [obj=@agreement]/v  nullify [obj=@agreement]/v
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

sense convict.2
  words      convict/v  sentence/v  find guilty/v  sentence to death/v
  cameo      116
  recipient  obj
  when       passive, no subj, recipient:actor | obj=@suspect | @politician
  yes        A Kazakh activist was sentenced to four years in jail. | - > activist

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

sense halt_cooperation.1
  words      suspend [obj=cooperation | co-operation | partnership | membership | participation | dialogue | exchange | recognition]/v  end [obj=cooperation | co-operation | partnership | membership | alliance]/v  halt [obj=cooperation | co-operation | exchange]/v
  words      freeze [obj=cooperation | membership | participation | accession_talk]/v  withdraw [obj=recognition | accreditation | cooperation]/v  stop cooperating/v  cease cooperation/v  pull [obj=cooperation]/v
  cameo      160
  actor      subj
  recipient  with | of | from | in
  yes        Interpol ended its cooperation with Moscow. | Interpol > Moscow

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

sense visa_ban.1
  words      suspend [obj=visa]/v  stop [obj=visa]/v  ban [obj=entry | travel]/v  impose [obj=visa_ban | travel_ban | visa_restriction | entry_ban]/v  restrict [obj=visa]/v  bar [from=entry]/v  ban from entering/v
  cameo      163
  actor      subj
  recipient  for | on | to | from | against | obj | by
  when       subj:state | subj:gov
  yes        Australia imposed a travel ban on Fijian officers. | Australia > officers

sense divest.1
  words      divest [from]/v  pull out [of=market]/v  withdraw [from=market]/v  stop doing business/v  end [obj=contract]/v  cancel [obj=contract | order]/v  scrap [obj=contract]/v  terminate [obj=contract]/v  suspend [obj=contract]/v
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

sense disbar.1
  words      disqualify/v  disbar/v  bar [from=office | election | run]/v  ban [from=office | politics | election]/v  strip [of=seat | immunity | title]/v  remove [from=ballot]/v
  cameo      1722
  type       COERCE
  actor      subj
  recipient  obj
  when       subj:jud | subj:gov | subj=@court_word | commission | council, recipient:actor
  yes        The Guardian Council barred a reformist from the election. | Council > reformist

sense freeze_relations.1
  words      relations sour/v  freeze out/v  put on hold [obj=@ties | @talks]/v  put on ice [obj=@ties | @talks]/v
  cameo      160
  actor      subj
  recipient  with | to
  yes        Brussels put membership talks with Ankara on hold. | Brussels > Ankara

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

sense cancel_invite.1
  words      cancel [obj=invitation]/v  rescind [obj=invitation]/v  disinvite/v  withdraw [obj=invitation]/v  uninvite/v
  cameo      160
  actor      subj
  recipient  to | obj
  yes        Berlin disinvited the Russian ambassador. | Berlin > ambassador

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
  words      arms embargo/n  weapons embargo/n  arms ban/n  suspension [of=arms_sale | arms_export | military_aid]/n
  words      freeze [on=arms_sale | arms_export | military_aid]/n
  cameo      1622
  actor      by | poss | mod | subj
  recipient  on | against | to
  yes        The European arms embargo on Burma lasted a year. | - > Burma
  no         The coat of arms was banned.

sense stop_arms.1
  words      stop [obj=arms_export | arms_sale | arms_delivery]/v  suspend [obj=arms_export | arms_licence | export_licence]/v  ban [obj=arms_export | arms_sale]/v
  words      halt [obj=arms_export | weapons_sale]/v  revoke [obj=arms_licence | export_licence | export_license]/v  pull out [obj=military_adviser | trainer]/v
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
  words      put [on=blacklist | sanctions_list | entity_list | terror_list | list]/v  place [on=blacklist | sanctions_list | entity_list | watchlist]/v
  words      add [to=blacklist | sanctions_list | entity_list | list]/v  designate [as=terrorist | terror_group | sponsor]/v  name [on=blacklist]/v
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
  words      walk away [from=@talks | table]/v  storm out [of=@talks | meeting]/v
  cameo      164
  actor      subj
  recipient  with | of | obj
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
  words      withdraw [obj=signature | ratification | consent]/v  tear [obj=agreement to=shred]/v  walk out [on=@agreement | coalition | alliance]/v
  words      break [obj=alliance | coalition | ranks with]/v  leave [obj=bloc | alliance | federation]/v  dissolve [obj=union | alliance | federation]/v
  cameo      160
  actor      subj
  recipient  with | of | from
  when       actor:actor
  yes        Burkina Faso left the bloc. | Faso > -
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
