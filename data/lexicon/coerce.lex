# COERCE: arrest, seize, restrict, censor, deport, ban, blockade, occupy, cyber attack. CAMEO 17x, 191, 192.

sense arrest.1
  words      arrest/v  detain/v  imprison/v  jail/v  round up/v  take into custody/v  intern/v  incarcerate/v  rearrest/v  re-arrest/v
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

sense lock_up.1
  words      lock up/v
  cameo      173
  actor      subj
  recipient  obj
  when       obj:actor | obj=@suspect | @prisoner | passive, obj!=endorsement | nomination | vote | delegate | support | seat | primary | deal | money | backing
  yes        Egyptian police locked up nine members of the Muslim Brotherhood. | police > members
  no         The Danish candidate locked up endorsements from unions.

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
  when       with!=task | responsibility | duty | mission | job | facilitate | oversee | ensure | supervise | implement | enforce | manage | monitor | coordinate | negotiate | draft | guard | administer | investigate, obj!=@vehicle, obj:actor | obj=@suspect | @politician | against:actor | against=@suspect | passive
  yes        Rwandan prosecutors charged a journalist with inciting hatred. | prosecutors > journalist
  no         The hotel charged guests for water.
  no         He charged his phone at the airport.

sense charge.2
  words      charge/v  indict/v  prosecute/v  put on trial/v  try/v
  cameo      1121
  recipient  obj
  when       passive, no subj, with!=task | responsibility | duty | mission | job | facilitate | oversee | ensure | supervise | implement | enforce | manage | monitor | coordinate | negotiate | draft | guard | administer | investigate, has with | has for | has on, recipient:actor
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
  when       obj!=@sanction, obj!=@curfew, obj!=@emergency, subj!=parent | mother | father | landlord | coach | teacher | school | club | doctor
  yes        The governor imposed a ban on public gatherings in Lagos. | governor > -
  yes        Cyprus tightened restrictions on asylum seekers. | Cyprus > seekers
  no         The parents imposed a ban on sweets.

sense curfew.1
  words      impose [obj=@curfew]/v  declare [obj=@curfew]/v  order [obj=@curfew]/v  extend [obj=@curfew]/v  enforce [obj=@curfew]/v  clamp [obj=@curfew]/v
  words      decree [obj=@curfew]/v  announce [obj=@curfew]/v  slap [obj=@curfew]/v  reimpose [obj=@curfew]/v  introduce [obj=@curfew]/v  lock down [obj=@territory | school | campus | capital | prison]/v
  cameo      1723
  actor      subj
  recipient  on | in | obj
  yes        The Chilean government imposed a curfew in Santiago. | government > Santiago
  no         The parents lifted the lid.
  no         The Danish candidate locked down the nomination.

sense curfew.2
  words      curfew/n
  cameo      1723
  actor      by | poss | subj
  recipient  on | in
  yes        A curfew by the Kashmir authorities emptied the streets. | authorities > -
  no         The teenagers broke the curfew of their camp.

sense emergency.1
  words      impose [obj=@emergency]/v  declare [obj=@emergency]/v  proclaim [obj=@emergency]/v  extend [obj=@emergency]/v  decree [obj=@emergency]/v
  words      announce [obj=@emergency]/v  invoke [obj=@emergency]/v  introduce [obj=@emergency]/v  reimpose [obj=@emergency]/v  renew [obj=@emergency]/v
  cameo      1724
  actor      subj
  recipient  in | on
  yes        The Maldivian president declared a state of emergency. | president > -
  no         The mayor declared the new bridge open.

sense suspend_law.1
  words      suspend [obj=constitution | parliament | right | civil_liberty | freedom]/v  dissolve [obj=parliament | assembly | legislature | party | union | congress | council | commission | committee | court | cabinet | association]/v
  words      shut down [obj=parliament | assembly]/v  prorogue [obj=parliament]/v  close [obj=parliament]/v
  cameo      172
  actor      subj
  recipient  obj
  yes        The Tunisian president suspended parliament. | president > parliament
  yes        The Guinean junta dissolved the constitutional court. | junta > court
  no         The club suspended the right of way over its golf course.

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
  when       obj=@office_ban, subj!=parent | mother | father | landlord | coach | teacher | school | club | doctor
  yes        Cambodia's court dissolved the main opposition party. | court > party
  yes        Egypt outlawed the Muslim Brotherhood party. | Egypt > party
  no         The landlord banned parties on weekdays.

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
  when       recipient:actor, has comp | has from, from!=university | school | ballot | race | election | office | vote | market | network | airspace | parliament | politics
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
  no         Censorship is the theme of the exhibition.

sense fire_official.1
  words      suspend/v  strip [of]/v
  cameo      172
  actor      subj
  recipient  obj
  when       obj=@politician | judge | official | minister | mayor | governor | editor | member
  yes        Poland's ruling party suspended two judges. | party > judges
  no         The magician suspended a judge from the ceiling on wires.

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
  no         The idea met some pushback in the office.

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
  no         The closure of the flower border hid the slugs.

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
  no         A fallen tree blocked access to the garden.

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
  yes        The annexation of Crimea by Russia was swift. | Russia > Crimea
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
  words      attack [obj=website | site | server | network | computer | database | computer_system]/v  bombard [obj=website | site | server | homepage]/v  target [obj=website | server | network]/v
  cameo      176
  actor      subj
  recipient  of | obj | on | into
  yes        Chinese hackers breached the network of an American ministry. | hackers > ministry
  yes        Russian spies hacked into the German parliament. | spies > parliament
  no         The butcher hacked the bone.
  yes        Hackers attacked the website of the Latvian ministry. | Hackers > ministry

sense cyberattack.1
  words      cyberattack/n  cyber attack/n  cyber-attack/n  hacking attack/n  ransomware attack/n  hack/n  hacking/n  cyber assault/n  cyber espionage/n
  words      denial-of-service attack/n  cyberespionage/n  data breach/n
  cameo      176
  actor      by | poss | mod | subj
  recipient  on | against | of
  yes        A North Korean cyberattack on Sony exposed private letters. | Korean > Sony
  no         The hack of adding salt improved the coffee.

sense spying.1
  words      espionage/n  spying/n  surveillance/n  wiretapping/n  eavesdropping/n
  cameo      176
  actor      by | poss | mod
  recipient  on | against | of
  when       recipient:actor
  yes        American spying on the German chancellor caused a row. | American > chancellor
  no         Spying is a lonely trade in the novel.

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
  no         The shop issued a warrant of quality with the watch.

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
  no         The airline cancelled the passport photo service.

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
  no         The lockdown gave the bakers new clients.

sense impose_blockade.1
  words      impose [obj=@blockade]/v  lay [obj=siege]/v  mount [obj=@blockade]/v  enforce [obj=@blockade]/v  tighten [obj=@blockade]/v  establish [obj=@blockade]/v  declare [obj=no-fly_zone | exclusion_zone]/v  set up [obj=@blockade]/v
  words      announce [obj=@blockade]/v  maintain [obj=@blockade]/v  extend [obj=@blockade]/v
  cameo      191
  actor      subj
  recipient  on | of | to | against | around | in
  yes        The coalition imposed a naval blockade on Yemen. | coalition > Yemen
  no         The ants laid siege to the jam.

sense suspend_right.1
  words      deny [obj=@rights to]/v  restrict [obj=@rights]/v  curtail [obj=@rights]/v  suspend [obj=@rights]/v  violate [obj=@rights]/v  trample [on=@rights]/v  abuse [obj=@rights]/v  revoke [obj=@rights]/v
  words      take away [obj=@rights]/v  limit [obj=@rights]/v  curb [obj=@rights]/v  strip [of=@rights]/v
  cameo      172
  actor      subj
  recipient  of | to | obj | poss
  yes        The Taliban curtailed the rights of Afghan women. | Taliban > women
  no         The fence limits the view of freedom park.

sense cyber.1
  words      launch [obj=cyberattack | cyber_attack | cyber-attack | cyber_warfare | hacking_attack]/v  wage [obj=cyber_war | cyber_warfare]/v  carry out [obj=cyberattack | cyber_attack | hack]/v  knock offline/v  take offline/v
  words      steal [obj=data | datum | email | e-mail | secret]/v  leak [obj=data | datum | email | document]/v  deface [obj=website]/v  infect [obj=computer | network]/v
  cameo      176
  actor      subj
  recipient  on | against | from | of | obj
  when       recipient:actor
  yes        Hackers stole data from the Australian parliament. | Hackers > parliament
  no         The intern leaked the data sheet of a new phone.

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
  no         Radio interference in the engine puzzled the pilot.

sense stop_vehicle.1
  words      intercept/v  board/v  stop/v  detain/v  impound/v  seize/v  halt/v  ram/v  commandeer/v
  cameo      171
  actor      subj
  recipient  obj
  when       obj=@ship | @vehicle | convoy, subj:mil | subj:cop | subj:state | subj=navy | coast guard | marine | commando | guard | soldier
  yes        Israeli commandos boarded a Turkish ship. | commandos > Turkish
  yes        Soldiers stopped a Red Cross convoy near Goma. | Soldiers > Cross
  no         The boy stopped a bus with his hand.

sense dissolve_party.1
  words      dissolution [of=@office_ban | parliament]/n  ban [on=@office_ban]/n  outlawing [of]/n  disqualification [of]/n
  cameo      1722
  actor      by | poss
  recipient  of | on
  yes        The ban on the Kurdish party by the Turkish court was upheld. | court > party
  no         The dissolution of the tablet in water takes a minute.

sense censor_content.1
  words      block [obj=site | app | broadcast | page]/v  ban [obj=book | film | song | play | app]/v  fine [obj=@media]/v  raid [obj=@media]/v  jail [obj=@journalist]/v  suspend [obj=broadcast | licence | license | account]/v  silence [obj=critic | dissident]/v
  words      harass [obj=@journalist]/v  bar [obj=@journalist]/v  deport [obj=@journalist]/v
  cameo      1721
  actor      subj
  recipient  obj | of | poss
  yes        Vietnam blocked the broadcasts of a foreign broadcaster. | Vietnam > broadcaster
  no         The father banned the app at dinner.

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
  no         The swan was barred from leaving the frozen lake.

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
  no         The ushers cleared the hall of students.

sense expulsion_people.1
  words      order out/v  order to leave/v  tell to leave/v  give [obj=hour comp=leave]/v
  cameo      174
  actor      subj
  recipient  obj | iobj
  when       recipient:actor
  yes        Angola ordered Congolese miners to leave. | Angola > miners
  yes        The editor was told by the Turkish government to leave the country. | government > editor
  no         The dog was ordered out of the kitchen.

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
  no         The student passed the exam on security law.

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

# ---------------------------------------------------------------- arrests, searches, bans, seizures

sense bounty.1
  words      put [obj=bounty | price on]/v  place [obj=bounty on]/v  offer [obj=bounty | reward for]/v
  words      issue [obj=red_notice | warrant | arrest_warrant | wanted_notice | bounty | arrest_order for | against | on]/v
  words      post [obj=bounty on]/v  put [on=wanted_list]/v  place [on=wanted_list]/v  add [to=wanted_list]/v  declare wanted/v
  words      renew [obj=warrant for | against]/v  approve [obj=warrant | arrest_warrant for | against]/v  order [obj=arrest | detention of]/v
  words      sign [obj=warrant for]/v  send out [obj=warrant for]/v
  cameo      173
  actor      subj
  recipient  on | for | against | of | obj
  when       subj:state | subj:gov | subj:cop | subj:jud | subj:igo | subj=@court_word, recipient:actor
  yes        Hong Kong police put a bounty on exiled activists. | police > activists
  yes        Interpol issued a red notice for the Russian oligarch. | Interpol > oligarch
  no         The vet offered a reward for the politician's cat.

sense bounty_reward.1
  words      offer [obj=reward for=capture | arrest | detention | head | killing]/v  offer [obj=reward | bounty for=capture]/v
  cameo      173
  actor      subj
  recipient  of
  when       subj:state | subj:gov | subj:cop | subj:jud
  yes        Kenyan police offered rewards for the capture of three militants. | police > militants
  no         The vet offered a reward for the capture of the parrot.

