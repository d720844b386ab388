# COERCE: arrest, seize, restrict, censor, deport, ban, blockade, occupy, cyber attack. CAMEO 17x, 191, 192.

sense arrest.1
  words      arrest/v  detain/v  imprison/v  jail/v  round up/v  take into custody/v  intern/v  lock up/v  incarcerate/v  rearrest/v  re-arrest/v
  words      apprehend/v  nab/v  hold in custody/v  remand/v  put behind bars/v  throw in jail/v  throw in prison/v  remand in custody/v  nick/v
  words      handcuff/v  put under house arrest/v  place under house arrest/v  hold without charge/v  hold incommunicado/v  haul off/v  round-up/v
  words      take prisoner/v  put in prison/v  bundle away/v
  cameo      173
  actor      subj
  recipient  obj
  when       obj:actor | obj=@suspect | @prisoner | passive
  yes        Egyptian police arrested nine members of the Muslim Brotherhood. | police > members
  yes        A Turkish editor was detained at the airport. | - > editor
  yes        Myanmar's junta placed the ousted leader under house arrest. | junta > leader
  no         The doctors arrested the spread of the tumour.

sense arrest.2
  words      arrest/n  detention/n  imprisonment/n  jailing/n  incarceration/n  round-up/n  house arrest/n  internment/n  mass arrest/n  round up/n
  words      apprehension/n
  cameo      173
  actor      by | poss | subj
  recipient  of
  when       has of | has poss
  yes        The arrest of three lawyers by Chinese police drew protests. | police > lawyers
  no         He died of cardiac arrest.

sense arrest.3
  words      make [obj=arrest]/v  carry out [obj=arrest]/v  effect [obj=arrest]/v
  cameo      173
  actor      subj
  recipient  of
  yes        French police made forty arrests in Lyon. | police > -
  no         The doctor made a cardiac arrest case study.

sense capture.1
  words      capture/v  nab/v  catch/v  seize/v
  cameo      173
  actor      subj
  recipient  obj
  when       obj=@suspect | @prisoner, subj:cop | subj:state | subj:mil | subj=@police | agent
  yes        Mexican marines captured a Colombian rebel leader. | marines > leader
  no         The painter captured the light.

sense charge.1
  words      charge [with]/v  indict/v  arraign/v  prosecute/v  put on trial/v  bring to trial/v  try [for]/v  press charges [against]/v  court-martial/v
  words      bring charges [against]/v  file charges [against]/v  haul before court/v  arraign [on]/v  charge [over]/v  remand [on]/v
  cameo      1121
  actor      subj
  recipient  obj | against
  when       with!=task | responsibility, obj!=@vehicle, obj:actor | obj=@suspect | @politician | against:actor | against=@suspect | passive
  yes        Rwandan prosecutors charged a journalist with inciting hatred. | prosecutors > journalist
  no         The hotel charged guests for water.
  no         He charged his phone at the airport.

sense charge.2
  words      charge/v  indict/v  prosecute/v  put on trial/v  try/v
  cameo      1121
  recipient  obj
  when       passive, no subj, has with | has for | has on, recipient:actor
  yes        Two Belarusian activists were charged with treason. | - > activists
  no         The phone charged overnight.

sense indictment.1
  words      indictment/n  prosecution/n  trial/n  court-martial/n  court martial/n
  cameo      1121
  actor      by | poss
  recipient  of | against
  when       has of | against
  yes        The prosecution of the former president by a Senegalese court began. | court > president
  no         The trial of the new drug began.

sense crackdown.1
  words      crackdown/n  clampdown/n  clamp-down/n  purge/n  witch-hunt/n  witch hunt/n  sweep/n  clamp down/n
  cameo      170
  actor      by | poss | mod | subj
  recipient  on | against | of
  yes        Egypt's crackdown on activists widened. | Egypt > activists
  yes        Beijing launched a crackdown on Uyghur scholars. | Beijing > scholars
  no         The sweep of the hills charms visitors.

sense crack_down_coerce.1
  words      crack down [on]/v  clamp down [on]/v  come down hard [on]/v  move against/v  bear down [on]/v
  cameo      170
  actor      subj
  recipient  on | against
  yes        Thai police cracked down on human smugglers. | police > smugglers
  no         The hammer came down hard on the nail.

sense repress.1
  words      repress/v  persecute/v  oppress/v  suppress/v  harass/v  intimidate/v  subjugate/v  coerce/v  bully/v  browbeat/v  marginalise/v  marginalize/v
  words      discriminate against/v  muzzle/v  silence/v  stifle/v
  cameo      170
  actor      subj
  recipient  obj | against
  when       recipient:actor
  yes        The regime persecuted Christian activists for decades. | regime > activists
  no         The drug suppressed his cough.

sense repression.1
  words      repression/n  persecution/n  oppression/n  harassment/n  suppression/n  intimidation/n  coercion/n
  cameo      170
  actor      by | poss | subj
  recipient  of | against
  when       has of | against
  yes        The persecution of Christians by Islamist militants grew. | militants > Christians
  no         The suppression of a cough is hard.

