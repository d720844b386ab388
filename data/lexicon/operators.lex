# Operators: words that take an act and make another of it. The map's keys are PLOVER types or CAMEO prefixes, the longest prefix wins.

# ================================================================ agree, promise, offer, plan: AGREE
operator agree_op.1
  words      decide/v  undertake/v  resolve/v  opt/v  choose/v  elect/v  decision/n
  takes      comp | to | on
  actor      subj
  map        CONSULT=036 045=039 046=036 SUPPORT=032 057=032 COOPERATE=031 061=0311 062=0312 063=0313 064=0314 AID=033 071=0331 072=0332 073=0333 074=0334
  map        CONCEDE=034 081=0351 0813=0351 0814=0351 082=0352 0831=0341 0832=0342 0833=0343 0834=0344 RETREAT=035 0841=0353 0842=0353 085=0354 086=0355 087=0356
  map        AGREE=same REQUEST=same ACCUSE=same REJECT=same THREATEN=same PROTEST=133 SANCTION=same
  map        MOBILIZE=0312 COERCE=same ASSAULT=1384 18=1383 20=1383 *=030
  no         The tribunal decided not to condemn Serbia.
  yes        Japan decided to send tents to Turkey. | Japan > Turkey ; type=AGREE
  yes        Ottawa decided to cut ties with Tehran. | Ottawa > Tehran ; type=SANCTION

operator agree_do_op.1
  words      agree/v  consent/v  accept/v  concur/v  agreement/n
  takes      comp | to | on
  actor      subj
  map        CONSULT=036 045=039 046=036 SUPPORT=032 057=032 COOPERATE=031 061=0311 062=0312 063=0313 064=0314 AID=033 071=0331 072=0332 073=0333 074=0334
  map        CONCEDE=034 081=0351 0813=0351 0814=0351 082=0352 0831=0341 0832=0342 0833=0343 0834=0344 RETREAT=035 0841=0353 0842=0353 085=0354 086=0355 087=0356
  map        AGREE=same REQUEST=same ACCUSE=same REJECT=030 THREATEN=same PROTEST=133 SANCTION=same
  map        MOBILIZE=0312 COERCE=030 ASSAULT=1384 18=1383 20=1383 *=030
  yes        Sudan agreed to release two Chinese engineers. | Sudan > engineers ; type=AGREE
  yes        Kabul and Islamabad agreed to share intelligence. | Kabul & Islamabad > - ; type=AGREE
  yes        The Nepali government and the rebels agreed to dissolve parliament. | government & rebels > parliament ; type=AGREE
  yes        The European Union agreed to impose sanctions on Guinea. | Union > Guinea ; type=SANCTION
  no         He agreed to sing at the wedding.

operator promise_op.1
  words      promise/v  pledge/v  offer/v  guarantee/v  commit/v  volunteer/v  assure/v  be ready/v  propose/v
  words      promise/n  pledge/n  offer/n  commitment/n  readiness/n  willingness/n  proposal/n
  words      ready/a  willing/a  prepared/a  keen/a  eager/a  committed/a  inclined/a  declare ready/v  declare willing/v  declare prepared/v  profess ready/v  profess willing/v
  own        yes
  takes      comp | to | of
  actor      subj | poss | by | from
  map        CONSULT=036 045=039 046=036 SUPPORT=032 COOPERATE=031 061=0311 062=0312 063=0313 064=0314 AID=033 071=0331 072=0332 073=0333 074=0334
  map        CONCEDE=034 081=0351 082=0352 0831=0341 0832=0342 0833=0343 0834=0344 RETREAT=035 0841=0353 0842=0353 085=0354 086=0355 087=0356
  map        AGREE=same REQUEST=same ACCUSE=030 REJECT=130 1232=030 THREATEN=same PROTEST=133 SANCTION=131 161=1313 162=1311 163=1312 164=134 165=135 166=136
  map        MOBILIZE=0312 COERCE=132 191=1381 192=1382 ASSAULT=1384 18=1383 20=1383 *=030
  yes        Egypt offered to mediate between Sudan and South Sudan. | Egypt > Sudan ; type=AGREE
  yes        Estonia pledged to send howitzers to Ukraine. | Estonia > Ukraine ; type=AGREE
  yes        Iran is ready to negotiate with Iraq. | Iran > Iraq ; type=AGREE
  yes        Portugal promised its lenders to press ahead with the sale of its railway. | Portugal > lenders ; type=AGREE
  no         He promised to water the plants.
  yes        Finland pledged to increase its troops. | Finland > - ; type=AGREE

operator offer_op.1
  words      offer/v  pledge/v  promise/v  extend/v
  takes      obj
  actor      subj
  recipient  to | iobj
  map        SUPPORT=same CONSULT=036 COOPERATE=031 AID=033 071=0331 072=0332 073=0333 RETREAT=035 CONCEDE=034 AGREE=same REQUEST=same ACCUSE=same REJECT=same *=030
  yes        The Icelandic parliament offered sharp criticism of the Danish cabinet. | parliament > cabinet ; type=ACCUSE
  yes        The Dutch king offered an apology to the people of Suriname. | king > Suriname ; type=SUPPORT
  no         The shop offered a discount on shoes.

