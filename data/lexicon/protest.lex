# PROTEST: demonstrate, strike, riot, boycott, obstruct, hunger strike. CAMEO 14x.

sense protest.1
  words      protest/v  demonstrate/v  march/v  rally/v  take to the streets/v  picket/v  hit the streets/v  pour into the streets/v  take to streets/v
  words      pour onto the streets/v  sit in/v  stage protests/v
  cameo      141
  actor      subj
  recipient  against | at | outside | over
  when       subj!=@troops, subj!=team | club, no that | has against | has outside, no obj | obj=@decision | @plan | @law | @policy | killing | assassination | murder | arrest | detention | shooting | rule | result | election | coup | verdict | visit | war | bombing | strike | shortage | outage | increase | rise | corruption
  yes        Hundreds of villagers protested the killing of a Kurdish mayor. | villagers > -
  yes        Thousands of Polish miners marched against the government. | miners > government
  yes        Students demonstrated outside the Burmese embassy. | Students > embassy
  yes        Tens of thousands of Malians took to the streets to demand an election. | Malians > -
  yes        Teachers in Honduras marched to denounce the president. | Teachers > -
  no         The minister protested that he knew nothing.
  no         The guide demonstrated the new machine.
  no         The senator has demonstrated her commitment to the party.

sense picket_place.1
  words      picket [obj=gate | embassy | consulate | parliament | ministry | office | headquarters | factory | plant | base | court | courthouse | mission | residence | port | mine | school | university | palace | building | company | firm]/v
  words      besiege [obj=embassy | consulate | parliament | ministry | office | headquarters subj=protester | demonstrator | crowd | student | farmer]/v  surround [obj=embassy | parliament | ministry | office | headquarters subj=protester | demonstrator | crowd | student | farmer]/v
  cameo      141
  actor      subj
  recipient  obj | of | poss
  when       actor:actor, subj!=@troops
  yes        Filipino fishermen picketed the gates of the base. | fishermen > -
  yes        Angolan students picketed the Portuguese embassy. | students > Portuguese
  no         The guards picketed the horses.

sense protest.2
  words      protest/v
  cameo      141
  actor      subj
  recipient  against | at | over | obj
  when       subj:cvl | subj:opp | subj=student | worker | people | thousand | hundred | demonstrator | villager | resident | farmer | teacher | activist | crowd | group
  yes        Hundreds of villagers protested the dam in Myanmar. | villagers > -
  no         The boy protested that he was tired.

sense protest.3
  words      stage [obj=@protest]/v  hold [obj=protest | demonstration | rally | march | sit-in | vigil | protest_march | protest_rally | mass_rally | street_protest]/v
  words      organise [obj=@protest]/v  organize [obj=@protest]/v  join [obj=@protest]/v  lead [obj=@protest]/v  attend [obj=rally | demonstration | protest]/v
  words      mount [obj=@protest]/v  launch [obj=@protest]/v  begin [obj=@protest]/v  take part [in=@protest]/v  participate [in=@protest]/v
  words      call [obj=strike | general_strike]/v  resume [obj=@protest]/v  continue [obj=@protest]/v  start [obj=@protest]/v  plan [obj=@protest]/v
  words      step up [obj=@protest]/v  gather [for=@protest]/v  turn out [for=@protest]/v  go [on=march]/v
  cameo      141
  actor      subj
  recipient  against | at | outside | over | with
  when       obj!=@strike_labour, obj!=@riot, obj!=boycott | camp | parade
  yes        Opposition supporters staged a rally against the Georgian government. | supporters > government
  yes        Mothers of the missing staged a sit-in in Nuuk. | Mothers > -
  no         The band staged a camp for young singers.

sense protest.4
  words      protest/n  demonstration/n  rally/n  protest march/n  sit-in/n  vigil/n  street protest/n  mass protest/n  protest rally/n  anti-government protest/n  sit in/n  anti government protest/n
  words      uprising/n  revolt/n  mass rally/n  mass demonstration/n  civil disobedience/n  insurrection/n  picket/n  protest movement/n  march/n
  words      protests/n  demonstrations/n
  cameo      141
  actor      by | poss | mod | subj | of
  recipient  against | at | over | outside
  when       actor:actor | against:actor, no poss:pty, no poss:leg, no poss:gov, no mod:pty, no mod:leg, mod!=campaign | election | victory | stock | market
  yes        A protest by farmers against the Indian government turned angry. | farmers > government
  yes        Student demonstrations against the junta spread. | Student > junta
  no         The Dakar rally ended on Sunday.
  no         Hundreds came to the senator's rally in Tampa.

sense gather.1
  words      gather/v  assemble/v  congregate/v  converge/v  chant/v  shout slogans/v  chant slogans/v  wave placards/v  wave banners/v  camp out/v  jeer/v  heckle/v
  words      boo/v  burn effigies/v  burn [obj=effigy | flag]/v  throw [obj=egg | tomato | shoe]/v  wear black/v  chain themselves/v
  cameo      141
  actor      subj
  recipient  against | outside | at | of | obj
  when       subj=protester | demonstrator | student | activist | striker | crowd | worker | supporter | opponent | farmer | mob, has against | outside | at | of | obj
  yes        Hundreds of protesters gathered outside the Brazilian congress. | protesters > congress
  no         The farmer gathered the hay.

sense demand_protest.1
  words      demonstrate [for]/v  march [for]/v  rally [for]/v  protest [for]/v
  cameo      1413
  actor      subj
  recipient  against
  when       for=@rights
  yes        Thousands of Kurds marched for autonomy. | Kurds > -
  no         The scouts marched for ten miles.

sense hunger.1
  words      go on hunger strike/v  hunger strike/n  begin [obj=@hunger]/v  start [obj=@hunger]/v  stage [obj=@hunger]/v  launch [obj=@hunger]/v  refuse food/v
  words      continue [obj=hunger_strike]/v  declare [obj=hunger_strike]/v  announce [obj=hunger_strike]/v  be on hunger strike/v  fast/v
  cameo      142
  actor      subj | by | poss | of
  recipient  against | over
  when       obj!=diet
  yes        A jailed Georgian president went on hunger strike. | president > -
  yes        Kurdish prisoners began a hunger strike. | prisoners > -
  no         Muslims fast during Ramadan.

sense strike_protest.1
  words      strike/v  walk out/v  paralyse/v  bring to a standstill/v  refuse to work/v  call in sick/v  shut shops/v  be on strike/v
  cameo      143
  actor      subj
  recipient  against | at | over
  when       subj:lab | subj=worker | employee | union | teacher | doctor | nurse | miner | pilot | driver | civil servant | staff | trucker | farmer | student | trade unionist | labourer | fisherman | shopkeeper | lawyer | judge | police | crew | controller | dockworker | dock | docker | postman | journalist | railwayman | journalist | trader | prisoner | labor | labour
  yes        Nigerian doctors walked out over unpaid wages. | doctors > -
  no         An earthquake struck northern Chile.

sense strike.2
  words      strike/n  general strike/n  walkout/n  walk-out/n  stoppage/n  industrial action/n  work stoppage/n  go-slow/n  transport strike/n  wildcat strike/n  hartal/n  walk out/n  go slow/n
  words      bandh/n
  cameo      143
  actor      by | poss | mod | of | subj
  recipient  against | at | over
  when       by:actor | of:actor | poss:lab | mod=worker | teacher | doctor | miner | pilot | driver | nurse | rail | bus | postal | garbage | transport | union | dock | hunger, actor!=@troops
  yes        A strike by Portuguese dock workers entered its second week. | workers > -
  no         The missile strike by rebels killed nine.
  yes        The Chilean miners went ahead with their strike. | their > -

sense boycott.1
  words      boycott/v  shun/v  stay away [from]/v  abstain [from]/v  refuse to attend/v
  cameo      143
  actor      subj
  recipient  obj | from
  when       obj=@election_ | @meeting | parliament | vote | ceremony | inauguration | game | goods | product | class | lecture | shop | company | event | opening | from=@election_ | @meeting | parliament | obj:actor
  yes        The opposition boycotted the Ugandan election. | opposition > Ugandan
  yes        Kashmiri students boycotted classes. | students > -
  no         The hen shunned the corn.

sense boycott.2
  words      boycott/n
  cameo      143
  actor      by | poss | mod | subj
  recipient  of | against
  yes        A boycott of Israeli goods by Irish unions began. | unions > Israeli
  no         The boycott of breakfast by the toddler lasted an hour.