sense force.1
  words      force/v  compel/v  coerce/v  pressure/v  strong-arm/v  press-gang/v
  cameo      170
  actor      subj
  recipient  obj
  when       has comp | into, recipient:actor
  yes        The militia forced villagers to leave their homes. | militia > villagers
  no         Snow forced the airport to close.

# ---------------------------------------------------------------- property
sense seize.1
  words      seize/v  confiscate/v  impound/v  expropriate/v  requisition/v  sequester/v  sequestrate/v  commandeer/v  nationalise/v
  words      nationalize/v  appropriate/v  freeze/v  block/v  forfeit/v  attach/v  repossess/v
  cameo      1711
  actor      subj
  recipient  poss | from | of | obj
  when       obj=@property | @vehicle | account
  yes        Iran seized a Greek tanker in the Gulf. | Iran > Greek
  yes        Police officers confiscated weapons from Libyan smugglers. | officers > smugglers
  yes        Switzerland froze the accounts of Tunisian officials. | Switzerland > officials
  no         She seized the opportunity to thank the voters.

sense seizure.1
  words      seizure/n  confiscation/n  nationalisation/n  nationalization/n  expropriation/n  land seizure/n  land grab/n
  cameo      1711
  actor      by | poss | subj
  recipient  of | from
  when       of=@property | @vehicle
  yes        The seizure of a South Korean tanker by Iran raised tension. | Iran > Korean
  no         The patient suffered a seizure.

sense freeze_assets.1
  words      freeze [obj=@property]/v  block [obj=account | asset | fund]/v
  cameo      1711
  actor      subj
  recipient  poss | of | obj
  yes        Britain froze the assets of a Russian banker. | Britain > banker
  no         The cook froze the berries.

sense evict.1
  words      evict/v  dispossess/v  turf out/v  oust/v
  cameo      174
  actor      subj
  recipient  obj
  when       recipient:actor
  yes        Israeli police evicted a Palestinian family in East Jerusalem. | police > family
  no         The cuckoo ousted the chick.

sense search.1
  words      search/v  ransack/v  raid/v
  cameo      171
  actor      subj
  recipient  obj
  when       obj=office | home | house | headquarters | premise | flat | apartment | newsroom, subj:cop | subj=@police | agent | official | investigator
  yes        Police officers searched the home of a Venezuelan opposition leader. | officers > leader
  no         She searched the drawer for a key.

sense raid_coerce.1
  words      police raid/n  search/n
  cameo      171
  actor      by | poss | mod | subj
  recipient  on | of
  when       recipient:actor
  yes        The police raid on a Warsaw newspaper lasted two hours. | police > newspaper
  no         The search for a title went on.

# ---------------------------------------------------------------- restrictions
sense impose_ban.1
  words      impose [obj=@ban]/v  declare [obj=@ban]/v  slap [obj=@ban]/v  enforce [obj=@ban]/v  introduce [obj=@ban]/v  extend [obj=@ban]/v
  words      place [obj=@ban]/v  issue [obj=@ban]/v  decree [obj=@ban]/v  clamp [obj=@ban]/v  institute [obj=@ban]/v  tighten [obj=@ban]/v  reimpose [obj=@ban]/v
  words      renew [obj=@ban]/v  order [obj=@ban]/v
  cameo      172
  actor      subj
  recipient  on | against | in | for
  when       obj!=@sanction, obj!=@curfew, obj!=@emergency
  yes        The governor imposed a ban on public gatherings in Lagos. | governor > -
  yes        Cyprus tightened restrictions on asylum seekers. | Cyprus > seekers

sense curfew.1
  words      impose [obj=@curfew]/v  declare [obj=@curfew]/v  order [obj=@curfew]/v  extend [obj=@curfew]/v  enforce [obj=@curfew]/v  clamp [obj=@curfew]/v
  words      decree [obj=@curfew]/v  announce [obj=@curfew]/v  slap [obj=@curfew]/v  reimpose [obj=@curfew]/v  introduce [obj=@curfew]/v  lock down/v
  cameo      1723
  actor      subj
  recipient  on | in | obj
  yes        The Chilean government imposed a curfew in Santiago. | government > Santiago
  no         The parents lifted the lid.

sense curfew.2
  words      curfew/n
  cameo      1723
  actor      by | poss | subj
  recipient  on | in
  yes        A curfew by the Kashmir authorities emptied the streets. | authorities > -

sense emergency.1
  words      impose [obj=@emergency]/v  declare [obj=@emergency]/v  proclaim [obj=@emergency]/v  extend [obj=@emergency]/v  decree [obj=@emergency]/v
  words      announce [obj=@emergency]/v  invoke [obj=@emergency]/v  introduce [obj=@emergency]/v  reimpose [obj=@emergency]/v  renew [obj=@emergency]/v
  cameo      1724
  actor      subj
  recipient  in | on
  yes        The Maldivian president declared a state of emergency. | president > -
  no         The mayor declared the new bridge open.