operator vow_op.1
  words      vow/v  swear/v  vow/n  oath/n
  own        yes
  takes      comp | obj | to
  actor      subj | poss | by
  map        CONSULT=036 SUPPORT=032 COOPERATE=031 AID=033 072=0332 CONCEDE=034 RETREAT=035 AGREE=same REQUEST=same ACCUSE=130 REJECT=120
  map        THREATEN=same PROTEST=133 SANCTION=131 161=1313 162=1311 163=1312 MOBILIZE=138 COERCE=132 173=132 191=1381 192=1382 ASSAULT=1384
  map        18=1383 20=1383 204=1385 *=030
  yes        The militia vowed to attack foreign troops. | militia > troops ; type=THREATEN
  yes        Warsaw vowed to support the Belarusian opposition. | Warsaw > opposition ; type=AGREE
  no         The couple vowed to love each other.

operator plan_op.1
  words      plan/v  intend/v  mean/v  prepare/v  aim/v  be set/v  be going/v  be due/v  be expected/v  expect/v  be about/v  schedule/v  be scheduled/v  be slated/v  plot/v  seek/v  look/v
  words      plan/n  intention/n  determination/n  preparation/n  plot/n  bid/n
  words      due/a  set/a  determined [inf]/a  poised/a  scheduled/a  likely/a  about/a
  own        yes
  takes      comp | for | of | to
  actor      subj | poss | by | obj
  map        CONSULT=036 045=039 046=036 SUPPORT=032 057=032 COOPERATE=031 061=0311 062=0312 063=0313 064=0314 AID=033 071=0331 072=0332 073=0333 074=0334
  map        CONCEDE=034 081=0351 0831=0341 0832=0342 0833=0343 RETREAT=035 0841=0353 085=0354 086=0355 087=0356 AGREE=same REQUEST=same
  map        ACCUSE=same REJECT=same THREATEN=same PROTEST=133 SANCTION=131 161=1313 162=1311 163=1312 164=134 166=136 MOBILIZE=138 COERCE=132
  map        191=1381 192=1382 ASSAULT=1384 18=1383 *=030
  status     future
  yes        The Greek premier plans to visit Cyprus. | premier > Cyprus ; type=AGREE
  yes        Japan intends to provide food to Yemen. | Japan > Yemen ; type=AGREE
  no         They plan to paint the house.

# ================================================================ refuse, deny, rule out: REJECT
operator refuse_op.1
  words      refuse/v  reject/v  rule out/v  balk [at]/v  resist/v  be unwilling/v  be reluctant/v  oppose/v  shun/v
  words      refusal/n  rejection/n  reluctance/n  unwillingness/n  opposition/n
  words      unwilling/a  reluctant/a  loath/a  opposed/a
  takes      comp | obj | to | of | at | from
  actor      subj | poss | by
  recipient  by | from | obj
  when       comp!=comment | speculate | elaborate, has obj | comp | to | of | by | poss | for
  map        CONSULT=125 045=126 046=125 SUPPORT=120 054=120 055=120 057=127 COOPERATE=121 061=1211 062=1212 063=1213 064=1214 AID=122 071=1221 072=1222
  map        073=1223 074=1224 075=1223 CONCEDE=123 081=1241 082=1242 0831=1231 0832=1232 0833=1233 0834=1234 RETREAT=124 0841=1243 0842=1243 085=1244
  map        086=1245 087=1246 AGREE=120 038=126 REQUEST=120 ACCUSE=none REJECT=none THREATEN=none PROTEST=none SANCTION=none MOBILIZE=none COERCE=none
  map        ASSAULT=none *=120
  alone      120
  yes        Iran refused to meet the inspectors. | Iran > inspectors ; type=REJECT
  yes        Kuwait ruled out giving up any of its islands. | Kuwait > - ; type=REJECT
  yes        Budapest refused to extradite a banker to Poland. | Budapest > Poland ; type=REJECT
  yes        The Latvian premier rejected a bid by Russian officials to extend the term. | premier > officials ; type=REJECT
  no         The engine refused to start.
  no         The Danish foundation refused to comment on the gift.

# "declined to claim victory": who declines what is no act of the lexicon has rejected nobody.
operator decline_op.1
  words      decline/v  hesitate/v  abstain [from]/v  stop short [of]/v  shy away [from]/v
  takes      comp | obj | to | of | at | from
  actor      subj | poss | by
  when       has obj | comp | to | of | by | poss | for
  map        CONSULT=125 045=126 046=125 SUPPORT=120 054=120 055=120 057=127 COOPERATE=121 061=1211 062=1212 063=1213 064=1214 AID=122 071=1221 072=1222
  map        073=1223 074=1224 075=1223 CONCEDE=123 081=1241 082=1242 0831=1231 0832=1232 0833=1233 0834=1234 RETREAT=124 0841=1243 0842=1243 085=1244
  map        086=1245 087=1246 AGREE=120 038=126 REQUEST=120 ACCUSE=none REJECT=none THREATEN=none PROTEST=none SANCTION=none MOBILIZE=none COERCE=none
  map        ASSAULT=none *=120
  yes        Moscow declined to withdraw its troops from Moldova. | Moscow > Moldova ; type=REJECT
  no         The Irish premier declined to claim victory.
  no         Trust in Serbia has declined in Kosovo.

operator deny_op.1
  words      deny/v  dispute/v  refute/v  dismiss/v  contest/v  denial/n  disavow/v  rebut/v  repudiate/v  reject [obj=claim | allegation | charge | accusation | report]/v
  takes      comp | obj | of | that
  actor      subj | poss | by
  map        ASSAULT=120 COERCE=120 SANCTION=120 MOBILIZE=120 PROTEST=120 THREATEN=120 ACCUSE=120 AID=120 COOPERATE=120 CONSULT=120 SUPPORT=120
  map        AGREE=120 CONCEDE=120 RETREAT=120 REQUEST=120 REJECT=120 *=120
  yes        Ethiopia denied bombing a market in Tigray. | Ethiopia > Tigray ; type=REJECT
  yes        Pakistan denied that it had sheltered Taliban leaders. | Pakistan > leaders ; type=REJECT
  no         The chef denied that the soup was cold.