sense block.1
  words      block [obj=road | street | highway | bridge | border_crossing | railway | entrance | port | traffic | motorway | track | runway | access | airport | crossing | square | route | pipeline | rail | refinery | depot | oil_depot]/v
  words      blockade/v  barricade/v  obstruct/v  occupy/v  set up roadblocks/v  erect barricades/v  set up barricades/v  seal off/v  paralyse/v  disrupt [obj=traffic]/v
  words      storm [obj=stage | pitch]/v  chain to/v  cut off [obj=road | highway]/v  shut down [obj=road | highway | street]/v  sit down/v  stop [obj=traffic]/v
  words      squat/v
  cameo      144
  actor      subj
  recipient  obj | against
  when       subj:cvl | subj:opp | subj:lab | subj=protester | demonstrator | farmer | worker | activist | striker | villager | student | resident | fisherman | trucker | driver | supporter | miner | opposition | indigenous | crowd | taxi driver | people | thousand | hundred | teacher | refugee | migrant
  yes        French farmers blocked motorways around Lyon. | farmers > -
  yes        Bolivian miners erected barricades on the road to La Paz. | miners > -
  no         A fallen tree blocked the road.

sense occupy_protest.1
  words      occupy/v  take over/v  storm/v  invade/v  seize/v  break into/v  burst into/v  force way into/v  besiege/v
  words      surround [obj=building | residence | embassy | parliament | office | palace | station | headquarters | home | house | court | convoy | ministry]/v
  cameo      144
  actor      subj
  recipient  obj | into
  when       subj:cvl | subj:opp | subj=protester | demonstrator | student | activist | striker | farmer | worker | crowd | supporter | mob
  yes        Students occupied the Greek education ministry. | Students > ministry
  yes        Protesters stormed the Sri Lankan president's residence. | Protesters > president
  no         The thought of supper occupied the students.
  yes        Striking miners surrounded the Bolivian parliament. | miners > parliament
  no         The Danish senator was surrounded by supporters.

sense riot.1
  words      riot/v  rampage/v  loot/v  go on rampage/v  throw [obj=stone | rock | brick | bottle | petrol_bomb | firebomb | molotov_cocktail | firecracker]/v  hurl [obj=stone | rock | brick | bottle | petrol_bomb | firebomb]/v
  words      stone/v  pelt [obj]/v  burn [obj=tyre | tire | car]/v  ransack/v  smash [obj=window | shop]/v  vandalise/v  vandalize/v  attack/v  clash [with]/v  torch/v  set fire/v
  words      lob [obj=stone | petrol_bomb]/v  burn barricades/v  fight [with]/v  battle/v  scuffle [with]/v  trash/v
  cameo      145
  actor      subj
  recipient  at | with | obj | against | to
  when       subj:cvl | subj:opp | subj=protester | demonstrator | rioter | youth | student | mob | striker | crowd | farmer | worker | villager | supporter | settler | looter | fan, subj!=family | rival | candidate
  yes        Youths hurled stones at riot police in Algiers. | Youths > police
  yes        Protesters clashed with police in Tbilisi. | Protesters > police
  no         The child threw a stone into the pond.

sense riot.2
  words      riot/n  rioting/n  looting/n  disturbance/n  street violence/n  mob violence/n  violent protest/n  race riot/n  prison riot/n  food riot/n  bread riot/n
  cameo      145
  actor      by | poss | mod | subj
  recipient  against
  yes        Riots by supporters of the losing candidate spread in Conakry. | supporters > -
  no         Her garden is a riot of roses.

sense revolt.1
  words      revolt/v  rise up/v  rebel/v  mutiny/v  rise [against]/v
  cameo      140
  actor      subj
  recipient  against
  yes        Guinean soldiers mutinied against their commander. | soldiers > commander
  no         Prices rose against expectations.

sense mutiny.1
  words      mutiny/n  rebellion/n  insurgency/n  uprising/n  insurrection/n
  cameo      140
  actor      by | poss | mod | of
  recipient  against
  yes        A mutiny by Ivorian soldiers spread to three towns. | soldiers > -
  no         The film tells of a mutiny at sea.

sense sue_petition.1
  words      sign [obj=petition]/v  circulate [obj=petition]/v  deliver [obj=petition]/v  hand in [obj=petition]/v  present [obj=petition]/v  submit [obj=petition]/v
  cameo      104
  type       REQUEST
  actor      subj
  recipient  to | against | iobj
  yes        Ten thousand Slovenes signed a petition against the minister. | Slovenes > minister
  no         The neighbours signed a birthday card.

sense defect_dissent.1
  words      defy [obj=ban | curfew | order | police | junta | authority]/v  flout [obj=ban | curfew | order]/v  disobey/v
  cameo      140
  actor      subj
  recipient  obj | of
  when       subj:cvl | subj:opp | subj=protester | demonstrator | student | activist | worker | resident | monk | thousand | hundred
  yes        Thousands of Burmese monks defied the junta. | monks > junta
  no         The cat defied the order to come down.

sense self_immolate.1
  words      set himself on fire/v  set herself on fire/v  immolate himself/v  self-immolate/v  set themselves on fire/v  immolate themselves/v
  cameo      140
  actor      subj
  recipient  against | over
  yes        A Tibetan monk set himself on fire. | monk > -
  no         The candle set fire to the curtain.

sense campaign_against.1
  words      campaign [against]/v  agitate/v  mobilise against/v
  cameo      140
  actor      subj
  recipient  against
  yes        Nigerian activists campaigned against the oil company. | activists > company
  no         The horse ran against the wind.

sense go_on_strike.1
  words      go on strike/v  down tools/v  stop work/v  walk off the job/v  stage [obj=@strike_labour]/v  begin [obj=@strike_labour]/v  launch [obj=@strike_labour]/v  hold [obj=@strike_labour]/v  stay off the job/v
  words      join [obj=@strike_labour]/v  start [obj=@strike_labour]/v  call [obj=@strike_labour]/v  shun [obj=work | job]/v  observe [obj=@strike_labour]/v  lay down tools/v  stay away [from=work]/v  down [obj=tool]/v  stop [obj=work]/v
  words      continue [obj=@strike_labour]/v  boycott [obj=work]/v  stay away from work/v  resume [obj=@strike_labour]/v
  cameo      143
  actor      subj
  recipient  against | at | over
  when       obj!=air strike | airstrike | missile strike | drone strike | military strike | retaliatory strike
  yes        Air traffic controllers in Spain went on strike. | controllers > -
  yes        Hundreds of Peruvian teachers began an indefinite strike on Monday. | teachers > -
  no         The clock went on ticking.

sense deface_symbol.1
  words      topple [obj=statue]/v  pull down [obj=statue]/v  deface [obj=statue | monument | embassy | mural]/v  tear down [obj=statue | flag | poster]/v  burn [obj=flag | portrait | effigy | tyre | tire | copy]/v  trample [obj=flag]/v
  cameo      140
  actor      subj
  recipient  of | poss | mod | obj
  when       subj:cvl | subj:opp | subj=protester | demonstrator | activist | student | crowd | mob | youth | rioter
  yes        Protesters burned an Iranian flag in Basra. | Protesters > Iranian
  no         The sculptor tore down his own statue.

sense human_chain.1
  words      form [obj=human_chain | barricade]/v  stage [obj=die-in | sit-in | walkout | vigil | human_chain]/v  hold [obj=vigil | sit-in | silent_march | candlelight_vigil]/v  pitch [obj=tent]/v
  cameo      141
  actor      subj
  recipient  against | outside | at | over
  yes        Thousands of Estonians formed a human chain. | Estonians > -
  no         The children formed a circle.

sense shut_business.1
  words      shut [obj=shop | business | school | market]/v  close [obj=shop | business]/v
  cameo      143
  actor      subj
  recipient  against
  when       subj=shopkeeper | trader | merchant | protester | opposition | separatist | union, in=protest | against:actor | over=killing | tax | law
  yes        Kashmiri traders shut their shops in protest. | traders > -
  no         The grocer shut his shop at six.

sense protest_leader.1
  words      demonstrate/v  protest/v  march/v  rally/v  take to the streets/v
  cameo      1411
  actor      subj
  recipient  against | outside
  when       for=resignation | departure | removal | ouster | impeachment | against=@leadership_post
  yes        Thousands of Serbs marched for the resignation of the president. | Serbs > -
  no         The coach protested against the referee.