sense suspend_law.1
  words      suspend [obj=constitution | parliament | right | civil_liberty | freedom]/v  dissolve [obj=parliament | assembly | legislature | party | union]/v
  words      shut down [obj=parliament | assembly]/v  prorogue [obj=parliament]/v  close [obj=parliament]/v
  cameo      172
  actor      subj
  recipient  obj
  yes        The Tunisian president suspended parliament. | president > parliament

sense ban.1
  words      ban/v  outlaw/v  prohibit/v  forbid/v  bar/v  proscribe/v  criminalise/v  criminalize/v  blacklist/v  disallow/v
  cameo      172
  actor      subj
  recipient  obj | from
  when       obj!=@sport
  yes        France banned Russian athletes from its airports. | France > athletes
  yes        The Taliban banned women from universities. | Taliban > women
  no         Doctors forbade him to smoke.

sense ban.2
  words      ban/v  outlaw/v  disqualify/v  proscribe/v  dissolve/v  bar/v  deregister/v  delist/v  prohibit/v  declare illegal/v  strip [of=immunity]/v
  cameo      1722
  actor      subj
  recipient  obj
  when       obj=@office_ban
  yes        Cambodia's court dissolved the main opposition party. | court > party
  yes        Egypt outlawed the Muslim Brotherhood party. | Egypt > party

sense ban.3
  words      ban/n  prohibition/n  travel ban/n  restriction/n  entry ban/n
  cameo      172
  actor      by | poss | mod | subj
  recipient  on | against
  yes        Trump's travel ban on Yemeni citizens was challenged. | Trump > citizens
  no         The ban on smoking took effect in January.

sense restrict.1
  words      restrict/v  curb/v  limit/v  curtail/v  ration/v  tighten [obj=@restriction]/v  tighten control [over]/v  rein in/v
  cameo      172
  actor      subj
  recipient  obj | of | on
  when       obj=@rights | @media | movement | travel | access | immigration | entry | @protest | export | activity | internet
  yes        Hungary restricted the movement of migrants. | Hungary > migrants
  no         Doctors restricted her diet.

sense prevent.1
  words      prevent [from]/v  stop [from]/v  bar [from]/v  block [from]/v  keep [from]/v  prohibit [from]/v  ban [from]/v  prevent/v  forbid/v  hinder [from]/v
  cameo      170
  actor      subj
  recipient  obj
  when       recipient:actor, has comp | has from
  yes        Israeli soldiers stopped Palestinian farmers from reaching their land. | soldiers > farmers
  no         Rain prevented the teams from playing.

sense censor.1
  words      censor/v  gag/v  jam [obj=@media]/v  block [obj=@media]/v  shut down [obj=@media]/v  close down [obj=@media]/v  ban [obj=@media]/v  shut [obj=@media]/v
  words      suspend [obj=@media]/v  close [obj=@media]/v  cut off [obj=internet]/v  muzzle/v  silence/v  pull off the air/v  take off the air/v
  words      switch off [obj=@media]/v  revoke [obj=licence | license]/v  restrict [obj=@media]/v  expel [obj=@journalist]/v  cut [obj=internet]/v  outlaw [obj=@media]/v
  words      throttle [obj=internet | @media]/v  seize [obj=@media]/v
  cameo      1721
  actor      subj
  recipient  obj | of
  yes        Uganda shut down a radio station that criticised the president. | Uganda > station
  yes        Turkey blocked Twitter before the vote. | Turkey > Twitter
  no         The film was cut to an hour.

sense censorship.1
  words      censorship/n  internet shutdown/n  news blackout/n  internet blackout/n
  cameo      1721
  actor      by | poss | mod | subj
  recipient  of | on
  yes        Chinese censorship of foreign newspapers increased. | Chinese > newspapers

sense fire_official.1
  words      suspend/v  strip [of]/v
  cameo      172
  actor      subj
  recipient  obj
  when       obj=@politician | judge | official | minister | mayor | governor | editor | member
  yes        Poland's ruling party suspended two judges. | party > judges

# ---------------------------------------------------------------- movement, borders, migrants
sense deport.1
  words      deport/v  expel/v  extradite back/v  send home/v  repatriate by force/v  forcibly repatriate/v  forcibly return/v  banish/v  exile/v
  words      kick out/v  throw out/v  boot out/v  send into exile/v  ship back/v  eject/v
  cameo      174
  actor      subj
  recipient  obj
  when       obj!=@diplomat | inspector | peacekeeper | observer | student, recipient:actor | obj=@refugee | @victim, subj!=school | university | club
  yes        Pakistan deported thousands of Afghan refugees. | Pakistan > refugees
  no         The school expelled two pupils for cheating.

sense deportation.1
  words      deportation/n  expulsion/n  forced repatriation/n  forced return/n  mass deportation/n
  cameo      174
  actor      by | poss | subj
  recipient  of
  when       of!=@diplomat, has of
  yes        The deportation of Haitian migrants by the Dominican Republic continued. | Republic > migrants
  no         The expulsion of air from the lungs is quick.