operator fail_yield_op.1
  words      fail/v  neglect/v  stop short [of]/v  be unable/v  failure/n  inability/n  unable/a
  takes      comp | of
  actor      subj | poss
  map        *=same
  status     negated
  yes        Mediators failed to free the French hostages. | Mediators > hostages ; status=negated
  no         The kettle failed to boil.

# ================================================================ threaten, warn: THREATEN
operator threaten_op.1
  words      threaten/v  raise the prospect [of]/v  not rule out/v  menace/v
  words      threat/n
  own        yes
  takes      comp | obj | with | of | that
  actor      subj | poss | by | from
  recipient  obj
  map        CONSULT=130 SUPPORT=130 COOPERATE=131 AID=131 CONCEDE=130 RETREAT=130 0874=136 AGREE=130 REQUEST=130 ACCUSE=131 115=131 090=131 REJECT=131 129=131
  map        THREATEN=same PROTEST=133 SANCTION=131 161=1313 162=1311 163=1312 164=134 165=135 166=136 160=1313 116=132 MOBILIZE=138
  map        COERCE=132 1721=1321 1722=1322 1723=1323 1724=1324 173=132 175=137 191=1381 192=1382 ASSAULT=1384 18=1383 20=1383 204=1385 175=137
  map        *=130
  alone      130
  yes        The rebels threatened to bomb Nairobi. | rebels > Nairobi ; type=THREATEN
  yes        Beijing threatened to cut ties with Vilnius. | Beijing > Vilnius ; type=THREATEN
  yes        Union leaders threatened to strike over the fuel law. | leaders > - ; type=THREATEN
  no         Clouds threatened to spoil the picnic.

# To warn is to threaten only with an act of one's own; a warning of floods, disease or other people's acts is none.
operator warn_op.1
  words      warn/v  caution/v  hint/v  warning/n
  own        yes
  takes      comp | obj | with | of | that
  actor      subj | poss | by | from
  recipient  obj
  map        RETREAT=130 AGREE=none CONSULT=none SUPPORT=none COOPERATE=none AID=none CONCEDE=130 REQUEST=130 ACCUSE=131 REJECT=131 129=131
  map        THREATEN=same PROTEST=133 SANCTION=131 161=1313 162=1311 163=1312 164=134 165=135 166=136 160=1313 116=132 MOBILIZE=138
  map        COERCE=132 1721=1321 1722=1322 1723=1323 1724=1324 173=132 175=137 191=1381 192=1382 ASSAULT=1384 18=1383 20=1383 204=1385
  map        *=none
  alone      none
  yes        Beijing warned that it would impose sanctions on Vilnius. | Beijing > Vilnius ; type=THREATEN
  yes        The rebels warned they would attack Goma again. | rebels > Goma ; type=THREATEN
  no         Aid agencies warned that cholera could spread in the camps.
  no         The commission warned that militias could attack the villages.
  no         The Spanish government warned that the drought would last.

operator warn_against_op.1
  words      warn [against]/v  caution [against]/v  advise [against]/v  warn [off]/v  discourage [from]/v  dissuade [from]/v  urge [against]/v  counsel [against]/v  talk [out of]/v  warning [against]/n
  takes      against | from | comp
  actor      subj
  recipient  obj
  map        CONSULT=100 SUPPORT=102 COOPERATE=101 AID=101 CONCEDE=100 RETREAT=105 AGREE=100 REQUEST=100 ACCUSE=100 REJECT=100 THREATEN=100 PROTEST=1052 SANCTION=1054
  map        MOBILIZE=1056 COERCE=1051 ASSAULT=1056 *=100
  alone      none
  yes        Kampala warned Kigali against attacking the mission. | Kampala > Kigali ; type=REQUEST
  no         Doctors warned against too much salt.

# ================================================================ urge, demand, order: REQUEST
operator urge_op.1
  words      urge/v  ask/v  appeal [to]/v  beg/v  implore/v  plead [with]/v  exhort/v  invite/v  encourage/v  push/v  lobby/v  want/v  beseech/v  entreat/v
  words      petition/v  nudge/v  prod/v  counsel/v  pray/v
  takes      comp | for
  actor      subj
  recipient  obj | on | upon | to | with | comp.subj
  map        CONSULT=026 045=028 046=026 SUPPORT=022 055=020 057=027 COOPERATE=021 061=0211 062=0212 063=0213 064=0214 AID=023 071=0231 072=0232 073=0233
  map        074=0234 CONCEDE=024 081=0251 082=0252 0831=0241 0832=0242 0833=0243 0834=0244 RETREAT=025 0841=0253 0842=0253 085=0254 086=0255 087=0256
  map        AGREE=020 037=027 038=028 REQUEST=020 ACCUSE=022 090=0213 REJECT=022 THREATEN=022 PROTEST=020 SANCTION=0254 161=022 162=022 163=022 MOBILIZE=0212
  map        COERCE=021 173=0213 174=0213 ASSAULT=0212 *=020
  yes        Ghana urged the rebels to free the hostages. | Ghana > rebels ; type=REQUEST
  yes        The Vatican called on Israel to withdraw from the town. | Vatican > Israel ; type=REQUEST
  yes        The president asked parliament to pardon the officers. | president > parliament ; type=REQUEST
  no         The doctor urged her to rest.