sense protest_leader.2
  words      protest [against=@leadership_post]/n  demonstration [against=@leadership_post]/n  rally [against=@leadership_post]/n  march [against=@leadership_post]/n
  cameo      1411
  actor      by | poss | mod | subj
  recipient  against
  yes        Protests by Armenian students against the prime minister spread. | students > minister
  no         The appeal against the referee failed.

sense protest_policy.1
  words      demonstrate/v  protest/v  march/v  rally/v
  cameo      1412
  actor      subj
  recipient  against | outside
  when       against=@policy | @law | @plan | @sanction | over=@policy | @law | price | at=@policy | @law, subj!=@troops
  yes        Greek pensioners marched against the austerity measures. | pensioners > -
  no         The lawyer protested at the length of the speech.

sense protest_policy.2
  words      protest [against=@policy | @law | @plan]/n  demonstration [against=@policy | @law | @plan]/n  protest [over=@policy | @law | @plan | price]/n
  words      rally [against=@policy | @law | @plan]/n
  cameo      1412
  actor      by | poss | mod | subj
  recipient  against
  when       actor:actor
  yes        Protests by Chilean students over the fare increase turned violent. | students > -
  no         Complaints over the fare were few.

sense protest_regime.1
  words      demonstrate/v  protest/v  march/v  rally/v
  cameo      1414
  actor      subj
  recipient  against
  when       for=democracy | independence | republic | new constitution | free election | civilian rule | change | against=dictatorship | monarchy | military rule | regime | junta | occupation | coup
  yes        Sudanese doctors marched for civilian rule. | doctors > -
  no         The band marched for an hour.

sense protest_regime.2
  words      protest [for=democracy | independence | free_election | civilian_rule]/n  pro-democracy protest/n  pro-democracy rally/n  pro-democracy demonstration/n
  words      pro-democracy march/n  independence rally/n  anti-coup protest/n  anti-coup rally/n
  cameo      1414
  actor      by | poss | mod | subj | of
  recipient  against
  when       actor:actor
  yes        Pro-democracy protests by Thai students went on for months. | students > -
  no         Democracy is taught at the school.

sense protest_rights.2
  words      protest [for=@rights]/n  rally [for=@rights]/n  march [for=@rights]/n  civil rights march/n  women's march/n  pride march/n
  cameo      1413
  actor      by | poss | mod | subj | of
  recipient  against
  when       actor:actor
  yes        A march by Bolivian farmers for land rights reached the capital. | farmers > -
  no         The march for the band was long.

sense hunger_leader.1
  words      go on hunger strike/v  begin [obj=@hunger]/v  start [obj=@hunger]/v  stage [obj=@hunger]/v
  cameo      1421
  actor      subj
  recipient  against
  when       for=resignation | departure | removal | against=@leadership_post | comp=resign
  yes        Two lawmakers began a hunger strike for the resignation of the minister. | lawmakers > -
  no         She began a diet for her health.

sense hunger_policy.1
  words      go on hunger strike/v  begin [obj=@hunger]/v  start [obj=@hunger]/v  stage [obj=@hunger]/v
  cameo      1422
  actor      subj
  recipient  against | over
  when       against=@policy | @law | @plan | over=@policy | @law | @plan
  yes        Ukrainian miners began a hunger strike against the pension reform. | miners > -
  no         The miners began work at dawn.

sense hunger_rights.1
  words      go on hunger strike/v  begin [obj=@hunger]/v  start [obj=@hunger]/v  stage [obj=@hunger]/v
  cameo      1423
  actor      subj
  recipient  against
  when       for=@rights | release | over=@rights | condition | in=protest
  yes        Palestinian prisoners began a hunger strike over conditions. | prisoners > -
  no         The players began a match in the rain.

sense strike_leader.1
  words      strike/v  go on strike/v  walk out/v  stage [obj=@strike_labour]/v  begin [obj=@strike_labour]/v
  cameo      1431
  actor      subj
  recipient  against
  when       for=resignation | departure | removal | against=@leadership_post, subj!=@troops
  yes        Nigerian oil workers went on strike for the resignation of the minister. | workers > -
  no         Rebels struck against the governor's palace.

sense strike_policy.1
  words      go on strike/v  walk out/v  stage [obj=@strike_labour]/v  begin [obj=@strike_labour]/v  hold [obj=@strike_labour]/v  down tools/v
  cameo      1432
  actor      subj
  recipient  against
  when       against=@policy | @law | @plan | over=@policy | @law | @plan | price
  yes        French railway workers began a strike against the pension reform. | workers > -
  no         The audience walked out before the end.

sense strike_rights.1
  words      go on strike/v  walk out/v  stage [obj=@strike_labour]/v  begin [obj=@strike_labour]/v  hold [obj=@strike_labour]/v
  cameo      1433
  actor      subj
  recipient  against
  when       for=@rights | pay | wage | condition | over=pay | wage | condition | salary | working condition
  yes        Kenyan nurses went on strike over pay. | nurses > -
  no         The customer walked out over the bill.

sense strike_noun_policy.1
  words      strike [against=@policy | @law | @plan]/n  general strike [against=@policy | @law | @plan]/n  strike [over=@policy | @law]/n
  words      walkout [over=@policy | @law | @plan]/n
  cameo      1432
  actor      by | poss | mod | subj | of
  recipient  against
  when       actor:actor, actor!=@troops
  yes        A general strike by Italian unions against the budget closed the ports. | unions > -
  no         The air strike over the town killed two.

sense strike_noun_pay.1
  words      strike [over=pay | wage | salary | condition | job]/n  walkout [over=pay | wage | salary | condition | job]/n  strike [for=pay | wage | right]/n
  cameo      1433
  actor      by | poss | mod | subj | of
  recipient  against
  when       actor:actor, actor!=@troops
  yes        A strike by Kenyan doctors over pay ended on Friday. | doctors > -
  no         Talks over pay ended on Friday.

sense block_policy.1
  words      block [obj=road | street | highway | bridge | port | motorway | railway]/v  blockade [obj=road | highway | port | refinery]/v
  words      barricade [obj=road | street]/v  occupy [obj=road | square | bridge]/v
  cameo      1442
  actor      subj
  recipient  against
  when       against=@policy | @law | @plan | over=@policy | @law | price | in=protest, subj!=@troops
  yes        Romanian truckers blocked a motorway over fuel prices. | truckers > -
  no         Snow blocked the road over the pass.

sense block_leader.1
  words      block [obj=road | street | highway | bridge | parliament]/v  barricade [obj=road | street]/v  surround [obj=parliament | palace]/v
  words      encircle [obj=parliament | palace]/v
  cameo      1441
  actor      subj
  recipient  against
  when       for=resignation | departure | removal, subj!=@troops
  yes        Bolivian miners blocked roads for the resignation of the president. | miners > -
  no         The police blocked roads for the marathon.

sense block_rights.1
  words      block [obj=road | street | highway | bridge | port | railway]/v  blockade [obj=road | highway | port]/v  occupy [obj=land | office | square]/v
  cameo      1443
  actor      subj
  recipient  against
  when       for=@rights | land | pay | over=wage | pay | land | eviction, subj!=@troops
  yes        Peruvian villagers blocked a highway over land rights. | villagers > -
  no         A landslide blocked a highway.

sense riot_policy.1
  words      riot [over]/v  riot [against]/v  rampage [over]/v  clash [over]/v
  cameo      1452
  actor      subj
  recipient  with | against
  when       over=@policy | @law | price | against=@policy | @law | price, subj!=@troops, subj:crowd | subj:cvl | subj=student | youth | protester | worker | farmer | people
  yes        Egyptian workers rioted over bread prices. | workers > -
  no         Critics clashed over the film.

sense riot_policy.2
  words      riot [over]/n  food riot/n  bread riot/n  fuel riot/n  riot [against=@policy | @law]/n
  cameo      1452
  actor      by | poss | mod | of | subj
  recipient  against
  when       actor:actor
  yes        Bread riots by Tunisian youths shook the south. | youths > -
  no         There was a riot of colour.

sense riot_leader.1
  words      riot [after=election | vote | result]/v  riot [against=@leadership_post]/v  rampage [after=election | vote | result]/v
  words      storm [obj=parliament | congress | capitol]/v
  cameo      1451
  actor      subj
  recipient  obj | against
  when       subj:crowd | subj:cvl | subj:opp | subj=supporter | protester | youth | mob | crowd
  yes        Supporters of the Gabonese opposition rioted after the election. | Supporters > -
  no         The party regrouped after the election.

