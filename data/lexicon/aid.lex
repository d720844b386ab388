# AID: provide money, goods, arms, protection, asylum, rescue. CAMEO 07x.

sense give_aid.1
  words      give [obj=@aid]/v  provide [obj=@aid]/v  send [obj=@aid]/v  donate/v  deliver [obj=@aid]/v  supply [obj=@aid]/v  extend [obj=@aid]/v  ship [obj=@aid]/v  grant [obj=@aid]/v
  words      contribute [obj=@aid]/v  allocate [obj=@aid]/v  disburse [obj=@aid]/v  distribute [obj=@aid]/v  release [obj=@money]/v  transfer [obj=@money]/v  award [obj=@aid]/v
  words      channel [obj=@aid]/v  lend [obj=@money | hand | support]/v  offer up [obj=@aid]/v  rush [obj=@aid]/v  fly [obj=@aid]/v  airlift [obj=@aid]/v  airdrop [obj=@aid]/v  pump [obj=@money]/v
  words      pour [obj=@money]/v  increase [obj=@aid]/v  boost [obj=@aid]/v  step up [obj=@aid]/v  resume [obj=@aid]/v  approve [obj=@aid]/v  inject [obj=@money]/v  dispatch [obj=@aid]/v  despatch [obj=@aid]/v
  words      hand out [obj=@aid]/v  gift [obj=@aid]/v  double [obj=@aid]/v  restore [obj=@aid]/v  wire [obj=@money]/v  earmark [obj=@aid]/v  commit [obj=@aid]/v  bring [obj=@aid]/v  spend [obj=@money on]/v
  words      set aside [obj=@money]/v  unblock [obj=@aid]/v  fast-track [obj=@aid]/v  render [obj=@aid]/v  airlift/v  hand over [obj=@aid | vehicle | equipment | ambulance]/v
  cameo      070
  actor      subj
  recipient  to | iobj | for | in | into
  when       obj!=@military_aid, obj!=@humanitarian, obj!=tariff, recipient:actor | obj=@aid
  yes        Norway gave aid to Malawi. | Norway > Malawi
  yes        Qatar provided a loan to Tunisia. | Qatar > Tunisia
  no         The company supplied water to its workers' canteen.


sense give_aid.2
  words      give [obj=@money]/v  provide [obj=@money]/v  lend [obj=@money]/v  grant [obj=@money]/v  donate [obj=@money]/v  disburse [obj=@money]/v  contribute [obj=@money]/v  bail out/v
  words      subsidise/v  subsidize/v  finance/v  fund/v  bankroll/v  forgive [obj=debt]/v  cancel [obj=debt]/v  write off [obj=debt]/v  reschedule [obj=debt]/v  underwrite/v  reimburse/v
  words      compensate/v  pay [obj=compensation | reparation]/v  waive [obj=debt]/v  restructure [obj=debt]/v  award [obj=@money]/v  pay out [obj=@money]/v  extend [obj=loan | credit | credit_line]/v
  cameo      071
  actor      subj
  recipient  to | iobj | for | in | of | poss | obj
  when       recipient:actor
  yes        The World Bank lent money to Kenya. | Bank > Kenya
  yes        Paris forgave the debt of Somalia. | Paris > Somalia
  no         The film was financed by a brewery.

sense give_aid.3
  words      give [obj=@military_aid]/v  provide [obj=@military_aid]/v  send [obj=@military_aid]/v  supply [obj=@military_aid]/v  deliver [obj=@military_aid]/v  ship [obj=@military_aid]/v
  words      donate [obj=@military_aid]/v  transfer [obj=@military_aid]/v  hand over [obj=@military_aid]/v  arm/v  equip/v  rearm/v  train [obj=@troops | militant | insurgent | rebel | @police | pilot | fighter | force | army]/v  fly in [obj=@military_aid]/v
  words      extend [obj=military_aid | military_assistance]/v  provide [obj=military_aid | military_assistance | air_support]/v  give [obj=military_aid | military_assistance | air_support]/v
  words      approve [obj=military_aid | military_assistance | arms_sale | arm_sale | weapons_package | weapon_package]/v  lend [obj=@military_aid]/v  contribute [obj=@military_aid]/v  funnel [obj=@military_aid]/v  smuggle [obj=@military_aid to]/v
  cameo      072
  actor      subj
  recipient  to | iobj | for | obj
  when       recipient:actor
  yes        Sweden sent howitzers to Ukraine. | Sweden > Ukraine
  yes        Norway gave Ukraine two more air-defence batteries. | Norway > Ukraine
  yes        Iran armed the Houthi rebels. | Iran > rebels
  no         The police armed the alarm.

sense give_aid.4
  words      give [obj=@humanitarian]/v  provide [obj=@humanitarian]/v  send [obj=@humanitarian]/v  deliver [obj=@humanitarian]/v  supply [obj=@humanitarian]/v  distribute [obj=@humanitarian]/v
  words      ship [obj=@humanitarian]/v  airlift [obj=@humanitarian]/v  donate [obj=@humanitarian]/v  drop [obj=@humanitarian]/v  rush [obj=@humanitarian]/v  fly [obj=@humanitarian]/v
  words      dispatch [obj=@humanitarian]/v  bring [obj=@humanitarian]/v  truck [obj=@humanitarian]/v  parachute [obj=@humanitarian]/v  airdrop [obj=@humanitarian]/v
  words      hand out [obj=@humanitarian]/v
  cameo      073
  actor      subj
  recipient  to | iobj | for | in | obj | among
  when       recipient:actor | obj=@refugee | @victim, obj!=fuel, obj!=shelter
  yes        Turkey sent food to flood victims in Pakistan. | Turkey > victims
  yes        UNICEF has delivered tents to Rohingya refugees. | UNICEF > refugees
  no         She fed the pigeons.

sense aid.1
  words      aid/n  assistance/n  humanitarian aid/n  military aid/n  economic aid/n  donation/n  bailout/n  financial aid/n  aid package/n  rescue package/n  relief effort/n  food aid/n  emergency aid/n  debt relief/n
  words      loan/n  aid shipment/n  aid delivery/n  arms delivery/n  arms shipment/n  contribution/n  development aid/n  technical assistance/n  weapons delivery/n  arms supply/n  relief/n  grant/n
  cameo      070
  actor      from | by | poss | mod | subj
  recipient  to | for
  when       recipient:actor
  yes        Chinese aid to Laos doubled. | Chinese > Laos
  yes        Loans from Moscow to Minsk kept the factories open. | Moscow > Minsk
  no         First aid was given at the stadium.

sense help.1
  words      help/v  assist/v  aid/v  relieve/v  support [with=@aid]/v  come to the aid/v  come to the rescue/v  prop up/v  help out/v  bolster/v  shore up/v  stand by/v  tide over/v  assist [with]/v
  words      help [with]/v  provide [with=@aid]/v  supply [with=@aid]/v  support [with=@money]/v  furnish [with]/v  fund [with]/v  give a hand/v  lend a hand/v  lend support/v  present [with]/v
  cameo      070
  actor      subj
  recipient  obj | to | of | in
  when       recipient:actor, no comp, with!=ultimatum | demand | list | bill | challenge
  yes        Italy helped Albania after the earthquake. | Italy > Albania
  yes        Ankara supplied Somalia with ambulances. | Ankara > Somalia
  no         Sunshine helped the roses.

sense help.2
  words      help/n  support [of=@money]/n
  cameo      070
  actor      from | by | poss
  recipient  to | for
  when       recipient:actor
  yes        The help from Norway for Moldova arrived on Sunday. | Norway > Moldova
  no         The help for the printer is on page nine.

# ---------------------------------------------------------------- protection, peacekeeping
sense protect.1
  words      protect/v  guard/v  shelter/v  safeguard/v  escort/v  shield/v  defend/v  police/v  patrol/v  secure/v
  cameo      074
  actor      subj
  recipient  obj
  when       subj:mil | subj:cop | subj:state | subj:igo | subj=@peacekeeper | @troops | @police, obj=@victim | @refugee | @humanitarian | @aid_worker | convoy | refugee | pilgrim | embassy | ceasefire | obj:actor
  yes        Rwandan peacekeepers protected refugees in Bangui. | peacekeepers > refugees
  no         Sun cream protects children.