operator order_op.1
  words      press/v  instruct/v  order/v  command/v  direct/v  pressure/v  summon/v  enjoin/v
  takes      comp | for
  actor      subj
  recipient  obj | on | upon | to | with | comp.subj
  map        CONSULT=106 045=108 046=106 SUPPORT=102 055=100 057=107 COOPERATE=101 061=1011 062=1012 063=1013 064=1014 AID=103 071=1031 072=1032 073=1033
  map        074=1034 CONCEDE=104 081=1051 082=1052 0831=1041 0832=1042 0833=1043 0834=1044 RETREAT=105 0841=1053 0842=1053 085=1054 086=1055 087=1056
  map        AGREE=100 037=107 038=108 REQUEST=100 ACCUSE=102 090=1013 REJECT=102 THREATEN=102 PROTEST=100 SANCTION=1054 161=102 162=102 163=102 MOBILIZE=1012
  map        COERCE=101 173=1013 174=1013 ASSAULT=1012 *=100
  yes        The Omani sultan ordered his officers to release two pilots. | sultan > officers ; type=REQUEST
  yes        Washington pressed Lima to free a jailed editor. | Washington > Lima ; type=REQUEST
  no         The doctor ordered her to rest.

operator call_on_op.1
  words      call [on]/v  call upon/v  appeal [to]/v  plead [with]/v  prevail [on]/v
  takes      comp | for
  actor      subj
  recipient  on | upon | to | with | comp.subj
  map        CONSULT=026 045=028 046=026 SUPPORT=022 055=020 057=027 COOPERATE=021 061=0211 062=0212 063=0213 064=0214 AID=023 071=0231 072=0232 073=0233
  map        074=0234 CONCEDE=024 081=0251 082=0252 0831=0241 0832=0242 0833=0243 0834=0244 RETREAT=025 0841=0253 0842=0253 085=0254 086=0255 087=0256
  map        AGREE=020 037=027 038=028 REQUEST=020 ACCUSE=022 090=0213 REJECT=022 THREATEN=022 PROTEST=020 SANCTION=0254 161=022 162=022 163=022 MOBILIZE=0212
  map        COERCE=021 173=0213 174=0213 ASSAULT=0212 *=020
  when       on!=@time
  yes        Senegal called on Mali to free the soldiers. | Senegal > Mali ; type=REQUEST
  no         The teacher called on the pupils to read.

operator demand_op.1
  words      demand/v  insist/v  require/v  stipulate/v  demand/n  insistence/n  condition/n
  takes      comp | obj | for | on | of | that
  actor      subj | poss | by | from
  recipient  from | of | to | comp.subj
  map        CONSULT=106 045=108 046=106 SUPPORT=102 055=100 057=107 COOPERATE=101 061=1011 062=1012 063=1013 064=1014 AID=103 071=1031 072=1032 073=1033
  map        074=1034 CONCEDE=104 081=1051 082=1052 0831=1041 0832=1042 0833=1043 0834=1044 RETREAT=105 0841=1053 0842=1053 085=1054 086=1055 087=1056
  map        AGREE=100 037=107 038=108 REQUEST=100 ACCUSE=102 090=1013 REJECT=102 THREATEN=102 PROTEST=100 SANCTION=1054 161=102 162=102 163=102 MOBILIZE=1012
  map        COERCE=101 173=1013 174=1013 ASSAULT=1012 *=100
  when       wanted
  yes        Lebanon demanded that Israel release two fishermen. | Lebanon > Israel ; type=REQUEST
  yes        Students demanded the resignation of the Kosovar premier. | Students > premier ; type=REQUEST
  yes        Tokyo demanded the return of four islands from Moscow. | Tokyo > Moscow ; type=REQUEST
  yes        Oslo insisted that Moscow release the trawler. | Oslo > Moscow ; type=REQUEST
  yes        Kyiv insisted on the withdrawal of Russian troops. | Kyiv > troops ; type=REQUEST
  no         The recipe demands that the dough rest.

operator insist_will_op.1
  words      insist/v
  own        yes
  takes      comp | that
  actor      subj
  map        CONSULT=036 SUPPORT=032 COOPERATE=031 AID=033 072=0332 CONCEDE=034 RETREAT=035 AGREE=same REQUEST=same ACCUSE=130 REJECT=120
  map        THREATEN=same PROTEST=133 SANCTION=131 161=1313 162=1311 163=1312 MOBILIZE=138 COERCE=132 173=132 191=1381 192=1382 ASSAULT=1384
  map        18=1383 20=1383 204=1385 *=030
  when       asserted
  yes        Jakarta insisted that it would deport the Australian activists. | Jakarta > activists ; type=THREATEN
  no         The trainer insisted that he would pick the keeper.
  no         The Haitian president insisted that he was kidnapped.

operator insist_not_op.1
  words      insist/v
  takes      comp | that
  actor      subj
  map        CONSULT=125 045=126 046=125 SUPPORT=120 054=120 055=120 057=127 COOPERATE=121 061=1211 062=1212 063=1213 064=1214 AID=122 071=1221 072=1222
  map        073=1223 074=1224 075=1223 CONCEDE=123 081=1241 082=1242 0831=1231 0832=1232 0833=1233 0834=1234 RETREAT=124 0841=1243 0842=1243 085=1244
  map        086=1245 087=1246 AGREE=120 038=126 REQUEST=120 ACCUSE=none REJECT=none THREATEN=none PROTEST=none SANCTION=none MOBILIZE=none COERCE=none
  map        ASSAULT=none *=120
  when       denied
  yes        Jakarta insisted that it would not release the Australian activists. | Jakarta > activists ; type=REJECT
  no         The baker insisted that he would not raise his prices.