sense turn_away.1
  words      turn away/v  turn back/v  turn around/v  push back/v  send back/v  send away/v  drive back/v  tow back/v  refuse entry/v  deny entry/v
  words      block/v  keep out/v
  cameo      174
  actor      subj
  recipient  obj
  when       obj=@refugee | ship | boat | vessel | traveler | traveller | passenger | visitor | obj:ref
  yes        The Greek coast guard turned back a boat of migrants. | guard > migrants
  yes        Two hundred migrants were turned away by Maltese sailors. | sailors > migrants
  no         She turned away from the window.

sense pushback.1
  words      pushback/n  turning away/n  push-back/n  push back/n
  cameo      174
  actor      by | poss | subj
  recipient  of
  when       of=@refugee
  yes        The pushback of migrants by Croatian police was filmed. | police > migrants

sense close_border.1
  words      close [obj=@border]/v  shut [obj=@border]/v  seal [obj=@border]/v  seal off [obj=@border]/v  close off [obj=@border]/v  block off [obj=@border]/v
  words      blockade [obj=@border]/v  fence off [obj=@border]/v  shut down [obj=@border]/v  cordon off/v  seal off/v
  cameo      191
  actor      subj
  recipient  with | to | obj
  yes        Kenya closed its border with Somalia. | Kenya > Somalia
  no         The tailor closed the seam.

sense border_closure.1
  words      border closure/n  closure [of=@border]/n
  cameo      191
  actor      by | poss | subj
  recipient  with | to
  yes        The border closure by Benin hurt Nigerien traders. | Benin > -

sense blockade.1
  words      blockade/v  besiege/v  lay siege [to]/v  encircle/v  surround/v  cut off/v
  cameo      191
  actor      subj
  recipient  obj | to
  when       subj:state | subj:mil | subj:reb | subj=@troops | @ship
  yes        Serb forces besieged the Bosnian town. | forces > Bosnian
  no         Reporters besieged the actress.

sense blockade.2
  words      blockade/n  siege/n  naval blockade/n  air blockade/n  encirclement/n  sea blockade/n  economic blockade/n
  cameo      191
  actor      by | poss | mod | subj
  recipient  of | on | against
  yes        Israel's blockade of Gaza entered its tenth year. | Israel > Gaza
  no         A siege of the fridge followed the match.

sense obstruct_aid.1
  words      block [obj=@access | @humanitarian]/v  obstruct [obj=@access | @humanitarian]/v  hold up [obj=@humanitarian]/v  impede [obj=@access | @humanitarian]/v
  words      hinder [obj=@access | @humanitarian]/v  turn back [obj=@humanitarian]/v
  cameo      191
  actor      subj
  recipient  to | of | for
  yes        Government troops blocked aid convoys to the besieged suburb. | troops > -

# ---------------------------------------------------------------- territory
sense occupy.1
  words      occupy/v  annex/v  take over/v  seize/v  capture/v  take control [of]/v  seize control [of]/v  gain control [of]/v  take [obj=@territory]/v
  words      wrest control [of]/v  fall to/v  move into/v  colonise/v  colonize/v  conquer/v  reoccupy/v  overrun/v  take possession [of]/v  grab/v
  cameo      192
  actor      subj
  recipient  obj | of
  when       obj=@territory | of=@territory | recipient:state | recipient:place, subj:state | subj:mil | subj:reb | subj=@troops | fighter | settler | militant
  yes        Russia annexed Crimea in 2014. | Russia > Crimea
  yes        Houthi fighters seized control of the port of Hodeidah. | fighters > Hodeidah
  no         The family occupied a flat in Paris.

sense occupation.1
  words      occupation/n  annexation/n  takeover/n  capture/n  seizure/n
  cameo      192
  actor      by | poss | mod | subj
  recipient  of
  when       of=@territory | of:place
  yes        The annexation of Crimea by Russia was condemned in Kyiv. | Russia > Crimea
  no         His occupation was given as teacher.

sense coup.1
  words      overthrow/v  topple/v  oust/v  depose/v  unseat/v  seize power/v  stage a coup/v  bring down/v  drive from power/v  remove from power/v
  words      force from power/v  unseat/v
  cameo      170
  actor      subj
  recipient  obj | from | against
  when       subj:mil | subj:reb | subj=@troops | officer | general | rebel | junta | soldier, obj!=@vote
  yes        Army officers overthrew the president of Niger. | officers > president
  no         Labour ousted the Conservatives at the election.

sense coup.2
  words      coup/n  putsch/n  coup attempt/n  military takeover/n  military coup/n  coup d'etat/n  coup d'état/n
  cameo      170
  actor      by | poss | subj
  recipient  against
  when       actor:actor | has against
  yes        A coup by Malian soldiers against the president failed. | soldiers > president
  no         The signing was a coup for the club.