sense peacekeep.1
  words      deploy [obj=@peacekeeper]/v  send [obj=@peacekeeper]/v  dispatch [obj=@peacekeeper]/v  contribute [obj=@peacekeeper | @troops]/v  provide [obj=@peacekeeper]/v  station [obj=@peacekeeper]/v
  words      extend [obj=@peacekeeper]/v  commit [obj=@peacekeeper | @troops]/v  establish [obj=@peacekeeper]/v  reinforce [obj=@peacekeeper]/v  increase [obj=@peacekeeper]/v  deploy [obj=@inspector]/v  send [obj=observer | monitor]/v
  words      lend [obj=@troops | @peacekeeper]/v  approve [obj=@peacekeeper]/v  authorise [obj=@peacekeeper]/v  authorize [obj=@peacekeeper]/v  send [obj=@troops comp=help | protect | guard | secure | train | assist]/v
  words      deploy [obj=@troops comp=help | protect | guard | secure | train | assist | retrieve | rescue]/v  volunteer [obj=@troops]/v
  cameo      074
  actor      subj
  recipient  to | in | for | between | comp.obj | along
  yes        Kenya sent peacekeepers to South Sudan. | Kenya > Sudan
  yes        The Security Council authorised a peacekeeping force for Mali. | Council > Mali
  no         The gym sent a monitor to the class.

sense peacekeep.2
  words      deployment [of=@peacekeeper]/n  peacekeeping mission/n  dispatch [of=@peacekeeper]/n
  cameo      074
  actor      by | poss | mod
  recipient  to | in
  yes        The deployment of peacekeepers to Lebanon by Italy was swift. | Italy > Lebanon
  no         The deployment of the airbag saved the driver.

# ---------------------------------------------------------------- rescue, shelter
sense rescue.1
  words      rescue/v  save/v  evacuate/v  airlift/v  bring to safety/v  pluck/v  retrieve/v  fly out/v  pull [from=rubble | sea | water | river | wreckage | ruin | debris | flood | mud | mine | ship | dinghy]/v  take to safety/v  ferry/v  winch/v  relocate/v  resettle/v  lift to safety/v
  words      free [from=rubble | wreckage]/v  extricate/v  move to safety/v
  cameo      073
  actor      subj
  recipient  obj
  when       obj=@victim | more | hundred | dozen | @refugee | @diplomat | @aid_worker | crew | survivor | evacuee | asylum seeker | resident | national | obj:actor, obj!=@troops
  yes        The Italian coast guard rescued two hundred migrants. | guard > migrants
  yes        Five hundred villagers were evacuated by the Chilean army. | army > villagers
  no         The goalkeeper saved a penalty.

sense rescue.2
  words      rescue/n  evacuation/n  airlift/n  rescue operation/n  rescue mission/n  saving/n
  cameo      073
  actor      by | poss | mod | subj
  recipient  of | for
  when       of=@victim | @refugee | @diplomat | @aid_worker | crew | survivor
  yes        The rescue of Syrian refugees by Greek fishermen was filmed. | fishermen > refugees
  no         The rescue of the cat took an hour.

sense host_refugee.1
  words      host/v  shelter/v  take in/v  accept/v  house/v  admit/v  receive/v  harbour/v  harbor/v  resettle/v  welcome/v  open doors [to=@refugee]/v  open borders [to=@refugee]/v  accommodate/v  absorb/v
  words      give refuge [to]/v  give sanctuary [to]/v  open [obj=border to=@refugee]/v
  cameo      075
  actor      subj
  recipient  obj | to
  when       obj=refugee | asylum seeker | asylum-seeker | displaced person | exile | evacuee | migrant | defector | boat people | immigrant | to=@refugee
  yes        Uganda hosted a million South Sudanese refugees. | Uganda > refugees
  no         The hotel welcomed guests.

sense asylum.1
  words      grant [obj=asylum | refugee_status | political_asylum | refuge | sanctuary | protection | temporary_protection | shelter | parole]/v  give [obj=asylum | political_asylum | refuge | sanctuary | shelter | protection | refugee_status]/v
  words      offer [obj=asylum | refuge | sanctuary | political_asylum | shelter]/v  provide [obj=asylum | refuge | sanctuary | shelter | safe_haven]/v  extend [obj=asylum]/v  afford [obj=protection]/v
  words      recognise [as=refugee]/v  recognize [as=refugee]/v
  cameo      075
  actor      subj
  recipient  to | iobj | for | obj
  yes        Ecuador granted asylum to an Australian publisher. | Ecuador > publisher
  yes        Germany gave shelter to Afghan refugees. | Germany > refugees
  no         The barn gave shelter to swallows.

sense asylum.2
  words      granting [of=asylum]/n  asylum/n
  cameo      075
  actor      by | from
  recipient  to | for
  when       recipient:actor
  yes        The granting of asylum to a Belarusian dissident by Poland made news. | Poland > dissident
  no         The old asylum was torn down.

sense receive_aid.1
  words      receive [obj=@aid from]/v  get [obj=@aid from]/v  obtain [obj=@aid from]/v  secure [obj=@aid from]/v  accept [obj=@aid from]/v  win [obj=@aid from]/v  borrow [obj=@money from]/v
  cameo      070
  actor      from
  recipient  subj
  when       recipient:actor
  yes        Mozambique received food from Portugal. | Portugal > Mozambique
  no         The hiker received help from a shepherd.

sense reward.1
  words      award [obj=@money]/v  honour [with=@money]/v  subsidise/v  sponsor/v  adopt [obj=village]/v
  cameo      071
  actor      subj
  recipient  to | iobj | obj
  when       recipient:actor
  yes        The Dutch government subsidised Surinamese farmers. | government > farmers
  no         The jury awarded money to a poet.

sense rebuild.1
  words      rebuild/v  reconstruct/v  build [obj=school | hospital | clinic | road | bridge | house | well | camp | dam for]/v  repair [obj=school | hospital | road | bridge]/v  demine/v
  cameo      071
  actor      subj
  recipient  for | in | obj
  when       subj:state | subj:gov | subj:igo | subj:ngo, recipient:actor, obj=@building | country | economy | region | area | city | town | road | network | well
  yes        Japan built schools for Afghan villages. | Japan > Afghan
  no         The Kenyan crew rebuilt the boat after the storm.

sense intervene.1
  words      intervene [on=behalf]/v  come to the defence/v  come to the defense/v  send [obj=doctor | medic | medical_team | rescue_team | rescuer | firefighter | engineer | nurse]/v  dispatch [obj=doctor | medical_team | rescue_team | rescuer | firefighter]/v
  cameo      073
  actor      subj
  recipient  to | of
  yes        Cuba sent doctors to Italy. | Cuba > Italy
  no         She sent a nurse to the patient.

sense peacekeep_send.1
  words      send [obj=@troops to=@peacekeeper]/v  send [obj=@troops on=@peacekeeper]/v  send [obj=@troops as=@peacekeeper]/v  deploy [obj=@troops as=@peacekeeper]/v  deploy [obj=@troops on=@peacekeeper]/v  deploy [as=@peacekeeper]/v
  words      contribute [obj=@troops to]/v  commit [obj=@troops to=@peacekeeper]/v  dispatch [obj=@troops to=@peacekeeper]/v  deploy [obj=@troops to=@peacekeeper]/v  send [obj=@troops comp=serve | monitor | keep]/v
  cameo      074
  actor      subj
  recipient  in | to | along | for
  yes        Nepal is sending troops to the peacekeeping force in Chad. | Nepal > force
  no         The coach sent the troops of scouts to camp.

sense peacekeep_serve.1
  words      arrive [in]/v  arrive [at]/v  deploy [in]/v  deploy [to]/v  land [in]/v
  cameo      074
  actor      subj
  recipient  in | to | at
  when       subj=@peacekeeper, no obj
  yes        Rwandan peacekeepers arrived in Bangui on Tuesday. | peacekeepers > Bangui
  no         The cast of the film about peacekeepers arrived in Cannes.

sense peacekeep_serve.2
  words      participate [in=@peacekeeper]/v  take part [in=@peacekeeper]/v  serve [in=@peacekeeper]/v  serve [as=@peacekeeper]/v  join [obj=@peacekeeper]/v  lead [obj=@peacekeeper]/v  command [obj=@peacekeeper]/v
  cameo      074
  actor      subj
  recipient  in
  yes        Fijian soldiers took part in the peacekeeping mission in Lebanon. | soldiers > Lebanon
  no         She joined a choir.

sense peacekeep_noun.1
  words      deployment [on=@peacekeeper]/n  deployment [as=@peacekeeper]/n  deployment [for=@peacekeeper]/n  deployment [to=@peacekeeper]/n
  cameo      074
  actor      by | poss | subj
  recipient  to | in
  yes        Uruguay announced the deployment of ninety engineers to Haiti as peacekeepers. | Uruguay > Haiti
  no         The deployment to the cloud of the new program failed.