operator vow_not_op.1
  words      vow/v  swear/v  pledge/v  promise/v
  takes      comp
  actor      subj
  map        CONSULT=125 045=126 046=125 SUPPORT=120 054=120 055=120 057=127 COOPERATE=121 061=1211 062=1212 063=1213 064=1214 AID=122 071=1221 072=1222
  map        073=1223 074=1224 075=1223 CONCEDE=123 081=1241 082=1242 0831=1231 0832=1232 0833=1233 0834=1234 RETREAT=124 0841=1243 0842=1243 085=1244
  map        086=1245 087=1246 AGREE=120 038=126 REQUEST=120 ACCUSE=none REJECT=none THREATEN=none PROTEST=none SANCTION=none MOBILIZE=none COERCE=none
  map        ASSAULT=none *=120
  when       denied
  yes        The Basque leader vowed not to disarm his guerrillas. | leader > - ; type=REJECT
  no         The baker vowed not to raise his prices.

# ================================================================ accuse, blame, criticise for: ACCUSE
operator appeal_op.1
  words      request/v  recommend/v  call [for]/v  appeal [for]/v  press [for]/v  push [for]/v  seek/v  plead [for]/v  clamour [for]/v  clamor [for]/v  propose/v  advocate/v  lobby [for]/v  ask [for]/v
  words      petition [for]/v  campaign [for]/v  hope [for]/v  request/n  call/n  appeal/n  plea/n  recommendation/n  proposal/n  petition/n
  takes      comp | obj | for | on | of | that
  actor      subj | poss | by | from
  recipient  from | of | to | comp.subj
  map        CONSULT=026 045=028 046=026 SUPPORT=022 055=020 057=027 COOPERATE=021 061=0211 062=0212 063=0213 064=0214 AID=023 071=0231 072=0232 073=0233
  map        074=0234 CONCEDE=024 081=0251 082=0252 0831=0241 0832=0242 0833=0243 0834=0244 RETREAT=025 0841=0253 0842=0253 085=0254 086=0255 087=0256
  map        AGREE=020 037=027 038=028 REQUEST=020 ACCUSE=022 090=0213 REJECT=022 THREATEN=022 PROTEST=020 SANCTION=0254 161=022 162=022 163=022 MOBILIZE=0212
  map        COERCE=021 173=0213 174=0213 ASSAULT=0212 *=020

# ================================================================ accuse, blame, criticise for: ACCUSE
  yes        Amman called for the release of a pilot by the militants. | Amman > militants ; type=REQUEST
  yes        Dublin requested the extradition of a banker from Brazil. | Dublin > Brazil ; type=REQUEST
  no         The recipe called for two eggs.

operator accuse_op.1
  words      accuse [of]/v  suspect [of]/v  accuse/v  charge [with]/v  allege/v  implicate [in]/v  accusation/n  allegation/n  suspicion/n  indict [for]/v  impeach [for]/v  denounce [for]/v
  takes      of | with | comp | in | that | for
  actor      subj | by | poss | from
  recipient  obj | comp.subj | against
  map        CONSULT=112 SUPPORT=112 COOPERATE=112 AID=1123 072=1123 071=112 CONCEDE=112 RETREAT=112 AGREE=112 REQUEST=112 ACCUSE=112 REJECT=112 128=1123 THREATEN=1123
  map        PROTEST=112 SANCTION=112 MOBILIZE=1123 COERCE=1122 176=1125 191=1123 192=1123 ASSAULT=1123 1821=1122 1822=1122 175=1122 20=1124 204=1124 *=112
  when       with!=task | responsibility | duty | mission | facilitate | oversee | ensure | supervise | implement | enforce | manage | monitor | coordinate | negotiate | draft | guard | administer
  alone      112
  yes        Chad accused Sudan of arming the rebels. | Chad > Sudan ; type=ACCUSE
  yes        Amnesty accused the Nigerian army of torturing prisoners. | Amnesty > army ; type=ACCUSE
  yes        The governor alleged that the ministry had cut funds. | governor > ministry ; type=ACCUSE
  no         The boy accused his sister of eating the cake.
  yes        Serbia was accused by the UN tribunal of sheltering a general. | tribunal > Serbia ; type=ACCUSE

operator blame_op.1
  words      blame/v  blame [for]/v  hold responsible [for]/v  criticise [for]/v  criticize [for]/v  condemn [for]/v  denounce [for]/v  slam [for]/v  rebuke [for]/v  fault [for]/v  attack [for]/v  berate [for]/v  castigate [for]/v  blast [for]/v
  words      chide [for]/v  censure [for]/v  lambast [for]/v  lambaste [for]/v  reprimand [for]/v  scold [for]/v  condemn/v  criticise/v  criticize/v  denounce/v  deplore/v  decry/v  protest/v  oppose/v  object [to]/v
  words      regret/v  slam/v  blast/v  lament/v  question/v  complain/v  condemnation/n  criticism/n  blame/n
  takes      for | obj | over | of | on | to | comp
  actor      subj | by | poss | from
  recipient  obj | comp.subj
  when       no to:state
  map        AGREE=111 CONSULT=111 SUPPORT=111 CONCEDE=111 COOPERATE=111 AID=111 RETREAT=111 REQUEST=111 ACCUSE=111 REJECT=111 THREATEN=111 PROTEST=111 SANCTION=111
  map        MOBILIZE=111 COERCE=111 ASSAULT=111 *=111
  yes        Ireland condemned the bombing of the market by Russia. | Ireland > Russia ; type=ACCUSE
  yes        The opposition criticised the premier for visiting Pyongyang. | opposition > premier ; type=ACCUSE
  no         The cook blamed the oven.