# ---------------------------------------------------------------- cyber
sense hack.1
  words      hack/v  hack into/v  break into computers/v  breach [obj=network | computer | server | system]/v  penetrate [obj=network | computer | server]/v
  words      infiltrate [obj=network | computer | server]/v  phish/v  wiretap/v  eavesdrop on/v  spy on/v  bug/v  tap [obj=phone | telephone | line]/v  snoop on/v
  cameo      176
  actor      subj
  recipient  of | obj | on | into
  yes        Chinese hackers breached the network of an American ministry. | hackers > ministry
  yes        Russian spies hacked into the German parliament. | spies > parliament
  no         The butcher hacked the bone.

sense cyberattack.1
  words      cyberattack/n  cyber attack/n  cyber-attack/n  hacking attack/n  ransomware attack/n  hack/n  hacking/n  cyber assault/n  cyber espionage/n
  words      denial-of-service attack/n  cyberespionage/n  data breach/n
  cameo      176
  actor      by | poss | mod | subj
  recipient  on | against | of
  yes        A North Korean cyberattack on Sony exposed private letters. | Korean > Sony

sense spying.1
  words      espionage/n  spying/n  surveillance/n  wiretapping/n  eavesdropping/n
  cameo      176
  actor      by | poss | mod
  recipient  on | against | of
  when       recipient:actor
  yes        American spying on the German chancellor caused a row. | American > chancellor

# ---------------------------------------------------------------- other pressure
sense displace.1
  words      displace/v  force to flee/v  uproot/v  forcibly relocate/v  forcibly displace/v  resettle by force/v
  cameo      174
  actor      subj
  recipient  obj
  when       recipient:actor | obj=@victim
  yes        The junta displaced thousands of Karen villagers. | junta > villagers
  no         The flood displaced two hundred families.

sense tighten_grip.1
  words      tighten grip [on]/v  tighten its grip [on]/v  tighten the screws [on]/v  turn up the heat [on]/v  put pressure [on]/v  pile pressure [on]/v
  words      step up pressure [on]/v  exert pressure [on]/v  increase pressure [on]/v  ratchet up pressure [on]/v  bring pressure [on]/v
  words      apply pressure [on]/v  put the squeeze [on]/v
  cameo      170
  actor      subj
  recipient  on
  yes        Beijing put pressure on Lithuania to close the office. | Beijing > Lithuania
  no         She tightened her grip on the rope.

sense blackmail.1
  words      blackmail/v  extort/v
  cameo      170
  actor      subj
  recipient  obj | from
  yes        Gunmen extorted money from Somali shopkeepers. | Gunmen > shopkeepers
  no         The maid polished the mirror.

sense extradite_wanted.1
  words      issue [obj=arrest_warrant | warrant]/v
  cameo      173
  actor      subj
  recipient  for | against
  yes        The Hague court issued an arrest warrant for a Sudanese general. | court > general

sense conscript.1
  words      conscript/v  forcibly recruit/v  press into service/v  draft into/v
  cameo      170
  actor      subj
  recipient  obj
  yes        The rebels conscripted hundreds of Congolese boys. | rebels > boys
  no         The coach picked a goalkeeper.

sense strip_citizenship.1
  words      strip [obj=@victim of=citizenship | nationality | right]/v  strip [of=citizenship]/v  revoke [obj=citizenship | passport | visa | residency]/v
  words      cancel [obj=visa | passport | residency]/v  withdraw [obj=citizenship | accreditation]/v
  cameo      172
  actor      subj
  recipient  obj | of | for | poss
  yes        Bahrain stripped thirty activists of their citizenship. | Bahrain > activists
  yes        Washington revoked the visa of a Chinese scholar. | Washington > scholar

sense quarantine.1
  words      quarantine/v  isolate/v  confine/v  lock down/v  put in quarantine/v
  cameo      191
  actor      subj
  recipient  obj
  when       obj=@victim | @refugee | @territory, subj:state | subj:gov | subj:cop | subj:mil
  yes        Malaysia quarantined a village of migrant workers. | Malaysia > workers
  no         The vet isolated the sick cow.

sense lockdown.1
  words      lockdown/n
  cameo      1723
  actor      by | poss | subj
  recipient  of | on | in
  when       has of | on | in
  yes        A lockdown of the Roma quarter by Bulgarian police went on. | police > Roma

sense impose_blockade.1
  words      impose [obj=@blockade]/v  lay [obj=siege]/v  mount [obj=@blockade]/v  enforce [obj=@blockade]/v  tighten [obj=@blockade]/v  establish [obj=@blockade]/v  declare [obj=no-fly_zone | exclusion_zone]/v  set up [obj=@blockade]/v
  words      announce [obj=@blockade]/v  maintain [obj=@blockade]/v  extend [obj=@blockade]/v
  cameo      191
  actor      subj
  recipient  on | of | to | against | around | in
  yes        The coalition imposed a naval blockade on Yemen. | coalition > Yemen