sense open_border_refugee.1
  words      open [obj=border | door | frontier to]/v  open up [obj=border | door to]/v
  no         The butler opened the door to the guests.

  cameo      075
  actor      subj
  recipient  to | for
  when       to=@refugee | to:crowd
  yes        Tanzania opened its borders to Burundian refugees. | Tanzania > refugees

sense support_needy.1
  words      support/v  assist/v  help/v  reach/v  benefit/v
  cameo      073
  actor      subj
  recipient  obj
  when       obj=@refugee | child | girl | victim | survivor | family | farmer | poor | orphan | widow | displaced | household, subj:state | subj:gov | subj:igo | subj:ngo | subj=aid | programme | program | fund | agency
  yes        UNICEF supported displaced Yemeni children with clean water. | UNICEF > children
  no         The beam supports the roof.

sense donation_kind.1
  words      vaccine donation/n  food donation/n  cash grant/n  soft loan/n  credit line/n  stimulus package/n  rescue loan/n  emergency loan/n  bridging loan/n  lifeline/n
  cameo      071
  actor      from | by | poss | mod
  recipient  to | for
  when       recipient:actor
  yes        An emergency loan from the World Bank to Malawi arrived in May. | Bank > Malawi
  no         A soft loan from an uncle bought the van.

sense vaccine.1
  words      send [obj=vaccine | vaccine_dose | dose]/v  donate [obj=vaccine | vaccine_dose | dose]/v  ship [obj=vaccine | dose]/v  deliver [obj=vaccine | dose]/v
  cameo      073
  actor      subj
  recipient  to | iobj | for
  yes        India sent vaccines to Bhutan. | India > Bhutan
  no         The vet sent a vaccine to the farm.

sense mercy_mission.1
  words      fly [obj=patient | wounded | casualty]/v  treat [obj=wounded | casualty]/v  airlift [obj=patient | wounded]/v  take in [obj=patient | wounded]/v  set up [obj=field_hospital | refugee_camp | shelter | clinic]/v  open [obj=shelter | refugee_camp | humanitarian_corridor]/v
  cameo      073
  actor      subj
  recipient  from | for | in
  yes        Jordan set up a field hospital for Syrian refugees. | Jordan > refugees
  no         The nurse treated a patient with care.

sense care.1
  words      feed/v  vaccinate/v  treat [obj=@victim | @refugee | patient | survivor | villager]/v  inoculate/v  clothe/v  nurse/v  medevac/v  immunise/v  immunize/v
  cameo      073
  actor      subj
  recipient  obj
  when       subj:igo | subj:ngo | subj:state | subj:gov | subj:mil, obj=@victim | @refugee | obj:actor
  no         The Australian government treats its neighbours like schoolboys.
  yes        The World Food Programme fed thousands of displaced Yemenis. | Programme > Yemenis
  no         She fed the pigeons.

sense economic_aid_verb.1
  words      bail out/v  extend [obj=credit | loan | credit_line | lifeline]/v  grant [obj=loan | credit | debt_relief]/v  write off [obj=debt | loan]/v
  words      forgive [obj=debt | loan]/v  restructure [obj=debt]/v  roll over [obj=debt | loan]/v  refinance [obj=debt]/v  disburse [obj=loan | tranche | grant]/v
  words      wire [obj=money | dollar | fund]/v  pump [obj=dollar | euro | cash into]/v  inject [obj=dollar | euro | cash into]/v
  words      subsidise [obj=farmer | import | fuel]/v
  cameo      071
  actor      subj
  recipient  to | for | of | iobj | into | obj | poss | mod
  when       subj:state | subj:gov | subj:igo | subj=bank | fund, recipient:actor
  yes        The Monetary Fund rolled over a loan to Ghana. | Fund > Ghana
  no         The uncle bailed out his nephew.

sense military_aid_noun.1
  words      arms shipment/n  weapons shipment/n  arms delivery/n  weapons delivery/n  military aid/n  military assistance/n  security assistance/n  arms supply/n
  words      arms package/n  weapons package/n  tank delivery/n  ammunition delivery/n  military training/n  arms transfer/n  weapons transfer/n
  cameo      072
  actor      from | by | poss | mod | of
  recipient  to | for
  when       recipient:actor, actor:actor | has to
  yes        American military aid to Taiwan grew. | American > Taiwan
  no         The museum of arms shipments opened.

sense humanitarian_noun.1
  words      humanitarian aid/n  food aid/n  relief flight/n  relief convoy/n  aid convoy/n  food shipment/n  medical aid/n  medical supplies/n  relief supplies/n
  words      airdrop/n  food airlift/n  humanitarian assistance/n  rescue effort/n  disaster relief/n  flood relief/n  earthquake relief/n
  cameo      073
  actor      from | by | poss | mod
  recipient  to | for | in
  when       recipient:actor | recipient:place, actor:actor
  yes        Food aid from Norway to Malawi arrived. | Norway > Malawi
  no         Aid to digestion comes in a bottle.

sense peacekeep_noun.2
  words      peacekeeping force/n  peacekeeping contingent/n  peacekeeping troop/n  peace mission/n  stabilisation mission/n  protection force/n  escort mission/n
  words      naval escort/n  no-fly zone enforcement/n
  cameo      074
  actor      from | by | poss | mod
  recipient  in | to | for
  when       actor:actor, recipient:actor | recipient:place, has from | by | poss
  yes        A protection force from Kenya for Haiti landed. | Kenya > Haiti
  no         A force of habit kept him there.

sense asylum_phrase.1
  words      give sanctuary [to]/v  offer sanctuary [to]/v  give safe haven [to]/v  grant safe haven [to]/v  give shelter [to]/v
  words      harbour [obj=dissident | defector | fugitive | exile]/v  shelter [obj=dissident | defector | fugitive | exile | refugee]/v
  words      take in [obj=refugee | dissident | exile | orphan]/v  open [obj=camp for=refugee]/v  admit [obj=refugee | asylum_seeker]/v  naturalise [obj=refugee]/v
  cameo      075
  actor      subj
  recipient  to | obj | for | from
  when       actor:actor
  yes        Georgia took in Russian exiles. | Georgia > exiles
  no         The barn gave shelter to sheep.

sense aid_receive.2
  words      receive [obj=loan | grant | bailout | tranche | debt_relief | subsidy from]/v  get [obj=loan | grant | bailout | subsidy from]/v
  words      win [obj=loan | grant | bailout | debt_relief from]/v  secure [obj=loan | grant | bailout | debt_relief from]/v
  words      obtain [obj=loan | grant | bailout from]/v  borrow [obj=money | dollar | euro from]/v
  cameo      071
  actor      from
  recipient  subj
  when       recipient:actor, actor:actor
  yes        Zambia secured a loan from the World Bank. | Bank > Zambia
  no         The student got a loan from a friend.

sense arms_receive.1
  words      receive [obj=@military_aid from]/v  get [obj=@military_aid from]/v  obtain [obj=@military_aid from]/v  acquire [obj=@military_aid from]/v
  words      take delivery [of=@military_aid from]/v
  cameo      072
  actor      from
  recipient  subj
  when       recipient:actor, actor:actor
  yes        Kyiv received howitzers from Warsaw. | Warsaw > Kyiv
  no         The museum received a rifle from a widow.

sense relief_receive.1
  words      receive [obj=@humanitarian from]/v  get [obj=@humanitarian from]/v  obtain [obj=@humanitarian from]/v
  cameo      073
  actor      from
  recipient  subj
  when       recipient:actor, actor:actor
  yes        Flood victims in Malawi received tents from Norway. | Norway > victims
  no         The family got food from a shop.

# ---------------------------------------------------------------- money, arms, refuge

sense rescue_loan.1
  words      throw [obj=lifeline to]/v  extend [obj=lifeline to]/v  prop up [with=@money]/v  shore up [with=@money]/v
  words      roll over [obj=debt | loan of]/v  reschedule [obj=debt | loan of]/v  write off [obj=debt of]/v  cancel [obj=debt of]/v
  words      ease [obj=debt of]/v  slash [obj=debt of]/v  pump [obj=@money into]/v  plough [obj=@money into]/v  pour [obj=@money into]/v
  words      plow [obj=@money into]/v  sink [obj=@money into]/v  channel [obj=@money to]/v  funnel [obj=@money to]/v
  words      top up [obj=@aid | fund]/v  deposit [obj=@money in]/v  unlock [obj=@money | tranche | loan for]/v
  words      release [obj=tranche | loan | instalment to]/v  chip in [obj]/v  fork out/v  cough up/v  shell out/v  stump up/v
  cameo      071
  actor      subj
  recipient  to | for | of | into | in | poss | obj
  when       recipient:actor, subj:state | subj:gov | subj:igo | subj:bus | subj:ngo
  yes        Abu Dhabi threw a lifeline to Egypt. | Dhabi > Egypt
  yes        The IMF unlocked a tranche for Sri Lanka. | IMF > Lanka
  no         The aunt bankrolled the wedding.