sense detain_more.1
  words      hold [over | on=suspicion | charge | accusation]/v  take away/v  bundle off/v  drag off/v  haul away/v  whisk off/v  march off/v
  words      collar/v  seize [at=airport | border | home]/v  lock up [for]/v  jail [over]/v  keep [in=custody | cell | jail | isolation]/v
  words      hold [in=isolation | solitary_confinement | barracks]/v  put [under=guard | house_arrest]/v  remand [to | in=jail | custody]/v
  words      place [in=custody | detention | pre-trial_detention]/v  detain [over | on]/v
  words      pick up [subj=police | agent | soldier | army | officer | militia | security_force]/v  scoop up [subj=police | agent | soldier]/v
  cameo      173
  actor      subj
  recipient  obj
  when       subj:state | subj:gov | subj:cop | subj:mil | subj:spy | subj:jud | subj:reb | subj=@police | agent | officer | guard, recipient:actor | obj=@suspect | @prisoner
  yes        Myanmar's army picked up two politicians at dawn. | army > politicians
  yes        Belarusian agents hauled away a student leader. | agents > leader
  no         The bus picked up two politicians.

sense arrest_noun_more.1
  words      mass detention [of]/n  rounding up [of]/n  roundup [of]/n  jailing [of]/n  imprisonment [of]/n
  words      capture [of=suspect | warlord | fugitive | leader]/n  custody [of]/n  remand [of]/n  house arrest [of]/n
  words      incommunicado detention/n  wrongful detention/n  detention order/n  arrest order/n  sweep [of=arrest]/n  re-arrest [of]/n
  words      unlawful detention/n
  cameo      173
  actor      by | poss | from | mod
  recipient  of | for | against
  when       recipient:actor
  yes        The jailing of a Rwandan singer by Kigali was widely noted. | Kigali > singer
  yes        The roundup of Uighurs by Chinese police went on. | police > Uighurs
  no         The roundup of cattle by cowboys draws tourists.

sense raid_office.1
  words      raid [obj=office | newsroom | headquarters | home | house | premise | bureau | palace | mosque | church | monastery | university | ngo]/v
  words      search [obj=office | newsroom | headquarters | home | house | premise | bureau | residence | ship | cargo of]/v
  words      ransack [obj=office | newsroom | headquarters | home | bureau]/v  storm [obj=office | newsroom | headquarters | bureau | home]/v
  words      turn over [obj=office | home]/v  comb [obj=village | office | home]/v  scour [obj=office | village]/v
  words      break into [obj=office | home]/v  swoop [on=office | newsroom | home]/v
  words      seal [obj=office | headquarters | bureau | newsroom | building]/v  padlock [obj=office | headquarters | newsroom]/v
  words      seal off [obj=office | headquarters]/v
  cameo      171
  actor      subj
  recipient  of | obj | mod | poss
  when       subj:cop | subj:spy | subj:mil | subj:gov | subj:state | subj:jud | subj=@police | agent | prosecutor | investigator | officer | soldier
  yes        Russian agents raided the bureau of Radio Liberty. | agents > Liberty
  yes        Ugandan police padlocked the headquarters of the opposition party. | police > party
  no         The mice raided the office kitchen.

sense raid_noun.1
  words      office raid/n  house raid/n  home raid/n  newsroom raid/n  house search/n  police search/n
  words      search [of=home | office | house | newsroom | ship]/n  raid [on=office | newsroom | home | headquarters | mosque]/n
  words      sweep [of | through=village | camp]/n  house-to-house search/n  dawn raid/n
  cameo      171
  actor      by | poss | mod | subj
  recipient  of | on | against | in
  when       actor:cop | actor:mil | actor:gov | actor:state | actor:jud | actor:spy
  yes        A dawn raid by Angolan police on the union ended in chaos. | police > union
  no         A dawn raid on the fridge left no cheese.

sense force_land.1
  words      force down/v  force [obj=plane | jet | airliner | ship | boat comp=land | dock | turn]/v
  words      divert [obj=plane | jet | airliner | tanker]/v  intercept [obj=boat | ship | tanker | flotilla | vessel | trawler]/v
  words      board [obj=boat | ship | tanker | flotilla | vessel | trawler]/v  detain [obj=boat | ship | tanker | vessel | trawler | crew]/v
  words      impound [obj=boat | ship | plane | tanker | cargo]/v  tow [obj=boat | ship | trawler]/v  commandeer [obj=boat | ship | tanker]/v
  words      capture [obj=boat | ship | tanker | drone]/v  seize [obj=boat | ship | tanker | trawler | drone | cargo | shipment]/v
  words      hijack [obj=tanker]/v  confiscate [obj=boat | cargo | catch | shipment]/v
  cameo      1711
  actor      subj
  recipient  mod | of | from | obj | poss
  when       subj:state | subj:gov | subj:mil | subj:cop | subj=navy | coast guard | marine | guard, obj!=drug
  yes        Belarus forced a Lithuanian airliner to land. | Belarus > Lithuanian
  yes        The Iranian navy boarded a Greek tanker. | navy > Greek
  no         The crew boarded a ship to Crete.

sense nationalise_more.1
  words      take over [obj=bank | mine | firm | company | plant | airline | oilfield | stake | refinery]/v
  words      take control [of=bank | mine | firm | company | refinery]/v  seize control [of=mine | bank | company | refinery]/v
  words      confiscate [obj=mine | land | farm | estate]/v  grab [obj=land | farm | asset | mine | property]/v
  words      strip [of=asset | land | licence | mine]/v  revoke [obj=mining_licence | licence | concession of]/v
  words      seize [obj=mine | farm | estate | villa | yacht | palace | account | fund | reserve]/v  place [under=state_control]/v
  words      put [under=state_control]/v  annul [obj=concession | mining_licence]/v
  cameo      1711
  actor      subj
  recipient  of | from | obj | poss | mod
  when       subj:state | subj:gov | subj:mil | subj:jud | subj:reb, obj!=title | throne
  yes        Bamako revoked the licence of a Canadian miner. | Bamako > Canadian
  yes        La Paz nationalised a Spanish power firm. | Paz > Spanish
  no         The bull seized the farm dog.

sense foreign_agent.1
  words      label [comp=agent]/v  label [as=agent | extremist | traitor | undesirable]/v  brand [as=agent | extremist | undesirable]/v
  words      declare [comp=agent | undesirable | extremist | illegal]/v  designate [comp=agent | undesirable | extremist]/v
  words      designate [as=agent | undesirable | extremist]/v  declare undesirable/v  declare extremist/v  label extremist/v
  words      add [to=register | list of=agent]/v  list [as=agent | extremist]/v  class [as=agent | extremist]/v  declare [as=agent]/v
  words      deem extremist/v
  cameo      172
  actor      subj
  recipient  obj
  when       subj:state | subj:gov | subj:jud | subj:leg | subj=ministry | court | prosecutor, recipient:actor
  yes        Moscow labelled Amnesty as undesirable. | Moscow > Amnesty
  yes        A Minsk court declared the union extremist. | court > union
  no         The critic labelled the film as extremist.

sense ban_women.1
  words      ban [from=university | school | job | park | sport | public_life | work | office]/v
  words      bar [from=university | school | job | park | work | office | politics]/v  exclude [from=university | school | job | public_life]/v
  words      shut [out of=school | university | job]/v  forbid [comp=work | study | travel | speak | preach | protest | leave | teach]/v
  words      order [comp=wear | veil | cover]/v
  words      ban [obj=headscarf | veil | burqa | hijab | minaret | language | call | flag | song | worship | beard]/v
  words      outlaw [obj=headscarf | veil | language | worship | flag]/v  force [comp=wear | veil]/v
  words      prohibit [obj=headscarf | veil | language | worship | flag]/v
  cameo      172
  actor      subj
  recipient  obj | from | by | of
  when       subj:state | subj:gov | subj:reb | subj:leg | subj:jud | subj:mil | subj:rel
  yes        The Taliban banned women from universities. | Taliban > women
  yes        Dushanbe outlawed the veil. | Dushanbe > -
  no         The coach banned women from the men's showers.

sense citizenship_strip.1
  words      strip [of=citizenship | nationality | passport | pension | licence | immunity | vote]/v
  words      revoke [obj=citizenship | passport | residency | visa | licence | nationality of]/v
  words      cancel [obj=citizenship | passport | residency | visa of]/v  annul [obj=citizenship | passport of]/v
  words      withdraw [obj=citizenship | passport | nationality | residency from]/v  deprive [of=citizenship | nationality | vote | right]/v
  words      confiscate [obj=passport of]/v  stop from leaving/v  forbid from leaving/v  slap [obj=travel_ban on]/v  put [on=no_fly_list]/v
  cameo      172
  actor      subj
  recipient  obj | of | from | on
  when       subj:state | subj:gov | subj:jud | subj:leg | subj:mil, recipient:actor
  yes        Managua deprived dissidents of their nationality. | Managua > dissidents
  yes        Manama cancelled the passports of three clerics. | Manama > clerics
  no         The fire deprived the tenant of his vote in the flat.

sense block_net.1
  words      block [obj=telegram | facebook | twitter | whatsapp | youtube | tiktok | signal | wikipedia | site | website | internet | vpn | access to]/v
  words      ban [obj=telegram | facebook | twitter | whatsapp | youtube | tiktok | vpn | newspaper | channel | broadcaster | magazine]/v
  words      cut [obj=internet | mobile_service | phone_line | signal]/v  shut off [obj=internet | mobile_service]/v
  words      switch off [obj=internet | mobile_service | broadcaster]/v  throttle [obj=internet | telegram | youtube | twitter]/v
  words      slow [obj=internet | youtube | twitter]/v  jam [obj=radio | broadcast | signal | channel]/v
  words      pull [obj=channel | broadcaster | station]/v  take [obj=channel | station | broadcaster off=air]/v
  words      restrict [obj=internet | telegram | medium | twitter | press]/v  gag [obj=press | medium | critic]/v  firewall/v
  cameo      1721
  actor      subj
  recipient  to | of | in | obj | mod
  when       subj:state | subj:gov | subj:mil | subj:jud | subj=regulator | ministry | authority | watchdog | court
  yes        Iraq blocked Telegram. | Iraq > Telegram
  yes        Harare cut the internet. | Harare > -
  no         The firm blocked the website of a shop.

sense close_press.1
  words      shut [obj=newspaper | broadcaster | channel | station | magazine | newsroom | office of]/v
  words      close [obj=newspaper | broadcaster | channel | station | magazine | newsroom of]/v
  words      suspend [obj=newspaper | broadcaster | channel | station | licence | magazine of]/v
  words      revoke [obj=licence | accreditation | press_card | permit of | from]/v  strip [of=accreditation | licence | press_card]/v
  words      expel [obj=correspondent | reporter | broadcaster]/v  fine [obj=newspaper | broadcaster | editor | channel]/v
  words      deport [obj=correspondent | reporter]/v  raid [obj=newspaper | broadcaster | channel | station]/v  sue [obj=newspaper | editor]/v
  words      seize [obj=copy | newspaper | transmitter of]/v  pulp [obj=book | copy]/v  ban [obj=book | novel | film | song | play by]/v
  words      detain [obj=reporter | blogger | cartoonist]/v
  cameo      1721
  actor      subj
  recipient  of | from | obj | mod | by
  when       subj:state | subj:gov | subj:mil | subj:jud | subj:cop | subj:reb | subj=regulator | ministry | authority, recipient:actor | obj=newspaper | broadcaster | channel | station | magazine | newsroom
  yes        Ouagadougou suspended the French broadcaster. | Ouagadougou > broadcaster
  yes        The Guinean regulator shut a radio station. | regulator > station
  no         The publisher pulped copies of the novel.