sense suspend_right.1
  words      deny [obj=@rights to]/v  restrict [obj=@rights]/v  curtail [obj=@rights]/v  suspend [obj=@rights]/v  violate [obj=@rights]/v  trample [on=@rights]/v  abuse [obj=@rights]/v  revoke [obj=@rights]/v
  words      take away [obj=@rights]/v  limit [obj=@rights]/v  curb [obj=@rights]/v  strip [of=@rights]/v
  cameo      172
  actor      subj
  recipient  of | to | obj | poss
  yes        The Taliban curtailed the rights of Afghan women. | Taliban > women

sense cyber.1
  words      launch [obj=cyberattack | cyber_attack | cyber-attack | cyber_warfare | hacking_attack]/v  wage [obj=cyber_war | cyber_warfare]/v  carry out [obj=cyberattack | cyber_attack | hack]/v  knock offline/v  take offline/v
  words      steal [obj=data | email | e-mail | secret]/v  leak [obj=data | email | document]/v  deface [obj=website]/v  infect [obj=computer | network]/v
  cameo      176
  actor      subj
  recipient  on | against | from | of | obj
  when       recipient:actor
  yes        Hackers stole data from the Australian parliament. | Hackers > parliament

sense meddle.1
  words      meddle/v  interfere/v
  cameo      170
  actor      subj
  recipient  in | with
  when       in=election | affair | vote | politics | campaign | country | process
  yes        Russian officials meddled in the Moldovan election. | officials > Moldovan
  no         Rain interfered with the picnic.

sense interference.1
  words      interference/n  meddling/n
  cameo      170
  actor      by | poss | mod | from
  recipient  in
  when       has in
  yes        Iranian interference in Iraqi affairs angered Najaf. | Iranian > Iraqi

sense stop_vehicle.1
  words      intercept/v  board/v  stop/v  detain/v  impound/v  seize/v  halt/v  ram/v  commandeer/v
  cameo      171
  actor      subj
  recipient  obj
  when       obj=@ship | @vehicle | convoy, subj:mil | subj:cop | subj:state | subj=navy | coast guard | marine | commando | guard | soldier
  yes        Israeli commandos boarded a Turkish ship. | commandos > Turkish
  yes        Soldiers stopped a Red Cross convoy near Goma. | Soldiers > Cross

sense dissolve_party.1
  words      dissolution [of=@office_ban | parliament]/n  ban [on=@office_ban]/n  outlawing [of]/n  disqualification [of]/n
  cameo      1722
  actor      by | poss
  recipient  of | on
  yes        The ban on the Kurdish party by the Turkish court was upheld. | court > party

sense censor_content.1
  words      block [obj=site | app | broadcast | page]/v  ban [obj=book | film | song | play | app]/v  fine [obj=@media]/v  raid [obj=@media]/v  jail [obj=@journalist]/v  suspend [obj=broadcast | licence | license | account]/v  silence [obj=critic | dissident]/v
  words      harass [obj=@journalist]/v  bar [obj=@journalist]/v  deport [obj=@journalist]/v
  cameo      1721
  actor      subj
  recipient  obj | of | poss
  yes        Vietnam blocked the broadcasts of a foreign broadcaster. | Vietnam > broadcaster

sense checkpoint.1
  words      set up [obj=checkpoint | roadblock]/v  erect [obj=checkpoint | roadblock]/v  man [obj=checkpoint | roadblock]/v  fence off/v  wall off/v
  cameo      191
  actor      subj
  recipient  around | in | on | near
  when       subj:mil | subj:cop | subj:state | subj:gov
  yes        Israeli troops set up checkpoints around the Palestinian town. | troops > Palestinian
  no         The runners reached a checkpoint.

sense conscience.1
  words      sentence to house arrest/v  ban from leaving/v  ban from travel/v  bar from leaving/v  forbid to leave/v  prevent from leaving/v  place under travel ban/v  confiscate [obj=passport]/v  hold [at=airport]/v
  cameo      172
  actor      subj
  recipient  obj | of | poss
  yes        Kuwait barred an opposition lawmaker from leaving. | Kuwait > lawmaker

sense custody.1
  words      hold [in=custody | detention | prison | jail | cell | captivity]/v  keep [in=custody | detention | prison | jail]/v  hold [without=charge | trial]/v  take [into=custody | detention]/v  put [in=jail | prison]/v  throw [in=jail | prison | into=jail]/v
  words      remand [in=custody]/v  place [under=arrest | house_arrest]/v  put [under=arrest | house_arrest]/v  be [under=house_arrest | arrest]/v  confine [to=prison | home | house]/v  transfer [to=prison]/v
  cameo      173
  actor      subj
  recipient  obj
  when       actor:actor | recipient:actor | obj=@suspect | @prisoner
  yes        Turkish police took three mayors into custody. | police > mayors
  yes        Burundi kept a reporter in prison. | Burundi > reporter
  no         The nurse put the bottle in the cabinet.