sense loan_noun.1
  words      cash injection/n  cash infusion/n  standby loan/n  budget aid/n  budget support/n  development loan/n  debt cancellation/n
  words      debt forgiveness/n  debt write-off/n  debt swap/n  cash handout/n  financial lifeline/n  rescue package/n  bailout package/n
  words      grant [of]/n  subsidy/n
  cameo      071
  actor      from | by | poss | mod | subj
  recipient  to | for
  when       recipient:actor, actor:actor | has from | to | for
  yes        A Saudi cash injection for Pakistan calmed markets. | Saudi > Pakistan
  no         A cash handout to the winner of the quiz was delayed.

sense arm_more.1
  words      ship [obj=@military_aid to]/v  fly [obj=@military_aid to]/v  rush [obj=@military_aid to]/v  supply [with=@military_aid]/v  supply [obj with=@military_aid | arm]/v  provide [obj with=@military_aid | arm]/v
  words      provide [with=@military_aid]/v  equip [with]/v  arm [with]/v  furnish [with=@military_aid]/v  gift [obj=@military_aid to]/v
  words      approve [obj=sale | package of=@military_aid for]/v  send [obj=instructor | trainer | adviser | advisor to]/v
  words      train [obj=@troops]/v  drill [obj=@troops]/v  back [with=@military_aid | air_strike]/v  give [obj=air_cover | air_support to]/v
  words      lend [obj=@military_aid to]/v  lease [obj=@military_aid to]/v  refurbish [obj=tank | jet for]/v
  words      clear [obj=sale of=@military_aid]/v  approve [obj=package | sale | transfer for]/v  funnel [obj=@military_aid | arms | arm to]/v
  cameo      072
  actor      subj
  recipient  to | for | into | obj | of
  when       recipient:actor | recipient:place, subj:state | subj:gov | subj:mil | subj:reb | subj:leg | subj:igo, obj!=aid worker, obj=@military_aid | arms | arm | instructor | trainer | adviser | advisor | air cover | air support | @troops | obj:actor | with=@military_aid
  yes        Tehran shipped rifles to Yemen. | Tehran > Yemen
  yes        Washington approved a package of missiles for Taiwan. | Washington > Taiwan
  yes        Norway sent instructors to Ukraine. | Norway > Ukraine
  yes        Germany sent tanks to Ukraine. | Germany > Ukraine
  no         The coach equipped the team with new boots.

sense relief_more.1
  words      airdrop [obj=@humanitarian | aid over | into | to]/v  drop [obj=@humanitarian | aid over | into | to]/v
  words      parachute [obj=@humanitarian into]/v  truck [obj=@humanitarian to | into]/v  ferry [obj=@humanitarian to]/v
  words      haul [obj=@humanitarian to]/v  rush [obj=@humanitarian | doctor | rescuer | rescue_team to]/v
  words      send [obj=doctor | nurse | rescuer | medic | firefighter | search_team to]/v  fly in [obj=@humanitarian | doctor | rescuer]/v
  words      set up [obj=field_hospital | camp | shelter | soup_kitchen for | in]/v  hand out [obj=@humanitarian to]/v
  words      dole out [obj=@humanitarian to]/v  distribute [obj=ration | food | water to | among]/v  shelter/v  house/v
  words      treat [obj=wounded | refugee | casualty | child]/v  vaccinate [obj=child | refugee | people]/v  pull [obj=survivor from]/v
  cameo      073
  actor      subj
  recipient  to | into | for | in | among | over | obj | from
  when       recipient:actor | recipient:place, subj:state | subj:gov | subj:igo | subj:ngo | subj:mil | subj:rel
  yes        Jordan airdropped food over Gaza. | Jordan > Gaza
  yes        Cuba rushed doctors to Haiti. | Cuba > Haiti
  no         The baker handed out bread to the ducks.

sense relief_noun_more.1
  words      food convoy/n  relief airlift/n  aid drop/n  food drop/n  aid flight/n  mercy flight/n  aid ship/n  relief mission/n
  words      relief operation/n  rescue team/n  search team/n  vaccine shipment/n  vaccine donation/n  medical mission/n  evacuation flight/n
  words      food parcel/n  aid corridor/n  aid airdrop/n  relief shipment/n
  cameo      073
  actor      from | by | poss | mod | subj
  recipient  to | for | in
  when       recipient:actor | recipient:place, actor:actor
  yes        A Turkish aid ship for Gaza docked in Egypt. | Turkish > Gaza
  yes        A relief airlift by the Red Cross to Tigray began. | Cross > Tigray
  no         A rescue team for lost cats was formed.

sense protect_more.1
  words      deploy [comp=protect | guard | escort | monitor]/v  escort [obj=convoy | refugee | ship | tanker]/v
  words      patrol [obj=buffer_zone | ceasefire_line]/v  supervise [obj=ceasefire | truce | withdrawal]/v
  words      guard [obj=camp | refugee | embassy | convoy]/v  police [obj=truce | ceasefire | border]/v
  words      send [obj=police | officer | battalion to=@peacekeeper | mission]/v  deploy [to comp=help]/v
  words      enforce [obj=no-fly_zone | ceasefire | truce]/v  protect [obj=civilian | refugee | convoy | minority]/v
  words      give [obj=protection | security | guarantee to]/v  extend [obj=protection | umbrella | security_guarantee to]/v
  words      contribute [obj=battalion | police to]/v
  cameo      074
  actor      subj
  recipient  to | between | for | obj | of | in
  when       subj:state | subj:mil | subj:igo | subj:cop | subj=@peacekeeper | @troops, recipient:actor | recipient:place | obj=ceasefire | truce
  yes        UN peacekeepers escorted Malian refugees. | peacekeepers > refugees
  yes        Kenya contributed a battalion to the Haitian mission. | Kenya > Haitian
  no         The zoo guarded the camp of penguins.

sense refuge.1
  words      give [obj=refuge | haven | home | asylum | sanctuary to]/v  offer [obj=refuge | haven | home | asylum to]/v
  words      grant [obj=refuge | haven | citizenship | residency | protection to]/v  open [obj=door | border | home | camp to=@refugee]/v
  words      welcome [obj=@refugee]/v  resettle [obj=@refugee]/v  shelter [obj=@refugee | dissident | exile | fugitive]/v
  words      host [obj=@refugee]/v  absorb [obj=@refugee]/v  accept [obj=@refugee]/v  fly [obj=@refugee to | into]/v
  words      relocate [obj=@refugee to]/v  evacuate [obj=interpreter | activist | dissident from]/v  harbour [obj=exile | dissident | leader]/v
  words      house [obj=@refugee]/v  let [obj=@refugee comp=stay | settle]/v
  cameo      075
  actor      subj
  recipient  to | obj | for | from | of
  when       subj:state | subj:gov | subj:igo | subj:ngo | subj:rel, obj=@refugee | dissident | exile | fugitive | leader | interpreter | activist | family | refuge | haven | home | asylum | sanctuary | door | border | citizenship | residency | protection, recipient:actor
  yes        Ireland took in Afghan refugees. | Ireland > refugees
  yes        Uganda gave refuge to South Sudanese families. | Uganda > families
  no         The widow took in stray dogs.

sense asylum_noun.1
  words      asylum [for | to]/n  political asylum/n  safe haven/n  refuge/n  sanctuary/n  resettlement [of]/n  temporary protection/n
  words      refugee status/n
  cameo      075
  actor      by | from | in | poss
  recipient  for | to | of
  when       recipient:actor | of=@refugee, actor:actor
  yes        The resettlement of Bhutanese refugees by Canada went on for years. | Canada > refugees
  no         The resettlement of beavers by Wales went on for years.

# ---------------------------------------------------------------- aid and escort