sense protest_ban_more.1
  words      ban [obj=rally | march | protest | vigil | assembly | gathering | strike | demonstration | parade | meeting by | of | in]/v
  words      prohibit [obj=rally | march | protest | vigil | assembly | strike | parade by | of]/v
  words      refuse [obj=permit for=rally | march | protest]/v  cancel [obj=permit for=rally | march | protest]/v
  words      outlaw [obj=strike | rally | march | protest | union | assembly]/v
  words      criminalise [obj=protest | dissent | strike | criticism | insult | boycott]/v
  words      curb [obj=protest | dissent | strike | press | speech | ngo]/v
  words      restrict [obj=rally | assembly | speech | strike | ngo | worship]/v  limit [obj=rally | assembly | speech | strike | press]/v
  words      silence [obj=critic | dissent | dissident | opposition | press]/v
  words      stifle [obj=dissent | debate | criticism | press | opposition]/v  muzzle [obj=press | critic | opposition | judge | medium]/v
  words      quash [obj=dissent]/v  smother [obj=dissent]/v
  cameo      1721
  actor      subj
  recipient  by | of | in | on | obj
  when       subj:state | subj:gov | subj:mil | subj:jud | subj:cop | subj:leg | subj=authority | city | mayor | court
  yes        Tbilisi criminalised criticism of the army. | Tbilisi > army
  yes        Cairo banned a vigil by Copts. | Cairo > Copts
  no         The librarian silenced the critic with a look.

sense agent_law.1
  words      enact [obj=agent_law | security_law | media_law | blasphemy_law]/v
  words      impose [obj=security_law | gag_order | media_law | censorship on]/v
  words      tighten [obj=media_law | censorship | grip | internet_law | press_law]/v  introduce [obj=censorship | media_law | agent_law]/v
  words      sign [obj=agent_law | security_law | media_law]/v
  words      pass [obj=security_law | agent_law | agents_law | media_law | gag_law | press_law]/v
  cameo      1721
  actor      subj
  recipient  on | against | in
  when       obj=agent law | agents law | security law | media law | gag law | gag order | censorship | press law | internet law | blasphemy law | sedition law, subj:state | subj:gov | subj:leg
  yes        Beijing imposed a security law on Macau. | Beijing > Macau
  no         The senate passed a law on bees.

sense ban_party_more.1
  words      ban [obj=party | union | opposition_party | movement | group | youth_wing | candidate | politician]/v
  words      outlaw [obj=party | union | movement | group | brotherhood]/v
  words      dissolve [obj=party | union | opposition_party | movement | parliament | council]/v
  words      strike [obj=candidate | party off=ballot | list]/v
  words      bar [obj=candidate | politician | party | ex-president from=ballot | election | race | office | vote]/v
  words      exclude [from=ballot | election | race | poll]/v  knock [off=ballot]/v
  words      reject [obj=candidacy | nomination | registration | bid of]/v  throw out [obj=candidacy | nomination | bid of]/v
  words      annul [obj=candidacy | nomination | registration | mandate of]/v  freeze [obj=fund | account of=party]/v
  words      suspend [obj=party | movement | mp | lawmaker]/v  strip [of=mandate | seat | candidacy]/v
  words      throw [obj=candidacy | nomination | bid out of]/v
  cameo      1722
  actor      subj
  recipient  obj | of | out of
  when       subj:state | subj:gov | subj:jud | subj:mil | subj=commission | court | council | board, recipient:actor
  yes        The Dakar court barred the opposition leader from the race. | court > leader
  yes        Budapest annulled the mandate of a Roma deputy. | Budapest > deputy
  no         The editor suspended the movement of the hands.

sense curfew_more.1
  words      slap [obj=curfew | lockdown on]/v  clamp [obj=curfew | lockdown on]/v  place [under=curfew | lockdown]/v
  words      put [under=curfew | lockdown]/v  extend [obj=curfew | lockdown in]/v  tighten [obj=curfew | lockdown in]/v
  words      reimpose [obj=curfew | lockdown in | on]/v  confine [to=home | house | barracks | camp]/v
  words      order [obj=resident | people | citizen comp=stay]/v  keep indoors/v  shut [obj=school | market | shop]/v  order [comp=stay]/v
  cameo      1723
  actor      subj
  recipient  on | in | obj | to
  when       subj:state | subj:gov | subj:mil | subj:cop | subj=governor | authority | mayor, obj!=door | book
  yes        The governor of Jos placed the city under curfew. | governor > -
  yes        Israel confined Palestinians to their homes. | Israel > Palestinians
  no         The doctor confined the patient to bed.