operator investigate_op.1
  words      investigate/v  probe/v  look into/v  investigation/n  inquiry/n  probe/n  examine/v  review/v
  takes      obj | into | of
  actor      subj | by | poss
  map        ASSAULT=093 1821=092 1822=092 175=092 20=094 COERCE=092 *=090
  yes        The United Nations investigated the killing of aid workers by Sudanese soldiers. | Nations > soldiers ; type=ACCUSE
  no         The biologist investigated the growth of moss.

# ================================================================ praise for, thank for, welcome: SUPPORT
operator praise_op.1
  words      praise [for]/v  thank [for]/v  commend [for]/v  congratulate [for]/v  congratulate [on]/v  laud [for]/v  applaud [for]/v  salute [for]/v  honour [for]/v  honor [for]/v  credit [with]/v  hail [for]/v
  words      praise/v  welcome/v  applaud/v  hail/v  laud/v  commend/v  back/v  support/v  endorse/v  approve [of]/v  favour/v  favor/v  defend/v  advocate/v  embrace/v  celebrate/v  appreciate/v  support/n
  words      backing/n  praise/n  endorsement/n
  takes      for | on | with | obj | of | comp
  actor      subj | by | poss | from
  recipient  obj | comp.subj
  map        AGREE=051 CONSULT=051 SUPPORT=051 CONCEDE=051 COOPERATE=051 AID=051 RETREAT=051 REQUEST=051 ACCUSE=051 REJECT=051 THREATEN=051 PROTEST=051 SANCTION=051
  map        MOBILIZE=051 COERCE=051 ASSAULT=051 *=051
  yes        The Pope thanked Jordan for hosting refugees. | Pope > Jordan ; type=SUPPORT
  yes        Canada welcomed the release of the reporter by Iran. | Canada > Iran ; type=SUPPORT
  yes        Oslo backed the sanctions against Moscow. | Oslo > - ; type=SUPPORT
  no         The critic praised the tenor for his voice.

operator apologise_op.1
  words      apologise [for]/v  apologize [for]/v  apologise/v  apologize/v  apology/n  express regret [for]/v  say sorry [for]/v  regret [obj]/v
  takes      for | over | comp
  actor      subj | by | poss | from
  recipient  to
  own        yes
  map        *=055
  yes        Rome apologised to Libya for killing prisoners. | Rome > Libya ; type=SUPPORT
  no         He apologised for the noise.

operator forgive_op.1
  words      forgive [for]/v  pardon [for]/v  exonerate [of]/v  absolve [of]/v  acquit [of]/v  clear [of]/v
  takes      for | of
  actor      subj
  recipient  obj
  map        *=056
  yes        The widow's party forgave the rebels for killing its founder. | party > rebels ; type=SUPPORT
  no         The owner forgave the puppy for chewing the shoe.

# ================================================================ stop, suspend, call off
operator stop_op.1
  words      stop/v  halt/v  end/v  cease/v  suspend/v  discontinue/v  terminate/v  pause/v  break off/v  interrupt/v  abandon/v  give up/v  quit/v  scrap/v  drop/v  call off/v  cancel/v  postpone/v  delay/v  put off/v
  words      freeze/v  shelve/v  lift/v  ease/v  wind down/v  cut short/v  refrain [from]/v  desist [from]/v  forgo/v  renounce/v  revoke/v  relax/v  scale back/v  scale down/v  reduce/v  curb/v
  words      suspension/n  halt/n  end/n  cessation/n  cancellation/n  postponement/n  termination/n  lifting/n  easing/n  freeze/n
  takes      obj | comp | of | to | from
  actor      subj | by | poss
  map        CONSULT=164 045=165 046=164 SUPPORT=160 COOPERATE=160 061=163 062=1622 AID=162 071=1621 072=1622 073=1623 074=1661 CONCEDE=120 RETREAT=120
  map        AGREE=120 REQUEST=none ACCUSE=none 115=080 09=080 REJECT=none THREATEN=none PROTEST=080 SANCTION=085 MOBILIZE=087 COERCE=081 173=081 1723=0813 1724=0814 191=0872
  map        192=0874 ASSAULT=087 *=none
  yes        Ireland stopped sending money to Kigali. | Ireland > Kigali ; type=SANCTION
  yes        Peru lifted the arrest warrant for a rebel leader to let him attend the talks. | Peru > leader ; type=CONCEDE
  yes        Israel halted the bombing of Beirut. | Israel > Beirut ; type=RETREAT
  yes        Turkey ended its blockade of Armenia. | Turkey > Armenia ; type=RETREAT
  no         The rain stopped the match.