sense ship_aid.1
  words      send [obj=ship | plane | convoy | truck | boat | flotilla | train with=@humanitarian | food | medicine | aid]/v
  words      load [obj=ship | plane with=@humanitarian | aid | food]/v  sail [obj=aid_ship | hospital_ship to]/v
  words      dispatch [obj=aid_ship | hospital_ship | aid_plane | aid_convoy to]/v
  words      send [obj=aid_ship | hospital_ship | aid_plane | aid_convoy | ambulance | field_hospital | generator | water_purifier to]/v
  words      land [obj=aid | relief in]/v  unload [obj=aid | relief in | for]/v
  cameo      073
  actor      subj
  recipient  to | for | in
  when       recipient:actor | recipient:place, subj:state | subj:gov | subj:igo | subj:ngo | subj:mil | subj:rel
  yes        Turkey sent a ship with medicine to Gaza. | Turkey > Gaza
  yes        The Vatican sent an ambulance to Ukraine. | Vatican > Ukraine
  no         The yard sent a ship with a crane to Rotterdam.

sense children_in.1
  words      take in [obj=child | orphan | family | wounded | patient | woman | student]/v
  words      admit [obj=child | orphan | family | wounded | patient from]/v  welcome [obj=child | orphan | family from]/v
  words      adopt [obj=orphan from]/v  host [obj=child | orphan | family from]/v  fly out [obj=child | orphan | wounded | patient from]/v
  words      accept [obj=child | orphan | family | wounded from]/v
  cameo      075
  actor      subj
  recipient  from | obj | of
  when       recipient:actor, subj:state | subj:gov | subj:ngo | subj:igo, obj!=fee
  yes        Greece took in children from Syria. | Greece > Syria
  no         The farm took in children from town for the summer.

sense treat_wounded.1
  words      treat [obj=wounded | casualty | patient | soldier | fighter | refugee | child]/v  operate [on=wounded | child | refugee]/v
  words      bandage/v  nurse [obj=wounded]/v  heal [obj=wounded]/v  feed [obj=refugee | displaced | orphan | child]/v
  words      vaccinate [obj=refugee | child]/v
  cameo      073
  actor      subj
  recipient  obj | on | for | mod
  when       subj:ngo | subj:igo | subj:mil | subj:state | subj:gov | subj:med | subj=doctor | medic | surgeon | nurse, recipient:actor
  yes        Turkish doctors treated Syrian refugees. | doctors > refugees
  no         The vet treated the minister's wounded dog.

sense navy_escort.1
  words      escort [obj=ship | grain_ship | tanker | convoy | freighter | merchant_ship]/v  shepherd [obj=ship | convoy | tanker]/v
  words      protect [obj=shipping | tanker | convoy | grain_ship]/v  guard [obj=tanker | convoy | ship | embassy]/v
  words      clear [obj=mine in | from | for]/v  sweep [obj=mine]/v  demine [obj]/v  defuse [obj=mine | bomb]/v
  cameo      074
  actor      subj
  recipient  mod | from | of | in | for | poss
  when       subj:mil | subj:state | subj:igo | subj=navy | warship | frigate | destroyer | coast guard, recipient:actor | recipient:place
  yes        A Dutch frigate escorted a Ukrainian grain ship. | Dutch > Ukrainian
  no         Dolphins escorted the ship to Malta.

sense loan_give.1
  words      lend [obj=dollar | euro | money | million | billion to | iobj]/v  deposit [obj=dollar | money | billion in]/v
  words      loan [obj=dollar | money | billion to | iobj]/v  extend [obj=loan | credit_line | lifeline to]/v  roll over [obj=loan | debt of]/v
  words      give [obj=loan | grant | credit to | iobj]/v  disburse [obj=tranche | loan | instalment to | of]/v
  words      release [obj=tranche | instalment | loan to | of]/v  approve [obj=loan | tranche | grant for]/v  wire [obj=loan | money to]/v
  cameo      071
  actor      subj
  recipient  to | iobj | in | for | of
  when       recipient:actor, subj:state | subj:gov | subj:igo | subj=bank | fund
  yes        The UAE lent Egypt two billion dollars. | UAE > Egypt
  yes        Ankara rolled over the debt of Somalia. | Ankara > Somalia
  no         The uncle lent the senator's son ten dollars.

# ---------------------------------------------------------------- acts as nouns with their roles

sense gift.1
  words      gift [of=rice | food | medicine | vaccine | wheat | blanket | tent | grain]/n
  words      donation [of=rice | food | medicine | vaccine | wheat | blanket | tent | blood]/n
  words      delivery [of=food | medicine | relief | water | tent | fuel | vaccine]/n
  words      shipment [of=food | medicine | rice | wheat | grain | vaccine]/n  distribution [of=food | aid | relief]/n
  words      airdrop [of=food | aid | relief]/n  airlift [of=food | aid | refugee]/n  sending [of=doctor | rescuer | food | medicine]/n
  cameo      073
  actor      by | poss | from | mod
  recipient  to | for | in | over
  when       recipient:actor | recipient:place, actor:actor
  yes        Japan's gift of rice to Somalia arrived. | Japan > Somalia
  yes        An airdrop of food over Gaza by Jordan missed its mark. | Jordan > Gaza
  no         A donation of blood by the actor helped a child.

sense bailout.1
  words      bailout [of | for]/n  rescue [of=economy | bank]/n  loan [to | for]/n  lending [to]/n  credit line [to | for]/n
  words      cancellation [of=debt]/n  forgiveness [of=debt]/n  restructuring [of=debt]/n  rescheduling [of=debt]/n
  words      disbursement [of=loan | tranche | fund]/n  payment [of=compensation | reparation]/n  write-off [of=debt]/n
  cameo      071
  actor      by | poss | from | mod
  recipient  of | to | for
  when       recipient:actor, actor:state | actor:gov | actor:igo
  yes        The IMF's bailout of Ghana went ahead. | IMF > Ghana
  yes        China's cancellation of the debt of Cuba was quiet. | China > Cuba
  no         The bailout of the nephew by his aunt was the last.

sense arms_noun.1
  words      supply [of=weapon | missile | tank | jet | drone | ammunition | shell]/n
  words      delivery [of=weapon | missile | tank | jet | drone | ammunition | shell]/n  sending [of=weapon | tank | jet | missile | trainer]/n
  words      training [of=soldier | pilot | troop | police | army | force]/n  arming [of]/n  transfer [of=weapon | tank | jet | missile]/n
  words      donation [of=weapon | tank | jet | howitzer | drone]/n  gift [of=weapon | helicopter | tank | jet | patrol_boat]/n
  words      smuggling [of=weapon | missile to]/n
  cameo      072
  actor      by | poss | from | mod
  recipient  to | of | for
  when       recipient:actor, actor:state | actor:gov | actor:mil | actor:igo
  yes        Britain's training of Ukrainian pilots went on. | Britain > Ukrainian
  yes        The delivery of tanks to Kyiv by Poland took a month. | Poland > Kyiv
  no         The delivery of a toy tank to the boy was late.

sense evacuation.1
  words      evacuation [of=foreigner | national | civilian | refugee | wounded | diplomat | citizen | student | interpreter]/n
  words      rescue [of=migrant | refugee | survivor | crew | fisherman | hostage | national]/n  resettlement [of=refugee | interpreter]/n
  words      treatment [of=wounded | refugee]/n  feeding [of]/n  sheltering [of]/n  vaccination [of=refugee | child]/n
  cameo      073
  actor      by | poss
  recipient  of
  when       recipient:actor | of=@refugee | foreigner | national | wounded | survivor | civilian, actor:state | actor:gov | actor:mil | actor:igo | actor:ngo
  yes        The evacuation of Afghan interpreters by Canada was slow. | Canada > interpreters
  no         The feeding of ducks by the mayor delighted children.

# ---------------------------------------------------------------- pressure and response

sense send_police_abroad.1
  words      send [obj=policeman | police | officer | gendarme | peacekeeper | engineer | soldier to=mission]/v
  words      deploy [obj=policeman | police | officer | gendarme to]/v  lead [obj=mission | force in=haiti]/v
  words      contribute [obj=policeman | officer | soldier | engineer | battalion to]/v  second [obj=officer | policeman to]/v
  words      supply [obj=policeman | officer | peacekeeper to]/v
  cameo      074
  actor      subj
  recipient  to | in
  when       recipient:state | recipient:igo | recipient:place, subj:state | subj:gov
  yes        Nairobi contributed policemen to the Haitian mission. | Nairobi > Haitian
  no         The agency supplied officers of cleaning to the mall.

# ---------------------------------------------------------------- more of daily news