sense boycott_consumer.1
  words      boycott [of=@trade | goods | product]/n  consumer boycott/n  trade boycott/n  academic boycott/n  cultural boycott/n
  cameo      143
  actor      by | poss | mod | subj
  recipient  of | against
  when       actor:actor
  yes        A consumer boycott of Danish cheese by Kuwaiti shops went on. | shops > Danish
  no         The shop sells Danish cheese.

sense sit_in.1
  words      sit-in/n  die-in/n  teach-in/n  candlelight vigil/n  silent vigil/n  silent march/n  torchlight march/n  human chain/n  protest camp/n  encampment/n
  cameo      141
  actor      by | poss | mod | subj | of
  recipient  against | outside | at
  when       actor:actor
  yes        Iraqi teachers staged a sit-in outside the ministry. | teachers > ministry
  no         The camp by the lake was closed.

sense occupy_office.1
  words      occupation [of=office | ministry | university | square | embassy | parliament | factory]/n  blockade [of=road | highway | port | refinery | airport]/n
  words      roadblock [by]/n
  cameo      144
  actor      by | poss | mod
  recipient  of
  when       by:cvl | by:lab | by:opp | by=student | protester | farmer | worker | activist | villager | trucker
  yes        The occupation of the ministry by Greek students ended. | students > ministry
  no         The occupation of the house by the family began in May.

# ---------------------------------------------------------------- protest in its forms

sense march_more.1
  words      pour [into=street | square | capital]/v  pack [obj=square | street | boulevard]/v  throng [obj=square | street]/v
  words      fill [obj=square | street | boulevard]/v  flood [obj=square | street | capital]/v  jam [obj=square | street]/v
  words      besiege [obj=parliament | ministry]/v  mass [outside | in=parliament | square | ministry | embassy]/v
  words      rally [outside | in=square | street | park]/v  march [through | on=capital | street | city | palace | parliament]/v
  words      parade [through=capital | street]/v  chant [against]/v  wave [obj=placard | banner | flag]/v  hold [obj=placard | banner]/v
  words      carry [obj=placard | banner | coffin]/v  bang [obj=pot]/v  beat [obj=pot | pan]/v  honk [obj=horn]/v  light [obj=candle]/v
  cameo      141
  actor      subj
  recipient  against | outside | at | on
  when       subj:crowd | subj:opp | subj:lab | subj:edu | subj:rel | subj=protester | demonstrator | student | farmer | activist | thousand | hundred | supporter | monk | nun | pensioner, purpose!=celebrate | pay | watch | see | greet | welcome | cheer | mourn | bury | honour | honor | shop | dance, inf!=celebrate | pay | watch | see | greet | welcome | cheer | mourn | bury | honour | honor | shop | dance, at!=funeral | parade | concert | festival | carnival | wedding | match, for!=funeral | parade | concert | festival | carnival | coronation
  yes        Belarusian pensioners marched through the capital against the president. | pensioners > president
  yes        Serbian students packed the square. | students > -
  no         The choir lit a candle at noon.
  no         Thousands of Romanians packed the streets to pay the old king their last respects.
  no         Fans thronged the square for the carnival.

sense effigy.1
  words      torch [obj=flag | effigy | portrait | poster]/v  set [obj=flag | effigy | portrait on=fire]/v
  words      tear up [obj=flag | portrait | poster | bill]/v  trample [obj=flag | portrait]/v  stamp [on=flag | portrait]/v
  words      spit [on=flag | portrait]/v  throw [obj=shoe | egg | tomato | milk | paint at]/v  pelt [with=egg | tomato | paint | shoe]/v
  words      splash [obj=paint on]/v  daub [obj=slogan | paint on]/v  spray [obj=slogan | paint on]/v  wave [obj=shoe]/v  hang [obj=effigy]/v
  words      whistle [at]/v  turn [obj=back on]/v  burn [obj=headscarf | veil | poster | portrait]/v
  cameo      141
  actor      subj
  recipient  of | at | obj | on | mod | poss
  when       subj:crowd | subj:cvl | subj:opp | subj:lab | subj:edu | subj=protester | demonstrator | student | woman | activist | crowd | mob | farmer | worker | marcher, no subj:mil
  yes        Turkish activists burned a poster of the premier. | activists > premier
  yes        Pakistani protesters pelted the envoy with eggs. | protesters > envoy
  no         The cook burned the headscarf on the stove.

sense chain_self.1
  words      chain [obj to]/v  glue to/v  glue [obj to]/v  lock [obj to=gate | railing | tree | fence]/v
  words      lie down [on | in=road | street | runway | track]/v  sit down [on | in=road | street | runway | track]/v
  words      form [obj=human_chain | human_shield around | outside]/v  climb [obj=crane | roof | fence | mast | rig]/v
  words      scale [obj=fence | gate | rig | building]/v  storm [obj=runway | pitch | stage]/v  tie [obj to=track | tree | gate]/v
  words      board [obj=rig | whaler | coal_ship]/v  occupy [obj=rig | roof | runway | tree | crane]/v
  words      dump [obj=manure | milk | tyre | hay outside | in | on | at]/v
  cameo      144
  actor      subj
  recipient  outside | to | of | at | mod | obj
  when       subj:cvl | subj:ngo | subj:crowd | subj:lab | subj:edu | subj=protester | activist | farmer | student | demonstrator | villager | campaigner
  yes        Greenpeace activists boarded a Russian coal ship. | activists > Russian
  yes        Farmers dumped manure outside the French ministry. | Farmers > ministry
  no         The cats climbed the crane.

sense block_more.1
  words      block [with=tractor | truck | tyre | taxi | boulder | barricade]/v
  words      block [obj=motorway | highway | road | bridge | border | port | refinery | airport | square | railway | tunnel | mine | depot | access to]/v
  words      barricade [obj=road | university | ministry | street | square]/v
  words      blockade [obj=port | road | refinery | mine | depot | ministry | parliament | embassy | border | farm]/v
  words      choke [obj=road | highway | traffic]/v  snarl [obj=traffic]/v  halt [obj=traffic | train]/v  cut [obj=road | highway]/v
  words      close [obj=road | highway | bridge]/v  erect [obj=barricade | roadblock]/v  put up [obj=barricade | roadblock]/v
  words      build [obj=barricade]/v  slow [obj=traffic]/v  clog [obj=road | highway | street]/v
  words      surround [obj=parliament | ministry | palace | police_station]/v  seal [obj=road | gate]/v
  cameo      144
  actor      subj
  recipient  against | mod
  when       subj:cvl | subj:lab | subj:crowd | subj:opp | subj:edu | subj=protester | farmer | trucker | driver | activist | villager | student | miner | worker | demonstrator | taxi driver | fisherman | peasant | supporter | tribesman | pensioner
  yes        Polish farmers choked the road. | farmers > -
  yes        Bolivian miners put up barricades against the president. | miners > president
  no         Elk clogged the road in Alaska.

sense occupy_more.1
  words      occupy [obj=university | campus | ministry | embassy | parliament | square | school | factory | office | farm | airport | station | plant | mine | land]/v
  words      take over [obj=campus | university | ministry | square | factory | office]/v
  words      invade [obj=parliament | embassy | ministry | stage | pitch | farm | land]/v
  words      burst [into=parliament | ministry | office | chamber]/v  break [into=parliament | embassy | ministry | palace]/v
  words      storm [obj=parliament | embassy | ministry | palace | office | studio]/v  force [obj=way into]/v  squat [in]/v
  words      stage [obj=sit-in | occupation | die-in at | in | outside]/v  camp out [outside | in]/v  pitch [obj=tent outside | in]/v
  words      besiege [obj=embassy | consulate | court]/v  ransack [obj=embassy | consulate | parliament | office]/v
  cameo      144
  actor      subj
  recipient  of | mod | obj | poss | in | outside | at
  when       subj:cvl | subj:lab | subj:opp | subj:edu | subj:ngo | subj=protester | student | worker | activist | demonstrator | mob | crowd | farmer | supporter | squatter | peasant
  yes        Belgrade students took over the campus. | students > -
  yes        Iraqi protesters broke into the Swedish embassy. | protesters > embassy
  no         Bees invaded the embassy garden.