sense uncover.1
  words      bust/v  smash/v  break up/v  dismantle/v  foil [obj=plot | attack | coup]/v  thwart [obj=plot | attack | coup]/v
  cameo      173
  actor      subj
  recipient  obj | by
  when       subj:cop | subj:state | subj:spy | subj=@police | agent, obj=ring | gang | cell | network | plot | cartel | attack | coup | attempt
  yes        Moroccan police dismantled a jihadist cell. | police > -
  no         The boy smashed a vase.

sense evacuate_force.1
  words      clear/v  remove by force/v  forcibly remove/v  drag away/v  haul away/v  carry away/v  evict/v
  cameo      174
  actor      subj
  recipient  obj
  when       subj:cop | subj:mil | subj=@police, obj=protester | demonstrator | activist | squatter | camp | settler | migrant | refugee | resident | student
  yes        French police dragged away climate activists. | police > activists

sense expulsion_people.1
  words      order out/v  order to leave/v  tell to leave/v  give [obj=hour comp=leave]/v
  cameo      174
  actor      subj
  recipient  obj | iobj
  when       recipient:actor
  yes        Angola ordered Congolese miners to leave. | Angola > miners

sense demolition.1
  words      house demolition/n  home demolition/n  eviction/n  forced eviction/n  land confiscation/n
  cameo      171
  actor      by | poss | mod
  recipient  of
  yes        The eviction of Maasai herders went on. | - > herders
  no         The demolition of the old cinema took a day.

sense rig.1
  words      rig [obj=@election_]/v  steal [obj=@election_]/v  hijack [obj=@election_]/v  manipulate [obj=@election_]/v
  cameo      170
  actor      subj
  recipient  in | of
  when       subj:gov | subj:state | subj:party | subj=president | government | party | junta
  yes        The ruling party rigged the Ugandan election. | party > -
  no         The sailor rigged the boat.

sense sedition_law.1
  words      pass [obj=security_law | sedition_law | anti-terror_law | foreign_agent_law]/v  enact [obj=security_law | sedition_law | anti-terror_law]/v  impose [obj=security_law]/v  adopt [obj=foreign_agent_law]/v
  cameo      1721
  actor      subj
  recipient  on | against
  yes        Beijing imposed a security law on Hong Kong. | Beijing > Kong

sense seize_assets.1
  words      freeze [obj=bank_account | asset | overseas_asset | foreign_asset | fund]/v
  words      seize [obj=yacht | villa | tanker | cargo | oil | gold | land | property | factory | plant | cattle]/v
  words      confiscate [obj=land | property | passport | house | livestock | equipment]/v  nationalise [obj=oil | mine | bank | company | gas | field]/v
  words      nationalize [obj=oil | mine | bank | company | gas | field]/v  take [into=state_ownership | public_ownership]/v
  cameo      1711
  actor      subj
  recipient  of | from | mod | poss | obj | by
  when       subj:state | subj:gov | subj:cop | subj:jud | subj:mil | subj:reb | subj=authority | customs | court | recipient:actor
  yes        Italy seized a yacht of a Russian banker. | Italy > banker
  no         The cold froze the fund of seeds.

sense expropriate.1
  words      expropriation [of]/n  asset seizure/n  property seizure/n  confiscation [of]/n  nationalisation [of]/n  nationalization [of]/n  sequestration/n
  cameo      1711
  actor      by | poss | mod
  recipient  of | from
  when       actor:actor | recipient:actor
  yes        The expropriation of Spanish farms by Caracas went on. | Caracas > Spanish
  no         The confiscation of phones at school is common.

sense close_media.1
  words      take [obj=@media off=air]/v  pull [obj=@media off=air]/v  order [obj=closure | shutdown of=@media]/v
  words      close [obj=newspaper | radio_station | tv_station | newsroom]/v  shut [obj=newspaper | radio_station | newsroom]/v
  words      suspend [obj=newspaper | broadcaster | radio_station]/v
  words      revoke [obj=broadcasting_licence | broadcasting_license | accreditation | press_card | broadcast_licence]/v
  words      strip [of=accreditation | press_card | licence]/v  block [obj=website | access to=@media]/v  expel [obj=reporter | correspondent]/v
  cameo      1721
  actor      subj
  recipient  of | obj | to | poss
  yes        Managua revoked the accreditation of a Spanish reporter. | Managua > reporter
  no         The owner closed the newspaper on his lap.

sense gag_assembly.1
  words      ban [obj=protest | demonstration | rally | march | gathering | public_gathering | strike | vigil]/v  outlaw [obj=protest | demonstration | strike]/v
  words      forbid [obj=protest | demonstration | rally | march]/v  prohibit [obj=protest | demonstration | rally | gathering]/v
  words      deny [obj=permit for=rally | protest | march]/v  restrict [obj=protest | demonstration | speech | press]/v
  cameo      1721
  actor      subj
  recipient  by | of | in
  yes        Minsk banned a rally by the opposition. | Minsk > opposition
  no         The school banned running.