sense pay_salary.1
  words      pay [obj=salary | wage | bill | debt | pension of]/v  cover [obj=salary | cost | bill | debt of]/v  foot [obj=bill for]/v
  words      settle [obj=debt | bill of]/v  meet [obj=wage | salary of]/v  subsidise [obj=bread | fuel | wage in | of]/v
  words      underwrite [obj=budget | debt of]/v  bankroll [obj=army | government | campaign of]/v
  cameo      071
  actor      subj
  recipient  of | in | for | mod
  when       recipient:state | recipient:gov | recipient:mil | recipient:reb | recipient:cop, subj:state | subj:gov | subj:igo
  yes        Qatar paid the salaries of Lebanese soldiers. | Qatar > soldiers
  no         The widow paid the wage of the soldier's gardener.

sense surgeon_operate.1
  words      operate [on]/v  stitch up/v  evacuate [obj=wounded | patient | child from]/v  airlift [obj=wounded | patient | child]/v
  words      deliver [obj=baby of]/v  screen [obj=refugee]/v
  cameo      073
  actor      subj
  recipient  on | obj | from | of
  when       subj:ngo | subj:igo | subj:mil | subj:med | subj:state, recipient:ref | recipient:cvl | recipient:state | recipient:mil | obj=wounded | refugee
  yes        Red Cross surgeons operated on Yemeni refugees. | surgeons > refugees
  no         The vet operated on the official's parrot.

sense resupply.1
  words      resupply/v  re-equip/v  reinforce [with=weapon | tank | missile]/v  restock [obj=arsenal | air_defence of]/v
  words      replenish [obj=arsenal | stock of]/v  repair [obj=tank | jet | helicopter for]/v  service [obj=jet | tank of]/v
  words      outfit [obj=army | police | militia]/v  bolster [obj=air_defence | arsenal | army of]/v
  words      modernise [obj=army | navy | air_force of]/v
  cameo      072
  actor      subj
  recipient  obj | of | for | mod
  when       recipient:state | recipient:mil | recipient:reb | recipient:gov, subj:state | subj:gov | subj:mil
  yes        Russia resupplied the Syrian army. | Russia > army
  yes        Ankara modernised the navy of Libya. | Ankara > Libya
  no         The shop restocked the toy arsenal of the boys.

sense camp_setup.1
  words      set up [obj=camp | tent | shelter | clinic | field_hospital | kitchen | reception_centre for | in]/v
  words      build [obj=camp | shelter | clinic | hospital | house | well for]/v
  words      open [obj=camp | shelter | clinic | reception_centre | kitchen for]/v  pitch [obj=tent for]/v
  words      run [obj=camp | clinic | hospital | kitchen for | in]/v  erect [obj=tent | shelter for]/v
  cameo      073
  actor      subj
  recipient  for | in
  when       recipient:actor | recipient:place, subj:state | subj:gov | subj:igo | subj:ngo | subj:rel | subj:mil
  yes        Ankara set up a camp for Syrian refugees. | Ankara > refugees
  no         The circus set up a tent for the clowns.

sense flour_ship.1
  words      ship [obj=flour | rice | wheat | grain | sugar | oil | milk | vaccine | tent to]/v
  words      send [obj=flour | rice | wheat | grain | sugar | milk | tent | coffin | generator | pump to]/v
  words      truck [obj=flour | rice | wheat | water | fuel to]/v  fly [obj=vaccine | mask | oxygen | ventilator to]/v
  words      donate [obj=mask | oxygen | ventilator | ambulance | test_kit | vaccine to]/v  gift [obj=rice | wheat | vaccine | ambulance to]/v
  cameo      073
  actor      subj
  recipient  to | for
  when       recipient:state | recipient:gov | recipient:ref | recipient:place, subj:state | subj:gov | subj:igo | subj:ngo | subj:bus
  yes        Uzbekistan shipped flour to Afghanistan. | Uzbekistan > Afghanistan
  no         The mill shipped flour to the bakery.

# ---------------------------------------------------------------- adjectives and the rest

sense poll_watch.1
  words      observe [obj=election | vote | poll | referendum | ceasefire | truce in]/v
  words      monitor [obj=election | vote | poll | referendum | ceasefire | truce in | between]/v
  words      supervise [obj=election | ceasefire | truce | disarmament in]/v  verify [obj=ceasefire | truce | disarmament | withdrawal]/v
  words      send [obj=election_observer | observer | monitor to]/v  deploy [obj=election_observer | observer | monitor to | in]/v
  cameo      074
  actor      subj
  recipient  in | between | to | of
  when       subj:igo | subj:state | subj:gov, recipient:actor | recipient:place
  yes        The African Union sent observers to Togo. | Union > Togo
  no         The astronomer observed the election of the pope from his roof.

# ---------------------------------------------------------------- single phrases of the wires

sense foot_bill.1
  words      foot [obj=bill for | of]/v  pick up [obj=tab | bill for | of]/v  bear [obj=cost of]/v
  words      pay [for=teacher | doctor | fuel | reconstruction | school | hospital in | of]/v  defray [obj=cost of]/v
  words      cover [obj=deficit | shortfall of]/v
  cameo      071
  actor      subj
  recipient  for | of | in
  when       subj:state | subj:gov | subj:igo | subj:ngo, recipient:actor | recipient:place
  yes        Kuwait footed the bill for Yemeni teachers. | Kuwait > teachers
  no         The minister's aunt footed the bill for lunch.

sense smuggle_arms.1
  words      smuggle [obj=missile | rifle | weapon | arms | arm | drone | rocket | explosive to | into]/v
  words      sneak [obj=missile | weapon | arms | arm to | into]/v  run [obj=gun to]/v  slip [obj=missile | weapon | arms | arm to]/v
  words      ferry [obj=missile | weapon | fighter | arms | arm to]/v  spirit [obj=missile | weapon to]/v
  cameo      072
  actor      subj
  recipient  to | into
  when       subj:state | subj:gov | subj:mil | subj:reb | subj:spy, recipient:actor | recipient:place
  yes        Iran slipped missiles to the Houthis. | Iran > Houthis
  no         The gang smuggled rifles made of chocolate into the party.

sense adviser_help.1
  words      advise [obj=army | force | troop | police | militia | soldier]/v  mentor/v
  words      coach [obj=army | force | troop | police | militia | soldier]/v  embed [with]/v  accompany [obj=army | force | troop | patrol]/v
  words      assist [obj=army | force | militia | troop]/v  shore up [obj=army | regime | government]/v
  cameo      072
  actor      subj
  recipient  obj | of | with | mod
  when       subj:mil | subj:state | subj=adviser | trainer | instructor | special force | commando, recipient:mil | recipient:reb | recipient:cop | recipient:gov
  yes        American commandos advised the Nigerien army. | commandos > army
  no         The tailor advised the soldier on buttons.

sense homes_visas.1
  words      give [obj=visa | home | residency | passport | asylum iobj=@refugee]/v
  words      grant [obj=residency | amnesty | citizenship | work_permit | passport to=@refugee]/v
  words      offer [obj=residency | citizenship | home | work_permit to]/v  legalise [obj=migrant | refugee]/v
  words      regularise [obj=migrant | refugee]/v  extend [obj=protected_status to | for]/v  naturalise/v
  cameo      075
  actor      subj
  recipient  iobj | to | for | obj
  when       subj:state | subj:gov, recipient:ref | recipient:cvl | recipient:state | obj=migrant | refugee
  yes        Colombia regularised Venezuelan migrants. | Colombia > migrants
  no         The shelter offered a home to the senator's cat.

sense pirate_save.1
  words      save [from=pirate | kidnapper | bandit | massacre | militia]/v  rescue [from=pirate | kidnapper | bandit | militia | captivity]/v
  words      fight off [obj=pirate]/v  repel [obj=pirate]/v  foil [obj=hijacking | kidnapping]/v  free [from=pirate | kidnapper | bandit]/v
  cameo      074
  actor      subj
  recipient  obj | of
  when       subj:mil | subj:cop | subj:state | subj=navy | frigate | commando | marine, recipient:actor
  yes        The Danish navy saved Filipino sailors from pirates. | navy > sailors
  no         The lifeguard saved the envoy's hat from the sea.

sense troops_help.1
  words      send [obj=troop | soldier | force comp=help | support | defend | protect | fight]/v
  words      deploy [obj=troop | soldier | force comp=help | support | defend | protect]/v
  words      dispatch [obj=troop | soldier | force comp=help | support | defend]/v  lend [obj=troop | soldier | battalion to]/v
  cameo      074
  actor      subj
  recipient  comp.obj | to | in
  when       subj:state | subj:gov | subj:igo, recipient:actor
  yes        Rwanda sent troops to help Mozambique. | Rwanda > Mozambique
  no         The studio sent soldiers of clay to help the actor.