sense work_stop.1
  words      walk off/v  lay down [obj=tool]/v  refuse [comp=work | teach | fly | load | unload | drive]/v  stay [off=job | work]/v
  words      shut [obj=shop | school | mine | port | clinic]/v  shutter [obj=shop | store]/v  close [obj=shop | school | clinic | pharmacy]/v
  words      paralyse [obj=port | transport | airport | country | capital | hospital | economy]/v
  words      cripple [obj=port | transport | airport | service]/v  ground [obj=flight]/v  work [comp=rule]/v
  words      halt [obj=production | work | service | train]/v  cancel [obj=class | flight | surgery]/v
  words      begin [obj=stoppage | walkout | slowdown | go-slow]/v  stage [obj=stoppage | walkout | slowdown | go-slow | sickout]/v
  words      extend [obj=strike | walkout]/v  resume [obj=strike | walkout]/v  vote [comp=strike]/v  vote [for=strike]/v  back [obj=strike]/v
  words      strike [over | for | against]/v
  cameo      143
  actor      subj
  recipient  against | over | at
  when       subj:lab | subj=worker | doctor | nurse | teacher | miner | pilot | driver | docker | trucker | union | staff | crew | employee | judge | lawyer | shopkeeper | trader | pharmacist | controller | civil servant | railwayman | actor | dockworker | professor
  yes        Nigerian doctors walked off the job. | doctors > -
  yes        Argentine truckers paralysed the port against the tax. | truckers > -
  no         The doctor shut the clinic window.

sense strike_words.1
  words      rail strike/n  bus strike/n  metro strike/n  port strike/n  dock strike/n  teachers' strike/n  doctors' strike/n  miners' strike/n
  words      nurses' strike/n  pilots' strike/n  farm strike/n  fuel strike/n  one-day strike/n  24-hour strike/n  48-hour strike/n
  words      nationwide strike/n  sympathy strike/n  solidarity strike/n  warning strike/n  mass walkout/n  work slowdown/n
  words      shutdown [by | of]/n  shop closure/n  traders' strike/n  tax strike/n  rent strike/n  school boycott/n  class boycott/n
  cameo      143
  actor      by | poss | mod | of | subj
  recipient  against | over | at
  when       by:actor | of:actor | poss:actor | subj:actor | mod:actor | has against, no mod:mil, no subj:mil
  yes        A one-day strike by Tunisian judges emptied the courts. | judges > -
  yes        A nationwide strike by Indian unions began on Monday. | unions > -
  no         The 24-hour strike of the clock never came.

sense hunger_more.1
  words      refuse [obj=food | meal | water]/v  stop eating/v  stop [obj=eating]/v  starve himself/v  starve herself/v  starve themselves/v
  words      go without food/v  sew [obj=lip]/v  fast [against | for | over]/v  go [on=hunger_strike | dry_strike]/v
  words      launch [obj=hunger_strike | fast]/v  extend [obj=hunger_strike | fast]/v  join [obj=hunger_strike | fast]/v
  words      enter [obj=day of=hunger_strike | fast]/v  resume [obj=hunger_strike | fast]/v
  cameo      142
  actor      subj
  recipient  against | over | at
  when       subj:crm | subj:opp | subj:cvl | subj:leg | subj:edu | subj:rel | subj:ref | subj:actor | subj=prisoner | detainee | inmate | activist | dissident | migrant | refugee | student | monk | politician | lawyer, obj!=diet
  yes        Bahraini prisoners refused food. | prisoners > -
  yes        Afghan refugees sewed their lips. | refugees > -
  no         The cat refused food after the operation.

sense hunger_noun.1
  words      mass hunger strike/n  dry hunger strike/n  indefinite hunger strike/n  fast-unto-death/n  relay fast/n
  words      prison fast/n  hunger protest/n  fast [against | for | over]/n
  cameo      142
  actor      by | poss | of | mod | subj
  recipient  against | over
  when       actor:actor, no mod:rel
  yes        A mass hunger strike by Palestinian detainees entered its third week. | detainees > -
  no         The relay fast of the marathon club is a tradition.

sense riot_more.1
  words      throw [obj=stone | petrol_bomb | brick | bottle | firework | rock at]/v
  words      hurl [obj=stone | petrol_bomb | brick | bottle | rock | chair at]/v  lob [obj=stone | petrol_bomb | grenade | rock at]/v
  words      pelt [with=stone | rock | bottle | brick | petrol_bomb]/v
  words      burn [obj=bus | car | tyre | police_station | shop | office | barricade | church | mosque]/v
  words      set [obj=car | bus | shop | police_station | office on=fire]/v  loot [obj=shop | warehouse | store | bank | aid]/v
  words      smash [obj=window | shop | car]/v  ransack [obj=shop | office | home | church]/v  rampage [through]/v  run [obj=riot]/v
  words      run amok/v  fight [obj=battle with=police]/v  overturn [obj=car | bus | vehicle]/v  tear down [obj=fence | statue | barricade]/v
  words      attack [with=stone | petrol_bomb]/v  trash [obj=office | shop]/v  torch [obj=bus | car | police_station | office | shop | tyre]/v
  cameo      145
  actor      subj
  recipient  at | with | obj | of | mod | through | against
  when       subj:crowd | subj:cvl | subj:opp | subj:edu | subj:lab | subj=protester | rioter | youth | mob | demonstrator | student | looter | crowd | villager | supporter | miner | fan | settler, obj!=@embassy
  yes        A mob in Niamey torched a French bus. | mob > French
  yes        Nepali youths pelted police with bricks. | youths > police
  no         The boy threw a stone at the pond's duck.

sense riot_words.1
  words      street clash/n  street battle [with=police]/n  running battle [with=police]/n  clash [with=police | riot_police]/n  fuel riot/n
  words      prison mutiny/n  communal riot/n  sectarian riot/n  orgy [of=looting | violence]/n  arson [by]/n  looting spree/n  mob rampage/n
  words      stone-pelting/n  stone throwing/n  tyre burning/n
  cameo      145
  actor      by | poss | between | mod | of | subj
  recipient  with | against | on
  when       actor:crowd | actor:cvl | actor:opp | actor:edu | actor:lab | actor=protester | youth | mob | student | demonstrator | settler | villager
  yes        An orgy of looting by Kenyan youths lasted all night. | youths > -
  yes        Stone throwing by settlers at Palestinian cars went on. | settlers > -
  no         The prison mutiny scene was shot in one take.

sense clash_police.1
  words      clash [with=police | riot_police | soldier | troop | guard]/v  scuffle [with=police | riot_police | guard]/v
  words      battle [with=police]/v  battle [obj=police | riot_police | soldier]/v  fight [obj=police | riot_police]/v  brawl [with=police]/v
  words      tussle [with=police]/v  charge [obj=police | cordon | line]/v  break through [obj=cordon | line | barrier]/v
  words      breach [obj=cordon | fence | barrier]/v  skirmish [with=police]/v  grapple [with=police]/v  stone [obj=police]/v
  cameo      145
  actor      subj
  recipient  with | obj
  when       subj:cvl | subj:opp | subj:edu | subj:lab | subj:rel | subj=crowd | mob | protester | demonstrator | youth | student | rioter | supporter | migrant | farmer | villager | miner | fan | activist | settler
  yes        Armenian demonstrators scuffled with riot police. | demonstrators > police
  yes        Tibetan monks stoned police. | monks > police
  no         The students battled a cold.

sense boycott_more.1
  words      shun [obj=poll | election | ballot | vote | goods | product | brand | parliament | ceremony | parade]/v
  words      stay away [from=poll | class | ceremony | parliament]/v  abstain [from=vote | poll]/v
  words      sit out [obj=election | vote | poll | ceremony]/v  spoil [obj=ballot]/v
  words      walk out [of=parliament | chamber | session | assembly | speech]/v  storm out [of=parliament | chamber | session]/v
  words      leave [obj=chamber | session]/v  quit [obj=parliament | chamber]/v  withhold [obj=tax | rent | vote]/v
  words      turn [obj=back on=goods | product]/v  call [obj=boycott | boycott of]/v
  words      walk [out of=parliament | chamber | session | assembly | speech]/v  storm [out of=parliament | chamber | session]/v
  cameo      143
  actor      subj
  recipient  of | obj | from | on | out of
  when       subj:opp | subj:party | subj:leg | subj:cvl | subj:edu | subj:lab | subj:pty | subj=opposition | student | consumer | lawmaker | deputy | party | voter, no subj:state, obj=poll | election | ballot | vote | goods | product | brand | parliament | ceremony | parade | chamber | session | class | tax | rent | boycott | company | shop | firm | chain | of=parliament | chamber | session | assembly | speech | from=poll | vote | class | ceremony | parliament | comp=vote | attend | pay
  yes        Georgian opposition deputies walked out of the chamber. | deputies > -
  yes        Malaysian consumers boycotted an American coffee chain. | consumers > American
  no         The student left the session on beetles.