# ================================================================ acts that keep the act
operator begin_op.1
  words      begin/v  start/v  commence/v  continue/v  resume/v  go on/v  keep/v  keep on/v  proceed/v  restart/v  carry on/v  embark [on]/v  persist/v  launch/v  renew/v  reopen/v  step up/v  intensify/v  help/v  finish/v
  words      complete/v  manage/v  succeed/v  rush/v  hurry/v  return/v  serve/v  choose/v  happen/v  tend/v  dare/v  act/v  extend/v  maintain/v  expand/v  tighten/v  speed up/v  prolong/v
  words      go ahead [with]/v  press ahead [with]/v  push ahead [with]/v  forge ahead [with]/v  move ahead [with]/v  proceed [with]/v  follow through [on]/v  follow through [with]/v
  words      resumption/n  start/n  beginning/n  continuation/n  renewal/n  extension/n
  takes      comp | obj | with | of | in
  actor      subj | by | poss
  map        *=same
  yes        Niger began to expel French diplomats. | Niger > diplomats ; type=SANCTION
  yes        Ankara resumed talks with Yerevan. | Ankara & Yerevan > - ; type=CONSULT
  yes        Miners in Bolivia went ahead with a protest march. | Miners > - ; type=PROTEST
  no         The concert began at eight.

operator approve_op.1
  words      approve/v  authorise/v  authorize/v  order/v  vote/v  clear/v  ratify/v  decree/v  mandate/v  back/v  rule/v
  words      approval/n  authorisation/n  authorization/n  order/n  decree/n
  takes      comp | obj | of | for
  actor      subj | by | poss
  map        *=same
  yes        The Danish parliament approved the sale of frigates to Chile. | parliament > Chile ; type=COOPERATE
  yes        The governor ordered the arrest of two editors. | governor > editors ; type=COERCE
  no         The editor approved the cover.

# "sanctioned three firms for supplying drones" punishes, "sanctioned the strike" allows.
operator sanction_op.1
  words      sanction/v
  takes      obj
  actor      subj | by
  map        *=same
  no         The editor sanctioned the cover.
  yes        The governor sanctioned the arrest of two editors. | governor > editors ; type=COERCE

# "Police reported 900 attacks on hostels": the one who reports what was done did not do it.
operator report_op.1
  words      report/v  confirm/v  record/v  document/v  register/v
  takes      obj | of
  actor      poss
  map        *=same
  yes        Kenyan police reported 40 attacks on Somali refugees. | - > refugees ; type=ASSAULT
  no         The station reported a delay.

operator announce_op.1
  words      announce/v  unveil/v  declare/v
  words      announcement/n
  takes      obj | of
  actor      subj | by | poss
  map        *=same
  yes        Oslo announced the expulsion of three Russian diplomats. | Oslo > diplomats ; type=SANCTION
  no         The station announced a delay.

operator allow_op.1
  words      allow/v  let/v  permit/v  enable/v  authorise/v  authorize/v  entitle/v
  takes      comp | obj
  actor      subj
  recipient  obj | comp.subj
  map        CONSULT=080 042=086 040=086 046=086 SUPPORT=080 COOPERATE=080 061=085 062=080 AID=0863 072=0861 074=0861 CONCEDE=081 RETREAT=081 0874=086 AGREE=080 REQUEST=082
  map        ACCUSE=082 090=0862 REJECT=080 THREATEN=080 PROTEST=082 SANCTION=none MOBILIZE=0861 COERCE=none ASSAULT=none *=080
  alone      none
  yes        Khartoum allowed the Red Cross to deliver food to the camps. | Khartoum > Cross ; type=RETREAT
  yes        Yangon let the envoy meet the jailed leader. | Yangon > envoy ; type=RETREAT
  no         The mother let the children play.

operator force_op.1
  words      force/v  compel/v  coerce [into]/v  oblige/v  pressure [into]/v  bully [into]/v  strong-arm [into]/v  blackmail [into]/v
  takes      comp | into
  actor      subj
  recipient  obj | comp.subj
  map        CONCEDE=same RETREAT=same *=170
  yes        The militia forced villagers to feed its fighters. | militia > villagers ; type=COERCE
  no         Rain forced the players to leave the pitch.

operator persuade_op.1
  words      persuade/v  convince/v  talk [into]/v  induce/v  get/v  prompt/v  lead/v  influence/v  sway/v  win over/v
  takes      comp | into
  actor      subj
  recipient  obj | comp.subj
  map        *=same
  yes        Norway persuaded the rebels to release a pilot. | rebels > pilot ; type=RETREAT
  no         The barber persuaded the boy to sit.

operator prevent_op.1
  words      prevent/v  stop [from]/v  bar [from]/v  block [from]/v  ban [from]/v  prohibit [from]/v  forbid/v  keep [from]/v  hinder [from]/v  deter/v  ban/v  prohibit/v  bar/v
  takes      comp | from | obj
  actor      subj
  recipient  obj | comp.subj
  map        CONSULT=170 042=174 SUPPORT=170 COOPERATE=170 061=163 AID=191 CONCEDE=170 RETREAT=170 AGREE=170 REQUEST=1721 ACCUSE=170 090=170 REJECT=170 THREATEN=none
  map        PROTEST=1721 SANCTION=none MOBILIZE=170 COERCE=none ASSAULT=none *=170
  yes        Havana barred dissidents from marching in the capital. | Havana > dissidents ; type=COERCE
  yes        The junta blocked the delivery of food to the delta. | junta > - ; type=COERCE
  no         Rain prevented the farmers from mowing.

operator avoid_op.1
  words      avoid/v  avert/v  escape/v  evade/v  forget/v  stop short [of]/v  be spared/v
  takes      comp | obj | of
  actor      subj
  map        *=same
  status     negated
  yes        The ministers avoided criticising Moscow. | ministers > Moscow ; status=negated
  no         The driver avoided a deer.