sense relief_team.1
  words      send [obj=team | delegation | group | unit | contingent of=doctor | medic | nurse | expert | rescuer | firefighter | engineer | specialist | paramedic | surgeon]/v
  words      dispatch [obj=team | group | unit | contingent of=doctor | medic | nurse | rescuer | firefighter | engineer | specialist | paramedic | surgeon]/v
  words      fly [obj=team | group of=doctor | medic | nurse | rescuer | surgeon to]/v  deploy [obj=team | group of=doctor | medic | nurse | rescuer | surgeon to]/v
  words      send [obj=doctor | medic | nurse | rescuer | firefighter | surgeon | paramedic to]/v
  cameo      073
  actor      subj
  recipient  to | into | in | iobj
  when       subj:state | subj:gov | subj:igo | subj:ngo | subj:mil, of!=inspector, recipient:actor | recipient:place
  yes        Cuba sent a team of doctors to Angola. | Cuba > Angola
  yes        The Chilean government sent firefighters to Bolivia. | government > Bolivia
  no         The hospital sent nurses to the ward.


# ---------------------------------------------------------------- what arrives, who is flown out, whom an embassy shelters
sense aid_arrives.1
  words      payment [from]/n  tranche [of]/n  instalment [of]/n  installment [of]/n  arrival [of=convoy | aid_convoy | aid | shipment | medicine | flour | lorry | truck | howitzer | tank | vaccine | rescuer]/n  delivery [of=aid | medicine | flour | howitzer | tank | vaccine | grain | fuel]/n
  words      gift [of]/n  donation [of]/n  airlift [of]/n  shipment [of=aid | medicine | vaccine | grain | flour | howitzer | tank]/n  transport [of=wounded | aid | refugee]/n
  cameo      070
  actor      from | by | poss
  recipient  to | in | at | for
  when       recipient:actor | recipient:place | of=aid convoy | aid
  yes        Norway's gift of two ferries to Fiji was large. | Norway > Fiji
  no         The arrival of the shoe shipment in Turin was late.

sense aid_reaches.1
  words      reach [obj]/v  arrive [in | at]/v  land [in]/v  roll [into]/v  dock [in | at]/v  get through [to]/v  enter/v  cross [into]/v  pass [into]/v  be unloaded [in]/v  touch down [in]/v  pull [into]/v
  cameo      070
  actor      from
  recipient  obj | in | into | at | to
  when       subj=payment | tranche | instalment | installment | aid | aid convoy | aid lorry | aid truck | food convoy | relief | relief flight | aid flight | aid ship | medicine | vaccine | howitzer | missile battery | flour | food aid | grain ship | blanket | supply | first aid | humanitarian convoy | loan | ambulance | rescue team | rescuer | medical team | field hospital, recipient:actor | recipient:place
  yes        The first instalment of the loan reached Lusaka on Monday. | - > Lusaka
  yes        Two aid lorries have reached the Ethiopian town. | - > Ethiopian
  no         The bride arrived in Lusaka on Monday.

sense fly_in.1
  words      fly in [obj=surgeon | doctor | nurse | medic | medicine | tent | blanket | bandage | generator | food | vaccine | rescuer | engineer | aid]/v  bring in [obj=surgeon | doctor | medicine | tent | blanket | food | vaccine]/v  ferry in [obj=food | medicine | tent]/v  drop off [obj=food | medicine | tent]/v
  words      send [obj=specialist | technician | adviser | expert | surgeon | software | generator | pump | boat | dog | tent | blanket | water | medicine | vest | helmet | transformer | seed | plane | helicopter to | for]/v  send [obj=specialist | technician | surgeon | software | generator | pump | tent | blanket | medicine | vest | helmet | transformer | seed]/v
  words      lend [obj=doctor | nurse | engineer | helicopter | plane | expert | pump | ship]/v  lend [iobj obj]/v  put at disposal/v  make available [obj=plane | helicopter | bed | shelter | land | fund | ship to | for]/v  open [obj=hospital | school | home | stadium | kitchen to]/v  put up [obj=money | fund | cash | refugee | family for | in]/v
  words      pay [obj=school | hospital | well | clinic | road for]/v  pay [for=school | hospital | well | clinic | road | bridge | repair | treatment | fuel | pension | teacher]/v  pay [obj=instalment | tranche | share | pension | salary | arrears to]/v  give [iobj obj=bodyguard | boat | plane | ferry | tractor | bus | ambulance | generator | laptop | land]/v
  cameo      070
  actor      subj
  recipient  to | for | iobj | into | in
  when       subj:state | subj:gov | subj:igo | subj:ngo | subj:mil | subj=charity | bank, obj!=word | message | team | letter | weight | spy
  plain      yes
  yes        A Belgian charity flew in tents. | charity > -
  yes        Chile sent forty generators to Cuba. | Chile > Cuba
  no         The baker sent a cake to Cuba.

sense evacuate_out.1
  words      evacuate [from=town | village | area | city | island | district | zone | region | valley | shore | camp | slope]/v  evacuate [obj=resident | villager | child | patient | worker | family | relative | islander | tourist | student | citizen | nurse | staff_member | pilgrim from]/v  move [to=safety | shelter]/v  take [to=safety | shelter]/v  fly [to=hospital | safety]/v  bring ashore/v  ferry [to=safety | shore]/v  lift [to=safety]/v
  words      evacuate/v  fly home [obj=worker | student | tourist | citizen | nurse | pilgrim | child | migrant]/v  bring out [obj=child | patient | wounded | nurse | worker]/v  bring [obj=wounded | patient | child to=safety]/v  take [obj=wounded | patient | child to=safety]/v
  cameo      073
  actor      subj
  recipient  obj
  when       obj=resident | villager | child | patient | worker | family | relative | islander | tourist | student | citizen | nurse | pilgrim | wounded | people | person | inhabitant | national | elderly | woman | passenger | dweller | farmer | refugee | migrant | survivor | casualty | castaway | boat people | thousand | hundred
  yes        France evacuated its citizens from Mali. | France > citizens
  yes        Nine thousand villagers were evacuated from the Philippine island. | - > villagers
  no         The guests were evacuated from the Danish hotel's sauna.

sense evacuation_noun.1
  words      evacuation [of=resident | villager | child | patient | worker | family | relative | islander | tourist | student | citizen | nurse | pilgrim | wounded | people | civilian | refugee | migrant | national | diplomat | staff from]/n
  words      evacuation [of=resident | villager | child | patient | worker | family | relative | islander | tourist | student | citizen | nurse | pilgrim | wounded | people | civilian | refugee | migrant | national]/n
  words      airlift [of=resident | child | patient | worker | family | tourist | student | citizen | nurse | wounded | civilian | refugee | national]/n  rescue [of=sailor | crew | migrant | child | miner | hostage | fisherman | survivor]/n  repatriation [of=worker | student | tourist | citizen | pilgrim]/n
  cameo      073
  actor      by | poss | mod
  recipient  of
  when       recipient:actor, of!=@troops
  yes        The Indian navy's evacuation of ninety nurses from Aden went well. | navy > nurses
  yes        The evacuation of Ghanaian students from Sudan by Egypt began. | Egypt > students
  no         The evacuation of the Dutch garrison was ordered.

sense shelter_at.1
  words      give [obj=shelter | refuge | sanctuary | protection | asylum | bed in | at]/v  grant [obj=shelter | refuge | sanctuary | protection | asylum in | at]/v  offer [obj=shelter | refuge | sanctuary | asylum in | at]/v  shelter [in | at]/v  take in [at | by]/v  hide [in | at]/v  find [obj=shelter | refuge | sanctuary in | at]/v
  cameo      075
  actor      at | in
  recipient  obj | iobj | subj
  when       passive | has at, at=@embassy | in=@embassy | at=residence | in=residence, recipient:actor | passive
  yes        The deposed Gambian general was given shelter at the Brazilian embassy. | embassy > general
  no         The cat was given shelter at the pharmacy.

sense plane_lent.1
  words      supply/v  provide/v  lend/v  charter/v  donate/v  offer/v  make available/v
  cameo      070
  actor      subj
  recipient  to | for
  when       subj:state | subj:gov | subj:igo | subj:mil, obj=plane | aircraft | helicopter | jet | ship | ferry | bus | lorry | vehicle | ambulance | tent | building | ground
  plain      yes
  yes        The deposed premier flew out in a plane supplied by Nigeria. | Nigeria > -
  no         The groom arrived in a bus provided by the bride.