sense boycott_noun_more.1
  words      election boycott/n  poll boycott/n  vote boycott/n  parliament boycott/n
  words      boycott [of=election | poll | vote | referendum | parliament | goods | product | ceremony]/n  boycott campaign/n  boycott call/n
  words      buyers' strike/n  walkout [from=parliament | chamber | session]/n
  cameo      143
  actor      by | poss | mod | of | subj
  recipient  of | against
  when       by:actor | poss:actor | subj:actor
  yes        A poll boycott by the Ivorian opposition hit turnout. | opposition > -
  no         The boycott campaign of the brand's rivals won an award for its slogan.

sense mutiny_more.1
  words      revolt [against]/v  rebel [against]/v  take up [obj=arms against]/v  take [obj=arms against]/v
  words      raise [obj=standard | flag of=revolt]/v  break [obj=rank]/v  refuse [obj=order]/v  defect [from]/v  secede/v
  words      declare [obj=independence | secession | autonomy | republic]/v  proclaim [obj=independence | secession | autonomy | republic]/v
  words      hold [obj=independence_referendum | secession_vote]/v  launch [obj=uprising | rebellion | revolt | civil_disobedience]/v
  words      stage [obj=uprising | revolt | mutiny]/v
  cameo      140
  actor      subj
  recipient  against | from
  when       subj:mil | subj:reb | subj:crowd | subj:opp | subj:cvl | subj:party | subj=soldier | troop | prisoner | inmate | tribe | tribesman | region | province | villager | peasant | sailor | officer | people, obj!=right
  yes        Catalan separatists declared independence from Spain. | separatists > Spain
  yes        Sailors mutinied against the Chilean admiral. | Sailors > admiral
  no         The puppies mutinied against bath time.

sense dissent_words.1
  words      civil disobedience campaign/n  disobedience campaign/n  protest campaign/n  protest movement/n  resistance campaign/n
  words      cyber protest/n  mass resignation/n  petition drive/n  army mutiny/n  police mutiny/n  peasant revolt/n  tax revolt/n
  words      tribal revolt/n  backbench revolt/n  party revolt/n  palace revolt/n  secession vote/n  independence vote/n
  words      declaration [of=independence | secession]/n
  cameo      140
  actor      by | poss | mod | of | subj
  recipient  against
  when       actor:actor
  yes        A tax revolt by Greek farmers spread. | farmers > -
  no         The party revolt in the novel is led by a pig.

sense leader_protest_more.1
  words      march [comp=demand | oust | unseat | topple]/v  rally [comp=demand | oust]/v  protest [comp=demand | oust]/v
  words      demonstrate [comp=demand | oust]/v  chant [for=resignation | departure]/v
  words      demonstrate [for=resignation | ouster | departure | impeachment of]/v
  words      march [for=resignation | ouster | departure | impeachment of]/v  rally [for=resignation | ouster | departure | impeachment of]/v
  words      protest [for=resignation | ouster | departure of]/v
  cameo      1411
  actor      subj
  recipient  of | against | comp.obj
  when       actor:actor | subj=thousand | hundred | crowd | protester | demonstrator, comp.obj=resignation | ouster | departure | president | premier | impeachment | removal | for=resignation | ouster | departure | impeachment
  yes        Maltese demonstrators marched to demand the resignation of the premier. | demonstrators > premier
  no         The hikers marched to demand a longer lunch.

# ---------------------------------------------------------------- causes of protest

sense hunger_regime.1
  words      hunger strike [for=democracy | independence | republic]/n  fast [for=democracy | independence | freedom]/v
  words      begin [obj=hunger_strike | fast for | against]/v  stage [obj=hunger_strike | fast for | against]/v
  words      launch [obj=hunger_strike | fast for | against]/v
  cameo      1424
  actor      subj | by | poss
  recipient  against
  when       for=democracy | independence | republic | freedom | new constitution | against=occupation | junta | regime | dictatorship | monarchy
  yes        Saharawi prisoners began a hunger strike for independence. | prisoners > -
  no         The poet began a fast for clarity.

sense strike_regime.1
  words      strike [for=democracy | independence | civilian_rule]/n  general strike [against=junta | coup | regime | occupation]/n
  words      go on strike/v  walk out/v  down tools/v  stage [obj=strike | general_strike]/v  begin [obj=strike | general_strike]/v
  cameo      1434
  actor      subj | by | poss | mod
  recipient  against
  when       against=junta | coup | regime | occupation | dictatorship | monarchy | for=democracy | independence | civilian rule | republic
  yes        Burmese doctors staged a strike against the coup. | doctors > -
  yes        A general strike against the junta by Sudanese unions began. | unions > junta
  no         The batsman's strike against the new ball pleased the crowd.

sense block_regime.1
  words      block [obj=road | street | highway | bridge | capital | square]/v  barricade [obj=road | street | square]/v
  words      occupy [obj=square | street | airport | university]/v  surround [obj=parliament | palace | ministry]/v
  cameo      1444
  actor      subj
  recipient  against | of
  when       for=democracy | independence | civilian rule | republic | against=junta | coup | regime | occupation | dictatorship | monarchy
  yes        Students blocked a bridge against the Burmese junta. | Students > junta
  no         Sheep blocked a road for an hour.

sense riot_regime.1
  words      riot [against | for]/v  rampage [against]/v  clash [over]/v  throw [obj=stone | petrol_bomb against]/v
  words      riot [against=junta | coup | regime | occupation | dictatorship]/n
  words      uprising [against=junta | regime | occupation | dictatorship | monarchy]/n  intifada/n
  cameo      1454
  actor      subj | by | poss | mod
  recipient  against
  when       against=junta | coup | regime | occupation | dictatorship | monarchy | for=independence | democracy | republic | actor:actor
  yes        An uprising against the Syrian regime by Druze villagers spread. | villagers > regime
  no         The riot of colour against the grey wall pleases the eye.

sense riot_rights.1
  words      riot [over=bread | food | wage | land | right | water | job]/v  riot [for=right | land | bread]/v
  words      riot [over=bread | wage | land | water | right]/n  race riot/n  water riot/n  land riot/n  caste riot/n
  words      rampage [over=killing | death]/v
  cameo      1453
  actor      subj | by | poss | mod | of
  recipient  against
  when       actor:actor
  yes        A water riot by Iranian farmers was put down. | farmers > -
  no         The land riot of weeds behind the barn needs a goat.

sense march_rights_more.1
  words      march [for=equality | justice | peace | climate | pay | abortion | land | right | dignity]/v
  words      rally [for=equality | justice | peace | climate | pay | abortion | land | dignity]/v
  words      demonstrate [for=equality | justice | peace | climate | pay | abortion | land | dignity]/v
  words      protest [for=equality | justice | climate | pay | abortion | land | dignity]/v  climate march/n  climate strike/n  peace march/n
  words      peace rally/n  abortion march/n  land march/n  justice march/n  pride parade/n  women's strike/n
  cameo      1413
  actor      subj | by | poss | mod | of
  recipient  against | in
  when       actor:actor | has against
  yes        Mapuche villagers marched for land in Chile. | villagers > Chile
  yes        A climate strike by Swedish pupils drew thousands. | pupils > -
  no         The band played a peace march in the park.

sense march_regime_more.1
  words      march [for=democracy | independence | secession | republic | civilian_rule | unification]/v
  words      rally [for=democracy | independence | secession | republic | civilian_rule]/v
  words      demonstrate [for=democracy | independence | secession | civilian_rule]/v  anti-junta protest/n  anti-monarchy protest/n
  words      anti-regime protest/n  independence march/n  democracy march/n  democracy protest/n  separatist rally/n  secession rally/n
  words      unification march/n
  cameo      1414
  actor      subj | by | poss | mod | of
  recipient  against | in
  when       actor:actor | has against
  yes        Taiwanese students marched for unification. | students > -
  yes        A democracy march by Thai students was banned. | students > -
  no         The ants marched for the sugar republic in the cartoon.