sense emergency_more.1
  words      declare [obj=emergency | martial_law | state_of_war | state_of_siege | state_of_exception in]/v
  words      impose [obj=emergency | martial_law | direct_rule | military_rule | governor's_rule in | on]/v
  words      invoke [obj=emergency_power | emergency_act]/v  extend [obj=emergency | martial_law | state_of_siege in]/v
  words      prolong [obj=emergency | martial_law in]/v  place [under=martial_law | emergency | military_rule | direct_rule]/v
  words      put [under=martial_law | military_rule | direct_rule]/v  suspend [obj=constitution | parliament]/v
  words      dissolve [obj=parliament | assembly | legislature | council]/v  rule [by=decree]/v  seize [obj=emergency_power]/v
  words      assume [obj=emergency_power]/v
  cameo      1724
  actor      subj
  recipient  in | on | obj
  when       subj:state | subj:gov | subj:mil | subj=president | king | junta | governor, obj!=independence
  yes        Jakarta placed the province under martial law. | Jakarta > -
  yes        Delhi imposed direct rule. | Delhi > -
  no         The chef declared an emergency in the pantry.

sense deport_more.1
  words      send back [obj=@refugee | migrant | worker | student | national]/v  ship [obj=migrant | refugee | deportee | asylum_seeker to]/v
  words      put [obj on=plane | flight | bus]/v  bus [obj=migrant | refugee to]/v  dump [obj=migrant in | at]/v
  words      abandon [obj=migrant in=desert]/v  return [obj=migrant | refugee | asylum_seeker | defector to]/v
  words      remove [obj=migrant | asylum_seeker]/v  relocate [obj=migrant | nomad | asylum_seeker to]/v  turn out/v
  words      bar [obj=migrant | refugee | traveller]/v  fly [obj=deportee | migrant to=home]/v
  cameo      174
  actor      subj
  recipient  obj | to
  when       subj:state | subj:gov | subj:cop | subj:mil | subj:jud, recipient:actor | obj=@refugee, obj!=@diplomat
  yes        Algeria abandoned migrants in the desert. | Algeria > migrants
  yes        London exiled a Nigerian chief. | London > chief
  no         The coach sent the singer packing.

sense push_back_more.1
  words      push back [obj=migrant | refugee | boat | asylum_seeker to | into]/v
  words      turn back [obj=migrant | refugee | boat | ship | asylum_seeker]/v
  words      turn away [obj=migrant | refugee | ship | boat | asylum_seeker]/v  tow [obj=boat | migrant to]/v  bar [obj=ship | boat]/v
  words      keep out [obj=migrant | refugee]/v  block [obj=migrant | refugee | caravan | boat]/v  stop [obj=caravan | boat | migrant at]/v
  words      drive back [obj=migrant | refugee]/v  repel [obj=migrant | refugee]/v  fend off [obj=migrant]/v
  cameo      174
  actor      subj
  recipient  obj | to | iobj
  when       subj:state | subj:gov | subj:cop | subj:mil | subj=guard | coast guard | border guard | authority, recipient:actor | obj=migrant | refugee | caravan | boat | asylum seeker
  yes        Greek coast guards towed migrants to Turkish waters. | guards > migrants
  yes        Rome barred a rescue ship of SOS Mediterranee. | Rome > ship
  no         The bouncer turned away the ship's cook.

sense deport_noun.1
  words      deportation flight/n  deportation order/n  expulsion order/n  mass removal/n  forced removal/n
  words      removal [of=migrant | asylum_seeker | refugee]/n  forcible return/n  repatriation [of=migrant | refugee]/n
  words      eviction [of=migrant | settler | squatter | nomad | villager]/n  pushback [of]/n  turnback [of]/n  banishment [of]/n  exile [of]/n
  words      collective expulsion/n  return [of=migrant | asylum_seeker | defector]/n
  cameo      174
  actor      by | poss | from | mod | subj
  recipient  of
  when       recipient:actor | of=@refugee, actor:actor
  yes        The collective expulsion of Syrians by Cyprus drew fire. | Cyprus > Syrians
  yes        Beijing's forcible return of North Koreans continued. | Beijing > Koreans
  no         The exile of the poet in the play lasts one act.

sense evict_more.1
  words      demolish [obj=home | house | shack | slum | village | school of]/v
  words      bulldoze [obj=home | house | shack | village | orchard | camp of]/v  raze [obj=home | village | slum | camp | mosque of]/v
  words      evict [from=home | land | camp | house]/v  uproot [obj=olive_tree | orchard]/v  drive [from=land | home]/v  throw [out of=home]/v
  words      clear [obj=slum | camp | settlement | square]/v  tear down [obj=home | shack | camp | mosque | church of]/v
  words      flatten [obj=home | shack | camp of]/v  force [from=home | land | village]/v
  cameo      171
  actor      subj
  recipient  of | mod | obj | poss
  when       subj:state | subj:gov | subj:cop | subj:mil | subj=authority | settler | city | council, recipient:actor | obj=@refugee
  yes        Israeli forces demolished the homes of two Palestinians. | forces > Palestinians
  yes        Addis Ababa evicted the Oromo from their land. | Ababa > Oromo
  no         The developer demolished the home of a beetle.

sense close_crossing.1
  words      close [obj=crossing | checkpoint | border | frontier | strait | bridge | corridor | road to | with]/v
  words      shut [obj=crossing | checkpoint | border | frontier | bridge | strait to | with]/v
  words      seal [obj=crossing | border | frontier | city | village | camp]/v  choke off [obj=supply | port | route]/v
  words      ring [obj=city | village | camp | town]/v  bottle up [obj=ship | fleet]/v  cordon [obj=village | city | camp]/v
  words      besiege [obj=city | town | village | camp | hospital]/v  starve [obj=city | town]/v  lay [obj=siege to]/v
  words      encircle [obj=city | town | garrison]/v  surround [obj=city | town | camp | hospital]/v
  words      block [obj=corridor | strait | canal | road | crossing]/v  cut off [obj=city | village | road | port | island]/v
  cameo      191
  actor      subj
  recipient  to | with | of | obj | in
  when       subj:state | subj:mil | subj:gov | subj:reb | subj:cop | subj=settler
  yes        Azerbaijani soldiers blocked the corridor to Karabakh. | soldiers > Karabakh
  yes        Israel sealed a Palestinian village. | Israel > Palestinian
  no         Snow closed the road to Zermatt.

sense blockade_noun.1
  words      road closure/n  airspace closure/n  crossing closure/n
  words      closure [of=crossing | strait | checkpoint | frontier | corridor | airspace]/n  total blockade/n  partial blockade/n
  words      fuel blockade/n  food blockade/n  aid blockade/n  no-fly zone/n  exclusion zone/n  cordon/n  encirclement [of]/n  besieging [of]/n
  words      lockdown [of=village | camp | town]/n  port blockade/n  rail blockade/n
  cameo      191
  actor      by | poss | mod | subj
  recipient  of | on | around | against | with
  when       actor:state | actor:mil | actor:gov | actor:reb
  yes        Moscow's port blockade lasted a year. | Moscow > -
  no         The road closure delayed the marathon.

sense seize_land.1
  words      capture [obj=town | city | village | airport | island | border_post | base | oilfield | province | dam | hill]/v
  words      seize [obj=town | city | village | airport | island | border_post | base | oilfield | province | dam | lighthouse | outpost | reef]/v
  words      overrun [obj=town | city | village | base | outpost | garrison | camp | post]/v
  words      take [obj=town | city | village | base | airport | hill | province]/v  wrest [obj=control of | from]/v
  words      wrest [obj=town | city | village from]/v  claim [obj=control of]/v
  words      occupy [obj=town | city | village | island | reef | hill | strip]/v
  words      annex [obj=land | region | province | peninsula | territory | settlement]/v  swallow up [obj=land | region]/v
  words      absorb [obj=region | territory]/v  plant [obj=flag on | in]/v  land on [obj=island | reef]/v  settle [obj=land | hill]/v
  words      grab [obj=land | territory]/v
  cameo      192
  actor      subj
  recipient  of | from | in | mod | obj | poss
  when       subj:state | subj:mil | subj:reb | subj:gov | subj=settler | militia | troop, obj!=lead | race
  yes        Arakan rebels overran a garrison of the Burmese army. | rebels > army
  yes        Settlers grabbed Palestinian land. | Settlers > Palestinian
  no         The tourists occupied the hill by noon.

sense occupation_noun.1
  words      fall [of to]/n  capture [of=town | city | village | airport | base]/n
  words      seizure [of=town | city | village | airport | base | island]/n  takeover [of=city | town | airport | island]/n  land grab/n
  words      military occupation/n  settlement expansion/n  settlement building/n  loss [of=town | city | base to]/n
  cameo      192
  actor      by | to | poss | mod
  recipient  of | in | from
  when       actor:state | actor:mil | actor:reb | actor:gov
  yes        The capture of the town of Bunagana by the M23 sent thousands fleeing. | M23 > -
  yes        The fall of Kunduz to the Taliban stunned Kabul. | Taliban > Kunduz
  no         The takeover of the town bakery by a chain was smooth.

sense take_power.1
  words      take [obj=power | office | control of=government | country | state]/v
  words      seize [obj=power | control of=government | state | capital]/v  grab [obj=power]/v  usurp [obj=power | throne]/v
  words      oust [obj=president | premier | king | government | regime]/v  topple [obj=president | premier | king | regime | government]/v
  words      unseat [obj=president | king]/v  stage [obj=coup | putsch | mutiny]/v  mount [obj=coup | putsch]/v  attempt [obj=coup | putsch]/v
  words      launch [obj=coup | putsch]/v  lead [obj=coup | putsch]/v  storm [obj=palace | state_television]/v  plot [obj=coup]/v
  words      dissolve [obj=government | parliament | constitution]/v  arrest [obj=president | cabinet]/v  proclaim [obj=junta]/v
  words      install [obj=junta | puppet_government]/v
  cameo      170
  actor      subj
  recipient  obj | against | in | of | from
  when       subj:mil | subj:reb | subj=@troops | officer | general | soldier | colonel | guard | junta | mutineer | rebel
  yes        Soldiers in Gabon seized power. | Soldiers > -
  yes        Colonels staged a putsch against the Malian president. | Colonels > president
  no         The general took power naps.

sense coup_noun_more.1
  words      palace coup/n  bloodless coup/n  attempted coup/n  failed coup/n  coup plot/n  power grab/n  seizure [of=power]/n
  words      ouster [of=president | king | premier | government]/n  removal [of=president | king]/n  army mutiny/n  self-coup/n
  words      overthrow [of=president | premier | government | regime]/n  toppling [of=regime | president | government]/n
  cameo      170
  actor      by | poss | mod | of
  recipient  of | against | in
  when       actor:mil | actor:reb | actor:state | actor:gov | recipient:gov
  yes        The ouster of the Burkinabe president by soldiers drew condemnation. | soldiers > president
  yes        A coup plot by Bolivian officers came to light. | officers > -
  no         The power grab of the bigger dog ended in a yelp.

sense squeeze.1
  words      lean [on]/v  twist [obj=arm of]/v  put [obj=screw on]/v  turn [obj=screw | heat on]/v
  words      tighten [obj=screw | noose | grip | squeeze around | on]/v  pile [obj=pressure on]/v  heap [obj=pressure on]/v
  words      ramp up [obj=pressure on]/v  step up [obj=pressure on]/v  hound/v  bring [obj=pressure on]/v  exert [obj=pressure on]/v
  words      mount [obj=pressure on]/v  keep [obj=pressure on]/v  squeeze/v  isolate/v  corner/v  arm-twist/v  apply [obj=pressure to | on]/v
  cameo      170
  actor      subj
  recipient  on | obj | of | around | to
  when       recipient:actor, subj:state | subj:gov | subj:mil | subj:igo | subj:reb | subj:party | subj:leg
  yes        Washington twisted the arm of Bogotá. | Washington > Bogotá
  yes        Beijing ramped up pressure on Vilnius. | Beijing > Vilnius
  no         The bakery squeezed the lemons for the minister's tea.

sense meddle_more.1
  words      rig [obj=vote | poll | ballot | count | result]/v  stuff [obj=ballot_box]/v  steal [obj=vote | poll | election]/v
  words      tamper [with=ballot | result | vote | count]/v  falsify [obj=result | vote]/v  buy [obj=vote | voter]/v
  words      interfere [in=vote | poll | election | affair | politics]/v  meddle [in=vote | poll | election | affair | politics]/v
  words      sway [obj=vote | election]/v  manipulate [obj=vote | election | result]/v  intimidate [obj=voter | judge | observer]/v
  words      election rigging/n  vote rigging/n  ballot stuffing/n  ballot-stuffing/n  election interference/n  election meddling/n
  cameo      170
  actor      subj | by | poss | mod | from
  recipient  in | of | obj
  when       actor:state | actor:gov | actor:party | actor:mil | actor:spy | actor:pty
  yes        Minsk falsified the result. | Minsk > -
  yes        Russian election interference in Moldova was massive. | Russian > Moldova
  no         The jury rigged the sail.

sense hack_more.1
  words      breach [obj=network | system | server | database | email | phone of]/v  infiltrate [obj=network | system | server | email of]/v
  words      steal [obj=data | datum | secret | crypto | email | bitcoin | file | blueprint from | of]/v  siphon [obj=data | datum | crypto | money from]/v
  words      cripple [obj=network | system | website | grid]/v  knock out [obj=network | website | grid | power]/v
  words      paralyse [obj=network | website | system]/v  bug [obj=phone | office | embassy of]/v  tap [obj=phone | line | cable of]/v
  words      spy [on]/v  eavesdrop [on]/v  snoop [on]/v  infect [obj=phone | computer | network of]/v
  words      target [with=spyware | malware | phishing]/v  hit [with=spyware | ransomware | cyberattack]/v  leak [obj=email | file | data | datum of]/v
  words      jam [obj=gps | radar | signal of]/v
  cameo      176
  actor      subj
  recipient  from | of | on | obj | poss | mod
  when       subj:state | subj:gov | subj:mil | subj:spy | subj:reb | subj:crm | subj=hacker | spy | agent | group, recipient:actor
  yes        Hackers stole crypto from a Japanese firm. | Hackers > firm
  yes        Danish spies tapped the phone of the German chancellor. | spies > chancellor
  no         The fox spied on the minister's hens.

sense cyber_hit.1
  words      hit [subj=ransomware | malware | worm | cyberattack | hacker]/v
  words      strike [subj=ransomware | malware | worm | cyberattack | hacker]/v  target [subj=ransomware | malware | spyware | hacker]/v
  words      cripple [subj=ransomware | malware | worm | cyberattack | hacker]/v
  words      paralyse [subj=ransomware | malware | worm | cyberattack | hacker]/v
  words      disrupt [subj=ransomware | malware | worm | cyberattack | hacker]/v
  cameo      176
  actor      by
  recipient  obj | of
  when       recipient:actor
  yes        Ransomware hit Costa Rican ministries. | - > ministries
  yes        Ransomware hit Estonian ministries. | - > ministries
  no         The virus hit the kindergarten.

sense cyber_noun_more.1
  words      phone tapping/n  phone hacking/n  wiretapping [of]/n  bugging [of]/n  spy ring/n  spy operation/n  spying operation/n
  words      espionage campaign/n  hacking campaign/n  influence operation/n  data theft/n  ransomware attack [on | against]/n  spyware/n
  words      troll campaign/n  disinformation operation/n  cyber raid/n  cyber strike/n  gps jamming/n  signal jamming/n
  cameo      176
  actor      by | poss | mod | from | subj
  recipient  on | against | of | in
  when       actor:actor, recipient:actor
  yes        A Chinese hacking campaign against the Dutch ministry was exposed. | Chinese > ministry
  yes        The bugging of the embassy of Ecuador by London made news. | London > Ecuador
  no         The phone hacking of the starlet filled the tabloid.

# ---------------------------------------------------------------- at sea and in the air

sense water_cannon_sea.1
  words      fire [obj=water_cannon at | on]/v  spray [with=water_cannon]/v  blast [with=water_cannon]/v  douse [with=water_cannon]/v
  words      hit [with=water_cannon]/v  turn [obj=water_cannon on]/v  fire [obj=cannon | water_cannon]/v
  cameo      171
  actor      subj
  recipient  at | on | obj | mod
  when       recipient:actor, subj:state | subj:mil | subj:cop | subj=ship | vessel | boat | coast guard | cutter | coastguard | patrol boat
  yes        Chinese ships blasted a Philippine boat with water cannon. | Chinese > Philippine
  no         A fire boat sprayed the ship's crew with a water cannon in greeting.

sense sea_harass.1
  words      harass [obj=fisherman | fishing_boat | ship | crew | boat | supply_ship]/v  ram [obj=boat | ship | trawler | vessel]/v
  words      chase off [obj=boat | ship | trawler | fisherman]/v  chase away [obj=boat | ship | trawler | fisherman]/v
  words      drive off [obj=boat | ship | trawler | fisherman]/v  block [obj=boat | ship | supply_ship | trawler | vessel]/v
  words      swarm [obj=ship | boat | reef]/v  cut [obj=net of]/v  sideswipe [obj=boat | ship | vessel]/v  collide with [obj]/v
  words      detain [obj=fisherman]/v
  cameo      171
  actor      subj
  recipient  mod | of | obj | poss
  when       subj:state | subj:mil | subj:cop | subj=ship | vessel | boat | coast guard | militia | cutter | navy | patrol boat, recipient:actor
  yes        Chinese vessels harassed Vietnamese fishermen. | Chinese > fishermen
  yes        A Chinese cutter rammed a Philippine boat. | Chinese > Philippine
  no         Gulls harassed the fishermen at the pier.

sense laser.1
  words      shine [obj=laser at | on]/v  aim [obj=laser at]/v  point [obj=laser at]/v  lock [obj=radar on | onto]/v  lock on [obj=radar]/v
  words      flash [obj=laser at]/v  dazzle [with=laser]/v  illuminate [with=radar | laser]/v
  cameo      170
  actor      subj
  recipient  at | on | onto | obj
  when       subj:state | subj:mil | subj:cop | subj=ship | vessel | jet | plane | warship | destroyer | frigate | crew | pilot
  yes        A Chinese warship shone a laser at an Australian plane. | Chinese > Australian
  no         The pupil shone a laser at the blackboard.

# ---------------------------------------------------------------- police, courts, borders

sense arrest_many.1
  words      arrest [obj=hundred | dozen | score | thousand]/v  detain [obj=hundred | dozen | score | thousand]/v
  words      round up [obj=hundred | dozen | score | thousand]/v  jail [obj=hundred | dozen | score | thousand]/v
  words      imprison [obj=hundred | dozen | thousand]/v
  cameo      173
  actor      subj
  recipient  of | in | at
  when       subj:cop | subj:mil | subj:state | subj:gov | subj=@police | authority | agent
  yes        Police in Moscow arrested hundreds at a rally. | Police > -
  yes        Turkish police detained dozens of Kurdish activists. | police > activists
  no         The net arrested hundreds of leaves.

sense spy_word.1
  words      run [obj=spy | agent | network | mole in]/v  plant [obj=spy | agent | mole | bug | listening_device in]/v
  words      recruit [obj=spy | agent | informant | mole in]/v  steal [obj=blueprint | secret | technology | trade_secret from | of]/v
  words      bug [obj=embassy | office | car]/v  tap [obj=phone | cable | telephone of]/v  intercept [obj=call | email | cable | message of]/v
  words      photograph [obj=base]/v  infiltrate [obj=ministry | army | party | embassy]/v  keep tabs [on]/v
  cameo      176
  actor      subj
  recipient  in | from | of | on | obj | mod
  when       subj:state | subj:gov | subj:spy | subj:mil | subj=agent | spy | intelligence, recipient:actor
  yes        Danish intelligence tapped the phones of Swedish officials. | intelligence > officials
  yes        Havana recruited an informant in the American embassy. | Havana > American
  no         The gardener planted a bug hotel.

sense school_close.1
  words      close [obj=school | university | church | mosque | madrasa | monastery | beauty_salon]/v
  words      shut [obj=school | university | church | mosque | madrasa | monastery]/v  padlock [obj=school | church | mosque | university]/v
  words      shut down [obj=school | church | mosque | ngo | university]/v  ban [obj=school | teaching]/v
  words      expel [obj=student | professor | imam]/v  dismiss [obj=professor | teacher | judge]/v
  cameo      172
  actor      subj
  recipient  for | of | mod
  when       subj:state | subj:gov | subj:reb | subj:mil | subj=authority | junta | regime, recipient:actor
  yes        The Taliban padlocked schools for women. | Taliban > women
  yes        Beijing closed a Uighur mosque. | Beijing > Uighur
  no         Snow closed the school of the president's son.

sense camps.1
  words      hold [in=camp | reeducation_camp | prison_camp | gulag]/v
  words      send [to=camp | gulag | labour_camp | penal_colony | reeducation_camp]/v  herd [into=camp]/v  banish [to=gulag | penal_colony]/v
  words      detain [in=camp]/v  confine [in | to=camp]/v  put [in=reeducation_camp | internment_camp | labour_camp | prison_camp | gulag]/v
  cameo      173
  actor      subj
  recipient  obj
  when       subj:state | subj:gov | subj:mil | subj:cop | subj:reb | passive, recipient:actor
  yes        China put Uighurs in internment camps. | China > Uighurs
  yes        Moscow sent the dissident to a penal colony. | Moscow > dissident
  no         The parents sent the boy to a summer camp.

sense tax_withhold.1
  words      withhold [obj=tax | revenue | tax_revenue | custom_duty | salary | payment from]/v
  words      hold back [obj=tax | revenue | tax_revenue from]/v  deduct [obj=tax | money from]/v  keep [obj=tax | revenue | tax_revenue from]/v
  words      freeze [obj=tax_transfer | tax_revenue | customs_revenue]/v
  cameo      170
  actor      subj
  recipient  from | of | to
  when       subj:state | subj:gov, recipient:actor
  yes        Israel withheld tax revenue from the Palestinian Authority. | Israel > Authority
  no         The shop withheld the tax from the bill.

sense draft_forced.1
  words      draft [obj=thousand | migrant | prisoner | student | villager]/v
  words      conscript [obj=child | villager | migrant | student | prisoner]/v  force [into=army | service | labour | militia]/v
  words      press [into=service | army]/v  dragoon [into]/v  round up [for=army | front]/v
  cameo      170
  actor      subj
  recipient  obj | of
  when       subj:state | subj:mil | subj:reb | subj:gov, recipient:actor
  yes        The Burmese army forced Rohingya men into the militia. | army > Rohingya
  yes        Russia drafted Crimean Tatars and thousands of students. | Russia > Tatars
  no         The director pressed the minister's daughter into the chorus.

sense border_shut_refugee.1
  words      seal [obj=border against | to]/v  close [obj=border to=@refugee]/v  shut [obj=border to=@refugee]/v  slam [obj=border | door on]/v
  words      close [obj=door to=@refugee]/v  cap [obj=refugee | asylum]/v  restrict [obj=asylum]/v
  words      tighten [obj=asylum_law | border | border_control]/v
  cameo      191
  actor      subj
  recipient  to | on | against | for | from
  when       subj:state | subj:gov | subj:leg, recipient:actor | obj=asylum
  yes        Hungary sealed its border against migrants. | Hungary > migrants
  yes        Poland slammed the door on migrants. | Poland > migrants
  no         The dam sealed the border against the flood.

# ---------------------------------------------------------------- acts as nouns with their roles

sense demolition_noun.1
  words      demolition [of=home | house | school | mosque | church | village | shack]/n  razing [of=home | village | mosque | church | camp]/n
  words      bulldozing [of=home | village | orchard | camp]/n  seizure [of=home | land | house | newspaper | laptop | phone]/n
  words      ransacking [of=office | home | newsroom]/n  storming [of=office | newsroom]/n  sealing [of=office]/n
  words      eviction [of=family | villager | tenant | bedouin]/n
  cameo      171
  actor      by | poss | mod
  recipient  of
  when       actor:state | actor:gov | actor:mil | actor:cop
  yes        Israel's demolition of a Bedouin village angered the EU. | Israel > Bedouin
  no         The demolition of the school by its owner was noisy.

sense takeover_noun.1
  words      overthrow [of=president | king | premier | regime | shah]/n  ousting [of]/n  toppling [of]/n  deposing [of]/n
  words      takeover [of=parliament | government | state_television | palace]/n  seizure [of=parliament | palace | power]/n
  words      usurpation [of=power | throne]/n  power seizure/n
  cameo      170
  actor      by | poss
  recipient  of
  when       actor:mil | actor:reb | actor:state | actor=soldier | officer | colonel | general | junta | guard
  yes        The ousting of the Nigerien president by his guards was swift. | guards > president
  yes        The takeover of the palace by soldiers was over by dawn. | soldiers > palace
  no         The ousting of the chairman by members livened the golf club.

sense hacking_noun.1
  words      hacking [of | into]/n  tapping [of=phone | cable]/n  infiltration [of=ministry | network | party]/n
  words      jamming [of=signal | gps | broadcast]/n  theft [of=data | blueprint | secret | crypto]/n  leaking [of=email | file]/n
  words      hack [of | on]/n  breach [of=network | server | database]/n
  cameo      176
  actor      by | poss | mod
  recipient  of | into | from | on
  when       actor:state | actor:gov | actor:spy | actor:mil | actor:crm | actor=hacker | agent | spy
  yes        The hacking of the Dutch police by Russian spies was revealed. | spies > police
  no         The hacking of the garden hedge by the boy went badly.

sense detention_noun.1
  words      holding [of]/n  detaining [of]/n  locking up [of]/n  rounding-up [of]/n
  words      seizure [of=activist | opposition_leader | minister | editor | mayor]/n  kidnapping [by=police]/n
  cameo      173
  actor      by | poss
  recipient  of
  when       actor:cop | actor:gov | actor:state | actor:mil | actor:spy, recipient:actor
  yes        The locking up of Kurdish mayors by Ankara went on. | Ankara > mayors
  no         The holding of hands by the couple is sweet.

sense ban_noun_more.1
  words      banning [of=protest | party | headscarf | language | book | song | worship]/n
  words      outlawing [of=party | union | protest | headscarf]/n  muzzling [of]/n  gagging [of]/n  silencing [of]/n
  words      closure [of=newspaper | broadcaster | radio_station | school | church | mosque | university | charity]/n
  words      shutdown [of=newspaper | broadcaster | internet | network]/n  blocking [of=website | facebook | telegram | twitter]/n
  cameo      172
  actor      by | poss
  recipient  of | by
  when       actor:state | actor:gov | actor:jud | actor:cop | actor:mil | actor:reb
  yes        Hungary's closure of a Roma school went ahead. | Hungary > Roma
  yes        The muzzling of critics by the Thai junta was total. | junta > critics
  no         The muzzling of dogs by walkers is the law.

sense siege_noun.1
  words      encirclement [of=city | town | garrison]/n  sealing off [of]/n  cutting off [of=city | supply | road | aid]/n  choking [of]/n
  words      starving [of]/n  strangling [of]/n  isolation [of=enclave | camp]/n  obstruction [of=aid | convoy]/n
  words      blocking [of=aid | convoy | road]/n
  cameo      191
  actor      by | poss
  recipient  of | to
  when       actor:state | actor:mil | actor:reb | actor:gov
  yes        Serbia's encirclement of the town lasted months. | Serbia > -
  yes        The obstruction of aid to Tigray by Ethiopia went on. | Ethiopia > Tigray
  no         The choking of the engine woke the street.

# ---------------------------------------------------------------- pressure and response

sense pressure_from.1
  words      come under pressure/v  come [under=pressure from]/v  face [obj=pressure from]/v  be [under=pressure from]/v  bow under pressure/v
  words      feel [obj=heat from]/v  be squeezed/v
  cameo      170
  actor      from
  recipient  subj
  when       actor:state | actor:gov | actor:igo | actor:leg | actor:party, recipient:actor
  yes        The Bulgarian premier came under pressure from Brussels. | Brussels > premier
  no         The dam came under pressure from the flood.

sense law_against.1
  words      pass [obj=law | bill comp=ban | outlaw | jail | criminalise | restrict | punish | bar | curb]/v
  words      sign [obj=law | bill | decree comp=ban | outlaw | jail | criminalise | restrict | punish | bar | curb]/v
  words      adopt [obj=law | bill comp=ban | outlaw | criminalise | restrict | bar]/v
  words      enact [obj=law comp=ban | outlaw | criminalise | restrict | bar]/v
  words      approve [obj=law | bill comp=ban | outlaw | criminalise | restrict | bar]/v
  words      pass [obj=law against | on=gay | protest | insult | homosexuality | ngo | blasphemy]/v  tighten [obj=law on | against]/v
  cameo      172
  actor      subj
  recipient  against | on | comp.obj
  when       subj:leg | subj:gov | subj:state | subj=parliament | president | king | senate | assembly
  yes        The Ghanaian parliament passed a law against homosexuality. | parliament > -
  no         The senate of the club passed a law on hats.

# ---------------------------------------------------------------- fines, blocks and other acts of states

sense hold_week.1
  words      hold [for=hour | day | week | month | questioning | year]/v  keep [for=hour | day | week]/v
  words      take [from=home | office | car | hotel | prison]/v  lead [from=home | office | courtroom]/v
  words      drag [from=home | office | car | hotel]/v  question [for=hour | day]/v
  cameo      173
  actor      subj
  recipient  obj
  when       subj:cop | subj:spy | subj:mil | subj=police | agent | soldier | guard | officer, recipient:actor, obj!=umbrella | door | line | fire | post, obj:actor
  yes        Nigerian secret police held a publisher for a week. | police > publisher
  yes        Kyrgyz officers took the editor from his home. | officers > editor
  no         The guard held the line for an hour.

sense surround_home.1
  words      surround [obj=home | house | residence | villa | palace | compound of]/v  cordon off [obj=home | house | residence of]/v
  words      besiege [obj=home | house | residence | villa of]/v  ring [obj=home | house | residence of]/v
  words      blockade [obj=home | house | residence of]/v  confine [obj to=home | residence | palace | villa]/v
  cameo      173
  actor      subj
  recipient  of | obj | poss
  when       subj:cop | subj:mil | subj:gov | subj=police | soldier | troop, recipient:actor
  yes        Soldiers surrounded the home of the Malian president. | Soldiers > president
  no         Roses surrounded the home of the soldier.

sense worship_stop.1
  words      stop [obj=worshipper | pilgrim | mourner]/v  bar [obj=worshipper | pilgrim | mourner from]/v
  words      block [obj=worshipper | pilgrim | mourner | procession]/v  turn back [obj=worshipper | pilgrim | procession]/v
  words      restrict [obj=worshipper | pilgrim | prayer]/v  limit [obj=worshipper | pilgrim | prayer]/v
  words      ban [obj=procession | pilgrimage | prayer by]/v
  cameo      172
  actor      subj
  recipient  obj | by | mod
  when       subj:cop | subj:mil | subj:state | subj:gov, recipient:actor
  yes        Israeli police stopped Muslim worshippers at the mosque. | police > worshippers
  no         Snow stopped pilgrims below the pass.

sense evacuate_order.1
  words      order [obj=resident | villager | people | civilian comp=leave | evacuate | flee | move]/v
  words      tell [obj=resident | villager | people | civilian comp=leave | evacuate | flee | move]/v  order [obj=evacuation of]/v
  words      issue [obj=evacuation_order for | to]/v  warn [obj=resident | villager | people comp=leave | evacuate | flee]/v
  words      drop [obj=leaflet comp=leave | evacuate]/v
  cameo      174
  actor      subj
  recipient  obj | of | for | to
  when       subj:mil | subj:state | subj:reb | subj:gov, recipient:actor, no subj:igo
  yes        The Israeli army ordered Palestinian residents to leave. | army > residents
  no         The warden told residents to evacuate the burning hotel.

# ---------------------------------------------------------------- adjectives and the rest

sense paper_shut.1
  words      shut down [obj=@paper]/v  close down [obj=@paper]/v  shut [obj=@paper]/v  close [obj=@paper]/v  suspend [obj=@paper]/v  ban [obj=@paper]/v  raid [obj=@paper]/v
  cameo      1721
  actor      subj
  recipient  obj | of
  when       subj:cop | subj:state | subj:gov | subj:jud | subj:mil | subj:reb
  yes        Nicaraguan police shut down a Catholic paper. | police > paper
  no         The publisher shut down the magazine.

# ---------------------------------------------------------------- single phrases of the wires

sense power_cut_off.1
  words      cut [obj=power | electricity | water | gas | fuel to]/v  switch off [obj=power | electricity | water to]/v
  words      turn off [obj=power | electricity | water | tap to]/v  shut off [obj=power | electricity | water | fuel to]/v
  words      deprive [of=water | power | food | electricity]/v  starve [of=water | power | food | fuel]/v
  words      cut off [obj=power | electricity | fuel | internet to]/v
  cameo      191
  actor      subj
  recipient  to | obj | in
  when       subj:mil | subj:state | subj:reb | subj:gov, recipient:place | recipient:cvl | recipient:actor, no from
  yes        Israel cut power to Gaza. | Israel > Gaza
  no         Ice cut power to the minister's cottage.

sense trustee.1
  words      put in [obj=trustee | governor | commissar]/v  install [obj=trustee | governor | military_governor in]/v
  words      impose [obj=trustee | governor on | in]/v  appoint [obj=trustee | military_governor in | for]/v
  words      replace [obj=mayor with=trustee]/v  strip [obj=mayor | governor | council of]/v
  words      dissolve [obj=council | municipality | bar_association | union]/v
  cameo      172
  actor      subj
  recipient  in | on | for | obj | of
  when       subj:state | subj:gov | subj:mil, recipient:actor | recipient:place
  yes        Ankara installed a trustee in Diyarbakir. | Ankara > Diyarbakir
  no         The museum installed a trustee in a glass box.

sense pilgrim_turn.1
  words      turn away [obj=pilgrim | worshipper | tourist | traveller | lawmaker | delegation]/v
  words      turn back [obj=pilgrim | worshipper | traveller | lawmaker | activist]/v
  words      send back [obj=pilgrim | traveller | activist | lawmaker]/v  refuse entry [to]/v  stop at border/v  put on next plane/v
  cameo      174
  actor      subj
  recipient  obj | to
  when       subj:state | subj:gov | subj:cop | subj:mil, recipient:actor
  yes        Saudi guards turned back Iranian pilgrims. | guards > pilgrims
  no         Fog turned back the pilgrims of the mountain club.

sense forced_denounce.1
  words      force [comp=denounce | convert | confess | recant | renounce | sign | apologise | resign]/v
  words      coerce [into=confession | conversion | silence]/v  compel [comp=denounce | convert | confess | recant | sign]/v
  words      pressure [comp=denounce | recant | confess]/v  bully [into=silence | confession]/v
  cameo      170
  actor      subj
  recipient  obj
  when       subj:state | subj:gov | subj:cop | subj:mil | subj:reb | passive, recipient:actor
  yes        Chinese police forced Tibetan monks to recant. | police > monks
  no         The teacher forced the pupil to sign.

# ---------------------------------------------------------------- endings

sense exile_bar.1
  words      bar [obj=exile | dissident | critic | cleric from]/v  refuse [obj=return to=exile]/v  stop [obj=exile | dissident comp=return]/v
  words      ban [obj=exile | dissident | cleric from]/v  prevent [obj=exile | dissident comp=return]/v
  words      deny [obj=return to=exile | dissident]/v  bar from returning/v  ban from returning/v  stop from returning/v
  cameo      174
  actor      subj
  recipient  obj | to
  when       recipient:actor, subj:state | subj:gov | subj:cop | subj:jud
  yes        Managua barred a poet and two clerics from returning. | Managua > clerics
  no         The bouncer barred the singer's friend from returning.

sense frame_up.1
  words      plant [obj=drug | evidence | weapon on]/v  fabricate [obj=charge | evidence | case against]/v  frame/v
  words      trump up [obj=charge against]/v  forge [obj=evidence | confession]/v  extract [obj=confession from]/v
  words      extort [obj=confession | money from]/v
  cameo      170
  actor      subj
  recipient  on | against | obj | from
  when       recipient:actor, subj:cop | subj:gov | subj:state | subj:spy | subj:jud | subj:mil
  yes        Russian agents fabricated a case against a senator. | agents > senator
  no         The gallery framed the portrait of the king.


# ---------------------------------------------------------------- led away, behind bars, in the dock
sense led_away.1
  words      lead [in=handcuff]/v  lead [from=stage | home | house | office | court | courtroom | chamber | hall | podium | plane | studio]/v  walk [obj to=van | car | cell]/v  lead away/v  take away [in=handcuff | van | car | bus | truck | lorry | jeep | helicopter]/v  drag away/v  drag off/v  haul away/v  march off/v  march away/v  bundle off/v  cart off/v
  words      drive away [in=van | car | bus | truck | jeep]/v  drive off [in=van | car | bus | truck | jeep]/v  frogmarch/v  lead off [in=handcuff]/v  lead out [in=handcuff]/v
  words      bundle [into=car | van | vehicle | police_car | police_van | bus | truck | lorry | jeep | boot]/v  put [obj into=car | van | vehicle | police_car | police_van | bus | truck | lorry | jeep]/v
  words      push [obj into=car | van | vehicle | police_car | police_van | bus | jeep]/v  shove [obj into=car | van | vehicle | police_car | police_van | bus | jeep]/v  force [obj into=car | van | vehicle | jeep]/v
  words      drag [obj into=car | van | vehicle | police_car | police_van | bus | jeep]/v  throw [obj into=car | van | vehicle | police_van | truck | cell | dungeon]/v  load [obj onto=bus | truck | lorry | van]/v
  words      drag [obj from=home | house | flat | apartment | office | car | bed | bus | train | plane | stage | class | classroom | church | mosque | hospital | courtroom | shop | tent | hotel | podium]/v
  words      take [obj from=home | house | flat | apartment | office | bed | class | classroom | newsroom | village | hotel | mosque | church | bus | car | dormitory]/v  take in [for=questioning]/v
  words      pull [obj from=home | house | flat | office | car | bed | bus | train | class | classroom | taxi]/v  pull off [obj=bus | train | plane]/v  take off [obj=plane | bus | train]/v
  words      pick up [at=airport | border | home | work | checkpoint | hotel | office | station]/v  bring in [for=questioning]/v  haul in [for=questioning]/v  march [obj into=cell | van | station]/v
  cameo      173
  actor      subj
  recipient  obj
  when       recipient:actor, subj:cop | subj:mil | subj:state | subj:gov | subj:spy | subj:reb | subj:uaf | subj:jud | subj=agent | man | officer | guard | gunman | @police | @troops | no subj, obj!=wounded
  yes        Soldiers dragged a Zambian editor from his office. | Soldiers > editor
  yes        The Tajik lawyer was led away by policemen. | policemen > lawyer
  yes        The Cambodian monk was bundled into a van. | - > monk
  no         The nurse put the Dutch boy into a car.
  no         The waiter led the guests away.

sense behind_bars.1
  words      under arrest/n  under house arrest/n  in custody/n  in police custody/n  in detention/n  in pre-trial detention/n  in jail/n  in prison/n  behind bar/n  in handcuff/n  in dock/n  in court dock/n
  cameo      173
  actor      by
  recipient  subj
  when       has subj, recipient:actor
  yes        The Sudanese premier is under house arrest. | - > premier
  yes        Two Zambian ministers are behind bars. | - > ministers
  yes        A Peruvian general was in the dock on Monday. | - > general
  no         The jar is under the table.
  no         The whisky is behind the bar.

sense jailed_state.1
  words      languish [in=jail | prison | cell | custody]/v  sit [in=jail | prison | cell]/v  spend [obj=night | day | week | month | year in=jail | prison | custody | cell | detention]/v  end up [in=jail | prison]/v  land [in=jail | prison]/v
  words      hold [in=camp | barracks | dungeon | basement | cell | solitary_confinement]/v  keep [obj in=camp | dungeon | basement | cell]/v  take [to=camp | barracks | police_station | prison | jail | police_headquarters | detention_centre | cell | station]/v  take into/v
  words      bring [to=police_station | prison | jail | police_headquarters | detention_centre]/v  move [to=jail | prison | camp | penal_colony]/v  send [to=jail | prison | labour_camp | camp | penal_colony]/v  pack off [to=jail | prison | camp]/v  transfer [to=jail | labour_camp | penal_colony]/v
  cameo      173
  actor      by
  recipient  obj | subj
  when       recipient:actor, to!=ballot, obj!=refugee | migrant | family | child | victim | survivor
  yes        The Laotian pastor was taken to a camp. | - > pastor
  yes        An Iranian singer sat in jail for a year. | - > singer
  no         The Danish boy was taken to the circus.

sense hold_person.1
  words      hold/v  keep [obj in=custody | jail]/v  be holding/v
  cameo      173
  actor      subj
  recipient  obj
  when       subj:state | subj:gov | subj:cop | subj:mil | subj:reb | subj:uaf, obj=@prisoner | employee | staff | teacher | singer | pastor | trader | farmer | passenger | family | citizen | national | contractor | captain | sailor | soldier | dissident | student | tourist | executive, obj!=leader | member | election | position | official | president | minister, recipient:actor
  plain      yes
  yes        Chad is holding a French contractor. | Chad > contractor
  no         Egypt holds two seats on the council.
  no         The priest held the citizen's hand.

sense held_since.1
  words      hold [without=charge | trial]/v  hold [in=custody | jail | prison | detention | cell | camp]/v  hold [at=prison | airport | station | base | camp]/v  hold incommunicado/v  keep [in=custody | jail | prison]/v  lock up/v
  cameo      173
  actor      subj
  recipient  obj
  when       passive, no subj, no comp, recipient:actor, recipient:person | obj=@prisoner, no recipient:place
  plain      yes
  yes        The Eritrean singer has been held without trial since May. | - > singer
  no         The fair has been held since 1911.

sense ship_pirates.1
  words      board [obj=@ship]/v  storm [obj=@ship]/v  clamber aboard/v  overpower [obj=crew]/v  seize [obj=crew]/v  rob [obj=@ship | crew]/v  fire on [obj=@ship]/v
  cameo      181
  actor      subj
  recipient  obj | of | poss
  when       subj:crm | subj:uaf | subj:reb | subj=pirate | gunman | robber | hijacker | man | attacker
  yes        Pirates boarded a Greek tanker off Benin. | Pirates > Greek
  no         The pilot boarded a Greek tanker.

sense ship_escort.1
  words      intercept [obj=dinghy | raft | skiff | canoe | pirogue | speedboat | boat | lorry | convoy]/v  stop [obj=dinghy | raft | skiff | canoe | pirogue | speedboat]/v  seize [obj=dinghy | skiff | van | lorry | speedboat]/v  divert [obj=@ship to]/v  escort [obj=@ship into | to=port | harbour | harbor | base]/v  tow [obj=@ship into | to=port | harbour | harbor | base]/v  steer [obj=@ship into | to=port]/v  redirect [obj=@ship to]/v  chase [obj=@ship]/v  hold up [obj=@ship | lorry | truck | shipment | cargo]/v
  words      chase off [obj=@ship]/v  drive off [obj=@ship]/v  warn off [obj=@ship]/v  stop and search [obj=@ship | lorry | truck]/v  stop [obj=@ship]/v  arrest [obj=@ship]/v  pull over [obj=lorry | truck | convoy]/v  bring [obj=@ship into=port]/v
  cameo      171
  actor      subj
  recipient  obj
  when       subj:mil | subj:cop | subj:state | subj:gov | subj=navy | coast guard | coastguard | warship | frigate | cutter | patrol boat | customs | customs officer
  yes        The Senegalese navy diverted a Spanish trawler to Dakar. | navy > Spanish
  yes        Norway arrested a Russian trawler. | Norway > Russian
  no         The gale diverted a Spanish trawler to Vigo.

# ---------------------------------------------------------------- what is switched off, sealed, suspended
sense switch_off.1
  words      cut off [obj=internet | mobile_data | data | datum | phone_line | telephone | network | signal | broadcast | website]/v  switch off [obj=internet | mobile_data | network | phone_network | mobile_network | signal | wifi]/v  turn off [obj=internet | mobile_data | network]/v
  words      block [obj=mobile_data | data_service | phone_line | text_message | sms | app | site | signal]/v  jam [obj=signal | gps | phone]/v  slow down [obj=internet]/v  slow [obj=internet]/v  throttle [obj=internet | data | datum | twitter]/v  sever [obj=internet | phone_line | connection]/v
  words      disconnect [obj=internet | phone | network]/v  restrict [obj=internet | data | datum | social_media]/v  pull the plug [on=internet | network | broadcaster | channel | station]/v  take down [obj=transmitter | site | channel | website]/v  take off air/v  take off the air/v  go dark/v
  cameo      1721
  actor      subj
  recipient  of | in | on
  when       actor:state | actor:gov | actor:cop | actor:mil | actor:jud | actor=regulator | operator | authority | no subj
  yes        Gabon switched off the mobile network. | Gabon > -
  yes        Belarus cut off the internet in Minsk. | Belarus > Minsk
  no         The boy switched off the network printer.

sense shut_crossing.1
  words      shut [obj=crossing_point | border_post | frontier_post | border_gate | land_crossing | checkpoint | side]/v  close [obj=crossing_point | border_post | frontier_post | border_gate | land_crossing | side]/v  seal [obj=crossing_point | border_post | frontier_post | side]/v
  words      seal off [obj=crossing_point | border_post | crossing | capital | district | quarter | area]/v  bar [obj=crossing]/v  barricade [obj=border | crossing | bridge]/v  wall off [obj=border]/v  mine [obj=border]/v  shut [obj=side of=border]/v  close [obj=side of=border]/v
  words      cut [obj=road | highway | supply_line | supply_route | railway | corridor | lifeline]/v  cut off [obj=road | town | city | enclave | village | supply_line]/v  sever [obj=road | supply_line | supply_route | lifeline]/v  choke off [obj=supply | road]/v
  words      throw [obj=cordon around]/v  draw [obj=cordon around]/v  ring [obj=town | city | village | base | garrison]/v  starve [obj=town | city | enclave]/v  throttle [obj=town | city | port]/v  bottle up [obj=ship | fleet | garrison]/v
  cameo      191
  actor      subj
  recipient  with | to | of | poss | obj | from | in
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:cop | subj=junta | jihadist | insurgent | militant | @troops | passive, no subj:bus
  yes        Malawi shut its side of the border with Mozambique. | Malawi > Mozambique
  yes        Jihadists cut the road to the Malian town. | Jihadists > Malian
  no         A landslide cut the road to the Swiss resort.

sense under_trustee.1
  words      put [obj under=administration | trusteeship | supervision | receivership | curatorship | direct_rule | central_rule | state_control]/v  place [obj under=administration | trusteeship | supervision | receivership | direct_rule | central_rule | state_control | special_measure]/v
  words      take [obj=control of=police | bank | station | party | union | university | port | airline | firm | company | council]/v  put [obj=manager | administrator | trustee | commissioner into | in]/v  install [obj=administrator | trustee | manager | commissioner in | at]/v  appoint [obj=trustee | administrator to]/v
  words      send [obj=administrator | trustee | receiver into]/v  take over [obj=police | bank | station | union | university | airline | council | company]/v  nationalise/v  nationalize/v  expropriate/v  replace [with=trustee | administrator | appointee]/v
  cameo      171
  actor      subj
  recipient  obj | of | into | in | at
  when       actor:state | actor:gov | actor:jud | actor:mil | actor=ministry | commission | central bank | regulator | junta, obj!=deposit | post, recipient:actor | obj=bank | company | firm | mine | oilfield | airline | railway | plant | refinery | of=police | bank | station | university | company
  yes        The Iraqi interior ministry took control of the Kurdish police. | ministry > police
  yes        Mali nationalised a Canadian oil firm. | Mali > firm
  no         The family put its shop under new management.

sense halt_count.1
  words      halt [obj=vote_count | count | election | vote | poll | broadcast | trial | session]/v  stop [obj=vote_count | count | election | poll | session]/v  break off [obj=count | session]/v  seize [obj=ballot | ballot_box | tally_sheet | ballot_paper | server]/v
  words      suspend [obj=vote_count | election | count]/v  annul [obj=election | vote | poll]/v  confiscate [obj=ballot | ballot_box | tally_sheet]/v  stuff [obj=ballot_box]/v  close [obj=polling_station]/v
  cameo      170
  actor      subj
  recipient  of | in | by
  when       subj:mil | subj:cop | subj:reb | subj=gunman | soldier | junta | mutineer | officer
  yes        Soldiers halted the vote count in Bissau. | Soldiers > Bissau
  no         Rain halted the count of the storks.

sense strip_down.1
  words      take down [obj=banner | flag | poster | placard | mural]/v  remove [obj=banner | flag | poster | placard | mural]/v  tear down [obj=banner | poster | tent | camp]/v  paint over [obj=mural | slogan | graffito]/v
  words      confiscate [obj=banner | flag | poster | placard | megaphone | petition]/v  clear away [obj=tent | barricade | camp]/v  clear [obj=camp | encampment | square | campus | sit-in | tent]/v  dismantle [obj=camp | encampment | barricade | tent]/v
  words      move in [on=protester | camp | demonstrator | square | sit-in | encampment | marcher]/v  break up/v  order off [obj=square | street]/v  strip [obj of=banner | placard]/v
  cameo      1721
  actor      subj
  recipient  of | obj | from | on
  when       subj:cop | subj:mil | subj=@police | @troops | security force, obj=banner | flag | poster | placard | mural | tent | camp | encampment | square | campus | sit-in | barricade | megaphone | petition | slogan | protest | march | rally | it | them | meeting | gathering | vigil | picket | crowd | demonstration | on=protester | camp | demonstrator | square | sit-in | encampment | marcher
  plain      yes
  yes        Chinese police removed the banners of the Tibetan students. | police > students
  yes        Security forces moved in on the Iraqi protesters. | forces > protesters
  no         The caretaker took down the banner of the fair.

sense passport_taken.1
  words      take away [obj=passport | licence | license | citizenship | press_card | permit | visa]/v  seize [obj=passport | phone | laptop of]/v  hold on [to=passport]/v  withdraw [obj=passport | licence | license | press_card | residence_permit of | from]/v
  words      cancel [obj=passport | licence | license | visa | residence_permit of | for]/v  revoke [obj=passport | visa | residence_permit | press_card | accreditation of | for]/v  keep [obj=passport of]/v
  cameo      172
  actor      subj
  recipient  of | from | poss | for
  when       recipient:actor, subj:state | subj:gov | subj:cop | subj:jud | subj:mil | no subj, no recipient:bus
  yes        Oman revoked the passport of a poet. | Oman > poet
  no         The thief took away the purse.

sense search_home.1
  words      search [obj=house | home | flat | office | headquarters | villa | residence | room of | poss]/v  comb [obj=house | office | headquarters | village | district]/v  go through [obj=house | office | paper of]/v  raid [obj=house | home | flat | villa | residence | headquarters | office | newsroom | bookshop]/v
  words      lock [obj=headquarters | office]/v  take [obj=key of]/v  turn upside down [obj=house | office | flat]/v  ransack [obj=office | flat | home]/v
  cameo      171
  actor      subj
  recipient  of | poss | obj
  when       recipient:actor, subj:cop | subj:jud | subj:gov | subj:state | subj:spy | subj:mil | no subj
  yes        The house of a Zambian bishop was searched. | - > bishop
  yes        Prosecutors combed the office of the Kosovan minister. | Prosecutors > minister
  no         The owner searched the house for his cat.

sense push_back_people.1
  words      send back [obj=migrant | refugee | asylum_seeker | boat | family | national | citizen | worker]/v  push back [to | across | over | into]/v
  words      drive back [across | over | into=border | frontier | sea]/v  put [obj on=plane | bus | ship | train | flight to]/v  put [obj across | over=border | frontier]/v  push back [obj=migrant | refugee | boat]/v  turn away [obj=migrant | refugee | boat]/v
  words      march [obj to=border | frontier]/v  bus [obj to=border | frontier]/v  fly back [obj=migrant | deportee]/v  fly [obj=migrant | deportee to]/v  ship back [obj=migrant | refugee]/v  dump [obj=migrant | refugee in | at]/v  herd [obj across | to=border]/v  tow [obj=migrant | boat out to=sea]/v
  cameo      174
  actor      subj
  recipient  obj
  when       recipient:actor | obj=migrant | refugee | asylum seeker, subj:state | subj:gov | subj:cop | subj:mil | subj=coast guard | coastguard | no subj, obj!=@troops | diplomat | ambassador | prisoner
  yes        Jordan sent forty Iraqi migrants back to Basra. | Jordan > migrants
  no         The postman sent the letter back to Basra.

sense cyber_leak.1
  words      publish [obj=data | datum | file | document | email]/v  leak [obj=data | datum | file | email]/v  dump [obj=data | datum | file on]/v  put [obj on=internet | web | dark_web]/v  post [obj=data | datum | file]/v  steal [obj=data | datum | file | password | record from]/v  wipe [obj=server | computer | hard_disk]/v
  words      encrypt [obj=server | computer | file | data | datum | system]/v  lock [obj=server | computer | file]/v  cripple/v  paralyse/v  knock out/v  knock offline/v  bring down [obj=server | site | website | system]/v  disable [obj=server | site | system]/v  take offline/v  break into [obj=server | network | account]/v
  cameo      176
  actor      subj
  recipient  of | from | poss | obj | in
  when       subj=hacker | gang | ransomware | malware | cyberattack | cyber attack | cyber-attack | virus | worm | group | hacking gang | hacking group, recipient:actor | recipient:place
  yes        Hackers wiped the servers of the Chilean tax office. | Hackers > office
  yes        Ransomware crippled the servers of the Danish ministry. | - > ministry
  no         The archive published data on Danish storks.

# ---------------------------------------------------------------- nouns: capture, seizure, closure, siege, crackdown
sense capture_noun.1
  words      capture [of]/n  capture/n  re-arrest [of]/n  rearrest [of]/n  apprehension [of]/n  internment [of]/n  incarceration [of]/n  roundup [of]/n  jailing [of]/n  imprisonment [of]/n  indictment [of]/n
  cameo      173
  actor      by
  recipient  of | poss
  when       recipient:actor, of!=carbon | image | town | city | village | port | airport | base | market | data, subj!:reb
  yes        The jailing of a Vietnamese blogger was reported. | - > blogger
  yes        The capture of the Bolivian smuggler by Peruvian police came after a year. | police > smuggler
  no         The capture of the bridge by the Danish team ended the game of chess.

sense seizure_noun.1
  words      seizure [of=@ship | cargo | property | asset | passport | account | land | farm | plane]/n  impounding [of=@ship | plane | cargo]/n  confiscation [of]/n  boarding [of=@ship]/n  detention [of=@ship | crew]/n  expropriation [of]/n  nationalisation [of]/n  nationalization [of]/n
  words      blockade [of]/n  siege [of]/n  encirclement [of]/n  closure [of=border | crossing | station | newspaper | radio_station | party | office | ngo | mosque | church | road | bridge]/n  shutdown [of=internet | newspaper | channel | station]/n  banning [of]/n  outlawing [of]/n
  cameo      171
  actor      by
  recipient  of | with
  when       actor:state | actor:gov | actor:mil | actor:reb | actor:cop | actor:jud, has by
  yes        The impounding of a Danish ship by Libya angered sailors. | Libya > Danish
  yes        The banning of a Kurdish paper by a Turkish court came first. | court > paper
  no         The closure of the shop by its owner saddened the street.

sense have_taken.1
  words      have withdrawn/v  have suspended/v  have impounded/v  have taken away/v  have taken/v  have confiscated/v  have frozen/v  have seized/v  have revoked/v  have cancelled/v  have searched/v  have raided/v  have blocked/v
  cameo      171
  actor      by
  recipient  subj
  when       recipient:actor, obj=passport | licence | license | citizenship | press card | permit | visa | phone | laptop | house | home | flat | account | property | boat | estate | asset | villa | office | farm | car
  yes        The Omani writer had his passport taken away. | - > writer
  no         The Omani writer had his house painted.

# ---------------------------------------------------------------- places of which the tables know nothing, people whom agents seize
sense take_place.1
  words      capture/v  take/v  retake/v  recapture/v  seize/v  overrun/v  occupy/v  reoccupy/v  storm/v  take control [of]/v  seize control [of]/v  invade/v  conquer/v  take over/v  move into/v  push into/v  advance [into]/v
  cameo      192
  actor      subj
  recipient  in | of
  when       subj:mil | subj:reb | subj:uaf | subj=@troops | militia | fighter, obj:name | of:name | into:name, no obj:actor, no obj:person
  plain      yes
  yes        Rebels captured Nyabibwe. | Rebels > -
  no         Tourists stormed Qamhana.

sense grab_person.1
  words      seize/v  grab/v  snatch/v  nab/v  catch/v  corner/v  pounce [on]/v  swoop [on]/v  surround/v  bind/v  blindfold/v  question/v  interrogate/v
  cameo      173
  actor      subj
  recipient  obj | on
  when       recipient:person | obj=journalist | dissident | activist | pastor | student | suspect | fugitive, subj:cop | subj:mil | subj:spy | subj=agent | officer | policeman | @police
  plain      yes
  yes        Agents seized the Belarusian editor in a lobby. | - > editor
  no         The goalkeeper caught the Belarusian striker.

# ---------------------------------------------------------------- many verbs, narrow company: police and courts, and people
sense police_person.1
  words      hold/v  stop/v  cuff/v  book/v  frisk/v  restrain/v  shackle/v  chain/v  corral/v  kettle/v  pen in/v  herd/v  hustle/v  hound/v  intercept/v  confine/v  lead off/v  lead away/v  lead from/v  lead [from | out of]/v  take in/v  haul in/v  pull in/v  bring in/v  drive off/v  put away/v  bang up/v  shut up/v  hold back/v  keep back/v
  words      turn back/v  turn away/v  chase away/v  chase off/v  chase [off | from | out of]/v  move on/v  order off/v  order out/v  order [obj off | out of | from]/v  drag [out of | from | off | to]/v  pull [out of | from | off]/v  haul [out of | from | off]/v  carry [out of | from]/v  eject/v  evict/v  remove/v  clear [from | out of]/v  drive [out of | from | off]/v
  words      keep [from]/v  bar/v  bar [from]/v  come [for]/v  lay hands [on]/v  slap [obj=handcuff | cuff on]/v  clap [obj=handcuff on]/v  shadow/v  tail/v  summon/v  search/v  strip-search/v  fingerprint/v  lock in/v  lock up/v  lock away/v  empty/v  pin down/v  clear/v  surround/v  encircle/v  stop [from]/v  prevent [from]/v  put [obj in=iron | handcuff | cell | jail | van | prison]/v  throw [obj in | into=cell | jail | van | prison]/v
  cameo      173
  actor      subj
  recipient  obj | on | for
  when       subj:cop | subj:spy | subj:jud | subj=policeman | @police | gendarme | customs man | customs | border guard | immigration officer | bailiff, recipient:person | obj=editor | student | teacher | lawyer | farmer | vendor | marcher | protester | demonstrator | migrant | journalist | activist | trader | monk | nun | worker | driver | crowd | supporter | woman | man | family | tycoon, no recipient:state, no recipient:cop
  plain      yes
  yes        Police herded Kenyan students out of the market. | Police > students
  yes        Gendarmes stopped a Togolese editor. | Gendarmes > editor
  no         Police stopped the flow of traffic.
  no         The officer led the Kenyan choir.

sense court_person.1
  words      send [to=prison | jail | penal_colony | camp | cell]/v  put [obj behind=bar]/v  put behind bars/v  put behind bar/v  keep behind bars/v  place [under=house_arrest | arrest | curfew]/v  order [obj=arrest | detention | extradition | deportation | seizure | closure of]/v  order [obj comp=hold | detain | jail | arrest | keep]/v  order held/v  order detained/v  order shut/v  order closed/v
  words      issue [obj=warrant | arrest_warrant for | against]/v  serve [obj=warrant on]/v  extend [obj=detention | custody of]/v  bar [obj from]/v  ban [obj from]/v  strip [obj of=office | immunity | citizenship | passport | licence]/v  seal [obj=office | shop | newsroom | printing_press | headquarters of]/v  have sealed/v  have arrested/v  have closed/v
  cameo      173
  actor      subj
  recipient  obj | of | for | against | on | to | comp.obj
  when       subj:jud | subj:cop | subj:gov | subj=prosecutor | judge | court | tribunal | magistrate | passive, recipient:actor, obj!=reporter's question
  plain      yes
  yes        A judge in Tunis put the lawyer behind bars. | judge > lawyer
  yes        The tribunal issued a warrant for the exiled Bengali leader. | tribunal > leader
  no         The judge put the cat behind bars.

sense state_firm.1
  words      close/v  shut/v  suspend/v  dissolve/v  seal/v  search/v  raid/v  shut down/v  close down/v  keep out/v  throw out/v  kick out/v  drive out/v  expel/v  lay [obj=claim to]/v  pulp/v  shutter/v  padlock/v  order shut/v  order closed/v  pull [obj=plug on]/v  stop [obj=printing | sale | broadcast of]/v  muzzle/v  silence/v  gag/v
  words      pull [obj=book | novel | film | programme | song | play]/v  cut [obj=film | scene | article | programme]/v  ban [obj=book | novel | film | play | song]/v  withdraw [obj=book | novel | film]/v  black out/v  blank out/v  take off [obj=air | shelf]/v
  cameo      172
  actor      subj
  recipient  obj | of | on | to | poss
  when       subj:state | subj:gov | subj:cop | subj:jud | subj:mil | subj=censor | regulator | junta, recipient:bus | recipient:jrn | recipient:ngo | recipient:rel | recipient:edu | recipient:pty | recipient:med | obj=company | firm | newspaper | school | station | church | mosque | ngo | charity | union | party | office | hospital | university | book | novel | film | play | song | shop | market, no obj:state, obj!=embassy | consulate | mission | loophole | gap
  plain      yes
  yes        Chad sealed two opposition newspapers. | Chad > newspapers
  yes        Vietnamese censors pulled a novel. | censors > -
  no         The owner shut a French shop.

sense border_wall.1
  words      fence/v  fence [obj=border | frontier]/v  wall off/v  slam shut/v  put [obj=fence | wall | wire along | on | across]/v  build [obj=fence | wall | trench along | on=border | frontier]/v  string [obj=wire along]/v  dig [obj=trench | ditch along]/v  block [obj=border | frontier | crossing | strait]/v  cut [obj=border | frontier | link]/v  wall [obj=border]/v  stop letting/v  stop [obj=lorry | truck | train | goods | onion | trade at]/v
  cameo      191
  actor      subj
  recipient  with | to | along | on | of | mod | from
  when       subj:state | subj:gov | subj:mil | subj:cop, obj=border | frontier | crossing | fence | wall | wire | trench | ditch | strait | lorry | truck | train | goods | gate | door | along=border | on=border
  plain      yes
  yes        Chad put a fence along the border with Sudan. | Chad > Sudan
  no         The farmer put a fence along the border of his field.

sense state_migrants.1
  words      return/v  send packing/v  put [over | across=border | frontier]/v  bundle [over | across=border | frontier]/v  herd [over | across=border | frontier]/v  march [to=border | frontier]/v  escort [to=border | frontier]/v  force back/v  force out/v  fly home/v  fly out/v  send home/v  send back/v  ship home/v  order out/v  order home/v  drive [into=sea]/v  drive back/v  push [into=sea]/v  reject [at=border]/v  put out/v  flow back/v
  cameo      174
  actor      subj
  recipient  obj
  when       subj:state | subj:gov | subj:cop | subj:mil | no subj, obj=migrant | asylum seeker | foreigner | trader | illegal | immigrant | stowaway | deportee | missionary | preacher | reporter | correspondent | student | cuban | haitian | afghan | worker | exile, recipient:actor, obj!=@troops, no by, no obj:mil
  plain      yes
  yes        Chad sent sixty Sudanese migrants packing. | Chad > migrants
  no         The airline flew sixty Sudanese nurses home.

# ---------------------------------------------------------------- what is done to somebody, by nobody named
sense passive_person.1
  words      seize/v  pick up/v  take in/v  take away/v  haul [before=court | judge | tribunal]/v  bring [before=court | judge | tribunal | magistrate]/v  turn back [at]/v  turn away [at]/v  stop [at=border | airport | checkpoint | frontier | crossing]/v  refuse [obj=entry | visa | exit_visa]/v  deny [obj=entry | visa | passport | exit_visa]/v  order [comp=leave]/v  tell [comp=leave]/v  forbid [comp=leave | travel | speak | preach | teach | write]/v
  words      force [from=home | village | land | house]/v  drive [from=home | village | land]/v  turn [out of=home | house | village]/v  forbid/v  put on trial/v  put [on=trial]/v  place [on=list]/v  keep [from]/v  strip [of]/v  bar [from]/v  ban [from]/v  evict/v  expel/v  confine [to]/v  question/v  search [at]/v  deprive [of=citizenship | passport | vote | liberty]/v
  cameo      173
  actor      subj
  recipient  obj | iobj | subj
  when       passive, no subj, recipient:person | obj=@prisoner | family | villager | farmer | migrant | trader, recipient:actor, recipient!=government | minister of
  plain      yes
  yes        A Kenyan editor was picked up on Monday. | - > editor
  yes        The Kenyan farmers were driven from their land. | - > farmers
  no         A Kenyan sprinter was picked up by a sponsor.

sense coerce_noun.1
  words      expulsion [of]/n  deportation [of]/n  harassment [of]/n  interrogation [of]/n  silencing [of]/n  confinement [of]/n  persecution [of]/n  eviction [of]/n  banishment [of]/n  intimidation [of]/n  muzzling [of]/n  suspension [of=newspaper | paper | broadcaster | station | party | ngo | licence | deputy | judge]/n  banning [of]/n  shutdown [of]/n  closing [of=newspaper | paper | station | school | border]/n
  cameo      172
  actor      by | poss
  recipient  of
  when       recipient:actor, of!=diplomat | ambassador | envoy | attaché | attache | embassy
  plain      yes
  yes        The silencing of a Gambian editor angered the bar. | - > editor
  no         The harassment of the Gambian striker by fans was rude.

sense court_waits.1
  words      await [obj=trial | sentence | deportation | execution]/v  face [obj=deportation | trial | expulsion | execution]/v  remain [in=jail | prison | custody | detention | cell]/v  stay [in=jail | prison | custody | detention | cell]/v  go [to=jail | prison]/v  end up [in=cell]/v  be [in=cell | dungeon]/v
  cameo      173
  actor      by
  recipient  subj
  when       recipient:actor, recipient:person | subj=@prisoner
  plain      yes
  yes        The Kenyan editor remains in custody. | - > editor
  no         The Kenyan warder remains in prison service.

sense arrest_count.1
  words      arrest/v  detain/v  jail/v  hold/v  round up/v  deport/v  expel/v  intern/v
  cameo      173
  actor      subj
  recipient  of | at | in
  when       subj:cop | subj:state | subj:gov | subj:mil, obj:number, obj!=seat | percent | gun
  plain      yes
  yes        Kenyan police arrested 40. | police > -
  no         The stadium holds 40,000.