sense escort_people.1
  words      escort/v  accompany [obj=convoy | farmer | refugee | child]/v  guard [obj=convoy | farmer | refugee | camp | polling_station]/v  keep apart/v  stand between/v  separate [obj=side | camp | fighter]/v
  cameo      074
  actor      subj
  recipient  obj
  when       subj:igo | subj:mil | subj=peacekeeper | blue helmet, obj=convoy | farmer | refugee | child | woman | villager | herder | trader | pilgrim | student | camp | side
  yes        Nepalese peacekeepers escorted the Congolese traders to the market. | peacekeepers > traders
  no         The usher escorted the child to her seat.

# ---------------------------------------------------------------- many verbs, narrow company: states that give, the needy who get
sense state_gives.1
  words      lend [iobj obj]/v  build [obj for]/v  cook [for]/v  give [iobj obj]/v  send [iobj obj]/v  hand [iobj obj]/v  grant [iobj obj=loan | credit | boat | tractor | plane | land | bed | bursary | scholarship]/v  buy [iobj obj]/v  lend [iobj obj]/v  build [iobj obj]/v  present [obj to]/v  hand over [obj to]/v  pass on [obj to]/v  pass on/v  make over [obj to]/v  give away [obj to]/v  ship off [obj to]/v  send off [obj to]/v  gift [obj to]/v  contribute [obj to]/v
  words      grant [obj to]/v  hand [obj to]/v  pass [obj to]/v  despatch [obj to]/v  mail [obj to]/v  present [iobj]/v  present [with]/v  send [obj to]/v  bring [obj into | to]/v  truck [obj into | to]/v  ferry [obj into | to]/v  wire [obj to]/v  write [obj=cheque | check for | to]/v  bring [obj=gift]/v
  cameo      070
  actor      subj
  recipient  iobj | to | for | into | obj
  when       subj:state | subj:gov | subj:igo | subj:ngo | subj=lorry | charity, obj=tractor | car | bus | ambulance | plane | helicopter | ship | boat | ferry | icebreaker | ward | stadium | parliament | radar | truck | lorry | tent | blanket | food | flour | rice | wheat | grain | maize | medicine | vaccine | oxygen | generator | boiler | pump | seed | fertiliser | book | computer | laptop | money | cash | million | billion | cheque | loan | credit | grant | tank | howitzer | shell | missile | rifle | gun | drone | mig | jet | ammunition | launcher | battery | vest | helmet | uniform | dog | doctor | nurse | engineer | expert | teacher | bed | house | school | hospital | clinic | well | scholarship | container | fuel | oil | coal | cement | pipe | engine, recipient:actor | recipient:place, to!=border | frontier | front | line
  plain      yes
  yes        Norway gave away ten jets to Ukraine. | Norway > Ukraine
  yes        The EU gave Moldova thirty cars. | EU > Moldova
  no         The bishop gave Moldova a kiss.

sense state_pays.1
  words      reopen/v  staff/v  supply/v  extend/v  renovate/v  restore/v  equip/v  repair/v  rebuild/v  refurbish/v  run/v  keep open/v  pay [for]/v  put [obj=money into]/v  meet [obj=cost of]/v  foot [obj=bill for]/v  pick up [obj=bill for]/v  bear [obj=cost of]/v  chip in [for]/v  give [obj=bed | money | doctor to]/v  open [obj=hospital | clinic | school | kitchen in | at | for]/v  set up [obj=hospital | clinic | kitchen | camp in | at | for]/v
  cameo      071
  actor      subj
  recipient  in | of | for | at | to | into
  when       subj:state | subj:gov | subj:igo | subj:ngo | subj:mil | subj=money, obj=hospital | clinic | school | road | bridge | port | dam | well | camp | kitchen | university | library | airport | railway | ward | house | for=hospital | clinic | school | road | bridge | radar | repair | well | treatment | salary | into=hospital | clinic | school | of=hospital | clinic | repair | school, recipient:actor | recipient:place
  plain      yes
  yes        Japan is restoring the railway in Angola. | Japan > Angola
  no         The owner renovated the hospital in Dili.

sense save_people.1
  words      carry [out of]/v  carry [to=safety | hospital]/v  take [out of=libya | gaza | sudan | yemen | syria | town | city | camp]/v  save [from=ferry | ship | boat | flood | sea]/v  take [obj off=ship | boat | roof | island | raft]/v  take aboard/v  bring ashore/v  bring out/v  bring [obj to=safety | shore]/v  fly [obj to=safety]/v  fly out/v  pick up [at=sea]/v  pick up [obj=crew | survivor | migrant | castaway]/v  fish [out of=sea | water]/v  pluck [from=sea | water | roof]/v  pull [from=sea | water | rubble]/v  pull [out of=sea | water | rubble]/v  tow [obj to=safety]/v  find [obj=home for]/v  give [obj=paper | passport | shelter | home | food | blanket to]/v
  words      issue [obj=paper | passport | visa to]/v  let in/v  let [into]/v  admit/v  take/v  put up/v  treat/v  nurse/v  care [for]/v  look after/v  tend [to]/v  tend/v  attend [to]/v  patch up/v  come [to=help | aid | rescue]/v  operate [on]/v  feed/v  shepherd/v  see through/v  see [obj=convoy through | to]/v  clothe/v  dig out/v
  cameo      073
  actor      subj
  recipient  obj | to | on | for | of
  when       subj:state | subj:gov | subj:igo | subj:ngo | subj:mil | subj:med | subj=coastguard | coast guard | helicopter | frigate | ship | doctor | medic | rescuer | charity | consulate | peacekeeper | blue helmet, recipient:ref | obj=refugee | migrant | asylum seeker | civilian | villager | survivor | castaway | crew | wounded | orphan | family | exile | boat | convoy | dissident | child | for=refugee | civilian | wounded | to=refugee | civilian | wounded | on=civilian | wounded | child | of=civilian | wounded, recipient:actor
  plain      yes
  yes        Rome took thirty Eritrean migrants off the ship. | Rome > migrants
  yes        Norwegian medics cared for wounded Yemeni civilians. | medics > civilians
  no         The captain took his own crew to a bar.

class relief_goods
  tent  food  flour  rice  wheat  medicine  vaccine  blanket  ambulance  tractor  planeload  shipload  consignment  convoy of food  relief supply  relief  aid  money  help  generator  oxygen  rescue team  field hospital  nurse  doctor  rescuer  firefighter  sniffer dog  howitzer  tank  ammunition  shell  loan  tranche

sense goods_from.1
  words      arrive [subj=@relief_goods in | at]/v  reach [subj=@relief_goods obj]/v  come [subj=@relief_goods to]/v  land [subj=@relief_goods in]/v  get through [subj=@relief_goods to]/v  dock [subj=@relief_goods in]/v  enter [subj=@relief_goods obj]/v  flow [subj=@relief_goods into]/v
  cameo      070
  actor      from | subj
  recipient  in | at | to | obj | into
  when       recipient:actor | recipient:place, no obj:person
  yes        Tents from Norway arrived in Malawi. | Norway > Malawi
  no         Tents for the circus arrived in Malawi's capital city hotel.

sense teach_foreign.1
  words      train/v  teach/v  coach/v  instruct/v  school/v  let in/v  take in/v  settle/v  treat/v  shelter/v
  cameo      070
  actor      subj
  recipient  obj
  when       subj:state | subj:igo, recipient:person | obj=refugee | judge | nurse | doctor | student | pilot | officer | teacher | engineer | policeman | soldier | orphan | family | fighter | sailor | shipwright | child, recipient:actor, no recipient:self, obj!=attention | sight
  plain      yes
  yes        South Korea trained Peruvian shipwrights. | Korea > Peruvian
  yes        Canada let in three hundred Afghan judges. | Canada > judges
  no         The trainer trained Peruvian horses.

sense restore_service.1
  words      restore [obj=power | water | electricity | heating | phone_line to | in]/v  reconnect [obj=power | water to]/v  mend [obj=pump | pipe | well | power_line | school in | of]/v  clear [obj=mine | rubble | debris from | in]/v  drop [obj=water on=fire | wildfire | blaze]/v  fight [obj=fire | wildfire | blaze in]/v  put out [obj=fire | wildfire | blaze in]/v  spray [obj=field | crop in]/v  purify [obj=water in]/v
  cameo      073
  actor      subj
  recipient  to | in | of | from | on
  when       subj:state | subj:gov | subj:igo | subj:ngo | subj:mil | subj=engineer | plane | helicopter | firefighter | crew | sapper | deminer, actor:actor, recipient:actor | recipient:place
  yes        German engineers restored power to the Ukrainian hospital. | engineers > hospital
  no         The janitor restored power to the gym.