# ================================================================ acts that are not yet or perhaps never
operator try_op.1
  words      try/v  attempt/v  seek/v  struggle/v  strive/v  endeavour/v  endeavor/v  work/v  scramble/v  attempt/n  effort/n  bid/n  push/n  drive/n
  takes      comp | at | of | obj
  actor      subj | by | poss
  map        186=185 ASSAULT=same COERCE=same PROTEST=same CONSULT=same *=same
  status     hypothetical
  yes        Gunmen tried to kidnap a Libyan diplomat. | Gunmen > diplomat ; status=hypothetical
  no         The boy tried to catch a fish.

operator hope_op.1
  words      hope/v  expect/v  wish/v  want/v  like/v  long/v  dream/v  desire/v  hope/n  wish/n  desire/n  aspire/v  would like/v  ambition/n
  takes      comp | for | obj | of
  actor      subj | by | poss
  map        CONSULT=036 SUPPORT=032 COOPERATE=031 AID=033 *=same
  status     hypothetical
  yes        Skopje hopes to sign a treaty with Athens. | Skopje > Athens ; type=AGREE ; status=hypothetical
  no         She hopes to win the lottery.

operator consider_op.1
  words      consider/v  discuss/v  contemplate/v  weigh/v  mull/v  ponder/v  study/v  debate/v  explore/v  examine/v  envisage/v  think [of]/v  think [about]/v  toy [with]/v  look [at]/v  flirt [with]/v  talk [about]/v  talk [of]/v
  words      possibility/n  prospect/n  chance/n  idea/n  option/n  likelihood/n  risk/n  fear/n  danger/n  speculation/n
  takes      comp | obj | of | about | with | at
  actor      subj | by | poss
  map        *=same
  status     hypothetical
  yes        Canberra is considering sanctions against Fijian officers. | Canberra > officers ; status=hypothetical
  no         They considered a blue carpet.

operator risk_op.1
  words      risk/v  fear/v  be likely/v  be feared/v  stand accused/v
  takes      comp | obj
  actor      subj
  map        *=same
  status     hypothetical
  yes        The miners risk being arrested by police. | police > miners ; status=hypothetical
  no         The climbers risk a fall.

operator pretend_op.1
  words      pretend/v  claim/v  be alleged/v  be said/v  be reported/v  appear/v  seem/v  allegedly/a
  takes      comp
  actor      subj
  map        *=same
  yes        The rebels claimed to have shot down a government helicopter. | rebels > government ; type=ASSAULT
  no         The boy pretended to sleep.

operator delay_op.1
  words      delay/v  postpone/v  put off/v  hold off/v  defer/v  stall/v
  takes      comp | obj | on
  actor      subj
  map        CONSULT=164 RETREAT=124 0841=1243 085=1244 087=1246 CONCEDE=123 AID=162 AGREE=120 SUPPORT=120 057=127 COOPERATE=121 SANCTION=085 *=none
  yes        Minsk delayed the release of a Polish journalist. | Minsk > journalist ; type=REJECT
  no         Fog delayed the flight.

operator discourage_op.1
  words      call for end [to]/v  demand end [to]/v  urge end [to]/v  call for halt [to]/v  demand halt [to]/v  call for stop [to]/v
  takes      to
  actor      subj
  recipient  comp.subj
  map        ASSAULT=1056 MOBILIZE=1056 COERCE=1051 191=1056 SANCTION=1054 PROTEST=1052 AID=102 *=100
  yes        Finland called for an end to the shelling of Kharkiv by Russia. | Finland > Russia ; type=REQUEST
  no         The neighbours demanded an end to the barking.

operator help_op.1
  words      join/v  take part [in]/v  participate [in]/v  engage [in]/v  be involved [in]/v  assist [in]/v  aid [in]/v  help [in]/v  be behind/v  be responsible [for]/v  claim responsibility [for]/v  admit/v  confess [to]/v
  words      admit [to]/v  acknowledge/v  own up [to]/v  be guilty [of]/v  take responsibility [for]/v
  takes      in | comp | obj | for | to | of
  actor      subj
  map        *=same
  yes        The Kurdish group claimed responsibility for the bombing of a barracks. | group > - ; type=ASSAULT
  no         The aunt took part in the quiz.

operator resign_call_op.1
  words      force [comp=resign]/v  pressure [comp=resign]/v
  takes      comp
  actor      obj | comp.subj
  map        CONCEDE=same *=170
  yes        Protests forced the Nepali premier to resign. | Nepali > - ; type=CONCEDE
  no         The knee forced the goalkeeper to resign himself to the bench.

# ================================================================ near to an act
operator near_op.1
  words    close/a  near/a  verge/n  brink/n  cusp/n  lean/v  edge closer/v  inch closer/v  move closer/v  hint/v  toy [with]/v
  takes    to | of | comp | at | toward | towards | with
  actor    subj
  map      CONSULT=036 SUPPORT=032 057=032 COOPERATE=031 AID=033 CONCEDE=034 RETREAT=035 AGREE=same SANCTION=131 161=1313 162=1311 163=1312 164=134 COERCE=132 ASSAULT=1384
  status   hypothetical
  yes      Poland is close to recognising Kosovo. | Poland > Kosovo ; type=AGREE ; status=hypothetical
  no       The cat is close to the door.

operator prepare_op.1
  words    prepare/v  draw up/v  ready/v  finalise/v  finalize/v
  takes    obj
  actor    subj
  map      SANCTION=131 163=1312 161=1313 162=1311 AID=033 CONSULT=036 COERCE=132
  yes      The European Union is preparing sanctions against Georgia. | Union > Georgia ; type=THREATEN
  no       The cook prepared a penalty of soup for the loser.