sense march_policy_more.1
  words      march [against=war | tax | law | bill | reform | cut | austerity | dam | mine | deal | verdict | amnesty | lockdown | quota]/v
  words      rally [against=war | tax | law | bill | reform | cut | austerity | dam | mine | deal | verdict | amnesty | lockdown]/v
  words      demonstrate [against=war | tax | law | bill | reform | cut | austerity | dam | mine | deal | verdict | amnesty | lockdown]/v
  words      anti-war protest/n  anti-war rally/n  anti-war march/n  anti-austerity protest/n  anti-tax protest/n  anti-nuclear protest/n
  words      farm protest/n  fuel protest/n  tax protest/n  pension protest/n  anti-immigration rally/n  anti-immigration protest/n
  cameo      1412
  actor      subj | by | poss | mod | of
  recipient  against | of | by
  when       actor:actor | has against
  yes        Serbian villagers rallied against a mine. | villagers > -
  yes        A pension protest by French nurses blocked Lyon. | nurses > -
  no         The stars rallied against the stripes in the quiz.

# ---------------------------------------------------------------- acts as nouns with their roles

sense storming.1
  words      storming [of=parliament | congress | capitol | embassy | palace | ministry]/n
  words      occupation [of=parliament | campus | ministry | square | airport]/n  blockading [of=road | port | refinery]/n
  words      blocking [of=road | highway | bridge | port | motorway]/n  invasion [of=parliament]/n
  cameo      144
  actor      by
  recipient  of
  when       by:crowd | by:cvl | by:opp | by:edu | by:lab | by=protester | supporter | farmer | student | mob | trucker | activist
  yes        The blocking of roads by Bolivian miners went on. | miners > -
  yes        The occupation of the ministry by Lebanese protesters was brief. | protesters > ministry
  no         The storming of the stage by fans ended the show.

# ---------------------------------------------------------------- more of daily news

sense reservist_refuse.1
  words      refuse to serve/v  refuse to fight/v  refuse to fire/v  refuse to deploy/v  refuse orders/v  desert/v
  words      dodge [obj=draft | call_up]/v  burn [obj=draft_card]/v  resist [obj=draft | conscription]/v  evade [obj=draft | conscription]/v
  words      go awol/v  lay down [obj=badge]/v
  cameo      140
  actor      subj
  recipient  in | against
  when       subj:mil | subj:cop | subj=reservist | conscript | soldier | officer | pilot | recruit | student | draftee
  yes        Israeli reservists refused to serve. | reservists > -
  no         The waiter refused to serve the drunk.

sense lawmaker_walkout.1
  words      walk [out of=vote | chamber | session | parliament | debate | hearing | speech]/v
  words      storm [out of=vote | chamber | session | parliament | debate | hearing]/v
  words      stay away [from=vote | chamber | session | parliament | debate]/v  boycott [obj=vote | session | debate | swearing-in | opening]/v
  words      occupy [obj=rostrum | podium | chamber]/v  block [obj=rostrum | podium]/v  filibuster/v
  cameo      143
  actor      subj
  recipient  of | in
  when       subj:leg | subj:opp | subj:party | subj:pty | subj=lawmaker | deputy | senator | opposition | mp
  yes        Thai lawmakers walked out of the vote. | lawmakers > -
  yes        Albanian opposition deputies occupied the rostrum. | deputies > -
  no         The actor walked out of the debate on masks.

sense strike_announce.1
  words      announce [obj=strike | walkout | stoppage | boycott | industrial_action]/v  declare [obj=strike | walkout | stoppage | boycott]/v
  words      call [obj=walkout | stoppage | boycott | slowdown]/v  order [obj=strike | walkout]/v  threaten off [obj=strike]/v
  words      kick off [obj=strike | walkout]/v  wage [obj=strike]/v  escalate [obj=strike]/v  intensify [obj=strike]/v
  words      prolong [obj=strike | walkout]/v
  cameo      143
  actor      subj
  recipient  against | over | at
  when       subj:lab | subj=union | worker | doctor | teacher | nurse | pilot | driver | judge | lawyer | docker | student | farmer | trader | federation
  yes        Sudanese doctors declared a strike. | doctors > -
  no         The umpire announced a strike.

sense green_zone.1
  words      storm [obj=zone | quarter | compound | complex | mansion | residence | villa | court | bank | runway]/v
  words      scale [obj=wall | fence | gate of]/v  break through [obj=gate | fence | cordon]/v
  words      ransack [obj=villa | residence | bank | court]/v  overrun [obj=palace | parliament | square]/v
  words      swarm [obj=palace | parliament | square]/v  lay siege [to]/v
  cameo      144
  actor      subj
  recipient  of | mod | to
  when       subj:crowd | subj:cvl | subj:opp | subj:edu | subj:lab | subj=protester | demonstrator | crowd | mob | supporter
  yes        Sri Lankan protesters overran the palace of the president. | protesters > president
  no         The bees swarmed the palace garden of the king.

sense march_on.1
  words      march [on=capital | parliament | palace | city | embassy | ministry]/v
  words      march [to=capital | parliament | palace | embassy | ministry | border]/v  walk [to=capital | parliament | border]/v
  words      caravan [to]/v  drive [to=capital in=protest]/v  trek [to=capital]/v  descend [on=capital | parliament | square]/v
  words      converge [on=capital | parliament | square]/v
  cameo      141
  actor      subj
  recipient  against
  when       subj:crowd | subj:cvl | subj:opp | subj:lab | subj:edu | subj:rel | subj=protester | farmer | villager | student | miner | woman | supporter | indigenous | tribesman | teacher
  yes        Peruvian villagers descended on the capital. | villagers > -
  yes        Indian farmers converged on the capital. | farmers > -
  no         The joggers marched to the capital's ice rink.

# ---------------------------------------------------------------- adjectives and the rest

sense boo_farmers.1
  words      pelt [with=egg | tomato | manure | milk | snowball]/v  throw [obj=egg | tomato | manure | milk | pie at]/v
  words      splash [with=paint | milk]/v  douse [with=paint | milk | manure]/v  hurl [obj=egg | tomato | shoe | paint at]/v
  words      shower [with=egg | insult | flour]/v  burn [obj=tyre | tire | effigy]/v  dump [obj=manure | milk | grain | hay]/v
  cameo      141
  actor      subj
  recipient  obj | at | of | outside
  when       subj:crowd | subj:cvl | subj:lab | subj:opp | subj:edu | subj=farmer | protester | student | activist | fisherman | demonstrator
  yes        French farmers pelted the minister with manure. | farmers > minister
  no         The farmers dumped manure on the field.

# ---------------------------------------------------------------- who strikes, crowds that stand and sit
class striker
  worker  pilot  nurse  teacher  doctor  miner  driver  docker  dockworker  trucker  conductor  controller  steward  handler  cleaner  clerk  guard  farmer  student  lawyer  judge
  fisherman  postman  railwayman  journalist  employee  staff  crew  bus_driver  taxi_driver  baggage_handler  prison_guard  civil_servant  paramedic  firefighter  refuse_collector  lecturer  professor
  midwife  pharmacist  trader  shopkeeper  baker  weaver  tailor  picker  cutter  sorter  loader  packer  porter  printer  machinist  welder  sailor  seaman  union

sense strike_of.1
  words      strike [by=@striker]/n  strike [poss=@striker]/n  strike [of=@striker]/n  strike [mod=@striker]/n  walkout [by]/n  walkout [poss=@striker]/n  stoppage [by]/n  stoppage [poss=@striker]/n  walk-out [by]/n
  words      work-to-rule [by]/n  sickout [by]/n  go-slow [by]/n  on strike/n  sit-in [by]/n  overtime ban [by]/n  warning strike [by]/n  hunger strike [by]/n  on hunger strike/n
  cameo      143
  actor      by | poss | of | subj | mod
  recipient  against | at
  when       actor:actor, no actor:mil, no actor:reb
  yes        Mozambican nurses are on strike. | nurses > -
  yes        Guards' strike shut four jails in Belgium. | Guards > -
  yes        A walkout by Bolivian conductors stranded six trains. | conductors > -
  no         A strike by Israeli jets hit the camp.
  no         The pitcher had two strikes by the fourth inning.

sense stand_silent.1
  words      stand in silence/v  observe [obj=silence | minute_of_silence | minute]/v  keep [obj=vigil | silence]/v  light [obj=candle outside | before]/v  lay [obj=flower | wreath | candle outside | before]/v
  words      march in silence/v  walk in silence/v  march silently/v  walk silently/v  stand silently/v  stand vigil/v  hold [obj=minute_of_silence | silent_march | silent_walk | silent_vigil | candlelight_vigil | torchlight_march]/v
  words      silent march/n  silent walk/n  silent vigil/n  torchlight procession/n  candlelight vigil/n  torchlight march/n  funeral march/n  protest vigil/n  silent protest/n
  cameo      141
  actor      subj | by | of | poss
  recipient  against | outside | before
  when       actor:actor, no actor:gov, no actor:mil, no actor:pre, no actor:leg
  yes        Thousands of Greeks stood in silence for the victims of the rail crash. | Thousands > -
  yes        A silent march by Serbian students ended at the ministry. | students > -
  no         The choir stood in silence before the hymn.