sense gag_noun.1
  words      press censorship/n  gag order/n  media blackout/n  ban [on=protest | rally | demonstration | gathering | @media]/n  protest ban/n
  words      crackdown [on=press | @media | journalist | dissent]/n  jamming [of=@media]/n
  cameo      1721
  actor      by | poss | mod | subj
  recipient  on | of | against | by
  when       actor:actor
  yes        The ban on protests by the Thai junta was lifted. | junta > -
  no         The ban on smoking holds.

sense bar_candidate.1
  words      bar [obj=candidate | politician | opposition_leader comp=run | stand]/v  disqualify [obj=candidate | politician | mp | lawmaker]/v
  words      strike off [obj=candidate]/v  reject [obj=candidacy]/v  annul [obj=candidacy | registration]/v  refuse [obj=registration to=party]/v
  words      deregister [obj=party | union]/v  suspend [obj=party | union | opposition_party]/v  dissolve [obj=party | opposition_party | union]/v
  cameo      1722
  actor      subj
  recipient  of | obj | to | poss
  yes        Tehran's council disqualified a reformist candidate. | council > candidate
  no         The jury rejected the cake.

sense curfew_noun.1
  words      night curfew/n  dusk-to-dawn curfew/n  round-the-clock curfew/n  military curfew/n  police curfew/n  imposition [of=@curfew]/n
  cameo      1723
  actor      by | poss | subj
  recipient  in | on
  when       actor:actor
  yes        A night curfew by the Sri Lankan army emptied Colombo. | army > -
  no         Her parents set a curfew at ten.

sense martial_law.1
  words      martial law/n  declaration [of=@emergency]/n  imposition [of=@emergency]/n  emergency decree/n
  cameo      1724
  actor      by | poss | subj
  recipient  in | on
  when       actor:actor
  yes        The declaration of martial law by the Korean president lasted six hours. | president > -
  no         A medical emergency delayed the flight.

sense dawn_raid.1
  words      arrest warrant/n  dawn arrest/n  arbitrary arrest/n  arbitrary detention/n  preventive detention/n  administrative detention/n  pre-trial detention/n
  words      re-arrest/n  wave [of=arrest]/n  roundup/n
  cameo      173
  actor      by | poss | mod | from | of | subj
  recipient  of | for | against
  when       actor:actor | recipient:actor
  yes        The arbitrary detention of Uyghur students by Beijing went on for months. | Beijing > students
  no         The cardiac arrest was sudden.

sense arrest_phrase.1
  words      take away [in=handcuff]/v  lead away [in=handcuff]/v  pick up [for=questioning]/v  pull in [for=questioning]/v  haul in [for=questioning]/v
  words      bundle into/v  drag from/v  place under arrest/v  put in handcuffs/v  clap in irons/v  throw behind bars/v  book [for]/v
  words      swoop [on]/v
  cameo      173
  actor      subj
  recipient  obj | on
  when       subj:cop | subj:state | subj:gov | subj:mil | subj:spy | subj:jud | subj=agent | officer | soldier | police | prosecutor, recipient:actor | obj=@suspect | @prisoner | @victim
  yes        Police in Harare led away two lawyers in handcuffs. | Police > lawyers
  no         The nurse picked up a child.

sense deport_phrase.1
  words      put [on=plane | flight]/v  send packing/v  return by force/v  return forcibly/v  bundle onto/v  frogmarch/v
  words      drive out [obj=migrant | refugee | settler]/v  ship off [obj=migrant | refugee | prisoner]/v  fly out [obj=migrant | refugee]/v
  words      repatriate [obj=migrant | refugee | worker]/v
  cameo      174
  actor      subj
  recipient  obj
  when       subj:state | subj:gov | subj:cop | subj:mil, recipient:actor | obj=@refugee
  yes        Islamabad repatriated Afghan refugees. | Islamabad > refugees
  no         The clerk sent packing paper.

sense cyber_noun.1
  words      phishing attack/n  malware attack/n  spyware attack/n  cyber operation/n  cyber campaign/n  cyber intrusion/n  hack-and-leak operation/n
  words      disinformation campaign/n  denial-of-service attack/n  cyber sabotage/n  website defacement/n  spear-phishing attack/n
  cameo      176
  actor      by | poss | mod | from | subj
  recipient  on | against | of | in
  when       actor:actor | recipient:actor
  yes        A phishing attack by Iranian hackers on Albanian ministries was found. | hackers > Albanian
  no         The panic attack passed.

sense cyber_verb.1
  words      hack [obj=email | account | website | phone | system]/v  break [into=account | network | computer | system]/v  plant [obj=malware | spyware | virus]/v
  words      infect [with=malware | spyware | virus]/v  jam [obj=signal | gps | radar | communication]/v  knock out [obj=website | network]/v
  words      spread [obj=disinformation]/v  intercept [obj=message | call | communication]/v
  cameo      176
  actor      subj
  recipient  of | in | on | poss | mod | obj
  when       actor:actor, recipient:actor
  yes        Moscow jammed the radar of the Polish army. | Moscow > army
  no         The clerk jammed the signal.