sense stand_before.1
  words      stand [outside | before]/v  sit [outside | before]/v  camp [outside | before]/v  stand in front [of]/v  sit in front [of]/v  chain herself [to]/v  chain himself [to]/v  chain themselves [to]/v  chant [outside | before]/v
  words      gather [before]/v  gather in front [of]/v  unfurl [obj=banner]/v  hold up [obj=placard | banner | sign | portrait outside | before | at]/v  wave [obj=placard | banner | flag outside | before]/v
  cameo      141
  actor      subj
  recipient  outside | before | of | to | at
  when       subj=protester | demonstrator | activist | student | striker | crowd | supporter | opponent | farmer | relative | mother | widow | veteran | pensioner | worker, to=gate | fence | railing | outside=parliament | embassy | consulate | ministry | palace | court | before=parliament | embassy | consulate | ministry | palace | court | of=parliament | embassy | consulate | ministry | palace | court | obj=banner | placard
  yes        A lone Tibetan protester stood before the Chinese embassy. | protester > embassy
  no         The students sat outside the cafe.

sense block_place.1
  words      block [obj=avenue | boulevard | lane | roundabout | junction | crossroads | bypass | ring_road | flyover | tunnel | ferry | market | runway | tramway | terminal | gate | driveway | entrance | thoroughfare | intersection | road | street | highway | motorway | bridge]/v
  words      dump [obj=manure | milk | potato | grain | straw | tyre | fish | grape | tomato | hay outside | before | on | at | in]/v  park [obj=tractor | lorry | truck | taxi across | on | outside | in]/v  slow [obj=traffic]/v
  cameo      144
  actor      subj
  recipient  outside | before | obj
  when       subj=owner | operator | trader | merchant | vendor | haulier | rider | cyclist | pensioner | veteran | ex-soldier | relative | mother | parent | widow | farmer | driver | nurse | doctor | squatter | tenant | biker | taxi | grower | breeder | shepherd | winegrower | fisherman | trucker | truck_owner | bus_owner | carter | villager, active, after!=crash | accident | collision | storm
  yes        Taxi owners in Dakar blocked the avenue to the port. | owners > -
  yes        Walloon farmers dumped manure outside the Belgian ministry. | farmers > ministry
  no         The driver parked the lorry on the lawn.

sense occupy_noun.1
  words      occupation [by=@rioting]/n  storming [by=@rioting]/n  takeover [by=@rioting]/n  siege [by=@rioting]/n  blockade [by=@rioting]/n  seizure [by=@rioting]/n  invasion [by=@rioting]/n  ransacking [by=@rioting]/n  looting [by=@rioting]/n
  words      torching [by=@rioting]/n  blocking [by=@rioting]/n  blockading [by=@rioting]/n  sacking [by=@rioting]/n
  cameo      144
  actor      by
  recipient  of
  yes        The occupation of the Kosovo assembly by students ended at dawn. | students > assembly
  no         The occupation of the seats by the audience took an hour.

sense stay_away.1
  words      stay away [from=swearing-in | swearing_in | inauguration | opening | debate | session | congress | summit | poll | funeral | parade | talk | sitting | conference | polling_station | count]/v  return [obj=medal | honour | award | prize | decoration to]/v
  words      hand back [obj=medal | honour | award | prize | decoration]/v  give back [obj=medal | honour | award | prize]/v  go [on=work-to-rule | go-slow | rampage]/v  down tools/v  refuse [comp=unload | load | handle]/v
  words      refuse food/v  refuse [obj=food]/v
  cameo      140
  actor      subj
  recipient  to | on | of
  when       subj:cvl | subj:opp | subj:lab | subj:edu | subj:med | subj:leg | subj:pty | subj=artist | veteran | writer | worker | docker | prisoner | inmate | driver | pilot | student | scientist, actor:actor, actor!:gov, actor!=reader
  yes        Bulgarian writers returned their medals to the president. | writers > president
  yes        The Liberian opposition stayed away from the swearing-in. | opposition > -
  no         The baker stayed away from the market with a cold.

# "kept their boats in port in protest at the tax", "resigned in protest": whoever does it, protests.
sense protest_manner.1
  words      in protest [at]/n  in protest [against]/n  in protest [over]/n  in protest/n  as protest [against]/n  as protest [at]/n
  cameo      140
  actor      subj
  recipient  at | against
  when       actor:actor, no actor:gov, no actor:mil, no actor:state
  yes        Fishermen in Senegal burned their nets in protest at the quota. | Fishermen > -
  yes        Two Panamanian deputies left the chamber in protest. | deputies > -
  no         The cat hissed in protest.

# Deputies who leave the chamber, farmers who come with tractors, miners who stay below.
sense walk_out_chamber.1
  words      walk out [during=speech | session | debate | sitting | vote | reading | address | hearing | session]/v  walk out [of=chamber | parliament | session | sitting | hall | debate | assembly]/v  walk [out of=chamber | parliament | session | sitting | hall | debate | assembly]/v  storm out [of=chamber | parliament | session | sitting | debate]/v
  words      walk out [before=vote]/v  walk out [as]/v  leave [obj=chamber | hall | floor in=protest]/v  quit [obj=chamber | floor in=protest]/v  bang [obj=desk | pot | pan]/v  occupy [obj=rostrum | podium | dais]/v
  words      wear [obj=armband | black | ribbon | badge]/v  honk [obj=horn]/v  sound [obj=horn | siren]/v  carry [obj=coffin through]/v  beat [obj=drum | pot outside]/v
  cameo      141
  actor      subj
  recipient  on | outside | of
  when       subj:leg | subj:pty | subj:opp | subj:lab | subj:cvl | subj:edu | subj:med | subj:jud | subj=deputy | senator | mp | lawmaker | student | driver | resident | woman | lawyer | farmer | faction | delegation, actor:actor, no actor:mil, no actor:cop
  yes        Slovene deputies walked out during the budget speech. | deputies > -
  yes        Lawyers in Kampala wore red armbands for two days. | Lawyers > -
  no         The groom wore a badge.
  no         The guests walked out during dinner.

sense bring_tractors.1
  words      drive [obj=tractor | lorry | truck | cart | harvester | cattle | flock | sheep into | through]/v  roll [into subj=tractor | lorry | truck]/v  steer [obj=tractor | lorry into | through]/v  shut [obj=themselves in]/v  barricade [obj=themselves in]/v
  words      lock [obj=themselves in]/v  refuse [comp=leave obj]/v  occupy [obj=mine | pit | shaft | factory | plant | ship | mill | shipyard]/v  lay down [obj=work]/v  down [obj=work]/v  lay down work/v  stay underground/v
  words      keep [obj=boat | lorry | truck | taxi | bus in]/v  close [obj=stall | shop | kiosk | market in]/v  shut [obj=stall | shop | kiosk | market in]/v  shutter [obj=shop | stall]/v
  cameo      143
  actor      subj
  recipient  outside | against
  when       subj:lab | subj:agr | subj=farmer | trucker | driver | miner | winegrower | shepherd | docker | worker | trader | shopkeeper | fisherman | judge | nurse | doctor | teacher, actor:actor, in!=storm | fog, into!=field | ditch | barn | yard
  yes        Dutch farmers drove three hundred tractors into The Hague. | farmers > -
  yes        Chilean miners barricaded themselves in a shaft. | miners > -
  yes        Malawian judges laid down work for a week. | judges > -
  no         The farmer drove the tractor into a ditch.

sense blockade_crowd.1
  words      blockade [subj=@striker obj]/v  blockade [subj=@rioting obj]/v  blockade [by=@striker]/n  blockade [by=@rioting]/n  roadblock [by=@striker]/n  roadblock [by=@rioting]/n  picket [by=@striker]/n  occupation [by=@striker]/n
  cameo      144
  actor      subj | by
  recipient  of | poss
  when       actor:actor, no actor:mil, no actor:reb
  yes        Lorry drivers are blockading the Croatian port. | drivers > -
  yes        A blockade by fishermen of the Croatian port ended on Friday. | fishermen > -
  no         A blockade by Saudi warships of the port went on.
